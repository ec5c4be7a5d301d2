"""Does every rule find what it says, where it says, and nothing in a sound plan?"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from types import ModuleType

import pytest

from planbuilder.checks import PROBLEMS, check, examples, registry
from planbuilder.checks.example import BASE
from planbuilder.checks.registry import Rule, all_rules
from planbuilder.diagnostics import Diagnostic
from tests.checks.conftest import SHOWN, Checked, Files

RULES = all_rules()
each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.problem.code for rule in RULES])


def described(found: list[Diagnostic]) -> list[str]:
    return [f"{finding.code} {finding.text('en')}" for finding in found]


@each_rule
def test_a_rule_finds_its_fault_and_nothing_else_and_says_it_well(
    rule: Rule, checked: Callable[[Files], list[Diagnostic]]
):
    found = checked(rule.fires)

    assert [(finding.code, str(finding.location)) for finding in found] == [
        (rule.problem.code, f"{SHOWN}/{rule.place}")
    ], described(found)
    reads_well(found[0])


def reads_well(finding: Diagnostic) -> None:
    """Both languages say something, and nothing that only a program would say."""
    for language in ("id", "en"):
        message, hint = finding.message(language), finding.hint(language)
        for words in (message, hint):
            assert words
            assert "{" not in words
            assert "}" not in words
            assert "None" not in words
            assert not words.endswith((".", " "))
            assert not words.startswith((" ", "error", "Error"))
    assert finding.message("id") != finding.message("en")


@each_rule
def test_a_rule_stays_quiet(rule: Rule, checked: Callable[[Files], list[Diagnostic]]):
    found = checked(rule.quiet)

    assert rule.problem.code not in {finding.code for finding in found}
    assert described(found) == []


@each_rule
def test_every_code_is_explained(rule: Rule):
    problem = rule.problem

    for words in (problem.title, problem.reason, problem.message, problem.hint):
        assert words.id
        assert words.en
        assert words.id != words.en
    assert problem.title.id[0].isupper() or problem.title.id[0].isdigit()


def test_codes_are_unique():
    counted = Counter(problem.code for problem in PROBLEMS)

    assert [code for code, count in counted.items() if count > 1] == []


def test_each_rule_has_an_example_that_tells_it_from_a_sound_plan():
    for rule in RULES:
        files = examples()[rule.problem.code]

        assert files == rule.fires
        assert any(BASE.get(name) != text for name, text in files.items())
        assert rule.fires != rule.quiet


def test_the_base_plan_has_no_findings(checked: Callable[[Files], list[Diagnostic]]):
    assert described(checked({})) == []


def test_a_rule_changes_nothing(read_plan: Callable[[Files], Checked]):
    plan, _ = read_plan({})
    before = {name: dict(rows) for name, rows in plan.tables.items()}

    check(plan)

    assert {name: dict(rows) for name, rows in plan.tables.items()} == before


def test_a_file_that_lacks_a_part_of_its_rule_is_named(monkeypatch: pytest.MonkeyPatch):
    module = ModuleType("rules.empty")
    module.PROBLEM = PROBLEMS[0]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "planbuilder.checks.rules.empty", module)

    with pytest.raises(TypeError, match=r"rules\.empty lacks check, FIRES, PLACE, QUIET"):
        registry._rule("empty")
