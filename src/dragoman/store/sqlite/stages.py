"""The stages in their order, as the tables number them."""

from __future__ import annotations

ADDED = 0
"""What every report has passed that is in the dossier at all."""
NUMBERS = {"clean": 1, "extract": 2, "ground": 3, "link": 4}
