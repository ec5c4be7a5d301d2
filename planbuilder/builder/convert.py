"""How does a plan move from workbook to CSV and back? Into a new folder, read back and compared before it gets its name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from planbuilder import inputs, model, workbooks
from planbuilder.builder.build import stamp_of
from planbuilder.builder.moved import differences
from planbuilder.builder.problems import LINK, NO_PLAN, NOT_MOVED
from planbuilder.builder.reading import is_plan, read_plan
from planbuilder.builder.start import TakenError, is_taken
from planbuilder.builder.writing import write
from planbuilder.diagnostics import Diagnostic, Location, Severity, has_errors, in_order, report
from planbuilder.model.registry import PLAN

Form = Literal["xlsx", "csv"]
FORMS: tuple[Form, ...] = ("xlsx", "csv")
_OF_MACHINE = (".", "~$")
"""Names of files that belong to a machine or to an open workbook, and not to a plan."""
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini"})


class InsideError(Exception):
    """The folder for the converted plan stands inside the plan."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What came of a conversion."""

    diagnostics: tuple[Diagnostic, ...]
    """Errors that forbid it; else notes on what the new files do not hold."""
    tables: int = 0
    rows: int = 0
    copied: int = 0
    """Files that went along as they are."""


def convert(folder: Path, form: Form, target: Path) -> Converted:
    """Write a plan anew, its tables as one workbook or as CSV; nothing of the plan itself is touched.

    The new folder gets its name only when every row has been read back from it and found the same.
    Raises `TakenError` where something stands at the target, `InsideError` where it is inside the plan.
    """
    if is_taken(target):
        raise TakenError
    if target.resolve().is_relative_to(folder.resolve()):
        raise InsideError
    shown_as = folder.as_posix()
    if not is_plan(folder):
        return Converted((report(NO_PLAN, Location(shown_as), path=shown_as),))
    plan, found = read_plan(folder, shown_as)
    if has_errors(found):
        return Converted(tuple(in_order(d for d in found if d.severity is Severity.ERROR)))
    kept = _kept(plan)
    stays = inputs.left_behind(
        folder, model.vocabulary(), shown_as=shown_as, kept=kept, own_sheets=workbooks.OWN_SHEETS
    )
    totals = (one for one in found if one.code == inputs.TOTAL_ROW.code)
    return _moved(folder, plan, kept, form, target, [*stays, *totals])


def _moved(
    folder: Path,
    plan: model.Plan,
    kept: frozenset[str],
    form: Form,
    target: Path,
    notes: Sequence[Diagnostic],
) -> Converted:
    """Write everything beside the target, compare, and only then give it the name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as name:
        new = Path(name) / target.name
        for path, data in _tables(plan, form, with_settings=not kept):
            write(new / path, data)
        others, links = _others(folder, plan, kept)
        for path in others:
            write(new / path, (folder / path).read_bytes())
        lost = _lost(plan, new)
        if lost:
            return Converted(tuple(in_order(lost)))
        if target.exists():
            target.rmdir()  # an empty folder; not every system renames over one
        new.rename(target)
    rows = [len(members) for table, members in plan.tables.items() if members and table != PLAN]
    return Converted(tuple(in_order([*notes, *links])), len(rows), sum(rows), len(others))


def _tables(plan: model.Plan, form: Form, *, with_settings: bool) -> Iterator[tuple[str, bytes]]:
    if form == "csv":
        yield from workbooks.csv_files(plan, with_settings=with_settings)
    else:
        yield workbooks.FILE, workbooks.workbook(plan, stamp_of(plan), with_settings=with_settings)


def _kept(plan: model.Plan) -> frozenset[str]:
    """Name the YAML files that the plan's own record has to itself; they go along with their comments."""
    homes = (home.file for home in plan.homes.get(PLAN, ()))
    return frozenset(
        file
        for file in homes
        if Path(file).suffix.lower() in inputs.YAMLS and Path(file).stem.lower() != inputs.SHARED
    )


def _others(folder: Path, plan: model.Plan, kept: frozenset[str]) -> tuple[list[str], list[Diagnostic]]:
    """Name the files that hold no table, left alone by planbuilder or not, and note the links that lead to none."""
    files, _ = inputs.list_files(folder, plan.folder)
    homes = {file.name for file in files if file.shown not in kept and not inputs.holds_no_table(file)}
    others: list[str] = []
    notes: list[Diagnostic] = []
    for place, folders, names in os.walk(folder, onerror=_stop):
        here = Path(place)
        folders[:] = sorted(name for name in folders if not _is_of_machine(name))
        for path in (here / name for name in (*folders, *sorted(names)) if not _is_of_machine(name)):
            name = path.relative_to(folder).as_posix()
            if path.is_file():
                others += [name] if name not in homes else []
            elif path.is_symlink():
                notes.append(report(LINK, Location(f"{plan.folder}/{name}")))
    return others, notes


def _stop(error: OSError) -> None:
    """Let nothing be lost because a folder could not be looked into."""
    raise error


def _is_of_machine(name: str) -> bool:
    return name.startswith(_OF_MACHINE) or name.lower() in _SYSTEM_FILES


def _lost(plan: model.Plan, new: Path) -> list[Diagnostic]:
    """Read the new folder and report every cell that does not say what it said."""
    again, found = read_plan(new, plan.folder)
    cells = list(differences(plan, again))
    lost = [report(NOT_MOVED, plan.locate(ref), value=value) for ref, value in cells]
    return lost or [one for one in found if one.severity is Severity.ERROR]
