"""What do all records of a plan mean?"""

from __future__ import annotations

from decimal import Decimal

from planbuilder.inputs.record import CellError
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.model.tables.scores import Score
from planbuilder.values import Ref

CENTRE = {"id": "S01", "kind": "sentra", "name": "Sentra Tahu", "regency": "64.02"}
LINE = {"proposal": "U01", "description": "Semen"}


def test_cells_become_typed_fields(loaded):
    plan, diagnostics = loaded(
        centres=[{**CENTRE, "units": "1.250", "area": "2,5", "kbli": "10391; 10392", "sample": "ya"}]
    )

    assert diagnostics == []
    centre = plan.get(Centre, "S01")
    assert (centre.units, centre.area, centre.kbli, centre.sample) == (
        1250,
        Decimal("2.5"),
        ("10391", "10392"),
        True,
    )
    assert centre.workforce is None
    assert centre.sources == ()


def test_a_bad_cell_hides_neither_its_row_nor_the_next(loaded):
    plan, diagnostics = loaded(
        centres=[
            {**CENTRE, "units": "seratus", "area": CellError("#REF!"), "workforce": "20"},
            {**CENTRE, "id": "S02", "units": "x"},
        ]
    )

    assert [d.text("en") for d in diagnostics] == [
        'centres.csv:2:units: "seratus" is not a whole number; write 100',
        "centres.csv:2:area: this cell holds the error #REF!; mend its formula or write its value",
        'centres.csv:3:units: "x" is not a whole number; write digits only, such as 1250',
    ]
    assert plan.get(Centre, "S01").units is None
    assert plan.get(Centre, "S01").workforce == 20
    assert len(plan.rows(Centre)) == 2


def test_a_row_without_its_key_is_reported_once_and_left_out(loaded):
    plan, diagnostics = loaded(centres=[{"kind": "sentra", "name": "x", "regency": "64.02", "units": "y"}])

    assert [(d.code, str(d.location)) for d in diagnostics] == [
        ("CELL-01", "centres.csv:2:units"),
        ("KEY-01", "centres.csv:2"),
    ]
    assert plan.rows(Centre) == ()


def test_an_unreadable_key_is_not_reported_as_missing_too(said):
    assert said(centres=[{**CENTRE, "id": "a/b"}]) == [
        'centres.csv:2:id: "a/b" cannot be a key; use letters, digits, points, hyphens and underscores'
    ]


def test_a_missing_essential_is_reported_and_the_row_stays(loaded):
    plan, diagnostics = loaded(centres=[{"id": "S01", "kind": "sentra", "regency": "64.02"}])

    assert [d.text("en") for d in diagnostics] == [
        "centres.csv:2: this row has no Nama; fill in the column name"
    ]
    assert plan.get(Centre, "S01").name is None


def test_a_missing_expected_fact_is_left_to_the_checks(loaded):
    assert loaded(centres=[CENTRE])[1] == []


def test_year_columns_become_a_mapping(loaded):
    plan, diagnostics = loaded(
        activities=[
            {"id": "A1", "code": "3.31.02", "ceiling_2025": "1.000", "ceiling_2026": 2000, "ceiling": "5"}
        ]
    )

    assert diagnostics == []
    assert plan.get(Activity, "A1").ceiling == {2025: 1000, 2026: 2000}


def test_a_bad_year_column_is_found_at_its_cell(said):
    assert said(activities=[{"id": "A1", "code": "3.31.02", "ceiling_2025": "x", "ceiling_2026": "5"}]) == [
        'activities.csv:2:ceiling_2025: "x" is not a whole number; write digits only, such as 1250'
    ]


def test_columns_nobody_knows_were_reported_by_the_reader_of_the_file(loaded):
    assert loaded(centres=[{**CENTRE, "warna": "biru", "units_2025": "3"}])[1] == []


def test_rows_are_ordered_by_key_as_people_count(loaded):
    plan, _ = loaded(centres=[{**CENTRE, "id": name} for name in ("S10", "S2", "S1", "A1")])

    assert [row.key for row in plan.rows(Centre)] == ["A1", "S1", "S2", "S10"]


def test_cost_lines_keep_their_order_and_are_numbered_in_their_proposal(loaded):
    plan, diagnostics = loaded(
        cost_lines=[LINE, {**LINE, "proposal": "U00"}, {**LINE, "id": "khusus"}, LINE],
    )

    assert diagnostics == []
    assert [row.key for row in plan.rows(CostLine)] == ["U01#1", "U00#1", "khusus", "U01#3"]


