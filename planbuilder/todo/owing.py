"""Who owes what a row lacks? Its office, the regency that keeps it, or the office that makes the plan."""

from __future__ import annotations

from planbuilder.model import Plan, Row
from planbuilder.model.tables.offices import Office
from planbuilder.model.tables.regencies import Regency
from planbuilder.todo.item import Owner

_OFFICES = ("office", "proposer")
"""Columns that name the office in charge of a row."""
_KEPT_BY_REGENCIES = frozenset({"centres", "factories", "raw_materials"})
"""Inventories: each regency knows what stands on its ground."""
_PARTS = frozenset({"cost_lines", "components", "readiness"})
"""Tables whose rows are parts of a proposal."""
_WHOLE = "proposal"
"""The column by which they name it."""


def owner(plan: Plan, table: str, key: str) -> Owner:
    """Find who is to act; a row that is not there yet is known by the whole it would belong to."""
    row = plan.find(table, key) or _proposal_of(plan, table, key)
    charged = _charged(plan, row) if row is not None else None
    return charged or _office(plan, plan.info.office)


def _charged(plan: Plan, row: Row) -> Owner | None:
    if isinstance(row, Office):
        return _office(plan, row.key)
    for name in _OFFICES:
        if (key := getattr(row, name, None)) is not None:
            return _office(plan, key)
    whole = plan.find("proposals", getattr(row, _WHOLE, None)) if row.table_name in _PARTS else None
    if whole is not None:
        return _charged(plan, whole)
    if row.table_name in _KEPT_BY_REGENCIES:
        return _keeper(plan, getattr(row, "regency", None))
    return None


def _proposal_of(plan: Plan, table: str, key: str) -> Row | None:
    return plan.find("proposals", key.split("/", maxsplit=1)[0]) if table in _PARTS else None


def _keeper(plan: Plan, code: str | None) -> Owner | None:
    """Name the one office of a regency, or the regency where it has none or several."""
    regency = plan.get(Regency, code)
    if regency is None:
        return None
    offices = plan.related(Office, "regency", regency.key)
    if len(offices) == 1:
        return _office(plan, offices[0].key)
    return Owner("regency", regency.key, regency.name or regency.key)


def _office(plan: Plan, key: str | None) -> Owner:
    office = plan.get(Office, key)
    name = office.name if office is not None else None
    return Owner("office", key or "", name or key or "")


def regency_of(plan: Plan, table: str, key: str) -> str:
    """Name the regency that a row, or the proposal it is a part of, is about."""
    row = plan.find(table, key) or _proposal_of(plan, table, key)
    if row is not None and row.table_name in _PARTS:
        row = plan.find("proposals", getattr(row, _WHOLE, None))
    code = key if table == Regency.table_name else getattr(row, "regency", None)
    regency = plan.get(Regency, code)
    return (regency.name or regency.key) if regency is not None else ""
