"""How much does a missing fact matter? It is an open item until the final stage, and an error in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planbuilder.diagnostics import Diagnostic, Severity
from planbuilder.model import Plan, Row, tables

FINAL = "final"
"""The stage after which nothing may be open."""


def severe(plan: Plan, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Make findings of missing facts errors, once the plan is final."""
    for finding in found:
        yield finding.with_severity(Severity.ERROR) if plan.info.stage == FINAL else finding


def lacking(row: Row, columns: Iterable[str]) -> tuple[str, ...]:
    """Name the columns that a row leaves empty."""
    return tuple(column for column in columns if getattr(row, column) in (None, ()))


def titles(table: str, columns: Iterable[str]) -> str:
    """Write columns by their Indonesian titles, as they stand within a sentence."""
    fields = (tables()[table].field(column) for column in columns)
    return ", ".join(_within(field.title) for field in fields if field is not None)


def _within(title: str) -> str:
    """Write a title small unless it begins with an abbreviation, such as KBLI."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
