story: ax-kobani
conflict: Syria
countries: SY, TR
facts: Islamic State attacked the Kurdish town of Kobani in northern Syria from 15 September 2014; by 21 September 130,000 Kurds had crossed to Turkey. The town was entered on 6 October; protests in Turkey from 6 October left at first 12, then 31 to 37 dead; on 14 October Turkish jets hit PKK positions at Daglica; on 20 October the United States dropped arms, some of which fell to Islamic State; Turkey allowed Iraqi peshmerga to pass, who arrived from 29 October; on 26 January 2015 the YPG retook the town. (public record: US Central Command, UNHCR, statements of the Turkish government and of the YPG, Syrian Observatory for Human Rights.)

who is: group - | Islamic State; ISIS; the jihadists; Daesh
who ypg: group SY | YPG; People's Protection Units; Kurdish fighters; Kurdish defenders
who pyd: party SY | PYD; Democratic Union Party
who muslim: person SY | Saleh Muslim; Muslim
who pkk: group TR | PKK; Kurdistan Workers' Party
who ocalan: person TR | Abdullah Ocalan; Ocalan
who hdp: party TR | HDP; Peoples' Democratic Party
who turkey: state TR | Turkey; Ankara
who erdogan: person TR | Tayyip Erdogan; Erdogan
who davutoglu: person TR | Ahmet Davutoglu; Davutoglu
who cavusoglu: person TR | Mevlut Cavusoglu; Cavusoglu
who turarmy: force TR | Turkish army; Turkish jets; Turkish troops; Turkish soldiers
who police: force TR | police; security forces
who us: state US | United States; Washington
who kerry: person US | John Kerry; Kerry
who coalition: coalition - | US-led coalition; coalition; the coalition
who centcom: body US | Central Command; Centcom
who pesh: force IQ | Iraqi peshmerga; peshmerga; Iraqi Kurds
who krg: government IQ | Iraqi Kurdistan; Kurdistan Regional Government
who sohr: organisation - | Syrian Observatory for Human Rights; Syrian Observatory; the Observatory
who demistura: person - | Staffan de Mistura; de Mistura
who unhcr: organisation - | UNHCR; UN refugee agency

where kobani: town SY 36.8913 38.3536 | Kobani; Kobane; KOBANI
where suruc: town TR 36.9761 38.4269 | Suruc; SURUC; Suruç
where mursitpinar: site TR 36.9020 38.3520 | Mursitpinar
where diyarbakir: town TR 37.9136 40.2172 | Diyarbakir
where mistanour: site SY 36.8700 38.3700 | Mistanour hill; Mistenur hill
where daglica: near TR 37.3900 44.3800 | Daglica
where hakkari: province TR 37.57 43.74 | Hakkari
where raqqa: town SY 35.9528 39.0079 | Raqqa
where ankaraq: town TR 39.9199 32.8543 | ANKARA

== ax-kobani-1
outlet: Cilicia News Agency
register: wire
published: 2014-10-08
--
Twelve {protests|killed} as Kurdish anger over Kobani erupts in Turkey; air {strikes|strikes} slow jihadists

SURUC, Turkey, Oct 8 (CNA) - At least 12 people were {protests|killed} across Turkey in the night to Wednesday when Kurds who {kurdacc|accuse} the government of watching Islamic State {kobani|take} a Syrian border town {protests|clashed} with police and with Islamist rivals, while American-led warplanes {strikes|struck} the besiegers of Kobani five times.

Eight of the dead fell in Diyarbakir, most of them in a gun {hudafight|battle} between supporters of the PKK and of a Sunni party, Huda-Par, security sources said. Police {teargas|used} water cannon and tear gas in Istanbul, Ankara and a dozen eastern towns. The army {tanks|sent} tanks into the streets of Mardin and Van, and {curfew|curfews} were imposed on six provinces, a measure not seen since the 1990s. Interior Minister Efkan Ala {ala|called on} the protesters to go home or "violence will be {alathr|met} with violence many times over".

"Kobani is about to {kobani!hypothetical|fall}," President Tayyip Erdogan had told refugees on Tuesday in a camp at Gaziantep. Bombs from the air would not end it, he said; he {erddem|demanded} a {zone!demanded|no-fly zone}, a safe strip on the Syrian side and the training of moderate rebels. Washington has {zonerej|ruled} that {zonerej|out} for now.

