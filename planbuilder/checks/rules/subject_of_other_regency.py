"""Does an action or a proposal stand in the regency of what it develops?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.actions import Action
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.factories import Factory
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "REG-07",
    Severity.WARNING,
    Words("Sentra atau pabrik di kabupaten/kota lain", "Centre or factory of another regency"),
    Words(
        "Usulan dihitung pada kabupaten/kotanya sendiri; sentra di tempat lain mengacaukan rekapitulasi.",
        "A proposal counts for its own regency; a centre elsewhere upsets the summary.",
    ),
    Words(
        "{subject} berada di {owner}, sedangkan baris ini di {regency}",
        "{subject} lies in {owner}, while this row lies in {regency}",
    ),
    Words("samakan kabupaten/kotanya", "make the regencies agree"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the regency of each action and proposal with that of its centre and factory."""
    for row in chain[Action | Proposal](plan.rows(Action), plan.rows(Proposal)):
        for column, subject in (
            ("centre", plan.get(Centre, row.centre)),
            ("factory", plan.get(Factory, row.factory)),
        ):
            if subject is None or None in (subject.regency, row.regency):
                continue
            if subject.regency != row.regency:
                yield report(
                    PROBLEM,
                    plan.place(row, column),
                    subject=subject.name or subject.key,
                    owner=subject.regency,
                    regency=row.regency,
                )


_CENTRES = "id,kind,name,commodity,status,regency\nS01,sentra,Sentra Loktuan,olahan ikan,planned,64.74\n"
_REGENCIES = "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,W1\n"
_HEAD = "id,name,kind,regency,centre,office\n"
FIRES: Files = {
    "regencies.csv": _REGENCIES,
    "centres.csv": _CENTRES,
    "actions.csv": _HEAD + "RA1,Pengadaan mesin,equipment,64.72,S01,dinas\n",
}
PLACE = "actions.csv:2:centre"
QUIET: Files = {
    "regencies.csv": _REGENCIES,
    "centres.csv": _CENTRES,
    "actions.csv": _HEAD + "RA1,Pengadaan mesin,equipment,64.74,S01,dinas\n",
}
