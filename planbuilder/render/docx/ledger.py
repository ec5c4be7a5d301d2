"""What has the body used so far? Counters and parts that a document numbers through from front to back.

The one thing in this room that changes while it is used: made by `render`, handed to each block, read once
when the package is closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planbuilder.render.docx.marks import Marks

_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FIRST_LIST = 10
"""Numbers of list instances below belong to headings."""


@dataclass(frozen=True, slots=True)
class ListInstance:
    """One list of the document, counting for itself."""

    number: int
    kind: int
    """Which definition of levels it follows."""
    level: int
    start: int


@dataclass(frozen=True, slots=True)
class Attached:
    """A part that the body points at: a header, a footer, a picture or a chart."""

    identity: str
    kind: str
    """`header`, `footer`, `image`, `chart` or `package`, which is a workbook."""
    name: str
    content_type: str
    data: bytes
    beside: tuple[Attached, ...] = ()
    """Parts that this one points at itself: the workbook of a chart."""


@dataclass(frozen=True, slots=True)
class Outward:
    """A link out of the document."""

    identity: str
    url: str


@dataclass(slots=True)
class Ledger:
    """Counts bookmarks, lists, drawings and parts; nothing in it is random."""

    targets: Mapping[str, str] = field(default_factory=dict)
    """Every anchor that a reference may lead to, with the label of its heading; captions have none here."""
    is_draft: bool = False
    """Whether open items get a comment."""
    lists: list[ListInstance] = field(default_factory=list)
    _bookmarks: dict[str, int] = field(default_factory=dict)
    _drawings: int = 0
    _charts: int = 0
    _attached: dict[tuple[str, bytes], Attached] = field(default_factory=dict)
    _links: dict[str, Outward] = field(default_factory=dict)
    _sequences: set[str] = field(default_factory=set)
    last_captions: dict[str, str] = field(default_factory=dict)
    """The bookmark of the latest caption that begins with a word, such as "Tabel"."""
    marks: Marks = field(default_factory=Marks)
    """The bookmarks by which edits are read back."""
    comments: list[str] = field(default_factory=list)
    """What open items ask for, each by its number."""
    section_list: int = 0
    """The list that the sections of a letter or form are counted by now."""

    @property
    def attached(self) -> tuple[Attached, ...]:
        """The parts in the order in which the body asked for them."""
        return tuple(self._attached.values())

    @property
    def links(self) -> tuple[Outward, ...]:
        """The links in the order in which the body asked for them."""
        return tuple(self._links.values())

    def bookmark(self, name: str) -> int | None:
        """Count a bookmark; gives None when the name was given away before, for a name may stand only once."""
        if name in self._bookmarks:
            return None
        self._bookmarks[name] = len(self._bookmarks)
        return self._bookmarks[name]

    def comment(self, words: str) -> int:
        """Take a comment along; gives its number."""
        self.comments.append(words)
        return len(self.comments) - 1

    def new_list(self, kind: int, level: int, start: int = 1) -> int:
        """Open a list that counts for itself; gives the number by which its paragraphs name it."""
        number = FIRST_LIST + len(self.lists)
        self.lists.append(ListInstance(number, kind, level, start))
        return number

    def new_drawing(self) -> int:
        """Count a drawing."""
        self._drawings += 1
        return self._drawings

    def attach(self, kind: str, ending: str, content_type: str, data: bytes) -> str:
        """Take a part along; equal ones are taken once. Gives the identity of the relationship."""
        known = self._attached.get((kind, data))
        if known is None:
            number = 1 + sum(1 for other in self._attached.values() if other.kind == kind)
            folder = "media/" if kind == "image" else ""
            name = f"/word/{folder}{kind}{number}.{ending}"
            known = Attached(f"rId{kind.capitalize()}{number}", kind, name, content_type, data)
            self._attached[kind, data] = known
        return known.identity

    def attach_chart(self, chart: bytes, workbook: bytes, identity: str) -> str:
        """Take a chart along with its workbook, which it calls `identity`. Gives the identity of the relationship."""
        self._charts += 1
        number = self._charts
        book = Attached(identity, "package", f"/word/embeddings/chart{number}.xlsx", _WORKBOOK, workbook)
        one = Attached(
            f"rIdChart{number}", "chart", f"/word/charts/chart{number}.xml", _CHART, chart, (book,)
        )
        self._attached["chart", f"{number}".encode()] = one
        return one.identity

    def link(self, url: str) -> str:
        """Take a link along; gives the identity of the relationship."""
        if url not in self._links:
            self._links[url] = Outward(f"rIdLink{len(self._links) + 1}", url)
        return self._links[url].identity

    def is_first(self, sequence: str) -> bool:
        """Whether a sequence is asked for the first time; asking counts."""
        first = sequence not in self._sequences
        self._sequences.add(sequence)
        return first
