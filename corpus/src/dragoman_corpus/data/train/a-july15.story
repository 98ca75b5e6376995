story: a-july15
conflict: Turkey
countries: TR
facts: In the night of 15 to 16 July 2016 part of the Turkish military tried to seize power. Tolls: 90 dead and 1,154 wounded early on 16 July, 161 civilians and loyal officers and 20 (104) plotters by the afternoon, later 232 to 290. 2,839 soldiers were held on the first day and 2,745 judges removed; the state of emergency was declared on 20 July; Turkey blamed Fethullah Gülen, who denied it. (public record: statements of the prime minister, acting chief of staff and interior ministry; press of July 2016.)

who erdogan: person TR | Recep Tayyip Erdogan; Erdogan; President Erdogan; the president
who yildirim: person TR | Binali Yildirim; Yildirim; prime minister
who plotters: group TR | Peace at Home Council; plotters; putschists; coup soldiers; the rebels
who gulen: person TR | Fethullah Gülen; Gülen; Fethullah Gulen; Gulen; the preacher
who gulenists: organisation TR | FETÖ; Gülen movement; Gulenists; parallel structure; FETO
who akar: person TR | Hulusi Akar; Akar; chief of staff
who dundar: person TR | Ümit Dündar; Dündar; acting chief of staff
who army: force TR | Turkish Armed Forces; Turkish army; army; soldiers; troops
who police: force TR | police; special police; policemen
who parl: body TR | parliament; Grand National Assembly
who hdp: party TR | HDP
who chp: party TR | CHP; Republican People's Party
who akp: party TR | AKP
who us: state US | United States; Washington; Americans
who kerry: person US | John Kerry; Kerry
who obama: person US | Barack Obama; Obama
who greece: state GR | Greece; Athens
who germany: state DE | Germany; Berlin
who eu: organisation - | European Union; EU; Brussels
who hsyk: body TR | High Council of Judges; HSYK
who turkeygov: government TR | Turkish government; Ankara government
who crowd: population TR | crowds; crowd; civilians
who amnesty: organisation - | Amnesty International; Amnesty

where ankara: town TR 39.9199 32.8543 | Ankara; ANKARA
where istanbul: town TR 41.0138 28.9497 | Istanbul; ISTANBUL
where bosphorus: site TR 41.0450 29.0340 | Bosphorus bridge; Bosporus bridge; the bridge
where ataturk: site TR 40.9769 28.8146 | Ataturk airport; Atatürk airport
where incirlik: site TR 37.0000 35.4250 | Incirlik; Incirlik base
where golbasi: town TR 39.7900 32.8100 | Golbasi; Gölbaşı
where alexandroupoli: town GR 40.8475 25.8744 | Alexandroupolis; Alexandroupoli
where marmaris: town TR 36.8550 28.2742 | Marmaris
where akinci: site TR 40.0789 32.5656 | Akinci; Akinci air base
where parlb: site TR 39.9110 32.8510 | parliament building
who turkey: state TR | Turkey

== a-july15-1
outlet: Anatolia Tonight
register: live-blog
published: 2016-07-16
--
Turkey {coup|coup attempt}: as it happened, 22:00 to noon

11:50 Prime minister Yildirim at Cankaya: "The situation is fully under control." 161 {coup|killed}, 1,440 {coup|wounded}, not counting the plotters; 2,839 soldiers {arrests|detained}. Acting chief of staff Dündar had at 9 a.m. spoken of 104 coup soldiers dead, and of 90 on our side.

09:40 Chief of staff Akar has been {rescue|freed} in an {rescueop|operation} at Akinci air base. He'd been {hold|held} there all night.

08:36 Eight in a Black Hawk have {land|landed} across the border in Alexandroupolis and {asyl|asked for} asylum. Turkey {extrad|wants} them {extradr|back}. Greece says the helicopter will be {heli|returned} "immediately".

06:43 On the Bosphorus bridge some fifty soldiers {surr|walk out} from behind their tanks, hands in the air. We then see men with belts {lynch|beating} them. One report of a throat {throat|cut}; we can't stand it up, and the governor denies it.

04:10 Erdogan at Ataturk airport, to a sea of flags: "a gift from God", as it lets the army be cleansed. They will {pay|pay} "a heavy price".

03:00 Bomb {parlbomb|hits} the parliament building; deputies of all four parties in the cellar. A second {parlbomb|strike} minutes later. Twelve {parlbomb|hurt}, some of them gravely.

