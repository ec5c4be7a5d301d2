"""Do claims in words stand only while the data bear them out?"""

from __future__ import annotations

import pytest

from planbuilder.model import Plan
from tests.compose.composed import composed
from tests.compose.small_plan import small_plan

YEARS = {"2021": "10", "2022": "12", "2023": "11", "2024": "15"}
FIGURES = [
    *({"area": "64", "indicator": "usaha", "year": year, "value": value, "unit": "Unit"} for year, value in YEARS.items()),
    *({"area": "64", "indicator": "ekspor", "year": year, "value": "7"} for year in ("2022", "2023")),
    {"area": "64", "indicator": "padi", "year": "2024", "value": "3"},
    {"area": "64", "indicator": "jagung", "year": "2023", "value": "3", "unit": "Unit"},
    {"area": "64", "indicator": "jagung", "year": "2024", "value": "4", "unit": "Orang"},
    {"area": "64", "indicator": "kopi", "year": "2023", "value": "3"},
    {"area": "64", "indicator": "kopi", "year": "2024"},
    *({"area": area, "indicator": "karet", "year": year, "value": "2"} for area, year in (("64.01", "2023"), ("64.01", "2024"), ("64.02", "2024"))),
    *({"area": "64", "indicator": "rotan", "year": str(year), "value": str(year)} for year in range(2015, 2025)),
]  # fmt: skip
OF = 'statistics.where("indicator", "{}"), by="value"'
USAHA, EKSPOR = OF.format("usaha"), OF.format("ekspor")


def peer(words: str, key: str, by: str = "area", of: str = "regencies") -> str:
    return f'claim("{words}", regencies.get("{key}"), of={of}, by="{by}")'


def ceiling(words: str, activity: str) -> str:
    return f'claim("{words}", activities.get("{activity}").ceiling)'


