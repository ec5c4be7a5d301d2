"""What is keyed into KRISNA? The outputs of a proposal with volume, unit, unit cost and location, one a row."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planbuilder.model import Plan
from planbuilder.model.money import component_amount, gross_sum, proposal_lines
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.proposals import Proposal
from planbuilder.values.numbers import rounded
from planbuilder.workbooks.sheet import Cell, Column, Sheet
from planbuilder.workbooks.summary import name_of

NAME = "KRISNA"
_COLUMNS = (
    Column("No", 6), Column("Menu Kegiatan", 40), Column("Rincian Kegiatan", 44), Column("Volume", 10),
    Column("Satuan", 12), Column("Unit Cost (Rp)", 18), Column("Jumlah (Rp)", 18),
    Column("Selisih pembulatan (Rp)", 14), Column("Kabupaten/Kota", 28), Column("Kecamatan", 24),
    Column("Kelurahan/Desa", 24),
)  # fmt: skip
_UNIT, _UNIT_COST = 4, 5
"""Where these stand among the columns."""
OUTSIDE = "Biaya di luar rincian kegiatan"
"""What the row of cost lines that belong to no output is called; where there are no outputs, it is the proposal."""


def krisna(plan: Plan, proposal: Proposal) -> Sheet:
    """Lay out the outputs of a proposal; lines of no output stand in a row of their own, so that the sum is whole."""
    details = [*_outputs(plan, proposal), *_outside(plan, proposal)]
    menu = proposal.menu or proposal.output_type
    regency = name_of(plan.find("regencies", proposal.regency))
    rows = (
        (place, menu, *detail[:-2], regency, *detail[-2:]) for place, detail in enumerate(details, start=1)
    )
    return Sheet(NAME, _COLUMNS, tuple(rows))


def _outputs(plan: Plan, proposal: Proposal) -> Iterator[tuple[Cell, ...]]:
    for component in plan.related(Component, "proposal", proposal.key):
        amount = component_amount(plan, component).amount
        price = unit_cost(amount, component.volume)
        district = component.district or proposal.district
        village = component.village or (proposal.village if district == proposal.district else None)
        yield (
            component.name, component.volume, component.unit, price, amount,
            _remainder(amount, component.volume, price), name_of(plan.find("districts", district)), village,
        )  # fmt: skip


def _outside(plan: Plan, proposal: Proposal) -> Iterator[tuple[Cell, ...]]:
    known = {component.key for component in plan.related(Component, "proposal", proposal.key)}
    lines = [line for line in proposal_lines(plan, proposal) if line.component not in known]
    if lines:
        district = name_of(plan.find("districts", proposal.district))
        name = OUTSIDE if known else proposal.title
        yield name, None, None, None, gross_sum(lines).amount, None, district, proposal.village


def unit_cost(amount: int | None, volume: Decimal | None) -> int | None:
    """Divide an amount by a volume, in whole rupiah; the form asks for it, the plan knows only the amount."""
    return None if amount is None or not volume else int(rounded(Decimal(amount) / volume, 0))


def _remainder(amount: int | None, volume: Decimal | None, price: int | None) -> Cell:
    """Say by how much volume times unit cost misses the amount; nothing where it does not."""
    if amount is None or volume is None or price is None:
        return None
    missed = Decimal(amount) - volume * price
    return missed or None


def open_outputs(plan: Plan, proposal: Proposal) -> int:
    """Count the rows that cannot be keyed yet: without a unit, or without a unit cost for want of volume or amount."""
    return sum(row[_UNIT] is None or row[_UNIT_COST] is None for row in krisna(plan, proposal).rows)
