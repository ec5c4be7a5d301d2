"""Composing what ships: every document of a type over a plan, as words, and what no sentence of them may hold."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from planbuilder.compose import Sources, compose, plan_set
from planbuilder.document import dump
from planbuilder.model import Plan

TOP = Path(__file__).parents[2] / "templates"
UNTIDY = re.compile(r"None|(?<!\.)\.\.(?!\.)|;\.| [.,;]|\b(\w{3,}) \1\b|\b(nol|0) [a-z]")
"""What no sentence of a finished document holds: nothing in place of a fact, two stops, a word said twice, "0 sentra"."""


@cache
def shipped() -> Sources:
    files = (path for path in TOP.rglob("*") if path.suffix in {".j2", ".yaml"})
    return Sources({path.relative_to(TOP).as_posix(): path.read_text("utf-8") for path in files})


def words_of(plan: Plan, type_: str) -> dict[str, str]:
    """Compose every document of a type; what planners still have to write is no fault."""
    sources = shipped()
    specs, found = plan_set(plan, sources)
    made = {spec.name: compose(plan, spec, sources) for spec in specs if spec.type == type_}
    errors = [
        one.text("en")
        for one in (*found, *(d for m in made.values() for d in m.diagnostics))
        if one.severity == "error"
    ]
    assert errors == []
    return {name: dump(one.document) for name, one in made.items() if one.document is not None}


def sentences(words: str) -> list[str]:
    return [line.split("paragraph: ", 1)[1] for line in words.splitlines() if "paragraph: " in line]
