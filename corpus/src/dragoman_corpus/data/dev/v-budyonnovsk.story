story: v-budyonnovsk
conflict: Chechnya
countries: RU
facts: On 14 June 1995 some 120 fighters under Shamil Basayev seized Budyonnovsk in the Stavropol territory and held up to 2,000 people in its hospital. Hostages were shot on the 15th. Two
  assaults by federal special forces on 17 June failed. On the 18th Prime Minister Chernomyrdin bargained with Basayev by telephone; on the 19th the fighters left in buses with volunteers, who were freed
  on the 20th at Zandak. About 129 died. The Duma voted no confidence on 21 June, by 241 to 72; Yerin, Stepashin and others were dismissed on 30 June. Talks opened in Grozny on 19 June and a
  military accord was signed on 30 July. (public record: press of June and July 1995.) The debate, the judgement against one participant and the village paper's piece are composed on that record.

who basayev: person RU | Shamil Basayev; Basayev
who fighters: group RU | Basayev's fighters; bandits; the gunmen; gunmen; the band; terrorists; the fighters
who cher: person RU | Viktor Chernomyrdin; Chernomyrdin; V. S. Chernomyrdin
who yeltsin: person RU | Boris Yeltsin; Yeltsin; B. N. Yeltsin
who yerin: person RU | Viktor Yerin; Yerin
who step: person RU | Sergei Stepashin; Stepashin
who grachev: person RU | Pavel Grachev; Grachev
who dudayev: person RU | Dzhokhar Dudayev; Dudayev
who special: force RU | Alpha; Vega; special units; special forces
who fed: force RU | federal forces; federal troops; federal army
who duma: body RU | State Duma; Duma; the Duma
who gov: government RU | Russian government; the government; Moscow
where bud: town RU 44.78 44.16 | Budyonnovsk; Budennovsk
where hospital: site RU 44.79 44.15 | town hospital; the hospital; regional hospital
where zandak: town RU 43.05 46.45 | Zandak
where grozny: town RU 43.32 45.69 | Grozny
where chechnya: province RU 43.40 45.70 | Chechnya; Chechen Republic
where shatoi: town RU 42.88 45.69 | Shatoi
where vedeno: town RU 42.96 46.10 | Vedeno
where samashki: town RU 43.29 45.30 | Samashki

== v-budyonnovsk-1
outlet: Telegraph Agency of the Federation
register: state-media
published: 1995-06-17
--
Budyonnovsk: {assault|operation} to {assault|free} the hostages proceeds according to plan

BUDYONNOVSK, 17 June. (TAF) - At 4.55 a.m. units of the Interior Ministry and of the Federal Security Service began the {assault|liberation} of the town hospital, in which bandits of Shamil Basayev have been {hostage|holding} women, children and
the sick since Wednesday. The {assault|fire-fight} lasted about four hours. Eighty-six persons were {freed86|brought out}, of them fifteen infants. By midday the special units {hold|held} the ground floor of two pavilions, the operational staff reports.

"A professional job in the hardest conditions," Interior Minister Viktor Yerin told journalists. Asked about women whom the terrorists had {shield|placed} in the windows and about flames on the second floor, the minister replied that the
gunmen {arson|set} the beds {arson|on fire} themselves. Reports in Western media of "hundreds of victims" among patients have no basis. According to the staff five servicemen were {assault|killed}, three of them from Alpha.

At 14.10 a second {second|attempt} to reach the hostages was {second|broken off} in order to spare lives. Thereafter the bandits, visibly shaken, {let186|let} 186 women and children {let186|go} "as a gesture".

As already reported, the terrorists came from the direction of Chechnya in three lorries disguised as a consignment of war dead. On the 14th, about noon, they {fireshop|fired} at the police station, {kill14|killed} passers-by in the market, {raise|raised} a green flag over the town council and then {herd|drove} a column of townspeople to the hospital. The
following day they {shotfive|shot} five officers. They {demandwar|demand} nothing less than the end of the {disarm|disarmament} of unlawful formations and the {pullout|withdrawal} of the federal forces.

Speaking in Halifax, where he {halifax|confers} with the heads of the seven leading industrial states, the President of the Russian Federation B. N. Yeltsin stressed once more that there would be {nohalt|no negotiations} with people whom he {black|called} "mad dogs with black ribbons". The leaders of the Seven {condseven|condemned}
the {hostage|seizure} in a joint declaration. They also {askseven|urged} Moscow, "in a spirit of friendship", to find a political solution in the Chechen Republic.

