"""What has been printed so far? The pieces of one document by number; the running text holds only their marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from planbuilder.compose import marks
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Inlines, Text
from planbuilder.values import Ref, Refs, refs


@dataclass(frozen=True, slots=True)
class Printed:
    """What a filter or `said` made of values: inlines ready for the document."""

    inlines: Inlines
    under: frozenset[Ref] = frozenset()
    """What decided that it is these values."""


@dataclass(slots=True)
class Galley:
    """The pieces of one document, filled while its templates run."""

    inlines: list[Inlines] = field(default_factory=list)
    blocks: list[Blocks] = field(default_factory=list)
    conditions: list[set[Ref]] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    """Anchors that were made, not named."""
    misplaced: list[int] = field(default_factory=list)
    """Blocks whose mark does not stand alone in its paragraph."""
    absent_pictures: list[str] = field(default_factory=list)
    absent_anchors: set[str] = field(default_factory=set)
    """Anchors of tables that left because they have no data."""
    _under: dict[frozenset[int], Refs] = field(default_factory=dict)
    """What was joined before, by the identities of the sets, which live as long as the galley."""

    def free_anchor(self, wanted: str) -> str:
        """Make an anchor that nothing else in the document has yet."""
        anchor, number = wanted, 1
        while anchor in self.anchors:
            number += 1
            anchor = f"{wanted}-{number}"
        self.anchors.add(anchor)
        return anchor

    def set_inlines(self, inlines: Inlines) -> str:
        """Keep inlines and give the mark that stands for them."""
        self.inlines.append(inlines)
        return marks.INLINE.format(len(self.inlines) - 1)

    def set_blocks(self, blocks: Blocks) -> str:
        """Keep blocks and give the mark that stands for them."""
        self.blocks.append(blocks)
        return marks.BLOCK.format(len(self.blocks) - 1)

    def set_condition(self, read: set[Ref]) -> str:
        """Keep what a condition reads, also what it will still read, and give the mark of its beginning."""
        self.conditions.append(read)
        return marks.UNDER.format(len(self.conditions) - 1)

    def resolved(self, text: str) -> Inlines:
        """Put the printed values back into a text; marks of conditions, and of blocks that stand amid words, leave."""
        parts: list[Inlines] = []
        for piece in marks.split_inlines(marks.without_blocks(marks.without_conditions(text))):
            match piece:
                case int():
                    parts.append(self.inlines[piece])
                case str():
                    parts.append((Text(piece),))
        return tuple(inline for part in parts for inline in part)

    def read(self, numbers: Iterable[int]) -> frozenset[Ref]:
        """Join what conditions have read."""
        return frozenset().union(*self._read(numbers).values())

    def under(self, numbers: Iterable[int]) -> Refs:
        """Join what finished conditions have read, for a block; neighbours often stand under the same ones."""
        sets = self._read(numbers)
        conditions = frozenset(sets)
        if conditions not in self._under:
            self._under[conditions] = refs(frozenset().union(*sets.values()))
        return self._under[conditions]

    def _read(self, numbers: Iterable[int]) -> dict[int, set[Ref]]:
        """Name each set once: all turns of a loop share theirs."""
        return {id(read): read for read in (self.conditions[number] for number in numbers)}
