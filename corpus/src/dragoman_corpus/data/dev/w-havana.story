story: w-havana
conflict: Cuba
countries: CU US
facts: On 11 July 2021 Cubans in San Antonio de los Banos and dozens of places marched against shortages and power cuts; President Diaz-Canel called revolutionaries to the streets. One man was shot by police in La Guinera, Havana, on 12 July. The internet was restricted. Duties on food and medicine brought by travellers were lifted on 14 July. Justicia 11J counted over 1,000 detained. The US sanctioned minister Lopez Miera and the "black berets" on 22 July. In 1996, on 24 February, a Cuban MiG-29 shot down two Cessnas of Brothers to the Rescue, killing four. By March 2022 the courts sentenced 128 people of La Guinera and Esquina de Toyo to up to 30 years. (public record: press of the time, US Treasury release, Cuban Supreme Court notes, ICAO report of 1996.)

who diaz: person CU | Miguel Diaz-Canel; Diaz-Canel; the president
who gov: government CU | Cuban government; the government; Cuba's government; Havana's government
who police: force CU | police; riot police; black berets; special brigade
who protesters: population CU | protesters; demonstrators; marchers; Cubans
who j11: organisation CU | Justicia 11J
who us: state US | United States; Washington; US
who biden: person US | Joe Biden; Biden
who treasury: body US | Treasury; US Treasury
who lopez: person CU | Alvaro Lopez Miera; Lopez Miera
who tsp: body CU | People's Supreme Court; the court; courts
who supporters: population CU | government supporters; supporters of the government; revolutionaries
where sanantonio: town CU 22.8911 -82.4991 | San Antonio de los Banos; San Antonio
where havana: town CU 23.1330 -82.3830 | Havana
where guinera: district CU 23.0640 -82.3760 | La Guinera; Guinera
where cuba: country CU 22 -79.5 | Cuba

== w-havana-1
outlet: Straits of Florida Press
register: wire
published: 2021-07-12
--
Thousands {demo|march} across Cuba in rarest {demo|protest} in decades; leader {streets|calls} backers to streets

HAVANA, July 12 (SFP) - Thousands of Cubans {demo|took} to the streets on Sunday from Havana to Santiago in the largest {demo|demonstrations} against the communist-run state since the {riot94|disturbances} of August 1994, shouting "freedom" and "we are hungry".

It began before noon in San Antonio de los Banos, southwest of the capital, after a week in which power had been cut for up to twelve hours a day. A film of the {demo|march} there, sent live by telephone, was seen by tens of thousands before connections {net|failed} in the afternoon; NetBlocks, which watches the internet, reported {net|disruption} of four platforms from 4 p.m.

President Miguel Diaz-Canel {visitd|drove} to the town and later, on all channels, {blame|blamed} the US embargo and "mercenaries". "The order to {fight|fight} has been given," he said, "{streets|into the street}, revolutionaries!" Hundreds of government supporters, some with clubs, {counter|gathered} at the capitol. Plainclothes men {arrest11|dragged} people into unmarked cars; special police {gas|used} tear gas on the Malecon. In Cardenas a crowd {cardenas|turned over} a patrol car, and shops selling for foreign currency were {loot|ransacked} in at least three towns.

The poster of a group of exiles in Miami announced a {flotilla|flotilla} for Monday. The US coast guard {warn|advised} against it.

President Joe Biden said his country {stand|stands} at the side of Cubans and {urge|called on} its rulers to "hear their people". Mexico's president {mexoffer|offered} food and medicine, and {mexembargo|asked} that the embargo be {lift|ended}. Russia's foreign ministry {ruswarn|warned} against "outside interference".
--
who mexico: state MX | Mexico's president
who russia: state RU | Russia's foreign ministry
who netblocks: organisation GB | NetBlocks
where cardenas: town CU 23.0400 -81.2000 | Cardenas
where malecon: site CU 23.1400 -82.3900 | Malecon
* demo PROTEST/demo occurred
  when: 2021-07-11 "on Sunday" "before noon"
  where: sanantonio; havana; "Santiago"; cuba
  by: protesters
  to: "communist-run state"
  participants: >=2000 vague "Thousands"
* streets REQUEST/assist occurred
  when: 2021-07-11
  by: diaz
  to: supporters
* riot94 PROTEST/riot occurred
  when: 1994-08 from text "August 1994"
* net COERCE/censor occurred
  when: 2021-07-11 "in the afternoon" "from 4 p.m."
  said: netblocks witness "reported"
  to: "four platforms" thing
* blame ACCUSE/allege occurred
  when: 2021-07-11
  by: diaz
  to: us; "mercenaries"
  about: demo
* fight ASSAULT announced
  when: ?
  by: supporters
  said: diaz official "said"
  to: protesters
