"""How is a Markdown table read? One head row, columns aligned as its second line says."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode

from planbuilder.compose.galley import Galley
from planbuilder.compose.markdown.headings import read_attributes
from planbuilder.compose.markdown.inlines import read_inlines, trimmed
from planbuilder.document.blocks import Align, Caption, Cell, Column, Row, RowKind, Table
from planbuilder.document.inlines import Datum, Gap, Inlines, Strong, Text
from planbuilder.document.wording import MISSING

CAPTION = "Tabel: "
_ALIGNS = {"right": Align.RIGHT, "center": Align.CENTRE}


def table(node: SyntaxTreeNode, galley: Galley) -> Table:
    """Read a table; its widths are found later, from its content."""
    head, *body = node.children
    head_rows = [_head(row, galley) for row in head.children]
    rows = [_row(row, galley) for part in body for row in part.children]
    aligns = [_align(cell) for cell in head.children[0].children]
    share = 1000 // len(aligns)
    columns = tuple(Column(share, align, keep=align is Align.RIGHT) for align in aligns)
    return Table(columns, tuple(head_rows), tuple(rows))


def is_caption(node: SyntaxTreeNode) -> bool:
    """Whether a paragraph is the caption of the table behind it: "Tabel: Sentra menurut status"."""
    return node.type == "paragraph" and node.children[0].content.startswith(CAPTION)


def caption(node: SyntaxTreeNode, galley: Galley) -> Caption:
    """Read the caption before a table, with its anchor in braces."""
    inline = node.children[0]
    words = trimmed(read_inlines(inline.children, galley))
    anchor, _ = read_attributes(inline, galley)
    return Caption(trimmed(_without_sign(words)), anchor or galley.free_anchor("tabel"))


def _without_sign(words: Inlines) -> Inlines:
    match words:
        case (Text(text), *rest):
            return (Text(text.removeprefix(CAPTION)), *rest)
        case _:
            return words


def _head(node: SyntaxTreeNode, galley: Galley) -> Row:
    return Row(tuple(Cell(words, strong=True) for words in _cells(node, galley)))


def _row(node: SyntaxTreeNode, galley: Galley) -> Row:
    """Read a row of the body; one whose first cell is bold is the total, or names a group where it stands alone."""
    cells = _cells(node, galley)
    match cells[0]:
        case (Strong(label),) if len(cells) > 1 and not any(cells[1:]):
            return Row((Cell(label, columns=len(cells), strong=True),), RowKind.GROUP)
        case (Strong(label),):
            return Row(tuple(Cell(words, strong=True) for words in (label, *cells[1:])), RowKind.TOTAL)
        case _:
            return Row(tuple(map(Cell, cells)))


def _cells(node: SyntaxTreeNode, galley: Galley) -> list[Inlines]:
    return [_cell(trimmed(read_inlines(cell.children[0].children, galley))) for cell in node.children]


def _cell(words: Inlines) -> Inlines:
    """Print a missing datum that stands alone in its cell as tables do."""
    match words:
        case (Gap(refs=origins),):
            return (Datum(MISSING, origins),)
        case _:
            return words


def _align(cell: SyntaxTreeNode) -> Align:
    style = str(cell.attrs.get("style", ""))
    return _ALIGNS.get(style.removeprefix("text-align:"), Align.LEFT)
