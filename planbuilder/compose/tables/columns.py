"""Which columns does a table have? Titles, units and kinds follow from the model for each path that is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from planbuilder.compose.composing import Composing
from planbuilder.compose.facts.fact import Fact
from planbuilder.compose.faults import Fault
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.tables.column import SCALES, Asked, AskedGroup, AskedYears, TableColumn
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.document.inlines import Datum, Inlines, Text, plain
from planbuilder.model.table import TableField
from planbuilder.values import Kind, refs

_NAMING = ("name", "title", "caption")
_RUPIAH = "Rp"
COUNT = "count"
_SQUARE = re.compile(r"\b(k?m)([23])\b")
_POWERS = {"2": "²", "3": "³"}


def columns_of(composing: Composing, rows: Rows, asked: object) -> list[TableColumn]:
    """Find the columns that a template asks for, groups and years spread out."""
    if not isinstance(asked, list | tuple):
        raise Fault(
            WRONG_ARGUMENT, name="columns", cause="a list is expected", cause_id="harus berupa daftar",
            meant='tulis columns=["name", ...]', meant_en='write columns=["name", ...]',
        )  # fmt: skip
    return list(chain.from_iterable(_spread(composing, rows, one) for one in asked))


def _spread(composing: Composing, rows: Rows, asked: object) -> Iterator[TableColumn]:
    match asked:
        case str():
            yield _column(composing, rows, Asked(asked))
        case Asked():
            yield _column(composing, rows, asked)
        case AskedYears():
            yield from _years(composing, rows, asked)
        case AskedGroup(title, columns):
            head = composing.inlines(title)
            for column in chain.from_iterable(_spread(composing, rows, one) for one in columns):
                yield replace(column, above=(head, *column.above))
        case _:
            raise Fault(
                WRONG_ARGUMENT, name="columns", cause=f"{asked!r} is not a column", cause_id=f"{asked!r} bukan kolom",
                meant="tulis nama kolom, col(...), years(...) atau group(...)",
                meant_en="write the name of a column, col(...), years(...) or group(...)",
            )  # fmt: skip


def _column(composing: Composing, rows: Rows, asked: Asked) -> TableColumn:
    path = asked.path
    RowView(composing.desk, rows.table, None, frozenset()).at(path)
    _, found = composing.desk.column_at(rows.table, path)
    kind, unit = (found.kind, found.unit) if found is not None else (_kind_of_answer(path), "")
    if found is not None and found.references:
        kind = Kind.TEXT
    title = (
        composing.inlines(asked.title)
        if asked.title is not None
        else (Text(_title(composing, rows, path, found)),)
    )
    scale = SCALES.get(asked.unit, 1)
    shown = _shown_unit(kind, asked.unit, unit)
    return TableColumn(
        title=_with_unit(title, shown), kind=kind, path=path, year=asked.year, unit=unit, scale=scale,
        digits=asked.digits, short=_title(composing, rows, path, found),
        called=plain(title) if asked.title is not None else "",
    )  # fmt: skip


def _kind_of_answer(path: str) -> Kind:
    """Tell what rows answer at the end of a path, which is no column: how many they are, or their key."""
    return Kind.INTEGER if path.endswith(f".{COUNT}") else Kind.CODE


def _title(composing: Composing, rows: Rows, path: str, found: TableField | Fact | None) -> str:
    """Call a column by its title; a name at the end of a reference by the title of the reference."""
    *steps, last = path.split(".")
    if steps and last in _NAMING:
        _, reference = composing.desk.column_at(rows.table, ".".join(steps))
        if reference is not None:
            return reference.title
        return composing.desk.tables[steps[-1]].title if steps[-1] in composing.desk.tables else steps[-1]
    if found is not None:
        return found.title
    if last == COUNT:
        return composing.desk.tables[composing.desk.table_at(rows.table, ".".join(steps))].title
    return composing.desk.tables[last].title if last in composing.desk.tables else "Kode"


def _shown_unit(kind: Kind, asked: str, unit: str) -> str:
    if kind is Kind.RUPIAH:
        money = unit or _RUPIAH
        return money.replace(_RUPIAH, f"{_RUPIAH} {asked}", 1) if asked in SCALES and asked else money
    if kind is Kind.PERCENT:
        return asked or "%"
    return asked or unit


def _with_unit(title: Inlines, unit: str) -> Inlines:
    """Write the unit behind the title, unless the title is the unit: "Desa (desa)"."""
    said = _SQUARE.sub(lambda found: f"{found[1]}{_POWERS[found[2]]}", unit)
    return (*title, Text(f" ({said})")) if unit and unit.casefold() != plain(title).casefold() else title


def _years(composing: Composing, rows: Rows, asked: AskedYears) -> Iterator[TableColumn]:
    """One column a year under one head; with several paths the years are heads over them."""
    period = refs(frozenset(composing.desk.plan.info.ref(name) for name in ("period_start", "period_end")))
    for year in composing.desk.years:
        head: Inlines = (Datum(str(year), period),)
        for path in asked.paths:
            column = _column(composing, rows, Asked(path, digits=asked.digits, unit=asked.unit, year=year))
            over = composing.inlines(asked.title) if asked.title is not None else ()
            if len(asked.paths) == 1:
                yield replace(column, title=head, above=(over or column.title,))
            else:
                yield replace(column, above=(over, head) if over else (head,))
