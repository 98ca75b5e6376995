story: fx-convoy
conflict: Canada, convoy 2022
countries: CA, US
facts: From 28 January 2022 truckers against a vaccine rule for crossing the US border parked in central Ottawa; others blocked the crossing at Coutts (Alberta) from 29 January and the Ambassador Bridge at Windsor from 7 to 13 February. Ottawa declared an emergency on 6 February, Ontario on the 11th; on the 14th Prime Minister Justin Trudeau invoked the Emergencies Act; that day 13 people were arrested at Coutts with guns, four charged with conspiracy to murder. Ottawa's police chief Peter Sloly resigned on the 15th; Tamara Lich and Chris Barber were arrested on the 17th; police cleared the streets on 18-20 February with 191 arrests. The Commons approved the act 185 to 151 on the 21st, it was revoked on the 23rd. On 23 January 2024 the Federal Court held its use unreasonable. (public record: press, Rouleau commission, Federal Court.)

who truckers: population CA | truckers; the convoy; protesters; demonstrators
who trudeau: person CA | Justin Trudeau; Trudeau
who ford: person CA | Doug Ford; Ford
who sloly: person CA | Peter Sloly; Sloly
who police: force CA | the police; police; officers
who rcmp: force CA | RCMP; Mounties
who lich: person CA | Tamara Lich; Lich
who barber: person CA | Chris Barber; Barber
who govca: government CA | federal government; the government
who us: state US | United States; Washington
where ottawa: town CA 45.4215 -75.6972 | Ottawa; OTTAWA
where bridge: site CA 42.3120 -83.0740 | Ambassador Bridge; the bridge
where windsor: town CA 42.3149 -83.0364 | Windsor; WINDSOR
where coutts: town CA 49.0017 -111.9603 | Coutts
where ontario: province CA 50.0 -85.0 | Ontario

== fx-convoy-1
outlet: Great Lakes Wire
register: wire
published: 2022-02-12
--
Court {injunct|orders} end to {bridge|blockade} of busiest U.S.-Canada bridge

WINDSOR, Ontario, Feb 12 (GLW) - Police {movein|moved in} on Saturday to {movein|push back} protesters who have {bridge|choked} the Ambassador Bridge since Monday, hours after a judge {injunct|ordered} them to {leave!demanded|go} and the premier of Ontario declared a {ontemerg|state of emergency}.

Officers in yellow vests, an armored vehicle behind them, {movein|advanced} a few meters at a time; some drivers {leave1|left}, others {sit|sat down} on the asphalt and sang the anthem. By evening a few hundred people had walked up to {join|join} them and the {movein|advance} stopped. No one had been {arrest0!denied|arrested}.

The bridge between Windsor and Detroit carries a quarter of the trade of the two countries. Car makers on both shores have cut shifts for want of parts. U.S. President Joe Biden {bidencall|telephoned} Prime Minister Justin Trudeau on Friday and, by the account of Trudeau's office, the two {bidencall|discussed} "the serious consequences of these illegal {bridge|blockades}". Biden's homeland security secretary had {usask|urged} Canada the day before to have the federal government {fed!demanded|step in} and {usoffer|offered} its own staff.

"It'll be made crystal clear: it's illegal to {bridge|block} critical infrastructure," said Doug Ford, the premier, {fordthr|announcing} fines of up to 100,000 Canadian dollars and a year in jail for those who {stay!hypothetical|stay}. "To the people of Ottawa who are under {siege|siege}: we hear you."

In the capital 400 lorries stood in their third week around Parliament Hill with saunas, a bouncing castle and horns, the latter {horns|silenced} at night by another court {horns|order} of Feb 7. Ottawa's police chief, Peter Sloly, has {ask1800|asked for} 1,800 more officers; his mayor declared an {ottemerg|emergency} last Sunday. Officers there have {fuel|seized} 3,200 litres of fuel and opened 126 criminal {charge1|investigations}, some for {threatrep|threats} against reporters, {threatbus|threats} to blow up a bus station among them. In Alberta the road at Coutts has been {coutts|closed} by tractors on and off since Jan 29. A third border post, at Emerson in Manitoba, was {emerson|shut} by farm machinery on Thursday.

