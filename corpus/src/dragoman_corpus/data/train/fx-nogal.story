story: fx-nogal
conflict: Colombia
countries: CO, US
facts: On Friday 7 February 2003 a car with some 200 kilos of explosive blew up in the garage of El Nogal, a social club in Bogota; tolls of 20, then 32-33, later 36 dead, some 160-200 hurt. President Alvaro Uribe and the vice president blamed the FARC; the OAS condemned it on 12 February, the Security Council by resolution 1465 on the 13th; the FARC denied it in March. On 13 February a plane with four Americans came down in Caqueta, two men on it were shot, three taken by the FARC. On 14 February a house in Neiva blew up as police searched it near the airport on the eve of a visit of Uribe: 16 or more dead. (public record: press of the time, United Nations, OAS.)

who farc: group CO | Revolutionary Armed Forces of Colombia; FARC; the rebels; rebels; the guerrillas
who uribe: person CO | Alvaro Uribe; Uribe; President Uribe; the president
who santosf: person CO | Francisco Santos; Santos; the vice president
who police: force CO | the police; police; policemen
who army: force CO | the army; soldiers
who prosecutor: body CO | attorney general's office; prosecutors
who us: state US | United States; Washington
who unsc: body - | UN Security Council; Security Council
who oas: organisation - | Organization of American States; OAS
where bogota: town CO 4.609 -74.082 | Bogota; BOGOTA
where club: site CO 4.6570 -74.0510 | El Nogal; the club; social club
where neiva: town CO 2.9273 -75.2819 | Neiva; NEIVA
where caqueta: province CO 1.6 -75.6 | Caqueta

== fx-nogal-1
outlet: Altiplano Wire
register: wire
published: 2003-02-09
--
Toll in Bogota club {bomb|bombing} rises to 32; Uribe {askhelp|seeks} help abroad

BOGOTA, Feb 9 (AltW) - Firemen {recover|pulled} seven more bodies on Sunday from the blackened shell of El Nogal, a club of the Colombian elite where a car packed with explosives {bomb|blew up} on Friday evening, bringing the dead to 32, six of them children. More than 160 people were {bomb|wounded}.

The {bomb|blast} came at 8:05 p.m. on the third floor of the parking garage, when a wedding party, a girls' dance class and dozens of diners were in the ten-storey building. Some jumped. Investigators think 200 kilos of ammonium nitrate and TNT were hidden in a Renault that a squash instructor, himself among the dead, had driven in.

Nobody has claimed the {bomb|attack}, the worst in the capital since drug lord Pablo Escobar's men {das|blew up} the secret police headquarters in December 1989 and {das|killed} some 60 people. Vice President Francisco Santos {santacc|pointed the finger} at the Revolutionary Armed Forces of Colombia. "Every clue leads to the FARC," he said. Of the rebels' high command no word was heard.

"Colombia is weeping but won't {surr|give in}," President Alvaro Uribe said outside the ruin at midnight. On Saturday he {askhelp|asked} other governments to {treat!demanded|treat} the FARC as terrorists and to {asset!demanded|freeze} their money, and {critneigh|reproached} neighbours who "still receive those murderers with honours". Venezuela, which has {venno|declined} to brand the group so, {vencond|condemned} the {bomb|act}; President Hugo Chavez {chavcall|telephoned} his counterpart on Sunday. Washington {usofferfbi|sent} five explosives experts of the ATF, and the embassy {usacc|called} the {bomb|bombing} "barbaric".

Tens of thousands in white {march|walked} up Seventh Avenue on Sunday and {wave|waved} handkerchiefs before the club. "FARC, out!" they {march|shouted}. Archbishop Pedro Rubiano, who said the funeral mass, {rubacc|termed} those who {bomb|did} it "assassins without a soul", yet {rubask|asked} the government to {talk!demanded|keep} a door open. Uribe's office had no comment.

