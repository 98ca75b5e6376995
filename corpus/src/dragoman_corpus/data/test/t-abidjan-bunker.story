story: t-abidjan-bunker
conflict: Ivory Coast
countries: CI
facts: After the disputed run-off of 28 November 2010 Laurent Gbagbo stayed in office; forces loyal to Alassane Ouattara swept south from 28 March 2011 and entered Abidjan on 31 March. UN and French helicopters struck heavy
  weapons on 4 and 10 April; Gbagbo was captured at his residence in Cocody on Monday 11 April. At Duekoue hundreds were killed at the end of March (Red Cross: at least 800; UN: 330 at first). The UN put the dead of the crisis near 3,000. (public record: wire, UN and ICRC reports, 2011)

who gbagbo: person CI | Laurent Gbagbo; Gbagbo; Mr. Gbagbo
who ouattara: person CI | Alassane Ouattara; Ouattara; Mr. Ouattara
who frci: force CI | Republican Forces; FRCI
who simone: person CI | Simone Gbagbo
who unoci: organisation - | UN mission; UNOCI; blue helmets
who un: organisation - | United Nations; UN
who licorne: force FR | Licorne; French army; French troops; French forces
who france: government FR | France; Paris
who soro: person CI | Guillaume Soro; Soro
who loyal: force CI | Republican Guard; Gbagbo's troops; his last defenders
who icrc: organisation - | International Committee of the Red Cross; ICRC; Red Cross
who ecowas: organisation - | ECOWAS
who eu: organisation - | European Union; EU
who icc: body - | International Criminal Court; ICC
who aunion: organisation - | African Union
where abidjan: town CI 5.35 -4.01 | Abidjan
where cocody: district CI 5.35 -3.99 | Cocody
where residence: site CI 5.33 -4.00 | residence
where golf: site CI 5.33 -3.97 | Golf Hotel; Golf
where duekoue: town CI 6.74 -7.35 | Duékoué; Duekoue
where yopougon: district CI 5.34 -4.08 | Yopougon
where abobo: district CI 5.42 -4.02 | Abobo
where plateau: district CI 5.32 -4.02 | Plateau
where korhogo: town CI 9.46 -5.63 | Korhogo
where liberia: country LR - - | Liberia
where ivorycoast: country CI - - | Ivory Coast; Côte d'Ivoire

== t-abidjan-bunker-1
outlet: Vigie Afrique
register: thread
published: 2011-04-11
--
1/ What we know so far about the {arrest|arrest} of Laurent Gbagbo. We mark what is confirmed and what is not. #civ2010

2/ Confirmed: at about 13h he was {arrest|taken} in the residence in Cocody, with Simone Gbagbo, a son and some fifty others. Pictures show him in a white singlet on a bed at the Golf Hotel, where he was {arrest|brought}. UNOCI says it is "{guard|guarding}" him there at his own {guardreq|request}.

3/ NOT clear: who did it. An aide in Paris says French special forces {arrest|grabbed} him and "{handover|handed} him {handover|over} to the rebels". The French army flatly denies that a single one of its men set foot inside. Guillaume Soro: the FRCI did it, alone.

4/ What is undisputed: from 2 a.m. Licorne armour {frconvoy|rolled} down the Boulevard de France. On Sunday evening French and UN helicopters had {heli|fired} some ten missiles at the residence and at the presidency's arms store in Plateau.

5/ The UN mandate (res. 1975 of 30 March) {unauth|allows} force against heavy weapons that threaten civilians. On Saturday, shells {shellgolf|hit} the Golf Hotel, home to Ouattara since the vote. One of the blue helmets was {shellgolf|hurt}. Gbagbo's spokesman: "we {shellgolf!denied|shelled} nobody."

6/ First effects: the head of the gendarmerie has {allegiance|pledged} loyalty to Ouattara. Generals at Agban base are queueing to do it too. In Yopougon militiamen still {yop|shoot}.

