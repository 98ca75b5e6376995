story: t-soro-plane
conflict: Ivory Coast
countries: CI, BF
facts: On 4 March 2007 Laurent Gbagbo and Guillaume Soro signed the Ouagadougou accord under Blaise Compaore; Soro became prime minister on 29 March. On Friday 29 June 2007 his aircraft was hit by rockets as it landed at Bouake; he was unhurt, four
  people died (three at first). On 30 July Gbagbo went to Bouake for the first time since 2002 and weapons were burned at the Flame of Peace. The buffer zone was dismantled from April. (public record: wire and UN reports, 2007)

who soro: person CI | Guillaume Soro; Soro; Prime Minister Soro; the prime minister
who gbagbo: person CI | Laurent Gbagbo; Gbagbo; President Gbagbo
who compaore: person BF | Blaise Compaoré; Blaise Compaore; Compaoré; Compaore
who newforces: group CI | New Forces; FN
who unoci: force - | UN peacekeepers; UNOCI; UN mission
who licorne: force FR | Licorne; French troops; French force
who bakayoko: person CI | Soumaïla Bakayoko; General Bakayoko; Bakayoko
who fpi: party CI | Ivorian Popular Front; FPI
who council: body - | Security Council
who ci: government CI | Ivorian government; government
who un: organisation - | United Nations; UN
where bouake: town CI 7.69 -5.03 | Bouaké; Bouake
where airport: site CI 7.74 -5.07 | Bouaké airport; airport
where abidjan: town CI 5.35 -4.01 | Abidjan
where ouaga: town BF 12.37 -1.53 | Ouagadougou
where yamoussoukro: town CI 6.82 -5.28 | Yamoussoukro
where zone: region CI - - | buffer zone; zone of confidence; confidence zone
where ivorycoast: country CI - - | Ivory Coast; Côte d'Ivoire

== t-soro-plane-1
outlet: Volta Presse
register: wire
published: 2007-06-29
--
Rockets {plane|hit} Ivorian premier's plane, three dead

BOUAKE, June 29 (Volta) - Unknown gunmen {plane|fired} rockets and automatic weapons at the aircraft of Prime Minister Guillaume Soro as it touched down at Bouaké airport in central Ivory Coast on Friday, {plane|killing} three of his party. Soro himself was unharmed.

The Fokker 100, lent by the presidency, had come from Abidjan shortly after ten with some fifty passengers aboard, most of them on their way to the {judges|installation} of magistrates, the first in the former rebel stronghold since the failed {coup|coup} of September 2002. One rocket {plane|passed} through the cabin from side to side, another {plane|exploded} under a wing and a third missed, a military source told Volta. Ten people were {plane|hurt}.

Soro, who is also the secretary-general of the New Forces, was {evac|driven} off in an armoured car of the UN peacekeepers. The airport was {close|closed}, and his fighters {search|combed} the bush at the end of the runway. Four men had been {arrested|caught} by late afternoon, one of them in fatigues, a rebel officer said; the chief of staff, Soumaïla Bakayoko, would confirm no {arrested!denied|arrest}.

"This {plane|act} will not stop the peace," a spokesman for Soro said. The state television broke off its programmes. President Laurent Gbagbo {condemn|denounced} "an {plane|attack} on the Republic" and ordered an {inquiry|inquiry}; his party, the FPI, {cancel|called off} a rally.

Soro {premier|became} head of government three months ago today, under an {ouaga|accord} he {ouaga|signed} with Gbagbo in Ouagadougou on March 4.
--
who presidency: office CI | presidency
* plane ASSAULT/heavy-weapons occurred
  when: 2007-06-29 "Friday" "shortly after ten"
  where: airport; bouake
  by: "Unknown gunmen"
  to: soro; "the aircraft" thing
  with: rocket "rockets"; small-arms "automatic weapons"
  killed: 3 "killing three" side recipient
  injured: 10 "Ten people" side recipient
  said: "a military source" unnamed "told"
* judges SUPPORT announced optional
  when: 2007-06-29
  where: bouake
* coup COERCE/martial-law attempted
  when: 2002-09 month from text "September 2002"
* evac AID occurred
  when: 2007-06-29
  where: airport
  by: unoci
  to: soro
