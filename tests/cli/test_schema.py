"""Does `planbuilder schema` give the schema of each table to programs?"""

from __future__ import annotations

import json

import pytest

from planbuilder.model import tables
from tests.cli.conftest import Ask


def test_all_schemas_are_given_under_their_tables(ask: Ask):
    answer = ask("schema")

    assert (answer.code, answer.err) == (0, "")
    schemas = json.loads(answer.out)
    assert set(schemas) == set(tables())
    for name, schema in schemas.items():
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["title"] == tables()[name].title


def test_one_schema_is_given_alone(ask: Ask):
    assert json.loads(ask("schema", "centres").out) == json.loads(ask("schema").out)["centres"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "there is no table centers; perhaps centres\n"),
        ("id", "tidak ada tabel centers; mungkin centres\n"),
    ],
)
def test_an_unknown_table_is_refused_with_the_nearest(ask: Ask, language: str, words: str):
    answer = ask("--lang", language, "schema", "centers")

    assert (answer.code, answer.out, answer.err) == (2, "", words)


def test_a_table_like_no_other_is_refused_with_all_of_them(ask: Ask):
    answer = ask("--lang", "en", "schema", "xyz")

    assert answer.code == 2
    assert answer.err.startswith("there is no table xyz; there are: actions, activities, cascade, ")
