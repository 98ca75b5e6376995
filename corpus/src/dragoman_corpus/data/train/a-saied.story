story: a-saied
conflict: Tunisia
countries: TN
facts: On 25 July 2021 President Kais Saied dismissed Prime Minister Mechichi, suspended parliament for thirty days and lifted immunity. On 26 July soldiers kept Speaker Ghannouchi out of parliament, Al Jazeera's office was raided, a night curfew was decreed; on 27-30 July officials were dismissed and deputies arrested; on 24 August the measures were prolonged, on 22 September Saied took power by decree, on 29 September he named Najla Bouden. (public record: presidency statements, press.)

who saied: person TN | Kais Saied; Saied; President Saied; Kaïs Saïed; the president
who mechichi: person TN | Hichem Mechichi; Mechichi
who ghannouchi: person TN | Rached Ghannouchi; Ghannouchi; Speaker
who ennahda: party TN | Ennahda; Ennahdha; the Islamist party
who parl: body TN | parliament; the Assembly; Assembly of the Representatives
who army: force TN | army; soldiers; troops
who police: force TN | police; plain-clothes police; policemen
who ugtt: organisation TN | UGTT; trade union federation; General Labour Union
who karama: party TN | Al Karama; Karama coalition; Karama
who qalb: party TN | Qalb Tounes; Heart of Tunisia
who journalists: organisation TN | journalists' syndicate; SNJT
who jazeera: outlet QA | Al Jazeera; the Qatari channel
who us: state US | United States; Washington; American
who blinken: person US | Antony Blinken; Blinken
who eu: organisation - | European Union; EU; Brussels
who turkey: state TR | Turkey; Ankara
who saudi: state SA | Saudi Arabia; Riyadh
who algeria: state DZ | Algeria; Algiers
who egypt: state EG | Egypt; Cairo
who amnesty: organisation - | Amnesty International; Amnesty
who bouden: person TN | Najla Bouden; Bouden
who icj: organisation - | International Commission of Jurists

where tunis: town TN 36.8190 10.1658 | Tunis; TUNIS
where bardopl: site TN 36.8090 10.1340 | Bardo square; Bardo palace; Le Bardo
where carthage: site TN 36.8540 10.3240 | Carthage; Carthage palace
where tozeur: town TN 33.9197 8.1335 | Tozeur
where bourguiba: site TN 36.8000 10.1830 | Bourguiba Avenue; avenue Bourguiba
where sidib: town TN 35.0382 9.4858 | Sidi Bouzid

== a-saied-1
outlet: Mediterranean Sun Wire
register: wire
published: 2021-07-26
--
Tunisia's president {freeze|freezes} parliament, {sackpm|fires} premier; rivals {coupacc|cry} {freeze|coup}

TUNIS, July 26 - Soldiers {bar|barred} the speaker of Tunisia's parliament from the building before dawn on Monday, a few hours after President Kais Saied {freeze|suspended} the chamber for thirty days and {sackpm|dismissed} Prime Minister Hichem Mechichi.

Rached Ghannouchi, who also leads Ennahda, the biggest party, {coupacc|called} the {freeze|move} "a {freeze|coup} against the revolution". He sat in his car at the locked gate for close to twelve hours and {callout|urged} Tunisians into the streets; by noon some hundreds of his followers and a larger crowd of Saied's were {stones|pelting} one another with stones, eggs and bottles. An army officer told the deputy speaker that he was obeying orders "to protect the institutions".

Saied had spoken late on Sunday evening, Republic Day, at the end of a day on which thousands in a dozen cities had {sunday|marched} against the government and {office|smashed} the offices of Ennahda in Tozeur and Sfax, over hospitals without oxygen, mostly. He invoked article 80 of the constitution. He will govern with a premier of his own choice, he said, has {immun|lifted} the deputies' immunity and {warn|warns} anyone who {resort|takes} to arms that "the armed forces will {warn|answer} with bullets".

When the news came, horns and fireworks: he went on foot down Bourguiba Avenue at one in the morning.