The {siege|protest} started as one of lorry drivers who {objrule|object} to a {rule|rule}, in force since Jan 15, that they be vaccinated or go into quarantine when they come home from the United States; Washington applies the same {usrule|rule} in the other direction. It has since turned into one against all pandemic measures and against Trudeau, who has {rejmeet|refused} to meet its leaders: a "fringe", he {fringe|called} them. GoFundMe on Feb 4 {gofund|stopped} a collection of ten million dollars. Copies of the {siege|convoy} have {copy|rolled} in Paris, where police {parisgas|fired} tear gas on the Champs-Elysees on Saturday and {parisarr|detained} 54, and in Wellington.

Saskatchewan and Alberta {endpass|dropped} their vaccine passes this week, without a word about lorries.
--
who judge: body CA | a judge
who biden: person US | Joe Biden; Biden
who secretary: office US | homeland security secretary
who mayor: office CA | his mayor
who gofundme: organisation US | GoFundMe
who prairie: state CA | Saskatchewan and Alberta
where emersonp: town CA 49.0067 -97.2147 | Emerson
where paris: town FR 48.8566 2.3522 | Paris
where champs: site FR 48.8698 2.3078 | Champs-Elysees
where wellington: town NZ -41.2866 174.7756 | Wellington
where hill: site CA 45.4236 -75.7009 | Parliament Hill
* injunct REQUEST/yield occurred
  when: 2022-02-11/2022-02-12 bounded from movein "hours after"
  where: windsor
  by: judge
  to: truckers
  about: leave
* bridge PROTEST/obstruct ongoing
  when: 2022-02-07/2022-02-12 day "Monday"
  where: bridge; windsor
  by: truckers
  to: govca
* movein ASSAULT/crowd-control occurred
  when: 2022-02-12 "Saturday"
  where: bridge; windsor
  by: police
  to: truckers
  with: armoured-vehicle "an armored vehicle"
* leave RETREAT/withdraw demanded optional
  when: ?
  where: bridge
  by: truckers
* ontemerg COERCE/martial-law occurred
  when: 2022-02-11/2022-02-12 bounded
  where: ontario
  by: ford
* leave1 RETREAT/withdraw occurred
  when: 2022-02-12 "Saturday"
  where: bridge; windsor
  by: truckers "some drivers"
* sit PROTEST/demo occurred
  when: 2022-02-12 "Saturday"
  where: bridge; windsor
  by: truckers
* join PROTEST/demo occurred
  when: 2022-02-12 "By evening"
  to: govca
  where: bridge; windsor
  by: "a few hundred people"
  participants: >=200 vague "a few hundred people"
* arrest0 COERCE/arrest denied
  when: 2022-02-12
  to: truckers
  where: bridge; windsor
  by: police
* bidencall CONSULT/phone occurred
  when: 2022-02-11 "Friday"
  by: biden; trudeau
  to: trudeau
  said: "Trudeau's office" official "account"
* usask REQUEST/assist occurred
  when: 2022-02-10 from bidencall "the day before"
  by: secretary
  to: govca
  about: fed
* fed COERCE/martial-law demanded optional
  when: ?
  by: govca
* usoffer AGREE occurred
  when: 2022-02-10 from bidencall "the day before"
  by: secretary
  to: govca
  about: AID
* fordthr THREATEN/arrest occurred
  when: 2022-02-11/2022-02-12 bounded
  by: ford
  to: truckers
  about: SANCTION/convict
* stay PROTEST/obstruct hypothetical
  when: ?
  where: bridge
  by: truckers "those who stay"
* siege PROTEST/obstruct ongoing
  when: 2022-01-28/2022-02-12 bounded "in their third week"
  where: hill; ottawa
  by: truckers
  to: trudeau; govca
