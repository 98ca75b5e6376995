story: gx-desertfox
conflict: Iraq
countries: IQ, US, GB
facts: Iraq stopped working with UN inspectors on 31 October 1998, gave way on 14 November as US bombers were in the air, and was reported by Richard Butler on 15 December not to be cooperating. From the night of 16 to 17 December to the 19th the US
  and Britain struck about 100 targets with some 415 cruise missiles and 650 sorties. Russia recalled its ambassadors from Washington and London. Iraq counted 62 soldiers dead, and dozens of civilians; it said the inspectors would not return, and
  from 26 December fired on planes in the no-fly zones; on the 28th a US plane bombed a battery near Mosul. (public record: Pentagon, UN documents, Iraqi statements, press of December 1998)

who us: state US | United States; Washington; the Americans; America; U.S.
who uk: state GB | Britain; London; the British
who clinton: person US | Bill Clinton; Clinton; Mr Clinton; the president
who blair: person GB | Tony Blair; Blair
who saddam: person IQ | Saddam Hussein; Saddam
who iraq: state IQ | Iraq; Baghdad; the Iraqis
who aziz: person IQ | Tariq Aziz; Aziz; Mr Aziz
who butler: person - | Richard Butler; Butler
who unscom: body - | Unscom; UNSCOM; inspectors; arms inspectors
who council: body - | Security Council
who russia: state RU | Russia; Moscow
who yeltsin: person RU | Boris Yeltsin; Yeltsin
who china: state CN | China; Beijing
who france: state FR | France; Paris
who annan: person - | Kofi Annan; Annan
who guard: force IQ | Republican Guard
where baghdad: town IQ 33.34 44.39 | streets of Baghdad; the Iraqi capital; sky of Baghdad
where basra: town IQ 30.51 47.78 | Basra
where mosul: town IQ 36.34 43.13 | Mosul
where khorram: town IR 30.44 48.17 | Khorramshahr
where kuwait: country KW 29.3 47.6 | Kuwait
where damascus: town SY 33.51 36.29 | Damascus

== gx-desertfox-1
outlet: Transglobe Wire
register: wire
published: 1998-12-17
--
U.S., British missiles {fox|slam} into Iraq after damning inspectors' {report|report}

BAGHDAD, Dec 17 (Transglobe) - The sky of Baghdad lit up for a second night on Thursday as American and British forces {fox|pounded} command posts, barracks and suspected arms works across Iraq, and Russia {recall|called} its ambassador {recall|home} from Washington in its angriest {recall|protest} since the Cold War.

Air raid sirens wailed at 7.50 in the evening and anti-aircraft guns {flak|opened up} from rooftops. {fox|Blasts} were heard to the south and west. The first wave, more than 200 cruise missiles {fox|launched} before dawn from ships in the Gulf and from B-52 bombers, had {fox|struck} over fifty sites, the Pentagon said; jets from the carrier Enterprise and British Tornados flying out of Kuwait {fox|followed}.

Tariq Aziz, the deputy prime minister, said that five people had been {fox|killed} and some thirty {fox|wounded} in the capital up to Thursday morning. Reporters were {tour|shown} a crater in a residential street and ten {fox|injured} patients at the Yarmouk hospital. In Tehran officials {iranprot|complained} that a missile had {stray|come down} in Khorramshahr, inside Iran, without hurting anybody.

President Clinton told Americans on Wednesday evening that he had given the {fox|order} because the Iraqis had {obstr|broken} their {nov14|promise} of November to work with the arms inspectors. "Their mission is to {fox|attack} Iraq's nuclear, chemical and biological weapons programs and its military capacity to threaten its neighbors," he said. Tony Blair, who spoke outside his door in Downing Street, {blairsup|backed} him: Saddam was a serial {blairacc|breaker} of promises.

What set it off was the {report|finding}, delivered on Tuesday to Kofi Annan by Richard Butler, chief of the United Nations inspection body Unscom, that Baghdad had {obstr|withheld} papers, {bar|turned} a team {bar|away} from the headquarters of the Baath party on December 9 and {obstr|hidden} equipment. Hours later he {pull|pulled} all his people {pull|out}. They had {pull|left} on a chartered plane by Wednesday noon.

