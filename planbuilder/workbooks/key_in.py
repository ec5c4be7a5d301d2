"""Which key-in sheets does a plan have? SIPD for regional budgets, KRISNA for DAK and APBN, one workbook a proposal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planbuilder.checks.routes import APBN, DAK
from planbuilder.model import Plan
from planbuilder.model.money import proposal_lines
from planbuilder.model.tables.proposals import Proposal
from planbuilder.workbooks.krisna import krisna, open_outputs
from planbuilder.workbooks.sheet import Sheet
from planbuilder.workbooks.sipd import open_lines, sipd
from planbuilder.workbooks.summary import summary

SIPD, KRISNA = "sipd", "krisna"
TYPES = (KRISNA, SIPD)
"""Their types, as `-d` names them, in sorted order."""
_SYSTEMS = {KRISNA: "KRISNA", SIPD: "SIPD"}


@dataclass(frozen=True, slots=True)
class KeyIn:
    """One workbook from which somebody keys a proposal into a system."""

    name: str
    """Path below the build folder, without ending: `usulan/U01/sipd`."""
    type: str
    title: str
    sheets: tuple[Sheet, ...]
    open_items: int
    """Rows that lack what the system asks for."""


def key_ins(plan: Plan) -> tuple[KeyIn, ...]:
    """List the key-in workbooks of a plan by type and proposal; without cost lines there is nothing to key."""
    proposals = [row for row in plan.rows(Proposal) if proposal_lines(plan, row)]
    return tuple(_key_in(plan, type_, row) for type_ in TYPES for row in proposals if _is_keyed(type_, row))


def _is_keyed(type_: str, proposal: Proposal) -> bool:
    """Whether money of its route is keyed into a system: APBN is in no regional budget, DAK in both systems."""
    if type_ == SIPD:
        return proposal.route is not None and proposal.route != APBN
    return proposal.route in {APBN, *DAK}


def _key_in(plan: Plan, type_: str, proposal: Proposal) -> KeyIn:
    lay_out, count = _LAID_OUT[type_]
    return KeyIn(
        name=f"usulan/{proposal.key}/{type_}",
        type=type_,
        title=f"Lembar isian {_SYSTEMS[type_]}: {proposal.title or proposal.key}",
        sheets=(lay_out(plan, proposal), summary(plan, proposal)),
        open_items=count(plan, proposal),
    )


_LAID_OUT: dict[str, tuple[Callable[[Plan, Proposal], Sheet], Callable[[Plan, Proposal], int]]] = {
    KRISNA: (krisna, open_outputs),
    SIPD: (sipd, open_lines),
}
