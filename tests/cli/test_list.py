"""Does `planbuilder list` name the documents and how they stand?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builder.conftest import noted
from tests.builder.noted import BESIDE, build_notes
from tests.cli.conftest import Ask
from tests.conftest import Project

__all__ = ["noted"]


@pytest.mark.parametrize(
    ("language", "current", "stale", "absent"),
    [("en", "current", "stale", "not made"), ("id", "mutakhir", "usang", "belum disusun")],
)
def test_each_document_is_a_line_with_its_state_and_what_changed(
    ask: Ask, noted: Project, language: str, current: str, stale: str, absent: str
):
    build_notes(noted)

    before = ask("--lang", language, "list", noted.folder)
    noted.write({"regions.csv": "id,name\nW1,Wilayah Satu\n"})
    after = ask("--lang", language, "list", noted.folder)

    assert before.code == after.code == 0
    assert before.err == ""
    assert before.out.splitlines()[:2] == [
        f"catatan\tcatatan\trancangan-awal\t{current}",
        f"rencana-induk\trencana-induk\trancangan-awal\t{absent}",
    ]
    assert after.out.splitlines()[0] == f"catatan\tcatatan\trancangan-awal\t{stale}\tregions.csv"


def test_another_folder_may_be_looked_at(ask: Ask, noted: Project, tmp_path: Path):
    build_notes(noted)

    answer = ask("list", noted.folder, "-o", tmp_path / "lain")

    assert "mutakhir" not in answer.out


def test_a_folder_without_a_plan_ends_in_1_and_hides_no_other(ask: Ask, noted: Project, tmp_path: Path):
    answer = ask("list", tmp_path / "absent", noted.folder)

    assert answer.code == 1
    assert "tidak ada rencana di" in answer.err
    assert answer.out.startswith("catatan\t")


def test_a_type_that_cannot_be_read_is_told(ask: Ask, noted: Project):
    noted.write({f"{BESIDE}/catatan/document.yaml": "title: [\n"})

    answer = ask("list", noted.folder)

    assert answer.code == 1
    assert "templates/catatan/document.yaml" in answer.err
    assert answer.out.startswith("rencana-induk\t")
