"""What do the tests of workbooks share? Small plans as texts, read from a real folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from planbuilder.builder.reading import read_plan
from planbuilder.checks.example import whole_plan
from planbuilder.model import Plan
from tests.conftest import Project


@pytest.fixture
def plan_of(tmp_path: Path) -> Callable[[Mapping[str, str]], Plan]:
    """Read a plan of the base and some files, as `contoh`."""

    def make(files: Mapping[str, str]) -> Plan:
        Project(tmp_path).write(whole_plan(files))
        plan, _found = read_plan(tmp_path, "contoh")
        return plan

    return make
