"""Does a task render each format once, in an order in which the PDF gives the DOCX its page numbers?"""

from __future__ import annotations

import traceback
from dataclasses import replace
from pathlib import Path

import pytest

from planbuilder.builder.task import FORMATS, Task, make
from planbuilder.render.docx import UnreadableReferenceError
from tests.builder.noted import files_in, tasks_of
from tests.conftest import Project


@pytest.mark.parametrize("wished", [("docx", "pdf", "html"), ("html", "docx", "pdf"), FORMATS])
def test_the_pdf_comes_first_in_whatever_order_formats_were_asked(
    noted: Project, tmp_path: Path, wished: tuple[str, ...]
):
    (task,) = tasks_of(noted, tmp_path / "out", "catatan", formats=wished)

    made = make(task)

    assert [artifact.format for artifact in made.artifacts] == ["pdf", "docx", "html"]


def test_the_order_of_formats_changes_no_byte(noted: Project, tmp_path: Path):
    (one,) = tasks_of(noted, tmp_path / "one", "catatan", formats=("pdf", "docx"))
    (other,) = tasks_of(noted, tmp_path / "other", "catatan", formats=("docx", "pdf"))

    make(one), make(other)

    assert files_in(tmp_path / "one") == files_in(tmp_path / "other")


def test_an_artifact_tells_the_size_and_digest_of_its_file(noted: Project, tmp_path: Path):
    (task,) = tasks_of(noted, tmp_path / "out", "catatan", formats=("pdf", "html"))

    made = make(task)

    written = files_in(tmp_path / "out")
    for artifact in made.artifacts:
        assert artifact.sha256 == written[artifact.path]
        assert artifact.size == (tmp_path / "out" / artifact.path).stat().st_size
    assert [artifact.pages for artifact in made.artifacts] == [2, None]


@pytest.fixture
def note(noted: Project, tmp_path: Path) -> Task:
    """A task whose writers are loaded."""
    (task,) = tasks_of(noted, tmp_path / "before", "catatan")
    make(task)
    return task


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            (
                "the file cannot be written: Permission denied; "
                "check the folder's permissions and free space, or close the file in Word"
            ),
        ),
        (
            "id",
            (
                "berkas tidak dapat ditulis: Permission denied; "
                "periksa izin folder dan sisa ruang, atau tutup berkas itu di Word"
            ),
        ),
    ],
)
def test_a_read_only_folder_is_one_clear_finding_a_file(
    note: Task, unprivileged: Path, language: str, words: str
):
    unprivileged.chmod(0o500)

    made = make(replace(note, folder=unprivileged))

    assert made.artifacts == ()
    assert [finding.text(language) for finding in made.diagnostics] == [
        f"{unprivileged}/catatan.docx: {words}"
    ]
    assert list(unprivileged.iterdir()) == []


def test_a_bug_while_rendering_names_its_document(noted: Project, tmp_path: Path):
    (task,) = tasks_of(noted, tmp_path / "out", "catatan", reference=b"no Word file")

    with pytest.raises(UnreadableReferenceError) as refused:
        make(task)

    assert "while making catatan" in "".join(traceback.format_exception(refused.value))
    assert not (tmp_path / "out").exists()
