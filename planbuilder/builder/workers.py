"""Who does the work? One process or many; the result never depends on their number."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from planbuilder.builder.task import Made, Task, make


def work(tasks: Sequence[Task], jobs: int) -> Iterator[Made]:
    """Do the tasks, the largest first, and give each result as soon as it is there."""
    ordered = sorted(tasks, key=lambda task: (-_weight(task), task.document.name))
    if jobs == 1 or len(ordered) <= 1:
        yield from map(make, ordered)
        return
    with ProcessPoolExecutor(min(jobs, len(ordered)), mp_context=_context(ordered)) as pool:
        futures = [pool.submit(make, task) for task in ordered]
        try:
            for future in as_completed(futures):
                yield future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _weight(task: Task) -> int:
    """Guess the cost of a document: layout is what takes time, and it grows with the tree."""
    return sum(len(repr(part.blocks)) for part in task.document.parts)


def _context(tasks: Sequence[Task]) -> multiprocessing.context.BaseContext:
    """Fork workers from a clean server that has loaded WeasyPrint once; elsewhere spawn them."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    heavy = ["planbuilder.render.pdf.press"] if any("pdf" in task.formats for task in tasks) else []
    context.set_forkserver_preload(["planbuilder.builder.task", *heavy])
    return context
