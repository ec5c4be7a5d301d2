"""Open what the Word writer made: its parts, its words, its properties."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from planbuilder.document.blocks import Document, Meta, Part, PartKind
from planbuilder.document.inlines import Inlines, Text
from planbuilder.document.numbering import number
from planbuilder.render.docx import render
from planbuilder.render.theme import Theme

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STAMP = datetime(2025, 3, 14, 8, 0, tzinfo=UTC)
META = Meta(title="Rencana Contoh", short_title="Rencana", office="Dinas Contoh", stage="RANCANGAN AWAL")


@dataclass(frozen=True)
class Opened:
    """The parts of a package by name."""

    parts: Mapping[str, bytes]

    def xml(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    @property
    def body(self) -> etree._Element:
        return self.xml("word/document.xml")[0]

    def paragraphs(self, style: str) -> list[etree._Element]:
        """The paragraphs of a style, wherever they stand."""
        return [one for one in self.body.iter(f"{W}p") if style_of(one) == style]

    def words(self, style: str) -> list[str]:
        return [words(one) for one in self.paragraphs(style)]

    def bookmarks(self) -> dict[str, str]:
        """The words that each bookmark stands around."""
        starts = self.body.iter(f"{W}bookmarkStart")
        return {start.get(f"{W}name", ""): _marked(start) for start in starts}

    def instructions(self) -> list[str]:
        return [(one.text or "").strip() for one in self.body.iter(f"{W}instrText")]

    def targets(self) -> dict[str, str]:
        """What the body points at: identity of each relationship -> part or address."""
        root = self.xml("word/_rels/document.xml.rels")
        return {one.get("Id", ""): one.get("Target", "") for one in root}


def opened(document: Document, theme: Theme | None = None, pages: Mapping[str, str] | None = None) -> Opened:
    return opened_file(render(document, theme or Theme(), pages or {}, STAMP))


def opened_file(file: bytes) -> Opened:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return Opened({name: package.read(name) for name in package.namelist()})


def a_document(*parts: Part, meta: Meta = META) -> Document:
    """A document with its numbers."""
    return number(Document("contoh", "contoh", meta, parts)).document


def a_part(*blocks: object, kind: PartKind = PartKind.CHAPTER, name: str = "") -> Part:
    return Part(kind, name or str(kind), blocks)  # type: ignore[arg-type]


def of(*blocks: object, kind: PartKind = PartKind.BODY) -> Opened:
    """Open a document of one part with some blocks."""
    return opened(a_document(a_part(*blocks, kind=kind)))


def text(words_: str) -> Inlines:
    return (Text(words_),)


def style_of(paragraph: etree._Element) -> str:
    said = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if said is None else said.get(f"{W}val", "")


def said(element: etree._Element, path: str, attribute: str = "val") -> str | None:
    """An attribute of the first element on a path such as `pPr/jc`."""
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    return None if found is None else found.get(f"{W}{attribute}")


def words(element: etree._Element) -> str:
    """What a reader sees, on one line: hidden runs and instructions left out, tabs and breaks as spaces."""
    return " ".join(" ".join(map(_line, element.iter(f"{W}p"))).split())


def _line(paragraph: etree._Element) -> str:
    return "".join(_run(run) for run in paragraph.iter(f"{W}r"))


def _run(run: etree._Element) -> str:
    is_hidden = run.find(f"{W}rPr/{W}vanish") is not None
    return "" if is_hidden else "".join(map(_piece, run))


def _piece(piece: etree._Element) -> str:
    if piece.tag == f"{W}t":
        return piece.text or ""
    return " " if piece.tag in (f"{W}tab", f"{W}br") else ""


def _marked(start: etree._Element) -> str:
    pieces: list[str] = []
    for element in start.itersiblings():
        if element.tag == f"{W}bookmarkEnd" and element.get(f"{W}id") == start.get(f"{W}id"):
            return " ".join("".join(pieces).split())
        runs = [element] if element.tag == f"{W}r" else element.iter(f"{W}r")
        pieces += map(_run, runs)
    raise AssertionError(f"bookmark {start.get(f'{W}name')} does not end")
