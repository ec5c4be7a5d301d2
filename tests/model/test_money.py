"""What does a proposal cost, and what may an activity spend?"""

from __future__ import annotations

import pytest

from planbuilder.model.money import (
    activity_ceiling,
    activity_total,
    component_amount,
    line_amount,
    line_factors,
    line_sources,
    line_tax,
    net_sum,
    proposal_amount,
    proposal_lines,
    tax_sum,
)  # fmt: skip
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.model.tables.proposals import Proposal
from planbuilder.model.tree import children, parent, roots, subactivities

LINE = {
    "proposal": "U01",
    "description": "Narasumber",
    "volume_1": "2",
    "unit_1": "Orang",
    "unit_price": "1.000",
}
PROPOSAL = {
    "id": "U01", "title": "T", "route": "dak_fisik", "budget_year": "2026", "proposer": "d", "regency": "64.02",
}  # fmt: skip


@pytest.fixture
def line(loaded):
    def make(**cells):
        return loaded(cost_lines=[{**LINE, **cells}])[0].rows(CostLine)[0]

    return make


def test_an_amount_is_the_product_of_volumes_and_price(line):
    assert line_amount(line()) == 2000
    assert line_amount(line(volume_2="3", volume_4="0,5")) == 3000


@pytest.mark.parametrize(("volume", "amount"), [("0,0005", 1), ("0,0004", 0), ("2,0005", 2001)])
def test_an_amount_is_rounded_half_up(line, volume, amount):
    assert line_amount(line(volume_1=volume)) == amount


@pytest.mark.parametrize("cells", [{"volume_1": None}, {"unit_price": None}])
def test_without_volume_or_price_there_is_no_amount(line, cells):
    assert line_amount(line(**cells)) is None
    assert line_tax(line(**cells)) is None


def test_tax_is_computed_from_its_rate(line):
    assert line_tax(line()) == 0
    assert line_tax(line(tax="11")) == 220


def test_a_line_names_the_cells_that_go_into_it(line):
    plain, full = line(), line(volume_3="4", unit_3="Hari", tax="11")

    assert [name for _, name in line_sources(plain)] == ["volume_1", "unit_price"]
    assert [name for _, name in line_sources(full)] == ["volume_1", "volume_3", "unit_price", "tax"]
    assert line_factors(full) == ((2, "Orang", "volume_1"), (4, "Hari", "volume_3"))


def test_a_proposal_costs_its_lines_with_tax_and_says_its_coverage(loaded):
    plan, _ = loaded(
        proposals=[PROPOSAL],
        components=[{"proposal": "U01", "name": "Gedung"}, {"proposal": "U01", "name": "Mesin"}],
        cost_lines=[
            {**LINE, "component": "U01#1"},
            {**LINE, "component": "U01#1", "tax": "11"},
            {**LINE, "unit_price": ""},
            {**LINE, "proposal": "U02"},
        ],
    )
    proposal, (building, machines) = plan.rows(Proposal)[0], plan.rows(Component)

    total = proposal_amount(plan, proposal)
    assert (total.amount, total.known, total.total, total.is_partial) == (4220, 2, 3, True)
    assert [row.key for row, name in total.sources if name == "unit_price"] == ["U01#1", "U01#2"]
    net = net_sum(proposal_lines(plan, proposal))
    assert net.amount == 4000
    assert "tax" not in {name for _, name in net.sources}
    assert tax_sum(proposal_lines(plan, proposal)).amount == 220
    assert component_amount(plan, building).amount == 4220
    nothing = component_amount(plan, machines)
    assert (nothing.amount, nothing.sources, nothing.is_partial) == (None, (), False)


@pytest.fixture
def plan(loaded):
    def row(name, code, office="prov", **ceilings):
        return {"id": name, "code": code, "office": office, **ceilings}

    return loaded(
        activities=[
            row("P", "3.31.02"),
            row("PK", "3.31.02", office="kab"),
            row("A", "3.31.02.1.01"),
            row("S2", "3.31.02.1.01.0002", ceiling_2026="5"),
            row("S1", "3.31.02.1.01.0001", ceiling_2025="10", ceiling_2026="20"),
            row("SK", "3.31.02.2.01.0001", office="kab", ceiling_2025="7"),
            row("SX", "3.31.04.1.01.0001", ceiling_2025="1"),
            row("SY", "3.31.02.1.01.0003", office="lain"),
            {"id": "X"},
        ]
    )[0]


def keys(rows):
    return [row.key for row in rows]


def test_activities_stand_below_the_nearest_code_of_their_office(plan):
    find = {row.key: row for row in plan.rows(Activity)}

    assert parent(plan, find["S1"]) is find["A"]
    assert parent(plan, find["SK"]) is find["PK"]
    assert parent(plan, find["SY"]) is find["A"]
    assert parent(plan, find["SX"]) is None
    assert keys(children(plan, find["P"])) == ["A"]
    assert keys(children(plan, find["A"])) == ["S1", "S2", "SY"]
    assert children(plan, find["S1"]) == ()
    assert keys(subactivities(plan, find["P"])) == ["S1", "S2", "SY"]
    assert keys(roots(plan)) == ["X", "P", "PK", "SX"]


def test_a_ceiling_above_is_the_sum_of_those_below(plan):
    program = plan.get(Activity, "P")

    ceiling = activity_ceiling(plan, program, 2026)
    assert (ceiling.amount, ceiling.known, ceiling.total) == (25, 2, 3)
    assert [(row.key, name) for row, name in ceiling.sources] == [
        ("S1", "ceiling_2026"),
        ("S2", "ceiling_2026"),
    ]
    assert activity_ceiling(plan, program, 2027).amount is None
    assert activity_ceiling(plan, plan.get(Activity, "S2"), 2026).amount == 5


def test_a_total_runs_over_the_years_of_the_plan(plan):
    assert activity_total(plan, plan.get(Activity, "P")).amount == 35
    assert activity_total(plan, plan.get(Activity, "SY")).amount is None
