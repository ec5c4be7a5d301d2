"""Which language do templates speak? Jinja, sandboxed, with values that keep their origin."""
