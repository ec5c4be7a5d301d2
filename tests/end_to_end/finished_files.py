"""What does a reader find in a finished PDF or DOCX? Its text in reading order, without running heads and feet."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from lxml import etree
from pypdf import PdfReader

from planbuilder.document.blocks import Paper
from planbuilder.render.paper import Sheet, turned, upright
from planbuilder.render.theme import Margins, Theme

POINTS_PER_MM = 72 / 25.4
_LINE_HEIGHT = 2
"""Points by which the words of one line may stand above one another."""
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
BLEED_MM = 2
"""How far ascenders and rules may stand out of the text block."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def pdf_text(path: Path, paper: Paper, *, letterheads: Collection[int] = ()) -> str:
    """Read the text blocks of all pages; a letterhead stands above the text block of its page, counted from 0."""
    sheets = [_sheet(page.mediabox, paper) for page in PdfReader(path).pages]
    for page in letterheads:
        sheets[page] = replace(sheets[page], top=Margins().letterhead)
    numbered = enumerate(sheets, start=1)
    pieces = []
    for sheet, run in groupby(numbered, key=lambda entry: entry[1]):
        numbers = [number for number, _ in run]
        pieces.append(_cropped(path, numbers[0], numbers[-1], sheet))
    return "".join(pieces)


def _sheet(box: object, paper: Paper) -> Sheet:
    width, height = float(box.width), float(box.height)  # type: ignore[attr-defined]
    return (turned if width > height else upright)(paper, Theme())


def _cropped(path: Path, first: int, last: int, sheet: Sheet) -> str:
    top = sheet.top - BLEED_MM
    area = {"-x": 0, "-y": top, "-W": sheet.width, "-H": sheet.height - top - sheet.bottom + BLEED_MM}
    options = [word for name, mm in area.items() for word in (name, str(round(mm * POINTS_PER_MM)))]
    command = [
        "pdftotext",
        "-raw",
        "-enc",
        "UTF-8",
        "-f",
        str(first),
        "-l",
        str(last),
        *options,
        str(path),
        "-",
    ]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def docx_text(path: Path) -> str:
    """Read the visible text of the body, a line a paragraph; instructions and hidden runs are left out."""
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    return "\n".join("".join(_visible(paragraph)) for paragraph in body.iter(f"{_W}p"))


def _visible(paragraph: etree._Element) -> Iterator[str]:
    for run in paragraph.iter(f"{_W}r"):
        if run.find(f"{_W}rPr/{_W}vanish") is not None:
            continue
        for part in run:
            if part.tag == f"{_W}t":
                yield part.text or ""
            elif part.tag in {f"{_W}tab", f"{_W}br"}:
                yield " "


@dataclass(frozen=True)
class Word:
    """A word on a page, and where it stands: points from the left and the top."""

    text: str
    page: int
    left: float
    right: float
    bottom: float


def lines_on(path: Path) -> Iterator[list[Word]]:
    """Read the words of a PDF line by line, each from left to right."""
    line: list[Word] = []
    for word in sorted(_words(path), key=lambda word: (word.page, word.bottom)):
        if line and (word.page, word.bottom) > (line[0].page, line[0].bottom + _LINE_HEIGHT):
            yield sorted(line, key=lambda one: one.right)
            line = []
        line.append(word)
    yield sorted(line, key=lambda one: one.right)


def _words(path: Path) -> Iterator[Word]:
    done = subprocess.run(["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True)
    for number, page in enumerate(done.stdout.decode().split("<page ")[1:]):
        for left, right, bottom, text in _WORD.findall(page):
            yield Word(text, number, float(left), float(right), float(bottom))
