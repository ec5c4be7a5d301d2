"""Which templates, theme and Word styles make the documents? Those that ship, and over them those beside the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from planbuilder.builder.origin import digest
from planbuilder.builder.problems import UNREADABLE_TEMPLATE
from planbuilder.builder.resources import project_folder, templates_folder
from planbuilder.builder.theme_files import THEME_FILE, Preset, theme_of
from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.render.theme import Theme

FOLDER = "templates"
REFERENCE_FILE = "shared/reference.docx"
_TEXTS = {".j2", ".yaml", ".css", ".md"}


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
        """SHA-256 over every file, the unused ones included, and over the look that several of them make."""
        texts = ((name, text.encode()) for name, text in sorted(self.texts.items()))
        return digest([*texts, ("theme", repr(self.theme).encode()), (REFERENCE_FILE, self.reference or b"")])


def read_templates(plan: Path, preset: Preset | None = None) -> tuple[Templates, list[Diagnostic]]:
    """Gather what ships and what stands beside the plan or in it, which wins file by file.

    A `theme.yaml` wins key by key, so that an office names no more than what it wants otherwise.
    """
    texts: dict[str, str] = {}
    themes: list[str] = []
    found: list[Diagnostic] = []
    for folder in _folders(plan):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in _TEXTS:
                name = path.relative_to(folder).as_posix()
                texts[name], problems = _text(path, name)
                found += problems
                themes += [texts[name]] if name == THEME_FILE else []
    theme, about_theme = theme_of(texts, FOLDER, themes, preset or Preset())
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


def _reference(plan: Path) -> bytes | None:
    for folder in reversed(_folders(plan)):
        if (folder / REFERENCE_FILE).is_file():
            return (folder / REFERENCE_FILE).read_bytes()
    return None
