story: ex-atocha
conflict: Spain
countries: ES
facts: On 11 March 2004 ten bombs on four commuter trains in Madrid killed first 62, then 131, 173, 186, 192 and that night 198 people, 200 and later 190 to 191; over 1,400 were hurt. The government named ETA, Batasuna denied it, and had the Security
  Council condemn ETA (resolution 1530). A van with detonators and a tape was found at Alcala; the Abu Hafs al-Masri Brigades claimed it. On 12 March over eleven million marched. On the 13th three Moroccans and two Indians were held and crowds stood
  before the People's Party. The Socialists won on the 14th; Zapatero said troops would leave Iraq. On 3 April suspects blew themselves up at Leganes, killing a policeman. On 31 October 2007, 21 of 28 were convicted. (public record: Interior Ministry,
  UN, Audiencia Nacional, press.)

who spain: government ES | Spanish government; the government; Madrid government
who aznar: office ES | Jose Maria Aznar; Aznar
who acebes: office ES | Angel Acebes; Acebes; the interior minister
who pp: party ES | People's Party; Popular Party; PP
who psoe: party ES | Socialists; Socialist Party; the opposition
who zap: person ES | Jose Luis Rodriguez Zapatero; Zapatero
who eta: group ES | ETA; Eta
who batasuna: party ES | Batasuna; Arnaldo Otegi
who abuhafs: group - | Abu Hafs al-Masri Brigades; Abu Hafs
who alqaeda: group - | al Qaeda; Al Qaeda
who police: force ES | police; Spanish police; special police; the police
who passengers: population ES | commuters; passengers; students and workers
who king: office ES | King Juan Carlos
who unsc: body - | Security Council; UN Security Council
who court: body ES | Audiencia Nacional; National Court; the court
who suspects: group - | three Moroccans; the suspects; the cell; the men
who us: state US | United States; Washington
where madridt: town ES 40.4165 -3.7026 | Madrid; Spanish capital
where atocha: site ES 40.4068 -3.6892 | Atocha
where pozo: site ES 40.3780 -3.6560 | El Pozo
where eugenia: site ES 40.3870 -3.6100 | Santa Eugenia
where alcala: town ES 40.4820 -3.3630 | Alcala de Henares; Alcala
where leganes: town ES 40.3272 -3.7635 | Leganes
where iraq: country IQ 33.0 44.0 | Iraq

== ex-atocha-1
outlet: Iberic Wire
register: wire
published: 2004-03-11
--
Bombs {bombs|rip apart} Madrid trains, at least 192 {bombs|killed}

MADRID, March 11 (IW) - Ten bombs {bombs|exploded} within minutes on four packed commuter trains in the Spanish capital on Thursday morning, {bombs|killing} at least 192 people and {bombs|injuring} some 1,400, three days before a general election. The government {acc|blamed} ETA; a letter to a London newspaper spoke for al Qaeda.

The first {bombs|blasts} {bombs|tore open} a train that was rolling into Atocha station at 7.39. Two carriages at El Pozo were {bombs|split}, one at Santa Eugenia. "There was a hand on the rail and a phone was ringing," said a fireman. Police {disarm|blew up} three more rucksacks that had not {bombs!denied|gone off}. Hospitals {bloodreq|called for} blood, and people queued for hours round buses of the Red Cross to {blood|give} it. The toll, 62 at nine o'clock, had been put at 173 by mid-afternoon.

"No doubt it is ETA," Interior Minister Angel Acebes told the press at lunch time. "They were after a {bombs|massacre}." The Basque group, which has {etaagg|killed} some 850 people since 1968, had tried to {chamartin|bomb} a Madrid station on Christmas Eve, and on February 29 a van with half a ton of explosives was {cuenca|stopped} by the Civil Guard in Cuenca. Arnaldo Otegi of Batasuna, the {ban|outlawed} party close to the group, {otegi|condemned} the {bombs|massacre} and said he did not even consider that ETA was behind it. He spoke of "the Arab resistance".

