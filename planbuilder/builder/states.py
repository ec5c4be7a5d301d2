"""Which documents does a plan have, and how do they stand?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from planbuilder import compose
from planbuilder.builder.manifest import read_manifest
from planbuilder.builder.reading import Materials


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
    """Input files that changed since, `templates` among them."""


def states(materials: Materials, folder: Path) -> list[Listed]:
    """List the documents of a plan whose files stand in `folder`."""
    specs, _found = compose.plan_set(materials.plan, materials.sources)
    known = read_manifest(folder) or {}
    changed = _changed(materials, known)
    made = {document["name"]: document for document in known.get("documents", ())}
    return [_listed(spec, made.get(spec.name), changed, folder) for spec in specs]


def _listed(
    spec: compose.Spec, made: Mapping[str, Any] | None, changed: tuple[str, ...], folder: Path
) -> Listed:
    files = made["files"].values() if made else ()
    if not files or not all((folder / file["path"]).is_file() for file in files):
        return Listed(spec.name, spec.type, spec.stage, State.ABSENT)
    state = State.STALE if changed else State.CURRENT
    return Listed(spec.name, spec.type, spec.stage, state, changed)


def _changed(materials: Materials, known: Mapping[str, Any]) -> tuple[str, ...]:
    before, now = known.get("inputs", {}), materials.digests
    names = [name for name in sorted({*before, *now}) if before.get(name) != now.get(name)]
    return (*names, *(["templates"] if known.get("templates") != materials.templates_digest else []))
