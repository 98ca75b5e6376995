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
Court {order|orders} end to {bridgeblock|blockade} of busiest U.S.-Canada bridge

WINDSOR, Ontario, Feb 12 (GLW) - Police {push|moved in} on Saturday to {push|push back} protesters who have {bridgeblock|choked} the Ambassador Bridge since Monday, hours after a judge {order|ordered} them to go and the premier of Ontario declared a {onsoe|state of emergency}.

Officers in yellow vests, an armored vehicle behind them, {push|advanced} a few meters at a time; some drivers {leave|left}, others {sit|sat down} on the asphalt and sang the anthem. By evening a few hundred people had walked up to {join|join} them and the {push|advance} stopped. No one had been arrested.

The bridge between Windsor and Detroit carries a quarter of the trade of the two countries. Car makers on both shores have cut shifts for want of parts. U.S. President Joe Biden {call|telephoned} Prime Minister Justin Trudeau on Friday and, by the account of Trudeau's office, the two {call|discussed} "the serious consequences of these illegal {bridgeblock|blockades}". Biden's homeland security secretary had {urge|urged} Canada the day before to have the federal government step in and {offer|offered} its own staff.

"It'll be made crystal clear: it's illegal to block critical infrastructure," said Doug Ford, the premier, announcing {finethreat,fine|fines} of up to 100,000 Canadian dollars and a year in jail for those who stay. "To the people of Ottawa who are under {occupy|siege}: we hear you."

In the capital 400 lorries {occupy|stood} in their third week around Parliament Hill with saunas, a bouncing castle and horns, the latter {hornorder|silenced} at night by another court {hornorder|order} of Feb 7. Ottawa's police chief, Peter Sloly, has {askmore|asked for} 1,800 more officers; his mayor declared an {ottsoe|emergency} last Sunday. Officers there have {fuel|seized} 3,200 litres of fuel and opened 126 criminal {probes|investigations}, some for {reporters|threats} against reporters, {busthreat|threats} to {busbomb|blow up} a bus station among them. In Alberta the road at Coutts has been {coutts|closed} by tractors on and off since Jan 29. A third border post, at Emerson in Manitoba, was {emerson|shut} by farm machinery on Thursday.

The {protest|protest} started as one of lorry drivers who object to a {rule|rule}, in force since Jan 15, that they be vaccinated or go into quarantine when they come home from the United States; Washington {usrule|applies} the same {usrule|rule} in the other direction. It has since turned into one against all pandemic measures and against Trudeau, who has {nomeet|refused} to meet its leaders: a "fringe", he {fringe|called} them. GoFundMe on Feb 4 {gofund|stopped} a collection of ten million dollars. Copies of the convoy have {parisc,wellc|rolled} in Paris, where police {parisgas|fired} tear gas on the Champs-Elysees on Saturday and {parisarr|detained} 54, and in Wellington.

Saskatchewan and Alberta {passes|dropped} their vaccine passes this week, without a word about lorries.
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
* order REQUEST/change occurred
  when: 2022-02-11/2022-02-12 bounded from push "hours after"
  by: judge
  to: truckers
  about: RETREAT/access by truckers at bridge
  answers: bridgeblock "orders end to blockade"
* bridgeblock PROTEST/obstruct ongoing
  when: 2022-02-07/2022-02-12 "Monday"
  where: bridge; windsor
  by: truckers
  to: bridge thing
  part_of: protest
* push ASSAULT/crowd-control occurred
  when: 2022-02-12 "Saturday"
  where: bridge; windsor
  by: police
  to: truckers
  with: armoured-vehicle "an armored vehicle" 1
  detained: 0 "No one"
* onsoe COERCE/martial-law occurred
  when: 2022-02-11/2022-02-12 bounded from push "hours after"
  where: ontario
  by: ford "the premier of Ontario"
* leave RETREAT/withdraw occurred
  when: 2022-02-12
  where: bridge; windsor
  by: "some drivers"
