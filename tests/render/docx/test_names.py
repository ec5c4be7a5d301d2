from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.render.docx.names import bookmark_name, contents_name


@pytest.mark.parametrize(
    ("anchor", "name"),
    [("tbl-sentra", "tbl_sentra"), ("sec-x1", "sec_x1"), ("contents-headings", "contents_headings")],
)
def test_a_plain_anchor_keeps_its_name(anchor, name):
    assert bookmark_name(anchor) == name


@given(st.text(min_size=1))
def test_word_accepts_every_name(anchor):
    for name in (bookmark_name(anchor), contents_name(anchor)):
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,39}", name)


@pytest.mark.parametrize(
    ("one", "other"),
    [("tbl-a", "tbl_a"), ("tbl-a", "TBL-A"), ("a" * 50, "a" * 51), ("1a", "a1a"), ("tbl é", "tbl è")],
)
def test_different_anchors_have_names_that_word_tells_apart(one, other):
    assert bookmark_name(one).lower() != bookmark_name(other).lower()


def test_the_targets_of_lists_are_known_by_their_beginning():
    assert contents_name("sec-x") == "_Toc_sec_x"
