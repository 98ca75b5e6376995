story: d-curuguaty
conflict: Paraguay
countries: PY, AR, BR, UY, VE
facts: On 15 June 2012 police went to evict landless farmers from Marina Cué near Curuguaty; six policemen and eleven farmers died; interior minister Filizzola and the police commander left office on the 16th; on 21 June the deputies impeached President Lugo
  by 76 to 1 and on the 22nd the Senate removed him by 39 to 4, Federico Franco taking over; Unasur ministers were in Asunción; Argentina, Brazil, Uruguay and Venezuela withdrew envoys, Mercosur suspended Paraguay at Mendoza on 29 June; Paraguay accused
  Venezuela's Maduro of having spoken to its generals; farmers convicted in July 2016 were acquitted by the Supreme Court on 26 July 2018. (public record: agencies, Senate record, court.)

who lugo: person PY | Fernando Lugo; President Lugo; Lugo; the president
who franco: person PY | Federico Franco; Franco
who police: force PY | National Police; the police; police; policemen
who farmers: population PY | landless farmers; the farmers; farmers; carperos; peasants; the peasants
who league: organisation PY | National League of Carperos
who filizzola: person PY | Carlos Filizzola; Filizzola; the interior minister
who epp: group PY | Paraguayan People's Army; EPP
who colorado: party PY | Colorado Party; Colorados; the Colorados
who liberal: party PY | Liberal Party; Liberals; the Liberals; Liberal allies; his party
who senate: body PY | the Senate; the senators
who deputies: body PY | Chamber of Deputies; the deputies
who supreme: body PY | Supreme Court
who unasur: organisation - | Unasur
who mercosur: organisation - | Mercosur
who argentina: state AR | Argentina
who brazil: state BR | Brazil
who uruguay: state UY | Uruguay
who venezuela: state VE | Venezuela
who chavez: person VE | Hugo Chávez; Chávez
who maduro: person VE | Nicolás Maduro; Maduro
who oas: organisation - | OAS
where marina: site PY -24.5 -55.7 | Marina Cué
where curuguaty: town PY -24.47 -55.69 | Curuguaty
where asuncion: town PY -25.287 -57.647 | Asunción
where mendoza: town AR -32.89 -68.827 | Mendoza

== d-curuguaty-1
outlet: Guarania News Agency
register: wire
published: 2012-06-16
--
Paraguay minister {filizzola|quits} after 17 die in land {eviction|eviction}

ASUNCION, June 16 (GNA) - Paraguay's interior minister and police chief {filizzola,commander|stepped down} on Saturday, a day after a {clash|gun battle} between police and landless farmers in which at least 17 people were {clash|killed}.

Six of the dead were policemen, including the head of the special operations group, a brother of the president's own bodyguard chief. The first of them were {clash|shot} as they walked up to talk, the police said. Eleven were peasants. The minister had spoken on Friday of seven officers and nine farmers, the hospital of 18 dead.

Some 320 officers had gone with a judge's {jorder|order} to {eviction|clear} 2,000 hectares at Marina Cué, near Curuguaty, 240 km northeast of the capital, which about 150 people had {occupy|occupied} in May. The family of a former Colorado senator claims the land; the state says it belongs to the navy.

"They were waiting for us with automatic rifles," said a sergeant with a bandaged neck. A leader of the National League of Carperos denied that the farmers had more than shotguns and machetes, and said that snipers had {clash|fired} at both sides.

Lugo {lugodeploy|sent} 150 soldiers to the district and expressed his {condole|sympathy}. He {cancel|cancelled} a {riotrip!announced|trip} to the Rio summit. Forty-odd people have been {arrest|arrested}. Houses of tarpaulin were {burn|burnt down} after the {clash|shoot-out} by men in uniform, two women told GNA.

Congress is to decide on Tuesday whether a state of {emerg!hypothetical|emergency} should be declared in the department of Canindeyú. The Colorados {impeachthr|threatened} to {impeach!hypothetical|impeach} the president if the new minister were a man of the left; by evening he had {appease|named} a Colorado prosecutor, and his Liberal allies were said to be considering a {libleave!hypothetical|break}.

