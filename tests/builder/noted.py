"""What is the smallest document set? A plan with one short type of document beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from planbuilder.builder import Outcome, Request, build
from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import Materials, read
from planbuilder.builder.task import Task
from planbuilder.diagnostics import Diagnostic
from planbuilder.document.blocks import Document
from tests.conftest import STAMP, Project

BESIDE = "../../templates"
"""The folder of templates beside a plan, as seen from the plan."""
NOTE: Mapping[str, str] = {
    f"{BESIDE}/catatan/document.yaml": """\
title: Catatan {{ plan.title }}
file: catatan
parts:
  - front: [contents]
  - chapters: [isi.md.j2]
""",
    f"{BESIDE}/catatan/isi.md.j2": """\
# Isi

Rencana ini berlaku pada tahun {{ plan.period }}.

## Wilayah

{% for region in regions %}
- {{ region.name }}
{% endfor %}
""",
}
LETTERS: Mapping[str, str] = {
    f"{BESIDE}/surat-wilayah/document.yaml": """\
title: Surat untuk {{ region.name }}
file: surat/{{ region.id }}
for_each: regions
as: region
parts:
  - body: [surat.md.j2]
""",
    f"{BESIDE}/surat-wilayah/surat.md.j2": "Surat ini ditujukan kepada {{ region.name }}.\n",
    "regions.csv": "id,name\nW1,Wilayah I\nW2,Wilayah II\nW3,Wilayah III\n",
    "regencies.csv": """\
code,bps_code,name,region
64.01,6401,Kabupaten Paser,W1
64.02,6403,Kabupaten Kutai Kartanegara,W2
64.72,6472,Kota Samarinda,W3
""",
}
"""A type with one document a region, three in all."""
BAD_CELL: Mapping[str, str] = {
    "regencies.csv": "code,bps_code,name,region,area\n64.72,6472,Kota Samarinda,W1,seratus\n"
}
"""An area that is no number."""


def build_notes(project: Project, **wishes: object) -> Outcome:
    """Build the short types of a plan; DOCX alone unless told otherwise."""
    return build(project.folder, request(project, **wishes))


def request(project: Project, **wishes: object) -> Request:
    """Ask for the notes in DOCX, unless told otherwise."""
    return Request(build_folder(project), **{"formats": ("docx",), "only": ("catatan",), **wishes})  # type: ignore[arg-type]


def build_folder(project: Project) -> Path:
    return project.folder.parent.parent / "build"


def materials_of(project: Project) -> Materials:
    materials, found = read(project.folder)
    assert materials is not None, said(found)
    return materials


def documents_of(project: Project, *types: str) -> tuple[Document, ...]:
    return compose_all(materials_of(project), types).documents


def tasks_of(project: Project, folder: Path, *types: str, **wishes: object) -> list[Task]:
    """Make the tasks of some types by hand."""
    materials = materials_of(project)
    known = {"formats": ("docx",), "folder": folder, "stamp": STAMP, **wishes}
    return [Task(document, materials.theme, **known) for document in documents_of(project, *types)]  # type: ignore[arg-type]


def said(found: list[Diagnostic] | tuple[Diagnostic, ...]) -> list[str]:
    return [f"{finding.code} {finding.text('en')}" for finding in found]


def codes(found: list[Diagnostic] | tuple[Diagnostic, ...]) -> set[str]:
    return {finding.code for finding in found}


def files_in(folder: Path) -> dict[str, str]:
    """Digest what stands in a folder, hidden files as well."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
