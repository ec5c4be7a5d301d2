"""Does no final document cite a regulation whose text nobody has seen?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.finished import final_types
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan
from planbuilder.model.tables.legal_bases import LegalBasis

PROBLEM = Problem(
    "SRC-03",
    Severity.ERROR,
    Words("Peraturan belum terverifikasi dalam dokumen final", "Unverified regulation in a final document"),
    Words(
        "Dasar hukum yang salah nomor, tahun, atau judul membatalkan naskah yang ditetapkan; nomor dan judulnya dicocokkan dahulu dengan naskah resmi.",
        "A wrong number, year or title of a regulation voids what is enacted; they are compared with the official text first.",
    ),
    Words(
        "{count} dari {total} peraturan belum dicocokkan dengan naskahnya, sedangkan {documents} bertahap final: {rows}",
        "{count} of {total} regulations were not compared with their texts, while {documents} are final: {rows}",
    ),
    Words(
        "cocokkan dengan naskah resmi lalu isi verified, hapus barisnya, atau kembalikan tahapnya",
        "compare with the official text and fill in verified, delete the rows, or set the stage back",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather the regulations that final documents cite and nobody has verified."""
    final = final_types(plan)
    bases = plan.rows(LegalBasis)
    cited = [basis for basis in bases if final.holds(basis.documents)]
    doubtful = [basis for basis in cited if not basis.verified]
    yield from summed_up(plan, PROBLEM, doubtful, len(cited), "verified", documents=", ".join(final.names))


_FINAL = {"plan.yaml": BASE["plan.yaml"].replace("rancangan-awal", "final")}
_HEAD = "id,text,verified,order\n"
FIRES: Files = {"legal_bases.csv": _HEAD + "DH-01,Undang-Undang tentang Perindustrian,tidak,1\n", **_FINAL}
PLACE = "legal_bases.csv:2:verified"
QUIET: Files = {"legal_bases.csv": _HEAD + "DH-01,Undang-Undang tentang Perindustrian,ya,1\n", **_FINAL}
