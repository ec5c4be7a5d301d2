"""Is a code list read with the delimiter of its head?"""

from __future__ import annotations

from pathlib import Path

from planbuilder.inputs import read_codes

SEMICOLONS = "pakan; vaksin; bibit; pupuk"


def test_semicolons_in_a_description_do_not_become_the_delimiter(tmp_path: Path) -> None:
    (tmp_path / "accounts.csv").write_text(
        f"code,name,description\n5,Belanja,{SEMICOLONS}\n", encoding="utf-8"
    )
    (record,) = read_codes(tmp_path, "codes")["accounts"]
    assert record.values == {"code": "5", "name": "Belanja", "description": SEMICOLONS}