A link to the small guerrilla force that calls itself the Paraguayan People's Army has been {epplink|suggested} by ranchers. There was {eppno|none}, Mr Filizzola said.
--
who polchief: person PY | police chief
who soldiers: force PY | soldiers
where canindeyu: province PY -24.2 -55.0 | Canindeyú
* filizzola RETREAT/resign occurred
  when: 2012-06-16 "Saturday"
  by: filizzola
* commander RETREAT/resign occurred
  when: 2012-06-16 "Saturday"
  by: polchief
* eviction COERCE/seize attempted
  when: 2012-06-15 "Friday"
  where: marina; curuguaty
  by: police
  to: farmers
* clash ASSAULT/firearms occurred
  when: 2012-06-15 "a day after"
  where: marina; curuguaty
  by: police; farmers; "snipers" alleged of league; epp alleged of "ranchers"
  to: police; farmers
  with: small-arms "automatic rifles"
  killed: >=17 "at least 17 people"
  killed: 6 "Six of the dead" part side recipient
  killed: 11 "Eleven" part
  killed: 7 "seven officers" part voice filizzola as_of 2012-06-15
  killed: 9 "nine farmers" part voice filizzola as_of 2012-06-15
  killed: 18 "18 dead" voice "the hospital" as_of 2012-06-15
  said: police official "said"
  said: "a sergeant" witness "said"
  said: league claimed "said"
* occupy PROTEST/obstruct occurred
  when: 2012-05 month from published "May"
  where: marina
  by: farmers
  to: "2,000 hectares at Marina Cué" thing
  participants: ~150 "about 150 people"
* lugodeploy MOBILIZE/troops occurred
  when: 2012-06-15/2012-06-16 bounded
  where: curuguaty
  by: lugo
* condole SUPPORT occurred optional
  when: 2012-06-15/2012-06-16 bounded
  by: lugo
* cancel SANCTION/discontinue occurred optional
  when: 2012-06-15/2012-06-16 bounded
  by: lugo
  about: riotrip
* riotrip CONSULT/multilateral announced optional
  when: ?
  by: lugo
* arrest COERCE/arrest occurred
  when: 2012-06-15/2012-06-16 bounded
  to: "Forty-odd people"
  detained: ~40 "Forty-odd people"
* burn ASSAULT/destroy occurred
  when: 2012-06-15/2012-06-16 bounded
  where: marina
  by: "men in uniform"
  to: "Houses of tarpaulin" thing
  said: "two women" witness "told"
* emerg COERCE/martial-law hypothetical
  when: ?
  where: canindeyu
  by: "Congress"
* impeachthr THREATEN/expel occurred
  when: 2012-06-15/2012-06-16 bounded
  by: colorado
  to: lugo
  about: impeach
* impeach SANCTION/expel hypothetical
  when: ?
  by: colorado
  to: lugo
* appease CONCEDE occurred optional
  when: 2012-06-16 "by evening"
  by: lugo
  to: colorado
* libleave SANCTION/withdraw hypothetical
  when: ?
  by: liberal
  to: lugo
* epplink ACCUSE/allege occurred
  when: 2012-06-15/2012-06-16 bounded
  by: "ranchers"
  to: epp
  about: clash
* jorder REQUEST/change occurred
  when: 2012-05/2012-06-15 bounded
  by: "a judge"
  to: police
  about: eviction
* eppno REJECT occurred optional
  when: 2012-06-15/2012-06-16 bounded
  by: filizzola
  to: "ranchers"
  about: epplink
  answers: epplink "There was none"
figure: troops ~320 "Some 320 officers" of police
figure: troops 150 "150 soldiers" of soldiers

== d-curuguaty-2
outlet: The Asunción Herald
register: daily
published: 2012-06-17
rewrite_of: d-curuguaty-1
--
Seventeen dead at Marina Cué; heads {filizzola,commander|roll}

