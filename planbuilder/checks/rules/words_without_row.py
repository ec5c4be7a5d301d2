"""Does each narrative of a proposal or a region belong to one that is there?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.suggestion import Suggestions
from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words
from planbuilder.model import Plan

PROBLEM = Problem(
    "NARR-02",
    Severity.WARNING,
    Words("Narasi tanpa barisnya", "Narrative without its row"),
    Words(
        "Narasi dalam folder yang salah nama tidak tercetak dalam dokumen mana pun.",
        "Narrative in a folder of a wrong name is printed in no document.",
    ),
    Words(
        'folder narasi "{name}" tidak sesuai dengan kunci dalam tabel {table}',
        'the narrative folder "{name}" is not a key of table {table}',
    ),
    Words("ganti nama foldernya, atau hapus narasinya", "rename the folder, or delete the narrative"),
)
_FOLDERS = {"proposals": "proposals", "wilayah": "regions"}
"""Folder of narrative -> the table whose keys name its folders."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for the row of each such folder; each folder is reported once."""
    suggestions = {table: Suggestions(plan.tables.get(table, ())) for table in _FOLDERS.values()}
    seen: set[tuple[str, str]] = set()
    for path, narrative in sorted(plan.narratives.items()):
        top, _, rest = path.partition("/")
        key, slash, _ = rest.partition("/")
        table = _FOLDERS.get(top)
        if table is None or not slash or plan.find(table, key) is not None or (table, key) in seen:
            continue
        seen.add((table, key))
        yield suggestions[table].report(PROBLEM, Location(narrative.file), key, table=table)


FIRES: Files = {"narrative/proposals/U10/latar-belakang.md": "Sentra perlu diperluas.\n"}
PLACE = "narrative/proposals/U10/latar-belakang.md"
QUIET: Files = {"narrative/proposals/U01/latar-belakang.md": "Sentra perlu diperluas.\n"}
