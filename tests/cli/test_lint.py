"""Does `planbuilder lint` tell people and programs what Word would refuse in a file?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.lint.faults import FAULTS, sound

BY_NAME = {fault.name: fault for fault in FAULTS}


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "utuh.docx").write_bytes(sound())
    (tmp_path / "rusak.docx").write_bytes(BY_NAME["property-twice"].seeded())
    (tmp_path / "bertanya.docx").write_bytes(BY_NAME["updates-fields"].seeded())
    return tmp_path


@pytest.mark.parametrize(("language", "words"), [("en", "no problems\n"), ("id", "tidak ada masalah\n")])
def test_a_sound_file_is_said_to_be_sound(ask: Ask, files: Path, language: str, words: str):
    answer = ask("lint", files / "utuh.docx", "--lang", language)

    assert (answer.code, answer.out, answer.err) == (0, "", words)


def test_a_fault_is_told_with_file_part_and_code(ask: Ask, files: Path):
    answer = ask("lint", files / "utuh.docx", files / "rusak.docx", "--lang", "en")

    assert answer.code == 1
    assert f"{files}/rusak.docx > word/document.xml!p" in answer.err
    assert "[error LINT-31]" in answer.err
    assert answer.err.endswith("\n1 error\n")


def test_a_warning_ends_the_command_only_where_it_counts(ask: Ask, files: Path):
    assert ask("lint", files / "bertanya.docx").code == 0
    assert ask("lint", files / "bertanya.docx", "--strict").code == 1


def test_programs_get_json(ask: Ask, files: Path):
    answer = ask("lint", files / "rusak.docx", "--format", "json", "--lang", "en")

    (finding,) = json.loads(answer.out)
    assert (finding["code"], finding["location"]["sheet"]) == ("LINT-31", "word/document.xml")


def test_a_file_that_is_not_there_is_a_wrong_use(ask: Ask, files: Path):
    answer = ask("lint", files / "tidak-ada.docx", "--lang", "en")

    assert answer.code == 2
    assert answer.err == f"{files}/tidak-ada.docx cannot be opened\n"
    assert ask("lint").code == 2
