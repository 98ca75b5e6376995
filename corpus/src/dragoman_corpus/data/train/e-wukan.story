story: e-wukan
conflict: China
countries: CN
facts: Villagers of Wukan in Guangdong rioted on 21-22 September 2011 over land sales; after a village representative died in custody on 11 December they drove officials out and were blockaded until the provincial
  deputy secretary Zhu Mingguo made concessions on 20-21 December; Lin Zuluan was elected village chief on 3 March 2012; on 17-18 June 2016 he was detained before a new protest, was sentenced to 37 months on 8
  September, and police stormed the village on 13 September. Small incidents and wordings are ours. (public record: Chinese and Hong Kong press 2011-2016)

who villagers: population CN | villagers; the villagers; residents
who shanwei: body CN | Shanwei; Shanwei government; city government; the city
who lufeng: body CN | Lufeng; Lufeng government
who guangdong: government CN | Guangdong; the province; provincial government
who zhu: person CN | Zhu Mingguo; Zhu
who zheng: person CN | Zheng Yanxiong; Zheng
who lin: person CN | Lin Zuluan; Lin; old Lin
who police: force CN | police; the police; Police; riot police; paramilitary police
who oldcommittee: party CN | the old village committee; old committee; village party branch
who rep: person CN | a village representative; the representative; the dead man
where wukan: town CN 22.89 115.67 | Wukan
where lufengtown: town CN 22.95 115.64 | Lufeng city; Lufeng town
where donghai: town CN 22.94 115.64 | Donghai

== e-wukan-1
outlet: Pearl Delta Evening
register: daily
published: 2011-12-22
--
Flags down, barricades {open|off}: how Wukan {deal|made its peace}

WUKAN, Guangdong - On Wednesday towards noon the old men at the east gate took hold of a pine trunk that they had {barricade|laid} across the road eleven days ago, counted three, and {open|rolled} it into the ditch. A cheer, then quiet. Across the bridge the {blockade|cordon} of riot police was already {withdraw|climbing} into its buses.

The {deal|settlement} was spoken by a loudspeaker in the hall of the clan temple. Lin Zuluan, 67, a retired trader whom the thirteen thousand people of this fishing village chose to speak for them, had {meet|met} Zhu Mingguo, deputy secretary of the party in Guangdong, for an hour that morning in Lufeng city. What the province {concede|granted}: that the villagers' chief complaints were "reasonable"; that three men {arrest9|taken} by plain-clothes agents on 9 December from a restaurant would be {free3!announced|let out}, the first of them by night; that the body of the fourth would be {bodyback!announced|given} to his family; that the sale of 27 hectares to a Hong Kong pig farmer and developer was {freeze|frozen}; that those who had {sept|smashed} cars in September would not be {amn|pursued} if they showed remorse. What Wukan gave: no {march!announced|march} on the city, as had been {marchthreat|threatened} for Wednesday, and down with the banners.

It began with a coach of land surveyors, or forty years ago, depending on whom you ask. On 21 September some hundreds of people went to the government offices at Lufeng and {sept|sat down}. Then others {sept|overturned} a bulldozer and {sept|wrecked} an industrial park. The next day police {clear22|beat} whoever stood in the lanes, children of nine and thirteen among them, residents say, and residents {siege22|besieged} the police station until dusk. In November a second, orderly {nov21|march} of four thousand brought a {promise|promise} to inspect the books.

What turned anger into {expel|expulsion} was the death on 11 December of a village representative, 42, in the hands of the police. Heart failure, the city says; no marks but those of handcuffs. His eldest daughter says that his knees were bruised, his nostrils caked with blood, his thumb {tort|broken} backwards. When the news came that night, the last party officials {flee|fled} and a thousand policemen who {copsin|came} up the road were {repel|turned back} by people with hoes. Then Shanwei {blockade|closed} the road and the sea to rice, pork and nets.

For ten days the place governed itself. There were fishermen on night watch with walkie-talkies, grain was {share|shared out} from the temple, the next village {food|sent} boats with vegetables past the patrol launch in the dark. Two of these were {boats|seized}. Telephones were {cut|cut} twice. On microblogs the word Wukan was {censor|blocked}.

