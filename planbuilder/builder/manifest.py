"""What was made, from what? The record beside the documents; nothing in it depends on the clock."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from planbuilder.builder.origin import Origin, changes
from planbuilder.builder.task import Artifact, Made
from planbuilder.diagnostics import Diagnostic, Severity
from planbuilder.document import data, fingerprint, gaps
from planbuilder.document.blocks import Document
from planbuilder.proof import Parity

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
    files: Mapping[str, Artifact]
    """By format."""
    parity: Mapping[str, int] | None = None
    """Where the files were read again: `items` compared in each, and `differences` from the document."""
    changed_since: tuple[str, ...] = ()
    """What had changed when other documents were made again and this one was not."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The record of one plan's build."""

    plan: str
    made_from: Origin
    findings: Mapping[str, int]
    documents: tuple[DocumentRecord, ...]
    format: int = FORMAT
    draft: bool | None = None
    """True where the documents are drafts; absent where they are not."""

    def only(self, holds: Callable[[DocumentRecord], bool]) -> Manifest:
        """Keep the records of some documents."""
        return replace(self, documents=tuple(filter(holds, self.documents)))

    def to_json(self) -> str:
        """Write it for people and programs alike; what is empty is left out of the files."""
        return json.dumps(asdict(self, dict_factory=_stated), indent=1, ensure_ascii=False) + "\n"


def _stated(entries: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {key: value for key, value in entries if value is not None}


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
        files={artifact.format: artifact for artifact in made.artifacts},
        parity=_counts(made.parity),
    )


def _counts(parity: Parity | None) -> dict[str, int] | None:
    return None if parity is None else {"items": parity.items, "differences": parity.differences}


def joined(earlier: Manifest | None, later: Manifest) -> Manifest:
    """Keep the earlier records of documents that were not built again, and what changed since they were."""
    if earlier is None:
        return later
    since = changes(earlier.made_from, later.made_from)
    again = {document.name for document in later.documents}
    kept = [_older(old, since) for old in earlier.documents if old.name not in again]
    return replace(
        later, documents=tuple(sorted([*later.documents, *kept], key=lambda document: document.name))
    )


def _older(document: DocumentRecord, since: tuple[str, ...]) -> DocumentRecord:
    return replace(document, changed_since=tuple(sorted({*document.changed_since, *since})))


def count_findings(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """Count diagnostics by severity."""
    found = list(diagnostics)
    return {severity.value: sum(d.severity is severity for d in found) for severity in Severity}


def read_manifest(folder: Path) -> Manifest | None:
    """Read the manifest of an earlier build; None where there is none or it is not one of ours."""
    try:
        found = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return _manifest(found) if found["format"] == FORMAT else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _manifest(found: dict[str, Any]) -> Manifest:
    origin, documents = Origin(**found["made_from"]), tuple(map(_document, found["documents"]))
    return Manifest(**{**found, "made_from": origin, "documents": documents})


def _document(found: dict[str, Any]) -> DocumentRecord:
    files = {name: Artifact(**file) for name, file in found["files"].items()}
    return DocumentRecord(**{**found, "files": files, "changed_since": tuple(found["changed_since"])})
