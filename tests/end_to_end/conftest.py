"""The sample set, or one document of each kind of it, built once a run by the real command."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import MINI, SAMPLE

OF_EACH_KIND = (
    "rencana-induk", "rencana-lima-tahun", "ringkasan-eksekutif", "matriks-masukan",
    "profil-wilayah/w1", "rekapitulasi-usulan/dak-fisik", "rapat/M01/*", "usulan/U01/*", "usulan/U09/*", "usulan/U15/*",
)  # fmt: skip
"""Documents of every type, and the dossiers of three routes; `make documents` and `make conformance` make all."""
READY = ".ready"
PATIENCE_SECONDS = 500


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """Build the sample set once, whichever test process asks first; the others wait for it.

    It is whole with `--every-file` alone.
    """
    shared = tmp_path_factory.getbasetemp().parent if os.environ.get("PYTEST_XDIST_WORKER") else None
    folder = (shared or tmp_path_factory.getbasetemp()) / "sample-set"
    try:
        folder.mkdir()
    except FileExistsError:
        _wait_for(folder / READY)
        return folder / SAMPLE.name
    every = pytestconfig.getoption("--every-file")
    build(SAMPLE, folder, "-j2", *(word for name in (() if every else OF_EACH_KIND) for word in ("-d", name)))
    if every:
        build(MINI, folder, "-j2")
    (folder / READY).touch()
    return folder / SAMPLE.name


@pytest.fixture(scope="session")
def built_sets(built: Path) -> Path:
    """Give the folder of all that was built: with `--every-file` the set of the small sample too."""
    return built.parent


def build(plan: Path, output: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the real command; its output is kept for the failing test."""
    command = [
        sys.executable,
        "-m",
        "planbuilder",
        "build",
        str(plan),
        "-o",
        str(output),
        "--lang",
        "en",
        *options,
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    assert done.returncode == 0, done.stderr
    return done


def _wait_for(mark: Path) -> None:
    give_up = time.monotonic() + PATIENCE_SECONDS
    while not mark.exists():
        assert time.monotonic() < give_up, "the other test process never finished the sample set"
        time.sleep(0.5)
