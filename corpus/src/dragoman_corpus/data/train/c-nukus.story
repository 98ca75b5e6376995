story: c-nukus
conflict: Uzbekistan
countries: UZ
facts: 1-4 July 2022: protests in Nukus over the loss of Karakalpakstan's right to secede; president drops the articles on 2 July, emergency to
  2 August; 18 dead, 243 hurt, 516 held told on 4 July; 31 January 2023 sentences in Bukhara, 16 years for the first accused. (public record: prosecutor, agencies)

who mirziyoyev: office UZ | Shavkat Mirziyoyev; Mirziyoyev; Mirziyoev; President Mirziyoyev; the head of state
who crowd: population UZ | protesters; demonstrators; residents; Karakalpaks
who police: force UZ | police; the police; riot police; security forces
who guard: force UZ | National Guard; the National Guard
who prosecutor: body UZ | Prosecutor General's Office; the prosecutor's office; prosecutors
who uzbekistan: state UZ | Uzbekistan; Tashkent
who eu: body - | the European Union; Brussels; EU
who unhr: body - | UN human rights chief; Michelle Bachelet; Bachelet
who lawyer: person UZ | Dauletmurat Tazhimuratov; Tazhimuratov
who court: body UZ | Bukhara regional court; the court
who kaz: state KZ | Kazakhstan; Astana; Nur-Sultan
where nukus: town UZ 42.46 59.60 | Nukus
where karakal: province UZ 43.80 59.00 | Karakalpakstan; the autonomous republic
where bukhara: town UZ 39.77 64.42 | Bukhara

== c-nukus-1
outlet: Amu Press
register: wire
published: 2022-07-02
--
Uzbek leader {drop|gives way} on Karakalpak status after {rally|rally} of thousands

TASHKENT, July 2 (Amu) - President Mirziyoyev on Saturday {drop|withdrew} constitutional amendments that would have stripped Karakalpakstan of its sovereignty, a day after thousands {rally|filled} the streets of its main city.

The head of state {visit|flew} to Nukus and told local deputies that the articles in dispute "{drop|must not be changed}", according to his press service. The draft, published a week earlier, also removed the region's right to secede by referendum.

Police said they had {arrest|detained} the organisers of an {rally|unlawful procession} and people who resisted. An interior ministry statement late on Friday said order had been restored. Videos sent to Amu Press show wounded men lying behind a market stall and smoke in the avenue; the agency could not verify when they were filmed. Mobile internet has been {net|down} in the autonomous republic since the middle of the week.

A lawyer and blogger, Dauletmurat Tazhimuratov, was {lawyer|seized} at his home on Friday morning, neighbours said, hours after he had {call|called on} people to gather peacefully on July 5. When the crowd {askfree|demanded} him back he was {free|let out} and {deputies|talked} with the speaker of the regional parliament on the steps; both then {calm|asked} the people to disperse. He has since been {lawyer2|taken away} again.

Kazakhstan's border service said it had {alert|doubled} its patrols along the Karakalpak section.
--
who crowd: the crowd
* rally PROTEST/demo occurred
  when: 2022-07-01 "a day after"
  where: nukus; karakal
  by: "thousands"
* drop CONCEDE occurred
  when: 2022-07-02 "Saturday"
  where: nukus
  by: mirziyoyev
  to: "local deputies"
  said: "his press service" official "according to"
* visit CONSULT/visit occurred
  when: 2022-07-02 "Saturday"
  where: nukus
  by: mirziyoyev; "local deputies"
  to: "local deputies"
  said: "his press service" official "according to"
* arrest COERCE/arrest occurred
  when: 2022-07-01/2022-07-02 bounded
  by: police
  to: "the organisers"; "people who resisted"
  said: police official "said"
* net COERCE/censor ongoing
  when: 2022-06-29/2022-07-02 "since the middle of the week"
  where: karakal
  to: "Mobile internet" thing
* lawyer COERCE/arrest occurred
  when: 2022-07-01 "Friday morning"
  where: "his home"
  to: lawyer
  said: "neighbours" witness "said"
* call REQUEST/assist occurred
  when: 2022-06-30/2022-07-01 bounded "hours after"
  by: lawyer
  to: "people"
  about: PROTEST/demo
* askfree REQUEST/yield occurred
  when: 2022-07-01
  where: nukus
  by: crowd
  about: free
  answers: lawyer "him back"
* free RETREAT/release occurred
  when: 2022-07-01
  to: lawyer
