story: cx-ndjamena
conflict: Chad
countries: TD
facts: On 28 January 2008 a column of three Chadian rebel groups crossed the east; on 1 February it beat the army at Massaguet, where the chief of staff Daoud Soumain died, entered N'Djamena on the 2nd and left it on the 3rd. The Red Cross counted 160 dead and about a thousand wounded; 30,000 fled to Kousseri. On the 3rd
  three opposition leaders were taken away. The Security Council condemned the attack on 4 February; France evacuated foreigners and had its planes fired on. Emergency on 14 February. (public record: Security Council, French defence ministry, Red Cross, UNHCR, rights groups; press.)

who deby: person TD | Idriss Deby; President Deby; Deby
who chadgov: government TD | Chadian government; Chad's government
who chadarmy: force TD | Chadian army; government troops; government soldiers; presidential guard
who rebels: coalition TD | the rebels; rebels; rebel alliance; insurgents
who ufdd: group TD | UFDD
who rfc: group TD | RFC
who nouri: person TD | Mahamat Nouri; Nouri
who erdimi: person TD | Timane Erdimi; Erdimi
who koulamallah: person TD | Abderaman Koulamallah; Koulamallah
who allammi: person TD | Ahmat Allam-mi; Allam-mi
who soumain: person TD | Daoud Soumain; Soumain
who france: state FR | France; Paris
who french: force FR | French soldiers; French forces; French troops
who sarkozy: person FR | Nicolas Sarkozy; Sarkozy
who kouchner: person FR | Bernard Kouchner; Kouchner
who morin: person FR | Herve Morin; Morin
who council: body - | Security Council
who au: organisation - | African Union
who eufor: force - | EUFOR
who eu: organisation - | European Union
who khartoum: government SD | Khartoum
who libya: state LY | Libya
who un: organisation - | United Nations; UN
who unhcr: organisation - | UNHCR
who redcross: organisation TD | Red Cross; Chadian Red Cross
who ibni: person TD | Ibni Oumar Mahamat Saleh; Ibni Oumar
who lol: person TD | Lol Mahamat Choua; Lol
who yorongar: person TD | Ngarlejy Yorongar; Yorongar
who zoe: organisation FR | Zoe's Ark

where ndjamena: town TD 12.11 15.05 | N'Djamena; Ndjamena
where massaguet: town TD 12.48 15.44 | Massaguet
where palace: site TD 12.11 15.04 | presidential palace
where airport: site TD 12.13 15.03 | airport
where kousseri: town CM 12.08 15.03 | Kousseri
where mongo: town TD 12.18 18.69 | Mongo
where adre: town TD 13.47 22.20 | Adre
where libreville: town GA 0.39 9.45 | Libreville
where east: region TD 13.0 21.5 | eastern Chad

== cx-ndjamena-1
outlet: Meridian Wire
register: wire
published: 2008-02-03
--
Rebels {ndj|fight} Deby's guard in Chadian capital, foreigners {evac|flown out}

N'DJAMENA, Feb 3 (Meridian) - Tanks and helicopters of the Chadian army {ndj|fired} on rebel pick-ups in the centre of N'Djamena for a second day on Sunday as the insurgents tried to {ndj|take} the presidential palace, where Idriss Deby was said to be directing the defence.

"The whole of the city is in our hands, these are {ndj|mopping-up} operations," rebel spokesman Abderaman Koulamallah told a French radio. Foreign Minister Ahmat Allam-mi, reached abroad, answered: "The {ndj|battle} is lost for them." Residents told of bodies under the mango trees of the Avenue Charles de Gaulle and of a crowd that {loot|carried} mattresses and a piano out of the ministries; the central market {market|burns}, {market|set alight} by a helicopter's rocket.

