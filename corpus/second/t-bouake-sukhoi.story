story: t-bouake-sukhoi
conflict: Ivory Coast
countries: CI, FR
facts: On 4 November 2004 the Ivorian air force began to bomb the rebel-held north. On Saturday 6 November two Sukhoi-25 hit a French camp at Bouake, killing nine French soldiers and an American civilian; France destroyed
  the two jets on the ground at Yamoussoukro and most of the remaining aircraft. Anti-French riots and looting followed in Abidjan, French troops took the airport and fired at crowds; foreigners were evacuated; Thabo Mbeki came on 9 November;
  Security Council resolution 1572 of 15 November put an arms embargo on the country. Tolls among Ivorians remained disputed. (public record: wire reports, November 2004)

who france: government FR | French government; France; Paris
who frenchforces: force FR | Licorne force; Licorne; French army; French troops; French forces
who gbagbo: person CI | Laurent Gbagbo; Gbagbo; President Gbagbo
who ivarmy: force CI | FANCI; Ivorian army; government forces; loyalist army
who ivair: force CI | Ivorian air force
who rebels: group CI | New Forces; rebels
who patriots: group CI | Young Patriots; Patriots
who bleg: person CI | Charles Blé Goudé; Blé Goudé
who chirac: person FR | Jacques Chirac; Chirac; President Chirac
who un: organisation - | United Nations; UN
who council: body - | Security Council
who au: organisation - | African Union; AU
who mbeki: person ZA | Thabo Mbeki; Mbeki
who us: government US | United States; US; Washington
who redcross: organisation - | Red Cross
where bouake: town CI 7.69 -5.03 | Bouaké; Bouake
where abidjan: town CI 5.35 -4.01 | Abidjan
where yamoussoukro: town CI 6.82 -5.28 | Yamoussoukro
where airport: site CI 5.26 -3.93 | Abidjan airport; international airport; airport
where korhogo: town CI 9.46 -5.63 | Korhogo
where ivorycoast: country CI - - | Ivory Coast; Côte d'Ivoire
where hotel: site CI 5.33 -4.01 | Hôtel Ivoire; Hotel Ivoire

== t-bouake-sukhoi-1
outlet: Agence Atlantique
register: wire
published: 2004-11-06
--
URGENT - Ivorian jets {camp|kill} eight French soldiers in Bouaké

PARIS, Nov 6 (Atlantique) - Eight French peacekeepers were {camp|killed} and 23 {camp|wounded} on Saturday when Ivorian warplanes {camp|bombed} their camp at Bouaké in the centre of the country, a spokesman for the defence ministry told reporters. A US citizen also died.

The {camp|strike} took place at around 1 p.m. Less than an hour and a half later French forces {jets|destroyed} two Sukhoi-25 bombers on the ground at Yamoussoukro on the orders of President Chirac, he said. "The {jets|response} was immediate," he added.

The government of Laurent Gbagbo opened an {inquiry|inquiry} and the head of its presidential office spoke of a mistake.

The {camp|incident} came on the third day of air {raids|raids} by the Ivorian army on towns held by the New Forces, who have controlled the north since a failed {coup|coup} in September 2002. The {raids|bombardment} broke an eighteen-month-old {cease|ceasefire}. The French have about 4,000 men in the West African country.
--
who defmin: body FR | defence ministry
who ivgov: government CI | government of Laurent Gbagbo
where thenorth: region CI - - | the north
* camp ASSAULT/aerial occurred
  when: 2004-11-06 "Saturday"
  where: "their camp"; bouake
  by: ivarmy
  to: "French peacekeepers"; "their camp" thing
  with: airstrike "warplanes"
  killed: 8 "eight French soldiers" side recipient
  killed: 1 "A US citizen" side civilian
  injured: 23 "23" side recipient
  said: "a spokesman for the defence ministry" official "told"
