story: gx-weathercoast
conflict: Solomon Islands
countries: SB, AU
facts: On 24 July 2003 the first of some 2,200 soldiers and police of an Australian-led regional mission landed at Henderson field near Honiara, after parliament had approved it on 17 July. A gun amnesty ran to 21 August; some 3,700 weapons were given up.
  Harold Keke, who held the Weathercoast of Guadalcanal, surrendered on 13 August and said that six or seven Anglican brothers taken in April were dead; he was charged over a robbery and later convicted of the murder of Father Augustine Geve.
  Small incidents and wordings are ours. (public record: mission statements, Anglican Church of Melanesia, press of July to September 2003)

who keke: person SB | Harold Keke; Keke; Mr Keke
who glf: group SB | Guadalcanal Liberation Front; GLF
who mef: group SB | Malaita Eagle Force; MEF
who kemakeza: person SB | Sir Allan Kemakeza; Kemakeza
who warner: person AU | Nick Warner; Mr Warner
who mcdevitt: person AU | Ben McDevitt; McDevitt
who mission: coalition - | regional mission; assistance mission; RAMSI
who aus: state AU | Australia; Canberra
who rsip: force SB | Royal Solomon Islands Police; Solomon police
who brothers: population SB | Anglican brothers; the brothers; Melanesian Brotherhood
who parl: body SB | parliament
where weather: district SB -9.85 160.10 | Weathercoast
where honiara: town SB -9.43 159.95 | Honiara
where henderson: site SB -9.428 160.055 | Henderson
where mbiti: town SB -9.80 160.20 | Mbiti
where auki: town SB -8.77 160.70 | Auki

== gx-weathercoast-1
outlet: Bismarck Sea Wire
register: wire
published: 2003-08-14
--
Solomons warlord {surr|surrenders} to Australian-led force, {admit|admits} {brothers7|killing} of missionaries

HONIARA, Aug 14 (BSW) - Harold Keke, the most feared man of the Solomon Islands, spent Thursday in custody on an Australian warship after he had {surr|walked out} of the bush of Guadalcanal's southern shore with a Bible, a brother and three lieutenants and {surr|given} himself {surr|up}.

Nick Warner, the diplomat who leads the regional mission, {meetk|met} Keke at the village of Mbiti on Wednesday morning, the third such {meetk3|encounter} in a week. By noon the militant and nine of his Guadalcanal Liberation Front, one of them 14 years old, had been {arrest|taken} by helicopter to the Manoora. Twenty-eight rifles, among them two machine guns, were {arms|laid} on the beach and {saw|sawn up} before the villagers.

He brought bad news. Seven members of the Melanesian Brotherhood, an Anglican order, whom his men {abd|seized} in April, are all dead, three of them {brothers7|shot} on the day of their {abd|capture} and the others {brothers7|killed} after what he called a trial for {spying|spying}. "We had hoped against hope," said the archbishop, Sir Ellison Pogo, who {prayc|asked} his church not to seek revenge. Six brothers who were {abd2|taken hostage} in June on their way to look for the first had been {free6|let go} in July.

Keke has been {charge|charged} so far with a bank robbery only, police commander Ben McDevitt said; murder {charge2|charges} will come. He is {accm|accused} also of the {geve|killing} of a cabinet minister, Father Augustine Geve, in August last year, of {marasa|burning} the village of Marasa in June, where two men were {marasa2|beaten} to death in front of their neighbours, and of dozens of other {deaths|murders}.

The force {land|landed} on July 24 at Henderson airfield, at the {reqk|request} of Prime Minister Sir Allan Kemakeza and with a unanimous {vote|vote} of parliament a week earlier. Some 2,200 soldiers and police from Australia, New Zealand, Fiji, Papua New Guinea and Tonga take part. They have {patrol|patrolled} Honiara jointly with local constables, {arrpol|arrested} eight officers of that same police for extortion, and {collect|collected} more than 1,000 guns under an {amnesty|amnesty} which expires on August 21. Anyone found with one after that will be {jail|jailed} for ten years.

Commanders of the rival Malaita Eagle Force said at Auki that they would {mefarms|hand} theirs {mefarms|in} on Friday, now that Keke was behind bars. They had {refuse|refused} before. The two groups {war98|fought} each other from 1998 until a peace {tpa|accord} {tpa|signed} at Townsville in October 2000, which Keke {rejtpa|rejected}. Some 20,000 Malaitans were {evict|driven} from Guadalcanal in that time.

