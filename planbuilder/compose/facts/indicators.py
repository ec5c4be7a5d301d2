"""What follows from the owner of an indicator? The activity that it measures, where it measures one."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells
from planbuilder.compose.views.desk import Desk
from planbuilder.model.tables.indicators import Indicator

TABLE = "indicators"
_ACTIVITIES = "activities"


def activity(desk: Desk, indicator: Indicator) -> object:
    """Find the program, activity or subactivity; none for an indicator of a statement."""
    found = desk.find(_ACTIVITIES, indicator.owner or "")
    return desk.row(_ACTIVITIES, found, cells([(indicator, "owner")]))


FACTS: Facts = {"activity": Fact("Kegiatan yang diukur", activity, references=_ACTIVITIES)}