~ Story: staff and GNA · 88 comments · Photo: tarpaulin tents in flames at Marina Cué on Friday afternoon

Carlos Filizzola is {filizzola|out}. So is the commander of the National Police. Both {filizzola,commander|gave up} their posts yesterday in the wake of Friday's {clash|shooting} near Curuguaty, in which eleven carperos and six policemen lost their lives.

The officers, about 320 of them, came at seven in the morning to {eviction|turn out} the squatters, a hundred and fifty or so by the agency's estimate. They were met by women and children at the edge of the field. A first {clash|volley}, the police insist, {clash|cut down} the commander of the special group; his brother guards the president.

Ranch owners {epplink|hinted} at guerrillas of the EPP. The outgoing minister {eppno|would not have it}. From the league of the landless came another version, of sharpshooters who {clash|aimed} at everybody; and two women say that uniformed men {burn|torched} the camp when it was over.

Troops have {lugodeploy|moved into} Curuguaty, 150 of them. The president stays at home and has {appease|given} the ministry to a prosecutor of the Colorado Party, that same party which {impeachthr|swore} on Friday to put him on {impeach!threatened|trial}. His Liberal partners did not hear of it from him, they heard it on the radio.

~ MÁS LEÍDAS: Golpe de calor en Boquerón · Olimpia ataca, Cerro resiste
--
who police: The officers
who comm: person PY | the commander of the National Police
who farmers: the squatters
* filizzola RETREAT/resign occurred
  when: 2012-06-16 "yesterday"
  by: filizzola
* commander RETREAT/resign occurred
  when: 2012-06-16 "yesterday"
  by: comm
* clash ASSAULT/firearms occurred
  when: 2012-06-15 "Friday"
  where: marina; curuguaty
  by: police; farmers; "sharpshooters" alleged of "the league of the landless"; epp alleged of "Ranch owners"
  to: police; farmers
  killed: 17 "Seventeen dead"
  killed: 11 "eleven carperos" part
  killed: 6 "six policemen" part side recipient
  said: police official claimed "insist"
  said: "the league of the landless" party claimed "version"
* eviction COERCE/seize attempted
  when: 2012-06-15 "seven in the morning"
  where: marina; curuguaty
  by: police
  to: farmers
* epplink ACCUSE/allege occurred
  when: 2012-06-15/2012-06-17 bounded
  by: "Ranch owners"
  to: epp
  about: clash
* burn ASSAULT/destroy occurred
  when: 2012-06-15/2012-06-17 bounded
  where: marina
  by: "uniformed men"
  to: "the camp" thing
  said: "two women" witness "say"
* lugodeploy MOBILIZE/troops occurred
  when: 2012-06-15/2012-06-17 bounded
  where: curuguaty
  by: "Troops"
* appease CONCEDE occurred optional
  when: 2012-06-16/2012-06-17 bounded
  by: lugo
  to: colorado
* impeachthr THREATEN/expel occurred
  when: 2012-06-15 "Friday"
  by: colorado
  to: lugo
  about: impeach
* impeach SANCTION/expel threatened
  when: ?
  by: colorado
  to: lugo
* eppno REJECT occurred optional
  when: 2012-06-15/2012-06-17 bounded
  by: filizzola "The outgoing minister"
  to: "Ranch owners"
  about: epplink
  answers: epplink "would not have it"
figure: troops ~320 "about 320" of police
figure: troops 150 "150" at curuguaty

== d-curuguaty-3
outlet: Acta Legislativa
register: parliament
published: 2012-06-22
--
Senate sitting as a court: {trial|impeachment} of the President of the Republic, Friday 22 June

12.05. The prosecutors from the Chamber of Deputies rested their case yesterday after an hour and a half. The chamber had {trial|indicted} the president on Thursday by 76 votes to one. Five {trial|charges}: the use of barracks for a political youth camp in 2009; the {nac|occupation} of estates at Ñacunday, which he is said to have {nacback|encouraged}; insecurity and the {kidnap|kidnappings} of the EPP; the {ushuaia|signature} of the Ushuaia II protocol; and the {clash|massacre} of Curuguaty. As evidence: "matters of public notoriety".

