story: g-mali-kidal-2023
conflict: Mali
countries: ML
facts: In June 2023 Mali asked the UN mission MINUSMA to leave; on 30 June the Security Council ended its mandate (resolution 2690). Ber was handed
  over on 13 August amid fighting; on 7 September a river boat and the Bamba camp were attacked (49 civilians and 15 soldiers killed by the official count); blue helmets left Tessalit on
  21 October, Aguelhok on 23 October, Kidal on 31 October; the army and Wagner fighters entered Kidal on 14 November. (public record: UN reports, Malian
  army and CSP statements, press.)

who army: force ML | Malian Armed Forces; Malian army; FAMa; the army; the armed forces
who csp: coalition ML | Permanent Strategic Framework; CSP-PSD; CSP; the Framework
who minusma: force - | MINUSMA; blue helmets; peacekeepers; the UN mission; the mission
who wagner: organisation RU | Wagner; Wagner Group
who jnim: group ML | JNIM; Group for the Support of Islam and Muslims
who goita: person ML | Assimi Goita; Colonel Goita; Goita; President of the Transition
who bamakogov: government ML | Bamako; transitional authorities
who unsc: organisation - | Security Council
who diop: person ML | Abdoulaye Diop; Mr Diop; Diop
who france: state FR | France
who ngo: organisation - | Desert Relief Watch
who algeria: state DZ | Algeria; Algiers
who chad: force TD | Chadian contingent; Chadian battalion
where kidal: town ML 18.44 1.41 | Kidal
where tessalit: town ML 20.20 1.01 | Tessalit
where aguelhok: town ML 19.47 0.86 | Aguelhok; Aguelhoc
where ber: town ML 16.84 -2.53 | Ber
where gao: town ML 16.27 -0.04 | Gao
where bourem: town ML 16.95 -0.35 | Bourem
where timbuktu: town ML 16.77 -3.01 | Timbuktu
where anefis: town ML 18.05 0.60 | Anefis
where bamba: town ML 17.03 -1.40 | Bamba
where niger: region ML - - | the river; Niger river

== g-mali-kidal-2023-1
outlet: Framework Bulletin
register: communique
published: 2023-10-31
--
Communiqué no. 061 of the Permanent Strategic Framework

The CSP informs national and international opinion that the last elements of MINUSMA have this Tuesday, 31 October, {kidalleave|left} their camp at Kidal. Our forces have {takecamp|taken control} of the enclosure to protect it against any {looting!hypothetical|looting} and have
begun to {demine|clear} the explosives that the departing units signalled.

The Framework {thank|thanks} the Chadian contingent for the correctness with which it {list|handed over} a list of the mined zones, and {regret|deplores} the haste imposed by Bamako. It recalls that under the {arr|arrangements} of 2014 and the {algiers|agreement signed} at Algiers in 2015 the positions of
the UN mission in the territories of Azawad were never to be {pass!denied|transferred} to the armed forces.

The CSP {accuse|accuses} the junta and the mercenaries of Wagner: of having {ersane|executed} on 5 October at Ersane seventeen travellers, some of them {ersane|beheaded} and their bodies {ersane|mined}; of having {wells|poisoned} wells at Tarkint in the second week of the same month; of having {sulliedbomb|bombed} with drones, on Sunday at dusk,
a school of Kidal where nobody was {sulliedbomb|killed}. These acts of {crime|massacre}, eleven since August, will not remain without {reply|answer}.

We {unask,convask|call on} the Security Council to open an {inquiry!demanded|inquiry}, and on Algeria, guarantor of the accord, to {convene!demanded|convene} the monitoring committee, which has not {committee!denied|sat} since the autumn of 2022. We {refuse|reject} the so-called inter-Malian {dialogue|dialogue}
announced by Colonel Goita, in which one would have us sit without our arms.

Finally the Framework {release1|releases}, as a gesture toward the families, nine soldiers {capture|taken} at Bourem on 12 September, who are {icrc|entrusted} this day to the International Committee of the Red Cross. The others, about forty, are treated according to humanitarian law.

Should the column that {leavegao|left} Gao on the 2nd of the month {advance!hypothetical|cross} the Anefis line toward the north, we shall {reply2,reply2th|fight} it street by street.

