"""Which tables stand in `data.yaml`? Several, each under its name, as `data.xlsx` has its sheets."""

from __future__ import annotations

from dataclasses import dataclass

from yaml import MappingNode, Node, ScalarNode

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.problems.table import UNKNOWN_SECTION
from planbuilder.inputs.text import read_text
from planbuilder.inputs.yaml_node import YamlText, parse_yaml
from planbuilder.inputs.yaml_value import entries, oddities, unfit


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one table and the key that they stand under."""

    source: YamlText
    key: ScalarNode
    node: Node

    @property
    def name(self) -> str:
        """The name of the table as it is written."""
        return str(self.key.value)

    @property
    def location(self) -> Location:
        """The line of the key."""
        return self.source.location(self.key)


def open_sections(data: bytes, file: str, known: str) -> tuple[list[Section], list[Diagnostic]]:
    """Find the sections of a file; what is wrong with it as a whole is said here, `known` names the tables."""
    text, findings = read_text(data, file)
    source, root, slips = parse_yaml(text, file)
    if root is None:
        return [], [*findings, *slips]
    if not isinstance(root, MappingNode):
        place = source.location(root)
        return [], [*findings, report(UNKNOWN_SECTION, place, name=source.line(place.line), known=known)]
    stopping = unfit(source, root)
    if stopping:
        return [], [*findings, *stopping]
    sections = [Section(source, key, node) for key, node in entries(root)]
    return sections, [*findings, *oddities(source, root)]
