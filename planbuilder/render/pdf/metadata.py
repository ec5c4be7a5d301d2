"""What does a file say of itself to an archive? One XMP packet that agrees with the document information."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from weasyprint.document import DocumentMetadata

_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
_SCHEMA = """\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
"""PDF/A knows no PDF/UA: a property that it does not know must be described, ISO 19005-3, 6.6.2.3."""


def packet(metadata: DocumentMetadata, producer: str) -> bytes:
    """Write the packet of a file that is PDF/A-3a and PDF/UA-1."""
    namespaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items() if prefix != "rdf")
    lines = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
        f'<rdf:RDF xmlns:rdf="{_NAMESPACES["rdf"]}">',
        f'<rdf:Description rdf:about=""{namespaces}>',
        *_properties(metadata, producer),
        _SCHEMA,
        "</rdf:Description>",
        "</rdf:RDF>",
        "</x:xmpmeta>",
        '<?xpacket end="r"?>',
    )
    return "\n".join(lines).encode()


def _properties(metadata: DocumentMetadata, producer: str) -> Iterator[str]:
    yield "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
    yield "<pdfuaid:part>1</pdfuaid:part>"
    yield _container("dc:title", "Alt", [metadata.title])
    yield _container("dc:creator", "Seq", metadata.authors)
    yield _container("dc:description", "Alt", [metadata.description] if metadata.description else [])
    yield _container("dc:language", "Bag", [metadata.lang])
    yield _simple("pdf:Keywords", ", ".join(metadata.keywords))
    yield _simple("pdf:Producer", producer)
    yield _simple("xmp:CreateDate", metadata.created)
    yield _simple("xmp:ModifyDate", metadata.modified)


def _simple(name: str, value: str) -> str:
    return f"<{name}>{escape(value)}</{name}>" if value else ""


def _container(name: str, kind: str, values: list[str]) -> str:
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{escape(value)}</rdf:li>" for value in values)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if items else ""
