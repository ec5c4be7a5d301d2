"""Does every table fit its page? Widths from content; too wide turns the page; wider still is cut by columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from planbuilder.document.blocks import Block, Blocks, Landscape, Paper, Table
from planbuilder.document.rewrite import with_children
from planbuilder.document.split import split_columns
from planbuilder.document.tables import Align, Look
from planbuilder.document.widths import fits, with_widths

_USUAL, _DENSE = (9.0, 3.0), (7.5, 1.9)
"""Type of tables in points, and the room beside a cell's words in millimetres; smaller type only leaves more room."""


@dataclass(frozen=True, slots=True)
class Room:
    """How wide text is on a page, upright and turned, in millimetres."""

    upright: float
    turned: float


_ROOMS = {Paper.A4: Room(155.0, 247.0), Paper.F4: Room(160.0, 280.0)}
"""Sheets less the official margins: left 30, right, top and bottom 25 mm."""


def fitted(blocks: Blocks, paper: Paper) -> Blocks:
    """Give each table its widths, a turned page where it needs one, or cut it."""
    return tuple(chain.from_iterable(_fitted(block, _ROOMS[paper]) for block in blocks))


def _fitted(block: Block, room: Room) -> Iterator[Block]:
    match block:
        case Table():
            yield from _table(block, room)
        case Landscape():
            children = chain.from_iterable(_turned(child, room) for child in block.children)
            yield replace(block, children=tuple(children))
        case _:
            yield with_children(
                block, lambda inner: tuple(chain.from_iterable(_fitted(b, room) for b in inner))
            )


def _table(table: Table, room: Room) -> Iterator[Block]:
    if fits(table, room.upright, *_type_of(table)):
        yield with_widths(table, room.upright, *_type_of(table))
    else:
        yield Landscape(tuple(_turned(table, room)))


def _turned(block: Block, room: Room) -> Iterator[Block]:
    match block:
        case Table() if fits(block, room.turned, *_type_of(block)):
            yield with_widths(block, room.turned, *_type_of(block))
        case Table():
            yield from split_columns(block, _key_columns(block), room.turned, *_USUAL)
        case _:
            yield block


def _type_of(table: Table) -> tuple[float, float]:
    return _DENSE if table.is_dense else _USUAL


def _key_columns(table: Table) -> int:
    """Count the columns that name a row: those before the first number; official forms need more of them."""
    before = 0
    for column in table.columns:
        if column.align is Align.RIGHT and before:
            break
        before += 1
    most = 4 if table.look is Look.GRID else 2
    return max(1, min(before, most, len(table.columns) - 1))
