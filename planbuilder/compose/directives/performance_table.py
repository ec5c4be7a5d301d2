"""`performance_table(performance, caption="...")`: targets, results and ratios of the last period (T-C.23)."""

from __future__ import annotations

from planbuilder.compose.arguments import rows_in
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.forms.past import past_rows
from planbuilder.compose.forms.past_performance import performance_draft
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.sources import source_line
from planbuilder.document.blocks import Blocks
from planbuilder.document.tables import Look


def performance_table(
    composing: Composing, rows: object, caption: object = None, anchor: object = None
) -> Blocks:
    """Lay out what was aimed at and reached, one indicator a row."""
    shown = past_rows("performance_table", rows_in("performance_table", rows))
    title, draft = caption_of(composing, caption, anchor), performance_draft(shown)
    if not draft.rows:
        return absent(composing, title, draft.under)
    source = source_line(composing, None, shown)
    return (assembled(draft, title, Look.GRID, row_numbers=True, numbered_columns=True, source=source),)


DIRECTIVE = Directive("performance_table", performance_table)
