"""Who does the work? One process or many; the result never depends on their number."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Generator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool

from planbuilder.builder.problems import WORKER_DIED
from planbuilder.builder.task import Made, Task, make
from planbuilder.diagnostics import Location, report


def work(tasks: Sequence[Task], jobs: int) -> Generator[Made]:
    """Do the tasks, the largest first, and give each result as soon as it is there."""
    ordered = sorted(tasks, key=lambda task: (-_weight(task), task.document.name))
    if jobs == 1 or len(ordered) <= 1:
        yield from map(make, ordered)
        return
    yield from _shared_out(ordered, jobs)


def _weight(task: Task) -> int:
    """Guess the cost of a document: layout is what takes time, and it grows with the tree."""
    return sum(len(repr(part.blocks)) for part in task.document.parts)


def _shared_out(tasks: Sequence[Task], jobs: int) -> Generator[Made]:
    workers = min(jobs, len(tasks))
    with ProcessPoolExecutor(workers, mp_context=_context(tasks), initializer=_leave_stopping_to_us) as pool:
        futures = {pool.submit(make, task): task for task in tasks}
        try:
            for future in as_completed(futures):
                try:
                    yield future.result()
                except BrokenProcessPool:
                    yield _lost(futures[future])
        except BaseException:
            _stop()
            raise


def _lost(task: Task) -> Made:
    name = task.document.name
    return Made(name, (), (report(WORKER_DIED, Location(name)),))


def _leave_stopping_to_us() -> None:
    """Let Ctrl-C, which reaches every process of a terminal, stop the workers through us alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _stop() -> None:
    """Wait for nobody: a large document may take a minute."""
    for worker in multiprocessing.active_children():
        worker.terminate()


def _context(tasks: Sequence[Task]) -> multiprocessing.context.BaseContext:
    """Fork workers from a clean server that has loaded WeasyPrint once; elsewhere spawn them."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    heavy = ["planbuilder.render.pdf.press"] if any("pdf" in task.formats for task in tasks) else []
    context.set_forkserver_preload(["planbuilder.builder.task", *heavy])
    return context
