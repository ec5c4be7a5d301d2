"""What do the tests of reading share? A small vocabulary, and folders read into records and findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from planbuilder.diagnostics import Diagnostic
from planbuilder.inputs import RawPlan, RawRecord, TableHeads, read
from tests.conftest import Project

VOCABULARY: Mapping[str, TableHeads] = {
    "plan": TableHeads(
        "plan",
        "Rencana",
        {"id": "ID", "title": "Judul", "decimal": "Tanda desimal", "rules": "Aturan", "documents": "Dokumen"},
        key_fields=("id",),
    ),
    "regencies": TableHeads(
        "regencies", "Kabupaten/Kota", {"code": "Kode Kemendagri", "name": "Nama"}, key_fields=("code",)
    ),
    "centres": TableHeads(
        "centres",
        "Sentra dan Kawasan",
        {
            "id": "ID",
            "name": "Nama",
            "regency": "Kabupaten/Kota",
            "area": "Luas",
            "workforce": "Tenaga kerja",
            "investment": "Investasi (di luar tanah dan bangunan)",
            "opened": "Mulai beroperasi",
            "note": "Keterangan",
        },
        key_fields=("id",),
    ),
    "indicators": TableHeads(
        "indicators",
        "Indikator",
        {"id": "ID", "owner": "Milik", "target": "Target"},
        frozenset({"target"}),
        key_fields=("id",),
    ),
    "scores": TableHeads(
        "scores",
        "Skor",
        {"centre": "Sentra", "criterion": "Kriteria", "score": "Skor"},
        is_open=True,
        key_fields=("centre", "criterion"),
    ),
    "cost_lines": TableHeads(
        "cost_lines",
        "Rincian Biaya",
        {"proposal": "Usulan", "id": "ID", "description": "Uraian", "amount": "Jumlah"},
        key_fields=("proposal", "id"),
    ),
}
SHOWN = "inputs/contoh"
Content = str | bytes | openpyxl.Workbook


@dataclass(frozen=True)
class Outcome:
    """What a folder was read into."""

    plan: RawPlan
    findings: list[Diagnostic]

    def records(self, table: str) -> tuple[RawRecord, ...]:
        return self.plan.records.get(table, ())

    def values(self, table: str) -> list[dict]:
        return [dict(record.values) for record in self.records(table)]

    @property
    def said(self) -> list[tuple[str, str]]:
        """Codes with their places."""
        return [(finding.code, str(finding.location).removeprefix(f"{SHOWN}/")) for finding in self.findings]

    def only(self, code: str) -> Diagnostic:
        """The one finding of a code."""
        (finding,) = [finding for finding in self.findings if finding.code == code]
        return finding


@pytest.fixture
def reading(tmp_path: Path) -> Callable[[Mapping[str, Content]], Outcome]:
    """Write files into a folder and read it."""
    folder = tmp_path / "contoh"
    folder.mkdir()

    def reading_of(files: Mapping[str, Content]) -> Outcome:
        Project(folder).write({name: as_bytes(content) for name, content in files.items()})
        return Outcome(*read(folder, VOCABULARY, shown_as=SHOWN))

    return reading_of


def as_bytes(content: Content) -> bytes:
    """Turn what a test writes into the bytes of a file."""
    if isinstance(content, openpyxl.Workbook):
        stream = BytesIO()
        content.save(stream)
        return stream.getvalue()
    return content.encode() if isinstance(content, str) else content


@pytest.fixture
def workbook() -> Callable[..., openpyxl.Workbook]:
    """Make a workbook: sheet name -> mapping of addresses to cells, or rows from A1 on."""

    def workbook_of(sheets: Mapping[str, Mapping[str, object] | list[list[object]]]) -> openpyxl.Workbook:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, cells in sheets.items():
            sheet = book.create_sheet(name)
            if isinstance(cells, list):
                for row in cells:
                    sheet.append(row)
            else:
                for place, cell in cells.items():
                    sheet[place] = cell
        return book

    return workbook_of


def rewritten(book, part, change):
    """Change one part inside the archive of a workbook."""
    stream = BytesIO()
    with ZipFile(BytesIO(as_bytes(book))) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, change(content) if name == part else content)
    return stream.getvalue()