The Security Council was in the middle of a {scmeet|debate} on that very {report|report} when word came of the {fox|bombing}. "The {fox|strikes} {ruscond|violate} the Charter", Moscow's envoy Sergei Lavrov told the chamber. China's {chcond|deplored} an {fox|act} "without any excuse" and France {frreg|regretted} "the chain of events". President Yeltsin {yelt|demanded} that the {fox|raids} be {stop!demanded|halted}; the Duma voted 394 to 1 to {duma|condemn} "state terrorism" and {start|put off} the ratification of an arms treaty. Only a few capitals - Tokyo, Bonn, Canberra, Ottawa - {allies|approved} openly.

In Congress the timing was noticed. Republicans {delay|delayed} by a day a House vote on {imp|impeaching} the president over a love affair. The Senate majority leader, Trent Lott, said he could {lott|not support} "this military {fox|action} at this time".

Iraq's ruling council, its head unseen in public since Sunday, {resist|called on} the people to "{fight!demanded|fight} the enemies of God". A month ago, on November 14, B-52s were already {b52|airborne} when Aziz {nov14|yielded} in a letter to Annan, and Clinton {callback|turned} them {callback|round}.

~ Oil: Brent up 40 cents, then down 60
~ (c) Transglobe 1998, all rights reserved
--
who uk: British
who pentagon: body US | Pentagon
who iran: state IR | Tehran; Iran
who lavrov: person RU | Sergei Lavrov
who duma: body RU | Duma
who lott: person US | Trent Lott
who repub: party US | Republicans
who house: body US | House
who rcc: body IQ | Iraq's ruling council
where yarmouk: site IQ 33.30 44.35 | Yarmouk hospital
where baghdad: sky of Baghdad; the capital
where bqh: site IQ - - | headquarters of the Baath party
* fox ASSAULT/aerial ongoing
  when: 1998-12-16/1998-12-17 "second night" "before dawn"
  where: baghdad; "across Iraq"
  by: us; uk
  to: iraq; "command posts" thing; "barracks" thing; "suspected arms works" thing
  with: missile "cruise missiles" 200; airstrike "jets"
  killed: 5 "five people" side unknown voice aziz
  injured: ~30 "some thirty" side unknown voice aziz
  injured: 10 "ten injured patients" part side unknown
  munitions: >=200 "more than 200 cruise missiles" voice pentagon
  sites: >=50 "over fifty sites" voice pentagon
  answers: obstr "because the Iraqis had broken"
  said: pentagon official "said"
  said: aziz party "said"
* report ACCUSE/allege occurred
  when: 1998-12-15 "Tuesday"
  by: butler; unscom
  to: iraq
  about: obstr
* recall SANCTION/withdraw occurred
  when: 1998-12-17 "Thursday"
  by: russia
  to: us
  answers: fox "in its angriest protest"
* flak ASSAULT/heavy-weapons occurred
  when: 1998-12-17 "7.50 in the evening"
  where: baghdad
  by: iraq
  to: us; uk
  with: air-defence "anti-aircraft guns"
* tour CONSULT occurred optional
  when: 1998-12-16/1998-12-17 bounded
  where: yarmouk; "a residential street"
  by: iraq
  to: "Reporters"
* iranprot ACCUSE/disapprove occurred
  when: 1998-12-16/1998-12-17 bounded
  where: "Tehran"
  by: iran
  to: us; uk
  about: stray
  answers: stray "complained"
* stray ASSAULT/aerial occurred
  when: 1998-12-16/1998-12-17 bounded
  where: khorram
  by: us; uk
  to: iran
  with: missile "a missile"
  said: iran official "complained"
  injured: 0 "without hurting anybody" voice iran
  part_of: fox
* obstr REJECT occurred
  when: 1998-11-14/1998-12-15 bounded
  by: iraq alleged of clinton; iraq alleged of butler
  to: unscom
  said: butler official
* nov14 AGREE occurred
  when: 1998-11-14 from text "November 14"
  by: aziz; iraq
  to: annan
* blairsup SUPPORT occurred
  when: 1998-12-16/1998-12-17 bounded
  where: "Downing Street"
  by: blair
  to: clinton
  about: fox
  answers: fox "backed him"
* bar COERCE/restrict occurred
  when: 1998-12-09 from text "December 9"
  where: bqh
  by: iraq
  to: unscom "a team"
  said: butler official
* pull RETREAT/withdraw occurred
  when: 1998-12-15/1998-12-16 from report "Hours later" "Wednesday noon"
  where: baghdad
  by: butler; unscom
  to: iraq
