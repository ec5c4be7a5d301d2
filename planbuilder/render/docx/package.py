"""How do parts become a file? A package with the same bytes for the same parts, wherever and whenever it is made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.xml import DECLARATION

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_TYPES, _TYPES_OF = "[Content_Types].xml", "http://schemas.openxmlformats.org/package/2006/content-types"
_MAIN = "/word/document.xml"
_STAMP = (1980, 1, 1, 0, 0, 0)
"""The oldest moment that a zip file can name."""
_UNIX = 3
_READABLE = 0o644 << 16


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the package."""

    name: str
    content_type: str
    relationship: str
    """What it is to the package or to the body."""
    data: bytes
    beside: tuple[Piece, ...] = ()
    """What it points at itself."""


def core_piece(xml: str) -> Piece:
    """Make the part with the core properties."""
    kind = "application/vnd.openxmlformats-package.core-properties+xml"
    return Piece("/docProps/core.xml", kind, f"{_PACKAGE}/core-properties", xml.encode())


def extended_piece(xml: str) -> Piece:
    """Make the part with the extended properties."""
    kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    return Piece("/docProps/app.xml", kind, f"{_OFFICE}/extended-properties", xml.encode())


def custom_piece(xml: str) -> Piece:
    """Make the part with properties of our own."""
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    return Piece("/docProps/custom.xml", kind, f"{_OFFICE}/custom-properties", xml.encode())


def data_piece(xml: str, store: str) -> Piece:
    """Make the part with data of our own, and what Word keeps beside it."""
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    about = Piece("/customXml/itemProps1.xml", kind, f"{_OFFICE}/customXmlProps", store.encode())
    return Piece("/customXml/item1.xml", "application/xml", f"{_OFFICE}/customXml", xml.encode(), (about,))


def word_piece(kind: str, data: bytes) -> Piece:
    """Make a part beside the body: `styles`, `numbering`, `settings` or `fontTable`."""
    return Piece(f"/word/{kind}.xml", f"{_WML}.{kind}+xml", f"{_OFFICE}/{kind}", data)


def theme_piece(data: bytes) -> Piece:
    """Make the part with the colours and fonts that Word offers."""
    kind = "application/vnd.openxmlformats-officedocument.theme+xml"
    return Piece("/word/theme/theme1.xml", kind, f"{_OFFICE}/theme", data)


def packed(body: str, beside: Sequence[Piece], about: Sequence[Piece], ledger: Ledger) -> bytes:
    """Pack the body, what stands beside it and is about it, and what the ledger says that it points at."""
    # python-docx takes 55 ms to load; a build without DOCX spares them
    from docx.opc.package import OpcPackage
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package = OpcPackage()
    main = Part(PackURI(_MAIN), f"{_WML}.document.main+xml", body.encode())
    package.relate_to(main, f"{_OFFICE}/officeDocument")
    for piece in about:
        package.relate_to(Part(PackURI(piece.name), piece.content_type, piece.data), piece.relationship)
    for piece in beside:
        part = Part(PackURI(piece.name), piece.content_type, piece.data)
        main.relate_to(part, piece.relationship)
        for own in piece.beside:
            part.relate_to(Part(PackURI(own.name), own.content_type, own.data), own.relationship)
    for one in ledger.attached:
        part = Part(PackURI(one.name), one.content_type, one.data)
        for inner in one.beside:
            beside_it = Part(PackURI(inner.name), inner.content_type, inner.data)
            part.load_rel(f"{_OFFICE}/{inner.kind}", beside_it, inner.identity)
        main.load_rel(f"{_OFFICE}/{one.kind}", part, one.identity)
    for link in ledger.links:
        main.load_rel(f"{_OFFICE}/hyperlink", link.url, link.identity, is_external=True)
    return _zipped(dict(_entries(package)))


def _entries(package: OpcPackage) -> Iterator[tuple[str, bytes]]:
    """Name what goes into the archive; python-docx's own `save` would compress all of it once more."""
    yield _TYPES, _types_xml({str(part.partname): part.content_type for part in package.parts}).encode()
    yield "_rels/.rels", package.rels.xml
    for part in package.parts:
        yield part.partname.membername, part.blob
        if len(part.rels):
            yield part.partname.rels_uri.membername, part.rels.xml


def _types_xml(kinds: Mapping[str, str]) -> str:
    """Write the types of all parts: by their ending where all of an ending are of one, each by its name elsewhere."""
    by_ending: dict[str, set[str]] = {"rels": {_RELATIONSHIPS}, "xml": {"application/xml"}}
    for name, kind in kinds.items():
        if not name.endswith(".xml"):
            by_ending.setdefault(name.rpartition(".")[2], set()).add(kind)
    shared = {ending: min(found) for ending, found in sorted(by_ending.items())}
    defaults = (f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in shared.items())
    overrides = (
        f'<Override PartName="{name}" ContentType="{kind}"/>'
        for name, kind in sorted(kinds.items())
        if shared[name.rpartition(".")[2]] != kind
    )
    return f'{DECLARATION}<Types xmlns="{_TYPES_OF}">{"".join((*defaults, *overrides))}</Types>'


def settled(package: bytes) -> bytes:
    """Write a package of another writer again: the same entries, in one order, of one date."""
    with zipfile.ZipFile(io.BytesIO(package)) as read:
        return _zipped({name: read.read(name) for name in read.namelist()})


def _zipped(entries: Mapping[str, bytes]) -> bytes:
    """Zip with sorted names and nothing that depends on the moment or the machine."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(entries, key=_order):
            target.writestr(_entry(name), entries[name])
    return written.getvalue()


def _order(name: str) -> tuple[bool, str]:
    """Put the content types first: readers that stream look for them there."""
    return name != _TYPES, name


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _STAMP)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    return entry