Done at Kidal, for the executive bureau.
--
where algiers: town DZ 36.7525 3.0420 | Algiers
who icrc: organisation - | International Committee of the Red Cross
who wagner: the mercenaries; mercenaries of Wagner
who csp: Our forces; Permanent Strategic Framework
who bamakogov: the junta
where ersane: town ML 17.20 0.00 | Ersane
where tarkint: town ML 17.60 0.10 | Tarkint
where azawad: region ML - - | Azawad
* kidalleave RETREAT/withdraw occurred
  when: 2023-10-31 from text "this Tuesday, 31 October"
  where: kidal
  by: minusma
* takecamp COERCE/seize occurred
  when: 2023-10-31 from text "this Tuesday, 31 October"
  where: kidal
  by: csp
  to: "camp" thing
* looting PROTEST/riot hypothetical
  when: ?
  where: kidal
  to: "the enclosure" thing
* demine RETREAT/disarm ongoing
  when: 2023-10-31
  where: kidal
  by: csp
* thank SUPPORT occurred
  when: 2023-10-31
  by: csp
  to: chad
  about: list
  answers: list "thanks"
* list COOPERATE occurred
  when: ?
  where: kidal
  by: chad
  to: csp
* regret ACCUSE/disapprove occurred
  when: 2023-10-31
  by: csp
  to: bamakogov
  about: kidalleave
  answers: kidalleave "deplores"
* arr AGREE occurred
  when: 2014 from text "2014"
* algiers AGREE occurred
  when: 2015 from text "2015"
  where: algiers
* pass RETREAT/withdraw denied optional
  when: ?
  by: minusma
  to: army
* accuse ACCUSE/allege occurred
  when: 2023-10-31
  by: csp
  to: bamakogov; wagner
  about: ersane
* ersane ASSAULT occurred
  when: 2023-10-05 from text "5 October"
  where: ersane
  by: bamakogov alleged of csp; wagner alleged of csp
  to: "travellers"
  killed: 17 "seventeen travellers" side civilian voice csp
  said: csp party claimed "accuses"
  part_of: crime
* wells ASSAULT/unconventional occurred
  when: 2023-10-08/2023-10-14 week "the second week of the same month"
  where: tarkint
  by: bamakogov alleged of csp; wagner alleged of csp
  to: "wells" thing
  with: chemical "poisoned"
  said: csp party claimed "accuses"
  part_of: crime
* sulliedbomb ASSAULT/drone occurred
  when: 2023-10-29 "Sunday"
  where: kidal
  by: bamakogov alleged of csp; wagner alleged of csp
  to: "school" thing
  with: drone "drones"
  killed: 0 "nobody" side civilian voice csp
  said: csp party claimed "accuses"
  part_of: crime
* crime ASSAULT occurred
  when: 2023-08/2023-10-31 bounded "August"
  by: bamakogov alleged of csp; wagner alleged of csp
  count: 11 "eleven"
  said: csp party claimed "accuses"
* reply THREATEN/violence occurred
  when: 2023-10-31
  by: csp
  to: bamakogov; wagner
  answers: crime "answer"
* unask REQUEST/change occurred
  when: 2023-10-31
  by: csp
  to: unsc
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
  by: unsc
* convene CONSULT/multilateral demanded optional
  when: ?
  by: algeria
* committee CONSULT/multilateral denied
  when: 2022-09/2023-10 bounded "the autumn of 2022"
* refuse REJECT/meet occurred
  when: 2023-10-31
  by: csp
  to: goita
  about: dialogue
  answers: dialogue "reject"
* dialogue CONSULT announced
  when: ?
  by: goita; csp
  to: csp
* release1 RETREAT/release occurred
  when: 2023-10-31 "this day"
  by: csp
  to: "soldiers"
  released: 9 "nine soldiers" side recipient voice csp
* capture COERCE/arrest occurred
  when: 2023-09-12 from text "12 September"
  where: bourem
  by: csp
  to: "soldiers"
  detained: 9 "nine soldiers"
* icrc COOPERATE occurred optional
  when: 2023-10-31 "this day"
  by: csp
  to: icrc
* advance MOBILIZE/troops hypothetical
  when: ?
  where: anefis
  by: "the column"
* reply2th THREATEN/violence occurred
  when: 2023-10-31
  by: csp
  to: "the column"
  about: reply2
* reply2 ASSAULT hypothetical
  when: ?
  by: csp
  to: "the column"
* convask REQUEST/meet occurred
  when: 2023-10-31
  by: csp
  to: algeria
  about: convene
