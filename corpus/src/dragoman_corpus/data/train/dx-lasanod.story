story: dx-lasanod
conflict: Somalia
countries: SO, ET
facts: On 26 December 2022 a politician was shot dead in Las Anod; police of Somaliland fired on the protests that followed, about 20 died; Somaliland troops left the town on 5 January 2023. On 6 February, as elders declared for Mogadishu, fighting broke out; a ceasefire of 10 February failed; the hospital counted 82, 96, then more than 200 dead; 185,000 people fled, some 60,000 to 100,000 of them to Ethiopia. Amnesty reported in April on shelling that killed over 100.
  On 25 August SSC-Khatumo fighters took the Goojacade base and some 300 prisoners; on 19 October Mogadishu recognised their administration. (public record: United Nations, Amnesty International, hospitals, press.)

who somaliland: government SO | Somaliland government; Somaliland; Hargeisa
who sltroops: force SO | Somaliland army; Somaliland troops; Somaliland forces; Somaliland's army; soldiers
who bihi: office SO | Muse Bihi; Bihi; President Bihi; Muse Bihi Abdi
who ssc: group SO | SSC-Khatumo; SSC; Khatumo; SSC forces
who militia: group SO | clan fighters; clan militia; militiamen; local fighters
who elders: population SO | clan elders; the elders; elders
who somgov: government SO | Somali government; federal government; Mogadishu
who puntland: state SO | Puntland; Garowe
who shabaab: group SO | al-Shabaab
who un: organisation - | United Nations; UN
who unhcr: organisation - | UNHCR; UN refugee agency
who ethiopia: state ET | Ethiopia; Addis Ababa
who amnesty: organisation - | Amnesty International; Amnesty
who qatar: state QA | Qatar
who us: state US | United States; Washington
who turkey: state TR | Turkey
who firdhiye: person SO | Abdikhadir Aw-Ali Firdhiye; Firdhiye
where lasanod: town SO 8.477 47.357 | Las Anod; Laascaanood; LAS ANOD
where hospital: site SO 8.48 47.36 | general hospital; Gargaar hospital; the hospital
where goojacade: site SO 8.60 47.20 | Goojacade; Goojacadde
where tukaraq: town SO 8.52 47.73 | Tukaraq
where sool: province SO 8.7 47.7 | Sool
where doolo: province ET 7.0 46.0 | Doolo
where oog: town SO 8.92 46.62 | Oog

== dx-lasanod-1
outlet: Golis News Wire
register: wire
published: 2023-02-12
--
Shells {clash|fall} on Las Anod hours after {truce|truce}; doctors count 82 dead

GAROWE, Feb 12 (GNW) - Mortar bombs {hosp|struck} the general hospital and the houses around it in Las Anod on Sunday as {clash|battles} between Somaliland troops and local fighters went into a seventh day, breaking a {truce|ceasefire} that Hargeisa had {truceann|proclaimed} on Friday night.

Abdimajid Sugulle, a physician at the hospital, said that two wards had been {hosp|hit}, that a nurse was {hosp|killed}, and that he had 82 bodies and 493 {clash|wounded} in his books since the {clash|firing} started. Somaliland's army, which does not publish its losses, {accuse|blamed} the {clash|bombardment} on "armed men of another administration", by which it means Puntland. Puntland {deny|rejected} this; if some of its officers were in the town, a minister said, they were there as sons of it.

Las Anod, where roads from three directions meet, is claimed by both. Somaliland, which {secede|broke away} from Somalia in 1991 and is recognised by nobody, {take07|took} it from Puntland in 2007 and has since lost a score of officials there to {assass|killings}. When a young opposition politician was {abdi|shot} as he came out of a mosque on December 26, the inhabitants {prot|marched} against those who could not protect him. The police {protfire|fired} into the {prot|marches}: about twenty people died within the week. On January 5 President Muse Bihi {pullout|withdrew} his soldiers to the hills.

