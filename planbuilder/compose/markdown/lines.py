"""Which line stands under which conditions, and which lines begin a lettered item? The text before Markdown sees it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from planbuilder.compose import marks

_LETTERED = re.compile(r"^([ ]*)(?:([A-Z])\.|([a-z])([.)]))(?=[ ]+\S)")
_LISTED = re.compile(r"^[ ]*(?:[-*+]|\d+[.)]|[A-Z]\.|[a-z][.)])[ ]")
_PAIR = re.compile(f"{marks.CONDITION_MARKS.pattern}|\n")


@dataclass(frozen=True, slots=True)
class Lettered:
    """An item marked by a letter: which list it belongs to and where in it."""

    letter: str
    sign: str

    @property
    def is_upper(self) -> bool:
        """Whether the letter is a capital."""
        return self.letter.isupper()

    @property
    def ordinal(self) -> int:
        """A is 1."""
        return ord(self.letter.lower()) - ord("a") + 1


@dataclass(frozen=True, slots=True)
class Lines:
    """A text ready for the Markdown parser, with what was taken out of it."""

    text: str
    under: tuple[frozenset[int], ...]
    """For each line the numbers of its conditions."""
    lettered: Mapping[int, Lettered]
    """Line -> the letter that stood there."""

    def conditions(self, first: int, end: int) -> frozenset[int]:
        """Join the conditions of some lines."""
        return frozenset().union(*self.under[first:end])


def read_lines(text: str) -> Lines:
    """Take the marks of conditions and the letters of items out of a text."""
    bare, under = _without_conditions(text.replace("\t", "    ").replace(marks.ANCHOR, "{#"))
    lines = bare.split("\n")
    lettered = dict(_letters(lines))
    for number, mark in lettered.items():
        lines[number] = _numbered(lines[number], mark)
    return Lines("\n".join(lines), tuple(under), lettered)


def _without_conditions(text: str) -> tuple[str, list[frozenset[int]]]:
    """Tell which conditions each line stands under.

    A condition touches the lines its words stand in, and also the line right before and right after them: without
    an empty line between, its words and those make one paragraph when it holds.
    """
    scan = _Scan()
    place = 0
    for found in _PAIR.finditer(text):
        scan.read(text[place : found.start()])
        place = found.end()
        if found.group() == "\n":
            scan.end_line()
        elif found.group(1) is not None:
            scan.open(int(found.group(1)))
        else:
            scan.close()
    scan.read(text[place:])
    return "".join(scan.words), [*map(frozenset, scan.under)]


class _Scan:
    """A text while it is read from left to right."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.under: list[set[int]] = [set()]
        self._open: list[int] = []
        self._has_words = [False]

    def read(self, words: str) -> None:
        """Read words within a line; they stand under all open conditions."""
        if words:
            self.words.append(words)
            self.under[-1].update(self._open)
            self._has_words[-1] = self._has_words[-1] or bool(words.strip())

    def end_line(self) -> None:
        """Go on to the next line."""
        self.words.append("\n")
        self.under.append(set())
        self._has_words.append(False)

    def open(self, condition: int) -> None:
        """Begin a condition; at the beginning of a line it may go on with the paragraph before."""
        self._open.append(condition)
        if not self._has_words[-1] and self._has_words[-2:-1] == [True]:
            self.under[-2].add(condition)

    def close(self) -> None:
        """End the innermost condition; what stands right behind it may go on with its paragraph."""
        if self._open:
            self.under[-1].add(self._open.pop())


def _letters(lines: list[str]) -> list[tuple[int, Lettered]]:
    """Find lines that begin a lettered item; within a paragraph a letter with a point is just words."""
    found: list[tuple[int, Lettered]] = []
    is_open = True
    for number, line in enumerate(lines):
        match = _LETTERED.match(line)
        if match and is_open:
            letter, sign = (match[2], ".") if match[2] else (match[3], match[4])
            found.append((number, Lettered(letter, sign)))
        is_open = not line.strip() or bool(_LISTED.match(line)) or (is_open and line.startswith("  "))
    return found


def _numbered(line: str, mark: Lettered) -> str:
    """Write a digit in place of a letter, which is all that the parser knows; the place tells them apart."""
    return line.replace(mark.letter, str(min(mark.ordinal, 9)), 1)
