"""Do data reach the document as they are, with their origin, whatever characters they hold?"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planbuilder.document.inlines import Datum, Gap
from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

NASTY = ["*tebal*", "a | b", "<b>x</b>", "{{ 7 * 7 }}", "{% if %}", "# Judul", "- butir", "1. satu", "[a](b)", "\\", "`x`",
         "&amp;", "\ue000" + "0\ue001", "\ue004" + "0\ue005", ":::", "a\nb", "~~~", "  ", "$x$"]  # fmt: skip


def named(name: str):
    return small_plan({"centres": [{**TABLES["centres"][0], "name": name}, *TABLES["centres"][1:]]})


@pytest.mark.parametrize("name", [name for name in NASTY if name.strip()])
def test_a_cell_is_never_read_as_markup(name):
    plan = named(name)
    stored = plan.find("centres", "S01").name
    places = "{{ c.name }}\n\n# {{ c.name }}\n\n- {{ c.name }}\n\n| a |\n|---|\n| {{ c.name }} |\n\n**{{ c.name }}**\n"

    outcome = composed(f'{{% set c = centres.get("S01") %}}{places}', plan)

    assert [text for text, _, _ in outcome.data] == [stored] * 5


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1).filter(str.strip))
def test_any_text_comes_out_as_it_was_stored(name):
    plan = named(name)
    stored = plan.find("centres", "S01").name
    if not stored:
        return

    outcome = composed('Kata {{ centres.get("S01").name }} lain.\n', plan)

    assert [text for text, _, _ in outcome.data] == [stored]


PRINTED = {
    "a text": ("{{ s.name }}", "Sentra *Somber* | <b>"),
    "a choice": ("{{ s.status }}", "Beroperasi"),
    "a code": ("{{ plan.province }}", "64"),
    "a code by its name": ("{{ cost_lines.first.unit_1 | named }}", "unit"),
    "a year": ("{{ plan.budget_year }}", "2026"),
    "years": ("{% for y in plan.years %}{{ y }} {% endfor %}", "2025"),
    "a whole number": ("{{ s.units | number }}", "98"),
    "a decimal": ("{{ regencies.get('64.01').area | number }}", "10.780,677"),
    "a decimal with digits": ("{{ regencies.get('64.01').area | number(1) }}", "10.780,7"),
    "a year as a number": ("{{ plan.budget_year | number }}", "2026"),
    "rupiah": ("{{ proposals.get('U02').amount | rupiah }}", "Rp2.700.000"),
    "rupiah with cents": ("{{ proposals.get('U02').amount | rupiah_cents }}", "Rp2.700.000,00"),
    "juta": ("{{ activities.get('A1').total | juta }}", "380,9"),
    "juta with digits that are zero": ("{{ activities.get('A1').total | juta(2) }}", "380,90"),
    "juta with digits": ("{{ activities.get('A1').total | juta(0) }}", "381"),
    "miliar": ("{{ activities.get('A1').total | miliar }}", "0,38"),
    "short": ("{{ activities.get('A1').total | short }}", "Rp380,9 juta"),
    "a share": ("{{ centres.where('kind', 'sentra').share_of(centres) | percent(1) }}", "75,0%"),
    "words": ("{{ s.units | words }}", "sembilan puluh delapan"),
    "spelled in words": ("{{ centres.count | spelled }}", "empat"),
    "spelled in digits": ("{{ s.units | spelled }}", "98"),
    "a date": ("{{ plan.date | date }}", "24 November 2026"),
    "a month": ("{{ plan.date | month }}", "November 2026"),
    "a weekday": ("{{ plan.date | weekday }}", "Selasa"),
    "capitals": ("{{ s.commodity | upper }}", "TAHU"),
    "a capital": ("{{ s.commodity | capital }}", "Tahu"),
    "small letters": ("{{ s.name | lower }}", "sentra *somber* | <b>"),
    "a small first letter": ("{{ s.name | uncapital }}", "sentra *Somber* | <b>"),
    "an abbreviation": ("{{ offices.get('D1').government | uncapital }}", "pemerintah Provinsi Kalimantan Timur"),
    "rows by name": ("{{ regions | listed }}", "Wilayah I dan Wilayah II"),
    "rows by another column": ("{{ centres | listed('regency.name') }}", "Kota Balikpapan, Kota Balikpapan, Kabupaten Kutai Kartanegara, dan Kabupaten Paser"),
    "values": ("{{ centres.distinct('commodity') | listed }}", "kerupuk dan tahu"),
    "coverage": ("{{ centres.sum('units') | coverage }}", "2 dari 4 sentra"),
    "coverage by another word": ("{{ centres.sum('units') | coverage('lokasi') }}", "2 dari 4 lokasi"),
    "a fallback for a missing number": ("{{ centres.get('S03').units | number | otherwise('belum tercatat') }}", "belum tercatat"),
    "a fallback before a filter": ("{{ centres.get('S03').units | otherwise('belum tercatat') | number }}", "belum tercatat"),
    "no fallback for a known one": ("{{ s.units | otherwise('belum tercatat') | number }}", "98"),
}  # fmt: skip


@pytest.mark.parametrize(("chapter", "words"), PRINTED.values(), ids=PRINTED)
def test_a_value_is_written_as_its_filter_says(chapter, words):
    outcome = composed(f'{{% set s = centres.get("S01") %}}{chapter}\n')

    assert outcome.data[0][0] == words, outcome.says()
    assert outcome.data[0][1], "a datum names its cells"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Sentra Somber", "Sentra Somber (98 unit usaha)"),
        ("Sentra Somber (SIKS)", "Sentra Somber (SIKS; 98 unit usaha)"),
    ],
)
def test_a_note_stands_in_the_brackets_that_a_name_ends_with(name, words):
    chapter = "{% set s = centres.first %}{{ s.name | bracketed(s.units | number, ' unit usaha') }}\n"

    outcome = composed(chapter, small_plan({"centres": [{**TABLES["centres"][0], "name": name}]}))

    assert outcome.words.replace("⟦", "").replace("⟧", "") == f"paragraph: {words}"


def test_a_missing_datum_is_a_visible_open_item_that_names_the_fact():
    outcome = composed(
        "Ada {{ centres.get('S03').units | number }} unit, {{ centres.get('S03').commodity }}.\n"
    )

    gaps = [inline for inline in outcome.blocks[0].children if isinstance(inline, Gap)]
    assert [(gap.what, str(gap.refs[0])) for gap in gaps] == [
        ("unit usaha", "centres/S03.units"),
        ("komoditas", "centres/S03.commodity"),
    ]


def test_a_datum_that_a_reference_does_not_reach_names_the_reference():
    outcome = composed("{{ centres.get('S03').district.name }}\n")

    (gap,) = outcome.blocks[0].children
    assert isinstance(gap, Gap)
    assert [str(ref) for ref in gap.refs] == ["centres/S03.district"]


def test_a_computed_number_names_every_cell_behind_it():
    outcome = composed("{{ (centres.get('S01').units + centres.get('S02').units) | number }}\n")

    assert outcome.data == [("110", {"centres/S01.units", "centres/S02.units"}, set())]


def test_a_sum_over_gaps_names_the_gaps_as_well():
    outcome = composed("{{ centres.sum('units') | number }}\n")

    assert outcome.data == [("110", {f"centres/S0{n}.units" for n in range(1, 5)}, set())]


def test_a_count_names_the_rows_it_counts_and_what_chose_them():
    outcome = composed("{{ centres.where('status', 'operating').count | number }}\n")

    assert outcome.data == [("1", {"centres/S01.id"}, {f"centres/S0{n}.status" for n in range(1, 5)})]


def test_said_and_tilde_join_words_and_values_in_the_same_way():
    said = composed("{{ said('Sentra di ', plan.province_name, '.') }}\n")
    joined = composed("{{ 'Sentra di ' ~ plan.province_name ~ '.' }}\n")

    assert said.blocks == joined.blocks
    assert isinstance(said.blocks[0].children[1], Datum)


def test_a_filter_changes_what_a_macro_returned_with_its_data():
    chapter = "{% macro m() %}{{ plan.province_name }} raya.{% endmacro %}{{ m() | upper }} {{ m() | clause | uncapital }}\n"

    assert composed(chapter).words == "paragraph: ⟦KALIMANTAN TIMUR⟧ RAYA. ⟦kalimantan Timur⟧ raya"


def test_the_address_of_a_link_may_be_a_datum():
    plan = small_plan(
        {"sources": [{"id": "SB1", "title": "Data", "grade": "primary", "url": "https://contoh.id/a?b=1"}]}
    )

    outcome = composed("[{{ sources.first.title }}]({{ sources.first.url }})\n", plan)

    assert "https://contoh.id/a?b=1" in outcome.words


@pytest.mark.parametrize(
    "words",
    [
        "{{ said('unit ', s.units | number) | text }}",
        "{{ s.name | bracketed(said('unit ', s.units | number)) }}",
    ],
)
def test_words_with_data_in_them_go_through_filters_whole(words):
    outcome = composed("{% set s = centres.first %}" + words + "\n")

    assert outcome.words.splitlines()[0].endswith(("unit ⟦98⟧", "unit ⟦98⟧)"))
    assert "98" in [text for text, _, _ in outcome.data]
