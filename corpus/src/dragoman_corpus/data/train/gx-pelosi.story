story: gx-pelosi
conflict: Taiwan
countries: TW, CN, US, JP
facts: Nancy Pelosi, Speaker of the US House, came to Taipei on 2 August 2022 and met President Tsai Ing-wen on the 3rd. China halted some trade, and held live-fire drills from 4 August round the island: eleven missiles by Taiwan's count, nine
  by Japan's, five of them in Japan's economic zone. On 5 August Beijing put sanctions on Pelosi and broke off eight channels with Washington; the G7 voiced concern on the 3rd. The drills, due to end on 7 August, went on to the 10th. Two US cruisers
  passed the strait on 28 August. (public record: statements of the parties, defence ministries of Taiwan and Japan, press of August 2022)

who pelosi: person US | Nancy Pelosi; Pelosi; Mrs Pelosi; the Speaker
who tsai: person TW | Tsai Ing-wen; Tsai
who taiwan: government TW | Taipei; Taiwan's government
who tmnd: body TW | Taiwan's defence ministry; defence ministry in Taipei
who china: state CN | China; Beijing
who pla: force CN | People's Liberation Army; PLA; Eastern Theatre Command; the Chinese army
who us: state US | United States; Washington; America
who whouse: office US | White House
who kirby: person US | John Kirby; Kirby
who japan: state JP | Japan; Tokyo
who kishida: person JP | Fumio Kishida; Kishida
who g7: coalition - | Group of Seven; G7
who wangyi: person CN | Wang Yi; Mr Wang
who cmfa: body CN | Chinese foreign ministry
who asean: organisation - | ASEAN
where taiwani: country TW 23.70 121.00 | Taiwan; the island
where strait: region - 24.50 119.50 | Taiwan Strait; the strait
where matsu: province TW 26.16 119.95 | Matsu
where pingtan: near CN 25.50 119.79 | Pingtan
where zone: region JP 24.00 124.50 | Japan's exclusive economic zone; exclusive economic zone
where kinmen: province TW 24.44 118.37 | Kinmen
where phnom: town KH 11.56 104.92 | Phnom Penh

== gx-pelosi-1
outlet: Meridian Pacific Wire
register: wire
published: 2022-08-04
--
China {miss|fires} missiles round Taiwan in biggest ever {drill|drills}; five {miss|fall} in waters claimed by Japan

TAIPEI, Aug 4 (MPW) - The People's Liberation Army {miss|launched} ballistic missiles into seas on three sides of Taiwan on Thursday, a day after the Speaker of the US House left the island, and Tokyo {jprot|protested} that five of them had {miss|come down} inside Japan's exclusive economic zone.

Taiwan's defence ministry counted eleven Dongfeng missiles between 1:56 and 4 in the afternoon; its Japanese counterpart counted nine, four of which are believed to have {over|flown} over the main island of Taiwan itself. From Pingtan, a Chinese islet that is the nearest point of the mainland, army units {rocket|sent} long-range rockets into the strait, tourists filming. The Eastern Theatre Command announced that all had "{miss|hit} their targets with precision" and that part of the {closesea|closed} sea had been {reopen|reopened}.

The {drill|manoeuvres}, in six zones which encircle the island and in places reach into its territorial waters, are to last until noon on Sunday. "They amount to a {drill|blockade} by sea and air," a spokesman in Taipei said on Wednesday. The ministry {condmiss|condemned} "irrational {miss|acts}", {alert|raised} alert levels and {sys|switched on} its missile defences, but {advise|advised} people to go about their work. Twenty-two warplanes {median|crossed} the middle line of the strait during the day, and were {warnoff|warned off} by radio. During the previous night unidentified aircraft, probably drones, had {kinm|flown} over Kinmen; soldiers {flare|fired} flares to drive them away. The websites of the presidency, of the ministry and of a railway station were {cyber|attacked}.

Tsai Ing-wen, in a recorded address, {tsaicond|called} the {miss|launches} irresponsible and {tsaiask|asked} Beijing to "act with reason and show {halt|restraint}". "We will {noesc|not escalate} conflict," she said, "and we will {yield|not yield}."

