"""How does an office's own Word file restyle ours? Its styles go before those of the theme, matched by their names."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planbuilder.render.docx.xml import rank

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_POINTERS = ("basedOn", "next", "link")
_Key = tuple[str, str]
"""Type of a style, and its name in lower case: Word translates identities, and programs change them."""


class UnreadableReferenceError(ValueError):
    """A file of styles is not a Word file, or has no styles."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What is taken from an office's file."""

    styles: bytes
    theme: bytes | None
    font_table: bytes | None


def read_reference(file: bytes) -> Reference:
    """Open an office's file and take its styles, theme and table of fonts."""
    from docx.opc.exceptions import PackageNotFoundError  # loads with python-docx, only where it is needed
    from docx.opc.package import OpcPackage
    from lxml.etree import XMLSyntaxError

    try:
        main = OpcPackage.open(io.BytesIO(file)).main_document_part
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, XMLSyntaxError) as problem:
        raise UnreadableReferenceError("the file of styles is not a Word file") from problem
    parts = {rel.reltype: rel.target_part.blob for rel in main.rels.values() if not rel.is_external}
    styles = parts.get(f"{_OFFICE}/styles")
    if styles is None:
        raise UnreadableReferenceError("the file of styles has none")
    return Reference(styles, parts.get(f"{_OFFICE}/theme"), parts.get(f"{_OFFICE}/fontTable"))


def restyled(ours: bytes, theirs: bytes, language: str) -> bytes:
    """Join two styles parts: theirs where the names are equal, ours where they have none."""
    from lxml import etree  # loads only where an office has styles of its own

    root, other = parsed(theirs), parsed(ours)
    own, given = by_name(other), by_name(root)
    _rename(root, _renames(own, given))
    for key, style in given.items():
        _count_as(style, own.get(key))
    for key, style in own.items():
        if key not in given:
            root.append(style)
    _speak(root, language)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def parsed(styles: bytes) -> _Element:
    """Parse a styles part, without fetching anything."""
    from lxml import etree  # loads only where an office has styles of its own

    return etree.fromstring(styles, etree.XMLParser(resolve_entities=False, no_network=True))


def by_name(root: _Element) -> Mapping[_Key, _Element]:
    """Find styles by type and name in lower case."""
    return {_key(style): style for style in root.findall(f"{_W}style")}


def _key(style: _Element) -> _Key:
    name = style.find(f"{_W}name")
    return style.get(f"{_W}type", ""), ("" if name is None else name.get(f"{_W}val", "")).lower()


def _renames(own: Mapping[_Key, _Element], given: Mapping[_Key, _Element]) -> Mapping[str, str]:
    """Give their styles the identities that our paragraphs say; others that bear one of those make way."""
    taken = {style.get(f"{_W}styleId", "") for style in own.values()}
    named = {}
    for key, style in given.items():
        identity = style.get(f"{_W}styleId", "")
        if key in own:
            named[identity] = own[key].get(f"{_W}styleId", "")
        elif identity in taken:
            named[identity] = f"{identity}Other"
    return named


def _rename(root: _Element, renames: Mapping[str, str]) -> None:
    for style in root.findall(f"{_W}style"):
        identity = style.get(f"{_W}styleId", "")
        style.set(f"{_W}styleId", renames.get(identity, identity))
        for pointer in _pointers(style):
            said = pointer.get(f"{_W}val", "")
            pointer.set(f"{_W}val", renames.get(said, said))


def _pointers(style: _Element) -> Iterator[_Element]:
    return (child for name in _POINTERS for child in style.findall(f"{_W}{name}"))


def _count_as(style: _Element, ours: _Element | None) -> None:
    """Count by our lists: theirs do not come along."""
    for properties in style.iter(f"{_W}pPr"):
        for counted in properties.findall(f"{_W}numPr"):
            properties.remove(counted)
    number = None if ours is None else ours.find(f"{_W}pPr/{_W}numPr")
    if number is not None:
        _insert(_paragraph_properties(style), number)


def _paragraph_properties(style: _Element) -> _Element:
    """Find the paragraph properties of a style, or make them where the schema wants them."""
    found = style.find(f"{_W}pPr")
    if found is None:
        found = style.makeelement(f"{_W}pPr")
        later = next((child for child in style if child.tag in _AFTER_PARAGRAPH), None)
        style.insert(len(style) if later is None else style.index(later), found)
    return found


_AFTER_PARAGRAPH = tuple(f"{_W}{name}" for name in ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr"))


def _insert(properties: _Element, piece: _Element) -> None:
    place = sum(1 for child in properties if rank("pPr", _local(child)) < rank("pPr", _local(piece)))
    properties.insert(place, piece)


def _local(element: _Element) -> str:
    return str(element.tag).removeprefix(_W)


def _speak(root: _Element, language: str) -> None:
    """Let spelling and hyphenation be those of the document."""
    for spoken in root.findall(f"{_W}docDefaults//{_W}lang"):
        spoken.set(f"{_W}val", language)
