"""What was made, from what? The record beside the documents; nothing in it depends on the clock."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from planbuilder import __version__
from planbuilder.builder.task import Artifact, Made
from planbuilder.diagnostics import Diagnostic, Severity
from planbuilder.document import data, fingerprint, gaps
from planbuilder.document.blocks import Document

NAME = "manifest.json"
FORMAT = 1
"""The version of the manifest's own shape."""


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """One document of the set."""

    name: str
    type: str
    title: str
    stage: str
    version: str
    date: str
    fingerprint: str
    """SHA-256 of the document's tree, references included."""
    data: int
    """Printed data."""
    data_without_source: int
    """Printed data that no cell of the inputs accounts for."""
    open_items: int
    """Visible marks where a fact is missing."""
    files: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The record of one plan's build."""

    plan: str
    inputs: Mapping[str, str]
    templates: str
    findings: Mapping[str, int]
    documents: tuple[DocumentRecord, ...]
    format: int = FORMAT
    planbuilder: str = __version__

    def to_json(self) -> str:
        """Write it for people and programs alike."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"


def record(document: Document, made: Made) -> DocumentRecord:
    """Describe a document and the files that were made of it."""
    printed = [datum for datum, _under in data(document)]
    return DocumentRecord(
        name=document.name,
        type=document.type,
        title=document.meta.title,
        stage=document.meta.stage,
        version=document.meta.version,
        date=document.meta.date,
        fingerprint=fingerprint.whole(document),
        data=len(printed),
        data_without_source=sum(not datum.refs for datum in printed),
        open_items=sum(1 for _gap in gaps(document)),
        files={artifact.format: _file(artifact) for artifact in made.artifacts},
    )


def _file(artifact: Artifact) -> dict[str, Any]:
    described = asdict(artifact)
    del described["format"]
    return {key: value for key, value in described.items() if value is not None}


def joined(earlier: Mapping[str, Any] | None, later: Manifest) -> Manifest:
    """Keep the earlier records of documents that were not built again."""
    kept = [DocumentRecord(**old) for old in (earlier or {}).get("documents", ())]
    again = {document.name for document in later.documents}
    documents = [*later.documents, *(old for old in kept if old.name not in again)]
    return replace(later, documents=tuple(sorted(documents, key=lambda document: document.name)))


def count_findings(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """Count diagnostics by severity."""
    found = list(diagnostics)
    return {severity.value: sum(d.severity is severity for d in found) for severity in Severity}


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """Read the manifest of an earlier build; None where there is none or it is not ours."""
    try:
        found = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and found.get("format") == FORMAT else None