* sit PROTEST/demo occurred
  when: 2022-02-12
  where: bridge; windsor
  by: "others"
* join PROTEST/demo occurred
  when: 2022-02-12 "evening"
  where: bridge; windsor
  by: "a few hundred people"
  participants: >=200 vague "a few hundred people"
* call CONSULT/phone occurred
  when: 2022-02-11 "Friday"
  by: biden; trudeau
  to: trudeau
  about: bridgeblock
  said: "Trudeau's office" official "by the account of"
* urge REQUEST/change occurred
  when: 2022-02-10 from call "the day before"
  by: secretary
  to: govca "Canada"
  about: COERCE by govca
* offer AGREE occurred
  when: 2022-02-10 from call "the day before"
  by: secretary
  to: govca "Canada"
  about: AID by us
* finethreat THREATEN/arrest occurred
  when: 2022-02-07/2022-02-12 bounded
  by: ford
  to: truckers "those who stay"
  about: fine
* fine SANCTION hypothetical optional
  when: ?
  by: ford
  to: truckers "those who stay"
  money: <=100000 "up to 100,000 Canadian dollars"
* occupy PROTEST/obstruct ongoing
  when: 2022-01-23/2022-02-12 bounded "third week"
  where: hill; ottawa
  by: truckers
  part_of: protest
* hornorder REQUEST/change occurred
  when: 2022-02-07 from text "Feb 7"
  where: ottawa
  by: "another court"
  to: truckers; "horns" thing
* askmore REQUEST/assist occurred
  when: 2022-01-23/2022-02-12 bounded
  by: sloly
  about: MOBILIZE/police
  troops: 1800 "1,800 more officers"
* ottsoe COERCE/martial-law occurred
  when: 2022-02-06 "last Sunday"
  where: ottawa
  by: mayor
* fuel COERCE/seize occurred
  when: 2022-01-23/2022-02-12 bounded
  where: ottawa
  by: police
  to: "3,200 litres of fuel" thing
* probes ACCUSE/investigate occurred
  when: 2022-01-23/2022-02-12 bounded
  where: ottawa
  by: police
  count: 126 "126 criminal investigations"
* reporters THREATEN/violence occurred
  when: 2022-01-23/2022-02-12 bounded
  where: ottawa
  to: "reporters"
* busthreat THREATEN/violence occurred
  when: 2022-01-23/2022-02-12 bounded
  where: ottawa
  to: "a bus station" thing
  about: busbomb
* busbomb ASSAULT/explosives threatened optional
  when: ?
  where: "a bus station"; ottawa
  to: "a bus station" thing
* coutts PROTEST/obstruct ongoing
  when: 2022-01-29/2022-02-12 from text "Jan 29"
  where: coutts
  by: truckers "tractors"
  to: "the road at Coutts" thing
  part_of: protest
* emerson PROTEST/obstruct occurred
  when: 2022-02-10 "Thursday"
  where: emersonp
  by: truckers "farm machinery"
  to: "A third border post" thing
  part_of: protest
* protest PROTEST/obstruct ongoing
  when: 2022-01-15/2022-02-12 bounded
  by: truckers
  to: trudeau
  answers: rule "object to a rule"
* rule COERCE/restrict ongoing
  when: 2022-01-15/2022-02-12 from text "Jan 15"
  to: truckers "lorry drivers"
* usrule COERCE/restrict ongoing
  when: ?
  by: us
* nomeet REJECT/meet occurred
  when: 2022-01-15/2022-02-12 bounded
  by: trudeau
  to: "its leaders"
* fringe ACCUSE/disapprove occurred
  when: 2022-01-15/2022-02-12 bounded
  by: trudeau
  to: "its leaders"
* gofund SANCTION/discontinue occurred
  when: 2022-02-04 from text "Feb 4"
  by: gofundme
  to: truckers; "a collection of ten million dollars" thing
  money: 10000000 "ten million dollars"
* parisc PROTEST/demo occurred
  when: 2022-01-23/2022-02-12 bounded
  where: paris
  by: "Copies of the convoy"
