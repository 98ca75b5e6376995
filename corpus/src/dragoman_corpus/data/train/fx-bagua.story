story: fx-bagua
conflict: Peru
countries: PE
facts: From 9 April 2009 Awajun and Wampis people in Peru's Amazon blocked roads and an oil pumping station against decrees on forests and land; on 9 May an emergency was declared. On Friday 5 June police cleared the Curva del Diablo near Bagua; 23 or 24 officers died, some of them hostages at pumping station no. 6, and at least ten civilians; one major stayed missing. Curfew followed; Alberto Pizango of the federation AIDESEP, wanted for sedition, went into the Nicaraguan embassy on 8 June and was given asylum. Congress suspended two decrees on 10 June and repealed them on 18 June by 82 to 12. (public record: press, ombudsman's report of July 2009.)

who aidesep: organisation PE | AIDESEP; Aidesep; the federation
who pizango: person PE | Alberto Pizango; Pizango
who garcia: person PE | Alan Garcia; Garcia; President Garcia
who simon: person PE | Yehude Simon; Simon
who police: force PE | riot police; the police; police
who natives: population PE | Indians; natives; Awajun; protesters; indigenous peoples
who govpe: government PE | the government
who congress: body PE | Congress
who ombud: body PE | the ombudsman's office; ombudsman
where curva: site PE -5.72 -78.45 | Devil's Curve; Curva del Diablo
where bagua: town PE -5.6386 -78.5311 | Bagua; BAGUA
where station6: site PE -5.30 -78.35 | Station 6; pumping station
where lima: town PE -12.0464 -77.0428 | Lima; LIMA

== fx-bagua-1
outlet: Continental Dispatch
register: wire
published: 2009-06-07
--
Peru police {hostkill|slain} as hostages, toll of Amazon {clash|clashes} climbs past 30

BAGUA, Peru, June 7 (Continental) - Nine policemen held {hostage|hostage} at an oil pumping station in the jungle were {hostkill|killed} on Saturday as troops {freeop|moved in} to {rescue|free} them, the government said, a day after riot police {clear|broke} a highway {block|blockade} and at least two dozen people died.

Twenty-two of their colleagues were {rescue|rescued} at Station 6 of the state company Petroperu, Defense Minister Antero Flores Araoz told reporters; seven were still unaccounted for. With those of Friday, 23 officers have been {clash,hostkill|killed}, the worst loss for the force since the Shining Path years. The government counts nine dead among the Indians. Leaders of the latter put it at 25 or more, and {hide|accuse} the police of having {burnbodies|burned} bodies and {dump|thrown} them from helicopters into the Marañon. The ombudsman's office, which has seven people in the town, said it had found no evidence for that.

{clash|Fighting} erupted at dawn on Friday on the Devil's Curve, a bend of the road from the coast to the lowlands that some 2,500 Awajun and Wampis, many carrying spears, had {block|occupied} for nearly two months. Witnesses said officers {gas,clear|fired} tear gas from helicopters and then live rounds; the Interior Ministry said its men were {ambush|shot at} first and that the protesters {disarm|wrested} rifles from them. By noon the {clash|bloodshed} had reached Bagua, where a crowd {torch|torched} the headquarters of the ruling APRA party and {torch|ransacked} two public offices. Soldiers imposed a {curfew|curfew} from 3 p.m. to 6 a.m.

"We were {clear|attacked} while most people were asleep," said a woman at the hospital whose son had been {shootson|shot} in the hip. "They {offer|offered} us until ten o'clock to {leave!announced|go}, and they {clear|came} at half past five."

President Alan Garcia {garaccuse|accused} "pseudo-natives" and foreign interests of {plot|conspiring} against the nation. "Forty thousand natives cannot {veto|tell} 28 million Peruvians what to do with the land," he had said on Friday. A judge on Saturday {warrant|ordered} the {warrant|arrest} for sedition of Alberto Pizango, head of the federation AIDESEP; he has gone into {hiding|hiding}. At a news conference before that he {genacc|charged} Garcia with "genocide".

