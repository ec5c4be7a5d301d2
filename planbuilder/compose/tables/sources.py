"""What is the source line of a table? What the template says, else the sources of the rows that are shown."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.views.rows import Rows
from planbuilder.document.inlines import Datum, Inline, Inlines, Text
from planbuilder.document.wording import SOURCE
from planbuilder.values import Ref, refs
from planbuilder.values.numbers import number_text

MOST_NAMED = 3
"""Sources that a line names one by one."""


def source_line(composing: Composing, source: object, rows: Rows) -> Inlines:
    """Write "Sumber: ..."; an empty text leaves it out."""
    if source is not None:
        words = composing.inlines(source)
        return (Text(f"{SOURCE}: "), *words) if words else ()
    composing.decided |= frozenset(row.ref("sources") for row in rows.rows)
    found = _sources(rows)
    if len(found) > MOST_NAMED:
        origins = refs(*found.values())
        return (
            Text(f"{SOURCE}: diolah dari "),
            Datum(number_text(len(found)), origins),
            Text(" sumber data"),
        )
    line: list[Inline] = []
    for key, named in found.items():
        line += [Text("; " if line else f"{SOURCE}: "), _titled(composing, key, named)]
    return tuple(line)


def _titled(composing: Composing, key: str, named: frozenset[Ref]) -> Datum:
    title = getattr(composing.desk.find("sources", key), "title", None)
    return Datum(str(title or key), refs(named, frozenset({Ref("sources", key, "title")})))


def _sources(rows: Rows) -> dict[str, frozenset[Ref]]:
    """Name the sources of some rows, each with the cells that name it."""
    found: dict[str, set[Ref]] = {}
    for row in rows.rows:
        for key in row.sources:
            found.setdefault(key, set()).add(row.ref("sources"))
    return {key: frozenset(found[key]) for key in sorted(found)}
