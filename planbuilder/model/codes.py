"""Which official codes are there? Code lists with their names, read from the raw records of their files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Generic, TypeVar

from planbuilder.diagnostics import Diagnostic, nearest, report
from planbuilder.inputs.record import RawRecord
from planbuilder.model.casing import printed_name
from planbuilder.model.nomenclature import Level, Owner, level_of, owner_of
from planbuilder.model.problems import KEY_MISSING, UNKNOWN_LIST
from planbuilder.values.numbers import read_number


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """One code and what it stands for."""

    code: str
    name: str
    """As documents print it."""
    official: str = ""
    """As the source spells it."""
    source: str = ""
    version: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """The box around an area, in degrees."""

    south: Decimal
    west: Decimal
    north: Decimal
    east: Decimal


@dataclass(frozen=True, slots=True)
class ProvinceEntry:
    """One province; its bounds where they are known."""

    code: str
    name: str
    source: str = ""
    bounds: Bounds | None = None


@dataclass(frozen=True, slots=True)
class NomenclatureEntry:
    """One field, program, activity or subactivity of the official nomenclature."""

    code: str
    name: str
    level: Level
    owner: Owner
    """Empty for fields and programs, which province and regencies share."""
    official: str = ""
    outcome: str = ""
    indicator: str = ""
    unit: str = ""
    source: str = ""


Entry = TypeVar("Entry", CodeEntry, ProvinceEntry, NomenclatureEntry)


@dataclass(frozen=True, slots=True)
class CodeList(Generic[Entry]):
    """One list of codes; a code is found by itself, or by an alias in any case."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    by_alias: Mapping[str, str] = field(default_factory=dict)
    """Alias in lower case -> code."""

    def get(self, code: str | None) -> Entry | None:
        """Look a code up."""
        if code is None:
            return None
        return self.entries.get(code) or self.entries.get(self.by_alias.get(code.casefold(), ""))

    def nearest(self, code: str) -> str:
        """Name the known code that looks most like an unknown one; empty where none does."""
        return nearest(code, self.entries)

    def __contains__(self, code: object) -> bool:
        return isinstance(code, str) and self.get(code) is not None

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __len__(self) -> int:
        return len(self.entries)


@dataclass(frozen=True, slots=True)
class Codes:
    """All code lists of a plan: the shipped ones, or those that the plan brings in their stead."""

    provinces: CodeList[ProvinceEntry] = field(default_factory=CodeList)
    kbli: CodeList[CodeEntry] = field(default_factory=CodeList)
    nomenclature: CodeList[NomenclatureEntry] = field(default_factory=CodeList)
    accounts: CodeList[CodeEntry] = field(default_factory=CodeList)
    funding_sources: CodeList[CodeEntry] = field(default_factory=CodeList)
    units: CodeList[CodeEntry] = field(default_factory=CodeList)
    dak_menus: CodeList[CodeEntry] = field(default_factory=CodeList)


CODE_LISTS = tuple(member.name for member in fields(Codes))
RawCodes = Mapping[str, tuple[RawRecord, ...]]


def codes_from(raw: RawCodes) -> tuple[Codes, list[Diagnostic]]:
    """Read the code lists; entries without a code, and lists of another name, are findings."""
    diagnostics = [*_unknown_lists(raw), *_without_code(raw)]
    codes = Codes(
        provinces=_listed(raw.get("provinces", ()), _province),
        kbli=_listed(raw.get("kbli", ()), _entry),
        nomenclature=_listed(raw.get("nomenclature", ()), _nomenclature_entry),
        accounts=_listed(raw.get("accounts", ()), _entry),
        funding_sources=_listed(raw.get("funding_sources", ()), _entry),
        units=_listed(raw.get("units", ()), _unit),
        dak_menus=_listed(raw.get("dak_menus", ()), _entry),
    )
    return codes, diagnostics


def _listed(records: tuple[RawRecord, ...], entry_of: Callable[[RawRecord], Entry]) -> CodeList[Entry]:
    entries = {entry.code: entry for entry in map(entry_of, records) if entry.code}
    aliases = {alias.casefold(): entry.code for entry in entries.values() for alias in _aliases(entry)}
    own = {code.casefold(): code for code in reversed(entries)}
    return CodeList(entries, {**aliases, **own})


def _aliases(entry: Entry) -> tuple[str, ...]:
    return entry.aliases if isinstance(entry, CodeEntry) else ()


def _said(record: RawRecord, key: str) -> str:
    return str(record.values.get(key) or "")


def _entry(record: RawRecord) -> CodeEntry:
    name = _said(record, "name")
    return CodeEntry(
        _said(record, "code"), printed_name(name), name, _said(record, "source"), _said(record, "version")
    )


def _unit(record: RawRecord) -> CodeEntry:
    name = _said(record, "name")
    aliases = tuple(alias.strip() for alias in _said(record, "aliases").split(";") if alias.strip())
    return CodeEntry(_said(record, "code"), name, name, _said(record, "source"), aliases=(*aliases, name))


def _province(record: RawRecord) -> ProvinceEntry:
    sides = [read_number(_said(record, side), "point") for side in ("south", "west", "north", "east")]
    known = [side for side in sides if side is not None]
    bounds = Bounds(*known) if len(known) == len(sides) else None
    return ProvinceEntry(_said(record, "code"), _said(record, "name"), _said(record, "source"), bounds)


def _nomenclature_entry(record: RawRecord) -> NomenclatureEntry:
    code, name = _said(record, "code"), _said(record, "name")
    return NomenclatureEntry(
        code,
        printed_name(name),
        level_of(code),
        owner_of(code),
        name,
        outcome=_said(record, "outcome"),
        indicator=_said(record, "indicator"),
        unit=_said(record, "unit"),
        source=_said(record, "source"),
    )


def _unknown_lists(raw: RawCodes) -> Iterator[Diagnostic]:
    for name in sorted(set(raw) - set(CODE_LISTS)):
        for record in raw[name][:1]:
            yield report(UNKNOWN_LIST, record.place.at(), name=name, known=", ".join(CODE_LISTS))


def _without_code(raw: RawCodes) -> Iterator[Diagnostic]:
    for name in CODE_LISTS:
        for record in raw.get(name, ()):
            if not _said(record, "code"):
                yield report(KEY_MISSING, record.place.at(), title="code", field="code")
