"""How does the theme reach the stylesheet? As CSS variables."""

from __future__ import annotations

from dataclasses import fields

from planbuilder.document.blocks import Meta
from planbuilder.render.paper import upright
from planbuilder.render.theme import Theme

_UNITS = {"sizes": "pt", "rules": "pt", "spacing": "pt", "margins": "mm"}
_GROUPS = ("fonts", "sizes", "leading", "colours", "margins", "rules", "spacing")


def variables_css(theme: Theme, meta: Meta, body_size: float) -> str:
    """Write the theme as variables, `--sizes-table` and so on, and what follows from the paper."""
    sheet = upright(meta.paper, theme.margins)
    lines = [
        _variable(f"{group}-{name}", value, _UNITS.get(group, "")) for group, name, value in _values(theme)
    ]
    lines.append(_variable("body-size", body_size, "pt"))
    lines.append(_variable("text-width", sheet.text_width, "mm"))
    lines.append(_variable("text-height", sheet.text_height, "mm"))
    return ":root {\n" + "".join(lines) + "}\n"


def _values(theme: Theme) -> list[tuple[str, str, object]]:
    groups = [(name, getattr(theme, name)) for name in _GROUPS]
    return [
        (name, entry.name, getattr(group, entry.name)) for name, group in groups for entry in fields(group)
    ]


def _variable(name: str, value: object, unit: str) -> str:
    if isinstance(value, tuple):
        return f"  --{name}: {', '.join(css_string(str(family)) for family in value)};\n"
    number = f"{value:g}" if isinstance(value, int | float) else str(value)
    return f"  --{name.replace('_', '-')}: {number}{unit};\n"


def css_string(words: str) -> str:
    """Write words as a CSS string; a line feed becomes the escape for one."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\A ")
    return f'"{escaped}"'
