"""What does a build say that proves its files?"""

from __future__ import annotations

import json
from typing import Any

import pytest

from planbuilder.builder import stops
from planbuilder.cli.exit_codes import DONE, PLAN_HAS_ERRORS
from planbuilder.cli.main import main
from tests.builder.noted import BESIDE, build_folder, build_notes, codes
from tests.conftest import CHECKOUT, Project

STYLESHEET = (CHECKOUT / "templates" / "shared" / "document.css").read_text(encoding="utf-8")
BOTH = ("pdf", "docx")


@pytest.fixture
def hidden(noted: Project) -> Project:
    """An office's own stylesheet that hides all lists."""
    return noted.write({f"{BESIDE}/shared/document.css": f"{STYLESHEET}\nli {{ display: none; }}\n"})


def record(project: Project) -> dict[str, Any]:
    manifest = json.loads((build_folder(project) / "contoh" / "manifest.json").read_text(encoding="utf-8"))
    (one,) = manifest["documents"]
    return one  # type: ignore[no-any-return]


def test_files_that_say_what_they_should_are_counted_in_the_manifest(noted: Project) -> None:
    outcome = build_notes(noted, formats=BOTH, is_proved=True)

    assert not stops(outcome.diagnostics, strict=False)
    assert record(noted)["parity"] == {"items": 8, "differences": 0}


def test_what_a_stylesheet_hides_is_found_in_the_file_that_lacks_it(hidden: Project) -> None:
    outcome = build_notes(hidden, formats=BOTH, is_proved=True)

    (finding,) = (one for one in outcome.diagnostics if one.code == "PROOF-03")
    assert finding.location.file == "catatan.pdf"
    assert finding.location.field == "halaman I-1"
    assert '"• Wilayah I"' in finding.message("en")
    assert record(hidden)["parity"]["differences"] == 1


def test_nobody_asked_and_nothing_is_proved(hidden: Project) -> None:
    outcome = build_notes(hidden, formats=BOTH)

    assert "PROOF-03" not in codes(outcome.diagnostics)
    assert "parity" not in record(hidden)


def test_a_page_for_a_browser_is_not_proved(noted: Project) -> None:
    build_notes(noted, formats=("html",), is_proved=True)

    assert "parity" not in record(noted)


def test_a_difference_fails_the_command(hidden: Project, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["build", str(hidden.folder), "-d", "catatan", "-f", "pdf", "-o", str(build_folder(hidden))]

    assert main([*arguments, "-j1"]) == DONE
    assert main([*arguments, "-j1", "--proof"]) == PLAN_HAS_ERRORS
    assert "PROOF-03" in capsys.readouterr().err
