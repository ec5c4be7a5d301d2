"""How does the word across the pages of a draft look? Large and pale, from the lower left to the upper right."""

from __future__ import annotations

TURN = -45
"""Degrees clockwise."""
SIZE_MM = 55
OPACITY = 0.35
"""Pale enough to read the text over it, dark enough for a photocopy."""
