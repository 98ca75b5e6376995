story: gx-kuta
conflict: Indonesia
countries: ID, AU
facts: On 12 October 2002 bombs at Paddy's bar and the Sari Club in Kuta, Bali, killed about 190 people by the counts of the first days (202 in the end); a third went off near the US consulate in Denpasar. The Security Council condemned it on
  14 October (resolution 1438); Jakarta issued emergency decrees on 18 October and arrested Abu Bakar Baasyir in hospital on 19 October; Amrozi was arrested on 5 November and sentenced to death on 7 August 2003, two days after the bomb
  at the Marriott in Jakarta. (public record: Indonesian police, Denpasar district court, press of 2002 and 2003)

who megawati: person ID | Megawati Sukarnoputri; Megawati; President Megawati
who police: force ID | Indonesian police; police
who jakgov: government ID | Indonesian government; Jakarta; Indonesia
who ji: group ID | Jemaah Islamiah; Jemaah Islamiyah; JI
who qaeda: group - | al-Qaeda; Al-Qaeda
who baasyir: person ID | Abu Bakar Baasyir; Baasyir; the cleric
who howard: person AU | John Howard; Howard; Mr Howard
who aus: state AU | Australia; Canberra
who us: state US | United States; Washington
who amrozi: person ID | Amrozi
who samudra: person ID | Imam Samudra; Samudra
who matori: person ID | Matori Abdul Djalil; Matori
who council: body - | Security Council
where bali: province ID -8.41 115.19 | Bali
where kuta: town ID -8.72 115.17 | Kuta
where paddys: site ID -8.7175 115.1740 | Paddy's bar; Paddy's
where sari: site ID -8.7172 115.1744 | Sari Club
where denpasar: town ID -8.65 115.22 | Denpasar
where jak: town ID -6.21 106.85 | streets of Jakarta; the Indonesian capital

== gx-kuta-1
outlet: Torres Press Agency
register: wire
published: 2002-10-14
--
Bali toll passes 180 as Indonesian minister {blame|points at} al-Qaeda

KUTA, Bali, Oct 14 (TPA) - Forensic teams picked through the ashes of a nightclub on Monday after Indonesia's deadliest {kuta|bombing}, while the defence minister in Jakarta {blame|laid} the {kuta|massacre} at the door of al-Qaeda and its local friends.

At least 182 people, most of them young holidaymakers and many of them Australian, were {kuta|killed} late on Saturday when a device {kuta|went off} in Paddy's bar and, some seconds afterwards, a van packed with explosives {kuta|blew up} across the street before the Sari Club, where several hundred were dancing. Hospitals in Denpasar counted 309 {kuta|injured}. A third bomb {consul|exploded} a hundred metres from the US consulate in the island's capital; it hurt nobody.

"We are sure al-Qaeda is here," Matori Abdul Djalil told reporters as he left a cabinet {cabinet|meeting}. "The Bali {kuta|bomb} is {blame|connected} to al-Qaeda with the cooperation of local terrorists."

No one has claimed the {kuta|attack}. Diplomats {dipacc|suspect} Jemaah Islamiah, a network which neighbouring Singapore {accji|accuses} of {plot|plotting} to {plot|blow up} Western embassies there last year and thirty of whose presumed members it has {sgarr|locked up}. Its alleged leader, Abu Bakar Baasyir, {deny|rejected} the {dipacc|suspicion} from his boarding school in Solo. He {baascond|called} the bombers "brutal" and said the {kuta|blasts} were the {baasblame|work} of American agents.

President Megawati, who {visit|flew} to Kuta on Sunday and walked in tears past rows of covered bodies, {megacond|condemned} an "inhuman {kuta|act}" and {pledge|promised} to {coop|cooperate} with other states in the {hunt|hunt}. For months her government had {brushoff|brushed aside} foreign warnings; in her own cabinet the vice-president used to say there were no terrorists in the country.

