"""What does a PDF file hold? Its tree of tags, the marks on its pages, what pages are called and where links lead."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from planbuilder.proof.pdf_text import Letters, Marked, letters_of, marked

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

Element = Any
"""A dictionary of the file: pypdf types what it reads at run time only."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A place within the file."""

    page: int
    """From 0."""
    height: float
    """Points from the foot of the page."""


class PdfFile:
    """A PDF file, opened; pages are read when they are asked for."""

    def __init__(self, data: bytes) -> None:
        # Only a build that asks for proof loads a reader of PDF.
        from pypdf import PdfReader

        self._reader: PdfReader = PdfReader(io.BytesIO(data))
        self.root: Element = self._reader.trailer["/Root"]
        self.labels = self._reader.page_labels
        self._marks: dict[int, dict[int, Marked]] = {}
        self._letters: dict[int, Letters] = {}

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The number of each page's object -> the page, from 0."""
        pages = enumerate(self._reader.pages)
        return {page.indirect_reference.idnum: at for at, page in pages if page.indirect_reference}

    def page_of(self, reference: Element) -> int | None:
        """Say which page a reference points at, from 0."""
        return self._numbers.get(getattr(reference, "idnum", -1))

    def marks_of(self, page: int) -> dict[int, Marked]:
        """Read the marked content of a page, from 0."""
        if page not in self._marks:
            self._marks[page] = self._marks_of(self._reader.pages[page])
        return self._marks[page]

    def _marks_of(self, page: PageObject) -> dict[int, Marked]:
        content = page.get_contents()
        fonts = page.get("/Resources", {}).get("/Font", {})
        letters = {name: self._letters_of(fonts.raw_get(name)) for name in fonts}
        return marked(content.get_data(), letters) if content is not None else {}

    def _letters_of(self, reference: Element) -> Letters:
        """Read the letters of a font once: all pages share it."""
        number = getattr(reference, "idnum", id(reference))
        if number not in self._letters:
            table = reference.get_object().get("/ToUnicode")
            self._letters[number] = {} if table is None else letters_of(table.get_object().get_data())
        return self._letters[number]

    @cached_property
    def _names(self) -> dict[str, Element]:
        names = self.root.get("/Names", {}).get("/Dests")
        return dict(_named(names)) if names is not None else {}

    def destination(self, annotation: Element) -> Destination | str:
        """Say where a link leads: a place, an address, or empty where it leads nowhere."""
        action = annotation.get("/A", {})
        if "/URI" in action:
            return str(action["/URI"])
        aim = annotation.get("/Dest", action.get("/D"))
        aim = self._names.get(str(aim)) if isinstance(aim, str) else aim
        aim = aim.get("/D") if isinstance(aim, dict) else aim
        if not aim:
            return ""
        page = self.page_of(aim.raw_get(0) if hasattr(aim, "raw_get") else list.__getitem__(aim, 0))
        if page is None:
            return ""
        return Destination(page, float(aim[3]) if len(aim) > 3 and aim[1] == "/XYZ" else float("inf"))  # noqa: PLR2004  # [page /XYZ left top zoom]


def _named(node: Element) -> Iterator[tuple[str, Element]]:
    """Each named place below a node of the tree of names."""
    names = node.get("/Names", ())
    yield from ((str(name), aim.get_object()) for name, aim in zip(names[::2], names[1::2], strict=True))
    for child in node.get("/Kids", ()):
        yield from _named(child.get_object())


@dataclass(slots=True)
class Kid:
    """What stands in an element of the tree: an element, a mark on a page, or an annotation."""

    element: Element = None
    mark: int | None = None
    annotation: Element = None
    page: int | None = None


def kids(element: Element, page: int | None, file: PdfFile) -> Iterator[Kid]:
    """Each thing that stands in an element, with the page it says to stand on."""
    raw = element.get("/K")
    raw = raw if isinstance(raw, list) else [] if raw is None else [raw]
    for one in raw:
        kid = one.get_object()
        if isinstance(kid, int):
            yield Kid(mark=int(kid), page=page)
            continue
        here = file.page_of(kid.raw_get("/Pg")) if "/Pg" in kid else page
        match kid.get("/Type"):
            case "/MCR":
                yield Kid(mark=int(kid["/MCID"]), page=here)
            case "/OBJR":
                yield Kid(annotation=kid["/Obj"].get_object(), page=here)
            case _:
                yield Kid(element=kid, page=here)
