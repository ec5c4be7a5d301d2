"""Is every finding in the catalogue, and does each example raise what it is kept for?"""

from __future__ import annotations

import re

import pytest

from planbuilder import checks, compose, inputs, model
from planbuilder.builder import example, problems
from planbuilder.builder.problems import PROBLEMS
from planbuilder.render import problems as render_problems


def test_the_findings_of_every_room_are_there():
    known = set(problems())

    assert set(PROBLEMS) <= known
    for room in (inputs, model, checks, compose, render_problems):
        assert set(room.PROBLEMS) <= known


def test_codes_are_told_apart_and_sorted():
    codes = [problem.code for problem in problems()]

    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"[A-Z]+-\d\d", code) for code in codes)


@pytest.mark.parametrize("code", sorted({**checks.examples(), **compose.examples()}))
def test_an_example_raises_its_finding_at_a_place_in_its_files(code: str):
    shown = example(code)

    assert shown is not None
    assert shown.finding.code == code
    assert shown.files
    assert shown.finding.location.file.startswith("contoh/")


def test_where_no_example_is_kept_there_is_none():
    assert example("BUILD-01") is None
