"""What do letters and forms consist of? Heads, fields, signatures and checklists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planbuilder.document.inlines import Inlines
from planbuilder.document.pictures import Picture
from planbuilder.values import Refs


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form's head: "Provinsi : Kalimantan Timur"."""

    label: Inlines
    value: Inlines


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels and values side by side, as forms and minutes open."""

    fields: tuple[Field, ...]
    boxed: bool = False
    """Ruled lines around each, as in the RKA form."""
    under: Refs = ()


@dataclass(frozen=True, slots=True)
class Signatory:
    """One signature: lines above it, the office held, then name, rank and NIP; blanks print ruled lines."""

    before: tuple[Inlines, ...]
    title: Inlines
    name: Inlines = ()
    rank: Inlines = ()
    nip: Inlines = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """One to three signatures side by side; a single one stands right."""

    signatories: tuple[Signatory, ...]
    under: Refs = ()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a letter: emblem left, government, office larger, address lines, a double rule."""

    government: Inlines
    office: Inlines
    address: tuple[Inlines, ...] = ()
    emblem: Picture | None = None
    under: Refs = ()


@dataclass(frozen=True, slots=True)
class LetterOpening:
    """Nomor, Sifat, Lampiran, Hal left; place and date right; then the lines of the addressee."""

    fields: tuple[Field, ...]
    place_and_date: Inlines
    addressee: tuple[Inlines, ...]
    under: Refs = ()


class CheckState(StrEnum):
    """How far a requirement is met."""

    READY = "ready"
    PROCESS = "process"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One requirement, its state in a word, and its evidence."""

    state: CheckState
    requirement: Inlines
    state_text: Inlines
    evidence: Inlines = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """Requirements with their states."""

    items: tuple[CheckItem, ...]
    under: Refs = ()
