story: g-liberia-west-point-2014
conflict: Liberia
countries: LR
facts: During the Ebola epidemic President Sirleaf declared a state of emergency on 6 August 2014. On 16 August a crowd attacked a holding centre in the Monrovia slum of West Point and patients fled; on
  20 August police and army cordoned it off, residents clashed with soldiers who fired, a boy of fifteen died; the cordon was lifted on 30 August. On 16 September the US announced 3,000 troops; on 18
  September the Security Council adopted resolution 2177. (public record: government statements, WHO and UN reports, press.)

who sirleaf: person LR | Ellen Johnson Sirleaf; Sirleaf; President Sirleaf; Ma Ellen
who gol: government LR | the government; government; Government of Liberia
who afl: force LR | Armed Forces of Liberia; AFL; soldiers; the soldiers
who police: force LR | police; Liberia National Police
who residents: population LR | residents; the residents; West Pointers
who who: organisation - | World Health Organization; WHO
who msf: organisation - | Médecins Sans Frontières; MSF
who wfp: organisation - | World Food Programme; WFP
who us: state US | United States; Washington
who obama: person US | Barack Obama; Obama; President Obama
who unsc: organisation - | Security Council
who unmil: force - | UNMIL; UN mission
who ci: state CI | Côte d'Ivoire; Ivory Coast
who guinea: state GN | Guinea
who sl: state SL | Sierra Leone
who commish: person LR | the commissioner; district commissioner
where westpoint: district LR 6.32 -10.81 | West Point
where monrovia: town LR 6.31 -10.80 | Monrovia
where elwa: site LR 6.24 -10.69 | ELWA 3; ELWA
where dolo: town LR 6.30 -10.40 | Dolo's Town
where redemption: site LR - - | Redemption Hospital
where lofa: province LR 8.19 -9.72 | Lofa; Lofa County

== g-liberia-west-point-2014-1
outlet: Monrovia Morning Thread
register: thread
published: 2014-08-20
--
Thread: what I saw in West Point today

1/ Woke at five, boats with uniforms along the shore, wire across the only paved road. Overnight the government had {cordon|sealed} us {cordon|off}, some 60 to 75 thousand people. Nobody told anybody. My neighbour sells fish in Waterside, she went with her basin at six and was {turnback|sent back}.

2/ Why us? Background: on Saturday a crowd {raidclinic|stormed} the old school where suspected Ebola patients had been put. They {lootmat|carried off} mattresses, bloody ones, and a generator. "There is no Ebola," they were chanting. Seventeen patients {patfree|walked out} with them. All 17 turned up at JFK last night, says the information minister.

3/ Why did they? Because the centre took people from other places. Folks had {demandcl|asked} that it be moved. The answer was {refusecl|no}.

4/ About nine: the commissioner tried to {comflee|get} her family out with an escort. People saw. Stones {riot|flew}. Somebody {riot|tore} at the wire. The AFL {fire|fired}, first up, then not up. A boy of fifteen lay by the pharmacy, {fire|shot} in both legs, calling. Two others {fire|hit}, one in the belly. I helped carry.

5/ Defence minister on radio: "no one was {fire!denied|shot}, they cut themselves on the barbed wire." I have his trousers in my bathroom, Minister.

6/ {gas|Tear gas} came at 11, and at noon {baton|batons}. Two journalists {jbeat|beaten}, one camera {jcam|taken} and given {jcamback|back} later by an officer who said {sorry|sorry}.

7/ Ma Ellen spoke last night: {cordon|quarantine} for us and for Dolo's Town, {curfew|curfew} nine to six all over the country from tonight. She said it hurts her. She said whoever hides the sick will be {prosecw,prosec!hypothetical|dragged} to court.

8/ 15:40. Price of a cup of rice has doubled. The water truck promised for noon did not {watertruck|come}. An elder says a rice truck will {ricetomorrow|come} tomorrow, from the WFP.

9/ 18:00. Young men at the football field say if no food comes by Friday they will {breakw,break!threatened|break} the fence. Pastor {calm|begs} them not to. I am with the pastor. For now.

