"""How does a column's title read within a sentence? In small letters, but for abbreviations."""

from __future__ import annotations


def lowered(title: str) -> str:
    """Write a title as part of a sentence: "tenaga kerja", "kabupaten/kota", "kode SSH"."""
    return " ".join(word if word.isupper() else word.lower() for word in title.split(" "))
