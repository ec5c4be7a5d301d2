"""Does each proposal start before it ends?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "DATE-02",
    Severity.ERROR,
    Words("Usulan selesai sebelum mulai", "Proposal ends before it starts"),
    Words(
        "Jadwal pelaksanaan tercetak dalam KAK dan RKA.",
        "The schedule is printed in terms of reference and budget forms.",
    ),
    Words("selesai {end}, sebelum mulai {start}", "it ends on {end}, before it starts on {start}"),
    Words("tukar atau perbaiki kedua tanggal itu", "swap or mend the two dates"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the two dates of each proposal."""
    for proposal in plan.rows(Proposal):
        start, end = proposal.start, proposal.end
        if start is not None and end is not None and end < start:
            yield report(PROBLEM, plan.place(proposal, "end"), start=start, end=end)


_PROPOSALS = BASE["proposals.csv"].replace("funding_source\n", "funding_source,start,end\n")
FIRES: Files = {"proposals.csv": _PROPOSALS.replace(",2.2.2\n", ",2.2.2,2027-09-01,2027-03-01\n")}
PLACE = "proposals.csv:2:end"
QUIET: Files = {"proposals.csv": _PROPOSALS.replace(",2.2.2\n", ",2.2.2,2027-03-01,2027-09-01\n")}
