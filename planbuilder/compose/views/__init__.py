"""What do templates see of a plan? Rows and selections whose data know where they come from."""
