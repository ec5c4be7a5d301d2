"""How are the pieces of a form written? Labels with values, and the list of requirements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.document.blocks import (
    Align,
    Cell,
    CheckItem,
    Checklist,
    CheckState,
    Column,
    Field,
    Fields,
    Row,
    Table,
)
from planbuilder.document.inlines import Text
from planbuilder.document.wording import CHECK_HEADS, FIELD_SIGN
from planbuilder.render.docx.blanks import FIELD_MM, or_blank
from planbuilder.render.docx.borders import border, cell_margins
from planbuilder.render.docx.frames import cell, frame, row
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import paragraph, run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.prose import style_at
from planbuilder.render.docx.tables import gap, table_xml
from planbuilder.render.docx.units import twips

_LABEL_SHARE = 0.3
_SIGN = 10.0
"""Room in points for the sign between label and value."""
_BOX_X, _BOX_Y = 5.0, 3.0
"""Room in points around the words of a boxed field."""
BARE = cell_margins(0, 0, 0, 0)
_CHECK_COLUMNS = (
    Column(70, Align.CENTRE),
    Column(460),
    Column(170),
    Column(300),
)
"""Number, requirement, state, evidence."""


def fields_xml(fields: Fields, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write labels and values side by side, one row a field."""
    widths = field_widths(place.width, round(place.width * _LABEL_SHARE))
    if fields.boxed:
        yield gap(before=place.theme.spacing.paragraph)
        yield _boxed(fields.fields, widths, place, ledger)
    else:
        yield _bare(fields.fields, widths, place, ledger)
    yield gap(after=place.theme.spacing.paragraph)


def field_widths(width: int, label: int) -> list[int]:
    """Share a width out to label, sign and value."""
    sign = twips(_SIGN)
    return [label, sign, width - label - sign]


def field_cells(
    field: Field, widths: Sequence[int], styles: tuple[str, str], blank_mm: float, size: float, ledger: Ledger
) -> list[str]:
    """Write the three cells of a field; a value that nobody has given is a ruled line."""
    label_style, value_style = styles
    contents = (
        paragraph(runs(field.label, ledger), label_style),
        paragraph(run(FIELD_SIGN), label_style),
        paragraph(or_blank(field.value, blank_mm, size, ledger), value_style),
    )
    return [cell(width, content) for width, content in zip(widths, contents, strict=True)]


def _bare(fields: Sequence[Field], widths: Sequence[int], place: Place, ledger: Ledger) -> str:
    style = style_at("Field", place)
    rows = (
        row(field_cells(field, widths, (style, style), FIELD_MM, place.size, ledger)) for field in fields
    )
    return frame(widths, "PlainTable", "".join(rows), BARE, left=place.indent)


def _boxed(fields: Sequence[Field], widths: Sequence[int], place: Place, ledger: Ledger) -> str:
    """Ruled around and between the fields, as in the RKA form."""
    theme = place.theme
    styles = ("TableText", "TableStrong")
    rows = (row(field_cells(field, widths, styles, FIELD_MM, theme.sizes.table, ledger)) for field in fields)
    sides = ("top", "left", "bottom", "right", "insideH")
    rules = "".join(border(side, theme.rules.grid, theme.colours.grey) for side in sides)
    borders = f"<w:tblBorders>{rules}</w:tblBorders>"
    return frame(
        widths, "PlainTable", "".join(rows), borders, cell_margins(_BOX_X, _BOX_Y, _BOX_X, _BOX_Y), left=place.indent
    )


def checklist_xml(checklist: Checklist, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write the requirements as a table with their states."""
    head = Row(tuple(Cell((Text(words),)) for words in CHECK_HEADS))
    rows = tuple(_check(number, item) for number, item in enumerate(checklist.items, 1))
    yield from table_xml(Table(_CHECK_COLUMNS, (head,), rows), place, ledger)


def _check(number: int, item: CheckItem) -> Row:
    """What is missing stands out."""
    is_missing = item.state is CheckState.MISSING
    return Row(
        (
            Cell((Text(str(number)),)),
            Cell(item.requirement),
            Cell(item.state_text, strong=is_missing),
            Cell(item.evidence),
        ),
        key=item.key,
    )
