"""How are the rows of a table written? What many cells have in common is written once and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import pairwise

from planbuilder.document.blocks import Align, Column, Look, Row, RowKind, Table
from planbuilder.document.inlines import Datum, Inlines, Text, plain
from planbuilder.render.density import is_dense, most_letters, stays_whole
from planbuilder.render.docx.anchors import bookmarked
from planbuilder.render.docx.borders import ZONES, Zone, cell_borders, cell_margins, cell_shade
from planbuilder.render.docx.grid import Slot, grid
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.marks import table_key
from planbuilder.render.docx.paragraphs import ALIGNMENTS, keep_next
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.units import TWIPS_PER_POINT, twips
from planbuilder.render.docx.xml import attributes, flag, properties, value
from planbuilder.render.theme import Theme

_HEAD_ROW = properties("trPr", flag("cantSplit"), flag("tblHeader"))
_WHOLE_ROW = properties("trPr", flag("cantSplit"))
_END = "</w:p></w:tc>"
_Opening = Callable[[int, int, str, Align | None, bool, Zone, bool], str]
_HEADS = (Zone.HEAD, Zone.HEAD_END)
_SUMS = (RowKind.SUBTOTAL, RowKind.TOTAL)


def head_rows(table: Table, widths: Sequence[int], theme: Theme, ledger: Ledger) -> Iterator[str]:
    """Write the head: each of its rows repeats on every page."""
    opening = _openings(table, widths, theme)
    last = len(table.head) - 1
    for index, slots in enumerate(grid(table.head, len(widths))):
        zone = Zone.HEAD_END if index == last else Zone.HEAD
        cells = "".join(_cell(slot, zone, opening, ledger) for slot in slots)
        yield f"<w:tr>{_HEAD_ROW}{cells}</w:tr>"


def body_rows(table: Table, widths: Sequence[int], place: Place, ledger: Ledger) -> Iterator[str]:
    """Write the rows under the head."""
    opening = _openings(table, widths, place.theme)
    height = place.height / TWIPS_PER_POINT
    limits = [most_letters(table, width / TWIPS_PER_POINT, height, place.theme) for width in widths]
    key = table_key(place.part, table)
    stays = _staying(table, is_held=place.is_held)
    for row, slots, stay in zip(table.rows, grid(table.rows, len(widths)), stays, strict=True):
        zone = ZONES[row.kind]
        whole = _held(row, place.theme) if _is_short(slots, limits) else ""
        name = ledger.marks.row(key, row)
        first = next((slot for slot in slots if slot.cell is not None and slot.cell.children), None)
        cells = "".join(
            _cell(slot, zone, opening, ledger, stay=stay, row=name, is_named=slot is first) for slot in slots
        )
        yield f"<w:tr>{whole}{cells}</w:tr>"


def _held(row: Row, theme: Theme) -> str:
    """Hold a row together; one that is filled in by hand gets room for it."""
    if not row.is_blank:
        return _WHOLE_ROW
    return properties(
        "trPr", flag("cantSplit"), attributes("trHeight", val=twips(theme.spacing.hand_row), hRule="atLeast")
    )


def _staying(table: Table, *, is_held: bool) -> Iterator[bool]:
    """Say which rows stay on the page of what is under them.

    Those are names of groups, what a sum, note or signature follows, and all rows of a short table.
    """
    is_whole = stays_whole(table)
    for row, under in pairwise((*table.rows, None)):
        followed = is_held or bool(table.notes) if under is None else is_whole or under.kind in _SUMS
        yield followed or (row is not None and row.kind is RowKind.GROUP)


def _openings(table: Table, widths: Sequence[int], theme: Theme) -> _Opening:
    return cache(partial(_opening, table.columns, table.look, is_dense(table), widths, theme))


def _cell(
    slot: Slot,
    zone: Zone,
    opening: _Opening,
    ledger: Ledger,
    *,
    stay: bool = False,
    row: str = "",
    is_named: bool = False,
) -> str:
    """Write a cell; it ends with a paragraph, as Word insists. The first with words bears the bookmark of its row."""
    first, columns, cell, merge = slot
    if cell is None:
        return opening(first, columns, merge, None, False, zone, stay) + _END
    begun = opening(first, columns, merge, cell.align, cell.strong, zone, stay)
    words = runs(cell.children, ledger, within=row)
    return f"{begun}{bookmarked(words, ledger, row) if is_named else words}{_END}"


def _opening(
    columns: Sequence[Column],
    look: Look,
    dense: bool,
    widths: Sequence[int],
    theme: Theme,
    first: int,
    span: int,
    merge: str,
    align: Align | None,
    strong: bool,
    zone: Zone,
    stay: bool,
) -> str:
    """Write a cell up to its words."""
    across = align or (columns[first].align if span == 1 else Align.LEFT)
    cell = properties(
        "tcPr",
        attributes("tcW", w=sum(widths[first : first + span]), type="dxa"),
        value("gridSpan", span) if span > 1 else "",
        value("vMerge", merge),
        cell_borders(look, zone, theme),
        cell_shade(look, zone, theme),
        _upright_place(look, zone),
        _room(columns, look, first, across, theme),
    )
    paragraph = properties(
        "pPr",
        value("pStyle", _style(zone, strong, dense)),
        _across(across, look, zone),
        keep_next() if stay else "",
    )
    return f"<w:tc>{cell}<w:p>{paragraph}"


def _upright_place(look: Look, zone: Zone) -> str:
    if zone not in _HEADS:
        return ""
    return value("vAlign", "center" if look is Look.GRID else "bottom")


def _room(columns: Sequence[Column], look: Look, first: int, across: Align, theme: Theme) -> str:
    """Keep words that begin right after a column of numbers at a distance.

    A full grid has a rule between them; codes need all of their column, lest they break.
    """
    is_close = first > 0 and across is Align.LEFT and columns[first - 1].align is Align.RIGHT
    if look is not Look.RULED or not is_close or columns[first].keep:
        return ""
    space = theme.spacing
    return cell_margins(space.after_numbers, space.cell_y, space.cell_x, space.cell_y, name="tcMar")


def _across(align: Align, look: Look, zone: Zone) -> str:
    said = Align.CENTRE if look is Look.GRID and zone in _HEADS else align
    return value("jc", ALIGNMENTS[said]) if said is not Align.LEFT else ""


def _style(zone: Zone, strong: bool, dense: bool) -> str:
    size = "Dense" if dense else "Table"
    if zone in _HEADS:
        return f"{size}Head"
    return f"{size}Strong" if strong or zone is not Zone.BODY else f"{size}Text"


def _is_short(slots: Sequence[Slot], limits: Sequence[int]) -> bool:
    return all(slot.cell is None or _length(slot.cell.children) <= limits[slot.first] for slot in slots)


def _length(children: Inlines) -> int:
    if len(children) == 1 and isinstance(children[0], Datum | Text):
        return len(children[0].text)
    return len(plain(children))
