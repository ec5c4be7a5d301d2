"""What did composing leave open? Misplaced directives, absent pictures, references that lead nowhere or two ways."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.failures import Place
from planbuilder.compose.faults import meant
from planbuilder.compose.problems import NO_PICTURE, NO_TARGET, NOT_ALONE, SAME_ANCHOR
from planbuilder.diagnostics import has_errors
from planbuilder.document.blocks import Document, Heading
from planbuilder.document.numbering import Numbered
from planbuilder.document.walk import captions, each


def inspect(composing: Composing, numbered: Numbered) -> None:
    """Report what can only be seen when all parts are there."""
    for number in composing.galley.misplaced:
        composing.report(NOT_ALONE, composing.places[number])
    for path in composing.galley.absent_pictures:
        hint = meant(path, composing.desk.plan.pictures)
        composing.report(NO_PICTURE, _place(composing, path), name=path, **hint)
    for name in numbered.repeated:
        composing.report(SAME_ANCHOR, _place(composing, name), name=name)
    if not has_errors(composing.found):  # else the anchor may stand in what could not be composed
        _inspect_references(composing, numbered)


def _inspect_references(composing: Composing, numbered: Numbered) -> None:
    known = set(_anchors(numbered.document)) if numbered.unknown else set()
    for name in numbered.unknown:
        composing.report(NO_TARGET, _place(composing, f"#{name}"), name=name, **meant(name, known))


def _place(composing: Composing, words: str) -> Place:
    """Find the line that holds some words among the templates that were run."""
    for name in composing.used:
        for number, line in enumerate(composing.sources.get(name, "").split("\n"), start=1):
            if words in line:
                return name, number
    return (composing.used[0] if composing.used else ""), 0


def _anchors(document: Document) -> list[str]:
    found: list[str] = []
    for part in document.parts:
        found.extend(block.anchor for block in each(part.blocks) if isinstance(block, Heading))
        found.extend(caption.anchor for _, caption in captions(part.blocks))
    return found