* leavegao MOBILIZE/troops occurred
  when: 2023-10-02 from text "the 2nd of the month"
  where: gao
  by: "the column"
figure: prisoners ~40 "about forty" of csp voice csp

== g-mali-kidal-2023-2
outlet: Voix de l'Armée
register: state-media
published: 2023-11-14
--
The flag of Mali {enter|flies} again over Kidal

The General Staff has the honour of informing the Nation that the Malian army {enter|took possession} of Kidal this Tuesday in the early hours. After a progression marked since Saturday by {fight|combats} in the hills south of the town, in which the terrorists {fight|lost} many
men and six vehicles, the battalions {enter|entered} by three axes and {enter|occupied} the governorate, the old fort and the camp {kidalleave|given up} by MINUSMA a fortnight ago.

"Our mission is not finished", the President of the Transition told the country in a televised address. He {tribute|saluted} the bravery of the soldiers and {partners|thanked} "sincere partners". He {amnesty|held out} his hand to those of Kidal's sons who {down!hypothetical|lay down} their weapons, while {huntth|promising} that any
pocket of resistance will be {hunt,huntth|reduced}.

The inhabitants who had taken refuge in the wadis may come home, said the governor, General El Hadj Ag Gamou, whose nomination dates from last week. A {curfew|curfew} is in force from 8 pm to 6 am. The army's doctors {clinic|reopened} the health centre yesterday evening, and trucks of rice from the Office of Food Security will be {rice!announced|distributed}
on Thursday. The telephone, {phonecut|cut} by the rebels, has been working since noon.

Contrary to what certain channels, always the same, pretend, no private company {wagnerin!denied|took part} in the {enter|operation}, and no civilian was {civ!denied|struck}. The armed forces have {roadopen|opened} the road to journalists of the Nation; foreign media are {accred|asked} to obtain an authorisation.

The spokesman of the government received messages of {congrat|congratulation}: Niger and Burkina Faso, members since 16 September of the Alliance of Sahel States, {congrat|hailed} "a historic day". France, he said, has lost the war it wanted to last.

~ Likes 18 400 - Shares 9 702 - Comments are moderated
~ Photo: a child raises the flag. © Armed Forces
--
who mali: state ML | Mali
who csp: the terrorists; the rebels
who gamou: person ML | General El Hadj Ag Gamou
who gov: person ML | The spokesman of the government
who nigerst: state NE | Niger
who burkina: state BF | Burkina Faso
* enter COERCE/seize occurred
  when: 2023-11-14 "this Tuesday in the early hours"
  where: kidal
  by: army
  to: kidal thing; csp
  said: "The General Staff" party "informing"
* fight ASSAULT occurred
  when: 2023-11-11/2023-11-14 "Saturday"
  where: "the hills south of the town"; kidal
  by: army; csp
  to: csp; army
  said: "The General Staff" party "informing"
* tribute SUPPORT occurred optional
  when: 2023-11-14
  by: goita
  to: army
* partners SUPPORT occurred
  when: 2023-11-14
  by: goita
  to: "sincere partners"
* amnesty AGREE occurred
  when: 2023-11-14
  by: goita
  to: "those of Kidal's sons"
* down RETREAT/disarm hypothetical
  when: ?
  by: "those of Kidal's sons"
* huntth THREATEN/violence occurred
  when: 2023-11-14
  by: goita
  to: "any pocket of resistance"
  about: hunt
* hunt ASSAULT threatened
  when: ?
  by: army
  to: "any pocket of resistance"
* curfew COERCE/curfew ongoing
  when: 2023-11-14 "from 8 pm to 6 am"
  where: kidal
* clinic AID occurred
  when: 2023-11-13 "yesterday evening"
  where: kidal
  by: "The army's doctors"
* rice AID announced
  when: 2023-11-16 "Thursday"
  where: kidal
  by: "the Office of Food Security"
* wagnerin ASSAULT denied
  when: 2023-11-14
  where: kidal
  by: "private company"
  said: "certain channels" media claimed "pretend"
* civ ASSAULT denied
  when: 2023-11-14
  where: kidal
  by: army
  to: "civilian"
  killed: 0 "no civilian" side civilian voice "The General Staff"
  said: "certain channels" media claimed "pretend"
* accred REQUEST/change occurred
  when: 2023-11-14
  by: army
  to: "foreign media"
* congrat SUPPORT occurred
  when: 2023-11-14
  by: nigerst; burkina
  to: mali
  about: enter
  answers: enter "hailed"
