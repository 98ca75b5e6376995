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

== b-car-coalition-1
outlet: Secretariat of the Coalition of Patriots for Change
register: communique
published: 2020-12-23
--
Communiqué No. 5

The Coalition of Patriots for Change (CPC), united since the Kamba-Kota {form|declaration} of the 17th of this month, makes known to the people and to its partners:

Considering that the Constitutional Court, under orders, {struck|struck} the name of the former president François Bozizé from the list of candidates on 3 December;

Considering that mercenaries of Russian nationality and Rwandan soldiers have since Sunday been {rusend,rwsend|poured} into Bangui by aircraft to make war on Central Africans;

Considering that our fighters, having {bambari|entered} Bambari yesterday at ten in the morning, {bamwd|withdrew} from that town of their own will today, and were not "{retake|driven out}" as the wireless pretends;

The CPC

1. {refute|refutes} with energy the charge that any of its units {pillage|pillaged} the hospital of the town. The depot of the gendarmerie alone was {depot|emptied};

2. {offer|decrees}, in compassion for the population at Christmas, a {cf|ceasefire} of seventy-two hours over the whole extent of the territory from tomorrow, Thursday 24 December, at 04:00;

3. {invite|invites} the government to observe the same; should it profit by the {cf|truce} to {column|move} one column, we shall {march|march} again upon the capital;

4. {ballot,sit|demands} that the ballot of the 27th be put off and that all parties sit down at one table under the Community of Sant'Egidio;

5. will {handover|hand over} tomorrow, through the Red Cross, eleven soldiers who {pow|fell into our hands} at Mbaïki, in good health; {callrel|calls for} the release in exchange of its own men {held|held} at Camp de Roux;

6. {salute|salutes} the wisdom of our Economic Community of Central African States, which has {goodoff|offered} its good offices.

Voters who go out on Sunday do so at their own {voters|risk}.
--
who cpc: our fighters; our; we; its own men
* form AGREE occurred
  when: 2020-12-17 "the 17th of this month"
  where: "Kamba-Kota"
  by: cpc
* struck COERCE/restrict occurred
  when: 2020-12-03 from text "3 December"
  by: court
  to: bozize
  said: cpc party
* rusend MOBILIZE/troops occurred
  when: 2020-12-20/2020-12-23 "since Sunday"
  where: bangui
  by: "mercenaries of Russian nationality" alleged of cpc
  said: cpc party
* rwsend MOBILIZE/troops occurred
  when: 2020-12-20/2020-12-23 "since Sunday"
  where: bangui
  by: rwforce alleged of cpc
  said: cpc party
* bambari COERCE/seize occurred
  when: 2020-12-22 "yesterday"
  where: bambari
  by: cpc
  said: cpc party
* bamwd RETREAT/withdraw occurred
  when: 2020-12-23 "today"
  where: bambari
  by: cpc
  said: cpc party
* retake ASSAULT denied
  when: 2020-12-22/2020-12-23 bounded
  where: bambari
  to: cpc
  said: "the wireless" media claimed "pretends"
  said: cpc party denied
* refute REJECT occurred optional
  when: 2020-12-23
  by: cpc
  about: pillage
* pillage COERCE/seize denied
  when: 2020-12-22/2020-12-23 bounded
  where: "the hospital"; bambari
  by: cpc denied
  to: "the hospital" thing
  said: cpc party denied "refutes"
* depot COERCE/seize occurred
  when: 2020-12-22/2020-12-23 bounded
  where: "The depot of the gendarmerie"; bambari
  by: cpc
  to: "The depot of the gendarmerie" thing
  said: cpc party
* offer AGREE occurred
  when: 2020-12-23
  by: cpc
  about: cf
* cf RETREAT/ceasefire announced
  when: 2020-12-24/2020-12-27 from text "Thursday 24 December" "seventy-two hours"
  by: cpc
  said: cpc party
* invite REQUEST/yield occurred
  when: 2020-12-23
  by: cpc
  to: cargov
  about: RETREAT/ceasefire by cargov
* column MOBILIZE/troops hypothetical
  when: 2020-12-24/2020-12-27 bounded
  by: cargov
  said: cpc party
* march THREATEN/violence occurred
  when: 2020-12-23
  by: cpc
  to: cargov
  about: ASSAULT by cpc to cargov at bangui
* ballot REQUEST/change occurred
  when: 2020-12-23
  by: cpc
  to: cargov
  about: COERCE by cargov
