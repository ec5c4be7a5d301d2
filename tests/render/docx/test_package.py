from __future__ import annotations

import hashlib
import io
import os
import posixpath
import re
import subprocess
import sys
import zipfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from planbuilder.render.docx import render
from planbuilder.render.pages import estimate
from planbuilder.render.theme import Theme
from planbuilder.render.theme_reading import read_theme
from tests.render.docx.opened import META, STAMP, W, a_document, a_part, of, opened, opened_file, text
from tests.render.sample_document import sample_document

CHECKOUT = Path(__file__).parents[3]
PRINT_HASH = """
import hashlib
from tests.render.docx.test_package import sample
print(hashlib.sha256(sample()).hexdigest())
"""


def sample() -> bytes:
    document = sample_document()
    return render(document, Theme(), estimate(document, Theme()), STAMP)


def entries() -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(io.BytesIO(sample())) as package:
        return package.infolist()


@pytest.mark.parametrize(("seed", "zone"), [("1", "UTC"), ("2", "Asia/Makassar")])
def test_another_process_writes_the_same_bytes(seed, zone):
    surroundings = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}

    done = subprocess.run(
        [sys.executable, "-c", PRINT_HASH],
        cwd=CHECKOUT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == hashlib.sha256(sample()).hexdigest()


def test_the_parts_are_sorted_and_bear_no_moment():
    names = [entry.filename for entry in entries()]

    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])
    assert {entry.date_time for entry in entries()} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries()} == {(3, 0o644 << 16)}


def test_nothing_in_the_parts_is_random():
    file = opened_file(sample())

    body = file.parts["word/document.xml"].decode()
    assert not re.search(r"rsid|paraId|textId", body)


def test_identities_are_given_once():
    body = opened_file(sample()).body

    bookmarks = [one.get(f"{W}id") for one in body.iter(f"{W}bookmarkStart")]
    assert len(bookmarks) == len(set(bookmarks))
    drawings = re.findall(rb'<wp:docPr id="(\d+)"', opened_file(sample()).parts["word/document.xml"])
    assert len(drawings) == len(set(drawings)) > 1


def test_every_part_that_the_body_points_at_is_there():
    file = opened_file(sample())

    identities = set(re.findall(rb'r:(?:id|embed)="(\w+)"', file.parts["word/document.xml"]))
    assert {one.decode() for one in identities} <= set(file.targets())
    for target in file.targets().values():
        assert target.startswith("https:") or posixpath.normpath(f"word/{target}") in file.parts


def test_the_properties_are_those_of_the_document():
    core = opened_file(sample()).parts["docProps/core.xml"].decode()

    for said in (
        "<dc:title>Rencana Induk Pengembangan Kawasan dan Sentra IKM Provinsi Kalimantan Timur 2025–2029</dc:title>",
        "<dc:language>id-ID</dc:language>",
        "<cp:keywords>IKM, sentra, Kalimantan Timur</cp:keywords>",
        "<cp:version>0.3</cp:version>",
        '<dcterms:created xsi:type="dcterms:W3CDTF">2025-03-14T08:00:00Z</dcterms:created>',
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2025-03-14T08:00:00Z</dcterms:modified>',
    ):
        assert said in core


@pytest.mark.parametrize(
    ("stamp", "written"),
    [
        (datetime(2025, 3, 14, 8, 0), "2025-03-14T08:00:00Z"),  # noqa: DTZ001  # one without a zone is meant
        (datetime(2025, 3, 14, 8, 0, tzinfo=timezone(timedelta(hours=8))), "2025-03-14T00:00:00Z"),
    ],
)
def test_the_stamp_is_written_in_universal_time(stamp, written):
    file = opened_file(render(a_document(a_part()), Theme(), {}, stamp))

    assert written in file.parts["docProps/core.xml"].decode()


def test_properties_without_words_are_left_out():
    core = opened(a_document(a_part(), meta=META)).parts["docProps/core.xml"].decode()

    assert "subject" not in core
    assert "keywords" not in core


def test_word_shows_no_compatibility_mode():
    settings = opened_file(sample()).parts["word/settings.xml"].decode()

    assert (
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        in settings
    )


def test_words_are_indonesian_from_the_defaults_on():
    styles = opened_file(sample()).parts["word/styles.xml"].decode()

    assert '<w:lang w:val="id-ID"' in styles.partition("</w:docDefaults>")[0]


def test_another_colour_and_font_of_the_theme_reach_styles_palette_and_fonts():
    said = {"colours": {"blue": "#123456"}, "fonts": {"text": ["Bookman Old Style", "Bookman URW"]}}
    theme, _ = read_theme([said])

    file = opened(a_document(a_part()), theme)

    assert b'w:ascii="Bookman Old Style"' in file.parts["word/styles.xml"]
    assert b'<w:color w:val="123456"/>' in file.parts["word/styles.xml"]
    assert b'<a:accent1><a:srgbClr val="123456"/></a:accent1>' in file.parts["word/theme/theme1.xml"]
    assert b'<w:altName w:val="Bookman URW"/>' in file.parts["word/fontTable.xml"]


def test_every_style_that_a_paragraph_names_is_there():
    file = opened_file(sample())

    there = {one.get(f"{W}styleId") for one in file.xml("word/styles.xml").iter(f"{W}style")}
    parts = [name for name in file.parts if re.match(r"word/(document|header|footer)", name)]
    named = {
        one.get(f"{W}val")
        for name in parts
        for tag in ("pStyle", "rStyle", "tblStyle")
        for one in file.xml(name).iter(f"{W}{tag}")
    }
    assert named <= there


def test_every_style_stands_on_one_that_is_there():
    styles = list(opened_file(sample()).xml("word/styles.xml").iter(f"{W}style"))

    there = {one.get(f"{W}styleId") for one in styles}
    for tag in ("basedOn", "next"):
        assert {one.get(f"{W}val") for style in styles for one in style.iter(f"{W}{tag}")} <= there


def test_what_xml_cannot_hold_is_shown_as_a_sign_and_nothing_else_is_lost():
    from planbuilder.document.blocks import Paragraph

    file = of(Paragraph(text("a\x00b <c> & \"d\" 'e' \ud800 \ufffe – 😀 عربي")))

    assert file.words("BodyText") == ["a\ufffdb <c> & \"d\" 'e' \ufffd \ufffd – 😀 عربي"]
