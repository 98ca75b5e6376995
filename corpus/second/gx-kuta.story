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
Bali toll passes 180 as Indonesian minister {qaedaacc|points} at al-Qaeda

KUTA, Bali, Oct 14 (TPA) - Forensic teams {search|picked} through the ashes of a nightclub on Monday after Indonesia's deadliest {bombs|bombing}, while the defence minister in Jakarta {qaedaacc|laid} the {bombs|massacre} at the door of al-Qaeda and its local friends.

At least 182 people, most of them young holidaymakers and many of them Australian, were {bombs|killed} late on Saturday when a device {paddy|went off} in Paddy's bar and, some seconds afterwards, a van packed with explosives {sari|blew up} across the street before the Sari Club, where several hundred were dancing. Hospitals in Denpasar counted 309 injured. A third bomb {cons|exploded} a hundred metres from the US consulate in the island's capital; it hurt nobody.

"We are sure al-Qaeda is here," Matori Abdul Djalil told reporters as he left a cabinet {cab|meeting}. "The Bali {bombs|bomb} is {qaedaacc|connected} to al-Qaeda with the cooperation of local terrorists."

No one has claimed the {bombs|attack}. Diplomats {dsus|suspect} Jemaah Islamiah, a network which neighbouring Singapore {sgacc|accuses} of {sgplot|plotting} to {sgplot|blow up} Western embassies there last year and thirty of whose presumed members it has {sgarr|locked up}. Its alleged leader, Abu Bakar Baasyir, {baasrej|rejected} the suspicion from his boarding school in Solo. He {brutal|called} the bombers "brutal" and said the {bombs|blasts} were the {baasus|work} of American agents.

President Megawati, who {visit|flew} to Kuta on Sunday and {visit|walked} in tears past rows of covered bodies, {mcond|condemned} an "inhuman {bombs|act}" and {mprom|promised} to cooperate with other states in the {hunt|hunt}. For months her government had {brush|brushed aside} foreign warnings; in her own cabinet the vice-president used to say there were no terrorists in the country.

Howard {hden|denounced} a "brutal and despicable {bombs|crime}" and told parliament that Canberra was {send|sending} federal police and intelligence officers. Air force Hercules transports had by Monday morning {evac|flown} 66 of the burned to Darwin. The United States {uscond|described} the {bombs|bombings} as an outrage, ordered all its non-essential diplomats to {usleave|leave} Indonesia and {usoffer|offered} {fbi|help} from the FBI. In New York the Security Council was {scmeet|meeting} later in the day on a draft which {sccond|condemns} the {bombs|attacks} "in the strongest terms".

It was an explosive weekend elsewhere in the archipelago too. On Saturday evening a small bomb {manado|damaged} the gate of a consulate in Manado, in North Sulawesi, without casualties. Police {quest|questioned} a security guard and the brother of a man whose identity card had been found near the crater in Kuta, and {letgo|let} both {letgo|go} on Monday.

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
* qaedaacc ACCUSE/allege occurred
  when: 2002-10-14 "Monday"
  where: "Jakarta"
  by: matori
  to: qaeda; "local terrorists"
  about: bombs
* search ACCUSE/investigate occurred optional
  when: 2002-10-14 "Monday"
  where: sari; kuta; bali
  by: "Forensic teams"
  about: bombs
* bombs ASSAULT/explosives occurred
  when: 2002-10-12 "late on Saturday"
  where: paddys; sari; kuta; bali
  by: qaeda alleged of matori; "local terrorists" alleged of matori; ji alleged of "Diplomats"; "American agents" alleged of baasyir
  to: "young holidaymakers"; paddys thing; sari thing
  with: bomb "a device"; car-bomb "a van packed with explosives"
  killed: >=182 "At least 182 people" side civilian
  injured: 309 "309 injured" side civilian voice "Hospitals in Denpasar"
* paddy ASSAULT/explosives occurred
  when: 2002-10-12 "late on Saturday"
  where: paddys; kuta; bali
  to: paddys thing
  with: bomb "a device"
  part_of: bombs