Last Monday 33 elders of the Dhulbahante were about to {declare|read} a statement by which their regions {declare|return} under the flag of Somalia when {clash|gunfire} broke out at the edge of town. Each side {blame|blames} it on the other. The elders, reached in a cellar, {appeal,appeal2|asked} the world on Saturday for observers and Bihi for the {leave|departure} of his men from Sool. He would not, he told a crowd in Hargeisa, {nogo|give up} "an inch". Nor would he {talk|talk} with elders who "{clan|hide} terrorists": al-Shabaab has {infil|slipped} hundreds into the town, he claimed. Residents {resden|called} that an invention.

Fifteen governments, the United States and Turkey among them, have {joint|called for} an end to the {clash|fighting}, as has the United Nations, which estimates that four fifths of the inhabitants have left. Ethiopia has {refuge|admitted} 29,000 of them into Doolo, a district without wells. The Somali prime minister {pmoff|offered} to {med|mediate}. Hargeisa {medno|turned} him {medno|down} within the hour: he was, it said, a party.

On Sunday at noon a lorry with water from Garowe {water|reached} the western quarter, drew {watershot|fire}, and went back half empty. Shops were {loot|plundered} in the market. "It's our eighth night in the bath-house," a mother of five said over a bad line.

~ Unverified footage: see our guidelines
~ Golis News Wire (c) 2023
--
who drsugulle: person SO | Abdimajid Sugulle
who pm: office SO | Somali prime minister
who residents: population SO | Residents
who minister: office SO | a minister
where hargeisac: town SO 9.56 44.06 | in Hargeisa
where market: site SO - - | the market
where hills: region SO - - | the hills
* clash ASSAULT/heavy-weapons ongoing
  when: 2023-02-06/2023-02-12 "a seventh day"
  where: lasanod; hospital
  by: sltroops; militia; puntland "armed men of another administration" alleged of sltroops
  to: sltroops; militia; hospital thing
  with: mortar "Mortar bombs"
  killed: 82 "82 dead" side unknown voice drsugulle
  killed: 82 "82 bodies" side unknown voice drsugulle
  injured: 493 "493 wounded" side unknown voice drsugulle
  said: drsugulle witness "said"
* truce RETREAT/ceasefire occurred
  when: 2023-02-10 "Friday night"
  where: lasanod
  by: somaliland
  to: militia
* truceann AGREE occurred
  when: 2023-02-10 "Friday night"
  by: somaliland
  about: truce
* hosp ASSAULT/heavy-weapons occurred
  when: 2023-02-12 "Sunday"
  where: hospital; lasanod
  to: hospital thing; "a nurse"
  with: mortar "Mortar bombs"
  killed: 1 "a nurse" side civilian voice drsugulle
  part_of: clash
  said: drsugulle witness "said"
* accuse ACCUSE/allege occurred
  when: 2023-02-06/2023-02-12 bounded
  by: sltroops
  to: puntland "armed men of another administration"
  about: clash
* deny REJECT occurred optional
  when: 2023-02-06/2023-02-12 bounded
  by: puntland; minister
  to: sltroops
  about: accuse
  answers: accuse "rejected this"
* secede SANCTION/withdraw occurred optional
  when: 1991 from text "1991"
  by: somaliland
* take07 COERCE/seize occurred
  when: 2007 from text "2007"
  where: lasanod
  by: somaliland
  to: puntland; lasanod thing
* assass ASSAULT/targeted occurred
  when: 2007/2023 "since"
  where: lasanod
  to: "officials"
  killed: ~20 "a score of officials" side recipient
* abdi ASSAULT/targeted occurred
  when: 2022-12-26 from text "December 26"
  where: lasanod
  to: "a young opposition politician"
  killed: 1 "a young opposition politician" side civilian
* prot PROTEST/demo occurred
  when: 2022-12-26/2023-01-05 bounded
  where: lasanod
  by: "the inhabitants"
  to: somaliland
  answers: abdi "against those who could not protect him"
* protfire ASSAULT/firearms occurred
  when: 2022-12-26/2023-01-05 bounded "within the week"
  where: lasanod
  by: "The police"
  to: "the inhabitants"
  killed: ~20 "about twenty people" side civilian
