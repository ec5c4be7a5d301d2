"""Is a sheet of keys and values read as the settings of a plan?"""

from __future__ import annotations

import pytest


@pytest.fixture
def rows():
    return [
        ["PENGATURAN RENCANA"],
        ["No", "Kunci", "Isi", "Catatan"],
        [1, "ID", "x", "tetap"],
        [2, "Judul", "Rencana Induk", None],
        [3, "rules.COST-02.severity", "note", None],
        [4, "rules.SUM-01.severity", "warning", None],
        [5, "Tanda desimal", None, None],
    ]


def test_keys_and_titles_name_the_fields_and_points_nest(reading, workbook, rows):
    outcome = reading({"data.xlsx": workbook({"plan": rows})})

    (record,) = outcome.records("plan")
    assert record.values == {
        "id": "x",
        "title": "Rencana Induk",
        "rules": {"COST-02": {"severity": "note"}, "SUM-01": {"severity": "warning"}},
    }
    assert outcome.findings == []


def test_each_field_is_located_at_its_value(reading, workbook, rows):
    (record,) = reading({"data.xlsx": workbook({"plan": rows})}).records("plan")

    assert record.place.at("title").cell == "C4"
    assert record.place.at("decimal").cell == "B7", "an empty one at its key"
    assert record.place.at("rules.COST-02.severity").cell == "C5"
    assert record.place.at("rules.COST-02.severity.x").cell == "C5"
    assert str(record.place.at("documents")) == "inputs/contoh/data.xlsx > plan"


def test_unknown_and_doubled_keys_are_reported(reading):
    outcome = reading({"plan.csv": "Kunci;Isi\nid;x\nJudl;y\nJudul;a\ntitle;b\n_saya;z\nzzz.a;1\n"})

    assert outcome.values("plan") == [{"id": "x", "title": "a"}]
    assert outcome.said == [
        ("TABLE-03", "plan.csv:3:Judl"),
        ("TABLE-04", "plan.csv:5:title"),
        ("TABLE-03", "plan.csv:7:zzz.a"),
    ]


def test_the_sign_that_a_sheet_declares_holds_for_the_others(reading):
    outcome = reading({"plan.csv": "id,x\ndecimal,comma\n", "centres.csv": "id,name\nA,b\n"})

    assert outcome.records("centres")[0].decimal_sign == "comma"


@pytest.mark.parametrize(("text", "code"), [("", "TABLE-07"), ("foo,bar\n", "TABLE-05")])
def test_without_any_known_key_it_is_reported(reading, text, code):
    assert reading({"plan.csv": text}).said == [(code, "plan.csv:1")]


def test_a_key_in_the_last_column_has_no_value(reading):
    assert reading({"plan.csv": "id,x\ntitle\n"}).values("plan") == [{"id": "x"}]


def test_what_is_odd_about_the_sheet_is_said(reading, workbook):
    book = workbook({"plan": [["id", "=1+1"], ["title", "x"], ["decimal", None]]})
    book["plan"].column_dimensions["B"].hidden = True
    book["plan"].column_dimensions["XFD"].hidden = True
    book["plan"].row_dimensions[2].hidden = True

    assert reading({"data.xlsx": book}).said == [
        ("XLSX-04", "data.xlsx > plan!A2"),
        ("XLSX-08", "data.xlsx > plan!B1"),
        ("XLSX-06", "data.xlsx > plan!B1"),
    ]
