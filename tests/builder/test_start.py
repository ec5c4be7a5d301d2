"""Does a plan begin well, and is nothing touched that stands there already?"""

from __future__ import annotations

from pathlib import Path

import pytest

from planbuilder.builder import BLANK, SAMPLES, TakenError, check, start
from planbuilder.builder.resources import sample_folder
from planbuilder.diagnostics import Severity
from tests.builder.noted import files_in
from tests.conftest import SAMPLE


def test_a_sample_is_copied_whole(tmp_path: Path):
    made = start(tmp_path / "baru", SAMPLE.name)

    files = files_in(tmp_path / "baru")
    assert {name: data for name, data in files.items() if not name.endswith(".cmd")} == files_in(SAMPLE)
    assert sorted(path.relative_to(tmp_path / "baru").as_posix() for path in made) == sorted(files)


def test_a_double_click_checks_and_builds(tmp_path: Path):
    start(tmp_path / "baru", BLANK)

    for name, command in (("Periksa.cmd", "check"), ("Bangun.cmd", "build")):
        words = (tmp_path / "baru" / name).read_bytes()
        assert f"planbuilder {command} .\r\npause\r\n".encode() in words
        assert words.count(b"\n") == words.count(b"\r\n"), "cmd.exe wants both"


def test_every_sample_ships():
    assert all((sample_folder(name) / "plan.yaml").is_file() for name in SAMPLES)


def test_a_blank_plan_has_no_errors_and_asks_for_its_narrative(tmp_path: Path):
    start(tmp_path / "baru", BLANK)

    found = check(tmp_path / "baru")

    assert {finding.severity for finding in found} == {Severity.WARNING}
    assert {finding.code for finding in found} == {"NARR-10"}


def test_an_empty_folder_is_filled(tmp_path: Path):
    (tmp_path / "baru").mkdir()

    start(tmp_path / "baru", BLANK)

    assert (tmp_path / "baru" / "plan.yaml").is_file()


@pytest.mark.parametrize("taken", ["baru", "baru/.hidden"])
def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, taken: str):
    (tmp_path / taken).parent.mkdir(exist_ok=True)
    (tmp_path / taken).write_text("mine")
    before = files_in(tmp_path)

    with pytest.raises(TakenError):
        start(tmp_path / "baru", BLANK)

    assert files_in(tmp_path) == before
