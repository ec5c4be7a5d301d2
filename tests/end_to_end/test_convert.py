"""Do a plan and its documents stay the same, byte for byte, through a workbook and back to CSV, and through LibreOffice?"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from planbuilder.builder import Request, build, convert
from planbuilder.builder.documents import compositions
from planbuilder.builder.moved import differences
from planbuilder.compose import plan_set
from tests.builder.noted import files_in
from tests.conftest import MINI, SAMPLE
from tests.sample import composed, materials, reading

pytestmark = pytest.mark.xdist_group("moved")  # to move the plans takes long


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both samples as workbooks and, from these, as CSV again: `xlsx/<plan>` and `csv/<plan>`."""
    folder = tmp_path_factory.mktemp("moved")
    for sample in (SAMPLE, MINI):
        convert(sample, "xlsx", folder / "xlsx" / sample.name)
        convert(folder / "xlsx" / sample.name, "csv", folder / "csv" / sample.name)
    return folder


@pytest.mark.parametrize("sample", [SAMPLE, MINI], ids=lambda sample: sample.name)
def test_a_sample_through_a_workbook_and_back_is_the_same_plan(moved: Path, sample: Path):
    before = materials(sample).plan
    for form in ("xlsx", "csv"):
        after = materials(moved / form / sample.name).plan

        assert list(differences(before, after)) == []
        assert {name: one.text for name, one in after.narratives.items()} == {
            name: one.text for name, one in before.narratives.items()
        }
        assert after.pictures == before.pictures


@pytest.mark.parametrize("sample", [SAMPLE, MINI], ids=lambda sample: sample.name)
def test_a_sample_through_a_workbook_and_back_has_the_same_findings(moved: Path, sample: Path):
    """All but those on the shape of the old files: merged cells, totals, hidden rows."""
    about_files = {"TABLE-08", "TABLE-09", "XLSX-03", "XLSX-04", "XLSX-05", "XLSX-08"}
    before, after = (
        sorted(one.code for one in reading(folder)[1] if one.code not in about_files)
        for folder in (sample, moved / "csv" / sample.name)
    )

    assert before == after
    assert about_files.isdisjoint(one.code for one in reading(moved / "xlsx" / sample.name)[1])


def test_all_documents_of_the_sample_are_composed_the_same_from_csv(moved: Path):
    specs, _found = plan_set(materials().plan, materials().sources)
    before = {document.name: document for document in composed().documents}
    _found, after = compositions(materials(moved / "csv" / SAMPLE.name))

    compared = 0
    for spec, (other_spec, other) in zip(specs, after, strict=True):
        assert spec.name == other_spec.name
        assert before.get(spec.name) == other.document, spec.name
        compared += spec.name in before
    assert compared >= 100


@pytest.mark.parametrize(
    ("sample", "wishes"),
    [
        (SAMPLE, {"only": ("ringkasan-eksekutif",)}),
        (MINI, {"formats": ("docx", "xlsx")}),
        (MINI, {"formats": ("pdf",), "only": ("kak",)}),
    ],
    ids=[
        "a document of the large sample",
        "every DOCX and XLSX of the small one",
        "some PDF of the small one",
    ],
)
def test_finished_files_are_the_same_byte_for_byte(
    moved: Path, tmp_path: Path, sample: Path, wishes: dict[str, Any]
):
    _same_files(moved, tmp_path, sample, wishes)


def _same_files(moved: Path, tmp_path: Path, sample: Path, wishes: dict[str, Any]) -> None:
    for name, folder in (("old", sample), ("new", moved / "csv" / sample.name)):
        assert build(folder, Request(tmp_path / name, **wishes)).made

    old, new = files_in(tmp_path / "old"), files_in(tmp_path / "new")
    manifest = f"{sample.name}/manifest.json"
    assert {old.pop(manifest), new.pop(manifest)}
    assert old
    assert new == old


@pytest.mark.whole
@pytest.mark.parametrize("sample", [SAMPLE, MINI], ids=lambda sample: sample.name)
def test_every_finished_file_is_the_same_byte_for_byte(moved: Path, tmp_path: Path, sample: Path):
    _same_files(moved, tmp_path, sample, {"jobs": 2})


def test_openxml_audit_finds_nothing_in_the_workbook(moved: Path):
    audit = Path(sys.executable).parent / "openxml-audit"
    done = subprocess.run(
        [str(audit), "--output", "json", str(moved / "xlsx" / MINI.name / "data.xlsx")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.office
def test_a_workbook_that_libreoffice_has_saved_is_the_same_plan(moved: Path, tmp_path: Path):
    again = tmp_path / SAMPLE.name
    shutil.copytree(moved / "xlsx" / SAMPLE.name, again)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]

    subprocess.run(
        [*command, str(again), str(moved / "xlsx" / SAMPLE.name / "data.xlsx")],
        check=True, capture_output=True, timeout=200,
    )  # fmt: skip

    saved = (again / "data.xlsx").read_bytes()
    assert saved != (moved / "xlsx" / SAMPLE.name / "data.xlsx").read_bytes()
    old, new = materials(moved / "xlsx" / SAMPLE.name), materials(again)
    assert list(differences(old.plan, new.plan)) == []
    assert sorted(one.code for one in reading(again)[1]) == sorted(one.code for one in reading(SAMPLE)[1] if one.code not in {
        "TABLE-08", "TABLE-09", "XLSX-03", "XLSX-04"})  # fmt: skip
