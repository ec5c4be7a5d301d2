"""Do templates, theme and Word styles come from where they should?"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import docx
import pytest

from planbuilder.builder import check
from planbuilder.builder.reading import read
from planbuilder.builder.resources import templates_folder
from planbuilder.builder.templates import REFERENCE_FILE, read_templates
from planbuilder.builder.theme_files import Preset
from planbuilder.document import dump
from planbuilder.render.theme import Theme
from tests.builder.noted import BESIDE, build_folder, build_notes, codes, documents_of, files_in, said
from tests.conftest import Project

INSIDE = "templates"
CLOSING = "rencana-induk/penutup.md.j2"
ENTRY = "rencana-induk/arah.md.j2"
CATATAN, STYLES = "contoh/catatan.docx", "word/styles.xml"


def word_styles() -> bytes:
    written = BytesIO()
    docx.Document().save(written)
    return written.getvalue()


def with_broken_styles() -> bytes:
    """A Word file whose part of styles is cut off."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(word_styles())) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[:200] if name == "word/styles.xml" else data)
    return written.getvalue()


def test_a_template_beside_the_plan_wins_over_the_shipped_one_and_no_other_does(
    project: Callable[..., Project],
):
    plan = project({f"{BESIDE}/{CLOSING}": "# Akhir Kata\n\nSelesai.\n"})

    templates, found = read_templates(plan.folder)

    assert said(found) == []
    assert templates.texts[CLOSING] == "# Akhir Kata\n\nSelesai.\n"
    assert templates.texts[ENTRY] == (templates_folder() / ENTRY).read_text(encoding="utf-8")


def test_a_template_in_the_plan_s_folder_wins_over_the_one_beside_it(project: Callable[..., Project]):
    plan = project({f"{BESIDE}/{CLOSING}": "# Di samping\n", f"{INSIDE}/{CLOSING}": "# Di dalam\n"})

    templates, _found = read_templates(plan.folder)

    assert templates.texts[CLOSING] == "# Di dalam\n"


def test_the_words_of_a_template_beside_the_plan_reach_the_document(project: Callable[..., Project]):
    plan = project({f"{BESIDE}/{CLOSING}": "# Akhir Kata {#bab-penutup}\n\nSelesai sudah.\n"})

    (document,) = documents_of(plan, "rencana-induk")

    assert "Selesai sudah." in dump(document)
    assert "Pendahuluan" in dump(document)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "this is not UTF-8 text that can be opened; save it as UTF-8, or delete it to use ours"),
        (
            "id",
            (
                "berkas ini bukan teks UTF-8 yang dapat dibuka; "
                "simpan ulang sebagai UTF-8, atau hapus agar templat bawaan dipakai"
            ),
        ),
    ],
)
def test_a_template_of_another_encoding_is_reported_with_its_name(
    project: Callable[..., Project], language: str, words: str
):
    plan = project({f"{BESIDE}/{CLOSING}": "# Pérdana\n".encode("latin-1")})

    found = [finding for finding in check(plan.folder) if finding.code == "BUILD-06"]

    assert [finding.text(language) for finding in found] == [f"templates/{CLOSING}: {words}"]


THEMES = {
    "sizes: {bodi: 11}\n": (
        "templates/shared/theme.yaml:1:sizes.bodi",
        "sizes has no 'bodi'; write body",
        "sizes tidak memuat 'bodi'; tulis body",
    ),
    "sizes: {body: besar}\n": (
        "templates/shared/theme.yaml:1:sizes.body",
        "'besar' is not a number",
        "'besar' bukan bilangan",
    ),
    "colours: {blue: biru}\n": (
        "templates/shared/theme.yaml:1:colours.blue",
        "'biru' is not a colour such as '#1f3a5f'",
        "'biru' bukan warna seperti '#1f3a5f'",
    ),
    "fonts: {text: []}\n": (
        "templates/shared/theme.yaml:1:fonts.text",
        "[] is not a list of font families",
        "[] bukan daftar keluarga huruf",
    ),
    "besar\n": (
        "templates/shared/theme.yaml:1",
        "theme is not a list of keys and values",
        "theme bukan daftar kunci dan nilai",
    ),
    "name: dinas\nsizes: [\n": (
        "templates/shared/theme.yaml:3",
        "this is not whole YAML",
        "ini bukan YAML yang utuh",
    ),
}


@pytest.mark.parametrize("text", THEMES)
def test_a_theme_that_cannot_be_read_is_reported_in_both_languages(
    project: Callable[..., Project], text: str
):
    place, english, indonesian = THEMES[text]

    _templates, found = read_templates(project({f"{BESIDE}/shared/theme.yaml": text}).folder)

    assert [finding.code for finding in found] == ["BUILD-05"]
    assert found[0].text("en") == f"{place}: {english}; compare with the theme.yaml that ships"
    assert (
        found[0].text("id") == f"{place}: {indonesian}; bandingkan dengan templates/shared/theme.yaml bawaan"
    )


def test_an_empty_theme_is_ours(project: Callable[..., Project]):
    templates, found = read_templates(project({f"{BESIDE}/shared/theme.yaml": "# kosong\n"}).folder)

    assert said(found) == []
    assert templates.theme.sizes == Theme().sizes


def test_a_theme_beside_the_plan_changes_what_it_names(project: Callable[..., Project]):
    templates, _found = read_templates(project({f"{BESIDE}/shared/theme.yaml": "sizes: {body: 12}\n"}).folder)

    assert templates.theme.sizes.body == 12
    assert templates.theme.sizes.table == Theme().sizes.table