01:15 In Golbasi the special police headquarters: state agency has 17 officers {golb|killed} by a helicopter. Later 42.

00:28 Phone screen held to a camera, on it the president: he {callout|calls on} people to {streets|go} to the squares. Minarets take it up. On the bridge, {bridgefire|shooting}, people {bridgefire|fall}.

00:05 A presenter on state TV {trt|made} to {trt|read out}: the armed forces have {coup|taken} power, {mlaw|martial law}, {curfew|curfew}. Twitter and the rest {throttle|throttled}.

23:05 Yildirim by phone: some people inside the military are {coup|acting} outside the chain of command.

22:10 Jets low over Ankara, bridges in Istanbul {bridgeclose|shut} by soldiers. No one knows.

~ Open thread below. Be civil.
--
who army: the armed forces; coup soldiers
who governor: office TR | the governor
where cankaya: site TR 39.9030 32.8600 | Cankaya
* coup COERCE/martial-law attempted
  when: 2016-07-15/2016-07-16 "22:00 to noon"
  where: ankara; istanbul
  by: plotters "the plotters"
  killed: 161 "161" side recipient voice yildirim
  killed: 104 "104 coup soldiers" side actor voice dundar
  injured: 1440 "1,440" side recipient voice yildirim
  killed: 90 "90 on our side" side recipient voice dundar
  said: yildirim official
  said: dundar official "spoken"
* arrests COERCE/arrest occurred
  when: 2016-07-16
  to: army "soldiers"
  detained: 2839 "2,839 soldiers" side recipient voice yildirim
  said: yildirim official
* rescue RETREAT/release occurred
  when: 2016-07-16 "09:40"
  where: akinci
  to: akar
  part_of: rescueop
* hold ASSAULT/abduct occurred
  when: 2016-07-15/2016-07-16 "all night"
  where: akinci
  by: plotters "the plotters"
  to: akar
  part_of: coup
* land RETREAT/withdraw occurred optional
  when: 2016-07-16 "08:36"
  where: alexandroupoli
  by: "Eight in a Black Hawk"
  to: greece
* asyl REQUEST/assist occurred
  when: 2016-07-16 "08:36"
  where: alexandroupoli
  by: "Eight in a Black Hawk"
  to: greece
* extrad REQUEST/change occurred
  when: 2016-07-16 "08:36"
  by: turkey
  to: greece
  about: extradr
* extradr COOPERATE demanded optional
  when: ?
  by: greece
  to: turkey
* heli COOPERATE announced
  when: ?
  by: greece
  to: turkey
* surr RETREAT/withdraw occurred
  when: 2016-07-16 "06:43"
  where: bosphorus
  by: army "soldiers"
  count: ~50 "some fifty soldiers"
* lynch ASSAULT/beat occurred
  when: 2016-07-16 "06:43"
  where: bosphorus
  by: "men with belts"
  to: army "soldiers"
* throat ASSAULT/primitive occurred
  when: 2016-07-16 "06:43"
  where: bosphorus
  by: "men with belts"
  to: army "soldiers"
  said: "One report" unnamed
  said: governor official denied "denies"
* pay THREATEN/violence occurred
  when: 2016-07-16 "04:10"
  where: ataturk
  by: erdogan
  to: plotters
* parlbomb ASSAULT/aerial occurred
  when: 2016-07-16 "03:00"
  where: parlb
  to: parlb thing; "deputies of all four parties"
  with: bomb "Bomb"
  injured: 12 "Twelve" side civilian
* golb ASSAULT/aerial occurred
  when: 2016-07-16 "01:15"
  where: golbasi
  to: police
  with: helicopter "helicopter"
  killed: 17 "17 officers" side recipient voice "state agency"
  killed: 42 "42" side recipient voice "state agency"
  said: "state agency" media
* callout REQUEST/assist occurred
  when: 2016-07-16 "00:28"
  by: erdogan
  to: "people"
  about: streets
* bridgefire ASSAULT/firearms occurred
  when: 2016-07-16 "00:28"
  where: bosphorus
  to: "people"
* trt COERCE/misinformation occurred optional
  when: 2016-07-16 "00:05"
  to: "A presenter on state TV"
* mlaw COERCE/martial-law attempted
  when: 2016-07-16 "00:05"
  by: army "the armed forces"
  said: "A presenter on state TV" media "read out"
  part_of: coup
* curfew COERCE/curfew attempted
  when: 2016-07-16 "00:05"
  by: army "the armed forces"
  said: "A presenter on state TV" media "read out"
  part_of: coup
