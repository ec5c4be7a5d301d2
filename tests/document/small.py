"""Small pieces of documents, for tests that say what they mean in few words."""

from __future__ import annotations

from planbuilder.document.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Figure,
    Heading,
    Meta,
    Paragraph,
    Part,
    PartKind,
    Picture,
    Row,
    RowKind,
    Table,
)
from planbuilder.document.inlines import Inline, Text

META = Meta("Rencana Induk", "Rencana Induk", "Dinas")
PICTURE = Picture("image/png", "AAAA", 40, 30)


def text(*pieces: str | Inline) -> tuple[Inline, ...]:
    """Make a run of words and other inlines."""
    return tuple(Text(piece) if isinstance(piece, str) else piece for piece in pieces)


def paragraph(*pieces: str | Inline) -> Paragraph:
    """Make a paragraph."""
    return Paragraph(text(*pieces))


def heading(level: int, words: str, anchor: str = "", *, numbered: bool = True) -> Heading:
    """Make a heading whose anchor is its words where none is given."""
    return Heading(level, text(words), anchor or words.lower().replace(" ", "-"), numbered=numbered)


def cells(*words: str) -> tuple[Cell, ...]:
    """Make plain cells."""
    return tuple(Cell(text(word)) for word in words)


def row(*words: str, kind: RowKind = RowKind.BODY, key: str = "") -> Row:
    """Make a row of plain cells."""
    return Row(cells(*words), kind, key)


def table(words: str = "", anchor: str = "", *, continued: bool = False) -> Table:
    """Make a table of one column, with a caption where it has words."""
    caption = Caption(text(words), anchor, continued=continued) if words else None
    return Table((Column(1000),), (), (row("isi"),), caption)


def figure(words: str, anchor: str) -> Figure:
    """Make a figure."""
    return Figure(PICTURE, "sebuah gambar", Caption(text(words), anchor))


def part(kind: PartKind, *blocks: Block, name: str = "bagian") -> Part:
    """Make a part."""
    return Part(kind, name, blocks)


def chapter(*blocks: Block) -> Part:
    """Make a chapter."""
    return part(PartKind.CHAPTER, *blocks)


def appendix(*blocks: Block) -> Part:
    """Make an annex."""
    return part(PartKind.APPENDIX, *blocks)


def front(*blocks: Block) -> Part:
    """Make a front part."""
    return part(PartKind.FRONT, *blocks)


def body(*blocks: Block) -> Part:
    """Make the body of a letter or form."""
    return part(PartKind.BODY, *blocks)


def document(*parts: Part) -> Document:
    """Make a document of parts."""
    return Document("contoh", "contoh", META, parts)