* horns COERCE/restrict occurred
  when: 2022-02-07 from text "Feb 7"
  where: ottawa
  by: "another court"
  to: truckers
* ask1800 REQUEST/assist occurred
  when: 2022-01-28/2022-02-12 bounded
  by: sloly
  about: MOBILIZE/police
* ottemerg COERCE/martial-law occurred
  when: 2022-02-06 "last Sunday"
  where: ottawa
  by: mayor
* fuel COERCE/seize occurred
  when: 2022-01-28/2022-02-12 bounded
  where: ottawa
  by: police
  to: truckers; "3,200 litres of fuel" thing
* charge1 ACCUSE/investigate occurred
  when: 2022-01-28/2022-02-12 bounded
  where: ottawa
  by: police
  to: truckers
  count: 126 "126"
* threatrep THREATEN/violence occurred
  when: 2022-01-28/2022-02-12 bounded
  where: ottawa
  to: "reporters"
* threatbus THREATEN/violence occurred
  when: 2022-01-28/2022-02-12 bounded
  where: ottawa
  to: "a bus station" thing
* coutts PROTEST/obstruct ongoing
  when: 2022-01-29/2022-02-12 day from text "Jan 29"
  where: coutts; "Alberta"
  to: "the road at Coutts" thing
* emerson PROTEST/obstruct occurred
  when: 2022-02-10 "Thursday"
  where: emersonp
  to: "A third border post" thing
* rule COERCE/restrict ongoing
  when: 2022-01-15/2022-02-12 day from text "Jan 15"
  to: truckers
* objrule REJECT ongoing optional
  when: 2022-01-15/2022-02-12 bounded
  by: truckers "lorry drivers"
  about: rule
* usrule COERCE/restrict ongoing
  when: ?
  by: us
  to: truckers
* rejmeet REJECT/meet occurred
  when: 2022-01-28/2022-02-12 bounded
  by: trudeau
  to: truckers "its leaders"
* fringe ACCUSE/disapprove occurred
  when: 2022-01-28/2022-02-12 bounded
  by: trudeau
  to: truckers
* gofund SANCTION/discontinue occurred
  when: 2022-02-04 from text "Feb 4"
  by: gofundme
  to: truckers
* copy PROTEST/demo occurred
  when: 2022-01-28/2022-02-12 bounded
  where: paris; wellington
  by: "Copies of the convoy"
* parisgas ASSAULT/crowd-control occurred
  when: 2022-02-12 "Saturday"
  where: champs; paris
  by: "police"
  with: crowd-control "tear gas"
  to: "Copies of the convoy"
* parisarr COERCE/arrest occurred
  when: 2022-02-12 "Saturday"
  where: champs; paris
  by: "police"
  to: "54"
  detained: 54 "54" side recipient
* endpass CONCEDE occurred
  when: 2022-02-07/2022-02-12 week "this week"
  by: prairie

== fx-convoy-2
outlet: The Gatineau Mercury
register: daily
published: 2022-02-21
--
The horns are silent: police {clear|take back} Ottawa, 191 in {arrest|custody}

Three weeks and two days after the first lorry pulled up before Parliament, the last one was {tow|towed away} from Wellington Street on Sunday. "The unlawful {siege|protest} is over," said the acting police chief, Steve Bell, whose predecessor, Peter Sloly, had {resign|thrown in the towel} on Tuesday amid {critic|complaints} that his force did nothing.

It began on Friday morning at half past eight. Officers from seven forces, some on horseback, formed lines shoulder to shoulder and {clear|walked} the crowd {clear|back} block by block. On Friday the horses {trample|knocked over} an elderly woman with a walking frame. On Saturday pepper spray was {spray|used}, and rounds which the force calls "mid-range impact" were {rounds|fired} before the Senate after, it said, a canister had been {throwgas|hurled} at its men. Truck windows were {smash|broken} with guns {drawn|drawn}. By Sunday noon there had been 191 {arrest|arrests}, 103 of those people were {charge|charged}, and 79 vehicles {tow|removed}. Nobody was killed. One officer has a minor wound.

