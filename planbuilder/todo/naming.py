"""How does a task call a row? By its noun, its key and its name, in either language."""

from __future__ import annotations

from planbuilder.diagnostics import Words
from planbuilder.model import Plan, Row, Table, tables
from planbuilder.model.registry import PLAN
from planbuilder.values import Ref

_NAMES = ("name", "title", "item", "text", "description", "menu")
_LONGEST = 80
"""So many characters of a name are written out; half as many where a key names several."""


def named(plan: Plan, table: str, key: str) -> Words:
    """Name a row, also one that is not there yet: its key tells what it would be about."""
    known = tables()[table]
    if table == PLAN:
        return Words("rencana ini", "this plan")
    said = f'{key} "{name}"' if (name := _name(plan, known, key)) else key
    return Words(f"{known.noun} {said}", said)


def _name(plan: Plan, table: Table, key: str) -> str:
    row = plan.find(table.name, key)
    own = _own_name(row, _LONGEST) if row is not None else ""
    return own or ", ".join(_names_of_key(plan, table, key))


def _own_name(row: Row, longest: int) -> str:
    found = (getattr(row, name, None) for name in _NAMES if name not in row.key_fields)
    return next((_cut(str(name), longest) for name in found if name), "")


def _names_of_key(plan: Plan, table: Table, key: str) -> list[str]:
    """Name the rows that a natural key is made of, the narrowest first: criterion and centre of a score."""
    parts = key.split("/")
    columns = (table.field(name) for name in table.key)
    pairs = zip((column.references if column else "" for column in columns), parts, strict=False)
    rows = (plan.find(target, part) for target, part in pairs if target)
    found = [_own_name(row, _LONGEST // 2) for row in rows if row is not None]
    return [name for name in reversed(found) if name]


def _cut(name: str, longest: int) -> str:
    """Shorten a long text at a word."""
    words = " ".join(name.split())
    return words if len(words) <= longest else f"{words[:longest].rsplit(' ', 1)[0]} …"


def neighbour(plan: Plan, cell: Ref) -> Ref:
    """Name the cell to open: of a row that is not there, a row of the same whole, else that whole."""
    whole = cell.key.split("/", maxsplit=1)[0]
    if plan.find(cell.table, cell.key) is not None or whole == cell.key:
        return cell
    siblings = (row for row in plan.table(cell.table) if row.key.split("/", maxsplit=1)[0] == whole)
    column = tables()[cell.table].key[0]
    return next((row.ref(column) for row in siblings), cell)
