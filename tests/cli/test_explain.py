"""Does `planbuilder explain` tell what each finding means, in both languages?"""

from __future__ import annotations

import re

import pytest

from planbuilder.builder import example, problems
from tests.cli.conftest import Ask

PROBLEMS = {problem.code: problem for problem in problems()}


def told(text: str, code: str) -> str:
    """Leave out the files of the example, which may hold anything."""
    shown = example(code)
    for content in shown.files.values() if shown else ():
        for line in content.splitlines():
            text = text.replace(f"    {line}".rstrip(), "", 1)
    return text


@pytest.mark.parametrize("code", PROBLEMS)
def test_a_code_is_explained_in_both_languages(ask: Ask, code: str):
    english, indonesian = (ask("--lang", language, "explain", code) for language in ("en", "id"))

    for language, answer in (("en", english), ("id", indonesian)):
        assert (answer.code, answer.err) == (0, "")
        lines = answer.out.splitlines()
        assert lines[0] == f"{code}  {PROBLEMS[code].title.in_language(language)}"
        assert lines[3] == PROBLEMS[code].reason.in_language(language)
        assert not re.search(r"(?<!\{)\{\w+\}(?!\})", told(answer.out, code)), answer.out
        assert "None" not in told(answer.out, code)
    assert english.out != indonesian.out


@pytest.mark.parametrize(("language", "words"), [("en", "The finding:"), ("id", "Temuannya:")])
def test_an_example_is_shown_with_the_finding_that_it_raises(ask: Ask, language: str, words: str):
    text = ask("--lang", language, "explain", "REF-01").out

    assert "  proposals.csv\n    id,title,route," in text
    assert re.search(rf"{words}\n\n  contoh/proposals\.csv:2:proposer: .*dinas-kota", text)


def test_without_an_example_the_wording_is_shown_with_dots(ask: Ask):
    assert "\n  there is no plan at …\n" in ask("--lang", "en", "explain", "BUILD-01").out


def test_a_topic_lists_its_codes(ask: Ask):
    lines = ask("--lang", "en", "explain", "date").out.splitlines()

    assert [line.partition("\t")[0] for line in lines] == [
        code for code in PROBLEMS if code.startswith("DATE-")
    ]
    assert lines


def test_small_letters_are_a_code_too(ask: Ask):
    assert ask("explain", "ref-01").out == ask("explain", "REF-01").out


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "there is no finding with code SAMPEL-01\nperhaps SAMPLE-01 was meant\n"),
        ("id", "tidak ada temuan berkode SAMPEL-01\nmungkin maksudnya SAMPLE-01\n"),
    ],
)
def test_an_unknown_code_is_refused_with_the_nearest(ask: Ask, language: str, words: str):
    answer = ask("--lang", language, "explain", "SAMPEL-01")

    assert (answer.code, answer.out, answer.err) == (2, "", words)


def test_a_code_like_no_other_is_refused_alone(ask: Ask):
    answer = ask("--lang", "en", "explain", "selamat pagi")

    assert (answer.code, answer.err) == (2, "there is no finding with code selamat pagi\n")


def test_without_a_code_all_are_listed_with_their_titles(ask: Ask):
    lines = ask("--lang", "en", "explain").out.splitlines()

    assert lines == [f"{code}\t{problem.title.en}" for code, problem in PROBLEMS.items()]