* sari ASSAULT/explosives occurred
  when: 2002-10-12 "late on Saturday"
  where: sari; kuta; bali
  to: sari thing
  with: car-bomb "a van packed with explosives"
  part_of: bombs
* cons ASSAULT/explosives occurred
  when: 2002-10-12 "late on Saturday"
  where: "a hundred metres from the US consulate"; uscon; denpasar; bali
  with: bomb "bomb"
  injured: 0 "nobody" side civilian
  part_of: bombs
* cab CONSULT occurred optional
  when: 2002-10-14
  where: "Jakarta"
  by: matori; cabin
* dsus ACCUSE/allege occurred
  when: 2002-10-12/2002-10-14 bounded
  by: "Diplomats"
  to: ji
  about: bombs
* sgacc ACCUSE/allege occurred
  when: ?
  by: sgov
  to: ji
  about: sgplot
* sgplot ASSAULT/explosives attempted
  when: 2001 "last year"
  where: singapore
  by: ji alleged of sgov
  to: "Western embassies" thing
  said: sgov official claimed "accuses"
* sgarr COERCE/arrest occurred
  when: ?
  by: sgov
  to: ji "presumed members"
  detained: 30 "thirty of whose presumed members"
* baasrej REJECT occurred optional
  when: 2002-10-12/2002-10-14 bounded
  where: "his boarding school"; solo
  by: baasyir
  to: "Diplomats"
  about: dsus
  answers: dsus "rejected the suspicion"
* brutal ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  where: "his boarding school"; solo
  by: baasyir
  to: "the bombers"
  about: bombs
  answers: bombs "called the bombers"
* baasus ACCUSE/allege occurred
  when: 2002-10-12/2002-10-14 bounded
  where: "his boarding school"; solo
  by: baasyir
  to: "American agents"
  about: bombs
* visit CONSULT/visit occurred
  when: 2002-10-13 "Sunday"
  where: kuta; bali
  by: megawati
* mcond ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  by: megawati
  about: bombs
  answers: bombs "condemned"
* mprom AGREE occurred
  when: 2002-10-12/2002-10-14 bounded
  by: megawati
  to: "other states"
  about: COOPERATE by jakgov to "other states"
* hunt COERCE/arrest attempted optional
  when: 2002-10-12/2002-10-14 bounded
  to: "the bombers"
* brush REJECT occurred
  when: ? "For months"
  by: jakgov
* hden ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  by: howard
  about: bombs
  answers: bombs "denounced"
* send MOBILIZE/police announced
  when: ?
  by: aus
* evac AID occurred
  when: 2002-10-12/2002-10-14 bounded "by Monday morning"
  where: darwin
  by: aus "Air force"
  to: "the burned"
  evacuated: 66 "66 of the burned"
* uscond ACCUSE/disapprove occurred
  when: 2002-10-12/2002-10-14 bounded
  by: us
  about: bombs
  answers: bombs "described"
* usleave RETREAT/withdraw announced
  when: ?
  where: "Indonesia"
  by: us "its non-essential diplomats"
* usoffer AGREE occurred
  when: 2002-10-12/2002-10-14 bounded
  by: us
  to: jakgov
  about: AID by us to jakgov
* fbi AID announced optional
  when: ?
  by: us "the FBI"
  to: jakgov
* scmeet CONSULT/multilateral announced
  when: 2002-10-14 "later in the day"
  where: ny
  by: council
* sccond ACCUSE/disapprove announced
  when: 2002-10-14 "later in the day"
  where: ny
  by: council
  about: bombs
  answers: bombs "condemns"
* manado ASSAULT/explosives occurred
  when: 2002-10-12 "Saturday evening"
  where: "a consulate"; manado; nsul
  to: "the gate of a consulate" thing
  with: bomb "a small bomb"
  injured: 0 "without casualties"
* quest ACCUSE/investigate occurred
  when: 2002-10-12/2002-10-14 bounded
  by: police
  to: "a security guard"; "the brother of a man"
  about: bombs
* letgo RETREAT/release occurred
  when: 2002-10-14 "Monday"
  by: police
  to: "a security guard"; "the brother of a man"
  released: 2 "both"

