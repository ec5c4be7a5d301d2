"""`map(regencies, value="region", centres=centres, mark="kind", caption="...")`: rows as a map."""

from __future__ import annotations

from planbuilder.compose.arguments import rows_in
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.drawings.notes import map_notes, sources_of
from planbuilder.compose.drawings.shades import Shaded, shaded
from planbuilder.compose.drawings.spots import spotted
from planbuilder.compose.nouns import noun as noun_of
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import plain_text
from planbuilder.document.blocks import Blocks, Caption
from planbuilder.document.inlines import Datum, Inlines
from planbuilder.document.maps import Area, Map, Ring
from planbuilder.inputs import Outline
from planbuilder.values import refs

_KIND = "Kabupaten "
"""Left out of names on a map, as maps do; "Kota" tells a city from the regency around it."""


def draw_map(
    composing: Composing,
    rows: Rows,
    value: object = None,
    *,
    counted: object = None,
    centres: object = None,
    mark: str = "kind",
    noun: str = "",
    caption: object = None,
    anchor: object = None,
    source: object = None,
    width: int = 1000,
) -> Blocks:
    """Draw regencies by colour: by a datum of theirs, or by how many rows of another table each has.

    `centres` become symbols by the datum `mark`. Without a boundary of any of the regencies nothing is drawn.
    """
    rows = rows_in("map", rows)
    others = rows_in("centres", centres) if centres is not None else None
    counts = rows_in("counted", counted) if counted is not None else None
    known = outlines(composing)
    drawn = [view for view in rows if view.key in known]
    if not drawn:
        return ()
    about = next((one for one in (counts, others) if one is not None), rows)
    called = noun or noun_of(about.table)
    colours = shaded(composing, rows, value, counts, called)
    places = spotted(composing, others, mark)
    bare = [view for view in rows if view.key not in known]
    notes = (
        *map_notes(composing, rows, bare, others, places, called),
        *sources_of(composing, source, rows, counts, others),
    )
    title = Caption(
        composing.inlines(caption), composing.words(anchor) or composing.galley.free_anchor("gambar-peta")
    )
    areas = tuple(_area(view, known[view.key], colours) for view in drawn)
    under = refs(rows.under, colours.under, places.under, *(one.under for one in (others, counts) if one))
    made = Map(
        areas, title, colours.shading, colours.measured, colours.shades,
        places.spots, places.marked, places.marks, width, notes, under,
    )  # fmt: skip
    return (made,)


def outlines(composing: Composing) -> dict[str, Outline]:
    """Give the outlines that the plan has, by code."""
    boundaries = composing.desk.plan.boundaries
    return dict(boundaries.outlines) if boundaries is not None else {}


def _area(view: RowView, outline: Outline, colours: Shaded) -> Area:
    rings = tuple(
        Ring(tuple(longitude for longitude, _ in ring), tuple(latitude for _, latitude in ring))
        for ring in outline.rings
    )
    return Area(view.name, _name(view), rings, colours.value(view.key), colours.shade(view.key))


def _name(view: RowView) -> Inlines:
    name = view.caption
    words = view.key if name.is_missing else plain_text(name)
    return (Datum(words.removeprefix(_KIND), refs(name.refs)),)


DIRECTIVE = Directive("map", draw_map)
