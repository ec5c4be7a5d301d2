"""What does a sentence call the rows of a table? "6 dari 21 sentra"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from planbuilder.values import Ref

NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "actions": "rencana aksi",
        "activities": "subkegiatan",
        "centres": "sentra",
        "components": "komponen",
        "cost_lines": "rincian biaya",
        "districts": "kecamatan",
        "factories": "pabrik",
        "indicators": "indikator",
        "meetings": "rapat",
        "performance": "capaian",
        "proposals": "usulan",
        "raw_materials": "bahan baku",
        "regencies": "kabupaten/kota",
        "regions": "wilayah",
        "scores": "skor",
        "stakeholder_inputs": "masukan",
        "statistics": "data",
    }
)


def noun_of(origins: frozenset[Ref]) -> str:
    """Name what was counted; where several tables went in, it is data."""
    return noun({ref.table for ref in origins})


def noun(tables: set[str]) -> str:
    """Name the rows of one table, or of several."""
    return NOUNS.get(min(tables), "data") if len(tables) == 1 else "data"
