"""In which order does the RKA list cost lines? By account, then group, then remark."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from planbuilder.model.tables.cost_lines import CostLine

Line = TypeVar("Line")


def by_levels(account: str) -> tuple[bool, list[str]]:
    """Sort account codes level by level; lines without an account come last."""
    return not account, account.split(".")


def parted(lines: Iterable[Line], told: Callable[[Line], str]) -> list[tuple[str, tuple[Line, ...]]]:
    """Put lines that say the same together, in the order of the first of each; those that say nothing come first."""
    held: dict[str, list[Line]] = {}
    for line in lines:
        held.setdefault(told(line), []).append(line)
    return [(words, tuple(held[words])) for words in sorted(held, key=bool)]


def in_account_order(lines: Iterable[CostLine]) -> list[CostLine]:
    """List cost lines as the RKA prints them, without its sums and headings."""
    accounts = sorted(parted(lines, lambda line: line.account or ""), key=lambda part: by_levels(part[0]))
    return [
        line
        for _, own in accounts
        for _, group in parted(own, lambda line: line.group or "")
        for _, remark in parted(group, lambda line: line.remark or "")
        for line in remark
    ]
