"""Are the arguments of a directive, or of a question to a view, ones that it knows?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from inspect import Parameter, Signature, signature
from typing import Any

from planbuilder.compose.faults import NOTHING_MEANT, Fault, meant
from planbuilder.compose.problems import WRONG_ARGUMENT


def check_arguments(function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
    """Refuse arguments that a function does not take, with the nearest one it does."""
    taken = _signature(getattr(function, "__func__", function))
    names = [name for name in taken.parameters if name != "self"]
    is_bound = hasattr(function, "__func__")
    try:
        taken.bind(
            *((None,) if is_bound else ()), *args, **{k: v for k, v in kwargs.items() if k not in _JINJA}
        )
    except TypeError as error:
        raise _fault(function.__name__, names, taken, kwargs, error) from None


_JINJA = ("_loop_vars", "_block_vars")


def _fault(
    name: str, names: list[str], taken: Signature, kwargs: Mapping[str, Any], error: TypeError
) -> Fault:
    open_ended = any(p.kind is Parameter.VAR_KEYWORD for p in taken.parameters.values())
    strange = next((key for key in kwargs if key not in names and key not in _JINJA and not open_ended), "")
    if strange:
        return Fault(
            WRONG_ARGUMENT, name=name, cause=f'"{strange}" is not an argument of it',
            cause_id=f'"{strange}" bukan isiannya', **meant(strange, names),
        )  # fmt: skip
    return Fault(WRONG_ARGUMENT, name=name, cause=str(error), cause_id=str(error), **NOTHING_MEANT)


@lru_cache(maxsize=512)
def _signature(function: Callable[..., Any]) -> Signature:
    return signature(function)
