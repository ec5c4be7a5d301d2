"""Does a build make what was asked, say what it made, and touch nothing when something is wrong?"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planbuilder.builder import Request, build, stops
from planbuilder.builder.start import BLANK, start
from planbuilder.builder.task import FORMATS
from planbuilder.diagnostics import Location, Problem, Severity, Words, report
from tests.builder.noted import BESIDE, build_folder, build_notes, codes, files_in, request
from tests.conftest import Project

WORDS = Words("x", "x")


def finding(severity: Severity):
    return report(Problem("X-01", severity, WORDS, WORDS, WORDS), Location("x"))


def core_properties(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        return package.read("docProps/core.xml").decode()


def test_each_format_has_its_file_and_the_manifest_stands_beside_them(noted: Project):
    outcome = build_notes(noted, formats=FORMATS)

    assert outcome.folder == build_folder(noted) / "contoh"
    assert sorted(files_in(outcome.folder)) == [
        "catatan.docx", "catatan.html", "catatan.pdf", "manifest.json",
    ]  # fmt: skip
    assert (outcome.folder / "catatan.pdf").read_bytes().startswith(b"%PDF-")
    assert (outcome.folder / "catatan.docx").read_bytes().startswith(b"PK")
    assert "Wilayah I" in (outcome.folder / "catatan.html").read_text(encoding="utf-8")


def test_the_documents_of_a_set_stand_in_folders_of_their_names(lettered: Project):
    outcome = build_notes(lettered, only=("surat-wilayah",))

    assert [made.name for made in outcome.made] == ["surat/W1", "surat/W2", "surat/W3"]
    assert sorted(files_in(build_folder(lettered) / "contoh")) == [
        "manifest.json", "surat/W1.docx", "surat/W2.docx", "surat/W3.docx",
    ]  # fmt: skip


def test_without_types_the_whole_set_is_built(noted: Project):
    outcome = build_notes(noted, only=())

    assert [made.name for made in outcome.made] == [
        "catatan", "rencana-induk", "rencana-lima-tahun", "ringkasan-eksekutif",
    ]  # fmt: skip


def test_each_document_that_is_done_is_told(lettered: Project):
    told: list[tuple[str, int, int]] = []

    build(
        lettered.folder,
        request(lettered, only=("surat-wilayah",)),
        lambda name, done, total: told.append((name, done, total)),
    )

    assert [(done, total) for _name, done, total in told] == [(1, 3), (2, 3), (3, 3)]
    assert {name for name, _done, _total in told} == {"surat/W1", "surat/W2", "surat/W3"}


BREAKS = {
    "a cell": {"regencies.csv": "code,bps_code,name,region,area\n64.72,6472,Kota Samarinda,W1,seratus\n"},
    "a rule": {"regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W9\n"},
    "a file": {"regencies.csv": b"\xff\xfe\x00"},
    "a template": {f"{BESIDE}/catatan/isi.md.j2": "# Isi\n\n{{ plan.titel }}\n"},
    "a document.yaml": {f"{BESIDE}/catatan/document.yaml": "title: [\n"},
    "the theme": {f"{BESIDE}/shared/theme.yaml": "sizes: {body: besar}\n"},
    "the plan": {"plan.yaml": None},
}


@pytest.mark.parametrize("broken", BREAKS)
def test_with_an_error_nothing_is_written_and_nothing_overwritten(noted: Project, broken: str):
    build_notes(noted)
    before = files_in(build_folder(noted))
    stamps = {path: path.stat().st_mtime_ns for path in build_folder(noted).rglob("*")}
    noted.write(BREAKS[broken])

    outcome = build_notes(noted)

    assert outcome.folder is None
    assert outcome.made == ()
    assert any(found.severity is Severity.ERROR for found in outcome.diagnostics)
    assert files_in(build_folder(noted)) == before
    assert {path: path.stat().st_mtime_ns for path in build_folder(noted).rglob("*")} == stamps


def test_with_an_error_no_folder_is_made(project: Callable[..., Project]):
    plan = project({"regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W9\n"})

    build_notes(plan, only=())

    assert not build_folder(plan).exists()


def test_rows_and_templates_are_reported_in_one_build(noted: Project):
    noted.write({**BREAKS["a rule"], **BREAKS["a template"]})

    assert {"REF-01", "TEMPL-02"} <= codes(build_notes(noted).diagnostics)


def test_warnings_do_not_stop_a_build_unless_they_are_told_to(tmp_path: Path):
    start(tmp_path / "rencana", BLANK)

    lenient = build(tmp_path / "rencana", Request(tmp_path / "a", formats=("html",)))
    strict = build(tmp_path / "rencana", Request(tmp_path / "b", formats=("html",), strict=True))

    assert {found.severity for found in lenient.diagnostics} == {Severity.WARNING}
    assert len(lenient.made) == 3
    assert strict.made == ()
    assert not (tmp_path / "b").exists()


@pytest.mark.parametrize(
    ("severity", "lenient", "strict"),
    [(Severity.ERROR, True, True), (Severity.WARNING, False, True), (Severity.NOTE, False, False)],
)
def test_what_stops_a_build_depends_on_how_strict_it_is(severity: Severity, lenient: bool, strict: bool):
    assert stops([finding(severity)], strict=False) is lenient
    assert stops([finding(severity)], strict=True) is strict


def test_without_findings_nothing_stops_a_build():
    assert not stops([], strict=True)


def test_files_bear_the_plan_s_date_where_no_other_was_asked(noted: Project):
    build_notes(noted)

    assert "2026-11-24T00:00:00Z" in core_properties(build_folder(noted) / "contoh" / "catatan.docx")


def test_files_bear_the_moment_that_was_asked(noted: Project):
    build_notes(noted, stamp=datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC))

    assert "2027-01-02T03:04:05Z" in core_properties(build_folder(noted) / "contoh" / "catatan.docx")


@pytest.mark.parametrize(("language", "words"), [("en", "the file cannot be written: "), ("id", "berkas tidak dapat ditulis: ")])  # fmt: skip
def test_a_file_that_cannot_be_written_is_named_whole_and_does_not_keep_the_others_from_being_made(
    lettered: Project, language: str, words: str
):
    folder = build_folder(lettered) / "contoh"
    (folder / "surat" / "W2.docx" / "open").mkdir(parents=True)

    outcome = build_notes(lettered, only=("surat-wilayah",))

    assert codes(outcome.diagnostics) == {"BUILD-02"}
    assert outcome.diagnostics[0].text(language).startswith(f"{folder}/surat/W2.docx: {words}")
    assert sorted(files_in(folder)) == ["manifest.json", "surat/W1.docx", "surat/W3.docx"]


def test_a_manifest_that_cannot_be_written_is_reported(noted: Project):
    (build_folder(noted) / "contoh" / "manifest.json" / "open").mkdir(parents=True)

    outcome = build_notes(noted)

    assert codes(outcome.diagnostics) == {"BUILD-02"}
    assert str(outcome.diagnostics[0].location).endswith("build/contoh/manifest.json")


def test_what_a_killed_build_left_is_swept_up(noted: Project):
    folder = build_folder(noted) / "contoh"
    (folder / "usulan").mkdir(parents=True)
    for name in (".catatan.pdf.x1.part", "usulan/.kak.docx.x2.part"):
        (folder / name).write_bytes(b"half")

    build_notes(noted)

    assert sorted(files_in(folder)) == ["catatan.docx", "manifest.json"]


def test_the_manifest_tells_what_was_made_of_what(lettered: Project):
    build_notes(lettered, only=("catatan", "surat-wilayah"), formats=("pdf", "docx"))

    told = json.loads((build_folder(lettered) / "contoh" / "manifest.json").read_text(encoding="utf-8"))

    assert [document["name"] for document in told["documents"]] == [
        "catatan", "surat/W1", "surat/W2", "surat/W3",
    ]  # fmt: skip
    note = told["documents"][0]
    assert (note["data"], note["data_without_source"], note["open_items"]) == (4, 0, 0)
    assert note["files"]["pdf"]["pages"] == 2
    assert "pages" not in note["files"]["docx"]
    assert set(told["made_from"]["inputs"]) == {"plan.yaml", "offices.csv", "regions.csv", "regencies.csv"}


def test_two_builds_leave_the_same_bytes(noted: Project, tmp_path: Path):
    build_notes(noted, formats=FORMATS)
    first = files_in(build_folder(noted))

    build_notes_elsewhere(noted, tmp_path / "lain", formats=FORMATS)

    assert files_in(tmp_path / "lain") == first


def build_notes_elsewhere(project: Project, folder: Path, **wishes: object):
    return build(project.folder, Request(folder, **{"formats": ("docx",), "only": ("catatan",), **wishes}))  # type: ignore[arg-type]
