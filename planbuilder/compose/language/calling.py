"""Are the arguments of a directive, or of a question to a view, ones that it knows?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from inspect import Parameter, Signature, signature
from typing import Any

from planbuilder.compose.faults import NOTHING_MEANT, Fault, meant
from planbuilder.compose.problems import WRONG_ARGUMENT

_JINJA = ("_loop_vars", "_block_vars")
"""What Jinja passes along with every call."""


def check_arguments(function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
    """Refuse arguments that a function does not take, with the nearest one it does."""
    given = {name: value for name, value in kwargs.items() if name not in _JINJA}
    taken = _signature(function)
    try:
        taken.bind(*args, **given)
    except TypeError:
        cause, cause_id, hint = _cause(taken, args, given)
        raise Fault(WRONG_ARGUMENT, name=function.__name__, cause=cause, cause_id=cause_id, **hint) from None


def _cause(
    taken: Signature, args: tuple[Any, ...], given: Mapping[str, Any]
) -> tuple[str, str, dict[str, str]]:
    """Word what does not fit: a name, one that is missing, or simply too much."""
    names = list(taken.parameters)
    strange = next((name for name in given if name not in names), "")
    if strange:
        return f'"{strange}" is not an argument of it', f'"{strange}" bukan isiannya', meant(strange, names)
    placed = names[: len(args)]
    needed = [name for name, one in taken.parameters.items() if one.default is Parameter.empty]
    missing = next((name for name in needed if name not in placed and name not in given), "")
    if missing:
        return f'"{missing}" is not given', f'"{missing}" belum diberikan', NOTHING_MEANT
    return f"{len(args)} arguments are too many", f"{len(args)} isian terlalu banyak", NOTHING_MEANT


def _signature(function: Callable[..., Any]) -> Signature:
    """Read what a function takes; that of a view's question is the same for each view."""
    question = getattr(function, "__func__", None)
    return signature(function) if question is None else _signature_of_question(question)


@cache
def _signature_of_question(question: Callable[..., Any]) -> Signature:
    whole = signature(question)
    return whole.replace(parameters=list(whole.parameters.values())[1:])
