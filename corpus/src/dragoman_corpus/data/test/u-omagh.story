story: u-omagh
conflict: Northern Ireland
countries: GB, IE
facts: On Saturday 15 August 1998, about ten past three in the afternoon, a car bomb of the Real IRA exploded in Market Street, Omagh; 28 dead by the following days, the 29th on 5 September; some 220 hurt. Warnings named the courthouse. The Real IRA apologised on 18 August and suspended operations, a ceasefire followed on 8 September (announced 7th); the INLA declared one on 22 August. Dáil and Parliament passed emergency laws in early September; Clinton visited Omagh on 3 September. (public record: press; Police Ombudsman 2001)

who rira: group IE | Real IRA; the dissidents; dissident republicans; Óglaigh na hÉireann
who ira: group IE | Provisional IRA; the Provisionals
who inla: group IE | Irish National Liberation Army; INLA
who irsp: party IE | Irish Republican Socialist Party
who sf: party IE | Sinn Féin; Sinn Fein
who adams: person GB | Gerry Adams; Adams
who mcguinness: person GB | Martin McGuinness; McGuinness
who ruc: force GB | Royal Ulster Constabulary; RUC; the police
who flanagan: person GB | Ronnie Flanagan; Flanagan
who blair: person GB | Tony Blair; Blair
who ahern: person IE | Bertie Ahern; Ahern
who clinton: person US | Bill Clinton; Clinton
who trimble: person GB | David Trimble; Trimble
who gardai: force IE | the Garda; gardai; Gardaí
who uk: government GB | British government; London
who ireland: government IE | Irish government; Dublin
who csm32: party IE | 32 County Sovereignty Movement
where omagh: town GB 54.60 -7.30 | Omagh
where market: site GB 54.60 -7.30 | Market Street
where court: site GB 54.60 -7.30 | the courthouse
where banbridge: town GB 54.35 -6.27 | Banbridge
where belfast: town GB 54.60 -5.93 | Belfast
where dundalk: town IE 54.00 -6.40 | Dundalk
where ni: region GB 54.6 -6.7 | Northern Ireland; the North; the Province

== u-omagh-1
outlet: British Isles Press Service
register: wire
published: 1998-08-16
--
Bomb {omagh|kills} 28 in Ulster market town

OMAGH, Northern Ireland, Aug 16 - Twenty-eight people died and more than 200 were {omagh|hurt} on Saturday when a car bomb {omagh|tore through} the centre of Omagh, the bloodiest single {omagh|act} in three decades of the Troubles, police said.

The device, some 500 pounds of home-made explosive in a maroon Vauxhall, {omagh|went off} at ten past three in Market Street. Callers with a code word had {warn|telephoned} a Belfast television station forty minutes earlier to say that a bomb had been left by the courthouse. Officers {clear|shepherded} shoppers away from there - towards the car.

Among the dead are nine children, three generations of one family, and a Spanish boy of 12 with his teacher, both in the town on an exchange. Soldiers and bus drivers {rescue|ferried} the {omagh|injured} to hospitals in Enniskillen, Londonderry and, by helicopter, Belfast.

There was no claim. Chief constable Ronnie Flanagan {blame|pointed} at dissident republicans who {quit|broke} with the Provisional IRA last autumn over its {truce|ceasefire}, and who, he said, {mislead|misled} his men deliberately. The same people are held to have {banbridge|bombed} Banbridge two weeks ago, when 33 civilians were {banbridge|wounded}.

Tony Blair {cut|broke off} a holiday in France and {visit|flew} to Belfast. He and Ahern {meet|met} there on Sunday evening and {pledge|promised} to do "everything in our power" to hunt the killers down.

Sinn Féin's Adams said: "I {condemn|condemn} it without any equivocation whatsoever" - words which no leader of his party has used of a republican attack before.
--
where france: country FR 46.0 2.0 | France
who ruc: police
who ruc: Officers
* omagh ASSAULT/explosives occurred
  when: 1998-08-15 "Saturday"
  where: market; omagh; ni
  by: rira alleged of flanagan
  to: "shoppers"
  with: car-bomb "a car bomb"
  killed: 28 "Twenty-eight people" side civilian voice ruc
  killed: 9 "nine children" part side civilian
  killed: 2 "a Spanish boy of 12 with his teacher" part side civilian
  injured: >=200 "more than 200" side civilian voice ruc
  said: ruc official "said"
  said: flanagan official "pointed"
