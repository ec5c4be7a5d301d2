"""Which records stand in a YAML file? A list of rows, keys with their rows, or the settings of a plan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.headings import Headings
from planbuilder.inputs.place import Spot, YamlPlace
from planbuilder.inputs.problems.table import EMPTY, HEAD_ALONE, SAME_FIELD_TWICE, UNKNOWN_FIELD
from planbuilder.inputs.problems.yaml import SHAPE, TWO_KEYS
from planbuilder.inputs.record import RawRecord, RawValue
from planbuilder.inputs.yaml_node import YamlText, parse_yaml
from planbuilder.inputs.yaml_value import entries, oddities, unfit, value_of
from planbuilder.values.numbers import DecimalSign

PLAN = "plan"
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Row:
    """A mapping that is to become a record, and the key under which it stands, if it does."""

    node: MappingNode
    key: ScalarNode | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """One value of a row: its field, its path of keys as written, and whether the field is known."""

    field: str
    written: str
    node: Node
    is_known: bool = True


def read_yaml(
    text: str, file: str, headings: Headings, decimal_sign: DecimalSign
) -> tuple[tuple[RawRecord, ...], list[Diagnostic]]:
    """Read every row of a YAML table; a bad row hides no other."""
    source, root, findings = parse_yaml(text, file)
    if root is None or _is_blank(root):
        return (), findings or [report(EMPTY, Location(file, 1), table=headings.heads.table)]
    stopping = unfit(source, root)
    if stopping:
        return (), stopping
    records, in_rows = read_rows(source, root, headings, decimal_sign)
    return records, [*oddities(source, root), *in_rows]


def read_rows(
    source: YamlText, root: Node, headings: Headings, decimal_sign: DecimalSign
) -> tuple[tuple[RawRecord, ...], list[Diagnostic]]:
    """Read the rows below a node: the root of a file, or what stands under the name of a table."""
    table = headings.heads.table
    if _is_blank(root):
        return (), [report(EMPTY, source.location(root), table=table)]
    rows, misshapen = _rows(source, root, headings)
    read = [_record(source, row, headings, decimal_sign) for row in rows]
    findings = [*misshapen, *_each_name_once(found for _, found in read)]
    if not rows and not misshapen:
        findings.append(report(HEAD_ALONE, source.location(root), table=table))
    return tuple(record for record, _ in read), findings


def _is_blank(root: Node) -> bool:
    return isinstance(root, ScalarNode) and value_of(root) is None


def _rows(source: YamlText, root: Node, headings: Headings) -> tuple[list[_Row], list[Diagnostic]]:
    """Find the rows by the shape of the file; what is no row is reported."""
    match root:
        case MappingNode() if headings.heads.table == PLAN:
            return [_Row(root)], []
        case MappingNode() if _key_field(headings):
            found = [
                (item, _Row(item, key) if isinstance(item, MappingNode) else None)
                for key, item in entries(root)
            ]
        case SequenceNode() if headings.heads.table != PLAN:
            found = [(item, _Row(item) if isinstance(item, MappingNode) else None) for item in root.value]
        case _:
            found = [(root, None)]
    misshapen = [_misshapen(source, node) for node, row in found if row is None]
    return [row for _, row in found if row is not None], misshapen


def _misshapen(source: YamlText, node: Node) -> Diagnostic:
    place = source.location(node)
    return report(SHAPE, place, text=source.line(place.line))


def _key_field(headings: Headings) -> str:
    """Name the field that the key of a row fills: the table's only key field, or else its id."""
    keys = headings.heads.key_fields
    if len(keys) == 1:
        return keys[0]
    return "id" if "id" in headings.heads.fields else ""


def _record(
    source: YamlText, row: _Row, headings: Headings, decimal_sign: DecimalSign
) -> tuple[RawRecord, list[Diagnostic]]:
    values, spots = _key_of(source, row, headings)
    findings: list[Diagnostic] = []
    for entry in _entries(row.node, headings):
        if not entry.is_known:
            findings.append(_unknown(source, entry, headings))
        elif entry.field in spots:
            findings += _second(source, entry, spots[entry.field], values.get(entry.field), row)
        else:
            value = value_of(entry.node)
            values |= {} if value is None else {entry.field: value}
            spots |= _spots(source, entry.node, entry.field, entry.written)
    line, column = source.spot((row.key or row.node).start_mark.index)
    place = YamlPlace(source.file, line, column, spots)
    return RawRecord(headings.heads.table, values, place, decimal_sign), findings


def _key_of(source: YamlText, row: _Row, headings: Headings) -> tuple[dict[str, RawValue], dict[str, Spot]]:
    """Begin a record with the key it stands under; always a text, as it is written."""
    if row.key is None:
        return {}, {}
    field = _key_field(headings)
    return {field: str(row.key.value)}, _spots(source, row.key, field, str(row.key.value))


def _entries(row: MappingNode, headings: Headings) -> Iterator[_Entry]:
    """Name the values of a row by their fields; `target: {2026: 5}` is `target_2026`."""
    for key, node in entries(row):
        written = str(key.value)
        field = headings.field(written)
        base = headings.yearly_field(written)
        if base and isinstance(node, MappingNode):
            yield from _years(base, written, node)
        elif field:
            yield _Entry(field, written, node)
        elif not headings.is_left_out(written):
            yield _Entry(written, written, node if headings.heads.is_open else key, headings.heads.is_open)


def _years(base: str, written: str, node: MappingNode) -> Iterator[_Entry]:
    for year, item in entries(node):
        is_year = _YEAR.fullmatch(str(year.value)) is not None
        yield _Entry(f"{base}_{year.value}", f"{written}.{year.value}", item if is_year else year, is_year)


def _spots(source: YamlText, node: Node, path: str, written: str) -> dict[str, Spot]:
    """Take down where a value and everything inside it begins."""
    spots = {path: Spot(*source.spot(node.start_mark.index), written)}
    for name, inner in _inner(node):
        spots |= _spots(source, inner, f"{path}.{name}", f"{written}.{name}")
    return spots


def _inner(node: Node) -> Iterator[tuple[str, Node]]:
    match node:
        case MappingNode():
            yield from ((str(key.value), item) for key, item in entries(node))
        case SequenceNode():
            yield from ((str(index), item) for index, item in enumerate(node.value))


def _unknown(source: YamlText, entry: _Entry, headings: Headings) -> Diagnostic:
    place = source.location(entry.node, entry.written)
    known = headings.known(entry.written)
    return report(UNKNOWN_FIELD, place, name=entry.written, table=headings.heads.table, known=known)


def _second(source: YamlText, entry: _Entry, first: Spot, value: RawValue, row: _Row) -> Iterator[Diagnostic]:
    """Report a field that is given twice; one that repeats the key of its row is fine."""
    place = source.location(entry.node, entry.written)
    if row.key is None or first.written != row.key.value:
        yield report(SAME_FIELD_TWICE, place, name=entry.written, first=first.written)
    elif isinstance(entry.node, ScalarNode) and entry.node.value != value:
        yield report(TWO_KEYS, place, key=value, field=entry.written, value=entry.node.value)


def _each_name_once(findings: Iterable[list[Diagnostic]]) -> list[Diagnostic]:
    """Keep the first of the findings that say the same of many rows, such as an unknown key."""
    first: dict[tuple[str, str], Diagnostic] = {}
    repeated = []
    for finding in (finding for found in findings for finding in found):
        if finding.code == UNKNOWN_FIELD.code:
            first.setdefault((finding.code, finding.parameters["name"]), finding)
        else:
            repeated.append(finding)
    return [*first.values(), *repeated]
