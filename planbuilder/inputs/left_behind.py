"""What do the files of a plan hold beside its records? What would stay behind if the records moved to other files."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

from yaml import CSafeLoader, MappingNode, scan

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.csv_file import excerpt, read_csv
from planbuilder.inputs.folder import PlanFile, list_files, read_bytes
from planbuilder.inputs.grid import Grid, text_of_cell
from planbuilder.inputs.head import find_head, matches
from planbuilder.inputs.headings import LEFT_OUT, Headings, headings_of
from planbuilder.inputs.homes import WORKBOOKS, YAMLS, Home, find_homes
from planbuilder.inputs.narrative import holds_no_table
from planbuilder.inputs.place import address
from planbuilder.inputs.problems.moving import ABOVE_HEAD, ATTACHMENTS, COMMENTS, FORMULAS, SET_ASIDE
from planbuilder.inputs.record import Vocabulary
from planbuilder.inputs.sheet import listed, read_sheet
from planbuilder.inputs.text import line_starts, read_text
from planbuilder.inputs.workbook import open_workbook
from planbuilder.inputs.yaml_node import parse_yaml
from planbuilder.inputs.yaml_table import PLAN
from planbuilder.inputs.yaml_value import entries, nodes

_COMMENT = re.compile(r"#[^\r\n]*")
_ATTACHMENT = re.compile(r"xl/(?:comments|threadedComments|charts|media)\w*/?.*")


def left_behind(
    folder: Path, vocabulary: Vocabulary, *, shown_as: str, kept: Collection[str], own_sheets: Collection[str]
) -> list[Diagnostic]:
    """Note what a plan that can be read holds beside its records.

    `kept` names the files that go along whole, as they are shown; `own_sheets` the sheets that planbuilder
    makes anew by itself.
    """
    listing, _ = list_files(folder, shown_as)
    files = [file for file in listing if not holds_no_table(file) and file.shown not in kept]
    homes, _ = find_homes(files, vocabulary)
    in_homes = (note for home in homes for note in _in_home(home, headings_of(vocabulary[home.table])))
    in_files = (note for file in files for note in _in_file(file, own_sheets))
    return [*in_files, *in_homes]


def _in_file(file: PlanFile, own_sheets: Collection[str]) -> Iterator[Diagnostic]:
    data, _ = read_bytes(file)
    if file.ending in YAMLS:
        text, _ = read_text(data or b"", file.shown)
        yield from _comments(text, file.shown)
        yield from _keys_set_aside(text, file.shown)
    elif file.ending in WORKBOOKS:
        yield from _in_workbook(data or b"", file, own_sheets)


def _comments(text: str, file: str) -> Iterator[Diagnostic]:
    """Find comments: whatever begins with a hash between two tokens."""
    if "#" not in text:
        return
    tokens = [(token.start_mark.index, token.end_mark.index) for token in scan(text, CSafeLoader)]
    gaps = ((end, start) for (_, end), (start, _) in pairwise([(0, 0), *tokens, (len(text), len(text))]))
    found = [match for end, start in gaps for match in _COMMENT.finditer(text, end, start)]
    if found:
        line = sum(start <= found[0].start() for start in line_starts(text))
        yield report(COMMENTS, Location(file, line), count=len(found), text=excerpt(found[0][0]))


def _keys_set_aside(text: str, file: str) -> Iterator[Diagnostic]:
    """Find each key that begins with an underscore once, sections of `data.yaml` among them."""
    source, root, _ = parse_yaml(text, file)
    seen: dict[str, Location] = {}
    for node in nodes(root) if root is not None else ():
        for key, _ in entries(node) if isinstance(node, MappingNode) else ():
            if key.value.startswith(LEFT_OUT):
                place = source.location(key)
                seen[key.value] = min(place, seen.get(key.value, place))
    yield from (report(SET_ASIDE, place, name=name) for name, place in seen.items())


def _in_workbook(data: bytes, file: PlanFile, own_sheets: Collection[str]) -> Iterator[Diagnostic]:
    sheets, _ = open_workbook(data, file.shown)
    for sheet in sheets:
        if sheet.name.startswith(LEFT_OUT) and sheet.name not in own_sheets and not sheet.is_blank:
            yield report(SET_ASIDE, sheet.location, name=sheet.name)
    parts = sorted(
        name for sheet in sheets[:1] for name in sheet.archive.namelist() if _ATTACHMENT.match(name)
    )
    if parts:
        yield report(ATTACHMENTS, file.location, parts=listed(parts))


def _in_home(home: Home, headings: Headings) -> Iterator[Diagnostic]:
    """Look through the grid of a table; the lines of a plan's settings have neither head nor columns."""
    if home.sheet is not None:
        grid, _ = read_sheet(home.sheet)
        if grid is not None:
            cells = [address(row, column) for row, column in grid.contents.scan.formulas]
            if cells:
                yield report(FORMULAS, grid.home, cells=listed(cells))
            yield from _in_grid(grid, headings)
    elif home.file.ending not in YAMLS:
        data, _ = read_bytes(home.file)
        text, _ = read_text(data or b"", home.file.shown)
        yield from _in_grid(read_csv(text, home.file.shown, partial(matches, headings))[0], headings)


def _in_grid(grid: Grid, headings: Headings) -> Iterator[Diagnostic]:
    head = find_head(grid.rows, headings) if grid.rows and headings.heads.table != PLAN else None
    if head is None:
        return
    first = head.row.number - 1 if head.keys == head.row.number else head.row.number
    above = next((row for row in grid.rows if row.number < first), None)
    if above is not None:
        text = excerpt(text_of_cell(above.cells[above.first]))
        yield report(ABOVE_HEAD, grid.location(above, above.first), text=text)
    rows = grid.below(head.row)
    for index in range(len(head.row.cells)):
        name = head.heading(index)
        if name.startswith(LEFT_OUT) and any(
            index < len(row.cells) and row.cells[index] is not None for row in rows
        ):
            yield report(SET_ASIDE, grid.location(head.row, index, name), name=name)
