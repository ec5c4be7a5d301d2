"""Are words that contradict the sample found, each with what the data say, and words that agree left alone?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from planbuilder.model import Plan
from tests import sample as whole
from tests.compose.composed import composed

BUSINESSES = (
    'statistics.where("indicator", "Jumlah usaha industri mikro dan kecil").where("area", "64"), by="value"'
)
BUDGET = 'statistics.where("indicator", "Pagu DAK Fisik bidang IKM"), by="value"'
RECEIVERS = 'statistics.where("indicator", "Daerah penerima DAK Fisik bidang IKM"), by="value"'
MET = 'meetings.where("status", "held").through("regencies")'
SEEDED = {
    f'Jumlah usaha {{{{ claim("turun", {BUSINESSES}) }}}}.': "2020: 24.644",
    f'Jumlah usaha {{{{ claim("terus bertambah", {BUSINESSES}) }}}}.': "2022: 26.224",
    f'Pagu DAK {{{{ claim("menurun", {BUDGET}) }}}}.': "2023: 395.000.000.000",
    f'Daerah penerima {{{{ claim("meningkat", {RECEIVERS}) }}}}.': "2016: 149",
    f'Daerah penerima {{{{ claim("terus berkurang", {RECEIVERS}) }}}}.': "2019: 79",
    'Paser {{ claim("terluas", regencies.get("64.01"), of=regencies, by="area") }}.': "Kabupaten Kutai Timur: 31.572,691 km2",
    'Bontang {{ claim("terpadat", regencies.get("64.74"), of=regencies, by="population") }}.': "Kota Samarinda: 881.225 orang",
    'Balikpapan {{ claim("tersedikit", regencies.get("64.71"), of=regencies, by="population") }}.': "Kabupaten Mahakam Ulu: 39.715 orang",
    'Paser {{ claim("terbanyak", regencies.get("64.01"), of=regencies, by="centres.count") }}.': "Kabupaten Paser: 0",
    '{{ claim("Seluruh", centres.having("units"), of=centres) }} sentra terdata.': "9 of 28 rows; except K01",
    '{{ claim("Sebagian besar", centres.having("workforce"), of=centres) }} sentra terdata.': "3 of 28 rows",
    '{{ claim("Tidak satu pun", centres.having("workforce"), of=centres) }} sentra terdata.': "namely S22, S24, S25",
    f'Rapat {{{{ claim("menjangkau seluruh", {MET}, of=regencies) }}}} daerah.': "4 of 10 rows",
    f'Rapat menjangkau {{{{ claim("lebih dari separuh", {MET}, of=regencies) }}}} daerah.': "4 of 10 rows",
    'Pabrik {{ claim("hanya satu", factories.where("status", "stopped"), of=factories) }}.': "namely P01, P02",
    'Jumlah pabrik {{ claim("melampaui", factories.count, than=centres.count) }} sentra.': "8 (",
}  # fmt: skip
TRUE = [
    f'Jumlah usaha {{{{ claim("naik", {BUSINESSES}) }}}}.', f'Jumlah usaha {{{{ claim("naik turun", {BUSINESSES}) }}}}.',
    f'Daerah penerima {{{{ claim("berkurang", {RECEIVERS}) }}}}.', f'Rapat {{{{ claim("belum menjangkau seluruh", {MET}, of=regencies) }}}} daerah.',
    'Kutai Timur {{ claim("terluas", regencies.get("64.08"), of=regencies, by="area") }}.',
    'Samarinda {{ claim("terbanyak", regencies.get("64.72"), of=regencies, by="centres.count") }}.',
]  # fmt: skip


@pytest.fixture(scope="module")
def sample() -> Plan:
    """The sample, without its choice of an outline of a type that is not composed here."""
    plan = whole.materials().plan
    return replace(plan, info=plan.info.model_copy(update={"profiles": {}}))


def test_at_least_ten_contradictions_of_words_are_seeded():
    assert len(SEEDED) >= 10


@pytest.mark.parametrize("sentence", SEEDED)
def test_words_that_the_sample_contradicts_are_found(sentence: str, sample: Plan):
    outcome = composed(f"{sentence}\n", sample)

    assert [(one.code, one.severity) for one in outcome.found] == [("NARR-11", "error")]
    assert SEEDED[sentence] in outcome.says()[0]


@pytest.mark.parametrize("sentence", TRUE)
def test_words_that_the_sample_bears_out_are_printed(sentence: str, sample: Plan):
    assert composed(f"{sentence}\n", sample).codes == []


@pytest.mark.xdist_group("set")  # the sample is composed once a process
def test_the_sample_itself_claims_nothing_that_its_data_do_not_say():
    codes = {finding.code for finding in whole.composed().diagnostics}

    assert not codes & {"NARR-11", "NARR-12"}
