"""Does a gantt show each step at its day, and say which ones have none?"""

from __future__ import annotations

from collections.abc import Mapping

from tests.compose.composed import Outcome, composed
from tests.compose.small_plan import TABLES, small_plan

STEPS = (
    {"route": "dak_fisik", "year": "2027", "name": "Usulan", "due": "2026-04-15", "done": "2026-04-14"},
    {"route": "dak_fisik", "year": "2027", "name": "Verifikasi", "due": "2026-06-30"},
    {"route": "dak_fisik", "year": "2027", "name": "Penetapan"},
)


def drawn(call: str, changes: Mapping[str, object] | None = None) -> Outcome:
    return composed(f"{{{{ {call} }}}}\n", small_plan({**TABLES, "milestones": STEPS, **(changes or {})}))


def lines(outcome: Outcome) -> list[str]:
    found = [line.strip() for line in outcome.words.splitlines()]
    return [
        line for line in found if line.split(" ")[0] in {"axis", "span", "due", "done", "undated", "note"}
    ]


def test_a_step_is_done_due_or_undated():
    outcome = drawn('gantt(milestones, due="due", done="done", caption="Jadwal")')

    assert lines(outcome) == [
        "axis months 2026-04-01 to 2026-06-30",
        "undated ⟦Penetapan⟧ |  milestones/dak_fisik/2027/Penetapan",
        "done ⟦Usulan⟧ | ⟦14 April 2026⟧ | 2026-04-14 to 2026-04-14 milestones/dak_fisik/2027/Usulan",
        "due ⟦Verifikasi⟧ | ⟦30 Juni 2026⟧ | 2026-06-30 to 2026-06-30 milestones/dak_fisik/2027/Verifikasi",
        "note Tahap tanpa lambang belum memiliki tanggal.",
    ]


def test_spans_are_more_lines():
    proposals = [{**TABLES["proposals"][0], "start": "2026-12-01", "end": "2026-12-20"}]
    call = 'gantt(milestones, due="due", spans=[("Pekerjaan", proposals.first.start, proposals.first.end)])'

    outcome = drawn(call, {"proposals": proposals})

    assert lines(outcome)[0] == "axis months 2026-04-01 to 2026-12-31"
    assert "span Pekerjaan | ⟦1 Desember 2026⟧ s.d. ⟦20 Desember 2026⟧ | 2026-12-01 to 2026-12-20" in lines(
        outcome
    )


def test_rows_may_have_a_beginning_and_an_end_of_which_one_may_lack():
    first = TABLES["proposals"][0]
    days = ({"start": "2026-01-05", "end": "2027-02-01"}, {"end": "2027-03-01"}, {"start": "2027-04-01"}, {})
    proposals = [{**first, "id": f"U{place}", **own} for place, own in enumerate(days)]

    outcome = drawn('gantt(proposals, label="title", start="start", end="end")', {"proposals": proposals})

    assert [line.split(" ")[0] for line in lines(outcome)] == [
        "axis",
        "span",
        "due",
        "span",
        "undated",
        "note",
    ]


def test_years_with_a_datum_make_a_stretch_and_a_long_axis_counts_years():
    actions = [
        {"id": "A1", "name": "Mesin", "cost_2025": "5", "cost_2027": "6"},
        {"id": "A2", "name": "Kajian", "cost_2026": "7"},
        {"id": "A3", "name": "Nanti"},
    ]

    outcome = drawn('gantt(actions, years="cost")', {"actions": actions})

    assert lines(outcome)[1:4] == [
        "span ⟦Mesin⟧ | ⟦2025–2027⟧ | 2025-01-01 to 2027-12-31 actions/A1",
        "span ⟦Kajian⟧ | ⟦2026⟧ | 2026-01-01 to 2026-12-31 actions/A2",
        "undated ⟦Nanti⟧ |  actions/A3",
    ]
    shown = {text: refs for text, refs, _ in outcome.data}
    assert shown["2025–2027"] == {"actions/A1.cost_2025", "actions/A1.cost_2027"}


def test_a_long_axis_counts_years():
    steps = [{**STEPS[0], "done": "2020-02-01"}, {**STEPS[1], "due": "2026-06-30"}]

    outcome = drawn('gantt(milestones, due="due", done="done")', {"milestones": steps})

    assert lines(outcome)[0] == "axis years 2020-01-01 to 2026-12-31"


def test_many_steps_go_on_under_a_second_caption():
    steps = [{**STEPS[1], "name": f"Tahap {number:02}"} for number in range(25)]

    outcome = drawn('gantt(milestones, due="due", caption="Jadwal", anchor="gbr-j")', {"milestones": steps})

    heads = [line for line in outcome.words.splitlines() if line.startswith("gantt")]
    assert heads == [
        "gantt 1000 [Gambar 1] Jadwal #gbr-j",
        "gantt 1000 [Gambar 1 (lanjutan)] Jadwal #gbr-j-2",
    ]


def test_without_a_date_nothing_is_drawn():
    assert "gantt 1000" not in drawn('gantt(milestones, due="due")', {"milestones": [STEPS[2]]}).words


def test_what_is_no_span_is_refused():
    assert drawn('gantt(milestones, due="due", spans=[1])').codes
    assert drawn('gantt(milestones, due="due", spans=1)').codes
    assert drawn('gantt(milestones, years="name")').codes