The protesters {demand|want} the {repeal!demanded|repeal} of a package of decrees that Garcia {decree|issued} last year under powers granted for the trade pact with the United States and that make it easier to sell forest and farm land. Congress on Thursday had for the third time {delay|put off} a vote on the most disputed one. AIDESEP began its {strike|stoppage} on April 9; ports on the Napo and Corrientes rivers were {portblock|closed} with cables, and Petroperu had to {pumpstop|halt} its pipeline. A {emergency|state of emergency} has been in force in four regions since May 9.

In New York the UN's special rapporteur on indigenous peoples {unurge,unurge2|urged} Lima to {restraint!demanded|refrain} from violence and to {dialog!demanded|talk}. The bishops {bish|appealed} to both sides to {lay!demanded|lay down} their arms.
--
who govpe: Lima
who flores: person PE | Antero Flores Araoz
who interior: body PE | Interior Ministry
who hostages: force PE | Nine policemen; Twenty-two of their colleagues
who crowd: population PE | a crowd
who judge: body PE | A judge
who rapporteur: office - | UN's special rapporteur on indigenous peoples
who bishops: organisation PE | The bishops
who troops: force PE | troops; Soldiers
who woman: person PE | a woman at the hospital
where newyork: town US 40.7128 -74.0060 | New York
where ports: region PE - - | ports on the Napo and Corrientes rivers
where maranon: region PE - - | Marañon
* hostkill ASSAULT occurred
  when: 2009-06-06 "Saturday"
  where: station6
  to: hostages
  killed: 9 "Nine policemen" side recipient voice govpe
  killed: 23 "23 officers" side recipient
  said: govpe official "said"
* hostage ASSAULT/abduct occurred
  when: ?
  where: station6
  to: hostages
  missing: 7 "seven" side recipient voice flores
* freeop ASSAULT occurred
  when: 2009-06-06 "Saturday"
  where: station6
  by: troops
  said: govpe official "said"
* clear ASSAULT/firearms occurred
  when: 2009-06-05 "dawn on Friday" "half past five"
  where: curva; bagua
  by: police
  to: natives
  with: small-arms "live rounds"
  part_of: clash
  said: "Witnesses" witness "said"
* block PROTEST/obstruct occurred
  when: 2009-04-09/2009-06-05 "for nearly two months"
  where: curva; bagua
  by: natives
  to: govpe
  participants: ~2500 "some 2,500 Awajun and Wampis"
* clash ASSAULT/firearms occurred
  when: 2009-06-05 "dawn on Friday"
  where: curva; bagua
  by: police; natives
  to: police; natives
  killed: >=24 "at least two dozen people" side unknown
  killed: 9 "nine dead among the Indians" part side civilian voice govpe
  killed: >=25 "25 or more" part side civilian voice "Leaders of the latter"
  killed: >=30 "past 30" side unknown
* rescue RETREAT/release occurred
  when: 2009-06-06 "Saturday"
  where: station6
  by: troops
  to: hostages "Twenty-two of their colleagues"
  released: 22 "Twenty-two of their colleagues" side recipient voice flores
  said: flores official "told"
  part_of: freeop
* hide ACCUSE/allege occurred
  when: 2009-06-05/2009-06-07 bounded
  by: "Leaders of the latter"
  to: police
  about: burnbodies
* burnbodies COERCE occurred
  when: 2009-06-05/2009-06-07 bounded
  by: police alleged of "Leaders of the latter"
  to: "bodies" thing
  said: "Leaders of the latter" party claimed "accuse"
  said: ombud official denied "said"
* dump COERCE occurred
  when: 2009-06-05/2009-06-07 bounded
  where: maranon
  by: police alleged of "Leaders of the latter"
  to: "bodies" thing
  with: helicopter "helicopters"
  said: "Leaders of the latter" party claimed "accuse"
  said: ombud official denied "said"
