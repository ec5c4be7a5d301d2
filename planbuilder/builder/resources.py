"""Where are the templates, code lists and samples? In the wheel, in a checkout, and beside the plan."""

from __future__ import annotations

from pathlib import Path

import planbuilder

_PACKAGE = Path(planbuilder.__file__).resolve().parent
_SHIPPED = _PACKAGE / "shipped"
_CHECKOUT = _PACKAGE.parent


def templates_folder() -> Path:
    """Find the templates that planbuilder brings."""
    return _brought("templates", "templates")


def codes_folder() -> Path:
    """Find the code lists that planbuilder brings."""
    return _brought("codes", "codes")


def sample_folder(name: str) -> Path:
    """Find a sample plan by its name."""
    return _brought(f"samples/{name}", f"inputs/{name}")


def _brought(in_wheel: str, in_checkout: str) -> Path:
    """Prefer what the wheel carries; an editable install has it at the top of the checkout."""
    shipped = _SHIPPED / in_wheel
    return shipped if shipped.is_dir() else _CHECKOUT / in_checkout


def project_folder(plan: Path) -> Path:
    """Find the folder around a plan in which `templates/` and `build/` stand."""
    parent = plan.resolve().parent
    return parent.parent if parent.name == "inputs" else parent
