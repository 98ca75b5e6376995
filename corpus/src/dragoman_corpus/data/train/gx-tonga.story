story: gx-tonga
conflict: Tonga
countries: TO, AU, NZ
facts: On 16 November 2006, when Tonga's parliament was to rise for the year without a vote on electoral reform, a crowd looted and burnt some 80 percent of the business district of Nuku'alofa; six, later eight bodies were found in burnt shops.
  Prime Minister Fred Sevele promised reform under pressure that day. The king proclaimed emergency powers on 17 November; about 150 Australian and New Zealand soldiers and police came on 18 November. More than 570 were arrested; the first
  elections under a reformed system were held in November 2010. Wordings and small incidents are ours. (public record: Tongan government statements, press of November and December 2006)

who sevele: person TO | Fred Sevele; Feleti Sevele; Sevele; Dr Sevele; the prime minister
who king: person TO | King George Tupou V; George Tupou V; the king
who pohiva: person TO | Akilisi Pohiva; Pohiva
who democ: coalition TO | pro-democracy movement; the democrats; National Committee for Political Reform
who crowd: population TO | rioters; the crowd; young men
who tdef: force TO | Tonga Defence Services
who tpol: force TO | Tongan police
who aus: state AU | Australia; Canberra
who nz: state NZ | New Zealand; Wellington
who clark: person NZ | Helen Clark; Miss Clark
who shoreline: organisation TO | Shoreline
who parl: body TO | parliament; Legislative Assembly
who chinese: population - | Chinese shopkeepers
where nuku: town TO -21.14 -175.20 | Nuku'alofa; Nukualofa
where pangai: site TO -21.134 -175.203 | Pangai Si'i
where airport: site TO -21.241 -175.150 | Fua'amotu airport

== gx-tonga-1
outlet: South Seas Press Service
register: wire
published: 2006-11-18
--
Allied troops {land|fly into} Tonga after {riot|rampage} {riot|guts} capital, eight dead

NUKU'ALOFA, Nov 18 (SSPS) - Australian and New Zealand soldiers {land|took over} the airport of the island kingdom of Tonga on Saturday at the {askhelp|request} of a government shaken by the {riot|torching} of most of its capital's business quarter, as firemen pulled two more charred bodies from a shop and brought the dead to eight.

The first of 110 troops and 44 police officers {land|stepped off} two air force planes shortly after noon. They were to {guard!announced|secure} Fua'amotu airport, which had been {shut|closed} since Thursday evening, and let Tonga's own small army {patrol|hold} the streets, their commander said.

All were believed to be looters overtaken by flames they or others had {riot|set}. No shot was {shot!denied|fired} by soldiers or police, the defence services say, throughout the six hours of Thursday in which arsonists went from door to door.

It began as a {rally|rally}. Several thousand people had {rally|gathered} since morning at Pangai Si'i, a park beside the Legislative Assembly, which was to close for the year without having voted on a plan to have a majority of its seats elected by commoners. Word spread that the prime minister would not appear. Towards three o'clock young men {stonegov|stoned} the government offices, {overturn|turned over} cars, then {riot|set alight} a supermarket owned by Dr Sevele's family. The power and telephone company Shoreline, in which the king, when he was crown prince, held shares, {riot|went} next, together with the Royal Pacific hotel and at least thirty Chinese-owned shops. About 80 percent of the centre is gone.

With the smoke at the window Sevele {promise|gave in} that evening, or appeared to: a letter he {promise|signed} before members of parliament {promise|pledged} that 21 of 30 seats would be filled by popular vote in 2008. A day later he {doubt|questioned} whether a paper got that way binds anyone. "They told us that if there was no answer the {threatpm,burnmore!threatened|burning} would go on," he said.

On Friday the king, on the throne since September, proclaimed a month of {emerg|emergency powers}. More than five persons may not {assemb|meet}; soldiers can {stopsearch|search} anyone without a warrant. Police had {arr|arrested} 26 by Saturday.

Helen Clark, the New Zealand prime minister, called it "a {askhelp|plea} from a friend". Both she and Australia's John Howard stressed that their men would {noside|take no side}. Akilisi Pohiva, the senior of the people's deputies, had {condrio|condemned} the {riot|violence} by radio but {condland|called} the {land|arrival} of foreign soldiers "an insult" which would {prop|prop up} a government nobody had chosen. He {deny|rejected} Sevele's {accuse|charge} that his side had {incite|planned} it all.

