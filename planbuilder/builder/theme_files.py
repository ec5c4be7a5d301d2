"""Which theme do the documents of a plan have? The usual one, the preset its plan chooses, and what offices say over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from planbuilder.builder.problems import UNKNOWN_PRESET, WRONG_THEME
from planbuilder.diagnostics import Diagnostic, Location, Words, nearest, report
from planbuilder.render.theme import Theme
from planbuilder.render.theme_reading import ThemeFault, read_theme

THEME_FILE = "shared/theme.yaml"
PRESETS = "shared/themes/"
STYLESHEET_FILE = "shared/document.css"
USUAL = "dinas"
"""The look that `theme.yaml` itself states."""
_NOT_YAML = Words("ini bukan YAML yang utuh", "this is not whole YAML")


@dataclass(frozen=True, slots=True)
class Preset:
    """A look that a plan chooses by its name, and where it says so."""

    name: str = USUAL
    place: Location = Location("plan.yaml")  # noqa: RUF009  # a frozen value


@dataclass(frozen=True, slots=True)
class _Layer:
    place: Location
    text: str
    said: Any


def theme_of(
    texts: Mapping[str, str], folder: str, own: Sequence[str], preset: Preset
) -> tuple[Theme, list[Diagnostic]]:
    """Lay the files of a theme over each other.

    `own` are the theme files, the one that ships first; the preset goes over it, and under those of offices.
    """
    place = Location(f"{folder}/{THEME_FILE}")
    shipped, offices = own[:1], own[1:]
    files = [*((place, text) for text in shipped)]
    found = []
    if preset.name != USUAL:
        path = f"{PRESETS}{preset.name}.yaml"
        if path in texts:
            files.append((Location(f"{folder}/{path}"), texts[path]))
        else:
            found.append(_unknown(preset, texts))
    files += [(place, text) for text in offices]
    layers = []
    for where, text in files:
        layer, wrong = _layer(where, text)
        layers.append(layer)
        found += wrong
    theme, faults = read_theme([layer.said for layer in layers], texts[STYLESHEET_FILE])
    return theme, [*found, *_said(faults, layers)]


def _layer(place: Location, text: str) -> tuple[_Layer, list[Diagnostic]]:
    try:
        return _Layer(place, text, yaml.safe_load(text)), []
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = Location(place.file, mark.line + 1 if mark else 0)
        return _Layer(place, "", None), [_wrong(where, _NOT_YAML)]


def _said(faults: Iterable[ThemeFault], layers: Sequence[_Layer]) -> Iterator[Diagnostic]:
    for fault in faults:
        layer = layers[fault.layer]
        line = _line(layer.text, fault.path)
        yield _wrong(Location(layer.place.file, line, field=".".join(fault.path)), fault.words)


def _line(text: str, path: Sequence[str]) -> int:
    """Find the line of a key; 1 for the file as a whole."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    line = 1
    for key in path:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        for name, value in pairs:
            if name.value == key:
                line, node = name.start_mark.line + 1, value
    return line


def _unknown(preset: Preset, texts: Mapping[str, str]) -> Diagnostic:
    known = [USUAL, *sorted(name[len(PRESETS) : -5] for name in texts if name.startswith(PRESETS))]
    meant = nearest(preset.name, known) or ", ".join(known)
    return report(UNKNOWN_PRESET, preset.place, name=preset.name, meant=meant)


def _wrong(place: Location, cause: Words) -> Diagnostic:
    return report(WRONG_THEME, place, cause=cause.id, cause_en=cause.en)