7/ Reactions: Paris "{welcome|welcomes}". Luanda, which had {backing|backed} Gbagbo to the last, silent. The ICC prosecutor wants to open a {probe|case} on the {duekoue|killings} at Duékoué. ECOWAS {calltrial|asks for} a fair trial at home.

8/ And Ouattara speaks at 20h. Expect: truth commission, calm, work. We will add tweets here.
--
who aide: person CI | An aide in Paris
who spokesman: person CI | Gbagbo's spokesman
who luanda: government AO | Luanda
who icc: ICC prosecutor; ICC
where agban: site CI 5.36 -4.02 | Agban base
who frci: the rebels
who licorne: French special forces
* arrest COERCE/arrest occurred
  when: 2011-04-11 "about 13h"
  where: residence; cocody
  by: frci claimed of soro; licorne alleged of aide
  to: gbagbo; simone; "a son and some fifty others"
  detained: ~50 "some fifty others" part
  said: soro party "Guillaume Soro"
  said: aide party "says"
  said: licorne party denied "denies"
* guard AID ongoing optional
  when: 2011-04-11
  where: golf
  by: unoci
  to: gbagbo
  said: unoci official "says"
* frconvoy MOBILIZE/troops occurred
  when: 2011-04-11 "2 a.m."
  where: "the Boulevard de France"
  by: licorne
  with: armoured-vehicle "armour"
* heli ASSAULT/aerial occurred
  when: 2011-04-10 "Sunday evening"
  where: residence; plateau
  by: licorne; unoci
  to: residence thing; "arms store" thing
  with: helicopter "helicopters"; missile "missiles" ~10
  munitions: ~10 "some ten missiles"
* unauth AGREE occurred optional
  when: 2011-03-30 from text "30 March"
  by: un
* shellgolf ASSAULT/heavy-weapons occurred
  when: 2011-04-09 "Saturday"
  where: golf
  by: gbagbo denied of spokesman
  to: golf thing; ouattara; unoci
  with: artillery "shells"
  injured: 1 "One of the blue helmets" side recipient
  said: spokesman party denied "Gbagbo's spokesman"
* allegiance SUPPORT occurred
  when: 2011-04-11
  by: "the head of the gendarmerie"
  to: ouattara
* yop ASSAULT/firearms ongoing
  when: 2011-04-11
  where: yopougon
  by: "militiamen"
* welcome SUPPORT occurred
  when: 2011-04-11
  by: france
  about: arrest
  answers: arrest "welcomes"
* backing SUPPORT occurred optional
  when: ?
  by: luanda
  to: gbagbo
* probe ACCUSE/investigate announced
  when: ?
  by: icc
  about: duekoue
* duekoue ASSAULT occurred
  when: ?
  where: duekoue
* calltrial REQUEST/change occurred
  when: 2011-04-11
  by: ecowas
  about: ACCUSE/investigate to gbagbo
  answers: arrest "Reactions"
* guardreq REQUEST/assist occurred optional
  when: 2011-04-11
  by: gbagbo
  to: unoci
  about: guard
  said: unoci official "says"
* handover COOPERATE occurred
  when: 2011-04-11
  by: licorne alleged of aide
  to: frci
  said: aide party "says"

== t-abidjan-bunker-2
outlet: Zürcher Depeschen
register: daily
published: 2011-04-12
--
The end in the bunker

{heli|Bombs} opened the wall, his own countrymen {arrest|fetched} him out: on Monday afternoon Laurent Gbagbo, president of Ivory Coast for ten years and loser of November's election, was {arrest|led off} in bulletproof vest and helmet. "I {end|want} the weapons to be laid down," he murmured into a camera of the victor's television, and looked past it.

