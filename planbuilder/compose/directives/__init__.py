"""What Markdown cannot say, one directive a file, found by themselves."""
