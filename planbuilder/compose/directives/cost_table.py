"""`cost_table(proposal)`: the RAB of a proposal: its cost lines by component, sum, PPN, total and the total in words."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.compose.arguments import given, row_at, row_of, rows_in, value_of
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.tables.lines import described
from planbuilder.compose.tables.money import in_words_row, sum_row
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.views.sums import total
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Text
from planbuilder.document.tables import Look, RowKind
from planbuilder.document.wording import SUBTOTAL, TOTAL
from planbuilder.values import Kind

_COLUMNS = (
    TableColumn((Text("Uraian"),), Kind.PROSE, short="Uraian"),
    TableColumn((Text("Volume"),), Kind.DECIMAL, short="Volume"),
    TableColumn((Text("Satuan"),), Kind.TEXT, short="Satuan"),
    TableColumn((Text("Harga Satuan (Rp)"),), Kind.RUPIAH, digits=0, short="Harga satuan"),
    TableColumn((Text("Jumlah (Rp)"),), Kind.RUPIAH, digits=0, short="Jumlah"),
)
_WIDTH = len(_COLUMNS)


def cost_table(
    composing: Composing, proposal: RowView, caption: object = None, anchor: object = None
) -> Blocks:
    """Make the table of costs before PPN, with the PPN and the total below."""
    lines = rows_in("cost_table", row_of("cost_table", proposal, "proposals").take("cost_lines"))
    title = caption_of(composing, caption, anchor)
    if not lines:
        return absent(composing, title, lines.under)
    rows = (*_rows(composing, lines), *_sums(proposal))
    under = lines.under.union(*(given(line, "specification") for line in lines)).union(
        *(row_at(line, "component").under for line in lines)
    )
    return (
        assembled(Draft(_COLUMNS, rows, under=under, noun="rincian"), title, Look.GRID, row_numbers=True),
    )


def _rows(composing: Composing, lines: Rows) -> Iterator[DraftRow]:
    groups = lines.group_by("component")
    for group in groups:
        if len(groups) > 1 or group.key:
            label = composing.inlines(group.key.caption) if group.key else (Text("Lain-lain"),)  # type: ignore[attr-defined]
            yield DraftRow((), RowKind.GROUP, label=label)
        yield from (_line(composing, line) for line in group.rows)
        if len(groups) > 1:
            values = [value_of(line, "amount") for line in group.rows]
            yield DraftRow(
                (*((),) * (_WIDTH - 1), total(values, frozenset())), RowKind.SUBTOTAL, label=(Text(SUBTOTAL),)
            )


def _line(composing: Composing, line: RowView) -> DraftRow:
    cells = (
        described(composing, line), value_of(line, "volume"), value_of(line, "unit"),
        value_of(line, "unit_price"), value_of(line, "amount"),
    )  # fmt: skip
    return DraftRow(cells, key=line.name, is_sample=bool(line.row is not None and line.row.sample))


def _sums(proposal: RowView) -> Iterator[DraftRow]:
    net, tax, whole = (value_of(proposal, name) for name in ("net", "tax", "amount"))
    yield sum_row(TOTAL, net, _WIDTH)
    yield sum_row("PPN", tax, _WIDTH)
    yield sum_row("Total", whole, _WIDTH)
    yield in_words_row(whole, _WIDTH)


DIRECTIVE = Directive("cost_table", cost_table)