Tamara Lich, who sold the {siege|convoy} to the world on line, and Chris Barber, a trucker from Swift Current, had been {arrestlead|picked up} on Thursday, both for {counsel|counselling} mischief. "{hold|Hold} the line," Lich cried as they {arrestlead|put the cuffs} on her. A third leader, Pat King, was {king|taken} on Friday while filming himself. Barber was {bail|freed} on bail; Lich {lichhear|goes before} the judge on Tuesday.

None of this could be done, says the government, without the Emergencies Act, which Justin Trudeau {invoke|invoked} on Monday, the first time since it was written in 1988. It lets police {zones|bar} people from whole districts, tow firms be {forcetow|compelled}, and banks {freeze|freeze} money without a judge: 76 accounts so far, with 3.2 million dollars. The Conservatives {opp|oppose} it; the civil liberties association has {sue|sued}. "I {opp2|can't support} a war measure against bouncy castles," said their interim leader, Candice Bergen. The New Democrats will {votefor!announced|vote for} it this evening. In the provinces, the premiers of Alberta and Quebec had told Trudeau on a {firstmin|conference call} on Monday that they {premiers|did not want} it.

He has pointed above all to Coutts. There, in the small hours of Monday last week, Mounties {couttsraid|searched} three trailers and {couttsraid|found} thirteen long guns, body armour and a machete; of the thirteen persons {couttsarr|arrested} four are {murd|accused} of conspiring to {murder!attempted|murder} officers. Next day the tractors {couttsend|drove away} from the border, their drivers {hug|hugging} the policemen. In Windsor the {bridge|blockade} of the bridge had been {bridgeclear|ended} by police on the 13th with some thirty {bridgearr|arrests}, a day before the act.

Residents walked about on Sunday evening as after a flood. The young civil servant in whose name the horns were {horns|stopped} by a court on the 7th, stood on the kerb: "I can hear the snow."

~ Advertisement: winter tyres, two for one
--
who bell: person CA | Steve Bell
who king: person CA | Pat King
who bergen: person CA | Candice Bergen
who conservatives: party CA | The Conservatives
who ndp: party CA | The New Democrats
who ccla: organisation CA | civil liberties association
who premiers: office CA | the premiers of Alberta and Quebec
who crowd: population CA | the crowd
who firms: organisation CA | tow firms
who thirteen: group CA | the thirteen persons
where wellingtonst: site CA 45.4225 -75.6980 | Wellington Street
where senate: site CA 45.4255 -75.6945 | the Senate
where parliament: site CA 45.4236 -75.7009 | Parliament
* clear ASSAULT/crowd-control occurred
  when: 2022-02-18/2022-02-20 day "Friday morning"
  where: wellingtonst; ottawa
  by: police
  to: crowd; truckers
  injured: 1 "One officer" side actor
  killed: 0 "Nobody was killed"
* arrest COERCE/arrest occurred
  when: 2022-02-18/2022-02-20 day "Sunday noon"
  where: ottawa
  by: police
  to: truckers
  detained: 191 "191" side recipient
* tow COERCE/seize occurred
  when: 2022-02-18/2022-02-20 day "Sunday"
  where: wellingtonst; ottawa
  by: police
  to: truckers; "79 vehicles" thing
  count: 79 "79 vehicles"
* siege PROTEST/obstruct occurred
  when: 2022-01-28/2022-02-20 day "Three weeks and two days"
  where: parliament; ottawa
  by: truckers
  to: govca
* resign RETREAT/resign occurred
  when: 2022-02-15 "Tuesday"
  by: sloly
* critic ACCUSE/disapprove occurred
  when: 2022-01-28/2022-02-15 bounded
  to: sloly; police