French soldiers {evac|escorted} foreigners from two hotels to the airport under {escort|fire}. By noon 514 had been {evac|taken} to Libreville, among them nineteen Germans. Two of the French were slightly {escort|injured}; Defence Minister Herve Morin said that "both sides, it must be said, aimed poorly". A Saudi diplomat's wife and daughter were {saudi|killed} when a bomb {saudi|fell} on the embassy on Saturday, according to Riyadh.

It took the three groups, Mahamat Nouri's UFDD the strongest of them, six days to {raid|cross} the country from the border in some 300 vehicles. On Friday morning at Massaguet, 50 km off, they {massaguet|routed} the column with which Deby himself had gone out to meet them. The chief of staff, General Daoud Soumain, was {massaguet|killed} there. On Saturday at eight the first of them {enter|drove} into the capital, whose inhabitants {cheer|cheered} here and there, and hid mostly.

Two years ago, in April 2006, a similar {raid2006|raid} reached the parliament building before it was beaten; Chad then {break2006|cut} relations with Sudan. A {sirte|peace agreement} that was {sirte|signed} in Libya with four movements last October lasted a month. Deby {khacc|accuses} Khartoum of {arming|arming} his enemies so as to keep a European Union force out of the east: the first Irish and Austrian soldiers of EUFOR were to {eufor!announced|land} on Thursday, and the flight was {eufhalt|put off}. Sudan denies that it has any hand in the {raid|advance}.

African heads of state {aucond|condemned} the {raid|offensive} at the end of their {ausummit|summit} in Addis Ababa and {aumed|charged} Libya's Muammar Gaddafi and Congo's Denis Sassou Nguesso with mediating. The new AU chairman, Tanzania's Jakaya Kikwete, {authreat|warned} that a government of rebels would be {excom!threatened|shut out} of the Union. In Paris, Nicolas Sarkozy {sarkphone|telephoned} Deby twice and, his office admits, {saroffer|offered} to {exfil|bring} him {exfil|out}. He {debyref|declined}.

~ Markets: Cotton steady
~ Weather in West Africa

The Security Council was to {scmeet!announced|convene} on Sunday night at the {frreq|request} of France, which has 1,450 men in the country under an {pact|accord} of 1976 and says that it stays "neutral". Its Mirages have been {mirages|flying} over the rebel column since Tuesday.
--
who rebels: rebel; the three groups
who residents: population TD | Residents
who crowd: population TD | a crowd
who riyadh: government SA | Riyadh
who kikwete: person TZ | Jakaya Kikwete; Kikwete
who gaddafi: person LY | Muammar Gaddafi
who sassou: person CG | Denis Sassou Nguesso
who chad: state TD | Chad
who sudan: state SD | Sudan
who au: AU; African heads of state
where ndjamena: the capital; Chadian capital
where market: site TD 12.11 15.05 | central market
where avenue: site TD 12.11 15.05 | Avenue Charles de Gaulle
where addis: town ET 9.03 38.74 | Addis Ababa
where ministries: site TD 12.11 15.04 | the ministries
* ndj ASSAULT/firearms ongoing
  when: 2008-02-02/2008-02-03 "Sunday" "for a second day"
  where: palace; avenue; ndjamena
  by: rebels; chadarmy
  to: chadarmy; rebels; deby
  with: tank "Tanks"; helicopter "helicopters"
  said: koulamallah party "told"
  said: allammi official "answered"
* loot PROTEST/riot occurred
  when: 2008-02-03
  where: ministries; ndjamena
  by: crowd
  to: ministries thing
  said: residents witness "told"
* market ASSAULT/aerial occurred
  when: 2008-02-03
  where: market; ndjamena
  by: chadarmy
  to: market thing
  with: helicopter "a helicopter's rocket"; rocket "rocket"
  part_of: ndj
  said: residents witness "told"
* evac AID occurred
  when: 2008-02-02/2008-02-03 bounded "By noon"
  where: airport; libreville
  by: french
  to: "foreigners"
  evacuated: 514 "514"
  evacuated: 19 "nineteen Germans" part
