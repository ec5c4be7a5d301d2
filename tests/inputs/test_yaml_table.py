"""Is a YAML file read into records that know the line of every value?"""

from __future__ import annotations

from decimal import Decimal

import pytest


def test_a_list_of_mappings_is_a_table(reading):
    outcome = reading({"centres.yaml": "- id: A\n  Tenaga kerja: 5\n- {id: B, Luas (ha): 1.50, name: no}\n"})

    assert outcome.values("centres") == [
        {"id": "A", "workforce": 5},
        {"id": "B", "area": Decimal("1.50"), "name": "no"},
    ]
    assert outcome.findings == []


def test_a_mapping_gives_its_keys_to_the_rows(reading):
    outcome = reading({"regencies.yml": "64.10:\n  name: Berau\n64.71: {name: Balikpapan, code: 64.71}\n"})

    assert outcome.values("regencies") == [
        {"code": "64.10", "name": "Berau"},
        {"code": "64.71", "name": "Balikpapan"},
    ]
    assert outcome.findings == []


def test_the_key_of_a_row_without_a_single_key_field_is_its_id(reading):
    outcome = reading({"cost_lines.yaml": "L1: {proposal: U1}\n"})

    assert outcome.values("cost_lines") == [{"id": "L1", "proposal": "U1"}]


def test_a_table_with_a_natural_key_is_a_list(reading):
    outcome = reading({"scores.yaml": "A: {score: 1}\n"})

    assert outcome.said == [("YAML-07", "scores.yaml:1")]


def test_a_row_that_contradicts_its_key_is_reported(reading):
    outcome = reading({"centres.yaml": "A:\n  id: B\n  name: x\n"})

    assert outcome.values("centres") == [{"id": "A", "name": "x"}]
    assert outcome.said == [("YAML-13", "centres.yaml:2:id")]
    assert outcome.findings[0].message("en") == (
        'this row stands under "A" but says id "B", and the former is read'
    )


def test_every_value_has_its_line_and_column(reading):
    outcome = reading({"centres.yaml": "- id: A\n  name:\n    Rotan\n  note: |\n    x\n- id: B\n"})

    first, second = outcome.records("centres")
    assert [
        (first.place.at(field).line, first.place.at(field).column) for field in ("", "id", "name", "note")
    ] == [
        (1, 3),
        (1, 7),
        (3, 5),
        (4, 9),
    ]
    assert str(first.place.at("note")) == "inputs/contoh/centres.yaml:4:note"
    assert str(second.place.at("workforce")) == "inputs/contoh/centres.yaml:6"


def test_a_row_under_a_key_is_located_at_its_key(reading):
    (record,) = reading({"centres.yaml": "\nA:\n  name: x\n"}).records("centres")

    assert (record.place.at().line, record.place.at("id").line) == (2, 2)
    assert str(record.place.at("id")) == "inputs/contoh/centres.yaml:2:A"


def test_an_empty_value_is_left_out_and_keeps_its_place(reading):
    (record,) = reading({"centres.yaml": "- id: A\n  name:\n  note: ~\n"}).records("centres")

    assert record.values == {"id": "A"}
    assert record.place.at("note").line == 3


def test_years_may_nest_below_their_field(reading):
    text = "- id: I\n  target:\n    2026: 5\n    2027: naik\n  milik: x\n- {id: J, Target 2026: 7}\n"

    first, second = reading({"indicators.yaml": text}).records("indicators")

    assert first.values == {"id": "I", "target_2026": 5, "target_2027": "naik", "owner": "x"}
    assert str(first.place.at("target_2027")) == "inputs/contoh/indicators.yaml:4:target.2027"
    assert second.values == {"id": "J", "target_2026": 7}


def test_what_is_no_year_below_a_yearly_field_is_reported(reading):
    outcome = reading({"indicators.yaml": "- id: I\n  target:\n    akhir: 5\n    2027: 6\n"})

    assert outcome.said == [("TABLE-03", "indicators.yaml:3:target.akhir")]
    assert outcome.values("indicators") == [{"id": "I", "target_2027": 6}]


