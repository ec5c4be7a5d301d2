"""In what is an area concentrated?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from planbuilder.model.quotients import quotients, uncomputed

WHOLE, PART = "Usaha", "Usaha makanan"


def figures(year=2022, **areas):
    """Two figures of each area: the whole, and the part in it."""
    codes = {"nation": "00", "province": "64", "paser": "64.01", "kukar": "64.02"}
    for area, (part, whole) in areas.items():
        cells = {"area": codes[area], "year": str(year)}
        yield {**cells, "indicator": PART, "value": part, "part_of": WHOLE}
        yield {**cells, "indicator": WHOLE, "value": whole}


@pytest.fixture
def found(loaded):
    def make(*rows, **tables):
        return quotients(loaded(statistics=[*rows], **tables)[0])

    return make


def test_a_regency_is_compared_with_the_province_and_that_with_the_nation(found):
    made = found(*figures(paser=("30", "50"), province=("40", "100"), nation=("50", "100")))

    assert [(one.area, one.reference, one.value, one.concentration, one.year) for one in made] == [
        ("64.01", "64", Decimal("1.50"), "above", 2022),
        ("64", "00", Decimal("0.80"), "below", 2022),
    ]
    assert (made[0].part, made[0].measure, made[0].share) == (PART, WHOLE, Decimal("0.6"))


def test_a_quotient_is_compared_as_it_is_printed(found):
    made = found(*figures(paser=("1002", "2500"), province=("40", "100")))

    assert [(one.value, one.concentration) for one in made] == [(Decimal("1.00"), "equal")]


def test_a_part_of_nothing_in_an_area_is_nothing(found):
    made = found(*figures(paser=("0", "50"), province=("40", "100")))

    assert [(one.value, one.concentration) for one in made] == [(Decimal("0.00"), "below")]


def test_the_latest_year_with_all_four_figures_counts(found):
    old = figures(2020, paser=("10", "50"), province=("40", "100"))
    new = figures(2021, paser=("20", "50"), province=("40", "100"))
    half = figures(2022, paser=("30", "50"))

    assert [(one.year, one.value) for one in found(*half, *new, *old)] == [(2021, Decimal("1.00"))]


@pytest.mark.parametrize("whole", ["0", ""])
def test_without_a_denominator_there_is_no_quotient_but_a_reason(loaded, whole):
    plan, _ = loaded(statistics=[*figures(paser=("30", whole), province=("40", "100"))])

    assert quotients(plan) == ()
    missing = {one.area: one.lacking for one in uncomputed(plan)}
    assert missing == {"64.01": (("64.01", WHOLE),), "64": (("00", PART), ("00", WHOLE))}


def test_figures_that_are_part_of_nothing_are_left_alone(loaded):
    plan, _ = loaded(statistics=[{"area": "64", "indicator": WHOLE, "year": "2022", "value": "5"}])

    assert (quotients(plan), uncomputed(plan)) == ((), ())


def test_a_quotient_names_the_cells_behind_it(found):
    first, _ = found(*figures(paser=("30", "50"), province=("40", "100"), nation=("1", "2")))

    assert {row.key for row, _ in first.sources} == {
        "64.01/Usaha makanan/2022", "64.01/Usaha/2022", "64/Usaha makanan/2022", "64/Usaha/2022",
    }  # fmt: skip


REGENCIES = [{"code": "64.01"}, {"code": "64.02"}]
CENTRES = [
    {
        "id": "S1",
        "kind": "sentra",
        "commodity": "batik",
        "regency": "64.01",
        "units": "30",
        "workforce": "40",
    },
    {"id": "S2", "kind": "sentra", "commodity": "rotan", "regency": "64.01", "units": "10"},
    {"id": "S3", "kind": "sentra", "commodity": "batik", "regency": "64.02", "units": "20", "workforce": "9"},
    {"id": "K1", "kind": "kawasan_ikm", "regency": "64.02"},
]


def test_centres_are_compared_by_commodity_where_none_lacks_the_measure(found):
    made = found(centres=CENTRES, regencies=REGENCIES)

    assert [(one.area, one.part, one.measure, one.value, one.year) for one in made] == [
        ("64.01", "batik", "units", Decimal("0.90"), None),
        ("64.01", "rotan", "units", Decimal("1.50"), None),
        ("64.02", "batik", "units", Decimal("1.20"), None),
    ]


@pytest.mark.parametrize(
    "centres",
    [
        CENTRES[:2],
        [*CENTRES, {**CENTRES[0], "id": "S4", "commodity": ""}],
        [*CENTRES, {**CENTRES[0], "id": "S4", "units": ""}],
        [],
    ],
    ids=["one regency", "no commodity", "no units", "no centres"],
)
def test_centres_that_cannot_be_compared_are_not(found, centres):
    assert found(centres=centres, regencies=REGENCIES) == ()