On Monday he also {sackmin|sacked} the ministers of defence and justice; {curfew|ordered} everybody indoors from seven in the evening to six until August 27; and {gath|banned} gatherings of more than three in public places. Some twenty policemen in plain clothes {jaz|cleared} the bureau of Al Jazeera and {jaz|took away} the telephones.

Qalb Tounes and Karama {second|sided} with Ennahda. The UGTT did not; it {ugtt|asked for} guarantees and a time limit. Turkey {turk|deplores} it; Berlin {berl|demands} that the "constitutional order" be restored. Blinken {blink|telephoned} Saied. Cairo's foreign minister expressed {gulf|confidence}.
--
who berlin: state DE | Berlin
who deputysp: person TN | the deputy speaker
where sfax: town TN 34.7406 10.7603 | Sfax
where bldg: site TN 36.8090 10.1340 | the building
* freeze COERCE/martial-law occurred
  when: 2021-07-25 "late on Sunday evening"
  by: saied
  to: parl
* sackpm SANCTION/expel occurred
  when: 2021-07-25 "late on Sunday evening"
  by: saied
  to: mechichi
* coupacc ACCUSE/disapprove occurred
  when: 2021-07-25/2021-07-26 bounded
  by: ghannouchi
  to: saied
  about: freeze
  answers: freeze "called the move"
* bar COERCE/restrict occurred
  when: 2021-07-26 "before dawn on Monday"
  where: bldg; tunis
  by: army
  to: ghannouchi
  said: "An army officer" official via deputysp "told"
* callout REQUEST/assist occurred
  when: 2021-07-26 "Monday"
  by: ghannouchi
  to: "Tunisians"
  about: PROTEST/demo
* stones PROTEST/riot occurred
  when: 2021-07-26 "noon"
  where: bldg; tunis
  by: "his followers"; "a larger crowd of Saied's"
  to: "a larger crowd of Saied's"; "his followers"
  with: stones "stones"
* sunday PROTEST/demo occurred
  when: 2021-07-25 "Sunday"
  where: "a dozen cities"
  by: "thousands"
  to: "the government"
* office PROTEST/riot occurred
  when: 2021-07-25 "Sunday"
  where: tozeur; sfax
  by: "thousands"
  to: ennahda "the offices of Ennahda"
* immun COERCE occurred
  when: 2021-07-25
  by: saied
  to: "deputies"
  said: saied official "said"
* warn THREATEN/violence occurred
  when: 2021-07-25
  by: saied
  to: "anyone"
  about: ASSAULT/firearms by army
* resort ASSAULT hypothetical
  when: ?
  by: "anyone"
* sackmin SANCTION/expel occurred
  when: 2021-07-26 "Monday"
  by: saied
  to: "the ministers of defence and justice"
* curfew COERCE/curfew occurred
  when: 2021-07-26/2021-08-27 "Monday" "August 27"
  by: saied
  to: "everybody"
* gath COERCE/restrict occurred
  when: 2021-07-26 "Monday"
  by: saied
  to: "gatherings of more than three" thing
* jaz COERCE/censor occurred
  when: 2021-07-26
  where: "the bureau of Al Jazeera"; tunis
  by: police
  to: jazeera
* second SUPPORT occurred
  when: 2021-07-25/2021-07-26 bounded
  by: qalb; karama
  to: ennahda
* ugtt REQUEST/change occurred
  when: 2021-07-25/2021-07-26 bounded
  by: ugtt
  to: saied
* turk ACCUSE/disapprove occurred
  when: 2021-07-25/2021-07-26 bounded
  by: turkey
  to: saied
  about: freeze
  answers: freeze
* berl REQUEST/change occurred
  when: 2021-07-25/2021-07-26 bounded
  by: berlin
  to: saied
  about: freeze
* blink CONSULT/phone occurred
  when: 2021-07-25/2021-07-26 bounded
  by: blinken; saied
  to: saied
* gulf SUPPORT occurred
  when: 2021-07-25/2021-07-26 bounded
  by: egypt
  to: saied

== a-saied-2
outlet: Sahel Evening Star
register: daily
published: 2021-07-31
--
First deputies {yassin|behind bars}

