"""How do pictures look as html? They ride inside the page as data, with their alternative text."""

from __future__ import annotations

from planbuilder.document.blocks import Figure, Picture
from planbuilder.render.html.markup import element, void
from planbuilder.render.html.tables import caption_html, notes_html


def picture_html(picture: Picture, alternative: str, class_: str = "", style: str = "") -> str:
    """Write a picture."""
    source = f"data:{picture.media_type};base64,{picture.data}"
    return void("img", src=source, alt=alternative, class_=class_, style=style)


def figure_html(figure: Figure) -> str:
    """Write a figure with its caption and notes below."""
    picture = picture_html(figure.picture, figure.alternative, style=f"width:{figure.width / 10:g}%")
    caption = element("figcaption", caption_html(figure.caption))
    return element("figure", picture + caption + notes_html(figure.notes), id=figure.caption.anchor)
