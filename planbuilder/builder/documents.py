"""Which documents is a plan composed into? The trees of its set, and what is wrong with the set itself."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from planbuilder import compose, workbooks
from planbuilder.builder import selection
from planbuilder.builder.problems import SAME_FILE
from planbuilder.builder.reading import Materials
from planbuilder.diagnostics import Diagnostic, Location, in_order, report
from planbuilder.document.blocks import Document
from planbuilder.proof import Ledger

Take = Callable[[compose.Spec, Document | None], None]
"""Told each document that is composed, or that it could not be."""


@dataclass(frozen=True, slots=True)
class Composed:
    """The documents of a plan, ready for the renderers."""

    documents: tuple[Document, ...]
    diagnostics: tuple[Diagnostic, ...]
    left_out: tuple[str, ...] = ()
    """Documents that could not be composed."""
    attached: frozenset[str] = frozenset()
    """Documents whose cited cells ride along in the PDF."""


def compose_all(
    materials: Materials, only: Sequence[str] = (), unresolved: compose.Unresolved | None = None
) -> Composed:
    """Compose every document of the set, or only some; drafts of them where the plan's errors are given.

    Of documents with one name the first is kept; the others are found to have the same.
    """
    documents: dict[str, Document] = {}
    left_out: list[str] = []
    attached: set[str] = set()

    def take(spec: compose.Spec, document: Document | None) -> None:
        if document is None:
            left_out.append(spec.name)
            return
        documents.setdefault(document.name.casefold(), document)
        if spec.attach:
            attached.add(document.name)

    found = _each(materials, only, take, unresolved)
    return Composed(tuple(documents.values()), tuple(found), tuple(left_out), frozenset(attached))


def check_all(materials: Materials) -> list[Diagnostic]:
    """Compose every document of the set for what is wrong with it; each is dropped before the next is made."""
    return _each(materials, (), lambda _spec, _document: None)


def _each(
    materials: Materials, only: Sequence[str], take: Take, unresolved: compose.Unresolved | None = None
) -> list[Diagnostic]:
    """Hand on one document after the other, and gather what is wrong with each and between them."""
    found, composed = compositions(materials, only, unresolved)
    ledger = Ledger()
    for spec, composition in composed:
        found.extend(composition.diagnostics)
        if composition.document is not None:
            ledger.read(composition.document)
        take(spec, composition.document)
    return in_order([*found, *ledger.findings()])


def compositions(
    materials: Materials, only: Sequence[str] = (), unresolved: compose.Unresolved | None = None
) -> tuple[list[Diagnostic], Iterator[tuple[compose.Spec, compose.Composition]]]:
    """Say what is wrong with the set, and compose its documents one after the other, each with its specification."""
    specs, found = compose.plan_set(materials.plan, materials.sources)
    known = sorted([*compose.types(materials.sources), *workbooks.TYPES])
    names = [(spec.type, spec.name) for spec in specs]
    names += [(one.type, one.name) for one in (workbooks.key_ins(materials.plan) if only else ())]
    found = [*found, *selection.unknown(only, known, names), *_same_files(specs)]
    return found, _composed(materials, specs, only, unresolved)


def _composed(
    materials: Materials,
    specs: Sequence[compose.Spec],
    only: Sequence[str],
    unresolved: compose.Unresolved | None,
) -> Iterator[tuple[compose.Spec, compose.Composition]]:
    # Documents speak of the years of the period; where it is wrong, that alone is to be mended.
    wanted = [spec for spec in specs if selection.is_asked_for(spec.type, spec.name, only)]
    for spec in wanted if materials.plan.years else ():
        composition = compose.compose(materials.plan, spec, materials.sources, unresolved, specs)
        gc.collect(0)  # a document's environment refers to itself; what it held is as large as the document
        yield spec, composition


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
