"""What does LibreOffice make of a Word file, as it is and after an update of all its fields and contents lists?"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Fields"/></library:library>
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fields" script:language="StarBasic">
Sub Update(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  For turn = 1 To 2
    document.TextFields.refresh()
    For number = 0 To document.DocumentIndexes.Count - 1
      document.DocumentIndexes.getByIndex(number).update()
    Next
  Next
  document.TextFields.refresh()
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8"
  document.storeToURL(target &amp; ".txt", text())
  Dim paper(0) As New com.sun.star.beans.PropertyValue
  paper(0).Name = "FilterName"
  paper(0).Value = "writer_pdf_Export"
  document.storeToURL(target &amp; ".pdf", paper())
  document.close(True)
End Sub
</script:module>
"""
PATIENCE_SECONDS = 240


@dataclass(frozen=True)
class Office:
    """LibreOffice with a profile of its own."""

    folder: Path

    def shown(self, name: str, data: bytes) -> Path:
        """Open a file and save it as text and on paper; gives their path without ending."""
        source = self.folder / f"{name}.docx"
        source.write_bytes(data)
        for form in ("pdf", "txt:Text (encoded):UTF8"):
            self._run("--convert-to", form, "--outdir", str(self.folder), str(source))
        return source.with_suffix("")

    def updated(self, name: str, data: bytes) -> Path:
        """Open a file, update all fields and lists, and save it likewise."""
        source, target = self.folder / f"{name}-asal.docx", self.folder / name
        source.write_bytes(data)
        self._teach()
        self._run(f"macro:///Standard.Fields.Update({source.as_uri()},{target.as_uri()})")
        return target

    def _teach(self) -> None:
        """Put the macro into the profile; LibreOffice writes a new one empty when it first starts."""
        library = self.folder / "profile" / "user" / "basic" / "Standard"
        if not library.exists():
            empty = self.folder / "kosong.txt"
            empty.write_text("", encoding="utf-8")
            self._run("--convert-to", "pdf", "--outdir", str(self.folder), str(empty))
        (library / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
        (library / "Fields.xba").write_text(_MODULE, encoding="utf-8")

    def _run(self, *arguments: str) -> None:
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        subprocess.run(
            ["soffice", profile, "--headless", *arguments],
            check=True,
            capture_output=True,
            timeout=PATIENCE_SECONDS,
        )


def text_of(path: Path) -> str:
    """Read the text that LibreOffice saved."""
    return path.with_suffix(".txt").read_text(encoding="utf-8-sig")