* jets ASSAULT/destroy occurred
  when: 2004-11-06 "Less than an hour and a half later" from camp
  where: yamoussoukro
  by: frenchforces; chirac
  to: "two Sukhoi-25 bombers" thing; ivarmy
  answers: camp "response"
  said: "a spokesman for the defence ministry" official "said"
* inquiry ACCUSE/investigate occurred
  when: 2004-11-06
  by: ivgov
  about: camp
  answers: camp "opened an inquiry"
* raids ASSAULT/aerial ongoing
  when: 2004-11-04/2004-11-06 day "third day"
  where: thenorth
  by: ivarmy
  to: rebels; "towns" thing
  with: airstrike "air raids"
* coup COERCE/martial-law attempted
  when: 2002-09 from text "September 2002"
* cease RETREAT/ceasefire occurred optional
  when: 2003-05 "eighteen-month-old"
  by: ivarmy; rebels
figure: troops ~4000 "about 4,000 men" of "The French"

== t-bouake-sukhoi-2
outlet: La Voix des Lagunes
register: live-blog
published: 2004-11-07
--
Abidjan, hour by hour

23.15 {bridge|Shots} again near the two bridges. A French helicopter is {bridge|firing} tracer over the heads of those who try to cross towards the airport. Our caller says people have thrown themselves into the lagoon.

21.40 On television Charles Blé Goudé {orders|orders} his Young Patriots to form a human {shield|shield} round the residence of the head of state. "If you are eating, stop eating. If you are sleeping, go." Buses are being laid on.

18.30 The Red Cross has {treat|treated} 410 people since this morning, mostly for bullet wounds and for falls. It has no count of the dead. A doctor at Cocody hospital says five; the presidency says "more than thirty {shoot|killed} by Licorne". The French army answers that it {shoot|fires} warning shots only.

16.00 Helicopters have {lift|lifted} about 150 expatriates from the roofs of Zone 4 and {lift|taken} them to the barracks of the 43rd battalion. The smoke over the Mermoz school: it was {school|set on fire} at noon, like two other French schools before it.

14.20 Looters are {loot|emptying} the shops on the boulevard. Some carry refrigerators. Policemen stand by.

12.05 The Security Council, which {scmeet|met} through the night in New York, has {condemn|condemned} the {camp|attack} on the camp and given its {backing|backing} to the French. The ninth soldier has died of wounds, Paris confirms.

11.10 At the international airport, which French troops have {hold|held} since yesterday evening, a transport plane {para|brings} 300 paratroopers from Gabon. Another 300 are to {calvi|follow} tonight from Calvi.

09.30 An army officer calls in: what was left of the air force, he says, was {axes|smashed} with axes by Frenchmen here at the airport during the night: a Sukhoi, no, three helicopters.

08.00 {barri|Barricades} everywhere. The night was one long {riot|riot}.
--
who headstate: person CI | head of state; the presidency
who thefrench: force FR | Frenchmen
where newyork: town US 40.71 -74.01 | New York
where gabon: country GA - - | Gabon
where calvi: town FR 42.57 8.76 | Calvi
where zone4: district CI 5.30 -3.98 | Zone 4
where residence: site CI 5.33 -4.00 | residence
where cocody: district CI 5.35 -3.99 | Cocody
* bridge ASSAULT/crowd-control ongoing
  when: 2004-11-07
  where: "the two bridges"; abidjan
  by: "A French helicopter"
  to: "those who try to cross"
  with: helicopter "A French helicopter"
* orders REQUEST/assist occurred
  when: 2004-11-07
  by: bleg
  to: patriots
  about: shield
* shield PROTEST/obstruct demanded
  when: 2004-11-07
  where: residence; abidjan
  by: patriots
* treat AID occurred
  when: 2004-11-07 "since this morning"
  where: abidjan
  by: redcross
  to: "410 people"
