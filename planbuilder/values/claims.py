"""Which words claim something about data, and what? "Naik" of a series, "tertinggi" among peers, "sebagian besar" of rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Claim(StrEnum):
    """What words can say that data can contradict."""

    RISES = "rises"
    FALLS = "falls"
    STAYS = "stays"
    SWINGS = "swings"
    HIGHEST = "highest"
    LOWEST = "lowest"
    ALL = "all"
    NEARLY_ALL = "nearly all"
    MOST = "most"
    HALF = "half"
    SOME = "some"
    FEW = "few"
    NONE = "none"
    ONE = "one"
    MORE = "more"
    LESS = "less"
    EQUAL = "equal"


OF_SERIES = (Claim.RISES, Claim.FALLS, Claim.STAYS, Claim.SWINGS)
OF_PEERS = (Claim.HIGHEST, Claim.LOWEST)
OF_NUMBERS = (Claim.MORE, Claim.LESS, Claim.EQUAL)
"""All other claims are of the rows of a whole."""

_QUANTITIES = ("banyak", "besar", "tinggi", "luas", "padat", "mahal")
_SMALL_QUANTITIES = ("sedikit", "kecil", "rendah", "sempit", "jarang", "murah")


def _superlatives(words: tuple[str, ...]) -> tuple[str, ...]:
    """Form "terbesar" and "paling besar"; two r become one, as in "terendah"."""
    return tuple(form for word in words for form in (f"ter{word.removeprefix('r')}", f"paling {word}"))


PHRASES: Mapping[Claim, tuple[str, ...]] = {
    Claim.RISES: ("naik", "meningkat", "bertambah", "tumbuh", "melonjak", "membaik"),
    Claim.FALLS: ("turun", "menurun", "berkurang", "menyusut", "merosot", "memburuk"),
    Claim.STAYS: ("tetap", "tidak berubah"),
    Claim.SWINGS: ("naik turun", "naik-turun", "turun naik", "berfluktuasi"),
    Claim.HIGHEST: _superlatives(_QUANTITIES),
    Claim.LOWEST: _superlatives(_SMALL_QUANTITIES),
    Claim.ALL: ("seluruh", "seluruhnya", "semua", "semuanya", "setiap"),
    Claim.NEARLY_ALL: ("hampir seluruh", "hampir seluruhnya", "hampir semua", "hampir semuanya", "hampir setiap"),
    Claim.MOST: ("sebagian besar", "mayoritas", "kebanyakan", "umumnya", "lebih dari separuh", "lebih dari setengah"),
    Claim.HALF: ("separuh", "setengah"),
    Claim.SOME: ("sebagian", "beberapa"),
    Claim.FEW: ("sebagian kecil", "kurang dari separuh", "kurang dari setengah"),
    Claim.NONE: ("tidak satu pun", "tak satu pun", "belum satu pun", "tidak ada", "belum ada"),
    Claim.ONE: ("hanya satu", "satu-satunya"),
    Claim.MORE: (
        "melebihi", "melampaui", "di atas",
        *(f"lebih {word} {than}" for word in _QUANTITIES for than in ("dari", "daripada")), "lebih dari",
    ),
    Claim.LESS: (
        "di bawah", "kurang dari",
        *(f"lebih {word} {than}" for word in _SMALL_QUANTITIES for than in ("dari", "daripada")),
    ),
    Claim.EQUAL: ("sama dengan", "sama banyak dengan", "setara dengan"),
}  # fmt: skip
"""Claim -> the phrases that make it, in the form of a finding of fact; "meningkatkan" is an aim and makes none."""

_CLAIMS = {phrase: claim for claim, phrases in PHRASES.items() for phrase in phrases}
_BEFORE, _AFTER = r"(?<![\w-])", r"(?![\w-])"


def _any_of(phrases: Iterable[str]) -> str:
    """Match any of some phrases, the longest first, over the ends of lines."""
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest_first)


_PHRASE = re.compile(f"{_BEFORE}(?:{_any_of(_CLAIMS)}){_AFTER}", re.IGNORECASE)
_NEGATED = re.compile(rf"{_BEFORE}(?:tidak|tak|belum|bukan){_AFTER}", re.IGNORECASE)
_STEADY = re.compile(
    rf"{_BEFORE}(?:terus|selalu|setiap tahun|tiap tahun|terus-menerus){_AFTER}", re.IGNORECASE
)
_SHARED = re.compile(rf"{_BEFORE}(?:salah satu|bersama|termasuk){_AFTER}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A claim as some words make it."""

    claim: Claim
    is_negated: bool = False
    """Whether "tidak", "belum" or "bukan" stands before it."""
    is_steady: bool = False
    """Whether a series is said to do it in every year: "terus naik"."""
    is_shared: bool = False
    """Whether one of several is meant: "salah satu yang terbesar"."""


