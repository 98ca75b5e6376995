story: fx-juliaca
conflict: Peru
countries: PE, MX, BO
facts: On 7 December 2022 President Pedro Castillo announced the dissolution of Congress, was removed by 101 votes and arrested; Dina Boluarte succeeded. Protests for new elections: eight, later ten, dead at Ayacucho on 15 December; a national state of emergency from the 14th; Mexico gave asylum to Castillo's family on the 20th. On 9 January 2023 17 civilians were killed at Juliaca airport, a policeman was burned in his car the next morning; curfew in Puno for three days; the prosecutor opened an inquiry for genocide on the 10th. March on Lima on 19 January; a police raid on San Marcos university on the 21st with 193 arrests. Peru withdrew its ambassador from Bogota and Mexico later. (public record: agencies, ombudsman, IACHR report of May 2023.)

who castillo: person PE | Pedro Castillo; Castillo
who boluarte: person PE | Dina Boluarte; Boluarte
who congress: body PE | Congress
who police: force PE | riot police; the police; police
who army: force PE | the army; soldiers
who protesters: population PE | protesters; demonstrators
who otarola: person PE | Alberto Otarola; Otarola; Otárola; Alberto Otárola
who ombud: body PE | ombudsman's office
who prosecutor: body PE | prosecutor's office; public prosecutor
who govpe: government PE | the government
where lima: town PE -12.0464 -77.0428 | Lima; LIMA
where juliaca: town PE -15.4997 -70.1333 | Juliaca; JULIACA
where ayacucho: town PE -13.1588 -74.2239 | Ayacucho; AYACUCHO
where puno: province PE -15.8402 -70.0219 | Puno

== fx-juliaca-1
outlet: Southern Cross Agency
register: wire
published: 2022-12-16
--
Seven {shoot|shot} dead at Peru airport as {prot|protests} over Castillo grow

LIMA, Dec 16 (SCA) - Peruvian soldiers {shoot|opened fire} on a crowd that {airport|overran} the airport of Ayacucho on Thursday, {shoot|killing} at least seven people and {shoot|wounding} 52, health officials said, on the bloodiest day since President Pedro Castillo was {oust|removed} and {jail|jailed} last week.

The {shoot|shootings} came a day after the government of his successor, Dina Boluarte, declared a {emerg|state of emergency} for thirty days nationwide and {troops|put} the armed forces in charge of order together with police. Late on Thursday it imposed a {curfew|curfew} in fifteen provinces. At least eighteen people have died in nine days of {prot|unrest}, most of them {repress|killed} by gunfire and the youngest aged 15.

In Lima judges meanwhile {pretrial|extended} Castillo's {jail|detention} by eighteen months while prosecutors {chargecas|investigate} him for rebellion and conspiracy. "I will never {resign|resign} and never abandon the cause of the people," he wrote in a letter from the police base where he is {jail|held}; he has {callsup|urged} soldiers to "{laydown!demanded|lay down} their arms and stop {repress|killing} this thirsty people".

The army said its men in Ayacucho had been {attackarmy|set upon} with stones, firecrackers and home-made explosives and had at first {warnshot|fired} into the air. Videos checked by SCA show people falling in the street by the cemetery, hundreds of metres from the runway, some as they {help|pulled} others {help|away}. Demonstrators later {burnpros|burned} the prosecutor's office and {burncourt|ransacked} the court. Rights groups {rights|demanded} that the troops be {withdraw!demanded|pulled back}.

Education Minister Patricia Correa and Culture Minister Jair Perez {resigned|quit} on Friday over the deaths. "There's {corrcrit|no justification} for {repress|killing} compatriots," Correa wrote. Congress on Friday {votedown|rejected} by 49 votes to 33 a reform to {bring!demanded|bring} elections forward to December 2023, which Boluarte had {askelect|asked for}; protesters {demandelect|want} them at once, Castillo {freecas!demanded|freed} and a new constitution.

Castillo, a village teacher elected in 2021, on December 7 announced in a trembling voice that he was {dissolve|shutting} Congress hours before a third impeachment debate. The police would {refuse|not obey}, Congress {oust|voted} him {oust|out} by 101 to 6, and his own bodyguards {arrest|took} him to a police station when he was on the way to the Mexican embassy, which had {mexasyl|offered} him {asylum!announced|shelter}. Mexico, Argentina, Colombia and Bolivia said on Monday in a joint note that he was the victim of "undemocratic {harass,leftstat|harassment}", whereupon the government {recallamb|summoned} home its ambassadors there. The United States {usback|backs} Boluarte.

