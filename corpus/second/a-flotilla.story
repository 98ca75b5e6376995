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

ASHDOD, Israel, May 31 - Israeli naval commandos {raid|rappelled} from helicopters on to a Turkish passenger ship at the head of a flotilla {aid|carrying} aid to Gaza before dawn on Monday, and at least ten people aboard were {raid|killed} in the {raid|fight} that followed, the army said.

An Israeli television channel reported fourteen to sixteen dead, a Turkish charity fifteen, "most of them Turks", and Hamas radio nineteen. Five soldiers were {resist|injured}, by the army's first account; later it said seven, two of them seriously, from knives, metal bars and a pistol {pistol|taken} out of one man's hand.

The {raid|boarding} of the Mavi Marmara began at half past four, seventy miles from the coast. Pictures sent by satellite before it was {cut|cut} show black figures {raid|sliding} down a rope and people {resist|swinging} at them from below. "They {resist|lay in wait}," a military spokeswoman said; the Free Gaza Movement, which with the IHH had {aid|organised} the {aid|voyage}, said troops {raid|opened fire} the moment their boots touched the deck. 

All six ships, with close to 700 people, were being {take|taken} to Ashdod. The navy had {order|told} them over the radio to turn for that port; the {refuse|answer}, "{refuse|Negative, negative}. Our destination is Gaza", is on tape.

Turkey {recall|recalled} its ambassador, {exeroff|called off} three joint {exer|exercises} and {askunsc|asked} for an urgent {unscmeet|meeting} of the Security Council, which is to {unscmeet|sit} this evening. In Istanbul ten thousand people {march|marched} from the consulate of Israel, which some of them had tried to {force|force}, to Taksim. Athens {drilloff|broke off} an air {drill|drill}. Abbas {abbas|called} it "a {raid|massacre}" and declared three days of mourning; Haniya {haniya|asked} Gaza to {strike|strike}.

Netanyahu, in Canada, {scrap|scrapped} a {visit|visit} to the White House on Tuesday in order to fly home.

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
  when: 2010-05-31 "Monday" "half past four"
  where: marmara; seventy
  by: navy
  to: activists "people aboard"; marmara thing
  with: helicopter "helicopters"
  killed: >=10 "at least ten people" side recipient voice idf
  killed: 14-16 "fourteen to sixteen" side recipient voice tv
  killed: 15 "fifteen" side recipient voice charity
  killed: 19 "nineteen" side recipient voice hradio
  said: idf party "said"
  said: freegaza party "said"
* aid AID attempted
  when: 2010-05-31
  by: freegaza; ihh
  to: "Gaza"
* resist ASSAULT/primitive occurred
  when: 2010-05-31 "Monday"
  where: marmara; seventy
  by: activists
  to: navy
  with: knife "knives"; blunt "metal bars"; small-arms "a pistol" 1
  injured: 5 "Five soldiers" side recipient voice idf as_of 2010-05-31
  injured: 7 "seven" side recipient voice idf
  injured: 2 "two of them seriously" part side recipient voice idf
  said: idf party "account"
  said: spw party "said"
  part_of: raid
* pistol COERCE/seize occurred optional
  when: 2010-05-31
  where: marmara; seventy
  by: navy
  to: "a pistol" thing; "one man"
  said: idf party "account"
  part_of: raid
* cut COERCE/censor occurred
  when: 2010-05-31
  where: marmara
  to: "satellite" thing
* take COERCE/seize ongoing
  when: 2010-05-31
  by: navy
  to: "All six ships" thing; activists "close to 700 people"
  part_of: raid
* order REQUEST/yield occurred
  when: ?
  by: navy
  to: activists
* refuse REJECT/yield occurred
  when: ?
  by: activists
  to: navy
  answers: order "the answer"
* recall SANCTION/withdraw occurred
  when: 2010-05-31
  by: turkey
  to: israel
* exeroff SANCTION/discontinue occurred
  when: 2010-05-31
  by: turkey
  to: israel
  about: exer
  count: 3 "three joint exercises"
