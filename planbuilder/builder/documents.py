"""Which documents is a plan composed into? The trees of its set, and what is wrong with the set itself."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planbuilder import compose, workbooks
from planbuilder.builder.problems import SAME_FILE, UNKNOWN_TYPE
from planbuilder.builder.reading import Materials
from planbuilder.diagnostics import Diagnostic, Location, in_order, report
from planbuilder.document.blocks import Document
from planbuilder.proof import Ledger


@dataclass(frozen=True, slots=True)
class Composed:
    """The documents of a plan, ready for the renderers."""

    documents: tuple[Document, ...]
    diagnostics: tuple[Diagnostic, ...]


def compose_all(materials: Materials, types: Sequence[str] = ()) -> Composed:
    """Compose every document of the set, or those of some types."""
    specs, found = _specs(materials, types)
    documents: list[Document] = []
    ledger = Ledger()
    for composition in _composed(materials, specs):
        found.extend(composition.diagnostics)
        if composition.document is not None:
            documents.append(composition.document)
            ledger.read(composition.document)
    return Composed(tuple(documents), tuple(in_order([*found, *ledger.findings()])))


def check_all(materials: Materials) -> list[Diagnostic]:
    """Compose every document of the set for what is wrong with it; each is dropped before the next is made."""
    specs, found = _specs(materials, ())
    ledger = Ledger()
    for composition in _composed(materials, specs):
        found.extend(composition.diagnostics)
        if composition.document is not None:
            ledger.read(composition.document)
    return in_order([*found, *ledger.findings()])


def compositions(
    materials: Materials,
) -> tuple[list[Diagnostic], Iterator[tuple[compose.Spec, compose.Composition]]]:
    """Compose every document of the set one after the other, each with what it was asked to be."""
    specs, found = _specs(materials, ())
    return found, _composed_with(materials, specs)


def _specs(materials: Materials, types: Sequence[str]) -> tuple[list[compose.Spec], list[Diagnostic]]:
    specs, found = compose.plan_set(materials.plan, materials.sources)
    known = sorted([*compose.types(materials.sources), *workbooks.TYPES])
    unknown = _unknown_types(types, known)
    wanted = [spec for spec in specs if not types or spec.type in types]
    return wanted, [*found, *unknown, *_same_files(specs)]


def _composed(materials: Materials, specs: Iterable[compose.Spec]) -> Iterator[compose.Composition]:
    return (composition for _spec, composition in _composed_with(materials, specs))


def _composed_with(
    materials: Materials, specs: Iterable[compose.Spec]
) -> Iterator[tuple[compose.Spec, compose.Composition]]:
    # Documents speak of the years of the period; where it is wrong, that alone is to be mended.
    for spec in specs if materials.plan.years else ():
        composition = compose.compose(materials.plan, spec, materials.sources)
        gc.collect(0)  # a document's environment refers to itself; what it held is as large as the document
        yield spec, composition


def _unknown_types(types: Iterable[str], known: Sequence[str]) -> list[Diagnostic]:
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
