story: ex-vejce
conflict: North Macedonia
countries: MK
facts: On 28 April 2001 eight Macedonian soldiers and policemen were killed in an ambush near Vejce above Tetovo by the National Liberation Army. On 30 April and 1 May crowds wrecked Albanian shops in Bitola, home of four of them; one dead in Skopje.
  On 3 May two soldiers were killed and one abducted at Vaksince near Kumanovo, and the army shelled villages. Solana and Robertson came on 7 May and talked the government out of a state of war; a coalition was voted on 13 May by 104 to 1. On 22 May
  Ali Ahmeti, Xhaferi and Imeri signed a paper through the OSCE's Frowick, which Skopje and the West rejected. On 8 June Georgievski asked for a state of war after five soldiers fell on the 5th. The Ohrid accord followed on 13 August. (public
  record: government, NATO, OSCE, press of 2001.)

who nla: group MK | National Liberation Army; NLA; Albanian guerrillas; ethnic Albanian rebels; the rebels; the guerrillas; UCK
who macarmy: force MK | Macedonian army; army; security forces; Macedonian troops; ARM
who macpolice: force MK | police; policemen; special police
who macgov: government MK | Macedonian government; the government; Skopje; Macedonia
who georg: office MK | Ljubco Georgievski; Georgievski
who trajk: office MK | Boris Trajkovski; Trajkovski; President Trajkovski
who solana: office - | Javier Solana; Solana
who robertson: office - | George Robertson; Lord Robertson; Robertson
who nato: organisation - | NATO
who eu: organisation - | European Union; EU
who xhaferi: person MK | Arben Xhaferi; Xhaferi
who imeri: person MK | Imer Imeri; Imeri
who ahmeti: person MK | Ali Ahmeti; Ahmeti
who frowick: office - | Robert Frowick; Frowick
who osce: organisation - | OSCE
who albanians: population MK | ethnic Albanians; Albanians; Albanian shopkeepers
who mobs: population MK | mobs; crowds; rioters; young men
who us: state US | United States; Washington
where vejce: town MK 42.0560 20.9000 | Vejce
where tetovo: town MK 42.0097 20.9716 | Tetovo
where bitola: town MK 41.0311 21.3403 | Bitola
where skopjet: town MK 41.9965 21.4314 | streets of Skopje; capital
where kumanovo: town MK 42.1322 21.7144 | Kumanovo
where vaksince: town MK 42.2030 21.6600 | Vaksince
where slupcane: town MK 42.1900 21.6200 | Slupcane
where aracinovo: town MK 42.0264 21.5617 | Aracinovo
where prizren: town XK 42.2139 20.7397 | Prizren

== ex-vejce-1
outlet: Vardar Wire Service
register: wire
published: 2001-05-02
--
Shops {riot|burn} in Macedonia after {amb|ambush} of eight

BITOLA, Macedonia, May 2 (VWS) - Crowds of young men {riot|smashed} and {riot|set fire} to some forty shops and cafes owned by Albanians in Bitola on Tuesday night, in {riot|revenge} for the {amb|killing} of eight members of the security forces whom guerrillas had {amb|surprised} on a mountain road.

Four of the eight came from this town. The {riot|violence} broke out on Monday after their burial and went on, under the eyes of police who for hours did little, until a {curfew|curfew} was declared for eleven in the evening. A mosque was {mosque|stoned}; the home of a deputy health minister, an Albanian, {house|went up} in flames. In Skopje an Albanian of 22 was {skopje|shot} dead in front of a café by men in a passing car, and windows of the Albanian embassy were {emb|broken}.

The soldiers and policemen were on a patrol above Tetovo on Saturday when rebels {amb|opened up} on their three vehicles with mortars, grenades and machine guns near the hamlet of Vejce. Six were {amb|wounded}. It was the heaviest loss for the government since the National Liberation Army {start|began} its campaign in February. Some of the bodies had been {mutil|mutilated}, officials said; the defence ministry later took that back. A commander of the NLA told a Pristina paper that his men had only {amb|answered} {patrolfire|fire} from a patrol that had strayed into their territory.

Prime Minister Ljubco Georgievski {georgvow|vowed} that "these murderers will be {georgvow|destroyed}". President Trajkovski, in Washington to {bushmeet|see} George Bush, broke off his {bushmeet|visit}. The two Albanian parties {albcond|condemned} the {amb|attack}; Arben Xhaferi, whose party is in the cabinet, also {xhafask|asked} the army not to {respond!hypothetical|strike} at villages in reprisal.

