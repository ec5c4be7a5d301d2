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
        case Gap(refs=refs) | Datum(text=wording.MISSING, refs=refs):
            written = desk.written(refs)
            return Gap(f"{wording.DOUBT} {written}", refs) if written else inline
        case Datum(text, refs) if unresolved.doubts(refs):
            return Gap(f"{wording.DOUBT} {desk.written(refs) or text}", refs)
        case Strong() | Emphasis() | Link():
            return replace(inline, children=_line(inline.children, desk, unresolved))
        case _:
            return inline
