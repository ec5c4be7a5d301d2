"""What does a reader find in a finished PDF or DOCX? Its text in reading order, without running heads and feet."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from lxml import etree
from pypdf import PdfReader

from planbuilder.document.blocks import Paper
from planbuilder.render.paper import Sheet, turned, upright
from planbuilder.render.theme import Margins

POINTS_PER_MM = 72 / 25.4
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
    return (turned if width > height else upright)(paper, Margins())


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
