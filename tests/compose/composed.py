"""Composing in one step: the words of one chapter in, blocks, lines and findings out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planbuilder.compose import Sources, compose, plan_set
from planbuilder.diagnostics import Diagnostic
from planbuilder.document import data, dump
from planbuilder.document.blocks import Blocks, Document
from planbuilder.model import Plan
from tests.compose.small_plan import small_plan

SET_FILE = "title: Contoh\nfile: contoh\nparts:\n  - body: [isi.md.j2]\n"


@dataclass(frozen=True)
class Outcome:
    """A composed document and what was found."""

    document: Document | None
    found: tuple[Diagnostic, ...]

    @property
    def blocks(self) -> Blocks:
        assert self.document is not None, [one.text("en") for one in self.found]
        return tuple(block for part in self.document.parts for block in part.blocks)

    @property
    def words(self) -> str:
        """The dump of the blocks, without the head of the document and its part."""
        assert self.document is not None, [one.text("en") for one in self.found]
        lines = dump(self.document).split("\n\npart ", 1)[-1].splitlines()[1:]
        return "\n".join(line.removeprefix("  ") for line in lines).strip()

    @property
    def data(self):
        """Each datum with the cells it shows and those that decided about it."""
        assert self.document is not None, [one.text("en") for one in self.found]
        return [
            (datum.text, {str(ref) for ref in datum.refs}, {str(ref) for ref in under})
            for datum, under in data(self.document)
        ]

    @property
    def codes(self) -> list[str]:
        return [one.code for one in self.found]

    def says(self, language: str = "en") -> list[str]:
        return [one.text(language) for one in self.found]


def composed(
    chapter: str,
    plan: Plan | None = None,
    *,
    templates: Mapping[str, str] | None = None,
    set_file: str = SET_FILE,
) -> Outcome:
    """Compose a document whose only part is a chapter."""
    texts = {"contoh/document.yaml": set_file, "contoh/isi.md.j2": chapter, **(templates or {})}
    sources = Sources(texts)
    at_hand = plan or small_plan()
    specs, found = plan_set(at_hand, sources)
    if not specs:
        return Outcome(None, tuple(found))
    made = compose(at_hand, specs[0], sources)
    return Outcome(made.document, (*found, *made.diagnostics))