Howard {howcond|denounced} a "brutal and despicable {kuta|crime}" and told parliament that Canberra was {polteam|sending} federal police and intelligence officers. Air force Hercules transports had by Monday morning {evac|flown} 66 of the burned to Darwin. The United States {uscond|described} the {kuta|bombings} as an outrage, ordered all its non-essential diplomats to {order|leave} Indonesia and {offer|offered} {fbihelp|help} from the FBI. In New York the Security Council was {session!announced|meeting} later in the day on a draft which {unsc!announced|condemns} the {kuta|attacks} "in the strongest terms".

It was an explosive weekend elsewhere in the archipelago too. On Saturday evening a small bomb {manado|damaged} the gate of a consulate in Manado, in North Sulawesi, without casualties. Police {question|questioned} a security guard and the brother of a man whose identity card had been found near the crater in Kuta, and {freed|let} both {freed|go} on Monday.

~ Emergency numbers for relatives: see page 2
~ In pictures: Bali before the bombs
--
who sgov: state SG | Singapore
who cabin: body ID | cabinet
who jakgov: her government; Jakarta; Indonesia
where singapore: country SG 1.35 103.82 | Western embassies there
where solo: town ID -7.57 110.83 | Solo
where darwin: town AU -12.46 130.84 | Darwin
where manado: town ID 1.47 124.84 | Manado
where nsul: province ID - - | North Sulawesi
where ny: town US 40.71 -74.01 | New York
where uscon: site ID -8.67 115.23 | US consulate
* kuta ASSAULT/explosives occurred
  when: 2002-10-12 "late on Saturday" "Saturday"
  where: paddys; sari; kuta; bali
  by: qaeda alleged of matori; "local terrorists" alleged of matori; ji alleged of "Diplomats"; "American agents" alleged of baasyir
  to: "young holidaymakers"; paddys thing; sari thing
  with: car-bomb "a van packed with explosives"; bomb "a device"
  killed: >=182 "At least 182 people" side civilian
  injured: 309 "309" side civilian voice "Hospitals"
* blame ACCUSE/allege occurred
  when: 2002-10-14 "Monday"
  by: matori
  to: qaeda; "local terrorists"
  about: kuta
  where: "Jakarta"
* consul ASSAULT/explosives occurred
  when: 2002-10-12 "Saturday"
  where: uscon; denpasar; bali
  to: uscon thing
  with: bomb "third bomb"
  injured: 0 "hurt nobody" side unknown
* cabinet CONSULT occurred optional
  when: 2002-10-14
  where: "Jakarta"
  by: matori; cabin
* dipacc ACCUSE/allege occurred
  when: 2002-10-12/2002-10-14 bounded
  by: "Diplomats"
  to: ji
  about: kuta
* accji ACCUSE/allege occurred
  when: 2001/2002-10-14 bounded
  by: sgov
  to: ji
  about: plot
* plot ASSAULT/explosives attempted
  when: 2001 "last year"
  where: singapore
  by: ji alleged of sgov
  to: "Western embassies" thing
  said: sgov official "accuses"
* sgarr COERCE/arrest occurred
  when: ?
  by: sgov
  to: ji
  detained: 30 "thirty" of ji
* deny REJECT occurred optional
  when: 2002-10-12/2002-10-14 bounded
  where: solo
  by: baasyir
  to: "Diplomats"
  about: dipacc
  answers: dipacc "rejected the suspicion"
* baascond ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  where: solo
  by: baasyir
  to: "the bombers"
  about: kuta
  answers: kuta "called the bombers"
* baasblame ACCUSE/allege occurred
  when: 2002-10-12/2002-10-14 bounded
  where: solo
  by: baasyir
  to: "American agents"
  about: kuta
* visit CONSULT/visit occurred
  when: 2002-10-13 "Sunday"
  where: kuta; bali
  by: megawati
* megacond ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  by: megawati
  to: "the bombers"
  about: kuta
  answers: kuta "condemned"
* pledge AGREE occurred
  when: 2002-10-12/2002-10-14 bounded
  by: megawati
  to: "other states"
  about: coop
