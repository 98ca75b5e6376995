story: a-flotilla
conflict: Israel and Palestine
countries: IL PS TR
facts: On 31 May 2010 Israeli naval commandos boarded a flotilla of six ships bound for Gaza in international waters; nine activists died aboard the Mavi Marmara (first reports said 10 to 19), seven to ten soldiers were hurt. Turkey recalled its ambassador; Egypt opened Rafah on 1 June; the activists were deported by 3 June; the Rachel Corrie was taken without violence on 5 June; Israel announced an inquiry on 14 June and eased the blockade on 17 and 20 June. (public record: Security Council presidential statement of 1 June 2010, statements of the parties, press.)

who navy: force IL | Israeli navy; commandos; Shayetet 13; naval commandos
who idf: force IL | Israeli army; IDF; the army; Israeli military
who israel: state IL | Israel; Tel Aviv; Jerusalem government
who netanyahu: person IL | Benjamin Netanyahu; Netanyahu
who barak: person IL | Ehud Barak; Barak
who ayalon: person IL | Danny Ayalon; Ayalon
who ihh: organisation TR | IHH; Humanitarian Relief Foundation; Insani Yardim Vakfi
who activists: population - | activists; passengers; peace activists; volunteers
who freegaza: organisation - | Free Gaza Movement; Free Gaza
who turkey: state TR | Turkey; Ankara
who erdogan: person TR | Recep Tayyip Erdogan; Erdogan
who davutoglu: person TR | Ahmet Davutoglu; Davutoglu
who egypt: state EG | Egypt; Cairo
who mubarak: person EG | Hosni Mubarak; Mubarak
who hamas: group PS | Hamas
who haniya: person PS | Ismail Haniya; Haniya
who abbas: person PS | Mahmoud Abbas; Abbas
who unsc: body - | Security Council
who ban: person - | Ban Ki-moon; Ban
who us: state US | United States; Washington
who biden: person US | Joe Biden; Biden
who quartet: person - | Tony Blair; Blair
who ireland: state IE | Ireland; Dublin; Irish government
who greece: state GR | Greece; Athens
who nicaragua: state NI | Nicaragua
who safrica: state ZA | South Africa; Pretoria
who turkel: body IL | Turkel commission; Turkel Commission

where marmara: site - 32.6800 33.5000 | Mavi Marmara; Marmara
where gaza: region PS 31.4300 34.3800 | Gaza; Gaza Strip
where ashdod: town IL 31.8040 34.6500 | Ashdod
where rafah: site EG 31.2480 34.2580 | Rafah crossing; Rafah
where istanbul: town TR 41.0138 28.9497 | Istanbul
where beersheba: town IL 31.2518 34.7913 | Beersheba

== a-flotilla-1
outlet: Haifa Bay Wire
register: wire
published: 2010-05-31
--
At least ten die as Israeli commandos {raid|storm} Gaza aid flotilla

ASHDOD, Israel, May 31 - Israeli naval commandos {raid|rappelled} from helicopters on to a Turkish passenger ship at the head of a flotilla carrying aid to Gaza before dawn on Monday, and at least ten people aboard were {raid|killed} in the {raid|fight} that followed, the army said.

An Israeli television channel reported fourteen to sixteen dead, a Turkish charity fifteen, "most of them Turks", and Hamas radio nineteen. Five soldiers were {resist|injured}, by the army's first account; later it said seven, two of them seriously, from knives, metal bars and a pistol taken out of one man's hand.

The {raid|boarding} of the Mavi Marmara began at half past four, seventy miles from the coast. Pictures sent by satellite before it was {satcut|cut} show black figures {raid|sliding} down a rope and people {resist|swinging} at them from below. "They {resist|lay in wait}," a military spokeswoman said; the Free Gaza Movement, which with the IHH had organised the voyage, said troops {raid|opened fire} the moment their boots touched the deck. 

