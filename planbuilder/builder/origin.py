"""From which files were the documents made? Their digests, and which of them are others now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from planbuilder import __version__
from planbuilder.inputs import list_files

TEMPLATES = "templates"
CODES = "codes"


@dataclass(frozen=True, slots=True)
class Origin:
    """Everything that goes into the documents of a plan."""

    inputs: Mapping[str, str]
    """SHA-256 of each file of the plan, by its path below it."""
    templates: str
    """SHA-256 over templates, theme, stylesheet and Word styles."""
    codes: str
    """SHA-256 over the code lists that ship."""
    planbuilder: str = __version__


def changes(before: Origin, now: Origin) -> tuple[str, ...]:
    """Name what is other than it was: files of the plan first, then what planbuilder brings."""
    files = sorted({*before.inputs, *now.inputs})
    named = [name for name in files if before.inputs.get(name) != now.inputs.get(name)]
    if before.templates != now.templates:
        named.append(TEMPLATES)
    if before.codes != now.codes:
        named.append(CODES)
    if before.planbuilder != now.planbuilder:
        named.append(f"planbuilder {now.planbuilder}")
    return tuple(named)


def digests(plan: Path) -> dict[str, str]:
    """Digest the files that the plan's documents are made of, its own code lists among them."""
    return dict(sorted([*_digests(plan, ""), *_digests(plan / CODES, f"{CODES}/")]))


def _digests(folder: Path, below: str) -> Iterator[tuple[str, str]]:
    """Skip what the readers skip, such as the lock file of an open workbook."""
    files, _findings = list_files(folder, "") if folder.is_dir() else ([], [])
    for file in files:
        try:
            yield f"{below}{file.name}", hashlib.sha256(file.path.read_bytes()).hexdigest()
        except OSError:
            continue  # The readers have reported it.


def digest(pieces: Iterable[tuple[str, bytes]]) -> str:
    """Digest many named pieces as one."""
    whole = hashlib.sha256()
    for name, data in pieces:
        whole.update(f"{name}\0{len(data)}\0".encode())
        whole.update(data)
    return whole.hexdigest()
