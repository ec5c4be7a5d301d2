"""What does a reader meet in a PDF file who follows its tags, as a screen reader does?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile, takewhile

from planbuilder.proof.items import Item, Kind, Reading, address, folded, squeezed
from planbuilder.proof.pdf_file import Destination, Element, PdfFile

_HEADINGS = {f"/H{level}": level for level in range(1, 7)}
_INLINE = frozenset(
    (
        "/Span",
        "/Link",
        "/NonStruct",
        "/Reference",
        "/Quote",
        "/Code",
        "/Em",
        "/Strong",
        "/Sub",
        "/Annot",
        "/Private",
    )
)
"""Elements within a line; every other one begins a line of its own."""
_NEAR = 3.0
"""Points by which a line may stand above the place that links to it lead to."""


def read_pdf(data: bytes) -> Reading:
    """Read a tagged PDF file in the order of its tags; one without tags says nothing."""
    file = PdfFile(data)
    tree = file.tags
    if tree is None:
        return Reading((), ())
    reader = _Reader(file, {str(name): str(role) for name, role in tree.get("/RoleMap", {}).items()})
    reader.read(tree, None, _Around())
    reader.flush()
    return reader.reading()


@dataclass(frozen=True, slots=True)
class _Around:
    """What encloses the present place."""

    kind: Kind = Kind.TEXT
    level: int = 0
    link: Destination | str = ""
    is_head: bool = False
    """Whether it is the head of a table; a cell that heads a row is none of it."""


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    link: Destination | str
    page: int
    height: float


@dataclass(slots=True)
class _Line:
    """What was read since the last line began."""

    around: _Around = field(default_factory=_Around)
    pieces: list[_Piece] = field(default_factory=list)
    is_label: bool = False
    """Whether nothing but the mark of an item was read."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The table that was read last: its head, and how much was read when it ended."""

    head: tuple[str, ...] = ()
    end: int = -1
    page: int = 0


