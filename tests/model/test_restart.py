"""What does a factory need to run, and who can say what is unknown of it?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.model.restart import COLUMNS, conditions, questions
from planbuilder.model.tables.factories import Factory

COMPLETE = {
    "id": "P1", "cause": "mesin rusak", "material_need": "90", "material_supply": "100", "production_cost": "8",
    "selling_price": "9", "operator": "Koperasi", "water": "yes", "power": "yes", "regency": "64.01",
}  # fmt: skip


@pytest.fixture
def one(loaded):
    def make(cells, **tables):
        plan, _ = loaded(factories=[{**COMPLETE, **cells}], **tables)
        return plan, plan.rows(Factory)[0]

    return make


def states(factory):
    return {condition.name: condition.state for condition in conditions(factory)}


def test_what_is_known_and_good_is_met(one):
    _, factory = one({})

    assert set(states(factory).values()) == {"met"}


@pytest.mark.parametrize(
    ("cells", "name", "state"),
    [
        ({"cause": ""}, "cause", "unknown"),
        ({"material_supply": "89,9"}, "material", "unmet"),
        ({"material_supply": "90"}, "material", "met"),
        ({"material_need": ""}, "material", "unknown"),
        ({"production_cost": "9"}, "margin", "unmet"),
        ({"selling_price": ""}, "margin", "unknown"),
        ({"operator": ""}, "operator", "unknown"),
        ({"water": "partly"}, "water", "partly"),
        ({"water": "no"}, "water", "unmet"),
        ({"power": "unknown"}, "power", "unknown"),
    ],
)
def test_a_condition_is_judged_by_its_columns(one, cells, name, state):
    _, factory = one(cells)

    assert {key: found for key, found in states(factory).items() if found != "met"} == (
        {name: state} if state != "met" else {}
    )


def test_a_condition_names_what_is_unknown_and_its_cells(one):
    _, factory = one({"production_cost": ""})
    margin = conditions(factory)[2]

    assert margin.unknown == ("production_cost",)
    assert [name for _, name in margin.sources] == ["production_cost", "selling_price"]


OPEN = dict.fromkeys((name for columns in COLUMNS.values() for name in columns), "")


def test_each_question_goes_to_whoever_knows(one):
    plan, factory = one(
        {**OPEN, "owner": "BUMDes", "raw_materials": "karet"},
        raw_materials=[
            {"commodity": "Karet", "regency": "64.01", "year": "2024", "office": "D9"},
            {
                "commodity": "Karet",
                "regency": "64.01",
                "district": "64.01.01",
                "year": "2024",
                "office": "D1",
            },
        ],
        offices=[
            {"id": "D1", "name": "Dinas Perkebunan"},
            {"id": "D2", "name": "Dinas Paser", "regency": "64.01"},
        ],
        regencies=[{"code": "64.01"}],
    )

    assert [(found.respondent, found.columns) for found in questions(plan, factory)] == [
        ("BUMDes", ("cause", "production_cost", "selling_price", "operator")),
        ("Dinas Perkebunan", ("material_need", "material_supply")),
        ("Dinas Paser", ("water", "power")),
    ]


def test_nobody_is_named_where_nobody_or_more_than_one_is_known(one):
    offices = [{"id": name, "name": name, "regency": "64.01"} for name in ("D1", "D2")]
    plan, factory = one({**OPEN, "regency": "64.01"}, offices=offices, regencies=[{"code": "64.01"}])

    assert [(found.respondent, found.about) for found in questions(plan, factory)] == [
        (None, "business"),
        (None, "material"),
        (None, "site"),
    ]


def test_a_factory_of_which_all_is_known_leaves_no_question(one):
    assert questions(*one({})) == ()


@given(st.sets(st.sampled_from([name for columns in COLUMNS.values() for name in columns])))
def test_every_unknown_fact_is_asked_once(empty):
    factory = Factory(id="P1")
    known = conditions(factory)

    assert sorted(name for one in known for name in one.unknown) == sorted(
        name for columns in COLUMNS.values() for name in columns
    )
    filled = {name: "yes" for name in ("water", "power") if name not in empty}
    some = Factory(id="P2", **filled)
    assert {name for one in conditions(some) for name in one.unknown}.isdisjoint(filled)