* warn THREATEN/violence occurred
  when: 1998-08-15 from omagh "forty minutes earlier"
  where: belfast
  by: "Callers"
  to: "a Belfast television station"
  about: ASSAULT/explosives at court
* clear AID occurred
  when: 1998-08-15
  where: court; omagh
  by: ruc
  to: "shoppers"
* rescue AID occurred
  when: 1998-08-15
  where: omagh
  by: "Soldiers"; "bus drivers"
  to: "the injured"
  with: helicopter "helicopter"
* blame ACCUSE/allege occurred
  when: 1998-08-15/1998-08-16 bounded
  by: flanagan
  to: rira
  about: omagh
* quit SANCTION/withdraw occurred
  when: 1997-09/1997-11 season "last autumn"
  by: rira
  to: ira
  answers: truce "over its ceasefire"
* truce RETREAT/ceasefire ongoing
  when: ?
  by: ira
* mislead COERCE/misinformation occurred
  when: 1998-08-15
  by: rira alleged of flanagan
  to: ruc
  said: flanagan official "said"
* banbridge ASSAULT/explosives occurred
  when: 1998-07-27/1998-08-02 week "two weeks ago"
  where: banbridge
  by: rira alleged
  to: "33 civilians"
  injured: 33 "33 civilians" side civilian
* cut RETREAT/withdraw occurred optional
  when: 1998-08-15/1998-08-16 bounded
  where: france
  by: blair
* visit CONSULT/visit occurred
  when: 1998-08-15/1998-08-16 bounded
  where: belfast
  by: blair
* meet CONSULT occurred
  when: 1998-08-16 "Sunday evening"
  where: belfast
  by: blair; ahern
  to: ahern; blair
* pledge AGREE occurred
  when: 1998-08-16 "Sunday evening"
  where: belfast
  by: blair; ahern
  about: COERCE/arrest by ruc to rira
* condemn ACCUSE/disapprove occurred
  when: 1998-08-15/1998-08-16 bounded
  by: adams
  to: rira
  about: omagh
  answers: omagh "condemn it"
tie: adams leads sf "Sinn Féin's Adams"

== u-omagh-2
outlet: The Lagan Evening Post
register: daily
copy_of: u-omagh-1
published: 1998-08-17
--
Omagh: three generations of one family among dead

~ Pick up your Lagan Evening Post souvenir pull-out on Saturday: the Tall Ships

Twenty-eight people died and more than 200 were {omagh|hurt} on Saturday when a car bomb {omagh|tore through} the centre of Omagh, the bloodiest single {omagh|act} in three decades of the Troubles, police said.

Among the dead are nine children, three generations of one family, and a Spanish boy of 12 with his teacher, both in the town on an exchange.

Chief constable Ronnie Flanagan {blame|pointed} at dissident republicans who {quit|broke} with the Provisional IRA last autumn over its {truce|ceasefire}, and who, he said, {mislead|misled} his men deliberately.

Tony Blair {cut|broke off} a holiday in France and {visit|flew} to Belfast. (British Isles Press Service)
--
where france: country FR 46.0 2.0 | France
who ruc: police
* omagh ASSAULT/explosives occurred
  when: 1998-08-15 "Saturday"
  where: omagh
  by: rira alleged of flanagan
  with: car-bomb "a car bomb"
  killed: 28 "Twenty-eight people" side civilian voice ruc
  killed: 9 "nine children" part side civilian
  killed: 2 "a Spanish boy of 12 with his teacher" part side civilian
  injured: >=200 "more than 200" side civilian voice ruc
  said: ruc official "said"
  said: flanagan official "pointed"
* blame ACCUSE/allege occurred
  when: 1998-08-15/1998-08-17 bounded
  by: flanagan
  to: rira
  about: omagh
