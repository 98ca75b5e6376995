story: t-lanka-truce-end
conflict: Sri Lanka
countries: LK, NO
facts: On 2 January 2008, hours after a bomb against an army bus in Colombo, the Sri Lankan cabinet decided to leave the ceasefire agreement of 22 February 2002 with the LTTE; notice was handed to Norway on
  3 January and the truce ended on 16 January, when the Nordic monitors (SLMM) left. On 8 January minister D. M. Dassanayake was killed by a roadside mine at Ja-Ela; on 16 January a bus was attacked at Buttala with at least 26 dead. (public record: wire reports, January 2008)

who cabinet: government LK | Sri Lankan government; Sri Lankan cabinet; cabinet; Sri Lanka's government; Colombo government
who ltte: group LK | Liberation Tigers of Tamil Eelam; LTTE; Tigers; Tamil Tigers; Tamil Tiger
who norway: government NO | Norwegian government; Norway; Oslo
who slmm: organisation - | Sri Lanka Monitoring Mission; SLMM
who army: force LK | Sri Lankan army; army; military
who un: organisation - | United Nations; UN
who rajapaksa: person LK | Mahinda Rajapaksa; Rajapaksa; President Rajapaksa
who us: government US | United States; US
who japan: government JP | Japan
who india: government IN | India
where colombo: town LK 6.93 79.86 | Colombo
where slave: district LK 6.92 79.85 | Slave Island
where jaela: town LK 7.07 79.89 | Ja-Ela
where buttala: town LK 6.76 81.24 | Buttala
where kilinochchi: town LK 9.38 80.40 | Kilinochchi
where okkampitiya: near LK 6.75 81.29 | Okkampitiya
where adampan: near LK 8.93 79.98 | Adampan
where vavuniya: town LK 8.75 80.50 | Vavuniya

== t-lanka-truce-end-1
outlet: Serendib Radio News
register: radio
published: 2008-01-03
--
Good morning. It is six o'clock on Thursday the third of January.

The {truce|ceasefire} is {quit|over}, or very nearly. Sri Lanka's government decided last night to {quit|abandon} the {cfa|agreement} it {cfa|signed} with the Tamil Tigers almost six years ago. The information minister told our reporter that the cabinet had been of one mind. "What is the use of a paper that nobody keeps?" he asked. Under its terms either side must give fourteen days' notice, so the {truce|truce} will {quit|lapse} on the sixteenth.

The {quit|decision} came only hours after a bomb {slavebus|ripped through} an army bus in the Slave Island quarter of Colombo. At least four people were {slavebus|killed} there, one soldier and three passers-by, and twenty-four were {slavebus|hurt}. The military said the Tigers had {slavebus|planted} it. There has been no comment from Kilinochchi.

The foreign minister is to hand the formal {notice|notice} to the Norwegian ambassador this afternoon. Norway, which {broker|brokered} the {cfa|deal}, said it {regret|regretted} the {quit|step}. Its minister for development, in a telephone interview at midnight our time, {spare|appealed} to both parties to spare civilians.

The Nordic truce monitors of the SLMM now expect to {slmmgo|go home}. There are about sixty of them in the country.

Elsewhere in the north, the army said it had {bunkers|overrun} a line of rebel bunkers near Adampan yesterday, {bunkers|killing} eleven. We have no way to check that. And shells again {vavshell|fell} on Vavuniya district before midnight; a farmer lost a leg.

In sport, England's bowlers were hammered again. The weather: showers in the south-west.
--
who ambassador: office NO | Norwegian ambassador
who fm: office LK | The foreign minister
* truce RETREAT/ceasefire ongoing
  when: 2002/2008-01-16 "almost six years ago" "the sixteenth"
  by: cabinet; ltte
  to: ltte; cabinet
* quit SANCTION/discontinue announced
  when: 2008-01-16 "the sixteenth"
  by: cabinet
  to: ltte
  about: cfa
* cfa AGREE occurred
  when: 2002 "almost six years ago"
  by: cabinet; ltte
  to: ltte; cabinet
