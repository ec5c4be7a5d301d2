"""How is a gantt drawn? Names and dates at the left, bars and diamonds over months or years at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from planbuilder.document.gantt import Gantt, Pace, Step, StepKind
from planbuilder.document.inlines import plain
from planbuilder.document.wording import NO_DATE, STEP_KINDS
from planbuilder.render.svg import (
    Box,
    Drawing,
    Looks,
    Point,
    Type,
    drawing,
    rectangle,
    segment,
    shape,
    words_at,
    wrapped,
)
from planbuilder.render.theme import Theme
from planbuilder.values.dates import MONTHS

_SIZE = 8.0
_SMALL = 7.2
_WORDS = 0.53
"""How much of the width names and dates take together."""
_MOST_DATES = 0.19
_GUTTER = 6.0
_ROW_PADDING = 2.6
_HEAD = 24.0
_DIAMOND = 3.6
_BAR = 7.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A step with its words in lines, and where it stands."""

    step: Step
    names: tuple[str, ...]
    dates: tuple[str, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class _Axis:
    """Which day stands where."""

    first: int
    last: int
    left: float
    right: float

    def at(self, day: int) -> float:
        """Find where a day begins."""
        share = (day - self.first) / max(self.last + 1 - self.first, 1)
        return round(self.left + (self.right - self.left) * min(max(share, 0), 1), 2)


def draw_gantt(block: Gantt, theme: Theme, wide: float) -> Drawing:
    """Draw a gantt so many points wide."""
    axis = _Axis(block.first, block.last, round(wide * _WORDS, 2), wide - 1)
    names = _names_width(block, wide)
    rows = list(_rows(block, theme, wide, names))
    bottom = rows[-1].box.bottom if rows else _HEAD
    content = chain(
        _grid(block, axis, bottom, theme),
        *(_row(row, names, axis, theme) for row in rows),
        _rules(wide, bottom, theme),
        _legend(block, bottom + 5, theme),
    )
    high = round(bottom + 6 + Type(_SMALL, "").line + 2, 2)
    return Drawing(drawing(wide, high, content, theme), wide, high)


def _names_width(block: Gantt, wide: float) -> float:
    """Leave to names what the dates do not need."""
    small = Type(_SMALL, "")
    dates = max((small.width(plain(step.dates) or NO_DATE) for step in block.steps), default=0)
    return round(wide * _WORDS - min(dates + _GUTTER + 1, wide * _MOST_DATES), 2)


def _rows(block: Gantt, theme: Theme, wide: float, names_width: float) -> Iterator[_Row]:
    name, small = Type(_SIZE, theme.colours.ink), Type(_SMALL, theme.colours.grey)
    top = _HEAD
    for step in block.steps:
        names = wrapped(plain(step.name), name, names_width - _GUTTER)
        dates = wrapped(plain(step.dates) or NO_DATE, small, wide * _WORDS - names_width - _GUTTER)
        high = max(len(names) * name.line, len(dates) * small.line) + 2 * _ROW_PADDING
        yield _Row(step, tuple(names), tuple(dates), Box(0, top, wide, round(top + high, 2)))
        top = round(top + high, 2)


def _grid(block: Gantt, axis: _Axis, bottom: float, theme: Theme) -> Iterator[str]:
    """Draw the axis: years above, months below where there is room for their names."""
    hair: Looks = {"stroke": theme.colours.hairline, "stroke_width": 0.4}
    years = list(_beginnings(block, months=False))
    months = list(_beginnings(block, months=True)) if block.pace is Pace.MONTHS else []
    each = (axis.right - axis.left) / max(len(months), 1)
    for place, (day, name) in enumerate(years):
        x, end = axis.at(day), axis.at(years[place + 1][0] if place + 1 < len(years) else block.last + 1)
        yield segment((x, 2), (x, bottom), stroke=theme.colours.grey, stroke_width=0.5)
        type_ = Type(_SMALL, theme.colours.blue, is_bold=True)
        if type_.width(name) <= end - x:
            top = 2.0 if months else 7.0
            yield words_at(name, (x + end) / 2, top, type_, anchor="middle")
    step = next((every for every in (1, 3, 6) if each * every >= 16), 0)  # noqa: PLR2004  # points of "Okt"
    for day, name in months:
        number = date.fromordinal(max(day, 1)).month
        if step and (number - 1) % step == 0:
            yield segment((axis.at(day), 13), (axis.at(day), bottom), **hair)
            if axis.at(day) + Type(_SMALL - 0.7, "").width(name) < axis.right:
                yield words_at(name, axis.at(day) + 1.5, 12.5, Type(_SMALL - 0.7, theme.colours.grey))


def _beginnings(block: Gantt, *, months: bool) -> Iterator[tuple[int, str]]:
    """Each year or month that the axis shows, with the first day of it that is shown."""
    day = date.fromordinal(block.first)
    while day.toordinal() <= block.last:
        yield day.toordinal(), MONTHS[day.month - 1][:3] if months else str(day.year)
        ends_year = day.month == 12 or not months  # noqa: PLR2004  # December
        if ends_year and day.year == date.max.year:
            return
        day = date(day.year + 1, 1, 1) if ends_year else date(day.year, day.month + 1, 1)


def _row(row: _Row, left: float, axis: _Axis, theme: Theme) -> Iterator[str]:
    name, small = Type(_SIZE, theme.colours.ink), Type(_SMALL, theme.colours.grey)
    for place, line in enumerate(row.names):
        yield words_at(line, 0, row.box.top + _ROW_PADDING + place * name.line, name)
    for place, line in enumerate(row.dates):
        yield words_at(line, left, row.box.top + _ROW_PADDING + 0.3 + place * small.line, small)
    hair: Looks = {"stroke": theme.colours.hairline, "stroke_width": 0.4}
    yield segment((0, row.box.bottom), (row.box.right, row.box.bottom), **hair)
    yield from _sign(row.step, axis, row.box.centre[1], theme)


def _sign(step: Step, axis: _Axis, y: float, theme: Theme) -> Iterator[str]:
    match step.kind:
        case StepKind.SPAN:
            right = max(axis.at(step.last + 1), axis.at(step.first) + 1.5)
            yield rectangle(Box(axis.at(step.first), y - _BAR / 2, right, y + _BAR / 2), **_bar(theme))
        case StepKind.DUE | StepKind.DONE:
            yield _diamond((axis.at(step.first), y), step.kind, theme)
        case StepKind.UNDATED:
            return


def _bar(theme: Theme) -> Looks:
    return {"fill": theme.colours.map_scale[-1], "stroke": theme.colours.blue, "stroke_width": 0.5}


def _diamond(at: Point, kind: StepKind, theme: Theme) -> str:
    """Draw a day: full where the work is done, hollow where it is still due."""
    x, y = at
    fill = theme.colours.blue if kind is StepKind.DONE else "#ffffff"
    stroke = theme.colours.blue if kind is StepKind.DONE else theme.colours.accent
    corners = [(x, y - _DIAMOND), (x + _DIAMOND, y), (x, y + _DIAMOND), (x - _DIAMOND, y)]
    return shape([corners], fill=fill, stroke=stroke, stroke_width=1.1)


def _rules(wide: float, bottom: float, theme: Theme) -> Iterator[str]:
    for y in (_HEAD, bottom):
        yield segment((0, y), (wide, y), stroke=theme.colours.blue, stroke_width=0.8)


def _legend(block: Gantt, top: float, theme: Theme) -> Iterator[str]:
    type_, x = Type(_SMALL, theme.colours.ink), 2.0
    kinds = {step.kind for step in block.steps}
    for kind in (StepKind.SPAN, StepKind.DONE, StepKind.DUE):
        if kind not in kinds:
            continue
        y = top + type_.line / 2
        if kind is StepKind.SPAN:
            yield rectangle(Box(x, y - 2.6, x + 14, y + 2.6), **_bar(theme))
        else:
            yield _diamond((x + 7, y), kind, theme)
        yield words_at(STEP_KINDS[kind], x + 18, top, type_)
        x += 18 + type_.width(STEP_KINDS[kind]) + 16