All six ships, with close to 700 people, were being {tow|taken} to Ashdod. The navy had {warnship|told} them over the radio to {warnship|turn} for that port; the {warnno|answer}, "Negative, negative. Our destination is Gaza", is on tape.

Turkey {recall|recalled} its ambassador, {drill|called off} three joint exercises and {uncall|asked for} an urgent {unmeet|meeting} of the Security Council, which is to {unmeet|sit} this evening. In Istanbul ten thousand people {istdemo|marched} from the consulate of Israel, which some of them had tried to {istcons|force}, to Taksim. Athens {greece|broke off} an air drill. Abbas {abbas|called} it "a {raid|massacre}" and declared three days of {mourn|mourning}; Haniya {strikeg|asked} Gaza to {strikeg|strike}.

Netanyahu, in Canada, {scrap|scrapped} a {usvisit|visit} to the White House on Tuesday in order to fly home.

~ PHOTO: The Mavi Marmara is escorted to port. EDITORS: graphic content in video
--
who charity: organisation TR | a Turkish charity
who tv: outlet IL | An Israeli television channel
who activists: people aboard
who hradio: outlet PS | Hamas radio
who spw: office IL | a military spokeswoman
where seventy: near - - - | seventy miles from the coast
where taksim: site TR 41.0370 28.9850 | Taksim
where whouse: site US - - | White House
* raid ASSAULT/firearms occurred
  when: 2010-05-31 "before dawn on Monday" "half past four"
  where: marmara; seventy
  by: navy
  to: activists "people aboard"; "a Turkish passenger ship" thing
  with: helicopter "helicopters"; small-arms "fire"
  killed: >=10 "at least ten people" side civilian voice idf
  killed: 14-16 "fourteen to sixteen" side civilian voice tv
  killed: 15 "fifteen" side civilian voice charity
  killed: 19 "nineteen" side civilian voice hradio
  said: idf party "said"
  said: tv media "reported"
  said: charity party
  said: hradio media
  said: freegaza party claimed "said"
* resist ASSAULT/primitive occurred
  when: 2010-05-31
  where: marmara
  by: activists "people"
  to: navy "soldiers"
  with: knife "knives"; blunt "metal bars"; small-arms "pistol" 1
  injured: 5 "Five soldiers" side recipient voice idf
  injured: 7 "seven" side recipient voice idf
  injured: 2 "two of them seriously" part side recipient voice idf
  said: idf party "said"
  said: spw party "said"
* tow COERCE/seize ongoing
  when: 2010-05-31
  where: ashdod
  by: navy
  to: "All six ships" thing; activists "close to 700 people"
  sites: 6 "six ships"
* warnship REQUEST/change occurred
  when: 2010-05-31
  by: navy
  to: "All six ships"
* warnno REJECT occurred
  when: 2010-05-31
  by: "All six ships"
  to: navy
  about: warnship
  answers: warnship "the answer"
* recall SANCTION/withdraw occurred
  when: 2010-05-31
  by: turkey
  to: israel
* drill SANCTION/discontinue occurred
  when: 2010-05-31
  by: turkey
  to: israel
  count: 3 "three joint exercises"
* uncall REQUEST/meet occurred
  when: 2010-05-31
  by: turkey
  to: unsc
  about: unmeet
* unmeet CONSULT/multilateral announced
  when: 2010-05-31 "this evening"
  by: unsc
* istdemo PROTEST/demo occurred
  when: 2010-05-31
  where: taksim; istanbul
  by: "ten thousand people"
  to: israel
* istcons PROTEST/riot attempted
  when: 2010-05-31
  where: "the consulate of Israel"; istanbul
  by: "some of them"
  to: israel
* greece SANCTION/discontinue occurred
  when: 2010-05-31
  by: greece
  to: israel
* abbas ACCUSE/disapprove occurred
  when: 2010-05-31
  by: abbas
  to: israel
  about: raid
  answers: raid "called it"