"Who are the enemies?", Zheng Yanxiong, the party secretary of Shanwei, had raged in front of cameras on Tuesday of last week. He {blame|accused} the people of {collude|conspiring} with foreign media: "If you can trust those, pigs can climb trees." He had also {warnsev|warned} that ringleaders who went on would be {punish!threatened|struck} hard. By Wednesday it was Zheng who stood behind Zhu's shoulder, nodding.

Will it last? The {autopsy|autopsy} is to be done again, with a doctor of the family's choice. If the old committee {oldback!hypothetical|returns}, says a net mender, "we'll {netthr,repull|pull} the tree out of the ditch".

~ 图片: villagers wave as police leave (Photo: staff)
~ You may like: Guangzhou shoots to top of Super League
--
who doctor: person CN | a doctor of the family's choice
who censors: unknown CN | microblogs
who lin: Lin Zuluan
where wukan: WUKAN
* deal AGREE occurred
  when: 2011-12-21 "Wednesday"
  where: wukan
  by: villagers; guangdong
  to: guangdong; villagers
* barricade PROTEST/obstruct occurred
  when: 2011-12-11 day "eleven days ago"
  where: wukan
  by: villagers
  to: police
* open RETREAT/access occurred
  when: 2011-12-21 "Wednesday towards noon"
  where: wukan
  by: villagers
* blockade COERCE/restrict occurred
  when: 2011-12-11/2011-12-21 bounded
  where: wukan
  by: shanwei; police
  to: villagers
* withdraw RETREAT/withdraw occurred
  when: 2011-12-21 "Wednesday towards noon"
  where: wukan
  by: police
* meet CONSULT occurred
  when: 2011-12-21 "that morning"
  where: lufengtown
  by: lin; zhu
  to: zhu
* concede CONCEDE occurred
  when: 2011-12-21
  by: guangdong
  to: villagers
* arrest9 COERCE/arrest occurred
  when: 2011-12-09 from text "9 December"
  where: "a restaurant"
  by: "plain-clothes agents"
  to: "three men"
  detained: 3 "three men" part
* free3 RETREAT/release announced
  when: ?
  by: guangdong
  to: "three men"
  released: 3 "three men"
* bodyback CONCEDE announced
  when: ?
  by: guangdong
  to: "his family"
* freeze CONCEDE occurred
  when: 2011-12-21
  by: guangdong
  to: villagers
* sept PROTEST/riot occurred
  when: 2011-09-21 from text "21 September"
  where: lufengtown
  by: villagers
  to: lufeng; "an industrial park" thing
  participants: >=200 vague "some hundreds of people"
* amn AGREE occurred
  when: 2011-12-21
  by: guangdong
  to: "those who had smashed cars in September"
  about: ACCUSE/investigate by guangdong to "those who had smashed cars in September"
* march PROTEST/demo threatened
  when: 2011-12-21 "Wednesday"
  by: villagers
  to: shanwei
* marchthreat THREATEN occurred
  when: 2011-12-11/2011-12-21 bounded
  by: villagers
  to: shanwei
  about: march
* clear22 ASSAULT/beat occurred
  when: 2011-09-22 "The next day"
  where: wukan
  by: police
  to: villagers; "children of nine and thirteen"
  said: villagers witness "say"
* siege22 PROTEST/obstruct occurred
  when: 2011-09-22 "until dusk"
  where: wukan
  by: villagers
  to: police; "the police station" thing
  said: villagers witness "say"
* nov21 PROTEST/demo occurred
  when: 2011-11 "November"
  by: villagers
  participants: 4000 "four thousand"
* promise AGREE occurred
  when: 2011-11 "November"
  to: villagers
  answers: nov21 "brought a promise"
  about: ACCUSE/investigate
* expel COERCE/deport occurred
  when: 2011-12-11 from text "11 December"
  where: wukan
  by: villagers
  to: "the last party officials"
