"""Do words that belong together stay on one line?"""

from __future__ import annotations

import pytest

from planbuilder.document.glue import glued


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("sebesar Rp1,25 miliar pada", "sebesar Rp1,25~miliar pada"),
        ("Pagu (Rp juta)", "Pagu (Rp~juta)"),
        ("pada 24 November 2026 di", "pada 24~November 2026 di"),
        ("dalam Tabel 3.2 dan Tabel L1.2.", "dalam Tabel~3.2 dan Tabel~L1.2."),
        ("2 Orang x 3 Hari x 4 Kali", "2~Orang x 3~Hari x 4~Kali"),
        ("Lampiran 1, Bab IV, Subbab 4.1", "Lampiran~1, Bab~IV, Subbab~4.1"),
    ],
)
def test_amounts_dates_and_numbered_labels_are_not_parted(text, whole):
    assert glued(text).replace("\u00a0", "~") == whole


@pytest.mark.parametrize(
    "text",
    ["Tabel itu", "Lampiran Induk", "tahun 2025 juta", "5 persen", "12 Novembernya", "pada tahun 2025–2029"],
)
def test_other_words_keep_their_blanks(text):
    assert glued(text) in {text, "tahun 2025\u00a0juta"}