The jihadists {mistanour|planted} their black flag on Mistanour hill on Sunday and {kobani|entered} the town's eastern quarters on Monday, three weeks after they had begun their {kobani|offensive} with tanks brought from Iraq. A Kurdish woman commander {arin|blew herself up} among them that day, {arin|killing} some ten, the Syrian Observatory for Human Rights said; the YPG confirmed the {arin|act} and named her. By the Observatory's count 412 people, more than half of them jihadists, have died since September 16.

Central Command said Tuesday's {strikes|raids} {strikes|destroyed} four armed vehicles and a tank. From a hilltop near Suruc journalists saw the fighters {pull|draw back} from two streets by evening. "It is the first time that the bombs fall where they should," Kobani official Idris Nassan said by telephone. He {idreq|pleaded for} anti-tank arms.

Turkish tanks {tline|line} the fence but have not {turkact!denied|fired}. Parliament in Ankara {mandate|authorised} operations in Syria and Iraq on October 2. The leader of the PYD, Saleh Muslim, who was {smvisit|received} in Ankara at the weekend, was {pkkdem|told} to {break!demanded|cut} his ties with the PKK and {join!demanded|join} the rebels against Damascus, according to Turkish officials; he {smask|asked for} a corridor and {smno|got none}. Abdullah Ocalan, the jailed leader of the PKK, has {ocalthr|warned} that the peace {talks|talks} which he began with the state two years ago are {talksend|over} if Kobani {kobani!hypothetical|falls}. He set October 15 as the last day.

More than 180,000 people have crossed since mid-September, the UN refugee agency says.

~ Live map of the front: members only
--
where ankarat: town TR 39.9199 32.8543 | Ankara
who curds: population TR | Kurds
who coalition: American-led warplanes
who turarmy: Turkish tanks
who huda: party TR | Huda-Par
who ala: person TR | Efkan Ala
who nassan: person SY | Idris Nassan
who erdogan: President Tayyip Erdogan
who is: the besiegers of Kobani
who parl: body TR | Parliament in Ankara
who tstate: government TR | the government
where istanbul: town TR 41.0138 28.9497 | Istanbul
where mardin: town TR 37.3131 40.7350 | Mardin
where van: town TR 38.4946 43.3832 | Van
where gaziantep: town TR 37.0594 37.3825 | Gaziantep
* protests PROTEST/riot occurred
  when: 2014-10-07/2014-10-08 "the night to Wednesday"
  where: diyarbakir; istanbul
  by: curds
  to: tstate; police
  killed: 12 "Twelve" side unknown
  killed: >=12 "At least 12 people" side unknown
  killed: 8 "Eight of the dead" part side unknown voice "security sources"
  answers: kobani "over Kobani"
* strikes ASSAULT/aerial occurred
  when: 2014-10-07 "Tuesday's"
  where: kobani
  by: coalition
  to: is; "four armed vehicles and a tank" thing
  with: airstrike "warplanes"
  count: 5 "five times"
  said: centcom official "said"
* kobani ASSAULT ongoing
  when: 2014-09-16/2014-10-08 from text "September 16"
  where: kobani
  by: is
  to: kobani thing; ypg
  with: tank "tanks"
  killed: 412 "412 people" side unknown voice sohr
  said: sohr party "count"
* hudafight ASSAULT/firearms occurred
  when: 2014-10-07/2014-10-08 "the night to Wednesday"
  where: diyarbakir
  by: pkk "supporters of the PKK"; huda
  to: huda; pkk
  said: "security sources" official "said"
  part_of: protests
* teargas ASSAULT/crowd-control occurred
  when: 2014-10-07/2014-10-08 "the night to Wednesday"
  where: istanbul; ankarat; "a dozen eastern towns"
  by: police
  to: curds
  with: crowd-control "tear gas"
* tanks MOBILIZE/troops occurred
  when: 2014-10-07/2014-10-08 bounded
  where: mardin; van
  by: "The army"
  with: tank "tanks"
* curfew COERCE/curfew occurred
  when: 2014-10-07/2014-10-08 bounded
  where: "six provinces"
  count: 6 "six provinces"
* ala REQUEST/yield occurred
  when: 2014-10-07/2014-10-08 bounded
  by: ala
  to: curds "protesters"
  about: RETREAT/withdraw
* alathr THREATEN/violence occurred
  when: 2014-10-07/2014-10-08 bounded
  by: ala
  to: curds "protesters"
  about: ASSAULT to curds
* erddem REQUEST/assist occurred
  when: 2014-10-07 "Tuesday"
  where: gaziantep
  by: erdogan
  to: us
  about: zone
