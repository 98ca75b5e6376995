story: d-santander
conflict: Colombia
countries: CO, CU, NO
facts: On 17 January 2019 a pickup with explosives blew up in the General Santander police academy in Bogotá; early tolls of eight and ten rose to 21 with the driver, 68 hurt; on 18 January the government blamed the ELN,
  ended the peace talks and asked Cuba to hand over the delegation; marches on 20 January; the ELN claimed the attack on 21 January as an answer to army bombing in its Christmas truce. (public record: agency and daily reports of January 2019.)

who eln: group CO | National Liberation Army; ELN; Ejército de Liberación Nacional; the guerrillas; the rebels
who farc: group CO | FARC
who duque: person CO | Iván Duque; President Duque; Duque; the president
who gov: government CO | the government; the Colombian government
who police: force CO | National Police; the police
who army: force CO | Colombian army; the army; the armed forces; the military
who botero: person CO | Guillermo Botero; the defence minister; Botero
who prosecutor: person CO | Néstor Humberto Martínez; the attorney general
who penalosa: person CO | Enrique Peñalosa; the mayor
who cuba: state CU | Cuba
who rodriguez: person CU | Bruno Rodríguez; the Cuban foreign minister
who norway: state NO | Norway
who delegation: group CO | the negotiators; the delegation; negotiators
where academy: site CO 4.583 -74.135 | General Santander; the academy; the police school
where bogota: town CO 4.609 -74.082 | Bogotá
where havana: town CU 23.133 -82.383 | Havana
where quito: town EC -0.225 -78.525 | Quito
where barranquilla: town CO 10.964 -74.796 | Barranquilla
where medellin: town CO 6.251 -75.564 | Medellín
where arauca: province CO 6.55 -71.0 | Arauca

== d-santander-1
outlet: Cordillera Wire
register: wire
published: 2019-01-17
--
Ten {bomb|killed} as pickup {bomb|explodes} in Bogotá police academy

BOGOTÁ, Jan 17 (Cordillera) - A grey pickup loaded with explosives {bomb|blew up} among the dormitories of the General Santander police academy on Thursday morning, {bomb|killing} at least ten people and {bomb|wounding} 65 others, the mayor's office and the defence ministry said.

The {bomb|blast} came at about half past nine, shortly after a promotion ceremony. Guards at the south gate had tried to {stop|stop} the vehicle; the man at the wheel {runover|ran over} one of them and drove on.

No group has claimed the {bomb|bombing}. President Duque broke off a {visit|visit} to the province of Chocó and flew to the capital. "We Colombians do not submit to violence," he wrote, adding that he had {order|ordered} the police and the army to find those behind the "miserable {bomb|act}".

Enrique Peñalosa, the mayor, {condemn|called} it a crime against the whole city. The health secretary {blood|appealed} for blood donors.

It was the deadliest {bomb|attack} in Bogotá since a car bomb {nogal|destroyed} the El Nogal club in February 2003 and {nogal|killed} 36. The FARC were {nogalblame|blamed} for that one.
--
who office: body CO | the mayor's office
who defmin: body CO | the defence ministry
who driver: person CO | the man at the wheel
where chocoprov: province CO 6.0 -77.0 | Chocó
where nogal: site CO - - | El Nogal club
* bomb ASSAULT/explosives occurred
  when: 2019-01-17 "Thursday morning"
  where: academy; bogota
  by: driver
  to: academy thing
  with: car-bomb "pickup loaded with explosives" 1
  killed: 10 "Ten" side recipient
  killed: >=10 "at least ten people" side recipient voice office
  injured: 65 "65 others" side recipient voice office
  said: office "said"
  said: defmin "said"
* visit CONSULT/visit occurred optional
  when: 2019-01-17
  where: chocoprov
  by: duque
* order MOBILIZE/police occurred optional
  when: 2019-01-17
  by: duque
  to: police; army
  said: duque "adding"
  answers: bomb "to find those behind"
