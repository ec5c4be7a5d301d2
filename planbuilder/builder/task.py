"""What does a worker do? It renders one document in the wanted formats and writes its files."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, assert_never

from planbuilder.builder.problems import cannot_write
from planbuilder.builder.writing import write
from planbuilder.diagnostics import Diagnostic
from planbuilder.document.blocks import Document
from planbuilder.proof import READERS, Parity, prove
from planbuilder.render import pages
from planbuilder.render.pages import PageMap
from planbuilder.render.theme import Theme

Format = Literal["pdf", "docx", "html", "xlsx"]
FORMATS: tuple[Format, ...] = ("pdf", "docx", "html", "xlsx")
SHEET: Literal["xlsx"] = "xlsx"
"""The format of key-in sheets, which no worker makes."""
PAGED: tuple[Literal["pdf", "docx", "html"], ...] = ("pdf", "docx", "html")
"""The formats of a document, in the order in which they are made."""


@dataclass(frozen=True, slots=True)
class Task:
    """One document to make, with everything that goes into its bytes."""

    document: Document
    theme: Theme
    formats: tuple[Format, ...]
    folder: Path
    """The build folder of the plan; files get the document's name below it."""
    stamp: datetime
    reference: bytes | None = None
    cells: bytes | None = None
    """The cells that the document cites as CSV, where they are to ride along in its PDF."""
    is_proved: bool = False
    """Whether the finished files are read again and compared with the document."""


@dataclass(frozen=True, slots=True)
class Artifact:
    """One file that was written."""

    format: Format
    path: str
    """Below the build folder of the plan."""
    sha256: str
    size: int
    """Bytes."""
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a task."""

    name: str
    artifacts: tuple[Artifact, ...]
    diagnostics: tuple[Diagnostic, ...]
    parity: Parity | None = None
    """How far the files say the same, where somebody asked."""


@dataclass(frozen=True, slots=True)
class _Rendered:
    format: Format
    data: bytes
    pages: int | None = None


def make(task: Task) -> Made:
    """Render and write one document.

    The PDF comes first, as its layout gives the DOCX the page numbers of its contents. Each DOCX is looked over for
    what Word would refuse; findings are told, and the file is there to be looked at.
    """
    found: list[Diagnostic] = []
    artifacts: list[Artifact] = []
    try:
        for rendered in _rendered(task, found):
            path = f"{task.document.name}.{rendered.format}"
            try:
                write(task.folder / path, rendered.data)
            except OSError as error:
                found.append(cannot_write(task.folder / path, error))
            else:
                artifacts.append(_artifact(path, rendered))
        parity = _proved(task, artifacts) if task.is_proved else None
    except Exception as error:
        error.add_note(f"while making {task.document.name}")
        raise
    found.extend(parity.diagnostics if parity else ())
    return Made(task.document.name, tuple(artifacts), tuple(found), parity)


def _proved(task: Task, artifacts: Iterable[Artifact]) -> Parity | None:
    """Read the files from where they were written, as anybody does who opens them."""
    paths = {artifact.format: task.folder / artifact.path for artifact in artifacts}
    files = {format_: paths[format_].read_bytes() for format_ in READERS if format_ in paths}
    return prove(task.document, files) if files else None


def _rendered(task: Task, found: list[Diagnostic]) -> Iterator[_Rendered]:
    page_map: PageMap | None = None
    for wanted in (format_ for format_ in PAGED if format_ in task.formats):
        match wanted:
            case "pdf":
                # WeasyPrint takes a quarter of a second to load; a build of DOCX alone never needs it.
                from planbuilder.render import pdf

                laid_out = pdf.render(task.document, task.theme, task.stamp, task.cells)
                page_map = laid_out.pages
                found.extend(laid_out.diagnostics)
                yield _Rendered("pdf", laid_out.data, laid_out.page_count)
            case "docx":
                # python-docx and lxml load only where a DOCX is made.
                from planbuilder.lint import lint
                from planbuilder.render import docx

                numbers = page_map if page_map is not None else pages.estimate(task.document, task.theme)
                data = docx.render(task.document, task.theme, numbers, task.stamp, task.reference)
                found.extend(lint(data, f"{task.document.name}.docx"))
                yield _Rendered("docx", data)
            case "html":
                from planbuilder.render import html

                numbers = page_map if page_map is not None else pages.estimate(task.document, task.theme)
                yield _Rendered("html", html.render(task.document, task.theme, numbers).encode())
            case _:
                assert_never(wanted)
        gc.collect()


def _artifact(path: str, rendered: _Rendered) -> Artifact:
    digest = hashlib.sha256(rendered.data).hexdigest()
    return Artifact(rendered.format, path, digest, len(rendered.data), rendered.pages)
