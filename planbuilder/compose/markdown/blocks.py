"""How do the tokens of a page become blocks? Headings, paragraphs, lists, tables, figures, containers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from markdown_it.tree import SyntaxTreeNode

from planbuilder.compose import marks
from planbuilder.compose.galley import Galley
from planbuilder.compose.markdown.absence import left_out
from planbuilder.compose.markdown.figures import figure
from planbuilder.compose.markdown.headings import heading
from planbuilder.compose.markdown.inlines import read_inlines, trimmed
from planbuilder.compose.markdown.item_lists import item_lists
from planbuilder.compose.markdown.lines import Lines, read_lines
from planbuilder.compose.markdown.parser import parse
from planbuilder.compose.markdown.sums import deciding, sum_notes
from planbuilder.compose.markdown.tables import caption, is_caption, table
from planbuilder.document.blocks import (
    Block,
    Blocks,
    Caption,
    Landscape,
    Look,
    Note,
    NoteKind,
    Paragraph,
    ParagraphStyle,
    Table,
)
from planbuilder.values import Refs, refs


@dataclass(frozen=True, slots=True)
class Page:
    """What the words of a page refer to outside themselves."""

    galley: Galley
    pictures: Mapping[str, bytes]
    name: str
    """Begins the anchors that nobody has named."""


def read_blocks(text: str, page: Page) -> Blocks:
    """Turn Markdown with marks into blocks."""
    return _Reader(read_lines(text), page).read()


@dataclass(frozen=True, slots=True)
class _Reader:
    lines: Lines
    page: Page

    def read(self) -> Blocks:
        return self.blocks(parse(self.lines.text))

    def blocks(self, nodes: list[SyntaxTreeNode]) -> Blocks:
        found: list[Block] = []
        for before, node in zip([None, *nodes], nodes, strict=False):
            if node.type == "table" and before is not None and is_caption(before):
                found.pop()
                found.append(self._table(node, caption(before, self.page.galley)))
            else:
                found.extend(self._read(node))
        return tuple(found)

    def _table(self, node: SyntaxTreeNode, title: Caption | None) -> Block:
        """Read a table; one whose loop found no row says that it is not there."""
        made = table(node, self.page.galley)
        if not made.rows:
            return left_out(self.page.galley, title, self.under(node))
        under = refs(self.under(node), deciding(made))
        return replace(made, caption=title, notes=sum_notes(made), under=under)

    def under(self, node: SyntaxTreeNode) -> Refs:
        """Join what the conditions on the lines of a block have read."""
        if node.map is None:
            return ()
        return self.page.galley.under(self.lines.conditions(*node.map))

    def _read(self, node: SyntaxTreeNode) -> Iterator[Block]:
        match node.type:
            case "heading":
                yield replace(heading(node, self.page.galley, self.page.name), under=self.under(node))
            case "paragraph":
                yield from self._paragraph(node)
            case "bullet_list" | "ordered_list":
                yield from self._lists(node)
            case "table":
                yield self._table(node, None)
            case _:
                yield from self._container(node)

    def _paragraph(self, node: SyntaxTreeNode) -> Iterator[Block]:
        content = node.children[0].content if node.children else ""
        if marks.is_only_blocks(content):
            yield from self._placed(marks.block_numbers(content), self.under(node))
            return
        inline = node.children[0]
        if inline.children and inline.children[0].type == "image":
            found = figure(inline, self.page.galley, self.page.pictures)
            yield from (replace(one, under=self.under(node)) for one in (found,) if one is not None)
            return
        misplaced = marks.block_numbers(content)
        self.page.galley.misplaced.extend(misplaced)
        words = trimmed(read_inlines(inline.children, self.page.galley))
        if words:
            yield Paragraph(words, under=self.under(node))
        yield from self._placed(misplaced, self.under(node))

    def _placed(self, numbers: list[int], around: Refs) -> Iterator[Block]:
        for number in numbers:
            for block in self.page.galley.blocks[number]:
                yield replace(block, under=refs(block.under, around)) if around else block

    def _lists(self, node: SyntaxTreeNode) -> Iterator[Block]:
        for one in item_lists(node, self.lines.lettered, self.blocks):
            yield replace(one, under=self.under(node))

    def _container(self, node: SyntaxTreeNode) -> Iterator[Block]:
        make = _CONTAINERS.get(node.type.removeprefix("container_"))
        if make is not None:
            yield from make(self.blocks(node.children), self.under(node), node.info)


def _landscape(children: Blocks, around: Refs, _: str) -> Blocks:
    return (Landscape(children, around),) if children else ()


def _note(children: Blocks, around: Refs, words: str) -> Blocks:
    kind = NoteKind(words.split()[1]) if len(words.split()) > 1 else NoteKind.REMARK
    return (Note(kind, children, around),) if children else ()


def _styled(style: ParagraphStyle) -> Callable[[Blocks, Refs, str], Blocks]:
    def styled(children: Blocks, _: Refs, __: str) -> Blocks:
        return tuple(
            replace(block, style=style) if isinstance(block, Paragraph) else block for block in children
        )

    return styled


def _grid(children: Blocks, _: Refs, __: str) -> Blocks:
    """Rule the tables of an official form on all sides."""
    return tuple(replace(block, look=Look.GRID) if isinstance(block, Table) else block for block in children)


_CONTAINERS: Mapping[str, Callable[[Blocks, Refs, str], Blocks]] = {
    "landscape": _landscape,
    "note": _note,
    "grid": _grid,
    **{style.value: _styled(style) for style in ParagraphStyle if style is not ParagraphStyle.BODY},
}
