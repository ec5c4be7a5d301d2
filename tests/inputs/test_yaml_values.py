"""Does a YAML scalar mean what YAML 1.2 says, and is what YAML forbids reported?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from planbuilder.inputs.yaml_node import parse_yaml
from planbuilder.inputs.yaml_value import oddities, plain, unfit, value_of


@pytest.mark.parametrize(
    "text",
    [
        *("no", "yes", "on", "off", "y", "NO", "tRUE", "08", "010", "1_000", "12:30", "12:30:45", "0b101"),
        *(
            "2026-11-24",
            "64.71.01",
            "01.02",
            "+",
            "-",
            ".",
            "1e",
            "1e999",
            "9" * 41,
            ".inf",
            ".nan",
            "=",
            "<<",
        ),
    ],
)
def test_what_is_no_number_or_truth_in_yaml_1_2_is_text(text):
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("FALSE", False),
        ("0", 0),
        ("-12", -12),
        ("+7", 7),
        ("0o17", 15),
        ("0x1F", 31),
        ("64.10", Decimal("64.10")),
        (".5", Decimal("0.5")),
        ("5.", Decimal(5)),
        ("1e3", Decimal(1000)),
        ("-0.1E-2", Decimal("-0.001")),
    ],
)
def test_a_plain_scalar_has_the_type_of_the_core_schema(text, value):
    assert plain(text) == value
    assert type(plain(text)) is type(value)


def test_a_decimal_keeps_its_last_zero():
    assert str(plain("64.10")) == "64.10"


def value(text):
    _, root, _ = parse_yaml(text, "f.yaml")
    return value_of(root)


def test_quoted_and_block_texts_stay_text_without_blanks_around_them():
    assert value("a: '08'\nb: \"true\"\nc: |\n  x\n  y\nd: >\n  p\n  q\ne: ''\nf: !!str 5") == {
        "a": "08",
        "b": "true",
        "c": "x\ny",
        "d": "p q",
        "e": None,
        "f": "5",
    }


def test_lists_mappings_and_aliases_nest():
    assert value("a: &x [1, {b: ~}]\nc: *x\n2026: 1") == {
        "a": [1, {"b": None}],
        "c": [1, {"b": None}],
        "2026": 1,
    }


def found(text):
    source, root, _ = parse_yaml(text, "f.yaml")
    findings = unfit(source, root) or list(oddities(source, root))
    return [(finding.code, finding.location.line, finding.location.column) for finding in findings]


def test_what_is_sound_is_quiet():
    assert found("a: &x {b: 1}\nc: *x\nd: !!str 5\n") == []


def test_duplicate_keys_are_reported_at_every_depth():
    assert found("a: 1\nb:\n  c: 1\n  c: 2\na: 2\n") == [("YAML-02", 5, 1), ("YAML-02", 4, 3)]


def test_a_key_that_is_a_list_is_reported_and_left_out():
    assert found("? [a]\n: 1\nb: 2\n") == [("YAML-08", 1, 3)]
    assert value("? [a]\n: 1\nb: 2\n") == {"b": 2}


@pytest.mark.parametrize("tag", ["!!python/object:os.system", "!x", "!!int", "!!map"])
def test_a_tag_is_reported(tag):
    assert found(f"a: {tag} 1\n") == [("YAML-06", 1, 4)]


def test_an_alias_used_often_and_without_nesting_is_fine():
    assert found("a: &x [1, 2, 3]\n" + "".join(f"b{number}: *x\n" for number in range(2_000))) == []


def test_aliases_that_multiply_are_refused():
    bomb = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else '1'}]\n" for n in range(30))

    assert found(bomb) == [("YAML-03", 5, 5)], "where it first grows out of measure"


def test_an_alias_to_its_own_list_is_refused():
    assert found("a: 1\nb: &x\n  - *x\n") == [("YAML-03", 2, 4)]


def test_aliases_that_build_a_tower_are_refused():
    tower = "".join(f"a{n}: &a{n} [{f'*a{n - 1}' if n else '1'}]\n" for n in range(60))

    assert [code for code, _, _ in found(tower)] == ["YAML-12"]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\n---\nb: 2\n", "YAML-04", 2, 1),
        ("a:\n\tb: 1\n", "YAML-05", 2, 1),
        ("a:\n  b: 1\n  \tc: 1\n", "YAML-05", 3, 3),
        ("a: 1\nb: 'x\nc: 2\n", "YAML-09", 2, 4),
        ('a: 1\nb: "x\nc: 2\n', "YAML-09", 2, 4),
        ("a: b: c\n", "YAML-10", 1, 5),
        ("a: 1\n b: 2\n", "YAML-10", 2, 3),
        ("a: 1\nb\nc: 2\n", "YAML-11", 2, 1),
        ("a: [1, 2\nb: 3\n", "YAML-01", 2, 2),
        ("a: *x\n", "YAML-01", 1, 4),
        ("a: @x\n", "YAML-01", 1, 4),
        ("a: &x 1\nb: &x 2\n", "YAML-01", 2, 4),
        ('a: "\\q"\n', "YAML-01", 1, 5),
        ("a: \ufeff\x01\n", "YAML-01", 1, 0),
    ],
)
def test_a_slip_of_the_pen_is_named_at_its_place(text, code, line, column):
    _, root, (finding,) = parse_yaml(text, "f.yaml")

    assert root is None
    assert (finding.code, finding.location.line, finding.location.column) == (code, line, column)


@pytest.mark.parametrize("text", ["[" * 300_000, "- " * 51 + "a", "{a: " * 60 + "1" + "}" * 60])
def test_nesting_without_end_is_a_finding_and_no_crash(text):
    _, root, (finding,) = parse_yaml(text, "f.yaml")

    assert root is None
    assert finding.code == "YAML-12"


def test_fifty_levels_are_still_read():
    _, root, findings = parse_yaml("[" * 40 + "]" * 40, "f.yaml")

    assert root is not None
    assert findings == []


@pytest.mark.parametrize("text", ["", "# catatan saja\n"])
def test_an_empty_file_has_no_tree(text):
    assert parse_yaml(text, "f.yaml")[1:] == (None, [])


def test_an_escaped_line_separator_does_not_shift_lines():
    source, root, _ = parse_yaml("a: 'x\u2028y'\nb: 1\n", "f.yaml")

    assert source.location(root.value[1][0]).line == 2