* gas ASSAULT/crowd-control occurred
  when: 2009-06-05 "dawn on Friday"
  where: curva
  by: police
  to: natives
  with: crowd-control "tear gas"; helicopter "helicopters"
  said: "Witnesses" witness "said"
  part_of: clash
* ambush ASSAULT/firearms occurred
  when: 2009-06-05 "dawn on Friday"
  where: curva
  by: natives alleged of interior
  to: police
  said: interior official "said"
  part_of: clash
* disarm COERCE/seize occurred
  when: 2009-06-05 "dawn on Friday"
  where: curva
  by: natives alleged of interior
  to: police; "rifles" thing
  said: interior official "said"
* torch PROTEST/riot occurred
  when: 2009-06-05 "By noon"
  where: bagua
  by: crowd
  to: "the headquarters of the ruling APRA party" thing; "two public offices" thing
* curfew COERCE/curfew occurred
  when: 2009-06-05/2009-06-07 bounded "3 p.m. to 6 a.m."
  where: bagua
  by: troops
* shootson ASSAULT/firearms occurred
  when: 2009-06-05
  where: curva; bagua
  by: police
  to: "whose son"
  injured: 1 "whose son" side civilian
  said: woman witness "said"
  part_of: clear
* offer AGREE occurred
  when: 2009-04-09/2009-06-05 bounded
  where: curva
  by: police
  to: natives
  about: leave
  said: woman witness "said"
* leave RETREAT/withdraw announced
  when: 2009-06-05 "ten o'clock"
  where: curva
  by: natives
  said: woman witness "said"
* garaccuse ACCUSE/allege occurred
  when: 2009-06-05/2009-06-07 bounded
  by: garcia
  to: "pseudo-natives"; "foreign interests"
  about: plot
* plot COERCE attempted optional
  when: ?
  by: "pseudo-natives" alleged of garcia; "foreign interests" alleged of garcia
  to: "the nation"
  said: garcia official claimed "accused"
* veto REJECT occurred
  when: 2009-06-05 "Friday"
  by: garcia
  to: natives
  about: demand
  answers: demand "cannot tell"
* warrant ACCUSE/investigate occurred
  when: 2009-06-06 "Saturday"
  by: judge
  to: pizango
* genacc ACCUSE/allege occurred
  when: 2009-06-05/2009-06-06 bounded
  by: pizango
  to: garcia
  about: clear
* demand REQUEST/change occurred
  when: 2009-04-09/2009-06-07 bounded
  by: natives
  to: govpe; garcia
  about: repeal
* repeal CONCEDE demanded optional
  when: ?
  by: congress; garcia
  to: natives
* decree COERCE occurred
  when: 2008 "last year"
  by: garcia
* delay REJECT occurred
  when: 2009-06-04 "Thursday"
  by: congress
  about: repeal
* strike PROTEST/strike ongoing
  when: 2009-04-09/2009-06-07 day from text "April 9"
  by: aidesep
  to: govpe
* portblock PROTEST/obstruct occurred
  when: 2009-04-09/2009-06-07 bounded
  where: ports
  by: aidesep
  to: govpe
  part_of: strike
* pumpstop COERCE/restrict occurred optional
  when: 2009-04-09/2009-06-07 bounded
  by: "Petroperu"
  to: "its pipeline" thing
* emergency COERCE/martial-law ongoing
  when: 2009-05-09/2009-06-07 day from text "May 9"
  where: "four regions"
* unurge REQUEST/yield occurred
  when: 2009-06-05/2009-06-07 bounded
  where: newyork
  by: rapporteur
  to: govpe
  about: restraint
* restraint RETREAT demanded optional
  when: ?
  by: govpe
* dialog CONSULT demanded optional
  when: ?
  by: govpe
* bish REQUEST/yield occurred
  when: 2009-06-05/2009-06-07 bounded
  by: bishops
  to: govpe; natives
  about: lay
* lay RETREAT/disarm demanded optional
  when: ?
  by: govpe; natives
