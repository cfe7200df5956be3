"""Diagnostics for code scanning: SARIF 2.1.0, the OASIS standard that GitHub, Azure DevOps and editors read.

Knows diagnostics, and what the codes mean. Must not know where they are sent.
"""

from briefs.diagnostics.render.sarif.log import render

__all__ = ["render"]