In Stavropol the Cossack circle has {levy|raised} two hundred volunteers and {evict|threatens} to {evictchech|put} all Chechen families of the district {evictchech|across the border} by Monday. The governor {calmcoss|appealed} for restraint. Roads to Dagestan have been {roads|closed}.

Trains of the Baku line run two hours late. Storm warning for the Caspian coast.
--
who interior: body RU | Interior Ministry
who fsb: force RU | Federal Security Service
who seven: coalition - | leaders of the Seven; seven leading industrial states
who cossack: group RU | Cossack circle
who governor: person RU | The governor
who yerin: the minister; Interior Minister
who yeltsin: President of the Russian Federation
who staff: body RU | operational staff; the staff
where halifax: town CA 44.65 -63.57 | Halifax
where pstation: site RU - - | police station
where market: site RU - - | market
where stav: town RU 45.04 41.97 | Stavropol
where dag: province RU 43.10 46.90 | Dagestan
* assault ASSAULT/firearms occurred
  when: 1995-06-17 "4.55 a.m."
  where: hospital; bud
  by: interior; fsb
  to: fighters; hospital thing
  killed: 5 "five servicemen" side actor voice staff
  killed: 3 "three of them" part side actor voice staff
  killed: >=200 vague "hundreds of victims" side civilian voice "Western media"
* hold COERCE/seize occurred optional
  when: 1995-06-17 "midday"
  where: hospital; bud
  by: special
  to: "ground floor of two pavilions" thing
  said: staff official "reports"
  part_of: assault
* freed86 RETREAT/release occurred
  when: 1995-06-17
  where: hospital; bud
  by: interior; fsb
  to: "Eighty-six persons"
  released: 86 "Eighty-six persons"
  released: 15 "fifteen infants" part
  part_of: assault
* hostage ASSAULT/abduct ongoing
  when: 1995-06-14/1995-06-17 "since Wednesday"
  where: hospital; bud
  by: basayev; fighters
  to: "women, children and the sick"
* shield ASSAULT/abduct occurred optional
  when: 1995-06-14/1995-06-17 bounded
  where: hospital; bud
  by: fighters
  to: "women"
  part_of: hostage
* arson ASSAULT/destroy occurred
  when: 1995-06-17
  where: hospital; bud
  by: fighters alleged of yerin
  to: "beds" thing
  said: yerin official "replied"
* second ASSAULT/firearms attempted
  when: 1995-06-17 "14.10"
  where: hospital; bud
  by: special
  to: fighters
* let186 RETREAT/release occurred
  when: 1995-06-17 "Thereafter"
  where: hospital; bud
  by: fighters
  to: "women and children"
  released: 186 "186 women and children"
* fireshop ASSAULT/firearms occurred
  when: 1995-06-14 from text "On the 14th, about noon"
  where: pstation; bud
  by: fighters
  to: pstation thing
* kill14 ASSAULT occurred
  when: 1995-06-14 from text "On the 14th, about noon"
  where: market; bud
  by: fighters
  to: "passers-by"
* raise COERCE/seize occurred optional
  when: 1995-06-14 from text "On the 14th, about noon"
  where: "town council"; bud
  by: fighters
  to: "town council" thing
* herd ASSAULT/abduct occurred
  when: 1995-06-14 from text "On the 14th, about noon"
  where: hospital; bud
  by: fighters
  to: "townspeople"
  part_of: hostage
* shotfive ASSAULT/firearms occurred
  when: 1995-06-15 from kill14 "The following day"
  where: bud
  by: fighters
  to: "officers"
  killed: 5 "five officers" side recipient
* demandwar REQUEST/yield occurred
  when: 1995-06-14/1995-06-17 bounded
  by: fighters
  to: gov
  about: pullout
  about: disarm
* disarm COERCE/seize ongoing optional
  when: ?
  to: "unlawful formations"
* pullout RETREAT/withdraw demanded optional
  when: ?
  by: fed
* halifax CONSULT/multilateral ongoing
  when: 1995-06-17
  where: halifax
  by: yeltsin; seven
* nohalt REJECT/meet occurred
  when: 1995-06-14/1995-06-17 bounded
  where: halifax
  by: yeltsin
  to: fighters