* brushoff REJECT occurred
  when: ? "For months"
  by: jakgov
  to: "foreign warnings" thing
* howcond ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  by: howard
  to: "the bombers"
  about: kuta
  answers: kuta "denounced"
* polteam MOBILIZE/police announced
  when: ?
  where: bali
  by: aus
  to: jakgov
* evac AID occurred
  when: 2002-10-12/2002-10-14 bounded "Monday morning"
  where: darwin; bali
  by: "Air force"; aus
  to: "66 of the burned"
* uscond ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  by: us
  to: "the bombers"
  about: kuta
  answers: kuta "described"
* order RETREAT/withdraw announced
  when: ?
  where: "Indonesia"
  by: us
* offer AGREE occurred
  when: 2002-10-12/2002-10-14 bounded
  by: us
  to: jakgov
  about: fbihelp
* session CONSULT/multilateral announced
  when: 2002-10-14 "later in the day"
  where: ny
  by: council
* unsc ACCUSE/disapprove announced
  when: 2002-10-14 "later in the day"
  where: ny
  by: council
  to: "the bombers"
  about: kuta
  answers: kuta "condemns"
* manado ASSAULT/explosives occurred
  when: 2002-10-12 "Saturday evening"
  where: manado; nsul
  to: "the gate of a consulate" thing
  with: bomb "a small bomb"
  injured: 0 "without casualties" side unknown
* question COERCE/arrest occurred
  when: 2002-10-13/2002-10-14 bounded
  by: police
  to: "a security guard"; "the brother of a man"
  detained: 2 "a security guard and the brother of a man" side civilian
* freed RETREAT/release occurred
  when: 2002-10-14 "Monday"
  by: police
  to: "a security guard"; "the brother of a man"
  released: 2 "both" side civilian
* coop COOPERATE announced optional
  when: ?
  by: jakgov; megawati
  to: "other states"
* fbihelp AID announced optional
  when: ?
  by: us "the FBI"
  to: jakgov
* hunt COERCE/arrest attempted optional
  when: 2002-10-12/2002-10-14 bounded
  by: jakgov
  to: "the bombers"
tie: baasyir leads ji "alleged leader"

== gx-kuta-2
outlet: Sunda Strait Daily
register: daily
published: 2002-10-20
--
Cleric under {arrest|arrest} in hospital bed; new {decree|decrees} put to work at once

SOLO, Central Java. He lay with a drip in his arm when the detectives came in, and for a while nobody in Room 206 of the Muhammadiyah hospital knew whether Abu Bakar Baasyir was a patient or a prisoner. By Saturday evening he was both. Police from the Indonesian capital served him with an arrest {warrant|warrant} and {guard|posted} forty men at the gate.

The {warrant|warrant} does not concern the {kuta|bombs} of Kuta, now eight days ago, which {kuta|took the lives} of at least 188 people. It speaks of the {xmas|wave} of Christmas Eve 2000, when churches in eleven towns were {xmas|bombed} and 19 people died, and of a {megaplot|plot} to {megaplot|kill} Megawati Sukarnoputri before she was president. The evidence comes from one man, a Kuwaiti {farouq|seized} in Bogor in June and {handed|handed over} to the United States, who has {name|named} the cleric as the brain of it all.

Baasyir, 64, had been {summon|summoned} for Saturday morning. On Friday, in the middle of a press conference in which he once more {blame2|accused} Washington of staging the Kuta {kuta|carnage}, he was short of breath, was laid on a bench and driven off. His students, some hundreds, {vigil|stood} before the ward on Saturday chanting that God was great. They {jostle|pushed} a cameraman off a wall and {stonecar|pelted} a police car with sandals. Their spokesman {warn|warned} that there would be "holy {holy|war} in Solo" if the old man were {move!hypothetical|carried} to Jakarta by force. His lawyers {rejwarr|called} the {warrant|warrant} void and are {petition!announced|taking} it to court.

