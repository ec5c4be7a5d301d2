"""What do theme files say? Layer over layer becomes one theme; each value that does not fit is said with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from math import isfinite
from typing import Any

from planbuilder.diagnostics import Words, nearest
from planbuilder.document.blocks import Paper
from planbuilder.render.theme import Theme

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_USUAL_BOUNDS = (0, 300)
_BOUNDS: Mapping[str, tuple[float, float]] = {"sizes": (1, 200), "leading": (0.8, 4), "margins": (0, 80)}
"""Least and greatest lengths: type that can be read, and margins that leave a text block on the sheet."""


@dataclass(frozen=True, slots=True)
class ThemeFault:
    """Something that no theme has: in which layer, under which keys, and the words that say what is wrong."""

    layer: int
    path: tuple[str, ...]
    words: Words


def read_theme(layers: Sequence[Any], stylesheet: str = "") -> tuple[Theme, list[ThemeFault]]:
    """Lay theme files over each other, the later ones winning key by key.

    What none of them says, or says in a way that does not fit, keeps the value of the `dinas` theme.
    """
    said: dict[str, Any] = {}
    faults: list[ThemeFault] = []
    for position, layer in enumerate(layers):
        for found in _entries({} if layer is None else layer):
            if isinstance(found, _Entry):
                said[found.name] = found
            else:
                faults.append(ThemeFault(position, *found))
    return _theme(said, stylesheet), faults


@dataclass(frozen=True, slots=True)
class _Entry:
    group: str
    key: str
    value: Any

    @property
    def name(self) -> str:
        return f"{self.group}.{self.key}"


_Fault = tuple[tuple[str, ...], Words]


def _theme(said: Mapping[str, _Entry], stylesheet: str) -> Theme:
    usual = Theme()
    alone = {entry.key: entry.value for entry in said.values() if not entry.group}
    groups: dict[str, Any] = {}
    for group, default in _groups().items():
        own = {entry.key: entry.value for entry in said.values() if entry.group == group}
        groups[group] = type(default)(**own)
    return Theme(
        name=alone.get("name", usual.name),
        paper=alone.get("paper", usual.paper),
        stylesheet=stylesheet,
        **groups,
    )


def _groups() -> dict[str, Any]:
    """List the groups of a theme with their usual values."""
    usual = Theme()
    values = ((entry.name, getattr(usual, entry.name)) for entry in fields(Theme))
    return {name: value for name, value in values if is_dataclass(value)}


def _entries(layer: Any) -> Iterator[_Entry | _Fault]:
    if not isinstance(layer, Mapping):
        yield (), _no_list("theme")
        return
    groups = _groups()
    for key, value in layer.items():
        match key:
            case "name":
                yield _Entry("", "name", str(value))
            case "paper":
                yield _paper(value)
            case str() if key in groups:
                yield from _group(key, {} if value is None else value, groups[key])
            case _:
                yield (str(key),), _unknown("theme", str(key), ["name", "paper", *groups])


def _group(group: str, mapping: Any, usual: Any) -> Iterator[_Entry | _Fault]:
    if not isinstance(mapping, Mapping):
        yield (group,), _no_list(group)
        return
    known = {entry.name: getattr(usual, entry.name) for entry in fields(usual)}
    for key, value in mapping.items():
        path = (group, str(key))
        if key not in known:
            yield path, _unknown(group, str(key), list(known))
            continue
        read = _value(group, value, known[key])
        yield (path, read) if isinstance(read, Words) else _Entry(group, key, read)


def _value(group: str, value: Any, usual: Any) -> Any:
    """Read a value as the usual one in its place is: a choice, families, a colour or a length."""
    match usual:
        case StrEnum():
            return _choice(value, type(usual))
        case tuple() if all(map(_COLOUR.fullmatch, usual)):
            return _colours(value)
        case tuple():
            return _families(value)
        case str():
            return _colour(value)
        case _:
            return _length(group, value)


def _paper(value: Any) -> _Entry | _Fault:
    read = _choice(value, Paper)
    return (("paper",), read) if isinstance(read, Words) else _Entry("", "paper", read)


def _choice(value: Any, kind: type[StrEnum]) -> StrEnum | Words:
    known = {choice.value.casefold(): choice for choice in kind}
    found = known.get(str(value).casefold())
    if found is not None:
        return found
    names = ", ".join(choice.value for choice in kind)
    return Words(
        f"{value!r} tidak dikenal; yang ada: {names}",
        f"there is no {value!r}; there are: {names}",
    )


def _length(group: str, value: Any) -> float | Words:
    try:
        length = float(value)
    except (TypeError, ValueError):
        length = float("nan")
    if isinstance(value, bool) or not isfinite(length):
        return Words(f"{value!r} bukan bilangan", f"{value!r} is not a number")
    least, most = _BOUNDS.get(group, _USUAL_BOUNDS)
    if not least <= length <= most:
        return Words(
            f"{value!r} di luar {least:g} sampai {most:g}",
            f"{value!r} is not between {least:g} and {most:g}",
        )
    return length


def _colour(value: Any) -> str | Words:
    text = str(value)
    if not _COLOUR.fullmatch(text):
        return Words(
            f"{value!r} bukan warna seperti '#1f3a5f'",
            f"{value!r} is not a colour such as '#1f3a5f'",
        )
    return text.lower()


def _colours(value: Any) -> tuple[str, ...] | Words:
    colours = value if isinstance(value, list | tuple) else [value]
    read = [_colour(colour) for colour in colours]
    wrong = next((words for words in read if isinstance(words, Words)), None)
    if not read:
        return Words("daftar warna ini kosong", "this list of colours is empty")
    return wrong or tuple(str(colour) for colour in read)


def _families(value: Any) -> tuple[str, ...] | Words:
    families = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list | tuple) else ()
    if not families or not all(isinstance(family, str) and family for family in families):
        return Words(
            f"{value!r} bukan daftar keluarga huruf",
            f"{value!r} is not a list of font families",
        )
    return families


def _no_list(place: str) -> Words:
    return Words(f"{place} bukan daftar kunci dan nilai", f"{place} is not a list of keys and values")


def _unknown(place: str, key: str, known: list[str]) -> Words:
    meant = nearest(key, known)
    return Words(
        f"{place} tidak memuat {key!r}" + (f"; tulis {meant}" if meant else ""),
        f"{place} has no {key!r}" + (f"; write {meant}" if meant else ""),
    )
