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
At least 25 {raid|killed} in {raid|attack} on school in western Uganda

MPONDWE, Uganda, June 17 (ERP) - Rebels linked to the Islamic State group {raid|killed} at least 25 people at a secondary school near Uganda's frontier with Congo in the night to Saturday, {dorm|burned} a dormitory and {store|looted} a food store, police said.

Eight people were {care|treated} at Bwera hospital in critical condition, police spokesman Fred Enanga said in a tweet. Soldiers are {hunt|pursuing} the group, which {flee|fled} in the direction of Virunga National Park, across the border.

The Allied Democratic Forces (ADF), founded in Uganda in the 1990s and based in eastern Congo, carried out {bombs|bombings} in Kampala in November 2021, after which Uganda {shujaa|sent} troops and aircraft over the frontier {joint|jointly} with the Congolese army. The rebels have {villages|raided} Congolese villages ever since.
--
* raid ASSAULT occurred
  when: 2023-06-16/2023-06-17 "the night to Saturday"
  where: school2; mpondwe
  by: adf
  to: "at least 25 people"
  killed: >=25 "at least 25 people" side civilian voice police
  injured: 8 "Eight people" side civilian voice "Fred Enanga"
  said: police official "said"
* dorm ASSAULT/destroy occurred
  when: 2023-06-16/2023-06-17 "the night to Saturday"
  where: school2; mpondwe
  by: adf
  to: "dormitory" thing
  said: police official "said"
  part_of: raid
* store COERCE/seize occurred
  when: 2023-06-16/2023-06-17 "the night to Saturday"
  where: school2; mpondwe
  by: adf
  to: "food store" thing
  said: police official "said"
  part_of: raid
* care AID occurred optional
  when: 2023-06-17 day
  where: bwera
  to: "Eight people"
  said: "Fred Enanga" official "said"
* hunt COERCE/arrest attempted
  when: 2023-06-17 day
  where: virunga
  by: updf
  to: adf
  said: police official
* flee RETREAT/withdraw occurred
  when: 2023-06-16/2023-06-17 bounded
  where: virunga
  by: adf
  said: police official
* bombs ASSAULT/explosives occurred
  when: 2021-11 month "November 2021"
  where: "Kampala"
  by: adf
* shujaa MOBILIZE/troops occurred
  when: 2021-11-01/2023-06-17 bounded
  by: "Uganda"
  with: airstrike "aircraft"
* joint COOPERATE occurred
  when: 2021-11-01/2023-06-17 bounded
  by: "Uganda"; fardc
* villages ASSAULT ongoing
  when: 2021-11-01/2023-06-17 "ever since"
  where: "Congolese villages"
  by: adf
  to: "Congolese villages" thing
tie: adf allied_with "Islamic State group" "linked to"

== b-uganda-school-2
outlet: Midland Star-Gazette
register: daily
published: 2023-06-19
rewrite_of: b-uganda-school-1
--
They were singing hymns. Then came the {dorm|fire}

For the mothers outside the morgue at Bwera it's the shoes that tell. Seventeen boys in one dormitory at Lhubiriha {dorm|burned} past knowing, after rebels {dorm|threw} petrol on the mattresses, and their clothes have gone with them.

Police said at first, on Saturday, that two dozen and one had been {raid|slain}. By Sunday evening the number had stopped at 42: thirty-seven pupils, a guard, three townspeople and one who hasn't got a name. Girls in the other dormitory opened their door when somebody called out in Swahili that it was the army; twenty were {hack|hacked} to death with pangas. Four or five killers did this, a survivor whispers; the army insists
on twenty at least, who had spent two nights in the town beforehand counting lamps.

Six pupils were {abd|led off} with sacks of flour on their heads. Gen. Dick Olum, who commands the Ugandan troops over the border, says his helicopters are {hunt|following} the column among the trees of Virunga but won't {strike|fire}, for fear of the children. On Sunday he {olumv|visited} the ashes himself. If they {harm|hurt} the six, he {olumthr|threatened}, "we {olumt|finish} them to the last man".

President Museveni is {musend|sending} more soldiers to the foot of the Rwenzori, he wrote in a letter of Sunday, and he {muscol|called} the killers "cowardly". He has questions too: who paid for this, why did nobody hear? A resident had {warn|telephoned} the barracks on Thursday about strangers, three sources told this paper. The barracks is four kilometres away. Soldiers got there at about 1:30 in the morning, two hours late.