@dataclass(slots=True)
class _Reader:
    file: PdfFile
    roles: dict[str, str]
    items: list[Item] = field(default_factory=list)
    links: list[tuple[Item, Destination | str]] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    """How high the items stand on their pages."""
    line: _Line = field(default_factory=_Line)
    rows: int = 0
    above: _Table = field(default_factory=_Table)

    def reading(self) -> Reading:
        return Reading(tuple(self.items), tuple(self._led(link, aim) for link, aim in self.links))

    def read(self, element: Element, page: int | None, around: _Around) -> None:
        """Read what stands in an element."""
        here = around
        for kid in self.file.kids(element, page):
            if kid.annotation is not None and kid.annotation.get("/Subtype") == "/Link":
                here = replace(around, link=self.file.destination(kid.annotation))
            elif kid.mark is not None and kid.page is not None:
                self._take(kid.page, kid.mark, here)
            elif kid.element is not None:
                self._enter(kid.element, kid.page, here)

    def _take(self, page: int, number: int, around: _Around) -> None:
        found = self.file.marks_of(page).get(number)
        if found is not None and found.text:
            self.line.pieces.append(_Piece(found.text, around.link, page, found.height or 0.0))

    def _enter(self, element: Element, page: int | None, around: _Around) -> None:  # noqa: C901  # one case a role
        role = str(element.get("/S", ""))
        role = self.roles.get(role, role)
        if role in _INLINE:
            self.read(element, page, around)
            return
        match role:
            case "/Artifact":
                pass
            case "/Lbl":
                self.flush()
                self.line.is_label = True
                self.read(element, page, around)
            case "/Figure":
                self._figure(element, page, around)
            case "/Table":
                self._table(element, page, around)
            case "/TR":
                self.rows += 1
                self._block(element, page, around)
            case "/THead":
                self._block(element, page, replace(around, is_head=True))
            case "/TH" | "/TD":
                kind = Kind.HEAD if around.is_head else Kind.CELL
                self._block(element, page, replace(around, kind=kind), is_cell=True)
            case "/Caption":
                self._block(element, page, replace(around, kind=Kind.CAPTION))
            case _ if role in _HEADINGS:
                self._block(element, page, replace(around, kind=Kind.HEADING, level=_HEADINGS[role]))
            case _:
                self._block(element, page, around)

    def _block(self, element: Element, page: int | None, around: _Around, *, is_cell: bool = False) -> None:
        """Read an element that stands on lines of its own; all lines of a heading, caption or cell are one."""
        before = self.line.around
        if around.kind is not Kind.TEXT and (around.kind, around.level) == (before.kind, before.level):
            self.read(element, page, around)
            return
        if not self.line.is_label:
            self.flush()
        self.line.around = around
        self.read(element, page, around)
        self.flush(is_cell=is_cell, page=page)

    def _figure(self, element: Element, page: int | None, around: _Around) -> None:
        self.flush()
        said = str(element.get("/Alt", ""))
        if said or not self._has_caption(element):
            self.items.append(self._placed(Item(Kind.FIGURE, said), page))
            self.heights.append(0.0)
        else:
            self._block(element, page, around)

    def _has_caption(self, element: Element) -> bool:
        """Whether an element for a figure encloses its caption too."""
        return any(
            kid.element is not None and kid.element.get("/S") == "/Caption"
            for kid in self.file.kids(element, None)
        )

    def _table(self, element: Element, page: int | None, around: _Around) -> None:
        """Read a table; a head that is repeated on the next page is read once."""
        self.flush()
        begun = len(self.items)
        self._block(element, page, around)
        own = self.items[begun:]
        head = _head(own)
        goes_on = begun == self.above.end and bool(head) and head == self.above.head
        if goes_on and own[0].kind is Kind.HEAD and own[0].page > self.above.page:
            self._forget(range(begun, begun + len(head)))
        else:
            self._forget(_repeats(self.items, begun))
        last = max((item.page for item in self.items[begun:]), default=self.above.page)
        self.above = _Table(head, len(self.items), last)

    def _forget(self, places: Sequence[int]) -> None:
        for place in reversed(places):
            del self.items[place], self.heights[place]

    def flush(self, *, is_cell: bool = False, page: int | None = None) -> None:
        """End the present line."""
        line, self.line = self.line, _Line()
        kind, level = line.around.kind, line.around.level
        unlinked = "".join(piece.text for piece in line.pieces if kind is not Kind.TEXT or not piece.link)
        page = line.pieces[0].page if line.pieces else page
        if is_cell or squeezed(unlinked):
            text = "".join(piece.text for piece in line.pieces)
            row = self.rows if is_cell else 0
            self.items.append(self._placed(Item(kind, text, level=level, row=row), page))
            self.heights.append(line.pieces[0].height if line.pieces else 0.0)
        self._gather_links(line.pieces)

    def _gather_links(self, pieces: Sequence[_Piece]) -> None:
        """Gather pieces beside each other that lead to the same place."""
        before: Destination | str = ""
        for piece in pieces:
            if piece.link and piece.link == before:
                link, aim = self.links[-1]
                self.links[-1] = (replace(link, text=link.text + piece.text), aim)
            elif piece.link:
                self.links.append((self._placed(Item(Kind.LINK, piece.text), piece.page), piece.link))
            before = piece.link

    def _placed(self, item: Item, page: int | None) -> Item:
        if page is None:
            return item
        return replace(item, page=page + 1, place=f"halaman {self.file.labels[page] or page + 1}")

    def _led(self, link: Item, aim: Destination | str) -> Item:
        """Say to which heading or caption a link leads: the highest one that stands under its aim."""
        if isinstance(aim, str):
            return replace(link, target=address(aim))
        under = [
            (height, item.text)
            for item, height in zip(self.items, self.heights, strict=True)
            if item.page == aim.page + 1
            and item.kind in (Kind.HEADING, Kind.CAPTION)
            and height <= aim.height + _NEAR
        ]
        target = max(under, key=lambda one: one[0], default=(0.0, ""))[1]
        return replace(link, target=target, page_label=self.file.labels[aim.page])


def _head(items: Sequence[Item]) -> tuple[str, ...]:
    """Gather the head that a table begins with, under its caption."""
    rest = dropwhile(lambda item: item.kind is Kind.CAPTION, items)
    return tuple(folded(item.text) for item in takewhile(lambda item: item.kind is Kind.HEAD, rest))


def _repeats(items: Sequence[Item], begun: int) -> list[int]:
    """Find where one joined table says its head again on a later page."""
    heads = [place for place in range(begun, len(items)) if items[place].kind is Kind.HEAD]
    return [place for place in heads if items[place].page > items[heads[0]].page]
