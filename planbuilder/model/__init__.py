"""What do the records mean? Reads no files."""