10/ A kind nurse is {nurse|washing} wounds for free under a tarpaulin. God sees you.
--
who infomin: person LR | the information minister
who defmin: person LR | Defence minister
where waterside: district LR - - | Waterside
where jfk: site LR - - | JFK
* cordon COERCE/restrict ongoing
  when: 2014-08-19/2014-08-20 "Overnight"
  where: westpoint; dolo
  by: gol
  to: "60 to 75 thousand people"
* turnback COERCE/restrict occurred optional
  when: 2014-08-20 "at six"
  where: westpoint
  to: "My neighbour"
  part_of: cordon
* raidclinic PROTEST/riot occurred
  when: 2014-08-16 "Saturday"
  where: "the old school"; westpoint
  by: "a crowd"
  to: "the old school" thing
* lootmat PROTEST/riot occurred
  when: 2014-08-16 "Saturday"
  where: "the old school"; westpoint
  by: "a crowd"
  to: "mattresses" thing; "a generator" thing
  part_of: raidclinic
* patfree RETREAT/release occurred
  when: 2014-08-16 "Saturday"
  where: "the old school"; westpoint
  by: "a crowd"
  to: "patients"
  released: 17 "Seventeen patients" side civilian
  part_of: raidclinic
* demandcl REQUEST/change occurred
  when: ?
  by: "Folks"
* refusecl REJECT/change occurred
  when: ?
  to: "Folks"
  answers: demandcl "no"
* riot PROTEST/riot occurred
  when: 2014-08-20 "About nine"
  where: westpoint
  by: "People"
  to: afl; "the wire" thing
  with: stones "Stones"
* fire ASSAULT/firearms occurred
  when: 2014-08-20 "About nine"
  where: westpoint
  by: afl
  to: "People"
  injured: 1 "A boy of fifteen" part side civilian
  injured: 2 "Two others" part side civilian
  said: defmin official denied
* gas ASSAULT/crowd-control occurred
  when: 2014-08-20 "at 11"
  where: westpoint
  to: "People"
  with: crowd-control "Tear gas"
* jbeat ASSAULT/beat occurred
  when: 2014-08-20 "noon"
  where: westpoint
  to: "Two journalists"
  with: blunt "batons"
  injured: 2 "Two journalists" side civilian
* jcam COERCE/seize occurred
  when: 2014-08-20 "noon"
  where: westpoint
  to: "camera" thing
* jcamback CONCEDE occurred
  when: 2014-08-20
  where: westpoint
  by: "an officer"
  to: "Two journalists"
* sorry CONCEDE occurred
  when: 2014-08-20
  where: westpoint
  by: "an officer"
  to: "Two journalists"
* curfew COERCE/curfew announced
  when: 2014-08-20 "tonight"
  where: "all over the country"
  by: sirleaf
* prosec ACCUSE/investigate hypothetical optional
  when: ?
  by: sirleaf
  to: "whoever hides the sick"
* prosecw THREATEN occurred
  when: 2014-08-19 "last night"
  by: sirleaf
  to: "whoever hides the sick"
  about: prosec
* watertruck AID denied
  when: 2014-08-20 "noon"
  where: westpoint
* ricetomorrow AID announced
  when: 2014-08-21 "tomorrow"
  where: westpoint
  by: wfp
  said: "An elder" witness "says"
* break PROTEST/riot threatened optional
  when: 2014-08-22 "by Friday"
  where: westpoint
  by: "Young men"
  to: "the fence" thing
* breakw THREATEN occurred
  when: 2014-08-20 "18:00"
  where: "the football field"; westpoint
  by: "Young men"
  about: break
* calm REQUEST/yield occurred
  when: 2014-08-20 "18:00"
  by: "Pastor"
  to: "Young men"
  about: break
* nurse AID ongoing
  when: 2014-08-20
  where: westpoint
  by: "A kind nurse"
* baton ASSAULT/crowd-control occurred
  when: 2014-08-20 "noon"
  where: westpoint
  to: "People"
  with: blunt "batons"
