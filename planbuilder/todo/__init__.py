"""What is missing, who owes it, and which documents wait for it?"""

from planbuilder.todo.gather import gather
from planbuilder.todo.item import OpenItem, Owner
from planbuilder.todo.listing import described, headings, rows, written
from planbuilder.todo.waiting import Subject, Waiting, waiting

__all__ = [
    "OpenItem", "Owner", "Subject", "Waiting",
    "described", "gather", "headings", "rows", "waiting", "written",
]  # fmt: skip