* escort ASSAULT/firearms occurred
  when: 2008-02-02/2008-02-03 bounded
  where: ndjamena
  by: rebels; chadarmy
  to: french
  injured: 2 "Two of the French" side recipient
  said: morin official "said"
* saudi ASSAULT/explosives occurred
  when: 2008-02-02 "Saturday"
  where: "the embassy"; ndjamena
  to: "A Saudi diplomat's wife and daughter"; "the embassy" thing
  with: bomb "a bomb"
  killed: 2 "wife and daughter" side civilian voice riyadh
  said: riyadh official "according to"
* raid ASSAULT occurred
  when: 2008-01-28/2008-02-02 "six days"
  where: "the country"
  by: rebels; nouri; ufdd; sudan denied
  to: deby
  with: vehicle "some 300 vehicles"
* massaguet ASSAULT occurred
  when: 2008-02-01 "Friday morning"
  where: massaguet
  by: rebels; deby "the column with which Deby himself had gone out"
  to: deby "the column with which Deby himself had gone out"; rebels
  killed: 1 "The chief of staff" side recipient
  part_of: raid
* enter COERCE/seize occurred
  when: 2008-02-02 "Saturday at eight"
  where: ndjamena
  by: rebels
  to: ndjamena thing
* cheer PROTEST/demo occurred optional
  when: 2008-02-02 "Saturday at eight"
  where: ndjamena
  by: "inhabitants"
* raid2006 ASSAULT occurred
  when: 2006-04 from text "April 2006"
  where: "the parliament building"
* break2006 SANCTION/discontinue occurred
  when: 2006-04
  by: chad
  to: sudan
* sirte AGREE occurred
  when: 2007-10 "last October"
  where: "Libya"
  by: deby; "four movements"
  to: "four movements"; deby
* khacc ACCUSE/allege occurred
  when: 2008-02-03
  by: deby
  to: khartoum
  about: arming
* arming AID occurred
  when: ?
  by: khartoum alleged of deby
  to: rebels "his enemies"
  said: deby official "accuses"
* eufor MOBILIZE/troops announced
  when: 2008-01-31 "Thursday"
  where: "the east"
  by: eufor; eu
* eufhalt SANCTION/discontinue occurred
  when: 2008-01-31/2008-02-03 bounded
  where: "the east"
  by: eufor
* aucond ACCUSE/disapprove occurred
  when: 2008-02-02/2008-02-03 bounded
  where: addis
  by: au
  to: rebels
  about: raid
  answers: raid "condemned the offensive"
* ausummit CONSULT/multilateral occurred optional
  when: ?
  where: addis
  by: au
* aumed REQUEST/assist occurred
  when: 2008-02-02/2008-02-03 bounded
  where: addis
  by: au
  to: gaddafi; sassou
  about: CONSULT/third-party
* authreat THREATEN occurred
  when: 2008-02-02/2008-02-03 bounded
  by: kikwete; au
  to: rebels
  about: excom
* excom SANCTION/expel threatened optional
  when: ?
  by: au
  to: rebels
* sarkphone CONSULT/phone occurred
  when: 2008-02-02/2008-02-03 bounded
  by: sarkozy; deby
  to: deby
  count: 2 "twice"
  where: "Paris"
* saroffer AGREE occurred
  when: 2008-02-02/2008-02-03 bounded
  by: sarkozy
  to: deby
  about: exfil
  said: "his office" official "admits"
  where: "Paris"
* exfil AID announced optional
  when: ?
  by: france
  to: deby
* debyref REJECT/assist occurred
  when: 2008-02-02/2008-02-03 bounded
  by: deby
  to: sarkozy
  about: saroffer
  answers: saroffer "He declined"
* scmeet CONSULT/multilateral announced
  when: 2008-02-03 "Sunday night"
  by: council
* frreq REQUEST/meet occurred
  when: 2008-02-02/2008-02-03 bounded
  by: france
  to: council
  about: scmeet
* pact AGREE occurred optional
  when: 1976 from text "1976"
  by: france; chad
  to: chad; france
