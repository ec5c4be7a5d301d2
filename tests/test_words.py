"""Are the words for readers true? Commands that run, numbers that change, names that are there."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from planbuilder import __version__
from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import read
from planbuilder.cli.command import all_commands
from planbuilder.cli.main import main
from planbuilder.document import dump
from tests.conftest import CHECKOUT, SAMPLE

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
README_ID = (CHECKOUT / "README.id.md").read_text(encoding="utf-8")
WORDS = ["README.md", "README.id.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "DECISIONS.md"]
PLACES = ["/wo" + "rk/", "/tm" + "p/", "/roo" + "t/", "/hom" + "e/"]
HOSTS = ["pypi" + ".org", "pythonhosted" + ".org", "npm" + "js", "deb.debian" + ".org", "crates" + ".io"]
"""Written in two pieces, so that this file does not name them itself."""
TEXTS = {
    "", ".cfg", ".css", ".csv", ".in", ".json", ".lock", ".md", ".j2", ".py", ".sh", ".toml", ".txt", ".xml", ".yaml",
    ".yml",
}  # fmt: skip


def tracked() -> list[Path]:
    """Name the files that are kept in the repository."""
    if not (CHECKOUT / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={CHECKOUT}", "ls-files", "-z"],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [CHECKOUT / name for name in listed.stdout.split("\0") if name and (CHECKOUT / name).is_file()]


def tour(text: str) -> list[list[str]]:
    """Take the commands of the first block of commands."""
    block = re.search(r"```console\n(.*?)```", text, re.DOTALL)
    assert block
    return [line.removeprefix("$ planbuilder ").split() for line in block[1].splitlines()]


def planner_s_start(text: str) -> list[list[str]]:
    """Take the indented commands, without what is said beside them."""
    lines = re.findall(r"^    \.venv/bin/planbuilder (.*)$", text, re.MULTILINE)
    return [re.split(r"\s{2,}", line)[0].split() for line in lines]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as somebody has it who follows the README."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    shutil.copytree(SAMPLE, tmp_path / "inputs" / SAMPLE.name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_tour_of_the_readme_runs(office: Path, capsys: pytest.CaptureFixture[str]):
    for command in tour(README):
        assert main(command) == 0, (command, capsys.readouterr().err)

    assert (office / "build" / "latihan" / "rencana-induk.pdf").is_file()
    assert (office / "build" / "latihan" / "rencana-induk.docx").is_file()


def test_the_planner_s_commands_run(office: Path, capsys: pytest.CaptureFixture[str]):
    commands = planner_s_start(README_ID)

    assert {command[0] for command in commands} == {"new", "check", "build"}
    for command in commands:
        assert main(command) == 0, (command, capsys.readouterr().err)
    assert (office / "build" / "rencana-kami" / "rencana-induk.docx").is_file()


def test_the_number_that_the_readme_changes_reaches_the_documents(office: Path):
    cell = re.search(r"set `(.+?)` of `(\w+)` from `(\d+)` to `(\d+)`", README.replace("\n", " "))
    assert cell
    column, key, old, new = cell.groups()
    plan = office / "inputs" / SAMPLE.name
    before = _dumped(plan)
    path = plan / "centres.csv"
    head, *rows = csv.reader(path.read_text(encoding="utf-8").splitlines(), delimiter=";")
    place = head.index(column)
    assert [row[place] for row in rows if row[0] == key] == [old]

    with path.open("w", encoding="utf-8", newline="") as file:
        changed = [[*row[:place], new, *row[place + 1 :]] if row[0] == key else row for row in rows]
        csv.writer(file, delimiter=";").writerows([head, *changed])

    after = _dumped(plan)
    assert before != after
    _materials, found = read(plan)
    assert any(finding.code.startswith("OBS") and old in finding.message("id") for finding in found)


def _dumped(plan: Path) -> str:
    materials, _found = read(plan)
    assert materials is not None
    return "".join(map(dump, compose_all(materials, ("rencana-induk",)).documents))


def test_the_finding_that_readers_are_shown_is_the_one_they_get(
    office: Path, capsys: pytest.CaptureFixture[str]
):
    shown = [
        re.search(
            r'^    (inputs/latihan/centres\.csv:2:.+: "seratus" .+ \[galat [A-Z]+-\d\d\])$',
            text,
            re.MULTILINE,
        )
        for text in (README, README_ID)
    ]
    (line,) = {found[1] for found in shown if found}
    assert None not in shown
    main(["new", "inputs/latihan", "--from", SAMPLE.name])
    path = office / "inputs" / "latihan" / "centres.csv"
    head, first, *rest = csv.reader(path.read_text(encoding="utf-8").splitlines(), delimiter=";")
    first[head.index(line.split(":")[2])] = "seratus"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([head, first, *rest])
    capsys.readouterr()

    assert main(["check", "inputs/latihan"]) == 1

    assert line in capsys.readouterr().err.splitlines()


def test_the_commands_of_the_readme_are_those_there_are():
    listed = re.findall(r"^\$ planbuilder (\w+) ", README.split("## Commands")[1], re.MULTILINE)

    assert sorted(listed) == [command.name for command in all_commands()]


def test_the_options_of_the_readme_are_those_there_are(capsys: pytest.CaptureFixture[str]):
    for line in README.split("## Commands")[1].split("```")[1].splitlines():
        name = line.removeprefix("$ planbuilder ").split()[0]
        if line.startswith("$"):
            with pytest.raises(SystemExit):
                main([name, "--help"])
            known = capsys.readouterr().out
            assert [option for option in re.findall(r"(?<=[ ;])--?[a-z]+", line) if option not in known] == []


def test_every_code_that_readers_are_shown_is_explained(capsys: pytest.CaptureFixture[str]):
    for file in WORDS:
        for code in re.findall(
            r"planbuilder explain ([A-Z]+-\d\d)", (CHECKOUT / file).read_text(encoding="utf-8")
        ):
            assert main(["explain", code]) == 0, (file, code)


@pytest.mark.parametrize("file", WORDS)
def test_links_lead_somewhere(file: str):
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", (CHECKOUT / file).read_text(encoding="utf-8"))

    assert [target for target in targets if not (CHECKOUT / target).exists()] == []


def test_the_make_targets_that_readers_are_told_of_are_there():
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    known = set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    for file in WORDS:
        told = set(
            re.findall(r"(?:^    |`)make (\w+)", (CHECKOUT / file).read_text(encoding="utf-8"), re.MULTILINE)
        )
        assert told <= known, file


def test_the_changelog_tells_of_this_version():
    changelog = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(.+?)\]", changelog, re.MULTILINE)

    assert next(version for version in versions if version != "Unreleased") == __version__


def test_no_file_names_a_place_of_this_machine_or_a_registry():
    found = [
        f"{path.relative_to(CHECKOUT)}: {word}"
        for path in tracked()
        if path.suffix in TEXTS
        for word in _named(path)
    ]

    assert found == []


def _named(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8", errors="replace")
    return [word for word in (*PLACES, *HOSTS) if word in text]