* comflee RETREAT/withdraw attempted optional
  when: 2014-08-20 "About nine"
  where: westpoint
  by: commish

== g-liberia-west-point-2014-2
outlet: Truth Breakfast Show
register: radio
published: 2014-09-01
--
Transcript. Truth Breakfast, Monday

HOST: Ten days inside, and now the wire is {lift|gone}. On Saturday morning we all heard the singing across the bridge. The president {lift|ended} the {cordon|quarantine} of West Point, and people {dance|poured} out on the road, dancing. I have here the deputy minister of information, and on the phone a sister who lives there and lost a nephew. Minister, was it a mistake?

MINISTER: It was a decision taken on the evidence of the day. You had a {raidclinic|raid} on a health facility. You had contacts who could not be traced. We have {lift|opened} because the tracing now works: the community, I {thanks|thank} them, has 60 volunteers who go house to house. We brought in {rations|rations}: rice, oil, beans, water, 17 trucks. We have {comp|given} the family of the young man
who died five thousand dollars for the burial.

CALLER: The money came on Friday, yes, with a camera. But who {fire|shot} him? They said barbed wire!

MINISTER: There was an unfortunate statement. The minister has {withdraw|taken} it {withdraw|back}. The president herself {visitfam|went} to the family's house on the 28th and {apol|asked} pardon. And a board of the AFL has opened an {board|inquiry}. Should it be found that a soldier {fire!hypothetical|fired} without order, he will be {dismiss|put out} of the army and {triedsol|tried}.

CALLER: The commissioner, will she come back? We {riot|chased} her once.

MINISTER: She is {suspcom|suspended} with pay.

HOST: Let me bring in the other things of the week. On Tuesday the president {dismissed|sacked} ministers and deputies who had {disobey|refused} to come home from abroad within seven days. Ivory Coast keeps its border and sky {cifly|shut}, though on Thursday at Accra its health minister, with those of the region, {accrameet|met} and {cipromise|promised} to {cicorr|open} a corridor for doctors. Nurses at JFK {nursestrike!ongoing|stay}
at home from today, they {hazask|want} hazard pay and gloves. Is there an answer to them?

MINISTER: We have {nurseoffer|offered} 700 dollars more a month. The union {nurseno|refuses}: gloves first. Fair enough: a plane from UNICEF with 68 tons {unicefplane|landed} last Sunday. And the World Bank has {wbank|granted} six million.

HOST: It is said that if the sick get to fifteen thousand, as the WHO fears, you will {lockall!hypothetical|close down} whole counties.

MINISTER: Nobody plans that.

CALLER: You said that in July about West Point.

HOST: And that is where we stop. After the jingle, how a fire in a fish smoker became a song.
--
who depinfo: person LR | deputy minister of information
who unicef: organisation - | UNICEF
who wbank: organisation - | World Bank
who nurses: population LR | Nurses
where jfk: site LR - - | JFK
who sirleaf: The president; the president
who gol: We
* lift CONCEDE occurred
  when: 2014-08-30 "Saturday morning"
  where: westpoint
  by: sirleaf; gol
  to: "people"
  said: depinfo official
* dance SUPPORT occurred optional
  when: 2014-08-30 "Saturday morning"
  where: westpoint
  by: "people"
* raidclinic PROTEST/riot occurred
  when: ?
  where: westpoint
  to: "health facility" thing
  said: depinfo official
* thanks SUPPORT occurred
  when: 2014-09-01
  by: depinfo
  to: "the community"
* rations AID occurred
  when: 2014-08-20/2014-09-01 bounded
  where: westpoint
  by: gol
  to: "the community"
  said: depinfo official
* comp AID occurred
  when: 2014-08-29 "Friday"
  by: gol
  to: "the family of the young man"
  said: depinfo official
  said: "CALLER" witness
* fire ASSAULT/firearms occurred
  when: 2014-08-20/2014-08-30 bounded
  where: westpoint
  to: "young man"
  killed: 1 "a nephew" side civilian