China's embassy {evac|sheltered} about a hundred of its citizens and will {charter|fly out} those who wish to go.

Last year a six-week {strike|strike} of civil servants {strikewin|won} pay rises of up to 80 percent and, for the first time, a minister from among the people's deputies.

~ Weather: trade winds, fire danger low
--
who tpol: Police
who tdef: defence services; Tonga's own small army
who government: government TO | a government
who howard: person AU | John Howard
who foreign: force - | Australian and New Zealand soldiers; foreign soldiers
who embassy: body - | China's embassy
who civil: population TO | civil servants
where royal: site TO -21.134 -175.199 | Royal Pacific hotel
* land MOBILIZE/troops occurred
  when: 2006-11-18 "Saturday"
  where: airport; nuku
  by: foreign; aus; nz
  to: government
  answers: askhelp "at the request of"
* riot PROTEST/riot occurred
  when: 2006-11-16 "Thursday"
  where: nuku; royal
  by: crowd
  to: sevele; shoreline; "Chinese-owned shops" thing
  killed: 8 "eight" side actor
  sites: >=30 "at least thirty Chinese-owned shops"
  killed: 2 "two more charred bodies" part side actor
* askhelp REQUEST/assist occurred
  when: 2006-11-16/2006-11-18 bounded
  by: government
  to: aus; nz
  about: MOBILIZE/troops
* guard MOBILIZE/troops announced
  when: ?
  where: airport
  by: foreign
  said: "their commander" official "said"
* shut COERCE/restrict occurred
  when: 2006-11-16 "Thursday evening"
  where: airport
  to: airport thing
  said: "their commander" official "said"
* patrol MOBILIZE/troops ongoing
  when: 2006-11-18
  where: nuku
  by: tdef "Tonga's own small army"
  said: "their commander" official "said"
* shot ASSAULT/firearms denied
  when: 2006-11-16 "Thursday"
  where: nuku
  by: tdef; "soldiers or police"
  to: crowd
  said: tdef official denied "say"
* rally PROTEST/demo occurred
  when: 2006-11-16 "since morning"
  where: pangai; nuku
  by: "Several thousand people"
  to: parl
  participants: >=2000 vague "Several thousand people"
* stonegov PROTEST/riot occurred
  when: 2006-11-16 "Towards three o'clock"
  where: nuku
  by: crowd "young men"
  to: government; "the government offices" thing
  part_of: riot
* overturn PROTEST/riot occurred
  when: 2006-11-16 "Towards three o'clock"
  where: nuku
  by: crowd "young men"
  to: "cars" thing
  part_of: riot
* promise CONCEDE occurred
  when: 2006-11-16 from riot "that evening"
  by: sevele
  to: crowd; "members of parliament"
* doubt REJECT occurred
  when: 2006-11-17 from promise "A day later"
  by: sevele
  to: "members of parliament"
  about: promise
  answers: promise "questioned"
* threatpm THREATEN/violence occurred
  when: 2006-11-16
  by: crowd alleged of sevele
  to: sevele
  about: burnmore
  said: sevele official "said"
* burnmore PROTEST/riot threatened
  when: ?
  by: crowd
  to: sevele
  said: sevele official "said"
* emerg COERCE/martial-law occurred
  when: 2006-11-17 "Friday"
  by: king
* assemb COERCE/restrict ongoing
  when: 2006-11-17/2006-11-18
  where: nuku
  by: king
  to: "More than five persons"
* stopsearch COERCE/restrict ongoing optional
  when: 2006-11-17/2006-11-18
  by: "soldiers"
  to: "anyone"
* arr COERCE/arrest occurred
  when: 2006-11-16/2006-11-18 bounded "Saturday"
  where: nuku
  by: tpol
  to: crowd
  detained: 26 "26" side actor
* condrio ACCUSE/disapprove occurred
  when: 2006-11-16/2006-11-18 bounded
  by: pohiva
  to: crowd
  about: riot
  answers: riot "condemned"
* condland ACCUSE/disapprove occurred
  when: 2006-11-18
  by: pohiva
  to: aus; nz; foreign
  about: land
  answers: land
* prop SUPPORT hypothetical optional
  when: ?
  by: foreign
  to: government
* deny REJECT occurred optional
  when: 2006-11-16/2006-11-18 bounded
  by: pohiva
  to: sevele
  about: accuse
  answers: accuse "rejected"
