"""Which kind of claim do some words make, and what do the data make of it?"""

from __future__ import annotations

from planbuilder.compose.arguments import wrong
from planbuilder.compose.claims.numbers import judge_numbers
from planbuilder.compose.claims.peers import judge_peers
from planbuilder.compose.claims.series import judge_series
from planbuilder.compose.claims.shares import judge_share
from planbuilder.compose.claims.verdict import Outcome, Verdict
from planbuilder.compose.views.row_view import RowView
from planbuilder.model.plan import Plan
from planbuilder.values.claims import OF_NUMBERS, OF_PEERS, OF_SERIES, Said, claim_in

_WAY_OUT = {
    "meant": "tulis satu kata saja, misalnya naik, turun, tertinggi, sebagian besar, seluruh, belum seluruh, atau melampaui",
    "meant_en": "write one only, such as naik, turun, tertinggi, sebagian besar, seluruh, belum seluruh or melampaui",
}


def judged(plan: Plan, words: str, about: object, of: object, by: str, than: object) -> Verdict:
    """Judge a claim; raises a fault where the words make none, or the data are not of its kind."""
    said = claim_in(words)
    if said is None:
        raise wrong(
            "claim", f'"{words}" makes no single claim', f'"{words}" tidak memuat tepat satu klaim', _WAY_OUT
        )
    if isinstance(about, RowView) and about.table == "sources" and of is None:
        return _vouched(about)
    return _judged(plan, said, about, of, by, than)


def _vouched(source: RowView) -> Verdict:
    """Take a claim that only a source can bear out; the source answers for it."""
    if not source:
        raise wrong("claim", "there is no such source", "sumber itu tidak ada dalam tabel sources")
    return Verdict(Outcome.HOLDS, read=source.under | source.named.refs)


def _judged(plan: Plan, said: Said, about: object, of: object, by: str, than: object) -> Verdict:
    if said.claim in OF_SERIES:
        return judge_series(plan, said, about, by)
    if said.claim in OF_PEERS:
        return judge_peers(plan, said, about, of, by)
    if said.claim in OF_NUMBERS:
        return judge_numbers(plan, said, about, than)
    return judge_share(said, about, of)