In Cusco thousands of tourists are stuck; the airport has been {closeair|shut} since Monday and the train to Machu Picchu {trainstop|halted}, with stones {trainblock|rolled} on the rails.
--
who health: body PE | health officials
who judges: body PE | judges
who perez: person PE | Jair Perez
who correa: person PE | Patricia Correa; Correa
who mexico: state MX | Mexico
who argentina: state AR | Argentina
who colombia: state CO | Colombia
who bolivia: state BO | Bolivia
who us: state US | United States
who rights: organisation PE | Rights groups
who bodyguards: force PE | bodyguards
where airportp: site PE -13.1548 -74.2044 | airport of Ayacucho
where cusco: town PE -13.525 -71.972 | Cusco
where cemetery: site PE - - | the cemetery
* shoot ASSAULT/firearms occurred
  when: 2022-12-15 "Thursday"
  where: airportp; cemetery
  by: army
  to: protesters "a crowd"
  with: small-arms "gunfire"
  killed: >=7 "at least seven people" side civilian voice health
  injured: 52 "52" side civilian voice health
  said: health official "said"
* airport PROTEST/riot occurred
  when: 2022-12-15 "Thursday"
  where: airportp
  by: protesters "a crowd"
  to: airportp thing
* oust SANCTION/expel occurred
  when: 2022-12-07 from text "December 7"
  where: lima
  by: congress
  to: castillo
* jail COERCE/arrest ongoing
  when: 2022-12-07/2022-12-16 day "last week"
  by: police
  where: "the police base"
  to: castillo
* emerg COERCE/martial-law occurred
  when: 2022-12-14 from shoot "a day"
  where: "nationwide"
  by: govpe; boluarte
* troops MOBILIZE/troops occurred
  when: 2022-12-14 from shoot "a day"
  by: govpe; army
* curfew COERCE/curfew occurred
  when: 2022-12-15 "Late on Thursday"
  where: "fifteen provinces"
  by: govpe
* prot PROTEST/demo ongoing
  when: 2022-12-07/2022-12-16 day "in nine days"
  by: protesters
  to: boluarte; congress
* repress ASSAULT/firearms occurred
  when: 2022-12-07/2022-12-16 day "in nine days"
  to: protesters "At least eighteen people"
  killed: >=18 "At least eighteen people" side civilian
  with: small-arms "gunfire"
* pretrial COERCE/arrest occurred
  when: 2022-12-15/2022-12-16 bounded
  where: lima
  by: judges
  to: castillo
* chargecas ACCUSE/investigate ongoing
  when: 2022-12-07/2022-12-16 bounded
  by: "prosecutors"
  to: castillo
  about: dissolve
* resign REJECT/yield occurred
  when: 2022-12-07/2022-12-16 bounded
  by: castillo
  about: RETREAT/resign by castillo
* callsup REQUEST/yield occurred
  when: 2022-12-07/2022-12-16 bounded
  by: castillo
  to: army
  about: laydown
* laydown RETREAT/disarm demanded optional
  when: ?
  by: army
* attackarmy ASSAULT/primitive occurred
  when: 2022-12-15
  where: ayacucho
  by: protesters
  to: army
  with: stones "stones"; bomb "home-made explosives"
  said: army party "said"
* warnshot ASSAULT/crowd-control occurred
  when: 2022-12-15
  where: ayacucho
  by: army
  to: protesters
  said: army party "said"
* help AID occurred
  when: 2022-12-15
  where: cemetery
  by: protesters
  to: "others"
* burnpros PROTEST/riot occurred
  when: 2022-12-15 "later"
  where: ayacucho
  by: protesters
  to: prosecutor thing
* burncourt PROTEST/riot occurred
  when: 2022-12-15 "later"
  where: ayacucho
  by: protesters
  to: "the court" thing
* rights REQUEST/yield occurred
  when: 2022-12-15/2022-12-16 bounded
  by: rights
  about: withdraw
* withdraw RETREAT/withdraw demanded optional
  when: ?
  by: army
* resigned RETREAT/resign occurred
  when: 2022-12-16 "Friday"
  by: correa; perez
  to: boluarte
  answers: shoot "over the deaths"