* exer COOPERATE announced optional
  when: ?
  by: turkey; israel
  to: israel; turkey
* askunsc REQUEST/meet occurred
  when: 2010-05-31
  by: turkey
  to: unsc
  about: unscmeet
* unscmeet CONSULT/multilateral announced
  when: 2010-05-31 "this evening"
  by: unsc
* march PROTEST/demo occurred
  when: 2010-05-31
  where: "the consulate of Israel"; taksim; istanbul
  by: "ten thousand people"
  to: israel
  participants: 10000 "ten thousand people"
* force PROTEST/riot attempted
  when: 2010-05-31
  where: "the consulate of Israel"; istanbul
  by: "some of them"
  to: israel; "the consulate of Israel" thing
* drilloff SANCTION/discontinue occurred
  when: 2010-05-31
  by: greece
  to: israel
  about: drill
* drill COOPERATE occurred optional
  when: ?
  by: greece
  to: israel
* abbas ACCUSE/disapprove occurred
  when: 2010-05-31
  by: abbas
  to: navy
  about: raid
  answers: raid "called it"
* haniya REQUEST/assist occurred
  when: 2010-05-31
  by: haniya
  to: "Gaza"
  about: strike
* strike PROTEST/strike announced
  when: ?
  where: gaza
  by: "Gaza"
* scrap SANCTION/discontinue occurred
  when: 2010-05-31
  where: "Canada"
  by: netanyahu
  to: "White House"
  about: visit
* visit CONSULT/visit announced
  when: 2010-06-01 "Tuesday"
  where: whouse
  by: netanyahu
  to: "White House"
figure: passengers <=700 "close to 700 people" of activists

== a-flotilla-2
outlet: Sheffield & District Post
register: daily
copy_of: a-flotilla-1
published: 2010-06-01
--
{raid|Bloodshed} at sea: ten or more {raid|killed} on Gaza aid ship

Israeli naval commandos {raid|rappelled} from helicopters on to a Turkish passenger ship at the head of a flotilla {aid|carrying} aid to Gaza before dawn on Monday, and at least ten people aboard were {raid|killed} in the {raid|fight} that followed, the army said.

"They {resist|lay in wait}," a military spokeswoman said; the Free Gaza Movement, which with the IHH had {aid|organised} the {aid|voyage}, said troops {raid|opened fire} the moment their boots touched the deck.

Turkey {recall|recalled} its ambassador, {exeroff|called off} three joint {exer|exercises} and {askunsc|asked} for an urgent {unscmeet|meeting} of the Security Council, which is to {unscmeet|sit} this evening.

A Sheffield teacher is thought to be among the passengers. Her sister said, "We just want a phone call."

~ Wednesday: your 24-page World Cup wallchart
--
who spw: office IL | a military spokeswoman
* raid ASSAULT/firearms occurred
  when: 2010-05-31 "Monday"
  where: "a Turkish passenger ship"
  by: navy
  to: activists "people aboard"; "a Turkish passenger ship" thing
  with: helicopter "helicopters"
  killed: >=10 "at least ten people" side recipient voice idf
  said: idf party "said"
  said: freegaza party "said"
* aid AID attempted
  when: 2010-05-31 "Monday"
  by: freegaza; ihh
  to: "Gaza"
* resist ASSAULT/primitive occurred
  when: 2010-05-31
  where: "a Turkish passenger ship"
  by: activists "people aboard"
  to: navy
  said: spw party "said"
  part_of: raid
* recall SANCTION/withdraw occurred
  when: 2010-05-31/2010-06-01 bounded
  by: turkey
* exeroff SANCTION/discontinue occurred
  when: 2010-05-31/2010-06-01 bounded
  by: turkey
  about: exer
  count: 3 "three joint exercises"
* exer COOPERATE announced optional
  when: ?
  by: turkey
* askunsc REQUEST/meet occurred
  when: 2010-05-31/2010-06-01 bounded
  by: turkey
  to: unsc
  about: unscmeet
