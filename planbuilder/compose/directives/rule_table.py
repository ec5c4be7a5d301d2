"""`rule_table(caption="...", anchor="tbl-aturan")`: the findings that the plan weighs otherwise than their rules, and why."""

from __future__ import annotations

from planbuilder.checks import PROBLEMS
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.directives.table import caption_of
from planbuilder.compose.tables.absence import absent
from planbuilder.compose.tables.assembly import assembled
from planbuilder.compose.tables.column import TableColumn
from planbuilder.compose.tables.draft import Draft, DraftRow
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Text
from planbuilder.document.tables import Look
from planbuilder.model.choices import SEVERITIES
from planbuilder.model.settings import RuleSetting
from planbuilder.values import Kind, Ref, Value

_COLUMNS = (
    TableColumn((Text("Kode"),), Kind.CODE),
    TableColumn((Text("Temuan"),), Kind.TEXT),
    TableColumn((Text("Tingkat baku"),), Kind.TEXT),
    TableColumn((Text("Tingkat dalam rencana ini"),), Kind.TEXT),
    TableColumn((Text("Alasan"),), Kind.PROSE),
)


def rule_table(composing: Composing, caption: object = None, anchor: object = None) -> Blocks:
    """List each rule that `rules` of the plan weighs, by its code."""
    info = composing.desk.plan.info
    cell = info.ref("rules")
    rows = tuple(_row(code, setting, cell) for code, setting in sorted(info.rules.items()))
    title = caption_of(composing, caption, anchor)
    under = frozenset({cell})
    if not rows:
        return absent(composing, title, under)
    return (assembled(Draft(_COLUMNS, rows, under=under, noun="aturan"), title, Look.RULED),)


def _row(code: str, setting: RuleSetting, cell: Ref) -> DraftRow:
    problem = next((one for one in PROBLEMS if one.code == code), None)
    title = problem.title.id if problem is not None else None
    usual = SEVERITIES[problem.severity] if problem is not None else None
    said = (title, usual, SEVERITIES[setting.severity], setting.reason)
    own = frozenset({cell})
    return DraftRow(
        (Value(code, Kind.CODE, refs=own), *(Value(one, Kind.TEXT, refs=own) for one in said)), key=code
    )


DIRECTIVE = Directive("rule_table", rule_table)