* deputies CONSULT occurred
  when: 2022-07-01
  where: "the steps"
  by: lawyer; "the speaker of the regional parliament"
* calm REQUEST/yield occurred
  when: 2022-07-01
  where: "the steps"
  by: lawyer; "the speaker of the regional parliament"
  to: "the people"
  about: RETREAT/withdraw
* lawyer2 COERCE/arrest occurred
  when: 2022-07-01/2022-07-02 bounded
  to: lawyer
* alert MOBILIZE/troops occurred
  when: ?
  where: "the Karakalpak section"
  by: kaz "Kazakhstan's border service"
  said: "Kazakhstan's border service" official "said"

== c-nukus-2
outlet: Sharq Haqiqati
register: state-media
published: 2022-07-04
--
Order and law prevail: briefing held on the events in Karakalpakstan

A briefing was held today by the Prosecutor General's Office and the National Guard. Journalists were told that on 1 July a group hiding behind populist slogans attempted to {seizeattempt|seize} the buildings of state bodies in Nukus. Criminals {storm|threw} stones and Molotov cocktails, {storm|set} vehicles {storm|on fire} and tried to {arms|take} the weapons of servicemen.

As a result of these {storm|mass disorders}, the speaker for the prosecutor's office stated, 18 people died of heavy {storm|wounds}; 243 people including 94 members of law enforcement were {storm|injured}. The National Guard gave the number of {hold|detained} as 516, of whom many have already been {rel|released}. Asked by a foreign correspondent if live rounds had been {shoot!denied|fired}, the speaker answered that only smoke, water and rubber had been {gas|used}.

A {emergency|state of emergency}, introduced by decree from 3 July to 2 August, {curfew|forbids} assemblies, strikes and leaving home between 21:00 and 07:00. Entry and exit are {block|restricted}.

{visit2|Visiting} for the second day running, the head of state expressed {condole|condolences} to the families and {accuse|noted} that these {storm|actions} "were being prepared for years by malicious forces from abroad". At his {elders|meeting} with elders and young people he {keep|assured} them that the five articles will remain as they were. The Jokargy Kenes unanimously {thank|supported} this.

A criminal {case|case} has been opened under article 159 ("encroachment on the constitutional order"). Doctors of the capital {doctors|arrived} with medicines by special flight on Saturday.
--
where capital-l: town UZ - - | the capital
* seizeattempt COERCE/seize attempted
  when: 2022-07-01 "1 July"
  where: nukus
  by: "a group hiding behind populist slogans" alleged of prosecutor
  to: "the buildings of state bodies" thing
  said: prosecutor official "told"
* storm PROTEST/riot occurred
  when: 2022-07-01 "1 July"
  where: nukus
  by: "Criminals" alleged of prosecutor
  to: "servicemen"; "vehicles" thing
  with: stones "stones"; incendiary "Molotov cocktails"
  killed: 18 "18 people" side unknown voice prosecutor
  injured: 243 "243 people" side unknown voice prosecutor
  injured: 94 "94 members of law enforcement" part side recipient voice prosecutor
  said: prosecutor official "told"
* arms COERCE/seize attempted
  when: 2022-07-01 "1 July"
  where: nukus
  by: "Criminals" alleged of prosecutor
  to: "the weapons of servicemen" thing
  said: prosecutor official "told"
* hold COERCE/arrest occurred
  when: 2022-07-01/2022-07-04 bounded
  detained: 516 "516" voice guard
  said: guard official "gave"
* rel RETREAT/release occurred
  when: 2022-07-01/2022-07-04 bounded
  to: "many"
  released: >=24 vague "many"
  said: guard official "gave"
* shoot ASSAULT/firearms denied
  when: 2022-07-01/2022-07-04 bounded
  said: prosecutor official denied "answered"
* gas ASSAULT/crowd-control occurred
  when: 2022-07-01/2022-07-04 bounded
  with: crowd-control "smoke, water and rubber"
  said: prosecutor official "answered"
* emergency COERCE/martial-law ongoing
  when: 2022-07-03/2022-08-02 from text "from 3 July to 2 August"
  where: karakal
* curfew COERCE/curfew ongoing
  when: 2022-07-03/2022-08-02 from text "from 3 July to 2 August"
  where: karakal
* block COERCE/restrict ongoing
  when: 2022-07-04
  where: karakal
* condole SUPPORT occurred optional
  when: 2022-07-03/2022-07-04 bounded "for the second day running"
  by: mirziyoyev
  to: "the families"
