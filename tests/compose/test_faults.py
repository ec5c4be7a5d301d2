"""Does each thing that can be wrong in a template end in a finding with its file and line, in both languages?"""

from __future__ import annotations

import pytest

from planbuilder.compose import PROBLEMS
from tests.compose.composed import SET_FILE, composed
from tests.compose.small_plan import small_plan

TABLE = '{{ table(centres, columns=["name", "units"], caption="Sentra", anchor="tbl-a") }}\n\n'
FAULTS = {
    "an unclosed tag": (
        "Kata.\n\n{% if centres %}\nx",
        "TEMPL-01", 4,
        "the template cannot be read: Unexpected end of template",
    ),
    "an unknown column": (
        "Kata.\n{{ centres.first.nmae }}\n",
        "TEMPL-02", 2,
        '"nmae" is not known to centres/S01; perhaps "name" is meant',
    ),
    "an unknown variable": (
        "\n\n{{ centers.count | number }}\n", "TEMPL-02", 3, 'perhaps "centres" is meant',
    ),
    "an unknown filter": ("{{ plan.title | numbr }}\n", "TEMPL-02", 1, 'perhaps "number" is meant'),
    "an unknown test": ("{% if plan.title is presnt %}x{% endif %}\n", "TEMPL-02", 1, 'perhaps "present" is meant'),
    "an unknown question to rows": ("{{ centres.wheer('status', 'x').count | number }}", "TEMPL-02", 1, '"where" is meant'),
    "an unknown column of a table": (
        'A\n\n{{ table(centres, columns=["nama"]) }}\n', "TEMPL-02", 3, 'perhaps "name" is meant',
    ),
    "a path that no row has, also without rows": (
        '{{ centres.where("kind", "tidak ada").where("stauts", "x").count | number }}', "TEMPL-02", 1, '"status" is meant',
    ),
    "a bare number": ("Satu\ndua {{ centres.first.units }}\n", "TEMPL-03", 2, "integer 98 is printed without a filter"),
    "a bare count": ("{{ centres.count }}", "TEMPL-03", 1, "printed without a filter"),
    "the number of a turn": ("{% for c in centres %}\n{{ loop.index }}\n{% endfor %}", "TEMPL-03", 2, "[centres/S01]"),
    "a sum of plain numbers": ("{{ 1 + 2 }}", "TEMPL-03", 1, "3 is printed without a filter"),
    "a bare date": ("{{ plan.date }}", "TEMPL-03", 1, "date 2026-11-24"),
    "nothing at all": ("{{ none }}", "TEMPL-03", 1, "None is printed"),
    "a text as a number": ("\n{{ plan.title | rupiah }}", "TEMPL-04", 2, '"rupiah" cannot print text Rencana Kecil'),
    "a number as a date": ("{{ centres.count | date }}", "TEMPL-04", 1, '"date" cannot print'),
    "raw HTML": ("Kata <b>tebal</b>.\n", "TEMPL-05", 1, "HTML is not used in documents: <b>"),
    "a comment of HTML": ("a\n<!-- nanti -->\n", "TEMPL-05", 2, "HTML is not used"),
    "a quotation": ("a\n\n> kutipan\n", "TEMPL-05", 3, "a quotation is not used in documents: > kutipan"),
    "a code fence": ("a\n\n```\nx\n```\n", "TEMPL-05", 3, "code is not used"),
    "code within a line": ("Kata `kode` ini.\n", "TEMPL-05", 1, "code is not used"),
    "a rule": ("a\n\n---\n\nb\n", "TEMPL-05", 3, "a rule is not used"),
    "a path outside": ('{% include "../rahasia.md" %}', "TEMPL-08", 1, '"../rahasia.md" lies outside the folder templates'),
    "an absolute path": ('{% import "/etc/passwd" as x %}', "TEMPL-08", 1, "lies outside"),
    "a narrative outside": ('a\n\n{{ narrative("../plan.yaml") }}', "TEMPL-08", 3, "lies outside the folder narrative"),
    "a template that is not there": ('\n{% include "bersama/makro.md.j2" %}', "TEMPL-09", 2, 'no template "bersama/makro.md.j2"'),
    "a hidden character": ("Kata\n\ue000 lain", "TEMPL-10", 2, "hidden character U+E000"),
    "a statement of inheritance": ('{% extends "x" %}', "TEMPL-11", 1, "`extends` is not used"),
    "a block": ("{% block a %}x{% endblock %}", "TEMPL-11", 1, "`block` is not used"),
    "a filter around words": ("{% filter upper %}x{% endfilter %}", "TEMPL-11", 1, "`filter` is not used"),
    "a slice": ("{{ (centres)[1:2] }}", "TEMPL-11", 1, "`[a:b]` is not used"),
    "a hidden name": ("{{ __import__ }}", "TEMPL-11", 1, '"__import__" is not used'),
    "a template named by data": ("{% include plan.title %}", "TEMPL-11", 1, "`include ...` is not used"),
    "a loop over a number": ("{% for x in 5 %}x{% endfor %}", "TEMPL-11", 1, "`for` is not used"),
    "a text times a number": ('{{ "a" * 1000000000 }}', "TEMPL-11", 1, "`*` is not used"),
    "a power": ("{{ 9 ** 9 ** 9 }}", "TEMPL-11", 1, "`**` is not used"),
    "a row printed whole": ("{{ centres.first }}", "TEMPL-11", 1, "print one of its columns"),
    "a call of something else": ("{{ plan.title() }}", "TEMPL-11", 1, "text() is not used"),
    "an unknown argument": ('\n{{ table(centres, colums=["name"]) }}', "TEMPL-12", 2, 'perhaps "columns" is meant'),
    "a missing argument": ("{{ narrative() }}", "TEMPL-12", 1, '"name" is not given'),
    "a table of no rows": ('{{ table("centres", columns=["name"]) }}', "TEMPL-12", 1, "rows of a table are expected"),
    "an unknown look": ('{{ table(centres, columns=["name"], look="gird") }}', "TEMPL-12", 1, 'perhaps "grid" is meant'),
    "a total of no column": ('{{ table(centres, columns=["name"], totals=["units"]) }}', "TEMPL-12", 1, '"units" is not a column'),
    "columns that are no list": ('{{ table(centres, columns="name") }}', "TEMPL-12", 1, "a list is expected"),
    "a column that is a number": ("{{ table(centres, columns=[1]) }}", "TEMPL-12", 1, "1 is not a column"),
    "a directive amid a sentence": (f"Lihat {TABLE.strip()} ini.\n", "TEMPL-13", 1, "a directive stands amid a sentence"),
    "an unknown container": ("::: kotak\nx\n:::\n", "TEMPL-14", 1, 'the container "::: kotak" is not known'),
    "an open container": ("a\n\n::: landscape\nx\n", "TEMPL-14", 3, 'the container "::: landscape" is left open'),
    "a picture that is not there": ('a\n\n![Peta](peta.png "Peta")\n', "TEMPL-15", 3, 'the picture "peta.png" is absent'),
    "two tables of one name": (TABLE + TABLE, "TEMPL-16", 1, 'the anchor "tbl-a" is used more than once'),
    "a reference to nothing": (TABLE + "\n\nLihat [](#tbl-b).\n", "TEMPL-17", 5, 'perhaps "tbl-a" is meant'),
    "a number where a path is asked for": ("{{ centres.sorted_by(5) | listed }}", "TEMPL-19", 1, "cannot be computed"),
    "a number where a list is asked for": (
        '{{ table(centres, columns=["name"], totals=5) }}', "TEMPL-19", 1, "(planbuilder.compose.",
    ),
    "a sum of a text and a number": ("{{ (plan.title + 1) | number }}", "TEMPL-19", 1, "cannot be computed"),
}  # fmt: skip


