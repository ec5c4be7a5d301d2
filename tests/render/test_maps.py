"""Does a drawn map say what its tree says, with labels that never meet, the same each time?"""

from __future__ import annotations

import base64
from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planbuilder.document.blocks import Area, Caption, Gantt, Map, Pace, Ring, Shading, Spot, Step, StepKind
from planbuilder.document.inlines import Datum, plain
from planbuilder.document.wording import NO_DATA, UNLABELLED
from planbuilder.render.drawn import drawn
from planbuilder.render.gantt import draw_gantt
from planbuilder.render.maps.draw import _sheet, draw_map
from planbuilder.render.maps.inside import stretches
from planbuilder.render.maps.labels import labelled
from planbuilder.render.maps.scale import round_km
from planbuilder.render.svg import Type, wrapped
from planbuilder.render.theme import Theme
from tests.render.sample_blocks import small_gantt, small_map, square

WIDE = 440.0
THEME = Theme()


def texts(svg: str) -> str:
    root = ET.fromstring(svg)
    return " ".join(one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}text"))


def datum(words: str) -> tuple[Datum, ...]:
    return (Datum(words),)


names = st.text("abcdefghij klmn", min_size=1, max_size=22).map(lambda name: f"K{' '.join(name.split())}")
places = st.tuples(st.integers(11_000_000, 11_900_000), st.integers(-300_000, 300_000))


@st.composite
def maps(draw) -> Map:
    """Make maps with up to 12 areas, some without a value, and up to 30 places, many of them on one spot."""
    shades = draw(st.integers(0, 5))
    areas = []
    for number in range(draw(st.integers(1, 12))):
        west, south = draw(places)
        ring = square(west, south, draw(st.sampled_from((2_000, 40_000, 200_000))))
        shade = draw(st.none() | st.integers(0, shades - 1)) if shades else None
        value = () if shade is None else datum(str(draw(st.integers(-900, 900))))
        areas.append(Area(f"regencies/{number}", datum(draw(names)), (ring,), value, shade))
    spots = [
        Spot(
            f"centres/{number}",
            datum(f"Sentra {number}"),
            (),
            *draw(places),
            draw(st.integers(0, 6)),
            draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 30)))
    ]
    return Map(
        tuple(areas), Caption((), "gbr"), draw(st.sampled_from(Shading)), datum("Jumlah usaha"),
        tuple(datum(f"kelas {number}") for number in range(shades)), tuple(spots), datum("Jenis"),
        tuple(datum(f"jenis {number}") for number in range(7)),
    )  # fmt: skip


some = settings(max_examples=40, deadline=None)


@some
@given(maps())
def test_labels_never_meet_and_stay_in_the_frame(block: Map):
    sheet = _sheet(block, WIDE)
    labels = labelled(block, sheet.shapes, sheet.projection, sheet.frame, THEME)

    boxes = [label.box for label in labels.placed]
    assert all(box.is_inside(sheet.frame) for box in boxes)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert len(boxes) + len(labels.unplaced) == len(block.areas) + len(block.spots)


@some
@given(maps())
def test_the_drawing_says_each_value_and_class_of_the_tree(block: Map):
    said = texts(draw_map(block, THEME, WIDE).svg)
    squeezed = said.replace(" ", "")

    for area in block.areas:
        assert plain(area.name).replace(" ", "") in squeezed
        assert plain(area.value) in said
    for shade in block.shades:
        assert plain(shade) in said
    assert (NO_DATA in said) == (bool(block.shades) and any(area.shade is None for area in block.areas))
    for spot in block.spots:
        assert plain(spot.name).replace(" ", "") in squeezed


@some
@given(maps())
def test_equal_maps_are_drawn_equally(block: Map):
    assert draw_map(block, THEME, WIDE) == draw_map(replace(block), THEME, WIDE)


def test_what_finds_no_room_is_named_beside_the_map():
    areas = tuple(
        Area(
            f"regencies/{n}",
            datum(f"Daerah bernama panjang sekali nomor {n}"),
            (square(11_500_000, 0, 900_000),),
        )
        for n in range(300)
    )

    said = texts(draw_map(Map(areas, Caption((), "gbr")), THEME, 200).svg)

    assert UNLABELLED in said
    assert all(f"nomor {n}" in said for n in range(300))


