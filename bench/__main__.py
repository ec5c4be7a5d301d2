"""`python -m bench`: measure and print, as `make bench` does."""

from bench import growth, word

print(growth.report())
print()
print(word.report())
