"""Are the open items of a plan gathered from its rows and from its documents?"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from planbuilder.builder import owed
from tests.builder.noted import BESIDE
from tests.conftest import SAMPLE, Project

OFFICES = "id,name,government,head_title\ndinas,Dinas Perindustrian,Pemerintah Provinsi,\n"
ASKING = """\
# Isi

Pejabat: {{ plan.office.head_title }}

{{ narrative("sambutan") }}
"""


def test_documents_tell_what_they_wait_for(noted: Project):
    noted.write({"offices.csv": OFFICES, f"{BESIDE}/catatan/isi.md.j2": ASKING})

    found = owed(noted.folder)

    mine = [(i.code, i.table, i.fields) for i in found.items if "catatan" in i.documents]
    assert mine == [("FACT-01", "offices", ("head_title",)), ("NARR-10", "plan", ())]
    assert (found.diagnostics, found.is_faulty) == ((), False)


def test_an_error_that_is_no_item_is_told_beside_the_list(noted: Project):
    noted.write({"regencies.csv": "code,bps_code,name,region,area\n64.72,6472,,W1,seratus\n"})

    found = owed(noted.folder)

    assert [one.code for one in found.diagnostics] == ["CELL-02"]
    assert ("KEY-02", "64.72", ("name",)) in [(item.code, item.key, item.fields) for item in found.items]
    assert found.is_faulty


def test_a_folder_without_a_plan_says_so(tmp_path: Path):
    found = owed(tmp_path)

    assert (found.items, [one.code for one in found.diagnostics], found.is_faulty) == ((), ["BUILD-01"], True)


def test_a_document_with_faulty_templates_is_not_waited_for(noted: Project):
    noted.write({f"{BESIDE}/catatan/isi.md.j2": "{{ nothing }}\n"})

    found = owed(noted.folder)

    assert found.is_faulty
    assert not any("catatan" in item.documents for item in found.items)


def test_the_sample_asks_for_nothing_twice():
    found = owed(SAMPLE)

    cells = Counter((item.table, item.key, field) for item in found.items for field in item.fields)
    tasks = Counter(item.task.id for item in found.items)
    assert [cell for cell, count in cells.items() if count > 1] == []
    assert [task for task, count in tasks.items() if count > 1] == []
    assert len(found.items) > 40
    assert found.diagnostics == ()
