"""What does a tree of tags lack once the pages are read? Names, levels, words of links, the order of signatures."""

from __future__ import annotations

import pydyf

from planbuilder.render.pdf.heads import name_heads
from planbuilder.render.pdf.tags import LinkArea, Tag, in_order, prune

_HEADINGS = {f"H{level}": level for level in range(1, 5)}

_PRINTED = 4
"""The flag of an annotation that is printed, which archives ask for (ISO 19005-3, 6.3.2)."""


def mend(root: Tag) -> None:
    """Make a tree as it was read whole."""
    _order_signatures(root)
    prune(root)
    name_heads(root)
    _name_notes(root)
    _nest_headings(root)
    _say_links(root)


def _order_signatures(root: Tag) -> None:
    """Bring together what stands over and under the ink of each signatory, though all names stand on one line."""
    for tag in in_order(root):
        count = _signatories(tag)
        tag.kids = [kid for column in range(count) for kid in tag.kids[column::count]]


def _signatories(tag: Tag) -> int:
    """How many sign side by side: html says it as the class `of-2`."""
    if tag.role != "Div":
        return 1
    said = tag.element.get("class", "").partition("signature of-")[2]
    return int(said) if said else 1


def _name_notes(root: Tag) -> None:
    """Give each note the name that PDF/UA asks for (ISO 14289-1, 7.9)."""
    notes = (tag for tag in in_order(root) if tag.role == "Note")
    for index, note in enumerate(notes):
        note.identifier = f"n{index}"


def _nest_headings(root: Tag) -> None:
    """Count levels from one without a gap, as ISO 14289-1, 7.4.2, wants: a short paper begins with level 2."""
    above: list[int] = []
    for tag in in_order(root):
        if level := _HEADINGS.get(tag.role):
            above = [*(one for one in above if one < level), level]
            tag.role = f"H{len(above)}"


def _say_links(root: Tag) -> None:
    """Let each link say in words where it leads (ISO 14289-1, 7.18.5)."""
    for tag in in_order(root):
        for kid in tag.kids:
            if isinstance(kid, LinkArea):
                kid.annotation["F"] = _PRINTED
                kid.annotation["Contents"] = pydyf.String(" ".join("".join(tag.element.itertext()).split()))