* wellc PROTEST/demo occurred
  when: 2022-01-23/2022-02-12 bounded
  where: wellington
  by: "Copies of the convoy"
* parisgas ASSAULT/crowd-control occurred
  when: 2022-02-12 "Saturday"
  where: champs; paris
  by: "police"
  to: "Copies of the convoy"
  with: crowd-control "tear gas"
* parisarr COERCE/arrest occurred
  when: 2022-02-12 "Saturday"
  where: champs; paris
  by: "police"
  to: "54"
  detained: 54 "54"
* passes CONCEDE occurred
  when: 2022-02-07/2022-02-12 week "this week"
  where: "Saskatchewan"; "Alberta"
  by: prairie
figure: vehicles 400 "400 lorries" of truckers at hill
tie: sloly leads police "Ottawa's police chief"

== fx-convoy-2
outlet: The Gatineau Mercury
register: daily
published: 2022-02-21
--
The horns are silent: police {op|take back} Ottawa, 191 in {arr|custody}

Three weeks and two days after the first lorry {occupy|pulled up} before Parliament, the last one was {towlast|towed} away from Wellington Street on Sunday. "The unlawful {occupy|protest} is over," said the acting police chief, Steve Bell, whose predecessor, Peter Sloly, had {sloly|thrown in the towel} on Tuesday amid {complain|complaints} that his force did nothing.

It began on Friday morning at half past eight. Officers from seven forces, some on horseback, formed lines shoulder to shoulder and {op|walked} the crowd back block by block. On Friday the horses {horses|knocked over} an elderly woman with a walking frame. On Saturday pepper spray was {pepper|used}, and rounds which the force calls "mid-range impact" were {rounds|fired} before the Senate after, it said, a canister had been {canister|hurled} at its men. Truck windows were {windows|broken} with guns {guns|drawn}. By Sunday noon there had been 191 {arr|arrests}, 103 of those people were {charged|charged}, and 79 vehicles {removed|removed}. Nobody was killed. One officer has a minor wound.

Tamara Lich, who sold the convoy to the world on line, and Chris Barber, a trucker from Swift Current, had been {licharr|picked up} on Thursday, both for counselling mischief. "{hold|Hold} the line," Lich cried as they put the {licharr|cuffs} on her. A third leader, Pat King, was {kingarr|taken} on Friday while filming himself. Barber was {barberfree|freed} on bail; Lich {lichhear|goes before} the judge on Tuesday.

None of this could be done, says the government, without the Emergencies Act, which Justin Trudeau {act|invoked} on Monday, the first time since it was written in 1988. It lets police {bar|bar} people from whole districts, tow firms be {compel|compelled}, and banks {freeze|freeze} money without a judge: 76 accounts so far, with 3.2 million dollars. The Conservatives {oppose|oppose} it; the civil liberties association has {sue|sued}. "I {bergen|can't support} a {act|war measure} against bouncy castles," said their interim leader, Candice Bergen. The New Democrats will {ndp|vote} for it this evening. In the provinces, the premiers of Alberta and Quebec had told Trudeau on a {confcall|conference call} on Monday that they did {premiers|not want} it.

He has pointed above all to Coutts. There, in the small hours of Monday last week, Mounties {search|searched} three trailers and {search|found} thirteen long guns, body armour and a machete; of the thirteen persons {couttsarr|arrested} four are {plotacc|accused} of {plot|conspiring} to {plot|murder} officers. Next day the tractors {tractors|drove away} from the border, their drivers hugging the policemen. In Windsor the {bridgeblock|blockade} of the bridge had been {bridgeopen|ended} by police on the 13th with some thirty {bridgearr|arrests}, a day before the {act|act}.

Residents walked about on Sunday evening as after a flood. The young civil servant in whose name the horns were {hornorder|stopped} by a court on the 7th, stood on the kerb: "I can hear the snow."

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
* op ASSAULT/crowd-control occurred
  when: 2022-02-18/2022-02-20 "Friday morning at half past eight" "Sunday"
  where: ottawa
  by: police "Officers from seven forces"
  to: crowd
  killed: 0 "Nobody"
  injured: 1 "One officer" side actor
