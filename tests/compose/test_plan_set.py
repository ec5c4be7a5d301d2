"""Does a plan have the documents that its document.yaml files ask for, and is each fault of one found at its line?"""

from __future__ import annotations

from datetime import date

import pytest

from planbuilder.compose import Sources, compose, plan_set
from planbuilder.document.blocks import PartKind
from tests.compose.composed import composed
from tests.compose.small_plan import small_plan

KAK = """\
title: KAK {{ proposal.title }}
file: usulan/{{ proposal.id }}/kak
for_each: proposals
when: proposal.route == "dak_fisik"
numbering: continuous
parts:
  - body: [kak.md.j2]
"""
MASTER = """\
title: Rencana Induk {{ plan.province_name }}
short_title: Rencana Induk
file: rencana-induk
parts:
  - cover: cover.md.j2
  - front: [kata.md.j2, contents, list-of-tables, list-of-figures]
  - chapters: [satu.md.j2, kosong.md.j2, shared/dua.md.j2]
  - appendices: [lampiran.md.j2]
outline_source: sintesis sendiri
"""
TEMPLATES = {
    "kak/document.yaml": KAK,
    "kak/kak.md.j2": "# {{ proposal.title }} {-}\n",
    "rencana-induk/document.yaml": MASTER,
    "rencana-induk/cover.md.j2": "{{ cover(title='Rencana', subtitle=[said('Tahun ', plan.period)], office=[plan.office.name], year=plan.date | month) }}",
    "rencana-induk/kata.md.j2": "# Kata Pengantar\n\nNomor {{ document.number }}, {{ document.date | date }}, {{ document.stage }}.\n\n{{ document.outline_source }}, {{ document.type }}\n",
    "rencana-induk/satu.md.j2": '# Satu {#bab-satu}\n\n{{ table(centres, columns=["name", "status"], caption="Sentra") }}\n',
    "rencana-induk/kosong.md.j2": "{% if plan.title == 'x' %}\n# Kosong\n{% endif %}\n",
    "shared/dua.md.j2": "# Dua\n\nLihat [](#bab-satu).\n",
    "rencana-induk/lampiran.md.j2": "# Data\n\nKata.\n",
}  # fmt: skip


def planned(templates=None, **plan):
    return plan_set(small_plan(plan=plan), Sources(templates or TEMPLATES))


@pytest.mark.parametrize(
    ("office", "issued_by"),
    [
        ("", "Dinas Perindustrian"),
        ('office: "{{ proposal.regency.name }}"\n', "Kota Balikpapan"),
        (
            'office: "{% if proposal.factory %}{{ proposal.factory.name }}{% endif %}"\n',
            "Dinas Perindustrian",
        ),
    ],
)
def test_a_document_names_its_own_office_or_else_that_of_the_plan(office, issued_by):
    sources = Sources({**TEMPLATES, "kak/document.yaml": KAK.replace("file:", f"{office}file:", 1)})
    plan = small_plan()
    specs, found = plan_set(plan, sources)

    document = compose(plan, specs[0], sources).document

    assert found == []
    assert document.meta.office == issued_by


def test_a_type_has_one_document_or_one_for_each_row_that_meets_its_condition():
    specs, found = planned()

    assert found == []
    assert [(spec.type, spec.name, spec.table, spec.row, spec.title) for spec in specs] == [
        ("kak", "usulan/U01/kak", "proposals", "U01", "KAK Revitalisasi Somber"),
        ("rencana-induk", "rencana-induk", "", "", "Rencana Induk Kalimantan Timur"),
    ]


GROUPED = """\
title: Rekapitulasi {{ route.key }}
file: rekap/{{ route.key | slug }}
for_each: proposals
by: route
parts:
  - body: [isi.md.j2]
"""
BY_REGENCY = GROUPED.replace("by: route", "by: regency\nas: route").replace("route.key", "route.key.name")
OF_GROUP = "{% for one in route.rows %}\n- {{ one.title }}\n{% endfor %}\n"