It is the first use of two emergency {decree|decrees} which Megawati had {decree|signed} on Friday night, and which allow suspects to be held for seven days without charge, and for six months with one. One of the two reaches back to the {kuta|attack} on Bali. Lawyers of several rights groups {protestdecree|criticised} this as a return to the old days; she {defend|answered} through a minister that the dead of Kuta had human rights as well.

Abroad the {decree|step} was {welcome|greeted} warmly. Mr Howard, whose countrymen observed a national day of {mourn|mourning} on Sunday with a minute of silence on beaches and in pubs, {welcomeau|spoke} of "a very encouraging sign". Canberra also {listreq|wants} Jemaah Islamiah on the United Nations list of terrorist bodies; it submitted the {listreq|request} on Thursday, {sponsor|supported} by the United States and Britain, with Jakarta {sponsor|joining}. The Security Council already {unsc|condemned} the {kuta|bombing} on Monday, in a unanimous resolution that {urge|urges} all states to help.

In Kuta the joint {joint|inquiry} of Indonesian and Australian detectives has eight sketches and, since Thursday, a chassis number filed off by someone who forgot the second one. Police {interro|interrogated} four Indonesians through the weekend. A former air force man who had been {exaf|detained} for allegedly {confess|confessing} to having built the device was {exaffree|released}: he had built nothing, a general said.

Hindu priests slaughtered a buffalo on the beach to cleanse the place. Hotels are a tenth full.

~ Subscribe: three months for the price of two
--
who students: population ID | His students
who lawyers: person ID | His lawyers
who spokesman: person ID | Their spokesman
who groups: organisation ID | rights groups
who uk: state GB | Britain
who auspol: force AU | Australian detectives
where solo: town ID -7.57 110.83 | SOLO; Solo
where hosp: site ID -7.56 110.80 | Muhammadiyah hospital
where bogor: town ID -6.60 106.80 | Bogor
* arrest COERCE/arrest occurred
  when: 2002-10-19 "By Saturday evening"
  where: hosp; solo
  by: police
  to: baasyir
* warrant ACCUSE/investigate occurred
  when: 2002-10-19 "Saturday"
  where: hosp; solo
  by: police
  to: baasyir
  about: xmas
* guard MOBILIZE/police occurred
  when: 2002-10-19 "Saturday"
  where: hosp
  by: police
  to: baasyir
* kuta ASSAULT/explosives occurred
  when: 2002-10-12 "eight days ago"
  where: kuta; bali
  by: us alleged of baasyir
  to: "at least 188 people"
  with: bomb "the bombs"
  killed: >=188 "at least 188 people" side civilian
* xmas ASSAULT/explosives occurred
  when: 2000-12-24 from text "Christmas Eve 2000"
  where: "eleven towns"
  by: baasyir alleged of "a Kuwaiti"
  to: "churches" thing
  killed: 19 "19 people" side civilian
  sites: 11 "eleven towns"
* megaplot ASSAULT/targeted attempted
  when: ? "before she was president"
  by: baasyir alleged of "a Kuwaiti"
  to: megawati
  said: "a Kuwaiti" unnamed claimed "named"
* farouq COERCE/arrest occurred
  when: 2002-06 "June"
  where: bogor
  to: "a Kuwaiti"
* handed COOPERATE occurred
  when: 2002-06/2002-10-20 bounded
  to: us
* name ACCUSE/allege occurred
  when: 2002-06/2002-10-20 bounded
  by: "a Kuwaiti"
  to: baasyir
  about: xmas
* summon ACCUSE/investigate occurred
  when: ?
  to: baasyir
* blame2 ACCUSE/allege occurred
  when: 2002-10-18 "Friday"
  where: solo
  by: baasyir
  to: us
  about: kuta
* vigil PROTEST/demo occurred
  when: 2002-10-19 "Saturday"
  where: hosp; solo
  by: students
  participants: >=200 vague "some hundreds"
* jostle ASSAULT/beat occurred optional
  when: 2002-10-19
  where: hosp; solo
  by: students
  to: "a cameraman"
