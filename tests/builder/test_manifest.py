"""Does the manifest say what was made, the same each time, and keep what was not made again?"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from planbuilder.builder.manifest import (
    NAME,
    DocumentRecord,
    Manifest,
    count_findings,
    joined,
    read_manifest,
)
from planbuilder.builder.origin import Origin
from planbuilder.builder.task import Artifact
from planbuilder.diagnostics import Location, Problem, Severity, Words, report
from tests.builder.noted import build_folder, build_notes
from tests.conftest import Project

WORDS = Words("x", "x")
ORIGIN = Origin({"centres.csv": "1", "plan.yaml": "2"}, "t", "c", "0.1.0")
LATER = replace(ORIGIN, inputs={"centres.csv": "9", "plan.yaml": "2"})


def document(name: str, digest: str = "1", changed_since: tuple[str, ...] = ()) -> DocumentRecord:
    files = {"pdf": Artifact("pdf", f"{name}.pdf", digest, 10, 3), "docx": Artifact("docx", f"{name}.docx", digest, 9)}  # fmt: skip
    return DocumentRecord(
        name,
        "kak",
        "Judul",
        "RANCANGAN",
        "1",
        "2026-11-24",
        digest,
        5,
        0,
        1,
        files,
        changed_since=changed_since,
    )


def manifest(*documents: DocumentRecord, made_from: Origin = ORIGIN) -> Manifest:
    return Manifest("contoh", made_from, {"error": 0}, documents)


def test_what_is_written_is_read_back(tmp_path: Path):
    told = manifest(document("kak", changed_since=("plan.yaml",)), document("rab"))

    (tmp_path / NAME).write_text(told.to_json(), encoding="utf-8")

    assert read_manifest(tmp_path) == told


def test_it_is_written_for_people_too():
    text = replace(manifest(), plan="Rencana é").to_json()

    assert text.endswith("}\n")
    assert '"plan": "Rencana é"' in text


def test_pages_are_left_out_where_a_format_has_none():
    files = json.loads(manifest(document("kak")).to_json())["documents"][0]["files"]

    assert files["pdf"]["pages"] == 3
    assert "pages" not in files["docx"]


STRANGERS = {
    "no file": None,
    "no JSON": "{",
    "another shape": "[]",
    "a bare word": '"manifest"',
    "another format": '{"format": 99}',
    "nothing but a format": '{"format": 1}',
    "documents without a name": '{"format": 1, "plan": "x", "findings": {}, "documents": [{}], '
    '"made_from": {"inputs": {}, "templates": "", "codes": "", "planbuilder": "1"}}',
    "files that are no files": manifest(document("kak"))
    .to_json()
    .replace('"path": "kak.pdf",', '"way": "kak.pdf",'),
    "documents of another kind": '{"format": 1, "plan": "x", "findings": {}, "documents": ["kak"], '
    '"made_from": {"inputs": {}, "templates": "", "codes": "", "planbuilder": "1"}}',
}


@pytest.mark.parametrize("stranger", STRANGERS)
def test_what_is_no_manifest_of_ours_counts_as_none(tmp_path: Path, stranger: str):
    text = STRANGERS[stranger]
    if text is not None:
        (tmp_path / NAME).write_text(text, encoding="utf-8")

    assert read_manifest(tmp_path) is None


def test_bytes_that_are_no_text_count_as_none(tmp_path: Path):
    (tmp_path / NAME).write_bytes(b"\xff\xfe")

    assert read_manifest(tmp_path) is None


def test_without_an_earlier_one_the_later_stands():
    assert joined(None, manifest(document("kak"))) == manifest(document("kak"))


def test_a_document_made_again_replaces_its_record_and_the_others_are_kept_in_order():
    earlier = manifest(document("rka"), document("kak"), document("rab"))

    whole = joined(earlier, manifest(document("rab", "2")))

    assert [(one.name, one.fingerprint) for one in whole.documents] == [
        ("kak", "1"), ("rab", "2"), ("rka", "1"),
    ]  # fmt: skip


def test_a_document_not_made_again_remembers_what_changed():
    earlier = manifest(document("kak"), document("rab"))

    whole = joined(earlier, manifest(document("rab", "2"), made_from=LATER))

    assert [(one.name, one.changed_since) for one in whole.documents] == [
        ("kak", ("centres.csv",)),
        ("rab", ()),
    ]
    assert whole.made_from == LATER


def test_it_remembers_through_several_builds():
    first = joined(manifest(document("kak"), document("rab")), manifest(document("rab"), made_from=LATER))

    whole = joined(first, manifest(document("rab"), made_from=replace(LATER, templates="u")))

    assert whole.documents[0].changed_since == ("centres.csv", "templates")


def test_findings_are_counted_by_severity():
    found = [
        report(Problem("X-01", severity, WORDS, WORDS, WORDS), Location("x"))
        for severity in (Severity.WARNING, Severity.WARNING, Severity.NOTE)
    ]

    assert count_findings(found) == {"error": 0, "warning": 2, "note": 1}


def test_a_build_of_some_types_keeps_the_records_of_the_others(lettered: Project):
    build_notes(lettered, only=("surat-wilayah",))
    build_notes(lettered, only=("catatan",))

    told = read_manifest(build_folder(lettered) / "contoh")

    assert told is not None
    assert [one.name for one in told.documents] == ["catatan", "surat/W1", "surat/W2", "surat/W3"]


def test_a_build_of_all_types_forgets_documents_that_the_plan_has_no_more(lettered: Project):
    build_notes(lettered, only=("surat-wilayah",))
    build_notes(lettered, only=("catatan",))
    lettered.write({"regions.csv": "id,name\nW1,Wilayah I\nW3,Wilayah III\n", "regencies.csv": "code,bps_code,name,region\n64.01,6401,Kabupaten Paser,W1\n64.72,6472,Kota Samarinda,W3\n"})  # fmt: skip

    build_notes(lettered, only=())

    told = read_manifest(build_folder(lettered) / "contoh")
    assert told is not None
    assert "surat/W2" not in {one.name for one in told.documents}
    assert {"surat/W1", "surat/W3"} <= {one.name for one in told.documents}


def test_it_depends_on_no_clock(noted: Project):
    build_notes(noted)
    first = (build_folder(noted) / "contoh" / NAME).read_bytes()

    build_notes(noted)

    assert (build_folder(noted) / "contoh" / NAME).read_bytes() == first
