story: fx-bojaya
conflict: Colombia
countries: CO
facts: In late April 2002 some 200-250 paramilitaries of the AUC came up the Atrato to Vigia del Fuerte and Bellavista (Bojaya, Choco); the UN office and the ombudsman warned the government on 23-26 April. Fighting with the FARC began on 1 May; on 2 May a gas-cylinder mortar of the FARC went through the roof of the church of Bellavista, where some 300 people sheltered. Counts ran from 60 to 108 and 119, later corrected to 79. The army came on 7 May, President Pastrana on 9 May; thousands fled to Quibdo. A UN report of 20 May held the FARC, the AUC and the state responsible. On 6 December 2015 the FARC asked pardon at Bellavista. (public record: UN human rights office, Historical Memory Group, press.)

who farc: group CO | Revolutionary Armed Forces of Colombia; FARC; Farc; the guerrillas; the rebels
who auc: group CO | United Self-Defence Forces of Colombia; AUC; the paramilitaries; paramilitaries
who pastrana: person CO | Andres Pastrana; Pastrana; President Pastrana
who army: force CO | Colombian army; the army
who govco: government CO | the government; Colombian government
who un: organisation - | United Nations; UN
where bellavista: town CO 6.5586 -76.8867 | Bellavista
where bojaya: district CO 6.52 -76.97 | Bojaya; Bojayá
where vigia: town CO 6.5890 -76.8950 | Vigia del Fuerte; Vigía del Fuerte
where atrato: region CO - - | Atrato
where quibdo: town CO 5.6919 -76.6583 | Quibdo; Quibdó
where choco: province CO 5.6919 -76.6583 | Choco; Chocó
where church: site CO 6.5586 -76.8867 | the church; church
where bogota: town CO 4.609 -74.082 | Bogota; BOGOTA; Bogotá

== fx-bojaya-1
outlet: Andean News Service
register: wire
published: 2002-05-05
--
At least 60 {mortar|killed} as gas bomb {mortar|hits} church in Colombian jungle

BOGOTA, May 5 (ANS) - A home-made mortar {mortar|fired} by leftist rebels {mortar|crashed} through the roof of a church in the river hamlet of Bellavista, in Choco, and {mortar|killed} at least 60 people who had taken cover there from a {battle|battle}, a regional official said on Sunday, while a priest who got out said he feared twice as many had died.

The dead, 40 or more of them children, still lay beneath the rubble three days after the {mortar|blast}, because {gunfire|gunfire} was keeping boats off the Atrato river, the governor of Choco's office told ANS. About 300 villagers had squeezed into the building on Wednesday when fighters of the Revolutionary Armed Forces of Colombia (FARC) {battle|attacked} paramilitaries who had {occupy|occupied} Bellavista and the town of Vigia del Fuerte across the water since the last days of April.

"They {mortar|launched} three. The first {mortar|came down} on a house, the second {mortar|fell} behind the clinic and didn't go off. The third was ours," said the priest, reached by radio telephone. Survivors paddled over the river under {survfire|fire}, he said, waving white shirts and shouting "We are civilians!"

General Mario Montoya, who commands the Fourth Brigade, {blame|blamed} the FARC for a "{mortar|crime} against humanity". He had {send|sent} troops but they had been {ambush|ambushed} on the way, he said, and {turnback|gunfire} had {turnback|turned back} his helicopters. The FARC made no comment.

In Geneva UN High Commissioner for Human Rights Mary Robinson {condemn|condemned} the {mortar|killing} and {call|called for} an investigation. Her office in Bogota said it had {letter|written} to the government on April 23, two days after armed men in seven boats had {boats|sailed} past a navy post and two police posts without being stopped. The Interior Ministry said the {letter|letter} had been passed on to the army. President Andres Pastrana {invite|invited} a UN mission to {visit|visit} the site.

Both camps want the Atrato, a highway for cocaine going down to the Caribbean and rifles coming back. The United Self-Defence Forces of Colombia, known as AUC, {drive97|drove} the rebels from the river in 1997. In March 2000 the FARC {vigia00|overran} the police barracks of Vigia del Fuerte with the same gas cylinders and {vigia00|killed} 21 officers and eight civilians, the mayor among them; no policeman has been posted there since.