* black ACCUSE/disapprove occurred
  when: 1995-06-14/1995-06-17 bounded
  where: halifax
  by: yeltsin
  to: fighters
* condseven ACCUSE/disapprove occurred
  when: 1995-06-14/1995-06-17 bounded
  where: halifax
  by: seven
  to: fighters
  about: hostage
  answers: hostage "condemned"
* askseven REQUEST/change occurred
  when: 1995-06-14/1995-06-17 bounded
  where: halifax
  by: seven
  to: gov
* levy MOBILIZE/militia occurred
  when: ?
  where: stav
  by: cossack
* evict THREATEN/expel occurred
  when: ?
  where: stav
  by: cossack
  to: "all Chechen families of the district"
  about: evictchech
* evictchech COERCE/deport threatened optional
  when: 1995-06-17/1995-06-19 bounded "by Monday"
  where: stav
  by: cossack
  to: "all Chechen families of the district"
* calmcoss REQUEST/yield occurred
  when: ?
  by: governor
  to: cossack
* roads COERCE/restrict occurred
  when: ?
  where: dag
  to: "Roads" thing
figure: troops 200 "two hundred volunteers" of cossack

== v-budyonnovsk-2
outlet: Vechernii Listok
register: translation
machine_translated: Russian
published: 1995-06-20
--
"Shamil Basayev, speak louder!" How the premier carried on the {phonetalk|conversation}

City Budennovsk, our special correspondents. On Sunday the whole country saw: the chairman of the government V. S. Chernomyrdin holds the tube, and across the tube is the man with whom still yesterday the power {noterr|refused} to talk. "Shamil Basayev, you hear me? I give the command, I {stopfire|stop} the war actions in Chechnya, you
{letreq,leavehosp!demanded|let out} the people." And in the evening was reached the {deal|arrangement} from four points.

By the first, the fighting in Chechnya was {stopfire|ceased} from the twenty hours of 18 June. By the second, in Grozny sat down the delegation of the government at the table of {groznytalk|negotiations}; they {groznytalk|started} in Monday by the {groznytalk|mediation} of the mission of the OSCE. By the third, to Basayev were {bus|given} seven buses and a
refrigerator for the bodies. By the fourth, all in the hospital receive {leavehosp!announced|freedom}.

In the morning of the nineteenth so and occurred. Out {leavehosp|came} from the doors people in white dressing gowns, many of them cried and, not understanding, {curse|scolded} not the terrorists but own government. "For the second {second|storm} I will never forgive", says to us a woman with the leg bandaged, on which fell the ceiling. "There {second|shot} ours at us".
With the column {shieldbus|went} hundred thirty-nine volunteers, nine deputies and sixteen journalists in the capacity of the living shield; each {waiver|signed} the paper that goes voluntarily. In North Ossetia the column not {osset|let in}, in the fields stood it a half of day. By the latest news, today to evening, in the settlement Zandak the fighters {zandak|released} the last and
{vanish|dissolved} in the forest.

A high rank of the staff, who asked his surname not to name, told us that on the road was prepared the {ambush|ambush} by helicopters and a company of descent: "In the last moment from above forbade". And if they {again|come} again? "Then we will {bombbusesw,bombbuses|bomb}, with anyone inside".

The balance terrible: by data of the regional health, 105 perished. By data of the prokuratura, 121; the mayor names 130, and of them nearly thirty during the {assault,second|storms} of Saturday. {hostage|Wounded} above four hundred. In the hospital were {hostage|held} up to two thousand; Basayev himself has 12 {hostage|killed}, and carries them home.

The {rallybud|meeting} on the square of the Lenin {meeting|demanded} yesterday the {resyerin|retirement} of Yerin and Grachev. In the Duma {comm|gather} the signatures under the {mot|mistrust}. And Yerin? Answered: "I am a soldier, I will {resyerin!hypothetical|go} when the president will say".

~ Read also: Tigers of the Stavropol circus escaped from the cage
~ Comments (0). Be the first!
--
who gov: the power
who cher: the premier; chairman of the government; Chernomyrdin
who osce: organisation - | mission of the OSCE
who pros: body RU | prokuratura
who mayor: person RU | the mayor
who high: person RU | high rank of the staff
who woman: person RU | a woman with the leg bandaged
who hlth: body RU | regional health
where osset: province RU 43.00 44.50 | North Ossetia
where square: site RU - - | square of the Lenin
* phonetalk CONSULT/phone occurred
  when: 1995-06-18 "Sunday"
  by: cher; basayev