* scmeet CONSULT/multilateral occurred
  when: 1998-12-16
  by: council
* ruscond ACCUSE/disapprove occurred
  when: 1998-12-16/1998-12-17 bounded
  by: lavrov; russia
  to: us; uk
  about: fox
  answers: fox "violate the Charter"
* chcond ACCUSE/disapprove occurred
  when: 1998-12-16/1998-12-17 bounded
  by: china
  to: us; uk
  about: fox
  answers: fox "deplored"
* frreg ACCUSE/disapprove occurred optional
  when: 1998-12-16/1998-12-17 bounded
  by: france
  about: fox
* yelt REQUEST/yield occurred
  when: 1998-12-16/1998-12-17 bounded
  by: yeltsin
  to: us; uk
  about: stop
  answers: fox "demanded that the raids be halted"
* stop RETREAT/ceasefire demanded optional
  when: ?
  by: us; uk
* duma ACCUSE/disapprove occurred
  when: 1998-12-16/1998-12-17 bounded
  by: duma
  to: us; uk
  about: fox
  answers: fox "to condemn"
* start REJECT occurred
  when: 1998-12-16/1998-12-17 bounded
  by: duma
  to: us
* allies SUPPORT occurred
  when: 1998-12-16/1998-12-17 bounded
  by: "Tokyo"; "Bonn"; "Canberra"; "Ottawa"
  to: us; uk
  about: fox
  answers: fox "approved"
* delay CONCEDE occurred optional
  when: 1998-12-16/1998-12-17 bounded
  by: repub
  about: imp
* imp ACCUSE/investigate announced
  when: ? "by a day"
  by: house
  to: clinton
* lott REJECT occurred
  when: 1998-12-16/1998-12-17 bounded
  by: lott
  to: clinton
  about: fox
  answers: fox "not support"
* resist REQUEST/assist occurred
  when: 1998-12-16/1998-12-17 bounded
  by: rcc; iraq
  to: "the people"
  about: fight
* fight ASSAULT demanded optional
  when: ?
  by: "the people"
  to: "the enemies of God"
* b52 ASSAULT/aerial announced
  when: 1998-11-14 from text "November 14"
  where: "Iraq"
  by: us; clinton
  to: iraq
  with: airstrike "B-52s"
* callback SANCTION/discontinue occurred
  when: 1998-11-14 from text "November 14"
  by: clinton
  to: iraq
* blairacc ACCUSE/disapprove occurred optional
  when: 1998-12-16/1998-12-17 bounded
  where: "Downing Street"
  by: blair
  to: saddam
figure: votes 394 "394" of duma
figure: votes 1 "1" of duma

== gx-desertfox-2
outlet: Levant Gazette
register: daily
published: 1998-12-21
--
Four nights, and a victory for everyone

BAGHDAD / DAMASCUS. The muezzin had called in the first dawn of Ramadan when the last Tomahawk {fox|fell}. On Saturday evening in Washington, an hour after the House of Representatives had {imp|impeached} him, Bill Clinton declared the seventy-hour {fox|campaign} {end|over}. "I am confident we have achieved our mission," he said. Twenty-four hours later Saddam Hussein told his people on television: "God rewarded you with victory; you did not kneel."

What broke in those nights can be told only in outline. The allies say they {fox|fired} some 415 cruise missiles and flew 650 {fox|sorties} against ninety-seven targets, among them eleven places where the germs of weapons are suspected, eighteen of the command, six airfields, and the barracks of the Republican Guard, in which they claim to have {fox|killed} or {fox|hurt} up to 1,600. A British Tornado missed and {mistat|hit} a row of date stores near Basra. There was no loss of their own.

Mr Aziz read out other figures yesterday. Sixty-two soldiers dead, 180 {fox|injured}. As for civilians, these were "much, much more". In the wards this reporter saw a girl of five without a foot. A museum of natural history lost its windows, a rice mill at Tikrit its roof, and a maternity clinic its water.

And the {pull|departed} UN men? "Unscom is {ban|finished}, a closed file," the vice-president, Taha Yassin Ramadan, announced on Saturday. "They will {ban|come back} never."

On the streets

