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
At least 60 {strike|killed} as gas bomb {strike|hits} church in Colombian jungle

BOGOTA, May 5 (ANS) - A home-made mortar {strike|fired} by leftist rebels {strike|crashed} through the roof of a church in the river hamlet of Bellavista, in Choco, and {strike|killed} at least 60 people who had taken cover there from a {fight|battle}, a regional official said on Sunday, while a priest who got out said he feared twice as many had died.

The dead, 40 or more of them children, still lay beneath the rubble three days after the {strike|blast}, because {fight|gunfire} was keeping boats off the Atrato river, the governor of Choco's office told ANS. About 300 villagers had squeezed into the building on Wednesday when fighters of the Revolutionary Armed Forces of Colombia (FARC) {attack|attacked} paramilitaries who had {takevil|occupied} Bellavista and the town of Vigia del Fuerte across the water since the last days of April.

"They {launch|launched} three. The first {launch1|came down} on a house, the second {launch2|fell} behind the clinic and didn't go off. The third was ours," said the priest, reached by radio telephone. Survivors {flee|paddled} over the river under {fight|fire}, he said, waving white shirts and shouting "We are civilians!"

General Mario Montoya, who commands the Fourth Brigade, {accuse|blamed} the FARC for a "{strike|crime} against humanity". He had {troopsend|sent} troops but they had been {ambush|ambushed} on the way, he said, and {heli|gunfire} had turned back his helicopters. The FARC made no comment.

In Geneva UN High Commissioner for Human Rights Mary Robinson {condemn|condemned} the {strike|killing} and {probe|called for} an investigation. Her office in Bogota said it had {warn|written} to the government on April 23, two days after armed men in seven boats had {pass|sailed} past a navy post and two police posts without being {stop!denied|stopped}. The Interior Ministry said the letter had been {forward|passed on} to the army. President Andres Pastrana {offerunity|invited} a UN mission to {visit|visit} the site.

Both camps want the Atrato, a highway for cocaine going down to the Caribbean and rifles coming back. The United Self-Defence Forces of Colombia, known as AUC, {drive97|drove} the rebels from the river in 1997. In March 2000 the FARC {take2000|overran} the police barracks of Vigia del Fuerte with the same gas cylinders and {take2000|killed} 21 officers and eight civilians, the mayor among them; no policeman has been {posted|posted} there since.

Hostilities have been spreading since Feb. 20, when Pastrana {endtalk|called off} three years of {talks|negotiations} with the FARC after one of its columns had {hijack|hijacked} an airliner and {senator|kidnapped} a senator. Three weeks before a presidential election, the hard-line candidate who {opposetalk|opposed} the {talks|talks} from the start is far ahead in the polls.

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
* strike ASSAULT/heavy-weapons occurred
  when: 2002-05-02 "three days after"
  where: church; bellavista; choco
  by: farc
  to: villagers; church thing
  with: mortar "home-made mortar"; bomb "gas bomb"
  killed: >=60 "at least 60 people" side civilian voice govoffice
  killed: ~120 "twice as many" side civilian voice priest
  killed: >=40 "40 or more of them children" part side civilian
  said: govoffice official "said"
  part_of: launch
* fight ASSAULT/firearms ongoing
  when: 2002-05-01/2002-05-05 day
  where: bellavista; vigia; atrato
  by: farc; auc
  to: farc; auc
  said: govoffice official "told"
  said: priest witness "said"
* attack ASSAULT/firearms occurred
  when: 2002-05-01 "Wednesday"
  where: bellavista; vigia
  by: farc
  to: auc
  part_of: fight
* takevil COERCE/seize occurred
  when: 2002-04-20/2002-04-30 bounded "last days of April"
  where: bellavista; vigia
  by: auc
  to: bellavista thing; vigia thing
* launch ASSAULT/heavy-weapons occurred
  when: 2002-05-02
  where: bellavista
  by: farc
  to: bellavista thing
  count: 3 "three"
  said: priest witness "said"
