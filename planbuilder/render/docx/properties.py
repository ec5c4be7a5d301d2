"""What does the file say about itself, and how does Word treat it? Properties and settings."""

from __future__ import annotations

from datetime import UTC, datetime

from planbuilder.document.blocks import Document, Meta
from planbuilder.render.docx.xml import DECLARATION, NAMESPACES, attributes, escaped, flag

_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_EXTENDED = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CUSTOM = f'xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes"'
_OWN, _FIRST_OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", 2
"""The set of properties that are nobody's but the author's, and its first free number (ECMA-376-1, 22.3)."""
_PROGRAM = "planbuilder"
_WORD_2013 = 15
"""The newest mode there is: Word shows no "Compatibility Mode" in the title bar."""
_MODES = {
    "compatibilityMode": _WORD_2013,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}
_WORD = "http://schemas.microsoft.com/office/word"


def core_xml(meta: Meta, stamp: datetime) -> str:
    """Write title, author and dates; both dates are the stamp."""
    said = (
        ("dc:title", meta.title),
        ("dc:subject", meta.subject),
        ("dc:creator", meta.office),
        ("cp:keywords", ", ".join(meta.keywords)),
        ("cp:lastModifiedBy", meta.office),
        ("dc:language", meta.language),
        ("cp:version", meta.version),
        ("cp:contentStatus", meta.stage),
    )
    written = "".join(f"<{name}>{escaped(words)}</{name}>" for name, words in said if words)
    said_at = moment(stamp)
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{said_at}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return f"{DECLARATION}<cp:coreProperties {_CORE}>{written}{dates}</cp:coreProperties>"


def moment(stamp: datetime) -> str:
    """Write a moment in UTC; one that names no zone is taken to be in it."""
    at = stamp.replace(tzinfo=UTC) if stamp.tzinfo is None else stamp.astimezone(UTC)
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def extended_xml(meta: Meta) -> str:
    """Write the program and the office."""
    company = f"<Company>{escaped(meta.office)}</Company>" if meta.office else ""
    return f"{DECLARATION}<Properties {_EXTENDED}><Application>{_PROGRAM}</Application>{company}</Properties>"


def custom_xml(document: Document, content: str) -> str:
    """Write by what programs know the file again: its document, type, and the hash of the content that it was made with."""
    said = {"document": document.name, "type": document.type, "content": content}
    entries = "".join(
        f'<property fmtid="{_OWN}" pid="{number}" name="{_PROGRAM}-{name}"><vt:lpwstr>{escaped(words)}</vt:lpwstr></property>'
        for number, (name, words) in enumerate(said.items(), _FIRST_OWN)
    )
    return f"{DECLARATION}<Properties {_CUSTOM}>{entries}</Properties>"


def settings_xml(meta: Meta) -> str:
    """Write the settings: no field is updated at opening, for all of them are right already."""
    modes = "".join(
        attributes("compatSetting", name=name, uri=_WORD, val=mode) for name, mode in _MODES.items()
    )
    return (
        f"{DECLARATION}<w:settings {NAMESPACES}>{attributes('zoom', percent=100)}"
        f"{attributes('defaultTabStop', val=720)}{flag('autoHyphenation')}"
        f"{attributes('consecutiveHyphenLimit', val=2)}{flag('doNotHyphenateCaps')}"
        f"{attributes('characterSpacingControl', val='doNotCompress')}"
        f"<w:compat>{modes}</w:compat>{attributes('themeFontLang', val=meta.language)}"
        f"{attributes('clrSchemeMapping', bg1='light1', t1='dark1', bg2='light2', t2='dark2', **_ACCENTS)}"
        f"{attributes('decimalSymbol', val=',')}{attributes('listSeparator', val=';')}</w:settings>"
    )


_ACCENTS = {f"accent{number}": f"accent{number}" for number in range(1, 7)} | {
    "hyperlink": "hyperlink",
    "followedHyperlink": "followedHyperlink",
}
