"""Which documents does a plan have, and how do they stand?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from planbuilder import compose, workbooks
from planbuilder.builder.manifest import DocumentRecord, read_manifest
from planbuilder.builder.origin import changes
from planbuilder.builder.reading import Materials
from planbuilder.diagnostics import Diagnostic


class State(StrEnum):
    """How a document's files stand against the plan's files."""

    CURRENT = "current"
    """Made from exactly these inputs and templates."""
    STALE = "stale"
    """Made from others."""
    ABSENT = "absent"
    """Not made, or its files are gone."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One document of the set and its state."""

    name: str
    type: str
    stage: str
    state: State
    because: tuple[str, ...] = ()
    """Input files that changed since, `templates`, `codes` and planbuilder among them."""


def states(materials: Materials, folder: Path) -> tuple[list[Listed], list[Diagnostic]]:
    """List the documents of a plan whose files stand in `folder`, and what is wrong with the set."""
    specs, found = compose.plan_set(materials.plan, materials.sources)
    known = read_manifest(folder)
    changed = changes(known.made_from, materials.origin) if known else ()
    made = {document.name: document for document in known.documents} if known else {}
    stage = materials.plan.info.stage
    wanted = [
        *(Listed(spec.name, spec.type, spec.stage, State.ABSENT) for spec in specs),
        *(Listed(one.name, one.type, stage, State.ABSENT) for one in workbooks.key_ins(materials.plan)),
    ]
    return [_found(one, made.get(one.name), changed, folder) for one in wanted], found


def _found(one: Listed, made: DocumentRecord | None, changed: tuple[str, ...], folder: Path) -> Listed:
    if made is None or not made.files or not all((folder / f.path).is_file() for f in made.files.values()):
        return one
    because = (*changed, *(name for name in made.changed_since if name not in changed))
    return replace(one, state=State.STALE if because else State.CURRENT, because=because)
