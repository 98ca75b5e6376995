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

The {camp|strike} took place at around 1 p.m. Less than an hour and a half later French forces {retal|destroyed} two Sukhoi-25 bombers on the ground at Yamoussoukro on the orders of President Chirac, he said. "The {retal|response} was immediate," he added.

The government of Laurent Gbagbo opened an {inquire|inquiry} and the head of its presidential office spoke of a mistake.

The {camp|incident} came on the third day of air {raids|raids} by the Ivorian army on towns {seized|held} by the New Forces, who have {seized|controlled} the north since a failed {coup|coup} in September 2002. The {raids|bombardment} broke an eighteen-month-old {truce03|ceasefire}. The French have about 4,000 men in the West African country.
--
who defmin: body FR | defence ministry
who ivgov: government CI | government of Laurent Gbagbo
where thenorth: region CI - - | the north
who ivair: Ivorian warplanes; Ivorian jets
who frenchforces: French peacekeepers; French soldiers
* camp ASSAULT/aerial occurred
  when: 2004-11-06 "Saturday" "around 1 p.m."
  where: bouake
  by: ivair
  to: frenchforces; "their camp" thing
  with: airstrike "warplanes"
  killed: 8 "Eight French peacekeepers" side recipient voice defmin
  injured: 23 "23 wounded" side recipient voice defmin
  killed: 1 "A US citizen" side civilian
  said: defmin official "told"
* retal ASSAULT/destroy occurred
  when: 2004-11-06 "Less than an hour and a half later"
  where: yamoussoukro
  by: frenchforces
  to: "two Sukhoi-25 bombers" thing
  sites: 2 "two Sukhoi-25 bombers" of "bombers"
  said: defmin official "said"
  answers: camp "response"
* inquire ACCUSE/investigate occurred
  when: 2004-11-06
  by: ivgov
  to: ivair
  about: camp
* raids ASSAULT/aerial ongoing
  when: 2004-11-04/2004-11-06 "the third day"
  where: thenorth
  by: ivarmy
  to: rebels; "towns" thing
  with: airstrike "air raids"
* truce03 RETREAT/ceasefire occurred
  when: 2003-05 month "eighteen-month-old"
  by: ivarmy; rebels
  to: ivarmy; rebels
* seized COERCE/seize ongoing
  when: 2002-09/2004-11-06 from text "September 2002"
  where: thenorth
  by: rebels
  to: thenorth thing; "towns" thing
* coup COERCE/martial-law attempted
  when: 2002-09 month from text "September 2002"
figure: troops ~4000 "about 4,000 men" of france

== t-bouake-sukhoi-2
outlet: La Voix des Lagunes
register: live-blog
published: 2004-11-07
--
Abidjan, hour by hour

23.15 {bridgeshots|Shots} again near the two bridges. A French helicopter is {heli|firing} tracer over the heads of those who try to {bridge|cross} towards the airport. Our caller says people have thrown themselves into the lagoon.

21.40 On television Charles Blé Goudé {callout|orders} his Young Patriots to {shield|form} a human shield round the residence of the head of state. "If you are eating, stop eating. If you are sleeping, {shield|go}." Buses are being laid on.

18.30 The Red Cross has {treat|treated} 410 people since this morning, mostly for bullet wounds and for falls. It has no count of the dead. A doctor at Cocody hospital says five; the presidency says "more than thirty {dead30|killed} by Licorne". The French army answers that it {warnshot|fires} warning shots only.

16.00 Helicopters have {evac|lifted} about 150 expatriates from the roofs of Zone 4 and taken them to the barracks of the 43rd battalion. The smoke over the Mermoz school: it was {schools|set on fire} at noon, like two other French schools before it.

14.20 Looters are {loot|emptying} the shops on the boulevard. Some carry refrigerators. Policemen stand by.

12.05 The Security Council, which {council|met} through the night in New York, has {condemn|condemned} the {camp|attack} on the camp and given its {support|backing} to the French. The ninth soldier has died of wounds, Paris confirms.

11.10 At the international airport, which French troops have {seizeair|held} since yesterday evening, a transport plane {deploy|brings} 300 paratroopers from Gabon. Another 300 are to {deploy2|follow} tonight from Calvi.

09.30 An army officer calls in: what was left of the air force, he says, was {destroyed2|smashed} with axes by Frenchmen here at the airport during the night: a Sukhoi, no, three helicopters.