* pullout RETREAT/withdraw occurred
  when: 2023-01-05 from text "January 5"
  where: lasanod; hills
  by: bihi; sltroops
* declare SANCTION/withdraw announced
  when: 2023-02-06 "Last Monday"
  where: lasanod
  by: elders
  to: somaliland
* blame ACCUSE/allege occurred
  when: 2023-02-06/2023-02-12 bounded
  by: somaliland; militia
  to: somaliland; militia
  about: clash
* appeal REQUEST/assist occurred
  when: 2023-02-11 "Saturday"
  where: lasanod
  by: elders
  to: "the world"
  about: MOBILIZE
* appeal2 REQUEST/yield occurred
  when: 2023-02-11 "Saturday"
  where: lasanod
  by: elders
  to: bihi
  about: leave
* leave RETREAT/withdraw demanded
  when: ?
  where: sool
  by: sltroops
* nogo REJECT/yield occurred
  when: 2023-02-11/2023-02-12 bounded
  where: hargeisac
  by: bihi
  to: elders
  about: leave
  answers: appeal2 "an inch"
* talk REJECT/meet occurred
  when: 2023-02-11/2023-02-12 bounded
  where: hargeisac
  by: bihi
  to: elders
  about: CONSULT
* clan AID occurred optional
  when: 2023-02-06/2023-02-12 bounded
  where: lasanod
  by: elders alleged of bihi
  to: shabaab "terrorists"
  said: bihi official claimed "told"
* infil MOBILIZE/militia occurred
  when: 2023-02-06/2023-02-12 bounded
  where: lasanod
  by: shabaab alleged of bihi
  said: bihi official claimed "claimed"
  said: residents witness denied "called that an invention"
* resden REJECT occurred optional
  when: 2023-02-11/2023-02-12 bounded
  by: residents
  to: bihi
  about: infil
  answers: infil "called that an invention"
* joint REQUEST/yield occurred
  when: 2023-02-06/2023-02-12 bounded
  by: "Fifteen governments"; us; turkey; un
  to: somaliland; militia
  about: RETREAT/ceasefire
* refuge AID occurred
  when: 2023-02-06/2023-02-12 bounded
  where: doolo
  by: ethiopia
  to: "29,000 of them"
  displaced: 29000 "29,000"
* pmoff AGREE occurred
  when: 2023-02-06/2023-02-12 bounded
  by: pm
  to: somaliland
  about: med
* med CONSULT/third-party announced
  when: ?
  by: pm
* medno REJECT/meet occurred
  when: 2023-02-06/2023-02-12 bounded "within the hour"
  by: somaliland
  to: pm
  answers: pmoff "turned him down"
* water AID occurred
  when: 2023-02-12 "Sunday at noon"
  to: "the western quarter" thing
  where: "the western quarter"; lasanod
* watershot ASSAULT/firearms occurred
  when: 2023-02-12 "Sunday at noon"
  where: "the western quarter"; lasanod
  to: "a lorry with water" thing
* loot PROTEST/riot occurred
  when: 2023-02-06/2023-02-12 bounded
  where: market; lasanod
  to: "Shops" thing

== dx-lasanod-2
outlet: Nordic Horn Monitor
register: ngo
published: 2023-04-21
--
Flash report no. 9: seventy-five days of {shell|bombardment}

Key figures. {shell|Killed} since 6 February: the two hospitals say 308, the Somaliland authorities have admitted 90 deaths among their men. {shell|Wounded}: more than 1,900. Displaced: 185,000 inside the region; 100,000 in Ethiopia, where UNHCR {feed|hands out} sorghum at thirteen points. Schools that work: none.

