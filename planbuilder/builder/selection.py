"""Which documents of a set does somebody ask for? Types, names, or patterns of names such as `usulan/U01/*`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

from planbuilder.builder.problems import UNKNOWN_DOCUMENT
from planbuilder.diagnostics import Diagnostic, Location, report


def is_asked_for(type_: str, name: str, only: Sequence[str]) -> bool:
    """Whether a document is among those asked for; whoever asks for none wants all."""
    return not only or any(_means(word, type_, name) for word in only)


def unknown(only: Sequence[str], types: Sequence[str], names: Iterable[tuple[str, str]]) -> list[Diagnostic]:
    """Report each word that is no type, and means none of the documents given by type and name."""
    documents = list(names)
    return [
        report(UNKNOWN_DOCUMENT, Location("templates"), name=word, known=", ".join(types))
        for word in only
        if word not in types and not any(_means(word, *document) for document in documents)
    ]


def _means(word: str, type_: str, name: str) -> bool:
    return word == type_ or fnmatchcase(name, word)