* launch1 ASSAULT/heavy-weapons occurred
  when: 2002-05-02
  where: bellavista
  by: farc
  to: "a house" thing
  said: priest witness "said"
  part_of: launch
* launch2 ASSAULT/heavy-weapons occurred
  when: 2002-05-02
  where: bellavista
  by: farc
  to: "the clinic" thing
  said: priest witness "said"
  part_of: launch
* flee RETREAT/withdraw occurred optional
  when: 2002-05-02/2002-05-05 bounded
  where: atrato
  by: villagers
  said: priest witness "said"
* accuse ACCUSE/allege occurred
  when: 2002-05-02/2002-05-05 bounded
  by: montoya
  to: farc
  about: strike
* troopsend MOBILIZE/troops occurred
  when: 2002-05-01/2002-05-05 bounded
  where: bellavista
  by: montoya; army
  said: montoya official "said"
* ambush ASSAULT/firearms occurred
  when: 2002-05-01/2002-05-05 bounded
  to: army
  said: montoya official "said"
* heli ASSAULT/firearms occurred
  when: 2002-05-01/2002-05-05 bounded
  to: "his helicopters" thing
  said: montoya official "said"
* condemn ACCUSE/disapprove occurred
  when: 2002-05-02/2002-05-05 bounded
  where: geneva
  by: robinson
  to: farc
  about: strike
  answers: strike
* probe REQUEST/change occurred
  when: 2002-05-02/2002-05-05 bounded
  where: geneva
  by: robinson
  about: ACCUSE/investigate
* warn REQUEST/assist occurred
  when: 2002-04-23 from text "April 23"
  by: robinson "Her office in Bogota"; un
  to: govco
  said: robinson official "said"
* pass MOBILIZE/militia occurred
  when: 2002-04-21 from warn "two days"
  where: atrato
  by: "armed men"
  said: robinson official "said"
* stop COERCE/restrict denied
  when: 2002-04-21
  where: atrato
  by: "a navy post"; "two police posts"
  to: "armed men"
  said: robinson official "said"
* forward COOPERATE occurred optional
  when: 2002-04-23/2002-05-05 bounded
  by: interior
  to: army
  said: interior official "said"
* offerunity REQUEST/meet occurred
  when: 2002-05-02/2002-05-05 bounded
  by: pastrana
  to: un
  about: visit
* drive97 COERCE/seize occurred
  when: 1997 "1997"
  where: atrato
  by: auc
  to: farc
* take2000 ASSAULT/heavy-weapons occurred
  when: 2000-03 from text "March 2000"
  where: vigia
  by: farc
  to: "the police barracks" thing; "21 officers"
  with: mortar "gas cylinders"
  killed: 21 "21 officers" side recipient
  killed: 8 "eight civilians" side civilian
* endtalk SANCTION/discontinue occurred
  when: 2002-02-20 from text "Feb. 20"
  by: pastrana
  to: farc
* talks CONSULT occurred
  when: 1999/2002-02-20 bounded "three years"
  by: govco; farc
  to: govco; farc
* hijack COERCE/seize occurred
  when: ?
  by: farc
  to: "an airliner" thing
* senator ASSAULT/abduct occurred
  when: ?
  by: farc
  to: "a senator"
  abducted: 1 "a senator" side civilian
* opposetalk REJECT/meet occurred
  when: ?
  by: candidate
  to: govco; farc
  about: talks
* visit CONSULT/visit demanded optional
  when: ?
  where: bellavista
  by: un
  to: govco
* posted MOBILIZE/police denied optional
  when: 2000-03/2002-05-05 bounded
  where: vigia

== fx-bojaya-2
outlet: Field Office Papers, Human Rights Observation in Colombia
register: un
published: 2002-05-21
--
Report of the mission to the middle Atrato

1. From 9 to 12 May, at the {offerunity|invitation} of the Government and after {meetgov|meetings} with the Vice-President and the commander of the army, a mission of the Office {visit|visited} Quibdó, Vigía del Fuerte and Bellavista. It {hear|heard} survivors, clergy, soldiers, and, by chance and for some minutes on a riverbank, men who said they belonged to the AUC.

