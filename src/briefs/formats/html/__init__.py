"""Briefs as HTML: semantic markup out, any page or fragment in.

`read` and `write` are the doors, `syntax` holds the facts they share (class names, the white-space rule), and
`tree` is the only module that knows the HTML parser.
"""