Beyond Iraq the {fox|bombs} have done something that the caliphs could not: unite the bazaar. In Damascus on Saturday students {damdemo|marched} on the American quarter. Several dozen {damamb|climbed} the wall of the ambassador's residence and {damamb|smashed} furniture, while his wife hid in a strong-room until marines came; others {damamb|tore down} the flag at the cultural centre and {damuk|stoned} the British embassy. Syria's government expressed its {damapol|regrets} to the ambassador and will {damrep|pay}; he had {damprot|protested} in the sharpest terms. Police in Cairo {caigas|used} tear gas against worshippers coming from al-Azhar who {caidemo|burned} two flags; in Gaza crowds {gazaburn|trampled} those which had been hung out for Mr Clinton's {gazavisit|visit} a week ago today. Prayer leaders in the Gulf {gulfcond|called} the {fox|attack} a crusade.

The states are quieter. Riyadh did not {base!denied|lend} its airfields. A {arabm|meeting} of Arab parliaments is called for next Sunday in Amman. Russia's ambassador to London {recalluk|followed} the one to Washington home on Friday, the first such double {recall,recalluk|recall} in memory, and the defence minister {rusmeet|cancelled} a {rustrip|trip} to Brussels. Even so, Igor Ivanov on Sunday {ivanphone|telephoned} Madeleine Albright for forty minutes. Paris {fraid|proposes} a "new {monitor|monitoring}" and an {lift|end} to the oil {emb|embargo}; the {fraidrej|answer} from across the Channel was "not with us". Italy {italy|called for} the {lift|lifting} of the {emb|blockade} as well.

Kuwait {kuw|armed} its Patriots. On the first night a number of Iraqi units had {south|moved} towards the marshes; they turned out to be taking cover.

~ Iftar times: Amman 16:36, Beirut 16:30, Damascus 16:35
--
who allies: coalition - | The allies
who house: body US | House of Representatives
who ramadan: person IQ | Taha Yassin Ramadan
who syria: government SY | Syria's government
who amb: person US | the ambassador
who students: population SY | students
who ivanov: person RU | Igor Ivanov
who albright: person US | Madeleine Albright
who italy: state IT | Italy
who riyadh: state SA | Riyadh
who kuwaitg: state KW | Kuwait
who defmin: office RU | the defence minister
where cairo: town EG 30.04 31.24 | Cairo
where gaza: province PS 31.50 34.47 | Gaza
where tikrit: town IQ 34.60 43.68 | Tikrit
where amman: town JO 31.95 35.93 | in Amman
where brussels: town BE 50.85 4.35 | Brussels
where resid: site SY 33.52 36.28 | the ambassador's residence
where azhar: site EG 30.046 31.263 | al-Azhar
* fox ASSAULT/aerial occurred
  when: 1998-12-16/1998-12-19 "seventy-hour" "Four nights"
  where: "Iraq"
  by: us; uk; allies
  to: iraq; guard; "six airfields" thing; "the barracks of the Republican Guard" thing
  with: missile "cruise missiles" 415
  killed: 62 "Sixty-two soldiers" side recipient voice aziz
  injured: 180 "180" side recipient voice aziz
  munitions: ~415 "some 415 cruise missiles" voice allies
  sites: 97 "ninety-seven targets" voice allies
  said: allies party "say"
  said: aziz party "read out"
  killed: 0 "no loss of their own" side actor voice allies
  casualties: <=1600 "up to 1,600" side recipient voice allies
* imp ACCUSE/investigate occurred
  when: 1998-12-19 from end "an hour after"
  by: house
  to: clinton
* end RETREAT/ceasefire occurred
  when: 1998-12-19 "Saturday evening"
  where: "Iraq"
  by: clinton
  to: iraq
* mistat ASSAULT/aerial occurred
  when: 1998-12-16/1998-12-19 bounded
  where: basra
  by: uk
  to: "a row of date stores" thing
  part_of: fox
* pull RETREAT/withdraw occurred
  when: ?
  where: "Iraq"
  by: unscom
  to: iraq
* ban REJECT occurred
  when: 1998-12-19 "Saturday"
  by: ramadan
  to: unscom
* damdemo PROTEST/demo occurred
  when: 1998-12-19 "Saturday"
  where: damascus
  by: students
  to: us
  answers: fox "the bombs have done something"
* damamb PROTEST/riot occurred
  when: 1998-12-19 "Saturday"
  where: resid; "the cultural centre"; damascus
  by: students "Several dozen"
  to: amb; us
  participants: >=24 vague "Several dozen"