Now schools down the whole border are {close|shut} "for a time". Congo's army has {joinfardc|moved} a company to its side of the river at Kasindi at Uganda's {ugask|request}. The Red Cross {rc|brings} tents, counsellors and coffins. From New York, UN chief António Guterres {gut|condemned} it as appalling, UNICEF {unicef|demanded} that schools be spared, and Washington {usoffer|offered} "any help needed".

An imam and a Pentecostal pastor dug side by side on Sunday for the eleven first burials.

~ You may also like: The cobbler who ran for mayor
--
where school2: Lhubiriha
who adf: killers
who fardc: Congo's army
* raid ASSAULT occurred
  when: 2023-06-15/2023-06-17 bounded
  where: school2
  by: adf
  to: "pupils"; "guard"; "townspeople"
  killed: 25 "two dozen and one" side civilian voice police as_of 2023-06-17
  killed: 42 "42" side civilian as_of 2023-06-18
  killed: 37 "thirty-seven pupils" part side civilian
  killed: 3 "three townspeople" part side civilian
  killed: 17 "Seventeen boys" part side civilian
  killed: 1 "a guard" part side civilian
  said: police official "said"
* dorm ASSAULT/destroy occurred
  when: 2023-06-15/2023-06-17 bounded
  where: school2
  by: adf
  to: "Seventeen boys"; "dormitory" thing
  with: incendiary "petrol"
  part_of: raid
* hack ASSAULT/primitive occurred
  when: 2023-06-15/2023-06-17 bounded
  where: school2
  by: adf
  to: "Girls"
  with: knife "pangas"
  killed: 20 "twenty" part side civilian
  part_of: raid
* abd ASSAULT/abduct occurred
  when: 2023-06-15/2023-06-17 bounded
  where: school2
  by: adf
  to: "Six pupils"
  abducted: 6 "Six pupils" side civilian
* hunt COERCE/arrest attempted
  when: 2023-06-19 day
  where: virunga
  by: updf
  to: adf
  with: helicopter "helicopters"
  said: olum official "says"
* strike REJECT occurred
  when: 2023-06-17/2023-06-19 bounded
  where: virunga
  by: olum
  about: ASSAULT/aerial by updf to adf
* olumv CONSULT/visit occurred optional
  when: 2023-06-18 day "Sunday"
  where: school2
  by: olum
* harm ASSAULT hypothetical
  when: ?
  by: adf
  to: "the six"
* olumthr THREATEN/violence occurred
  when: 2023-06-18 day "Sunday"
  by: olum
  to: adf
  about: olumt
* olumt ASSAULT hypothetical
  when: ?
  by: updf
  to: adf
* musend MOBILIZE/troops announced
  when: ?
  where: "Rwenzori"
  by: museveni
* muscol ACCUSE/disapprove occurred
  when: 2023-06-18 day "Sunday"
  by: museveni
  to: adf
  about: raid
  answers: raid
* warn REQUEST/assist occurred optional
  when: 2023-06-15 day "Thursday"
  by: "resident"
  to: "barracks"
  said: "three sources" unnamed "told"
* close COERCE/restrict ongoing
  when: 2023-06-19 day
  where: "the whole border"
  to: "schools" thing
* joinfardc MOBILIZE/troops occurred
  when: 2023-06-17/2023-06-19 bounded
  where: kasindi
  by: fardc
  answers: ugask "request"
* ugask REQUEST/assist occurred
  when: 2023-06-17/2023-06-19 bounded
  by: "Uganda"
  to: fardc
* rc AID occurred
  when: 2023-06-17/2023-06-19 bounded
  by: redcross
* gut ACCUSE/disapprove occurred
  when: 2023-06-17/2023-06-19 bounded
  where: "New York"
  by: guterres
  to: adf
  about: raid
  answers: raid
* unicef REQUEST/yield occurred
  when: 2023-06-17/2023-06-19 bounded
  by: unicef
* usoffer AGREE occurred
  when: 2023-06-17/2023-06-19 bounded
  by: usa
  to: "Uganda"
  about: AID by usa

== b-uganda-school-3
outlet: Voice of Rwenzururu
register: radio
published: 2023-06-23
--
Evening bulletin, Friday the 23rd of June, nineteen hours. Transcript of the main items.

