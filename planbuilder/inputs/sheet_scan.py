"""What does a sheet's XML say that its cells do not? Errors, formulas without result, hidden rows, extent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_TRUE = frozenset({"1", "true"})
ALPHABET = 26
MOST_COLUMNS = 16_384
"""A sheet has no more columns than these."""


class XmlRefusedError(ValueError):
    """The XML is malformed, or declares entities, which no spreadsheet program writes."""


@dataclass(frozen=True, slots=True)
class SheetScan:
    """Rows count from 1, columns from 0."""

    errors: Mapping[tuple[int, int], str]
    """Cells that a failed formula left behind."""
    not_calculated: tuple[tuple[int, int], ...]
    """Cells with a formula whose result was never saved."""
    formulas: tuple[tuple[int, int], ...]
    """Cells with a formula, whatever its result."""
    hidden_rows: tuple[int, ...]
    hidden_columns: tuple[int, ...]
    last_row: int
    last_column: int
    """The furthest cell that holds something."""


def scan(xml: bytes) -> SheetScan:
    """Read a worksheet part once, keeping only what the cells do not tell.

    Raises `XmlRefusedError`.
    """
    reading = _Reading()
    parser = refusing_parser()
    parser.StartElementHandler = reading.start
    parser.CharacterDataHandler = reading.characters
    parse(parser, xml)
    reading.close_cell()
    return SheetScan(
        reading.errors,
        tuple(reading.not_calculated),
        tuple(reading.formulas),
        tuple(reading.hidden_rows),
        tuple(reading.hidden_columns),
        reading.last_row,
        reading.last_column,
    )


def refusing_parser() -> expat.XMLParserType:
    """Make a parser that refuses a document type, and with it every entity."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.buffer_text = True
    return parser


def parse(parser: expat.XMLParserType, xml: bytes) -> None:
    """Parse, with one kind of exception for whatever is wrong.

    Raises `XmlRefusedError`.
    """
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError) as problem:
        raise XmlRefusedError(str(problem)) from problem


def _refuse(*_declaration: object) -> None:
    raise XmlRefusedError("document types are refused")


@dataclass(slots=True)
class _Reading:
    """What was seen so far; lives only inside `scan`."""

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    not_calculated: list[tuple[int, int]] = field(default_factory=list)
    formulas: list[tuple[int, int]] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    last_row: int = 0
    last_column: int = -1
    row: int = 0
    column: int = -1
    is_error: bool = False
    is_text: bool = False
    """Whether the result of a formula is a text, which may be empty."""
    has_formula: bool = False
    has_value: bool = False
    text: str = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take in one start tag; the namespace before the blank does not matter."""
        match name.rpartition(" ")[2]:
            case "c":
                self.close_cell()
                self._open_cell(attributes)
            case "v" | "is":
                self.has_value = True
            case "f":
                self.has_formula = True
            case "row":
                self.close_cell()
                self._open_row(attributes)
            case "col":
                self._hide_columns(attributes)

    def characters(self, text: str) -> None:
        """Keep the value of an error or a formula."""
        if self.has_value and (self.is_error or self.has_formula):
            self.text += text

    def close_cell(self) -> None:
        """Take down what the cell that ends here held."""
        if self.is_error:
            self.errors[self.row, self.column] = self.text.strip() or "#N/A"
        if self.has_formula:
            self.formulas.append((self.row, self.column))
        if self.has_formula and not self.is_text and not self.text:
            self.not_calculated.append((self.row, self.column))
        if self.has_value:
            self.last_row = max(self.last_row, self.row)
            self.last_column = max(self.last_column, self.column)
        self.is_error = self.has_formula = self.has_value = False

    def _open_cell(self, attributes: Mapping[str, str]) -> None:
        found = _ADDRESS.fullmatch(attributes.get("r", ""))
        self.column = column_number(found[1]) if found else self.column + 1
        self.row = int(found[2]) if found else self.row
        self.is_error = attributes.get("t") == "e"
        self.is_text = attributes.get("t") == "str"
        self.text = ""

    def _open_row(self, attributes: Mapping[str, str]) -> None:
        self.row = int(attributes.get("r", self.row + 1))
        self.column = -1
        if attributes.get("hidden") in _TRUE:
            self.hidden_rows.append(self.row)

    def _hide_columns(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("hidden") in _TRUE:
            first, last = int(attributes.get("min", 1)), int(attributes.get("max", 1))
            self.hidden_columns.extend(range(first - 1, min(last, MOST_COLUMNS)))


def column_number(letters: str) -> int:
    """Read A, Z, AA as 0, 25, 26."""
    number = 0
    for letter in letters:
        number = number * ALPHABET + ord(letter) - ord("A") + 1
    return number - 1
