"""Does what no template expects print whole in both formats, inside the text block, or end in a finding?"""

from __future__ import annotations

import html
import re
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from planbuilder.document.blocks import Cover, Document, Paper, Paragraph, Part, PartKind
from planbuilder.document.inlines import Text
from planbuilder.render import pdf
from planbuilder.render.pages import estimate
from planbuilder.render.paper import Sheet, turned, upright
from planbuilder.render.theme import POINTS_PER_MM, Theme
from tests.render.docx.opened import W, opened
from tests.render.hostile import CASES, WORD, document_of, hostile, many_rows, strings
from tests.render.sample_theme import shipped_theme

STAMP = datetime(2025, 3, 14, tzinfo=UTC)
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
_BLEED = 3.0
"""Points by which letters may stand out of the text block: the boxes of words are higher than their ink."""
_TOUCH = 1.0
"""Points by which neighbours on a line may overlap."""


Placed = tuple[float, float, float, float, str]
"""Left, top, right and bottom of a word in points."""


def _pages(
    document: Document, theme: Theme, folder: Path
) -> tuple[list[tuple[float, float, list[Placed]]], pdf.RenderedPdf]:
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


def _in_block(words: list[Placed], sheet: Sheet) -> list[Placed]:
    """The words between the running head and foot."""
    top, bottom = sheet.top * POINTS_PER_MM, (sheet.height - sheet.bottom) * POINTS_PER_MM
    return [word for word in words if top - _BLEED <= word[1] and word[3] <= bottom + _BLEED]


def _letters(text: str) -> Counter[str]:
    """Count what is seen: no blanks, and no hyphens, which break words."""
    return Counter(sign for sign in text.casefold() if not re.match(r"[\s\u00ad\u200b\u2010-]", sign))


LOOKS = {"dinas": ("", Paper.A4), "modern, F4": ("modern", Paper.F4)}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Take each preset on a paper of its own; only the first of them in the usual run, for layout is slow."""
    if "look" in metafunc.fixturenames:
        count = len(LOOKS) if metafunc.config.getoption("--every-file") else 1
        metafunc.parametrize("look", list(LOOKS.values())[:count], ids=list(LOOKS)[:count])


@pytest.mark.parametrize("name", CASES)
def test_nothing_is_cut_off(name: str, look: tuple[str, Paper], tmp_path: Path):
    preset, paper = look
    document, theme = hostile(name, paper), shipped_theme(preset=preset)

    _assert_whole(document, theme, paper, tmp_path)


def test_three_thousand_rows_print_whole(request: pytest.FixtureRequest, tmp_path: Path):
    rows = 3000 if request.config.getoption("--every-file") else 30

    _assert_whole(document_of(many_rows(rows)), shipped_theme(), Paper.A4, tmp_path)


def _assert_whole(document: Document, theme: Theme, paper: Paper, folder: Path) -> None:
    """Every letter of the tree is on the pages, inside the text block and not upon another, or a finding names it."""
    pages, made = _pages(document, theme, folder)

    shown: Counter[str] = Counter()
    for width, height, words in pages[1:]:
        sheet = (turned if width > height else upright)(paper, theme)
        block = _in_block(words, sheet)
        shown += _letters("".join(word[4] for word in block))
        for left, _top, right, _bottom, word in words:
            assert left >= sheet.left * POINTS_PER_MM - _BLEED, word
            assert right <= width - sheet.right * POINTS_PER_MM + _BLEED, word
        _assert_apart(block)
    missing = _letters("".join(strings(document))) - shown
    undrawn = "".join(str(said.parameters["signs"]) for said in made.diagnostics if said.code == "FONT-04")
    assert {sign: count for sign, count in missing.items() if sign not in undrawn} == {}


def _assert_apart(words: list[Placed]) -> None:
    """No word stands on another."""
    lines: dict[int, list[Placed]] = {}
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


TITLE = "Rencana Induk Pengembangan Kawasan dan Sentra Industri Kecil dan Menengah " * 5


@pytest.mark.parametrize("title", [TITLE.strip(), WORD], ids=["long", "one word"])
def test_a_long_title_prints_whole_on_cover_chapter_and_running_head(title: str, tmp_path: Path):
    plain = document_of((Paragraph((Text("Isi."),)),), title=title)
    meta = replace(plain.meta, title=title, short_title=title, office=title)
    cover = Part(PartKind.COVER, "cover", (Cover((Text(title),), (), ((Text(title),),), (Text("2026"),)),))
    document = replace(plain, meta=meta, parts=(cover, plain.parts[-1]))

    pages, _made = _pages(document, shipped_theme(), tmp_path)

    for times, (width, height, words) in zip((2, 1), pages, strict=True):
        shown = _letters("".join(word[4] for word in words))
        assert all(shown[sign] >= times * count for sign, count in _letters(title).items())
        assert all(word[0] >= 80 and word[2] <= width - 65 for word in words)
        assert all(word[1] >= 5 and word[3] <= height - 5 for word in words)
        _assert_apart(words)