* unurge2 REQUEST/meet occurred
  when: 2009-06-05/2009-06-07 bounded
  where: newyork
  by: rapporteur
  to: govpe
  about: dialog
* hiding RETREAT/withdraw occurred optional
  when: 2009-06-06/2009-06-07 bounded
  by: pizango

== fx-bagua-2
outlet: Voice of the Rivers, bulletin of the base federations
register: communique
published: 2009-06-09
--
COMMUNIQUE No. 11 TO THE NATION AND THE WORLD

Brothers, sisters. Today is the sixtieth day of our {strike|struggle}, which was peaceful until they came to {clear|kill} us.

FIRST. We {condemn|repudiate} the {clear|massacre} of the 5th of June. With rifles and from the air the police of Mr. García {clear|fell upon} families who lay in their sleeping mats at the Curva del Diablo. An hour earlier our apus had {agree|agreed} with the general to {leave!announced|withdraw} on foot. He {betray|broke} his word. Santiago Manuin, a leader known from the Marañón to Geneva, {manuin|received} eight bullets when he walked towards the uniformed men with his hands raised.

SECOND. We also weep for the policemen. They are sons of the poor, {send|sent out} by those who drink whisky in the Palace. We did not {order!denied|order} anybody to {hostkill|kill} those {hostage|held} at the pumping station; the young men there had heard on the radio that their fathers were being {clear|slaughtered}, and {hostkill|struck} in their pain.

THIRD. We {lies|reject} the television spot in which the Government, since Sunday, {spot|calls} us savages and {spot|shows} cut throats. We {demandspot|demand} that it be {takeoff!demanded|taken off} the air, and {thankmin|salute} the minister of Women, Carmen Vildoso, who {resign|left} her post on Monday rather than put up with it.

FOURTH. Our president Alberto Pizango, {warrant|hunted} like a criminal, {embassy|entered} the embassy of Nicaragua yesterday, and Managua today {asylum|granted} him asylum. The prime minister {critnic|complained} to the ambassador. {asksafe|Let} him {safe!demanded|have} his safe-conduct! we say.

FIFTH. The station La Voz de Bagua lost its {radio|licence} on Monday, for "inciting". It had read out the names of the dead. We {demradio|demand} its {radioback!demanded|return}.

SIXTH. Eighty-four of us are under {arrest|arrest} in barracks. Lawyers were {nolawyer|kept out} for three days, relatives still are. Sixty-one lie {clear|wounded} in hospitals with a guard at the foot of the bed.

WE {calljune|CALL}, with the workers' confederation and the students, for a day of {june11!announced|marches} in every city on Thursday the 11th; WE {demand9|DEMAND} the {repeal!demanded|annulment} of decrees 1064 and 1090 and an independent {probe!demanded|commission}; AND WE {warnroad|ANNOUNCE} that the road from Tarapoto to Yurimaguas, where 3,000 brothers stand, will remain {roadyur|shut} until Congress gives an answer.

The forest is not for sale!
--
who garcia: Mr. García
who police: the uniformed men
who natives: our apus; us; We
who vildoso: person PE | Carmen Vildoso; minister of Women
who nicaragua: state NI | Managua
who govpe: the Government
who general: force PE | the general
who primemin: office PE | The prime minister
who manuin: person PE | Santiago Manuin
who confed: organisation PE | workers' confederation; the students
where embassyn: site PE - - | the embassy of Nicaragua
where yuri: region PE - - | the road from Tarapoto to Yurimaguas
where station6: pumping station
* strike PROTEST/strike ongoing
  when: 2009-04-10/2009-06-09 day "sixtieth day"
  by: natives
  to: govpe
* clear ASSAULT/firearms occurred
  when: 2009-06-05 from text "the 5th of June"
  where: curva
  by: police
  to: natives "families"
  with: small-arms "rifles"; helicopter "from the air"
  injured: 61 "Sixty-one" side recipient
* condemn ACCUSE/disapprove occurred
  when: 2009-06-09
  by: natives
  to: police; garcia
  about: clear
  answers: clear
