"""How time, memory and output grow with the input: linearly, whatever the input is.

`python -m bench.growth` (`make bench-growth`) doubles each family of documents from 16 KB to 1 MB, for reading and for
each writer, and holds every doubling against a bound. A quadratic job is planted among them, and must be caught.
"""
