"""How is a figure written? The picture or chart, its caption below, then its lines."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import Chart, Figure
from planbuilder.render.charts import frame
from planbuilder.render.docx.captions import caption_xml
from planbuilder.render.docx.chart_book import workbook
from planbuilder.render.docx.chart_space import BOOK, chart_space
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import keep_next, paragraph, spacing
from planbuilder.render.docx.pictures import chart_run, fitted, picture_run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.tables import notes_xml
from planbuilder.render.docx.units import TWIPS_PER_POINT, twips, twips_from_mm

_HIGHEST_MM = 180.0
_THOUSANDTHS = 1000


def figure_xml(figure: Figure, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write a figure as wide as it asks, unless it grew too high for a page."""
    room = place.width * figure.width // _THOUSANDTHS
    width, height = fitted(figure.picture, room, min(twips_from_mm(_HIGHEST_MM), place.height * 3 // 4))
    picture = picture_run(figure.picture, figure.alternative, width, height, ledger)
    return _captioned(figure, picture, place, ledger)


def chart_xml(chart: Chart, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write a chart over the whole measure; who opens the file edits its numbers in their workbook."""
    where = frame(chart, place.width / TWIPS_PER_POINT, place.theme)
    identity = ledger.attach_chart(chart_space(chart, where, place.theme), workbook(chart), BOOK)
    drawn = chart_run(identity, alternative(chart), place.width, twips(where.height), ledger)
    return _captioned(chart, drawn, place, ledger)


def _captioned(block: Figure | Chart, drawn: str, place: Place, ledger: Ledger) -> Iterator[str]:
    yield paragraph(drawn, "Figure", spacing(before=0) if place.at_top else "")
    if block.notes:
        yield caption_xml(block.caption, "FigureCaption", place, ledger, keep_next())
        yield from notes_xml(block.notes, "FigureNote", place, ledger)
        return
    after = spacing(after=place.theme.spacing.block_after)
    yield caption_xml(block.caption, "FigureCaption", place, ledger, after)
