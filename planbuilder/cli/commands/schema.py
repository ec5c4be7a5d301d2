"""`planbuilder schema`: the JSON Schema of plan.yaml and of each table."""

from __future__ import annotations

from argparse import Namespace

from planbuilder.builder import schema
from planbuilder.cli.command import Command
from planbuilder.cli.console import Console
from planbuilder.cli.exit_codes import DONE, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Words, nearest

_UNKNOWN = Words("tidak ada tabel {name}; yang ada: {known}", "there is no table {name}; there are: {known}")
_MEANT = Words("tidak ada tabel {name}; mungkin {meant}", "there is no table {name}; perhaps {meant}")


def configure(parser: Parser) -> None:
    """Take a table, or none for all of them."""
    words = parser.said("nama tabel, misalnya centres (kosong: semua)", "a table such as centres (none: all)")
    parser.add_argument("table", nargs="?", metavar="TABLE", help=words)


def run(arguments: Namespace, console: Console) -> int:
    """Print one schema, or all under their tables' names."""
    schemas = schema()
    if arguments.table is not None and arguments.table not in schemas:
        meant = nearest(arguments.table, schemas)
        console.say(
            _MEANT if meant else _UNKNOWN, name=arguments.table, meant=meant, known=", ".join(schemas)
        )
        return USED_WRONGLY
    chosen = schemas if arguments.table is None else schemas[arguments.table]
    console.json(chosen)
    return DONE


COMMAND = Command("schema", Words("JSON Schema semua tabel", "JSON Schema of all tables"), configure, run)