* corrcrit ACCUSE/disapprove occurred
  when: 2022-12-16 "Friday"
  by: correa
  to: army; govpe
  about: repress
  answers: repress "no justification for killing"
* votedown REJECT/change occurred
  when: 2022-12-16 "Friday"
  where: lima
  by: congress
  to: boluarte
  about: bring
  answers: askelect "rejected"
* bring CONCEDE demanded optional
  when: ?
  by: congress
* askelect REQUEST/change occurred
  when: 2022-12-07/2022-12-16 bounded
  by: boluarte
  to: congress
  about: bring
* demandelect REQUEST/change occurred
  when: 2022-12-07/2022-12-16 bounded
  by: protesters
  to: boluarte; congress
  about: freecas
* freecas RETREAT/release demanded optional
  when: ?
  to: castillo
* dissolve COERCE/martial-law attempted
  when: 2022-12-07 from text "December 7"
  where: lima
  by: castillo
  to: congress
* refuse REJECT/yield occurred
  when: 2022-12-07 from text "December 7"
  by: police
  to: castillo
  about: dissolve
  answers: dissolve
* arrest COERCE/arrest occurred
  when: 2022-12-07 from text "December 7"
  where: lima
  by: bodyguards
  to: castillo
  detained: 1 "him" side recipient
* mexasyl AGREE occurred
  when: 2022-12-07 from text "December 7"
  by: mexico
  to: castillo
  about: asylum
* asylum AID announced optional
  when: ?
  by: mexico
  to: castillo
* leftstat ACCUSE/disapprove occurred
  when: 2022-12-12 "Monday"
  by: mexico; argentina; colombia; bolivia
  to: congress
  about: oust
* harass COERCE occurred optional
  when: 2022-12-07/2022-12-12 bounded
  to: castillo
  said: mexico official claimed "said"
* recallamb SANCTION/withdraw occurred
  when: 2022-12-12/2022-12-16 bounded
  by: govpe
  to: mexico; argentina; colombia; bolivia
  answers: leftstat "whereupon"
* usback SUPPORT occurred
  when: 2022-12-07/2022-12-16 bounded
  by: us
  to: boluarte
* closeair COERCE/restrict ongoing
  when: 2022-12-12/2022-12-16 day "Monday"
  where: cusco
  to: "the airport" thing
* trainstop COERCE/restrict occurred
  when: 2022-12-12/2022-12-16 bounded
  where: "Machu Picchu"; cusco
  to: "the train" thing
* trainblock PROTEST/obstruct occurred
  when: 2022-12-12/2022-12-16 bounded
  where: "the rails"; cusco
  with: stones "stones"
figure: votes 49 "49 votes" of congress
figure: votes 33 "33" of congress
figure: votes 101 "101 to 6" of congress

== fx-juliaca-2
outlet: El Correo del Titicaca
register: daily
published: 2023-01-11
--
Seventeen coffins in Juliaca

The names were read out on Tuesday at noon before the Carlos Monge hospital: seventeen, the youngest a girl of 17 who, her mother says, had gone to buy vegetables. A doctor of 31 was {jul|hit} in the back while he was {bandage|bandaging} a man in Independencia street. By the accounts of the wards all had {jul|wounds} from projectiles, and of the 73 {jul|injured} on Monday most were {jul|struck} between neck and waist.

What happened there? Since four in the morning columns from the Aymara districts had {march|come} into the city for the sixth day of the {strike|stoppage} in Puno. Towards one o'clock some hundreds {fence|broke} the fence of the airport. Tear gas from a helicopter, {gas|lobbed} at the crowd. Then {jul|shots}, until well into the evening, long after the runway was clear. The Interior Ministry speaks of 9,000 people, of "home-made weapons with double charge of powder" and of an {attempttake!attempted|attempt} to {attempttake!attempted|storm} the terminal; none of the officers, it must be said, came in with a bullet.

At half past three on Tuesday morning two policemen on patrol were {patrol|waylaid} by a mob at the northern exit. One of them was {patrolbeat|beaten}, {patrolbeat|tied} and {patrolfree|let go}. The other, a sergeant of 29, was found {burnt|burned} in the car. "I {condburnt|condemn} this {burnt|barbarity} as I {condburnt2|mourn} our brothers," said the bishop. A supermarket on San Román square and a congressman's house were {loot|sacked} in the night.