* unscmeet CONSULT/multilateral announced
  when: 2010-06-01 "this evening"
  by: unsc

== a-flotilla-3
outlet: Anadolu Sabah
register: state-media
published: 2010-06-04
--
They came home in nine coffins: hundreds of thousands bid farewell to the martyrs of the Mavi Marmara

The heart of Turkey beat yesterday in the courtyard of Fatih. After the noon prayer nine coffins were carried over the heads of a crowd without end; a tenth family sits by a bed in Ankara. Three planes had {home|brought} home at 3 a.m. 466 volunteers, {deport|deported} by Israel after three nights in the cells of Beersheba, where they were {held|held}, witnesses recount, fourteen in a room and {beaten|beaten} with rifle butts.

The forensic institute: of the nine bodies five show {raid|shots} to the head, one of a boy of nineteen four in the face, at less than 45 centimetres. Israel lies when it speaks of self-defence.

Erdogan in Konya {erd|termed} the {raid|deed} "state {raid|terrorism}" and {erdwarn|warned}: "Turkey's hostility is as strong as its friendship is valuable." Parliament in a {parlres,parlgov|resolution} of Wednesday, {parlres,parlgov|adopted} by a show of hands of all groups, {parlres|demands} an apology, compensation, the trial of the guilty, and {parlgov|calls upon} the government to {review|review} military and economic ties. Deputy prime minister Arinc announced they'd be {ties|cut} "to the minimum". Football's under-18 team has {team|left} Israel without playing.

Our consul recovered the phones, laptops and cameras? Not one: all were {phones|seized} on the quay of Ashdod.

The world. The Council of the United Nations in Geneva {hrc|voted} on Wednesday, by 32 to 3, to {hrc|send} a fact-finding mission; Washington {usno|said no}. Nicaragua has {nica|broken} relations, South Africa and Ecuador {sarec,ecrec|called back} ambassadors. Cairo on Tuesday {rafah|opened} the Rafah crossing "until further notice", by {rafah|order} of Mubarak. Davutoglu, who {davmeet|sat} two hours with the American secretary of state, has set a {davcond|condition}: if Israel {lift|lifts} the {block|blockade} and {accept|accepts} an international inquiry, relations can be normal. From Tel Aviv comes {davrefuse|refusal} of both.

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
* raid ASSAULT/firearms occurred
  when: ?
  where: marmara
  by: israel
  to: activists
  with: small-arms "shots"
  killed: 9 "nine bodies" side recipient voice "The forensic institute"
  killed: 5 "five" part side recipient voice "The forensic institute"
  killed: 1 "a boy of nineteen" part side recipient voice "The forensic institute"
  said: "The forensic institute" official
* home AID occurred
  when: 2010-06-03 "3 a.m."
  by: "Three planes"
  to: activists "466 volunteers"
* deport COERCE/deport occurred
  when: 2010-06-03
  where: beersheba
  by: israel
  to: activists "466 volunteers"
  displaced: 466 "466 volunteers"
* held COERCE/arrest occurred
  when: 2010-05-31/2010-06-03 "three nights"
  where: beersheba
  by: israel
  to: activists "466 volunteers"
  detained: 466 "466 volunteers"
  said: "witnesses" witness "recount"
* beaten ASSAULT/beat occurred
  when: 2010-05-31/2010-06-03 "three nights"
  where: beersheba
  by: israel
  to: activists "466 volunteers"
  with: blunt "rifle butts"
  said: "witnesses" witness "recount"
* erd ACCUSE/disapprove occurred
  when: ?
  where: konya
  by: erdogan
  to: israel
  about: raid
  answers: raid "termed the deed"
* erdwarn THREATEN/relations occurred
  when: ?
  where: konya
  by: erdogan
  to: israel
* parlres REQUEST/yield occurred
  when: 2010-06-02 "Wednesday"
  by: parl
  to: israel
  about: CONCEDE by israel