* condemn ACCUSE/disapprove occurred
  when: 2019-01-17
  by: penalosa
  to: driver
  about: bomb
  answers: bomb "called it a crime"
* blood REQUEST/assist occurred
  when: 2019-01-17
  by: "The health secretary"
  about: AID
  answers: bomb
* nogal ASSAULT/explosives occurred
  when: 2003-02 month from text "February 2003"
  where: nogal; bogota
  by: farc alleged
  to: nogal thing
  with: car-bomb "car bomb"
  killed: 36 "36" side civilian
* nogalblame ACCUSE/allege occurred optional
  when: 2003-02/2019-01-17 bounded
  to: farc
  about: nogal
* stop COERCE attempted optional
  when: 2019-01-17
  where: academy
  by: "Guards at the south gate"
  to: "the vehicle" thing
* runover ASSAULT occurred
  when: 2019-01-17
  where: academy
  by: driver
  to: "one of them"
  with: vehicle "vehicle"
  part_of: bomb

== d-santander-2
outlet: Radio Altiplano
register: radio
published: 2019-01-18
--
Evening bulletin, Friday 18 January: {end|end} of the road for Havana

PRESENTER: Good evening. The government has {end|broken off} the peace {talks|negotiations} with the National Liberation Army. In a televised address this evening the president said the ELN had shown no true will for peace, and he listed what he called its record: four hundred {four|attacks} in seventeen months. Our reporter is at the Casa de Nariño. What did he actually decide?

REPORTER: Three things. First, he {revoke|lifted} the resolution which had protected the ELN's ten negotiators, so the arrest {restore|warrants} against them are live again. Second, he {demand|asked} Cuba to {handover!demanded|hand} them over. Third, and this is the phrase everybody here is repeating, there will be no {notalks,newtalks|talks} of any kind until every {hostages|kidnapped} person is {freereq,free|let go} and the {crimes|attacks} {freereq|stop}.

PRESENTER: How sure are they that the rebels did it?

REPORTER: Very sure, they say. This morning the defence minister, Guillermo Botero, and the attorney general stood side by side. Botero {accuse|accused} the ELN outright. The driver, he said, had been an explosives man of the ELN in Arauca for more than twenty years, and the {bomb|operation} had been prepared for over ten months. The attorney general added that a second man had been {arrest|detained} before dawn in the south of Bogotá; he is to be {charge|charged} with terrorism and aggravated murder. A {raid|search} of two other addresses found nothing.

PRESENTER: And the toll?

REPORTER: It has changed again. Yesterday at noon the police spoke of eight {bomb|killed}, in the afternoon of ten. Tonight it is twenty-one, and that figure includes the driver. Sixty-eight were {bomb|hurt}, most of whom are back with their families. Two of the dead were foreigners: a cadet from Ecuador and... I must correct myself, one from Ecuador, a young woman; the Panamanians were among the {bomb|injured}.

PRESENTER: We have Havana on the line, where the delegation has its quarters. Any reaction?

CORRESPONDENT: A short one from the Cuban foreign minister, Bruno Rodríguez. He {cubacondemn|condemned} the {bomb|attack}, sent his country's {condole|sympathy}, and then said Cuba would act in strict respect of the {protocol|protocols} it had {protocol|signed} with both sides. Those {protocol|protocols}, dated April 2016, give the rebels fifteen days to {return|go back} to their camps if {talks!hypothetical|negotiations} {end!hypothetical|collapse}. So, politely, that is a {cubano|no}. Norway, the other guarantor, has taken the same {norway|line}. The negotiators themselves told me at lunch they had known nothing of any {bomb|bomb}, and they {urge|urged} the president not to {end!hypothetical|shut} the door.

PRESENTER: One voice from the street before the weather. This is a mother who waited at the gate of the academy all night.