* quit SANCTION/withdraw occurred
  when: 1997-09/1997-11 season "last autumn"
  by: rira
  to: ira
  answers: truce "over its ceasefire"
* truce RETREAT/ceasefire ongoing
  when: ?
  by: ira
* mislead COERCE/misinformation occurred
  when: 1998-08-15
  by: rira alleged of flanagan
  to: ruc
  said: flanagan official "said"
* cut RETREAT/withdraw occurred optional
  when: 1998-08-15/1998-08-17 bounded
  where: france
  by: blair
* visit CONSULT/visit occurred
  when: 1998-08-15/1998-08-17 bounded
  where: belfast
  by: blair

== u-omagh-3
outlet: An Guth Poblachtach
register: communique
published: 1998-08-18
--
Statement received by telephone in Dublin, Tuesday 18 August

"Óglaigh na hÉireann offer {apol|apologies} to the civilians. Three {warn|warnings} were given on Saturday. At no time was it said that the device was near the courthouse: we named the main street, two hundred yards from it. It was a commercial target, part of an ongoing war against the Brits. We carried out the {omagh|bombing}; there was no intention at any time to kill any civilian.

From midnight tonight all military operations are {stop|suspended}. {consult|Consultation} on our future direction has begun."

The 32 County Sovereignty Movement, whose officers gardai suspect of speaking for the Real IRA, {csm|rejects} any connection with it. In Dundalk last night some hundreds of townspeople {dundalk|marched} in silence past the home of two of its leaders. A shop that one of them keeps in a Dundalk arcade was {shop|shut} by the landlord. "We were {threat|threatened}," she said, "we will not be {leave|driven out}."
--
who she: person IE | she
where arcade: site IE 54.00 -6.40 | a Dundalk arcade
where dublin: town IE 53.35 -6.26 | Dublin
* apol CONCEDE occurred
  when: 1998-08-18 from text "Tuesday 18 August"
  by: rira
  to: "the civilians"
  about: omagh
  answers: omagh "apologies to the civilians"
* warn THREATEN/violence occurred
  when: 1998-08-15 "Saturday"
  by: rira
  about: omagh
  count: 3 "Three warnings"
  said: rira party
* omagh ASSAULT/explosives occurred
  when: 1998-08-15 "Saturday"
  where: "the main street"
  by: rira claimed
  to: "a commercial target" thing; "the civilians"
  said: rira party
* stop RETREAT/ceasefire announced
  when: 1998-08-18/1998-08-19 day "midnight tonight"
  by: rira
* csm REJECT occurred optional
  when: 1998-08-15/1998-08-18 bounded
  by: csm32
  to: gardai
* dundalk PROTEST/demo occurred
  when: 1998-08-17 "last night"
  where: "the home of two of its leaders"; dundalk
  by: "townspeople"
  to: csm32
* shop COERCE/restrict occurred
  when: 1998-08-15/1998-08-18 bounded
  where: arcade; dundalk
  by: "the landlord"
  to: "one of them"
* threat THREATEN/violence occurred
  when: 1998-08-15/1998-08-18 bounded
  to: "one of them"
  said: "she" party "said"
* leave REJECT occurred
  when: 1998-08-15/1998-08-18 bounded
  by: "one of them"
  about: COERCE/deport to "one of them"
* consult CONSULT ongoing optional
  when: 1998-08-18
  by: rira
  said: rira party
figure: protesters >=200 vague "some hundreds of townspeople" at dundalk

== u-omagh-4
outlet: House Record Digest
register: parliament
published: 1998-09-04
--
Commons and Lords recalled: terrorism bill {pass|passed} before dawn

Sitting through Wednesday night until after 2 a.m. on Thursday, the House {pass|voted} by 391 to 17 for the Criminal Justice (Terrorism and Conspiracy) Bill. On the word of a senior officer a court may now {convict|convict} a person of membership of the Real IRA or another proscribed body that has called no ceasefire. The Dáil {dail|adopted} a sister measure the same day.

