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

The {quit|decision} came only hours after a bomb {bus|ripped through} an army bus in the Slave Island quarter of Colombo. At least four people were {bus|killed} there, one soldier and three passers-by, and twenty-four were {bus|hurt}. The military said the Tigers had {bus|planted} it. There has been no comment from Kilinochchi.

The foreign minister is to {handover|hand} the formal notice to the Norwegian ambassador this afternoon. Norway, which {broker|brokered} the {cfa|deal}, said it {regret|regretted} the {quit|step}. Its minister for development, in a telephone interview at midnight our time, {appeal|appealed} to both parties to {protect|spare} civilians.

The Nordic {truce|truce} monitors of the SLMM now expect to {leave|go home}. There are about sixty of them in the country.

Elsewhere in the north, the army said it had {adampan|overrun} a line of rebel bunkers near Adampan yesterday, {adampan|killing} eleven. We have no way to check that. And shells again {shell|fell} on Vavuniya district before midnight; a farmer lost a leg.

In sport, England's bowlers were hammered again. The weather: showers in the south-west.
--
who ambassador: office NO | Norwegian ambassador
* quit SANCTION/withdraw announced
  when: 2008-01-16 "the sixteenth"
  by: cabinet
  to: ltte; "the agreement" thing
  said: "The information minister" official "told"
* cfa AGREE occurred
  when: 2002 year "almost six years ago"
  by: cabinet; ltte
  to: cabinet; ltte
* bus ASSAULT/explosives occurred
  when: 2008-01-02
  where: slave; colombo
  by: ltte alleged of army
  to: army; "an army bus" thing
  with: bomb "a bomb"
  killed: >=4 "At least four people" side recipient
  killed: 1 "one soldier" part side recipient
  killed: 3 "three passers-by" part side civilian
  injured: 24 "twenty-four" side recipient
  said: army party "said"
* handover SANCTION/withdraw announced optional
  when: 2008-01-03 "this afternoon"
  by: "The foreign minister"
  to: ambassador
* broker CONSULT/third-party occurred optional
  when: 2002 year
  by: norway; cabinet; ltte
* regret ACCUSE/disapprove occurred optional
  when: 2008-01-02/2008-01-03 bounded
  by: norway
  to: cabinet
  about: quit
  answers: quit "regretted the step"
* appeal REQUEST/yield occurred
  when: 2008-01-02/2008-01-03 "midnight"
  by: "Its minister for development"
  to: cabinet; ltte
  about: protect
* protect RETREAT demanded optional
  when: ?
  by: cabinet; ltte
  to: "civilians"
* leave RETREAT/withdraw announced
  when: ?
  by: slmm
* adampan ASSAULT occurred
  when: 2008-01-02 "yesterday"
  where: adampan
  by: army
  to: ltte; "a line of rebel bunkers" thing
  killed: 11 "eleven" side recipient voice army
  said: army party "said"
* shell ASSAULT/heavy-weapons occurred
  when: 2008-01-02 "before midnight"
  where: vavuniya
  to: vavuniya thing
  with: artillery "shells"
  injured: 1 "a farmer lost a leg" side civilian
* truce RETREAT/ceasefire ongoing
  when: 2002/2008-01-03 "almost six years ago"
  by: cabinet; ltte
  to: cabinet; ltte
figure: monitors ~60 "about sixty" of slmm

== t-lanka-truce-end-2
outlet: Tamil Eelam Peace Secretariat
register: communique
published: 2008-01-10
--
Statement on the unilateral {quit|abrogation} of the Ceasefire {cfa|Agreement}

1. The Liberation Tigers of Tamil Eelam are shocked and disappointed that the Colombo government has {quit|torn up} the {cfa|agreement} of 22 February 2002 without any justifiable reason. We {condemn|condemn} this {quit|act}.

2. Even now our movement stands ready to {implement|implement} every clause of the {cfa|agreement} and to respect it one hundred per cent. We {ask|request} Norway to go on with its facilitation with the approval of the international community, and we {ask2|ask} the governments that stood sponsor to lift the {ban|bans} they placed on our organisation in the year 2006.