2. Facts. On 21 April about 250 paramilitaries {pass|came} up the Atrato in seven large boats from Turbo. At Punta de Turbo, Riosucio and elsewhere stand posts of the navy, the army and the police; nobody {stop!denied|detained} them. They {takevil|installed} themselves in both villages. On the 23rd the Office by letter {warn|asked} the Government to {protect!demanded|protect} the inhabitants. The ombudsman issued an {ombud|alert} on the 24th and the Inspector General a {insp|request} on the 26th. No reply reached any of the three.

3. At daybreak on 1 May the Farc, some 500 men of two fronts, {attack|engaged} the paramilitaries at Vigía del Fuerte; the chief of the latter was {chief|shot} dead in the first hour. His men {crossriver|withdrew} over the river to Bellavista and took up positions behind the church and the priests' house, with the effect that the civilians inside became their {shield|shield}. The community twice {plead|begged} them, through the parish priest, to {leave!demanded|go}; they {refuse|declined}.

4. Between 10.15 and 10.50 on 2 May the Farc {launch|fired} four cylinders of gas filled with metal from the yard of a house 400 metres off. The third {strike|pierced} the roof of the church and {strike|exploded} on the altar. The parish list gives 119 dead, of whom 46 are minors, and 98 {strike|injured}. The {strike|launching} of a weapon that cannot be aimed, beside a place known to be full of people, {officeacc|violates} the laws of war, and the Farc {officeacc|bear responsibility} for the {strike|massacre}.

5. The AUC {officeacc2|bear theirs} for {takevil|occupying} inhabited places and for {shield|shielding} themselves with those who lived there. Before they {aucleft|left}, they {loot|plundered} eleven shops and {burn|burned} four boats.

6. As to the State, it had been {warn,ombud,insp|warned} three times. Troops {arrive|reached} Bellavista on 7 May, five days late. On the way an army helicopter {napipi|strafed} the hamlet of Napipí, {napipi|wounding} a woman, according to residents; the air force {napipideny|rejects} this. Witnesses say that soldiers and paramilitaries {chat|conversed} on the jetty of Vigía on the 8th, the latter wearing armbands. The Office {regret|regrets} that the general in command should have {genrej|called} such testimony "infamous" and {genacc|accused} its staff of partiality.

7. About 5,800 persons fled to Quibdó. There the diocese, the Red Cross and the town {shelter|lodged} them in schools.

8. Recommendations. The Office {reqinv|calls upon} the Attorney General to {inv2!demanded|investigate} links of members of the security forces with the paramilitaries; {reqfarc|demands} that the Farc {stopcyl!demanded|cease} to use gas cylinders; {reqcommon|asks} both groups to {comply!demanded|leave} the population of the Atrato out of their dispute; and {reqdonor|appeals} to donors for 2.1 million dollars.
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
* offerunity REQUEST/meet occurred
  when: 2002-05-02/2002-05-09 bounded
  by: govco
  to: office
  about: visit
* meetgov CONSULT occurred
  when: 2002-05-02/2002-05-12 bounded
  by: office; vice; cmdr
  to: vice; cmdr
* visit CONSULT/visit occurred
  when: 2002-05-09/2002-05-12 day from text "From 9 to 12 May"
  where: quibdo; vigia; bellavista
  by: office
  to: govco
* hear CONSULT occurred
  when: 2002-05-09/2002-05-12 bounded from text "From 9 to 12 May"
  where: quibdo; vigia; bellavista
  by: office; auc
  to: residents; auc
* pass MOBILIZE/militia occurred
  when: 2002-04-21 from text "21 April"
  where: atrato
  by: auc
  troops: ~250 "about 250 paramilitaries"
* stop COERCE/restrict denied
  when: 2002-04-21
  where: "Punta de Turbo"; "Riosucio"
  by: "posts of the navy, the army and the police"
  to: auc
* takevil COERCE/seize occurred
  when: 2002-04-21/2002-04-23 bounded
  where: vigia; bellavista
  by: auc
  to: vigia thing; bellavista thing; residents
