story: ax-jenin
conflict: Israel and Palestine
countries: IL, PS
facts: On 27 March 2002 a suicide bombing at the Park Hotel in Netanya killed 19 to 22 at first, later 30; from 29 March Israel's operation Defensive Shield took West Bank towns; Arafat's compound in Ramallah was besieged. In the Jenin refugee camp fighting lasted from 3 to 11 April; on 9 April thirteen reservists were killed in an ambush; Israel counted 23 of its soldiers dead; Palestinians spoke of 500 dead, the United Nations in July of 52. On 19 April the Security Council voted resolution 1405 for a fact-finding team; Israel held it up, and Kofi Annan disbanded it on 2 May. (public record: Israeli army, UN Secretary-General's report of 1 August 2002, Human Rights Watch, press of March to August 2002.)

who idf: force IL | Israeli army; the army; army; Israeli forces; troops; soldiers
who israel: state IL | Israel; Israeli government; Israeli cabinet
who sharon: person IL | Ariel Sharon; Sharon
who peres: person IL | Shimon Peres; Peres
who beneliezer: person IL | Binyamin Ben-Eliezer; Ben-Eliezer
who arafat: person PS | Yasser Arafat; Yasir Arafat; Arafat
who pa: government PS | Palestinian Authority
who erekat: person PS | Saeb Erekat; Erekat
who hamas: group PS | Hamas
who jihad: group PS | Islamic Jihad
who aqsa: group PS | al-Aqsa Martyrs' Brigades; al-Aqsa Brigades
who fighters: group PS | Palestinian fighters; Palestinian gunmen; gunmen; militants
who powell: person US | Colin Powell; Powell
who bush: person US | George W. Bush; Bush
who annan: person - | Kofi Annan; Annan
who unsc: body - | Security Council
who roed: person - | Terje Roed-Larsen; Roed-Larsen
who unrwa: organisation - | UNRWA
who icrc: organisation - | Red Cross
who hrw: organisation - | Human Rights Watch
who ahtisaari: person - | Martti Ahtisaari; Ahtisaari
who team: body - | fact-finding team; UN team

where camp: site PS 32.4610 35.2860 | Jenin refugee camp; the camp; refugee camp
where jenin: town PS 32.4594 35.3009 | Jenin
where netanya: town IL 32.3329 34.8599 | Netanya
where hotel: site IL 32.3300 34.8500 | Park Hotel
where ramallah: town PS 31.8996 35.2042 | Ramallah
where nablus: town PS 32.2211 35.2544 | Nablus
where bethlehem: town PS 31.7049 35.2038 | Bethlehem
where nativity: site PS 31.7043 35.2076 | Church of the Nativity
where haifa: town IL 32.8184 34.9885 | Haifa
where jerusalem: town IL 31.7690 35.2163 | JERUSALEM; Jerusalem
where westbank: region PS 32.0 35.3 | West Bank

== ax-jenin-1
outlet: Judean Hills Agency
register: wire
published: 2002-04-09
--
Thirteen Israeli soldiers {amb|killed} in Jenin camp {amb|ambush}

JERUSALEM, April 9 (JHA) - Thirteen Israeli reserve soldiers were {amb|killed} and seven {amb|wounded} on Tuesday when Palestinian fighters {amb|set off} explosives in an alley of the Jenin refugee camp and {amb|fired} on the rescuers from the roofs, the army said, its heaviest loss in a single action since the {upr|uprising} began in September 2000.

The reservists had entered a courtyard shortly after six in the morning when a man {amb|detonated} a belt. Charges hidden in the walls then {amb|exploded} one after another and part of a house came down. It took three hours of {amb|gunfire} before the bodies were brought out. "We prepared this for them for days," an Islamic Jihad leader in the camp told an Arab channel by telephone.

Hours afterwards the army {dozsend|sent} armoured bulldozers to {raze|flatten} the houses around the courtyard. Helicopters {heli|fired} missiles into the camp's centre through the afternoon. A fourteenth soldier was {nabkill|killed} in Nablus, by {nabkill|fire} from his own side according to first findings.

Prime Minister Ariel Sharon said on television that the {ds|operation} would continue. "This is a {ds|battle} for our home," he said. He had {pullqt|withdrawn} tanks from Qalqilya and Tulkarm at dawn after President George W. Bush {bushdem|told} him to {leave|leave} Palestinian towns "without delay"; but Washington's Secretary of State, Colin Powell, who is {powvisit|due} in Jerusalem at the end of the week, {powcairo|heard} in Cairo that this was not enough. Egypt's foreign minister {egdem|demanded} a "complete" {leave|pullback}. The European Parliament will {epvote|vote} on Wednesday on {epvote|suspending} its trade accord with Israel.

Israel launched "{ds|Defensive Shield}" on March 29, two days after a bomber {park|killed} 27 people at a Passover supper in the Park Hotel of Netanya, for which Hamas claimed responsibility. Its troops have since {reocc|reoccupied} six of the eight big cities of the West Bank, {penned|penned} Yasser Arafat in a few rooms of his headquarters at Ramallah and {church|surrounded} the Church of the Nativity in Bethlehem, where over two hundred people, armed men and monks, have sheltered since April 2. More than 1,500 Palestinians have been {arr|arrested}, the army said.

Inside the camp, home to 13,000, no journalist or ambulance has been {block|admitted} since April 3. UNRWA and the Red Cross {askin|asked} again on Tuesday to be {access!demanded|let in}. Erekat, the Palestinian negotiator, {erekatacc|accused} Israel of a "{jen|massacre}" and spoke of up to 500 dead; an army officer said about a hundred and fifty fighters had been {jen|killed}, and seven soldiers before Tuesday.

~ Reporters without passes: how we covered this story
--
who fighters: Palestinian fighters
who erekat: Erekat, the Palestinian negotiator
who sharon: Prime Minister Ariel Sharon
who bush: President George W. Bush
who powell: Secretary of State, Colin Powell
who egfm: person EG | Egypt's foreign minister
who europarl: body - | European Parliament
where qalqilya: town PS 32.1897 34.9706 | Qalqilya
where tulkarm: town PS 32.3104 35.0286 | Tulkarm
where cairo: town EG 30.0626 31.2497 | Cairo
* amb ASSAULT/explosives occurred
  when: 2002-04-09 "Tuesday"
  where: "a courtyard"; camp; jenin
  by: fighters; "a man"; jihad claimed
  to: idf "reservists"; "the rescuers"
  with: suicide-vest "belt"; ied "Charges"; bomb "explosives"
  killed: 13 "Thirteen Israeli reserve soldiers" side recipient voice idf
  injured: 7 "seven" side recipient voice idf
  said: idf official "said"
  said: "an Islamic Jihad leader" party claimed via "an Arab channel" "told"
  part_of: jen
* upr PROTEST ongoing optional
  when: 2000-09/2002-04-09 from text "September 2000"
* dozsend MOBILIZE/weapons occurred
  when: 2002-04-09 "Hours afterwards"
  where: camp; jenin
  by: idf
  to: "the houses" thing
* raze ASSAULT/destroy occurred
  when: 2002-04-09 "Hours afterwards"
  where: camp; jenin
  by: idf
  to: "the houses" thing
  with: armoured-vehicle "armoured bulldozers"
  part_of: jen
* heli ASSAULT/aerial occurred
  when: 2002-04-09 "the afternoon"
  where: camp; jenin
  by: idf
  to: camp thing
  with: helicopter "Helicopters"; missile "missiles"
  part_of: jen
* nabkill ASSAULT/firearms occurred
  when: 2002-04-09
  where: nablus
  by: idf "his own side" alleged of "first findings"
  to: idf "A fourteenth soldier"
  killed: 1 "A fourteenth soldier" side recipient
  said: "first findings" official "according to"
* ds ASSAULT ongoing
  when: 2002-03-29/2002-04-09 from text "March 29"
  where: westbank
  by: israel; idf
  to: westbank thing
  said: sharon official "said"
* pullqt RETREAT/withdraw occurred
  when: 2002-04-09 "dawn"
  where: qalqilya; tulkarm
  by: sharon; idf "tanks"
* bushdem REQUEST/yield occurred
  when: 2002-03-29/2002-04-09 bounded
  by: bush
  to: sharon
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  where: "Palestinian towns"
  by: israel
* powvisit CONSULT/visit announced
  when: 2002-04-12/2002-04-14 "the end of the week"
  where: jerusalem
  by: powell
* powcairo CONSULT/visit occurred
  when: 2002-04-09
  where: cairo
  by: powell; egfm
  to: egfm
* egdem REQUEST/yield occurred
  when: 2002-04-09
  where: cairo
  by: egfm
  to: israel
  about: leave
* epvote SANCTION/discontinue hypothetical
  when: 2002-04-10 "Wednesday"
  by: europarl
  to: israel
* park ASSAULT/suicide-attack occurred
  when: 2002-03-27 from ds "two days after"
  where: hotel; netanya
  by: "a bomber"; hamas claimed
  to: "27 people"
  killed: 27 "27 people" side civilian
* reocc COERCE/seize occurred
  when: 2002-03-29/2002-04-09 from ds "since"
  where: "six of the eight big cities"; westbank
  by: idf "Its troops"
  to: "six of the eight big cities" thing
  sites: 6 "six of the eight big cities"
  part_of: ds
* penned COERCE/restrict ongoing
  when: 2002-03-29/2002-04-09 from ds "since"
  where: "his headquarters"; ramallah
  by: idf "Its troops"
  to: arafat
  part_of: ds
* church COERCE/restrict ongoing
  when: 2002-04-02/2002-04-09 from text "April 2"
  where: nativity; bethlehem
  by: idf "Its troops"
  to: "over two hundred people"; nativity thing
  part_of: ds
* arr COERCE/arrest occurred
  when: 2002-03-29/2002-04-09 from ds "since"
  where: westbank
  by: idf
  to: "More than 1,500 Palestinians"
  detained: >=1500 "More than 1,500 Palestinians" voice idf
  said: idf official "said"
  part_of: ds
* block COERCE/restrict ongoing
  when: 2002-04-03/2002-04-09 from text "April 3"
  where: camp; jenin
  by: idf
  to: "journalist"; "ambulance" thing; unrwa; icrc
* askin REQUEST/yield occurred
  when: 2002-04-09 "Tuesday"
  by: unrwa; icrc
  to: idf
  about: access
* access RETREAT/access demanded optional
  when: ?
  where: camp; jenin
  by: idf
  to: unrwa; icrc
* erekatacc ACCUSE/allege occurred
  when: 2002-04-03/2002-04-09 bounded
  by: erekat
  to: israel
  about: jen
* jen ASSAULT occurred
  when: 2002-03-29/2002-04-09 bounded
  where: camp; jenin
  by: idf; fighters; israel alleged of erekat
  to: fighters; idf
  killed: <=500 "up to 500 dead" side unknown voice erekat
  killed: ~150 "about a hundred and fifty fighters" side recipient voice "an army officer"
  killed: 7 "seven soldiers" side actor voice "an army officer" as_of 2002-04-08
  said: erekat party claimed "accused"
  said: "an army officer" official "said"
  part_of: ds
figure: people >=200 "over two hundred people" at nativity
figure: residents 13000 "13,000" at camp

== ax-jenin-2
outlet: The Northern Observer
register: daily
published: 2002-04-20
--
UN to {team|send} investigators to Jenin as smell of death hangs over the rubble

The Security Council {vote|voted} late on Friday, fifteen to nil, to {team|send} a fact-finding team to the Jenin refugee camp, hours after the United Nations' own envoy had {roed|stood} on the ruins and {roedcond|called} what he saw "horrifying beyond belief".

Terje Roed-Larsen {roed|walked} on Thursday through the quarter of Hawashin, where an area the size of four football fields has been {raze|pushed flat}. "We have seen a boy of twelve being dug out, burned," he said. He {roedcond|faulted} Israel for having {block|kept} rescuers {block|out} for eleven days. Sharon's office {unwelc|answered} that the Norwegian was no longer {unwelc|welcome}.

How many people lie there? Palestinian ministers said 500; then, this week, hundreds. The hospital in the town has received 43 bodies. The army, which {jen|lost} 23 men in the camp, first let "some two hundred" {jen|killed} be known and on Tuesday spoke of "dozens". Shimon Peres, who according to an Israeli newspaper had himself used the word {jen|massacre} in private, denied that: "It was a {jen|battle}, a very hard one."

Reporters and relief workers were {access|let in} on Monday. Residents told this reporter, who spent two days there, that soldiers had {shield|walked} them before the guns as {shield|shields} from door to door, that a man in a wheelchair was {crush|crushed} in his house by a bulldozer, and that loudspeakers had {loud|called on} people to come out before the machines began. The last of it cannot be squared with the first, unless one has been there. The fighters, for their part, had {mine|mined} the lanes with up to two hundred charges. Unexploded ones {uxo|tore} the feet {uxo|off} two boys on Wednesday.

Powell {powvisit|flew} home that day without a {cease|ceasefire}. He had {armeet|sat} with Arafat twice, the second time for two hours by the light of torches, and {powask|asked} him to {arcond!demanded|condemn} terror; Arafat did so in Arabic on the 13th, the day after a woman {market|blew herself up} at a bus stop by Jerusalem's market and {market|killed} six. She was sent by the al-Aqsa Brigades. Defence Minister Binyamin Ben-Eliezer {welcteam|welcomed} the team on Friday night, "as we have nothing to hide", and ordered the last tanks to {leavejen|leave} Jenin, which they did at sunrise.

In Bethlehem the {church|siege} of the church enters its nineteenth day; two young men who slipped out for bread were {caught|caught}. In Cairo, Amman and Rabat, crowds of students {students|marched} again.

~ How to help: accounts of relief agencies, page 2
--
who roed: the United Nations' own envoy; the Norwegian
who sharonoff: office IL | Sharon's office
who defmin: person IL | Defence Minister Binyamin Ben-Eliezer
who unsc: The Security Council
who students: population - | crowds of students
who fighters: The fighters
where hawashin: district PS 32.4600 35.2860 | Hawashin
where market: site IL 31.7860 35.2120 | Jerusalem's market
where cairo: town EG 30.0626 31.2497 | Cairo
where amman: town JO 31.9552 35.9450 | Amman
where rabat: town MA 34.0133 -6.8326 | Rabat
* team MOBILIZE announced
  when: ?
  where: camp; jenin
  by: unsc
* vote SUPPORT occurred
  when: 2002-04-19 "Friday"
  by: unsc
  about: team
* roed CONSULT/visit occurred
  when: 2002-04-18 "Thursday"
  where: hawashin; camp; jenin
  by: roed
* roedcond ACCUSE/disapprove occurred
  when: 2002-04-18 "Thursday"
  where: hawashin
  by: roed
  to: israel
  about: block
  answers: block "faulted"
* raze ASSAULT/destroy occurred
  when: 2002-04-04/2002-04-18 bounded
  where: hawashin; camp; jenin
  by: idf
  to: "an area the size of four football fields" thing
  part_of: jen
* block COERCE/restrict occurred
  when: 2002-04-04/2002-04-15 "eleven days"
  where: camp; jenin
  by: israel
  to: "rescuers"
  said: roed official "faulted"
* unwelc REJECT/meet occurred
  when: 2002-04-18/2002-04-20 bounded
  by: sharonoff
  to: roed
  answers: roedcond "answered"
* jen ASSAULT occurred
  when: 2002-04-04/2002-04-15 bounded
  where: camp; jenin
  by: idf; fighters
  to: fighters; idf
  killed: 500 "500" side unknown voice "Palestinian ministers"
  killed: >=200 vague "hundreds" side unknown voice "Palestinian ministers"
  killed: 43 "43 bodies" side unknown voice "The hospital in the town"
  killed: 23 "23 men" side actor
  killed: ~200 "some two hundred" side recipient voice idf
  killed: >=24 vague "dozens" side recipient voice idf as_of 2002-04-16
  said: "Palestinian ministers" party "said"
  said: idf official
  said: peres official "denied"
* access RETREAT/access occurred
  when: 2002-04-15 "Monday"
  where: camp; jenin
  by: israel
  to: "Reporters and relief workers"
* shield COERCE/restrict occurred
  when: 2002-04-04/2002-04-15 bounded
  where: camp; jenin
  by: idf "soldiers"
  to: "Residents"
  said: "Residents" witness "told"
  part_of: jen
* crush ASSAULT occurred
  when: 2002-04-04/2002-04-15 bounded
  where: "his house"; camp; jenin
  by: idf
  to: "a man in a wheelchair"
  with: vehicle "bulldozer"
  killed: 1 "a man in a wheelchair" side civilian voice "Residents"
  said: "Residents" witness "told"
  part_of: jen
* loud REQUEST/yield occurred
  when: 2002-04-04/2002-04-15 bounded
  where: camp; jenin
  by: idf
  to: "people"
  said: "Residents" witness "told"
* mine MOBILIZE/weapons occurred
  when: 2002-04-04/2002-04-15 bounded
  where: "the lanes"; camp; jenin
  by: fighters
  with: mine "charges"
  munitions: <=200 "up to two hundred charges"
* uxo ASSAULT/explosives occurred
  when: 2002-04-17 "Wednesday"
  where: camp; jenin
  by: fighters
  to: "two boys"
  with: mine "charges"
  injured: 2 "two boys" side civilian
* powvisit CONSULT/visit occurred
  when: 2002-04-12/2002-04-17 bounded "that day"
  by: powell
  to: arafat
* cease RETREAT/ceasefire denied optional
  when: 2002-04-17 "that day"
* armeet CONSULT occurred
  when: 2002-04-12/2002-04-17 bounded
  by: powell; arafat
  to: arafat
  count: 2 "twice"
* powask REQUEST/change occurred
  when: 2002-04-12/2002-04-17 bounded
  by: powell
  to: arafat
  about: arcond
* arcond ACCUSE/disapprove occurred
  when: 2002-04-13 "the 13th"
  by: arafat
  answers: powask "did so"
* market ASSAULT/suicide-attack occurred
  when: 2002-04-12 from arcond "the day after"
  where: market; "a bus stop"
  by: "a woman"; aqsa
  to: "six"
  killed: 6 "six" side civilian
* welcteam SUPPORT occurred
  when: 2002-04-19 "Friday night"
  by: defmin
  to: unsc
  about: team
  answers: team "welcomed the team"
* leavejen RETREAT/withdraw occurred
  when: 2002-04-20 "sunrise"
  where: jenin
  by: defmin; idf "the last tanks"
* church COERCE/restrict ongoing
  when: 2002-04-02/2002-04-20 "nineteenth day"
  where: bethlehem
  to: "the church" thing
* caught COERCE/arrest occurred
  when: 2002-04-02/2002-04-20 bounded
  where: bethlehem
  to: "two young men"
  detained: 2 "two young men"
* students PROTEST/demo occurred
  when: ?
  where: cairo; amman; rabat
  by: students
figure: votes 15 "fifteen" of unsc
figure: votes 0 "nil" of unsc

== ax-jenin-3
outlet: East River Chronicle
register: analysis
published: 2002-08-03
--
Fifty-two: what the United Nations can and cannot say about Jenin

The report which the General Assembly {gaask|asked for} in May and which Kofi Annan {unrep|handed in} on Thursday was written by people who were never in Jenin. It says so on its first page. A team under the former Finnish president Martti Ahtisaari had been named to {team|go} in April; Israel first {agree|agreed} to it, then {object|objected} to its make-up and its mandate, {immun|wanted} immunity for its officers, and on April 30 the cabinet {refuse|refused} the team entry altogether. On May 2 Annan {dissolve|dissolved} it "with regret".

So the writers had {papers|papers}: from the Palestinian side, from Jordan and Qatar for the Arab states, from five UN agencies and from human rights groups. Israel {nosend|sent} nothing. From these they conclude that 52 Palestinians were confirmed dead by the end of May, up to half of whom may have been civilians, and that 23 Israeli soldiers were {jen|killed}. In all, during "{ds|Defensive Shield}", 497 Palestinians were {ds|killed}. Of a {jen!denied|massacre} of hundreds, which Palestinian leaders had {palacc|alleged}, there is no evidence. Israel {welcrep|welcomed} this as a vindication. Erekat {erekatrej|maintained} that an {unrep|inquiry} {refuse|stopped} at the gate proves nothing.

Both sides come out badly. Palestinian gunmen, the report says, {store|stored} arms and {mine|laid} booby traps in a place full of families, a {store,mine|breach} of humanitarian law for which it {blamef|blames} them. The army {heli|fired} from helicopters into the same place; it {block|stopped} ambulances from April 3 to 15 although the wounded bled to death at home; it {shield|used} civilians as {shield|shields}, a {shield|practice} which Israel's high court {courtban|forbade} for the time being in May. After the {amb|ambush} of April 9, in which thirteen reservists {amb|fell}, armoured bulldozers {raze|razed} some 150 buildings. Human Rights Watch, which counted the same 52 by name in its own study of May 3, {hrwacc|charged} the army with "prima facie war {jen|crimes}" and {hrwcall|called for} a criminal {inq!demanded|inquiry}. None has been {inq|opened}.

The {church|siege} in Bethlehem {churchend|ended} on May 10: thirteen men were {exile|flown} into {exile|exile} in Europe under a {bargain|bargain} made by the European Union. Arafat was {arfree|released} from his rooms on May 2, after six prisoners were {six|put} under British and American {six|guard} in Jericho, and was {shutin|shut in} once more in June. On July 22 an Israeli jet {gaza|dropped} a one-tonne bomb on the Gaza house of the Hamas commander Salah Shehade, {gaza|killing} him and fourteen others, nine of them children. Hamas {vow|swore} {vow|revenge}. On Wednesday a bomb in the cafeteria of the Hebrew University {univ|killed} seven, five of them Americans.

~ Comments are moderated
~ Related: The archive of resolution 1405
--
who genass: body - | General Assembly
who court: body IL | Israel's high court
who eu: organisation - | European Union
who jordan: state JO | Jordan
who qatar: state QA | Qatar
who shehade: person PS | Salah Shehade
who cabinet: government IL | the cabinet
who palead: party PS | Palestinian leaders
who six: person PS | six prisoners
where gaza: town PS 31.5017 34.4668 | Gaza
where univ: site IL 31.7940 35.2430 | Hebrew University
where jericho: town PS 31.8667 35.4500 | Jericho
where europe: region - - - | Europe
* gaask REQUEST/change occurred
  when: 2002-05 "May"
  by: genass
  to: annan
  about: unrep
* unrep ACCUSE/investigate occurred
  when: 2002-08-01 "Thursday"
  by: annan
  about: jen
  answers: gaask "asked for"
* team MOBILIZE announced
  when: 2002-04 "April"
  where: jenin
  by: ahtisaari "A team"
* agree AGREE occurred
  when: 2002-04/2002-04-30 bounded
  by: israel
  to: annan
  about: team
* object REJECT occurred
  when: 2002-04/2002-04-30 bounded
  by: israel
  to: annan
  about: team
  answers: team "objected to its make-up"
* immun REQUEST/yield occurred
  when: 2002-04/2002-04-30 bounded
  by: israel
  to: annan
* refuse REJECT occurred
  when: 2002-04-30 from text "April 30"
  by: cabinet; israel
  to: ahtisaari "the team"
  about: team
  answers: team "refused the team entry"
* dissolve RETREAT/withdraw occurred
  when: 2002-05-02 from text "May 2"
  by: annan
  to: ahtisaari
  about: team
* papers COOPERATE occurred optional
  when: 2002-05/2002-08-01 bounded
  by: jordan; qatar; "the Palestinian side"; "five UN agencies"; "human rights groups"
  to: annan
* nosend COOPERATE denied optional
  when: 2002-05/2002-08-01 bounded
  by: israel
  to: annan
* jen ASSAULT occurred
  when: 2002-04-03/2002-04-15 bounded
  where: jenin
  by: idf; israel alleged of palead; idf alleged of hrw
  to: "Palestinians"
  killed: 52 "52 Palestinians" side recipient voice annan as_of 2002-05-31
  killed: 23 "23 Israeli soldiers" side actor voice annan
  killed: >=200 vague "hundreds" side recipient voice palead
  killed: 52 "the same 52" side recipient voice hrw as_of 2002-05-03
  said: "the writers" official "conclude"
  said: palead party claimed "alleged"
* ds ASSAULT occurred
  when: ?
  by: israel
  killed: 497 "497 Palestinians" side recipient voice annan
* palacc ACCUSE/allege occurred
  when: 2002-04/2002-08-01 bounded
  by: palead
  to: israel
  about: jen
* welcrep SUPPORT occurred
  when: 2002-08-01/2002-08-03 bounded
  by: israel
  to: annan
  about: unrep
  answers: unrep "welcomed this"
* erekatrej REJECT occurred
  when: 2002-08-01/2002-08-03 bounded
  by: erekat
  to: annan
  about: unrep
  answers: unrep "maintained"
* store MOBILIZE/weapons occurred
  when: ?
  where: jenin
  by: fighters
  said: annan official "says"
* mine MOBILIZE/weapons occurred
  when: ?
  where: jenin
  by: fighters
  with: mine "booby traps"
  said: annan official "says"
* blamef ACCUSE/allege occurred
  when: 2002-08-01 "Thursday"
  by: annan
  to: fighters
  about: mine
* heli ASSAULT/aerial occurred
  when: 2002-04-03/2002-04-15 bounded
  where: jenin
  by: idf
  with: helicopter "helicopters"
  part_of: jen
* block COERCE/restrict occurred
  when: 2002-04-03/2002-04-15 from text "April 3 to 15"
  where: jenin
  by: idf
  to: "ambulances" thing
* shield COERCE/restrict occurred
  when: 2002-04-03/2002-04-15 bounded
  where: jenin
  by: idf
  to: "civilians"
  part_of: jen
* courtban REJECT occurred
  when: 2002-05 "May"
  by: court
  to: idf
  about: shield
  answers: shield "forbade"
* amb ASSAULT/explosives occurred
  when: 2002-04-09 from text "April 9"
  where: jenin
  by: fighters
  to: idf "thirteen reservists"
  killed: 13 "thirteen reservists" side recipient
  part_of: jen
* raze ASSAULT/destroy occurred
  when: 2002-04-09/2002-08-03 bounded
  where: jenin
  by: idf
  to: "some 150 buildings" thing
  with: armoured-vehicle "armoured bulldozers"
  sites: ~150 "some 150 buildings"
  part_of: jen
* hrwacc ACCUSE/allege occurred
  when: 2002-05-03 from text "May 3"
  by: hrw
  to: idf
  about: jen
* hrwcall REQUEST/change occurred
  when: 2002-05-03 from text "May 3"
  by: hrw
  about: inq
* inq ACCUSE/investigate denied
  when: 2002-05-03/2002-08-03 bounded
  to: idf
* church COERCE/restrict occurred
  when: 2002-04/2002-05-10 bounded
  where: bethlehem
* churchend RETREAT/access occurred
  when: 2002-05-10 from text "May 10"
  where: bethlehem
* exile COERCE/deport occurred
  when: 2002-05-10 from text "May 10"
  where: bethlehem; europe
  to: "thirteen men"
  count: 13 "thirteen men"
* bargain AGREE occurred
  when: 2002-04/2002-05-10 bounded
  by: eu
  about: exile
* arfree RETREAT/release occurred
  when: 2002-05-02 from text "May 2"
  where: "his rooms"
  to: arafat
  released: 1 "Arafat"
* six COERCE/arrest occurred
  when: 2002-04/2002-05-02 bounded
  where: jericho
  by: "British and American guard"
  to: six
  detained: 6 "six prisoners"
* shutin COERCE/restrict occurred
  when: 2002-06 "June"
  where: "his rooms"
  to: arafat
* gaza ASSAULT/aerial occurred
  when: 2002-07-22 from text "July 22"
  where: "the Gaza house"; gaza
  by: israel "an Israeli jet"
  to: shehade; "the Gaza house" thing
  with: bomb "a one-tonne bomb"
  killed: 1 "him" side recipient
  killed: 14 "fourteen others" side civilian
  killed: 9 "nine of them children" part side civilian
* vow THREATEN/violence occurred
  when: 2002-07-22/2002-08-03 bounded
  by: hamas
  to: israel
  answers: gaza "revenge"
* univ ASSAULT/explosives occurred
  when: 2002-07-31 "Wednesday"
  where: "the cafeteria"; univ
  to: "seven"
  with: bomb "bomb"
  killed: 7 "seven" side civilian
  killed: 5 "five of them Americans" part side civilian
tie: shehade commands hamas "the Hamas commander"
