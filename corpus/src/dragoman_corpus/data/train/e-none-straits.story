story: e-none-straits
conflict: none
countries: SG, MY
facts: Invented business, court and culture pages from a port on the Straits; nothing in them is an act of conflict.
fictional: yes

who rajah: organisation SG | Rajah Lines; Rajah
where port: town SG 1.28 103.83 | Tanjong Berani

== e-none-straits-1
outlet: Straits Ledger
register: daily
published: 2019-05-22
--
Rajah Lines beats off hostile bid as price war sinks two rivals

Shares in Rajah Lines rocketed 14 per cent on Tuesday after the board of the Tanjong Berani shipper rejected a hostile takeover by a Danish group and armed itself with a poison pill. Under the plan any raider who crosses 20 per cent will be flooded with new stock.

"They came over the hill with flags flying, and we have a duty to defend," the chairman told the annual meeting. One small shareholder demanded that he resign; she was applauded, then outvoted by 91 to 4.

The container trade has been a battlefield since October. Freight rates on the Jakarta run collapsed under a barrage of new tonnage, two feeder operators have gone under, and a third surrendered its slots in April. Analysts at a local bank expect the bloodbath to go on until the monsoon. "Everybody is waiting for someone to blink. If the Danes cut rates again, the others retaliate within the hour," one writes.

A truce looks far off. Talks on a slot-sharing pact, mediated by a retired judge, broke up in March. Rajah says that it is still open to an alliance, while the Danes, who will report on Friday, have threatened to take the pill to court. Their chief executive flew in on Monday on what he called a charm offensive.

Elsewhere, bunker prices struck a five-month high and the index was hit by selling in palm oil. Tin held its ground.

~ Markets at a glance | Advertise here | Subscribe from 3 dollars a week
--

== e-none-straits-2
outlet: Bench and Bar Notes
register: court
published: 2019-06-03
--
High Court: the durian that would not be seized

Suit 118 concerned a lorry of 900 durians. The plaintiff, a fruit wholesaler, claimed that the defendant's forklift had struck and destroyed the load at the ferry yard on the morning of 4 July of the year before; the defendant denied it and counter-claimed for the stench, which, it was pleaded, had forced the evacuation of an office.

The learned judge was not persuaded by either. Witnesses spoke of "an explosion of fruit". The camera shows the lorry's tailgate failing under its own weight, nothing else. No attack on the driver's character was warranted, and counsel was asked to withdraw one. He did so with grace.

As to the stench: a smell, however militant, is no trespass in a market that sells the article. The parties had been urged to settle on three occasions. Offers were made and refused. Each shall bear his own costs. An application to strike out the reply, filed late, is dismissed.

Judgment was reserved for a week because of the haze, in which the court closed early, and because his lordship, as he disclosed, is fond of durian.
--

== e-none-straits-3
outlet: Kampong Culture Thread
register: thread
published: 2019-06-08
--
Thread: eleven things about the new opera on the fall of the fort

1/ I saw it last night and I'm still shaking. Short version: go. Long version below, spoilers from 6.

2/ The curtain rises on a siege. No cannon, no smoke: forty drummers in the dark. My neighbour grabbed my arm.

3/ The sultan's aria, "Give them the gate but not the key", stopped the show. She kills it. Literally nobody breathed.

4/ The chorus of spies is a riot. They sing in four languages and betray each other in a fifth.

5/ Set: a wall made of rice sacks that bleeds rice. When it collapses at the end of act one, someone sweeps for the whole interval and you can't look away.

6/ SPOILER. The governor is poisoned by his cook. The libretto leaves it open who ordered it. In the old chronicle it's the queen.

7/ The only misfire is the ballet of the truce; eight minutes of people in grey trousers making peace.

8/ A critic has called it "an assault on good taste". Accuse me of bad taste then. I've booked again.

9/ The director told us after the show that the company nearly went on strike over the drums (they practise at six a.m.) and that she won them over with cake.

10/ Best line: "You conquered a harbour, sir, and what you hold is water."

11/ Until the 22nd. Students get in for the price of a bubble tea.

~ Show this thread - Mute - Report
--
