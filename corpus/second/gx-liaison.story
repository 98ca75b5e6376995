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
North Korea to {troops|send} troops back to border after {blast|razing} office; Seoul loses patience

SEOUL, June 17 (Tidewater) - North Korea said on Wednesday it would {troops|move} soldiers into two former showcases of reconciliation, a day after it {blast|demolished} with explosives the house at Kaesong where the two Koreas used to talk, and its neighbour, in words unheard for three years, {mind|told} the leader's sister to mind her tongue.

Regiments are to be {troops|stationed} in the Mount Kumgang resort and in the factory zone at Kaesong, guard posts that were {posts2018|removed} from the Demilitarised Zone in 2018 {manposts|manned} again, and artillery {drills|drills} resumed along the western front, a spokesman of the General Staff said through the state agency KCNA. Civilians will be {civ|helped} to {nleaf|scatter} leaflets southwards.

South Korea's joint chiefs answered that the North would "surely {jcs,jcsact|pay the price}" if it put this into practice. Yoon Do-han of the Blue House {senseless|called} a {refuse,mock|statement} by Kim Yo Jong "{senseless|senseless}" and {senseless|rude}. She had just made public, and {refuse|refused}, an {offer|offer} by President Moon of June 15 to {envoys|send} two envoys, a "{mock|tactless}" {offer|idea} in her view, and {mock|mocked} his anniversary speech as "{mock|disgusting}".

The four-storey building of blue glass, {open|opened} in September 2018, was {blast|blown up} on Tuesday at 2.49 p.m. Windows of the fifteen-floor block beside it {blast|fell} as well. Nobody was inside: the 58 officials from the South had {home|gone home} in January because of the coronavirus. Smoke was seen from villages on the southern side.

The {blast|explosion} carried out a {threat|threat} of Ms Kim, who on Saturday {threat|warned} that a "tragic scene" of the office {blast!threatened|collapsing} would soon be seen and that she had given the army the next move. The North had {cut|cut} all telephone links on June 9. It is incensed by balloons with which defectors {balloons|carry} pamphlets, banknotes and memory sticks over the border; the last big batch, half a million sheets, {gimpo|went up} at Gimpo on May 31. Seoul had lodged a criminal {complaint|complaint} against two of the groups within days of her first {outburst|outburst}, to no avail.

Kim Yeon-chul, the minister for unification, {kycoffer|offered} his {resign|resignation}. Opposition leader Kim Chong-in said the president's policy {oppacc|lay in the same rubble}; ruling party deputies {ratreq|demanded} that {accords|accords} of 2018 be {ratify|ratified} at last and {usblame|blamed} Washington for having {sanctions|blocked} joint projects by its {sanctions|sanctions}.

Washington {usregret|regrets} the {blast|step}, a State Department spokesperson said, and {usurge|urges} Pyongyang to refrain from more. Moscow {rusurge|called for} restraint on all sides. China, next door and silent at first, hopes for "peace and stability". In June last year Donald Trump {trumpkim|met} Kim for fifty minutes at the line.

No {troops!denied|movement} of large units has been seen so far, the defence ministry in Seoul said, though some men with shovels had {manposts!occurred|gone} into empty posts.

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
where office: the house; the office
* troops MOBILIZE/troops announced
  when: ?
  where: kumgang; kaesong
  by: dprk
  said: mnd official denied "said"
* blast ASSAULT/explosives occurred
  when: 2020-06-16 "Tuesday at 2.49 p.m."
  where: office; kaesong
  by: dprk
  to: office thing
  with: bomb "explosives"
* mind REQUEST/change occurred
  when: 2020-06-17
  by: rok
  to: kyj
* posts2018 RETREAT/withdraw occurred
  when: 2018 "2018"
  where: dmz
* manposts MOBILIZE/troops announced
  when: ?
  where: dmz
  by: kpa
  said: mnd official "said"
* drills MOBILIZE/weapons announced
  when: ?
  where: "the western front"
  by: kpa
  with: artillery "artillery"
* civ AID announced
  when: ?
  by: kpa
  to: "Civilians"
