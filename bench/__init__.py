"""Measurements of accuracy and speed; each module is one command, `python -m bench.NAME`."""
