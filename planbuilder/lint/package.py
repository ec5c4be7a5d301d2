"""Which parts does a package have, of which type is each, and what does each point at?"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote

from planbuilder.diagnostics import Diagnostic, Location, Problem, report
from planbuilder.lint.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS, W, local

if TYPE_CHECKING:
    from lxml import etree

TYPES_PART = "[Content_Types].xml"
_RELATIONSHIP = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"
_PARAGRAPH = f"{W}p"
_STORIES = {"document", "hdr", "ftr", "footnotes", "endnotes", "comments"}


def parsed(data: bytes) -> etree._Element:
    """Parse without fetching or expanding anything, within libxml2's own limits; ValueError where it is not well formed."""
    from lxml import etree  # loads only where a file is looked at

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        raise ValueError(str(problem)) from problem


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part points at."""

    identity: str
    kind: str
    """The last word of its type: `image`, `header`."""
    target: str
    """Name of the part, or the address outside."""
    is_external: bool
    said: str
    """The target as it is written."""


@dataclass
class Part:
    """One part; what is wrong with it is told by its file, name and paragraph."""

    file: str
    name: str
    data: bytes
    content_type: str = ""
    relationships: tuple[Relationship, ...] = ()
    root: etree._Element | None = None
    broken: str = ""
    """Why it could not be parsed, in the parser's words; empty where it could, or is no XML."""

    @property
    def kind(self) -> str:
        """The name of its root without namespace, such as `styles`; empty for what is no XML."""
        return "" if self.root is None else local(self.root.tag)

    @property
    def is_word(self) -> bool:
        """Whether it is written in WordprocessingML."""
        return self.root is not None and str(self.root.tag).startswith(W)

    def every(self, *names: str) -> Iterator[etree._Element]:
        """Go through the elements of WordprocessingML with these names, in order."""
        return iter(()) if self.root is None else self.root.iter(*(f"{W}{name}" for name in names))

    def points(self) -> Mapping[str, Relationship]:
        """Find relationships by their identities."""
        return {one.identity: one for one in self.relationships}

    @cached_property
    def _paragraphs(self) -> Mapping[etree._Element, int]:
        return {} if self.root is None else {p: n for n, p in enumerate(self.root.iter(_PARAGRAPH), 1)}

    def place(self, element: etree._Element | None = None) -> Location:
        """Locate an element: its part, the paragraph it stands in or before, counted from 1, and its name."""
        if element is None:
            return Location(self.file, sheet=self.name)
        number = self._number(element)
        return Location(
            self.file, sheet=self.name, cell=f"p{number}" if number else "", field=local(element.tag)
        )

    def _number(self, element: etree._Element) -> int:
        """Count the paragraph around an element, or the first one in it, or the one before it."""
        around = next((one for one in (element, *element.iterancestors()) if one.tag == _PARAGRAPH), None)
        within = around if around is not None else next(element.iter(_PARAGRAPH), None)
        near = within if within is not None else next(element.itersiblings(_PARAGRAPH, preceding=True), None)
        return 0 if near is None else self._paragraphs.get(near, 0)

    def report(
        self, problem: Problem, element: etree._Element | None = None, /, **parameters: object
    ) -> Diagnostic:
        """Report a problem of this part."""
        return report(problem, self.place(element), **parameters)


@dataclass
class Package:
    """All parts of a file."""

    file: str
    parts: Mapping[str, Part]
    """By their names in lower case: the names of parts know no case."""
    defaults: Mapping[str, str]
    """Content types by ending."""
    overrides: Mapping[str, str]
    roots: tuple[Relationship, ...] = ()
    """What the package itself points at."""

    def part(self, name: str) -> Part | None:
        """Find a part by its name, whatever its case."""
        return self.parts.get(name.lower())

    @cached_property
    def main(self) -> Part | None:
        """The part with the body."""
        return next((self.part(one.target) for one in self.roots if one.kind == "officeDocument"), None)

    def beside(self, kind: str) -> Part | None:
        """Find the part that the body points at as its `styles`, `numbering` and so on."""
        if self.main is None:
            return None
        found = (self.part(one.target) for one in self.main.relationships if one.kind == kind)
        return next((part for part in found if part is not None and part.root is not None), None)

    @cached_property
    def stories(self) -> tuple[Part, ...]:
        """Give the parts with text: the body, heads, feet, notes and comments."""
        return tuple(part for part in self.parts.values() if part.is_word and part.kind in _STORIES)


def opened(entries: Mapping[str, bytes], file: str) -> Package:
    """Parse what is XML; what cannot be parsed says so in its part."""
    parts = {name.lower(): _part(file, name, data) for name, data in entries.items()}
    defaults, overrides = _types(parts.get(TYPES_PART.lower()))
    for name, part in parts.items():
        part.content_type = overrides.get(name, defaults.get(name.rpartition(".")[2], ""))
        part.relationships = _relationships(parts.get(_beside(name)), name)
    return Package(file, parts, defaults, overrides, _relationships(parts.get("_rels/.rels"), ""))


def _part(file: str, name: str, data: bytes) -> Part:
    part = Part(file, name, data)
    if name.lower().endswith((".xml", ".rels", ".vml")):
        try:
            part.root = parsed(data)
        except ValueError as problem:
            part.broken = str(problem)
    return part


def _types(part: Part | None) -> tuple[dict[str, str], dict[str, str]]:
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for one in () if part is None or part.root is None else part.root:
        said = one.get("ContentType", "")
        if one.tag == f"{{{CONTENT_TYPES}}}Default":
            defaults[one.get("Extension", "").lower()] = said
        elif one.tag == f"{{{CONTENT_TYPES}}}Override":
            overrides[unquote(one.get("PartName", "")).lstrip("/").lower()] = said
    return defaults, overrides


def _beside(name: str) -> str:
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels" if folder else f"_rels/{last}.rels"


def _relationships(part: Part | None, source: str) -> tuple[Relationship, ...]:
    if part is None or part.root is None:
        return ()
    return tuple(_relationship(one, source) for one in part.root.iter(_RELATIONSHIP))


def _relationship(one: etree._Element, source: str) -> Relationship:
    said = one.get("Target", "")
    is_external = one.get("TargetMode", "") == "External"
    target = said if is_external else _resolved(said, source)
    kind = one.get("Type", "").rpartition("/")[2]
    return Relationship(one.get("Id", ""), kind, target, is_external, said)


def _resolved(said: str, source: str) -> str:
    """Name the part that a target leads to from the folder of the part that says it."""
    path = unquote(said.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(source), path)).lstrip("/")
