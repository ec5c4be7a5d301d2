"""`python -m bench`: measure and print, as `make bench` does."""

from bench import conformance, growth

print(growth.report())
print()
print(conformance.report())
