"""The files of a tree, each written by one writer alone: what proof reads again."""

from __future__ import annotations

from functools import cache

from planbuilder.document.blocks import Document
from planbuilder.proof import Parity, Provable, prove
from planbuilder.render import docx, pdf
from planbuilder.render.pages import estimate
from tests.conftest import STAMP
from tests.render.sample_theme import shipped_theme

theme = cache(shipped_theme)
FORMATS: tuple[Provable, ...] = ("pdf", "docx")


def written(document: Document, format_: Provable) -> bytes:
    """Let one writer make the file of a tree."""
    if format_ == "pdf":
        return pdf.render(document, theme(), STAMP).data
    return docx.render(document, theme(), estimate(document, theme()), STAMP)


def proved(wanted: Document, written_one: Document, format_: Provable) -> Parity:
    """Hold the file of one tree against another tree."""
    return prove(wanted, {format_: written(written_one, format_)})


def said(parity: Parity) -> list[str]:
    """Write what proof found, for the failing test."""
    return [finding.text("en") for finding in parity.diagnostics]
