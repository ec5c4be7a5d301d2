"""Which part of a workbook's archive holds which sheet? (ECMA-376, part 2: Open Packaging Conventions.)"""

from __future__ import annotations

from collections.abc import Mapping
from posixpath import join, normpath
from zipfile import ZipFile

from planbuilder.inputs.sheet_scan import parse, refusing_parser

WORKBOOK_TYPE = "/officeDocument"
ROOT = "_rels/.rels"


def sheet_parts(archive: ZipFile) -> dict[str, str]:
    """Map the name of each sheet to the path of its part.

    Raises `XmlRefusedError`, or `KeyError` for a part that is absent.
    """
    roots = _elements(archive.read(ROOT), "Relationship")
    workbook = next(_target("", item) for item in roots if item.get("Type", "").endswith(WORKBOOK_TYPE))
    folder, _, name = workbook.rpartition("/")
    relations = _elements(archive.read(f"{folder}/_rels/{name}.rels".lstrip("/")), "Relationship")
    targets = {item.get("Id", ""): _target(folder, item) for item in relations}
    sheets = _elements(archive.read(workbook), "sheet")
    return {sheet.get("name", ""): targets[_relation(sheet)] for sheet in sheets}


def _elements(xml: bytes, name: str) -> list[Mapping[str, str]]:
    """List the attributes of all elements of one name."""
    found: list[Mapping[str, str]] = []

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        if tag.rpartition(" ")[2] == name:
            found.append(attributes)

    parser = refusing_parser()
    parser.StartElementHandler = start
    parse(parser, xml)
    return found


def _target(folder: str, relation: Mapping[str, str]) -> str:
    """Resolve where a relation points; a target that begins with `/` counts from the root."""
    return normpath(join("/", folder, relation.get("Target", ""))).lstrip("/")


def _relation(sheet: Mapping[str, str]) -> str:
    return next((value for name, value in sheet.items() if name.endswith(" id")), "")