* parlgov REQUEST/change occurred
  when: 2010-06-02 "Wednesday"
  by: parl
  to: "the government"
  about: review
* review SANCTION/discontinue demanded optional
  when: ?
  by: "the government"
  to: israel
* ties SANCTION/discontinue announced
  when: ?
  by: turkey; arinc
  to: israel
* team SANCTION/discontinue occurred optional
  when: ?
  where: "Israel"
  by: "Football's under-18 team"
  to: israel
* phones COERCE/seize occurred
  when: ?
  where: "the quay of Ashdod"; ashdod
  by: israel
  to: "the phones, laptops and cameras" thing; activists
* hrc ACCUSE/investigate occurred
  when: 2010-06-02 "Wednesday"
  where: geneva
  by: hrc
  to: israel
  about: raid
* usno REJECT occurred
  when: 2010-06-02 "Wednesday"
  by: us
  to: hrc
  about: hrc
  answers: hrc "said no"
* nica SANCTION/discontinue occurred
  when: ?
  by: nicaragua
  to: israel
* sarec SANCTION/withdraw occurred
  when: ?
  by: safrica
  to: israel
* ecrec SANCTION/withdraw occurred
  when: ?
  by: ecuador
  to: israel
* rafah RETREAT/access occurred
  when: 2010-06-01 "Tuesday"
  where: rafah
  by: egypt; mubarak
  to: rafah thing
* davmeet CONSULT occurred
  when: ?
  by: davutoglu; clinton
* davcond REQUEST/change occurred
  when: ?
  by: davutoglu
  to: israel
  about: lift
* lift RETREAT/access hypothetical
  when: ?
  by: israel
* accept AGREE hypothetical
  when: ?
  by: israel
  about: ACCUSE/investigate
* block COERCE/restrict ongoing
  when: ?
  by: israel
* davrefuse REJECT/change occurred
  when: ?
  by: israel
  to: davutoglu; turkey
  about: lift
  answers: davcond "refusal of both"
figure: votes 32 "32" of hrc
figure: votes 3 "3" of hrc

== a-flotilla-4
outlet: Shannon Evening Chronicle
register: daily
published: 2010-06-07
--
Rachel Corrie crew home after ship {corrie|boarded} "with ladders, and politely"

The eleven people of the cargo boat Rachel Corrie, five of them Irish, one a Nobel laureate, began to arrive in Dublin last evening, {deport4|put on planes} by Israel a day after its navy {corrie|took} the ship, sixteen miles off Gaza, at noon on Saturday. No {noshot|shot}, no {noshot|scuffle}. "They {corrie|came on board} from launches; we lowered the ladder ourselves," the skipper told our paper at arrivals. The cement in her hold, 550 tonnes of it, is on the quay in Ashdod; Israel has {truckoff|offered} to {truck|truck} it in under UN control.

The Irish government had {irask|asked} for safe passage and had worked out with Jerusalem a {comp|compromise}, according to which cargo would be inspected in Ashdod and two of those aboard might go along. Those aboard {turn|turned} it {turn|down}.

What will change? In Washington Joe Biden spoke of "new ways" for goods and with Mubarak, whom he is {bidvisit|visiting} in Sharm el-Sheikh today, will {bidvisit!announced|discuss} them. Tony Blair is {blair|pressing} for a list of what's forbidden in place of a list of what's allowed: coriander, for instance, isn't. Ban {bancall|rang} Netanyahu on Saturday and {banprop|proposed} a {panel|panel} under a New Zealander, with a Turk and an Israeli; Netanyahu {putoff|put} him {putoff|off}, ministers of his {minref|refuse} it.

Dublin says it will {expel|expel} an Israeli diplomat this month, though that concerns the forged passports of the Dubai affair; hundreds {parade|paraded} on O'Connell Street on Saturday, Free Gaza banners and a brass band.