Beijing had {warn|threatened} for weeks that its army would "not {sit|sit} idly by" should the {visit!hypothetical|visit} take place. When Pelosi {visit|landed} on Tuesday night in a US Air Force jet, the highest American official to do so since 1997, it {summon|called in} ambassador Nicholas Burns at midnight. On Wednesday it {sand|halted} shipments of natural sand and {fruit|barred} citrus fruit and two sorts of fish from across the strait. She {meet|met} Tsai that day, was given a sash and said that the United States would {promise|not abandon} Taiwan, and left for Seoul.

In Washington John Kirby {kirbycond|condemned} the {miss|launches} and said a {icbmtest!announced|test} of an intercontinental missile, planned for this week, would be {icbm|put off} so as not to stoke the fire. The carrier Ronald Reagan was ordered to {carrier|stay} in the area. The Group of Seven on Wednesday voiced {g7|concern} at "threatening actions", whereupon Wang Yi {cancel|called off} a {jmeet!announced|meeting} with his Japanese colleague in Phnom Penh on Thursday. South-East Asian ministers {asmeet|gathered} there {aseancall|appealed} to all to avoid "provocative action", and {asoffer|offered} their services for dialogue.

Fishermen of Keelung stayed in port. About fifty flights were cancelled.

In March 1996 China {m96|lobbed} missiles near Taiwan's ports to frighten its voters. America {c96|sent} two carriers then.

~ Chip stocks wobble: three charts
~ Markets | Tech | Lex in depth
--
who tmnd: The ministry; Taiwan's defence ministry
who jmnd: body JP | its Japanese counterpart
who burns: person US | Nicholas Burns
who jcolleague: person JP | his Japanese colleague
where seoul: town KR 37.57 126.98 | Seoul
where keelung: town TW 25.13 121.74 | Keelung
* miss MOBILIZE/weapons occurred
  when: 2022-08-04 "Thursday"
  where: zone; strait; taiwani
  by: pla; china
  to: taiwan; japan
  with: missile "ballistic missiles" 11
  munitions: 11 "eleven Dongfeng missiles" voice tmnd
  munitions: 9 "nine" voice jmnd
  munitions: 5 "five of them" part voice japan
  part_of: drill
  said: pla party "announced"
* drill MOBILIZE/troops ongoing
  when: 2022-08-04/2022-08-07 "until noon on Sunday"
  where: "six zones"; taiwani
  by: pla; china
  to: taiwan
  said: "a spokesman in Taipei" official "said"
* jprot ACCUSE/disapprove occurred
  when: 2022-08-04
  by: japan
  to: china
  about: miss
  answers: miss "protested"
* over COERCE occurred
  when: 2022-08-04
  where: taiwani
  by: pla
  to: taiwan
  said: jmnd official suggested
  part_of: miss
  munitions: 4 "four of which" part voice jmnd
* rocket MOBILIZE/weapons occurred
  when: 2022-08-04
  where: pingtan; strait
  by: pla "army units"
  to: taiwan
  with: rocket "long-range rockets"
* reopen RETREAT/access occurred
  when: 2022-08-04
  where: strait
  by: pla
  said: pla party "announced"
* condmiss ACCUSE/disapprove occurred
  when: 2022-08-04
  by: tmnd
  to: china
  about: miss
  answers: miss "condemned"
* alert MOBILIZE/troops occurred
  when: 2022-08-04
  where: taiwani
  by: tmnd
  to: china
* sys MOBILIZE/weapons occurred
  when: 2022-08-04
  where: taiwani
  by: tmnd
  to: china
  with: air-defence "its missile defences"
* median COERCE occurred
  when: 2022-08-04 "during the day"
  where: strait
  by: pla
  to: taiwan
  count: 22 "Twenty-two warplanes"
  with: other "warplanes" 22
* warnoff THREATEN/violence occurred
  when: 2022-08-04 "during the day"
  where: strait
  to: pla
* kinm COERCE occurred
  when: 2022-08-03/2022-08-04 from median "the previous night"
  where: kinmen
  by: "unidentified aircraft"
  to: taiwan
  with: drone "drones"
* flare ASSAULT/crowd-control occurred optional
  when: 2022-08-03/2022-08-04 from median "the previous night"
  where: kinmen
  by: "soldiers"
  to: "unidentified aircraft"
  answers: kinm "to drive them away"
