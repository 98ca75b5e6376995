story: v-erebuni
conflict: Armenia
countries: AM
facts: On 17 July 2016 some thirty armed men of the Sasna Tsrer group took the police compound in Erebuni, Yerevan, killed a police colonel and held officers, among them a deputy police chief. They demanded the release of Jirair Sefilian and the
  resignation of President Sargsyan. The last officers were freed on 23 July. Clashes in Khorenatsi street on the 20th left some 50 hurt and 136 detained; on the 27th medics were held; on the 29th police attacked a crowd at Sari Tagh, more than 70 hurt,
  journalists beaten, 165 detained; on the 30th a policeman was shot dead; on the 31st twenty men gave up. (public record: press reports of 17 July to 5 August 2016, statements of human-rights bodies.) Eyewitness lines and the football club are composed.

who group: group AM | Sasna Tsrer; Sasna Dzrer; Daredevils of Sassoun; the gunmen; the group
who sef: person AM | Jirair Sefilian; Sefilian; Jirayr Sefilyan
who sarg: person AM | Serzh Sargsyan; Sargsyan
who police: force AM | police; the police; Police
who nss: force AM | National Security Service; NSS
where yerevan: town AM 40.18 44.51 | Yerevan
where erebuni: district AM 40.14 44.53 | Erebuni
where khor: site AM 40.17 44.51 | Khorenatsi street; Khorenatsi
where sari: district AM 40.16 44.52 | Sari Tagh; Sari-Tagh
where opera: site AM 40.19 44.51 | Freedom Square; Opera
where compound: site AM 40.15 44.52 | the compound; police compound; Erebuni compound
where nk: region AZ 39.80 46.75 | Karabakh

== v-erebuni-1
outlet: Ararat Public Radio, morning edition
register: radio
published: 2016-07-21
--
"I saw our own police": the night in Khorenatsi, told by those who were there

ANNOUNCER: Seven o'clock in Yerevan, day five. Four officers are still {hostage|held} in the Erebuni compound. Overnight it was not there that blood ran, it was a few hundred metres up the hill. Our report.

REPORTER: Everything began with a parcel of food. Toward eight in the evening relatives of the gunmen {foodaid|came} to Khorenatsi street with bread, cheese and cigarettes, and the officer in charge, who had {pass|let} such parcels {pass|through} on Monday and Tuesday, {nofood|said no}. People {push|sat down} on the tram rails. Some {pull|pulled} at the shields.

WOMAN'S VOICE: I told a boy with a helmet, my dear, it's only bread. And then the {gaskh|bang}.

REPORTER: The {gaskh|bangs} were stun grenades; police {gaskh|threw} them by the dozen, and {gaskh|fired} tear gas into courtyards where children slept. Young men {stone|answered} with paving stones. By two o'clock fifty-one people were in hospital, twenty-eight of them in uniform, according to the health ministry. A hundred and thirty-six were {arrestkh|taken} in buses to stations
as far away as Hrazdan. All but a few have been {letgo|sent home} since.

ANNOUNCER: What do the gunmen {wantg|want}, a listener from Gyumri asks by SMS.

REPORTER: Two things, from the first hour: that Jirair Sefilian, who has been {sefarr|in custody} since the twentieth of June on a {sefcharge|charge} of storing arms, {sefrel|walk free}, and that President Sargsyan {goaway|go}. What they fear, in their own words, is that lands in Karabakh will be {landgive|handed over}. A Russian plan says so, they
claim. The foreign ministry {denyplan|rejects} that.

ANNOUNCER: And the authorities?

