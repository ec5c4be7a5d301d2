"""Does a changed cell reach both finished files, and only the files that print it?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from planbuilder.proof.items import squeezed
from planbuilder.proof.parity import READERS
from tests.conftest import Project
from tests.end_to_end.conftest import build

OLD, NEW = "Sentra Industri Kecil Somber (SIKS)", "Sentra Industri Kecil Somber Baru"


def test_a_renamed_centre_is_renamed_in_both_formats(built: Path, sample: Project, tmp_path: Path) -> None:
    centres = sample.folder / "centres.csv"
    centres.write_text(centres.read_text(encoding="utf-8").replace(OLD, NEW), encoding="utf-8")

    build(sample.folder, tmp_path / "build", "-d", "profil-wilayah/w1", "-d", "usulan/U09/rab", "-j2")

    made = tmp_path / "build" / sample.folder.name
    for format_, read in READERS.items():
        reading = read((made / f"profil-wilayah/w1.{format_}").read_bytes())
        text = squeezed("".join(item.text for item in reading.items))
        assert squeezed(NEW) in text
        assert squeezed(OLD) not in text
    assert _changed(built, made, "rab") == []


def _changed(before: Path, after: Path, type_: str) -> list[str]:
    """Name the files of a type whose bytes are others than before."""
    old = _files(before)
    return [
        name
        for name, digest in _files(after).items()
        if name.split("/")[-1].startswith(type_) and old[name] != digest
    ]


def _files(folder: Path) -> dict[str, Any]:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return {
        file["path"]: file["sha256"]
        for document in manifest["documents"]
        for file in document["files"].values()
    }
