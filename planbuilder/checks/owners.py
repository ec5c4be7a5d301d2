"""Whose is an office, and whose money does a route spend: the province's or a regency's?"""

from __future__ import annotations

from collections.abc import Mapping

from planbuilder.model.nomenclature import Owner
from planbuilder.model.tables.offices import Office

OWNERS: Mapping[Owner, str] = {"province": "provinsi", "regency": "kabupaten/kota"}
"""Owner -> how Indonesian messages call it."""
OWNER_OF_ROUTE: Mapping[str, Owner] = {"apbd_provinsi": "province", "apbd_kabkota": "regency"}
"""Routes whose budget is one government's own."""
ROUTE_OF_OWNER: Mapping[Owner, str] = {owner: route for route, owner in OWNER_OF_ROUTE.items()}


def owner_of_office(office: Office) -> Owner:
    """Tell whose an office is: a regency's where it names one, else the province's."""
    return "province" if office.regency is None else "regency"