* warn REQUEST/assist occurred
  when: 2002-04-23 from text "the 23rd"
  by: office
  to: govco
  about: protect
* protect AID demanded optional
  when: ?
  where: vigia; bellavista
  by: govco
  to: residents
* ombud REQUEST/assist occurred
  when: 2002-04-24 from text "the 24th"
  by: ombudsman
  to: govco
  about: protect
* insp REQUEST/assist occurred
  when: 2002-04-26 from text "the 26th"
  by: inspector
  to: govco
  about: protect
* attack ASSAULT/firearms occurred
  when: 2002-05-01 from text "daybreak on 1 May"
  where: vigia
  by: farc
  to: auc
* chief ASSAULT/firearms occurred
  when: 2002-05-01 from attack "first hour"
  where: vigia
  by: farc
  to: auc "the chief of the latter"
  killed: 1 "the chief of the latter" side recipient
  part_of: attack
* crossriver RETREAT/withdraw occurred
  when: 2002-05-01/2002-05-02 bounded
  where: bellavista; vigia
  by: auc
* shield COERCE occurred
  when: 2002-05-01/2002-05-02 bounded
  where: church; bellavista
  by: auc
  to: "the civilians inside"
* plead REQUEST/yield occurred
  when: 2002-05-01/2002-05-02 bounded
  where: bellavista
  by: residents; "the parish priest"
  to: auc
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  where: bellavista
  by: auc
* refuse REJECT/yield occurred
  when: 2002-05-01/2002-05-02 bounded
  where: bellavista
  by: auc
  to: residents
  about: plead
  answers: plead
* launch ASSAULT/heavy-weapons occurred
  when: 2002-05-02 from text "Between 10.15 and 10.50 on 2 May"
  where: bellavista
  by: farc
  to: auc; bellavista thing
  with: mortar "four cylinders of gas filled with metal" 4
  count: 4 "four"
* strike ASSAULT/heavy-weapons occurred
  when: 2002-05-02 from text "Between 10.15 and 10.50 on 2 May"
  where: church; bellavista
  by: farc
  to: church thing; "the civilians inside"
  killed: 119 "119 dead" side civilian voice "The parish list"
  killed: 46 "46 are minors" part side civilian voice "The parish list"
  injured: 98 "98 injured" side civilian voice "The parish list"
  part_of: launch
* officeacc ACCUSE/disapprove occurred optional
  when: 2002-05-21
  by: office
  to: farc
  about: strike
* officeacc2 ACCUSE/disapprove occurred optional
  when: 2002-05-21
  by: office
  to: auc
  about: shield
* loot COERCE/seize occurred
  when: 2002-05-02/2002-05-21 bounded
  where: vigia; bellavista
  by: auc
  to: "eleven shops" thing
  sites: 11 "eleven shops"
* burn ASSAULT/destroy occurred
  when: 2002-05-02/2002-05-21 bounded
  where: vigia; bellavista
  by: auc
  to: "four boats" thing
* arrive MOBILIZE/troops occurred
  when: 2002-05-07 from text "7 May"
  where: bellavista
  by: army "Troops"
* napipi ASSAULT/aerial occurred
  when: 2002-05-02/2002-05-07 bounded "On the way"
  where: napipi
  by: army alleged of residents
  to: napipi thing; "a woman"
  with: helicopter "an army helicopter"
  injured: 1 "a woman" side civilian voice residents
  said: residents witness "according to"
  said: airforce official denied "rejects"
* napipideny REJECT occurred optional
  when: 2002-05-02/2002-05-21 bounded
  by: airforce
  to: residents
  about: napipi
* chat CONSULT occurred
  when: 2002-05-08 from text "the 8th"
  where: jetty; vigia
  by: soldiers; auc
  to: soldiers; auc
  said: "Witnesses" witness "say"
* genacc ACCUSE/disapprove occurred
  when: 2002-05-08/2002-05-21 bounded
  by: cmdr
  to: office "its staff"
