"""`dragoman fetch`: the only verb that uses the network."""

from __future__ import annotations

from dragoman.cli.failing import telling_failures
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
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
    with (
        open_dossier(dossier, settings, existing=False) as opened,
        progress_bar() as progress,
        telling_failures("not fetched") as tell,
    ):
        outcome = opened.fetch(*urls, allow_private=private, progress=progress, on_failure=tell)
    print(f"{outcome.new} new, {outcome.known} already there, {outcome.failed} not fetched")
    return 3 if outcome.failed and (strict or not outcome.new + outcome.known) else 0
