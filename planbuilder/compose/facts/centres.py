"""What follows for a centre? Its score, its rank and how far that may move, its scale of industry, and the names of its KBLI codes."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.results import Result, Results
from planbuilder.model.choices import SCALES
from planbuilder.model.industry_class import class_of
from planbuilder.model.lead import Contribution, leads
from planbuilder.model.plan import Plan
from planbuilder.model.ranking import ranking
from planbuilder.model.row import Row
from planbuilder.model.steadiness import Span, possible_spans, spans_by_weights
from planbuilder.model.tables.centres import Centre
from planbuilder.model.weights import weighing
from planbuilder.values import Kind, Ref, Value
from planbuilder.values.numbers import number_text

TABLE = "centres"
LEADERS = 10
"""How many centres count as the first."""
BASIC = (
    "status", "district", "units", "workforce", "area", "capacity", "output_value", "land_status", "water", "power",
    "waste", "road", "operator",
)  # fmt: skip
"""What a planner asks of each centre before anything is built or bought for it."""
_SCALE = ("weight", "direction", "minimum", "maximum")


def _judged(desk: Desk) -> frozenset[Ref]:
    return desk.plan.once(_judged_cells)


def _judged_cells(plan: Plan) -> frozenset[Ref]:
    """Name every cell that can bear on the ranking."""
    scores = ((row, name) for row in plan.table("scores") for name in ("centre", "criterion", "score"))
    criteria = ((row, name) for row in plan.table("criteria") for name in _SCALE)
    return cells(scores) | cells(criteria) | cells(weighing(plan).sources)


def score(desk: Desk, centre: Centre) -> Value:
    """Give the weighted score, from 0 to 100; missing while a criterion lacks its score."""
    standing = ranking(desk.plan).get(centre.key)
    known = standing.score if standing is not None and not standing.missing else None
    return derived(known, Kind.DECIMAL, _own(desk, centre), _judged(desk))


def rank(desk: Desk, centre: Centre) -> Value:
    """Give the place among all centres that were scored on every criterion; equal scores share one."""
    standing = ranking(desk.plan).get(centre.key)
    known = standing.rank if standing is not None else None
    return derived(known, Kind.INTEGER, _own(desk, centre), _judged(desk))


def rank_span(desk: Desk, centre: Centre) -> Value:
    """Say between which ranks it stands while each weight is a tenth more or less: "3–5", or "3"."""
    return _span(desk, centre, spans_by_weights(desk.plan).get(centre.key))


def possible_ranks(desk: Desk, centre: Centre) -> Value:
    """Say which ranks are open to a centre whose scores are not complete."""
    return _span(desk, centre, possible_spans(desk.plan).get(centre.key))


def _span(desk: Desk, centre: Centre, span: Span | None) -> Value:
    ends = sorted({span.best, span.worst}) if span is not None else ()
    return derived("–".join(map(number_text, ends)) or None, Kind.TEXT, _own(desk, centre), _judged(desk))


def _own(desk: Desk, centre: Centre) -> frozenset[Ref]:
    """Name the cells of a centre's own score."""
    standing = ranking(desk.plan).get(centre.key)
    return cells(standing.sources) if standing is not None else frozenset()


def is_steady(desk: Desk, centre: Centre) -> Value:
    """Tell whether it is among the first ten whichever weight is a tenth more or less."""
    span = spans_by_weights(desk.plan).get(centre.key)
    known = span.worst <= LEADERS if span is not None else None
    return derived(known, Kind.BOOL, _own(desk, centre), _judged(desk))


def lead(desk: Desk, centre: Centre) -> Value:
    """Give the points by which it stands before those of the next rank; missing for the last."""
    found = leads(desk.plan).get(centre.key)
    return derived(found.points if found else None, Kind.DECIMAL, _both(desk, centre), _judged(desk))


