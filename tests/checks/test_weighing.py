"""Does a plan decide how much a finding matters to it?"""

from __future__ import annotations

from collections.abc import Callable

from planbuilder.checks.example import BASE
from planbuilder.diagnostics import Diagnostic, Severity
from tests.checks.conftest import Files

Checked = Callable[[Files], list[Diagnostic]]
UNITS = {
    "centres.csv": "id,kind,name,commodity,status,regency,units,sources\nS01,sentra,Sentra Madu,madu,planned,64.72,4,s1\n"
}
MISSING = {"proposals.csv": BASE["proposals.csv"].replace("dinas-kota", "dinas-desa")}


def ruled(code: str, severity: str) -> Files:
    return {"plan.yaml": f"{BASE['plan.yaml']}rules:\n  {code}: {{severity: {severity}, reason: contoh}}\n"}


def weights(found: list[Diagnostic]) -> list[tuple[str, Severity]]:
    return [(finding.code, finding.severity) for finding in found]


def test_a_warning_can_become_an_error(checked: Checked):
    found = checked({**UNITS, **ruled("SENTRA-01", "error")})

    assert weights(found) == [("SENTRA-01", Severity.ERROR)]


def test_a_warning_can_be_silenced(checked: Checked):
    assert checked({**UNITS, **ruled("SENTRA-01", "off")}) == []


def test_an_error_can_become_a_warning(checked: Checked):
    found = checked({**MISSING, **ruled("REF-01", "warning")})

    assert weights(found) == [("REF-01", Severity.WARNING)]


def test_an_error_that_is_switched_off_stays_and_is_reported(checked: Checked):
    found = checked({**MISSING, **ruled("REF-01", "off")})

    assert sorted(weights(found)) == [("REF-01", Severity.ERROR), ("RULE-02", Severity.ERROR)]


def test_other_rules_keep_their_severity(checked: Checked):
    found = checked({**UNITS, **MISSING, **ruled("SENTRA-01", "note")})

    assert sorted(weights(found)) == [("REF-01", Severity.ERROR), ("SENTRA-01", Severity.NOTE)]


def test_missing_facts_are_errors_in_the_final_stage(checked: Checked):
    regencies = {"regencies.csv": "code,bps_code,name,region\n64.72,,Kota Samarinda,W1\n"}
    final = {"plan.yaml": BASE["plan.yaml"].replace("rancangan-awal", "final")}

    assert weights(checked(regencies)) == [("FACT-01", Severity.WARNING)]
    assert weights(checked({**regencies, **final})) == [("FACT-01", Severity.ERROR)]


def test_an_unknown_rule_gets_the_nearest_code(checked: Checked):
    found = checked(ruled("SENTRA-91", "note"))

    assert [finding.hint("id") for finding in found] == ['mungkin maksudnya "SENTRA-01"']
