"""How do all documents look? Fonts, sizes, colours and distances, shared by every format.

Lengths of the sheet are millimetres, as offices state them; everything on a line is points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from planbuilder.document.blocks import Paper

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families in order of wish; the first one that the machine has is used, the next where it lacks a sign."""

    text: tuple[str, ...] = ("Arial", "Liberation Sans")


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of type in points."""

    body: float = 11
    letter: float = 12
    """Body size of parts that are letters."""
    table: float = 9
    dense_table: float = 7.5
    """Tables of many columns, such as the five-year table."""
    caption: float = 9.5
    note: float = 8
    """Lines under a table, source lines, small print."""
    running: float = 8
    """Running head and foot."""
    chart: float = 8
    """What stands in a chart."""
    chapter: float = 14
    """BAB and its title, heads of annexes and front parts."""
    section: float = 12
    """1.1"""
    subsection: float = 11
    """1.1.1"""
    title: float = 13
    """The centred title of a form or attachment."""
    cover_title: float = 25
    cover_subtitle: float = 14
    cover_office: float = 12
    government: float = 13
    """First line of a letterhead."""
    office: float = 16
    """The office's own name in a letterhead."""
    address: float = 9


@dataclass(frozen=True, slots=True)
class Leading:
    """Height of a line as a multiple of the size of its type."""

    body: float = 1.4
    letter: float = 1.15
    table: float = 1.22
    heading: float = 1.25
    note: float = 1.3
    """Lines under tables and figures, small print."""
    contents: float = 1.3
    running: float = 1.3
    letterhead: float = 1.2
    signature: float = 1.3
    cover_title: float = 1.22
    cover_subtitle: float = 1.5
    cover_office: float = 1.4


@dataclass(frozen=True, slots=True)
class Colours:
    """One dark blue for rules and heads, one warm accent for what needs attention, greys."""

    ink: str = "#14171a"
    blue: str = "#1f3a5f"
    accent: str = "#a04a00"
    grey: str = "#5a646e"
    hairline: str = "#b9c2cb"
    tint: str = "#edf1f6"
    """Behind group rows and remarks; pale enough to photocopy."""
    accent_tint: str = "#fdf2e6"
    """Behind open items."""
    map_scale: tuple[str, ...] = ("#e8f0f7", "#c6dbec", "#9cc1de", "#6ea3cb", "#4583b4")
    """Areas of a map from little to much; in grey each is a step darker, and dark words are read on all."""
    map_kinds: tuple[str, ...] = ("#f7edc8", "#b9d9ee", "#e3b189", "#8fb9a0", "#cbbfe0", "#9aa5b1")
    """Areas of a map by kind: told apart by colour-blind eyes, and neighbours by their grey."""