In the evening Acebes reported that a stolen van had been {van|found} near the station of Alcala, from which the trains had come. In it lay seven detonators and a cassette with verses of the Koran. He had, he said, given orders that no line be ruled out. The Abu Hafs al-Masri Brigades, in an e-mail sent to Al-Quds al-Arabi, called the {bombs|attack} a settling of accounts with "Spain, the crusader, America's ally in its war on Islam".

The Security Council, {unscreq|asked} by Madrid, {unsc|condemned} "in the strongest terms the {bombs|bomb attacks} perpetrated by the terrorist group ETA". George Bush {bush|telephoned} the King and Jose Maria Aznar. All parties broke off their campaigns. Aznar {callmarch|called} Spaniards {callmarch|out} for Friday evening under the motto "With the victims, with the constitution, for the defeat of terrorism". Three days of {mourn|mourning} were decreed.

~ Emergency numbers in Madrid: 900 200 222
--
who king: the King
who spain: by Madrid
who bush: office US | George Bush
who cguard: force ES | Civil Guard
who redcross: organisation - | Red Cross
who hospitals: organisation ES | Hospitals
who spaniards: population ES | Spaniards
who parties: coalition ES | All parties
who people2: population ES | people queued
where cuenca: town ES 40.0718 -2.1340 | Cuenca
* bombs ASSAULT/explosives occurred
  when: 2004-03-11 "Thursday morning"
  where: atocha; pozo; eugenia; madridt
  by: eta alleged of spain; abuhafs claimed; eta denied of batasuna
  to: "192 people"; "four packed commuter trains" thing
  with: bomb "Ten bombs" 10
  killed: >=192 "at least 192 people" side civilian
  killed: 62 "62" side civilian as_of 2004-03-11
  killed: 173 "173" side civilian as_of 2004-03-11
  injured: ~1400 "some 1,400" side civilian
  said: acebes official "told"
  said: batasuna party denied "said"
  said: abuhafs party claimed "called"
* acc ACCUSE/allege occurred
  when: 2004-03-11
  by: spain; acebes
  to: eta
  about: bombs
* disarm COERCE/seize occurred
  when: 2004-03-11
  where: madridt
  by: police
  to: "three more rucksacks" thing
  count: 3 "three more rucksacks"
* bloodreq REQUEST/assist occurred
  when: 2004-03-11
  where: madridt
  by: hospitals
  to: people2
  about: blood
* blood AID occurred
  when: 2004-03-11
  where: madridt
  by: people2
  to: hospitals
* etaagg ASSAULT occurred
  when: 1968/2004-03-11 from text "1968"
  by: eta
  to: "some 850 people"
  killed: ~850 "some 850 people" side unknown
* chamartin ASSAULT/explosives attempted
  when: 2003-12-24 "Christmas Eve"
  where: "a Madrid station"; madridt
  by: eta
  to: "a Madrid station" thing
* cuenca COERCE/seize occurred
  when: 2004-02-29 from text "February 29"
  where: cuenca
  by: cguard
  to: "a van" thing; eta
* ban COERCE/restrict occurred
  when: ?
  to: batasuna
* otegi ACCUSE/disapprove occurred
  when: 2004-03-11
  by: batasuna
  about: bombs
  answers: bombs "condemned the massacre"
* van COERCE/seize occurred
  when: 2004-03-11
  where: "near the station of Alcala"; alcala
  to: "a stolen van" thing
  said: acebes official "reported"
* unsc ACCUSE/disapprove occurred
  when: 2004-03-11
  by: unsc
  to: eta
  about: bombs
  answers: bombs "condemned"
  answers: unscreq "asked by"
* bush CONSULT/phone occurred
  when: 2004-03-11
  by: bush; king; aznar
  to: king; aznar
* callmarch REQUEST/assist occurred
  when: 2004-03-11
  by: aznar
  to: spaniards
  about: PROTEST/demo
* unscreq REQUEST/assist occurred
  when: 2004-03-11
  by: spain
  to: unsc
  about: unsc
