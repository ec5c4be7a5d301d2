"""Does each document follow the outline that the plan names, or that its row asks for, and say what that rests on?"""

from __future__ import annotations

import pytest

from planbuilder.compose import Sources, compose, plan_set
from planbuilder.document import dump
from tests.compose.small_plan import small_plan

RENSTRA = """\
title: Renstra
name: Rencana Lima Tahun
file: renstra
profiles:
  lima-bab:
    title: Instruksi lima bab
    parts:
      - body: [lima.md.j2]
    outline_source: susunan lima bab
  delapan-bab:
    parts:
      - body: [delapan.md.j2]
    outline_source: susunan delapan bab
    verified: true
"""
KAK = """\
title: KAK {{ proposal.id }}
file: kak/{{ proposal.id }}
for_each: proposals
profiles:
  apbd:
    when: proposal.route == "apbd_provinsi"
    parts:
      - body: [apbd.md.j2]
  dak:
    when: proposal.route == "dak_fisik"
    parts:
      - body: [dak.md.j2]
"""
USED = "{% for one in outlines.used %}\n- {{ one.type }}|{{ one.title }}|{{ one.source }}|{% if one.is_verified %}ya{% else %}tidak{% endif %}\n{% endfor %}\n"
TEMPLATES = {
    "renstra/document.yaml": RENSTRA,
    "renstra/lima.md.j2": "Lima: {{ document.outline_source }}, {{ document.outline.type }}.\n",
    "renstra/delapan.md.j2": "Delapan: {{ document.outline.source }}{% if document.outline.is_verified %}, cocok{% endif %}.\n",
    "kak/document.yaml": KAK,
    "kak/apbd.md.j2": "APBD.\n",
    "kak/dak.md.j2": "DAK.\n",
    "zakhir/document.yaml": "title: Daftar\nfile: daftar\nparts:\n  - body: [daftar.md.j2]\noutline_source: sendiri\n",
    "zakhir/daftar.md.j2": USED,
}


def made(profiles=None, templates=TEMPLATES):
    plan, sources = small_plan(plan={"profiles": profiles or {}}), Sources(templates)
    specs, found = plan_set(plan, sources)
    composed = {spec.name: compose(plan, spec, sources) for spec in specs}
    told = {name: dump(one.document) if one.document else "" for name, one in composed.items()}
    return told, [*found, *(one for c in composed.values() for one in c.diagnostics)]


def said(diagnostic, language="en"):
    return diagnostic.text(language).split(": ", 1)[1]


def lines(words):
    return [line.strip() for line in words.splitlines()]


def test_the_first_outline_is_the_usual_one():
    words, found = made()

    assert found == []
    assert "paragraph: Lima: susunan lima bab, Rencana Lima Tahun." in lines(words["renstra"])


def test_the_plan_may_name_another_one_and_the_document_says_whether_it_was_verified():
    words, found = made({"renstra": "delapan-bab"})

    assert found == []
    assert "paragraph: Delapan: susunan delapan bab, cocok." in lines(words["renstra"])


def test_the_row_of_a_document_may_decide_and_its_blocks_know_the_cell():
    words, found = made()

    assert found == []
    assert {name: lines(text)[-2:] for name, text in words.items() if name.startswith("kak")} == {
        "kak/U01": ["paragraph: DAK.", "when plan.profiles, proposals.route"],
        "kak/U02": ["paragraph: APBD.", "when plan.profiles, proposals.route"],
    }


def test_what_the_plan_names_is_stronger_than_the_row():
    words, _ = made({"kak": "dak"})

    assert "paragraph: DAK." in lines(words["kak/U02"])


def test_every_outline_that_the_set_follows_is_listed_once_with_its_state():
    words, _ = made({"renstra": "delapan-bab"})

    assert [line for line in lines(words["daftar"]) if "|" in line] == [
        "paragraph: Rencana Lima Tahun||susunan delapan bab|ya",
        "paragraph: kak|||tidak",
        "paragraph: kak|||tidak",
        "paragraph: zakhir||sendiri|tidak",
    ]


def test_an_unknown_outline_is_found_at_its_line_with_the_nearest_name():
    _, found = made({"renstra": "delapan-bba"})

    assert [(one.code, one.location.field, said(one, "id")) for one in found] == [
        (
            "PROF-01",
            "profiles.renstra",
            '"delapan-bba" bukan profil sistematika renstra; mungkin maksudnya "delapan-bab"',
        )
    ]


def test_an_outline_of_a_type_that_has_only_one_or_is_not_there_is_found():
    _, found = made({"zakhir": "lima-bab", "renstar": "lima-bab"})

    assert sorted((one.code, said(one)) for one in found) == [
        ("PROF-01", '"lima-bab" is not an outline profile of zakhir'),
        ("PROF-02", '"renstar" is not a type of document; perhaps "renstra" is meant'),
    ]


@pytest.mark.parametrize("question", ["outlines.all", "document.outline.colour"])
def test_other_questions_are_refused(question):
    text = f"{{{{ {question} }}}}\n"

    _, found = made(templates={**TEMPLATES, "zakhir/daftar.md.j2": text})

    assert [one.code for one in found] == ["TEMPL-02"]


@pytest.mark.parametrize(
    ("set_file", "line", "cause"),
    [
        ("title: A\nfile: a\nprofiles: {}\n", 3, "there is no profile"),
        ("title: A\nfile: a\nprofiles: [x]\n", 3, "it is not a mapping"),
        ("title: A\nfile: a\nparts: []\nprofiles:\n  x: {parts: []}\n", 3, '"parts" stands in each profile'),
        ("title: A\nfile: a\nprofiles:\n  x: {title: X}\n", 4, '"parts" is missing'),
        ("title: A\nfile: a\nprofiles:\n  x: {parts: [], colour: red}\n", 4, '"colour" is not a key'),
        ("title: A\nfile: a\nparts: []\nverified: maybe\n", 4, '"maybe" is neither true nor false'),
    ],
)
def test_a_fault_of_the_outlines_is_found_at_its_line(set_file, line, cause):
    _, found = plan_set(small_plan(), Sources({"a/document.yaml": set_file}))

    assert [(one.code, one.location.line) for one in found] == [("TEMPL-18", line)]
    assert said(found[0]).startswith(cause)
