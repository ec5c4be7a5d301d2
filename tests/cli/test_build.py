"""Does `planbuilder build` say what it made, where, and why it did not?"""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.builder.conftest import lettered, noted
from tests.builder.noted import BAD_CELL, BESIDE, build_folder, files_in
from tests.cli.conftest import Ask
from tests.conftest import Project

__all__ = ["lettered", "noted"]


def test_what_was_made_is_told_line_by_line_and_in_sum(ask: Ask, noted: Project):
    answer = ask("build", noted.folder, "-d", "catatan", "-f", "docx,html", "--lang", "en")

    assert answer.code == 0
    assert answer.out == ""
    assert answer.err == f"[1/1] catatan\n1 documents, 2 files in {build_folder(noted)}/contoh\n"


def test_it_speaks_indonesian(ask: Ask, noted: Project):
    answer = ask("build", noted.folder, "-d", "catatan", "-f", "html")

    assert answer.err == f"[1/1] catatan\n1 dokumen, 1 berkas di {build_folder(noted)}/contoh\n"


def test_a_folder_below_the_current_one_is_named_without_its_head(
    ask: Ask, noted: Project, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(build_folder(noted).parent)

    answer = ask("build", "inputs/contoh", "-d", "catatan", "-f", "html", "--lang", "en")

    assert answer.err.endswith("1 documents, 1 files in build/contoh\n")


def test_pdf_and_docx_are_made_unless_told_otherwise(ask: Ask, noted: Project):
    assert ask("build", noted.folder, "-d", "catatan").code == 0

    assert sorted(files_in(build_folder(noted))) == [
        "contoh/catatan.docx", "contoh/catatan.pdf", "contoh/manifest.json",
    ]  # fmt: skip


def test_types_may_be_named_several_times(ask: Ask, lettered: Project):
    answer = ask("build", lettered.folder, "-d", "catatan", "-d", "surat-wilayah", "-f", "docx", "-j", "2")

    assert answer.code == 0
    assert [line.split("] ")[0] for line in answer.err.splitlines()[:4]] == ["[1/4", "[2/4", "[3/4", "[4/4"]


def test_another_folder_may_be_named(ask: Ask, noted: Project, tmp_path: Path):
    ask("build", noted.folder, "-d", "catatan", "-f", "html", "-o", tmp_path / "hasil")

    assert sorted(files_in(tmp_path / "hasil")) == ["contoh/catatan.html", "contoh/manifest.json"]
    assert not build_folder(noted).exists()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "nothing was built: mend the findings above first\n"),
        ("id", "tidak ada yang disusun: perbaiki temuan di atas lebih dahulu\n"),
    ],
)
def test_a_plan_with_errors_builds_nothing_and_says_so(ask: Ask, noted: Project, language: str, words: str):
    noted.write({f"{BESIDE}/catatan/isi.md.j2": "# Isi\n\n{{ plan.titel }}\n"})

    answer = ask("--lang", language, "build", noted.folder, "-d", "catatan")

    assert answer.code == 1
    assert "templates/catatan/isi.md.j2:3: " in answer.err
    assert answer.err.endswith(words)
    assert not build_folder(noted).exists()


def test_strict_lets_a_warning_stop_the_build(ask: Ask, noted: Project):
    noted.write({f"{BESIDE}/catatan/isi.md.j2": '# Isi\n\n{{ narrative("belum-ada") }}\n'})

    lenient = ask("build", noted.folder, "-d", "catatan", "-f", "html")
    strict = ask("build", noted.folder, "-d", "catatan", "-f", "html", "--strict", "-o", "ketat")

    assert (lenient.code, strict.code) == (0, 1)
    assert not Path("ketat").exists()


def test_one_plan_with_errors_does_not_keep_the_next_from_being_built(
    ask: Ask, noted: Project, tmp_path: Path
):
    answer = ask("build", tmp_path / "absent", noted.folder, "-d", "catatan", "-f", "html", "--lang", "en")

    assert answer.code == 1
    assert "there is no plan at" in answer.err
    assert (build_folder(noted) / "contoh" / "catatan.html").exists()


