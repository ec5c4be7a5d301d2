"""Does the RKA show the tree of accounts over what is bought?"""

from __future__ import annotations

from tests.compose.directives.form_plan import TRAINER, form, form_plan, refs_of, rows


def test_the_rka_sums_every_level_of_accounts_up_to_the_top():
    made = form("account_table(proposal)")

    assert rows(made) == [
        (
            "head | Kode Rekening ‹2 rows, strong› | Uraian ‹2 rows, strong› "
            "| Rincian Perhitungan ‹4 columns, centre, strong› | Jumlah (Rp) ‹2 rows, strong› |"
        ),
        "head | Koefisien ‹strong› | Satuan ‹strong› | Harga (Rp) ‹strong› | PPN (Rp) ‹strong› |",
        (
            "head | 1 ‹centre› | 2 ‹centre› | 3 ‹centre› | 4 ‹centre› | 5 ‹centre› | 6 ‹centre› "
            "| 7=(3×5)+6 ‹centre› |"
        ),
        "group | ⟦5⟧ ‹strong› | ⟦Belanja Daerah⟧ ‹5 columns, strong› | ⟦1.420.650.500⟧ ‹strong› |",
        "group | ⟦5.1⟧ ‹strong› | ⟦Belanja Operasi⟧ ‹5 columns, strong› | ⟦5.400.000⟧ ‹strong› |",
        "group | ⟦5.1.02⟧ ‹strong› | ⟦–⟧ ‹5 columns, strong› | ⟦5.400.000⟧ ‹strong› |",
        "group | ⟦5.1.02.02⟧ ‹strong› | ⟦–⟧ ‹5 columns, strong› | ⟦5.400.000⟧ ‹strong› |",
        "group |  | [#] ⟦Pelatihan⟧ ‹5 columns, strong› | ⟦5.400.000⟧ ‹strong› |",
        "group |  | [-] ⟦Narasumber⟧ ‹5 columns, strong› | ⟦5.400.000⟧ ‹strong› |",
        (
            "body |  | ⟦Honor narasumber⟧ | ⟦2 Orang x 3 Hari⟧ | ⟦Orang/Hari⟧ | ⟦900.000⟧ | ⟦0⟧ | ⟦5.400.000⟧ "
            "| cost_lines/U01#1"
        ),
        "group | ⟦5.2⟧ ‹strong› | ⟦Belanja Modal⟧ ‹5 columns, strong› | ⟦1.415.250.500⟧ ‹strong› |",
        "group | ⟦5.2.04⟧ ‹strong› | ⟦–⟧ ‹5 columns, strong› | ⟦1.415.250.500⟧ ‹strong› |",
        (
            "body |  | ⟦Bangunan IPAL⟧⏎*⟦Kapasitas 20 m3⟧* | ⟦1,5 Unit⟧ | ⟦Unit⟧ | ⟦850.000.300⟧ | ⟦140.250.050⟧ "
            "| ⟦1.415.250.500⟧ | cost_lines/U01#2"
        ),
        "total | Jumlah Anggaran Subkegiatan ‹6 columns, right, strong› | ⟦1.420.650.500⟧ ‹strong› |",
    ]


def test_equal_groups_and_remarks_of_an_account_are_gathered():
    lines = (
        TRAINER,
        {**TRAINER, "group": "Rapat", "remark": ""},
        {**TRAINER, "group": "", "description": "Honor panitia"},
        {**TRAINER, "description": "Honor moderator"},
    )

    made = form("account_table(proposal)", form_plan({"cost_lines": lines}))

    assert [row.split(" | ")[2] for row in rows(made)[7:-1]] == [
        "[-] ⟦Narasumber⟧ ‹5 columns, strong›",
        "⟦Honor panitia⟧",
        "[#] ⟦Pelatihan⟧ ‹5 columns, strong›",
        "[-] ⟦Narasumber⟧ ‹5 columns, strong›",
        "⟦Honor narasumber⟧",
        "⟦Honor moderator⟧",
        "[#] ⟦Rapat⟧ ‹5 columns, strong›",
        "⟦Honor narasumber⟧",
    ]


def test_lines_without_an_account_come_last_and_say_so():
    lines = ({**TRAINER, "account": "", "group": "", "remark": ""}, TRAINER)

    made = form("account_table(proposal)", form_plan({"cost_lines": lines}))

    assert rows(made)[-3:-1] == [
        "group | ⟦–⟧ ‹strong› | ⟦Rekening belum ditetapkan⟧ ‹5 columns, strong› | ⟦5.400.000⟧ ‹strong› |",
        (
            "body |  | ⟦Honor narasumber⟧ | ⟦2 Orang x 3 Hari⟧ | ⟦Orang/Hari⟧ | ⟦900.000⟧ | ⟦0⟧ | ⟦5.400.000⟧ "
            "| cost_lines/U01#1"
        ),
    ]


def test_the_row_of_the_sum_can_be_called_otherwise():
    made = form('account_table(proposal, total=said("Jumlah ", proposal.title))')

    assert rows(made, "total")[0].startswith("total | Jumlah ⟦Revitalisasi Somber⟧ ")


def test_names_and_sums_of_accounts_name_their_cells():
    made = form("account_table(proposal)")

    assert refs_of(made, "Belanja Modal") == {"cost_lines/U01#2.account"}
    assert refs_of(made, "140.250.050") >= {"cost_lines/U01#2.tax", "cost_lines/U01#2.unit_price"}


def test_a_proposal_without_cost_lines_gets_a_sentence():
    made = form("account_table(proposal)", form_plan({"cost_lines": ()}))

    assert made.words == "paragraph: Tabel tidak disajikan karena datanya belum tersedia."
