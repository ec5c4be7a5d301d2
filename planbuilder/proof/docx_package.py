"""What does a Word file say apart from its body? Its styles, lists and the addresses it links to."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planbuilder.proof.docx_numbers import Numbers

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_NUMBERING, _RELATIONS = "word/numbering.xml", "word/_rels/document.xml.rels"
_PARTS = (_DOCUMENT, _STYLES, _NUMBERING, _RELATIONS)
_TITLES = {"FrontHeading": 1, "AnnexHeading": 1}
"""Headings that no outline level marks."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a style of paragraphs decides about what is read."""

    level: int = 0
    """The level of a heading; 0 for what is none."""
    number: str = ""
    """The list that counts its paragraphs."""
    depth: int | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file, opened."""

    body: _Element
    styles: Mapping[str, Style]
    numbers: Numbers
    addresses: Mapping[str, str]
    """Relation -> address outside the file."""


def opened(data: bytes) -> Package:
    """Open a Word file."""
    # Only a build that asks for proof loads a parser of XML.
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        present = set(package.namelist()).intersection(_PARTS)
        parts = {name: etree.fromstring(package.read(name), parser) for name in present}
    relations = parts.get(_RELATIONS, ())
    return Package(
        parts[_DOCUMENT][0],
        _styles(parts.get(_STYLES)),
        Numbers.of(parts.get(_NUMBERING)),
        {one.get("Id", ""): one.get("Target", "") for one in relations},
    )


def _styles(root: _Element | None) -> dict[str, Style]:
    if root is None:
        return {}
    found = {one.get(f"{W}styleId", ""): one for one in root.iter(f"{W}style")}
    return {name: _style(name, found) for name in found}


def _style(name: str, found: Mapping[str, _Element]) -> Style:
    """Gather what a style says itself or takes from the one that it is based on."""
    level, number, depth, here, seen = 0, "", None, name, set()
    while here in found and here not in seen:
        seen.add(here)
        one = found[here]
        if not level and (outline := value(one, "pPr/outlineLvl")):
            level = int(outline) + 1
        level = level or _TITLES.get(here, 0)
        number = number or value(one, "pPr/numPr/numId")
        if depth is None and (said := value(one, "pPr/numPr/ilvl")):
            depth = int(said)
        here = value(one, "basedOn")
    return Style(level, number, depth)


def value(element: _Element, path: str) -> str:
    """Read the value of an element below another; empty where there is none."""
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}val", "")
