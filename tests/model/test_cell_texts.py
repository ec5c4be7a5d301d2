"""Which words stand in a cell?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planbuilder.diagnostics import Location
from planbuilder.inputs.record import CellError
from planbuilder.model import tables
from planbuilder.model.cells import Finding, reader_of
from planbuilder.model.kinds import Form
from planbuilder.values import Kind

TEXT = Form(Kind.TEXT)
CODE = Form(Kind.CODE)
NAME = Form(Kind.CODE, is_name=True)
FIGURE = Form(Kind.TEXT, is_mixed=True)
OBSERVED = Form(Kind.TEXT, is_mixed=True, is_lenient=True)
CODES = Form(Kind.LIST, item=Kind.CODE)


def english(form, raw, sign="comma"):
    finding = reader_of(form)(raw, sign)
    assert isinstance(finding, Finding)
    return [diagnostic.text("en").removeprefix("f: ") for diagnostic in finding.at(Location("f"))]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  Sentra  tahu ", "Sentra  tahu"),
        ("satu\r\ndua\rtiga", "satu\ndua\ntiga"),
        ("jarak\u00a0tetap", "jarak\u00a0tetap"),
        (12, "12"),
        pytest.param(16**5000, "0x100000000000000000…", id="hexadecimal"),
        (6.4, "6,4"),
        (Decimal("1.20"), "1.20"),
        (date(2026, 11, 24), "2026-11-24"),
    ],
)
def test_text_is_kept_as_its_author_wrote_it(raw, text):
    assert reader_of(TEXT)(raw, "comma") == text


def test_a_truth_value_is_no_text():
    assert english(TEXT, True) == ["TRUE is not a text; write the text, in quotes where needed"]


def test_a_control_sign_is_found():
    assert english(TEXT, "a\x0bb") == [
        "the text holds the sign U+000B, which cannot be printed; type the cell again"
    ]


@pytest.mark.parametrize(
    ("raw", "code"), [("64.10", "64.10"), (6401, "6401"), (10391.0, "10391"), (Decimal(64), "64")]
)
def test_a_code_keeps_its_digits(raw, code):
    assert reader_of(CODE)(raw, "comma") == code


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (64.1, "64.10"),
        (64.02, "64.02"),
        (Decimal("5.1"), "5.10"),
        (Decimal("NaN"), "NaN.00"),
        (10**40, f"{10**40}.00"),
    ],
)
def test_a_numeric_code_is_reported_as_its_text(raw, shown):
    assert english(CODE, raw)[0].endswith(f"; make the cell text and write {shown} if that is the code")


def test_a_code_that_became_a_date_is_reported():
    assert english(CODE, date(2002, 3, 31)) == [
        "this code is stored as the date 2002-03-31; make the cell text and write the code again"
    ]


def test_a_truth_value_is_no_code():
    assert english(CODE, False) == ["FALSE is not a text; write the text, in quotes where needed"]


@pytest.mark.parametrize("name", ["S01", "DPPKUKM-Kaltim", "S1.1", "u_2", "Ñ1", "7"])
def test_names_of_rows_have_letters_digits_and_few_signs(name):
    assert reader_of(NAME)(name, "comma") == name


@pytest.mark.parametrize("name", ["../x", "a/b", "a;b", "a b", ".a", "a.", "U01#3", "a\\b", "a:b"])
def test_a_name_that_would_break_files_or_lists_is_found(name):
    assert english(NAME, name) == [
        f'"{name}" cannot be a key; use letters, digits, points, hyphens and underscores'
    ]


def test_a_numeric_name_is_a_numeric_code():
    assert english(NAME, 1.5)[0].startswith("this code is stored as the number 1.5")


@pytest.mark.parametrize(
    ("raw", "sign", "figure"),
    [
        ("7,5", "comma", Decimal("7.5")),
        (7.5, "comma", Decimal("7.5")),
        (8, "comma", Decimal(8)),
        ("-2", "comma", Decimal(-2)),
        ("7,5-8", "comma", "7,5–8"),
        ("1,250.5 – 2,000", "point", "1.250,5–2.000"),
        ("5 sampai 10", "comma", "5–10"),
        ("n/a", "comma", "n/a"),
        ("80%", "comma", "80%"),
        ("semi-otomatis", "comma", "semi-otomatis"),
        ("7.5 - tinggi", "comma", "7.5 - tinggi"),
        (date(2026, 1, 5), "comma", "2026-01-05"),
    ],
)
def test_a_figure_is_a_number_a_range_or_a_text(raw, sign, figure):
    assert reader_of(FIGURE)(raw, sign) == figure


@pytest.mark.parametrize("raw", ["7.5", "7.5-8", "7-8.5"])
def test_a_figure_of_the_other_decimal_sign_is_found(raw):
    assert "does not fit the decimal sign of this plan" in english(FIGURE, raw)[0]


@pytest.mark.parametrize("raw", [True, Decimal("1E+40")])
def test_a_figure_that_is_neither_is_found(raw):
    assert len(english(FIGURE, raw)) == 1


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("2.189", Decimal(2189)),
        ("6,4", Decimal("6.4")),
        (98, Decimal(98)),
        ("64.10", "64.10"),
        ("120 ton", "120 ton"),
    ],
)
def test_what_a_source_says_is_a_number_or_stays_as_it_is(raw, said):
    assert reader_of(OBSERVED)(raw, "comma") == said


@pytest.mark.parametrize(
    ("raw", "members"),
    [
        ("10391; 10392;10391;", ("10391", "10392")),
        (["10391", 10392], ("10391", "10392")),
        (10391, ("10391",)),
        (";", None),
        (None, None),
        ([], None),
    ],
)
def test_a_list_is_split_at_semicolons_without_repeats(raw, members):
    assert reader_of(CODES)(raw, "comma") == members


def test_each_bad_member_of_a_list_is_found_and_the_good_ones_stay():
    finding = reader_of(CODES)(["10391", 64.1, CellError("#N/A")], "comma")

    assert isinstance(finding, Finding)
    assert [d.code for d in finding.at(Location("f"))] == ["CELL-07", "CELL-16"]
    assert finding.value == ("10391",)


RAW = st.one_of(
    st.text(max_size=40),
    st.from_regex(r"[-+(Rp ]*[0-9]{0,6}([.,][0-9]{1,4}){0,4}[%,-]{0,2}", fullmatch=True),
    st.integers(),
    st.just(16**5000),
    st.floats(),
    st.decimals(),
    st.booleans(),
    st.dates(),
    st.none(),
    st.lists(st.text(max_size=9), max_size=3),
)
FORMS = [column.form for table in tables().values() for column in table.fields if not column.form.is_nested]


@example(Form(Kind.TEXT), float("inf"), "comma")
@given(st.sampled_from(FORMS), RAW, st.sampled_from(["comma", "point"]))
def test_no_cell_stops_the_reading(form, raw, sign):
    cell = reader_of(form)(raw, sign)

    if isinstance(cell, Finding):
        assert all(d.text("id") and d.text("en") for d in cell.at(Location("f")))