The man who filmed himself "against the {freeze|putsch}" didn't finish his coffee. On Friday at eleven some thirty men in civilian clothes {yassin|led} the deputy Yassine Ayari out of his house in the north of Tunis, his wife saying they had shown no paper. The military prosecutor later explained that a {sentence18|sentence} of two months from 2018, for insulting the army, was at last being executed. Two of the Karama coalition were {karch|summoned} in the same night over an {airport|incident} at the airport in March, in which they had {airport|scuffled} with border guards on behalf of a woman who was {flyban|barred} from flying; their leader is in hiding.

Since Sunday Saied has {sacklist|dismissed} more than two dozen high officials, among them the head of state television, the army's chief prosecutor and a governor. Four men of Ennahda are being {quest|questioned} about an attempt at {viol|violence} in front of the chamber on Monday. On Wednesday he {looted|accused} 460 businessmen, without naming them, who "owe the country" 13.5 billion dinars, and {settle|offered} a settlement: money back, by way of projects in the poorest places. That night he {rationreq|told} the merchants' union to lower food prices "with a national spirit".

Ghannouchi has changed key. After {callout|calling} his people to the gates on the first day, he {conced|admitted} to a French paper on Thursday that his party had made mistakes, {early|offered} early elections and concessions. Its youth {youthpet|asked} him in an open letter signed by 130 members to {resg|go}.

Washington's national security adviser spent an hour on the {sull|telephone} with the president on Saturday {nsareq|urging} him to name a premier. From Riyadh came its foreign minister, {saudi,algv|received} yesterday at Carthage, and the day before the Algerian one, for the second time in a week, with a message nobody was shown. Morocco had {moroc|sent} its own with another.

Oxygen as well: 30 tonnes from Algiers {oxygen|landed} at Radès, the Emirates {vacc,vacc2|gave} half a million doses, Saudi Arabia a million.

~ Bulletin météo | Carnet | Horoscope
~ 3 dernières infos: Fusillade à Marseille / JO: argent tunisien en taekwondo / Incendie à Tabarka
--
who ayari: person TN | the deputy Yassine Ayari
who milpros: office TN | The military prosecutor
who nsa: person US | Washington's national security adviser
who saudifm: person SA | its foreign minister
who algfm: person DZ | the Algerian one
who morocco: state MA | Morocco
who uae: state AE | the Emirates
where airportp: site TN 36.8510 10.2270 | the airport
where rades: site TN 36.7700 10.2800 | Radès
* yassin COERCE/arrest occurred
  when: 2021-07-30 "Friday at eleven"
  where: tunis
  by: "men in civilian clothes"
  to: ayari
  said: "his wife" witness "saying"
  detained: 1 "Yassine Ayari"
* freeze COERCE/martial-law occurred
  when: ?
  by: saied
* sentence18 SANCTION/convict occurred
  when: 2018 from text "2018"
  to: ayari
  said: milpros official "explained"
* karch ACCUSE/investigate occurred
  when: 2021-07-30 "the same night"
  to: karama "Two of the Karama coalition"
  about: airport
* airport ASSAULT/beat occurred
  when: 2021-03 "March"
  where: airportp
  by: karama
  to: "border guards"
* flyban COERCE/restrict occurred
  when: 2021-03 "March"
  where: airportp
  to: "a woman"
* sacklist SANCTION/expel occurred
  when: 2021-07-25/2021-07-31 "Sunday"
  by: saied
  to: "high officials"
  count: >=24 vague "more than two dozen"
* quest ACCUSE/investigate ongoing
  when: 2021-07-26/2021-07-31 bounded
  to: ennahda "Four men of Ennahda"
  about: viol
* viol PROTEST/riot attempted
  when: 2021-07-26 "Monday"
  where: "in front of the chamber"
  by: "Four men of Ennahda"
* looted ACCUSE/allege occurred
  when: 2021-07-28 "Wednesday"
  by: saied
  to: "460 businessmen"
* settle AGREE occurred
  when: 2021-07-28 "Wednesday"
  by: saied
  to: "460 businessmen"
* rationreq REQUEST/change occurred
  when: 2021-07-28 "That night"
  by: saied
  to: "the merchants' union"
* callout REQUEST/assist occurred
  when: 2021-07-26 "the first day"
  by: ghannouchi
  to: "his people"
  about: PROTEST/demo
