"""What the words of a brief mean, once, for every markup.

`assemble` turns an outline into the fields of a brief: `front`, `head`, `tail` and `parts` each fill some of a `draft`.
`arrange` is its mirror. `labels`, `titles`, `bylines`, `header`, `dates`, `sources`, `authors` and `matter` each
recognise one thing. Must not know any markup.
"""
