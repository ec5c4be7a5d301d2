"""Which rows does the RKA of a proposal have? Accounts with their sums, [#] groups, [-] remarks, and the lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.compose.arguments import value_of
from planbuilder.compose.forms.account_tree import Account, Lines, accounts, named_by, told
from planbuilder.compose.forms.cells import described, needs_marks, rupiah, title, words
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.sums import total
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import Align, Cell, Row, RowKind
from planbuilder.document.wording import MISSING
from planbuilder.model.account_order import parted
from planbuilder.model.codes import CodeEntry, CodeList
from planbuilder.values import Kind, refs

_CALCULATION = (title("Rincian Perhitungan"),)
COLUMNS = (
    TableColumn(title("Kode Rekening"), Kind.CODE),
    TableColumn(title("Uraian"), Kind.TEXT),
    TableColumn(title("Koefisien"), Kind.TEXT, above=_CALCULATION),
    TableColumn(title("Satuan"), Kind.TEXT, above=_CALCULATION),
    TableColumn(title("Harga (Rp)"), Kind.RUPIAH, above=_CALCULATION, digits=0),
    TableColumn(title("PPN (Rp)"), Kind.RUPIAH, above=_CALCULATION, digits=0),
    TableColumn(title("Jumlah (Rp)"), Kind.RUPIAH, digits=0, path="gross", short="biaya"),
)
_NUMBERS = ("1", "2", "3", "4", "5", "6", "7=(3×5)+6")
_NAMED = len(COLUMNS) - 2
"""Columns that the name of an account, group or remark spans."""
_WITHOUT_ACCOUNT = "Rekening belum ditetapkan"


def numbers_row() -> Row:
    """Give each column its number, the last one how it is computed."""
    return Row(tuple(Cell((Text(number),), align=Align.CENTRE) for number in _NUMBERS))


def account_rows(lines: Sequence[RowView], names: CodeList[CodeEntry]) -> Iterator[Row]:
    """Write each account with its sum, and under the lowest ones what is bought."""
    marking = needs_marks(lines)
    for account in accounts(lines):
        yield _account(account, names)
        for group, members in parted(account.own, lambda line: told(line, "group")):
            if group:
                yield _heading("[#] ", group, members, "group")
            yield from _remarks(members, marking=marking)


def _remarks(lines: Lines, *, marking: bool) -> Iterator[Row]:
    for remark, members in parted(lines, lambda line: told(line, "remark")):
        if remark:
            yield _heading("[-] ", remark, members, "remark")
        yield from (_line(line, marking=marking) for line in members)


def _account(account: Account, names: CodeList[CodeEntry]) -> Row:
    entry = names.get(account.code)
    named = refs(account.refs)
    said = entry.name if entry else MISSING if account.code else _WITHOUT_ACCOUNT
    return Row(
        (
            Cell((Datum(account.code or MISSING, named),), strong=True),
            Cell((Datum(said, named),), columns=_NAMED, strong=True),
            _sum(account.lines),
        ),
        RowKind.GROUP,
    )


def _heading(mark: str, said: str, lines: Lines, name: str) -> Row:
    words_ = (Text(mark), Datum(said, refs(named_by(lines, name))))
    return Row((Cell(()), Cell(words_, columns=_NAMED, strong=True), _sum(lines)), RowKind.GROUP)


def _sum(lines: Lines) -> Cell:
    return Cell(rupiah(total([value_of(line, "gross") for line in lines], frozenset())), strong=True)


def _line(line: RowView, *, marking: bool) -> Row:
    cells = (
        Cell(()),
        Cell(described(line, marking=marking)),
        Cell(words(value_of(line, "coefficient"))),
        Cell(words(value_of(line, "unit"))),
        Cell(rupiah(value_of(line, "unit_price"))),
        Cell(rupiah(value_of(line, "tax_amount"))),
        Cell(rupiah(value_of(line, "gross"))),
    )
    return Row(cells, key=line.name)


def total_row(proposal: RowView, label: Inlines) -> Row:
    """Write the sum of all lines."""
    words_ = Cell(label, columns=_NAMED + 1, align=Align.RIGHT, strong=True)
    return Row((words_, Cell(rupiah(value_of(proposal, "amount")), strong=True)), RowKind.TOTAL)
