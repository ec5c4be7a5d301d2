"""Does the code of each activity belong to the level of government of its office?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.owners import OWNERS, owner_of_office
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import owner_of
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.offices import Office

PROBLEM = Problem(
    "LEVEL-01",
    Severity.ERROR,
    Words("Kode kegiatan bukan milik pemerintahnya", "Activity code of another level of government"),
    Words(
        "Angka keempat kode menyatakan pemiliknya: 1 provinsi, 2 kabupaten/kota (Permendagri 90/2019) [V: ekspor SIPD]; namanya pun berbeda.",
        "The fourth number of a code says whose it is: 1 of the province, 2 of a regency (Permendagri 90/2019) [V: export of SIPD]; the names differ too.",
    ),
    Words(
        "kode {code} adalah kegiatan {owner_id}, sedangkan {office} adalah perangkat daerah {own_id}",
        "code {code} is an activity of a {owner}, while {office} is an office of a {own}",
    ),
    Words(
        "pakai kode kegiatan {own_id} atau perbaiki penanggung jawabnya",
        "use the code of a {own} or mend the office",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the owner of each code with the office; programs belong to both."""
    for activity in plan.rows(Activity):
        office = plan.get(Office, activity.office)
        owner = owner_of(activity.code or "")
        if office is None or not owner or activity.code not in plan.codes.nomenclature:
            continue
        own = owner_of_office(office)
        if owner != own:
            yield report(
                PROBLEM,
                plan.place(activity, "code"),
                code=activity.code,
                owner=owner,
                owner_id=OWNERS[owner],
                office=office.name or office.key,
                own=own,
                own_id=OWNERS[own],
            )


FIRES: Files = {
    "activities.csv": BASE["activities.csv"] + "A4,3.31.02.2.01,,,dinas,,,,,,\n",
    "indicators.csv": BASE["indicators.csv"] + "I4,A4,Dokumen daerah,Dokumen,up,1,2,3,4,5,6\n",
}
PLACE = "activities.csv:5:code"
QUIET: Files = {
    "activities.csv": BASE["activities.csv"]
    + "B1,3.31.02,SS1,Sentra berfungsi,dinas-kota,,,,,,\nA4,3.31.02.2.01,,,dinas-kota,,,,,,\n",
    "indicators.csv": BASE["indicators.csv"]
    + "I4,A4,Dokumen daerah,Dokumen,up,1,2,3,4,5,6\nI5,B1,Usaha,Unit Usaha,up,1,2,3,4,5,6\n",
}
