story: b-uganda-school
conflict: Uganda
countries: UG, CD
facts: night of 16 June 2023: ADF fighters attacked Lhubiriha secondary school at Mpondwe, killed 42 people, 37 of them pupils, took six along towards Virunga park; pursuit by Ugandan army, three rescued by 20 June;
  twenty arrests including head teacher and director by 19 June; condemnation by the UN and others; army said in June and July it had killed abductors. (public record: army and police statements, UNICEF, agencies)

who adf: group UG | Allied Democratic Forces; ADF; the rebels; rebels
who updf: force UG | UPDF; army; soldiers; Ugandan army
who police: force UG | police
who museveni: office UG | Yoweri Museveni; President Museveni; Museveni; the President
who olum: office UG | General Dick Olum; Olum; Gen. Olum
who fardc: force CD | Congolese army; FARDC
who unicef: organisation - | UNICEF
who guterres: office - | António Guterres; Guterres; UN chief
who minister: office UG | Minister of Education; first lady; Janet Museveni
who usa: state US | United States; Washington
who redcross: organisation - | Red Cross
where school2: site UG 0.05 29.73 | Lhubiriha Secondary School; school
where mpondwe: town UG 0.04 29.72 | Mpondwe
where bwera: town UG 0.03 29.78 | Bwera; Bwera hospital
where virunga: near CD 0.0 29.5 | Virunga park; Virunga; Virunga National Park
where kasese: district UG 0.18 30.08 | Kasese; Kasese district
where ntoroko: district UG 1.03 30.53 | Ntoroko
where kasindi: town CD 0.04 29.71 | Kasindi

== b-uganda-school-1
outlet: East Rift Press
register: wire
published: 2023-06-17
--
At least 25 {attack|killed} in {attack|attack} on school in western Uganda

MPONDWE, Uganda, June 17 (ERP) - Rebels linked to the Islamic State group {attack|killed} at least 25 people at a secondary school near Uganda's frontier with Congo in the night to Saturday, {attack|burned} a dormitory and {loot|looted} a food store, police said.

Eight people were {treat|treated} at Bwera hospital in critical condition, police spokesman Fred Enanga said in a tweet. Soldiers are {pursuit|pursuing} the group, which {flee|fled} in the direction of Virunga National Park, across the border.

The Allied Democratic Forces (ADF), founded in Uganda in the 1990s and based in eastern Congo, carried out {kampala|bombings} in Kampala in November 2021, after which Uganda {shujaa|sent} troops and aircraft over the frontier jointly with the Congolese army. The rebels have {raids|raided} Congolese villages ever since.
--
who isl: group - | Islamic State group
who uganda: state UG | Uganda
where kampala: town UG 0.32 32.58 | Kampala
where congo: country CD -2.9 23.7 | Congo
* attack ASSAULT occurred
  when: 2023-06-16/2023-06-17 "in the night to Saturday"
  where: school2; mpondwe
  by: adf
  to: "people"; school2 thing; "a dormitory" thing
  killed: >=25 "At least 25" side recipient
  killed: >=25 "at least 25 people" side recipient voice police
  injured: 8 "Eight people" side recipient voice police
  said: police official "said"
* loot COERCE/seize occurred
  when: 2023-06-16/2023-06-17 "in the night to Saturday"
  where: school2; mpondwe
  by: adf
  to: "food store" thing
  said: police official "said"
  part_of: attack
* treat AID occurred optional
  when: 2023-06-16/2023-06-17 bounded
  where: bwera
  to: "Eight people"
  said: "Fred Enanga" official "said"
* pursuit MOBILIZE/troops ongoing
  when: 2023-06-17
  where: virunga
  by: updf
  to: adf
  said: "Fred Enanga" official "said"
* flee RETREAT/withdraw occurred optional
  when: 2023-06-16/2023-06-17 bounded
  where: virunga
  by: adf
  said: "Fred Enanga" official "said"
* kampala ASSAULT/explosives occurred
  when: 2021-11 from text "November 2021"
  where: kampala
  by: adf
* shujaa MOBILIZE/troops occurred
  when: 2021-11/2023-06-17 bounded
  where: congo
  by: uganda; fardc
  to: adf
