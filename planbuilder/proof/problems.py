"""How can documents disagree?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

_ONE_FACT = Words(
    "Satu fakta ditulis dengan satu angka di seluruh berkas; pembaca yang menemukan dua angka tidak dapat mempercayai keduanya.",
    "One fact is one number in the whole set; a reader who finds two can trust neither.",
)

OTHER_NUMBER = Problem(
    "PROOF-01",
    Severity.ERROR,
    Words("Dua angka untuk satu fakta", "Two numbers for one fact"),
    _ONE_FACT,
    Words(
        "{second} bertentangan dengan {first} dalam {document} ({place}); keduanya berasal dari {fact}",
        "{second} contradicts {first} in {document} ({place}); both derive from {fact}",
    ),
    Words("cetak keduanya dengan penyaring yang sama", "print both with the same filter"),
)
OTHER_DIGITS = Problem(
    "PROOF-02",
    Severity.WARNING,
    Words("Pembulatan yang berbeda untuk satu fakta", "One fact rounded in two ways"),
    _ONE_FACT,
    Words(
        "{second} dibulatkan lain daripada {first} dalam {document} ({place}); keduanya berasal dari {fact}",
        "{second} is rounded otherwise than {first} in {document} ({place}); both derive from {fact}",
    ),
    Words("pakai jumlah desimal yang sama di kedua tempat", "use as many decimals in both places"),
)

PROBLEMS = (OTHER_NUMBER, OTHER_DIGITS)