* tort ASSAULT/torture occurred
  when: 2011-12-09/2011-12-11 bounded
  by: police alleged of "His eldest daughter"
  to: rep
  said: "His eldest daughter" witness "says"
  said: shanwei official denied "says"
* flee RETREAT/withdraw occurred optional
  when: 2011-12-11 "that night"
  where: wukan
  by: "the last party officials"
* repel PROTEST/obstruct occurred
  when: 2011-12-11 "that night"
  where: wukan
  by: "people with hoes"
  to: police
  with: other "hoes"
* share AID occurred
  when: 2011-12-11/2011-12-21 "For ten days"
  where: "the temple"; wukan
  by: villagers
  to: villagers
* food AID occurred
  when: 2011-12-11/2011-12-21 "For ten days"
  where: wukan
  by: "the next village"
  to: villagers
* boats COERCE/seize occurred
  when: 2011-12-11/2011-12-21 bounded
  where: wukan
  to: "boats with vegetables" thing
* cut COERCE/censor occurred
  when: 2011-12-11/2011-12-21 bounded "twice"
  where: wukan
  to: "Telephones" thing
  count: 2 "twice"
* censor COERCE/censor occurred
  when: 2011-12-11/2011-12-21 bounded
  to: "the word Wukan" thing
* blame ACCUSE/allege occurred
  when: 2011-12-13 "Tuesday of last week"
  by: zheng
  to: villagers
  about: collude
* collude COOPERATE occurred
  when: 2011-12-11/2011-12-13 bounded
  by: villagers alleged of zheng
  to: "foreign media"
  said: zheng official "accused"
* warnsev THREATEN occurred
  when: 2011-12-13 "Tuesday of last week"
  by: zheng
  to: "ringleaders"
  about: punish
* punish COERCE threatened
  when: ?
  by: zheng
  to: "ringleaders"
* autopsy ACCUSE/investigate announced
  when: ?
  by: doctor
  about: tort
* oldback COERCE hypothetical optional
  when: ?
  where: wukan
  by: oldcommittee
* copsin MOBILIZE/police occurred
  when: 2011-12-11 "that night"
  where: wukan
  by: police
* netthr THREATEN occurred
  when: ?
  by: "a net mender"
  to: oldcommittee
* repull PROTEST/obstruct hypothetical optional
  when: ?
  where: wukan
  by: "a net mender"
figure: police 1000 "a thousand policemen" of police

== e-wukan-2
outlet: Radio Free Delta
register: radio
published: 2016-09-13
--
Evening news at eight: Wukan {raid|taken} before breakfast

NEWSREADER: It is the village that was once called China's laboratory of democracy. At three o'clock this morning it was {raid|entered} by armed police with shields, in their hundreds, and by noon thirteen people were under {raidarr|arrest}. A villager reached by telephone before the line was {cut2|cut} spoke to us.

VILLAGER (voice altered): They came along every lane at once. They {raid|broke} doors. They {raidarr|took} an old woman of over eighty by the arms. When it got light people were on the main street with bricks, and the police {tg|fired} gas and rubber bullets at us. My cousin was {tg|hit} in the leg, there's a hole. I don't know about dead. I've heard of none.

NEWSREADER: The public security bureau of Lufeng says on its website that thirteen suspects were {raidarr|detained} for "gathering a crowd to disturb traffic" and "spreading rumours". It {thanks|thanks} the "broad masses" for their support.

Reporters from Hong Kong were {reporters|stopped} at three checkpoints; five of them were {hkrep|held} for five hours on Wednesday night in a guest house, and {hkfree|put} on a bus to the border after they had {pledge|signed} that they would not come back. One says he was {slap|slapped} twice. A reward of 20,000 yuan is {reward|offered} to anybody who gives up a foreign journalist.

How did we get here? Our Guangdong editor.

