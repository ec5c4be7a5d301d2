"""What does a plan say of itself, and what is found where it says it wrong?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from planbuilder.diagnostics import Location
from planbuilder.inputs.record import RawPlan
from planbuilder.model import load
from planbuilder.model.settings import DocumentSetting, RuleSetting


def test_a_plan_has_its_defaults(loaded):
    info = loaded(codes={"provinces": [{"code": "64", "name": "Kalimantan Timur"}]})[0].info

    assert (info.stage, info.stage_text, info.paper, info.formats) == (
        "rancangan-awal", "RANCANGAN AWAL", "A4", ("pdf", "docx"),
    )  # fmt: skip
    assert info.years == (2025, 2026, 2027)
    assert info.period == "2025–2027"
    assert info.province_name == "Kalimantan Timur"
    assert info.date == date(2026, 11, 24)


def test_a_plan_may_name_its_province_itself(loaded):
    codes = {"provinces": [{"code": "64", "name": "Kalimantan Timur"}]}

    assert loaded(plan={"province_name": "Kaltim"}, codes=codes)[0].info.province_name == "Kaltim"


def test_a_folder_without_a_plan_is_one_finding():
    plan, diagnostics = load(RawPlan("inputs/contoh", {}, {}, {}, {}), {})

    assert [d.text("en") for d in diagnostics] == [
        "inputs/contoh: this plan has no plan.yaml; write plan.yaml, or begin with planbuilder new"
    ]
    assert plan.info.id == "contoh"
    assert plan.years == ()
    assert plan.info.period == ""
    assert plan.locate(plan.info.ref("title")) == Location("inputs/contoh")


@pytest.mark.parametrize(
    ("folder", "name"), [("inputs/contoh", "contoh"), (".", "rencana"), ("a b", "rencana")]
)
def test_a_plan_without_its_id_goes_on_under_the_name_of_its_folder(raw_plan, folder, name):
    plan, diagnostics = load(raw_plan({"title": "T"}, folder), {})

    assert diagnostics[0].text("en") == (
        "plan.csv:2: this row has no ID, which is its key; fill in the column id"
    )
    assert plan.info.id == name


def test_a_period_that_ends_before_it_starts_is_found(loaded):
    plan, diagnostics = loaded(plan={"period_end": 2020})

    assert [d.text("en") for d in diagnostics] == [
        "plan.csv:2:period_end: the period ends in 2020, before it starts in 2025; swap or mend the two years"
    ]
    assert plan.years == ()


def test_settings_of_documents_and_rules_are_typed(loaded):
    info = loaded(
        plan={
            "documents": {
                "rencana-induk": {"stage": "Rancangan", "version": Decimal("1.10"), "date": "2026-12-01"}
            },
            "rules": {"COST-02": {"severity": "warning", "reason": "Harga pasar"}},
            "profiles": {"rencana-lima-tahun": "inmendagri-2-2025"},
        }
    )[0].info

    assert info.documents == {
        "rencana-induk": DocumentSetting(stage="rancangan", version="1.10", date=date(2026, 12, 1))
    }
    assert info.rules == {"COST-02": RuleSetting(severity="warning", reason="Harga pasar")}
    assert info.profiles == {"rencana-lima-tahun": "inmendagri-2-2025"}


def test_what_is_wrong_with_settings_is_found_at_its_place(loaded):
    plan, diagnostics = loaded(
        plan={
            "documents": {"kak": {"stage": "akhir sekali", "warna": "biru", "number": ""}, "rab": "x"},
            "rules": {
                "COST-01": {"severity": "warning"},
                "COST-02": {"severity": "fatal", "reason": "r"},
                "COST-03": "note",
            },
            "profiles": ["x"],
        }
    )

    assert [(d.code, d.message("en")) for d in diagnostics] == [
        ("PLAN-04", "names and what they stand for belong here"),
        ("CELL-15", '"akhir sekali" is not a choice of this column'),
        ("PLAN-03", 'the setting "warna" is not known'),
        ("PLAN-04", "names and what they stand for belong here"),
        ("CELL-15", '"fatal" is not a choice of this column'),
        ("PLAN-04", "names and what they stand for belong here"),
        ("PLAN-05", "the rule COST-01 is changed without reason"),
        ("PLAN-05", "the rule COST-03 is changed without severity"),
        ("PLAN-05", "the rule COST-03 is changed without reason"),
    ]
    assert plan.info.rules == {}
    assert plan.info.documents == {"kak": DocumentSetting(), "rab": DocumentSetting()}