* cyber COERCE/cyber occurred
  when: 2022-08-03/2022-08-04 bounded
  where: taiwani
  to: "the presidency"; tmnd; "a railway station" thing
* tsaicond ACCUSE/disapprove occurred
  when: 2022-08-04
  by: tsai
  to: china
  about: miss
  answers: miss
* tsaiask REQUEST/yield occurred
  when: 2022-08-04
  by: tsai
  to: china
  about: halt
* halt RETREAT demanded optional
  when: ?
  by: china
  to: taiwan
* yield REJECT/yield occurred
  when: 2022-08-04
  by: tsai
  to: china
* warn THREATEN/violence occurred
  when: 2022-07/2022-08-02 bounded "for weeks"
  by: china
  to: us
  about: sit
* sit ASSAULT hypothetical optional
  when: ?
  by: pla
  to: us
* visit CONSULT/visit occurred
  when: 2022-08-02 "Tuesday night"
  where: taiwani
  by: pelosi
  to: taiwan
* summon REQUEST/meet occurred
  when: 2022-08-02/2022-08-03 "at midnight"
  by: china
  to: burns
* sand SANCTION/discontinue occurred
  when: 2022-08-03 "Wednesday"
  by: china
  to: taiwan
* fruit SANCTION/discontinue occurred
  when: 2022-08-03 "Wednesday"
  by: china
  to: taiwan
* meet CONSULT occurred
  when: 2022-08-03 from fruit "that day"
  where: taiwani
  by: pelosi; tsai
  to: tsai
* promise AGREE occurred
  when: 2022-08-03 from fruit "that day"
  by: pelosi
  to: taiwan
* kirbycond ACCUSE/disapprove occurred
  when: 2022-08-04
  by: kirby
  to: china
  about: miss
  answers: miss "condemned"
  where: "Washington"
* icbm RETREAT occurred
  when: 2022-08-04
  by: us
  said: kirby official "said"
  about: icbmtest
* carrier MOBILIZE/troops ongoing
  when: 2022-08-04
  where: taiwani
  by: us
  with: warship "Ronald Reagan"
* g7 ACCUSE/disapprove occurred
  when: 2022-08-03 "Wednesday"
  by: g7
  to: china
* cancel SANCTION/discontinue occurred
  when: 2022-08-03/2022-08-04 bounded
  by: wangyi
  to: jcolleague
  about: jmeet
* jmeet CONSULT announced
  when: 2022-08-04 "Thursday"
  where: phnom
  by: wangyi; jcolleague
* aseancall REQUEST/yield occurred
  when: 2022-08-03/2022-08-04 bounded
  where: phnom
  by: "South-East Asian ministers"
  to: "all"
* asoffer AGREE occurred
  when: 2022-08-03/2022-08-04 bounded
  where: phnom
  by: "South-East Asian ministers"
  about: CONSULT/third-party
* m96 MOBILIZE/weapons occurred
  when: 1996-03 from text "March 1996"
  where: taiwani
  by: china
  to: taiwan
  with: missile "missiles"
* c96 MOBILIZE/troops occurred
  when: 1996-03 from text "March 1996"
  where: taiwani
  by: us
  to: china
  with: warship "two carriers" 2
* asmeet CONSULT/multilateral occurred optional
  when: 2022-08-03/2022-08-04 bounded
  where: phnom
  by: "South-East Asian ministers"
* closesea COERCE/restrict occurred optional
  when: ?
  where: strait
  by: pla
* advise REQUEST/yield occurred optional
  when: 2022-08-04
  by: tmnd
  to: "people"
* icbmtest MOBILIZE/weapons announced optional
  when: 2022-08-01/2022-08-07 week "this week"
  by: us
  with: missile "intercontinental missile"
* noesc AGREE occurred optional
  when: 2022-08-04
  by: tsai
  to: china

== gx-pelosi-2
outlet: Straits Horizon (official organ)
register: state-media
published: 2022-08-06
--
Eight lines {cut8|cut}, one madam {sanc|punished}: who plays with fire