* close COERCE/restrict occurred
  when: 2007-06-29
  where: airport
  to: airport thing
* search COERCE/arrest attempted
  when: 2007-06-29
  where: "the bush at the end of the runway"; airport
  by: newforces
* arrested COERCE/arrest occurred
  when: 2007-06-29 "late afternoon"
  where: airport
  by: newforces
  to: "Four men"
  detained: 4 "Four men"
  said: "a rebel officer" party "said"
  said: bakayoko party denied "would confirm no"
* condemn ACCUSE/disapprove occurred
  when: 2007-06-29
  by: gbagbo
  to: "Unknown gunmen"
  about: plane
  answers: plane "denounced"
* inquiry ACCUSE/investigate announced
  when: ?
  by: gbagbo
  about: plane
* cancel CONCEDE occurred optional
  when: 2007-06-29
  by: fpi
* premier SUPPORT occurred optional
  when: 2007-03-29 "three months ago today"
  to: soro
* ouaga AGREE occurred
  when: 2007-03-04 from text "March 4"
  where: ouaga
  by: soro; gbagbo
  to: soro; gbagbo
tie: soro leads newforces "the secretary-general of"

== t-soro-plane-2
outlet: Le Soir des Savanes
register: daily
published: 2007-06-30
copy_of: t-soro-plane-1
--
Prime Minister Soro escapes {plane|assassination} attempt

Unknown gunmen {plane|fired} rockets and automatic weapons at the aircraft of Prime Minister Guillaume Soro as it touched down at Bouaké airport in central Ivory Coast on Friday, {plane|killing} three of his party. Soro himself was unharmed.

One rocket {plane|passed} through the cabin from side to side, another {plane|exploded} under a wing and a third missed, a military source told Volta. Ten people were {plane|hurt}.

President Laurent Gbagbo {condemn|denounced} "an {plane|attack} on the Republic" and ordered an {inquiry|inquiry}; his party, the FPI, {cancel|called off} a rally.

~ Lire aussi : Bobo-Dioulasso, l'incendie du marché
~ Imprimer cet article
--
* plane ASSAULT/heavy-weapons occurred
  when: 2007-06-29 "Friday"
  where: airport
  by: "Unknown gunmen"
  to: soro; "the aircraft" thing
  with: rocket "rockets"; small-arms "automatic weapons"
  killed: 3 "killing three" side recipient
  injured: 10 "Ten people" side recipient
  said: "a military source" unnamed "told"
* condemn ACCUSE/disapprove occurred
  when: 2007-06-29/2007-06-30 bounded
  by: gbagbo
  to: "Unknown gunmen"
  about: plane
  answers: plane "denounced"
* inquiry ACCUSE/investigate announced
  when: ?
  by: gbagbo
  about: plane
* cancel CONCEDE occurred optional
  when: 2007-06-29/2007-06-30 bounded
  by: fpi

== t-soro-plane-3
outlet: Lagoon Mirror
register: tabloid
published: 2007-07-03
--
Who wanted Soro dead?

FOUR DAYS, four theories, four graves. The bodyguard whose leg was {plane|torn off} by the rocket died on Sunday in a clinic of Abidjan, and still nobody in this country will say who {plane|pulled} the trigger.

Theory one, whispered in Bouaké: his own. In the north, commanders who have {tolls|taxed} every lorry since 2002 stand to lose their gold when customs men return. One of them, the ex-boss of the Fifth Zone, was {seen|picked up} on Saturday at the Malian border with a bag of banknotes; he has been {let|let go} since, says his brother.

Theory two, aired by the FPI paper: foreign hands. "The French were guarding that airport until May," it writes, and {accuse|accuses} them of having {rockets|left} the rockets behind. Paris: {ridic|ridiculous}.

Theory three: a certain sergeant in exile, {chase|chased out} after the {january|shoot-out} of June 2004 in which 22 of his followers were {january|killed}. From Cotonou he swears he was asleep.

Theory four: nobody wanted him dead, it was theatre. Tell that to the widows.

Meanwhile the hunters go on. {dozo|Raids} on Saturday night in the quarter of Air France 2 netted 14 suspects, among them two UN drivers. Soro, who {visitouaga|flew} to Ouagadougou to {visitouaga|see} Blaise Compaoré on Sunday, says he has {forgive|pardoned} everyone. He has also bought a new plane.

