"""In which order are cost lines keyed? As the RKA prints them: by account, then group, then remark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from planbuilder.model.tables.cost_lines import CostLine

Lines = list[CostLine]


def in_account_order(lines: Iterable[CostLine]) -> Lines:
    """Sort by account code, lines without one last; groups and remarks stay in the order of their first line."""
    ordered: Lines = []
    for account in sorted(_parted(lines, _account), key=lambda part: _place(_account(part[0]))):
        for group in _blank_first(account, _group):
            for remark in _blank_first(group, _remark):
                ordered += remark
    return ordered


def _blank_first(lines: Lines, told: Callable[[CostLine], str]) -> Iterator[Lines]:
    return iter(sorted(_parted(lines, told), key=lambda part: bool(told(part[0]))))


def _parted(lines: Iterable[CostLine], told: Callable[[CostLine], str]) -> list[Lines]:
    """Put lines that say the same together, in the order of the first of each."""
    parts: dict[str, Lines] = {}
    for line in lines:
        parts.setdefault(told(line), []).append(line)
    return list(parts.values())


def _place(code: str) -> tuple[bool, list[str]]:
    return not code, code.split(".")


def _account(line: CostLine) -> str:
    return line.account or ""


def _group(line: CostLine) -> str:
    return line.group or ""


def _remark(line: CostLine) -> str:
    return line.remark or ""