* zone COERCE/restrict demanded optional
  when: ?
  where: "the Syrian side"
* zonerej REJECT/assist occurred
  when: 2014-10-07/2014-10-08 bounded
  by: us
  to: erdogan
  about: zone
  answers: erddem "ruled that out"
* mistanour COERCE/seize occurred
  when: 2014-10-05 "Sunday"
  where: mistanour; kobani
  by: is
  to: mistanour thing
  part_of: kobani
* arin ASSAULT/suicide-attack occurred
  when: 2014-10-06 "that day"
  where: kobani
  by: ypg "A Kurdish woman commander"
  to: is
  killed: ~10 "some ten" side recipient voice sohr
  said: sohr party "said"
  said: ypg party "confirmed"
* pull RETREAT/withdraw occurred
  when: 2014-10-07 "by evening"
  where: "two streets"; kobani
  by: is "the fighters"
  to: ypg
  said: "journalists" witness "saw"
* idreq REQUEST/assist occurred
  when: 2014-10-07/2014-10-08 bounded
  by: nassan
  about: AID
* tline MOBILIZE/troops ongoing
  when: 2014-10-08
  where: "the fence"
  by: turarmy
  with: tank "tanks"
* turkact ASSAULT denied
  when: 2014-10-08
  where: "the fence"
  by: turarmy
  to: is
* mandate SUPPORT occurred
  when: 2014-10-02 from text "October 2"
  by: parl
  to: turkey
  about: ASSAULT
* smvisit CONSULT/visit occurred
  when: 2014-10-04/2014-10-05 "the weekend"
  where: ankarat
  by: muslim; "Turkish officials"
  to: "Turkish officials"
* pkkdem REQUEST/change occurred
  when: 2014-10-04/2014-10-05 "the weekend"
  where: ankarat
  by: "Turkish officials"
  to: muslim; pyd
  about: break
  said: "Turkish officials" official "according to"
* break SANCTION/discontinue demanded optional
  when: ?
  by: muslim; pyd
  to: pkk
* join AGREE demanded optional
  when: ?
  by: muslim; pyd
* smask REQUEST/assist occurred
  when: 2014-10-04/2014-10-05 "the weekend"
  where: ankarat
  by: muslim
  to: "Turkish officials"
  about: RETREAT/access
* smno REJECT/assist occurred optional
  when: 2014-10-04/2014-10-05 "the weekend"
  where: ankarat
  by: "Turkish officials"
  to: muslim
  answers: smask "got none"
* ocalthr THREATEN occurred
  when: 2014-10-06/2014-10-08 bounded
  by: ocalan
  to: "the state"
  about: talksend
* talks CONSULT ongoing
  when: 2012/2014-10-08 "two years ago"
  by: ocalan; "the state"
  to: "the state"; ocalan
* talksend SANCTION/discontinue hypothetical
  when: ?
  by: ocalan
  to: "the state"
* kurdacc ACCUSE/allege occurred
  when: 2014-09-16/2014-10-08 bounded
  by: curds
  to: tstate
  about: kobani
figure: refugees >=180000 "More than 180,000 people" voice unhcr
tie: ocalan leads pkk "the jailed leader of the PKK"
tie: muslim leads pyd "The leader of the PYD, Saleh Muslim"

== ax-kobani-2
outlet: Bosphorus Ledger
register: daily
published: 2014-10-21
--
Turkey to {corridor!announced|let} peshmerga {corridor!announced|through} hours after US {drop|drops} arms to Kobani's Kurds

Ankara turned half-circle on Monday. "We are {corridor|helping} peshmerga forces to cross into Kobani," Foreign Minister Mevlut Cavusoglu told a news conference in the capital, twenty-four hours after his president had {erdref|called} the town's defenders "equal to the PKK, a terrorist organisation" to whom Turkey could not {armsno|give} weapons.

In between, three American transport planes had let twenty-seven bundles of rifles, ammunition and bandages {drop|fall} by night over the {kobani|besieged} town. They came from the stocks of Iraqi Kurdistan. Barack Obama had {tell|telephoned} Erdogan on Saturday and informed him that he would do it; the Turk did not hide on the flight back from Kabul that he had {erdobj|objected}. John Kerry, in Jakarta, {kerrydef|defended} the {drop|drop}: to turn one's back on people fighting ISIL would be "irresponsible and morally very difficult".

