"""What gives away that a sentence was made without looking at its data? What no document of any plan may say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from planbuilder.document.blocks import (
    Block,
    Blocks,
    Document,
    Heading,
    Landscape,
    Paragraph,
    ParagraphStyle,
    Part,
    PartKind,
    Table,
)
from planbuilder.document.inlines import Datum, Gap, Inlines, plain
from planbuilder.document.tables import RowKind
from planbuilder.document.walk import each, inlines, lines

_COUNTED = (
    "sentra|pabrik|usulan|masukan|rapat|rencana aksi|kabupaten/kota|wilayah|indikator|program|kegiatan|sumber"
)
_NUMBERS = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
TELL_TALES = {
    "nothing in place of a fact": r"\bNone\b|\bnan\b|\bNaN\b|\bundefined\b|\btrue\b|\bfalse\b",
    "what a template left": r"\{\{|\}\}|\{%|%\}|\(#|Value\(|Decimal\(|[\ue000-\uf8ff]",
    "a count of nothing": rf"(?<![\d.,])(?:0|[Nn]ol) (?:{_COUNTED})\b|\b(?:0|nol) dari\b",
    "minus nothing": r"(?<!\d)-0(?![\d,]*[1-9])",
    "a change below zero": r"\b(?:naik|meningkat|bertambah|turun|menurun|berkurang|melampaui)(?: \w+){0,4} (?<!dari )-(?:Rp)?\d",
    "a change that is none": r"\bdari (\S+(?: juta| miliar| triliun)?) menjadi \1(?![\w,])",
    "from a year to itself": r"\b(20\d\d)(?:–| sampai dengan (?:tahun )?)\1\b",
    "a word said twice": r"(?i)\b([A-Za-z]{2,})[ \n]+\1\b",
    "two spaces": r"  ",
    "a space before a stop": r" [.,;:!?)](?!\S)",
    "stops after one another": r"(?<!\.)\.\.(?!\.)|,,|;;|[,;:] ?[,;:.](?!\S)|\.[,;:](?= |$)",
    "brackets around nothing": r"\(\s*\)|“\s*”|\[\s*\]",
    "a list of nothing": r"\b(?:yaitu|ialah|bagi|di|dari|oleh|pada|dengan|untuk|serta|sebesar|sebanyak|meliputi|atas|atau)(?=[.,;)]|$)",
    "and nothing": r"\bdan[.,;)]",
    "all of it as a share": r"\b100(?:,0+)?% dari\b",
    "one of one": r"\b(?:1|satu) dari (?:1|satu)\b|\bseluruh(?:nya)? (?:satu|1)\b|\bmasing-masing satu-satunya\b",
    "all as some": rf"\b(\d+|{_NUMBERS}) dari \1\b",
    "what is equal as the greatest": r"masing-masing 0\b",
}
"""What it is -> how it looks."""
_LOOKS = {what: re.compile(look) for what, look in TELL_TALES.items()}
_BEGUN_SMALL = re.compile(r"(?<!c\.q)(?<!a\.n)(?<!\bdll)(?<!\bNo)[.!?] [a-z]")
_DIGIT_FIRST = re.compile(r"(?:^|[a-z)%]\. )\d")
_ENDS = (".", ":", "…", "bawah ini,")


def tell_tales(document: Document) -> Iterator[str]:
    """Name what gives a document away, each with the words around it."""
    for part in document.parts:
        yield from (f"{document.name}: {found}" for found in (*_hollow(part), *_said(part)))


def _said(part: Part) -> Iterator[str]:
    for block in each(part.blocks):
        for run in lines(block):
            yield from _in(run)
        if isinstance(block, Table):
            yield from _in_table(block)
    for run in _prose(part.blocks):
        yield from _in_sentences(run)


def _prose(blocks: Blocks) -> Iterator[Inlines]:
    """Give each paragraph of running text; what stands in lists may be a part of a sentence, or a name."""
    for block in blocks:
        match block:
            case Paragraph(children=run, style=ParagraphStyle.BODY):
                yield run
            case Landscape(children=inner):
                yield from _prose(inner)
            case _:
                pass


def _in(run: Inlines) -> Iterator[str]:
    words = re.sub(r"https?:\S+", "", plain(run))
    for what, look in _LOOKS.items():
        found = look.search(words)
        if found:
            yield f"{what}: …{words[max(0, found.start() - 60) : found.end() + 40]}…"
    # Brackets of a name that an official list leaves open are not ours.
    ours = plain(tuple(one for one in run if not isinstance(one, Datum)))
    if not _is_paired(words) and not _is_paired(ours):
        yield f"a bracket alone: {words[:120]}"


def _is_paired(words: str) -> bool:
    return all(words.count(begin) == words.count(end) for begin, end in ("()", "“”"))


def _in_sentences(run: Inlines) -> Iterator[str]:
    words = plain(run)
    if any(isinstance(one, Gap) for one in inlines(run)):
        yield f"a gap in a sentence: {words[:200]}"
    if _BEGUN_SMALL.search(words):
        yield f"a sentence begun small: {words[:200]}"
    if _DIGIT_FIRST.search(words):
        yield f"a sentence begun with a figure: {words[:200]}"
    if not words.endswith(_ENDS):
        yield f"a sentence without an end: …{words[-80:]}"


def _in_table(table: Table) -> Iterator[str]:
    if not table.rows:
        yield "a table without rows"
    for row in table.rows:
        label, *sums = [plain(cell.children) for cell in row.cells]
        is_sum = row.kind in {RowKind.TOTAL, RowKind.SUBTOTAL} and not label.startswith("Terbilang")
        if is_sum and not any(sums):
            yield f"a sum of nothing: {label}"


def _hollow(part: Part) -> Iterator[str]:
    """Name headings after which nothing is said before the next heading of their level or above."""
    blocks = list(each(part.blocks)) if part.kind is not PartKind.COVER else []
    for block, follower in zip_longest(blocks, blocks[1:]):
        if isinstance(block, Heading) and _says_nothing(block, follower):
            yield f"a hollow heading: {plain(block.children)}"


def _says_nothing(heading: Heading, follower: Block | None) -> bool:
    if follower is None:
        return True
    return isinstance(follower, Heading) and follower.level <= heading.level
