"""Is one number more than, less than, or as much as another, as is said of it?"""

from __future__ import annotations

from decimal import Decimal

from planbuilder.compose.arguments import wrong
from planbuilder.compose.claims.saying import lacking, number_of, units_differ, written
from planbuilder.compose.claims.verdict import Verdict, decided, left_open
from planbuilder.compose.language.origins import read_in
from planbuilder.model.plan import Plan
from planbuilder.values import Kind, Value
from planbuilder.values.claims import Claim, Said


def judge_numbers(plan: Plan, said: Said, thing: object, than: object) -> Verdict:
    """Compare a datum with another, or with a number that the sentence names."""
    one, other = _datum(thing), _datum(than)
    both = [("", one), ("", other)]
    read = read_in([one, other])
    first, second = number_of(one), number_of(other)
    if first is None or second is None:
        return left_open(lacking(plan, [named for named in both if number_of(named[1]) is None]), read)
    units = {value.unit for value in (one, other) if value.unit}
    if len(units) > 1:
        return left_open(units_differ(units), read)
    return decided(said, _holds(said.claim, first, second), written(plan, both), read)


def _datum(thing: object) -> Value:
    match thing:
        case Value():
            return thing
        case bool():
            pass
        case int():
            return Value(thing, Kind.INTEGER)
        case Decimal() | float():
            return Value(Decimal(str(thing)), Kind.DECIMAL)
    raise wrong(
        "claim", "a datum, and than= another, are expected", "diharapkan satu data, dan than= data lain"
    )


def _holds(claim: Claim, first: Decimal, second: Decimal) -> bool:
    match claim:
        case Claim.MORE:
            return first > second
        case Claim.LESS:
            return first < second
        case _:
            return first == second
