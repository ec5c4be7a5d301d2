"""What may be chosen in a column? Closed choices, yes or no, official codes, and the rows that another sheet has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planbuilder.inputs.place import column_letters
from planbuilder.model import Plan, TableField, tables
from planbuilder.values import Kind
from planbuilder.values.shortening import shortened
from planbuilder.workbooks.forms.cells import NO, YES
from planbuilder.workbooks.forms.tables import FormColumn, FormTable

CHOICES_SHEET = "_Pilihan"
FIRST_ROW = 3
"""Data stand from this row of a form on, under the titles and the hidden keys."""
LAST_ROW = 1_048_576
"""Of a sheet in Excel (ECMA-376, implementer notes)."""
ROOM = 500
"""Rows for which a list of keys with gaps leaves room."""
_LONGEST_TITLE, _LONGEST_MESSAGE = 32, 255
"""Limits of Excel for the words of a data validation."""
_PERCENT: Mapping[str, Any] = {
    "validate": "decimal", "criteria": ">=", "value": 1, "error_type": "warning", "error_title": "Di bawah satu persen",
    "error_message": "Tulis 11 untuk 11 persen; 11% dibaca Excel sebagai 0,11. Tetap memakainya?",
}  # fmt: skip
"""A spreadsheet makes 0.11 of 11%, which would be read as 0,11 percent."""
_LISTED = "Pilih satu dari daftar"
_ELSEWHERE = "Tidak ada dalam daftar"


@dataclass(frozen=True, slots=True)
class Listed:
    """One list of the hidden sheet of choices: what is chosen, and what it means."""

    title: str
    entries: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Dropdowns:
    """The lists that the columns of a workbook choose from; lives while one is written."""

    plan: Plan
    sheet_names: Mapping[str, str]
    """Table -> the name of its sheet."""
    forms: Mapping[str, FormTable]
    lists: dict[object, Listed] = field(default_factory=dict)

    def validation(self, column: FormColumn) -> dict[str, Any]:
        """Describe what a column takes: a list where there is one, and what to fill in, shown at its cells."""
        return {
            "input_title": column.title[:_LONGEST_TITLE],
            "input_message": shortened(_explained(column), _LONGEST_MESSAGE),
            **(self._closed(column) or self._open(column) or {"validate": "any"}),
        }

    def cells(self) -> Iterator[tuple[int, int, str]]:
        """Give line and place, both from 0, of every word of the sheet of choices."""
        for number, listed in enumerate(self.lists.values()):
            yield 0, 2 * number, listed.title
            for line, (choice, about) in enumerate(listed.entries, start=1):
                yield line, 2 * number, choice
                yield line, 2 * number + 1, about

    def _closed(self, column: FormColumn) -> dict[str, Any]:
        """Refuse whatever is not listed."""
        field = column.field
        if field.kind is Kind.BOOL:
            return _list([YES, NO], "stop")
        if field.kind is Kind.CHOICE:
            entries = tuple((label, "") for label in field.choices.values())
            return _list(self._range(entries, Listed(field.title, entries)), "stop")
        return {}

    def _open(self, column: FormColumn) -> dict[str, Any]:
        """Warn at what is not listed: the row may follow, a code list may be older than its source."""
        field = column.field
        if field.kind is Kind.LIST:
            return {}
        if field.kind is Kind.PERCENT:
            return dict(_PERCENT)
        if field.code_list:
            return self._codes(field)
        source = self._keys(field.references) if field.references and not field.or_table else ""
        return _list(source, "warning") if source else {}

    def _codes(self, field: TableField) -> dict[str, Any]:
        entries = tuple((entry.code, entry.name) for entry in getattr(self.plan.codes, field.code_list))
        source = self._range(field.code_list, Listed(field.title, entries)) if entries else ""
        return _list(source, "warning") if source else {}

    def _range(self, name: object, listed: Listed) -> str:
        """Name the cells of a list on the sheet of choices, two columns for each list."""
        self.lists.setdefault(name, listed)
        place = 2 * list(self.lists).index(name)
        letters = column_letters(place)
        return f"='{CHOICES_SHEET}'!${letters}$2:${letters}${len(listed.entries) + 1}"

    def _keys(self, table: str) -> str:
        """Name the keys of another sheet, however many rows it will get; a key of several columns has no list."""
        form = self.forms[table]
        if len(form.table.key) > 1:
            return ""
        place = next(place for place, column in enumerate(form.columns) if column.key == form.table.key[0])
        letters, sheet = column_letters(place), self.sheet_names[table]
        first = f"'{sheet}'!${letters}${FIRST_ROW}"
        if form.table.row.numbered_in:
            return f"={first}:${letters}${FIRST_ROW + len(form.rows) + ROOM}"
        return f"=OFFSET({first},0,0,MAX(1,COUNTA({first}:${letters}${LAST_ROW})),1)"


def _list(source: Sequence[str] | str, severity: str) -> dict[str, Any]:
    title = _LISTED if severity == "stop" else _ELSEWHERE
    message = (
        "Pilih dari daftar." if severity == "stop" else "Isi ini tidak ada dalam daftar. Tetap memakainya?"
    )
    return {
        "validate": "list", "source": source, "error_type": severity, "error_title": title, "error_message": message,
    }  # fmt: skip


def _explained(column: FormColumn) -> str:
    """Say what to fill in, by the sentence of the column and what its kind asks for."""
    field = column.field
    by_kind = {
        Kind.LIST: "Beberapa isi dipisahkan titik koma.",
        Kind.PERCENT: "Tulis 11 untuk 11 persen.",
        Kind.DATE: "Tanggal, misalnya 2027-03-31.",
        Kind.RUPIAH: "Rupiah penuh, bukan juta.",
    }
    sheets = " atau ".join(tables()[name].title for name in field.referenced)
    origin = f"Kodenya ada di lembar {sheets}." if sheets else ""
    needed = "Wajib diisi." if column.is_needed else ""
    return " ".join(said for said in (field.help, by_kind.get(field.kind, ""), origin, needed) if said)