* damuk PROTEST/riot occurred
  when: 1998-12-19 "Saturday"
  where: damascus
  by: students
  to: uk; "the British embassy" thing
  with: stones "stoned"
* damapol CONCEDE occurred
  when: 1998-12-19/1998-12-21 bounded
  by: syria
  to: amb; us
  about: damamb
* damrep CONCEDE announced
  when: ?
  by: syria
  to: us
* damprot ACCUSE/disapprove occurred
  when: 1998-12-19/1998-12-21 bounded
  by: amb
  to: syria
  about: damamb
  answers: damamb "protested"
* caigas ASSAULT/crowd-control occurred
  when: 1998-12-16/1998-12-21 bounded
  where: cairo; azhar
  by: "Police in Cairo"
  to: "worshippers"
  with: crowd-control "tear gas"
* caidemo PROTEST/demo occurred
  when: 1998-12-16/1998-12-21 bounded
  where: cairo; azhar
  by: "worshippers"
  to: us
  answers: fox "the bombs have done something"
* gazaburn PROTEST/demo occurred
  when: 1998-12-16/1998-12-21 bounded
  where: gaza
  by: "crowds"
  to: us; "those which had been hung out" thing
* gazavisit CONSULT/visit occurred
  when: 1998-12-14 "a week ago today"
  where: gaza
  by: clinton
* gulfcond ACCUSE/disapprove occurred
  when: 1998-12-16/1998-12-21 bounded
  by: "Prayer leaders in the Gulf"
  to: us; uk
  about: fox
  answers: fox "called the attack a crusade"
* base AID denied
  when: 1998-12-16/1998-12-19 bounded
  by: riyadh
  to: us
* arabm CONSULT/multilateral announced
  when: 1998-12-27 "next Sunday"
  where: amman
  by: "Arab parliaments"
* recalluk SANCTION/withdraw occurred
  when: 1998-12-18 "Friday"
  by: russia
  to: uk
* recall SANCTION/withdraw occurred
  when: 1998-12-16/1998-12-18 bounded
  by: russia
  to: us
* rusmeet SANCTION/discontinue occurred
  when: 1998-12-16/1998-12-21 bounded
  by: defmin; russia
  about: rustrip
* ivanphone CONSULT/phone occurred
  when: 1998-12-20 "Sunday"
  by: ivanov; albright
  to: albright
* fraid REQUEST/change occurred
  when: 1998-12-16/1998-12-21 bounded
  by: france
  about: monitor
* monitor MOBILIZE demanded optional
  when: ?
  to: iraq
* emb SANCTION/discontinue ongoing
  when: 1998-12-21
  to: iraq
* fraidrej REJECT/change occurred
  when: 1998-12-16/1998-12-21 bounded
  by: uk
  to: france
  about: fraid
  answers: fraid "answer"
* italy REQUEST/change occurred
  when: 1998-12-16/1998-12-21 bounded
  by: italy
  about: lift
* kuw MOBILIZE/weapons occurred
  when: 1998-12-16/1998-12-21 bounded
  by: kuwaitg
  to: iraq
  with: air-defence "Patriots"
* south MOBILIZE/troops occurred
  when: 1998-12-16/1998-12-17 "On the first night"
  where: "the marshes"
  by: iraq
* rustrip CONSULT/visit announced optional
  when: ?
  where: brussels
  by: defmin; russia
* lift RETREAT/access demanded optional
  when: ?
  to: iraq

== gx-desertfox-3
outlet: Brent House Strategic Notes
register: analysis
published: 1998-12-31
--
After the {fox|bombing}: who watches Iraq now?

Ten days have passed since the Desert Fox {fox|raids} {end|stopped}. Their purpose was to degrade what the inspectors had not been let near. The result, so far, is that there are no inspectors, that the guns go on in another form, and that the Council is split down the middle. This note sets out how we came here and three ways forward.

The road. On 31 October Iraq {stopcoop|ended} all work with Unscom; it had already {aug|suspended} surprise visits in August. The Council {res1205|condemned} this on 5 November, without a vote against. Washington {massed|massed} twenty-three ships. On the 14th, with bombers an hour from their aim, Iraq {nov14|undertook} to cooperate and Clinton, on the {annadv|advice} of Annan, {callback|called} the {b52|attack} {callback|off}. Unscom {return|went back} on 17 November. In the three weeks that followed it carried out some 300 {insp|inspections}, of which Butler called five {obstr|obstructed}. One may think five few; the Baath headquarters was among them.