Hostilities have been spreading since Feb. 20, when Pastrana {calloff|called off} three years of {talks|negotiations} with the FARC after one of its columns had {hijack|hijacked} an airliner and {kidnap|kidnapped} a senator. Three weeks before a presidential election, the hard-line candidate who {oppose|opposed} the {talks|talks} from the start is far ahead in the polls.

~ (Additional reporting by a stringer in Quibdo)
--
who govoffice: office CO | the governor of Choco's office; a regional official
who priest: person CO | a priest who got out; the priest
who montoya: person CO | Mario Montoya
who robinson: person - | Mary Robinson
who interior: body CO | Interior Ministry
who villagers: population CO | Survivors; About 300 villagers
who candidate: person CO | the hard-line candidate
where geneva: town CH 46.2022 6.1457 | Geneva
who farc: leftist rebels
* mortar ASSAULT/heavy-weapons occurred
  when: 2002-05-02 "three days after the blast"
  where: church; bellavista; choco
  by: farc
  to: church thing; villagers
  with: mortar "home-made mortar"
  killed: >=60 "at least 60 people" side civilian voice govoffice
  killed: >=40 "40 or more of them children" part side civilian voice govoffice
  killed: 120 "twice as many" side civilian voice priest
  munitions: 3 "three" voice priest
  said: govoffice official "said"
  said: priest witness "said"
* battle ASSAULT/firearms occurred
  when: 2002-05-01 "Wednesday"
  where: bellavista; vigia
  by: farc
  to: auc
* gunfire ASSAULT/firearms ongoing
  when: 2002-05-02/2002-05-05 bounded
  where: atrato
  to: "boats" thing
  said: govoffice official "told"
* occupy COERCE/seize occurred
  when: 2002-04-21/2002-04-30 bounded "the last days of April"
  where: bellavista; vigia
  by: auc
  to: bellavista thing; vigia thing
* survfire ASSAULT/firearms occurred
  when: 2002-05-02/2002-05-05 bounded
  where: atrato
  to: villagers "Survivors"
  said: priest witness "said"
* blame ACCUSE/allege occurred
  when: 2002-05-02/2002-05-05 bounded
  by: montoya
  to: farc
  about: mortar
* send MOBILIZE/troops occurred
  when: 2002-05-01/2002-05-05 bounded
  by: montoya
  said: montoya party "said"
* ambush ASSAULT/firearms occurred
  when: 2002-05-01/2002-05-05 bounded
  to: army "troops"
  said: montoya party "said"
* turnback ASSAULT/firearms occurred
  when: 2002-05-01/2002-05-05 bounded
  to: army; "helicopters" thing
  said: montoya party "said"
* condemn ACCUSE/disapprove occurred
  when: 2002-05-02/2002-05-05 bounded
  where: geneva
  by: robinson
  to: farc
  about: mortar
  answers: mortar "condemned the killing"
* call REQUEST/change occurred
  when: 2002-05-02/2002-05-05 bounded
  where: geneva
  by: robinson
  about: ACCUSE/investigate
  answers: mortar "called for an investigation"
* letter REQUEST/assist occurred
  when: 2002-04-23 from text "April 23"
  where: bogota
  by: un "Her office in Bogota"
  to: govco
  said: un official "said"
  said: interior official "said"
* boats MOBILIZE/militia occurred
  when: 2002-04-21 from letter "two days after"
  where: atrato
  by: "armed men in seven boats"
  said: un official "said"
* invite REQUEST/meet occurred
  when: 2002-05-02/2002-05-05 bounded
  by: pastrana
  to: un
  about: visit
* visit CONSULT/visit demanded optional
  when: ?
  where: bellavista
  by: un "a UN mission"
* drive97 ASSAULT occurred
  when: 1997 from text "1997"
  where: atrato
  by: auc
  to: farc
* vigia00 ASSAULT/heavy-weapons occurred
  when: 2000-03 from text "March 2000"
  where: vigia
  by: farc
  to: "the police barracks" thing; "21 officers"; "eight civilians"
  with: mortar "gas cylinders"
  killed: 21 "21 officers" part side recipient
  killed: 8 "eight civilians" part side civilian
