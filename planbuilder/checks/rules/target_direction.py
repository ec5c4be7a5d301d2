"""Do targets move in the direction that the indicator names?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import INDICATOR_DIRECTIONS
from planbuilder.model.tables.indicators import Indicator
from planbuilder.model.targets import bounds

PROBLEM = Problem(
    "TARGET-02",
    Severity.WARNING,
    Words("Target berlawanan arah", "Targets move the wrong way"),
    Words(
        "Target akhir dibandingkan dengan data awal; indikator yang seharusnya naik tidak berakhir lebih rendah.",
        "The last target is compared with the baseline; an indicator that should rise does not end lower.",
    ),
    Words(
        "arah indikator {direction_id}, tetapi target {year} ({last}) berlawanan dengan keadaan awal ({first})",
        "the direction is {direction}, but the target of {year} ({last}) goes against where it starts ({first})",
    ),
    Words("perbaiki arah, data awal, atau targetnya", "mend the direction, the baseline or the target"),
)
Ends = tuple[Decimal, Decimal]


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the last target of each indicator with its baseline, or else with its first target."""
    for indicator in plan.rows(Indicator):
        targets = sorted(indicator.target.items())
        if indicator.direction is None or not targets:
            continue
        start = indicator.baseline if indicator.baseline is not None else targets[0][1]
        year, last = targets[-1]
        first_ends, last_ends = bounds(start), bounds(last)
        if first_ends and last_ends and _is_against(indicator.direction, first_ends, last_ends):
            yield report(
                PROBLEM,
                plan.place(indicator, f"target_{year}"),
                direction=indicator.direction,
                direction_id=INDICATOR_DIRECTIONS[indicator.direction].lower(),
                year=year,
                first=start,
                last=last,
            )


def _is_against(direction: str, first: Ends, last: Ends) -> bool:
    """Whether even the best end of a range moves the wrong way."""
    return last[1] < first[0] if direction == "up" else last[0] > first[1]


FIRES: Files = {
    "indicators.csv": BASE["indicators.csv"].replace(
        "Dokumen,up,1,2,3,4,5,6\nI3", "Dokumen,down,1,2,3,4,5,6\nI3"
    )
}
PLACE = "indicators.csv:4:target_2029"
QUIET: Files = {"indicators.csv": BASE["indicators.csv"]}
