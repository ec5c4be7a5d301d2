"""Are the boundaries of a plan read exactly, and is nothing odd taken for one?"""

from __future__ import annotations

import pytest

from tests.inputs.cases import collection, feature


def test_an_outline_is_known_by_its_code_and_says_its_line(reading):
    outcome = reading({"boundaries.geojson": collection(feature("64.01"), feature("64.02"))})

    outline = outcome.plan.boundaries.outlines["64.02"]
    assert outcome.findings == []
    assert outline.rings == (
        ((11_700_000, -40_000), (11_730_000, -40_000), (11_710_000, -50_000), (11_700_000, -40_000)),
    )
    assert str(outline.location) == "inputs/contoh/boundaries.geojson:3"


def test_the_file_may_say_who_drew_it(reading):
    text = collection(feature("64.01")).replace('"features"', '"source": "Badan Informasi", "features"', 1)

    assert reading({"boundaries.geojson": text}).plan.boundaries.source == "Badan Informasi"


def test_a_plan_without_the_file_has_no_boundaries(reading):
    assert reading({"centres.csv": "id\nA\n"}).plan.boundaries is None


def test_one_bad_boundary_does_not_hide_the_others(reading):
    outcome = reading({"boundaries.geojson": collection(feature(""), feature("64.02"))})

    assert list(outcome.plan.boundaries.outlines) == ["64.02"]
    assert [finding.code for finding in outcome.findings] == ["MAP-04"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 100_000, "MAP-02"),
        ('{"type": "FeatureCollection", "features": [NaN]}', "MAP-02"),
        ('{"type": "FeatureCollection", "features": [1, null, {}]}', "MAP-04"),
        (collection(feature("64.01", '["a", 1]')), "MAP-06"),
        (collection(feature("64.01", "[true, 1]")), "MAP-06"),
        (collection(feature("64.01", "[117]")), "MAP-06"),
        (collection(feature("64.01", "7")), "MAP-06"),
        (collection(feature("64.01", "[1e999999999, 0]")), "MAP-07"),
        (collection(feature("64.01", "[-1e999999999, 0]")), "MAP-07"),
        (collection(feature("64.01").replace("[[[", "[[").replace("]]]", "]]")), "MAP-06"),
        (collection(feature("64.01").replace('"coordinates": [', '"lain": [')), "MAP-06"),
    ],
)
def test_what_is_odd_is_a_finding(reading, text: str, code: str):
    outcome = reading({"boundaries.geojson": text})

    assert {finding.code for finding in outcome.findings} == {code}


def test_a_name_that_comes_near_is_told(reading):
    (finding,) = reading({"boundary.geojson": collection(feature("64.01"))}).findings

    assert '"boundaries.geojson"' in finding.text("id")
