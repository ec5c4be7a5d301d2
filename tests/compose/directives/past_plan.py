"""Rows of the last period for the tables and sentences that read them: two indicators, two programs, three years."""

from __future__ import annotations

from collections.abc import Iterator

from tests.compose.small_plan import Cells


def measured(owner: str, indicator: str, *years: tuple[str, str, str], unit: str = "Unit") -> Iterator[Cells]:
    """Give an indicator its years: year, target, result."""
    for year, target, actual in years:
        yield {
            "owner": owner, "indicator": indicator, "unit": unit, "year": year, "target": target, "actual": actual,
        }  # fmt: skip


def funded(owner: str, *years: tuple[str, str, str]) -> Iterator[Cells]:
    """Give a program its years: year, budget, spending."""
    for year, budget, spent in years:
        yield {"owner": owner, "indicator": "Pendapatan", "year": year, "budget": budget, "spent": spent}