* counter PROTEST/demo occurred
  when: 2021-07-11
  where: "the capitol"; havana
  by: supporters
  participants: >=200 vague "Hundreds"
  to: protesters
* arrest11 COERCE/arrest occurred
  when: 2021-07-11
  by: "Plainclothes men"
  to: "people"
* gas ASSAULT/crowd-control occurred
  when: 2021-07-11
  where: malecon; havana
  by: "special police"
  with: crowd-control "tear gas"
  to: protesters
* cardenas PROTEST/riot occurred
  when: 2021-07-11
  where: cardenas
  by: "a crowd"
  to: "a patrol car" thing
* loot PROTEST/riot occurred
  when: 2021-07-11
  to: "shops selling for foreign currency" thing
  where: "three towns"
* flotilla PROTEST/demo announced
  when: 2021-07-12 "Monday"
  by: "a group of exiles in Miami"
* warn REQUEST/yield occurred optional
  when: 2021-07-11/2021-07-12 bounded
  by: "The US coast guard"
  about: flotilla
  to: "a group of exiles in Miami"
  answers: flotilla "advised"
* stand SUPPORT occurred
  when: 2021-07-11/2021-07-12 bounded
  by: biden; us
  to: protesters
* urge REQUEST/change occurred
  when: 2021-07-11/2021-07-12 bounded
  by: biden
  to: "its rulers"
* mexoffer AGREE occurred
  when: 2021-07-11/2021-07-12 bounded
  by: mexico
  to: cuba
* mexembargo REQUEST/change occurred
  when: 2021-07-11/2021-07-12 bounded
  by: mexico
  about: lift
  to: us
* lift RETREAT/access demanded optional
  when: ?
  by: us
* ruswarn REQUEST/yield occurred
  when: 2021-07-11/2021-07-12 bounded
  by: russia
* visitd CONSULT/visit occurred optional
  when: 2021-07-11
  where: sanantonio
  by: diaz

== w-havana-2
outlet: Juventud del Deber
register: state-media
published: 2021-07-15
--
Truth against the war of the networks

What happened last Sunday was no {demo|social outburst}. It was a vulgar {demo|provocation}, prepared in laboratories of Florida with robots and hashtags, as foreign minister Bruno Rodriguez {accuse|demonstrated} with documents on Tuesday. The US bears a grave responsibility.

The Ministry of the Interior {condole|laments} the death of citizen Diubis Laurencio Tejeda, 36, with a record for theft and disorder, who on Monday took part in actions of an organised group in La Guinera which attempted to {guinera|assault} the police station, {guinera|stoned} houses and {guinera|injured} agents. He fell when the forces {shotlg|defended} themselves.

Nobody is missing in Cuba. Nobody has been {torture!denied|tortured}. Those {arrest|detained} are being {trial|processed} with all guarantees.

And while others shout, the Revolution works: from next Monday passengers may {customs|bring} in food, hygiene articles and medicines without limit and free of duty, prime minister Manuel Marrero Cruz announced yesterday. The {customs|change}, which the people had {custask|asked for}, holds until 31 December.

This Saturday on the Malecon: great act of {act|reaffirmation}! Bring a flag, a mask and your fidelity.
--
who rodriguez: person CU | Bruno Rodriguez
who minint: body CU | Ministry of the Interior
who marrero: person CU | Manuel Marrero Cruz
who forces: force CU | the forces; agents
where malecon: site CU 23.1400 -82.3900 | Malecon
* demo PROTEST/demo occurred
  when: 2021-07-11 "last Sunday"
  by: us alleged of rodriguez
* accuse ACCUSE/allege occurred
  when: 2021-07-13 "on Tuesday"
  by: rodriguez
  to: us
  about: demo
* condole SUPPORT occurred optional
  when: 2021-07-12/2021-07-15 bounded
  by: minint
* guinera PROTEST/riot occurred
  when: 2021-07-12 "on Monday"
  where: guinera
  by: "an organised group"; "Diubis Laurencio Tejeda"
  to: "the police station" thing; "houses" thing; forces
  with: stones
  said: minint official
* shotlg ASSAULT occurred
  when: 2021-07-12 "on Monday"
  where: guinera
  by: forces
  to: "Diubis Laurencio Tejeda"
  killed: 1 "citizen Diubis Laurencio Tejeda" side recipient
  answers: guinera "defended themselves"
* torture ASSAULT/torture denied
  when: ?
* trial ACCUSE/investigate ongoing
  when: 2021-07-15
  to: "Those detained"
* customs CONCEDE announced
  when: 2021-07-19 "from next Monday"
  by: marrero
  answers: custask "which the people had asked for"
* custask REQUEST/change occurred
  when: ?
  by: "the people"