The Chinese foreign ministry on Friday imposed {sanc|sanctions} on Nancy Pelosi and her next of kin, who may not enter any part of the motherland, for her vicious {visit|provocation} on Taiwan island. It also made known eight {cut8|countermeasures}. {cancel3|Cancelled} are the {theat!announced|talk} between theatre commanders, the {dpct!announced|conference} of defence departments and the {mmca!announced|meeting} about safety at sea. {cut8|Suspended} are cooperation in sending home illegal migrants, in matters of crime, against drugs and on climate.

All this was {warn|foretold}. From the thirtieth of June on, our side {warn|cautioned} the other at every level. President Xi Jinping himself {phone|spoke} for two hours by telephone with the American president on July 28 and {warnxi|told} him that those who play with fire perish by it. The answer was a night {visit|landing} on a military plane.

The {drill|exercises} of the PLA continue. On Friday ten ships and 68 aircraft {median5|moved} on both sides of the so-called median line, which does not exist. Sailors could see the coastline and the Hoping power station from the bridge. Tongues on the other shore of the strait prate about simulated {simatt|attacks} on the island; it is better than a real one.

A certain Kishida, who {breakfast|received} the madam at breakfast in Tokyo on Friday, {jdem|demanded} an immediate end of the {drill|exercises} and {jcond|called} the five {miss|missiles} a grave matter. No delimitation of those waters has ever been {delim!denied|agreed}, the spokeswoman {jrej|replied}. Our vice-minister {sumg7|summoned} the envoys of seven European and other countries and lodged solemn {protg7|protests} over the {g7|paper} of the Group of Seven, this descendant of the eight powers which {boxer|plundered} the capital in 1900.

Voices of justice are raised on all continents. Russia {rusup|affirms} the right of our country to act. The DPRK {dprksup|denounces} the "impudent {visit|interference}" of the Americans. In Seoul the president, on holiday, had no time for the guest. In Phnom Penh, where an East Asia {eas|meeting} of foreign ministers was held, Mr Wang and the Russian minister {walk|left} the hall as the Japanese began to speak. The Blinken person {blinkcond|spoke} of "disproportionate" acts, Mr Wang {wangacc|complained} of a "farce" with an innocent party none believes in.

In the streets of Taipei patriots {patriot|burned} a flag with stars and stripes before the hotel of the madam; the police of the separatists {patarr|dragged} two of them {patarr|off}. A deputy head of a missile institute there, aged 57, was found dead on Saturday in a hotel room. Of the heart, they say.

~ Scan to watch: "We're ready!" (2 min 14 s)
--
who china: the motherland
who us: Americans
who xi: person CN | Xi Jinping; President Xi Jinping
who biden: person US | the American president
who spokes: office CN | the spokeswoman
who vice: office CN | Our vice-minister
who russia: state RU | Russia
who dprk: state KP | DPRK
who blinken: person US | Blinken
who rmin: person RU | the Russian minister
who jmin: person JP | the Japanese
who patriots: population TW | patriots
who tpolice: force TW | the police of the separatists
who taiwan: the separatists
who powers: coalition - | the eight powers
where hoping: site TW 24.30 121.76 | Hoping power station
where tpe: town TW 25.05 121.55 | streets of Taipei
where taiwani: Taiwan island; the island
* cut8 SANCTION/discontinue occurred
  when: 2022-08-05 "Friday"
  by: cmfa; china
  to: us
  answers: visit "countermeasures"
  count: 8 "eight"
* sanc SANCTION/discontinue occurred
  when: 2022-08-05 "Friday"
  by: cmfa
  to: pelosi; "her next of kin"
  answers: visit "for her vicious provocation"
* visit CONSULT/visit occurred
  when: 2022-07-28/2022-08-05 bounded
  where: taiwani
  by: pelosi
  answers: warnxi "answer"
* cancel3 SANCTION/discontinue occurred
  when: 2022-08-05 "Friday"
  by: cmfa
  to: us
  part_of: cut8
* theat CONSULT announced
  when: ?
  by: "theatre commanders"
* dpct CONSULT announced
  when: ?
  by: "defence departments"
* mmca CONSULT announced
  when: ?
* warn THREATEN/violence occurred
  when: 2022-06-30/2022-08-05 bounded "From the thirtieth of June on"
  by: china "our side"
  to: "the other"
