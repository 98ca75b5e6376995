"""The cleaner as a whole: what goes, what stays, and that every clean character has its raw one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.growth import assert_linear

from dragoman.clean.cleaner import RuleCleaner
from dragoman.schema.report import Report
from dragoman.schema.span import Span

CLEANER = RuleCleaner()


def report(raw: str, headline: str | None = None, language: str | None = "en", **more: str) -> Report:
    return Report(id="r1", path="a.txt", sha256="0", raw=raw, text=raw, headline=headline, language=language, **more)


def clean(raw: str, headline: str | None = None, language: str | None = "en", **more: str) -> Report:
    return CLEANER.clean(report(raw, headline, language, **more), {})


def check_offsets(cleaned: Report) -> None:
    covered = sorted(
        [(p.raw, p.raw + p.length) for p in cleaned.pieces] + [(c.span.start, c.span.end) for c in cleaned.cuts]
    )
    at = 0
    for start, end in covered:
        assert start == at
        assert end > start
        at = end
    assert at == len(cleaned.raw)
    for offset, char in enumerate(cleaned.text):
        raw = cleaned.raw_span(Span(offset, offset + 1))
        assert cleaned.raw[raw.start] == char
    for cut in cleaned.cuts:
        assert cut.span.of(cleaned.raw) == cut.text
        assert cut.reason


WIRE = """Home
News
Africa
World
Search
Rebels seize a mining town in the eastern hills

By Amina Okello in Goma
Published 12 March 2023, 14:05 GMT
3 min read
Share
Families flee along the road to the lake after the fall of the town. Photograph: Jean Mbala/AFP

GOMA, DR Congo (Reuters) - Rebels took the mining town on Sunday, people said, after a raid killed 14. READ MORE: Who are they?

"They came at night. Nobody was ready," said a nurse at the clinic. (Read also: UN warns of new exodus) The army was silent.

Related articles
Thousands cross into Uganda
Kenya offers to host talks
What is the regional force?

The governor said reinforcements were on their way, and asked the people of the province to stay calm.

Advertisement

Schools will stay shut until further notice.

