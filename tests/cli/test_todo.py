"""Does `planbuilder todo` list what is missing, for people and for programs?"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import openpyxl
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


@pytest.mark.parametrize(
    ("language", "task", "said"),
    [
        ("en", 'fill in bps_code of 64.72 "Kota Samarinda"', "1 rows written to"),
        ("id", 'isi kode BPS pada kabupaten/kota 64.72 "Kota Samarinda"', "1 baris ditulis ke"),
    ],
)
def test_an_office_gets_a_sheet_to_work_through(
    ask: Ask, clean: Project, tmp_path: Path, language: str, task: str, said: str
):
    clean.write(REGENCIES)
    file = tmp_path / "todo.xlsx"

    answer = ask("--lang", language, "todo", clean.folder, "--format", "xlsx", "-o", file)

    made = openpyxl.load_workbook(file)
    head, row = made["contoh"].iter_rows(values_only=True)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err.startswith(said)
    assert len(head) == len(row) == 10
    assert row[:2] == (0, task)
    assert (row[3], row[7]) == ("Dinas Perindustrian", "64.72")
    assert made.properties.created == datetime(2026, 11, 24)  # noqa: DTZ001  # as the file says it


def test_the_sheet_is_the_same_each_time(ask: Ask, clean: Project, tmp_path: Path):
    clean.write(REGENCIES)
    files = [tmp_path / "a.xlsx", tmp_path / "b.xlsx"]

    for file in files:
        ask("todo", clean.folder, "--format", "xlsx", "-o", file)

    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize("options", [("--format", "xlsx"), ("-o", "todo.xlsx")])
def test_a_sheet_needs_a_file_and_a_file_a_sheet(ask: Ask, clean: Project, options: tuple[str, ...]):
    answer = ask("todo", clean.folder, *options)

    assert answer.code == 2
    assert "-o FILE" in answer.err


def test_a_file_that_cannot_be_written_is_told(ask: Ask, clean: Project, tmp_path: Path):
    (tmp_path / "todo.xlsx").mkdir()

    answer = ask("todo", clean.folder, "--format", "xlsx", "-o", tmp_path / "todo.xlsx")

    assert answer.code == 1
    assert "todo.xlsx" in answer.err
