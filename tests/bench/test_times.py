"""Times against others' texts: what their files write in ways of their own."""

from __future__ import annotations

from bench.times import dated


def test_a_day_written_first_is_put_in_iso_form() -> None:
    assert dated({"published": "03-02-2009"})["published"] == "2009-02-03"
    assert dated({"published": "2009-02-03"})["published"] == "2009-02-03"
    assert dated({"published": None})["published"] is None