* strikeg REQUEST/change occurred
  when: 2010-05-31
  by: haniya
  to: "Gaza"
  about: PROTEST/strike
* usvisit CONSULT/visit announced
  when: 2010-06-01 "Tuesday"
  where: whouse
  by: netanyahu
  to: "the White House"
* scrap SANCTION/discontinue occurred
  when: 2010-05-31
  where: "Canada"
  by: netanyahu
  about: usvisit
  to: "the White House"
figure: passengers <=700 "close to 700 people" at marmara
* satcut COERCE/censor occurred optional
  when: 2010-05-31
  where: marmara
  to: "satellite" thing
* mourn SUPPORT occurred optional
  when: 2010-05-31
  by: abbas

== a-flotilla-2
outlet: Sheffield & District Post
register: daily
copy_of: a-flotilla-1
published: 2010-06-01
--
{raid|Bloodshed} at sea: ten or more {raid|killed} on Gaza aid ship

Israeli naval commandos {raid|rappelled} from helicopters on to a Turkish passenger ship at the head of a flotilla carrying aid to Gaza before dawn on Monday, and at least ten people aboard were {raid|killed} in the {raid|fight} that followed, the army said.

"They {resist|lay in wait}," a military spokeswoman said; the Free Gaza Movement, which with the IHH had organised the voyage, said troops {raid|opened fire} the moment their boots touched the deck.

Turkey {recall|recalled} its ambassador, {drill|called off} three joint exercises and {uncall|asked for} an urgent {unmeet|meeting} of the Security Council, which is to {unmeet|sit} this evening.

A Sheffield teacher is thought to be among the passengers. Her sister said, "We just want a phone call."

~ Wednesday: your 24-page World Cup wallchart
--
who spw: office IL | a military spokeswoman
* raid ASSAULT/firearms occurred
  when: 2010-05-31 "before dawn on Monday"
  where: "a Turkish passenger ship"
  by: navy
  to: activists "people aboard"; "a Turkish passenger ship" thing
  with: helicopter "helicopters"; small-arms "fire"
  killed: >=10 "at least ten people" side civilian voice idf
  said: idf party "said"
  said: freegaza party claimed "said"
* resist ASSAULT/primitive occurred
  when: 2010-05-31
  where: "a Turkish passenger ship"
  by: activists
  to: navy "troops"
  said: spw party "said"
* recall SANCTION/withdraw occurred
  when: 2010-05-31
  by: turkey
* drill SANCTION/discontinue occurred
  when: 2010-05-31
  by: turkey
  count: 3 "three joint exercises"
* uncall REQUEST/meet occurred
  when: 2010-05-31
  by: turkey
  to: unsc
  about: unmeet
* unmeet CONSULT/multilateral announced
  when: 2010-05-31 "this evening"
  by: unsc

== a-flotilla-3
outlet: Anadolu Sabah
register: state-media
published: 2010-06-04
--
They came home in nine coffins: hundreds of thousands {funeral|bid farewell} to the martyrs of the Mavi Marmara

The heart of Turkey beat yesterday in the courtyard of Fatih. After the noon prayer nine coffins were {funeral|carried} over the heads of a crowd without end; a tenth family sits by a bed in Ankara. Three planes had {return|brought} home at 3 a.m. 466 volunteers, {return|deported} by Israel after three nights in the cells of Beersheba, where they were {cell|held}, witnesses recount, fourteen in a room and {beat|beaten} with rifle butts.

The forensic institute: of the nine bodies five show {raid|shots} to the head, one of a boy of nineteen four in the face, at less than 45 centimetres. Israel lies when it speaks of self-defence.

Erdogan in Konya {erdacc|termed} the {raid|deed} "state terrorism" and {erdwarn|warned}: "Turkey's hostility is as strong as its friendship is valuable." Parliament in a resolution of Wednesday, adopted by a show of hands of all groups, {parl|demands} an {apol|apology}, {apol|compensation}, the {trialdem|trial} of the guilty, and {parlrev|calls upon} the government to {rev|review} military and economic ties. Deputy prime minister Arinc announced they'd be {rev|cut} "to the minimum". Football's under-18 team has {foot|left} Israel without playing.

