"""Which heads belong to each cell of a table? Those over it, by name where a head has several rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planbuilder.render.pdf.roles import Element
from planbuilder.render.pdf.tags import Tag, in_order


def name_heads(root: Tag) -> None:
    """Give each head its scope, and each cell under a head of several rows the names of its heads."""
    tables = (tag for tag in in_order(root) if tag.role == "Table")
    for index, table in enumerate(tables):
        _name_heads_of(table, f"t{index}")


def _name_heads_of(table: Tag, prefix: str) -> None:
    heads, rows = _rows_of(table, "THead"), _rows_of(table, "TBody")
    over: dict[int, list[str]] = {}
    for number, (cell, columns) in enumerate(_placed(heads)):
        cell.attributes = _attributes(cell.element, "/Scope /Column")
        if len(heads) > 1:
            cell.identifier = f"{prefix}-{number}"
            for column in columns:
                over.setdefault(column, []).append(cell.identifier)
    for cell, columns in _placed(rows):
        names = dict.fromkeys(name for column in columns for name in over.get(column, ()))
        said = f"/Headers [{' '.join(f'({name})' for name in names)}]" if names else ""
        cell.attributes = _attributes(cell.element, said)


def _rows_of(table: Tag, group: str) -> list[Tag]:
    return [row for kid in _tags(table) if kid.role == group for row in _tags(kid)]


def _tags(tag: Tag) -> Iterator[Tag]:
    return (kid for kid in tag.kids if isinstance(kid, Tag))


def _placed(rows: Iterable[Tag]) -> Iterator[tuple[Tag, range]]:
    """Say which columns each cell covers, past those that cells of rows above still cover."""
    taken: dict[int, int] = {}
    for row in rows:
        column = 0
        below: dict[int, int] = {at: left - 1 for at, left in taken.items() if left > 1}
        for cell in _tags(row):
            while column in taken:
                column += 1
            columns = range(column, column + _span(cell.element, "colspan"))
            below.update(dict.fromkeys(columns, _span(cell.element, "rowspan") - 1))
            yield cell, columns
            column = columns.stop
        taken = {at: left for at, left in below.items() if left}


def _span(cell: Element, name: str) -> int:
    return int(cell.get(name, 1))


def _attributes(cell: Element, said: str) -> str:
    spans = (("ColSpan", _span(cell, "colspan")), ("RowSpan", _span(cell, "rowspan")))
    parts = (said, *(f"/{name} {count}" for name, count in spans if count > 1))
    whole = " ".join(filter(None, parts))
    return f"<</O /Table {whole}>>" if whole else ""
