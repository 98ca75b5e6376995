story: g-none-windhoek-market
conflict: none
countries: NA, BW
fictional: yes
facts: A uranium company's results, a cheetah survey and an opinion column on recipes, in Namibia and Botswana. Nothing to code.

== g-none-windhoek-market-1
outlet: Kalahari Ledger
register: wire
published: 2013-08-14
--
Uranium miner's shares hit as drill campaign misses target

WINDHOEK, Aug 14 (Ledger) - Shares of desert uranium explorer Erongo Deep slumped 31 percent on Wednesday after the company said that three of four holes drilled this winter had struck nothing but granite.

The fall wiped out gains made since April, when a rival fired up speculation with talk of a merger. That courtship was broken off in June; the suitor has since turned its guns on a smaller prize in Malawi.

"We are under no illusion, it's a bloody quarter," the chief executive told analysts on a call. The firm would defend its cash by halting two rigs, he said, and would fight on at the western end of its lease, where a scout hole "blew the lights out". He did not rule out a rights issue. Two directors bought stock in the rout.

Spot prices have been in retreat since March 2011. At $35 a pound they are below the cost of most new pits. Traders blame a flood of material released by enrichers and a buyers' strike among utilities, who have enough in store for years.

A broker in Johannesburg slashed his target from 40 cents to 9, and warned of further casualties in the sector. "If the yellow stuff doesn't rally by Christmas, the juniors are dead men walking," he wrote. The local index closed 0.2 percent lower, dragged by banks, while retailers, led by a maker of tinned pilchards, put up stout resistance.

The dollar bought 9.98 Namibia dollars.
--

== g-none-windhoek-market-2
outlet: Bush Telegraph Science
register: daily
published: 2013-08-19
--
Counting cats without catching any

How many cheetahs does a fence kill? Not one, most farmers along the Botswana line will tell you; it is lions that do the killing, and leopards, and the road. A team from two universities has spent three dry seasons on the question, and what it brings home in its 90 notebooks is a surprise.

The method is simple and smells. Volunteers, in teams of two, collect droppings. Dogs trained at a former police kennel outside Gobabis find them at a rate that puts the humans to shame: one bitch, Sputnik, located 214. From each sample the laboratory reads who ate whom. The victims, it turns out, are hares, steenbok and a great many more guineafowl than was believed; calves make up less than four meals in a hundred.

And the fence? Here the cameras come in. Of 61 animals known by their spots, 40 crossed it, some of them nightly, using holes dug by warthogs. Males patrol on both sides. In the only border incident on film, two brothers out of Botswana run into a single Namibian tom; there is spitting, a mock charge, and a full withdrawal on the part of the majority. "He held his ground by yawning," says the doctoral student who watched it forty times.

What threatens the species is then not war between neighbours but boredom of habitat: bush that closes in where elephants no longer break it. The authors propose to clear strips by hand. Money is short. The last grant ran out on the 31st of last month, and the dogs, at least, will have to be fed.

~ Photo: the tom, taken 4.12 a.m. (camera trap)
~ READ ALSO: Poachers shot at in Zambezi region
--

== g-none-windhoek-market-3
outlet: The Swakop Post
register: translation
published: unknown
machine_translated: Spanish
--
Opinion: in defense of the potato salad

Each year, arrived the month of August, explodes in our sweet coastal city the same battle. On a side, the partisans of the mayonnaise, descended of grandmothers of Hamburg; of the other, the militants of the broth, whose grandmothers came of the south and do not forgive. The families are divided. A brother-in-law of mine left of the table the Sunday passed without to take the coffee, and it is not known if he will return for the Christmas.

I declare myself neutral, that is to say, guilty for both bands. I have proved the two. The mayonnaise invades; covers the potato with a white coat, strangles the cucumber and imposes silence. The broth, instead, infiltrates itself without noise, and to the half hour already the territory is his. The egg, poor civilian, suffers under whichever regime.

The gentleman of the butchery, whose sausages carry forty years signing treaties with all the salads, recommends to not provoke. "Serve both, in separate plates", says, "and put the mustard in the frontier." It is a wise counsel. I tried it. Two aunts crossed the line during the dessert, with high spoon, and there were not to lament victims.

The contest of the parish is the 24 in the afternoon. The jury, that last year was bombed with complaints by having rewarded a salad of pasta, will be composed this time of children. They neither take prisoners.

~ 88 comentarios (ordenar por: más furiosos)
--