REPORTER: The president has not spoken since Sunday, when they {take|rammed} the gate with a lorry and a colonel was {take|shot}. The NSS says in a two-line notice that it will "{crush,crushact|neutralise}" the group if it does not {armsreq,arms|lay down} its arms; it has said so every day. At the same time two men {mediate|mediate}, in and out of the gate: a retired general, Vitaly Balasanyan,
a hero of the Karabakh war, and a parliamentarian from the Heritage party. Late on Tuesday they {twofree|brought out} two policemen, one of them with a heart complaint. In exchange the gunmen {medicine|got} bandages. On Monday before dawn a squad had tried to {sidegate|force} a side gate of the yard, and turned round when someone fired a flare.

ANNOUNCER: There are reports this morning that the army might be {armyin|sent in}.

REPORTER: Denied by the ministry of defence at a quarter past six. Though I did see armoured carriers {appear|pull up} at the Nairit plant. Also, the mayor has {shutpark|closed} Lyon park and two schools, and Facebook was {fbcut|blocked} for some forty minutes on Sunday. And one more thing, they're {collect|collecting} money for both here: one tin for the
men inside and one tin for the colonel's family. I saw the same woman put coins in either.

ANNOUNCER: Thank you. Thirty-six degrees today, danger of fire on dry grass.
--
who officers: population AM | Four officers
who health: body AM | health ministry
who fm: body AM | foreign ministry
who bal: person AM | Vitaly Balasanyan
who heritage: party AM | Heritage party
who sarg: President Sargsyan; The president
who defmin: body AM | ministry of defence
who mayor: person AM | the mayor
where hrazdan: town AM 40.50 44.77 | Hrazdan
where nairit: site AM 40.12 44.54 | Nairit plant
where lyon: site AM - - | Lyon park
* hostage ASSAULT/abduct ongoing
  when: 2016-07-17/2016-07-21 "day five"
  where: compound; yerevan
  by: group
  to: officers
  abducted: 4 "Four officers"
* pass RETREAT/access occurred
  when: 2016-07-18/2016-07-19 "Monday and Tuesday"
  where: khor
  by: police
  to: group
* foodaid AID attempted optional
  when: 2016-07-20 "eight in the evening"
  where: khor
  by: "relatives of the gunmen"
  to: group
* nofood REJECT/yield occurred
  when: 2016-07-20 "eight in the evening"
  where: khor
  by: police
  to: "relatives of the gunmen"
  about: foodaid
* push PROTEST/obstruct occurred
  when: 2016-07-20 "eight in the evening"
  where: khor
  by: "People"
  to: police
* pull PROTEST/riot occurred optional
  when: 2016-07-20 "eight in the evening"
  where: khor
  by: "Some"
  to: police
* gaskh ASSAULT/crowd-control occurred
  when: 2016-07-20/2016-07-21 "Overnight"
  where: khor; yerevan
  by: police
  to: "People"
  with: crowd-control "stun grenades"; crowd-control "tear gas"
  injured: 51 "fifty-one people" side unknown voice health
  injured: 28 "twenty-eight of them in uniform" part side actor voice health
  said: "WOMAN'S VOICE" witness
* stone PROTEST/riot occurred
  when: 2016-07-20/2016-07-21 "Overnight"
  where: khor; yerevan
  by: "Young men"
  to: police
  with: stones "paving stones"
  answers: gaskh "answered"
* arrestkh COERCE/arrest occurred
  when: 2016-07-20/2016-07-21 "Overnight"
  where: khor; yerevan
  by: police
  to: "People"
  detained: 136 "A hundred and thirty-six"
* letgo RETREAT/release occurred
  when: 2016-07-20/2016-07-21 bounded "since"
  by: police
  to: "All but a few"
* sefarr COERCE/arrest occurred
  when: 2016-06-20 from text "the twentieth of June"
  to: sef
* sefcharge ACCUSE/investigate occurred
  when: 2016-06-20/2016-07-21 bounded from sefarr
  to: sef
* sefrel RETREAT/release demanded optional
  when: ?
  to: sef
* goaway RETREAT/resign demanded optional
  when: ?
  by: sarg
* landgive CONCEDE hypothetical
  when: ?
  where: nk
  said: group party claimed "claim"
