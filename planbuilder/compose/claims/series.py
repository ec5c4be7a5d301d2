"""Does a series rise, fall, stay or swing, as is said of it? From its first year to its last, or in every one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from planbuilder.compose.arguments import wrong
from planbuilder.compose.claims.saying import Named, lacking, number_of, units_differ, written
from planbuilder.compose.claims.verdict import Verdict, decided, left_open
from planbuilder.compose.language.origins import read_in
from planbuilder.compose.views.groups import Group
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.views.years import YearView
from planbuilder.diagnostics import Words
from planbuilder.model.plan import Plan
from planbuilder.values import Value
from planbuilder.values.claims import Claim, Said

Numbers = Sequence[Decimal | None]
MOST_SHOWN = 6
"""Years that a finding writes out; of a longer series the first and the last ones."""


def judge_series(plan: Plan, said: Said, thing: object, by: str) -> Verdict:
    """Judge what is said of a yearly column, of rows with a year, or of data from old to new."""
    points = list(_points(thing, by))
    read = read_in([value for _, value in points])
    numbers = [number_of(value) for _, value in points]
    units = {value.unit for _, value in points if not value.is_missing}
    if len(points) < 2:  # noqa: PLR2004  # a change takes two
        return left_open(_too_short(points), read)
    if len(units) > 1:
        return left_open(units_differ(units), read)
    holds = _steadily(said.claim, numbers) if said.is_steady else _altogether(said.claim, numbers)
    if holds is None:
        unknown = [point for point, number in zip(points, numbers, strict=True) if number is None]
        return left_open(lacking(plan, unknown), read)
    return decided(said, holds, written(plan, _shown(said, points)), read)


def _points(thing: object, by: str) -> Iterator[Named]:
    match thing:
        case YearView():
            yield from ((str(year), thing.of(year)) for year in thing.years)
        case Rows() if by:
            yield from (_of_year(group, by) for group in thing.group_by("year"))
        case list() | tuple():
            yield from (("", value) for value in thing if isinstance(value, Value))
        case _:
            raise wrong(
                "claim",
                "a series is a yearly column, rows with a year and by=, or a list of data from old to new",
                "deret ialah kolom tahunan, baris bertahun dengan by=, atau daftar data dari lama ke baru",
            )


def _of_year(group: Group, by: str) -> Named:
    """Take the datum of a year; where several rows have the year, their sum."""
    year = group.key.raw if isinstance(group.key, Value) else group.key
    rows = group.rows
    return str(year), rows.value_at(rows.first, by) if len(rows) == 1 else rows.sum(by)


def _altogether(claim: Claim, numbers: Numbers) -> bool | None:
    """Compare the first with the last; what stays or swings is judged by all."""
    if claim in {Claim.STAYS, Claim.SWINGS}:
        return _steadily(claim, numbers)
    first, last = numbers[0], numbers[-1]
    if first is None or last is None:
        return None
    return last > first if claim is Claim.RISES else last < first


def _steadily(claim: Claim, numbers: Numbers) -> bool | None:
    """Look at every step between known data; an unknown one may hide what would decide."""
    known = [number for number in numbers if number is not None]
    steps = [later - earlier for earlier, later in pairwise(known)]
    is_whole = len(known) == len(numbers)
    if claim is Claim.SWINGS:
        swings = any(step > 0 for step in steps) and any(step < 0 for step in steps)
        return True if swings else False if is_whole else None
    if not all(_is_step_of(claim, step) for step in steps):
        return False
    return True if is_whole else None


def _is_step_of(claim: Claim, step: Decimal) -> bool:
    match claim:
        case Claim.RISES:
            return step > 0
        case Claim.FALLS:
            return step < 0
        case _:
            return step == 0


def _shown(said: Said, points: Sequence[Named]) -> Sequence[Named]:
    """Choose the years that decided: the first and the last, or where every step counts all of a short series."""
    if said.claim in {Claim.RISES, Claim.FALLS} and not said.is_steady:
        return (points[0], points[-1])
    half = MOST_SHOWN // 2
    return points if len(points) <= MOST_SHOWN else (*points[:half], *points[-half:])


def _too_short(points: Sequence[Named]) -> Words:
    if not points:
        return Words("belum ada datanya", "there are no data of it")
    year = points[0][0]
    return Words(f"datanya baru satu ({year})", f"there is one datum only ({year})")