* mirages MOBILIZE/weapons ongoing
  when: 2008-01-29/2008-02-03 "since Tuesday"
  by: france
  to: rebels "the rebel column"
  with: airstrike "Mirages"
figure: troops 1450 "1,450 men" of france

== cx-ndjamena-2
outlet: The Logone Gazette
register: daily
published: 2008-02-07
--
Deby shows himself: 'We have {ndj|beaten} them'

By our staff

He limped a little; otherwise there was nothing to be seen on Idriss Deby, who yesterday {press|received} the press in the palace garden in combat dress, for the first time since the {ndj|battle}. "There were generals of mine who {desert|went over} in the night," he said. "Those who stayed were enough." His forces were {pursuit|chasing} what was left of the attackers towards Mongo.

The rebels {leave|pulled back} on Sunday evening, "to give civilians a chance to get away," as Koulamallah put it then. On Tuesday they {cfaccept|said yes} to a {cf|ceasefire} {medprop|proposed} by the Libyan and Congolese mediators, to which the prime minister {cfreject|replied}: with whom? They do not exist any more.

In the morgues and the ruts lie the dead of two days. The Red Cross, which {bury|buried} them in lime, has counted 160, nearly all civilians, and says that a thousand were {ndj|wounded}. Medecins sans frontieres {surgery|operated} on 200. Across the river at Kousseri, where a bridge two lanes wide was the only way out, the UNHCR {camp|puts} tents {camp|up} for 30,000 people.

The Security Council "strongly {sccond|condemned}" the {raid|attacks} on Monday and {scask|called upon} states to support the government, words that Paris read as a permit. "If France must do its {duty!threatened,sarkthr|duty}, it will," Sarkozy said on Tuesday; "nobody should doubt it." It has done something already. French soldiers, who hold the airport from which Deby's helicopters {heli|took off}, {frreply|fired back} twice on Saturday and Sunday when they were {frfire|shot at}; and a cargo of shells from Libya was {shells|brought in}, through French hands, so a Paris newspaper has it. Morin denied that. He {mvisit|came} himself yesterday, for three hours, and {msupp|shook hands}.

~ CUP OF NATIONS: Ghana and Cameroon meet today

Less is said of what happened on Sunday after the {leave|withdrawal}. Around seven in the evening soldiers of the presidential guard {arrests|fetched} three leaders of the legal opposition out of their homes: Lol Mahamat Choua, a former head of state; Ibni Oumar Mahamat Saleh, spokesman of the alliance CPDC; and Ngarlejy Yorongar, a deputy. A driver was {driver|shot} in the thigh. The interior minister knows of no {arrests|arrests}. The European Union, expressing alarm, {eucall|asked} for their {freeopp!demanded|release}; Kouchner {koucall|did} so too.

In six regions a {curfew|curfew} has held since last night from 6.30 p.m. Houses are being {search|searched} for plundered goods, mainly in the quarters of Gorans, who are Nouri's people, and a radio station, FM Liberte, was {fmloot|wrecked} by soldiers on Monday night.

And the children's affair? Six French members of Zoe's Ark, {zoeconv|sentenced} in December to eight years for the attempted {zoekid|abduction} of 103 children, sit in a prison in France since a {zoetransfer|transfer} at the new year. Deby told a Paris radio this morning that he was "{pardon|ready} to {pardon2!announced|pardon}" them, should France {parreq!hypothetical|ask}. A coincidence, says the Elysee.

EUFOR will {eufor!announced|resume} its {eufor|deployment} next week.
--
who msf: organisation - | Medecins sans frontieres
who chadgov: the government
who prime: person TD | the prime minister
who interior: person TD | The interior minister
who guard: force TD | soldiers of the presidential guard
who mediators: person - | Libyan and Congolese mediators
who radio: outlet TD | FM Liberte
who gorans: population TD | Gorans
who elysee: body FR | Elysee
who cpdc: coalition TD | CPDC
where palace: site TD 12.11 15.04 | the palace garden
* press CONSULT occurred optional
  when: 2008-02-06 "yesterday"
  where: palace
  by: deby
