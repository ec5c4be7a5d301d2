"""Does what no template expects print whole in both formats, inside the text block, or end in a finding?"""

from __future__ import annotations

import html
import re
import subprocess
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from planbuilder.document.blocks import Document, Paper
from planbuilder.render import pdf
from planbuilder.render.pages import estimate
from planbuilder.render.paper import turned, upright
from planbuilder.render.theme import POINTS_PER_MM, Theme
from tests.render.docx.opened import W, opened
from tests.render.hostile import CASES, hostile, strings
from tests.render.sample_theme import shipped_theme

STAMP = datetime(2025, 3, 14, tzinfo=UTC)
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
_BLEED = 3.0
"""Points by which letters may stand out of the text block: the boxes of words are higher than their ink."""
_TOUCH = 1.0
"""Points by which neighbours on a line may overlap."""


def _pages(document: Document, theme: Theme, folder: Path) -> tuple[list, pdf.RenderedPdf]:
    made = pdf.render(document, theme, STAMP)
    path = folder / "uji.pdf"
    path.write_bytes(made.data)
    said = subprocess.run(
        ["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True
    ).stdout.decode()
    pages = []
    for width, height, inside in _PAGE.findall(said):
        words = [(*map(float, found[:4]), html.unescape(found[4])) for found in _WORD.findall(inside)]
        pages.append((float(width), float(height), words))
    return pages, made


def _in_block(width: float, height: float, words: list, theme: Theme, paper: Paper) -> list:
    """The words between the running head and foot."""
    sheet = (turned if width > height else upright)(paper, theme)
    top, bottom = sheet.top * POINTS_PER_MM, height - sheet.bottom * POINTS_PER_MM
    return [word for word in words if top - _BLEED <= word[1] and word[3] <= bottom + _BLEED]


def _running(words: list, block: list) -> list:
    return [word for word in words if word not in block]


def _letters(text: str) -> Counter[str]:
    """Count what is seen: no blanks, and no hyphens, which break words."""
    return Counter(sign for sign in text.casefold() if not re.match(r"[\s\u00ad\u200b\u2010-]", sign))


@pytest.mark.parametrize("preset", ["", "modern"])
@pytest.mark.parametrize("name", CASES)
def test_nothing_is_cut_off(name: str, preset: str, tmp_path: Path):
    document, theme = hostile(name), shipped_theme(preset=preset)

    pages, made = _pages(document, theme, tmp_path)

    shown: Counter[str] = Counter()
    for width, height, words in pages[1:]:
        sheet = (turned if width > height else upright)(Paper.A4, theme)
        block = _in_block(width, height, words, theme, Paper.A4)
        shown += _letters("".join(word[4] for word in block))
        for left, _top, right, _bottom, word in words:
            assert left >= sheet.left * POINTS_PER_MM - _BLEED, word
            assert right <= width - sheet.right * POINTS_PER_MM + _BLEED, word
        _assert_apart(block)
        assert len(_running(words, block)) < 60
    missing = _letters("".join(strings(document))) - shown
    undrawn = "".join(str(d.parameters["signs"]) for d in made.diagnostics if d.code == "FONT-04")
    assert {sign: count for sign, count in missing.items() if sign not in undrawn} == {}


def _assert_apart(words: list) -> None:
    """No word stands on another."""
    lines: dict[int, list] = {}
    for word in words:
        lines.setdefault(round(word[3]), []).append(word)
    for line in lines.values():
        in_order = sorted(line)
        for before, after in pairwise(in_order):
            assert after[0] >= before[2] - _TOUCH, (before[4], after[4])


@pytest.mark.parametrize("name", CASES)
def test_word_has_every_word(name: str):
    document, theme = hostile(name), shipped_theme()

    file = opened(document, theme, estimate(document, theme))

    shown = _letters("".join(one.text or "" for one in file.body.iter(f"{W}t")))
    assert _letters("".join(strings(document))) - shown == Counter()
