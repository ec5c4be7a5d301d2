"""A small plan with what official forms ask for: cost lines, accounts, requirements, a cascade."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planbuilder.model import Plan
from tests.compose.small_plan import Cells, small_plan

PROPOSALS: Sequence[Cells] = (
    {"id": "U01", "title": "Revitalisasi Somber", "route": "dak_fisik", "proposer": "D1", "regency": "64.71"},
)
COMPONENTS: Sequence[Cells] = (
    {"id": "K1", "proposal": "U01", "name": "IPAL", "volume": "1", "unit": "Unit"},
    {"id": "K2", "proposal": "U01", "name": "Pelatihan", "volume": "20", "unit": "Orang"},
)
TRAINER: Cells = {
    "proposal": "U01", "component": "K2", "account": "5.1.02.02", "group": "Pelatihan", "remark": "Narasumber",
    "description": "Honor narasumber", "volume_1": "2", "unit_1": "Orang", "volume_2": "3", "unit_2": "Hari",
    "unit_price": "900000",
}  # fmt: skip
BUILDING: Cells = {
    "proposal": "U01", "component": "K1", "account": "5.2.04", "description": "Bangunan IPAL",
    "specification": "Kapasitas 20 m3", "volume_1": "1,5", "unit_1": "Unit", "unit_price": "850000300", "tax": "11",
}  # fmt: skip


def form_plan(changes: Mapping[str, Sequence[Cells]] | None = None, **pictures: bytes) -> Plan:
    """Load the plan with some tables in other words; pictures by their name, `__` for a point or a hyphen."""
    tables = {"proposals": PROPOSALS, "components": COMPONENTS, "cost_lines": (TRAINER, BUILDING)}
    return small_plan({**tables, **(changes or {})}, pictures=pictures)


def on_proposal(words: str) -> str:
    """Write a chapter about the proposal."""
    return f'{{% set proposal = proposals.get("U01") %}}\n{words}\n'
