"""What does it cost that a PDF suits archives and screen readers? Its time against that of the same pages without."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from planbuilder.builder.build import stamp_of
from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import read
from planbuilder.render.pdf.join import join
from planbuilder.render.pdf.layout import lay_out
from planbuilder.render.pdf.press import Press, listening, without_collector

PLAN = Path(__file__).parents[1] / "inputs" / "kaltim-2025-2029"
TYPE = "rencana-induk"
MOST = 1.10
"""What conformance may cost at most."""


def report(plan: Path = PLAN, runs: int = 5) -> str:
    """Lay out the master plan once, and write it with tags and without, in turns."""
    materials, _found = read(plan)
    if materials is None:
        raise RuntimeError(plan)
    document = compose_all(materials, (TYPE,)).documents[0]
    stamp = stamp_of(materials.plan)
    with listening(), without_collector():
        begun = time.process_time()
        parts, _pages = lay_out(document, materials.theme, Press())
        layout = time.process_time() - begun
        pages = [page for part in parts for page in part.pages.pages]

        def bare() -> object:
            return parts[0].pages.copy(pages).write_pdf(pdf_identifier=True)

        def conforming() -> object:
            return join(parts, document.meta, stamp)

        taken = [(_seconds(bare), _seconds(conforming)) for _ in range(runs)]
    without, with_tags = (statistics.median(column) for column in zip(*taken, strict=True))
    ratio = (layout + with_tags) / (layout + without)
    lines = (
        f"PDF of {TYPE}, {len(pages)} pages: layout {layout:.2f} s, written without tags {without:.2f} s,",
        f"as PDF/A-3a and PDF/UA-1 {with_tags:.2f} s: the whole takes {ratio:.2f} times (at most {MOST:.2f})",
    )
    return "\n".join(lines)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
