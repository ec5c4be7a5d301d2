"""How does the command line speak? One line for what was typed wrongly, and help in the reader's language."""

from __future__ import annotations

import re
from argparse import ArgumentParser, HelpFormatter
from typing import Any, NoReturn

from planbuilder.cli.exit_codes import USED_WRONGLY
from planbuilder.diagnostics import Language, Words

_WORDINGS = (
    (r"the following arguments are required: (?P<names>.+)", Words("sebutkan {names}", "name {names}")),
    (r"unrecognized arguments: (?P<names>.+)", Words("{names} tidak dikenal", "{names} is not known")),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+) \(choose from (?P<known>.+)\)",
        Words("{name}: {value} tidak dikenal; yang ada: {known}", "{name}: {value} is not known; there are: {known}"),
    ),
    (r"argument (?P<name>.+?): expected one argument", Words("{name}: sebutkan nilainya", "{name}: name its value")),
    (r"argument (?P<name>.+?): (?P<cause>.+)", Words("{name}: {cause}", "{name}: {cause}")),
)  # fmt: skip
"""What argparse says, and what we say instead."""


class Parser(ArgumentParser):
    """A parser of one language."""

    def __init__(self, *, language: Language, **settings: Any) -> None:
        super().__init__(
            add_help=False, allow_abbrev=False, formatter_class=_FORMATTERS[language], **settings
        )
        self._language: Language = language
        self._positionals.title = self.said("argumen", "arguments")
        self._optionals.title = self.said("pilihan", "options")
        self.add_argument("-h", "--help", action="help", help=self.said("bantuan ini", "this help"))

    def said(self, indonesian: str, english: str) -> str:
        """Choose the sentence of the parser's language."""
        return Words(indonesian, english).in_language(self._language)

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong, and stop."""
        more = self.said("lihat", "see")
        self.exit(
            USED_WRONGLY, f"{self.prog}: {worded(message, self._language)}; {more} {self.prog} --help\n"
        )


class _IndonesianHelp(HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "pemakaian: " if prefix is None else prefix)


_FORMATTERS: dict[Language, type[HelpFormatter]] = {"id": _IndonesianHelp, "en": HelpFormatter}


def worded(message: str, language: Language) -> str:
    """Put a message of argparse into our words; one that we do not know stays as it is."""
    for pattern, words in _WORDINGS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return words.in_language(language).format_map(found.groupdict())
    return message
