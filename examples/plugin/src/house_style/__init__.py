"""The house style of the Ostrand Post."""

from house_style import own_name, unknown_kicker

RULES = (unknown_kicker.RULE, own_name.RULE)
