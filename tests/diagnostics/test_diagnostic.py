"""Is a problem told with its place, its value and the way out, in both languages?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from planbuilder.diagnostics import (
    Diagnostic,
    Location,
    Problem,
    Severity,
    Words,
    has_errors,
    in_order,
    report,
)

NOT_WHOLE = Problem(
    code="CELL-99",
    severity=Severity.ERROR,
    title=Words("bukan bilangan bulat", "not a whole number"),
    reason=Words("orang dihitung utuh", "people are counted whole"),
    message=Words('"{value}" bukan bilangan bulat', '"{value}" is not a whole number'),
    hint=Words("tulis {wanted}", "write {wanted}"),
)
PLACE = Location("centres.csv", line=14, field="workforce")


@pytest.fixture
def diagnostic() -> Diagnostic:
    return report(NOT_WHOLE, PLACE, value="seratus", wanted=100)


def test_a_diagnostic_says_place_problem_and_way_out(diagnostic):
    assert diagnostic.text("en") == 'centres.csv:14:workforce: "seratus" is not a whole number; write 100'


def test_a_diagnostic_speaks_indonesian_too(diagnostic):
    assert diagnostic.text("id") == 'centres.csv:14:workforce: "seratus" bukan bilangan bulat; tulis 100'


def test_a_problem_without_a_way_out_ends_with_the_problem():
    dead_end = replace(NOT_WHOLE, hint=Words("", ""))

    text = report(dead_end, PLACE, value="seratus").text("en")

    assert text == 'centres.csv:14:workforce: "seratus" is not a whole number'


def test_braces_in_a_value_are_only_characters():
    assert (
        report(NOT_WHOLE, PLACE, value="{wanted}", wanted=1).message("en")
        == '"{wanted}" is not a whole number'
    )


def test_a_parameter_may_bear_any_name():
    assert report(NOT_WHOLE, PLACE, problem="a", location="b").parameters == {"problem": "a", "location": "b"}


def test_a_diagnostic_has_the_code_and_severity_of_its_problem(diagnostic):
    assert (diagnostic.code, diagnostic.severity) == ("CELL-99", Severity.ERROR)


def test_a_diagnostic_made_to_matter_less_stays_the_same_otherwise(diagnostic):
    softened = diagnostic.with_severity(Severity.NOTE)

    assert softened == replace(diagnostic, severity=Severity.NOTE)


@pytest.mark.parametrize(
    ("severities", "stops"),
    [
        ([Severity.NOTE, Severity.ERROR], True),
        ([Severity.NOTE, Severity.WARNING], False),
        ([], False),
    ],
)
def test_only_an_error_stops_a_build(diagnostic, severities, stops):
    assert has_errors(map(diagnostic.with_severity, severities)) is stops


def test_diagnostics_are_read_by_place_then_by_code(diagnostic):
    later = replace(diagnostic, location=replace(PLACE, line=20))
    other_code = replace(diagnostic, problem=replace(NOT_WHOLE, code="CELL-01"))
    other_file = replace(diagnostic, location=Location("budget.csv", line=99))

    assert in_order([later, diagnostic, other_code, other_file]) == [
        other_file,
        other_code,
        diagnostic,
        later,
    ]


def test_a_diagnostic_told_twice_is_read_once(diagnostic):
    assert in_order([diagnostic, report(NOT_WHOLE, PLACE, wanted=100, value="seratus")]) == [diagnostic]


def test_words_are_chosen_by_language():
    words = Words(id="pagu", en="ceiling")

    assert (words.in_language("id"), words.in_language("en")) == ("pagu", "ceiling")