* accuse ACCUSE/allege occurred
  when: 2006-11-16/2006-11-18 bounded
  by: sevele
  to: pohiva
  about: incite
* incite SUPPORT occurred
  when: 2006-11-16
  by: pohiva alleged of sevele; pohiva denied
  to: crowd
  said: sevele official claimed "charge"
* evac AID occurred
  when: 2006-11-16/2006-11-18 bounded
  where: nuku
  by: embassy
  to: "about a hundred of its citizens"
* charter AID announced
  when: ?
  by: embassy
  to: "those who wish to go"
* strike PROTEST/strike occurred
  when: 2005 "Last year"
  where: "kingdom of Tonga"
  by: civil
  to: government
* strikewin CONCEDE occurred optional
  when: 2005 "Last year"
  by: government
  to: civil
  answers: strike "won"
* noside AGREE occurred optional
  when: 2006-11-16/2006-11-18 bounded
  by: clark; howard
figure: troops 110 "110 troops" of foreign
figure: troops 44 "44 police officers" of foreign

== gx-tonga-2
outlet: The Tasman Daily
register: daily
published: 2006-11-25
--
'We {comb|go} house to house': Tonga's soldiers {arr|haul in} hundreds

By our correspondent in Nukualofa

Nine days after it {riot|burnt}, the main street smells of wet ash and coconut soap. Families pick through what was Molisi Tonga's warehouse. At the top of the wharf a marquee serves as the bank. And at night trucks of the Tonga Defence Services roll into Kolofo'ou, Ma'ufanga and the squatter quarters behind the dump, and {comb|search}.

By the reckoning of a police inspector 341 people have been {arr|taken into custody} since the {riot|riots} of Thursday last week, four of them this side of fourteen. The {chgs|charges} run from {riot|theft} of a freezer to {riot|arson}. A lawyer for fifteen of them showed me photographs: welts, a split lip, a boy who can't close his fist. "They were {beat|kicked} with boots, lying down, in the barracks," she said. A defence spokesman denied this: resisting persons had been {beat|handled} "with the force needed".

Nor is it only the poor who must explain themselves. On Thursday five people's deputies, among them Pohiva, were {quest|questioned} for seven hours over speeches they made in the park. None was {charge!denied|charged}. Detectives {raidpress|took} the hard disks of a weekly which supports the movement; its editor had already been {visitedit|told} by a colonel to print nothing "that heats the people". The National Committee for Political Reform {condarr|deplores} a "witch-hunt" and has {callun|appealed} to the Commonwealth to {send!demanded|dispatch} observers.

The prime minister, for his part, is unbending. "This was {incite|planned}," he told me in an office that still has no glass. "Kerosene was bought the day before. Lists of shops were drawn up. Mine was the first." Does his {promise|promise} of that evening stand? "A hand that signs with fire at its sleeve hasn't {duress|signed}." He will, however, have a committee of both houses {reform|put forward} a model before next winter.

Yesterday was the day of burials. Eight coffins, six of them of teenagers, were carried through three villages, and it was the king's own chaplain who asked for {forgive|forgiveness} all round. A brass band played. No {prot!denied|demonstration} came of it, although checkpoints had been {checkp|doubled}; at one of them outside Vaini a car did not stop and a corporal {vaini|fired} into its tyres, and a passenger was {vaini|grazed}.

Around 80 Australian soldiers {leave|go home} on Tuesday. The New Zealanders will {stay|stay} "until we aren't needed", says their colonel, whose men have {repair|mended} a generator and {escort|escorted} petrol tankers. He {jointp|patrols} with Tongans by day and has no powers of arrest. Wellington is {aidnz|giving} three million dollars to the traders who were {riot|burnt out}, half of whom weren't insured; Beijing has {charter|flown} some 200 Chinese shopkeepers to Guangzhou and {loanoff|offers} a {loancn|loan} to rebuild the centre, 118 million pa'anga at two percent.

Some of them will come back. Mrs L., who {hide|hid} eleven of her countrymen in a church hall behind a Tongan deacon with a bush knife - "he stood in the door and {deacon|told} the boys, not this house" - is sweeping. Twice before, in 2001, her window was {bricks|smashed}; that year the government ordered hundreds of traders to {exp01|leave} and then {relent|let} them be.