* letreq REQUEST/yield occurred
  when: 1995-06-18 "Sunday"
  by: cher
  to: basayev
  about: leavehosp
* noterr REJECT/meet occurred
  when: 1995-06-17 from phonetalk "yesterday"
  by: gov
  to: basayev
* stopfire RETREAT/ceasefire occurred
  when: 1995-06-18 from text "18 June"
  where: chechnya
  by: cher
* deal AGREE occurred
  when: 1995-06-18 "evening"
  by: cher; basayev
  about: leavehosp
  about: stopfire
* groznytalk CONSULT/third-party occurred
  when: 1995-06-19 "Monday"
  where: grozny
  by: gov; osce
* bus AID occurred
  when: 1995-06-18/1995-06-19 bounded
  where: bud
  to: basayev
  vehicles: 7 "seven buses"
* leavehosp RETREAT/release occurred
  when: 1995-06-19 from text "morning of the nineteenth"
  where: hospital; bud
  by: fighters
  to: "people in white dressing gowns"
* curse ACCUSE/disapprove occurred
  when: 1995-06-19 from text "morning of the nineteenth"
  by: "people in white dressing gowns"
  to: gov
* second ASSAULT/firearms occurred
  when: 1995-06-17 "Saturday"
  where: hospital; bud
  by: "ours"
  to: woman; hospital thing
  said: woman witness "says"
* assault ASSAULT/firearms occurred
  when: 1995-06-17 "Saturday"
  where: hospital; bud
  to: hospital thing
  killed: <=30 "nearly thirty" side unknown voice mayor
* shieldbus ASSAULT/abduct occurred
  when: 1995-06-19/1995-06-20 from text "morning of the nineteenth"
  where: bud
  by: fighters
  to: "volunteers"; "deputies"; "journalists"
  abducted: 139 "hundred thirty-nine volunteers"
  abducted: 9 "nine deputies"
  abducted: 16 "sixteen journalists"
* waiver AGREE occurred optional
  when: 1995-06-19
  by: "volunteers"
* osset COERCE/restrict occurred
  when: 1995-06-19/1995-06-20 bounded
  where: osset
  to: fighters
* zandak RETREAT/release occurred
  when: 1995-06-20 "today to evening"
  where: zandak
  by: fighters
  to: "the last"
* vanish RETREAT/withdraw occurred
  when: 1995-06-20 "today to evening"
  where: zandak
  by: fighters
* ambush ASSAULT/aerial attempted
  when: 1995-06-19/1995-06-20 bounded
  where: "the road"
  by: "company of descent"
  to: fighters
  with: helicopter "helicopters"
  said: high unnamed via "us" "told"
* again ASSAULT hypothetical
  when: ?
  by: fighters
* bombbuses ASSAULT/aerial hypothetical optional
  when: ?
  by: high
  to: fighters
* bombbusesw THREATEN/violence occurred
  when: 1995-06-19/1995-06-20 bounded
  by: high
  to: fighters
  about: bombbuses
* meeting REQUEST/yield occurred
  when: 1995-06-19 "yesterday"
  where: square; bud
  by: "meeting"
  to: yerin; grachev
  about: resyerin
* resyerin RETREAT/resign demanded
  when: ?
  by: yerin; grachev
* comm SUPPORT ongoing optional
  when: 1995-06-20
  by: duma
  about: mot
* mot REJECT announced
  when: ?
  by: duma
  to: gov
* hostage ASSAULT/abduct occurred
  when: 1995-06-17/1995-06-19
  where: hospital; bud
  by: basayev; fighters
  to: "all in the hospital"
  abducted: <=2000 "up to two thousand"
  killed: 105 "105" side unknown voice hlth
  killed: 121 "121" side unknown voice pros
  killed: 130 "130" side unknown voice mayor
  killed: 12 "12 killed" side actor
  injured: >=400 "above four hundred" side unknown
* rallybud PROTEST/demo occurred
  when: 1995-06-19 "yesterday"
  where: square; bud
  to: yerin; grachev

== v-budyonnovsk-3
outlet: Duma Stenographic Service
register: parliament
published: 1995-06-21
--
Morning sitting: {mot|motion of no confidence} in the government