Early this morning, off Nuseirat, Israeli sailors {nus|killed} at least four men in diving suits who, they say, were on the way to {dive|attack}. Fatah's Al-Aqsa Brigades said the men had been {train|training}.

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
* corrie COERCE/seize occurred
  when: 2010-06-05 "Saturday" "noon"
  where: corriep
  by: israel "its navy"
  to: crew; "the ship" thing
  said: "the skipper" witness "told"
* deport4 COERCE/deport occurred
  when: 2010-06-06 from corrie "a day after"
  by: israel
  to: crew
  displaced: 11 "eleven people"
* noshot ASSAULT denied optional
  when: 2010-06-05
  where: corriep
  by: israel "its navy"
  to: crew
* truckoff AGREE occurred
  when: 2010-06-05/2010-06-07 bounded
  by: israel
  about: truck
* truck AID announced optional
  when: ?
  by: israel
* irask REQUEST/assist occurred
  when: ?
  by: ireland
  to: israel
  about: RETREAT/access by israel
* comp AGREE occurred
  when: ?
  by: ireland; jeru
  to: jeru; ireland
* turn REJECT occurred
  when: ?
  by: crew
  to: ireland; jeru
  about: comp
  answers: comp "turned it down"
* bidvisit CONSULT/visit occurred
  when: 2010-06-07 "today"
  where: sharm
  by: biden; mubarak
  to: mubarak
* blair REQUEST/change occurred
  when: ?
  by: quartet
  to: israel
* bancall CONSULT/phone occurred
  when: 2010-06-05 "Saturday"
  by: ban; netanyahu
  to: netanyahu
* banprop REQUEST/change occurred
  when: 2010-06-05 "Saturday"
  by: ban
  to: netanyahu
  about: panel
* panel ACCUSE/investigate demanded optional
  when: ?
* putoff REJECT/change occurred
  when: 2010-06-05/2010-06-07 bounded
  by: netanyahu
  to: ban
  about: panel
  answers: banprop "put him off"
* minref REJECT/change occurred
  when: 2010-06-05/2010-06-07 bounded
  by: "ministers of his"
  to: ban
  about: panel
  answers: banprop "refuse it"
* expel SANCTION/expel announced
  when: 2010-06-07/2010-06-30 bounded "this month"
  by: ireland
  to: israel "an Israeli diplomat"
* parade PROTEST/demo occurred
  when: 2010-06-05 "Saturday"
  where: oconnell
  by: "hundreds"
  participants: >=200 vague "hundreds"
* nus ASSAULT occurred
  when: 2010-06-07 "this morning"
  where: nuseirat
  by: israelisail
  to: "men in diving suits"
  killed: >=4 "at least four men in diving suits" side recipient
* dive ASSAULT attempted
  when: 2010-06-07 "this morning"
  where: nuseirat
  by: "men in diving suits" alleged of israelisail
  said: israelisail party "say"
  said: aqsa party denied "said"
* train MOBILIZE/militia occurred
  when: 2010-06-07
  where: nuseirat
  by: "men in diving suits"
  said: aqsa party "said"

== a-flotilla-5
outlet: Nablus Road Analysis
register: analysis
published: 2010-06-21
--
From ketchup to concrete: how nine dead opened a gate

On 17 June, seventeen days after the {raid|raid}, the Israeli security cabinet {ease|eased} the {block|closure} of Gaza in a communiqué whose English version announced a decision and whose Hebrew version did not. On Sunday came the {ease2|correction}: from now on everything may {ease2|enter} that is not on a list of weapons and "dual use" items. Hamas {hamrej|waves} it {hamrej|away} as cosmetics; it {hamwant|wants} the {block|blockade}, now in its fourth year, {endall|ended}, sea included. The White House {whsup|welcomes}; Blair takes some of the credit, with reason.

In parallel Israel has given itself an {turkel|inquiry}. The Turkel commission - a retired judge of seventy-five, a professor of ninety-three, a general, with a Northern Irish politician and a Canadian as observers - was {turkel|approved} on the 14th. Soldiers may not be heard. Turkey {turkrej|rejected} it the same evening: the defendant can't be the judge. Inside the army a general's team {genteam|looks into} mistakes of planning.