* trample ASSAULT/crowd-control occurred
  when: 2022-02-18 "Friday"
  where: ottawa
  by: police
  to: "an elderly woman"
  part_of: clear
* spray ASSAULT/crowd-control occurred
  when: 2022-02-19 "Saturday"
  where: ottawa
  by: police
  to: crowd
  with: crowd-control "pepper spray"
  part_of: clear
* rounds ASSAULT/crowd-control occurred
  when: 2022-02-19 "Saturday"
  where: senate; ottawa
  by: police
  to: crowd
  with: crowd-control "mid-range impact"
  part_of: clear
* throwgas PROTEST/riot occurred
  when: 2022-02-19 "Saturday"
  where: senate; ottawa
  to: police
  with: crowd-control "a canister"
  said: police party "said"
* smash COERCE/seize occurred
  when: 2022-02-18/2022-02-20 bounded
  where: ottawa
  by: police
  to: "Truck windows" thing
  part_of: clear
* drawn THREATEN/violence occurred
  when: 2022-02-18/2022-02-20 bounded
  where: ottawa
  by: police
  to: truckers
  part_of: clear
* charge ACCUSE/investigate occurred
  when: 2022-02-18/2022-02-20 bounded "Sunday noon"
  where: ottawa
  to: truckers "103 of those people"
  count: 103 "103"
* arrestlead COERCE/arrest occurred
  when: 2022-02-17 "Thursday"
  where: ottawa
  by: police
  to: lich; barber
  detained: 2 "both" side recipient
  answers: counsel "for counselling"
* counsel REQUEST/assist occurred
  when: 2022-01-28/2022-02-17 bounded
  by: lich; barber
  to: truckers
* hold REQUEST/assist occurred
  when: 2022-02-17 "Thursday"
  where: ottawa
  by: lich
  to: truckers
* king COERCE/arrest occurred
  when: 2022-02-18 "Friday"
  where: ottawa
  by: police
  to: king
  detained: 1 "A third leader" side recipient
* bail RETREAT/release occurred
  when: 2022-02-17/2022-02-21 bounded
  to: barber
  released: 1 "Barber" side recipient
* invoke COERCE/martial-law occurred
  when: 2022-02-14 "Monday"
  by: trudeau; govca
  to: truckers
* zones COERCE/restrict ongoing
  when: 2022-02-14/2022-02-21 bounded
  where: "whole districts"
  to: "people from whole districts"
  by: police
* forcetow COERCE ongoing
  when: 2022-02-14/2022-02-21 bounded
  to: firms
* freeze COERCE/restrict occurred
  when: 2022-02-14/2022-02-21 bounded
  by: "banks"
  to: truckers
  count: 76 "76 accounts"
  money: 3200000 "3.2 million dollars"
* opp REJECT occurred
  when: 2022-02-14/2022-02-21 bounded
  by: conservatives
  to: trudeau
  about: invoke
  answers: invoke
* sue ACCUSE/investigate occurred
  when: 2022-02-14/2022-02-21 bounded
  by: ccla
  to: govca
  about: invoke
* opp2 REJECT occurred
  when: 2022-02-14/2022-02-21 bounded
  by: bergen; conservatives
  to: trudeau
  about: invoke
  answers: invoke
* votefor SUPPORT announced
  when: 2022-02-21 "this evening"
  by: ndp
  to: trudeau
  about: invoke
* premiers REJECT occurred
  when: 2022-02-14 "Monday"
  by: premiers
  to: trudeau
  about: invoke
* firstmin CONSULT/phone occurred
  when: 2022-02-14 "Monday"
  by: premiers; trudeau
  to: trudeau
* couttsraid COERCE/seize occurred
  when: 2022-02-14 "in the small hours of Monday last week"
  where: coutts
  by: rcmp
  to: thirteen; "thirteen long guns" thing
