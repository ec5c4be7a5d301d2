"""Is an industry small, medium or large?"""

from __future__ import annotations

import pytest

from planbuilder.model.industry_class import class_of, industry_class
from planbuilder.model.tables.centres import Centre

MILIAR = 10**9


@pytest.mark.parametrize(
    ("workforce", "investment", "scale"),
    [
        (19, MILIAR - 1, "small"),
        (19, MILIAR, "medium"),
        (19, 16 * MILIAR, "medium"),
        (20, MILIAR - 1, "medium"),
        (20, 15 * MILIAR, "medium"),
        (20, 15 * MILIAR + 1, "large"),
        (None, 2 * MILIAR, "medium"),
        (None, MILIAR - 1, None),
        (None, 16 * MILIAR, None),
        (5, None, None),
        (50, None, None),
        (None, None, None),
    ],
)
def test_workers_and_investment_decide_the_scale(workforce, investment, scale):
    assert industry_class(workforce, investment) == scale


def test_a_centre_names_the_cells_that_decided():
    centre = Centre(id="S1", workforce=5, investment=MILIAR)

    assert class_of(centre).scale == "medium"
    assert class_of(centre).sources == ((centre, "workforce"), (centre, "investment"))
    assert class_of(Centre(id="S2")).sources == ()
