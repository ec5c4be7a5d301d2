"""Does `planbuilder convert` say what it wrote, what stays behind, and why it writes nothing?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builder.noted import files_in
from tests.cli.conftest import Ask
from tests.conftest import Project

WRONG = {"regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W9\n"}


@pytest.fixture
def here(project: Callable[..., Project], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(tmp_path)
    return project({"regions.csv": None, "regions.yaml": "W1: {name: Wilayah I}  # inti\n"})


SAID = {
    "en": """\
inputs/contoh/regions.yaml:1: comments that stay behind: 1; the first: # inti [note MOVE-01]
1 note
3 tables (3 rows) and 1 other files written to baru; inputs/contoh is as it was
""",
    "id": """\
inputs/contoh/regions.yaml:1: 1 komentar tidak ikut pindah; yang pertama: # inti [catatan MOVE-01]
1 catatan
3 tabel (3 baris) dan 1 berkas lain ditulis ke baru; inputs/contoh tidak diubah
""",
}


@pytest.mark.parametrize("language", SAID)
def test_it_says_what_it_wrote_and_what_stays_behind(ask: Ask, here: Project, language: str):
    answer = ask("--lang", language, "convert", "inputs/contoh", "--to", "csv", "-o", "baru")

    assert (answer.code, answer.out, answer.err) == (0, "", SAID[language])
    assert sorted(files_in(Path("baru"))) == ["offices.csv", "plan.yaml", "regencies.csv", "regions.csv"]


def test_the_plan_may_be_the_folder_one_stands_in(
    ask: Ask, here: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(here.folder)

    assert ask("convert", ".", "--to", "xlsx", "-o", "../baru").code == 0

    assert sorted(files_in(tmp_path / "inputs" / "baru")) == ["data.xlsx", "plan.yaml"]


def test_the_converted_plan_is_checked_as_the_old_one_was(ask: Ask, here: Project):
    ask("convert", "inputs/contoh", "--to", "xlsx", "--output", "baru")

    before, after = ask("check", "inputs/contoh"), ask("check", "baru")

    assert before.code == after.code == 0
    assert codes(before.err) == codes(after.err)


def codes(text: str) -> list[str]:
    return sorted(line.rpartition("[")[2] for line in text.splitlines() if line.endswith("]"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "a plan with errors is not converted; nothing was written\n"),
        ("id", "rencana dengan galat tidak dikonversi; tidak ada yang ditulis\n"),
    ],
)
def test_a_broken_plan_is_refused_with_its_findings(ask: Ask, here: Project, language: str, words: str):
    here.write(WRONG)

    answer = ask("--lang", language, "convert", "inputs/contoh", "--to", "xlsx", "-o", "baru")

    assert answer.code == 1
    assert "inputs/contoh/regencies.csv:2:region" in answer.err
    assert answer.err.endswith(words)
    assert not Path("baru").exists()


def test_a_folder_without_a_plan_ends_in_1(ask: Ask, here: Project):
    answer = ask("convert", "tiada", "--to", "csv", "-o", "baru")

    assert answer.code == 1
    assert "BUILD-01" in answer.err


@pytest.mark.parametrize(
    ("language", "folder", "words"),
    [
        ("en", "inputs", "inputs holds files already; name a new or empty folder\n"),
        ("id", "inputs", "inputs sudah berisi berkas; sebutkan folder baru atau kosong\n"),
        (
            "en",
            "inputs/contoh/baru",
            "inputs/contoh/baru is inside the plan inputs/contoh; name a folder outside it\n",
        ),
        (
            "id",
            "inputs/contoh/baru",
            "inputs/contoh/baru berada di dalam rencana inputs/contoh; sebutkan folder di luarnya\n",
        ),
    ],
)
def test_a_folder_in_use_or_inside_the_plan_is_refused(
    ask: Ask, here: Project, language: str, folder: str, words: str
):
    answer = ask("--lang", language, "convert", "inputs/contoh", "--to", "csv", "-o", folder)

    assert (answer.code, answer.err) == (2, words)


def test_a_place_that_cannot_be_written_is_one_finding(ask: Ask, here: Project):
    Path("berkas").write_text("x")

    answer = ask("--lang", "en", "convert", "inputs/contoh", "--to", "csv", "-o", "berkas/baru")

    assert answer.code == 1
    assert answer.err.startswith("berkas: the file cannot be written: ")


@pytest.mark.parametrize("options", [(), ("--to", "csv"), ("-o", "baru"), ("--to", "ods", "-o", "baru")])
def test_form_and_folder_have_to_be_named(ask: Ask, here: Project, options: tuple[str, ...]):
    assert ask("convert", "inputs/contoh", *options).code == 2