* arr COERCE/arrest occurred
  when: 2022-02-18/2022-02-20 "Sunday noon"
  where: ottawa
  by: police
  to: crowd
  detained: 191 "191 arrests"
  part_of: op
* occupy PROTEST/obstruct occurred
  when: 2022-01-28/2022-02-20 "Three weeks and two days after"
  where: parliament; ottawa
  by: truckers "the convoy"
* towlast COERCE/seize occurred
  when: 2022-02-20 "Sunday"
  where: wellingtonst; ottawa
  by: police
  to: "the last one" thing
  part_of: op
* sloly RETREAT/resign occurred
  when: 2022-02-15 "Tuesday"
  by: sloly
* complain ACCUSE/disapprove occurred
  when: 2022-01-28/2022-02-15 bounded
  to: police "his force"
* horses ASSAULT/crowd-control occurred
  when: 2022-02-18 "Friday"
  where: ottawa
  by: police
  to: "an elderly woman with a walking frame"
  part_of: op
* pepper ASSAULT/crowd-control occurred
  when: 2022-02-19 "Saturday"
  where: ottawa
  by: police
  to: crowd
  with: crowd-control "pepper spray"
  part_of: op
* rounds ASSAULT/crowd-control occurred
  when: 2022-02-19 "Saturday"
  where: senate; ottawa
  by: police
  to: crowd
  with: crowd-control "rounds"
  part_of: op
* canister PROTEST/riot occurred
  when: 2022-02-19 "Saturday"
  where: senate; ottawa
  to: police "its men"
  said: police "the force" party "said"
* windows ASSAULT/destroy occurred
  when: 2022-02-18/2022-02-20 bounded
  where: ottawa
  by: police
  to: "Truck windows" thing
  part_of: op
* guns THREATEN/violence occurred
  when: 2022-02-18/2022-02-20 bounded
  where: ottawa
  by: police
  to: truckers
  with: small-arms "guns"
  part_of: op
* charged ACCUSE/investigate occurred
  when: 2022-02-18/2022-02-20 "Sunday noon"
  where: ottawa
  to: "103 of those people"
  count: 103 "103 of those people"
* removed COERCE/seize occurred
  when: 2022-02-18/2022-02-20 "Sunday noon"
  where: ottawa
  by: police
  to: "79 vehicles" thing
  count: 79 "79 vehicles"
  part_of: op
* licharr COERCE/arrest occurred
  when: 2022-02-17 "Thursday"
  to: lich; barber
  detained: 1 "Tamara Lich" part
  detained: 1 "Chris Barber" part
* hold REQUEST/assist occurred
  when: 2022-02-17
  by: lich
* kingarr COERCE/arrest occurred
  when: 2022-02-18 "Friday"
  to: king
  detained: 1 "Pat King"
* barberfree RETREAT/release occurred
  when: 2022-02-17/2022-02-21 bounded
  to: barber
  released: 1 "Barber"
* lichhear ACCUSE/investigate announced
  when: 2022-02-22 "Tuesday"
  by: "the judge"
  to: lich
* act COERCE/martial-law occurred
  when: 2022-02-14 "Monday"
  by: trudeau
* bar COERCE/restrict hypothetical optional
  when: ?
  by: police
  to: "people"
* compel COERCE hypothetical optional
  when: ?
  to: firms
* freeze COERCE/restrict occurred
  when: 2022-02-14/2022-02-21 bounded "so far"
  by: "banks"
  to: "76 accounts" thing
  count: 76 "76 accounts"
  money: 3200000 "3.2 million dollars"
* oppose REJECT occurred
  when: 2022-02-14/2022-02-21 bounded
  by: conservatives
  to: trudeau
  about: act
  answers: act "oppose it"
