"""Do two builds give the same bytes, whatever the folder, the zone, the language, the seed and the workers?"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from tests.conftest import SAMPLE
from tests.end_to_end.conftest import build


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_another_folder_zone_locale_seed_and_one_worker_give_the_same_bytes(
    built: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "kantor lain" / "inputs" / SAMPLE.name
    shutil.copytree(SAMPLE, elsewhere)
    output = tmp_path / "hasil"

    build(
        elsewhere, output, "-j1", TZ="Pacific/Auckland", LC_ALL="C", PYTHONHASHSEED="4711", LANG="de_DE.UTF-8"
    )

    assert _digests(output / SAMPLE.name) == _digests(built)