* shoot ASSAULT/firearms occurred
  when: 2004-11-07 "since this morning"
  where: abidjan
  by: frenchforces alleged of headstate; frenchforces denied
  killed: 5 "five" voice "A doctor at Cocody hospital"
  killed: >=30 "more than thirty" voice headstate
  injured: 410 "410 people" voice redcross
  said: headstate official "says"
  said: frenchforces party denied "answers"
* lift AID occurred
  when: 2004-11-07
  where: zone4; abidjan
  by: "Helicopters"
  to: "about 150 expatriates"
  evacuated: ~150 "about 150 expatriates"
* school PROTEST/riot occurred
  when: 2004-11-07 "at noon"
  where: "the Mermoz school"; abidjan
  to: "Mermoz school" thing; "two other French schools" thing
  with: incendiary "set on fire"
* loot PROTEST/riot ongoing
  when: 2004-11-07
  where: "the boulevard"; abidjan
  by: "Looters"
  to: "the shops" thing
* scmeet CONSULT/multilateral occurred
  when: 2004-11-06/2004-11-07 day "through the night"
  where: newyork
  by: council
* condemn ACCUSE/disapprove occurred
  when: 2004-11-07
  where: newyork
  by: council
  about: camp
  answers: camp "condemned"
* camp ASSAULT/aerial occurred
  when: ?
  where: "the camp"
  to: "the camp" thing
  killed: 9 "The ninth soldier" side recipient voice france
* backing SUPPORT occurred
  when: 2004-11-07
  where: newyork
  by: council
  to: "the French"
* hold COERCE/seize occurred
  when: 2004-11-06 "yesterday evening"
  where: airport
  by: frenchforces
  to: airport thing
* para MOBILIZE/troops occurred
  when: 2004-11-07
  where: airport
  by: frenchforces
* calvi MOBILIZE/troops announced
  when: 2004-11-07 "tonight"
  where: airport
  by: frenchforces
* axes ASSAULT/destroy occurred
  when: 2004-11-06/2004-11-07 day "during the night"
  where: airport; abidjan
  by: thefrench
  to: "three helicopters" thing; "the air force"
  with: other "axes"
  said: "An army officer" party "says"
* barri PROTEST/obstruct ongoing
  when: 2004-11-07
  where: abidjan
* riot PROTEST/riot occurred
  when: 2004-11-06/2004-11-07 day "The night"
  where: abidjan
figure: troops 300 "300 paratroopers" of frenchforces at airport
figure: troops 300 "Another 300" of frenchforces

== t-bouake-sukhoi-3
outlet: Le Patriote du Bandama
register: state-media
published: 2004-11-10
--
Martyrs of the Hôtel Ivoire: the people stand firm

Chirac's tanks have {ivoire|spoken}. Before the eyes of the cameras of the world the soldiers of Licorne opened {ivoire|fire} yesterday on a bare-handed crowd in front of the Hôtel Ivoire, four hundred metres from the home of the head of state. Seven patriots were {ivoire|slain}, according to the hospital; the tally of the presidency has climbed to 64 since Saturday and that of wounded to 1,300.

The general who commands the invaders claims that the crowd {crowd|shot} first and that Ivorian gendarmes exchanged {gend|fire} with their own compatriots. Nobody believes it.

The South African president Thabo Mbeki, mandated by the African Union, {spent|spent} four hours with President Gbagbo and left with a {pledge|pledge} that the Marcoussis laws on nationality and land will be put to the vote before Christmas. The Patriots' leader Blé Goudé {callon|called on} the youth last night to leave the streets to traffic by day, and to keep watch by night.

The national assembly in a unanimous vote decided to {hague|take} France before the Hague tribunal, and {demand|demanded} that the ambassador pack his trunks. Water, electricity and the port stay open to all, foreigners included: President Gbagbo has {guarant|guaranteed} their safety. The radio masts of the foreign stations BBC, RFI and Africa No. 1 have been {masts|off the air} since 4 November for technical reasons.