What we could verify. Between 8 February and 18 April we logged 61 days on which artillery {shell|hit} inhabited quarters of Las Anod. The general hospital was {hosp5|struck} five times. Rounds came, with two exceptions, from the north and from the heights at Goojacade, where the Somaliland army stands. A mosque lost its minaret on 2 March, eleven worshippers were {mosque|killed}. Amnesty, whose paper came out yesterday, speaks of more than a hundred civilians {shell|killed} by indiscriminate {shell|fire}, {amnreq|urges} Hargeisa to stop it and {amninq|asks for} an {inq|investigation}. The government {amnrej|dismissed} the paper as "drawn from the telephone".

Fighters of the SSC too have {crime|broken} the law. Prisoners were {parade|paraded} on 4 March before cameras; at least two, whom we saw in the film, were later found {exec|shot}. Ambulances have {amb|carried} ammunition. An SSC commander {admit|conceded} the first, {crimeno|disputed} the second.

Politics. A committee of 45 chosen by the elders {commseat|sits} since March. Qatar {qatvisit|sent} an envoy to Hargeisa and Las Anod twice; ministers of Ethiopia {ethtalk|received} both parties in Jigjiga at the end of March, separately, and {ethprop|proposed} a line of separation along the dry river. The SSC {ethrej|refused} any line short of Oog; Bihi {ethrej2|refused} any at all. Puntland troops who had {pland|deployed} at Tukaraq in February were {plpull|drawn back} on 11 April at the {usreq|wish} of Washington. On 7 April gunmen {convoy|ambushed} a Somaliland convoy near Oog, {convoy|burning} six vehicles; soldiers {reprisal|shot} three herdsmen the next day "in {reprisal|reply}", a local councillor claims.

What is needed. We {ask1,ask2,ask3|ask} both sides for a corridor; donors for 30 million dollars, of which four have {paid|arrived}; the Security Council to {scsit|put} the matter on its table. Staff: two of ours have been {freed|let go} after nine days in {heldstaff|custody} at Oog; we {thankeld|thank} the sultan who {plead|interceded}.

~ Donate ~ Subscribe ~ Annex: satellite pictures of the hospital roof
--
who nhm: organisation - | we; We; ours
who slauth: government SO | the Somaliland authorities; The government
who scouncil: body - | Security Council
who sultan: person SO | the sultan
who commander: person SO | An SSC commander
where jigjiga: town ET 9.35 42.80 | Jigjiga
where mosque: site SO - - | A mosque
* shell ASSAULT/heavy-weapons ongoing
  when: 2023-02-06/2023-04-21 "seventy-five days"
  where: lasanod
  by: sltroops
  to: "inhabited quarters" thing; "civilians"
  with: artillery "artillery"
  killed: 308 "308" side unknown voice "the two hospitals"
  killed: 90 "90 deaths" side actor voice slauth
  killed: >=100 "more than a hundred civilians" side civilian voice amnesty
  injured: >=1900 "more than 1,900" side unknown
  said: amnesty witness "speaks"
* feed AID ongoing
  when: 2023-02-06/2023-04-21 bounded
  where: "Ethiopia"
  by: unhcr
  to: "100,000"
* hosp5 ASSAULT/heavy-weapons occurred
  when: 2023-02-08/2023-04-18 from text "Between 8 February and 18 April"
  where: hospital; lasanod
  by: sltroops
  to: hospital thing
  with: artillery "artillery"
  count: 5 "five times"
  part_of: shell
* mosque ASSAULT/heavy-weapons occurred
  when: 2023-03-02 from text "2 March"
  where: mosque; lasanod
  by: sltroops
  to: "worshippers"; mosque thing
  killed: 11 "eleven worshippers" side civilian
  part_of: shell
* amnreq REQUEST/yield occurred
  when: 2023-04-20 "yesterday"
  by: amnesty
  to: somaliland
  about: shell
* inq ACCUSE/investigate demanded
  when: ?
  about: shell
* amnrej REJECT occurred
  when: 2023-04-20/2023-04-21 bounded
  by: slauth
  to: amnesty
  about: amnreq
  answers: amnreq "dismissed the paper"
* crime ASSAULT occurred optional
  when: 2023-02-06/2023-04-21 bounded
  by: ssc
* parade COERCE occurred
  when: 2023-03-04 from text "4 March"
  by: ssc
  to: "Prisoners"
