"""What do the marks on a page say? The text of each piece of marked content, and how high it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_TOKEN = re.compile(
    rb"<<(?:[^<>]|<[^<>]*>)*>>"  # a dictionary
    rb"|<[0-9A-Fa-f\s]*>"
    rb"|\((?:\\.|[^\\()])*\)"
    rb"|\[(?:[^\]()]|\((?:\\.|[^\\()])*\))*\]"
    rb"|/[^\s/<>\[\]()]*"
    rb"|[-+]?[\d.]+"
    rb"|[A-Za-z'\"][A-Za-z0-9*]*",
    re.DOTALL,
)
_STRING = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_MARK = re.compile(rb"/MCID\s+(\d+)")
_PAIRS = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGES = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_SECTIONS = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf(?:char|range)", re.DOTALL)

Letters = Mapping[int, str]
"""The code of a glyph -> what it is read as (ISO 32000-1, 9.10.3)."""
_Matrix = tuple[float, float, float, float, float, float]
_SAME: _Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(slots=True)
class Marked:
    """A piece of marked content."""

    text: str = ""
    height: float | None = None
    """Points from the foot of the page to its first line; None while nothing stands in it."""


def letters_of(to_unicode: bytes) -> dict[int, str]:
    """Read what the codes of a font stand for."""
    found: dict[int, str] = {}
    for kind, body in _SECTIONS.findall(to_unicode):
        if kind == b"bfchar":
            found.update((int(code, 16), _said(letter)) for code, letter in _PAIRS.findall(body))
        else:
            for first, last, letter in _RANGES.findall(body):
                start, begun = int(first, 16), int(letter, 16)
                width = len(letter)
                for code in range(start, int(last, 16) + 1):
                    found[code] = _said(f"{begun + code - start:0{width}x}".encode())
    return found


def _said(letter: bytes) -> str:
    return bytes.fromhex(letter.decode()).decode("utf-16-be", "replace")


def marked(content: bytes, fonts: Mapping[str, Letters]) -> dict[int, Marked]:
    """Read the content of a page; what no mark encloses, such as running matter, is left out."""
    scanner = _Scanner(fonts)
    for operator, operands in _operations(content):
        scanner.take(operator, operands)
    return scanner.found


def _operations(content: bytes) -> Iterator[tuple[bytes, list[bytes]]]:
    operands: list[bytes] = []
    for token in _TOKEN.findall(content):
        if token[:1].isalpha() or token in (b"'", b'"'):
            yield token, operands
            operands = []
        else:
            operands.append(token)


@dataclass(slots=True)
class _Scanner:
    """Follows the operators that move, choose type, mark and show text."""

    fonts: Mapping[str, Letters]
    found: dict[int, Marked] = field(default_factory=dict)
    _open: list[int | None] = field(default_factory=list)
    """The marks around the present place; None for one that has no number."""
    _placed: _Matrix = _SAME
    _kept: list[_Matrix] = field(default_factory=list)
    _line: _Matrix = _SAME
    _font: Letters = field(default_factory=dict)

    def take(self, operator: bytes, operands: list[bytes]) -> None:  # noqa: C901  # one case an operator
        match operator:
            case b"q":
                self._kept.append(self._placed)
            case b"Q" if self._kept:
                self._placed = self._kept.pop()
            case b"cm":
                self._placed = _times(_matrix(operands), self._placed)
            case b"BT":
                self._line = _SAME
            case b"Tm":
                self._line = _matrix(operands)
            case b"Td" | b"TD":
                self._line = _times((1, 0, 0, 1, float(operands[0]), float(operands[1])), self._line)
            case b"Tf":
                self._font = self.fonts.get(operands[0].decode("latin-1"), {})
            case b"BDC":
                self._begin(operands[1])
            case b"BMC":
                self._open.append(None)
            case b"EMC" if self._open:
                self._open.pop()
            case b"TJ" | b"Tj" | b"'" | b'"':
                self._show(operands[-1])
            case _:
                pass

    def _begin(self, properties: bytes) -> None:
        said = _MARK.search(properties)
        number = int(said[1]) if said else None
        self._open.append(number)
        if number is not None:
            self.found.setdefault(number, Marked())

    def _show(self, shown: bytes) -> None:
        number = next((one for one in reversed(self._open) if one is not None), None)
        if number is None:
            return
        here = self.found[number]
        if here.height is None:
            here.height = _times(self._line, self._placed)[5]
        codes = bytes.fromhex(b"".join(_STRING.findall(shown)).decode())
        glyphs = (codes[at] << 8 | codes[at + 1] for at in range(0, len(codes) - 1, 2))
        here.text += "".join(self._font.get(glyph, "\ufffd") for glyph in glyphs)


def _matrix(operands: list[bytes]) -> _Matrix:
    a, b, c, d, e, f = map(float, operands[-6:])
    return a, b, c, d, e, f


def _times(one: _Matrix, other: _Matrix) -> _Matrix:
    """Place what `one` places as `other` says (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)
