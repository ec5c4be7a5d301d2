"""What can be wrong with the file of boundaries that maps are drawn from?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

_REASON = Words(
    "Peta yang digambar dari batas yang salah menyesatkan; bila berkasnya keliru, peta itu lebih baik tidak ada.",
    "A map drawn from wrong boundaries misleads; where the file is wrong, better no map at all.",
)


def _problem(code: str, title: Words, message: Words, hint: Words) -> Problem:
    return Problem(code, Severity.ERROR, title, _REASON, message, hint)


TOO_LARGE = _problem(
    "MAP-01",
    Words("Berkas batas terlalu besar", "A file of boundaries that is too large"),
    Words(
        "berkas batas berukuran {size} kB, lebih dari {most} kB",
        "the file of boundaries has {size} kB, more than {most} kB",
    ),
    Words(
        "sederhanakan garis batasnya; ketelitian ratusan meter sudah memadai untuk peta sehalaman",
        "simplify its lines; a map on a page needs no more than some hundred metres",
    ),
)
NOT_JSON = _problem(
    "MAP-02",
    Words("Berkas batas bukan JSON", "A file of boundaries that is no JSON"),
    Words("mulai dari sini berkas tidak terbaca sebagai JSON", "from here on this is not readable as JSON"),
    Words("ekspor ulang batasnya sebagai GeoJSON", "export the boundaries again, as GeoJSON"),
)
NO_COLLECTION = _problem(
    "MAP-03",
    Words("Berkas batas tanpa FeatureCollection", "A file of boundaries without a FeatureCollection"),
    Words(
        "berkas ini bukan FeatureCollection yang memuat daftar features",
        "this is no FeatureCollection with a list of features",
    ),
    Words("ekspor ulang batasnya sebagai GeoJSON", "export the boundaries again, as GeoJSON"),
)
NO_CODE = _problem(
    "MAP-04",
    Words("Batas tanpa kode wilayah", "A boundary without the code of its regency"),
    Words('properties tidak memuat "kode"', 'its properties have no "kode"'),
    Words(
        'tulis kode Kemendagri sebagai teks, misalnya "kode": "64.02"',
        'write the Kemendagri code as a text, such as "kode": "64.02"',
    ),
)
TWO_BOUNDARIES = _problem(
    "MAP-05",
    Words("Dua batas bagi satu wilayah", "Two boundaries of one regency"),
    Words('batas "{kode}" sudah ada di atas', 'the boundary of "{kode}" stands above already'),
    Words("gabungkan keduanya menjadi satu MultiPolygon", "join both into one MultiPolygon"),
)
OTHER_GEOMETRY = _problem(
    "MAP-06",
    Words("Geometri yang bukan luasan", "A geometry that is no area"),
    Words(
        'batas "{kode}" bukan Polygon atau MultiPolygon dengan cincin sedikitnya empat titik',
        'the boundary of "{kode}" is no Polygon or MultiPolygon whose rings have four points or more',
    ),
    Words(
        "ekspor wilayahnya sebagai luasan, bukan titik atau garis",
        "export regencies as areas, not as points or lines",
    ),
)
OUT_OF_RANGE = _problem(
    "MAP-07",
    Words("Koordinat di luar jangkauan", "A coordinate out of range"),
    Words(
        'batas "{kode}" memuat titik [{longitude}, {latitude}], yang bukan [bujur, lintang] dalam derajat',
        'the boundary of "{kode}" has the point [{longitude}, {latitude}], which is no [longitude, latitude] in degrees',
    ),
    Words(
        "simpan dalam derajat desimal (WGS 84), bukan meter (UTM)",
        "save it in decimal degrees (WGS 84), not in metres (UTM)",
    ),
)
SWAPPED = _problem(
    "MAP-08",
    Words("Lintang dan bujur tertukar", "Latitude and longitude the wrong way round"),
    Words(
        'batas "{kode}" memuat titik [{longitude}, {latitude}], di luar Indonesia kecuali bila lintang dan bujurnya ditukar',
        'the boundary of "{kode}" has the point [{longitude}, {latitude}], outside Indonesia unless turned round',
    ),
    Words("tulis bujur lebih dahulu: [116.8, -1.2]", "write the longitude first: [116.8, -1.2]"),
)

PROBLEMS = (
    TOO_LARGE,
    NOT_JSON,
    NO_COLLECTION,
    NO_CODE,
    TWO_BOUNDARIES,
    OTHER_GEOMETRY,
    OUT_OF_RANGE,
    SWAPPED,
)