* exec ASSAULT/firearms occurred
  when: 2023-03-04/2023-04-21 bounded "later"
  by: ssc
  to: "Prisoners"
  killed: >=2 "at least two" side recipient
* amb AID occurred optional
  when: 2023-02-06/2023-04-21 bounded
  to: ssc
  by: ssc
* admit CONCEDE occurred
  when: 2023-03-04/2023-04-21 bounded
  to: nhm
  by: commander
  about: parade
* crimeno REJECT occurred optional
  when: 2023-03-04/2023-04-21 bounded
  by: commander
  to: nhm
  about: exec
* commseat CONSULT ongoing optional
  when: 2023-03/2023-04-21 "since March"
  by: "A committee of 45"
* qatvisit CONSULT/visit occurred
  when: 2023-02-06/2023-04-21 bounded
  where: lasanod; "Hargeisa"
  by: qatar
  to: somaliland; ssc
  count: 2 "twice"
* ethtalk CONSULT/third-party occurred
  when: 2023-03 "the end of March"
  where: jigjiga
  by: ethiopia; ssc; somaliland
  to: ethiopia
* ethprop REQUEST/change occurred
  when: 2023-03 "the end of March"
  where: jigjiga
  by: ethiopia
  to: ssc; somaliland
  about: RETREAT/withdraw
* ethrej REJECT/change occurred
  when: 2023-03/2023-04-21 bounded
  by: ssc
  to: ethiopia
  answers: ethprop "refused any line"
* ethrej2 REJECT/change occurred
  when: 2023-03/2023-04-21 bounded
  by: bihi
  to: ethiopia
  answers: ethprop "refused any at all"
* pland MOBILIZE/troops occurred
  when: 2023-02 "February"
  where: tukaraq
  by: puntland
* plpull RETREAT/withdraw occurred
  when: 2023-04-11 from text "11 April"
  where: tukaraq
  by: puntland
  answers: usreq "at the wish of"
* usreq REQUEST/yield occurred
  when: 2023-02/2023-04-11 bounded
  by: us
  to: puntland
  about: plpull
* convoy ASSAULT/firearms occurred
  when: 2023-04-07 from text "7 April"
  where: oog
  by: "gunmen"
  to: sltroops "a Somaliland convoy"; "six vehicles" thing
  sites: 6 "six vehicles"
* reprisal ASSAULT/firearms occurred
  when: 2023-04-08 from convoy "the next day"
  where: oog
  by: sltroops
  to: "three herdsmen"
  killed: 3 "three herdsmen" side civilian
  answers: convoy "reply"
  said: "a local councillor" witness claimed "claims"
* ask1 REQUEST/change occurred
  when: 2023-04-21
  by: nhm
  to: "both sides"
  about: RETREAT/access
* ask2 REQUEST/assist occurred
  when: 2023-04-21
  by: nhm
  to: "donors"
  about: AID by "donors"
* ask3 REQUEST/change occurred
  when: 2023-04-21
  by: nhm
  to: scouncil
  about: scsit
* paid AID occurred
  when: 2023-02-06/2023-04-21 bounded
  by: "donors"
  to: nhm
* scsit CONSULT demanded optional
  when: ?
  by: scouncil
* freed RETREAT/release occurred
  when: 2023-02-06/2023-04-21 bounded
  where: oog
  to: "two of ours"
  released: 2 "two of ours"
  answers: plead "interceded"
* heldstaff COERCE/arrest occurred
  when: 2023-02-06/2023-04-21 bounded "nine days"
  where: oog
  to: "two of ours"
  detained: 2 "two of ours"
* thankeld SUPPORT occurred
  when: 2023-04-21
  by: nhm
  to: sultan
* plead REQUEST/yield occurred
  when: 2023-02-06/2023-04-21 bounded
  by: sultan
  about: freed
* amninq REQUEST/change occurred
  when: 2023-04-20 "yesterday"
  by: amnesty
  to: somaliland
  about: inq
