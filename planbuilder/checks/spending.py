"""How much is asked for below each ceiling? Added up once for each shape of ceiling, so that time stays linear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from planbuilder.model.tables.ceilings import Ceiling

Shape = tuple[bool, bool, bool]
"""Whether a ceiling names a source, a regency, an office; an empty one means all of them."""
Bin = tuple[str | None, int | None, str | None, str | None, str | None]
"""Route, year, source, regency, office."""


@dataclass(frozen=True, slots=True)
class Spending:
    """Money that counts against ceilings."""

    route: str | None
    year: int | None
    source: str | None
    regency: str | None
    office: str | None
    amount: int
    name: str = ""
    """What a finding calls who spends it."""


def totals(ceilings: Iterable[Ceiling], spendings: Iterable[Spending]) -> Mapping[Bin, int]:
    """Add up the spendings in the bins of all ceilings."""
    added: Counter[Bin] = Counter()
    for found, spending in _binned(ceilings, spendings):
        added[found] += spending.amount
    return added


def beyond(ceilings: Iterable[Ceiling], spendings: Iterable[Spending]) -> Mapping[Bin, list[str]]:
    """Name who finds too little left below a ceiling, where the spendings come in the order of their rank."""
    known = list(ceilings)
    left = {bin_of(ceiling): ceiling.amount for ceiling in known if ceiling.amount is not None}
    found: dict[Bin, list[str]] = {}
    for one, spending in _binned(known, spendings):
        if one not in left:
            continue
        if spending.amount <= left[one]:
            left[one] -= spending.amount
        else:
            found.setdefault(one, []).append(spending.name)
    return found


def _binned(ceilings: Iterable[Ceiling], spendings: Iterable[Spending]) -> Iterator[tuple[Bin, Spending]]:
    """Put each spending into every bin that some ceiling has the shape of."""
    shapes = sorted({shape_of(ceiling) for ceiling in ceilings})
    for spending in spendings:
        yield from ((found, spending) for shape in shapes for found in _bins(spending, shape))


def bin_of(ceiling: Ceiling) -> Bin:
    """Name what a ceiling limits."""
    return ceiling.route, ceiling.year, ceiling.funding_source, ceiling.regency, ceiling.office


def shape_of(ceiling: Ceiling) -> Shape:
    """Tell which of its columns a ceiling fills in."""
    return ceiling.funding_source is not None, ceiling.regency is not None, ceiling.office is not None


def _bins(spending: Spending, shape: Shape) -> Iterator[Bin]:
    """Name the bins that a spending falls into; with a source, that of each code above it as well."""
    by_source, by_regency, by_office = shape
    regency = spending.regency if by_regency else None
    office = spending.office if by_office else None
    if (by_regency and regency is None) or (by_office and office is None):
        return
    sources = accumulate((spending.source or "").split("."), "{}.{}".format) if by_source else (None,)
    for source in sources:
        yield spending.route, spending.year, source, regency, office