* throttle COERCE/censor occurred
  when: 2016-07-16 "00:05"
  to: "Twitter and the rest" thing
* bridgeclose COERCE/restrict occurred
  when: 2016-07-15 "22:10"
  where: istanbul
  by: army "soldiers"
  to: "bridges" thing
  part_of: coup
* rescueop ASSAULT occurred
  when: 2016-07-16 "09:40"
  where: akinci
* streets PROTEST/demo demanded optional
  when: ?
  where: "the squares"
  by: "people"

== a-july15-2
outlet: Yeni Zafer
register: state-media
published: 2016-07-18
--
The nation stood before the tank; the traitors {arrests|rounded up}

In three days the immaculate hand of justice has {arrests|taken} 7,543 people: 6,038 soldiers, 755 judges and prosecutors, 100 policemen, Prime Minister Yildirim announced on Monday after the council of ministers, weeping at the memory of a child's question. Our martyrs number 208, of whom 145 are civilians, 60 police, three soldiers. Wounded: 1,491. On the side of the putschists 24 were {crush|sent} to their reckoning. 

A former commander of the air force has, according to the state agency, confessed: "I acted with the intention of staging a {coup|coup}." (Two private channels report that he denied it before the prosecutor.) The commander of Incirlik, from where tankers rose for the {coup|treason}, was {incir|arrested} with ten of his men; he had {asylus|requested} asylum of the Americans and been {asylno|turned away}. Current to the base has been {power|cut} since Saturday; flights against Daesh {flights|resumed} yesterday.

It's known who sits in Pennsylvania. Ankara government sources say the files for the {gextr|handing over} of the FETÖ leader will be {files|sent} this week. John Kerry, in Luxembourg, {kerrycon|asked for} "evidence, not allegations" and {kerrywarn|warned} that claims of an American role harm ties. Gülen himself, from his estate, "{gcond|condemns}" the {coup|attempt} and has the brazenness to {staged|suspect} a staged one.

The squares will not be left: {watch|watch} number four tonight in all 81 provinces. The millions {rope|clamour} for the rope, and the president {ropeans|answered} them at Fatih mosque, beside the coffin of a comrade: in democracies "this {rope|demand} of the people cannot be ignored". Berlin's spokesman {europe|threatens}: whoever brings it back {endacc|ends} the {accession|talks} of accession. So be it.

The Interior Ministry {intsack|removed} 8,777 from duty, 30 governors among them. Eighteen F-16s {patrol|patrolled} over Istanbul through the night. Leave is {leave|cancelled} for three million servants of the State.
--
who airforcec: person TR | A former commander of the air force
who incirc: person TR | The commander of Incirlik
who interior: body TR | The Interior Ministry
who daesh: group - | Daesh
who berlinsp: office DE | Berlin's spokesman
who gulen: the FETÖ leader
where lux: country LU - - | Luxembourg
where fatih: site TR - - | Fatih mosque
where penn: region US - - | Pennsylvania
where incirb: site TR 37.0000 35.4250 | the base
* arrests COERCE/arrest occurred
  when: 2016-07-16/2016-07-18 "three days"
  to: "7,543 people"
  detained: 7543 "7,543 people" side recipient voice yildirim
  detained: 6038 "6,038 soldiers" part side recipient voice yildirim of "soldiers"
  detained: 755 "755 judges and prosecutors" part side recipient voice yildirim of "judges and prosecutors"
  detained: 100 "100 policemen" part side recipient voice yildirim of "policemen"
  said: yildirim official "announced"
* crush ASSAULT occurred
  when: ?
  to: plotters
  killed: 24 "24" side recipient voice yildirim
* coup COERCE/martial-law attempted
  when: ?
  by: plotters; airforcec claimed; airforcec denied; gulen alleged of turkeygov; gulen denied
  killed: 208 "208" side recipient voice yildirim
  killed: 145 "145 are civilians" part side civilian voice yildirim of "civilians"
  killed: 60 "60 police" part side recipient voice yildirim of "police"
  killed: 3 "three soldiers" part side recipient voice yildirim of "soldiers"
  injured: 1491 "1,491" side recipient voice yildirim
  said: "the state agency" media "according to"
  said: "Two private channels" media "report"
* incir COERCE/arrest occurred
  when: ?
  to: incirc
  detained: 11 "with ten of his men" side recipient
* asylus REQUEST/assist occurred
  when: ?
  by: incirc
  to: us
* asylno REJECT/assist occurred
  when: ?
  by: us
  to: incirc
  about: asylus
  answers: asylus "turned away"
