story: fx-embassy
conflict: Peru
countries: PE, JP, CA
facts: On 17 December 1996 fourteen members of the Tupac Amaru Revolutionary Movement (MRTA) under Nestor Cerpa seized the Japanese ambassador's residence in Lima with hundreds of guests and demanded that some 400 comrades be freed; the women were let go that night, 38 people on the 20th, 225 on the 22nd. On 1 February 1997 Fujimori and Hashimoto met in Toronto; talks with a commission of guarantors opened on 11 February; on 3 March Fujimori flew to Havana; on 6 March the rebels broke off over tunnel noise. On 22 April 1997 commandos stormed the house: 71 of 72 hostages lived, a judge, two officers and all fourteen rebels died. (public record: press of the time, truth commission report of 2003.)

who mrta: group PE | Tupac Amaru Revolutionary Movement; MRTA; Tupac Amaru; the rebels; rebels; the guerrillas; guerrillas
who cerpa: person PE | Nestor Cerpa; Cerpa; Comandante Evaristo
who fujimori: person PE | Alberto Fujimori; Fujimori; President Fujimori
who palermo: person PE | Domingo Palermo; Palermo
who govpe: government PE | Peruvian government; the government
who peru: state PE | Peru
who japan: state JP | Japan; Tokyo
who hashimoto: person JP | Ryutaro Hashimoto; Hashimoto
who redcross: organisation - | Red Cross; International Committee of the Red Cross
who cipriani: person PE | Juan Luis Cipriani; Cipriani; Archbishop Cipriani
who vincent: person CA | Anthony Vincent; Vincent
where residence: site PE -12.093 -77.036 | Japanese ambassador's residence; the residence; residence
where lima: town PE -12.0464 -77.0428 | Lima; LIMA
where toronto: town CA 43.70 -79.42 | Toronto
where havana: town CU 23.113 -82.366 | Havana

== fx-embassy-1
outlet: Transpacific Wire
register: wire
published: 1996-12-23
--
Peru rebels {free225|let go} 225 captives, {take|keep} 140 in {cordon|besieged} embassy house

LIMA, Dec 23 (TW) - Leftist guerrillas {free225|released} 225 people from the Japanese ambassador's residence late on Sunday in what they called a Christmas {free225|gesture}, but {take|held on} to some 140 others and {repeat|repeated} their {ask|demand} that jailed comrades {relpris|go free}.

The captives, most of them businessmen and diplomats, {free225|walked out} in batches between nine and midnight, carrying plastic bags, and were driven off in buses which the Red Cross had {buses|provided}. One of them read a statement into a forest of microphones. In it the rebels {thankrc|thanked} the Red Cross and {blamefuji|blamed} President Fujimori for "shutting the door".

About fourteen fighters of the Tupac Amaru Revolutionary Movement, or MRTA, {take|seized} the house last Tuesday night, when several hundred guests were drinking to the birthday of the Japanese emperor. They {blast|blew} a hole in the garden wall, {shots|fired} at policemen for the better part of an hour and {take|made} the company lie down on the floor. Three guards were {shots|hurt}. All the women were {women|allowed} to leave before morning, the president's mother and sister among them, and another 38 hostages were {free38|freed} on Friday.

The MRTA's leader, Nestor Cerpa, whom his men call Comandante Evaristo, {ask|wants} some 400 prisoners {relpris!demanded|released}, his companion among them. Earlier he had {threatkill|threatened} to {kill!threatened|shoot} the foreign minister, who is one of the captives, unless he was heard. No one has been {harm!denied|harmed} since.

Fujimori broke four days of silence on Saturday. In a speech of four minutes he {rejects|ruled out} any {relpris|release} of people convicted of terrorism and {demandarms|told} the rebels to {layarms|lay down} their weapons before a commission; only then, he said, would there be anything to discuss. Cerpa {rejarms|turned} that {rejarms|down} by two-way radio the same evening. "We didn't come here to {layarms!denied|give up}," a released congressman quoted him as saying.

