"""Which questions may a template ask with `is`? Whether a datum is missing or present."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jinja2 import Undefined

from planbuilder.values import Value


def is_missing(thing: object) -> bool:
    """Whether nobody has given a datum, or a reference or selection leads nowhere."""
    match thing:
        case Value():
            return thing.is_missing
        case None | Undefined():
            return True
        case _:
            return not thing


def is_present(thing: object) -> bool:
    """Whether a datum is there; zero and `no` are there."""
    return not is_missing(thing)


TESTS: Mapping[str, Callable[[object], bool]] = {"missing": is_missing, "present": is_present}