3. The state has been waging full {war|war} behind the mask of peace. Since our political head S. P. Tamilselvan was {tamil|murdered} from the air on the second of November last, Sri Lankan bombers have {raids|struck} thirty-one times at our homeland, {raids|killing} forty-four civilians.

4. The head of the SLMM {visit|called on} our political wing in Kilinochchi this morning to take his leave. We {thank|thanked} him and his men and women for their service. Our side {guarantee|guaranteed} their safety on the road until the last vehicle has {leave|crossed} at Omanthai.

5. About the minister {mine|killed} at Ja-Ela two days ago we have nothing to say. The {charge|charge} that we {mine!denied|mined} the road is {refuse|rejected}.
--
who ltte: our movement; our organisation; Our side; our side
where omanthai: site LK 8.87 80.50 | Omanthai
* quit SANCTION/withdraw occurred
  when: ?
  by: cabinet
  to: ltte; "the agreement of 22 February 2002" thing
* cfa AGREE occurred
  when: 2002-02-22 from text "22 February 2002"
  by: cabinet; ltte
  to: cabinet; ltte
* condemn ACCUSE/disapprove occurred
  when: 2008-01-10
  by: ltte
  to: cabinet
  about: quit
  answers: quit "condemn this act"
* implement AGREE occurred
  when: 2008-01-10 "Even now"
  by: ltte
* ask REQUEST/assist occurred
  when: 2008-01-10
  by: ltte
  to: norway
  about: CONSULT/third-party by norway
* ask2 REQUEST/change occurred
  when: 2008-01-10
  by: ltte
  to: "the governments that stood sponsor"
  about: ban
* ban COERCE/restrict occurred
  when: 2006 year from text "2006"
  by: "the governments that stood sponsor"
  to: ltte
* war ASSAULT ongoing optional
  when: ?
  by: cabinet alleged of ltte
  to: ltte
* tamil ASSAULT/aerial occurred
  when: 2007-11-02 "the second of November last"
  by: cabinet alleged of ltte
  to: "our political head S. P. Tamilselvan"
  killed: 1 "our political head" side recipient
* raids ASSAULT/aerial occurred
  when: 2007-11-02/2008-01-10 "the second of November last"
  where: "our homeland"
  by: "Sri Lankan bombers" alleged of ltte
  to: "civilians"
  with: airstrike "Sri Lankan bombers"
  count: 31 "thirty-one times"
  killed: 44 "forty-four civilians" side civilian
* visit CONSULT/visit occurred
  when: 2008-01-10 "this morning"
  where: kilinochchi
  by: slmm; ltte
  to: ltte
* thank SUPPORT occurred
  when: 2008-01-10
  by: ltte
  to: slmm
* guarantee AGREE occurred
  when: 2008-01-10
  by: ltte
  to: slmm
* leave RETREAT/withdraw announced
  when: ?
  where: omanthai
  by: slmm
* mine ASSAULT/explosives occurred
  when: 2008-01-08 "two days ago"
  where: jaela
  by: ltte denied of ltte
  to: "the minister"
  with: mine "mined"
  killed: 1 "the minister" side recipient
* refuse REJECT occurred optional
  when: 2008-01-10
  by: ltte
  answers: charge "The charge"
* charge ACCUSE/allege occurred
  when: 2008-01-08/2008-01-10 bounded
  to: ltte
  about: mine

== t-lanka-truce-end-3
outlet: Fjordavisen
register: translation
machine_translated: French
published: 2008-01-17
--
Sri Lanka: at least 26 deads in the {buttala|attack} of a bus the day of the {quit|end} of the {truce|truce}

COLOMBO - A bus of civilians was {buttala|pulverised} by a bomb, Wednesday, in the district of Moneragala, in the south-east of Sri Lanka, the same day where the {truce|ceasefire} of 2002 {quit|took end} officially, one learned from military source.

