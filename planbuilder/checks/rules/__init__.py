"""The rules of a plan, one file each, found by themselves."""