* shelter AID occurred
  when: 2002-05-02/2002-05-21 bounded
  where: quibdo
  by: diocese; redcross; "the town"
  to: "About 5,800 persons"
* reqinv REQUEST/change occurred
  when: 2002-05-21
  by: office
  to: attorney
  about: inv2
* inv2 ACCUSE/investigate demanded optional
  when: ?
  by: attorney
  to: "members of the security forces"
* reqfarc REQUEST/yield occurred
  when: 2002-05-21
  by: office
  to: farc
  about: stopcyl
* stopcyl RETREAT demanded optional
  when: ?
  by: farc
* reqcommon REQUEST/yield occurred
  when: 2002-05-21
  by: office
  to: farc; auc
  about: comply
* comply RETREAT demanded optional
  when: ?
  by: farc; auc
* reqdonor REQUEST/assist occurred
  when: 2002-05-21
  by: office
  to: "donors"
  about: AID
* aucleft RETREAT/withdraw occurred
  when: 2002-05-02/2002-05-21 bounded
  where: vigia; bellavista
  by: auc
* regret ACCUSE/disapprove occurred optional
  when: 2002-05-21
  by: office
  to: cmdr
  about: genacc
* genrej ACCUSE/disapprove occurred
  when: 2002-05-08/2002-05-21 bounded
  by: cmdr
  to: "Witnesses"
  about: chat
figure: displaced ~5800 "About 5,800 persons" at quibdo
figure: troops ~500 "some 500 men of two fronts" of farc

== fx-bojaya-3
outlet: La Ribera de Medellín
register: daily
published: 2015-12-07
--
"We have no words": Farc {ask|beg} Bojayá's pardon

Thirteen years, seven months and four days after a cylinder full of scrap {strike|tore open} the church of Bellavista, those who {strike|fired} it came back on Sunday, unarmed, in white shirts, to {ask|ask} the survivors to forgive them.

"Since that day we have carried it like a stone," read Pastor Alape, of the Farc secretariat, in the ruin that serves as a shrine. "We never meant to {aim!denied|strike} the church; but do it we did, and we {own|acknowledge} that." He wept. Some 700 people had come down the river in canoes. They {song|sang} alabaos, the songs for the dead, with verses made for the day: the {strike|bomb}, the five days of waiting for an army that was not there, the bills still owed.

Neither cameras nor politicians' speeches were wanted. Sergio Jaramillo, who has {havtalks|negotiated} for the government in Havana since 2012, sat in the third row. Before the {ceremony|act} the village committee had set its {terms|terms} at three {meetcom|meetings} with the guerrillas in Cuba: Alape was to {ask!demanded|apologise} here, not there; nobody was to speak of "collateral damage"; and no one in Bellavista was to be {oblige!denied|obliged} to forgive.

"We hear the {ask|apology}. Receiving it will take us longer," a teacher who lost nine relatives {reply|answered} him. A choir leader, 61, put it more bluntly. "First the paras {takevil|moved in}, and the state let them. Then these people {strike|killed} us. Then the army {arrive|turned up} and {askwho|asked} us who was a guerrilla. I've seen one of the three {ask|say sorry}."

It is 79 dead on the list the prosecutors drew up from the graves; 119 was written on the first plaque. {exhume|Exhumations} are to begin next year under the {accordvic|agreement} on victims, which the two delegations finished in Havana last week and will {present|present} on the 15th.

The Farc have kept a unilateral {truce|ceasefire} since 20 July; the government in return has {haltbomb|suspended} air {bombs|raids} on their camps. That order had been {resumeb|revoked} in April, when the rebels {cauca|killed} ten soldiers asleep in a sports hall in Cauca, and was {haltbomb|renewed} in July. ELN rebels, who are not at the table, {elnboat|stopped} a passenger launch near Vigía del Fuerte only last Thursday and {elnboat|took} a councillor {elnboat|off} it. Nobody in Bellavista is surprised. "The river has new owners," said the choir leader. "We are {demandstate|asking} the state to {protect2!demanded|come} before the next {next!hypothetical|cylinder}."

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
* ask CONCEDE occurred
  when: 2015-12-06 "Sunday"
  where: bellavista; church; bojaya
  by: alape; farc
  to: survivors
  answers: strike
