"""How do words change within a sentence? Capitals, small letters, a clause without its stop; over words and data alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from planbuilder.compose.galley import Printed
from planbuilder.document.inlines import Datum, Emphasis, Inline, Inlines, Link, Strong, Text

Change = Callable[[str], str]
_STOPS = ".;"
_NO_FILE_NAME = re.compile(r"[^a-z0-9]+")


def all_of(change: Change) -> Callable[[Printed], Printed]:
    """Change all words."""
    return lambda printed: replace(printed, inlines=_each(printed.inlines, change))


def first_of(change: Change) -> Callable[[Printed], Printed]:
    """Change the words that come first."""

    def change_first(printed: Printed) -> Printed:
        first, *rest = printed.inlines or (Text(""),)
        return replace(printed, inlines=(*_each((first,), change), *rest))

    return change_first


def last_of(change: Change) -> Callable[[Printed], Printed]:
    """Change the words that come last."""

    def change_last(printed: Printed) -> Printed:
        *rest, last = printed.inlines or (Text(""),)
        return replace(printed, inlines=(*rest, *_each((last,), change)))

    return change_last


def _each(inlines: Inlines, change: Change) -> Inlines:
    return tuple(_changed(inline, change) for inline in inlines)


def _changed(inline: Inline, change: Change) -> Inline:
    match inline:
        case Datum(words) | Text(words):
            return replace(inline, text=change(words))
        case Strong(inner) | Emphasis(inner) | Link(children=inner):
            return replace(inline, children=_each(inner, change))
        case _:
            return inline


def capital(words: str) -> str:
    """Begin with a capital."""
    return words[:1].upper() + words[1:]


def uncapital(words: str) -> str:
    """Begin with a small letter, as within a sentence; an abbreviation such as IPAL or SIINas keeps its capitals."""
    first = words.split(" ", 1)[0]
    is_plain = first[1:] == first[1:].lower() and not any(letter.isdigit() for letter in first)
    return words[:1].lower() + words[1:] if is_plain else words


def clause(words: str) -> str:
    """Take the stop off the end, so that a sentence can go on."""
    return words.rstrip().rstrip(_STOPS).rstrip()


def slug(words: str) -> str:
    """Write words as the name of a file: "APBD Kabupaten/Kota" is `apbd-kabupaten-kota`."""
    return _NO_FILE_NAME.sub("-", words.lower()).strip("-")


CASINGS: dict[str, Callable[[Printed], Printed]] = {
    "upper": all_of(str.upper),
    "lower": all_of(str.lower),
    "capital": first_of(capital),
    "capitalize": first_of(capital),
    "uncapital": first_of(uncapital),
    "clause": last_of(clause),
    "slug": all_of(slug),
}
