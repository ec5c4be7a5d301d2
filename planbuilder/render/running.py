"""What do the head and the foot of a page say? The same words in every format."""

from __future__ import annotations

from dataclasses import dataclass

from planbuilder.document.blocks import Letterhead, Meta, Part, PartKind
from planbuilder.document.wording import DRAFT, DRAFT_PAGE, SAMPLE_PAGE
from planbuilder.values.shortening import shortened

_MOST_SIGNS = 150
"""About two lines; more would grow over the edge of the sheet."""


@dataclass(frozen=True, slots=True)
class Running:
    """The lines beside the page number, of which a cover has none, and what stands behind the text."""

    head_left: tuple[str, ...] = ()
    """The document's short title, and under it the chapter's."""
    head_right: str = ""
    """The stage."""
    foot_left: tuple[str, ...] = ()
    """The office, and under it that the document is a draft and that the pages hold invented data."""
    begins_bare: bool = False
    """Whether the first page has no head: a letterhead stands there."""
    watermark: str = ""
    """A word across every page, behind its text."""


def running(meta: Meta, part: Part) -> Running:
    """Say what stands on the pages of a part."""
    watermark = DRAFT if meta.is_draft else ""
    if part.kind is PartKind.COVER:
        return Running(watermark=watermark)
    head = (meta.short_title, part.running_title) if _has_chapter_name(part) else (meta.short_title,)
    foot = (meta.office, DRAFT_PAGE if meta.is_draft else "", SAMPLE_PAGE if part.has_samples else "")
    return Running(_said(head), meta.stage, _said(foot), _opens_with_letterhead(part), watermark)


def _has_chapter_name(part: Part) -> bool:
    return part.kind in {PartKind.CHAPTER, PartKind.APPENDIX}


def _opens_with_letterhead(part: Part) -> bool:
    return isinstance(next(iter(part.blocks), None), Letterhead)


def _said(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what says nothing; the whole of what is shortened stands on the cover or over the chapter."""
    return tuple(shortened(line, _MOST_SIGNS) for line in lines if line)