* strike ASSAULT/heavy-weapons occurred
  when: 2002-05-02 from ask "Thirteen years, seven months and four days"
  where: church; bellavista; bojaya
  by: farc
  to: church thing; survivors
  with: bomb "a cylinder full of scrap"
  killed: 79 "79 dead" side civilian voice prosecutors
  killed: 119 "119" side civilian
* aim ASSAULT/heavy-weapons denied optional
  when: 2002-05-02
  where: church
  by: farc
  to: church thing
  said: alape party denied "read"
* own CONCEDE occurred
  when: 2015-12-06
  where: bellavista
  by: alape
  to: survivors
  about: strike
* song PROTEST/demo occurred optional
  when: 2015-12-06 "for the day"
  where: bellavista
  by: survivors
* havtalks CONSULT ongoing
  when: 2012/2015-12-07 bounded "2012"
  where: havana
  by: jaramillo; farc
  to: jaramillo; farc
* ceremony CONSULT occurred optional
  when: 2015-12-06
  where: bellavista
  by: farc; survivors
* terms REQUEST/yield occurred
  when: 2012/2015-12-06 bounded "Before the act"
  where: "Cuba"
  by: survivors
  to: farc
  about: ask
* meetcom CONSULT occurred
  when: 2012/2015-12-06 bounded "Before the act"
  where: "Cuba"
  by: survivors; farc
  to: farc
  count: 3 "three"
* oblige COERCE denied optional
  when: 2015-12-06
  where: bellavista
  to: survivors
* reply REJECT occurred optional
  when: 2015-12-06
  where: bellavista
  by: teacher
  to: alape
  about: ask
  answers: ask "answered him"
* takevil COERCE/seize occurred
  when: ?
  where: bellavista
  by: auc
  to: bellavista thing
  said: choir witness "put it"
* arrive MOBILIZE/troops occurred
  when: 2002-05-07 from strike "five days"
  where: bellavista
  by: army
  said: choir witness "put it"
* askwho COERCE occurred optional
  when: 2002-05-07
  where: bellavista
  by: army
  to: survivors
  said: choir witness "put it"
* exhume COOPERATE announced optional
  when: 2016 "next year"
  where: bellavista
* accordvic AGREE occurred
  when: 2015-11-30/2015-12-06 week "last week"
  where: havana
  by: govco; farc
  to: farc; govco
* present AGREE announced optional
  when: 2015-12-15 from text "the 15th"
  by: govco; farc
  about: accordvic
* truce RETREAT/ceasefire ongoing
  when: 2015-07-20/2015-12-07 day from text "20 July"
  by: farc
  to: govco
* haltbomb RETREAT/ceasefire occurred
  when: 2015-07 "July"
  by: govco
  to: farc
  answers: truce "in return"
* bombs ASSAULT/aerial occurred
  when: ?
  where: "their camps"
  by: govco
  to: "their camps" thing
  with: airstrike "air raids"
* resumeb SANCTION/discontinue occurred
  when: 2015-04 "April"
  by: govco
  to: farc
  about: haltbomb
* cauca ASSAULT/firearms occurred
  when: 2015-04 "April"
  where: cauca
  by: farc
  to: "ten soldiers"
  killed: 10 "ten soldiers" side recipient
* elnboat ASSAULT/abduct occurred
  when: 2015-12-03 "last Thursday"
  where: vigia
  by: eln
  to: "a councillor"; "a passenger launch" thing
  abducted: 1 "a councillor" side civilian
* demandstate REQUEST/assist occurred
  when: 2015-12-06
  where: bellavista
  by: choir
  to: state
  about: protect2
* protect2 AID demanded optional
  when: ?
  to: survivors
  where: bellavista
  by: state
* next ASSAULT/heavy-weapons hypothetical
  when: ?
  where: bellavista
