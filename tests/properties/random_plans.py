"""Which plan might somebody have typed? The sample with some rows, and other figures in them: missing, small, odd, huge."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from planbuilder.inputs.record import RawPlan, RawValue
from planbuilder.model.table import TableField
from planbuilder.values import Kind
from tests.end_to_end.changed_plans import Cells, is_size, none_of, only, repeats_a_product, with_cells

_THINNED = ("centres", "activities", "actions", "cost_lines", "raw_materials", "factories")
"""Tables whose rows add up to something."""
_SIZES = (0, 30_000, 40_000_000, 5_000_000_000, 10_000_000_000_000)
"""Up to how many rupiah: nothing, below a tenth of a million, below a hundred of them, billions, trillions."""


def random_plan(raw: RawPlan, seed: int) -> RawPlan:
    """Make another plan of the sample; equal seeds make equal plans."""
    chance = Random(seed)
    raw = none_of(replace(raw, narratives={}), "observations", "ceilings")
    for table in _THINNED:
        raw = only(raw, table, lambda cells: _is_above(cells) or chance.random() < 0.7)
    return with_cells(raw, lambda field, value: _figure(chance, field, value))


def _is_above(cells: Cells) -> bool:
    """Whether other rows stand below it: programmes and activities."""
    return str(cells.get("code", "")).count(".") in {2, 4}


def _figure(chance: Random, field: TableField, value: RawValue) -> RawValue:
    if not is_size(field) or field.key == "tax":
        return value
    if chance.random() < 0.2 or repeats_a_product(field):
        return None
    match field.kind:
        case Kind.RUPIAH:
            return chance.randint(0, chance.choice(_SIZES))
        case Kind.INTEGER:
            return chance.randint(0, 900)
        case _:
            return Decimal(chance.randint(0, 9_000_000)) / 1000
