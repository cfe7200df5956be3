"""What a project has settled for its documents, in `[tool.briefs]` of pyproject.toml or in briefs.toml.

    nearest     which file holds for a document: the nearest one above it, alone
    read        a file taken apart: every key and value checked, with its place
    places      where the keys and values of a TOML text stand
    options     the options of rules, as TOML has them and as their classes want them
    globs       patterns of file names, as .gitignore has them
    settings    what was settled, and the rules that follow from it

Knows files and the words for rules. Must not know documents, commands or terminals.
"""

from briefs.settings.nearest import Configuration, spoken
from briefs.settings.read import SettingsError
from briefs.settings.settings import SEVERITIES, Overrides, Settings

__all__ = ["SEVERITIES", "Configuration", "Overrides", "Settings", "SettingsError", "spoken"]
