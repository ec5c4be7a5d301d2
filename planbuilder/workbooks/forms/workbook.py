"""How does a plan become a workbook? A sheet a table: titles for people, hidden keys for planbuilder, lists to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any, assert_never

from planbuilder.model import Plan, tables
from planbuilder.model.registry import PLAN
from planbuilder.workbooks.book import settled, sheet_name
from planbuilder.workbooks.forms import guide, looks
from planbuilder.workbooks.forms.cells import Cell, Writing, is_exact, text_of
from planbuilder.workbooks.forms.dropdowns import CHOICES_SHEET, FIRST_ROW, LAST_ROW, Dropdowns
from planbuilder.workbooks.forms.settings import HEAD, Setting, settings
from planbuilder.workbooks.forms.tables import FormTable, form_tables

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FILE = "data.xlsx"
OWN_SHEETS = frozenset({guide.SHEET, CHOICES_SHEET})
"""Sheets that hold no data and are made anew each time."""
_TITLES, _KEYS, _DATA = 0, 1, FIRST_ROW - 1
"""Rows of a form, from 0 as XlsxWriter counts them."""
_RULES = 2
"""The line of the first rule of the guide, from 0."""
_FIRST_DAY = date(1900, 3, 1)
"""Excel takes 1900 for a leap year, so that serial numbers before this day mean two days (ECMA-376, 18.17.4.1)."""
_SETTING_WIDTHS = (30, 50, 70)
_A4 = 9


def workbook(plan: Plan, stamp: datetime, *, with_settings: bool) -> bytes:
    """Write all tables into one workbook, also those without rows, to be filled in.

    `stamp` is the time that the file names as its making; the plan's own record gets a sheet only where it
    has no YAML file of its own.
    """
    # XlsxWriter takes 40 ms to load, which only a run that writes a workbook is given.
    from xlsxwriter import Workbook

    whole = BytesIO()
    made = Workbook(whole, {"in_memory": True})
    made.set_properties(
        {"title": plan.info.title or "", "created": stamp.replace(tzinfo=None, microsecond=0)}
    )
    writing = Writing.of(plan, by_label=True)
    forms = {form.table.name: form for form in form_tables(plan, writing)}
    dropdowns = Dropdowns(plan, _sheet_names(forms), forms)
    filling = _Filling(made, writing)
    filling.add_guide(plan, dropdowns)
    if with_settings:
        filling.add_settings(settings(plan, writing))
    for form in forms.values():
        filling.add_form(form, dropdowns)
    filling.add_choices(dropdowns)
    made.close()
    return settled(whole.getvalue())


def _sheet_names(forms: Mapping[str, FormTable]) -> dict[str, str]:
    taken = {guide.SHEET.casefold(), CHOICES_SHEET.casefold(), tables()[PLAN].title.casefold()}
    return {name: sheet_name(form.table.title, taken) for name, form in forms.items()}


class _Filling:
    """A workbook as it is filled, sheet by sheet."""

    def __init__(self, made: Workbook, writing: Writing) -> None:
        self._made, self._sign = made, writing.sign
        self._text, self._words = self._format(looks.TEXT), self._format(looks.WORDS)
        self._heads = {True: self._format(looks.NEEDED_HEAD), False: self._format(looks.HEAD)}

    def add_guide(self, plan: Plan, dropdowns: Dropdowns) -> None:
        """Say how the sheets are filled in, and lead to each of them."""
        sheet = self._made.add_worksheet(guide.SHEET)
        _print_across(sheet)
        for place, width in enumerate(guide.WIDTHS):
            sheet.set_column(place, place, width)
        sheet.write_string(0, 0, plan.info.title or "", self._format(looks.TITLE))
        for line, rule in enumerate(guide.RULES, start=_RULES):
            sheet.merge_range(line, 0, line, len(guide.WIDTHS) - 1, rule, self._words)
        head = _RULES + len(guide.RULES) + 1
        for place, title in enumerate(guide.HEAD):
            sheet.write_string(head, place, title, self._heads[False])
        link = self._format(looks.LINK)
        for line, (name, form) in enumerate(dropdowns.forms.items(), start=head + 1):
            target = f"internal:'{dropdowns.sheet_names[name]}'!A{FIRST_ROW}"
            sheet.write_url(line, 0, target, link, form.table.title)
            sheet.write_string(line, 1, form.table.help, self._words)

    def add_settings(self, lines: Sequence[Setting]) -> None:
        """Write the plan's own record, a setting a row."""
        sheet = self._made.add_worksheet(tables()[PLAN].title)
        sheet.freeze_panes(1, 1)
        day = self._format(looks.DAY)
        for place, (title, width) in enumerate(zip(HEAD, _SETTING_WIDTHS, strict=True)):
            sheet.set_column(place, place, width, self._text)
            sheet.write_string(0, place, title, self._heads[False])
        for line, setting in enumerate(lines, start=1):
            sheet.write_string(line, 0, setting.path, self._text)
            self._write(sheet, line, 1, setting.cell, day if isinstance(setting.cell, date) else self._text)
            sheet.write_string(line, 2, setting.about, self._words)

    def add_form(self, form: FormTable, dropdowns: Dropdowns) -> None:
        """Write head, keys and rows of a table, and say of each column what it takes."""
        sheet = self._made.add_worksheet(dropdowns.sheet_names[form.table.name])
        self._set_up(sheet, form)
        formats = [self._format(looks.look(column)) for column in form.columns]
        for place, column in enumerate(form.columns):
            sheet.set_column(place, place, looks.width(column), formats[place])
            sheet.write_string(_TITLES, place, column.title, self._heads[column.is_needed])
            sheet.write_string(_KEYS, place, column.key, self._text)
            sheet.data_validation(_DATA, place, LAST_ROW - 1, place, dropdowns.validation(column))
        for line, row in enumerate(form.rows, start=_DATA):
            height = looks.row_height(form.columns, row)
            if height:
                sheet.set_row(line, height)
            for place, cell in enumerate(row):
                self._write(sheet, line, place, cell, formats[place])

    def add_choices(self, dropdowns: Dropdowns) -> None:
        """Write the lists to choose from on a hidden sheet."""
        sheet = self._made.add_worksheet(CHOICES_SHEET)
        sheet.hide()
        for line, place, text in dropdowns.cells():
            sheet.write_string(line, place, text, self._text)

    def _format(self, look: Mapping[str, Any]) -> Any:
        return self._made.add_format(dict(look))

    def _set_up(self, sheet: Worksheet, form: FormTable) -> None:
        sheet.set_row(_TITLES, looks.head_height(form.columns))
        sheet.set_row(_KEYS, None, None, {"hidden": True})
        sheet.freeze_panes(_DATA, 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{LAST_ROW}"})
        sheet.repeat_rows(_TITLES)
        _print_across(sheet)

    def _write(self, sheet: Worksheet, line: int, place: int, cell: Cell, look: Any) -> None:
        """Write one cell; a number or a day that a workbook cannot hold exactly is written as text."""
        match cell:
            case None:
                return
            case str():
                sheet.write_string(line, place, cell, look)
            case int() | Decimal() if is_exact(cell):
                sheet.write_number(line, place, float(cell), look)
            case date() if cell >= _FIRST_DAY:
                day = datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001  # a day has no zone
                sheet.write_datetime(line, place, day, look)
            case int() | Decimal() | date():
                sheet.write_string(line, place, text_of(cell, self._sign), self._text)
            case _:
                assert_never(cell)


def _print_across(sheet: Worksheet) -> None:
    """Print a sheet on upended A4, as wide as one page."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
