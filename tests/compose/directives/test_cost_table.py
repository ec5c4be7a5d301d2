"""Does the RAB show what a proposal costs?"""

from __future__ import annotations

from tests.compose.directives.form_plan import BUILDING, TRAINER, form, form_plan, refs_of, rows


def test_the_rab_lists_lines_under_their_components_and_ends_in_words():
    made = form("cost_table(proposal)")

    assert rows(made) == [
        (
            "head | No. ‹strong› | Uraian Pekerjaan ‹strong› | Volume ‹strong› | Satuan ‹strong› "
            "| Harga Satuan (Rp) ‹strong› | Jumlah (Rp) ‹strong› |"
        ),
        "group | A ‹centre, strong› | ⟦IPAL⟧ ‹5 columns, strong› |",
        (
            "body | 1 ‹centre› | ⟦Bangunan IPAL⟧⏎*⟦Kapasitas 20 m3⟧* | ⟦1,5⟧ ‹right› | ⟦Unit⟧ | ⟦850.000.300⟧ "
            "| ⟦1.275.000.450⟧ | cost_lines/U01#2"
        ),
        "subtotal | Jumlah A ‹5 columns, right, strong› | ⟦1.275.000.450⟧ ‹strong› |",
        "group | B ‹centre, strong› | ⟦Pelatihan⟧ ‹5 columns, strong› |",
        (
            "body | 1 ‹centre› | ⟦Honor narasumber⟧ | ⟦2 Orang x 3 Hari⟧ ‹right› | ⟦Orang/Hari⟧ | ⟦900.000⟧ "
            "| ⟦5.400.000⟧ | cost_lines/U01#1"
        ),
        "subtotal | Jumlah B ‹5 columns, right, strong› | ⟦5.400.000⟧ ‹strong› |",
        "total | Jumlah ‹5 columns, right, strong› | ⟦1.280.400.450⟧ ‹strong› |",
        "total | PPN ⟦11%⟧ ‹5 columns, right, strong› | ⟦140.250.050⟧ ‹strong› |",
        "total | Total ‹5 columns, right, strong› | ⟦1.420.650.500⟧ ‹strong› |",
        (
            "total | Terbilang: *⟦Satu miliar empat ratus dua puluh juta enam ratus lima puluh ribu lima ratus rupiah⟧* "
            "‹6 columns, left› |"
        ),
    ]


def test_a_rab_without_ppn_and_of_whole_thousands_has_one_sum():
    made = form("cost_table(proposal)", form_plan({"cost_lines": (TRAINER,)}))

    assert rows(made, "total") == [
        "total | Jumlah ‹5 columns, right, strong› | ⟦5.400.000⟧ ‹strong› |",
        "total | Terbilang: *⟦Lima juta empat ratus ribu rupiah⟧* ‹6 columns, left› |",
    ]
    assert rows(made, "subtotal") == []


def test_several_rates_of_ppn_are_not_named_as_one():
    lines = ({**TRAINER, "tax": "12"}, BUILDING)

    made = form("cost_table(proposal)", form_plan({"cost_lines": lines}))

    assert rows(made, "total")[1] == "total | PPN ‹5 columns, right, strong› | ⟦140.898.050⟧ ‹strong› |"


def test_lines_without_a_component_come_last_as_other_costs():
    lines = ({**BUILDING, "component": ""}, TRAINER)

    made = form("cost_table(proposal)", form_plan({"cost_lines": lines}))

    assert rows(made, "group") == [
        "group | A ‹centre, strong› | ⟦Pelatihan⟧ ‹5 columns, strong› |",
        "group | B ‹centre, strong› | ⟦Biaya lainnya⟧ ‹5 columns, strong› |",
    ]


def test_lines_can_be_grouped_by_their_own_group():
    lines = ({**BUILDING, "group": "Fisik"}, TRAINER, {**TRAINER, "group": "Fisik"})

    made = form('cost_table(proposal, by="group")', form_plan({"cost_lines": lines}))

    assert rows(made, "group") == [
        "group | A ‹centre, strong› | ⟦Fisik⟧ ‹5 columns, strong› |",
        "group | B ‹centre, strong› | ⟦Pelatihan⟧ ‹5 columns, strong› |",
    ]


