"""Does a command end with the right code when it is interrupted, cut off, or wrong itself?"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from planbuilder import __version__
from planbuilder.cli import main as entrance
from planbuilder.cli.command import Command, all_commands
from planbuilder.diagnostics import Words
from tests.builder.noted import LETTERS, NOTE, files_in
from tests.cli.conftest import Ask, ask_apart
from tests.conftest import MINIMAL, Project


def command_that(raises: BaseException) -> tuple[Command, ...]:
    """Add a command with a bug to the real ones."""

    def run(_arguments: object, _console: object) -> int:
        raise raises

    return (*all_commands(), Command("burst", Words("meledak", "burst"), lambda _parser: None, run))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", f"This is a fault of planbuilder, not of your data. Report the lines above with version {__version__}."),
        ("id", f"Ini kesalahan planbuilder, bukan kesalahan data Anda. Laporkan baris-baris di atas beserta versi {__version__}."),
    ],
)  # fmt: skip
def test_a_bug_of_ours_ends_in_70_with_a_report(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, language: str, words: str
):
    monkeypatch.setattr(entrance, "all_commands", lambda: command_that(ZeroDivisionError("our own")))

    answer = ask("--lang", language, "burst")

    assert answer.code == 70
    assert answer.err.startswith("Traceback")
    assert "ZeroDivisionError: our own" in answer.err
    assert answer.err.endswith(f"{words}\n")


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "stopped; earlier files are whole\n"), ("id", "dihentikan; berkas lama tetap utuh\n")],
)
def test_an_interrupted_command_ends_in_130_without_a_traceback(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, language: str, words: str
):
    monkeypatch.setattr(entrance, "all_commands", lambda: command_that(KeyboardInterrupt()))

    answer = ask("--lang", language, "burst")

    assert (answer.code, answer.out, answer.err) == (130, "", words)


def _heed_interrupts() -> None:
    """Undo what a shell does to the jobs it starts in the background: they inherit that Ctrl-C is ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_an_interrupted_build_stops_its_workers_at_once_and_leaves_whole_files(tmp_path: Path):
    plan = Project(tmp_path / "inputs" / "contoh").write({**MINIMAL, **NOTE, **LETTERS})
    command = [sys.executable, "-m", "planbuilder", "build", str(plan.folder), "-j2", "--lang", "en"]
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509  # it takes no lock that a thread could hold
    ) as running:
        assert running.stderr is not None
        said = ""
        for line in running.stderr:
            said += line
            if line.startswith("[1/"):
                break

        os.killpg(running.pid, signal.SIGINT)  # as Ctrl-C reaches every process of a terminal
        said += running.stderr.read()

    assert running.returncode == 130, said
    assert said.endswith("stopped; earlier files are whole\n")
    assert "Traceback" not in said
    left = files_in(tmp_path / "build")
    assert not [name for name in left if name.endswith((".part", "manifest.json"))]
    assert len(left) < 12


def test_a_reader_that_leaves_early_is_no_error():
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "planbuilder", "schema"], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)

    assert (done.returncode, done.stderr) == (0, b"")


def test_data_is_whole_where_the_stream_knows_few_letters(tmp_path: Path):
    strange = {"regencies.csv": "code,bps_code,name,region,area\n64.72,6472,Kota Samarinda,W1,“é”\n"}
    plan = Project(tmp_path / "inputs" / "contoh").write({**MINIMAL, **strange})

    plain, wide = (
        ask_apart("check", plan.folder, "--format", "json", PYTHONIOENCODING=name)
        for name in ("ascii", "utf-8")
    )

    assert plain.out.isascii()
    assert not wide.out.isascii()
    assert json.loads(plain.out) == json.loads(wide.out)


def test_words_are_readable_where_the_stream_knows_few_letters():
    answer = ask_apart("explain", "--lang", "en", PYTHONIOENCODING="ascii")

    assert answer.code == 0
    assert "BUILD-01\tPlan not found" in answer.out


def test_the_module_is_the_command():
    assert ask_apart("--version").out == f"planbuilder {__version__}\n"
