"""Does raw material fill the need, as far as the figures can tell?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.model.materials import Amount, Balance, balances, balances_of
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.factories import Factory

SUPPLY = {"commodity": "Rotan", "regency": "64.01", "year": "2024", "volume": "100", "unit": "Ton"}
CENTRE = {"id": "S1", "kind": "sentra", "regency": "64.01", "raw_materials": "rotan"}
USER = Centre(id="S1")


@pytest.fixture
def balanced(loaded):
    def make(supplies=(), centres=(), factories=()):
        plan = loaded(raw_materials=list(supplies), centres=list(centres), factories=list(factories))[0]
        return balances(plan)

    return make


def need(amount, unit="Ton", **cells):
    return {**CENTRE, "material_need": amount, "material_unit": unit, **cells}


CASES = {
    "enough": ([SUPPLY], [need("80")], "enough", Decimal(125)),
    "exactly enough": ([SUPPLY], [need("100")], "enough", Decimal(100)),
    "enough in another unit": ([SUPPLY], [need("50000", "Kg")], "enough", Decimal(200)),
    "nothing needed": ([SUPPLY], [need("0")], "enough", None),
    "short": ([SUPPLY], [need("400")], "short", Decimal(25)),
    "short whatever else is needed": ([SUPPLY], [need("400"), {**CENTRE, "id": "S2"}], "short", Decimal(25)),
    "enough whatever else is supplied": (
        [SUPPLY, {**SUPPLY, "district": "64.01.01", "volume": ""}], [need("50")], "enough", Decimal(200),
    ),
    "nothing supplied": ([{**SUPPLY, "volume": "0"}], [need("5")], "short", Decimal(0)),
    "need unknown": ([SUPPLY], [CENTRE], "open_need", None),
    "need perhaps larger": ([SUPPLY], [need("80"), {**CENTRE, "id": "S2"}], "open_need", None),
    "need of two materials together": ([SUPPLY], [need("80", raw_materials="rotan; kayu")], "open_need", None),
    "supply unknown": ([{**SUPPLY, "volume": ""}], [need("80")], "open_supply", None),
    "supply not on record": ([], [need("80")], "open_supply", None),
    "supply perhaps larger": (
        [SUPPLY, {**SUPPLY, "district": "64.01.01", "volume": ""}], [need("400")], "open_supply", None,
    ),
    "nothing known": ([], [CENTRE], "open_both", None),
    "other kinds of unit": ([SUPPLY], [need("80", "Lembar")], "unlike", None),
    "no unit": ([{**SUPPLY, "unit": ""}], [need("80", "")], "unlike", None),
    "nobody uses it": ([SUPPLY], [], "unused", None),
}  # fmt: skip


@pytest.mark.parametrize(("supplies", "centres", "state", "coverage"), CASES.values(), ids=CASES)
def test_a_balance_says_what_its_figures_allow(balanced, supplies, centres, state, coverage):
    found = next(one for one in balanced(supplies, centres) if one.commodity.casefold() == "rotan")

    assert (found.state, found.coverage) == (state, coverage)
    assert found.is_whole == (found.supply.is_whole and found.need.is_whole)


def test_supply_is_that_of_the_latest_year_over_all_districts(balanced):
    (found,) = balanced(
        [
            {**SUPPLY, "year": "2022", "volume": "900"},
            SUPPLY,
            {**SUPPLY, "district": "64.01.02", "volume": "20000", "unit": "Kg"},
        ],
        [need("240")],
    )

    assert (found.year, found.supply.known, found.unit, found.coverage) == (2024, 120, "Ton", 50)


def test_a_regency_is_balanced_by_itself_and_spellings_are_one(balanced):
    found = balanced(
        [SUPPLY, {**SUPPLY, "regency": "64.02"}],
        [need("10", raw_materials=" ROTAN ; rotan")],
        [{"id": "P1", "regency": "64.02", "raw_materials": "Rotan"}],
    )

    assert [(one.commodity, one.regency, one.state, [row.key for row in one.users]) for one in found] == [
        ("Rotan", "64.01", "open_need", ["S1"]),
        ("Rotan", "64.02", "open_need", ["P1"]),
    ]


def test_who_uses_a_material_finds_its_balances(loaded):
    plan, _ = loaded(
        raw_materials=[SUPPLY],
        factories=[{"id": "P1", "regency": "64.01", "raw_materials": "Kayu; Rotan"}, {"id": "P2"}],
    )
    first, second = plan.rows(Factory)

    assert [one.commodity for one in balances_of(plan, first)] == ["Kayu", "Rotan"]
    assert balances_of(plan, second) == ()


def test_a_balance_names_its_cells(balanced):
    (found,) = balanced([SUPPLY], [need("10")])

    named = {(row.table_name, name) for row, name in found.sources}
    assert {("raw_materials", "volume"), ("raw_materials", "unit"), ("centres", "material_need")} <= named


def test_without_rows_there_is_nothing_to_balance(balanced):
    assert balanced() == ()


AMOUNTS = st.integers(0, 1000).map(Decimal)


@given(AMOUNTS, AMOUNTS, st.booleans(), st.booleans(), AMOUNTS, AMOUNTS)
def test_no_figure_that_becomes_known_turns_a_verdict(supply, need, has_gap, lacks_need, more, further):
    """What is said while figures are missing still holds once they are there."""
    before = _of(Amount(supply, not has_gap), Amount(need, not lacks_need))
    after = _of(Amount(supply + more * has_gap, True), Amount(need + further * lacks_need, True))

    if before.state in {"enough", "short"}:
        assert after.state == before.state
    assert after.state == ("enough" if supply + more * has_gap >= need + further * lacks_need else "short")


def _of(supply, need):
    return Balance("Rotan", "64.01", (), (USER,), "Ton", supply, need)