* nleaf PROTEST announced
  when: ?
  by: "Civilians"
  to: rok
* jcs THREATEN/violence occurred
  when: 2020-06-17
  by: jcs
  to: dprk
  about: jcsact
  answers: troops "answered"
* jcsact ASSAULT hypothetical optional
  when: ?
  by: jcs
  to: dprk
* senseless ACCUSE/disapprove occurred
  when: 2020-06-17
  by: yoon
  to: kyj
  about: mock
  answers: mock "called a statement by Kim Yo Jong"
* refuse REJECT/meet occurred
  when: 2020-06-15/2020-06-17 bounded "just"
  by: kyj
  to: moon
  about: envoys
  answers: offer "refused, an offer"
* offer AGREE occurred
  when: 2020-06-15 from text "June 15"
  by: moon
  to: dprk
  about: envoys
* envoys CONSULT/visit announced optional
  when: ?
  by: "two envoys"
  to: dprk
* mock ACCUSE/disapprove occurred
  when: 2020-06-15/2020-06-17 bounded "just"
  by: kyj
  to: moon
  about: offer
  answers: offer "idea in her view"
* open COOPERATE occurred
  when: 2018-09 from text "September 2018"
  where: office; kaesong
  to: office thing
* home RETREAT/withdraw occurred optional
  when: 2020-01 "January"
  where: office; kaesong
  by: rok "58 officials from the South"
* threat THREATEN/violence occurred
  when: 2020-06-13 "Saturday"
  by: kyj
  to: rok
  about: blast
* cut SANCTION/discontinue occurred
  when: 2020-06-09 from text "June 9"
  by: dprk
  to: rok; "all telephone links" thing
* balloons PROTEST ongoing optional
  when: ?
  where: "over the border"
  by: defectors
  to: dprk
* gimpo PROTEST occurred
  when: 2020-05-31 from text "May 31"
  where: gimpo
  by: defectors
  to: dprk
  part_of: balloons
* complaint ACCUSE/investigate occurred
  when: ? "within days of her first outburst"
  by: rok
  to: defectors "two of the groups"
  about: balloons
* outburst ACCUSE/disapprove occurred optional
  when: ?
  by: kyj
* kycoffer AGREE occurred
  when: 2020-06-16/2020-06-17 bounded
  by: kimyc
  about: resign
* resign RETREAT/resign announced optional
  when: ?
  by: kimyc
* oppacc ACCUSE/disapprove occurred
  when: 2020-06-16/2020-06-17 bounded
  by: chongin
  to: moon
* ratreq REQUEST/change occurred
  when: 2020-06-16/2020-06-17 bounded
  by: ruling
  about: ratify
* accords AGREE occurred
  when: 2018 from text "2018"
* ratify SUPPORT demanded optional
  when: ?
* usblame ACCUSE/allege occurred
  when: 2020-06-16/2020-06-17 bounded
  by: ruling
  to: us
  about: sanctions
* sanctions SANCTION/discontinue occurred
  when: ?
  by: us
  to: "joint projects" thing
* usregret ACCUSE/disapprove occurred optional
  when: 2020-06-16/2020-06-17 bounded
  by: us
  to: dprk
  about: blast
  answers: blast "regrets the step"
* usurge REQUEST/yield occurred
  when: 2020-06-16/2020-06-17 bounded
  by: us
  to: dprk
* rusurge REQUEST/yield occurred
  when: 2020-06-16/2020-06-17 bounded
  by: russia
  to: "all sides"
* trumpkim CONSULT occurred
  when: 2019-06 "June last year"
  where: "the line"
  by: trump; kju
figure: leaflets 500000 "half a million sheets" of defectors at gimpo
tie: yoon member_of bluehouse "of the Blue House"
tie: chongin opposes moon "Opposition leader"

== gx-liaison-2
outlet: Hangang Daily
register: daily
published: 2020-06-25
--
Loudspeakers {spkup|up}, loudspeakers {spkdown|down}: Kim {suspend|calls off} his generals