Prime Minister Alberto Otárola, who went before Congress on Tuesday to {askconf|ask for} its confidence - it {conf|gave} it, 73 to 43 - put the {curfewpuno|curfew} on Puno from eight in the evening until four, for three days. "We will not {stopact|cease} to defend the rule of law," he said. He {otaacc|accused} "foreign interests and the dark money of drug trafficking", and {otaacc|named} Evo Morales, whom Peru on Monday had {banevo|barred} from its territory along with eight other Bolivians. The former president of Bolivia replied from Cochabamba: "{evoans|Stop} the {jul|massacre} of our indigenous brothers." A day of mourning, yes; a word of {sorry!denied|apology}, not yet.

Attorney General Patricia Benavides on Tuesday opened an {probe|investigation} of the president, Otárola, and the ministers of defence and interior for "genocide, qualified homicide and grave injuries". The Inter-American Commission on Human Rights, whose delegates are {iachrvisit|due} in the country today, {iachrcond|condemned} the {jul|violence}; the UN office in Lima {unask|asked} the security forces to {respect!demanded|respect} "legality, necessity and proportion". The governor of Puno, in office for nine days, {declres|declared} Dina Boluarte "unwelcome" and ordered three days of {mourn|mourning}.

With these, forty-six Peruvians have been {repress|killed} since December 7, and the patrolman. In Ilave they {station|burned} the police station last night, as we close this edition. The relatives {wake|carried} the coffins on their shoulders around the main square and {vowlima|swore} that they'd {lima!announced|go} to Lima.

~ Obituaries and mass times, page 12
--
who soncco: person PE | a sergeant of 29
who bishop: person PE | the bishop
who interior: body PE | Interior Ministry
who evo: person BO | Evo Morales
who benavides: person PE | Patricia Benavides
who iachr: body - | Inter-American Commission on Human Rights
who unoff: body - | UN office in Lima
who governor: office PE | The governor of Puno
who boluarte: the president
who relatives: population PE | The relatives
who peru: state PE | Peru
who mob: population PE | a mob
where airport: site PE -15.4671 -70.1582 | the airport
where sanroman: site PE - - | San Román square
where indep: site PE - - | Independencia street
where ilave: town PE -16.0833 -69.6333 | Ilave
where exit: near PE - - | northern exit
where cocha: town BO -17.39 -66.16 | Cochabamba
* jul ASSAULT/firearms occurred
  when: 2023-01-09 "Monday"
  where: airport; juliaca; indep
  to: "Seventeen"; "A doctor of 31"
  with: small-arms "projectiles"
  killed: 17 "seventeen" side civilian
  injured: 73 "73" side civilian
  said: "the wards" witness "accounts"
* bandage AID occurred
  when: 2023-01-09
  where: indep; juliaca
  by: "A doctor of 31"
  to: "a man"
* march PROTEST/demo occurred
  when: 2023-01-09 "Since four in the morning"
  where: juliaca
  by: "columns from the Aymara districts"
* strike PROTEST/strike ongoing
  when: 2023-01-04/2023-01-11 bounded "the sixth day"
  by: "columns from the Aymara districts"
  where: puno
* fence PROTEST/riot occurred
  when: 2023-01-09 "Towards one o'clock"
  where: airport; juliaca
  by: "some hundreds"
  to: "the fence of the airport" thing
* gas ASSAULT/crowd-control occurred
  when: 2023-01-09
  where: airport; juliaca
  to: "the crowd"
  with: crowd-control "Tear gas"; helicopter "a helicopter"
* attempttake COERCE/seize attempted
  when: 2023-01-09
  where: airport; juliaca
  by: "9,000 people" alleged of interior
  to: "the terminal" thing
  said: interior official "speaks"
* patrol ASSAULT occurred
  when: 2023-01-10 "Tuesday morning"
  where: exit; juliaca
  by: mob
  to: "two policemen"
* patrolbeat ASSAULT/beat occurred
  when: 2023-01-10 "Tuesday morning"
  where: exit; juliaca
  by: mob
  to: "One of them"
  injured: 1 "One of them" side recipient
  part_of: patrol
* patrolfree RETREAT/release occurred
  when: 2023-01-10 "Tuesday morning"
  where: exit; juliaca
  by: mob
  to: "One of them"
* burnt ASSAULT occurred
  when: 2023-01-10 "Tuesday morning"
  where: exit; juliaca
  by: mob
  to: soncco; "the car" thing
  killed: 1 "a sergeant of 29" side recipient
  part_of: patrol
