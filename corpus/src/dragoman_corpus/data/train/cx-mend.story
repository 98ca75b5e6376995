story: cx-mend
conflict: Nigeria
countries: NG
facts: On 11 January 2006 gunmen in boats took four foreign oil workers from a vessel at Shell's EA field in the Niger Delta and a pipeline was blown up; on 15 January the Benisede flow station was raided, at least fourteen soldiers dead; on 24 January nine people were killed in a raid on Agip's office in Port Harcourt.
  The four were freed on 30 January. On 15-17 February an army helicopter fired on barges near Okerenkoko; on 18 February MEND took nine men from a Willbros barge and set fire to the Forcados platform. Six were freed on 1 March, three on 27 March. (public record: Shell, Nigerian government, press of 2006.)

who mend: group NG | Movement for the Emancipation of the Niger Delta; MEND; the militants; militants
who shell: organisation - | Royal Dutch Shell; Shell
who agip: organisation IT | Agip
who willbros: organisation US | Willbros
who jtf: force NG | Nigerian troops; Nigerian army; soldiers; the army; Operation Restore Hope
who navy: force NG | Nigerian navy; navy
who obasanjo: person NG | Olusegun Obasanjo; President Obasanjo; Obasanjo
who fgov: government NG | federal government; Abuja
who bayelsa: government NG | Bayelsa state government; Bayelsa
who delta: government NG | Delta state government
who asari: person NG | Mujahid Dokubo-Asari; Asari
who alams: person NG | Diepreye Alamieyeseigha; Alamieyeseigha
who ijaw: population NG | Ijaw; Ijaws
who elders: organisation NG | Ijaw elders; elders
who hostages: population - | hostages; the hostages; the captives; captives
who us: state US | United States; Washington
who britain: state GB | Britain; London
who union: organisation NG | PENGASSAN

where delta0: region NG 5.0 5.8 | Niger Delta; delta
where eafield: site NG 4.80 5.30 | EA field
where benisede: site NG 5.20 5.50 | Benisede
where portharcourt: town NG 4.78 7.01 | Port Harcourt
where forcados: site NG 5.36 5.35 | Forcados
where okerenkoko: town NG 5.62 5.39 | Okerenkoko
where warri: town NG 5.52 5.75 | Warri
where ramos: site NG 5.15 5.40 | Trans-Ramos pipeline

== cx-mend-1
outlet: Bight Energy News
register: wire
published: 2006-01-16
--
Fresh {benisede|attack} on Shell plant in Nigeria as four foreigners stay {kid|captive}

PORT HARCOURT, Jan 16 (BEN) - Gunmen in speedboats {benisede|stormed} the Benisede flow station in the western Niger Delta at daybreak on Sunday, {benisede|shot} the soldiers who guarded it and {benburn|burned down} two living quarters, Royal Dutch Shell and the army said. It was the second {benisede|raid} on the company in five days.

A naval officer in Warri put the dead at fourteen soldiers; a spokesman for the joint task force would confirm "some losses". Shell, which {evacben|withdrew} 330 employees from four stations in the course of the day, said ten of its contractors' people were {benisede|hurt} and that it had {shut|closed in} another 115,000 barrels a day. Together with the {ramos|sabotage} of the Trans-Ramos pipeline last Wednesday, 221,000 barrels, a tenth of the nation's output, are now lost.

On that same Wednesday some forty men {kid|boarded} a support ship at the EA field, 15 km offshore, {kid|overpowered} the navy's guards and {kid|made off} with an American, a Briton, a Bulgarian and a Honduran. Nothing was heard of the four until Friday, when one of them {kidcall|telephoned} a news agency and, reading from a paper, {kidask|urged} the government to give in.

