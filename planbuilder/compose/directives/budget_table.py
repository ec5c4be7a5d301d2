"""`budget_table(performance, caption="...")`: budgets and spending of the last period by program (T-C.24)."""

from __future__ import annotations

from planbuilder.compose.arguments import rows_in
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.forms.past import past_rows
from planbuilder.compose.forms.past_budget import budget_draft
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.sources import source_line
from planbuilder.document.blocks import Blocks
from planbuilder.document.tables import Look


def budget_table(composing: Composing, rows: object, caption: object = None, anchor: object = None) -> Blocks:
    """Lay out what each program had and spent, and how both grew."""
    shown = past_rows("budget_table", rows_in("budget_table", rows))
    title, draft = caption_of(composing, caption, anchor), budget_draft(shown)
    if not draft.rows:
        return absent(composing, title, draft.under)
    source = source_line(composing, None, shown)
    return (assembled(draft, title, Look.GRID, numbered_columns=True, source=source),)


DIRECTIVE = Directive("budget_table", budget_table)