Not all of it arrived. One bundle, Centcom admitted, was {bomb1|destroyed} from the air so that nobody should have it. A second is shown in a film put out by the jihadists on Tuesday: a masked man {gotit|opens} crates of grenades, smiling. "You only {adv|give} more arms to Daesh," Erdogan's adviser said.

Redur Xelil, spokesman of the YPG, {welc|welcomed} the {drop|delivery}. He was cooler about {corridor|reinforcements}. No {agreed!denied|agreement} with the peshmerga had been reached, he said on Monday; Saleh Muslim the next day {welcbro|called} them "welcome brothers". The {duhok|talks} between his PYD and its rivals in Duhok, under the eye of Masoud Barzani, have gone on for a week.

In the town the air {strikes|raids}, 135 since the end of September, have held up the attackers. A car bomb {carb|blew} a hole in the northern district on Monday evening and mortar shells {mortar|hit} the crossing at Mursitpinar, where two of them {mortar|landed} on Turkish soil; the Turkish army {mortans|fired} back once. The jihadists have lost 70 men in four days, says the Observatory, whose people count corpses at the hospital of Tel Abyad.

And inside Turkey? The {protests|riots} of the second week of October left 37 dead; a thousand schools and 500 shops were {burnshop|burned}. On the 14th, jets {daglica|bombed} the PKK at Daglica in Hakkari, for the first time since the {truce|truce} of March 2013, in answer to three days of {outpost|fire} on a gendarmerie post. The {talks|peace process}, Deputy Prime Minister Bulent Arinc insists, lives. The HDP's Selahattin Demirtas {demsecret|accused} the ruling party of {talksend2|burying} it at Kobani. He had himself {callst|called} people {callst|out} on the 6th.

~ Today's cartoon, page 9
~ Home delivery: 0 800
--
who us: US
who cavusoglu: Foreign Minister Mevlut Cavusoglu
who obama: person US | Barack Obama
who arinc: person TR | Deputy Prime Minister Bulent Arinc
who demirtas: person TR | Selahattin Demirtas
who akp: party TR | the ruling party
who xelil: person SY | Redur Xelil
who barzani: person IQ | Masoud Barzani
who turarmy: jets
where duhok: town IQ 36.8667 42.9833 | Duhok
where jakarta: town ID -6.2146 106.8451 | Jakarta
where ankarax: site TR - - | gendarmerie post
* corridor RETREAT/access announced
  when: ?
  where: kobani
  by: turkey
  to: pesh
* drop AID occurred
  when: 2014-10-19/2014-10-20 "by night"
  where: kobani
  by: us
  to: ypg "Kobani's Kurds"
* erdref ACCUSE/disapprove occurred
  when: 2014-10-19 "twenty-four hours after"
  by: erdogan
  to: ypg "the town's defenders"; pkk
* armsno REJECT/assist occurred
  when: 2014-10-19 "twenty-four hours after"
  by: erdogan; turkey
  to: ypg "the town's defenders"
  about: AID
* tell CONSULT/phone occurred
  when: 2014-10-18 "Saturday"
  by: obama; erdogan
  to: erdogan
* erdobj REJECT/assist occurred
  when: 2014-10-18/2014-10-20 bounded
  by: erdogan
  to: obama
  about: drop
* kerrydef SUPPORT occurred optional
  when: 2014-10-20/2014-10-21 bounded
  where: jakarta
  by: kerry
  to: ypg
  about: drop
  answers: drop "defended the drop"
* bomb1 ASSAULT/aerial occurred
  when: 2014-10-20/2014-10-21 bounded
  where: kobani
  by: us
  to: "One bundle" thing
  said: centcom official "admitted"
* gotit COERCE/seize occurred
  when: 2014-10-20/2014-10-21 bounded
  where: kobani
  by: is "a masked man"
  to: "crates of grenades" thing
* welc SUPPORT occurred
  when: 2014-10-20 "Monday"
  by: xelil; ypg
  to: us
  about: drop
  answers: drop "welcomed the delivery"
* agreed AGREE denied
  when: 2014-10-20 "Monday"
  by: ypg; pesh
  to: pesh; ypg
  said: xelil party denied "said"
* duhok CONSULT/third-party ongoing
  when: 2014-10-14/2014-10-21 "for a week"
  where: duhok
  by: pyd; "its rivals"; barzani
  to: "its rivals"
* strikes ASSAULT/aerial ongoing
  when: 2014-09-30/2014-10-21 "the end of September"
  where: kobani
  to: is "the attackers"
  count: 135 "135"
