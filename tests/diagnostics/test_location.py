"""Does a location read as somebody looks for it?"""

from __future__ import annotations

import pytest

from planbuilder.diagnostics import Location


@pytest.mark.parametrize(
    ("location", "text"),
    [
        (Location("plan.yaml"), "plan.yaml"),
        (Location("centres.csv", line=14, column=3, field="workforce"), "centres.csv:14:workforce"),
        (Location("centres.csv", line=14), "centres.csv:14"),
        (Location("plan.yaml", field="paper"), "plan.yaml:paper"),
        (Location("data.xlsx", sheet="centres", cell="F14"), "data.xlsx > centres!F14"),
        (
            Location("data.xlsx", sheet="centres", cell="F14", field="Tenaga kerja"),
            "data.xlsx > centres!F14:Tenaga kerja",
        ),
        (Location("data.xlsx", sheet="centres"), "data.xlsx > centres"),
    ],
)
def test_a_location_reads_as_somebody_looks_for_it(location, text):
    assert str(location) == text


def test_programs_are_told_each_part_and_null_for_what_does_not_apply():
    assert Location("centres.csv", line=14, column=3, field="workforce").parts == {
        "file": "centres.csv",
        "line": 14,
        "column": 3,
        "sheet": None,
        "cell": None,
        "field": "workforce",
    }