* conced CONCEDE occurred
  when: 2021-07-29 "Thursday"
  by: ghannouchi
* early AGREE occurred
  when: 2021-07-29 "Thursday"
  by: ghannouchi; ennahda
* youthpet REQUEST/yield occurred
  when: 2021-07-26/2021-07-31 bounded
  by: "Its youth"
  to: ghannouchi
  about: resg
* resg RETREAT/resign demanded optional
  when: ?
  by: ghannouchi
* sull CONSULT/phone occurred
  when: 2021-07-31 "Saturday"
  by: nsa; saied
  to: saied
* nsareq REQUEST/change occurred
  when: 2021-07-31 "Saturday"
  by: nsa
  to: saied
* saudi CONSULT/visit occurred
  when: 2021-07-30 "yesterday"
  where: carthage
  by: saudifm; saied
  to: saied
* algv CONSULT/visit occurred
  when: 2021-07-29 "the day before"
  where: carthage
  by: algfm; saied
  to: saied
* moroc CONSULT/visit occurred
  when: ?
  by: morocco; saied
  to: saied
* oxygen AID occurred
  when: ?
  where: rades
  by: algeria
* vacc AID occurred
  when: ?
  by: uae
* vacc2 AID occurred
  when: ?
  by: saudi
figure: doses 500000 "half a million doses" of uae
figure: doses 1000000 "a million" of saudi

== a-saied-3
outlet: Freedoms Observatory of the Sahel
register: ngo
published: 2021-09-24
--
TUNISIA: 60 days of exception. What has been restricted, by whom, on what basis (public brief)

1. Power. By Decree 117 of 22 September the President kept the Assembly {dec117|frozen} without end, {pay|cut} the deputies' salaries and {dec117|gave} himself the right to legislate alone. Of the constitution of 2014 only the preamble and two chapters stand. This goes beyond the {prolong|extension} of 24 August, which had been "until further notice". Four parties in a joint text {fourp|reject} the {dec117|decree}; Ennahda {ennflag|qualifies} it as "a flagrant {dec117|coup}"; the UGTT warns of a danger to democracy.

2. Liberty. We have documented 15 {arrall|arrests} of deputies or former deputies. Ten are {relall|free} again. Two sit in military custody: a member of Karama {seif|seized} on 21 September as he left a hearing, his lawyer along with him. In one case agents {hit|struck} a relative; he has shown us photographs. The Interior Ministry has not replied to our letter.

3. Movement. Until the president's {liftban|instruction} of 17 September, at least 50 judges, members of parliament and businesspeople were {travel|stopped} at airports on the strength of a mere file, code S17. Twelve persons were put under house {house|arrest} in August. On 10 October, if nothing changes, the orders of most will {houseend|lapse}.

4. Assembly and press. On 1 September policemen {beatj|hit} a photographer at a {sit|sit-in} on Bourguiba Avenue; the journalists' syndicate counts eight {beatj2|assaults} this month. The Qatari channel's office stays {jaz|shut}. On Saturday 18 September the first open {demo18|demonstration} against Saied, a few hundred people, went off with only shoving; on Sunday 26 opponents will {demo26|gather} again, and supporters have {demo3|announced} their own for 3 October.

5. We {rec,mil|call upon} the President to set a date, to stop {mtrial|trying} civilians before military courts and to let the Assembly's doors open. We {recfr|urge} donors, notably the EU whose envoy {borr|visited} on 10 September, to {cond!demanded|tie} budget support to it.

~ Methodology note in Arabic and French. Logo reproduction free.
--
who saied: the President
who parl: the Assembly
who deputies: body TN | the deputies
who moi: body TN | The Interior Ministry
who lawyerp: person TN | his lawyer
who envoy: person - | envoy
* dec117 COERCE/martial-law occurred
  when: 2021-09-22 from text "22 September"
  by: saied
  to: parl
* pay SANCTION/discontinue occurred
  when: 2021-09-22 from text "22 September"
  by: saied
  to: deputies
* prolong COERCE/martial-law occurred
  when: 2021-08-24 from text "24 August"
  by: saied
