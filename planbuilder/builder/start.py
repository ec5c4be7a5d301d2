"""How does a plan begin? A small one to fill in, or a copy of a sample."""

from __future__ import annotations

from pathlib import Path

from planbuilder.builder.resources import sample_folder
from planbuilder.builder.writing import write

SAMPLES = ("contoh-mini", "kaltim-2025-2029")
BLANK = "blank"
_BLANK_PLAN = Path(__file__).parent / "blank_plan"
_WINDOWS = Path(__file__).parent / "windows"
"""Files to check and build by a double click, for people who never open a terminal."""


class TakenError(Exception):
    """The folder for a new plan exists and is not empty."""


def start(folder: Path, sample: str) -> list[Path]:
    """Make a plan in an absent or empty folder and name its files; nothing that stands there is touched.

    Raises `TakenError` where something stands there already.
    """
    if is_taken(folder):
        raise TakenError
    source = _BLANK_PLAN if sample == BLANK else sample_folder(sample)
    return [*_copied(source, folder), *_copied(_WINDOWS, folder)]


def is_taken(folder: Path) -> bool:
    """Whether something stands where a new plan is to be made."""
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


def _copied(source: Path, folder: Path) -> list[Path]:
    copied: list[Path] = []
    for path in sorted(source.rglob("*")):
        if path.is_file():
            target = folder / path.relative_to(source)
            write(target, path.read_bytes())
            copied.append(target)
    return copied