NEWSREADER: A mother from Nyabugando has her daughter back. The girl, fourteen, was one of the six {abd|taken} last Friday night from the school at Mpondwe. She was {resc|freed} on Tuesday with a woman and two little ones when a patrol of our army {fight|clashed} with the captors at a stream inside Congo. Three of those captors were {fight|shot dead}, the army's Colonel Mabazira tells us; and no soldier so much as scratched. He says two more of our
children got away by themselves. That leaves three.

REPORTER: I sat with the girl's mother at the army tent in Bwera. The child, she tells me, carried a saucepan for four days. The men divided the group when they heard engines; the chief, whom they call by the name of a bird, {threatk|swore} at each halt that he would {cutthr|cut} whoever cried. Then on Tuesday he told them "sit", and didn't come back.

NEWSREADER: Twenty people are now in {arr|custody}, police say. Among them the director of the school and the head teacher, {arr|picked up} on Monday, and a district intelligence officer, who is {susp|suspended}. Parents {protest|gathered} at the police post yesterday to {demhead|ask} that the head teacher be let go: "He lost a nephew". A lawyer has {lawapp|asked} the court in Kasese for bail; the hearing is Monday.

The Minister of Education, the first lady, {minv|came} to Mpondwe on Thursday and {mingive|handed} five million shillings to each bereaved family. She {mincl|ruled out} closing boarding schools; the ADF, she said, shall not choose our timetable. Opposition members of parliament {oppwalk|stayed away} from that ceremony because they {oppask|demand} that the defence minister {resign|step down}.

In Ntoroko there was alarm last night: a camp {ntor|attacked}, said the social networks. There was no {ntor!denied|attack}, the commissioner assures listeners. A hippo.

The Congolese ambassador, {meetamb|received} by the President in Entebbe, told him that the two countries will {joint2|prolong} operation Shujaa by two months, and {cond|thanked} Uganda for its sacrifice. Kinshasa has {deport|expelled} to Uganda this week four men suspected of {feed|bringing} the rebels fuel, and our police {deport|received} them at the bridge.

The {curf|curfew} from seven to six in border parishes continues. If the herdsmen see anything, the number is the same as yesterday.
--
* abd ASSAULT/abduct occurred
  when: 2023-06-16 day "last Friday night"
  where: school2; mpondwe
  by: "captors"
  to: "girl"
  abducted: 6 "six" side civilian
* resc RETREAT/release occurred
  when: 2023-06-20 day "Tuesday"
  where: "Congo"
  by: updf
  to: "girl"; "woman"; "two little ones"
  released: 4 "with a woman and two little ones"
  said: "Colonel Mabazira" official "tells"
  part_of: fight
* fight ASSAULT/firearms occurred
  when: 2023-06-20 day "Tuesday"
  where: "stream"; "Congo"
  by: updf; "captors"
  to: "captors"; updf
  killed: 3 "Three of those captors" side recipient voice "Colonel Mabazira"
  said: "Colonel Mabazira" official "tells"
  injured: 0 "no soldier" voice "Colonel Mabazira"
* threatk THREATEN/violence occurred
  when: 2023-06-16/2023-06-20 bounded "four days"
  by: "chief"
  to: "child"
  about: cutthr
  said: "girl's mother" witness "tells"
* cutthr ASSAULT/primitive hypothetical
  when: ?
  by: "chief"
  to: "whoever cried"
  said: "girl's mother" witness "tells"
* arr COERCE/arrest occurred
  when: 2023-06-16/2023-06-23 bounded "Monday"
  by: police
  to: "director of the school"; "head teacher"; "district intelligence officer"
  detained: 20 "Twenty people" voice police
  said: police official "say"
* susp SANCTION/expel occurred
  when: 2023-06-16/2023-06-23 bounded
  to: "district intelligence officer"
* protest PROTEST/demo occurred
  when: 2023-06-22 day "yesterday"
  where: "police post"
  by: "Parents"
  to: police
* demhead REQUEST/yield occurred
  when: 2023-06-22 day "yesterday"
  by: "Parents"
  to: police
  about: RETREAT/release to "head teacher"
* lawapp REQUEST/yield occurred
  when: 2023-06-19/2023-06-23 bounded
  by: "lawyer"
  to: "court in Kasese"
  about: RETREAT/release to "head teacher"
* minv CONSULT/visit occurred
  when: 2023-06-22 day "Thursday"
  where: mpondwe
  by: minister
