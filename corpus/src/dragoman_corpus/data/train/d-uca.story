story: d-uca
conflict: El Salvador
countries: SV, US, NI, ES
facts: On 11 November 1989 the FMLN opened an offensive in San Salvador; curfew and state of siege on the 12th; on 16 November soldiers of the Atlacatl battalion killed six Jesuits, their cook and her daughter at the Central American University;
  on the 21st guerrillas were in the Sheraton with the OAS secretary general; relations with Nicaragua were broken on the 26th after an aircraft with missiles came down; a colonel and a lieutenant were convicted in September 1991; truth commission
  report on 15 March 1993, amnesty on the 20th; a Spanish court sentenced a former colonel to 133 years on 11 September 2020. (public record: press of 1989, UN truth commission, Audiencia Nacional.)

who fmln: coalition SV | Farabundo Martí National Liberation Front; FMLN; guerrillas; the guerrillas; the rebels
who army: force SV | the army; the armed forces; soldiers; the military
who atlacatl: force SV | Atlacatl
who cristiani: person SV | Alfredo Cristiani; President Cristiani; Cristiani; the president
who gov: government SV | the government
who ponce: person SV | René Emilio Ponce; Ponce
who benavides: person SV | Colonel Benavides; Benavides
who jesuits: population SV | six Jesuits; Jesuits; the priests; six priests; the Jesuits
who us: state US | United States; Washington
who nicaragua: state NI | Nicaragua
who spain: state ES | Spain
where uca: site SV 13.681 -89.236 | Central American University; UCA; the university
where sansal: town SV 13.69 -89.19 | San Salvador
where sheraton: site SV 13.70 -89.24 | Sheraton
where escalon: district SV 13.70 -89.24 | Escalón
where mejicanos: district SV 13.74 -89.21 | Mejicanos
where zacamil: district SV 13.73 -89.21 | Zacamil
who redcross: organisation - | Red Cross

== d-uca-1
outlet: Meso Wire
register: wire
published: 1989-11-16
--
Six Jesuits {uca|slain} on university campus as San Salvador {offensive|battle} rages

SAN SALVADOR, Nov. 16 (Meso) - Gunmen in uniform {uca|shot} dead six priests, their cook and the cook's 15-year-old daughter before dawn on Thursday at the Central American University, colleagues of the dead said. The rector, the country's most quoted advocate of a negotiated peace, was among those {uca|killed}.

The eight bodies were found on the lawn behind the residence when the {curfew|curfew} ended. Some of the victims had been {torture|tortured}, said a churchman who saw them; a second priest at the scene said he had noticed no sign of that.

The archbishop, Arturo Rivera y Damas, {accuse|spoke} of "a strong presumption" that the military or those in league with it were responsible. The army denied it and {blame|blamed} the guerrillas of the Farabundo Martí National Liberation Front. A cardboard sign left at the gate read: "The FMLN {executed|executed} those who {inform|informed} on it." Neighbours told reporters that some 30 uniformed men had come in at about one o'clock and that a {search|search} of the same building had been carried out by troops on Monday.

President Cristiani {condemn|condemned} the {uca|crime} and {fbi|asked} the United States, Spain and Britain for {detectives!demanded|detectives}. Father provincial {demand|called for} an independent {inquiry!demanded|investigation}.

The FMLN {offensive|attacked} the capital last Saturday night. The air force has been {bomb|bombing} the rebel-held suburbs of Mejicanos and Zacamil since Monday; the Red Cross, which {trucered|proposed} a six-hour {truce6!demanded|truce} to {evac!demanded|take out} the wounded, had no answer from the general staff and a {yes|yes} from the rebels. At least 650 people have died so far, two thirds of them guerrillas by the army's count. A {siege|state of siege} is in force.
--
who britain: state GB | Britain
who uniform: force SV | Gunmen in uniform; uniformed men
who airforce: force SV | The air force
who archb: person SV | Arturo Rivera y Damas; The archbishop
* uca ASSAULT/firearms occurred
  when: 1989-11-16 "before dawn on Thursday"
  where: uca; sansal
  by: uniform; army alleged of archb; fmln alleged of army
  to: jesuits; "their cook and the cook's 15-year-old daughter"
  killed: 8 "The eight bodies" side civilian
  killed: 6 "six priests" part side civilian
  said: "colleagues of the dead" witness "said"
  said: army official denied "denied"
