"""`cost_table(proposal)`: the RAB of a proposal, its cost lines under their components with the total in words."""

from __future__ import annotations

from planbuilder.compose.arguments import row_of, rows_in
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.forms.cells import columns_of, looked_at, sum_notes
from planbuilder.compose.forms.cost_rows import COLUMNS, closing_rows, section_rows
from planbuilder.compose.forms.sections import sections
from planbuilder.compose.nouns import noun
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.heads import head_rows
from planbuilder.document.blocks import Blocks
from planbuilder.document.tables import Look, Table
from planbuilder.values import refs

_LINES = "cost_lines"


def cost_table(
    composing: Composing, proposal: object, caption: object = None, anchor: object = None, *, by: str = ""
) -> Blocks:
    """Lay out the RAB; `by="group"` groups lines by their own group instead of by component."""
    row = row_of("cost_table", proposal, "proposals")
    lines = rows_in("cost_table", row.take(_LINES))
    title = caption_of(composing, caption, anchor)
    if not lines:
        return absent(composing, title, lines.under)
    parts, decided = sections(lines, str(by))
    under = decided.union(lines.under, *map(looked_at, lines))
    made = Table(
        columns=columns_of(COLUMNS),
        head=head_rows(COLUMNS, numbered=False),
        rows=(*section_rows(parts), *closing_rows(row)),
        caption=title,
        look=Look.GRID,
        notes=sum_notes(COLUMNS[-1], list(lines), "amount", noun(_LINES)),
        under=refs(under),
    )
    return (made,)


DIRECTIVE = Directive("cost_table", cost_table)
