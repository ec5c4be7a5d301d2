"""What does an office's own Word file lack that documents need, by the names that Word shows?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planbuilder.render.docx.reference import Reference, by_name, parsed
from planbuilder.render.docx.styles import styles
from planbuilder.render.theme import Theme

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COUNTED = ("heading 1", "heading 2", "heading 3")
"""The headings that a list counts, by Word's own names."""
_ANY_WIDTH = 9000


@dataclass(frozen=True, slots=True)
class Gaps:
    """What stands in for a gap is ours in each case."""

    styles: tuple[str, ...] = ()
    """Names of styles that it does not have, in the order of Word's gallery."""
    uncounted: tuple[str, ...] = ()
    """Its headings that belong to no multilevel list."""
    language: str = ""
    """The language of its text where that is another one, or `–` where it says none."""


def gaps(reference: Reference, theme: Theme, language: str) -> Gaps:
    """Compare an office's styles with those that documents name."""
    root = parsed(reference.styles)
    given = by_name(root)
    missing = (one.name for one in styles(theme, _ANY_WIDTH) if (one.kind, one.name.lower()) not in given)
    counted = ((name, given.get(("paragraph", name))) for name in _COUNTED)
    spoken = _language(root, given.get(("paragraph", "normal")))
    return Gaps(
        tuple(missing),
        tuple(name for name, one in counted if one is not None and one.find(f"{_W}pPr/{_W}numPr") is None),
        "" if spoken == language else spoken or "–",
    )


def _language(root: _Element, normal: _Element | None) -> str:
    """Read what the style of all text says, or else the defaults."""
    said = None if normal is None else normal.find(f"{_W}rPr/{_W}lang")
    found = said if said is not None else root.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr/{_W}lang")
    return "" if found is None else found.get(f"{_W}val", "")