John Howard, in Brisbane, {howpraise|congratulated} the mission. Relatives of people {polkill|killed} by police in operations against Keke {askinq|demanded} that those be {inqp!demanded|tried} too.

~ Rugby: Wallabies squad, p. 14
--
who pogo: person SB | Sir Ellison Pogo
who geve: person SB | Augustine Geve; Father Augustine Geve
who howard: person AU | John Howard
who relatives: population SB | Relatives
who villagers: population SB | the villagers
where marasa: town SB -9.83 159.87 | Marasa
where townsville: town AU -19.26 146.82 | Townsville
where manoora: site SB - - | Manoora
where guadal: region SB -9.60 160.10 | Guadalcanal's; Guadalcanal
where brisbane: town AU -27.47 153.03 | Brisbane
* surr RETREAT/withdraw occurred
  when: 2003-08-13 "Wednesday morning"
  where: mbiti; guadal
  by: keke; glf
  to: mission
* admit CONCEDE occurred
  when: 2003-08-13/2003-08-14 bounded
  by: keke
  to: mission
  about: brothers7
* brothers7 ASSAULT/firearms occurred
  when: 2003-04/2003-08-13 bounded
  by: keke; glf
  to: brothers
  killed: 7 "Seven members" side civilian voice keke
  killed: 3 "three of them" part side civilian voice keke
  said: keke party
* meetk CONSULT occurred
  when: 2003-08-13 "Wednesday morning"
  where: mbiti
  by: warner; keke
  to: keke
  part_of: meetk3
* meetk3 CONSULT occurred
  when: 2003-08-06/2003-08-13 bounded "a week"
  by: warner; keke
  count: 3 "third"
* arrest COERCE/arrest occurred
  when: 2003-08-13 "By noon"
  where: mbiti; manoora
  by: mission
  to: keke; glf "nine of his Guadalcanal Liberation Front"
  detained: 9 "nine" part side actor
* arms RETREAT/disarm occurred
  when: 2003-08-13
  where: mbiti
  by: glf; keke
  to: mission
  munitions: 28 "Twenty-eight rifles"
* saw COERCE/seize occurred
  when: 2003-08-13
  where: mbiti
  to: glf; "Twenty-eight rifles" thing
* abd ASSAULT/abduct occurred
  when: 2003-04 "April"
  by: glf "his men"; keke
  to: brothers
  abducted: 7 "Seven members" side civilian
* spying COOPERATE occurred optional
  when: ?
  by: brothers alleged of keke
  said: keke party claimed "called"
* prayc REQUEST/yield occurred
  when: 2003-08-13/2003-08-14 bounded
  by: pogo
  to: "his church"
  about: ASSAULT by "his church"
* abd2 ASSAULT/abduct occurred
  when: 2003-06 "June"
  to: brothers "Six brothers"
  abducted: 6 "Six brothers" side civilian
* free6 RETREAT/release occurred
  when: 2003-07 "July"
  to: brothers "Six brothers"
  released: 6 "Six brothers" side civilian
* charge ACCUSE/investigate occurred
  when: 2003-08-13/2003-08-14 bounded
  to: keke
  said: mcdevitt official "said"
* charge2 ACCUSE/investigate announced
  when: ?
  to: keke
  about: brothers7
  said: mcdevitt official "said"
* accm ACCUSE/allege ongoing
  when: 2003-08-14
  to: keke
  about: geve
* geve ASSAULT/targeted occurred
  when: 2002-08 "August last year"
  by: keke alleged
  to: geve
  killed: 1 "a cabinet minister" side civilian
* marasa ASSAULT/destroy occurred
  when: 2003-06 "June"
  where: marasa
  by: keke alleged
  to: marasa thing
* marasa2 ASSAULT/beat occurred
  when: 2003-06 "June"
  where: marasa
  by: keke alleged
  to: "two men"
  killed: 2 "two men" side civilian
* deaths ASSAULT occurred
  when: ?
  by: keke alleged
  count: >=24 vague "dozens"
* polkill ASSAULT occurred
  when: ?
  by: "police"
  to: "people"
* land MOBILIZE/troops occurred
  when: 2003-07-24 from text "July 24"
  where: henderson
  by: mission
  to: kemakeza
  answers: reqk "at the request of"
* reqk REQUEST/assist occurred
  when: ?
  by: kemakeza
  about: land
* vote SUPPORT occurred
  when: 2003-07-17 from land "a week earlier"
  by: parl
  to: mission
  about: land