BORNE_OUT = [
    f'claim("naik", {USAHA})', f'claim("naik turun", {USAHA})', f'claim("tidak turun", {USAHA})', f'claim("tidak terus naik", {USAHA})',
    f'claim("tetap", {EKSPOR})', f'claim("naik", {OF.format("karet")})', f'claim("selalu bertambah", {OF.format("rotan")})',
    ceiling("naik", "A4"), 'claim("turun", [activities.get("A3").ceiling[2026], activities.get("A3").ceiling[2025]])',
    peer("terluas", "64.02"), peer("paling sempit", "64.71"), peer("bukan yang terluas", "64.71"),
    peer("terbanyak", "64.71", "centres.count"), peer("terpadat", "64.71", "population", 'regencies.having("population")'),
    'claim("tersedikit", centres.get("S02"), of=centres.having("units"), by="units")',
    'claim("Seluruh", centres.having("status"), of=centres)', 'claim("sebagian besar", centres.where("kind", "sentra"), of=centres)',
    'claim("separuh", centres.having("units"), of=centres)', 'claim("sebagian", centres.having("units"), of=centres)',
    'claim("sebagian kecil", centres.having("workforce"), of=centres)', 'claim("hanya satu", centres.having("workforce"), of=centres)',
    'claim("tidak satu pun", centres.having("operator"), of=centres)', 'claim("belum semua", centres.having("units"), of=centres)',
    'claim("tidak semua", centres.where("commodity", "tahu"), of=centres)',
    'claim("belum menjangkau seluruh", meetings.where("status", "held").through("regencies"), of=regencies)',
    'claim("seluruh", centres.where_not("commodity", "tahu", none).having("commodity"), of=centres.where("commodity", "kerupuk"))',
    'claim("melampaui", centres.having("units").sum("units"), than=109)', 'claim("kurang dari", centres.count, than=4.5)',
    'claim("sama dengan", centres.count, than=4)', 'claim("tidak lebih dari", centres.count, than=4)',
    'claim("lebih besar daripada", regencies.get("64.02").area, than=regencies.get("64.01").area)',
    'claim("naik", sources.get("SB1"))',
]  # fmt: skip
CONTRADICTED = {
    f'claim("turun", {USAHA})': "2021: 10 Unit (inputs/kecil/statistics.csv:2:value); 2024: 15 Unit (inputs/kecil/statistics.csv:5:value)",
    f'claim("terus meningkat", {USAHA})': "2023: 11 Unit",
    f'claim("tidak naik", {USAHA})': "2024: 15 Unit",
    f'claim("terus turun", {USAHA})': "2024: 15 Unit",
    ceiling("tetap", "A4"): "2025: Rp50.400.000 (inputs/kecil/activities.csv:5:ceiling_2025); 2026: - (inputs/kecil/activities.csv:5:ceiling_2026)",
    f'claim("bertambah", {EKSPOR})': "2022: 7 (inputs/kecil/statistics.csv:6:value); 2023: 7",
    f'claim("tetap", {USAHA})': "2022: 12 Unit",
    f'claim("berfluktuasi", {EKSPOR})': "2023: 7",
    f'claim("terus menurun", {OF.format("rotan")})': "2017: 2.017 (inputs/kecil/statistics.csv:18:value); 2022: 2.022",
    ceiling("turun", "A4"): "2025: Rp50.400.000 (inputs/kecil/activities.csv:5:ceiling_2025); 2027: Rp80.000.000 (inputs/kecil/activities.csv:5:ceiling_2027)",
    peer("terluas", "64.01"): "Kabupaten Paser: 10.780,677 km2 (inputs/kecil/regencies.csv:2:area); Kabupaten Kutai Kartanegara: 26.912,065 km2",
    peer("terkecil", "64.01"): "Kota Balikpapan: 509,45 km2 (inputs/kecil/regencies.csv:4:area)",
    peer("bukan yang terluas", "64.02"): "Kabupaten Kutai Kartanegara: 26.912,065 km2",
    peer("terbanyak", "64.01", "centres.count"): "Kabupaten Paser: 1 (inputs/kecil/centres.csv:5:id); Kota Balikpapan: 2 (inputs/kecil/centres.csv:2:id +1)",
    peer("tersedikit", "64.01", "centres.count"): "Kabupaten Kutai Kartanegara: 1",
    'claim("Semua", centres.having("units"), of=centres)': "2 of 4 rows; except S03, S04",
    'claim("sebagian besar", centres.having("units"), of=centres)': "2 of 4 rows; except S03, S04",
    'claim("hampir seluruh", centres.having("status"), of=centres)': "4 of 4 rows",
    'claim("separuh", centres.having("workforce"), of=centres)': "1 of 4 rows; namely S01",
    'claim("sebagian", centres.having("status"), of=centres)': "4 of 4 rows; namely S01, S02, S03, and 1 more",
    'claim("sebagian kecil", centres.having("operator"), of=centres)': "0 of 4 rows",
    'claim("tidak satu pun", centres.where("status", "planned"), of=centres)': "1 of 4 rows; namely S03",
    'claim("satu-satunya", centres.having("units"), of=centres)': "2 of 4 rows; namely S01, S02",
    'claim("belum semua", centres.having("status"), of=centres)': "4 of 4 rows",
    'claim("sebagian besar", centres.where("sample", true), of=centres)': "1 of 4 rows; except S01, S02, S04",
    'claim("melampaui", centres.having("units").sum("units"), than=500)': "110 unit usaha (inputs/kecil/centres.csv:2:units +1); 500",
    'claim("di bawah", regencies.get("64.02").area, than=regencies.get("64.01").area)': "26.912,065 km2 (inputs/kecil/regencies.csv:3:area); 10.780,677 km2",
    'claim("setara dengan", centres.count, than=5)': "4 (inputs/kecil/centres.csv:2:id +3); 5",
}  # fmt: skip
LEFT_OPEN = {
    f'claim("naik", {OF.format("padi")})': "there is one datum only (2024)",
    f'claim("naik", {OF.format("beras")})': "there are no data of it",
    f'claim("naik", {OF.format("jagung")})': "the units differ: Orang, Unit",
    f'claim("naik", {OF.format("kopi")})': "numbers are not complete: 2024 (inputs/kecil/statistics.csv:12:value)",
    f'claim("tetap", {OF.format("kopi")})': "numbers are not complete: 2024",
    f'claim("naik turun", {OF.format("kopi")})': "numbers are not complete: 2024",
    ceiling("terus naik", "A4"): "numbers are not complete: 2026 (inputs/kecil/activities.csv:5:ceiling_2026)",
    'claim("naik", indicators.first.target)': "numbers are not complete: 2026 (inputs/kecil/indicators.csv:2:target_2026), 2027",
    peer("terpadat", "64.71", "population"): "numbers are not complete: Kabupaten Kutai Kartanegara (inputs/kecil/regencies.csv:3:population)",
    peer("terpadat", "64.02", "population"): "numbers are not complete: Kabupaten Kutai Kartanegara",
    peer("terluas", "64.99"): "the row is not among those it is compared with",
    peer("terpadat", "64.02", "population", 'regencies.having("population")'): "the row is not among",
    peer("salah satu yang terluas", "64.02"): "there are too few rows to compare with",
    peer("terluas", "64.02", of='regencies.where("region", "W2")'): "there are too few rows to compare with",
    'claim("sebagian besar", centres.where("commodity", "tahu"), of=centres)': "1 to 3 of 4 rows; unclear are S03, S04",
    'claim("semua", centres.where_not("commodity", "rotan"), of=centres)': "2 to 4 of 4 rows; unclear are S03, S04",
    'claim("semua", factories, of=factories)': "there are no rows of it",
    'claim("melampaui", centres.sum("units"), than=10)': "numbers are not complete: 2/4 (inputs/kecil/centres.csv:2:units +3)",
    'claim("melebihi", regencies.get("64.01").area, than=regencies.get("64.01").population)': "the units differ: km2, orang",
    'claim("melampaui", plan.title, than=3)': "numbers are not complete: (inputs/kecil/plan.csv:2:title)",
}  # fmt: skip
MISUSED = {
    'claim("bagus", centres)': '"bagus" makes no single claim; write one only',
    'claim("naik", centres)': "a series is a yearly column",
    'claim("naik", centres, by="units")': '"year" is not known to centres',
    'claim("terluas", centres, of=centres, by="area")': "a row, of= rows of its table and by= a column are expected",
    'claim("terluas", centres.first, of=centres)': "a row, of= rows",
    'claim("seluruh", centres)': "of= the rows of the same table",
    'claim("seluruh", centres, of=regencies)': "of= the rows of the same table",
    'claim("melampaui", centres, than=3)': "a datum, and than= another, are expected",
    'claim("melampaui", centres.count, than=true)': "a datum, and than= another, are expected",
    'claim("naik", sources.get("SB9"))': "there is no such source",
    'claim("naik")': '"about" is not given',
}