THE CHAIR. Deputies, 411 are registered. We have before us the {mot|motion} tabled by the Democratic Party. Speaking time is five minutes.

DEPUTY (Democratic Party). Colleagues! For seven months this government has {bombgroz|bombed} its own city. On the eleventh of December it {enter|marched} into Chechnya without so much as a decree to show us. In April its police {sam|combed} Samashki and left a hundred graves. And then a handful of
bandits drives past thirty checkpoints with bribes in its hand and {take|takes} Budyonnovsk! We {moveres|call on} ministers Yerin, Grachev, Stepashin and Yegorov to {fourgo|go}, today, by the front door.

DEPUTY (Russia's Choice). We {backcher|commend} Viktor Chernomyrdin for {phonetalk|picking up} that telephone. He saved a thousand lives. My friend who went with the buses tells me that a child on the second floor drew him a white bird. Whoever {bringdown|brings down} the prime minister today punishes the one man who {phonetalk|talked}. We
shall {abst|abstain}; but let it be understood that we will {votewar|oppose} every kopek for a resumed war.

DEPUTY (Liberal Democrats). He {yield|bowed} to a murderer before the cameras of the whole world! Had they asked me, I'd have {napalm|dropped} napalm on Vedeno that very night. We {against|vote} against this cabinet of cowards.

DEPUTY (Communist fraction). {impreq,impeach|Impeachment}! We have {sign|collected} a hundred and seventy signatures for {impeach|proceedings} against the President. It was he who ordered the {enter|march} and he who {halifax|flew} to Canada while the hospital {assault|burned}.

MINISTER STEPASHIN (from the government's bench). I {askpard|ask} the people of Budyonnovsk to forgive my service. We passed a {warnjune|warning} to Stavropol on 2 June; it lay on a desk. I shall not hide: in March too there was a {plot|plan} for such a {plot|strike}, on the nuclear plant near Volgodonsk, and that one we {plot|prevented}. If the house wants
my head, I {offerres|place} my office at the President's disposal.

THE CHAIR. Deputies, the premier {threatdis|lets us know} that, should the {mot|motion} pass twice, he would ask the President to {dissolve|dissolve} this house under article 117. (Noise in the hall.)

DEPUTY (from his place). {blackm|Blackmail}!

THE CHAIR. We vote. In favour, 241. Against, 72. Abstaining, 20. The {mot|motion} is {mot|carried}.

Now the second item. A parliamentary commission on the causes of the Chechen crisis is {commis|set up}; Deputy Govorukhin to head it. Item three: the draft {amnlaw|amnesty} for fighters who {surrarms|lay down} their arms before 1 August; the fraction of the Agrarians {amn|proposes} it. {amnno|Rejected} at first reading, 140 for. Item four, dog licences in resort towns.

The sitting is adjourned until three p.m.
--
who stavg: government RU | Stavropol
who demdep: person RU | DEPUTY (Democratic Party)
who choice: party RU | Russia's Choice
who ldpr: party RU | Liberal Democrats
who comfr: party RU | Communist fraction
who agr: party RU | fraction of the Agrarians
who yeltsin: the President
who step: STEPASHIN
who cher: prime minister; the premier
who duma: this house; the house
who yegorov: person RU | Yegorov
where volg: site RU 47.60 42.37 | nuclear plant near Volgodonsk
* bombgroz ASSAULT/aerial ongoing
  when: 1994-11/1995-06 "For seven months"
  where: "its own city"
  by: gov
  to: "its own city" thing
  said: demdep official
* enter MOBILIZE/troops occurred
  when: 1994-12-11 from text "eleventh of December"
  where: chechnya
  by: gov; yeltsin
  said: demdep official
  said: comfr official
* halifax CONSULT/multilateral occurred optional
  when: 1995-06-02/1995-06-21 bounded
  where: "Canada"
  by: yeltsin
  said: comfr official
* sam ASSAULT occurred
  when: 1995-04 "April"
  where: samashki
  by: "its police"
  to: samashki thing
  killed: 100 "a hundred graves" side civilian
  said: demdep official
* take ASSAULT occurred
  when: 1995-06-02/1995-06-21 bounded
  where: bud
  by: fighters
  to: bud thing
  said: demdep official
* moveres REQUEST/yield occurred
  when: 1995-06-21
  by: demdep
  to: yerin; grachev; step; yegorov
  about: fourgo
* fourgo RETREAT/resign demanded optional
  when: 1995-06-21 "today"
  by: yerin; grachev; step; yegorov
* backcher SUPPORT occurred
  when: 1995-06-21
  by: choice
  to: cher
  about: phonetalk
  answers: phonetalk "commend"
* phonetalk CONSULT/phone occurred
  when: 1995-06-02/1995-06-21 bounded
  by: cher
  said: choice official
* bringdown REJECT hypothetical
  when: 1995-06-21 "today"
  by: "Whoever"
  to: cher
* abst REJECT announced optional
  when: 1995-06-21
  by: choice
* votewar REJECT announced
  when: ?
  by: choice
  to: gov
* yield CONCEDE occurred
  when: 1995-06-02/1995-06-21 bounded
  by: cher
  to: "murderer"
  said: ldpr official
* napalm ASSAULT/aerial hypothetical
  when: ? "that very night"
  where: vedeno
  by: ldpr
  to: vedeno thing
  with: incendiary "napalm"
* against REJECT announced
  when: 1995-06-21
  by: ldpr
  to: gov
* sign SUPPORT occurred optional
  when: ?
  by: comfr
  about: impeach
* impreq REQUEST/change occurred
  when: 1995-06-21
  by: comfr
  to: duma
  about: impeach
* impeach ACCUSE/investigate demanded
  when: ?
  by: duma
  to: yeltsin
* assault ASSAULT/firearms occurred
  when: 1995-06-02/1995-06-21 bounded
  where: hospital
  to: hospital thing
  said: comfr official
* askpard CONCEDE occurred
  when: 1995-06-21
  by: step
  to: "people of Budyonnovsk"
* warnjune COOPERATE occurred optional
  when: 1995-06-02 from text "2 June"
  by: step
  to: stavg
  said: step official
* plot ASSAULT attempted
  when: 1995-03 "March"
  where: volg
  to: volg thing
  said: step official
* offerres RETREAT/resign hypothetical
  when: ?
  by: step
* threatdis THREATEN occurred
  when: 1995-06-21
  by: cher
  to: duma
  about: dissolve
  said: "THE CHAIR" official "lets us know"
* dissolve COERCE hypothetical optional
  when: ?
  by: yeltsin
  to: duma
* blackm ACCUSE/disapprove occurred
  when: 1995-06-21
  by: "DEPUTY"
  to: cher
  about: threatdis
  answers: threatdis "Blackmail"
* mot REJECT occurred
  when: 1995-06-21
  by: duma
  to: gov
  said: "THE CHAIR" official
* commis ACCUSE/investigate occurred
  when: 1995-06-21
  by: duma
  said: "THE CHAIR" official
* surrarms RETREAT/disarm hypothetical
  when: 1995-06-21/1995-08-01 bounded "before 1 August"
  by: "fighters"
  said: "THE CHAIR" official
* amnlaw CONCEDE hypothetical optional
  when: ?
  to: "fighters"
  said: "THE CHAIR" official
* amn REQUEST/change occurred
  when: 1995-06-21
  by: agr
  to: duma
  about: amnlaw
  said: "THE CHAIR" official
* amnno REJECT occurred
  when: 1995-06-21
  by: duma
  to: agr
  about: amn
  answers: amn "Rejected"
  said: "THE CHAIR" official
figure: votes 241 "241" of duma
figure: votes 72 "72" of duma
figure: votes 20 "20" of duma
figure: votes 140 "140 for" of duma

== v-budyonnovsk-4
outlet: Regional Court Reporter, Stavropol
register: court
published: 2002-02-14
--
Case 2-11/02. Extract from the judgement in the matter of a member of the armed band that {take|attacked} the town of Budyonnovsk

In the name of the Russian Federation.

The court, having heard forty-one witnesses between 14 January and 8 February, has established:

At the beginning of June 1995 the accused, then nineteen, joined a formation of some 160 persons at Vedeno. According to his own statement at the preliminary inquiry, which he {recant|withdrew} in this hall as having been {torture|beaten} out of him in the winter of 1999, he was told that they
would {minvody|seize} aircraft at Mineralnye Vody and {moscow|fly} to Moscow to {moscow|attack} "something large". The column was {halt|stopped} by traffic police twenty kilometres short of the airfield, {bribe|turned round}, and it was then that the commander chose the town through which it had just come.

On 14 June 1995 at about 12.20 hours the accused, armed with a machine-gun, {bank|fired} from the cab of the second lorry at the savings bank. A cashier was {bank|killed}. He afterwards helped to {herd|drive} some six hundred persons along Leninskaya street. Those who fell back were {flee|shot}; the court is satisfied of eleven
such cases, although the prosecution had {indict|charged} him with fourteen.

From the 14th to the 19th he guarded the maternity ward. Witness No. 23, a midwife, deposed that he had {milk|brought} her powdered milk, and had once knocked up the barrel of a companion who was about to {stay|shoot} a patient. Witness No. 30 deposed that on the 17th, during the {assault|assault}, the same accused {window|tied}
her to the grating of a window with a bedsheet. The court believes both.

The defence {amnesty|contended} that the {deal|agreement} of 18 June 1995 between the Prime Minister and the commander had {deal|guaranteed} all participants free return, and that the {accord|accord} {accord|signed} on 30 July of that year, with its clause on an {exch|exchange} of all persons {capt|captured}, extinguished the charge.
The court {dismiss|does not accept} this. An assurance {deal|given} under the {killtenw|threat} that hostages would be {killten|killed}, ten for every wounded fighter, binds nobody. The defence's further {summ|application} that the former Prime Minister be heard as a witness was {nosumm|refused} on 1 February.

In mitigation the court takes account of the accused's age, of the death of his two sisters when a {shali|strike} by federal aircraft {shali|hit} the market at Shali on 3 January 1995, and of the {sorry|apology} he addressed to the families in his last word. Some {sorryok|accepted} it. Others {sorryno|left} the hall.

On these grounds the court {sentence|sentences} him under articles 77 and 126-1 of the former Code to thirteen years in a strict-regime colony, time since his {arrest|arrest} on 2 December 1999 to be counted. Civil claims of the bank are {civ|dismissed}.

The prosecutor's office has announced that it will {appeal|contest} the {sentence|sentence} as lenient. One relative of a policeman {threatcourt|called out} that there were "other courts" and that he would {vendetta|find} the family; he was {remov|removed}.

Of the band, forty-three have so far been {wipe|killed}, according to the prosecution, and twenty-one {conv|convicted}. Its commander is {hunted|sought} under an international warrant.
--
who court: body RU | The court; the court
who accused: person RU | the accused; The accused
who prosec: body RU | the prosecution; prosecutor's office
who defence: person RU | The defence
who fighters: armed band; formation of some 160 persons; the band
who basayev: the commander; Its commander
who cher: former Prime Minister; Prime Minister
who w23: person RU | Witness No. 23
who w30: person RU | Witness No. 30
who relative: person RU | One relative of a policeman
who traffic: force RU | traffic police
where bank: site RU - - | savings bank
where street: site RU - - | Leninskaya street
where ward: site RU - - | maternity ward
where minv: site RU 44.22 43.08 | Mineralnye Vody
where moscowc: town RU 55.75 37.62 | Moscow
where shali: town RU 43.15 45.90 | Shali
* take ASSAULT occurred
  when: 1995-06-14 from text "14 June 1995"
  where: bud
  by: fighters
  to: bud thing
* recant REJECT occurred optional
  when: 2002-01-14/2002-02-14 bounded
  by: accused
* torture ASSAULT/torture occurred
  when: 1999-12-01/2000-02-29 season "winter of 1999"
  to: accused
  said: accused "withdrew"
* minvody COERCE/seize attempted
  when: 1995-06-14
  where: minv
  by: fighters
  to: "aircraft" thing
  said: accused via court "According to"
* moscow ASSAULT attempted
  when: 1995-06-14
  where: moscowc
  by: fighters
  to: "something large" thing
  said: accused via court "According to"
* halt COERCE/restrict occurred
  when: 1995-06-14
  where: minv
  by: traffic
  to: fighters
* bribe RETREAT/withdraw occurred optional
  when: 1995-06-14
  by: fighters
* bank ASSAULT/firearms occurred
  when: 1995-06-14 from text "14 June 1995 at about 12.20 hours"
  where: bank; bud
  by: accused
  to: bank thing; "cashier"
  with: small-arms "machine-gun"
  killed: 1 "A cashier" side civilian
* herd ASSAULT/abduct occurred
  when: 1995-06-14 "afterwards"
  where: street; bud
  by: accused; fighters
  to: "persons"
  abducted: ~600 "some six hundred persons"
* flee ASSAULT/firearms occurred
  when: 1995-06-14 "afterwards"
  where: street; bud
  by: accused
  to: "Those who fell back"
  killed: 11 "eleven" side civilian voice court
  killed: 14 "fourteen" side civilian voice prosec
* indict ACCUSE/investigate occurred
  when: 1999-12-02/2002-02-14 bounded
  by: prosec
  to: accused
  about: flee
* milk AID occurred
  when: 1995-06-14/1995-06-19 bounded "From the 14th to the 19th"
  where: ward
  by: accused
  to: w23
  said: w23 witness "deposed"
* stay ASSAULT/firearms attempted
  when: 1995-06-14/1995-06-19 bounded "From the 14th to the 19th"
  where: ward
  by: "companion"
  to: "patient"
  said: w23 witness "deposed"
* assault ASSAULT/firearms occurred
  when: 1995-06-17 from text "the 17th"
  where: ward
* window ASSAULT/abduct occurred
  when: 1995-06-17 from text "the 17th"
  where: ward
  by: accused
  to: w30
  said: w30 witness "deposed"
* amnesty REJECT occurred optional
  when: 2002-01-14/2002-02-14 bounded
  by: defence
  to: prosec
* deal AGREE occurred
  when: 1995-06-18 from text "18 June 1995"
  by: cher; basayev
* accord AGREE occurred
  when: 1995-07-30 from text "30 July of that year"
* exch RETREAT/release hypothetical optional
  when: ?
  to: "all persons"
* capt COERCE/arrest occurred optional
  when: ?
  to: "all persons"
* dismiss REJECT occurred
  when: 2002-02-14
  by: court
  to: defence
  about: amnesty
  answers: amnesty "does not accept this"
* killten ASSAULT hypothetical optional
  when: ?
  by: fighters
  to: "hostages"
* killtenw THREATEN/violence occurred
  when: 1995-06-14/1995-06-18 bounded
  by: fighters
  to: "hostages"
  about: killten
* summ REQUEST/yield occurred
  when: 2002-01-14/2002-02-01 bounded
  by: defence
  to: court
* nosumm REJECT occurred
  when: 2002-02-01 from text "1 February"
  by: court
  to: defence
  about: summ
  answers: summ "refused"
* shali ASSAULT/aerial occurred
  when: 1995-01-03 from text "3 January 1995"
  where: "market"; shali
  by: "federal aircraft"
  to: "market" thing
  killed: 2 "two sisters" side civilian
* sorry CONCEDE occurred
  when: 2002-01-14/2002-02-14 bounded
  by: accused
  to: "families"
* sorryok AGREE occurred optional
  when: 2002-01-14/2002-02-14 bounded
  by: "Some"
  to: accused
  about: sorry
  answers: sorry "accepted"
* sorryno PROTEST/boycott occurred optional
  when: 2002-01-14/2002-02-14 bounded
  by: "Others"
  to: accused
* sentence SANCTION/convict occurred
  when: 2002-02-14
  by: court
  to: accused
* arrest COERCE/arrest occurred
  when: 1999-12-02 from text "2 December 1999"
  to: accused
* civ REJECT occurred optional
  when: 2002-02-14
  by: court
  to: "the bank"
* appeal REJECT announced
  when: ?
  by: prosec
  to: court
  about: sentence
* threatcourt THREATEN/violence occurred
  when: 2002-02-14
  by: relative
  to: "family"
  about: vendetta
* vendetta ASSAULT threatened optional
  when: ?
  by: relative
  to: "family"
* remov COERCE/restrict occurred optional
  when: 2002-02-14
  to: relative
* wipe ASSAULT occurred
  when: 1995-06-14/2002-02-14 bounded
  to: fighters
  killed: 43 "forty-three" side recipient voice prosec
  said: prosec official "according to"
* conv SANCTION/convict occurred
  when: 1995-06-14/2002-02-14 bounded
  to: fighters
  count: 21 "twenty-one"
  said: prosec official "according to"
* hunted ACCUSE/investigate ongoing optional
  when: 2002-02-14
  to: basayev
figure: troops ~160 "some 160 persons" of fighters at vedeno
