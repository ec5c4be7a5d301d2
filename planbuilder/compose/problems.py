"""What can be wrong with templates, narrative and document sets? The TEMPL, PROF and NARR problems of composing."""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

_IN_TEMPLATE = Words(
    "Dokumen hanya disusun dari templat yang utuh; kesalahan dilaporkan dengan berkas dan barisnya.",
    "Documents are only made from whole templates; a fault is reported with its file and line.",
)

SYNTAX = Problem(
    code="TEMPL-01",
    severity=Severity.ERROR,
    title=Words("Templat tidak dapat dibaca", "A template cannot be read"),
    reason=_IN_TEMPLATE,
    message=Words("tanda templat tidak dapat dibaca: {cause}", "the template cannot be read: {cause}"),
    hint=Words(
        "periksa kurung dan tanda penutup di baris ini", "look at the brackets and closing tags of this line"
    ),
)
UNKNOWN_NAME = Problem(
    code="TEMPL-02",
    severity=Severity.ERROR,
    title=Words("Nama yang tidak dikenal dalam templat", "An unknown name in a template"),
    reason=Words(
        "Nama kolom, tabel, penyaring, dan direktif harus tepat, agar tidak ada isian yang diam-diam kosong.",
        "Names of columns, tables, filters and directives must be exact, so that nothing is silently empty.",
    ),
    message=Words('"{name}" tidak dikenal pada {owner}{row}', '"{name}" is not known to {owner}{row}'),
    hint=Words("{meant}", "{meant_en}"),
)
BARE_NUMBER = Problem(
    code="TEMPL-03",
    severity=Severity.ERROR,
    title=Words("Angka dicetak tanpa penyaring", "A number is printed without a filter"),
    reason=Words(
        "Setiap angka membawa asal-usulnya; yang dicetak begitu saja kehilangan asal dan penulisannya.",
        "Each number carries its origin; one that is printed bare loses it, and its way of writing.",
    ),
    message=Words("{value} dicetak tanpa penyaring{row}", "{value} is printed without a filter{row}"),
    hint=Words(
        "tulis misalnya `| number`, `| rupiah`, `| percent(1)` atau `| date`; untuk jumlah baris pakai `.count | number`",
        "write `| number`, `| rupiah`, `| percent(1)` or `| date`; to count rows use `.count | number`",
    ),
)
WRONG_KIND = Problem(
    code="TEMPL-04",
    severity=Severity.ERROR,
    title=Words("Penyaring tidak cocok dengan nilainya", "A filter does not fit its value"),
    reason=Words(
        "Penyaring angka hanya mencetak angka, penyaring tanggal hanya tanggal.",
        "Filters of numbers print numbers only, filters of dates print dates only.",
    ),
    message=Words('"{name}" tidak dapat mencetak {value}{row}', '"{name}" cannot print {value}{row}'),
    hint=Words("pakai penyaring yang sesuai dengan jenis nilainya", "use the filter of the value's kind"),
)
UNWANTED_MARKUP = Problem(
    code="TEMPL-05",
    severity=Severity.ERROR,
    title=Words("Penanda yang tidak dapat dicetak", "Markup that cannot be printed"),
    reason=Words(
        "HTML, blok kode, kutipan, dan garis tidak ada padanannya dalam kedua format dokumen.",
        "HTML, code, quotations and rules have no equal in both formats of a document.",
    ),
    message=Words("{what_id} tidak dipakai dalam dokumen: {text}", "{what} is not used in documents: {text}"),
    hint=Words(
        "tulis sebagai Markdown biasa atau pakai direktif", "write it as plain Markdown or use a directive"
    ),
)
ENDLESS = Problem(
    code="TEMPL-06",
    severity=Severity.ERROR,
    title=Words("Templat tidak berujung", "A template does not end"),
    reason=Words(
        "Satu templat boleh mengulang dan mencetak sebanyak yang wajar bagi satu dokumen, tidak lebih.",
        "A template may repeat and print as much as one document sensibly holds, and no more.",
    ),
    message=Words("templat melampaui {limit} {what_id}", "the template goes beyond {limit} {what}"),
    hint=Words("periksa perulangan di baris ini", "look at the loop in this line"),
)
INCLUDES_ITSELF = Problem(
    code="TEMPL-07",
    severity=Severity.ERROR,
    title=Words("Templat atau narasi memuat dirinya sendiri", "A template or narrative includes itself"),
    reason=Words(
        "Berkas yang memuat dirinya sendiri tidak pernah selesai disusun.",
        "A file that includes itself is never done.",
    ),
    message=Words('"{name}" memuat dirinya sendiri', '"{name}" includes itself'),
    hint=Words("hapus pemuatan yang melingkar", "take the circle out"),
)
OUTSIDE = Problem(
    code="TEMPL-08",
    severity=Severity.ERROR,
    title=Words("Berkas di luar foldernya", "A file outside its folder"),
    reason=Words(
        "Templat hanya membaca folder templat, narasi hanya folder narasi.",
        "Templates read the folder of templates only, narrative its own folder only.",
    ),
    message=Words('"{name}" berada di luar folder {folder}', '"{name}" lies outside the folder {folder}'),
    hint=Words("tulis jalur dari folder itu, tanpa `..`", "write the path from that folder, without `..`"),
)
NO_TEMPLATE = Problem(
    code="TEMPL-09",
    severity=Severity.ERROR,
    title=Words("Berkas templat tidak ada", "A template file is absent"),
    reason=_IN_TEMPLATE,
    message=Words('tidak ada templat "{name}"', 'there is no template "{name}"'),
    hint=Words("{meant}", "{meant_en}"),
)
PRIVATE_USE = Problem(
    code="TEMPL-10",
    severity=Severity.ERROR,
    title=Words("Tanda tersembunyi dalam teks", "A hidden character in a text"),
    reason=Words(
        "Tanda dari wilayah pribadi Unicode tidak tampak pada semua mesin dan biasanya terbawa dari penyalinan.",
        "Private-use characters do not show on every machine and mostly come along when text is copied.",
    ),
    message=Words("tanda tersembunyi {character} dalam teks", "hidden character {character} in the text"),
    hint=Words("hapus atau ketik ulang kata itu", "delete it or type the word again"),
)
NOT_ALLOWED = Problem(
    code="TEMPL-11",
    severity=Severity.ERROR,
    title=Words("Perintah templat yang tidak dipakai", "A template statement that is not used"),
    reason=Words(
        "Templat memuat kata dan urutan; hitungan dan akses lain tidak tersedia agar asal setiap angka tetap terlacak.",
        "Templates hold words and order; other statements are absent so that each number keeps its origin.",
    ),
    message=Words("{what} tidak dipakai dalam templat{row}", "{what} is not used in templates{row}"),
    hint=Words("{hint_id}", "{hint_en}"),
)
WRONG_ARGUMENT = Problem(
    code="TEMPL-12",
    severity=Severity.ERROR,
    title=Words("Isian direktif tidak cocok", "A directive is asked for something it does not know"),
    reason=_IN_TEMPLATE,
    message=Words("{name}: {cause_id}{row}", "{name}: {cause}{row}"),
    hint=Words("{meant}", "{meant_en}"),
)
NOT_ALONE = Problem(
    code="TEMPL-13",
    severity=Severity.ERROR,
    title=Words("Direktif tidak berdiri sendiri", "A directive does not stand alone"),
    reason=Words(
        "Tabel dan blok lain berdiri di barisnya sendiri, dengan baris kosong di sekitarnya.",
        "Tables and other blocks stand on a line of their own with empty lines around.",
    ),
    message=Words("direktif berdiri di tengah kalimat", "a directive stands amid a sentence"),
    hint=Words("beri baris kosong sebelum dan sesudahnya", "put an empty line before and after it"),
)
CONTAINER = Problem(
    code="TEMPL-14",
    severity=Severity.ERROR,
    title=Words("Wadah tidak dikenal atau tidak ditutup", "A container is unknown or left open"),
    reason=_IN_TEMPLATE,
    message=Words('wadah "::: {name}" {cause_id}', 'the container "::: {name}" {cause}'),
    hint=Words("{meant}", "{meant_en}"),
)
NO_PICTURE = Problem(
    code="TEMPL-15",
    severity=Severity.ERROR,
    title=Words("Gambar tidak ada", "A picture is absent"),
    reason=Words(
        "Gambar ikut di dalam dokumen; yang tidak ada di folder `images` meninggalkan tempat kosong.",
        "Pictures travel inside the document; one that is not in the folder `images` leaves a hole.",
    ),
    message=Words(
        'gambar "{name}" tidak ada atau tidak terbaca', 'the picture "{name}" is absent or unreadable'
    ),
    hint=Words("{meant}", "{meant_en}"),
)
SAME_ANCHOR = Problem(
    code="TEMPL-16",
    severity=Severity.ERROR,
    title=Words("Jangkar dipakai dua kali", "An anchor is used twice"),
    reason=Words("Rujukan harus menunjuk satu tempat.", "A reference must point at one place."),
    message=Words('jangkar "{name}" dipakai lebih dari sekali', 'the anchor "{name}" is used more than once'),
    hint=Words("beri nama lain pada salah satunya", "give one of them another name"),
)
NO_TARGET = Problem(
    code="TEMPL-17",
    severity=Severity.ERROR,
    title=Words("Rujukan tidak menunjuk apa pun", "A reference points at nothing"),
    reason=Words(
        'Rujukan mencetak "Tabel 3.2"; tanpa sasaran tidak ada yang dapat dicetak.',
        'A reference prints "Tabel 3.2"; without a target there is nothing to print.',
    ),
    message=Words('tidak ada jangkar "{name}" dalam dokumen', 'the document has no anchor "{name}"'),
    hint=Words("{meant}", "{meant_en}"),
)
SET_FILE = Problem(
    code="TEMPL-18",
    severity=Severity.ERROR,
    title=Words("document.yaml tidak dapat dibaca", "A document.yaml cannot be read"),
    reason=Words(
        "document.yaml menyebut judul, nama berkas, dan urutan bagian satu jenis dokumen.",
        "document.yaml names the title, the file and the order of parts of one type of document.",
    ),
    message=Words("{cause_id}", "{cause}"),
    hint=Words("{meant}", "{meant_en}"),
)
CANNOT_COMPUTE = Problem(
    code="TEMPL-19",
    severity=Severity.ERROR,
    title=Words("Ungkapan tidak dapat dihitung", "An expression cannot be computed"),
    reason=_IN_TEMPLATE,
    message=Words(
        "ungkapan tidak dapat dihitung: {cause}{row}", "the expression cannot be computed: {cause}{row}"
    ),
    hint=Words("periksa jenis nilai di kedua sisi", "look at the kinds of value on both sides"),
)
_PROFILES = Words(
    "Sistematika dokumen dipilih dengan namanya; nama yang salah ketik akan diam-diam diganti dengan sistematika baku.",
    "An outline is chosen by its name; a mistyped one would silently give way to the usual outline.",
)
UNKNOWN_PROFILE = Problem(
    code="PROF-01",
    severity=Severity.ERROR,
    title=Words("Profil sistematika tidak dikenal", "Unknown outline profile"),
    reason=_PROFILES,
    message=Words('"{name}" bukan profil sistematika {type}', '"{name}" is not an outline profile of {type}'),
    hint=Words("{meant}", "{meant_en}"),
)
UNKNOWN_PROFILE_TYPE = Problem(
    code="PROF-02",
    severity=Severity.ERROR,
    title=Words(
        "Profil bagi jenis dokumen yang tidak ada", "A profile for a type of document that is not there"
    ),
    reason=_PROFILES,
    message=Words('"{name}" bukan jenis dokumen', '"{name}" is not a type of document'),
    hint=Words("{meant}", "{meant_en}"),
)
MISSING_NARRATIVE = Problem(
    code="NARR-10",
    severity=Severity.WARNING,
    title=Words("Narasi belum ditulis", "Narrative is not written yet"),
    reason=Words(
        "Templat menyediakan tempat bagi narasi perencana; selama belum ada, dokumen mencetak tanda yang terlihat.",
        "A template leaves room for the planners' words; until they come the document prints a visible mark.",
    ),
    message=Words('narasi "{name}" belum ditulis', 'the narrative "{name}" is not written yet'),
    hint=Words("tulis {file}", "write {file}"),
    task=Words("tulis narasinya", "write the narrative"),
)

