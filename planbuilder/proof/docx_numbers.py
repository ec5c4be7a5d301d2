"""Which number does Word draw before a paragraph? Counted from the lists of the file, as Word counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planbuilder.document.markers import BULLET, letters

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int
    is_legal: bool
    """Whether the numbers above it show in arabic digits."""
    style: str


@dataclass(slots=True)
class Numbers:
    """The lists of a file and how far each has counted."""

    _kinds: Mapping[str, Mapping[int, _Level]]
    _lists: Mapping[str, tuple[str, Mapping[int, int]]]
    """Number of a list -> its definition, and where a level of it begins anew."""
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, root: _Element | None) -> Numbers:
        """Read the numbering part; a file without one counts nothing."""
        if root is None:
            return cls({}, {})
        kinds = {_attribute(one, "abstractNumId"): _levels(one) for one in root.iter(f"{_W}abstractNum")}
        return cls(kinds, {_attribute(one, "numId"): _list(one) for one in root.iter(f"{_W}num")})

    def level_of(self, number: str, style: str) -> int:
        """Say at which level a style is counted that names a list alone."""
        levels = self._kinds.get(self._lists.get(number, ("", {}))[0], {})
        return next((depth for depth, level in levels.items() if level.style == style), 0)

    def next(self, number: str, depth: int) -> str:
        """Count on, and write the number as it is drawn; empty where nothing is counted."""
        if number not in self._lists:
            return ""
        kind, restarts = self._lists[number]
        levels = self._kinds.get(kind, {})
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(kind, {})
        if number not in self._begun:
            self._begun.add(number)
            counts.update({level: start - 1 for level, start in restarts.items()})
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        return _drawn(levels, depth, counts)


def _drawn(levels: Mapping[int, _Level], depth: int, counts: Mapping[int, int]) -> str:
    level = levels[depth]
    if level.form == "bullet":
        return BULLET if level.text else ""
    said = level.text
    for above in range(depth + 1):
        form = "decimal" if level.is_legal and above < depth else levels[above].form
        number = counts.get(above, levels[above].start)
        said = said.replace(f"%{above + 1}", _written(number, form))
    return said


def _written(number: int, form: str) -> str:
    match form:
        case "upperLetter":
            return letters(number).upper()
        case "lowerLetter":
            return letters(number)
        case "upperRoman":
            return _roman(number)
        case "lowerRoman":
            return _roman(number).lower()
        case "none":
            return ""
        case _:
            return str(number)


def _roman(number: int) -> str:
    said = ""
    for value, sign in _ROMAN:
        while number >= value:
            said, number = said + sign, number - value
    return said


def _levels(kind: _Element) -> dict[int, _Level]:
    return {int(_attribute(one, "ilvl")): _level(one) for one in kind.iter(f"{_W}lvl")}


def _level(one: _Element) -> _Level:
    said = {child.tag.removeprefix(_W): child.get(f"{_W}val", "") for child in one}
    return _Level(
        said.get("numFmt", "decimal"),
        said.get("lvlText", ""),
        int(said.get("start", "1")),
        "isLgl" in said,
        said.get("pStyle", ""),
    )


def _list(one: _Element) -> tuple[str, dict[int, int]]:
    restarts = {
        int(_attribute(change, "ilvl")): int(_attribute(start, "val"))
        for change in one.iter(f"{_W}lvlOverride")
        for start in change.iter(f"{_W}startOverride")
    }
    return next(_attribute(kind, "val") for kind in one.iter(f"{_W}abstractNumId")), restarts


def _attribute(element: _Element, name: str) -> str:
    return str(element.get(f"{_W}{name}", ""))