def test_groups_stand_in_where_no_line_names_a_component():
    lines = ({**TRAINER, "component": ""},)

    made = form("cost_table(proposal)", form_plan({"cost_lines": lines}))

    assert rows(made, "group") == ["group | A ‹centre, strong› | ⟦Pelatihan⟧ ‹5 columns, strong› |"]


def test_lines_without_component_and_group_stand_under_no_head():
    lines = ({**BUILDING, "component": ""},)

    made = form("cost_table(proposal)", form_plan({"cost_lines": lines}))

    assert rows(made, "group") == []


def test_heads_are_counted_beyond_z():
    lines = [{**TRAINER, "component": "", "group": f"Paket {number}"} for number in range(28)]

    made = form("cost_table(proposal)", form_plan({"cost_lines": lines}))

    assert [row.split(" ")[2] for row in rows(made, "group")][-3:] == ["Z", "AA", "AB"]


def test_a_line_that_cannot_be_computed_is_missing_and_the_sum_says_so():
    made = form("cost_table(proposal)", form_plan({"cost_lines": (TRAINER, {**BUILDING, "volume_1": ""})}))

    assert rows(made, "body")[0] == (
        "body | 1 ‹centre› | ⟦Bangunan IPAL⟧⏎*⟦Kapasitas 20 m3⟧* | ⟦–⟧ ‹right› | ⟦–⟧ | ⟦850.000.300⟧ | ⟦–⟧ "
        "| cost_lines/U01#2"
    )
    assert rows(made, "note") == ["note Jumlah biaya mencakup ⟦1 dari 2 rincian biaya⟧."]


def test_a_rab_that_cannot_be_added_up_says_nothing_in_words():
    made = form("cost_table(proposal)", form_plan({"cost_lines": ({**TRAINER, "unit_price": ""},)}))

    assert rows(made, "total") == [
        "total | Jumlah ‹5 columns, right, strong› | ⟦–⟧ ‹strong› |",
        "total | Terbilang: *⟦–⟧* ‹6 columns, left› |",
    ]


def test_samples_among_real_lines_are_marked():
    made = form("cost_table(proposal)", form_plan({"cost_lines": ({**TRAINER, "sample": "ya"}, BUILDING)}))

    assert "⟦Honor narasumber⟧* |" in rows(made, "body")[1]
    assert rows(made, "note") == ["note * contoh, bukan data resmi."]


def test_every_amount_names_the_cells_it_was_computed_from():
    made = form("cost_table(proposal)", form_plan({"cost_lines": (TRAINER, BUILDING)}))

    assert refs_of(made, "140.250.050") >= {"cost_lines/U01#2.tax", "cost_lines/U01#2.volume_1"}
    assert refs_of(made, "1.420.650.500") >= {"cost_lines/U01#1.unit_price", "cost_lines/U01#2.tax"}
    assert refs_of(made, "2 Orang x 3 Hari") == {
        f"cost_lines/U01#1.{name}" for name in ("volume_1", "unit_1", "volume_2", "unit_2")
    }


def test_a_cell_that_could_change_the_rab_is_among_its_conditions():
    _, _, under = form("cost_table(proposal)").data[0]

    assert {
        "cost_lines/U01#1.volume_3",
        "cost_lines/U01#1.component",
        "cost_lines/U01#1.specification",
    } <= under


def test_a_proposal_without_cost_lines_gets_a_sentence():
    made = form('cost_table(proposal, caption="Rincian biaya")', form_plan({"cost_lines": ()}))

    assert made.words == "paragraph: Tabel “Rincian biaya” tidak disajikan karena datanya belum tersedia."


def test_another_grouping_and_another_row_are_refused():
    assert form('cost_table(proposal, by="account")').says() == [
        'templates/contoh/isi.md.j2:2: cost_table: cost lines are not grouped by "account"; known are: component, group'
    ]
    assert form("cost_table(centres)").codes == ["TEMPL-12"]