~ Classifieds: sections for sale, Coral Coast
--
who inspector: person TO | a police inspector
who lawyer: person TO | A lawyer for fifteen of them
who spokes: person TO | A defence spokesman
who deputies: population TO | five people's deputies
who weekly: outlet TO | a weekly which supports the movement
who commonw: organisation - | Commonwealth
who ausforce: force AU | Australian soldiers
who nzforce: force NZ | The New Zealanders
who beijing: state CN | Beijing
who gov: government TO | the government
where kolof: district TO -21.135 -175.19 | Kolofo'ou
where mauf: district TO -21.14 -175.185 | Ma'ufanga
where vaini: town TO -21.20 -175.17 | Vaini
where guangz: town CN 23.13 113.26 | Guangzhou
* comb COERCE/restrict ongoing
  when: 2006-11-16/2006-11-25
  where: kolof; mauf; nuku
  by: tdef
  to: "the squatter quarters"
* arr COERCE/arrest occurred
  when: 2006-11-16/2006-11-25 from riot
  where: nuku
  by: tdef
  to: "341 people"
  detained: 341 "341 people" voice inspector
  detained: 4 "four of them" part voice inspector
  said: inspector official "reckoning"
* riot PROTEST/riot occurred
  when: 2006-11-16 "Thursday last week" "Nine days after"
  where: nuku
  to: "Molisi Tonga's warehouse" thing; sevele; chinese
  killed: 8 "Eight coffins" side unknown
  killed: 6 "six of them of teenagers" part side unknown
* beat ASSAULT/beat occurred
  when: 2006-11-16/2006-11-25 bounded
  where: "the barracks"
  by: tdef alleged of lawyer
  to: "fifteen of them"
  said: lawyer party "said"
  said: spokes official denied "denied"
* quest ACCUSE/investigate occurred
  when: 2006-11-23 "Thursday"
  to: deputies; pohiva
  count: 5 "five people's deputies"
* charge ACCUSE/investigate denied
  when: 2006-11-23/2006-11-25 bounded
  to: deputies
* raidpress COERCE/seize occurred
  when: 2006-11-16/2006-11-25 bounded
  where: nuku
  by: "Detectives"
  to: weekly
* visitedit REQUEST/yield occurred
  when: 2006-11-16/2006-11-25 bounded
  by: "a colonel"
  to: weekly; "its editor"
  about: COERCE/censor
* condarr ACCUSE/disapprove occurred
  when: 2006-11-16/2006-11-25 bounded
  by: democ
  to: tdef
  about: arr
  answers: arr "deplores"
* callun REQUEST/assist occurred
  when: 2006-11-16/2006-11-25 bounded
  by: democ
  to: commonw
  about: send
* send MOBILIZE demanded optional
  when: ?
  by: commonw
* promise CONCEDE occurred
  when: 2006-11-16 from riot "that evening"
  by: sevele
* duress REJECT occurred
  when: 2006-11-16/2006-11-25 bounded
  by: sevele
  about: promise
  answers: promise "hasn't signed"
* reform CONCEDE announced
  when: ? "before next winter"
  by: sevele
* forgive REQUEST occurred optional
  when: 2006-11-24 "Yesterday"
  by: "the king's own chaplain"
* prot PROTEST/demo denied
  when: 2006-11-24 "Yesterday"
* checkp COERCE/restrict occurred
  when: 2006-11-24 "Yesterday"
  where: vaini
* vaini ASSAULT/firearms occurred
  when: 2006-11-24 "Yesterday"
  where: vaini
  by: tdef "a corporal"
  to: "a car" thing; "a passenger"
  injured: 1 "a passenger" side civilian
* leave RETREAT/withdraw announced
  when: 2006-11-28 "Tuesday"
  where: nuku
  by: ausforce
* stay MOBILIZE/troops ongoing
  when: 2006-11-25
  where: nuku
  by: nzforce
  said: "their colonel" official "says"
* repair AID occurred
  when: 2006-11-16/2006-11-25 bounded
  where: nuku
  by: nzforce
  to: "a generator" thing
* escort AID occurred
  when: 2006-11-16/2006-11-25 bounded
  by: nzforce
  to: "petrol tankers" thing
* jointp COOPERATE ongoing
  when: 2006-11-25 "by day"
  by: nzforce; "Tongans"
* aidnz AID ongoing
  when: 2006-11-16/2006-11-25 bounded
  where: nuku
  by: nz
  to: "the traders"
* charter AID occurred
  when: 2006-11-16/2006-11-25 bounded
  where: guangz
  by: beijing
  to: chinese
  count: ~200 "some 200 Chinese shopkeepers"
* loancn AID announced
  when: ?
  where: nuku
  by: beijing
  to: gov
