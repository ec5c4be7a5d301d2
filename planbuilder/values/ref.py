"""Which datum is this? A name that stays true when rows move."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Ref(NamedTuple):
    """One field of one row of one table: what a datum *is*, never where it stands.

    A tuple, because plans make millions of them, and tuples are hashed and compared without a call of Python.
    """

    table: str
    key: str
    field: str

    def __str__(self) -> str:
        return f"{_quoted(self.table, '/')}/{self.key}.{_quoted(self.field, '.')}"

    @classmethod
    def parse(cls, text: str) -> Ref:
        """Read back what `str(ref)` wrote; a key may hold `/` and `.` itself."""
        table, _, rest = text.partition("/")
        key, dot, field = rest.rpartition(".")
        if not (table and dot and key and field):
            raise ValueError(f"not a reference: {text!r}")
        return cls(_unquoted(table, "/"), key, _unquoted(field, "."))


def _quoted(name: str, sign: str) -> str:
    """Write the sign that ends a name, where it stands in one, as an address does: `%2F`."""
    return name.replace("%", "%25").replace(sign, f"%{ord(sign):02X}")


def _unquoted(name: str, sign: str) -> str:
    return name.replace(f"%{ord(sign):02X}", sign).replace("%25", "%")


_FEW = 64
"""Groups of so many references and fewer are sorted each time."""
Refs = tuple[Ref, ...]
"""A sorted tuple without repeats: the form in which documents keep references."""


def refs(*groups: frozenset[Ref] | Refs) -> Refs:
    """Join groups of references into one sorted tuple without repeats."""
    match groups:
        case (frozenset() as one,):
            joined = one
        case _:
            joined = frozenset().union(*groups)
    return _in_order(joined) if len(joined) > _FEW else tuple(sorted(joined))


# The same conditions stand over many blocks, and each may have read thousands of cells. Small groups would only drive
# the large ones out, and many large ones would fill the memory.
@lru_cache(maxsize=32)
def _in_order(group: frozenset[Ref]) -> Refs:
    return tuple(sorted(group))