* stonecar PROTEST/riot occurred
  when: 2002-10-19
  where: hosp; solo
  by: students
  to: police; "a police car" thing
* warn THREATEN/violence occurred
  when: 2002-10-19
  where: solo
  by: spokesman; students
  to: police
  about: holy
* holy ASSAULT hypothetical optional
  when: ?
  where: solo
  by: students
  to: police
* move COERCE/deport hypothetical
  when: ?
  by: police
  to: baasyir
  where: "Jakarta"
* rejwarr REJECT occurred
  when: 2002-10-19/2002-10-20 bounded
  by: lawyers
  to: police
  about: warrant
  answers: warrant
* petition REQUEST/change announced
  when: ?
  by: lawyers
  to: "court"
  about: warrant
* decree COERCE/restrict occurred
  when: 2002-10-18 "Friday night"
  by: megawati
  to: "suspects"
* protestdecree ACCUSE/disapprove occurred
  when: 2002-10-18/2002-10-20 bounded
  by: groups
  to: megawati
  about: decree
  answers: decree "criticised"
* defend REJECT occurred
  when: 2002-10-18/2002-10-20 bounded
  by: megawati
  to: groups
  about: protestdecree
  answers: protestdecree "answered"
  said: "a minister" official
* welcome SUPPORT occurred
  when: 2002-10-18/2002-10-20 bounded
  to: megawati
  about: decree
  answers: decree "greeted"
* mourn PROTEST/demo occurred optional
  when: 2002-10-20 "Sunday"
  by: "whose countrymen"
* welcomeau SUPPORT occurred
  when: 2002-10-18/2002-10-20 bounded
  by: howard
  to: megawati
  about: decree
  answers: decree
* listreq REQUEST/assist occurred
  when: 2002-10-17 "Thursday"
  by: aus
  to: "United Nations"
  about: SANCTION to ji
* sponsor SUPPORT occurred
  when: 2002-10-17 "Thursday"
  by: us; uk; jakgov
  to: aus
  about: listreq
  answers: listreq "supported"
* unsc ACCUSE/disapprove occurred
  when: 2002-10-14 "Monday"
  by: council
  about: kuta
  answers: kuta "condemned"
* urge REQUEST/assist occurred
  when: 2002-10-14 "Monday"
  by: council
  to: "all states"
  about: AID by "all states"
* joint COOPERATE ongoing
  when: 2002-10-12/2002-10-20
  where: kuta
  by: police; auspol
  to: auspol; police
* interro COERCE/arrest occurred
  when: 2002-10-19/2002-10-20 "through the weekend"
  where: kuta
  by: police
  to: "four Indonesians"
  detained: 4 "four Indonesians"
* exaf COERCE/arrest occurred
  when: 2002-10-12/2002-10-20 bounded
  where: kuta
  to: "A former air force man"
  detained: 1 "A former air force man"
* confess CONCEDE occurred optional
  when: 2002-10-12/2002-10-20 bounded
  by: "A former air force man" alleged
  to: police
* exaffree RETREAT/release occurred
  when: 2002-10-12/2002-10-20 bounded
  to: "A former air force man"
  said: "a general" official "said"
figure: police 40 "forty men" of police at hosp

== gx-kuta-3
outlet: The Harbour Review
register: analysis
published: 2003-08-09
--
Explainer: from a minivan to a death {death|sentence}

A village mechanic grinned and gave two thumbs up when the judges in Denpasar {death|condemned} him to be shot on Thursday. Who is Amrozi, whom did he serve, and does his {death|conviction} end anything?

What was he {death|found guilty} of?

Of buying the Mitsubishi van and a tonne of chemicals for the bombs that {kuta|destroyed} two nightspots on Bali in October last year and {kuta|killed} 202 people, 88 of them Australians. The panel of five held that he helped to plan an {kuta|act} of terror under one of the decrees which Megawati {decree|issued} six days after it. Amrozi never contested the facts. He {appeal|appeals} all the same: his counsel argue that the law came after the {kuta|deed}.