* calloff SANCTION/discontinue occurred
  when: 2002-02-20 from text "Feb. 20"
  by: pastrana
  to: farc
  about: talks
* talks CONSULT occurred
  when: 1999/2002-02-20 bounded "three years"
  by: pastrana; farc
* hijack COERCE/seize occurred
  when: 1999/2002-02-20 bounded
  by: farc
  to: "an airliner" thing
* kidnap ASSAULT/abduct occurred
  when: 1999/2002-02-20 bounded
  by: farc
  to: "a senator"
  abducted: 1 "a senator"
* oppose REJECT occurred optional
  when: 1999/2002-05-05 bounded "from the start"
  by: candidate
  about: talks
figure: sheltering ~300 "About 300 villagers" of villagers at church
tie: montoya commands "Fourth Brigade" "commands"
tie: robinson holds_office un "UN High Commissioner for Human Rights"

== fx-bojaya-2
outlet: Field Office Papers, Human Rights Observation in Colombia
register: un
published: 2002-05-21
--
Report of the mission to the middle Atrato

1. From 9 to 12 May, at the {invite|invitation} of the Government and after {meet|meetings} with the Vice-President and the commander of the army, a mission of the Office {visit|visited} Quibdó, Vigía del Fuerte and Bellavista. It {hear|heard} survivors, clergy, soldiers, and, by chance and for some minutes on a riverbank, men who said they belonged to the AUC.

2. Facts. On 21 April about 250 paramilitaries {boats|came up} the Atrato in seven large boats from Turbo. At Punta de Turbo, Riosucio and elsewhere stand posts of the navy, the army and the police; nobody {nodetain|detained} them. They {occupy|installed} themselves in both villages. On the 23rd the Office by {letter|letter} {letter|asked} the Government to protect the inhabitants. The ombudsman issued an {alert|alert} on the 24th and the Inspector General a {inspreq|request} on the 26th. No reply reached any of the three.

3. At daybreak on 1 May the Farc, some 500 men of two fronts, {battle|engaged} the paramilitaries at Vigía del Fuerte; the chief of the latter was {battle|shot dead} in the first hour. His men {withdraw|withdrew} over the river to Bellavista and {posit|took up positions} behind the church and the priests' house, with the effect that the civilians inside became their {shield|shield}. The community twice {beg|begged} them, through the parish priest, to go; they {decline|declined}.

4. Between 10.15 and 10.50 on 2 May the Farc {mortar|fired} four cylinders of gas filled with metal from the yard of a house 400 metres off. The third {mortar|pierced} the roof of the church and {mortar|exploded} on the altar. The parish list gives 119 dead, of whom 46 are minors, and 98 {mortar|injured}. The {mortar|launching} of a weapon that cannot be aimed, beside a place known to be full of people, {accfarc|violates} the laws of war, and the Farc bear {accfarc|responsibility} for the {mortar|massacre}.

5. The AUC {accauc|bear theirs} for {occupy|occupying} inhabited places and for {shield|shielding} themselves with those who lived there. Before they {aucleave|left}, they {plunder|plundered} eleven shops and {burn|burned} four boats.

6. As to the State, it had been {letter,alert,inspreq|warned} three times. Troops {arrive|reached} Bellavista on 7 May, five days late. On the way an army helicopter {strafe|strafed} the hamlet of Napipí, {strafe|wounding} a woman, according to residents; the air force {rejstr|rejects} this. Witnesses say that soldiers and paramilitaries {converse|conversed} on the jetty of Vigía on the 8th, the latter wearing armbands. The Office {regret|regrets} that the general in command should have {infamous|called} such testimony "infamous" and {partial|accused} its staff of partiality.

7. About 5,800 persons fled to Quibdó. There the diocese, the Red Cross and the town {lodge|lodged} them in schools.

