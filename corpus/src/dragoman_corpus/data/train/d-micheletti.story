story: d-micheletti
conflict: Honduras
countries: HN, US, BR, CR, NI
facts: On 28 June 2009 soldiers took President Manuel Zelaya from his house in Tegucigalpa and flew him to Costa Rica; Congress named Roberto Micheletti; OAS suspended Honduras on 4 July; on 5 July Zelaya's plane could not land at Toncontín
  and a youth was shot; Óscar Arias mediated from 9 July; Zelaya came back into the Brazilian embassy on 21 September, curfew and siege; the decree against liberties of 27 September was lifted in October; an accord on 30 October fell apart;
  on 2 December Congress voted 111 to 14 against restoring him. (public record: agencies, OAS, truth commission report of 2011.)

who zelaya: person HN | Manuel Zelaya; Zelaya
who micheletti: person HN | Roberto Micheletti; Micheletti
who defacto: government HN | the interim government; de facto government
who army: force HN | the army; soldiers; the armed forces
who police: force HN | the police
who vasquez: person HN | Romeo Vásquez; General Vásquez
who congress: body HN | Congress; the National Congress
who court: body HN | Supreme Court
who oas: organisation - | OAS; Organization of American States
who insulza: person - | José Miguel Insulza; Insulza
who arias: person CR | Óscar Arias; Arias
who brazil: state BR | Brazil; Brasilia
who lula: person BR | Lula da Silva; Lula
who us: state US | United States; Washington
who clinton: person US | Hillary Clinton; Clinton
who front: coalition HN | National Front against the Coup; the Front; the Resistance
who chavez: person VE | Hugo Chávez; Chávez
where teguz: town HN 14.082 -87.206 | Tegucigalpa
where toncontin: site HN 14.061 -87.217 | Toncontín
where embassy: site HN 14.10 -87.19 | Brazilian embassy; the embassy
where sanjose: town CR 9.933 -84.083 | San José
where globo: site HN - - | Radio Globo
where managua: town NI 12.131 -86.25 | Managua

== d-micheletti-1
outlet: Istmo News Service
register: wire
published: 2009-06-28
--
Honduran troops {coup|oust} president, {exile|fly} him to Costa Rica

TEGUCIGALPA, June 28 (Istmo) - Soldiers {coup|seized} Honduran President Manuel Zelaya in his pyjamas at dawn on Sunday and {exile|put} him on a military aircraft to Costa Rica, hours before polls were to open in a referendum on constitutional change that the Supreme Court had {ban|declared} illegal.

"I was {coup|abducted} by a group of soldiers," Zelaya said at the airport of San José. He {urge|called on} Hondurans to {resist!demanded|resist} peacefully.

In the afternoon Congress read out a letter of {resign|resignation}, which Zelaya called a {forge|forgery}, {oust2|stripped} him of office by a show of hands and swore in its speaker, Roberto Micheletti. A {curfew|curfew} was imposed for two nights. Troops {tv|took} the state television {tv|off} the air and {ministers|detained} the foreign minister, Patricia Rodas, and briefly the ambassadors of Cuba, Nicaragua and Venezuela, according to Venezuela's Hugo Chávez, who put his forces on {alert|alert}. If his ambassador was {kill!hypothetical|killed} or his embassy {entered!hypothetical|entered}, Chávez said, that would be an act of war "and we would {overthroww,overthrow|bring} them down".

Washington {uscondemn|criticised} the {coup|ouster}; the OAS held an emergency {oasmeet|session} and {oasdemand|demanded} Zelaya's immediate {restore!demanded|return}.

Zelaya had {fire|dismissed} the chief of staff, General Vásquez, on Wednesday because he {refusehelp|refused} to hand out the ballot boxes; the court {reinstate|reinstated} him a day later.
--
who army: Honduran troops; Troops
who venez: force VE | his forces
where sjairport: site CR - - | the airport of San José
* coup COERCE/martial-law occurred
  when: 2009-06-28 "dawn on Sunday"
  where: teguz
  by: army
  to: zelaya
  said: zelaya party "said"