How was he {amrarr|caught}?

By the chassis. Police traced the van through six owners and {amrarr|picked} him {amrarr|up} asleep, on 5 November, in the village of Tenggulun in East Java. Sixteen days later Samudra, an engineer whom prosecutors call the field commander, was {samarr|arrested} on a bus about to board the Merak ferry. More than thirty others {arrests|followed} by the summer. Amrozi's brother, who is on {mukhlas|trial} too, has {admit|admitted} in court to heading one region of Jemaah Islamiyah.

And the man they call the emir?

Baasyir, {arrest|detained} since last October, sits in another dock, in the capital, {treason|charged} with treason and with the church {xmas|bombings} of Christmas 2000, not with Kuta. Prosecutors will {seek!announced|ask} for fifteen years next week, it is said. He maintains that JI does not exist.

So is the network beaten?

Two days before the judges spoke, the answer was driven to the door of the JW Marriott, in the business quarter of the Indonesian capital. The car bomb of 5 August {marriott|killed} twelve people, all but one of them Indonesians, and {marriott|wounded} about 150. A head found on the fifth floor belongs, according to police, to a young man from Sumatra whom two jailed members of JI say they {recruit|recruited}. The same police had {raidsem|raided} a house in Semarang in July and {caches|dug up} four boxes of detonators together with a list of targets; nine men were {semarr|taken} then, a tenth {suicide|shot} himself. Somebody obviously got away with the rest.

An unsigned e-mail to a Singapore paper {claimmail|told} the government to let its prisoners be: the hotel {marriott|attack} was a {warnmail|warning} "not to execute our brothers". Whether it is genuine nobody knows.

What do other countries do?

Canberra has {aupraise|praised} the {death|verdict}, and Mr Howard let it be known that he would not {interv|plead} for the mechanic's life, though Australia has no death penalty itself. Some relatives of victims {famcond|criticised} that. On Friday his foreign minister {advice|warned} citizens against all travel to Jakarta, a {advice|warning} the Indonesian government {resent|found} excessive. The United States {usdemand|wants} to {usaccess!demanded|question} Hambali, who is thought to link JI to al-Qaeda and to have {finance|paid} for both Kuta and the Marriott. For that somebody will have to {hambali!hypothetical|catch} him first.

The numbers. Police list 42 wanted persons. Thirty-three people stand or stood {accd|accused} over Bali. One is {death|condemned}.
--
who judges: body ID | the judges; The panel of five
who prosecutors: office ID | Prosecutors; prosecutors
who hambali: person ID | Hambali
who downer: person AU | his foreign minister
who relatives: population AU | Some relatives of victims
where tenggulun: town ID -6.93 112.42 | Tenggulun
where ejava: province ID - - | East Java
where merak: town ID -5.93 106.00 | Merak
where semarang: town ID -6.97 110.42 | Semarang
where marriott: site ID -6.227 106.827 | JW Marriott
* death SANCTION/convict occurred
  when: 2003-08-07 "Thursday"
  where: denpasar
  by: judges
  to: amrozi
  about: kuta
* kuta ASSAULT/explosives occurred
  when: 2002-10 "October last year"
  where: bali; kuta
  by: amrozi; samudra alleged of prosecutors; hambali alleged
  to: "two nightspots" thing
  with: car-bomb "the Mitsubishi van"
  killed: 202 "202 people" side civilian
  killed: 88 "88 of them Australians" part side civilian
* decree COERCE/restrict occurred
  when: 2002-10-18 from kuta "six days after"
  by: megawati
* appeal REQUEST/change occurred
  when: 2003-08-07/2003-08-09 bounded
  by: amrozi
  to: judges
  about: death
  answers: death
* amrarr COERCE/arrest occurred
  when: 2002-11-05 from text "5 November"
  where: tenggulun; ejava
  by: police
  to: amrozi
* samarr COERCE/arrest occurred
  when: 2002-11-21 from amrarr "Sixteen days later"
  where: merak
  to: samudra
