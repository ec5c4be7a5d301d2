"""How is a table written around finished cells? A fixed grid, so that every reader sets it alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from planbuilder.render.docx.xml import attributes, escaped, flag, properties, value


def frame(
    widths: Sequence[int],
    style: str,
    rows: str,
    *pieces: str,
    left: int = 0,
    title: str = "",
    has_head: bool = False,
) -> str:
    """Write a table of columns so many twips wide; pieces of `tblPr` say more than its style."""
    table = properties(
        "tblPr",
        value("tblStyle", style),
        attributes("tblW", w=sum(widths), type="dxa"),
        attributes("tblInd", w=left, type="dxa") if left else "",
        attributes("tblLayout", type="fixed"),
        attributes(
            "tblLook",
            val="0620" if has_head else "0600",
            firstRow=int(has_head),
            lastRow=0,
            firstColumn=0,
            lastColumn=0,
            noHBand=1,
            noVBand=1,
        ),
        value("tblCaption", escaped(title)),
        *pieces,
    )
    columns = "".join(attributes("gridCol", w=width) for width in widths)
    return f"<w:tbl>{table}<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"


def row(cells: Iterable[str], *pieces: str, may_split: bool = False) -> str:
    """Write a row; pieces of `trPr` say more."""
    return f"<w:tr>{properties('trPr', flag('cantSplit', on=not may_split), *pieces)}{''.join(cells)}</w:tr>"


def cell(width: int, content: str, *pieces: str) -> str:
    """Write a cell around finished paragraphs, of which it needs one at least; pieces of `tcPr` say more."""
    return f"<w:tc>{properties('tcPr', attributes('tcW', w=width, type='dxa'), *pieces)}{content}</w:tc>"


def shared_out(width: int, shares: Sequence[int]) -> list[int]:
    """Give each share its part of a width; the parts add up to it exactly."""
    whole = sum(shares) or 1
    edges = [round(width * sum(shares[:count]) / whole) for count in range(len(shares) + 1)]
    return [right - left for left, right in pairwise(edges)]
