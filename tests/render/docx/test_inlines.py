from __future__ import annotations

import base64

from planbuilder.document.blocks import Caption, Figure, Paragraph, Picture
from planbuilder.document.inlines import Datum, Emphasis, Gap, LineBreak, Link, Strong, Text
from planbuilder.render.docx.pictures import fitted
from planbuilder.values import Ref
from tests.render.docx.opened import R, W, of, said, text, words
from tests.render.sample_pictures import bars, emblem

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def runs_of(*inlines):
    return list(next(of(Paragraph(inlines)).body.iter(f"{W}p")).iter(f"{W}r"))


def test_words_inside_strong_and_emphatic_words_are_both():
    (run,) = runs_of(Strong((Emphasis((Datum("12", (Ref("centres", "S01", "units"),)),)),)))

    assert run.find(f"{W}rPr/{W}b") is not None
    assert run.find(f"{W}rPr/{W}i") is not None
    assert "".join(run.itertext()) == "12"


def test_a_gap_is_a_visible_mark():
    run, _reference = runs_of(Gap("luas lahan"))

    assert ("".join(run.itertext()), said(run, "rPr/rStyle")) == ("[luas lahan]", "OpenItem")


def test_a_link_leads_out_of_the_document():
    file = of(
        Paragraph(
            (
                Link("https://example.org/?a=1&b=2", text("laman")),
                Link("https://example.org/?a=1&b=2", text("lagi")),
            )
        )
    )

    first, second = file.body.iter(f"{W}hyperlink")
    assert first.get(f"{R}id") == second.get(f"{R}id")
    assert file.targets()[first.get(f"{R}id")] == "https://example.org/?a=1&b=2"
    assert words(file.body) == "lamanlagi"


def test_an_address_is_one_that_word_takes():
    file = of(Paragraph((Link("https://example.org/data ikm/é?a=1%20b#x", text("laman")),)))

    assert "https://example.org/data%20ikm/%C3%A9?a=1%20b#x" in file.targets().values()


def test_lines_break_where_they_are_told_and_where_text_has_a_line_feed():
    paragraph = next(of(Paragraph((Text("satu\ndua"), LineBreak(), Text("tiga")))).body.iter(f"{W}p"))

    assert len(list(paragraph.iter(f"{W}br"))) == 2
    assert words(paragraph) == "satu dua tiga"


def a_figure(picture: Picture, **more) -> Figure:
    return Figure(picture, 'Diagram "batang" & garis', Caption(text("Unit usaha"), "fig", "Gambar 1"), **more)


def test_a_figure_stands_over_its_caption_and_lines():
    file = of(a_figure(emblem(), notes=(text("Sumber: dinas."),)))

    assert words(file.body) == "Gambar 1 Unit usaha Sumber: dinas."
    assert [said(one, "pPr/pStyle") for one in file.body.iter(f"{W}p")][:3] == [
        "Figure",
        "FigureCaption",
        "FigureNote",
    ]


def test_a_picture_says_to_who_does_not_see_it_what_it_shows():
    file = of(a_figure(emblem()))

    assert next(file.body.iter(f"{WP}docPr")).get("descr") == 'Diagram "batang" & garis'


def test_a_picture_keeps_its_proportions_and_its_share_of_the_width():
    file = of(a_figure(bars(), width=500))

    extent = next(file.body.iter(f"{WP}extent"))
    across, down = int(extent.get("cx", "0")), int(extent.get("cy", "0"))
    assert abs(across / 635 - 8787 / 2) <= 1
    assert abs(across / down - 360 / 150) < 0.01


def test_a_picture_is_never_higher_than_a_page():
    tower = Picture("image/png", emblem().data, 10, 1000)

    extent = next(of(a_figure(tower)).body.iter(f"{WP}extent"))
    assert int(extent.get("cy", "0")) / 36000 <= 181


def test_a_picture_without_size_does_no_harm():
    assert fitted(Picture("image/png", "", 0, 0), 100, 50) == (50, 50)


def test_a_drawing_is_shown_as_such_where_word_can_and_by_itself_elsewhere():
    file = of(a_figure(bars()))

    blip = next(file.body.iter(f"{A}blip"))
    drawn = next(one for one in blip.iter() if one.tag.endswith("}svgBlip"))
    assert file.targets()[blip.get(f"{R}embed")] == "media/image2.png"
    assert file.targets()[drawn.get(f"{R}embed")] == "media/image1.svg"


def test_a_drawing_that_is_none_has_a_blank_beside_it():
    broken = Picture("image/svg+xml", base64.b64encode(b"<svg").decode(), 10, 10)

    file = of(a_figure(broken))

    assert file.parts["word/media/image2.png"].startswith(b"\x89PNG")


def test_a_picture_that_stands_twice_travels_once():
    file = of(a_figure(emblem()), a_figure(emblem()))

    assert [name for name in file.parts if "media" in name] == ["word/media/image1.png"]


def test_words_from_right_to_left_have_runs_of_their_own():
    arabic = "مركز الصناعات (الصغيرة)"

    (paragraph,) = of(Paragraph((Text(f"Nama {arabic}, 2025"),))).paragraphs("BodyText")

    runs = [
        ("".join(run.itertext()), run.find(f"{W}rPr/{W}rtl") is not None) for run in paragraph.iter(f"{W}r")
    ]
    assert runs == [("Nama ", False), (arabic, True), (", 2025", False)]
