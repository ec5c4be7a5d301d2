"""Which file is home to which table? One home a table; whatever has no place in a plan is reported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.boundaries import BOUNDARIES
from planbuilder.inputs.folder import PlanFile, read_bytes
from planbuilder.inputs.headings import LEFT_OUT, shown_names, table_named
from planbuilder.inputs.problems.file import OTHER_FORMAT, UNKNOWN_FILE
from planbuilder.inputs.problems.table import TWO_HOMES, UNKNOWN_SECTION, UNKNOWN_SHEET
from planbuilder.inputs.record import Vocabulary
from planbuilder.inputs.workbook import OpenSheet, open_workbook
from planbuilder.inputs.yaml_sections import Section, open_sections

SHARED = "data"
"""The workbook whose sheets are tables, and the YAML file whose keys are."""
WORKBOOKS = frozenset({".xlsx", ".xlsm"})
YAMLS = frozenset({".yaml", ".yml"})
TEXTS = YAMLS | {".csv"}
OTHER_SPREADSHEETS = frozenset({".xls", ".xlsb", ".ods", ".fods", ".numbers", ".tsv", ".json"})
FOLDERS = ("images", "narrative")


@dataclass(frozen=True, slots=True)
class Home:
    """A file, or a sheet or section of one, that holds rows of one table."""

    table: str
    file: PlanFile
    sheet: OpenSheet | None = None
    section: Section | None = None
    folder: str = ""
    """The folder whose files are joined; empty for a home of its own."""

    @property
    def location(self) -> Location:
        """The file, sheet or section as a whole."""
        return (self.sheet or self.section or self.file).location


def find_homes(files: Sequence[PlanFile], vocabulary: Vocabulary) -> tuple[list[Home], list[Diagnostic]]:
    """Find the homes of all tables among the files that are not narrative or images."""
    homes: list[Home] = []
    findings: list[Diagnostic] = []
    for file in files:
        found, problems = _homes_in(file, vocabulary)
        homes += found
        findings += problems
    kept, doubled = _one_each(homes)
    return kept, [*findings, *doubled]


def _homes_in(file: PlanFile, vocabulary: Vocabulary) -> tuple[list[Home], list[Diagnostic]]:
    folder, _, _ = file.name.rpartition("/")
    is_shared = not folder and file.stem.lower() == SHARED
    table = "" if "/" in folder else table_named(folder or file.stem, vocabulary)
    if not is_shared and not table:
        return [], [_unknown_file(file, vocabulary)]
    if file.ending in OTHER_SPREADSHEETS:
        return [], [report(OTHER_FORMAT, file.location, ending=file.ending)]
    if file.ending in WORKBOOKS:
        return _sheets(file, "" if is_shared else table, folder, vocabulary)
    if file.ending in YAMLS and is_shared:
        return _sections(file, vocabulary)
    if file.ending in TEXTS and not is_shared:
        return [Home(table, file, folder=folder)], []
    return [], [_unknown_file(file, vocabulary)]


def _unknown_file(file: PlanFile, vocabulary: Vocabulary) -> Diagnostic:
    """Report with the nearest table, whose ending stays the one that was written."""
    top, slash, _ = file.name.partition("/")
    stem = top if slash else file.stem
    known = shown_names(stem, [*vocabulary, *FOLDERS])
    known = f'"{BOUNDARIES}"' if file.ending == ".geojson" else known
    return report(UNKNOWN_FILE, file.location, name=file.name, known=known)


def _sheets(
    file: PlanFile, table: str, folder: str, vocabulary: Vocabulary
) -> tuple[list[Home], list[Diagnostic]]:
    """Find the tables of a workbook; in a workbook of one table an only sheet may bear any name."""
    data, findings = read_bytes(file)
    if data is None:
        return [], findings
    sheets, findings = open_workbook(data, file.shown)
    sheets = tuple(sheet for sheet in sheets if not sheet.name.startswith(LEFT_OUT))
    named = [(sheet, table_named(sheet.name, vocabulary)) for sheet in sheets]
    if table and len(sheets) == 1:
        named = [(sheets[0], table)]
    wanted = [(sheet, name) for sheet, name in named if name and (not table or name == table)]
    others = [sheet for sheet, name in named if (sheet, name) not in wanted and not sheet.is_blank]
    homes = [Home(name, file, sheet, folder=folder) for sheet, name in wanted]
    return homes, [*findings, *(_unknown_sheet(sheet, table, vocabulary) for sheet in others)]


def _sections(file: PlanFile, vocabulary: Vocabulary) -> tuple[list[Home], list[Diagnostic]]:
    """Find the tables of a YAML file that holds several."""
    data, findings = read_bytes(file)
    if data is None:
        return [], findings
    sections, findings = open_sections(data, file.shown, shown_names("", _names(vocabulary)))
    named = [
        (one, table_named(one.name, vocabulary)) for one in sections if not one.name.startswith(LEFT_OUT)
    ]
    homes = [Home(table, file, section=section) for section, table in named if table]
    return homes, [*findings, *(_unknown_section(one, vocabulary) for one, table in named if not table)]


def _unknown_sheet(sheet: OpenSheet, table: str, vocabulary: Vocabulary) -> Diagnostic:
    known = [table] if table else _names(vocabulary)
    return report(UNKNOWN_SHEET, sheet.location, name=sheet.name, known=shown_names(sheet.name, known))


def _unknown_section(section: Section, vocabulary: Vocabulary) -> Diagnostic:
    known = shown_names(section.name, _names(vocabulary))
    return report(UNKNOWN_SECTION, section.location, name=section.name, known=known)


def _names(vocabulary: Vocabulary) -> list[str]:
    """Name all tables by key and title."""
    return [name for key, heads in vocabulary.items() for name in (key, heads.title)]


def _one_each(homes: Iterable[Home]) -> tuple[list[Home], list[Diagnostic]]:
    """Keep the first home of each table, with the files joined to it; report every further one."""
    first: dict[str, Home] = {}
    kept: list[Home] = []
    findings: list[Diagnostic] = []
    for home in homes:
        known = first.setdefault(home.table, home)
        if home is known or (home.folder and home.folder == known.folder):
            kept.append(home)
        else:
            findings.append(report(TWO_HOMES, home.location, table=home.table, other=known.location))
    return kept, findings
