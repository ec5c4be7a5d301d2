"""Where does a record stand? Small places that work out a location when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planbuilder.diagnostics import Location

ALPHABET = 26


def column_letters(column: int) -> str:
    """Write a column that counts from 0 as a workbook does: A, Z, AA."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, ALPHABET)
        letters = chr(ord("A") + letter) + letters
    return letters


def address(row: int, column: int) -> str:
    """Write an A1 address; `row` counts from 1, `column` from 0."""
    return f"{column_letters(column)}{row}"


@dataclass(frozen=True, slots=True)
class Column:
    """A column that was read: where it stands, and its heading as its author wrote it."""

    index: int
    heading: str


@dataclass(frozen=True, slots=True)
class CsvHead:
    """What all rows of a CSV file share."""

    file: str
    columns: Mapping[str, Column]


@dataclass(frozen=True, slots=True)
class CsvPlace:
    """A row of a CSV file."""

    head: CsvHead
    line: int
    lines: tuple[int, ...] = ()
    """The line on which each cell begins; empty while the row stands on one line."""

    def at(self, field: str = "") -> Location:
        """Locate a cell by the line on which it begins."""
        column = self.head.columns.get(field)
        if column is None:
            return Location(self.head.file, self.line)
        inside = column.index < len(self.lines)
        line = self.lines[column.index] if inside else self.line
        return Location(self.head.file, line, field=column.heading)


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What all rows of a sheet share."""

    file: str
    sheet: str
    columns: Mapping[str, Column]
    filled: Mapping[tuple[int, int], int]
    """Row and column of a cell that was filled down -> the row where its value is written."""


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """A row of a sheet."""

    head: SheetHead
    row: int

    def at(self, field: str = "") -> Location:
        """Locate a cell by its address, a merged one where its value is written, the row by its first cell."""
        head = self.head
        column = head.columns.get(field)
        if column is None:
            first = min((column.index for column in head.columns.values()), default=0)
            return Location(head.file, self.row, sheet=head.sheet, cell=address(self.row, first))
        row = head.filled.get((self.row, column.index), self.row)
        cell = address(row, column.index)
        return Location(head.file, row, column.index + 1, head.sheet, cell, column.heading)


@dataclass(frozen=True, slots=True)
class Spot:
    """Line and column of a value, both from 1, and the path of keys as their author wrote them."""

    line: int
    column: int
    written: str


@dataclass(frozen=True, slots=True)
class YamlPlace:
    """A mapping of a YAML file."""

    file: str
    line: int
    column: int
    spots: Mapping[str, Spot]
    """Path of keys, such as `rules.COST-02` or `regencies.0`, -> where its value begins."""

    def at(self, field: str = "") -> Location:
        """Locate a value by its path; an absent one by the nearest part of the path that is there."""
        spot = self.spots.get(field)
        if spot is not None:
            return Location(self.file, spot.line, spot.column, field=spot.written)
        if "." in field:
            return self.at(field.rpartition(".")[0])
        return Location(self.file, self.line, self.column)


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """A record whose fields stand on rows of their own, as on a sheet of keys and values."""

    record: Location
    fields: Mapping[str, Location]

    def at(self, field: str = "") -> Location:
        """Locate a value by its path; an absent one by the nearest part of the path that is there."""
        if field in self.fields:
            return self.fields[field]
        return self.at(field.rpartition(".")[0]) if "." in field else self.record
