"""What do the sentences that argue say of a small plan?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.compose.shipped import UNTIDY, sentences, words_of
from tests.compose.small_plan import Cells, small_plan

MASTER, PROFILE = "rencana-induk", "profil-wilayah"


def said(changes: Mapping[str, Sequence[Cells]], type_: str = MASTER) -> str:
    """Compose a document and read it: each sentence of it is tidy."""
    words = "\n".join(words_of(small_plan(changes), type_).values())
    lines = sentences(words)
    assert [one for one in lines if UNTIDY.search(one)] == []
    return plainly("\n".join(lines))


def plainly(words: str) -> str:
    """Take away the brackets by which a dump shows data."""
    return words.translate({ord("⟦"): None, ord("⟧"): None})


def centre(name: str, **cells: str) -> Cells:
    return {
        "id": name,
        "kind": "sentra",
        "name": f"Sentra {name}",
        "regency": "64.01",
        "status": "operating",
        **cells,
    }