* phone CONSULT/phone occurred
  when: 2022-07-28 from text "July 28"
  by: xi; biden
  to: biden
* warnxi THREATEN/violence occurred
  when: 2022-07-28 from text "July 28"
  by: xi
  to: biden
* drill MOBILIZE/troops ongoing
  when: 2022-08-05/2022-08-06
  where: strait; taiwani
  by: pla
  to: taiwani thing
* median5 COERCE occurred
  when: 2022-08-05 "Friday"
  where: "the so-called median line"; strait
  by: pla
  to: taiwani thing
  with: warship "ten ships" 10; other "68 aircraft" 68
* simatt MOBILIZE/troops occurred
  when: 2022-08-05/2022-08-06 bounded
  where: taiwani
  by: pla alleged of "Tongues on the other shore of the strait"
  to: taiwani thing
  said: "Tongues on the other shore of the strait" unnamed claimed
* breakfast CONSULT/visit occurred
  when: 2022-08-05 "Friday"
  where: "Tokyo"
  by: kishida; pelosi
  to: kishida
* jdem REQUEST/yield occurred
  when: 2022-08-05 "Friday"
  where: "Tokyo"
  by: kishida
  to: pla
  about: drill
* jcond ACCUSE/disapprove occurred
  when: 2022-08-05 "Friday"
  where: "Tokyo"
  by: kishida
  to: pla
  about: miss
  answers: miss "called"
* delim AGREE denied
  when: ?
  said: spokes official "replied"
* jrej REJECT occurred optional
  when: 2022-08-05/2022-08-06 bounded
  by: spokes
  to: kishida
  about: jcond
  answers: jcond "replied"
* sumg7 REQUEST/meet occurred
  when: ?
  by: vice
  to: "the envoys of seven European and other countries"
* protg7 ACCUSE/disapprove occurred
  when: ?
  by: vice
  to: g7; "the envoys of seven European and other countries"
  about: g7
  answers: g7 "solemn protests over"
* g7 ACCUSE/disapprove occurred
  when: ?
  by: g7
  to: china
* miss MOBILIZE/weapons occurred
  when: ?
  where: "those waters"
  by: pla
  with: missile "the five missiles" 5
  munitions: 5 "five missiles" voice kishida
* boxer COERCE/seize occurred
  when: 1900 from text "1900"
  where: "the capital"
  by: powers
  to: "the capital" thing
* rusup SUPPORT occurred
  when: 2022-07-28/2022-08-06 bounded
  by: russia
  to: "our country"
  about: drill
* dprksup ACCUSE/disapprove occurred
  when: 2022-07-28/2022-08-06 bounded
  by: dprk
  to: us
  about: visit
  answers: visit "denounces"
* eas CONSULT/multilateral occurred
  when: ?
  where: phnom
  by: wangyi; rmin; jmin; blinken
* walk PROTEST/boycott occurred
  when: ?
  where: phnom
  by: wangyi; rmin
  to: jmin
* blinkcond ACCUSE/disapprove occurred
  when: ?
  by: blinken
  to: china
  about: drill
  answers: drill "disproportionate"
* wangacc ACCUSE/disapprove occurred
  when: ?
  by: wangyi
* patriot PROTEST/demo occurred
  when: 2022-07-28/2022-08-06 bounded
  where: "the hotel of the madam"; tpe
  by: patriots
  to: us; pelosi
* patarr COERCE/arrest occurred
  when: 2022-07-28/2022-08-06 bounded
  where: "the hotel of the madam"; tpe
  by: tpolice
  to: patriots
  detained: 2 "two of them" side actor

== gx-pelosi-3
outlet: The Formosa Letter
register: analysis
published: 2022-08-31
--
Four weeks on: the line in the water that has gone

When two American cruisers, the Antietam and the Chancellorsville, {transit|sailed} through the Taiwan Strait on Sunday, no Chinese ship {impede!denied|barred} their way and Beijing's Eastern Theatre Command merely {track|followed} them, "on high alert", to the southern exit. It was the first such {transit|passage} since Mrs Pelosi's {visit|visit}. What has changed in between?

