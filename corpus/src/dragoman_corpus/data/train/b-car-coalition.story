story: b-car-coalition
conflict: Central African Republic
countries: CF, RW, RU, BI, CD
facts: December 2020 to January 2021: armed groups formed the Coalition of Patriots for Change after François Bozizé's candidacy was struck out on 3 December; Russian and Rwandan
  reinforcements came around 20 December; Bambari was taken on 22 December and retaken; a 72-hour truce was called off on the 25th, when three Burundian peacekeepers
  were killed; Bangui's outskirts were attacked on 13 January; rebels left Bangassou on the 16th; emergency from 21 January. (public record: UN statements, agency reports)

who cpc: coalition CF | Coalition of Patriots for Change; CPC; coalition; rebels; rebel coalition
who upc: group CF | Unity for Peace in Central Africa; UPC
who r3: group CF | 3R
who fprc: group CF | FPRC
who bozize: person CF | François Bozizé; Bozizé; Bozize; former president
who touadera: office CF | Faustin-Archange Touadéra; Touadéra; Touadera; President Touadera; president
who cargov: government CF | government; Bangui government
who faca: force CF | FACA; army; armed forces; Central African army
who minusca: force - | MINUSCA; peacekeepers; UN force; UN mission; Blue Helmets
who ndiaye: office - | Mankeur Ndiaye; Ndiaye; Special Representative
who un: organisation - | United Nations; UN
who council: body - | Security Council; Council
who court: body CF | Constitutional Court
who russia: state RU | Russia; Moscow; Russian
who instructors: force RU | Russian instructors; instructors; Russian specialists
who rwanda: state RW | Rwanda; Kigali
who rwforce: force RW | Rwandan soldiers; Rwandan special forces; Rwandans
who burundians: force BI | Burundian peacekeepers; Burundians; Burundian
who kwesi: person CF | Bangassou bishop
where bangui: town CF 4.36 18.55 | Bangui
where bambari: town CF 5.77 20.67 | Bambari
where bangassou: town CF 4.74 22.82 | Bangassou
where dekoa: town CF 6.32 19.07 | Dékoa; Dekoa
where bakouma: town CF 5.70 22.78 | Bakouma
where pk12: site CF 4.45 18.52 | PK12; kilometre point 12
where bimbo: town CF 4.26 18.42 | Bimbo
where ndu: town CD 4.70 22.80 | Ndu
where damara: town CF 4.96 18.70 | Damara
where bouar: town CF 5.93 15.60 | Bouar
where garoua: town CM 5.88 14.55 | Garoua-Boulaï; border with Cameroon
who france: state FR | France

== b-car-coalition-1
outlet: Secretariat of the Coalition of Patriots for Change
register: communique
published: 2020-12-23
--
Communiqué No. 5

The Coalition of Patriots for Change (CPC), united since the Kamba-Kota {kamba|declaration} of the 17th of this month, makes known to the people and to its partners:

Considering that the Constitutional Court, under orders, {strike|struck} the name of the former president François Bozizé from the list of candidates on 3 December;

Considering that mercenaries of Russian nationality and Rwandan soldiers have since Sunday been {rwsend,rus|poured} into Bangui by aircraft to {war!hypothetical|make war} on Central Africans;

Considering that our fighters, having {bam|entered} Bambari yesterday at ten in the morning, {bamleave|withdrew} from that town of their own will today, and were not "{bamret!denied|driven out}" as the wireless pretends;

The CPC

1. {deny|refutes} with energy the {charge|charge} that any of its units {hosp!denied|pillaged} the hospital of the town. The depot of the gendarmerie alone was {depot|emptied};

2. {truce|decrees}, in compassion for the population at Christmas, a {truce|ceasefire} of seventy-two hours over the whole extent of the territory from tomorrow, Thursday 24 December, at 04:00;

3. {invite|invites} the government to {trucegov!demanded|observe} the same; should it profit by the {truce|truce} to {breach!hypothetical|move} one column, we shall {resumew,resume|march} again upon the capital;

