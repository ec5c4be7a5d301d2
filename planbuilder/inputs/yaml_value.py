"""Which value is a YAML node? The core schema of YAML 1.2, strictly: `no`, `08`, `1_000`, `12:30` are text."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from planbuilder.diagnostics import Diagnostic, report
from planbuilder.inputs.problems.yaml import COMPLEX_KEY, DUPLICATE_KEY, TAG, TOO_DEEP, TOO_MANY_ALIASES
from planbuilder.inputs.record import RawValue
from planbuilder.inputs.yaml_node import DEEPEST, PLAIN, QUOTED, YamlText

FEWEST_EXPANDED = 1_000
MOST_NODES_PER_CHARACTER = 2
"""Aliases may make a file several times as large as it is written, not more."""
ALIAS = "*"

_STANDARD_TAG = "tag:yaml.org,2002:"
_STANDARD_TEXT = f"{_STANDARD_TAG}str"
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,39})")
_OCTAL = re.compile(r"0o[0-7]{1,20}")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]{1,20}")
_DECIMAL = re.compile(
    r"[-+]?(?:\.[0-9]{1,40}|(?:0|[1-9][0-9]{0,39})(?:\.[0-9]{0,40})?)(?:[eE][-+]?[0-9]{1,2})?"
)


def value_of(node: Node) -> RawValue:
    """Make the value of a node; a key given twice keeps its first value, a blank value is None."""
    match node:
        case ScalarNode():
            return scalar(node)
        case SequenceNode():
            return [value_of(item) for item in node.value]
        case _:
            return {str(key.value): value_of(item) for key, item in entries(node)}


def entries(node: Node) -> Iterator[tuple[ScalarNode, Node]]:
    """Yield the keys of a mapping with their values; the first of each key only."""
    seen = set()
    for key, item in node.value:
        if isinstance(key, ScalarNode) and key.value not in seen:
            seen.add(key.value)
            yield key, item


def scalar(node: ScalarNode) -> RawValue:
    """Read one scalar; only a plain one can be anything but text."""
    text = str(node.value)
    return plain(text) if node.tag == PLAIN else text.strip() or None


def plain(text: str) -> RawValue:
    """Read a plain scalar by the core schema; dates stay text, and so do numbers beyond measure."""
    if text in _NULLS:
        return None
    if text in _BOOLS:
        return _BOOLS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text) or _HEXADECIMAL.fullmatch(text):
        return int(text, 0)
    if _DECIMAL.fullmatch(text):
        return Decimal(text)
    return text


def unfit(source: YamlText, root: Node) -> list[Diagnostic]:
    """Report what forbids making values at all: aliases that multiply or go in circles, endless depth."""
    if ALIAS not in source.text:
        return []
    measures = _measures(root)
    limit = max(FEWEST_EXPANDED, MOST_NODES_PER_CHARACTER * len(source.text))
    multiplied = [measure for measure in reversed(measures) if measure.size > limit]
    if multiplied:
        smallest = min(multiplied, key=lambda measure: measure.size)
        return [report(TOO_MANY_ALIASES, source.location(smallest.node))]
    deep = [measure.node for measure in measures if measure.depth > DEEPEST]
    return [report(TOO_DEEP, source.location(node), limit=DEEPEST) for node in deep[-1:]]


def oddities(source: YamlText, root: Node) -> Iterator[Diagnostic]:
    """Report keys given twice, keys that are no text, and custom tags; each node once."""
    for node in nodes(root):
        yield from _tag(source, node)
        if isinstance(node, MappingNode):
            yield from _keys(source, node)


def nodes(root: Node) -> Iterator[Node]:
    """Yield each node of a tree once, however many aliases lead to it."""
    seen = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        waiting += _children(node)


@dataclass(frozen=True, slots=True)
class _Measure:
    """How large a list or mapping is with its aliases written out, and how deep."""

    node: Node
    size: float
    """Without end where a node holds itself."""
    depth: int


def _measures(root: Node) -> list[_Measure]:
    """Measure each node once, in the order of the text; an alias stands after its anchor."""
    measures: dict[int, _Measure] = {}

    def measure(node: Node) -> _Measure:
        known = measures.get(id(node))
        if known is not None:
            return known
        measures[id(node)] = _Measure(node, math.inf, 0)
        inner = [measure(child) for child in _children(node)]
        size = 1 + sum(child.size for child in inner)
        depth = 1 + max((child.depth for child in inner), default=0)
        measures[id(node)] = _Measure(node, size, depth)
        return measures[id(node)]

    measure(root)
    return list(measures.values())


def _children(node: Node) -> Sequence[Node]:
    match node:
        case SequenceNode():
            return list(node.value)
        case MappingNode():
            return [inner for pair in node.value for inner in pair]
        case _:
            return ()


def _tag(source: YamlText, node: Node) -> Iterator[Diagnostic]:
    is_standard = node.tag == _STANDARD_TEXT and isinstance(node, ScalarNode)
    if node.tag not in {PLAIN, QUOTED} and not is_standard:
        tag = node.tag.replace(_STANDARD_TAG, "!!")
        yield report(TAG, source.location(node), tag=tag)


def _keys(source: YamlText, node: MappingNode) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for key, _ in node.value:
        if not isinstance(key, ScalarNode):
            yield report(COMPLEX_KEY, source.location(key))
        elif key.value in first:
            yield report(DUPLICATE_KEY, source.location(key), key=key.value, first=first[key.value])
        else:
            first[key.value] = source.location(key).line
