"""What is there to build from? A plan that was read and checked, and the templates of its documents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from planbuilder import checks, compose, inputs, model
from planbuilder.builder.origin import Origin, digest, digests
from planbuilder.builder.problems import NO_PLAN
from planbuilder.builder.resources import codes_folder
from planbuilder.builder.templates import read_templates
from planbuilder.builder.theme_files import Preset
from planbuilder.diagnostics import Diagnostic, Location, in_order, report
from planbuilder.render.theme import Theme

PLAN_FILES = (
    "plan.yaml", "plan.yml", "plan.csv", "plan.xlsx", "plan.xlsm", "data.xlsx", "data.xlsm", "data.yaml", "data.yml",
)  # fmt: skip
"""A folder that holds one of them is a plan."""


@dataclass(frozen=True, slots=True)
class Materials:
    """A plan that has been read and checked, with all that makes documents of it."""

    plan: model.Plan
    sources: compose.Sources
    theme: Theme
    reference: bytes | None
    """Word styles an office put in place of ours."""
    origin: Origin


def is_plan(folder: Path) -> bool:
    """Whether a folder holds a plan that may be looked at."""
    try:
        return any((folder / name).is_file() for name in PLAN_FILES)
    except PermissionError:
        return False


def read(folder: Path) -> tuple[Materials | None, list[Diagnostic]]:
    """Read and check a plan; no materials where there is no plan at all."""
    shown_as = folder.as_posix()
    if not is_plan(folder):
        return None, [report(NO_PLAN, Location(shown_as), path=shown_as)]
    plan, found = read_plan(folder, shown_as)
    preset = Preset(plan.info.theme, plan.locate(plan.info.ref("theme")))
    templates, about_templates = read_templates(folder, preset)
    materials = Materials(
        plan=plan,
        sources=compose.Sources(templates=templates.texts),
        theme=templates.theme,
        reference=templates.reference,
        origin=Origin(digests(folder), templates.digest, _digest_of_codes()),
    )
    return materials, in_order([*found, *about_templates])


def read_plan(folder: Path, shown_as: str) -> tuple[model.Plan, list[Diagnostic]]:
    """Read a plan's files and check what they say."""
    raw, found = inputs.read(folder, model.vocabulary(), shown_as=shown_as)
    codes, about_codes = _codes(folder, shown_as)
    plan, about_rows = model.load(raw, codes)
    return plan, [*found, *about_codes, *about_rows, *checks.check(plan)]


def _codes(folder: Path, shown_as: str) -> tuple[inputs.RawCodes, list[Diagnostic]]:
    """Read the code lists that ship; a plan's own `codes/` replaces them list by list."""
    own, shown = folder / "codes", f"{shown_as}/codes"
    return {**_shipped_codes(_digest_of_codes()), **inputs.read_codes(own, shown)}, inputs.code_findings(
        own, shown
    )


@lru_cache(maxsize=1)
def _shipped_codes(_digest: str) -> inputs.RawCodes:
    """Read the lists that ship once for all plans of a run, as long as their files stay as they are."""
    return inputs.read_codes(codes_folder(), shown_as="codes")


def _digest_of_codes() -> str:
    return digest((path.name, path.read_bytes()) for path in sorted(codes_folder().glob("*.csv")))
