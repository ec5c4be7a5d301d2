"""Does `check` grow linearly with the rows of a plan? Times and memory of whole processes."""

from __future__ import annotations

import math
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

PLAN = """\
id: besar
title: Rencana Besar
province: "64"
office: dinas
period_start: 2025
period_end: 2029
baseline_year: 2024
budget_year: 2027
date: 2026-11-24
decimal: comma
stage: rancangan-awal
"""
LINES_PER_CENTRE = 2.5
PROPOSALS = 20


@dataclass(frozen=True)
class Measured:
    """What one size took."""

    centres: int
    seconds: float
    megabytes: float


def exponent(small: float, large: float, factor: float) -> float:
    """Say with which power of the size a cost grew: 1 is linear."""
    return math.log(large / small) / math.log(factor)


def write_plan(folder: Path, centres: int) -> None:
    """Write a plan of so many centres and two and a half times as many cost lines, in twenty proposals."""
    folder.mkdir(parents=True)
    lines = int(centres * LINES_PER_CENTRE)
    files = {
        "plan.yaml": [PLAN.rstrip("\n")],
        "offices.csv": [
            "id,name,government,head_title",
            "dinas,Dinas Perindustrian,Pemerintah Provinsi,Kepala Dinas",
        ],
        "regions.csv": ["id,name", "W1,Wilayah I"],
        "regencies.csv": ["code,bps_code,name,region", "64.72,6472,Kota Samarinda,W1"],
        "sources.csv": ["id,title,grade", "s1,Survei,primary"],
        "centres.csv": ["id,kind,name,commodity,status,regency,units,workforce,data_year,sources"]
        + [
            f"S{n:06},sentra,Sentra {n},keripik,operating,64.72,{5 + n % 90},{10 + n % 400},2025,s1"
            for n in range(centres)
        ],
        "proposals.csv": [
            "id,title,route,budget_year,status,priority,proposer,regency,funding_source,sources"
        ]
        + [
            f"U{n:06},Usulan {n},dak_fisik,2027,draft,{n + 1},dinas,64.72,2.2.1.01.03.0030,s1"
            for n in range(PROPOSALS)
        ],
        "cost_lines.csv": ["proposal,description,volume_1,unit_1,unit_price,amount,sources"]
        + [
            f"U{n * PROPOSALS // lines:06},Belanja {n},{1 + n % 9},Unit,{1000 * (1 + n % 50)},{(1 + n % 9) * 1000 * (1 + n % 50)},s1"
            for n in range(lines)
        ],
    }
    for name, written in files.items():
        (folder / name).write_text("\n".join(written) + "\n", encoding="utf-8")


def measure(centres: int, runs: int) -> Measured:
    """Time `check` of a plan of that size: the median of several runs, and the largest memory."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "inputs" / "besar"
        write_plan(folder, centres)
        with get_context("spawn").Pool(1, maxtasksperchild=runs) as pool:
            results = [pool.apply(_run, (str(folder),)) for _ in range(runs)]
    return Measured(centres, statistics.median(r[0] for r in results), max(r[1] for r in results) / 1024)


def _run(folder: str) -> tuple[float, int]:
    """Run the command once; the second figure is the peak of all children so far, in KiB."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "planbuilder", "check", folder, "--lang", "en"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode not in {0, 1}:
        raise RuntimeError(done.stderr.decode())
    return time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


def report(sizes: tuple[int, ...] = (2_000, 20_000), runs: int = 3) -> str:
    """Measure the sizes and say how time and memory grew from the first to the last."""
    empty = measure(0, runs)
    found = [measure(size, runs) for size in sizes]
    first, last = found[0], found[-1]
    factor = last.centres / first.centres
    lines = ["check, whole processes (start-up is a plan without rows)", ""]
    lines += [f"{'centres':>9} {'cost lines':>11} {'seconds':>9} {'MiB':>7}"]
    lines += [
        f"{m.centres:>9} {int(m.centres * LINES_PER_CENTRE):>11} {m.seconds:>9.2f} {m.megabytes:>7.0f}"
        for m in (empty, *found)
    ]
    time_power = exponent(first.seconds - empty.seconds, last.seconds - empty.seconds, factor)
    memory_power = exponent(first.megabytes - empty.megabytes, last.megabytes - empty.megabytes, factor)
    lines += [
        "",
        f"exponent of time {time_power:.2f}, of memory {memory_power:.2f} (1 is linear; start-up taken off)",
    ]
    return "\n".join(lines)
