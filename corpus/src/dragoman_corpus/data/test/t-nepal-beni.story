story: t-nepal-beni
conflict: Nepal
countries: NP
facts: In the night of Saturday 20 March 2004 some thousands of Maoists attacked Beni, headquarters of Myagdi district in western Nepal, held the town till morning, and took away the chief district officer, a deputy superintendent
  and over thirty policemen. The army spoke of 500 rebel dead; about thirty of the security forces and some twenty civilians were killed. The captives were freed in early April through the Red Cross. (public record: Nepali press, March-April 2004)

who maoists: group NP | Maoists; Maoist; rebels
who pla: force NP | People's Liberation Army; PLA
who army: force NP | Royal Nepalese Army; Royal Army; army
who ministry: body NP | defence ministry; Ministry of Defence
who icrc: organisation - | International Committee of the Red Cross; ICRC; Red Cross
who government: government NP | government
who prachanda: person NP | Prachanda; Chairman Prachanda
who un: organisation - | United Nations; UN
who police: force NP | police
where beni: town NP 28.34 83.57 | Beni
where myagdi: district NP 28.60 83.33 | Myagdi
where baglung: town NP 28.27 83.60 | Baglung
where kathmandu: town NP 27.71 85.32 | Kathmandu
where rolpa: district NP 28.37 82.64 | Rolpa
where barracks: site NP 28.34 83.56 | barracks
where jail: site NP 28.34 83.57 | jail; prison

== t-nepal-beni-1
outlet: Gorkha Despatch
register: daily
published: 2004-03-22
--
Hundreds feared dead as rebels {beni|overrun} Beni

By our correspondent in Baglung

Several thousand Maoist fighters {beni|descended} on the hill town of Beni late on Saturday and {beni|fought} the garrison until eight the next morning, the Ministry of Defence said yesterday. It called the {beni|assault} the biggest since the insurgents {leave|walked out} of the talks last August.

A spokesman for the Royal Army put the losses of the attackers at "around 500" and those of the security forces at 29: 13 soldiers and 16 policemen. The first figure could not be checked. People who left the town on foot and reached us at dusk told of far fewer. One shopkeeper counted 48 corpses in guerrilla dress along the river before helicopters {strafe|strafed} the ferry and he stopped counting.

The {beni|onslaught} opened at about 10.45 p.m. with mortar bombs on the barracks. The jail was {jail|broken open} and its inmates, ninety or so, {jail|let out}. The offices of the chief district officer, two banks and the courthouse were {burn|torched}. Nineteen inhabitants died, some of them, neighbours say, when soldiers {house|fired} into their houses at daybreak.

As they {pullout|withdrew}, the rebels {abduct|took} with them the district's highest official, a deputy superintendent and at least 30 policemen, hands tied. Fresh troops have been {reinf|flown in} from Pokhara, and a dusk-to-dawn {curfew|curfew} has been ordered in Baglung as well.

In Kathmandu the prime minister {condemn|condemned} the "barbarous" {beni|deed} and {rulesout|ruled out} any truce. Student unions close to the left staged a torch {stud|procession} against both sides; eleven of them were {studarrest|detained}.

~ Photo: RSS | Beni bazaar on a quieter day
~ SUDOKU, horoscope and market: page 8
--
who maoists: insurgents
who pm: office NP | prime minister
who unions: population NP | Student unions
where pokhara: town NP 28.21 83.99 | Pokhara
where river: near NP 28.34 83.57 | along the river
* beni ASSAULT/heavy-weapons occurred
  when: 2004-03-20/2004-03-21 "late on Saturday" "the next morning" "10.45 p.m."
  where: barracks; beni
  by: maoists
  to: army; "policemen"
  with: mortar "mortar bombs"
  killed: ~500 "around 500" side actor voice army
  killed: 29 "those of the security forces at 29" side recipient voice army
  killed: 13 "13 soldiers" part side recipient voice army
  killed: 16 "16 policemen" part side recipient voice army
  killed: >=48 "48 corpses" side actor voice "One shopkeeper"
  killed: 19 "Nineteen inhabitants" side civilian
  killed: >=200 vague "Hundreds feared dead" side unknown
  said: ministry official "said"
* leave SANCTION/withdraw occurred
  when: 2003-08 month "last August"
  by: maoists
  to: "the talks" thing
* strafe ASSAULT/aerial occurred
  when: 2004-03-21
  where: "the ferry"
  by: "helicopters"
  to: "the ferry" thing
  with: helicopter "helicopters"
  said: "One shopkeeper" witness "counted"
* jail RETREAT/release occurred
  when: 2004-03-20/2004-03-21
  where: jail; beni
  by: maoists
  to: "its inmates"
  released: ~90 "ninety or so"
  part_of: beni