* withdraw CONCEDE occurred
  when: 2014-08-20/2014-09-01 bounded
  by: "The minister"
  said: depinfo official
* visitfam CONSULT/visit occurred
  when: 2014-08-28 from text "28th"
  where: "the family's house"
  by: sirleaf
  to: "the family of the young man"
  said: depinfo official
* apol CONCEDE occurred
  when: 2014-08-28 from text "28th"
  by: sirleaf
  to: "the family of the young man"
  said: depinfo official
* board ACCUSE/investigate occurred
  when: 2014-08-20/2014-09-01 bounded
  by: afl
  about: fire
  said: depinfo official
* dismiss SANCTION/expel hypothetical
  when: ?
  to: "a soldier"
  said: depinfo official
* riot PROTEST/riot occurred
  when: 2014-08-20/2014-08-30 bounded
  where: westpoint
  by: "CALLER"
  to: commish
  said: "CALLER" witness
* suspcom SANCTION/expel occurred
  when: ?
  to: commish
  said: depinfo official
* dismissed SANCTION/expel occurred
  when: 2014-08-26 "Tuesday"
  by: sirleaf
  to: "ministers and deputies"
* disobey REJECT/yield occurred
  when: ?
  by: "ministers and deputies"
  to: sirleaf
* cifly SANCTION/discontinue ongoing
  when: ?
  by: ci
  to: "its border and sky" thing
* accrameet CONSULT/multilateral occurred
  when: 2014-08-28 "Thursday"
  where: "Accra"
  by: ci; "those of the region"
* cicorr RETREAT/access announced
  when: ?
  by: ci
  to: "doctors"
* nursestrike PROTEST/strike ongoing
  when: 2014-09-01 "today"
  where: jfk
  by: nurses
  to: gol
* hazask REQUEST/yield occurred
  when: 2014-09-01
  by: nurses
  to: gol
  about: AID by gol
* nurseoffer AGREE occurred
  when: ?
  by: gol
  to: nurses
* nurseno REJECT/yield occurred
  when: ?
  by: "The union"
  to: gol
  answers: nurseoffer "refuses"
  said: depinfo official
* unicefplane AID occurred
  when: 2014-08-24 "last Sunday"
  by: unicef
  said: depinfo official
* wbank AID occurred
  when: ?
  by: wbank
  to: gol
  said: depinfo official
* lockall COERCE/restrict hypothetical
  when: ?
  by: gol
  to: "whole counties" thing
  said: depinfo official denied
  said: "It is said" unnamed
* cordon COERCE/restrict occurred
  when: 2014-08-20/2014-08-30 "Ten days"
  where: westpoint
  by: gol
  to: "people"
* cipromise AGREE occurred
  when: 2014-08-28 "Thursday"
  where: "Accra"
  by: ci
  to: "doctors"
  about: cicorr
* triedsol ACCUSE/investigate hypothetical
  when: ?
  to: "a soldier"
  said: depinfo official

== g-liberia-west-point-2014-3
outlet: Security Council Observer
register: un
published: 2014-09-18
--
The council {res2177|declares} Ebola a threat to peace: summary of the 7268th meeting

New York, 18 September - With 134 sponsors, more than any text had ever had, the Security Council today {res2177|adopted} resolution 2177, which {askopen,askaid|calls on} states to lift {bans|travel restrictions} imposed on the affected countries and to send doctors, money and aircraft. The Secretary-General announced a {unmeer|mission} for the emergency, UNMEER, with its seat at Accra; its advance team will be on the
ground before the month is over.

A physician's assistant from Monrovia, {brief|speaking} by video for MSF, said that at ELWA 3 the gate opens for thirty minutes each morning to fill the beds of those who died in the night. "We {turnaway|turn back} the others. Right now, as I speak, there are people sitting at the gate." He {begwho|appealed} to the members: "If the international community does not stand up, we will be wiped out."