* slavebus ASSAULT/explosives occurred
  when: 2008-01-02 from quit "hours after"
  where: slave; colombo
  by: ltte alleged of army
  to: "an army bus" thing; army
  with: bomb "a bomb"
  killed: >=4 "At least four people" side unknown
  killed: 1 "one soldier" part side recipient
  killed: 3 "three passers-by" part side civilian
  injured: 24 "twenty-four" side unknown
  said: army official "said"
* notice SANCTION/discontinue announced
  when: 2008-01-03 "this afternoon"
  by: fm; cabinet
  to: ambassador
  about: cfa
  part_of: quit
* broker CONSULT/third-party occurred
  when: ?
  by: norway
  to: cabinet; ltte
  about: cfa
* regret ACCUSE/disapprove occurred optional
  when: 2008-01-02/2008-01-03 bounded
  by: norway
  to: cabinet
  about: quit
  answers: quit "regretted the step"
* spare REQUEST/yield occurred
  when: 2008-01-02/2008-01-03 day "midnight"
  by: "minister for development"; norway
  to: cabinet; ltte
  about: ASSAULT to "civilians"
* slmmgo RETREAT/withdraw announced
  when: ?
  by: slmm
* bunkers ASSAULT occurred
  when: 2008-01-02 "yesterday"
  where: adampan
  by: army
  to: "a line of rebel bunkers" thing; ltte
  killed: 11 "eleven" side recipient voice army
  said: army official "said"
* vavshell ASSAULT/heavy-weapons occurred
  when: 2008-01-02 "before midnight"
  where: vavuniya
  to: "a farmer"; vavuniya thing
  with: artillery "shells"
  injured: 1 "a farmer" side civilian
figure: observers ~60 "about sixty of them" of slmm

== t-lanka-truce-end-2
outlet: Tamil Eelam Peace Secretariat
register: communique
published: 2008-01-10
--
Statement on the unilateral {quit|abrogation} of the {cfa|Ceasefire Agreement}

1. The Liberation Tigers of Tamil Eelam are shocked and disappointed that the Colombo government has {quit|torn up} the {cfa|agreement} of 22 February 2002 without any justifiable reason. We {cond|condemn} this {quit|act}.

2. Even now our movement stands {ready|ready} to implement every clause of the {cfa|agreement} and to respect it one hundred per cent. We {facreq|request} Norway to go on with its {facil|facilitation} with the approval of the international community, and we {banreq|ask} the governments that stood sponsor to {liftban|lift} the {bans|bans} they placed on our organisation in the year 2006.

3. The state has been waging full war behind the mask of peace. Since our political head S. P. Tamilselvan was {tamil|murdered} from the air on the second of November last, Sri Lankan bombers have {raids|struck} thirty-one times at our homeland, {raids|killing} forty-four civilians.

4. The head of the SLMM {farewell|called on} our political wing in Kilinochchi this morning to take his leave. We {thank|thanked} him and his men and women for their service. Our side {guar|guaranteed} their safety on the road until the last vehicle has {slmmroad|crossed} at Omanthai.

5. About the minister {ministerkill|killed} at Ja-Ela two days ago we have nothing to say. The {charge|charge} that we {ministerkill|mined} the road is {rej|rejected}.
--
who ltte: our movement; our organisation; Our side; our side
where omanthai: site LK 8.87 80.50 | Omanthai
* quit SANCTION/discontinue occurred
  when: 2002-02-22/2008-01-10 bounded
  by: cabinet
  to: ltte
  about: cfa
* cfa AGREE occurred
  when: 2002-02-22 from text "22 February 2002"
  by: cabinet; ltte
  to: ltte; cabinet
* cond ACCUSE/disapprove occurred
  when: 2008-01-10
  by: ltte
  to: cabinet
  about: quit
  answers: quit "condemn this act"
* ready AGREE occurred
  when: 2008-01-10 "now"
  by: ltte "our movement"
  about: cfa
* facreq REQUEST/assist occurred
  when: 2008-01-10
  by: ltte
  to: norway
  about: facil
