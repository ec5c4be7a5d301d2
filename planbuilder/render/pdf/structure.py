"""How does a tree of tags stand in a file? Structure elements, PDF 32000-1, 14.7, as bytes made once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import pydyf

from planbuilder.render.pdf.tags import LinkArea, Tag, Words, in_order


class Written(pydyf.Object):  # type: ignore[misc]  # pydyf has no types
    """An object whose bytes are known: pydyf would make them anew each time it looks at a dictionary."""

    def __init__(self, data: str = "") -> None:
        super().__init__()
        self.text = data

    @property
    def data(self) -> bytes:
        """What stands between `obj` and `endobj`."""
        return self.text.encode("ascii")


def hang(root: Tag, pages: Sequence[pydyf.Dictionary], pdf: pydyf.PDF) -> None:
    """Write a tree of tags into a file, and let its pages and links name their place in it."""
    tags = list(in_order(root))
    objects = {id(tag): _added(Written(), pdf) for tag in tags}
    attributes = _Attributes(pdf)
    top = _added(pydyf.Dictionary({"Type": "/StructTreeRoot", "K": _reference(objects[id(root)])}), pdf)
    for tag in tags:
        parent = _reference(objects[id(tag.parent)]) if tag.parent else _reference(top)
        objects[id(tag)].text = _element(tag, parent, objects, pages, attributes)
    top["ParentTree"] = _added(_parents(tags, objects, pages), pdf).reference
    if names := _names(tags, objects):
        top["IDTree"] = f"<</Names [{names}]>>"
    pdf.catalog["StructTreeRoot"] = top.reference


def _added(thing: pydyf.Object, pdf: pydyf.PDF) -> pydyf.Object:
    pdf.add_object(thing)
    return thing


def _reference(thing: pydyf.Object) -> str:
    return f"{thing.number} 0 R"


class _Attributes:
    """Attributes that many elements share stand in the file once."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._pdf = pdf
        self._known: dict[str, str] = {}

    def of(self, said: str) -> str:
        """Refer to attributes."""
        if said not in self._known:
            self._known[said] = _reference(_added(Written(said), self._pdf))
        return self._known[said]


def _element(
    tag: Tag,
    parent: str,
    objects: dict[int, Written],
    pages: Sequence[pydyf.Dictionary],
    attributes: _Attributes,
) -> str:
    page = next((kid.page for kid in tag.kids if not isinstance(kid, Tag)), None)
    kids = " ".join(_kid(kid, page, objects, pages) for kid in tag.kids)
    said = [f"<</S /{tag.role} /P {parent} /K [{kids}]"]
    if page is not None:
        said.append(f"/Pg {_reference(pages[page])}")
    if tag.attributes:
        said.append(f"/A {attributes.of(tag.attributes)}")
    if tag.alternative:
        said.append(f"/Alt {pydyf.String(tag.alternative).data.decode('ascii')}")
    if tag.identifier:
        said.append(f"/ID ({tag.identifier})")
    return " ".join(said) + ">>"


def _kid(
    kid: Tag | Words | LinkArea,
    page: int | None,
    objects: dict[int, Written],
    pages: Sequence[pydyf.Dictionary],
) -> str:
    match kid:
        case Tag():
            return _reference(objects[id(kid)])
        case Words(on, number):
            return str(number) if on == page else f"<</Type /MCR /Pg {_reference(pages[on])} /MCID {number}>>"
        case LinkArea(on, annotation):
            return f"<</Type /OBJR /Pg {_reference(pages[on])} /Obj {_reference(annotation)}>>"


def _parents(
    tags: Sequence[Tag], objects: dict[int, Written], pages: Sequence[pydyf.Dictionary]
) -> pydyf.Object:
    """Write the way back: from the numbers of each page, and from each link, to their elements."""
    on_page: list[dict[int, str]] = [{} for _ in pages]
    links: list[str] = []
    for tag in tags:
        for kid in tag.kids:
            match kid:
                case Words(page, number):
                    on_page[page][number] = _reference(objects[id(tag)])
                case LinkArea(_, annotation):
                    annotation["StructParent"] = len(pages) + len(links)
                    links.append(_reference(objects[id(tag)]))
                case Tag():
                    pass
    for index, page in enumerate(pages):
        page["StructParents"] = index
        page["Tabs"] = "/S"
    entries = (*(f"[{' '.join(_dense(numbers))}]" for numbers in on_page), *links)
    return Written(f"<</Nums [{_numbered(entries)}]>>")


def _dense(numbers: dict[int, str]) -> Iterator[str]:
    return (numbers.get(number, "null") for number in range(max(numbers, default=-1) + 1))


def _numbered(entries: Iterable[str]) -> str:
    return " ".join(f"{index} {entry}" for index, entry in enumerate(entries))


def _names(tags: Sequence[Tag], objects: dict[int, Written]) -> str:
    """Write which element has which name, in the order of the names."""
    named = sorted((tag.identifier, _reference(objects[id(tag)])) for tag in tags if tag.identifier)
    return " ".join(f"({name}) {element}" for name, element in named)