* mourn SUPPORT occurred optional
  when: 2004-03-11

== ex-atocha-2
outlet: The Lisbon Weekly Letter
register: analysis
published: 2004-03-19
--
Four days in March: a {bombs|crime}, a version, a vote

Between the morning of Thursday the 11th, when 201 people (the count of today) were {bombs|killed} in four suburban trains, and the night of Sunday the 14th, Spain changed its government. It is worth telling in order who said what and when.

Thursday. At 13.30 Acebes {acc|names} ETA. At 17.28 the foreign minister {cable|instructs} all ambassadors to confirm "Eta's responsibility". In New York the Council {unsc|adopts} a text, at Spain's {unscreq|request}, which Russia's envoy had {rusdoubt|wished} to soften. Aznar {edcall|rings} the editors of the big papers himself. At that hour the van is already at the police yard.

Friday. Eleven million people, a quarter of the country, {march|walk} in the rain. In Barcelona two ministers are {boo|chased} from the column with cries of "Who was it?" ETA denies any part through the paper Gara. The banner in Madrid is carried by Crown Prince Felipe, Berlusconi and Raffarin.

Saturday. Police {arr|pick up} three Moroccans and two Indians in the district of Lavapies: the card in the telephone of an unexploded bag had been sold in their shop. Acebes announces it at eight in the evening, while several thousand people, {smss|summoned} by text message, {siege|beleaguer} the seat of the PP in Genova street. "We {truthask|want} the truth before we vote." Mariano Rajoy {rajoy|calls} these {siege|gatherings} illegal and lodges a {rajcompl|complaint} with the electoral board. Towards one in the morning a video is {tape|picked up} from a dustbin by the mosque: a man with a Moroccan accent claims the {bombs|deed} as an answer to "{iraqcrime|crimes}" in Iraq and Afghanistan. "If you do not {tapereq|stop}, more blood will {tapethr,tapeblood|flow}."

Sunday. The Socialists win 164 seats, the PP falls to 148. On Monday Zapatero, asked about the 1,300 Spanish soldiers at Diwaniya, {zapwd|repeats} what he had {zapprom|promised} before: they {wd!announced|come home} on 30 June unless the UN takes charge. The {iraqwar2|war}, he says, was "a {zapcrit|disaster}". In Washington the speaker of the House {hastert|accuses} Spaniards of having {appease|appeased} terrorists; Poland's president {kwas|complains} of having been {kwas2|misled} about the weapons of Iraq, only to {kwasback|take} it {kwasback|back}. Honduras will {hond|withdraw} too.

Was there {lie|deceit}? We think that the ministers believed on Thursday what they said, and on Saturday said what they no longer believed. Yesterday a judge {remand|sent} three of the Moroccans to prison; among them one Jamal Zougam, whose flat had been {zousearch|searched} already in 2001 at the {frreq|request} of a French magistrate.

~ Do you receive the Letter by post?
--
who rajoy: person ES | Mariano Rajoy
who russia: state RU | Russia
who hastert: office US | the speaker of the House
who kwas: office PL | Poland's president
who honduras: state HN | Honduras
who zougam: person MA | Jamal Zougam
who frmag: office FR | a French magistrate
who ambass: office ES | all ambassadors
who fm: office ES | the foreign minister
who eboard: body ES | the electoral board
who soldiers: force ES | Spanish soldiers
who judge: office ES | a judge
who unsc: the Council
who ministers: office ES | two ministers
where lavapies: district ES 40.4080 -3.7010 | Lavapies
where genova: site ES 40.4270 -3.6930 | Genova street
where barcelona: town ES 41.3888 2.1590 | Barcelona
where washt: town US 38.8951 -77.0364 | Washington
where diwaniya: town IQ 31.9900 44.9300 | Diwaniya
where ny: town US 40.7143 -74.0060 | New York
* bombs ASSAULT/explosives occurred
  when: 2004-03-11 "Thursday the 11th"
  where: "four suburban trains"; madridt
  by: eta alleged of acebes; eta denied; "a man with a Moroccan accent" claimed
  to: "four suburban trains" thing; "201 people"
  killed: 201 "201 people" side civilian
  answers: iraqcrime "an answer to"
  said: acebes official