* agree AGREE occurred
  when: 2009-06-05 from clear "An hour earlier"
  where: curva
  by: natives; general
  to: general
  about: leave
* leave RETREAT/withdraw announced
  when: 2009-06-05
  where: curva
  by: natives
* betray SANCTION/discontinue occurred
  when: 2009-06-05
  where: curva
  by: general
  to: natives
  about: agree
* manuin ASSAULT/firearms occurred
  when: 2009-06-05
  where: curva
  by: police
  to: manuin
  with: small-arms "eight bullets"
  injured: 1 "Santiago Manuin" side recipient
  part_of: clear
* send MOBILIZE/police occurred optional
  when: ?
  by: "those who drink whisky in the Palace"
* order REQUEST denied
  when: ?
  to: "the young men"
  by: natives
  about: hostkill
* hostkill ASSAULT occurred
  when: 2009-06-05/2009-06-09 bounded
  where: station6
  by: "the young men"
  to: police "the policemen"
  answers: clear "in their pain"
* hostage ASSAULT/abduct occurred
  when: ?
  where: station6
  by: "the young men"
  to: police "the policemen"
* lies REJECT occurred
  when: 2009-06-09
  by: natives
  to: govpe
  about: spot
  answers: spot
* spot ACCUSE/disapprove occurred
  when: 2009-06-07/2009-06-09 day "Sunday"
  by: govpe
  to: natives
* demandspot REQUEST/yield occurred
  when: 2009-06-09
  by: natives
  to: govpe
  about: takeoff
* takeoff CONCEDE demanded optional
  when: ?
  by: govpe
* thankmin SUPPORT occurred
  when: 2009-06-09
  by: natives
  to: vildoso
  about: resign
  answers: resign "salute"
* resign RETREAT/resign occurred
  when: 2009-06-08 "Monday"
  by: vildoso
  to: govpe
  answers: spot "rather than put up with it"
* warrant ACCUSE/investigate occurred
  when: ?
  to: pizango
* embassy RETREAT/withdraw occurred optional
  when: 2009-06-08 "yesterday"
  where: embassyn
  by: pizango
* asylum AID occurred
  when: 2009-06-09 "today"
  by: nicaragua
  to: pizango
* critnic ACCUSE/disapprove occurred
  when: 2009-06-09
  by: primemin
  to: nicaragua
  about: asylum
  answers: asylum
* safe RETREAT/access demanded optional
  when: ?
  by: govpe
  to: pizango
* asksafe REQUEST/yield occurred
  when: 2009-06-09
  by: natives
  to: govpe
  about: safe
* radio COERCE/censor occurred
  when: 2009-06-08 "Monday"
  to: "The station La Voz de Bagua"
* demradio REQUEST/yield occurred
  when: 2009-06-09
  by: natives
  about: radioback
* radioback CONCEDE demanded optional
  when: ?
  by: govpe
  to: "The station La Voz de Bagua"
* arrest COERCE/arrest occurred
  when: 2009-06-05/2009-06-09 bounded
  where: "barracks"
  to: natives
  detained: 84 "Eighty-four of us" side recipient
* nolawyer COERCE/restrict occurred
  when: 2009-06-05/2009-06-09 bounded "for three days"
  where: "barracks"
  to: "Lawyers"; "relatives"
* calljune REQUEST/assist occurred
  when: 2009-06-09
  by: natives; confed
  about: june11
* june11 PROTEST/demo announced
  when: 2009-06-11 from text "Thursday the 11th"
  where: "every city"
  by: natives; confed
* demand9 REQUEST/change occurred
  when: 2009-06-09
  by: natives
  about: repeal
  about: probe
* repeal CONCEDE demanded optional
  when: ?
  by: govpe
  to: natives
* probe ACCUSE/investigate demanded optional
  when: ?
* warnroad THREATEN occurred
  when: 2009-06-09
  by: natives
  to: congress
  about: roadyur