== gx-kuta-2
outlet: Sunda Strait Daily
register: daily
published: 2002-10-20
--
Cleric under {barr|arrest} in hospital bed; new {decree|decrees} {barr|put to work} at once

SOLO, Central Java. He lay with a drip in his arm when the detectives came in, and for a while nobody in Room 206 of the Muhammadiyah hospital knew whether Abu Bakar Baasyir was a patient or a prisoner. By Saturday evening he was both. Police from the Indonesian capital served him with an {warrant|arrest warrant} and {guard|posted} forty men at the gate.

The {warrant|warrant} does not concern the {bombs|bombs} of Kuta, now eight days ago, which {bombs|took} the lives of at least 188 people. It speaks of the {xmas|wave} of Christmas Eve 2000, when churches in eleven towns were {xmas|bombed} and 19 people died, and of a {plotm|plot} to {plotm|kill} Megawati Sukarnoputri before she was president. The evidence comes from one man, a Kuwaiti {kuw|seized} in Bogor in June and {handed|handed over} to the United States, who has {named|named} the cleric as the brain of it all.

Baasyir, 64, had been {summ|summoned} for Saturday morning. On Friday, in the middle of a press conference in which he once more {baas2|accused} Washington of staging the Kuta {bombs|carnage}, he was short of breath, was laid on a bench and driven off. His students, some hundreds, {stud|stood} before the ward on Saturday {stud|chanting} that God was great. They {riot|pushed} a cameraman off a wall and {riot|pelted} a police car with sandals. Their spokesman {holy|warned} that there would be "{holywar|holy war} in Solo" if the old man were {carry|carried} to Jakarta by force. His lawyers {void|called} the {warrant|warrant} void and are {suit|taking} it to court.

It is the first {barr|use} of two emergency {decree|decrees} which Megawati had {decree|signed} on Friday night, and which allow suspects to be held for seven days without charge, and for six months with one. One of the two reaches back to the {bombs|attack} on Bali. Lawyers of several rights groups {crit|criticised} this as a return to the old days; she {answ|answered} through a minister that the dead of Kuta had human rights as well.

Abroad the {barr|step} was {hsup|greeted} warmly. Mr Howard, whose countrymen observed a national day of {mourn|mourning} on Sunday with a minute of {mourn|silence} on beaches and in pubs, spoke of "a very encouraging {hsup|sign}". Canberra also {auslist|wants} Jemaah Islamiah on the United Nations list of terrorist bodies; it {auslist|submitted} the {auslist|request} on Thursday, {sup|supported} by the United States and Britain, with Jakarta {sup|joining}. The Security Council already {sccond|condemned} the {bombs|bombing} on Monday, in a unanimous {sccond|resolution} that {scurge|urges} all states to help.

In Kuta the joint {joint|inquiry} of Indonesian and Australian detectives has eight sketches and, since Thursday, a chassis number filed off by someone who forgot the second one. Police {inter|interrogated} four Indonesians through the weekend. A former air force man who had been {afdet|detained} for allegedly {afconf|confessing} to having built the device was {afrel|released}: he had built nothing, a general said.

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
* barr COERCE/arrest occurred
  when: 2002-10-19 "Saturday evening"
  where: "Room 206"; hosp; solo
  by: police
  to: baasyir
* decree COERCE/restrict occurred
  when: 2002-10-18 "Friday night"
  by: megawati
* warrant ACCUSE/investigate occurred
  when: 2002-10-19 "Saturday evening"
  where: hosp; solo
  by: police
  to: baasyir
  about: xmas
* guard MOBILIZE/police occurred
  when: 2002-10-19 "Saturday evening"
  where: "the gate"; hosp; solo
  by: police
  troops: 40 "forty men"
* bombs ASSAULT/explosives occurred
  when: 2002-10-12 "eight days ago"
  where: kuta; bali
  by: us alleged of baasyir
  killed: >=188 "at least 188 people" side civilian
* xmas ASSAULT/explosives occurred
  when: 2000-12-24 from text "Christmas Eve 2000"
  where: "eleven towns"
  by: baasyir alleged of "a Kuwaiti"
  to: "churches" thing
  killed: 19 "19 people" side civilian