08.00 {riot|Barricades} everywhere. The night was one long {riot|riot}.
--
who headstate: person CI | head of state; the presidency
who frenchforces: Frenchmen; French helicopter
where newyork: town US 40.71 -74.01 | New York
where gabon: country GA - - | Gabon
where calvi: town FR 42.57 8.76 | Calvi
where zone4: district CI 5.30 -3.98 | Zone 4
where residence: site CI 5.33 -4.00 | residence
where cocody: district CI 5.35 -3.99 | Cocody
who ivair: air force
* heli ASSAULT/crowd-control ongoing
  when: 2004-11-07 "23.15"
  where: "the two bridges"; abidjan
  by: frenchforces
  to: "those who try to cross"
  with: helicopter "helicopter"
* bridgeshots ASSAULT/firearms ongoing
  when: 2004-11-07 "23.15"
  where: "the two bridges"; abidjan
* bridge PROTEST/obstruct attempted optional
  when: 2004-11-07 "23.15"
  where: "the two bridges"; abidjan
  by: "those who try to cross"
* callout REQUEST/assist occurred
  when: 2004-11-07 "21.40"
  by: bleg
  to: patriots
  about: shield
* shield PROTEST/demo demanded optional
  when: ?
  where: residence
  by: patriots
* dead30 ASSAULT/firearms occurred
  when: 2004-11-07 "this morning"
  where: abidjan
  by: frenchforces alleged of headstate
  killed: >=30 "more than thirty" side civilian voice headstate
  killed: 5 "five" side civilian voice "A doctor at Cocody hospital"
  injured: 410 "410 people" side civilian voice redcross
  said: headstate official "says"
  said: frenchforces party denied "answers"
* treat AID occurred optional
  when: 2004-11-07 "this morning"
  where: abidjan
  by: redcross
  to: "410 people"
* warnshot ASSAULT/crowd-control occurred
  when: 2004-11-07 "18.30"
  where: abidjan
  by: frenchforces
  said: frenchforces party "answers"
* evac AID occurred
  when: 2004-11-07 "16.00"
  where: zone4; abidjan
  by: "Helicopters"
  to: "150 expatriates"
  count: ~150 "about 150 expatriates"
* schools PROTEST/riot occurred
  when: 2004-11-07 "noon"
  where: abidjan
  to: "Mermoz school" thing; "two other French schools" thing
  with: incendiary "set on fire"
* loot PROTEST/riot occurred
  when: 2004-11-07 "14.20"
  where: "the boulevard"; abidjan
  by: "Looters"
  to: "the shops" thing
* council CONSULT/multilateral occurred
  when: 2004-11-06/2004-11-07 "through the night"
  where: newyork
  by: council
* condemn ACCUSE/disapprove occurred
  when: 2004-11-06/2004-11-07 "the night"
  where: newyork
  by: council
  about: camp
  answers: camp "condemned the attack"
* support SUPPORT occurred
  when: 2004-11-06/2004-11-07 "the night"
  where: newyork
  by: council
  to: france
* camp ASSAULT/aerial occurred
  when: ?
  to: "the camp" thing; frenchforces
  killed: 9 "The ninth soldier" side recipient voice france
* seizeair COERCE/seize ongoing
  when: 2004-11-06/2004-11-07 "since yesterday evening"
  where: airport
  by: frenchforces
  to: airport thing
* deploy MOBILIZE/troops occurred
  when: 2004-11-07 "11.10"
  where: airport
  by: frenchforces
* deploy2 MOBILIZE/troops announced
  when: 2004-11-07 "tonight"
  where: airport
  by: frenchforces
* destroyed2 ASSAULT/destroy occurred
  when: 2004-11-06/2004-11-07 "during the night"
  where: airport
  by: frenchforces alleged of "An army officer"
  to: ivair; "what was left of the air force" thing
  with: other "axes"
  sites: 3 "three helicopters"
  said: "An army officer" unnamed "says"
* riot PROTEST/riot occurred
  when: 2004-11-06/2004-11-07 "The night"
  where: abidjan
figure: troops 300 "300 paratroopers" of frenchforces at airport
figure: troops 300 "Another 300" of frenchforces

== t-bouake-sukhoi-3
outlet: Le Patriote du Bandama
register: state-media
published: 2004-11-10
--
Martyrs of the Hôtel Ivoire: the people {vigil|stand} firm

Chirac's tanks have {hotel|spoken}. Before the eyes of the cameras of the world the soldiers of Licorne {hotel|opened fire} yesterday on a bare-handed crowd in front of the Hôtel Ivoire, four hundred metres from the home of the head of state. Seven patriots were {hotel|slain}, according to the hospital; the tally of the presidency has climbed to 64 since Saturday and that of wounded to 1,300.