12.20. Defence counsel, five of them, {askmore|requested} eighteen days to prepare. The Senate had {rej18|refused} this at the opening; it {rej18|refuses} again. They lodged a {appealsc|plea} of unconstitutionality with the Supreme Court this morning. "If you {remove!hypothetical|depose} him in 24 hours," said one of them, "there is not a government on this continent that will {recog!hypothetical|recognise} you."

13.40. A Liberal senator: two months ago his party was still in coalition with the accused. On Wednesday night it {libleave|walked out} of the cabinet, all four ministers. Why? "Because he {bargain|negotiated} with the Colorados behind our backs." He {condemnpress|condemned} as {pressure|interference} the {pressure|demand} of the Unasur foreign ministers, eleven of whom {unasurmiss|arrived} in the city on Thursday night and {unasurtalk|called on} the president of the Senate at ten today, that {due!demanded|due process} be observed. One of them had even {threatunasur|warned} of the {dem!threatened|democratic clause}: {borders!threatened|closed frontiers}, no power from Itaipú.

15.10. A senator of the left {accusecoup|called} it a {remove!hypothetical|coup} in slippers. Outside, he said, 5,000 are in the square.

17.25. Vote. For {remove|conviction}: 39. Against: 4. Absent: 2. Fernando Lugo is {remove|removed} from office.

17.40. {breach|Scuffles} outside; mounted police {gas|used} water and gas for six minutes. Two people fainted. Some forty tried to {breach!attempted|climb} the barrier; nobody got over it.

18.00. From the palace, on a screen: Mr Lugo "{accept|submits}" to the {remove|decision}, though it is not he, he says, but democracy that has been {remove|wounded}; he {nobloodask|asks} that no {blood!demanded|blood} be shed. He {leave|leaves} by the large door.

18.25. Federico Franco has taken the oath. He {invite|invites} the Unasur ministers to {remain!demanded|stay}; they are at the airport. He has {vatican|received} the nuncio.
--
who counsel: organisation PY | Defence counsel
who ministers: organisation - | Unasur foreign ministers; Unasur ministers
who nuncio: person - | the nuncio
where nacunday: district PY -26.0 -54.7 | Ñacunday
where squaresen: site PY - - | the square
* trial ACCUSE/investigate occurred
  when: 2012-06-21 "Thursday"
  by: deputies
  to: lugo
* nac PROTEST/obstruct occurred
  when: ?
  where: nacunday
  to: "estates at Ñacunday" thing
* nacback SUPPORT occurred optional
  when: ?
  by: lugo alleged of deputies
  about: nac
* ushuaia AGREE occurred
  when: ?
  by: lugo
* clash ASSAULT/firearms occurred
  when: ?
  where: curuguaty
* askmore REQUEST/yield occurred
  when: 2012-06-21/2012-06-22 bounded
  by: counsel
  to: senate
* rej18 REJECT/yield occurred
  when: 2012-06-22 day from text "Friday 22 June"
  by: senate
  to: counsel
  about: askmore
  answers: askmore "refuses"
* appealsc REQUEST/change occurred
  when: 2012-06-22 "this morning"
  by: counsel
  to: supreme
* remove SANCTION/expel occurred
  when: 2012-06-22 "17.25"
  by: senate
  to: lugo
* recog REJECT hypothetical
  when: ?
  to: senate
  said: counsel "said"
* libleave SANCTION/withdraw occurred
  when: 2012-06-20 "Wednesday night"
  by: liberal
  to: lugo
  answers: bargain "Because"
* bargain CONSULT occurred
  when: ?
  by: lugo; colorado
  to: colorado; lugo
  said: "A Liberal senator"
* condemnpress ACCUSE/disapprove occurred
  when: 2012-06-22 "13.40"
  by: "A Liberal senator"
  to: ministers
  about: pressure
  answers: pressure "condemned as interference the demand"
