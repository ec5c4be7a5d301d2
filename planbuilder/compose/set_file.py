"""What does a document.yaml say? The title, the file and the parts of one type of document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from planbuilder.compose.faults import NOTHING_MEANT, Fault, meant
from planbuilder.compose.problems import SET_FILE
from planbuilder.compose.sources import SET_FILE as FILE_NAME
from planbuilder.document.blocks import ContentsOf, PartKind
from planbuilder.document.labels import Pages

_KEYS = (
    "title", "short_title", "office", "file", "for_each", "by", "as", "when", "numbering", "parts", "outline_source",
    "subject", "order",
)  # fmt: skip
_GROUPS = {
    "cover": PartKind.COVER,
    "front": PartKind.FRONT,
    "chapters": PartKind.CHAPTER,
    "appendices": PartKind.APPENDIX,
    "body": PartKind.BODY,
}
LISTS = {
    "contents": ContentsOf.HEADINGS,
    "list-of-tables": ContentsOf.TABLES,
    "list-of-figures": ContentsOf.FIGURES,
}
"""Words that stand for lists among the parts."""


@dataclass(frozen=True, slots=True)
class PartEntry:
    """One part: where it stands, and its template or list."""

    group: str
    template: str

    @property
    def kind(self) -> PartKind:
        """Where in the document the part stands."""
        return _GROUPS[self.group]

    @property
    def name(self) -> str:
        """Stable name of the part: `chapters/pendahuluan`."""
        return f"{self.group}/{self.template.split('/')[-1].split('.')[0]}"


@dataclass(frozen=True, slots=True)
class SetFile:
    """One type of document."""

    type: str
    title: str
    file: str
    parts: tuple[PartEntry, ...]
    short_title: str = ""
    office: str = ""
    """Who issues it, where that is not the office that makes the plan."""
    for_each: str = ""
    by: str = ""
    """What the rows of one document have in common; without it each row has its own."""
    variable: str = ""
    when: str = ""
    numbering: Pages = "chapter"
    outline_source: str = ""
    subject: str = ""
    lines: Mapping[str, int] = field(default_factory=dict, hash=False, compare=False)
    """Key -> its line."""

    @property
    def name(self) -> str:
        """Name of the file below `templates/`."""
        return f"{self.type}/{FILE_NAME}"


def read_set_file(type_: str, text: str, tables: Mapping[str, Any]) -> SetFile:
    """Read one document.yaml; raises a fault with its line."""
    root = _composed(text)
    if not isinstance(root, yaml.MappingNode):
        raise _fault(1, "it is not a mapping", "isinya bukan pasangan kunci dan nilai")
    nodes = {key.value: (key, value) for key, value in root.value}
    for name, (key, _) in nodes.items():
        if name not in _KEYS:
            raise _fault(_line(key), f'"{name}" is not a key', f'"{name}" bukan kunci', meant(name, _KEYS))
    for needed in ("title", "file", "parts"):
        if needed not in nodes:
            raise _fault(1, f'"{needed}" is missing', f'"{needed}" belum ada')
    said = {name: _words(value) for name, (_, value) in nodes.items() if name != "parts"}
    _check_choices(said, nodes, tables)
    return SetFile(
        type=type_,
        title=said["title"],
        file=said["file"],
        parts=tuple(_parts(type_, nodes["parts"][1])),
        short_title=said.get("short_title", ""),
        office=said.get("office", ""),
        for_each=said.get("for_each", ""),
        by=said.get("by", ""),
        variable=_variable(said),
        when=said.get("when", ""),
        numbering="continuous" if said.get("numbering") == "continuous" else "chapter",
        outline_source=said.get("outline_source", ""),
        subject=said.get("subject", ""),
        lines={name: _line(key) for name, (key, _) in nodes.items()},
    )


def _composed(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _fault(line, f"{error.problem}", f"{error.problem}") from None


def _check_choices(said: Mapping[str, str], nodes: Mapping[str, Any], tables: Mapping[str, Any]) -> None:
    numbering, for_each = said.get("numbering", "chapter"), said.get("for_each", "")
    if numbering not in {"chapter", "continuous"}:
        line = _line(nodes["numbering"][0])
        raise _fault(
            line, f'"{numbering}" is no way to number pages', f'"{numbering}" bukan cara menomori halaman',
            meant(numbering, ("chapter", "continuous")),
        )  # fmt: skip
    if "by" in said and not for_each:
        line = _line(nodes["by"][0])
        raise _fault(line, '"by" needs "for_each"', '"by" memerlukan "for_each"')
    if for_each and for_each not in tables:
        line = _line(nodes["for_each"][0])
        raise _fault(
            line, f'"{for_each}" is not a table', f'"{for_each}" bukan tabel', meant(for_each, tables)
        )


def _parts(type_: str, node: yaml.Node) -> Iterator[PartEntry]:
    if not isinstance(node, yaml.SequenceNode):
        raise _fault(_line(node), "parts are not a list", "parts bukan daftar")
    for entry in node.value:
        if not isinstance(entry, yaml.MappingNode):
            raise _fault(_line(entry), "a part has no group", "bagian tanpa kelompok", meant("", _GROUPS))
        for key, value in entry.value:
            if key.value not in _GROUPS:
                what = f'"{key.value}" is not a group of parts', f'"{key.value}" bukan kelompok bagian'
                raise _fault(_line(key), *what, meant(key.value, _GROUPS))
            for template in _listed(value):
                name = template if template in LISTS or "/" in template else f"{type_}/{template}"
                yield PartEntry(key.value, name)


def _listed(node: yaml.Node) -> list[str]:
    if isinstance(node, yaml.SequenceNode):
        return [_words(item) for item in node.value]
    return [_words(node)]


def _words(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _fault(_line(node), "a word is expected here", "di sini diharapkan sebuah kata")
    return str(node.value).strip()


def _variable(said: Mapping[str, str]) -> str:
    """Name what templates call the row of a document: `as`, else the table in the singular; of a group, its datum."""
    of_group = said.get("by", "").split(".")[-1]
    return said.get("as", "") or of_group or _singular(said.get("for_each", ""))


def _singular(table: str) -> str:
    if table.endswith("ies"):
        return f"{table[:-3]}y"
    return table.removesuffix("s")


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _fault(line: int, cause: str, cause_id: str, hint: Mapping[str, str] = NOTHING_MEANT) -> Fault:
    return Fault(SET_FILE, cause=cause, cause_id=cause_id, **hint).at(line)