The general who commands the invaders claims that the crowd {gunfire|shot} first and that Ivorian gendarmes exchanged {gendfire|fire} with their own compatriots. Nobody believes it.

The South African president Thabo Mbeki, mandated by the African Union, {mbekivisit|spent} four hours with President Gbagbo and left with a {pledge|pledge} that the Marcoussis laws on nationality and land will be {laws|put} to the vote before Christmas. The Patriots' leader Blé Goudé {callback|called on} the youth last night to leave the streets to traffic by day, and to {vigil!demanded|keep watch} by night.

The national assembly in a unanimous vote decided to {court|take} France before the Hague tribunal, and {expel|demanded} that the ambassador pack his trunks. Water, electricity and the port stay open to all, foreigners included: President Gbagbo has {safety|guaranteed} their safety. The radio masts of the foreign stations BBC, RFI and Africa No. 1 have been {fm|off the air} since 4 November for technical reasons.

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
* vigil PROTEST/demo occurred
  when: 2004-11-09/2004-11-10 bounded
  where: hotel
  by: "the people"
* hotel ASSAULT/firearms occurred
  when: 2004-11-09 "yesterday"
  where: hotel
  by: frenchforces
  to: "a bare-handed crowd"
  with: small-arms "opened fire"; tank "Chirac's tanks"
  killed: 7 "Seven patriots" side civilian voice "the hospital"
  killed: 64 "64" side civilian voice headstate as_of 2004-11-10
  injured: 1300 "1,300" side civilian voice headstate as_of 2004-11-10
* gunfire ASSAULT/firearms occurred
  when: 2004-11-09
  where: hotel
  by: "the crowd" alleged of chiefgen
  to: frenchforces
  said: chiefgen party claimed "claims"
* gendfire ASSAULT/firearms occurred
  when: 2004-11-09
  where: hotel
  by: gendarmes alleged of chiefgen; "the crowd" alleged of chiefgen
  to: gendarmes; "the crowd"
  said: chiefgen party claimed "claims"
* mbekivisit CONSULT/visit occurred
  when: ?
  by: mbeki; gbagbo
  to: gbagbo
* pledge AGREE occurred
  when: ?
  by: gbagbo
  to: mbeki
  about: laws
* laws CONCEDE announced
  when: 2004-11-10/2004-12-25 bounded "before Christmas"
  by: gbagbo
* callback REQUEST/change occurred
  when: 2004-11-09 "last night"
  by: bleg
  to: "the youth"
  about: vigil
* court ACCUSE/investigate announced
  when: ?
  by: assembly
  to: france
* expel REQUEST/yield occurred
  when: ?
  by: assembly
  to: ambassador
  about: SANCTION/expel
* safety AGREE occurred
  when: ?
  by: gbagbo
  to: "foreigners"
* fm COERCE/censor ongoing optional
  when: 2004-11-04/2004-11-10 from text "since 4 November"
  to: "the foreign stations BBC, RFI and Africa No. 1"
tie: chiefgen commands frenchforces "commands"

== t-bouake-sukhoi-4
outlet: Observatoire du Sahel (machine translation)
register: translation
machine_translated: Spanish
published: 2004-11-17
--
The UN imposes an {embargo|embargo} to Ivory Coast; continue the {flights|exits}

The Security Council approved the Monday by unanimity an {embargo|embargo} of arms of thirteen months against Ivory Coast, to {propose|proposal} of Paris. Besides, will be {freeze|frozen} the counts and {freeze|forbidden} the voyages of the persons who obstruct the peace, if in 15 of December the parts not have {resume|retaken} the way of the accords.

The African Union {ausupport|supported} the {embargo|measure}. The president of the Parliament ivorian {rejectemb|qualified} it of "injustice" and {warnleave|menaced} with that the country would {leave|abandon} the UN. The New Forces, to his time, {celebrate|saluted} the {embargo|step}, and {refuse|refused} again to {disarm|deliver} their arms while Gbagbo follow in the power.

Some 6,000 foreigners have {flights|gone out} in airplanes chartered by France, Spain and Belgium from the day 10. Between them 240 spanish, which the Air Force {evacsp|transported} to Dakar. Three french women have {denounce|denounced} to be {rape|violated} in their houses during the {riot|disorders} of the days 6 and 7; the ministry in Paris speaks already of "several tens" of {rapes|aggressions}. In Korhogo the rebels have {korhogo|detained} to 30 persons {guideacc|accused} of to guide to the airplanes with telephones.

