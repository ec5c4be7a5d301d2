"""Where in the inputs? A file and a line, or a workbook's sheet and cell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place somebody can open: `line` and `column` count from 1, as an editor shows them."""

    file: str
    """Path relative to the folder the command was given, with `/`."""
    line: int = 0
    column: int = 0
    sheet: str = ""
    cell: str = ""
    """An A1 address, such as `F14`."""
    field: str = ""
    """The column, key or option as its author wrote it."""

    @property
    def parts(self) -> dict[str, str | int | None]:
        """Describe the place for programs: each part by its name, null where it does not apply."""
        return {
            "file": self.file,
            "line": self.line or None,
            "column": self.column or None,
            "sheet": self.sheet or None,
            "cell": self.cell or None,
            "field": self.field or None,
        }

    def __str__(self) -> str:
        if self.sheet:
            place = f"{self.file} > {self.sheet}" + (f"!{self.cell}" if self.cell else "")
            return f"{place}:{self.field}" if self.field else place
        return ":".join(str(part) for part in (self.file, self.line or "", self.field) if part)