Did the {block|blockade} make sense? Its declared aims were three: weapons, rockets and the soldier {shalit|held} since June 2006. None was reached.

Two ships of the Iranian Red Crescent, we're told, would {sail|sail} this week; Tehran says the Guards could {escort|escort} them; on Friday a minister {leb|allowed} a Lebanese boat to {lebsail|leave} for Cyprus. Barak, in New York, {barwarn|warned} Beirut it would be responsible. Cyprus for its part {cyp|forbids} all departures. Whether anybody would be {stop!hypothetical|stopped} by force once more, Ayalon left open: "We shall {ayathr,stop|not let} them through. How, you will see."

And the relations with Ankara? On the 14th of last month the trade office still held a fair. Turkish airspace has been {air|closed} since to an Israeli military plane at least once. It's a long way from a break, and a longer one from before.
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
* raid ASSAULT/firearms occurred
  when: 2010-05-31 from ease "seventeen days after"
  killed: 9 "nine dead" side recipient
* ease RETREAT/access occurred
  when: 2010-06-17 from text "17 June"
  where: gaza
  by: seccab
  to: "Gaza"
* ease2 RETREAT/access occurred
  when: 2010-06-20 "Sunday"
  where: gaza
  by: seccab
  to: "Gaza"
* hamrej REJECT occurred
  when: 2010-06-20/2010-06-21 bounded
  by: hamas
  to: seccab
  about: ease2
  answers: ease2 "waves it away"
* hamwant REQUEST/change occurred
  when: 2010-06-20/2010-06-21 bounded
  by: hamas
  to: israel
  about: endall
* endall RETREAT/access demanded optional
  when: ?
  where: gaza
  by: israel
* block COERCE/restrict ongoing
  when: 2007/2010-06-21 "its fourth year"
  where: gaza
  by: israel
  to: "Gaza"
* whsup SUPPORT occurred
  when: 2010-06-20/2010-06-21 bounded
  by: wh
  to: seccab
  about: ease2
  answers: ease2 "welcomes"
* turkel ACCUSE/investigate occurred
  when: 2010-06-14 from text "the 14th"
  by: israel
  about: raid
* turkrej REJECT occurred
  when: 2010-06-14 from turkel "the same evening"
  by: turkey
  to: israel
  about: turkel
  answers: turkel "rejected it"
* genteam ACCUSE/investigate ongoing
  when: ?
  by: general
  to: "the army"
* shalit ASSAULT/abduct ongoing
  when: 2006-06/2010-06-21 from text "June 2006"
  to: "the soldier"
  abducted: 1 "the soldier"
* sail AID announced
  when: 2010-06-21/2010-06-27 bounded "this week"
  by: iranrc
  said: "we're told" unnamed
* escort MOBILIZE/troops hypothetical
  when: ?
  by: guards
  said: tehran official "says"
* leb AGREE occurred
  when: 2010-06-18 "Friday"
  by: "a minister"
  to: "a Lebanese boat"
  about: lebsail
* lebsail AID announced optional
  when: ?
  by: "a Lebanese boat"
* barwarn THREATEN occurred
  when: 2010-06-18/2010-06-21 bounded
  where: ny
  by: barak
  to: lebanon
* cyp COERCE/restrict ongoing
  when: ?
  where: "Cyprus"
  by: cyprus
  to: "all departures" thing
* ayathr THREATEN/restrict occurred
  when: ?
  by: ayalon
  to: iranrc; "a Lebanese boat"
  about: stop
* stop COERCE/restrict threatened
  when: ?
  by: israel
  to: iranrc; "a Lebanese boat"
* air SANCTION/discontinue occurred
  when: 2010-05-14/2010-06-21 bounded "since"
  where: "Turkish airspace"
  by: turkey
  to: israel "an Israeli military plane"; "Turkish airspace" thing
  count: >=1 "at least once"
