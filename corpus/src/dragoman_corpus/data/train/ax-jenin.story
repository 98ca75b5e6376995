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
Thirteen Israeli soldiers {ambush|killed} in Jenin camp {ambush|ambush}

JERUSALEM, April 9 (JHA) - Thirteen Israeli reserve soldiers were {ambush|killed} and seven {ambush|wounded} on Tuesday when Palestinian fighters {ambush|set off} explosives in an alley of the Jenin refugee camp and {ambush|fired} on the rescuers from the roofs, the army said, its heaviest loss in a single {ambush|action} since the {upr|uprising} began in September 2000.

The reservists had entered a courtyard shortly after six in the morning when a man {belt|detonated} a belt. Charges hidden in the walls then {ambush|exploded} one after another and part of a house came down. It took three hours of {gunbattle|gunfire} before the bodies were {retrieve|brought out}. "We prepared this for them for days," an Islamic Jihad leader in the camp told an Arab channel by telephone.

Hours afterwards the army sent armoured bulldozers to {bull|flatten} the houses around the courtyard. Helicopters {heli|fired} missiles into the camp's centre through the afternoon. A fourteenth soldier was {nablus14|killed} in Nablus, by {nablus14|fire} from his own side according to first findings.

Prime Minister Ariel Sharon said on television that the {shield|operation} would {shield!announced|continue}. "This is a {shield|battle} for our home," he said. He had {pull|withdrawn} tanks from Qalqilya and Tulkarm at dawn after President George W. Bush {bushask|told} him to {withdraw!demanded|leave} Palestinian towns "without delay"; but Washington's Secretary of State, Colin Powell, who is {powvisit|due} in Jerusalem at the end of the week, heard in Cairo that this was not enough. Egypt's foreign minister {egask|demanded} a "complete" {withdraw!demanded|pullback}. The European Parliament will {suspend|vote} on Wednesday on {suspend|suspending} its trade accord with Israel.

Israel launched "Defensive {shield|Shield}" on March 29, two days after a bomber {netanya|killed} 27 people at a Passover supper in the Park Hotel of Netanya, for which Hamas claimed responsibility. Its troops have since {towns|reoccupied} six of the eight big cities of the West Bank, {siege|penned} Yasser Arafat in a few rooms of his headquarters at Ramallah and {natsiege|surrounded} the Church of the Nativity in Bethlehem, where over two hundred people, armed men and monks, have {refuge|sheltered} since April 2. More than 1,500 Palestinians have been {roundup|arrested}, the army said.

Inside the camp, home to 13,000, no journalist or ambulance has been {block|admitted} since April 3. UNRWA and the Red Cross {unrwaask|asked} again on Tuesday to be {admit|let in}. Erekat, the Palestinian negotiator, {erekacc|accused} Israel of a "{camp|massacre}" and spoke of up to 500 dead; an army officer said about a hundred and fifty fighters had been {camp|killed}, and seven soldiers before Tuesday.

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
* ambush ASSAULT/explosives occurred
  when: 2002-04-09 "Tuesday"
  where: "an alley"; camp; jenin
  by: fighters; jihad claimed
  to: idf "Israeli reserve soldiers"
  with: bomb "explosives"; small-arms "fired"
  killed: 13 "Thirteen Israeli reserve soldiers" side recipient voice idf
  injured: 7 "seven" side recipient voice idf
  said: idf party "said"
  said: "an Islamic Jihad leader" party claimed via "an Arab channel" "told"
  part_of: camp
* upr PROTEST/riot ongoing optional
  when: 2000-09/2002-04-09 from text "September 2000"
* belt ASSAULT/suicide-attack occurred
  when: 2002-04-09 "shortly after six in the morning"
  where: "a courtyard"; camp; jenin
  by: "a man"
  to: idf "The reservists"
  with: suicide-vest "a belt"
  part_of: ambush
* gunbattle ASSAULT/firearms occurred
  when: 2002-04-09
  where: "a courtyard"; camp; jenin
  by: fighters; idf
  to: idf; fighters
  part_of: ambush
* retrieve AID occurred optional
  when: 2002-04-09
  where: camp
  by: idf
  to: idf "the bodies"
