"""Does the raw material of a regency fill the need of the centres and factories there? One balance a commodity.

Supply is that of the latest year on record; need is that at full capacity. A sum over gaps decides only where the
gaps could not change the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from planbuilder.model.measures import coarsest, converted
from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.factories import Factory
from planbuilder.model.tables.raw_materials import RawMaterial
from planbuilder.values.words import same_words

State = Literal["enough", "short", "unlike", "open_supply", "open_need", "open_both", "unused"]
"""A key of `choices.BALANCES`."""
User = Centre | Factory
Sources = tuple[tuple[Row, str], ...]
FULL = 100
_SUPPLY = ("commodity", "regency", "year", "volume", "unit")
_NEED = ("raw_materials", "regency", "material_need", "material_unit")


@dataclass(frozen=True, slots=True)
class Amount:
    """What is known of a sum in one unit."""

    known: Decimal | None
    """None where nothing is known, or where nothing can be converted."""
    is_whole: bool
    """Whether no member of the sum is missing."""
    is_alike: bool = True
    """Whether every member could be converted."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Supply against need of one commodity in one regency."""

    commodity: str
    """As the first row spells it."""
    regency: str
    """The code of the regency."""
    supplies: tuple[RawMaterial, ...]
    """The rows of the latest year."""
    users: tuple[User, ...]
    unit: str
    supply: Amount
    need: Amount

    @property
    def year(self) -> int | None:
        """The year of the supply."""
        return self.supplies[0].year if self.supplies else None

    @property
    def state(self) -> State:
        """Say how they stand to each other, as far as the gaps leave no other answer."""
        if not self.users:
            return "unused"
        if not (self.supply.is_alike and self.need.is_alike):
            return "unlike"
        return self._decided() or self._undecided()

    @property
    def coverage(self) -> Decimal | None:
        """How much of a hundred parts of the need is supplied; None where that is not decided."""
        supply, need = self.supply.known, self.need.known
        if self.state not in {"enough", "short"} or supply is None or not need:
            return None
        return supply * FULL / need

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing; else the coverage is a bound: at most where short, at least where enough."""
        return self.supply.is_whole and self.need.is_whole

    @property
    def sources(self) -> Sources:
        """Name the cells that went in."""
        supplied = ((row, name) for row in self.supplies for name in _SUPPLY)
        needed = ((row, name) for row in self.users for name in _NEED)
        return (*supplied, *needed)

    def _decided(self) -> State | None:
        supply, need = self.supply.known, self.need.known
        if supply is None or need is None:
            return None
        if supply >= need and self.need.is_whole:
            return "enough"
        return "short" if supply < need and self.supply.is_whole else None

    def _undecided(self) -> State:
        supplied, needed = self.supply.is_whole, self.need.is_whole
        if supplied:
            return "open_need"
        return "open_supply" if needed else "open_both"


def balances(plan: Plan) -> tuple[Balance, ...]:
    """List the balances by commodity, then by regency; a commodity without users or without supply as well."""
    return plan.once(_balances)


def balances_of(plan: Plan, user: User) -> tuple[Balance, ...]:
    """List the balances that a centre or factory has a part in, in the order of its raw materials."""
    found = plan.once(_by_place)
    places = dict.fromkeys((same_words(one), user.regency or "") for one in user.raw_materials)
    return tuple(found[place] for place in places if place in found)


def _by_place(plan: Plan) -> Mapping[tuple[str, str], Balance]:
    return {(same_words(one.commodity), one.regency): one for one in balances(plan)}


def _balances(plan: Plan) -> tuple[Balance, ...]:
    supplies: dict[tuple[str, str], list[RawMaterial]] = {}
    users: dict[tuple[str, str], list[User]] = {}
    spelled: dict[str, str] = {}
    for row in plan.rows(RawMaterial):
        spelled.setdefault(same_words(row.commodity), row.commodity)
        supplies.setdefault((same_words(row.commodity), row.regency), []).append(row)
    everyone: list[User] = [*plan.rows(Centre), *plan.rows(Factory)]
    for user in everyone:
        wanted = {same_words(commodity): commodity for commodity in user.raw_materials}
        for name, commodity in wanted.items():
            spelled.setdefault(name, commodity)
            users.setdefault((name, user.regency or ""), []).append(user)
    places = sorted({*supplies, *users})
    return tuple(_balance(spelled[at[0]], at[1], supplies.get(at, []), users.get(at, [])) for at in places)


def _balance(commodity: str, regency: str, supplies: Sequence[RawMaterial], users: Sequence[User]) -> Balance:
    latest = max((row.year for row in supplies), default=0)
    present = tuple(row for row in supplies if row.year == latest)
    given = [(row.volume, row.unit) for row in present]
    # A need for several materials together says nothing about one of them.
    wanted = [
        (row.material_need if len(row.raw_materials) == 1 else None, row.material_unit) for row in users
    ]
    unit = coarsest(unit for amount, unit in (*given, *wanted) if amount is not None)
    return Balance(
        commodity, regency, present, tuple(users), unit, _together(given, unit), _together(wanted, unit)
    )


def _together(amounts: Iterable[tuple[Decimal | None, str | None]], unit: str) -> Amount:
    members = list(amounts)
    known = [(amount, given) for amount, given in members if amount is not None]
    alike = [converted(amount, given, unit) for amount, given in known]
    total = [amount for amount in alike if amount is not None]
    return Amount(
        sum(total, Decimal(0)) if total else None,
        is_whole=bool(members) and len(known) == len(members),
        is_alike=len(total) == len(known),
    )