def test_the_fault_of_a_longer_theme_is_found_at_its_line(project: Callable[..., Project]):
    text = "name: kantor\nsizes:\n  body: 12\n  tabel: 9\npapper: F4\n"

    _templates, found = read_templates(project({f"{BESIDE}/shared/theme.yaml": text}).folder)

    places = [str(finding.location) for finding in found]
    assert places == ["templates/shared/theme.yaml:4:sizes.tabel", "templates/shared/theme.yaml:5:papper"]


def test_themes_of_office_and_plan_lie_over_each_other(project: Callable[..., Project]):
    office = {f"{BESIDE}/shared/theme.yaml": "sizes: {body: 12, table: 8}\n"}
    plan = project({**office, f"{INSIDE}/shared/theme.yaml": "sizes: {table: 10}\n"})

    templates, _found = read_templates(plan.folder)

    assert (templates.theme.sizes.body, templates.theme.sizes.table) == (12, 10)


def test_a_plan_chooses_its_theme_and_paper(project: Callable[..., Project]):
    plan = project()
    said_before = (plan.folder / "plan.yaml").read_text(encoding="utf-8")
    plan.write({"plan.yaml": f"{said_before}theme: modern\npaper: F4\n"})
    plan.write({f"{BESIDE}/shared/theme.yaml": "sizes: {chapter: 15}\n"})

    materials, found = read(plan.folder)

    assert [finding for finding in found if finding.code.startswith("BUILD")] == []
    assert materials is not None
    assert (materials.theme.name, materials.theme.sizes.chapter) == ("modern", 15)
    assert materials.plan.info.paper == "F4"


def test_an_office_may_add_a_theme_of_its_own(project: Callable[..., Project]):
    own = project({f"{BESIDE}/shared/themes/biru.yaml": "name: biru\ncolours: {blue: '#003366'}\n"})

    templates, found = read_templates(own.folder, Preset("biru"))

    assert said(found) == []
    assert (templates.theme.name, templates.theme.colours.blue) == ("biru", "#003366")


def test_an_office_s_word_styles_are_found_beside_the_plan(project: Callable[..., Project]):
    styles = word_styles()

    templates, _found = read_templates(project({f"{BESIDE}/{REFERENCE_FILE}": styles}).folder)

    assert templates.reference == styles


def test_whoever_has_no_word_styles_gets_those_of_the_theme(project: Callable[..., Project]):
    templates, _found = read_templates(project().folder)

    assert templates.reference is None


@pytest.mark.parametrize("data", [b"junk", with_broken_styles()], ids=["no archive", "broken styles"])
def test_word_styles_that_cannot_be_read_stop_the_build_in_one_line(noted: Project, data: bytes):
    noted.write({f"{BESIDE}/{REFERENCE_FILE}": data})

    outcome = build_notes(noted)

    assert said(outcome.diagnostics) == [
        (
            "BUILD-07 templates/shared/reference.docx: this is not a Word document with styles; "
            "save it from Word as .docx, without a password"
        )
    ]
    assert not build_folder(noted).exists()


def test_an_office_s_word_styles_reach_the_document(noted: Project):
    build_notes(noted)
    plain = files_in(build_folder(noted))["contoh/catatan.docx"]
    noted.write({f"{BESIDE}/{REFERENCE_FILE}": word_styles()})

    outcome = build_notes(noted)

    styles, headings, language = said(outcome.diagnostics)
    assert styles.startswith(
        "BUILD-10 templates/shared/reference.docx: this file has no style Isi Surat, Isi Tengah, "
    )
    assert "heading 1, heading 2, heading 3 belongs to no multilevel list" in headings
    assert "the language of this file's text is en-US; id-ID is used" in language
    assert files_in(build_folder(noted))["contoh/catatan.docx"] != plain


def restyled(noted: Project, old: bytes, new: bytes) -> None:
    """Make a document, and let the office take it with other styles."""
    build_notes(noted)
    written = BytesIO()
    made = build_folder(noted) / CATATAN
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(written, "w") as target:
        assert old in source.read(STYLES)
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data.replace(old, new) if name == STYLES else data)
    noted.write({f"{BESIDE}/{REFERENCE_FILE}": written.getvalue()})


def test_a_document_of_ours_that_was_restyled_lacks_nothing(noted: Project):
    restyled(noted, b'w:val="1F3A5F"', b'w:val="7F0055"')

    outcome = build_notes(noted)

    assert said(outcome.diagnostics) == []
    with zipfile.ZipFile(build_folder(noted) / CATATAN) as package:
        assert b'w:val="7F0055"' in package.read(STYLES)
        assert b'w:val="1F3A5F"' not in package.read(STYLES)


def test_a_style_that_a_restyled_document_lost_is_named(noted: Project):
    restyled(noted, b'w:val="Isi Tabel Rapat"', b'w:val="Lain"')

    outcome = build_notes(noted)

    (finding,) = said(outcome.diagnostics)
    assert "this file has no style Isi Tabel Rapat; those that ship are used" in finding


def test_word_styles_matter_to_word_alone(noted: Project):
    noted.write({f"{BESIDE}/{REFERENCE_FILE}": b"junk"})

    outcome = build_notes(noted, formats=("html",))

    assert codes(outcome.diagnostics) == set()
    assert [artifact.path for made in outcome.made for artifact in made.artifacts] == ["catatan.html"]


@pytest.mark.parametrize("name", [CLOSING, "shared/theme.yaml", "shared/document.css", REFERENCE_FILE])
def test_each_file_counts_in_the_digest(project: Callable[..., Project], name: str):
    plan = project()
    before, _found = read_templates(plan.folder)
    data = word_styles() if name == REFERENCE_FILE else b"name: dinas\n"

    plan.write({f"{BESIDE}/{name}": data})

    after, _found = read_templates(plan.folder)
    assert after.digest != before.digest