4. {susp,suspmeet|demands} that the ballot of the 27th be {put!demanded|put off} and that all parties {talks!demanded|sit down} at one table under the Community of Sant'Egidio;

5. will {freed|hand over} tomorrow, through the Red Cross, eleven soldiers who {captured|fell} into our hands at Mbaïki, in good health; {free|calls for} the {free2!demanded|release} in exchange of its own men {held|held} at Camp de Roux;

6. {salute|salutes} the wisdom of our Economic Community of Central African States, which has {ceeac|offered} its good offices.

Voters who go out on Sunday do so {risk|at their own risk}.
--
who ecccas: organisation - | Economic Community of Central African States
who cpc: our fighters; our; we; its own men
* strike COERCE/restrict occurred
  when: 2020-12-03 day from text "3 December"
  by: court
  to: bozize
  said: cpc party
* rwsend MOBILIZE/troops occurred
  when: 2020-12-20/2020-12-23 "since Sunday"
  where: bangui
  by: rwforce
  said: cpc party
* war ASSAULT hypothetical optional
  when: ?
  by: "mercenaries of Russian nationality"; rwforce
  to: cpc
* bam COERCE/seize occurred
  when: 2020-12-22 day "yesterday at ten in the morning"
  where: bambari
  by: cpc
  to: bambari thing
  said: cpc party
* bamleave RETREAT/withdraw occurred
  when: 2020-12-23 day "today"
  where: bambari
  by: cpc
  said: cpc party
* bamret ASSAULT occurred
  when: 2020-12-23 day "today"
  where: bambari
  to: cpc
  said: cpc party denied
  said: "the wireless" media claimed "pretends"
* deny REJECT occurred optional
  when: 2020-12-23 day
  by: cpc
  about: hosp
  answers: charge "refutes with energy the charge"
* hosp COERCE/seize denied
  when: 2020-12-22/2020-12-23 bounded
  where: bambari
  by: cpc denied
  to: "hospital of the town" thing
  said: cpc party denied
* depot COERCE/seize occurred
  when: 2020-12-22/2020-12-23 bounded
  where: "depot of the gendarmerie"; bambari
  by: cpc
  to: "depot of the gendarmerie" thing
  said: cpc party
* truce RETREAT/ceasefire announced
  when: 2020-12-24/2020-12-27 "Thursday 24 December"
  by: cpc
* invite REQUEST/yield occurred
  when: 2020-12-23 day
  by: cpc
  to: cargov
  about: RETREAT/ceasefire by cargov
* trucegov RETREAT/ceasefire demanded optional
  when: ?
  by: cargov
* breach MOBILIZE/troops hypothetical
  when: ?
  by: cargov
* resume ASSAULT hypothetical optional
  when: ?
  where: "capital"
  by: cpc
  to: cargov
* resumew THREATEN/violence occurred
  when: 2020-12-23 day
  by: cpc
  to: cargov
  about: resume
* susp REQUEST/change occurred
  when: 2020-12-23 day
  by: cpc
  to: cargov
  about: put
* put CONCEDE demanded optional
  when: ?
  by: cargov
* talks CONSULT/third-party demanded optional
  when: ?
  by: cpc; cargov
* freed RETREAT/release announced
  when: 2020-12-24 day "tomorrow"
  by: cpc
  to: "eleven soldiers"
  released: 11 "eleven soldiers"
* captured COERCE/arrest occurred
  when: ?
  where: "Mbaïki"
  by: cpc
  to: "eleven soldiers"
  detained: 11 "eleven soldiers"
* free REQUEST/yield occurred
  when: 2020-12-23 day
  by: cpc
  to: cargov
  about: free2
* free2 RETREAT/release demanded optional
  when: ?
  where: "Camp de Roux"
  by: cargov
  to: cpc
* held COERCE/arrest ongoing
  when: ?
  where: "Camp de Roux"
  by: cargov
  to: cpc
* salute SUPPORT occurred
  when: 2020-12-23 day
  by: cpc
  to: ecccas
  answers: ceeac
* ceeac AGREE occurred
  when: ?
  by: ecccas
  about: CONSULT/third-party by ecccas
