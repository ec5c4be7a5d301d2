"""Which templates, theme and Word styles make the documents? Those that ship, and over them those beside the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from planbuilder.builder.origin import digest
from planbuilder.builder.problems import UNREADABLE_TEMPLATE, WRONG_THEME
from planbuilder.builder.resources import project_folder, templates_folder
from planbuilder.diagnostics import Diagnostic, Location, Words, report
from planbuilder.render.theme import Theme, ThemeError, theme_from

FOLDER = "templates"
THEME_FILE = "shared/theme.yaml"
STYLESHEET_FILE = "shared/document.css"
REFERENCE_FILE = "shared/reference.docx"
_TEXTS = {".j2", ".yaml", ".css", ".md"}
_NOT_YAML = Words("ini bukan YAML yang utuh", "this is not whole YAML")


@dataclass(frozen=True, slots=True)
class Templates:
    """All that gives the documents of a plan their words and their look."""

    texts: Mapping[str, str]
    """By their path below `templates/`."""
    theme: Theme
    reference: bytes | None
    """Word styles an office put in place of ours."""

    @property
    def digest(self) -> str:
        """SHA-256 over every file, the unused ones included."""
        texts = ((name, text.encode()) for name, text in sorted(self.texts.items()))
        return digest([*texts, (REFERENCE_FILE, self.reference or b"")])


def read_templates(plan: Path) -> tuple[Templates, list[Diagnostic]]:
    """Gather what ships and what stands beside the plan or in it, which wins file by file."""
    texts: dict[str, str] = {}
    found: list[Diagnostic] = []
    for folder in _folders(plan):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in _TEXTS:
                name = path.relative_to(folder).as_posix()
                texts[name], problems = _text(path, name)
                found += problems
    theme, about_theme = _theme(texts)
    return Templates(texts, theme, _reference(plan)), [*found, *about_theme]


def _folders(plan: Path) -> list[Path]:
    """List the folders of templates, the ones that win last."""
    folders = [templates_folder(), project_folder(plan) / FOLDER, plan / FOLDER]
    return [folder for folder in dict.fromkeys(folder.resolve() for folder in folders) if folder.is_dir()]


def _text(path: Path, name: str) -> tuple[str, list[Diagnostic]]:
    try:
        return path.read_text(encoding="utf-8-sig"), []
    except (OSError, UnicodeDecodeError):
        return "", [report(UNREADABLE_TEMPLATE, Location(f"{FOLDER}/{name}"))]


def _theme(texts: Mapping[str, str]) -> tuple[Theme, list[Diagnostic]]:
    place = Location(f"{FOLDER}/{THEME_FILE}")
    try:
        mapping: Any = yaml.safe_load(texts[THEME_FILE]) or {}
        return theme_from(mapping, stylesheet=texts[STYLESHEET_FILE]), []
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        return _usual(texts), [_wrong_theme(Location(place.file, line), _NOT_YAML)]
    except ThemeError as error:
        return _usual(texts), [_wrong_theme(place, error.words)]


def _usual(texts: Mapping[str, str]) -> Theme:
    """Give the theme that ships, for drafts of a plan whose own cannot be read."""
    return Theme(stylesheet=texts[STYLESHEET_FILE])


def _wrong_theme(place: Location, cause: Words) -> Diagnostic:
    return report(WRONG_THEME, place, cause=cause.id, cause_en=cause.en)


def _reference(plan: Path) -> bytes | None:
    for folder in reversed(_folders(plan)):
        if (folder / REFERENCE_FILE).is_file():
            return (folder / REFERENCE_FILE).read_bytes()
    return None