* exile COERCE/deport occurred
  when: 2009-06-28 "dawn on Sunday"
  where: sjairport
  by: army
  to: zelaya
* ban REJECT occurred
  when: ?
  by: court
  to: zelaya
* urge REQUEST/assist occurred
  when: 2009-06-28
  where: sjairport
  by: zelaya
  to: "Hondurans"
  about: resist
* resist PROTEST demanded optional
  when: ?
  by: "Hondurans"
  to: army
* resign RETREAT/resign occurred
  when: 2009-06-28 "afternoon"
  by: zelaya
  said: zelaya party denied "called"
  said: congress "read out"
* forge COERCE/misinformation occurred optional
  when: 2009-06-28
  said: zelaya party "called"
* oust2 SANCTION/expel occurred
  when: 2009-06-28 "afternoon"
  where: teguz
  by: congress
  to: zelaya
* curfew COERCE/curfew occurred
  when: 2009-06-28/2009-06-29 day from published "two nights"
* tv COERCE/censor occurred
  when: 2009-06-28
  by: army
  to: "state television" thing
  part_of: coup
* ministers COERCE/arrest occurred
  when: 2009-06-28
  where: teguz
  by: army
  to: "foreign minister"; "ambassadors of Cuba, Nicaragua and Venezuela"
  said: chavez official "according to"
  part_of: coup
* alert MOBILIZE/troops occurred
  when: 2009-06-28
  by: chavez
* kill ASSAULT hypothetical
  when: ?
  to: "his ambassador"
  said: chavez official "said"
* entered COERCE/seize hypothetical
  when: ?
  to: "his embassy" thing
  said: chavez official "said"
* overthrow COERCE hypothetical optional
  when: ?
  by: chavez
  to: army
  said: chavez official "said"
* overthroww THREATEN/violence occurred
  when: 2009-06-28
  by: chavez
  to: army
  said: chavez official "said"
  about: overthrow
* uscondemn ACCUSE/disapprove occurred
  when: 2009-06-28
  by: us
  to: army
  about: coup
  answers: coup
* oasmeet CONSULT/multilateral occurred
  when: 2009-06-28
  by: oas
* oasdemand REQUEST/yield occurred
  when: 2009-06-28
  by: oas
  to: army
  about: restore
* restore CONCEDE demanded optional
  when: ?
  to: zelaya
* fire SANCTION/expel occurred
  when: 2009-06-24 "Wednesday"
  by: zelaya
  to: vasquez
  answers: refusehelp "because"
* refusehelp REJECT/assist occurred
  when: ?
  by: vasquez
  to: zelaya
* reinstate REJECT occurred
  when: 2009-06-25 "a day later"
  by: court
  to: zelaya
  about: fire
  answers: fire

== d-micheletti-2
outlet: Radio Uno del Valle
register: radio
published: 2009-07-05
--
Live from the fence at Toncontín

ANCHOR: We go straight to the airport. What do you see?

REPORTER: Two lorries and a row of soldiers {block|parked} across the runway, that is the first thing. And a white aeroplane that has just {plane|gone over} our heads for the second time, low, with Manuel Zelaya on board. He is speaking to us by telephone through a Venezuelan channel. "If I had a parachute I would jump," he said. The pilot tried to {plane|come down}, they {block|blocked} the strip, and now he's turning away. It's a quarter to six.

ANCHOR: How many people are there?

REPORTER: Tens of thousands, they {walk|walked} here from the teachers' university. At about half past four some young men {fence|pushed} at the fence at the south end. The soldiers first {gas|threw} gas and then {shoot|fired}; I counted at least thirty {shoot|shots}. A boy of nineteen was {shoot|hit} in the back of the head, I saw him carried to a pickup. People beside me say two are {shoot|killed}. The police say there has been no {shoot!denied|firing} with live rounds.

