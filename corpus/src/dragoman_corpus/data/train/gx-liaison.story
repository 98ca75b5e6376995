story: gx-liaison
conflict: Korea
countries: KR, KP
facts: North Korea, angry at leaflets sent by defectors, cut hotlines with the South on 9 June 2020 and blew up the joint liaison office at Kaesong on 16 June at 14.49. On the 17th its army announced troops for Kaesong and Kumgang and guard posts;
  Seoul called the words senseless; unification minister Kim Yeon-chul offered to go and left on the 19th. On 24 June Kim Jong Un suspended the military plans. Seoul stripped two defector groups of their permits in July and parliament passed a ban
  on leaflets on 14 December 2020. In November 2023 the North broke with the military pact of 2018. (public record: KCNA, unification ministry, press of 2020)

who dprk: state KP | North Korea; the North; Pyongyang; DPRK
who rok: state KR | South Korea; Seoul; the South
who kju: person KP | Kim Jong Un; Kim
who kyj: person KP | Kim Yo Jong; Ms Kim; the leader's sister
who moon: person KR | Moon Jae-in; Moon; President Moon
who bluehouse: office KR | Blue House
who mou: body KR | unification ministry
who kimyc: person KR | Kim Yeon-chul
who kpa: force KP | Korean People's Army; General Staff; KPA
who defectors: organisation KR | Fighters for a Free North Korea; defector groups; defectors
who us: state US | United States; Washington; American
who china: state CN | China; Beijing
who mnd: body KR | defence ministry in Seoul; South's defence ministry
where kaesong: town KP 37.97 126.55 | Kaesong
where office: site KP 37.93 126.63 | liaison office
where kumgang: near KP 38.66 128.09 | Mount Kumgang; Kumgang
where dmz: region - 38.00 127.00 | Demilitarised Zone; DMZ

== gx-liaison-1
outlet: Tidewater Newswire
register: wire
published: 2020-06-17
--
North Korea to {redeploy|send} troops back to border after {blow|razing} office; Seoul loses patience

SEOUL, June 17 (Tidewater) - North Korea said on Wednesday it would {redeploy|move} soldiers into two former showcases of reconciliation, a day after it {blow|demolished} with explosives the house at Kaesong where the two Koreas used to talk, and its neighbour, in words unheard for three years, {condkyj|told} the leader's sister to mind her tongue.

Regiments are to be {redeploy|stationed} in the Mount Kumgang resort and in the factory zone at Kaesong, guard posts that were {pull18|removed} from the Demilitarised Zone in 2018 {posts!announced|manned} again, and artillery {drills!announced|drills} resumed along the western front, a spokesman of the General Staff said through the state agency KCNA. Civilians will be helped to {scatter!announced|scatter} leaflets southwards.

South Korea's joint chiefs answered that the North would "surely {payw,pay|pay} the price" if it put this into practice. Yoon Do-han of the Blue House {condkyj|called} a statement by Kim Yo Jong "senseless" and rude. She had just made public, and {rejenv|refused}, an {offenv|offer} by President Moon of June 15 to {envoy!announced|send} two envoys, a "tactless" idea in her view, and {insult|mocked} his anniversary speech as "disgusting".

The four-storey building of blue glass, {openoff|opened} in September 2018, was {blow|blown up} on Tuesday at 2.49 p.m. Windows of the fifteen-floor block beside it fell as well. Nobody was inside: the 58 officials from the South had {leavejan|gone home} in January because of the coronavirus. Smoke was seen from villages on the southern side.

The {blow|explosion} carried out a {thr13|threat} of Ms Kim, who on Saturday {thr13|warned} that a "tragic scene" of the office collapsing would soon be seen and that she had given the army the next move. The North had {cutline|cut} all telephone links on June 9. It is incensed by balloons with which defectors {leafall|carry} pamphlets, banknotes and memory sticks over the border; the last big {leaf|batch}, half a million sheets, went up at Gimpo on May 31. Seoul had lodged a criminal {chargeleaf|complaint} against two of the groups within days of her first {yjcall|outburst}, to no avail.

