"""Which words and pictures do planners give? Markdown below `narrative/`, images below `images/`."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.diagnostics import Diagnostic, report
from planbuilder.inputs.boundaries import is_boundaries
from planbuilder.inputs.folder import PlanFile, read_bytes
from planbuilder.inputs.problems.file import UNKNOWN_FILE
from planbuilder.inputs.record import Narrative
from planbuilder.inputs.text import read_text

NARRATIVE = "narrative/"
IMAGES = "images/"
PICTURE_ENDINGS = (".jpeg", ".jpg", ".png", ".svg")


def holds_no_table(file: PlanFile) -> bool:
    """Whether a file stands in a folder that holds no tables, or holds the boundaries."""
    return file.name.startswith((NARRATIVE, IMAGES)) or is_boundaries(file)


def read_narratives(files: Sequence[PlanFile]) -> tuple[dict[str, Narrative], list[Diagnostic]]:
    """Read every Markdown file; its name is its path below `narrative/` without the ending."""
    narratives: dict[str, Narrative] = {}
    findings: list[Diagnostic] = []
    for file in (file for file in files if file.name.startswith(NARRATIVE)):
        if file.ending != ".md":
            findings.append(report(UNKNOWN_FILE, file.location, name=file.name, known=f"{NARRATIVE}*.md"))
            continue
        data, problems = read_bytes(file)
        text, oddities = read_text(data or b"", file.shown)
        name = file.name.removeprefix(NARRATIVE)[: -len(file.ending)]
        narratives[name] = Narrative(name, text, file.shown)
        findings += [*problems, *oddities]
    return narratives, findings


def read_pictures(files: Sequence[PlanFile]) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """Read every picture, by its path below `images/`."""
    pictures: dict[str, bytes] = {}
    findings: list[Diagnostic] = []
    for file in (file for file in files if file.name.startswith(IMAGES)):
        if file.ending not in PICTURE_ENDINGS:
            known = ", ".join(f"{IMAGES}*{ending}" for ending in PICTURE_ENDINGS)
            findings.append(report(UNKNOWN_FILE, file.location, name=file.name, known=known))
            continue
        data, problems = read_bytes(file)
        findings += problems
        if data is not None:
            pictures[file.name.removeprefix(IMAGES)] = data
    return pictures, findings
