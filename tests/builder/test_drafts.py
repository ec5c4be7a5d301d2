"""Are drafts built in spite of errors, in a folder of their own, and never in the place of documents?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planbuilder.builder import Outcome, build, stops
from planbuilder.builder.manifest import read_manifest
from planbuilder.checks.example import BASE
from planbuilder.diagnostics import Severity
from tests.builder.noted import BAD_CELL, BESIDE, build_folder, build_notes, codes, files_in, request
from tests.conftest import Project


def drafts(project: Project, **wishes: object) -> Outcome:
    return build_notes(project, is_draft=True, **wishes)


def folder_of(project: Project) -> Path:
    return build_folder(project) / "contoh" / "draf"


def test_a_bad_cell_stops_documents_and_not_drafts(noted: Project):
    noted.write(BAD_CELL)

    outcome = drafts(noted, formats=("pdf", "docx", "html"))

    assert outcome.folder == folder_of(noted)
    assert sorted(files_in(folder_of(noted))) == [
        "catatan.docx", "catatan.html", "catatan.pdf", "manifest.json",
    ]  # fmt: skip
    assert stops(outcome.diagnostics, strict=False)
    assert "CELL-02" in codes(outcome.diagnostics)


def test_documents_and_their_manifest_stay_as_they_were(noted: Project):
    build_notes(noted)
    before = files_in(build_folder(noted))
    noted.write(BAD_CELL)

    drafts(noted)

    after = files_in(build_folder(noted))
    assert {name: after[name] for name in before} == before
    assert {name.removeprefix("contoh/draf/") for name in after.keys() - before.keys()} == {
        "catatan.docx", "manifest.json",
    }  # fmt: skip


def test_the_manifest_says_that_they_are_drafts(noted: Project):
    build_notes(noted)
    drafts(noted)

    of_drafts = json.loads((folder_of(noted) / "manifest.json").read_text(encoding="utf-8"))
    of_documents = json.loads((build_folder(noted) / "contoh" / "manifest.json").read_text(encoding="utf-8"))
    assert of_drafts["draft"] is True
    assert of_drafts["documents"][0]["stage"] == "DRAF"
    assert "draft" not in of_documents
    assert read_manifest(folder_of(noted)).draft is True


def test_a_sound_plan_has_drafts_when_they_are_asked_for(noted: Project):
    outcome = drafts(noted, formats=("html",))

    assert not stops(outcome.diagnostics, strict=False)
    html = (folder_of(noted) / "catatan.html").read_text(encoding="utf-8")
    assert "DRAF: bukan dokumen resmi" in html
    assert "Tidak ada temuan" in html


def test_key_in_sheets_are_left_out(noted: Project):
    noted.write({**BASE, "proposals.csv": BASE["proposals.csv"].replace("bantuan_keuangan", "dak_fisik")})

    outcome = drafts(noted, formats=("docx", "xlsx"), only=("sipd", "krisna", "catatan"))

    assert [made.name for made in outcome.made] == ["catatan"]


def test_a_document_that_cannot_be_composed_is_named_and_the_others_are_made(lettered: Project):
    lettered.write({f"{BESIDE}/catatan/isi.md.j2": "# Isi\n\n{{ plan.titel }}\n"})

    outcome = drafts(lettered, only=("catatan", "surat-wilayah"))

    assert outcome.left_out == ("catatan",)
    assert [made.name for made in outcome.made] == ["surat/W1", "surat/W2", "surat/W3"]


@pytest.mark.parametrize("years", ["period_start: 2030\nperiod_end: 2029", "period_end: 2029"])
def test_without_years_there_is_nothing_to_make(noted: Project, years: str):
    plan = (noted.folder / "plan.yaml").read_text(encoding="utf-8")
    noted.write({"plan.yaml": plan.replace("period_start: 2025\nperiod_end: 2029", years)})

    outcome = drafts(noted)

    assert (outcome.folder, outcome.made) == (None, ())
    assert not build_folder(noted).exists()


def test_of_two_documents_with_one_name_the_first_is_made(lettered: Project):
    lettered.write({f"{BESIDE}/surat-wilayah/document.yaml": "title: S\nfile: catatan\nparts:\n  - body: [../catatan/isi.md.j2]\n"})  # fmt: skip

    outcome = drafts(lettered, only=())

    assert "BUILD-03" in codes(outcome.diagnostics)
    assert [made.name for made in outcome.made].count("catatan") == 1


def test_a_theme_that_cannot_be_read_gives_way_to_the_usual_one(noted: Project):
    drafts(noted, formats=("html",))
    usual = (folder_of(noted) / "catatan.html").read_text(encoding="utf-8").partition("</style>")[0]
    for theme in ("sizes: {body: besar}\n", "sizes: [\n"):
        noted.write({f"{BESIDE}/shared/theme.yaml": theme})

        outcome = drafts(noted, formats=("html",))

        assert "BUILD-05" in codes(outcome.diagnostics)
        assert (folder_of(noted) / "catatan.html").read_text(encoding="utf-8").startswith(usual)


def test_styles_that_cannot_be_opened_stop_drafts_too(noted: Project):
    noted.write({f"{BESIDE}/shared/reference.docx": b"not a document"})

    outcome = drafts(noted)

    assert codes([one for one in outcome.diagnostics if one.severity is Severity.ERROR]) == {"BUILD-07"}
    assert outcome.folder is None


def test_the_same_errors_give_the_same_bytes_wherever_the_plan_stands(noted: Project, tmp_path: Path):
    noted.write(BAD_CELL)
    moved = Project(tmp_path / "lain" / "inputs" / "contoh").write(
        {
            path.relative_to(noted.folder).as_posix(): path.read_bytes()
            for path in noted.folder.rglob("*")
            if path.is_file()
        }
    )
    moved.write(
        {
            f"{BESIDE}/catatan/{name}": (noted.folder / BESIDE / "catatan" / name).read_bytes()
            for name in ("document.yaml", "isi.md.j2")
        }
    )

    drafts(noted, only=("catatan", "rencana-induk"))
    drafts(moved, only=("catatan", "rencana-induk"), jobs=2)

    assert files_in(folder_of(noted)) == files_in(folder_of(moved))


def test_no_half_file_stays_when_a_draft_cannot_be_written(noted: Project):
    noted.write(BAD_CELL)
    (folder_of(noted) / "catatan.docx" / "open").mkdir(parents=True)

    outcome = build(noted.folder, request(noted, is_draft=True))

    assert "BUILD-02" in codes(outcome.diagnostics)
    assert sorted(files_in(folder_of(noted))) == ["manifest.json"]


def test_what_composing_finds_is_listed_as_well(noted: Project):
    chapter = '# Isi\n\n{{ narrative("uraian") }}\n'
    noted.write({f"{BESIDE}/catatan/isi.md.j2": chapter, "narrative/uraian.md": "{{ plan.titel }}\n"})

    drafts(noted, formats=("html",))

    html = (folder_of(noted) / "catatan.html").read_text(encoding="utf-8")
    assert "narrative/uraian.md, baris 1" in html
    assert "(TEMPL-02)" in html
