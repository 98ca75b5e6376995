story: v-none-allotment
conflict: none
countries: IE
facts: Nothing to code. A garden programme, a club's social posts, a court report of a parking matter and a tabloid piece on gulls; all invented.

where cork: town IE 51.90 -8.47 | Cork
where youghal: town IE 51.95 -7.85 | Youghal

== v-none-allotment-1
outlet: Radio Leeside
register: radio
published: 2017-05-20
--
The Potting Shed: slugs at the gates

PRESENTER: You're very welcome back. It's ten past nine on a soft Saturday in Cork and the lines are hopping. We've had a siege of a spring, have we not, Father Declan?

GARDENER: We have. The slug is an invader, Maura, but he's a fool. He marches at night, he follows his comrades' slime, and he can't resist a trap of stout. I lost an entire front line of lettuce last week. Mown down.

PRESENTER: So it's war.

GARDENER: It's diplomacy first. A strip of copper round the pot is a border he'll think twice about crossing. If that fails you've the nematodes: microscopic yokes that attack from within. You water them in, they do their grim work, no casualties among the hedgehogs.

PRESENTER: A text from Youghal says her runner beans were shot to pieces by hail on Thursday, and should she surrender the bed to courgettes?

GARDENER: Never. Beans recover. Cut them back to the first healthy pair and they'll counter-attack by June. As for the courgettes, one plant occupies the territory of four. I'd think hard before I let that army in.

PRESENTER: And blackfly? Himself at home wants to bomb them with something out of a can.

GARDENER: Tell him to hold his fire. Ladybirds are the best special force there is. Mind you, they strike only when it suits them.

PRESENTER: We'll take a break there. Later on: a ceasefire in the great compost dispute of Ballyphehane? Don't hold your breath.
--

== v-none-allotment-2
outlet: Munster Courts Diary
register: court
published: 2017-05-24
--
Judge loses patience in case of the disputed drive

There was laughter in the District Court at Youghal on Tuesday when a retired dentist, conducting his own case for the third day, told Judge O'Halloran that a neighbour's camper van had "laid siege to my hydrangeas since Michaelmas".

The matter concerns a strip of gravel forty centimetres wide. According to the plaintiff it belongs to him under a map of 1926. According to the defendant, a driving instructor, the map was drawn by a man who had been at a wedding.

"You are at daggers drawn over a thing that wouldn't take a wheelbarrow," the judge remarked. She told both men that she had no heavy artillery to bring to bear, only the Land and Conveyancing Law Reform Act. Counsel for the defendant said that his client's olive branch of last August, an actual olive tree in a pot, had been returned with its label on.

In cross-examination the plaintiff bristled. Had he or had he not shot a garden hose "in the direction of" the van's open window? He had been watering. At eleven at night? It had been a dry week. Had he described the defendant in the parish newsletter as a pirate? "As a privateer. There's a difference."

An engineer will measure the ground next Monday with a device that fires a beam of light. Costs so far come to 19,400 euros. The case is listed again for 13 June, the feast of St Anthony, finder of lost things, as the registrar pointed out.

~ Also in court: Bus lane fines explode · Your letters · Subscribe from €2 a week
--

== v-none-allotment-3
outlet: The Daily Banner
register: tabloid
published: unknown
--
GULL-IBLE'S TRAVELS: Dive-bombers terrorise chip shop

HUNGRY seagulls have launched a blitz on the seafront - and nobody's cod is safe!

Squadrons of the winged raiders are swooping on families along the prom at Youghal. Tourists run the gauntlet from the takeaway to the car park with jackets over their heads.

"It was an ambush," said trainee hairdresser Ciara, 19, who lost a battered sausage in the attack. "Two came at me from the sun. I hadn't a hope."

Chipper boss Tony, 57, has tried it all to repel the assault: plastic owls, a recorded hawk, a cardboard cut-out of a rugby prop. The owls were the first casualties.

"They've held the roof since Easter," he sighed. "I've given up the terrace. It's their territory now."

Bird boffin Dr Fionn says the gulls are only protecting their chicks, and hostilities ought to cease by August.

Got a bombshell bird snap? Send it in!

~ POLL: Should gulls be grounded? YES 81% NO 19%
~ READ NEXT: My fella fired our wedding band by text
--

== v-none-allotment-4
outlet: @corkallotments
register: thread
published: 2017-06-03
--
1/6 A short thread about why plot 31 has won the Golden Marrow for a fourth year running and why the rest of us aren't bitter. (We're bitter.)

2/6 First: discipline. The man drills his leeks like guardsmen. Straight lines, 15 cm, no deserters. He patrols twice daily with a head torch.

3/6 Second: intelligence. He knows when the frost is coming before Met Éireann does. On the 9th of May we all got hit overnight; his dahlias were under fleece in a bunker of straw bales.

4/6 Third: the secret weapon. Seaweed. From Garryvoe strand, by the trailer. The smell alone would drive back a cavalry regiment.

5/6 Was there sabotage, as someone muttered at the AGM? There was not. It was a badger. There is footage, and the badger shows no remorse.

6/6 Prize-giving is Sunday at 3, rain or shine. Tea, tart, raffle. The band will play "Fight the Good Fight", because it's the only one they know.

~ 214 likes · 37 reposts
--
