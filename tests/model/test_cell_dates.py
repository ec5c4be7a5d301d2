"""Which day or year stands in a cell?"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from planbuilder.diagnostics import Location
from planbuilder.model.cells import Finding, reader_of
from planbuilder.model.kinds import Form
from planbuilder.values import Kind

DAY = Form(Kind.DATE)
YEAR = Form(Kind.YEAR)
WAY_OUT = "; write year-month-day, such as 2026-11-24"


def texts(form, raw):
    finding = reader_of(form)(raw, "comma")
    assert isinstance(finding, Finding)
    diagnostic = finding.at(Location("f"))[0]
    return diagnostic.text("en").removeprefix("f: "), diagnostic.text("id").removeprefix("f: ")


@pytest.mark.parametrize(
    "raw", ["2026-11-24", date(2026, 11, 24), datetime(2026, 11, 24, 8, 30)]  # noqa: DTZ001
)  # fmt: skip
def test_iso_texts_and_real_dates_are_read(raw):
    assert reader_of(DAY)(raw, "comma") == date(2026, 11, 24)


def test_a_day_that_does_not_exist_says_how_long_its_month_is():
    english, indonesian = texts(DAY, "2026-02-30")

    assert english == '"2026-02-30" is not a date; February 2026 has 28 days'
    assert indonesian == '"2026-02-30" bukan tanggal; Februari 2026 memiliki 28 hari'


@pytest.mark.parametrize(
    ("raw", "suggestion"),
    [("24/11/2026", "2026-11-24"), ("3-4-2026", "2026-04-03"), ("24 November 2026", "2026-11-24")],
)
def test_a_date_in_another_form_is_shown_as_it_may_be_meant(raw, suggestion):
    assert texts(DAY, raw)[0] == f'"{raw}" is not a date; write {suggestion} if that is meant'


@pytest.mark.parametrize(
    "raw", ["besok", "2026-13-01", "0026-01-01", "24/13/2026", "24 Nopember 2026", 46000.0, True]
)
def test_what_is_no_date_is_found(raw):
    assert texts(DAY, raw)[0].endswith(f"is not a date{WAY_OUT}")


@pytest.mark.parametrize("raw", ["2026", 2026, 2026.0, Decimal(2026)])
def test_a_year_has_four_digits(raw):
    assert reader_of(YEAR)(raw, "comma") == 2026


@pytest.mark.parametrize("raw", ["20225", "26", 1899, 2200, "2016-2017", 2026.5])
def test_what_is_no_year_is_found(raw):
    assert texts(YEAR, raw)[0].endswith("is not a year; write four digits, such as 2026")