EDITOR: In March 2012 they voted, with ballots and booths, and old Lin became head of the village. But the land never came back, or very little of it. In April this year he let it be known that he would {petition!announced|petition} Beijing again and lead a {rally!announced|march}. On the night of 17 June, two days before the {rally!announced|march}, he was {linarr|fetched} from his bed by men who scaled the wall. Then, on the 21st, he {confess|confessed} on state television to bribes. His grandson, who is twenty, had been {grand|picked up} and was {grandfree|let go} the very afternoon of the {confess|confession}. You may put these two things together if you like.

From 19 June the village {daily|marched} every day, eighty-five days running. In rain! With flags of the party, mind you, so that no one could call them rebels. Last Thursday a court in Foshan {convict|gave} him three years and one month, and 200,000 yuan to pay.

NEWSREADER: And did anybody try to talk?

EDITOR: The county {offer|offered} money in July, a share in a housing block. The people's assembly {reject|voted} it {reject|down}: first {linfreeq,linfree!demanded|free} Lin. A lawyer from Guangzhou who had {lawyer|taken} the case was {lawyer2|ordered} off it and {lawyer2|replaced}. A {strike|strike} of the fishing boats began on Saturday. The city {threat|threatened} in leaflets on Sunday that people who {contin!hypothetical|marched} again would {pens|lose} pensions and their sons would not be {army!threatened|taken} by the army or the civil service.

NEWSREADER: What now?

EDITOR: Silence, probably. The electricity is {power|off}, and since ten the road from Donghai has been {road|closed} to all but residents with a red card. If the women go to the temple tomorrow to {pray!hypothetical|protest}, I am told, another thousand men {reinforce|wait} in the school. They have {reinforce|brought} dogs.

NEWSREADER: Our editor, thank you. Sport: the Guangzhou strikers fired blanks.
--
who newsreader: outlet - | NEWSREADER
who lufeng: public security bureau of Lufeng
who police: armed police
who rfd: person CN | A villager; VILLAGER
who lawyer: person CN | A lawyer from Guangzhou
who assembly: body CN | The people's assembly
who county: body CN | The county
where foshan: town CN 23.02 113.12 | Foshan
where guangzhou: town CN 23.13 113.26 | Guangzhou
* raid COERCE/seize occurred
  when: 2016-09-13 "three o'clock this morning"
  where: wukan
  by: police
  to: wukan thing
  said: rfd witness
* raidarr COERCE/arrest occurred
  when: 2016-09-13 "noon"
  where: wukan
  by: police
  to: "thirteen people"
  detained: 13 "thirteen people"
  said: rfd witness
  said: lufeng official "says"
  part_of: raid
* cut2 COERCE/censor occurred optional
  when: 2016-09-13
  to: "the line" thing
* tg ASSAULT/crowd-control occurred
  when: 2016-09-13 "When it got light"
  where: wukan
  by: police
  to: villagers
  with: crowd-control "gas"; crowd-control "rubber bullets"
  injured: 1 "My cousin" part side recipient voice rfd
  said: rfd witness
  part_of: raid
* thanks SUPPORT occurred
  when: 2016-09-13
  by: lufeng
  to: "broad masses"
* reporters COERCE/restrict occurred
  when: ?
  where: "three checkpoints"
  to: "Reporters from Hong Kong"
* hkrep COERCE/arrest occurred
  when: 2016-09-07 "Wednesday night"
  where: "a guest house"
  to: "five of them"
  detained: 5 "five of them"
* hkfree COERCE/deport occurred
  when: 2016-09-07/2016-09-08 bounded
  to: "five of them"
* pledge AGREE occurred
  when: 2016-09-07/2016-09-08 bounded
  by: "five of them"
* slap ASSAULT/beat occurred
  when: 2016-09-07/2016-09-08 bounded
  to: "One"
  said: "One" witness "says"
* reward REQUEST/assist occurred optional
  when: ?
  to: "anybody who gives up a foreign journalist"
* petition REQUEST/change announced
  when: ?
  by: lin
  to: "Beijing"
* rally PROTEST/demo announced
  when: 2016-06-19 from linarr "two days before"
  by: lin
* linarr COERCE/arrest occurred
  when: 2016-06-17 from text "the night of 17 June"
  where: wukan
  by: "men who scaled the wall"
  to: lin
