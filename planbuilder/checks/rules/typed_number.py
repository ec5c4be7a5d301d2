"""Does each number that was typed into narrative stand in the plan?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from planbuilder.checks.example import Files
from planbuilder.checks.prose import prose
from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.values.dates import MONTHS
from planbuilder.values.figures import Figure, figure

PROBLEM = Problem(
    "NARR-03",
    Severity.WARNING,
    Words("Angka diketik tangan dalam narasi", "Number typed by hand in narrative"),
    Words(
        "Angka yang diketik tidak ikut berubah bersama datanya, sehingga narasi dan tabel lambat laun bertentangan.",
        "A typed number does not change with the data, so narrative and tables come to contradict each other.",
    ),
    Words(
        "angka {number} tidak sama dengan data mana pun", "the number {number} equals no datum of the plan"
    ),
    Words(
        'cetak dari datanya, misalnya centres.sum("units") | number, atau tulis dengan huruf bila bukan data',
        'print it from its data, such as centres.sum("units") | number, or spell it where it is no datum',
    ),
)
_NAMED = r"(?:[Nn]omor|No\.|[Pp]asal|[Aa]yat|[Bb]utir|[Bb]ab|[Tt]abel|[Gg]ambar|[Ll]ampiran|[Ss]ubbab|RT|RW)\.? \(?"
"""Words that make the number behind them a name."""
_TYPED = re.compile(
    rf"(?m)(?P<name>^\s*\d+[.)] |{_NAMED}\d[\w./-]*|\d+ (?:{'|'.join(MONTHS)})\b|(?!Rp\d)[\w/-]*[A-Za-z/]\d[\w./-]*)"
    r"|(?P<figure>(?<![\d.,])(?:Rp)?\d[\d.]*(?:,\d+)?(?: (?:ribu|juta|miliar|triliun)\b)?%?)"
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look up each typed number among all numbers of the plan, at the exactness in which it was typed."""
    known = sorted(set(_numbers(plan))) if plan.narratives else []
    for _, narrative in sorted(plan.narratives.items()):
        for text, line in _typed(narrative.text):
            said = figure(text)
            if said is not None and not _is_known(said, known):
                yield report(PROBLEM, Location(narrative.file, line), number=text)


def _typed(text: str) -> Iterator[tuple[str, int]]:
    """Each number of the prose with its line."""
    words = prose(text)
    for found in _TYPED.finditer(words.text):
        if found["figure"]:
            yield found["figure"].rstrip("."), words.line_at(found.start())


def _is_known(said: Figure, known: Sequence[Decimal]) -> bool:
    place = bisect_left(known, said.number - said.slack)
    return place < len(known) and known[place] <= said.number + said.slack


def _numbers(plan: Plan) -> Iterator[Decimal]:
    for name in plan.tables:
        for row in plan.table(name):
            for value in dict(row).values():
                yield from _numbers_in(value)


def _numbers_in(value: object) -> Iterator[Decimal]:
    match value:
        case bool() | date():
            return
        case int() | Decimal():
            yield Decimal(value)
        case dict():
            for member in value.values():
                yield from _numbers_in(member)
        case _:
            return


_WORDS = "narrative/proposals/U01/latar-belakang.md"
FIRES: Files = {_WORDS: "Sejak tahun 2019, menurut Pasal 5,\nsentra mempunyai 123 unit usaha.\n"}
PLACE = f"{_WORDS}:2"
QUIET: Files = {
    _WORDS: "1. Pada 24 November 2026 harga mesin U01 Rp1,5 juta, sesuai dengan Peraturan Nomor 64/M-IND/2016 dan {{ 123 | number }}.\n"
}
