"""What may stand in the files of a plan?"""

from __future__ import annotations

import json

from planbuilder.model import schema, tables


def test_every_table_and_column_is_described():
    described = schema()

    assert set(described) == set(tables())
    for name, table in tables().items():
        yearly = described[name].get("patternProperties", {})
        assert len(described[name]["properties"]) + len(yearly) == len(table.fields)


def test_the_schema_is_json():
    assert json.loads(json.dumps(schema())) == schema()


def test_keys_and_essentials_are_required_and_numbered_ids_are_not():
    described = schema()

    assert described["centres"]["required"] == ["id", "kind", "name", "regency"]
    assert "id" not in described["cost_lines"]["required"]
    assert described["scores"]["required"] == ["centre"]


def test_columns_say_their_type_unit_and_what_they_refer_to():
    centres = schema()["centres"]["properties"]

    assert centres["workforce"]["type"] == ["integer", "string"]
    assert centres["workforce"]["x-unit"] == "orang"
    assert centres["regency"]["x-references"] == "regencies"
    assert "kawasan_ikm" in centres["kind"]["enum"]
    assert centres["name"]["type"] == ["string"]


def test_year_columns_are_a_pattern():
    indicators = schema()["indicators"]

    assert indicators["patternProperties"]["^target_[0-9]{4}$"]["type"] == ["number", "string"]
    assert indicators["properties"]["baseline"]["type"] == ["number", "string"]


def test_only_wide_score_sheets_take_other_columns():
    assert [name for name, table in schema().items() if table["additionalProperties"]] == ["scores"]


def test_the_settings_of_a_plan_are_described():
    plan = schema()["plan"]["properties"]

    assert plan["rules"]["additionalProperties"]["required"] == ["severity", "reason"]
    assert plan["date"]["format"] == "date"