* roadyur PROTEST/obstruct ongoing
  when: 2009-06-09
  where: yuri
  by: "3,000 brothers"
  to: congress
  participants: 3000 "3,000 brothers"

== fx-bagua-3
outlet: Lake Country Press
register: wire
published: 2009-06-19
--
Peru's Congress {repeal|throws out} jungle land laws that led to {clash|bloodshed}

LIMA, June 19 (LCP) - Peru's Congress voted 82-12 on Thursday to {repeal|repeal} two decrees on Amazon land, bowing to indigenous {strike|protests} in which at least 34 people died two weeks ago. Native leaders at once {endstrike|called off} {block|roadblocks} that had {block|cut} jungle towns {block|off} from the coast since April.

"Today is a historic day," said Daysi Zapata, who stands in for Alberto Pizango at the head of the federation AIDESEP since he {exile|flew} to Managua on Wednesday. She {askreturn|urged} the government to {letreturn!demanded|drop} the {warrant|charges} against him and to end the {emergency|emergency}.

President Alan Garcia went on television the night before to {admit|admit} "a succession of errors" and to {askrepeal|ask for} the {repeal|vote}. It was a turnabout for a leader who on June 5, with the bodies of police officers still on the asphalt, had {garaccuse|denounced} a foreign {plot|plot} behind the Indians. His prime minister, Yehude Simon, who on Monday had {promrep|pledged} the {repeal!announced|repeal} to native chiefs at a {simonmeet|meeting} in San Ramon, says he will {simonout|step down} once things have calmed. The opposition {censfail|failed} by a handful of votes on Thursday night to {censure|oust} him and the interior minister.

Seven Nationalist deputies {suspension|suspended} for 120 days last week, after they {occupyfloor|sat in} on the floor of the chamber to {occupyfloor|protest}, were not allowed to vote. They had {askrevoke|sought} the {repeal!demanded|revocation}, and not the mere {suspdecree|freezing} which Congress adopted on June 10.

On June 11 tens of thousands {june11|marched} in Lima, Arequipa, Iquitos and a score of other cities; police {gaslima|used} tear gas near Congress. Oil is flowing once more through the northern pipeline.

The ombudsman puts the dead of June 5 and 6 at 24 policemen and ten civilians, and 200 people {clash|injured}, 82 by gunfire. Major Felipe Bazan, who was {bazan|marched off} by captors from the Devil's Curve, is still missing; his father, a retired officer, has been going from village to village. Human Rights Watch {hrw|asked} prosecutors to look into who gave the orders. AIDESEP says it will {report!announced|present} its own list.

Ecuador's foreign minister {welcome|welcomed} the {repeal|vote}. In Washington trade officials said the pact with Peru was not at risk. The business chamber {chamber|called} it "{repeal|surrender}".
--
who zapata: person PE | Daysi Zapata
who simon: Yehude Simon
who deputies: party PE | Seven Nationalist deputies
who interior: office PE | interior minister
who opposition: party PE | The opposition
who hrw: organisation - | Human Rights Watch
who prosecutors: body PE | prosecutors
who bazan: person PE | Major Felipe Bazan
who ecfm: office EC | Ecuador's foreign minister
who chamber: organisation PE | The business chamber
who natives: Native leaders; native chiefs
where managua: town NI 12.1364 -86.2514 | Managua
where sanramon: town PE -11.12 -75.36 | San Ramon
where arequipa: town PE -16.4 -71.54 | Arequipa
where iquitos: town PE -3.7491 -73.2538 | Iquitos
* repeal CONCEDE occurred
  when: 2009-06-18 "Thursday"
  where: lima
  by: congress
  to: natives
  answers: strike "bowing to"
* clash ASSAULT/firearms occurred
  when: 2009-06-05/2009-06-06 day from text "June 5 and 6"
  where: curva
  by: police; natives
  to: police; natives
  killed: >=34 "at least 34 people" side unknown
  killed: 24 "24 policemen" part side recipient voice ombud
  killed: 10 "ten civilians" part side civilian voice ombud
  injured: 200 "200 people" side unknown voice ombud
  injured: 82 "82" part side unknown voice ombud
