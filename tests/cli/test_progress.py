"""Does a person at a terminal see a bar, and a log see lines?"""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.builder.noted import NOTE, build_folder
from tests.cli.conftest import ask_apart
from tests.conftest import MINIMAL, Project


def on_a_terminal(*arguments: str) -> tuple[int, str]:
    """Run the command with a terminal as stderr."""
    ours, theirs = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "planbuilder", *arguments],
        stderr=theirs,
        stdout=subprocess.PIPE,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "120"},
    )
    os.close(theirs)
    said = b""
    while chunk := _read(ours):
        said += chunk
    os.close(ours)
    with done:
        return done.wait(), said.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # how Linux says that nobody writes any more
        return b""


def test_a_terminal_shows_a_bar_and_then_what_was_made(tmp_path: Path):
    plan = Project(tmp_path / "inputs" / "contoh").write({**MINIMAL, **NOTE})

    code, said = on_a_terminal("build", str(plan.folder), "-d", "catatan", "-f", "html", "--lang", "en")

    assert code == 0
    assert "making documents" in said
    assert "1/1" in said
    assert "\x1b[" in said
    assert "[1/1] catatan" not in said
    assert f"1 documents, 1 files in {build_folder(plan)}/contoh" in said


def test_a_log_gets_plain_lines(tmp_path: Path):
    plan = Project(tmp_path / "inputs" / "contoh").write({**MINIMAL, **NOTE})

    answer = ask_apart("build", plan.folder, "-d", "catatan", "-f", "html", "--lang", "en")

    assert answer.err == f"[1/1] catatan\n1 documents, 1 files in {build_folder(plan)}/contoh\n"
