"""What is a small plan without any finding? The ground on which every rule shows what it finds."""

from __future__ import annotations

from collections.abc import Mapping

Files = Mapping[str, str]
"""Path below the plan's folder -> text."""

BASE: Files = {
    "plan.yaml": """\
id: contoh
title: Rencana Contoh
province: "64"
office: dinas
period_start: 2025
period_end: 2029
baseline_year: 2024
budget_year: 2027
date: 2026-11-24
decimal: comma
stage: rancangan-awal
""",
    "offices.csv": """\
id,name,government,head_title,regency
dinas,Dinas Perindustrian Provinsi,Pemerintah Provinsi,Kepala Dinas,
dinas-kota,Dinas Perindustrian Kota,Pemerintah Kota,Kepala Dinas,64.72
""",
    "regions.csv": """\
id,name
W1,Wilayah I
""",
    "regencies.csv": """\
code,bps_code,name,region
64.72,6472,Kota Samarinda,W1
""",
    "sources.csv": """\
id,title,grade
s1,Survei sentra,primary
""",
    "proposals.csv": """\
id,title,route,budget_year,status,priority,proposer,regency,funding_source
U01,Penataan sentra,bantuan_keuangan,2027,draft,1,dinas-kota,64.72,2.2.2
""",
    "cost_lines.csv": """\
proposal,description,volume_1,unit_1,unit_price
U01,Mesin pengemas,2,Unit,1500000
""",
    "cascade.csv": """\
id,level,parent,text
V1,vision,,Daerah yang maju
M1,mission,V1,Memperkuat ekonomi
T1,goal,M1,Tumbuhnya industri kecil
SS1,objective,T1,Berfungsinya sentra
""",
    "activities.csv": """\
id,code,objective,outcome,office,funding_source,ceiling_2025,ceiling_2026,ceiling_2027,ceiling_2028,ceiling_2029
A1,3.31.02,SS1,Sentra berfungsi,dinas,,,,,,
A2,3.31.02.1.01,,,dinas,,,,,,
A3,3.31.02.1.01.0001,,,dinas,1.1,50000000,50000000,50000000,50000000,50000000
""",
    "indicators.csv": """\
id,owner,name,unit,direction,baseline,target_2025,target_2026,target_2027,target_2028,target_2029
I0,SS1,Sentra yang berfungsi,Unit,up,1,2,3,4,5,6
I1,A1,Unit usaha yang tumbuh,Unit Usaha,up,1,2,3,4,5,6
I2,A2,Dokumen perencanaan,Dokumen,up,1,2,3,4,5,6
I3,A3,Dokumen rencana,Dokumen,up,1,2,3,4,5,6
IT,T1,Pertumbuhan industri kecil,Persen,up,1,2,3,4,5,6
""",
    "narrative/proposals/U01/latar-belakang.md": "Sentra perlu ditata agar unit usaha dapat tumbuh.\n",
}
"""A city, two offices, a source, a proposal with its cost and its words, and a program with its cascade."""


def whole_plan(files: Files) -> Files:
    """Put the telling files of an example over the base."""
    return {**BASE, **files}