SEOUL. Soldiers at an observation post north of Cheorwon had just finished counting them - forty loudspeakers, {spkup|dragged} back since Sunday to spots where they had stood until 2018 - when on Wednesday morning other men came with a truck and {spkdown|took} them {spkdown|away}. A little later KCNA explained why. At a "preliminary {meeting|meeting}" of the military commission, held over a video link, Kim Jong Un has {suspend|suspended} the {troops|plans} against the South which his General Staff had laid out a week ago.

Even the propaganda sites cooperated: thirteen articles {articles|attacking} Seoul were {gone|gone} by noon.

A reason was not given beyond "the prevailing situation". Did the carrots do it, or the bombers? On June 19 the unification minister Kim Yeon-chul had {resign|left office} with the words that someone must answer for the {blast|destruction} of the office on which 17 billion won of the taxpayer's had been spent. Police in Gyeonggi, where five border towns have been {offlimits|declared off limits} to balloonists, {search|searched} the van of one activist on Tuesday. He {brick|threw} a brick at a television crew that night. His Fighters for a Free North Korea had all the same {paju|released} twenty balloons from Paju on Monday by their own account; police say that one came down in Hongcheon and the rest never {paju!denied|flew}. "We'll {million|send} a million more today, June the 25th," he {promise|promised}, "in memory of the invasion."

On the other hand two American B-52s {b52|appeared} over the Sea of Japan last Wednesday, and three carriers {carriers|cruise} the Pacific at once for the first time since 2017. The defence minister, Jeong Kyeong-doo, told deputies on Monday that any provocation would be {jeong,jeongact|met} "without hesitation".

The North's own leaflets, twelve million of them if one believes the agency, showing Moon drinking from a cup, and smeared with cigarette ends, remain in the sheds. Posters there said: "Try cleaning this up." The unification ministry had {regret|called} the {nleaf|plan} "deeply {regret|regrettable}" and {dropreq|demanded} on Saturday that it be {drop|dropped}.

Moon himself spoke last night at the military airfield of Seongnam, before 147 coffins of soldiers of the Korean war {coffins|flown} in from Hawaii. "We {assure|do not want to force} our system on you," he told the North, and {mooncall|called on} it to join in ending "the saddest war". Whoever endangers the South's people, however, "will be {moonthreat,moonact|answered}".

Not everyone is relieved. A former envoy to the six-nation talks {script|calls} it a {script|script}: sister barks, brother strokes. Ahn, who ran an underwear factory in Kaesong until it was {kaeclose|closed} by the conservative Park in February 2016 after a rocket {rocket|launch}, counts his losses again. "They {blast|dynamited} my last hope, and today I get it back? No." About 120 of his fellow investors {march|marched} to the American embassy in May.

In the DMZ nothing was {fire!denied|fired}. The hotline, which on the 9th {cut|went dead}, still rings into the void at nine each morning and five each afternoon.

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
who kcna: outlet KP | KCNA; the agency
where office: the office
* spkup MOBILIZE occurred
  when: 2020-06-21/2020-06-24 "since Sunday"
  where: cheorwon
  to: "forty loudspeakers" thing
* spkdown RETREAT/withdraw occurred
  when: 2020-06-24 "Wednesday morning"
  where: cheorwon
  by: "other men"
  to: "forty loudspeakers" thing
* suspend SANCTION/discontinue occurred
  when: 2020-06-18/2020-06-24 bounded
  by: kju
  to: kpa
  about: troops
  said: kcna media "explained"
* meeting CONSULT occurred
  when: 2020-06-18/2020-06-24 bounded
  by: kju; "the military commission"
  said: kcna media "explained"
* troops MOBILIZE/troops announced
  when: ?
  by: kpa
  to: rok
* articles ACCUSE/disapprove occurred
  when: ?
  by: "the propaganda sites"
  to: rok
  count: 13 "thirteen articles"
* gone RETREAT/withdraw occurred optional
  when: 2020-06-24 "noon"
  by: "the propaganda sites"
  to: "thirteen articles" thing
