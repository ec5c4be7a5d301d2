"""What is there to build from? Reads a plan, its templates and its theme; nothing else in planbuilder opens them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from planbuilder import checks, compose, inputs, model
from planbuilder.builder.problems import NO_PLAN, WRONG_THEME
from planbuilder.builder.resources import codes_folder, project_folder, templates_folder
from planbuilder.diagnostics import Diagnostic, Location, in_order, report
from planbuilder.render.theme import Theme, theme_from

THEME_FILE = "shared/theme.yaml"
STYLESHEET_FILE = "shared/document.css"
REFERENCE_FILE = "shared/reference.docx"
_TEXTS = {".j2", ".yaml", ".css", ".md"}


@dataclass(frozen=True, slots=True)
class Materials:
    """A plan that has been read and checked, with all that makes documents of it."""

    plan: model.Plan
    sources: compose.Sources
    theme: Theme
    reference: bytes | None
    """Word styles an office put in place of ours."""
    diagnostics: tuple[Diagnostic, ...]
    digests: Mapping[str, str]
    """SHA-256 of each input file, by its path below the plan."""
    templates_digest: str


def read(folder: Path) -> tuple[Materials | None, list[Diagnostic]]:
    """Read and check a plan; no materials where there is no plan at all."""
    shown_as = folder.as_posix()
    if not _is_plan(folder):
        return None, [report(NO_PLAN, Location(shown_as), path=shown_as)]
    raw, found = inputs.read(folder, model.vocabulary(), shown_as=shown_as)
    codes, about_codes = _codes(folder, shown_as)
    plan, about_rows = model.load(raw, codes)
    texts = _templates(folder)
    theme, about_theme = _theme(texts)
    findings = in_order([*found, *about_codes, *about_rows, *about_theme, *checks.check(plan)])
    materials = Materials(
        plan=plan,
        sources=compose.Sources(templates=texts),
        theme=theme,
        reference=_reference(folder),
        diagnostics=tuple(findings),
        digests=dict(_digests(folder)),
        templates_digest=_digest_of_texts(texts),
    )
    return materials, findings


def _is_plan(folder: Path) -> bool:
    return (folder / "plan.yaml").is_file() or (folder / "data.xlsx").is_file()


def _codes(folder: Path, shown_as: str) -> tuple[inputs.RawCodes, list[Diagnostic]]:
    """Read the code lists that ship; a plan's own `codes/` replaces them list by list."""
    shipped = inputs.read_codes(codes_folder(), shown_as="codes")
    own, shown = folder / "codes", f"{shown_as}/codes"
    return {**shipped, **inputs.read_codes(own, shown)}, inputs.code_findings(own, shown)


def _template_folders(plan: Path) -> tuple[Path, ...]:
    """List the folders of templates, the ones that win last."""
    beside = project_folder(plan) / "templates"
    shipped = templates_folder()
    return (shipped,) if beside.resolve() == shipped.resolve() or not beside.is_dir() else (shipped, beside)


def _templates(plan: Path) -> dict[str, str]:
    """Gather template texts by their path; one beside the plan wins over the shipped one, file by file."""
    texts: dict[str, str] = {}
    for folder in _template_folders(plan):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in _TEXTS:
                texts[path.relative_to(folder).as_posix()] = path.read_text(encoding="utf-8")
    return texts


def _theme(texts: Mapping[str, str]) -> tuple[Theme, list[Diagnostic]]:
    try:
        return theme_from(yaml.safe_load(texts[THEME_FILE]), stylesheet=texts[STYLESHEET_FILE]), []
    except (yaml.YAMLError, ValueError, TypeError, KeyError) as error:
        return Theme(), [report(WRONG_THEME, Location(f"templates/{THEME_FILE}"), cause=error)]


def _reference(plan: Path) -> bytes | None:
    for folder in reversed(_template_folders(plan)):
        if (folder / REFERENCE_FILE).is_file():
            return (folder / REFERENCE_FILE).read_bytes()
    return None


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()


def _digest_of_texts(texts: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for name in sorted(texts):
        digest.update(f"{name}\0{texts[name]}\0".encode())
    return digest.hexdigest()
