"""Which sums does a reader find in a table, and which figures stand over them? In the pages of a PDF, and in the tree."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import takewhile
from pathlib import Path

from planbuilder.document.grid import placed
from planbuilder.document.inlines import plain
from planbuilder.document.tables import Cell, RowKind, Table
from planbuilder.values.figures import figure
from tests.end_to_end.finished_files import Word, lines_on

ROUNDING = "selisih karena pembulatan"
COVERAGE = "mencakup"
_EMPTY = "–"
_YEAR = re.compile(r"20\d\d")


@dataclass(frozen=True)
class Sum:
    """A printed sum and the figures that a reader adds up; None where a dash stands."""

    label: str
    whole: Decimal
    parts: list[Decimal | None]
    is_run: bool = False
    """Whether only some rows right above it belong to it; which ones, a page does not say."""
    says_gaps: bool = True
    """Whether a dash among its parts has to be accounted for; a year without money is no gap."""

    @property
    def is_off(self) -> bool:
        """Whether the parts make another number."""
        known = [part or Decimal(0) for part in self.parts]
        runs = range(len(known)) if self.is_run else range(1)
        return all(sum(known[first:], Decimal(0)) != self.whole for first in runs)

    @property
    def has_gaps(self) -> bool:
        """Whether some of its rows have a figure and others none."""
        return None in self.parts and any(part is not None for part in self.parts)


def unexplained(sums: Sequence[Sum], words: str) -> Iterator[str]:
    """Name the sums that a reader cannot follow with the words under their table."""
    for one in sums:
        if one.is_off and ROUNDING not in words:
            yield f"{one.label} {one.whole} is not the sum of {one.parts}"
        if one.has_gaps and one.says_gaps and not one.is_run and COVERAGE not in words:
            yield f"{one.label} {one.whole} says nothing of the gaps in {one.parts}"


# ---- in the tree


Figures = dict[int, Decimal | None]
"""What is printed in the columns of a row that hold figures or dashes."""


def sums_of(table: Table) -> Iterator[Sum]:
    """List the sums of a table: over its rows, over the years of each row, and with its PPN."""
    years = _years(table)
    every: list[Figures] = []
    group: list[Figures] = []
    closing: list[Figures] = []
    for row, cells in zip(table.rows, placed(table.rows), strict=True):
        said = dict(_figures(cells))
        label = plain(row.cells[0].children) if row.cells else ""
        if row.kind is RowKind.GROUP:
            group = []
        elif row.kind is RowKind.BODY:
            every.append(said)
            group.append(said)
        elif not label.startswith("PPN"):
            above = group if row.kind is RowKind.SUBTOTAL else closing if label == "Total" else every
            yield from _over(label, said, above, years if row.kind is RowKind.TOTAL else list(said))
        if row.kind is RowKind.TOTAL:
            closing.append(said)
        yield from _of_years(table, said, years)


def _over(label: str, said: Figures, above: list[Figures], gappy: Sequence[int]) -> Iterator[Sum]:
    for place, whole in said.items():
        parts = [one[place] for one in above if place in one]
        if whole is not None and len(parts) == len(above):
            yield Sum(label, whole, parts, says_gaps=place not in gappy)


def _of_years(table: Table, said: Figures, years: Sequence[int]) -> Iterator[Sum]:
    place = years[-1] + 1 if years else 0
    whole = said.get(place)
    if years and whole is not None and _is_total(table, place):
        yield Sum("Jumlah setahun", whole, [said.get(year) for year in years], says_gaps=False)


def _figures(cells: Sequence[tuple[int, Cell]]) -> Iterator[tuple[int, Decimal | None]]:
    for place, cell in cells:
        words = plain(cell.children)
        said = figure(words)
        if said is not None or words == _EMPTY:
            yield place, said.number if said is not None else None


def _years(table: Table) -> list[int]:
    heads = list(placed(table.head))[-1]
    return [place for place, cell in heads if _YEAR.fullmatch(plain(cell.children))]


def _is_total(table: Table, place: int) -> bool:
    heads = [plain(cell.children) for row in placed(table.head) for at, cell in row if at == place]
    return any(head.startswith("Jumlah") for head in heads)


# ---- on the pages


@dataclass
class Printed:
    """What stands between two captions: the sums of a table, and all words."""

    sums: list[Sum] = field(default_factory=list)
    words: str = ""


_CAPTION = re.compile(r"Tabel [\dL.]+ ")
_SUM = re.compile(r"(Jumlah(?: [A-Z])?|Subjumlah)(?= -?\d| –|$)")
_SAME = 0.6
"""Points by which the edges of one column may differ."""


def tables_on(path: Path) -> list[Printed]:
    """Read the tables of a PDF as a reader does: what ends at one edge stands in one column."""
    found = [Printed()]
    columns: dict[int, list[Decimal | None]] = defaultdict(list)
    for line in lines_on(path):
        said = " ".join(word.text for word in line)
        if _CAPTION.match(said):
            found.append(Printed())
            columns.clear()
        found[-1].words += f" {said}"
        label = _SUM.match(said)
        for word in line:
            number = figure(word.text)
            column = columns[_edge(columns, word.right)]
            if label and number is not None:
                is_last = word is line[-1] and label[1] == "Jumlah"
                sum_ = Sum(label[1], number.number, list(column), label[1] != "Jumlah", says_gaps=is_last)
                found[-1].sums.append(sum_)
            elif not label and (number is not None or word.text == _EMPTY):
                column.append(number.number if number is not None else None)
    return found


def _edge(columns: dict[int, list[Decimal | None]], right: float) -> int:
    """Find the column that ends where a word ends, in tenths of a point."""
    near = [edge for edge in columns if abs(edge / 10 - right) < _SAME]
    return near[0] if near else round(right * 10)


_ACCOUNT = re.compile(r"(5(?:\.\d+)*)\b|(\[#\])|(\[-\])")
_LINE = 99
"""Deeper than every account, group and remark."""


def accounts_on(path: Path) -> tuple[list[Sum], str]:
    """Read the tree of an RKA: each account, group and remark with the lines below it, and the words of its pages."""
    lines = list(lines_on(path))
    rows = list(_amounts(lines))
    sums = [
        Sum(label, whole, _below(rows[place + 1 :] if depth else rows, depth))
        for place, (label, depth, whole) in enumerate(rows)
        if depth < _LINE and whole is not None
    ]
    return sums, " ".join(word.text for line in lines for word in line)


def _amounts(lines: list[list[Word]]) -> Iterator[tuple[str, int, Decimal | None]]:
    """Give the rows of the table with how deep they stand and what ends at the edge of its amounts."""
    total = next(
        line for line in lines if " ".join(word.text for word in line).startswith("Jumlah Anggaran Sub")
    )
    for line in lines:
        last, first = line[-1], min(line, key=lambda word: word.right)
        if abs(last.right - total[-1].right) < _SAME and (figure(last.text) or last.text == _EMPTY):
            said = figure(last.text)
            yield first.text, 0 if line is total else _depth(first.text), said.number if said else None


def _depth(first: str) -> int:
    found = _ACCOUNT.match(first)
    if found is None:
        return _LINE
    return found[1].count(".") + 1 if found[1] else 50 if found[2] else 51


def _below(rows: list[tuple[str, int, Decimal | None]], depth: int) -> list[Decimal | None]:
    inside = takewhile(lambda row: row[1] > depth, rows)
    return [amount for _, at, amount in inside if at == _LINE]
