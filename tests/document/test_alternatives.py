"""Does a drawing say in words what it shows, and what it lacks?"""

from __future__ import annotations

from dataclasses import replace

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import Area, Caption, Figure, Gantt, Map, Picture, Spot, Step, StepKind
from planbuilder.document.dump_drawings import gantt_lines, map_lines
from planbuilder.document.inlines import Datum, plain
from tests.document.small import text


def area(name: str, value: str = "", shade: int | None = None) -> Area:
    return Area(f"regencies/{name}", text(Datum(name)), (), text(Datum(value)) if value else (), shade)


def spot(name: str, mark: int) -> Spot:
    return Spot(f"centres/{name}", text(name), (), 0, 0, mark)


CAPTION = Caption(text("Sentra"), "gbr")


def test_a_picture_tells_what_was_written_for_it():
    assert alternative(Figure(Picture("image/png", "", 1, 1), "Lambang daerah", CAPTION)) == "Lambang daerah"


def test_a_map_tells_its_colours_then_its_symbols():
    block = Map(
        (area("Paser", "3", 0), area("Berau", "9", 1), area("Bontang")),
        CAPTION,
        measured=text("Jumlah"),
        shades=(text("3"), text("9"), text("20")),
        spots=(spot("A", 0), spot("B", 0)),
        marks=(text("Sentra IKM"), text("Kawasan")),
    )

    assert alternative(block) == (
        "Peta: Sentra. Jumlah 3: Paser (3). Jumlah 9: Berau (9). Belum ada data: Bontang. Sentra IKM: A, B."
    )


def test_a_legend_that_says_what_it_shows_is_not_said_twice():
    block = Map((area("Paser", "", 0),), CAPTION, measured=text("Wilayah"), shades=(text("Wilayah I"),))

    assert alternative(block) == "Peta: Sentra. Wilayah I: Paser."


def test_a_map_without_colours_names_its_areas():
    assert alternative(Map((area("Paser"), area("Berau")), CAPTION)) == "Peta: Sentra. Paser, Berau."


def test_a_gantt_tells_each_step():
    steps = (
        Step(text("Usulan"), StepKind.DONE, text("14 April"), 5, 5),
        Step(text("Pekerjaan"), StepKind.SPAN, text("2027"), 6, 9),
        Step(text("Serah terima"), StepKind.UNDATED),
    )

    assert alternative(Gantt(steps, Caption(text("Jadwal"), "gbr"), 1, 9)) == (
        "Diagram jadwal: Jadwal. Usulan: selesai 14 April. Pekerjaan: pelaksanaan 2027. "
        "Serah terima: tanggal belum ditetapkan."
    )


def test_the_dump_of_a_gantt_tells_days():
    step = Step(text("Usulan"), StepKind.DUE, text("3 Januari"), 3, 3, "milestones/x")

    found = list(gantt_lines(Gantt((step,), CAPTION, 1, 31), plain))

    assert found[0] == "axis months 0001-01-01 to 0001-01-31"
    assert found[1] == "due Usulan | 3 Januari | 0001-01-03 to 0001-01-03 milestones/x"


def test_the_dump_of_a_map_names_its_symbols_where_it_has_any():
    block = Map(
        (area("Paser"),),
        spots=(spot("Kopi", 0),),
        marks=(text("Beroperasi"),),
        marked=text("Status"),
        caption=CAPTION,
    )

    said = list(map_lines(block, plain))

    assert "marks Status" in said
    assert not any(line.startswith("marks") for line in map_lines(replace(block, spots=(), marks=()), plain))
