"""Which files does a plan have? Everything in its folder that is not left alone, and nothing outside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.problems.file import OUTSIDE, UNREADABLE

LEFT_ALONE_PREFIXES = ("_", ".", "~$", "readme")
"""Names set aside on purpose, hidden files, what an open Excel leaves behind, and words for readers."""
LEFT_ALONE_ENDING = ".cmd"
"""What a new plan gets to be double-clicked; Windows takes no other."""
LEFT_ALONE_FOLDERS = frozenset({"codes", "templates"})
"""Folders of a plan that are no tables: other readers open them."""
SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini"})
DEEPEST = 20


@dataclass(frozen=True, slots=True)
class PlanFile:
    """One file of a plan."""

    path: Path
    name: str
    """Path below the plan's folder, with `/`."""
    shown: str
    """Path for diagnostics."""

    @property
    def stem(self) -> str:
        """The name without folders and ending."""
        return self.path.stem

    @property
    def ending(self) -> str:
        """The ending in lower case, with its point."""
        return self.path.suffix.lower()

    @property
    def location(self) -> Location:
        """The file as a whole."""
        return Location(self.shown)


def list_files(folder: Path, shown_as: str) -> tuple[list[PlanFile], list[Diagnostic]]:
    """List the files in the order of their names; links that leave the folder are refused."""
    found = list(_walk(folder, folder, shown_as, ""))
    files = [item for item in found if isinstance(item, PlanFile)]
    return files, [item for item in found if isinstance(item, Diagnostic)]


def read_bytes(file: PlanFile) -> tuple[bytes | None, list[Diagnostic]]:
    """Read a file; one that cannot be opened is reported."""
    try:
        return file.path.read_bytes(), []
    except OSError:
        return None, [report(UNREADABLE, file.location)]


def _walk(folder: Path, root: Path, shown_as: str, below: str) -> Iterator[PlanFile | Diagnostic]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError:
        yield report(UNREADABLE, Location(f"{shown_as}/{below}".rstrip("/")))
        return
    for entry in entries:
        name = f"{below}{entry.name}"
        if not _is_left_alone(entry, below):
            yield from _entry(entry, root, shown_as, name)


def _entry(entry: Path, root: Path, shown_as: str, name: str) -> Iterator[PlanFile | Diagnostic]:
    shown = f"{shown_as}/{name}"
    if entry.is_symlink() and not _stays_inside(entry, root):
        yield report(OUTSIDE, Location(shown))
    elif entry.is_file():
        yield PlanFile(entry, name, shown)
    elif entry.is_dir() and not entry.is_symlink() and name.count("/") < DEEPEST:
        yield from _walk(entry, root, shown_as, f"{name}/")
    else:
        yield report(UNREADABLE, Location(shown))


def _is_left_alone(entry: Path, below: str) -> bool:
    name = entry.name.lower()
    if name.startswith(LEFT_ALONE_PREFIXES) or name in SYSTEM_FILES:
        return True
    return not below and (name in LEFT_ALONE_FOLDERS or name.endswith(LEFT_ALONE_ENDING))


def _stays_inside(link: Path, root: Path) -> bool:
    """Whether a link ends inside the plan's folder; one that turns in a circle never leaves it."""
    try:
        return link.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return True