* bull ASSAULT/destroy occurred
  when: 2002-04-09 from ambush "Hours afterwards"
  where: "the courtyard"; camp; jenin
  by: idf
  to: "the houses around the courtyard" thing
  with: armoured-vehicle "armoured bulldozers"
* heli ASSAULT/aerial occurred
  when: 2002-04-09 "through the afternoon"
  where: camp; jenin
  by: idf
  to: camp thing
  with: helicopter "Helicopters"; missile "missiles"
* nablus14 ASSAULT/firearms occurred
  when: 2002-04-09
  where: nablus
  by: idf alleged of "first findings"
  to: idf "A fourteenth soldier"
  killed: 1 "A fourteenth soldier" side recipient
* shield ASSAULT ongoing
  when: 2002-03-29/2002-04-09 from text "March 29"
  where: westbank
  by: israel; idf
  to: fighters
  said: sharon official "said"
* pull RETREAT/withdraw occurred
  when: 2002-04-09 "dawn"
  where: qalqilya; tulkarm
  by: idf; sharon
* bushask REQUEST/yield occurred
  when: 2002-03-29/2002-04-09 bounded
  by: bush
  to: sharon
  about: withdraw
* withdraw RETREAT/withdraw demanded optional
  when: ?
  by: idf; israel
* powvisit CONSULT/visit announced
  when: 2002-04-11/2002-04-14 bounded "the end of the week"
  where: jerusalem
  by: powell
* egask REQUEST/yield occurred
  when: 2002-04-09
  where: cairo
  by: egfm
  to: powell; israel
  about: withdraw
* suspend SANCTION/discontinue hypothetical
  when: 2002-04-10 "Wednesday"
  by: europarl
  to: israel
* netanya ASSAULT/suicide-attack occurred
  when: 2002-03-27 from shield "two days after"
  where: hotel; netanya
  by: hamas claimed; "a bomber"
  to: "27 people"
  killed: 27 "27 people" side civilian
* towns COERCE/seize occurred
  when: 2002-03-29/2002-04-09 "since"
  where: westbank
  by: idf
  to: "six of the eight big cities" thing
  part_of: shield
* siege COERCE/restrict ongoing
  when: 2002-03-29/2002-04-09 "since"
  where: "his headquarters"; ramallah
  by: idf
  to: arafat
* natsiege COERCE/restrict ongoing
  when: 2002-04-02/2002-04-09 from text "April 2"
  where: nativity; bethlehem
  by: idf
  to: "over two hundred people"; nativity thing
* refuge RETREAT occurred optional
  when: 2002-04-02 from text "April 2"
  where: nativity; bethlehem
  by: "over two hundred people"
* roundup COERCE/arrest occurred
  when: 2002-03-29/2002-04-09 bounded
  where: westbank
  by: idf
  to: "Palestinians"
  detained: >=1500 "More than 1,500 Palestinians" side recipient voice idf
  said: idf party "said"
* block COERCE/restrict ongoing
  when: 2002-04-03/2002-04-09 from text "April 3"
  where: camp; jenin
  by: idf
  to: "journalist or ambulance"; unrwa; icrc
* admit RETREAT/access demanded optional
  when: ?
  where: camp; jenin
  by: idf
  to: unrwa; icrc
* unrwaask REQUEST/change occurred
  when: 2002-04-09 "Tuesday"
  by: unrwa; icrc
  to: idf
  about: admit
* erekacc ACCUSE/allege occurred
  when: 2002-04-03/2002-04-09 bounded
  by: erekat
  to: israel
  about: camp
* camp ASSAULT occurred
  when: 2002-04-03/2002-04-09 bounded
  where: camp; jenin
  by: israel alleged of erekat; idf
  to: fighters
  killed: <=500 "up to 500 dead" side recipient voice erekat
  killed: ~150 "about a hundred and fifty fighters" side recipient voice "an army officer"
  killed: 7 "seven soldiers before Tuesday" side actor voice "an army officer"
  said: erekat party claimed "spoke"
  said: "an army officer" party "said"

== ax-jenin-2
outlet: The Northern Observer
register: daily
published: 2002-04-20
--
UN to {teamsend|send} investigators to Jenin as smell of death hangs over the rubble