* resign RETREAT/resign occurred
  when: 2020-06-19 from text "June 19"
  by: kimyc
  answers: blast "someone must answer for the destruction"
* blast ASSAULT/explosives occurred
  when: ?
  where: office
  by: "They"
  to: office thing
* offlimits COERCE/restrict occurred
  when: ?
  where: gyeonggi
  to: "balloonists"; "five border towns" thing
  sites: 5 "five border towns"
* search COERCE occurred
  when: 2020-06-23 "Tuesday"
  where: gyeonggi
  by: police
  to: activist; "the van" thing
* brick ASSAULT/primitive occurred
  when: 2020-06-23 "that night"
  by: activist
  to: "a television crew"
  with: stones "a brick"
* paju PROTEST occurred
  when: 2020-06-22 "Monday"
  where: paju
  by: defectors
  with: other "twenty balloons" 20
  said: defectors party claimed "account"
  said: police official denied "say"
* million PROTEST announced
  when: 2020-06-25 from text "today, June the 25th"
  by: activist; defectors
* promise AGREE occurred optional
  when: ?
  by: activist
  about: million
* b52 MOBILIZE/weapons occurred
  when: 2020-06-17 "last Wednesday"
  where: seojapan
  by: us
  with: other "two American B-52s" 2
* carriers MOBILIZE/weapons ongoing
  when: ?
  where: "the Pacific"
  by: us "three carriers"
  with: warship "three carriers" 3
* jeong THREATEN/violence occurred
  when: 2020-06-22 "Monday"
  by: jeong
  about: jeongact
* jeongact ASSAULT hypothetical optional
  when: ?
  by: rok
* regret ACCUSE/disapprove occurred
  when: 2020-06-20 "Saturday"
  by: mou
  to: dprk
  about: nleaf
  answers: nleaf "called the plan"
* nleaf PROTEST announced
  when: ?
  by: dprk
  to: rok
* dropreq REQUEST/yield occurred
  when: 2020-06-20 "Saturday"
  by: mou
  to: dprk
  about: drop
* drop SANCTION/discontinue demanded optional
  when: ?
  by: dprk
  about: nleaf
* coffins COOPERATE occurred optional
  when: ?
  where: seongnam
* assure AGREE occurred
  when: 2020-06-24 "last night"
  where: seongnam
  by: moon
  to: dprk
* mooncall REQUEST/yield occurred
  when: 2020-06-24 "last night"
  where: seongnam
  by: moon
  to: dprk
  about: AGREE
* moonthreat THREATEN/violence occurred
  when: 2020-06-24 "last night"
  where: seongnam
  by: moon
  to: "Whoever endangers the South's people"
  about: moonact
* moonact ASSAULT hypothetical optional
  when: ?
  by: rok
  to: "Whoever endangers the South's people"
* script ACCUSE/disapprove occurred optional
  when: ?
  by: "A former envoy to the six-nation talks"
  to: kju; kyj
  about: suspend
* kaeclose COERCE/restrict occurred
  when: 2016-02 from text "February 2016"
  where: kaesong
  by: park
  to: "an underwear factory" thing; "Ahn"
* rocket MOBILIZE/weapons occurred
  when: ?
* march PROTEST/demo occurred
  when: 2020-05 "May"
  where: embassy
  by: investors
  to: us
  participants: ~120 "About 120"
* fire ASSAULT/firearms denied optional
  when: ?
  where: dmz
* cut SANCTION/discontinue occurred
  when: 2020-06-09 from text "the 9th"
  to: "The hotline" thing
figure: leaflets 12000000 "twelve million" of dprk voice kcna
tie: activist leads defectors "His"
tie: kimyc holds_office mou "unification minister"

== gx-liaison-3
outlet: Peninsula Policy Brief
register: analysis
published: 2023-11-25
--
The {accord|pact} that died twice

On Thursday Pyongyang {tear|tore up} what remained of the military {accord|agreement} of September 2018, which its defence ministry said it would "{tear|never be bound} by" again; the day before, Seoul had {susp|suspended} one clause of it, the no-fly strip along the line, in response to the {sat|launch} of a spy satellite. For readers who have lost count, here is how a thaw froze.

