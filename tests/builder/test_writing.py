"""Does a file that is written stay whole, whatever happens?"""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from planbuilder.builder.writing import sweep, write

KILLED_BEFORE_THE_RENAME = """
import os, pathlib, signal, sys
from planbuilder.builder.writing import write
pathlib.Path.replace = lambda self, target: os.kill(os.getpid(), signal.SIGKILL)
write(pathlib.Path(sys.argv[1]), b"new")
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


def test_the_folder_of_a_new_file_is_made(tmp_path: Path):
    write(tmp_path / "a" / "b" / "new.txt", b"new")

    assert (tmp_path / "a" / "b" / "new.txt").read_bytes() == b"new"


def test_an_old_file_is_replaced_and_nothing_else_stays(tmp_path: Path):
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"old")

    write(target, b"new")

    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["plan.pdf"]


def test_others_may_read_the_file(tmp_path: Path):
    write(tmp_path / "plan.pdf", b"new")

    assert (tmp_path / "plan.pdf").stat().st_mode & 0o777 == 0o644


def test_a_file_that_cannot_be_replaced_leaves_no_litter(tmp_path: Path):
    target = tmp_path / "plan.pdf"
    target.mkdir()
    (target / "kept.txt").write_text("kept")

    with pytest.raises(OSError, match="directory"):
        write(target, b"new")

    assert names(tmp_path) == ["kept.txt", "plan.pdf"]


def test_an_interruption_before_the_rename_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"old")

    def interrupt(_self: Path, _target: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)

    with pytest.raises(KeyboardInterrupt):
        write(target, b"new")

    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["plan.pdf"]


def test_a_process_killed_before_the_rename_leaves_the_old_file_and_what_is_swept_up(tmp_path: Path):
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"old")

    done = subprocess.run([sys.executable, "-c", KILLED_BEFORE_THE_RENAME, str(target)], check=False)

    assert done.returncode == -signal.SIGKILL
    assert target.read_bytes() == b"old"
    assert len(names(tmp_path)) == 2
    sweep(tmp_path)
    assert names(tmp_path) == ["plan.pdf"]


def test_sweeping_takes_nothing_of_anybody_else(tmp_path: Path):
    others = [".gitignore", "movie.part", ".x.part.txt", "plan.pdf"]
    for name in others:
        (tmp_path / name).write_text("kept")

    sweep(tmp_path)

    assert names(tmp_path) == sorted(others)


def test_sweeping_an_absent_folder_does_nothing(tmp_path: Path):
    sweep(tmp_path / "absent")

    assert names(tmp_path) == []


def test_sweeping_goes_on_where_it_may_not(unprivileged: Path):
    (unprivileged / ".a.pdf.x.part").write_text("litter")
    unprivileged.chmod(0o500)

    sweep(unprivileged)

    assert names(unprivileged) == [".a.pdf.x.part"]
