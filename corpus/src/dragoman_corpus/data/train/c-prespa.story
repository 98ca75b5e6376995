story: c-prespa
conflict: North Macedonia
countries: MK, GR
facts: Prespa accord signed 17 June 2018; clashes at Pisoderi and in Skopje; Greek confidence vote 16 June (153 against the motion); Greece expels two
  Russian diplomats, told 11 July; Russia answers 6 August; referendum 30 September with 36.9 percent turnout; vote of 19 October, 80 of 120;
  Kammenos resigns 13 January 2019; Greek parliament ratifies 25 January 2019 with 153. (public record: press 2018-2019)

who zaev: office MK | Zoran Zaev; Zaev
who tsipras: office GR | Alexis Tsipras; Tsipras; Mr Tsipras
who ivanov: office MK | Gjorge Ivanov; Ivanov; President Ivanov
who vmro: party MK | VMRO-DPMNE; VMRO
who kammenos: office GR | Panos Kammenos; Kammenos; the defence minister
who anel: party GR | Independent Greeks
who nd: party GR | New Democracy
who mitsotakis: person GR | Kyriakos Mitsotakis; Mitsotakis
who greece: state GR | Greece; Athens
who macedonia: state MK | Macedonia; Skopje government; the republic
who russia: state RU | Russia; Moscow; Russian foreign ministry
who rdip: office RU | Russian diplomats; two Russian diplomats
who police: force - | police; riot police
who crowd: population - | protesters; demonstrators
who nato: body - | NATO
who eu: body - | EU; European Union
who gd: party GR | Golden Dawn
who parlmk: body MK | the Sobranie; Sobranie
where prespa: site GR 40.79 21.06 | Prespa; Psarades; the lake
where pisoderi: town GR 40.79 21.24 | Pisoderi
where skopje: town MK 42.00 21.43 | Skopje
where athens-t: town GR 37.98 23.73 | Syntagma; the Greek capital
where moscow-t: town RU 55.75 37.62 | the Russian capital

== c-prespa-1
outlet: Vardar Newsline
register: wire
published: 2018-06-17
--
Neighbours {sign|sign} away a 27-year quarrel as {pis,sko|tear gas} drifts on both sides of border

PSARADES, Greece, June 17 (Vardar) - The foreign ministers of Greece and Macedonia {sign|signed} an {sign|accord} on Sunday to rename the latter the Republic of North Macedonia, under the eyes of Zoran Zaev, who had {visit|crossed} the lake by motor boat, and of Alexis Tsipras, to whom he gave his tie.

Skopje's government {change|undertakes} to write the new name into its constitution; Athens will in return {lift|drop} its veto on the start of EU and NATO talks. "Our two peoples step out of the past," Zaev told guests, among them the UN mediator who had {med|sat} with the parties for two decades.

Twenty kilometres off, at Pisoderi, riot police {pis|used} tear gas and stun grenades against some 3,000 people who tried to {pisdemo|march} on the ceremony under a giant blue and white flag. Twelve were {pis|hurt}, hospital sources said. In the evening at Skopje officers {sko|fired} gas at several hundred who {skodemo|pelted} the guard of the assembly with stones and bottles; seven policemen were {skodemo|injured}, and 25 persons {skoarr|arrested}, according to the interior ministry.

President Ivanov has {nosign|refused} to put his name to the law, {nosign2|calling} it a criminal act. The opposition VMRO-DPMNE {vmro|denounced} a "capitulation".

On Saturday Tsipras {motion|survived} a {motion2|motion} of no confidence {motion2|brought} by New Democracy over the {sign|deal}, 153 deputies {motion|voting} against it. A lawmaker of his junior partner who {backm|backed} the {motion2|motion} was {oust|thrown out} of his party.
--
who zaevgov: government MK | Skopje's government
* sign AGREE occurred
  when: 2018-06-17 "Sunday"
  where: prespa
  by: greece; macedonia
  to: macedonia; greece
* pis ASSAULT/crowd-control occurred
  when: 2018-06-17
  where: pisoderi
  by: police
  to: "some 3,000 people"
  with: crowd-control "tear gas and stun grenades"
  injured: 12 "Twelve" side recipient voice "hospital sources"
* sko ASSAULT/crowd-control occurred
  when: 2018-06-17 "the evening"
  where: skopje
  by: "officers"
  to: "several hundred"
  with: crowd-control "gas"
* visit CONSULT/visit occurred
  when: 2018-06-17
  where: prespa
  by: zaev; tsipras
  to: tsipras
