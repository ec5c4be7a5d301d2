"""Does the wheel alone give a program that runs, with templates, code lists and sample inside?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from planbuilder.builder import SAMPLES
from tests.builder.noted import files_in
from tests.conftest import CHECKOUT


def run(*command: object, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program away from the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    return subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, cwd=folder,
        env={**kept, "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **environment},
    )  # fmt: skip


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = run(
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", folder,
        CHECKOUT, folder=folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (made,) = folder.glob("planbuilder-*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel; it borrows the libraries, but not the checkout, of the running one."""
    folder = tmp_path_factory.mktemp("installed")
    assert run(sys.executable, "-m", "venv", "--without-pip", folder, folder=folder).returncode == 0
    python = folder / "bin" / "python"
    done = run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        wheel,
        folder=folder,
    )
    assert done.returncode == 0, done.stderr
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder / "bin"


def test_the_wheel_holds_the_package_and_what_rides_in_it(wheel: Path):
    with zipfile.ZipFile(wheel) as package:
        names = set(package.namelist())

    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"planbuilder"}
    for folder in ("templates", "codes"):
        inside = {
            name.removeprefix(f"planbuilder/shipped/{folder}/")
            for name in names
            if name.startswith(f"planbuilder/shipped/{folder}/")
        }
        assert inside == set(files_in(CHECKOUT / folder))
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert any(name.endswith(".dist-info/licenses/NOTICE") for name in names)
    assert not [name for name in names if name.endswith((".pyc", ".orig", ".part"))]


def test_the_wheel_brings_each_sample_that_a_plan_may_start_from(wheel: Path):
    folder = "planbuilder/shipped/samples/"
    with zipfile.ZipFile(wheel) as package:
        names = [name.removeprefix(folder) for name in package.namelist() if name.startswith(folder)]

    assert {name.split("/")[0] for name in names} == set(SAMPLES)


def test_the_installed_command_runs_without_the_checkout(installed: Path, tmp_path: Path):
    where = run(
        installed / "python", "-c", "import planbuilder; print(planbuilder.__file__)", folder=tmp_path
    )

    assert Path(where.stdout.strip()).is_relative_to(installed.parent)


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_sample_rides_inside_and_checks_as_it_does_here(installed: Path, tmp_path: Path, sample: str):
    made = run(installed / "planbuilder", "new", "inputs/contoh", "--from", sample, folder=tmp_path)
    checked = run(installed / "planbuilder", "check", "inputs/contoh", "--format", "json", folder=tmp_path)

    assert made.returncode == 0, made.stderr
    files = files_in(tmp_path / "inputs" / "contoh")
    assert files.pop("Bangun.cmd") != files.pop("Periksa.cmd")
    assert files == files_in(CHECKOUT / "inputs" / sample)
    assert checked.returncode == 0, checked.stderr
    here = run(
        sys.executable, "-m", "planbuilder", "check", "inputs/contoh", "--format", "json", folder=tmp_path
    )
    assert json.loads(checked.stdout) == json.loads(here.stdout)


def test_the_installed_command_starts_and_builds_a_plan(installed: Path, tmp_path: Path):
    made = run(installed / "planbuilder", "new", "baru", folder=tmp_path)
    built = run(
        installed / "planbuilder", "build", "baru", "-f", "docx", "-j2", "--lang", "en", folder=tmp_path
    )

    assert made.returncode == 0, made.stderr
    assert built.returncode == 0, built.stderr
    assert built.stderr.endswith("3 documents, 3 files in build/baru\n")
    assert sorted(files_in(tmp_path / "build")) == [
        "baru/manifest.json", "baru/rencana-induk.docx", "baru/rencana-lima-tahun.docx", "baru/ringkasan-eksekutif.docx",
    ]  # fmt: skip