* confess CONCEDE occurred
  when: 2016-06-21 "the 21st"
  by: lin
* grand COERCE/arrest occurred
  when: ?
  to: "His grandson"
* grandfree RETREAT/release occurred
  when: 2016-06-21 from confess "the very afternoon"
  to: "His grandson"
* daily PROTEST/demo occurred
  when: 2016-06-19/2016-09-11 from text "19 June" "eighty-five days running"
  where: wukan
  by: villagers "the village"
  count: 85 "eighty-five days running"
* convict SANCTION/convict occurred
  when: 2016-09-08 "Last Thursday"
  where: foshan
  by: "a court in Foshan"
  to: lin
* offer AGREE occurred
  when: 2016-07 "July"
  by: county
  to: assembly
  about: AID by county
* reject REJECT occurred
  when: 2016-07/2016-09-13 bounded
  by: assembly
  to: county
  answers: offer "voted it down"
  about: AID by county
* linfree RETREAT/release demanded optional
  when: ?
  by: county
  to: lin
  said: assembly
* lawyer AID occurred optional
  when: 2016-06-17/2016-09-08 bounded
  by: lawyer
  to: lin
* lawyer2 COERCE/restrict occurred
  when: 2016-06-17/2016-09-08 bounded
  to: lawyer
* strike PROTEST/strike occurred
  when: 2016-09-10 "Saturday"
  where: wukan
  by: "fishing boats"
* threat THREATEN/restrict occurred
  when: 2016-09-11 "Sunday"
  by: shanwei
  to: "people who marched again"
  about: army
  about: pens
* contin PROTEST/demo hypothetical
  when: ?
  by: "people who marched again"
* army COERCE/restrict hypothetical optional
  when: ?
  by: shanwei
  to: "their sons"
* power COERCE/restrict ongoing
  when: 2016-09-13
  where: wukan
  to: "The electricity" thing
* road COERCE/restrict ongoing
  when: 2016-09-13 "since ten"
  where: donghai
  to: "the road" thing
* pray PROTEST/demo hypothetical
  when: 2016-09-14 "tomorrow"
  where: "the temple"; wukan
  by: "the women"
* reinforce MOBILIZE/police occurred
  when: 2016-09-13
  where: "the school"; wukan
  by: police
* linfreeq REQUEST/yield occurred
  when: 2016-07/2016-09-13 bounded
  by: assembly
  to: county
  about: linfree
* pens COERCE/withhold hypothetical optional
  when: ?
  by: shanwei
  to: "people who marched again"
figure: troops 1000 "another thousand men" at wukan

== e-wukan-3
outlet: Southern Economic Herald
register: daily
published: 2016-09-14
--
Pork prices beat a retreat as supply storms back

GUANGZHOU - Wholesale pork in the province fell for a fourth week, to 19.2 yuan a kilo, after slaughterers flooded the market ahead of the Mid-Autumn holiday. Dealers at the Shiling exchange spoke of a rout. "In May we were under siege from restaurant buyers. Now I have to chase them down the street," one said.

Analysts at a brokerage in Shenzhen see no quick rescue. Breeders who, two years ago, surrendered to losses and gave up their sows have since rebuilt their herds with a vengeance, and imports from Spain and Germany are attacking the low end. A drop below 18 yuan would trigger state buying for the reserve.

Chicken, which had been in the wars since the flu winter, held its ground. Egg futures in Dalian struck a six-week low before a late rally. And the lantern makers of Foshan, who turn out two million rabbits each autumn, are fighting for paper: the mill at Dongguan is down with a broken boiler, and its foreman is on holiday.

Mooncake makers, for their part, have called a truce in the box war, in which rivals tried to blast each other off the shelf with gold leaf and lychee wood. Sales are up 3 per cent.

~ Scan the code to read the chart of the day
--

== e-wukan-4
outlet: Committee on Labour and Rural Rights
register: ngo
published: 2016-12-29
--
China: nine from Wukan {nine|convicted}; no {forceinq|inquiry} into the use of force