* facil CONSULT/third-party demanded optional
  when: ?
  by: norway
* banreq REQUEST/yield occurred
  when: 2008-01-10
  by: ltte
  to: "the governments that stood sponsor"
  about: liftban
* liftban RETREAT/access demanded optional
  when: ?
  by: "the governments that stood sponsor"
  to: ltte
* bans SANCTION occurred
  when: 2006 from text "the year 2006"
  by: "the governments that stood sponsor"
  to: ltte "our organisation"
* tamil ASSAULT/aerial occurred
  when: 2007-11-02 from text "the second of November last"
  by: "Sri Lankan bombers"
  to: "S. P. Tamilselvan"
  with: airstrike "from the air"
  killed: 1 "our political head S. P. Tamilselvan" side recipient
* raids ASSAULT/aerial occurred
  when: 2007-11-02/2008-01-10 day from tamil "Since"
  where: "our homeland"
  by: "Sri Lankan bombers"
  to: "our homeland" thing; "forty-four civilians"
  with: airstrike "bombers"
  killed: 44 "forty-four civilians" side civilian
  count: 31 "thirty-one times"
* farewell CONSULT/visit occurred
  when: 2008-01-10 "this morning"
  where: kilinochchi
  by: "The head of the SLMM"; ltte "our political wing"
  to: ltte "our political wing"
* thank SUPPORT occurred
  when: 2008-01-10 "this morning"
  where: kilinochchi
  by: ltte
  to: "The head of the SLMM"; "his men and women"
* guar AGREE occurred
  when: 2008-01-10 "this morning"
  where: kilinochchi
  by: ltte "Our side"
  to: "The head of the SLMM"; "his men and women"
  about: slmmroad
* slmmroad RETREAT/withdraw announced optional
  when: ?
  where: omanthai
  by: slmm
* ministerkill ASSAULT/explosives occurred
  when: 2008-01-08 "two days ago"
  where: jaela
  by: ltte alleged; ltte denied
  to: "the minister"
  with: mine "mined"
  killed: 1 "the minister" side recipient
* charge ACCUSE/allege occurred
  when: 2008-01-08/2008-01-10 bounded
  to: ltte
  about: ministerkill
* rej REJECT occurred optional
  when: 2008-01-10
  by: ltte
  about: charge
  answers: charge "rejected"
tie: "S. P. Tamilselvan" leads former ltte "our political head"
tie: "The head of the SLMM" leads slmm "head of"

== t-lanka-truce-end-3
outlet: Fjordavisen
register: translation
machine_translated: French
published: 2008-01-17
--
Sri Lanka: at least 26 deads in the {bus|attack} of a bus the day of the {quit|end} of the {truce|truce}

COLOMBO - A bus of civilians was {bus|pulverised} by a bomb, Wednesday, in the district of Moneragala, in the south-east of Sri Lanka, the same day where the {truce|ceasefire} of 2002 {quit|took end} officially, one learned from military source.

The assailants then {bus|fired} on the passengers who tried to flee, has precised a spokesman of the army. "One has counted 26 dead and 64 {bus|wounded}", he declared. The hospital of Buttala, it, gives the figure of 27. Fleeing, the rebels have {peasants|slaughtered} the arm at the hand five peasants near Okkampitiya, according to the police.

The Tigers have not reacted. President Rajapaksa {vow|swore} to "continue to destroy the terrorism" and has {calm|demanded} to the nation to remain calm. All the schools of the province have been {schools|closed} until Friday by decision of the governor.

In Oslo, the ministry has {cond3|condemned} "the most firmly" the {bus|massacre}. The United States, Japan and the European Union, the three co-presidents of the process, have {deplore|deplored} Wednesday the {quit|rupture} of the {cfa|accord} and {pray|prayed} the two camps to return to the table. India has {indregret|regretted} it also.

The last observers of the SLMM have {slmmgo|quitted} the country Wednesday evening in an aircraft {charter|chartered} by Norway. "We had registered more than 4,000 {viols|violations}", lets know their chief, a former general, before to mount on board. The great majority would be imputable to the rebels.