* hide AID occurred
  when: 2006-11-16
  where: "a church hall"
  by: "Mrs L."
  to: "eleven of her countrymen"
* bricks ASSAULT/destroy occurred
  when: 2001 from text "2001"
  to: "Mrs L."; "her window" thing
  count: 2 "Twice"
* exp01 COERCE/deport occurred
  when: 2001 from text "2001"
  by: gov
  to: "hundreds of traders"
  count: >=200 vague "hundreds of traders"
* relent CONCEDE occurred
  when: 2001 from text "2001"
  by: gov
  to: "hundreds of traders"
* deacon REQUEST/yield occurred
  when: 2006-11-16
  where: "a church hall"
  by: "a Tongan deacon"
  to: "the boys"
  said: "Mrs L." witness
* chgs ACCUSE/investigate occurred
  when: 2006-11-16/2006-11-25 bounded
  to: "341 people"
* incite SUPPORT occurred optional
  when: ?
  said: sevele official "told"
* loanoff AGREE occurred
  when: 2006-11-16/2006-11-25 bounded
  by: beijing
  to: gov
  about: loancn
figure: troops ~80 "Around 80 Australian soldiers" of ausforce

== gx-tonga-3
outlet: Parliament Watch Oceania
register: analysis
published: 2010-12-02
--
From the ashes of {riot|16/11}: how Tonga's nobles {cede|gave away} their house

Last Thursday, four years and nine days after the heart of Nuku'alofa {riot|burned down}, Tongans elected a majority of their lawmakers. What lies between these dates is less a straight road than a quarrel about who owes what to a {riot|riot}.

The short version favoured by the democrats: without {riot|16/11} nothing would have moved. In September 2006 a national committee, {consulttour|touring} villages from Niua to 'Eua, {recomm|recommended} a parliament chosen by all; the cabinet {counter|answered} with a slower plan of its own. When the Legislative Assembly prepared to rise on 16 November without a decision, a crowd of thousands {rally|massed} next to it, and by nightfall the prime minister had {promise|conceded} 21 seats of 30, and eight people lay dead in the ruins.

The version of the palace: it was moving anyhow, and the {riot|violence} cost two years. There is something in that too. After the king had declared an {emerg|emergency} on the 17th and Canberra and Wellington {land|sent} 150 men the day after, the {emerg|powers} were {prolong|renewed} month upon month until 2008 and again, some of them, until January 2011. More than 570 people were {arr|arrested}; the courts {convict|sentenced} fewer than a hundred. Six deputies of the movement, Pohiva among them, were {sedit|charged} with sedition in January 2007. In September 2009 a judge {acquit|threw} the case {acquit|out}.

What turned the scale was an act of will from above. In July 2008, three days before his coronation, George Tupou V announced that he would {yield|hand over} nearly all his executive powers, and {sell|sold} his shares in the electricity company, whose offices had been {riot|gutted} because they were his. A commission under a judge {commrep|reported} in November 2009; the Assembly {adopt|accepted} its chief proposals in December and {adopt2|passed} the bill in April of this year.

One should not think that all were pleased. Noble members had {walkout|left} the chamber over the allotment of land powers in 2008. A sinking also did its share: when the ferry Princess Ashika went down in August 2009 with 74 lives, a minister {resign|resigned} and an {ferryinq|inquiry} {ferryblame|blamed} the cabinet for recklessness, which did more for accountable government than a dozen petitions. Its findings led the churches to {demandgo|ask} the prime minister to {go!demanded|go}. He {stayput|declined}.

So Tonga voted on 25 November: seventeen people's seats, nine of the nobles. Pohiva's new party took twelve. Whether the five independents {coal!hypothetical|join} him or the nobles in electing a premier will be seen before Christmas; {talks|bargaining} began on Monday at a hotel rebuilt with Chinese {loancn|credit}. Helen Clark, whose government once said it would not "{noprop|prop up}" anybody, {congr|congratulated} from New York.

Lesson? A {riot|fire} can force a {promise|signature}. It took a {yield|renunciation} to keep it.
--
who nobles: population TO | nobles; Noble members
who ncpr: body TO | a national committee
who deputies: population TO | Six deputies of the movement
who minister: office TO | a minister
who judge: person TO | a judge
who churches: organisation TO | the churches
who cabinet: body TO | the cabinet
who party: party TO | Pohiva's new party
who inds: population TO | the five independents
who elec: organisation TO | the electricity company
where hotel: site TO - - | a hotel rebuilt with Chinese credit
* riot PROTEST/riot occurred
  when: 2006-11-16 from text "16 November" "16/11"
  where: nuku
  to: elec
  killed: 8 "eight people" side unknown