* acc ACCUSE/allege occurred
  when: 2004-03-11 "At 13.30"
  by: acebes
  to: eta
  about: bombs
* cable REQUEST/change occurred
  when: 2004-03-11 "At 17.28"
  by: fm
  to: ambass
  about: acc
* unsc ACCUSE/disapprove occurred
  when: 2004-03-11
  where: ny
  by: unsc
  to: eta
  about: bombs
  answers: unscreq "at Spain's request"
* unscreq REQUEST/assist occurred
  when: 2004-03-11
  where: ny
  by: "Spain"
  to: unsc
  about: unsc
* rusdoubt REQUEST/change occurred
  when: 2004-03-11
  where: ny
  by: russia
  to: unsc
  about: unsc
* edcall CONSULT/phone occurred
  when: 2004-03-11
  by: aznar; "editors of the big papers"
  to: "editors of the big papers"
* march PROTEST/demo occurred
  when: 2004-03-12 "Friday"
  where: madridt; barcelona
  by: "Eleven million people"
  participants: 11000000 "Eleven million people"
* boo PROTEST/demo occurred
  when: 2004-03-12 "Friday"
  where: barcelona
  by: "Eleven million people"
  to: ministers
* arr COERCE/arrest occurred
  when: 2004-03-13 "Saturday"
  where: lavapies; madridt
  by: police
  to: suspects; "two Indians"
  detained: 3 "three Moroccans" part
  detained: 2 "two Indians" part
  said: acebes official "announces"
* siege PROTEST/demo occurred
  when: 2004-03-13 "eight in the evening"
  where: genova; madridt
  by: "several thousand people"
  to: pp
  participants: >=2000 vague "several thousand people"
* truthask REQUEST/change occurred
  when: 2004-03-13
  where: genova; madridt
  by: "several thousand people"
  to: pp
* rajoy ACCUSE/disapprove occurred
  when: 2004-03-13
  by: rajoy
  to: "several thousand people"
  about: siege
  answers: siege "calls these gatherings"
* rajcompl ACCUSE/investigate occurred
  when: 2004-03-13
  by: rajoy
  to: eboard
  about: siege
  answers: siege
* tape COERCE/seize occurred optional
  when: 2004-03-14 "Towards one in the morning"
  where: "a dustbin by the mosque"
* iraqcrime ASSAULT ongoing
  when: ?
  where: iraq; "Afghanistan"
  by: "Spain" alleged of "a man with a Moroccan accent"
  said: "a man with a Moroccan accent" party claimed "claims"
* tapethr THREATEN/violence occurred
  when: 2004-03-13/2004-03-14 bounded
  by: "a man with a Moroccan accent"
  to: "Spain"
  about: tapeblood
* tapeblood ASSAULT threatened optional
  when: ?
  by: "a man with a Moroccan accent"
  to: "Spain"
* tapereq REQUEST/yield occurred
  when: 2004-03-13/2004-03-14 bounded
  by: "a man with a Moroccan accent"
  to: "Spain"
  about: iraqcrime
* zapwd AGREE occurred
  when: 2004-03-15 "Monday"
  by: zap
  about: wd
* wd RETREAT/withdraw announced
  when: 2004-06-30 from text "30 June"
  where: diwaniya; iraq
  by: soldiers
* zapcrit ACCUSE/disapprove occurred
  when: 2004-03-15 "Monday"
  by: zap
  about: iraqwar2
  answers: iraqwar2 "a disaster"
* iraqwar2 ASSAULT ongoing optional
  when: ?
  where: iraq
* hastert ACCUSE/disapprove occurred
  when: 2004-03-14/2004-03-19 bounded
  where: washt
  by: hastert
  to: "Spaniards"
  about: appease
* appease CONCEDE occurred optional
  when: ?
  by: "Spaniards" alleged of hastert
  to: "terrorists"
  said: hastert official "accuses"
