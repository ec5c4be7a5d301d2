"""Which fields does a story have? Complex fields put together from their marks, and simple ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planbuilder.lint.names import W, is_on, local
from planbuilder.lint.package import Part

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND, _DIRTY, _INSTRUCTION = f"{W}fldCharType", f"{W}dirty", f"{W}instr"


@dataclass
class Field:
    """One field; `is_closed` says whether it ends."""

    opening: _Element
    words: list[str] = field(default_factory=list)
    is_separated: bool = False
    is_closed: bool = False

    @property
    def instruction(self) -> list[str]:
        """The words of its instruction, quotes taken off."""
        return [word.strip('"') for word in "".join(self.words).split()]

    @property
    def is_dirty(self) -> bool:
        """Whether it asks Word to compute it at opening."""
        said = self.opening.get(_DIRTY)
        return said is not None and is_on(said)


@dataclass(frozen=True, slots=True)
class Story:
    """The fields of a part, and the marks that belong to none."""

    fields: tuple[Field, ...]
    astray: tuple[_Element, ...]


def fields(part: Part) -> Story:
    """Put the fields of a part together."""
    found: list[Field] = []
    astray: list[_Element] = []
    open_ones: list[Field] = []
    for element in part.every("fldChar", "instrText", "fldSimple"):
        match local(element.tag), element.get(_KIND):
            case "fldSimple", _:
                found.append(Field(element, [element.get(_INSTRUCTION, "")], is_closed=True))
            case "instrText", _:
                if open_ones and not open_ones[-1].is_separated:
                    open_ones[-1].words.append(element.text or "")
                else:
                    astray.append(element)
            case _, "begin":
                open_ones.append(Field(element))
                found.append(open_ones[-1])
            case _, "separate" if open_ones and not open_ones[-1].is_separated:
                open_ones[-1].is_separated = True
            case _, "end" if open_ones:
                open_ones.pop().is_closed = True
            case _:
                astray.append(element)
    return Story(tuple(found), tuple(astray))


def targets(story: Story) -> Iterator[tuple[_Element, str, str]]:
    """Name the bookmarks that fields lead to: the field, its kind, the bookmark."""
    for one in story.fields:
        match one.instruction:
            case [("REF" | "PAGEREF" | "NOTEREF") as kind, name, *_] if not name.startswith("\\"):
                yield one.opening, kind, name
            case ["HYPERLINK", "\\l", name, *_]:
                yield one.opening, "HYPERLINK", name
            case _:
                pass