In March the army had {teto|pounded} the hills over Tetovo for two weeks, {teto|driving} the guerrillas towards the border and, it thought, out of the country. {partytalks|Talks} among the parties on the language and constitution which were opened under EU pressure since then have led to nothing so far. NATO's secretary general George Robertson {robc|called} the NLA "cowards", and {robask|urged} everyone to keep to politics. The European Union {eupledge|promised} 20 million euros for a university in Tetovo.
--
who guerrillas: group MK | guerrillas
who bush: office US | George Bush
who healthmin: office MK | a deputy health minister
who passing: unknown MK | men in a passing car
who victim22: person MK | an Albanian of 22
who albparties: party MK | The two Albanian parties
who alembassy: body AL | Albanian embassy
who officials: office MK | officials
who defmin: body MK | the defence ministry
who patrol: force MK | The soldiers and policemen
where washington: town US 38.8951 -77.0364 | in Washington
where skopjet: In Skopje
* riot PROTEST/riot occurred
  when: 2001-04-30/2001-05-01 "Monday" "Tuesday night"
  where: bitola
  by: mobs
  to: albanians; "some forty shops and cafes" thing
  sites: ~40 "some forty shops and cafes"
  answers: amb "in revenge"
* amb ASSAULT/firearms occurred
  when: 2001-04-28 "Saturday"
  where: vejce; "a mountain road"; "above Tetovo"
  by: nla; guerrillas
  to: patrol; "their three vehicles" thing
  with: mortar "mortars"; grenade "grenades"; small-arms "machine guns"
  killed: 8 "eight members of the security forces" side recipient
  injured: 6 "Six" side recipient
  answers: patrolfire "answered"
  said: nla party "told"
* curfew COERCE/curfew occurred
  when: 2001-04-30/2001-05-01 bounded "eleven in the evening"
  where: bitola
* mosque PROTEST/riot occurred
  when: 2001-04-30/2001-05-01 bounded
  where: bitola
  by: mobs
  to: "A mosque" thing
  with: stones
  part_of: riot
* house PROTEST/riot occurred
  when: 2001-04-30/2001-05-01 bounded
  where: bitola
  by: mobs
  to: healthmin; "the home" thing
  part_of: riot
* skopje ASSAULT/firearms occurred
  when: 2001-04-30/2001-05-02 bounded
  where: "in front of a café"; skopjet
  by: passing
  to: victim22
  killed: 1 "an Albanian of 22" side civilian
* emb PROTEST/vandalize occurred
  when: 2001-04-30/2001-05-02 bounded
  where: skopjet
  to: alembassy; "windows" thing
* start ASSAULT ongoing optional
  when: 2001-02/2001-05-02 "February"
  by: nla
  to: macgov
* mutil ASSAULT/torture occurred
  when: 2001-04-28
  to: patrol "Some of the bodies"
  said: officials official "said"
  said: defmin official denied "took that back"
  where: vejce
* patrolfire ASSAULT/firearms occurred
  when: 2001-04-28 "Saturday"
  where: vejce
  by: patrol alleged of nla
  to: nla "his men"
  said: nla party "told"
* georgvow THREATEN/violence occurred
  when: 2001-04-28/2001-05-02 bounded
  by: georg
  to: nla
  about: ASSAULT
* bushmeet CONSULT/visit occurred
  when: 2001-04-28/2001-05-02 bounded
  where: washington
  by: trajk; bush
  to: bush
* albcond ACCUSE/disapprove occurred
  when: 2001-04-28/2001-05-02 bounded
  by: albparties
  to: nla
  about: amb
  answers: amb "condemned the attack"
* xhafask REQUEST/yield occurred
  when: 2001-04-28/2001-05-02 bounded
  by: xhaferi
  to: macarmy
  about: respond
* respond ASSAULT hypothetical
  when: ?
  by: macarmy
  to: "villages" thing
* teto ASSAULT/heavy-weapons occurred
  when: 2001-03 "March"
  where: "the hills over Tetovo"; tetovo
  by: macarmy
  to: guerrillas
