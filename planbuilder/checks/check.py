"""What do all rules find in a plan? Every finding of every rule, weighed as the plan asks."""

from __future__ import annotations

from planbuilder.checks.registry import all_rules
from planbuilder.checks.weighing import weighed
from planbuilder.diagnostics import Diagnostic
from planbuilder.model import Plan


def check(plan: Plan) -> list[Diagnostic]:
    """Ask every rule; a finding of one hides none of another."""
    found = (finding for rule in all_rules() for finding in rule.check(plan))
    return list(weighed(plan, found))
