"""Does the command speak the language that its reader asked for?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Ask

ENGLISH = "there is no plan at"
INDONESIAN = "tidak ada rencana di"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--lang", "en", "check"], ENGLISH),
        (["--lang=en", "check"], ENGLISH),
        (["check", "--lang", "en"], ENGLISH),
        (["--lang", "id", "check"], INDONESIAN),
        (["check"], INDONESIAN),
    ],
)
def test_the_option_decides_before_or_after_the_command(
    ask: Ask, tmp_path: Path, options: list[str], words: str
):
    assert words in ask(*options, tmp_path).err


def test_the_option_goes_before_the_variable(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PLANBUILDER_LANG", "en")

    assert INDONESIAN in ask("--lang", "id", "check", tmp_path).err


@pytest.mark.parametrize(
    ("value", "words"), [("en", ENGLISH), ("EN", ENGLISH), ("id", INDONESIAN), ("", INDONESIAN)]
)
def test_the_variable_decides_where_no_option_does(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str, words: str
):
    monkeypatch.setenv("PLANBUILDER_LANG", value)

    assert words in ask("check", tmp_path).err


def test_the_variable_goes_before_the_locale(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PLANBUILDER_LANG", "id")
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    assert INDONESIAN in ask("check", tmp_path).err


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ({"LANG": "en_GB.UTF-8"}, ENGLISH),
        ({"LANG": "id_ID.UTF-8"}, INDONESIAN),
        ({"LANG": "C.UTF-8"}, INDONESIAN),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "id_ID.UTF-8"}, INDONESIAN),
        ({"LANG": "id_ID.UTF-8", "LC_ALL": "en_US.UTF-8"}, ENGLISH),
        ({"LANG": "de_DE.UTF-8"}, INDONESIAN),
    ],
)
def test_the_locale_decides_last(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: dict[str, str], words: str
):
    for name, value in locale.items():
        monkeypatch.setenv(name, value)

    assert words in ask("check", tmp_path).err


def test_an_unknown_language_is_refused(ask: Ask):
    answer = ask("--lang", "fr", "explain")

    assert answer.code == 2
    assert answer.err.startswith("planbuilder: --lang: 'fr' tidak dikenal; yang ada: ")