* accuse ACCUSE/allege occurred
  when: 2022-07-03/2022-07-04 bounded "for the second day running"
  by: mirziyoyev
  to: "malicious forces from abroad"
  about: storm
* visit2 CONSULT/visit occurred
  when: 2022-07-03/2022-07-04 "for the second day running"
  where: karakal
  by: mirziyoyev
* elders CONSULT occurred
  when: 2022-07-03/2022-07-04 bounded "for the second day running"
  where: karakal
  by: mirziyoyev; "elders and young people"
  to: "elders and young people"
* keep AGREE occurred
  when: 2022-07-03/2022-07-04 bounded "for the second day running"
  by: mirziyoyev
  to: "elders and young people"
  about: CONCEDE by mirziyoyev
* thank SUPPORT occurred
  when: 2022-07-03/2022-07-04 bounded
  by: "The Jokargy Kenes"
  to: mirziyoyev
  answers: keep "supported this"
* case ACCUSE/investigate occurred
  when: 2022-07-01/2022-07-04 bounded
  about: storm
* doctors AID occurred
  when: 2022-07-02 "Saturday"
  by: "Doctors of the capital"

== c-nukus-3
outlet: Steppe Rights Observatory
register: ngo
published: 2022-07
--
Situation note no. 3: Nukus, first ten days of July

1. What we could establish. Between the evening of 1 July and the morning of 3 July security forces {shoot|fired} at people in at least four places of the city, among them the airport road. Eleven witnesses reached by telephone from Kazakhstan describe pellets, stun grenades {shoot|thrown} into dense groups, and, in two accounts, {shoot|live ammunition}. Photographs of nineteen bodies or grave injuries were examined by a forensic doctor, who found them consistent with explosive fragments.

2. The toll. The government says 18, including four of its own men. Exile Karakalpaks speak of many more than a hundred, without names. We hold twenty-one names. The true figure remains unknown to us.

3. {hold|Arrests}. Some relatives of the more than five hundred people {hold|rounded up} still do not know where they are. Men who were {rel|freed} tell of being {beat|kicked} and {beat|struck} with batons aboard buses. A woman journalist from a local newspaper has been {woman|incommunicado} since the 2nd.

4. Communications. The connection has been {net|cut} since 26 June, with brief openings. The night {curfew|curfew} is {curfew|enforced} by armoured carriers at bridges; from 9 July it will, the commandant has said, be {relax|shortened} by two hours.

5. Reactions. Bachelet {bach,bach2|urged} the authorities to open a transparent investigation and to release anyone held for speech. The European Union {eu,eu2|called for} the same on 4 July. Tashkent {reject|brushed aside} the idea of an international inquiry and {inq|set up} a parliamentary commission of its own, fourteen strong, half of them Karakalpaks. Astana voiced {kaz|support} for the measures of the Uzbek leadership.

6. What we {ask,cond|ask}. We {ask,cond|call on} Uzbekistan to restore the network, to publish the list of the dead, and on its partners to make the next budget support depend upon both.
--
where city-l: town UZ 42.46 59.60 | the city
* shoot ASSAULT/firearms occurred
  when: 2022-07-01/2022-07-03 bounded from text "Between the evening of 1 July and the morning of 3 July"
  where: "the airport road"; city-l; nukus
  by: police
  to: "people"
  with: small-arms "live ammunition"; crowd-control "pellets, stun grenades"
  killed: 18 "18" side unknown voice "The government"
  killed: 4 "four of its own men" part voice "The government"
  killed: >=100 "many more than a hundred" side unknown voice "Exile Karakalpaks"
  killed: 21 "twenty-one names"
  said: "Eleven witnesses" witness "describe"
* hold COERCE/arrest occurred
  when: 2022-07
  to: "people"
  detained: >=500 "more than five hundred"
* rel RETREAT/release occurred
  when: 2022-07
  to: "Men who were freed"
* beat ASSAULT/beat occurred
  when: 2022-07
  where: "buses"
  to: "Men who were freed"
  with: blunt "batons"
  said: "Men who were freed" witness "tell"
* woman COERCE/arrest ongoing
  when: 2022-07-02 "the 2nd"
  to: "A woman journalist"
* net COERCE/censor ongoing
  when: 2022-06-26/2022-07 from text "since 26 June"
  where: city-l
  to: "The connection" thing
* curfew COERCE/curfew ongoing
  when: 2022-07
  where: "bridges"; city-l
  with: armoured-vehicle "armoured carriers"
