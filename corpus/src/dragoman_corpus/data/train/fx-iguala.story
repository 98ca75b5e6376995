story: fx-iguala
conflict: Mexico
countries: MX
facts: In the night of 26 to 27 September 2014 municipal police of Iguala (Guerrero) and gunmen fired on buses taken by students of the Ayotzinapa teachers' college and on a football team's bus; six people died, some 25 were wounded, 57 then 43 students were missing. 22 policemen were arrested on the 28th; on 4 October graves with 28 bodies were found; the state government palace in Chilpancingo was burned on the 13th, the town hall of Iguala on the 22nd; Governor Aguirre left on the 23rd; Mayor Abarca and his wife were arrested on 4 November; on 7 November the attorney general said three men had confessed to burning the students at a dump of Cocula. In September 2015 experts of the Inter-American Commission rejected that account. (public record: press, attorney general's office, GIEI report.)

who students: population MX | students; the youths; the trainee teachers
who locpol: force MX | municipal police; municipal policemen; police
who gu: group MX | Guerreros Unidos
who abarca: person MX | Jose Luis Abarca; Abarca; José Luis Abarca
who pineda: person MX | Maria de los Angeles Pineda
who aguirre: person MX | Angel Aguirre; Aguirre; Ángel Aguirre
who murillo: person MX | Jesus Murillo Karam; Murillo; Jesús Murillo Karam
who pgr: body MX | attorney general's office; federal prosecutors; prosecutors
who epn: person MX | Enrique Peña Nieto; Peña Nieto
who parents: population MX | the parents; parents; the families
who govmx: government MX | federal government; the government
who army: force MX | the army; soldiers
where iguala: town MX 18.3448 -99.5390 | Iguala; IGUALA
where guerrero: province MX 17.55 -99.50 | Guerrero
where chilpancingo: town MX 17.5515 -99.5006 | Chilpancingo; CHILPANCINGO
where cocula: town MX 18.24 -99.66 | Cocula
where mexicocity: town MX 19.4326 -99.1332 | Mexico City; MEXICO CITY
where ayo: town MX 17.555 -99.41 | Ayotzinapa

== fx-iguala-1
outlet: Anahuac Wire
register: wire
published: 2014-10-06
--
Mexico tests grave bodies as 22 police {held|held} over {attack|attacks} on students

CHILPANCINGO, Oct 6 (AW) - Forensic experts worked on Monday to {ident|identify} 28 charred bodies {grave|dug up} on a hill outside Iguala, where 43 students have been missing since police and gunmen {attack|shot at} their buses ten days ago, the state prosecutor said.

Inaky Blanco, chief prosecutor of Guerrero, said that two of those {held|arrested} had confessed to {kill17|killing} 17 of the students on the {ord17|orders} of a boss of the Guerreros Unidos drug gang known as El Chucky, after {handover|receiving} them from the town's security director. The remains had been laid on branches, {douse|doused} with diesel and {douse|set alight}. DNA results may take two months, he warned.

The {attack|assaults} began at around 9:30 p.m. on Friday, Sept. 26, when about a hundred trainee teachers from Ayotzinapa, who had come to Iguala to {collect|collect} money and had {buses|commandeered} three coaches, were on their way out of the bus station. Municipal policemen {block|blocked} the road and {attack1|opened fire}. Some hours later, as the survivors were {press|speaking} to reporters on the spot, men in a pick-up {attack2|sprayed} them with bullets, and two fell. On the highway south of town a coach with third-division footballers was {attack3|riddled}; a boy of 15 and the driver were {attack3|killed} and so was a woman in a passing taxi. The body of another student, the skin of the face {flay|cut away}, was found next morning. In all six died and 25 were {attack|injured}.

"They had us on the ground and they were {carry|loading} our mates onto the patrol cars. We thought: jail," said a survivor, 19. "The soldiers came to the clinic where we'd {aidw|carried} our wounded and they {sol|told} us we had asked for it."

Federal forces on Monday {takeover|took over} security in the town and {disarm|disarmed} its police, whose weapons will be {test|tested}. Mayor Jose Luis Abarca, who said he had been dancing at a party, has been on the {run|run} since he asked for {leave|leave} on Sept. 30; the state congress is to {desafuero|strip} him of immunity. His party, the PRD, {expel|expelled} him on Friday.

Classmates {march|marched} through Chilpancingo at the weekend and {stone|smashed} windows of the state congress. Parents {blockroad|blocked} the motorway to Acapulco on Sunday for four hours, {demand|demanding} their children {back!demanded|back} alive. "Alive you {carry|took} them, alive we {demand|want} them," they chanted.

President Enrique Peña Nieto, speaking for the first time about the case, on Monday {epncond|called} it "outrageous, painful and unacceptable" and {epnprom|promised} that there would be no impunity. The United Nations' office in Mexico spoke of one of the worst events of recent years and {unask|asked} the authorities for an effective {search!demanded|search}. In June soldiers {tlatlaya|shot} 22 people in a warehouse at Tlatlaya, at least a dozen of them after they had {surr|given up}; eight have been {charge8|charged} over that.

The Ayotzinapa college has a long record of unruly {protests|protest}. In December 2011 state police {dec11|killed} two of its students at a {blockdec|roadblock}.
--
who blanco: person MX | Inaky Blanco; the state prosecutor
who chucky: person MX | El Chucky
who secdir: office MX | security director
who footballers: population MX | third-division footballers
who survivor: person MX | a survivor
who federal: force MX | Federal forces
who congress: body MX | the state congress; state congress
who prd: party MX | PRD
who un: body - | United Nations' office in Mexico
who gunmen: group MX | gunmen; men in a pick-up
where hill: near MX - - | a hill outside Iguala
where busst: site MX - - | the bus station
where highway: near MX - - | the highway south of town
where clinic: site MX - - | the clinic
where tlatlaya: town MX 18.61 -100.20 | Tlatlaya
where motorway: region MX - - | the motorway to Acapulco
* grave COERCE occurred optional
  when: 2014-10-04/2014-10-06 bounded
  where: hill; iguala
  to: "28 charred bodies" thing
  count: 28 "28 charred bodies"
* held COERCE/arrest occurred
  when: 2014-09-27/2014-10-06 bounded
  where: iguala
  to: locpol
  detained: 22 "22 police" side recipient
* attack ASSAULT/firearms occurred
  when: 2014-09-26/2014-09-27 day "ten days ago" "Friday, Sept. 26"
  where: iguala
  by: locpol; gunmen
  to: students; "their buses" thing
  killed: 6 "six" side civilian
  injured: 25 "25" side civilian
  missing: 43 "43 students" side civilian
  said: blanco official "said"
* kill17 ASSAULT/targeted occurred
  when: 2014-09-26/2014-10-04 bounded
  where: hill; iguala
  by: gu alleged of blanco; chucky alleged of blanco; "two of those arrested"
  to: students
  killed: 17 "17 of the students" side civilian voice blanco
  said: "two of those arrested" party via blanco "confessed"
* ident ACCUSE/investigate ongoing optional
  when: 2014-10-06 "Monday"
  where: hill; iguala
  by: "Forensic experts"
  to: "28 charred bodies" thing
* ord17 REQUEST occurred optional
  when: 2014-09-26/2014-10-04 bounded
  by: chucky alleged of blanco; gu alleged of blanco
  to: "two of those arrested"
  about: kill17
  said: "two of those arrested" party via blanco "confessed"
* handover COOPERATE occurred
  when: 2014-09-26/2014-10-04 bounded
  where: iguala
  by: secdir alleged of "two of those arrested"; locpol alleged of "two of those arrested"
  to: gu
  said: "two of those arrested" party via blanco "confessed"
* douse ASSAULT/destroy occurred
  when: 2014-09-26/2014-10-04 bounded
  where: hill
  to: "The remains" thing
  with: incendiary "diesel"
  said: blanco official "said"
* collect COERCE occurred optional
  when: 2014-09-26
  where: iguala
  by: students
* buses COERCE/seize occurred
  when: 2014-09-26 from text "Friday, Sept. 26"
  where: busst; iguala
  by: students
  to: "three coaches" thing
* block COERCE/restrict occurred
  when: 2014-09-26 from text "9:30 p.m." "Friday, Sept. 26"
  where: iguala
  by: locpol
  to: students
* attack1 ASSAULT/firearms occurred
  when: 2014-09-26 from text "9:30 p.m." "Friday, Sept. 26"
  where: busst; iguala
  by: locpol
  to: students
  part_of: attack
* press CONSULT occurred optional
  when: 2014-09-26/2014-09-27 day from attack1 "Some hours later"
  where: iguala
  by: students "the survivors"
  to: "reporters"
* attack2 ASSAULT/firearms occurred
  when: 2014-09-26/2014-09-27 day from attack1 "Some hours later"
  where: iguala
  by: gunmen
  to: students "the survivors"
  with: small-arms "bullets"
  killed: 2 "two" part side recipient
  part_of: attack
* attack3 ASSAULT/firearms occurred
  when: 2014-09-26/2014-09-27 day
  where: highway; iguala
  by: locpol; gunmen
  to: footballers; "a passing taxi" thing
  killed: 1 "a boy of 15" part side civilian
  killed: 1 "the driver" part side civilian
  killed: 1 "a woman" part side civilian
  part_of: attack
* flay ASSAULT/torture occurred
  when: 2014-09-26/2014-09-27 day from attack1 "next morning"
  where: iguala
  to: "another student"
  killed: 1 "another student" part side civilian
  part_of: attack
* carry ASSAULT/abduct occurred
  when: 2014-09-26/2014-09-27 day
  where: iguala
  by: locpol
  to: students "our mates"
  said: survivor witness "said"
  said: parents party "chanted"
* sol ACCUSE/disapprove occurred
  when: 2014-09-26/2014-09-27 day
  where: clinic; iguala
  by: army
  to: students
  said: survivor witness "said"
* aidw AID occurred optional
  when: 2014-09-26/2014-09-27 day
  where: clinic; iguala
  by: students
  to: "our wounded"
  said: survivor witness "said"
* takeover MOBILIZE/police occurred
  when: 2014-10-06 "Monday"
  where: iguala
  by: federal
* disarm COERCE/seize occurred
  when: 2014-10-06 "Monday"
  where: iguala
  by: federal
  to: locpol
* test ACCUSE/investigate announced
  when: ?
  to: "whose weapons" thing
  about: attack
* run RETREAT/withdraw ongoing optional
  when: 2014-09-30/2014-10-06 day "since"
  by: abarca
* leave RETREAT/resign occurred
  when: 2014-09-30 from text "Sept. 30"
  by: abarca
* desafuero SANCTION/expel announced
  when: ?
  by: congress
  to: abarca
* expel SANCTION/expel occurred
  when: 2014-10-03 "Friday"
  by: prd
  to: abarca
* march PROTEST/demo occurred
  when: 2014-10-04/2014-10-05 day "at the weekend"
  where: chilpancingo
  by: students "Classmates"
* stone PROTEST/riot occurred
  when: 2014-10-04/2014-10-05 day "at the weekend"
  where: chilpancingo
  by: students "Classmates"
  to: "windows" thing
* blockroad PROTEST/obstruct occurred
  when: 2014-10-05 "Sunday"
  where: motorway
  by: parents
* demand REQUEST/yield occurred
  when: 2014-10-05 "Sunday"
  where: motorway
  by: parents
  about: back
* back RETREAT/release demanded optional
  when: ?
  to: students "their children"
* epncond ACCUSE/disapprove occurred
  when: 2014-10-06 "Monday"
  by: epn
  to: locpol; gunmen
  about: attack
  answers: attack
* epnprom AGREE occurred
  when: 2014-10-06 "Monday"
  by: epn
* unask REQUEST/assist occurred
  when: 2014-09-27/2014-10-06 bounded
  by: un
  to: "the authorities"
  about: search
* search AID demanded optional
  when: ?
  by: "the authorities"
  to: students
* tlatlaya ASSAULT/firearms occurred
  when: 2014-06 "June"
  where: tlatlaya
  by: army
  to: "22 people"
  killed: 22 "22 people" side recipient
  killed: >=12 "at least a dozen" part side recipient
* surr RETREAT/disarm occurred
  when: 2014-06 "June"
  where: tlatlaya
  by: "at least a dozen"
  to: army
* charge8 ACCUSE/investigate occurred
  when: 2014-06/2014-10-06 bounded
  to: army
  about: tlatlaya
  count: 8 "eight"
* protests PROTEST occurred optional
  when: ?
  by: students
* dec11 ASSAULT/firearms occurred
  when: 2011-12 from text "December 2011"
  where: "a roadblock"; guerrero
  by: "state police"
  to: students
  killed: 2 "two of its students" side civilian
* blockdec PROTEST/obstruct occurred
  when: 2011-12 from text "December 2011"
  by: students

== fx-iguala-2
outlet: El Balcón del Bajío
register: daily
published: 2014-10-24
--
Governor {resign|goes}, town hall {burnhall|burns}

Ángel Aguirre held out for twenty-six days. On Thursday evening, in a jacket with the arms of Guerrero, he {resign|asked} the state congress to let him go, "so that the debate may be about the {search|search} and not about one man". His party had as good as {push|told} him to: on Monday its national council came within four votes of {push2!hypothetical|demanding} his {resign!hypothetical|resignation}.

The day before, in Mexico City, Attorney General Jesús Murillo Karam {namemas|named} the man and the woman who in his view gave the {ordered,attack|order}. Mayor José Luis Abarca wanted, he said, to keep the students from {disrupt!hypothetical|disturbing} a speech by his wife; she, a sister of three dead traffickers, is "the chief operator" of Guerreros Unidos in the town hall. {warrant|Warrants} are out for both. For two to three million pesos a month the gang {bribe|paid}, Abarca {hire|let} it choose the policemen. This from Sidronio Casarrubias, its leader, who was {sidronio|caught} on the road to Toluca on Friday and, says Murillo, is talking.

As the attorney general spoke, men in hoods with petrol bombs {burnhall|forced} the doors of Iguala's town hall. Clerks ran. Computers {burnhall|flew} from the balcony, then {burnhall|flames} stood in the arcades. It was the end of a {march22|march} of several thousand, most of them peaceful, that had come 120 kilometres. Nobody {stop!denied|stopped} them; the gendarmes whom the federal government has had in town since the {takeover|takeover} watched from the other side of the square.

It wasn't the first. On the 13th teachers and students of the college {palace|set fire} to the palace of the governor in Chilpancingo after they had {lockin|shut in} some two thousand officials for hours and had {palace|thrown} stones at the riot police who {lift|lifted} the {lockin|siege}. On the 21st the state office of the PRD {prdburn|burned}, too. And every day a supermarket is {loot|emptied} somewhere, the goods handed round in the quarter.

On Wednesday they {nat|walked} in sixty cities, from Tijuana to Mérida, and {strikeuni|struck} for two days at forty universities. "It was the state," said the letters of candles on the Zócalo. From Geneva, Washington and Strasbourg comes the same {intl|appeal}: find them. In the European Parliament, a resolution on Thursday {ep|condemned} the "{carry|disappearance}" and {epask|called for} {probe!demanded|inquiries} into the links of crime and police.

Where are they? Not in the five graves of Pueblo Viejo, that at any rate is known since the 14th: none of the 28 there {grave|found} is a student. Nine more graves have been {grave2|opened}. 52 people are now {held|behind bars}, 36 of them policemen, who by the account of the prosecutors {handover|gave} the youths {handover|over} to the killers in Cocula, at a place called Loma de los Coyotes. Father Alejandro Solalinde, who says that witnesses told him of {burnalive|burning} on a pyre, {priest|came} to testify on Monday and was {priestno|turned away}, "for lack of an appointment".

The parents will have none of it. "Until science shows us a bone, they're alive," one of the fathers told us in the college, where forty-three chairs stand on the basketball court. On Wednesday they are to {meetepn|see} the president.

~ Letters to the editor: balcon@bajio.invalid
--
who congress: body MX | the state congress
who prdcouncil: party MX | His party; PRD
who sidronio: person MX | Sidronio Casarrubias
who wife: person MX | his wife
who gendarmes: force MX | gendarmes
who riot: force MX | the riot police
who ep: body - | European Parliament
who solalinde: person MX | Alejandro Solalinde
who epn: the president
where tolucaroad: region MX - - | the road to Toluca
where hall: site MX 18.3448 -99.5390 | town hall
where zocalo: site MX 19.4326 -99.1332 | Zócalo
where tijuana: town MX 32.5149 -117.0382 | Tijuana
where merida: town MX 20.9674 -89.5926 | Mérida
where pueblo: near MX - - | Pueblo Viejo
* resign RETREAT/resign occurred
  when: 2014-10-23 "Thursday evening"
  where: guerrero
  by: aguirre
  to: congress
* burnhall PROTEST/riot occurred
  when: 2014-10-22 from resign "The day before" "As the attorney general spoke"
  where: hall; iguala
  by: "men in hoods with petrol bombs"
  to: hall thing
  with: incendiary "petrol bombs"
* search AID ongoing optional
  when: 2014-09-27/2014-10-24 bounded
  to: students
* push REQUEST/yield occurred
  when: 2014-10-20/2014-10-23 bounded
  by: prdcouncil
  to: aguirre
  about: resign
* push2 REQUEST/yield hypothetical
  when: 2014-10-20 "Monday"
  by: prdcouncil
  to: aguirre
  about: resign
* namemas ACCUSE/allege occurred
  when: 2014-10-22 from resign "The day before"
  where: mexicocity
  by: murillo
  to: abarca; wife
  about: attack
* ordered REQUEST occurred optional
  when: ?
  by: abarca alleged of murillo; wife alleged of murillo
  to: locpol "policemen"
  about: attack
* attack ASSAULT/firearms occurred
  when: 2014-09-27 "twenty-six days"
  where: iguala
  by: abarca alleged of murillo; wife alleged of murillo
  to: students
  missing: 43 "forty-three" side civilian
  said: murillo official "said"
* disrupt PROTEST hypothetical
  when: ?
  by: students
  to: wife
  said: murillo official "said"
* warrant ACCUSE/investigate occurred
  when: 2014-10-22/2014-10-24 bounded
  to: abarca; wife
  about: attack
* bribe AID ongoing
  when: ? "a month"
  by: gu alleged of sidronio
  to: abarca
  said: sidronio party via murillo "says"
* hire COOPERATE occurred optional
  when: ?
  by: abarca alleged of sidronio
  to: gu
  said: sidronio party via murillo "says"
* sidronio COERCE/arrest occurred
  when: 2014-10-17 "Friday"
  where: tolucaroad
  to: sidronio
* march22 PROTEST/demo occurred
  when: 2014-10-22
  where: iguala
  by: "several thousand"
  participants: >=2000 vague "several thousand"
* stop COERCE/restrict denied
  when: 2014-10-22
  where: hall; iguala
  by: gendarmes
  to: "men in hoods with petrol bombs"
* takeover MOBILIZE/police occurred
  when: 2014-09-27/2014-10-22 bounded "since the takeover"
  where: iguala
  by: gendarmes; govmx
* palace PROTEST/riot occurred
  when: 2014-10-13 from text "the 13th"
  where: chilpancingo
  by: "teachers and students of the college"
  to: "the palace of the governor" thing; riot
  with: stones "stones"
* lockin COERCE/restrict occurred
  when: 2014-10-13 from text "the 13th"
  where: chilpancingo
  by: "teachers and students of the college"
  to: "some two thousand officials"
  abducted: ~2000 "some two thousand officials" side civilian
* lift RETREAT/access occurred
  when: 2014-10-13 from text "the 13th"
  where: chilpancingo
  by: riot
  to: "some two thousand officials"
* prdburn PROTEST/riot occurred
  when: 2014-10-21 from text "the 21st"
  where: guerrero
  to: "the state office of the PRD" thing; prdcouncil
* loot PROTEST/riot ongoing
  when: ? "every day"
  where: guerrero
  to: "a supermarket" thing
* nat PROTEST/demo occurred
  when: 2014-10-22 "Wednesday"
  where: tijuana; merida; zocalo
  by: "they"
  count: 60 "sixty cities"
* strikeuni PROTEST/strike occurred
  when: 2014-10-22/2014-10-23 day "for two days"
  where: "forty universities"
  by: "they"
  count: 40 "forty universities"
* intl REQUEST/assist occurred
  when: 2014-09-27/2014-10-24 bounded
  where: "Geneva"; "Washington"; "Strasbourg"
  about: search
* ep ACCUSE/disapprove occurred
  when: 2014-10-23 "Thursday"
  by: ep
  to: locpol
  about: carry
  answers: carry
* carry ASSAULT/abduct occurred
  when: 2014-09-27/2014-10-22 bounded
  where: iguala
  by: locpol
  to: students
* epask REQUEST/change occurred
  when: 2014-10-23 "Thursday"
  by: ep
  about: probe
* probe ACCUSE/investigate demanded optional
  when: ?
  to: locpol "police"
* grave COERCE occurred optional
  when: 2014-09-27/2014-10-14 bounded
  where: pueblo
  to: "the 28" thing
* grave2 COERCE occurred optional
  when: 2014-10-14/2014-10-24 bounded
  to: "Nine more graves" thing
* held COERCE/arrest occurred
  when: 2014-09-27/2014-10-24 bounded
  to: locpol "policemen"
  detained: 52 "52 people" side recipient
  detained: 36 "36 of them policemen" part side recipient
* handover COOPERATE occurred
  when: 2014-09-27/2014-10-24 bounded
  where: "Loma de los Coyotes"; cocula
  by: locpol "policemen" alleged of pgr
  to: gu "the killers in Cocula"
  said: pgr official "account"
* burnalive ASSAULT occurred
  when: 2014-09-27/2014-10-20 bounded
  to: students
  said: "witnesses" witness via solalinde "told"
* priest COOPERATE attempted
  when: 2014-10-20 "Monday"
  by: solalinde
  to: pgr
* priestno REJECT occurred
  when: 2014-10-20 "Monday"
  by: pgr
  to: solalinde
  about: priest
  answers: priest
* meetepn CONSULT announced
  when: 2014-10-29 "Wednesday"
  by: parents; epn
  to: epn

== fx-iguala-3
outlet: Tierra Firme Press
register: wire
published: 2014-11-09
--
Palace door {door|burned} in Mexico after account of students' {burnalive|killing}

MEXICO CITY, Nov 9 (TFP) - Masked demonstrators {door|set fire} to the wooden door of the National Palace in Mexico City late on Saturday, hours after a {march15|march} by thousands angered by the attorney general's announcement that 43 missing students had in all likelihood been {burnalive|murdered} and {burnalive|burned} on a rubbish dump.

Riot police {pushback|drove} the crowd, some of it {door|throwing} petrol bombs, from the square and {arrest18|arrested} 18. Peña Nieto was not in the building. He {trip|left} on Sunday for summits in China and Australia, a {trip|journey} {critic|criticised} by the families. In Guerrero's capital Chilpancingo students {cars|burned} ten vehicles outside the state government's offices, and in Acapulco masked youths {airport|closed} the airport on Monday's eve for three hours, airlines said.

Jesus Murillo Karam had said on Friday that three members of the Guerreros Unidos gang, {arrest3|detained} a week earlier, had {confess|confessed}: policemen of Iguala and Cocula had {handover|turned over} the trainee teachers to them, crammed on two lorries; some fifteen had choked on the way, the rest had been {burnalive|shot} one by one, and the pyre, fed with tyres and diesel, had {burnalive|burned} from midnight until two in the afternoon. What was left they {river|threw} in plastic bags into the San Juan river. A laboratory in Innsbruck is to try to {lab|identify} the fragments.

"Without proof we {parrej|don't accept} it," said Felipe de la Cruz, who speaks for the parents. He {paraccuse|accused} the government of wanting to close the case. At the end of his press conference Murillo had {brush|brushed off} questions with the words "Enough, I'm tired", which turned up on banners within the hour.

Abarca and his wife, Maria de los Angeles Pineda, who had been {flight|on the run} for five weeks, were {arrestab|caught} on Tuesday before dawn in a run-down house in the Iztapalapa district of the capital by federal police. He is {chargeab|charged} with the {attack3x|murder} of a farmers' leader in 2013 and with the six deaths of Sept. 26-27, when municipal police {attack|shot} at the students' coaches. Aguirre, the governor, {resign|quit} last month.

More than 22,000 people have gone missing in Mexico since 2006, when the army was {drugwar|sent} against the drug gangs. The Inter-American Commission on Human Rights, whose experts the government on Tuesday {expagree|agreed} to {experts!announced|let in}, {iachr|urged} it not to give up the {search|search}. Pope Francis {pope|prayed} for the families on Wednesday.
--
who riot: force MX | Riot police
who demonst: population MX | Masked demonstrators; the crowd
who cruz: person MX | Felipe de la Cruz
who three: group MX | three members
who fedpol: force MX | federal police
who iachr: body - | Inter-American Commission on Human Rights
who pope: person VA | Pope Francis
who masked: population MX | masked youths
where palace: site MX 19.4324 -99.1315 | National Palace
where acapulco: town MX 16.8531 -99.8237 | Acapulco
where dump: site MX 18.22 -99.61 | a rubbish dump
where river: region MX - - | San Juan river
where innsbruck: town AT 47.2692 11.4041 | Innsbruck
where iztapalapa: district MX 19.3574 -99.0671 | Iztapalapa
* door PROTEST/riot occurred
  when: 2014-11-08 "late on Saturday"
  where: palace; mexicocity
  by: demonst
  to: palace thing
  with: incendiary "petrol bombs"
* confess ACCUSE/allege occurred optional
  when: 2014-10-31/2014-11-07 bounded
  by: three
  to: locpol "policemen of Iguala and Cocula"
  about: handover
  said: murillo official "said"
* burnalive ASSAULT occurred
  when: 2014-09-26/2014-09-27 bounded "from midnight until two in the afternoon"
  where: dump
  by: three alleged of murillo; gu alleged of murillo
  to: students
  with: small-arms "shot"; incendiary "diesel"
  killed: 43 "43 missing students" side civilian voice murillo
  killed: ~15 "some fifteen" part side civilian voice murillo
  said: three party via murillo "confessed"
* march15 PROTEST/demo occurred
  when: 2014-11-08 "Saturday"
  where: mexicocity
  by: "thousands"
  to: murillo
  participants: >=2000 vague "thousands"
* pushback ASSAULT/crowd-control occurred
  when: 2014-11-08 "late on Saturday"
  where: "the square"; mexicocity
  by: riot
  to: demonst
* arrest18 COERCE/arrest occurred
  when: 2014-11-08 "late on Saturday"
  where: "the square"; mexicocity
  by: riot
  to: demonst
  detained: 18 "18" side recipient
* trip CONSULT/visit occurred
  when: 2014-11-09 "Sunday"
  where: "China"; "Australia"
  by: epn
* critic ACCUSE/disapprove occurred
  when: 2014-11-07/2014-11-09 bounded
  by: parents
  to: epn
  about: trip
  answers: trip "criticised"
* cars PROTEST/riot occurred
  when: 2014-11-07/2014-11-09 bounded
  where: chilpancingo
  by: students
  to: "ten vehicles" thing
* airport PROTEST/obstruct occurred
  when: 2014-11-09 "Monday's eve"
  where: acapulco
  by: masked
  to: "the airport" thing
  said: "airlines" witness "said"
* arrest3 COERCE/arrest occurred
  when: 2014-10-31 "a week earlier"
  to: three
  detained: 3 "three members" side recipient
  said: murillo official "said"
* handover COOPERATE occurred
  when: 2014-09-26/2014-09-27 bounded
  by: locpol "policemen of Iguala and Cocula" alleged of three
  to: gu
  said: three party via murillo "confessed"
* river COERCE occurred
  when: 2014-09-26/2014-11-07 bounded
  to: "What was left" thing
  where: river
  by: three alleged of murillo
  said: three party via murillo "confessed"
* lab ACCUSE/investigate announced
  when: ?
  where: innsbruck
  by: "A laboratory"
  to: "the fragments" thing
  about: burnalive
* parrej REJECT occurred
  when: 2014-11-07/2014-11-09 bounded
  by: cruz; parents
  to: murillo
  about: confess
  answers: confess
* paraccuse ACCUSE/allege occurred
  when: 2014-11-07/2014-11-09 bounded
  by: cruz; parents
  to: govmx
* flight RETREAT/withdraw occurred optional
  when: 2014-09-27/2014-11-04 bounded "for five weeks"
  by: abarca; pineda
* arrestab COERCE/arrest occurred
  when: 2014-11-04 "Tuesday"
  where: iztapalapa; mexicocity
  by: fedpol
  to: abarca; pineda
* chargeab ACCUSE/investigate occurred
  when: 2014-11-04/2014-11-09 bounded
  to: abarca
  about: attack3x
  about: attack
* attack3x ASSAULT/targeted occurred
  when: 2013 from text "2013"
  by: abarca alleged
  to: "a farmers' leader"
  killed: 1 "a farmers' leader" side civilian
* attack ASSAULT/firearms occurred
  when: 2014-09-26/2014-09-27 from text "Sept. 26-27"
  where: iguala
  by: locpol; abarca alleged
  to: students; "the students' coaches" thing
  killed: 6 "six deaths" side civilian
* resign RETREAT/resign occurred
  when: 2014-10 "last month"
  by: aguirre
* drugwar MOBILIZE/troops occurred
  when: 2006 from text "2006"
  by: army
  to: "the drug gangs"
* expagree AGREE occurred
  when: 2014-11-04 "Tuesday"
  by: govmx
  to: iachr
  about: experts
* experts CONSULT/visit announced
  when: ?
  by: iachr
  to: govmx
* iachr REQUEST/assist occurred
  when: 2014-11-04/2014-11-09 bounded
  by: iachr
  to: govmx
  about: search
* search AID ongoing
  when: 2014-09-27/2014-11-09 bounded
  by: govmx
  to: students
* pope SUPPORT occurred optional
  when: 2014-11-05 "Wednesday"
  by: pope
  to: parents
* brush REJECT occurred optional
  when: 2014-11-07 "Friday"
  by: murillo
figure: missing >=22000 "More than 22,000 people" as_of 2014-11-09
