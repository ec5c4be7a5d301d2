"""Do both finished files of each document say what its tree says, in order?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planbuilder.proof import READERS, prove
from tests.conftest import MINI, TYPES
from tests.end_to_end.conftest import build
from tests.sample import composed


@pytest.mark.xdist_group("set")  # the sample is composed once a process
def test_the_files_of_the_sample_say_what_their_documents_say(built: Path) -> None:
    """One document of each kind has files, and with `--every-file` each."""
    made = [one for one in composed().documents if (built / f"{one.name}.pdf").exists()]

    assert {one.type for one in made} == TYPES
    for document in made:
        files = {format_: (built / f"{document.name}.{format_}").read_bytes() for format_ in READERS}

        parity = prove(document, files)

        assert [finding.text("en") for finding in parity.diagnostics] == []
        assert parity.items > 0


def test_a_build_with_proof_proves_the_small_sample(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    every = pytestconfig.getoption("--every-file")
    types = [] if every else ["-d", "rekapitulasi-usulan", "-d", "undangan-rapat", "-d", "rka"]

    build(MINI, tmp_path, *types, "-f", "pdf,docx", "--proof")

    manifest = json.loads((tmp_path / MINI.name / "manifest.json").read_text(encoding="utf-8"))
    assert len(manifest["documents"]) >= 3
    for record in manifest["documents"]:
        assert record["parity"]["differences"] == 0
        assert record["parity"]["items"] > 10