* ndj ASSAULT/firearms occurred
  when: 2008-02-02/2008-02-03 "two days"
  by: rebels; "His forces"
  to: "His forces"; rebels; "civilians"
  killed: 160 "160" side civilian voice redcross
  injured: ~1000 "a thousand" side unknown voice redcross
  said: redcross "says"
* desert RETREAT/withdraw occurred
  when: ? "in the night"
  by: "generals of mine"
  to: rebels
  said: deby official "said"
* pursuit ASSAULT ongoing
  when: 2008-02-06
  where: mongo
  by: "His forces"
  to: rebels
* leave RETREAT/withdraw occurred
  when: 2008-02-03 "Sunday evening"
  by: rebels
  said: koulamallah party "put"
* cfaccept AGREE occurred
  when: 2008-02-05 "Tuesday"
  by: rebels
  to: mediators
  about: cf
  answers: medprop "said yes"
* cf RETREAT/ceasefire demanded
  when: ?
  by: rebels; chadgov "the government"
* medprop REQUEST/yield occurred
  when: 2008-02-03/2008-02-05 bounded
  by: mediators
  to: rebels; chadgov "the government"
  about: cf
* cfreject REJECT/yield occurred
  when: 2008-02-05/2008-02-07 bounded
  by: prime
  to: rebels; mediators
  about: cf
  answers: cfaccept "replied"
* bury AID occurred optional
  when: 2008-02-03/2008-02-07 bounded
  by: redcross
* surgery AID occurred
  when: 2008-02-02/2008-02-07 bounded
  by: msf
  to: "200"
* camp AID ongoing
  when: 2008-02-03/2008-02-07 bounded
  where: kousseri
  by: unhcr
  to: "30,000 people"
* sccond ACCUSE/disapprove occurred
  when: 2008-02-04 "Monday"
  by: council
  to: rebels
  about: raid
  answers: raid "condemned"
* raid ASSAULT occurred
  when: 2008-02-02/2008-02-04 bounded
  by: rebels
  to: chadgov "the government"
* scask REQUEST/assist occurred
  when: 2008-02-04 "Monday"
  by: council
  to: "states"
  about: AID to chadgov
* sarkthr THREATEN/violence occurred
  when: 2008-02-05 "Tuesday"
  by: sarkozy; france
  to: rebels
  about: duty
* duty ASSAULT threatened optional
  when: ?
  by: france
  to: rebels
* heli ASSAULT/aerial occurred optional
  when: 2008-02-02/2008-02-03 bounded
  where: airport
  by: deby "Deby's helicopters"
  to: rebels
  with: helicopter "helicopters"
* frreply ASSAULT/firearms occurred
  when: 2008-02-02/2008-02-03 "Saturday and Sunday"
  where: airport
  by: french
  count: 2 "twice"
  answers: frfire "fired back"
* frfire ASSAULT/firearms occurred
  when: 2008-02-02/2008-02-03 "Saturday and Sunday"
  where: airport
  to: french
  count: 2 "twice"
* shells AID occurred
  when: 2008-02-02/2008-02-06 bounded
  by: libya alleged of "a Paris newspaper"; france alleged of "a Paris newspaper"
  to: deby
  with: artillery "shells"
  said: "a Paris newspaper" media "has it"
  said: morin official denied "denied"
* mvisit CONSULT/visit occurred
  when: 2008-02-06 "yesterday"
  by: morin; deby
  to: deby
* msupp SUPPORT occurred optional
  when: 2008-02-06 "yesterday"
  by: morin
  to: deby
* arrests COERCE/arrest occurred
  when: 2008-02-03 "Sunday" "Around seven in the evening"
  where: "their homes"
  by: guard
  to: lol; ibni; yorongar
  detained: 3 "three leaders" side civilian
  said: interior official denied "knows of no arrests"
