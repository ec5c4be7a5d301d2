"""Which directives can a template call? One file each, found by themselves in sorted order."""