* power COERCE/restrict ongoing
  when: 2016-07-16/2016-07-18 "since Saturday"
  where: incirb
  to: incirb thing
* flights MOBILIZE occurred
  when: 2016-07-17 "yesterday"
  where: incirb
  to: daesh
* gextr COOPERATE demanded optional
  when: ?
  where: penn
  by: us
  to: gulen
  said: turkeygov official "say"
* files REQUEST/change announced
  when: 2016-07-18/2016-07-24 week "this week"
  by: turkeygov
  to: us
  about: gextr
* kerrycon REQUEST/change occurred
  when: ?
  where: lux
  by: kerry
  to: turkeygov
* kerrywarn ACCUSE/disapprove occurred optional
  when: ?
  where: lux
  by: kerry
  to: turkeygov
* gcond ACCUSE/disapprove occurred
  when: ?
  by: gulen
  to: plotters
  about: coup
  answers: coup "condemns"
* staged ACCUSE/allege occurred
  when: ?
  by: gulen
  about: coup
* watch PROTEST/demo announced
  when: 2016-07-18 "tonight"
  where: "all 81 provinces"
* rope REQUEST/change occurred
  when: ?
  by: "The millions"
  to: erdogan
  about: SANCTION/convict
* europe THREATEN/relations occurred
  when: ?
  by: berlinsp
  to: "whoever brings it back"
  about: endacc
* accession CONSULT ongoing
  when: ?
* intsack SANCTION/expel occurred
  when: ?
  by: interior
  to: "8,777"
  count: 8777 "8,777"
* patrol MOBILIZE/weapons occurred
  when: 2016-07-17/2016-07-18 "through the night"
  where: istanbul
  with: airstrike "Eighteen F-16s" 18
* leave COERCE/restrict occurred
  when: ?
  to: "servants of the State"
* ropeans AGREE occurred optional
  when: ?
  where: fatih
  by: erdogan
  to: "The millions"
  about: rope
  answers: rope "answered"
* endacc SANCTION/discontinue hypothetical optional
  when: ?
  by: berlinsp
  to: "whoever brings it back"
figure: aircraft 18 "Eighteen F-16s" at istanbul

== a-july15-3
outlet: Transatlantic Examiner
register: daily
published: 2016-07-21
--
Erdogan declares three months of {emerg|emergency}; the lists grow longer

ISTANBUL - It was a quarter to midnight on Wednesday when Turkey's president came out of nearly five hours with his security {nsc|council} and proclaimed a {emerg|state of emergency} for three months. "This is not at all against democracy," he said. On Thursday parliament {ratify|approved} it by 346 votes to 115. The HDP {hdpno|opposed} it, and so did the CHP, whose leader had {chpback|stood} by the government in the night of the tanks. A deputy prime minister announced that Turkey, as France had after Paris, will {echr|suspend} parts of the European human rights convention.

What is new is the breadth. To soldiers and judges have been added since Tuesday 15,200 schoolteachers {sack|suspended}, 21,000 private teachers whose {licence|licences} were {licence|withdrawn}, and 1,577 deans, all that there are, {deans|asked} to {deanres|resign}. Academics {acad|may not} leave the country. Twenty-four broadcasters are {tv|off} the air. WikiLeaks was {wiki|blocked} hours after it put out 300,000 party e-mails. Counting those who were {arrests|picked up}, {sack|suspended} or {sack|dismissed}, some 60,000 people.

Amnesty says it has credible evidence of {tort|beatings} and {tort|rape} of detainees in two gymnasiums of the capital, and of {tort|stress positions} for 48 hours; an official answered that the idea of {tort!denied|torture} in Turkey was "absurd". The former air force chief appeared with a bandaged ear.

On Tuesday the {files|request} for Gülen's {gextr|extradition} - or four dossiers that might become one - {files|went} to Washington, the day that Obama {obcall|telephoned} Erdogan and {obask|offered} {obhelp|help} with the {inqc|inquiry}. The preacher is said to be unmoved: if a court so decides "I'll go".

Eight officers, in Alexandroupoli, sat in handcuffs in front of a judge who {greeksent|gave} them two months each, suspended, for illegal {land|entry}. Their asylum interviews are set for 27 July. "We fear for our lives," their lawyer quoted one as saying. Athens hasn't made up its mind on their {extradr|return}.

The Greek helicopter {land|hop} remains the only part of the {coup|coup} that went to plan.

