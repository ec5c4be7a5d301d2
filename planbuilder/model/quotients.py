"""In what is an area concentrated? Location quotients: the share of a part in an area over its share in the larger area.

LQ = (part here / whole here) / (part there / whole there). A quotient is computed only where all four figures are
known for one and the same year, and is compared as it is printed, with two decimals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from planbuilder.model.plan import Plan
from planbuilder.model.row import Row
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.regencies import Regency
from planbuilder.model.tables.statistics import Statistic
from planbuilder.values.numbers import rounded

NATION = "00"
DIGITS = 2
MEASURES = ("units", "workforce")
"""What of centres is measured: business units, and people at work."""
Concentration = Literal["above", "equal", "below"]
"""A key of `choices.CONCENTRATIONS`."""


@dataclass(frozen=True, slots=True)
class Quotient:
    """The location quotient of one part in one area."""

    area: str
    """The code of a regency or of the province."""
    reference: str
    """The code of the larger area: the province, or 00."""
    part: str
    """The indicator, or the commodity of centres."""
    measure: str
    """The indicator of the whole, or a column of the centres."""
    year: int | None
    """None for centres, whose years differ."""
    share: Decimal
    reference_share: Decimal
    sources: tuple[tuple[Row, str], ...]

    @property
    def value(self) -> Decimal:
        """The quotient as it is printed."""
        return rounded(self.share / self.reference_share, DIGITS)

    @property
    def concentration(self) -> Concentration:
        """Say whether the area has more of it than the larger area, as much, or less."""
        if self.value == 1:
            return "equal"
        return "above" if self.value > 1 else "below"


@dataclass(frozen=True, slots=True)
class Uncomputed:
    """A part that is on record for an area, and why it has no quotient."""

    area: str
    part: str
    lacking: tuple[tuple[str, str], ...]
    """Area and indicator of the figures that its latest year lacks."""
    year: int
    sources: tuple[tuple[Row, str], ...]


_Part = tuple[Statistic, Quotient | None]
"""The latest figure of a part in an area, and the quotient of its latest complete year."""


def quotients(plan: Plan) -> tuple[Quotient, ...]:
    """List the quotients of published statistics, each of its latest complete year, then those of centres."""
    return plan.once(_quotients)


def uncomputed(plan: Plan) -> tuple[Uncomputed, ...]:
    """List the parts without a quotient in any year."""
    return plan.once(_uncomputed)


def _quotients(plan: Plan) -> tuple[Quotient, ...]:
    published = (made for _, made in plan.once(_parts) if made is not None)
    return (*published, *_of_centres(plan))


def _uncomputed(plan: Plan) -> tuple[Uncomputed, ...]:
    return tuple(_lacking(plan, row) for row, made in plan.once(_parts) if made is None)


def _parts(plan: Plan) -> tuple[_Part, ...]:
    return tuple((rows[-1], _latest(plan, rows)) for rows in _series(plan).values())


def _series(plan: Plan) -> Mapping[tuple[str, str], list[Statistic]]:
    """Gather the parts that have a larger area to be compared with, by area and indicator, in the order of years."""
    found: dict[tuple[str, str], list[Statistic]] = {}
    for row in sorted(plan.rows(Statistic), key=lambda row: row.year):
        if row.part_of is not None and row.value is not None and row.area != NATION:
            found.setdefault((row.area, row.indicator), []).append(row)
    return found


def _latest(plan: Plan, rows: Sequence[Statistic]) -> Quotient | None:
    made = (_quotient(plan, row) for row in reversed(rows))
    return next((one for one in made if one is not None), None)


def _quotient(plan: Plan, row: Statistic) -> Quotient | None:
    four = [_figure(plan, *place) for place in _needed(plan, row)]
    part, whole, reference_part, reference_whole = (one.value if one is not None else None for one in four)
    if not (part is not None and whole and reference_part and reference_whole):
        return None
    sources = tuple((one, name) for one in four if one is not None for name in ("value", "year"))
    return Quotient(
        row.area, _larger(plan, row.area), row.indicator, row.part_of or "", row.year,
        part / whole, reference_part / reference_whole, (*sources, (row, "part_of")),
    )  # fmt: skip


def _needed(plan: Plan, row: Statistic) -> Iterator[tuple[str, str, int]]:
    """Name the four figures: part and whole here, part and whole in the larger area."""
    for area in (row.area, _larger(plan, row.area)):
        for indicator in (row.indicator, row.part_of or ""):
            yield area, indicator, row.year


def _figure(plan: Plan, area: str, indicator: str, year: int) -> Statistic | None:
    return plan.get(Statistic, f"{area}/{indicator}/{year}")


def _lacking(plan: Plan, row: Statistic) -> Uncomputed:
    _own, *others = _needed(plan, row)
    missing = tuple(
        (area, indicator)
        for area, indicator, year in others
        if (one := _figure(plan, area, indicator, year)) is None or not one.value
    )
    return Uncomputed(
        row.area,
        row.indicator,
        missing,
        row.year,
        tuple((row, name) for name in ("area", "indicator", "part_of")),
    )


def _larger(plan: Plan, area: str) -> str:
    return NATION if area == plan.info.province else (plan.info.province or "")


def _of_centres(plan: Plan) -> Iterator[Quotient]:
    """Compare regencies by the commodities of their centres, where no centre lacks what is measured."""
    centres = [row for row in plan.rows(Centre) if row.kind == "sentra" and plan.get(Regency, row.regency)]
    if len({row.regency for row in centres}) > 1 and all(row.commodity for row in centres):
        for measure in MEASURES:
            if all(getattr(row, measure) for row in centres):
                yield from _measured(plan, centres, measure)


def _measured(plan: Plan, centres: Iterable[Centre], measure: str) -> Iterator[Quotient]:
    members: dict[tuple[str, str], list[Centre]] = {}
    sums: Counter[tuple[str, str]] = Counter()
    for row in centres:
        commodity, regency, size = row.commodity or "", row.regency or "", getattr(row, measure)
        members.setdefault((regency, commodity), []).append(row)
        for place in ((regency, commodity), (regency, ""), ("", commodity), ("", "")):
            sums[place] += size
    for (regency, commodity), rows in members.items():
        yield Quotient(
            regency, plan.info.province or "", commodity, measure, None,
            Decimal(sums[regency, commodity]) / sums[regency, ""],
            Decimal(sums["", commodity]) / sums["", ""],
            tuple((row, name) for row in rows for name in ("regency", "commodity", measure)),
        )  # fmt: skip
