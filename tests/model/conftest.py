"""What do tests of the model share? Records made by hand, each cell at a place that says its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

from planbuilder.diagnostics import Diagnostic, Location
from planbuilder.inputs.record import RawPlan, RawRecord, RawValue
from planbuilder.model import Plan, load
from planbuilder.values.numbers import DecimalSign

PLAN: Mapping[str, RawValue] = {
    "id": "contoh",
    "title": "Rencana Contoh",
    "province": "64",
    "office": "dinas",
    "period_start": 2025,
    "period_end": 2027,
    "date": "2026-11-24",
}

CRITERIA: list[Mapping[str, RawValue]] = [
    {"id": "K1", "name": "Pasar", "weight": "60", "direction": "benefit", "minimum": 1, "maximum": 5},
    {"id": "K2", "name": "Biaya", "weight": "40", "direction": "cost", "minimum": 0, "maximum": 10},
]


@dataclass(frozen=True)
class Line:
    """A row of a file that names its table."""

    file: str
    line: int
    headings: frozenset[str]

    def at(self, field: str = "") -> Location:
        return Location(self.file, self.line, field=field if field in self.headings else "")


def raw_records(
    table: str, rows: list[Mapping[str, RawValue]], sign: DecimalSign = "comma"
) -> tuple[RawRecord, ...]:
    return tuple(
        RawRecord(table, row, Line(f"{table}.csv", line, frozenset(row)), sign)
        for line, row in enumerate(rows, start=2)
    )


Loaded = tuple[Plan, list[Diagnostic]]


@pytest.fixture
def loaded() -> Callable[..., Loaded]:
    """Load a plan from tables given as lists of mappings; `plan` adds to the minimal plan."""

    def make(
        plan: Mapping[str, RawValue] | None = None,
        codes: Mapping[str, list[Mapping[str, RawValue]]] | None = None,
        sign: DecimalSign = "comma",
        **tables: list[Mapping[str, RawValue]],
    ) -> Loaded:
        records = {name: raw_records(name, rows, sign) for name, rows in tables.items()}
        records["plan"] = raw_records("plan", [{**PLAN, **(plan or {})}])
        homes = {name: (Location(f"{name}.csv"),) for name in records}
        raw_codes = {name: raw_records(f"codes/{name}", rows) for name, rows in (codes or {}).items()}
        return load(RawPlan("inputs/contoh", records, homes, {}, {}), raw_codes)

    return make


@pytest.fixture
def scored(loaded: Callable[..., Loaded]) -> Callable[..., Plan]:
    """Load a plan from the scores of its centres, each a mapping of criteria."""

    def make(
        scores: Mapping[str, Mapping[str, RawValue]], criteria: list[Mapping[str, RawValue]] = CRITERIA
    ) -> Plan:
        rows = [{"centre": centre, **cells} for centre, cells in scores.items()]
        return loaded(criteria=criteria, scores=rows)[0]

    return make


@pytest.fixture
def said(loaded: Callable[..., Loaded]) -> Callable[..., list[str]]:
    """Load a plan and write its diagnostics in English."""

    def make(**tables: object) -> list[str]:
        return [diagnostic.text("en") for diagnostic in loaded(**tables)[1]]

    return make


@pytest.fixture
def raw_plan() -> Callable[..., RawPlan]:
    """Make a raw plan that has nothing but a record of itself."""

    def make(plan: Mapping[str, RawValue], folder: str) -> RawPlan:
        return RawPlan(folder, {"plan": raw_records("plan", [plan])}, {}, {}, {})

    return make