* arrests COERCE/arrest occurred
  when: 2002-11-21/2003-08 bounded "by the summer"
  by: police
  to: "More than thirty others"
  detained: >=30 "More than thirty others"
* mukhlas ACCUSE/investigate ongoing
  when: 2003-08-09
  by: prosecutors
  to: "Amrozi's brother"
* admit CONCEDE occurred optional
  when: ?
  by: "Amrozi's brother"
  to: judges
* arrest COERCE/arrest ongoing
  when: 2002-10/2003-08-09 "since last October"
  to: baasyir
* treason ACCUSE/investigate occurred
  when: 2002-10/2003-08-09 bounded
  by: prosecutors
  to: baasyir
  about: xmas
* xmas ASSAULT/explosives occurred
  when: 2000-12-25 from text "Christmas 2000"
  by: baasyir alleged of prosecutors
  to: "church" thing
* seek REQUEST/change announced
  when: 2003-08-10/2003-08-16 week "next week"
  by: prosecutors
  to: judges
  about: SANCTION/convict to baasyir
* marriott ASSAULT/suicide-attack occurred
  when: 2003-08-05 from text "5 August" "Two days before the judges spoke"
  where: marriott; jak
  by: "a young man from Sumatra" alleged of police; "An unsigned e-mail" claimed
  to: marriott thing
  with: car-bomb "The car bomb"
  killed: 12 "twelve people" side civilian
  injured: ~150 "about 150" side civilian
* recruit MOBILIZE/militia occurred
  when: ?
  by: "two jailed members of JI"
  to: "a young man from Sumatra"
  said: "two jailed members of JI" party via police "say"
* raidsem COERCE/seize occurred
  when: 2003-07 "July"
  where: semarang
  by: police
  to: "a house" thing; ji
* caches COERCE/seize occurred
  when: 2003-07 "July"
  where: semarang
  by: police
  to: "four boxes of detonators" thing; ji
  part_of: raidsem
* semarr COERCE/arrest occurred
  when: 2003-07 "July"
  where: semarang
  by: police
  to: "nine men"
  detained: 9 "nine men"
  part_of: raidsem
* suicide ASSAULT/firearms occurred optional
  when: 2003-07
  where: semarang
  by: "a tenth"
  to: "a tenth"
* claimmail REQUEST/change occurred
  when: 2003-08-05/2003-08-09 bounded
  by: "An unsigned e-mail"
  to: jakgov "the government"
  about: RETREAT/release
* warnmail THREATEN/violence occurred
  when: 2003-08-05/2003-08-09 bounded
  by: "An unsigned e-mail"
  to: jakgov
* aupraise SUPPORT occurred
  when: 2003-08-07/2003-08-09 bounded
  by: aus
  to: judges
  about: death
  answers: death "praised the verdict"
* interv REJECT occurred
  when: 2003-08-07/2003-08-09 bounded
  by: howard
  to: amrozi
  about: REQUEST by howard
* famcond ACCUSE/disapprove occurred
  when: 2003-08-07/2003-08-09 bounded
  by: relatives
  to: howard
  about: interv
  answers: interv "criticised that"
* advice REQUEST/change occurred optional
  when: 2003-08-08 "Friday"
  by: downer; aus
  to: "citizens"
* resent ACCUSE/disapprove occurred
  when: 2003-08-08/2003-08-09 bounded
  by: jakgov
  to: downer
  about: advice
  answers: advice
* usdemand REQUEST/assist occurred
  when: 2003-08-09
  by: us
  about: usaccess
* usaccess COERCE demanded optional
  when: ?
  by: us
  to: hambali
* finance AID occurred
  when: ?
  by: hambali alleged
  to: ji
* hambali COERCE/arrest hypothetical
  when: ?
  to: hambali
* accd ACCUSE/investigate ongoing
  when: 2002-10/2003-08-09 bounded
  by: prosecutors
  to: "Thirty-three people"
  about: kuta
  count: 33 "Thirty-three people"
tie: hambali member_of ji "link JI to al-Qaeda"