Police have {cordon|sealed off} eleven blocks around the house. Water and electricity, {cut|cut} on Thursday, were still off on Monday, and Red Cross delegates {food|carried in} meals and portable toilets. Michel Minnig, the agency's head in Lima, {visits|goes} in and out several times a day with a white flag.

Japan has {asknoforce|urged} the government to put the lives of the captives first; Prime Minister Ryutaro Hashimoto {phone|spoke} with Fujimori by telephone on Saturday, after the speech, and voiced "{backf|trust}" in him. In Montevideo a court's {uruguay|refusal} on Friday to extradite two suspected MRTA members to Peru has angered the government, which {recall|called home} its ambassador.

The MRTA, which {robbery|robbed} its first bank in 1982, had been thought as good as beaten. Cerpa himself escaped when his deputy and some thirty others were {arrest95|caught} in a Lima suburb in November 1995, plotting to {congress!attempted|take over} the Congress.

~ Graphic: inside the compound. For rates call the Lima desk
--
who minnig: person CH | Michel Minnig
who minister: office PE | the foreign minister
who court: body UY | a court
where montevideo: town UY -34.901 -56.164 | Montevideo
where suburb: district PE - - | a Lima suburb
who police: force PE | Police
who hostages: population - | The captives; the captives
* free225 RETREAT/release occurred
  when: 1996-12-22 "late on Sunday"
  where: residence; lima
  by: mrta
  to: "225 people"
  released: 225 "225 people" side civilian
* take COERCE/seize occurred
  when: 1996-12-17 "last Tuesday night"
  where: residence; lima
  by: mrta
  to: residence thing; "several hundred guests"
  abducted: >=200 vague "several hundred guests" side civilian
  abducted: ~140 "some 140 others" part side civilian
* repeat REQUEST/yield occurred
  when: 1996-12-22 "late on Sunday"
  by: mrta
  to: govpe
  about: relpris
* ask REQUEST/yield occurred
  when: 1996-12-17/1996-12-22 bounded
  by: mrta
  to: govpe
  about: relpris
* buses AID occurred
  when: 1996-12-22
  where: residence
  by: redcross
  to: hostages
* thankrc SUPPORT occurred
  when: 1996-12-22
  by: mrta
  to: redcross
* blamefuji ACCUSE/disapprove occurred
  when: 1996-12-22
  by: mrta
  to: fujimori
  about: rejects
  answers: rejects "shutting the door"
* blast ASSAULT/explosives occurred
  when: 1996-12-17 "last Tuesday night"
  where: residence; lima
  by: mrta
  to: "the garden wall" thing
  part_of: take
* shots ASSAULT/firearms occurred
  when: 1996-12-17 "last Tuesday night"
  where: residence; lima
  by: mrta
  to: "policemen"
  injured: 3 "Three guards" side recipient
  part_of: take
* women RETREAT/release occurred
  when: 1996-12-17/1996-12-18 day "before morning"
  where: residence
  by: mrta
  to: "All the women"
* free38 RETREAT/release occurred
  when: 1996-12-20 "Friday"
  where: residence
  by: mrta
  to: "another 38 hostages"
  released: 38 "another 38 hostages" side civilian
* relpris RETREAT/release demanded
  when: ?
  by: govpe
  to: "some 400 prisoners"
  released: ~400 "some 400 prisoners"
* threatkill THREATEN/violence occurred
  when: 1996-12-17/1996-12-22 bounded "Earlier"
  by: cerpa
  to: minister; govpe
  about: kill
* kill ASSAULT/firearms threatened optional
  when: ?
  where: residence
  by: mrta
  to: minister
* harm ASSAULT denied
  when: 1996-12-17/1996-12-23 bounded "since"
  where: residence
  by: mrta
  to: hostages
* rejects REJECT/yield occurred
  when: 1996-12-21 "Saturday"
  by: fujimori
  to: mrta
  about: ask
  answers: ask "ruled out"
* demandarms REQUEST/yield occurred
  when: 1996-12-21 "Saturday"
  by: fujimori
  to: mrta
  about: layarms
* layarms RETREAT/disarm demanded
  when: ?
  by: mrta
  to: "a commission"
