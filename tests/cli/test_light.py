"""Do commands load only what they need, and does a machine without Pango still check and build DOCX?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builder.noted import NOTE, build_folder, files_in
from tests.cli.conftest import ask_apart
from tests.conftest import MINIMAL, Project

HEAVY = {"weasyprint", "pydyf", "pikepdf", "docx", "rich", "xlsxwriter"}
LOADED = """
import json, sys
from planbuilder.cli.main import main
code = main(json.loads(sys.argv[1]))
print("\\n" + json.dumps([code, sorted(set(json.loads(sys.argv[2])) & set(sys.modules))]))
"""
NO_PANGO = """
import ctypes

class CDLL(ctypes.CDLL):
    def __init__(self, name, *more, **options):
        if name and "pango" in str(name):
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        super().__init__(name, *more, **options)

ctypes.CDLL = CDLL
"""
"""Loaded by Python itself before anything else: a machine on which Pango is not installed."""


@pytest.fixture
def plan(tmp_path: Path) -> Project:
    return Project(tmp_path / "inputs" / "contoh").write({**MINIMAL, **NOTE})


def heavy_loaded_by(*arguments: object) -> tuple[int, set[str]]:
    """Run a command in a fresh process and name the heavy libraries that it loaded."""
    given = json.dumps([str(argument) for argument in arguments])
    done = subprocess.run(
        [sys.executable, "-c", LOADED, given, json.dumps(sorted(HEAVY))],
        capture_output=True, text=True, check=True, env={**os.environ, "PLANBUILDER_LANG": "en"},
    )  # fmt: skip
    code, loaded = json.loads(done.stdout.splitlines()[-1])
    return code, set(loaded)


@pytest.mark.parametrize("command", ["check", "list", "todo"])
def test_reading_a_plan_loads_no_writer(plan: Project, command: str):
    assert heavy_loaded_by(command, plan.folder) == (0, set())


@pytest.mark.parametrize(
    "arguments", [["explain"], ["explain", "REF-01"], ["schema"], ["explain", "FONT-01"]]
)
def test_answering_a_question_loads_no_writer(arguments: list[str]):
    assert heavy_loaded_by(*arguments) == (0, set())


def test_starting_a_plan_loads_no_writer(tmp_path: Path):
    assert heavy_loaded_by("new", tmp_path / "baru") == (0, set())


def test_a_build_that_finds_errors_loads_no_writer(plan: Project):
    plan.write({"regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W9\n"})

    assert heavy_loaded_by("build", plan.folder, "-f", "docx") == (1, set())


def test_a_build_of_docx_alone_loads_no_layout_engine(plan: Project):
    assert heavy_loaded_by("build", plan.folder, "-d", "catatan", "-f", "docx") == (0, {"docx"})


def test_only_a_build_that_proves_its_pdf_loads_a_reader_of_it(plan: Project):
    build = ("build", plan.folder, "-d", "catatan", "-j1", "-f", "pdf")

    assert heavy_loaded_by(*build) == (0, {"weasyprint", "pydyf"})
    assert heavy_loaded_by(*build, "--proof") == (0, {"weasyprint", "pydyf", "pikepdf"})


def test_a_build_of_html_alone_loads_neither_writer(plan: Project):
    assert heavy_loaded_by("build", plan.folder, "-d", "catatan", "-f", "html") == (0, set())


@pytest.fixture
def no_pango(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "machine").mkdir()
    (tmp_path / "machine" / "sitecustomize.py").write_text(NO_PANGO)
    return {"PYTHONPATH": str(tmp_path / "machine")}


def test_a_machine_without_pango_checks(plan: Project, no_pango: dict[str, str]):
    assert ask_apart("check", plan.folder, **no_pango).code == 0


def test_a_machine_without_pango_builds_docx(plan: Project, no_pango: dict[str, str]):
    answer = ask_apart("build", plan.folder, "-d", "catatan", "-f", "docx", **no_pango)

    assert answer.code == 0
    assert sorted(files_in(build_folder(plan))) == ["contoh/catatan.docx", "contoh/manifest.json"]


@pytest.mark.parametrize(
    ("language", "words", "ending"),
    [
        ("en", "PDF: the library Pango is not found, so no PDF can be made; install ", "or build DOCX only with -f docx [error DRAW-01]"),
        ("id", "PDF: pustaka Pango tidak ditemukan, sehingga PDF tidak dapat dibuat; pasang ", "atau buat DOCX saja dengan -f docx [galat DRAW-01]"),
    ],
)  # fmt: skip
def test_asking_for_pdf_there_gives_one_clear_line_and_writes_nothing(
    plan: Project, no_pango: dict[str, str], language: str, words: str, ending: str
):
    answer = ask_apart("--lang", language, "build", plan.folder, "-d", "catatan", **no_pango)

    assert answer.code == 1
    lines = answer.err.splitlines()
    assert lines[0].startswith(words)
    assert lines[0].endswith(ending)
    assert len(lines) == 3
    assert not build_folder(plan).exists()