def grouped(set_file=GROUPED, text=OF_GROUP, **changes):
    plan, sources = small_plan(changes), Sources({"rekap/document.yaml": set_file, "rekap/isi.md.j2": text})
    specs, found = plan_set(plan, sources)
    return specs, [*found, *(one for spec in specs for one in compose(plan, spec, sources).diagnostics)]


def test_rows_with_one_datum_in_common_share_a_document():
    specs, found = grouped()

    assert found == []
    assert [(spec.name, spec.title, spec.table, spec.row) for spec in specs] == [
        ("rekap/apbd-provinsi", "Rekapitulasi APBD Provinsi", "proposals", "apbd_provinsi"),
        ("rekap/dak-fisik", "Rekapitulasi DAK Fisik", "proposals", "dak_fisik"),
    ]


def test_a_document_about_several_rows_sees_them_and_nobody_elses():
    outcome = composed(OF_GROUP, set_file=GROUPED)

    assert [text for text, _, _ in outcome.data] == ["Pelatihan"]


def test_rows_may_share_a_row_that_they_refer_to():
    specs, found = grouped(BY_REGENCY)

    assert found == []
    assert [(spec.name, spec.row) for spec in specs] == [
        ("rekap/kabupaten-kutai-kartanegara", "64.02"),
        ("rekap/kota-balikpapan", "64.71"),
    ]


def test_rows_that_lack_what_others_share_have_no_document():
    asked = [{"id": "U1", "title": "A", "regency": "64.01"}, {"id": "U2", "title": "B", "regency": "99.99"}]

    specs, _ = grouped(GROUPED, proposals=asked)
    by_reference, _ = grouped(BY_REGENCY, proposals=asked)

    assert specs == []
    assert [spec.row for spec in by_reference] == ["64.01"]


def test_a_fault_in_a_document_about_several_rows_names_them():
    _, found = grouped(text="{{ route.kye }}\n")

    assert [one.code for one in found] == ["TEMPL-02", "TEMPL-02"]
    assert all(
        f"[proposals/{one}]" in said
        for one, said in zip(("apbd_provinsi", "dak_fisik"), [f.text("en") for f in found], strict=True)
    )


def test_stage_version_date_and_number_come_from_the_document_or_else_from_the_plan():
    own = {"kak": {"stage": "final", "number": "500.9/1", "date": "2026-01-02"}}

    specs, _ = planned(documents=own, version="1.2")

    assert [(spec.stage, spec.version, spec.date, spec.number) for spec in specs] == [
        ("final", "1.2", date(2026, 1, 2), "500.9/1"),
        ("rancangan-awal", "1.2", date(2026, 11, 24), ""),
    ]


def test_a_document_has_its_parts_in_order_without_those_that_hold_nothing():
    plan, sources = small_plan(), Sources(TEMPLATES)
    specs, _ = plan_set(plan, sources)

    document = compose(plan, specs[1], sources).document

    assert [(part.kind, part.name, part.page_prefix) for part in document.parts] == [
        (PartKind.COVER, "cover/cover", ""),
        (PartKind.FRONT, "front/kata", ""),
        (PartKind.FRONT, "front/contents", ""),
        (PartKind.FRONT, "front/list-of-tables", ""),
        (PartKind.CHAPTER, "chapters/satu", "I-"),
        (PartKind.CHAPTER, "chapters/dua", "II-"),
        (PartKind.APPENDIX, "appendices/lampiran", "L1-"),
    ]
    assert (document.meta.title, document.meta.short_title, document.meta.stage, document.meta.office) == (
        "Rencana Induk Kalimantan Timur", "Rencana Induk", "RANCANGAN AWAL", "Dinas Perindustrian",
    )  # fmt: skip
    assert document.parts[0].blocks[0].stage == "RANCANGAN AWAL"


