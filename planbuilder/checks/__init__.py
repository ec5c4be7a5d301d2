"""Do the records agree with each other and with the rules? Changes no data."""

from planbuilder.checks.check import check
from planbuilder.checks.registry import all_rules, examples

PROBLEMS = tuple(rule.problem for rule in all_rules())
"""Every kind of problem that a rule reports."""

__all__ = ["PROBLEMS", "check", "examples"]
