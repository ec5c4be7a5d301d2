"""Is the population of a regency the sum of men and women?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.tables.regencies import Regency
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SUM-03",
    Severity.WARNING,
    Words("Penduduk bukan jumlah laki-laki dan perempuan", "Population is not the sum of men and women"),
    Words(
        "Ketiga angka biasanya dari satu terbitan; selisih menandakan salah ketik atau tahun yang berbeda.",
        "The three figures mostly come from one publication; a difference tells of a mistyped digit or another year.",
    ),
    Words(
        "tertulis {written} orang, tetapi laki-laki dan perempuan berjumlah {computed} orang",
        "{written} people are written, but men and women add up to {computed}",
    ),
    Words("periksa ketiga angkanya pada sumber yang sama", "check the three figures in one source"),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Add up men and women of each regency that gives all three."""
    for regency in plan.rows(Regency):
        if regency.population is None or regency.male is None or regency.female is None:
            continue
        computed = regency.male + regency.female
        if computed != regency.population:
            place = plan.place(regency, "population")
            written = number_text(regency.population)
            yield report(PROBLEM, place, written=written, computed=number_text(computed))


_HEAD = "code,bps_code,name,region,population,male,female,sources\n"
FIRES: Files = {"regencies.csv": _HEAD + "64.72,6472,Kota Samarinda,W1,881235,448161,433064,s1\n"}
PLACE = "regencies.csv:2:population"
QUIET: Files = {"regencies.csv": _HEAD + "64.72,6472,Kota Samarinda,W1,881225,448161,433064,s1\n"}
