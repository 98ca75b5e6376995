story: w-none-weekend
conflict: none
countries: IE AU KE
fictional: yes
facts: Reports with nothing to code: hurling, a bank's results, a hospital strike of the heart, a locust of metaphors; all names invented.

who club: organisation IE | Ballyroe Gaels; the Gaels

== w-none-weekend-1
outlet: The Shannonside Examiner
register: tabloid
published: 2016-07-25
--
GAELS ON FIRE! Ten-goal massacre at the Park

They came, they saw, they got slaughtered. Ballyroe Gaels ran riot in the second half of yesterday's county final, burying poor Kilmore under an avalanche that will be sung about for years.

Full forward Tom Dineen, dubbed "the Assassin", fired four past a keeper who must have wished for body armour. "We went for the jugular," grinned the big man. The Kilmore mentor refused to blame his lads: "We were ambushed early and never recovered." He has ruled out resigning.

A protest over the second goal was rejected by the committee before the bus had left the ground. Three players face suspension after a scuffle on the touchline in which, said the referee, nobody was hurt but the hurleys.

~ WIN tickets for the semi! Text GAELS to 57001
~ Next: We rate every player
--

== w-none-weekend-2
outlet: Dingo Creek Financial
register: daily
published: 2024-08-14
--
Bank beats a retreat from the bush, and its shares surge

Meridian & Outback will withdraw from 38 country towns by Christmas and release 210 staff, it told the exchange on Wednesday, while a raid on its own reserves lets it pay a special dividend. The stock was up 6 percent, its best advance since March.

Mayors attacked the decision as a betrayal. "They took our deposits for a century and now they abandon the field," one said, and demanded that the regulator intervene. The regulator declined. The finance union threatened a day without lunch breaks.

Chief executive Moira Hale defended the cuts as a response to customers voting with their thumbs: branch visits have collapsed. Competition had fired the first shot, she said; a truce on mortgage rates broke down in May. Analysts at two houses raised their targets. A class action over fees, settled in June without any admission, cost 90 million dollars.
--

== w-none-weekend-3
outlet: Rift Valley Herald
register: daily
published: 2011-11-04
--
Doctors save boy struck by heart attack on pitch

A boy of thirteen who collapsed during a match at a primary school near Naivasha is out of danger, the county hospital said on Thursday. His teacher had seized a defibrillator that a charity donated only last term and shocked him twice before the ambulance, held up for forty minutes by floods, could break through.

"Another minute and we would have lost the battle," the consultant told the Herald. Cardiac arrest in children is rare; in half the cases an infection that attacks the muscle is to blame. The hospital appeals for blood of group O.

Meanwhile the river has invaded the lower market again. Traders were ordered to move to the showground, where the dairy co-operative hands out tea. The meteorologists expect the rains to surrender by Tuesday.

~ Read also: Why hyenas raid bins
~ Like us on Facebook
--