* burn ASSAULT/destroy occurred
  when: 2004-03-20/2004-03-21
  where: beni
  by: maoists
  to: "The offices of the chief district officer" thing; "two banks" thing; "the courthouse" thing
  with: incendiary "torched"
  part_of: beni
* house ASSAULT/firearms occurred
  when: 2004-03-21 "daybreak"
  where: beni
  by: army alleged of "neighbours"
  to: "inhabitants"
  said: "neighbours" witness "say"
* pullout RETREAT/withdraw occurred
  when: 2004-03-21
  where: beni
  by: maoists
* abduct ASSAULT/abduct occurred
  when: 2004-03-21
  where: beni
  by: maoists
  to: "the district's highest official"; "a deputy superintendent"; "policemen"
  abducted: >=30 "at least 30 policemen" part side recipient
  part_of: beni
* reinf MOBILIZE/troops occurred
  when: 2004-03-21/2004-03-22 bounded
  where: beni
  by: army
* curfew COERCE/curfew occurred
  when: 2004-03-21/2004-03-22 bounded
  where: baglung
* condemn ACCUSE/disapprove occurred
  when: 2004-03-21/2004-03-22 bounded
  where: kathmandu
  by: pm
  to: maoists
  about: beni
  answers: beni "condemned the"
* rulesout REJECT/yield occurred
  when: 2004-03-21/2004-03-22 bounded
  where: kathmandu
  by: pm
  to: maoists
  about: RETREAT/ceasefire by pm
* stud PROTEST/demo occurred
  when: 2004-03-21/2004-03-22 bounded
  where: kathmandu
  by: unions
  to: maoists; army
* studarrest COERCE/arrest occurred
  when: 2004-03-21/2004-03-22 bounded
  where: kathmandu
  to: unions
  detained: 11 "eleven of them"
figure: fighters >=2000 vague "Several thousand Maoist fighters" of maoists

== t-nepal-beni-2
outlet: Red Mountain Bulletin
register: communique
published: 2004-03-24
--
Glorious {beni|victory} of the PLA at Beni!

The Western Division of the heroic People's Liberation Army {beni|smashed} the headquarters of the enemy in Myagdi on the night of the twentieth of this month and {hold|held} it for thirteen hours. Under the direct guidance of Chairman Prachanda our red fighters {beni|annihilated} more than 140 mercenaries, {weapons|captured} 180 rifles, nine mortars and a wireless station, and {jail|set free} one hundred and twelve comrades from the dungeons.

Sixty-eight of our best gave their blood. The royal army, which speaks of 500, is counting cows.

Thirty-seven prisoners of war are {abduct|in our hands}, the district officer among them. They are being treated in the spirit of Geneva. We are {offerpow|prepared} to {handpow|give} them {handpow|up} to the Red Cross, provided that the fascist regime {stops|ceases} its helicopter {heli|attacks} on the villages, in which eleven peasants and a baby were {heli|massacred} at Darbang the day after the {beni|battle}. Until then nobody need ask.

We {warn|warn} the thieves of Kathmandu: every barracks between the Mechi and the Mahakali will be {more|visited}. A {blockade|blockade} of all roads to the capital will be imposed from the twelfth of Chaitra; an exam {examboycott|boycott} by our student union begins on Monday.
--
who pla: red fighters
who army: royal army
who regime: government NP | fascist regime; the thieves of Kathmandu
who students: organisation NP | student union
where darbang: near NP 28.39 83.40 | Darbang
where capital: town NP 27.71 85.32 | the capital
* beni ASSAULT/heavy-weapons occurred
  when: 2004-03-20/2004-03-21 "the night of the twentieth of this month"
  where: beni; myagdi
  by: pla
  to: army; "mercenaries"; "the headquarters of the enemy" thing
  killed: >=140 "more than 140 mercenaries" side recipient
  killed: 68 "Sixty-eight of our best" side actor
  killed: 500 "speaks of 500" side actor voice army
* hold COERCE/seize occurred
  when: 2004-03-20/2004-03-21 "the night of the twentieth of this month"
  where: beni; myagdi
  by: pla
  to: "the headquarters of the enemy" thing
  part_of: beni
* weapons COERCE/seize occurred
  when: 2004-03-20/2004-03-21
  where: beni; myagdi
  by: pla
  to: army; "180 rifles, nine mortars and a wireless station" thing
  munitions: 180 "180 rifles" part
  munitions: 9 "nine mortars" part
  part_of: beni
* jail RETREAT/release occurred
  when: 2004-03-20/2004-03-21
  where: "the dungeons"; beni
  by: pla
  to: "comrades"
  released: 112 "one hundred and twelve comrades"
  part_of: beni
