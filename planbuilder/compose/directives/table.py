"""`table(centres, columns=["name", "regency.name", col("area", digits=2)], caption="...")`: rows as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from planbuilder.compose.arguments import rows_in, wrong
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.faults import meant
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.columns import columns_of
from planbuilder.compose.tables.draft import is_hollow
from planbuilder.compose.tables.rows import drafted
from planbuilder.compose.tables.sources import source_line
from planbuilder.compose.views.rows import Rows
from planbuilder.document.blocks import Blocks
from planbuilder.document.tables import Caption, Look


def table(
    composing: Composing,
    rows: Rows,
    columns: Sequence[object],
    caption: object = None,
    anchor: object = None,
    *,
    group_by: str = "",
    totals: Sequence[str] = (),
    exact: Sequence[str] = (),
    subtotals: object = False,
    look: str = "ruled",
    source: object = None,
    numbered_columns: object = False,
    row_numbers: object = False,
    noun: str = "",
) -> Blocks:
    """Show rows of the plan; labels, units, alignment, decimals, sums and notes follow from the model.

    `noun` is what notes call the rows, where they are not what the table's name says: "program" of activities.
    `exact` names amounts in juta whose total another form prints in rupiah; both are then said to be one.
    """
    rows = rows_in("table", rows)
    asked = columns_of(composing, rows, columns)
    draft = drafted(rows, asked, group_by, totals, subtotals=bool(subtotals), exact=exact)
    draft = replace(draft, noun=noun or draft.noun)
    title = caption_of(composing, caption, anchor)
    if is_hollow(draft):
        return absent(composing, title, draft.under)
    made = assembled(
        draft, title, look_of(look), row_numbers=bool(row_numbers), numbered_columns=bool(numbered_columns),
        source=source_line(composing, source, rows),
    )  # fmt: skip
    return (made,)


def caption_of(composing: Composing, caption: object, anchor: object) -> Caption | None:
    """Make the caption; without an anchor of its own it gets one that nobody refers to."""
    if caption is None:
        return None
    name = composing.words(anchor) or composing.galley.free_anchor("tabel")
    return Caption(composing.inlines(caption), name)


def look_of(name: Any) -> Look:
    """Find a look by its name."""
    looks = {look.value: look for look in Look}
    if str(name) not in looks:
        hint = meant(str(name), looks)
        raise wrong("look", f'"{name}" is not a look', f'"{name}" bukan rupa tabel', hint)
    return looks[str(name)]


DIRECTIVE = Directive("table", table)
