"""Does any expression, however odd, end in a document or a finding, and never in a traceback?"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.compose.composed import composed

THINGS = st.sampled_from(
    ["centres", "centres.first", "regions.first", "plan", "plan.title", "plan.date", "plan.years", "document", "none",
     "centres.first.units", "activities.first.amount", "centres.group_by('kind')", "'name'", "'units'", "'regency'",
     "5", "1.5", "true", "[]", "[1]", "{}", "(1, 2)", "loop", "said", "tak_ada"]
)  # fmt: skip
FILTERS = st.sampled_from(
    ["number", "rupiah", "percent(1)", "date", "listed", "listed('name')", "otherwise('x')", "coverage", "length",
     "upper", "clause", "text", "named", "spelled", "words", "juta(2)", "number('x')"]
)  # fmt: skip
QUESTIONS = st.sampled_from(
    ["where({0}, {1})", "having({0})", "sorted_by({0})", "group_by({0})", "sum({0}, {1})", "largest({0}, by={1})",
     "top({0})", "get({0})", "distinct({0})", "share_of({0})", "through({0})", "without({0})", "first", "count", "x"]
)  # fmt: skip
DIRECTIVES = st.sampled_from(
    ["table({0}, columns={1})", "table(centres, columns=[{0}])", "table(centres, columns=['name'], group_by={0})",
     "fields({0})", "fields([({0}, {1})])", "letterhead({0})", "signature([{0}, {1}])", "checklist({0})",
     "letter_opening(fields=[], place={0}, date={1}, to=[{0}])", "cost_table({0})", "account_table({0})",
     "cascade_table({0})", "cover(title={0}, subtitle={1})", "narrative({0})", "said({0}, {1})", "row_numbers({0}, otherwise={1})", "group({0}, {1})"]
)  # fmt: skip
SIGNS = st.sampled_from(["+", "-", "*", "/", "~", "==", "<", "in", "and", "or"])


def larger(smaller):
    return st.one_of(
        st.builds("({} | {})".format, smaller, FILTERS),
        st.builds("({} {} {})".format, smaller, SIGNS, smaller),
        st.builds(
            lambda thing, question, a, b: f"{thing}.{question.format(a, b)}",
            smaller,
            QUESTIONS,
            smaller,
            smaller,
        ),
        st.builds(lambda directive, a, b: directive.format(a, b), DIRECTIVES, smaller, smaller),
    )


EXPRESSIONS = st.recursive(THINGS, larger, max_leaves=4)
STATEMENTS = st.sampled_from(
    ["{{ E }}", "{% if E %}x{% endif %}", "{% for q in E %}{{ q }}{% endfor %}", "{% set q = E %}{{ q }}"]
)


@settings(max_examples=200, deadline=None)
@given(STATEMENTS, EXPRESSIONS)
def test_any_expression_ends_in_a_document_or_a_finding(statement, expression):
    outcome = composed(statement.replace("E", expression) + "\n")

    assert (outcome.document is None) == any(one.severity == "error" for one in outcome.found)
