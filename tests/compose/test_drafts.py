"""Does a draft show each bad cell where it stands, and list what is wrong with its plan?"""

from __future__ import annotations

import pytest

from planbuilder.compose import Unresolved
from planbuilder.compose.unresolved.page import LONGEST_WORD, MOST_LISTED, MOST_SIGNS
from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words, report
from planbuilder.document import dump
from planbuilder.document.blocks import Cover, PartKind, Table
from planbuilder.document.inlines import plain
from planbuilder.document.walk import gaps
from tests.compose.composed import composed
from tests.compose.drafted import body_of, centre, draft_of, marks, page_of, parts_of, plan_with, whole
from tests.compose.small_plan import TABLES, small_plan

ONE = '{{ centres.get("S01").E }}\n'
TABLE = '{{ table(centres, columns=["name", C], caption="Sentra", anchor="tbl-s", totals=T) }}\n'
FOR_EACH = "title: Sentra {{ centre.id }}\nfile: sentra/{{ centre.id }}\nfor_each: centres\nparts:\n  - body: [isi.md.j2]\n"
WITH_COVER = "title: Contoh\nfile: contoh\nparts:\n  - cover: isi.md.j2\n  - chapters: [isi.md.j2]\n"


def table_of(column: str, totals: str = "[]") -> str:
    return TABLE.replace("C]", f'"{column}"]').replace("=T", f"={totals}")


def rows_of(table: Table) -> list[list[str]]:
    return [[plain(cell.children) for cell in row.cells] for row in table.rows]


def table_in(blocks) -> Table:
    return next(block for block in blocks if isinstance(block, Table))


def listed(composition) -> list[list[str]]:
    return rows_of(table_in(page_of(composition).blocks))


def said_on_the_page(composition) -> str:
    return dump(whole(composition)).partition("Temuan yang Belum")[2]


@pytest.mark.parametrize(
    ("cells", "asked", "mark"),
    [
        ({"units": "seratus"}, "units | number", "? seratus"),
        ({"status": "jalan"}, "status", "? jalan"),
        ({"kbli": "10391; \a"}, "kbli", "? 10391; ?"),
        ({"regency": "64.99"}, "regency.name", "? 64.99"),
        ({"regency": "64.99"}, "regency.region.name", "? 64.99"),
    ],
    ids=["a number", "a choice", "part of a list", "a key that leads nowhere", "and beyond"],
)
def test_a_bad_cell_prints_what_stands_in_it(cells: dict[str, str], asked: str, mark: str):
    draft = draft_of(ONE.replace("E", asked), {"centres": centre(**cells)})

    assert marks(draft) == [mark]


def test_the_mark_still_names_its_cell():
    draft = draft_of(ONE.replace("E", "units | number"), {"centres": centre(units="seratus")})

    ((mark, _under),) = gaps(whole(draft))
    assert [str(ref) for ref in mark.refs] == ["centres/S01.units"]


def test_what_is_computed_of_a_bad_cell_names_it():
    draft = draft_of('{{ (centres.get("S01").units * 2) | number }}\n', {"centres": centre(units="seratus")})

    assert marks(draft) == ["? seratus"]


def test_a_contradicted_datum_prints_as_it_is_with_a_mark():
    scores = [{"centre": "S01", "criterion": "K1", "score": "80"}, *TABLES["scores"][1:]]

    draft = draft_of(
        "{{ scores.first.score | number }} dan **{{ scores.last.score | number }}**\n", {"scores": scores}
    )

    assert marks(draft) == ["? 80"]


def test_marks_stand_within_bold_words_too():
    draft = draft_of('**{{ centres.get("S01").units | number }}**\n', {"centres": centre(units="seratus")})

    assert "**⟦?? seratus⟧**" in dump(whole(draft))


def test_a_datum_of_good_and_bad_cells_stays_bare():
    draft = draft_of("{{ centres.sum('units') | number }}\n", {"centres": centre(units="seratus")})

    assert marks(draft) == []
    assert "⟦12⟧" in dump(whole(draft))


def test_in_a_table_the_cell_is_marked_and_the_sum_says_its_coverage():
    draft = draft_of(table_of("units", '["units"]'), {"centres": centre(units="seratus")})

    table = table_in(body_of(draft))
    assert [row[1] for row in rows_of(table)] == ["[? seratus]", "12", "–", "–", "12"]
    assert "Jumlah unit usaha mencakup 1 dari 4 sentra." in map(plain, table.notes)


