"""Where does `planbuilder` begin? It finds the command, runs it and answers with its exit code."""

from __future__ import annotations

import locale
import os
import sys
import traceback
from argparse import ArgumentParser
from collections.abc import Sequence

from planbuilder import __version__
from planbuilder.cli.command import DONE, INTERRUPTED, OUR_BUG, Command, all_commands
from planbuilder.cli.console import Console, standard
from planbuilder.diagnostics import Language, Words

_ABOUT = Words(
    "Menyusun dokumen rencana resmi (PDF dan DOCX) dari data terstruktur.",
    "Make official planning documents (PDF and DOCX) from structured data.",
)
_LANGUAGE_HELP = Words("bahasa pesan: id atau en", "language of messages: id or en")
_BUG = Words(
    "Ini kesalahan planbuilder, bukan kesalahan data Anda. Laporkan baris-baris di atas beserta versi {version}.",
    "This is a fault of planbuilder, not of your data. Report the lines above with version {version}.",
)
_STOPPED = Words("dihentikan; berkas lama tetap utuh", "stopped; earlier files are whole")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command somebody asked for and give its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(given)
    console = standard(language)
    parsed = _parser(all_commands(), language).parse_args(given)
    try:
        return int(parsed.command.run(parsed, console))
    except KeyboardInterrupt:
        console.say(_STOPPED)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output left; what it wanted it has.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception:  # noqa: BLE001  # the one place where a bug of ours ends
        return _our_bug(console)


def _our_bug(console: Console) -> int:
    console.err.write(traceback.format_exc())
    console.say(_BUG, version=__version__)
    return OUR_BUG


def _parser(commands: Sequence[Command], language: Language) -> ArgumentParser:
    parser = ArgumentParser(prog="planbuilder", description=_ABOUT.in_language(language))
    parser.add_argument("--version", action="version", version=f"planbuilder {__version__}")
    _add_language(parser, language)
    found = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in commands:
        summary = command.summary.in_language(language)
        sub = found.add_parser(command.name, help=summary, description=summary)
        _add_language(sub, language)
        command.configure(sub, language)
        sub.set_defaults(command=command)
    return parser


def _add_language(parser: ArgumentParser, language: Language) -> None:
    parser.add_argument("--lang", choices=("id", "en"), help=_LANGUAGE_HELP.in_language(language))


def _language(arguments: Sequence[str]) -> Language:
    """Choose by `--lang`, then `PLANBUILDER_LANG`, then the locale; Indonesian where none says English."""
    for index, argument in enumerate(arguments):
        if argument == "--lang" and index + 1 < len(arguments):
            return _known(arguments[index + 1])
        if argument.startswith("--lang="):
            return _known(argument.removeprefix("--lang="))
    chosen = os.environ.get("PLANBUILDER_LANG") or _locale_language()
    return _known(chosen)


def _locale_language() -> str:
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return named or (locale.getlocale()[0] or "")


def _known(name: str) -> Language:
    return "en" if name.casefold().startswith("en") else "id"


if __name__ == "__main__":
    sys.exit(main())
