"""Is a row the highest or the lowest among its peers, as is said of it?"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from planbuilder.compose.arguments import wrong
from planbuilder.compose.claims.saying import Named, lacking, number_of, units_differ, written
from planbuilder.compose.claims.verdict import Verdict, decided, left_open
from planbuilder.compose.language.origins import read_in
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import plain_text
from planbuilder.diagnostics import Words
from planbuilder.model.plan import Plan
from planbuilder.values.claims import Claim, Said

MOST_AHEAD = 2
"""One of the highest is a row that at most so many others exceed."""
_ABSENT = Words(
    "barisnya tidak ada di antara pembandingnya", "the row is not among those it is compared with"
)
_ALONE = Words("tidak ada cukup baris pembanding", "there are too few rows to compare with")


def judge_peers(plan: Plan, said: Said, row: object, peers: object, by: str) -> Verdict:
    """Compare the datum of a row with that of each other one; one that is equal is as high."""
    if not isinstance(row, RowView) or not isinstance(peers, Rows) or not by:
        raise wrong(
            "claim",
            "a row, of= rows of its table and by= a column are expected",
            "diharapkan satu baris, of= baris tabelnya, dan by= satu kolom",
        )
    views = list(peers)
    if row not in views:
        return left_open(_ABSENT, read_in(peers) | row.under)
    others = [(_name(view), peers.value_at(view, by)) for view in views if view != row]
    return _among(plan, said, (_name(row), peers.value_at(row, by)), others)


def _among(plan: Plan, said: Said, own: Named, others: Sequence[Named]) -> Verdict:
    read = read_in([value for _, value in (own, *others)])
    mine = number_of(own[1])
    if mine is None:
        return left_open(lacking(plan, [own]), read)
    units = {value.unit for _, value in (own, *others) if not value.is_missing}
    if len(units) > 1:
        return left_open(units_differ(units), read)
    most = MOST_AHEAD if said.is_shared else 0
    if len(others) <= most:
        return left_open(_ALONE, read)
    ahead = sum(1 for _, value in others if _is_ahead(said, mine, number_of(value)))
    unknown = [other for other in others if number_of(other[1]) is None]
    if ahead <= most < ahead + len(unknown):
        return left_open(lacking(plan, unknown), read)
    return decided(said, ahead <= most, written(plan, [own, *_foremost(said, others)]), read)


def _is_ahead(said: Said, mine: Decimal, other: Decimal | None) -> bool:
    """Whether another one keeps the row from being first: one that is equal too, unless several are meant."""
    if other is None:
        return False
    difference = other - mine if said.claim is Claim.HIGHEST else mine - other
    return difference > 0 or (difference == 0 and not said.is_shared)


def _foremost(said: Said, others: Sequence[Named]) -> Sequence[Named]:
    """Take the first of the others, by size and in the order of their table."""
    sized = [(number, other) for other in others if (number := number_of(other[1])) is not None]
    order = sorted(sized, key=lambda pair: -pair[0] if said.claim is Claim.HIGHEST else pair[0])
    return [other for _, other in order[: MOST_AHEAD + 1]]


def _name(row: RowView) -> str:
    return plain_text(row.caption) if not row.caption.is_missing else row.key