def test_only_parts_that_print_invented_data_say_so():
    plan, sources = small_plan(), Sources(TEMPLATES)
    specs, _ = plan_set(plan, sources)

    document = compose(plan, specs[1], sources).document

    assert [part.name for part in document.parts if part.has_samples] == ["chapters/satu"]


def test_a_template_sees_what_the_document_is():
    own = {"rencana-induk": {"number": "12", "stage": "rancangan"}}
    plan, sources = small_plan(plan={"documents": own}), Sources(TEMPLATES)
    specs, _ = plan_set(plan, sources)

    document = compose(plan, specs[1], sources).document

    words = [block for part in document.parts for block in part.blocks if part.name == "front/kata"]
    said = "".join(getattr(inline, "text", "") for block in words for inline in block.children)
    assert "Nomor 12, 24 November 2026, RANCANGAN." in said
    assert "sintesis sendiri, rencana-induk" in said


FAULTS = {
    "what is no YAML": ("title: [a\nfile: b\n", 2, "expected ',' or ']'"),
    "what is no mapping": ("- a\n", 1, "it is not a mapping"),
    "an unknown key": ("title: a\nfiel: b\nparts: []\n", 2, 'perhaps "file" is meant'),
    "a missing key": ("title: a\nparts: []\n", 1, '"file" is missing'),
    "a table that is not there": ("title: a\nfile: b\nfor_each: usulan\nparts: []\n", 3, '"usulan" is not a table'),
    "a group of no table": ("title: a\nfile: b\nby: route\nparts: []\n", 3, '"by" needs "for_each"'),
    "a numbering that is not there": ("title: a\nfile: b\nnumbering: bab\nparts: []\n", 3, '"bab" is no way to number pages'),
    "parts that are no list": ("title: a\nfile: b\nparts: x\n", 3, "parts are not a list"),
    "a part without a group": ("title: a\nfile: b\nparts:\n  - x\n", 4, "a part has no group"),
    "an unknown group": ("title: a\nfile: b\nparts:\n  - chapter: [x]\n", 4, 'perhaps "chapters" is meant'),
    "a title that is no text": ("title: [a]\nfile: b\nparts: []\n", 1, "a word is expected here"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_a_document_yaml_is_found_at_its_line(text, line, words):
    outcome = composed("x", set_file=text)

    assert [(one.code, one.location.file, one.location.line) for one in outcome.found] == [
        ("TEMPL-18", "templates/contoh/document.yaml", line)
    ]
    assert words in outcome.says("en")[0]
    assert outcome.says("id") != outcome.says("en") or "expected" in words


EXPRESSIONS = {
    "an unknown column in a file name": (
        "file: usulan/{{ proposal.idd }}",
        'perhaps "id" is meant [proposals/U01]',
    ),
    "a condition that cannot be read": (
        'when: proposal.route ==\nfile: "{{ proposal.id }}"',
        "cannot be read",
    ),
    "a bare number in a title": ("file: x", "is printed without a filter"),
}


@pytest.mark.parametrize(("line", "words"), EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_a_fault_of_an_expression_of_document_yaml_names_the_file_and_the_row(line, words):
    title = "{{ proposal.priority }}" if line == "file: x" else "a"
    text = f'title: "{title}"\n{line}\nfor_each: proposals\nparts: []\n'

    outcome = composed("x", set_file=text)

    assert {one.location.file for one in outcome.found} == {"templates/contoh/document.yaml"}
    assert words.split(" [")[0] in outcome.says("en")[0]


def test_a_faulty_type_does_not_hide_the_others():
    specs, found = planned({**TEMPLATES, "rusak/document.yaml": "title: a\n"})

    assert [spec.type for spec in specs] == ["kak", "rencana-induk"]
    assert [one.code for one in found] == ["TEMPL-18"]


def test_composing_twice_gives_the_same_document():
    plan, sources = small_plan(), Sources(TEMPLATES)
    specs, _ = plan_set(plan, sources)

    assert compose(plan, specs[1], sources) == compose(small_plan(), specs[1], Sources(dict(TEMPLATES)))