~ Analysis: Five questions / Opinion: The gift / Quiz
~ 1,204 comments - comments on this piece are premoderated
--
who amnesty: Amnesty
who greekj: body GR | a judge
who officers: force TR | Eight officers
who wikileaks: organisation - | WikiLeaks
who depypm: person TR | A deputy prime minister
who officialt: office TR | an official
where capital: town TR 39.9199 32.8543 | the capital
* emerg COERCE/martial-law occurred
  when: 2016-07-20 "Wednesday" "a quarter to midnight"
  by: erdogan
* nsc CONSULT occurred
  when: 2016-07-20 "nearly five hours"
  by: erdogan; "his security council"
* ratify SUPPORT occurred
  when: 2016-07-21 "Thursday"
  by: parl
  to: erdogan
  about: emerg
  answers: emerg "approved it"
* hdpno REJECT occurred
  when: 2016-07-21 "Thursday"
  by: hdp; chp
  to: erdogan
  about: emerg
  answers: emerg
* chpback SUPPORT occurred
  when: ? "the night of the tanks"
  by: chp
  to: "the government"
* echr SANCTION/withdraw announced
  when: ?
  by: turkey
  to: "European human rights convention" thing
  said: depypm official "announced"
* sack SANCTION/expel occurred
  when: 2016-07-19/2016-07-21 "since Tuesday"
  to: "schoolteachers"
  count: 15200 "15,200 schoolteachers"
  count: ~60000 "some 60,000 people"
* licence COERCE/restrict occurred
  when: 2016-07-19/2016-07-21 "since Tuesday"
  to: "private teachers"
  count: 21000 "21,000 private teachers"
* deans REQUEST/change occurred
  when: 2016-07-19/2016-07-21 "since Tuesday"
  to: "deans"
  about: deanres
  count: 1577 "1,577 deans"
* deanres RETREAT/resign demanded optional
  when: ?
  by: "deans"
* acad COERCE/restrict ongoing
  when: ?
  to: "Academics"
* tv COERCE/censor occurred
  when: ?
  to: "broadcasters"
  count: 24 "Twenty-four broadcasters"
* wiki COERCE/censor occurred
  when: ?
  to: wikileaks
* arrests COERCE/arrest occurred
  when: ?
* tort ASSAULT/torture occurred
  when: ?
  where: "two gymnasiums"; capital
  to: "detainees"
  said: amnesty "says"
  said: officialt official denied "answered"
* files REQUEST/change occurred
  when: 2016-07-19 "Tuesday"
  by: turkey
  to: us
  about: gextr
* gextr COOPERATE demanded optional
  when: ?
  by: us
  to: gulen
* obcall CONSULT/phone occurred
  when: 2016-07-19 "Tuesday"
  by: obama; erdogan
  to: erdogan
* obask AGREE occurred
  when: 2016-07-19 "Tuesday"
  by: obama
  to: erdogan
  about: obhelp
* greeksent SANCTION/convict occurred
  when: ?
  where: alexandroupoli
  by: greekj
  to: officers
  answers: land "for illegal entry"
* extradr COOPERATE hypothetical
  when: ?
  by: greece
  to: turkey; officers
* coup COERCE/martial-law attempted
  when: ?
* obhelp COOPERATE announced optional
  when: ?
  by: obama
  to: erdogan
* inqc ACCUSE/investigate ongoing optional
  when: ?
  about: coup
* land RETREAT/withdraw occurred optional
  when: ?
  where: alexandroupoli
  by: officers
  to: greece
figure: votes 346 "346 votes" of parl
figure: votes 115 "115" of parl

== a-july15-4
outlet: Bosphorus Law Clinic
register: court
published: 2017-08-01
--
{trial|TRIAL} DIARY, Akinci {indict|indictment}: 486 accused, day one

Sincan, 1 August 2017. At 9.20 the accused were led on foot from the buses to the hall, two gendarmes to each, through a crowd that {trialcrowd|threw} nooses of rope at them and {trialcrowd|shouted} for the gallows. An area for 1,558 people; the families of the dead on the left. Four hundred and sixty-one are in custody, seven are fugitives and will be {trial|tried} in their absence, among them Gülen.

