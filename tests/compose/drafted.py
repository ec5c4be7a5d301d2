"""Drafts in one step: a small plan with errors and the words of one part in, the draft out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planbuilder import checks
from planbuilder.compose import Composition, Sources, Unresolved, compose, plan_set
from planbuilder.compose.unresolved.page import ANCHOR
from planbuilder.diagnostics import Diagnostic
from planbuilder.document.blocks import Blocks, Document, Heading
from planbuilder.document.inlines import Gap, Inline
from planbuilder.document.walk import each, spoken
from planbuilder.model import Plan
from tests.compose.composed import SET_FILE
from tests.compose.small_plan import TABLES, Cells, small_plan_with_findings

CENTRES = TABLES["centres"]


def centre(**cells: str) -> list[Cells]:
    """Let the first centre have other cells."""
    return [{**CENTRES[0], **cells}, *CENTRES[1:]]


def plan_with(
    changes: Mapping[str, Sequence[Cells]], narratives: Mapping[str, str] | None = None
) -> tuple[Plan, Unresolved]:
    """Load a plan with some tables in other words, and gather its errors."""
    plan, found = small_plan_with_findings(changes, narratives=narratives)
    return plan, Unresolved.among([*found, *checks.check(plan)], plan)


def draft_of(
    words: str,
    changes: Mapping[str, Sequence[Cells]],
    *,
    set_file: str = SET_FILE,
    narratives: Mapping[str, str] | None = None,
    errors: Sequence[Diagnostic] | None = None,
) -> Composition:
    """Compose the draft of a document with one part; the errors are those of the plan unless they are given."""
    plan, unresolved = plan_with(changes, narratives)
    sources = Sources({"contoh/document.yaml": set_file, "contoh/isi.md.j2": words})
    specs, _ = plan_set(plan, sources)
    known = unresolved if errors is None else Unresolved.among(errors, plan)
    return compose(plan, specs[0], sources, known)


def body_of(composition: Composition) -> Blocks:
    """Take the blocks of the template's part."""
    return next(part.blocks for part in parts_of(composition) if part.name != page_of(composition).name)


def parts_of(composition: Composition):
    return whole(composition).parts


def whole(composition: Composition) -> Document:
    assert composition.document is not None, [one.text("en") for one in composition.diagnostics]
    return composition.document


def page_of(composition: Composition):
    """Find the part that lists the errors."""
    return next(
        part
        for part in parts_of(composition)
        if isinstance(part.blocks[0], Heading) and part.blocks[0].anchor == ANCHOR
    )


def marks(composition: Composition) -> list[str]:
    """Read the marks of doubtful cells, in reading order."""
    return [one.what for one in _spoken(body_of(composition)) if isinstance(one, Gap)]


def _spoken(blocks: Blocks) -> list[Inline]:
    return [one for block in each(blocks) for one in spoken(block)]