def test_an_unknown_key_is_reported_once_a_file_and_hides_nothing(reading):
    outcome = reading({"centres.yaml": "- {id: A, nmae: x, _saya: 1}\n- {id: B, nmae: y, name: z}\n"})

    assert outcome.said == [("TABLE-03", "centres.yaml:1:nmae")]
    assert outcome.findings[0].parameters["known"] == '"name"'
    assert outcome.values("centres") == [{"id": "A"}, {"id": "B", "name": "z"}]


def test_an_open_table_keeps_unknown_keys(reading):
    outcome = reading({"scores.yaml": "- {centre: A, Pasar: 5}\n"})

    assert outcome.values("scores") == [{"centre": "A", "Pasar": 5}]
    assert outcome.findings == []


def test_a_field_given_by_key_and_by_title_is_reported(reading):
    outcome = reading({"centres.yaml": "- id: A\n  name: x\n  Nama: y\n"})

    assert outcome.values("centres") == [{"id": "A", "name": "x"}]
    assert outcome.said == [("TABLE-04", "centres.yaml:3:Nama")]


def test_a_key_given_twice_in_a_row_is_reported_and_the_first_is_read(reading):
    outcome = reading({"centres.yaml": "- id: A\n  name: x\n  name: y\n"})

    assert outcome.values("centres") == [{"id": "A", "name": "x"}]
    assert outcome.said == [("YAML-02", "centres.yaml:3")]


@pytest.mark.parametrize(
    ("text", "line"),
    [("teks saja\n", 1), ("- id: A\n- B\n", 2), ("- id: A\n-\n  - B\n", 3), ("A: {name: x}\nB: 5\n", 2)],
)
def test_what_is_no_row_is_reported_and_hides_no_other(reading, text, line):
    outcome = reading({"centres.yaml": text})

    assert outcome.said == [("YAML-07", f"centres.yaml:{line}")]
    assert len(outcome.records("centres")) == ("A" in text)


@pytest.mark.parametrize("text", ["", "# kosong\n", "---\n", "~\n"])
def test_an_empty_file_is_reported(reading, text):
    outcome = reading({"centres.yaml": text})

    assert outcome.said == [("TABLE-07", "centres.yaml:1")]


@pytest.mark.parametrize("text", ["[]\n", "{}\n"])
def test_a_table_without_rows_is_reported(reading, text):
    assert reading({"centres.yaml": text}).said == [("TABLE-06", "centres.yaml:1")]


def test_a_slip_of_the_pen_leaves_the_other_files_readable(reading):
    outcome = reading({"centres.yaml": "- id: 'A\n", "regencies.csv": "code,name\n64.10,Berau\n"})

    assert outcome.said == [("YAML-09", "centres.yaml:1")]
    assert len(outcome.records("regencies")) == 1


def test_aliases_that_multiply_are_one_finding(reading):
    bomb = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else '1'}]\n" for n in range(30))

    assert [code for code, _ in reading({"centres.yaml": bomb}).said] == ["YAML-03"]


def test_the_settings_of_a_plan_nest_and_are_located_by_their_path(reading):
    text = 'id: x\nJudul: "Rencana: satu"\nrules:\n  COST-02:\n    severity: note\ndocuments: {rab: {stage: final}}\n'

    (record,) = reading({"plan.yaml": text}).records("plan")

    assert record.values == {
        "id": "x",
        "title": "Rencana: satu",
        "rules": {"COST-02": {"severity": "note"}},
        "documents": {"rab": {"stage": "final"}},
    }
    assert str(record.place.at("rules.COST-02.severity")) == (
        "inputs/contoh/plan.yaml:5:rules.COST-02.severity"
    )
    assert record.place.at("rules.COST-02.reason").line == 5
    assert record.place.at("rules.SUM-01").field == "rules"
    assert record.place.at("tidak.ada").line == 1


def test_items_of_a_list_have_places(reading):
    (record,) = reading({"centres.yaml": "- id: A\n  note:\n    - x\n    - y\n"}).records("centres")

    assert record.place.at("note.1").line == 4


@pytest.mark.parametrize("text", ["- id: x\n", "teks\n"])
def test_a_plan_that_is_no_mapping_is_reported(reading, text):
    assert reading({"plan.yaml": text}).said == [("YAML-07", "plan.yaml:1")]