* patrol COOPERATE ongoing
  when: 2003-07-24/2003-08-14
  where: honiara
  by: mission; "local constables"
  to: "local constables"; mission
* arrpol COERCE/arrest occurred
  when: 2003-07-24/2003-08-14 bounded
  by: mission
  to: "eight officers of that same police"
  detained: 8 "eight officers"
* collect RETREAT/disarm occurred
  when: 2003-07-24/2003-08-14 bounded
  to: mission
  munitions: >=1000 "more than 1,000 guns"
* amnesty CONCEDE ongoing
  when: 2003-07-24/2003-08-21 "August 21"
  by: mission
* jail SANCTION/convict hypothetical optional
  when: ?
  by: mission
  to: "Anyone found with one after that"
* mefarms RETREAT/disarm announced
  when: 2003-08-15 "Friday"
  where: auki
  by: mef
  to: mission
  answers: arrest "now that Keke was behind bars"
* refuse REJECT/yield occurred
  when: ?
  by: mef
  to: mission
* war98 ASSAULT occurred
  when: 1998/2000-10 bounded "1998"
  by: mef; glf
  to: glf; mef
* tpa AGREE occurred
  when: 2000-10 from text "October 2000"
  where: townsville
* rejtpa REJECT occurred
  when: 2000-10/2003-08 bounded
  by: keke
  about: tpa
  answers: tpa "rejected"
* evict COERCE/deport occurred
  when: 1998/2000-10 bounded from war98 "that time"
  where: guadal
  to: "Some 20,000 Malaitans"
* howpraise SUPPORT occurred
  when: 2003-08-13/2003-08-14 bounded
  where: brisbane
  by: howard
  to: mission
* askinq REQUEST/change occurred
  when: ?
  by: relatives
  about: inqp
* inqp ACCUSE/investigate demanded optional
  when: ?
  to: "police"
figure: displaced ~20000 "Some 20,000 Malaitans"
figure: troops ~2200 "Some 2,200 soldiers and police" of mission

== gx-weathercoast-2
outlet: Office of the Special Coordinator
register: communique
published: 2003-08-22
--
Statement: {amnesty|amnesty} over, 3,700 weapons {collect|given up}

Honiara, Friday. The {amnesty|amnesty} for the {collect|surrender} of arms {amnend|ended} at midnight. In four weeks the people of this country {collect|brought} 3,713 weapons and 306,851 rounds to our posts, about 660 of the guns military rifles. Most have been {destroy|destroyed} in public. We {thank|thank} every family, chief and church that {persuade|talked} a young man into it.

The leaders of the Malaita Eagle Force {mefarms|delivered} a truckload at Auki on 15 August, two days after Mr Keke {surr|came in} on the Weathercoast. A further hundred rifles were {mef2|handed over} by the group in Honiara on Wednesday.

From today it is different. Any person who holds a gun may be {arrnow|arrested}, and {jail|imprisoned} for up to ten years. Mr Warner {repeat|urges} those few who have kept one to {handin|come forward} through a pastor.

On the Weathercoast our police and soldiers {deploy|opened} two posts, at Isuna and at Mbiti. A medical team {treat|saw} 412 patients; a barge with rice and roofing {barge|arrived} on Monday. Investigators have {graves|exhumed} the remains of six persons, three of whom may be of the Anglican brothers {abd|kidnapped} in April. Mr Keke was {remand|remanded} in custody by the magistrate on Tuesday; bail was {bailref|refused}. Four followers of his were {arr4|detained} on Thursday at Inakona, where one of our vehicles had been {stones|stoned} the day before. Nobody was hurt, and no shot was {shot!denied|fired}.

Reports on a radio abroad that the mission struck a {deal|bargain} with Mr Keke are wrong. No {promise|promise} was made to him beyond his safety.

Three senior officers of the Royal Solomon Islands Police were {dismiss|dismissed} on Thursday by the commissioner, and one of them {charged|charged} with {beat02|assault} of a prisoner in 2002. The mission will {withdraw!announced|reduce} its soldiers by some 800 before Christmas, as long as calm lasts. Its police stay.

The Prime Minister, Sir Allan Kemakeza, {visit|visited} the Manoora yesterday and expressed the {thankpm|gratitude} of his government.
--
who mission: our police and soldiers; the mission; The mission; We
who commissioner: office SB | the commissioner
where isuna: town SB -9.85 160.25 | Isuna
where inakona: town SB -9.82 160.00 | Inakona
where manoora: site SB - - | Manoora
* amnesty CONCEDE occurred
  when: 2003-07-25/2003-08-21 "four weeks"
  by: mission
