"""`planbuilder convert PLAN --to xlsx|csv -o DIR`: the tables of a plan as one workbook, or as CSV files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from planbuilder.builder import FORMS, InsideError, TakenError, cannot_write, convert
from planbuilder.cli.command import Command
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words, has_errors

_TAKEN = Words(
    "{folder} sudah berisi berkas; sebutkan folder baru atau kosong",
    "{folder} holds files already; name a new or empty folder",
)
_INSIDE = Words(
    "{folder} berada di dalam rencana {plan}; sebutkan folder di luarnya",
    "{folder} is inside the plan {plan}; name a folder outside it",
)
_REFUSED = Words(
    "rencana dengan galat tidak dikonversi; tidak ada yang ditulis",
    "a plan with errors is not converted; nothing was written",
)
_MADE = Words(
    "{tables} tabel ({rows} baris) dan {copied} berkas lain ditulis ke {folder}; {plan} tidak diubah",
    "{tables} tables ({rows} rows) and {copied} other files written to {folder}; {plan} is as it was",
)


def configure(parser: Parser) -> None:
    """Take a plan, the form of its tables, and the new folder."""
    plan = parser.said("folder rencana", "folder of the plan")
    form = parser.said("bentuk semua tabelnya yang baru", "the new form of all its tables")
    output = parser.said("folder baru bagi rencana itu", "a new folder for the plan")
    parser.add_argument("plan", type=Path, metavar="PLAN", help=plan)
    parser.add_argument("--to", dest="form", choices=FORMS, required=True, help=form)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help=output)


def run(arguments: Namespace, console: Console) -> int:
    """Write the plan anew and say what stays behind."""
    target, names = arguments.output, {"folder": arguments.output, "plan": arguments.plan}
    try:
        made = convert(arguments.plan, arguments.form, target)
    except TakenError:
        console.say(_TAKEN, **names)
        return USED_WRONGLY
    except InsideError:
        console.say(_INSIDE, **names)
        return USED_WRONGLY
    except OSError as error:
        console.diagnostics([cannot_write(Path(error.filename or target), error)])
        return PLAN_HAS_ERRORS
    console.diagnostics(made.diagnostics)
    if has_errors(made.diagnostics):
        console.say(_REFUSED)
        return PLAN_HAS_ERRORS
    console.say(_MADE, tables=made.tables, rows=made.rows, copied=made.copied, **names)
    return DONE


COMMAND = Command(
    "convert",
    Words(
        "pindahkan tabel rencana ke buku kerja atau CSV", "move the tables of a plan to a workbook or to CSV"
    ),
    configure,
    run,
)
