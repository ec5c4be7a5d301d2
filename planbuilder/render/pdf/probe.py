"""Can this machine lay out PDF? Asked before WeasyPrint loads, which would fail or crash without an answer."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.render.problems import NO_FONTS, NO_PANGO

PANGO = ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll", "pangoft2-1.0")
FONTCONFIG = ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll", "fontconfig")
"""The names that WeasyPrint asks for, by platform."""
_INSTALL_PANGO = {
    "linux": "libpangoft2-1.0-0 libharfbuzz-subset0 fonts-liberation (Debian), pango liberation-sans-fonts (Fedora)",
    "darwin": "pango (brew install pango)",
    "win32": "mingw-w64-ucrt-x86_64-pango (MSYS2)",
}
_INSTALL_FONTS = {
    "linux": "fonts-liberation (Debian), liberation-sans-fonts (Fedora)",
    "darwin": "Liberation Sans (brew install font-liberation)",
    "win32": "Arial",
}
_WINDOWS_FOLDERS = (
    r"C:\msys64\ucrt64\bin",
    r"C:\msys64\mingw64\bin",
    r"C:\Program Files\GTK3-Runtime Win64\bin",
)
_SYSTEM_FONTS = 0


def probe(pango: tuple[str, ...] = PANGO, fontconfig: tuple[str, ...] = FONTCONFIG) -> Diagnostic | None:
    """Say what is missing for PDF, or nothing."""
    _look_where_windows_does_not()
    place = Location("PDF")
    if _library(pango) is None:
        return report(NO_PANGO, place, library="Pango", install=_for_this_platform(_INSTALL_PANGO))
    fonts = _library(fontconfig)
    if fonts is None:
        return report(NO_PANGO, place, library="Fontconfig", install=_for_this_platform(_INSTALL_PANGO))
    if _font_count(fonts) == 0:
        return report(NO_FONTS, place, install=_for_this_platform(_INSTALL_FONTS))
    return None


def _look_where_windows_does_not() -> None:
    """Let the loader find Pango in the folders in which WeasyPrint looks too."""
    if sys.platform == "win32":
        for folder in _WINDOWS_FOLDERS:
            with suppress(OSError):
                os.add_dll_directory(folder)


def _library(names: tuple[str, ...]) -> ctypes.CDLL | None:
    for name in names:
        with suppress(OSError):
            return ctypes.CDLL(name)
    return None


class _FontSet(ctypes.Structure):
    _fields_ = (("count", ctypes.c_int), ("room", ctypes.c_int), ("fonts", ctypes.c_void_p))


def _font_count(fontconfig: ctypes.CDLL) -> int:
    """Ask fontconfig how many fonts the machine has."""
    fontconfig.FcConfigGetFonts.restype = ctypes.POINTER(_FontSet)
    fontconfig.FcConfigGetFonts.argtypes = (ctypes.c_void_p, ctypes.c_int)
    fontconfig.FcInit()
    found = fontconfig.FcConfigGetFonts(None, _SYSTEM_FONTS)
    return int(found.contents.count) if found else 0


def _for_this_platform(packages: dict[str, str]) -> str:
    return packages.get(sys.platform, packages["linux"])
