"""Does each kind of problem fire at its exact place, in both languages, and does a sound plan stay quiet?"""

from __future__ import annotations

import re
from collections.abc import Mapping

import openpyxl
import pytest

from planbuilder.diagnostics import Severity
from planbuilder.inputs import PROBLEMS
from planbuilder.inputs.problems import moving
from tests.inputs.cases import CASES

SAID: Mapping[str, tuple[str, str]] = {
    "FILE-01": (
        'contoh/cntres.csv: no table or folder of a plan is called "cntres.csv"; known here: "centres"; begin its name with _ to leave it out',
        'contoh/cntres.csv: berkas "cntres.csv" tidak dikenal di sini; yang dikenal: "centres"; awali namanya dengan _ bila tidak ikut dibaca',
    ),
    "FILE-03": (
        'contoh/centres.csv:3: bytes that are not UTF-8 on line 3; save it again as "CSV UTF-8" or UTF-8 text',
        'contoh/centres.csv:3: byte yang bukan UTF-8 pada baris 3; simpan ulang sebagai "CSV UTF-8" atau teks UTF-8',
    ),
    "FILE-05": (
        "contoh/centres.csv:2: control character U+0007 in the text; delete the character",
        "contoh/centres.csv:2: karakter kendali U+0007 di dalam teks; hapus karakter itu",
    ),
    "FILE-06": (
        'contoh/centres.xls: the format ".xls" is not read; save it as .xlsx',
        'contoh/centres.xls: format ".xls" tidak dibaca; simpan sebagai .xlsx',
    ),
    "TABLE-01": (
        "contoh/centres.yaml: table centres already stands in contoh/centres.csv, and only that one is read; delete one of them, or join the files in a folder centres/",
        "contoh/centres.yaml: tabel centres sudah ada di contoh/centres.csv; yang dibaca hanya yang di sana; hapus salah satu, atau satukan berkasnya dalam folder centres/",
    ),
    "TABLE-02": (
        'contoh/data.xlsx > centers: sheet "centers" is not a known table; known here: "centres"; begin its name with _ to leave it out',
        'contoh/data.xlsx > centers: lembar "centers" bukan tabel yang dikenal; yang dikenal: "centres"; awali namanya dengan _ bila tidak ikut dibaca',
    ),
    "TABLE-03": (
        'contoh/centres.csv:1:Tenaga kreja: "Tenaga kreja" is not a column or key of table centres; known here: "Tenaga kerja"; begin its name with _ to leave it out',
        'contoh/centres.csv:1:Tenaga kreja: "Tenaga kreja" bukan kolom atau kunci tabel centres; yang dikenal: "Tenaga kerja"; awali namanya dengan _ bila tidak ikut dibaca',
    ),
    "TABLE-04": (
        'contoh/centres.csv:1:Nama: column "Nama" already stands there as "name", and only the first is read; delete one of the columns',
        'contoh/centres.csv:1:Nama: kolom "Nama" sudah ada sebagai "name"; yang dibaca hanya yang pertama; hapus salah satu kolom',
    ),
    "TABLE-05": (
        "contoh/centres.csv:1: no row here holds the headings of table centres; known headings: id, name, regency, area, workforce, investment, opened, note, ID, Nama, Kabupaten/Kota, Luas, …",
        "contoh/centres.csv:1: tidak ada baris yang memuat judul kolom tabel centres; judul yang dikenal: id, name, regency, area, workforce, investment, opened, note, ID, Nama, Kabupaten/Kota, Luas, …",
    ),
    "TABLE-06": (
        "contoh/centres.csv:1: table centres has no rows yet; fill it in, or delete it",
        "contoh/centres.csv:1: tabel centres belum memiliki baris; isi tabelnya, atau hapus",
    ),
    "TABLE-07": (
        "contoh/centres.csv:1: table centres is altogether empty; write its head, or delete it",
        "contoh/centres.csv:1: tabel centres kosong sama sekali; tulis baris judulnya, atau hapus",
    ),
    "TABLE-08": (
        'contoh/centres.csv:3: row "TOTAL" is a total and is not read',
        'contoh/centres.csv:3: baris "TOTAL" adalah baris jumlah dan tidak dibaca',
    ),
    "TABLE-09": (
        "contoh/centres.csv:2: the row of column numbers is not read as data",
        "contoh/centres.csv:2: baris nomor kolom tidak dibaca sebagai data",
    ),
    "TABLE-10": (
        'contoh/centres.csv:2: "q" stands in a column without a heading; give the column a heading, or clear it',
        'contoh/centres.csv:2: "q" berdiri di kolom tanpa judul; beri judul kolomnya, atau kosongkan',
    ),
    "TABLE-11": (
        'contoh/data.yaml:1: "centers" is not a known table; known here: "centres"; begin its name with _ to leave it out',
        'contoh/data.yaml:1: "centers" bukan tabel yang dikenal; yang dikenal: "centres"; awali namanya dengan _ bila tidak ikut dibaca',
    ),
    "CSV-01": (
        'contoh/centres.csv:2: 5 cells under 3 headings; the extra ones: "1.500 | 2"; put a text that holds "," in quotes',
        'contoh/centres.csv:2: 5 sel di bawah 3 judul kolom; yang lebih: "1.500 | 2"; apit teks yang memuat "," dengan tanda kutip',
    ),
    "CSV-02": (
        'contoh/centres.csv:2: 2 cells under 3 headings; complete the row; an empty cell still has its ","',
        'contoh/centres.csv:2: 2 sel di bawah 3 judul kolom; lengkapi barisnya; sel kosong tetap diberi ","',
    ),
    "CSV-03": (
        'contoh/centres.csv:2: a quote is not closed as it should be, and this row is not read: A,"x"y,z; close the quote before the delimiter, and write "" for a quote inside a text',
        'contoh/centres.csv:2: tanda kutip tidak ditutup dengan benar; baris ini tidak dibaca: A,"x"y,z; tutup kutipnya sebelum pemisah, dan tulis "" untuk kutip di dalam teks',
    ),
    "XLSX-01": (
        "contoh/data.xlsx: this workbook is protected by a password; remove the password in Excel and save again",
        "contoh/data.xlsx: buku kerja ini dilindungi sandi; hapus sandinya di Excel, lalu simpan ulang",
    ),
    "XLSX-02": (
        "contoh/data.xlsx: not readable as an XLSX workbook; open it in Excel or LibreOffice and save it again as .xlsx",
        "contoh/data.xlsx: tidak terbaca sebagai buku kerja XLSX; buka di Excel atau LibreOffice, lalu simpan ulang sebagai .xlsx",
    ),
    "XLSX-03": (
        "contoh/data.xlsx > centres!B2: merged B2:B3 is filled into each row",
        "contoh/data.xlsx > centres!B2: sel gabungan B2:B3 diisikan ke setiap barisnya",
    ),
    "XLSX-04": (
        "contoh/data.xlsx > centres!A3: hidden rows 3 are read as well",
        "contoh/data.xlsx > centres!A3: baris tersembunyi 3 ikut dibaca",
    ),
    "XLSX-05": (
        "contoh/data.xlsx > centres: this hidden sheet is read as well",
        "contoh/data.xlsx > centres: lembar tersembunyi ini ikut dibaca",
    ),
    "XLSX-06": (
        "contoh/data.xlsx > centres!B2: formulas without a result: B2; open the workbook in Excel and save it",
        "contoh/data.xlsx > centres!B2: rumus belum memiliki hasil: B2; buka dan simpan buku kerjanya di Excel",
    ),
    "XLSX-07": (
        "contoh/data.xlsx > centres!XFD1048576: the sheet reaches to XFD1048576, which is more than 10 000 000 cells; delete the stray cell",
        "contoh/data.xlsx > centres!XFD1048576: isi lembar terbentang sampai XFD1048576, lebih dari 10 000 000 sel; hapus sel yang tercecer",
    ),
    "XLSX-08": (
        "contoh/data.xlsx > centres!B1: hidden columns B are read as well",
        "contoh/data.xlsx > centres!B1: kolom tersembunyi B ikut dibaca",
    ),
    "YAML-01": (
        'contoh/centres.yaml:2: not readable as YAML: "name: @x"; check indentation, colons, brackets, and put a text that begins with a sign in quotes',
        'contoh/centres.yaml:2: tidak terbaca sebagai YAML: "name: @x"; periksa lekukan, titik dua, kurung, dan kutip pada teks yang berawal dengan tanda baca',
    ),
    "YAML-02": (
        'contoh/centres.yaml:3: key "name" already stands on line 2, and only the first is read; delete one of them',
        'contoh/centres.yaml:3: kunci "name" sudah ada pada baris 2; yang dibaca hanya yang pertama; hapus salah satu',
    ),
    "YAML-03": (
        "contoh/centres.yaml:5: the aliases (*) here multiply or go round in a circle; write the values out",
        "contoh/centres.yaml:5: rujukan (*) di sini berlipat ganda atau melingkar; tulis nilainya langsung",
    ),
    "YAML-04": (
        "contoh/centres.yaml:2: a second YAML document begins here; delete the line --- and join the contents",
        "contoh/centres.yaml:2: dokumen YAML kedua dimulai di sini; hapus garis --- dan satukan isinya",
    ),
    "YAML-05": (
        "contoh/centres.yaml:2: this line is indented with a tab; use spaces instead of the tab",
        "contoh/centres.yaml:2: baris ini dilekukkan dengan tab; ganti tab dengan spasi",
    ),
    "YAML-06": (
        'contoh/centres.yaml:1: the tag "!kode" is not known; delete the tag, or put the text in quotes',
        'contoh/centres.yaml:1: tag "!kode" tidak dikenal; hapus tagnya, atau apit teksnya dengan kutip',
    ),
    "YAML-07": (
        'contoh/centres.yaml:2: keys with values are expected here, not "- B"; write for example "- id: A1"',
        'contoh/centres.yaml:2: di sini diharapkan kunci dan nilai, bukan "- B"; tulis misalnya "- id: A1"',
    ),
    "YAML-08": (
        "contoh/centres.yaml:2: a list or a group cannot be a key; write the key as one word",
        "contoh/centres.yaml:2: daftar atau kelompok tidak dapat menjadi kunci; tulis kuncinya sebagai satu kata",
    ),
    "YAML-09": (
        'contoh/centres.yaml:2: the quote opened here is not closed: "name: \'x"; close the quote',
        'contoh/centres.yaml:2: kutip yang dibuka di sini tidak ditutup: "name: \'x"; tutup kutipnya',
    ),
    "YAML-10": (
        'contoh/centres.yaml:2: a colon cannot stand here: "name: x: y"; put the text in quotes, or align the key with the keys above it',
        'contoh/centres.yaml:2: titik dua tidak dapat berdiri di sini: "name: x: y"; apit teksnya dengan kutip, atau sejajarkan kuncinya dengan kunci di atasnya',
    ),
    "YAML-11": (
        'contoh/centres.yaml:2: this line has no colon: "name"; write "key: value", with a space',
        'contoh/centres.yaml:2: baris ini tidak memiliki titik dua: "name"; tulis "kunci: nilai", dengan spasi',
    ),
    "YAML-12": (
        "contoh/centres.yaml:1: more than 50 levels of nesting; write it flatter",
        "contoh/centres.yaml:1: lebih dari 50 tingkat bersarang; ratakan susunannya",
    ),
    "YAML-13": (
        'contoh/centres.yaml:2:id: this row stands under "A" but says id "B", and the former is read; delete one of them',
        'contoh/centres.yaml:2:id: baris ini berkunci "A" tetapi berisi id "B"; yang dibaca kuncinya; hapus salah satu',
    ),
    "MAP-01": (
        "contoh/boundaries.geojson: the file of boundaries has 1001 kB, more than 1000 kB; simplify its lines; a map on a page needs no more than some hundred metres",
        "contoh/boundaries.geojson: berkas batas berukuran 1001 kB, lebih dari 1000 kB; sederhanakan garis batasnya; ketelitian ratusan meter sudah memadai untuk peta sehalaman",
    ),
    "MAP-02": (
        "contoh/boundaries.geojson:2: from here on this is not readable as JSON; export the boundaries again, as GeoJSON",
        "contoh/boundaries.geojson:2: mulai dari sini berkas tidak terbaca sebagai JSON; ekspor ulang batasnya sebagai GeoJSON",
    ),
    "MAP-03": (
        "contoh/boundaries.geojson: this is no FeatureCollection with a list of features; export the boundaries again, as GeoJSON",
        "contoh/boundaries.geojson: berkas ini bukan FeatureCollection yang memuat daftar features; ekspor ulang batasnya sebagai GeoJSON",
    ),
    "MAP-04": (
        'contoh/boundaries.geojson:3: its properties have no "kode"; write the Kemendagri code as a text, such as "kode": "64.02"',
        'contoh/boundaries.geojson:3: properties tidak memuat "kode"; tulis kode Kemendagri sebagai teks, misalnya "kode": "64.02"',
    ),
    "MAP-05": (
        'contoh/boundaries.geojson:3: the boundary of "64.02" stands above already; join both into one MultiPolygon',
        'contoh/boundaries.geojson:3: batas "64.02" sudah ada di atas; gabungkan keduanya menjadi satu MultiPolygon',
    ),
    "MAP-06": (
        'contoh/boundaries.geojson:2: the boundary of "64.02" is no Polygon or MultiPolygon whose rings have four points or more; export regencies as areas, not as points or lines',
        'contoh/boundaries.geojson:2: batas "64.02" bukan Polygon atau MultiPolygon dengan cincin sedikitnya empat titik; ekspor wilayahnya sebagai luasan, bukan titik atau garis',
    ),
    "MAP-07": (
        'contoh/boundaries.geojson:2: the boundary of "64.02" has the point [500000, 9900000], which is no [longitude, latitude] in degrees; save it in decimal degrees (WGS 84), not in metres (UTM)',
        'contoh/boundaries.geojson:2: batas "64.02" memuat titik [500000, 9900000], yang bukan [bujur, lintang] dalam derajat; simpan dalam derajat desimal (WGS 84), bukan meter (UTM)',
    ),
    "MAP-08": (
        'contoh/boundaries.geojson:2: the boundary of "64.02" has the point [-0.5, 117.1], outside Indonesia unless turned round; write the longitude first: [116.8, -1.2]',
        'contoh/boundaries.geojson:2: batas "64.02" memuat titik [-0.5, 117.1], di luar Indonesia kecuali bila lintang dan bujurnya ditukar; tulis bujur lebih dahulu: [116.8, -1.2]',
    ),
}
"""What each case says: place, problem and way out, in English and Indonesian."""

