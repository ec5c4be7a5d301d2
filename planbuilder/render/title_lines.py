"""How does a long title fall into lines? Few lines of like width, broken by sense, never after "dan" or "di"."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.render.metrics import line_count, width

MOST_LINES = 4
_MOST_WORDS = 40
"""A longer title has too many ways to break; it is left to the format."""
_LEANING = frozenset(
    [
        "antara",
        "atas",
        "bagi",
        "dalam",
        "dan",
        "dari",
        "dengan",
        "di",
        "ke",
        "melalui",
        "menurut",
        "oleh",
        "pada",
        "serta",
        "tentang",
        "untuk",
        "yang",
    ]
)
"""Words that lean on the next one: a line does not end with them."""
_LEANING_COST = 0.3
"""As bad as a line that leaves so much of the measure empty."""
_SAFE = 0.97
"""Share of the measure that lines may fill: each format sets type a little wider or narrower than it is reckoned."""


def title_lines(title: str, size: float, measure: float) -> tuple[str, ...]:
    """Break a title set in bold capitals; line feeds in it are kept. What fits no line is left to the format."""
    room = measure * _SAFE
    return tuple(line for piece in title.split("\n") for line in _lines(piece.split(), size, room))


def size_of(title: str, usual: float, least: float, measure: float) -> float:
    """Find the largest type of whole points under the usual one that sets a title on few lines; never under `least`."""
    size = usual
    while size - 1 >= least and line_count(title.upper(), size, measure * _SAFE, bold=True) > MOST_LINES:
        size -= 1
    return size


def _lines(words: list[str], size: float, measure: float) -> tuple[str, ...]:
    for count in range(1, MOST_LINES + 1 if len(words) <= _MOST_WORDS else 1):
        fitting = [lines for lines in _broken(words, count) if _widest(lines, size) <= measure]
        if fitting:
            return min(fitting, key=lambda lines: (_cost(lines, size, measure), lines))
    return (" ".join(words),)


def _broken(words: list[str], count: int) -> Iterator[tuple[str, ...]]:
    """Each way to break words into so many lines."""
    if count == 1:
        yield (" ".join(words),)
        return
    for end in range(1, len(words) - count + 2):
        for rest in _broken(words[end:], count - 1):
            yield (" ".join(words[:end]), *rest)


def _widest(lines: tuple[str, ...], size: float) -> float:
    return max(width(line.upper(), size, bold=True) for line in lines)


def _cost(lines: tuple[str, ...], size: float, measure: float) -> float:
    """Judge lines: empty space counts squared, a leaning end as much as a gap of its own."""
    widest = _widest(lines, size)
    gaps = ((widest - width(line.upper(), size, bold=True)) / measure for line in lines)
    leaning = sum(line.split()[-1].lower() in _LEANING for line in lines[:-1])
    return sum(gap * gap for gap in gaps) + leaning * _LEANING_COST