Their {kid|seizure} and both {benisede,ramos|attacks} were the work of a group unknown until a few weeks ago, the Movement for the Emancipation of the Niger Delta. It {demand|wants} the release of Mujahid Dokubo-Asari, a militia leader {asariarr|jailed} since September on treason {asarichg|charges}, and of Diepreye Alamieyeseigha, the former governor of Bayelsa, who was {alamsimp|removed} and {alamsarr|arrested} over stolen money last month. Shell must also {payask|pay} the Ijaws 1.5 billion dollars for spilt oil, as a {award|resolution} of parliament had it. "{leaveask|Leave} our land while you can, or {die,mendthr|die} in it," an e-mail in the group's name {mendthr|warned} foreign workers. "Our aim is to {aim,mendthr|destroy} the capacity of the government to export oil."

President Olusegun Obasanjo {meet|called} the service chiefs, the governors of the delta and the head of Shell in Nigeria to Abuja on Monday. He set up a committee under the Bayelsa governor, Goodluck Jonathan, to {talks!announced|negotiate} with the captors, a presidential aide said, while {rescue|ruling out} force "so long as there is breath in the {talks|dialogue}". Jonathan has already {elders|sent} Ijaw elders into the creeks.

~ BEN Markets: Brent up 94 cents at 63.20

The oil workers' union PENGASSAN {unionthr|threatened} to pull its members {pullout!threatened|out} of the region if the state cannot protect them. Britain {ukadvise|advised} its nationals to avoid all travel to the creeks. Washington {uscall|called for} the "immediate and unconditional {free!demanded|release}" of the four.

The swamps from which Nigeria draws most of its oil have been restive since the {saro|hanging} of the writer Ken Saro-Wiwa in 1995. In 2003 a local {war2003|war} between Ijaws and Itsekiris round Warri cost 200 lives and stopped 40 per cent of production. Asari, who {asarithr|vowed} "all-out war" in 2004, made {asaripeace|peace} with Obasanjo that October in exchange for money for each rifle that his boys {asarigun|handed in}.
--
who tf: force NG | joint task force
who navofficer: person NG | A naval officer in Warri
who jonathan: person NG | Goodluck Jonathan; Jonathan
who saro: person NG | Ken Saro-Wiwa
who itsekiri: population NG | Itsekiris
who mend: the captors
where ship: site NG 4.80 5.30 | a support ship
* benisede ASSAULT/firearms occurred
  when: 2006-01-15 "Sunday" "daybreak"
  where: benisede; delta0
  by: mend "Gunmen in speedboats"
  to: jtf "the soldiers"; shell; "Benisede flow station" thing
  killed: 14 "fourteen soldiers" side recipient voice navofficer
  injured: 10 "ten of its contractors' people" side civilian voice shell
  said: shell "said"
  said: jtf party "said"
* benburn ASSAULT/destroy occurred
  when: 2006-01-15 "Sunday"
  where: benisede
  by: mend "Gunmen in speedboats"
  to: shell; "two living quarters" thing
  part_of: benisede
  said: shell "said"
* evacben RETREAT/withdraw occurred
  when: 2006-01-15 "in the course of the day"
  where: "four stations"
  by: shell
  evacuated: 330 "330 employees" voice shell
* shut RETREAT/withdraw occurred
  when: 2006-01-15/2006-01-16 bounded
  by: shell
  said: shell "said"
* ramos ASSAULT/destroy occurred
  when: 2006-01-11 "last Wednesday"
  where: ramos
  by: mend
  to: ramos thing; shell
* kid ASSAULT/abduct occurred
  when: 2006-01-11 "On that same Wednesday"
  where: ship; eafield
  by: mend "some forty men"
  to: "an American"; "a Briton"; "a Bulgarian"; "a Honduran"; navy "the navy's guards"; shell
  abducted: 4 "four foreigners" side civilian
* kidcall CONSULT/phone occurred
  when: 2006-01-13 "Friday"
  by: "one of them"
  to: "a news agency"
* kidask REQUEST/yield occurred
  when: 2006-01-13 "Friday"
  by: "one of them"
  to: fgov "the government"
* demand REQUEST/yield occurred
  when: ?
  by: mend
  to: fgov
  about: RETREAT/release by fgov to asari
* asariarr COERCE/arrest occurred
  when: 2005-09 "since September"
  to: asari
* asarichg ACCUSE/investigate occurred
  when: 2005-09 "since September"
  to: asari