* offensive ASSAULT ongoing
  when: 1989-11-11/1989-11-16 day from published "last Saturday night"
  where: sansal
  by: fmln
  to: army
  killed: >=650 "At least 650 people"
* curfew COERCE/curfew occurred
  when: 1989-11-16
  where: sansal
* torture ASSAULT/torture occurred
  when: 1989-11-16 "before dawn on Thursday"
  where: uca
  by: uniform
  to: jesuits
  said: "a churchman" witness "said"
  said: "a second priest" witness denied "said"
  part_of: uca
* accuse ACCUSE/allege occurred
  when: 1989-11-16
  by: archb
  to: army
  about: uca
* blame ACCUSE/allege occurred
  when: 1989-11-16
  by: army
  to: fmln
  about: uca
* executed ASSAULT/targeted occurred optional
  when: 1989-11-16
  by: fmln alleged
  to: "those who informed"
  said: "A cardboard sign" "read"
* inform COOPERATE occurred optional
  when: ?
* search COERCE/seize occurred
  when: 1989-11-13 "Monday"
  where: uca
  by: "troops"
  to: "the same building" thing
  said: "Neighbours" witness "told"
* condemn ACCUSE/disapprove occurred
  when: 1989-11-16
  by: cristiani
  to: uniform
  about: uca
  answers: uca
* fbi REQUEST/assist occurred
  when: 1989-11-16
  by: cristiani
  to: us; spain; britain
  about: detectives
* detectives AID demanded optional
  when: ?
  by: us; spain; britain
* demand REQUEST/change occurred
  when: 1989-11-16
  by: "Father provincial"
  about: inquiry
  answers: uca
* inquiry ACCUSE/investigate demanded optional
  when: ?
* bomb ASSAULT/aerial ongoing
  when: 1989-11-13/1989-11-16 day "Monday"
  where: mejicanos; zacamil
  by: airforce
  to: fmln
  with: airstrike "bombing"
* trucered REQUEST/yield occurred
  when: 1989-11-11/1989-11-16 bounded
  by: redcross
  to: army; fmln
  about: truce6
* truce6 RETREAT/ceasefire demanded optional
  when: ?
  by: army; fmln
* evac AID demanded optional
  when: ?
  by: redcross
  to: "the wounded"
* siege COERCE/martial-law ongoing
  when: 1989-11-16
* yes AGREE occurred
  when: 1989-11-11/1989-11-16 bounded
  by: fmln
  to: redcross
  about: truce6
  answers: trucered

== d-uca-2
outlet: Radio Rebelde de Morazán
register: communique
published: 1989-11-22
--
General command of the FMLN to the nation: communiqué no. 9 of the {offensive|offensive}

Twelfth day of "To the limit".

ONE. Since four in the morning of Tuesday 21 November our special forces {escalon|took} positions in the Escalón and {sheraton|entered} the VIP tower of the Hotel Sheraton. They did not know who slept there. They found Mr João Baena Soares, secretary general of the Organization of American States, and saw to it that he came to no harm; government troops {rescue|took} him {rescue|away} in an armoured car in the afternoon, and we {hold|held our fire} for as long as that lasted. The {baena!denied|kidnapping} of which Cristiani speaks is an invention.