Uribe, whose father was {father|murdered} by the FARC in 1983, has {mob|doubled} patrols in the cities since he took office last August, under a {mortar|hail} of mortar shells that fell on the palace quarter and {mortar|killed} 21. A {emerg|state of emergency} which he decreed that month was {prolong|extended} on Wednesday by ninety days. In Arauca, where 70 U.S. Special Forces instructors began {train|training} an army brigade in January, two car bombs {arauca|went off} in the week before the {bomb|attack}, {arauca|killing} six soldiers.
--
who chavez: person VE | Hugo Chavez
who venezuela: state VE | Venezuela
who rubiano: person CO | Pedro Rubiano
who escobar: person CO | Pablo Escobar
who instructor: person CO | a squash instructor
who marchers: population CO | Tens of thousands in white
who instructors: force US | 70 U.S. Special Forces instructors
where avenue: site CO - - | Seventh Avenue
where arauca: province CO 7.0 -71.0 | Arauca
where palace: district CO - - | the palace quarter
where das: site CO - - | the secret police headquarters
* bomb ASSAULT/explosives occurred
  when: 2003-02-07 "Friday evening" "8:05 p.m."
  where: club; bogota
  by: farc alleged of santosf
  to: club thing; "a wedding party"; "a girls' dance class"
  with: car-bomb "a car packed with explosives"
  killed: 32 "32" side recipient as_of 2003-02-09
  killed: 6 "six of them children" part side civilian
  injured: >=160 "More than 160 people" side recipient
* askhelp REQUEST/assist occurred
  when: 2003-02-08 "Saturday"
  by: uribe
  to: "other governments"
  about: asset
* das ASSAULT/explosives occurred
  when: 1989-12 from text "December 1989"
  where: das; bogota
  by: escobar "Pablo Escobar's men"
  to: das thing
  killed: ~60 "some 60 people" side recipient
* santacc ACCUSE/allege occurred
  when: 2003-02-07/2003-02-09 bounded
  by: santosf
  to: farc
  about: bomb
* surr REJECT/yield occurred
  when: 2003-02-08 "midnight"
  where: club; bogota
  by: uribe
  to: farc
* treat SANCTION demanded optional
  when: ?
  by: "other governments"
  to: farc
* asset SANCTION/discontinue demanded optional
  when: ?
  by: "other governments"
  to: farc
* critneigh ACCUSE/disapprove occurred
  when: 2003-02-08 "Saturday"
  by: uribe
  to: "neighbours"
* venno REJECT occurred
  when: ?
  by: venezuela
  about: SANCTION by venezuela to farc
* vencond ACCUSE/disapprove occurred
  when: 2003-02-07/2003-02-09 bounded
  by: venezuela
  about: bomb
  answers: bomb "condemned"
* chavcall CONSULT/phone occurred
  when: 2003-02-09 "Sunday"
  by: chavez; uribe
  to: uribe
* usofferfbi MOBILIZE occurred
  when: 2003-02-07/2003-02-09 bounded
  where: bogota
  by: us
  to: uribe
* usacc ACCUSE/disapprove occurred
  when: 2003-02-07/2003-02-09 bounded
  by: us "the embassy"
  about: bomb
  answers: bomb "called the bombing"
* march PROTEST/demo occurred
  when: 2003-02-09 "Sunday"
  where: avenue; club; bogota
  by: marchers
  to: farc
  participants: >=20000 vague "Tens of thousands"
* wave PROTEST/demo occurred optional
  when: 2003-02-09 "Sunday"
  where: club
  by: marchers
  part_of: march
* rubacc ACCUSE/disapprove occurred
  when: 2003-02-07/2003-02-09 bounded
  by: rubiano
  to: "those who did it"
  about: bomb
  answers: bomb
* rubask REQUEST/meet occurred
  when: 2003-02-07/2003-02-09 bounded
  by: rubiano
  to: uribe "the government"
  about: talk
* talk CONSULT demanded optional
  when: ?
  by: uribe "the government"
  to: farc
* father ASSAULT/targeted occurred
  when: 1983 "1983"
  by: farc
  to: "whose father"
  killed: 1 "whose father" side civilian
* mob MOBILIZE/police occurred
  when: 2002-08/2003-02-09 bounded "since he took office last August"
  where: "the cities"
  by: uribe
* mortar ASSAULT/heavy-weapons occurred
  when: 2002-08 "last August"
  where: palace; bogota
  to: palace thing
  with: mortar "mortar shells"
  killed: 21 "21" side recipient
* emerg COERCE/martial-law ongoing
  when: 2002-08/2003-02-09 bounded "that month"
  by: uribe
* prolong COERCE/martial-law occurred
  when: 2003-02-05 "Wednesday"
* train COOPERATE ongoing
  when: 2003-01/2003-02-09 "January"
  where: arauca
  by: instructors; us
  to: "an army brigade"