The assailants then {buttala|fired} on the passengers who tried to flee, has precised a spokesman of the army. "One has counted 26 dead and 64 {buttala|wounded}", he declared. The hospital of Buttala, it, gives the figure of 27. Fleeing, the rebels have {farmers|slaughtered} the arm at the hand five peasants near Okkampitiya, according to the police.

The Tigers have not reacted. President Rajapaksa {vow|swore} to "continue to destroy the terrorism" and has {call|demanded} to the nation to remain calm. All the schools of the province have been {schools|closed} until Friday by decision of the governor.

In Oslo, the ministry has {oslocond|condemned} "the most firmly" the {buttala|massacre}. The United States, Japan and the European Union, the three co-presidents of the process, have {cochairs|deplored} Wednesday the {quit|rupture} of the {cfa|accord} and {plead|prayed} the two camps to return to the {negot|table}. India has {indiareg|regretted} it also.

The last observers of the SLMM have {leave|quitted} the country Wednesday evening in an aircraft chartered by Norway. "We had {rulings|registered} more than 4,000 violations", lets know their chief, a former general, before to {leave|mount} on board. The great majority would be imputable to the rebels.

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
* buttala ASSAULT/explosives occurred
  when: 2008-01-16 "Wednesday"
  where: moneragala
  by: ltte alleged of police
  to: "A bus of civilians" thing; "the passengers"
  with: bomb "a bomb"
  killed: 26 "26 dead" side civilian voice army
  injured: 64 "64 wounded" side civilian voice army
  killed: 27 "the figure of 27" side civilian voice "The hospital of Buttala"
  said: "military source" unnamed "learned"
  said: army party "declared"
* quit SANCTION/withdraw occurred
  when: 2008-01-16 "the same day"
  to: "the ceasefire of 2002" thing
* farmers ASSAULT/firearms occurred
  when: 2008-01-16
  where: okkampitiya
  by: ltte alleged of police
  to: "five peasants"
  killed: 5 "five peasants" side civilian voice police
  said: police official "according to"
* vow THREATEN/violence occurred
  when: 2008-01-16/2008-01-17 bounded
  by: rajapaksa
  to: ltte
* call REQUEST/yield occurred
  when: 2008-01-16/2008-01-17 bounded
  by: rajapaksa
  to: "the nation"
* schools COERCE/restrict occurred
  when: 2008-01-16/2008-01-17 bounded
  where: "the province"
  by: "the governor"
  to: "All the schools of the province" thing
* oslocond ACCUSE/disapprove occurred
  when: 2008-01-16/2008-01-17 bounded
  where: oslo
  by: ministry
  to: ltte
  about: buttala
  answers: buttala "the massacre"
* cochairs ACCUSE/disapprove occurred
  when: 2008-01-16 "Wednesday"
  by: us; japan; eu
  about: quit
  answers: quit "the rupture of the accord"
* plead REQUEST/meet occurred
  when: 2008-01-16 "Wednesday"
  by: us; japan; eu
  to: "the two camps"
  about: negot
* negot CONSULT demanded optional
  when: ?
  by: "the two camps"
* indiareg ACCUSE/disapprove occurred optional
  when: 2008-01-16/2008-01-17 bounded
  by: india
  about: quit
  answers: quit "regretted it"
* leave RETREAT/withdraw occurred
  when: 2008-01-16 "Wednesday evening"
  by: slmm
* rulings ACCUSE/allege occurred optional
  when: 2002/2008-01-16 bounded
  by: slmm
  to: ltte
  count: >=4000 "more than 4,000 violations"
* cfa AGREE occurred
  when: 2002 from text "2002"
* truce RETREAT/ceasefire occurred
  when: 2002 from text "2002"

== t-lanka-truce-end-4
outlet: United Nations Colombo Press Desk
register: un
published: 2008-01-18
--
Daily briefing, Friday 18 January 2008

The spokesperson opened by saying that the Resident Coordinator had {visit2|met} the foreign minister on Thursday. He {access|asked} him to keep the crossing at Omanthai open for food lorries; the minister {promise|promised} four days a week. A convoy of 22 trucks with rice and school books {convoy|reached} Kilinochchi on Tuesday, the first since the New Year.