* fourp REJECT occurred
  when: 2021-09-22/2021-09-24 bounded
  by: "Four parties"
  to: saied
  about: dec117
  answers: dec117 "reject the decree"
* ennflag ACCUSE/disapprove occurred
  when: 2021-09-22/2021-09-24 bounded
  by: ennahda
  to: saied
  about: dec117
  answers: dec117 "qualifies it"
* arrall COERCE/arrest occurred
  when: 2021-07-25/2021-09-24 bounded "60 days"
  to: deputies
  count: 15 "15"
  detained: 15 "15" side civilian
* relall RETREAT/release occurred
  when: 2021-07-25/2021-09-24 bounded
  to: deputies
  released: 10 "Ten" side civilian
* seif COERCE/arrest occurred
  when: 2021-09-21 from text "21 September"
  to: karama "a member of Karama"; lawyerp
  detained: 2 "Two" side civilian
  part_of: arrall
* hit ASSAULT/beat occurred
  when: 2021-07-25/2021-09-24 bounded
  by: "agents"
  to: "a relative"
  said: "a relative" witness
* liftban CONCEDE occurred
  when: 2021-09-17 from text "17 September"
  by: saied
  to: "judges, members of parliament and businesspeople"
* travel COERCE/restrict occurred
  when: 2021-07-25/2021-09-17 bounded
  where: "airports"
  to: "judges, members of parliament and businesspeople"
  count: >=50 "at least 50"
* house COERCE/arrest occurred
  when: 2021-08 "August"
  to: "Twelve persons"
  detained: 12 "Twelve persons" side civilian
* houseend RETREAT/release hypothetical
  when: 2021-10-10 from text "10 October"
  to: "Twelve persons"
* beatj ASSAULT/beat occurred
  when: 2021-09-01 from text "1 September"
  where: bourguiba
  by: police
  to: "a photographer"
  injured: 1 "a photographer" side civilian
  part_of: beatj2
* sit PROTEST/demo occurred
  when: 2021-09-01 from text "1 September"
  where: bourguiba
* beatj2 ASSAULT/beat occurred
  when: 2021-09 "this month"
  count: 8 "eight"
  said: journalists party "counts"
* jaz COERCE/censor ongoing
  when: ?
  where: "The Qatari channel's office"
  to: jazeera
* demo18 PROTEST/demo occurred
  when: 2021-09-18 from text "Saturday 18 September"
  by: "a few hundred people"
  to: saied
* demo26 PROTEST/demo announced
  when: 2021-09-26 from text "Sunday 26"
  by: "opponents"
  to: saied
* demo3 PROTEST/demo announced
  when: 2021-10-03 from text "3 October"
  by: "supporters"
* rec REQUEST/change occurred
  when: 2021-09-24
  by: "We"
  to: saied
  about: RETREAT/access
* mil REQUEST/yield occurred
  when: 2021-09-24
  by: "We"
  to: saied
  about: mtrial
* recfr REQUEST/change occurred
  when: 2021-09-24
  by: "We"
  to: eu; "donors"
  about: cond
* cond SANCTION demanded optional
  when: ?
  by: eu
* borr CONSULT/visit occurred
  when: 2021-09-10 from text "10 September"
  by: envoy
* mtrial ACCUSE/investigate ongoing
  when: ?
  by: "military courts"
  to: "civilians"
figure: demonstrators >=200 vague "a few hundred people"

== a-saied-4
outlet: Gazzetta dello Stretto
register: translation
machine_translated: Italian
published: 2021-09-30
--
Tunisia, for the first time a woman {bouden|charged} of {bouden|forming} the government

Tunis - To surprise, the president Kaïs Saïed has {bouden|conferred} yesterday the {bouden|charge} to Najla Bouden, sixty-three years, geologist and direct of projects of the World Bank, to nine weeks from the {sackpm|lick} to Mechichi. "In the next hours or days", the list. The powers, beware, are little: with the decree of the 22 the premier responds only to the head of the State.

Reactions to two colors. The General Labour Union makes the {ugsup|best wishes} and {ugdem|asks} a road-map; Amnesty notes that a nomine does not free a person. The party Ennahda, which the Saturday before has lost 113 cadres {ennres|demitted} in one blow for {ennacc|protest} to the line of Ghannouchi, holds its tongue. From Brussels the {eusup|welcome}; the American chargé {uscall|asks} a calendar for the return of the parliament to its {parlret|seat}.