* arauca ASSAULT/explosives occurred
  when: 2003-01-31/2003-02-07 bounded from bomb "the week before"
  where: arauca
  to: "six soldiers"
  with: car-bomb "two car bombs" 2
  killed: 6 "six soldiers" side recipient
  count: 2 "two"
figure: troops 70 "70 U.S. Special Forces instructors" of instructors at arauca
* recover AID occurred optional
  when: 2003-02-09 "Sunday"
  where: club; bogota
  by: "Firemen"

== fx-nogal-2
outlet: Magdalena Press Service
register: wire
published: 2003-02-15
--
House {neiva|explodes} in Colombian {search|raid}, 16 dead; {plot|plot} on Uribe foiled, police say

NEIVA, Colombia, Feb 15 (MPS) - A house stuffed with explosives {neiva|blew up} before dawn on Friday while police were {search|searching} it, {neiva|killing} at least 16 people and {neiva|flattening} thirty homes in this southern town a day before a {uvisit|visit} of President Alvaro Uribe, whose aircraft, officials believe, was the target.

Nine of the dead were policemen and prosecutors who had {search|broken in} on a tip, the others neighbours, four of them children. "They had dug in something like a rocket launcher, it looked to the runway," said the police commander, General Teodoro Campo. He {campacc|blamed} the Teofilo Forero column of the FARC, the same that, according to him, {bomb|bombed} Bogota's El Nogal club a week ago. Two men and a woman were {arrest3|detained}. Uribe {uvisit|came} all the same. "If we {hide!hypothetical|hide}, they have won," he told a crowd on Saturday and {reward|offered} a million dollars for the column's chief.

Some 100 kilometers to the south soldiers were meanwhile {sar|combing} the jungle of Caqueta for three U.S. citizens. Their single-engine Cessna, on an intelligence flight for the Southern Command, had made an emergency landing there on Thursday; the guerrillas {execu|shot} a fourth American and a Colombian sergeant near the wreck and {abdus|carried off} the rest. One was {execu|hit} in the head, one in the chest, the army said. The FARC have {admit!denied|acknowledged} nothing. Helicopters that approached the site drew rifle {shotheli2|fire}. President George W. Bush was "{bushconc|deeply concerned}", a spokesman said in Washington, and the State Department {statedemand|demanded} the three be {freeus!demanded|let go} unharmed; 49 more military have been {rescuers|flown in} to help with the {sar|search}.

On the club the Security Council on Thursday {unsc,unscask|voted} 15-0 for resolution 1465, which {unsc|condemns} "in the strongest terms" the {bomb|attack} of Feb. 7 and {unscask|urges} all states to {help!demanded|help} find its authors; it was the first time the council took up Colombia's war in this fashion. The OAS had {oas|done} likewise on Wednesday. At a {sumpan|summit} in Panama on Tuesday the presidents of Central America {sumdes|declared} the FARC terrorists, for which Santos {thanks|thanked} them. Brazil and Ecuador have {brno|held back}; Brasilia {brofferm|offered} instead to host {talks!hypothetical|talks}. "Not with these people," said Uribe's interior minister, {reftalk|dismissing} it.

The toll of the {bomb|bombing} stands at 35 after two of the injured died in hospital. Two relatives of the instructor who drove the car are being {question|questioned}.
--
who campo: person CO | Teodoro Campo
who column: group CO | Teofilo Forero column
who bush: person US | George W. Bush
who state: body US | State Department
who americans: population US | three U.S. citizens; a fourth American
who centam: coalition - | the presidents of Central America
who brazil: state BR | Brazil; Brasilia
who ecuador: state EC | Ecuador
who interior: office CO | interior minister
who relatives: population CO | Two relatives of the instructor
where panama: country PA 9.0 -79.5 | Panama
where washington: town US 38.895 -77.036 | Washington
where club: Bogota's El Nogal club
* neiva ASSAULT/explosives occurred
  when: 2003-02-14 "before dawn on Friday"
  where: neiva
  by: column alleged of campo; farc alleged of campo
  to: police; prosecutor; "neighbours"; "thirty homes" thing
  with: bomb "explosives"
  killed: >=16 "at least 16 people" side recipient
  killed: 9 "Nine of the dead" part side recipient
  killed: 4 "four of them children" part side civilian
  sites: 30 "thirty homes"
* plot ASSAULT/targeted attempted
  when: 2003-02-14/2003-02-15 bounded "a day before a visit"
  where: neiva
  to: "aircraft" thing
  said: "officials" official suggested "believe"
  said: police official "say"