8. Recommendations. The Office {recag|calls upon} the Attorney General to investigate links of members of the security forces with the paramilitaries; {recfarc|demands} that the Farc cease to use gas cylinders; {recboth|asks} both groups to leave the population of the Atrato out of their dispute; and {appeal|appeals} to donors for 2.1 million dollars.
--
who office: body - | the Office; a mission of the Office
who vice: office CO | Vice-President
who cmdr: office CO | the commander of the army; general in command
who ombudsman: body CO | The ombudsman
who inspector: body CO | Inspector General
who residents: population CO | residents; The community; survivors; the inhabitants
who airforce: force CO | the air force
who soldiers: force CO | soldiers
who govco: the Government
who attorney: body CO | Attorney General
who diocese: organisation CO | the diocese
who redcross: organisation - | Red Cross
where napipi: town CO 6.6 -76.95 | Napipí
where jetty: site CO - - | the jetty
* invite REQUEST/meet occurred
  when: 2002-05-02/2002-05-09 bounded
  by: govco
  to: office
  about: visit
* meet CONSULT occurred
  when: 2002-05-02/2002-05-09 bounded
  by: office; vice; cmdr
* visit CONSULT/visit occurred
  when: 2002-05-09/2002-05-12 from text "From 9 to 12 May"
  where: quibdo; vigia; bellavista
  by: office
* hear CONSULT occurred optional
  when: 2002-05-09/2002-05-12
  by: office; residents "survivors"; "clergy"; soldiers; auc
  part_of: visit
* boats MOBILIZE/militia occurred
  when: 2002-04-21 from text "On 21 April"
  where: atrato
  by: auc
* nodetain COERCE/arrest denied optional
  when: 2002-04-21
  to: auc
* occupy COERCE/seize occurred
  when: 2002-04-21/2002-04-23 bounded
  where: vigia; bellavista
  by: auc
  to: vigia thing; bellavista thing
* letter REQUEST/assist occurred
  when: 2002-04-23 from text "the 23rd"
  by: office
  to: govco
  about: AID by govco to residents
* alert REQUEST/assist occurred
  when: 2002-04-24 from text "the 24th"
  by: ombudsman
  to: govco
* inspreq REQUEST/assist occurred
  when: 2002-04-26 from text "the 26th"
  by: inspector
  to: govco
* battle ASSAULT/firearms occurred
  when: 2002-05-01 from text "daybreak on 1 May"
  where: vigia
  by: farc
  to: auc
  killed: 1 "the chief of the latter" side recipient
* withdraw RETREAT/withdraw occurred
  when: 2002-05-01
  where: vigia
  by: auc
* posit MOBILIZE/militia occurred
  when: 2002-05-01
  where: church; bellavista
  by: auc
* shield COERCE occurred
  when: 2002-05-01/2002-05-02 bounded
  where: church; bellavista
  by: auc
  to: residents
* beg REQUEST/change occurred
  when: 2002-05-01/2002-05-02 bounded
  where: bellavista
  by: residents; "the parish priest"
  to: auc
  count: 2 "twice"
  about: RETREAT/withdraw by auc at bellavista
* decline REJECT/change occurred
  when: 2002-05-01/2002-05-02 bounded
  where: bellavista
  by: auc
  to: residents
  about: RETREAT/withdraw by auc at bellavista
  answers: beg "declined"
* mortar ASSAULT/heavy-weapons occurred
  when: 2002-05-02 from text "Between 10.15 and 10.50 on 2 May"
  where: church; bellavista
  by: farc
  to: church thing; residents
  with: mortar "cylinders of gas" 4
  killed: 119 "119 dead" side civilian voice "The parish list"
  killed: 46 "46 are minors" part side civilian voice "The parish list"
  injured: 98 "98 injured" side civilian voice "The parish list"
  munitions: 4 "four cylinders of gas"
* accfarc ACCUSE/disapprove occurred
  when: 2002-05-21
  by: office
  to: farc
  about: mortar
  answers: mortar "responsibility for the massacre"
* accauc ACCUSE/disapprove occurred
  when: 2002-05-21
  by: office
  to: auc
  about: occupy
  about: shield
* aucleave RETREAT/withdraw occurred
  when: 2002-05-02/2002-05-21 bounded
  where: vigia; bellavista
  by: auc