The Security Council {r1405|voted} late on Friday, fifteen to nil, to {teamsend|send} a fact-finding team to the Jenin refugee camp, hours after the United Nations' own envoy had stood on the ruins and {roedcond|called} what he saw "horrifying beyond belief".

Terje Roed-Larsen {roedvisit|walked} on Thursday through the quarter of Hawashin, where an area the size of four football fields has been {bull|pushed flat}. "We have seen a boy of twelve being dug out, burned," he said. He {roedacc|faulted} Israel for having {block|kept} rescuers {block|out} for eleven days. Sharon's office {persona|answered} that the Norwegian was no longer welcome.

How many people lie there? Palestinian ministers said 500; then, this week, hundreds. The hospital in the town has received 43 bodies. The army, which lost 23 men in the camp, first let "some two hundred" {camp|killed} be known and on Tuesday spoke of "dozens". Shimon Peres, who according to an Israeli newspaper had himself used the word {camp|massacre} in private, denied that: "It was a {camp|battle}, a very hard one."

Reporters and relief workers were {admit|let in} on Monday. Residents told this reporter, who spent two days there, that soldiers had {shields|walked} them before the guns as shields from door to door, that a man in a wheelchair was {wheel|crushed} in his house by a bulldozer, and that loudspeakers had {warn|called on} people to come out before the machines began. The last of it cannot be squared with the first, unless one has been there. The fighters, for their part, had {mines|mined} the lanes with up to two hundred charges. Unexploded ones {maim|tore} the feet {maim|off} two boys on Wednesday.

Powell {powvisit|flew} home that day without a {truce!denied|ceasefire}. He had {powaraf|sat} with Arafat twice, the second time for two hours by the light of torches, and {powcond|asked} him to {condemn!demanded|condemn} terror; Arafat did so in Arabic on the 13th, the day after a woman {mahane|blew herself up} at a bus stop by Jerusalem's market and {mahane|killed} six. She was {mahane|sent} by the al-Aqsa Brigades. Defence Minister Binyamin Ben-Eliezer {welcteam|welcomed} the team on Friday night, "as we have nothing to hide", and ordered the last tanks to {pulljen|leave} Jenin, which they did at sunrise.

In Bethlehem the {natsiege|siege} of the church enters its nineteenth day; two young men who {natflee|slipped} out for bread were {natarr|caught}. In Cairo, Amman and Rabat, crowds of students {arabdemo|marched} again.

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
* r1405 SUPPORT occurred
  when: 2002-04-19 "Friday"
  by: unsc
  to: team
  about: teamsend
* teamsend ACCUSE/investigate announced
  when: ?
  where: camp; jenin
  by: unsc; team
  to: israel
  about: camp
* roedcond ACCUSE/disapprove occurred
  when: 2002-04-18 "Thursday"
  where: hawashin; camp
  by: roed
  to: israel
  about: camp
  answers: camp "called what he saw"
* roedvisit CONSULT/visit occurred
  when: 2002-04-18 "Thursday"
  where: hawashin; camp
  by: roed
* bull ASSAULT/destroy occurred
  when: 2002-04-04/2002-04-18 bounded
  where: hawashin; camp; jenin
  by: idf
  to: "an area the size of four football fields" thing
* roedacc ACCUSE/disapprove occurred
  when: 2002-04-18 "Thursday"
  where: hawashin; camp
  by: roed
  to: israel
  about: block
  answers: block "faulted Israel for"
* block COERCE/restrict occurred
  when: 2002-04-04/2002-04-15 "eleven days"
  where: camp; jenin
  by: israel
  to: "rescuers"
  said: roed official "faulted"
* persona REJECT/meet occurred
  when: 2002-04-18/2002-04-20 bounded
  by: sharonoff
  to: roed
  answers: roedacc "answered"
* camp ASSAULT occurred
  when: 2002-04-04/2002-04-15 bounded
  where: camp; jenin
  by: idf; fighters
  to: fighters; idf
  killed: 500 "500" side unknown voice "Palestinian ministers"
  killed: >=200 vague "hundreds" side unknown voice "Palestinian ministers"
  killed: 43 "43 bodies" side unknown voice "The hospital in the town"
  killed: 23 "23 men" side actor
  killed: ~200 "some two hundred" side unknown voice idf
  killed: >=24 vague "dozens" side unknown voice idf as_of 2002-04-16
  said: "Palestinian ministers" party claimed "said"
  said: idf party
