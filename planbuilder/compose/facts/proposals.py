"""What follows from a proposal? What it asks for, whether it builds, and the name of its funding source."""

from __future__ import annotations

from planbuilder.compose.facts.cost_lines import examined
from planbuilder.compose.facts.fact import Fact, Facts, amount, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.money import gross_sum, net_sum, proposal_lines, tax_sum
from planbuilder.model.tables.proposals import Proposal
from planbuilder.values import Kind, Ref, Value

TABLE = "proposals"
_ON_LAND = ("5.2.01", "5.2.03", "5.2.04")
"""Accounts of land, of buildings, and of roads, networks and installations."""
_ASSETS = ("5.2",)
"""Accounts of everything that stays: belanja modal."""
_PHYSICAL = ("dak_fisik",)
_WITHOUT_ACCOUNTS = ("apbn",)
"""Routes whose cost lines name no regional account; ministries give equipment there."""


def _examined(desk: Desk, proposal: Proposal) -> frozenset[Ref]:
    lines = proposal_lines(desk.plan, proposal)
    return cells((line, "proposal") for line in lines).union(*map(examined, lines))


def asked(desk: Desk, proposal: Proposal) -> Value:
    """Compute what the proposal asks for: all cost lines with their PPN."""
    return amount(gross_sum(proposal_lines(desk.plan, proposal)), _examined(desk, proposal))


def net(desk: Desk, proposal: Proposal) -> Value:
    """Add up all cost lines before PPN."""
    return amount(net_sum(proposal_lines(desk.plan, proposal)), _examined(desk, proposal))


def tax(desk: Desk, proposal: Proposal) -> Value:
    """Compute the PPN of all cost lines."""
    return amount(tax_sum(proposal_lines(desk.plan, proposal)), _examined(desk, proposal))


def funding_source_name(desk: Desk, proposal: Proposal) -> Value:
    """Name the funding source officially."""
    entry = desk.plan.codes.funding_sources.get(proposal.funding_source)
    return derived(entry.name if entry else None, Kind.TEXT, cells([(proposal, "funding_source")]))


def builds(desk: Desk, proposal: Proposal) -> Value:
    """Tell whether something is built on land, by its route or by the accounts of its cost lines."""
    return _spends(desk, proposal, _ON_LAND, _PHYSICAL)


def leaves_assets(desk: Desk, proposal: Proposal) -> Value:
    """Tell whether something stays that has to be run, by its route or by the accounts of its cost lines."""
    return _spends(desk, proposal, _ASSETS, _PHYSICAL + _WITHOUT_ACCOUNTS)


def _spends(desk: Desk, proposal: Proposal, accounts: tuple[str, ...], routes: tuple[str, ...]) -> Value:
    lines = proposal_lines(desk.plan, proposal)
    looked_at = cells(
        [(proposal, "route"), *((line, name) for line in lines for name in ("proposal", "account"))]
    )
    does = proposal.route in routes or any((line.account or "").startswith(accounts) for line in lines)
    return derived(does, Kind.BOOL, looked_at)


FACTS: Facts = {
    "amount": Fact("Jumlah usulan", asked, Kind.RUPIAH, "Rp", is_kept=True),
    "net": Fact("Jumlah sebelum PPN", net, Kind.RUPIAH, "Rp", is_kept=True),
    "tax": Fact("PPN", tax, Kind.RUPIAH, "Rp", is_kept=True),
    "funding_source_name": Fact("Sumber dana", funding_source_name),
    "builds": Fact("Membangun di atas lahan", builds, Kind.BOOL),
    "leaves_assets": Fact("Meninggalkan sarana", leaves_assets, Kind.BOOL),
}
