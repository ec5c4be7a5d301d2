"""Which field or table does a heading name? Case, spaces, punctuation and a unit in brackets are forgiven."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from planbuilder.diagnostics import nearest
from planbuilder.inputs.record import TableHeads, Vocabulary

LEFT_OUT = "_"
"""Names that begin with this sign are left alone."""
SHEET_NAME_LENGTH = 31
"""Excel cuts the name of a sheet after so many characters."""
SHOWN_NAMES = 12

_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\W*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARLY = re.compile(r"(.+?)(?:tahun)?((?:19|20)\d\d)")
_RUNNING_NUMBERS = frozenset({"no", "nomor", "nourut", "nomorurut"})


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Keep letters and digits only, in lower case: "Kabupaten/Kota" and "kabupaten kota" are one."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def without_unit(text: str) -> str:
    """Drop a last bracket: "Luas (ha)" is "Luas"."""
    return _BRACKETED.sub("", text)


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of one table, ready to be looked up."""

    heads: TableHeads
    fields: Mapping[str, str]
    """Folded key or title -> field."""
    yearly: Mapping[str, str]
    """The same for fields with one column a year."""

    def field(self, heading: str) -> str:
        """Find the field a heading names, `target_2026` for a yearly one; empty where it names none."""
        return self._named(folded(heading)) or self._named(folded(without_unit(heading)))

    def yearly_field(self, heading: str) -> str:
        """Find the yearly field that a heading without a year names; empty where it names none."""
        return self.yearly.get(folded(heading), "") or self.yearly.get(folded(without_unit(heading)), "")

    def is_key(self, heading: str) -> bool:
        """Whether a heading is a key of the table to the letter, `target_2026` among them."""
        base, _, year = heading.rpartition("_")
        is_yearly = base in self.heads.yearly and _YEAR.fullmatch(year) is not None
        return is_yearly or (heading in self.heads.fields and heading not in self.heads.yearly)

    def is_left_out(self, heading: str) -> bool:
        """Whether a column is meant to be passed over: running numbers, and names that begin with `_`."""
        return heading.startswith(LEFT_OUT) or folded(heading) in _RUNNING_NUMBERS

    def known(self, heading: str) -> str:
        """Name the nearest known heading, or all of them, for a hint."""
        return shown_names(_YEAR.sub("YYYY", heading), self._names())

    def all_known(self) -> str:
        """Name the known headings, for a hint."""
        return shown_names("", self._names())

    def _named(self, name: str) -> str:
        if name in self.fields:
            return self.fields[name]
        yearly = _YEARLY.fullmatch(name)
        if yearly and yearly[1] in self.yearly:
            return f"{self.yearly[yearly[1]]}_{yearly[2]}"
        return ""

    def _names(self) -> list[str]:
        """List keys, then titles; a yearly one shows where its year goes."""
        heads = self.heads
        keys = [f"{key}_YYYY" if key in heads.yearly else key for key in heads.fields]
        titles = [f"{name} YYYY" if key in heads.yearly else name for key, name in heads.fields.items()]
        return keys + titles


def headings_of(heads: TableHeads) -> Headings:
    """Make the headings of a table ready for look-up."""
    single = {key: title for key, title in heads.fields.items() if key not in heads.yearly}
    yearly = {key: title for key, title in heads.fields.items() if key in heads.yearly}
    return Headings(heads, _index(single), _index(yearly))


def _index(fields: Mapping[str, str]) -> dict[str, str]:
    """Index fields by key, else by title, else by title without its unit."""
    index = {folded(key): key for key in fields}
    for spelling in (str, without_unit):
        for key, title in fields.items():
            index.setdefault(folded(spelling(title)), key)
    return index


def table_named(name: str, vocabulary: Vocabulary) -> str:
    """Find the table that a file, folder or sheet names by key or title; empty where it names none."""
    wanted = folded(name)
    for table in sorted(vocabulary):
        title = vocabulary[table].title
        if wanted in {folded(table), folded(title), folded(title[:SHEET_NAME_LENGTH])}:
            return table
    return ""


def shown_names(name: str, known: Iterable[str]) -> str:
    """Name the known one nearest to `name`; where none comes near, list them."""
    names = list(dict.fromkeys(known))
    near = nearest(name, names) if name else ""
    if near:
        return f'"{near}"'
    listed = ", ".join(names[:SHOWN_NAMES])
    return f"{listed}, …" if len(names) > SHOWN_NAMES else listed