Four months had gone by since the electoral commission {victor|named} Alassane Ouattara the winner with 54 per cent and the constitutional council, the next day, {annul|annulled} seven departments of the north. Gbagbo had himself sworn in; he {expelun|ordered} the UN mission to leave, {media|switched off} foreign radio, and {sealoff|ringed} the hotel of his rival with troops. The European Union {eusanction|barred} its ports to cocoa ships from Abidjan, the regional central bank {bank|cut} him {bank|off} from its money. Five times mediators of the African Union {mediators|called on} him. Five times they flew home.

On 28 March Ouattara's fighters {offensive|struck} out from three towns at once and {offensive|took} in four days what the front line had withheld from them for eight years. Ten thousand soldiers {desert|changed sides}, or {desert|went home}. But in the west, at Duékoué, where the {offensive|advance} passed, the Red Cross counted at least 800 bodies. The Ouattara camp speaks of 152 and says that they were {duekoue|killed} by militias in flight; the UN, whose Moroccan unit has a base a mile away, found 330 dead and {unblame|blames} both.

What follows? Ouattara last night {jus|promised} an inquiry "without exception", {calm|appealed} to all fighters to put down arms and prolonged the {curfew|curfew} to Friday. His predecessor is to be {transfer|transferred} to the north. Shops remain shut; in Yopougon, one hears, houses of Dioula traders were still being {plunder|plundered} on Monday evening.

~ Kommentare (58) | Artikel merken | Drucken
~ Bild: Reuters / Gbagbo nach der Verhaftung
--
who ouattarafighters: force CI | Ouattara's fighters
who camp: coalition CI | Ouattara camp
who commission: body CI | electoral commission
who ccouncil: body CI | constitutional council
who bank: body - | regional central bank
who militias: group CI | militias
where golf: hotel of his rival
* heli ASSAULT/aerial occurred
  when: ?
  to: "the wall" thing
  with: bomb "Bombs"
* arrest COERCE/arrest occurred
  when: 2011-04-11 "Monday afternoon"
  by: "his own countrymen"
  to: gbagbo
* end REQUEST/yield occurred
  when: 2011-04-11
  by: gbagbo
  about: RETREAT/disarm
* victor SUPPORT occurred optional
  when: 2010-12 month "Four months"
  by: commission
  to: ouattara
* annul REJECT occurred
  when: 2010-12 month from victor "the next day"
  by: ccouncil
  to: "seven departments of the north" thing
* expelun REQUEST/yield occurred
  when: 2010-12/2011-04 bounded
  by: gbagbo
  to: unoci
  about: RETREAT/withdraw by unoci
* media COERCE/censor occurred
  when: 2010-12/2011-04 bounded
  by: gbagbo
  to: "foreign radio"
* sealoff COERCE/restrict occurred
  when: 2010-12/2011-04 bounded
  where: golf
  by: gbagbo
  to: ouattara; golf thing
* eusanction SANCTION/discontinue occurred
  when: 2010-12/2011-04 bounded
  by: eu
  to: "cocoa ships from Abidjan" thing
* bank SANCTION/discontinue occurred
  when: 2010-12/2011-04 bounded
  by: bank
  to: gbagbo
* mediators CONSULT/third-party occurred
  when: 2010-12/2011-04 bounded
  by: aunion; gbagbo
  to: gbagbo
  count: 5 "Five times"
* offensive ASSAULT occurred
  when: 2011-03-28/2011-03-31 from text "28 March" "four days"
  where: duekoue
  by: ouattarafighters
  to: gbagbo
* desert RETREAT/withdraw occurred
  when: 2011-03-28/2011-04-12 bounded
  by: "Ten thousand soldiers"
  count: 10000 "Ten thousand soldiers"
* duekoue ASSAULT occurred
  when: 2011-03-28/2011-04-12 bounded
  where: duekoue
  by: militias alleged of camp of un; ouattarafighters alleged of un
  killed: >=800 "at least 800 bodies" side unknown voice icrc
  killed: 152 "152" side unknown voice camp
  killed: 330 "330 dead" side unknown voice un
  said: camp party "says"
  said: un "blames"
