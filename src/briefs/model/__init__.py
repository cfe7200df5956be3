"""The document type: a brief, its parts, its people and sources, and the rich text in them.

A small closed contract that imports nothing of ours. Must not know how a brief is written down.
"""