* rejarms REJECT/yield occurred
  when: 1996-12-21 from rejects "the same evening"
  where: residence
  by: cerpa
  to: fujimori
  about: demandarms
  answers: demandarms "turned that down"
* cordon COERCE/restrict ongoing
  when: 1996-12-17/1996-12-23 bounded
  where: residence; lima
  by: police
  to: "eleven blocks" thing
* cut COERCE/restrict occurred
  when: 1996-12-19 "Thursday"
  where: residence
  to: residence thing; mrta
* food AID occurred
  when: 1996-12-17/1996-12-23 bounded
  where: residence
  by: redcross
  to: hostages
* visits CONSULT/visit ongoing
  when: 1996-12-17/1996-12-23 bounded "several times a day"
  where: residence
  by: minnig
  to: mrta
* asknoforce REQUEST/yield occurred
  when: 1996-12-17/1996-12-23 bounded
  by: japan
  to: govpe
* phone CONSULT/phone occurred
  when: 1996-12-21 "Saturday"
  by: hashimoto; fujimori
  to: fujimori
* backf SUPPORT occurred
  when: 1996-12-21 "Saturday"
  by: hashimoto
  to: fujimori
* uruguay REJECT occurred
  when: 1996-12-20 "Friday"
  where: montevideo
  by: court
  to: peru
* recall SANCTION/withdraw occurred
  when: 1996-12-20/1996-12-23 bounded
  where: montevideo
  by: govpe
  to: "Montevideo"
  answers: uruguay "has angered the government"
* robbery COERCE/seize occurred
  when: 1982 "1982"
  by: mrta
  to: "bank" thing
* arrest95 COERCE/arrest occurred
  when: 1995-11 from text "November 1995"
  where: suburb
  to: "his deputy"; "some thirty others"
  detained: ~31 "his deputy and some thirty others"
* congress COERCE/seize attempted
  when: 1995-11 from text "November 1995"
  where: lima
  by: mrta
  to: "the Congress" thing

== fx-embassy-2
outlet: Nagoya Evening Post
register: daily
published: 1997-03-08
--
{break|Broken-off} {talks|talks}, buried noises: week twelve in Lima

The rebels who have {take|held} the Japanese ambassador's residence since the week before Christmas will {rejtalk|not sit down} with the government again until the {tunnel|digging} stops. Their leader, Nestor Cerpa, {break|suspended} the {talks|negotiations} on Thursday and {accuse|accused} President Fujimori's men of {tunnel|boring} a tunnel beneath the very carpet on which he receives his visitors.

"We hear picks and, at night, a machine," he said over the radio to a Lima station. "Whoever {tunnel|digs} does not want {talks|talks}. He wants to come up and {storm!hypothetical|kill} us." The police had for days been {music|playing} martial music at full volume from loudspeakers around the block. To drown the sound, say the guerrillas.

A spokesman for the Interior Ministry knew of no {tunnel!denied|excavation}. Fujimori, asked about it while he was {visitschool|visiting} a school in Cusco, laughed.

Ten {talks|sessions} had been held since the two parties first {firstmeet|met} on 11 February in a house across the street. On one side of the table sat Education Minister Domingo Palermo, on the other Cerpa or his second man; between them the guarantors: Archbishop Juan Luis Cipriani, Anthony Vincent, the ambassador of Canada, and a delegate of the Red Cross. An envoy of Tokyo {observe|looked on}. It was Fujimori and Hashimoto who had {toronto|agreed} on that shape on the first of February, when they {summit|conferred} in Toronto; there Fujimori had {pledge|promised} his guest to seek a peaceful way out, and Hashimoto had {endorse|backed} his {norel|refusal} to {relpris|free} a single prisoner.

Cerpa had {shrink|shrunk} his list from four hundred names to some twenty, a member of the commission confided. Palermo {norel2|answered} each time with the same word.

So a second door was tried. On Monday Fujimori {havana|flew} to Havana, where Fidel Castro {offer|agreed} to {asylum!hypothetical|take in} Cerpa's men if all parties wished it. In Santo Domingo the day before, the president of the Dominican Republic had {offerdr|offered} as much. The guerrillas {rejasylum|rejected} both. "We are not looking for a plane, but for our comrades," Cerpa replied.