Our consul recovered the phones, laptops and cameras? Not one: all were {confisc|seized} on the quay of Ashdod.

The world. The Council of the United Nations in Geneva {hrc|voted} on Wednesday, by 32 to 3, to {mission|send} a fact-finding mission; Washington {usno|said no}. Nicaragua has {nic|broken} relations, South Africa and Ecuador {amb|called back} ambassadors. Cairo on Tuesday {rafah|opened} the Rafah crossing "until further notice", by order of Mubarak. Davutoglu, who {clinton|sat} two hours with the American secretary of state, has set a {cond|condition}: if Israel {blocklift|lifts} the {blockade|blockade} and accepts an international {intinq|inquiry}, relations can be {norm|normal}. From Tel Aviv comes {inqno|refusal} of both.

~ Son Dakika: Asgari ücret - Galatasaray'dan bomba transfer
--
who parl: body TR | Parliament
who arinc: person TR | Deputy prime minister Arinc
who hrc: body - | Council of the United Nations
who clinton: person US | the American secretary of state
who ecuador: state EC | Ecuador
where fatih: site TR - - | the courtyard of Fatih
where konya: town TR 37.8713 32.4846 | Konya
where geneva: town CH 46.2022 6.1457 | Geneva
where ankp: town TR 39.9199 32.8543 | in Ankara
* funeral PROTEST/demo occurred optional
  when: 2010-06-03 "yesterday"
  where: fatih
  by: "hundreds of thousands"
* return COERCE/deport occurred
  when: 2010-06-03 "3 a.m."
  by: israel
  to: activists "466 volunteers"
  displaced: 466 "466 volunteers" side civilian
* cell COERCE/arrest occurred
  when: 2010-05-31/2010-06-03 day "three nights"
  where: beersheba
  by: israel
  to: activists
  said: "witnesses" witness "recount"
* beat ASSAULT/beat occurred
  when: 2010-05-31/2010-06-03 bounded
  where: beersheba
  by: israel
  to: activists
  with: blunt "rifle butts"
  said: "witnesses" witness "recount"
* raid ASSAULT/firearms occurred
  when: 2010-05-31 
  where: marmara
  by: israel
  to: activists
  killed: 9 "nine bodies" side civilian voice "The forensic institute"
  with: small-arms "shots"
  said: "The forensic institute" official
* erdacc ACCUSE/disapprove occurred
  when: 2010-05-31/2010-06-04 bounded
  where: konya
  by: erdogan
  to: israel
  about: raid
  answers: raid "termed the deed"
* erdwarn THREATEN occurred
  when: 2010-05-31/2010-06-04 bounded
  where: konya
  by: erdogan
  to: israel
* parl REQUEST/change occurred
  when: 2010-06-02 "Wednesday"
  by: parl
  to: israel
  about: apol
  about: trialdem
* apol CONCEDE demanded optional
  when: ?
  by: israel
  to: turkey
* parlrev REQUEST/change occurred
  when: 2010-06-02 "Wednesday"
  by: parl
  to: turkey
  about: rev
* rev SANCTION/discontinue announced
  when: ?
  by: turkey
  to: israel
  said: arinc official "announced"
* foot SANCTION/withdraw occurred optional
  when: 2010-05-31/2010-06-04 bounded
  by: "Football's under-18 team"
  to: israel
* confisc COERCE/seize occurred
  when: 2010-05-31/2010-06-03 bounded
  where: ashdod
  by: israel
  to: "the phones, laptops and cameras" thing
* hrc SUPPORT occurred
  when: 2010-06-02 "Wednesday"
  where: geneva
  by: hrc
  about: mission
* mission ACCUSE/investigate announced
  when: ?
  by: hrc
  to: israel
  about: raid