* abduct ASSAULT/abduct occurred
  when: 2004-03-20/2004-03-21
  where: beni
  by: pla
  to: "the district officer"; "prisoners of war"
  abducted: 37 "Thirty-seven prisoners of war" side recipient
  part_of: beni
* offerpow AGREE occurred
  when: 2004-03-24
  by: pla
  to: icrc
  about: handpow
* handpow RETREAT/release hypothetical optional
  when: ?
  by: pla
  to: icrc; "prisoners of war"
* stops RETREAT demanded optional
  when: ?
  by: regime
  to: "the villages"
* heli ASSAULT/aerial occurred
  when: 2004-03-22 from beni "the day after"
  where: darbang
  by: regime alleged of pla
  to: "peasants"; "the villages"
  with: helicopter "helicopter"
  killed: 11 "eleven peasants" part side civilian
  killed: 1 "a baby" part side civilian
* warn THREATEN/violence occurred
  when: 2004-03-24
  by: pla
  to: regime
  about: more
* more ASSAULT threatened optional
  when: ?
  where: "between the Mechi and the Mahakali"
  by: pla
  to: "every barracks" thing
* blockade COERCE/restrict announced
  when: 2004-03-25 "the twelfth of Chaitra"
  where: capital
  by: pla
  to: regime
* examboycott PROTEST/boycott announced
  when: 2004-03-29 "Monday"
  by: students
tie: prachanda leads pla "Under the direct guidance of"

== t-nepal-beni-3
outlet: Alpine Agency
register: wire
published: 2004-04-07
--
Nepal Maoists {handpow|free} 37 captives in remote hills

KATHMANDU, April 7 - A delegation of the International Committee of the Red Cross {handpow|received} a district chief, a police officer and 35 constables from Maoist insurgents at a village in Rolpa on Tuesday, seventeen days after they were {abduct|seized} at Beni.

All were in fair health apart from one man with an untreated bullet wound, ICRC staff said. Before the {handpow|handover} two speeches were read and the men had to {pledge|promise} never to take up arms again.

A trio of rights campaigners had {mediate|travelled} to Rolpa at the end of March to {mediate|plead} with a rebel commander, who {agreepow|consented} on condition that no troops come within a day's march. The defence ministry denied that it had {halt!denied|suspended} its patrols, though villagers said they had seen none since Saturday.

The United Nations {unwelcome|welcomed} the {handpow|gesture} and {unurge|urged} the rebels to {students|let go} also the 200 pupils {pupils|marched off} from two schools in Achham last week. Those the rebels call "guests at a cultural programme"; most, parents said, had {back|come home} by Monday.

The army meanwhile lowered its estimate of the guerrillas {beni|killed} on March 20 from 500 to "well over 200", basing itself on radio intercepts. A team of journalists found 77 graves.

In the south-east, at Yadukuha, a police post was {yadu|raided} on Sunday night; nine policemen were {yadu|shot dead} and 35 are missing. Seven of them turned up on Tuesday. The army {search|sent} two companies to look for the rest.
--
who maoists: insurgents
who commander: office NP | rebel commander
who campaigners: organisation NP | A trio of rights campaigners
where achham: district NP 29.12 81.30 | Achham
where yadukuha: town NP 26.83 86.06 | Yadukuha
* handpow RETREAT/release occurred
  when: 2004-04-06 "Tuesday"
  where: "a village in Rolpa"; rolpa
  by: maoists
  to: icrc; "a district chief, a police officer and 35 constables"
  released: 37 "37 captives"
  released: 35 "35 constables" part
* abduct ASSAULT/abduct occurred
  when: 2004-03-20 from handpow "seventeen days after"
  where: beni
  by: maoists
  to: "a district chief, a police officer and 35 constables"
* pledge AGREE occurred
  when: 2004-04-06
  where: rolpa
  by: "the men"
  to: maoists
* mediate CONSULT/third-party occurred
  when: 2004-03 month "the end of March"
  where: rolpa
  by: campaigners; commander
  to: commander
* agreepow AGREE occurred
  when: 2004-03-31/2004-04-06 bounded
  by: commander
  to: campaigners
  about: handpow
* halt RETREAT/withdraw denied
  when: ?
  by: ministry
  said: ministry official denied "denied"
* unwelcome SUPPORT occurred
  when: 2004-04-06/2004-04-07 bounded
  by: un
  to: maoists
  about: handpow
  answers: handpow "welcomed the gesture"
* unurge REQUEST/yield occurred
  when: 2004-04-06/2004-04-07 bounded
  by: un
  to: maoists
  about: students
* students RETREAT/release demanded optional
  when: ?
  by: maoists
  to: "200 pupils"