~ PHOTO: hole in fuselage. PHOTO: hole in fuselage (2)
~ Votez : la piste extérieure, oui ou non?
--
who paris: government FR | Paris; The French
who fpipaper: outlet CI | FPI paper
who sergeant: person CI | a certain sergeant in exile
who boss: person CI | ex-boss of the Fifth Zone
where cotonou: town BJ 6.37 2.39 | Cotonou
where malianborder: near CI - - | Malian border
where quarter: district CI 7.68 -5.04 | Air France 2
* plane ASSAULT/heavy-weapons occurred
  when: 2007-06-29 "FOUR DAYS"
  where: airport
  to: soro
  with: rocket "rocket"
  killed: 4 "four graves" side recipient
  killed: 1 "The bodyguard" part side recipient
* seen COERCE/arrest occurred
  when: 2007-06-30 "Saturday"
  where: malianborder
  to: boss
  detained: 1 "One of them"
* let RETREAT/release occurred
  when: 2007-06-30/2007-07-03 bounded
  to: boss
  said: "his brother" witness "says"
* tolls COERCE/seize ongoing optional
  when: 2002/2007-07-03 from text "since 2002"
  where: "the north"
  by: "commanders"
  to: "every lorry" thing
* accuse ACCUSE/allege occurred
  when: 2007-06-29/2007-07-03 bounded
  by: fpipaper
  to: paris
  about: rockets
* rockets AID occurred optional
  when: ?
  where: airport
  by: paris alleged of fpipaper
  said: paris party denied "ridiculous"
* ridic REJECT occurred optional
  when: 2007-06-29/2007-07-03 bounded
  by: paris
  to: fpipaper
  about: accuse
  answers: accuse "ridiculous"
* january ASSAULT/firearms occurred
  when: 2004-06 month from text "June 2004"
  to: "his followers"
  killed: 22 "22 of his followers" side recipient
* dozo COERCE/arrest occurred
  when: 2007-06-30 "Saturday night"
  where: quarter
  to: "14 suspects"
  detained: 14 "14 suspects"
  detained: 2 "two UN drivers" part
* visitouaga CONSULT/visit occurred
  when: 2007-07-01 "Sunday"
  where: ouaga
  by: soro; compaore
  to: compaore
* forgive CONCEDE occurred
  when: 2007-06-29/2007-07-03 bounded
  by: soro
  to: "everyone"
  said: soro party "says"
* chase COERCE/deport occurred
  when: 2004-06/2007-07-03 bounded
  to: sergeant

== t-soro-plane-4
outlet: Panel of the Mission, press section
register: un
published: 2007-08-01
--
Flame of Peace: note to correspondents

On Monday, 30 July, President Gbagbo {visit|set} foot in Bouaké for the first time in nearly five years. Beside him on the stadium lawn stood Prime Minister Soro, the presidents of Burkina Faso, Mali, Togo, Guinea-Bissau and Benin, and the South African head of state. Together the two men {burnarms|put} a torch to a pyre of some 2,100 weapons {collect|handed in} by the New Forces and by militias of the west. "The war is over," the President said.

Mission experts who {inspect|examined} the arms beforehand note that fewer than 600 were serviceable.

The integrated command centre, in which officers of both armies {iccpatrol|work} side by side, has taken over the former confidence zone, along which the first post of UNOCI was {zone|dismantled} on 16 April; nine of seventeen have {posts9|gone}. Mixed brigades are to {patrol|patrol} it until elections. The French force has {licorne|reduced} its strength from 3,500 to 2,900 and will {licorne2|bring} it {licorne2|down} further by year's end. In its resolution 1765 of 16 July the Security Council {renew|extended} the mission's mandate by six months and {endorse|endorsed} the Ouagadougou {ouaga|agreement}; it {strongly|condemned} the {plane|attempt} of 29 June, which cost four lives, and {urge|urged} the parties to {disarm|disarm} all combatants by the planned date.

