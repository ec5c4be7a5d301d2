"""Why does a centre stand before the next one?"""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from planbuilder.inputs.record import RawPlan
from planbuilder.model import load
from planbuilder.model.lead import leads
from planbuilder.model.ranking import ranking
from tests.model.conftest import CRITERIA, PLAN, raw_records


def test_what_puts_a_centre_ahead_of_the_next_comes_first(scored):
    found = leads(scored({"S1": {"K1": "5", "K2": "5"}, "S2": {"K1": "3", "K2": "3"}}))

    first = found["S1"]
    assert (first.next, first.points) == (("S2",), Decimal("22.00"))
    assert [(one.criterion, one.points, one.ahead, one.side) for one in first.contributions] == [
        ("K1", Decimal(60), Decimal(30), "ahead"),
        ("K2", Decimal(20), Decimal(-8), "behind"),
    ]


def test_a_criterion_on_which_both_are_equal_says_so(scored):
    found = leads(scored({"S1": {"K1": "5", "K2": "5"}, "S2": {"K1": "3", "K2": "5"}}))

    assert [one.side for one in found["S1"].contributions] == ["ahead", "equal"]


def test_of_several_next_ones_none_is_compared_with(scored):
    found = leads(
        scored({"S1": {"K1": "5", "K2": "0"}, "S2": {"K1": "3", "K2": "5"}, "S3": {"K1": "3", "K2": "5"}})
    )

    first = found["S1"]
    assert (first.next, first.points) == (("S2", "S3"), Decimal(50))
    assert [(one.criterion, one.ahead, one.side) for one in first.contributions] == [
        ("K1", None, None),
        ("K2", None, None),
    ]
    assert (found["S2"].next, found["S2"].points) == ((), None)


def test_whoever_shares_the_first_rank_leads_those_below(scored):
    found = leads(
        scored({"S1": {"K1": "5", "K2": "0"}, "S2": {"K1": "5", "K2": "0"}, "S3": {"K1": "1", "K2": "0"}})
    )

    assert {name: lead.next for name, lead in found.items()} == {"S1": ("S3",), "S2": ("S3",), "S3": ()}


def test_only_ranked_centres_lead(scored):
    assert leads(scored({"S1": {"K1": "5"}})) == {}
    assert leads(scored({"S1": {"K1": "5"}}, [{**CRITERIA[0], "weight": "0"}])) == {}


SCORES = st.lists(st.tuples(st.integers(1, 5), st.integers(0, 10)), min_size=2, max_size=6)


@given(SCORES)
def test_contributions_make_the_score_and_their_differences_the_lead(scores):
    rows = [
        {"centre": f"S{place}", "K1": str(one), "K2": str(two)} for place, (one, two) in enumerate(scores)
    ]
    records = {"plan": raw_records("plan", [PLAN]), "criteria": raw_records("criteria", CRITERIA)}
    records["scores"] = raw_records("scores", rows)
    plan, _ = load(RawPlan("inputs/contoh", records, {}, {}, {}), {})

    for name, lead in leads(plan).items():
        assert abs(sum(one.points for one in lead.contributions) - ranking(plan)[name].score) <= Decimal(
            "0.01"
        )
        if len(lead.next) == 1:
            assert abs(sum(one.ahead for one in lead.contributions) - lead.points) <= Decimal("0.02")