* change AGREE occurred
  when: 2018-06-17
  by: zaevgov
  to: greece
  about: CONCEDE
* lift CONCEDE announced
  when: ?
  by: greece
  to: macedonia
* med CONSULT/third-party occurred optional
  when: ? "two decades"
  by: "the UN mediator"; "the parties"
  to: "the parties"
* pisdemo PROTEST/demo occurred
  when: 2018-06-17
  where: pisoderi
  by: "some 3,000 people"
  to: "the ceremony" thing
  participants: ~3000 "some 3,000 people"
* skodemo PROTEST/riot occurred
  when: 2018-06-17 "the evening"
  where: skopje
  by: "several hundred"
  to: "the guard of the assembly"
  with: stones "stones and bottles"
  injured: 7 "seven policemen" side recipient voice "the interior ministry"
  participants: >=200 vague "several hundred"
  said: "the interior ministry" official "according to"
* skoarr COERCE/arrest occurred
  when: 2018-06-17 "the evening"
  where: skopje
  to: "25 persons"
  detained: 25 "25 persons" voice "the interior ministry"
  said: "the interior ministry" official "according to"
* nosign REJECT occurred
  when: ?
  by: ivanov
  about: SUPPORT
* nosign2 ACCUSE/disapprove occurred
  when: 2018-06-17
  by: ivanov
  about: sign
  answers: sign "calling it"
  to: zaevgov
* vmro ACCUSE/disapprove occurred
  when: 2018-06-17
  by: vmro
  to: zaev
  about: sign
  answers: sign "denounced"
* motion REJECT occurred
  when: 2018-06-16 "Saturday"
  by: "153 deputies"
  to: nd
  about: motion2
  answers: motion2 "voting against it"
* motion2 REQUEST/yield occurred
  when: ?
  by: nd
  to: tsipras
  about: RETREAT/resign by tsipras
  answers: sign "over the"
* oust SANCTION/expel occurred
  when: 2018-06-16/2018-06-17 bounded
  by: "his party"
  to: "A lawmaker of his junior partner"
* backm SUPPORT occurred optional
  when: 2018-06-16 "Saturday"
  by: "A lawmaker of his junior partner"
  to: nd
  about: motion2
  answers: motion2 "backed the motion"
figure: votes 153 "153 deputies"
tie: greece opposes macedonia "quarrel"

== c-prespa-2
outlet: Severny Telegraf
register: state-media
published: 2018-08-06
--
Moscow replies to Greek hostility over "Macedonian question"

The Russian foreign ministry today {summon|summoned} the ambassador of Greece and handed him a note on "mirror {exp2,ban|measures}": two members of his mission are to {exp2|leave} Russia, and a named official of the ministry in Athens may no longer {ban|enter}. The {exp2,ban|step} answers the groundless {exp1|expulsion} in July of two Russian diplomats, whom the Greek side, prompted by a well-known capital across the ocean, had {bribe|accused} of {money|handing out} money to monks and town councillors so that they should rally against the Prespa {sign|paper}.

It will be recalled that Moscow has {refute|refuted} this {bribe|fable} from the first day. A {lav|visit} by the foreign minister to the Greek capital, which had been agreed for the autumn, is {lav2|off}. Our envoy, who was {recall|called back} at the end of July, stays where he is.

Nobody in Belgrade, Sofia or Podgorica, a diplomatic source told our paper, believes that a people gives up its name gladly. NATO, which on 11 July {invite|invited} Skopje to begin accession talks, hardly waited for the ink to dry. A referendum will show what ordinary Macedonians think. VMRO has not yet decided if it should {boyc|stay away}; President Ivanov has made known that he will not {boyc2|vote}. A {bmarch|march} of the "boycottists" is planned for each Saturday until 30 September.

Athens, for its part, {regret|called} the {exp2,ban|decision} "arbitrary and vindictive".
--
who macedonia: state MK | Skopje
* summon REQUEST/meet occurred
  when: 2018-08-06 "today"
  by: russia
  to: greece "the ambassador of Greece"
* exp2 SANCTION/expel occurred
  when: 2018-08-06 "today"
  by: russia
  to: "two members of his mission"; greece
  answers: exp1 "answers"
* ban SANCTION/discontinue occurred
  when: 2018-08-06 "today"
  by: russia
  to: "a named official of the ministry in Athens"; greece
  answers: exp1 "answers"
* exp1 SANCTION/expel occurred
  when: 2018-07 "July"
  by: greece
  to: rdip
