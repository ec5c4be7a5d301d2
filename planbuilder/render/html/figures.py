"""How do pictures look as html? They ride inside the page as data, with their alternative text."""

from __future__ import annotations

import base64

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import Chart, Figure, Picture
from planbuilder.render.charts import drawing
from planbuilder.render.html.markup import element, void
from planbuilder.render.html.setting import Setting
from planbuilder.render.html.tables import caption_html, notes_html


def picture_html(picture: Picture, alternative: str, class_: str = "", style: str = "") -> str:
    """Write a picture."""
    source = f"data:{picture.media_type};base64,{picture.data}"
    return void("img", src=source, alt=alternative, class_=class_, style=style)


def figure_html(figure: Figure) -> str:
    """Write a figure with its caption and notes below."""
    style = f"width:{figure.width / 10:g}%"
    return _captioned(figure, picture_html(figure.picture, figure.alternative, style=style))


def chart_html(chart: Chart, setting: Setting) -> str:
    """Write a chart as a drawing with its caption and notes below."""
    data = base64.b64encode(drawing(chart, setting.measure, setting.theme).encode()).decode()
    source = f"data:image/svg+xml;base64,{data}"
    style = f"width:{setting.measure:g}pt;max-width:100%"
    return _captioned(chart, void("img", src=source, alt=alternative(chart), style=style), class_="chart")


def _captioned(block: Figure | Chart, shown: str, class_: str = "") -> str:
    caption = element("figcaption", caption_html(block.caption))
    return element(
        "figure", shown + caption + notes_html(block.notes), id=block.caption.anchor, class_=class_
    )