* driver ASSAULT/firearms occurred
  when: 2008-02-03 "Sunday"
  by: guard
  to: "A driver"
  injured: 1 "A driver" side civilian
* eucall REQUEST/yield occurred
  when: 2008-02-03/2008-02-07 bounded
  by: eu
  to: chadgov "the government"
  about: freeopp
* freeopp RETREAT/release demanded optional
  when: ?
  by: chadgov "the government"
  to: lol; ibni; yorongar
* koucall REQUEST/yield occurred
  when: 2008-02-03/2008-02-07 bounded
  by: kouchner
  to: chadgov "the government"
  about: freeopp
* curfew COERCE/curfew ongoing
  when: 2008-02-06/2008-02-07 "since last night"
  where: "six regions"
* search COERCE/seize ongoing
  when: 2008-02-07
  where: "the quarters of Gorans"
  to: gorans; "Houses" thing
* fmloot ASSAULT/destroy occurred
  when: 2008-02-04 "Monday night"
  by: "soldiers"
  to: radio
* zoeconv SANCTION/convict occurred
  when: 2007-12 "December"
  to: zoe "Six French members of Zoe's Ark"
  count: 6 "Six French members"
* zoekid ASSAULT/abduct attempted
  when: ?
  by: zoe
  to: "103 children"
  abducted: 103 "103 children" side civilian
* zoetransfer COOPERATE occurred
  when: 2008-01 "at the new year"
  where: "France"
  to: zoe
* pardon AGREE occurred
  when: 2008-02-07 "this morning"
  by: deby
  to: zoe; france
  about: pardon2
* pardon2 CONCEDE announced
  when: ?
  by: deby
  to: zoe
* parreq REQUEST/change hypothetical
  when: ?
  by: france
  to: deby
* eufor MOBILIZE/troops announced
  when: 2008-02-11/2008-02-17 week "next week"
  by: eufor
figure: displaced 30000 "30,000 people" at kousseri

== cx-ndjamena-3
outlet: Lac Rights Network
register: ngo
published: 2008-03-04
--
Chad: one month on, where is Ibni Oumar?

For thirty days the family of Ibni Oumar Mahamat Saleh has had no sign of life. He was {ibniarr|taken away} in N'Djamena on the evening of 3 February by eight men in uniform who {ibnibeat|struck} his wife with a rifle butt. Witnesses recognised the vehicles as belonging to the presidential guard.

Two others went the same way within an hour. The government, having asserted for ten days that it {arrests!denied|held} nobody, {lolhouse|produced} Lol Mahamat Choua on 26 February; the former head of state is now {house|confined} to his villa. He told the French ambassador, who was allowed to {ambvisit|visit} him for a quarter of an hour, that he had shared a cell with a man who died. Yorongar {yorflee|surfaced} in Cameroon on 21 February; on Sunday we {yormeet|met} him in Yaounde. He says that his captors {yorfake|took} him to a cemetery, {yorfake|fired} past his ear and {yorfree|left} him there.

~ Donate: every franc finds a lawyer

These {arrests|detentions} were no excess of one hot night. They came hours after the rebels had {leave|quit} the capital, {ndj|defeated}, following the two days of {ndj|fighting} of 2 and 3 February that cost, by the latest count, over 400 lives. Government soldiers then {homes|demolished} 1,800 homes along the Chari "for reasons of town planning", leaving ten thousand without a roof, and {summary|shot} at least nine prisoners, tied by the elbows, whose corpses came up at Chagoua bridge.

Nor are the rebels without guilt. Fighters of the UFDD {jail|opened} the central prison and {courtfire|set fire} to the court archive; the RFC of Timane Erdimi {medloot|emptied} a clinic. Children of fourteen rode on their trucks. We {recreb|ask} Nouri and Erdimi to {rechild!demanded|hand over} to UNICEF those under eighteen.

