"""Which small plan shows which problem? One defect each, by the code it ends in."""

from __future__ import annotations

from collections.abc import Mapping

import openpyxl

from planbuilder.inputs.workbook import COMPOUND_FILE, ENCRYPTED_STREAM
from tests.inputs.conftest import Content


def sheet(*rows: list[object]) -> openpyxl.Workbook:
    """A workbook with the one sheet `centres`."""
    book = openpyxl.Workbook()
    book.active.title = "centres"
    for row in rows:
        book.active.append(row)
    return book


def merged() -> openpyxl.Workbook:
    book = sheet(["id", "regency"], ["A", "Paser"], ["B", None])
    book.active.merge_cells("B2:B3")
    return book


def hidden(*, row: int = 0, column: str = "", whole: bool = False) -> openpyxl.Workbook:
    book = sheet(["id", "name"], ["A", "x"], ["B", "y"])
    if row:
        book.active.row_dimensions[row].hidden = True
    if column:
        book.active.column_dimensions[column].hidden = True
    if whole:
        book.create_sheet("_lain")
        book.active.sheet_state = "hidden"
    return book


def unknown() -> openpyxl.Workbook:
    book = sheet(["id"], ["A"])
    book.active.title = "centers"
    return book


def stray() -> openpyxl.Workbook:
    book = sheet(["id"], ["A"])
    book.active["XFD1048576"] = "x"
    return book


def feature(code: str, point: str = "[117.1, -0.5]", kind: str = "Polygon") -> str:
    """A triangle of GeoJSON with one corner of its own."""
    ring = f"[[[117.0, -0.4], [117.3, -0.4], {point}, [117.0, -0.4]]]"
    geometry = f'{{"type": "{kind}", "coordinates": {ring}}}'
    return f'{{"type": "Feature", "properties": {{"kode": "{code}"}}, "geometry": {geometry}}}'


def collection(*features: str) -> str:
    """A file of boundaries, a feature a line."""
    return '{"type": "FeatureCollection", "features": [\n' + ",\n".join(features) + "\n]}\n"


BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else '1'}]\n" for n in range(30))
HEAD = "id,name,note\n"

CASES: Mapping[str, Mapping[str, Content]] = {
    "FILE-01": {"cntres.csv": "id\nA\n"},
    "FILE-03": {"centres.csv": HEAD.encode() + b"A,x,y\nB,caf\xe9,z\n"},
    "FILE-05": {"centres.csv": HEAD + "A,x\x07,y\n"},
    "FILE-06": {"centres.xls": b"x"},
    "TABLE-01": {"centres.csv": "id\nA\n", "centres.yaml": "- id: A\n"},
    "TABLE-02": {"data.xlsx": unknown()},
    "TABLE-03": {"centres.csv": "id,Tenaga kreja\nA,5\n"},
    "TABLE-04": {"centres.csv": "id,name,Nama\nA,x,y\n"},
    "TABLE-05": {"centres.csv": "satu,dua\n1,2\n"},
    "TABLE-06": {"centres.csv": HEAD},
    "TABLE-07": {"centres.csv": "\n"},
    "TABLE-08": {"centres.csv": "name,id\nx,A\nTOTAL,\n"},
    "TABLE-09": {"centres.csv": HEAD + "(1),(2),(3)\nA,x,y\n"},
    "TABLE-10": {"centres.csv": "id,,name\nA,q,x\n"},
    "TABLE-11": {"data.yaml": "centers:\n  A: {name: x}\n"},
    "CSV-01": {"centres.csv": HEAD + "A,x,y,1.500,2\n"},
    "CSV-02": {"centres.csv": HEAD + "A,x\n"},
    "CSV-03": {"centres.csv": HEAD + 'A,"x"y,z\nB,x,y\n'},
    "XLSX-01": {"data.xlsx": COMPOUND_FILE + bytes(1016) + ENCRYPTED_STREAM},
    "XLSX-02": {"data.xlsx": b"bukan buku kerja"},
    "XLSX-03": {"data.xlsx": merged()},
    "XLSX-04": {"data.xlsx": hidden(row=3)},
    "XLSX-05": {"data.xlsx": hidden(whole=True)},
    "XLSX-06": {"data.xlsx": sheet(["id", "area"], ["A", "=1+1"])},
    "XLSX-07": {"data.xlsx": stray()},
    "XLSX-08": {"data.xlsx": hidden(column="B")},
    "YAML-01": {"centres.yaml": "- id: A\n  name: @x\n"},
    "YAML-02": {"centres.yaml": "- id: A\n  name: x\n  name: y\n"},
    "YAML-03": {"centres.yaml": BOMB},
    "YAML-04": {"centres.yaml": "- id: A\n---\n- id: B\n"},
    "YAML-05": {"centres.yaml": "- id: A\n\tname: x\n"},
    "YAML-06": {"centres.yaml": "- id: !kode A\n"},
    "YAML-07": {"centres.yaml": "- id: A\n- B\n"},
    "YAML-08": {"centres.yaml": "- id: A\n  ? [x]\n  : 1\n"},
    "YAML-09": {"centres.yaml": "- id: A\n  name: 'x\n- id: B\n"},
    "YAML-10": {"centres.yaml": "- id: A\n  name: x: y\n"},
    "YAML-11": {"centres.yaml": "- id: A\n  name\n  note: x\n"},
    "YAML-12": {"centres.yaml": "- id: " + "[" * 60 + "]" * 60},
    "YAML-13": {"centres.yaml": "A:\n  id: B\n"},
    "MAP-01": {"boundaries.geojson": " " * 1_000_001},
    "MAP-02": {"boundaries.geojson": '{"type": "FeatureCollection",\n "features": [}\n'},
    "MAP-03": {"boundaries.geojson": '{"type": "Feature"}\n'},
    "MAP-04": {"boundaries.geojson": collection(feature("64.02"), feature(""))},
    "MAP-05": {"boundaries.geojson": collection(feature("64.02"), feature("64.02"))},
    "MAP-06": {"boundaries.geojson": collection(feature("64.02", kind="LineString"))},
    "MAP-07": {"boundaries.geojson": collection(feature("64.02", "[500000, 9900000]"))},
    "MAP-08": {"boundaries.geojson": collection(feature("64.02", "[-0.5, 117.1]"))},
}
"""FILE-02 and FILE-04 need links, which `test_folder.py` makes."""
