from __future__ import annotations

from planbuilder.render.title_lines import size_of, title_lines


def test_a_short_title_stays_on_one_line():
    assert title_lines("Pendahuluan", 14, 440) == ("Pendahuluan",)


def test_a_long_title_falls_into_lines_of_like_width():
    title = "Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal"

    assert title_lines(title, 14, 440) == (
        "Kondisi Industri, Sentra, dan Pabrik",
        "yang Belum Beroperasi Optimal",
    )


def test_a_line_does_not_end_with_a_word_that_leans_on_the_next():
    lines = title_lines("Dinas Perdagangan, Koperasi, dan UKM", 16, 300)

    assert lines == ("Dinas Perdagangan,", "Koperasi, dan UKM")


def test_a_line_that_would_just_fit_is_broken_lest_a_format_break_it_elsewhere():
    words = "Rencana Induk Pengembangan"

    assert title_lines(words, 25, 439) == ("Rencana Induk", "Pengembangan")
    assert title_lines(words, 25, 455) == (words,)


def test_line_feeds_of_the_author_are_kept():
    assert title_lines("Rencana Induk\nKalimantan Timur", 14, 440) == ("Rencana Induk", "Kalimantan Timur")


def test_a_title_that_fits_no_lines_is_left_to_the_format():
    assert title_lines("kata " * 40, 25, 200) == (" ".join(["kata"] * 40),)


def test_a_title_too_long_for_its_type_gets_a_smaller_one_down_to_the_least():
    short, long = "Rencana Induk", "Pengembangan Kawasan dan Sentra Industri " * 4

    assert size_of(short, 25, 12, 440) == 25
    assert 12 < size_of(long, 25, 12, 440) < 25
    assert size_of(long * 9, 25, 12, 440) == 12


def test_a_title_of_many_words_is_left_to_the_format():
    assert title_lines("kata " * 300, 14, 440) == (("kata " * 300).strip(),)
