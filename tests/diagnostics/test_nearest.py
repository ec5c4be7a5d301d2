"""Is the name that somebody meant found?"""

from __future__ import annotations

from planbuilder.diagnostics import nearest

TABLES = ("centres", "factories", "proposals")


def test_the_name_that_looks_most_alike_is_found():
    assert nearest("centers", TABLES) == "centres"


def test_case_does_not_matter():
    assert nearest("FACTORIES", TABLES) == "factories"


def test_a_name_like_no_other_finds_nothing():
    assert nearest("xyz", TABLES) == ""


def test_the_order_of_the_known_names_does_not_matter():
    assert nearest("satuan", ["Satuan", "SATUAN"]) == nearest("satuan", ["SATUAN", "Satuan"]) == "SATUAN"
