"""Which numbers does a chart show? Rows of the plan by category and series."""
