"""`python -m bench`: measure and print, as `make bench` does."""

from bench import conformance, growth, word

print(growth.report())
print()
print(conformance.report())
print()
print(word.report())