* admit RETREAT/access occurred
  when: 2002-04-15 "Monday"
  where: camp; jenin
  by: israel
  to: "Reporters and relief workers"
* shields COERCE occurred
  when: 2002-04-04/2002-04-15 bounded
  where: camp; jenin
  by: idf
  to: "Residents"
  said: "Residents" witness "told"
* wheel ASSAULT/destroy occurred
  when: 2002-04-04/2002-04-15 bounded
  where: "his house"; camp; jenin
  by: idf
  to: "a man in a wheelchair"
  with: vehicle "a bulldozer"
  killed: 1 "a man in a wheelchair" side civilian
  said: "Residents" witness "told"
* warn REQUEST/yield occurred
  when: 2002-04-04/2002-04-15 bounded
  where: camp; jenin
  by: idf
  to: "people"
  said: "Residents" witness "told"
  about: RETREAT/withdraw by "people"
* mines MOBILIZE/weapons occurred
  when: 2002-04-04/2002-04-15 bounded
  where: "the lanes"; camp; jenin
  by: fighters
  with: mine "charges" <=200
* maim ASSAULT/explosives occurred
  when: 2002-04-17 "Wednesday"
  where: camp; jenin
  by: fighters
  to: "two boys"
  with: mine "charges"
  injured: 2 "two boys" side civilian
* powvisit CONSULT/visit occurred optional
  when: 2002-04-12/2002-04-17 bounded "that day"
  by: powell
  to: arafat
* truce RETREAT/ceasefire denied
  when: 2002-04-17 from maim "that day"
* powaraf CONSULT occurred
  when: 2002-04-13/2002-04-17 bounded
  by: powell; arafat
  to: arafat
  count: 2 "twice"
* powcond REQUEST/change occurred
  when: 2002-04-12/2002-04-17 bounded
  by: powell
  to: arafat
  about: condemn
* condemn ACCUSE/disapprove occurred
  when: 2002-04-13 from text "the 13th"
  by: arafat
* mahane ASSAULT/suicide-attack occurred
  when: 2002-04-12 from condemn "the day after"
  where: "a bus stop"; market
  by: "a woman"; aqsa
  to: "six"; "a bus stop" thing
  killed: 6 "six" side civilian
* welcteam SUPPORT occurred
  when: 2002-04-19 "Friday night"
  by: defmin
  to: team
  about: teamsend
  answers: r1405 "welcomed the team"
* pulljen RETREAT/withdraw occurred
  when: 2002-04-20 "sunrise"
  where: jenin
  by: idf "the last tanks"; defmin
* natsiege COERCE/restrict ongoing
  when: 2002-04-02/2002-04-20 "nineteenth day"
  where: "the church"; bethlehem
  to: "the church" thing
* natflee RETREAT/withdraw occurred optional
  when: 2002-04-02/2002-04-20 bounded
  where: "the church"; bethlehem
  by: "two young men"
* natarr COERCE/arrest occurred
  when: 2002-04-02/2002-04-20 bounded
  where: bethlehem
  to: "two young men"
  detained: 2 "two young men" side recipient
* arabdemo PROTEST/demo occurred
  when: ?
  where: cairo; amman; rabat
  by: students
figure: votes 15 "fifteen" of unsc
figure: votes 0 "nil" of unsc
tie: defmin holds_office israel "Defence Minister"

== ax-jenin-3
outlet: East River Chronicle
register: analysis
published: 2002-08-03
--
Fifty-two: what the United Nations can and cannot say about Jenin

The report which the General Assembly {genass|asked for} in May and which Kofi Annan handed in on Thursday was written by people who were never in Jenin. It says so on its first page. A team under the former Finnish president Martti Ahtisaari had been {teamsend|named} to go in April; Israel first {consent|agreed} to it, then {obj|objected} to its make-up and its mandate, {immun|wanted} immunity for its officers, and on April 30 the cabinet {ban|refused} the team entry altogether. On May 2 Annan {disband|dissolved} it "with regret".

