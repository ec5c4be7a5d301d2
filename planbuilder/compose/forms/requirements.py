"""What does the route of a proposal ask for? Its readiness rules with the state, the evidence, and what is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planbuilder.compose.arguments import row_at, value_of
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.writing import plain_text
from planbuilder.document.forms import CheckItem, CheckState
from planbuilder.document.inlines import Datum, Emphasis, Gap, Inlines, LineBreak, Text
from planbuilder.document.wording import CHECK_STATES, MISSING
from planbuilder.values import Ref, Value, refs

UNVERIFIED_MARK = "*"
_TABLE, _RULES = "readiness", "readiness_rules"
_DECIDING = ("mandatory", "verified")
_NUMBER_AND_DATE = "nomor dan tanggal dokumen"
_TO_DO = {
    CheckState.PROCESS: "Diselesaikan sebelum usulan diajukan",
    CheckState.MISSING: "Dipenuhi sebelum usulan diajukan",
}


@dataclass(frozen=True, slots=True)
class Requirement:
    """One rule and what is recorded for the proposal; the record may be absent."""

    rule: RowView
    record: RowView

    @property
    def is_mandatory(self) -> bool:
        """Whether the proposal may not go out without it."""
        return value_of(self.rule, "mandatory").raw is True

    @property
    def is_verified(self) -> bool:
        """Whether somebody has compared it with its regulation."""
        return value_of(self.rule, "verified").raw is True


def requirements(proposal: RowView) -> tuple[tuple[Requirement, ...], frozenset[Ref]]:
    """List what is asked for, mandatory ones first, and the cells that decided it."""
    desk = proposal.desk
    rules = Rows(desk, _RULES, desk.rows(_RULES), frozenset()).where("route", value_of(proposal, "route"))
    found = [Requirement(rule, _record(proposal, rule)) for rule in rules]
    decided = frozenset(rule.row.ref(name) for rule in rules for name in _DECIDING if rule.row is not None)
    return tuple(sorted(found, key=lambda one: not one.is_mandatory)), rules.under | decided


def _record(proposal: RowView, rule: RowView) -> RowView:
    desk = proposal.desk
    row = desk.find(_TABLE, f"{proposal.key}/{rule.key}")
    return RowView(desk, _TABLE, row, proposal.named.refs | rule.named.refs if row is None else frozenset())


def item(requirement: Requirement, *, marked: bool) -> CheckItem:
    """Write one requirement."""
    state = value_of(requirement.record, "state")
    known = CheckState.MISSING if state.is_missing else CheckState(str(state.raw))
    said = "Belum dicatat" if state.is_missing else CHECK_STATES[known]
    return CheckItem(
        state=known,
        requirement=tuple(_asked(requirement, UNVERIFIED_MARK if marked else "")),
        state_text=(Datum(said, refs(state.refs)),),
        evidence=_evidence(requirement, known),
        key=requirement.record.name if requirement.record else requirement.rule.name,
    )


def _asked(requirement: Requirement, mark: str) -> Iterator[Datum | Text | LineBreak | Emphasis]:
    wanted, mandatory = value_of(requirement.rule, "item"), value_of(requirement.rule, "mandatory")
    yield _said(wanted)
    if mark:
        yield Text(mark)
    if not requirement.is_mandatory:
        words = "(wajib atau tidaknya belum dicatat)" if mandatory.is_missing else "(tidak wajib)"
        yield Text(" ")
        yield Datum(words, refs(mandatory.refs))
    basis = value_of(row_at(requirement.rule, "legal_basis"), "text")
    if not basis.is_missing:
        yield LineBreak()
        yield Emphasis((_said(basis),))


def _evidence(requirement: Requirement, state: CheckState) -> Inlines:
    """Name the document; where there is none, what is still to be done about it."""
    number, date = (value_of(requirement.record, f"document_{part}") for part in ("number", "date"))
    found = refs(number.refs, date.refs)
    if not number.is_missing or not date.is_missing:
        return tuple(_document(number, date))
    deciding = value_of(requirement.record, "state").refs | value_of(requirement.rule, "mandatory").refs
    if state is CheckState.READY:
        return (Gap(_NUMBER_AND_DATE, refs(deciding, found)),)
    words = _TO_DO.get(state, MISSING) if requirement.is_mandatory else MISSING
    return (Datum(words, refs(deciding, found)),)


def _document(number: Value, date: Value) -> Iterator[Datum | Text]:
    """Write "Nomor 12/2026 tanggal 3 Maret 2026", as far as it is known."""
    if not number.is_missing:
        yield Text("Nomor ")
        yield _said(number)
    if not date.is_missing:
        yield Text("tanggal " if number.is_missing else " tanggal ")
        yield _said(date)


def _said(value: Value) -> Datum:
    return Datum(MISSING if value.is_missing else plain_text(value), refs(value.refs))


def remark(asked: Sequence[Requirement]) -> str:
    """Say which requirements nobody has compared with their regulation; nothing where all were."""
    open_ones = [one for one in asked if not one.is_verified]
    if not open_ones:
        return ""
    if len(open_ones) == len(asked):
        return "Seluruh persyaratan ini belum dicocokkan dengan peraturan yang mendasarinya."
    return f"{UNVERIFIED_MARK} Persyaratan belum dicocokkan dengan peraturan yang mendasarinya."


def marks_unverified(asked: Sequence[Requirement]) -> bool:
    """Whether unverified requirements need a mark to be told from the others."""
    return len({one.is_verified for one in asked}) > 1
