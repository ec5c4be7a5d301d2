"""Does the plan weigh rules that exist?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.registry import all_rules
from planbuilder.checks.suggestion import Suggestions
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "RULE-01",
    Severity.ERROR,
    Words("Aturan tidak dikenal", "Unknown rule"),
    Words(
        "Rencana hanya dapat mengubah tingkat temuan pemeriksaan; kode yang salah ketik tidak berpengaruh, dan data yang tidak terbaca selalu kesalahan.",
        "A plan can weigh the findings of rules only; a mistyped code has no effect, and unreadable data are always errors.",
    ),
    Words('"{name}" bukan kode aturan pemeriksaan', '"{name}" is not the code of a rule'),
    Words("lihat kodenya dengan planbuilder explain", "see the codes with planbuilder explain"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look up each code under `rules` of the plan."""
    known = {rule.problem.code for rule in all_rules()}
    suggestions = Suggestions(sorted(known))
    for code in plan.info.rules:
        if code not in known:
            yield suggestions.report(PROBLEM, plan.place(plan.info, f"rules.{code}"), code)


_RULES = "rules:\n  {code}: {{severity: note, reason: rapat dijadwalkan tahun depan}}\n"
FIRES: Files = {"plan.yaml": BASE["plan.yaml"] + _RULES.format(code="MEET-91")}
PLACE = "plan.yaml:13:rules.MEET-91"
QUIET: Files = {"plan.yaml": BASE["plan.yaml"] + _RULES.format(code="MEET-01")}