* condburnt ACCUSE/disapprove occurred
  when: 2023-01-10
  by: bishop
  to: mob
  about: burnt
  answers: burnt "condemn this barbarity"
* condburnt2 SUPPORT occurred optional
  when: 2023-01-10
  by: bishop
* loot PROTEST/riot occurred
  when: 2023-01-09/2023-01-10 day "in the night"
  where: sanroman; juliaca
  to: "A supermarket" thing; "a congressman's house" thing
* askconf REQUEST/assist occurred
  when: 2023-01-10 "Tuesday"
  where: "Congress"
  by: otarola
  to: congress
* conf SUPPORT occurred
  when: 2023-01-10 "Tuesday"
  by: congress
  to: otarola
  answers: askconf
* curfewpuno COERCE/curfew occurred
  when: 2023-01-10/2023-01-13 bounded "for three days"
  where: puno
  by: otarola
* stopact REJECT occurred optional
  when: 2023-01-10 "Tuesday"
  by: otarola
  about: RETREAT by otarola
* otaacc ACCUSE/allege occurred
  when: 2023-01-10 "Tuesday"
  by: otarola
  to: "foreign interests"; evo
* banevo SANCTION/discontinue occurred
  when: 2023-01-09 "Monday"
  by: peru
  to: evo; "eight other Bolivians"
* evoans REQUEST/yield occurred
  when: 2023-01-10/2023-01-11 bounded
  where: cocha
  by: evo
  to: otarola; peru
  about: jul
  answers: otaacc "replied"
* sorry CONCEDE denied optional
  when: 2023-01-09/2023-01-11 bounded "not yet"
* probe ACCUSE/investigate occurred
  when: 2023-01-10 "Tuesday"
  by: benavides
  to: boluarte; otarola; "the ministers of defence and interior"
  about: jul
* iachrvisit CONSULT/visit announced
  when: 2023-01-11 "today"
  where: "the country"
  by: iachr
  to: peru
* iachrcond ACCUSE/disapprove occurred
  when: 2023-01-09/2023-01-11 bounded
  by: iachr
  about: jul
  answers: jul "condemned"
* unask REQUEST/change occurred
  when: 2023-01-09/2023-01-11 bounded
  by: unoff
  to: "the security forces"
  about: respect
* respect RETREAT demanded optional
  when: ?
  by: "the security forces"
* declres REJECT occurred
  when: 2023-01-09/2023-01-11 bounded
  by: governor
  to: boluarte
* mourn SUPPORT occurred optional
  when: 2023-01-09/2023-01-11 bounded
  by: governor
* repress ASSAULT/firearms occurred
  when: 2022-12-07/2023-01-11 day from text "December 7"
  to: "forty-six Peruvians"
  killed: 46 "forty-six Peruvians" side civilian
  killed: 1 "the patrolman" side recipient
* station PROTEST/riot occurred
  when: 2023-01-10 "last night"
  where: ilave
  to: "the police station" thing
* wake PROTEST/demo occurred optional
  when: 2023-01-10
  where: "the main square"; juliaca
  by: relatives
* vowlima THREATEN occurred
  when: 2023-01-10
  where: juliaca
  by: relatives
  about: lima
* lima PROTEST/demo announced
  when: ?
  where: lima
  by: relatives
figure: votes 73 "73 to 43" of congress

== fx-juliaca-3
outlet: Plateau News Agency
register: wire
published: 2023-01-22
--
Peru police {raid|storm} Lima university, {arrest193|hold} 200

LIMA, Jan 22 (PNA) - Police with an armored car {raid|broke down} a gate of San Marcos University in Lima on Saturday and {arrest193|detained} some 200 people, most of them from the Andean south, who had been sleeping there during a week of {lima|marches} {demandres|calling for} President Dina Boluarte to {resignbol!demanded|resign}.

They were {floor|made} to lie face down on the grass with their hands tied, students said. One woman was with her daughter of eight. The police said the rector's office had {askevict|requested} the {raid|eviction} after guards were {guards|attacked} and their jackets {guards|stolen}; lawyers were {lawyers|kept out} for hours. "It's like the dictatorship of the nineties," said Congresswoman Susel Paredes, {paredes|condemning} it. The UN human rights office {unask2|asked} Peru to "ensure the legality" of the {raid|operation}. All but one of those {arrest193|taken} had been {free192|released} by Sunday evening.

