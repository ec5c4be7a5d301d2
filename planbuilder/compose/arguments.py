"""Is what a template gives a directive what the directive takes? Rows, single rows and data; anything else is a fault."""

from __future__ import annotations

from planbuilder.compose.faults import NOTHING_MEANT, Fault
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.values import Ref, Value


def wrong(name: str, cause: str, cause_id: str, hint: dict[str, str] = NOTHING_MEANT) -> Fault:
    """Make the fault of an argument that a directive cannot take."""
    return Fault(WRONG_ARGUMENT, name=name, cause=cause, cause_id=cause_id, **hint)


def row_of(name: str, thing: object, table: str) -> RowView:
    """Take a row of one table."""
    if isinstance(thing, RowView) and thing.table == table:
        return thing
    raise wrong(name, f"a row of {table} is expected", f"diharapkan satu baris {table}")


def rows_in(name: str, thing: object) -> Rows:
    """Take rows of a table."""
    if isinstance(thing, Rows):
        return thing
    raise wrong(
        name, "rows of a table are expected", "diharapkan baris sebuah tabel",
        {"meant": f"tulis misalnya {name}(centres, ...)", "meant_en": f"write {name}(centres, ...)"},
    )  # fmt: skip


def value_of(view: RowView, name: str) -> Value:
    """Take a datum of a row."""
    found = view.take(name)
    if isinstance(found, Value):
        return found
    raise view.unknown(name, ())


def given(view: RowView, *names: str) -> frozenset[Ref]:
    """Name the cells of a row that a block looks at, whether they hold anything or not."""
    return frozenset().union(*(value_of(view, name).refs for name in names))


def row_at(view: RowView, name: str) -> RowView:
    """Follow a reference of a row."""
    found = view.take(name)
    if isinstance(found, RowView):
        return found
    raise view.unknown(name, ())