* jus AGREE occurred
  when: 2011-04-11 "last night"
  by: ouattara
  about: ACCUSE/investigate
* calm REQUEST/yield occurred
  when: 2011-04-11 "last night"
  by: ouattara
  to: "all fighters"
  about: RETREAT/disarm
* curfew COERCE/curfew occurred
  when: 2011-04-11/2011-04-15 "last night" "Friday"
  by: ouattara
* transfer COERCE/arrest announced
  when: ?
  where: "the north"
  to: gbagbo
* plunder PROTEST/riot ongoing
  when: 2011-04-11 "Monday evening"
  where: yopougon
  to: "houses of Dioula traders" thing
* unblame ACCUSE/allege occurred
  when: 2011-03-28/2011-04-12 bounded
  by: un
  to: militias; ouattarafighters
  about: duekoue

== t-abidjan-bunker-3
outlet: Radio Paix et Lagune
register: radio
published: 2011-04-14
--
Thank you for staying with us on 99.6. The main points this Thursday.

The former first couple has been {transfer|flown} separately out of Abidjan. A helicopter of the UN {transfer|carried} Laurent Gbagbo to a house in the north yesterday afternoon; the government does not say which, but people at the airfield of Korhogo saw him {transfer|step off}. He is under {transfer|house arrest}, a minister explained, he is no prisoner.

In the city itself, joint patrols of gendarmes, French soldiers and UN police {patrol|went out} for the first time this morning, in Cocody and Plateau. One of them was {ambush|shot at} near the Carena shipyard; nobody was hit. At Abobo the Invisible Commando {commando|refuses} to come under the FRCI. Its chief, the sergeant who led the failed {coup|coup} of 2002, tells us that he will {meet|see} the president "as one soldier sees another" and that nobody shall {disarm|take} his men's guns.

Good news from the port: the European Union has {lifteu|lifted} its measures against it and against San Pedro, and against the refinery. France {loan|grants} 400 million euros so that two months of wages can be paid to civil servants. Dockers {strikeport|downed} tools all the same between nine and eleven; they {portask|want} the bodies removed first. The Red Cross has {bodies|collected} seventy of these since Monday.

In Liberia, the UN refugee agency counts 135,000 Ivorians. Our correspondent at the border saw a pick-up with weapons that Liberian police had {seizure|intercepted} at Zwedru. Eighty-two fighters who crossed there on Tuesday have been {disarm2|relieved} of theirs.

And finally: the interior minister of the old government, who was {died|beaten} on the day of the {arrest|capture}, has died of his injuries, the family confirms; the party of Mr. Gbagbo calls it an {died|execution} by the FRCI. A spokesman of the force told the agency AIP it had {died!denied|touched} nobody.
--
who sergeant: person CI | the sergeant; Its chief
who commando: group CI | Invisible Commando
who ouattara: the president
who party: party CI | party of Mr. Gbagbo
who frcispoke: person CI | A spokesman of the force
who unhcr: organisation - | UN refugee agency
who libpolice: force LR | Liberian police
where zwedru: town LR 6.07 -8.13 | Zwedru
where sanpedro: town CI 4.75 -6.64 | San Pedro
where carena: site CI 5.32 -4.03 | Carena shipyard
who licorne: French soldiers
* transfer COERCE/arrest occurred
  when: 2011-04-13 "yesterday afternoon"
  where: korhogo
  by: un
  to: gbagbo; "former first couple"
  said: "a minister" official "explained"
  said: "people at the airfield of Korhogo" witness "saw"
* patrol COOPERATE occurred
  when: 2011-04-14 "this morning"
  where: cocody; plateau
  by: "gendarmes"; licorne; "UN police"
* ambush ASSAULT/firearms occurred
  when: 2011-04-14 "this morning"
  where: carena
  to: "gendarmes"; licorne; "UN police"
  injured: 0 "nobody was hit" side recipient
* commando REJECT/yield occurred
  when: ?
  where: abobo
  by: commando
  to: frci
