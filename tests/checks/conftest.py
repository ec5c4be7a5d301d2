"""What do tests of rules share? Small plans as texts, read from a real folder, with the code lists that ship."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from planbuilder import inputs, model
from planbuilder.checks import check
from planbuilder.checks.example import whole_plan
from planbuilder.diagnostics import Diagnostic
from tests.conftest import CHECKOUT, Project

SHOWN = "contoh"
Files = Mapping[str, str]
Checked = tuple[model.Plan, list[Diagnostic]]


@pytest.fixture(scope="session")
def shipped_codes() -> inputs.RawCodes:
    return inputs.read_codes(CHECKOUT / "codes", shown_as="codes")


@pytest.fixture
def read_plan(tmp_path: Path, shipped_codes: inputs.RawCodes) -> Callable[[Files], Checked]:
    """Read a plan of the base and some files: its rows, and what reading it found."""

    def make(files: Files) -> Checked:
        Project(tmp_path).write(whole_plan(files))
        raw, found = inputs.read(tmp_path, model.vocabulary(), shown_as=SHOWN)
        codes = {**shipped_codes, **inputs.read_codes(tmp_path / "codes", f"{SHOWN}/codes")}
        plan, about_rows = model.load(raw, codes)
        return plan, [*found, *about_rows]

    return make


@pytest.fixture
def checked(read_plan: Callable[[Files], Checked]) -> Callable[[Files], list[Diagnostic]]:
    """Check a plan of the base and some files; reading it finds nothing."""

    def make(files: Files) -> list[Diagnostic]:
        plan, found = read_plan(files)
        assert [finding.text("en") for finding in found] == []
        return check(plan)

    return make


@pytest.fixture
def said(checked: Callable[[Files], list[Diagnostic]]) -> Callable[[Files], list[str]]:
    """Check a plan and write its findings as `CODE place: message` in English."""

    def make(files: Files) -> list[str]:
        found = checked(files)
        return [
            f"{finding.code} {str(finding.location).removeprefix(f'{SHOWN}/')}: {finding.message('en')}"
            for finding in found
        ]

    return make
