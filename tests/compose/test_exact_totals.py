"""Is the exact total said where a table prints it rounded?"""

from __future__ import annotations

import pytest

from tests.compose.composed import composed
from tests.compose.small_plan import small_plan

EXACT = '{{ table(activities.where("level", "subactivity"), columns=["name", col("ceiling", unit="juta", digits=0, year=2025)], totals=["ceiling"], exact=["ceiling"]) }}\n'


@pytest.mark.parametrize(
    ("first", "second", "notes"),
    [
        (
            "100400000",
            "50000000",
            ["note Nilai tepat pagu ialah ⟦Rp150.400.000⟧; selisih pembulatannya ⟦Rp400.000⟧."],
        ),
        (
            "100600000",
            "",
            ["note Nilai tepat pagu ialah ⟦Rp100.600.000⟧; selisih pembulatannya ⟦Rp400.000⟧."],
        ),
        ("100000000", "50000000", []),
    ],
)
def test_the_exact_total_is_said_where_it_is_printed_rounded(first, second, notes):
    rows = [
        {"id": "A3", "code": "3.31.02.1.01.0001", "ceiling_2025": first},
        {"id": "A4", "code": "3.31.02.1.01.0002", "ceiling_2025": second},
    ]

    words = composed(EXACT, small_plan({"activities": [row for row in rows if row["ceiling_2025"]]})).words

    assert [line for line in words.splitlines() if line.strip().startswith("note Nilai")] == [
        f"  {one}" for one in notes
    ]


def test_the_exact_total_of_a_column_that_is_not_there_is_refused():
    outcome = composed('{{ table(centres, columns=["name"], exact=["area"]) }}\n')

    assert outcome.says()[0].split(": ", 1)[1].startswith('exact: "area" is not a column of the table')
