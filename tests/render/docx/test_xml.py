from __future__ import annotations

import pytest

from planbuilder.render.docx.units import colour, eighths, half_points, line, twips, twips_from_mm
from planbuilder.render.docx.xml import attributes, flag, properties, rank, value


def test_properties_stand_in_the_order_of_the_schema_whatever_the_caller_s():
    said = properties("pPr", value("jc", "center"), flag("keepNext"), value("pStyle", "Title"))

    assert said == '<w:pPr><w:pStyle w:val="Title"/><w:keepNext/><w:jc w:val="center"/></w:pPr>'


def test_nothing_is_written_where_nothing_is_said():
    assert properties("rPr", "", flag("b", on=False), value("u", "")) == ""


def test_attributes_without_value_are_left_out():
    assert attributes("spacing", before=0, after=None) == '<w:spacing w:before="0"/>'


def test_what_is_no_property_is_refused():
    with pytest.raises(ValueError, match="not a property"):
        properties("pPr", "kata")


def test_a_property_that_nobody_knows_stands_last():
    assert rank("pPr", "unknown") > rank("pPr", "sectPr")


def test_lengths_are_those_of_word():
    assert (twips(1), half_points(11.5), eighths(0.5), twips_from_mm(25.4)) == (20, 23, 4, 1440)
    assert eighths(0.1) == 2
    assert line(1.149) == 240
    assert colour("#1f3a5f") == "1F3A5F"
