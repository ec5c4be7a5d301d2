"""Which proposals count against a ceiling?"""

from __future__ import annotations

import pytest

from planbuilder.model import Plan
from planbuilder.model.limits import counts_against
from planbuilder.model.tables.ceilings import Ceiling
from planbuilder.model.tables.proposals import Proposal
from tests.compose.small_plan import small_plan

ASKED = {
    "id": "U1", "title": "Pekerjaan", "route": "dak_fisik", "budget_year": "2027", "proposer": "D2", "regency": "64.01",
    "funding_source": "2.2.1",
}  # fmt: skip
LIMIT = {"route": "dak_fisik", "year": "2027", "amount": "1000"}


def plan(asked: dict[str, str], limit: dict[str, str]) -> Plan:
    return small_plan({"proposals": [{**ASKED, **asked}], "ceilings": [{**LIMIT, **limit}]})


@pytest.mark.parametrize(
    ("asked", "limit", "counts"),
    [
        ({}, {}, True),
        ({"status": "deferred"}, {}, False),
        ({"status": "rejected"}, {}, False),
        ({"route": "apbn"}, {}, False),
        ({"budget_year": "2028"}, {}, False),
        ({}, {"regency": "64.01"}, True),
        ({}, {"regency": "64.02"}, False),
        ({}, {"office": "D2"}, True),
        ({}, {"office": "D1"}, False),
        ({}, {"funding_source": "2.2.1"}, True),
        ({}, {"funding_source": "2.2"}, True),
        ({}, {"funding_source": "2.2.11"}, False),
        ({"funding_source": ""}, {"funding_source": "2.2"}, False),
    ],
)
def test_a_ceiling_counts_what_stands_within_its_bounds(
    asked: dict[str, str], limit: dict[str, str], *, counts: bool
):
    made = plan(asked, limit)

    (proposal,), (ceiling,) = made.rows(Proposal), made.rows(Ceiling)

    assert counts_against(ceiling, proposal) is counts