So the writers had papers: from the Palestinian side, from Jordan and Qatar for the Arab states, from five UN agencies and from human rights groups. Israel {coop!denied|sent} nothing. From these they conclude that 52 Palestinians were confirmed dead by the end of May, up to half of whom may have been civilians, and that 23 Israeli soldiers were {camp|killed}. In all, during "Defensive {shield|Shield}", 497 Palestinians were {shield|killed}. Of a {camp!denied|massacre} of hundreds, which Palestinian leaders had {alleg|alleged}, there is no evidence. Israel {welcrep|welcomed} this as a vindication. Erekat {erekrep|maintained} that an {teamsend|inquiry} {ban|stopped} at the gate proves nothing.

Both sides come out badly. Palestinian gunmen, the report says, {store|stored} arms and {placed|laid} booby traps in a place full of families, a {store,placed|breach} of humanitarian law for which it {repacc|blames} them. The army {heli|fired} from helicopters into the same place; it {block|stopped} ambulances from April 3 to 15 although the wounded bled to death at home; it used civilians as {shields|shields}, a {shields|practice} which Israel's high court {court|forbade} for the time being in May. After the {ambush|ambush} of April 9, in which thirteen reservists fell, armoured bulldozers {bull|razed} some 150 buildings. Human Rights Watch, which counted the same 52 by name in its own study of May 3, {hrwacc|charged} the army with "prima facie war {camp|crimes}" and {hrwask|called for} a criminal {inq!demanded|inquiry}. None has been {inq|opened}.

The {natsiege|siege} in Bethlehem {churchend|ended} on May 10: thirteen men were {exile|flown} into exile in Europe under a {deal|bargain} made by the European Union. Arafat was {free|released} from his rooms on May 2, after six prisoners were {handover|put} under British and American guard in Jericho, and was {siege2|shut in} once more in June. On July 22 an Israeli jet {shehade|dropped} a one-tonne bomb on the Gaza house of the Hamas commander Salah Shehade, {shehade|killing} him and fourteen others, nine of them children. Hamas {vow|swore} revenge. On Wednesday a bomb in the cafeteria of the Hebrew University {univ|killed} seven, five of them Americans.

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
* genass REQUEST/change occurred
  when: 2002-05 "May"
  by: genass
  to: annan
  about: ACCUSE/investigate
* teamsend ACCUSE/investigate announced
  when: 2002-04 "April"
  where: jenin
  by: ahtisaari; annan
  about: camp
* consent AGREE occurred
  when: 2002-04 "first"
  by: israel
  to: annan
  about: teamsend
* obj REJECT/change occurred
  when: 2002-04
  by: israel
  to: annan
  about: teamsend
  answers: teamsend "objected to"
* immun REQUEST/change occurred
  when: 2002-04
  by: israel
  to: annan
* ban REJECT occurred
  when: 2002-04-30 from text "April 30"
  by: cabinet
  to: "the team"
  about: teamsend
  answers: teamsend "refused the team"
* disband SANCTION/discontinue occurred
  when: 2002-05-02 from text "May 2"
  by: annan
  to: "the team"
* coop COOPERATE denied
  when: ?
  by: israel
  to: "the writers"
* camp ASSAULT occurred
  when: 2002-04
  where: jenin
  by: idf; fighters; israel alleged of palead
  to: "52 Palestinians"; "23 Israeli soldiers"
  killed: 52 "52 Palestinians" side recipient voice annan as_of 2002-05-31
  killed: 52 "the same 52" side recipient voice hrw as_of 2002-05-03
  killed: >=200 vague "hundreds" side recipient voice palead
  killed: 23 "23 Israeli soldiers" side actor voice annan
  said: annan official "conclude"
  said: palead party claimed "alleged"
* shield ASSAULT occurred
  when: 2002
  by: idf
  to: "497 Palestinians"
  killed: 497 "497 Palestinians" side recipient voice annan
  said: annan official "conclude"
* alleg ACCUSE/allege occurred
  when: 2002-04/2002-05 bounded
  by: palead
  to: israel
  about: camp
