"""The theme that ships, as the builder reads it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from planbuilder.render.theme import Theme
from planbuilder.render.theme_reading import read_theme

SHARED = Path(__file__).parents[2] / "templates" / "shared"


def shipped_theme(*over: Mapping[str, Any], preset: str = "") -> Theme:
    """Give the theme of the builder for a preset, with what an office lays over it."""
    stylesheet = (SHARED / "document.css").read_text(encoding="utf-8")
    files = ["theme.yaml", *([f"themes/{preset}.yaml"] if preset else [])]
    layers = [yaml.safe_load((SHARED / file).read_text(encoding="utf-8")) for file in files]
    theme, faults = read_theme([*layers, *over], stylesheet)
    assert faults == []
    return theme