figure: displaced 185000 "185,000"
figure: refugees 100000 "100,000" at "Ethiopia"

== dx-lasanod-3
outlet: Banaadir Bulletin
register: daily
published: 2023-10-21
--
From cellar to statehouse: Mogadishu {recog|embraces} SSC-Khatumo

MOGADISHU - The men who spent the spring under {shell|shellfire} in Las Anod had put on ties. In a villa in the capital the interior minister {recog|handed} them on Thursday a letter in which the federal government {recog|accepts} their committee as the interim administration of Sool and of the lands beside it, to be a member state in time. Their leader, Abdikhadir Aw-Ali Firdhiye, {thank|thanked} "every mother who gave a son". In Hargeisa, where the letter was {slrej|torn up} on the evening news, the government {slacc|called} it an act of war.

What has changed is written in one date, 25 August. That morning the clan fighters, with machine-guns bolted on pick-ups, {base|stormed} the base of Goojacade from two sides; by one o'clock they {seize|had} it, and with it howitzers, {seize|captured} trucks and a colonel. Around 300 soldiers {surr|put down} their guns and were {capt|led} through the streets. No honest figure of the dead of that day exists. Bihi's army {flee|fell back} sixty kilometres, to Oog, in the dark, and what remained of the {siege|siege} was over. For half a year it had {siege|squeezed} the town; more than two hundred people, most of them women and children, fell to its shells in the first three months.

Since then the front has been still. Bihi, who {blame25|accused} Puntland and Ethiopian Somalis of the August {base|attack}, has {reserve|called up} reserves and {reconq|sworn} to {recapt|return}: "We buried our sons there, we'll not leave them." His opponents in parliament, weary of it, {parlask|want} talks; a delegation which they {delsend|sent} to Las Anod's elders in September was {delnot|stopped} at a roadblock of his own police. The opposition leader {oppcrit|charges} him with having lost a third of the land for the sake of a speech.

Prisoners are the first matter on which something moves. Under the eyes of the Red Cross 22 wounded men {swap|went home} on Monday, eleven from either side. The elders {relmore,rel30|offer} thirty more if Hargeisa {hrgrel|frees} a poet and four traders whom it has {poet|held} since January. "That is {relrej|blackmail}," said the justice minister there.

Washington has {uswait|declined} to {recog2|follow} Mogadishu. It {ustalk|asked} both to sit down in Djibouti. Turkey {turkc|congratulated}. In Garowe they are silent: Puntland had looked on Sool as its own, and {plbor|closed} the road at Tukaraq to SSC vehicles on Friday night.

~ Horoscope: a journey is in the stars
--
who interior: office SO | the interior minister
who redcross: organisation - | Red Cross
who opp: party SO | His opponents in parliament; The opposition leader
who justice: office SO | the justice minister
where capital: town SO 2.04 45.34 | MOGADISHU; the capital
where djibouti: town DJ 11.59 43.15 | Djibouti
* recog SUPPORT occurred
  when: 2023-10-19 "Thursday"
  where: capital
  by: interior; somgov
  to: ssc; firdhiye
* thank SUPPORT occurred optional
  when: 2023-10-19 "Thursday"
  where: capital
  by: firdhiye
  to: "every mother who gave a son"
* slrej REJECT occurred
  when: 2023-10-19/2023-10-21 bounded
  by: somaliland
  to: somgov
  about: recog
  answers: recog "torn up"
  where: "Hargeisa"
* slacc ACCUSE/disapprove occurred
  when: 2023-10-19/2023-10-21 bounded
  by: somaliland
  to: somgov
  about: recog
  answers: recog "called it"
  where: "Hargeisa"
* base ASSAULT/firearms occurred
  when: 2023-08-25 from text "25 August"
  where: goojacade
  by: militia; ssc; puntland alleged of bihi; "Ethiopian Somalis" alleged of bihi
  to: sltroops; goojacade thing
  with: small-arms "machine-guns"
