"""How do all documents look? Fonts, sizes, colours and distances, shared by every format.

Lengths of the sheet are millimetres, as offices state them; everything on a line is points.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from planbuilder.diagnostics import Words, nearest

POINTS_PER_MM = 72 / 25.4


class ThemeError(ValueError):
    """A theme file says something that no theme has; `words` say what."""

    def __init__(self, indonesian: str, english: str) -> None:
        super().__init__(english)
        self.words = Words(indonesian, english)


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families in order of wish; the first one that the machine has is used."""

    text: tuple[str, ...] = ("Arial", "Liberation Sans")


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of type in points."""

    body: float = 11
    letter: float = 12
    """Body size of parts that are letters."""
    table: float = 9
    dense_table: float = 7.5
    """Tables of many columns, such as the five-year table."""
    caption: float = 9.5
    note: float = 8
    """Lines under a table, source lines, small print."""
    running: float = 8
    """Running head and foot."""
    chapter: float = 14
    """BAB and its title, heads of annexes and front parts."""
    section: float = 12
    """1.1"""
    subsection: float = 11
    """1.1.1"""
    title: float = 13
    """The centred title of a form or attachment."""
    cover_title: float = 25
    cover_subtitle: float = 14
    cover_office: float = 12
    government: float = 13
    """First line of a letterhead."""
    office: float = 16
    """The office's own name in a letterhead."""
    address: float = 9


@dataclass(frozen=True, slots=True)
class Leading:
    """Height of a line as a multiple of the size of its type."""

    body: float = 1.4
    letter: float = 1.15
    table: float = 1.22
    heading: float = 1.25


@dataclass(frozen=True, slots=True)
class Colours:
    """One dark blue for rules and heads, one warm accent for what needs attention, greys."""

    ink: str = "#14171a"
    blue: str = "#1f3a5f"
    accent: str = "#a04a00"
    grey: str = "#5a646e"
    hairline: str = "#b9c2cb"
    tint: str = "#edf1f6"
    """Behind group rows and remarks; pale enough to photocopy."""
    accent_tint: str = "#fdf2e6"
    """Behind open items."""
    map_scale: tuple[str, ...] = ("#e8f0f7", "#c6dbec", "#9cc1de", "#6ea3cb", "#4583b4")
    """Areas of a map from little to much; in grey each is a step darker, and dark words are read on all."""
    map_kinds: tuple[str, ...] = ("#f7edc8", "#b9d9ee", "#e3b189", "#8fb9a0", "#cbbfe0", "#9aa5b1")
    """Areas of a map by kind: told apart by colour-blind eyes, and neighbours by their grey."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins of an upright page in millimetres; a turned page turns them with it."""

    top: float = 25
    bottom: float = 25
    left: float = 30
    right: float = 25
    head: float = 13
    """From the sheet's upper edge to the baseline of the running head, about."""
    foot: float = 13
    letterhead: float = 16
    """Top margin of a page that opens with a letterhead, which has no running head."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Thickness of rules in points."""

    firm: float = 1
    hair: float = 0.4
    grid: float = 0.5


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in points."""

    paragraph: float = 7
    """After a paragraph."""
    letter_paragraph: float = 5
    item: float = 3
    """Between items of a list."""
    indent: float = 20
    """How far each level of a list goes in."""
    chapter_after: float = 22
    section_before: float = 18
    section_after: float = 6
    subsection_before: float = 13
    subsection_after: float = 4
    caption: float = 4
    """Between a caption and its table or figure."""
    block_before: float = 8
    """Above a table or figure with its caption, beside the space after the paragraph before it."""
    block_after: float = 14
    """Under a table or figure with its notes."""
    cell_x: float = 4
    cell_y: float = 2.6
    dense_cell_x: float = 2.4
    after_numbers: float = 11
    """Left of words that begin right after a column of numbers, in place of `cell_x`."""
    hand_row: float = 30
    """Least height of a row that is filled in by hand."""
    ink_room: float = 42
    """Room for a signature between office and name."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The look of all documents of a set."""

    name: str = "dinas"
    fonts: Fonts = field(default_factory=Fonts)
    sizes: Sizes = field(default_factory=Sizes)
    leading: Leading = field(default_factory=Leading)
    colours: Colours = field(default_factory=Colours)
    margins: Margins = field(default_factory=Margins)
    rules: Rules = field(default_factory=Rules)
    spacing: Spacing = field(default_factory=Spacing)
    stylesheet: str = ""
    """The rules of html and pdf; they read all of the above as variables, `--sizes-body`."""


