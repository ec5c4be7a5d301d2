"""How is a Markdown table read? One head row, columns aligned as its second line says."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode

from planbuilder.compose.galley import Galley
from planbuilder.compose.markdown.inlines import read_inlines, trimmed
from planbuilder.document.blocks import Align, Cell, Column, Row, Table

_ALIGNS = {"right": Align.RIGHT, "center": Align.CENTRE}


def table(node: SyntaxTreeNode, galley: Galley) -> Table:
    """Read a table; its widths are found later, from its content."""
    head, *body = node.children
    head_rows = [_row(row, galley, strong=True) for row in head.children]
    rows = [_row(row, galley) for part in body for row in part.children]
    aligns = [_align(cell) for cell in head.children[0].children]
    share = 1000 // len(aligns)
    columns = tuple(Column(share, align) for align in aligns)
    return Table(columns, tuple(head_rows), tuple(rows))


def _row(node: SyntaxTreeNode, galley: Galley, *, strong: bool = False) -> Row:
    cells = (trimmed(read_inlines(cell.children[0].children, galley)) for cell in node.children)
    return Row(tuple(Cell(children, strong=strong) for children in cells))


def _align(cell: SyntaxTreeNode) -> Align:
    style = str(cell.attrs.get("style", ""))
    return _ALIGNS.get(style.removeprefix("text-align:"), Align.LEFT)