{indict|Charges}, as read for seven hours: violation of the constitution; an {assass|attempt} on the life of the president (the commando that {assass|stormed} the hotel at Marmaris, of whom it's said it was late by forty minutes, is {trial2|tried} elsewhere); {jets|murder} of 77 persons by {jets|air strike}; {hold|seizing} of the then chief of staff and of three force commanders, who were {hold|kept} on the base with tied hands until morning. The prosecutor {askl|demands} 79 sentences of life for each of forty-six accused.

A pilot, Captain in his thirties, the first heard, denied having {parlbomb|bombed} the assembly. He flew, he says, on an order that spoke of terrorists. Judge: "You saw the roof. What's under it?" Accused: "I saw coordinates." According to the cockpit record he answered "understood" twice. Two civilians, a businessman and a theologian, maintain they had come to look at land. The theologian has been at large since a judge {letgoj|released} him on 18 July of last year. 

In the pause an association of widows handed the bench a {pet|petition} that the accused be made to {uniform|wear} brown overalls, as the president {brown|proposed} on the anniversary, 15 July. A lawyer's bag was {bag|searched} and {bag|kept}.

Since that night, according to the ministry of justice, 50,510 persons have been {remand|placed} in pre-trial {remand|detention} and 169,013 {proc|investigated}; the {emerg|emergency} has been {emext|renewed} four times. The next hearing: tomorrow, half past nine.
--
who accused: group TR | the accused; accused
who prosecutor: office TR | The prosecutor
who pilot: person TR | A pilot
who theo: person TR | theologian; The theologian
who justice: body TR | ministry of justice
who akar: the then chief of staff
who judge: body TR | a judge
who widows: organisation TR | an association of widows
where sincan: town TR 39.9750 32.5800 | Sincan
where hotel: site TR - - | the hotel at Marmaris
where base: site TR 40.0789 32.5656 | the base
* trial ACCUSE/investigate ongoing
  when: 2017-08-01 from text "1 August 2017"
  where: sincan
  to: accused; gulen
  count: 486 "486"
  detained: 461 "Four hundred and sixty-one" side recipient
* trialcrowd PROTEST/demo occurred
  when: 2017-08-01 "9.20"
  where: sincan
  by: "a crowd"
  to: accused
* indict ACCUSE/investigate occurred
  when: 2017-08-01 "seven hours"
  where: sincan
  by: prosecutor
  to: accused
* assass ASSAULT/targeted attempted
  when: 2016-07-15/2016-07-16 bounded "that night"
  where: hotel
  by: "the commando"
  to: erdogan
  said: prosecutor official "Charges"
* jets ASSAULT/aerial occurred
  when: 2016-07-15/2016-07-16 bounded "that night"
  by: accused alleged of prosecutor
  to: "77 persons"
  with: airstrike "air strike"
  killed: 77 "77 persons" side unknown
  said: prosecutor official "Charges"
* hold ASSAULT/abduct occurred
  when: 2016-07-15/2016-07-16 "until morning"
  where: base
  by: accused alleged of prosecutor
  to: akar; "three force commanders"
  abducted: 4 "the then chief of staff and of three force commanders" side recipient
  said: prosecutor official "Charges"
* askl REQUEST/change occurred
  when: 2017-08-01
  by: prosecutor
  to: "the bench"
  about: SANCTION/convict to accused
* parlbomb ASSAULT/aerial occurred
  when: 2016-07-15/2016-07-16 bounded "that night"
  by: pilot denied
  to: "the assembly" thing
  with: bomb "bombed"
  said: pilot party denied "denied"
* letgoj RETREAT/release occurred
  when: 2016-07-18 from text "18 July of last year"
  by: judge
  to: theo
* pet REQUEST/change occurred
  when: 2017-08-01 "pause"
  where: sincan
  by: widows
  to: "the bench"
  about: uniform
* uniform COERCE demanded optional
  when: ?
  to: accused
* brown REQUEST/change occurred
  when: 2017-07-15 from text "15 July"
  by: erdogan
  about: uniform
* bag COERCE/seize occurred
  when: 2017-08-01
  where: sincan
  to: "A lawyer's bag" thing
* remand COERCE/arrest occurred
  when: 2016-07-15/2017-08-01 "Since that night"
  to: "50,510 persons"
  detained: 50510 "50,510 persons" side unknown voice justice
  said: justice official "according to"
* proc ACCUSE/investigate occurred
  when: 2016-07-15/2017-08-01 "Since that night"
  to: "169,013"
  count: 169013 "169,013"
  said: justice official "according to"
* emext COERCE/martial-law occurred
  when: 2016-07-15/2017-08-01 bounded "Since that night"
  count: 4 "four times"
  said: justice official "according to"
* emerg COERCE/martial-law occurred
  when: ?
* trial2 ACCUSE/investigate ongoing
  when: ?
  to: "the commando"
  about: assass