Some 3,700 people have fled the villages around Adampan since the Sri Lankan army began to {adshell|shell} the area on 5 January. The UN is {tents|putting up} shelters for them in two church compounds. It has not been able to visit a third site, where the military {deny,deny2|refused} entry on Monday and again yesterday.

Asked about the bus {buttala|bombing} of Wednesday, the spokesperson recalled the Secretary-General's statement, in which he {sgcond|condemned} it and {sgdep|deplored} the {quit|end} of the {truce|ceasefire}. He had nothing on reports that a Tamil Tiger unit had {kidnap|abducted} two school-leavers in Vavuniya as recruits.

Q: Does the UN have evidence that children were {free|released}?
A: The LTTE {free|handed over} eleven boys to their parents on 9 January. We {welcome|welcome} that. Our list still shows 1,429 children in its ranks, and we {demand|insist} that all of them be let go.

Q: Will the organisation {scale|withdraw} staff if shells {near|land} closer?
A: Nothing of the kind has been decided.
--
who rc: office - | Resident Coordinator
who fm: office LK | the foreign minister; the minister
who sg: office - | Secretary-General
where omanthai: site LK 8.87 80.50 | Omanthai
* visit2 CONSULT/visit occurred
  when: 2008-01-17 "Thursday"
  by: rc; fm
  to: fm
  said: "The spokesperson" official "saying"
* access REQUEST/change occurred
  when: 2008-01-17
  by: rc
  to: fm
  about: RETREAT/access by fm at omanthai
* promise AGREE occurred
  when: 2008-01-17
  by: fm
  to: rc
  about: RETREAT/access at omanthai
  answers: access "promised"
* convoy AID occurred
  when: 2008-01-15 "Tuesday"
  where: kilinochchi
* adshell ASSAULT/heavy-weapons ongoing
  when: 2008-01-05/2008-01-18 from text "5 January"
  where: adampan
  by: army
  to: adampan thing
  with: artillery "shell"
* tents AID ongoing
  when: 2008-01-18
  where: "two church compounds"
  by: un
  to: "3,700 people"
* deny REJECT/assist occurred
  when: 2008-01-14 "Monday"
  where: "a third site"
  by: army
  to: un
  about: RETREAT/access
* deny2 REJECT/assist occurred
  when: 2008-01-17 "yesterday"
  where: "a third site"
  by: army
  to: un
  about: RETREAT/access
* buttala ASSAULT/explosives occurred
  when: 2008-01-16 "Wednesday"
  to: "the bus" thing
* sgcond ACCUSE/disapprove occurred
  when: 2008-01-16/2008-01-18 bounded
  by: sg
  about: buttala
  answers: buttala "condemned it"
  said: "the spokesperson" official "recalled"
* sgdep ACCUSE/disapprove occurred
  when: 2008-01-16/2008-01-18 bounded
  by: sg
  about: quit
  answers: quit "deplored"
  said: "the spokesperson" official "recalled"
* quit SANCTION/withdraw occurred
  when: ?
  to: "the ceasefire" thing
* kidnap ASSAULT/abduct occurred
  when: ?
  where: vavuniya
  by: ltte
  to: "two school-leavers"
  abducted: 2 "two school-leavers" side civilian
  said: "reports" unnamed suggested
* free RETREAT/release occurred
  when: 2008-01-09 from text "9 January"
  by: ltte
  to: "eleven boys"
  released: 11 "eleven boys"
* welcome SUPPORT occurred
  when: 2008-01-18
  by: un
  to: ltte
  about: free
  answers: free "welcome that"
* demand REQUEST/yield occurred
  when: 2008-01-18
  by: un
  to: ltte
  about: RETREAT/release by ltte
* scale RETREAT/withdraw hypothetical
  when: ?
  by: un
* truce RETREAT/ceasefire occurred
  when: ?
* near ASSAULT/heavy-weapons hypothetical optional
  when: ?
  with: artillery "shells"
figure: displaced ~3700 "Some 3,700 people" at adampan
figure: children 1429 "1,429 children" of ltte