* charge ACCUSE/allege occurred
  when: 2020-12-22/2020-12-23 bounded
  to: cpc
  about: hosp
  said: cpc party
* kamba AGREE occurred
  when: 2020-12-17 day "17th of this month"
  where: "Kamba-Kota"
  by: cpc
* risk THREATEN/violence occurred
  when: 2020-12-23 day
  by: cpc
  to: "Voters"
* rus MOBILIZE/troops occurred
  when: 2020-12-20/2020-12-23 "since Sunday"
  where: bangui
  by: "mercenaries of Russian nationality"
  said: cpc party
* suspmeet REQUEST/meet occurred
  when: 2020-12-23 day
  by: cpc
  to: "all parties"
  about: talks

== b-car-coalition-2
outlet: The Lakeland Post
register: daily
published: 2020-12-26
--
Christmas {truce|truce} {call|dies} in a day as three UN soldiers are {dek|killed}

BANGUI - It had been meant to last until Sunday's vote. It did not last until Saturday's breakfast.

Rebels who had {prom|promised} the Central African Republic three days of quiet {call|tore up} their {prom|promise} on Friday afternoon, and almost in the same hour three Burundian peacekeepers were {dek|killed}: two at Dékoa, in the middle of the country, and one at
Bakouma, near its southern rim. Two more were {dek|wounded}. The United Nations gave no details beyond "unidentified armed combatants". A humanitarian worker in Dékoa, reached by satellite phone, said men on motorcycles had {dek|ridden up} to the post
while its cooks were handing out rice.

Each side says that the other {firstfire|fired} first. A spokesman for the coalition, who gave no name, said that government forces with their foreign helpers had {bakou|attacked} its positions by helicopter within hours of the {truce|ceasefire}, and that it had therefore no choice. The government had {nonev|refused} the {prom|offer}: minister of
communication Ange-Maxime Kazagui on Thursday {nonev|dismissed} it as a "non-event". "We have not seen this {truce!denied|truce}," he told reporters.

So both armies of outsiders dig in. Moscow, which {rus|sent} 300 additional military instructors on Tuesday at the {rusreq|request}, it says, of the president, insists that they will not {fight!denied|fight}. Kigali makes no such reservation. Its special forces, {rwsend|flown} in from Sunday under a bilateral
pact, may {respond!hypothetical|respond}, president Kagame said, if the Rwandans in the UN force are {rwatt!hypothetical|shot} at again. At Damara, seventy kilometres up the road from the capital, a photographer saw joint Russian and Central African {joint|patrols}, white men and black men in the same lorries, chewing the same sugar cane.

France {jets|put} two fighter jets over the country on Wednesday, from Chad, as a {jets|show of force}. In New York three African members and Russia {counc|blocked} a French text which would have {counc2!attempted|named} the former president as a wrecker.

