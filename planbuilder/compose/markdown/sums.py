"""Do the printed parts of a Markdown table add up to its printed sums? What a reader must know stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from planbuilder.compose.tables.sum_words import ROUNDED, ROUNDED_REST, covering
from planbuilder.compose.titles import lowered
from planbuilder.document import wording
from planbuilder.document.inlines import Datum, Inlines, plain
from planbuilder.document.tables import Row, RowKind, Table
from planbuilder.document.walk import inlines
from planbuilder.values import Ref, refs
from planbuilder.values.figures import Figure, figure

_YEAR = re.compile(r"\b20\d\d\b")
_REST = "sisa"
"""Heads a column of what is left of the one before it after the one before that."""
_UNIT = re.compile(r" \([^()]*\)$")


def sum_notes(table: Table) -> tuple[Inlines, ...]:
    """Say how many rows each total covers where cells are empty, and where rounded parts do not add up to it."""
    return tuple(dict.fromkeys((*_coverage(table), *_rounding(table))))


def deciding(table: Table) -> frozenset[Ref]:
    """Name the cells that decide what is said about the sums of a table: one more or less datum brings or takes a note."""
    has_total = any(row.kind is RowKind.TOTAL for row in table.rows)
    if not (has_total or any(_sum_places(table)) or any(_rest_places(table))):
        return frozenset()
    return frozenset().union(*(_origins(cell.children) for row in table.rows for cell in row.cells))


def _coverage(table: Table) -> Iterator[Inlines]:
    bodies = [row for row in table.rows if row.kind is RowKind.BODY]
    for place in range(len(table.columns)) if len(bodies) < len(table.rows) else ():
        known = [row for row in bodies if _said(row, place) is not None]
        empty = [row for row in bodies if plain(row.cells[place].children) == wording.MISSING]
        if known and empty and len(known) + len(empty) == len(bodies):
            origins = refs(*(_origins(row.cells[place].children) for row in bodies))
            yield covering(_title(table, place), len(known), len(bodies), _title(table, 0), origins)


def _rounding(table: Table) -> Iterator[Inlines]:
    if any(_is_rounded(parts, whole) for parts, whole in (*_totals(table), *_over_years(table))):
        yield ROUNDED
    if any(_is_rounded(parts, whole) for parts, whole in _rests(table)):
        yield ROUNDED_REST


def _totals(table: Table) -> Iterator[tuple[list[Figure], Figure]]:
    """List the figures of each column with their printed total."""
    bodies = [row for row in table.rows if row.kind is RowKind.BODY]
    for row in table.rows:
        if row.kind is RowKind.TOTAL:
            for place in range(len(row.cells)):
                yield from _sum(((body, place) for body in bodies), _said(row, place))


def _over_years(table: Table) -> Iterator[tuple[list[Figure], Figure]]:
    """List the figures of the years before a column of sums, row by row."""
    for place, years in _sum_places(table):
        for row in table.rows:
            yield from _sum(((row, year) for year in years), _said(row, place))


def _rests(table: Table) -> Iterator[tuple[list[Figure], Figure]]:
    """List what there is, what is taken of it with its sign turned, and what is printed as left."""
    for place in _rest_places(table):
        for row in table.rows:
            if row.kind is RowKind.GROUP:
                continue
            taken, there, left = (_said(row, one) for one in (place - 2, place - 1, place))
            if taken and there and left:
                yield [there, replace(taken, number=-taken.number)], left


def _rest_places(table: Table) -> Iterator[int]:
    titles = (_title(table, place) for place in range(len(table.columns)))
    return (place for place, title in enumerate(titles) if place > 1 and title.startswith(_REST))


def _sum_places(table: Table) -> Iterator[tuple[int, Sequence[int]]]:
    """Find the columns that are headed as a sum and stand behind years, with these."""
    for place in range(len(table.columns)):
        years = _years_before(table, place)
        if years and _title(table, place).startswith(wording.TOTAL.lower()):
            yield place, years


def _years_before(table: Table, place: int) -> Sequence[int]:
    first = place
    while first > 0 and _YEAR.search(_title(table, first - 1)):
        first -= 1
    return range(first, place)


def _sum(cells: Iterator[tuple[Row, int]], whole: Figure | None) -> Iterator[tuple[list[Figure], Figure]]:
    if whole is not None:
        said = [_said(row, place) for row, place in cells]
        yield [part for part in said if part is not None], whole


def _is_rounded(parts: Sequence[Figure], whole: Figure) -> bool:
    """Whether rounding explains that the parts make another number; a total of something else is no sum of them."""
    off = abs(sum((part.number for part in parts), Decimal(0)) - whole.number)
    return 0 < off <= sum((part.slack for part in parts), whole.slack)


def _said(row: Row, place: int) -> Figure | None:
    return figure(plain(row.cells[place].children))


def _title(table: Table, place: int) -> str:
    """Call a column as a sentence does: without its unit, a year as a year."""
    head = _UNIT.sub("", plain(table.head[-1].cells[place].children))
    return f"tahun {head}" if _YEAR.fullmatch(head) else lowered(head)


def _origins(words: Inlines) -> frozenset[Ref]:
    return frozenset().union(*(one.refs for one in inlines(words) if isinstance(one, Datum)))