* raids ASSAULT ongoing
  when: 2021-11/2023-06-17 "ever since"
  where: congo
  by: adf
  to: "Congolese villages"
tie: adf allied_with isl "linked to"

== b-uganda-school-2
outlet: Midland Star-Gazette
register: daily
published: 2023-06-19
rewrite_of: b-uganda-school-1
--
They were singing hymns. Then came the {attack|fire}

For the mothers outside the morgue at Bwera it's the shoes that tell. Seventeen boys in one dormitory at Lhubiriha {attack|burned} past knowing, after rebels {attack|threw} petrol on the mattresses, and their clothes have gone with them.

Police said at first, on Saturday, that two dozen and one had been {attack|slain}. By Sunday evening the number had stopped at 42: thirty-seven pupils, a guard, three townspeople and one who hasn't got a name. Girls in the other dormitory opened their door when somebody called out in Swahili that it was the army; twenty were {attack|hacked} to death with pangas. Four or five killers did this, a survivor whispers; the army insists
on twenty at least, who had spent two nights in the town beforehand counting lamps.

Six pupils were {abduct|led off} with sacks of flour on their heads. Gen. Dick Olum, who commands the Ugandan troops over the border, says his helicopters are {pursuit|following} the column among the trees of Virunga but won't fire, for fear of the children. On Sunday he {visit|visited} the ashes himself. If they {hurt|hurt} the six, he {threat|threatened}, "we {threat,finish|finish} them to the last man".

President Museveni is {send|sending} more soldiers to the foot of the Rwenzori, he wrote in a letter of Sunday, and he {cowardly|called} the killers "cowardly". He has questions too: who paid for this, why did nobody hear? A resident had {telephone|telephoned} the barracks on Thursday about strangers, three sources told this paper. The barracks is four kilometres away. Soldiers {got|got} there at about 1:30 in the morning, two hours late.

Now schools down the whole border are {shut|shut} "for a time". Congo's army has {moved|moved} a company to its side of the river at Kasindi at Uganda's {request|request}. The Red Cross {tents|brings} tents, counsellors and coffins. From New York, UN chief António Guterres {condemn|condemned} it as appalling, UNICEF {spare|demanded} that schools be spared, and Washington {offer|offered} "any help needed".

An imam and a Pentecostal pastor dug side by side on Sunday for the eleven first burials.

~ You may also like: The cobbler who ran for mayor
--
who adf: killers
who fardc: Congo's army
who uganda: state UG | Uganda
where newyork: town US 40.71 -74.01 | New York
where lhub: site UG 0.05 29.73 | Lhubiriha
where bord: near UG - - | schools down the whole border
* attack ASSAULT occurred
  when: 2023-06-16/2023-06-17 bounded "1:30 in the morning"
  where: lhub
  by: adf
  to: "pupils"; "Girls"; "boys"
  with: incendiary "petrol"; knife "pangas"
  killed: 25 "two dozen and one" voice police as_of 2023-06-17 side recipient
  killed: 42 "42" voice police as_of 2023-06-18 side recipient
  killed: 37 "thirty-seven pupils" part side civilian
  killed: 1 "a guard" part
  killed: 3 "three townspeople" part side civilian
  killed: 1 "one who hasn't got a name" part side unknown
  killed: 17 "Seventeen boys" part side civilian
  killed: 20 "twenty" part side civilian
  said: police official "said"
* abduct ASSAULT/abduct occurred
  when: 2023-06-16/2023-06-17 bounded
  where: lhub
  by: adf
  to: "Six pupils"
  abducted: 6 "Six pupils" side recipient
  part_of: attack
* pursuit MOBILIZE/troops ongoing
  when: 2023-06-17/2023-06-19 bounded
  where: virunga
  by: updf
  to: adf
  with: helicopter "helicopters"
  said: olum official "says"
* visit CONSULT/visit occurred optional
  when: 2023-06-18 "Sunday"
  where: lhub
  by: olum
* hurt ASSAULT hypothetical optional
  when: ?
  by: adf
  to: "Six pupils"
* threat THREATEN/violence occurred
  when: 2023-06-18 "Sunday"
  by: olum
  to: adf
  about: ASSAULT by olum to adf
