"""`python -m bench`: measure and print, as `make bench` does."""

from bench.growth import report

print(report())
