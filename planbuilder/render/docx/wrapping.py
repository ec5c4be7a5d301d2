"""Where does a line end that must keep clear of what stands right of it?"""

from __future__ import annotations

from planbuilder.render.metrics import width


def wrapped(text: str, size: float, measure: float, *, bold: bool = False) -> tuple[str, ...]:
    """Fill lines word by word; a word wider than the measure has a line of its own."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and width(longer, size, bold=bold) > measure:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)
