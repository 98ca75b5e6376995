story: e-islets
conflict: Japan
countries: JP, CN, TW
facts: On 15 August 2012 Hong Kong activists landed on Uotsuri in the Senkaku (Diaoyu) islands and were deported on 17 August; Japanese nationalists landed on 19 August; Tokyo bought three islets for 2.05 billion yen on
  11 September; six Chinese surveillance ships entered the waters on 14 September and riots ran through Chinese cities on 15-18 September; Taiwanese boats and the Japanese coast guard duelled with water cannon on 25
  September; a Chinese aeroplane flew over on 13 December. Small incidents and wordings are ours. (public record: Japanese coast guard, Chinese foreign ministry, UN General Assembly debate, press of 2012)

who japan: state JP | Japan; Tokyo
who china: state CN | China; Beijing
who taiwan: state TW | Taiwan; Taipei
who noda: person JP | Yoshihiko Noda; Noda; Mr Noda; prime minister
who jcg: force JP | Japan Coast Guard; coast guard; Coast Guard; cutters
who cms: force CN | China Marine Surveillance; surveillance ships; Haijian
who ishihara: person JP | Shintaro Ishihara; Ishihara
who yang: person CN | Yang Jiechi; Mr Yang
who activists: group HK | Hong Kong activists; the activists
who usa: state US | United States; Washington
who panetta: person US | Leon Panetta; Panetta
where senkaku: site JP 25.75 123.50 | Senkaku; Senkakus; Diaoyu; Diaoyu Islands; Diaoyutai; Uotsuri; the islets; the islands
where qingdao: town CN 36.07 120.38 | Qingdao
where beijingcity: town CN 39.90 116.40 | Liangma Bridge; Liangmaqiao
where naha: town JP 26.21 127.68 | Naha
where changsha: town CN 28.23 112.94 | Changsha
where xian: town CN 34.34 108.94 | Xi'an
where suao: town TW 24.59 121.85 | Suao
where shenzhen: town CN 22.54 114.06 | Shenzhen
where newyork: town US 40.75 -73.97 | New York

== e-islets-1
outlet: Kanto Shimbun English
register: daily
published: 2012-08-20
--
Ten {swim|swim} ashore, and everybody's temper boils

ISHIGAKI - At half past seven on Sunday morning, while a chaplain on deck was still reading prayers for the war dead, ten men and women jumped off a line of twenty-one fishing boats and {swim|swam} to Uotsuri, the largest of the Senkaku islets. They {swim|planted} a flag on the shingle, sang, and {back|swam back} as the Coast Guard {order|bade} them. Officers {question|questioned} them till evening for breaking the law on minor offences. Five were town councillors.

It was a reply to Wednesday's {landing15|landing}. On that day, the anniversary of the {surr45|surrender} of 1945, seven Hong Kong activists had {landing15|landed} there from a rusty ship, the Kai Fung No. 2, after {brush|shouldering} past cutters that {hose15|played} hoses on her; they had {brush|thrown} bricks. Fourteen were {arrest15|arrested}, and on Friday all {deport|sent} home without trial, seven by air from Naha and seven in their own ship. Mr Noda's government chose to {deport|expel} them as immigration offenders. Critics recalled 2010, when the skipper who {ram10|rammed} two cutters was {skipper|let go} after seventeen days, because, as they say, Beijing had {rareearth|held back} rare earths and {fujita|jailed} four employees of a builder.

"Weak knees," Shintaro Ishihara, governor of the capital, {ishicond|sneered}. He has {fund|raised} 1.4 billion yen from 91,000 donors to buy three of the islets from their owner and wants to {survey!announced|survey} them this month; the state has {noland|refused} him leave to land. It may {buy!hypothetical|buy} them itself first.

From Beijing came "a strong {protest19|protest}" to the ambassador, Uichiro Niwa. In eight cities on the mainland people {demo19|marched} on Sunday. In Shenzhen some {demo19r|overturned} Japanese-made cars, one of them a police van, and {demo19r|smashed} a noodle shop; its owner, a Cantonese, had hung a red flag in the door. The number was put at several thousand. Hangzhou and Harbin saw smaller {demo19|crowds}. No consulate was {consul!denied|entered}, the ministry said.

