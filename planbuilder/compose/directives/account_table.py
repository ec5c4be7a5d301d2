"""`account_table(proposal)`: the RKA of a proposal: cost lines under the tree of accounts, with sums at every level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from planbuilder.compose.arguments import row_of, rows_in, value_of
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.tables.lines import described
from planbuilder.compose.tables.money import sum_row
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.sums import total
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Datum, Gap, Inlines, Text
from planbuilder.document.tables import Look
from planbuilder.values import Kind, Refs, Value, refs

_ABOVE = ((Text("Rincian Perhitungan"),),)
_COLUMNS = (
    TableColumn((Text("Kode Rekening"),), Kind.CODE, short="Kode rekening"),
    TableColumn((Text("Uraian"),), Kind.PROSE, short="Uraian"),
    TableColumn((Text("Koefisien"),), Kind.TEXT, above=_ABOVE, short="Koefisien"),
    TableColumn((Text("Satuan"),), Kind.TEXT, above=_ABOVE, short="Satuan"),
    TableColumn((Text("Harga (Rp)"),), Kind.RUPIAH, digits=0, above=_ABOVE, short="Harga"),
    TableColumn((Text("PPN (Rp)"),), Kind.RUPIAH, digits=0, above=_ABOVE, short="PPN"),
    TableColumn((Text("Jumlah (Rp)"),), Kind.RUPIAH, digits=0, short="Jumlah"),
)
_WIDTH = len(_COLUMNS)
GROUP_SIGN, REMARK_SIGN = "[#] ", "[-] "
"""Begin the headings over cost lines, as the RKA prints them."""
NO_ACCOUNT = "kode rekening"


def account_table(
    composing: Composing, proposal: RowView, caption: object = None, anchor: object = None
) -> Blocks:
    """Make the table of an RKA; columns are numbered as the form is."""
    lines = rows_in("account_table", row_of("account_table", proposal, "proposals").take("cost_lines"))
    title = caption_of(composing, caption, anchor)
    if not lines:
        return absent(composing, title, lines.under)
    ordered = sorted(lines, key=lambda line: (_code(line) == "", _code(line)))
    rows = [
        *_accounts(composing, ordered),
        sum_row("Jumlah Anggaran Sub Kegiatan", value_of(proposal, "amount"), _WIDTH),
    ]
    decided = frozenset(
        ref
        for line in lines
        for name in ("account", "group", "remark", "specification")
        for ref in value_of(line, name).refs
    )
    draft = Draft(_COLUMNS, tuple(rows), under=lines.under | decided, noun="rincian")
    return (assembled(draft, title, Look.GRID, numbered_columns=True),)


def _accounts(composing: Composing, lines: Sequence[RowView]) -> Iterator[DraftRow]:
    """Walk the accounts in order; each new level above a line gets its row and sum."""
    opened: list[str] = []
    for code, same in groupby(lines, key=_code):
        levels = _levels(code)
        for level in levels:
            if level not in opened:
                opened.append(level)
                yield _account(composing, level, [line for line in lines if _is_below(_code(line), level)])
        if not levels:
            yield _without_account([line for line in lines if not _code(line)])
        yield from _lines(composing, list(same))


def _levels(code: str) -> list[str]:
    parts = code.split(".") if code else []
    return [".".join(parts[: count + 1]) for count in range(len(parts))]


def _is_below(code: str, level: str) -> bool:
    return code == level or code.startswith(f"{level}.")


def _account(composing: Composing, code: str, lines: Sequence[RowView]) -> DraftRow:
    entry = composing.desk.plan.codes.accounts.get(code)
    origins = refs(*(value_of(line, "account").refs for line in lines))
    name: Inlines = (Datum(entry.name, origins),) if entry is not None else (Gap("nama rekening", origins),)
    return _heading((Datum(code, origins),), name, lines)


def _without_account(lines: Sequence[RowView]) -> DraftRow:
    origins = refs(*(value_of(line, "account").refs for line in lines))
    return _heading((), (Gap(NO_ACCOUNT, origins),), lines)


def _heading(code: Inlines, name: Inlines, lines: Sequence[RowView]) -> DraftRow:
    whole = total([value_of(line, "gross") for line in lines], frozenset())
    return DraftRow((code, name, (), (), (), (), whole), is_strong=True)


def _lines(composing: Composing, lines: Sequence[RowView]) -> Iterator[DraftRow]:
    for name, grouped in groupby(lines, key=lambda line: value_of(line, "group").raw):
        same = list(grouped)
        if name is not None:
            yield _titled(GROUP_SIGN, same, "group")
        for remark, below in groupby(same, key=lambda line: value_of(line, "remark").raw):
            remarked = list(below)
            if remark is not None:
                yield _titled(REMARK_SIGN, remarked, "remark")
            yield from (_line(composing, line) for line in remarked)


def _titled(sign: str, lines: Sequence[RowView], name: str) -> DraftRow:
    origins: Refs = refs(*(value_of(line, name).refs for line in lines))
    words: Inlines = (Text(sign), Datum(str(value_of(lines[0], name).raw), origins))
    return _heading((), words, lines)


def _line(composing: Composing, line: RowView) -> DraftRow:
    cells = (
        (), described(composing, line), value_of(line, "coefficient"), value_of(line, "unit"),
        value_of(line, "unit_price"), value_of(line, "tax_amount"), value_of(line, "gross"),
    )  # fmt: skip
    return DraftRow(cells, key=line.name, is_sample=bool(line.row is not None and line.row.sample))


def _code(line: RowView) -> str:
    account: Value = value_of(line, "account")
    return str(account.raw or "")


DIRECTIVE = Directive("account_table", account_table)