* kidalleave RETREAT/withdraw occurred
  when: 2023-10-31 "a fortnight ago"
  where: kidal
  by: minusma
* phonecut COERCE/censor occurred
  when: ?
  where: kidal
  by: csp
  to: "The telephone" thing
* roadopen RETREAT/access occurred
  when: 2023-11-14
  where: kidal
  by: army
  to: "journalists of the Nation"

== g-mali-kidal-2023-3
outlet: Sahel Papers
register: analysis
published: unknown
--
Five months that undid ten years: the UN's road out of northern Mali

When Mali's foreign minister, Abdoulaye Diop, {diopask|asked} the Security Council on 16 June 2023 for the {pullout!demanded|departure} of MINUSMA "without delay", diplomats in the chamber thought they were hearing an opening bid. They were not. Two weeks later, on 30 June, the council
{end|voted} unanimously to end the mandate, and some 13,000 uniformed staff were given until the last day of December to {pullout!announced|leave}. No mission of that size, in terrain of that kind, had ever been wound up in six months.

What followed was less a {pullout|withdrawal} than a race. Under the {arr|ceasefire} of May 2014 the former rebels of the Coordination held the north and the mission stood between. Each camp emptied was a camp to be won. The army wanted every one; the rebels {breach|charged} the other side with breach. At Ber, near Timbuktu, the government's soldiers {beradv|advanced} on 11 August and the
rebels {berclash|fired} on them; a day later jihadists {berjih|ambushed} a leaving convoy, {berjih|wounding} three Burkinabe peacekeepers; and on the 13th the peacekeepers {berleave|left}, three days ahead of plan.

September was worse. On the 7th fighters of JNIM {boat,bamba|attacked} the river steamer Timbuktu and, the same day, the military camp at Bamba. The authorities put the dead at 49 civilians and 15 soldiers, and declared three days of {mourn|mourning}; on the river bank people counted more than a hundred. The group's claim spoke only of the
camp. From the 8th a {gaosuicide|suicide attack} on the airport of Gao followed: ten soldiers dead, thirteen {gaosuicide|hurt}, by the count of two officials. Then came the turn of the Framework, the CSP-PSD, into which the signatories of 2015 had merged: it {bouremattack|stormed} Bourem on the 12th and for some hours {bouremheld|held} it, {lere|took} Léré on the 17th and {dioura|overran} Dioura eleven days later, {carry|carrying off}
weapons and prisoners each time. It never meant to stay.

In the first week of October a column of some 120 vehicles with men of Wagner among the soldiers {leavegao|left} Gao for the north. The rebels {mine|blew up} several lorries; the air force {airraids|bombed} them daily. On 7 October Anefis {anefisfall|fell}. MINUSMA {askfly|asked} to fly its helicopters to fetch people and was {flyrefuse|refused} clearance, a sentence that appears
in five of its last reports; at Tessalit, which it {tess|quit} on 21 October, a transport aircraft was {shotat|fired upon} on approach (nobody hurt), and by the 23rd Aguelhok, too, was {agu|abandoned}, the peacekeepers having {destroyeq|destroyed} what they could not carry: vehicles, generators, an estimated $ 12 million of goods. The Chadian battalion's convoy from Kidal,
143 vehicles, {kidalleave|set out} on 31 October - earlier than {agreedate|agreed} with Bamako, which {haste|protested} - and spent eight days on the road to Gao; at least 22 blue helmets were {convoyied|injured} by bombs that JNIM {convoyied|laid} beneath it.

Two Tuesdays after that the army was in Kidal: after short {fight|clashes} in the hills it {enter|walked in} on 14 November. The rebels had {csppull|gone}, with families, toward the border and Algeria. That was, one European officer told this author, "their one good decision of the year".

What now? Three scenarios. First, a counter-{siege!hypothetical|blockade}: the Framework may {siege!hypothetical|close} the roads to Kidal as JNIM has {timbsiege|blockaded} Timbuktu since August. Secondly, a {bargain|bargain}, brokered by Algiers, which is {offer|offering} its good offices again but which Bamako suspects since the rebel leaders were {tebvisit|received} there. Thirdly, what most
fear, an {pact!hypothetical|alliance} of rebel and jihadist, which both sides deny. Colonel Goita, for his part, has not yet {denounce!denied|torn up} the 2015 {algiers|accord}; people round him say that he may.