Taiwan, which also claims the group, {summon|called} in Japan's envoy for half an hour. Washington said it takes no position on whose they are, though the treaty covers them.

The crews were {home|back} at Ishigaki by dusk on Sunday, 20 August. One of the swimmers, asked by this newspaper whether he had thought of what would follow, wrung out his shirt. "That's what we have a navy for."

~ Sunday's results: Koshien quarterfinals | Pic of the day: octopus ambushes diver
~ この記事をシェア  12  345
--
who ishihara: governor of the capital
who niwa: person JP | Uichiro Niwa
where ishigaki: town JP 24.34 124.16 | Ishigaki; ISHIGAKI
where hangzhou: town CN 30.27 120.15 | Hangzhou
where harbin: town CN 45.80 126.53 | Harbin
who nationalists: group JP | ten men and women; Ten
* fund AID occurred optional
  when: ?
  by: "91,000 donors"
  to: ishihara
  money: 1400000000 "1.4 billion yen"
* swim PROTEST occurred
  when: 2012-08-19 "Sunday morning" "half past seven"
  where: senkaku
  by: nationalists
  to: activists
  answers: landing15 "It was a reply"
* back RETREAT/withdraw occurred
  when: 2012-08-19
  where: senkaku
  by: nationalists
  answers: order "as the Coast Guard"
* home RETREAT/withdraw occurred optional
  when: 2012-08-20 from text "20 August"
  when: 2012-08-19 "Sunday"
  where: ishigaki
  by: nationalists
* order REQUEST/yield occurred
  when: 2012-08-19
  where: senkaku
  by: jcg
  to: nationalists
  about: back
* question ACCUSE/investigate occurred
  when: 2012-08-19 "till evening"
  by: jcg
  to: nationalists
* landing15 PROTEST occurred
  when: 2012-08-15 "Wednesday"
  where: senkaku
  by: activists
  to: japan
* surr45 RETREAT/withdraw occurred
  when: 1945-08-15 from landing15 "the anniversary"
* brush PROTEST/obstruct occurred
  when: 2012-08-15
  where: senkaku
  by: activists
  to: jcg
  with: stones "bricks"
  part_of: landing15
* hose15 ASSAULT/crowd-control occurred
  when: 2012-08-15
  where: senkaku
  by: jcg
  to: activists
  with: crowd-control "hoses"
* arrest15 COERCE/arrest occurred
  when: 2012-08-15
  where: senkaku
  to: activists
  detained: 14 "Fourteen"
* deport COERCE/deport occurred
  when: 2012-08-17 "Friday"
  where: naha
  by: japan
  to: activists
  count: 14 "Fourteen"
* ram10 ASSAULT/primitive occurred
  when: 2010 "2010"
  by: "the skipper"
  to: jcg
* skipper RETREAT/release occurred
  when: 2010 "after seventeen days"
  to: "the skipper"
  answers: rareearth "because"
  answers: fujita "because"
* rareearth SANCTION/discontinue occurred
  when: 2010
  by: china
  to: japan
  said: "Critics" unnamed "say"
* fujita COERCE/arrest occurred
  when: 2010
  by: china
  to: "four employees of a builder"
  detained: 4 "four employees of a builder"
  said: "Critics" unnamed "say"
* ishicond ACCUSE/disapprove occurred
  when: 2012-08-17/2012-08-20 bounded
  by: ishihara
  to: noda
  about: deport
  answers: deport "Weak knees"
* noland REJECT occurred
  when: ?
  by: japan
  to: ishihara
* survey MOBILIZE announced optional
  when: 2012-08-20/2012-08-31 bounded "this month"
  by: ishihara
* buy AGREE hypothetical optional
  when: ?
  by: japan
  to: "their owner"