* kwas ACCUSE/disapprove occurred
  when: 2004-03-14/2004-03-19 bounded
  by: kwas
  about: kwas2
  answers: kwas2
* kwas2 COERCE/misinformation occurred
  when: ?
  to: kwas
  said: kwas official "complains"
* hond RETREAT/withdraw announced
  when: ?
  where: iraq
  by: honduras
* lie COERCE/misinformation hypothetical
  when: 2004-03-11/2004-03-13 bounded
  by: "the ministers"
* remand COERCE/arrest occurred
  when: 2004-03-18 "Yesterday"
  by: judge
  to: zougam; suspects "three of the Moroccans"
  detained: 3 "three of the Moroccans"
* zousearch COERCE occurred
  when: 2001 from text "2001"
  to: zougam; "flat" thing
  answers: frreq "at the request"
* frreq REQUEST/assist occurred
  when: 2001 from text "2001"
  by: frmag
  about: zousearch
* smss REQUEST/assist occurred
  when: 2004-03-13 "Saturday"
  to: "several thousand people"
  about: siege
* zapprom AGREE occurred
  when: ? "before"
  by: zap
  about: wd
* kwasback CONCEDE occurred optional
  when: 2004-03-14/2004-03-19 bounded
  by: kwas
  about: kwas
figure: troops 1300 "1,300 Spanish soldiers" of soldiers at diwaniya

== ex-atocha-3
outlet: The Sound Shore Gazette
register: wire
published: 2004-04-04
--
Madrid train suspects {leganes|blow themselves up} as police close in

LEGANES, Spain, April 4 (SSG) - {surround|Cornered} in a flat south of Madrid, men whom police were about to {arrest0|arrest} over last month's {bombs|train bombings} {leganes|blew themselves up} on Saturday night, {leganes|killing} a special police officer and {leganes|wounding} eleven more, the interior minister said.

At least three of the suspects died, Angel Acebes told a news conference on Sunday; a fourth body may be among the rubble. One is thought to be Sarhane Ben Abdelmajid Fakhet, a Tunisian known as "the Tunisian", whom a judge on Wednesday, when he issued an international {warrant|warrant}, {accfak|named} as the leader and coordinator of the {bombs|attacks}.

Officers had {surround|ringed} the block in Leganes late in the afternoon and {evac|cleared} the neighbouring homes. The men {fire|fired} from the windows, shouting in Arabic, and sang. Three hours later the police {assault|blew in} the door and {assault|threw} tear gas; then came the {leganes|explosion}, which {leganes|ripped off} the front of the building. Ten kilos of Goma 2 dynamite and 200 detonators, of the type used on March 11, were {goma|recovered}.

The {ave|bomb} that a railwayman discovered on Friday under the track of the fast line to Seville was of the same dynamite; it had {ave|failed} for want of a battery lead. On the same day a fax in the name of a group, Abu Dujana al-Afghani, had {faxthr|threatened} to turn Spain into "an {inferno!threatened|inferno}" unless it {iraqwd,faxreq|pulled} its troops {iraqwd,faxreq|out} of Iraq and Afghanistan by Sunday noon.

Fifteen people are {held|in custody} so far, eleven of them Moroccans; six have been {charged|charged} with 190 {bombs|murders}, the official figure after DNA tests brought it down from 202. Morocco has {moroccoop|sent} investigators. The European Union named a coordinator against terrorism after the {bombs|carnage}.