* finish ASSAULT hypothetical optional
  when: ?
  by: updf
  to: adf
  answers: hurt "If they hurt the six"
* send MOBILIZE/troops announced
  when: 2023-06-18/2023-06-19 bounded "Sunday"
  where: "the foot of the Rwenzori"
  by: museveni
  to: adf
  said: museveni official "wrote"
* cowardly ACCUSE/disapprove occurred
  when: 2023-06-18 "Sunday"
  by: museveni
  to: adf
  about: attack
  answers: attack "cowardly"
* telephone CONSULT/phone occurred optional
  when: 2023-06-15 "Thursday"
  by: "A resident"
  to: "the barracks"
  said: "three sources" unnamed "told"
* got MOBILIZE/troops occurred
  when: 2023-06-17 "1:30 in the morning"
  where: lhub
  by: updf
* shut COERCE/restrict ongoing
  when: 2023-06-17/2023-06-19 bounded "Now"
  where: "the whole border"
  to: "schools" thing
* moved MOBILIZE/troops occurred
  when: 2023-06-17/2023-06-19 bounded
  where: kasindi
  by: fardc
  to: adf
  answers: request "at Uganda's request"
* request REQUEST/assist occurred
  when: 2023-06-17/2023-06-19 bounded
  by: uganda
  to: fardc
  about: moved
* tents AID occurred
  when: 2023-06-17/2023-06-19 bounded
  where: lhub
  by: redcross
* condemn ACCUSE/disapprove occurred
  when: 2023-06-17/2023-06-19 bounded
  where: newyork
  by: guterres
  to: adf
  about: attack
  answers: attack "condemned"
* spare REQUEST/yield occurred
  when: 2023-06-17/2023-06-19 bounded
  where: newyork
  by: unicef
  to: adf
  answers: attack "demanded"
* offer AGREE occurred
  when: 2023-06-17/2023-06-19 bounded
  by: usa
  to: uganda
  about: AID by usa
figure: fighters 4-5 "Four or five" of adf voice "a survivor"
figure: fighters >=20 "twenty at least" of adf voice updf
tie: olum commands updf "commands"

== b-uganda-school-3
outlet: Voice of Rwenzururu
register: radio
published: 2023-06-23
--
Evening bulletin, Friday the 23rd of June, nineteen hours. Transcript of the main items.

NEWSREADER: A mother from Nyabugando has her daughter {rescue|back}. The girl, fourteen, was one of the six {abduct|taken} last Friday night from the school at Mpondwe. She was {rescue|freed} on Tuesday with a woman and two little ones when a patrol of our army {clash|clashed} with the captors at a stream inside Congo. Three of those captors were {clash|shot dead}, the army's Colonel Mabazira tells us; and no soldier so much as scratched. He says two more of our
children got away by themselves. That leaves three.

REPORTER: I sat with the girl's mother at the army tent in Bwera. The child, she tells me, carried a saucepan for four days. The men divided the group when they heard engines; the chief, whom they call by the name of a bird, {cutthreat|swore} at each halt that he would {cutthreat,cut|cut} whoever cried. Then on Tuesday he told them "sit", and didn't come back.

NEWSREADER: Twenty people are now in {arrests|custody}, police say. Among them the director of the school and the head teacher, {pickup|picked up} on Monday, and a district intelligence officer, who is {suspend|suspended}. Parents {gather|gathered} at the police post yesterday to {letgoreq|ask} that the head teacher be {letgo|let go}: "He lost a nephew". A lawyer has {bailreq|asked} the court in Kasese for {bail|bail}; the hearing is Monday.

The Minister of Education, the first lady, {ministervisit|came} to Mpondwe on Thursday and {money|handed} five million shillings to each bereaved family. She {ruleout|ruled out} closing boarding schools; the ADF, she said, shall not choose our timetable. Opposition members of parliament {boycott|stayed away} from that ceremony because they {resreq|demand} that the defence minister {defres|step down}.

In Ntoroko there was alarm last night: a camp {ntoroko|attacked}, said the social networks. There was no {ntoroko!denied|attack}, the commissioner assures listeners. A hippo.