* protest19 ACCUSE/disapprove occurred
  when: 2012-08-19/2012-08-20 bounded
  by: china
  to: niwa; japan
  about: swim
  answers: swim
* demo19 PROTEST/demo occurred
  when: 2012-08-19 "Sunday"
  where: shenzhen; hangzhou; harbin
  by: "people"
  to: japan
  count: 8 "eight cities"
  participants: >=3000 vague "several thousand"
* demo19r PROTEST/riot occurred
  when: 2012-08-19 "Sunday"
  where: shenzhen
  by: "some"
  to: "Japanese-made cars" thing; "a noodle shop" thing
* consul PROTEST/riot denied
  when: 2012-08-19
  to: "consulate" thing
  said: "the ministry" official denied "said"
* summon REQUEST/meet occurred
  when: 2012-08-19/2012-08-20 bounded
  by: taiwan
  to: japan

== e-islets-2
outlet: Commerce Cable Asia
register: wire
published: 2012-09-18
--
Japan firms shut China plants as anti-Japan crowds {demo18|mark} 1931

BEIJING, Sept 18 (CCA) - Hundreds of Japanese factories and shops in China stayed shut on Tuesday as demonstrators in more than a hundred cities {demo18|marked} the anniversary of Japan's {mukden|seizure} of Mukden in 1931, a week after Tokyo {buy|bought} three disputed islets for 2.05 billion yen.

Outside the Japanese embassy at Liangma Bridge about five thousand people {eggs|threw} eggs and plastic bottles over three rows of paramilitary police, who {gas18!denied|used} neither gas nor clubs. Some bottles {flag|hit} the car of the American ambassador, which was passing. He was not hurt, the United States said, and has {usnote|complained}.

The weekend had been worse. In Qingdao on Saturday a crowd {fire15|burned down} a Panasonic components plant and a Toyota showroom; in Changsha a department store of the Heiwado chain was {loot15|plundered} floor by floor, "down to the light bulbs", a manager said. In Xi'an a man of 51 was {xian|beaten} on the head with a bicycle lock for driving a Corolla, and may not walk again. Police in Shenzhen {tg16|used} tear gas on Sunday; in Guangzhou eleven persons were {arr|arrested}.

Beijing on the one hand {askrational|appealed} for "rational" patriotism by way of its newspapers; on the other it {cms14|sent} six surveillance ships into the waters on Friday, lodged baselines for the islets with the United Nations and will {fleet|send} a thousand fishing boats, a radio station said. By noon on Tuesday eleven Haijian and fishery patrol vessels were {eleven|patrolling} near by. Two Japanese {two18|landed} on Uotsuri for a quarter of an hour and {two18left|left}.

Leon Panetta, the U.S. defence secretary, {panvis|met} General Liang Guanglie in Beijing and {panurge|urged} calm. Liang {liang|warned} that China reserved the right to "further {further|action}". In Tokyo the day before Panetta had {radar|agreed} on a second missile-warning radar.

"If we cannot open by the holiday, orders go to Thailand," said an executive of a maker of cables. Honda, Mazda and Yamaha halted lines until Wednesday night. Toyota let each plant choose.
--
who crowd: population CN | anti-Japan crowds; demonstrators
who liang: person CN | Liang Guanglie; General Liang Guanglie; Liang
who chpolice: force CN | paramilitary police
who usamb: office US | American ambassador
where guangzhou: town CN 23.13 113.26 | Guangzhou
* demo18 PROTEST/demo occurred
  when: 2012-09-18 "Tuesday"
  where: "China"
  by: crowd
  to: japan
  count: >=100 "more than a hundred cities"
* mukden COERCE/seize occurred
  when: 1931 "1931"
  where: "Mukden"
  by: japan
  to: "Mukden" thing
* buy AGREE occurred optional
  when: 2012-09-11 "a week after"
  by: japan
* gas18 ASSAULT/crowd-control denied
  when: 2012-09-18
  by: chpolice
  to: crowd
  where: beijingcity
  with: crowd-control "gas"