* cede CONCEDE occurred
  when: 2006-11-16/2010-12-02 bounded
  by: nobles
* consulttour CONSULT occurred
  when: 2006-09 from text "September 2006"
  where: "villages from Niua to 'Eua"
  by: ncpr
  to: "villages"
* recomm REQUEST/change occurred
  when: 2006-09 from text "September 2006"
  by: ncpr
  to: cabinet
* counter REJECT occurred
  when: 2006-09/2006-11-16 bounded
  by: cabinet
  to: ncpr
  about: recomm
  answers: recomm "answered"
* rally PROTEST/demo occurred
  when: 2006-11-16 from text "16 November"
  where: nuku
  by: "a crowd of thousands"
  to: parl
  participants: >=2000 vague "thousands"
* promise CONCEDE occurred
  when: 2006-11-16 "by nightfall"
  by: sevele
  to: "a crowd of thousands"
* emerg COERCE/martial-law occurred
  when: 2006-11-17 from text "the 17th"
  by: king
* land MOBILIZE/troops occurred
  when: 2006-11-18 from emerg "the day after"
  where: nuku
  by: aus; nz
* prolong COERCE/martial-law occurred
  when: 2006-12/2008 bounded from text "until 2008"
* arr COERCE/arrest occurred
  when: 2006-11-16/2010-12-02 bounded
  where: nuku
  to: "More than 570 people"
  detained: >=570 "More than 570 people" side actor
* convict SANCTION/convict occurred
  when: 2006-11-16/2010-12-02 bounded
  by: "the courts"
  to: "fewer than a hundred"
  count: <=100 "fewer than a hundred"
* sedit ACCUSE/investigate occurred
  when: 2007-01 from text "January 2007"
  to: deputies; pohiva
  count: 6 "Six deputies of the movement"
* acquit REJECT occurred
  when: 2009-09 from text "September 2009"
  by: judge
  to: deputies
  about: sedit
  answers: sedit "threw the case out"
* yield CONCEDE occurred
  when: 2008-07 from text "July 2008"
  by: king
  to: parl
* sell CONCEDE occurred optional
  when: 2008-07 from text "July 2008"
  by: king
* commrep REQUEST/change occurred
  when: 2009-11 from text "November 2009"
  by: "A commission under a judge"
  to: parl
* adopt SUPPORT occurred
  when: 2009-12 "December"
  by: parl "the Assembly"
  to: "A commission under a judge"
  about: commrep
  answers: commrep "accepted its chief proposals"
* adopt2 SUPPORT occurred
  when: 2010-04 "April of this year"
  by: parl "the Assembly"
* walkout PROTEST/boycott occurred
  when: 2008 from text "2008"
  where: nuku
  by: nobles
  to: parl
* resign RETREAT/resign occurred
  when: 2009-08/2010-12-02 bounded
  by: minister
* ferryinq ACCUSE/investigate occurred
  when: 2009-08/2010-12-02 bounded
  to: cabinet
* ferryblame ACCUSE/allege occurred
  when: 2009-08/2010-12-02 bounded
  by: "an inquiry"
  to: cabinet
* demandgo REQUEST/yield occurred
  when: 2009-08/2010-12-02 bounded
  by: churches
  to: sevele
  about: go
  answers: ferryblame "Its findings led"
* go RETREAT/resign demanded optional
  when: ?
  by: sevele
* stayput REJECT/yield occurred
  when: 2009-08/2010-12-02 bounded
  by: sevele
  to: churches
  about: demandgo
  answers: demandgo "declined"
* coal AGREE hypothetical optional
  when: ?
  by: inds
  to: pohiva; nobles
* talks CONSULT ongoing
  when: 2010-11-29/2010-12-02 "Monday"
  where: hotel
  by: inds; pohiva; nobles
* loancn AID occurred
  when: 2006-11-16/2010-12-02 bounded
  where: hotel
  by: "Chinese"
* congr SUPPORT occurred
  when: 2010-11-25/2010-12-02 bounded
  where: "New York"
  by: clark
  to: "Tongans"
* noprop REJECT occurred optional
  when: ? "once"
  by: clark
  about: SUPPORT
figure: troops 150 "150 men"