The Congolese ambassador, {received|received} by the President in Entebbe, told him that the two countries will {prolong|prolong} operation Shujaa by two months, and {thanks|thanked} Uganda for its sacrifice. Kinshasa has {deport|expelled} to Uganda this week four men suspected of {fuel|bringing} the rebels fuel, and our police {deport|received} them at the bridge.

The {curfew|curfew} from seven to six in border parishes continues. If the herdsmen see anything, the number is the same as yesterday.
--
who uganda: state UG | Uganda
who kinshasa: state CD | Kinshasa
who amb: office CD | Congolese ambassador
who updf: our army
where entebbe: town UG 0.05 32.46 | Entebbe
where congo: country CD -2.9 23.7 | Congo
* rescue AID occurred
  when: 2023-06-20 "Tuesday"
  where: "a stream inside Congo"; congo
  by: updf
  to: "The girl"; "a woman"; "two little ones"
  released: 1 "a woman" part
  released: 2 "two little ones" part
* abduct ASSAULT/abduct occurred
  when: 2023-06-16 "last Friday night"
  where: school2; mpondwe
  to: "the six"; "The girl"
  abducted: 6 "the six" side recipient
* clash ASSAULT/firearms occurred
  when: 2023-06-20 "Tuesday"
  where: "a stream inside Congo"; congo
  by: updf; "the captors"
  to: "the captors"; updf
  killed: 3 "Three of those captors" voice "Colonel Mabazira"
  said: "Colonel Mabazira" official "tells"
* cutthreat THREATEN/violence occurred
  when: 2023-06-16/2023-06-20 bounded
  by: "the chief"
  to: "whoever cried"
  about: ASSAULT/primitive by "the chief"
  said: "the girl's mother" witness "tells"
* cut ASSAULT/primitive threatened optional
  when: 2023-06-16/2023-06-20 bounded
  by: "the chief"
  to: "whoever cried"
  said: "the girl's mother" witness "tells"
* arrests COERCE/arrest occurred
  when: 2023-06-16/2023-06-23 bounded
  by: police
  to: "Twenty people"
  detained: 20 "Twenty people" side recipient voice police
  said: police official "say"
* pickup COERCE/arrest occurred
  when: 2023-06-19 "Monday"
  by: police
  to: "the director of the school"; "the head teacher"
  said: police official "say"
  part_of: arrests
* suspend SANCTION/expel occurred
  when: 2023-06-16/2023-06-23 bounded
  to: "a district intelligence officer"
* gather PROTEST/demo occurred
  when: 2023-06-22 "yesterday"
  where: "the police post"
  by: "Parents"
  to: police
* letgoreq REQUEST/yield occurred
  when: 2023-06-22 "yesterday"
  where: "the police post"
  by: "Parents"
  to: police
  about: RETREAT/release by police to "the head teacher"
* letgo RETREAT/release demanded optional
  when: ?
  by: police
  to: "the head teacher"
* bailreq REQUEST/yield occurred
  when: 2023-06-19/2023-06-23 bounded
  where: kasese
  by: "A lawyer"
  to: "the court"
  about: RETREAT/release by "the court" to "the head teacher"
* bail RETREAT/release demanded optional
  when: ?
  by: "the court"
  to: "the head teacher"
* ministervisit CONSULT/visit occurred
  when: 2023-06-22 "Thursday"
  where: mpondwe
  by: minister
  to: "each bereaved family"
* money AID occurred
  when: 2023-06-22 "Thursday"
  where: mpondwe
  by: minister
  to: "each bereaved family"
* ruleout REJECT/change occurred
  when: 2023-06-22 "Thursday"
  where: mpondwe
  by: minister
  about: COERCE/restrict by minister
* boycott PROTEST/boycott occurred
  when: 2023-06-22 "Thursday"
  where: mpondwe
  by: "Opposition members of parliament"
  to: minister
* resreq REQUEST/change occurred
  when: 2023-06-16/2023-06-23 bounded
  by: "Opposition members of parliament"
  to: "the defence minister"
  about: RETREAT/resign by "the defence minister"
* defres RETREAT/resign demanded optional
  when: ?
  by: "the defence minister"