A court in Haifeng on Monday {nine|sentenced} nine inhabitants of Wukan to terms of two to ten years for unlawful assembly, blocking traffic and "deliberately spreading false information". The longest term went to a man of 52 who carried the flag in front of the daily {daily|processions} of last summer. Relatives were {excl|kept out} of the hearing, which took half a day. Two defendants told the bench that their statements had been {tortw|beaten} out of them in September; the judge {decl|declined} to hear it.

These {nine|convictions} are the last step in a reversal. In December 2011, faced with a village that had {expel|driven} its officials {expel|out} after a man who was {arrest9|held} by the police died, the leadership of Guangdong chose to {concede|yield}. It {free3|freed} three detainees, {removed|dismissed} two local secretaries who had held office for four decades and {freeze|suspended} a land deal. Scholars in Beijing wrote of a Wukan model. An {autopsy|inquiry} into the death of the representative was {inqpromise|pledged} and never made public. One of those who had {meet|negotiated} the outcome, Zhu Mingguo, has meanwhile himself been {zhuconv|condemned}, in November, to death with a two-year reprieve for corruption.

Of the seven elected in 2012, two were {two14|jailed} for bribery in 2014; one {fled14|fled} to New York the same year; Lin Zuluan was {linarr|seized} in June and is {convict|serving} thirty-seven months. His {linappeal|appeal} was {appeal|dismissed} on 20 October.

At dawn on 13 September a force which local sources put at one thousand {raid|overran} the village. Police {tg|used} tear gas and rubber projectiles; we have documented 43 {tg|injuries}, eleven of them to the face. The authorities insist that nobody was hurt. Our questions to Shanwei, {letter|sent} on 4 October, went unanswered.

Since then each household has had to {sign|sign} a {sign|pledge} not to protest. Those who {refuse!hypothetical|refuse} can {allow|lose} the old-age allowance. A woman was {wechat|held} five days for a line on a phone: "I miss the noise of the drum." At least two journalists' assistants were {assist|warned} that they would be {assistarr!threatened|charged} under state security articles if they spoke to outlets abroad.

We {call,callyield|call on} the central authorities to {quash!demanded|annul} the {nine|judgments} of 26 December, to {linfreeage|release} Lin on grounds of age, to {land!demanded|return} the 27 hectares. We {callun|ask} the UN rapporteur on torture to {visit!demanded|visit} Lufeng. The European Union delegation, which {eurais|raised} the case in the November {eudial|dialogue} in Brussels, ought to {euought|say} in public what answer it got. 

Until the ground is {land!hypothetical|given back}, Wukan will come up again, this year or in five.
--
who we: organisation - | We; we
who eu: organisation - | European Union
who unrap: office - | UN rapporteur on torture
who court: body CN | A court in Haifeng
where lufengtown: Lufeng
where ny: town US 40.70 -74.00 | New York
where brussels: town BE 50.85 4.35 | Brussels
* forceinq ACCUSE/investigate denied
  when: 2016-09-13/2016-12-29 bounded
  about: raid
* nine SANCTION/convict occurred
  when: 2016-12-26 "Monday"
  by: court
  to: "nine inhabitants of Wukan"
  count: 9 "nine inhabitants"
  where: "Haifeng"
* daily PROTEST/demo occurred
  when: 2016-06/2016-08 season "last summer"
  where: wukan
* excl COERCE/restrict occurred
  when: 2016-12-26
  where: "Haifeng"
  to: "Relatives"
* tortw ASSAULT/torture occurred
  when: 2016-09 "September"
  to: "Two defendants"
  said: "Two defendants" party "told"
* decl REJECT occurred
  when: 2016-12-26
  where: "Haifeng"
  by: "the judge"
  to: "Two defendants"
  about: tortw
* expel COERCE/deport occurred
  when: 2011-12 from text "December 2011"
  where: wukan
  by: "a village"
  to: "its officials"
* arrest9 COERCE/arrest occurred
  when: 2011-12 from text "December 2011"
  by: police
  to: "a man"
  detained: 1 "a man"
