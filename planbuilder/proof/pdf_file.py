"""What does a PDF file hold? Its tree of tags, the marks on its pages, what pages are called and where links lead."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from planbuilder.proof.pdf_text import Letters, Marked, letters_of, marked

if TYPE_CHECKING:
    from pikepdf import Page, Pdf

Element = Any
"""An object of the file, whose kind is known when it is read."""
_PLACE = 4
"""`[page /XYZ left top zoom]` has so many entries before its zoom (ISO 32000-1, 12.3.2.2)."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A place within the file."""

    page: int
    """From 0."""
    height: float
    """Points from the foot of the page."""


@dataclass(frozen=True, slots=True)
class Kid:
    """What stands in an element of the tree: an element, a mark on a page, or an annotation."""

    page: int | None
    element: Element = None
    mark: int | None = None
    annotation: Element = None


class PdfFile:
    """A PDF file, opened; pages are read when they are asked for."""

    def __init__(self, data: bytes) -> None:
        # Only a build that asks for proof loads a reader of PDF.
        import pikepdf

        self._pdf: Pdf = pikepdf.open(io.BytesIO(data))
        self._array, self._dictionary = pikepdf.Array, pikepdf.Dictionary
        self._name_tree = pikepdf.NameTree
        self._pages = list(self._pdf.pages)
        self._numbers = {page.obj.objgen: at for at, page in enumerate(self._pages)}
        self._marks: dict[int, dict[int, Marked]] = {}
        self._letters: dict[tuple[int, int], Letters] = {}

    @property
    def tags(self) -> Element | None:
        """The root of the tree of tags; None in a file without."""
        return self._pdf.Root.get("/StructTreeRoot")

    @cached_property
    def labels(self) -> list[str]:
        """What each page calls itself."""
        return [page.label for page in self._pages]

    def marks_of(self, page: int) -> dict[int, Marked]:
        """Read the marked content of a page, from 0."""
        if page not in self._marks:
            self._marks[page] = self._marks_of(self._pages[page])
        return self._marks[page]

    def _marks_of(self, page: Page) -> dict[int, Marked]:
        content: Element = page.obj.get("/Contents", ())
        streams = content if isinstance(content, self._array) else [content]
        fonts: Element = page.resources.get("/Font", {})
        letters = {str(name): self._letters_of(font) for name, font in fonts.items()}
        return marked(b"\n".join(stream.read_bytes() for stream in streams), letters)

    def _letters_of(self, font: Element) -> Letters:
        """Read the letters of a font once: all pages share it."""
        if font.objgen not in self._letters or not font.is_indirect:
            table = font.get("/ToUnicode")
            self._letters[font.objgen] = {} if table is None else letters_of(table.read_bytes())
        return self._letters[font.objgen]

    def destination(self, annotation: Element) -> Destination | str:
        """Say where a link leads: a place, an address, or empty where it leads nowhere."""
        action = annotation.get("/A", {})
        if "/URI" in action:
            return str(action["/URI"])
        aim = annotation.get("/Dest", action.get("/D", ""))
        if not isinstance(aim, self._array | self._dictionary):
            aim = self._names.get(str(aim))
        if isinstance(aim, self._dictionary):
            aim = aim.get("/D")
        page = None if aim is None else self._numbers.get(aim[0].objgen)
        if aim is None or page is None:
            return ""
        return Destination(page, float(aim[3]) if len(aim) >= _PLACE and aim[1] == "/XYZ" else float("inf"))

    @cached_property
    def _names(self) -> dict[str, Element]:
        trees: Element = self._pdf.Root.get("/Names", {})
        names = trees.get("/Dests")
        return {} if names is None else dict(self._name_tree(names).items())

    def kids(self, element: Element, page: int | None) -> Iterator[Kid]:
        """Each thing that stands in an element, with the page it says to stand on."""
        found = element.get("/K")
        if found is None:
            return
        for kid in found if isinstance(found, self._array) else (found,):
            if not isinstance(kid, self._dictionary):
                yield Kid(page, mark=int(kid))
                continue
            own = kid.get("/Pg")
            here = page if own is None else self._numbers.get(own.objgen)
            if (mark := kid.get("/MCID")) is not None:
                yield Kid(here, mark=int(mark))
            elif (annotation := kid.get("/Obj")) is not None:
                yield Kid(here, annotation=annotation)
            else:
                yield Kid(here, element=kid)
