"""Are fields whole, finished, and do they lead somewhere?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.fields import Story, fields, targets
from planbuilder.lint.names import NAME, W, local
from planbuilder.lint.package import Package, Part

OPEN_FIELD = Problem(
    "LINT-50",
    Severity.ERROR,
    Words("Bidang tanpa akhir", "A field without an end"),
    Words(
        "Sebuah bidang terdiri atas tanda awal, pemisah, dan akhir.",
        "A field is made of a begin, a separate and an end.",
    ),
    Words(
        "bidang {instruction} dimulai tetapi tidak diakhiri",
        "the field {instruction} begins and does not end",
    ),
    Words('tambahkan fldChar "end" setelah hasilnya', 'add a fldChar "end" after its result'),
)
ASTRAY = Problem(
    "LINT-51",
    Severity.ERROR,
    Words("Tanda bidang tanpa bidangnya", "A mark of a field without its field"),
    Words(
        "Pemisah, akhir, dan perintah hanya berarti di dalam bidang yang sudah dimulai.",
        "A separate, an end and an instruction mean something only in a field that has begun.",
    ),
    Words("{mark} ini tidak termasuk bidang mana pun", "this {mark} belongs to no field"),
    Words("hapus tanda itu, atau mulai bidangnya", "take the mark away, or begin the field"),
)
NOWHERE = Problem(
    "LINT-52",
    Severity.WARNING,
    Words("Rujukan yang tidak mengarah ke mana pun", "A reference that leads nowhere"),
    Words(
        'Setelah bidang dimutakhirkan Word menulis "Error! Reference source not found" di tempat itu.',
        'After an update of fields Word writes "Error! Reference source not found" there.',
    ),
    Words(
        "{kind} menunjuk markah {name}, yang tidak ada",
        "{kind} leads to the bookmark {name}, which is not there",
    ),
    Words(
        "beri sasarannya markah itu, atau hapus rujukannya",
        "give its target that bookmark, or take the reference away",
    ),
)
DIRTY = Problem(
    "LINT-53",
    Severity.WARNING,
    Words("Bidang minta dimutakhirkan", "A field asks to be updated"),
    Words(
        "Bidang bertanda dirty membuat Word bertanya saat berkas dibuka.",
        "A field marked dirty makes Word ask when the file is opened.",
    ),
    Words("bidang {instruction} bertanda dirty", "the field {instruction} is marked dirty"),
    Words("isi hasilnya dan hapus tanda itu", "fill in its result and take the mark away"),
)
PROBLEMS = (OPEN_FIELD, ASTRAY, NOWHERE, DIRTY)
_BUILT_IN = {"_top", "top", "_goback"}
"""What Word knows without a bookmark."""


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at the fields and links of each story; bookmarks may stand in any of them."""
    names = {
        start.get(NAME, "").lower() for part in package.stories for start in part.every("bookmarkStart")
    } | _BUILT_IN
    for part in package.stories:
        story = fields(part)
        yield from _marks(part, story)
        yield from _leading(part, story, names)


def _marks(part: Part, story: Story) -> Iterator[Diagnostic]:
    for one in story.fields:
        instruction = " ".join(one.instruction[:2])
        if not one.is_closed:
            yield part.report(OPEN_FIELD, one.opening, instruction=instruction)
        if one.is_dirty:
            yield part.report(DIRTY, one.opening, instruction=instruction)
    for mark in story.astray:
        yield part.report(ASTRAY, mark, mark=mark.get(f"{W}fldCharType", local(mark.tag)))


def _leading(part: Part, story: Story, names: set[str]) -> Iterator[Diagnostic]:
    for opening, kind, name in targets(story):
        if name.lower() not in names:
            yield part.report(NOWHERE, opening, kind=kind, name=name)
    for link in part.every("hyperlink"):
        name = link.get(f"{W}anchor", "")
        if name and not any(str(key).endswith("}id") for key in link.attrib) and name.lower() not in names:
            yield part.report(NOWHERE, link, kind="hyperlink", name=name)
