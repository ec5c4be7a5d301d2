"""What does a factory need to run, and what is known of it? Six conditions, and who can answer what is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from planbuilder.model.materials import balances_of
from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.factories import Factory
from planbuilder.model.tables.offices import Office

Name = Literal["cause", "material", "margin", "operator", "water", "power"]
"""A key of `choices.CONDITIONS`."""
State = Literal["met", "partly", "unmet", "unknown"]
"""A key of `choices.CONDITION_STATES`."""
Cells = tuple[tuple[Row, str], ...]
COLUMNS: Mapping[Name, tuple[str, ...]] = {
    "cause": ("cause",),
    "material": ("material_need", "material_supply"),
    "margin": ("production_cost", "selling_price"),
    "operator": ("operator",),
    "water": ("water",),
    "power": ("power",),
}
"""The columns that tell whether a condition is met, in the order in which a planner asks."""
_AVAILABLE: Mapping[str | None, State] = {"yes": "met", "partly": "partly", "no": "unmet"}


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that a factory needs, and whether it has it."""

    name: Name
    state: State
    unknown: tuple[str, ...]
    """The columns that are empty, or hold "unknown"."""
    sources: Cells


@dataclass(frozen=True, slots=True)
class Question:
    """Who can say what is unknown of a factory, and what that is."""

    respondent: str | None
    """None where nobody by name is known; the owner where `columns` are of the business."""
    columns: tuple[str, ...]
    about: Literal["business", "material", "site"]
    sources: Cells


def conditions(factory: Factory) -> tuple[Condition, ...]:
    """Say of each condition whether it is met."""
    return tuple(_condition(factory, name) for name in COLUMNS)


def questions(plan: Plan, factory: Factory) -> tuple[Question, ...]:
    """Say who can answer what is unknown; the owner, whoever tends the raw material, the regency's office."""
    found = {one.name: one.unknown for one in conditions(factory) if one.unknown}
    asked = (_business(factory, found), _material(plan, factory, found), _site(plan, factory, found))
    return tuple(question for question in asked if question.columns)


def _condition(factory: Factory, name: Name) -> Condition:
    columns = COLUMNS[name]
    unknown = tuple(column for column in columns if getattr(factory, column) in {None, "unknown"})
    state: State = "unknown" if unknown else _state(factory, name)
    return Condition(name, state, unknown, tuple((factory, column) for column in columns))


def _state(factory: Factory, name: Name) -> State:
    """Judge a condition whose columns all hold something."""
    match name:
        case "material":
            return _met((factory.material_supply or 0) >= (factory.material_need or 0))
        case "margin":
            return _met((factory.selling_price or 0) > (factory.production_cost or 0))
        case "water" | "power":
            return _AVAILABLE[getattr(factory, name)]
        case _:
            return "met"


def _met(is_met: bool) -> State:
    return "met" if is_met else "unmet"


def _business(factory: Factory, found: Mapping[Name, tuple[str, ...]]) -> Question:
    columns = _columns(found, ("cause", "margin", "operator"))
    return Question(factory.owner, columns, "business", ((factory, "owner"),))


def _columns(found: Mapping[Name, tuple[str, ...]], names: Iterable[Name]) -> tuple[str, ...]:
    return tuple(column for name in names for column in found.get(name, ()))


def _material(plan: Plan, factory: Factory, found: Mapping[Name, tuple[str, ...]]) -> Question:
    rows = [row for one in balances_of(plan, factory) for row in one.supplies]
    named = [(row, office) for row in rows if (office := plan.get(Office, row.office)) is not None]
    pointing = tuple((row, "office") for row in rows)
    names: Cells = tuple((office, "name") for _, office in named[:1])
    respondent = named[0][1].name if named else None
    return Question(respondent, _columns(found, ("material",)), "material", (*names, *pointing))


def _site(plan: Plan, factory: Factory, found: Mapping[Name, tuple[str, ...]]) -> Question:
    offices = plan.related(Office, "regency", factory.regency or "")
    columns = _columns(found, ("water", "power"))
    respondent = offices[0].name if len(offices) == 1 else None
    names: Cells = tuple((office, name) for office in offices for name in ("name", "regency"))
    return Question(respondent, columns, "site", (*names, (factory, "regency")))
