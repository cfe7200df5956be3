"""The formats of a brief, one folder each, with the same names in each.

Knows nothing itself. Must not know the grammar, except where prose is written.
"""
