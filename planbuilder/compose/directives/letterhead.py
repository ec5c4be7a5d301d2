"""`letterhead(office)`: the head of a letter, with the emblem of the office's government where the plan has it."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.compose.arguments import given, row_of, value_of
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.cover import ENDINGS, emblem
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.language.casing import all_of
from planbuilder.compose.pictures import read_picture
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.writing import in_text
from planbuilder.document.blocks import Blocks, Letterhead, Picture
from planbuilder.document.inlines import Inlines, Text
from planbuilder.values import Ref, Value, refs

PHONE = "Telepon"
OWN_EMBLEMS = ("lambang-{}", "emblem-{}")
"""The emblem of a regency among the pictures: `lambang-64.72.png`; the plan's own has no code."""


def letterhead(composing: Composing, office: object) -> Blocks:
    """Open a letter; an address that nobody has given leaves its line out."""
    row = row_of("letterhead", office, "offices")
    address, phone = value_of(row, "address"), value_of(row, "phone")
    found, decided = _emblem(composing, row)
    head = Letterhead(
        government=composing.inlines(all_of(str.upper)(in_text(value_of(row, "government")))),
        office=composing.inlines(in_text(value_of(row, "name"))),
        address=tuple(_address_lines(composing.desk, address, phone)),
        emblem=found,
        under=refs(decided, given(row, "address", "phone")),
    )
    return (head,)


def _address_lines(desk: Desk, address: Value, phone: Value) -> Iterator[Inlines]:
    if not desk.is_blank(address):
        yield in_text(address).inlines
    if not desk.is_blank(phone):
        yield (Text(f"{PHONE} "), *in_text(phone).inlines)


def _emblem(composing: Composing, office: RowView) -> tuple[Picture | None, frozenset[Ref]]:
    """Find the emblem of a regency by its code; other offices of the plan's own government bear the plan's."""
    plan = composing.desk.plan
    own = RowView(composing.desk, "offices", plan.find("offices", plan.info.office), frozenset())
    governments = value_of(office, "government"), value_of(own, "government")
    decided = frozenset({plan.info.ref("office")}).union(*(value.refs for value in governments))
    code = getattr(office.row, "regency", None)
    if office.row is not None:
        decided |= {office.row.ref("regency")}
    if code:
        return _own_emblem(composing, code), decided
    return (emblem(composing) if governments[0] == governments[1] else None), decided


def _own_emblem(composing: Composing, code: str) -> Picture | None:
    pictures = composing.desk.plan.pictures
    names = (f"{name.format(code)}.{ending}" for name in OWN_EMBLEMS for ending in ENDINGS)
    found = (read_picture(name, pictures[name]) for name in names if name in pictures)
    return next((picture for picture in found if picture is not None), None)


DIRECTIVE = Directive("letterhead", letterhead)
