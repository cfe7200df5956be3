"""What the words of a brief mean, once, for every markup.

`assemble` turns an outline into the fields of a brief, `arrange` is its mirror; `labels`, `titles`, `dates`, `sources`,
`authors` and `matter` each know one part. Must not know any markup.
"""