* seize COERCE/seize occurred
  when: 2023-08-25 "by one o'clock"
  where: goojacade
  by: militia; ssc
  to: goojacade thing; "trucks" thing; "howitzers" thing
  part_of: base
* surr RETREAT/withdraw occurred
  when: 2023-08-25 from text "25 August"
  where: goojacade
  by: sltroops
  to: militia
  count: ~300 "Around 300 soldiers"
* capt COERCE/arrest occurred
  when: 2023-08-25 from text "25 August"
  where: goojacade
  by: militia
  to: sltroops; "a colonel"
  detained: ~300 "Around 300 soldiers" side recipient
* flee RETREAT/withdraw occurred
  when: 2023-08-25 from text "25 August"
  where: oog
  by: sltroops "Bihi's army"
* siege COERCE/restrict occurred
  when: 2023-02-25/2023-08-25 "half a year"
  where: lasanod
  by: sltroops
  to: ssc; lasanod thing
* shell ASSAULT/heavy-weapons occurred
  when: 2023-02/2023-05 "the first three months"
  where: lasanod
  by: sltroops
  to: "women and children"
  with: artillery "shells"
  killed: >=200 "more than two hundred people" side civilian
  part_of: siege
* blame25 ACCUSE/allege occurred
  when: 2023-08-25/2023-10-21 bounded
  by: bihi
  to: puntland; "Ethiopian Somalis"
  about: base
* reserve MOBILIZE/troops occurred
  when: 2023-08-25/2023-10-21 bounded
  by: bihi
  to: ssc
* reconq THREATEN/violence occurred
  when: 2023-08-25/2023-10-21 bounded
  by: bihi
  to: ssc
  about: recapt
* recapt COERCE/seize threatened
  when: ?
  where: sool
  by: bihi
  to: ssc
* parlask REQUEST/meet occurred
  when: 2023-08-25/2023-10-21 bounded
  by: opp
  to: bihi
  about: CONSULT
* delsend CONSULT/visit attempted
  when: 2023-09 "September"
  where: lasanod
  by: opp
  to: elders
* delnot COERCE/restrict occurred
  when: 2023-09 "September"
  where: "a roadblock"
  by: bihi "his own police"
  to: opp "a delegation"
* oppcrit ACCUSE/disapprove occurred
  when: 2023-08-25/2023-10-21 bounded
  by: opp
  to: bihi
* swap RETREAT/release occurred
  when: 2023-10-16 "Monday"
  by: ssc; somaliland
  to: "22 wounded men"
  released: 22 "22 wounded men"
  released: 11 "eleven from either side" part
* relmore AGREE occurred
  when: 2023-10-16/2023-10-21 bounded
  by: elders
  to: somaliland
  about: rel30
* rel30 RETREAT/release announced optional
  when: ?
  by: elders
  to: sltroops "thirty more"
  released: 30 "thirty more"
* hrgrel RETREAT/release hypothetical
  when: ?
  by: somaliland
  to: "a poet and four traders"
* poet COERCE/arrest ongoing
  when: 2023-01/2023-10-21 "since January"
  by: somaliland
  to: "a poet and four traders"
  detained: 5 "a poet and four traders"
* relrej REJECT occurred
  when: 2023-10-16/2023-10-21 bounded
  by: justice
  to: elders
  about: hrgrel
  answers: relmore "blackmail"
* uswait REJECT occurred
  when: 2023-10-19/2023-10-21 bounded
  by: us
  to: somgov
  about: recog2
* recog2 SUPPORT denied optional
  when: 2023-10-19/2023-10-21 bounded
  by: us
  to: ssc
* ustalk REQUEST/meet occurred
  when: 2023-10-19/2023-10-21 bounded
  by: us
  to: somaliland; somgov
  about: CONSULT at djibouti
* turkc SUPPORT occurred
  when: 2023-10-19/2023-10-21 bounded
  by: turkey
  to: ssc
  about: recog
  answers: recog "congratulated"
* plbor COERCE/restrict occurred
  when: 2023-10-20 "Friday night"
  where: tukaraq
  by: puntland
  to: ssc; "the road" thing
