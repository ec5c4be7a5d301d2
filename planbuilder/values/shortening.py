"""How is a long text shown where there is little room? Its beginning, and a sign that there is more."""

from __future__ import annotations

ELLIPSIS = "…"


def shortened(text: str, most: int) -> str:
    """Show at most so many signs of a text."""
    return text if len(text) <= most else f"{text[: most - 1]}{ELLIPSIS}"