* flag PROTEST/vandalize occurred
  when: 2012-09-18
  where: beijingcity
  by: crowd
  to: usamb
  with: other "bottles"
* usnote ACCUSE/disapprove occurred
  when: 2012-09-18
  by: usa
  to: crowd
  about: flag
  answers: flag
* fire15 PROTEST/riot occurred
  when: 2012-09-15 "Saturday"
  where: qingdao
  by: crowd
  to: "a Panasonic components plant" thing; "a Toyota showroom" thing
* loot15 PROTEST/riot occurred
  when: 2012-09-15/2012-09-16 bounded "The weekend"
  where: changsha
  to: "a department store of the Heiwado chain" thing
  said: "a manager" witness "said"
* xian ASSAULT/beat occurred
  when: 2012-09-15/2012-09-16 bounded "The weekend"
  where: xian
  to: "a man of 51"
  with: blunt "a bicycle lock"
  injured: 1 "a man of 51" side civilian
* tg16 ASSAULT/crowd-control occurred
  when: 2012-09-16 "Sunday"
  where: shenzhen
  by: "Police in Shenzhen"
  to: crowd
  with: crowd-control "tear gas"
* arr COERCE/arrest occurred
  when: 2012-09-15/2012-09-16 bounded "The weekend"
  where: guangzhou
  to: "eleven persons"
  detained: 11 "eleven persons"
* askrational REQUEST/yield occurred
  when: 2012-09-15/2012-09-18 bounded
  by: china
  to: crowd
* cms14 MOBILIZE occurred
  when: 2012-09-14 "Friday"
  where: senkaku
  by: china; cms
  to: japan
  with: warship "six surveillance ships" 6
* fleet MOBILIZE announced
  when: ?
  by: china
  said: "a radio station" media "said"
* eleven MOBILIZE ongoing
  when: 2012-09-18 "By noon on Tuesday"
  where: senkaku
  by: cms
  with: warship "eleven Haijian and fishery patrol vessels" 11
* two18 PROTEST occurred
  when: 2012-09-18
  where: senkaku
  by: "Two Japanese"
* panvis CONSULT/visit occurred
  when: 2012-09-18
  where: "Beijing"
  by: panetta; liang
  to: liang
* panurge REQUEST/yield occurred
  when: 2012-09-18
  by: panetta
  to: liang
  where: "Beijing"
* liang THREATEN occurred
  when: 2012-09-18
  by: liang
  to: japan
  about: further
  where: "Beijing"
* further COERCE threatened
  when: ?
  by: china
  to: japan
* radar AGREE occurred
  when: 2012-09-17 "the day before"
  where: "Tokyo"
  by: panetta; japan
  to: japan; panetta
* two18left RETREAT/withdraw occurred
  when: 2012-09-18
  where: senkaku
  by: "Two Japanese"
* eggs PROTEST/riot occurred
  when: 2012-09-18 "Tuesday"
  where: beijingcity
  by: crowd
  to: "Japanese embassy" thing; japan
  participants: ~5000 "about five thousand people"
  part_of: demo18
  with: other "eggs"; other "plastic bottles"

== e-islets-3
outlet: United Nations Afternoon Briefing
register: un
published: 2012-09-28
--
General debate, third day: Japan and China trade {reply27|rebukes} over islands

The debate of the General Assembly went on in New York on Thursday, 27 September, with thirty-one speakers. What follows touches on Asia only.

China. Mr Yang Jiechi, minister of foreign affairs, departed from his text on development after nineteen minutes. The Diaoyu Islands, he said, had been China's "from ancient times"; Japan had {stole|stolen} them in 1895 in the closing stage of a war and had been bound by Cairo and Potsdam to restore them. The {buy|purchase} of this month was "{nullv|null and void}". China {urge|urged} Japan to {stop!demanded|cease} all that harms its sovereignty.

