from __future__ import annotations

import re

import pytest

from planbuilder.render.problems import PROBLEMS


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.code)
def test_both_languages_speak_of_the_same_parameters(problem):
    for words in (problem.message, problem.hint):
        assert set(re.findall(r"{\w+}", words.id)) == set(re.findall(r"{\w+}", words.en))
        assert bool(words.id) is bool(words.en)


def test_codes_are_given_once():
    assert len({problem.code for problem in PROBLEMS}) == len(PROBLEMS)
