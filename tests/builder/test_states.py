"""Does the list say which documents are current, which are stale and why, and which were never made?"""

from __future__ import annotations

from pathlib import Path

from planbuilder.builder import Listed, State, states
from planbuilder.builder.manifest import NAME
from tests.builder.noted import BESIDE, build_folder, build_notes, codes, materials_of
from tests.conftest import Project


def listed(project: Project) -> dict[str, Listed]:
    found, _diagnostics = states(materials_of(project), build_folder(project) / "contoh")
    return {one.name: one for one in found}


def state(project: Project, name: str = "catatan") -> tuple[State, tuple[str, ...]]:
    one = listed(project)[name]
    return one.state, one.because


def test_every_document_of_the_set_is_listed_with_type_and_stage(lettered: Project):
    found = listed(lettered)

    assert list(found) == [
        "catatan", "rencana-induk", "rencana-lima-tahun", "ringkasan-eksekutif", "surat/W1", "surat/W2", "surat/W3",
    ]  # fmt: skip
    assert (found["surat/W1"].type, found["surat/W1"].stage) == ("surat-wilayah", "rancangan-awal")


def test_a_document_that_was_never_made_is_absent(noted: Project):
    assert state(noted) == (State.ABSENT, ())


def test_a_document_just_made_is_current_and_the_others_are_absent(noted: Project):
    build_notes(noted)

    assert state(noted) == (State.CURRENT, ())
    assert state(noted, "rencana-induk") == (State.ABSENT, ())


def test_a_changed_file_makes_it_stale_and_is_named(noted: Project):
    build_notes(noted)

    noted.write({"regions.csv": "id,name\nW1,Wilayah Satu\n", "narrative/penutup.md": "Selesai.\n"})

    assert state(noted) == (State.STALE, ("narrative/penutup.md", "regions.csv"))


def test_a_changed_template_makes_it_stale(noted: Project):
    build_notes(noted)

    noted.write({f"{BESIDE}/catatan/isi.md.j2": "# Isi baru\n"})

    assert state(noted) == (State.STALE, ("templates",))


def test_another_version_of_planbuilder_makes_it_stale(noted: Project):
    build_notes(noted)
    told = build_folder(noted) / "contoh" / NAME
    now = materials_of(noted).origin.planbuilder

    told.write_text(told.read_text().replace(f'"planbuilder": "{now}"', '"planbuilder": "0.0.1"'))

    assert state(noted) == (State.STALE, (f"planbuilder {now}",))


def test_a_document_whose_file_is_gone_is_absent(noted: Project):
    build_notes(noted, formats=("docx", "html"))

    (build_folder(noted) / "contoh" / "catatan.html").unlink()

    assert state(noted) == (State.ABSENT, ())


def test_building_one_type_does_not_make_the_others_current(lettered: Project):
    build_notes(lettered, only=("catatan", "surat-wilayah"))
    lettered.write({"regions.csv": "id,name\nW1,Wilayah Satu\nW2,Wilayah II\nW3,Wilayah III\n"})

    build_notes(lettered, only=("catatan",))

    assert state(lettered) == (State.CURRENT, ())
    assert state(lettered, "surat/W1") == (State.STALE, ("regions.csv",))


def test_a_document_that_could_not_be_written_is_absent(lettered: Project):
    (build_folder(lettered) / "contoh" / "surat" / "W2.docx" / "open").mkdir(parents=True)

    build_notes(lettered, only=("surat-wilayah",))

    assert state(lettered, "surat/W2") == (State.ABSENT, ())
    assert state(lettered, "surat/W1") == (State.CURRENT, ())


def test_a_broken_manifest_makes_everything_absent(noted: Project):
    build_notes(noted)

    (build_folder(noted) / "contoh" / NAME).write_text("{")

    assert state(noted) == (State.ABSENT, ())


def test_what_is_wrong_with_the_set_is_told_beside_the_list(noted: Project, tmp_path: Path):
    noted.write({f"{BESIDE}/catatan/document.yaml": "title: [\n"})

    found, diagnostics = states(materials_of(noted), tmp_path)

    assert "catatan" not in {one.name for one in found}
    assert codes(diagnostics) == {"TEMPL-18"}