* pressure REQUEST/change occurred
  when: 2012-06-21/2012-06-22 bounded
  by: ministers
  to: senate
  about: due
* due CONCEDE demanded optional
  when: ?
  by: senate
* unasurmiss CONSULT/visit occurred
  when: 2012-06-21/2012-06-22 day "Thursday night"
  where: "the city"
  by: ministers
* unasurtalk CONSULT occurred
  when: 2012-06-22 "ten today"
  by: ministers; "the president of the Senate"
  to: "the president of the Senate"
* threatunasur THREATEN/relations occurred
  when: 2012-06-21/2012-06-22 bounded
  by: "One of them"
  to: senate
  about: borders
  said: "A Liberal senator"
* dem SANCTION/discontinue threatened
  when: ?
  by: ministers
* borders SANCTION/discontinue threatened
  when: ?
  by: ministers
* accusecoup ACCUSE/disapprove occurred
  when: 2012-06-22 "15.10"
  by: "A senator of the left"
  to: senate
  about: remove
  answers: remove "called it a"
* gas ASSAULT/crowd-control occurred
  when: 2012-06-22 "17.40"
  where: "outside"
  by: police
  to: "Some forty"
  with: crowd-control "water and gas"
  injured: 2 "Two people" side recipient
* breach PROTEST/riot occurred
  when: 2012-06-22 "17.40"
  where: "outside"
  by: "Some forty"
  to: "the barrier" thing
  participants: ~40 "Some forty"
* accept CONCEDE occurred
  when: 2012-06-22 "18.00"
  by: lugo
  to: senate
  about: remove
  answers: remove "to the decision"
* nobloodask REQUEST/change occurred
  when: 2012-06-22 "18.00"
  by: lugo
  about: blood
* blood ASSAULT demanded optional
  when: ?
* leave RETREAT/withdraw occurred optional
  when: 2012-06-22 "18.00"
  where: "the palace"
  by: lugo
* invite REQUEST/meet occurred
  when: 2012-06-22 "18.25"
  by: franco
  to: ministers
  about: remain
* remain CONSULT demanded optional
  when: ?
  by: ministers; franco
  to: franco
* vatican CONSULT occurred
  when: 2012-06-22 "18.25"
  by: franco; nuncio
  to: franco
* kidnap ASSAULT/abduct occurred optional
  when: ?
  by: epp
figure: votes 76 "76 votes" of deputies
figure: votes 39 "39" of senate
figure: votes 4 "4" of senate
figure: demonstrators 5000 "5,000" at squaresen
figure: votes 1 "to one" of deputies

== d-curuguaty-4
outlet: Agencia Cuyana
register: translation
machine_translated: Spanish
published: 2012-06-30
--
Mendoza: Paraguay remains {suspend|outside}, Venezuela {entry|enters} by the window

MENDOZA, 30 of June. The presidents of the Mercosur {meet|reunited} here resolved this Friday to {suspend|suspend} to the Paraguay of their organs until the elections of April of 2013, but {nosanction|discarded} to apply it economic {econ!denied|sanctions}. "It is not the case to punish the people," explained the Argentine head of state, hostess of the {meet|summit}. At the same time, Argentina, Brazil and Uruguay {entry|admitted} to Venezuela as full member, with effect 31 of July; it was the Paraguayan Senate who, alone, had the door {entryblock|closed} since 2006.

The Unasur, in {unasurmeet|session} of the same day, {unasursus|accompanied} the {suspend|measure}.

In Asunción, the government of Federico Franco {rejmend|qualified} the {suspend|decision} of illegal and advised that it will {court!announced|resort} to the tribunal of the bloc. "If the neighbours {power!hypothetical|cut} us the commerce, we will {itaipuw,itaipu!hypothetical|revise} the energy which we cede to them," {itaipuw|warned} a counsellor. He {retract|corrected} himself hours after: it had been a personal thought.