THE PRIME MINISTER {tribute|paid tribute} to the people of Omagh. He recorded that the INLA had declared a {inla|ceasefire} on 22 August, and that Sinn Féin, on Tuesday, had {adams|stated} that violence "must be a thing of the past, over, done with and gone". Mr McGuinness would {decom|act} as his party's go-between with General de Chastelain's commission on arms.

A MEMBER for a Belfast seat {oppose|opposed}: the bill resembled {intern|internment}, {intern|brought in} in August 1971, which had filled the IRA's ranks. ANOTHER asked whether the police were telling the whole truth about the two {warn|calls} received on 15 August. Had an agent passed a {tip|warning} eleven days before the {omagh|massacre}? The SECRETARY OF STATE would not be {drawn|drawn}; gardai {arrest|hold} six men, the RUC {arrest2|five}, none yet {charge|charged}.

Mr TRIMBLE said that he would {trimble|see} Mr Adams face to face next week if weapons began to be {guns|handed in}; at present he {handshake|declined} to shake his hand.

The President of the United States {clinton|walked} in Market Street with Mr Blair yesterday and {clinton2|thanked} nurses.
--
who blair: THE PRIME MINISTER
who sos: office GB | SECRETARY OF STATE
who house: body GB | the House
who dail: body IE | Dáil
who dechastelain: person CA | General de Chastelain
who clinton: office US | President of the United States
who trimble: person GB | Mr TRIMBLE
* pass SUPPORT occurred
  when: 1998-09-02/1998-09-03 day "Wednesday night"
  by: house
* convict SANCTION/convict hypothetical
  when: ?
  by: "a court"
  to: rira
* dail SUPPORT occurred
  when: 1998-09-02/1998-09-03 day from pass "the same day"
  by: dail
* tribute SUPPORT occurred
  when: 1998-09-02/1998-09-03 day
  by: blair
  to: "the people of Omagh"
* inla RETREAT/ceasefire occurred
  when: 1998-08-22 from text "22 August"
  by: inla
  said: blair official "recorded"
* adams AGREE occurred optional
  when: 1998-09-01 "Tuesday"
  by: sf
  said: blair official "recorded"
* decom CONSULT/third-party announced
  when: ?
  by: mcguinness; dechastelain
  to: dechastelain
  said: blair official "recorded"
* oppose REJECT occurred
  when: 1998-09-02/1998-09-03 day
  by: "A MEMBER for a Belfast seat"
  to: house
  about: pass
  answers: pass "opposed"
* intern COERCE/arrest occurred
  when: 1971-08 from text "August 1971"
  said: "A MEMBER for a Belfast seat" official "opposed"
* warn THREATEN/violence occurred
  when: 1998-08-15 from text "15 August"
  to: ruc
  count: 2 "two calls"
* tip COOPERATE hypothetical
  when: 1998-08-04 from omagh "eleven days before"
  by: "an agent"
  to: ruc
* omagh ASSAULT/explosives occurred
  when: 1998-08-15 from text "15 August"
  where: omagh
* drawn REJECT occurred optional
  when: 1998-09-02/1998-09-03 day
  by: sos
  to: "ANOTHER"
* arrest COERCE/arrest occurred
  when: 1998-08-15/1998-09-03 bounded
  by: gardai
  to: "six men"
  detained: 6 "six men"
  said: sos official
* arrest2 COERCE/arrest occurred
  when: 1998-08-15/1998-09-03 bounded
  by: ruc
  to: "five"
  detained: 5 "five"
  said: sos official
* charge ACCUSE/investigate denied
  when: ?
  to: "six men"; "five"
  said: sos official
* trimble CONSULT hypothetical
  when: 1998-09-07/1998-09-13 week "next week"
  by: trimble; adams
  to: adams
* guns RETREAT/disarm hypothetical
  when: ?
* handshake REJECT/meet occurred
  when: 1998-09-02/1998-09-03 day "at present"
  by: trimble
  to: adams
* clinton CONSULT/visit occurred
  when: 1998-09-03 "yesterday"
  where: market; omagh
  by: clinton; blair
* clinton2 SUPPORT occurred
  when: 1998-09-03 "yesterday"
  where: omagh
  by: clinton
  to: "nurses"
figure: votes 391 "391" of house
figure: votes 17 "17" of house