Liberia's delegate {thankus|welcomed} the plan which President Obama {obama|made known} on Tuesday in Atlanta: 3,000 soldiers, a field headquarters, seventeen treatment units of a hundred beds. He {regretfly|deplored} that airlines had {airlines|stopped} serving three capitals and that ships were {ships|turned away}. The {curfew|curfew} of August remained, he said, but the {cordon|cordon} put round two townships had been {lift|lifted}; the
shots {fire|fired} there on the 20th of that month, which took the life of a boy of fifteen, had been a lesson. A human rights body found, he admitted, that soldiers had used excessive {fire|force}.

China {china|pledged} a mobile laboratory with 59 staff for Freetown; Cuba will {cuba!announced|send} 165 doctors and nurses; the United Kingdom will {ukbeds!announced|build} 700 beds in Sierra Leone. France {france|offered} a hospital in the forest of Guinea, where, on the 16th, eight members of a health team, three of them journalists, had been {womey|killed} with stones and machetes by villagers of Womey; their bodies were found today in a
septic tank. Guinea's ambassador {mourn|condemned} the {womey|act}. Six {womeyarr|arrests} had been made.

The delegate of Sierra Leone defended the three-day {lock3|stay-at-home} that begins tomorrow, "to reach every house, not to shut any". Should it find hundreds of hidden sick, and it might, beds would be {beds!hypothetical|set up} in stadiums. MSF {msfcrit|criticised} it. Cote d'Ivoire said that it had {cicorr|reopened} a corridor by air; Senegal will {senegopen!announced|open} one on Saturday.

The mandate of UNMIL, which {unmilpat|escorts} convoys to Lofa but has taken no part in any {unmilforce|cordon}, was {unmilext|prolonged} on Monday to the end of the year. The Philippines has {philquit|withdrawn} its 115 soldiers from it for fear of infection.
--
who sg: person - | The Secretary-General
who unsc: The council; the council
who china: state CN | China
who cuba: state CU | Cuba
who uk: state GB | United Kingdom
who france: state FR | France
who senegal: state SN | Senegal
who ci: Cote d'Ivoire
who phil: state PH | Philippines
who libdel: person LR | Liberia's delegate
where womey: town GN 7.93 -8.68 | Womey
where freetown: town SL 8.48 -13.23 | Freetown
* res2177 SUPPORT occurred
  when: 2014-09-18 "today"
  where: "New York"
  by: unsc
* askopen REQUEST/yield occurred
  when: 2014-09-18 "today"
  by: unsc
  to: "states"
  about: bans
* bans SANCTION/discontinue ongoing
  when: ?
  by: "states"
  to: "affected countries"
* unmeer MOBILIZE announced
  when: 2014-09-18/2014-09-30 bounded "before the month is over"
  where: "Accra"
  by: sg
* brief CONSULT occurred optional
  when: 2014-09-18
  by: "A physician's assistant"; msf
  to: unsc
* turnaway REJECT/assist ongoing
  when: 2014-09-18 "Right now"
  where: elwa
  by: msf
  to: "the others"
  said: "A physician's assistant" witness
* begwho REQUEST/assist occurred
  when: 2014-09-18
  by: "A physician's assistant"; msf
  to: unsc
* thankus SUPPORT occurred
  when: 2014-09-18
  by: libdel
  to: obama
  about: obama
  answers: obama "welcomed the plan"
* obama MOBILIZE/troops announced
  when: ?
  by: obama
* regretfly ACCUSE/disapprove occurred
  when: 2014-09-18
  by: libdel
  to: "airlines"
  about: airlines
  answers: airlines
* ships SANCTION/discontinue ongoing
  when: ?
  to: "three capitals"
* curfew COERCE/curfew ongoing
  when: 2014-08/2014-09-18 "August"
  said: libdel official "said"
* cordon COERCE/restrict occurred
  when: ?
  where: "two townships"
  to: "two townships" thing
  said: libdel official "said"
* lift CONCEDE occurred
  when: ?
  where: "two townships"
  said: libdel official "said"