* couttsarr COERCE/arrest occurred
  when: 2022-02-14 "in the small hours of Monday last week"
  where: coutts
  by: rcmp
  to: thirteen
  detained: 13 "the thirteen persons" side recipient
* murd ACCUSE/investigate occurred
  when: 2022-02-14/2022-02-21 bounded
  to: thirteen
  about: murder
  count: 4 "four"
* murder ASSAULT/targeted attempted
  when: ?
  where: coutts
  by: thirteen alleged
  to: police
* couttsend RETREAT/access occurred
  when: 2022-02-15 from couttsraid "Next day"
  where: coutts
  by: truckers "their drivers"
* hug SUPPORT occurred optional
  when: 2022-02-15 "Next day"
  where: coutts
  by: truckers "their drivers"
  to: rcmp "the policemen"
* bridge PROTEST/obstruct occurred
  when: ?
  where: bridge; windsor
  by: truckers
  to: bridge thing
* bridgeclear ASSAULT/crowd-control occurred
  when: 2022-02-13 from text "the 13th"
  where: bridge; windsor
  by: police
  to: truckers
* bridgearr COERCE/arrest occurred
  when: 2022-02-13 from text "the 13th"
  where: bridge; windsor
  by: police
  to: truckers
  detained: ~30 "some thirty" side recipient
* horns COERCE/restrict occurred
  when: 2022-02-07 from text "the 7th"
  where: ottawa
  by: "a court"
  to: truckers
* lichhear ACCUSE/investigate announced optional
  when: 2022-02-22 "Tuesday"
  by: "the judge"
  to: lich

== fx-convoy-3
outlet: Northland News Agency
register: wire
published: 2024-01-24
--
Judge {ruling|rules} Trudeau's use of emergency powers unlawful

OTTAWA, Jan 24 (NNA) - The Canadian government's {invoke|resort} to the Emergencies Act against lorry {siege|convoys} in February 2022 was unreasonable and {violate|infringed} the Charter of Rights, a Federal Court judge {ruling|decided} on Tuesday. The government said at once it would {appeal!announced|appeal}.

Richard Mosley {ruling|found} that no "national emergency" had existed which ordinary law could not meet: police had {bridgeclear|reopened} the Ambassador Bridge and were about to {couttsend|clear} the crossing at Coutts before the {invoke|proclamation}. {freeze|Freezing} accounts without a warrant was a {violate|breach} of the ban on unreasonable search, and the {zones|prohibition} of taking part in an assembly was one of free speech. All the same, the judge wrote, he might have decided as the cabinet did, had he sat at its table.

"We were convinced at the time, I was convinced at the time, it was the right thing to do," Finance Minister Chrystia Freeland said in Montreal at a cabinet retreat. Opposition leader Pierre Poilievre {poilacc|charged} that Trudeau had "{violate|broken} the highest law in the land". The Canadian Civil Liberties Association, one of the bodies that had brought the {sue|case}, {ccla|hailed} the {ruling|judgment}. A public {rinq|inquiry} under Paul Rouleau had in February 2023 reached the opposite {rouleau|conclusion}, "with reluctance".

The act was in force for nine days. It was {revoke|lifted} on Feb 23, 2022, two days after the House of Commons had {votefor|approved} it by 185 votes to 151. Banks {freeze|blocked} some 280 accounts. In Ottawa police made 196 {arrest|arrests} in those days; of the leaders, Pat King is yet to be {kingtrial!announced|tried}, and the {trial|trial} of Tamara Lich and Chris Barber for mischief, opened in September, is dragging on. Four men {couttsarr|arrested} at Coutts are still in {couttsarr|jail}, {murd|charged} with {murder|plotting} to kill policemen.