The {fox|strikes}. American planners now say 74 percent of what was aimed at was {fox|damaged}. Missile research has been set back a year or more. As to chemical and biological works, the Pentagon itself {fox|bombed} hardly any for fear of what might be released. Some 1,400 Republican Guards may have died, General Zinni estimates; the Iraqis stick to 62.

Since then. On Saturday, St Stephen's day, an Iraqi battery {sam26|shot} at British planes over the south. On Monday a site near Mosul {sam28|fired} three missiles at American ones, and was {hit28|destroyed} by return with two anti-radar rockets and bombs: four of its crew {hit28|killed} and seven {hit28|hurt}, say the Iraqis, who {nfz|refuse} to recognise the zones "{zones91|imposed}" after the war of 1991. On Wednesday the same was repeated near Talil, with {sam30|launches} first and {hit30|bombs} after. Saddam has {bounty|promised} a prize to any gunner who {down!hypothetical|brings down} a plane. None has been {down!denied|downed}. Mr Ramadan {threatk|warned} Kuwait on the same day that those who lend their soil will be {attackk!threatened|struck}.

{leave|Expulsion} may be next: the Iraqis have {tellun|asked} that British and American relief workers leave and have {flight|refused} the UN flight from the Gulf landing rights since Sunday.

Three ways. The first, favoured in Moscow and Beijing, is to {lift!hypothetical|end} the {emb|embargo} and let a new body monitor at arm's length. On 22 December the Russian envoy {dem22|demanded} that Butler {resign!demanded|go}, for having {collude|shown} his {report|draft} to the White House before the Council; Butler {deny22|calls} this rubbish. The second, in Washington and London, is containment with a hammer: no deal, and the next {hammer,threat2|raid} at a time of our choosing. Madeleine Albright put it so on Tuesday. The third is talk. Annan {phone3|spoke} with Aziz by telephone on Christmas Eve, and a panel which Brazil {panel|suggests} could {review|study} disarmament, Kuwaiti prisoners and hunger apart from one another.

Our view: the third will win because the second has no end, and the first no majority. It will be spring before it does.
--
who guard: Republican Guards
who zinni: person US | General Zinni
who pentagon: body US | Pentagon
who albright: person US | Madeleine Albright
who ramadan: person IQ | Mr Ramadan
who brazil: state BR | Brazil
who kuwaitg: state KW | Kuwait
who council: the Council; Council
who wh: office US | White House
who battery: force IQ | an Iraqi battery
where talil: site IQ 30.94 46.09 | Talil
where south: region IQ - - | over the south
where bqh: site IQ - - | Baath headquarters
* fox ASSAULT/aerial occurred
  when: ? "Ten days"
  where: "Iraq"
  by: us; pentagon
  to: iraq; guard
  killed: ~1400 "Some 1,400 Republican Guards" side recipient voice zinni
  killed: 62 "62" side recipient voice iraq
  said: "American planners" official "say"
* end RETREAT/ceasefire occurred
  when: 1998-12-21 "Ten days"
  where: "Iraq"
  by: us
  to: iraq
* stopcoop SANCTION/discontinue occurred
  when: 1998-10-31 from text "31 October"
  by: iraq
  to: unscom
* aug SANCTION/discontinue occurred
  when: 1998-08 "August"
  by: iraq
  to: unscom
* res1205 ACCUSE/disapprove occurred
  when: 1998-11-05 from text "5 November"
  by: council
  to: iraq
  about: stopcoop
  answers: stopcoop "condemned this"
* massed MOBILIZE/troops occurred
  when: 1998-11-05/1998-11-14 bounded
  by: us
  to: iraq
  with: warship "twenty-three ships" 23
* nov14 AGREE occurred
  when: 1998-11-14 from text "the 14th"
  by: iraq
  to: council
* callback SANCTION/discontinue occurred
  when: 1998-11-14 from text "the 14th"
  by: clinton
  to: iraq
  answers: annadv "on the advice"
* return RETREAT/access occurred
  when: 1998-11-17 from text "17 November"
  where: "Iraq"
  by: unscom
  to: iraq
