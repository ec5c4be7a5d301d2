"""Which closed choices are there? Key -> Indonesian label; a cell may give either."""

from __future__ import annotations

from planbuilder.model.kinds import Choices

STAGES: Choices = {
    "rancangan-awal": "RANCANGAN AWAL",
    "rancangan": "RANCANGAN",
    "rancangan-akhir": "RANCANGAN AKHIR",
    "final": "FINAL",
}
DECIMAL_SIGNS: Choices = {"comma": "Koma", "point": "Titik"}
PAPERS: Choices = {"A4": "A4", "F4": "F4"}
FORMATS: Choices = {"pdf": "PDF", "docx": "DOCX", "html": "HTML"}
LANGUAGES: Choices = {"id": "Indonesia", "en": "Inggris"}
SEVERITIES: Choices = {"error": "Kesalahan", "warning": "Peringatan", "note": "Catatan", "off": "Diabaikan"}

GRADES: Choices = {
    "primary": "Sumber resmi",
    "copy": "Salinan pihak ketiga",
    "media": "Pemberitaan",
    "unverified": "Belum terverifikasi",
}

SMALL_INDUSTRY = frozenset({"sentra", "kawasan_ikm"})
"""Kinds of centres whose members are small and medium industries; an industrial estate also has large ones."""
CENTRE_KINDS: Choices = {
    "sentra": "Sentra IKM",
    "kawasan_ikm": "Kawasan IKM",
    "kawasan_industri": "Kawasan industri",
}
CENTRE_STATUSES: Choices = {
    "planned": "Direncanakan",
    "building": "Dalam pembangunan",
    "partial": "Beroperasi sebagian",
    "operating": "Beroperasi",
    "stalled": "Terhenti",
    "unknown": "Belum diketahui",
}
PERIODS: Choices = {"hour": "Jam", "day": "Hari", "month": "Bulan", "year": "Tahun"}
LAND_STATUSES: Choices = {
    "clear": "Tuntas",
    "process": "Dalam proses",
    "disputed": "Sengketa",
    "forest": "Kawasan hutan",
    "unknown": "Belum diketahui",
}
AVAILABILITY: Choices = {
    "yes": "Tersedia",
    "partly": "Tersedia sebagian",
    "no": "Tidak tersedia",
    "unknown": "Belum diketahui",
}

FACTORY_PURPOSES: Choices = {"inventory": "Inventarisasi", "comparison": "Pembanding"}
FACTORY_STATUSES: Choices = {
    "stopped": "Berhenti beroperasi",
    "below_capacity": "Beroperasi di bawah kapasitas",
    "not_commissioned": "Selesai dibangun dan belum beroperasi",
    "not_built": "Belum dibangun",
    "restarted": "Beroperasi kembali",
    "operating": "Beroperasi",
}

BALANCES: Choices = {
    "enough": "Mencukupi",
    "short": "Kurang",
    "unlike": "Satuan berbeda",
    "open_supply": "Pasokan belum diketahui",
    "open_need": "Kebutuhan belum diketahui",
    "open_both": "Keduanya belum diketahui",
    "unused": "Belum ada pengolah",
}
CONDITIONS: Choices = {
    "cause": "Kejelasan sebab",
    "material": "Kecukupan bahan baku",
    "margin": "Harga di atas biaya",
    "operator": "Pengelola",
    "water": "Air bersih",
    "power": "Listrik",
}
CONDITION_STATES: Choices = {
    "met": "Terpenuhi",
    "partly": "Sebagian",
    "unmet": "Belum terpenuhi",
    "unknown": "Belum diketahui",
}
CONCENTRATIONS: Choices = {"above": "Basis", "equal": "Setara", "below": "Bukan basis"}

MEETING_KINDS: Choices = {"plenary": "Rapat pleno", "technical": "Rapat teknis", "forum": "Forum konsultasi"}
MEETING_STATUSES: Choices = {"planned": "Direncanakan", "held": "Terlaksana", "cancelled": "Dibatalkan"}
DISPOSITIONS: Choices = {
    "accepted": "Diterima",
    "partly": "Diterima sebagian",
    "deferred": "Ditunda",
    "rejected": "Ditolak",
    "open": "Belum ditanggapi",
}

CRITERION_DIRECTIONS: Choices = {"benefit": "Makin tinggi makin baik", "cost": "Makin rendah makin baik"}
INDICATOR_DIRECTIONS: Choices = {"up": "Naik", "down": "Turun"}
CASCADE_LEVELS: Choices = {
    "vision": "Visi",
    "mission": "Misi",
    "goal": "Tujuan",
    "objective": "Sasaran",
    "strategy": "Strategi",
    "policy": "Arah kebijakan",
}
ACTIVITY_LEVELS: Choices = {"program": "Program", "activity": "Kegiatan", "subactivity": "Subkegiatan"}
ACTION_KINDS: Choices = {
    "material": "Bahan baku",
    "site": "Lahan dan lokasi",
    "infrastructure": "Prasarana",
    "equipment": "Mesin dan peralatan",
    "training": "Pelatihan dan pendampingan",
    "institution": "Kelembagaan",
    "market": "Pemasaran",
}

ROUTES: Choices = {
    "apbd_provinsi": "APBD Provinsi",
    "apbd_kabkota": "APBD Kabupaten/Kota",
    "bantuan_keuangan": "Bantuan Keuangan Provinsi",
    "apbn": "APBN",
    "dak_fisik": "DAK Fisik",
    "dak_nonfisik": "DAK Nonfisik",
}
PROPOSAL_STATUSES: Choices = {
    "draft": "Konsep",
    "ready": "Siap diajukan",
    "submitted": "Diajukan",
    "verified": "Terverifikasi",
    "approved": "Disetujui",
    "deferred": "Ditunda",
    "rejected": "Ditolak",
}
READINESS_STATES: Choices = {
    "ready": "Siap",
    "process": "Dalam proses",
    "missing": "Belum ada",
    "not_applicable": "Tidak berlaku",
}
SCALES: Choices = {"small": "Industri kecil", "medium": "Industri menengah", "large": "Industri besar"}


def stage_text(stage: str) -> str:
    """Say what covers and running heads print for a stage: nothing once the document is final."""
    return "" if stage == "final" else STAGES[stage]