* alamsimp SANCTION/expel occurred
  when: 2005-12 "last month"
  to: alams
* alamsarr COERCE/arrest occurred
  when: 2005-12 "last month"
  to: alams
* award REQUEST/change occurred
  when: ?
  by: "parliament"
  to: shell
* mendthr THREATEN/violence occurred
  when: ?
  by: mend
  to: "foreign workers"; fgov "the government"
  about: aim
* die ASSAULT threatened optional
  when: ?
  where: delta0
  by: mend
  to: "foreign workers"
* aim ASSAULT/destroy threatened optional
  when: ?
  by: mend
  to: fgov "the government"
* meet CONSULT/multilateral occurred
  when: 2006-01-16 "Monday"
  where: "Abuja"
  by: obasanjo; shell "the head of Shell in Nigeria"; "the service chiefs"; "the governors of the delta"
  to: obasanjo
* talks CONSULT announced
  when: ?
  by: jonathan; mend
  to: mend
  said: "a presidential aide" official "said"
* rescue REJECT occurred
  when: 2006-01-16
  by: obasanjo
  to: mend
* elders CONSULT occurred
  when: 2006-01-11/2006-01-16 bounded
  where: "the creeks"
  by: jonathan; elders
  to: mend
* unionthr THREATEN occurred
  when: 2006-01-15/2006-01-16 bounded
  by: union
  to: fgov "the state"
  about: pullout
* pullout RETREAT/withdraw threatened optional
  when: ?
  where: delta0
  by: union
* ukadvise REQUEST/change occurred
  when: 2006-01-11/2006-01-16 bounded
  by: britain
  to: "its nationals"
* uscall REQUEST/yield occurred
  when: 2006-01-11/2006-01-16 bounded
  by: us
  to: mend
  about: free
* free RETREAT/release demanded optional
  when: ?
  by: mend
  to: "the four"
* saro ASSAULT/unconventional occurred
  when: 1995 from text "1995"
  to: saro
  killed: 1 "the writer" side recipient
* war2003 ASSAULT occurred
  when: 2003 from text "2003"
  where: warri
  by: ijaw; itsekiri
  to: itsekiri; ijaw
  killed: 200 "200 lives" side unknown
* asarithr THREATEN/violence occurred
  when: 2004 from text "2004"
  by: asari
  to: fgov
* asaripeace AGREE occurred
  when: 2004-10 "that October"
  by: asari; obasanjo
  to: obasanjo; asari
* asarigun RETREAT/disarm occurred
  when: 2004-10
  where: delta0
  by: asari "his boys"
  to: obasanjo
* payask REQUEST/yield occurred
  when: ?
  by: mend
  to: shell
  about: AID by shell to ijaw
* leaveask REQUEST/yield occurred
  when: ?
  by: mend
  to: "foreign workers"
  about: RETREAT/withdraw

== cx-mend-2
outlet: The Garden City Star
register: daily
published: 2006-02-20
--
Nine {kid9|taken}, Forcados in {forcados|flames}: MEND declares 'total {war,wardecl|war}'

By our Warri desk

The helicopter came on Wednesday. Fishermen at Okerenkoko saw it circle, drop to the height of the palms and {barges|fire} rockets at barges on the Escravos river, which the army says were laden with stolen crude. On Thursday and Friday it {barges|returned}. "They have {bombvill|bombed} our village, twenty people have been {bombvill|hurt}," a youth leader told the Star; the commander of the task force, Brigadier-General Elias Zamani, maintains that no house was {bombvill!denied|hit}.

The {kid9,forcados|answer} was given on Saturday before sunrise. Some forty fighters in ski masks {kid9|clambered} aboard a pipe-laying barge of the American firm Willbros off the coast, {kid9|fired} at the cabins and {kid9|drove} nine men into their boats: three Americans, one of whom would turn 69 that day, a Briton, two Egyptians, two Thais and a Filipino. At the same hour others {forcados|set light} to the loading platform of the Forcados terminal, and {chanomi|blew up} a gas pipe at Chanomi creek. Shell has {shut2|stopped} 455,000 barrels a day, a fifth of what Nigeria exports.