* partytalks CONSULT/multilateral ongoing
  when: 2001-03/2001-05-02 from teto "since then"
  by: "the parties"
* robc ACCUSE/disapprove occurred
  when: 2001-04-28/2001-05-02 bounded
  by: robertson; nato
  to: nla
* robask REQUEST/change occurred
  when: 2001-04-28/2001-05-02 bounded
  by: robertson; nato
  to: "everyone"
* eupledge AGREE occurred
  when: ?
  by: eu
  about: AID at tetovo
  to: "a university in Tetovo"

== ex-vejce-2
outlet: The Clarion of Leith
register: daily
published: 2001-05-08
--
Two men with briefcases {stopwar|talk} Macedonia out of declaring war

Lord Robertson had a phrase ready as he {visit|stepped} off the aeroplane in Skopje yesterday: the people in the hills were "murderous {robcall|thugs}", bent on dragging Macedonia into another Balkan bloodbath. What he and Javier Solana had {visit|come} for, though, was the men in the offices.

On Sunday prime minister Georgievski had {warprop|proposed} to parliament a {warstate!demanded|state of war}, which would let the president rule by decree and the army {shut!hypothetical|close} frontiers. By last night the plan was in a drawer. Instead the big Slav party in opposition, the Social Democrats, and the Albanian party of Imer Imeri are to {coalition|join} a government of national unity. "This {coalition|agreement} deserves our full {thank|support}", said Mr Solana at midnight, his tie loose. Mr Imeri hesitates still. He {imericond|wants} the guns to {ceasef|fall silent} first.

They have not. From the ridge above Vaksince a reporter could watch two Mi-24 helicopters wheel over the village and {shell|let go} their rockets; tanks {shell|joined in} from the plain. The {shell|bombardment} began on Thursday, hours after guerrillas {vaks|killed} two soldiers at the entrance to the place, {vaks|dragged} a third {vaks|away} and paraded their flag. The army {leaveorder|told} the inhabitants to {leave!demanded|get out}; several thousand sit in cellars instead, at Slupcane above all. "Human {hshield|shields}," says the government. "We are afraid of the police on the road, that is all," a teacher there said by mobile telephone. The Red Cross has {evac|led out} 69 women and children. Rebels claim that shells {civ|killed} six civilians; the ministry knows of none.

Since the {amb|ambush} of 28 April, when eight men were {amb|cut down} at Vejce, and the {riot|pogrom} in Bitola that followed it, the two peoples have begun to sort themselves by street. In Skopje a group signing itself Macedonia Paramilitary 2000 has {mp2000|given} Albanian shopkeepers three days to {leaveshops!threatened|clear out}. Seven thousand Albanians have crossed into the province to the north since Thursday.

The Greeks have {greekask|asked} NATO to {seal!demanded|seal} that border. Bulgaria {bulg|offered} troops on Saturday and {bulgback|took} the {bulg|offer} {bulgback|back} on Sunday, having been {bulgno|told} by Skopje that they weren't wanted. Washington will {usaid|send} two unmanned planes.

~ Obituaries, page 16
--
who teacher: person MK | a teacher there
who redcross: organisation - | Red Cross
who sdsm: party MK | Social Democrats
who pdp: party MK | Albanian party of Imer Imeri
who mp2000: group MK | Macedonia Paramilitary 2000
who bulgaria: state BG | Bulgaria
who greece: state GR | The Greeks
who macparl: body MK | parliament
who guerr: group MK | guerrillas
who solana: Mr Solana
who imeri: Mr Imeri
who rebels2: group MK | Rebels
who ministry: body MK | the ministry
where skopjet: in Skopje yesterday; In Skopje
* stopwar REQUEST/change occurred
  when: 2001-05-07 "yesterday"
  where: skopjet
  by: robertson; solana
  to: georg; macgov
  about: warstate
* visit CONSULT/visit occurred
  when: 2001-05-07 "yesterday"
  where: skopjet
  by: robertson; solana
  to: macgov
* robcall ACCUSE/disapprove occurred
  when: 2001-05-07 "yesterday"
  where: skopjet
  by: robertson
  to: guerr "the people in the hills"
* warprop REQUEST/change occurred
  when: 2001-05-06 "Sunday"
  by: georg
  to: macparl
  about: warstate
* warstate COERCE/martial-law demanded
  when: 2001-05-06 "Sunday"
  by: macparl
