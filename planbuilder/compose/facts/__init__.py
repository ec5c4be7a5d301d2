"""Which facts are computed beside the columns of a table? One file a table, found by themselves in sorted order."""
