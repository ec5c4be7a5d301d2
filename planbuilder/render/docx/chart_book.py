"""Which workbook stands behind a chart? Names in the first column, a column of numbers for each series."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from decimal import Context, Decimal

from planbuilder.document.charts import Chart
from planbuilder.document.inlines import one_line
from planbuilder.render.docx.package import settled

SHEET = "Data"
_CREATED = datetime(1980, 1, 1)  # noqa: DTZ001  # a workbook names no zone
_DIGITS = Context(prec=15)
"""As many digits as a spreadsheet holds."""


def workbook(chart: Chart) -> bytes:
    """Make the workbook of a chart; a missing number is an empty cell."""
    # XlsxWriter is not needed for a document without charts.
    from xlsxwriter import Workbook

    written = io.BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": _CREATED})
    sheet = book.add_worksheet(SHEET)
    for place, category in enumerate(chart.categories, start=1):
        sheet.write_string(place, 0, one_line(category))
    for column, one in enumerate(chart.series, start=1):
        sheet.write_string(0, column, one_line(one.name))
        for row, point in enumerate(one.points, start=1):
            if point.number is not None:
                sheet.write_number(row, column, held(point.number))
    book.close()
    return settled(written.getvalue())


def held(number: Decimal) -> Decimal:
    """Say a number as a spreadsheet holds it."""
    return _DIGITS.plus(number)


def category_cells(chart: Chart) -> str:
    """Name the cells of the categories."""
    return f"{SHEET}!$A$2:$A${len(chart.categories) + 1}"


def name_cell(series: int) -> str:
    """Name the cell with the name of a series."""
    return f"{SHEET}!${_column(series)}$1"


def number_cells(series: int, points: Sequence[object]) -> str:
    """Name the cells with the numbers of a series."""
    return f"{SHEET}!${_column(series)}$2:${_column(series)}${len(points) + 1}"


def _column(series: int) -> str:
    """Letters of the column: B, C ... Z, AA."""
    rest, last = divmod(series + 1, 26)
    return (chr(ord("A") + rest - 1) if rest else "") + chr(ord("A") + last)