def _both(desk: Desk, centre: Centre) -> frozenset[Ref]:
    """Name the cells of its own score and of the first of those below it."""
    found = leads(desk.plan).get(centre.key)
    below = ranking(desk.plan)[found.next[0]].sources if found and found.next else ()
    return _own(desk, centre) | cells(below)


def runners_up(desk: Desk, centre: Centre) -> object:
    """Find the centres of the next rank."""
    found = leads(desk.plan).get(centre.key)
    rows = tuple(row for key in (found.next if found else ()) if (row := desk.find(TABLE, key)) is not None)
    return desk.selection(TABLE, rows, _own(desk, centre) | _judged(desk))


def contributions(desk: Desk, centre: Centre) -> Results:
    """List what each criterion adds: `criterion`, `points`, and how far it is `ahead` of the next centre there."""
    found = leads(desk.plan).get(centre.key)
    own, both = _own(desk, centre), _both(desk, centre)
    listed = (_contribution(desk, one, own, both) for one in (found.contributions if found else ()))
    return Results(tuple(listed), own | _judged(desk))


def _contribution(desk: Desk, one: Contribution, own: frozenset[Ref], both: frozenset[Ref]) -> Result:
    criterion = desk.find("criteria", one.criterion)
    return Result(
        {
            "criterion": desk.row("criteria", criterion, own),
            "points": Value(one.points, Kind.DECIMAL, refs=own | _of_criterion(criterion)),
            "ahead": Value(one.ahead, Kind.DECIMAL, refs=both | _of_criterion(criterion)),
            "side": Value(one.side, Kind.CODE, refs=both),
        },
    )


def _of_criterion(criterion: Row | None) -> frozenset[Ref]:
    """Tell the points of one criterion from those of another: they derive from its name as well."""
    return cells([(criterion, "name")]) if criterion is not None else frozenset()


def gaps(_: Desk, centre: Centre) -> Value:
    """Count the basic facts that are not recorded of it."""
    lacking = sum(getattr(centre, name) in {None, "unknown"} for name in BASIC)
    return derived(lacking, Kind.INTEGER, cells((centre, name) for name in BASIC))


def asked(_: Desk, centre: Centre) -> Value:
    """Count the basic facts that are asked of it."""
    return derived(len(BASIC), Kind.INTEGER, cells([(centre, "id")]))


def scale(_: Desk, centre: Centre) -> Value:
    """Tell small, medium or large industry."""
    found = class_of(centre)
    under = cells((centre, name) for name in ("workforce", "investment"))
    label = SCALES.get(found.scale or "", "")
    return Value(found.scale, Kind.CHOICE, refs=cells(found.sources) or under, label=label, under=under)


def kbli_names(desk: Desk, centre: Centre) -> Value:
    """Name the KBLI codes officially."""
    entries = [desk.plan.codes.kbli.get(code) for code in centre.kbli]
    names = tuple(entry.name for entry in entries if entry is not None)
    return derived(names or None, Kind.LIST, cells([(centre, "kbli")]))


FACTS: Facts = {
    "score": Fact("Nilai", score, Kind.DECIMAL),
    "rank": Fact("Peringkat", rank, Kind.INTEGER),
    "rank_span": Fact("Peringkat bila bobot berubah", rank_span),
    "possible_ranks": Fact("Peringkat yang mungkin", possible_ranks),
    "is_steady": Fact("Tetap di sepuluh besar", is_steady, Kind.BOOL),
    "lead": Fact("Selisih dengan peringkat berikutnya", lead, Kind.DECIMAL),
    "runners_up": Fact("Peringkat berikutnya", runners_up, references=TABLE, many=True),
    "contributions": Fact("Sumbangan kriteria", contributions, absent=Results()),
    "gaps": Fact("Data pokok kosong", gaps, Kind.INTEGER, is_kept=True),
    "asked": Fact("Data pokok", asked, Kind.INTEGER, is_kept=True),
    "scale": Fact("Skala industri", scale, Kind.CHOICE, choices=SCALES),
    "kbli_names": Fact("Lapangan usaha", kbli_names, Kind.LIST),
}