The cost in lives of the mission's ten years is known to the last man: 311 peacekeepers dead, about 174 of them through hostile acts. What it bought is harder to count. Ask at the wells of Ménaka.
--
who csp: the rebels; the former rebels; CSP-PSD; the Framework
who army: the government's soldiers
who coord: coalition ML | the Coordination
who mali: state ML | Mali
who jnim: jihadists; The group
who unsc: the council
who bamakogov: The authorities
where lere: town ML 15.71 -4.91 | Léré
where dioura: town ML 14.82 -5.26 | Dioura
where menaka: town ML 15.92 2.40 | Ménaka
* diopask REQUEST/yield occurred
  when: 2023-06-16 from text "16 June 2023"
  by: diop
  to: unsc
  about: pullout
* end SUPPORT occurred
  when: 2023-06-30 from text "30 June"
  by: unsc
  about: RETREAT/withdraw by minusma
* pullout RETREAT/withdraw occurred
  when: 2023-06-30/2023-12-31 from text "December"
  by: minusma
* arr AGREE occurred
  when: 2014-05 from text "May 2014"
  by: coord; "government"
  to: coord; "government"
* breach ACCUSE/allege occurred
  when: ?
  by: csp
  to: army
* beradv MOBILIZE/troops occurred
  when: 2023-08-11 from text "11 August"
  where: ber
  by: army
* berclash ASSAULT/firearms occurred
  when: 2023-08-11 from text "11 August"
  where: ber
  by: csp
  to: army
* berjih ASSAULT/firearms occurred
  when: 2023-08-12 from beradv "a day later"
  where: ber
  by: jnim
  to: minusma
  injured: 3 "three Burkinabe peacekeepers" side recipient
* berleave RETREAT/withdraw occurred
  when: 2023-08-13 from text "the 13th"
  where: ber
  by: minusma
* boat ASSAULT occurred
  when: 2023-09-07 from text "the 7th"
  where: niger
  by: jnim
  to: "river steamer" thing
  killed: 49 "49 civilians" side civilian voice bamakogov
  killed: 15 "15 soldiers" side recipient voice bamakogov
  killed: >=100 "more than a hundred" side unknown voice "people"
  said: bamakogov official "put"
* bamba ASSAULT occurred
  when: 2023-09-07 from text "the same day"
  where: bamba
  by: jnim claimed
  to: "camp" thing
* mourn SUPPORT occurred optional
  when: 2023-09-07/2023-09-12 bounded
  by: bamakogov
* gaosuicide ASSAULT/suicide-attack occurred
  when: 2023-09-08 from text "the 8th"
  where: "airport"; gao
  to: "airport" thing
  killed: 10 "ten soldiers" side recipient voice "two officials"
  injured: 13 "thirteen" side recipient voice "two officials"
  said: "two officials" official "count"
* bouremattack ASSAULT occurred
  when: 2023-09-12 from text "the 12th"
  where: bourem
  by: csp
  to: bourem thing
* lere COERCE/seize occurred
  when: 2023-09-17 from text "the 17th"
  where: lere
  by: csp
  to: lere thing
* dioura ASSAULT occurred
  when: 2023-09-28 from lere "eleven days later"
  where: dioura
  by: csp
  to: dioura thing
* leavegao MOBILIZE/troops occurred
  when: 2023-10-01/2023-10-07 week from text "the first week of October"
  where: gao
  by: wagner; "a column"; "soldiers"
* mine ASSAULT/explosives occurred
  when: 2023-10 bounded
  by: csp
  to: "several lorries" thing
* airraids ASSAULT/aerial occurred
  when: 2023-10 bounded "daily"
  by: "the air force"
  to: csp
* anefisfall COERCE/seize occurred
  when: 2023-10-07 from text "7 October"
  where: anefis
  by: army; wagner
  to: anefis thing
* askfly REQUEST/assist occurred
  when: ?
  by: minusma
* flyrefuse REJECT/assist occurred
  when: ?
  to: minusma
  said: "reports" official "appears"
  answers: askfly "refused"
* tess RETREAT/withdraw occurred
  when: 2023-10-21 from text "21 October"
  where: tessalit
  by: minusma
* shotat ASSAULT/firearms occurred
  when: 2023-10-21 from text "21 October"
  where: tessalit
  to: "a transport aircraft" thing
  injured: 0 "nobody"
