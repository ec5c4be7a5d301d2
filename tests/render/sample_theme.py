"""The theme that ships, as the builder reads it."""

from __future__ import annotations

from pathlib import Path

import yaml

from planbuilder.render.theme import Theme, theme_from

SHARED = Path(__file__).parents[2] / "templates" / "shared"


def shipped_theme() -> Theme:
    stylesheet = (SHARED / "document.css").read_text(encoding="utf-8")
    return theme_from(yaml.safe_load((SHARED / "theme.yaml").read_text(encoding="utf-8")), stylesheet)