Japan, in the exercise of the right of reply, {rejjp|rejected} these words: the archipelago was {incorp|incorporated} in January 1895, before the treaty of Shimonoseki, and no one {object!denied|raised} a voice until oil was suspected there after 1968. Mr Noda had told the Assembly on Wednesday that disputes are for courts to settle, without naming anybody, and {compromise|ruled out} any compromise to journalists an hour later. China {reply2|replied} in turn that a thief's deed of sale makes no owner. There were two further {reply27|replies} on each side. The chair {chair|called for} the observance of time.

On the margins. The two ministers, Mr Yang and Mr Gemba, {meet25|sat} together for an hour on Tuesday evening. It was, a Japanese official said, "severe". Vice-ministers had {vice|met} on the same day in Beijing. Both {meet25,vice|meetings} {agreemeet|agreed} to {moretalks!announced|meet} again; no date has been fixed.

The Secretary-General, {sgmeet|receiving} Mr Noda, {sgurge|urged} dialogue. He has {goodoff|offered} no mediation, his spokesman said in answer to a question, and would only do so if both asked.

Related. Taiwan is not represented here. It was reported from Suao that some forty fishing boats and ten of its patrol vessels {tw25|entered} the area on Tuesday, and that cutters of the Japan Coast Guard {hose25|turned} hoses on them; the patrol vessels {hose25b|answered} in kind. Nobody was hurt. The flotilla {twhome|turned} for home after five hours. Fuel had been {donate|paid} for by a maker of snacks.

China has {cer|put off} a ceremony for the fortieth anniversary of relations, due in Beijing today.

Ms Clinton was to {clintonmeet!announced|see} Mr Yang, and later Mr Gemba and the Korean minister together, on Thursday evening. A State Department official: "We shall {clintonask|ask} that they cool it."

Programme. Today: Syria, Mali. Next week: cleaning of the Assembly carpet.
--
who gemba: person JP | Mr Gemba
who sg: office - | Secretary-General
who ga: body - | General Assembly; the Assembly
who clinton: person US | Ms Clinton
where cairo: town EG 30.05 31.25 | Cairo
* chair REQUEST/yield occurred optional
  when: 2012-09-27
  by: "The chair"
  to: japan; china
* reply27 ACCUSE/disapprove occurred
  when: 2012-09-27 from text "Thursday, 27 September"
  where: newyork
  by: china; japan
  to: japan; china
* stole COERCE/seize occurred
  when: 1895 "1895"
  where: senkaku
  by: japan alleged of yang
  to: china
  said: yang official "said"
* buy AGREE occurred optional
  when: 2012-09 "this month"
  where: senkaku
  by: japan
* urge REQUEST/yield occurred
  when: 2012-09-27 from text "Thursday, 27 September"
  by: yang
  to: japan
  about: stop
* stop CONCEDE demanded optional
  when: ?
  by: japan
* rejjp REJECT occurred
  when: 2012-09-27 from text "Thursday, 27 September"
  by: japan
  to: china
  answers: urge "rejected these words"
  answers: nullv "rejected these words"
* incorp COERCE/seize occurred
  when: 1895-01 "January 1895"
  where: "the archipelago"
  by: japan
  to: "the archipelago" thing
  said: japan party
* object REJECT denied
  when: 1895/1968 bounded
  said: japan party
* compromise REJECT occurred
  when: 2012-09-26 "Wednesday"
  by: noda
* reply2 REJECT occurred
  when: 2012-09-27
  by: china
  to: japan
  answers: rejjp "replied in turn"
* meet25 CONSULT occurred
  when: 2012-09-25 "Tuesday evening"
  where: newyork
  by: yang; gemba
* vice CONSULT occurred
  when: 2012-09-25 "the same day"
  where: "Beijing"
  by: "Vice-ministers"
* agreemeet AGREE occurred
  when: 2012-09-25
  by: japan; china
  about: moretalks
  to: japan; china
* moretalks CONSULT announced
  when: ?
  by: japan; china
* sgmeet CONSULT occurred
  when: ?
  by: sg; noda
  to: sg
