"""How is a list of requirements written? A ruled table; what is missing stands out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.document.blocks import CheckItem, Checklist, CheckState, Look
from planbuilder.document.wording import CHECK_HEADS
from planbuilder.render.density import stays_whole
from planbuilder.render.docx.borders import Zone, cell_borders, cell_shade
from planbuilder.render.docx.frames import cell, frame, row, shared_out
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import keep_next, paragraph, run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.style_tables import TABLE_STYLES
from planbuilder.render.docx.tables import gap
from planbuilder.render.docx.xml import flag, value

_WIDTHS = (7, 41, 17, 35)
"""Hundredths of the width: number, requirement, state, evidence."""


def checklist_xml(checklist: Checklist, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write the requirements with their states."""
    widths = shared_out(place.width, _WIDTHS)
    rows = [_head(widths, place)]
    is_whole, last = stays_whole(checklist), len(checklist.items)
    for number, item in enumerate(checklist.items, 1):
        stay = place.is_held if number == last else is_whole
        rows.append(_check(number, item, widths, ledger, keep_next() if stay else ""))
    yield gap(before=place.before(place.theme.spacing.block_before))
    yield frame(widths, TABLE_STYLES[Look.RULED], "".join(rows), left=place.indent, has_head=True)
    yield gap(after=place.theme.spacing.block_after, stay=place.is_held)


def _head(widths: Sequence[int], place: Place) -> str:
    look = (
        cell_borders(Look.RULED, Zone.HEAD_END, place.theme),
        cell_shade(Look.RULED, Zone.HEAD_END, place.theme),
        value("vAlign", "bottom"),
    )
    cells = (
        cell(width, paragraph(run(words), "TableHead"), *look)
        for width, words in zip(widths, CHECK_HEADS, strict=True)
    )
    return row(cells, flag("tblHeader"))


def _check(number: int, item: CheckItem, widths: Sequence[int], ledger: Ledger, stay: str) -> str:
    state_style = "TableMissing" if item.state is CheckState.MISSING else "TableText"
    contents = (
        paragraph(run(str(number)), "TableText", stay, value("jc", "center")),
        paragraph(runs(item.requirement, ledger), "TableText", stay),
        paragraph(runs(item.state_text, ledger), state_style, stay),
        paragraph(runs(item.evidence, ledger), "TableText", stay),
    )
    return row(cell(width, content) for width, content in zip(widths, contents, strict=True))
