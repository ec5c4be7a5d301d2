"""How does a whole plan become files that people fill in? Rows in; a workbook, or a CSV file a table, out."""

from planbuilder.workbooks.forms.csv_text import csv_files
from planbuilder.workbooks.forms.workbook import FILE, OWN_SHEETS, workbook

__all__ = ["FILE", "OWN_SHEETS", "csv_files", "workbook"]