2018. Moon Jae-in and Kim Jong Un {met3|met} three times. They {accord|signed} in Pyongyang a {accord|paper} by which both sides {posts2018|dismantled} eleven guard posts each, {shootstop|ceased shooting} near the border and {pistols|took} pistols {pistols|out} of the Joint Security Area. At Kaesong a liaison office was {open|opened}.

2019. In February Kim and Donald Trump {hanoi|talked} in Hanoi and {parted|parted} early. From then on the North {ignored|ignored} nearly every {calls|call} from its neighbour.

2020. On 9 June telephones were {cut|switched off}. A week later the office was {blast|dynamited}, on the {blast|orders}, it is assumed, of Kim Yo Jong, who {scum|called} defectors who {balloons|fly} leaflets "human {scum|scum}". Moon's party, instead of standing up for free speech, its critics say, {outlaw|outlawed} such {balloons|flights} in December with 187 votes: up to three years in prison. The {outlaw|act} was {rapp|criticised} by the United Nations rapporteur on human rights and in the American Congress. Two groups had already been {permits|stripped} of their status in July. On the North's side there was one sign of {sorry|contrition} that year, and an odd one: after its soldiers {officer|shot} a South Korean fisheries officer adrift in their waters on 22 September, and {officer|burned} him or his float, Kim wrote that he was "very {sorry|sorry}".

2021. The lines were {lines1|reconnected} on 27 July and left {unans|unanswered} from 10 August because of {exer|exercises} of the allies; {lines2|restored} in October.

2022. Yoon Suk Yeol took office. The North {missiles|fired} more than ninety missiles, one of which {sokcho|fell} south of the sea boundary off Sokcho on 2 November for the first time; three from the South {three|answered} it. In December five drones {drones|crossed} the border, one of them as far as central Seoul, and could not be downed.

2023. On 26 September the Constitutional Court {struck|struck down} the {outlaw|ban}. Balloons {ganghwa|rose} at Ganghwa within a week. In June the South had {sue|sued} the North for 44.7 billion won over the {blast|wrecked} building, a {sue|gesture}. And the Kaesong zone? Satellites see buses and lights at thirty plants: somebody {works|works} them without leave of their owners, which the ministry {denounce|denounced} in May as "{denounce|unlawful}".

What next? The North will {guns|bring back} guns to the posts, says the KPA, and already men in camouflage are {dig|digging}. South's defence ministry will {kind,kindact|act} "in kind" if they stay. Between the two there is no wire on which to ask what the other one meant.
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
who mou: the ministry
where office: the office
* tear SANCTION/withdraw occurred
  when: 2023-11-23 "Thursday"
  by: dprk
  to: rok; "the military agreement of September 2018" thing
* accord AGREE occurred
  when: 2018-09 from text "September 2018"
  where: pyo
  by: moon; kju
  to: kju; moon
* susp SANCTION/discontinue occurred
  when: 2023-11-22 from tear "the day before"
  by: rok
  to: dprk; "one clause of it" thing
  answers: sat "in response to"
* sat MOBILIZE/weapons occurred
  when: ?
* met3 CONSULT occurred
  when: 2018 from text "2018"
  by: moon; kju
  count: 3 "three times"
* posts2018 RETREAT/withdraw occurred
  when: 2018 from text "2018"
  by: dprk "both sides"; rok "both sides"
  sites: 11 "eleven guard posts each"
* shootstop RETREAT/ceasefire occurred
  when: 2018 from text "2018"
  where: "near the border"
  by: dprk; rok
  to: rok; dprk
* pistols RETREAT/disarm occurred
  when: 2018 from text "2018"
  where: jsa
  by: dprk; rok
* open COOPERATE occurred
  when: 2018 from text "2018"
  where: office; kaesong
  to: office thing
* hanoi CONSULT occurred
  when: 2019-02 from text "February"
  where: hanoi
  by: kju; trump
* parted SANCTION/discontinue occurred optional
  when: 2019-02 from text "February"
  where: hanoi
  by: kju; trump
  about: hanoi