* mingive AID occurred
  when: 2023-06-22 day "Thursday"
  where: mpondwe
  by: minister
  to: "bereaved family"
* mincl REJECT occurred
  when: 2023-06-22 day "Thursday"
  by: minister
  about: COERCE/restrict
* oppwalk PROTEST/boycott occurred
  when: 2023-06-22 day
  where: mpondwe
  by: "Opposition members of parliament"
  to: minister
* oppask REQUEST/yield occurred
  when: ?
  by: "Opposition members of parliament"
  to: "defence minister"
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: "defence minister"
* ntor ASSAULT occurred optional
  when: 2023-06-22 day "last night"
  where: ntoroko
  to: "a camp" thing
  said: "commissioner" official denied "assures"
  said: "the social networks" media "said"
* joint2 COOPERATE announced
  when: ? "two months"
  by: "Uganda"; "Kinshasa"
  said: "Congolese ambassador" official "told"
* meetamb CONSULT occurred
  when: ?
  where: "Entebbe"
  by: "Congolese ambassador"; museveni
  to: museveni
* cond SUPPORT occurred
  when: ?
  by: "Congolese ambassador"
  to: "Uganda"
* deport COOPERATE occurred
  when: 2023-06-19/2023-06-23 week "this week"
  where: "the bridge"
  by: "Kinshasa"
  to: "Uganda"; "four men"
* feed AID occurred optional
  when: ?
  by: "four men" alleged
  to: adf
* curf COERCE/curfew ongoing
  when: 2023-06-23 day
  where: "border parishes"

== b-uganda-school-4
outlet: Borderlands Child Monitor
register: ngo
published: 2023-07-31
--
Forty-five days on: Lhubiriha and the schools of the frontier. Field note 7

What is established. On the evening of 16 June, between 22:00 and 23:30, a unit of the ADF {raid|attacked} Lhubiriha Secondary School, 2 km from the border at Mpondwe. Forty-two persons were {raid|killed}, 37 of them students (20 girls, 17 boys). Two of the six students {abd|abducted} are still missing; one was found dead on 8 July near the Semliki, {cut|beheaded}. An adult abductee, {resc|rescued} on 20 June by Ugandan troops, has
described to us a group of about forty.

What is claimed. The army says it has {kill18|killed} eighteen of those who took part, "and their commander on 14 July" by artillery; the Congolese army puts the figure at five. No bodies were shown. On 1 July rebels {ret|struck} a village near Kamango, {ret|killing} ten farmers in, a leaflet said, {ret|revenge}. Islamic State has not claimed the school.

Attempts. Soldiers {foil1|intercepted} two boys of 15 on 11 July at Ntoroko with a jerrycan {foilb|bomb} meant for a church school; both said they had been {forced15|forced} after an uncle was {unc|seized}. On the 19th guards at Kisinga {foil2|drove off} four men who were {foil3|cutting} the fence of a girls' hostel.

Protection. The ministry has {guards|posted} 264 armed guards to 88 schools. It {reopen|reopened} Lhubiriha itself for examinations on 10 July under canvas that UNICEF {canvas|supplied}. Fees have been {fees|waived} for siblings of the dead. A proposal to {armt|arm} teachers was {armrej|withdrawn} after their union {unionthr|threatened} a {walk|walk-out}.

Detainees. Of twenty persons {arr|arrested} in June fourteen have been {rel|released}, five {chg|charged}. The headmaster was {relhead|freed} on 30 June. We were {mon|refused} access to the sixth category, as an official put it: those who were never arrested.

Recommendations. We {reco|ask} the Ugandan government to publish the {inqord|inquiry} ordered by the President, due on 16 July. To both armies: {recarm|no shelling} of caves where captives are. To donors: the psychosocial programme that ends in September should be {recdon|funded} to the end of the school year. To the ADF, through whoever carries messages, we {reco2|appeal}: {relch|release} the two.
--
who ug: government UG | Ugandan government
* raid ASSAULT occurred
  when: 2023-06-16 day "evening of 16 June"
  where: school2; mpondwe
  by: adf
  to: "Forty-two persons"
  killed: 42 "Forty-two persons" side civilian
  killed: 37 "37 of them students" part side civilian
  killed: 20 "20 girls" part side civilian
  killed: 17 "17 boys" part side civilian
