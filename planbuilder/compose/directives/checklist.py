"""`checklist(proposal)`: the readiness requirements of a proposal's route and how far each is met."""

from __future__ import annotations

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import in_text
from planbuilder.document.blocks import Blocks, Paragraph
from planbuilder.document.forms import CheckItem, Checklist, CheckState
from planbuilder.document.inlines import Datum, Inlines, Text
from planbuilder.document.wording import CHECK_STATES
from planbuilder.values import Ref, Value, refs

OPTIONAL = " (tidak wajib)"
NO_RULES = "Persyaratan kesiapan bagi jalur pendanaan ini belum ditetapkan."


def checklist(composing: Composing, proposal: RowView) -> Blocks:
    """List each requirement of the route; one that nobody has answered is missing."""
    desk = composing.desk
    every = Rows(desk, "readiness_rules", desk.rows("readiness_rules"))
    rules = every.where("route", proposal.take("route"))
    if not rules:
        return (Paragraph((Text(NO_RULES),), under=refs(rules.under)),)
    items = [_item(composing, proposal, rule) for rule in rules]
    return (Checklist(tuple(items), under=refs(rules.under)),)


def _item(composing: Composing, proposal: RowView, rule: RowView) -> CheckItem:
    key = f"{proposal.key}/{rule.key}"
    answer = RowView(composing.desk, "readiness", composing.desk.find("readiness", key), frozenset())
    state = answer.take("state")
    given = isinstance(state, Value) and not state.is_missing
    found = CheckState(str(state.raw)) if given and isinstance(state, Value) else CheckState.MISSING
    origins = state.refs if given and isinstance(state, Value) else frozenset({Ref("readiness", key, "state")})
    return CheckItem(
        state=found,
        requirement=_requirement(composing, rule),
        state_text=(Datum(CHECK_STATES[found], refs(origins)),),
        evidence=_evidence(composing, answer),
        key=rule.name,
    )


def _requirement(composing: Composing, rule: RowView) -> Inlines:
    mandatory = rule.take("mandatory")
    is_optional = isinstance(mandatory, Value) and mandatory.raw is False
    words = composing.inlines(rule.take("item"))
    return (*words, Datum(OPTIONAL, refs(mandatory.refs))) if is_optional and isinstance(mandatory, Value) else words


def _evidence(composing: Composing, answer: RowView) -> Inlines:
    """Write number and date of the document, else the remark."""
    parts: list[Inlines] = []
    for name in ("document_number", "document_date", "file", "note"):
        value = answer.take(name)
        if isinstance(value, Value) and not value.is_missing:
            parts.append(composing.inlines(in_text(value)))
    line: list[Inlines] = [part for index, one in enumerate(parts) for part in (((Text(", "),) if index else ()), one)]
    return tuple(inline for part in line for inline in part)


DIRECTIVE = Directive("checklist", checklist)
