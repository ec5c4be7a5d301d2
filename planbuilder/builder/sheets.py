"""Which key-in sheets belong to the set, and what was written of them? Small workbooks, made without workers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from planbuilder import workbooks
from planbuilder.builder.manifest import DocumentRecord
from planbuilder.builder.problems import cannot_write
from planbuilder.builder.selection import is_asked_for
from planbuilder.builder.task import SHEET, Artifact, Format, Made
from planbuilder.builder.writing import write
from planbuilder.model import Plan
from planbuilder.workbooks import KeyIn

TYPES = workbooks.TYPES
"""Their types, as `-d` names them."""


def wanted(plan: Plan, only: Sequence[str], formats: Sequence[Format]) -> list[KeyIn]:
    """List the key-in workbooks that a build asks for."""
    if SHEET not in formats:
        return []
    return [one for one in workbooks.key_ins(plan) if is_asked_for(one.type, one.name, only)]


def make(sheets: Sequence[KeyIn], folder: Path, stamp: datetime) -> Iterator[Made]:
    """Write workbooks one after the other below the build folder of their plan."""
    for one in sheets:
        path = f"{one.name}.{SHEET}"
        data = workbooks.book(one.sheets, stamp)
        try:
            write(folder / path, data)
        except OSError as error:
            yield Made(one.name, (), (cannot_write(folder / path, error),))
        else:
            artifact = Artifact(SHEET, path, hashlib.sha256(data).hexdigest(), len(data))
            yield Made(one.name, (artifact,), ())


def record(sheets: KeyIn, made: Made, plan: Plan) -> DocumentRecord:
    """Describe a workbook as the manifest does documents; every cell of it is one of the plan's rows."""
    cells = sum(cell is not None for sheet in sheets.sheets for row in sheet.rows for cell in row)
    return DocumentRecord(
        name=sheets.name,
        type=sheets.type,
        title=sheets.title,
        stage=plan.info.stage_text,
        version=plan.info.version or "",
        date=plan.info.date.isoformat() if plan.info.date else "",
        fingerprint=hashlib.sha256(repr(sheets.sheets).encode()).hexdigest(),
        data=cells,
        data_without_source=0,
        open_items=sheets.open_items,
        files={artifact.format: artifact for artifact in made.artifacts},
    )
