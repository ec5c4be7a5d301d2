"""How do the cells that a document cites ride along in its file? As its source, ISO 19005-3, annex E."""

from __future__ import annotations

from datetime import datetime
from hashlib import md5

import pydyf

from planbuilder.document.wording import CITED_CELLS

FILE_NAME = "data.csv"


def attach(pdf: pydyf.PDF, cells: bytes, written: datetime) -> None:
    """Put a CSV file into a file, dated by `written`."""
    moment = written.strftime("(D:%Y%m%d%H%M%SZ)")
    name, check = f"({FILE_NAME})", md5(cells, usedforsecurity=False).hexdigest()
    about = f"<</Size {len(cells)} /CheckSum <{check}> /CreationDate {moment} /ModDate {moment}>>"
    extra = {"Type": "/EmbeddedFile", "Subtype": "/text#2Fcsv", "Params": about}
    content = pydyf.Stream([cells], extra, compress=True)
    pdf.add_object(content)
    files = f"<</F {content.number} 0 R /UF {content.number} 0 R>>"
    described = pydyf.String(CITED_CELLS).data
    named = {"Type": "/Filespec", "F": name, "UF": name, "EF": files, "Desc": described}
    specification = pydyf.Dictionary({**named, "AFRelationship": "/Source"})
    pdf.add_object(specification)
    pdf.catalog["AF"] = pydyf.Array([specification.reference])
    names = pdf.catalog.setdefault("Names", pydyf.Dictionary())
    names["EmbeddedFiles"] = f"<</Names [{name} {specification.number} 0 R]>>"