François Bozizé himself, {strike|barred} from standing over an arrest {warr|warrant} and UN {unsanc|sanctions}, denied for weeks that he directed the rebels. On Sunday last the government {bozacc|accused} him of plotting a {coup!attempted|coup d'état}; his party then {boyc|asked} its people to stay at home.

In the north-west the registers are simply not there. Gunmen of the 3R {burn|burned} voting materials in four sub-prefectures, the electoral authority says, {abd|carried off} two of its agents, one for six hours and one for good, and {threat|let it be known} that any finger stained with ink would be {cut!threatened|cut off}. The opposition's main candidates {opp|asked on}
Wednesday for the vote to be {postp!demanded|delayed}; the Constitutional Court {rejpost|refused}. Voting goes ahead tomorrow.

~ Read next: Storm Bella to batter coasts
~ Reporting by our staff and agencies
--
who kazagui: office CF | Ange-Maxime Kazagui
who cpc: Rebels
* truce RETREAT/ceasefire occurred
  when: 2020-12-24/2020-12-25 "Christmas"
  by: cpc
* call SANCTION/discontinue occurred
  when: 2020-12-25 day "Friday afternoon"
  by: cpc
  to: cargov
  about: truce
  answers: bakou "therefore no choice"
* dek ASSAULT/firearms occurred
  when: 2020-12-25 day "Friday afternoon"
  where: dekoa; bakouma
  by: "unidentified armed combatants"
  to: burundians
  killed: 3 "three Burundian peacekeepers" side recipient voice un
  killed: 2 "two at Dékoa" part side recipient
  killed: 1 "one at" part side recipient
  injured: 2 "Two more" side recipient
  said: un official "gave no details"
  said: "humanitarian worker" witness "said"
* bakou ASSAULT/aerial occurred
  when: 2020-12-24 day "within hours of the ceasefire"
  by: cargov alleged of cpc; "foreign helpers" alleged of cpc
  to: cpc
  with: helicopter "helicopter"
  said: cpc party claimed "said"
* nonev REJECT/yield occurred
  when: 2020-12-24 day "Thursday"
  by: cargov; kazagui
  to: cpc
  about: truce
  answers: prom "the offer"
* rus MOBILIZE/troops occurred
  when: 2020-12-22 day "Tuesday"
  by: russia
  answers: rusreq "at the request"
* fight ASSAULT denied optional
  when: ?
  by: instructors
  said: russia official denied "insists"
* rwsend MOBILIZE/troops occurred
  when: 2020-12-20/2020-12-26 "from Sunday"
  by: rwanda
* respond ASSAULT hypothetical
  when: ?
  by: rwanda
  said: "president Kagame" official "said"
* rwatt ASSAULT/firearms hypothetical
  when: ?
  to: rwforce
  said: "president Kagame" official "said"
* joint COOPERATE occurred
  when: ?
  where: damara
  by: russia; "Central African"
  said: "photographer" witness "saw"
* jets MOBILIZE/weapons occurred
  when: 2020-12-23 day "Wednesday"
  where: "the country"
  by: france
  with: airstrike "two fighter jets" 2
* counc REJECT occurred
  when: ?
  where: "New York"
  by: "three African members"; russia
  to: france
  about: counc2
  answers: counc2
* counc2 ACCUSE/disapprove attempted optional
  when: ?
  where: "New York"
  by: france
  to: bozize
* strike COERCE/restrict occurred
  when: ?
  to: bozize
  answers: warr "over an arrest warrant"
* bozacc ACCUSE/allege occurred
  when: 2020-12-20 day "Sunday last"
  by: cargov
  to: bozize
  about: coup
* coup COERCE/martial-law attempted
  when: ?
  by: bozize alleged of cargov
  to: cargov
* boyc REQUEST/change occurred optional
  when: 2020-12-20/2020-12-26 bounded
  by: "his party"
  to: "its people"
  about: PROTEST/boycott
* burn ASSAULT/destroy occurred
  when: ?
  where: "four sub-prefectures"; "north-west"
  by: r3
  to: "voting materials" thing
  said: "electoral authority" official "says"
* abd ASSAULT/abduct occurred
  when: ?
  where: "north-west"
  by: r3
  to: "two of its agents"
  abducted: 2 "two of its agents"
  said: "electoral authority" official "says"
* threat THREATEN/violence occurred
  when: ?
  where: "north-west"
  by: r3
  about: cut
  said: "electoral authority" official "says"
* cut ASSAULT/torture threatened optional
  when: ?
  where: "north-west"
  by: r3
  said: "electoral authority" official "says"
* opp REQUEST/change occurred
  when: 2020-12-23 day "Wednesday"
  by: "main candidates"
  to: court
  about: postp
* postp CONCEDE demanded optional
  when: ?
  by: court
* rejpost REJECT/change occurred
  when: 2020-12-23/2020-12-26 bounded
  by: court
  to: "main candidates"
  about: postp
  answers: opp
* prom AGREE occurred
  when: ?
  by: cpc
  to: cargov
  about: truce
* rusreq REQUEST/assist occurred
  when: ?
  by: touadera
  to: russia
  about: MOBILIZE by russia
  said: russia official "says"
* warr ACCUSE/investigate occurred
  when: ?
  to: bozize
* unsanc SANCTION/discontinue ongoing
  when: ?
  by: un
  to: bozize
* firstfire ASSAULT/firearms occurred
  when: 2020-12-24/2020-12-25 bounded
  by: cpc alleged of cargov; cargov alleged of cpc
  to: cargov; cpc
  said: "Each side" party "says"
figure: troops 300 "300 additional military instructors" of russia

== b-car-coalition-3
outlet: Vestnik Bangi
register: translation
machine_translated: Russian
published: 2021-01-14
--
The attempt of {cap|capture} of the capital is broken off, bandits lost not less than 30 persons

BANGUI, 14 January. Yesterday near six of the morning the illegal armed formations entering into the so-called coalition of CPC {bangui|attacked} simultaneously the outskirts of the capital: the kilometre point 12 on the north and the settlement Bimbo on the south-west. As communicated the press service of the government, the soldiers
of the armed forces, at {coop|support} of the Rwandan colleagues and of Russian specialists, {repel|rejected} the fighters during two hours. Thirty-seven attackers are {repel|liquidated}, five are {capt|taken} captive. From the side of the defenders there perished one soldier.

Among the Blue Helmets are also losses: in the mission of UN confirmed the death of one Rwandan peacekeeper, {rwpk|felled} by a bullet at kilometre 12, one more has a wound.

President Touadera in the evening {visit|visited} the barrack where the captives are shown. Among them, it is stated, are two citizens of Chad. "Mercenaries came for your houses," {chadacc|alleged} he to the inhabitants. Ndjamena its participation {chadden|rejects}.

It is reminded that on 4 January the prosecutor of Bangui aroused against Bozize a criminal {probe|case} on the article "{rebel|rebellion}", and from 7 January in the country acts the {curf|commandant's hour} from 20 until 5. On the same day were {promexp|promised} to be {expel!announced|sent out} from the country those "journalists who serve to the bandits".

The instructors, as before, do not {combat!denied|participate} in battles, underlined in the embassy of Russia; they {train|train} and {train|advise}. The ambassador did not exclude that in case of new {newatt!hypothetical|raids} Moscow will {more!hypothetical|increase} the help: "If the brothers {askmore!hypothetical|ask}, refusal they won't hear." He {fraccuse|reproached} to certain Western capitals that they wait behind the walls.

In the city is calm. Work shops, goes transport. The only through-way, to the border with Cameroon, stands {road!ongoing|blocked} already near four weeks, more than thousand lorries wait. Onion went up three times. Volunteers of the association "Russian House" {rh|gave out} yesterday to three hundred families on five kilograms of rice.

On Saturday here they intend to conduct a {meeting!announced|meeting} of gratitude to allies. Organizers {callm|ask} to bring flags.

© Vestnik Bangi. At quoting the reference is obligatory
--
who chad: state TD | Ndjamena
who cpc: bandits; illegal armed formations; fighters
who minusca: mission of UN
* cap COERCE/seize attempted
  when: 2021-01-13 day "Yesterday"
  where: bangui
  by: cpc
  to: "the capital" thing; cargov
* bangui ASSAULT occurred
  when: 2021-01-13 day "Yesterday near six of the morning"
  where: pk12; bimbo; bangui
  by: cpc
  to: cargov
  killed: >=30 "not less than 30 persons" side actor
  killed: 1 "one soldier" side recipient voice cargov
  said: cargov official "communicated"
* coop COOPERATE occurred
  when: 2021-01-13 day "Yesterday near six of the morning"
  where: bangui
  by: "Rwandan colleagues"; instructors
  to: faca
  said: cargov official
* repel ASSAULT occurred
  when: 2021-01-13 day "during two hours"
  where: pk12; bimbo
  by: faca
  to: cpc
  killed: 37 "Thirty-seven attackers" side recipient voice cargov
  said: cargov official
* capt COERCE/arrest occurred
  when: 2021-01-13 day "Yesterday"
  where: pk12; bimbo
  by: faca
  to: cpc
  detained: 5 "five"
  said: cargov official
* rwpk ASSAULT/firearms occurred
  when: 2021-01-13 day "Yesterday"
  where: pk12
  to: "Rwandan peacekeeper"
  with: small-arms "a bullet"
  killed: 1 "one Rwandan peacekeeper" side recipient voice minusca
  injured: 1 "one more" side recipient
  said: minusca official "confirmed"
  part_of: bangui
* visit CONSULT/visit occurred
  when: 2021-01-13 day "evening"
  where: "the barrack"; bangui
  by: touadera
  to: "the barrack" thing
* chadacc ACCUSE/allege occurred optional
  when: 2021-01-13 day "evening"
  by: touadera
  to: chad; "two citizens of Chad"
* chadden REJECT occurred optional
  when: 2021-01-13/2021-01-14 bounded
  by: chad
  to: touadera
  answers: chadacc
* probe ACCUSE/investigate occurred
  when: 2021-01-04 day from text "4 January"
  where: bangui
  by: "prosecutor of Bangui"
  to: bozize
  about: rebel
* rebel ASSAULT occurred optional
  when: ?
  by: bozize alleged of "prosecutor of Bangui"
  to: cargov
* curf COERCE/curfew ongoing
  when: 2021-01-07/2021-01-14 from text "from 7 January"
  where: "the country"
* expel COERCE/deport announced
  when: ?
  to: "journalists who serve to the bandits"
* combat ASSAULT denied
  when: ?
  by: instructors
  said: "embassy of Russia" official denied "underlined"
* train COOPERATE ongoing
  when: 2021-01-14 day
  by: instructors
  to: faca
  said: "embassy of Russia" official "underlined"
* newatt ASSAULT hypothetical
  when: ?
  by: cpc
  said: "ambassador" official
* more AID hypothetical
  when: ?
  by: russia
  to: cargov
  said: "ambassador" official
* askmore REQUEST/assist hypothetical
  when: ?
  by: "brothers"
  to: russia
  said: "ambassador" official
* fraccuse ACCUSE/disapprove occurred
  when: ?
  by: "ambassador"
  to: "Western capitals"
* road COERCE/restrict ongoing
  when: 2020-12-17/2021-01-14 "already near four weeks"
  where: garoua
  to: "The only through-way" thing
* rh AID occurred
  when: 2021-01-13 day "yesterday"
  where: bangui
  by: "association"
  to: "three hundred families"
* meeting PROTEST/demo announced
  when: 2021-01-16 day "Saturday"
  where: bangui
  by: "Organizers"
* callm REQUEST/assist occurred optional
  when: ?
  by: "Organizers"
* promexp THREATEN/expel occurred
  when: 2021-01-07 "On the same day"
  to: "journalists who serve to the bandits"
  about: expel

== b-car-coalition-4
outlet: UN Horseshoe Bulletin
register: un
published: 2021-01-21
--
Envoy {ask|asks} Council for more soldiers as {emerg|state of emergency} falls on Central African Republic

By video link from Bangui, Special Representative Mankeur Ndiaye this Thursday {ask|asked} the Security Council for a significant {incr|increase} in troops, with drones and attack helicopters, for a force that is, he warned, "an undersupplied fire brigade" before many fires.

Hours earlier the presidency had proclaimed a {emerg|state of emergency} of fifteen days, beginning at midnight. It allows the authorities to {arrests!hypothetical|arrest} without passing through the prosecutor.

What he described. Rebels who on 3 January {bss|overran} Bangassou {bssout|pulled out} last Saturday without a {noshot!denied|shot}, after the mission had {ult,ultreq|given} them until midnight on the Friday to {bssleave!demanded|leave} or be {bssforce!threatened|removed}. Peacekeepers now {patrol|hold} the town, in which they {find|collected} 103 mortar bombs. But on Monday, near the same town, one Gabonese and one Moroccan soldier were {amb|killed} when their convoy, {escort|escorting}
flour, was {amb|ambushed} by elements of UPC and allied militia. Seven peacekeepers have been {series|killed} in these five weeks. Six {threatmin|threats} to {threatkill!threatened|shoot} at mission vehicles were recorded on state roads, some of them, he {accf|complained}, by men in national uniform, and a campaign of {lies|disinformation} against the mission went on "on both banks".

Refugees. More than 60,000 have crossed rivers, most of them at Ndu, where the Congolese authorities {ndu|opened} school buildings. The High Commissioner's office has {hcr|airlifted} tarpaulins. A further 58,000 are displaced inside the country. In Bangassou itself a diocese {dio|shelters} eight hundred.

Talks. Touadéra, whose victory the Constitutional Court {conf|upheld} on Monday, has {tou|offered} to {dial!announced|speak} with all who {putdown|put down} arms; he {excl|excludes} Bozizé and "any chief of the CPC". The African Union, the regional community, the European Union and the mission jointly {jurge|urged} the president on 19 January to {listen!demanded|widen} the circle. Angola will {luanda!announced|host} neighbours on the 29th.

Council members spoke in turn. Russia {rufr|deplored} "{delayvote|attempts} from outside to delay the vote" and {rusup|backed} a {loosen|loosening} of the arms {emb|embargo}. France {frref|ruled out} any {loosen|loosening} while weapons leak; it {fcon|condemned} the coalition by name. The United States {usres|pressed} for those who {killpk|kill} peacekeepers to be {listpk|listed}, and Rwanda, speaking as a troop contributor, {rwwarn|stated} that its contingent
will {rwfire!threatened|shoot} back "every time". For the Central African Republic, the foreign minister {carthank|thanked} both.

If the road to the sea is not opened by mid-February, Mr. Ndiaye concluded, the capital runs out of medicine. A first {convoy!attempted|convoy} on the 15th had to turn back at Bouar under {bouar|fire}.
--
who eun: organisation - | European Union
who afu: organisation - | African Union
who usa: state US | United States
who cpc: Rebels
who ndiaye: Mr. Ndiaye
* ask REQUEST/assist occurred
  when: 2021-01-21 day "Thursday"
  where: bangui
  by: ndiaye
  to: council
  about: incr
* incr MOBILIZE/troops demanded optional
  when: ?
  where: "Central African Republic"
  by: council
* putdown RETREAT/disarm hypothetical optional
  when: ?
  by: "all who put down arms"
* emerg COERCE/martial-law occurred
  when: 2021-01-21 day "Hours earlier"
  where: "Central African Republic"
  by: "presidency"
* arrests COERCE/arrest hypothetical
  when: 2021-01-22/2021-02-05 bounded "fifteen days"
  by: "authorities"
* bss COERCE/seize occurred
  when: 2021-01-03 day from text "3 January"
  where: bangassou
  by: cpc
  to: bangassou thing
* bssout RETREAT/withdraw occurred
  when: 2021-01-16 day "last Saturday"
  where: bangassou
  by: cpc
* ult THREATEN/violence occurred
  when: 2021-01-03/2021-01-15 bounded
  by: minusca
  to: cpc
  about: bssforce
* bssleave RETREAT/withdraw demanded optional
  when: 2021-01-15 day "midnight on the Friday"
  where: bangassou
  by: cpc
* bssforce ASSAULT threatened optional
  when: ?
  where: bangassou
  by: minusca
  to: cpc
* patrol MOBILIZE/troops ongoing
  when: 2021-01-16/2021-01-21
  where: bangassou
  by: minusca
* find COERCE/seize occurred
  when: 2021-01-16/2021-01-21 bounded
  where: bangassou
  by: minusca
  to: "103 mortar bombs" thing
  munitions: 103 "103 mortar bombs"
* amb ASSAULT/firearms occurred
  when: 2021-01-18 day "Monday"
  where: bangassou
  by: upc; "allied militia"
  to: minusca; "their convoy" thing
  killed: 1 "one Gabonese" part side recipient
  killed: 1 "one Moroccan soldier" part side recipient
* escort AID occurred optional
  when: 2021-01-18 day "Monday"
  where: bangassou
  by: minusca
* series ASSAULT occurred
  when: 2020-12-17/2021-01-21 "in these five weeks"
  to: minusca
  killed: 7 "Seven peacekeepers" side recipient
* threatmin THREATEN/violence occurred
  when: 2020-12-17/2021-01-21 bounded
  where: "state roads"
  by: "men in national uniform"
  to: minusca
  count: 6 "Six"
  about: threatkill
  said: ndiaye official
* threatkill ASSAULT/firearms threatened
  when: 2020-12-17/2021-01-21 bounded
  where: "state roads"
  by: "men in national uniform"
  to: minusca
* accf ACCUSE/disapprove occurred
  when: 2021-01-21 day
  by: ndiaye
  to: "men in national uniform"
  about: threatmin
  answers: threatmin
* lies COERCE/misinformation ongoing
  when: 2021-01-21 day
  where: "both banks"
  to: minusca
  said: ndiaye official
* ndu AID occurred
  when: ?
  where: ndu
  by: "Congolese authorities"
  to: "More than 60,000"
* hcr AID occurred
  when: ?
  by: "High Commissioner's office"
  to: "Refugees"
* dio AID ongoing
  when: 2021-01-21 day
  where: bangassou
  by: "diocese"
  to: "eight hundred"
* conf SUPPORT occurred
  when: 2021-01-18 day "Monday"
  by: court
  to: touadera
* tou AGREE occurred
  when: ?
  by: touadera
  to: "all who put down arms"
  about: dial
* dial CONSULT announced
  when: ?
  by: touadera; "all who put down arms"
* excl REJECT/meet occurred
  when: ?
  by: touadera
  to: bozize; cpc
* jurge REQUEST/change occurred
  when: 2021-01-19 day from text "19 January"
  by: afu; "regional community"; eun; minusca
  to: touadera
  about: listen
* listen CONSULT demanded optional
  when: ?
  by: touadera
* luanda CONSULT/multilateral announced
  when: 2021-01-29 day from text "29th"
  where: "Angola"
  by: "Angola"; "neighbours"
  to: "Angola"
* rufr ACCUSE/disapprove occurred
  when: 2021-01-21 day
  by: russia
  about: delayvote
  answers: delayvote
* noshot ASSAULT/firearms denied optional
  when: 2021-01-16 day "last Saturday"
  where: bangassou
  by: cpc
* delayvote COERCE attempted optional
  when: ?
  said: russia official "deplored"
* rusup SUPPORT occurred
  when: 2021-01-21 day
  by: russia
  about: loosen
* emb SANCTION/discontinue ongoing
  when: 2021-01-21 day
  to: "Central African Republic"
* frref REJECT occurred
  when: 2021-01-21 day
  by: france
  to: russia
  about: loosen
  answers: rusup
* fcon ACCUSE/disapprove occurred
  when: 2021-01-21 day
  by: france
  to: cpc
* usres REQUEST/change occurred
  when: 2021-01-21 day
  by: usa
  to: council
  about: listpk
* listpk SANCTION demanded optional
  when: ?
  by: council
  to: "those"
* loosen RETREAT/access hypothetical optional
  when: ?
  by: council
* killpk ASSAULT occurred optional
  when: 2020-12-17/2021-01-21 bounded
  by: "those"
  to: minusca
* rwwarn THREATEN/violence occurred
  when: 2021-01-21 day
  by: rwanda
  about: rwfire
* rwfire ASSAULT/firearms threatened
  when: ?
  by: rwanda
* carthank SUPPORT occurred
  when: 2021-01-21 day
  by: "foreign minister"
  to: russia; rwanda
* convoy AID attempted
  when: 2021-01-15 day from text "15th"
  where: bouar
  to: "capital"
* bouar ASSAULT/firearms occurred
  when: 2021-01-15 day from text "15th"
  where: bouar
  to: "convoy" thing
* ultreq REQUEST/yield occurred
  when: 2021-01-03/2021-01-15 bounded
  by: minusca
  to: cpc
  about: bssleave
figure: displaced >=60000 "More than 60,000" at ndu
figure: displaced 58000 "58,000" of "displaced inside the country"
