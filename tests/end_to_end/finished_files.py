"""Where do the words of a finished PDF stand? Line by line, as they are seen."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LINE_HEIGHT = 2
"""Points by which the words of one line may stand above one another."""
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


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