~ © Fjordavisen / traduction automatique – signaler une erreur
~ À lire aussi : Kenya, la police tire sur la foule à Kisumu
~ Partager (112)   Commenter (7)
--
who eu: organisation - | European Union
who police: force LK | police
who ministry: body NO | the ministry
where oslo: town NO 59.91 10.75 | Oslo
where moneragala: district LK 6.87 81.35 | Moneragala
who ltte: the rebels; The assailants
* bus ASSAULT/explosives occurred
  when: 2008-01-16 "Wednesday"
  where: moneragala
  by: ltte alleged of army
  to: "A bus of civilians" thing; "the passengers"
  with: bomb "a bomb"; small-arms "fired"
  killed: 26 "26 dead" side civilian voice army
  killed: 27 "27" side civilian voice "The hospital of Buttala"
  injured: 64 "64 wounded" side civilian voice army
  said: "military source" unnamed "learned from"
  said: army official "has precised"
* quit SANCTION/discontinue occurred
  when: 2008-01-16 "the same day"
  about: cfa
* truce RETREAT/ceasefire occurred
  when: 2002/2008-01-16 from text "2002" "Wednesday"
* cfa AGREE occurred
  when: 2002 from text "2002"
* peasants ASSAULT occurred
  when: 2008-01-16/2008-01-17 bounded
  where: okkampitiya
  by: ltte alleged of police
  to: "five peasants"
  with: other "the arm"
  killed: 5 "five peasants" side civilian voice police
  said: police official "according to"
* vow THREATEN/violence occurred
  when: 2008-01-16/2008-01-17 bounded
  by: rajapaksa
  to: ltte
  about: ASSAULT by rajapaksa to ltte
* calm REQUEST/change occurred optional
  when: 2008-01-16/2008-01-17 bounded
  by: rajapaksa
  to: "the nation"
* schools COERCE/restrict ongoing
  when: 2008-01-16/2008-01-18 bounded "until Friday"
  where: "the province"
  by: "the governor"
  to: "All the schools of the province" thing
* cond3 ACCUSE/disapprove occurred
  when: 2008-01-16/2008-01-17 bounded
  where: oslo
  by: ministry
  to: ltte
  about: bus
  answers: bus "condemned"
* deplore ACCUSE/disapprove occurred
  when: 2008-01-16 "Wednesday"
  by: us; japan; eu
  about: quit
  answers: quit "deplored"
* pray REQUEST/meet occurred
  when: 2008-01-16 "Wednesday"
  by: us; japan; eu
  to: "the two camps"
  about: CONSULT by "the two camps"
* indregret ACCUSE/disapprove occurred optional
  when: 2008-01-16/2008-01-17 bounded
  by: india
  about: quit
  answers: quit "regretted it"
* slmmgo RETREAT/withdraw occurred
  when: 2008-01-16 "Wednesday evening"
  where: "the country"
  by: slmm
* charter AID occurred optional
  when: 2008-01-16 "Wednesday evening"
  by: norway
  to: slmm
* viols ASSAULT occurred
  when: 2002/2008-01-16 bounded
  by: ltte alleged of slmm
  count: >=4000 "more than 4,000"
  said: "their chief" official "lets know"
tie: "their chief" leads slmm "their chief"

== t-lanka-truce-end-4
outlet: United Nations Colombo Press Desk
register: un
published: 2008-01-18
--
Daily briefing, Friday 18 January 2008

The spokesperson opened by saying that the Resident Coordinator had {rcmeet|met} the foreign minister on Thursday. He {openreq|asked} him to keep the crossing at Omanthai {open|open} for food lorries; the minister {promise|promised} four days a week. A {convoy|convoy} of 22 trucks with rice and school books {convoy|reached} Kilinochchi on Tuesday, the first since the New Year.

Some 3,700 people have fled the villages around Adampan since the Sri Lankan army began to {adshell|shell} the area on 5 January. The UN is {shelter|putting up} shelters for them in two church compounds. It has not been able to visit a third site, where the military {refmon,refthu|refused} entry on Monday and again yesterday.

