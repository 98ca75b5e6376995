story: u-none-court-kitchen
conflict: none
countries: XX
fictional: yes
facts: Invented reports of ordinary crime, an accident and a column of opinion in an invented country; nothing in them is an act of conflict.

where tarsa: town XX - - | Tarsa
where belin: town XX - - | Belin

== u-none-court-kitchen-1
outlet: Tarsa Courier
register: court
published: 2011-02-09
--
Chip-pan robber loses his appeal

A former pastry cook who held up three betting shops with a rolling pin wrapped in foil must serve his time. The court of appeal in Tarsa threw out on Tuesday his argument that no weapon had been used, since, as counsel put it, "one cannot fire dough".

The facts are not contested. On the evening of 3 March 2010 the man walked into a shop in Mill Lane with a scarf over his face, demanded the till and left with 212 crowns and a packet of biros. He struck again on the 5th and the 8th. An off-duty bus inspector tackled him at the last of them and both men rolled down a flight of steps; the inspector broke a thumb.

His three and a half years stand. The bench did release him from the cost of the scarf, which had been seized and lost.

In another matter, the judges will say on Friday whether a poultry farmer poisoned his neighbour's pond. A blaze that gutted the same farm's hatchery in the night of 30 January was caused, an expert said, by a faulty lamp and not by a bomb, as rumour in the village has it.

~ Notices: sale by auction of unclaimed bicycles, police yard, Saturday 10 a.m.
~ More from the courts: Colonel gets life for barracks shooting
--

== u-none-court-kitchen-2
outlet: Radio Belin Drivetime
register: radio
published: 2011-02-09
--
Traffic and travel with the five o'clock news

If you're on the ring road, you've our sympathy. A lorry has shed forty crates of fireworks at the Belin turn-off and, yes, some of them have gone off. No one was injured, one lane is open, and a fire engine stands by. The driver is being questioned about a strap.

Trains: the strike by a swan on the overhead line at Oster has been cleared. Buses: route 9 is diverted because of marchers, the carnival guild's, with drums, so turn the radio up.

In the town hall they've been locked in battle for six hours about the colour of the new benches. The mayor accuses nobody, he says, he would merely like to go home.

Sport. The national fencers crushed their guests 45 to 38 in Tarsa last night and go through to meet Portugal. And the chess grandmaster who walked out of the winter open on Monday in protest at the heating is back: the organisers gave in and brought a stove. He attacked at once with the Queen's Gambit.

Weather: an invasion of cold air from the east, minus eleven by dawn. Wrap up.
--

== u-none-court-kitchen-3
outlet: The Lamplighter
register: other
published: unknown
--
Why I have declared war on the open-plan kitchen

Friends, I shall be blunt. I have been under occupation since we knocked down that wall. First came the smells, which seized the sofa; next the noise, a nightly bombardment of pans. My own children have set up checkpoints between the fridge and me.

I tried diplomacy. At a summit held over Sunday lunch I offered my wife a curtain, and she vetoed it. I threatened to eat at my mother's. She called my bluff and recalled the ambassador, by which I mean the dog.

Critics will accuse me of nostalgia. I plead guilty! A door is a treaty that hinges on mutual respect. Behind it, a cook may murder a sauce without witnesses. Without it we're all combatants.

So I've drawn up my demands: a door, unconditional, by Easter; disarmament of the blender; an end to the blockade of the biscuit tin. Should they be rejected I'm prepared to go on hunger strike until at least half past four.

~ Reply to this columnist: lamp@post
~ 46 people found this funny
--