* denyplan REJECT occurred optional
  when: 2016-07-17/2016-07-21 bounded
  by: fm
  to: group
  about: landgive
* take COERCE/seize occurred
  when: 2016-07-17 "Sunday"
  where: compound; yerevan
  by: group
  to: compound thing; "colonel"
  with: vehicle "a lorry"
  killed: 1 "a colonel" side recipient
* crush THREATEN/violence occurred
  when: 2016-07-17/2016-07-21 "every day"
  by: nss
  to: group
  about: crushact
* crushact ASSAULT threatened optional
  when: ?
  by: nss
  to: group
* armsreq REQUEST/yield occurred
  when: 2016-07-17/2016-07-21 "every day"
  by: nss
  to: group
  about: arms
* arms RETREAT/disarm demanded optional
  when: ?
  by: group
* mediate CONSULT/third-party ongoing
  when: 2016-07-17/2016-07-21
  where: compound
  by: bal; "a parliamentarian"; group
  to: group
* twofree RETREAT/release occurred
  when: 2016-07-19 "Tuesday"
  where: compound; yerevan
  by: group
  to: "policemen"
  released: 2 "two policemen"
* medicine AID occurred
  when: 2016-07-19 "Tuesday"
  where: compound
  to: group
  answers: twofree "In exchange"
* sidegate ASSAULT attempted
  when: 2016-07-18 "Monday before dawn"
  where: "side gate"; compound; yerevan
  by: "a squad"
  to: group
* armyin MOBILIZE/troops hypothetical
  when: ?
  said: defmin official denied "Denied"
* appear MOBILIZE/weapons occurred
  when: 2016-07-20/2016-07-21 bounded
  where: nairit
  with: armoured-vehicle "armoured carriers"
  said: "REPORTER" witness
* shutpark COERCE/restrict occurred
  when: ?
  where: lyon
  by: mayor
  to: lyon thing; "two schools" thing
* fbcut COERCE/censor occurred
  when: 2016-07-17 "Sunday"
  to: "Facebook" thing
* collect AID ongoing
  when: 2016-07-21
  where: khor
  to: group; "colonel's family"
* wantg REQUEST/yield occurred
  when: 2016-07-17/2016-07-21 "from the first hour"
  by: group
  to: sarg
  about: sefrel
  about: goaway

== v-erebuni-2
outlet: @kond_balcony
register: thread
published: 2016-07-30
--
1/8 Home. Shaking. Writing this down before the official version does it for me. Sari Tagh, last night (Friday 29 July), from about 21:00.

2/8 We {march|walked} from Freedom Square, a few thousand, as every evening since the 25th. The police chief of the city {assurance|gave his word} to our negotiators that we could stand 100 m from the cordon. We stopped there. Songs, candles.

3/8 Then a voice on the megaphone: {disperse|disperse} or we {usemeans|use special means}. Ten seconds maybe?? No warning, really. The sky went white. Flash grenades {gas|came down} like hail: on heads, on a balcony with an old couple. Somebody's hair was burning.

4/8 From the side streets men in plain clothes with sticks, wooden, with nails, I SAW the nails. They {beat|beat} whoever ran. They {beatjour|hunted} the cameramen first of all. {smash|Smashed} a livestream out of a girl's hand. "Film this," one shouted while he {beatjour|kicked} her.

5/8 My neighbours {hide|opened} their cellars for us. Eleven of us in Mrs A's, {hide|fed} with apricot jam. Police came at 1 am, {search|went through} four houses, {detain|took} two boys. A cousin at the hospital counts 73 {gas|hurt}, six cops included. He was {pressmed|forbidden} by his boss to speak to anyone.

6/8 In between someone in Erebuni {sniper|shot} at a police car, or so they say this morning: an officer {sniper|killed}, 350 m from the compound. The group says it {sniper!denied|didn't fire}. If that's the excuse to {assault|storm} the place, we know what's coming. (Two of theirs were {legs|shot} in the legs on Friday at dawn when they came out on
the roof, btw.)