* act PROTEST/demo announced
  when: 2021-07-17 "This Saturday"
  where: malecon
* arrest COERCE/arrest occurred
  when: 2021-07-11/2021-07-15 bounded
  to: "Those detained"

== w-havana-3
outlet: Keys & Gulf Examiner
register: court
published: 2022-03-17
--
Up to 30 years for 127 protesters of one Havana district

The People's Supreme Court made known on Wednesday the {sent|sentences} against 128 defendants from La Guinera and the Toyo corner, {trialg|tried} in groups since December: 127 were {sent|convicted}, one {acq|acquitted}. Two men {sent|got} 30 years for sedition. The prosecutor had {prosreq|asked for} more in a third of the cases.

They had, the note says, on 11 and 12 July {riot|overturned} cars, {riot|thrown} stones and bottles full of petrol at police, and "{riot|disturbed} the constitutional order with the aim of subverting it". Relatives hold that most had {march|walked} and {march|shouted}. A mother of two of them, whose sons had been {beat|beaten} in the cells "till they signed", said she had been visited twice by officers who {silence|told} her to be silent, or she would {threat|join} them.

Justicia 11J, a group which keeps lists, counts 1,442 people {arrest|arrested} in connection with the July {demo|marches}, of whom 756 remain {arrest|in prison}. It {amn|demands} an amnesty. The European Union's spokesman {eu|criticised} the "disproportionate" terms, and Washington, which last July {sanc|froze} any assets of minister Alvaro Lopez Miera and of the brigade known as the black berets, in November {visa|closed} its doors to nine more officials.

Cuba's government {eurej|called} the {eu|criticism} meddling. In its streets, on the 11th of every month since, people who mean to {vigil|stroll} past a certain statue in white clothes find {watch|two policemen} before their door.

~ More from the courts
~ We and our 812 partners value your privacy
--
who eu: body - | European Union
where toyo: site CU 23.1000 -82.3600 | Toyo corner
* demo PROTEST/demo occurred
  when: 2021-07 "July"
  by: protesters
* sent SANCTION/convict occurred
  when: 2022-03-16 "on Wednesday"
  by: tsp
  to: "128 defendants from La Guinera and the Toyo corner"
  convicted: 127 "127"
  convicted: 2 "Two men" part
* acq RETREAT/release occurred
  when: 2022-03-16 "on Wednesday"
  by: tsp
  to: "one"
  released: 1 "one"
* riot PROTEST/riot occurred
  when: 2021-07-11/2021-07-12 from text "on 11 and 12 July"
  where: guinera; toyo
  by: "128 defendants from La Guinera and the Toyo corner"
  to: police; "cars" thing
  with: stones "stones"; incendiary "bottles full of petrol"
  said: tsp official "the note says"
* march PROTEST/demo occurred
  when: 2021-07-11/2021-07-12 bounded
  said: "Relatives" party "hold"
  by: "128 defendants from La Guinera and the Toyo corner"
* beat ASSAULT/beat occurred
  when: 2021-07-11/2022-03-16 bounded
  where: "the cells"
  to: "sons"
  said: "A mother of two of them" witness "said"
* threat THREATEN/arrest occurred
  when: 2021-07-11/2022-03-16 bounded
  by: "officers"
  to: "A mother of two of them"
  said: "A mother of two of them" witness "said"
  about: COERCE/arrest
* silence REQUEST/yield occurred
  when: 2021-07-11/2022-03-16 bounded
  by: "officers"
  to: "A mother of two of them"
  said: "A mother of two of them" witness "said"
* arrest COERCE/arrest occurred
  when: 2021-07-01/2022-03-17 bounded
  to: "people"
  detained: 1442 "1,442 people" voice j11
  detained: 756 "756" part voice j11
  said: j11 "counts"
* amn REQUEST/yield occurred
  when: 2021-07-11/2022-03-17 bounded
  by: j11
  about: RETREAT/release
* eu ACCUSE/disapprove occurred
  when: 2022-03-16/2022-03-17 bounded
  by: eu
  to: gov
  about: sent
  answers: sent "criticised"
* sanc SANCTION/discontinue occurred
  when: 2021-07 "last July"
  by: us
  to: lopez; police
* visa SANCTION/discontinue occurred
  when: 2021-11 "in November"
  by: us
  to: "nine more officials"
  count: 9 "nine"
* eurej REJECT/change occurred
  when: 2022-03-16/2022-03-17 bounded
  by: gov
  to: eu
  answers: eu "called the criticism meddling"
* vigil PROTEST/demo attempted
  when: 2021-07-11/2022-03-17 bounded "on the 11th of every month since"
  where: "a certain statue"
  by: "people who mean"
* watch COERCE/restrict ongoing
  when: 2021-07-11/2022-03-17 bounded "on the 11th of every month since"
  by: "two policemen"
  to: "people who mean"