* shut COERCE/restrict hypothetical optional
  when: ?
  by: macarmy
  to: "frontiers" thing
* coalition AGREE announced
  when: 2001-05-07
  by: sdsm; pdp; macgov
  to: macgov; sdsm; pdp
* thank SUPPORT occurred
  when: 2001-05-07 "midnight"
  by: solana
  to: sdsm; pdp
  about: coalition
  answers: coalition "deserves our full support"
* imericond REQUEST/yield occurred
  when: 2001-05-07/2001-05-08 bounded
  by: imeri
  about: ceasef
* ceasef RETREAT/ceasefire demanded
  when: ?
* shell ASSAULT/heavy-weapons ongoing
  when: 2001-05-03/2001-05-08 "Thursday"
  where: vaksince
  by: macarmy
  to: guerr; vaksince thing
  with: helicopter "two Mi-24 helicopters" 2; rocket "their rockets"; tank "tanks"
* vaks ASSAULT/firearms occurred
  when: 2001-05-03 "Thursday"
  where: "the entrance to the place"; vaksince
  by: guerr
  to: macarmy "two soldiers"; "a third"
  killed: 2 "two soldiers" side recipient
  abducted: 1 "a third" side recipient
* leaveorder REQUEST/change occurred
  when: 2001-05-03/2001-05-08 bounded
  by: macarmy
  to: "the inhabitants"
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  where: vaksince; slupcane
  by: "the inhabitants"
* hshield COERCE/restrict occurred
  when: 2001-05-03/2001-05-08 bounded
  where: slupcane
  by: guerr alleged of macgov
  to: "several thousand"
  said: macgov party "says"
  said: teacher witness denied "said"
* evac AID occurred
  when: 2001-05-03/2001-05-08 bounded
  where: slupcane
  by: redcross
  to: "69 women and children"
  evacuated: 69 "69 women and children"
* civ ASSAULT/heavy-weapons occurred
  when: 2001-05-03/2001-05-08 bounded
  where: vaksince; slupcane
  by: macarmy alleged of rebels2
  to: "six civilians"
  killed: 6 "six civilians" side civilian voice rebels2
  said: rebels2 party claimed "claim"
  said: ministry official denied "knows of none"
  part_of: shell
  with: artillery "shells"
* amb ASSAULT/firearms occurred
  when: 2001-04-28 from text "28 April"
  where: vejce
  to: "eight men"
  killed: 8 "eight men" side recipient
* riot PROTEST/riot occurred
  when: 2001-04-28/2001-05-07 bounded
  where: bitola
  to: albanians
* mp2000 THREATEN/expel occurred
  when: ?
  where: skopjet
  by: mp2000
  to: albanians "Albanian shopkeepers"
  about: leaveshops
* leaveshops COERCE/deport threatened
  when: ?
  where: skopjet
  by: mp2000
  to: albanians "Albanian shopkeepers"
* greekask REQUEST/assist occurred
  when: ?
  by: greece
  to: nato
  about: seal
* seal COERCE/restrict demanded
  when: ?
  where: "that border"
  by: nato
* bulg AGREE occurred
  when: 2001-05-05 "Saturday"
  by: bulgaria
  to: macgov
  about: AID
* bulgback REJECT/assist occurred
  when: 2001-05-06 "Sunday"
  by: bulgaria
  to: macgov
  about: bulg
  answers: bulgno "having been told"
* bulgno REJECT/assist occurred
  when: 2001-05-05/2001-05-06 bounded
  by: macgov
  to: bulgaria
  about: bulg
  answers: bulg "weren't wanted"
* usaid MOBILIZE/weapons announced
  when: ?
  by: us
  to: macgov
  with: drone "two unmanned planes" 2
figure: displaced 7000 "Seven thousand Albanians" of albanians

== ex-vejce-3
outlet: Balkan Conciliation Forum
register: ngo
published: 2001-06-10
--
Macedonia: a {prizren|paper} nobody was to see, and a war nobody has declared

Sit rep no. 14

What happened. On 22 May, in a house in Prizren, the heads of the two Albanian parties in the cabinet, Xhaferi and Imeri, {prizren|put} their names beside that of Ali Ahmeti, political leader of the NLA. The text, {draft|drafted} with the help of the American diplomat Robert Frowick of the OSCE, {prizren|promised} the guerrillas an {amnesty!announced|amnesty} and a say over security questions in return for {halt!announced|laying down} arms; the parties were to carry the political claims into the {roundtable|round table}. It leaked within the day.