Kim Yeon-chul, the minister for unification, {resoffer|offered} his {resign!announced|resignation}. Opposition leader Kim Chong-in said the president's policy lay in the same rubble; ruling party deputies {ratify|demanded} that accords of 2018 be {ratified!demanded|ratified} at last and {ussanc|blamed} Washington for having {block|blocked} joint projects by its {block|sanctions}.

Washington {usreg|regrets} the {blow|step}, a State Department spokesperson said, and {usurge|urges} Pyongyang to refrain from more. Moscow {ruscall|called for} restraint on all sides. China, next door and silent at first, hopes for "peace and stability". In June last year Donald Trump {panmun|met} Kim for fifty minutes at the line.

No {moved|movement} of large units has been seen so far, the defence ministry in Seoul said, though some men with shovels had {entered|gone} into empty posts.

~ KOSPI ends up 0.1 pct; defence shares soar
--
who jcs: force KR | South Korea's joint chiefs
who yoon: person KR | Yoon Do-han
who chongin: person KR | Kim Chong-in
who ruling: party KR | ruling party deputies
who statedep: body US | State Department
who russia: state RU | Moscow
who trump: person US | Donald Trump
who kcna: outlet KP | KCNA
where gimpo: town KR 37.62 126.72 | Gimpo
* redeploy MOBILIZE/troops announced
  when: ?
  where: kumgang; kaesong; dmz
  by: kpa; dprk
  to: rok
  said: "a spokesman of the General Staff" official via kcna "said"
* blow ASSAULT/explosives occurred
  when: 2020-06-16 "Tuesday" "2.49 p.m."
  where: kaesong
  by: dprk
  to: rok; "The four-storey building of blue glass" thing
  with: bomb "explosives"
* condkyj ACCUSE/disapprove occurred
  when: 2020-06-17
  by: yoon; bluehouse; rok
  to: kyj
  about: rejenv
  answers: rejenv
* pull18 RETREAT/withdraw occurred
  when: 2018 from text "2018"
  where: dmz
  by: dprk
  to: rok
* posts MOBILIZE/troops announced
  when: ?
  where: dmz
  by: kpa
  to: rok
  said: "a spokesman of the General Staff" official via kcna "said"
* drills MOBILIZE/troops announced
  when: ?
  where: "the western front"
  by: kpa
  to: rok
  said: "a spokesman of the General Staff" official via kcna "said"
* scatter PROTEST announced
  when: ?
  by: "Civilians"; kpa
  to: rok
  said: "a spokesman of the General Staff" official via kcna
* payw THREATEN/violence occurred
  when: 2020-06-17
  by: jcs
  to: dprk
  about: pay
* pay ASSAULT threatened optional
  when: ?
  by: jcs; rok
  to: dprk
* rejenv REJECT/meet occurred
  when: 2020-06-17
  by: kyj
  to: moon
  about: offenv
  answers: offenv "refused"
* offenv REQUEST/meet occurred
  when: 2020-06-15 from text "June 15"
  by: moon
  to: dprk
  about: envoy
* envoy CONSULT/visit announced
  when: ?
  by: moon
  to: dprk
* insult ACCUSE/disapprove occurred
  when: 2020-06-17
  by: kyj
  to: moon
* leavejan RETREAT/withdraw occurred
  when: 2020-01 "January"
  where: kaesong
  by: "the 58 officials from the South"; rok
  to: dprk
* thr13 THREATEN/violence occurred
  when: 2020-06-13 "Saturday"
  by: kyj
  to: rok
  about: blow
* cutline SANCTION/discontinue occurred
  when: 2020-06-09 from text "June 9"
  by: dprk
  to: rok
* leaf PROTEST/demo occurred
  when: 2020-05-31 from text "May 31"
  where: gimpo
  by: defectors
  to: dprk
  part_of: leafall
