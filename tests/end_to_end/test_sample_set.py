"""Does the sample set hold what an office expects of it, in files that strict readers accept?

Files are made of one document of each kind, with `--every-file` of all.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import page
import pytest
from pypdf import PdfReader

from planbuilder.document import data
from planbuilder.document.blocks import Document
from planbuilder.document.inlines import plain
from planbuilder.document.walk import lines, walk
from planbuilder.lint import lint
from planbuilder.model.choices import ROUTES
from tests.conftest import TYPES, VALIDATOR
from tests.end_to_end.tell_tales import tell_tales
from tests.sample import composed

pytestmark = pytest.mark.xdist_group("set")  # the sample is composed once a process

ENGLISH = re.compile(
    r"\b(the|and|of|with|from|none|true|false|null|nan|undefined|error|table|total of|year|unknown|draft)\b",
    re.IGNORECASE,
)
LEFTOVERS = re.compile(r"\{\{|\}\}|\{%|%\}|\bNone\b|Value\(|Decimal\(|\(#|[\ue000-\uf8ff]")


@pytest.fixture(scope="module")
def documents() -> tuple[Document, ...]:
    return composed().documents


@pytest.fixture(scope="module")
def names(documents: tuple[Document, ...]) -> set[str]:
    return {document.name for document in documents}


@pytest.fixture(scope="module")
def manifest(built: Path) -> dict[str, Any]:
    return json.loads((built / "manifest.json").read_text(encoding="utf-8"))


def test_there_are_files_of_every_type_and_of_both_key_in_sheets(manifest: dict[str, Any]) -> None:
    assert {document["type"] for document in manifest["documents"]} == {*TYPES, "sipd", "krisna"}


def test_the_set_holds_both_plans_the_summary_and_fourteen_dossiers(names: set[str]) -> None:
    dossiers = {name.split("/")[1] for name in names if name.startswith("usulan/")}

    assert {"rencana-induk", "rencana-lima-tahun", "ringkasan-eksekutif"} <= names
    assert len(dossiers) >= 14
    assert all(
        {f"usulan/{one}/surat-usulan", f"usulan/{one}/kak", f"usulan/{one}/rab"} <= names for one in dossiers
    )


def test_the_set_holds_profiles_recapitulations_and_the_papers_of_each_meeting(names: set[str]) -> None:
    papers = {"undangan", "daftar-hadir", "notulen", "berita-acara"}

    assert {f"profil-wilayah/w{number}" for number in (1, 2, 3)} <= names
    assert len([name for name in names if name.startswith("rekapitulasi-usulan/")]) == len(ROUTES)
    assert {f"rapat/M01/{paper}" for paper in papers} <= names
    assert {name.split("/")[2] for name in names if name.startswith("rapat/M05/")} == {
        "undangan",
        "daftar-hadir",
    }
    assert "matriks-masukan" in names


def test_each_document_has_its_files(built: Path, manifest: dict[str, Any]) -> None:
    for document in manifest["documents"]:
        is_sheet = document["type"] in {"sipd", "krisna"}
        assert set(document["files"]) == ({"xlsx"} if is_sheet else {"pdf", "docx"})
        for file in document["files"].values():
            assert (built / file["path"]).stat().st_size == file["size"]


def test_every_datum_names_its_cells(documents: tuple[Document, ...], manifest: dict[str, Any]) -> None:
    assert {d["name"] for d in manifest["documents"] if d["data_without_source"] or not d["data"]} == set()
    for document in documents:
        printed = [datum for datum, _under in data(document)]
        assert printed, document.name
        assert all(datum.refs for datum in printed), document.name


def test_no_document_says_an_english_word_or_a_leftover(documents: tuple[Document, ...]) -> None:
    for document in documents:
        for part in document.parts:
            for block, _under in walk(part.blocks):
                for run in lines(block):
                    said = plain(run)
                    assert not LEFTOVERS.search(said), f"{document.name}: {said}"
                    assert "http" in said or not ENGLISH.search(said), f"{document.name}: {said}"


def test_nothing_gives_a_template_away(documents: tuple[Document, ...]) -> None:
    assert [tale for document in documents for tale in tell_tales(document)] == []


def test_each_letter_stands_on_one_page(built: Path) -> None:
    pages = {path.parent.name: len(PdfReader(path).pages) for path in built.rglob("surat-usulan.pdf")}

    assert {name: count for name, count in pages.items() if count > 1} == {}


def test_each_invitation_stands_on_one_page_with_its_list_on_the_next(built: Path) -> None:
    pages = {path.parent.name: len(PdfReader(path).pages) for path in built.rglob("undangan.pdf")}

    assert pages
    assert {name: count for name, count in pages.items() if count > 2} == {}


def test_each_statement_stands_on_one_page(built: Path, documents: tuple[Document, ...]) -> None:
    stated = [
        one for one in documents if one.type == "surat-pernyataan" and (built / f"{one.name}.pdf").exists()
    ]

    assert stated
    for document in stated:
        assert len(PdfReader(built / f"{document.name}.pdf").pages) == len(document.parts), document.name


def test_the_summary_takes_four_to_six_pages(built: Path) -> None:
    assert 4 <= len(PdfReader(built / "ringkasan-eksekutif.pdf").pages) <= 6


def test_qpdf_finds_nothing_in_any_pdf(built_sets: Path) -> None:
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed")
    for path in sorted(built_sets.rglob("*.pdf")):
        done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)

        assert done.returncode == 0, f"{path.name}: {done.stdout}{done.stderr}"


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_the_checker_of_archives_and_screen_readers_finds_nothing_in_any_pdf(
    pdf_files: list[Path], profile: str
) -> None:
    failures = {
        f"{path.parent.name}/{path.name}": [
            (failure.rule_id, failure.message)
            for failure in page.validate_pdf(str(path), profile=profile).failures
        ]
        for path in pdf_files
    }

    assert len(pdf_files) >= 14
    assert {name: found for name, found in failures.items() if found} == {}


@pytest.fixture(scope="module")
def pdf_files(built_sets: Path, request: pytest.FixtureRequest) -> list[Path]:
    return _one_of_each(built_sets.rglob("*.pdf"), request)


@pytest.fixture(scope="module")
def docx_files(built_sets: Path, request: pytest.FixtureRequest) -> list[Path]:
    return _one_of_each(built_sets.rglob("*.docx"), request)


def _one_of_each(paths: Iterable[Path], request: pytest.FixtureRequest) -> list[Path]:
    """Take the largest file of each type, or on request every one: strict readers need a second or more a file."""
    files = sorted(paths, key=lambda path: (path.name, path.stat().st_size))
    return (
        files
        if request.config.getoption("--every-file")
        else list({path.name: path for path in files}.values())
    )


def test_openxml_audit_finds_nothing_in_any_docx_or_xlsx(built_sets: Path) -> None:
    audit = Path(sys.executable).parent / "openxml-audit"
    done = subprocess.run(
        [str(audit), "--recursive", "--output", "json", str(built_sets)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-3000:]


def test_our_linter_finds_nothing_in_any_docx(built_sets: Path) -> None:
    found = [
        finding
        for path in sorted(built_sets.rglob("*.docx"))
        for finding in lint(path.read_bytes(), path.name)
    ]

    assert [finding.text("en") for finding in found] == []


@pytest.mark.validator
def test_the_open_xml_sdk_finds_nothing_in_any_docx(docx_files: list[Path]) -> None:
    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(_validated, docx_files))

    assert len(docx_files) >= 14
    assert [verdict for verdict in verdicts if verdict] == []


def _validated(path: Path) -> str:
    done = subprocess.run([str(VALIDATOR), str(path)], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"{path.name}: {done.stdout[:2000]}{done.stderr[:500]}"


@pytest.mark.office
def test_libreoffice_opens_every_docx(docx_files: list[Path], tmp_path: Path) -> None:
    for number, path in enumerate(docx_files):
        shutil.copy(path, tmp_path / f"{number:03}.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path / "pdf")]

    subprocess.run(
        [*command, *sorted(map(str, tmp_path.glob("*.docx")))], check=True, capture_output=True, timeout=400
    )

    assert len(list((tmp_path / "pdf").glob("*.pdf"))) == len(docx_files)