* strike PROTEST/strike occurred
  when: 2009-04/2009-06-18 bounded "April"
  where: "jungle towns"
  by: natives
  to: govpe
* endstrike RETREAT/access occurred
  when: 2009-06-18
  where: "jungle towns"
  by: natives
  to: govpe
* block PROTEST/obstruct occurred
  when: 2009-04/2009-06-18 bounded "April"
  where: "jungle towns"
  by: natives
  to: govpe
* exile RETREAT/withdraw occurred optional
  when: 2009-06-17 "Wednesday"
  where: managua
  by: pizango
* askreturn REQUEST/yield occurred
  when: 2009-06-18
  by: zapata; aidesep
  to: govpe
  about: letreturn
* letreturn CONCEDE demanded optional
  when: ?
  by: govpe
  to: pizango
* warrant ACCUSE/investigate occurred
  when: ?
  to: pizango
* emergency COERCE/martial-law ongoing
  when: ?
  by: govpe
* admit CONCEDE occurred
  when: 2009-06-17 from repeal "the night before"
  by: garcia
  to: natives
* askrepeal REQUEST/change occurred
  when: 2009-06-17 from repeal "the night before"
  by: garcia
  to: congress
  about: repeal
* garaccuse ACCUSE/allege occurred
  when: 2009-06-05 from text "June 5"
  by: garcia
  about: plot
* plot COERCE attempted optional
  when: ?
  said: garcia official claimed "denounced"
* promrep AGREE occurred
  when: 2009-06-15 "Monday"
  where: sanramon
  by: simon
  to: natives
  about: repeal
* simonmeet CONSULT occurred
  when: 2009-06-15 "Monday"
  where: sanramon
  by: simon; natives
  to: natives
* simonout RETREAT/resign announced
  when: ? "once things have calmed"
  by: simon
* censure REQUEST/yield occurred
  when: 2009-06-18 "Thursday night"
  where: lima
  by: opposition
  to: simon; interior
  about: RETREAT/resign
* suspension SANCTION/expel occurred
  when: 2009-06-08/2009-06-14 week "last week"
  by: congress
  to: deputies
* occupyfloor PROTEST/demo occurred
  when: ?
  where: lima
  by: deputies
  to: congress
* askrevoke REQUEST/change occurred
  when: ?
  by: deputies
  to: congress
  about: repeal
* suspdecree CONCEDE occurred
  when: 2009-06-10 from text "June 10"
  where: lima
  by: congress
  to: natives
* june11 PROTEST/demo occurred
  when: 2009-06-11 from text "June 11"
  where: lima; arequipa; iquitos
  by: "tens of thousands"
  participants: >=20000 vague "tens of thousands"
* gaslima ASSAULT/crowd-control occurred
  when: 2009-06-11 from text "June 11"
  where: lima
  by: police
  to: "tens of thousands"
  with: crowd-control "tear gas"
* bazan ASSAULT/abduct occurred
  when: 2009-06-05
  where: curva
  by: "captors"
  to: bazan
  missing: 1 "Major Felipe Bazan" side recipient
* hrw REQUEST/change occurred
  when: 2009-06-05/2009-06-19 bounded
  by: hrw
  to: prosecutors
  about: ACCUSE/investigate
* report ACCUSE announced optional
  when: ?
  by: aidesep
* welcome SUPPORT occurred
  when: 2009-06-18/2009-06-19 bounded
  by: ecfm
  to: congress
  about: repeal
  answers: repeal
* chamber ACCUSE/disapprove occurred
  when: 2009-06-18/2009-06-19 bounded
  by: chamber
  to: congress
  about: repeal
  answers: repeal
* censfail REJECT/yield occurred
  when: 2009-06-18 "Thursday night"
  where: lima
  to: opposition
  about: censure
  answers: censure "failed by a handful of votes"
figure: votes 82 "82-12" of congress
figure: votes 12 "82-12" of congress