The week had been of ambassadors. Argentina {argamb|retired} hers the 23rd; Brazil and Uruguay {bramb|called} theirs in consult; Venezuela {venamb|retired} the ambassador and Chávez ordered to {oil|stop} the shipment of petroleum. Of the Paraguayan part, the new minister of Defence, María Liz García, {accusemad|denounced} on Thursday that the chancellor of Venezuela, Nicolás Maduro, {maduro|met} the afternoon of the 22 with the military chiefs in the same palace and {incite|incited} them to {pronounce!demanded|pronounce} in favour of Lugo. The commanders {refusemad|refused}, said she; and the generals that had to {testify|declare} before the fiscal {testify|declared} it so. Maduro denies that; there are images, mute, of a cabinet where he enters. Paraguay {expel|declared} person non grata the Venezuelan ambassador and {retire|retired} its own of Caracas.

Lugo had announced that he would {golugo!announced|travel} to Mendoza; Thursday he {nogolugo|desisted}, "for not conditioning". He {parallel|reunites} in the meantime a "{parallel|parallel cabinet}" in the street of the popular party, where he counts with thirty advisers and one photocopier. The OAS {oassend|sends} on Sunday its secretary general with a {oassend|mission}; the Supreme Court {scorej|rejected} the Monday, without entering in the fund, the {appealsc|action} of the {remove|deposed}. Landless of Ñacunday have {roads|cut} two routes and {lift!hypothetical|lift} them if there is land, they say.

Germany {germ|recognised} the new government by the mouth of a visiting minister; also the Vatican. The embargo on football, however, not: Olimpia travels.
--
who host: person AR | the Argentine head of state
who franco2: government PY | government of Federico Franco
who minister: person PY | María Liz García
who commanders: force PY | The commanders; military chiefs
who counsellor: person PY | a counsellor
who paraguay: state PY | the Paraguay; Paraguay
who vatican: state VA | the Vatican
who germany: state DE | Germany
where caracas: town VE 10.488 -66.879 | Caracas
where nacunday: district PY -26.0 -54.7 | Ñacunday
where palacio: site PY - - | the same palace
* suspend SANCTION/expel occurred
  when: 2012-06-29 "this Friday"
  where: mendoza
  by: mercosur
  to: paraguay
* meet CONSULT/multilateral occurred
  when: 2012-06-29 "this Friday"
  where: mendoza
  by: argentina; brazil; uruguay
  to: argentina
* entry SUPPORT occurred
  when: 2012-06-29 "this Friday"
  where: mendoza
  by: argentina; brazil; uruguay
  to: venezuela
* nosanction REJECT occurred
  when: 2012-06-29 "this Friday"
  where: mendoza
  by: mercosur
  about: econ
* econ SANCTION/discontinue denied
  when: ?
  by: mercosur
  to: paraguay
* entryblock REJECT occurred
  when: 2006/2012-06 bounded from text "since 2006"
  by: "the Paraguayan Senate"
  to: venezuela
  about: entry
* unasurmeet CONSULT/multilateral occurred
  when: 2012-06-29 "the same day"
  where: mendoza
  by: unasur
* unasursus SANCTION/expel occurred
  when: 2012-06-29 "the same day"
  where: mendoza
  by: unasur
  to: paraguay
* rejmend REJECT occurred
  when: 2012-06-29/2012-06-30 bounded
  where: asuncion
  by: franco2
  to: mercosur
  about: suspend
  answers: suspend "qualified the decision"
* court ACCUSE/investigate announced
  when: ?
  by: franco2
  to: mercosur
* power SANCTION/discontinue hypothetical
  when: ?
  by: "the neighbours"
  to: paraguay
  said: counsellor "warned"
* itaipu SANCTION/discontinue hypothetical optional
  when: ?
  by: paraguay
  to: "the neighbours"
  said: counsellor "warned"
* itaipuw THREATEN/relations occurred
  when: 2012-06-29/2012-06-30 bounded
  by: paraguay
  to: "the neighbours"
  said: counsellor "warned"
  about: itaipu
