"""Does the plan leave errors on?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.registry import all_rules
from planbuilder.checks.weighing import OFF, can_be_off
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan

PROBLEM = Problem(
    "RULE-02",
    Severity.ERROR,
    Words("Kesalahan tidak dapat diabaikan", "An error cannot be silenced"),
    Words(
        "Peringatan dapat diabaikan dengan alasan; kesalahan dapat diperingan menjadi peringatan, tetapi tetap terlihat.",
        "A warning can be silenced with a reason; an error can be made a warning, but stays visible.",
    ),
    Words("{code} adalah kesalahan dan tidak dapat diabaikan", "{code} is an error and cannot be off"),
    Words("tulis severity: warning dengan alasannya", "write severity: warning with its reason"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report rules that the plan switches off although they find errors."""
    severities = {rule.problem.code: rule.problem.severity for rule in all_rules()}
    for code, setting in plan.info.rules.items():
        if setting.severity == OFF and code in severities and not can_be_off(severities[code]):
            yield report(PROBLEM, plan.place(plan.info, f"rules.{code}.severity"), code=code)


_RULES = "rules:\n  {code}: {{severity: off, reason: rapat dijadwalkan tahun depan}}\n"
FIRES: Files = {"plan.yaml": BASE["plan.yaml"] + _RULES.format(code="REF-01")}
PLACE = "plan.yaml:13:rules.REF-01.severity"
QUIET: Files = {"plan.yaml": BASE["plan.yaml"] + _RULES.format(code="MEET-01")}