Friday the Speaker {convoke|convokes}, in remote, the plenary: "the Assembly is in permanent session". He himself {ghvideo|challenges} so the {freeze|suspension} for the first time; to the gate there are the blinded of the army, {gatecl|sealing} from July the square of Le Bardo. Deputies of four groups will try to {depgo|enter} the same, whispers a source of Qalb Tounes, others invite to prudence. "If they touch one seat, we {detthr|close} them inside", have answered from the Ministry with informal way.

In Sidi Bouzid, where all began eleven years ago, three hundred persons have {sidi|demonstrated} Wednesday for the president. A stone has {car|broken} the glass of the car of a councillor; four minors {minors|stopped}, then {minrel|returned} to the parents.

~ Leggi anche: Sbarchi, a Lampedusa 12 gommoni in una notte - Serie A: colpo del Napoli - Assalto al portavalori
~ Accetta i cookie per continuare
--
who min: body TN | the Ministry
where lebardo: site TN 36.8090 10.1340 | the square of Le Bardo
* bouden SUPPORT occurred optional
  when: 2021-09-29 "yesterday"
  by: saied
  to: bouden
* sackpm SANCTION/expel occurred
  when: 2021-07-25 "nine weeks"
  by: saied
  to: mechichi
* ugsup SUPPORT occurred
  when: 2021-09-29/2021-09-30 bounded
  by: ugtt
  to: bouden
* ugdem REQUEST/change occurred
  when: 2021-09-29/2021-09-30 bounded
  by: ugtt
  to: saied
* ennres RETREAT/resign occurred
  when: 2021-09-25 "the Saturday before"
  by: "113 cadres"
  to: ennahda
  count: 113 "113 cadres"
* ennacc ACCUSE/disapprove occurred
  when: 2021-09-25 "the Saturday before"
  by: "113 cadres"
  to: ghannouchi
* eusup SUPPORT occurred
  when: 2021-09-29/2021-09-30 bounded
  by: eu
  to: bouden
  answers: bouden "the welcome"
* parlret RETREAT/access demanded optional
  when: ?
  to: parl "parliament"
* uscall REQUEST/change occurred
  when: 2021-09-29/2021-09-30 bounded
  by: us "the American chargé"
  to: saied
  about: parlret
* convoke REQUEST/meet announced
  when: 2021-10-01 "Friday"
  by: ghannouchi "Speaker"
  to: parl
* ghvideo REJECT occurred
  when: 2021-09-30/2021-10-01 bounded "Friday"
  by: ghannouchi "Speaker"
  to: saied
  about: freeze
  answers: freeze "challenges so the suspension"
* freeze COERCE/martial-law occurred
  when: ?
  by: saied
  to: parl "the Assembly"
* gatecl COERCE/restrict ongoing
  when: 2021-07/2021-09-30 "July"
  where: lebardo
  by: army
  with: armoured-vehicle "the blinded"
  to: lebardo thing
* depgo PROTEST/demo announced
  when: 2021-10-01 "Friday"
  where: lebardo
  by: "Deputies of four groups"
  said: "a source of Qalb Tounes" unnamed "whispers"
* detthr THREATEN/arrest occurred
  when: 2021-09-29/2021-09-30 bounded
  by: min
  to: "Deputies of four groups"
  about: COERCE/arrest
* sidi PROTEST/demo occurred
  when: 2021-09-29 "Wednesday"
  where: sidib
  by: "three hundred persons"
* car PROTEST/riot occurred
  when: 2021-09-29 "Wednesday"
  where: sidib
  to: "the car of a councillor" thing
  with: stones "stone"
* minors COERCE/arrest occurred
  when: 2021-09-29
  where: sidib
  to: "four minors"
  detained: 4 "four minors" side civilian
* minrel RETREAT/release occurred
  when: 2021-09-29/2021-09-30 bounded
  where: sidib
  to: "four minors"
  released: 4 "four minors" side civilian
figure: demonstrators 300 "three hundred persons" at sidib
