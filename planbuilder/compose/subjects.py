"""What is each document of a type about? The plan, one row of a table, or its rows with one datum in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planbuilder.compose.set_file import SetFile
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.groups import Group
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.model.row import Row
from planbuilder.values import Value


@dataclass(frozen=True, slots=True)
class Subject:
    """What a document is about, as its templates see it."""

    view: RowView | Group | None = None
    """Nothing for a document about the plan."""
    key: str = ""
    """The key of the row, or the datum of the group."""
    name: str = ""
    """What diagnostics call it."""


def subjects(desk: Desk, file: SetFile) -> Iterator[Subject]:
    """List what the documents of a type are about; rows that lack the datum of their group have no document."""
    if not file.for_each:
        yield Subject()
    elif file.by:
        for group in Rows(desk, file.for_each, desk.rows(file.for_each)).group_by(file.by):
            key = _key(group.key)
            if key:
                yield Subject(group, key, f"{file.for_each}/{key}")
    else:
        yield from (_of_row(desk, file, row) for row in desk.rows(file.for_each))


def subject(desk: Desk, file: SetFile, key: str) -> Subject:
    """Find what one document is about."""
    if file.for_each and not file.by:
        row = desk.find(file.for_each, key)
        return _of_row(desk, file, row) if row is not None else Subject()
    return next((one for one in subjects(desk, file) if one.key == key), Subject())


def _of_row(desk: Desk, file: SetFile, row: Row) -> Subject:
    view = RowView(desk, file.for_each, row, frozenset())
    return Subject(view, view.key, view.name)


def _key(key: object) -> str:
    match key:
        case RowView():
            return key.key
        case Value():
            return "" if key.is_missing else str(key.raw)
        case _:
            return ""