* usno REJECT occurred
  when: 2010-06-02 "Wednesday"
  by: us
  to: hrc
  about: mission
  answers: mission "said no"
* nic SANCTION/discontinue occurred
  when: 2010-05-31/2010-06-04 bounded
  by: nicaragua
  to: israel
* amb SANCTION/withdraw occurred
  when: 2010-05-31/2010-06-04 bounded
  by: safrica; ecuador
  to: israel
* rafah RETREAT/access occurred
  when: 2010-06-01 "Tuesday"
  where: rafah
  to: rafah thing
  by: mubarak; egypt "Cairo"
* clinton CONSULT occurred
  when: 2010-05-31/2010-06-04 bounded
  by: davutoglu; clinton
  to: clinton
* cond REQUEST/change occurred
  when: 2010-05-31/2010-06-04 bounded
  by: davutoglu
  to: israel
  about: blocklift
  about: intinq
* blocklift RETREAT/access demanded optional
  when: ?
  by: israel
* blockade COERCE/restrict ongoing
  when: ?
  by: israel
* norm COOPERATE hypothetical
  when: ?
  by: turkey; israel
  to: israel; turkey
* inqno REJECT occurred
  when: 2010-05-31/2010-06-04 bounded
  by: israel
  to: turkey
  about: cond
  answers: cond "refusal of both"
figure: votes 32 "32" of hrc
figure: votes 3 "3" of hrc
* trialdem ACCUSE/investigate demanded optional
  when: ?
  by: israel
  to: "the guilty"
* intinq ACCUSE/investigate demanded optional
  when: ?
  to: israel

== a-flotilla-4
outlet: Shannon Evening Chronicle
register: daily
published: 2010-06-07
--
Rachel Corrie crew home after ship {corrie|boarded} "with ladders, and politely"

The eleven people of the cargo boat Rachel Corrie, five of them Irish, one a Nobel laureate, began to arrive in Dublin last evening, {dep|put on} planes by Israel a day after its navy {corrie|took} the ship, sixteen miles off Gaza, at noon on Saturday. No shot, no scuffle. "They {corrie|came on board} from launches; we lowered the ladder ourselves," the skipper told our paper at arrivals. The cement in her hold, 550 tonnes of it, is on the quay in Ashdod; Israel has {cement|offered} to {cemdel|truck} it in under UN control.

The Irish government had {irask|asked for} safe passage and had {deal|worked out} with Jerusalem a {deal|compromise}, according to which cargo would be inspected in Ashdod and two of those aboard might go along. Those aboard {ladno|turned it down}.

What will change? In Washington Joe Biden spoke of "new ways" for goods and with Mubarak, whom he is {bidvis|visiting} in Sharm el-Sheikh today, will {bidvis|discuss} them. Tony Blair is {blair|pressing} for a list of what's forbidden in place of a list of what's allowed: coriander, for instance, isn't. Ban {call|rang} Netanyahu on Saturday and {banprop|proposed} a panel under a New Zealander, with a Turk and an Israeli; Netanyahu {netno|put him off}, ministers of his {netno|refuse} it.

Dublin says it will {expel|expel} an Israeli diplomat this month, though that concerns the forged passports of the Dubai affair; hundreds {demo|paraded} on O'Connell Street on Saturday, Free Gaza banners and a brass band.

Early this morning, off Nuseirat, Israeli sailors {divers|killed} at least four men in diving suits who, they say, were on the way to {diverplot|attack}. Fatah's Al-Aqsa Brigades said the men had been training.

~ HURLING: Clare fire 3-21 past Waterford in Thurles siege
~ Death notices - Births - Planning
--
who crew: population - | The eleven people
who aqsa: group PS | Al-Aqsa Brigades
who israelisail: force IL | Israeli sailors
who jeru: government IL | Jerusalem
where corriep: site - - - | sixteen miles off Gaza
where dublinp: town IE 53.3331 -6.2489 | in Dublin
where sharm: town EG 27.9158 34.3300 | Sharm el-Sheikh
where nuseirat: near PS 31.4500 34.3700 | Nuseirat
where oconnell: site IE - - | O'Connell Street
* dep COERCE/deport occurred
  when: 2010-06-06 "last evening"
  by: israel
  to: crew
  displaced: 11 "eleven people" side civilian