* plotm ASSAULT/targeted attempted
  when: ? "before she was president"
  by: baasyir alleged of "a Kuwaiti"
  to: megawati
* kuw COERCE/arrest occurred
  when: 2002-06 "June"
  where: bogor
  to: "a Kuwaiti"
* handed COOPERATE occurred
  when: 2002-06-01/2002-10-20 bounded
  to: us
* named ACCUSE/allege occurred
  when: 2002-06-01/2002-10-20 bounded
  by: "a Kuwaiti"
  to: baasyir
  about: xmas
* summ ACCUSE/investigate occurred
  when: ?
  to: baasyir
* baas2 ACCUSE/allege occurred
  when: 2002-10-18 "Friday"
  by: baasyir
  to: us
  about: bombs
* stud PROTEST/demo occurred
  when: 2002-10-19 "Saturday"
  where: hosp; solo
  by: students
  to: police
  participants: >=200 vague "some hundreds"
* riot PROTEST/riot occurred
  when: 2002-10-19 "Saturday"
  where: hosp; solo
  by: students
  to: "a cameraman"; "a police car" thing
  with: other "sandals"
* holy THREATEN/violence occurred
  when: 2002-10-19
  by: spokesman
  to: police
  about: holywar
* holywar ASSAULT hypothetical optional
  when: ?
  where: solo
  by: students
  to: police
* carry COERCE/arrest hypothetical optional
  when: ?
  by: police
  to: baasyir
* void REJECT occurred
  when: 2002-10-19/2002-10-20 bounded
  by: lawyers
  to: police
  about: warrant
  answers: warrant "called"
* suit REQUEST/change occurred
  when: 2002-10-19/2002-10-20 bounded
  by: lawyers
  to: "court"
  about: warrant
  answers: warrant "taking it to court"
* crit ACCUSE/disapprove occurred
  when: 2002-10-18/2002-10-20 bounded
  by: groups "Lawyers of several rights groups"
  to: megawati
  about: decree
  answers: decree "criticised this"
* answ REJECT occurred optional
  when: 2002-10-18/2002-10-20 bounded
  by: megawati
  to: groups
  about: crit
  answers: crit "answered"
  said: "a minister" official
* hsup SUPPORT occurred
  when: 2002-10-19/2002-10-20 bounded
  by: howard
  to: jakgov
  about: barr
  answers: barr "greeted"
* mourn PROTEST/demo occurred optional
  when: 2002-10-20 "Sunday"
  where: "beaches"; "pubs"
  by: "countrymen"
* auslist REQUEST/change occurred
  when: 2002-10-17 "Thursday"
  by: aus
  to: "United Nations"
  about: SANCTION to ji
* sup SUPPORT occurred
  when: 2002-10-17 "Thursday"
  by: us; uk; jakgov
  to: aus
  about: auslist
  answers: auslist "supported"
* sccond ACCUSE/disapprove occurred
  when: 2002-10-14 "Monday"
  by: council
  about: bombs
  answers: bombs "condemned"
* scurge REQUEST/assist occurred
  when: 2002-10-14 "Monday"
  by: council
  to: "all states"
  about: AID by "all states"
* joint ACCUSE/investigate ongoing
  when: 2002-10-12/2002-10-20 bounded
  where: kuta
  by: police; auspol
  about: bombs
* inter ACCUSE/investigate occurred
  when: 2002-10-19/2002-10-20 "through the weekend"
  by: police
  to: "four Indonesians"
  about: bombs
* afdet COERCE/arrest occurred
  when: 2002-10-12/2002-10-20 bounded
  to: "A former air force man"
  about: bombs
* afconf CONCEDE occurred optional
  when: 2002-10-12/2002-10-20 bounded
  by: "A former air force man"
  about: bombs
* afrel RETREAT/release occurred
  when: 2002-10-12/2002-10-20 bounded
  to: "A former air force man"

== gx-kuta-3
outlet: The Harbour Review
register: analysis
published: 2003-08-09
--
Explainer: from a minivan to a {verdict|death sentence}