A {classact|suit} by residents of the capital against organizers, for 290 million Canadian dollars, was {classok|allowed} to proceed last month.
--
who mosley: person CA | Richard Mosley; the judge
who freeland: person CA | Chrystia Freeland
who poilievre: person CA | Pierre Poilievre
who ccla: organisation CA | Canadian Civil Liberties Association
who rouleau: person CA | Paul Rouleau
who king: person CA | Pat King
who commons: body CA | House of Commons
who four: group CA | Four men
who govca: Canadian government
who banks: organisation CA | Banks
where montreal: town CA 45.5017 -73.5673 | Montreal
* ruling REJECT occurred
  when: 2024-01-23 "Tuesday"
  by: mosley
  to: govca; trudeau
  about: invoke
  answers: invoke
* invoke COERCE/martial-law occurred
  when: 2022-02 from text "February 2022"
  by: govca; trudeau
  to: "lorry convoys"
* siege PROTEST/obstruct occurred
  when: 2022-02 from text "February 2022"
  where: ottawa
  by: "lorry convoys"
  to: govca
* violate COERCE occurred optional
  when: 2022-02 from text "February 2022"
  by: govca alleged of mosley
  said: mosley official "decided"
* appeal REQUEST/change announced
  when: ?
  by: govca
  about: ruling
  answers: ruling "it would appeal"
* bridgeclear ASSAULT/crowd-control occurred
  when: 2022-02-01/2022-02-23 bounded
  to: "lorry convoys"
  where: bridge
  by: police
  said: mosley official "found"
* couttsend RETREAT/access announced
  when: 2022-02-01/2022-02-23 bounded
  to: "lorry convoys"
  by: police
  where: coutts
  said: mosley official "found"
* freeze COERCE/restrict occurred
  when: 2022-02-01/2022-02-23 bounded
  by: banks; govca
  to: "lorry convoys"
  count: ~280 "some 280 accounts"
* zones COERCE/restrict occurred
  when: 2022-02-01/2022-02-23 bounded
  by: govca
* poilacc ACCUSE/allege occurred
  when: 2024-01-23/2024-01-24 bounded
  by: poilievre
  to: trudeau
  about: invoke
* sue ACCUSE/investigate occurred
  when: 2022-02-01/2024-01-23 bounded
  by: ccla
  to: govca
  about: invoke
* ccla SUPPORT occurred
  when: 2024-01-23/2024-01-24 bounded
  by: ccla
  to: mosley
  about: ruling
  answers: ruling "hailed the judgment"
* rouleau SUPPORT occurred
  when: 2023-02 from text "February 2023"
  by: rouleau
  to: govca
  about: invoke
* revoke CONCEDE occurred
  when: 2022-02-23 from text "Feb 23, 2022"
  by: govca
  about: invoke
* votefor SUPPORT occurred
  when: 2022-02-21 from revoke "two days after"
  by: commons
  to: govca
  about: invoke
* arrest COERCE/arrest occurred
  when: 2022-02-01/2022-02-23 bounded "in those days"
  to: "lorry convoys"
  where: ottawa
  by: police
  detained: 196 "196" side recipient
* kingtrial ACCUSE/investigate announced
  when: ?
  to: king
* trial ACCUSE/investigate ongoing
  when: 2023-09/2024-01-24 bounded "September"
  to: lich; barber
* couttsarr COERCE/arrest occurred
  when: 2022-02-01/2022-02-23 bounded
  where: coutts
  to: four
  detained: 4 "Four men" side recipient
* murd ACCUSE/investigate occurred
  when: 2022-02-01/2024-01-24 bounded
  to: four
  about: murder
* murder ASSAULT/targeted attempted
  when: ?
  where: coutts
  by: four alleged
  to: "policemen"
* classact ACCUSE/investigate occurred
  when: 2022-02/2024-01 bounded
  by: "residents of the capital"
  to: "organizers"
  money: 290000000 "290 million Canadian dollars"
* classok AGREE occurred optional
  when: 2023-12 "last month"
* rinq ACCUSE/investigate occurred
  when: 2022-02/2023-02 bounded
  by: rouleau
  to: govca
  about: invoke
figure: votes 185 "185 votes" of commons
figure: votes 151 "151" of commons
