"""Under which accounts do cost lines stand? Codes with all levels above them, then groups and remarks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planbuilder.compose.arguments import value_of
from planbuilder.compose.views.row_view import RowView
from planbuilder.model.account_order import by_levels
from planbuilder.values import Ref

Lines = tuple[RowView, ...]
GROUPING = ("account", "group", "remark")
"""The columns that decide under what a line stands."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account and all lines below it; an empty code stands for lines that name none."""

    code: str
    lines: Lines
    own: Lines
    """Those that stand right under it."""

    @property
    def refs(self) -> frozenset[Ref]:
        """The cells that name it."""
        return named_by(self.lines, "account")


def accounts(lines: Sequence[RowView]) -> Iterator[Account]:
    """List accounts as the RKA does: each after the ones above it, by code; lines without one come last."""
    below: dict[str, list[RowView]] = {}
    own: dict[str, list[RowView]] = {}
    for line in lines:
        code = told(line, "account")
        own.setdefault(code, []).append(line)
        for level in _levels(code):
            below.setdefault(level, []).append(line)
    for code in sorted(below, key=by_levels):
        yield Account(code, tuple(below[code]), tuple(own.get(code, ())))


def _levels(code: str) -> list[str]:
    """Cut a code to itself and each level above it."""
    parts = code.split(".")
    return [".".join(parts[:count]) for count in range(1, len(parts) + 1)]


def told(line: RowView, name: str) -> str:
    """Say what stands in a column of a line; nothing where it is empty."""
    return str(value_of(line, name).raw or "")


def named_by(lines: Sequence[RowView], name: str) -> frozenset[Ref]:
    """Name the cells of one column."""
    return frozenset().union(*(value_of(line, name).refs for line in lines))