Reactions. President Trajkovski {trajrej|called} the {prizren|declaration} void. Georgievski's people {geocc|accused} Frowick of {prizren|dealing} with terrorists and {frowout|drove} him out of the country. Solana, who {solflew|flew} in on the 28th, {solrej|denied} the {prizren|paper} his blessing: "no place at the table for those who carry guns." Washington, too, {usrej|distanced} itself. Ahmeti's men {ahmdis|refuse} to {halt|disarm} without a signature from NATO.

Fighting. The army's second {offkum|offensive} round Kumanovo {offtake|took} Vaksince and Lojane on 25 May at the cost of one dead. On 5 June five soldiers were {june5|killed} in two {june5|ambushes} above Tetovo, near Gajre. The next night crowds again {bit2|burned} Albanian houses in Bitola, over a hundred of them. On 8 June the NLA {ara|walked} into Aracinovo, six kilometres from the capital's airport, and a man who calls himself Commander Hoxha {hoxthr|announced} that he would {airport!threatened|shell} the airport, the refinery and police stations "if the {offkum|attacks} do not {offreq,offend!demanded|cease}". The premier has again {war3|asked for} a {warstate2!demanded|state of war}. The water of Kumanovo, 100,000 people, has been {damwater|cut off} since 4 June, as the reservoir lies behind rebel lines; the two sides {dam|blame} each other.

Displaced: 44,000 registered abroad, 17,000 within.

Persons. Eighteen Albanians {arr|picked up} at checkpoints by special police near Kumanovo were {beaten|beaten} with hoses on 24 and 25 May, seven testimonies agree. Four Macedonian road workers {roadw|abducted} by the NLA were {roadt|whipped} and had letters {roadt|carved} in their backs before they were {roadfree|let go}. Both are crimes; we {askboth|ask} the government and Mr Ahmeti to {punish|punish} them.

Advice. To NATO: {advn|offer} at once a {collect|force} that will gather the weapons. To the EU: {advenv|name} an envoy who stays. To all: the man who {prizren|signed} in Prizren can be {arrestah!hypothetical|jailed} or {talkah!hypothetical|talked to}, not both.
--
who forum: organisation - | we
who hoxha: person MK | Commander Hoxha
who roadworkers: population MK | Four Macedonian road workers
who arrested18: population MK | Eighteen Albanians
who crowd2: population MK | crowds
who ahmmen: group MK | Ahmeti's men
who ahmeti: Mr Ahmeti
who geop: party MK | Georgievski's people
where gajre: town MK 42.0350 20.9500 | Gajre
where lojane: town MK 42.2300 21.6700 | Lojane
where airport: site MK 41.9616 21.6214 | capital's airport; the airport
* prizren AGREE occurred
  when: 2001-05-22 from text "22 May"
  where: "a house in Prizren"; prizren
  by: xhaferi; imeri; ahmeti
  to: ahmeti; nla; xhaferi; imeri
  about: amnesty
* draft AID occurred
  when: 2001-05-22
  by: frowick; osce
  to: xhaferi; imeri; ahmeti
  about: prizren
* amnesty CONCEDE announced
  when: ?
  to: nla
* halt RETREAT/disarm announced
  when: ?
  by: nla
* roundtable CONSULT/multilateral announced optional
  when: ?
  by: xhaferi; imeri
* trajrej REJECT occurred
  when: 2001-05-22/2001-06-10 bounded
  by: trajk
  to: xhaferi; imeri; ahmeti
  about: prizren
  answers: prizren "called the declaration void"
* geocc ACCUSE/allege occurred
  when: 2001-05-22/2001-06-10 bounded
  by: geop
  to: frowick
  about: prizren
* frowout SANCTION/expel occurred
  when: 2001-05-22/2001-06-10 bounded
  by: geop
  to: frowick
* solflew CONSULT/visit occurred
  when: 2001-05-28 "the 28th"
  by: solana
* solrej REJECT occurred
  when: 2001-05-28 "the 28th"
  by: solana
  to: xhaferi; imeri
  about: prizren
  answers: prizren "denied the paper his blessing"
