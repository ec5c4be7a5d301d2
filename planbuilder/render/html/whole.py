"""How does a whole document look in a browser? One page of the same stylesheet."""

from __future__ import annotations

from planbuilder.document.blocks import Document, Part, PartKind
from planbuilder.render.html.markup import element, escape, void
from planbuilder.render.html.part import page_html, section_html, setting_of
from planbuilder.render.html.setting import Setting
from planbuilder.render.html.styles import root_css, variables
from planbuilder.render.pages import PageMap
from planbuilder.render.running import running
from planbuilder.render.theme import Theme


def render(document: Document, theme: Theme, pages: PageMap) -> str:
    """Write a standalone page: nothing in it is fetched from elsewhere."""
    css = root_css(variables(theme, document.meta, theme.sizes.body)) + theme.stylesheet
    setting = setting_of(document.meta, theme, pages)
    body = "\n".join(_sheet(document, part, setting) for part in document.parts)
    viewport = void("meta", name="viewport", content="width=device-width, initial-scale=1")
    return page_html(document.meta, css, body, viewport)


def _sheet(document: Document, part: Part, setting: Setting) -> str:
    """Write a part as a sheet on the screen, with what its pages say at their head and foot."""
    if part.kind is PartKind.COVER:
        return element("article", section_html(part, setting), class_="sheet")
    meta = document.meta
    head = element("span", escape(meta.short_title)) + " " + element("strong", escape(meta.stage))
    foot = "".join(element("div", escape(line)) for line in running(meta, part).foot_left)
    header = element("header", head, class_="running")
    footer = element("footer", foot, class_="running")
    return element("article", header + section_html(part, setting) + footer, class_="sheet")