* chargeleaf ACCUSE/investigate occurred
  when: 2020-05-31/2020-06-17 bounded "within days"
  by: rok
  to: defectors
  about: leaf
* yjcall ACCUSE/disapprove occurred
  when: 2020-05-31/2020-06-17 bounded
  by: kyj
  to: defectors; rok
* resoffer AGREE occurred
  when: 2020-06-16/2020-06-17 bounded
  by: kimyc
  to: moon
  about: resign
* resign RETREAT/resign announced
  when: ?
  by: kimyc
  to: moon
* ratify REQUEST/change occurred
  when: 2020-06-16/2020-06-17 bounded
  by: ruling
  about: ratified
* ratified SUPPORT demanded optional
  when: ?
  by: rok
  to: dprk
* ussanc ACCUSE/disapprove occurred
  when: 2020-06-16/2020-06-17 bounded
  by: ruling
  to: us
  about: block
  answers: block "blamed"
* block SANCTION/discontinue occurred
  when: ?
  by: us
  to: dprk
* usreg ACCUSE/disapprove occurred optional
  when: 2020-06-16/2020-06-17 bounded
  by: us; statedep
  to: dprk
  about: blow
  answers: blow
* usurge REQUEST/yield occurred
  when: 2020-06-16/2020-06-17 bounded
  by: us; statedep
  to: dprk
* ruscall REQUEST/yield occurred
  when: 2020-06-16/2020-06-17 bounded
  by: russia
  to: dprk; rok
* panmun CONSULT occurred
  when: 2019-06 "June last year"
  where: "the line"
  by: trump; kju
* moved MOBILIZE/troops denied
  when: 2020-06-16/2020-06-17 bounded
  by: dprk
  to: rok
  said: mnd official denied "said"
* entered MOBILIZE/troops occurred
  when: 2020-06-16/2020-06-17 bounded
  where: dmz
  by: dprk
  to: rok
  said: mnd official "said"
* leafall PROTEST/demo ongoing
  when: ?
  by: defectors
  to: dprk
* openoff COOPERATE occurred
  when: 2018-09 from text "September 2018"
  where: kaesong
  by: dprk; rok
  to: rok; dprk

== gx-liaison-2
outlet: Hangang Daily
register: daily
published: 2020-06-25
--
Loudspeakers {lsup|up}, loudspeakers {down|down}: Kim {shelve|calls off} his generals

SEOUL. Soldiers at an observation post north of Cheorwon had just finished counting them - forty loudspeakers, {lsup|dragged back} since Sunday to spots where they had stood until 2018 - when on Wednesday morning other men came with a truck and {down|took} them {down|away}. A little later KCNA explained why. At a "preliminary {cmc|meeting}" of the military commission, held over a video link, Kim Jong Un has {shelve|suspended} the plans against the South which his General Staff had {redeploy|laid out} a week ago.

Even the propaganda sites cooperated: thirteen articles {artic|attacking} Seoul were {erase|gone} by noon.

A reason was not given beyond "the prevailing situation". Did the carrots do it, or the bombers? On June 19 the unification minister Kim Yeon-chul had {resign|left} office with the words that someone must answer for the {blow|destruction} of the office on which 17 billion won of the taxpayer's had been spent. Police in Gyeonggi, where five border towns have been declared {ban|off limits} to balloonists, {raidhome|searched} the van of one activist on Tuesday. He {throw|threw} a brick at a television crew that night. His Fighters for a Free North Korea had all the same {leaf22|released} twenty balloons from Paju on Monday by their own account; police say that one came down in Hongcheon and the rest never {leaf22!denied|flew}. "We'll {send25!threatened|send} a million more today, June the 25th," he {vowsend|promised}, "in memory of the {war50|invasion}."

On the other hand two American B-52s {b52|appeared} over the Sea of Japan last Wednesday, and three carriers {carr|cruise} the Pacific at once for the first time since 2017. The defence minister, Jeong Kyeong-doo, told deputies on Monday that any provocation would be {jeongw,reta|met} "without hesitation".

