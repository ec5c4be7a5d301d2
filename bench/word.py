"""How long does the Word writer take beside pandoc, for the same content, in one run?"""

from __future__ import annotations

import gc
import resource
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from planbuilder.builder.build import stamp_of
from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import read
from planbuilder.lint import lint
from planbuilder.render import docx, html, pages

PLAN, NAME = Path("inputs/kaltim-2025-2029"), "rencana-induk"
RUNS = 9


def report(plan: Path = PLAN, runs: int = RUNS) -> str:
    """Write the master plan of the sample with both, and say how their times compare."""
    materials, _found = read(plan)
    assert materials is not None
    (document,) = compose_all(materials, (NAME,)).documents
    numbers, stamp = pages.estimate(document, materials.theme), stamp_of(materials.plan)
    page = html.render(document, materials.theme, numbers)

    def ours() -> bytes:
        return docx.render(document, materials.theme, numbers, stamp)

    gc.disable()  # as the command does
    made = ours()
    seconds, looking = timed(ours, runs), timed(lambda: lint(made, NAME), runs)
    gc.enable()
    lines = [f"DOCX of {NAME}, {len(made) / 1024:.0f} KiB, seconds of the processor", ""]
    lines += [
        f"our writer {seconds:.3f} s, our linter {looking:.3f} s ({looking / seconds:.2f} of the writer)"
    ]
    return "\n".join([*lines, _beside_pandoc(page, seconds, runs)])


def timed(work: Callable[[], object], runs: int) -> float:
    """Give the least of several runs in seconds of the processor: what else runs only makes it more."""
    return min(_once(work) for _ in range(runs))


def _once(work: Callable[[], object]) -> float:
    begun = _spent()
    work()
    return _spent() - begun


def _spent() -> float:
    """Add up what this process and its children took of the processor; what else runs then does not count."""
    mine, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return mine.ru_utime + mine.ru_stime + others.ru_utime + others.ru_stime


def _beside_pandoc(page: str, ours: float, runs: int) -> str:
    """Let pandoc read the page first, and take its start off, so that only its writing of the same tree counts; then as one asks it to."""
    if shutil.which("pandoc") is None:
        return "pandoc is not installed: no comparison"
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "page.html").write_text(page, encoding="utf-8")
        (folder / "empty.html").write_text("<p>", encoding="utf-8")
        for name in ("page", "empty"):
            _pandoc(folder, f"{name}.html", "-f", "html", "-t", "json", "-o", f"{name}.json")
        whole, start = (
            timed(lambda name=name: _pandoc(folder, f"{name}.json", "-f", "json", "-o", f"{name}.docx"), runs)
            for name in ("page", "empty")
        )
        asked = timed(lambda: _pandoc(folder, "page.html", "-o", "page.docx"), runs)
    theirs = whole - start
    return (
        f"pandoc {theirs:.3f} s to write its own tree: ours takes {ours / theirs:.2f} of that (aim: 0.20)\n"
        f"pandoc {asked:.3f} s from a page to a file, as one asks it to: ours takes {ours / asked:.2f} of that"
    )


def _pandoc(folder: Path, source: str, *options: str) -> None:
    subprocess.run(["pandoc", source, *options], cwd=folder, check=True, capture_output=True)