* collect RETREAT/disarm occurred
  when: 2003-07-25/2003-08-21 "four weeks"
  by: "the people of this country"
  to: mission
  munitions: 3713 "3,713 weapons"
  munitions: ~660 "about 660" part
  munitions: 306851 "306,851 rounds"
* amnend COERCE occurred optional
  when: 2003-08-21/2003-08-22 "midnight"
  by: mission
* destroy COERCE/seize occurred
  when: 2003-07-25/2003-08-22 bounded
  to: "3,713 weapons" thing
* thank SUPPORT occurred
  when: 2003-08-22 "Friday"
  by: mission
  to: "every family, chief and church"
* persuade REQUEST/yield occurred
  when: 2003-07-25/2003-08-21 bounded
  by: "every family, chief and church"
  to: "a young man"
  about: collect
* mefarms RETREAT/disarm occurred
  when: 2003-08-15 from text "15 August"
  where: auki
  by: mef
  to: mission
* surr RETREAT/withdraw occurred
  when: 2003-08-13 from mefarms "two days after"
  where: weather
  by: keke
  to: mission
* mef2 RETREAT/disarm occurred
  when: 2003-08-20 "Wednesday"
  where: honiara
  by: mef "the group"
  to: mission
  munitions: 100 "hundred rifles"
* arrnow COERCE/arrest hypothetical
  when: ?
  by: mission
  to: "Any person who holds a gun"
* jail SANCTION/convict hypothetical
  when: ?
  by: mission
  to: "Any person who holds a gun"
* repeat REQUEST/yield occurred
  when: 2003-08-22
  by: warner
  to: "those few who have kept one"
  about: handin
* handin RETREAT/disarm demanded optional
  when: ?
  by: "those few who have kept one"
  to: mission
* deploy MOBILIZE/police occurred
  when: 2003-08-13/2003-08-22 bounded
  where: isuna; mbiti; weather
  by: mission
* treat AID occurred optional
  when: 2003-08-13/2003-08-22 bounded
  where: weather
  by: "A medical team"
  to: "412 patients"
* barge AID occurred
  when: 2003-08-18 "Monday"
  where: weather
  by: mission
* graves ACCUSE/investigate occurred
  when: 2003-08-13/2003-08-22 bounded
  where: weather
  by: "Investigators"
  about: ASSAULT
* abd ASSAULT/abduct occurred
  when: 2003-04 "April"
  to: brothers
* remand COERCE/arrest occurred
  when: 2003-08-19 "Tuesday"
  by: "the magistrate"
  to: keke
* bailref REJECT occurred
  when: 2003-08-19 "Tuesday"
  by: "the magistrate"
  to: keke
* arr4 COERCE/arrest occurred
  when: 2003-08-21 "Thursday"
  where: inakona
  to: "Four followers of his"
  detained: 4 "Four followers" side actor
* stones ASSAULT/primitive occurred
  when: 2003-08-20 from arr4 "the day before"
  where: inakona
  to: mission; "one of our vehicles" thing
  with: stones "stoned"
  injured: 0 "Nobody"
* shot ASSAULT/firearms denied
  when: 2003-08-20/2003-08-21 bounded
  where: inakona
* deal AGREE denied
  when: 2003-08-13/2003-08-22 bounded
  by: mission
  to: keke
  said: "a radio abroad" media claimed
* promise AGREE denied
  when: 2003-08-13/2003-08-22 bounded
  by: mission
  to: keke
* dismiss SANCTION/expel occurred
  when: 2003-08-21 "Thursday"
  by: commissioner
  to: rsip "Three senior officers"
  count: 3 "Three senior officers"
* charged ACCUSE/investigate occurred
  when: 2003-08-21 "Thursday"
  to: "one of them"
  about: beat02
* beat02 ASSAULT/beat occurred
  when: 2002 from text "2002"
  by: "one of them" alleged
  to: "a prisoner"
* withdraw RETREAT/withdraw announced
  when: 2003-08-22/2003-12-25 bounded "before Christmas"
  by: mission
* visit CONSULT/visit occurred
  when: 2003-08-21 "yesterday"
  where: manoora
  by: kemakeza
  to: mission
* thankpm SUPPORT occurred
  when: 2003-08-21 "yesterday"
  where: manoora
  by: kemakeza
  to: mission
figure: troops 800 "some 800" of mission
