"""How does a template see the plan itself, and the document that is being composed?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planbuilder.compose.spec import Spec
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.groups import Values
from planbuilder.compose.views.outline_view import OutlineView
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.view import View
from planbuilder.model.choices import STAGES
from planbuilder.values import Kind, Ref, Value

_PERIOD = ("period_start", "period_end")


@dataclass(frozen=True, slots=True, eq=False)
class PlanView(View):
    """The plan: its columns, its years and its period."""

    desk: Desk

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "plan"

    def take(self, name: str) -> object:
        """Answer a column of the plan, `years`, `period` or `stage_text`."""
        info = self.desk.plan.info
        period = frozenset(info.ref(field) for field in _PERIOD)
        match name:
            case "years":
                years = tuple(Value(year, Kind.YEAR, refs=period) for year in info.years)
                return Values(years, period)
            case "period":
                return Value(info.period or None, Kind.CODE, refs=period)
            case "stage":
                return stage(info.stage, frozenset({info.ref("stage")}))
            case "province_name":
                # Without a name of its own the plan has that of its province's code.
                refs = frozenset({info.ref("province_name"), info.ref("province")})
                return Value(info.province_name, refs=refs)
            case _:
                return RowView(self.desk, info.table_name, info, frozenset()).take(name)


def stage(name: str, refs: frozenset[Ref]) -> Value:
    """Give a stage as a choice that prints its label."""
    return Value(name or None, Kind.CHOICE, refs=refs, label=STAGES.get(name, name))


@dataclass(frozen=True, slots=True, eq=False)
class DocumentView(View):
    """The document that is being composed."""

    spec: Spec
    outline: OutlineView
    cells: Mapping[str, Ref]
    """The cell of the plan that says each of these."""

    @property
    def name(self) -> str:
        """What diagnostics call it."""
        return "document"

    def take(self, name: str) -> object:
        """Answer `title`, `stage`, `version`, `date`, `number`, `outline` or `outline_source`."""
        match name:
            case "outline":
                return self.outline
            case "outline_source":
                return self.outline.take("source")
            case "type":
                return self.spec.type
        if name not in self.cells:
            raise self.unknown(name, (*self.cells, "outline", "outline_source", "type"))
        refs = frozenset({self.cells[name]})
        match name:
            case "stage":
                return stage(self.spec.stage, refs)
            case "date":
                return Value(self.spec.date, Kind.DATE, refs=refs)
            case _:
                return Value(getattr(self.spec, name) or None, refs=refs)
