"""How much does a finding matter in this plan? As its rule says, or as the plan's own `rules` say instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planbuilder.diagnostics import Diagnostic, Severity
from planbuilder.model import Plan

OFF = "off"
"""What a plan writes to hear no more of a warning; an error cannot be silenced."""


def weighed(plan: Plan, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Give each finding the severity that the plan asks for, and leave out what it silences."""
    for finding in found:
        setting = plan.info.rules.get(finding.code)
        if setting is None:
            yield finding
        elif setting.severity != OFF:
            yield finding.with_severity(Severity(setting.severity))
        elif not can_be_off(finding.problem.severity):
            yield finding


def can_be_off(severity: Severity) -> bool:
    """Whether a plan may silence a rule of this severity."""
    return severity is not Severity.ERROR
