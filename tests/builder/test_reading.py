"""Is everything read that documents are built from?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from planbuilder.builder import check
from planbuilder.builder.reading import PLAN_FILES, is_plan, read
from tests.builder.noted import BESIDE, NOTE, codes, documents_of, materials_of, said
from tests.conftest import MINIMAL, Project


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "there is no plan at {0}; name the folder that holds plan.yaml, or start one with: planbuilder new {0}"),
        ("id", "tidak ada rencana di {0}; sebutkan folder yang memuat plan.yaml, atau buat dengan: planbuilder new {0}"),
    ],
)  # fmt: skip
def test_a_folder_without_a_plan_is_reported_with_the_way_out(tmp_path: Path, language: str, words: str):
    materials, found = read(tmp_path)

    assert materials is None
    assert codes(found) == {"BUILD-01"}
    assert found[0].text(language) == f"{tmp_path}: " + words.format(tmp_path)


def test_an_absent_folder_is_no_plan(tmp_path: Path):
    assert codes(check(tmp_path / "absent")) == {"BUILD-01"}


def test_a_file_is_no_plan(noted: Project):
    assert codes(check(noted.folder / "plan.yaml")) == {"BUILD-01"}


@pytest.mark.parametrize("name", PLAN_FILES)
def test_each_home_of_the_settings_makes_a_folder_a_plan(tmp_path: Path, name: str):
    (tmp_path / name).touch()

    assert is_plan(tmp_path)


def test_a_folder_that_nobody_may_look_into_is_no_plan(unprivileged: Path):
    plan = unprivileged / "rencana"
    plan.mkdir()
    (plan / "plan.yaml").touch()
    plan.chmod(0)

    assert not is_plan(plan)


def test_a_plan_may_stand_in_a_workbook_alone(tmp_path: Path):
    book = Workbook()
    sheet = book.active
    sheet.title = "plan"
    for line in MINIMAL["plan.yaml"].splitlines():
        sheet.append([part.strip().strip('"') for part in line.split(":")])
    for table in ("offices", "regions", "regencies"):
        sheet = book.create_sheet(table)
        for line in MINIMAL[f"{table}.csv"].splitlines():
            sheet.append(line.split(","))
    book.save(tmp_path / "data.xlsx")

    materials, found = read(tmp_path)

    assert materials is not None
    assert said(found) == []
    assert materials.plan.info.title == "Rencana Contoh"


def test_a_plan_s_own_code_list_goes_before_the_shipped_one(project: Callable[..., Project]):
    plan = materials_of(project({"codes/units.csv": "code,name\nBiji,biji\n"})).plan

    assert "Biji" in plan.codes.units
    assert "Unit" not in plan.codes.units
    assert "10391" in plan.codes.kbli


def test_a_fault_in_a_plan_s_own_code_list_is_reported_at_its_line(project: Callable[..., Project]):
    found = check(project({"codes/units.csv": 'code,name\nBiji,"biji\n'}).folder)

    assert any(str(finding.location).endswith("inputs/contoh/codes/units.csv:2") for finding in found), said(
        found
    )


def test_one_run_reports_files_rows_rules_templates_and_theme(project: Callable[..., Project]):
    plan = project(
        {
            **NOTE,
            f"{BESIDE}/catatan/isi.md.j2": "# Isi\n\n{{ plan.titel }}\n",
            f"{BESIDE}/shared/theme.yaml": "sizes: {body: besar}\n",
            "regencies.csv": "code,bps_code,name,region,area\n64.72,6472,Kota Samarinda,W9,seratus\n",
            "sentra.csv": "id\n1\n",
        }
    )

    found = check(plan.folder)

    assert {"FILE-01", "CELL-02", "REF-01", "TEMPL-02", "BUILD-05"} <= codes(found), said(found)


def test_findings_name_the_folder_as_it_was_given(project: Callable[..., Project]):
    plan = project({"regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W9\n"})

    found = check(plan.folder)

    assert f"{plan.folder}/regencies.csv:2:region" in {str(finding.location) for finding in found}


def test_the_documents_of_a_plan_are_those_that_ship_and_those_beside_it(noted: Project):
    assert {document.name for document in documents_of(noted)} == {
        "catatan",
        "rencana-induk",
        "rencana-lima-tahun",
        "ringkasan-eksekutif",
    }