def test_a_column_of_bad_cells_alone_does_not_leave():
    bad = [{**one, "units": "banyak"} for one in TABLES["centres"]]

    table = table_in(body_of(draft_of(table_of("units"), {"centres": bad})))

    assert {row[1] for row in rows_of(table)} == {"[? banyak]"}


@pytest.mark.parametrize(
    ("cells", "column"), [({"regencies": "64.71; 64.99"}, "regencies"), ({"sources": "SB1; SB9"}, "sources")]
)
def test_a_list_with_a_key_that_leads_nowhere_is_shown_whole(cells: dict[str, str], column: str):
    meetings = [{**TABLES["meetings"][0], **cells}, TABLES["meetings"][1]]
    words = f'{{{{ table(meetings, columns=["title", "{column}"], caption="Rapat", anchor="tbl-r") }}}}\n'

    first, _second = rows_of(table_in(body_of(draft_of(words, {"meetings": meetings}))))

    assert first[1] == f"[? {cells[column]}]"


def test_a_source_that_is_not_listed_is_marked_under_its_table():
    draft = draft_of(table_of("units"), {"centres": [{**one, "sources": "SB9"} for one in TABLES["centres"]]})

    assert marks(draft) == ["? SB9"]


def test_official_documents_have_no_marks():
    outcome = composed(ONE.replace("E", "units | number"), small_plan({"centres": centre(units="seratus")}))

    assert outcome.words == "paragraph: ⟦?unit usaha⟧"


def test_a_draft_says_so_whatever_its_stage():
    meta = whole(draft_of("Kata.\n", {})).meta

    assert (meta.stage, meta.is_draft) == ("DRAF", True)


def test_the_cover_of_a_draft_bears_both_and_the_list_follows_it():
    words = '{{ cover(title="Contoh", subtitle=[], office=[], year="2026") }}\n'

    draft = draft_of(words, {"centres": centre(units="seratus")}, set_file=WITH_COVER)

    first, second, *_ = parts_of(draft)
    assert isinstance(first.blocks[0], Cover)
    assert first.blocks[0].stage == "DRAF · RANCANGAN AWAL"
    assert (second, second.kind) == (page_of(draft), PartKind.FRONT)


def test_without_a_cover_the_list_comes_last():
    draft = draft_of("Kata.\n", {"centres": centre(units="seratus")})

    assert parts_of(draft)[-1] == page_of(draft)


def test_the_list_says_place_finding_and_way_out():
    draft = draft_of("Kata.\n", {"centres": centre(units="seratus")})

    assert listed(draft)[0] == [
        "1", "centres.csv, baris 2, kolom units", '"seratus" bukan bilangan bulat (CELL-01)', "Tulis 100",
    ]  # fmt: skip


def test_a_plan_without_errors_has_an_empty_list():
    draft = draft_of("Kata.\n", {}, errors=())

    assert "Tidak ada temuan pada data dokumen ini." in said_on_the_page(draft)
    assert not any(isinstance(block, Table) for block in page_of(draft).blocks)


def test_a_document_about_a_row_lists_the_errors_that_touch_it():
    changes = {"centres": centre(area="luas"), "meetings": [{**TABLES["meetings"][0], "attendees": "ramai"}]}

    draft = draft_of("{{ centre.name }}\n", changes, set_file=FOR_EACH)
    by_condition = draft_of(
        "{{ centre.id }}{% if meetings.first.attendees is missing %} tanpa hadirin{% endif %}\n",
        changes,
        set_file=FOR_EACH,
    )

    assert [row[1] for row in listed(draft)] == ["centres.csv, baris 2, kolom area"]
    assert [row[1] for row in listed(by_condition)] == [
        "centres.csv, baris 2, kolom area", "meetings.csv, baris 2, kolom attendees",
    ]  # fmt: skip
    assert "Temuan pada bagian lain rencana ini" in said_on_the_page(draft)


def finding(location: Location, words: str = "keliru") -> Diagnostic:
    said = Words(words, words)
    return report(Problem("X-01", Severity.ERROR, said, said, said), location)


def test_errors_of_its_own_templates_and_of_nobody_else_touch_a_document():
    errors = [finding(Location(f"templates/{name}/isi.md.j2", 3)) for name in ("contoh", "lain")]

    draft = draft_of("{{ centre.name }}\n", {}, set_file=FOR_EACH, errors=errors)

    assert [row[1] for row in listed(draft)] == ["templates/contoh/isi.md.j2, baris 3"]


