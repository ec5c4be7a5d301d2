"""Which rules and tints does a cell have beside those of its table's style?"""

from __future__ import annotations

from enum import StrEnum

from planbuilder.document.blocks import Look, RowKind
from planbuilder.render.docx.styling import tint
from planbuilder.render.docx.units import colour, eighths, twips
from planbuilder.render.docx.xml import attributes
from planbuilder.render.theme import TableHead, Theme


class Zone(StrEnum):
    """Where in a table a row stands."""

    HEAD = "head"
    HEAD_END = "head end"
    BODY = "body"
    GROUP = "group"
    SUBTOTAL = "subtotal"
    TOTAL = "total"


ZONES = {
    RowKind.BODY: Zone.BODY,
    RowKind.GROUP: Zone.GROUP,
    RowKind.SUBTOTAL: Zone.SUBTOTAL,
    RowKind.TOTAL: Zone.TOTAL,
}


def border(side: str, points: float, ink: str, *, kind: str = "single", space: int = 0) -> str:
    """Write one rule `space` points away: `side` is the element's name."""
    return attributes(side, val=kind, sz=eighths(points), space=space, color=colour(ink))


def cell_margins(left: float, top: float, right: float, bottom: float, *, name: str = "tblCellMar") -> str:
    """Write the room around the words of cells, in points."""
    sides = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
    written = "".join(attributes(side, w=twips(points), type="dxa") for side, points in sides)
    return f"<w:{name}>{written}</w:{name}>"


def cell_borders(look: Look, zone: Zone, theme: Theme) -> str:
    """Write the rules of a cell that its table's style does not give already."""
    if look is not Look.RULED:
        return ""
    firm = theme.rules.firm, theme.colours.blue
    rules = {
        Zone.HEAD_END: (border("bottom", *firm),),
        Zone.TOTAL: (border("top", *firm), border("bottom", *firm)),
    }.get(zone, ())
    return f"<w:tcBorders>{''.join(rules)}</w:tcBorders>" if rules else ""


def cell_shade(look: Look, zone: Zone, theme: Theme) -> str:
    """Write the tint of a cell."""
    is_head = zone in (Zone.HEAD, Zone.HEAD_END)
    has_tinted_head = look is Look.GRID or theme.tables.head is TableHead.TINTED
    is_full_total = look is Look.GRID and zone is Zone.TOTAL
    tinted = zone is Zone.GROUP or is_full_total or (is_head and has_tinted_head)
    return tint(theme.colours.tint) if tinted and look is not Look.PLAIN else ""