@pytest.fixture(scope="module")
def plan() -> Plan:
    return small_plan({"statistics": FIGURES})


@pytest.mark.parametrize("claim", BORNE_OUT)
def test_a_claim_that_the_data_bear_out_prints_its_words(claim: str, plan: Plan):
    outcome = composed(f"Data {{{{ {claim} }}}} sekali.\n", plan)

    words = claim.split('"')[1]
    assert outcome.says() == []
    assert outcome.words.startswith(f"paragraph: Data {words} sekali.")


@pytest.mark.parametrize("claim", CONTRADICTED)
def test_a_claim_that_the_data_contradict_is_an_error_that_says_what_they_say(claim: str, plan: Plan):
    outcome = composed(f"Satu.\n\nData {{{{ {claim} }}}} sekali.\n", plan)

    assert [(one.code, one.severity, one.location.line) for one in outcome.found] == [("NARR-11", "error", 3)]
    assert CONTRADICTED[claim] in outcome.says()[0]
    assert outcome.document is None


def test_at_least_ten_contradictions_of_words_are_tried():
    assert len(CONTRADICTED) >= 10


@pytest.mark.parametrize("claim", LEFT_OPEN)
def test_a_claim_whose_data_lack_is_printed_with_a_warning_that_says_which(claim: str, plan: Plan):
    outcome = composed(f"Data {{{{ {claim} }}}} sekali.\n", plan)

    assert [(one.code, one.severity) for one in outcome.found] == [("NARR-12", "warning")]
    assert LEFT_OPEN[claim] in outcome.says()[0]
    assert outcome.words.startswith("paragraph: Data ")


@pytest.mark.parametrize("claim", MISUSED)
def test_a_claim_of_other_data_than_its_kind_is_a_fault(claim: str, plan: Plan):
    outcome = composed(f"Data {{{{ {claim} }}}} sekali.\n", plan)

    assert [one.severity for one in outcome.found] == ["error"]
    assert MISUSED[claim] in outcome.says()[0]


def test_one_of_the_largest_is_among_the_first_three():
    centres = [
        {"id": f"S{n}", "kind": "sentra", "name": f"Sentra {n}", "regency": "64.01", "units": str(n)}
        for n in range(1, 6)
    ]
    unknown = {"id": "S6", "kind": "sentra", "name": "Sentra 6", "regency": "64.01"}

    def codes(key: str, *more: dict[str, str]) -> list[str]:
        claim = f'claim("salah satu yang terbesar", centres.get("{key}"), of=centres, by="units")'
        return composed(f"{{{{ {claim} }}}}", small_plan({"centres": [*centres, *more]})).codes

    assert codes("S3") == []
    assert codes("S2") == ["NARR-11"]
    assert codes("S3", unknown) == ["NARR-12"]
    assert codes("S4", unknown) == []


def test_rows_that_count_in_other_units_are_not_compared():
    amounts = (("S1", "9", "Ton"), ("S2", "4", "Orang"))
    centres = [
        {
            "id": key,
            "kind": "sentra",
            "name": key,
            "regency": "64.01",
            "capacity": amount,
            "capacity_unit": unit,
        }
        for key, amount, unit in amounts
    ]
    claim = 'claim("terbesar", centres.get("S1"), of=centres, by="capacity")'

    outcome = composed(f"{{{{ {claim} }}}}", small_plan({"centres": centres}))

    assert outcome.codes == ["NARR-12"]
    assert "the units differ: Orang, Ton" in outcome.says()[0]


def test_the_words_stand_under_the_cells_that_were_compared(plan: Plan):
    outcome = composed(f"{{{{ {peer('terluas', '64.02')} }}}} {{{{ plan.title }}}}\n", plan)

    ((_, _, under),) = outcome.data
    assert under >= {"regencies/64.01.area", "regencies/64.02.area", "regencies/64.71.area"}


def test_a_claim_in_narrative_is_found_in_its_file_and_line(plan: Plan):
    told = small_plan(narratives={"a": f"Satu.\n\n{{{{ {peer('terluas', '64.01')} }}}} itu.\n"})

    outcome = composed('{{ narrative("a") }}\n', told)

    assert outcome.says("id")[0].startswith(
        'inputs/kecil/narrative/a.md:3: data tidak membenarkan "terluas": Kabupaten Paser: 10.780,677 km2'
    )
