"""What does a cell say? Raw cells in, typed values or findings out, one reader for each form of column."""

from planbuilder.model.cells.finding import Cell, Finding
from planbuilder.model.cells.reader import Reader, reader_of
from planbuilder.model.cells.unread import as_written

__all__ = ["Cell", "Finding", "Reader", "as_written", "reader_of"]
