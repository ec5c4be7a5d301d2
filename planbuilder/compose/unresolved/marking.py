"""Which words of a draft are doubtful? Data whose cell cannot be read, leads nowhere or contradicts others get a mark."""

from __future__ import annotations

from functools import partial

from planbuilder.compose.unresolved.errors import Unresolved
from planbuilder.compose.views.desk import Desk
from planbuilder.document import wording
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Datum, Gap, Inline
from planbuilder.document.rewrite import with_inlines
from planbuilder.values import Refs


def marked(blocks: Blocks, desk: Desk, unresolved: Unresolved) -> Blocks:
    """Show in place what stands in cells with an error: `[? seratus]`.

    Sums, conditions and checks took unreadable cells for missing; here their names lead back to the cells.
    """
    return with_inlines(blocks, partial(_inline, desk=desk, unresolved=unresolved))


def _inline(inline: Inline, desk: Desk, unresolved: Unresolved) -> Inline:
    match inline:
        case Gap(refs=refs):
            written = desk.written(refs)
            return _mark(written, refs) if written else inline
        case Datum(text, refs):
            is_doubtful = unresolved.doubts(refs)
            written = desk.written(refs) if is_doubtful or text == wording.MISSING else ""
            return _mark(written or text, refs) if written or is_doubtful else inline
        case _:
            return inline


def _mark(written: str, refs: Refs) -> Gap:
    return Gap(f"{wording.DOUBT} {written}", refs)
