"""How does a form open? With labels and values side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.document.blocks import Field, Fields
from planbuilder.document.wording import FIELD_SIGN
from planbuilder.render.docx.blanks import or_blank
from planbuilder.render.docx.borders import border, cell_margins
from planbuilder.render.docx.frames import cell, frame, row
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import paragraph, run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.prose import style_at
from planbuilder.render.docx.tables import gap
from planbuilder.render.docx.units import twips

_LABEL_SHARE = 0.3
_SIGN = 10.0
"""Room in points for the sign between label and value."""
BARE = cell_margins(0, 0, 0, 0)


def fields_xml(fields: Fields, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write labels and values side by side, one row a field."""
    label = round(place.width * _LABEL_SHARE)
    if fields.boxed:
        widths = field_widths(place.width, label, sign=_SIGN + 2 * place.theme.spacing.box_x)
        yield gap(before=place.before(place.theme.spacing.paragraph))
        yield _boxed(fields.fields, widths, place, ledger)
    else:
        widths = field_widths(place.width, label)
        yield _bare(fields.fields, widths, place, ledger)
    yield gap(after=place.theme.spacing.paragraph)


def field_widths(width: int, label: int, sign: float = _SIGN) -> list[int]:
    """Share a width out to label, sign and value; the sign's is points."""
    return [label, twips(sign), width - label - twips(sign)]


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
        row(field_cells(field, widths, (style, style), place.theme.blanks.field, place.size, ledger))
        for field in fields
    )
    return frame(widths, "PlainTable", "".join(rows), BARE, left=place.indent)


def _boxed(fields: Sequence[Field], widths: Sequence[int], place: Place, ledger: Ledger) -> str:
    """Ruled around and between the fields, as in the RKA form."""
    theme, space = place.theme, place.theme.spacing
    styles = ("TableText", "TableStrong")
    rows = (
        row(field_cells(field, widths, styles, theme.blanks.field, theme.sizes.table, ledger))
        for field in fields
    )
    sides = ("top", "left", "bottom", "right", "insideH")
    rules = "".join(border(side, theme.rules.grid, theme.colours.grey) for side in sides)
    borders = f"<w:tblBorders>{rules}</w:tblBorders>"
    return frame(
        widths,
        "PlainTable",
        "".join(rows),
        borders,
        cell_margins(space.box_x, space.box_y, space.box_x, space.box_y),
        left=place.indent,
    )
