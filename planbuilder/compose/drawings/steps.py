"""When does each step of a gantt begin, end, or fall due? From dates, or from the years that have a datum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planbuilder.compose.arguments import value_of
from planbuilder.compose.faults import Fault
from planbuilder.compose.problems import WRONG_KIND
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.views.years import YearView
from planbuilder.compose.writing import plain_text
from planbuilder.document.gantt import Pace, Step, StepKind
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.values import Value, refs

_DASH = "–"
TO = " s.d. "
_DECEMBER = 12
MOST_MONTHS = 36
"""A longer axis counts years."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Which columns of the rows tell when a step is; names left empty are not asked."""

    label: str = "name"
    due: str = ""
    done: str = ""
    start: str = ""
    end: str = ""
    years: str = ""


def steps_of(rows: Rows, timing: Timing) -> Iterator[Step]:
    """Make a step of each row."""
    for view in rows:
        name = rows.value_at(view, timing.label)
        words: Inlines = (Datum(plain_text(name) if not name.is_missing else view.key, refs(name.refs)),)
        if timing.years:
            yield _by_years(view, words, timing.years)
        elif timing.start or timing.end:
            yield span(words, value_of(view, timing.start), value_of(view, timing.end), view.name)
        else:
            yield _by_day(view, words, timing)


def _by_years(view: RowView, words: Inlines, path: str) -> Step:
    found = view.at(path)
    if not isinstance(found, YearView):
        raise Fault(WRONG_KIND, name=path, value=view.table)
    known = [(year, value) for year in found.years if not (value := found.of(year)).is_missing]
    if not known:
        return Step(words, StepKind.UNDATED, key=view.name)
    (first, _), (last, _) = known[0], known[-1]
    origins = refs(*(value.refs for _, value in known))
    said = f"{first}" if first == last else f"{first}{_DASH}{last}"
    begin, end = date(first, 1, 1), date(last, _DECEMBER, 31)
    return Step(words, StepKind.SPAN, (Datum(said, origins),), begin.toordinal(), end.toordinal(), view.name)


def _by_day(view: RowView, words: Inlines, timing: Timing) -> Step:
    for name, kind in ((timing.done, StepKind.DONE), (timing.due, StepKind.DUE)):
        value = value_of(view, name) if name else Value(None)
        if isinstance(value.raw, date):
            day = value.raw.toordinal()
            return Step(words, kind, _dated(value), day, day, view.name)
    return Step(words, StepKind.UNDATED, key=view.name)


def span(words: Inlines, start: Value, end: Value, key: str = "") -> Step:
    """Make a step that takes time; with one of its days it is a day, with none it is undated."""
    match start.raw, end.raw:
        case date() as first, date() as last if first <= last:
            dates = (*_dated(start), Text(TO), *_dated(end))
            return Step(words, StepKind.SPAN, dates, first.toordinal(), last.toordinal(), key)
        case _, date() as last:
            return Step(words, StepKind.DUE, _dated(end), last.toordinal(), last.toordinal(), key)
        case date() as first, _:
            return Step(words, StepKind.SPAN, _dated(start), first.toordinal(), first.toordinal(), key)
        case _:
            return Step(words, StepKind.UNDATED, key=key)


def _dated(value: Value) -> Inlines:
    return (Datum(plain_text(value), refs(value.refs)),)


def axis(steps: Sequence[Step]) -> tuple[int, int, Pace] | None:
    """Choose the first and last day that are shown, whole months or years; None where no step has a date."""
    dated = [step for step in steps if step.kind is not StepKind.UNDATED]
    if not dated:
        return None
    first = date.fromordinal(min(step.first for step in dated))
    last = date.fromordinal(max(step.last for step in dated))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months > MOST_MONTHS:
        return date(first.year, 1, 1).toordinal(), date(last.year, _DECEMBER, 31).toordinal(), Pace.YEARS
    ends = date(last.year, _DECEMBER, 31) if last.month == _DECEMBER else date(last.year, last.month + 1, 1)
    return first.replace(day=1).toordinal(), ends.toordinal() - (last.month != _DECEMBER), Pace.MONTHS
