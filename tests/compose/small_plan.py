"""A small plan in memory: rows as a planner would write them, typed by the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planbuilder.diagnostics import Diagnostic, Location
from planbuilder.inputs.record import Narrative, RawPlan, RawRecord
from planbuilder.model import Plan, load

FOLDER = "inputs/kecil"
Cells = Mapping[str, object]
Tables = Mapping[str, Sequence[Cells]]


@dataclass(frozen=True)
class Line:
    """The place of a record: a line of the CSV of its table."""

    table: str
    number: int

    def at(self, field: str = "") -> Location:
        return Location(f"{FOLDER}/{self.table}.csv", self.number, field=field)


PLAN: Cells = {
    "id": "kecil", "title": "Rencana Kecil", "province": "64", "province_name": "Kalimantan Timur",
    "office": "D1", "period_start": "2025", "period_end": "2027", "baseline_year": "2024",
    "budget_year": "2026", "date": "2026-11-24", "stage": "rancangan-awal",
}  # fmt: skip
TABLES: Tables = {
    "sources": [{"id": "SB1", "title": "Data dinas", "grade": "primary"}, {"id": "SB2", "title": "Berita", "grade": "media"}],
    "offices": [
        {"id": "D1", "name": "Dinas Perindustrian", "government": "Pemerintah Provinsi Kalimantan Timur",
         "address": "Jalan Contoh 1", "place": "Samarinda", "head_title": "Kepala Dinas"},
        {"id": "D2", "name": "Dinas Pertanian", "government": "Pemerintah Kabupaten Paser", "head_title": "Kepala Dinas"},
    ],
    "regions": [{"id": "W1", "name": "Wilayah I"}, {"id": "W2", "name": "Wilayah II"}],
    "regencies": [
        {"code": "64.01", "bps_code": "6401", "name": "Kabupaten Paser", "region": "W1", "area": "10780,677", "population": "309667"},
        {"code": "64.02", "bps_code": "6403", "name": "Kabupaten Kutai Kartanegara", "region": "W2", "area": "26912,065"},
        {"code": "64.71", "bps_code": "6471", "name": "Kota Balikpapan", "region": "W1", "area": "509,45", "population": "757418"},
    ],
    "centres": [
        {"id": "S01", "kind": "sentra", "name": "Sentra *Somber* | <b>", "commodity": "tahu", "status": "operating",
         "regency": "64.71", "units": "98", "workforce": "200", "area": "9", "sources": "SB1"},
        {"id": "S02", "kind": "sentra", "name": "Sentra Teritip", "commodity": "kerupuk", "status": "partial",
         "regency": "64.71", "units": "12", "area": "6,5", "sources": "SB1; SB2"},
        {"id": "S03", "kind": "sentra", "name": "Sentra Kerupuk Muara", "status": "planned", "regency": "64.02",
         "sample": "ya"},
        {"id": "S04", "kind": "kawasan_industri", "name": "Kawasan Buluminung", "status": "building", "regency": "64.01",
         "area": "500"},
    ],
    "meetings": [
        {"id": "R1", "title": "Rapat Balikpapan", "status": "held", "date": "2025-10-02", "regencies": "64.71; 64.01", "attendees": "40"},
        {"id": "R2", "title": "Rapat Kukar", "status": "planned", "regencies": "64.02"},
    ],
    "criteria": [
        {"id": "K1", "name": "Bahan baku", "weight": "60", "direction": "benefit", "minimum": "0", "maximum": "10"},
        {"id": "K2", "name": "Lahan", "weight": "40", "direction": "benefit", "minimum": "0", "maximum": "10"},
    ],
    "scores": [
        {"centre": "S01", "criterion": "K1", "score": "8"}, {"centre": "S01", "criterion": "K2", "score": "6"},
        {"centre": "S02", "criterion": "K1", "score": "9"}, {"centre": "S02", "criterion": "K2", "score": "7,5"},
        {"centre": "S03", "criterion": "K1", "score": "5"},
    ],
    "cascade": [
        {"id": "T1", "level": "goal", "text": "Meningkatnya peran industri kecil"},
        {"id": "SS1", "level": "objective", "parent": "T1", "text": "Berkembangnya sentra"},
    ],
    "activities": [
        {"id": "A1", "code": "3.31.02", "objective": "SS1", "office": "D1"},
        {"id": "A2", "code": "3.31.02.1.01", "office": "D1"},
        {"id": "A3", "code": "3.31.02.1.01.0001", "office": "D1", "ceiling_2025": "100000000", "ceiling_2026": "150500000"},
        {"id": "A4", "code": "3.31.02.1.01.0002", "office": "D1", "ceiling_2025": "50400000", "ceiling_2027": "80000000"},
    ],
    "indicators": [
        {"id": "I1", "owner": "A1", "name": "Pendapatan IKM", "unit": "Persen", "baseline": "5", "target_2025": "6", "target_2026": "7,5–8"},
    ],
    "proposals": [
        {"id": "U01", "title": "Revitalisasi Somber", "route": "dak_fisik", "budget_year": "2027", "priority": "1",
         "proposer": "D1", "regency": "64.71", "centre": "S01"},
        {"id": "U02", "title": "Pelatihan", "route": "apbd_provinsi", "budget_year": "2026", "priority": "2",
         "proposer": "D1", "regency": "64.02", "activity": "A3"},
    ],
    "components": [{"id": "U01-K1", "proposal": "U01", "name": "IPAL", "volume": "2", "unit": "Unit"}],
    "cost_lines": [
        {"proposal": "U01", "component": "U01-K1", "description": "Bangunan IPAL", "account": "5.2.04.03.02.0002",
         "volume_1": "2", "unit_1": "Unit", "unit_price": "850000000", "tax": "11"},
        {"proposal": "U01", "description": "Pengawasan", "account": "5.1.02.02.08.0019", "volume_1": "1",
         "unit_1": "Orang", "volume_2": "4", "unit_2": "Bulan", "unit_price": "16000000"},
        {"proposal": "U02", "description": "Honor narasumber", "volume_1": "3", "unit_1": "Orang", "unit_price": "900000"},
    ],
    "readiness_rules": [{"id": "RC1", "route": "dak_fisik", "item": "Lahan siap", "mandatory": "ya", "verified": "tidak"}],
    "readiness": [{"proposal": "U01", "rule": "RC1", "state": "ready", "document_number": "12/2026"}],
}  # fmt: skip
CODES: Tables = {
    "nomenclature": [
        {"code": "3.31.02", "name": "PROGRAM PERENCANAAN DAN PEMBANGUNAN INDUSTRI"},
        {"code": "3.31.02.1.01", "name": "Penyusunan Rencana"},
        {"code": "3.31.02.1.01.0001", "name": "Penyusunan Rencana Provinsi", "indicator": "Dokumen", "unit": "Dokumen"},
        {"code": "3.31.02.1.01.0002", "name": "Koordinasi"},
    ],
    "accounts": [
        {"code": "5", "name": "BELANJA DAERAH"}, {"code": "5.2", "name": "BELANJA MODAL"}, {"code": "5.1", "name": "BELANJA OPERASI"},
        {"code": "5.2.04.03.02.0002", "name": "Belanja Modal Instalasi Air Buangan Industri"},
    ],
    "units": [{"code": "Unit", "name": "unit"}, {"code": "Orang", "name": "orang"}, {"code": "Bulan", "name": "bulan"},
              {"code": "Persen", "name": "persen"}],
    "provinces": [{"code": "64", "name": "Kalimantan Timur"}],
    "funding_sources": [{"code": "1.1", "name": "PENDAPATAN ASLI DAERAH"}],
    "kbli": [{"code": "10391", "name": "Industri Tempe Kedelai"}],
}  # fmt: skip


def small_plan(
    changes: Mapping[str, Sequence[Cells]] | None = None,
    *,
    plan: Cells | None = None,
    narratives: Mapping[str, str] | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> Plan:
    """Load the small plan with some tables in other words."""
    return small_plan_with_findings(changes, plan=plan, narratives=narratives, pictures=pictures)[0]


def small_plan_with_findings(
    changes: Mapping[str, Sequence[Cells]] | None = None,
    *,
    plan: Cells | None = None,
    narratives: Mapping[str, str] | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> tuple[Plan, list[Diagnostic]]:
    """Load the same, and tell what is wrong with its cells."""
    tables = {"plan": [{**PLAN, **(plan or {})}], **TABLES, **(changes or {})}
    told = {
        name: Narrative(name, text, f"{FOLDER}/narrative/{name}.md")
        for name, text in (narratives or {}).items()
    }
    raw = RawPlan(FOLDER, _records(tables), {}, told, dict(pictures or {}))
    return load(raw, _records(CODES))


def _records(tables: Tables) -> dict[str, tuple[RawRecord, ...]]:
    return {
        table: tuple(
            RawRecord(
                table, {key: cell for key, cell in row.items() if cell not in ("", None)}, Line(table, number)
            )
            for number, row in enumerate(rows, start=2)
        )
        for table, rows in tables.items()
    }
