"""What raises the findings of claims? Narratives that `explain` shows, each composed alone over a small plan."""

from __future__ import annotations

from collections.abc import Mapping

from planbuilder.compose.compose import compose
from planbuilder.compose.plan_set import plan_set
from planbuilder.compose.sources import Sources
from planbuilder.diagnostics import Diagnostic
from planbuilder.model.plan import Plan

_NARRATIVE = "penutup"
_FILE = f"narrative/{_NARRATIVE}.md"
_SOURCES = Sources(
    {
        "contoh/document.yaml": "title: Contoh\nfile: contoh\nparts:\n  - body: [isi.md.j2]\n",
        "contoh/isi.md.j2": f'{{{{ narrative("{_NARRATIVE}") }}}}\n',
    }
)
_EXAMPLES = {
    "NARR-11": {
        _FILE: 'Pagu perencanaan {{ claim("naik", activities.get("A3").ceiling) }} selama periode ini.\n'
    },
    "NARR-12": {
        _FILE: 'Kota Samarinda {{ claim("terluas", regencies.get("64.72"), of=regencies, by="area") }}.\n'
    },
}


def examples() -> Mapping[str, Mapping[str, str]]:
    """Give for some codes the files that raise them, over the small plan of the rules."""
    return _EXAMPLES


def raised(plan: Plan) -> tuple[Diagnostic, ...]:
    """Compose the narrative of an example alone, and tell what was found."""
    specs, _ = plan_set(plan, _SOURCES)
    return compose(plan, specs[0], _SOURCES).diagnostics
