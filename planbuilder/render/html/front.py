"""How do the first pages look as html? The cover, and lists of headings, tables and figures."""

from __future__ import annotations

from planbuilder.document.blocks import Contents, Cover, Entry
from planbuilder.document.inlines import plain
from planbuilder.document.wording import CONTENTS_TITLES, EMBLEM
from planbuilder.render.html.figures import picture_html
from planbuilder.render.html.inlines import broken_html, inlines_html, lines_html
from planbuilder.render.html.markup import element, escape
from planbuilder.render.pages import PageMap
from planbuilder.render.theme import Theme
from planbuilder.render.title_lines import size_of


def cover_html(cover: Cover, theme: Theme, measure: float) -> str:
    """Write the cover on a page `measure` points wide; without an emblem its place stays empty."""
    title, sizes = plain(cover.title), theme.sizes
    size = size_of(title, sizes.cover_title, sizes.cover_office, measure)
    smaller = f"font-size:{size:g}pt" if size < sizes.cover_title else ""
    emblem = picture_html(cover.emblem, EMBLEM) if cover.emblem else ""
    stage = element("div", escape(cover.stage), class_="stage") if cover.stage else ""
    foot = lines_html(cover.office) + element("div", inlines_html(cover.year), class_="year")
    pieces = (
        element("div", emblem, class_="emblem"),
        element("div", broken_html(title, size, measure), class_="title", style=smaller),
        element("div", lines_html(cover.subtitle), class_="subtitle"),
        stage,
        element("div", foot, class_="foot"),
    )
    return element("div", "".join(pieces), class_="cover-page")


def contents_html(contents: Contents, pages: PageMap) -> str:
    """Write a list under its title, with dot leaders; each line links to what it names."""
    title = element("h1", escape(CONTENTS_TITLES[contents.of]), id=contents.anchor)
    lines = "\n".join(_entry(entry, pages) for entry in contents.entries)
    return title + element("nav", lines, class_=f"contents {contents.of}")


def _entry(entry: Entry, pages: PageMap) -> str:
    label = element("span", escape(entry.label) + " ", class_="label") if entry.label else ""
    text = element("span", escape(entry.text) + " ", class_="text")
    page = element("span", escape(pages.get(entry.anchor, "")), class_="page")
    return element("a", label + text + page, href=f"#{entry.anchor}", class_=f"entry level-{entry.level}")