A village mechanic grinned and gave two thumbs up when the judges in Denpasar {verdict|condemned} him to be shot on Thursday. Who is Amrozi, whom did he serve, and does his {verdict|conviction} end anything?

What was he {verdict|found guilty} of?

Of {buy|buying} the Mitsubishi van and a tonne of chemicals for the {bombs|bombs} that {bombs|destroyed} two nightspots on Bali in October last year and {bombs|killed} 202 people, 88 of them Australians. The panel of five held that he helped to {bombs|plan} an {bombs|act} of terror under one of the {decree|decrees} which Megawati {decree|issued} six days after it. Amrozi never contested the facts. He {appeal|appeals} all the same: his counsel argue that the {decree|law} came after the {bombs|deed}.

How was he {amarr|caught}?

By the chassis. Police {trace|traced} the van through six owners and {amarr|picked} him {amarr|up} asleep, on 5 November, in the village of Tenggulun in East Java. Sixteen days later Samudra, an engineer whom prosecutors call the field commander, was {samarr|arrested} on a bus about to board the Merak ferry. More than thirty others {others|followed} by the summer. Amrozi's brother, who is on {trial|trial} too, has {admit|admitted} in court to heading one region of Jemaah Islamiyah.

And the man they call the emir?

Baasyir, {barr|detained} since last October, sits in another dock, in the capital, {bcharge|charged} with treason and with the church {xmas|bombings} of Christmas 2000, not with Kuta. Prosecutors will {ask15|ask} for fifteen years next week, it is said. He maintains that JI does not exist.

So is the network beaten?

Two days before the judges {verdict|spoke}, the answer was {marriott|driven} to the door of the JW Marriott, in the business quarter of the Indonesian capital. The {marriott|car bomb} of 5 August {marriott|killed} twelve people, all but one of them Indonesians, and {marriott|wounded} about 150. A head found on the fifth floor belongs, according to police, to a young man from Sumatra whom two jailed members of JI say they {recruit|recruited}. The same police had {raid|raided} a house in Semarang in July and {raid|dug up} four boxes of detonators together with a list of targets; nine men were {raidarr|taken} then, a tenth shot himself. Somebody obviously got away with the rest.

An unsigned e-mail to a Singapore paper {email|told} the government to let its prisoners be: the hotel {marriott|attack} was a {mailthr|warning} "not to execute our brothers". Whether it is genuine nobody knows.

What do other countries do?

Canberra has {praise|praised} the {verdict|verdict}, and Mr Howard let it be known that he would not {plead|plead} for the mechanic's life, though Australia has no death penalty itself. Some relatives of victims {relcrit|criticised} that. On Friday his foreign minister {tw|warned} citizens against all travel to Jakarta, a {tw|warning} the Indonesian government {found|found} excessive. The United States wants to {usq|question} Hambali, who is thought to link JI to al-Qaeda and to have {pay|paid} for both Kuta and the Marriott. For that somebody will have to {catch|catch} him first.

The numbers. Police list 42 wanted persons. Thirty-three people stand or stood {accused|accused} over Bali. One is {verdict|condemned}.
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
* verdict SANCTION/convict occurred
  when: 2003-08-07 "Thursday"
  where: denpasar
  by: judges
  to: amrozi
  about: bombs
* buy MOBILIZE/weapons occurred optional
  when: ?
  by: amrozi
  with: vehicle "the Mitsubishi van"; bomb "a tonne of chemicals"
  said: judges official "held"
* bombs ASSAULT/explosives occurred
  when: 2002-10 "October last year"
  where: "two nightspots"; kuta; bali
  by: amrozi
  to: "two nightspots" thing
  with: bomb "bombs"
  killed: 202 "202 people" side civilian
  killed: 88 "88 of them" part side civilian of "Australians"
  said: judges official "held"
* decree COERCE/restrict occurred
  when: 2002-10 from bombs "six days after it"
  by: megawati
* appeal REQUEST/change occurred
  when: 2003-08-07/2003-08-09 bounded
  by: amrozi; "his counsel"
  about: verdict
  answers: verdict "appeals"