The number of aircraft, to begin with. In all of July a single Chinese plane {julyx|crossed} the median line; in August, as of Sunday, our count of such {augx|flights} from ministry bulletins is 291. When the {drill|exercises} that ought to have ended on the 7th were {prol|extended}, first tacitly, then with "anti-submarine" {prol|drills}, and finally declared {end|over} on the 10th, the PLA added that {patrol!announced|patrols} would be regular. They are. What was an event has become weather.

Visits, secondly. Five more American lawmakers under Senator Ed Markey {markey|came} to the island on 14 August, within hours of which the Chinese army staged another round of {drill15|manoeuvres}. The governor of Indiana {indiana|followed}, and a senator from Tennessee, Marsha Blackburn. Members of Japan's Diet {diet|sat} with Tsai last Tuesday. Each {visit2|visit} was {protest|protested}; no missile has been {again!denied|fired} since the 4th.

Thirdly trade. The list of {ban|banned} goods ran to more than two thousand by the time the customs office in Beijing published it, most of them {oldban|barred} long before on one pretext or other. Fish farmers in Pingtung got {subs|subsidies} of 20 million dollars. The chips went through untouched, no surprise.

Talks are the fourth item. Of the eight channels {cut8|severed} on 5 August none has been {restore!denied|repaired}. John Kerry {kerry|begged} publicly that climate be taken out of the quarrel. "They {cut8|punish} the whole world", he said. The White House {summon2|called in} the ambassador Qin Gang on the 4th to {prot2|complain} about the {miss|missiles}; Mr Qin answered that he {rej2|rejected} all of it. On the 19th the trade representative in Washington announced formal {tradeann|negotiations} with Taipei for the autumn, and a weapons {pkg|package} of 1.1 billion dollars is before Congress. If it is {arms!hypothetical|passed}, expect Harpoons, Sidewinders and a new Chinese note.

And on the small islands off the mainland? There the quarrel has a buzz. Nearly every day civilian drones from Xiamen have {dronef|hovered} above Kinmen's bunkers and {dronef|filmed} the men in them; in one clip, seen by millions, two soldiers {stones|throw} stones. Yesterday President Tsai {order|ordered} "strong countermeasures" on {tour|inspecting} an air base in Penghu. At 17.59 on the same day, and for the first time, the garrison of Erdan {shootdr|fired} warning rounds at one; it turned and {dronewd|flew off}.

Neither capital wants war: each says so. But when the rules of a street are rewritten by driving on the wrong side of it often enough, one awaits the crash.

~ Reader survey: do you have an escape bag?
--
who us: American
who markey: person US | Ed Markey; Five more American lawmakers
who indiana: person US | The governor of Indiana
who blackburn: person US | Marsha Blackburn
who diet: population JP | Diet
who qin: person CN | Qin Gang; Mr Qin
who kerry: person US | John Kerry
who customs: body CN | the customs office in Beijing
who ustr: office US | the trade representative in Washington
who congress: body US | Congress
who garrison: force TW | the garrison
where xiamen: town CN 24.48 118.09 | Xiamen
where penghu: province TW 23.57 119.58 | Penghu
where erdan: site TW 24.38 118.31 | Erdan
where pingtung: province TW 22.55 120.55 | Pingtung
* transit MOBILIZE/troops occurred
  when: 2022-08-28 "Sunday"
  where: strait
  by: "two American cruisers"
  to: china
  with: warship "two American cruisers" 2
* impede COERCE/restrict denied
  when: 2022-08-28 "Sunday"
  where: strait
  by: "Chinese ship"
  to: "two American cruisers"
* track MOBILIZE/troops occurred
  when: 2022-08-28 "Sunday"
  where: strait
  by: pla
  to: "two American cruisers"
* visit CONSULT/visit occurred
  when: 2022-08 bounded
  where: taiwani
  by: pelosi
  to: taiwan
* julyx COERCE occurred
  when: 2022-07 "July"
  where: strait
  by: pla "Chinese plane"
  to: taiwan
  count: 1 "a single Chinese plane"
* augx COERCE occurred
  when: 2022-08-01/2022-08-28 "August"
  where: strait
  by: pla
  to: taiwan
  count: 291 "291"
* drill MOBILIZE/troops occurred
  when: 2022-08-04/2022-08-10 bounded
  where: strait
  by: pla
  to: taiwan