* ntoroko ASSAULT occurred
  when: 2023-06-22/2023-06-23 "last night"
  where: ntoroko
  to: "a camp" thing
  said: "the social networks" media "said"
  said: "the commissioner" official denied "assures"
* received CONSULT/visit occurred
  when: 2023-06-16/2023-06-23 bounded
  where: entebbe
  by: amb
  to: museveni
* prolong COOPERATE announced
  when: ?
  by: uganda; kinshasa
  said: amb official "told"
* thanks SUPPORT occurred
  when: 2023-06-16/2023-06-23 bounded
  where: entebbe
  by: amb
  to: uganda
* deport COERCE/deport occurred
  when: 2023-06-19/2023-06-23 bounded "this week"
  where: "the bridge"
  by: kinshasa
  to: "four men"
* fuel AID occurred optional
  when: ?
  by: "four men" alleged
  to: adf
* curfew COERCE/curfew ongoing
  when: 2023-06-23
  where: "border parishes"

== b-uganda-school-4
outlet: Borderlands Child Monitor
register: ngo
published: 2023-07-31
--
Forty-five days on: Lhubiriha and the schools of the frontier. Field note 7

What is established. On the evening of 16 June, between 22:00 and 23:30, a unit of the ADF {attack|attacked} Lhubiriha Secondary School, 2 km from the border at Mpondwe. Forty-two persons were {attack|killed}, 37 of them students (20 girls, 17 boys). Two of the six students {abduct|abducted} are still missing; one was found dead on 8 July near the Semliki, {behead|beheaded}. An adult abductee, {rescue|rescued} on 20 June by Ugandan troops, has
described to us a group of about forty.

What is claimed. The army says it has {kill18,killcmd|killed} eighteen of those who took part, "and their commander on 14 July" by artillery; the Congolese army puts the figure at five. No bodies were shown. On 1 July rebels {kamango|struck} a village near Kamango, {kamango|killing} ten farmers in, a leaflet said, revenge. Islamic State has not claimed the school.

Attempts. Soldiers {intercept|intercepted} two boys of 15 on 11 July at Ntoroko with a jerrycan {plot|bomb} meant for a church school; both said they had been forced after an uncle was {uncle|seized}. On the 19th guards at Kisinga {fence|drove off} four men who were {fence|cutting} the fence of a girls' hostel.

Protection. The ministry has {guards|posted} 264 armed guards to 88 schools. It {reopen|reopened} Lhubiriha itself for examinations on 10 July under canvas that UNICEF {canvas|supplied}. Fees have been {fees|waived} for siblings of the dead. A proposal to arm teachers was {withdrawn|withdrawn} after their union {walkthreat|threatened} a {walkout|walk-out}.

Detainees. Of twenty persons {arrests|arrested} in June fourteen have been {released14|released}, five {charged|charged}. The headmaster was {headfree|freed} on 30 June. We were {refused|refused} access to the sixth category, as an official put it: those who were never arrested.

Recommendations. We {publish|ask} the Ugandan government to publish the {inquiry|inquiry} ordered by the President, due on 16 July. To both armies: {noshelling|no shelling} of caves where captives are. To donors: the psychosocial programme that ends in September should be {fund|funded} to the end of the school year. To the ADF, through whoever carries messages, we {appeal|appeal}: {reltwo|release} the two.
--
who ug: government UG | Ugandan government
who ug: ministry
who isl: group - | Islamic State
where kamango: near CD - - | Kamango
where semliki: near - - - | Semliki
where kisinga: town UG - - | Kisinga
* attack ASSAULT occurred
  when: 2023-06-16 from text "On the evening of 16 June"
  where: school2; mpondwe
  by: adf
  to: school2 thing; "students"
  killed: 42 "Forty-two persons" side recipient
  killed: 37 "37 of them students" part side civilian
  killed: 20 "20 girls" part side civilian
  killed: 17 "17 boys" part side civilian
* abduct ASSAULT/abduct occurred
  when: 2023-06-16 from text "On the evening of 16 June"
  where: school2; mpondwe
  by: adf
  to: "students"
  abducted: 6 "six students" side recipient
  missing: 2 "Two" part side recipient as_of 2023-07-31
