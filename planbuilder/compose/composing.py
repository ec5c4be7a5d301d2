"""What is at hand while one document is composed? The plan's views, the environment, and what was found wrong."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from planbuilder.compose import marks
from planbuilder.compose.failures import FAILURES, Place, as_fault, place_of, running_place
from planbuilder.compose.faults import Fault
from planbuilder.compose.galley import Galley
from planbuilder.compose.language.environment import Environment
from planbuilder.compose.language.origins import read_in
from planbuilder.compose.language.printing import MOST_CHARACTERS
from planbuilder.compose.language.source import check_text
from planbuilder.compose.markdown.blocks import Page, read_blocks
from planbuilder.compose.problems import ENDLESS
from planbuilder.compose.sources import shown
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.row_view import RowView
from planbuilder.diagnostics import Diagnostic, Location, Problem, report
from planbuilder.document.blocks import Blocks, Paper
from planbuilder.document.inlines import Inlines, plain
from planbuilder.values import Ref, Refs, Value, refs

NARRATIVE = "narrative/"
"""Begins the names under which narrative runs as templates."""


@dataclass(slots=True)
class Composing:
    """One document on its way; it is filled while its templates run, and thrown away with them."""

    desk: Desk
    sources: Mapping[str, str]
    """Templates and narrative by name."""
    files: Mapping[str, str]
    """Name -> the path that diagnostics show, where it is not the template's own."""
    stage: str = ""
    """How far the document has come, as its pages say it."""
    about: str = ""
    """What diagnostics call the row, or the rows, that the document is about."""
    is_draft: bool = False
    galley: Galley = field(default_factory=Galley)
    found: list[Diagnostic] = field(default_factory=list)
    places: dict[int, Place] = field(default_factory=dict)
    """Number of a block -> the line of the directive that made it."""
    opened: list[str] = field(default_factory=list)
    """Narrative that is being placed, the innermost last."""
    used: list[str] = field(default_factory=list)
    """Templates and narrative that were run."""
    failed: list[str] = field(default_factory=list)
    """Templates of parts that could not be composed."""
    decided: frozenset[Ref] = frozenset()
    """What decided about the data that the running directive has printed."""
    environment: Environment = field(init=False)

    def __post_init__(self) -> None:
        self.environment = Environment(self.sources, self.galley, self.desk.describe)

    @property
    def paper(self) -> Paper:
        """The paper that the document is made for."""
        return Paper(self.desk.plan.info.paper)

    def blocks(self, name: str, page: str) -> Blocks | None:
        """Run a template or a narrative and read its words; None of one that is faulty."""
        faults = list(check_text(self.sources.get(name, "")))
        for fault in faults:
            self.report_fault(fault, (name, fault.line))
        words = self.run(name) if not faults else None
        if words is None:
            return None
        return read_blocks(words, Page(self.galley, self.desk.plan.pictures, page))

    def run(self, name: str) -> str | None:
        """Run a template; None, and a diagnostic, where it fails."""
        if name not in self.used:
            self.used.append(name)
        before = self.environment.recorder.depth
        try:
            template = self.environment.get_template(name)
            return self._bounded(template.root_render_func(template.new_context(self.environment.words)))
        except FAILURES as error:
            fault = as_fault(error, name, tuple(self.sources))
            self.report_fault(fault, place_of(error, name))
            self.environment.recorder.return_to(before)
            return None

    @staticmethod
    def _bounded(pieces: Any) -> str:
        words: list[str] = []
        size = 0
        for piece in pieces:
            words.append(piece)
            size += len(piece)
            if size > MOST_CHARACTERS:
                raise Fault(ENDLESS, limit=MOST_CHARACTERS, what="characters", what_id="huruf")
        return "".join(words)

    def report(self, problem: Problem, place: Place, **parameters: object) -> None:
        """Note a finding at a line of a template."""
        self.found.append(report(problem, self.location(place), **parameters))

    def report_fault(self, fault: Fault, place: Place) -> None:
        """Note a fault at its place, with the row that was in hand."""
        self.report(fault.problem, place, **{"row": self._row_in_hand(), **fault.parameters})
        for other in fault.others:
            self.report_fault(other, (other.template or place[0], other.line))

    def location(self, place: Place) -> Location:
        """Locate a line by the path that its author knows."""
        name, line = place
        return Location(self.files.get(name, shown(name)), line)

    def _row_in_hand(self) -> str:
        held = [thing for thing in self.environment.recorder.in_hand if isinstance(thing, RowView)]
        name = held[-1].name if held else self.about
        return f" [{name}]" if name else ""

    def here(self) -> Place:
        """Find the line of the template that is running."""
        return running_place(sys._getframe(1))  # noqa: SLF001  # the only way to a caller's line

    def set_blocks(self, blocks: Blocks, under: Refs = ()) -> str:
        """Keep what a directive made and give its mark."""
        around = (
            tuple(replace(block, under=refs(block.under, under)) for block in blocks) if under else blocks
        )
        mark = self.galley.set_blocks(around)
        self.places[len(self.galley.blocks) - 1] = self.here()
        return mark

    def inlines(self, thing: object) -> Inlines:
        """Turn an argument of a directive into inlines; a `Value` that needs a filter comes through `in_text`."""
        if thing is None:
            return ()
        words = self.environment.print(thing)
        self.decided |= self.galley.read(marks.condition_numbers(words))
        return self.galley.resolved(words)

    def words(self, thing: object) -> str:
        """Turn an argument of a directive into bare words: an anchor, a name."""
        return plain(self.inlines(thing))

    def under(self, *things: object) -> Refs:
        """Join what decided about the arguments of a directive."""
        return refs(*map(self._under, things))

    def _under(self, thing: object) -> frozenset[Ref]:
        match thing:
            case Value():
                return thing.under
            case str() if marks.UNDER_END in thing:
                return self.galley.read(marks.condition_numbers(thing)) | read_in(thing)
            case list() | tuple():
                return frozenset().union(*map(self._under, thing))
            case _:
                return read_in(thing)
