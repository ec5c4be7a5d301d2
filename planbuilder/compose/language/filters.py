"""How does a template print a value? The filters: `| number`, `| rupiah`, `| date`; each keeps the origin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sized
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, cast

from planbuilder.compose.faults import Fault
from planbuilder.compose.galley import Printed
from planbuilder.compose.language.brackets import bracketed
from planbuilder.compose.language.casing import CASINGS
from planbuilder.compose.language.origins import Carrier, read_in
from planbuilder.compose.nouns import noun_of
from planbuilder.compose.problems import WRONG_KIND
from planbuilder.compose.views.view import View
from planbuilder.compose.writing import datum, gap, in_text, listing, plain_text
from planbuilder.document.inlines import Gap, Text
from planbuilder.values import Kind, Raw, Value, bare
from planbuilder.values.dates import date_in_words, date_text, month_text, weekday
from planbuilder.values.numbers import (
    JUTA,
    MILIAR,
    number_text,
    percent_text,
    rounded,
    rupiah_text,
    short_rupiah_text,
)
from planbuilder.values.words import words_or_figures

MOST_SPELLED_WORDS = 2
"""EYD: numbers of one or two words are spelled in running text, others written in digits."""

MOST_DIGITS = 2
"""Decimals of an amount in juta or miliar that is not asked for any."""
Printable = Value | Printed | str | int | Decimal


def _filter(name: str, write: Callable[..., str], accepts: Callable[[Raw], bool]) -> Callable[..., Printed]:
    """Make a filter that writes one kind of raw datum; a missing one becomes an open item."""

    def print_value(thing: object, *options: object) -> Printed:
        if isinstance(thing, Printed):
            return thing
        if not isinstance(thing, Value) or not (thing.is_missing or accepts(thing.raw)):
            raise Fault(WRONG_KIND, name=name, value=_shown(thing))
        return gap(thing) if thing.is_missing else datum(write(thing, *map(bare, options)), thing)

    return print_value


def _is_number(raw: Raw) -> bool:
    return isinstance(raw, int | Decimal) and not isinstance(raw, bool)


def _is_date(raw: Raw) -> bool:
    return isinstance(raw, date)


def _number(value: Value, digits: int | None = None) -> str:
    return str(value.raw) if value.kind is Kind.YEAR else number_text(value.number, digits)


def _spelled(value: Value) -> str:
    said = words_or_figures(int(value.number)) if value.number == int(value.number) else ""
    return said if said and len(said.split()) <= MOST_SPELLED_WORDS else number_text(value.number)


def _scaled(scale: int) -> Callable[..., str]:
    """Divide and round once: as many decimals as are asked for, else at most two."""

    def write(value: Value, digits: int | None = None) -> str:
        return number_text(rounded(value.number / scale, MOST_DIGITS if digits is None else digits), digits)

    return write


def text(thing: object) -> Printed:
    """Print a text, a choice by its label, a list as a sentence lists it."""
    match thing:
        case Printed():
            return thing
        case Value():
            return in_text(thing)
        case str():
            return Printed((Text(thing),))
        case _:
            raise Fault(WRONG_KIND, name="text", value=_shown(thing))


def named(thing: object) -> Printed:
    """Print a code by the name that its official list gives it, else the code itself."""
    match thing:
        case Value() if thing.label and not thing.is_missing:
            return datum(thing.label, thing)
        case _:
            return text(thing)


def length(thing: object) -> Value:
    """Count groups, values or the members of a list."""
    match thing:
        case Value(raw=tuple() as members):
            return Value(len(members), Kind.INTEGER, refs=thing.refs, under=thing.under)
        case Sized() if not isinstance(thing, str):
            return Value(len(thing), Kind.INTEGER, refs=read_in(thing), under=read_in(thing))
        case _:
            raise Fault(WRONG_KIND, name="length", value=_shown(thing))


def otherwise(thing: object, fallback: object) -> object:
    """Print other words where a datum is missing; they still derive from it."""
    match thing:
        case Value() if thing.is_missing:
            return _instead(fallback, thing)
        case Printed((Gap(refs=missing),), under):
            return _instead(fallback, Value(None, refs=frozenset(missing), under=under))
        case _:
            return thing


def _instead(fallback: object, missing: Value) -> object:
    match fallback:
        case str():
            return datum(fallback, missing)
        case Value():
            return replace(fallback, under=fallback.under | missing.refs | missing.under)
        case _:
            return fallback


def listed(thing: object, path: object = "") -> Printed:
    """Print rows, values or words as a sentence lists them: "A, B, dan C"."""
    members = [_listed_member(member, str(path)) for member in _members(thing)]
    words = [plain_text(member) for member in members if not member.is_missing]
    shown = frozenset().union(*(member.refs for member in members))
    under = read_in(thing).union(*(member.under for member in members))
    whole = Value(tuple(words) or None, Kind.LIST, refs=shown, under=under)
    return datum(listing(words), whole) if words else gap(whole)


def _members(thing: object) -> Iterable[object]:
    match thing:
        case Value(raw=tuple() as raw):
            return (
                [Value(member, refs=thing.refs, under=thing.under) for member in raw]
                if not thing.label
                else [thing]
            )
        case Value():
            return [thing]
        case list() | tuple():
            return thing
        case Carrier() if isinstance(thing, Iterable):
            return thing
        case _:
            raise Fault(WRONG_KIND, name="listed", value=_shown(thing))


def _listed_member(member: object, path: str) -> Value:
    match member:
        case Value():
            return member
        case str():
            return Value(member)
        case View():
            found = member.take("caption") if not path else _along(member, path)
            if isinstance(found, Value):
                return found
    raise Fault(WRONG_KIND, name="listed", value=_shown(member))


def _along(view: View, path: str) -> object:
    found: object = view
    for name in path.split("."):
        if not isinstance(found, View):
            raise Fault(WRONG_KIND, name="listed", value=_shown(found))
        found = found.take(name)
    return found


def coverage(thing: object, noun: object = "") -> Printed:
    """Say over how many rows a sum or mean goes: "6 dari 21 sentra"."""
    if not isinstance(thing, Value) or thing.coverage is None:
        raise Fault(WRONG_KIND, name="coverage", value=_shown(thing))
    known = f"{number_text(thing.coverage.known)} dari {number_text(thing.coverage.total)}"
    return datum(f"{known} {noun or noun_of(thing.refs)}", thing)


def _shown(thing: object) -> str:
    match thing:
        case Value(raw=None):
            return f"{thing.kind}"
        case Value():
            return f"{thing.kind} {thing.raw}"
        case View():
            return thing.name
        case _:
            return f"{thing}"[:60]


def _cased(change: Callable[[Printed], Printed]) -> Callable[[object], Printed]:
    return lambda thing: change(text(thing))


def _numbers(**writers: Callable[..., str]) -> dict[str, Callable[..., Any]]:
    return {name: _filter(name, write, _is_number) for name, write in writers.items()}


def _dates(**writers: Callable[..., str]) -> dict[str, Callable[..., Any]]:
    return {name: _filter(name, write, _is_date) for name, write in writers.items()}


FILTERS: Mapping[str, Callable[..., Any]] = {
    "text": text,
    **_numbers(
        number=_number,
        rupiah=lambda value: rupiah_text(value.number),
        rupiah_cents=lambda value: rupiah_text(value.number, cents=True),
        juta=_scaled(JUTA),
        miliar=_scaled(MILIAR),
        short=lambda value: short_rupiah_text(value.number),
        percent=lambda value, digits=None: percent_text(value.number, digits),
        words=lambda value: words_or_figures(int(value.number)),
        spelled=_spelled,
    ),
    **_dates(
        date=lambda value: date_text(cast("date", value.raw)),
        month=lambda value: month_text(cast("date", value.raw)),
        weekday=lambda value: weekday(cast("date", value.raw)),
        date_words=lambda value: date_in_words(cast("date", value.raw)),
    ),
    **{name: _cased(change) for name, change in CASINGS.items()},
    "bracketed": lambda thing, *note: bracketed(text(thing), [text(piece) for piece in note]),
    "named": named,
    "length": length,
    "listed": listed,
    "otherwise": otherwise,
    "coverage": coverage,
}