Tags: Congo, rebels
© 2023 The Lakeside Courier. All rights reserved.
12 comments
Pat K says:
March 13, 2023 at 3:14 pm
Terrible. They bombed the camp last week.
Reply
Lulu says:
March 13, 2023 at 4:00 pm
So sad.
Reply
"""


def test_a_page_full_of_furniture_keeps_only_the_report() -> None:
    cleaned = clean(WIRE, "Rebels seize a mining town in the eastern hills")
    assert [line for line in cleaned.text.splitlines() if line.strip()] == [
        "Rebels seize a mining town in the eastern hills",
        "Families flee along the road to the lake after the fall of the town.",
        "GOMA, DR Congo (Reuters) - Rebels took the mining town on Sunday, people said, after a raid killed 14. ",
        '"They came at night. Nobody was ready," said a nurse at the clinic.  The army was silent.',
        "The governor said reinforcements were on their way, and asked the people of the province to stay calm.",
        "Schools will stay shut until further notice.",
    ]
    reasons = {cut.reason for cut in cleaned.cuts}
    assert reasons >= {"navigation", "byline", "time stamp", "share or read counter", "photo credit", "read also"}
    assert reasons >= {"list of other pages", "advertisement", "tags", "copyright line", "readers' comments"}
    check_offsets(cleaned)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Please enter your comment!", "en"),
        ("Your email address will not be published. Required fields are marked *", "en"),
        ("Deja un comentario", "es"),
        ("Laisser un commentaire", "fr"),
        ("Schreiben Sie einen Kommentar", "de"),
        ("Lascia un commento", "it"),
        ("Deixe um comentário", "pt"),
        ("Добавить комментарий", "ru"),
        ("Залишити коментар", "uk"),
        ("اترك تعليقاً", "ar"),
        ("Bir yorum yazın", "tr"),
        ("Lee también: La guerrilla anuncia una tregua de tres meses", "es"),
        ("Lesen Sie auch: Neue Gefechte an der Grenze", "de"),
        ("Leggi anche Tregua violata nella notte", "it"),
        ("Читайте также: Что известно об обстреле", "ru"),
        ("اقرأ أيضاً: هدنة جديدة في الشمال", "ar"),
        ("1.2K views", "en"),
        ("27 Kommentare", "de"),
        ("Этот сайт использует файлы cookie, чтобы помнить вас", "ru"),
        ("We use cookies to give you a better visit. By staying here you agree.", "en"),
        ("Abonnez-vous à notre newsletter", "fr"),
        ("Подписывайтесь на наш канал", "ru"),
        ("Subscribe to our newsletter and never miss a story", "en"),
        ("This article was automatically translated from Portuguese", "en"),
        ("Makine çevirisi", "tr"),
        ("Listen to this article 5 min", "en"),
        ("Todos los derechos reservados", "es"),
        ("#Sahel #Mali", "en"),
        ("https://example.org/story/12", "en"),
        ("Home > World > Africa", "en"),
        ("Facebook Twitter WhatsApp", "en"),
        ("Updated 3 hours ago", "en"),
        ("Publié le 4 mai 2023 à 10h32", "fr"),
        ("(Reporting by A. Writer; Editing by B. Reader)", "en"),
    ],
)
def test_furniture_in_many_languages_is_cut_at_the_foot(line: str, language: str) -> None:
    body = "Soldiers took the bridge over the river before dawn and lost two men in the fight, the mayor said. " * 2
    cleaned = clean(f"A bridge falls\n\n{body}\n\n{line}\n", "A bridge falls", language)
    assert line not in cleaned.text
    assert body.strip() in cleaned.text
    check_offsets(cleaned)


@pytest.mark.parametrize(
    "line",
    [
        "Read the full list of prisoners aloud, the guard ordered.",
        "Related deaths rose to 40 by the weekend, the ministry said.",
        "Share prices fell after the shelling of the port.",
        "By Friday the army had lost the town.",
        "Comments by the general angered the families of the dead.",
        "Subscribers to the peace plan met in Nairobi on Tuesday.",
        "Follow the money, the envoy told the council, and you will find the arms.",
        "Author and activist Lina Haro was shot dead on Monday.",
        "Reprisals",
        "5 March",
        "He died.",
        "Cookies and bread were handed out at the crossing.",
        "Twelve people were killed, 3 of them children.",
        "South Sudan",
        "The general (right) inspects the base at Gao.",
    ],
)
def test_the_report_itself_stays(line: str) -> None:
    before = (
        "Fighters entered the village at noon on Thursday and burned the granary, a teacher told reporters by phone."
    )
    after = "The army said it had no troops within forty kilometres of the place and would open an inquiry at once."
    cleaned = clean(f"Village burned\n\n{before}\n\n{line}\n\n{after}\n", "Village burned")
    assert line in cleaned.text
    assert cleaned.cuts == ()


def test_a_headline_is_never_cut_even_where_it_sounds_like_furniture() -> None:
    cleaned = clean(
        "Read more books, jailed general tells soldiers\n\nThe general spoke from his cell.",
        "Read more books, jailed general tells soldiers",
    )
    assert cleaned.text.startswith("Read more books")


def test_repeated_headline_standfirst_and_caption_are_told_once() -> None:
    raw = (
        "Port shelled again\n\n"
        "Grain ships were hit in the harbour for the third night in a row, the company said\n\n"
        "Mara Vidal\nMara Vidal\n04 May 2022 Wednesday 11:20\n"
        "Port shelled again\n\n"
        "A crane burns in the harbour after the attack of Tuesday night.\n"
        "A crane burns in the harbour after the attack of Tuesday night. LEO ARNAUD / AFP\n\n"
        "Grain ships were hit in the harbour for the third night in a row, the company said. Nobody was hurt, but two "
        "of the ships cannot sail before they are mended, and a third has lost her cargo of wheat to the fire.\n"
    )
    cleaned = clean(raw, "Port shelled again")
    assert cleaned.text.count("Port shelled again") == 1
    assert cleaned.text.count("third night in a row") == 1
    assert cleaned.text.count("A crane burns") == 1
    assert "ARNAUD" not in cleaned.text
    assert "Vidal" not in cleaned.text
    check_offsets(cleaned)


def test_a_timeline_keeps_its_dates_and_a_live_page_loses_its_clock() -> None:
    raw = (
        "Clashes in the capital\n\n14:32 GMT\n"
        "Fighting near the airport has stopped after mediation by elders of the city, the interior ministry said.\n\n"
        "5 March\nGunmen took the ministry building in the centre of the capital and held it for several hours.\n\n"
        "7 March\nThe government took it back, with three soldiers killed in the exchange of fire, officials said.\n"
    )
    text = clean(raw, "Clashes in the capital").text
    assert "14:32" not in text
    assert "5 March\nGunmen" in text


def test_lines_shared_by_many_reports_go_but_agency_copy_stays() -> None:
    body = [f"The column crossed the river at the {name} ford and met no resistance there at all." for name in "abcdef"]
    raw = "\n\n".join(
        ["Column crosses", "Voice of the Valley", *body, "The Valley Voice has told the truth since 1921."]
    )
    source = report(raw, "Column crosses")
    prints = CLEANER.fingerprints(source)
    assert len(prints) == len(set(prints))
    alone = CLEANER.clean(source, {})
    assert "Voice of the Valley" in alone.text
    by_line = {line: CLEANER.fingerprints(report(line))[0] for line in raw.split("\n\n")}
    shared = {by_line["Voice of the Valley"]: 40, by_line["The Valley Voice has told the truth since 1921."]: 40}
    cleaned = CLEANER.clean(source, shared)
    assert "Voice" not in cleaned.text
    assert {cut.reason for cut in cleaned.cuts} == {"repeated across reports"}
    copied = dict.fromkeys(prints, 9)
    assert CLEANER.clean(source, copied).cuts == ()


def test_text_broken_at_a_fixed_width_is_read_by_paragraphs() -> None:
    raw = (
        "The two sides exchanged 40 prisoners at the crossing on the\n"
        "main road, the committee said, and agreed to meet again in\n"
        "ten days. Among those freed were a doctor and two drivers\n"
        "who had been held since the summer in a cellar beneath the\n"
        "town hall.\n\n"
        "The exchange was the first since the truce of the spring,\n"
        "which both armies have broken many times with shells and\n"
        "with drones, according to the monitors of the mission.\n"
    )
    cleaned = clean(raw)
    assert len(cleaned.paragraphs) == 2
    assert len(cleaned.sentences) == 3


def test_structure_lies_inside_the_text() -> None:
    cleaned = clean(WIRE, "Rebels seize a mining town in the eastern hills")
    for sentence in cleaned.sentences:
        text = sentence.of(cleaned.text)
        assert text == text.strip() != ""
        assert any(paragraph.covers(sentence) for paragraph in cleaned.paragraphs)


def test_empty_and_blank_texts_are_no_error() -> None:
    for raw in ("", "\n\n", " "):
        cleaned = clean(raw)
        assert cleaned.cleaned
        assert cleaned.sentences == ()


LINES = st.sampled_from(
    [
        *WIRE.splitlines(),
        "",
        "Lire aussi Une trêve",
        "“Stop,” he said. ‘No",
        "\r",
        "x" * 50,
        "12:30",
        "«",
        '""',
        "Read also",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=30).map("\n".join) | st.text(max_size=200), st.none() | st.just("Rebels seize"))
def test_every_clean_character_is_its_raw_one_and_nothing_is_lost(raw: str, headline: str | None) -> None:
    cleaned = clean(raw, headline)
    check_offsets(cleaned)
    spans = [*cleaned.sentences, *cleaned.paragraphs, *(quotation.span for quotation in cleaned.quotations)]
    assert all(0 <= span.start < span.end <= len(cleaned.text) for span in spans)


@pytest.mark.parametrize("raw", [WIRE, WIRE.replace("\n", "\r\n")])
def test_cleaning_clean_text_changes_nothing(raw: str) -> None:
    once = clean(raw, "Rebels seize a mining town in the eastern hills")
    twice = clean(once.text, "Rebels seize a mining town in the eastern hills")
    assert twice.text == once.text


def test_speed_is_linear() -> None:
    body = "\n\n".join(
        f'The patrol of day {n} met nobody on the road. "We saw smoke," said the driver.' for n in range(2000)
    )
    assert_linear(clean, body)
