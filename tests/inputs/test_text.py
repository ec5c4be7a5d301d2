"""Are bytes read as the text an editor shows, and is what is no text reported at its line?"""

from __future__ import annotations

from planbuilder.inputs.text import line_starts, read_text


def test_utf8_is_read_with_and_without_a_mark():
    assert read_text("é".encode(), "f") == ("é", [])
    assert read_text("é".encode("utf-8-sig"), "f") == ("é", [])


def test_bytes_that_are_not_utf8_are_reported_with_their_lines():
    text, (finding,) = read_text(b"a\r\nb\xe9\rc\n\xff\n", "f.csv")

    assert text == "a\r\nb\ufffd\rc\n\ufffd\n"
    assert finding.text("en") == (
        'f.csv:2: bytes that are not UTF-8 on line 2, 4; save it again as "CSV UTF-8" or UTF-8 text'
    )


def test_of_many_bad_lines_the_first_ten_are_shown():
    _, (finding,) = read_text(b"\xe9\n" * 12, "f.csv")

    assert finding.parameters["lines"] == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …"


def test_a_control_character_is_reported_once_a_line_and_becomes_a_blank():
    text, findings = read_text(b"ab\x07c\x00\n\td\n\x0b\n", "f.csv")

    assert text == "ab c \n\td\n \n"
    assert [(f.location.line, f.location.column, f.parameters["code"]) for f in findings] == [
        (1, 3, "U+0007"),
        (3, 1, "U+000B"),
    ]


def test_lines_begin_where_an_editor_begins_them():
    assert line_starts("a\r\nb\rc\nd\u2028e\x85") == [0, 3, 5, 7]
