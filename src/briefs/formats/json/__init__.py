"""Briefs as JSON: the model written down field by field, and the only format that needs no grammar to be read.

`read` and `write` are the doors, `syntax` is JSON itself (RFC 8259), `places` knows where in the text each value
stands, `upgrade` turns documents of older schema versions into those of today.
"""