* bribe ACCUSE/allege occurred
  when: ?
  by: greece
  to: rdip
  about: money
* sign AGREE occurred
  when: ?
* lav CONSULT/visit announced
  when: 2018-09/2018-11 season "the autumn"
  where: athens-t
  by: "the foreign minister"; greece
  to: greece
* lav2 SANCTION/discontinue occurred
  when: ?
  by: russia
  to: greece
  about: lav
* recall SANCTION/withdraw occurred
  when: 2018-07 "the end of July"
  by: russia
  to: greece
* invite SUPPORT occurred
  when: 2018-07-11 from text "11 July"
  by: nato
  to: macedonia
  about: CONSULT
* boyc PROTEST/boycott hypothetical
  when: 2018-09-30 "30 September"
  by: vmro
* boyc2 PROTEST/boycott announced
  when: 2018-09-30 "30 September"
  by: ivanov
* bmarch PROTEST/demo announced
  when: 2018-08-11/2018-09-29 "each Saturday"
  by: "boycottists"
* regret ACCUSE/disapprove occurred
  when: 2018-08-06
  by: greece
  to: russia
  about: exp2
  answers: exp2 "called the decision"
* refute REJECT occurred optional
  when: ? "the first day"
  by: russia
  to: greece
  about: bribe
  answers: bribe "refuted this fable"
* money AID occurred
  when: ?
  by: rdip alleged of greece
  to: "monks and town councillors"
  said: greece official claimed "accused"

== c-prespa-3
outlet: House Notes Skopje
register: parliament
published: 2018-10-20
--
Eighty {eighty|hands} at ten past nine

The Sobranie last night {eighty|voted} by two thirds to open the constitution to the new name. Eighty of 120 deputies {eighty|said} yes; thirty-nine of VMRO-DPMNE were {walk|absent from} the hall. The count had been put off three times that day while the government looked for the last two.

It found eight, all from the benches opposite. They came in under escort, and their party {oust8|expelled} them before midnight. Hristijan Mickoski, its leader, {bribe8|spoke of} bribes and threats: court cases over the {april|storming} of this same house on 27 April of last year would, he {bribe8|alleged}, go softly for those who pressed the right button. Zaev, who was {april|bloodied} in that {april|assault}, replied that he {forgive|forgave} everyone who had not carried a weapon, and {amn|proposed} a law of "reconciliation" to say so.

The consultation of 30 September had given him ninety-one yes votes in a hundred, though two citizens out of three {refb|stayed at home}, as the {refb|boycott} campaign had {refbask|begged} them to. A State Department letter {usurge|urging} VMRO's chief to let his people vote freely was read from the rostrum, to whistles. The speaker {mike|cut} one microphone.

Next: the cabinet must send four draft amendments by 2 November. Russia's mission at the UN {rusno|declined} this morning to accept the result as valid, since it was reached, in its words, by "blackmail". The EU's enlargement commissioner {euthank|congratulated} the house.
--
* eighty SUPPORT occurred
  when: 2018-10-19 "last night"
  by: parlmk
  about: CONCEDE
* walk PROTEST/boycott occurred
  when: 2018-10-19 "last night"
  where: "the hall"
  by: vmro
  to: parlmk
  participants: 39 "thirty-nine of VMRO-DPMNE"
* oust8 SANCTION/expel occurred
  when: 2018-10-19 "before midnight"
  by: vmro
  to: "eight"
* bribe8 ACCUSE/allege occurred
  when: 2018-10-19/2018-10-20 bounded
  by: "Hristijan Mickoski"
  about: eighty
  to: "the government"
* april PROTEST/riot occurred
  when: 2017-04-27 from text "27 April of last year"
  where: "this same house"
  to: zaev; "this same house" thing
* forgive CONCEDE occurred
  when: 2018-10-19/2018-10-20 bounded
  by: zaev
  to: "everyone who had not carried a weapon"
  answers: bribe8 "replied"
* amn CONCEDE announced
  when: ?
  by: zaev
* refb PROTEST/boycott occurred
  when: 2018-09-30 from text "30 September"
  by: "two citizens out of three"
* refbask REQUEST/change occurred
  when: ?
  by: "the boycott campaign"
  to: "two citizens out of three"
  about: refb
* usurge REQUEST/change occurred
  when: ?
  by: "A State Department letter"
  to: "VMRO's chief"
* mike COERCE/censor occurred optional
  when: 2018-10-19
  by: "The speaker"
* rusno REJECT occurred
  when: 2018-10-20 "this morning"
  by: russia
  to: parlmk
  about: eighty
  answers: eighty "declined"
