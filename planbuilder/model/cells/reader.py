"""Which reader does a column need? One for each form; all meet missing cells and error cells alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import cast

from planbuilder.inputs.record import CellError, RawValue
from planbuilder.model.cells.choices import choice_reader, read_yes_no
from planbuilder.model.cells.dates import read_day, read_year
from planbuilder.model.cells.finding import Cell, Finding, ScalarReader, found
from planbuilder.model.cells.numbers import number_reader
from planbuilder.model.cells.problems import ERROR_CELL, NESTED
from planbuilder.model.cells.texts import read_code, read_figure, read_name, read_observed, read_words
from planbuilder.model.kinds import Form
from planbuilder.values import Kind
from planbuilder.values.numbers import DecimalSign

Reader = Callable[[RawValue, DecimalSign], Cell | Finding | None]
"""Reads a raw cell; None is a cell without content."""
SEPARATOR = ";"
"""Stands between the members of a list in one cell."""
REMEMBERED = 1024
"""So many texts of a column are read once: units, codes and choices stand in thousands of rows."""
_READERS: Mapping[Kind, ScalarReader] = {
    Kind.TEXT: read_words,
    Kind.PROSE: read_words,
    Kind.CODE: read_code,
    Kind.YEAR: read_year,
    Kind.DATE: read_day,
    Kind.BOOL: read_yes_no,
}


def reader_of(form: Form) -> Reader:
    """Make the reader of one form of column."""
    if form.item is not None:
        return _list_reader(_single_reader(replace(form, kind=form.item, item=None)))
    return _single_reader(form)


def _single_reader(form: Form) -> Reader:
    read_scalar = _scalar_reader(form)
    read_text = lru_cache(maxsize=REMEMBERED)(read_scalar)

    def read(raw: RawValue, sign: DecimalSign) -> Cell | Finding | None:
        match raw:
            case str():
                text = raw.strip()
                return read_text(text, sign) if text else None
            case None:
                return None
            case CellError(text):
                return found(ERROR_CELL, value=text)
            case list() | dict():
                return found(NESTED)
            case _:
                return read_scalar(raw, sign)

    return read


def _list_reader(read_one: Reader) -> Reader:
    def read(raw: RawValue, sign: DecimalSign) -> Cell | Finding | None:
        cells = [read_one(member, sign) for member in _members(raw)]
        findings = [cell for cell in cells if isinstance(cell, Finding)]
        good = (cast("str", cell) for cell in cells if cell is not None and not isinstance(cell, Finding))
        members = tuple(dict.fromkeys(good))
        if findings:
            return replace(findings[0], others=tuple(findings[1:]), value=members)
        return members or None

    return read


def _members(raw: RawValue) -> Iterable[RawValue]:
    match raw:
        case str():
            return raw.split(SEPARATOR)
        case list():
            return raw
        case _:
            return (raw,)


def _scalar_reader(form: Form) -> ScalarReader:
    if form.is_mixed:
        return read_observed if form.is_lenient else read_figure
    if form.is_name:
        return read_name
    return _kind_reader(form)


def _kind_reader(form: Form) -> ScalarReader:
    if form.kind is Kind.CHOICE:
        return choice_reader(form.choices)
    return _READERS.get(form.kind) or number_reader(form)