* plunder COERCE/seize occurred
  when: 2002-04-21/2002-05-21 bounded
  where: vigia; bellavista
  by: auc
  to: "eleven shops" thing
  sites: 11 "eleven shops"
* burn ASSAULT/destroy occurred
  when: 2002-04-21/2002-05-21 bounded
  where: vigia; bellavista
  by: auc
  to: "four boats" thing
* arrive MOBILIZE/troops occurred
  when: 2002-05-07 from text "7 May"
  where: bellavista
  by: army "Troops"
* strafe ASSAULT/aerial occurred
  when: 2002-05-02/2002-05-07 bounded
  where: napipi
  by: army alleged of residents
  to: napipi thing; "a woman"
  with: helicopter "army helicopter"
  injured: 1 "a woman" side civilian voice residents
  said: residents witness "according to"
  said: airforce official denied "rejects"
* rejstr REJECT occurred optional
  when: 2002-05-07/2002-05-21 bounded
  by: airforce
  to: residents
  about: strafe
* converse CONSULT occurred
  when: 2002-05-08 from text "the 8th"
  where: jetty; vigia
  by: soldiers; auc
  said: "Witnesses" witness "say"
* regret ACCUSE/disapprove occurred optional
  when: 2002-05-21
  by: office
  to: cmdr
  about: infamous
  about: partial
  answers: infamous "regrets"
  answers: partial "regrets"
* infamous ACCUSE/disapprove occurred
  when: 2002-05-08/2002-05-21 bounded
  by: cmdr
  to: "Witnesses"
* partial ACCUSE/allege occurred
  when: 2002-05-08/2002-05-21 bounded
  by: cmdr
  to: office
* lodge AID occurred
  when: 2002-05-01/2002-05-21 bounded
  where: quibdo
  by: diocese; redcross; "the town"
  to: "About 5,800 persons"
* recag REQUEST/change occurred
  when: 2002-05-21
  by: office
  to: attorney
  about: ACCUSE/investigate by attorney
* recfarc REQUEST/yield occurred
  when: 2002-05-21
  by: office
  to: farc
  about: ASSAULT/heavy-weapons by farc
* recboth REQUEST/yield occurred
  when: 2002-05-21
  by: office
  to: farc; auc
* appeal REQUEST/assist occurred
  when: 2002-05-21
  by: office
  to: "donors"
  about: AID
figure: paramilitaries ~250 "about 250 paramilitaries" of auc
figure: fighters ~500 "some 500 men" of farc at vigia
figure: displaced ~5800 "About 5,800 persons" at quibdo
figure: dollars 2100000 "2.1 million dollars"

== fx-bojaya-3
outlet: La Ribera de Medellín
register: daily
published: 2015-12-07
--
"We have no words": Farc {pardon|beg} Bojayá's {pardon|pardon}

Thirteen years, seven months and four days after a cylinder full of scrap {mortar|tore} open the church of Bellavista, those who {mortar|fired} it came back on Sunday, unarmed, in white shirts, to {pardon|ask} the survivors to forgive them.

"Since that day we have carried it like a stone," read Pastor Alape, of the Farc secretariat, in the ruin that serves as a shrine. "We never meant to {mortar|strike} the church; but do it we did, and we {pardon|acknowledge} that." He wept. Some 700 people had come down the river in canoes. They sang alabaos, the songs for the dead, with verses made for the day: the {mortar|bomb}, the five days of waiting for an army that was not there, the bills still owed.

Neither cameras nor politicians' speeches were wanted. Sergio Jaramillo, who has {havana|negotiated} for the government in Havana since 2012, sat in the third row. Before the {pardon|act} the village committee had set its {terms|terms} at three {prep|meetings} with the guerrillas in Cuba: Alape was to {pardon!demanded|apologise} here, not there; nobody was to speak of "collateral damage"; and no one in Bellavista was to be obliged to forgive.

"We hear the {pardon|apology}. Receiving it will take us longer," a teacher who lost nine relatives answered him. A choir leader, 61, put it more bluntly. "First the paras {occupy|moved in}, and the state {let|let} them. Then these people {mortar|killed} us. Then the army {arrive|turned up} and asked us who was a guerrilla. I've seen one of the three {pardon|say sorry}."