~ Sponsored: Solibra, la bière de l'homme fort
~ COMMENTAIRES (3 451) — Courage à notre armée !!!
--
who mbeki: South African president
who chiefgen: person FR | The general
who gendarmes: force CI | Ivorian gendarmes
who assembly: body CI | national assembly
who headstate: person CI | head of state; presidency
who ambassador: office FR | the ambassador
where hague: town NL 52.08 4.31 | Hague
* ivoire ASSAULT/firearms occurred
  when: 2004-11-09 "yesterday"
  where: hotel
  by: frenchforces
  to: "a bare-handed crowd"; patriots
  with: tank "tanks"
  killed: 7 "Seven patriots" side recipient voice "the hospital"
  killed: 64 "64" side recipient voice headstate as_of 2004-11-10
  injured: 1300 "1,300" side recipient voice headstate as_of 2004-11-10
* crowd ASSAULT/firearms occurred
  when: 2004-11-09 "yesterday"
  where: hotel
  by: "the crowd" alleged of chiefgen
  to: frenchforces
  said: chiefgen party claimed "claims"
* gend ASSAULT/firearms occurred
  when: 2004-11-09 "yesterday"
  where: hotel
  by: gendarmes alleged of chiefgen; "their own compatriots" alleged of chiefgen
  to: gendarmes; "their own compatriots"
  said: chiefgen party claimed "claims"
* spent CONSULT/visit occurred
  when: 2004-11-06/2004-11-10 bounded
  by: mbeki; gbagbo
  to: gbagbo
* pledge AGREE occurred
  when: 2004-11-06/2004-11-10 bounded
  by: gbagbo
  to: mbeki
* callon REQUEST/change occurred
  when: 2004-11-09 "last night"
  by: bleg
  to: "the youth"
* hague ACCUSE/investigate announced
  when: 2004-11-06/2004-11-10 bounded
  where: hague
  by: assembly
  to: france
* demand REQUEST/change occurred
  when: 2004-11-06/2004-11-10 bounded
  by: assembly
  to: ambassador
  about: SANCTION/expel to ambassador
* guarant AGREE occurred
  when: 2004-11-06/2004-11-10 bounded
  by: gbagbo
  to: "foreigners"
* masts COERCE/censor occurred
  when: 2004-11-04 from text "4 November"
  to: "foreign stations"

== t-bouake-sukhoi-4
outlet: Observatoire du Sahel (machine translation)
register: translation
machine_translated: Spanish
published: 2004-11-17
--
The UN imposes an {embargo|embargo} to Ivory Coast; continue the {evac|exits}

The Security Council approved the Monday by unanimity an {embargo|embargo} of arms of thirteen months against Ivory Coast, to {propose|proposal} of Paris. Besides, will be {freeze|frozen} the counts and {freeze|forbidden} the voyages of the persons who obstruct the peace, if in 15 of December the parts not have retaken the way of the accords.

The African Union {ausup|supported} the {embargo|measure}. The president of the Parliament ivorian {qualif|qualified} it of "injustice" and {menace|menaced} with that the country would abandon the UN. The New Forces, to his time, {salute|saluted} the {embargo|step}, and {refuse|refused} again to deliver their arms while Gbagbo follow in the power.

Some 6,000 foreigners have {evac|gone out} in airplanes chartered by France, Spain and Belgium from the day 10. Between them 240 spanish, which the Air Force {dakar|transported} to Dakar. Three french women have denounced to be {rape|violated} in their houses during the {riot|disorders} of the days 6 and 7; the ministry in Paris speaks already of "several tens" of {aggr|aggressions}. In Korhogo the rebels have {detain|detained} to 30 persons {accuse|accused} of to {guide|guide} to the airplanes with telephones.

