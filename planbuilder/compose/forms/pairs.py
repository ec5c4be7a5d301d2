"""What stands in the fields of a form? Each label with its value, an open item, or a line to write on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from planbuilder.compose.composing import Composing
from planbuilder.compose.faults import Fault, meant
from planbuilder.compose.forms.cells import stacked
from planbuilder.compose.problems import WRONG_ARGUMENT
from planbuilder.compose.views.groups import Values
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import in_text
from planbuilder.document.forms import Field
from planbuilder.document.inlines import Inlines
from planbuilder.values import Refs, Value, refs

GAP, LINE = "gap", "line"
"""What a missing value leaves: a visible open item, or a ruled line."""


def filled_in(
    composing: Composing, pairs: object, blank: str, directive: str
) -> tuple[tuple[Field, ...], Refs]:
    """Make the fields, and name the cells whose data are missing."""
    if blank not in {GAP, LINE}:
        raise Fault(
            WRONG_ARGUMENT, name=directive, cause=f'"{blank}" is not a kind of blank',
            cause_id=f'"{blank}" bukan jenis isian kosong', **meant(blank, (GAP, LINE)),
        )  # fmt: skip
    given = [_pair(pair, directive) for pair in _listed(pairs, directive)]
    made = (Field(composing.inlines(label), spoken(composing, value, blank)) for label, value in given)
    missing = (
        one.refs for _, value in given for one in _members(value) if isinstance(one, Value) and one.is_missing
    )
    return tuple(made), refs(*missing)


def spoken(composing: Composing, thing: object, blank: str = GAP) -> Inlines:
    """Write a value by its kind, a row by its name, several of them one a line; missing ones leave, if not all are."""
    members = list(_members(thing))
    present = [one for one in members if not (isinstance(one, Value) and composing.desk.is_blank(one))]
    shown = present or ([] if blank == LINE else members[:1])
    return stacked([composing.inlines(in_text(one) if isinstance(one, Value) else one) for one in shown])


def _members(thing: object) -> Iterator[object]:
    """Take several things apart; of none, what left none is missing."""
    match thing:
        case RowView():
            yield thing.caption
        case Rows() | Values():
            yield from chain.from_iterable(map(_members, thing))
            if not len(thing):
                yield Value(None, refs=thing.under)
        case list() | tuple():
            yield from chain.from_iterable(map(_members, thing))
        case _:
            yield thing


def _listed(pairs: object, directive: str) -> Sequence[object]:
    match pairs:
        case list() | tuple():
            return pairs
        case _:
            raise _unpaired(directive)


def _pair(pair: object, directive: str) -> tuple[object, object]:
    match pair:
        case [label, value]:
            return label, value
        case _:
            raise _unpaired(directive)


def _unpaired(directive: str) -> Fault:
    return Fault(
        WRONG_ARGUMENT, name=directive, cause="a list of labels with their values is expected",
        cause_id="diharapkan daftar label beserta isinya",
        meant=f'tulis misalnya {directive}([("Provinsi", plan.province_name)])',
        meant_en=f'write {directive}([("Provinsi", plan.province_name)])',
    )  # fmt: skip
