"""`grid(head=["Kabupaten/Kota", "Sentra"], rows=[[regency.name, centres.count]])`: a table made cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of, look_of
from planbuilder.compose.faults import Fault
from planbuilder.compose.language.origins import Chosen, read_in
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftCell, DraftRow
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Text
from planbuilder.document.tables import RowKind
from planbuilder.document.wording import SOURCE
from planbuilder.values import Kind, Value


def grid(
    composing: Composing,
    head: Sequence[object],
    rows: Sequence[Sequence[object]],
    caption: object = None,
    anchor: object = None,
    *,
    totals: Sequence[object] = (),
    digits: Sequence[int | None] = (),
    look: str = "ruled",
    source: object = None,
    numbered_columns: object = False,
    row_numbers: object = False,
) -> Blocks:
    """Show values in rows; `totals` is one more row, whose numbers the template has summed."""
    lines = [list(row) for row in rows]
    _check(head, [*lines, list(totals)] if totals else lines)
    title = caption_of(composing, caption, anchor)
    body = [DraftRow(tuple(_cell(composing, cell) for cell in line), is_sample=_is_sample(composing, line)) for line in lines]
    if totals:
        cells = [_cell(composing, cell) for cell in totals]
        body.append(_total(cells))
    under = frozenset(composing.under(*lines, totals)) | read_in(rows)
    columns = [_column(composing, words, place, body, digits) for place, words in enumerate(head)]
    if not lines:
        return absent(composing, title, under)
    said = composing.inlines(source)
    made = assembled(
        Draft(tuple(columns), tuple(body), under=under), title, look_of(look), row_numbers=bool(row_numbers),
        numbered_columns=bool(numbered_columns), source=(Text(f"{SOURCE}: "), *said) if said else (),
    )  # fmt: skip
    return (made,)


def _total(cells: list[DraftCell]) -> DraftRow:
    """Let the words before the first number of a total be its label."""
    first = next((place for place, cell in enumerate(cells) if isinstance(cell, Value) and cell.kind.is_numeric), 1)
    label = next((cell for cell in cells[:first] if not isinstance(cell, Value)), ())
    return DraftRow((*[()] * first, *cells[first:]), RowKind.TOTAL, label=label)


def _check(head: Sequence[object], lines: list[list[object]]) -> None:
    for line in lines:
        if len(line) != len(head):
            raise Fault(
                WRONG_ARGUMENT, name="grid", cause=f"a row has {len(line)} cells, the head {len(head)}",
                cause_id=f"satu baris berisi {len(line)} sel, kepalanya {len(head)}", meant="", meant_en="",
            )  # fmt: skip


def _cell(composing: Composing, thing: object) -> DraftCell:
    match thing:
        case Value():
            return thing
        case RowView():
            return thing.caption
        case Chosen():
            return Value(str(thing), refs=thing.under) if thing else ()
        case _:
            return composing.inlines(thing)


def _is_sample(composing: Composing, line: Sequence[object]) -> bool:
    shown = (ref for thing in line if isinstance(thing, Value) for ref in thing.refs)
    return any(row.sample for ref in shown if (row := composing.desk.find(ref.table, ref.key)) is not None)


def _column(
    composing: Composing, words: object, place: int, body: Sequence[DraftRow], digits: Sequence[int | None]
) -> TableColumn:
    kinds = {cell.kind for row in body if place < len(row.cells) and isinstance(cell := row.cells[place], Value)}
    kind = kinds.pop() if len(kinds) == 1 else (Kind.DECIMAL if kinds and all(k.is_numeric for k in kinds) else Kind.TEXT)
    wanted = digits[place] if place < len(digits) else None
    return TableColumn(composing.inlines(words), kind, digits=wanted, short=composing.words(words))


DIRECTIVE = Directive("grid", grid)
