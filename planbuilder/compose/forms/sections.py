"""Under which heads do the cost lines of a proposal stand? By component where lines name one, else by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from planbuilder.compose.arguments import row_at, value_of
from planbuilder.compose.faults import Fault, meant
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.views.sums import total
from planbuilder.values import Ref, Value

COMPONENT, GROUP = "component", "group"


@dataclass(frozen=True, slots=True)
class Section:
    """Cost lines under one head; the head is missing for those that name none."""

    letter: str
    name: Value
    lines: tuple[RowView, ...]

    @property
    def net(self) -> Value:
        """What its lines cost before PPN."""
        return total([value_of(line, "amount") for line in self.lines], frozenset())


def sections(lines: Rows, by: str) -> tuple[tuple[Section, ...], frozenset[Ref]]:
    """Put lines under heads, those without one last, and name the cells that did it.

    Components stand in the order of their table, groups in that of their first line.
    """
    if by not in {COMPONENT, GROUP, ""}:
        raise Fault(
            WRONG_ARGUMENT, name="cost_table", cause=f'cost lines are not grouped by "{by}"',
            cause_id=f'rincian biaya tidak dikelompokkan menurut "{by}"', **meant(by, (COMPONENT, GROUP)),
        )  # fmt: skip
    views = tuple(lines)
    by = by or _usual(views)
    names = {view.key: _head(view, by) for view in views}
    held: dict[str, list[RowView]] = {}
    for view in views:
        held.setdefault(names[view.key][0], []).append(view)
    places = {row.key: place for place, row in enumerate(lines.desk.rows("components"))}
    order = sorted(held, key=lambda name: (not name, places.get(name, 0) if by == COMPONENT else 0))
    made = (
        Section(_letter(place), names[held[name][0].key][1], tuple(held[name]))
        for place, name in enumerate(order)
    )
    return tuple(made), frozenset(
        view.row.ref(name) for view in views for name in (COMPONENT, GROUP) if view.row
    )


def _usual(lines: Sequence[RowView]) -> str:
    return COMPONENT if any(row_at(line, COMPONENT) for line in lines) else GROUP


def _head(line: RowView, by: str) -> tuple[str, Value]:
    """Name the head of a line: what tells it from others, and what it prints."""
    if by == COMPONENT:
        component = row_at(line, COMPONENT)
        return component.key, value_of(component, "name")
    group = value_of(line, GROUP)
    return str(group.raw or ""), group


def _letter(place: int) -> str:
    """Count A, B ... Z, AA, AB."""
    before, rest = divmod(place, len(ascii_uppercase))
    return (_letter(before - 1) if before else "") + ascii_uppercase[rest]
