"""Are doubles, impossible rates, unmarked claims and what final documents rest on found beyond the examples of their rules?"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from planbuilder.checks.example import BASE
from planbuilder.checks.rules import centres_nearby
from planbuilder.diagnostics import Diagnostic
from tests.checks.conftest import Checked, Files

Said = Callable[[Files], list[str]]
CENTRES = "id,kind,name,commodity,status,regency,latitude,longitude,sources\n"
FACTORIES = "id,purpose,name,product,regency,status,capacity,capacity_unit,capacity_period,sources\n"
OBSERVATIONS = "id,table,row,field,value,unit,chosen,reason,sources\n"


def codes(found: list[str]) -> list[str]:
    return [line.split()[0] for line in found]


def observed(said: Said, value: str, unit: str, factory: str = "2,Ton,day") -> list[str]:
    row = f"P01,comparison,Pabrik Beras,beras,64.72,operating,{factory},s1\n"
    return said(
        {
            "factories.csv": FACTORIES + row,
            "observations.csv": f'{OBSERVATIONS}O1,factories,P01,capacity,2,Ton per hari,ya,,s1\nO2,factories,P01,capacity,"{value}",{unit},tidak,,s1\n',
        }
    )


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("63", "Ton/bulan"),
        ("1", "ton per bulan"),
        ("0,05", "Ton per jam"),
        ("3", "Ton per day"),
        ("800", "TON PER TAHUN"),
    ],
)
def test_a_rate_that_arithmetic_rules_out_is_found_in_either_direction(said: Said, value: str, unit: str):
    assert codes(observed(said, value, unit)) == ["OBS-05"]


@pytest.mark.parametrize(
    ("value", "unit"),
    [("60", "Ton per bulan"), ("2", "Ton per jam"), ("0,1", "Ton per jam"), ("700", "Ton/tahun"), ("99", "Ton"), ("99", "Karung per hari"),
     ("dua", "Ton per hari"), ("99", "")],
)  # fmt: skip
def test_a_rate_that_may_be_or_cannot_be_compared_is_left_alone(said: Said, value: str, unit: str):
    assert "OBS-05" not in codes(observed(said, value, unit))


@pytest.mark.parametrize("factory", ["2,Ton,", "2,,day", ",Ton,day"])
def test_a_capacity_without_unit_period_or_amount_is_compared_with_nothing(said: Said, factory: str):
    assert "OBS-05" not in codes(observed(said, "900", "Ton per hari", factory))


def test_the_range_of_an_impossible_rate_is_written_plainly(said: Said):
    (line,) = observed(said, "800", "Ton per tahun")

    assert line.endswith(
        "800 Ton per tahun cannot be true together with 2 Ton per hari, which is at least 2 and at most 732 Ton per tahun"
    )


def centre(key: str, latitude: str, longitude: str, more: str = "sentra,rotan") -> str:
    kind, commodity = more.split(",")
    return f'{key},{kind},Sentra {key},{commodity},planned,64.72,"{latitude}","{longitude}",s1\n'


def test_centres_are_compared_over_the_edges_of_the_grid(said: Said):
    rows = (
        centre("S01", "-0,45", "117,18")
        + centre("S02", "-0,45", "117,1817")
        + centre("S03", "-0,4484", "117,18")
    )

    assert codes(said({"centres.csv": CENTRES + rows})) == ["GEO-04", "GEO-04"]


def test_an_area_of_centres_may_hold_a_centre_and_one_without_a_product_is_near_nothing(said: Said):
    rows = centre("S01", "-0,45", "117,18") + centre("K01", "-0,45", "117,18", "kawasan_ikm,rotan")

    assert "GEO-04" not in codes(
        said({"centres.csv": CENTRES + rows + centre("S02", "-0,45", "117,18", "sentra,")})
    )


def test_many_centres_in_one_place_are_compared_in_linear_time(read_plan: Callable[[Files], Checked]):
    def seconds(count: int) -> float:
        rows = "".join(centre(f"S{number}", "-0,45", "117,18") for number in range(count))
        plan, _ = read_plan({"centres.csv": CENTRES + rows})
        begun = time.perf_counter()
        assert len(list(centres_nearby.check(plan))) == count - 1
        return time.perf_counter() - begun

    assert seconds(2000) < 20 * seconds(400)


def test_a_factory_follows_the_version_of_the_list(said: Said):
    found = said(
        {
            "centres.csv": "id,kind,name,commodity,kbli,kbli_version,status,regency\nS01,sentra,Sentra Tahu,tahu,10392,KBLI 2025,planned,64.72\n",
            "factories.csv": "id,purpose,name,product,regency,status,kbli\nP01,comparison,Pabrik Tempe,tempe,64.72,operating,10391\n",
        }
    )

    assert [line.partition(": ")[0] for line in found] == ["CODE-12 factories.csv:2:kbli"]


LAWS = "id,text,verified,documents,order\nDH-01,Undang-Undang,tidak,kak,1\nDH-02,Peraturan,,rka,2\nDH-03,Keputusan,tidak,,3\n"
SETTING = "documents:\n  {}:\n    stage: final\n"


@pytest.mark.parametrize(
    ("type_", "rows"), [("kak", "DH-01, DH-03"), ("rka", "DH-02, DH-03"), ("rab", "DH-03")]
)
def test_a_single_final_document_rests_on_its_own_regulations(said: Said, type_: str, rows: str):
    found = said({"plan.yaml": BASE["plan.yaml"] + SETTING.format(type_), "legal_bases.csv": LAWS})

    law = next(line for line in found if line.startswith("SRC-03"))
    assert f"while {type_} are final: {rows}" in law


def test_before_anything_is_final_regulations_may_wait(checked: Callable[[Files], list[Diagnostic]]):
    assert [one.code for one in checked({"legal_bases.csv": LAWS}) if one.code == "SRC-03"] == []


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("Produksi naik.", 'claim("naik", statistics.where("indicator", "..."), by="value")'),
        ("Kota terbesar.", 'claim("terbesar", regencies.get("64.72"), of=regencies, by="population")'),
        ("Belum semua siap.", 'claim("Belum semua", centres.lacking("workforce"), of=centres)'),
    ],
)
def test_an_unmarked_claim_is_shown_in_the_form_of_its_kind(
    checked: Callable[[Files], list[Diagnostic]], sentence: str, form: str
):
    (finding,) = checked({"narrative/proposals/U01/latar-belakang.md": sentence})

    assert finding.code == "NARR-04"
    assert form in finding.hint("en")


PRODUCTS = "id,kind,name,commodity,status,regency\nS01,sentra,Sentra A,{},planned,64.72\nS02,sentra,Sentra B,{},planned,64.72\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [("kerupuk ikan", "krupuk ikan"), ("krupuk ikan", "kerupuk ikan"), ("rumput laut", "rumpul laut"), ("Anyaman Rotan", "anyaman rotam"),
     ("amplang", "amplnag")],
)  # fmt: skip
def test_a_name_that_differs_by_one_letter_is_one_name_in_two_spellings(said: Said, one: str, other: str):
    found = said({"centres.csv": PRODUCTS.format(one, other)})

    assert codes(found) == ["DUP-04"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("ulap doyo", "ulap dayo"), ("batik tahap 10", "batik tahap 11"), ("merica", "mericakan"), ("kelapa muda", "kelapa tua"),
     ("sabut kelapa", "kelapa sabut"), ("tenun", "benun"), ("kopi", "kopi bubuk"), ("ulap2021", "ulap2022")],
)  # fmt: skip
def test_other_names_are_other_names(said: Said, one: str, other: str):
    assert said({"centres.csv": PRODUCTS.format(one, other)}) == []
