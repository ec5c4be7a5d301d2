"""Do rules about meaning fire on what is meant, and leave the rest alone?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planbuilder.checks.example import BASE
from planbuilder.diagnostics import Diagnostic
from tests.checks.conftest import Files

Checked = Callable[[Files], list[Diagnostic]]
Said = Callable[[Files], list[str]]
FACTORY = "id,purpose,name,product,regency,status\n"
OBSERVED = "id,table,row,field,value,unit,chosen,sources\n"
CENTRES = {
    "centres.csv": "id,kind,name,commodity,kbli,status,regency,village,area,data_year,sources\nS01,sentra,Sentra Tahu,tahu,10392; 10391,planned,64.72,Lok Bahu,,2021,s1\n"
}


def test_a_comparison_factory_needs_no_cause(said: Said):
    assert said({"factories.csv": FACTORY + "P01,comparison,Pabrik,karet,64.72,stopped\n"}) == []


def test_a_factory_that_was_never_built_has_no_year(said: Said):
    found = said(
        {
            "factories.csv": "id,purpose,name,product,regency,status,built_year\nP01,inventory,Pabrik,karet,64.72,not_built,2017\n"
        }
    )

    assert found == ["IDLE-06 factories.csv:2:built_year: the status is not_built, but built_year says 2017"]


@pytest.mark.parametrize("kind", ["kawasan_industri", "kawasan_ikm"])
def test_only_a_sentra_needs_five_units_and_a_commodity(kind: str, said: Said):
    row = f"id,kind,name,status,regency,units,sources\nK01,{kind},Kawasan,planned,64.72,3,s1\n"

    assert said({"centres.csv": row}) == []


def test_a_choice_of_two_sources_that_agree_is_one_choice(said: Said):
    found = said(
        {
            **CENTRES,
            "observations.csv": OBSERVED
            + "O1,centres,S01,village,Lok Bahu,,ya,s1\nO2,centres,S01,village,Lok Bahu,,ya,s1\n",
        }
    )

    assert found == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("village", "Lok Bahu"),
        ("kbli", "10392; 10391"),
        ("data_year", "2021"),
        ("status", "Direncanakan"),
        ("regency", "64.72"),
    ],
)
def test_a_choice_is_read_as_its_cell_is_read(field: str, value: str, said: Said):
    assert said({**CENTRES, "observations.csv": OBSERVED + f"O1,centres,S01,{field},{value},,ya,s1\n"}) == []


def test_a_yearly_cell_can_be_observed(said: Said):
    row = (
        OBSERVED
        + "O1,activities,A3,ceiling_2026,50000000,,ya,s1\nO2,activities,A3,ceiling_2027,60000000,,ya,s1\n"
    )

    assert said({"observations.csv": row}) == [
        'OBS-03 observations.csv:3:value: the chosen value "60000000" is not what stands in contoh/activities.csv:4:ceiling_2027: "50000000"'
    ]


def test_an_empty_cell_is_not_what_was_chosen(said: Said):
    found = said({**CENTRES, "observations.csv": OBSERVED + "O1,centres,S01,area,6,Ha,ya,s1\n"})

    assert found == [
        'OBS-03 observations.csv:2:value: the chosen value "6" is not what stands in contoh/centres.csv:2:area: "–"'
    ]


def test_a_choice_that_its_column_cannot_hold_differs(said: Said):
    found = said({**CENTRES, "observations.csv": OBSERVED + "O1,centres,S01,kbli,1.5,,ya,s1\n"})

    assert found == [
        'OBS-03 observations.csv:2:value: the chosen value "1.5" is not what stands in contoh/centres.csv:2:kbli: "10392; 10391"'
    ]


@pytest.mark.parametrize(
    ("name", "place", "hint"),
    [
        ("centre,S01,area", "table", 'perhaps "centres" is meant'),
        ("centres,S01,areas", "field", 'perhaps "area" is meant'),
        ("activities,A3,ceiling_26", "field", 'perhaps "ceiling_2026" is meant'),
        ("activities,A3,ceiling", "field", 'perhaps "ceiling_2029" is meant'),
        ("centres,x,area", "row", None),
    ],
)
def test_the_unknown_part_of_an_observed_cell_is_named(
    name: str, place: str, hint: str | None, checked: Checked
):
    found = checked({**CENTRES, "observations.csv": OBSERVED + f"O1,{name},6,Ha,ya,s1\n"})

    assert [(finding.code, finding.location.field) for finding in found] == [("OBS-04", place)]
    assert hint is None or found[0].hint("en") == hint


def test_an_observation_without_a_cell_is_left_to_the_model(read_plan: Callable):
    from planbuilder.checks import check

    plan, found = read_plan({"observations.csv": OBSERVED + "O1,,S01,area,6,Ha,ya,s1\n"})

    assert [finding.code for finding in found] == ["KEY-02"]
    assert check(plan) == []


def test_the_decimal_sign_of_the_plan_reads_choices(said: Said):
    files = {
        "plan.yaml": BASE["plan.yaml"].replace("comma", "point"),
        "centres.csv": "id,kind,name,commodity,status,regency,area,sources\nS01,sentra,Sentra,tahu,planned,64.72,6.5,s1\n",
        "observations.csv": OBSERVED + "O1,centres,S01,area,6.50,Ha,ya,s1\n",
    }

    assert said(files) == []


def test_a_single_final_document_frees_no_sample(said: Said):
    files = {
        "plan.yaml": BASE["plan.yaml"]
        + "documents:\n  rencana-induk: {stage: final}\n  rka: {stage: rancangan}\n",
        "regions.csv": "id,name,sample\nW1,Wilayah I,ya\n",
    }

    assert said(files) == [
        "SAMPLE-01 regions.csv:2:sample: 1 of 1 rows of table regions are samples, while rencana-induk are final: W1"
    ]


def test_samples_need_no_source(said: Said):
    row = "area,indicator,year,value,unit,sample\n64,Industri kecil,2024,120,Unit Usaha,ya\n"

    assert said({"statistics.csv": row}) == []


@pytest.mark.parametrize("state", ["ready", "not_applicable"])
def test_items_that_are_done_or_do_not_apply_are_no_obstacle(state: str, said: Said):
    files = {
        "proposals.csv": BASE["proposals.csv"].replace(",draft,", ",submitted,"),
        "readiness_rules.csv": "id,route,item,mandatory,verified\nRC1,bantuan_keuangan,Lahan,ya,tidak\n",
        "readiness.csv": f"proposal,rule,state,document_number\nU01,RC1,{state},1/2026\n",
    }

    assert said(files) == []


def test_an_item_nobody_recorded_is_not_ready(said: Said):
    files = {
        "proposals.csv": BASE["proposals.csv"].replace(",draft,", ",approved,"),
        "readiness_rules.csv": "id,route,item,mandatory,verified\nRC1,bantuan_keuangan,Lahan,ya,tidak\n",
    }

    assert said(files) == [
        "READY-01 proposals.csv:2:status: the proposal is marked approved, but 1 mandatory items are not ready: RC1"
    ]


def test_an_item_without_a_route_is_of_none(read_plan: Callable):
    from planbuilder.checks.rules.readiness_of_other_route import check

    plan, found = read_plan(
        {
            "readiness_rules.csv": "id,route,item,mandatory,verified\nRC1,,Lahan,ya,tidak\n",
            "readiness.csv": "proposal,rule,state\nU01,RC1,process\n",
        }
    )

    assert [finding.code for finding in found] == ["KEY-02"]
    assert list(check(plan)) == []


def test_a_circle_in_the_cascade_is_a_wrong_level(said: Said):
    cascade = BASE["cascade.csv"].replace("T1,goal,M1,", "T1,goal,SS1,")

    assert said({"cascade.csv": cascade}) == [
        "CASCADE-02 cascade.csv:4:parent: goal T1 cannot stand below objective SS1"
    ]


def test_nothing_stands_above_a_vision(checked: Checked):
    found = checked({"cascade.csv": BASE["cascade.csv"].replace("V1,vision,,", "V1,vision,M1,")})

    assert [finding.hint("id") for finding in found] == ["pilih induk bertingkat –"]


@pytest.mark.parametrize(
    "targets", ["5,5–6,6–7,7–8,8–9,9–10", "rendah,tinggi,tinggi,tinggi,tinggi,tinggi", ",5,4,3,4,5"]
)
def test_targets_that_rise_or_are_words_go_no_wrong_way(targets: str, said: Said):
    rows = BASE["indicators.csv"].replace("Usaha,up,1,2,3,4,5,6\nI2", f"Usaha,up,{targets}\nI2")

    assert [line for line in said({"indicators.csv": rows}) if "TARGET-02" in line] == []


def test_a_target_below_its_first_one_goes_the_wrong_way(said: Said):
    rows = BASE["indicators.csv"].replace("Usaha,up,1,2,3,4,5,6\nI2", "Usaha,up,,6,5,4,3,2\nI2")

    assert said({"indicators.csv": rows}) == [
        "TARGET-02 indicators.csv:3:target_2029: the direction is up, but the target of 2029 (2) goes against where it starts (6)"
    ]


def test_an_indicator_without_targets_lacks_them_all(said: Said):
    rows = BASE["indicators.csv"].replace("Usaha,up,1,2,3,4,5,6\nI2", "Usaha,up,1,,,,,\nI2")

    assert said({"indicators.csv": rows}) == [
        "TARGET-01 indicators.csv:3:target_2025: indicator I1 has no target for 2025, 2026, 2027, 2028, 2029"
    ]


def test_a_rejected_input_may_not_lead_to_an_action(said: Said):
    files = {
        "actions.csv": "id,name,kind,regency,office\nRA1,Pengadaan,equipment,64.72,dinas\n",
        "stakeholder_inputs.csv": "id,regency,party,text,disposition,reason,action\nM01,64.72,Perajin,Alat,rejected,belum layak,RA1\n",
    }

    assert said(files) == [
        "FOLLOW-03 stakeholder_inputs.csv:2:disposition: input M01 was rejected, but names RA1"
    ]


def test_a_wide_score_sheet_is_located_at_the_centre_that_lacks_a_score(said: Said):
    files = {
        "criteria.csv": "id,name,weight,direction,minimum,maximum\nK1,Bahan,60,benefit,1,5\nK2,Pasar,40,benefit,1,5\n",
        "centres.csv": "id,kind,name,commodity,status,regency\nS01,sentra,Sentra A,rotan,planned,64.72\nS02,sentra,Sentra B,rotan,planned,64.72\n",
        "scores.csv": "centre,K1,K2\nS01,4,3\nS02,4,\n",
    }

    assert said(files) == ["SCORE-03 scores.csv:3:centre: 1 of 2 scored centres lack a score: S02 (K2)"]


def test_a_plan_without_meetings_asks_for_none(said: Said):
    assert said({}) == []


def test_abbreviations_keep_their_capitals_in_a_sentence():
    from planbuilder.checks.missing import titles

    assert titles("centres", ("kbli", "workforce", "nothing")) == "KBLI, tenaga kerja"


def test_a_folder_of_narrative_is_reported_once(said: Said):
    files = {
        "narrative/wilayah/W2/arah.md": "Kata.\n",
        "narrative/wilayah/W2/gambaran.md": "Kata.\n",
        "narrative/penutup.md": "Kata.\n",
        "narrative/proposals/catatan.md": "Kata.\n",
    }

    assert said(files) == [
        'NARR-02 narrative/wilayah/W2/arah.md: the narrative folder "W2" is not a key of table regions'
    ]


def test_a_final_plan_of_verified_and_unverified_sources_is_not_doubtful(said: Said):
    files = {
        "plan.yaml": BASE["plan.yaml"].replace("rancangan-awal", "final"),
        "sources.csv": "id,title,grade\ns1,Survei,unverified\ns2,Statistik,primary\n",
        "statistics.csv": "area,indicator,year,value,unit,sources\n64,Industri,2024,120,Unit Usaha,s1; s2\n",
    }

    assert said(files) == []


@pytest.mark.parametrize(("value", "codes"), [("64.72", []), ("64.74", ["OBS-03"])])
def test_a_code_that_looks_like_a_number_is_compared_as_it_is_written(
    value: str, codes: list[str], checked: Checked
):
    files = {
        "plan.yaml": BASE["plan.yaml"].replace("comma", "point"),
        **CENTRES,
        "observations.csv": OBSERVED + f"O1,centres,S01,regency,{value},,ya,s1\n",
    }

    assert [finding.code for finding in checked(files)] == codes