* retract CONCEDE occurred optional
  when: 2012-06-29/2012-06-30 bounded "hours after"
  by: counsellor
* argamb SANCTION/withdraw occurred
  when: 2012-06-23 day from published "the 23rd"
  by: argentina
  to: paraguay
* bramb SANCTION/withdraw occurred
  when: 2012-06-22/2012-06-29 bounded
  by: brazil; uruguay
  to: paraguay
* venamb SANCTION/withdraw occurred
  when: 2012-06-22/2012-06-29 bounded
  by: venezuela
  to: paraguay
* oil SANCTION/discontinue occurred
  when: 2012-06-22/2012-06-29 bounded
  by: chavez
  to: paraguay
* accusemad ACCUSE/allege occurred
  when: 2012-06-28 "Thursday"
  by: minister
  to: maduro
  about: incite
* maduro CONSULT occurred
  when: 2012-06-22 "the afternoon of the 22"
  where: palacio; asuncion
  by: maduro; commanders
  to: commanders
  said: minister official "denounced"
* incite REQUEST/assist occurred
  when: 2012-06-22 "the afternoon of the 22"
  where: palacio; asuncion
  by: maduro alleged of minister
  to: commanders
  about: pronounce
  said: minister official "denounced"
  said: maduro party denied "denies"
* pronounce SUPPORT demanded optional
  when: ?
  by: commanders
  to: lugo
* refusemad REJECT/assist occurred
  when: 2012-06-22 "the afternoon of the 22"
  by: commanders
  to: maduro
  answers: incite "refused"
  said: minister official "said"
  about: pronounce
* testify COOPERATE occurred optional
  when: 2012-06-22/2012-06-30 bounded
  by: "the generals"
  to: "the fiscal"
* expel SANCTION/expel occurred
  when: 2012-06-22/2012-06-30 bounded
  by: paraguay
  to: "the Venezuelan ambassador"
* retire SANCTION/withdraw occurred
  when: 2012-06-22/2012-06-30 bounded
  where: caracas
  by: paraguay
  to: venezuela
* golugo CONSULT/visit announced
  when: 2012-06-29
  where: mendoza
  by: lugo
* nogolugo SANCTION/discontinue occurred optional
  when: 2012-06-28 "Thursday"
  by: lugo
  about: golugo
* parallel CONSULT ongoing optional
  when: 2012-06-22/2012-06-30 bounded
  by: lugo
* oassend CONSULT/visit announced
  when: 2012-07-01 "Sunday"
  by: oas; paraguay
  to: paraguay
* scorej REJECT occurred
  when: 2012-06-25 "Monday"
  by: supreme
  to: lugo
  about: appealsc
  answers: appealsc "rejected"
* roads PROTEST/obstruct ongoing
  when: 2012-06-22/2012-06-30 bounded
  where: nacunday
  by: "Landless of Ñacunday"
* lift RETREAT/access hypothetical
  when: ?
  by: "Landless of Ñacunday"
* germ SUPPORT occurred
  when: 2012-06-22/2012-06-30 bounded
  by: germany; vatican
  to: franco2
* remove SANCTION/expel occurred
  when: ?
  to: lugo
* appealsc REQUEST/change occurred
  when: ?
  by: lugo "the deposed"
  to: supreme

== d-curuguaty-5
outlet: Observatorio de Tribunales
register: court
published: 2018-07-27
--
Marina Cué: criminal chamber {acquit|annuls} the {convict|sentences}

Supreme Court of Justice, criminal chamber, agreement and {acquit|judgment} of 26 July 2018. BY MAJORITY the {convict|convictions} pronounced on 11 July 2016 against eleven farmers, of whom four were serving terms of 18 to 35 years in Tacumbú and in house {housearrest|arrest}, are {acquit|quashed}, and the accused {acquit|acquitted}. They {release|left} the prison the same evening, carried on shoulders.

