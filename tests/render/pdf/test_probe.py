from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planbuilder.render.pdf import probe

CHECKOUT = Path(__file__).parents[3]


def test_a_machine_that_can_lay_out_has_nothing_to_report():
    assert probe() is None


def test_without_pango_one_line_says_the_way_out():
    missing = probe(pango=("libpangoft2-absent.so.0",))

    assert missing.code == "DRAW-01"
    assert missing.text("en").startswith(
        "PDF: the library Pango is not found, so no PDF can be made; install "
    )
    assert missing.text("id").endswith("atau buat DOCX saja dengan -f docx")
    assert "\n" not in missing.text("id")


def test_without_fontconfig_one_line_says_the_way_out():
    missing = probe(fontconfig=("libfontconfig-absent.so.1",))

    assert (missing.code, missing.parameters["library"]) == ("DRAW-01", "Fontconfig")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes its fonts from fontconfig's file")
def test_without_a_font_one_line_says_the_way_out(tmp_path):
    (tmp_path / "fonts.conf").write_text("<fontconfig/>", encoding="utf-8")

    said = _python(
        "from planbuilder.render.pdf import probe; print(probe().text('en'))",
        FONTCONFIG_FILE=str(tmp_path / "fonts.conf"),
    )

    assert said.startswith("PDF: no font is installed; install fonts-liberation")


def test_nothing_loads_weasyprint_before_a_page_is_asked_for():
    said = _python(
        "import sys; from planbuilder.render import html, pages, pdf; pdf.probe(); print('weasyprint' in sys.modules)"
    )

    assert said.strip() == "False"


def _python(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