def test_a_file_that_cannot_be_written_ends_in_1(ask: Ask, noted: Project):
    (build_folder(noted) / "contoh" / "catatan.html" / "open").mkdir(parents=True)

    answer = ask("build", noted.folder, "-d", "catatan", "-f", "html", "--lang", "en")

    assert answer.code == 1
    assert f"{build_folder(noted)}/contoh/catatan.html: the file cannot be written" in answer.err
    assert answer.err.endswith(f"1 documents, 0 files in {build_folder(noted)}/contoh\n")


def test_the_moment_of_the_files_may_be_set(ask: Ask, noted: Project, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")

    ask("build", noted.folder, "-d", "catatan", "-f", "docx")

    with zipfile.ZipFile(build_folder(noted) / "contoh" / "catatan.docx") as package:
        assert "2001-09-09T01:46:40Z" in package.read("docProps/core.xml").decode()


@pytest.mark.parametrize("epoch", ["0", "253402300799"])
def test_the_earliest_and_the_latest_moment_can_be_written(
    ask: Ask, noted: Project, monkeypatch: pytest.MonkeyPatch, epoch: str
):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    assert ask("build", noted.folder, "-d", "catatan").code == 0


@pytest.mark.parametrize("epoch", ["kemarin", "1.5", "99999999999999", "9" * 40])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "SOURCE_DATE_EPOCH must be a whole number of seconds up to the year 9999, not {}\n"),
        ("id", "SOURCE_DATE_EPOCH harus bilangan bulat detik sampai tahun 9999, bukan {}\n"),
    ],
)
def test_a_moment_that_is_none_is_refused(
    ask: Ask, noted: Project, monkeypatch: pytest.MonkeyPatch, epoch: str, language: str, words: str
):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    answer = ask("--lang", language, "build", noted.folder)

    assert (answer.code, answer.err) == (2, words.format(epoch))
    assert not build_folder(noted).exists()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            "DRAFTS, not official: 1 documents, 1 files in {}; no drafts are made of key-in sheets for SIPD and KRISNA\n",
        ),
        (
            "id",
            "DRAF, bukan dokumen resmi: 1 dokumen, 1 berkas di {}; lembar isian SIPD dan KRISNA tidak dibuat sebagai draf\n",
        ),
    ],
)
def test_drafts_are_made_in_spite_of_errors_and_called_drafts(
    ask: Ask, noted: Project, language: str, words: str
):
    noted.write(BAD_CELL)

    answer = ask("--lang", language, "build", noted.folder, "-d", "catatan", "-f", "docx", "--draft")

    assert answer.code == 1
    assert "[error CELL-02]" in answer.err or "[galat CELL-02]" in answer.err
    assert answer.err.endswith(words.format(build_folder(noted) / "contoh" / "draf"))


def test_drafts_of_a_sound_plan_are_no_failure(ask: Ask, noted: Project):
    answer = ask("build", noted.folder, "-d", "catatan", "-f", "docx", "--draft", "--lang", "en")

    assert answer.code == 0
    assert "DRAFTS, not official" in answer.err


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "cannot be made, not even as drafts: catatan\nnot even a draft could be made: mend the findings above first\n"),
        ("id", "tidak dapat disusun, juga tidak sebagai draf: catatan\ntidak ada draf yang dapat disusun: perbaiki temuan di atas lebih dahulu\n"),
    ],
)  # fmt: skip
def test_what_cannot_even_be_a_draft_is_named(ask: Ask, noted: Project, language: str, words: str):
    noted.write({f"{BESIDE}/catatan/isi.md.j2": "# Isi\n\n{{ plan.titel }}\n"})

    answer = ask("--lang", language, "build", noted.folder, "-d", "catatan", "--draft")

    assert answer.code == 1
    assert answer.err.endswith(words)
    assert not build_folder(noted).exists()