* search COERCE occurred
  when: 2003-02-14 "before dawn on Friday"
  where: neiva
  by: police; prosecutor
  to: "A house" thing
* campacc ACCUSE/allege occurred
  when: 2003-02-14/2003-02-15 bounded
  by: campo
  to: column; farc
  about: neiva
* bomb ASSAULT/explosives occurred
  when: 2003-02-07 from text "Feb. 7"
  where: club
  by: column alleged of campo; farc alleged of campo
  to: club thing
  with: car-bomb "the car"
  killed: 35 "35" side recipient as_of 2003-02-15
  said: campo official "according to him"
* arrest3 COERCE/arrest occurred
  when: 2003-02-14/2003-02-15 bounded
  where: neiva
  to: "Two men and a woman"
  detained: 3 "Two men and a woman" side recipient
* hide RETREAT/withdraw hypothetical optional
  when: ?
  by: uribe
* reward REQUEST/assist occurred
  when: 2003-02-15 "Saturday"
  where: neiva
  by: uribe
  to: "a crowd"
  about: COERCE/arrest to column
  money: 1000000 "a million dollars"
* execu ASSAULT/firearms occurred
  when: 2003-02-13 "Thursday"
  where: caqueta
  by: farc
  to: "a fourth American"; "a Colombian sergeant"
  killed: 2 "a fourth American and a Colombian sergeant" side recipient voice army
  said: army party "said"
* abdus ASSAULT/abduct occurred
  when: 2003-02-13 "Thursday"
  where: caqueta
  by: farc
  to: americans "the rest"
  abducted: 3 "three U.S. citizens" side recipient
* admit CONCEDE denied optional
  when: 2003-02-13/2003-02-15 bounded
  by: farc
* shotheli2 ASSAULT/firearms occurred
  when: 2003-02-13/2003-02-15 bounded
  where: caqueta
  to: "Helicopters" thing
  with: small-arms "rifle fire"
* bushconc ACCUSE/disapprove occurred optional
  when: 2003-02-13/2003-02-15 bounded
  where: washington
  by: bush
  to: farc
  about: abdus
* statedemand REQUEST/yield occurred
  when: 2003-02-13/2003-02-15 bounded
  where: washington
  by: state
  to: farc
  about: freeus
* freeus RETREAT/release demanded optional
  when: ?
  by: farc
  to: americans
* rescuers MOBILIZE/troops occurred
  when: 2003-02-13/2003-02-15 bounded
  where: caqueta
  by: "49 more military"
  troops: 49 "49"
* sar AID ongoing
  when: 2003-02-13/2003-02-15 bounded "meanwhile"
  where: caqueta
  by: army
  to: americans
* unsc ACCUSE/disapprove occurred
  when: 2003-02-13 "Thursday"
  by: unsc
  about: bomb
  answers: bomb "condemns"
* unscask REQUEST/assist occurred
  when: 2003-02-13 "Thursday"
  by: unsc
  to: "all states"
  about: help
* help COOPERATE demanded optional
  when: ?
  by: "all states"
* oas ACCUSE/disapprove occurred
  when: 2003-02-12 "Wednesday"
  by: oas
  about: bomb
  answers: bomb "done likewise"
* sumpan CONSULT/multilateral occurred
  when: 2003-02-11 "Tuesday"
  where: panama
  by: centam
* sumdes ACCUSE/disapprove occurred
  when: 2003-02-11 "Tuesday"
  where: panama
  by: centam
  to: farc
* thanks SUPPORT occurred
  when: 2003-02-11/2003-02-15 bounded
  by: santosf
  to: centam
  about: sumdes
  answers: sumdes "thanked them"
* brno REJECT occurred
  when: 2003-02-11/2003-02-15 bounded
  by: brazil; ecuador
  to: uribe
* brofferm AGREE occurred
  when: 2003-02-11/2003-02-15 bounded
  by: brazil
  to: uribe; farc
  about: talks
* talks CONSULT hypothetical
  when: ?
  by: uribe; farc
* reftalk REJECT/meet occurred
  when: 2003-02-11/2003-02-15 bounded
  by: interior
  to: brazil; farc
  about: talks
  answers: brofferm "dismissing it"
* question ACCUSE/investigate ongoing
  when: 2003-02-15
  to: relatives
  about: bomb
* uvisit CONSULT/visit occurred
  when: 2003-02-15 "Saturday"
  where: neiva
  by: uribe
figure: votes 15 "15-0" of unsc
