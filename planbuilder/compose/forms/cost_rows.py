"""Which rows does the RAB of a proposal have? Lines under lettered heads, their sums, and the total in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.compose.arguments import value_of
from planbuilder.compose.forms.cells import described, needs_marks, rupiah, title, words
from planbuilder.compose.forms.sections import Section
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.views.row_view import RowView
from planbuilder.document.inlines import Datum, Emphasis, Inlines, Text
from planbuilder.document.tables import Align, Cell, Row, RowKind
from planbuilder.document.wording import MISSING, ROW_NUMBER, TOTAL
from planbuilder.values import Kind, Value, refs
from planbuilder.values.numbers import percent_text
from planbuilder.values.words import words_or_figures

COLUMNS = (
    TableColumn(title(ROW_NUMBER), Kind.CODE),
    TableColumn(title("Uraian Pekerjaan"), Kind.TEXT),
    TableColumn(title("Volume"), Kind.TEXT),
    TableColumn(title("Satuan"), Kind.TEXT),
    TableColumn(title("Harga Satuan (Rp)"), Kind.RUPIAH, digits=0),
    TableColumn(title("Jumlah (Rp)"), Kind.RUPIAH, digits=0, path="amount", short="biaya"),
)
_BEFORE_AMOUNT = len(COLUMNS) - 1


def section_rows(sections: Sequence[Section]) -> Iterator[Row]:
    """Write lines under their heads; a single head without a name is none."""
    has_heads = len(sections) > 1 or any(not section.name.is_missing for section in sections)
    marking = needs_marks(line for section in sections for line in section.lines)
    for section in sections:
        if has_heads:
            yield _head(section)
        yield from (_line(place, line, marking=marking) for place, line in enumerate(section.lines, start=1))
        if len(sections) > 1:
            yield _sum((Text(f"{TOTAL} {section.letter}"),), section.net, RowKind.SUBTOTAL)


def _head(section: Section) -> Row:
    name = section.name
    said = words(name) if not name.is_missing else (Datum("Biaya lainnya", refs(name.refs)),)
    letter = Cell((Text(section.letter),), align=Align.CENTRE, strong=True)
    return Row((letter, Cell(said, columns=_BEFORE_AMOUNT, strong=True)), RowKind.GROUP)


def _line(number: int, line: RowView, *, marking: bool) -> Row:
    cells = (
        Cell((Text(str(number)),), align=Align.CENTRE),
        Cell(described(line, marking=marking)),
        Cell(words(_volume(line)), align=Align.RIGHT),
        Cell(words(value_of(line, "unit"))),
        Cell(rupiah(value_of(line, "unit_price"))),
        Cell(rupiah(value_of(line, "amount"))),
    )
    return Row(cells, key=line.name)


def _volume(line: RowView) -> Value:
    """Give one volume as a number, several as their product is spelled: "2 Orang x 3 Hari"."""
    several = any(not value_of(line, f"volume_{place}").is_missing for place in (2, 3, 4))
    return value_of(line, "coefficient" if several else "volume")


def closing_rows(proposal: RowView) -> Iterator[Row]:
    """Write the total, the PPN where there is any, and how the whole is said: the same amount in every document."""
    net, tax, gross = (value_of(proposal, name) for name in ("net", "tax", "amount"))
    yield _sum((Text(TOTAL),), net)
    if tax:
        yield _sum(_tax_label(proposal), tax)
        yield _sum((Text("Total"),), gross)
    yield Row((Cell(_in_words(gross), columns=len(COLUMNS), align=Align.LEFT),), RowKind.TOTAL)


def _sum(label: Inlines, amount: Value, kind: RowKind = RowKind.TOTAL) -> Row:
    cells = (
        Cell(label, columns=_BEFORE_AMOUNT, align=Align.RIGHT, strong=True),
        Cell(rupiah(amount), strong=True),
    )
    return Row(cells, kind)


def _tax_label(proposal: RowView) -> Inlines:
    """Name the rate where all taxed lines have one."""
    rates = [value_of(line, "tax") for line in proposal.take("cost_lines")]  # type: ignore[attr-defined]
    named = {rate.raw: rate for rate in rates if rate}
    if len(named) > 1:
        return (Text("PPN"),)
    shared = frozenset().union(*(rate.refs for rate in rates))
    return (Text("PPN "), *(Datum(percent_text(rate.number), refs(shared)) for rate in named.values()))


def _in_words(amount: Value) -> Inlines:
    said = MISSING if amount.is_missing else f"{words_or_figures(int(amount.number))} rupiah"
    return (Text("Terbilang: "), Emphasis((Datum(said[:1].upper() + said[1:], refs(amount.refs)),)))