* welcrep SUPPORT occurred
  when: 2002-08-01/2002-08-03 bounded
  by: israel
  to: annan
* erekrep REJECT occurred optional
  when: 2002-08-01/2002-08-03 bounded
  by: erekat
  to: annan
* store MOBILIZE/weapons occurred
  when: 2002-04
  where: "a place full of families"; jenin
  by: fighters
  said: annan official "says"
* placed MOBILIZE/weapons occurred
  when: 2002-04
  where: "a place full of families"; jenin
  by: fighters
  with: ied "booby traps"
  said: annan official "says"
* repacc ACCUSE/disapprove occurred
  when: 2002-08-01 "Thursday"
  by: annan
  to: fighters
  about: placed
  answers: placed "blames them"
* heli ASSAULT/aerial occurred
  when: 2002-04
  where: "the same place"; jenin
  by: idf
  to: "the same place" thing
  with: helicopter "helicopters"
  said: annan official "says"
* block COERCE/restrict occurred
  when: 2002-04-03/2002-04-15 from text "April 3 to 15"
  where: jenin
  by: idf
  to: "ambulances"
  said: annan official "says"
* shields COERCE occurred
  when: 2002-04
  where: jenin
  by: idf
  to: "civilians"
  said: annan official "says"
* court REJECT occurred
  when: 2002-05 "May"
  by: court
  to: idf
  about: shields
  answers: shields "forbade"
* ambush ASSAULT/explosives occurred
  when: 2002-04-09 from text "April 9"
  where: jenin
  by: fighters
  to: idf "thirteen reservists"
  killed: 13 "thirteen reservists" side recipient
  part_of: camp
* bull ASSAULT/destroy occurred
  when: 2002-04-09/2002-04-15 from ambush "After the ambush"
  where: jenin
  by: idf
  to: "some 150 buildings" thing
  with: armoured-vehicle "armoured bulldozers"
  sites: ~150 "some 150 buildings"
* hrwacc ACCUSE/allege occurred
  when: 2002-05-03 from text "May 3"
  by: hrw
  to: idf
  about: camp
* hrwask REQUEST/change occurred
  when: 2002-05-03 from text "May 3"
  by: hrw
  to: israel
  about: inq
* inq ACCUSE/investigate denied
  when: 2002-05-03/2002-08-03 bounded
  to: idf
* natsiege COERCE/restrict occurred
  when: 2002-04/2002-05-10 bounded from text "May 10"
  where: bethlehem
  to: "thirteen men"
* churchend RETREAT/access occurred
  when: 2002-05-10 from text "May 10"
  where: bethlehem
  to: "thirteen men"
* exile COERCE/deport occurred
  when: 2002-05-10 from text "May 10"
  where: bethlehem; europe
  to: "thirteen men"
  count: 13 "thirteen men"
* deal AGREE occurred
  when: ?
  by: eu
  about: exile
* free RETREAT/release occurred
  when: 2002-05-02 from text "May 2"
  where: "his rooms"
  to: arafat
  released: 1 "Arafat" side recipient
* handover COERCE/arrest occurred
  when: ?
  where: jericho
  to: six
  detained: 6 "six prisoners" side recipient
* siege2 COERCE/restrict occurred
  when: 2002-06 "June"
  where: "his rooms"
  to: arafat
* shehade ASSAULT/aerial occurred
  when: 2002-07-22 from text "July 22"
  where: "the Gaza house"; gaza
  by: israel "an Israeli jet"
  to: shehade; "the Gaza house" thing
  with: bomb "a one-tonne bomb" 1
  killed: 1 "him" part side recipient
  killed: 14 "fourteen others" part side civilian
  killed: 9 "nine of them children" part side civilian of "children"
* vow THREATEN/violence occurred
  when: 2002-07-22/2002-08-03 bounded
  by: hamas
  to: israel
  about: ASSAULT
  answers: shehade "swore revenge"
* univ ASSAULT/explosives occurred
  when: 2002-07-31 "Wednesday"
  where: "the cafeteria"; univ
  to: "seven"
  with: bomb "a bomb"
  killed: 7 "seven" side civilian
  killed: 5 "five of them Americans" part side civilian
tie: shehade commands hamas "the Hamas commander"
