"""Does a table written in Markdown say what its printed sums leave out, and where they are rounded?"""

from __future__ import annotations

import pytest

from tests.compose.composed import composed

ROUNDED = "note Pada jumlah terdapat selisih karena pembulatan."


def notes(*lines):
    outcome = composed("\n".join(lines) + "\n")
    assert outcome.found == ()
    return [line.strip() for line in outcome.words.splitlines() if line.strip().startswith("note ")]


def column(*cells, total):
    body = [f"| Baris {number} | {cell} |" for number, cell in enumerate(cells)]
    return notes("| Wilayah | Luas (km²) |", "|:--|--:|", *body, f"| **Jumlah** | {total} |")


@pytest.mark.parametrize(
    ("cells", "total", "said"),
    [
        (("1", "2"), "3", []),
        (("1", "2"), "4", [ROUNDED]),
        (("1,2", "2,3"), "3,6", [ROUNDED]),
        (("1", "2"), "9", []),
        (("satu", "dua"), "3", []),
        (("1", "2"), "", []),
        (("1", "–", "2"), "3", ["note Jumlah luas mencakup ⟦2 dari 3 wilayah⟧."]),
        (("1", "–", "2"), "4", ["note Jumlah luas mencakup ⟦2 dari 3 wilayah⟧.", ROUNDED]),
        (("–", "–"), "–", []),
        (("1", "satu", "–"), "1", []),
    ],
    ids=str,
)
def test_a_total_says_what_its_column_does_not_show(cells, total, said):
    assert column(*cells, total=total) == said


def test_a_table_without_a_total_says_nothing():
    assert notes("| Wilayah | Luas |", "|:--|--:|", "| A | 1 |", "| B | – |") == []


def test_years_say_where_they_do_not_add_up_to_the_sum_behind_them():
    head = ["| Sumber | 2025 | 2026 | Jumlah |", "|:--|--:|--:|--:|"]

    assert notes(*head, "| A | 1 | 2 | 3 |") == []
    assert notes(*head, "| A | 1 | 2 | 4 |") == [ROUNDED]


def test_a_count_behind_the_years_is_no_sum_of_them():
    assert notes("| Sumber | Pagu 2025 | Usulan |", "|:--|--:|--:|", "| A | 2 | 1 |") == []


def test_a_year_of_a_total_over_gaps_is_called_a_year():
    lines = ["| Sumber | 2025 |", "|:--|--:|", "| A | 1 |", "| B | – |", "| **Jumlah** | 1 |"]

    assert notes(*lines) == ["note Jumlah tahun 2025 mencakup ⟦1 dari 2 sumber⟧."]


def test_coverage_rests_on_the_cells_of_its_column():
    head = "| Sentra | Unit |\n|:--|--:|\n"
    rows = "{% for one in centres %}\n| {{ one.name }} | {{ one.units | number | otherwise('–') }} |\n{% endfor %}\n"

    outcome = composed(f"{head}{rows}| **Jumlah** | {{{{ centres.sum('units') | number }}}} |\n")

    assert "centres/S03.units" in {str(ref) for ref in outcome.blocks[0].under}
    (refs,) = (refs for text, refs, _ in outcome.data if text == "2 dari 4 sentra")
    assert {"centres/S01.units", "centres/S04.units"} <= refs


REST = ["| Jalur | Nilai usulan | Batas pagu | Sisa pagu |", "|:--|--:|--:|--:|"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("| A | 3 | 10 | 7 |", []),
        ("| A | 13 | 10 | −3 |", []),
        ("| A | 3 | 10 | 6 |", ["note Pada sisa terdapat selisih karena pembulatan."]),
        ("| A | 3 | 10 | 1 |", []),
        ("| A | 3 | – | – |", []),
    ],
)
def test_what_is_left_says_where_rounding_makes_it_another_number(row: str, said: list[str]):
    assert notes(*REST, "| **Provinsi** | | | |", row) == said