Asked about the bus {bus|bombing} of Wednesday, the spokesperson recalled the Secretary-General's {sgcond,sgdep|statement}, in which he {sgcond|condemned} it and {sgdep|deplored} the {quit|end} of the {truce|ceasefire}. He had nothing on reports that a Tamil Tiger unit had {abd|abducted} two school-leavers in Vavuniya as recruits.

Q: Does the UN have evidence that children were {rel|released}?
A: The LTTE {rel|handed over} eleven boys to their parents on 9 January. We {welc|welcome} that. Our list still shows 1,429 children in its ranks, and we {insist|insist} that all of them be {letgo|let go}.

Q: Will the organisation {unleave|withdraw} staff if shells {landclose|land} closer?
A: Nothing of the kind has been decided.
--
who rc: office - | Resident Coordinator
who fm: office LK | the foreign minister; the minister
who sg: office - | Secretary-General
where omanthai: site LK 8.87 80.50 | Omanthai
who un: the organisation
* rcmeet CONSULT occurred
  when: 2008-01-17 "Thursday"
  by: rc; fm
* openreq REQUEST/change occurred
  when: 2008-01-17 "Thursday"
  by: rc
  to: fm
  about: open
* open RETREAT/access announced optional
  when: ?
  where: omanthai
  by: fm
* promise AGREE occurred
  when: 2008-01-17 "Thursday"
  by: fm
  to: rc
  about: open
  answers: openreq "promised"
* convoy AID occurred
  when: 2008-01-15 "Tuesday"
  where: kilinochchi
* adshell ASSAULT/heavy-weapons ongoing
  when: 2008-01-05/2008-01-18 day from text "5 January"
  where: adampan
  by: army
  to: "the villages around Adampan" thing
  with: artillery "shell"
* shelter AID ongoing
  when: 2008-01-05/2008-01-18 bounded
  where: "two church compounds"
  by: un
  to: "3,700 people"
* refmon REJECT occurred
  when: 2008-01-14 "Monday"
  where: "a third site"
  by: army
  to: un
  about: CONSULT/visit by un
* refthu REJECT occurred
  when: 2008-01-17 "yesterday"
  where: "a third site"
  by: army
  to: un
  about: CONSULT/visit by un
* bus ASSAULT/explosives occurred
  when: 2008-01-16 "Wednesday"
  to: "the bus" thing
  with: bomb "bombing"
* sgcond ACCUSE/disapprove occurred
  when: 2008-01-16/2008-01-18 bounded
  by: sg
  about: bus
  answers: bus "condemned it"
* sgdep ACCUSE/disapprove occurred
  when: 2008-01-16/2008-01-18 bounded
  by: sg
  about: quit
  answers: quit "deplored"
* quit SANCTION/discontinue occurred
  when: ?
* truce RETREAT/ceasefire occurred
  when: ?
* abd ASSAULT/abduct occurred
  when: ?
  where: vavuniya
  by: ltte "Tamil Tiger" alleged
  to: "two school-leavers"
  abducted: 2 "two school-leavers" side civilian
  said: "reports" unnamed suggested
* rel RETREAT/release occurred
  when: 2008-01-09 from text "9 January"
  by: ltte
  to: "eleven boys"; "their parents"
  released: 11 "eleven boys" side civilian
* welc SUPPORT occurred
  when: 2008-01-18
  by: un
  to: ltte
  about: rel
  answers: rel "welcome that"
* insist REQUEST/yield occurred
  when: 2008-01-18
  by: un
  to: ltte
  about: letgo
* letgo RETREAT/release demanded optional
  when: ?
  by: ltte
  to: "1,429 children"
* unleave RETREAT/withdraw hypothetical
  when: ?
  by: un
* landclose ASSAULT/heavy-weapons hypothetical
  when: ?
  to: "staff"
  with: artillery "shells"
figure: displaced ~3700 "Some 3,700 people" at adampan
figure: trucks 22 "22 trucks" at kilinochchi
figure: recruits 1429 "1,429 children" of ltte
