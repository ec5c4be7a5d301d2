"""Does a reference come back from its text, whatever its names hold?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.values import Ref, refs

NAMES = st.text(min_size=1)


@given(NAMES, NAMES, NAMES)
def test_a_reference_comes_back_from_its_text(table, key, field):
    ref = Ref(table, key, field)

    assert Ref.parse(str(ref)) == ref


def test_a_reference_reads_as_table_key_and_field():
    assert str(Ref("centres", "S01", "workforce")) == "centres/S01.workforce"


def test_a_key_may_hold_slash_and_point():
    assert Ref.parse("activities/3.31.02/a.ceiling_2026") == Ref("activities", "3.31.02/a", "ceiling_2026")


@pytest.mark.parametrize("text", ["", "centres", "centres/S01", "centres/.name", "/S01.name", "centres/S01."])
def test_a_text_that_lacks_a_name_is_no_reference(text):
    with pytest.raises(ValueError, match="not a reference"):
        Ref.parse(text)


def test_joined_references_are_sorted_and_stand_once():
    first, second = Ref("centres", "S01", "name"), Ref("centres", "S02", "name")

    assert refs((second, first), frozenset({first})) == (first, second)


def test_no_references_join_to_none():
    assert refs() == ()


def test_one_group_and_a_large_one_come_sorted_too():
    many = frozenset(Ref("centres", f"S{number:03}", "name") for number in range(200))

    assert refs(many) == tuple(sorted(many))
    assert refs(many, frozenset({Ref("centres", "A", "name")}))[0] == Ref("centres", "A", "name")
