"""What does a criterion weigh? What its row says, or what judgements of pairs make of it."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.weights import weighing
from planbuilder.values import Kind, Value

TABLE = "criteria"


def weight(desk: Desk, criterion: Criterion) -> Value:
    """Give the weight in percent."""
    found = weighing(desk.plan)
    own = cells([(criterion, "weight")])
    known = found.weights.get(criterion.id)
    return Value(
        known, Kind.PERCENT, "%", cells(found.sources_of(criterion)), under=own | cells(found.sources)
    )


def consistency(desk: Desk, _: Criterion) -> Value:
    """Give the consistency ratio of the judgements; missing where weights were given by hand."""
    found = weighing(desk.plan)
    return derived(found.consistency, Kind.DECIMAL, cells(found.sources))


FACTS: Facts = {
    "weight": Fact("Bobot", weight, Kind.PERCENT, "%"),
    "consistency": Fact("Rasio konsistensi", consistency, Kind.DECIMAL),
}
