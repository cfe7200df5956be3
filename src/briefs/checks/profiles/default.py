"""What holds for every brief, whoever publishes it: it can be read, it is whole, and its facts agree.

It has every rule of reading, structure and facts (BRF0xx, BRF1xx, BRF2xx), and none of style. Whatever profile is
chosen, what the tool says about itself (BRF9xx) is reported too.
"""

from briefs.checks.profile import Profile

PROFILE = Profile(name="default", doc=__doc__, rules=("BRF0", "BRF1", "BRF2"))
