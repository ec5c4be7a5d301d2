"""How does progress look on a terminal? A bar, and the name of what was made last."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console as Terminal
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as RichProgress


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar that fills."""

    shown: RichProgress
    task: TaskID

    def step(self, name: str, done: int, total: int) -> None:
        """Fill the bar so far and name the step."""
        self.shown.update(self.task, completed=done, total=total, what=name)


@contextmanager
def bar(words: str) -> Iterator[Bar]:
    """Show a bar until the work is done."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[what]}", markup=False),
    )
    with RichProgress(*columns, console=Terminal(stderr=True), transient=True) as shown:
        yield Bar(shown, shown.add_task(words, total=None, what=""))