* pupils ASSAULT/abduct occurred
  when: 2004-03-29/2004-04-04 week "last week"
  where: "two schools"; achham
  by: maoists
  to: "pupils"
  abducted: 200 "200 pupils" side civilian
* back RETREAT/release occurred
  when: 2004-03-29/2004-04-05 bounded "by Monday"
  by: maoists
  to: "pupils"
  said: "parents" witness "said"
* beni ASSAULT/heavy-weapons occurred
  when: 2004-03-20 from text "March 20"
  where: beni
  by: maoists
  to: army
  killed: 500 "500" side actor voice army
  killed: >=200 "well over 200" side actor voice army
  killed: >=77 "77 graves" side actor voice "A team of journalists"
* yadu ASSAULT/firearms occurred
  when: 2004-04-04 "Sunday night"
  where: yadukuha
  to: police; "a police post" thing
  killed: 9 "nine policemen" side recipient
  missing: 35 "35 are missing" side recipient
* search MOBILIZE/troops occurred
  when: 2004-04-04/2004-04-07 bounded
  where: yadukuha
  by: army

== t-nepal-beni-4
outlet: Dharahara Discussion Papers
register: analysis
published: unknown
--
The arithmetic of Beni

Five years on, the hill town by the Kali Gandaki has a memorial that nobody inaugurated. Names of the police are on one face. The other is blank, for the sides could never agree on who may be written there.

What did the {beni|battle} of 2004 achieve? The commanders of the rebellion wanted to show that they could {beni|take} a district seat and leave it; they had done it at Ghorahi in November 2001, when the army first {dang|lost} a barracks to them, and at Sandhikharka in the autumn of 2002, where more than sixty were {sandhi|killed}. Beni was meant to be the last rehearsal. They {khara|tried} Khara in April 2005 and were {khara|thrown back}, leaving some two hundred dead on the slope. After that {khara|defeat} the leadership looked to the cities, and in November 2005 {twelve|signed} with the parliamentary parties, in Delhi, the {twelve|understanding} of twelve points.

Two lessons were drawn on the other side. The generals {askheli|asked for} helicopters; New Delhi, London and Washington {oblige|obliged} until the king's {coup|putsch}, when India and Britain {arms|froze} their deliveries. And the palace never forgave those officers who had {abduct|fallen into captivity}: two were {sack|dismissed} within a month of coming home.

Of the porters and schoolboys who were {porters|forced} to carry the wounded westward, by one estimate 1,200, no commission has taken any notice. The peace {cpa|accord} of 21 November 2006 {cpa|promised} one within sixty days.
--
who maoists: commanders of the rebellion; the leadership
who parties: coalition NP | parliamentary parties
who india: government IN | India
who britain: government GB | Britain
who king: person NP | the king; the palace
where ghorahi: town NP 28.04 82.49 | Ghorahi
where sandhikharka: town NP 28.00 83.24 | Sandhikharka
where khara: near NP 28.75 82.40 | Khara
where delhi: town IN 28.61 77.21 | Delhi
who india: New Delhi
who britain: London
who us: government US | Washington
* beni ASSAULT/heavy-weapons occurred
  when: 2004 year from text "2004"
  where: beni
  by: maoists
  to: beni thing
* dang ASSAULT occurred
  when: 2001-11 month from text "November 2001"
  where: ghorahi
  by: maoists
  to: army; "a barracks" thing
* sandhi ASSAULT occurred
  when: 2002-09/2002-11 season from text "the autumn of 2002"
  where: sandhikharka
  by: maoists
  killed: >=60 "more than sixty"
* khara ASSAULT occurred
  when: 2005-04 month from text "April 2005"
  where: khara
  by: maoists
  to: khara thing
  killed: ~200 "some two hundred dead" side actor
* twelve AGREE occurred
  when: 2005-11 month from text "November 2005"
  where: delhi
  by: maoists; parties
  to: maoists; parties
* coup COERCE/martial-law occurred
  when: ?
  by: king
* arms SANCTION/discontinue occurred
  when: ?
  by: india; britain
  to: king
* abduct ASSAULT/abduct occurred
  when: 2004
  by: maoists
  to: "officers"
* sack SANCTION/expel occurred
  when: ? "within a month of coming home"
  by: king
  to: "officers"
  count: 2 "two"
* porters COERCE occurred
  when: 2004
  by: maoists
  to: "porters and schoolboys"
  abducted: 1200 "by one estimate 1,200" side civilian
* cpa AGREE occurred
  when: 2006-11-21 from text "21 November 2006"
  about: ACCUSE/investigate
* askheli REQUEST/assist occurred
  when: ?
  by: "The generals"
  to: india; britain; us
  about: oblige
* oblige AID occurred
  when: ? "until the king's putsch"
  by: india; britain; us
  to: "The generals"
  answers: askheli "obliged"
