story: fx-catatumbo
conflict: Colombia
countries: CO, VE
facts: From 16 January 2025 the ELN attacked the 33rd Front of FARC dissidents and civilians in Catatumbo (Norte de Santander); the governor spoke of 30, then 60, then 80 dead; more than 32,000 and later over 50,000 people fled, thousands to Cucuta, Tibu and Venezuela. President Gustavo Petro suspended peace talks with the ELN on 17 January, declared a state of internal commotion announced on the 20th and signed on the 24th; warrants for ELN leaders were reactivated on the 22nd; 20 dissidents gave themselves up to the army. (public record: governor's office, ombudsman, UN OCHA, press.)

who eln: group CO | National Liberation Army; ELN
who dissidents: group CO | 33rd Front; FARC dissidents; the dissidents; dissidents
who petro: person CO | Gustavo Petro; Petro; President Petro
who villamizar: person CO | William Villamizar; Villamizar
who army: force CO | the army; soldiers
who govco: government CO | the government; Colombian government
who ombud: body CO | ombudsman's office; ombudsman
who villagers: population CO | villagers; peasants
who venezuela: state VE | Venezuela; Caracas
where catatumbo: region CO 8.6 -73.0 | Catatumbo
where cucuta: town CO 7.8939 -72.5078 | Cucuta; CUCUTA; Cúcuta
where tibu: town CO 8.6389 -72.7358 | Tibu; Tibú
where ocana: town CO 8.2377 -73.3560 | Ocaña
where norte: province CO 8.0 -73.0 | Norte de Santander

== fx-catatumbo-1
outlet: Frontera Newswire
register: wire
published: 2025-01-19
--
Colombian rebels {kill|slay} at least 60 in border {kill|rampage}, thousands flee

CUCUTA, Jan 19 (FN) - At least 60 people have been {kill|killed} in four days in Colombia's Catatumbo region, where guerrillas of the National Liberation Army, or ELN, have been going from house to house {hunt|hunting} members of a rival group and villagers thought to be on its side, the ombudsman's office said.

The {kill|offensive} began on Thursday, a day after a couple and their nine-month-old baby had been {family|shot} dead on the road near Tibu; the ELN and the 33rd Front, a faction of FARC dissidents, each {famacc|blamed} the other for the {family|murders}. The two had {truce|kept out of} each other's way since 2021 in the cocaine-rich hills along the frontier with Venezuela. Among the dead are seven former FARC fighters who had {disarm16|laid down} their arms under the 2016 {accord|peace deal}, and Carmelo Guerrero, head of a farmers' association. Some 5,000 people had fled to the towns of Tibu, Ocaña and Cucuta by Saturday.

"Displaced families are {beg|asking} us for a {corridor!demanded|corridor}; others are in the hills without food," said William Villamizar, governor of Norte de Santander. He {villask|called on} both groups to {corr!demanded|let} people out.

President Gustavo Petro on Friday {susp|suspended} {talks|talks} with the ELN, the second time in a year that he did so. "What the ELN has committed in Catatumbo are war {kill,petacc|crimes}," he wrote. "The ELN has shown no will for peace." The group {elnans|replied} on Saturday that it had {warn33|warned} the dissidents that if they "continued {attackpop|attacking} the people, there was no way out but armed {kill!threatened|confrontation}". It denied having {kill!denied|touched} civilians.

The army has {deploy|flown} 300 special forces troops to Tibu and by Sunday had {evac|carried out} 52 people by helicopter, signatories of the 2016 {accord|accord} and their kin for the most part. Two soldiers were {sniper|wounded} by a sniper at El Tarra. Twenty dissidents, hemmed in, {surr|handed} themselves {surr|over} to the troops with their rifles, the defense minister said.

Cucuta {stadium|opened} its football stadium to the displaced. Across the river Venezuela {venaid|set up} tents, and its government said it had {venaid|received} several hundred.

Petro, who came to office in August 2022 {totpeace|promising} "total peace", {resume|restarted} {talks|negotiations} with the ELN that November, and a {ceasefire|ceasefire} of one year held more or less until August last year. In September two soldiers were {arauca|killed} when the rebels {arauca|fired} rockets from a lorry at a base in Arauca, which led the government to {susp1|break off} the first time. In the far south, in Guaviare, another {guavclash|clash} of dissident bands left 20 dead last week.

The United Nations mission {uncond|condemned} the {kill|killings} and {unask|urged} the groups to {stop!demanded|stop} at once.
--
who couple: population CO | a couple
who guerrero: person CO | Carmelo Guerrero
who exfarc: population CO | seven former FARC fighters
who defmin: office CO | defense minister
who un: organisation - | United Nations mission
where eltarra: town CO 8.5756 -73.0949 | El Tarra
where arauca: province CO 7.0 -71.0 | Arauca
where guaviare: province CO 2.57 -72.64 | Guaviare
where stadium: site CO - - | football stadium
* kill ASSAULT occurred
  when: 2025-01-16/2025-01-19 day "in four days" "Thursday"
  where: catatumbo
  by: eln
  to: dissidents; villagers
  killed: >=60 "At least 60 people" side recipient voice ombud
  killed: 7 "seven former FARC fighters" part side civilian
  killed: 1 "Carmelo Guerrero" part side civilian
  said: ombud official "said"
  said: eln party denied "denied"
* hunt ASSAULT/targeted occurred
  when: 2025-01-16/2025-01-19 day "in four days"
  where: catatumbo
  by: eln
  to: dissidents "members of a rival group"; villagers
  said: ombud official "said"
  part_of: kill
* family ASSAULT/firearms occurred
  when: 2025-01-15 from kill "a day after"
  where: "the road near Tibu"; tibu
  by: eln alleged of dissidents; dissidents alleged of eln
  to: couple; "their nine-month-old baby"
  killed: 3 "a couple and their nine-month-old baby" side civilian
* famacc ACCUSE/allege occurred
  when: 2025-01-15/2025-01-19 bounded
  by: eln; dissidents
  to: eln; dissidents
  about: family
* truce RETREAT/ceasefire occurred optional
  when: 2021/2025-01-15 bounded "2021"
  where: catatumbo
  by: eln; dissidents
* disarm16 RETREAT/disarm occurred
  when: 2016/2025-01-19 bounded "2016"
  by: exfarc
* accord AGREE occurred
  when: 2016 "2016"
* beg REQUEST/assist occurred
  when: 2025-01-16/2025-01-19 bounded
  by: "Displaced families"
  to: villamizar
  about: corridor
  said: villamizar official "said"
* corridor RETREAT/access demanded optional
  when: ?
  where: catatumbo
  by: eln; dissidents
  to: "Displaced families"
* villask REQUEST/yield occurred
  when: 2025-01-16/2025-01-19 bounded
  by: villamizar
  to: eln; dissidents
  about: corr
* corr RETREAT/access demanded optional
  when: ?
  by: eln; dissidents
  to: "people"
* susp SANCTION/discontinue occurred
  when: 2025-01-17 "Friday"
  by: petro
  to: eln
  about: talks
* talks CONSULT occurred
  when: 2022-11/2025-01-17 bounded "that November"
  by: govco; eln
  to: govco; eln
* petacc ACCUSE/disapprove occurred
  when: 2025-01-17 "Friday"
  by: petro
  to: eln
  about: kill
  answers: kill "war crimes"
* elnans ACCUSE/disapprove occurred
  when: 2025-01-18 "Saturday"
  by: eln
  to: dissidents
  about: attackpop
  answers: petacc "replied"
* warn33 THREATEN/violence occurred
  when: ?
  by: eln
  to: dissidents
  about: kill
  said: eln party "replied"
* attackpop ASSAULT occurred
  when: ?
  where: catatumbo
  by: dissidents alleged of eln
  to: "the people"
  said: eln party "replied"
* deploy MOBILIZE/troops occurred
  when: 2025-01-16/2025-01-19 bounded
  where: tibu
  by: army
  troops: 300 "300 special forces troops"
* evac AID occurred
  when: 2025-01-16/2025-01-19 bounded "Sunday"
  where: catatumbo
  by: army
  to: "52 people"
  evacuated: 52 "52 people"
* sniper ASSAULT/firearms occurred
  when: 2025-01-16/2025-01-19 bounded
  where: eltarra
  by: "a sniper"
  to: army "Two soldiers"
  with: small-arms "sniper"
  injured: 2 "Two soldiers" side recipient
* surr RETREAT/disarm occurred
  when: 2025-01-16/2025-01-19 bounded
  by: dissidents "Twenty dissidents"
  to: army
  count: 20 "Twenty dissidents"
  said: defmin official "said"
* stadium AID occurred
  when: 2025-01-16/2025-01-19 bounded
  where: stadium; cucuta
  by: "Cucuta"
  to: "the displaced"
* venaid AID occurred
  when: 2025-01-16/2025-01-19 bounded
  where: "Across the river"
  by: venezuela
  to: "several hundred"
  displaced: >=200 vague "several hundred"
  said: "its government" official "said"
* resume CONSULT occurred
  when: 2022-11 "that November"
  by: petro; eln
  to: eln
  part_of: talks
* ceasefire RETREAT/ceasefire occurred
  when: 2023-08/2024-08 month "until August last year"
  by: govco; eln
* arauca ASSAULT/heavy-weapons occurred
  when: 2024-09 month from published "September"
  where: arauca
  by: eln "the rebels"
  to: "a base" thing; "two soldiers"
  with: rocket "rockets"
  killed: 2 "two soldiers" side recipient
* susp1 SANCTION/discontinue occurred
  when: 2024-09 month from published "September"
  by: govco
  to: eln
  about: talks
  answers: arauca "led"
* guavclash ASSAULT occurred
  when: 2025-01-06/2025-01-12 week "last week"
  where: guaviare
  by: "dissident bands"
  to: "dissident bands"
  killed: 20 "20" side unknown
* uncond ACCUSE/disapprove occurred
  when: 2025-01-16/2025-01-19 bounded
  by: un
  to: eln
  about: kill
  answers: kill "condemned the killings"
* unask REQUEST/yield occurred
  when: 2025-01-16/2025-01-19 bounded
  by: un
  to: eln; dissidents
  about: stop
* stop RETREAT/ceasefire demanded optional
  when: ?
  by: eln; dissidents
* totpeace AGREE occurred optional
  when: 2022-08 from text "August 2022"
  by: petro
figure: displaced 5000 "Some 5,000 people"

== fx-catatumbo-2
outlet: Humanitarian Cluster Notes, Norte de Santander
register: un
published: 2025-01-27
--
Flash update no. 4: displacement and confinement in the Catatumbo

Highlights. 48,100 people displaced as of 26 January, the largest event of the kind since records began in 1997; 23,300 are in Cúcuta, 13,000 in Ocaña, 7,400 in Tibú. A further 19,000 cannot leave their hamlets, since armed men {confine|forbid} movement or roads are mined. The governor's office counts 80 {kill|killed}; bodies confirmed by forensic medicine: 41. Twelve minors have been {recruit|recruited} by force this month.

Security. {clash|Combats} between the ELN and the 33rd Front go on in Teorama, San Calixto and El Tarra. On 22 January an explosive {drone|dropped} from a drone {drone|hit} the yard of a rural school at Filo Gringo; it stood empty. On the 24th a mine {mine|injured} two demobilised men near Versalles. On the 25th a convoy of the ombudsman, with whom were 26 persons to be {evac2|evacuated}, was {convoy|held up} for five hours by the ELN at a checkpoint near La Gabarra and in the end {convoyrel|waved on}. The army since the 23rd has {retake|re-entered} two town centres and {deploy2|brought} its force to 9,000; on the 26th it {camp|bombed} no camp, contrary to rumours on social networks, a spokesman said.

Decisions. On 24 January the President {emerg|signed} decree 62, which declares a {emerg|state of internal commotion} for ninety days in the region. He had announced it on the 20th. On the 22nd the Attorney General, at his {askwarrants|request}, {warrants|reactivated} arrest {warrants|warrants} for 31 members of the ELN's delegation and command. From Caracas, on the 23rd, the Venezuelan defence minister opened an {venop|operation} with 2,000 soldiers along the border. The two ministers of defence {minmeet|met} at San Cristóbal on the same day.

Response. The Red Cross {food|brought} 12 tonnes of food to Tibú; the World Food Programme is {wfp|feeding} 9,000 persons. In the stadium of Cúcuta doctors {med|saw} 2,600. Children without lessons: 46,000, as 219 schools have {schoolshut|closed}. Venezuela has {venaid|taken in} 3,300, according to its government.

Gaps. Access above all. We {askacc|repeat} to all armed actors that relief must be {acc!demanded|allowed} through and that whoever is not fighting must be {spare!demanded|spared}. The flash {appeal|appeal} for 29 million dollars has {funds|brought in} three.
--
who president: office CO | the President
who attorney: body CO | Attorney General
who vendefmin: office VE | Venezuelan defence minister
who redcross: organisation - | Red Cross
who wfp: organisation - | World Food Programme
who governor: office CO | The governor's office
who we: organisation - | We
where teorama: town CO 8.4361 -73.2869 | Teorama
where calixto: town CO 8.4022 -73.2086 | San Calixto
where eltarra: town CO 8.5756 -73.0949 | El Tarra
where filo: town CO - - | Filo Gringo
where versalles: town CO - - | Versalles
where gabarra: town CO 9.0 -72.9 | La Gabarra
where sancristobal: town VE 7.7667 -72.2250 | San Cristóbal
where stadium: site CO - - | the stadium
* confine COERCE/restrict ongoing
  when: 2025-01-27
  where: catatumbo
  by: "armed men"
  to: "19,000"
  count: 19000 "19,000"
* kill ASSAULT occurred
  when: ?
  where: catatumbo
  killed: 80 "80" side unknown voice governor
  killed: 41 "41" part side unknown voice "forensic medicine"
* recruit COERCE/restrict occurred
  when: 2025-01 "this month"
  where: catatumbo
  to: "Twelve minors"
  count: 12 "Twelve minors"
* clash ASSAULT ongoing
  when: 2025-01-27
  where: teorama; calixto; eltarra
  by: eln; dissidents
  to: eln; dissidents
* drone ASSAULT/drone occurred
  when: 2025-01-22 from text "22 January"
  where: filo
  to: "a rural school" thing
  with: drone "drone"
* mine ASSAULT/explosives occurred
  when: 2025-01-24 from text "the 24th"
  where: versalles
  to: "two demobilised men"
  with: mine "mine"
  injured: 2 "two demobilised men" side recipient
* evac2 AID attempted
  when: 2025-01-25 from text "the 25th"
  where: gabarra
  by: ombud
  to: "26 persons"
* convoy COERCE/restrict occurred
  when: 2025-01-25 from text "the 25th"
  where: gabarra
  by: eln
  to: "a convoy" thing; "26 persons"
* convoyrel RETREAT/access occurred
  when: 2025-01-25 from text "the 25th"
  where: gabarra
  by: eln
  to: ombud; "26 persons"
* retake COERCE/seize occurred
  when: 2025-01-23/2025-01-27 day from text "the 23rd"
  where: catatumbo
  by: army
  to: "two town centres" thing
* deploy2 MOBILIZE/troops occurred
  when: 2025-01-23/2025-01-27 day from text "the 23rd"
  where: catatumbo
  by: army
  troops: 9000 "9,000"
* camp ASSAULT/aerial denied
  when: 2025-01-26 from text "the 26th"
  by: army
  to: "camp" thing
  said: "a spokesman" official denied "said"
* emerg COERCE/martial-law occurred
  when: 2025-01-24 from text "24 January"
  where: catatumbo
  by: president
* askwarrants REQUEST/change occurred
  when: ?
  by: president
  to: attorney
  about: warrants
* warrants ACCUSE/investigate occurred
  when: 2025-01-22 from text "the 22nd"
  by: attorney
  to: eln
  count: 31 "31 members"
  answers: askwarrants "at his request"
* venop MOBILIZE/troops occurred
  when: 2025-01-23 from text "the 23rd"
  where: "the border"
  by: vendefmin
  troops: 2000 "2,000 soldiers"
* minmeet CONSULT occurred
  when: 2025-01-23 from venop "the same day"
  where: sancristobal
  by: "The two ministers of defence"; vendefmin
* food AID occurred
  when: ?
  where: tibu
  by: redcross
* wfp AID ongoing
  when: 2025-01-27
  where: catatumbo
  by: wfp
  to: "9,000 persons"
* med AID occurred
  when: ?
  where: stadium; cucuta
  by: "doctors"
  to: "2,600"
* schoolshut COERCE/restrict ongoing
  when: ?
  where: catatumbo
  to: "219 schools" thing
  count: 219 "219 schools"
* venaid AID occurred
  when: ?
  where: "Venezuela"
  by: venezuela
  to: "3,300"
  displaced: 3300 "3,300" voice "its government"
  said: "its government" official "according to"
* askacc REQUEST/yield occurred
  when: 2025-01-27
  by: we
  to: "all armed actors"
  about: acc
* acc RETREAT/access demanded optional
  when: ?
  by: "all armed actors"
* spare RETREAT demanded optional
  when: ?
  by: "all armed actors"
* appeal REQUEST/assist occurred
  when: ?
  by: we
* funds AID occurred
  when: ?
  to: we
figure: displaced 48100 "48,100 people" as_of 2025-01-26
figure: displaced 23300 "23,300" at cucuta as_of 2025-01-26
figure: displaced 13000 "13,000" at ocana as_of 2025-01-26
figure: displaced 7400 "7,400" at tibu as_of 2025-01-26

== fx-catatumbo-3
outlet: El Pulso Bogotano
register: daily
published: 2025-01-30
--
Petro to the ELN: "You have chosen war, and war {warthr,war|you'll have}"

What was left of the {talks|dialogue} with the National Liberation Army went up in a paragraph. "They {kill|murdered} peasants like the paramilitaries used to," President Petro {say|charged} on Wednesday in Ocaña before an audience of displaced people, some of whom {jeer|booed} him; "they have chosen war, and war {warthr,war|they will have}." Antonio García, the group's first commander, {garcia|answered} the same evening that it was the President who had {betray|broken} every understanding. "We shall {garthr,defend|respond} blow for blow."

It was the harshest exchange of words since the guerrillas {kill|fell on} Catatumbo a fortnight ago. They had spent, by the reckoning of army intelligence, a month on the move: six hundred men had {mobeln|come over} from Arauca, on foot and by way of Venezuela, the general in charge said. Caracas calls that "a fantasy". Petro for his part has {petmad|asked} Nicolás Maduro to {expeleln!demanded|throw out} whoever is on the other side; Colombia's president had {norec|refused} to recognise Maduro's third term on the 10th, a piece of courage that now costs something.

Military results are modest. The Second Division {arr9|took} nine prisoners and {seize|found} a workshop for drones at Hacarí. A corporal was {corp|killed} on Monday by a sniper in Tibú, the first loss of the army in this campaign, and on the night of Tuesday explosives {toll|ripped} two toll booths on the road outside Cúcuta, {toll|injuring} six, three of them policemen. The governor imposed a night {curfew|curfew} there and in Villa del Rosario for 48 hours. 117 guerrillas, from both sides, are said to have {desert|deserted}.

At the Constitutional Court two senators of the right have {sue|filed} against the {emerg|state of commotion}; they say that the government, having given the ELN {truces|truce} after {truces|truce}, can't call its growth "unforeseeable". The court will hold a {rule|hearing} in a month. On Thursday the congress of the peasants' movement {peas|marched}, for once, with the merchants' guild in Cúcuta, under white flags.

And the 33rd Front? Its commander, "Richard", {richard|offered} on a video to {concentrate!announced|gather} his people in a zone, if the army stays out. {talks33|Talks} with him, unlike the others, continue. An adviser of the high commissioner {meet33|saw} him on Sunday "somewhere near Tibú".
--
who garcia: person CO | Antonio García
who maduro: person VE | Nicolás Maduro; Maduro
who colombia: office CO | Colombia's president
who division: force CO | Second Division
who governor: office CO | The governor
who senators: party CO | two senators of the right
who court: body CO | Constitutional Court; The court
who peasmov: organisation CO | the congress of the peasants' movement
who merchants: organisation CO | merchants' guild
who richard: person CO | Richard
who adviser: office CO | An adviser of the high commissioner
who audience: population CO | displaced people
who general: office CO | the general in charge
where hacari: town CO 8.32 -73.15 | Hacarí
where villa: town CO 7.8339 -72.4742 | Villa del Rosario
where arauca: province CO 7.0 -71.0 | Arauca
who eln: the guerrillas
* say ACCUSE/disapprove occurred
  when: 2025-01-29 "Wednesday"
  where: ocana
  by: petro
  to: eln
  about: kill
  answers: kill "charged"
* kill ASSAULT occurred
  when: 2025-01-16 "a fortnight ago"
  where: catatumbo
  by: eln
  to: villagers
  said: petro official "charged"
* jeer PROTEST/demo occurred
  when: 2025-01-29 "Wednesday"
  where: ocana
  by: audience
  to: petro
* warthr THREATEN/violence occurred
  when: 2025-01-29 "Wednesday"
  where: ocana
  by: petro
  to: eln
  about: war
  answers: kill
* war ASSAULT threatened optional
  when: ?
  by: petro
  to: eln
* garcia ACCUSE/disapprove occurred
  when: 2025-01-29 from say "the same evening"
  by: garcia; eln
  to: petro
  about: betray
  answers: say "answered"
* betray SANCTION/discontinue occurred
  when: ?
  by: petro alleged of garcia
  to: eln
  said: garcia party claimed "answered"
* garthr THREATEN/violence occurred
  when: 2025-01-29 from say "the same evening"
  by: garcia; eln
  to: petro
  about: defend
  answers: warthr "answered"
* defend ASSAULT threatened optional
  when: ?
  by: eln
  to: petro
* mobeln MOBILIZE/militia occurred
  when: 2024-12-16/2025-01-16 bounded "a month on the move"
  where: catatumbo; arauca
  by: eln "six hundred men"
  troops: 600 "six hundred men" voice general
  said: general official "said"
  said: venezuela official denied "a fantasy"
* petmad REQUEST/assist occurred
  when: 2025-01-16/2025-01-30 bounded
  by: petro
  to: maduro
  about: expeleln
* expeleln COERCE/deport demanded optional
  when: ?
  by: maduro
  to: eln "whoever is on the other side"
* norec REJECT occurred
  when: 2025-01-10 from text "the 10th"
  by: colombia; petro
  to: maduro
* arr9 COERCE/arrest occurred
  when: 2025-01-16/2025-01-30 bounded
  where: hacari
  by: division
  to: "nine prisoners"
  detained: 9 "nine prisoners" side recipient
* seize COERCE/seize occurred
  when: 2025-01-16/2025-01-30 bounded
  where: hacari
  by: division
  to: "a workshop for drones" thing
* corp ASSAULT/firearms occurred
  when: 2025-01-27 "Monday"
  where: tibu
  by: "a sniper"
  to: "A corporal"; army
  with: small-arms "sniper"
  killed: 1 "A corporal" side recipient
* toll ASSAULT/explosives occurred
  when: 2025-01-28 "the night of Tuesday"
  where: "the road outside"; cucuta
  to: "two toll booths" thing
  with: bomb "explosives"
  injured: 6 "six" side unknown
  injured: 3 "three of them policemen" part side recipient
* curfew COERCE/curfew occurred
  when: 2025-01-28/2025-01-30 bounded "for 48 hours"
  where: cucuta; villa
  by: governor
* desert RETREAT/withdraw occurred
  when: 2025-01-16/2025-01-30 bounded
  by: "117 guerrillas"
  count: 117 "117 guerrillas"
  said: "are said" unnamed
* sue ACCUSE/investigate occurred
  when: ?
  by: senators
  to: govco
  about: emerg
* emerg COERCE/martial-law ongoing
  when: ?
  by: govco
  where: catatumbo
* truces RETREAT/ceasefire occurred
  when: ?
  by: govco
  to: eln
  said: senators party "say"
* rule CONSULT announced optional
  when: 2025-02 "in a month"
  by: court
* peas PROTEST/demo occurred
  when: 2025-01-30 "Thursday"
  where: cucuta
  by: peasmov; merchants
* richard AGREE occurred
  when: 2025-01-16/2025-01-30 bounded
  by: richard; dissidents
  to: govco
  about: concentrate
* concentrate RETREAT announced
  when: ?
  by: dissidents "his people"
* talks33 CONSULT ongoing
  when: 2025-01-30
  by: richard; adviser
  to: richard
* meet33 CONSULT occurred
  when: 2025-01-26 "Sunday"
  where: "somewhere near Tibú"; tibu
  by: adviser; richard
  to: richard
  part_of: talks33
* talks CONSULT occurred optional
  when: ?
  by: govco; eln
  to: govco; eln
