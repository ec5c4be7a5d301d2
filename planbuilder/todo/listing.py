"""How is a list of open items read? As lines under those who owe them, as data for programs, as rows of a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from planbuilder.diagnostics import Language, Words
from planbuilder.todo.item import OpenItem, Owner

_NOTHING = Words("tidak ada yang kurang", "nothing is missing")
_COUNT = Words(
    "Belum lengkap: {count}; tampak pada dokumen: {shown}",
    "Open items: {count}; showing in documents: {shown}",
)
_SHOWN = Words("tampak pada {documents}", "shows in {documents}")
_MORE = Words("{first} dan {more} dokumen lain", "{first} and {more} other documents")
_MOST = 3
"""So many documents are named in a line."""
_HEADINGS = (
    Words("Jumlah dokumen", "Document count"), Words("Tugas", "Task"), Words("Letak", "Place"),
    Words("Penanggung jawab", "Owed by"), Words("Kabupaten/Kota", "Regency"), Words("Tampak pada", "Shows in"),
    Words("Tabel", "Table"), Words("Baris", "Row"), Words("Kolom", "Columns"), Words("Kode", "Code"),
)  # fmt: skip


def written(items: Sequence[OpenItem], language: Language) -> str:
    """Write the items under who owes them; whoever blocks most documents comes first."""
    if not items:
        return _NOTHING.in_language(language)
    groups: dict[Owner, list[OpenItem]] = {}
    for item in items:
        groups.setdefault(item.owner, []).append(item)
    shown = sum(bool(item.documents) for item in items)
    lines = [_COUNT.in_language(language).format(count=len(items), shown=shown)]
    for owner, owed in groups.items():
        lines += ["", f"{owner.name} ({len(owed)})"]
        for item in owed:
            lines += _lines(item, language)
    return "\n".join(lines)


def _lines(item: OpenItem, language: Language) -> list[str]:
    said = [f"  {item.place}: {item.task.in_language(language)}"]
    if item.documents:
        said.append(
            f"      {_SHOWN.in_language(language).format(documents=_named(item.documents, language))}"
        )
    return said


def _named(documents: Sequence[str], language: Language) -> str:
    first = ", ".join(documents[:_MOST])
    more = len(documents) - _MOST
    return first if more <= 0 else _MORE.in_language(language).format(first=first, more=more)


def described(item: OpenItem, language: Language) -> dict[str, Any]:
    """Describe an item for programs."""
    return {
        "code": item.code or None,
        "task": item.task.in_language(language),
        "table": item.table,
        "row": item.key,
        "fields": list(item.fields),
        "owner": {"kind": item.owner.kind, "key": item.owner.key, "name": item.owner.name},
        "regency": item.regency or None,
        "documents": list(item.documents),
        "location": item.place.parts,
    }


def headings(language: Language) -> tuple[str, ...]:
    """Head the columns of the list as a sheet."""
    return tuple(words.in_language(language) for words in _HEADINGS)


def row(item: OpenItem, language: Language) -> tuple[int | str, ...]:
    """Write an item as a row of a sheet, under the headings."""
    return (
        len(item.documents), item.task.in_language(language), str(item.place), item.owner.name, item.regency,
        ", ".join(item.documents), item.table, item.key, ", ".join(item.fields), item.code,
    )  # fmt: skip


def rows(items: Iterable[OpenItem], language: Language) -> tuple[tuple[int | str, ...], ...]:
    """Write all items as rows of a sheet."""
    return tuple(row(item, language) for item in items)
