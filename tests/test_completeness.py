"""Has every member of every open set what belongs to it? Tables, blocks, directives, commands, findings, types."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest
import yaml

from planbuilder import model
from planbuilder.builder import problems
from planbuilder.checks import examples
from planbuilder.checks.registry import all_rules
from planbuilder.cli.command import all_commands
from planbuilder.compose.directives.directive import directives
from planbuilder.diagnostics import Words
from planbuilder.document.blocks import Block
from planbuilder.document.inlines import Inline
from planbuilder.document.walk import printed, walk
from planbuilder.render import docx, html
from planbuilder.render.pages import estimate
from planbuilder.render.theme import Theme
from tests.conftest import CHECKOUT, TYPES
from tests.render.docx.opened import STAMP, opened, words
from tests.render.sample_document import one_block, sample_document, sample_letter
from tests.sample import materials

TABLES = model.tables()
BLOCKS = [kind.__name__ for kind in get_args(Block)]
INLINES = {kind.__name__ for kind in get_args(Inline)}
CODES = [problem.code for problem in problems()]
each_table = pytest.mark.parametrize("name", TABLES)
each_problem = pytest.mark.parametrize("problem", problems(), ids=CODES)


@each_table
def test_a_table_and_its_columns_are_titled_and_explained(name: str):
    table = TABLES[name]

    assert table.title
    assert table.help.endswith(".")
    for field in table.fields:
        assert field.title, field.key
        assert field.help.strip().endswith("."), field.key


@each_table
def test_a_table_has_rows_in_the_sample_or_in_an_example(name: str):
    in_examples = {Path(file).stem for files in examples().values() for file in files}

    assert name == "plan" or materials().plan.table(name) or name in in_examples


@each_table
def test_a_table_has_a_schema(name: str):
    assert model.schema()[name]["title"] == TABLES[name].title


@pytest.mark.parametrize("kind", BLOCKS)
def test_a_block_is_drawn_in_each_format(kind: str):
    document = one_block(kind)
    theme, pages = Theme(), estimate(document, Theme())

    page = html.render(document, theme, pages)
    file = docx.render(document, theme, pages, STAMP, None)

    assert len(page) > len(html.render(_emptied(document), theme, pages))
    assert words(opened(document).body)
    assert len(file) > 1000


def _emptied(document):  # the same document without blocks
    from dataclasses import replace

    return replace(document, parts=tuple(replace(part, blocks=()) for part in document.parts))


def test_every_block_and_inline_occurs_in_the_documents_that_formats_are_tested_with():
    documents = (sample_document(), sample_letter())
    parts = [part for document in documents for part in document.parts]

    blocks = {type(block).__name__ for part in parts for block, _under in walk(part.blocks)}
    inlines = {type(inline).__name__ for part in parts for inline, _under in printed(part)}

    assert blocks == set(BLOCKS)
    assert inlines == INLINES


@pytest.mark.parametrize("name", [directive.name for directive in directives()])
def test_a_directive_is_tried_in_a_test(name: str):
    tests = (CHECKOUT / "tests" / "compose").rglob("test_*.py")

    assert _called(name, tests), f"no test below tests/compose calls {name}(...)"


@pytest.mark.parametrize("name", [directive.name for directive in directives() if directive.makes_blocks])
def test_a_directive_that_makes_blocks_is_used_by_a_template(name: str):
    templates = (CHECKOUT / "templates").rglob("*.j2")

    assert _called(name, templates), f"no template calls {name}(...)"


def _called(name: str, paths: Iterable[Path]) -> bool:
    return any(re.search(rf"\b{name}\(", path.read_text(encoding="utf-8")) for path in paths)


BROKEN = "tests/end_to_end/broken/rules.md"


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_has_its_broken_plan(rule):
    sections = (CHECKOUT / BROKEN).read_text(encoding="utf-8")

    assert f"\n## {rule.problem.code}\n" in sections, (
        f"write `## {rule.problem.code}` and `files: rule` into {BROKEN}, then take its messages with "
        f"pytest tests/end_to_end/test_broken_plans.py -k {rule.problem.code} --accept"
    )


@pytest.mark.parametrize("name", [command.name for command in all_commands()])
def test_a_command_is_in_the_readme(name: str):
    assert f"planbuilder {name}" in (CHECKOUT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [command.name for command in all_commands()])
def test_a_command_has_its_tests(name: str):
    assert (CHECKOUT / "tests" / "cli" / f"test_{name}.py").is_file()


def test_no_code_is_given_twice():
    assert len(CODES) == len(set(CODES))


def placeholders(words: Words) -> list[set[str]]:
    return [
        {name for _text, name, _format, _conversion in string.Formatter().parse(text) if name is not None}
        for text in (words.id, words.en)
    ]


@each_problem
def test_a_finding_is_worded_in_both_languages(problem):
    for said in (problem.title, problem.reason, problem.message):
        assert said.id.strip()
        assert said.en.strip()
    assert problem.title.id != problem.title.en
    assert problem.reason.id != problem.reason.en
    assert bool(problem.hint.id) == bool(problem.hint.en)
    assert problem.reason.id.endswith(".")
    assert problem.reason.en.endswith(".")


@each_problem
def test_a_finding_names_as_many_facts_in_both_languages(problem):
    """A word that differs by language is a pair, such as `title` and `column`."""
    for said in (problem.message, problem.hint):
        indonesian, english = placeholders(said)
        assert len(indonesian) == len(english)


@each_problem
def test_a_finding_is_worded_as_the_house_does(problem):
    for said in (problem.message, problem.hint):
        for text in (said.id, said.en):
            assert not text.endswith((".", "!"))
            assert not re.match(r"[A-Z][a-z]", text), text
            assert not re.search(r"\b(invalid|illegal)\b|^(error|galat)\b|(error|galat):", text), text


@pytest.mark.parametrize("name", sorted(TYPES))
def test_a_document_type_says_where_its_outline_comes_from(name: str):
    about = yaml.safe_load((CHECKOUT / "templates" / name / "document.yaml").read_text(encoding="utf-8"))
    outlines = about.get("profiles", {name: about})

    assert about["name"]
    for outline in outlines.values():
        assert len(outline["outline_source"].split()) > 5
        assert isinstance(outline["verified"], bool)
        assert outline["title"]


@pytest.mark.parametrize("name", sorted(TYPES))
def test_every_template_of_a_type_is_used(name: str):
    folder = CHECKOUT / "templates" / name
    text = "".join(
        path.read_text(encoding="utf-8")
        for path in sorted((CHECKOUT / "templates").rglob("*"))
        if path.is_file()
    )

    assert [path.name for path in sorted(folder.glob("*.j2")) if path.name not in text] == []
