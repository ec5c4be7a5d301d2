"""What must be made, and what was made? From a plan's folder to its documents and their manifest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import chain
from pathlib import Path

from planbuilder import compose, model
from planbuilder.builder import manifest, sheets, workers
from planbuilder.builder.documents import check_all, compose_all
from planbuilder.builder.office_styles import about_reference
from planbuilder.builder.problems import cannot_write
from planbuilder.builder.reading import Materials, read
from planbuilder.builder.task import PAGED, SHEET, Format, Made, Task
from planbuilder.builder.writing import sweep, write
from planbuilder.diagnostics import Diagnostic, Severity, has_errors, in_order
from planbuilder.document.blocks import Document
from planbuilder.document.walk import shown_cells
from planbuilder.workbooks import KeyIn, cited

DRAFTS = "draf"
"""The folder of drafts, below that of the documents."""
EARLIEST = date(1980, 1, 1)
"""The first day that a zip archive can name; stands in for a plan without a date."""


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody wants built."""

    build_folder: Path
    """The documents of a plan stand in a folder of the plan's name below it."""
    formats: tuple[Format, ...] = ("pdf", "docx", "xlsx")
    only: tuple[str, ...] = ()
    """Types, names or patterns of names of documents; none means all of them."""
    jobs: int = 1
    strict: bool = False
    """Warnings stop the build as errors do."""
    is_draft: bool = False
    """Make drafts, in a folder of their own; then only the machine stops the build."""
    is_proved: bool = False
    """Read the finished files again and compare them with their documents."""
    stamp: datetime | None = None
    """The time written into the files; without it the plan's own date."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build."""

    diagnostics: tuple[Diagnostic, ...]
    made: tuple[Made, ...] = ()
    folder: Path | None = None
    """Where the documents stand; None when nothing was built."""
    left_out: tuple[str, ...] = ()
    """Documents that not even a draft could be made of."""


Progress = Callable[[str, int, int], None]
"""Told the name of each document that is done, how many are done, and how many there are."""


def build(folder: Path, request: Request, progress: Progress = lambda _name, _done, _total: None) -> Outcome:
    """Build a plan's documents; with errors anywhere nothing is built and nothing overwritten, unless it is a draft."""
    materials, found = read(folder)
    if materials is None:
        return Outcome(tuple(found))
    composed = compose_all(materials, request.only)
    unprintable = _unprintable(request, materials)
    findings = in_order([*found, *composed.diagnostics, *unprintable])
    if has_errors(unprintable) or (stops(findings, strict=request.strict) and not request.is_draft):
        return Outcome(tuple(findings))
    if request.is_draft:
        composed = compose_all(materials, request.only, compose.Unresolved.among(findings, materials.plan))
        if not composed.documents:
            return Outcome(tuple(findings), left_out=composed.left_out)
    target = _target(folder, request)
    documents = composed.documents if _pages(request) else ()
    tasks = [
        _task(document, materials, request, target, with_cells=document.name in composed.attached)
        for document in documents
    ]
    key_ins = [] if request.is_draft else sheets.wanted(materials.plan, request.only, request.formats)
    made = _work(tasks, key_ins, request, target, request.stamp or stamp_of(materials.plan), progress)
    findings = in_order([*findings, *(d for one in made for d in one.diagnostics)])
    record = _manifest(folder, materials, documents, key_ins, made, findings)
    failed = _write_manifest(target, replace(record, draft=request.is_draft or None), request)
    return Outcome((*findings, *failed), tuple(made), target, composed.left_out)


def _target(folder: Path, request: Request) -> Path:
    """Say where the documents of a plan go; drafts never stand in the place of documents."""
    target = request.build_folder / folder.resolve().name
    return target / DRAFTS if request.is_draft else target


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
        found.extend(about_reference(materials.reference, materials.theme))
    return [finding for finding in found if finding is not None]


def _task(
    document: Document, materials: Materials, request: Request, target: Path, *, with_cells: bool
) -> Task:
    plan = materials.plan
    return Task(
        document,
        materials.theme,
        _pages(request),
        target,
        request.stamp or stamp_of(plan),
        materials.reference,
        cited(plan, shown_cells(document.parts)) if with_cells else None,
        is_proved=request.is_proved,
    )


def _pages(request: Request) -> tuple[Format, ...]:
    """Name the formats of documents among those somebody wants."""
    return tuple(format_ for format_ in request.formats if format_ in PAGED)


def stamp_of(plan: model.Plan) -> datetime:
    """Say which time the files of a plan bear: the beginning of its own day."""
    return datetime.combine(plan.info.date or EARLIEST, time(), UTC)


def _work(
    tasks: Sequence[Task],
    key_ins: Sequence[KeyIn],
    request: Request,
    target: Path,
    stamp: datetime,
    progress: Progress,
) -> list[Made]:
    made: list[Made] = []
    sweep(target)
    try:
        with closing(workers.work(tasks, request.jobs)) as finished:
            for one in chain(sheets.make(key_ins, target, stamp), finished):
                made.append(one)
                progress(one.name, len(made), len(tasks) + len(key_ins))
    finally:
        sweep(target)
    return sorted(made, key=lambda one: one.name)


def _manifest(
    folder: Path,
    materials: Materials,
    documents: Sequence[Document],
    key_ins: Sequence[KeyIn],
    made: Sequence[Made],
    findings: Sequence[Diagnostic],
) -> manifest.Manifest:
    by_name = {document.name: document for document in documents}
    by_sheet = {one.name: one for one in key_ins}
    return manifest.Manifest(
        plan=folder.resolve().name,
        made_from=materials.origin,
        findings=manifest.count_findings(findings),
        documents=tuple(
            manifest.record(by_name[one.name], one)
            if one.name in by_name
            else sheets.record(by_sheet[one.name], one, materials.plan)
            for one in made
        ),
    )


def _write_manifest(target: Path, record: manifest.Manifest, request: Request) -> list[Diagnostic]:
    """Write the manifest; a build of some documents or formats keeps what it says of what it did not make."""
    earlier = manifest.read_manifest(target)
    kept = earlier and earlier.only(lambda one: _is_kept(one, request))
    whole = manifest.joined(kept, record)
    path = target / manifest.NAME
    try:
        write(path, whole.to_json().encode())
    except OSError as error:
        return [cannot_write(path, error)]
    return []


def _is_kept(earlier: manifest.DocumentRecord, request: Request) -> bool:
    """Whether a build leaves a file of an earlier one as it is."""
    is_made = SHEET in request.formats if earlier.type in sheets.TYPES else bool(_pages(request))
    return bool(request.only) or not is_made