TWO. Twelve advisers of the US special forces barricaded themselves on the fourth floor with their rifles. We {offer|offered} them, by the hotel telephone, to {leave!hypothetical|walk out} under a white flag. They {refusewalk|declined}. At three this morning our units {withdraw|withdrew} in good order; the advisers came down at breakfast and said it had been a draw. Mr Bush has {commandos|flown in} commandos from Fort Bragg for a {rescueop!hypothetical|rescue} that was not needed. If those commandos {us!hypothetical|set foot} in the combat zone we shall {usfightw,usfight!hypothetical|treat} them as combatants.

THREE. The air force has {bomb|dropped} 500-pound bombs on Zacamil, Soyapango and Mejicanos, and not one on the Escalón. The rich are learning what a war sounds like. We {accuse2|denounce} the {uca|massacre} of the six Jesuit fathers and of two humble women; the night it was done the {curfew|curfew} was in force and only the army walked about. The high command {ordered|ordered} it. Let it {handreq,answer!demanded|hand over} those who pulled the trigger.

FOUR. We {release|set free}, through the Red Cross, eleven soldiers and a lieutenant on Sunday in Guazapa. In exchange we {ask|ask for} {medics!demanded|passage} for our wounded, which the general staff has {medicsrej|refused} twice.

FIVE. Our {propose|proposal} stands: a {cease!demanded|ceasefire} at once, the {trial!demanded|trial} of those guilty of the {uca|crime} at the UCA and of the {fenastras|bombing} of the FENASTRAS union on 31 October, and {talks!demanded|talks} with the United Nations as witness. It was because of that union {fenastras|bombing} that we {breakoff|left} the {roundtalks|dialogue} of San José. We do not {surrej|surrender}. We {repulse|threw back} on Monday an {zacattempt|attempt} to {zacattempt|retake} Zacamil by the First Brigade.

~ This text is read at 6.00, 13.00 and 19.00 on 41 metres
--
who baenas: person BR | João Baena Soares
who specials: group SV | our special forces; our units
who usadv: force US | US special forces; the advisers; advisers
who govt: force SV | government troops
who airforce: force SV | The air force
who bush: person US | Mr Bush
who firstbrig: force SV | First Brigade
where sansoy: near SV - - | Soyapango
where guazapa: town SV 13.88 -89.17 | Guazapa
* offensive ASSAULT ongoing
  when: 1989-11-11/1989-11-22 day "Twelfth day"
  by: fmln
* escalon COERCE/seize occurred
  when: 1989-11-21 day from text "four in the morning of Tuesday 21 November"
  where: escalon
  by: specials
  to: escalon thing
* sheraton COERCE/seize occurred
  when: 1989-11-21 day from text "four in the morning of Tuesday 21 November"
  where: sheraton; escalon
  by: specials
  to: sheraton thing
* rescue AID occurred
  when: 1989-11-21 "in the afternoon"
  where: sheraton
  by: govt
  to: baenas
* hold RETREAT/ceasefire occurred
  when: 1989-11-21 "in the afternoon"
  where: sheraton
  by: fmln
  to: govt
* baena ASSAULT/abduct occurred
  when: 1989-11-21
  where: sheraton
  by: fmln alleged of cristiani
  to: baenas
  said: cristiani "speaks"
  said: fmln party denied "an invention"
* offer AGREE occurred
  when: 1989-11-21/1989-11-22 bounded
  by: specials
  to: usadv
  about: leave
* leave RETREAT/withdraw hypothetical
  when: ?
  by: usadv
* refusewalk REJECT/yield occurred
  when: 1989-11-21/1989-11-22 bounded
  by: usadv
  to: specials
  about: leave
  answers: offer "declined"
* withdraw RETREAT/withdraw occurred
  when: 1989-11-22 "three this morning"
  where: sheraton
  by: specials
* commandos MOBILIZE/troops occurred
  when: 1989-11-21/1989-11-22 bounded
  by: bush
* rescueop AID hypothetical
  when: ?
  by: "commandos"
  to: usadv
* us MOBILIZE/troops hypothetical
  when: ?
  by: "commandos"
  where: "the combat zone"
