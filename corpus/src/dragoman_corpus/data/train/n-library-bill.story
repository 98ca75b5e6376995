story: n-library-bill
conflict: none
countries: XX
fictional: yes
facts: An invented island country, Merrow, whose House discusses a bill on public libraries in May 2009: overdue charges, mobile libraries, deposit copies. A debate without a
  division; no act of conflict.

== n-library-bill-1
outlet: House of Merrow, Official Record
register: parliament
published: 2009-05-12
--
PUBLIC LIBRARIES BILL: Committee stage, clause 4 (overdue charges)

The House went into committee at 3.10 p.m.

The CHAIRMAN: Clause 4 deals with charges. I have before me a revised schedule in the name of the honourable Member for Kittle Sound. Before he begins, I remind Members that the microphones
seized up twice this morning, and they should wait for the red light.

Mr FENN (Kittle Sound): I am obliged, Mr Chairman. My schedule is short. It lets a child owe the library nothing. I speak as a man who at the age of nine kept a book on submarines for fourteen months and crossed the street,
sir, whenever I saw the librarian. (Laughter.) I was a fugitive. I lived in fear of that woman. And she had, as I learned at her funeral, written the book off in the first week.

The MINISTER FOR EDUCATION: May I ask whether the honourable Member still has it?

Mr FENN: It is in evidence. (The honourable Member held up a book. Laughter.)

Mrs ODUYA-PRICE (Harbour North): I come to this clause from the other end. In Harbour North last year, 611 volumes did not come back at all. Cookery went first, then motor mechanics. Our branch is under siege every October from
students who reserve one title forty times over. A charge of two pence a day never bombed anyone into poverty. It only says: there is someone behind you in the queue.

Mr FENN: There is always somebody behind us in the queue.

Dr SALTER (University): If I might defend the comma in line 12. As drafted, the sentence "books, which are overdue, attract a charge" makes all books overdue. Take out the commas and only some are.

The MINISTER: The draftsman has resigned himself to losing both commas. (Hear, hear.)

Dr SALTER: Then I withdraw into silence.

The CHAIRMAN: That would be a precedent.

After further conversation the Committee passed on to clause 5 (mobile libraries), and rose at 5.42 p.m.
--

== n-library-bill-2
outlet: Merrow Evening Lamp
register: daily
published: 2009-05-13
--
The van that goes where the road gives up

While Members argued over commas yesterday, the vehicle that clause 5 is all about was stuck behind a cow at Upper Brae.

The island's one mobile library is a 1991 bread van with 2,200 books, a roof patched in three places and a driver, Alasdair Munn, who has not missed a Tuesday since he took the wheel. He runs it like a military operation: up at five, tyres at half past, first stop
the lighthouse at seven. The log is written in pencil. "Ink freezes," he explains.

We counted 63 borrowers in nine hours. A widow at Scarth exchanged six thrillers for six thrillers, having first been through every title page with a magnifying glass, since she marks those she has read with a tiny dagger. Two brothers fought over a manual of knots until
the elder remembered that he could not yet read. At the school in Kyle the whole infants' class stormed the steps, and Munn stood aside like a man who knows when a position cannot be held.

The bill would buy a second van, with a lift for wheelchairs. It would also oblige publishers to deposit a copy of every book printed here, which last year meant 41 of them, eleven on sheep.

Not all on the route want change. At Brae the postmistress fears that a bigger van could not turn in her yard, and would shoot straight past. Munn himself doubts that the old bridge would support it. "Four tonnes it says on the sign. I weigh something too," he says.

The committee returns to the clause on Thursday week.

~ What do you think? Write to the Lamp, Quay Street. Letters over 200 words are cut without mercy.
--

== n-library-bill-3
outlet: Radio Merrow
register: radio
published: 2009-05-14
--
Breakfast with Isla: your calls on library fines

Isla: Two minutes past eight. The phones have been on fire since seven with your confessions, so let us have another. Who's there?

Caller: I'd rather not say. It's about the atlas.

Isla: Go on, nobody will shoot you.

Caller: Well, it was 1972. My mother had it out, and then my mother passed away, and we used it to press flowers. It's under the wardrobe. One leg's broken, you see, so the atlas supports that corner. If I hand it in, the wardrobe falls.

Isla: So you're hostage to the furniture.

Caller: I am. What would I owe?

Isla: We have worked it out with the help of the sports desk. At the present charges it would come to two hundred and seventy pounds.

Caller: (pause) I'll leave it where it is.

Isla: Quite right. Now, the chief librarian, Mr Orr, has kindly come in. Mr Orr, do you ever send round the heavies?

Orr: We send a card with a picture of an owl. After three owls we send one without the owl. That is as far as our arsenal goes.

Isla: And if the bill takes away charges for the under-twelves?

Orr: I should be delighted, speaking for myself. A fine never brought back one single book. What brings them back is spring cleaning. And funerals.

Isla: The strangest thing you ever found inside one?

Orr: A rasher of bacon, used as a bookmark. In a history of the Reformation. We released it into the bin.

Isla: Mr Orr, thank you. Coming up after the news and the shipping forecast: our quiz, and the return, some of you have been begging for it, of the mystery cough.
--

== n-library-bill-4
outlet: The Merrow Quarterly
register: analysis
published: 2009-06
--
What a library is for: notes on a small bill

Bills about libraries tend to be read as bills about books. This one is really about time: how long a thing may be kept, how long a child can be trusted, how long paper lasts.

Take the deposit clause. Legal deposit was introduced in France in 1537, so that nothing printed in the realm should be lost, and has since spread to almost every country. Merrow came late, for the plain reason that the island had no printing press before 1890 and for a generation afterwards produced
nothing but tide tables and hymns. Of the tide tables not one is left. They were used, as they should have been, and were thrown on the fire on 31 December.

Or take decay. The committee learned that two thirds of the holdings before 1950 are on acid paper, which consumes itself from the edges inward. It can be arrested, though never reversed, by a bath in a magnesium solution. The bath is in Aberdeen. A volume has to be taken apart, washed, dried for a week and sewn again; a skilled hand does four
in a month. To treat the lot would take until about 2060, by which date, as the chief librarian cheerfully observed, much of today's stock will have gone brown in its turn.

The discussion of charges drew the crowd, and had the jokes. It matters least. The sums collected, some 3,900 pounds in the last financial year, barely meet the cost of collecting them. Where elsewhere such charges have been given up, returns have generally risen, although the figures come from places with a branch at every corner,
whereas half of our readers live beyond the ferry and depend on a bread van.

My own sympathies lie with clause 9, of which no Member has yet said a word. It permits a library to lend things other than books: a telescope, a drill, a sewing machine. Here is the one radical sentence in eleven pages. A house needs a drill for some fourteen minutes in its life. There is no reason why four hundred of them should sleep, fully charged, in four hundred cupboards.

~ Footnotes to this essay are on our website
--
