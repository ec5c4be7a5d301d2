"""Which lines of a PDF's text are the words of its maps and gantts? They stand at the end of their page, amid others."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from itertools import chain, groupby
from xml.etree import ElementTree as ET

from planbuilder.document.blocks import Document, Gantt, Map
from planbuilder.document.walk import each
from planbuilder.render.drawn import drawn
from planbuilder.render.html.part import setting_of
from tests.sample import materials

NEARLY_ALL = 0.85
"""So much of a drawing's words has to stand together, lest the numbers of a table be taken for it."""


def without_drawings(text: str, document: Document) -> str:
    """Leave out the words of drawings, which the tree holds as data and the captions beside them tell."""
    drawings = list(_drawings(document))
    if not drawings:
        return text
    known = sorted(set(chain.from_iterable(drawings)), key=len, reverse=True)
    sizes = [len("".join(words)) for words in drawings]
    kept: list[str] = []
    for is_drawn, group in groupby(text.splitlines(), key=lambda line: _is_made_of(line.strip("\f "), known)):
        run = list(group)
        size = len("".join(run))
        if not is_drawn or size < NEARLY_ALL * min(sizes):
            kept += run
    return "\n".join(kept)


def _drawings(document: Document) -> Iterator[list[str]]:
    theme = materials().theme
    measure = setting_of(document.meta, theme, {}).measure
    for part in document.parts:
        for block in each(part.blocks):
            if isinstance(block, Map | Gantt):
                svg = base64.b64decode(drawn(block, theme, measure).picture.data)
                yield [one.text or "" for one in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


def _is_made_of(line: str, known: list[str]) -> bool:
    """Whether a line is nothing but words of drawings, one beside the other."""
    rest = line
    while rest:
        word = next((word for word in known if rest == word or rest.startswith(f"{word} ")), "")
        if not word:
            return False
        rest = rest.removeprefix(word).strip()
    return bool(line)
