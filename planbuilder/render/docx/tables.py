"""How is a table written? Caption, a grid with heads that repeat and cells merged both ways, lines underneath."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from planbuilder.document.blocks import Look, Table
from planbuilder.document.inlines import Inlines, plain
from planbuilder.render.density import cell_padding, is_dense
from planbuilder.render.docx.borders import cell_margins
from planbuilder.render.docx.captions import caption_xml
from planbuilder.render.docx.frames import frame, shared_out
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import indent, keep_next, paragraph, spacing
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.rows import body_rows, head_rows
from planbuilder.render.docx.style_tables import TABLE_STYLES


def table_xml(table: Table, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write caption, table and the lines under it."""
    stand = indent(place.indent) if place.indent else ""
    if table.caption is not None:
        close = spacing(before=0) if place.at_top else ""
        yield caption_xml(table.caption, "Caption", place, ledger, stand, close)
    elif not place.at_top:
        yield gap(before=place.theme.spacing.block_before)
    if table.head or table.rows:
        yield _grid(table, place, ledger)
    yield from notes_xml(table.notes, "TableNote", place, ledger, stand)


def notes_xml(
    notes: tuple[Inlines, ...], style: str, place: Place, ledger: Ledger, stand: str = ""
) -> Iterator[str]:
    """Write the lines under a table or figure; the last, or an empty one, keeps the distance to what follows."""
    after = place.theme.spacing.block_after
    for position, note in enumerate(notes, 1):
        is_last = position == len(notes)
        before = place.theme.spacing.block_notes if position == 1 else 0
        space = spacing(before, after if is_last else 0)
        stay = keep_next() if place.is_held or not is_last else ""
        yield paragraph(runs(note, ledger), style, stand, space, stay)
    if not notes:
        yield gap(after=after, stay=place.is_held)


def gap(before: float = 0, after: float = 0, *, stay: bool = False) -> str:
    """Write the empty line that keeps a table from what stands above or below it."""
    return paragraph("", "Tiny", spacing(before, after), keep_next() if before or stay else "")


def _grid(table: Table, place: Place, ledger: Ledger) -> str:
    widths = shared_out(place.width, [column.width for column in table.columns])
    head = head_rows(table, widths, place.theme, ledger)
    written = "".join(chain(head, body_rows(table, widths, place, ledger)))
    title = "" if table.caption is None else f"{table.caption.label} {plain(table.caption.children)}".strip()
    return frame(
        widths,
        TABLE_STYLES[table.look],
        written,
        _close_set(table, place),
        left=place.indent,
        title=title,
        has_head=bool(table.head),
    )


def _close_set(table: Table, place: Place) -> str:
    """Dense tables leave less room beside their words than their style does."""
    if not is_dense(table) or table.look is Look.PLAIN:
        return ""
    side = cell_padding(table, place.theme)
    return cell_margins(side, place.theme.spacing.cell_y, side, place.theme.spacing.cell_y)