* carb ASSAULT/explosives occurred
  when: 2014-10-20 "Monday evening"
  where: "the northern district"; kobani
  to: "the northern district" thing
  with: car-bomb "A car bomb"
* mortar ASSAULT/heavy-weapons occurred
  when: 2014-10-20 "Monday evening"
  where: mursitpinar
  to: mursitpinar thing; turkey "Turkish soil"
  with: mortar "mortar shells"
* mortans ASSAULT/heavy-weapons occurred
  when: 2014-10-20 "Monday evening"
  where: mursitpinar
  by: turarmy
  answers: mortar "fired back"
* kobani ASSAULT ongoing
  when: 2014-10-17/2014-10-21 "four days"
  where: kobani
  by: is
  to: ypg
  killed: 70 "70 men" side actor voice sohr
  said: sohr party "says"
* protests PROTEST/riot occurred
  when: 2014-10-06/2014-10-12 week "the second week of October"
  where: "inside Turkey"
  killed: 37 "37 dead" side unknown
* burnshop PROTEST/riot occurred
  when: 2014-10-06/2014-10-12 week "the second week of October"
  where: "inside Turkey"
  to: "a thousand schools" thing; "500 shops" thing
  part_of: protests
* daglica ASSAULT/aerial occurred
  when: 2014-10-14 from text "the 14th"
  where: daglica; hakkari
  by: turarmy
  to: pkk
  with: airstrike "jets"
  answers: outpost "in answer to"
* truce RETREAT/ceasefire occurred
  when: 2013-03 from text "March 2013"
  by: pkk
  to: turkey
* outpost ASSAULT/firearms occurred
  when: 2014-10-11/2014-10-14 "three days"
  where: ankarax; daglica
  by: pkk
  to: ankarax thing
* talks CONSULT ongoing
  when: 2014-10-21
  by: turkey; pkk
  said: arinc official "insists"
* talksend2 SANCTION/discontinue occurred
  when: ?
  by: akp alleged of demirtas
  to: pkk
  said: demirtas party claimed "accused"
  said: arinc official denied "insists"
* demsecret ACCUSE/allege occurred
  when: 2014-10-14/2014-10-21 bounded
  by: demirtas; hdp
  to: akp
  about: talksend2
* callst REQUEST/assist occurred
  when: 2014-10-06 from text "the 6th"
  by: demirtas
  to: "people"
  about: protests
* welcbro SUPPORT occurred optional
  when: 2014-10-21 from agreed "the next day"
  by: muslim
  to: pesh
* adv ACCUSE/disapprove occurred optional
  when: 2014-10-20/2014-10-21 bounded
  by: "Erdogan's adviser"
  to: us
  about: drop
  answers: drop "only give more arms"
tie: xelil member_of ypg "spokesman of the YPG"

== ax-kobani-3
outlet: Rojava Bulletin
register: communique
published: 2015-01-26
--
To our peoples and to all freedom-loving humanity: Kobani is {free|free}

1. After one hundred and thirty-four days of {resist|resistance} the forces of the People's Protection Units (YPG) and of the Women's Units have this morning {free|liberated} the last streets of Kaniya Kurdan in the east of the city of Kobani. Our flag was {flag|raised} on the hill at noon.

2. In the course of this historic {resist|battle} more than a thousand mercenaries of the Daesh gangs were {resist|killed}, by our count. We lost 408 comrades. In the last week alone our units {mist|took} Mistenur hill (19 January), {supply|cut} the road by which the enemy was supplied from Aleppo and Raqqa, {weapons|captured} two tanks and {pris|took} eleven prisoners.

3. We {thank|thank} the Burkan al-Furat battalions of the Free Army and the peshmerga, who have {peshfight|stood} beside us with their guns since the first of November, and the international coalition for its {strikes|air support}: more than seven hundred {strikes|raids}. We do not forget the youth of North Kurdistan who heeded the {call15|call} and {protests|rose} in October, nor the more than forty who fell in the streets.

4. The villages, some three hundred and fifty, are still in the hands of Daesh. The {village!announced|campaign} to {village!announced|free} them begins today.

5. To the state of Turkey, whose president declared in October with a glad heart that the town was about to fall and whose gendarmes {gas26|shot} gas this very afternoon at those who {dance|danced} at the fence of Suruc: {open|open} the gate of Mursitpinar to the {return!demanded|return} of two hundred thousand people, to cement and to medicine. Whoever keeps it {shut|closed} lays {siege|siege} to rubble.