* corrie COERCE/seize occurred
  when: 2010-06-05 "noon on Saturday"
  where: corriep
  by: israel "its navy"
  to: "the cargo boat Rachel Corrie" thing
  said: "the skipper" witness "told"
* cement AGREE occurred
  when: 2010-06-05/2010-06-07 bounded
  by: israel
  about: cemdel
* cemdel AID announced
  when: ?
  where: "Gaza"
  by: israel
* irask REQUEST/change occurred
  when: ?
  by: ireland
  to: jeru
* deal AGREE occurred
  when: ?
  by: ireland; jeru
  to: ireland; jeru
* ladno REJECT occurred
  when: ?
  by: crew
  to: ireland; jeru
  about: deal
  answers: deal "turned it down"
* bidvis CONSULT/visit occurred
  when: 2010-06-07 "today"
  where: sharm
  by: biden; mubarak
  to: mubarak
* blair REQUEST/change occurred
  when: ?
  by: quartet
  to: israel
* banprop REQUEST/change occurred
  when: 2010-06-05 "Saturday"
  by: ban
  to: netanyahu
  about: ACCUSE/investigate
* call CONSULT/phone occurred
  when: 2010-06-05 "Saturday"
  by: ban; netanyahu
  to: netanyahu
* netno REJECT occurred
  when: 2010-06-05/2010-06-07 bounded
  by: netanyahu; "ministers of his"
  to: ban
  about: banprop
  answers: banprop "put him off"
* expel SANCTION/expel announced
  when: 2010-06 "this month"
  by: ireland
  to: israel "an Israeli diplomat"
* demo PROTEST/demo occurred
  when: 2010-06-05 "Saturday"
  where: oconnell
  by: "hundreds"
  to: israel
* divers ASSAULT occurred
  when: 2010-06-07 "Early this morning"
  where: nuseirat
  by: israelisail
  to: "men in diving suits"
  killed: >=4 "at least four men in diving suits" side recipient
* diverplot ASSAULT attempted
  when: 2010-06-07
  where: nuseirat
  by: "men in diving suits" alleged of israelisail; aqsa denied
  said: israelisail party "say"
  said: aqsa party denied "said"

== a-flotilla-5
outlet: Nablus Road Analysis
register: analysis
published: 2010-06-21
--
From ketchup to concrete: how nine dead opened a gate

On 17 June, seventeen days after the {raid|raid}, the Israeli security cabinet {ease|eased} the {blockade|closure} of Gaza in a communiqué whose English version announced a {ease|decision} and whose Hebrew version did not. On Sunday came the correction: from now on everything may {ease2|enter} that is not on a list of weapons and "dual use" items. Hamas {hamno|waves} it {hamno|away} as cosmetics; it {hamdem|wants} the {blockade|blockade}, now in its fourth year, {hamlift|ended}, sea included. The White House {whsup|welcomes}; Blair takes some of the credit, with reason.

In parallel Israel has given itself an {turkel|inquiry}. The Turkel commission - a retired judge of seventy-five, a professor of ninety-three, a general, with a Northern Irish politician and a Canadian as observers - was {turkel|approved} on the 14th. Soldiers may not be heard. Turkey {turkno|rejected} it the same evening: the defendant can't be the judge. Inside the army a general's team {eiland|looks into} mistakes of planning.

Did the {blockade|blockade} make sense? Its declared aims were three: weapons, rockets and the soldier {shalit|held} since June 2006. None was reached.

