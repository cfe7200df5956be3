"""A settings file has a key that is no setting.

## Why
The setting does nothing, and nobody notices: what it should allow is still reported, or what it should report is not.
Mostly a letter is wrong, or the key belongs to another version of the tool. The place of every setting is told in the
documentation.

## Bad
```toml
profile = "default"
extend-ignore = ["BRF101"]
```

## Good
```toml
profile = "default"
ignore = ["BRF101"]
```

## Help
Write the key as it is documented, or take it out.
"""

from __future__ import annotations

from briefs.checks.rule import Rule

RULE = Rule(code="BRF903", name="unknown-setting", severity="warning", doc=__doc__)