WOMAN: They should have {stop|stopped} that truck. My son is alive, the boy in the next bed is not. On Sunday I will {march|march} with the others, and if they put another {again|bomb} in this city I will {march2|march} again.
--
who driver: person CO | the driver; an explosives man
where pal: site CO - - | Casa de Nariño
* end SANCTION/discontinue occurred
  when: 2019-01-18 "this evening"
  by: gov; duque
  to: eln
* talks CONSULT occurred
  when: ?
  where: havana
  by: gov; eln
* four ASSAULT occurred optional
  when: 2017-08/2019-01 bounded from published "seventeen months"
  by: eln alleged of duque
  count: 400 "four hundred"
  said: duque "listed"
* revoke SANCTION/discontinue occurred
  when: 2019-01-18 "this evening"
  by: duque
  to: delegation
* demand REQUEST/change occurred
  when: 2019-01-18 "this evening"
  by: duque
  to: cuba
  about: COOPERATE by cuba to gov
* handover COOPERATE demanded optional
  when: ?
  where: havana
  by: cuba
  to: gov
* newtalks CONSULT hypothetical
  when: ?
  by: gov; eln
  said: duque "the phrase"
* hostages ASSAULT/abduct ongoing optional
  when: ?
  by: eln
  to: "every kidnapped person"
* free RETREAT/release demanded optional
  when: ?
  by: eln
  said: duque "the phrase"
  to: "every kidnapped person"
* crimes ASSAULT ongoing optional
  when: ?
  by: eln
* accuse ACCUSE/allege occurred
  when: 2019-01-18 "This morning"
  by: botero
  to: eln
  about: bomb
* bomb ASSAULT/explosives occurred
  when: 2019-01-17 "Yesterday"
  where: academy; bogota
  by: eln alleged of botero; driver alleged of botero
  to: academy thing
  with: car-bomb "truck"
  killed: 8 "eight" side recipient voice police as_of 2019-01-17
  killed: 10 "ten" side recipient voice police as_of 2019-01-17
  killed: 21 "twenty-one" of "includes the driver"
  killed: 1 "one from Ecuador" part side recipient
  injured: 68 "Sixty-eight" side recipient
  said: botero official "he said"
  said: delegation party denied "had known nothing"
* arrest COERCE/arrest occurred
  when: 2019-01-18 "before dawn"
  where: bogota
  to: "a second man"
  detained: 1 "a second man"
  said: prosecutor official "added"
* charge ACCUSE/investigate announced
  when: ?
  to: "a second man"
  said: prosecutor official "added"
  about: bomb
* raid COERCE/seize attempted
  when: 2019-01-17/2019-01-18 bounded
  where: bogota
  to: "two other addresses" thing
* cubacondemn ACCUSE/disapprove occurred
  when: 2019-01-17/2019-01-18 bounded
  by: rodriguez
  to: eln
  about: bomb
  answers: bomb "condemned the attack"
* condole SUPPORT occurred optional
  when: 2019-01-17/2019-01-18 bounded
  by: rodriguez; cuba
* protocol AGREE occurred
  when: 2016-04 month from text "April 2016"
  by: cuba; gov; eln
  to: gov; eln
* return RETREAT/withdraw hypothetical
  when: ?
  where: havana
  by: eln
* cubano REJECT/yield occurred
  when: 2019-01-18
  by: cuba
  to: gov
  about: demand
  answers: demand "that is a no"
* norway REJECT/yield occurred
  when: 2019-01-18
  by: norway
  to: gov
  about: demand
  answers: demand "the same line"
* urge REQUEST/yield occurred
  when: 2019-01-18 "lunch"
  by: delegation
  to: duque
  about: end
* stop COERCE attempted optional
  when: 2019-01-17
  where: academy
  to: "that truck" thing
* march PROTEST/demo announced
  when: 2019-01-20 "Sunday"
  by: "a mother"
  said: "a mother" witness
