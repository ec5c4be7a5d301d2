from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from planbuilder.document.blocks import Paper
from planbuilder.render.html import part_html, render
from planbuilder.render.page_numbers import page_numbers
from planbuilder.render.pages import estimate
from tests.render.sample_document import META, sample_document, sample_letter
from tests.render.sample_theme import shipped_theme

VOID = {"meta", "br", "col", "img"}


class _Balance(HTMLParser):
    """Refuses markup whose elements do not close in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: Counter[str] = Counter()
        self.links: set[str] = set()

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        if "id" in said:
            self.ids[said["id"]] += 1
        if said.get("href", "").startswith("#"):
            self.links.add(said["href"][1:])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def parsed(html: str) -> _Balance:
    balance = _Balance()
    balance.feed(html)
    balance.close()
    return balance


@pytest.fixture(scope="module", params=[sample_document(), sample_letter()], ids=["plan", "letter"])
def page(request) -> str:
    return render(request.param, shipped_theme(), estimate(request.param, shipped_theme()))


def test_elements_close_in_order(page):
    assert parsed(page).open == []


def test_anchors_are_unique_and_every_link_finds_one(page):
    found = parsed(page)

    assert set(found.ids.values()) <= {1}
    assert found.links <= set(found.ids)


def test_nothing_is_fetched_from_elsewhere(page):
    assert not re.search(r"url\(|@import|<link|<script|src=\"(?!data:)", page)


def test_the_page_says_its_language_title_and_author(page):
    assert page.startswith('<!DOCTYPE html>\n<html lang="id-ID">')
    assert "<title>" in page
    assert f'<meta name="author" content="{META.office}">' in page


def test_every_variable_that_the_stylesheet_reads_is_said(page):
    said = set(re.findall(r"(--[a-z-]+):", page))

    assert set(re.findall(r"var\((--[a-z-]+)\)", page)) <= said


def _part(index: int, **meta) -> str:
    document = sample_document()
    document = replace(document, meta=replace(document.meta, **meta))
    numbers = page_numbers(document.parts, [1] * len(document.parts))[index]
    return part_html(document, document.parts[index], shipped_theme(), {}, numbers)


def test_the_sheets_of_a_part_say_head_foot_and_number():
    html = _part(6)

    assert '@top-left { content: "Rencana Induk IKM Kalimantan Timur 2025–2029\\A Kondisi Industri' in html
    assert 'content: "RANCANGAN AWAL"' in html
    assert 'content: "II-" counter(page, decimal)' in html
    assert "@page turned { size: 297mm 210mm; margin: 30mm 25mm 25mm 25mm;" in html


def test_f4_has_its_own_sheet():
    assert "@page { size: 215mm 330mm;" in _part(6, paper=Paper.F4)


def test_a_cover_has_no_head():
    assert "@top-left" not in _part(0)


def test_words_of_the_head_cannot_end_the_stylesheet():
    html = _part(6, short_title='Rencana </style><b>"\\')

    assert html.count("</style>") == 1
    assert '"Rencana \\3C /style>\\3C b>\\"\\\\\\A ' in html


def test_only_what_the_variables_are_called_by_is_resolved():
    theme = replace(shipped_theme(), stylesheet="p { color: var(--colours-ink); margin: var(--mine, 3pt) }")
    document = sample_document()

    html = part_html(document, document.parts[1], theme, {}, page_numbers(document.parts[:2], [1, 1])[1])

    assert f"p {{ color: {theme.colours.ink}; margin: var(--mine, 3pt) }}" in html
