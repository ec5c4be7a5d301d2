"""Is each claim that narrative makes about data tied to them?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.prose import prose
from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.values.claims import OF_PEERS, OF_SERIES, claim_in, unmarked

PROBLEM = Problem(
    "NARR-04",
    Severity.WARNING,
    Words(
        "Pernyataan dalam narasi tanpa kaitan dengan data", "A claim in narrative that is not tied to data"
    ),
    Words(
        'Kata seperti "naik", "tertinggi", "sebagian besar", dan "seluruh" dibaca sebagai temuan. Yang ditulis dengan claim(...) diperiksa setiap kali datanya berubah; yang diketik biasa lambat laun bertentangan dengan tabelnya. Tujuan ("agar ... meningkat") bukan temuan.',
        'Words such as "naik", "tertinggi", "sebagian besar" and "seluruh" are read as findings. Written with claim(...) they are checked whenever the data change; typed plainly they come to contradict the tables. An aim ("agar ... meningkat") is no finding.',
    ),
    Words('"{words}" tidak dikaitkan dengan data', '"{words}" is not tied to data'),
    Words(
        "tulis misalnya {form}, atau {source} bila hanya sumbernya yang tahu, atau pilih kata lain",
        "write for example {form}, or {source} where only a source knows, or choose other words",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for the words of claims in the prose of every narrative."""
    for _, narrative in sorted(plan.narratives.items()):
        typed = prose(narrative.text)
        for words, place in unmarked(typed.text):
            where = Location(narrative.file, typed.line_at(place))
            source = f'claim("{words}", sources.get("..."))'
            yield report(PROBLEM, where, words=words, form=_form(words), source=source)


def _form(words: str) -> str:
    """Write the words as a claim of their kind, with data of a plan as an example."""
    said = claim_in(words)
    if said is not None and said.claim in OF_SERIES:
        data = 'statistics.where("indicator", "..."), by="value"'
    elif said is not None and said.claim in OF_PEERS:
        data = 'regencies.get("64.72"), of=regencies, by="population"'
    else:
        data = 'centres.lacking("workforce"), of=centres'
    return f'claim("{words}", {data})'


_WORDS = "narrative/proposals/U01/latar-belakang.md"
FIRES: Files = {_WORDS: "Sentra ditata agar unit usaha bertambah.\nSebagian\nbesar perajin sudah siap.\n"}
PLACE = f"{_WORDS}:2"
QUIET: Files = {
    _WORDS: '{{ claim("Seluruh", proposals, of=proposals) }} usulan ditata agar unit usaha bertambah.\n'
}