On the same day Peru {machu|shut} Machu Picchu until further notice; 418 visitors were {evacmachu|brought out} by train and on foot. In Zepita, near Bolivia, a crowd {zepita|set fire} to a police post and a customs hall. In Ilave, late on Friday, officers {ilave|shot} one man dead and {ilave|wounded} ten when the inhabitants {ilave2|stoned} the station after police had been filmed {ilave3|firing} straight at marchers on the square.

Thousands had {lima|streamed} into the capital for Thursday, the "{lima|taking} of Lima". It ended with 22 policemen and 16 civilians {limaclash|injured}, and a mansion of the last century near San Martin square {mansion|burning} to the ground. Boluarte that night again {boluno|refused} to {resignbol|go}. "You {accuseprot|want} to break the rule of law, you {accuseprot|want} chaos," she told the organisers, and in the same speech {boltalk|called for} {dialog!demanded|dialogue}. She had {bolapol|asked} for forgiveness on the 13th for the dead; that evening her government {emerg2|extended} the {emerg|state of emergency} in Lima, Cusco, Callao and Puno by thirty days and three ministers {out3|left}.

The toll of six weeks of {repress|clashes} stands at 55, one of them a policeman, according to the ombudsman's office; 17 civilians were {jul|killed} on Jan. 9 alone at Juliaca. In Bogota President Gustavo Petro {petro|protested} on Sunday at "a police {raid|invasion} of a university", and the government {limapet|rejected} it as {limapet|meddling}. Mexico on December 20 had {mexasyl2|taken in} Castillo's wife and children, and the government {expelmex|expelled} its ambassador the same day.

Ninety roads in ten regions were {block|blocked} on Sunday. At the Antapaccay copper mine, {mine|attacked} three times this month, operations have been {minestop|suspended} since Friday.
--
who students: population PE | students
who rector: body PE | rector's office
who paredes: person PE | Susel Paredes
who unhr: body - | UN human rights office
who peru: state PE | Peru
who petro: person CO | Gustavo Petro
who mexico: state MX | Mexico
who detained200: population PE | some 200 people
who castfam: population PE | Castillo's wife and children
where sanmarcos: site PE -12.0560 -77.0844 | San Marcos University
where machup: site PE -13.1631 -72.5450 | Machu Picchu
where zepita: town PE -16.4967 -69.1033 | Zepita
where ilave: town PE -16.0833 -69.6333 | Ilave
where sanmartin: site PE -12.0517 -77.0347 | San Martin square
where cusco: town PE -13.525 -71.972 | Cusco
where callao: town PE -12.0566 -77.1181 | Callao
where bogota: town CO 4.609 -74.082 | Bogota
where anta: site PE -14.95 -71.35 | Antapaccay copper mine
* raid COERCE occurred
  when: 2023-01-21 "Saturday"
  where: sanmarcos; lima
  by: police
  to: sanmarcos thing; detained200
  with: armoured-vehicle "an armored car"
* arrest193 COERCE/arrest occurred
  when: 2023-01-21 "Saturday"
  where: sanmarcos; lima
  by: police
  to: detained200
  detained: ~200 "some 200 people" side recipient
  part_of: raid
* lima PROTEST/demo occurred
  when: 2023-01-15/2023-01-21 week "a week"
  where: lima
  by: "Thousands"; detained200
  to: boluarte
  participants: >=2000 vague "Thousands"
* demandres REQUEST/yield occurred
  when: 2023-01-15/2023-01-21 bounded "a week"
  where: lima
  by: "Thousands"; detained200
  to: boluarte
  about: resignbol
* resignbol RETREAT/resign demanded
  when: ?
  by: boluarte
* floor COERCE/restrict occurred
  when: 2023-01-21 "Saturday"
  where: sanmarcos
  by: police
  to: detained200
  said: students witness "said"
* askevict REQUEST/assist occurred
  when: ?
  by: rector
  to: police
  about: raid
  said: police official "said"
* guards ASSAULT occurred
  when: ?
  where: sanmarcos
  to: "guards"; "jackets" thing
  said: police official "said"
* lawyers COERCE/restrict occurred
  when: 2023-01-21 "for hours"
  where: sanmarcos
  to: "lawyers"
* paredes ACCUSE/disapprove occurred
  when: 2023-01-21/2023-01-22 bounded
  by: paredes
  to: police
  about: raid
  answers: raid "condemning"
