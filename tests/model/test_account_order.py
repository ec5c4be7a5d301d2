"""Do cost lines come in the order of the RKA, by account, group and remark, and else as they were written?"""

from __future__ import annotations

from planbuilder.model.account_order import by_levels, in_account_order, parted
from planbuilder.model.tables.cost_lines import CostLine


def line(account: str = "", group: str = "", remark: str = "", *, name: str) -> CostLine:
    return CostLine.model_construct(account=account, group=group, remark=remark, description=name)


def test_accounts_are_sorted_level_by_level_and_none_comes_last():
    codes = ["", "5.2.02", "5.1.02", "5.1"]

    assert sorted(codes, key=by_levels) == ["5.1", "5.1.02", "5.2.02", ""]


def test_what_says_the_same_stands_together_and_what_says_nothing_first():
    assert parted(["b1", "", "a1", "b2"], lambda word: word[:1]) == [
        ("", ("",)),
        ("b", ("b1", "b2")),
        ("a", ("a1",)),
    ]


def test_lines_follow_account_group_and_remark_and_keep_their_order_within():
    lines = [
        line(name="none"),
        line("5.1.02", "Rapat", "Hari kedua", name="late"),
        line("5.1.02", "Rapat", name="first of its group"),
        line("5.1.02", name="without a group"),
        line("5.1.01", "Rapat", name="earlier account"),
        line("5.1.02", "Rapat", "Hari kedua", name="later"),
    ]

    assert [one.description for one in in_account_order(lines)] == [
        "earlier account",
        "without a group",
        "first of its group",
        "late",
        "later",
        "none",
    ]
