"""Are sums, ceilings and years compared as a reviewer would?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planbuilder.checks.example import BASE
from planbuilder.diagnostics import Diagnostic
from tests.checks.conftest import Files

Checked = Callable[[Files], list[Diagnostic]]
Said = Callable[[Files], list[str]]
CEILINGS = "route,funding_source,year,regency,office,amount\n"
PROPOSALS = BASE["proposals.csv"]
PROGRAM = "A2,3.31.02.1.01,,,dinas,,,,"


def test_a_ceiling_without_a_source_limits_all_of_them(said: Said):
    found = said({"ceilings.csv": CEILINGS + "bantuan_keuangan,,2027,,,1000000\n"})

    assert found == [
        "CEIL-01 ceilings.csv:2:amount: proposals add up to Rp3.000.000, above the ceiling of Rp1.000.000 by Rp2.000.000; in the order of priority there is too little left for U01"
    ]


def test_above_a_ceiling_those_are_named_that_find_too_little_left_in_the_order_of_their_priority(said: Said):
    head, first = PROPOSALS.splitlines()
    numbers = {"U02": "3", "U03": "2", "U04": ""}
    more = [first.replace("U01", key).replace("draft,1", f"draft,{rank}") for key, rank in numbers.items()]
    lines = "".join(
        f"{key},Mesin,1,Unit,{price}\n" for key, price in (("U01", 3), ("U02", 5), ("U03", 9), ("U04", 1))
    )

    found = said(
        {
            "proposals.csv": "\n".join(
                [
                    head,
                    first,
                    *(line.replace("Penataan", key) for key, line in zip(numbers, more, strict=True)),
                    "",
                ]
            ),
            "cost_lines.csv": "proposal,description,volume_1,unit_1,unit_price\n" + lines,
            "ceilings.csv": CEILINGS + "bantuan_keuangan,,2027,,,9\n",
            **{f"narrative/proposals/{key}/latar-belakang.md": "Sentra perlu ditata.\n" for key in numbers},
        }
    )

    assert [line.partition("too little left for ")[2] for line in found if line.startswith("CEIL-01")] == [
        "U03"
    ]


def test_a_ceiling_of_a_higher_source_limits_those_below(said: Said):
    found = said({"ceilings.csv": CEILINGS + "bantuan_keuangan,2.2,2027,,,1000000\n"})

    assert [line.split()[0] for line in found] == ["CEIL-01"]


@pytest.mark.parametrize(
    "ceiling",
    [
        "bantuan_keuangan,2.2.1,2027,,,1000000",
        "bantuan_keuangan,,2028,,,1000000",
        "apbn,,2027,,,1000000",
        "bantuan_keuangan,,2027,,dinas,1000000",
        "bantuan_keuangan,,2027,,dinas-kota,3000000",
    ],
)
def test_a_ceiling_of_something_else_does_not_limit(ceiling: str, said: Said):
    assert said({"ceilings.csv": CEILINGS + ceiling + "\n"}) == []


@pytest.mark.parametrize("status", ["deferred", "rejected"])
def test_proposals_that_ask_no_more_do_not_count(status: str, said: Said):
    files = {
        "ceilings.csv": CEILINGS + "bantuan_keuangan,,2027,,,1000000\n",
        "proposals.csv": PROPOSALS.replace(",draft,", f",{status},"),
    }

    assert said(files) == []


def test_money_without_an_office_is_below_no_ceiling_of_an_office(read_plan: Callable):
    from planbuilder.checks.rules.proposals_above_ceiling import check

    plan, found = read_plan(
        {
            "ceilings.csv": CEILINGS + "bantuan_keuangan,,2027,,dinas-kota,1000000\n",
            "proposals.csv": PROPOSALS.replace(",dinas-kota,", ",,"),
        }
    )

    assert [finding.code for finding in found] == ["KEY-02"]
    assert list(check(plan)) == []


def test_a_written_program_without_subactivities_has_no_sum(said: Said):
    row = "A4,3.31.03,SS1,Izin tertib,dinas,,,,70000000,,\n"
    found = said(
        {
            "activities.csv": BASE["activities.csv"] + row,
            "indicators.csv": BASE["indicators.csv"] + "I4,A4,Usaha berizin,Persen,up,1,2,3,4,5,6\n",
        }
    )

    assert found == [
        "SUM-01 activities.csv:5:ceiling_2027: Rp70.000.000 is written, but the subactivities add up to Rp0"
    ]


def test_a_year_column_outside_the_period_is_reported_once(said: Said):
    head, *rows = BASE["indicators.csv"].splitlines()
    wide = [f"{head},target_2031", *(f"{row},7" for row in rows)]

    assert said({"indicators.csv": "\n".join(wide) + "\n"}) == [
        "YEAR-01 indicators.csv:2:target_2031: column target_2031 lies outside the period 2025 to 2029, and is filled in on 5 rows"
    ]


def test_without_a_period_no_year_is_outside(read_plan: Callable):
    from planbuilder.checks.rules import budget_year, row_outside_period, year_columns

    plan, _ = read_plan({"plan.yaml": BASE["plan.yaml"].replace("period_start: 2025\n", "")})

    for rule in (budget_year, row_outside_period, year_columns):
        assert list(rule.check(plan)) == []


def test_without_a_date_nothing_lies_in_the_future(read_plan: Callable):
    from planbuilder.checks.rules import future_data, future_date, held_in_future, milestone_overdue

    plan, _ = read_plan(
        {
            "plan.yaml": BASE["plan.yaml"].replace("date: 2026-11-24\n", ""),
            "sources.csv": "id,title,date,grade\ns1,Survei,2030-02-01,primary\n",
            "meetings.csv": "id,kind,title,status,date,regencies\nR01,technical,Rapat,held,2030-12-10,64.72\n",
            "milestones.csv": "route,year,name,due,done\ndak_fisik,2027,Pengusulan,2030-10-30,\n",
            "statistics.csv": "area,indicator,year,value,unit,sources\n64,Industri,2042,120,Unit Usaha,s1\n",
        }
    )

    for rule in (future_data, future_date, held_in_future, milestone_overdue):
        assert list(rule.check(plan)) == []


@pytest.mark.parametrize("row", ["ceilings.csv", "milestones.csv"])
def test_ceilings_and_milestones_lie_in_the_period(row: str, said: Said):
    files = {
        "ceilings.csv": CEILINGS + "apbn,,2031,,,1000000\n",
        "milestones.csv": "route,year,name,due,done\napbn,2031,Pengusulan,2026-10-30,2026-10-30\n",
    }

    assert said({row: files[row]}) == [f"YEAR-02 {row}:2:year: 2031 lies outside the period 2025 to 2029"]


def test_volumes_multiply_before_they_are_compared(said: Said):
    lines = "proposal,description,volume_1,unit_1,volume_2,unit_2,unit_price,amount\n"

    assert said({"cost_lines.csv": lines + 'U01,Narasumber,2,Orang,"1,5",Hari,900001,2700003\n'}) == []


def test_a_line_that_cannot_be_computed_is_not_compared(said: Said):
    lines = "proposal,description,volume_1,unit_1,unit_price,amount\nU01,Narasumber,2,Orang,,2700003\n"

    assert said({"cost_lines.csv": lines}) == [
        "FACT-01 cost_lines.csv:2:unit_price: 1 of 1 rows of table cost_lines have no unit_price: U01#1"
    ]


@pytest.mark.parametrize("unit", ["ls", "LS", "Paket", "pkt"])
def test_lump_sums_are_found_in_any_spelling(unit: str, said: Said):
    lines = f"proposal,description,volume_1,unit_1,unit_price\nU01,Pekerjaan,1,{unit},900000\n"

    assert said({"cost_lines.csv": lines}) == [
        f"COST-02 cost_lines.csv:2:unit_1: 1 of 1 lines of proposal U01 use units that cannot be measured: {unit}"
    ]


def test_a_further_lump_sum_is_located_at_its_own_unit(said: Said):
    lines = "proposal,description,volume_1,unit_1,volume_2,unit_2,unit_price\n"

    assert said({"cost_lines.csv": lines + "U01,Pekerjaan,1,Unit,1,Paket,900000\n"}) == [
        "COST-02 cost_lines.csv:2:unit_2: 1 of 1 lines of proposal U01 use units that cannot be measured: Paket"
    ]


@pytest.mark.parametrize("unit", ["Orang / Hari", "OH", "Hari"])
def test_a_price_by_the_day_fits_persons_and_days(unit: str, said: Said):
    files = {
        "price_list.csv": f"code,description,unit,price,year,sources\nSSH-1,Petugas,{unit},150000,2026,s1\n",
        "cost_lines.csv": "proposal,description,price,volume_1,unit_1,volume_2,unit_2,unit_price\nU01,Petugas,SSH-1,2,Orang,3,Hari,150000\n",
    }

    assert [line for line in said(files) if "COST-04" in line] == []


def test_a_price_list_without_price_or_unit_limits_nothing(said: Said):
    files = {
        "price_list.csv": "code,description,unit,price,year,sources\nSSH-1,Petugas,,,2026,s1\n",
        "cost_lines.csv": "proposal,description,price,volume_1,unit_1,unit_price\nU01,Petugas,SSH-1,2,Orang,150000\n",
    }

    assert [line.split()[0] for line in said(files)] == ["FACT-01", "FACT-01"]


def test_an_activity_with_another_route_has_no_payer(said: Said):
    proposal = (
        PROPOSALS.splitlines()[0]
        + ",activity\nU01,Penataan,bantuan_keuangan,2027,draft,1,dinas-kota,64.72,2.2.2,A2\n"
    )

    assert said({"proposals.csv": proposal}) == []