* abd ASSAULT/abduct occurred
  when: 2023-06-16 day "evening of 16 June"
  where: school2; mpondwe
  by: adf
  to: "students"
  abducted: 6 "six students" side civilian
  missing: 2 "Two of the six students" part
* cut ASSAULT/primitive occurred
  when: 2023-06-16/2023-07-08 bounded from text "8 July"
  where: "Semliki"
  by: adf
  to: "one"
  killed: 1 "one" side civilian
* resc RETREAT/release occurred
  when: 2023-06-20 day from text "20 June"
  by: updf
  to: "adult abductee"
* kill18 ASSAULT/heavy-weapons occurred
  when: 2023-06-17/2023-07-31 bounded "14 July"
  by: updf
  to: adf
  with: artillery "artillery"
  killed: 18 "eighteen" side recipient voice updf
  killed: 5 "five" side recipient voice fardc
  said: updf party "says"
  killed: 1 "their commander" side recipient voice updf
* ret ASSAULT occurred
  when: 2023-07-01 day from text "1 July"
  where: "village near Kamango"
  by: adf
  to: "ten farmers"
  killed: 10 "ten farmers" side civilian
* foil1 COERCE/arrest occurred
  when: 2023-07-11 day from text "11 July"
  where: ntoroko
  by: updf
  to: "two boys of 15"
  detained: 2 "two boys of 15"
* foilb ASSAULT/explosives attempted
  when: 2023-07-11 day from text "11 July"
  where: ntoroko
  by: "two boys of 15"
  to: "church school" thing
  with: bomb "jerrycan bomb" 1
* unc ASSAULT/abduct occurred
  when: ?
  to: "uncle"
  said: "both" witness "said"
* foil2 ASSAULT occurred
  when: 2023-07-19 day from text "19th"
  where: "Kisinga"
  by: "guards"
  to: "four men"
* foil3 ASSAULT attempted
  when: 2023-07-19 day from text "19th"
  where: "Kisinga"
  by: "four men"
  to: "girls' hostel" thing
* guards MOBILIZE/police occurred
  when: 2023-06-16/2023-07-31 bounded
  where: "88 schools"
  by: "ministry"
* reopen RETREAT/access occurred
  when: 2023-07-10 day from text "10 July"
  where: school2
  by: "ministry"
  to: school2 thing
* canvas AID occurred
  when: 2023-06-17/2023-07-10 bounded
  where: school2
  by: unicef
  to: school2 thing
* fees CONCEDE occurred
  when: 2023-06-16/2023-07-31 bounded
  to: "siblings of the dead"
* armt AID announced optional
  when: ?
  by: "ministry"
  to: "teachers"
* armrej CONCEDE occurred
  when: ?
  by: "ministry"
  to: "union"
* unionthr THREATEN occurred
  when: ?
  by: "union"
  to: "ministry"
  about: walk
* walk PROTEST/strike threatened
  when: ?
  by: "union"
  to: "ministry"
* arr COERCE/arrest occurred
  when: 2023-06 month "June"
  to: "twenty persons"
  detained: 20 "twenty persons"
* rel RETREAT/release occurred
  when: 2023-06/2023-07-31 bounded
  to: "fourteen"
  released: 14 "fourteen"
* chg ACCUSE/investigate occurred
  when: 2023-06/2023-07-31 bounded
  to: "five"
* mon REJECT occurred
  when: 2023-06/2023-07-31 bounded
  to: "We"
* inqord ACCUSE/investigate announced
  when: ?
  by: museveni
* reco REQUEST/change occurred
  when: 2023-07-31 day
  by: "We"
  to: ug
* reco2 REQUEST/yield occurred
  when: 2023-07-31 day
  by: "We"
  to: adf
  about: RETREAT/release by adf
* relch RETREAT/release demanded optional
  when: ?
  by: adf
  to: "the two"
* recarm REQUEST/yield occurred
  when: 2023-07-31 day
  by: "We"
  to: "both armies"
  about: ASSAULT/heavy-weapons
* recdon REQUEST/assist occurred
  when: 2023-07-31 day
  by: "We"
  to: "donors"
  about: AID
* forced15 COERCE occurred
  when: ?
  to: "two boys of 15"
  said: "both" witness "said"
figure: fighters ~40 "about forty" of adf voice "adult abductee"
figure: police 264 "264 armed guards"
* relhead RETREAT/release occurred
  when: 2023-06-30 day from text "30 June"
  to: "headmaster"
  part_of: rel