* trialg ACCUSE/investigate occurred
  when: 2021-12/2022-03 bounded "December"
  by: tsp
  to: "128 defendants from La Guinera and the Toyo corner"
* prosreq REQUEST/change occurred optional
  when: 2021-12-01/2022-03-16 bounded
  by: "The prosecutor"
  to: tsp

== w-havana-4
outlet: Tradewinds Quarterly
register: analysis
published: 2021-08
--
A quarter of a century between two Cessnas and a hashtag

On 24 February 1996 a MiG-29 of the Cuban air force {cessna|shot down} two small aeroplanes north of Havana. Four men of Brothers to the Rescue died, three of them American citizens. Cuba said it had done so over its own waters and after warnings; the international aviation body found that it was over the open sea. A third machine got away.

In the weeks before, the group had {leaflets|rained} leaflets on the capital, Havana had {complain|complained} eleven times to Washington, and the Clinton administration was closing the file on a modest opening. It was a president who had to {helms|sign} the {helms|Helms-Burton law} in March, which he had until that day {veto|threatened} to veto, and charter flights were {charter|suspended}.

Today's president, who as a candidate {promise|promised} to {undo|undo} the measures of his predecessor, has since the {demo|marches} of 11 July done the contrary. On 22 July the Treasury {sanc|sanctioned} a minister and a brigade; eight days later it {sanc2|added} the police and its two chiefs. A working group is to report on remittances. "There will be {more,moresanc|more}," Biden told Cuban Americans at the White House, unless things change.

From the other side came in the same fortnight a {ship|ship} from Mexico with diesel, {ship2|another} with oxygen; Russia {flights|flew} in 88 tonnes of food and masks. Asked whether he would {talk|sit down} with the American, Diaz-Canel {talkok|said} yes, "as equals, and not about our system".

Would bombs have been {bomb|dropped}, as the mayor of Miami thought aloud that one might at least explore? Nobody else has said so.
--
who gov: Havana
who clinton: government US | Clinton administration
who brothers: organisation US | Brothers to the Rescue
who cubanaf: force CU | Cuban air force
who icao: body - | international aviation body
who mayor: office US | mayor of Miami
who mexico: state MX | Mexico
who russia: state RU | Russia
where nhavana: near - 23.50 -82.40 | north of Havana
* cessna ASSAULT/aerial occurred
  when: 1996-02-24 from text "24 February 1996"
  where: nhavana
  by: cubanaf
  to: brothers; "two small aeroplanes" thing
  with: airstrike "MiG-29"
  killed: 4 "Four men of Brothers to the Rescue" side recipient
  killed: 3 "three of them American citizens" part side recipient
* leaflets PROTEST/demo occurred
  when: 1996-02 from cessna "In the weeks before"
  where: "the capital"
  by: brothers
* complain ACCUSE/disapprove occurred
  when: 1996-02 from cessna "In the weeks before"
  by: gov
  to: us
  count: 11 "eleven times"
* helms SANCTION/discontinue occurred
  when: 1996-03 "in March"
  by: "a president"
  to: cuba
* veto THREATEN occurred
  when: ? "until that day"
  by: "a president"
  about: helms
* charter SANCTION/discontinue occurred
  when: 1996-03 "in March"
* promise AGREE occurred
  when: ?
  by: biden
  about: undo
* undo CONCEDE announced
  when: ?
  by: biden
* demo PROTEST/demo occurred
  when: 2021-07-11 from text "11 July"
* sanc SANCTION/discontinue occurred
  when: 2021-07-22 from text "On 22 July"
  by: treasury
  to: "a minister and a brigade"
* sanc2 SANCTION/discontinue occurred
  when: 2021-07-30 from sanc "eight days later"
  by: treasury
  to: "the police and its two chiefs"
* more THREATEN/restrict occurred
  when: 2021-07-30/2021-08-31 bounded
  by: biden
  to: cuba
  about: moresanc
* moresanc SANCTION/discontinue threatened optional
  when: ?
  by: biden
  to: cuba
* ship AID occurred
  when: 2021-07-22/2021-08-05 bounded "same fortnight"
  by: mexico
  to: cuba
* ship2 AID occurred
  when: 2021-07-22/2021-08-05 bounded "same fortnight"
  by: mexico
  to: cuba
* flights AID occurred
  when: 2021-07-22/2021-08-05 bounded "same fortnight"
  by: russia
  to: cuba
* talk CONSULT hypothetical optional
  when: ?
  by: diaz; biden
* talkok AGREE occurred
  when: ?
  by: diaz
  to: biden
  about: talk
* bomb ASSAULT/aerial hypothetical
  when: ?
  said: mayor suggested "thought aloud"
