"""Does a map carry the values of its rows, say what is missing, and stay away where there are no boundaries?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from planbuilder.compose.drawings.classes import MOST, classes
from planbuilder.diagnostics import Location
from planbuilder.inputs import Boundaries, Outline
from planbuilder.model import Plan
from tests.compose.composed import Outcome, composed
from tests.compose.small_plan import TABLES, small_plan

RING = ((11_600_000, 0), (11_700_000, 0), (11_700_000, -100_000), (11_600_000, 0))
CODES = ("64.01", "64.02", "64.71")


def with_boundaries(plan: Plan, *codes: str) -> Plan:
    outlines = {code: Outline(code, (RING,), Location("boundaries.geojson")) for code in codes}
    return replace(plan, boundaries=Boundaries(outlines, "Badan Contoh"))


def drawn(call: str, *codes: str, plan: Plan | None = None) -> Outcome:
    return composed(f"{{{{ {call} }}}}\n", with_boundaries(plan or small_plan(), *(codes or CODES)))


def lines(outcome: Outcome, kind: str) -> list[str]:
    return [line.strip() for line in outcome.words.splitlines() if line.strip().startswith(kind)]


def without_outline(line: str) -> str:
    return line.rpartition(" | ")[0]


def test_regencies_are_coloured_by_a_figure_and_a_missing_one_has_none():
    outcome = drawn('map(regencies, value="population", caption="Penduduk")')

    assert [without_outline(line) for line in lines(outcome, "area")] == [
        "area ⟦Paser⟧ | ⟦309.667⟧ | shade 0",
        "area ⟦Kutai Kartanegara⟧ | no value | no shade",
        "area ⟦Kota Balikpapan⟧ | ⟦757.418⟧ | shade 1",
    ]
    assert lines(outcome, "shade ") == ["shade 0 ⟦309.667⟧", "shade 1 ⟦757.418⟧"]
    assert lines(outcome, "shading") == ["shading scale Penduduk (orang)"]
    assert "Belum ada data: Kutai Kartanegara" in lines(outcome, "alternative")[0]


def test_regencies_are_coloured_by_kind():
    outcome = drawn('map(regencies, value="region", caption="Wilayah")')

    assert lines(outcome, "shade ") == ["shade 0 ⟦Wilayah I⟧", "shade 1 ⟦Wilayah II⟧"]
    assert [line.split(" | ")[2] for line in lines(outcome, "area")] == ["shade 0", "shade 1", "shade 0"]


def test_many_kinds_are_also_written_in_their_areas():
    codes = [f"64.0{number}" for number in range(1, 9)]
    regions = [{"id": f"W{number}", "name": f"Wilayah {number}"} for number in range(1, 9)]
    regencies = [
        {"code": code, "name": f"Kabupaten {code}", "region": f"W{place}"}
        for place, code in enumerate(codes, 1)
    ]
    plan = small_plan({**TABLES, "regions": regions, "regencies": regencies})

    outcome = drawn('map(regencies, value="region", caption="Wilayah")', *codes, plan=plan)

    assert "⟦Wilayah 8⟧ | shade 7" in lines(outcome, "area")[7]


def test_rows_of_another_table_are_counted_zero_too():
    outcome = drawn('map(regencies, counted=centres.where("kind", "sentra"), caption="Sentra")')

    assert [line.split(" | ")[1] for line in lines(outcome, "area")] == ["⟦0⟧", "⟦1⟧", "⟦2⟧"]
    assert lines(outcome, "shading") == ["shading scale Jumlah sentra"]


def test_places_stand_at_their_coordinates_else_in_their_district():
    centres = [
        {**TABLES["centres"][0], "latitude": "-1,25", "longitude": "116,8"},
        {**TABLES["centres"][1], "district": "64.71.01"},
        TABLES["centres"][2],
    ]
    districts = [
        {"code": "64.71.01", "name": "Timur", "regency": "64.71", "latitude": "-1,2", "longitude": "117"}
    ]
    plan = small_plan({**TABLES, "centres": centres, "districts": districts})

    outcome = drawn('map(regencies, centres=centres, mark="status", caption="Sentra")', plan=plan)

    assert lines(outcome, "spot") == [
        "spot ⟦Sentra *Somber* | <b>⟧ | ⟦1,25° LS⟧; ⟦116,8° BT⟧ | mark 2 centres/S01",
        "spot ⟦Sentra Teritip⟧ | ⟦1,2° LS⟧; ⟦117° BT⟧ | mark 1, rough centres/S02",
    ]
    notes = lines(outcome, "note")
    assert any("titik tengah kecamatan" in note and "⟦1⟧ dari ⟦3⟧ sentra" in note for note in notes)
    assert any("belum tercatat: ⟦1⟧ dari ⟦3⟧ sentra" in note for note in notes)
    assert "note Sebagian datanya contoh, bukan data resmi." in notes
    assert "note Batas wilayah menurut Badan Contoh; bukan batas resmi." in notes


def test_each_datum_names_its_cells():
    outcome = drawn('map(regencies, value="population", caption="Penduduk")')

    shown = {text: refs for text, refs, _ in outcome.data}
    assert shown["309.667"] == {"regencies/64.01.population"}
    assert shown["Kota Balikpapan"] == {"regencies/64.71.name"}


def test_a_regency_without_a_boundary_is_counted():
    outcome = drawn('map(regencies, value="region", caption="Wilayah")', "64.01", "64.02")

    assert len(lines(outcome, "area")) == 2
    assert lines(outcome, "note")[0].startswith("note ⟦1⟧ kabupaten/kota tidak digambar")


def test_without_boundaries_there_is_no_map_and_a_template_can_ask():
    words = '{% if has_boundaries(regencies) %}ada{% else %}tiada{% endif %}\n\n{{ map(regencies, caption="x") }}\n'

    assert composed(words, small_plan()).words.startswith("paragraph: tiada")
    assert "map 1000" not in composed(words, small_plan()).words
    assert composed(words, with_boundaries(small_plan(), "64.01")).words.startswith("paragraph: ada")


def test_what_is_no_rows_is_refused():
    assert drawn('map("regencies")').codes == ["TMPL-05"] or drawn('map("regencies")').found


numbers = st.lists(st.integers(-50, 50).map(Decimal), max_size=30)


@given(numbers)
def test_classes_hold_each_number_once_and_never_part_equal_ones(given_numbers: list[Decimal]):
    made = classes(given_numbers)

    assert [number for members in made for number in members] == sorted(set(given_numbers))
    assert len(made) <= MOST
    assert all(made)


def test_nothing_at_all_is_a_class_of_its_own():
    made = classes([Decimal(number) for number in (0, 0, 1, 2, 3, 4, 5, 6)])

    assert made[0] == [0]
    assert len(made) == MOST
