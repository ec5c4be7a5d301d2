"""Is each industrial area large enough to be one?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import CENTRE_KINDS
from planbuilder.model.tables.centres import Centre
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SENTRA-03",
    Severity.NOTE,
    Words("Kawasan di bawah luas lazim", "Area below the usual size"),
    Words(
        "Kawasan industri lazimnya paling sedikit 50 ha, kawasan IKM 5 ha [M: belum dicocokkan dengan peraturannya].",
        "An industrial estate usually has at least 50 ha, an area of small industry 5 ha [M: not compared with the regulation].",
    ),
    Words(
        "luas {area} ha di bawah {least} ha yang lazim bagi {kind_id}",
        "{area} ha is below the {least} ha that are usual for {kind}",
    ),
    Words("periksa luas dan jenisnya", "check the size and the kind"),
)
LEAST: Mapping[str, int] = {"kawasan_industri": 50, "kawasan_ikm": 5}
"""Kind -> hectares."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the size of each area with what is usual for its kind."""
    for centre in plan.rows(Centre):
        least = LEAST.get(centre.kind or "")
        if least is not None and centre.kind and centre.area is not None and centre.area < least:
            yield report(
                PROBLEM,
                plan.place(centre, "area"),
                area=number_text(centre.area),
                least=least,
                kind=centre.kind,
                kind_id=CENTRE_KINDS[centre.kind].replace("Kawasan", "kawasan"),
            )


_HEAD = "id,kind,name,status,regency,area,sources\n"
FIRES: Files = {"centres.csv": _HEAD + "K01,kawasan_industri,Kawasan Utara,planned,64.72,35,s1\n"}
PLACE = "centres.csv:2:area"
QUIET: Files = {"centres.csv": _HEAD + "K01,kawasan_industri,Kawasan Utara,planned,64.72,350,s1\n"}