* usrej REJECT occurred
  when: 2001-05-22/2001-06-10 bounded
  by: us
  about: prizren
  to: xhaferi; imeri
  answers: prizren "distanced itself"
* ahmdis REJECT/yield occurred
  when: 2001-05-22/2001-06-10 bounded
  by: ahmmen
  about: halt
* offkum ASSAULT/heavy-weapons occurred
  when: 2001-05-25 from text "25 May"
  where: kumanovo
  by: macarmy
  to: nla
  killed: 1 "one dead" side actor
* june5 ASSAULT/firearms occurred
  when: 2001-06-05 from text "5 June"
  where: gajre; tetovo
  to: "five soldiers"; macarmy
  killed: 5 "five soldiers" side recipient
  count: 2 "two ambushes"
* bit2 PROTEST/riot occurred
  when: 2001-06-06 from june5 "The next night"
  where: bitola
  by: crowd2
  to: "Albanian houses" thing
  sites: >=100 "over a hundred of them"
* ara COERCE/seize occurred
  when: 2001-06-08 from text "8 June"
  where: aracinovo
  by: nla
  to: aracinovo thing
* hoxthr THREATEN/violence occurred
  when: 2001-06-08 from text "8 June"
  where: aracinovo
  by: hoxha; nla
  to: macgov; airport thing
  about: airport
* airport ASSAULT/heavy-weapons threatened
  when: ?
  where: airport
  by: hoxha; nla
  to: airport thing; "the refinery" thing; "police stations" thing
* offend RETREAT/ceasefire demanded
  when: ?
  by: macarmy
  to: nla
* war3 REQUEST/change occurred
  when: 2001-06-08/2001-06-10 bounded
  by: "The premier"
  about: warstate2
* warstate2 COERCE/martial-law demanded
  when: ?
  by: macgov
* damwater COERCE/withhold ongoing
  when: 2001-06-04/2001-06-10 from text "4 June"
  where: kumanovo
  to: "100,000 people"
  by: nla alleged of macgov; macgov alleged of nla
* dam ACCUSE/allege occurred
  when: 2001-06-04/2001-06-10 bounded
  by: nla; macgov
  to: macgov; nla
  about: damwater
* arr COERCE/arrest occurred
  when: 2001-05-24/2001-05-25 from text "24 and 25 May"
  where: "near Kumanovo"; kumanovo
  by: macpolice
  to: arrested18
  detained: 18 "Eighteen Albanians"
* beaten ASSAULT/torture occurred
  when: 2001-05-24/2001-05-25 from text "24 and 25 May"
  where: "near Kumanovo"; kumanovo
  by: macpolice
  to: arrested18
  with: blunt "hoses"
  said: "seven testimonies" witness
* roadw ASSAULT/abduct occurred
  when: ?
  by: nla
  to: roadworkers
  abducted: 4 "Four Macedonian road workers" side civilian
* roadfree RETREAT/release occurred
  when: ?
  by: nla
  to: roadworkers
  released: 4 "Four Macedonian road workers"
* askboth REQUEST/change occurred
  when: 2001-06-10
  by: forum
  to: macgov; ahmeti
  about: punish
* punish SANCTION/convict demanded optional
  when: ?
  by: macgov; ahmeti
  to: macpolice; nla
* collect MOBILIZE/troops demanded
  when: ?
  by: nato
* arrestah COERCE/arrest hypothetical
  when: ?
  to: ahmeti
* talkah CONSULT hypothetical
  when: ?
  to: ahmeti
* advn REQUEST/assist occurred
  when: 2001-06-10
  by: forum
  to: nato
  about: collect
* offtake COERCE/seize occurred
  when: 2001-05-25 from text "25 May"
  where: vaksince; lojane
  by: macarmy
  to: vaksince thing; lojane thing
  part_of: offkum
* roadt ASSAULT/torture occurred
  when: ?
  by: nla
  to: roadworkers
  injured: 4 "Four Macedonian road workers" side civilian
* offreq REQUEST/yield occurred
  when: 2001-06-08 from text "8 June"
  where: aracinovo
  by: hoxha; nla
  to: macgov; macarmy
  about: offend
* advenv REQUEST/change occurred
  when: 2001-06-10
  by: forum
  to: eu
figure: displaced 44000 "44,000 registered abroad"
figure: displaced 17000 "17,000 within"