* concede CONCEDE occurred
  when: 2011-12 from text "December 2011"
  by: guangdong
  to: "a village"
* free3 RETREAT/release occurred
  when: 2011-12 from text "December 2011"
  by: guangdong
  to: "three detainees"
  released: 3 "three detainees"
* removed SANCTION/expel occurred
  when: 2011-12 from text "December 2011"
  by: guangdong
  to: "two local secretaries"
  count: 2 "two local secretaries"
* freeze CONCEDE occurred
  when: 2011-12 from text "December 2011"
  by: guangdong
  to: "a village"
* autopsy ACCUSE/investigate announced
  when: ?
  by: guangdong
* inqpromise AGREE occurred
  when: 2011-12 from text "December 2011"
  by: guangdong
  to: "a village"
  about: autopsy
* meet CONSULT occurred
  when: 2011-12 from text "December 2011"
  by: zhu
* zhuconv SANCTION/convict occurred
  when: 2016-11 "November"
  to: zhu
* two14 SANCTION/convict occurred
  when: 2014 from text "2014"
  to: "two"
  count: 2 "two"
* linarr COERCE/arrest occurred
  when: 2016-06 "June"
  to: lin
* convict SANCTION/convict occurred
  when: 2016-06/2016-10-20 bounded
  to: lin
* linappeal REQUEST/change occurred
  when: 2016-06/2016-10-20 bounded
  by: lin
  about: convict
  answers: convict
* appeal REJECT occurred
  when: 2016-10-20 from text "20 October"
  to: lin
  about: linappeal
  answers: linappeal "dismissed"
* raid COERCE/seize occurred
  when: 2016-09-13 from text "13 September"
  where: wukan
  by: police
  to: "the village" thing
* tg ASSAULT/crowd-control occurred
  when: 2016-09-13
  where: wukan
  by: police
  with: crowd-control "tear gas"; crowd-control "rubber projectiles"
  injured: 43 "43 injuries" side recipient
  injured: 11 "eleven of them" part side recipient
  injured: 0 "nobody" voice "The authorities"
  part_of: raid
* letter REQUEST occurred optional
  when: 2016-10-04 from text "4 October"
  by: we
  to: shanwei
* sign AGREE occurred
  when: 2016-09-13/2016-12-29 bounded
  by: "each household"
* refuse REJECT hypothetical
  when: ?
  by: "Those"
  about: sign
* wechat COERCE/arrest occurred
  when: 2016-09-13/2016-12-29 bounded "five days"
  to: "A woman"
  detained: 1 "A woman"
* assist THREATEN/arrest occurred
  when: 2016-09-13/2016-12-29 bounded
  to: "two journalists' assistants"
  about: assistarr
* assistarr ACCUSE/investigate hypothetical
  when: ?
  to: "two journalists' assistants"
* call REQUEST/change occurred
  when: 2016-12-29
  by: we
  to: "the central authorities"
  about: quash
* quash REJECT demanded optional
  when: ?
  by: "the central authorities"
* linfreeage RETREAT/release demanded optional
  when: ?
  to: lin
  by: "the central authorities"
* land CONCEDE demanded optional
  when: ?
  by: "the central authorities"
* callun REQUEST/assist occurred
  when: 2016-12-29
  by: we
  to: unrap
  about: visit
* visit CONSULT/visit demanded optional
  when: ?
  by: unrap
  where: lufengtown
* eurais ACCUSE/disapprove occurred
  when: 2016-11 "November"
  where: brussels
  by: eu
* eudial CONSULT occurred
  when: 2016-11 "November"
  where: brussels
  by: eu
figure: troops ~1000 "one thousand" at wukan voice "local sources"
* callyield REQUEST/yield occurred
  when: 2016-12-29
  by: we
  to: "the central authorities"
  about: linfreeage
* allow COERCE/withhold hypothetical optional
  when: ?
  to: "Those"
* fled14 RETREAT/withdraw occurred optional
  when: 2014 "the same year"
  where: ny
  by: "one"
* euought REQUEST/change occurred optional
  when: 2016-12-29
  by: we
  to: eu
