"""How is a figure written? The picture, its caption below, then its lines."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.document.blocks import Figure
from planbuilder.render.docx.captions import caption_xml
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import keep_next, paragraph, spacing
from planbuilder.render.docx.pictures import fitted, picture_run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.tables import notes_xml
from planbuilder.render.docx.units import twips_from_mm

_HIGHEST_MM = 180.0
_THOUSANDTHS = 1000


def figure_xml(figure: Figure, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write a figure as wide as it asks, unless it grew too high for a page."""
    room = place.width * figure.width // _THOUSANDTHS
    width, height = fitted(figure.picture, room, min(twips_from_mm(_HIGHEST_MM), place.height * 3 // 4))
    picture = picture_run(figure.picture, figure.alternative, width, height, ledger)
    yield paragraph(picture, "Figure", spacing(before=0) if place.at_top else "")
    if figure.notes:
        yield caption_xml(figure.caption, "FigureCaption", place, ledger, keep_next())
        yield from notes_xml(figure.notes, "FigureNote", place, ledger)
        return
    after = spacing(after=place.theme.spacing.block_after)
    yield caption_xml(figure.caption, "FigureCaption", place, ledger, after)
