"""How do data, blocks and conditions travel through Markdown? As numbers between private-use characters.

The text that the Markdown parser sees holds only such marks, so a `*` or `|` in a cell is just a character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

INLINE = "\ue000{}\ue001"
"""A printed value: the number of its inlines."""
BLOCK = "\ue002{}\ue003"
"""What a directive made: the number of its blocks."""
UNDER = "\ue004{}\ue005"
"""A condition begins: the number of the references it read."""
UNDER_END = "\ue006"
"""The innermost condition ends."""
ANCHOR = "\ue007"
"""Stands for the `{#` of `{#sec-x}`, which Jinja would take for a comment."""

PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
CONDITION_MARKS = re.compile("\ue004(\\d+)\ue005|\ue006")
_INLINE_MARK = re.compile("\ue000(\\d+)\ue001")
_BLOCK_MARK = re.compile("\ue002(\\d+)\ue003")
_ONLY_BLOCKS = re.compile("(\\s*\ue002\\d+\ue003\\s*)+")


def split_inlines(text: str) -> Iterator[str | int]:
    """Take a text apart: words as they stand, numbers of printed values."""
    for place, piece in enumerate(_INLINE_MARK.split(text)):
        if place % 2:
            yield int(piece)
        elif piece:
            yield piece


def block_numbers(text: str) -> list[int]:
    """Name the blocks whose marks stand in a text."""
    return [int(number) for number in _BLOCK_MARK.findall(text)]


def is_only_blocks(text: str) -> bool:
    """Whether a paragraph holds the marks of blocks and nothing else."""
    return _ONLY_BLOCKS.fullmatch(text) is not None


def without_conditions(text: str) -> str:
    """Take the marks of conditions out of a text."""
    return CONDITION_MARKS.sub("", text)


def without_blocks(text: str) -> str:
    """Take the marks of blocks out of a text."""
    return _BLOCK_MARK.sub("", text)


def condition_numbers(text: str) -> list[int]:
    """Name the conditions that begin in a text."""
    return [int(number) for number in CONDITION_MARKS.findall(text) if number]
