"""What does a document.yaml say? The title, the file and the outlines of one type of document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planbuilder.compose.faults import meant
from planbuilder.compose.profile import OUTLINE, Profile, read_profiles
from planbuilder.compose.set_nodes import Pairs, fault_at, is_true, line_of, need, pairs_of, root_of, texts_of
from planbuilder.compose.sources import SET_FILE as FILE_NAME
from planbuilder.document.labels import Pages

_TEXTS = (
    "name", "title", "short_title", "office", "file", "for_each", "by", "as", "when", "numbering", "subject", "order",
)  # fmt: skip
_KEYS = (*_TEXTS, *OUTLINE, "profiles", "attach")


@dataclass(frozen=True, slots=True)
class SetFile:
    """One type of document."""

    type: str
    title: str
    file: str
    profiles: tuple[Profile, ...]
    """Its outlines: the one it has, or several of which the plan or the row of the document chooses."""
    name: str = ""
    """What documents of this type are called together."""
    short_title: str = ""
    office: str = ""
    """Who issues it, where that is not the office that makes the plan."""
    for_each: str = ""
    by: str = ""
    """What the rows of one document have in common; without it each row has its own."""
    variable: str = ""
    when: str = ""
    numbering: Pages = "chapter"
    subject: str = ""
    attach: bool = False
    """Whether the cells that a document cites ride along in its PDF, unless the plan says otherwise."""

    @property
    def path(self) -> str:
        """Path of the file below `templates/`."""
        return f"{self.type}/{FILE_NAME}"

    def profile(self, name: str) -> Profile | None:
        """Find an outline by its name."""
        return next((profile for profile in self.profiles if profile.name == name), None)


def read_set_file(type_: str, text: str, tables: Mapping[str, Any]) -> SetFile:
    """Read one document.yaml; raises a fault with its line."""
    pairs = pairs_of(root_of(text), _KEYS)
    need(pairs, ("title", "file"), 1)
    said = texts_of(pairs, _TEXTS)
    _check_choices(said, pairs, tables)
    return SetFile(
        type=type_,
        title=said["title"],
        file=said["file"],
        profiles=read_profiles(type_, pairs),
        name=said.get("name", type_),
        short_title=said.get("short_title", ""),
        office=said.get("office", ""),
        for_each=said.get("for_each", ""),
        by=said.get("by", ""),
        variable=_variable(said),
        when=said.get("when", ""),
        numbering="continuous" if said.get("numbering") == "continuous" else "chapter",
        subject=said.get("subject", ""),
        attach=is_true(pairs, "attach"),
    )


def _check_choices(said: Mapping[str, str], pairs: Pairs, tables: Mapping[str, Any]) -> None:
    numbering, for_each = said.get("numbering", "chapter"), said.get("for_each", "")
    if numbering not in {"chapter", "continuous"}:
        line = line_of(pairs["numbering"][0])
        raise fault_at(
            line, f'"{numbering}" is no way to number pages', f'"{numbering}" bukan cara menomori halaman',
            meant(numbering, ("chapter", "continuous")),
        )  # fmt: skip
    if "by" in said and not for_each:
        line = line_of(pairs["by"][0])
        raise fault_at(line, '"by" needs "for_each"', '"by" memerlukan "for_each"')
    if for_each and for_each not in tables:
        line = line_of(pairs["for_each"][0])
        raise fault_at(
            line, f'"{for_each}" is not a table', f'"{for_each}" bukan tabel', meant(for_each, tables)
        )


def _variable(said: Mapping[str, str]) -> str:
    """Name what templates call the row of a document: `as`, else the table in the singular; of a group, its datum."""
    of_group = said.get("by", "").split(".")[-1]
    return said.get("as", "") or of_group or _singular(said.get("for_each", ""))


def _singular(table: str) -> str:
    if table.endswith("ies"):
        return f"{table[:-3]}y"
    return table.removesuffix("s")