Tokyo does not hide its nerves. The chief cabinet secretary on Friday {urge|urged} the two sides to return to the table and {urge2|called on} the Peruvian government to {avoidstorm|refrain} from anything that might endanger the 72 men inside, 24 of whom are Japanese. Relatives in Aichi sent a {petition|petition} with 31,000 names to the embassy of Peru.

Of those still in the house the healthiest play mah-jong. An oil executive and a police general were {freesick|let out} in January with heart and stomach trouble; since then nobody has {freesick!denied|come out}. Yesterday Archbishop Cipriani {mass|went in} alone, with bread and a guitar, and stayed three hours. He would not say whether he had tried to {persuade|win} Cerpa {persuade|back}. "Doors that are shut can be knocked at," he told us.

~ Turn to page 14 for today's sumo results
--
who mrta: Cerpa's men
who police: force PE | The police
who ministry: body PE | Interior Ministry; the Interior Ministry
who castro: person CU | Fidel Castro
who drpres: office DO | the president of the Dominican Republic
who secretary: office JP | chief cabinet secretary
who relatives: population JP | Relatives in Aichi
where cusco: town PE -13.525 -71.972 | Cusco
where sd: town DO 18.486 -69.931 | Santo Domingo
where across: site PE - - | a house across the street
who envoy: office JP | An envoy of Tokyo
* break SANCTION/discontinue occurred
  when: 1997-03-06 "Thursday"
  by: cerpa; mrta
  to: govpe
* talks CONSULT/third-party occurred
  when: 1997-02-11/1997-03-06 bounded "since"
  where: across
  by: palermo; cerpa; cipriani; vincent; redcross
  count: 10 "Ten sessions"
* take COERCE/seize ongoing
  when: 1996-12-16/1997-03-08 bounded "since the week before Christmas"
  where: residence; lima
  by: mrta
  to: residence thing; "the 72 men inside"
  abducted: 72 "the 72 men inside" side civilian
  abducted: 24 "24 of whom are Japanese" part side civilian
* accuse ACCUSE/allege occurred
  when: 1997-03-06 "Thursday"
  by: cerpa
  to: fujimori; govpe
  about: tunnel
* tunnel MOBILIZE ongoing
  when: 1997-03-06/1997-03-08 bounded
  where: residence
  by: govpe alleged of cerpa
  said: cerpa party "said"
  said: ministry official denied "knew of no"
* storm ASSAULT hypothetical
  when: ?
  where: residence
  by: govpe
  to: mrta
  said: cerpa party "said"
* music COERCE occurred optional
  when: 1997-02-11/1997-03-08 bounded "for days"
  where: residence
  by: police
  to: mrta
* visitschool CONSULT/visit occurred optional
  when: 1997-03-06/1997-03-08 bounded
  where: cusco
  by: fujimori
* firstmeet CONSULT/third-party occurred
  when: 1997-02-11 from text "11 February"
  where: across
  by: palermo; cerpa; cipriani; vincent; redcross
  part_of: talks
* observe COOPERATE occurred optional
  when: 1997-02-11/1997-03-06 bounded
  by: envoy
* toronto AGREE occurred
  when: 1997-02-01 from text "on the first of February"
  where: toronto
  by: fujimori; hashimoto
  to: hashimoto; fujimori
  about: talks
* summit CONSULT occurred
  when: 1997-02-01 from text "on the first of February"
  where: toronto
  by: fujimori; hashimoto
* pledge AGREE occurred
  when: 1997-02-01 from text "on the first of February"
  where: toronto
  by: fujimori
  to: hashimoto
* endorse SUPPORT occurred
  when: 1997-02-01 from text "on the first of February"
  where: toronto
  by: hashimoto
  to: fujimori
  about: norel
  answers: norel "backed his refusal"
* norel REJECT/yield occurred
  when: 1996-12-16/1997-02-01 bounded
  by: fujimori
  to: mrta
  about: relpris
