story: e-none-ceylon
conflict: none
countries: LK
facts: Invented sport, science and crime pages from a hill town in Sri Lanka; nothing in them is an act of conflict.
fictional: yes

where hill: town LK 6.95 80.78 | Nanda Oya

== e-none-ceylon-1
outlet: Uva Sporting Times
register: live-blog
published: 2023-02-11
--
Old boys v. Planters, day two: as it happened at Nanda Oya

5.41 pm Bad light. The umpires call a halt to hostilities. Planters 211 for 7 and, let us be frank, under the cosh.

5.02 pm Got him! The nightwatchman holds out for eleven balls and then walks straight into the trap at leg gully. "Executed to perfection," says the man beside me, whose tea is now on my notes.

4.30 pm Drinks. A dog has occupied the pitch. Negotiations. A biscuit is offered and accepted; the dog withdraws.

3.55 pm Fifty for the captain, brought up with a shot that nearly decapitates silly point. The fielder glares, rubs his elbow, and is told by square leg to stop crying.

3.10 pm They're going after the spinners now. Sixteen off the over. The ball is over the hedge and in the convent, from which two sisters emerge to return it under a white handkerchief. Applause all round.

2.15 pm Collapse! Three wickets in nine balls. The young quick from the estate school is breathing fire; his second was an unplayable missile that took off stump clean out of the ground.

1.30 pm Lunch was string hoppers. The old boys' attack has been murderous on a damp strip but without reward.

11.05 am A protest from the Planters' bench about the size of the sightscreen. Rejected.

10.00 am Good morning from the hills. Overnight: 44 without loss. The mist has retreated as far as the tea factory. If it comes back we may lose an hour.
--

== e-none-ceylon-2
outlet: Highland Science Letter
register: analysis
published: 2023-03-02
--
Chemical warfare in the leaf: how a tea bush calls for help

When a looper caterpillar bites into a tea leaf, the bush does not take it lying down. Within minutes it fires off a cocktail of scents. In trials at the research station above Nanda Oya, carried out over three seasons and published last week, those scents were shown to recruit an army of tiny wasps, which attack the invader and lay their eggs in it. It is an ugly death, and for the planter a cheap one.

The alarm spreads. Bushes two metres off, though unharmed, begin to arm themselves with bitter compounds, as if warned by a neighbour; on plots where the wind had been blocked by a net, they did not. Whether that is to be called communication is a question over which botanists have skirmished for forty years. The authors refuse to be drawn. "The wounded plant leaks. The others have learned to listen. I would not speak of an alliance," says the head of the group.

The enemy is not idle. One strain of looper has evolved a saliva that jams the signal, so that the wasps never come. Spraying makes things worse: it kills the defenders first. On estates where managers were persuaded to hold their fire for a year, losses fell by a third in the second season, while on the two that resumed spraying after the rains of May they exploded.

There is a trade-off. A bush that is for ever mobilising has less to spend on flavour, or so the tasters feared. In blind tests they could not tell. Some, indeed, liked the embattled leaf better: the famous muscatel of the second flush owes something to the bite of a leafhopper, an insect that the growers of another hill country have long since stopped resisting.

The station means to release the wasps on ten smallholdings in June. The farmers have agreed to keep the hens away.
--

== e-none-ceylon-3
outlet: Nanda Oya Observer
register: tabloid
published: 2023-03-06
--
Thief who stole siren is caught when it goes off

He wanted copper and he got decibels. A man of 34 was stopped on Sunday at the bus stand of Nanda Oya with a bag that screamed.

Inside was the lunchtime siren of the tea factory, hacked from its bracket on Friday night, wires and all, plus a car battery that he had borrowed for the torch. Somewhere near the post office the two made contact. "It was like an air raid, my hens are not laying," said a shopkeeper. A retired major in the queue is said to have dived under a bench.

The magistrate gave him two weeks and a broom: he is to sweep the factory yard. The manager has forgiven him and asks only for the screws.

In other court news, a bull that charged the wedding car of a notary was found to have been provoked by the horn.

~ Lucky number of the day: 7 | Hair loss? Fight back with herbal oil
--
