from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from decimal import Decimal

import pytest
import yaml

from planbuilder.document.blocks import Paper
from planbuilder.render.theme import POINTS_PER_MM, TableHead, Theme
from planbuilder.render.theme_reading import read_theme
from tests.render.sample_theme import SHARED, shipped_theme


def test_the_theme_that_ships_says_what_the_program_assumes():
    assert replace(shipped_theme(), stylesheet="") == Theme()


def test_the_theme_that_ships_names_each_value_there_is():
    said = yaml.safe_load((SHARED / "theme.yaml").read_text(encoding="utf-8"))

    groups = {entry.name: getattr(Theme(), entry.name) for entry in fields(Theme)}
    for name, group in groups.items():
        if is_dataclass(group):
            assert set(said[name]) == {entry.name for entry in fields(group)}, name


def test_the_modern_theme_has_the_same_structure_with_more_air():
    usual, modern = shipped_theme(), shipped_theme(preset="modern")

    assert (modern.name, modern.tables.head) == ("modern", TableHead.TINTED)
    assert (modern.fonts, modern.margins) == (usual.fonts, usual.margins)
    assert modern.leading.body > usual.leading.body
    assert modern.spacing.cell_y > usual.spacing.cell_y


@pytest.mark.parametrize("preset", ["", "modern"])
def test_tables_of_a_preset_are_no_wider_than_composing_fits_them(preset):
    """Columns are fitted for 9 pt with 3 mm beside the words, dense ones for 7.5 pt with 1.9 mm; see compose/fitting."""
    theme = shipped_theme(preset=preset)

    assert theme.sizes.table <= 9
    assert theme.sizes.dense_table <= 7.5
    assert 2 * theme.spacing.cell_x / POINTS_PER_MM <= 3
    assert 2 * theme.spacing.dense_cell_x / POINTS_PER_MM <= 1.9


def test_a_later_layer_wins_key_by_key():
    theme, faults = read_theme(
        [{"sizes": {"body": 12, "table": 8}}, None, {"sizes": {"body": 10}, "paper": "f4"}]
    )

    assert not faults
    assert (theme.sizes.body, theme.sizes.table, theme.paper) == (10, 8, Paper.F4)


def test_what_a_theme_leaves_out_keeps_its_value():
    theme, _ = read_theme([{"name": "kantor", "sizes": {"body": Decimal("12.5")}, "fonts": None}])

    assert (theme.name, theme.sizes.body, theme.sizes.table) == ("kantor", 12.5, Theme().sizes.table)


def test_one_family_needs_no_list():
    theme, _ = read_theme([{"fonts": {"text": "Bookman Old Style"}}])

    assert theme.fonts.text == ("Bookman Old Style",)


STRANGE = [
    ({"colors": {}}, "colors", "theme has no 'colors'; write colours"),
    ({"sizes": {"bodi": 11}}, "sizes.bodi", "sizes has no 'bodi'; write body"),
    ({"sizes": {"zzz": 11}}, "sizes.zzz", "sizes has no 'zzz'"),
    ({"sizes": {1: 11}}, "sizes.1", "sizes has no '1'"),
    ({"sizes": {"body": "besar"}}, "sizes.body", "'besar' is not a number"),
    ({"sizes": {"body": True}}, "sizes.body", "True is not a number"),
    ({"sizes": {"body": 0}}, "sizes.body", "0 is not between 1 and 200"),
    ({"leading": {"body": float("inf")}}, "leading.body", "inf is not a number"),
    ({"margins": {"left": 120}}, "margins.left", "120 is not between 0 and 80"),
    ({"spacing": {"caption": -3}}, "spacing.caption", "-3 is not between 0 and 300"),
    ({"margins": {"top": None}}, "margins.top", "None is not a number"),
    ({"colours": {"blue": "navy"}}, "colours.blue", "'navy' is not a colour such as '#1f3a5f'"),
    ({"colours": {"blue": "#12345"}}, "colours.blue", "'#12345' is not a colour such as '#1f3a5f'"),
    ({"fonts": {"text": []}}, "fonts.text", "[] is not a list of font families"),
    ({"fonts": {"text": [3]}}, "fonts.text", "[3] is not a list of font families"),
    ({"spacing": [1, 2]}, "spacing", "spacing is not a list of keys and values"),
    ({"tables": {"head": "bold"}}, "tables.head", "there is no 'bold'; there are: plain, tinted"),
    ({"paper": "Letter"}, "paper", "there is no 'Letter'; there are: A4, F4"),
    (["besar"], "", "theme is not a list of keys and values"),
]


@pytest.mark.parametrize(("said", "path", "words"), STRANGE)
def test_what_no_theme_has_is_said_with_its_place_and_keeps_its_usual_value(said, path, words):
    theme, (fault,) = read_theme([{}, said])

    assert (fault.layer, ".".join(fault.path), fault.words.en) == (1, path, words)
    assert theme == Theme()


def test_every_fault_is_said_at_once():
    _, faults = read_theme([{"sizes": {"body": "besar"}, "colours": {"ink": "hitam"}, "papper": "A4"}])

    assert [fault.path for fault in faults] == [("sizes", "body"), ("colours", "ink"), ("papper",)]