* usfight ASSAULT hypothetical optional
  when: ?
  by: fmln
  to: "commandos"
* usfightw THREATEN/violence occurred
  when: 1989-11-21/1989-11-22 bounded
  by: fmln
  to: "commandos"
  about: usfight
* bomb ASSAULT/aerial occurred
  when: 1989-11-11/1989-11-22 bounded
  where: zacamil; sansoy; mejicanos
  by: airforce
  with: bomb "500-pound bombs"
* accuse2 ACCUSE/disapprove occurred
  when: 1989-11-22
  by: fmln
  to: army
  about: uca
  answers: uca "denounce"
* uca ASSAULT/firearms occurred
  when: 1989-11-11/1989-11-22 bounded
  where: uca
  by: army alleged of fmln
  to: "six Jesuit fathers"; "two humble women"
  killed: 6 "six Jesuit fathers" part
  killed: 2 "two humble women" part
* curfew COERCE/curfew ongoing
  when: 1989-11-11/1989-11-22
* ordered REQUEST/change occurred optional
  when: 1989-11-11/1989-11-22 bounded
  by: "The high command" alleged of fmln
  to: army
  about: uca
* answer RETREAT demanded optional
  when: ?
  by: "The high command"
* release RETREAT/release occurred
  when: 1989-11-19 "Sunday"
  where: guazapa
  by: fmln
  to: "eleven soldiers and a lieutenant"
  released: 12 "eleven soldiers and a lieutenant"
* ask REQUEST/assist occurred
  when: 1989-11-19/1989-11-22 bounded
  by: fmln
  to: "the general staff"
  about: medics
* medics AID demanded optional
  when: ?
  to: "our wounded"
* medicsrej REJECT/assist occurred
  when: 1989-11-11/1989-11-22 bounded
  by: "the general staff"
  to: fmln
  count: 2 "twice"
  about: medics
  answers: ask
* cease RETREAT/ceasefire demanded optional
  when: ?
  by: army; fmln
* fenastras ASSAULT/explosives occurred
  when: 1989-10-31 day from text "31 October"
  to: "FENASTRAS union" thing
* talks CONSULT/third-party demanded optional
  when: ?
  by: fmln
* breakoff SANCTION/withdraw occurred
  when: 1989-10-31/1989-11-22 bounded
  by: fmln
  answers: fenastras "because of"
  about: roundtalks
* roundtalks CONSULT occurred
  when: ?
  where: "San José"
  by: fmln
* repulse ASSAULT occurred
  when: 1989-11-20 "Monday"
  where: zacamil
  by: fmln
  to: firstbrig
  answers: zacattempt
* zacattempt COERCE/seize attempted
  when: 1989-11-20 "Monday"
  where: zacamil
  by: firstbrig
  to: zacamil thing
* propose REQUEST/change occurred
  when: 1989-11-22
  by: fmln
  about: cease
  about: trial
  about: talks
* trial ACCUSE/investigate demanded optional
  when: ?
  to: "those guilty of the crime at the UCA"
* handreq REQUEST/yield occurred
  when: 1989-11-22
  by: fmln
  to: "The high command"
  about: answer
* surrej REJECT/yield occurred
  when: 1989-11-22
  by: fmln
  about: RETREAT/disarm by fmln

== d-uca-3
outlet: UN Information Centre, Regional Desk
register: un
published: 1993-03-24
--
Press release: Secretary-General on the report of the Commission on the Truth

The Secretary-General, Boutros Boutros-Ghali, today expressed his {regret|concern} at the {amnesty|amnesty} that the Legislative Assembly {amnesty|passed} on Saturday 20 March, five days after the Commission on the Truth had {publish|made public} its findings. It would have been preferable, he said, had it followed a broad national agreement.

