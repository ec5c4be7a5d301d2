"""How does a letter open? Its head over a double rule, fields and date, the addressee."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.document.blocks import Letterhead, LetterOpening, Picture
from planbuilder.document.inlines import Inlines, plain
from planbuilder.document.wording import ADDRESSEE, EMBLEM
from planbuilder.render.docx.borders import border, cell_margins
from planbuilder.render.docx.forms import BARE, field_cells, field_widths
from planbuilder.render.docx.frames import cell, frame, row
from planbuilder.render.docx.inlines import runs, title_runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import indent, paragraph, run, spacing, tab, tabs
from planbuilder.render.docx.pictures import fitted, picture_run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.prose import style_at
from planbuilder.render.docx.tables import gap
from planbuilder.render.docx.units import SINGLE, TWIPS_PER_POINT, twips, twips_from_mm
from planbuilder.render.docx.xml import value
from planbuilder.render.metrics import width as text_width
from planbuilder.render.theme import POINTS_PER_MM, LetterheadRoom

_LABEL_MM, _AFTER_LABEL = 18.0, 8.0
_LEFT_SHARE = 62
_BETWEEN_MM = 6.0
_AFTER_SIGN = 6.0


def letterhead_xml(head: Letterhead, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write the head of a letter over its double rule."""
    theme = place.theme
    room = theme.letterhead
    left, right = (room.emblem_room, room.opposite) if head.emblem else (0.0, 0.0)
    widths = [twips_from_mm(left), place.width - twips_from_mm(left)]
    names = cell(
        widths[1],
        _names(head, place, twips_from_mm(left + right), ledger),
        value("vAlign", "center"),
        cell_margins(0, 0, right * POINTS_PER_MM, theme.spacing.letterhead_foot, name="tcMar"),
    )
    cells = [names]
    if head.emblem:
        cells.insert(0, cell(widths[0], _emblem(head.emblem, room, ledger), value("vAlign", "center")))
    rule = border("bottom", theme.rules.letterhead / 3, theme.colours.ink, kind="double")
    borders = f"<w:tblBorders>{rule}</w:tblBorders>"
    yield frame(widths[-len(cells) :], "PlainTable", row(cells), borders, BARE)
    yield gap(after=theme.spacing.letterhead_after)


def _names(head: Letterhead, place: Place, beside: int, ledger: Ledger) -> str:
    room = (place.width - beside) / TWIPS_PER_POINT
    return "".join(
        (
            paragraph(runs(head.government, ledger), "Government"),
            paragraph(title_runs(plain(head.office), place.theme.sizes.office, room), "Office"),
            *(paragraph(runs(line, ledger), "Address") for line in head.address),
        )
    )


def _emblem(emblem: Picture, room: LetterheadRoom, ledger: Ledger) -> str:
    size = fitted(emblem, twips_from_mm(room.emblem_width), twips_from_mm(room.emblem_height))
    return paragraph(
        picture_run(emblem, EMBLEM, *size, ledger), "Address", value("jc", "left"), spacing(leading=SINGLE)
    )


def opening_xml(opening: LetterOpening, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write the fields left, place and date right, then the addressee."""
    yield _fields_and_date(opening, place, ledger)
    yield gap(after=place.theme.spacing.opening_after)
    yield from _addressee(opening.addressee, place, ledger)


def _fields_and_date(opening: LetterOpening, place: Place, ledger: Ledger) -> str:
    """Give the date a column of its own, which begins beside the first field and goes down beside all."""
    left = place.width * _LEFT_SHARE // 100
    fields = field_widths(left - twips_from_mm(_BETWEEN_MM), twips_from_mm(_LABEL_MM) + twips(_AFTER_LABEL))
    date_width = place.width - sum(fields)
    style = style_at("Field", place)
    date = paragraph(runs(opening.place_and_date, ledger), style, value("jc", "right"))
    rows = []
    for position, field in enumerate(opening.fields):
        cells = field_cells(field, fields, (style, style), place.theme.blanks.opening, place.size, ledger)
        begun = position == 0
        content = date if begun else paragraph("", style)
        cells.append(cell(date_width, content, value("vMerge", "restart" if begun else "continue")))
        rows.append(row(cells))
    if not rows:
        rows.append(
            row([cell(sum(fields), paragraph("", style), value("gridSpan", 3)), cell(date_width, date)])
        )
    return frame([*fields, date_width], "PlainTable", "".join(rows), BARE)


def _addressee(lines: tuple[Inlines, ...], place: Place, ledger: Ledger) -> Iterator[str]:
    """Set the lines under one another behind "Yth."."""
    style, step = style_at("Line", place), twips(text_width(ADDRESSEE, place.size) + _AFTER_SIGN)
    for position, line in enumerate(lines, 1):
        opened = run(ADDRESSEE) + tab() if position == 1 else ""
        after = place.theme.spacing.addressee_after if position == len(lines) else 0
        yield paragraph(
            opened + runs(line, ledger),
            style,
            tabs(("left", step)),
            indent(step, hanging=step if position == 1 else 0),
            spacing(after=after),
        )
