"""Do changes reach every word and every child, and leave what does not change as it was?"""

from __future__ import annotations

from hypothesis import given

from planbuilder.document.inlines import Text
from planbuilder.document.rewrite import with_children, with_lines
from planbuilder.document.walk import children, lines, walk
from tests.document.trees import documents, some_trees


def all_blocks(plan):
    return [block for one in plan.parts for block, _ in walk(one.blocks)]


@some_trees
@given(documents)
def test_every_line_is_changed_and_none_twice(plan):
    for block in all_blocks(plan):
        changed = with_lines(block, lambda run: (*run, Text("!")))

        assert list(lines(changed)) == [(*run, Text("!")) for run in lines(block)]
        assert children(changed) == children(block)


@some_trees
@given(documents)
def test_a_block_whose_words_and_children_stay_is_the_same_object(plan):
    for block in all_blocks(plan):
        assert with_lines(block, lambda run: run) is block
        assert with_children(block, lambda inner: inner) is block


@some_trees
@given(documents)
def test_every_child_is_handed_over_to_be_changed(plan):
    for block in all_blocks(plan):
        assert children(with_children(block, lambda _: ())) == ()
