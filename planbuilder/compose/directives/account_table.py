"""`account_table(proposal)`: the RKA of a proposal, its cost lines under the tree of accounts."""

from __future__ import annotations

from planbuilder.compose.arguments import row_of, rows_in
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.forms.account_rows import COLUMNS, account_rows, numbers_row, total_row
from planbuilder.compose.forms.account_tree import GROUPING, named_by
from planbuilder.compose.forms.cells import columns_of, looked_at, sum_notes
from planbuilder.compose.nouns import noun
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.heads import head_rows
from planbuilder.document.blocks import Blocks
from planbuilder.document.tables import Look, Table
from planbuilder.values import refs

_LINES = "cost_lines"


def account_table(
    composing: Composing,
    proposal: object,
    caption: object = None,
    anchor: object = None,
    *,
    total: object = "Jumlah Anggaran Subkegiatan",
) -> Blocks:
    """Lay out the table of the RKA; `total` is what the row of the sum is called."""
    row = row_of("account_table", proposal, "proposals")
    lines = rows_in("account_table", row.take(_LINES))
    title = caption_of(composing, caption, anchor)
    if not lines:
        return absent(composing, title, lines.under)
    views = tuple(lines)
    decided = (named_by(views, name) for name in GROUPING)
    under = lines.under.union(*decided, *map(looked_at, views))
    made = Table(
        columns=columns_of(COLUMNS),
        head=(*head_rows(COLUMNS, numbered=False), numbers_row()),
        rows=(
            *account_rows(views, composing.desk.plan.codes.accounts),
            total_row(row, composing.inlines(total)),
        ),
        caption=title,
        look=Look.GRID,
        notes=sum_notes(COLUMNS[-1], views, "gross", noun(_LINES)),
        under=refs(under),
    )
    return (made,)


DIRECTIVE = Directive("account_table", account_table)
