"""How do sheets become a workbook? Text as text, numbers as raw digits, and the same bytes every time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any, assert_never
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from planbuilder.workbooks.sheet import Cell, Sheet

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_LONGEST_NAME = 31
_LONGEST_TEXT = 32767
"""Limits of Excel for the name of a sheet and the text of a cell (ECMA-376, 18.3.1.96 and its implementer notes)."""
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
_FORMATS: Mapping[str, Mapping[str, Any]] = {
    "head": {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1},
    "text": {"num_format": "@", "valign": "top"},
    "number": {"num_format": "0", "valign": "top"},
    "decimal": {"num_format": "General", "valign": "top"},
}


def book(sheets: Sequence[Sheet], stamp: datetime) -> bytes:
    """Write a workbook; `stamp` is the time that it names as its making."""
    # XlsxWriter takes 40 ms to load, which only a run that writes a workbook is given.
    from xlsxwriter import Workbook

    whole = BytesIO()
    made = Workbook(whole, {"in_memory": True})
    made.set_properties({"created": stamp.replace(tzinfo=None, microsecond=0)})
    formats = {name: made.add_format(dict(look)) for name, look in _FORMATS.items()}
    names: set[str] = set()
    for sheet in sheets:
        _fill(made.add_worksheet(sheet_name(sheet.name, names)), sheet, formats)
    made.close()
    return settled(whole.getvalue())


def sheet_name(wanted: str, taken: set[str]) -> str:
    """Make a name that Excel takes and no other sheet has, in whatever case."""
    name = _NO_NAME.sub("-", wanted)[:_LONGEST_NAME] or "-"
    number = 1
    while name.casefold() in taken:
        number += 1
        name = f"{name[: _LONGEST_NAME - 4]} {number}"
    taken.add(name.casefold())
    return name


def _fill(target: Worksheet, sheet: Sheet, formats: Mapping[str, Any]) -> None:
    target.freeze_panes(1, 0)
    for place, column in enumerate(sheet.columns):
        target.set_column(place, place, column.width)
        target.write_string(0, place, column.title, formats["head"])
    for line, row in enumerate(sheet.rows, start=1):
        for place, cell in enumerate(row):
            _write(target, line, place, cell, formats)


def _write(target: Worksheet, line: int, place: int, cell: Cell, formats: Mapping[str, Any]) -> None:
    match cell:
        case None | "":
            return
        case str():
            target.write_string(line, place, cell[:_LONGEST_TEXT], formats["text"])
        case int():
            target.write_number(line, place, cell, formats["number"])
        case Decimal():
            target.write_number(line, place, float(cell), formats["decimal"])
        case _:
            assert_never(cell)


def settled(data: bytes) -> bytes:
    """Pack again as one system does, in sorted order: zip archives name the system that wrote them."""
    whole = BytesIO()
    with ZipFile(BytesIO(data)) as made, ZipFile(whole, "w", ZIP_DEFLATED) as target:
        for name in sorted(made.namelist()):
            entry = ZipInfo(name)
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o600 << 16, ZIP_DEFLATED
            target.writestr(entry, made.read(name))
    return whole.getvalue()
