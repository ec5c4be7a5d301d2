"""What is missing in a plan, who owes it, and which documents wait for it?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from planbuilder import todo, workbooks
from planbuilder.builder.build import EARLIEST
from planbuilder.builder.documents import compositions
from planbuilder.builder.problems import cannot_write
from planbuilder.builder.reading import read
from planbuilder.builder.writing import write
from planbuilder.diagnostics import Diagnostic, Language, Severity, has_errors, in_order


@dataclass(frozen=True, slots=True)
class Owed:
    """The open items of a plan."""

    items: tuple[todo.OpenItem, ...]
    diagnostics: tuple[Diagnostic, ...]
    """Errors that keep the list from being whole, without those that are items of it."""
    is_faulty: bool
    """Whether the plan has errors, be they items or not."""
    date: date
    """The date of the plan's data, or the first that a file can bear."""


def owed(folder: Path) -> Owed:
    """Gather the open items of a plan from its rows and its documents."""
    materials, found = read(folder)
    if materials is None:
        return Owed((), tuple(found), is_faulty=True, date=EARLIEST)
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
    return Owed(
        items, tuple(in_order(errors)), is_faulty=has_errors(found), date=materials.plan.info.date or EARLIEST
    )


def write_list(path: Path, plans: Mapping[str, Owed], language: Language) -> list[Diagnostic]:
    """Write the lists of some plans into one workbook, a sheet each; it bears the latest of their dates."""
    sheets = [workbooks.open_items(Path(name).name, one.items, language) for name, one in plans.items()]
    stamp = datetime.combine(max(one.date for one in plans.values()), time(), UTC)
    try:
        write(path, workbooks.book(sheets, stamp))
    except OSError as error:
        return [cannot_write(path, error)]
    return []
