"""Does every defect end in its located finding, in both languages, and never in silence or a traceback?"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

import pytest

from planbuilder import lint
from planbuilder.builder import check, problems
from planbuilder.checks.example import BASE
from planbuilder.cli.console import Console
from planbuilder.cli.main import main
from planbuilder.diagnostics import Diagnostic, Language, Severity
from tests.conftest import Project
from tests.end_to_end.broken_cases import Case, accept, all_cases

CASES = tuple(all_cases())
PLAN = Path("inputs") / "contoh"
UNWRITTEN = "NARR-10"
"""Words that a document leaves room for; a plan with a defect may ask for more of them than a sound one."""
ELSEWHERE: Mapping[str, str] = {
    "BUILD-01": "the command is given a folder that is no plan",
    "BUILD-02": "the folder of the documents cannot be written",
    "BUILD-04": "the command is given an unknown document type",
    "BUILD-07": "only a build opens an office's Word styles",
    "BUILD-08": "the system stops a worker",
    **dict.fromkeys(("BUILD-10", "BUILD-11", "BUILD-12"), "only a build opens an office's Word styles"),
    "DRAW-01": "the machine lacks Pango",
    "DRAW-02": "the layout engine remarks on a page",
    "FONT-01": "the machine lacks the font",
    "FONT-02": "the machine lacks the font",
    "FONT-03": "the machine has no fonts",
    "FONT-04": "the machine has no font with a sign",
    **{problem.code: "only a Word file that is looked over raises it" for problem in lint.PROBLEMS},
    **dict.fromkeys(
        (f"MOVE-{number:02}" for number in range(1, 8)), "only a plan that moves leaves something behind"
    ),
    **dict.fromkeys(
        (f"PROOF-{number:02}" for number in range(3, 13)), "only a writer at fault makes a file that differs"
    ),
}
"""Findings about the machine or the command, which no plan can raise."""


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The files of a small plan with every word written that its documents ask for."""
    folder = tmp_path_factory.mktemp("sound")
    plan = folder / PLAN
    Project(plan).write(BASE)
    wanted = {finding.parameters["name"] for finding in check(plan) if finding.code == UNWRITTEN}
    return {**BASE, **{f"narrative/{name}.md": "Uraian menyusul.\n" for name in wanted}}


@pytest.fixture
def broken(
    request: pytest.FixtureRequest, sound: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Case:
    """Write the plan of a case below the current folder."""
    monkeypatch.chdir(tmp_path)
    Project(PLAN).write(sound)
    request.param.write(PLAN)
    return request.param


def _said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Read the lines of findings; those of unwritten words tell nothing about the defect."""
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    return [line for line in err.splitlines() if line.endswith("]") and f" {UNWRITTEN}]" not in line]


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def _has_warning(case: Case) -> bool:
    return any(line.rpartition("[")[2].startswith("peringatan ") for line in case.lines["id"])


def _printed(findings: Sequence[Diagnostic], language: Language) -> list[str]:
    """Print findings as the command does, but for those of unwritten words."""
    screen = io.StringIO()
    Console(language, io.StringIO(), screen).diagnostics(one for one in findings if one.code != UNWRITTEN)
    return screen.getvalue().splitlines()[:-1]


CHECK = ("check", str(PLAN), "--lang", "id")
STRICT_CHECK = ("check", str(PLAN), "--strict", "--lang", "en")
BUILD = ("build", str(PLAN), "-f", "docx", "-j", "1", "-o", "hasil", "--lang", "en")


each_case = pytest.mark.parametrize("broken", CASES, ids=[case.name for case in CASES], indirect=True)


@each_case
def test_a_broken_plan_ends_in_its_finding_in_both_languages(broken: Case, request: pytest.FixtureRequest):
    before = _files(Path())
    findings = check(PLAN)
    said = {language: _printed(findings, language) for language in get_args(Language)}
    if request.config.getoption("--accept"):
        accept(broken, said)
        return

    assert {language: tuple(lines) for language, lines in said.items()} == broken.lines
    assert _files(Path()) == before


@each_case
@pytest.mark.every(4)
def test_commands_refuse_a_broken_plan(broken: Case, capsys: pytest.CaptureFixture[str]):
    """Check it in Indonesian; in English build it where it has errors, else be strict about warnings."""
    before = _files(Path())
    is_wrong = broken.is_wrong

    assert main(CHECK) == int(is_wrong)
    assert _said(capsys) == list(broken.lines["id"])
    assert main(BUILD if is_wrong else STRICT_CHECK) == int(is_wrong or _has_warning(broken))
    assert _said(capsys) == list(broken.lines["en"])
    assert _files(Path()) == before


BY_NAME = {case.name: case for case in CASES}
a_handful = [
    BY_NAME[name] for name in ("csv-row-cut-off", "yaml-tab", "narrative-includes-itself", "CEIL-01")
]


@pytest.mark.parametrize("broken", a_handful, ids=[case.name for case in a_handful], indirect=True)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_installed_command_says_the_same(broken: Case, language: str):
    done = subprocess.run(
        [sys.executable, "-m", "planbuilder", "check", str(PLAN)],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PLANBUILDER_LANG": language},
    )

    assert done.returncode == 1
    assert done.stdout == ""
    assert set(broken.lines[language]) <= set(done.stderr.splitlines())


def test_the_sound_plan_has_no_findings(
    sound: Mapping[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.chdir(tmp_path)
    Project(PLAN).write(sound)

    assert main(["check", str(PLAN), "--lang", "en", "--strict"]) == 0
    assert capsys.readouterr().err == "no problems\n"


def test_every_kind_of_finding_has_its_broken_plan():
    shown = {code for case in CASES for code in case.codes()}
    known = {problem.code for problem in problems()}

    assert known - shown - set(ELSEWHERE) - {UNWRITTEN} == set()
    assert set(ELSEWHERE) <= known


def test_there_are_at_least_sixty_broken_plans():
    wrong = [case for case in CASES if case.is_wrong or _has_warning(case)]

    assert len(wrong) >= 60
    assert len({case.name for case in CASES}) == len(CASES)


def test_every_rule_is_shown_by_the_plan_of_its_own_code():
    from planbuilder.checks import PROBLEMS

    for problem in PROBLEMS:
        assert BY_NAME[problem.code].codes() == {problem.code}


def test_the_lines_tell_the_severity_of_each_finding():
    by_code = {problem.code: problem.severity for problem in problems()}
    words = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}

    for case in CASES:
        for line in case.lines["en"]:
            severity, code = line.rpartition("[")[2].rstrip("]").split()
            assert severity == words[by_code[code]]