@pytest.mark.parametrize(("chapter", "code", "line", "words"), FAULTS.values(), ids=FAULTS)
def test_it_is_found_at_its_line(chapter, code, line, words):
    outcome = composed(chapter)

    assert outcome.document is None
    assert outcome.codes == [code]
    assert (outcome.found[0].location.file, outcome.found[0].location.line) == (
        "templates/contoh/isi.md.j2",
        line,
    )
    assert words in outcome.says("en")[0]


@pytest.mark.parametrize(("chapter", "code"), [(f[0], f[1]) for f in FAULTS.values()], ids=FAULTS)
def test_it_is_said_in_indonesian_as_well(chapter, code):
    outcome = composed(chapter)

    assert "{" not in outcome.says("id")[0].replace("{{", "").replace("}}", "")
    assert outcome.says("id") != outcome.says("en")


def test_every_finding_of_one_template_is_reported_in_one_run():
    outcome = composed("{{ a | satu }}\n{{ b | dua }}\n", templates={"contoh/lain.md.j2": "<i>x</i>"},
                       set_file=SET_FILE.replace("[isi.md.j2]", "[isi.md.j2, lain.md.j2]"))  # fmt: skip

    assert sorted((one.code, one.location.file, one.location.line) for one in outcome.found) == [
        ("TEMPL-02", "templates/contoh/isi.md.j2", 1),
        ("TEMPL-02", "templates/contoh/isi.md.j2", 2),
        ("TEMPL-05", "templates/contoh/lain.md.j2", 1),
    ]


