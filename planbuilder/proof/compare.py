"""Where does a file say something else than its document? Two readings in, their differences in order out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest

from planbuilder.proof.items import Item, Kind, Reading, folded, says, squeezed
from planbuilder.proof.rejoin import rejoined

_ALIKE = 0.5
"""Two texts that have so much in common are one text that was changed."""
_LONGEST = 2000
"""Letters of a text by which it is recognised where it was changed."""
_DRAWN_AS = {Kind.TEXT: (Kind.HEAD, Kind.CELL), Kind.TITLE: (Kind.TEXT, Kind.HEADING)}
"""A form is drawn with cells in one format and with lines in the other; its title may be a heading."""
_LEADERS = ".·…_"


class Change(StrEnum):
    """How a file differs from its document."""

    LOST = "lost"
    ADDED = "added"
    CHANGED = "changed"
    CELL = "cell"
    MOVED = "moved"
    NUMBER = "number"
    """The number of a heading or caption, its words being the same."""
    FIGURE = "figure"
    ROLE = "role"
    """The same words, but not as what they are: a heading that became a paragraph."""
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: what the document says, what the file says, and what stands before it there."""

    change: Change
    wanted: Item | None
    found: Item | None
    after: Item | None = None
    """What was read last before the place, where the file has nothing there."""


_Pair = tuple[Item | None, Item | None]


def compare(wanted: Reading, found: Reading) -> list[Difference]:
    """Compare a file with its document: what is read, then the links."""
    read, aside = _beside(wanted.items, rejoined(found.items, wanted.items))
    pairs = list(_paired([item for item in wanted.items if not item.is_beside], read))
    differences = [*aside, *_moves(_differences(pairs, read))]
    return [*differences, *_link_differences(wanted.links, found.links)]


def _beside(wanted: Sequence[Item], found: Sequence[Item]) -> tuple[list[Item], list[Difference]]:
    """Find what stands beside others, near where it is wanted, and take it out."""
    rest, lost = dict(enumerate(found)), []
    for place, item in enumerate(wanted):
        if item.is_beside:
            same = [at for at, one in rest.items() if says(one.text, item.text)]
            if same:
                del rest[min(same, key=lambda at: abs(at - place))]
            else:
                lost.append(Difference(Change.LOST, item, None))
    return list(rest.values()), lost


def _paired(wanted: Sequence[Item], found: Sequence[Item]) -> Iterator[_Pair]:
    """Pair what stands in both; what stands in one alone is paired with None."""
    ours, theirs = [_key(item) for item in wanted], [_key(item) for item in found]
    same = next((at for at, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), None)
    same = min(len(ours), len(theirs)) if same is None else same
    yield from zip(wanted[:same], found[:same], strict=True)
    for tag, i, k, j, m in SequenceMatcher(None, ours[same:], theirs[same:]).get_opcodes():
        some, others = wanted[same + i : same + k], found[same + j : same + m]
        if tag == "equal":
            yield from zip(some, others, strict=True)
        else:
            yield from _alike(some, others)


def _key(item: Item) -> tuple[str, str]:
    return (item.kind if item.kind in (Kind.FIGURE, Kind.LINK) else "", folded(item.text))


def _alike(wanted: Sequence[Item], found: Sequence[Item]) -> Iterator[_Pair]:
    """Pair what was changed: each with the first one after the last pair that it is like, or all where they are as many."""
    if len(wanted) == len(found) and all(
        one.kind is other.kind for one, other in zip(wanted, found, strict=True)
    ):
        yield from zip(wanted, found, strict=True)
        return
    at = 0
    for one in wanted:
        like = next((place for place in range(at, len(found)) if _is_like(one, found[place])), None)
        if like is None:
            yield one, None
            continue
        yield from ((None, other) for other in found[at:like])
        yield one, found[like]
        at = like + 1
    yield from ((None, other) for other in found[at:])


def _is_like(one: Item, other: Item) -> bool:
    if (one.kind is Kind.FIGURE) != (other.kind is Kind.FIGURE):
        return False
    ours, theirs = folded(one.text)[:_LONGEST], folded(other.text)[:_LONGEST]
    if not ours or not theirs:
        return False
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return matcher.real_quick_ratio() > _ALIKE and matcher.quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE


def _differences(pairs: Sequence[_Pair], read: Sequence[Item]) -> Iterator[Difference]:
    after: Item | None = read[0] if read else None
    for wanted, found in pairs:
        match wanted, found:
            case Item(), Item():
                change = _change(wanted, found)
                if change is not None:
                    yield Difference(change, wanted, found)
            case Item(), None:
                change = Change.FIGURE if wanted.kind is Kind.FIGURE else Change.LOST
                yield Difference(change, wanted, None, after)
            case None, Item() if squeezed(found.text) or found.kind is Kind.FIGURE:
                change = Change.FIGURE if found.kind is Kind.FIGURE else Change.ADDED
                yield Difference(change, None, found)
            case _:
                pass  # an empty cell more: a form drawn with a table, a cell that goes on over the next page
        after = found or after


def _change(wanted: Item, found: Item) -> Change | None:
    if not says(found.text, wanted.text):
        return _other_words(wanted, found)
    if wanted.kind is found.kind and (wanted.level == found.level or _is_lifted(wanted, found)):
        return None
    return None if found.kind in _DRAWN_AS.get(wanted.kind, ()) else Change.ROLE


def _is_lifted(wanted: Item, found: Item) -> bool:
    """Whether a heading of pages stands higher: PDF/UA allows no gap, so "A." of a letter may be of level 1."""
    return 0 < found.level < wanted.level and found.page > 0


def _other_words(wanted: Item, found: Item) -> Change:
    if Kind.FIGURE in (wanted.kind, found.kind):
        return Change.FIGURE
    if wanted.kind in (Kind.HEAD, Kind.CELL):
        return Change.CELL
    words = folded(wanted.text).removeprefix(folded(wanted.label))
    return Change.NUMBER if wanted.label and words and folded(found.text).endswith(words) else Change.CHANGED


def _moves(differences: Iterator[Difference]) -> list[Difference]:
    """Say of what is lost at one place and added at another that it was moved."""
    found = list(differences)
    added = {_key(one.found): one for one in reversed(found) if one.change is Change.ADDED and one.found}
    moved: list[Difference] = []
    gone: set[int] = set()
    for place, one in enumerate(found):
        other = added.pop(_key(one.wanted), None) if one.change is Change.LOST and one.wanted else None
        if other is not None:
            gone.update((place, next(at for at, any_ in enumerate(found) if any_ is other)))
            moved.append(Difference(Change.MOVED, one.wanted, other.found))
    return [*(one for place, one in enumerate(found) if place not in gone), *moved]


def _link_differences(wanted: Sequence[Item], found: Sequence[Item]) -> Iterator[Difference]:
    """Compare links in order: their words, and where they lead."""
    entries = {folded(item.text) for item in wanted if item.is_entry}
    ours = [(folded(item.text), folded(item.target)) for item in wanted]
    theirs = [(_link_words(item, entries), folded(item.target)) for item in found]
    if ours == theirs:
        return
    for tag, i, k, j, m in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag != "equal":
            after = found[j - 1] if j else None
            pairs = zip_longest(wanted[i:k], found[j:m])
            yield from (Difference(Change.LINK, one, other, after) for one, other in pairs)


def _link_words(link: Item, entries: Collection[str]) -> str:
    """Read the words of a link; after those of a line of the contents stand leaders and the right page number."""
    words = folded(link.text)
    line = words.removesuffix(folded(link.page_label)).rstrip(_LEADERS)
    return line if line in entries else words
