"""Are the members of a sentra small or medium industries?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import SMALL_INDUSTRY
from planbuilder.model.industry_class import industry_class
from planbuilder.model.tables.centres import Centre
from planbuilder.values.numbers import rupiah_text

PROBLEM = Problem(
    "CLASS-01",
    Severity.WARNING,
    Words("Anggota sentra tergolong industri besar", "Members of a sentra are large industries"),
    Words(
        "Industri besar: paling sedikit 20 tenaga kerja dan investasi di atas Rp15 miliar di luar tanah dan bangunan (Permenperin 64/M-IND/PER/7/2016) [S]; sentra IKM memuat industri kecil dan menengah.",
        "A large industry has at least 20 workers and more than Rp15 miliar of investment without land and buildings (Permenperin 64/M-IND/PER/7/2016) [S]; a sentra holds small and medium ones.",
    ),
    Words(
        "rata-rata {workers} tenaga kerja dan investasi {investment} per unit usaha tergolong industri besar",
        "an average of {workers} workers and {investment} of investment a unit makes large industries",
    ),
    Words(
        "periksa unit usaha, tenaga kerja, dan investasinya, atau jenisnya",
        "check units, workforce and investment, or the kind",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Classify the average unit of each sentra and area of small industry that gives all three figures."""
    for centre in plan.rows(Centre):
        units, workforce, investment = centre.units, centre.workforce, centre.investment
        if centre.kind not in SMALL_INDUSTRY or not units or workforce is None or investment is None:
            continue
        if industry_class(workforce // units, investment // units) == "large":
            yield report(
                PROBLEM,
                plan.place(centre, "investment"),
                workers=workforce // units,
                investment=rupiah_text(investment // units),
            )


_HEAD = "id,kind,name,commodity,status,regency,units,workforce,investment,sources\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Utara,rotan,planned,64.72,5,125,90000000000,s1\n"}
PLACE = "centres.csv:2:investment"
QUIET: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Utara,rotan,planned,64.72,5,125,9000000000,s1\n"}
