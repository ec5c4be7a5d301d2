"""What must be made, and what was made? From a plan's folder to its documents and their manifest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from planbuilder.builder import manifest, workers
from planbuilder.builder.documents import check_all, compose_all
from planbuilder.builder.problems import WRONG_REFERENCE, cannot_write
from planbuilder.builder.reading import Materials, read
from planbuilder.builder.task import Format, Made, Task
from planbuilder.builder.writing import sweep, write
from planbuilder.diagnostics import Diagnostic, Location, Severity, has_errors, in_order, report
from planbuilder.document.blocks import Document

EARLIEST = date(1980, 1, 1)
"""The first day that a zip archive can name; stands in for a plan without a date."""


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody wants built."""

    build_folder: Path
    """The documents of a plan stand in a folder of the plan's name below it."""
    formats: tuple[Format, ...] = ("pdf", "docx")
    types: tuple[str, ...] = ()
    """Document types; none means all of them."""
    jobs: int = 1
    strict: bool = False
    """Warnings stop the build as errors do."""
    stamp: datetime | None = None
    """The time written into the files; without it the plan's own date."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build."""

    diagnostics: tuple[Diagnostic, ...]
    made: tuple[Made, ...] = ()
    folder: Path | None = None
    """Where the documents stand; None when nothing was built."""


Progress = Callable[[str, int, int], None]
"""Told the name of each document that is done, how many are done, and how many there are."""


def build(folder: Path, request: Request, progress: Progress = lambda _name, _done, _total: None) -> Outcome:
    """Build a plan's documents; with errors anywhere nothing is built and nothing overwritten."""
    materials, found = read(folder)
    if materials is None:
        return Outcome(tuple(found))
    composed = compose_all(materials, request.types)
    findings = in_order([*found, *composed.diagnostics, *_unprintable(request, materials)])
    if stops(findings, strict=request.strict):
        return Outcome(tuple(findings))
    target = request.build_folder / folder.resolve().name
    tasks = [_task(document, materials, request, target) for document in composed.documents]
    made = _work(tasks, request, target, progress)
    findings = in_order([*findings, *(d for one in made for d in one.diagnostics)])
    record = _manifest(folder, materials, composed.documents, made, findings)
    failed = _write_manifest(target, record, is_whole=not request.types)
    return Outcome((*findings, *failed), tuple(made), target)


def check(folder: Path) -> list[Diagnostic]:
    """Find every problem of a plan: in its files, among its rows, in its narrative and templates."""
    materials, found = read(folder)
    if materials is None:
        return found
    return in_order([*found, *check_all(materials)])


def stops(diagnostics: Iterable[Diagnostic], *, strict: bool) -> bool:
    """Whether these findings stop a build."""
    found = list(diagnostics)
    return has_errors(found) or (strict and any(d.severity is Severity.WARNING for d in found))


def _unprintable(request: Request, materials: Materials) -> list[Diagnostic]:
    """Say before anything is made what keeps this machine or these styles from being printed."""
    found: list[Diagnostic | None] = []
    if "pdf" in request.formats:
        # The probe itself is cheap, but lives with the PDF writer, which a build of DOCX alone does not load.
        from planbuilder.render import pdf

        found.append(pdf.probe())
    if "docx" in request.formats and materials.reference is not None:
        found.append(_wrong_reference(materials.reference))
    return [finding for finding in found if finding is not None]


def _wrong_reference(reference: bytes) -> Diagnostic | None:
    # python-docx loads only where a DOCX is made.
    from planbuilder.render import docx

    try:
        docx.read_reference(reference)
    except docx.UnreadableReferenceError:
        return report(WRONG_REFERENCE, Location("templates/shared/reference.docx"))
    return None


def _task(document: Document, materials: Materials, request: Request, target: Path) -> Task:
    stamp = request.stamp or datetime.combine(materials.plan.info.date or EARLIEST, time(), UTC)
    return Task(document, materials.theme, request.formats, target, stamp, materials.reference)


def _work(tasks: Sequence[Task], request: Request, target: Path, progress: Progress) -> list[Made]:
    made: list[Made] = []
    sweep(target)
    try:
        with closing(workers.work(tasks, request.jobs)) as finished:
            for one in finished:
                made.append(one)
                progress(one.name, len(made), len(tasks))
    finally:
        sweep(target)
    return sorted(made, key=lambda one: one.name)


def _manifest(
    folder: Path,
    materials: Materials,
    documents: Sequence[Document],
    made: Sequence[Made],
    findings: Sequence[Diagnostic],
) -> manifest.Manifest:
    by_name = {document.name: document for document in documents}
    return manifest.Manifest(
        plan=folder.resolve().name,
        made_from=materials.origin,
        findings=manifest.count_findings(findings),
        documents=tuple(manifest.record(by_name[one.name], one) for one in made),
    )


def _write_manifest(target: Path, record: manifest.Manifest, *, is_whole: bool) -> list[Diagnostic]:
    """Write the manifest; a build of some types keeps what it says of the others."""
    whole = record if is_whole else manifest.joined(manifest.read_manifest(target), record)
    path = target / manifest.NAME
    try:
        write(path, whole.to_json().encode())
    except OSError as error:
        return [cannot_write(path, error)]
    return []
