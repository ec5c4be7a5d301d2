"""Which signs could no font draw? Each is named with the place where it stands; the page shows an empty box for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.document.blocks import Document
from planbuilder.document.inlines import plain
from planbuilder.document.walk import each, lines
from planbuilder.render.problems import MISSING_SIGN
from planbuilder.render.theme import Theme

_NO_GLYPH = re.compile(r'^\.notdef glyph rendered .*"(.*)" \(U\+([0-9A-F]+)\)$', re.DOTALL)
"""What the layout engine says of a sign that no font on the machine has."""
_MOST_NAMED = 12
_AROUND = 24
"""Letters shown on either side of a sign."""


def other_remarks(remarks: Iterable[str]) -> list[str]:
    """Leave out what is said of signs."""
    return [remark for remark in remarks if not _NO_GLYPH.match(remark)]


def missing_signs(document: Document, theme: Theme, remarks: Iterable[str]) -> Iterator[Diagnostic]:
    """Report the signs that the engine found no glyph for, all of a document at once."""
    found = (_NO_GLYPH.match(remark) for remark in remarks)
    signs = sorted({chr(int(match[2], 16)) for match in found if match})
    if signs:
        yield report(
            MISSING_SIGN,
            Location(f"{document.name}.pdf"),
            signs=named(signs),
            families=", ".join(theme.fonts.text),
            words=_words_around(document, signs[0]),
        )


def named(signs: Iterable[str]) -> str:
    """Name signs by themselves and their code points."""
    said = [f"{sign} (U+{ord(sign):04X})" for sign in signs]
    more = f" … +{len(said) - _MOST_NAMED}" if len(said) > _MOST_NAMED else ""
    return ", ".join(said[:_MOST_NAMED]) + more


def _words_around(document: Document, sign: str) -> str:
    """Find the first words that hold a sign; what stands at head and foot of a page is found nowhere else."""
    runs = (plain(line) for part in document.parts for block in each(part.blocks) for line in lines(block))
    text = next((text for text in runs if sign in text), document.meta.title)
    at = max(text.find(sign), 0)
    return text[max(at - _AROUND, 0) : at + _AROUND].strip()