* fire ASSAULT/firearms occurred
  when: 2014-08-20 "the 20th of that month"
  where: "two townships"
  by: afl
  to: "a boy of fifteen"
  killed: 1 "a boy of fifteen" side civilian
  said: "A human rights body" official "found"
  said: libdel official
  with: small-arms "shots"
* china AGREE occurred
  when: 2014-09-18
  by: china
  to: sl
  about: AID by china at freetown
* cuba AID announced
  when: ?
  by: cuba
* ukbeds AID announced
  when: ?
  by: uk
  to: sl
* france AGREE occurred
  when: 2014-09-18
  by: france
  to: guinea
  about: AID by france to guinea
* womey ASSAULT/primitive occurred
  when: 2014-09-16 "on the 16th"
  where: womey
  by: "villagers of Womey"
  to: "members of a health team"
  with: stones "stones"; knife "machetes"
  killed: 8 "eight members of a health team" side recipient
  killed: 3 "three of them journalists" part side recipient
* mourn ACCUSE/disapprove occurred
  when: 2014-09-18
  by: guinea
  to: "villagers of Womey"
  about: womey
  answers: womey "condemned"
* womeyarr COERCE/arrest occurred
  when: 2014-09-16/2014-09-18 bounded
  detained: 6 "Six"
* lock3 COERCE/restrict announced
  when: 2014-09-19/2014-09-21 "tomorrow"
  by: sl
* beds AID hypothetical optional
  when: ?
  by: sl
* msfcrit ACCUSE/disapprove occurred
  when: ?
  by: msf
  to: sl
  about: lock3
  answers: lock3 "criticised"
* cicorr RETREAT/access occurred
  when: ?
  by: ci
  said: ci official "said"
* senegopen RETREAT/access announced
  when: 2014-09-20 "Saturday"
  by: senegal
* unmilpat AID ongoing
  when: 2014-09-18
  where: lofa
  by: unmil
  to: "convoys" thing
* unmilforce COERCE/restrict denied
  when: ?
  by: unmil
* unmilext SUPPORT occurred
  when: 2014-09-15 "Monday"
  to: unmil
* philquit RETREAT/withdraw occurred
  when: ?
  by: phil
  to: unmil
* airlines SANCTION/discontinue ongoing
  when: ?
  where: "three capitals"
  by: "airlines"
  to: "three capitals"
  said: libdel official "deplored"
* askaid REQUEST/assist occurred
  when: 2014-09-18 "today"
  by: unsc
  to: "states"
  about: AID
figure: troops 3000 "3,000 soldiers" of obama
figure: troops 115 "115 soldiers" of phil

== g-liberia-west-point-2014-4
outlet: Capitol Hill Business Weekly
register: daily
published: unknown
--
Rubber, rice and the price of fear

The harbour is open, the harbour is empty. That, in six words, is the state of Liberia's trade this quarter. Freight forwarders on Randall Street say that insurers now charge three times the spring premium and that only two lines still call each week. Rice importers, who hold four months of stock by their own account, complain less of supply than of the cost of moving a bag once it is ashore.

Rubber was already in trouble. The tyre makers' price struck a five-year low in July, and tappers, paid by weight, had been leaving the estates for the gold creeks before anyone here had heard of the fever. Iron ore follows the same slide. One mine has shelved its second phase; another will decide in the new year.

The banks keep short hours. Tellers wear gloves; a chlorine bucket stands at each door, and a wag has painted "wash and be rich" over one of them. Deposits, surprisingly, are up by two per cent, since there is so little to buy. The Liberian dollar, which raced to 92 against the American in the panic of the first weeks, has since clawed back to 84.

Who gains? Makers of soap; a tailor in Sinkor who turned from wedding suits to aprons and cannot meet the orders; the telephone companies, whose airtime sales exploded when people stopped shaking hands and started calling. Who loses is easier still: hotels, where occupancy crashed to nine per cent, bars, motorbike riders after dark.

A professor of economics at the state university, asked for a forecast, declined the duel. "Models are soldiers that fight the last war," she said. "Ask me when the schools are open."

~ Advertise here: call the desk
--