The commander of the forces armed, that the {camp|bombardment} of Bouaké nobody to him has reproached, was named general of army the saturday. Fifteen mechanics bielorussians, suspected of to maintain the Sukhoi, were {mech|arrested} in Togo the past week, and put in {mechfree|liberty} some days after, because Paris not {claim|claimed} them.
--
who parlpres: office CI | president of the Parliament
who spain: government ES | Spain
who belgium: government BE | Belgium
who spanishaf: force ES | the Air Force
who themin: body FR | the ministry in Paris
where togo: country TG - - | Togo
where dakar: town SN 14.72 -17.47 | Dakar
* embargo SANCTION/discontinue occurred
  when: 2004-11-15 "Monday"
  by: council
  to: ivorycoast
* propose REQUEST occurred optional
  when: 2004-11-06/2004-11-15 bounded
  by: france
  to: council
  about: embargo
* freeze SANCTION/discontinue threatened
  when: 2004-12-15 from text "15 of December"
  by: council
  to: "the persons who obstruct the peace"
* ausup SUPPORT occurred
  when: 2004-11-15/2004-11-17 bounded
  by: au
  to: council
  about: embargo
  answers: embargo "supported"
* qualif ACCUSE/disapprove occurred
  when: 2004-11-15/2004-11-17 bounded
  by: parlpres
  to: council
  about: embargo
  answers: embargo "qualified it"
* menace THREATEN/relations occurred
  when: 2004-11-15/2004-11-17 bounded
  by: parlpres
  to: un
  about: SANCTION/withdraw to un
  answers: embargo "menaced"
* salute SUPPORT occurred
  when: 2004-11-15/2004-11-17 bounded
  by: rebels
  to: council
  about: embargo
  answers: embargo "saluted"
* refuse REJECT/yield occurred
  when: 2004-11-15/2004-11-17 bounded
  by: rebels
  to: gbagbo
  about: RETREAT/disarm by rebels
* evac AID ongoing
  when: 2004-11-10/2004-11-17 day "the day 10"
  where: ivorycoast
  by: france; spain; belgium
  to: "Some 6,000 foreigners"
  evacuated: ~6000 "Some 6,000 foreigners"
* dakar AID occurred
  when: 2004-11-10/2004-11-17 bounded
  where: dakar
  by: spanishaf
  to: "240 spanish"
  evacuated: 240 "240 spanish" part
  part_of: evac
* rape ASSAULT/sexual occurred
  when: 2004-11-06/2004-11-07 day "the days 6 and 7"
  where: "their houses"
  to: "Three french women"
  count: 3 "Three french women"
  said: "Three french women" witness "denounced"
* riot PROTEST/riot occurred
  when: 2004-11-06/2004-11-07 day "the days 6 and 7"
* aggr ASSAULT occurred
  when: 2004-11-06/2004-11-07 day "the days 6 and 7"
  count: >=24 vague "several tens"
  said: themin official "speaks"
* detain COERCE/arrest occurred
  when: 2004-11-06/2004-11-17 bounded
  where: korhogo
  by: rebels
  to: "30 persons"
  detained: 30 "30 persons" side recipient
* accuse ACCUSE/allege occurred
  when: 2004-11-06/2004-11-17 bounded
  by: rebels
  to: "30 persons"
  about: guide
* guide AID occurred optional
  when: ?
  where: korhogo
  by: "30 persons" alleged of rebels
* camp ASSAULT/aerial occurred
  when: ?
  where: bouake
* mech COERCE/arrest occurred
  when: 2004-11-08 week "the past week"
  where: togo
  to: "Fifteen mechanics bielorussians"
  detained: 15 "Fifteen mechanics" side recipient
* mechfree RETREAT/release occurred
  when: 2004-11-08/2004-11-17 bounded "some days after"
  where: togo
  to: "Fifteen mechanics bielorussians"
  released: 15 "Fifteen mechanics"
  answers: claim "because Paris not claimed them"
* claim REQUEST/yield denied
  when: 2004-11-08/2004-11-17 bounded
  by: france
  to: togo