The North's own {leafn|leaflets}, twelve million of them if one believes the agency, showing Moon drinking from a cup, and smeared with cigarette ends, remain in the sheds. Posters there said: "Try cleaning this up." The unification ministry had {regretl|called} the plan "deeply regrettable" and {calll|demanded} on Saturday that it be dropped.

Moon himself spoke last night at the military airfield of Seongnam, before 147 coffins of soldiers of the Korean war {remains|flown} in from Hawaii. "We do not want to force our system on you," he told the North, and {mooncall|called on} it to join in ending "the saddest war". Whoever endangers the South's people, however, "will be {met,metact|answered}".

Not everyone is relieved. A former envoy to the six-nation {six|talks} calls it a script: sister barks, brother strokes. Ahn, who ran an underwear factory in Kaesong until it was {shut16|closed} by the conservative Park in February 2016 after a rocket {sat16|launch}, counts his losses again. "They {blow|dynamited} my last hope, and today I get it back? No." About 120 of his fellow investors {plantprot|marched} to the American embassy in May.

In the DMZ nothing was {dmzfire|fired}. The hotline, which on the 9th went {cutline|dead}, still rings into the void at nine each morning and five each afternoon.

~ Heat-wave tips: what to do with your mask
--
who kyj: sister
who activist: person KR | one activist
who jeong: person KR | Jeong Kyeong-doo
who park: person KR | Park
who police: force KR | Police; police
who investors: population KR | his fellow investors
where cheorwon: near KR 38.25 127.2 | Cheorwon
where gyeonggi: province KR 37.4 127.5 | Gyeonggi
where paju: town KR 37.83 126.80 | Paju
where hongcheon: town KR 37.69 127.89 | Hongcheon
where seojapan: region - 40.0 135.0 | Sea of Japan
where seongnam: site KR 37.445 127.114 | Seongnam
where embassy: site KR 37.573 126.978 | American embassy
* down RETREAT/withdraw occurred
  when: 2020-06-24 "Wednesday morning"
  where: cheorwon; dmz
  by: dprk
  to: rok
* lsup MOBILIZE occurred
  when: 2020-06-21/2020-06-24 "Sunday"
  where: cheorwon; dmz
  by: dprk
  to: rok
* shelve RETREAT occurred
  when: 2020-06-18/2020-06-24 bounded
  by: kju
  to: rok
* cmc CONSULT occurred
  when: 2020-06-18/2020-06-24 bounded
  by: kju; "the military commission"
* redeploy MOBILIZE/troops announced
  when: ?
  by: kpa
  to: rok
* erase RETREAT occurred optional
  when: 2020-06-24 "by noon"
  by: dprk
* resign RETREAT/resign occurred
  when: 2020-06-19 from text "June 19"
  by: kimyc
  answers: blow "someone must answer for the destruction"
* blow ASSAULT/explosives occurred
  when: ?
  where: kaesong
  by: dprk
  to: "the office" thing; rok
  with: bomb "dynamited"
* ban COERCE/restrict occurred
  when: ?
  where: gyeonggi
  to: defectors "balloonists"
* raidhome COERCE/restrict occurred
  when: 2020-06-23 "Tuesday"
  where: gyeonggi
  by: police
  to: activist
* throw ASSAULT/primitive occurred
  when: 2020-06-23 from raidhome "that night"
  where: gyeonggi
  by: activist
  to: "a television crew"
  with: stones "a brick"
* leaf22 PROTEST/demo occurred
  when: 2020-06-22 "Monday"
  where: paju; hongcheon
  by: defectors
  to: dprk
  said: defectors party claimed "by their own account"
  said: police official denied "say"
* send25 PROTEST threatened
  when: 2020-06-25 "today"
  by: activist; defectors
  to: dprk
