"""The command line: `dragoman-corpus check | show | gold | stats`."""

from __future__ import annotations

from dragoman_corpus.cli import main

raise SystemExit(main())
