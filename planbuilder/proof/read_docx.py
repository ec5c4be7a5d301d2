"""What does a reader meet in a Word file? Its paragraphs, cells, pictures and links, with the numbers Word draws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from planbuilder.proof.docx_package import Package, R, W, opened, value
from planbuilder.proof.items import Item, Kind, Reading, address, squeezed

if TYPE_CHECKING:
    from lxml.etree import _Element

_CAPTIONS = ("Caption", "FigureCaption")
_LAYOUT = "PlainTable"
"""The style of tables that merely set things side by side."""
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read_docx(data: bytes) -> Reading:
    """Read a Word file from its first to its last paragraph."""
    reader = _Reader(opened(data))
    reader.read(reader.package.body)
    return reader.reading()


@dataclass(slots=True)
class _Field:
    """A field of Word: what it does, and whether its result has begun."""

    instruction: str = ""
    has_result: bool = False

    @property
    def words(self) -> list[str]:
        return self.instruction.split()


@dataclass(slots=True)
class _Run:
    """A stretch of text within a paragraph, and where it leads: a bookmark after `#`, or an address."""

    text: str
    target: str = ""


@dataclass(slots=True)
class _Words:
    """What stands in one paragraph."""

    runs: list[_Run] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(slots=True)
class _Reader:
    package: Package
    items: list[Item] = field(default_factory=list)
    links: list[Item] = field(default_factory=list)
    bookmarks: dict[str, int] = field(default_factory=dict)
    """Bookmark -> which item it stands in."""
    fields: list[_Field] = field(default_factory=list)
    paragraphs: int = 0
    rows: int = 0

    def reading(self) -> Reading:
        links = (replace(link, target=self._led_to(link.target)) for link in self.links)
        return Reading(tuple(self.items), tuple(links))

    def _led_to(self, target: str) -> str:
        if not target.startswith("#"):
            return address(target)
        place = self.bookmarks.get(target[1:], len(self.items))
        return self.items[place].text if place < len(self.items) else ""

    def read(self, parent: _Element) -> None:
        """Read paragraphs and tables, also where something encloses them."""
        for child in parent:
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins"):
                self.read(child)
            elif child.tag == f"{W}bookmarkStart":
                self.bookmarks[child.get(f"{W}name", "")] = len(self.items)

    def _paragraph(self, paragraph: _Element) -> None:
        name = value(paragraph, "pPr/pStyle")
        style = self.package.styles.get(name)
        level = style.level if style else 0
        kind = Kind.CAPTION if name in _CAPTIONS else Kind.HEADING if level else Kind.TEXT
        self._say(kind, [paragraph], level=level if kind is Kind.HEADING else 0)

    def _table(self, table: _Element) -> None:
        if value(table, "tblPr/tblStyle") == _LAYOUT:
            for cell in table.iterfind(f"{W}tr/{W}tc"):
                self.read(cell)
            return
        for row in _inside(table, f"{W}tr"):
            self.rows += 1
            is_head = row.find(f"{W}trPr/{W}tblHeader") is not None
            for cell in _inside(row, f"{W}tc"):
                merge = cell.find(f"{W}tcPr/{W}vMerge")
                if merge is not None and merge.get(f"{W}val", "continue") == "continue":
                    self.paragraphs += 1
                    continue
                paragraphs = list(cell.iter(f"{W}p"))
                self._say(Kind.HEAD if is_head else Kind.CELL, paragraphs, row=self.rows)

    def _say(self, kind: Kind, paragraphs: list[_Element], *, level: int = 0, row: int = 0) -> None:
        place = f"paragraf {self.paragraphs + 1}"
        found = _Words()
        for paragraph in paragraphs:
            self.paragraphs += 1
            number = self._number(paragraph)
            if number:
                found.runs.append(_Run(f"{number} "))
            self._walk(paragraph, found, "", is_caption=kind is Kind.CAPTION)
        is_cell = kind in (Kind.HEAD, Kind.CELL)
        self.items.extend(Item(Kind.FIGURE, said, place=place) for said in found.pictures)
        said = "".join(run.text for run in found.runs if kind is not Kind.TEXT or not run.target)
        if is_cell or squeezed(said):
            self.items.append(Item(kind, found.text, level=level, row=row, place=place))
        self.links.extend(_links(found.runs, place))

    def _number(self, paragraph: _Element) -> str:
        """Count a paragraph, by itself or by its style."""
        name = value(paragraph, "pPr/pStyle")
        style = self.package.styles.get(name)
        number = value(paragraph, "pPr/numPr/numId") or (style.number if style else "")
        if not number:
            return ""
        depth = value(paragraph, "pPr/numPr/ilvl")
        if depth:
            return self.package.numbers.next(number, int(depth))
        by_style = style.depth if style else None
        level = self.package.numbers.level_of(number, name) if by_style is None else by_style
        return self.package.numbers.next(number, level)

    def _walk(self, parent: _Element, found: _Words, target: str, *, is_caption: bool) -> None:
        for child in parent:
            match child.tag.removeprefix(W) if isinstance(child.tag, str) else "":
                case "r":
                    self._run(child, found, target, is_caption=is_caption)
                case "hyperlink":
                    anchor = child.get(f"{W}anchor", "")
                    inner = (
                        f"#{anchor}" if anchor else self.package.addresses.get(child.get(f"{R}id", ""), "")
                    )
                    self._walk(child, found, inner, is_caption=is_caption)
                case "bookmarkStart":
                    self.bookmarks[child.get(f"{W}name", "")] = len(self.items) + len(found.pictures)
                case "pPr" | "del":
                    pass
                case _:
                    self._walk(child, found, target, is_caption=is_caption)

    def _run(self, run: _Element, found: _Words, target: str, *, is_caption: bool) -> None:
        is_hidden = run.find(f"{W}rPr/{W}vanish") is not None
        for child in run:
            match child.tag.removeprefix(W):
                case "fldChar":
                    self._mark(child.get(f"{W}fldCharType", ""))
                case "instrText" if self.fields:
                    self.fields[-1].instruction += child.text or ""
                case "t" if not is_hidden and self._is_shown():
                    leads = self._target(found, is_caption=is_caption) or target
                    found.runs.append(_Run(child.text or "", leads))
                case "tab" | "br" | "cr":
                    found.runs.append(_Run(" ", target))
                case "noBreakHyphen":
                    found.runs.append(_Run("-", target))
                case "rPr" | "delText":
                    pass
                case _:
                    found.pictures.extend(_pictures(child))

    def _mark(self, kind: str) -> None:
        match kind:
            case "begin":
                self.fields.append(_Field())
            case "separate" if self.fields:
                self.fields[-1].has_result = True
            case "end" if self.fields:
                self.fields.pop()
            case _:
                pass

    def _is_shown(self) -> bool:
        """Instructions are not read, nor the numbers of pages, which are Word's own to find."""
        return all(one.has_result and one.words[:1] != ["PAGEREF"] for one in self.fields)

    def _target(self, found: _Words, *, is_caption: bool) -> str:
        """Say where the result of a reference leads; a caption that goes on repeats its number by one."""
        for one in self.fields:
            if (
                one.words[:1] == ["REF"]
                and "\\h" in one.words
                and not (is_caption and not squeezed(found.text))
            ):
                return f"#{one.words[1]}"
        return ""


def _inside(parent: _Element, tag: str) -> Iterator[_Element]:
    """Each row of a table or cell of a row, also within controls and bookmarks."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins"):
            yield from _inside(child, tag)


def _pictures(element: _Element) -> Iterator[str]:
    """Each picture with its alternative text; what stands in for another in older readers is left out."""
    if element.tag == _FALLBACK:
        return
    if element.tag == _DRAWING:
        yield element.get("descr", "")
    for child in element:
        yield from _pictures(child)


def _links(runs: list[_Run], place: str) -> Iterator[Item]:
    """Gather runs beside each other that lead to the same target."""
    text, target = "", ""
    for run in (*runs, _Run("")):
        if run.target != target:
            if target and squeezed(text):
                yield Item(Kind.LINK, text, target, place=place)
            text, target = "", run.target
        text += run.text
