"""Does a map carry the values of its rows, say what is missing, and stay away where there are no boundaries?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planbuilder.compose.drawings.classes import MOST, classes
from planbuilder.inputs import Boundaries, Outline
from planbuilder.diagnostics import Location
from tests.compose.directives.form_plan import form