@dataclass(frozen=True, slots=True)
class Charts:
    """Fills of the series of a chart, in their order.

    Readers who are blind to some colours tell each from each, and no two are equally dark, so that grey print does too.
    """

    first: str = "#1f3a5f"
    second: str = "#e08e2b"
    third: str = "#2a7f86"
    fourth: str = "#a9cbe3"
    fifth: str = "#8a3b12"
    sixth: str = "#f3e2b3"

    @property
    def fills(self) -> tuple[str, ...]:
        """All of them; there are no more series than these."""
        return (self.first, self.second, self.third, self.fourth, self.fifth, self.sixth)


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins of an upright page in millimetres; a turned page turns them with it."""

    top: float = 25
    bottom: float = 25
    left: float = 30
    right: float = 25
    head: float = 13
    """From the sheet's upper edge to the baseline of the running head, about."""
    foot: float = 13
    letterhead: float = 16
    """Top margin of a page that opens with a letterhead, which has no running head."""
    running: float = 6
    """Between the text and the hairline of a running head or foot."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Thickness of rules in points."""

    firm: float = 1
    hair: float = 0.4
    grid: float = 0.5
    bar: float = 2.5
    """Left of a remark."""
    letterhead: float = 2.25
    """Both lines under a letterhead and what is between them."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in points."""

    paragraph: float = 7
    """After a paragraph."""
    line: float = 2
    """After a line that stands for itself, and after a field."""
    small: float = 3
    """After a paragraph of small print."""
    letter_paragraph: float = 5
    item: float = 3
    """Between items of a list."""
    indent: float = 20
    """How far each level of a list goes in."""
    number: float = 34
    """Room for the number of a section before its words."""
    title_before: float = 12
    title_after: float = 4
    subtitle_after: float = 14
    chapter_after: float = 22
    section_before: float = 18
    section_after: float = 6
    subsection_before: float = 13
    subsection_after: float = 4
    caption: float = 4
    """Between a caption and its table or figure."""
    block_before: float = 8
    """Above a table or figure with its caption, beside the space after the paragraph before it."""
    block_after: float = 14
    """Under a table or figure with its notes."""
    block_notes: float = 4
    """Between a table or figure and the lines under it."""
    cell_x: float = 4
    cell_y: float = 2.6
    dense_cell_x: float = 2.4
    after_numbers: float = 11
    """Left of words that begin right after a column of numbers, in place of `cell_x`."""
    plain_x: float = 6
    """Right of the words in a table without rules."""
    plain_y: float = 1.5
    box_x: float = 5
    """Around the words of a boxed field."""
    box_y: float = 3
    remark_x: float = 10
    """Around the words of a remark."""
    remark_y: float = 6
    remark_before: float = 4
    remark_after: float = 12
    contents_chapter: float = 8
    """Above a chapter in the contents."""
    contents_line: float = 4
    contents_list: float = 3
    """Between lines of the lists of tables and figures."""
    hand_row: float = 30
    """Least height of a row that is filled in by hand."""
    ink_room: float = 42
    """Room for a signature between office and name."""
    signature_before: float = 12
    letterhead_foot: float = 6
    """Between the words of a letterhead and its double rule."""
    letterhead_after: float = 10
    opening_after: float = 8
    """Under number, subject and date of a letter."""
    addressee_after: float = 10
    cover_band: float = 5
    """Above and under the stage in its band."""
    cover_letters: float = 2
    """Between the letters of the stage."""
    cover_foot: float = 8
    """Between the rule at the foot of a cover and the words under it."""
    cover_year: float = 4


class TableHead(StrEnum):
    """How the head of a ruled table stands out."""

    PLAIN = "plain"
    TINTED = "tinted"


@dataclass(frozen=True, slots=True)
class Tables:
    """How tables look beside their type, rules and spacing."""

    head: TableHead = TableHead.PLAIN


@dataclass(frozen=True, slots=True)
class LetterheadRoom:
    """The emblem of a letterhead, in millimetres; without one the names stand in the middle."""

    emblem_room: float = 24
    """Width left for it."""
    opposite: float = 8
    """Right of the names, so that they stand near the middle."""
    emblem_width: float = 19
    emblem_height: float = 24


@dataclass(frozen=True, slots=True)
class CoverRoom:
    """Distances of a cover from its upper edge down, in millimetres."""

    emblem_room: float = 34
    """Height left for the emblem, also where there is none."""
    emblem: float = 30
    title_before: float = 30
    subtitle_before: float = 12
    stage_before: float = 20


@dataclass(frozen=True, slots=True)
class ContentsRoom:
    """Widths in the contents, in millimetres."""

    label: float = 24
    """For "Lampiran 12" and "Tabel 2.10", before the words."""
    step: float = 6
    """How far the label of each deeper level goes in."""


@dataclass(frozen=True, slots=True)
class Blanks:
    """Lengths of the lines that are filled in by hand, in millimetres."""

    field: float = 46
    opening: float = 34
    """Number and nature of a letter."""
    signature: float = 40


@dataclass(frozen=True, slots=True)
class Theme:
    """The look of all documents of a set."""

    name: str = "dinas"
    paper: Paper | None = None
    """The paper of all documents, in place of the one that the plan says."""
    fonts: Fonts = field(default_factory=Fonts)
    sizes: Sizes = field(default_factory=Sizes)
    leading: Leading = field(default_factory=Leading)
    colours: Colours = field(default_factory=Colours)
    charts: Charts = field(default_factory=Charts)
    margins: Margins = field(default_factory=Margins)
    rules: Rules = field(default_factory=Rules)
    spacing: Spacing = field(default_factory=Spacing)
    tables: Tables = field(default_factory=Tables)
    letterhead: LetterheadRoom = field(default_factory=LetterheadRoom)
    cover: CoverRoom = field(default_factory=CoverRoom)
    contents: ContentsRoom = field(default_factory=ContentsRoom)
    blanks: Blanks = field(default_factory=Blanks)
    stylesheet: str = ""
    """The rules of html and pdf; they read all of the above as variables, `--sizes-body`."""
