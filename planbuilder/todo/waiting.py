"""What does a document wait for? The cells, words and facts whose absence it shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planbuilder.diagnostics import Diagnostic
from planbuilder.document.blocks import Document
from planbuilder.document.inlines import Gap
from planbuilder.document.walk import data, gaps
from planbuilder.document.wording import MISSING
from planbuilder.values import Ref


@dataclass(frozen=True, slots=True)
class Subject:
    """What a document is about: one row, or the plan where both are empty."""

    table: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What one document shows as absent."""

    document: str
    subject: Subject
    cells: frozenset[Ref]
    """Cells behind its marks and dashes; some of them may be filled in."""
    gaps: tuple[Gap, ...]
    """Its visible marks, each once."""
    findings: tuple[Diagnostic, ...]
    """What composing it found."""


def waiting(document: Document, findings: Iterable[Diagnostic], subject: Subject) -> Waiting:
    """Look through a document for what is not there."""
    marks = tuple(dict.fromkeys(gap for gap, _under in gaps(document)))
    dashes = (datum for datum, _under in data(document) if datum.text == MISSING)
    behind = (*(gap.refs for gap in marks), *(datum.refs for datum in dashes))
    cells = frozenset(ref for refs in behind for ref in refs)
    return Waiting(document.name, subject, cells, marks, tuple(findings))