* vowsend THREATEN occurred
  when: 2020-06-22/2020-06-25 bounded
  by: activist; defectors
  to: dprk
  about: send25
* war50 ASSAULT occurred optional
  when: ?
* b52 MOBILIZE/troops occurred
  when: 2020-06-17 "last Wednesday"
  where: seojapan
  by: us
  to: dprk
  with: airstrike "two American B-52s" 2
* carr MOBILIZE/troops ongoing
  when: 2020-06-25
  where: "the Pacific"
  by: us
  to: dprk
  with: warship "three carriers" 3
* jeongw THREATEN/violence occurred
  when: 2020-06-22 "Monday"
  by: jeong
  to: dprk
  about: reta
* reta ASSAULT hypothetical optional
  when: ?
  by: rok
  to: dprk
* leafn PROTEST threatened
  when: ?
  by: dprk
  to: moon
  munitions: 12000000 "twelve million" voice dprk
* regretl ACCUSE/disapprove occurred
  when: 2020-06-20 "Saturday"
  by: mou
  to: dprk
  about: leafn
  answers: leafn
* calll REQUEST/yield occurred
  when: 2020-06-20 "Saturday"
  by: mou
  to: dprk
  about: leafn
* remains RETREAT/release occurred optional
  when: 2020-06-24 "last night"
  where: seongnam
  to: rok
* mooncall REQUEST/assist occurred
  when: 2020-06-24 "last night"
  where: seongnam
  by: moon
  to: dprk
* met THREATEN/violence occurred
  when: 2020-06-24 "last night"
  by: moon
  where: seongnam
  about: metact
  to: "Whoever endangers the South's people"
* six CONSULT/multilateral occurred optional
  when: ?
* shut16 COERCE/restrict occurred
  when: 2016-02 from text "February 2016"
  where: kaesong
  by: park
  to: "an underwear factory" thing
* sat16 MOBILIZE/weapons occurred
  when: ?
  with: rocket "a rocket"
* plantprot PROTEST/demo occurred
  when: 2020-05 "May"
  where: embassy
  by: investors
  to: us
  participants: ~120 "About 120"
* dmzfire ASSAULT/firearms denied
  when: 2020-06-24/2020-06-25 bounded
  where: dmz
* cutline SANCTION/discontinue occurred
  when: 2020-06-09 from text "the 9th"
  by: dprk
  to: rok
* metact ASSAULT hypothetical optional
  when: ?
  by: rok
* artic ACCUSE/disapprove occurred optional
  when: ?
  by: dprk
  to: rok

== gx-liaison-3
outlet: Peninsula Policy Brief
register: analysis
published: 2023-11-25
--
The pact that died twice

On Thursday Pyongyang {tore|tore up} what remained of the military {cma|agreement} of September 2018, which its defence ministry said it would "never be bound by" again; the day before, Seoul had {partsus|suspended} one clause of it, the no-fly strip along the line, in response to the {malligyong|launch} of a spy satellite. For readers who have lost count, here is how a thaw froze.

2018. Moon Jae-in and Kim Jong Un {panmet|met} three times. They {cma|signed} in Pyongyang a {cma|paper} by which both sides {pull18|dismantled} eleven guard posts each, {stopdrill|ceased} shooting near the border and {disarmjsa|took} pistols {disarmjsa|out} of the Joint Security Area. At Kaesong a liaison office was {openoff|opened}.

2019. In February Kim and Donald Trump {hanoi|talked} in Hanoi and parted early. From then on the North {ignore|ignored} nearly every {invite|call} from its neighbour.

2020. On 9 June telephones were {cutline|switched off}. A week later the office was {blow|dynamited}, on the orders, it is assumed, of Kim Yo Jong, who {yjcall|called} defectors who fly leaflets "human scum". Moon's party, instead of standing up for free speech, its critics say, {lawban|outlawed} such flights in December with 187 votes: up to three years in prison. The {lawban|act} was {condlaw|criticised} by the United Nations rapporteur on human rights and in the American Congress. Two groups had already been {permit|stripped} of their status in July. On the North's side there was one sign of contrition that year, and an odd one: after its soldiers {official|shot} a South Korean fisheries officer adrift in their waters on 22 September, and {official2|burned} him or his float, Kim wrote that he was "very {apol|sorry}".

