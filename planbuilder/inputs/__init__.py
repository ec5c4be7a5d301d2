"""What stands in the files, and at which line or cell? Never decides what is valid."""
