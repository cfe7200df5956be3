"""Fuzzing: mutated documents, guided by which lines of the library they reach, held against the laws.

`make fuzz` runs a target for each reader (see `__main__`). atheris, which does the mutating, has a lock of its own
(requirements/fuzz.lock), because there is no wheel of it for every system that the library runs on.
"""