2021. The lines were {restore|reconnected} on 27 July and {cutagain|left} unanswered from 10 August because of {exer|exercises} of the allies; {restore2|restored} in October.

2022. Yoon Suk Yeol took office. The North {m22|fired} more than ninety missiles, one of which {m2nov|fell} south of the sea boundary off Sokcho on 2 November for the first time; three from the South {ret2nov|answered} it. In December five drones {drone|crossed} the border, one of them as far as central Seoul, and could not be {shootdown|downed}.

2023. On 26 September the Constitutional Court {strike|struck down} the {lawban|ban}. Balloons {leaf23|rose} at Ganghwa within a week. In June the South had {suit|sued} the North for 44.7 billion won over the {blow|wrecked} building, a gesture. And the Kaesong zone? Satellites see buses and lights at thirty plants: somebody {steal|works} them without leave of their owners, which the ministry {condsteal|denounced} in May as "unlawful".

What next? The North will {posts23|bring back} guns to the posts, says the KPA, and already men in camouflage are {dig|digging}. South's defence ministry will {reply23|act} "in kind" if they {stay!hypothetical|stay}. Between the two there is no wire on which to ask what the other one meant.
--
who kdm: body KP | its defence ministry
who trump: person US | Donald Trump
who rapp: office - | United Nations rapporteur
who congress: body US | American Congress
who yoon: person KR | Yoon Suk Yeol
who court: body KR | Constitutional Court
who mparty: party KR | Moon's party
who kpa: its soldiers
who allies: coalition - | the allies
where pyo: town KP 39.03 125.75 | in Pyongyang
where hanoi: town VN 21.03 105.85 | Hanoi
where jsa: site - 37.956 126.677 | Joint Security Area
where sokcho: near KR 38.3 128.9 | Sokcho
where ganghwa: district KR 37.75 126.49 | Ganghwa
where cseoul: town KR 37.57 126.98 | central Seoul
* tore SANCTION/withdraw occurred
  when: 2023-11-23 "Thursday"
  by: dprk; kdm
  to: rok
* cma AGREE occurred
  when: 2018-09 from text "September 2018"
  where: pyo
  by: moon; kju
  to: kju; moon
* partsus SANCTION/discontinue occurred
  when: 2023-11-22 from tore "the day before"
  by: rok
  to: dprk
  answers: malligyong "in response to"
* malligyong MOBILIZE/weapons occurred
  when: ?
* panmet CONSULT occurred
  when: 2018 from text "2018"
  by: moon; kju
  count: 3 "three times"
* pull18 RETREAT/withdraw occurred
  when: 2018 from text "2018"
  by: dprk; rok
  to: rok; dprk
  count: 11 "eleven guard posts"
* stopdrill RETREAT/ceasefire occurred
  when: 2018 from text "2018"
  where: "the border"
  by: dprk; rok
  to: rok; dprk
* disarmjsa RETREAT/disarm occurred
  when: 2018 from text "2018"
  where: jsa
  by: dprk; rok
  to: rok; dprk
* openoff COOPERATE occurred
  when: 2018 from text "2018"
  where: office; kaesong
* hanoi CONSULT occurred
  when: 2019-02 "February"
  where: hanoi
  by: kju; trump
* ignore REJECT/meet occurred
  when: 2019-02/2020-06 bounded from hanoi "From then on"
  by: dprk
  to: rok
  about: invite
  answers: invite
* invite REQUEST/meet occurred
  when: 2019-02/2020-06 bounded
  by: rok
  to: dprk
* cutline SANCTION/discontinue occurred
  when: 2020-06-09 from text "9 June"
  to: rok
