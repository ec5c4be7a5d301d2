"""What is a directive? A function that templates call by name; most of them make blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import Signature, signature
from pkgutil import iter_modules
from typing import Any

from planbuilder.compose import directives as folder
from planbuilder.compose.composing import Composing
from planbuilder.values import refs


@dataclass(frozen=True, slots=True)
class Directive:
    """A function of the document being composed and of what the template gives it."""

    name: str
    make: Callable[..., Any]
    makes_blocks: bool = True
    """Otherwise it answers words, or something other directives take."""

    def bound_to(self, composing: Composing) -> Callable[..., Any]:
        """Make what templates of one document call; blocks also stand under what decided the arguments."""

        def call(*args: Any, **kwargs: Any) -> Any:
            if not self.makes_blocks:
                return self.make(composing, *args, **kwargs)
            before, composing.decided = composing.decided, frozenset()
            made = self.make(composing, *args, **kwargs)
            under = refs(composing.decided, composing.under(*args, *kwargs.values()))
            composing.decided = before
            return composing.set_blocks(made, under)

        call.__name__ = self.name
        call.__signature__ = _signature_for_templates(self.make)  # type: ignore[attr-defined]  # inspect reads it
        return call


@cache
def _signature_for_templates(make: Callable[..., Any]) -> Signature:
    whole = signature(make)
    return whole.replace(parameters=list(whole.parameters.values())[1:])


@cache
def directives() -> tuple[Directive, ...]:
    """Find all directives."""
    names = sorted(module.name for module in iter_modules(folder.__path__) if module.name != "directive")
    modules = (import_module(f"{folder.__name__}.{name}") for name in names)
    return tuple(module.DIRECTIVE for module in modules if hasattr(module, "DIRECTIVE"))