* sgurge REQUEST/yield occurred
  when: ?
  by: sg
  to: noda
* goodoff AGREE denied
  when: ?
  by: sg
  said: "his spokesman" official "said"
* tw25 PROTEST occurred
  when: 2012-09-25 "Tuesday"
  where: "the area"
  by: taiwan; "some forty fishing boats"
  to: japan
* hose25 ASSAULT/crowd-control occurred
  when: 2012-09-25 "Tuesday"
  where: "the area"
  by: jcg
  to: taiwan
  with: crowd-control "hoses"
  injured: 0 "Nobody"
* hose25b ASSAULT/crowd-control occurred
  when: 2012-09-25 "Tuesday"
  where: "the area"
  by: "the patrol vessels"
  to: jcg
  answers: hose25 "answered in kind"
  with: crowd-control "hoses"
* twhome RETREAT/withdraw occurred
  when: 2012-09-25 "after five hours"
  by: taiwan
  where: "the area"
* donate AID occurred
  when: ?
  by: "a maker of snacks"
  to: "some forty fishing boats"
* cer SANCTION/discontinue occurred
  when: ?
  by: china
  to: japan
* clintonmeet CONSULT announced
  when: 2012-09-27 "Thursday evening"
  by: clinton; yang; gemba; "Korean minister"
  to: yang; gemba; "Korean minister"
* clintonask REQUEST/yield announced
  when: 2012-09-27 "Thursday evening"
  by: clinton
  to: china; japan
* nullv REJECT occurred
  when: 2012-09-27 from text "Thursday, 27 September"
  by: yang
  to: japan
  about: buy
  answers: buy

== e-islets-4
outlet: Radio Ryukyu
register: radio
published: 2012-12-14
--
Island morning: the aeroplane

HOST: You have heard it by now. A little past eleven yesterday a Chinese propeller machine {overfly|flew} over Uotsuri at sixty metres, and no radar of ours saw it come. It was the anniversary of Nanking. By the time eight F-15s from Naha had {scramble|scrambled}, it had gone. With me a retired air force colonel. Colonel, were we asleep?

COLONEL: We were at the wrong height. The station on Miyako looks over the top of anything that low. It was a cutter, by eye, which {warnradio|told} the pilot by radio to {leavereq!demanded|leave}. He {ansrej|answered} politely that this was Chinese airspace.

HOST: The government {protest13|protested}.

COLONEL: The deputy minister {protest13|called} in the chargé, yes. And an early-warning aircraft will {awacs|patrol} over us from now on, every day. What I fear is not the old Y-12. What if the next is a {fighter!hypothetical|fighter}? Then a boy of twenty-six has eleven seconds.

HOST: Since September, how many times have they {intr|come}?

COLONEL: By water, eighteen {intr|incursions} in ninety-odd days, says the Coast Guard, seventeen if you believe the foreign ministry. By air, this first. They used to announce research voyages. It was {notify2|agreed} in 2001, and they have {notify2b|dropped} it.

HOST: We've a caller from Yonaguni.

CALLER: I fish bonito. Last week a Haijian {chase|followed} me for an hour, like that, forty metres. I {radio|asked} the coast guard for help and in fairness they {shield|put} themselves between. My question to the colonel: they want to {garrison!announced|station} a hundred soldiers on our island. If they {garrison!hypothetical|come}, are we safer or are we a target?

COLONEL: Both, I am afraid.

HOST: In two days we vote. Mr Abe says he'd {officials!announced|post} officials on the rocks.

COLONEL: He says he would consider it. The Americans {amopp|advise} against. Their Senate, mind you, {senate|passed} on the twenty-ninth of last month that the treaty covers the place; and last month we and they {drill|rehearsed} the retaking of an island, though not on Irisuna as planned, since the prefecture {irisuna|objected} and Tokyo {irisuna2|gave way}.

HOST: And with Taiwan?

