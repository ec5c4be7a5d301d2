"""Which words and tables does a document have? Plan and templates in, one numbered document out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planbuilder.compose.composing import NARRATIVE, Composing
from planbuilder.compose.directives.directive import directives
from planbuilder.compose.fitting import fitted
from planbuilder.compose.inspection import inspect
from planbuilder.compose.plan_set import plan_set, profile_of, set_file, setting_of, words_of
from planbuilder.compose.profile import LISTS, PartEntry
from planbuilder.compose.samples import shows_samples
from planbuilder.compose.set_file import SetFile
from planbuilder.compose.sources import Sources
from planbuilder.compose.spec import Spec
from planbuilder.compose.subjects import Subject, subject
from planbuilder.compose.tables.absence import without_references
from planbuilder.compose.unresolved import Unresolved, marked, with_findings
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.opening import open_desk
from planbuilder.compose.views.outline_view import OutlinesView, OutlineView
from planbuilder.compose.views.plan_view import DocumentView
from planbuilder.diagnostics import Diagnostic, has_errors, in_order
from planbuilder.document.blocks import Blocks, Contents, Document, Meta, Part
from planbuilder.document.numbering import number
from planbuilder.document.walk import deciding_cells, shown_cells
from planbuilder.document.wording import DRAFT
from planbuilder.model.choices import stage_text
from planbuilder.model.plan import Plan
from planbuilder.values import Ref, refs


@dataclass(frozen=True, slots=True)
class Composition:
    """A document, or none where its templates are faulty, and everything found on the way."""

    document: Document | None
    diagnostics: tuple[Diagnostic, ...]


def compose(
    plan: Plan,
    spec: Spec,
    sources: Sources,
    unresolved: Unresolved | None = None,
    specs: Sequence[Spec] | None = None,
) -> Composition:
    """Compose one document of the set; with the errors of the plan a draft, which shows them.

    `specs` are all of the set, where the caller knows them; else they are found when a template asks for them.
    There is no draft of a document with a faulty template; a narrative that is faulty leaves a note in it.
    """
    file = set_file(spec.type, sources)
    desk = plan.once(open_desk)
    about = subject(desk, file, spec.row)
    chosen = profile_of(desk, file, about)
    composing = _begun(desk, file, about, spec, sources, is_draft=unresolved is not None)
    outline = OutlineView(file.name, chosen.profile, chosen.under)
    document = DocumentView(spec, outline, _cells_of(plan, file))
    others = OutlinesView(lambda: _outlines(plan, sources, specs))
    composing.environment.words |= {"document": document, "outlines": others}
    made = [part for entry in chosen.profile.parts for part in _part(entry, composing, unresolved)]
    absent = composing.galley.absent_anchors
    parts = tuple(replace(part, blocks=without_references(part.blocks, absent)) for part in made)
    if chosen.under:
        parts = tuple(replace(part, blocks=_under(part.blocks, chosen.under)) for part in parts)
    if unresolved is not None:
        parts = _with_findings(parts, spec, composing, unresolved)
    meta = _meta(plan, spec, file, composing)
    numbered = number(Document(spec.name, spec.type, meta, parts), file.numbering)
    inspect(composing, numbered)
    found = tuple(in_order(composing.found))
    is_whole = not composing.failed if unresolved is not None else not has_errors(found)
    return Composition(numbered.document if is_whole else None, found)


def _begun(
    desk: Desk, file: SetFile, about: Subject, spec: Spec, sources: Sources, *, is_draft: bool
) -> Composing:
    narratives = {f"{NARRATIVE}{name}": one for name, one in desk.plan.narratives.items()}
    texts = {**sources.templates, **{name: one.text for name, one in narratives.items()}}
    files = {name: one.file for name, one in narratives.items()}
    stage = " · ".join(filter(None, (DRAFT if is_draft else "", stage_text(spec.stage))))
    composing = Composing(desk, texts, files, stage, about.name, is_draft=is_draft)
    called = {directive.name: directive.bound_to(composing) for directive in directives()}
    composing.environment.words = {**called, **words_of(desk, file, about)}
    return composing


def _cells_of(plan: Plan, file: SetFile) -> dict[str, Ref]:
    """Say which cells of the plan give stage, date and number: those of this document where it has its own."""
    own = setting_of(plan, file.type)
    from_plan = {name for name in ("stage", "version", "date") if own is None or not getattr(own, name)}
    names = ("stage", "version", "date", "number")
    refs = {name: plan.info.ref(name if name in from_plan else "documents") for name in names}
    return {**refs, "title": plan.info.ref("title")}


def _outlines(plan: Plan, sources: Sources, known: Sequence[Spec] | None) -> list[OutlineView]:
    """List each outline that the set follows, in the order of the names of its types."""
    specs = plan_set(plan, sources)[0] if known is None else known
    used = {(spec.type, spec.profile) for spec in specs}
    files = sorted(
        (set_file(type_, sources) for type_ in {spec.type for spec in specs}), key=lambda file: file.name
    )
    chosen = frozenset({plan.info.ref("profiles")})
    return [
        OutlineView(file.name, profile, chosen)
        for file in files
        for profile in file.profiles
        if (file.type, profile.name) in used
    ]


def _under(blocks: Blocks, cells: frozenset[Ref]) -> Blocks:
    """Let blocks also stand under the cells that chose their outline."""
    return tuple(replace(block, under=refs(block.under, cells)) for block in blocks)


def _part(entry: PartEntry, composing: Composing, unresolved: Unresolved | None) -> Iterator[Part]:
    """Compose one part; one without any block leaves."""
    if entry.template in LISTS:
        yield Part(entry.kind, entry.name, (Contents(LISTS[entry.template]),))
        return
    blocks = composing.blocks(entry.template, entry.name.split("/")[-1])
    if blocks is None:
        composing.failed.append(entry.template)
        return
    shown = blocks if unresolved is None else marked(blocks, composing.desk, unresolved)
    fitting = fitted(shown, composing.paper)
    if fitting:
        yield Part(entry.kind, entry.name, fitting, has_samples=shows_samples(fitting, composing.desk))


def _with_findings(
    parts: tuple[Part, ...], spec: Spec, composing: Composing, unresolved: Unresolved
) -> tuple[Part, ...]:
    """List the errors of the plan in documents about all of it, in others those that touch them."""
    is_whole = not spec.table
    files = {spec.name, *(composing.location((name, 0)).file for name in composing.used)}
    errors = (
        unresolved.errors
        if is_whole
        else unresolved.touching(shown_cells(parts), deciding_cells(parts), files)
    )
    return with_findings(parts, errors, composing, is_whole=is_whole)


def _meta(plan: Plan, spec: Spec, file: SetFile, composing: Composing) -> Meta:
    info = plan.info
    own = plan.find("offices", info.office)
    return Meta(
        title=spec.title,
        short_title=spec.short_title,
        office=spec.office or str(getattr(own, "name", "") or ""),
        stage=DRAFT if composing.is_draft else stage_text(spec.stage),
        version=spec.version,
        date=spec.date.isoformat() if spec.date else "",
        paper=composing.paper,
        subject=file.subject,
        is_draft=composing.is_draft,
    )