* bergen REJECT occurred
  when: 2022-02-14/2022-02-21 bounded
  by: bergen
  to: trudeau
  about: act
  answers: act "can't support a war measure"
* sue ACCUSE/investigate occurred
  when: 2022-02-14/2022-02-21 bounded
  by: ccla
  to: govca
  about: act
  answers: act "has sued"
* ndp SUPPORT announced
  when: 2022-02-21 "this evening"
  by: ndp
  to: trudeau
  about: act
* confcall CONSULT/phone occurred
  when: 2022-02-14 "Monday"
  by: trudeau; premiers
  to: trudeau
* premiers REJECT occurred
  when: 2022-02-14 "Monday"
  by: premiers
  to: trudeau
  about: act
* search COERCE/seize occurred
  when: 2022-02-14 "small hours of Monday last week"
  where: coutts
  by: rcmp
  to: "thirteen long guns, body armour and a machete" thing; "three trailers" thing
  munitions: 13 "thirteen long guns"
  sites: 3 "three trailers"
* couttsarr COERCE/arrest occurred
  when: 2022-02-14 "small hours of Monday last week"
  where: coutts
  by: rcmp
  to: thirteen
  detained: 13 "thirteen persons"
* plotacc ACCUSE/investigate occurred
  when: 2022-02-14/2022-02-21 bounded
  to: "four"
  count: 4 "four"
  about: plot
* plot ASSAULT attempted
  when: ?
  by: "four" alleged
  to: police "officers"
* tractors RETREAT/withdraw occurred
  when: 2022-02-15 from search "Next day"
  where: coutts
  by: "the tractors"
* bridgeblock PROTEST/obstruct occurred
  when: ?
  where: bridge; windsor
  to: bridge thing
* bridgeopen RETREAT/access occurred
  when: 2022-02-13 from text "the 13th"
  where: bridge; windsor
  by: police
  to: bridge thing
* bridgearr COERCE/arrest occurred
  when: 2022-02-13 from text "the 13th"
  where: bridge; windsor
  by: police
  detained: ~30 "some thirty arrests"
  part_of: bridgeopen
* hornorder REQUEST/change occurred
  when: 2022-02-07 from text "the 7th"
  where: ottawa
  by: "a court"
  to: "the horns" thing
tie: bergen leads conservatives "their interim leader"
tie: bell leads police "acting police chief"

== fx-convoy-3
outlet: Northland News Agency
register: wire
published: 2024-01-24
--
Judge {ruling|rules} Trudeau's {act|use} of emergency powers unlawful

OTTAWA, Jan 24 (NNA) - The Canadian government's {act|resort} to the Emergencies Act against lorry convoys in February 2022 was unreasonable and infringed the Charter of Rights, a Federal Court judge {ruling|decided} on Tuesday. The government said at once it would {appeal|appeal}.

Richard Mosley {ruling|found} that no "national emergency" had existed which ordinary law could not meet: police had {bridgeopen|reopened} the Ambassador Bridge and were about to {couttsclear|clear} the crossing at Coutts before the {act|proclamation}. {freeze|Freezing} accounts without a warrant was a breach of the ban on unreasonable search, and the {assemblyban|prohibition} of taking part in an assembly was one of free speech. All the same, the judge wrote, he might have decided as the cabinet did, had he sat at its table.

"We were convinced at the time, I was convinced at the time, it was the right thing to do," Finance Minister Chrystia Freeland said in Montreal at a cabinet {retreat|retreat}. Opposition leader Pierre Poilievre {poil|charged} that Trudeau had "broken the highest law in the land". The Canadian Civil Liberties Association, one of the bodies that had brought the {sue|case}, {hail|hailed} the {ruling|judgment}. A public {inquiry|inquiry} under Paul Rouleau had in February 2023 reached the opposite {rouleau|conclusion}, "with reluctance".

