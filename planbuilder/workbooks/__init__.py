"""Which spreadsheets do people key in from, or work through? From rows to XLSX; the library loads when one is written."""

from planbuilder.workbooks.book import book
from planbuilder.workbooks.cited import cited
from planbuilder.workbooks.forms import FILE, OWN_SHEETS, csv_files, workbook
from planbuilder.workbooks.key_in import TYPES, KeyIn, key_ins
from planbuilder.workbooks.open_items import open_items
from planbuilder.workbooks.sheet import Cell, Column, Sheet

__all__ = [
    "FILE", "OWN_SHEETS", "TYPES", "Cell", "Column", "KeyIn", "Sheet", "book", "cited", "csv_files", "key_ins", "open_items", "workbook",
]  # fmt: skip
