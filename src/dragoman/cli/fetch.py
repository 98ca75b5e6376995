"""`dragoman fetch`: the only verb that uses the network."""

from __future__ import annotations

import sys

from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.printing import cell
from dragoman.cli.progress import progress_bar
from dragoman.errors import UsageError


def fetch(
    *urls: str, private: bool = False, strict: bool = False, dossier: DossierFile = "", settings: SettingsFile = None
) -> int:
    """Fetch pages over the network and add them; robots.txt and limits on size and time are kept.

    Parameters
    ----------
    urls
        Addresses that begin with http:// or https://.
    private
        Also allow addresses of this machine and of private networks.
    strict
        End with exit code 3 if any page could not be fetched.
    """
    if not urls:
        raise UsageError("Name what to fetch.", advice="For example: dragoman fetch https://example.org/report")
    with open_dossier(dossier, settings, existing=False) as opened, progress_bar() as progress:
        outcome = opened.fetch(*urls, allow_private=private, progress=progress)
        for failure in opened.failures():
            if failure.path in urls:
                told = f"not fetched: {failure.path}: {failure.reason} {failure.advice or ''}".rstrip()
                print(cell(told), file=sys.stderr)
    print(f"{outcome.new} new, {outcome.known} already there, {outcome.failed} not fetched")
    return 3 if outcome.failed and (strict or not outcome.new + outcome.known) else 0
