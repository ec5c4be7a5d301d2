"""Does one YAML file hold several tables, each with its rows, its places and its faults?"""

from __future__ import annotations

import pytest

from tests.inputs.conftest import SHOWN

TWO = "centres:\n  A: {name: x}\nKabupaten/Kota:\n  - code: '64.01'\n    name: Paser\n"


def test_each_key_is_home_to_its_table(reading):
    outcome = reading({"data.yaml": TWO})

    assert outcome.findings == []
    assert outcome.values("centres") == [{"id": "A", "name": "x"}]
    assert outcome.values("regencies") == [{"code": "64.01", "name": "Paser"}]
    assert [str(place) for place in outcome.plan.homes["regencies"]] == [f"{SHOWN}/data.yaml:3"]
    assert str(outcome.records("regencies")[0].place.at("name")) == f"{SHOWN}/data.yaml:5:name"


def test_the_plan_and_its_decimal_sign_may_stand_there_too(reading):
    outcome = reading({"data.yml": "centres:\n  A: {area: '1.5'}\nplan:\n  id: x\n  decimal: point\n"})

    assert outcome.values("plan") == [{"id": "x", "decimal": "point"}]
    assert outcome.records("centres")[0].decimal_sign == "point"


def test_a_table_that_stands_there_has_no_second_home(reading):
    outcome = reading({"centres.csv": "id\nA\n", "data.yaml": TWO})

    assert outcome.said == [("TABLE-01", "data.yaml:1")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("centers: []\n", [("TABLE-11", "data.yaml:1")]),
        ("_arsip: []\n", []),
        ("centres:\n", [("TABLE-07", "data.yaml:1")]),
        ("centres: []\n", [("TABLE-06", "data.yaml:1")]),
        ("centres: kosong\n", [("YAML-07", "data.yaml:1")]),
        ("- centres\n", [("TABLE-11", "data.yaml:1")]),
        ("", []),
        ("centres: [\n", [("YAML-01", "data.yaml:2")]),
        ("centres:\n  A: {name: x}\ncentres: {}\n", [("YAML-02", "data.yaml:3")]),
        ("centres:\n  A: &a {name: x, note: *a}\n", [("YAML-03", "data.yaml:2")]),
    ],
)
def test_what_is_wrong_is_said_once_at_its_line(reading, text, said):
    assert reading({"data.yaml": text}).said == said
