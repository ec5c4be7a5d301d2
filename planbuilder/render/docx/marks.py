"""Which bookmarks let edits be read back? One for each paragraph, row and number, with a name that stays.

A name says what stands there, not where: the part, the fixed words around data, the rows that are told of. So it
stays when another row comes or goes, and when a number changes; it is another where the sentence is.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, assert_never

from planbuilder.document.blocks import Row, Table
from planbuilder.document.inlines import (
    Datum,
    Emphasis,
    Gap,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Reference,
    Strong,
    Text,
    plain,
)
from planbuilder.values import Refs

_DIGIT = re.compile(r"\d")
_BETWEEN = "\x1f"
_DATUM = "{}"


class Mark(NamedTuple):
    """One bookmark; a tuple, because a document makes thousands of them."""

    kind: str
    """`p` for a paragraph, `r` for a row, `n` for a number."""
    name: str
    text: str
    """What stands in it now."""
    row: str = ""
    """`table/key` of the row that a row of a table shows."""
    refs: Refs = ()
    """The cells that a number derives from."""


@dataclass(slots=True)
class Marks:
    """Every bookmark so far, in the order of the text."""

    found: list[Mark] = field(default_factory=list)
    _given: dict[str, int] = field(default_factory=dict)
    _names: set[str] = field(default_factory=set)

    def paragraph(self, part: str, children: Inlines) -> str:
        """Name a paragraph; one without words has no name."""
        text = plain(children)
        if not text.strip():
            return ""
        name = self._name(_BETWEEN.join(("p", part, _fixed(children))))
        self.found.append(Mark("p", name, text))
        return name

    def row(self, table: str, row: Row) -> str:
        """Name a row of a table."""
        texts = [plain(cell.children) for cell in row.cells]
        if not any(texts):
            return ""
        about = row.key or _BETWEEN.join((row.kind, *(_fixed(cell.children) for cell in row.cells)))
        name = self._name(_BETWEEN.join(("r", table, about)))
        self.found.append(Mark("r", name, "\t".join(texts), row=row.key))
        return name

    def number(self, within: str, datum: Datum) -> str:
        """Name a number by what it stands in; other data have no name of their own."""
        if not within or _DIGIT.search(datum.text) is None:
            return ""
        name = self._name(f"n{_BETWEEN}{within}")
        self.found.append(Mark("n", name, datum.text, "", datum.refs))
        return name

    def _name(self, about: str) -> str:
        """Hash what a bookmark is about; those about the same, and those that fall together, are counted."""
        name = ""
        while not name or name in self._names:
            count = self._given[about] = self._given.get(about, 0) + 1
            name = f"_{about[0]}{short_hash(f'{about}{_BETWEEN}{count}')}"
        self._names.add(name)
        return name


def short_hash(text: str) -> str:
    """Hash words to eight digits: short, for there are many, and digits of a hash hardly compress."""
    return f"{zlib.crc32(text.encode(errors='surrogatepass')):08x}"


def digest(text: str) -> str:
    """Hash words, whatever signs are in them."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def table_key(part: str, table: Table) -> str:
    """Tell a table from others: by its caption, or by its head."""
    if table.caption is not None:
        return table.caption.anchor
    heads = (_fixed(cell.children) for row in table.head for cell in row.cells)
    return _BETWEEN.join((part, *heads))


def _fixed(inlines: Iterable[Inline]) -> str:
    return "".join(map(_fixed_words, inlines))


def _fixed_words(inline: Inline) -> str:
    """Keep what stays when data change: words, and the rows that single cells belong to."""
    match inline:
        case Text(text):
            return text
        case Datum(refs=(ref,)) | Gap(refs=(ref,)):
            return f"{{{ref.table}/{ref.key}}}"
        case Datum() | Gap() | Reference():
            return _DATUM
        case Strong(children) | Emphasis(children) | Link(children=children):
            return _fixed(children)
        case LineBreak():
            return "\n"
        case _:
            assert_never(inline)
