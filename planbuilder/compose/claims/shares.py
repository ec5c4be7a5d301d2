"""Are rows all, most, some or none of a whole, as is said of them?"""

from __future__ import annotations

from decimal import Decimal

from planbuilder.compose.arguments import wrong
from planbuilder.compose.claims.saying import joined, rows_named
from planbuilder.compose.claims.verdict import Verdict, decided, left_open
from planbuilder.compose.language.origins import read_in
from planbuilder.compose.views.rows import Rows
from planbuilder.diagnostics import Words
from planbuilder.values.claims import Claim, Said

NEARLY = Decimal("0.9")
"""From this share on, rows are nearly all."""
_OF_WHOLE = frozenset({Claim.ALL, Claim.NEARLY_ALL, Claim.MOST})
"""Claims whose exceptions are the rows that are left out."""


def judge_share(said: Said, part: object, whole: object) -> Verdict:
    """Count the rows of a part within a whole; rows whose datum is missing may be in it or not."""
    if not isinstance(part, Rows) or not isinstance(whole, Rows) or part.table != whole.table:
        raise wrong(
            "claim",
            "rows, and of= the rows of the same table of which they are a part, are expected",
            "diharapkan baris, dan of= baris tabel yang sama tempat baris itu dipilih",
        )
    read = read_in(part.count) | read_in(whole.count)
    keys = [row.key for row in whole.rows]
    within = {row.key for row in part.rows}
    unsure = [key for key in keys if key in part.unsure]
    least = sum(1 for key in keys if key in within and key not in part.unsure)
    counts = range(least, least + len(unsure) + 1)
    if not keys:
        return left_open(Words("belum ada barisnya", "there are no rows of it"), read)
    holds = {_holds(said.claim, count, len(keys)) for count in counts}
    told = _told(least, len(unsure), len(keys))
    if len(holds) > 1:
        return left_open(joined(told, rows_named("belum jelas", "unclear are", unsure)), read)
    exceptions = [key for key in keys if (key in within) is not (said.claim in _OF_WHOLE)]
    named = (
        rows_named("kecuali", "except", exceptions)
        if said.claim in _OF_WHOLE
        else rows_named("yaitu", "namely", exceptions)
    )
    return decided(said, holds.pop(), joined(told, named), read)


def _holds(claim: Claim, count: int, total: int) -> bool:  # noqa: PLR0911  # one for each claim
    match claim:
        case Claim.ALL:
            return count == total
        case Claim.NEARLY_ALL:
            return NEARLY * total <= count < total
        case Claim.MOST:
            return count * 2 > total
        case Claim.HALF:
            return count * 2 == total
        case Claim.FEW:
            return 0 < count * 2 < total
        case Claim.NONE:
            return count == 0
        case Claim.ONE:
            return count == 1
        case _:
            return 0 < count < total


def _told(least: int, unsure: int, total: int) -> Words:
    if not unsure:
        return Words(f"{least} dari {total} baris", f"{least} of {total} rows")
    most = least + unsure
    return Words(f"{least} sampai {most} dari {total} baris", f"{least} to {most} of {total} rows")
