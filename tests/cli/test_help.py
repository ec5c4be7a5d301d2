"""Does the command explain itself in both languages, and refuse in one line?"""

from __future__ import annotations

import re

import pytest

from planbuilder import __version__
from planbuilder.cli.command import all_commands
from planbuilder.cli.parser import worded
from tests.cli.conftest import Ask

NAMES = [command.name for command in all_commands()]
ARGPARSE_S_OWN = re.compile(
    r"usage:|positional|optional arguments|show this help|show program|invalid|error:|required", re.IGNORECASE
)


def test_every_command_is_listed_with_its_summary(ask: Ask):
    for language in ("id", "en"):
        words = ask("--lang", language, "--help").out
        for command in all_commands():
            assert re.search(
                rf"^\s+{command.name}\s+{command.summary.in_language(language)}$", words, re.MULTILINE
            )


@pytest.mark.parametrize("name", ["", *NAMES])
def test_indonesian_help_holds_no_word_of_argparse(ask: Ask, name: str):
    answer = ask("--lang", "id", *([name] if name else []), "--help")

    assert answer.code == 0
    assert answer.out.startswith(f"pemakaian: planbuilder {name}".rstrip())
    assert not ARGPARSE_S_OWN.search(answer.out)


@pytest.mark.parametrize("name", ["", *NAMES])
def test_english_help_is_english(ask: Ask, name: str):
    answer = ask("--lang", "en", *([name] if name else []), "--help")

    assert answer.code == 0
    assert answer.out.startswith(f"usage: planbuilder {name}".rstrip())
    assert not re.search(r"\b(bahasa|rencana|folder hasil|baku|pilihan|bantuan)\b", answer.out)


@pytest.mark.parametrize("name", NAMES)
def test_each_option_is_explained(ask: Ask, name: str):
    words = ask(name, "--help").out
    options = words.split("pilihan:\n")[1]

    for entry in re.split(r"\n(?=  -)", options):
        assert re.search(r"\S {2,}\S|\n {6,}\S", entry), entry


def test_without_a_command_the_help_goes_to_people_and_the_command_was_used_wrongly(ask: Ask):
    answer = ask()

    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("pemakaian: planbuilder")


def test_the_version_is_told(ask: Ask):
    assert ask("--version").out == f"planbuilder {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "english", "indonesian"),
    [
        (["bild"], r"COMMAND: 'bild' is not known; there are: .*build.*", r"PERINTAH: 'bild' tidak dikenal; yang ada: .*build.*"),
        (["new"], "name DIR", "sebutkan DIR"),
        (["check", "--frmat", "json"], "--frmat is not known", "--frmat tidak dikenal"),
        (["check", "--format", "xml"], "--format: 'xml' is not known; there are: .*json.*", "--format: 'xml' tidak dikenal; yang ada: .*json.*"),
        (["check", "--format"], "--format: name its value", "--format: sebutkan nilainya"),
        (["build", "-j", "0"], "-j/--jobs: 0 is not a number from 1 upwards", "-j/--jobs: 0 bukan bilangan mulai dari 1"),
        (["build", "-j", "dua"], "-j/--jobs: dua is not a number from 1 upwards", "-j/--jobs: dua bukan bilangan mulai dari 1"),
        (["build", "-f", "pdf,xml"], "-f/--formats: pdf,xml is not known; there are: pdf, docx, html, xlsx", "-f/--formats: pdf,xml tidak dikenal; yang ada: pdf, docx, html, xlsx"),
        (["build", "-f", ""], "-f/--formats:  is not known; there are: pdf, docx, html, xlsx", "-f/--formats:  tidak dikenal; yang ada: pdf, docx, html, xlsx"),
        (["new", "a", "--from", "b"], "--from: 'b' is not known; there are: .*blank.*", "--from: 'b' tidak dikenal; yang ada: .*blank.*"),
        (["explain", "--lan", "en"], "--lan en is not known|en --lan is not known|--lan is not known", "--lan tidak dikenal|--lan en tidak dikenal"),
    ],
)  # fmt: skip
def test_what_was_typed_wrongly_is_said_in_one_line(
    ask: Ask, arguments: list[str], english: str, indonesian: str
):
    for language, words in (("en", english), ("id", indonesian)):
        answer = ask("--lang", language, *arguments)

        assert answer.code == 2
        assert answer.out == ""
        see = "see" if language == "en" else "lihat"
        assert re.fullmatch(
            rf"planbuilder[ a-z]*: ({words}); {see} planbuilder[ a-z]* --help\n", answer.err
        ), answer.err


def test_a_message_that_nobody_foresaw_is_passed_on():
    assert worded("something new", "id") == "something new"