* relpris RETREAT/release demanded optional
  when: ?
  by: govpe
  to: "our comrades"
  released: 400 "four hundred names"
  released: ~20 "some twenty"
* rejtalk REJECT/meet occurred
  when: 1997-03-06/1997-03-08 bounded
  by: mrta
  to: govpe
  about: talks
  answers: tunnel "until the digging stops"
* shrink CONCEDE occurred
  when: 1997-02-11/1997-03-06 bounded
  by: cerpa
  to: palermo; govpe
  about: relpris
  said: "a member of the commission" unnamed "confided"
* norel2 REJECT/yield occurred
  when: 1997-02-11/1997-03-06 bounded "each time"
  by: palermo
  to: cerpa
  about: relpris
* havana CONSULT/visit occurred
  when: 1997-03-03 "Monday"
  where: havana
  by: fujimori; castro
  to: castro
* offer AGREE occurred
  when: 1997-03-03 "Monday"
  where: havana
  by: castro
  to: fujimori; mrta
  about: asylum
* asylum AID hypothetical
  when: ?
  by: castro
  to: mrta
* offerdr AGREE occurred
  when: 1997-03-02 from havana "the day before"
  where: sd
  by: drpres
  to: mrta
  about: AID
* rejasylum REJECT occurred
  when: 1997-03-03/1997-03-08 bounded
  by: cerpa; mrta
  to: castro; drpres
  about: offer
  answers: offer "rejected both"
  answers: offerdr "rejected both"
* urge REQUEST/meet occurred
  when: 1997-03-07 "Friday"
  by: secretary; japan
  to: govpe; mrta
  about: talks
* urge2 REQUEST/yield occurred
  when: 1997-03-07 "Friday"
  by: secretary; japan
  to: govpe
  about: avoidstorm
* avoidstorm RETREAT demanded optional
  when: ?
  by: govpe
* petition REQUEST/assist occurred
  when: ?
  by: relatives
  to: peru
  participants: 31000 "31,000 names"
* freesick RETREAT/release occurred
  when: 1997-01 month from published "January"
  where: residence
  by: mrta
  to: "An oil executive"; "a police general"
  released: 2 "An oil executive and a police general" side civilian
* mass CONSULT/visit occurred
  when: 1997-03-07 "Yesterday"
  where: residence
  by: cipriani
  to: mrta
* persuade REQUEST/meet hypothetical
  when: 1997-03-07 "Yesterday"
  by: cipriani
  to: cerpa

== fx-embassy-3
outlet: Harbour Street Press
register: wire
published: 1997-04-23
--
Commandos {storm|storm} Lima residence; 71 hostages {rescue|saved}, all rebels dead

LIMA, April 23 (HSP) - Peruvian commandos {burst|burst} out of tunnels beneath the Japanese ambassador's residence on Tuesday afternoon and in some forty minutes {storm|killed} all fourteen guerrillas who had {take|occupied} it for 126 days. Of the 72 captives 71 were {rescue|brought out} alive. A Supreme Court judge and two officers died.

The {storm|assault} began at 3:23 p.m. with an {mineexp|explosion} under the main hall, where eight of the rebels were playing indoor football, as they did every day. Three more {mineexp|blasts} followed. From the house next door, through the garden gate and over the roof about 140 men {storm|attacked}; by then a hostage with a hidden receiver had been {signal|warned} ten minutes ahead. Two MRTA men {grenade|threw} grenades on the stairs. One of them {shoothost|shot} the judge, Carlos Giusti, in the leg, according to a fellow captive; he bled to death on the way to hospital. Foreign Minister Francisco Tudela was {tudela|wounded} in the foot. Twenty-five other hostages were {storm|hurt}, none of them gravely, the Red Cross said.

Fujimori, in a bulletproof vest, walked through the smoke while the Tupac Amaru flag was being {flag|torn} from the roof, and rode with the {rescue|freed} men to the military hospital. "I gave the {storm|order} on learning that Cerpa had {cutmedic|barred} the doctors from the captives," he told reporters. "We were not going to wait for the first coffin." Three days before he had accepted the {fire|resignations} of his interior minister and of the police chief, {blame|blamed} by the government for letting the {take|takeover} happen.

