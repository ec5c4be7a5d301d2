"""What does the linter say of a file that LibreOffice made? Only what the schema says of it too."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from planbuilder.lint import lint
from tests.lint.faults import sound

KNOWN = {"LINT-30", "LINT-31", "LINT-10", "LINT-71"}
"""LibreOffice writes sectPr before the other properties of a paragraph, some of them twice, and loses of a chart its
workbook and its alternative text."""


@pytest.mark.office
def test_a_file_of_libreoffice_has_no_other_findings_than_its_known_disorder(tmp_path: Path):
    (tmp_path / "in.docx").write_bytes(sound())
    command = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
    ]
    for form, file in (("odt", "in.docx"), ("docx:MS Word 2007 XML", "in.odt")):
        subprocess.run(
            [*command, form, "--outdir", str(tmp_path), str(tmp_path / file)],
            check=True,
            capture_output=True,
            timeout=180,
        )

    found = lint((tmp_path / "in.docx").read_bytes(), "in.docx")

    assert {finding.code for finding in found} <= KNOWN, [finding.text("en") for finding in found]