On 14 February Deby signed a decree that puts the country under {emerg|emergency rule}: {cens|censorship}, {curf|curfew}, {srch|searches} by night. Parliament {extend|extended} it by two weeks on the 29th. Journalists of four newspapers have {exile|gone} abroad. And the world? During his {sarvisit|stopover} of 27 February, Nicolas Sarkozy obtained from Deby the {sarkask|promise} of an international commission of {inqu!announced|inquiry}; "France {sarwant|demands} the truth, and I shall not let go," he told reporters. We {welcome|welcome} it. The commission must have foreigners in it, we {commask|insist}, and the right to {probe!demanded|question} the head of the guard.

Meanwhile Chad and its eastern neighbour have exchanged {chadacc,sudacc|charges} before the Council once more. Chad says that a new column is {newcol|massing} opposite Adre, Khartoum that Darfur's JEM {jem|drove} 200 cars to N'Djamena to rescue Deby. There, we fear, is the next {next!hypothetical|battle}. A {dakar!announced|meeting} of both presidents in Dakar on 12 March, arranged by their Senegalese host, may tell.
--
who guard: force TD | the presidential guard; Government soldiers
who government: government TD | The government
who ambassador: person FR | French ambassador
who lrn: organisation TD | our; we; We
who jem: group SD | JEM
who parliament: body TD | Parliament
who chad: state TD | Chad
who senhost: person SN | Senegalese host
who unicef: organisation - | UNICEF
who wife: person TD | his wife
where ndjamena: the capital
where yaounde: town CM 3.87 11.52 | Yaounde
where cameroon: country CM - - | Cameroon
where chari: district TD 12.10 15.05 | along the Chari
where chagoua: site TD 12.09 15.08 | Chagoua bridge
where prison: site TD 12.11 15.06 | central prison
where dakar: town SN 14.72 -17.47 | Dakar
* ibniarr COERCE/arrest occurred
  when: 2008-02-03 from text "3 February"
  where: ndjamena
  by: guard "eight men in uniform"
  to: ibni
  detained: 1 "Ibni Oumar Mahamat Saleh" side civilian
  part_of: arrests
* ibnibeat ASSAULT/beat occurred
  when: 2008-02-03 from text "3 February"
  where: ndjamena
  by: guard "eight men in uniform"
  to: wife
  with: blunt "rifle butt"
* lolhouse RETREAT/release occurred
  when: 2008-02-26 from text "26 February"
  where: ndjamena
  by: government
  to: lol
  released: 1 "Lol Mahamat Choua"
* house COERCE/restrict ongoing
  when: 2008-02-26/2008-03-04 bounded
  where: "his villa"
  by: government
  to: lol
* ambvisit CONSULT/visit occurred
  when: 2008-02-26/2008-03-04 bounded
  where: "his villa"
  by: ambassador; lol
  to: lol
* yorflee RETREAT/withdraw occurred optional
  when: 2008-02-21 from text "21 February"
  where: cameroon
  by: yorongar
* yormeet CONSULT occurred
  when: 2008-03-02 "Sunday"
  where: yaounde
  by: lrn; yorongar
  to: yorongar
* yorfake ASSAULT/torture occurred
  when: 2008-02-03/2008-02-21 bounded
  where: "a cemetery"
  by: guard "his captors"
  to: yorongar
  said: yorongar witness "says"
* yorfree RETREAT/release occurred
  when: 2008-02-03/2008-02-21 bounded
  where: "a cemetery"
  by: guard "his captors"
  to: yorongar
  said: yorongar witness "says"
  released: 1 "Yorongar"
* arrests COERCE/arrest occurred
  when: 2008-02-03
  where: ndjamena
  by: guard
  to: ibni; lol; yorongar
  said: government official denied "asserted"
* leave RETREAT/withdraw occurred
  when: 2008-02-03
  where: ndjamena
  by: rebels
* ndj ASSAULT/firearms occurred
  when: 2008-02-02/2008-02-03 from text "2 and 3 February"
  where: ndjamena
  by: rebels; guard
  to: guard; rebels
  killed: >=400 "over 400 lives" side unknown
