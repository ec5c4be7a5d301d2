"""Does the district of a row lie in the regency of that row?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.located import located_rows
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan, Row
from planbuilder.model.tables.components import Component
from planbuilder.model.tables.districts import District
from planbuilder.model.tables.proposals import Proposal

PROBLEM = Problem(
    "REG-03",
    Severity.ERROR,
    Words("Kecamatan di kabupaten/kota lain", "District of another regency"),
    Words(
        "Lokasi yang bertentangan dengan dirinya sendiri tercetak dalam KAK dan surat usulan.",
        "A place that contradicts itself is printed in terms of reference and letters.",
    ),
    Words(
        "kecamatan {district} berada di {owner}, sedangkan baris ini di {regency}",
        "district {district} lies in {owner}, while this row lies in {regency}",
    ),
    Words("perbaiki kecamatan atau kabupaten/kotanya", "mend the district or the regency"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare district and regency of everything that has both."""
    for row, code, regency in _places(plan):
        district = plan.get(District, code)
        if district is None or None in (district.regency, regency):
            continue
        if district.regency != regency:
            yield report(
                PROBLEM,
                plan.place(row, "district"),
                district=district.name or district.key,
                owner=district.regency,
                regency=regency,
            )


def _places(plan: Plan) -> Iterator[tuple[Row, str | None, str | None]]:
    """List what has a district, with its regency; a component lies where its proposal does."""
    for row in located_rows(plan):
        yield row, row.district, row.regency
    for component in plan.rows(Component):
        proposal = plan.get(Proposal, component.proposal)
        yield component, component.district, proposal.regency if proposal else None


_DISTRICTS = "code,name,regency\n64.72.01,Palaran,64.72\n64.74.01,Bontang Utara,64.74\n"
_REGENCIES = "code,bps_code,name,region\n64.72,6472,Kota Samarinda,W1\n64.74,6474,Kota Bontang,W1\n"
_HEAD = "id,kind,name,commodity,status,regency,district\n"
FIRES: Files = {
    "regencies.csv": _REGENCIES,
    "districts.csv": _DISTRICTS,
    "centres.csv": _HEAD + "S01,sentra,Sentra Palaran,rotan,planned,64.72,64.74.01\n",
}
PLACE = "centres.csv:2:district"
QUIET: Files = {
    "regencies.csv": _REGENCIES,
    "districts.csv": _DISTRICTS,
    "centres.csv": _HEAD + "S01,sentra,Sentra Palaran,rotan,planned,64.72,64.72.01\n",
}