_GROUPS: Mapping[str, type] = {
    "fonts": Fonts,
    "sizes": Sizes,
    "leading": Leading,
    "colours": Colours,
    "margins": Margins,
    "rules": Rules,
    "spacing": Spacing,
}
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_Group = TypeVar("_Group")


def theme_from(mapping: Mapping[str, Any], stylesheet: str = "") -> Theme:
    """Read a theme file's mapping; what it leaves out keeps the value of the `dinas` theme.

    Raises `ThemeError` for a key that no theme has, or a value that does not fit it.
    """
    _refuse_other_shapes(mapping, "theme")
    _refuse_unknown(mapping, ["name", *_GROUPS], "theme")
    groups: dict[str, Any] = {key: _group(kind, key, mapping.get(key) or {}) for key, kind in _GROUPS.items()}
    return Theme(name=str(mapping.get("name", "dinas")), stylesheet=stylesheet, **groups)


def _group(kind: type[_Group], name: str, mapping: Mapping[str, Any]) -> _Group:
    _refuse_other_shapes(mapping, name)
    known = [entry.name for entry in fields(kind)]  # type: ignore[arg-type]  # every group is a dataclass
    _refuse_unknown(mapping, known, name)
    read = _READERS.get(name, _length)
    return kind(**{key: read(f"{name}.{key}", value) for key, value in mapping.items()})


def _refuse_other_shapes(mapping: object, place: str) -> None:
    if not isinstance(mapping, Mapping):
        raise ThemeError(f"{place} bukan daftar kunci dan nilai", f"{place} is not a list of keys and values")


def _refuse_unknown(mapping: Mapping[str, Any], known: list[str], place: str) -> None:
    for key in mapping:
        if key not in known:
            meant = nearest(str(key), known)
            raise ThemeError(
                f"{place} tidak memuat {key!r}" + (f"; tulis {meant}" if meant else ""),
                f"{place} has no {key!r}" + (f"; write {meant}" if meant else ""),
            )


def _length(place: str, value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise ThemeError(
            f"{place}: {value!r} bukan bilangan", f"{place}: {value!r} is not a number"
        ) from None


def _colours(place: str, value: Any) -> str | tuple[str, ...]:
    """Read one colour, or a list where the theme has a list."""
    if place.partition(".")[2] not in _LISTED_COLOURS:
        return _colour(place, value)
    if not isinstance(value, list | tuple) or not value:
        raise ThemeError(
            f"{place}: {value!r} bukan daftar warna", f"{place}: {value!r} is not a list of colours"
        )
    return tuple(_colour(place, one) for one in value)


_LISTED_COLOURS = frozenset({"map_scale", "map_kinds"})


def _colour(place: str, value: Any) -> str:
    text = str(value)
    if not _COLOUR.fullmatch(text):
        raise ThemeError(
            f"{place}: {value!r} bukan warna seperti '#1f3a5f'",
            f"{place}: {value!r} is not a colour such as '#1f3a5f'",
        )
    return text.lower()


def _families(place: str, value: Any) -> tuple[str, ...]:
    families = (value,) if isinstance(value, str) else tuple(value or ())
    if not families or not all(isinstance(family, str) and family for family in families):
        raise ThemeError(
            f"{place}: {value!r} bukan daftar keluarga huruf",
            f"{place}: {value!r} is not a list of font families",
        )
    return families


_READERS = {"fonts": _families, "colours": _colours}