@pytest.mark.parametrize(
    ("location", "said"),
    [
        (Location("inputs/kecil/data.xlsx", 14, 6, "Sentra", "F14", "Unit usaha"),
         "data.xlsx, lembar Sentra, sel F14, kolom Unit usaha"),
        (Location("inputs/kecil/data.xlsx", sheet="Sentra"), "data.xlsx, lembar Sentra"),
        (Location("usulan/U01/kak", field="Tabel 2"), "usulan/U01/kak, Tabel 2"),
    ],
)  # fmt: skip
def test_places_are_said_as_planners_look_for_them(location: Location, said: str):
    assert listed(draft_of("Kata.\n", {}, errors=[finding(location)]))[0][1] == said


def test_no_path_of_the_machine_and_no_strange_sign_reaches_the_list():
    error = finding(Location("inputs/kecil/a.csv", 2), "sel inputs/kecil/b.csv:3 berbunyi \a")

    assert listed(draft_of("Kata.\n", {}, errors=[error]))[0][2] == "Sel b.csv:3 berbunyi ? (X-01)"


def test_of_very_many_errors_the_first_are_listed():
    errors = [finding(Location("inputs/kecil/a.csv", line)) for line in range(2, MOST_LISTED + 3)]

    draft = draft_of("Kata.\n", {}, errors=errors)

    assert len(listed(draft)) == MOST_LISTED
    assert "Temuan selebihnya ditampilkan oleh perintah planbuilder check." in said_on_the_page(draft)


def test_there_is_no_draft_of_a_document_whose_template_fails():
    draft = draft_of("{{ plan.titel }}\n", {})

    assert draft.document is None
    assert [one.code for one in draft.diagnostics] == ["TEMPL-02"]


@pytest.mark.parametrize(("words", "code"), [("{{ plan.titel }}\n", "TEMPL-02"), ("a\ue000b\n", "TEMPL-10")])
def test_a_narrative_that_fails_leaves_a_note(words: str, code: str):
    draft = draft_of('Kata.\n\n{{ narrative("a") }}\n', {}, narratives={"a": words})

    assert [one.code for one in draft.diagnostics] == [code]
    assert 'Narasi "a" tidak dapat dibaca.' in dump(whole(draft))


def test_a_table_amid_a_sentence_stands_after_it():
    words = 'Lihat {{ table(regions, columns=["id", "name"], caption="W", anchor="tbl-w") }} di sini.\n'

    draft = draft_of(words, {})

    paragraph, table = body_of(draft)
    assert plain(paragraph.children) == "Lihat di sini."
    assert isinstance(table, Table)


def test_only_errors_count():
    plan, _ = plan_with({})
    warning = finding(Location("inputs/kecil/centres.csv", 2, field="units")).with_severity(Severity.WARNING)

    assert Unresolved.among([warning], plan).errors == ()


def test_an_empty_cell_with_an_error_is_marked_too():
    criteria = [TABLES["criteria"][0], {**TABLES["criteria"][1], "weight": ""}]

    draft = draft_of(
        '{{ table(criteria, columns=["name", "weight"], caption="Bobot", anchor="tbl-b") }}\n',
        {"criteria": criteria, "scores": []},
    )

    assert [mark for mark in marks(draft) if mark.endswith("–")] == ["? –"]


def test_of_endless_words_the_list_shows_the_beginning():
    error = finding(Location("inputs/kecil/a.csv", 2), "a" * 500 + " bc" * 300)

    words = listed(draft_of("Kata.\n", {}, errors=[error]))[0][2]

    assert words.startswith("Aaa")
    assert (len(words), len(words.split()[0])) == (MOST_SIGNS, LONGEST_WORD)


@pytest.mark.parametrize(
    ("words", "cells", "mark"),
    [
        ('{{ fields([("Unit usaha", centres.first.units)], blank="line") }}', {}, "? seratus"),
        ('{{ signature(offices.get("D1")) }}', {"head_nip": True}, "? TRUE"),
        ('{{ letterhead(offices.get("D1")) }}', {"address": True}, "? TRUE"),
        ('{{ letterhead(offices.get("D1")) }}', {"phone": True}, "? TRUE"),
    ],
    ids=["a field", "a signatory", "an address", "a telephone"],
)
def test_a_bad_cell_leaves_no_blank_in_a_form(words: str, cells: dict[str, object], mark: str):
    offices = [{**TABLES["offices"][0], **cells}, *TABLES["offices"][1:]]

    draft = draft_of(f"{words}\n", {"centres": centre(units="seratus"), "offices": offices})

    assert marks(draft) == [mark]