* coup COERCE/martial-law attempted
  when: 2002 year from text "2002"
  by: sergeant
* meet CONSULT announced
  when: ?
  by: sergeant; ouattara
  to: ouattara
* disarm REJECT/yield occurred
  when: ?
  by: sergeant
  about: RETREAT/disarm by commando
* lifteu RETREAT/access occurred
  when: ?
  by: eu
  to: "port" thing; sanpedro thing; "the refinery" thing
* loan AID occurred
  when: ?
  by: france
  to: "civil servants"
* strikeport PROTEST/strike occurred
  when: 2011-04-14 "between nine and eleven"
  where: "the port"; abidjan
  by: "Dockers"
* bodies AID occurred
  when: 2011-04-11/2011-04-14 "Monday"
  where: abidjan
  by: icrc
  count: 70 "seventy"
* seizure COERCE/seize occurred
  when: ?
  where: zwedru
  by: libpolice
  to: "a pick-up with weapons" thing
  said: "Our correspondent at the border" media "saw"
* disarm2 COERCE/seize occurred
  when: 2011-04-12/2011-04-14 bounded "Tuesday"
  where: zwedru
  to: "Eighty-two fighters"
  count: 82 "Eighty-two fighters"
* died ASSAULT/beat occurred
  when: ? from arrest "the day of the capture"
  by: frci alleged of party
  to: "the interior minister of the old government"
  killed: 1 "the interior minister" side recipient
  said: "the family" witness "confirms"
  said: party party claimed "calls"
  said: frcispoke party denied via "the agency AIP" "told"
* arrest COERCE/arrest occurred
  when: ?
  to: gbagbo
* portask REQUEST/change occurred
  when: 2011-04-14
  where: "the port"; abidjan
  by: "Dockers"
figure: refugees 135000 "135,000 Ivorians" at liberia voice unhcr
tie: sergeant leads commando "Its chief"

== t-abidjan-bunker-4
outlet: Court Reporter Hague
register: court
published: 2011-12-05
--
{appear|Initial appearance}: Prosecutor v. Laurent Gbagbo

THE HAGUE. Shortly after two in the afternoon a former head of state sat for the first time in the dock of the International Criminal Court. Four {charge|counts} of crimes against humanity are laid to him as indirect co-perpetrator: {crimes|murder}, {crimes|rape}, {crimes|persecution}, other inhuman acts, said to have been committed between 16 December 2010 and 12 April 2011 by forces under his command.

He {hearing|complained} politely. He had been {arrest|arrested} on 11 April "under French {heli|bombs}", he said, {beat|struck}, and {transfer|lodged} for months in Korhogo in a house without daylight; on 29 November he was {rendition|called} to a judge, and instead {rendition|driven} to a plane. "I was {trick|cheated}."

Of the incidents in the {warrant|warrant}, issued under seal on 23 November, three were read out. On 3 March 2011 a {women|shot} from an armoured vehicle {women|cut down} seven women who {womenmarch|marched} at Abobo. On the 17th of the same month mortar rounds {market|landed} in the market there and {market|killed} at least 25. On 16 December 2010 security forces {rti|fired} on a crowd {rtimarch|walking} to the state broadcaster; the prosecution has 45 dead for that week, the defence 11, policemen included.

The chamber set 18 June 2012 for the {confirm|hearing} on confirmation of {charge|charges}. Counsel {provis|asked} that his client be set free till then in a state willing to receive him, which the prosecutor {opp|opposed}. Outside, on the pavement, some 150 supporters {demo|chanted}; across the canal a smaller group of victims' relatives {demo2|held up} photographs.

Human rights groups again {onesided|chided} the court for not having {other|charged} anybody of the winning side over Duekoue.
--
who prosecutor: office - | the prosecutor; the prosecution
who counsel: person - | Counsel; the defence
who hrgroups: organisation - | Human rights groups
who chamber: body - | The chamber
where hague: town NL 52.08 4.31 | HAGUE
who licorne: French
* appear ACCUSE/investigate occurred
  when: 2011-12-05
  where: hague
  by: icc
  to: gbagbo
