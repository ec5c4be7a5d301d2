"""`cascade_table()`: goals, objectives and activities with targets and ceilings of each year, for a turned page."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.forms.cascade_columns import cascade_columns
from planbuilder.compose.forms.cascade_rows import cascade_rows
from planbuilder.compose.forms.cascade_tree import deciding, steps
from planbuilder.compose.forms.ceilings import budget
from planbuilder.compose.forms.cells import columns_of
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.compose.tables.heads import head_rows
from planbuilder.compose.tables.notes import marks_samples, notes
from planbuilder.compose.views.desk import Desk
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.tables import Look, Table
from planbuilder.model.row import Row
from planbuilder.model.tables.activities import Activity
from planbuilder.values import refs

_SAME_OFFICE = "Unit kerja yang tidak disebut sama dengan unit kerja pada program atau kegiatan di atasnya."


def cascade_table(composing: Composing, caption: object = None, anchor: object = None) -> Blocks:
    """Lay out the five-year table of the whole plan."""
    desk, title = composing.desk, caption_of(composing, caption, anchor)
    taken = tuple(steps(desk))
    activities = [step for step in taken if isinstance(step, Activity)]
    if not activities:
        return absent(composing, title, deciding(desk))
    added = budget(desk, activities)
    columns = tuple(cascade_columns(desk))
    rows = [*(step for step in taken if isinstance(step, Row)), *desk.rows("indicators")]
    shown = tuple(DraftRow((), is_sample=row.sample) for row in rows)
    made = Table(
        columns=columns_of(columns),
        head=head_rows(columns, numbered=True),
        rows=tuple(cascade_rows(desk, taken, added, marking=marks_samples(shown))),
        caption=title,
        look=Look.GRID,
        notes=(*_end_of_period(desk), (Text(_SAME_OFFICE),), *added.notes, *notes(Draft((), shown))),
        under=refs(deciding(desk), *(value.under for value in added.whole.years)),
    )
    return (made,)


def _end_of_period(desk: Desk) -> Iterator[Inlines]:
    """Say what the last pair of columns is."""
    if desk.years:
        period = refs(frozenset(desk.plan.info.ref(name) for name in ("period_start", "period_end")))
        year = Datum(str(desk.years[-1]), period)
        yield (Text("Kondisi akhir: target tahun "), year, Text(" dan jumlah pagu seluruh tahun."))


DIRECTIVE = Directive("cascade_table", cascade_table)
