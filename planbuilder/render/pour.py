"""How do slabs of known height fall onto pages? The flow behind the estimate of page numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Slab:
    """Something of a known height; `lines` of it may part at a page's foot."""

    height: float
    """Height of one line, in points."""
    page_height: float
    """Height of the text block of the pages it stands on; a change means a turned page."""
    lines: int = 1
    anchors: tuple[str, ...] = ()
    needs_after: float = 0
    """Room that has to be left under it on its page: a heading's next lines."""
    repeated: float = 0
    """What a new page begins with before it: the head of its table."""


@dataclass(frozen=True, slots=True)
class Poured:
    """Where the slabs came to stand: pages count from zero."""

    page_count: int
    anchors: dict[str, int]


@dataclass(slots=True)
class _Level:
    page: int = 0
    used: float = 0
    page_height: float = 0
    anchors: dict[str, int] = field(default_factory=dict)

    def turn(self, slab: Slab) -> None:
        self.page += 1
        self.used = slab.repeated
        self.page_height = slab.page_height

    def add(self, slab: Slab) -> None:
        if self.page_height and self.page_height != slab.page_height:
            self.turn(slab)
        self.page_height = slab.page_height
        for line in range(slab.lines):
            room = self.page_height - self.used
            needs = slab.height + (slab.needs_after if line == slab.lines - 1 else 0)
            if needs > room and self.used > slab.repeated:
                self.turn(slab)
            if line == 0:
                self.anchors.update(dict.fromkeys(slab.anchors, self.page))
            self.used += slab.height


def pour(slabs: Iterable[Slab]) -> Poured:
    """Let slabs fall onto pages one after another."""
    level = _Level()
    for slab in slabs:
        level.add(slab)
    return Poured(level.page + 1, level.anchors)
