"""What is a document made of, apart from any format? The closed list of blocks.

Every block ends with `under`: the references read by the conditions around it, so that a block which
came or went with a datum still names that datum.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from planbuilder.document.charts import Chart, ChartKind, Point, Series
from planbuilder.document.forms import (
    CheckItem,
    Checklist,
    CheckState,
    Field,
    Fields,
    Letterhead,
    LetterOpening,
    Signatory,
    Signature,
)
from planbuilder.document.gantt import Gantt, Pace, Step, StepKind
from planbuilder.document.inlines import Inlines
from planbuilder.document.maps import Area, Map, Ring, Shading, Spot
from planbuilder.document.pictures import Figure, Picture
from planbuilder.document.tables import Align, Caption, Cell, Column, Look, Row, RowKind, Table
from planbuilder.values import Refs

__all__ = [
    "Align", "Area", "Block", "Blocks", "Caption", "Cell", "Chart", "ChartKind", "CheckItem", "CheckState",
    "Checklist", "Column", "Contents", "ContentsOf", "Cover", "Document", "Entry", "Field", "Fields",
    "Figure", "Gantt", "Heading", "ItemList", "Landscape", "LetterOpening", "Letterhead", "Look", "Map",
    "Marker", "Meta", "Note", "NoteKind", "Pace", "Paper", "Paragraph", "ParagraphStyle", "Part",
    "PartKind", "Picture", "Point", "Ring", "Row", "RowKind", "Series", "Shading", "Signatory", "Signature",
    "Spot", "Step", "StepKind", "Table",
]  # fmt: skip


class ParagraphStyle(StrEnum):
    """The roles a paragraph can have; what they look like is the theme's business."""

    BODY = "body"
    CENTRED = "centred"
    TITLE = "title"
    """The centred bold title of a letter's attachment or a form."""
    SUBTITLE = "subtitle"
    """The lines under such a title."""
    LEFT = "left"
    """Ragged right, close set: address lines and the like."""
    SMALL = "small"
    """The small print: sources, remarks under a form."""


class Marker(StrEnum):
    """How the items of a list are marked; the official order of levels is A., 1., a., 1), a)."""

    BULLET = "bullet"
    UPPER = "A."
    DECIMAL = "1."
    LOWER = "a."
    DECIMAL_PARENTHESIS = "1)"
    LOWER_PARENTHESIS = "a)"


@dataclass(frozen=True, slots=True)
class Heading:
    """A title that opens a chapter or annex (level 1) or a section (2, 3)."""

    level: int
    children: Inlines
    anchor: str
    numbered: bool = True
    label: str = ""
    """"BAB III", "3.1" or "Lampiran 2"; filled in by numbering."""
    under: Refs = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Connected words."""

    children: Inlines
    style: ParagraphStyle = ParagraphStyle.BODY
    under: Refs = ()


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; each item is blocks, the first of them usually a paragraph."""

    marker: Marker
    items: tuple[Blocks, ...]
    start: int = 1
    under: Refs = ()


class NoteKind(StrEnum):
    """What a note says about the text around it."""

    REMARK = "remark"
    SAMPLE = "sample"
    """Invented content: "contoh, bukan data resmi"."""
    OPEN = "open"
    """Something still to be written or given."""


@dataclass(frozen=True, slots=True)
class Note:
    """Words set apart from the text."""

    kind: NoteKind
    children: Blocks
    under: Refs = ()


@dataclass(frozen=True, slots=True)
class Landscape:
    """Blocks on turned pages that keep header, footer and text block."""

    children: Blocks
    under: Refs = ()


class ContentsOf(StrEnum):
    """What a list at the front lists."""

    HEADINGS = "headings"
    TABLES = "tables"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a contents list; its page number is the formats' business."""

    label: str
    text: str
    anchor: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents, the list of tables or the list of figures."""

    of: ContentsOf
    entries: tuple[Entry, ...] = ()
    """Filled in by numbering."""
    under: Refs = ()

    @property
    def anchor(self) -> str:
        """What the contents, which list the lists too, link to: the title over this one."""
        return f"contents-{self.of}"


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: title, what it is about, who issues it and when."""

    title: Inlines
    subtitle: tuple[Inlines, ...]
    office: tuple[Inlines, ...]
    year: Inlines
    stage: str = ""
    """"RANCANGAN AWAL"; empty once final."""
    emblem: Picture | None = None
    under: Refs = ()


Block = (
    Heading
    | Paragraph
    | ItemList
    | Table
    | Figure
    | Chart
    | Map
    | Gantt
    | Fields
    | Note
    | Signature
    | Letterhead
    | LetterOpening
    | Checklist
    | Landscape
    | Contents
    | Cover
)
Blocks = tuple[Block, ...]


class PartKind(StrEnum):
    """Where a part stands in its document; it decides page numbers and the labels of headings."""

    COVER = "cover"
    """No page number, no running head."""
    FRONT = "front"
    """Pages i, ii, iii."""
    CHAPTER = "chapter"
    """"BAB III"; pages III-1, III-2."""
    APPENDIX = "appendix"
    """"Lampiran 2"; pages L2-1, L2-2."""
    BODY = "body"
    """The whole of a letter or a form; pages 1, 2."""


@dataclass(frozen=True, slots=True)
class Part:
    """What begins a new page and is laid out on its own."""

    kind: PartKind
    name: str
    """Stable and unique in the document, such as `chapters/pendahuluan`."""
    blocks: Blocks
    running_title: str = ""
    """What the running head of its pages says: the chapter's title."""
    page_prefix: str = ""
    """"III-", "L2-" or empty; filled in by numbering."""
    has_samples: bool = False
    """Whether it prints invented data; its pages then say "contoh, bukan data resmi"."""


class Paper(StrEnum):
    """The paper; F4 is 215 x 330 mm."""

    A4 = "A4"
    F4 = "F4"


@dataclass(frozen=True, slots=True)
class Meta:
    """What the document says about itself outside its pages."""

    title: str
    short_title: str
    """Left side of the running head."""
    office: str
    """Left side of the foot, and the author property."""
    stage: str = ""
    """"RANCANGAN AWAL": right side of the running head; empty once final."""
    version: str = ""
    date: str = ""
    """ISO date of the data or of the document."""
    language: str = "id-ID"
    paper: Paper = Paper.A4
    subject: str = ""
    keywords: tuple[str, ...] = field(default=())
    """For the file's properties."""
    is_draft: bool = False
    """Whether it is made of data with errors, for eyes that know; each page then says "DRAF"."""


@dataclass(frozen=True, slots=True)
class Document:
    """One finished document, apart from any format."""

    name: str
    """Path of its files below the build folder, without ending: `usulan/U01/kak`."""
    type: str
    """The folder of its template, such as `rencana-induk`."""
    meta: Meta
    parts: tuple[Part, ...]