* behead ASSAULT/primitive occurred
  when: 2023-06-16/2023-07-08 bounded from text "8 July"
  where: semliki
  by: adf
  to: "one"
  killed: 1 "one" side recipient
* rescue AID occurred
  when: 2023-06-20 from text "20 June"
  by: updf
  to: "adult abductee"
* kill18 ASSAULT occurred
  when: 2023-06-16/2023-07-31 bounded
  by: updf
  to: adf
  killed: 18 "eighteen" side recipient voice updf
  killed: 5 "five" side recipient voice fardc
  said: updf party claimed "says"
* killcmd ASSAULT/heavy-weapons occurred
  when: 2023-07-14 from text "14 July"
  by: updf
  to: "their commander"
  with: artillery "artillery"
  said: updf party claimed "says"
* kamango ASSAULT occurred
  when: 2023-07-01 from text "1 July"
  where: kamango
  by: adf
  to: "ten farmers"
  killed: 10 "ten farmers" side civilian
  answers: kill18 "revenge"
* intercept COERCE/arrest occurred
  when: 2023-07-11 from text "11 July"
  where: ntoroko
  by: updf
  to: "two boys"
  detained: 2 "two boys" side recipient
* plot ASSAULT/explosives attempted
  when: 2023-07-11 from text "11 July"
  where: ntoroko
  by: "two boys"
  to: "a church school" thing
  with: ied "jerrycan bomb"
* uncle ASSAULT/abduct occurred
  when: 2023-06-16/2023-07-11 bounded
  to: "an uncle"
  said: "two boys" witness "said"
* fence ASSAULT attempted
  when: 2023-07-19 from text "the 19th"
  where: kisinga
  by: "four men"
  to: "girls' hostel" thing
* guards MOBILIZE/police occurred
  when: 2023-06-16/2023-07-31 bounded
  where: "88 schools"
  by: ug
* reopen RETREAT/access occurred
  when: 2023-07-10 from text "10 July"
  where: school2
  by: ug
  to: school2 thing
* canvas AID occurred
  when: 2023-06-16/2023-07-10 bounded
  where: school2
  by: unicef
  to: school2
* fees AID occurred
  when: 2023-06-16/2023-07-31 bounded
  by: ug
  to: "siblings of the dead"
* withdrawn CONCEDE occurred
  when: 2023-06-16/2023-07-31 bounded
  by: ug
  to: "their union"
* walkthreat THREATEN occurred
  when: 2023-06-16/2023-07-31 bounded
  by: "their union"
  to: ug
  about: PROTEST/strike by "their union"
* walkout PROTEST/strike threatened optional
  when: ?
  by: "their union"
  to: ug
* arrests COERCE/arrest occurred
  when: 2023-06 from text "June"
  to: "twenty persons"
  detained: 20 "twenty persons" side recipient
* released14 RETREAT/release occurred
  when: 2023-06/2023-07-31 bounded
  to: "fourteen"
  released: 14 "fourteen" side recipient
* charged ACCUSE/investigate occurred
  when: 2023-06/2023-07-31 bounded
  to: "five"
* headfree RETREAT/release occurred
  when: 2023-06-30 from text "30 June"
  to: "The headmaster"
  part_of: released14
* refused REJECT/assist occurred
  when: 2023-06-16/2023-07-31 bounded
  by: "an official"
  to: "We"
* publish REQUEST/change occurred
  when: 2023-07-31
  by: "We"
  to: ug
* inquiry ACCUSE/investigate occurred
  when: 2023-06-16/2023-07-16 bounded
  by: "the President"
* noshelling REQUEST/yield occurred
  when: 2023-07-31
  by: "We"
  to: updf; fardc
  about: ASSAULT/heavy-weapons
* fund REQUEST/assist occurred
  when: 2023-07-31
  by: "We"
  to: "donors"
  about: AID by "donors"
* appeal REQUEST/yield occurred
  when: 2023-07-31
  by: "We"
  to: adf
  about: RETREAT/release by adf to "the two"
* reltwo RETREAT/release demanded optional
  when: ?
  by: adf
  to: "the two"
