"""`planbuilder build`: make the documents of the plans."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError, Namespace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from planbuilder.builder import FORMATS, Format, Outcome, Request, build, project_folder, stops
from planbuilder.cli.command import Command, add_plans, plans
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words

_MAKING = Words("menyusun dokumen", "making documents")
_NOTHING = Words(
    "tidak ada yang disusun: perbaiki temuan di atas lebih dahulu",
    "nothing was built: mend the findings above first",
)
_MADE = Words(
    "{documents} dokumen, {files} berkas di {folder}", "{documents} documents, {files} files in {folder}"
)
_DRAFTS = Words(
    "DRAF, bukan dokumen resmi: {documents} dokumen, {files} berkas di {folder}; "
    "lembar isian SIPD dan KRISNA tidak dibuat sebagai draf",
    "DRAFTS, not official: {documents} documents, {files} files in {folder}; "
    "no drafts are made of key-in sheets for SIPD and KRISNA",
)
_LEFT_OUT = Words(
    "tidak dapat disusun, juga tidak sebagai draf: {names}", "cannot be made, not even as drafts: {names}"
)
_NO_DRAFT = Words(
    "tidak ada draf yang dapat disusun: perbaiki temuan di atas lebih dahulu",
    "not even a draft could be made: mend the findings above first",
)
_WRONG_EPOCH = Words(
    "SOURCE_DATE_EPOCH harus bilangan bulat detik sampai tahun 9999, bukan {value}",
    "SOURCE_DATE_EPOCH must be a whole number of seconds up to the year 9999, not {value}",
)


def configure(parser: Parser) -> None:
    """Take plans, documents, formats, the number of workers and how strict to be."""
    add_plans(parser)
    parser.add_argument(
        "-d", "--document", action="append", default=[], metavar="DOCUMENT", dest="only",
        help=parser.said(
            "hanya dokumen ini: jenis, nama, atau pola nama seperti 'usulan/U01/*' (boleh berulang)",
            "only these documents: a type, a name or a pattern such as 'usulan/U01/*' (repeatable)",
        ),
    )  # fmt: skip
    parser.add_argument(
        "-f", "--formats", type=partial(_formats, parser), default=("pdf", "docx", "xlsx"),
        metavar="pdf,docx,html,xlsx",
        help=parser.said(
            "format berkas; xlsx: lembar isian SIPD dan KRISNA (baku: pdf,docx,xlsx)",
            "file formats; xlsx: key-in sheets for SIPD and KRISNA (default: pdf,docx,xlsx)",
        ),
    )  # fmt: skip
    parser.add_argument(
        "-j", "--jobs", type=partial(_jobs, parser), default=_cores(), metavar="N",
        help=parser.said("jumlah proses kerja (baku: jumlah inti)", "number of workers (default: number of cores)"),
    )  # fmt: skip
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR",
        help=parser.said(
            "folder hasil (baku: build/ di samping inputs/)", "where to write (default: build/ beside inputs/)"
        ),
    )  # fmt: skip
    strict = parser.said("peringatan dianggap galat", "warnings count as errors")
    parser.add_argument("--strict", action="store_true", help=strict)
    parser.add_argument(
        "--draft", action="store_true",
        help=parser.said(
            "susun draf walaupun ada galat; sel yang salah ditandai, setiap halaman bertuliskan DRAF",
            "make drafts in spite of errors; bad cells are marked, and each page says DRAF",
        ),
    )  # fmt: skip
    parser.add_argument(
        "--proof", action="store_true",
        help=parser.said(
            "baca kembali PDF dan DOCX yang selesai dan bandingkan dengan dokumennya",
            "read the finished PDF and DOCX again and compare them with their documents",
        ),
    )  # fmt: skip


def run(arguments: Namespace, console: Console) -> int:
    """Build each plan; a plan with errors does not keep the others from being built."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        stamp = datetime.fromtimestamp(int(epoch), UTC) if epoch else None
    except (ValueError, OverflowError, OSError):
        console.say(_WRONG_EPOCH, value=epoch)
        return USED_WRONGLY
    return max(_build(plan, arguments, stamp, console) for plan in plans(arguments))


def _build(plan: Path, arguments: Namespace, stamp: datetime | None, console: Console) -> int:
    request = Request(
        build_folder=arguments.output or project_folder(plan) / "build",
        formats=arguments.formats,
        only=tuple(arguments.only),
        jobs=arguments.jobs,
        strict=arguments.strict,
        is_draft=arguments.draft,
        is_proved=arguments.proof,
        stamp=stamp,
    )
    with console.progress(_MAKING) as progress:
        outcome = build(plan, request, progress.step)
    console.diagnostics(outcome.diagnostics)
    _conclude(outcome, console, is_draft=request.is_draft)
    return PLAN_HAS_ERRORS if stops(outcome.diagnostics, strict=request.strict) else DONE


def _conclude(outcome: Outcome, console: Console, *, is_draft: bool) -> None:
    if outcome.left_out:
        console.say(_LEFT_OUT, names=", ".join(outcome.left_out))
    if outcome.folder is None:
        console.say(_NO_DRAFT if is_draft else _NOTHING)
        return
    files = sum(len(made.artifacts) for made in outcome.made)
    said = _DRAFTS if is_draft else _MADE
    console.say(said, documents=len(outcome.made), files=files, folder=_shown(outcome.folder))


def _shown(folder: Path) -> str:
    """Write a path below the current folder without its head."""
    here = Path.cwd()
    return folder.relative_to(here).as_posix() if folder.is_relative_to(here) else folder.as_posix()


def _formats(parser: Parser, text: str) -> tuple[Format, ...]:
    wanted = {part.strip() for part in text.split(",")}
    if not wanted <= set(FORMATS):
        known = ", ".join(FORMATS)
        raise ArgumentTypeError(
            parser.said(
                f"{text} tidak dikenal; yang ada: {known}", f"{text} is not known; there are: {known}"
            )
        )
    return tuple(known for known in FORMATS if known in wanted)


def _jobs(parser: Parser, text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(
            parser.said(f"{text} bukan bilangan mulai dari 1", f"{text} is not a number from 1 upwards")
        )
    return int(text)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


COMMAND = Command(
    "build",
    Words("susun dokumen PDF dan DOCX", "make the PDF and DOCX documents"),
    configure,
    run,
)