"This is in {forcados,kid9|retaliation} for the air {barges|raids} on Ijaw communities," ran the message that MEND sent out at noon. On Friday its so-called commander, Godswill Tamuno, had told the BBC that a "total {war,wardecl|war}" on all foreign oil interests would begin under the name Dark February, and had given the companies until midnight to {tamult|leave}. He {exchange|proposed} again to {free9!hypothetical|swap} hostages for prisoners.

~ Star Sports: Dolphins fall in Kano

Abuja first {crimcall|spoke} of criminals. Then, on Sunday, Information Minister Frank Nweke {nweke|offered} "unconditional {nwtalks|talks}" and {nwekeask|begged} the captors to let an elderly man go at once. Edwin Clark, foremost of the Ijaw elders, {clark|demanded} that the helicopter be {ground!demanded|grounded} and General Zamani {zamout!demanded|recalled}. He has been to {iborimeet|see} the Delta governor, James Ibori, who {iborimeet|received} him twice. A {elders2|mission} of six elders which left Warri by boat on Sunday afternoon was {turnback|sent back} by soldiers at a checkpoint; the navy {navyregret|apologised}.

The union PENGASSAN {recall|ordered} its people off every platform west of the Nun river. In Washington a spokesman {uscond|condemned} the {kid9|abductions}; London, Cairo, Bangkok and Manila are {envoys!announced|sending} diplomats. Not all {mitee|blame} lies with the boys, thinks Ledum Mitee of the Ogoni movement: "You {bombvill|bomb} people in the week in which you {talk|talk} to them."

It has come to pass as many had feared. Only on January 30, after nineteen days, four men, {kid|kidnapped} from the EA field, were {free4|let go} "on humanitarian grounds"; one of them was ill. MEND then {mendwarn|swore} that there would be no more acts of grace. Neither were its demands {grant!denied|met}: Asari sits in his cell, and the high court {bail|refused} Alamieyeseigha bail last Tuesday. Between the two {kid,kid9|hostage-takings} lie the {benisede|slaughter} of soldiers at Benisede and the {agip|hold-up} of Agip's office in this city on January 24, when men in camouflage {agip|killed} eight policemen and a civilian and {agiploot|escaped} by boat with 28 million naira.
--
who philippines: state PH | Manila
who thailand: state TH | Bangkok
who egypt: state EG | Cairo
who zamani: person NG | Elias Zamani; General Zamani
who tamuno: person NG | Godswill Tamuno
who nweke: person NG | Frank Nweke
who clark: person NG | Edwin Clark
who ibori: person NG | James Ibori
who mitee: person NG | Ledum Mitee
who youth: person NG | a youth leader
who fighters: group NG | Some forty fighters
who mend: the captors
where chanomi: site NG 5.50 5.40 | Chanomi creek
where escravos: site NG 5.60 5.20 | Escravos river
where nun: region NG - - | Nun river
where city: town NG 4.78 7.01 | this city
* kid9 ASSAULT/abduct occurred
  when: 2006-02-18 "Saturday before sunrise"
  where: "off the coast"
  by: fighters; mend claimed
  to: willbros; "nine men"
  abducted: 9 "nine men" side civilian
  answers: barges "retaliation"
  abducted: 3 "three Americans" part side civilian
  abducted: 1 "a Briton" part side civilian
  abducted: 2 "two Egyptians" part side civilian
  abducted: 2 "two Thais" part side civilian
  abducted: 1 "a Filipino" part side civilian
* forcados ASSAULT/destroy occurred
  when: 2006-02-18 "At the same hour"
  where: forcados
  by: "others"; mend claimed
  to: shell; "the loading platform of the Forcados terminal" thing
  answers: barges "retaliation"
* wardecl THREATEN/violence occurred
  when: 2006-02-17 "Friday"
  by: mend; tamuno
  to: "all foreign oil interests"
  about: war
* war ASSAULT threatened optional
  when: ?
  by: mend
  to: "all foreign oil interests"
