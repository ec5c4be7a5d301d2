"""Which signs can a page print? Those of text; control signs and lone halves of signs stand for nothing."""

from __future__ import annotations

import re

NEVER_PRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
SUBSTITUTE = "?"
"""Stands where a sign cannot be printed; every font has it."""


def printable(text: str) -> str:
    """Put a question mark in place of each sign that no page can print."""
    return NEVER_PRINTED.sub(SUBSTITUTE, text)
