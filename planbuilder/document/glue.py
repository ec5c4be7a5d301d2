"""Which words must not be parted at the end of a line? Amounts, dates, spans of years, factors, labels with their numbers."""

from __future__ import annotations

import re

from planbuilder.values.dates import MONTHS

NO_BREAK = "\u00a0"
_AMOUNT = r"(?:Rp[\d.,]*|\b\d[\d.,]*) (?:ribu|juta|miliar|triliun)\b"
_DATE = rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b"
_SPAN = r"\d+–\d+"
_FACTOR = r"\b\d[\d.,]* [\w/]+(?= x \d)|(?<= x )\d[\d.,]* [\w/]+"
_LABEL = r"\b(?:Tabel|Gambar|Lampiran|Bab|Subbab) (?:[IVXLC]+|L?\d[\d.]*)(?!\w)"

GLUED = re.compile(f"{_AMOUNT}|{_DATE}|{_SPAN}|{_FACTOR}|{_LABEL}")
"""Finds what stands together: "Rp1,25 miliar", "24 November", "2025–2029", "4 Kali" of "3 Hari x 4 Kali", "Tabel 3.2"."""


def glued(text: str) -> str:
    """Put no-break spaces where a line must not end; widths and Word know no other way to say so."""
    if " " not in text:  # nearly every cell of a long table
        return text
    return GLUED.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
