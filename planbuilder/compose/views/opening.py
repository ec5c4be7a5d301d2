"""What can templates of a plan name? The plan, the document, and each table as its rows."""

from __future__ import annotations

from planbuilder.compose.facts.registry import facts
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.plan_view import PlanView
from planbuilder.compose.views.row_view import RowView
from planbuilder.compose.views.rows import Rows
from planbuilder.compose.views.view import View
from planbuilder.model.plan import Plan
from planbuilder.model.registry import PLAN


def open_desk(plan: Plan) -> Desk:
    """Lay a plan out for templates."""
    return Desk(plan, facts(), Rows, RowView)


def views(desk: Desk) -> dict[str, View]:
    """Name what every template of a plan sees."""
    tables = {name: Rows(desk, name, desk.rows(name)) for name in desk.tables if name != PLAN}
    return {**tables, "plan": PlanView(desk)}