* again ASSAULT/explosives hypothetical
  when: ?
  where: bogota
  said: "a mother" witness
* march2 PROTEST/demo hypothetical
  when: ?
  by: "a mother"
  said: "a mother" witness
* restore ACCUSE/investigate occurred optional
  when: 2019-01-18
  by: duque
  to: delegation
* notalks REJECT/meet occurred
  when: 2019-01-18 "this evening"
  by: duque
  to: eln
  about: newtalks
* freereq REQUEST/yield occurred
  when: 2019-01-18 "this evening"
  by: duque
  to: eln
  about: free

== d-santander-3
outlet: Voces de la Montaña
register: communique
published: 2019-01-21
--
National directorate of the ELN: THE PATH IS THE POLITICAL SOLUTION

From the mountains of Colombia

1. President Duque did not give the gesture of peace its due. For Christmas we kept a unilateral {truce|ceasefire}, from 23 December to 3 January. The armed forces {use|exploited} it to improve their positions, and on 25 December they {xmas|bombed} the camp of one of our units.

2. The General Santander cadet school is a military installation; officers are trained there who afterwards carry out intelligence, lead operations and take part in the war. In the law of war, the {bomb|operation} against it was lawful. There were no non-combatant victims. It was our {bomb|answer} to those {xmas|bombardments}.

3. It is {dispro|disproportionate} that, while the government {offensive|attacks} us, it should {propose|propose} that we may not {reply|reply} in our defence.

4. To Cuba and Norway, as guarantors: we {demandprot|ask} that the {protocol|protocol} {protocol|signed} for the case of a rupture be kept, and that our delegation be {return!demanded|allowed home} without being {ambush|attacked} on the way. Should the army {ambush|fall upon} it, nobody will {sitw,sit|sit} down with this government again.

5. We {repeat|repeat} our {repeat|proposal} of a bilateral {bilateral|ceasefire}. We {recall|urge} the president to {send|send} his delegation back to the table. Seventeen soldiers and police in our hands were {released|set free} between August and December without anything being given for them.

6. Those who {march|marched} yesterday deserve an explanation of why peace was {end|thrown} out of the window in one night.

Liberation or death.
--
who gov: this government
who del2: group CO | our delegation
* truce RETREAT/ceasefire occurred
  when: 2018-12-23/2019-01-03 day from text "from 23 December to 3 January"
  by: eln
  to: army
  said: eln party "kept"
* use MOBILIZE/troops occurred optional
  when: 2018-12-23/2019-01-03 bounded
  by: army alleged of eln
  to: eln
  said: eln party "exploited"
* xmas ASSAULT/aerial occurred
  when: 2018-12-25 day from text "25 December"
  by: army alleged of eln
  to: eln; "the camp of one of our units" thing
  said: eln party "bombed"
* bomb ASSAULT/explosives occurred
  when: 2018-12-25/2019-01-21 bounded
  where: academy
  by: eln claimed
  to: academy thing
  killed: 0 "no non-combatant victims" side civilian voice eln
  said: eln party claimed "lawful"
  answers: xmas "answer to those bombardments"
* offensive ASSAULT ongoing optional
  when: 2019-01-21
  by: gov alleged of eln
  to: eln
* dispro ACCUSE/disapprove occurred optional
  when: 2019-01-21
  by: eln
  to: gov
  about: propose
  answers: propose
* reply ASSAULT hypothetical optional
  when: ?
  by: eln
  to: gov
* demandprot REQUEST/change occurred
  when: 2019-01-21
  by: eln
  to: cuba; norway
  about: RETREAT/withdraw by del2
* protocol AGREE occurred
  when: ?
  by: cuba; norway; eln
* return RETREAT/withdraw demanded optional
  when: ?
  by: del2
* ambush ASSAULT hypothetical
  when: ?
  by: army
  to: del2
