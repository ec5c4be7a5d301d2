"""What do conditions read? A recorder that tests and loops report to while a template runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from jinja2 import Undefined

from planbuilder.compose.faults import Fault
from planbuilder.compose.galley import Galley
from planbuilder.compose.language.origins import Carrier, Chosen, because_of, read_in
from planbuilder.compose.problems import ENDLESS, NOT_ALLOWED
from planbuilder.values import Ref

MOST_TURNS = 200_000
"""Turns of all loops of one document together; the largest annex needs a tenth of it."""


class Recorder:
    """Knows the conditions that are being read; `language/conditions.py` puts the calls into templates."""

    def __init__(self, galley: Galley) -> None:
        self._galley = galley
        self._reading: list[set[Ref]] = []
        self._decided: set[Ref] = set()
        self._turns = 0
        self._in_hand: list[object] = []

    def begin(self) -> None:
        """Start to read a condition."""
        self._reading.append(set())

    def resume(self) -> None:
        """Start to read the condition of an `elif`, which also stands on those before it."""
        self._reading.append(set(self._decided))

    def see(self, thing: Any) -> Any:
        """Note what a part of a condition derives from, and hand it on."""
        self._reading[-1] |= read_in(thing)
        return thing

    def decide(self, _: None, outcome: object) -> bool:
        """Finish reading the condition of an `if`."""
        self._decided = self._finished()
        return bool(outcome)

    def choose(self, _: None, outcome: object) -> object:
        """Finish reading a condition within an expression; its outcome derives from what was read."""
        read = frozenset(self._finished())
        return Chosen.of("", read) if isinstance(outcome, Undefined) else because_of(outcome, read)

    def opened(self) -> str:
        """Mark where the words chosen by the last decision begin."""
        return self._galley.set_condition(self._decided)

    def loop(self, _: None, members: object) -> Iterator[tuple[Any, set[Ref]]]:
        """Finish reading what a loop goes over; each turn comes with what the loop read."""
        read = self._finished()
        self._decided = read
        return self._loop(_iterable(members), read)

    def _loop(self, members: Iterable[object], read: set[Ref]) -> Iterator[tuple[Any, set[Ref]]]:
        place = len(self._in_hand)
        for member in members:
            self._turns += 1
            if self._turns > MOST_TURNS:
                self._turns = 0  # the loops of other templates are not to blame
                raise Fault(ENDLESS, limit=MOST_TURNS, what="turns of loops", what_id="putaran")
            self._in_hand[place:] = [member]
            yield member, read
        del self._in_hand[place:]

    def sift(self, read: set[Ref], _: None, outcome: object) -> bool:
        """Finish reading the `if` of a loop, whose answer for any member bears on the whole loop."""
        read |= self._finished()
        self._decided = read
        return bool(outcome)

    def opened_turn(self, read: set[Ref]) -> str:
        """Mark where the words of one turn of a loop begin."""
        return self._galley.set_condition(read)

    @property
    def in_hand(self) -> tuple[object, ...]:
        """What the loops hold that are running, the innermost last."""
        return tuple(self._in_hand)

    @property
    def depth(self) -> tuple[int, int]:
        """How many conditions are being read and loops are running."""
        return len(self._reading), len(self._in_hand)

    def return_to(self, depth: tuple[int, int]) -> None:
        """Forget the conditions and loops of a template that has failed."""
        del self._reading[depth[0] :]
        del self._in_hand[depth[1] :]

    @property
    def calls(self) -> dict[str, Callable[..., Any]]:
        """The functions that `language/conditions.py` calls by name."""
        steps = (self.begin, self.resume, self.see, self.decide, self.choose, self.opened, self.loop)
        return {step.__name__: step for step in (*steps, self.sift, self.opened_turn)}

    def _finished(self) -> set[Ref]:
        """Take the condition that was read; one that stands around it has read it too."""
        read = self._reading.pop()
        if self._reading:
            self._reading[-1] |= read
        return read


def _iterable(members: object) -> Iterable[object]:
    match members:
        case list() | tuple() | range():
            return members
        case Carrier() if isinstance(members, Iterable):
            return members
        case _:
            raise Fault(
                NOT_ALLOWED, what="`for`", hint_id="ulangi baris tabel, kelompok atau tahun",
                hint_en="loop over rows, groups or years",
            )  # fmt: skip