Tokyo had not been {tell!denied|told} beforehand. Prime Minister Hashimoto called that "{regret|regrettable}" but {thank|thanked} Fujimori for a "splendid {rescue|rescue}" and will {send|send} his foreign minister to Lima. Washington, Ottawa and Bonn {congrat|congratulated} the Peruvian leader. The Bolivian government, whose ambassador was among the last {rescue|liberated}, did likewise.

In Hamburg Isaac Velazco, who speaks for the MRTA in Europe, {condemn|condemned} a "{storm|massacre}" and {vow|vowed} that the movement would {reply!threatened|strike back}. Some of the dead had already {surr|surrendered} when they were {exec|shot}, he {accuse3|charged}; a teenage girl had cried "We {surr|give up}". The army denied it. The bodies were {bury|buried} by soldiers overnight in several cemeteries of the capital, without the families, and human rights lawyers {autops|asked for} autopsies by independent doctors.

The {talks|negotiations} with the guerrillas, in which Archbishop Cipriani had {talks|mediated}, had been dead since Cerpa {break|left} them on March 6 because of noises under the floor. Miners from Cerro de Pasco had been {tunnel|digging} by then for two months. Cipriani wept before the cameras. His visits, it turned out, had {smuggle|brought} into the house, without his knowledge according to him, microphones in a guitar and a thermos flask.

Share prices in Lima rose by seven per cent. In the prisons the cells of MRTA members were {search|searched} at dawn, and visits {ban|stopped} until further notice.
--
who commandos: force PE | Peruvian commandos; Commandos
who giusti: person PE | Carlos Giusti; the judge; A Supreme Court judge
who tudela: person PE | Francisco Tudela; Foreign Minister Francisco Tudela
who velazco: person PE | Isaac Velazco
who us: state US | Washington
who canada: state CA | Ottawa
who germany: state DE | Bonn
who bolivia: government BO | The Bolivian government; Bolivian government
who army: force PE | The army
who soldiers: force PE | soldiers
who lawyers: population PE | human rights lawyers
who interior: office PE | his interior minister
who policechief: office PE | the police chief
where hamburg: town DE 53.551 9.994 | Hamburg
where cemeteries: district PE - - | several cemeteries of the capital
where prisons: site PE - - | the prisons
who hostages: population - | the captives; the freed men
* storm ASSAULT occurred
  when: 1997-04-22 "Tuesday afternoon" "3:23 p.m."
  where: residence; lima
  by: commandos
  to: mrta; residence thing
  killed: 14 "all fourteen guerrillas" side recipient
  killed: 1 "A Supreme Court judge" side civilian
  killed: 2 "two officers" side actor
  injured: 25 "Twenty-five other hostages" side civilian voice redcross
  answers: cutmedic "on learning"
* burst ASSAULT occurred
  when: 1997-04-22 "Tuesday afternoon"
  where: residence
  by: commandos
  to: mrta
  part_of: storm
* rescue RETREAT/release occurred
  when: 1997-04-22 "Tuesday afternoon"
  where: residence; lima
  by: commandos
  to: hostages
  released: 71 "71" side civilian
  part_of: storm
* take COERCE/seize occurred
  when: 1996-12-17/1997-04-22 day "126 days"
  where: residence; lima
  by: mrta
  to: residence thing; "72 captives"
  abducted: 72 "the 72 captives" side civilian
* mineexp ASSAULT/explosives occurred
  when: 1997-04-22 "3:23 p.m."
  where: residence
  by: commandos
  to: mrta; "the main hall" thing
  with: bomb "explosion"
  part_of: storm
* signal COOPERATE occurred
  when: 1997-04-22 from storm "ten minutes ahead"
  where: residence
  to: "a hostage with a hidden receiver"
* grenade ASSAULT/explosives occurred
  when: 1997-04-22
  where: residence
  by: mrta
  to: commandos
  with: grenade "grenades"
* shoothost ASSAULT/firearms occurred
  when: 1997-04-22
  where: residence
  by: "One of them"; mrta
  to: giusti
  killed: 1 "Carlos Giusti" side recipient
  said: "a fellow captive" witness "according to"