Not all is well. At Séguéla on Sunday unpaid fighters {block|barricaded} the road for seven hours and {beat|roughed up} a prefect. In San Pedro students {sit|occupied} the town hall. The identification hearings, {suspend|broken off} in July 2006 after {riot06|clashes} at Divo in which five people were {riot06|killed}, have yet to resume.

Questions about the {inquiry|inquiry} into the {plane|shooting} should be put to the government. A {reqexp|request} for experts, which it addressed to the United Nations on 9 July, is under study; the New Forces have {opp|objected}.
--
who sa: office ZA | South African head of state
who presidents: office - | presidents of Burkina Faso, Mali, Togo, Guinea-Bissau and Benin
who gbagbo: the President
who militias: group CI | militias of the west
who brigades: force CI | Mixed brigades
where seguela: town CI 7.96 -6.67 | Séguéla
where sanpedro: town CI 4.75 -6.64 | San Pedro
where divo: town CI 5.84 -5.36 | Divo
* visit CONSULT/visit occurred
  when: 2007-07-30 from text "Monday, 30 July"
  where: bouake
  by: gbagbo; soro; presidents; sa
  to: soro
* burnarms RETREAT/disarm occurred
  when: 2007-07-30 from text "Monday, 30 July"
  where: bouake
  by: gbagbo; soro
  to: "weapons" thing
  munitions: ~2100 "some 2,100 weapons"
* collect RETREAT/disarm occurred
  when: ?
  by: newforces; militias
* inspect ACCUSE/investigate occurred optional
  when: ? "beforehand"
  by: unoci
* iccpatrol COOPERATE ongoing
  when: 2007-08-01
  where: zone
  by: "officers of both armies"
* zone RETREAT/withdraw occurred
  when: 2007-04-16 from text "16 April"
  where: zone
  by: unoci
  part_of: posts9
* posts9 RETREAT/withdraw occurred
  when: 2007-04-16/2007-08-01 bounded
  where: zone
  by: unoci
  count: 9 "nine of seventeen"
* patrol COOPERATE announced
  when: ? "until elections"
  where: zone
  by: brigades
* licorne RETREAT/withdraw occurred
  when: ?
  by: licorne
* licorne2 RETREAT/withdraw announced
  when: 2007-08-01/2007-12-31 bounded "by year's end"
  by: licorne
* renew SUPPORT occurred
  when: 2007-07-16 from text "16 July"
  by: council
  to: unoci
* endorse SUPPORT occurred
  when: 2007-07-16 from text "16 July"
  by: council
  about: ouaga
  answers: ouaga "endorsed the Ouagadougou agreement"
* ouaga AGREE occurred
  when: ?
* strongly ACCUSE/disapprove occurred
  when: 2007-07-16 from text "16 July"
  by: council
  about: plane
  answers: plane "condemned the attempt"
* plane ASSAULT/heavy-weapons occurred
  when: 2007-06-29 from text "29 June"
  killed: 4 "four lives"
* urge REQUEST/yield occurred
  when: 2007-07-16 from text "16 July"
  by: council
  to: "the parties"
  about: disarm
* disarm RETREAT/disarm demanded optional
  when: ? "the planned date"
  by: "the parties"
  to: "all combatants"
* block PROTEST/obstruct occurred
  when: 2007-07-29 "Sunday"
  where: seguela
  by: "unpaid fighters"
* beat ASSAULT/beat occurred
  when: 2007-07-29 "Sunday"
  where: seguela
  by: "unpaid fighters"
  to: "a prefect"
* sit PROTEST/obstruct occurred
  when: ?
  where: "the town hall"; sanpedro
  by: "students"
* suspend SANCTION/discontinue occurred
  when: 2006-07 month from text "July 2006"
* riot06 PROTEST/riot occurred
  when: 2006-07 month from text "July 2006"
  where: divo
  killed: 5 "five people"
* reqexp REQUEST/assist occurred
  when: 2007-07-09 from text "9 July"
  by: ci
  to: un
* opp REJECT/assist occurred
  when: 2007-07-09/2007-08-01 bounded
  by: newforces
  to: ci
  about: reqexp
  answers: reqexp "objected"
* inquiry ACCUSE/investigate ongoing
  when: 2007-08-01
  by: ci
  about: plane
figure: troops 2900 "2,900" of licorne
figure: troops 3500 "3,500" of licorne