* sit REQUEST/meet occurred
  when: 2020-12-23
  by: cpc
  to: "all parties"
  about: CONSULT/multilateral by "all parties"
* handover RETREAT/release announced
  when: 2020-12-24 "tomorrow"
  by: cpc
  to: "eleven soldiers"
  released: 11 "eleven soldiers" side recipient
  said: cpc party
* pow COERCE/arrest occurred
  when: 2020-12-17/2020-12-23 bounded
  where: "Mbaïki"
  by: cpc
  to: "eleven soldiers"
  detained: 11 "eleven soldiers" side recipient
  said: cpc party
* callrel REQUEST/yield occurred
  when: 2020-12-23
  by: cpc
  to: cargov
  about: RETREAT/release by cargov to cpc at "Camp de Roux"
* held COERCE/arrest ongoing optional
  when: ?
  where: "Camp de Roux"
  to: cpc
  said: cpc party
* salute SUPPORT occurred
  when: 2020-12-23
  by: cpc
  to: "Economic Community of Central African States"
  answers: goodoff "salutes the wisdom"
* goodoff AGREE occurred
  when: ?
  by: "Economic Community of Central African States"
  about: CONSULT/third-party by "Economic Community of Central African States"
  said: cpc party
* voters THREATEN/violence occurred
  when: 2020-12-23
  by: cpc
  to: "Voters"
  about: ASSAULT by cpc to "Voters"

== b-car-coalition-2
outlet: The Lakeland Post
register: daily
published: 2020-12-26
--
Christmas {cf|truce} dies in a day as three UN soldiers are {pk|killed}

BANGUI - It had been meant to last until Sunday's vote. It did not last until Saturday's breakfast.

Rebels who had {offer|promised} the Central African Republic three days of quiet {end|tore up} their {offer|promise} on Friday afternoon, and almost in the same hour three Burundian peacekeepers were {pk|killed}: two at Dékoa, in the middle of the country, and one at
Bakouma, near its southern rim. Two more were {pk|wounded}. The United Nations gave no details beyond "unidentified armed combatants". A humanitarian worker in Dékoa, reached by satellite phone, said men on motorcycles had {pk|ridden up} to the post
while its cooks were handing out rice.

Each side says that the other {first|fired} first. A spokesman for the coalition, who gave no name, said that government forces with their foreign helpers had {heli|attacked} its positions by helicopter within hours of the {cf|ceasefire}, and that it had therefore no choice. The government had {refuse|refused} the {offer|offer}: minister of
communication Ange-Maxime Kazagui on Thursday {refuse|dismissed} it as a "non-event". "We have not seen this {cf|truce}," he told reporters.

So both armies of outsiders dig in. Moscow, which {rusend|sent} 300 additional military instructors on Tuesday at the {rureq|request}, it says, of the president, insists that they will not fight. Kigali makes no such reservation. Its special forces, {rwsend|flown in} from Sunday under a bilateral
{pact|pact}, may {rwthreat|respond}, president Kagame said, if the Rwandans in the UN force are {shot|shot at} again. At Damara, seventy kilometres up the road from the capital, a photographer saw joint Russian and Central African {patrols|patrols}, white men and black men in the same lorries, chewing the same sugar cane.

France {jets|put} two fighter jets over the country on Wednesday, from Chad, as a show of force. In New York three African members and Russia {veto|blocked} a French text which would have named the former president as a wrecker.