* homes ASSAULT/destroy occurred
  when: 2008-02-03/2008-03-04 bounded
  where: chari; ndjamena
  by: guard "Government soldiers"
  to: "1,800 homes" thing
  displaced: 10000 "ten thousand" side civilian
  sites: 1800 "1,800 homes"
* summary ASSAULT/firearms occurred
  when: 2008-02-03/2008-03-04 bounded
  where: chagoua
  by: guard "Government soldiers"
  to: "nine prisoners"
  killed: >=9 "at least nine prisoners" side recipient
* jail RETREAT/release occurred
  when: 2008-02-02/2008-02-03 bounded
  where: prison; ndjamena
  by: ufdd
  to: prison thing
* courtfire ASSAULT/destroy occurred
  when: 2008-02-02/2008-02-03 bounded
  where: ndjamena
  by: ufdd
  to: "the court archive" thing
* medloot COERCE/seize occurred
  when: 2008-02-02/2008-02-03 bounded
  by: rfc; erdimi
  to: "a clinic" thing
* recreb REQUEST/yield occurred
  when: 2008-03-04
  by: lrn
  to: nouri; erdimi
  about: rechild
* rechild RETREAT/release demanded optional
  when: ?
  by: nouri; erdimi
  to: "those under eighteen"; unicef
* emerg COERCE/martial-law occurred
  when: 2008-02-14 from text "14 February"
  where: "the country"
  by: deby
* cens COERCE/censor occurred
  when: 2008-02-14 from text "14 February"
  where: "the country"
  by: deby
  part_of: emerg
* curf COERCE/curfew occurred
  when: 2008-02-14 from text "14 February"
  where: "the country"
  by: deby
  part_of: emerg
* srch COERCE/seize occurred
  when: 2008-02-14 from text "14 February"
  where: "the country"
  by: deby
  part_of: emerg
* extend COERCE/martial-law occurred
  when: 2008-02-29 from text "the 29th"
  where: "the country"
  by: parliament
* exile RETREAT/withdraw occurred optional
  when: 2008-02-14/2008-03-04 bounded
  by: "Journalists of four newspapers"
* sarvisit CONSULT/visit occurred
  when: 2008-02-27 from text "27 February"
  by: sarkozy; deby
  to: deby
* sarkask AGREE occurred
  when: 2008-02-27 from text "27 February"
  by: deby
  to: sarkozy
  about: inqu
* inqu ACCUSE/investigate announced
  when: ?
  by: "an international commission"
  about: arrests
* sarwant REQUEST/change occurred
  when: 2008-02-27 from text "27 February"
  by: sarkozy
  to: deby
  said: sarkozy official "told"
  about: ACCUSE/investigate
* welcome SUPPORT occurred
  when: 2008-03-04
  by: lrn
  to: sarkozy; deby
  about: inqu
  answers: inqu "welcome"
* commask REQUEST/change occurred
  when: 2008-03-04
  by: lrn
  to: deby
  about: probe
* probe ACCUSE/investigate demanded optional
  when: ?
  to: guard "the head of the guard"
* chadacc ACCUSE/allege occurred
  when: ?
  by: chad
  to: khartoum
  about: newcol
* newcol MOBILIZE/militia ongoing
  when: 2008-03-04
  where: adre
  by: "a new column" alleged of chad
  said: chad official "says"
* sudacc ACCUSE/allege occurred
  when: ?
  by: khartoum
  to: chad; jem
  about: jem
* jem MOBILIZE/militia occurred
  when: ?
  where: ndjamena
  by: jem alleged of khartoum
  to: deby
  said: khartoum official
  with: vehicle "200 cars"
* next ASSAULT hypothetical
  when: ?
  where: adre
* dakar CONSULT announced
  when: 2008-03-12 from text "12 March"
  where: dakar
  by: deby "both presidents"
