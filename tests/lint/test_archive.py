"""Does a hostile file end in a finding, quickly, and without taking all memory?"""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planbuilder.lint import archive, lint
from tests.lint.faults import BODY, packed, parts, sound

BOMB = """<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">{}]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&j;</w:body></w:document>"""


def codes(file: bytes) -> set[str]:
    return {finding.code for finding in lint(file, "contoh.docx")}


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7", b"\x00" * 100, sound()[:5000]])
def test_what_is_no_zip_is_said_to_be_none(data: bytes):
    assert codes(data) == {"LINT-01"}


def test_an_encrypted_or_old_file_is_said_to_be_one():
    assert codes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600) == {"LINT-02"}


def test_a_file_beyond_the_limit_is_not_opened(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "LARGEST_FILE", 1000)

    assert codes(sound()) == {"LINT-03"}


def test_an_archive_that_would_fill_all_memory_is_not_unpacked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "LARGEST_UNPACKED", 20_000_000)

    assert codes(packed({**parts(), "word/bomb.xml": b"\x00" * 30_000_000})) == {"LINT-03"}


def test_an_archive_of_too_many_entries_is_not_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "MOST_ENTRIES", 10)

    assert codes(sound()) == {"LINT-03"}


def test_a_part_that_stands_twice_is_found():
    written = io.BytesIO(sound())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(written, "a") as package:
        package.writestr(BODY, parts()[BODY])

    assert codes(written.getvalue()) == {"LINT-04"}


def test_a_torn_part_is_found():
    data = bytearray(sound())
    start = data.index(BODY.encode()) + len(BODY) + 20
    data[start : start + 40] = b"\xff" * 40

    assert "LINT-05" in codes(bytes(data))


def test_a_part_behind_a_password_is_found():
    data = bytearray(sound())
    record = data.index(b"PK\x01\x02")
    data[record + 8] |= 1

    assert "LINT-05" in codes(bytes(data))


def test_entities_that_multiply_are_not_expanded():
    entities = "".join(
        f'<!ENTITY {name} "{10 * f"&{before};"}">'
        for before, name in zip("abcdefghi", "bcdefghij", strict=True)
    )
    found = codes(packed({**parts(), BODY: BOMB.format(entities).encode()}))

    assert found & {"LINT-20", "LINT-21"}


def test_entities_fetch_nothing(tmp_path):
    secret = tmp_path / "rahasia.txt"
    secret.write_text("rahasia", encoding="utf-8")
    body = BOMB.format(f'<!ENTITY j SYSTEM "{secret.as_uri()}">')

    findings = lint(packed({**parts(), BODY: body.encode()}), "contoh.docx")

    assert "LINT-21" in {finding.code for finding in findings}
    assert not any("rahasia" in finding.text("en") for finding in findings)


def test_deep_nesting_is_no_crash():
    deep = f"<w:body>{'<w:p>' * 100_000}"
    body = parts()[BODY].decode().replace("<w:body>", deep, 1)

    assert "LINT-20" in codes(packed({**parts(), BODY: body.encode()}))


@given(st.binary(max_size=400))
def test_any_bytes_end_in_findings(data: bytes):
    assert lint(data, "contoh.docx")


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(sorted(parts())), st.data())
def test_any_damage_to_a_part_is_no_crash(name: str, data: st.DataObject):
    changed = parts()
    where = data.draw(st.integers(0, len(changed[name])))
    cut = data.draw(st.integers(1, 200))
    changed[name] = changed[name][:where] + data.draw(st.binary(max_size=20)) + changed[name][where + cut :]

    lint(packed(changed), "contoh.docx")


@settings(max_examples=30, deadline=None)
@given(st.integers(0, len(sound()) - 1), st.binary(min_size=1, max_size=8))
def test_any_damage_to_the_archive_is_no_crash(where: int, said: bytes):
    lint(sound()[:where] + said + sound()[where + len(said) :], "contoh.docx")


def test_the_checksum_of_a_part_is_looked_at():
    assert zlib.crc32(parts()[BODY])
    data = bytearray(sound())
    record = data.rindex(BODY.encode()) - 46
    data[record + 16] ^= 0xFF

    assert "LINT-05" in codes(bytes(data))
