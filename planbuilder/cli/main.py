"""Where does `planbuilder` begin? It finds the command, runs it and answers with its exit code."""

from __future__ import annotations

import gc
import locale
import os
import sys
import traceback
from collections.abc import Sequence
from itertools import pairwise

from planbuilder import __version__
from planbuilder.cli.command import Command, all_commands
from planbuilder.cli.console import Console, standard
from planbuilder.cli.exit_codes import DONE, INTERRUPTED, OUR_BUG, USED_WRONGLY
from planbuilder.cli.parser import Parser
from planbuilder.diagnostics import Language, Words

_ABOUT = Words(
    "Menyusun dokumen rencana resmi (PDF dan DOCX) dari data terstruktur.",
    "Make official planning documents (PDF and DOCX) from structured data.",
)
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
    parser = _parser(all_commands(), language)
    if not given:
        parser.print_help(console.err)
        return USED_WRONGLY
    parsed = parser.parse_args(given)
    gc.disable()  # what a command reads and composes lives to its end; seeking cycles in it took a third of a check
    try:
        code = int(parsed.command.run(parsed, console))
        console.out.flush()
    except KeyboardInterrupt:
        console.say(_STOPPED)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output left; what it wanted it has.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception:  # noqa: BLE001  # the one place where a bug of ours ends
        return _our_bug(console)
    finally:
        gc.enable()
    return code


def _our_bug(console: Console) -> int:
    console.err.write(traceback.format_exc())
    console.say(_BUG, version=__version__)
    return OUR_BUG


def _parser(commands: Sequence[Command], language: Language) -> Parser:
    parser = Parser(language=language, prog="planbuilder", description=_ABOUT.in_language(language))
    parser.add_argument(
        "--version",
        action="version",
        version=f"planbuilder {__version__}",
        help=parser.said("versi", "version"),
    )
    _add_language(parser)
    found = parser.add_subparsers(
        title=parser.said("perintah", "commands"),
        metavar=parser.said("PERINTAH", "COMMAND"),
        required=True,
    )
    for command in commands:
        summary = command.summary.in_language(language)
        sub: Parser = found.add_parser(command.name, language=language, help=summary, description=summary)
        _add_language(sub)
        command.configure(sub)
        sub.set_defaults(command=command)
    return parser


def _add_language(parser: Parser) -> None:
    words = parser.said("bahasa pesan: id atau en", "language of messages: id or en")
    parser.add_argument("--lang", choices=("id", "en"), help=words)


def _language(arguments: Sequence[str]) -> Language:
    """Choose by `--lang`, then `PLANBUILDER_LANG`, then the locale; Indonesian where none says English."""
    for argument, following in pairwise([*arguments, ""]):
        if argument == "--lang":
            return _known(following)
        if argument.startswith("--lang="):
            return _known(argument.removeprefix("--lang="))
    return _known(os.environ.get("PLANBUILDER_LANG") or _locale_language())


def _locale_language() -> str:
    if sys.platform == "win32":
        return locale.getlocale()[0] or ""
    # Not `getlocale`: it takes the bare locale C for American English.
    return next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")


def _known(name: str) -> Language:
    return "en" if name.casefold().startswith("en") else "id"


if __name__ == "__main__":
    sys.exit(main())