François Bozizé himself, {struck|barred} from standing over an arrest {warrant|warrant} and UN {unsanc|sanctions}, denied for weeks that he directed the rebels. On Sunday last the government {plotacc|accused} him of plotting a {plot|coup d'état}; his party then {stayhome|asked} its people to stay at home.

In the north-west the registers are simply not there. Gunmen of the 3R {burn|burned} voting materials in four sub-prefectures, the electoral authority says, {abd|carried off} two of its agents, one for six hours and one for good, and let it be known that any finger stained with ink would be {ink|cut off}. The opposition's main candidates {delay|asked} on
Wednesday for the vote to be delayed; the Constitutional Court {delayrej|refused}. Voting goes ahead tomorrow.

~ Read next: Storm Bella to batter coasts
~ Reporting by our staff and agencies
--
who cpc: Rebels
* cf RETREAT/ceasefire occurred
  when: 2020-12-24/2020-12-25
  by: cpc
* end SANCTION/discontinue occurred
  when: 2020-12-25 "Friday"
  by: cpc
  to: cargov
  about: cf
  answers: heli "had therefore no choice"
* pk ASSAULT/firearms occurred
  when: 2020-12-25 "Friday"
  where: dekoa; bakouma
  by: "unidentified armed combatants"
  to: burundians; "the post" thing
  killed: 3 "three Burundian peacekeepers" side recipient
  killed: 2 "two at Dékoa" part side recipient
  killed: 1 "one at" part side recipient
  injured: 2 "Two more" side recipient
  said: un official
  said: "A humanitarian worker" witness "said"
* offer AGREE occurred
  when: 2020-12-20/2020-12-24 bounded
  by: cpc
  to: cargov
  about: cf
* first ASSAULT/firearms occurred optional
  when: 2020-12-24/2020-12-25 bounded
  by: cpc alleged of cargov; "government forces" alleged of "A spokesman for the coalition"
  to: cpc; "government forces"
* heli ASSAULT/aerial occurred
  when: 2020-12-24/2020-12-25 bounded "within hours of the ceasefire"
  by: "government forces" alleged of "A spokesman for the coalition"; "their foreign helpers" alleged of "A spokesman for the coalition"
  to: cpc; "its positions" thing
  with: helicopter "helicopter"
  said: "A spokesman for the coalition" party "said"
* refuse REJECT occurred
  when: 2020-12-24 "Thursday"
  by: cargov
  to: cpc
  about: cf
  answers: offer "refused the offer"
* rusend MOBILIZE/troops occurred
  when: 2020-12-22 "Tuesday"
  by: russia
  answers: rureq "at the request"
* rureq REQUEST/assist occurred
  when: ?
  by: touadera
  to: russia
  about: MOBILIZE/troops by russia
  said: russia party "says"
* rwsend MOBILIZE/troops occurred
  when: 2020-12-20/2020-12-26 "from Sunday"
  by: rwanda; rwforce
* pact AGREE occurred
  when: ?
  by: rwanda
* rwthreat THREATEN/violence occurred
  when: 2020-12-20/2020-12-26 bounded
  by: "president Kagame"
  about: ASSAULT by rwforce
* shot ASSAULT/firearms hypothetical
  when: ?
  to: rwforce
  said: "president Kagame" official "said"
* patrols COOPERATE occurred
  when: 2020-12-22/2020-12-26 bounded
  where: damara
  by: russia; "Central African"
  to: russia; "Central African"
  said: "a photographer" witness "saw"
* jets MOBILIZE/weapons occurred
  when: 2020-12-23 "Wednesday"
  where: "the country"
  by: "France"
* veto REJECT occurred
  when: ?
  where: "New York"
  by: "three African members"; russia
  to: "French"
  about: ACCUSE/disapprove to bozize
* struck COERCE/restrict occurred
  when: ?
  to: bozize
* warrant ACCUSE/investigate occurred
  when: ?
  to: bozize
* unsanc SANCTION/discontinue occurred
  when: ?
  by: un
  to: bozize
* plotacc ACCUSE/allege occurred
  when: 2020-12-20 "Sunday last"
  by: cargov
  to: bozize
  about: plot
* plot COERCE/martial-law attempted
  when: ?
  by: bozize alleged of cargov
  said: cargov party claimed "accused"
* stayhome REQUEST occurred optional
  when: 2020-12-20/2020-12-26 bounded
  by: "his party"
  to: "its people"
* burn ASSAULT/destroy occurred
  when: ?
  where: "four sub-prefectures"
  by: r3
  to: "voting materials" thing
  sites: 4 "four sub-prefectures"
  said: "the electoral authority" official "says"
* abd ASSAULT/abduct occurred
  when: ?
  where: "four sub-prefectures"
  by: r3
  to: "two of its agents"
  abducted: 2 "two of its agents" side recipient
  said: "the electoral authority" official "says"
* ink THREATEN/violence occurred
  when: ?
  by: r3
  said: "the electoral authority" official "says"
* delay REQUEST/change occurred
  when: 2020-12-23 "Wednesday"
  by: "The opposition's main candidates"
  to: court
  about: COERCE
* delayrej REJECT/change occurred
  when: 2020-12-23/2020-12-26 bounded
  by: court
  to: "The opposition's main candidates"
  about: COERCE
  answers: delay "refused"
figure: troops 300 "300 additional military instructors" of russia
figure: aircraft 2 "two fighter jets" of "France"

== b-car-coalition-3
outlet: Vestnik Bangi
register: translation
machine_translated: Russian
published: 2021-01-14
--
The attempt of {bangui|capture} of the capital is {repel|broken off}, bandits lost not less than 30 persons

BANGUI, 14 January. Yesterday near six of the morning the illegal armed formations entering into the so-called coalition of CPC {bangui|attacked} simultaneously the outskirts of the capital: the kilometre point 12 on the north and the settlement Bimbo on the south-west. As communicated the press service of the government, the soldiers
of the armed forces, at support of the Rwandan colleagues and of Russian specialists, {repel|rejected} the fighters during two hours. Thirty-seven attackers are {repel|liquidated}, five are {captive|taken captive}. From the side of the defenders there perished one soldier.

Among the Blue Helmets are also losses: in the mission of UN confirmed the death of one Rwandan peacekeeper, {bangui|felled} by a bullet at kilometre 12, one more has a wound.

President Touadera in the evening {visit|visited} the barrack where the captives are shown. Among them, it is stated, are two citizens of Chad. "Mercenaries {bangui|came} for your houses," {allege|alleged} he to the inhabitants. Ndjamena its participation rejects.

It is reminded that on 4 January the prosecutor of Bangui aroused against Bozize a criminal {case|case} on the article "rebellion", and from 7 January in the country acts the {curfew|commandant's hour} from 20 until 5. On the same day were {expel|promised} to be sent out from the country those "journalists who serve to the bandits".

The instructors, as before, do not participate in battles, underlined in the embassy of Russia; they {train|train} and advise. The ambassador did not exclude that in case of new {raids|raids} Moscow will {help|increase} the help: "If the brothers ask, refusal they won't hear." He {reproach|reproached} to certain Western capitals that they wait behind the walls.

In the city is calm. Work shops, goes transport. The only through-way, to the border with Cameroon, stands {road|blocked} already near four weeks, more than thousand lorries wait. Onion went up three times. Volunteers of the association "Russian House" {rice|gave out} yesterday to three hundred families on five kilograms of rice.

On Saturday here they intend to conduct a {rally|meeting} of gratitude to allies. Organizers {flags|ask} to bring flags.

© Vestnik Bangi. At quoting the reference is obligatory
--
who cpc: bandits; illegal armed formations; fighters
who minusca: mission of UN
* bangui ASSAULT/firearms occurred
  when: 2021-01-13 "Yesterday"
  where: pk12; bimbo; bangui
  by: cpc; "Ndjamena" denied
  to: faca; minusca; bangui thing
  killed: 1 "one soldier" part side recipient voice cargov
  killed: 1 "one Rwandan peacekeeper" part side recipient voice minusca
  injured: 1 "one more" side recipient voice minusca
  said: cargov official "communicated"
* repel ASSAULT/firearms occurred
  when: 2021-01-13 "Yesterday"
  where: pk12; bimbo; bangui
  by: faca; "Rwandan colleagues"; instructors
  to: cpc
  killed: >=30 "not less than 30 persons" side recipient
  killed: 37 "Thirty-seven attackers" side recipient voice cargov
  answers: bangui "rejected the fighters"
  said: cargov official "communicated"
* captive COERCE/arrest occurred
  when: 2021-01-13 "Yesterday"
  where: bangui
  by: faca
  to: cpc
  detained: 5 "five" side recipient voice cargov
  said: cargov official "communicated"
* visit CONSULT/visit occurred optional
  when: 2021-01-13 "in the evening"
  where: "the barrack"
  by: touadera
  to: "the captives"
* allege ACCUSE/allege occurred optional
  when: 2021-01-13 "in the evening"
  where: "the barrack"
  by: touadera
  to: "Mercenaries"
  about: bangui
* case ACCUSE/investigate occurred
  when: 2021-01-04 from text "4 January"
  where: bangui
  by: "the prosecutor of Bangui"
  to: bozize
* curfew COERCE/curfew ongoing
  when: 2021-01-07/2021-01-14 from text "from 7 January"
  where: "the country"
* expel THREATEN/expel occurred
  when: 2021-01-07 from text "On the same day"
  to: "journalists who serve to the bandits"
  about: COERCE/deport to "journalists who serve to the bandits"
* train COOPERATE ongoing optional
  when: ?
  by: instructors
  said: "the embassy of Russia" official "underlined"
* raids ASSAULT hypothetical optional
  when: ?
  said: "The ambassador" official
* help AGREE occurred
  when: 2021-01-13/2021-01-14 bounded
  by: "The ambassador"
  about: AID by russia
* reproach ACCUSE/disapprove occurred
  when: 2021-01-13/2021-01-14 bounded
  by: "The ambassador"
  to: "certain Western capitals"
* road COERCE/restrict ongoing
  when: 2020-12-17/2021-01-14 "near four weeks"
  where: garoua
  to: "The only through-way" thing
* rice AID occurred
  when: 2021-01-13 "yesterday"
  where: bangui
  by: "Volunteers of the association"
  to: "three hundred families"
* rally PROTEST/demo announced
  when: 2021-01-16 "Saturday"
  where: bangui
  by: "Organizers"
* flags REQUEST/assist occurred optional
  when: 2021-01-14
  by: "Organizers"
figure: lorries >=1000 "more than thousand lorries" at garoua
figure: families 300 "three hundred families"

== b-car-coalition-4
outlet: UN Horseshoe Bulletin
register: un
published: 2021-01-21
--
Envoy {asktroops|asks} Council for more soldiers as {emerg|state of emergency} falls on Central African Republic

By video link from Bangui, Special Representative Mankeur Ndiaye this Thursday {asktroops|asked} the Security Council for a significant increase in troops, with drones and attack helicopters, for a force that is, he warned, "an undersupplied fire brigade" before many fires.

Hours earlier the presidency had proclaimed a {emerg|state of emergency} of fifteen days, beginning at midnight. It allows the authorities to arrest without passing through the prosecutor.

What he described. Rebels who on 3 January {bangassou|overran} Bangassou {bgwd|pulled out} last Saturday without a shot, after the mission had {ult|given} them until midnight on the Friday to leave or be removed. Peacekeepers now {hold|hold} the town, in which they {mortars|collected} 103 mortar bombs. But on Monday, near the same town, one Gabonese and one Moroccan soldier were {ambush|killed} when their convoy, {escort|escorting}
flour, was {ambush|ambushed} by elements of UPC and allied militia. Seven peacekeepers have been {agg|killed} in these five weeks. Six {threats|threats} to shoot at mission vehicles were recorded on state roads, some of them, he {complain|complained}, by men in national uniform, and a campaign of {disinfo|disinformation} against the mission went on "on both banks".

Refugees. More than 60,000 have crossed rivers, most of them at Ndu, where the Congolese authorities {schools|opened} school buildings. The High Commissioner's office has {tarps|airlifted} tarpaulins. A further 58,000 are displaced inside the country. In Bangassou itself a diocese {shelter|shelters} eight hundred.

Talks. Touadéra, whose victory the Constitutional Court {upheld|upheld} on Monday, has {offer2|offered} to speak with all who put down arms; he {exclude|excludes} Bozizé and "any chief of the CPC". The African Union, the regional community, the European Union and the mission jointly {widen|urged} the president on 19 January to widen the circle. Angola will {host|host} neighbours on the 29th.

Council members spoke in turn. Russia {deplore|deplored} "attempts from outside to delay the vote" and {backloose|backed} a loosening of the arms {embargo|embargo}. France {ruleout|ruled out} any loosening while weapons leak; it {condemn|condemned} the coalition by name. The United States {press|pressed} for those who kill peacekeepers to be listed, and Rwanda, speaking as a troop contributor, stated that its contingent
will {shootback|shoot back} "every time". For the Central African Republic, the foreign minister {thankboth|thanked} both.

If the road to the sea is not {open|opened} by mid-February, Mr. Ndiaye concluded, the capital runs out of medicine. A first convoy on the 15th had to turn back at Bouar under {bouar|fire}.
--
who cpc: Rebels
who ndiaye: Mr. Ndiaye
* asktroops REQUEST/assist occurred
  when: 2021-01-21 "this Thursday"
  by: ndiaye
  to: council
  about: MOBILIZE/troops by council
* emerg COERCE/martial-law occurred
  when: 2021-01-21 "Hours earlier"
  where: "Central African Republic"
  by: "the presidency"
* bangassou ASSAULT occurred
  when: 2021-01-03 from text "3 January"
  where: bangassou
  by: cpc
  said: ndiaye official "described"
* bgwd RETREAT/withdraw occurred
  when: 2021-01-16 "last Saturday"
  where: bangassou
  by: cpc
  answers: ult "after the mission had given them until midnight"
  said: ndiaye official "described"
* ult THREATEN/violence occurred
  when: 2021-01-03/2021-01-15 bounded
  where: bangassou
  by: minusca
  to: cpc
  about: ASSAULT by minusca to cpc
  said: ndiaye official "described"
* hold COERCE/seize ongoing optional
  when: 2021-01-16/2021-01-21 bounded
  where: bangassou
  by: minusca
  said: ndiaye official "described"
* mortars COERCE/seize occurred
  when: 2021-01-16/2021-01-21 bounded
  where: bangassou
  by: minusca
  to: "103 mortar bombs" thing
  munitions: 103 "103 mortar bombs"
  said: ndiaye official "described"
* ambush ASSAULT/firearms occurred
  when: 2021-01-18 "Monday"
  where: bangassou
  by: upc; "allied militia"
  to: minusca; "convoy" thing
  killed: 2 "one Gabonese and one Moroccan soldier" side recipient
  killed: 1 "one Gabonese" part side recipient
  killed: 1 "one Moroccan soldier" part side recipient
  said: ndiaye official "described"
  part_of: agg
* escort AID occurred optional
  when: 2021-01-18 "Monday"
  where: bangassou
  by: minusca
  said: ndiaye official "described"
* agg ASSAULT occurred
  when: 2020-12-17/2021-01-21 "these five weeks"
  to: minusca
  killed: 7 "Seven peacekeepers" side recipient
  said: ndiaye official "described"
* threats THREATEN/violence occurred
  when: 2020-12-17/2021-01-21 bounded
  where: "state roads"
  by: "men in national uniform" alleged of ndiaye
  to: minusca
  about: ASSAULT/firearms to minusca
  count: 6 "Six"
  said: ndiaye official "complained"
* complain ACCUSE/allege occurred optional
  when: 2021-01-21 "this Thursday"
  by: ndiaye
  to: "men in national uniform"
  about: threats
  answers: threats "he complained"
* disinfo COERCE/misinformation ongoing
  when: 2020-12-17/2021-01-21 bounded
  to: minusca
  said: ndiaye official "described"
* schools AID occurred
  when: ?
  where: ndu
  by: "the Congolese authorities"
  to: "Refugees"
* tarps AID occurred
  when: ?
  by: "The High Commissioner's office"
  to: "Refugees"
* shelter AID ongoing
  when: 2021-01-21
  where: bangassou
  by: "a diocese"
* upheld SUPPORT occurred
  when: 2021-01-18 "Monday"
  by: court
  to: touadera
* offer2 AGREE occurred
  when: 2021-01-18/2021-01-21 bounded
  by: touadera
  to: "all who put down arms"
  about: CONSULT by touadera
* exclude REJECT/meet occurred
  when: 2021-01-18/2021-01-21 bounded
  by: touadera
  to: bozize; cpc
  about: CONSULT by touadera to bozize
* widen REQUEST/change occurred
  when: 2021-01-19 from text "19 January"
  by: "The African Union"; "the regional community"; "the European Union"; minusca
  to: touadera
* host CONSULT/multilateral announced
  when: 2021-01-29 from text "the 29th"
  where: "Angola"
  by: "Angola"; "neighbours"
  to: "Angola"
* deplore ACCUSE/disapprove occurred
  when: 2021-01-21 "this Thursday"
  by: russia
* backloose SUPPORT occurred
  when: 2021-01-21 "this Thursday"
  by: russia
  about: CONCEDE by council
* embargo SANCTION/discontinue ongoing optional
  when: ?
  where: "Central African Republic"
* ruleout REJECT occurred
  when: 2021-01-21 "this Thursday"
  by: "France"
  about: CONCEDE by council
* condemn ACCUSE/disapprove occurred
  when: 2021-01-21 "this Thursday"
  by: "France"
  to: cpc
* press REQUEST/change occurred
  when: 2021-01-21 "this Thursday"
  by: "The United States"
  to: council
  about: SANCTION to "those who kill peacekeepers"
* shootback THREATEN/violence occurred
  when: 2021-01-21 "this Thursday"
  by: rwanda
  about: ASSAULT/firearms by rwanda
* thankboth SUPPORT occurred
  when: 2021-01-21 "this Thursday"
  by: "the foreign minister"
  to: "both"
* open RETREAT/access hypothetical optional
  when: ? "mid-February"
  to: "the road to the sea" thing
  said: ndiaye official "concluded"
* bouar ASSAULT/firearms occurred
  when: 2021-01-15 from text "the 15th"
  where: bouar
  to: "A first convoy" thing
  said: ndiaye official "concluded"
figure: displaced >=60000 "More than 60,000"
figure: displaced 58000 "58,000"
figure: sheltered 800 "eight hundred" at bangassou