CLAIM_CONTRADICTED = Problem(
    code="NARR-11",
    severity=Severity.ERROR,
    title=Words("Pernyataan yang bertentangan dengan data", "A claim that the data contradict"),
    reason=Words(
        'Kata seperti "naik", "tertinggi", atau "sebagian besar" dibaca sebagai temuan; pembaca yang menemukan tabelnya berkata lain tidak lagi mempercayai keduanya. Tulis {{ claim("naik", ...) }} agar kata itu diperiksa setiap kali datanya berubah.',
        'Words such as "naik", "tertinggi" or "sebagian besar" are read as findings; a reader whose table says otherwise trusts neither. Write {{ claim("naik", ...) }} to have them checked whenever the data change.',
    ),
    message=Words(
        'data tidak membenarkan "{words}": {said_id}', 'the data do not bear out "{words}": {said}'
    ),
    hint=Words("ubah kalimatnya, atau perbaiki datanya", "change the sentence, or mend the data"),
)
CLAIM_OPEN = Problem(
    code="NARR-12",
    severity=Severity.WARNING,
    title=Words("Pernyataan yang belum dapat dinilai", "A claim that cannot be judged yet"),
    reason=Words(
        "Selama datanya belum lengkap, pernyataan itu mungkin benar dan mungkin keliru; data yang kosong bukan nol.",
        "While its data lack, the claim may be true or not; data that are missing are not zero.",
    ),
    message=Words('"{words}" belum dapat dinilai; {said_id}', '"{words}" cannot be judged; {said}'),
    hint=Words(
        'lengkapi datanya, atau batasi pada yang tercatat, misalnya of=centres.having("units")',
        'complete the data, or speak of what is recorded only, such as of=centres.having("units")',
    ),
)

PROBLEMS: tuple[Problem, ...] = (
    SYNTAX, UNKNOWN_NAME, BARE_NUMBER, WRONG_KIND, UNWANTED_MARKUP, ENDLESS, INCLUDES_ITSELF, OUTSIDE,
    NO_TEMPLATE, PRIVATE_USE, NOT_ALLOWED, WRONG_ARGUMENT, NOT_ALONE, CONTAINER, NO_PICTURE, SAME_ANCHOR,
    NO_TARGET, SET_FILE, CANNOT_COMPUTE, UNKNOWN_PROFILE, UNKNOWN_PROFILE_TYPE,
    MISSING_NARRATIVE, CLAIM_CONTRADICTED, CLAIM_OPEN,
)  # fmt: skip
