"""Does everything that names a relationship name one that is there, and of its kind?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import OFFICE, R, local
from planbuilder.lint.package import Package, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

NO_RELATIONSHIP = Problem(
    "LINT-13",
    Severity.ERROR,
    Words("Hubungan yang tidak ada", "A missing relationship"),
    Words(
        "Gambar, grafik, tautan, kepala dan kaki halaman disebut dengan tanda hubungannya.",
        "Pictures, charts, links, heads and feet of pages are named by their relationships.",
    ),
    Words(
        "{element} menyebut hubungan {identity}, yang tidak ada",
        "{element} names the relationship {identity}, which is not there",
    ),
    Words("tambahkan hubungan itu, atau hapus {element}", "add the relationship, or take {element} away"),
)
OTHER_KIND = Problem(
    "LINT-14",
    Severity.ERROR,
    Words("Hubungan yang lain jenisnya", "A relationship of another kind"),
    Words(
        "Sebuah gambar harus menunjuk gambar, kepala halaman menunjuk kepala.",
        "A picture has to lead to a picture, a head to a head.",
    ),
    Words(
        "{element} menunjuk {found} lewat {identity}, bukan {wanted}",
        "{element} leads to {found} by {identity}, not to {wanted}",
    ),
    Words("perbaiki jenis hubungan itu", "mend the type of the relationship"),
)
PROBLEMS = (NO_RELATIONSHIP, OTHER_KIND)
_KINDS = {
    "blip": {"image"}, "svgBlip": {"image"}, "imagedata": {"image"}, "headerReference": {"header"},
    "footerReference": {"footer"}, "hyperlink": {"hyperlink"}, "chart": {"chart"}, "altChunk": {"aFChunk"},
    "externalData": {"package", "oleObject"},
}  # fmt: skip
_PATH = "//@r:*/.."


def check(package: Package) -> Iterator[Diagnostic]:
    """Look up every relationship that an element names."""
    for part in package.parts.values():
        if part.root is not None and not part.name.endswith(".rels"):
            yield from _named(part, part.root)


def _named(part: Part, root: _Element) -> Iterator[Diagnostic]:
    known = part.points()
    for element in cast("list[_Element]", root.xpath(_PATH, namespaces={"r": OFFICE})):
        name = local(element.tag)
        for attribute, identity in element.attrib.items():
            if not str(attribute).startswith(R) or not identity:
                continue
            one, wanted = known.get(str(identity)), _KINDS.get(name)
            if one is None:
                yield part.report(NO_RELATIONSHIP, element, element=name, identity=identity)
            elif wanted is not None and one.kind not in wanted:
                said = ", ".join(sorted(wanted))
                yield part.report(
                    OTHER_KIND, element, element=name, identity=identity, found=one.kind, wanted=said
                )