* ignored REJECT/meet occurred
  when: ? "From then on"
  by: dprk
  to: rok
  about: calls
  answers: calls "ignored nearly every call"
* calls REQUEST/meet occurred optional
  when: ? "From then on"
  by: rok
  to: dprk
* cut SANCTION/discontinue occurred
  when: 2020-06-09 from text "9 June"
  to: "telephones" thing
* blast ASSAULT/explosives occurred
  when: 2020-06-16 from cut "A week later"
  where: office; kaesong
  by: kyj alleged
  to: office thing
* scum ACCUSE/disapprove occurred
  when: ?
  by: kyj
  to: defectors
  about: balloons
* balloons PROTEST occurred optional
  when: ?
  by: defectors
* outlaw COERCE/restrict occurred
  when: 2020-12 from text "December"
  by: mparty
  to: defectors; "such flights" thing
* rapp ACCUSE/disapprove occurred
  when: 2020-12/2023-11-25 bounded
  by: rapp; congress
  to: mparty
  about: outlaw
  answers: outlaw "The act was criticised"
* permits COERCE/restrict occurred
  when: 2020-07 from text "July"
  to: "Two groups"
  count: 2 "Two groups"
* sorry CONCEDE occurred
  when: 2020-09-22/2020-12-31 bounded "that year"
  by: kju
  to: rok
  about: officer
  answers: officer "very sorry"
* officer ASSAULT/firearms occurred
  when: 2020-09-22 from text "22 September"
  where: "their waters"
  by: kpa
  to: "a South Korean fisheries officer"
* lines1 RETREAT/access occurred
  when: 2021-07-27 from text "27 July"
  to: "The lines" thing
* unans REJECT/meet occurred
  when: 2021-08-10/2021-10 "from 10 August"
  to: "The lines" thing
  answers: exer "because of"
* exer MOBILIZE/troops occurred
  when: ?
  by: allies
* lines2 RETREAT/access occurred
  when: 2021-10 from text "October"
  to: "The lines" thing
* missiles MOBILIZE/weapons occurred
  when: 2022 from text "2022"
  by: dprk
  with: missile "missiles"
  munitions: >=90 "more than ninety missiles"
* sokcho MOBILIZE/weapons occurred
  when: 2022-11-02 from text "2 November"
  where: sokcho
  by: dprk
  with: missile "missiles"
  munitions: 1 "one of which"
  part_of: missiles
* three MOBILIZE/weapons occurred
  when: 2022-11-02/2022-12-31 bounded
  by: rok
  to: dprk
  with: missile "three"
  munitions: 3 "three"
  answers: sokcho "answered it"
* drones MOBILIZE/weapons occurred
  when: 2022-12 from text "December"
  where: cseoul
  with: drone "five drones" 5
  munitions: 5 "five drones"
* struck REJECT occurred
  when: 2023-09-26 from text "26 September"
  by: court
  to: mparty
  about: outlaw
  answers: outlaw "struck down the ban"
* ganghwa PROTEST occurred
  when: 2023-09-26/2023-10-03 bounded from struck "within a week"
  where: ganghwa
* sue ACCUSE/investigate occurred
  when: 2023-06 from text "June"
  by: rok
  to: dprk
  about: blast
  answers: blast "over the wrecked building"
* works COERCE/seize ongoing
  when: ?
  where: kaesong
  to: "thirty plants" thing
* denounce ACCUSE/disapprove occurred
  when: 2023-05 from text "May"
  by: mou
  about: works
  answers: works "denounced"
* guns MOBILIZE/weapons announced
  when: ?
  where: "the posts"
  by: dprk
* dig MOBILIZE/troops ongoing
  when: ?
  where: "the posts"
  by: "men in camouflage"
* kind THREATEN occurred
  when: 2023-11-23/2023-11-25 bounded
  by: mnd
  to: dprk
  about: kindact
* kindact MOBILIZE hypothetical optional
  when: ?
  by: rok
  to: dprk
figure: votes 187 "187 votes" of mparty
