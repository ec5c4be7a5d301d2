"""What do the broken plans look like? Each section of `broken/*.md` is one: its files, and the lines it must end in.

    ## a-row-that-was-cut-off

    ```centres.csv
    id,name
    ```

    id> inputs/contoh/centres.csv:3: ...
    en> inputs/contoh/centres.csv:3: ...

The files lie over a small sound plan. `files: rule` takes those that the rule of the section's code shows
in `explain`; `made: name` changes the files by a function below; a fence `data.xlsx > Sheet` fills a sheet.
Files below `templates/` stand beside `inputs/`. In texts `⇥` stands for a tab,
`␇` for a bell and `⌧` for a character of private use.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl

from planbuilder.checks import examples

FOLDER = Path(__file__).parent / "broken"
LANGUAGES = ("id", "en")
_SIGNS = {"⇥": "\t", "␇": "\a", "⌧": "\ue000"}
_FENCE = re.compile(r"^```(?P<name>\S[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"^(id|en)> (.*)$", re.MULTILINE)
_SETTING = re.compile(r"^(made|files): (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One plan with one defect."""

    source: Path
    name: str
    files: Mapping[str, str]
    """Path -> text; sheets by `data.xlsx > Sheet`."""
    made: tuple[str, ...]
    lines: Mapping[str, tuple[str, ...]]
    """Language -> what the command says, in order."""

    def write(self, plan: Path) -> None:
        """Put the files of the case over a sound plan."""
        sheets = {name: text for name, text in self.files.items() if " > " in name}
        for name, text in self.files.items():
            if name not in sheets:
                path = (plan.parent.parent if name.startswith("templates/") else plan) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="")
        for file in sorted({name.partition(" > ")[0] for name in sheets}):
            _workbook(sheets, file).save(plan / file)
        for maker in self.made:
            name, _, argument = maker.partition(" ")
            MAKERS[name](plan, argument)

    @property
    def is_wrong(self) -> bool:
        """Whether one of its lines tells an error: `[galat CSV-02]`."""
        return any(line.rpartition("[")[2].startswith("galat ") for line in self.lines["id"])

    def codes(self) -> set[str]:
        """Name the codes at the end of its lines: `[galat CSV-02]`."""
        return {line.rpartition(" ")[2].rstrip("]") for line in self.lines["en"]}


def all_cases() -> Iterator[Case]:
    """Read every section of every file, sorted."""
    for path in sorted(FOLDER.glob("*.md")):
        for section in path.read_text(encoding="utf-8").split("\n## ")[1:]:
            yield _case(path, section)


def accept(case: Case, lines: Mapping[str, list[str]]) -> None:
    """Take what the command says now as what it must say."""
    text = case.source.read_text(encoding="utf-8")
    head, mark, rest = text.partition(f"\n## {case.name}\n")
    section, next_mark, tail = rest.partition("\n## ")
    kept = _LINE.sub("", section).rstrip("\n")
    said = "\n".join(f"{language}> {line}" for language in LANGUAGES for line in lines[language])
    after = f"\n{next_mark}{tail}" if next_mark else ""
    case.source.write_text(f"{head}{mark}{kept}\n\n{said}\n{after}", encoding="utf-8")


def _case(path: Path, section: str) -> Case:
    name, _, body = section.partition("\n")
    name = name.strip()
    fences = {match["name"]: _signs(match["text"]) for match in _FENCE.finditer(body)}
    outside = _FENCE.sub("", body)
    settings = [match.groups() for match in _SETTING.finditer(outside)]
    said = [match.groups() for match in _LINE.finditer(outside)]
    lines = {language: tuple(line for key, line in said if key == language) for language in LANGUAGES}
    made = tuple(value for key, value in settings if key == "made")
    files = examples()[name] if ("files", "rule") in settings else fences
    return Case(path, name, files, made, lines)


def _signs(text: str) -> str:
    for sign, meant in _SIGNS.items():
        text = text.replace(sign, meant)
    return text


def _workbook(sheets: Mapping[str, str], file: str) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, text in sheets.items():
        if name.startswith(f"{file} > "):
            sheet = book.create_sheet(name.partition(" > ")[2])
            for row in csv.reader(io.StringIO(text)):
                sheet.append([_cell(cell) for cell in row])
    return book


def _cell(text: str) -> object:
    """Read `12` and `1.5` as numbers, `2026-11-24` as a date, `'12` as text, nothing as an empty cell."""
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    if re.fullmatch(r"-?\d+\.\d+", text):
        return float(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return date.fromisoformat(text)
    return text.removeprefix("'") or None


def _latin_1(plan: Path, name: str) -> None:
    path = plan / name
    path.write_bytes(path.read_text(encoding="utf-8").encode("latin-1"))


def _link_outside(plan: Path, name: str) -> None:
    outside = plan.resolve().parent / "luar.csv"
    outside.write_text("id,name\n", encoding="utf-8")
    (plan / name).symlink_to(outside)


def _dangling_link(plan: Path, name: str) -> None:
    (plan / name).symlink_to("tidak-ada.csv")


def _removed(plan: Path, name: str) -> None:
    (plan / name).unlink()


def _heavy(plan: Path, name: str) -> None:
    (plan / name).write_text(" " * 1_000_001, encoding="utf-8")


def _behind_a_password(plan: Path, name: str) -> None:
    (plan / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))


def _cut_off(plan: Path, name: str) -> None:
    data = (plan / name).read_bytes()
    (plan / name).write_bytes(data[: len(data) // 2])


def _nested(plan: Path, name: str) -> None:
    (plan / name).write_text("- id: S01\n  name: " + "[" * 60 + "]" * 60 + "\n", encoding="utf-8")


def _workbook_change(change: Callable[[openpyxl.Workbook], None]) -> Callable[[Path, str], None]:
    def make(plan: Path, name: str) -> None:
        book = openpyxl.load_workbook(plan / name)
        change(book)
        book.save(plan / name)

    return make


def _merge(book: openpyxl.Workbook) -> None:
    book.worksheets[0].merge_cells("B2:B3")


def _hide_row(book: openpyxl.Workbook) -> None:
    book.worksheets[0].row_dimensions[2].hidden = True


def _hide_column(book: openpyxl.Workbook) -> None:
    book.worksheets[0].column_dimensions["B"].hidden = True


def _hide_sheet(book: openpyxl.Workbook) -> None:
    book.create_sheet("_catatan")
    book.worksheets[0].sheet_state = "hidden"


def _stray_cell(book: openpyxl.Workbook) -> None:
    book.worksheets[0]["XFD1048576"] = "x"


def _error_cell(book: openpyxl.Workbook) -> None:
    cell = book.worksheets[0]["G2"]
    cell.value, cell.data_type = "#REF!", "e"


MAKERS: Mapping[str, Callable[[Path, str], None]] = {
    "latin-1": _latin_1,
    "link-outside": _link_outside,
    "dangling-link": _dangling_link,
    "removed": _removed,
    "heavy": _heavy,
    "behind-a-password": _behind_a_password,
    "cut-off": _cut_off,
    "nested": _nested,
    "merged": _workbook_change(_merge),
    "hidden-row": _workbook_change(_hide_row),
    "hidden-column": _workbook_change(_hide_column),
    "hidden-sheet": _workbook_change(_hide_sheet),
    "stray-cell": _workbook_change(_stray_cell),
    "error-cell": _workbook_change(_error_cell),
}
