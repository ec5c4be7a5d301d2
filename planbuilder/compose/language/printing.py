"""What does a template print? Words as they are, values as data; a number without a filter is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from jinja2 import Undefined

from planbuilder.compose import marks
from planbuilder.compose.faults import NOTHING_HINTED, Fault
from planbuilder.compose.galley import Galley, Printed
from planbuilder.compose.language.origins import Chosen
from planbuilder.compose.problems import BARE_NUMBER, NOT_ALLOWED
from planbuilder.compose.views.view import View
from planbuilder.compose.writing import in_text
from planbuilder.document.inlines import Gap, Inline
from planbuilder.values import Kind, Ref, Value

MOST_CHARACTERS = 20_000_000
"""Characters of one document before Markdown reads them."""
Describe = Callable[[frozenset[Ref]], str]
"""Names the fact that is missing among some data."""

_WITHOUT_FILTER = frozenset({Kind.TEXT, Kind.PROSE, Kind.CODE, Kind.CHOICE, Kind.LIST, Kind.YEAR, Kind.BOOL})


def printed(thing: object, galley: Galley, describe: Describe) -> str:
    """Give the words or the mark that stand for what a template prints."""
    match thing:
        case Chosen():
            return f"{galley.set_condition(set(thing.under))}{thing[:]}{marks.UNDER_END}"
        case str():
            return thing
        case Printed(inlines, under):
            mark = galley.set_inlines(tuple(_named(inline, describe) for inline in inlines))
            return f"{galley.set_condition(set(under))}{mark}{marks.UNDER_END}" if under else mark
        case Value() if thing.kind in _WITHOUT_FILTER:
            return printed(in_text(thing), galley, describe)
        case Undefined():
            return str(thing)
        case _:
            raise _refused(thing)


def _named(inline: Inline, describe: Describe) -> Inline:
    """Name the fact that an open item waits for."""
    match inline:
        case Gap("", missing):
            return replace(inline, what=describe(frozenset(missing)))
        case _:
            return inline


def _refused(thing: object) -> Fault:
    match thing:
        case Value():
            return Fault(BARE_NUMBER, value=shown(thing))
        case int() | float() | Decimal() | date() | None:
            return Fault(BARE_NUMBER, value=f"{thing}")
        case View():
            return Fault(
                NOT_ALLOWED, what=f"{{{{ {kind_of(thing)} }}}}", hint_id="cetak salah satu kolomnya, misalnya `.name`",
                hint_en="print one of its columns, such as `.name`",
            )  # fmt: skip
        case _:
            return Fault(NOT_ALLOWED, what=f"{{{{ {kind_of(thing)} }}}}", **NOTHING_HINTED)


def shown(value: Value) -> str:
    """Show a value in a diagnostic."""
    return f"{value.kind} {value.raw}" if value.raw is not None else f"{value.kind}"


def kind_of(thing: object) -> str:
    """Name a thing of the template language in a diagnostic."""
    match thing:
        case View():
            return thing.name
        case Value():
            return f"{thing.kind}"
        case _:
            return type(thing).__name__