The commander of the forces armed, that the {camp|bombardment} of Bouaké nobody to him has {reproach|reproached}, was {promoted|named} general of army the saturday. Fifteen mechanics bielorussians, suspected of to maintain the Sukhoi, were {mechanics|arrested} in Togo the past week, and {letgo|put} in liberty some days after, because Paris not {pickup|claimed} them.
--
who parlpres: office CI | president of the Parliament
who spain: government ES | Spain
who belgium: government BE | Belgium
who spanishaf: force ES | the Air Force
who themin: body FR | the ministry in Paris
where togo: country TG - - | Togo
where dakar: town SN 14.72 -17.47 | Dakar
who ivstate: state CI | Ivory Coast; the country
* embargo SANCTION/discontinue occurred
  when: 2004-11-15 "Monday"
  by: council
  to: ivstate
* freeze SANCTION/discontinue threatened
  when: ? "15 of December"
  by: council
  to: "the persons who obstruct the peace"
* resume COOPERATE demanded optional
  when: ? "15 of December"
  by: "the parts"
* ausupport SUPPORT occurred
  when: 2004-11-15/2004-11-17 bounded
  by: au
  to: council
  about: embargo
  answers: embargo "the measure"
* rejectemb ACCUSE/disapprove occurred
  when: 2004-11-15/2004-11-17 bounded
  by: parlpres
  to: council
  about: embargo
  answers: embargo "qualified it"
* warnleave THREATEN/relations occurred
  when: 2004-11-15/2004-11-17 bounded
  by: parlpres
  to: un
  about: leave
* leave SANCTION/withdraw threatened optional
  when: ?
  by: ivstate
  to: un
* celebrate SUPPORT occurred
  when: 2004-11-15/2004-11-17 bounded
  by: rebels
  to: council
  about: embargo
  answers: embargo "the step"
* refuse REJECT/yield occurred
  when: 2004-11-15/2004-11-17 bounded
  by: rebels
  about: disarm
* disarm RETREAT/disarm demanded optional
  when: ?
  by: rebels
* flights AID ongoing
  when: 2004-11-10/2004-11-17 from text "from the day 10"
  by: france; spain; belgium
  to: "6,000 foreigners"
  count: ~6000 "Some 6,000 foreigners"
* evacsp AID occurred
  when: 2004-11-10/2004-11-17 bounded
  where: dakar
  by: spanishaf
  to: "240 spanish"
  count: 240 "240 spanish"
  part_of: flights
* denounce ACCUSE/allege occurred optional
  when: 2004-11-06/2004-11-17 bounded
  by: "Three french women"
  about: rape
* rape ASSAULT/sexual occurred
  when: 2004-11-06/2004-11-07 "the days 6 and 7"
  where: "their houses"
  to: "Three french women"
  count: 3 "Three french women"
  said: "Three french women" witness claimed "denounced"
  part_of: rapes
* rapes ASSAULT/sexual occurred
  when: 2004-11-06/2004-11-07 bounded
  count: >=24 vague "several tens"
  said: themin official "speaks"
* riot PROTEST/riot occurred
  when: 2004-11-06/2004-11-07 "the days 6 and 7"
* korhogo COERCE/arrest occurred
  when: ?
  where: korhogo
  by: rebels
  to: "30 persons"
  detained: 30 "30 persons" side civilian
* camp ASSAULT/aerial occurred
  when: ?
  where: bouake
* promoted SUPPORT occurred optional
  when: 2004-11-13 "saturday"
  to: "The commander of the forces armed"
* mechanics COERCE/arrest occurred
  when: 2004-11-08/2004-11-14 week "the past week"
  where: togo
  to: "Fifteen mechanics bielorussians"
  detained: 15 "Fifteen mechanics bielorussians"
* letgo RETREAT/release occurred
  when: 2004-11-08/2004-11-17 bounded "some days after"
  where: togo
  to: "Fifteen mechanics bielorussians"
  released: 15 "Fifteen mechanics bielorussians"
  answers: pickup "because Paris not claimed them"
* pickup REQUEST denied
  when: ?
  by: france
* propose REQUEST/change occurred
  when: ?
  by: france
  to: council
  about: embargo
* guideacc ACCUSE/allege occurred
  when: ?
  where: korhogo
  by: rebels
  to: "30 persons"
* reproach ACCUSE/disapprove denied
  when: ?
  to: "The commander of the forces armed"
  about: camp
