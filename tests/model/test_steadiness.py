"""How far may ranks move?"""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from planbuilder.model.steadiness import Span, changed, possible_spans, spans_by_weights
from tests.model.conftest import CRITERIA

K1 = CRITERIA[0]


def test_ranks_that_a_tenth_of_a_weight_decides_are_a_span(scored):
    close = scored(
        {"S1": {"K1": "5", "K2": "10"}, "S2": {"K1": "1", "K2": "0"}, "S3": {"K1": "4", "K2": "6"}}
    )

    assert spans_by_weights(close) == {"S1": Span(1, 2), "S2": Span(3, 3), "S3": Span(1, 2)}


def test_a_centre_ahead_on_every_criterion_stays_where_it_is(scored):
    clear = scored({"S1": {"K1": "5", "K2": "0"}, "S2": {"K1": "1", "K2": "10"}})

    assert spans_by_weights(clear) == {"S1": Span(1, 1), "S2": Span(2, 2)}


def test_a_centre_without_all_scores_has_no_span_but_possible_ranks(scored):
    partial = scored(
        {"S1": {"K1": "5", "K2": "0"}, "S2": {"K1": "3", "K2": "5"}, "S3": {"K1": "3"}, "S4": {"K9": "1"}}
    )

    assert spans_by_weights(partial).keys() == {"S1", "S2"}
    assert possible_spans(partial) == {"S3": Span(2, 3), "S4": Span(1, 3)}


def test_a_single_criterion_cannot_be_weighed_otherwise(scored):
    alone = scored({"S1": {"K1": "5"}, "S2": {"K1": "3"}}, [K1])

    assert spans_by_weights(alone) == {"S1": Span(1, 1), "S2": Span(2, 2)}


def test_without_criteria_nothing_is_ranked(scored):
    bare = scored({"S1": {"K1": "5"}}, [])

    assert (spans_by_weights(bare), possible_spans(bare)) == ({}, {})


WEIGHTS = st.dictionaries(
    st.text("ABCD", min_size=1, max_size=2), st.integers(1, 100).map(Decimal), min_size=2, max_size=6
)


@given(WEIGHTS)
def test_changed_weights_still_make_the_whole(weights):
    whole = sum(weights.values())
    variants = list(changed(weights))

    assert len(variants) == 2 * len(weights)
    for variant in variants:
        assert variant.keys() == weights.keys()
        assert abs(sum(variant.values()) - whole) < Decimal("0.0001")
        assert any(
            abs(abs(variant[name] / weights[name] - 1) - Decimal("0.1")) < Decimal("0.0001")
            for name in weights
        )
