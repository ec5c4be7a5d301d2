"""Are official codes looked up only where a list can know them, and points measured where that means something?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planbuilder.checks.example import BASE
from planbuilder.diagnostics import Diagnostic
from tests.checks.conftest import Files

Checked = Callable[[Files], list[Diagnostic]]
Said = Callable[[Files], list[str]]
CENTRES = "id,kind,name,commodity,kbli,kbli_version,status,regency\n"
FACTORIES = "id,purpose,name,product,kbli,regency,status\n"
POINTS = "id,kind,name,commodity,status,regency,latitude,longitude,sources\n"


def test_codes_of_another_kbli_are_not_compared(said: Said):
    assert (
        said({"centres.csv": CENTRES + "S01,sentra,Sentra Tahu,tahu,10398,KBLI 2025,planned,64.72\n"}) == []
    )


def test_codes_of_the_same_kbli_are_compared(said: Said):
    found = said({"centres.csv": CENTRES + "S01,sentra,Sentra Tahu,tahu,10398,KBLI 2020,planned,64.72\n"})

    assert found == ['CODE-02 centres.csv:2:kbli: "10398" is not in the list of KBLI']


def test_a_factory_follows_the_list(said: Said):
    found = said({"factories.csv": FACTORIES + "P01,comparison,Pabrik Tahu,tahu,10398,64.72,operating\n"})

    assert found == ['CODE-02 factories.csv:2:kbli: "10398" is not in the list of KBLI']


def test_an_unknown_code_gets_the_nearest(checked: Checked):
    lines = "proposal,account,description,volume_1,unit_1,unit_price\nU01,5.1.02.01.01.0024x,Kertas,2,Unit,1500000\n"

    assert [finding.hint("en") for finding in checked({"cost_lines.csv": lines})] == [
        'perhaps "5.1.02.01.01.0024" is meant'
    ]


def test_an_empty_list_knows_nothing_and_reports_nothing(said: Said):
    row = "U01,Penataan,dak_fisik,2027,draft,1,dinas-kota,64.72,2.2.1.01.03.0030,Penugasan,IKM,Apa Saja\n"
    head = "id,title,route,budget_year,status,priority,proposer,regency,funding_source,theme,field,menu\n"

    assert said({"proposals.csv": head + row}) == []


@pytest.mark.parametrize("area", ["6472", "64.7", "99", "63.aa", "x"])
def test_what_is_no_area_is_reported(area: str, said: Said):
    found = said(
        {"statistics.csv": f"area,indicator,year,value,unit,sources\n{area},Industri,2024,1,Unit,s1\n"}
    )

    assert [line.split()[0] for line in found] == ["CODE-08"]


def test_without_a_province_no_regency_is_outside_of_it(read_plan: Callable):
    from planbuilder.checks.rules.regency_of_other_province import check

    plan, _ = read_plan({"plan.yaml": BASE["plan.yaml"].replace('province: "64"\n', "")})

    assert list(check(plan)) == []


def test_points_of_a_province_without_bounds_are_not_measured(said: Said):
    files = {
        "plan.yaml": BASE["plan.yaml"].replace('"64"', '"11"'),
        "regencies.csv": "code,bps_code,name,region\n11.72,1172,Kota Sabang,W1\n",
        "offices.csv": BASE["offices.csv"].replace("64.72", "11.72"),
        "proposals.csv": BASE["proposals.csv"].replace("64.72", "11.72"),
        "centres.csv": POINTS + 'S01,sentra,Sentra Laut,ikan,planned,11.72,"5,89","95,32",s1\n',
    }

    assert said(files) == []


def test_a_point_in_the_wrong_hemisphere_is_outside(said: Said):
    found = said({"centres.csv": POINTS + 'S01,sentra,Sentra Utara,rotan,planned,64.72,"4,5","117,1",s1\n'})

    assert found == ["GEO-01 centres.csv:2:latitude: the point 4,5; 117,1 lies outside Kalimantan Timur"]


def test_the_middle_of_a_regency_is_near_itself(said: Said):
    regencies = 'code,bps_code,name,region,area,latitude,longitude,sources\n64.72,6472,Kota Samarinda,W1,"716,8","-0,5","117,17",s1\n'

    assert said({"regencies.csv": regencies}) == []


def test_a_longitude_alone_lacks_its_latitude(said: Said):
    found = said({"centres.csv": POINTS + 'S01,sentra,Sentra Utara,rotan,planned,64.72,,"117,1",s1\n'})

    assert found == ["GEO-03 centres.csv:2:latitude: longitude is filled in, but latitude is empty"]


def test_a_component_lies_in_the_regency_of_its_proposal(said: Said):
    found = said(
        {
            "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,W1\n",
            "districts.csv": "code,name,regency\n64.74.01,Bontang Utara,64.74\n",
            "components.csv": "id,proposal,name,volume,unit,district\nK1,U01,Mesin,2,Unit,64.74.01\n",
            "cost_lines.csv": "proposal,component,description,volume_1,unit_1,unit_price\nU01,K1,Mesin,2,Unit,1500000\n",
        }
    )

    assert found == [
        "REG-03 components.csv:2:district: district Bontang Utara lies in 64.74, while this row lies in 64.72"
    ]


def test_a_component_of_an_unknown_proposal_has_no_place(said: Said):
    found = said(
        {
            "districts.csv": "code,name,regency\n64.72.01,Palaran,64.72\n",
            "components.csv": "id,proposal,name,volume,unit,district\nK1,U99,Mesin,2,Unit,64.72.01\n",
        }
    )

    assert found == ['REF-01 components.csv:2:proposal: table proposals has no "U99"']
