"""Which day or year stands in a cell? ISO texts and real dates; others are findings that show what they may mean."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime

from planbuilder.model.cells.finding import Cell, Finding, Scalar, found, shown
from planbuilder.model.cells.numbers import number_in
from planbuilder.model.cells.problems import NO_SUCH_DAY, NOT_DATE, NOT_DATE_MEANT, NOT_YEAR
from planbuilder.values import Kind
from planbuilder.values.dates import MONTHS
from planbuilder.values.numbers import DecimalSign

FIRST_YEAR = 1900
LAST_YEAR = 2199
_ENGLISH = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_WRITTEN = re.compile(r"([0-9]{1,2})\s+([a-z]+)\s+([0-9]{4})")


def read_day(raw: Scalar, _sign: DecimalSign) -> Cell | Finding:
    """Read a date."""
    match raw:
        case datetime():
            return raw.date()
        case date():
            return raw
        case str():
            return _day_in(raw)
        case _:
            return found(NOT_DATE, value=shown(raw))


def _day_in(text: str) -> date | Finding:
    iso = _ISO.fullmatch(text)
    if iso is None:
        return _other_form(text)
    year, month, day = (int(part) for part in iso.groups())
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= len(MONTHS)):
        return found(NOT_DATE, value=text)
    days = monthrange(year, month)[1]
    if 1 <= day <= days:
        return date(year, month, day)
    names = {"month_id": MONTHS[month - 1], "month_en": _ENGLISH[month - 1]}
    return found(NO_SUCH_DAY, value=text, year=year, days=days, **names)


def _other_form(text: str) -> Finding:
    """Say what a date in another form means if the day comes first, as Indonesians write it."""
    numbers = _DAY_FIRST.fullmatch(text)
    words = _WRITTEN.fullmatch(text.casefold())
    if numbers:
        day, month, year = (int(part) for part in numbers.groups())
    elif words and words[2].capitalize() in MONTHS:
        day, month, year = int(words[1]), MONTHS.index(words[2].capitalize()) + 1, int(words[3])
    else:
        return found(NOT_DATE, value=text)
    suggestion = f"{year:04}-{month:02}-{day:02}"
    is_day = isinstance(_day_in(suggestion), date)
    return found(NOT_DATE_MEANT, value=text, suggestion=suggestion) if is_day else found(NOT_DATE, value=text)


def read_year(raw: Scalar, sign: DecimalSign) -> Cell | Finding:
    """Read a year of four digits."""
    year = number_in(raw, sign, Kind.YEAR)
    if isinstance(year, Finding) or not FIRST_YEAR <= year <= LAST_YEAR:
        return found(NOT_YEAR, value=shown(raw))
    return int(year)
