"""What does a reader meet in a file, one after the other? The same small list of items, whatever the format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

# Line breaks, hyphenation and spacing are each format's own; every other sign has to be there.
_INVISIBLE = re.compile("[\\s\u00ad\u200b\u200c\u200d\u2010\u2011\u2060\ufeff]+")
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Words written from right to left stand in a PDF as they are seen: of them the letters are compared, not their order."""


class Kind(StrEnum):
    """What an item is."""

    HEADING = "heading"
    TEXT = "text"
    """A paragraph, an item of a list with its mark, a line under a table, the label or the value of a field."""
    TITLE = "title"
    """The title of a form; a heading to some formats, a paragraph to others."""
    CAPTION = "caption"
    HEAD = "head"
    """A cell in the head of a table."""
    CELL = "cell"
    FIGURE = "figure"
    """A picture; its text is the alternative one."""
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that stands in a file, or has to stand there."""

    kind: Kind
    text: str
    target: str = ""
    """Where a link leads: the text of a heading or caption of the document, or an address."""
    level: int = 0
    """The level of a heading."""
    label: str = ""
    """The number of a heading or caption, where it is known apart from its words; the text has it too."""
    row: int = 0
    """Which row of all rows of the file a cell stands in, from 1."""
    page: int = 0
    """The page it begins on, from 1; 0 where a format has no pages."""
    place: str = ""
    """Where to look: "halaman III-4", "paragraf 120"."""
    page_label: str = ""
    """What the page calls itself to which a link leads; a line of the contents ends with it."""
    is_beside: bool = False
    """Whether it stands beside others, so that formats may say it before or after them."""
    is_entry: bool = False
    """Whether it is a line of the contents, after whose words leaders and a page number may follow."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands in a file, or has to stand there: what is read, and the links in it, each in order."""

    items: tuple[Item, ...]
    links: tuple[Item, ...]

    @property
    def count(self) -> int:
        """How much there is to compare."""
        return len(self.items) + len(self.links)


def squeezed(text: str) -> str:
    """Take away what layout adds: blanks, and hyphens at the ends of lines."""
    return _INVISIBLE.sub("", text)


def folded(text: str) -> str:
    """Write a text so that it is the same in capitals, which styles put some titles in."""
    words = squeezed(text).casefold()
    return "".join(sorted(words)) if _FROM_RIGHT.search(words) else words


def says(found: str, wanted: str) -> bool:
    """Whether two texts say the same: letter by letter, unless one of them is set in capitals."""
    found, wanted = squeezed(found), squeezed(wanted)
    if found == wanted:
        return True
    may_differ = _FROM_RIGHT.search(wanted) or found == found.upper() or wanted == wanted.upper()
    return bool(may_differ) and folded(found) == folded(wanted)


def address(url: str) -> str:
    """Write an address so that two ways of quoting it are the same."""
    return unquote(url)