The {act|act} was in force for nine days. It was {lift|lifted} on Feb 23, 2022, two days after the House of Commons had {commons|approved} it by 185 votes to 151. Banks {freeze|blocked} some 280 accounts. In Ottawa police made 196 {arr|arrests} in those days; of the leaders, Pat King is yet to be {kingtrial|tried}, and the {trial|trial} of Tamara Lich and Chris Barber for mischief, {trial|opened} in September, is dragging on. Four men {couttsarr|arrested} at Coutts are still in {couttsarr|jail}, {plotacc|charged} with {plot|plotting} to {plot|kill} policemen.

A {suit|suit} by residents of the capital against organizers, for 290 million Canadian dollars, was {suitok|allowed} to proceed last month.
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
  by: mosley "a Federal Court judge"
  to: govca; trudeau
  about: act
  answers: act "rules Trudeau's use of emergency powers unlawful"
* act COERCE/martial-law occurred
  when: 2022-02-14/2022-02-23 from text "February 2022" "nine days"
  by: govca; trudeau
  to: "lorry convoys"
* appeal REQUEST/yield announced
  when: ?
  by: govca
  about: ruling
  answers: ruling "said at once it would appeal"
* bridgeopen RETREAT/access occurred
  when: ? "before the proclamation"
  where: bridge
  by: police
  to: bridge thing
  said: mosley official "found"
* couttsclear RETREAT/access announced
  when: ? "before the proclamation"
  where: coutts
  by: police
  to: "the crossing at Coutts" thing
  said: mosley official "found"
* freeze COERCE/restrict occurred
  when: 2022-02-14/2022-02-23 bounded
  by: banks
  to: "some 280 accounts" thing
  count: ~280 "some 280 accounts"
* assemblyban COERCE/restrict occurred
  when: 2022-02-14/2022-02-23 bounded
  by: govca
  said: mosley official "found"
* retreat CONSULT occurred optional
  when: 2024-01-23/2024-01-24 bounded
  where: montreal
  by: govca "cabinet"
* poil ACCUSE/disapprove occurred
  when: 2024-01-23/2024-01-24 bounded
  by: poilievre
  to: trudeau
  about: act
  answers: act "broken the highest law in the land"
* sue ACCUSE/investigate occurred
  when: 2022-02-14/2024-01-23 bounded
  by: ccla "one of the bodies"
  to: govca
  about: act
* hail SUPPORT occurred
  when: 2024-01-23/2024-01-24 bounded
  by: ccla
  to: mosley
  about: ruling
  answers: ruling "hailed the judgment"
* inquiry ACCUSE/investigate occurred
  when: 2022-02-14/2023-02 bounded
  by: rouleau
  to: govca
  about: act
* rouleau SUPPORT occurred
  when: 2023-02 from text "February 2023"
  by: rouleau
  to: govca
  about: act
* lift CONCEDE occurred
  when: 2022-02-23 from text "Feb 23, 2022"
* commons SUPPORT occurred
  when: 2022-02-21 from lift "two days after"
  by: commons
  to: govca
  about: act
  answers: act "approved it"
* arr COERCE/arrest occurred
  when: 2022-02-14/2022-02-23 bounded "in those days"
  where: ottawa
  by: police
  detained: 196 "196 arrests"
* kingtrial ACCUSE/investigate announced
  when: ?
  to: king
* trial ACCUSE/investigate ongoing
  when: 2023-09/2024-01-24 "September"
  to: lich; barber
* couttsarr COERCE/arrest occurred
  when: ?
  where: coutts
  to: four
  detained: 4 "Four men"
* plotacc ACCUSE/investigate occurred
  when: ?
  to: four
  count: 4 "Four men"
  about: plot
* plot ASSAULT attempted
  when: ?
  by: four alleged
  to: police "policemen"
* suit ACCUSE/investigate occurred optional
  when: ?
  by: "residents of the capital"
  to: "organizers"
  money: 290000000 "290 million Canadian dollars"
* suitok ACCUSE/investigate occurred
  when: 2023-12 "last month"
  to: "organizers"
  about: suit
figure: votes 185 "185 votes" of commons
figure: votes 151 "151" of commons
