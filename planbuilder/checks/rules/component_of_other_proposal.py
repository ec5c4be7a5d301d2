"""Does a cost line pay for a component of its own proposal?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.cost_lines import CostLine

PROBLEM = Problem(
    "REF-02",
    Severity.ERROR,
    Words("Komponen milik usulan lain", "Component of another proposal"),
    Words(
        "Biaya yang dicatat pada komponen usulan lain membuat kedua usulan salah jumlah.",
        "A cost booked on a component of another proposal makes both proposals add up wrongly.",
    ),
    Words(
        'komponen "{component}" milik usulan {owner}, bukan {proposal}',
        'component "{component}" belongs to proposal {owner}, not to {proposal}',
    ),
    Words("pilih komponen usulan {proposal}", "choose a component of proposal {proposal}"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the proposal of each line with that of its component."""
    for line in plan.rows(CostLine):
        component = plan.get(Component, line.component)
        if component is None or None in (line.proposal, component.proposal):
            continue
        if component.proposal != line.proposal:
            yield report(
                PROBLEM,
                plan.place(line, "component"),
                component=component.key,
                owner=component.proposal,
                proposal=line.proposal,
            )


_PROPOSALS = """\
id,title,route,budget_year,status,priority,proposer,regency,funding_source
U01,Penataan sentra,bantuan_keuangan,2027,draft,1,dinas-kota,64.72,2.2.2
U02,Perluasan sentra,bantuan_keuangan,2027,draft,2,dinas-kota,64.72,2.2.2
"""
_WORDS = "Sentra perlu diperluas.\n"
_COMPONENTS = "id,proposal,name,volume,unit\nK1,U01,Mesin,2,Unit\nK2,U02,Gedung,1,Unit\n"
FIRES: Files = {
    "proposals.csv": _PROPOSALS,
    "components.csv": _COMPONENTS,
    "cost_lines.csv": """\
proposal,component,description,volume_1,unit_1,unit_price
U01,K1,Mesin pengemas,2,Unit,1500000
U02,K2,Gedung,1,Unit,9000000
U02,K1,Mesin pengering,1,Unit,2500000
""",
    "narrative/proposals/U02/latar-belakang.md": _WORDS,
}
PLACE = "cost_lines.csv:4:component"
QUIET: Files = {
    "proposals.csv": _PROPOSALS,
    "components.csv": _COMPONENTS,
    "cost_lines.csv": """\
proposal,component,description,volume_1,unit_1,unit_price
U01,K1,Mesin pengemas,2,Unit,1500000
U02,K2,Gedung,1,Unit,9000000
""",
    "narrative/proposals/U02/latar-belakang.md": _WORDS,
}