Of 22,000 complaints of {abuse|violence} between January 1980 and July 1991 which the Commission received, more than 60 per cent concerned extrajudicial {abuse|executions}, over 25 per cent enforced {abuse|disappearances} and over 20 per cent {abuse|torture}. Agents of the state were named in nearly 85 per cent of them, the FMLN in some 5 per cent.

On the {uca|murder} of the six Jesuit priests, the Commission finds that on the night of 15 November 1989 Colonel René Emilio Ponce, then chief of staff, in the presence of four other officers, gave Colonel Benavides the {ordered|order} to {uca|kill} the rector and to leave no witnesses; that a unit of the Atlacatl battalion {uca|carried it out}; and that officers afterwards {cover|burned} log books and {lie|put pressure} on lower ranks to keep silent. In September 1991 Benavides and one lieutenant were {convict|found guilty}, and were given 30 years; others, who had {confess|confessed} to {uca|firing}, were {acquit|acquitted}. The Commission did not recommend prosecution, in view of the state of the courts; it {clemency|asked for} their {pardon!demanded|release}.

It {purge|recommended} that those named be {purge2!demanded|removed} from the forces and {ban!demanded|barred} from public office for ten years, and that the judges of the Supreme Court {judges!demanded|resign}. The President of the Court has {courtrej|replied} that only God could {courtrej|remove} him. General Ponce, Minister of Defence since 1990, {ponceoff|offered} his {ponce|resignation} on 12 March; President Cristiani has not {poncerej|accepted} it so far. The armed forces in a televised statement last night {armyrej|called} the findings "unjust, incomplete, illegal, unethical, biased and insolent".

The FMLN has {fmlnaccept|accepted} the report "with its errors". The Secretary-General {appeal|urged} both parties to {implement!demanded|carry out} the recommendations without delay. ONUSAL has {verify|verified} the {disarm|destruction} of the last missiles held by the FMLN; a hidden store of others should it {cachefind!hypothetical|come to light} would be, he warned, a most serious breach.
--
who sg: person - | Boutros Boutros-Ghali; The Secretary-General
who commission: body - | Commission on the Truth; the Commission
who assembly: body SV | Legislative Assembly
who courtpres: person SV | The President of the Court
who supreme: body SV | Supreme Court
who onusal: force - | ONUSAL
* regret ACCUSE/disapprove occurred
  when: 1993-03-24 "today"
  by: sg
  to: assembly
  about: amnesty
  answers: amnesty
* amnesty CONCEDE occurred
  when: 1993-03-20 day from text "Saturday 20 March"
  by: assembly
* publish ACCUSE/allege occurred
  when: 1993-03-15 day from text "five days after"
  by: commission
  to: "Agents of the state"; fmln; ponce
* abuse ASSAULT occurred
  when: 1980-01/1991-07 bounded from text "between January 1980 and July 1991"
  by: "Agents of the state" alleged; fmln alleged
  count: 22000 "22,000 complaints"
  said: commission
* uca ASSAULT/firearms occurred
  when: 1989-11-15/1989-11-16 day from text "the night of 15 November 1989"
  by: atlacatl
  to: "six Jesuit priests"
  killed: 6 "six Jesuit priests"
  said: commission "finds"
* ordered REQUEST/change occurred
  when: 1989-11-15 day from text "the night of 15 November 1989"
  by: ponce
  to: benavides
  about: uca
  said: commission "finds"
* cover COERCE/misinformation occurred optional
  when: 1989-11-15/1993-03-15 bounded
  by: "officers"
  to: "log books" thing
  said: commission "finds"
* lie COERCE occurred optional
  when: 1989-11-15/1993-03-15 bounded
  by: "officers"
  to: "lower ranks"
  said: commission "finds"
* convict SANCTION/convict occurred
  when: 1991-09 month from text "September 1991"
  to: benavides; "one lieutenant"
* confess CONCEDE occurred optional
  when: 1989-11-16/1991-09-30 bounded
  by: "others"