WITH_LINKS = {"FILE-02", "FILE-04"}
WHEN_MOVED = {problem.code for problem in moving.PROBLEMS}
"""Asked for by `convert` alone; `test_left_behind.py` has their cases."""
NOTES_AND_WARNINGS = {
    "TABLE-06", "TABLE-08", "TABLE-09", "XLSX-03", "XLSX-04", "XLSX-05", "XLSX-08",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(CASES))
def test_one_defect_is_one_finding_at_its_place_in_both_languages(reading, code):
    (finding,) = reading(CASES[code]).findings

    assert finding.code == code
    said = [finding.text(language).replace("inputs/contoh", "contoh") for language in ("en", "id")]
    assert tuple(said) == SAID[code]
    assert (finding.severity is not Severity.ERROR) == (code in NOTES_AND_WARNINGS)


def test_every_problem_of_the_room_has_its_case():
    assert {problem.code for problem in PROBLEMS} == CASES.keys() | WITH_LINKS | WHEN_MOVED


def test_codes_are_given_once():
    codes = [problem.code for problem in PROBLEMS]

    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.code)
def test_the_words_of_a_problem_keep_to_the_style(problem):
    for language in ("id", "en"):
        title, reason = problem.title.in_language(language), problem.reason.in_language(language)
        message, hint = problem.message.in_language(language), problem.hint.in_language(language)
        assert title[0].isupper()
        assert not title.endswith(".")
        assert reason.endswith(".")
        assert not re.search(r"\.$|\binvalid\b|\berror:", f"{message}\n{hint}", re.MULTILINE)
        assert message[0] == message[0].lower()
    assert set(re.findall(r"{(\w+)}", problem.message.id)) == set(re.findall(r"{(\w+)}", problem.message.en))
    assert set(re.findall(r"{(\w+)}", problem.hint.id)) == set(re.findall(r"{(\w+)}", problem.hint.en))