6. We {donor|call on} the United Nations and all states to send a delegation and to {rebuild!demanded|rebuild} a city eight parts in ten of which are {ruin|destroyed}. Let the names of the streets be those of the fallen.

YPG General Command, 26 January 2015

~ Distributed by the press office. Video: 03:12
--
who we: group SY | our peoples
who ypg: our units
who womens: group SY | Women's Units
who burkan: group SY | Burkan al-Furat battalions of the Free Army
who coalition: the international coalition
who turkey: the state of Turkey
who erdogan: whose president
who gend: force TR | whose gendarmes
who is: the enemy; Daesh gangs
who youth: population TR | the youth of North Kurdistan
who un: organisation - | United Nations
where kaniya: district SY 36.8900 38.3700 | Kaniya Kurdan
where aleppo: town SY 36.2012 37.1612 | Aleppo
where villages: near SY - - | The villages
* free COERCE/seize occurred
  when: 2015-01-26 "this morning"
  where: kaniya; kobani
  by: ypg; womens
  to: is; kaniya thing
  part_of: resist
* resist ASSAULT occurred
  when: 2014-09-14/2015-01-26 "one hundred and thirty-four days"
  where: kobani
  by: ypg; womens; is
  to: is; ypg; womens
  killed: >=1000 "more than a thousand mercenaries" side recipient voice ypg
  killed: 408 "408 comrades" side actor voice ypg
* flag SUPPORT occurred optional
  when: 2015-01-26 "noon"
  where: "the hill"; kobani
  by: ypg
* mist COERCE/seize occurred
  when: 2015-01-19 from text "19 January"
  where: mistanour; kobani
  by: ypg "our units"
  to: mistanour thing; is
  part_of: resist
* supply COERCE/restrict occurred
  when: 2015-01-19/2015-01-26 "the last week"
  where: "the road"
  by: ypg "our units"
  to: is; "the road" thing
  part_of: resist
* weapons COERCE/seize occurred
  when: 2015-01-19/2015-01-26 "the last week"
  where: kobani
  by: ypg "our units"
  to: "two tanks" thing
  part_of: resist
* thank SUPPORT occurred
  when: 2015-01-26
  by: ypg
  to: burkan; pesh; coalition
* peshfight ASSAULT ongoing
  when: 2014-11-01/2015-01-26 from text "the first of November"
  where: kobani
  by: pesh; burkan
  to: is
  with: artillery "guns"
* strikes ASSAULT/aerial occurred
  when: 2014-09/2015-01-26 bounded
  where: kobani
  by: coalition
  to: is
  with: airstrike "air support"
  count: >=700 "more than seven hundred"
* call15 REQUEST/assist occurred
  when: 2014-10 "October"
  to: youth
  about: protests
* protests PROTEST/riot occurred
  when: 2014-10 "October"
  where: "the streets"
  by: youth
  to: turkey
  killed: >=40 "more than forty" side actor voice ypg
* village ASSAULT announced
  when: 2015-01-26 "today"
  where: villages
  by: ypg
  to: is
* gas26 ASSAULT/crowd-control occurred
  when: 2015-01-26 "this very afternoon"
  where: suruc
  by: gend
  to: "those who danced"
  with: crowd-control "gas"
* dance PROTEST/demo occurred optional
  when: 2015-01-26 "this very afternoon"
  where: suruc
  by: "those who danced"
* open REQUEST/change occurred
  when: 2015-01-26
  where: mursitpinar
  by: ypg
  to: turkey
  about: RETREAT/access
* return RETREAT/access demanded optional
  when: ?
  where: mursitpinar
  by: turkey
  to: "two hundred thousand people"
* shut COERCE/restrict ongoing
  when: 2015-01-26
  where: mursitpinar
  by: turkey
  to: mursitpinar thing
* siege COERCE/restrict ongoing optional
  when: 2015-01-26
  where: kobani
  by: turkey
* donor REQUEST/assist occurred
  when: 2015-01-26
  by: ypg
  to: un; "all states"
  about: rebuild
* rebuild AID demanded optional
  when: ?
  where: kobani
  by: un
* ruin ASSAULT/destroy occurred
  when: 2014-09-14/2015-01-26 bounded
  where: kobani
  to: "a city" thing
* pris COERCE/arrest occurred
  when: 2015-01-19/2015-01-26 "the last week"
  where: kobani
  by: ypg "our units"
  to: "eleven prisoners"
  detained: 11 "eleven prisoners" side recipient voice ypg
  part_of: resist
figure: refugees 200000 "two hundred thousand people"
