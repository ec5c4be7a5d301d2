"""Which outline does a document follow? Its parts in order, what they rest on, and whether that was verified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from planbuilder.compose.faults import meant
from planbuilder.compose.set_nodes import (
    Pairs,
    fault_at,
    is_true,
    line_of,
    need,
    pairs_of,
    texts_of,
    words_at,
)
from planbuilder.document.blocks import ContentsOf, PartKind

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
OUTLINE = ("parts", "outline_source", "verified")
"""What a profile says of its outline; without profiles the file itself says it."""
_KEYS = ("title", "when", *OUTLINE)
_TEXTS = ("title", "when", "outline_source")


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
class Profile:
    """One outline of a type of document."""

    parts: tuple[PartEntry, ...]
    name: str = ""
    """How `profiles` of a plan calls it; empty where the type has only one."""
    title: str = ""
    """What readers know it by: the regulation, or the kind of form."""
    when: str = ""
    """Which documents follow it where the plan does not say; without it all may."""
    source: str = ""
    """What the outline rests on, in words."""
    is_verified: bool = False
    """Whether somebody has compared it with the text it rests on."""


def read_profiles(type_: str, pairs: Pairs) -> tuple[Profile, ...]:
    """Read the outlines of a document.yaml: those under `profiles`, or the one that the file itself is."""
    if "profiles" not in pairs:
        return (_profile(type_, "", {name: pairs[name] for name in OUTLINE if name in pairs}, 1),)
    key, node = pairs["profiles"]
    for name in OUTLINE:
        if name in pairs:
            said = f'"{name}" stands in each profile', f'"{name}" ditulis dalam setiap profil'
            raise fault_at(line_of(pairs[name][0]), *said)
    named = pairs_of(node)
    if not named:
        raise fault_at(line_of(key), "there is no profile", "belum ada profil")
    return tuple(
        _profile(type_, name, pairs_of(value, _KEYS), line_of(head)) for name, (head, value) in named.items()
    )


def _profile(type_: str, name: str, pairs: Pairs, line: int) -> Profile:
    need(pairs, ("parts",), line)
    said = texts_of(pairs, _TEXTS)
    return Profile(
        parts=tuple(_parts(type_, pairs["parts"][1])),
        name=name,
        title=said.get("title", ""),
        when=said.get("when", ""),
        source=said.get("outline_source", ""),
        is_verified=is_true(pairs, "verified"),
    )


def _parts(type_: str, node: yaml.Node) -> Iterator[PartEntry]:
    if not isinstance(node, yaml.SequenceNode):
        raise fault_at(line_of(node), "parts are not a list", "parts bukan daftar")
    for entry in node.value:
        if not isinstance(entry, yaml.MappingNode):
            raise fault_at(line_of(entry), "a part has no group", "bagian tanpa kelompok", meant("", _GROUPS))
        for key, value in entry.value:
            if key.value not in _GROUPS:
                what = f'"{key.value}" is not a group of parts', f'"{key.value}" bukan kelompok bagian'
                raise fault_at(line_of(key), *what, meant(key.value, _GROUPS))
            for template in _listed(value):
                name = template if template in LISTS or "/" in template else f"{type_}/{template}"
                yield PartEntry(key.value, name)


def _listed(node: yaml.Node) -> list[str]:
    if isinstance(node, yaml.SequenceNode):
        return [words_at(item) for item in node.value]
    return [words_at(node)]