* sit CONSULT hypothetical
  when: ?
  by: eln; gov
  to: gov
* repeat REQUEST/change occurred
  when: 2019-01-21
  by: eln
  to: gov
  about: bilateral
* bilateral RETREAT/ceasefire demanded optional
  when: ?
  by: eln; gov
  to: eln; gov
* recall REQUEST/meet occurred
  when: 2019-01-21
  by: eln
  to: duque
  about: CONSULT by duque to eln
* send CONSULT demanded optional
  when: ?
  by: duque; eln
  to: eln
* released RETREAT/release occurred
  when: 2018-08/2018-12 bounded from text "between August and December"
  by: eln
  to: "Seventeen soldiers and police"
  released: 17 "Seventeen soldiers and police" voice eln
* march PROTEST/demo occurred
  when: 2019-01-20 "yesterday"
  by: "Those who marched"
* end SANCTION/discontinue occurred
  when: ? "in one night"
  by: gov
  to: eln
* propose REQUEST/yield occurred optional
  when: ?
  by: gov
  to: eln
  about: reply
* sitw THREATEN/relations occurred optional
  when: 2019-01-21
  by: eln
  to: gov
  about: sit

== d-santander-4
outlet: El Mirador de los Andes
register: analysis
published: 2019-01-27
--
A {talks|dialogue} that died twice

Nobody who followed the {talks|talks} with the ELN can be astonished that they {end|ended}. They had been on a ventilator since August.

Formal {talks|negotiations} opened in Quito in February 2017, under President Juan Manuel Santos. Their one solid fruit was a bilateral {cease17|truce} that began on 1 October of that year, in time for the Pope, and ran out on 9 January 2018. Hours after it lapsed the rebels {pipeline|dynamited} a pipeline. Seventeen days on, at dawn on 27 January, a bomb {barranquilla|went off} at a police post in Barranquilla as the shift was forming up; five officers died that day and a sixth later, and some forty were {barranquilla|hurt}. The ELN's urban front claimed it. Santos {susp|suspended} the {talks|round}, then {resume|resumed} it in May in Havana after Ecuador, shaken by {reporters|murders} of its own journalists on the border, had {ecuador|withdrawn} as host.

Iván Duque took office on 7 August and set a {price|price}. First {free|release} all the captives, then we {newtalks|talk}. In September the ELN {sept|handed over} nine soldiers, policemen and civilians in Arauca and Chocó. It was not enough, and the president {reject|rejected} it; by his count ten more were missing. The chair in Havana stayed empty and the {talks!denied|talks} did not take place, though nobody would say that they were over.

Then came the {bomb|bombing} of 17 January. Why? Three explanations circulate in Bogotá, and all three may be true. The first is that the military fronts, Arauca's above all, no longer heed the old men in Cuba. The second: the ELN, by its own claim, was {bomb|punishing} the army for the Christmas {xmas|raid}. The third is vanity. A guerrilla force of perhaps 4,000 whom nobody took seriously wished to be taken seriously.

What it got was something else. On the 20th tens of thousands {march|marched} in white in Bogotá, Medellín and a dozen other places; in Medellín a man in an anti-government shirt was {beaten|set upon} by fellow {march|demonstrators}. The UN Security Council {unsc|condemned} the {bomb|attack}. Washington {us|offered} forensic {fbi|help}. The {restore|reactivated} warrants were {pass|passed} to Interpol, which issued its {interpol|red notices} within days.

The difficult question is the {protocol|protocol}. {protocol|Signed} in April 2016 by the two sides and by the guarantor states, it promises the negotiators safe {return!hypothetical|passage} home if things fall apart. The government argues that it binds Santos, not the state, and has {demand|demanded} ten men from Havana. Cuba has {cubano|declined}, Norway has {norway|said} publicly that a word given is a word given. They are right. If a mediator {handover!hypothetical|delivers} one party into the other's gaols, no rebel anywhere will ever again {trust|sit down} in a Nordic hotel. Some on the government's benches {wantlist|want} Cuba {list!demanded|put back} on the American list of sponsors of terrorism; a senator of the governing party has {threat|threatened} to {ties|break} relations. One hopes he was merely talking.

