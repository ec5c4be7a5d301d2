"""Does `planbuilder new` start a plan and touch nothing else?"""

from __future__ import annotations

from pathlib import Path

import pytest

from planbuilder.builder import SAMPLES
from tests.builder.noted import files_in
from tests.cli.conftest import Ask
from tests.conftest import CHECKOUT


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "7 files made in baru; check them with: planbuilder check baru\n"),
        ("id", "7 berkas dibuat di baru; periksa dengan: planbuilder check baru\n"),
    ],
)
def test_it_says_what_it_made_and_what_comes_next(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str
):
    monkeypatch.chdir(tmp_path)

    answer = ask("--lang", language, "new", "baru")

    assert (answer.code, answer.out, answer.err) == (0, "", words)
    assert sorted(files_in(tmp_path / "baru")) == [
        "Bangun.cmd", "Periksa.cmd", "README.md", "offices.csv", "plan.yaml", "regencies.csv", "regions.csv",
    ]  # fmt: skip


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_copied(ask: Ask, tmp_path: Path, sample: str):
    assert ask("new", tmp_path / "baru", "--from", sample).code == 0

    made = files_in(tmp_path / "baru")
    assert {made.pop("Bangun.cmd"), made.pop("Periksa.cmd")}
    assert made == files_in(CHECKOUT / "inputs" / sample)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "holds files already; name a new or empty folder\n"),
        ("id", "sudah berisi berkas; sebutkan folder baru atau kosong\n"),
    ],
)
def test_a_folder_in_use_is_refused(ask: Ask, tmp_path: Path, language: str, words: str):
    (tmp_path / "milikku.txt").write_text("mine")

    answer = ask("--lang", language, "new", tmp_path)

    assert (answer.code, answer.err) == (2, f"{tmp_path} {words}")
    assert list(files_in(tmp_path)) == ["milikku.txt"]


def test_a_place_that_cannot_be_written_is_one_finding(ask: Ask, tmp_path: Path):
    (tmp_path / "berkas").write_text("mine")

    answer = ask("--lang", "en", "new", tmp_path / "berkas" / "baru")

    assert answer.code == 1
    assert answer.err.startswith(f"{tmp_path}/berkas/baru: the file cannot be written: Not a directory; ")