* agu RETREAT/withdraw occurred
  when: 2023-10-23 from text "the 23rd"
  where: aguelhok
  by: minusma
* destroyeq ASSAULT/destroy occurred optional
  when: 2023-10/2023-10-23 bounded
  where: aguelhok
  by: minusma
  to: "vehicles" thing; "generators" thing
  money: ~12000000 "$ 12 million"
* kidalleave RETREAT/withdraw occurred
  when: 2023-10-31 from text "31 October"
  where: kidal
  by: chad
* haste ACCUSE/disapprove occurred
  when: 2023-10-31/2023-11-14 bounded
  by: bamakogov
  to: minusma
  answers: kidalleave "protested"
  about: kidalleave
* convoyied ASSAULT/explosives occurred
  when: 2023-10-31/2023-11-08 from kidalleave "eight days"
  where: "on the road to Gao"; gao
  by: jnim
  to: chad
  with: ied "bombs"
  injured: >=22 "at least 22 blue helmets" side recipient
* fight ASSAULT occurred
  when: 2023-10-31/2023-11-14 bounded
  where: "the hills"; kidal
  by: army; csp
  to: csp; army
* enter COERCE/seize occurred
  when: 2023-11-14 from text "14 November"
  where: kidal
  by: army
  to: kidal thing
* csppull RETREAT/withdraw occurred
  when: 2023-10-31/2023-11-14 bounded
  where: kidal
  by: csp
* siege COERCE/restrict hypothetical
  when: ?
  where: kidal
  by: csp
  to: "roads to Kidal" thing
* timbsiege COERCE/restrict ongoing
  when: 2023-08/2023-11 "August"
  where: timbuktu
  by: jnim
  to: timbuktu thing
* offer AGREE occurred optional
  when: ?
  by: algeria
  to: bamakogov
* tebvisit CONSULT occurred
  when: ?
  where: "Algiers"
  by: algeria; "the rebel leaders"
  to: algeria
* pact COOPERATE hypothetical
  when: ?
  by: csp; jnim
* denounce SANCTION/withdraw hypothetical
  when: ?
  by: goita
  said: "people round him" unnamed "say"
* algiers AGREE occurred
  when: 2015 from text "2015"
  by: "the signatories of 2015"
* bouremheld COERCE/seize occurred
  when: 2023-09-12 from text "the 12th"
  where: bourem
  by: csp
  to: bourem thing
* carry COERCE/seize occurred
  when: 2023-09-12/2023-09-28 bounded
  where: bourem; lere; dioura
  by: csp
  to: "weapons" thing; "prisoners"
* agreedate AGREE occurred optional
  when: ?
  by: minusma; bamakogov
  to: bamakogov; minusma
  about: kidalleave
* bargain AGREE hypothetical optional
  when: ?
  by: csp; bamakogov
  to: bamakogov; csp
figure: troops ~13000 "some 13,000" of minusma
figure: vehicles ~120 "some 120 vehicles"
figure: killed 311 "311 peacekeepers" of minusma
figure: killed ~174 "about 174" of minusma
figure: vehicles 143 "143 vehicles" of chad

== g-mali-kidal-2023-4
outlet: Desert Relief Watch
register: ngo
published: 2023-11-20
--
Northern Mali: flash update 7

Situation. Six days after the army {enter|took} Kidal, between a third and a half of the 25,000 inhabitants of the town are believed to be away, in wadis to the east, in Talhandak and across the border. Partners registered 1,340 new arrivals at Bordj Badji Mokhtar, where Algeria is {dzshelter|sheltering} them in two schools.

Access. The military has {gate|closed} the Kidal-Tessalit track to lorries since Thursday. Two of our trucks with water bladders were {hold|held} at the northern checkpoint for nineteen hours and then {letgo|let through}; a third, from a sister organisation, was {rob|robbed} of its load by armed men
on motorcycles on Friday. The governor {gov|met} agencies on Saturday and {govprom|assured} them that food will not be {foodban!denied|taxed}. The flight of the humanitarian air service, {fly|suspended} on 25 September, remains so.

Protection. Residents reported {shop|looting} of shops by uniformed men, among them "white soldiers", on the 14th and 15th. Three market traders {arrests|arrested} on the 16th were {freed|freed} on Sunday; eleven others are {arrests|held}, their families do not know where. We cannot verify a report, carried on several Facebook pages, that men were {shotmen|shot} by the old quarry on the
17th; a relative said it was four men, the imam two, and the army denies it all.