Zapatero, who takes office this month, spoke of his "firmest {zapcond|condemnation}" and again {zapafgh|offered} to {dbl|double} the Spanish contingent in Afghanistan. The {wd|departure} from Iraq stands.
--
who fakhet: person TN | Sarhane Ben Abdelmajid Fakhet
who judge: office ES | a judge
who officer: force ES | a special police officer
who dujana: group - | Abu Dujana al-Afghani
who eu: organisation - | European Union
who morocco: state MA | Morocco
who railman: person ES | a railwayman
where flat: site ES 40.3300 -3.7700 | a flat south of Madrid
where afgh: country AF 33.0 65.0 | Afghanistan
who spainc: state ES | Spain
* leganes ASSAULT/suicide-attack occurred
  when: 2004-04-03 "Saturday night"
  where: flat; leganes
  by: suspects; fakhet
  to: police; officer
  with: bomb
  killed: 1 "a special police officer" side recipient voice acebes
  killed: >=3 "At least three of the suspects" side actor voice acebes
  injured: 11 "eleven more" side recipient voice acebes
  said: acebes official "said"
* arrest0 COERCE/arrest attempted
  when: 2004-04-03 "Saturday night"
  where: flat; leganes
  by: police
  to: suspects
  said: acebes official "said"
* bombs ASSAULT/explosives occurred
  when: 2004-03-11 from text "March 11"
  where: madridt
  by: suspects alleged of police; fakhet alleged of judge
  with: bomb "Goma 2 dynamite"
  killed: 190 "190" side civilian
  killed: 202 "202" side civilian
* warrant ACCUSE/investigate occurred
  when: 2004-03-31 "Wednesday"
  by: judge
  to: fakhet
  about: bombs
* accfak ACCUSE/allege occurred
  when: 2004-03-31 "Wednesday"
  by: judge
  to: fakhet
  about: bombs
* surround COERCE/restrict occurred
  when: 2004-04-03 "late in the afternoon"
  where: leganes; "the block"
  by: police "Officers"
  to: suspects; "the block" thing
* evac AID occurred
  when: 2004-04-03 "late in the afternoon"
  where: leganes
  by: police "Officers"
  to: "neighbouring homes"
* fire ASSAULT/firearms occurred
  when: 2004-04-03
  where: leganes; "the windows"
  by: suspects
  to: police
* assault ASSAULT/explosives occurred
  when: 2004-04-03 from surround "Three hours later"
  where: leganes
  by: police
  to: suspects; "the door" thing
  with: crowd-control "tear gas"
* goma COERCE/seize occurred
  when: 2004-04-03/2004-04-04 bounded
  where: leganes
  by: police
  to: "Ten kilos of Goma 2 dynamite" thing; "200 detonators" thing
  munitions: 200 "200 detonators"
* ave ASSAULT/explosives attempted
  when: 2004-04-02 "Friday"
  where: "the fast line to Seville"
  to: "the fast line to Seville" thing
  with: bomb "dynamite" 1
* faxthr THREATEN/violence occurred
  when: 2004-04-02 from ave "the same day"
  by: dujana
  to: spainc
  about: inferno
* inferno ASSAULT threatened
  when: ?
  where: "Spain"
  by: dujana
  to: spainc
* iraqwd RETREAT/withdraw demanded optional
  when: 2004-04-02/2004-04-04 bounded "Sunday noon"
  where: iraq; afgh
  by: spainc
* held COERCE/arrest ongoing
  when: 2004-04-04
  by: police
  to: "Fifteen people"
  detained: 15 "Fifteen people"
  detained: 11 "eleven of them Moroccans" part
* charged ACCUSE/investigate occurred
  when: 2004-03-11/2004-04-04 bounded
  to: "six"
  about: bombs
  count: 6 "six"
* moroccoop COOPERATE occurred
  when: 2004-03-11/2004-04-04 bounded
  by: morocco
  to: police
* zapcond ACCUSE/disapprove occurred
  when: 2004-04-03/2004-04-04 bounded
  by: zap
  to: suspects
  about: leganes
  answers: leganes "condemnation"
* zapafgh AGREE occurred
  when: 2004-04-03/2004-04-04 bounded
  by: zap
  about: dbl
* dbl MOBILIZE/troops announced optional
  when: ?
  where: afgh
  by: zap
* wd RETREAT/withdraw announced
  when: ?
  where: iraq
  by: zap
* faxreq REQUEST/yield occurred
  when: 2004-04-02 "the same day"
  by: dujana
  to: spainc
  about: iraqwd