ANCHOR: The archbishop {askstay|pleaded} on television last night that a {plane!hypothetical|return} might bring a bloodbath, and {askstay|asked} him to stay away. He {refuse|wouldn't} listen.

REPORTER: No. And the interim foreign minister says that if that plane {intrude!hypothetical|comes} into our air space once more it will be {interceptw,intercept|forced down}.

ANCHOR: I have a line here from Washington: the OAS {suspend|suspended} us last night. Thirty-three votes, none against; the {cuba|first} since Cuba in 1962. Micheletti had announced the day before that we were {quit|leaving} anyway; they would not {quitrej|accept} that since, they say, he is no government. What comes next?

REPORTER: He's going to Managua, we're told, then to San Salvador, where three presidents {salvador|wait} for him. Here the {curfew2|curfew} has been {curfew2|brought forward} to half past six. We have to go, they're {gas2|clearing} the road behind us.

ANCHOR: Take care. The president of the bar {demandinq|wants} an {inquiry!demanded|inquiry}; so does the ombudsman of the United Nations. Well, I mean the high commissioner. After the advertisements: pilgrimage by bicycle.
--
where washington: town US 38.895 -77.036 | Washington
where runway: site HN - - | the runway; the strip
where sansal: town SV 13.69 -89.19 | San Salvador
who crowd: population HN | some young men; young men
* plane RETREAT attempted
  when: 2009-07-05
  where: toncontin
  by: zelaya
* block COERCE/restrict occurred
  when: 2009-07-05 "quarter to six"
  where: runway; toncontin
  by: army
  to: zelaya
* walk PROTEST/demo occurred
  when: 2009-07-05
  where: toncontin
  by: "Tens of thousands"
  participants: >=20000 vague "Tens of thousands"
* fence PROTEST/riot occurred
  when: 2009-07-05 "half past four"
  where: toncontin
  by: crowd
  to: army
* gas ASSAULT/crowd-control occurred
  when: 2009-07-05 "half past four"
  where: toncontin
  by: army
  to: crowd
  with: crowd-control "gas"
* shoot ASSAULT/firearms occurred
  when: 2009-07-05 "half past four"
  where: toncontin
  by: army
  to: crowd
  killed: 2 "two" voice "People beside me"
  injured: 1 "A boy of nineteen"
  munitions: >=30 "at least thirty"
  said: "People beside me" witness "say"
  said: police official denied "say"
* askstay REQUEST/change occurred
  when: 2009-07-04 "last night"
  by: "The archbishop"
  to: zelaya
  about: plane
* refuse REJECT/change occurred
  when: 2009-07-04/2009-07-05 bounded
  by: zelaya
  to: "The archbishop"
  about: askstay
  answers: askstay
* intrude RETREAT hypothetical optional
  when: ?
  by: zelaya
  said: "the interim foreign minister" official "says"
* intercept COERCE/seize hypothetical optional
  when: ?
  by: "the interim foreign minister"
  to: zelaya
  said: "the interim foreign minister" official "says"
* interceptw THREATEN/violence occurred
  when: 2009-07-05
  by: "the interim foreign minister"
  to: zelaya
  said: "the interim foreign minister" official "says"
  about: intercept
* suspend SANCTION/expel occurred
  when: 2009-07-04 "last night"
  by: oas
  to: "us"
* cuba SANCTION/expel occurred optional
  when: 1962 from text "1962"
  by: oas
  to: "Cuba"
* quit SANCTION/withdraw announced
  when: ?
  by: micheletti
  to: oas
* quitrej REJECT occurred
  when: 2009-07-03/2009-07-05 bounded
  by: oas
  to: micheletti
  about: quit
  answers: quit "would not accept"
* salvador CONSULT/multilateral announced
  when: ?
  where: sansal
  by: zelaya; "three presidents"
  to: "three presidents"
* curfew2 COERCE/curfew occurred
  when: 2009-07-05
* gas2 COERCE/restrict ongoing optional
  when: 2009-07-05
  by: army
  to: "us"
  where: "the road behind us"; toncontin
* demandinq REQUEST/change occurred
  when: 2009-07-05
  by: "The president of the bar"; "the high commissioner"
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
figure: votes 33 "Thirty-three votes" of oas
figure: votes 0 "none against" of oas

== d-micheletti-3
outlet: Comité de Familiares
register: ngo
published: 2009-10-06
--
Fifteen days of {siege|siege}: urgent bulletin no. 41

I. Since Monday 21 September President Zelaya, his wife and, at the start, some three hundred companions have been in the Brazilian embassy in Tegucigalpa, to which he {return|came} over the mountains by means that nobody will describe. At dawn on the 22nd troops and police {dawn|drove} about four thousand people from the street before it with tear gas, batons and, so the neighbours affirm, live {dawn|fire}. We have registered one death by gas (a woman of twenty-four, asthmatic), 153 {dawn|injured} persons and 350 people {stadium|held} in the Chochi Sosa stadium; of these all but nineteen have been {stadiumfree|let go}. The authorities speak of one dead man, {dead|knifed} elsewhere in a quarrel.

II. The embassy has been {siege|ringed} from that day. Water and light were {water|cut} for two days and then {waterback|reconnected} after the UN's resident coordinator {uncall|interceded}. Soldiers {food|hold up} food for hours and open it. On the nights of 24 and 25 September a high-pitched noise was {noise|directed} at the building, and those within complained of nosebleeds after a {toxic|gas} had, they say, been {toxic|let in}; the police deny any {toxic!denied|such thing} and speak of cleaning fluid.

III. Brasilia {security|asked} the Security Council for a {session|meeting}; on the 25th the Council {uncondemn|condemned} the {harass|harassment} and {uncall2|called on} the de facto government to cease it. On Sunday 27 September Mr Micheletti {ultimatum,ultreq|gave} Brazil ten days to {status!demanded|define} Zelaya's status, failing which the mission will {lose!threatened|lose} its immunity. President Lula replied that his country does not {lularej|comply} with {ultimatum,ultreq|ultimatums} from putschists. Four of five OAS officials who had come to prepare a {oasvisit!announced|visit} were {oasexpel|turned back} at Toncontín that Sunday, after hours in a room.

IV. The same evening a {decree|decree} {decree|suspended} for 45 days the freedoms of movement, assembly and the press. Before sunrise next day soldiers {globo|entered} Radio Globo by the windows and {globo|carried off} its transmitter; Canal 36 was {c36|silenced} with acid on the cables. On the 30th police {inst|cleared} the National Agrarian Institute, which farmers had {farmers|occupied} for three months, and {inst|arrested} fifty-four. Yesterday, under pressure of his own deputies, Mr Micheletti announced the {lift|repeal} of the {decree|decree}, and he asked {sorry|forgiveness}. It has not yet appeared in the gazette and so it is, at the hour of writing, in force.

V. We {demand|demand}: that the {decree|decree} be {lift!demanded|repealed} in fact; that the fifty-four be {inst54!demanded|freed}; that the Red Cross be {icrc!demanded|let in}. We warn that plans are said to exist to {storm!hypothetical|storm} the embassy under cover of a {riot!hypothetical|riot}. We {thank|thank} the Mexican, Argentine and Spanish governments which have {envoys|kept} their envoys here or {envoys|sent} them back.

~ Donations: bank details on the reverse
--
who redcross: organisation - | Red Cross
who troops: force HN | troops; Soldiers; police
who un: organisation - | UN's resident coordinator
who council: body - | Security Council; the Council
where agrarian: site HN - - | National Agrarian Institute
where stadium: site HN - - | Chochi Sosa stadium
where c36: site HN - - | Canal 36
* siege COERCE/restrict ongoing
  when: 2009-09-22/2009-10-06 day from text "from that day"
  where: embassy; teguz
  by: troops
  to: zelaya; embassy thing
* return RETREAT occurred optional
  when: 2009-09-21 day from text "Monday 21 September"
  where: embassy; teguz
  by: zelaya
* dawn ASSAULT/crowd-control occurred
  when: 2009-09-22 day from text "dawn on the 22nd"
  where: embassy; teguz
  by: troops
  to: "about four thousand people"
  with: crowd-control "tear gas, batons"
  injured: 153 "153"
  killed: 1 "one death" side civilian
  said: "the neighbours" witness claimed "affirm"
* stadium COERCE/arrest occurred
  when: 2009-09-22 day from text "dawn on the 22nd"
  where: stadium
  by: troops
  to: "350 people"
  detained: 350 "350 people"
* stadiumfree RETREAT/release occurred
  when: 2009-09-22/2009-10-06 bounded
  where: stadium
  by: troops
  to: "350 people"
  released: 331 "all but nineteen"
* dead ASSAULT/primitive occurred optional
  when: ?
  killed: 1 "one dead man" voice "The authorities"
  said: "The authorities" official "speak of"
* water COERCE/restrict occurred
  when: 2009-09-22/2009-09-24 day from published "two days"
  where: embassy
  to: embassy thing
* waterback RETREAT/access occurred
  when: 2009-09-24/2009-10-06 bounded
  where: embassy
  to: embassy thing
* uncall REQUEST/change occurred
  when: 2009-09-22/2009-10-06 bounded
  by: un
  about: waterback
* food COERCE/restrict ongoing
  when: 2009-10-06
  where: embassy
  by: troops
  to: embassy thing
* noise ASSAULT/unconventional occurred
  when: 2009-09-24/2009-09-25 day from text "24 and 25 September"
  where: embassy
  to: embassy thing
* toxic ASSAULT/unconventional occurred
  when: 2009-09-24/2009-09-25 day from text "24 and 25 September"
  where: embassy
  to: embassy thing
  with: chemical "gas"
  said: "those within" witness claimed "they say"
  said: troops official denied "deny"
* security REQUEST/meet occurred
  when: 2009-09-21/2009-09-25 bounded
  by: brazil
  to: council
  about: session
* session CONSULT/multilateral demanded optional
  when: ?
  by: council
* uncondemn ACCUSE/disapprove occurred
  when: 2009-09-25 day from text "the 25th"
  by: council
  to: defacto
  about: harass
  answers: harass
* uncall2 REQUEST/yield occurred
  when: 2009-09-25 day from text "the 25th"
  by: council
  to: defacto
  about: RETREAT
  answers: harass
* harass COERCE ongoing
  when: 2009-09-22/2009-10-06
  where: embassy
  by: defacto
  to: embassy thing
* ultimatum THREATEN/relations occurred
  when: 2009-09-27 day from text "Sunday 27 September"
  by: micheletti
  to: brazil
  about: lose
* status CONCEDE demanded optional
  when: 2009-09-27/2009-10-07 bounded from text "ten days"
  by: brazil
* lose SANCTION/discontinue threatened
  when: ?
  by: micheletti
  to: brazil
* lularej REJECT/yield occurred
  when: 2009-09-27/2009-10-06 bounded
  by: lula
  to: micheletti
  about: ultreq
  answers: ultreq "replied"
* oasvisit CONSULT/visit announced
  when: ?
  by: oas
* oasexpel COERCE/deport occurred
  when: 2009-09-27 day from text "that Sunday"
  where: toncontin
  to: "OAS officials"
  count: 4 "Four of five OAS officials"
* decree COERCE/martial-law occurred
  when: 2009-09-27 day from text "The same evening"
  by: defacto
* globo COERCE/censor occurred
  when: 2009-09-28 day from text "Before sunrise next day"
  where: globo
  by: troops
  to: globo thing
* c36 COERCE/censor occurred
  when: 2009-09-28 day from text "Before sunrise next day"
  where: c36
  to: c36 thing
  with: chemical "acid"
* inst COERCE/arrest occurred
  when: 2009-09-30 day from text "the 30th"
  where: agrarian
  by: troops
  to: "farmers"
  detained: 54 "fifty-four"
* farmers PROTEST/obstruct occurred
  when: 2009-06-30/2009-09-30 "three months"
  where: agrarian
  by: "farmers"
* lift CONCEDE announced
  when: ?
  by: micheletti
  about: decree
* sorry CONCEDE occurred
  when: 2009-10-05 "Yesterday"
  by: micheletti
* demand REQUEST/yield occurred
  when: 2009-10-06
  by: "We"
  to: defacto
  about: lift
  about: inst54
  about: icrc
* inst54 RETREAT/release demanded optional
  when: ?
  by: defacto
  to: "the fifty-four"
* icrc RETREAT/access demanded optional
  when: ?
  by: defacto
  to: redcross
* storm ASSAULT hypothetical
  when: ?
  where: embassy
  to: embassy thing
  said: "are said" unnamed
* riot PROTEST/riot hypothetical
  when: ?
* thank SUPPORT occurred
  when: 2009-10-06
  by: "We"
  to: "the Mexican, Argentine and Spanish governments"
  answers: envoys
* envoys SUPPORT occurred optional
  when: ?
  by: "the Mexican, Argentine and Spanish governments"
* ultreq REQUEST/change occurred
  when: 2009-09-27 day from text "Sunday 27 September"
  by: micheletti
  to: brazil
  about: status

== d-micheletti-4
outlet: Diario de Sesiones
register: parliament
published: 2009-12-03
--
Extract of the record: special session of Wednesday 2 December on point five of the Tegucigalpa–San José {accord|accord}

The SECRETARY read point five of the {accord|accord} {accord|signed} on 30 October, by which both commissions {refer|left} to the National Congress the question of {restore!hypothetical|restoring} the executive power to its state before 28 June; and the opinions of the Supreme Court, the prosecutor and two other bodies, all of which {opinion|advised} against.

Deputy (Liberal), reporter of the {propose|motion}: The {accord|accord} does not oblige us to {restore!hypothetical|restore} Mr Zelaya; it obliges us to answer. I {propose|move} that decree 141, by which this chamber {oust2|removed} him, be {ratify!demanded|ratified}.

Deputy (Democratic Unification): You come to {ratify!hypothetical|bless} with ink what was {coup|done} with rifles! For five months the people {front|marched} daily, and more than twenty were {killed|killed}. The Front {boycott|did not vote} on Sunday. It {boycott|boycotted} your election and it will not {boycott2|recognise} its winner. (Noise.) The man sits in an embassy with sandbags at the door. If he sets one foot outside he is to be {zarrestw,zarrest|arrested}; you {accord|signed} an {accord|accord} with somebody you {siege|besieged}.

Deputy (National): The {accord|accord} {collapse|broke down} because he {collapse|declared} it dead on 5 November, when Mr Micheletti formed the unity cabinet and Mr Zelaya would not {names|send} names. And whom are we defying? Panama, Peru, Costa Rica and the United States have {recognise|recognised} last Sunday's vote. Brazil has not done so, nor has Argentina; they will.

Deputy (Innovation and Unity) said he had come from the hotel where he had received two death {deaththreat|threats} by telephone in a single night, from which side he couldn't say, and would nevertheless vote.

Deputy (Liberal, dissenting): I {votefor|vote} for {restore!hypothetical|restitution}, for four weeks, until 27 January. It would cost us nothing. Mr Insulza and Mrs Clinton {urge2|asked} it of us; Mr Arias has spent his health on it: two {ariasplan|plans}, four {ariastalks|rounds}. Let nobody {accuse2|reproach} this house afterwards with having closed the door.

The {ratify|vote} was taken by roll call and lasted till half past eight in the evening. For {ratify|ratifying}: 111. Against: 14. Absent: 3. The {propose|motion} was {ratify|carried}.

The PRESIDENT of Congress {thankall|thanked} the diplomatic corps, whose gallery was empty.
--
who argentina: state AR | Argentina
who costarica: state CR | Costa Rica
who peru: state PE | Peru
who panama: state PA | Panama
who du: party HN | Democratic Unification
who liberal: party HN | Liberal
who both: body HN | both commissions
* accord AGREE occurred
  when: 2009-10-30 day from text "30 October"
  by: zelaya; micheletti
  to: zelaya; micheletti
* refer AGREE occurred optional
  when: 2009-10-30 day from text "30 October"
  by: both
  to: congress
* opinion REQUEST/change occurred
  when: 2009-10-30/2009-12-02 bounded
  by: court; "the prosecutor"; "two other bodies"
  to: congress
  about: restore
* restore CONCEDE hypothetical
  when: ?
  by: congress
  to: zelaya
* propose REQUEST/change occurred
  when: 2009-12-02 day from text "Wednesday 2 December"
  by: liberal
  to: congress
  about: ratify
* oust2 SANCTION/expel occurred
  when: 2009-06-28 day from text "28 June"
  by: congress
  to: zelaya
* ratify REJECT/yield occurred
  when: 2009-12-02 day from text "Wednesday 2 December"
  by: congress
  to: zelaya
  about: restore
* coup COERCE/martial-law occurred
  when: 2009-06-28 day from text "28 June"
  to: zelaya
  said: du party
* front PROTEST/demo occurred
  when: 2009-06-28/2009-12-02 "five months"
  by: "the people"
  said: du party
* killed ASSAULT occurred
  when: 2009-06-28/2009-12-02 "five months"
  to: "the people"
  killed: >=21 "more than twenty"
  said: du party
* boycott PROTEST/boycott occurred
  when: 2009-11-29 "Sunday"
  by: front
  to: congress
  said: du party
* boycott2 REJECT occurred
  when: 2009-12-02
  by: front
  to: "its winner"
  said: du party
* zarrest COERCE/arrest hypothetical optional
  when: ?
  to: zelaya
  said: du party
* zarrestw THREATEN/arrest occurred
  when: 2009-12-02
  to: zelaya
  said: du party
  about: zarrest
* siege COERCE/restrict occurred
  when: ?
  where: "an embassy"
  to: zelaya
  said: du party
* collapse SANCTION/discontinue occurred
  when: 2009-11-05 day from text "5 November"
  by: zelaya
  to: micheletti
  said: "Deputy (National)" party
* names REJECT/assist occurred
  when: 2009-10-30/2009-11-05 bounded
  by: zelaya
  to: micheletti
  said: "Deputy (National)" party
* recognise SUPPORT occurred
  when: 2009-11-29/2009-12-02 bounded
  by: us; panama; peru; costarica
  said: "Deputy (National)" party
* deaththreat THREATEN/violence occurred
  when: ? "a single night"
  to: "Deputy (Innovation and Unity)"
  count: 2 "two death threats"
  said: "Deputy (Innovation and Unity)" "said"
* urge2 REQUEST/change occurred
  when: ?
  by: insulza; clinton
  to: congress
  about: restore
* ariastalks CONSULT/third-party occurred
  when: ?
  by: arias
  count: 4 "four rounds"
* ariasplan REQUEST/change occurred optional
  when: ?
  by: arias
  count: 2 "two plans"
* accuse2 ACCUSE/disapprove hypothetical optional
  when: ?
  to: congress
* thankall SUPPORT occurred
  when: 2009-12-02
  by: "The PRESIDENT of Congress"
  to: "the diplomatic corps"
* votefor SUPPORT occurred
  when: 2009-12-02
  by: "Deputy (Liberal, dissenting)"
  about: restore
figure: votes 111 "111" of congress
figure: votes 14 "14" of congress
