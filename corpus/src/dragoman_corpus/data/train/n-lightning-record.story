story: n-lightning-record
conflict: none
countries: US,UY,AR
facts: On 31 January or 1 February 2022 the World Meteorological Organization announced two lightning records: a flash of 768 km (give or take 8) over Texas, Louisiana and Mississippi on 29 April 2020 and one of 17.1 seconds
  over Uruguay and northern Argentina on 18 June 2020; the earlier records were 709 km (Brazil, 31 October 2018) and 16.73 seconds (Argentina, 4 March 2019). (public record: WMO press release and the Bulletin of the American Meteorological Society.)

== n-lightning-record-1
outlet: Geneva Bulletin of the United Nations Family
register: un
published: 2022-02-01
--
Meteorology: two records established for lightning

The regular briefing by the information service was attended by a spokesperson for the World Meteorological Organization (WMO), who brought news of what she described as the longest spark known to science.

A committee of experts had established, she said, that a single flash on 29 April 2020 covered a horizontal distance of 768 kilometres, with a margin of eight kilometres either way, across parts of the southern United States. That was roughly the distance between New York and
Columbus, Ohio, or between London and Hamburg. The previous longest, in southern Brazil on 31 October 2018, had measured 709 kilometres.

The second record was one of duration. On 18 June 2020 a flash that developed continuously through a thunderstorm over Uruguay and northern Argentina lasted 17.1 seconds, about a third of a second more than the old maximum of 16.73 seconds, which had been observed over northern Argentina on 4 March 2019.

Responding to a question, the spokesperson said neither discharge had touched the ground on its way in the manner of an ordinary bolt. These were cloud flashes, several thousand metres up, and nobody beneath them had come to harm. Both had occurred in well-known hotspots for
large storm complexes: the Great Plains in North America and the basin of the La Plata in South America.

Asked why it had taken nearly two years, she recalled that the archive of extremes accepted nothing without scrutiny of the raw data, in this case from mapping instruments on geostationary satellites. Ground-based networks, on which earlier findings rested, had reached the upper limit of what they were able to see.

To another correspondent, who wanted to know about safety, she said that only two kinds of place were safe: a substantial building with wiring and plumbing, or a fully enclosed vehicle with a metal roof. Beach shelters and bus stops were not. When one could hear thunder, one should be indoors.

There was no statement from the other organizations present. The next briefing would be held on Friday.
--

== n-lightning-record-2
outlet: The Delta Courier
register: daily
published: 2022-02-02
--
That flicker you slept through was a world champion

If you live anywhere between the Houston suburbs and southeast Mississippi, odds are a world record went off over your roof two springs ago and you rolled over and pulled up the blanket.

Weather's scorekeepers at the United Nations confirmed this week that a flash on April 29, 2020, ran for 477 miles across three states without a break. It began over Texas, charged through Louisiana and fizzled beyond the Mississippi line. It is now in the books as the longest ever measured, knocking
Brazil off the top spot by a comfortable 37 miles.

"Folks picture a bolt coming down like a javelin," said a forecaster who has watched Gulf storms for three decades. "This was more like somebody drawing a crack across a windshield, sideways, up where the jets fly."

Scientists call such monsters megaflashes. They form not in the violent core of a storm, where hail shoots up and down like popcorn, but in the broad, dull, drizzly shield that trails behind. Sheets of positive and negative charge lie there one on top of the other, and once a spark has breached the air between them it can run
as far as the sheets do.

That same night brought hail the size of golf balls to parts of the area and felled oaks on two parish roads. At the time, though, the trees got the headlines.

How fast was it? The whole trip took a matter of seconds. A freight train covering that distance would need most of a day, and would wake you.

And no, you cannot see the winner from the ground. Whoever claims to have filmed it on a phone has captured something else.

~ Trending: Police chase ends in pond · Gunfire on I-55 snarls commute · King cake ranked
~ Support local journalism. Subscribe for $1
--

== n-lightning-record-3
outlet: Nubes y Truenos
register: translation
published: 2022-02-03
machine_translated: Spanish
--
Seventeen seconds of light on the Litoral

Make the proof: count slowly until seventeen. So much lasted, without to be extinguished, the ray that crossed the sky of Uruguay and the north of Argentina the 18 of June of 2020 and that the meteorologists of the United Nations come from homologating like the most prolonged of the history.

It was a Thursday, between one storm and the other, and the majority of the inhabitants of the Litoral was enclosed because it was cold and for the pandemic. A retired of Salto remembers, nevertheless, "a tube fluorescent that did not finish of lighting up," by on top of the river. Could be another, clarifies the lady, since that night fell
thousands.

The instrument that timed it travels to 36 thousand kilometres of height, in a satellite that always looks at the same face of the planet and that shoots five hundred images for second. With them the specialists could reconstruct the route, branch by branch, like who defuses the knot of a hair. The light does not advance of a blow: it attacks a cloud, exhausts its load, looks for another
one, it bifurcates, retreats and returns to begin.

The anterior record, of 16.73 seconds, was also Argentinian, of the 4 of March of 2019. "We play at home and we gain to ourselves," has celebrated with humour a professor of physics of the atmosphere, who took to his class an electrostatic machine in order to do a demonstration; the discharge burned him the sleeve, without more consequences that the happiness of the students.

The column of storms that is born to the east of the Andes is among the most powerful of the world. Feed it the humid jet that descends from the Amazon and the barrier of the mountains, that detains it. To study it, in 2018 investigators of several countries mobilised to Córdoba radars on trucks, balloons and an airplane during a campaign of months.

Counsel of the neighbours of more age: cover the mirrors. Counsel of the science: forget the mirrors and unplug the television.
--

== n-lightning-record-4
outlet: @thunderheadnotes
register: thread
published: unknown
--
A few things people keep getting wrong about the new record bolt (1/8)

2/8 It did not "strike" three states. It did not strike anything that we know of. It passed over them. A strike is where the channel attaches to the ground, a cow, a church or, on one terrible afternoon in 1975, a hut in what is now Zimbabwe, where 21 people who had sheltered from the rain died. That remains the worst for a direct hit.

3/8 Worst for an indirect one: Dronka, Egypt, 1994. Lightning set oil tanks ablaze during a flood and burning fuel came down into the town. 469 dead. So when people giggle at storm-safety posters, I think of that.

4/8 "Why didn't the detectors catch it before?" Because a ground network works like ears and the satellite like an eye. Ears are good on bangs, poor on something that goes on muttering for 17 seconds.

5/8 "Is it climate change?" Don't know. Anybody who tells you they do has shot from the hip. We have had the right cameras over the Americas only since 2016-17 or so. The record may well fall again, and soon, simply since we are looking.

6/8 Positive versus negative: most bolts bring down negative charge. The positive kind is rarer, hits harder, and can come out of a blue sky ten miles from the rain. If you must be afraid, be afraid of that one, on the golf course, after you thought it was over.

7/8 My favourite detail is the error bar. 768 km plus or minus EIGHT. These people measured a thing that no longer exists, in the dark, from 36,000 km away, to within one per cent.

8/8 Yes, I have a print of the track for sale. No, the shop has not crashed, it is just slow. Be gentle.
--