def test_an_area_without_a_value_is_hatched_and_explained():
    svg = draw_map(small_map(), THEME, WIDE).svg

    assert NO_DATA in texts(svg)
    assert svg.count("<line") > 20


def test_a_map_without_colours_says_nothing_of_missing_data():
    block = replace(small_map(), shades=(), areas=tuple(replace(a, shade=None) for a in small_map().areas))

    assert NO_DATA not in texts(draw_map(block, THEME, WIDE).svg)


def test_another_theme_gives_other_colours():
    other = replace(THEME, colours=replace(THEME.colours, map_scale=("#112233",)))

    assert "#112233" in draw_map(small_map(), other, WIDE).svg
    assert "#112233" not in draw_map(small_map(), THEME, WIDE).svg


def test_the_bar_is_a_round_length():
    assert [round_km(points, 100) for points in (0.0001, 0.3, 1, 7, 3000)] == [50_000, 200, 100, 10, 0.1]


def test_an_island_in_a_hole_is_inside():
    rings = [
        [(0, 0), (9, 0), (9, 9), (0, 9)],
        [(2, 2), (7, 2), (7, 7), (2, 7)],
        [(4, 4), (5, 4), (5, 5), (4, 5)],
    ]

    assert stretches(rings, 4.5) == [(0, 2), (4, 5), (7, 9)]


def test_a_single_point_is_drawn_too():
    dot = Ring((11_600_000,) * 4, (0,) * 4)

    assert "Kota" in texts(
        draw_map(Map((Area("a/b", datum("Kota"), (dot,)),), Caption((), "g")), THEME, WIDE).svg
    )


def test_a_picture_carries_the_words_of_the_data():
    figure = drawn(small_map(), THEME, WIDE)

    assert figure.alternative == (
        "Peta: Unit usaha menurut daerah. Unit usaha 1.250: Kutai Kartanegara (1.250). Belum ada data: Kutai Barat. "
        "Sentra IKM: Sentra Ulap Doyo."
    )
    assert base64.b64decode(figure.picture.data).startswith(b"<svg ")


def test_long_words_break_between_letters():
    assert wrapped("a" * 30, Type(10, "#000000"), 60) == ["a" * 10] * 3


@pytest.mark.parametrize("pace", Pace)
def test_a_gantt_says_its_steps_with_their_dates(pace: Pace):
    block = replace(small_gantt(), pace=pace)

    said = texts(draw_gantt(block, THEME, WIDE).svg)

    for step in block.steps:
        assert plain(step.name) in said
        assert plain(step.dates) in said
    assert "tanggal belum ditetapkan" in said
    assert "2026" in said


days = st.integers(730_000, 745_000)
steps = st.builds(
    lambda name, kind, one, other: Step(datum(name), kind, datum(f"hari {one}"), min(one, other), max(one, other)),
    names, st.sampled_from(StepKind), days, days,
)  # fmt: skip


@some
@given(st.lists(steps, max_size=12), days, st.integers(0, 9000), st.sampled_from(Pace))
def test_no_sign_of_a_gantt_leaves_its_axis(given_steps: list[Step], first: int, length: int, pace: Pace):
    block = Gantt(tuple(given_steps), Caption((), "g"), first, first + length, pace)

    made = draw_gantt(block, THEME, WIDE)

    root = ET.fromstring(made.svg)
    bars = [
        one for one in root.iter("{http://www.w3.org/2000/svg}rect") if float(one.get("width", "0")) != 14
    ]
    assert all(float(one.get("x", "0")) + float(one.get("width", "0")) <= WIDE + 1.5 for one in bars)
    assert made == draw_gantt(block, THEME, WIDE)


def test_the_last_years_of_the_calendar_do_no_harm():
    block = Gantt((), Caption((), "g"), 3_651_000, 3_652_059)

    assert "9999" in texts(draw_gantt(block, THEME, WIDE).svg)