* barges ASSAULT/aerial occurred
  when: 2006-02-15/2006-02-17 "Wednesday" "On Thursday and Friday"
  where: escravos; okerenkoko
  by: jtf "the army"
  to: "barges" thing
  with: helicopter "The helicopter"; rocket "rockets"
  said: "Fishermen at Okerenkoko" witness "saw"
* bombvill ASSAULT/aerial occurred
  when: 2006-02-15/2006-02-17 bounded
  where: okerenkoko
  by: jtf alleged of youth
  to: "our village" thing; ijaw
  injured: 20 "twenty people" side civilian voice youth
  said: youth witness "told"
  said: zamani official denied "maintains"
  said: mitee
* chanomi ASSAULT/explosives occurred
  when: 2006-02-18 "At the same hour"
  where: chanomi
  by: "others"; mend claimed
  to: "a gas pipe" thing
* shut2 RETREAT/withdraw occurred
  when: 2006-02-18/2006-02-20 bounded
  where: forcados
  by: shell
* tamult REQUEST/yield occurred
  when: 2006-02-17 "Friday"
  by: tamuno; mend
  to: "the companies"
* exchange REQUEST/yield occurred
  when: 2006-02-17 "Friday"
  by: tamuno
  to: fgov
  about: free9
* free9 RETREAT/release hypothetical
  when: ?
  by: mend; fgov
  to: hostages "hostages"; "prisoners"
* nweke AGREE occurred
  when: 2006-02-19 "Sunday"
  by: nweke; fgov
  to: mend
  about: nwtalks
* nwekeask REQUEST/yield occurred
  when: 2006-02-19 "Sunday"
  by: nweke; fgov
  to: mend
  about: RETREAT/release to "an elderly man"
* clark REQUEST/change occurred
  when: 2006-02-18/2006-02-20 bounded
  by: clark
  to: fgov
  about: zamout
  about: ground
* ground RETREAT/withdraw demanded optional
  when: ?
  by: jtf
* zamout SANCTION/expel demanded optional
  when: ?
  by: fgov
  to: zamani
* iborimeet CONSULT/visit occurred
  when: ?
  by: clark; ibori
  to: ibori
  count: 2 "twice"
* elders2 CONSULT attempted
  when: 2006-02-19 "Sunday afternoon"
  where: warri
  by: elders "six elders"
  to: mend
* turnback COERCE/restrict occurred
  when: 2006-02-19 "Sunday afternoon"
  where: "a checkpoint"
  by: jtf "soldiers"
  to: elders "six elders"
* navyregret CONCEDE occurred
  when: 2006-02-19/2006-02-20 bounded
  by: navy
  to: elders
  about: turnback
  answers: turnback "apologised"
* recall RETREAT/withdraw occurred
  when: 2006-02-18/2006-02-20 bounded
  where: nun
  by: union
* uscond ACCUSE/disapprove occurred
  when: 2006-02-18/2006-02-20 bounded
  by: us
  to: mend
  about: kid9
  answers: kid9 "condemned the abductions"
  where: "Washington"
* envoys CONSULT/visit announced
  when: ?
  by: britain "London"; egypt; thailand; philippines
  to: fgov
* mitee ACCUSE/disapprove occurred
  when: 2006-02-18/2006-02-20 bounded
  by: mitee
  to: fgov
  about: bombvill
* talk CONSULT occurred
  when: 2006-02-13/2006-02-19 week "in the week"
  by: fgov; ijaw
  to: ijaw
  said: mitee
* kid ASSAULT/abduct occurred
  when: 2006-01-11 from free4 "after nineteen days"
  where: eafield
  by: mend
  to: "four men"
  abducted: 4 "four men" side civilian
* free4 RETREAT/release occurred
  when: 2006-01-30 from text "January 30"
  by: mend
  to: "four men"
  released: 4 "four men" side civilian
* mendwarn THREATEN occurred
  when: 2006-01-30/2006-02-20 bounded
  by: mend
  to: fgov
* grant CONCEDE denied
  when: ?
  by: fgov
  to: mend
* bail REJECT occurred
  when: 2006-02-14 "last Tuesday"
  by: "the high court"
  to: alams
