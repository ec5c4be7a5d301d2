"""`python -m planbuilder` is the command `planbuilder`."""

import sys

from planbuilder.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
