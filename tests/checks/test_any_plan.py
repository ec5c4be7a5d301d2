"""Does checking survive any plan, however much of it is missing?"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

import pytest

from planbuilder import inputs, model
from planbuilder.checks import check
from planbuilder.inputs.record import RawPlan, RawRecord, RawValue
from tests.conftest import SAMPLE

RAW, _ = inputs.read(SAMPLE, model.vocabulary(), shown_as="contoh")


def thinned(raw: RawPlan, chance: random.Random) -> RawPlan:
    """Lose whole tables, rows and cells, and put cells of one row into another."""
    records = {name: _rows(rows, chance) for name, rows in raw.records.items() if chance.random() > 0.05}
    return replace(raw, records=records)


def _rows(rows: tuple[RawRecord, ...], chance: random.Random) -> tuple[RawRecord, ...]:
    kept = [row for row in rows if chance.random() > 0.1]
    return tuple(replace(row, values=_cells(row.values, chance.choice(kept).values, chance)) for row in kept)


def _cells(
    own: Mapping[str, RawValue], other: Mapping[str, RawValue], chance: random.Random
) -> Mapping[str, RawValue]:
    cells = {name: value for name, value in own.items() if chance.random() > 0.15}
    strange = {name: value for name, value in other.items() if chance.random() > 0.85}
    return {**cells, **strange}


@pytest.mark.parametrize("seed", range(12))
def test_a_plan_that_lost_cells_is_checked_to_the_end(seed: int, shipped_codes: inputs.RawCodes):
    plan, _ = model.load(thinned(RAW, random.Random(seed)), shipped_codes)

    found = check(plan)

    assert found
    for finding in found:
        assert finding.text("id")
        assert finding.text("en")


def test_the_sample_plan_has_no_errors_among_its_rows(shipped_codes: inputs.RawCodes):
    plan, _ = model.load(RAW, shipped_codes)

    assert [finding.text("en") for finding in check(plan) if finding.severity == "error"] == []


def test_a_plan_of_nothing_is_checked(shipped_codes: inputs.RawCodes):
    plan, _ = model.load(RawPlan("contoh", {}, {}, {}, {}), {})

    assert check(plan) == []


def test_checking_twice_finds_the_same(shipped_codes: inputs.RawCodes):
    plan, _ = model.load(RAW, shipped_codes)
    other, _ = model.load(RAW, shipped_codes)

    assert check(plan) == check(plan) == check(other)