* acquit RETREAT/release occurred
  when: 1991-09 month from text "September 1991"
  to: "others"
* clemency REQUEST/yield occurred
  when: 1993-03-15
  by: commission
  about: pardon
* pardon RETREAT/release demanded optional
  when: ?
  to: benavides; "one lieutenant"
* purge REQUEST/change occurred
  when: 1993-03-15
  by: commission
  about: purge2
  about: ban
  about: judges
* purge2 SANCTION/expel demanded optional
  when: ?
  to: "those named"
* ban COERCE/restrict demanded optional
  when: ?
  to: "those named"
* judges RETREAT/resign demanded optional
  when: ?
  by: "the judges of the Supreme Court"
* courtrej REJECT/yield occurred
  when: 1993-03-15/1993-03-24 bounded
  by: courtpres
  to: commission
  about: judges
  answers: purge "replied"
* ponce RETREAT/resign announced optional
  when: ?
  by: ponce
* poncerej REJECT/yield occurred
  when: 1993-03-12/1993-03-24 bounded
  by: cristiani
  to: ponce
  about: ponce
  answers: ponceoff "not accepted"
* armyrej REJECT occurred
  when: 1993-03-23 "last night"
  by: army
  to: commission
  answers: publish
  about: publish
* fmlnaccept AGREE occurred
  when: 1993-03-15/1993-03-24 bounded
  by: fmln
  to: commission
  answers: publish
  about: publish
* appeal REQUEST/change occurred
  when: 1993-03-24 "today"
  by: sg
  to: "both parties"
  about: implement
* implement CONCEDE demanded optional
  when: ?
  by: "both parties"
* verify COOPERATE occurred
  when: ?
  by: onusal
  to: fmln
  about: disarm
* disarm RETREAT/disarm occurred
  when: ?
  by: fmln
* cachefind COERCE/seize hypothetical optional
  when: ?
  by: onusal
* ponceoff AGREE occurred
  when: 1993-03-12 day from text "12 March"
  by: ponce
  to: cristiani
  about: ponce

== d-uca-4
outlet: Tribunal Bulletin
register: court
published: 2020-09-11
--
National Court, criminal chamber, second section: {sentence|judgment} of 11 September 2020 (extract)

HELD: that the accused, a former colonel and vice-minister of public security of El Salvador, is {sentence|convicted} as author of five {uca|murders} of a terrorist character, of Spanish nationals, and {sentence|sentenced} to 26 years, 8 months and a day for each of them; in all, 133 years, 4 months and 5 days, of which he can serve thirty at most.

PROVEN FACTS. 1. On 11 November 1989 the FMLN launched the largest {offensive|offensive} of the war upon the capital. 2. On the 13th a {search|search} of the Jesuits' quarters was made, to learn who slept in which room. 3. In the evening of the 15th the accused, with the then chief of staff and others, {ordered|resolved} to {uca|eliminate} the rector, whom they held to be the brain of subversion. 4. In the small hours of the 16th some forty men of the Atlacatl battalion entered the UCA, {uca|forced} five of the priests to lie face down and {uca|shot} them with an AK-47 which had been {captured|taken} from the guerrillas, in order that the {blame|blame} might fall upon these; they {uca|killed} the sixth, a Salvadoran, in a corridor, and the cook and her daughter, who held each other in bed. 5. They then {feign|simulated} a {clash!denied|fight} with flares and an anti-tank rocket.

The chamber lacks competence over the three Salvadoran victims because the {extradition|extradition} granted by the United States in November 2017 did not extend to them.

The accused, who used a wheelchair and an oxygen bottle, denied having taken part in any {meeting!denied|meeting}. A co-accused lieutenant {cooperate|testified} for the prosecution after the case against him was {dropped|dropped}. El Salvador's Supreme Court, by contrast, has twice {svrefuse|refused} to {svextradite!denied|extradite} the others, in 2012 and in 2016, and let a general {amnesty|amnesty} law {strike|fall} in July 2016 without giving effect to that.

