"""What stands at the head of a key-in form? What the proposal is, from whom, for where, and its sums."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.model import Plan, Row
from planbuilder.model.choices import ROUTES
from planbuilder.model.money import net_sum, proposal_amount, proposal_lines, tax_sum
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.proposals import Proposal
from planbuilder.workbooks.sheet import Cell, Column, Sheet

NAME = "Ringkasan"
_COLUMNS = (Column("Isian", 28), Column("Isi", 60))


def summary(plan: Plan, proposal: Proposal) -> Sheet:
    """Lay out the head of a proposal's form, a field a row; what is not known stays empty."""
    return Sheet(NAME, _COLUMNS, (*_about(plan, proposal), *_named(plan, proposal), *_sums(plan, proposal)))


def _about(plan: Plan, proposal: Proposal) -> Iterator[tuple[str, Cell]]:
    yield "Usulan", proposal.key
    yield "Judul", proposal.title
    yield "Jalur", ROUTES.get(proposal.route or "", proposal.route)
    yield "Tahun anggaran", proposal.budget_year
    yield "Pengusul", name_of(plan.find("offices", proposal.proposer))
    yield "Instansi pelaksana", name_of(plan.find("offices", proposal.executor))
    yield "Kabupaten/Kota", name_of(plan.find("regencies", proposal.regency))
    yield "Kecamatan", name_of(plan.find("districts", proposal.district))
    yield "Kelurahan/Desa", proposal.village
    yield "Mulai", proposal.start.isoformat() if proposal.start else None
    yield "Selesai", proposal.end.isoformat() if proposal.end else None


def _named(plan: Plan, proposal: Proposal) -> Iterator[tuple[str, Cell]]:
    """Name what the systems know by codes of their own."""
    activity = plan.get(Activity, proposal.activity)
    code = activity.code if activity is not None else None
    entry = plan.codes.nomenclature.get(code)
    source = plan.codes.funding_sources.get(proposal.funding_source)
    yield "Kode subkegiatan", code
    yield "Subkegiatan", entry.name if entry else None
    yield "Kode sumber dana", proposal.funding_source
    yield "Sumber dana", source.name if source else None
    yield "Tematik", proposal.theme
    yield "Bidang", proposal.field
    yield "Subbidang", proposal.subfield
    yield "Menu", proposal.menu
    yield "Kementerian/Lembaga", proposal.ministry
    yield "Unit eselon", proposal.unit
    yield "Program", proposal.program
    yield "Jenis keluaran", proposal.output_type


def _sums(plan: Plan, proposal: Proposal) -> Iterator[tuple[str, Cell]]:
    lines = proposal_lines(plan, proposal)
    yield "Jumlah sebelum PPN (Rp)", net_sum(lines).amount
    yield "PPN (Rp)", tax_sum(lines).amount
    yield "Jumlah (Rp)", proposal_amount(plan, proposal).amount


def name_of(row: Row | None) -> str | None:
    """Give the name of a row that may not be there."""
    found = getattr(row, "name", None)
    return str(found) if found is not None else None
