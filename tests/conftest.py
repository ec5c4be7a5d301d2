"""What do all tests share? Small real plans in real folders, guards, and an honest count of what did not run."""

from __future__ import annotations

import os
import shutil
import socket
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLE = CHECKOUT / "inputs" / "kaltim-2025-2029"
MINI = CHECKOUT / "inputs" / "contoh-mini"
TYPES = {path.parent.name for path in (CHECKOUT / "templates").glob("*/document.yaml")}
"""Document types that ship."""
STAMP = datetime(2026, 11, 24, tzinfo=UTC)
"""The moment at which files of tests are made."""
VALIDATOR = CHECKOUT / "node_modules" / ".bin" / "ooxml-validator"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take the present output as the golden one")
    parser.addoption(
        "--every-file", action="store_true", help="let slow readers open every file, and run every case"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--accept") and os.environ.get("CI"):
        raise pytest.UsageError("--accept is refused in CI")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip by name what this machine lacks, and take some of the cases of slow tests."""
    absent = {
        "office": None if shutil.which("soffice") else "LibreOffice is not installed",
        "validator": None
        if VALIDATOR.exists()
        else "the Open XML SDK validator is not installed (needs node and npm)",
    }
    if not config.getoption("--every-file"):
        left_out = set(_left_out(items))
        config.hook.pytest_deselected(items=[item for item in items if item in left_out])
        items[:] = [item for item in items if item not in left_out]
    for item in items:
        for mark, reason in absent.items():
            if reason and item.get_closest_marker(mark):
                item.add_marker(pytest.mark.skip(reason=reason))
    _name_groups(config, items)


def _name_groups(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Say after each name to which group of xdist it belongs: since pytest 9.2 xdist's own words there are lost.

    See pytest-dev/pytest-xdist#1386; the option is there in its workers alone.
    """
    for item in items if getattr(config.option, "loadgroup", False) else ():
        mark = item.get_closest_marker("xdist_group")
        if mark and hasattr(item, "_id") and not item.nodeid.endswith(f"@{mark.args[0]}"):
            item._id = type(item._id).parse(f"{item.nodeid}@{mark.args[0]}")


def _left_out(items: list[pytest.Item]) -> Iterator[pytest.Item]:
    """Name the tests of whole sets, and all but every nth case of those that ask for it, the same in each run."""
    yield from (item for item in items if item.get_closest_marker("whole"))
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("every"):
            cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    for found in cases.values():
        mark = found[0].get_closest_marker("every")
        assert mark
        ordered = sorted(found, key=lambda item: item.nodeid)
        yield from (item for place, item in enumerate(ordered) if place % mark.args[0])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end what this machine could not run, never in silence."""
    reasons = Counter(
        str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else str(report.longrepr)
        for report in terminalreporter.stats.get("skipped", [])
    )
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(
            f"not run here: {count} tests ({reason.removeprefix('Skipped: ')})", yellow=True
        )


@pytest.fixture(autouse=True)
def _guard(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No network, and nothing of the caller's environment that changes output."""
    for name in ("SOURCE_DATE_EPOCH", "PLANBUILDER_LANG"):
        monkeypatch.delenv(name, raising=False)

    def refuse(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"a test tried to reach {address}")
        original(self, address)

    original = socket.socket.connect
    monkeypatch.setattr(socket.socket, "connect", refuse)
    before = Path.cwd()
    yield
    os.chdir(before)


@dataclass(frozen=True)
class Project:
    """A plan in a real folder."""

    folder: Path

    def write(self, files: Mapping[str, str | bytes | None]) -> Project:
        """Put files into the plan; None takes one away."""
        for name, content in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if content is None:
                path.unlink()
            elif isinstance(content, bytes):
                path.write_bytes(content)
            else:
                path.write_text(content, encoding="utf-8", newline="")
        return self


MINIMAL: Mapping[str, str] = {
    "plan.yaml": """\
id: contoh
title: Rencana Contoh
province: "64"
office: dinas
period_start: 2025
period_end: 2029
baseline_year: 2024
budget_year: 2027
date: 2026-11-24
decimal: comma
stage: rancangan-awal
""",
    "offices.csv": "id,name,government,head_title\ndinas,Dinas Perindustrian,Pemerintah Provinsi,Kepala Dinas\n",
    "regions.csv": "id,name\nW1,Wilayah I\n",
    "regencies.csv": "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n",
}
"""The smallest plan that has nothing wrong with it but what it does not say."""


@pytest.fixture
def project(tmp_path: Path) -> Callable[..., Project]:
    """Make a plan of the minimal files and the given ones."""

    def make(files: Mapping[str, str | bytes | None] | None = None, *, name: str = "contoh") -> Project:
        return Project(tmp_path / "inputs" / name).write(MINIMAL).write(files or {})

    return make


@pytest.fixture
def sample(tmp_path: Path) -> Project:
    """A copy of the sample plan that a test may change."""
    folder = tmp_path / "inputs" / SAMPLE.name
    shutil.copytree(SAMPLE, folder)
    return Project(folder)