* benisede ASSAULT/firearms occurred
  when: 2006-01-11/2006-02-18 bounded
  where: benisede
  to: "soldiers"
* agip ASSAULT/firearms occurred
  when: 2006-01-24 from text "January 24"
  where: city
  by: "men in camouflage"
  to: agip; "policemen"; "a civilian"
  killed: 8 "eight policemen" part side recipient
  killed: 1 "a civilian" part side civilian
* agiploot COERCE/seize occurred
  when: 2006-01-24 from text "January 24"
  where: city
  by: "men in camouflage"
  to: agip; "28 million naira" thing
  money: 28000000 "28 million naira"
* nwtalks CONSULT announced optional
  when: ?
  by: fgov; mend
  to: mend
* crimcall ACCUSE/disapprove occurred optional
  when: 2006-02-18/2006-02-19 bounded
  by: fgov
  to: mend

== cx-mend-3
outlet: Pipeline & Politics
register: analysis
published: 2006-03-29
--
Dark February is over. What did it buy?

The last three came out of the mangrove on Monday, thin, sunburnt, in borrowed shirts, and were {free3|handed} at dawn to the governor of Delta State, who showed them to the cameras before the consuls could get hold of them. Two Americans and a Briton: thirty-seven days. Six others from the same barge had been {free6|released} on the first of March. "We have {free3|let} them {free3|go} because they were guilty of no more than their employment," MEND wrote, and added that it would "{attack!threatened,mendthr2|strike} again, with greater force" upon installations which it did not name.

Count first what it cost. Since the {kid|abduction} of four men on 11 January, at least twenty-six soldiers and policemen have been {killcount|killed} in the creeks. The {forcados|fire} at Forcados and the {chanomi|explosion} at Chanomi, both on 18 February, took out of the market what a small emirate sells. Shell will not {return|go back} to its western fields before it has {guarantee!demanded|guarantees} from the government, its managing director said on Thursday in Lagos.

What was gained? None of the prisoners whose names are on the list is free. An Ijaw {claim15|claim} of 1.5 billion dollars was {award2|upheld} by a federal judge in Port Harcourt on 24 February; Shell has {shellapp|appealed}. Obasanjo, who in January would not {rescue|hear} of soldiers, {troops|moved} two more battalions and a {boats|squadron} of patrol boats into the delta, and has at the same time {councilask|summoned} a {council!announced|council} on the region's "development" for 5 April. The militants have {councilno|turned down} their {councilask|invitation}: "A bribe for old men."

Money? MEND swears that none was {ransom!denied|paid}. A negotiator whom I met in Warri smiled at this. "The {ransom|bag} was heavy," he said.

~ Pipeline & Politics appears monthly. Subscribe by post

The army, meanwhile, is proud of its restraint. After the air {barges|attacks} of mid-February, in which it {barges|sank} nine barges, the helicopter stayed on the ground; this was the elders' {clark|condition}, and it was {ground2|met} in secret, one of them tells me. Perhaps that is the real result. "You {ground2,col|gave in}," a colonel is said to have shouted at the governor.

Next, the boys say, {tankthr|come} tankers. On 18 March, two more policemen were {pol2|shot} at a checkpoint near Yenagoa and a pipe of Agip {agippipe|burst}, though the company holds that the latter was done by oil thieves. Whoever did it, foreign firms have {families|sent} the wives and children of 300 engineers home. The price of a barrel has gone up by seven dollars since New Year.
--
who deltagov: person NG | governor of Delta State; the governor
who md: person - | its managing director
who judge: person NG | a federal judge
who negotiator: person NG | A negotiator
who fgov: the government
where yenagoa: town NG 4.93 6.26 | Yenagoa
where lagos: town NG 6.45 3.39 | Lagos
where chanomi: site NG 5.50 5.40 | Chanomi
* free3 RETREAT/release occurred
  when: 2006-03-27 "Monday" "at dawn"
  where: "mangrove"
  by: mend
  to: "Two Americans and a Briton"; deltagov
  released: 3 "The last three" side civilian