Two ships of the Iranian Red Crescent, we're told, would {iran|sail} this week; Tehran says the Guards could {iranesc|escort} them; on Friday a minister {leb|allowed} a Lebanese boat to leave for Cyprus. Barak, in New York, {barwarn|warned} Beirut it would be {barwarn|responsible}. Cyprus for its part {cyp|forbids} all departures. Whether anybody would be {navystop|stopped} by force once more, Ayalon left open: "We shall not {ayal|let} them through. How, you will see."

And the relations with Ankara? On the 14th of last month the trade office still held a fair. Turkish airspace has been {airsp|closed} since to an Israeli military plane at least once. It's a long way from a break, and a longer one from before.
--
who seccab: body IL | Israeli security cabinet
who wh: office US | The White House
who iranrc: organisation IR | Iranian Red Crescent
who guards: force IR | the Guards
who tehran: state IR | Tehran
who lebanon: state LB | Beirut
who cyprus: state CY | Cyprus
who general: force IL | a general's team
where ny: town US 40.7143 -74.0060 | New York
* ease CONCEDE occurred
  when: 2010-06-17 from text "17 June" "seventeen days after"
  where: gaza
  by: seccab; israel
  to: gaza thing
* raid ASSAULT/firearms occurred
  when: 2010-05-31 from ease "seventeen days after"
  killed: 9 "nine dead" side civilian
* ease2 RETREAT/access occurred
  when: 2010-06-20 "Sunday"
  where: gaza
  by: israel
  to: gaza thing
* hamno REJECT occurred
  when: 2010-06-17/2010-06-21 bounded
  by: hamas
  to: israel
  about: ease
  answers: ease "waves it away"
* hamdem REQUEST/change occurred
  when: 2010-06-17/2010-06-21 bounded
  by: hamas
  to: israel
  about: hamlift
  to: israel
* blockade COERCE/restrict ongoing
  when: 2007/2010-06-21 "fourth year"
  where: gaza
  by: israel
  to: gaza thing
* hamlift RETREAT/access demanded optional
  when: ?
  where: gaza
  by: israel
* whsup SUPPORT occurred
  when: 2010-06-17/2010-06-21 bounded
  by: wh
  to: israel
  about: ease
  answers: ease "welcomes"
* turkel ACCUSE/investigate occurred
  when: 2010-06-14 from text "the 14th"
  by: israel; turkel
  about: raid
* turkno REJECT occurred
  when: 2010-06-14 "the same evening"
  by: turkey
  to: israel
  about: turkel
  answers: turkel "rejected it"
* eiland ACCUSE/investigate ongoing
  when: 2010-05-31/2010-06-21 bounded
  by: general
  to: idf
  about: raid
* shalit ASSAULT/abduct ongoing
  when: 2006-06/2010-06-21 "June 2006"
  to: "the soldier"
* iran AID announced
  when: 2010-06-21/2010-06-27 week "this week"
  by: iranrc
  said: "we're told" unnamed
* iranesc MOBILIZE hypothetical
  when: ?
  by: guards
  said: tehran official "says"
  to: iranrc
* leb AGREE occurred
  when: 2010-06-18 "Friday"
  by: "a minister"
  to: "a Lebanese boat" thing
* barwarn THREATEN occurred
  when: 2010-06-18/2010-06-21 bounded
  where: ny
  by: barak
  to: lebanon
* cyp COERCE/restrict occurred
  when: 2010-06-18/2010-06-21 bounded
  by: cyprus
  to: "all departures" thing
* navystop COERCE/seize hypothetical
  when: ?
  by: israel
  to: iranrc; "a Lebanese boat" thing
* ayal THREATEN/restrict occurred
  when: 2010-06-18/2010-06-21 bounded
  by: ayalon
  to: iranrc; "a Lebanese boat" thing
  about: navystop
* airsp SANCTION/discontinue occurred
  when: 2010-05-14/2010-06-21 bounded
  by: turkey "Turkish"
  to: israel; "an Israeli military plane" thing
  where: "Turkish airspace"