There were chances to avoid this. According to two officers I spoke with, a {plot|plot} to {plot|drive} a bomb into a barracks in Arauca was {plot|foiled} in November, and an attempt to {kidnap|seize} an oil engineer {kidnap|failed} the same week. The warning was on the table. It was read as a local matter.

And now? If the air force {airwar|bombs} the camps across the river, Venezuela, where many of them lie, will {venez|answer}, or {venezw|threatens} to. If the ELN {second|strikes} Bogotá a second time, every moderate voice will fall silent. The likeliest course is duller: the {war|war} in the provinces will go on, unreported, as it has {war|gone on} since 1964, and in four years somebody else will open {future|talks} in some other capital.

~ Also in Opinion: Our generals and the bombing of common sense
~ 214 comments · Share · Print
--
who santos: person CO | Juan Manuel Santos; Santos
who ecuador: state EC | Ecuador
who unsc: body - | UN Security Council
who us: government US | Washington
who interpol: body - | Interpol
who front: group CO | The ELN's urban front
who venezuela: state VE | Venezuela
who airforce: force CO | the air force
where chocoprov: province CO 6.0 -77.0 | Chocó
where border: region - - - | the border
* talks CONSULT occurred
  when: 2017-02/2019-01 bounded from text "February 2017"
  where: quito; havana
  by: eln; gov
* end SANCTION/discontinue occurred
  when: 2019-01-17/2019-01-27 bounded
  by: gov
  to: eln
* cease17 RETREAT/ceasefire occurred
  when: 2017-10-01/2018-01-09 day from text "1 October of that year" "9 January 2018"
  by: gov; eln
  to: gov; eln
* pipeline ASSAULT/explosives occurred
  when: 2018-01-09/2018-01-10 "Hours after it lapsed"
  by: eln
  to: "a pipeline" thing
* barranquilla ASSAULT/explosives occurred
  when: 2018-01-27 day from text "27 January"
  where: barranquilla
  by: front claimed
  to: "officers"; "a police post" thing
  with: bomb "a bomb"
  killed: 5 "five officers" side recipient as_of 2018-01-27
  killed: 6 "a sixth" side recipient
  injured: ~40 "some forty" side recipient
* susp SANCTION/discontinue occurred
  when: 2018-01-27/2018-05 bounded
  by: santos
  to: eln
* resume RETREAT/access occurred
  when: 2018-05 month from text "May"
  where: havana
  by: santos
  to: eln
* reporters ASSAULT/targeted occurred optional
  when: ?
  where: border
  to: "journalists"
* ecuador SANCTION/withdraw occurred
  when: 2018-01/2018-05 bounded
  by: ecuador
  to: gov; eln
  answers: reporters "shaken by"
* free RETREAT/release demanded optional
  when: ?
  by: eln
  to: "all the captives"
  said: duque "set a price"
* newtalks CONSULT hypothetical
  when: ?
  by: duque; eln
  to: eln
  said: duque "set a price"
* sept RETREAT/release occurred
  when: 2018-09 month from text "September"
  where: arauca; chocoprov
  by: eln
  to: "nine soldiers, policemen and civilians"
  released: 9 "nine soldiers, policemen and civilians"
* reject REJECT/meet occurred
  when: 2018-09-01/2019-01-17 bounded
  by: duque
  to: eln
  answers: sept "It was not enough"
* bomb ASSAULT/explosives occurred
  when: 2019-01-17 day from text "17 January"
  where: bogota
  by: eln claimed
  answers: xmas "punishing"
* xmas ASSAULT/aerial occurred
  when: 2018-12-25 "Christmas"
  by: army
  to: eln