* free6 RETREAT/release occurred
  when: 2006-03-01 from text "the first of March"
  by: mend
  to: "Six others"
  released: 6 "Six others" side civilian
* mendthr2 THREATEN/violence occurred
  when: 2006-03-27/2006-03-29 bounded
  by: mend
  to: "installations"
  about: attack
* attack ASSAULT threatened optional
  when: ?
  by: mend
  to: "installations" thing
* kid ASSAULT/abduct occurred
  when: 2006-01-11 from text "11 January"
  to: "four men"
  abducted: 4 "four men" side civilian
* killcount ASSAULT occurred
  when: 2006-01-11/2006-03-29 "Since"
  where: "the creeks"
  to: "soldiers"; "policemen"
  killed: >=26 "at least twenty-six soldiers and policemen" side recipient
* forcados ASSAULT/destroy occurred
  when: 2006-02-18 from text "18 February"
  where: forcados
* chanomi ASSAULT/explosives occurred
  when: 2006-02-18 from text "18 February"
  where: chanomi
* guarantee AGREE demanded optional
  when: ?
  by: fgov
  to: shell
* return REJECT occurred optional
  when: 2006-03-23 "Thursday"
  where: lagos
  by: shell
  to: fgov
  said: md "said"
  about: guarantee
* claim15 REQUEST/change occurred
  when: ?
  by: ijaw
  to: shell
* award2 SUPPORT occurred
  when: 2006-02-24 from text "24 February"
  where: portharcourt
  by: judge
  to: ijaw
  about: claim15
  answers: claim15 "upheld"
* shellapp REQUEST/change occurred
  when: 2006-02-24/2006-03-29 bounded
  by: shell
  to: judge
  answers: award2 "has appealed"
* troops MOBILIZE/troops occurred
  when: ?
  where: delta0
  by: obasanjo
  to: mend
* boats MOBILIZE/weapons occurred
  when: ?
  where: delta0
  by: obasanjo
  to: mend
  with: warship "patrol boats"
* council CONSULT/multilateral announced
  when: 2006-04-05 from text "5 April"
  by: obasanjo
  to: mend
* councilno REJECT/meet occurred
  when: ?
  by: mend
  to: obasanjo
  about: council
  answers: councilask "turned down their invitation"
* ransom AID occurred
  when: 2006-02-18/2006-03-27 bounded
  to: mend
  said: negotiator unnamed suggested "said"
  said: mend party denied "swears"
* barges ASSAULT/aerial occurred
  when: 2006-02 "mid-February"
  by: jtf "The army"
  to: "nine barges" thing
  with: helicopter "the helicopter"
  sites: 9 "nine barges"
* clark REQUEST/change occurred
  when: 2006-02-18/2006-03-27 bounded
  by: elders
  to: jtf "The army"
  about: RETREAT/withdraw by jtf
* ground2 CONCEDE occurred
  when: 2006-02-18/2006-03-29 bounded
  by: deltagov; jtf "The army"
  to: elders
  answers: clark "condition"
  said: elders party "tells"
* col ACCUSE/disapprove occurred
  when: 2006-02-18/2006-03-29 bounded
  by: "a colonel"
  to: deltagov
  about: ground2
* pol2 ASSAULT/firearms occurred
  when: 2006-03-18 from text "18 March"
  where: "a checkpoint"; yenagoa
  to: "two more policemen"
  killed: 2 "two more policemen" side recipient
* agippipe ASSAULT/destroy occurred
  when: 2006-03-18 from text "18 March"
  by: "oil thieves" alleged of agip
  to: agip; "a pipe of Agip" thing
  said: agip "holds"
* families RETREAT/withdraw occurred
  when: 2006-01-11/2006-03-29 bounded
  by: "foreign firms"
  to: "the wives and children of 300 engineers"
* councilask REQUEST/meet occurred
  when: ?
  by: obasanjo
  to: mend
  about: council
* rescue REJECT occurred
  when: 2006-01 "January"
  by: obasanjo
* tankthr THREATEN/violence occurred
  when: ?
  by: "the boys"
  to: "tankers" thing
