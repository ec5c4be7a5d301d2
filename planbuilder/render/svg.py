"""How is a drawing written as SVG? Shapes and words in points, the same text for the same drawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from planbuilder.render.metrics import width
from planbuilder.render.theme import Theme

LINE = 1.2
"""Height of a line as a multiple of its type."""
RISE = 0.72
"""Height of a capital as a multiple of its type: where the baseline stands below the top of a line."""
Point = tuple[float, float]
Looks = dict[str, str | float]
"""Fill, stroke and the like, by attribute."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished drawing; lengths in points."""

    svg: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Point:
        """Its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    def overlaps(self, other: Box) -> bool:
        """Whether two boxes share more than a border."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def is_inside(self, other: Box) -> bool:
        """Whether the other box holds all of it."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom

    def holds(self, point: Point) -> bool:
        """Whether a point lies in it."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom


def around(point: Point, wide: float, high: float) -> Box:
    """Make a box around its middle."""
    x, y = point
    return Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)


def number(length: float) -> str:
    """Write a length with two decimals at most; never a negative zero."""
    return f"{round(length, 2) + 0:g}" if abs(length) < 1e5 else f"{length:.0f}"  # noqa: PLR2004


def element(name: str, content: str = "", /, **attributes: str | float) -> str:
    """Write an element; `stroke_width` is `stroke-width`."""
    said = "".join(f' {key.replace("_", "-")}="{_attribute(value)}"' for key, value in attributes.items())
    return f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>"


def _attribute(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else number(value)


def drawing(wide: float, high: float, content: Iterable[str], theme: Theme) -> str:
    """Write a whole drawing so many points wide and high, on white: see-through rasters show seams on paper."""
    paper = rectangle(Box(0, 0, wide, high), fill="#ffffff")
    families = ", ".join(f"'{family}'" for family in theme.fonts.text)
    return element(
        "svg",
        element("g", "".join((paper, *content)), font_family=f"{families}, sans-serif"),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(wide)} {number(high)}",
        width=f"{number(wide)}pt",
        height=f"{number(high)}pt",
    )


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set."""

    size: float
    ink: str
    is_bold: bool = False

    def width(self, words: str) -> float:
        """How wide a line of words is."""
        return width(words, self.size, bold=self.is_bold)

    @property
    def line(self) -> float:
        """How high a line is."""
        return self.size * LINE


def words_at(words: str, x: float, top: float, type_: Type, *, anchor: str = "start") -> str:
    """Write a line of words whose top edge is given."""
    bold = {"font_weight": "bold"} if type_.is_bold else {}
    stand = {"text_anchor": anchor} if anchor != "start" else {}
    baseline = top + (type_.line - type_.size) / 2 + type_.size * (RISE + 0.14)
    return element(
        "text", escape(words), x=x, y=baseline, font_size=type_.size, fill=type_.ink, **bold, **stand
    )


def wrapped(words: str, type_: Type, room: float) -> list[str]:
    """Break words into lines; a word wider than the room is broken between letters."""
    lines: list[str] = []
    line = ""
    for word in words.split():
        longer = f"{line} {word}" if line else word
        if type_.width(longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _pieces(word, type_, room)
        lines += whole
    return [*lines, line] if line or not lines else lines


def _pieces(word: str, type_: Type, room: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and type_.width(pieces[-1] + letter) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def rectangle(box: Box, **looks: str | float) -> str:
    """Draw a box."""
    return element("rect", x=box.left, y=box.top, width=box.width, height=box.height, **looks)


def segment(begin: Point, end: Point, **looks: str | float) -> str:
    """Draw a straight line."""
    return element("line", x1=begin[0], y1=begin[1], x2=end[0], y2=end[1], **looks)


def shape(rings: Sequence[Sequence[Point]], **looks: str | float) -> str:
    """Draw what closed lines enclose; a line in a line leaves a hole."""
    path = "".join("M" + "L".join(f"{number(x)} {number(y)}" for x, y in ring) + "Z" for ring in rings)
    return element("path", d=path, fill_rule="evenodd", **looks)
