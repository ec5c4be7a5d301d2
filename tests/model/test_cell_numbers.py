"""Which number stands in a cell?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from planbuilder.diagnostics import Location
from planbuilder.inputs.record import CellError
from planbuilder.model.cells import Finding, reader_of
from planbuilder.model.kinds import Form
from planbuilder.values import Kind

WHOLE = Form(Kind.INTEGER)
EXACT = Form(Kind.DECIMAL, is_signed=True)
RUPIAH = Form(Kind.RUPIAH)
PERCENT = Form(Kind.PERCENT)


def english(form, raw, sign="comma"):
    finding = reader_of(form)(raw, sign)
    assert isinstance(finding, Finding)
    return finding.at(Location("f"))[0].text("en").removeprefix("f: ")


@pytest.mark.parametrize(
    ("form", "raw", "sign", "number"),
    [
        (WHOLE, "1250", "comma", 1250),
        (WHOLE, " 1.250 ", "comma", 1250),
        (WHOLE, "1,250", "point", 1250),
        (WHOLE, 98.0, "comma", 98),
        (WHOLE, Decimal("98.0"), "comma", 98),
        (WHOLE, 98, "comma", 98),
        (WHOLE, "08", "comma", 8),
        (EXACT, "-0,5", "comma", Decimal("-0.5")),
        (EXACT, 0.1 + 0.2, "comma", Decimal("0.3")),
        (EXACT, 12, "point", Decimal(12)),
        (RUPIAH, "Rp 1.000.000,-", "comma", 1_000_000),
        (RUPIAH, "Rp1.000.000,00", "comma", 1_000_000),
        (RUPIAH, "Rp 1,000,000.00", "point", 1_000_000),
        (PERCENT, "12,5 %", "comma", Decimal("12.5")),
        (PERCENT, "12,5", "comma", Decimal("12.5")),
    ],
)
def test_a_number_is_read_by_the_sign_of_its_record(form, raw, sign, number):
    read = reader_of(form)(raw, sign)

    assert read == number
    assert type(read) is type(number)


@pytest.mark.parametrize("raw", [None, "", "   "])
def test_an_empty_cell_is_missing(raw):
    assert reader_of(WHOLE)(raw, "comma") is None


@pytest.mark.parametrize(
    ("form", "raw", "sign", "said"),
    [
        (WHOLE, "seratus", "comma", '"seratus" is not a whole number; write 100'),
        (EXACT, "dua puluh satu", "comma", '"dua puluh satu" is not a number; write 21'),
        (RUPIAH, "Rp59 miliar", "comma", '"Rp59 miliar" is not a whole number; write 59000000000'),
        (WHOLE, "98 unit", "comma", '"98 unit" is not a whole number; write 98'),
        (WHOLE, "banyak", "comma", '"banyak" is not a whole number; write digits only, such as 1250'),
        (EXACT, "10 x 3", "comma", '"10 x 3" is not a number; write digits only, such as 1250'),
        (WHOLE, True, "comma", '"TRUE" is not a whole number; write digits only, such as 1250'),
        (EXACT, date(2026, 1, 5), "comma", '"2026-01-05" is not a number; write digits only, such as 1250'),
        (WHOLE, "2,5", "comma", '"2,5" is not a whole number; round it, or check its unit'),
        (WHOLE, 2.5, "comma", '"2.5" is not a whole number; round it, or check its unit'),
        (WHOLE, "-3", "comma", '"-3" is less than zero; check its sign'),
        (
            WHOLE,
            "1,250",
            "comma",
            '"1,250" does not fit the decimal sign of this plan: with the other sign it is 1250; write 1250',
        ),
        (
            EXACT,
            "64.5",
            "comma",
            (
                '"64.5" does not fit the decimal sign of this plan: with the other sign it is 64,5, '
                "without it 645; write 64,5 or 645"
            ),
        ),
        (
            EXACT,
            "64,5",
            "point",
            (
                '"64,5" does not fit the decimal sign of this plan: with the other sign it is 64.5, '
                "without it 645; write 64.5 or 645"
            ),
        ),
        (
            EXACT,
            "1,234,567",
            "comma",
            (
                '"1,234,567" does not fit the decimal sign of this plan: with the other sign it is 1234567; '
                "write 1234567"
            ),
        ),
    ],
)
def test_what_is_no_number_is_found_with_the_way_out(form, raw, sign, said):
    assert english(form, raw, sign) == said


@pytest.mark.parametrize(
    "raw",
    [
        "1" * 5000,
        "1" * 16,
        Decimal("1E+999999999"),
        Decimal("1E-40"),
        Decimal("NaN"),
        float("inf"),
        10**15,
        pytest.param(16**5000, id="hexadecimal"),
    ],
)
def test_a_number_out_of_range_is_found_and_never_worked_out(raw):
    assert "is out of the range of a plan" in english(WHOLE, raw)


def test_an_error_cell_is_named():
    assert english(WHOLE, CellError("#REF!")) == (
        "this cell holds the error #REF!; mend its formula or write its value"
    )


@pytest.mark.parametrize("raw", [["1", "2"], {"a": "1"}])
def test_several_values_in_one_cell_are_found(raw):
    assert english(WHOLE, raw) == "one value belongs here, not several; write one value"
