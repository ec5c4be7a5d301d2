"""Does `planbuilder todo` list what is missing, for people and for programs?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.cli.test_check import clean
from tests.conftest import Project

__all__ = ["clean"]

REGENCIES = {"regencies.csv": "code,bps_code,name,region\n64.72,,Kota Samarinda,W1\n"}


@pytest.mark.parametrize(
    ("language", "words"), [("en", "nothing is missing\n"), ("id", "tidak ada yang kurang\n")]
)
def test_a_plan_with_nothing_missing_says_so(ask: Ask, clean: Project, language: str, words: str):
    answer = ask("--lang", language, "todo", clean.folder)

    assert (answer.code, answer.out, answer.err) == (0, words, "")


def test_what_is_missing_stands_under_who_owes_it(ask: Ask, clean: Project):
    clean.write(REGENCIES)

    answer = ask("--lang", "en", "todo", clean.folder)

    head, _, owner, line, *_ = answer.out.splitlines()
    assert head == "Open items: 1; showing in documents: 0"
    assert owner == "Dinas Perindustrian (1)"
    assert line.endswith('regencies.csv:2:bps_code: fill in bps_code of 64.72 "Kota Samarinda"')
    assert answer.code == 0


def test_several_plans_are_told_apart(ask: Ask, clean: Project, project: Callable[..., Project]):
    other = project(name="lain")

    answer = ask("--lang", "en", "todo", clean.folder, other.folder)

    assert answer.out.startswith(
        f"{clean.folder.as_posix()}: nothing is missing\n\n{other.folder.as_posix()}: "
    )


def test_programs_get_json(ask: Ask, clean: Project):
    clean.write(REGENCIES)

    answer = ask("todo", "--format", "json", clean.folder)

    (item,) = json.loads(answer.out)
    assert (item["plan"], item["code"], item["row"]) == (clean.folder.as_posix(), "FACT-01", "64.72")
    assert item["location"]["line"] == 2


def test_a_plan_with_errors_ends_in_1_and_still_lists(ask: Ask, clean: Project):
    clean.write({"regencies.csv": "code,bps_code,name,region,area\n64.72,,Kota Samarinda,W1,seratus\n"})

    answer = ask("todo", clean.folder)

    assert answer.code == 1
    assert "CELL-02" in answer.err
    assert "isi kode BPS" in answer.out


def test_a_folder_without_a_plan_ends_in_1(ask: Ask, tmp_path: Path):
    assert ask("todo", tmp_path / "absent").code == 1