def claim_in(words: str) -> Said | None:
    """Read the claim of some words; None where they make none, or several that differ."""
    found = [match for match in _PHRASE.finditer(words) if not _STEADY.match(words, match.start())]
    claims = {_CLAIMS[" ".join(match[0].casefold().split())] for match in found}
    if len(claims) != 1:
        return None
    before = words[: found[0].start()]
    return Said(
        claims.pop(), bool(_NEGATED.search(before)), bool(_STEADY.search(words)), bool(_SHARED.search(words))
    )


_TELLING = tuple(
    phrase
    for claim in (*OF_SERIES, *OF_PEERS, Claim.NEARLY_ALL, Claim.MOST, Claim.FEW, Claim.ONE)
    for phrase in PHRASES[claim]
    if phrase not in {"tetap", "tumbuh", "membaik", "memburuk", "tidak berubah"}
)
"""Phrases that claim something wherever they stand; the others are as often harmless."""
_NONE_OR_HALF = ("tidak satu pun", "tak satu pun", "belum satu pun", "separuh")
_UNDENIED = tuple(phrase for phrase in PHRASES[Claim.ALL] if phrase != "setiap")
"""What claims something where "belum" or "tidak" stands before it."""
_UNMARKED = re.compile(
    rf"{_BEFORE}(?:{_any_of((*_TELLING, *_NONE_OR_HALF))}){_AFTER}"
    rf"|{_BEFORE}(?:belum|tidak)\s+(?:\w+\s+){{0,2}}(?:{_any_of(_UNDENIED)}){_AFTER}",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\s*(?:[-*]\s+|\d+[.)]\s+)?(?P<all>Seluruh|Semua)\b")
"""Of "seluruh" and "semua" only what begins a sentence, or is denied, claims something wherever it stands."""
_AIMED = re.compile(
    rf"{_BEFORE}(?:agar|supaya|untuk|demi|dapat|bisa|akan|harus|wajib|perlu|hendak|hendaknya|boleh|jangan|diharapkan"
    rf"|diupayakan|ditargetkan|direncanakan|dirancang|dituntut|diminta|apabila|bila|jika|kalau|seandainya|tanpa"
    rf"|selama){_AFTER}",
    re.IGNORECASE,
)
"""Words after which a sentence speaks of an aim or a condition."""
_SENTENCE = re.compile(r"(?:[^.!?;\n]|[.!?;](?!\s)|\n(?![^\S\n]*[\n\-*#\d]))+")


def unmarked(prose: str) -> Iterator[tuple[str, int]]:
    """Find the words of a prose that claim something, each with its place; aims and conditions claim nothing."""
    for sentence in _SENTENCE.finditer(prose):
        aim = _AIMED.search(sentence[0])
        whole = _WHOLE.match(sentence[0])
        if whole and not aim:
            yield whole["all"], sentence.start() + whole.start("all")
        for found in _UNMARKED.finditer(sentence[0]):
            if aim is None or found.start() < aim.start():
                yield " ".join(found[0].split()), sentence.start() + found.start()