Reasons. (1) The {eviction|operation} of 15 June 2012 was ordered as a {eviction|search}, executed as an {eviction|eviction}. (2) Of the eleven farmers who were {clash|killed}, nobody has been {charged!denied|charged} with a single death; the prosecutor limited himself to the six policemen. (3) Two of the farmers, witnesses affirm, were {finished|shot} after they had been {captured|caught}; the chamber {orderinq|refers} that to the public ministry for {inq!demanded|inquiry}. (4) A shotgun exhibited as proof had been stolen elsewhere a week after the facts. (5) The accused had gone on {hunger|hunger strike} for 58 days in 2014; the house {housearrest|arrest} then {granted|granted} to them was unlawfully {revoked|revoked}.

The attorney general {crit|called} the {acquit|ruling} "a licence" and will {judgesimp!announced|seek} the {judgesimp!announced|impeachment} of the two judges who wrote it. Should the bench be {packed!hypothetical|dismissed}, the farmers' lawyers said, they will {interamw,interam!hypothetical|go} to San José. The widow of a policeman {spat|spat} at the steps.
--
who scourt: body PY | Supreme Court of Justice; the chamber
who accused: population PY | The accused; the accused
who ag: person PY | The attorney general
where tacumbu: site PY -25.31 -57.65 | Tacumbú
* acquit RETREAT/release occurred
  when: 2018-07-26 day from text "26 July 2018"
  by: scourt
  to: accused
  about: convict
  answers: convict "annuls the sentences"
* convict SANCTION/convict occurred
  when: 2016-07-11 day from text "11 July 2016"
  to: farmers
  count: 11 "eleven farmers"
* housearrest COERCE/arrest occurred
  when: 2012-06-15/2018-07-26 bounded
  to: farmers
* release RETREAT/release occurred
  when: 2018-07-26 "the same evening"
  where: tacumbu
  by: scourt
  to: accused
* eviction COERCE/seize occurred
  when: 2012-06-15 day from text "15 June 2012"
  where: marina
* clash ASSAULT/firearms occurred
  when: 2012-06-15 day from text "15 June 2012"
  where: marina
  to: farmers "the eleven farmers"; police "the six policemen"
  killed: 11 "the eleven farmers" part side recipient
  killed: 6 "the six policemen" part side recipient
* charged ACCUSE/investigate denied
  when: 2012-06-15/2018-07-26 bounded
  by: "the prosecutor"
* finished ASSAULT/firearms occurred
  when: 2012-06-15 day from text "15 June 2012"
  where: marina
  to: farmers "Two of the farmers"
  killed: 2 "Two of the farmers" side recipient
  said: "witnesses" witness claimed "affirm"
  part_of: clash
* captured COERCE/arrest occurred
  when: 2012-06-15 day from text "15 June 2012"
  where: marina
  to: farmers "Two of the farmers"
  said: "witnesses" witness claimed "affirm"
* orderinq REQUEST/change occurred
  when: 2018-07-26 day from text "26 July 2018"
  by: scourt
  to: "the public ministry"
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
  by: "the public ministry"
* hunger PROTEST/hunger occurred
  when: 2014 year from text "2014"
  by: accused
* granted CONCEDE occurred
  when: 2014/2018-07-26 bounded
  to: accused
* revoked SANCTION/discontinue occurred
  when: 2014/2018-07-26 bounded
  to: accused
* crit ACCUSE/disapprove occurred
  when: 2018-07-26/2018-07-27 bounded
  by: ag
  to: scourt
  about: acquit
  answers: acquit "called the ruling"
* judgesimp ACCUSE/investigate announced
  when: ?
  by: ag
  to: "the two judges"
* packed SANCTION/expel hypothetical
  when: ?
  to: "the bench"
  said: "the farmers' lawyers" "said"
* interam ACCUSE/investigate hypothetical optional
  when: ?
  by: "the farmers' lawyers"
* interamw THREATEN occurred
  when: 2018-07-26/2018-07-27 bounded
  by: "the farmers' lawyers"
  about: interam
* spat PROTEST/demo occurred optional
  when: 2018-07-26/2018-07-27 bounded
  where: "the steps"
  by: "The widow of a policeman"
