"""What is missing in a plan, who owes it, and which documents wait for it?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planbuilder import todo
from planbuilder.builder.documents import compositions
from planbuilder.builder.reading import read
from planbuilder.diagnostics import Diagnostic, Severity, has_errors, in_order


@dataclass(frozen=True, slots=True)
class Owed:
    """The open items of a plan."""

    items: tuple[todo.OpenItem, ...]
    diagnostics: tuple[Diagnostic, ...]
    """Errors that keep the list from being whole, without those that are items of it."""
    is_faulty: bool
    """Whether the plan has errors, be they items or not."""


def owed(folder: Path) -> Owed:
    """Gather the open items of a plan from its rows and its documents."""
    materials, found = read(folder)
    if materials is None:
        return Owed((), tuple(found), is_faulty=True)
    waiting: list[todo.Waiting] = []
    about_set, composed = compositions(materials)
    found = [*found, *about_set]
    for spec, composition in composed:
        subject = todo.Subject(spec.table, spec.row)
        if composition.document is not None:
            waiting.append(todo.waiting(composition.document, composition.diagnostics, subject))
        found.extend(composition.diagnostics)
    errors = (one for one in found if one.severity is Severity.ERROR and not one.problem.task.id)
    items = todo.gather(materials.plan, found, waiting)
    return Owed(items, tuple(in_order(errors)), is_faulty=has_errors(found))
