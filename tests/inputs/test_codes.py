"""Are official code lists read as they stand?"""

from __future__ import annotations

from planbuilder.inputs import code_findings, read_codes


def test_each_csv_of_the_folder_is_a_list_keyed_by_its_headings(tmp_path):
    (tmp_path / "kbli.csv").write_text("code,title,\n10130,Total pengolahan,\n\n01111,,\n")
    (tmp_path / "units.csv").write_text("code;label\nha;hektare\n")
    (tmp_path / "SUMBER.md").write_text("x")

    codes = read_codes(tmp_path, "codes")

    assert list(codes) == ["kbli", "units"]
    assert [dict(record.values) for record in codes["kbli"]] == [
        {"code": "10130", "title": "Total pengolahan"},
        {"code": "01111"},
    ]
    assert str(codes["kbli"][1].place.at("code")) == "codes/kbli.csv:4:code"
    assert codes["units"][0].table == "units"
    assert code_findings(tmp_path, "codes") == []


def test_a_folder_that_is_absent_has_no_lists(tmp_path):
    assert read_codes(tmp_path / "codes", "codes") == {}
    assert code_findings(tmp_path / "codes", "codes") == []


def test_what_is_wrong_with_a_list_is_reported(tmp_path):
    (tmp_path / "kbli.csv").write_text('code,title\n10130,x,y\n"1"2,x\n')
    (tmp_path / "units.csv").write_text("")

    findings = code_findings(tmp_path, "codes")

    assert [(finding.code, str(finding.location)) for finding in findings] == [
        ("CSV-03", "codes/kbli.csv:3"),
        ("CSV-01", "codes/kbli.csv:2"),
        ("TABLE-07", "codes/units.csv:1"),
    ]
    assert len(read_codes(tmp_path, "codes")["kbli"]) == 1
