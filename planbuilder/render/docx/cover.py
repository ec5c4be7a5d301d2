"""How is the cover written? Two cells as high as the page: title above, office and year at the foot."""

from __future__ import annotations

from planbuilder.document.blocks import Cover
from planbuilder.document.inlines import plain
from planbuilder.document.wording import EMBLEM
from planbuilder.render.docx.borders import border, cell_margins
from planbuilder.render.docx.forms import BARE
from planbuilder.render.docx.frames import cell, frame, row
from planbuilder.render.docx.inlines import runs, title_runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import exact_spacing, paragraph, run, spacing
from planbuilder.render.docx.pictures import fitted, picture_run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.styling import size as type_size
from planbuilder.render.docx.tables import gap
from planbuilder.render.docx.units import SINGLE, TWIPS_PER_POINT, twips, twips_from_mm
from planbuilder.render.docx.xml import attributes, properties, value
from planbuilder.render.metrics import line_count
from planbuilder.render.theme import POINTS_PER_MM, CoverRoom
from planbuilder.render.title_lines import size_of

_SPARE = 12.0
"""Points left free, so that the line after the cover never makes a page of its own."""


def cover_xml(cover: Cover, place: Place, ledger: Ledger) -> list[str]:
    """Write the cover."""
    foot = _foot_height(cover, place)
    upper = place.height / TWIPS_PER_POINT - foot - _SPARE
    rule = border("top", place.theme.rules.firm, place.theme.colours.blue)
    rows = (
        row([cell(place.width, _title(cover, place, ledger))], _height(upper)),
        row(
            [
                cell(
                    place.width,
                    _foot(cover, ledger),
                    f"<w:tcBorders>{rule}</w:tcBorders>",
                    cell_margins(0, place.theme.spacing.cover_foot, 0, 0, name="tcMar"),
                    value("vAlign", "bottom"),
                )
            ],
            _height(foot),
        ),
    )
    return [frame([place.width], "PlainTable", "".join(rows), BARE), gap()]


def _foot_height(cover: Cover, place: Place) -> float:
    theme = place.theme
    size, space = theme.sizes.cover_office, theme.spacing
    lines = sum(line_count(plain(line), size, place.measure) for line in (*cover.office, cover.year))
    return lines * size * theme.leading.cover_office + space.cover_foot + space.cover_year


def _height(points: float) -> str:
    return attributes("trHeight", val=twips(points), hRule="atLeast")


def _title(cover: Cover, place: Place, ledger: Ledger) -> str:
    stage = [paragraph(run(cover.stage), "CoverStage")] if cover.stage else []
    words, sizes = plain(cover.title), place.theme.sizes
    size = size_of(words, sizes.cover_title, sizes.cover_office, place.measure)
    smaller = properties("rPr", *type_size(size)) if size < sizes.cover_title else ""
    title = paragraph(title_runs(words, size, place.measure, smaller), "CoverTitle")
    before = place.theme.cover.subtitle_before * POINTS_PER_MM
    subtitle = [
        paragraph(runs(line, ledger), "CoverSubtitle", spacing(before=before) if position == 0 else "")
        for position, line in enumerate(cover.subtitle)
    ]
    return "".join((_emblem(cover, place.theme.cover, ledger), title, *subtitle, *stage))


def _emblem(cover: Cover, room: CoverRoom, ledger: Ledger) -> str:
    """Write the emblem; without one its place stays empty."""
    if cover.emblem is None:
        return paragraph("", "CoverOffice", exact_spacing(room.emblem_room * POINTS_PER_MM))
    side = twips_from_mm(room.emblem)
    size = fitted(cover.emblem, side * 3, side)
    below = spacing(after=(room.emblem_room - room.emblem) * POINTS_PER_MM, leading=SINGLE)
    return paragraph(picture_run(cover.emblem, EMBLEM, *size, ledger), "CoverOffice", below)


def _foot(cover: Cover, ledger: Ledger) -> str:
    office = (paragraph(runs(line, ledger), "CoverOffice") for line in cover.office)
    return "".join((*office, paragraph(runs(cover.year, ledger), "CoverYear")))
