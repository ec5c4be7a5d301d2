"""What is keyed into SIPD? The lines of a proposal's RKA, one a row, in its order, every number as raw digits."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.model import Plan
from planbuilder.model.account_order import in_account_order
from planbuilder.model.money import line_amount, line_tax, proposal_lines
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.model.tables.proposals import Proposal
from planbuilder.workbooks.sheet import Cell, Column, Sheet

NAME = "SIPD"
_FACTORS = (1, 2, 3, 4)
_COLUMNS = (
    Column("No", 6), Column("Kode Rekening", 20), Column("Nama Rekening", 36), Column("Kelompok [#]", 28),
    Column("Keterangan [-]", 28), Column("Kode SSH", 18), Column("Uraian", 40), Column("Spesifikasi", 28),
    *(column for n in _FACTORS for column in (Column(f"Volume {n}", 10), Column(f"Satuan {n}", 12))),
    Column("Harga Satuan (Rp)", 16), Column("PPN (%)", 8), Column("PPN (Rp)", 16), Column("Jumlah (Rp)", 18),
)  # fmt: skip


def sipd(plan: Plan, proposal: Proposal) -> Sheet:
    """Lay out the lines of a proposal."""
    lines = in_account_order(proposal_lines(plan, proposal))
    return Sheet(NAME, _COLUMNS, tuple(_row(plan, place, line) for place, line in enumerate(lines, start=1)))


def _row(plan: Plan, place: int, line: CostLine) -> tuple[Cell, ...]:
    account = plan.codes.accounts.get(line.account)
    net, tax = line_amount(line), line_tax(line)
    gross = None if net is None or tax is None else net + tax
    return (
        place, line.account, account.name if account else None, line.group, line.remark, line.price,
        line.description, line.specification, *_factors(line), line.unit_price, line.tax, tax, gross,
    )  # fmt: skip


def _factors(line: CostLine) -> Iterator[Cell]:
    for number in _FACTORS:
        yield getattr(line, f"volume_{number}")
        yield getattr(line, f"unit_{number}")


def open_lines(plan: Plan, proposal: Proposal) -> int:
    """Count the lines that cannot be keyed yet: without an account, or without an amount."""
    lines = proposal_lines(plan, proposal)
    return sum(line.account is None or line_amount(line) is None for line in lines)
