"""Where in which template did something go wrong? Exceptions of a running template become located diagnostics."""

from __future__ import annotations

from types import FrameType, TracebackType

from jinja2 import Template, TemplateSyntaxError
from jinja2.exceptions import TemplateNotFound, TemplateRuntimeError

from planbuilder.compose.faults import Fault, meant
from planbuilder.compose.problems import CANNOT_COMPUTE, INCLUDES_ITSELF, NO_TEMPLATE, SYNTAX

FAILURES = (
    Fault, TemplateSyntaxError, TemplateNotFound, TemplateRuntimeError, RecursionError,
    TypeError, ValueError, ArithmeticError, LookupError, AttributeError,
)  # fmt: skip
"""Whatever a template can bring about; anything else is a fault of planbuilder and passes through."""

_OURS = "planbuilder.compose."
"""Where directives, facts and forms stand; what values refuse is the template's to mend."""

Place = tuple[str, int]
"""Name of a template and a line of it."""


def place_of(error: BaseException, name: str) -> Place:
    """Find the innermost template on the way to an exception; `name` is the one that was begun with."""
    if isinstance(error, TemplateSyntaxError):
        return error.name or name, error.lineno
    found = (name, 0)
    step: TracebackType | None = error.__traceback__
    while step is not None:
        found = _in_template(step.tb_frame, step.tb_lineno) or found
        step = step.tb_next
    line = getattr(error, "line", 0)
    template = getattr(error, "template", "") or found[0]
    return (template, line) if line else found


def running_place(frame: FrameType | None) -> Place:
    """Find the template that is running, from the frame of something it called."""
    while frame is not None:
        found = _in_template(frame, frame.f_lineno)
        if found is not None:
            return found
        frame = frame.f_back
    return ("", 0)


def _in_template(frame: FrameType, line: int) -> Place | None:
    template = frame.f_globals.get("__jinja_template__")
    if not isinstance(template, Template) or frame.f_code.co_filename != template.name:
        return None
    return template.name, template.get_corresponding_lineno(line)


def as_fault(error: BaseException, name: str, templates: tuple[str, ...]) -> Fault:
    """Word an exception of Jinja or Python as a fault."""
    match error:
        case Fault():
            return error
        case TemplateSyntaxError():
            return Fault(SYNTAX, cause=error.message)
        case TemplateNotFound():
            return Fault(NO_TEMPLATE, name=error.name, **meant(str(error.name), templates))
        case RecursionError():
            return Fault(INCLUDES_ITSELF, name=name)
        case _:
            return Fault(CANNOT_COMPUTE, cause=f"{error or type(error).__name__}{_own_place(error)}")


def _own_place(error: BaseException) -> str:
    """Name the line of planbuilder that was surprised, for whoever writes a directive; nothing for Jinja's own."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    module = str(step.tb_frame.f_globals.get("__name__", "")) if step is not None else ""
    return f" ({module}:{step.tb_lineno})" if step is not None and module.startswith(_OURS) else ""