* blow ASSAULT/explosives occurred
  when: 2020-06-16 from cutline "A week later"
  where: office; kaesong
  by: kyj alleged
  to: "the office" thing; rok
  with: bomb "dynamited"
* yjcall ACCUSE/disapprove occurred
  when: ?
  by: kyj
  to: defectors
* lawban COERCE/censor occurred
  when: 2020-12 "December"
  by: mparty
  to: defectors
* condlaw ACCUSE/disapprove occurred
  when: 2020-12/2023-11-25 bounded
  by: rapp; congress
  to: mparty
  about: lawban
  answers: lawban "criticised"
* permit SANCTION/expel occurred
  when: 2020-07 "July"
  to: defectors "Two groups"
* official ASSAULT/firearms occurred
  when: 2020-09-22 from text "22 September"
  where: "their waters"
  by: kpa
  to: "a South Korean fisheries officer"
  killed: 1 "a South Korean fisheries officer" side civilian
* official2 ASSAULT/destroy occurred
  when: 2020-09-22 from text "22 September"
  where: "their waters"
  by: kpa
  to: "a South Korean fisheries officer"
* apol CONCEDE occurred
  when: 2020-09-22/2020-12 bounded
  by: kju
  to: rok
  about: official
  answers: official
* restore CONCEDE occurred
  when: 2021-07-27 from text "27 July"
  to: rok; dprk
* cutagain SANCTION/discontinue occurred
  when: 2021-08-10 from text "10 August"
  by: dprk
  to: rok
  answers: exer "because of"
* exer MOBILIZE/troops occurred
  when: 2021-08 bounded
  by: allies
  to: dprk
* restore2 CONCEDE occurred
  when: 2021-10 "October"
  by: dprk
  to: rok
* m22 MOBILIZE/weapons occurred
  when: 2022 from text "2022"
  by: dprk
  with: missile "missiles"
  count: >=90 "more than ninety missiles"
* m2nov MOBILIZE/weapons occurred
  when: 2022-11-02 from text "2 November"
  where: sokcho
  by: dprk
  to: rok
  with: missile "missiles" 1
  part_of: m22
* ret2nov MOBILIZE/weapons occurred
  when: 2022-11-02 from text "2 November"
  by: rok
  to: dprk
  answers: m2nov "answered"
  with: missile "missiles" 3
* drone COERCE occurred
  when: 2022-12 "December"
  where: cseoul
  to: rok
  with: drone "five drones" 5
* shootdown ASSAULT attempted
  when: 2022-12 "December"
  where: cseoul
  to: "five drones" thing
* strike REJECT occurred
  when: 2023-09-26 from text "26 September"
  by: court
  to: mparty
  about: lawban
  answers: lawban "struck down the ban"
* leaf23 PROTEST/demo occurred
  when: 2023-09-26/2023-10-03 bounded from strike "within a week"
  where: ganghwa
* suit ACCUSE/investigate occurred
  when: 2023-06 "June"
  by: rok
  to: dprk
  about: blow
  answers: blow "over the wrecked building"
* steal COERCE/seize ongoing
  when: 2023
  where: kaesong
  by: "somebody"
  to: "thirty plants" thing
* condsteal ACCUSE/disapprove occurred
  when: 2023-05 "May"
  by: rok "the ministry"
  to: "somebody"
  about: steal
  answers: steal "denounced"
* posts23 MOBILIZE/troops announced
  when: ?
  where: "the posts"
  by: kpa
  to: rok
  said: kpa party "says"
* dig MOBILIZE/troops ongoing
  when: 2023-11-23/2023-11-25
  where: "the posts"
  by: "men in camouflage"
  to: rok
* reply23 THREATEN/violence occurred
  when: 2023-11-23/2023-11-25 bounded
  by: mnd
  to: dprk
* stay MOBILIZE/troops hypothetical optional
  when: ?
  by: kpa
figure: votes 187 "187 votes" of mparty