* amarr COERCE/arrest occurred
  when: 2002-11-05 from text "5 November"
  where: tenggulun; ejava
  by: police
  to: amrozi
* trace ACCUSE/investigate occurred optional
  when: 2002-10-01/2002-11-05 bounded
  by: police
  about: bombs
* samarr COERCE/arrest occurred
  when: 2002-11-21 from amarr "Sixteen days later"
  where: "a bus"; merak
  to: samudra
* others COERCE/arrest occurred
  when: 2002-11-21/2003-08-09 bounded "by the summer"
  to: "More than thirty others"
  detained: >=30 "More than thirty others"
* trial ACCUSE/investigate ongoing
  when: ?
  to: "Amrozi's brother"
  about: bombs
* admit CONCEDE occurred optional
  when: ?
  where: "court"
  by: "Amrozi's brother"
* barr COERCE/arrest occurred
  when: 2002-10 "last October"
  to: baasyir
* bcharge ACCUSE/investigate occurred
  when: 2002-10-01/2003-08-09 bounded
  where: jak
  to: baasyir
  about: xmas
* xmas ASSAULT/explosives occurred
  when: 2000-12 from text "Christmas 2000"
  by: baasyir alleged of prosecutors
  to: "church" thing
* ask15 REQUEST/change announced
  when: 2003-08-11/2003-08-17 week "next week"
  where: jak
  by: prosecutors
  about: SANCTION/convict to baasyir
  said: "it is said" unnamed "it is said"
* marriott ASSAULT/explosives occurred
  when: 2003-08-05 from text "5 August" "Two days before"
  where: marriott; "the business quarter"; jak
  by: "a young man from Sumatra" alleged of police
  to: marriott thing; "the hotel" thing
  with: car-bomb "The car bomb"
  killed: 12 "twelve people" side civilian
  killed: 11 "all but one of them" part side civilian of "Indonesians"
  injured: ~150 "about 150" side civilian
* recruit MOBILIZE/militia occurred
  when: ?
  by: ji "two jailed members of JI"
  to: "a young man from Sumatra"
  said: ji party "say"
* raid COERCE/seize occurred
  when: 2003-07 "July"
  where: "a house"; semarang
  by: police
  to: "a house" thing; "four boxes of detonators" thing
  munitions: 4 "four boxes of detonators"
* raidarr COERCE/arrest occurred
  when: 2003-07 "July"
  where: "a house"; semarang
  by: police
  to: "nine men"
  detained: 9 "nine men"
  part_of: raid
* email REQUEST/yield occurred
  when: 2003-08-05/2003-08-09 bounded
  to: jakgov "the government"
  about: RETREAT/release by jakgov
* mailthr THREATEN/violence occurred
  when: 2003-08-05/2003-08-09 bounded
  to: jakgov "the government"
  about: ASSAULT
* praise SUPPORT occurred
  when: 2003-08-07/2003-08-09 bounded
  by: aus
  to: judges
  about: verdict
  answers: verdict "praised"
* plead REJECT occurred
  when: 2003-08-07/2003-08-09 bounded
  by: howard
  about: REQUEST/yield by howard
* relcrit ACCUSE/disapprove occurred
  when: 2003-08-07/2003-08-09 bounded
  by: relatives
  to: howard
  about: plead
  answers: plead "criticised that"
* tw REQUEST/change occurred optional
  when: 2003-08-08 "Friday"
  by: downer
  to: "citizens"
* found ACCUSE/disapprove occurred
  when: 2003-08-08/2003-08-09 bounded
  by: jakgov
  to: downer
  about: tw
  answers: tw "found excessive"
* usq ACCUSE/investigate announced optional
  when: ?
  by: us
  to: hambali
* pay AID occurred optional
  when: ?
  by: hambali
  to: ji
  said: "is thought" unnamed suggested "is thought"
* catch COERCE/arrest hypothetical optional
  when: ?
  to: hambali
* accused ACCUSE/investigate occurred
  when: 2002-10-01/2003-08-09 bounded
  to: "Thirty-three people"
  count: 33 "Thirty-three people"
  about: bombs
figure: wanted 42 "42 wanted persons" voice police
