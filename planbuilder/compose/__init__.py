"""Which words and tables does this document have? Lays nothing out."""