It is 79 dead on the list the prosecutors drew up from the graves; 119 was written on the first plaque. Exhumations are to begin next year under the {victims|agreement} on victims, which the two delegations {victims|finished} in Havana last week and will present on the 15th.

The Farc have kept a unilateral {truce|ceasefire} since 20 July; the government in return has {susp|suspended} air raids on their camps. That {susp|order} had been {revoke|revoked} in April, when the rebels {cauca|killed} ten soldiers asleep in a sports hall in Cauca, and was {susp|renewed} in July. ELN rebels, who are not at the table, {launch|stopped} a passenger launch near Vigía del Fuerte only last Thursday and {council|took} a councillor off it. Nobody in Bellavista is surprised. "The river has new owners," said the choir leader. "We are {come|asking} the state to come before the next cylinder."

~ Subscribe to La Ribera: three months for the price of one
--
who alape: person CO | Pastor Alape; Alape
who survivors: population CO | the survivors; the village committee
who jaramillo: person CO | Sergio Jaramillo
who teacher: person CO | a teacher who lost nine relatives
who choir: person CO | choir leader
who eln: group CO | ELN; ELN rebels
who auc: paras
who prosecutors: body CO | the prosecutors
who state: state CO | the state
where havana: town CU 23.113 -82.366 | Havana
where cauca: province CO 2.5 -76.8 | Cauca
* pardon CONCEDE occurred
  when: 2015-12-06 "Sunday"
  where: bellavista; bojaya
  by: farc; alape
  to: survivors
  about: mortar
* mortar ASSAULT/heavy-weapons occurred
  when: 2002-05-02 from pardon "Thirteen years, seven months and four days"
  where: church; bellavista; bojaya
  by: farc
  to: church thing
  with: mortar "cylinder full of scrap"
  killed: 79 "79 dead" side civilian voice prosecutors
  killed: 119 "119" side civilian voice "the first plaque"
  killed: 9 "nine relatives" part side civilian
  said: alape party "read"
  said: choir witness "put"
* havana CONSULT ongoing
  when: 2012/2015-12-07 "since 2012"
  where: havana
  by: jaramillo; govco; farc
* terms REQUEST/change occurred
  when: 2012/2015-12-06 bounded
  where: "Cuba"
  by: survivors
  to: farc
  about: pardon
* prep CONSULT occurred
  when: 2012/2015-12-06 bounded
  where: "Cuba"
  by: survivors; farc
  count: 3 "three meetings"
* occupy COERCE/seize occurred
  when: ?
  where: bellavista
  by: auc
  to: bellavista thing
  said: choir witness "put"
* let COOPERATE occurred optional
  when: ?
  where: bellavista
  by: state alleged of choir
  to: auc
  said: choir witness "put"
* arrive MOBILIZE/troops occurred
  when: 2002-05-07 from mortar "five days"
  where: bellavista
  by: army
  said: choir witness "put"
* victims AGREE occurred
  when: 2015-11-30/2015-12-06 week "last week"
  where: havana
  by: govco; farc
* truce RETREAT/ceasefire ongoing
  when: 2015-07-20/2015-12-07 "since 20 July"
  by: farc
* susp RETREAT/ceasefire occurred
  when: 2015-07 "July"
  by: govco
  to: farc
  answers: truce "in return"
* revoke SANCTION/discontinue occurred
  when: 2015-04 "April"
  by: govco
  to: farc
* cauca ASSAULT occurred
  when: 2015-04 "April"
  where: cauca
  by: farc
  to: army "soldiers"
  killed: 10 "ten soldiers" side recipient
* launch COERCE/seize occurred
  when: 2015-12-03 "last Thursday"
  where: vigia
  by: eln
  to: "a passenger launch" thing
* council ASSAULT/abduct occurred
  when: 2015-12-03 "last Thursday"
  where: vigia
  by: eln
  to: "a councillor"
  abducted: 1 "a councillor"
* come REQUEST/assist occurred
  when: 2015-12-06/2015-12-07 bounded
  by: choir
  to: state
figure: attendants ~700 "Some 700 people" at bellavista
tie: alape member_of farc "of the Farc secretariat"
