"""How fast briefs are read and written, beside the peers that do the same job, in the same run.

Every figure is the best of several rounds, and each pair is measured in turns, so that a machine that slows down slows
both. Ratios are what counts; the microseconds are of this machine on this day.
"""
