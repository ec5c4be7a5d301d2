"""How does a selection of rows become a table? Columns from the model, rows with groups and sums, notes below."""
