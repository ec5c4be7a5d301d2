"""Does it matter to the documents how many workers make them?"""

from __future__ import annotations

import multiprocessing
import traceback
from contextlib import closing
from pathlib import Path

import pytest

from planbuilder.builder import build
from planbuilder.builder.workers import work
from planbuilder.render.docx import UnreadableReferenceError
from tests.builder.noted import build_folder, build_notes, files_in, request, said, tasks_of
from tests.conftest import Project

BOTH = ("catatan", "surat-wilayah")


def test_one_worker_and_two_leave_the_same_bytes(lettered: Project):
    build_notes(lettered, only=BOTH, formats=("pdf", "docx"), jobs=1)
    alone = files_in(build_folder(lettered))

    outcome = build_notes(lettered, only=BOTH, formats=("pdf", "docx"), jobs=2)

    assert len(outcome.made) == 4
    assert files_in(build_folder(lettered)) == alone


def test_more_workers_than_documents_make_each_document_once(lettered: Project):
    outcome = build_notes(lettered, only=BOTH, jobs=64)

    assert [made.name for made in outcome.made] == ["catatan", "surat/W1", "surat/W2", "surat/W3"]


def test_the_largest_document_comes_first(lettered: Project, tmp_path: Path):
    tasks = tasks_of(lettered, tmp_path, *BOTH)

    made = list(work(list(reversed(tasks)), 1))

    assert [one.name for one in made] == ["catatan", "surat/W3", "surat/W2", "surat/W1"]


def test_no_task_is_no_work():
    assert list(work([], 2)) == []


def test_a_bug_in_a_worker_comes_back_with_the_name_of_its_document(lettered: Project, tmp_path: Path):
    tasks = tasks_of(lettered, tmp_path, *BOTH, reference=b"no Word file")

    with pytest.raises(UnreadableReferenceError) as refused:
        list(work(tasks, 2))

    assert "while making" in "".join(traceback.format_exception(refused.value))
    assert multiprocessing.active_children() == []


def test_whoever_stops_listening_stops_the_workers(lettered: Project, tmp_path: Path):
    with closing(work(tasks_of(lettered, tmp_path, *BOTH), 2)) as finished:
        next(finished)
        assert multiprocessing.active_children()

    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            "a worker stopped before this document was done; give it more memory, or try again with -j 1",
        ),
        (
            "id",
            "proses kerja berhenti sebelum dokumen ini selesai; beri lebih banyak memori, atau ulangi dengan -j 1",
        ),
    ],
)
def test_a_worker_that_the_system_kills_is_reported_with_the_documents_that_it_cost(
    lettered: Project, language: str, words: str
):
    def kill(_name: str, done: int, _total: int) -> None:
        if done == 1:
            for worker in multiprocessing.active_children():
                worker.kill()

    outcome = build(lettered.folder, request(lettered, only=("rencana-induk", *BOTH), jobs=2), kill)

    lost = [finding for finding in outcome.diagnostics if finding.code == "BUILD-08"]
    assert lost, said(outcome.diagnostics)
    assert [finding.text(language) for finding in lost] == [
        f"{finding.location}: {words}" for finding in lost
    ]
    whole = {artifact.path for made in outcome.made for artifact in made.artifacts}
    assert set(files_in(build_folder(lettered) / "contoh")) >= {"manifest.json", *whole}
    assert not list(build_folder(lettered).rglob("*.part"))