def test_a_part_without_its_whole_lacks_the_whole_only(said):
    assert said(cost_lines=[{"description": "Semen"}]) == [
        "cost_lines.csv:2: this row has no Usulan; fill in the column proposal"
    ]


def test_a_part_with_an_unreadable_id_is_not_numbered(loaded):
    plan, diagnostics = loaded(cost_lines=[{**LINE, "id": "a/b"}])

    assert [d.code for d in diagnostics] == ["KEY-03"]
    assert plan.rows(CostLine) == ()


def test_a_part_may_refer_to_a_numbered_one(loaded):
    plan, diagnostics = loaded(
        components=[{"proposal": "U01", "name": "Gedung"}], cost_lines=[{**LINE, "component": "U01#1"}]
    )

    assert diagnostics == []
    assert plan.related(CostLine, "component", "U01#1") == plan.rows(CostLine)


def test_the_first_row_of_a_key_has_it_and_the_others_are_kept_apart(loaded):
    plan, diagnostics = loaded(centres=[CENTRE, {**CENTRE, "name": "Kedua"}, {**CENTRE, "name": "Ketiga"}])

    assert diagnostics == []
    assert plan.get(Centre, "S01").name == "Sentra Tahu"
    assert [row.name for row in plan.duplicates] == ["Kedua", "Ketiga"]
    assert [str(plan.place(row, "name")) for row in plan.duplicates] == [
        "centres.csv:3:name",
        "centres.csv:4:name",
    ]


def test_the_scores_of_a_wide_sheet_stand_at_their_cells(loaded):
    plan, diagnostics = loaded(
        criteria=[
            {"id": "K1", "name": "Pasar", "weight": "60", "direction": "benefit", "minimum": 1, "maximum": 5},
            {"id": "K2", "weight": "40", "direction": "benefit", "minimum": 1, "maximum": 5},
        ],
        scores=[{"centre": "S01", "Pasar": "4", "k2": "lima", "K9": "1", "note": "n"}],
    )

    assert [d.text("en") for d in diagnostics] == [
        "criteria.csv:3: this row has no Nama; fill in the column name",
        'scores.csv:2:k2: "lima" is not a number; write 5',
    ]
    assert [(row.key, row.score, row.note) for row in plan.rows(Score)] == [
        ("S01/K1", 4, "n"), ("S01/K2", None, "n"), ("S01/K9", 1, "n"),
    ]  # fmt: skip
    assert str(plan.locate(Ref("scores", "S01/K1", "score"))) == "scores.csv:2:Pasar"
    assert str(plan.locate(Ref("scores", "S01/K1", "criterion"))) == "scores.csv:2:Pasar"
    assert str(plan.locate(Ref("scores", "S01/K1", "centre"))) == "scores.csv:2:centre"


def test_long_scores_take_no_foreign_columns(loaded):
    row = {"centre": "S01", "criterion": "K1", "score": "4", "K2": "3"}
    plan, diagnostics = loaded(scores=[row, {**row, "centre": "S02"}])

    assert [d.text("en") for d in diagnostics] == [
        (
            'scores.csv:2:K2: column "K2" is not known beside a column of criteria; '
            "remove the column of criteria or this one"
        )
    ]
    assert len(plan.rows(Score)) == 2


def test_the_plan_remembers_what_stands_in_cells_that_cannot_be_read(loaded):
    plan, _ = loaded(
        centres=[{**CENTRE, "units": "seratus", "area": CellError("#REF!"), "workforce": "20"}],
        activities=[{"id": "A1", "code": "3.31.02", "ceiling_2026": "banyak", "ceiling_2027": "5"}],
    )

    assert plan.unread == {
        Ref("centres", "S01", "units"): "seratus",
        Ref("centres", "S01", "area"): "#REF!",
        Ref("activities", "A1", "ceiling_2026"): "banyak",
    }


def test_of_a_list_the_whole_cell_is_remembered_and_the_readable_part_is_kept(loaded):
    plan, _ = loaded(centres=[{**CENTRE, "kbli": ["10391", True]}])

    assert plan.get(Centre, "S01").kbli == ("10391",)
    assert plan.unread == {Ref("centres", "S01", "kbli"): "10391; TRUE"}


def test_a_row_that_is_left_out_leaves_nothing_to_remember(loaded):
    plan, _ = loaded(
        centres=[CENTRE, {**CENTRE, "units": "dua"}, {"kind": "sentra", "name": "x", "units": "tiga"}]
    )

    assert plan.unread == {}


def test_what_the_plan_says_of_itself_is_remembered_too(loaded):
    plan, _ = loaded(plan={"date": "2026-02-30"})

    assert plan.unread == {Ref("plan", "contoh", "date"): "2026-02-30"}
