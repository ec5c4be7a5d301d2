"""How do centres rank?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from planbuilder.model.ranking import ranking
from tests.model.conftest import CRITERIA


@pytest.fixture
def ranked(scored):
    return lambda scores, criteria=CRITERIA: ranking(scored(scores, criteria))


def test_scores_are_put_on_one_scale_and_weighted(ranked):
    standings = ranked(
        {"S1": {"K1": "5", "K2": "0"}, "S2": {"K1": "3", "K2": "5"}, "S3": {"K1": "1", "K2": "10"}}
    )

    assert [(s.centre, s.score, s.rank) for s in standings.values()] == [
        ("S1", Decimal(100), 1),
        ("S2", Decimal(50), 2),
        ("S3", Decimal(0), 3),
    ]


def test_equal_scores_share_a_rank_and_say_so(ranked):
    standings = ranked({"S10": {"K1": 5, "K2": 0}, "S2": {"K1": 5, "K2": 0}, "S3": {"K1": 1, "K2": 0}})

    assert [(s.centre, s.rank, s.is_tied) for s in standings.values()] == [
        ("S2", 1, True),
        ("S10", 1, True),
        ("S3", 3, False),
    ]


def test_a_missing_score_is_named_and_takes_the_rank_away(ranked):
    standings = ranked({"S1": {"K1": "5"}, "S2": {"K1": "1", "K2": "10"}, "S3": {"K9": "1"}})

    assert list(standings) == ["S2", "S1", "S3"]
    first = standings["S1"]
    assert (first.score, first.rank, [c.id for c in first.missing]) == (Decimal(100), None, ["K2"])
    assert (standings["S3"].score, standings["S3"].rank) == (None, None)


def test_a_score_names_the_cells_behind_it(ranked):
    sources = ranked({"S1": {"K1": "5"}})["S1"].sources

    assert [(row.key, name) for row, name in sources] == [
        ("S1/K1", "score"), ("K1", "weight"), ("K1", "direction"), ("K1", "minimum"), ("K1", "maximum"),
    ]  # fmt: skip


@pytest.mark.parametrize("cells", [{"weight": None}, {"minimum": None}, {"maximum": None}, {"minimum": 5}])
def test_a_criterion_without_weight_or_scale_does_not_count(ranked, cells):
    standings = ranked({"S1": {"K1": "5", "K2": "0"}}, [{**CRITERIA[0], **cells}, CRITERIA[1]])

    assert standings["S1"].score == Decimal(100)
    assert standings["S1"].missing == ()