Response. On Sunday we {water|delivered} 40,000 litres of water a day at three points. The Red Cross {icrcdoc|treated} 26 wounded, both of uniform and without. With the food of the state's own service, 800 households have been {rice|served}. Needs: blankets, fuel, and a clear {assure!demanded|undertaking} from both sides that pumps
will not be {pump!hypothetical|hit}: the pump house at In-Tachdait was {pumphit|struck} from the air in October, and in 2022 another had been {pumpburn|burnt} by jihadists.

We {appeal|ask} donors for 2.1 million euros by the new year.
--
who ngo: Our; We
who redcross: organisation - | Red Cross
where talhandak: town ML - - | Talhandak
where bbm: town DZ 21.33 0.95 | Bordj Badji Mokhtar
where intach: town ML - - | In-Tachdait
* enter COERCE/seize occurred
  when: 2023-11-14 "Six days after"
  where: kidal
  by: army
  to: kidal thing
* dzshelter AID ongoing
  when: 2023-11-14/2023-11-20 bounded
  where: bbm
  by: algeria
  to: "new arrivals"
  said: "Partners" "registered"
* gate COERCE/restrict ongoing
  when: 2023-11-16/2023-11-20 "Thursday"
  where: "the Kidal-Tessalit track"
  by: army
  to: "lorries" thing
* hold COERCE/restrict occurred
  when: 2023-11-14/2023-11-20 bounded
  where: "the northern checkpoint"
  to: "Two of our trucks" thing
* letgo RETREAT/access occurred
  when: 2023-11-14/2023-11-20 bounded
  where: "the northern checkpoint"
  to: "Two of our trucks" thing
* rob COERCE/seize occurred
  when: 2023-11-17 "Friday"
  by: "armed men on motorcycles"
  to: "a third" thing
* gov CONSULT occurred
  when: 2023-11-18 "Saturday"
  by: "The governor"; "agencies"
  to: "agencies"
* govprom AGREE occurred
  when: 2023-11-18 "Saturday"
  by: "The governor"
  to: "agencies"
* foodban COERCE/seize denied optional
  when: ?
  by: "The governor"
* fly COERCE/restrict ongoing
  when: 2023-09-25/2023-11-20 from text "25 September"
  to: "The flight" thing
* shop COERCE/seize occurred
  when: 2023-11-14/2023-11-15 from text "the 14th and 15th"
  where: kidal
  by: "uniformed men" alleged of "Residents"; "white soldiers" alleged of "Residents"
  to: "shops" thing
  said: "Residents" witness "reported"
* arrests COERCE/arrest occurred
  when: 2023-11-16 from text "the 16th"
  where: kidal
  to: "market traders"
  detained: 3 "Three market traders" part side civilian
  detained: 11 "eleven others" part side civilian
* freed RETREAT/release occurred
  when: 2023-11-19 "Sunday"
  where: kidal
  to: "market traders"
  released: 3 "Three market traders" side civilian
* shotmen ASSAULT/firearms occurred
  when: 2023-11-17 from text "the 17th"
  where: "the old quarry"; kidal
  to: "men"
  killed: 4 "four men" side civilian voice "a relative"
  killed: 2 "two" side civilian voice "the imam"
  said: "several Facebook pages" media "carried"
  said: army party denied "denies"
  said: "a relative" witness "said"
  by: army denied
* water AID occurred
  when: 2023-11-19 "Sunday"
  where: kidal
  by: ngo
* icrcdoc AID occurred
  when: 2023-11-14/2023-11-20 bounded
  by: redcross
  to: "wounded"
  injured: 26 "26 wounded" side unknown
* rice AID occurred
  when: 2023-11-14/2023-11-20 bounded
  where: kidal
  by: "the state's own service"
  to: "800 households"
* assure AGREE demanded optional
  when: ?
  by: "both sides"
* pump ASSAULT hypothetical
  when: ?
  to: "pumps" thing
* pumphit ASSAULT/aerial occurred
  when: 2023-10 "October"
  where: intach
  to: "the pump house" thing
* pumpburn ASSAULT/destroy occurred
  when: 2022 from text "2022"
  by: "jihadists"
  to: "another" thing
* appeal REQUEST/assist occurred
  when: 2023-11-20
  by: ngo
  to: "donors"
figure: arrivals 1340 "1,340 new arrivals" at bbm voice "Partners"