* end RETREAT occurred
  when: 2022-08-10 from text "the 10th"
  by: pla
  to: taiwan
* prol MOBILIZE/troops occurred
  when: 2022-08-07/2022-08-10 bounded
  by: pla
  to: taiwan
* patrol MOBILIZE/troops announced
  when: ?
  by: pla
  to: taiwan
* markey CONSULT/visit occurred
  when: 2022-08-14 from text "14 August"
  where: taiwani
  by: markey
  to: taiwan
* drill15 MOBILIZE/troops occurred
  when: 2022-08-14/2022-08-15 bounded from markey "within hours"
  by: pla
  to: taiwan
* indiana CONSULT/visit occurred
  when: 2022-08-14/2022-08-31 bounded
  where: taiwani
  by: indiana; blackburn
  to: taiwan
* diet CONSULT occurred
  when: 2022-08-23 "last Tuesday"
  by: diet; tsai
  to: tsai
* visit2 CONSULT/visit occurred
  when: 2022-08-14/2022-08-31 bounded
  where: taiwani
  by: markey; indiana; blackburn; diet
  to: taiwan
* protest ACCUSE/disapprove occurred
  when: 2022-08-14/2022-08-31 bounded
  about: visit2
  answers: visit2
* again MOBILIZE/weapons denied
  when: 2022-08-04/2022-08-31 "the 4th"
  by: pla
  to: taiwan
  with: missile "missile"
* ban SANCTION/discontinue ongoing
  when: 2022-08 bounded
  by: customs; china
  to: taiwan
  count: >=2000 "more than two thousand"
* oldban SANCTION/discontinue occurred
  when: ? "long before"
  by: china
  to: taiwan
* subs AID occurred
  when: ?
  where: pingtung
  to: "Fish farmers"
  money: 20000000 "20 million dollars"
* cut8 SANCTION/discontinue occurred
  when: 2022-08-05 from text "5 August"
  by: china
  to: us
  count: 8 "eight channels"
* restore CONCEDE denied
  when: 2022-08-05/2022-08-31 bounded
  by: china
  to: us
* kerry REQUEST/change occurred
  when: 2022-08-05/2022-08-31 bounded
  by: kerry
  to: china
  about: cut8
* summon2 REQUEST/meet occurred
  when: 2022-08-04 from text "the 4th"
  by: whouse
  to: qin
* prot2 ACCUSE/disapprove occurred
  when: 2022-08-04 from text "the 4th"
  by: whouse
  to: qin; china
  about: miss
  answers: miss "complain about"
* miss MOBILIZE/weapons occurred
  when: 2022-08-04 from text "the 4th"
  by: pla
  to: taiwan
  with: missile "the missiles"
* rej2 REJECT occurred optional
  when: 2022-08-04
  by: qin
  to: whouse
  about: prot2
  answers: prot2 "answered"
* tradeann CONSULT announced
  when: 2022-09/2022-11 season "for the autumn"
  by: ustr; taiwan
* arms SUPPORT hypothetical
  when: ?
  by: congress
  to: taiwan
  about: pkg
* dronef COERCE ongoing
  when: 2022-08 bounded "Nearly every day"
  where: kinmen
  to: "the men in them"
  with: drone "civilian drones"
  by: "civilian drones"
* stones ASSAULT/primitive occurred
  when: 2022-08 bounded
  where: kinmen
  by: "two soldiers"
  to: "civilian drones" thing
  with: stones "stones"
* order REQUEST/change occurred
  when: 2022-08-30 "Yesterday"
  where: penghu
  by: tsai
* tour CONSULT/visit occurred
  when: 2022-08-30 "Yesterday"
  where: "an air base"; penghu
  by: tsai
* shootdr ASSAULT/firearms occurred
  when: 2022-08-30 "17.59"
  where: erdan; kinmen
  by: garrison
  to: "civilian drones" thing
  with: small-arms "warning rounds"
* dronewd RETREAT/withdraw occurred optional
  when: 2022-08-30 from order "the same day"
  where: erdan
  by: "civilian drones"
* pkg AID announced optional
  when: ?
  by: us
  to: taiwan
  money: 1100000000 "1.1 billion dollars"