* relax CONCEDE announced
  when: 2022-07-09 from text "from 9 July"
  by: "the commandant"
* bach REQUEST/change occurred
  when: 2022-07
  by: unhr
  to: uzbekistan
  about: ACCUSE/investigate
* bach2 REQUEST/yield occurred
  when: 2022-07
  by: unhr
  to: uzbekistan
  about: RETREAT/release by uzbekistan
* eu REQUEST/change occurred
  when: 2022-07-04 from text "4 July"
  by: eu
  to: uzbekistan
  about: ACCUSE/investigate
* eu2 REQUEST/yield occurred
  when: 2022-07-04 from text "4 July"
  by: eu
  to: uzbekistan
  about: RETREAT/release by uzbekistan
* reject REJECT/change occurred
  when: 2022-07
  by: uzbekistan
  to: unhr; eu
  about: ACCUSE/investigate
* inq ACCUSE/investigate occurred
  when: 2022-07
  by: uzbekistan
  about: shoot
* kaz SUPPORT occurred
  when: 2022-07
  by: kaz
  to: "the Uzbek leadership"
* ask REQUEST/change occurred
  when: 2022-07
  by: "We"
  to: uzbekistan
* cond REQUEST/change occurred
  when: 2022-07
  by: "We"
  to: "its partners"

== c-nukus-4
outlet: The Oxus Courier
register: court
published: 2023-02-01
--
Sixteen {sent|years} for the lawyer, tears for the rest

BUKHARA. - The judge read for less than an hour on Tuesday, and at the end of it twenty-two defendants knew what last summer would cost them. Dauletmurat Tazhimuratov was {sent|given} sixteen years, for conspiring to {plot|seize} power, for money laundering, for organising {storm|riots}. A journalist who had repented and wept before the bench {lola|received} eight years, {lola|suspended}, and was {home|allowed home} straight from the dock together with three others. The rest were {sent|sentenced} to between three and eight and a half.

In his last word the lawyer {disown|disowned} every count. He had {call|urged} a lawful meeting and nothing else; on the second of July, he told the court, he had been {torture|tortured} until he lost consciousness, "and the people who did it were standing on me when I woke". The prosecution had {pros|asked for} eighteen years. No officer has so far been {offtry|tried} for the {shoot|killings} of July, though prosecutors say {off|inquiries} against several are under way, and three were {off2|arrested} in January for ill-treatment.

A second {trial2|hearing}, of thirty-nine, is due to {trial2|open} in the same hall on the seventh of this month. His mother, outside, said she would {appeal|appeal}.
--
* appeal REQUEST/change announced
  when: ?
  by: "His mother"
  to: "The judge"
  about: sent
* plot COERCE/martial-law attempted optional
  when: ?
  by: lawyer alleged of "The judge"
* sent SANCTION/convict occurred
  when: 2023-01-31 "Tuesday"
  where: bukhara
  by: "The judge"
  to: lawyer; "twenty-two defendants"
  count: 22 "twenty-two defendants"
* storm PROTEST/riot occurred
  when: 2022-07 from text "July"
  by: lawyer alleged of "The judge"
* shoot ASSAULT/firearms occurred
  when: 2022-07 from text "July"
* lola SANCTION/convict occurred
  when: 2023-01-31 "Tuesday"
  where: bukhara
  by: "The judge"
  to: "A journalist"
  part_of: sent
* home RETREAT/release occurred
  when: 2023-01-31
  where: bukhara
  to: "A journalist"; "three others"
  released: 3 "three others" part
* call REQUEST/assist occurred
  when: ?
  by: lawyer
  said: lawyer party "told"
  about: PROTEST/demo
* torture ASSAULT/torture occurred
  when: 2022-07-02 from text "the second of July"
  to: lawyer
  said: lawyer party "told"
* pros REQUEST/change occurred optional
  when: ?
  by: "The prosecution"
  to: court
  about: SANCTION/convict
* off ACCUSE/investigate ongoing
  when: 2023-02-01
  to: "several"
  said: prosecutor official "say"
  about: shoot
* off2 COERCE/arrest occurred
  when: 2023-01 "January"
  to: "three"
  detained: 3 "three"
* trial2 ACCUSE/investigate announced
  when: 2023-02-07 "the seventh of this month"
  where: "the same hall"; bukhara
  to: "thirty-nine"
* disown REJECT occurred optional
  when: ?
  by: lawyer
  to: court
* offtry ACCUSE/investigate denied optional
  when: ?
  to: "officer"
  about: shoot
