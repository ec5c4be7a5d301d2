from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from planbuilder.render.theme import Theme, ThemeError, theme_from
from tests.render.sample_theme import shipped_theme


def test_the_theme_that_ships_says_what_the_program_assumes():
    assert replace(shipped_theme(), stylesheet="") == Theme()


def test_what_a_theme_leaves_out_keeps_its_value():
    theme = theme_from({"name": "kantor", "sizes": {"body": Decimal("12.5")}, "fonts": None})

    assert (theme.name, theme.sizes.body, theme.sizes.table) == ("kantor", 12.5, Theme().sizes.table)


def test_one_family_needs_no_list():
    assert theme_from({"fonts": {"text": "Bookman Old Style"}}).fonts.text == ("Bookman Old Style",)


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        ({"colors": {}}, "theme has no 'colors'; write colours"),
        ({"sizes": {"bodi": 11}}, "sizes has no 'bodi'; write body"),
        ({"sizes": {"zzz": 11}}, "sizes has no 'zzz'"),
        ({"sizes": {"body": "besar"}}, "sizes.body: 'besar' is not a number"),
        ({"margins": {"top": None}}, "margins.top: None is not a number"),
        ({"colours": {"blue": "navy"}}, "colours.blue: 'navy' is not a colour such as '#1f3a5f'"),
        ({"colours": {"blue": "#12345"}}, "colours.blue: '#12345' is not a colour such as '#1f3a5f'"),
        ({"fonts": {"text": []}}, "fonts.text: [] is not a list of font families"),
        ({"fonts": {"text": [3]}}, "fonts.text: [3] is not a list of font families"),
        ({"spacing": [1, 2]}, "spacing is not a list of keys and values"),
    ],
)
def test_a_theme_that_says_something_strange_is_refused_with_its_place(mapping, said):
    with pytest.raises(ThemeError) as refused:
        theme_from(mapping)

    assert str(refused.value) == said
