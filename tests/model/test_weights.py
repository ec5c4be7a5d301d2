"""What does each criterion weigh?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.model.weights import WHOLE, _percent, weighing


@pytest.fixture
def weighed(loaded):
    def make(names, judgements, **cells):
        criteria = [{"id": name, "name": name, **cells} for name in names]
        rows = [{"first": a, "second": b, "value": value} for a, b, value in judgements]
        return weighing(loaded(criteria=criteria, judgements=rows)[0])

    return make


def test_weights_given_by_hand_are_taken_as_they_are(weighed):
    found = weighed(["K1", "K2"], [], weight="50")

    assert found.weights == {"K1": Decimal(50), "K2": Decimal(50)}
    assert (found.consistency, found.unjudged) == (None, ())


def test_judgements_that_agree_give_their_proportions_without_inconsistency(weighed):
    found = weighed(["K1", "K2", "K3"], [("K1", "K2", "2"), ("K1", "K3", "4"), ("K2", "K3", "2")])

    assert found.weights == {"K1": Decimal("57.1"), "K2": Decimal("28.6"), "K3": Decimal("14.3")}
    assert found.consistency == 0


def test_a_published_example_is_met(weighed):
    """Saaty (1980): three criteria with 3, 5 and 3 weigh about 0.637, 0.258, 0.105, and CR is about 0.033."""
    found = weighed(["K1", "K2", "K3"], [("K1", "K2", "3"), ("K1", "K3", "5"), ("K2", "K3", "3")])

    assert found.weights == {"K1": Decimal("63.7"), "K2": Decimal("25.8"), "K3": Decimal("10.5")}
    assert found.consistency == Decimal("0.033")


def test_judgements_that_contradict_one_another_are_inconsistent(weighed):
    found = weighed(["K1", "K2", "K3"], [("K1", "K2", "9"), ("K2", "K3", "9"), ("K3", "K1", "9")])

    assert found.consistency > 1


def test_two_criteria_always_agree(weighed):
    found = weighed(["K1", "K2"], [("K1", "K2", "3")])

    assert found.weights == {"K1": Decimal(75), "K2": Decimal(25)}
    assert found.consistency == 0


def test_pairs_that_nobody_judged_are_named_and_nothing_is_weighed(weighed):
    found = weighed(["K1", "K2", "K3"], [("K1", "K2", "3"), ("K1", "K1", "1")])

    assert (found.weights, found.unjudged) == ({}, (("K1", "K3"), ("K2", "K3")))


def test_of_a_pair_judged_twice_the_first_counts(weighed):
    found = weighed(["K1", "K2"], [("K1", "K2", "3"), ("K2", "K1", "9")])

    assert found.weights == {"K1": Decimal(75), "K2": Decimal(25)}


def test_judgements_of_no_criteria_weigh_nothing(weighed):
    assert weighed([], [("K1", "K2", "3")]).weights == {}


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=12))
def test_printed_weights_make_a_hundred(parts):
    shares = [Decimal(part) / sum(parts) for part in parts]

    made = _percent(shares)

    assert sum(made) == WHOLE
    assert all(abs(one - share * WHOLE) < Decimal("0.1") for one, share in zip(made, shares, strict=True))
