"""What is the source line of a table? What the template says, else the sources of the rows that are shown."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.views.rows import Rows
from planbuilder.document.inlines import Datum, Inlines, Text
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
    found = _sources(rows)
    if not found:
        return ()
    decided = frozenset(ref for read in found.values() for ref in read)
    if len(found) > MOST_NAMED:
        return (
            Text(f"{SOURCE}: diolah dari "),
            Datum(number_text(len(found)), refs(decided)),
            Text(" sumber data"),
        )
    line: list[Text | Datum] = [Text(f"{SOURCE}: ")]
    for place, (key, read) in enumerate(found.items()):
        row = composing.desk.find("sources", key)
        title = str(getattr(row, "title", "") or key)
        line.append(Text("; ") if place else Text(""))
        line.append(Datum(title, refs(read, frozenset({Ref("sources", key, "title")}))))
    return tuple(piece for piece in line if piece != Text(""))


def _sources(rows: Rows) -> dict[str, frozenset[Ref]]:
    """Name the sources of some rows, each with the cells that name it."""
    found: dict[str, set[Ref]] = {}
    for row in rows.rows:
        for key in row.sources:
            found.setdefault(key, set()).add(row.ref("sources"))
    return {key: frozenset(found[key]) for key in sorted(found)}
