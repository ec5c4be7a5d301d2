"""What must be made, and what was made? From a plan's folder to its documents and their manifest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from planbuilder import compose
from planbuilder.builder import manifest, workers
from planbuilder.builder.problems import CANNOT_WRITE, SAME_FILE, UNKNOWN_TYPE
from planbuilder.builder.reading import Materials, read
from planbuilder.builder.task import Format, Made, Task
from planbuilder.builder.writing import write
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


@dataclass(frozen=True, slots=True)
class Composed:
    """The documents of a plan, ready for the renderers."""

    documents: tuple[Document, ...]
    diagnostics: tuple[Diagnostic, ...]


Progress = Callable[[Made, int], None]
"""Told of each document that is done, and of how many there are."""


def build(folder: Path, request: Request, progress: Progress = lambda _made, _total: None) -> Outcome:
    """Build a plan's documents; with errors anywhere nothing is built and nothing overwritten."""
    materials, found = read(folder)
    if materials is None or _stops(found, request):
        return Outcome(tuple(found))
    composed = compose_all(materials, request.types)
    findings = in_order([*found, *composed.diagnostics, *_unprintable(request)])
    if _stops(findings, request):
        return Outcome(tuple(findings))
    target = request.build_folder / folder.resolve().name
    tasks = [_task(document, materials, request, target) for document in composed.documents]
    made = _work(tasks, request.jobs, progress)
    findings = in_order([*findings, *(d for one in made for d in one.diagnostics)])
    record = _manifest(folder, materials, composed.documents, made, findings)
    failed = _write_manifest(target, record, is_whole=not request.types)
    return Outcome((*findings, *failed), tuple(made), target)


def check(folder: Path) -> list[Diagnostic]:
    """Find every problem of a plan: in its files, among its rows, in its narrative and templates."""
    materials, found = read(folder)
    if materials is None:
        return found
    return in_order([*found, *compose_all(materials).diagnostics])


def _stops(diagnostics: Sequence[Diagnostic], request: Request) -> bool:
    warned = any(d.severity is Severity.WARNING for d in diagnostics)
    return has_errors(diagnostics) or (request.strict and warned)


def compose_all(materials: Materials, types: Sequence[str] = ()) -> Composed:
    """Compose every document of the set, or those of some types."""
    specs, found = compose.plan_set(materials.plan, materials.sources)
    found = [*found, *_unknown_types(types, specs), *_same_files(specs)]
    documents: list[Document] = []
    for spec in specs:
        if types and spec.type not in types:
            continue
        composition = compose.compose(materials.plan, spec, materials.sources)
        found.extend(composition.diagnostics)
        if composition.document is not None:
            documents.append(composition.document)
    return Composed(tuple(documents), tuple(in_order(found)))


def _unknown_types(types: Iterable[str], specs: Sequence[compose.Spec]) -> list[Diagnostic]:
    known = sorted({spec.type for spec in specs})
    place = Location("templates")
    return [
        report(UNKNOWN_TYPE, place, name=name, known=", ".join(known)) for name in types if name not in known
    ]


def _same_files(specs: Sequence[compose.Spec]) -> list[Diagnostic]:
    """Report documents that would overwrite one another, also where only case tells them apart."""
    makers: dict[str, list[compose.Spec]] = {}
    for spec in specs:
        makers.setdefault(spec.name.casefold(), []).append(spec)
    return [
        report(
            SAME_FILE,
            Location(f"templates/{same[0].type}/document.yaml", field="file"),
            name=same[0].name,
            types=", ".join(sorted({spec.type for spec in same})),
        )
        for same in makers.values()
        if len(same) > 1
    ]


def _unprintable(request: Request) -> list[Diagnostic]:
    """Say in one line that this machine cannot make PDF, before anything is made."""
    if "pdf" not in request.formats:
        return []
    # The probe itself is cheap, but lives with the PDF writer, which a build of DOCX alone does not load.
    from planbuilder.render import pdf

    found = pdf.probe()
    return [found] if found is not None else []


def _task(document: Document, materials: Materials, request: Request, target: Path) -> Task:
    stamp = request.stamp or datetime.combine(materials.plan.info.date or EARLIEST, time(), UTC)
    return Task(document, materials.theme, request.formats, target, stamp, materials.reference)


def _work(tasks: Sequence[Task], jobs: int, progress: Progress) -> list[Made]:
    made: list[Made] = []
    for one in workers.work(tasks, jobs):
        made.append(one)
        progress(one, len(tasks))
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
        inputs=materials.digests,
        templates=materials.templates_digest,
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
        cause = error.strerror or str(error)
        return [report(CANNOT_WRITE, Location(path.as_posix()), path=path.as_posix(), cause=cause)]
    return []
