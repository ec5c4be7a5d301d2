"""What does one hear of a finished file? Its tags in order, each with its words, as another library reads them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject


@dataclass
class Heard:
    """A tag with its words and those in it."""

    role: str
    said: dict[str, Any]
    words: str = ""
    pages: list[int] = field(default_factory=list)
    links: list[Any] = field(default_factory=list)
    kids: list[Heard] = field(default_factory=list)

    def all(self, *roles: str) -> Iterator[Heard]:
        """Each tag of these roles in this one, or each tag at all."""
        if not roles or self.role in roles:
            yield self
        for kid in self.kids:
            yield from kid.all(*roles)

    @property
    def text(self) -> str:
        """The words of a tag and of those in it."""
        return " ".join("".join([self.words, *(f" {kid.text}" for kid in self.kids)]).split())


def heard(reader: PdfReader) -> Heard:
    """Read the tags of a file from its root."""
    painted = [_painted(page) for page in reader.pages]
    numbers = {page.indirect_reference.idnum: index for index, page in enumerate(reader.pages)}
    return _heard(reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object(), painted, numbers)


def artifacts(reader: PdfReader, page: int) -> str:
    """What a page shows that is no part of the text."""
    return " ".join(_painted(reader.pages[page])[None].split())


def _painted(page: Any) -> dict[int | None, str]:
    """Read the words of a page by the numbers they were painted under; those of artifacts under none."""
    under: list[int | None] = []
    found: dict[int | None, str] = defaultdict(str)

    def operand(name: bytes, operands: list[Any], _cm: Any, _tm: Any) -> None:
        if name == b"BDC":
            under.append(operands[1].get("/MCID"))
        elif name == b"BMC":
            under.append(None)
        elif name == b"EMC":
            under.pop()

    def words(text: str, _cm: Any, _tm: Any, _font: Any, _size: Any) -> None:
        found[under[-1] if under else None] += text

    page.extract_text(visitor_operand_before=operand, visitor_text=words)
    return found


def _heard(element: Any, painted: list[dict[int | None, str]], numbers: dict[int, int]) -> Heard:
    page = numbers[element.raw_get("/Pg").idnum] if "/Pg" in element else None
    tag = Heard(element["/S"][1:], {name: element[name] for name in ("/Alt", "/ID", "/A") if name in element})
    kids = element["/K"] if isinstance(element["/K"], ArrayObject) else [element["/K"]]
    for reference in kids:
        kid = reference.get_object()
        if isinstance(kid, int):
            tag.words += f" {painted[page][int(kid)]}"
            tag.pages.append(page)
        elif kid.get("/Type") == "/MCR":
            on = numbers[kid.raw_get("/Pg").idnum]
            tag.words += f" {painted[on][int(kid['/MCID'])]}"
            tag.pages.append(on)
        elif kid.get("/Type") == "/OBJR":
            tag.links.append(kid["/Obj"])
        else:
            tag.kids.append(_heard(kid, painted, numbers))
    return tag
