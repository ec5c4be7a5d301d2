"""Do changes reach every word and every child, and leave what does not change as it was?"""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given

from planbuilder.document.blocks import Caption, Chart, ChartKind, Point, Series
from planbuilder.document.inlines import Datum, Emphasis, Link, Strong, Text, plain
from planbuilder.document.rewrite import changed, with_children, with_inlines, with_lines
from planbuilder.document.walk import children, inlines, lines, spoken, walk
from planbuilder.values import Ref
from tests.document.trees import documents, some_trees


def all_blocks(plan):
    return [block for one in plan.parts for block, _ in walk(one.blocks)]


@some_trees
@given(documents)
def test_every_line_is_changed_and_none_twice(plan):
    for block in all_blocks(plan):
        changed = with_lines(block, lambda run: (*run, Text("!")))

        # The number of a chart stays one datum, whatever is said with it.
        assert [plain(run) for run in lines(changed)] == [f"{plain(run)}!" for run in lines(block)]
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


@some_trees
@given(documents)
def test_every_inline_inside_is_changed_and_what_does_not_change_is_the_same_object(plan):
    for part in plan.parts:
        empty = with_inlines(part.blocks, lambda _: Text(""))
        held = [one for block, _ in walk(empty) for one in spoken(block)]

        # The number of a chart stays a datum, with other words.
        said = {
            Text(one.text) if isinstance(one, Datum) else one
            for one in held
            if not isinstance(one, Strong | Emphasis | Link)
        }
        assert said <= {Text("")}
        same = with_inlines(part.blocks, lambda inline: inline)
        assert all(new is old for new, old in zip(same, part.blocks, strict=True))


def test_words_within_words_are_changed_and_keep_what_holds_them():
    kept = Link("https://contoh.id", (Text("tetap"),))
    run = (Text("a"), Strong((Emphasis((Text("a"),)),)), kept)

    new = changed(run, lambda one: Text("b") if one == Text("a") else one)

    assert new == (Text("b"), Strong((Emphasis((Text("b"),)),)), kept)
    assert new[2] is kept
    assert [one for one in inlines(new) if one == Text("a")] == []


def test_a_number_of_a_chart_stays_a_datum_whatever_its_words_become():
    refs = (Ref("centres", "S1", "units"),)
    point = Point(Datum("1", refs), Decimal(1))
    chart = Chart(ChartKind.BAR, ((Text("2025"),),), (Series((), (point,)),), Caption((), "gbr"))

    changed = with_lines(chart, lambda run: (Text("["), *run, Text("]")))

    assert changed.series[0].points == (Point(Datum("[1]", refs), Decimal(1)),)
    assert changed.numbers == (Decimal(1),)
