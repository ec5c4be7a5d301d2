"""Are unknown names reported with what was meant, and names compared as people read them?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planbuilder.checks.example import BASE
from planbuilder.checks.rules.unknown_reference import PROBLEM
from planbuilder.checks.spelling import folded, is_slip
from planbuilder.checks.suggestion import Suggestions
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Location
from tests.checks.conftest import Files

Checked = Callable[[Files], list[Diagnostic]]
Said = Callable[[Files], list[str]]
CENTRES = "id,kind,name,commodity,status,regency\n"


def test_each_unknown_member_of_a_list_is_reported(said: Said):
    found = said(
        {
            "meetings.csv": "id,kind,title,status,date,regencies\nR01,technical,Rapat,held,2026-11-10,64.72; 64.73; 64.79\n"
        }
    )

    assert found == [
        'REF-01 meetings.csv:2:regencies: table regencies has no "64.73"',
        'REF-01 meetings.csv:2:regencies: table regencies has no "64.79"',
    ]  # fmt: skip


def test_an_owner_may_be_of_either_table(said: Said):
    found = said({"indicators.csv": BASE["indicators.csv"] + "I9,A9,Usaha,Unit Usaha,up,1,2,3,4,5,6\n"})

    assert found == ['REF-01 indicators.csv:7:owner: table cascade / activities has no "A9"']


def test_without_a_near_name_the_known_ones_are_listed(checked: Checked):
    found = checked({"proposals.csv": BASE["proposals.csv"].replace("dinas-kota", "xyz")})

    assert [finding.hint("en") for finding in found] == ["there are: dinas, dinas-kota"]


def test_a_reference_into_an_empty_table_says_so(checked: Checked):
    row = "id,regency,party,text,disposition,action\nM01,64.72,Perajin,Alat,accepted,RA1\n"

    assert [finding.hint("id") for finding in checked({"stakeholder_inputs.csv": row})] == ["yang ada: –"]


def test_the_plan_itself_may_name_an_office_that_is_not_there(said: Said):
    found = said({"plan.yaml": BASE["plan.yaml"].replace("office: dinas", "office: badan")})

    assert found == ['REF-01 plan.yaml:4:office: table offices has no "badan"']


def test_an_unknown_name_is_searched_once():
    suggestions = Suggestions(["S01", "X92"])
    places = [Location("a.csv", line) for line in (2, 3)]

    hints = [
        suggestions.report(PROBLEM, place, "S0l", table="centres", known="–").hint("en") for place in places
    ]

    assert hints == ['perhaps "S01" is meant'] * 2


def test_a_plan_full_of_unknown_names_is_searched_in_linear_time():
    suggestions = Suggestions(f"S{number:05}" for number in range(50_000))
    place = Location("a.csv", 2)

    hints = [
        suggestions.report(PROBLEM, place, f"X{number:05}", table="centres", known="S00000").hint("en")
        for number in range(100)
    ]

    assert hints[0].startswith("perhaps")
    assert set(hints[1:]) == {"there are: S00000"}


def test_many_names_are_cut():
    assert listed("ABCDEF") == "A, B, C, D, E, …"
    assert listed("ABCDE") == "A, B, C, D, E"


@pytest.mark.parametrize("text", ["Rumput laut", "rumput  laut", "RUMPUT-LAUT", "Rumput laut."])
def test_case_spaces_and_signs_do_not_tell_names_apart(text: str):
    assert folded(text) == "rumputlaut"


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("Sentra Rotan Paser", "Sentra Rotan Pasar", True),
        ("Sentra Rotan", "Sentra", False),
        ("Sentra Rotan", "Pusat Rotam", False),
        ("Sentra Madu", "Sentra Malu", False),
        ("Sentra Rotan1", "Sentra Rotan2", False),
    ],
)
def test_a_slip_is_one_letter_in_one_long_word(one: str, other: str, slip: bool):
    assert is_slip(one, other) is slip


def test_a_name_of_signs_alone_is_itself():
    assert folded("%") == "%"


def test_rows_without_a_name_are_not_the_same(read_plan: Callable):
    plan, found = read_plan(
        {"centres.csv": CENTRES + "S01,sentra,,rotan,planned,64.72\nS02,sentra,,madu,planned,64.72\n"}
    )
    from planbuilder.checks.rules.same_name import check

    assert [finding.code for finding in found] == ["KEY-02", "KEY-02"]
    assert list(check(plan)) == []


def test_activities_without_a_code_are_not_the_same(read_plan: Callable):
    plan, found = read_plan(
        {"activities.csv": BASE["activities.csv"] + "A4,,,,dinas,,,,,,\nA5,,,,dinas,,,,,,\n"}
    )
    from planbuilder.checks.rules.same_activity import check

    assert [finding.code for finding in found] == ["KEY-02", "KEY-02"]
    assert list(check(plan)) == []


def test_one_name_in_two_regencies_is_two_centres(said: Said):
    files = {
        "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,W1\n",
        "centres.csv": CENTRES
        + "S01,sentra,Sentra Batik,batik,planned,64.72\nS02,sentra,Sentra Batik,batik,planned,64.74\n",
    }

    assert said(files) == []


def test_a_second_row_of_a_key_names_the_first(checked: Checked):
    found = checked({"regions.csv": "id,name\nW1,Wilayah I\nW2,Wilayah II\nW1,Wilayah III\n", "regencies.csv": """\
code,bps_code,name,region
64.72,6472,Kota Samarinda,W1
64.74,6474,Kota Bontang,W2
"""})  # fmt: skip

    assert [finding.text("id").split("; ")[0] for finding in found] == [
        'contoh/regions.csv:4:id: kunci "W1" sudah dipakai di contoh/regions.csv:2:id'
    ]