COLONEL: There's the cheerful part. On fisheries they have {fishtalk|sat down} again, in Tokyo on the thirtieth. We {fishoffer|offer} them a zone south of the twenty-seventh parallel. Beijing won't like it at all.

HOST: Thank you. Sugar cane: the mill at Minamidaito opens Monday. And now, music.
--
who colonel: person JP | COLONEL; a retired air force colonel; Colonel; the colonel
who host: outlet JP | HOST
who usa: The Americans
who abe: person JP | Mr Abe
who senate: body US | Their Senate
who jcg: the coast guard
who caller: person JP | CALLER
where miyako: site JP 24.80 125.30 | Miyako
where yonaguni: site JP 24.46 123.00 | Yonaguni
where irisuna: site JP 26.39 127.05 | Irisuna
* overfly COERCE occurred
  when: 2012-12-13 "yesterday" "A little past eleven"
  where: senkaku
  by: china
  to: japan
  said: host media
* scramble MOBILIZE/weapons occurred
  when: 2012-12-13 "yesterday"
  where: naha
  by: japan
  to: china
  said: host media
* warnradio REQUEST/yield occurred
  when: 2012-12-13
  by: jcg
  to: "the pilot"
  said: colonel
  about: leavereq
* leavereq RETREAT/withdraw demanded optional
  when: ?
  by: "the pilot"
* protest13 ACCUSE/disapprove occurred
  when: 2012-12-13/2012-12-14 bounded
  by: "The government"; "The deputy minister"
  to: china; "the chargé"
  said: host media
  said: colonel
  about: overfly
  answers: overfly
* awacs MOBILIZE/weapons announced
  when: ? "from now on"
  by: japan
  said: colonel
* fighter COERCE hypothetical
  when: ?
  by: china
* intr COERCE occurred
  when: 2012-09/2012-12-14 bounded "Since September" "ninety-odd days"
  by: china
  to: japan
  count: 18 "eighteen"
  count: 17 "seventeen"
  said: jcg official "says"
  said: "the foreign ministry" official
* notify2 AGREE occurred
  when: 2001 "2001"
  by: china; japan
  said: colonel
  to: china; japan
* notify2b SANCTION/withdraw occurred
  when: 2001/2012-12-14 bounded
  by: china
  to: japan
  said: colonel
* chase COERCE occurred
  when: 2012-12-03/2012-12-09 bounded "Last week"
  by: cms
  to: caller
  said: caller witness
* radio REQUEST/assist occurred
  when: 2012-12-03/2012-12-09 bounded "Last week"
  by: caller
  to: jcg
  said: caller witness
  about: AID by jcg
* shield AID occurred
  when: 2012-12-03/2012-12-09 bounded "Last week"
  by: jcg
  to: caller
  said: caller witness
  answers: radio
* garrison MOBILIZE/troops announced
  when: ?
  where: yonaguni
  by: japan
  said: caller witness
* officials MOBILIZE announced
  when: ?
  where: senkaku
  by: abe
  said: host media
* amopp REQUEST/yield occurred
  when: ?
  by: usa
  to: abe
  said: colonel
  about: officials
* senate SUPPORT occurred
  when: 2012-11-29 "the twenty-ninth of last month"
  by: senate
  to: japan
  said: colonel
* drill COOPERATE occurred
  when: 2012-11 "last month"
  by: japan; usa
  said: colonel
* irisuna REJECT occurred
  when: ?
  by: "the prefecture"
  to: japan
  said: colonel
* irisuna2 CONCEDE occurred
  when: ?
  by: japan
  to: "the prefecture"
  said: colonel
  answers: irisuna "gave way"
* fishtalk CONSULT occurred
  when: 2012-11-30 "the thirtieth"
  where: "Tokyo"
  by: japan; taiwan
  said: colonel
* fishoffer AGREE occurred
  when: 2012-11-30/2012-12-14 bounded
  by: japan
  to: taiwan
  said: colonel
* ansrej REJECT occurred
  when: 2012-12-13
  by: "the pilot"
  to: jcg
  said: colonel
  answers: warnradio "answered"
