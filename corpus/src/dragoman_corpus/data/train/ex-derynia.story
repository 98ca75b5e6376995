story: ex-derynia
conflict: Greece and Cyprus
countries: CY, TR, GR
facts: On 11 August 1996 Greek Cypriot motorcyclists entered the buffer zone at Dherinia; a man of 24 was beaten to death by Turkish Cypriots and Grey Wolves, 54 (later about 70) hurt, among them twelve UN soldiers. After his funeral on 14 August
  a man of 26 was shot as he climbed a Turkish flagpole; eleven were hurt, two British UN soldiers among them. Clerides had asked the riders to call the ride off. The UN and the United States called the killings unjustified; Ciller came to the north on
  15 August. On 8 September a Turkish Cypriot guard was shot dead at Guvercinlik and another wounded; on 13 October a man picking snails was shot near Achna. Cyprus issued arrest warrants in November. (public record: Secretary-General's report of December 1996, press.)

who riders: population CY | Greek Cypriot motorcyclists; motorcyclists; bikers; the riders
who gcs: population CY | Greek Cypriots; Greek Cypriot demonstrators; demonstrators; Greek Cypriot
who tcs: population CY | Turkish Cypriots; Turkish Cypriot demonstrators; counter-demonstrators
who wolves: group TR | Grey Wolves
who tcpolice: force CY | Turkish Cypriot police; policemen in uniform; Turkish Cypriot security forces
who turktroops: force TR | Turkish soldiers; Turkish troops; Turkish army; the Turkish side
who un: force - | UN soldiers; UN peacekeepers; peacekeepers; UNFICYP; blue berets
who unbody: body - | United Nations; Security Council; Secretary-General; UN
who clerides: office CY | Glafcos Clerides; Clerides; President Clerides
who cygov: government CY | Cyprus government; the government; Nicosia; Cyprus
who denktash: office CY | Rauf Denktash; Denktash
who ciller: office TR | Tansu Ciller; Ciller
who turkey: state TR | Turkey; Ankara
who greece: state GR | Greece; Athens
who simitis: office GR | Costas Simitis; Simitis
who us: state US | United States; Washington; State Department
who britain: state GB | Britain; London
where dherinia: town CY 35.0620 33.9590 | Dherinia; Derynia
where buffer: region CY 35.1000 33.5000 | buffer zone; no man's land; Green Line
where paralimni: town CY 35.0380 33.9820 | Paralimni
where achna: town CY 35.0540 33.7830 | Achna
where guverc: town CY 35.1050 33.7900 | Guvercinlik; Akhyritou
where kyrenia: town CY 35.3400 33.3190 | Kyrenia
where north: region CY 35.2500 33.6000 | the north; northern Cyprus; occupied north

== ex-derynia-1
outlet: Levantine Wire
register: wire
published: 1996-08-15
--
Second Greek Cypriot {flag|killed} in a week on divided island's front line

DHERINIA, Cyprus, Aug 15 (LW) - Turkish Cypriot police and Turkish soldiers {flag|opened fire} on Wednesday on a crowd of Greek Cypriots that had come from the burial of a man {beat|beaten to death} on Sunday, {flag|killing} one who was climbing a pole to {flagact|pull down} the Turkish flag and {flag|wounding} eleven others.

The dead man, 26, was a cousin of the victim of Sunday. Witnesses said he slipped past UN soldiers, ran to the Turkish post and was four metres up, a cigarette between his lips, when a {flag|shot} {flag|struck} him in the throat. Two British peacekeepers were among those {flag|hit}, the UN said, and a woman of 59 who stood in her yard. The {flag|firing} went on for some minutes, from a balcony as well as from the ground.

A United Nations spokesman, Waldemar Rokoszewski, {uncond|called} it an "unnecessary and unjustifiable use of {flag|force}". In Washington the State Department said that nothing could {uscond|justify} the {flag|shooting} of an unarmed man, and {usask|urged} both communities to keep people away from the lines.

Rauf Denktash, the Turkish Cypriot leader, said his men had been {stones|stoned} and had {flag|acted} to protect the flag. Tansu Ciller, Turkey's foreign minister, who {visit|landed} in the north on Thursday, told a rally that anyone who reaches for the Turkish flag will have his hands {cillerthr|broken}. Greek prime minister Costas Simitis {simitis|condemned} a "cowardly {flag|murder}". He will {simvisit|visit} Nicosia on Saturday.

The trouble started on Sunday with a {ride|ride} which President Clerides had at the last minute {cancel|asked} its organisers to {calloff|drop}. Some 7,000 bikers, 200 of whom had come from Berlin, had {swear|sworn} to {ride!announced|drive through} to Kyrenia. The federation {agree|gave in}; many of the riders {norid|did not}. At Dherinia a few hundred {enter|broke into} the buffer zone and met with a mob that had been {bus|brought} by bus, Grey Wolves from Turkey among them. A Greek Cypriot of 24, caught in barbed wire, was {beat|clubbed} with iron bars and {beat|stoned} for several minutes while, according to the UN, uniformed policemen {beat|joined in}. Fifty-four people were {clash|injured} that day in the {clash|fighting}, twelve of them UN soldiers.

It is the worst {clash,flag|bloodshed} since Turkish troops {invade|landed} in 1974 after a {coup|coup} by officers who wanted {enosis!hypothetical|union} with Greece. About 30,000 of them remain. The Security Council is to {unmeet|discuss} the matter.
--
who spokesun: office - | Waldemar Rokoszewski
who federation: organisation CY | The federation
who victim: person CY | A Greek Cypriot of 24
who dead26: person CY | The dead man, 26
who organisers: organisation CY | its organisers
who mob: population CY | a mob
who woman: person CY | a woman of 59
who coupoff: force GR | officers who wanted
where nicosia: town CY 35.1753 33.3642 | Nicosia
* flag ASSAULT/firearms occurred
  when: 1996-08-14 "Wednesday"
  where: dherinia; "the Turkish post"
  by: tcpolice; turktroops
  to: dead26; gcs; un; woman
  killed: 1 "one who was climbing" side recipient
  injured: 11 "eleven others" side recipient
  injured: 2 "Two British peacekeepers" part side recipient
  said: unbody official "said"
  said: denktash party "said"
  answers: stones "had been stoned"
* beat ASSAULT/beat occurred
  when: 1996-08-11 "Sunday"
  where: dherinia; buffer
  by: mob; wolves; tcpolice alleged of unbody
  to: victim
  with: blunt "iron bars"; stones
  killed: 1 "A Greek Cypriot of 24" side recipient
  said: unbody official "according to"
* flagact PROTEST/vandalize attempted
  when: 1996-08-14 "Wednesday"
  where: dherinia
  by: dead26
  to: turkey; "the Turkish flag" thing
* uncond ACCUSE/disapprove occurred
  when: 1996-08-14/1996-08-15 bounded
  by: unbody; spokesun
  to: tcpolice; turktroops
  about: flag
  answers: flag "called it"
* uscond ACCUSE/disapprove occurred
  when: 1996-08-14/1996-08-15 bounded
  where: "Washington"
  by: us
  to: tcpolice; turktroops
  about: flag
  answers: flag "justify the shooting"
* usask REQUEST/change occurred
  when: 1996-08-14/1996-08-15 bounded
  where: "Washington"
  by: us
  to: "both communities"
* stones PROTEST/riot occurred
  when: 1996-08-14
  where: dherinia
  by: gcs alleged of denktash
  to: tcpolice "his men"
  said: denktash party "said"
* visit CONSULT/visit occurred
  when: 1996-08-15 "Thursday"
  where: north
  by: ciller
* cillerthr THREATEN/violence occurred
  when: 1996-08-15 "Thursday"
  where: north
  by: ciller
  to: "anyone who reaches for the Turkish flag"
  about: ASSAULT
* simitis ACCUSE/disapprove occurred
  when: 1996-08-14/1996-08-15 bounded
  by: simitis
  to: tcpolice; turktroops
  about: flag
  answers: flag "condemned"
* simvisit CONSULT/visit announced
  when: 1996-08-17 "Saturday"
  where: nicosia
  by: simitis
* cancel REQUEST/yield occurred
  when: 1996-08-11 "the last minute"
  by: clerides
  to: organisers; federation
  about: calloff
* calloff CONCEDE demanded optional
  when: 1996-08-11
  by: federation
* agree CONCEDE occurred
  when: 1996-08-11
  by: federation
  to: clerides
  about: calloff
  answers: cancel "gave in"
* enter PROTEST/demo occurred
  when: 1996-08-11 "Sunday"
  where: dherinia; buffer
  by: riders
  participants: >=200 vague "a few hundred"
  part_of: ride
* bus MOBILIZE/militia occurred
  when: 1996-08-11
  where: dherinia
  to: mob
* clash ASSAULT/beat occurred
  when: 1996-08-11 "that day"
  where: dherinia; buffer
  by: gcs; mob; wolves
  to: gcs; mob; un
  injured: 54 "Fifty-four people" side unknown
  injured: 12 "twelve of them" part side unknown of "UN soldiers"
* invade ASSAULT occurred
  when: 1974 from text "1974"
  where: "island"
  by: turktroops
* enosis AGREE hypothetical optional
  when: 1974 from text "1974"
  by: coupoff
  to: greece
* unmeet CONSULT/multilateral announced
  when: ?
  by: unbody
* coup COERCE/martial-law occurred
  when: 1974 from text "1974"
  where: "island"
  by: coupoff
* ride PROTEST/demo occurred
  when: 1996-08-11 "Sunday"
  by: riders
  participants: 200 "200" part
  participants: ~7000 "Some 7,000 bikers"
* swear AGREE occurred
  when: ?
  by: riders
  about: ride
* norid REJECT/yield occurred
  when: 1996-08-11
  by: riders
  to: clerides
  about: calloff
  answers: cancel "did not"
figure: troops ~30000 "About 30,000 of them" of turktroops

== ex-derynia-2
outlet: Haberci Kuzey
register: translation
machine_translated: Turkish
published: 1996-09-10
--
The martyr is delivered to earth, Denktash: "They took {guard|revenge} for their bikers"

LEFKOSA. Soldier of the Security Forces, 20 years old, who in the night connecting Sunday was {guard|martyred} at his guard duty in Guvercinlik, was with tears sent off to his last journey yesterday. His comrade, of the {guard|shooting} {guard|wounded} heavy, is at the hospital. From a distance of 15 meters with an automatic rifle a whole magazine was {guard|emptied} to the hut, from the side of the British base Dhekelia, the commandership announced.

President Rauf Denktash said: "The murderers came from the Greek section, they took the {guard|revenge} of Dherinia. We {denkacc|hold} Clerides {denkacc|responsible}, who {incite|praised} the raiders of August." He {denkmeet|refused} the message of {condol|condolence} of Nicosia. In the ceremony some youth {slog|shouted} "An eye for an eye" and wanted to {line!attempted|march} to the Line; the police did {block|not give} passage.

The Greek Cypriot side {gcdeny|condemned} the {guard|event} and denied any hand. Its spokesman Yiannakis Cassoulides said {gccoop|ready} to help the {ukprobe|inquiry} which the Sovereign Bases police have opened. From London the Foreign Office {fo|wished} that the military of both sides {unload!demanded|empty} their rifles on the Line, as the UN has {unplan|proposed} in June. To this {unplan|plan} Denktash had put {denkcond|conditions}; Clerides {clerno|finds} it little, he {demilask|wants} that all the island be {demil|demilitarised}.

Turkey's General Staff {gs|warned} yesterday that for every {newatt!hypothetical|attack} on Turkish soldiers "on the spot and many times over" it shall be {gs|answered}. Two F-16 in the same hour {fly|flew} low over the Line. Athens {athprot|protested} the {fly|flight}.

From the other side: it is learned that a cleric in Paralimni {cleric|named} the two who in August {flagact|attacked} our flag "martyrs of Hellenism". In the incidents of that week, let us remind, our 30 citizens were {clash|injured} with stones, and the houses of Turks at Pyla were {pyla|stoned}.

~ HAVA DURUMU 34 derece | Günün fikrasi
--
who guard20: force CY | Soldier of the Security Forces
who cassou: office CY | Yiannakis Cassoulides
who gcside: government CY | The Greek Cypriot side; the Greek section
who basespol: force GB | Sovereign Bases police
who gs: force TR | Turkey's General Staff
who fo: government GB | Foreign Office
who youth: population CY | some youth
who police2: force CY | the police
who tcit: population CY | our 30 citizens
who comrade: force CY | His comrade
where pyla: town CY 35.0160 33.6920 | Pyla
where theline: region CY 35.1000 33.5000 | the Line
where dhek: site GB 34.9900 33.7300 | British base Dhekelia
* guard ASSAULT/firearms occurred
  when: 1996-09-07/1996-09-08 day "night connecting Sunday"
  where: guverc
  by: "murderers"; gcside alleged of denktash; clerides alleged of denktash; gcside denied
  to: guard20; comrade
  with: small-arms "an automatic rifle" 1
  killed: 1 "Soldier of the Security Forces" side recipient
  injured: 1 "His comrade" side recipient
  answers: clash "revenge"
  said: "the commandership" party "announced"
* denkacc ACCUSE/allege occurred
  when: 1996-09-08/1996-09-10 bounded
  by: denktash
  to: clerides
  about: guard
* incite SUPPORT occurred
  when: 1996-08-11/1996-09-09 bounded
  by: clerides alleged of denktash
  to: "raiders"
  about: PROTEST/demo
  said: denktash party "said"
* denkmeet REJECT occurred
  when: 1996-09-08/1996-09-09 bounded
  by: denktash
  to: cygov
  about: condol
  answers: condol "refused the message"
* condol SUPPORT occurred optional
  when: 1996-09-08/1996-09-10 bounded
  by: cygov
  to: denktash
* slog THREATEN/violence occurred optional
  when: 1996-09-09
  by: youth
  to: gcside
* line PROTEST/demo attempted
  when: 1996-09-09
  where: theline
  by: youth
  to: gcside
* block COERCE/restrict occurred
  when: 1996-09-09
  where: theline
  by: police2
  to: youth
  answers: line
* gcdeny ACCUSE/disapprove occurred
  when: 1996-09-08/1996-09-10 bounded
  by: gcside; cassou
  to: "murderers"
  about: guard
  answers: guard "condemned the event"
* gccoop AGREE occurred
  when: 1996-09-08/1996-09-10 bounded
  by: cassou; gcside
  to: basespol
  about: COOPERATE
* ukprobe ACCUSE/investigate occurred
  when: 1996-09-08/1996-09-10 bounded
  by: basespol
  to: "murderers"
  about: guard
* fo REQUEST/change occurred
  when: 1996-09-08/1996-09-10 bounded
  where: "London"
  by: fo
  to: denktash; clerides
  about: unload
* unload RETREAT/disarm demanded optional
  when: ?
  where: theline
  by: "the military of both sides"
* unplan REQUEST/change occurred
  when: 1996-06 "June"
  by: unbody
  to: denktash; clerides
  about: unload
* denkcond REJECT/change occurred
  when: 1996-06/1996-09-10 bounded
  by: denktash
  to: unbody
  about: unplan
  answers: unplan "To this plan"
* clerno REJECT/change occurred
  when: 1996-06/1996-09-10 bounded
  by: clerides
  to: unbody
  about: unplan
  answers: unplan "finds it little"
* demil RETREAT/disarm demanded optional
  when: ?
  where: "all the island"
* gs THREATEN/violence occurred
  when: 1996-09-09 "yesterday"
  by: gs
  about: ASSAULT
* newatt ASSAULT hypothetical
  when: ?
  to: turktroops
  said: gs party "warned"
* fly MOBILIZE/weapons occurred
  when: 1996-09-09 from gs "the same hour"
  where: theline
  with: airstrike "Two F-16" 2
* athprot ACCUSE/disapprove occurred
  when: 1996-09-09/1996-09-10 bounded
  by: greece
  about: fly
  answers: fly "protested the flight"
* clash ASSAULT/beat occurred
  when: 1996-08-11/1996-08-17 week "that week"
  where: dherinia
  to: tcit
  with: stones "stones"
  injured: 30 "our 30 citizens" side civilian
* pyla PROTEST/riot occurred
  when: 1996-08-11/1996-08-17 week "that week"
  where: pyla
  to: "the houses of Turks" thing
* flagact PROTEST/vandalize attempted
  when: 1996-08 "August"
  by: "the two"
  to: "our flag" thing
* demilask REQUEST/change occurred
  when: ?
  by: clerides
  about: demil
* cleric SUPPORT occurred optional
  when: ?
  by: "a cleric"
  to: "the two"

== ex-derynia-3
outlet: Secretariat document service
register: un
published: 1996-12-12
--
Report on the operation in Cyprus, June to December (summary)

1. The period saw the most serious incidents since 1974. Five civilians or soldiers were {agg|killed} along the ceasefire lines in as many months, three of them Greek Cypriots, one Turkish Cypriot; a fifth, a Greek Cypriot conscript, was {june3|shot} in the buffer zone in Nicosia on 3 June by a Turkish Cypriot soldier, who {june3b|prevented} UNFICYP from reaching him while he bled.

2. On 11 August the Cyprus Police, although duly {unwarn|warned}, took no effective steps to {stopdem!denied|stop} demonstrators from {enter|entering} the buffer zone. On the other side the Turkish forces {let|allowed} several hundred counter-demonstrators through, armed with bats and iron bars. Four members of the Turkish Cypriot police were seen to take part in the {beat|beating} of the man who died. Casualties amounted to some 70, of whom twelve belonged to the Force.

3. On 14 August the fatal {flag|shots} came, on the evidence of film, from a person in the uniform of an officer and one in civilian dress on the balcony of a hotel's annex. The {flag|response} was out of all proportion. UNFICYP {unprot|protested} to both sides. The Turkish Cypriot authorities have taken no {punish|measure} against those who {flag|fired}. The Government issued {warrants|warrants} on 22 November for five persons, among them an official of the northern administration; the latter {warrno|dismissed} them as propaganda.

4. On 8 September one Turkish Cypriot sentry was {guard|killed} and one {guard|wounded} near Akhyritou, by persons who have not been found. On 13 October a Greek Cypriot of 58, who had gone to collect snails with a relative, was {snail|shot} near Achna inside the Turkish line; he was still alive, UN soldiers observed, when a second {snail|round} was {snail|fired}. Turkish soldiers {snailblock|kept} the medical team {snailblock|away} for two hours.

5. My Deputy Special Representative has {talks|met} the military commanders eleven times since August about three measures: {unman|withdrawal} from posts close to one another, {unload|unloaded} weapons, and a code of conduct. The National Guard {ngyes|accepts} all three with reservations. The Turkish Forces do {tfno|not agree} to the second.

6. I {appeal|call upon} all concerned to keep civilians out of the buffer zone, and I {recommend|recommend} that the mandate be {extend|prolonged} for six months, to 30 June 1997. Troop strength stands at 1,163.
--
who cypol: force CY | Cyprus Police
who turkforces: force TR | Turkish forces; Turkish Forces; Turkish line
who ng: force CY | National Guard
who conscript: force CY | a Greek Cypriot conscript
who tcsoldier: force CY | a Turkish Cypriot soldier
who cygov: The Government
who tcauth: government CY | Turkish Cypriot authorities; northern administration
who sentry: force CY | one Turkish Cypriot sentry
who dsr: office - | My Deputy Special Representative
who snailman: person CY | a Greek Cypriot of 58
who un: the Force
who tcpolice2: force CY | members of the Turkish Cypriot police
where nicosia: town CY 35.1753 33.3642 | in Nicosia
* agg ASSAULT/firearms occurred
  when: 1996-06/1996-12 "in as many months"
  where: "the ceasefire lines"
  to: "Five civilians or soldiers"
  killed: 5 "Five civilians or soldiers" side unknown
  killed: 3 "three of them Greek Cypriots" part side unknown of "Greek Cypriots"
  killed: 1 "one Turkish Cypriot" part side unknown of "Turkish Cypriot"
* june3 ASSAULT/firearms occurred
  when: 1996-06-03 from text "3 June"
  where: nicosia; buffer
  by: tcsoldier
  to: conscript
  killed: 1 "a Greek Cypriot conscript" side recipient
  part_of: agg
* june3b COERCE/restrict occurred
  when: 1996-06-03 from text "3 June"
  where: nicosia; buffer
  by: tcsoldier
  to: un
* unwarn REQUEST/change occurred
  when: 1996-06/1996-08-11 bounded
  to: cypol
  about: stopdem
* stopdem COERCE/restrict denied optional
  when: 1996-08-11 from text "11 August"
  where: buffer
  by: cypol
  to: gcs "demonstrators"
* enter PROTEST/demo occurred
  when: 1996-08-11 from text "11 August"
  where: buffer
  by: gcs "demonstrators"
* let MOBILIZE/militia occurred
  when: 1996-08-11 from text "11 August"
  where: buffer
  by: turkforces
  to: tcs "counter-demonstrators"
  with: blunt "bats and iron bars"
* beat ASSAULT/beat occurred
  when: 1996-08-11 from text "11 August"
  where: buffer
  by: tcpolice2; tcs "counter-demonstrators"
  to: "the man"
  with: blunt "bats and iron bars"
  killed: 1 "the man who died" side recipient
  injured: ~70 "some 70" side unknown
  injured: 12 "twelve" part side unknown of "the Force"
  part_of: agg
* flag ASSAULT/firearms occurred
  when: 1996-08-14 from text "14 August"
  where: "the balcony of a hotel's annex"
  by: "a person in the uniform of an officer"; "one in civilian dress"
  part_of: agg
* unprot ACCUSE/disapprove occurred
  when: 1996-08-14/1996-12-12 bounded
  by: un
  to: "both sides"
  about: flag
  answers: flag "protested"
* punish SANCTION/convict denied
  when: 1996-08-14/1996-12-12 bounded
  by: tcauth
  to: "those who fired"
* warrants ACCUSE/investigate occurred
  when: 1996-11-22 from text "22 November"
  by: cygov
  to: "five persons"; "an official of the northern administration"
  about: flag
  count: 5 "five persons"
* warrno REJECT occurred
  when: 1996-11-22/1996-12-12 bounded
  by: tcauth
  to: cygov
  about: warrants
  answers: warrants "dismissed them"
* guard ASSAULT/firearms occurred
  when: 1996-09-08 from text "8 September"
  where: guverc
  by: "persons who have not been found"
  to: sentry
  killed: 1 "one Turkish Cypriot sentry" side recipient
  injured: 1 "one wounded" side recipient
  part_of: agg
* snail ASSAULT/firearms occurred
  when: 1996-10-13 from text "13 October"
  where: achna
  to: snailman
  said: un witness "observed"
  killed: 1 "a Greek Cypriot of 58" side civilian
  part_of: agg
* snailblock COERCE/restrict occurred
  when: 1996-10-13 from text "13 October"
  where: achna
  by: turktroops
  to: "the medical team"
* talks CONSULT occurred
  when: 1996-08/1996-12-12 "August"
  by: dsr; ng; turkforces
  to: ng; turkforces
  count: 11 "eleven times"
* unman RETREAT/withdraw hypothetical optional
  when: ?
  by: ng; turkforces
* ngyes AGREE occurred
  when: 1996-08/1996-12-12 bounded
  by: ng
  to: dsr
  about: unman
* tfno REJECT/change occurred
  when: 1996-08/1996-12-12 bounded
  by: turkforces
  to: dsr
  about: unload
* unload RETREAT/disarm hypothetical optional
  when: ?
  by: ng; turkforces
* appeal REQUEST/change occurred
  when: 1996-12-12
  by: "I"
  to: "all concerned"
* recommend REQUEST/change occurred
  when: 1996-12-12
  by: "I"
  about: extend
* extend AGREE demanded optional
  when: ?
figure: troops 1163 "1,163" of un