7/8 The ambulance team they {medics|kept} inside since Wednesday, a doctor and nurse remain, I think. I was for these men on day one. Not for this. You don't {medics|keep} doctors. End of story.

8/8 Tonight 20:00 {rally|again}, Opera. Hands empty, please. {bring|Bring} bandages and your lawyer's number. If they {ban|forbid} it, we {sit|sit down} where we stand.

~ Pinned · 4,912 reposts · Translate this post · People also searched for: eclipse, fireworks near me
--
who chief: person AM | the police chief of the city
who plain: group AM | men in plain clothes
who mrs: person AM | Mrs A
* march PROTEST/demo occurred
  when: 2016-07-29 from text "Friday 29 July"
  where: opera; sari
  by: "few thousand"
  participants: >=2000 vague "a few thousand"
* assurance AGREE occurred
  when: 2016-07-29
  by: chief
  to: "our negotiators"
  about: march
* disperse REQUEST/yield occurred
  when: 2016-07-29
  where: sari
  by: police
  to: "few thousand"
* usemeans THREATEN/violence occurred
  when: 2016-07-29
  where: sari
  by: police
  to: "few thousand"
  about: gas
* gas ASSAULT/crowd-control occurred
  when: 2016-07-29 from text "Friday 29 July"
  where: sari
  by: police
  to: "few thousand"
  with: crowd-control "Flash grenades"
  injured: 73 "73" side unknown voice "cousin at the hospital"
  injured: 6 "six cops included" part side actor voice "cousin at the hospital"
* beat ASSAULT/beat occurred
  when: 2016-07-29 from text "Friday 29 July"
  where: "side streets"; sari
  by: plain
  to: "whoever ran"
  with: blunt "sticks"
* beatjour ASSAULT/beat occurred
  when: 2016-07-29 from text "Friday 29 July"
  where: sari
  by: plain
  to: "cameramen"; "girl"
* smash COERCE/censor occurred optional
  when: 2016-07-29 from text "Friday 29 July"
  where: sari
  by: plain
  to: "livestream" thing
* hide AID occurred
  when: 2016-07-29/2016-07-30
  where: sari
  by: "neighbours"; mrs
  to: "us"
* search COERCE/seize occurred
  when: 2016-07-30 "1 am"
  where: sari
  by: police
  to: "four houses" thing
  sites: 4 "four houses"
* detain COERCE/arrest occurred
  when: 2016-07-30 "1 am"
  where: sari
  by: police
  to: "boys"
  detained: 2 "two boys"
* pressmed COERCE/censor occurred
  when: 2016-07-29/2016-07-30 bounded
  by: "boss"
  to: "cousin"
* sniper ASSAULT/firearms occurred
  when: 2016-07-29/2016-07-30 "In between"
  where: erebuni
  by: "someone"; group denied
  to: "police car" thing; "officer"
  killed: 1 "an officer" side recipient
  said: "they" "say"
  said: group party denied "says"
* assault ASSAULT hypothetical
  when: ?
  where: compound
  to: compound thing
* legs ASSAULT/firearms occurred
  when: 2016-07-29 "Friday at dawn"
  where: "roof"; compound
  to: group
  injured: 2 "Two of theirs" side recipient
* medics ASSAULT/abduct ongoing
  when: 2016-07-27/2016-07-30 "since Wednesday"
  where: compound
  by: group
  to: "ambulance team"
  abducted: 2 "a doctor and nurse"
* rally PROTEST/demo announced
  when: 2016-07-30 "Tonight 20:00"
  where: opera
* bring REQUEST/assist occurred optional
  when: 2016-07-30
  about: rally
* ban COERCE/restrict hypothetical
  when: ?
  by: police
