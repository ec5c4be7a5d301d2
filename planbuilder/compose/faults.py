"""How does something wrong in a template stop it? A fault carries the problem; its place is found where it is caught."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planbuilder.compose.problems import UNKNOWN_NAME
from planbuilder.diagnostics import Problem, nearest


class Fault(Exception):  # noqa: N818  # raised and worded as what it is: a fault of a template
    """A problem met while a template runs or is read."""

    def __init__(self, problem: Problem, **parameters: object) -> None:
        super().__init__(problem.code)
        self.problem = problem
        self.parameters = parameters
        self.line = 0
        """The line in the template, where it is known already."""
        self.template = ""
        """The template, where it is another than the one that runs."""
        self.others: tuple[Fault, ...] = ()
        """What else was found at the same time."""

    def at(self, line: int) -> Fault:
        """Say at which line it is."""
        self.line = line
        return self


def meant(name: str, known: Iterable[str]) -> dict[str, str]:
    """Word the hint that names the nearest known name, or all of a few, in both languages."""
    names = sorted(known)
    near = nearest(name, names)
    if near:
        return {"meant": f'mungkin maksudnya "{near}"', "meant_en": f'perhaps "{near}" is meant'}
    listed = ", ".join(names) if len(names) <= MOST_NAMES else ""
    return (
        {"meant": f"yang dikenal: {listed}", "meant_en": f"known are: {listed}"} if listed else NOTHING_MEANT
    )


def together(faults: Sequence[Fault], template: str) -> Fault:
    """Raise several faults of one template as one."""
    first, *others = faults
    for fault in faults:
        fault.template = template
    first.others = tuple(others)
    return first


MOST_NAMES = 40
NOTHING_MEANT = {"meant": "", "meant_en": ""}
NOTHING_HINTED = {"hint_id": "", "hint_en": ""}


def unknown(name: str, owner: str, known: Iterable[str]) -> Fault:
    """Make the fault of a name that its owner does not know."""
    return Fault(UNKNOWN_NAME, name=name, owner=owner, **meant(name, known))