* tudela ASSAULT occurred
  when: 1997-04-22
  where: residence
  to: tudela
  injured: 1 "Francisco Tudela" side recipient
  part_of: storm
* flag COERCE/seize occurred optional
  when: 1997-04-22
  where: residence
  to: mrta; "the Tupac Amaru flag" thing
* cutmedic COERCE/restrict occurred
  when: 1996-12-17/1997-04-22 bounded
  where: residence
  by: cerpa alleged of fujimori
  to: hostages; "the doctors"
  said: fujimori official "told"
* fire RETREAT/resign occurred
  when: 1997-04-19 from storm "Three days before"
  by: interior; policechief
  to: fujimori
* blame ACCUSE/disapprove occurred
  when: 1996-12-17/1997-04-19 bounded
  by: govpe
  to: interior; policechief
  about: take
  answers: take "for letting the takeover happen"
* tell CONSULT denied optional
  when: 1996-12-17/1997-04-22 bounded "beforehand"
  by: govpe
  to: japan
* regret ACCUSE/disapprove occurred optional
  when: 1997-04-22/1997-04-23 bounded
  by: hashimoto
  to: fujimori
  about: tell
  answers: tell "called that"
* thank SUPPORT occurred
  when: 1997-04-22/1997-04-23 bounded
  by: hashimoto
  to: fujimori
  about: rescue
  answers: rescue "thanked Fujimori for"
* send CONSULT/visit announced
  when: ?
  where: lima
  by: hashimoto; "his foreign minister"
  to: fujimori
* congrat SUPPORT occurred
  when: 1997-04-22/1997-04-23 bounded
  by: us; canada; germany; bolivia
  to: fujimori
  answers: rescue "congratulated"
  about: rescue
* condemn ACCUSE/disapprove occurred
  when: 1997-04-22/1997-04-23 bounded
  where: hamburg
  by: velazco; mrta
  to: commandos
  about: storm
  answers: storm "condemned a"
* vow THREATEN/violence occurred
  when: 1997-04-22/1997-04-23 bounded
  where: hamburg
  by: velazco; mrta
  to: govpe
  about: reply
* reply ASSAULT threatened optional
  when: ?
  by: mrta
  to: govpe
* exec ASSAULT/firearms occurred
  when: 1997-04-22
  where: residence
  by: commandos alleged of velazco
  to: mrta "Some of the dead"
  said: velazco party claimed "charged"
  said: army party denied "denied"
  part_of: storm
* accuse3 ACCUSE/allege occurred
  when: 1997-04-22/1997-04-23 bounded
  where: hamburg
  by: velazco
  to: commandos
  about: exec
* surr RETREAT/disarm occurred
  when: 1997-04-22
  where: residence
  by: mrta; "a teenage girl"
  to: commandos
  said: velazco party claimed "charged"
* bury COERCE occurred optional
  when: 1997-04-22/1997-04-23 day "overnight"
  where: cemeteries; lima
  by: soldiers
  to: "The bodies" thing
* autops REQUEST/change occurred
  when: 1997-04-22/1997-04-23 bounded
  by: lawyers
  about: ACCUSE/investigate
* talks CONSULT/third-party occurred
  when: 1996-12-17/1997-03-06 bounded
  by: govpe; mrta; cipriani
* break SANCTION/discontinue occurred
  when: 1997-03-06 from text "March 6"
  by: cerpa
  to: govpe
  answers: tunnel "because of noises under the floor"
* tunnel MOBILIZE occurred
  when: 1997-01-06/1997-03-06 bounded "by then for two months"
  where: residence
  by: "Miners from Cerro de Pasco"
* smuggle COERCE occurred optional
  when: 1996-12-17/1997-04-22 bounded
  where: residence
  by: cipriani
  to: mrta; "microphones" thing
* search COERCE occurred
  when: 1997-04-23 "dawn"
  where: prisons
  to: mrta
* ban COERCE/restrict occurred
  when: 1997-04-22/1997-04-23 bounded
  where: prisons
  to: mrta