* sit PROTEST/obstruct hypothetical
  when: ?
  by: "we"

== v-erebuni-3
outlet: Committee for Open Squares
register: ngo
published: 2016-08-12
--
Yerevan, 17 July to 4 August: what we documented

Summary. Over nineteen days we spoke with 96 persons, among them eleven police officers, and looked at some forty hours of video. Two policemen lost their lives. We record their names here first, in our annex, because both sides have used them.

The {take|seizure}. In the early morning of 17 July thirty-one armed men, many of them veterans of the Karabakh war of the nineties, {take|drove} into the grounds of the patrol regiment. One colonel was {take|killed}, four men {take|injured}; nine persons were {hostage|detained} by them, and all nine were {freed|released} by the 23rd, most of
them through the {mediate|good offices} of one retired general. None told us of {illtreat|ill-treatment}. A first effort by officers to {retake|retake} the radio room, on the afternoon of the 17th, failed after eight minutes and cost nobody's life. On 23 July a press centre was {press|permitted} within the perimeter; on the 26th it was {presscl|closed}, without reasons.

{arrest|Arrests}. Between the 17th and the 4th no fewer than 775 persons were {arrest|detained}, many of them more than once. In 41 instances relatives learnt nothing for over twelve hours. One detainee told us how officers at the Shengavit station {teeth|broke} two of his teeth and {threatwife|promised} that his wife would be {wife|next}. The police {refute|reject} this account, and they have
opened fourteen internal {openprobe|inquiries}; the head of the Yerevan department was {dismiss|dismissed} on 1 August, thirteen officers were {reprim|reprimanded}.

29 July. The {gas|dispersal} at Sari-Tagh was unlawful by any standard we know. The {usemeans|warning} lasted under a minute. At least 14 journalists were {beatjour|hit} or {beatjour|beaten}. The hospital's list has 60 names; ours, 102, since many did not dare to be registered. Three people were {gas|blinded} in one eye.

The {yieldup|surrender}. On the evening of 31 July the remaining twenty {yieldup|gave} themselves {yieldup|up}, following an {ultim,ultimr|ultimatum} the day before in which the NSS had {ultim|announced} that its snipers would {shootany|shoot} any armed person without notice. "We have started what we wanted to start," their leader told journalists by phone. They face {charge|charges} of {hostage|taking hostages} and {take|seizing} state
property; two are also {charge2|charged} with the {sniper|killing} of 30 July, a matter in which the trajectory has yet to be examined.

The state's answer has also had another side. On 1 August the president {invite|received} some three hundred public figures, {acknow|admitted} mistakes and {promgov|promised} a government "of national accord". Two of the {arrest|detained} opposition speakers were {speakfree|bailed} on the fourth. The prosecutor {coop|accepts} our {reqfile|request} for {share|access} to the medical files and we have {sharevid|given} him 312 clips.

We {recommend,recpart|recommend}:
(a) that police {nograde|renounce} flash grenades in streets under eight metres wide;
(b) that men without insignia be {ident|identified} and {ident|prosecuted};
(c) that those who {stone|hurled} stones on 20 July be {trystone|tried}, but as adults, in open court;
(d) that visiting partners of the country, who {euwelcome|welcomed} the bloodless {yieldup|end}, {tie|tie} any further aid for the police to (a) and (b).

Should the autumn session of parliament {badlaw|adopt} the draft on assemblies, which would {badlaw|prohibit} any gathering within 500 metres of a police building, we shall {courtw,court|take} it to Strasbourg.

Annex: names, injuries, maps. 62 pages, in Armenian.
--
who general: person AM | one retired general
who head: person AM | head of the Yerevan department
who pres: person AM | the president
who prosec: body AM | The prosecutor
who partners: state - | visiting partners of the country
who parl: body AM | parliament
where compound: grounds of the patrol regiment
where sheng: site AM - - | Shengavit station
* take COERCE/seize occurred
  when: 2016-07-17 from text "17 July"
  where: compound; yerevan
  by: "armed men"
  to: compound thing
  killed: 1 "One colonel" side recipient
  injured: 4 "four men"
