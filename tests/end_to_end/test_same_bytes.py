"""Do two builds give the same bytes, whatever the folder, the zone, the language, the seed and the workers?"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from tests.conftest import SAMPLE
from tests.end_to_end.conftest import build


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


OF_EACH_SHAPE = (
    "rencana-lima-tahun", "ringkasan-eksekutif", "rekapitulasi-usulan/dak-fisik", "usulan/U09/*", "rapat/M01/undangan",
)  # fmt: skip
"""Documents with chapters, landscape tables, grouped tables, trees of accounts and letters; `make conformance` takes all."""


def test_another_folder_zone_locale_seed_and_one_worker_give_the_same_bytes(
    built: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    elsewhere = tmp_path / "kantor lain" / "inputs" / SAMPLE.name
    shutil.copytree(SAMPLE, elsewhere)
    output = tmp_path / "hasil"
    takes_all = request.config.getoption("--every-file")
    chosen = () if takes_all else [word for name in OF_EACH_SHAPE for word in ("-d", name)]

    build(
        elsewhere, output, "-j1", *chosen,
        TZ="Pacific/Auckland", LC_ALL="C", PYTHONHASHSEED="4711", LANG="de_DE.UTF-8",
    )  # fmt: skip

    made, before = _digests(output / SAMPLE.name), _digests(built)
    if not takes_all:
        made.pop("manifest.json")  # it names the documents of the build
        before = {name: digest for name, digest in before.items() if name in made}
    assert {name.rpartition(".")[2] for name in made} >= {"pdf", "docx"}
    assert made == before
