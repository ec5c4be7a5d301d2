"""Is what is missing said once, where it stands, to whoever owes it, and what blocks most first?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from planbuilder import todo
from planbuilder.builder.reading import read_plan
from planbuilder.checks.example import whole_plan
from planbuilder.checks.registry import Rule, all_rules
from planbuilder.compose.problems import MISSING_NARRATIVE
from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.document.blocks import Document, Meta, Paragraph, Part, PartKind
from planbuilder.document.inlines import Datum, Gap, Inline
from planbuilder.model import Plan
from planbuilder.values import Ref
from tests.conftest import Project

Read = Callable[[Mapping[str, str]], tuple[Plan, list[Diagnostic]]]
WITH_TASK = [rule for rule in all_rules() if rule.problem.task.id]
CENTRES = """\
id,kind,name,commodity,status,regency,units,workforce,data_year,sources
S02,sentra,Sentra Selatan,rotan,operating,64.72,12,,2025,s1
S10,sentra,Sentra Barat,rotan,operating,64.72,,,2025,s1
S03,sentra,Sentra Utara,rotan,operating,64.72,9,,2025,s1
"""
REGENCIES = """\
code,bps_code,name,region
64.72,6472,Kota Samarinda,W1
64.74,,Kota Bontang,W1
"""


@pytest.fixture
def plan_of(tmp_path: Path) -> Read:
    """Read a plan of the base and some files, as `contoh`."""

    def make(files: Mapping[str, str]) -> tuple[Plan, list[Diagnostic]]:
        Project(tmp_path).write(whole_plan(files))
        return read_plan(tmp_path, "contoh")

    return make


def document(name: str, *inlines: Inline) -> Document:
    part = Part(PartKind.CHAPTER, "isi", (Paragraph(inlines),))
    return Document(name, "catatan", Meta("Catatan", "Catatan", "Dinas"), (part,))


def waiting(name: str, *inlines: Inline, about: todo.Subject | None = None) -> todo.Waiting:
    return todo.waiting(document(name, *inlines), (), about or todo.Subject())


def lines(items: tuple[todo.OpenItem, ...]) -> list[str]:
    return [f"{item.place}: {item.task.en}" for item in items]


def test_a_plan_with_nothing_missing_has_no_items(plan_of: Read):
    plan, found = plan_of({})

    items = todo.gather(plan, found, [waiting("catatan", Datum("7", (Ref("regencies", "64.72", "name"),)))])

    assert items == ()
    assert todo.written(items, "en") == "nothing is missing"
    assert todo.written(items, "id") == "tidak ada yang kurang"


def test_what_most_documents_show_comes_first_then_by_table_and_key(plan_of: Read):
    plan, found = plan_of({"centres.csv": CENTRES, "regencies.csv": REGENCIES})
    dash, mark = (Ref("centres", key, "workforce") for key in ("S03", "S10"))

    items = todo.gather(
        plan, found, [waiting("b", Datum("–", (dash,)), Gap("x", (mark,))), waiting("a", Gap("x", (mark,)))]
    )

    assert [(item.table, item.key, item.fields, item.documents) for item in items] == [
        ("centres", "S10", ("workforce", "units"), ("a", "b")),
        ("centres", "S03", ("workforce",), ("b",)),
        ("centres", "S02", ("workforce",), ()),
        ("regencies", "64.74", ("bps_code",), ()),
    ]


def test_the_list_reads_well_in_both_languages(plan_of: Read):
    plan, found = plan_of({"centres.csv": CENTRES, "regencies.csv": REGENCIES})
    names = ("a", "b", "c", "d", "e")
    items = todo.gather(plan, found, [waiting(n, Gap("", (Ref("centres", "S10", "units"),))) for n in names])

    assert todo.written(items, "id") + "\n" == dedent("""\
        Belum lengkap: 4; tampak pada dokumen: 1

        Dinas Perindustrian Kota (3)
          contoh/centres.csv:3:workforce: isi tenaga kerja, unit usaha pada sentra S10 "Sentra Barat"
              tampak pada a, b, c dan 2 dokumen lain
          contoh/centres.csv:2:workforce: isi tenaga kerja pada sentra S02 "Sentra Selatan"
          contoh/centres.csv:4:workforce: isi tenaga kerja pada sentra S03 "Sentra Utara"

        Dinas Perindustrian Provinsi (1)
          contoh/regencies.csv:3:bps_code: isi kode BPS pada kabupaten/kota 64.74 "Kota Bontang"
        """)
    assert todo.written(items, "en") + "\n" == dedent("""\
        Open items: 4; showing in documents: 1

        Dinas Perindustrian Kota (3)
          contoh/centres.csv:3:workforce: fill in workforce, units of S10 "Sentra Barat"
              shows in a, b, c and 2 other documents
          contoh/centres.csv:2:workforce: fill in workforce of S02 "Sentra Selatan"
          contoh/centres.csv:4:workforce: fill in workforce of S03 "Sentra Utara"

        Dinas Perindustrian Provinsi (1)
          contoh/regencies.csv:3:bps_code: fill in bps_code of 64.74 "Kota Bontang"
        """)


def test_a_mark_that_no_finding_explains_is_an_item_of_its_own_and_said_once(plan_of: Read):
    plan, found = plan_of({})
    cell = Ref("offices", "dinas-kota", "place")
    marks = (Gap("tempat surat", (Ref("offices", "dinas-kota", "name"), cell)), Gap("nomor surat"))
    about = todo.Subject("proposals", "U01")

    items = todo.gather(plan, found, [waiting(n, *marks, about=about) for n in ("surat", "kak")])

    assert lines(items) == [
        'contoh/offices.csv:3: fill in tempat surat of dinas-kota "Dinas Perindustrian Kota"',
        'contoh/proposals.csv:2: fill in nomor surat of U01 "Penataan sentra"',
    ]
    assert [(item.documents, item.owner.key, item.code) for item in items] == [
        (("kak", "surat"), "dinas-kota", "")
    ] * 2


def test_a_mark_of_a_document_about_the_plan_is_owed_by_the_office_that_makes_it(plan_of: Read):
    plan, found = plan_of({})

    (item,) = todo.gather(plan, found, [waiting("catatan", Gap("nomor surat"))])

    assert (item.task.id, item.task.en) == (
        "isi nomor surat pada rencana ini",
        "fill in nomor surat of this plan",
    )
    assert item.owner == todo.Owner("office", "dinas", "Dinas Perindustrian Provinsi")
    assert item.regency == ""


def test_narrative_that_is_not_written_is_asked_for_by_its_file(plan_of: Read):
    plan, found = plan_of({})
    file = "contoh/narrative/proposals/U01/maksud.md"
    absent = report(MISSING_NARRATIVE, Location("templates/kak/kak.md.j2", 3), name="maksud", file=file)
    about = todo.Subject("proposals", "U01")
    documents = [todo.waiting(document(name), (absent,), about) for name in ("kak", "surat")]

    (item,) = todo.gather(plan, [*found, absent], documents)

    assert lines((item,)) == [f"{file}: write the narrative"]
    assert (item.documents, item.owner.key, item.regency) == (
        ("kak", "surat"),
        "dinas-kota",
        "Kota Samarinda",
    )


def test_a_requirement_that_nobody_recorded_is_named_by_rule_and_proposal(plan_of: Read):
    rules = "id,route,item,mandatory,verified\nRC1,bantuan_keuangan,Lahan siap,ya,tidak\nRC2,bantuan_keuangan,DED,ya,tidak\n"
    plan, found = plan_of(
        {"readiness_rules.csv": rules, "readiness.csv": "proposal,rule,state\nU01,RC1,process\n"}
    )

    items = todo.gather(plan, found, ())

    assert lines(items) == [
        'contoh/readiness.csv:2:state: meet requirement U01/RC1 "Lahan siap, Penataan sentra"',
        'contoh/readiness.csv:2:proposal: meet requirement U01/RC2 "DED, Penataan sentra"',
    ]
    assert {(item.owner.key, item.regency) for item in items} == {("dinas-kota", "Kota Samarinda")}


@pytest.mark.parametrize(
    ("offices", "owner"),
    [
        ("", todo.Owner("regency", "64.72", "Kota Samarinda")),
        (
            "dinas-kota,Dinas Kota,Pemerintah Kota,Kepala,64.72\n",
            todo.Owner("office", "dinas-kota", "Dinas Kota"),
        ),
        (
            "dinas-kota,Dinas Kota,Pemerintah Kota,Kepala,64.72\ndinas-lain,Dinas Lain,Pemerintah Kota,Kepala,64.72\n",
            todo.Owner("regency", "64.72", "Kota Samarinda"),
        ),
    ],
    ids=["none", "one", "two"],
)
def test_an_inventory_is_owed_by_the_one_office_of_its_regency_or_by_the_regency(
    plan_of: Read, offices: str, owner: todo.Owner
):
    head = "id,name,government,head_title,regency\ndinas,Dinas,Pemerintah Provinsi,Kepala,\n"
    plan, found = plan_of({"offices.csv": head + offices, "centres.csv": CENTRES})

    items = [item for item in todo.gather(plan, found, ()) if item.table == "centres"]

    assert {item.owner for item in items} == {owner}


def test_what_has_no_known_regency_or_office_is_owed_by_the_office_that_makes_the_plan(plan_of: Read):
    plan, found = plan_of({"centres.csv": CENTRES.replace("64.72", "64.99")})

    items = todo.gather(plan, found, ())

    assert {(item.owner.key, item.regency) for item in items} == {("dinas", "")}


def test_a_long_text_is_cut_at_a_word(plan_of: Read):
    text = "Alat produksi perlu diganti " + "dengan yang lebih hemat " * 5
    head = "id,regency,party,text,disposition\n"
    plan, found = plan_of({"stakeholder_inputs.csv": f"{head}I01,64.72,Perajin,{text},open\n"})

    (item,) = todo.gather(plan, found, ())

    assert item.task.en.endswith(
        '"Alat produksi perlu diganti dengan yang lebih hemat dengan yang lebih hemat …"'
    )


@pytest.mark.parametrize("rule", WITH_TASK, ids=[rule.problem.code for rule in WITH_TASK])
def test_every_finding_with_a_task_becomes_items_that_say_what_to_do_and_where(plan_of: Read, rule: Rule):
    plan, found = plan_of(rule.fires)

    items = todo.gather(plan, found, ())

    assert {item.code for item in items} == {rule.problem.code}
    for item in items:
        assert item.task.id != item.task.en
        assert "{" not in item.task.id + item.task.en
        assert "None" not in item.task.id + item.task.en
        assert item.place.file.startswith("contoh/")
        assert item.owner.name


def test_items_are_data_for_programs(plan_of: Read):
    plan, found = plan_of({"regencies.csv": REGENCIES})
    (item,) = todo.gather(plan, found, ())

    assert todo.described(item, "en") == {
        "code": "FACT-01",
        "task": 'fill in bps_code of 64.74 "Kota Bontang"',
        "table": "regencies",
        "row": "64.74",
        "fields": ["bps_code"],
        "owner": {"kind": "office", "key": "dinas", "name": "Dinas Perindustrian Provinsi"},
        "regency": "Kota Bontang",
        "documents": [],
        "location": {
            "file": "contoh/regencies.csv", "line": 3, "column": None, "sheet": None, "cell": None, "field": "bps_code",
        },
    }  # fmt: skip


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_row_of_the_sheet_has_a_cell_for_each_heading(plan_of: Read, language: str):
    plan, found = plan_of({"regencies.csv": REGENCIES})
    items = todo.gather(plan, found, ())

    assert [len(row) for row in todo.rows(items, language)] == [len(todo.headings(language))]


def test_a_cell_that_two_findings_name_is_asked_for_once(plan_of: Read):
    plan, found = plan_of({"regencies.csv": REGENCIES})
    (first,) = [one for one in found if one.code == "FACT-01"]
    other = next(rule.problem for rule in WITH_TASK if rule.problem.code == "READY-02")
    again = report(other, first.location, count=1, total=1, rows="").about(*first.cells)

    items = todo.gather(plan, [again, *found], ())

    assert [item.code for item in items] == ["FACT-01"]


def test_what_composing_finds_without_a_task_is_no_item(plan_of: Read):
    plan, found = plan_of({})
    plain = next(rule.problem for rule in all_rules() if not rule.problem.task.id)
    noted = todo.waiting(
        document("catatan"), (report(plain, Location("templates/kak/kak.md.j2")),), todo.Subject()
    )

    assert todo.gather(plan, found, [noted]) == ()
