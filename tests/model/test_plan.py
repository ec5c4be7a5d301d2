"""What does the plan hold?"""

from __future__ import annotations

import pickle

from planbuilder.diagnostics import Location
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.meetings import Meeting
from planbuilder.model.tables.regencies import Regency
from planbuilder.values import Ref

REGENCY = {"code": "64.02", "name": "Kutai Kartanegara", "region": "W3"}
CENTRES = [
    {"id": "S02", "kind": "sentra", "name": "B", "regency": "64.02"},
    {"id": "S01", "kind": "sentra", "name": "A", "regency": "64.02"},
    {"id": "S03", "kind": "sentra", "name": "C", "regency": "64.03"},
]


def test_rows_are_asked_for_by_type_and_by_table(loaded):
    plan, _ = loaded(centres=CENTRES)

    assert plan.rows(Centre) == plan.table("centres")
    assert plan.get(Centre, "S01") is plan.find("centres", "S01")
    assert plan.get(Centre, None) is None
    assert plan.find("centres", "S9") is None
    assert plan.table("unknown") == ()
    assert plan.find("unknown", "x") is None


def test_the_plan_is_a_table_with_one_row(loaded):
    plan, _ = loaded()

    assert plan.table("plan") == (plan.info,)
    assert str(plan.locate(plan.info.ref("title"))) == "plan.csv:2:title"


def test_related_rows_are_found_by_a_field(loaded):
    plan, _ = loaded(regencies=[REGENCY], centres=CENTRES)

    assert [row.id for row in plan.related(Centre, "regency", "64.02")] == ["S01", "S02"]
    assert plan.relating("centres", "regency", "64.99") == ()
    assert plan.related(Regency, "region", "W3") == plan.rows(Regency)


def test_rows_are_related_by_each_member_of_a_list(loaded):
    meeting = {"id": "R1", "title": "Rapat", "status": "held", "regencies": "64.02;64.03"}
    plan, _ = loaded(meetings=[meeting, {**meeting, "id": "R2", "regencies": "64.03"}])

    assert [row.id for row in plan.related(Meeting, "regencies", "64.02")] == ["R1"]
    assert [row.id for row in plan.related(Meeting, "regencies", "64.03")] == ["R1", "R2"]


def test_a_datum_is_located_at_its_cell(loaded):
    plan, _ = loaded(centres=CENTRES)

    assert plan.locate(Ref("centres", "S01", "name")) == Location("centres.csv", 3, field="name")
    assert plan.place(plan.get(Centre, "S01"), "name") == Location("centres.csv", 3, field="name")
    assert plan.place(plan.get(Centre, "S01")) == Location("centres.csv", 3)


def test_a_missing_datum_is_located_at_its_row(loaded):
    plan, _ = loaded(centres=CENTRES)

    assert plan.locate(Ref("centres", "S01", "workforce")) == Location("centres.csv", 3)


def test_a_row_that_is_not_there_is_located_at_its_table_or_plan(loaded):
    plan, _ = loaded(centres=CENTRES)

    assert plan.locate(Ref("centres", "S9", "name")) == Location("centres.csv")
    assert plan.locate(Ref("factories", "P1", "name")) == Location("inputs/contoh")


def test_a_row_of_elsewhere_is_located_by_its_key(loaded):
    plan, _ = loaded(centres=CENTRES)

    assert plan.place(Centre(id="S01"), "name") == Location("centres.csv", 3, field="name")


def test_a_plan_computes_a_thing_once(loaded):
    plan, _ = loaded()
    calls = []

    def compute(known):
        calls.append(known)
        return len(calls)

    assert (plan.once(compute), plan.once(compute)) == (1, 1)


def test_a_plan_can_go_to_another_process(loaded):
    plan, _ = loaded(centres=CENTRES)
    plan.once(lambda known: known.related(Centre, "regency", "64.02"))

    other = pickle.loads(pickle.dumps(plan))

    assert other.rows(Centre) == plan.rows(Centre)
    assert other.related(Centre, "regency", "64.02") == plan.related(Centre, "regency", "64.02")