* sniper ASSAULT/firearms occurred
  when: 2016-07-30 from text "30 July"
  where: yerevan
  by: "two" alleged
  to: "policemen"
* hostage ASSAULT/abduct occurred
  when: 2016-07-17/2016-07-23 from text "by the 23rd"
  where: compound
  by: "armed men"
  to: "nine persons"
  abducted: 9 "nine persons"
* freed RETREAT/release occurred
  when: 2016-07-17/2016-07-23 bounded from text "by the 23rd"
  where: compound
  by: "armed men"
  to: "nine persons"
  released: 9 "all nine"
* mediate CONSULT/third-party occurred
  when: 2016-07-17/2016-07-23 bounded
  by: general; "armed men"
  to: "armed men"
* illtreat ASSAULT/beat denied
  when: 2016-07-17/2016-07-23 bounded
  where: compound
  by: "armed men"
  to: "nine persons"
* retake COERCE/seize attempted
  when: 2016-07-17 from text "afternoon of the 17th"
  where: "radio room"; compound
  by: "officers"
  to: "armed men"
  killed: 0 "nobody"
* press RETREAT/access occurred
  when: 2016-07-23 from text "23 July"
  where: compound
* presscl COERCE/censor occurred
  when: 2016-07-26 from text "the 26th"
  where: compound
  to: "press centre" thing
* arrest COERCE/arrest occurred
  when: 2016-07-17/2016-08-04 from text "Between the 17th and the 4th"
  where: yerevan
  by: police
  to: "persons"
  detained: >=775 "no fewer than 775 persons"
* teeth ASSAULT/beat occurred
  when: 2016-07-17/2016-08-04 bounded
  where: sheng
  by: police
  to: "One detainee"
  said: "One detainee" witness via "us" "told"
  said: police official denied "reject"
* threatwife THREATEN/violence occurred
  when: 2016-07-17/2016-08-04 bounded
  where: sheng
  by: police
  to: "One detainee"
  about: wife
  said: "One detainee" witness via "us" "told"
  said: police official denied "reject"
* wife ASSAULT/beat threatened optional
  when: ?
  by: police
  to: "wife"
* refute REJECT occurred optional
  when: 2016-07-17/2016-08-12 bounded
  by: police
  to: "One detainee"
  about: teeth
* openprobe ACCUSE/investigate occurred
  when: 2016-07-17/2016-08-12 bounded
  by: police
  to: police
  count: 14 "fourteen"
* dismiss SANCTION/expel occurred
  when: 2016-08-01 from text "1 August"
  to: head
* reprim SANCTION occurred
  when: 2016-07-17/2016-08-12 bounded
  to: "thirteen officers"
  count: 13 "thirteen officers"
* gas ASSAULT/crowd-control occurred
  when: 2016-07-29 from text "29 July"
  where: sari
  by: police
  injured: 60 "60 names" side recipient voice "hospital's list"
  injured: 102 "102" side recipient
  injured: 3 "Three people" part side recipient
* usemeans THREATEN/violence occurred
  when: 2016-07-29 from text "29 July"
  where: sari
  by: police
  about: gas
* beatjour ASSAULT/beat occurred
  when: 2016-07-29 from text "29 July"
  where: sari
  to: "journalists"
  injured: >=14 "At least 14 journalists" side recipient
* yieldup RETREAT/withdraw occurred
  when: 2016-07-31 from text "31 July"
  where: yerevan
  by: "remaining twenty"
  surrendered: 20 "twenty"
* ultim THREATEN/violence occurred
  when: 2016-07-30 from yieldup "the day before"
  by: nss
  to: "remaining twenty"
  about: shootany
