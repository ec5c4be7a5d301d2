"""Do the finished files of a document say what it says? Files in, findings out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.document.blocks import Document
from planbuilder.document.wording import MISSING
from planbuilder.proof.compare import Difference, compare
from planbuilder.proof.expected import expected
from planbuilder.proof.items import Item, Reading, says
from planbuilder.proof.parity_problems import BY_CHANGE, MORE
from planbuilder.proof.read_docx import read_docx
from planbuilder.proof.read_pdf import read_pdf

Provable = Literal["pdf", "docx"]
READERS: Mapping[Provable, Callable[[bytes], Reading]] = {"pdf": read_pdf, "docx": read_docx}
"""The formats that can be read again, and who reads them."""
_MOST = 30
"""So many differences of one file are told; the rest is counted."""
_LETTERS = 90
"""So much of a text is quoted."""
_LEAD = 30
"""So many letters before the first that differs."""


@dataclass(frozen=True, slots=True)
class Parity:
    """How far the files of a document say the same."""

    items: int
    """What was compared in each file: headings, captions, paragraphs, cells, pictures, links."""
    differences: int
    """In all files together."""
    diagnostics: tuple[Diagnostic, ...] = ()


def prove(document: Document, files: Mapping[Provable, bytes]) -> Parity:
    """Read the files of a document again and compare each with it."""
    wanted = expected(document)
    count, found = 0, []
    for format_, data in files.items():
        differences = compare(wanted, READERS[format_](data))
        count += len(differences)
        found.extend(_findings(f"{document.name}.{format_}", differences))
    return Parity(wanted.count, count, tuple(found))


def _findings(file: str, differences: list[Difference]) -> list[Diagnostic]:
    told = [_finding(file, one) for one in differences[:_MOST]]
    more = len(differences) - len(told)
    return [*told, report(MORE, Location(file), count=more)] if more else told


def _finding(file: str, one: Difference) -> Diagnostic:
    wanted, found = _texts(one)
    place = one.found or one.after
    return report(
        BY_CHANGE[one.change],
        Location(file, field=place.place if place else ""),
        wanted=wanted,
        found=found,
        after=_quoted(one.after.text if one.after else ""),
        target=_quoted(one.wanted.target if one.wanted else ""),
        leads=_quoted(one.found.target if one.found else ""),
    )


def _texts(one: Difference) -> tuple[str, str]:
    """Quote what is wanted and what is found, from shortly before the first letter that differs."""
    wanted, found = _text(one.wanted), _text(one.found)
    if says(found, wanted) or max(len(wanted), len(found)) <= _LETTERS:
        return _quoted(wanted), _quoted(found)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(wanted, found, strict=False)))
    start = max(same - _LEAD, 0)
    return _quoted(wanted, start), _quoted(found, start)


def _text(item: Item | None) -> str:
    return " ".join(item.text.split()) if item else ""


def _quoted(text: str, start: int = 0) -> str:
    said = " ".join(text.split())
    if not said:
        return MISSING
    piece = said[start : start + _LETTERS]
    return f'"{"…" if start else ""}{piece}{"…" if start + _LETTERS < len(said) else ""}"'