* euthank SUPPORT occurred
  when: 2018-10-19/2018-10-20 bounded
  by: "The EU's enlargement commissioner"
  to: parlmk
  answers: eighty "congratulated the house"
figure: votes 80 "Eighty of 120 deputies" of parlmk

== c-prespa-4
outlet: Aegean Morning
register: tabloid
published: 2019-01-25
--
SOLD! 153 of them {ratify|say yes} to "North Macedonia"

~ Δείτε επίσης: Επίθεση με γκαζάκια στο Κουκάκι | Χιόνια ως το Σάββατο
~ 2.481 κοινοποιήσεις

They did it at lunch. After three days of shouting the house {ratify|ratified} the lake-side treaty with 153 votes against 146, and Mr Tsipras, two votes richer than he had any right to be, smiled like a groom.

His best man had gone already. Kammenos {resign|quit} as the defence minister on the 13th and {pull|took} the Independent Greeks {pull|out of} the coalition; three nights later the premier {conf|scraped} through a confidence vote with 151. Mitsotakis, who had {nod|sworn} never to ratify, {refer|demanded} an election at once.

Outside, on Syntagma, Sunday's {sun|rally} was a sea of blue: 60,000 by the police count, ten times that if you ask the priests. Hooded youths {hood|attacked} the stairs with clubs and flares, officers {gas|flooded} the square with gas, grandmothers choked, 25 policemen ended in bandages. A photographer was {photo|beaten} by thugs with Golden Dawn badges. Then again last night, in the rain, with 133 persons {hold|taken in} "preventively", says the ministry.

Northern MPs have had {bullet|threats} by post, soil and bullets in an envelope. One of them, a woman from Pella, saw her house {arson|set alight} on Tuesday; her family slept inside and got out.

And the neighbours? Zaev {tweet|thanked} "my friend Alexis" within the minute. In Skopje the government will now change the signs at the border. NATO ambassadors {proto|sign} the entry protocol in the first days of February, and Athens has {proto2|vowed} to be the first to {proto3!announced|approve} it.
--
* ratify SUPPORT occurred
  when: 2019-01-25 "at lunch"
  by: "the house"
* resign RETREAT/resign occurred
  when: 2019-01-13 from text "the 13th"
  by: kammenos
* pull SANCTION/withdraw occurred
  when: 2019-01-13 from text "the 13th"
  by: kammenos; anel
  to: tsipras
* conf SUPPORT occurred
  when: 2019-01-16 "three nights later"
  by: "the house"
  to: tsipras "the premier"
* nod REJECT occurred
  when: ?
  by: mitsotakis
  about: ratify
* refer REQUEST/change occurred
  when: 2019-01-13/2019-01-25 bounded
  by: mitsotakis
  to: tsipras
* sun PROTEST/demo occurred
  when: 2019-01-20 "Sunday's"
  where: athens-t
  by: "60,000"
  participants: 60000 "60,000" voice police
* hood PROTEST/riot occurred
  when: 2019-01-20 "Sunday's"
  where: athens-t
  by: "Hooded youths"
  to: "the stairs" thing; police
  with: blunt "clubs"; incendiary "flares"
  injured: 25 "25 policemen" side recipient
* gas ASSAULT/crowd-control occurred
  when: 2019-01-20
  where: athens-t
  by: "officers"
  to: "Hooded youths"; "grandmothers"
  with: crowd-control "gas"
* photo ASSAULT/beat occurred
  when: 2019-01-20
  where: athens-t
  by: "thugs with Golden Dawn badges"
  to: "A photographer"
* hold COERCE/arrest occurred
  when: 2019-01-24 "last night"
  where: athens-t
  to: "133 persons"
  detained: 133 "133 persons" voice "the ministry"
  said: "the ministry" official "says"
* bullet THREATEN/violence occurred
  when: ?
  to: "Northern MPs"
* arson ASSAULT/destroy occurred
  when: 2019-01-22 "Tuesday"
  to: "her house" thing
* tweet SUPPORT occurred
  when: 2019-01-25 "within the minute"
  by: zaev
  to: tsipras
  answers: ratify "thanked"
* proto AGREE announced
  when: 2019-02 "the first days of February"
  by: "NATO ambassadors"
* proto2 AGREE occurred
  when: 2019-01-25
  by: greece
  to: nato
  about: proto3
* proto3 SUPPORT announced optional
  when: ?
  by: greece
figure: votes 153 "153 votes"
figure: votes 146 "146"
figure: votes 151 "151"