def test_a_fault_within_a_macro_is_found_in_the_file_of_the_macro():
    macros = "{% macro banyak(rows) %}\n{{ rows.count }}\n{% endmacro %}"

    outcome = composed(
        '{% import "shared/m.md.j2" as m %}\n\n{{ m.banyak(centres) }}', templates={"shared/m.md.j2": macros}
    )

    assert [(one.code, str(one.location)) for one in outcome.found] == [
        ("TEMPL-03", "templates/shared/m.md.j2:2")
    ]


def test_a_fault_names_the_row_that_the_document_is_about():
    set_file = "title: T\nfile: usulan/{{ proposal.id }}\nfor_each: proposals\nparts: [{body: isi.md.j2}]\n"

    outcome = composed("{{ proposal.priority }}", set_file=set_file)

    assert "[proposals/U01]" in outcome.says("en")[0]


def test_a_failed_loop_does_not_lend_its_row_to_later_faults():
    outcome = composed(
        "{% for c in centres %}{{ c.units }}{% endfor %}\n",
        templates={"contoh/lain.md.j2": "{{ plan.date }}\n"},
        set_file=SET_FILE.replace("[isi.md.j2]", "[isi.md.j2, lain.md.j2]"),
    )

    assert ["[centres/S01]" in line for line in outcome.says("en")] == [True, False]


def test_every_problem_of_the_room_fires_in_some_test():
    fired = {code for _, code, _, _ in FAULTS.values()}
    elsewhere = {
        "TEMPL-06", "TEMPL-07", "TEMPL-18", "PROF-01", "PROF-02", "NARR-10", "NARR-11", "NARR-12",
    }  # fmt: skip

    assert fired | elsewhere == {problem.code for problem in PROBLEMS}


def test_a_picture_that_is_there_is_no_finding():
    plan = small_plan(
        pictures={"peta.png": b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x08"}
    )

    assert composed('![Peta](peta.png "Peta Balikpapan"){#gbr-peta}\n', plan).codes == []


def test_a_reference_into_what_could_not_be_composed_is_no_second_fault():
    parts = SET_FILE.replace("isi.md.j2", "isi.md.j2, lain.md.j2")
    faulty = {"contoh/lain.md.j2": "{{ (plan.title + 1) | number }}\n\n" + TABLE}

    outcome = composed("Lihat [](#tbl-a).\n", templates=faulty, set_file=parts)

    assert [finding.code for finding in outcome.found] == ["TEMPL-19"]
