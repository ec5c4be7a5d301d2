"""Can the unit of each cost line be measured?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.spelling import folded
from planbuilder.checks.summary import listed, summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.money import line_factors, proposal_lines
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "COST-02",
    Severity.WARNING,
    Words("Satuan yang tidak terukur", "Units that cannot be measured"),
    Words(
        "Penelaah mengembalikan rincian dengan satuan paket, ls, atau lumpsum, karena volumenya tidak dapat diperiksa [S: pedoman penelaahan RKA].",
        "Reviewers return lines in packages or lump sums, since their volume cannot be checked [S: guide for the review of RKA].",
    ),
    Words(
        "{count} dari {total} rincian usulan {proposal} memakai satuan yang tidak terukur: {units}",
        "{count} of {total} lines of proposal {proposal} use units that cannot be measured: {units}",
    ),
    Words(
        "uraikan menjadi barang atau jasa dengan satuan yang dapat dihitung",
        "split them into goods or services with units that can be counted",
    ),
)
UNMEASURABLE = frozenset({"paket", "pkt", "ls", "lumpsum", "pm", "up"})
"""Folded; `up` and `pm` are what accounts call money in hand and items for the record."""
_FIELD_OF_UNIT = {"volume_1": "unit_1", "volume_2": "unit_2", "volume_3": "unit_3", "volume_4": "unit_4"}


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the lines of each proposal that use such a unit."""
    for proposal in plan.rows(Proposal):
        lines = proposal_lines(plan, proposal)
        found = [(line, unit, column) for line in lines for unit, column in _unmeasurable(line)]
        rows = list(dict.fromkeys(line for line, _, _ in found))
        units = listed(dict.fromkeys(unit for _, unit, _ in found))
        column = found[0][2] if found else ""
        yield from summed_up(plan, PROBLEM, rows, len(lines), column, proposal=proposal.key, units=units)


def _unmeasurable(line: CostLine) -> Iterator[tuple[str, str]]:
    for _, unit, volume in line_factors(line):
        if unit is not None and folded(unit) in UNMEASURABLE:
            yield unit, _FIELD_OF_UNIT[volume]


_HEAD = "proposal,description,volume_1,unit_1,unit_price\n"
FIRES: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,1,Paket,3000000\n"}
PLACE = "cost_lines.csv:2:unit_1"
QUIET: Files = {"cost_lines.csv": _HEAD + "U01,Mesin pengemas,2,Unit,1500000\n"}