* ultimr REQUEST/yield occurred
  when: 2016-07-30 from yieldup "the day before"
  by: nss
  to: "remaining twenty"
  about: yieldup
* shootany ASSAULT/firearms hypothetical optional
  when: ?
  by: nss
  to: "armed person"
* charge ACCUSE/investigate occurred
  when: 2016-07-31/2016-08-12 bounded
  to: "remaining twenty"
  about: hostage
  about: take
* charge2 ACCUSE/investigate occurred
  when: 2016-07-31/2016-08-12 bounded
  to: "two"
  about: sniper
* invite CONSULT occurred
  when: 2016-08-01 from text "1 August"
  by: "public figures"; pres
  to: pres
  participants: ~300 "some three hundred public figures"
* acknow CONCEDE occurred
  when: 2016-08-01 from text "1 August"
  by: pres
* promgov AGREE occurred
  when: 2016-08-01 from text "1 August"
  by: pres
* speakfree RETREAT/release occurred
  when: 2016-08-04 from text "the fourth"
  to: "opposition speakers"
  released: 2 "Two of the detained opposition speakers"
* reqfile REQUEST/yield occurred
  when: ?
  by: "our"
  to: prosec
  about: share
* coop AGREE occurred
  when: ?
  by: prosec
  about: share
  answers: reqfile "accepts"
* share COOPERATE announced
  when: ?
  by: prosec
* sharevid COOPERATE occurred
  when: ?
  by: "we"
  to: prosec
* recommend REQUEST/change occurred
  when: 2016-08-12
  by: "We"
  to: police
  about: nograde
  about: ident
* recpart REQUEST/change occurred
  when: 2016-08-12
  by: "We"
  to: partners
  about: tie
* nograde RETREAT/disarm demanded optional
  when: ?
  by: police
* ident ACCUSE/investigate demanded optional
  when: ?
  to: "men without insignia"
* trystone ACCUSE/investigate demanded optional
  when: ?
  to: "those who"
  about: stone
* stone PROTEST/riot occurred
  when: 2016-07-20 from text "20 July"
  by: "those who"
  with: stones "stones"
* euwelcome SUPPORT occurred
  when: 2016-07-31/2016-08-12 bounded from yieldup
  by: partners
  about: yieldup
  answers: yieldup "welcomed the bloodless end"
* tie SANCTION demanded optional
  when: ?
  by: partners
  to: police
* badlaw COERCE/restrict hypothetical
  when: 2016-09-01/2016-11-30 season "autumn"
  by: parl
* court ACCUSE/investigate hypothetical optional
  when: ?
  by: "we"
* courtw THREATEN occurred
  when: 2016-08-12
  by: "we"
  to: parl
  about: court
figure: killed 2 "Two policemen"
figure: troops 31 "thirty-one armed men"

== v-erebuni-4
outlet: Sport Nairi
register: daily
published: 2016-07-29
--
Late strike sinks champions in cauldron of a derby

Both sides came out firing, and it was the visitors who had the sharper weapons. Ararat's young captain shot from thirty metres in the second minute; the keeper, under siege from the whistle, could only parry. What followed was a bombardment of corners.

The champions hit back after the break through a penalty that their own coach called "a gift". Tempers flared. There was pushing on the touchline, one assistant was sent to the stands, and the referee handed out seven yellow cards in a fiery quarter of an hour.

In the 88th minute the Colombian substitute, booed as a deserter ever since he left for Tbilisi in spring, broke through two lines of defence and killed the game with a low drive. 2-1. The stadium exploded.

"We surrendered the midfield," said the beaten coach, who ruled out leaving. "My men fought. I will defend them to the end." His captain, on crutches since a collision in training, may be back for the attack on second place, against Alashkert, on 13 August.

Attendance: 1,850. Kick-off was brought forward by two hours because of traffic in the southern districts.

~ Win a shirt! Answer: who fired Ararat to the title in 1973?
--