* charge ACCUSE/investigate occurred
  when: 2011-04-12/2011-12-05 bounded
  by: icc
  to: gbagbo
  about: crimes
* crimes ASSAULT occurred
  when: 2010-12-16/2011-04-12 from text "between 16 December 2010 and 12 April 2011"
  by: "forces under his command" alleged of prosecutor; gbagbo alleged of prosecutor
* hearing ACCUSE/disapprove occurred
  when: 2011-12-05
  where: hague
  by: gbagbo
* arrest COERCE/arrest occurred
  when: 2011-04-11 from text "11 April"
  to: gbagbo
  said: gbagbo party "said"
* transfer COERCE/arrest occurred
  when: 2011-04-11/2011-11-29 bounded "for months"
  where: korhogo
  to: gbagbo
  said: gbagbo party "said"
* heli ASSAULT/aerial occurred
  when: 2011-04-11 from text "11 April"
  by: licorne alleged of gbagbo
  to: gbagbo
  said: gbagbo party "said"
* beat ASSAULT/beat occurred
  when: 2011-04-11 from text "11 April"
  to: gbagbo
  said: gbagbo party "said"
* rendition COERCE/deport occurred
  when: 2011-11-29 from text "29 November"
  where: korhogo
  to: gbagbo
  said: gbagbo party "said"
* trick COERCE/misinformation occurred optional
  when: 2011-11-29
  to: gbagbo
  said: gbagbo party
* warrant ACCUSE/investigate occurred
  when: 2011-11-23 from text "23 November"
  by: icc
  to: gbagbo
  about: crimes
* women ASSAULT/firearms occurred
  when: 2011-03-03 from text "3 March 2011"
  where: abobo
  by: "forces under his command" alleged of prosecutor
  to: "seven women"
  with: armoured-vehicle "armoured vehicle"
  killed: 7 "seven women" side civilian
  part_of: crimes
* womenmarch PROTEST/demo occurred
  when: 2011-03-03 from text "3 March 2011"
  where: abobo
  by: "women"
* market ASSAULT/heavy-weapons occurred
  when: 2011-03-17 from women "the 17th of the same month"
  where: "the market"; abobo
  by: "forces under his command" alleged of prosecutor
  to: "the market" thing
  with: mortar "mortar rounds"
  killed: >=25 "at least 25" side civilian
  part_of: crimes
* rti ASSAULT/firearms occurred
  when: 2010-12-16 from text "16 December 2010"
  where: "the state broadcaster"
  by: "security forces" alleged of prosecutor
  to: "a crowd"
  killed: 45 "45 dead" side unknown voice prosecutor
  killed: 11 "11" side unknown voice counsel
  part_of: crimes
* rtimarch PROTEST/demo occurred
  when: 2010-12-16 from text "16 December 2010"
  by: "a crowd"
* confirm ACCUSE/investigate announced
  when: 2012-06-18 from text "18 June 2012"
  where: hague
  by: chamber
  to: gbagbo
* provis REQUEST/yield occurred
  when: 2011-12-05
  by: counsel
  to: chamber
  about: RETREAT/release to gbagbo
* opp REJECT/yield occurred
  when: 2011-12-05
  by: prosecutor
  to: counsel
  about: provis
  answers: provis "opposed"
* demo PROTEST/demo occurred
  when: 2011-12-05
  where: "the pavement"; hague
  by: "supporters"
* demo2 PROTEST/demo occurred
  when: 2011-12-05
  where: "across the canal"; hague
  by: "victims' relatives"
* onesided ACCUSE/disapprove occurred
  when: ?
  by: hrgroups
  to: icc
  about: other
* other ACCUSE/investigate denied
  when: ?
  by: icc
  to: "the winning side"
figure: protesters ~150 "some 150 supporters"
