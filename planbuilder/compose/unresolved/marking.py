"""Which words of a draft are doubtful? Data whose cell cannot be read, leads nowhere or contradicts others get a mark."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from planbuilder.compose.unresolved.errors import Unresolved
from planbuilder.compose.views.desk import Desk
from planbuilder.document import wording
from planbuilder.document.blocks import Block, Blocks
from planbuilder.document.inlines import Datum, Emphasis, Gap, Inline, Inlines, Link, Strong
from planbuilder.document.rewrite import with_children, with_lines
from planbuilder.values import Refs


def marked(blocks: Blocks, desk: Desk, unresolved: Unresolved) -> Blocks:
    """Show in place what stands in cells with an error: `[? seratus]`.

    Sums, conditions and checks took unreadable cells for missing; here their names lead back to the cells.
    """
    return tuple(_block(block, desk, unresolved) for block in blocks)


def _block(block: Block, desk: Desk, unresolved: Unresolved) -> Block:
    changed = with_lines(block, partial(_line, desk=desk, unresolved=unresolved))
    return with_children(changed, partial(marked, desk=desk, unresolved=unresolved))


def _line(run: Inlines, desk: Desk, unresolved: Unresolved) -> Inlines:
    return tuple(_inline(inline, desk, unresolved) for inline in run)


def _inline(inline: Inline, desk: Desk, unresolved: Unresolved) -> Inline:
    match inline:
        case Gap(refs=refs):
            written = desk.written(refs)
            return _mark(written, refs) if written else inline
        case Datum(text, refs):
            is_doubtful = unresolved.doubts(refs)
            written = desk.written(refs) if is_doubtful or text == wording.MISSING else ""
            return _mark(written or text, refs) if written or is_doubtful else inline
        case Strong() | Emphasis() | Link():
            return replace(inline, children=_line(inline.children, desk, unresolved))
        case _:
            return inline


def _mark(written: str, refs: Refs) -> Gap:
    return Gap(f"{wording.DOUBT} {written}", refs)
