"""What are documents composed from, beside the plan? The texts of the templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FOLDER = "templates"
SET_FILE = "document.yaml"


@dataclass(frozen=True, slots=True)
class Sources:
    """Template files by their path below `templates/`, such as `rencana-induk/pendahuluan.md.j2`."""

    templates: Mapping[str, str]


def shown(name: str) -> str:
    """Write the path of a template as diagnostics show it."""
    return f"{FOLDER}/{name}"
