"""planbuilder: structured inputs in, a set of official planning documents out."""

__version__ = "0.1.0"