* insp ACCUSE/investigate occurred
  when: 1998-11-17/1998-12-08 day from return "three weeks that followed"
  by: unscom
  to: iraq
  count: ~300 "some 300"
* obstr REJECT occurred
  when: 1998-11-17/1998-12-08 bounded "three weeks that followed"
  where: bqh
  by: iraq alleged of butler
  to: unscom
  count: 5 "five"
  said: butler official "called"
* sam26 ASSAULT/heavy-weapons occurred
  when: 1998-12-26 "Saturday"
  where: south
  by: battery
  to: uk; "British planes" thing
  with: air-defence "battery"
* sam28 ASSAULT/heavy-weapons occurred
  when: 1998-12-28 "Monday"
  where: mosul
  by: iraq
  to: us
  with: missile "three missiles" 3
  munitions: 3 "three missiles"
* hit28 ASSAULT/aerial occurred
  when: 1998-12-28 "Monday"
  where: mosul
  by: us
  to: iraq; "a site near Mosul" thing
  with: missile "two anti-radar rockets" 2; bomb "bombs"
  killed: 4 "four of its crew" side recipient voice iraq
  injured: 7 "seven" side recipient voice iraq
  answers: sam28 "by return"
  said: iraq party "say"
* nfz REJECT occurred
  when: ?
  by: iraq
  to: us; uk
* sam30 ASSAULT/heavy-weapons occurred
  when: 1998-12-30 "Wednesday"
  where: talil
  by: iraq
  to: us
* hit30 ASSAULT/aerial occurred
  when: 1998-12-30 "Wednesday"
  where: talil
  by: us
  to: iraq
  with: bomb "bombs"
* bounty AGREE occurred
  when: 1998-12-21/1998-12-31 bounded
  by: saddam
  to: "any gunner"
* down ASSAULT denied
  when: 1998-12-21/1998-12-31 bounded
  by: iraq
  to: us; uk
* threatk THREATEN/violence occurred
  when: 1998-12-30 from hit30 "the same day"
  by: ramadan
  to: kuwaitg
  about: attackk
* attackk ASSAULT hypothetical
  when: ?
  by: iraq
  to: kuwaitg
* tellun REQUEST/change occurred
  when: ?
  by: iraq
  to: "British and American relief workers"
  about: RETREAT/withdraw by "British and American relief workers"
* leave COERCE/deport hypothetical
  when: ?
  by: iraq
  to: "British and American relief workers"
* flight REJECT occurred
  when: 1998-12-27/1998-12-31 "Sunday"
  by: iraq
  to: "the UN flight" thing
* lift RETREAT/access hypothetical
  when: ?
  to: iraq
* dem22 REQUEST/yield occurred
  when: 1998-12-22 from text "22 December"
  by: russia "the Russian envoy"
  to: butler
  about: resign
  answers: collude "for having shown"
* resign RETREAT/resign demanded optional
  when: ?
  by: butler
* collude COOPERATE occurred
  when: ?
  by: butler alleged of russia; butler denied
  to: wh
  said: russia party claimed
  said: butler official denied "calls"
* report ACCUSE/allege occurred
  when: ?
  by: butler
  to: iraq
* deny22 REJECT occurred optional
  when: 1998-12-22/1998-12-31 bounded
  by: butler
  to: russia
  about: collude
* hammer ASSAULT/aerial threatened
  when: ?
  by: us; uk
  to: iraq
* threat2 THREATEN/violence occurred
  when: 1998-12-29 "Tuesday"
  by: albright
  to: iraq
  about: hammer
* phone3 CONSULT/phone occurred
  when: 1998-12-24 "Christmas Eve"
  by: annan; aziz
  to: aziz
* panel REQUEST/change occurred
  when: ?
  by: brazil
  about: review
* review ACCUSE/investigate demanded optional
  when: ?
  by: "a panel"
* b52 ASSAULT/aerial announced
  when: 1998-11-14 from text "the 14th"
  by: us
  to: iraq
* emb SANCTION/discontinue ongoing
  when: 1998-12-31
  to: iraq
* annadv REQUEST/change occurred optional
  when: 1998-11-14 from text "the 14th"
  by: annan
  to: clinton
  about: callback
* zones91 COERCE/restrict occurred
  when: 1991 from text "1991"
  where: "Iraq"
  to: iraq
figure: votes 0 "without a vote against" of council