* march PROTEST/demo occurred
  when: 2019-01-20 day from text "the 20th"
  where: bogota; medellin
  by: "tens of thousands"
  to: eln
  participants: >=20000 vague "tens of thousands"
  sites: ~12 "a dozen other places"
  answers: bomb "What it got"
* beaten ASSAULT/beat occurred
  when: 2019-01-20 "the 20th"
  where: medellin
  by: "demonstrators"
  to: "a man in an anti-government shirt"
  part_of: march
* unsc ACCUSE/disapprove occurred
  when: 2019-01-17/2019-01-27 bounded
  by: unsc
  to: eln
  about: bomb
  answers: bomb "condemned the attack"
* us AGREE occurred
  when: 2019-01-17/2019-01-27 bounded
  by: us
  to: gov
  about: AID by us to gov
* fbi AID announced
  when: ?
  by: us
  to: gov
* restore ACCUSE/investigate occurred optional
  when: 2019-01-17/2019-01-27 bounded
  by: gov
  to: delegation
* interpol COOPERATE occurred
  when: 2019-01-17/2019-01-27 bounded "within days"
  by: interpol
  to: gov
* protocol AGREE occurred
  when: 2016-04 month from text "April 2016"
  by: gov; eln; cuba; norway
  to: gov; eln
* return RETREAT/withdraw hypothetical
  when: ?
  by: delegation
* demand REQUEST/change occurred
  when: 2019-01-17/2019-01-27 bounded
  by: gov
  to: cuba
  about: handover
* cubano REJECT/yield occurred
  when: 2019-01-17/2019-01-27 bounded
  by: cuba
  to: gov
  about: demand
  answers: demand "declined"
* norway REJECT/yield occurred
  when: 2019-01-17/2019-01-27 bounded
  by: norway
  to: gov
  said: norway "said"
  about: demand
  answers: demand
* handover COOPERATE hypothetical
  when: ?
  by: "a mediator"
* trust CONSULT hypothetical optional
  when: ?
* list SANCTION demanded optional
  when: ?
  by: us
  to: cuba
* threat THREATEN/relations occurred
  when: 2019-01-17/2019-01-27 bounded
  by: "a senator of the governing party"
  to: cuba
  about: SANCTION/discontinue by gov to cuba
* ties SANCTION/discontinue threatened
  when: ?
  by: gov
  to: cuba
  said: "a senator of the governing party" "threatened"
* plot ASSAULT/explosives attempted
  when: 2018-11 month from published "November"
  where: arauca
  to: "a barracks" thing
  with: car-bomb "a bomb"
  said: "two officers" unnamed "According to"
* kidnap ASSAULT/abduct attempted
  when: 2018-11 month from published "the same week"
  to: "an oil engineer"
  said: "two officers" unnamed "According to"
* airwar ASSAULT/aerial hypothetical
  when: ?
  where: "across the river"
  by: airforce
  to: eln
* venez ASSAULT hypothetical
  when: ?
  by: venezuela
  to: gov
* second ASSAULT hypothetical
  when: ?
  where: bogota
  by: eln
* war ASSAULT ongoing optional
  when: 1964/2019-01-27 bounded from text "since 1964"
* future CONSULT hypothetical
  when: ?
  where: "some other capital"
* price REQUEST/yield occurred
  when: 2018-08-07 day from text "7 August"
  by: duque
  to: eln
  about: free
* venezw THREATEN/violence occurred optional
  when: ?
  by: venezuela
  to: gov
  about: venez
* wantlist REQUEST/change occurred
  when: 2019-01-17/2019-01-27 bounded
  by: "Some on the government's benches"
  to: us
  about: list
* pass REQUEST/assist occurred
  when: 2019-01-17/2019-01-27 bounded
  to: interpol
figure: fighters ~4000 "perhaps 4,000" of eln
figure: abducted 10 "ten more" voice duque
