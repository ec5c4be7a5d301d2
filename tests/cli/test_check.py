"""Does `planbuilder check` report every problem of every plan, for people and for programs?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builder.noted import build_folder
from tests.cli.conftest import Ask
from tests.conftest import MINIMAL, Project

REGENCIES = {
    "regencies.csv": "code,bps_code,name,region,area\n64.72,6472,Kota Samarinda,W9,seratus\n",
}
NARRATIVE = (
    "arah/arah-kebijakan", "gambaran-umum/pengantar", "gambaran-umum/kebijakan", "kata-pengantar", "isu-strategis",
    "pendahuluan/latar-belakang", "pendahuluan/metodologi", "penutup", "prioritas/pembahasan",
    "lima-tahun/kata-pengantar", "lima-tahun/permasalahan", "lima-tahun/isu-strategis", "lima-tahun/latar-belakang",
    "lima-tahun/maksud-dan-tujuan", "lima-tahun/penutup", "lima-tahun/arah-kebijakan",
)  # fmt: skip


@pytest.fixture
def clean(project: Callable[..., Project]) -> Project:
    """A plan with nothing wrong and all its narrative."""
    return project({f"narrative/{name}.md": "Uraian ini menyusul.\n" for name in NARRATIVE})


@pytest.mark.parametrize(("language", "words"), [("en", "no problems\n"), ("id", "tidak ada masalah\n")])
def test_a_plan_without_problems_is_said_to_have_none(ask: Ask, clean: Project, language: str, words: str):
    answer = ask("--lang", language, "check", clean.folder)

    assert (answer.code, answer.out, answer.err) == (0, "", words)


def test_a_problem_is_told_to_people_with_place_severity_and_code(ask: Ask, clean: Project):
    clean.write(REGENCIES)

    answer = ask("check", clean.folder, "--lang", "en")

    assert answer.code == 1
    assert answer.out == ""
    lines = answer.err.splitlines()
    assert f'{clean.folder}/regencies.csv:2:area: "seratus" is not a number' in answer.err
    assert all(line.endswith("]") for line in lines[:-1])
    assert "[error CELL-02]" in answer.err
    assert lines[-1] == "2 errors, 1 warning"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "1 error, 2 warnings"), ("id", "1 galat, 2 peringatan")]
)
def test_findings_are_counted(ask: Ask, clean: Project, language: str, words: str):
    clean.write(
        {
            "narrative/penutup.md": None,
            "narrative/isu-strategis.md": None,
            "sentra.csv": "id\n1\n",
        }
    )

    assert ask("--lang", language, "check", clean.folder).err.splitlines()[-1] == words


def test_warnings_do_not_matter_unless_they_are_told_to(ask: Ask, clean: Project):
    clean.write({"narrative/penutup.md": None})

    assert ask("check", clean.folder).code == 0
    assert ask("check", "--strict", clean.folder).code == 1


def test_a_program_gets_each_finding_with_its_place(ask: Ask, clean: Project):
    clean.write(REGENCIES)

    answer = ask("check", clean.folder, "--format", "json", "--lang", "en")

    assert answer.code == 1
    assert answer.err == ""
    found = {one["code"]: one for one in json.loads(answer.out)}
    assert found["CELL-02"]["severity"] == "error"
    assert found["CELL-02"]["message"].startswith('"seratus"')
    assert found["CELL-02"]["hint"]
    assert found["CELL-02"]["location"] == {
        "file": f"{clean.folder}/regencies.csv",
        "line": 2,
        "column": found["CELL-02"]["location"]["column"],
        "sheet": None,
        "cell": None,
        "field": "area",
    }


def test_a_program_gets_an_empty_list_where_nothing_is_wrong(ask: Ask, clean: Project):
    answer = ask("check", clean.folder, "--format", "json")

    assert (answer.code, json.loads(answer.out), answer.err) == (0, [], "")


def test_the_words_for_programs_follow_the_language(ask: Ask, clean: Project):
    clean.write(REGENCIES)

    english, indonesian = (
        json.loads(ask("--lang", language, "check", clean.folder, "--format", "json").out)
        for language in ("en", "id")
    )

    assert [one["location"] for one in english] == [one["location"] for one in indonesian]
    assert all(one["message"] != other["message"] for one, other in zip(english, indonesian, strict=True))


def test_several_plans_are_checked_in_one_run(ask: Ask, clean: Project, tmp_path: Path):
    Project(tmp_path / "inputs" / "lain").write(REGENCIES)

    answer = ask("check", clean.folder, tmp_path / "inputs" / "lain", "--lang", "en")

    assert answer.code == 1
    assert "there is no plan at" in answer.err


def test_without_a_plan_all_of_inputs_is_checked(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in ("satu", "dua"):
        Project(tmp_path / "inputs" / name).write(MINIMAL).write(REGENCIES)
    (tmp_path / "inputs" / "bukan").mkdir()
    monkeypatch.chdir(tmp_path)

    answer = ask("check")

    assert "inputs/dua/regencies.csv:2:area" in answer.err
    assert "inputs/satu/regencies.csv:2:area" in answer.err
    assert "inputs/bukan" not in answer.err


def test_in_a_plan_s_folder_that_plan_is_checked(ask: Ask, clean: Project, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(clean.write(REGENCIES).folder)

    answer = ask("check")

    assert answer.code == 1
    assert "regencies.csv:2:area" in answer.err


def test_checking_writes_nothing(ask: Ask, clean: Project):
    before = sorted(clean.folder.parent.parent.rglob("*"))

    ask("check", clean.folder)

    assert sorted(clean.folder.parent.parent.rglob("*")) == before
    assert not build_folder(clean).exists()
