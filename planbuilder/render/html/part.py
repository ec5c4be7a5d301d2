"""How does one part look as an html page of its own, ready to be laid out on paper?"""

from __future__ import annotations

from planbuilder.document.blocks import Document, Meta, Part
from planbuilder.render.html.blocks import blocks_html
from planbuilder.render.html.markup import element, escape, void
from planbuilder.render.html.setting import Setting
from planbuilder.render.html.sheets import sheets_css
from planbuilder.render.html.styles import resolved, root_css, variables
from planbuilder.render.page_numbers import PageNumbers
from planbuilder.render.pages import PageMap
from planbuilder.render.paper import body_size, is_letter, upright
from planbuilder.render.running import running
from planbuilder.render.theme import POINTS_PER_MM, Theme


def part_html(document: Document, part: Part, theme: Theme, pages: PageMap, numbers: PageNumbers) -> str:
    """Write a part as a page with the rules of its sheets, their heads, feet and page numbers."""
    meta = document.meta
    said = variables(theme, meta, body_size(theme, part))
    sheets = sheets_css(theme, meta, running(meta, part), numbers)
    css = root_css(said) + resolved(theme.stylesheet, said) + sheets
    return page_html(meta, css, section_html(part, setting_of(meta, theme, pages)))


def setting_of(meta: Meta, theme: Theme, pages: PageMap) -> Setting:
    """Gather what the blocks of a document are told."""
    sheet = upright(meta.paper, theme)
    return Setting(theme, pages, sheet.text_width * POINTS_PER_MM, sheet.text_height * POINTS_PER_MM)


def section_html(part: Part, setting: Setting) -> str:
    """Write a part as a section of a page."""
    kind = f"part {part.kind} letter" if is_letter(part) else f"part {part.kind}"
    return element("section", blocks_html(part.blocks, setting), class_=kind)


def page_html(meta: Meta, css: str, body: str, head: str = "") -> str:
    """Write a whole page around its body."""
    properties = (
        ("author", meta.office),
        ("description", meta.subject),
        ("keywords", ", ".join(meta.keywords)),
    )
    metas = "".join(void("meta", name=name, content=content) for name, content in properties if content)
    opening = (
        void("meta", charset="utf-8")
        + element("title", escape(meta.title))
        + metas
        + head
        + f"<style>\n{css}</style>"
    )
    content = element("head", opening) + "\n" + element("body", body)
    return f"<!DOCTYPE html>\n{element('html', content, lang=meta.language)}\n"