def test_a_sound_plan_in_every_format_has_no_findings(reading):
    book = openpyxl.Workbook()
    book.active.title = "Kabupaten Kota"
    book.active.append(["Kode Kemendagri", "Nama"])
    book.active.append(["64.10", "Berau"])

    outcome = reading(
        {
            "plan.yaml": "id: x\ntitle: Rencana\ndecimal: comma\nrules: {COST-02: {severity: note}}\n",
            "centres/berau.csv": 'id;Nama;Luas (ha);Keterangan\nS1;Amplang;1,5;"dua\nbaris"\n',
            "centres/paser.yaml": "S2: {name: Rotan, area: 2.5}\n",
            "data.xlsx": book,
            "indicators.yml": "- {id: I1, owner: S1, target: {2026: 5}}\n",
            "scores.csv": "Sentra,Bahan baku,Pasar\nS1,5,4\n",
            "cost_lines.csv": "proposal,description,amount\nU1,Kertas,100\n",
            "narrative/pendahuluan.md": "Latar\n",
            "images/peta.png": b"\x89PNG",
            "README.md": "tentang rencana ini\n",
            "codes/units.csv": "code\nha\n",
        }
    )

    assert outcome.findings == []
    assert {table: len(records) for table, records in outcome.plan.records.items()} == {
        "plan": 1,
        "centres": 2,
        "cost_lines": 1,
        "indicators": 1,
        "regencies": 1,
        "scores": 1,
    }