* unask2 REQUEST/change occurred
  when: 2023-01-21/2023-01-22 bounded
  by: unhr
  to: peru
  about: raid
* free192 RETREAT/release occurred
  when: 2023-01-21/2023-01-22 bounded "Sunday evening"
  where: lima
  by: police
  to: detained200
* machu COERCE/restrict occurred
  when: 2023-01-21 from raid "the same day"
  where: machup
  by: peru
  to: machup thing
* evacmachu AID occurred
  when: 2023-01-21 from raid "the same day"
  where: machup
  to: "418 visitors"
* zepita PROTEST/riot occurred
  when: 2023-01-21 from raid "the same day"
  where: zepita
  by: "a crowd"
  to: "a police post" thing; "a customs hall" thing
* ilave ASSAULT/firearms occurred
  when: 2023-01-20 "late on Friday"
  where: ilave
  by: police "officers"
  to: "the inhabitants"
  killed: 1 "one man" side civilian
  injured: 10 "ten" side civilian
* ilave2 PROTEST/riot occurred
  when: 2023-01-20 "late on Friday"
  where: ilave
  by: "the inhabitants"
  to: "the station" thing; police
  with: stones "stoned"
* ilave3 ASSAULT/firearms occurred
  when: 2023-01-20 "Friday"
  where: ilave; "the square"
  by: police
  to: "marchers"
* limaclash ASSAULT occurred
  when: 2023-01-19 "Thursday"
  where: lima
  to: "22 policemen"; "16 civilians"
  injured: 22 "22 policemen" side recipient
  injured: 16 "16 civilians" side recipient
* mansion PROTEST/riot occurred optional
  when: 2023-01-19 "Thursday"
  where: sanmartin; lima
  to: "a mansion of the last century" thing
* boluno REJECT/yield occurred
  when: 2023-01-19 "that night"
  by: boluarte
  to: "the organisers"
  about: resignbol
  answers: demandres
* accuseprot ACCUSE/allege occurred
  when: 2023-01-19 "that night"
  by: boluarte
  to: "the organisers"
* boltalk REQUEST/meet occurred
  when: 2023-01-19 "in the same speech"
  by: boluarte
  to: "the organisers"
  about: dialog
* dialog CONSULT demanded optional
  when: ?
  by: boluarte; "the organisers"
* bolapol CONCEDE occurred
  when: 2023-01-13 from text "the 13th"
  by: boluarte
  answers: repress "for the dead"
* emerg2 COERCE/martial-law occurred
  when: 2023-01-13 "that evening"
  where: lima; cusco; callao; puno
  by: boluarte "her government"
* out3 RETREAT/resign occurred
  when: 2023-01-13 "that evening"
  by: "three ministers"
  to: boluarte
* repress ASSAULT/firearms occurred
  when: 2022-12-11/2023-01-22 bounded "six weeks"
  killed: 55 "55" side unknown voice ombud
  killed: 1 "one of them a policeman" part side unknown voice ombud
* jul ASSAULT/firearms occurred
  when: 2023-01-09 from text "Jan. 9"
  where: juliaca
  to: "17 civilians"
  killed: 17 "17 civilians" side civilian
  part_of: repress
* petro ACCUSE/disapprove occurred
  when: 2023-01-22 "Sunday"
  where: bogota
  by: petro
  to: police; peru
  about: raid
  answers: raid "protested"
* limapet REJECT occurred
  when: 2023-01-22
  by: govpe
  to: petro
  about: petro
  answers: petro "rejected"
* mexasyl2 AID occurred
  when: 2022-12-20 from text "December 20"
  by: mexico
  to: castfam
* expelmex SANCTION/expel occurred
  when: 2022-12-20 from mexasyl2 "the same day"
  by: govpe
  to: mexico
* block PROTEST/obstruct ongoing
  when: 2023-01-22 "Sunday"
  where: "ten regions"
  to: "Ninety roads" thing
  count: 90 "Ninety roads"
* mine PROTEST/riot occurred
  when: 2023-01-01/2023-01-22 bounded "this month"
  where: anta
  to: anta thing
  count: 3 "three times"
* minestop COERCE/restrict ongoing optional
  when: 2023-01-20/2023-01-22 day "Friday"
  where: anta
* emerg COERCE/martial-law occurred
  when: ?
  where: lima; cusco; callao; puno
  by: boluarte "her government"
