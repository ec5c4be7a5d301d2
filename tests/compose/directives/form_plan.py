"""A small plan with what official forms ask for: cost lines, accounts, requirements, a cascade."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planbuilder.model import Plan
from tests.compose.composed import Outcome, composed
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
GOAL: Cells = {"id": "T1", "level": "goal", "text": "Meningkatnya peran industri kecil"}
OBJECTIVE: Cells = {"id": "SS1", "level": "objective", "parent": "T1", "text": "Berkembangnya sentra"}
PROGRAM: Cells = {"id": "A1", "code": "3.31.02", "office": "D1", "objective": "SS1"}
ACTIVITY: Cells = {"id": "A2", "code": "3.31.02.1.01", "office": "D1"}
PLANNING: Cells = {
    "id": "A3", "code": "3.31.02.1.01.0001", "office": "D1", "location": "Samarinda",
    "ceiling_2025": "100000000", "ceiling_2026": "150500000",
}  # fmt: skip
COORDINATION: Cells = {
    "id": "A4", "code": "3.31.02.1.01.0002", "office": "D2", "ceiling_2025": "50400000", "ceiling_2027": "80000000",
}  # fmt: skip
INCOME: Cells = {
    "id": "I1", "owner": "A1", "name": "Pendapatan IKM", "unit": "Persen", "baseline": "5", "target_2025": "6",
    "target_2026": "7,5–8",
}  # fmt: skip

Tables = Mapping[str, Sequence[Cells]]


def form_plan(changes: Tables | None = None, pictures: Mapping[str, bytes] | None = None) -> Plan:
    """Load the plan with some tables in other words."""
    tables: Tables = {
        "proposals": PROPOSALS,
        "components": COMPONENTS,
        "cost_lines": (TRAINER, BUILDING),
        "cascade": (GOAL, OBJECTIVE),
        "activities": (PROGRAM, ACTIVITY, PLANNING, COORDINATION),
        "indicators": (INCOME,),
    }
    return small_plan({**tables, **(changes or {})}, pictures=pictures)


def form(call: str, plan: Plan | None = None) -> Outcome:
    """Compose what a directive says about the proposal."""
    return composed(f'{{% set proposal = proposals.get("U01") %}}\n{{{{ {call} }}}}\n', plan or form_plan())


def rows(outcome: Outcome, kind: str = "") -> list[str]:
    """List the rows of the dumped table, without the widths of its columns."""
    kinds = (kind,) if kind else ("head", "group", "body", "subtotal", "total", "note")
    lines = [line.strip() for line in outcome.words.splitlines()]
    return [line for line in lines if line.split(" ")[0] in kinds]


def refs_of(outcome: Outcome, words: str) -> set[str]:
    """Name the cells behind the only datum with such words."""
    (found,) = [refs for text, refs, _ in outcome.data if text == words]
    return found
