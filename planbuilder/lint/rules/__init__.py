"""What may be wrong with a Word file? A module for each question, found by itself; each has PROBLEMS and `check`."""