Should he {courtappeal!hypothetical|appeal}, he stays in {custody|custody}. The association of the victims' families {welcome|welcomed} the {sentence|ruling}; it would now, it said, {push|press} for {trialsv!demanded|trials} in San Salvador. The present government there, {askarch|asked} last week to {archives!demanded|open} the military archives, had not answered; soldiers {turnaway|turned} a judge in the El Mozote case {turnaway|away} from a barracks gate in September.
--
who chamber: body ES | National Court; The chamber
who accused: person SV | the accused; a former colonel
who svcourt: body SV | El Salvador's Supreme Court
who fam: organisation - | The association of the victims' families
* sentence SANCTION/convict occurred
  when: 2020-09-11 day from text "11 September 2020"
  by: chamber
  to: accused
* uca ASSAULT/firearms occurred
  when: 1989-11-16 day from text "In the small hours of the 16th"
  where: uca
  by: atlacatl
  to: jesuits; "the cook and her daughter"
  with: small-arms "AK-47"
  killed: 5 "five of the priests" part
  killed: 1 "the sixth" part
  killed: 3 "three Salvadoran victims" part
  said: chamber
* offensive ASSAULT occurred
  when: 1989-11-11 day from text "11 November 1989"
  where: sansal
  by: fmln
* search COERCE/seize occurred
  when: 1989-11-13 day from text "the 13th"
  to: "the Jesuits' quarters" thing
  where: "the Jesuits' quarters"
* ordered REQUEST/change occurred
  when: 1989-11-15 day from text "the evening of the 15th"
  by: accused; "the then chief of staff"
  about: uca
* captured COERCE/seize occurred optional
  when: ?
  to: fmln
* blame ACCUSE/allege hypothetical optional
  when: ?
  to: fmln
  about: uca
* feign COERCE/misinformation occurred
  when: 1989-11-16 day from text "In the small hours of the 16th"
  where: uca
  by: atlacatl
* clash ASSAULT denied
  when: 1989-11-16 day from text "In the small hours of the 16th"
  where: uca
* extradition COOPERATE occurred
  when: 2017-11 month from text "November 2017"
  by: us
  to: chamber; accused
* meeting CONSULT denied optional
  when: 1989-11-15
  by: accused
  said: accused party denied "denied"
* cooperate COOPERATE occurred
  when: ?
  by: "A co-accused lieutenant"
  to: chamber
* dropped CONCEDE occurred
  when: ?
  to: "A co-accused lieutenant"
* svrefuse REJECT/yield occurred
  when: 2012/2016 bounded from text "in 2012 and in 2016"
  by: svcourt
  to: chamber
  count: 2 "twice"
  about: svextradite
* svextradite COOPERATE denied
  when: 2012/2016 bounded from text "in 2012 and in 2016"
  by: svcourt
  to: "the others"
* strike REJECT occurred
  when: 2016-07 month from text "July 2016"
  by: svcourt
  about: amnesty
* courtappeal REQUEST/change hypothetical
  when: ?
  by: accused
* custody COERCE/arrest ongoing
  when: 2020-09-11
  to: accused
* welcome SUPPORT occurred
  when: 2020-09-11
  by: fam
  to: chamber
  about: sentence
  answers: sentence
* push REQUEST/change announced
  when: ?
  by: fam
  about: trialsv
* trialsv ACCUSE/investigate demanded optional
  when: ?
  where: sansal
* askarch REQUEST/change occurred
  when: 2020-08-31/2020-09-06 bounded "last week"
  to: "The present government"
  about: archives
* archives COOPERATE demanded optional
  when: ?
  by: "The present government"
* turnaway COERCE/restrict occurred
  when: 2020-09-01/2020-09-11 bounded from published "September"
  by: army
  to: "a judge"
  where: "a barracks gate"
* amnesty CONCEDE occurred
  when: ?
