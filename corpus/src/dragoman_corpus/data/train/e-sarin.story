story: e-sarin
conflict: Japan
countries: JP
facts: On 20 March 1995 members of Aum Shinrikyo released sarin in five Tokyo subway trains; 12, later 13 people died and more than 5,000 were hurt; 2,500 police raided its compounds on 22 March; the police chief was
  shot on 30 March, a science chief of the sect stabbed on 23 April, cyanide set at Shinjuku failed on 5 May, Shoko Asahara was arrested on 16 May; he was sentenced to death on 27 February 2004 and hanged with six
  others on 6 July 2018, six more on 26 July. Small incidents and wordings are ours. (public record: National Police Agency, Tokyo District Court judgments, press of 1995, 2004 and 2018)

who aum: group JP | Aum Shinrikyo; Aum; the sect; the cult; Supreme Truth
who asahara: person JP | Shoko Asahara; Asahara; the guru; Matsumoto
who police: force JP | Tokyo police; Metropolitan Police; police; the police; Police
who gov: government JP | the government; the cabinet
who murayama: person JP | Tomiichi Murayama; Mr Murayama; prime minister
who sdf: force JP | Self-Defence Forces; the army; soldiers
who court: body JP | Tokyo District Court; the court; the bench; The Court
who hayashi: person JP | Ikuo Hayashi; Hayashi
where tokyo: town JP 35.69 139.69 | Tokyo
where kasumi: site JP 35.673 139.751 | Kasumigaseki
where kamiku: site JP 35.42 138.58 | Kamikuishiki
where matsumototown: town JP 36.24 137.97 | Matsumoto city
where shinjuku: district JP 35.69 139.70 | Shinjuku
where tsukiji: site JP 35.668 139.772 | Tsukiji
where fuji: region JP 35.36 138.73 | Mount Fuji

== e-sarin-1
outlet: Orient Wire
register: wire
published: 1995-03-22
--
Police in gas masks {raid|storm} Japanese sect's compounds

KAMIKUISHIKI, Japan, March 22 (Orient Wire) - Carrying canaries in cages, 2,500 policemen {raid|raided} 25 offices of the Aum Shinrikyo sect across Japan at dawn on Wednesday, two days after nerve gas {sarin|released} in the Tokyo subway {sarin|killed} ten people and {sarin|injured} nearly 5,000.

Officially the {raid|searches} concern the {notary|kidnapping} of a notary of 68, who was {notary|dragged} into a van on a Tokyo street on February 28 and has not been seen since. Officers {nolink|declined} to link them with the {sarin|attack}. But what they {raid|carried} out of a windowless building at the foot of Mount Fuji by truckload, drums of chemicals with the labels torn off, spoke plainly enough.

Some fifty members were found lying on mats, weak from fasting; six had to be {hospital|taken} to hospital and a woman of 23 who {ask|begged} for help was {rescue|brought} out of a box the size of a wardrobe. Four doctors of the sect were {arrestdocs|arrested} on suspicion of {confine|confining} people. There was no resistance. "It is {persec|persecution}," a young man in white told reporters through the fence, "you {gasus|sprayed} us from American planes."

In a recorded message on a Russian transmitter the guru, Shoko Asahara, {call|called on} his followers to "meet death without regret". He has not shown himself. A lawyer of his said Aum had nothing to do with the {sarin|attack} and would {sue1|sue} for damages.

Prime minister Tomiichi Murayama {condemn|condemned} an "unforgivable {sarin|crime}" and {visit|visited} a ward at St Luke's hospital. The army {decon|sent} 140 chemical specialists to {decon|wash} down the stations, where trains ran again by Monday evening under guard. Ninety thousand officers are {guard|out} in the stations today. At Kasumigaseki, where the three lines meet under the ministries, two staff had mopped up a puddle with newspaper. Both are dead.

The stock exchange lost 1.2 per cent.

Last June a gas later named as sarin {matsu|killed} seven people in their beds in Matsumoto city. Nobody has been {charge!denied|charged}.
--
where hospital: site JP 35.667 139.778 | St Luke's hospital
who lawyer: person JP | A lawyer of his
* raid COERCE/seize occurred
  when: 1995-03-22 "Wednesday" "at dawn"
  where: kamiku; fuji
  by: police
  to: aum; "25 offices" thing
  sites: 25 "25 offices"
* sarin ASSAULT/unconventional occurred
  when: 1995-03-20 "two days after"
  where: kasumi; tokyo
  by: aum denied
  to: "ten people"
  with: chemical "nerve gas"
  killed: 10 "ten people" side civilian
  killed: 2 "two staff" part side civilian
  injured: <=5000 "nearly 5,000" side civilian
  said: lawyer party denied "said"
* notary ASSAULT/abduct occurred
  when: 1995-02-28 "February 28"
  where: tokyo
  to: "a notary of 68"
  abducted: 1 "a notary of 68"
* hospital AID occurred
  when: 1995-03-22
  where: kamiku
  by: police
  to: "six"
  part_of: raid
* ask REQUEST/assist occurred
  when: 1995-03-22
  where: kamiku
  by: "a woman of 23"
* rescue RETREAT/release occurred
  when: 1995-03-22
  where: kamiku
  by: police
  to: "a woman of 23"
  released: 1 "a woman of 23"
  part_of: raid
* arrestdocs COERCE/arrest occurred
  when: 1995-03-22
  where: kamiku
  by: police
  to: "Four doctors of the sect"
  detained: 4 "Four doctors of the sect"
  part_of: raid
* confine ASSAULT/abduct occurred
  when: ?
  where: kamiku
  by: "Four doctors of the sect" alleged of police
  to: "people"
* gasus ASSAULT/unconventional occurred
  when: ?
  by: "American planes"
  to: aum
  with: chemical "sprayed"
  said: "a young man in white" party claimed "told"
* call REQUEST/change occurred
  when: ?
  by: asahara
  to: "his followers"
* condemn ACCUSE/disapprove occurred
  when: 1995-03-20/1995-03-22 bounded
  by: murayama
  about: sarin
  answers: sarin "condemned"
* visit CONSULT/visit occurred
  when: 1995-03-20/1995-03-22 bounded
  where: hospital
  by: murayama
  to: "a ward at St Luke's hospital" thing
* decon AID occurred
  when: 1995-03-20 "Monday evening"
  where: "the stations"
  by: sdf
  to: "the stations" thing
* guard MOBILIZE/police ongoing
  when: 1995-03-22 "today"
  where: "the stations"
  by: police
* matsu ASSAULT/unconventional occurred
  when: 1994-06 "Last June"
  where: matsumototown
  to: "seven people"
  with: chemical "gas"
  killed: 7 "seven people" side civilian
* charge ACCUSE/investigate denied
  when: 1994-06/1995-03-22 bounded
  about: matsu
* sue1 ACCUSE/investigate announced
  when: ?
  by: aum
  said: lawyer party "said"
* nolink REJECT occurred optional
  when: 1995-03-22
  by: police
* persec ACCUSE/disapprove occurred optional
  when: 1995-03-22
  where: kamiku
  by: "a young man in white"
  to: police
  about: raid
  answers: raid
figure: troops 2500 "2,500 policemen" of police
figure: troops 90000 "Ninety thousand officers" of police
figure: troops 140 "140 chemical specialists" of sdf

== e-sarin-2
outlet: Nippon Evening Tabloid
register: tabloid
published: 1995-05-17
--
GOT HIM! Guru {arrest|dragged} from his coffin-hole with 10 million yen

By our man at the mountain

Fat, unwashed and silent, the man who thought himself a god was {arrest|pulled} yesterday at Kamikuishiki from a crawl-space no taller than a schoolchild. It was 9.45. A sergeant of the Metropolitan Police lifted him down. "Am I heavy? Sorry," said Shoko Asahara. Sorry!

A hundred and twenty motor vehicles, two thousand officers with saws, four hours of cutting through a wall: it took all that to {arrest|lay hands} on one half-blind masseur. In the bag: cash, a helmet, pills for a weak stomach. He told the doctor he could not have {sarin|gassed} anyone, seeing that he cannot see.

And were you safe, readers, while he sulked in the dark? You were not. On the day of the {arrest|arrest}, at seven in the evening, an envelope {parcel|blew up} in the hands of a secretary at the Tokyo governor's office and took off all his fingers. On the Friday of Golden Week two bags were {shinj|left} burning in a gents' toilet at Shinjuku. A cleaner put them out with a bucket. If the two had mixed, say the chemists, cyanide enough to {shinj2!hypothetical|kill} ten thousand!! Four guards with sore throats were the only bill.

Six weeks earlier, in the rain, somebody {kuni|put} three bullets into the country's top policeman, Takaji Kunimatsu, outside his flat. (He is back on his feet, bless him.) The same evening a telephone voice told a television channel that his successors would {nextw,next!threatened|follow} unless the {raids|searches} {stopreq|stopped}. And on 23 April, live on every screen, a thug with a kitchen knife {murai|ran} through the sect's "minister of science", Hideo Murai, before two hundred cameras. Why? "To punish them," says the thug. To shut a mouth, says this paper.

Schools in Yamanashi {schools|shut}. Buses with soldiers {escortb|escort} the milk. Neighbours of the compound, who {signup|collected} 40,000 signatures to {evict|throw} the lot of them out, yesterday hung a carp streamer on the gate and {tea|handed} rice balls to the riot squad. The mayor has {deny3|refused} sect children places in class: let them first be {examreq|examined}. Fifty-three of the poor mites, bony, in headgear with wires, were {kids|taken} into care in April.

Enough, gentlemen of the cabinet! {disband|Dissolve} them! The prime minister will consider it.

~ WIN: two seats for Giants v Swallows - pitchers' war at the Dome
~ Page 7: Beauty queen stabs pop star... with a look
--
who kuni: person JP | Takaji Kunimatsu
who murai: person JP | Hideo Murai
who metrog: body JP | Tokyo governor's office
where yamanashi: province JP 35.66 138.57 | Yamanashi
who mayor: office JP | The mayor
who neighbours: population JP | Neighbours of the compound
* arrest COERCE/arrest occurred
  when: 1995-05-16 "yesterday" "9.45"
  where: kamiku
  by: police
  to: asahara
* sarin ASSAULT/unconventional denied
  when: ?
  by: asahara denied
  to: "anyone"
  said: asahara party denied "told"
* parcel ASSAULT/explosives occurred
  when: 1995-05-16 "seven in the evening"
  where: "the Tokyo governor's office"
  to: "a secretary"
  with: bomb "envelope"
  injured: 1 "a secretary" side civilian
* shinj ASSAULT/unconventional attempted
  when: 1995-05-05 "the Friday of Golden Week"
  where: "a gents' toilet"; shinjuku
  with: chemical "two bags"
  injured: 4 "Four guards" side civilian
* shinj2 ASSAULT/unconventional hypothetical optional
  when: ?
  where: shinjuku
  with: chemical "cyanide"
  killed: 10000 "ten thousand" side civilian voice "the chemists"
  said: "the chemists" official suggested "say"
* kuni ASSAULT/targeted occurred
  when: 1995-03-30/1995-04-05 bounded "Six weeks earlier"
  where: "his flat"
  to: kuni
  with: small-arms "three bullets" 3
  injured: 1 "the country's top policeman" side recipient
* next ASSAULT/targeted threatened optional
  when: ?
  by: "a telephone voice"
  to: "his successors"
  said: "a telephone voice" unnamed "told"
* raids COERCE/seize ongoing
  when: ?
  by: police
  to: aum
* murai ASSAULT/targeted occurred
  when: 1995-04-23 from text "23 April"
  by: "a thug with a kitchen knife"
  to: murai
  with: knife "a kitchen knife"
* schools COERCE/restrict occurred
  when: ?
  where: yamanashi
  to: "Schools" thing
* escortb MOBILIZE/troops ongoing
  when: 1995-05-17
  where: yamanashi
  by: sdf
  to: "the milk" thing
* signup REQUEST/change occurred
  when: ?
  by: neighbours
  about: evict
* evict COERCE/deport demanded optional
  when: ?
  to: aum
* tea AID occurred
  when: 1995-05-16 "yesterday"
  where: "the gate"; kamiku
  by: neighbours
  to: "the riot squad"
* deny3 REJECT occurred
  when: ?
  by: mayor
  to: "sect children"
* kids AID occurred
  when: 1995-04 "in April"
  to: "Fifty-three of the poor mites"
* disband REQUEST/change occurred
  when: 1995-05-17
  by: "this paper"
  to: gov
  about: SANCTION/discontinue by gov to aum
* nextw THREATEN/violence occurred
  when: 1995-03-30/1995-04-05 bounded "The same evening"
  by: "a telephone voice"
  to: "his successors"
  about: next
* stopreq REQUEST/yield occurred
  when: 1995-03-30/1995-04-05 bounded "The same evening"
  by: "a telephone voice"
  to: police
  about: raids
figure: troops 2000 "two thousand officers" of police
* examreq REQUEST/change occurred optional
  when: ?
  by: mayor
  to: "sect children"

== e-sarin-3
outlet: Tokyo Court Record
register: court
published: 2004-02-28
--
Tokyo District Court, {death|judgment} in the case of Chizuo Matsumoto, also called Shoko Asahara: summary of 27 February 2004

The bench of four judges found the accused {death|guilty} on thirteen counts and {death|sentenced} him to death. Counsel {appeal|appealed} the same day.

Findings. The Court holds it proved that the accused, then head of Supreme Truth, {order|ordered} at a {rymeeting|meeting} in a limousine in the small hours of 18 March 1995 that sarin be {sarin|spread} in the underground railway so as to throw the authorities into confusion; they were, he had been told, about to {raid!announced|search} the sect's premises. On the 20th between 7.46 and 8.01 a.m. five members, among them the physician Ikuo Hayashi, {sarin|pierced} plastic bags with the sharpened points of umbrellas on five trains bound for Kasumigaseki. Twelve persons were {sarin|killed}. The number of those {sarin|harmed} within the {indict|indictment}, first 3,796, was cut by the prosecution to fourteen for speed; the police count of 5,510 is noted.

In respect of Matsumoto city: on 27 June 1994 a lorry with a heater and fan {matsu|sprayed} sarin on a dormitory of judges, who were to have decided a land {landsuit|suit} against the sect. Seven died. A resident whose own wife lay in a coma was for months {suspect|suspected} by the police, who have {sorry|apologised}.

In respect of Yokohama: on 4 November 1989 six followers {sakamoto|killed} a lawyer, his wife and their child of one year. He had that autumn {lawyersuit|threatened} to {sue!threatened|sue} on behalf of parents, and {refset|refused} a settlement {bribe|offered} by the sect's advocates on 31 October. A television station had shown them his interview.

Attempts. A plan to {choppers|scatter} seventy tonnes of sarin over the capital from a Russian helicopter in November 1995 was not carried beyond the purchase of the machine. In spring 1990 botulinum was {botul|spread} from lorries near the Diet without effect. Twice in 1993 and once the year after they tried to {rival|gas} the leader of another religion; he lived.

Hayashi, who {confess|confessed} on 6 May 1995 in the eighth week of custody and {name4|named} the other four, was {hayashilife|given} life imprisonment in 1998 because the prosecution had on that account {notask|refrained} from seeking the rope. Eleven members have been {eleven|condemned} at first instance up to now.

The defence {plea|contended} that disciples acted on their own and {mental|asked for} an examination of the mind of the accused, who has said nothing intelligible since 1997. The bench {dismiss|dismissed} both. It adds: had the police acted on the soil samples taken at Kamikuishiki in November 1994, in which a residue of sarin was found, "the number of victims might have been none".

Outside the courthouse in Tokyo, 4,658 persons queued for 38 seats.
--
where yokohama: town JP 35.44 139.64 | Yokohama
where diet: site JP 35.676 139.745 | the Diet
who asahara: the accused
who prosecution: body JP | the prosecution
who counsel: person JP | Counsel; The defence
who followers: group JP | six followers
* death SANCTION/convict occurred
  when: 2004-02-27 from text "27 February 2004"
  where: tokyo
  by: court
  to: asahara
* appeal REQUEST/change occurred
  when: 2004-02-27 "the same day"
  by: counsel
  to: court
  about: death
  answers: death
* order REQUEST/change occurred
  when: 1995-03-18 from text "18 March 1995"
  where: "a limousine"
  by: asahara
  to: aum
  about: sarin
  said: court "holds"
* rymeeting CONSULT occurred
  when: 1995-03-18 from text "18 March 1995"
  where: "a limousine"
  by: asahara
* sarin ASSAULT/unconventional occurred
  when: 1995-03-20 from text "the 20th"
  where: "five trains"; "the underground railway"
  by: hayashi; "five members"
  to: "Twelve persons"
  with: chemical "sarin"
  killed: 12 "Twelve persons" side civilian voice court
  injured: 3796 "3,796" side civilian voice prosecution
  injured: 14 "fourteen" part side civilian voice prosecution
  injured: 5510 "5,510" side civilian voice police
  said: court "holds"
* raid COERCE/seize announced
  when: ?
  by: "the authorities"
  to: aum
* matsu ASSAULT/unconventional occurred
  when: 1994-06-27 from text "27 June 1994"
  where: "a dormitory of judges"; matsumototown
  by: aum
  to: "judges"
  with: chemical "sarin"
  killed: 7 "Seven" side civilian
* suspect ACCUSE/allege occurred
  when: 1994-06-27/2004-02-28 bounded "for months"
  by: police
  to: "A resident"
  about: matsu
* sorry CONCEDE occurred
  when: 1994-06-27/2004-02-28 bounded
  by: police
  to: "A resident"
* sakamoto ASSAULT/targeted occurred
  when: 1989-11-04 from text "4 November 1989"
  where: yokohama
  by: followers
  to: "a lawyer"; "his wife and their child"
  killed: 3 "a lawyer, his wife and their child" side civilian
* lawyersuit THREATEN occurred
  when: 1989-09/1989-11-04 bounded "that autumn"
  by: "a lawyer"
  to: aum
  about: sue
* sue ACCUSE/investigate threatened optional
  when: 1989-09/1989-11-04 bounded "that autumn"
  by: "a lawyer"
  to: aum
* bribe AGREE occurred
  when: 1989-10-31 from text "31 October"
  by: "the sect's advocates"
  to: "a lawyer"
* refset REJECT occurred
  when: 1989-10-31/1989-11-04 bounded
  by: "a lawyer"
  to: "the sect's advocates"
  answers: bribe "refused a settlement"
  about: bribe
* choppers ASSAULT/unconventional attempted
  when: 1995-11 "November 1995"
  where: tokyo
  by: aum
  to: "the capital" thing
  with: chemical "sarin"; helicopter "a Russian helicopter" 1
* botul ASSAULT/unconventional attempted
  when: 1990-03/1990-05 bounded "spring 1990"
  where: diet
  by: aum
  with: biological "botulinum"
* rival ASSAULT/unconventional attempted
  when: 1993/1994 "1993" "the year after"
  by: aum
  to: "the leader of another religion"
  with: chemical "gas"
  count: 3 "Twice in 1993 and once the year after"
* confess CONCEDE occurred
  when: 1995-05-06 from text "6 May 1995"
  by: hayashi
* hayashilife SANCTION/convict occurred
  when: 1998 "in 1998"
  to: hayashi
* notask CONCEDE occurred
  when: 1995-05-06/1998 bounded
  by: prosecution
  to: hayashi
  answers: confess "on that account"
* eleven SANCTION/convict occurred
  when: ? "up to now"
  to: "Eleven members"
  count: 11 "Eleven"
* plea REQUEST occurred optional
  when: ?
  by: counsel
  to: court
* mental REQUEST/change occurred
  when: ?
  by: counsel
  to: court
* dismiss REJECT occurred
  when: 2004-02-27
  by: court
  to: counsel
  answers: mental
  answers: plea
  about: mental
* name4 ACCUSE/allege occurred
  when: 1995-05-06 from text "6 May 1995"
  by: hayashi
  to: "the other four"
  about: sarin
* landsuit ACCUSE/investigate occurred optional
  when: ?
  to: aum
* indict ACCUSE/investigate occurred
  when: ?
  by: prosecution
  to: asahara
  about: sarin

== e-sarin-4
outlet: Pacific Rim Quarterly Online
register: analysis
published: 2018-07-30
--
Thirteen ropes and a silence

Within twenty days this month Japan has {hangs,hang|hanged} the whole first rank of a sect that once wanted to rule it: seven men, with Shoko Asahara at their head, on the sixth; six more {hang2|followed} them to the rope on Thursday last. Not in living memory has the country {hangs|put} so many to death in so short a time. The justice minister, Yoko Kamikawa, signed the orders and raised a glass with the prime minister at a party the evening before the first of them, a photograph of which did her little good.

It is said that it had to be done before the {abdic|abdication} of the emperor next April, so that the new era should be clean. It is also said, by lawyers of the men, that ten of the thirteen had {retrial|applied} for new trials and that four of these {retrial|applications} had never been {retrej|turned down}. The European delegation in Tokyo {eucond|deplored} the {hangs|executions} and {eucall|asked for} a moratorium. Amnesty spoke of "a {amn|failure}, not justice". The government {reject|brushed} this {reject|aside}: four Japanese in five, it says, are content with the penalty.

Whom does it help? The widow of the assistant stationmaster at Kasumigaseki who on that Monday morning took the bag from the floor of the carriage with his own hands, said she'd have liked the disciples to go on talking. For twenty-three years she has wanted to know. The total of the dead, twelve when Asahara was {arrest|taken}, is thirteen by the state's reckoning, for a woman died after fourteen bedridden years; her brother, who {care|fed} her, would say it is more. In 2008 parliament {comp|voted} compensation of up to thirty million yen for each of 6,300 {sarin|injured}. Before that the sect's bankrupt estate had {estate|paid} some four-tenths of what it owed.

And Aum? It was {dissolve|stripped} of its legal status in October 1995. A commission then {noban|declined}, in January 1997, to ban it under the law against subversion: no evident danger remained, the seven members found. One can still admire that {noban|refusal}. Watch followed instead of prohibition: since 2000 inspectors have {inspect|gone in} at will. Two and a half successor groups exist, Aleph the largest, 1,650 believers in all, more than a hundred of them recruited last year, people for whom 1995 is a chapter in a schoolbook. In the week of the first {hang|hangings} agents {search18|searched} 26 of its rooms in fifteen prefectures. Some of the faithful {vigil|sat} in silence that night before the detention house, in case the guru's ashes came out by the side gate. His third wife and youngest daughter are disputing those. If they are {ashes2!hypothetical|given} to the widow, who is of the faith, the public security agency warns, the urn will be an altar. "We shall have them strewn on the Pacific," the daughter's lawyer says, and {guardask|demands} that the state guard the boat.

For the rest, the {sarin|attack} has gone into habit. Japan's stations have had no dustbins since, or transparent ones. The army that Mr Murayama {decon|sent} with brushes and soda now {drill|rehearses} with the fire service every spring, this year at Tsukiji with the metro company, 400 dummies and a smell of bananas. In 2000, and again after the {anthrax|letters} of 2001, American officers {exchange|came} to study what was done. What was not done they could read in the court's own words.

The gallows stands in Tokyo, Osaka, Nagoya, Fukuoka, Hiroshima; they used five. I asked an old reporter of the case whether any of the thirteen had spoken on the trap. "Some had {sorry18|said sorry} years ago," he replied. "He never did."

~ First month free. Terms apply. | Most read: The war for tuna | How to fold a yukata
--
who kamikawa: person JP | Yoko Kamikawa
who eu: body - | European delegation
who amnesty: organisation - | Amnesty
who aleph: group JP | Aleph
who commission: body JP | A commission
who psia: body JP | public security agency
where tokyo: Tokyo
* hang ASSAULT occurred
  when: 2018-07-06 from text "the sixth"
  by: gov
  to: asahara; "seven men"
  killed: 7 "seven men" side recipient
  part_of: hangs
* hang2 ASSAULT occurred
  when: 2018-07-26 "Thursday last"
  by: gov
  to: "six more"
  killed: 6 "six" side recipient
  part_of: hangs
* retrial REQUEST/change occurred
  when: ?
  by: "ten of the thirteen"
  said: "lawyers of the men" party "said"
* eucond ACCUSE/disapprove occurred
  when: 2018-07-06/2018-07-30 bounded
  by: eu
  to: gov
  about: hangs
  answers: hangs "deplored the executions"
* eucall REQUEST/change occurred
  when: 2018-07-06/2018-07-30 bounded
  by: eu
  to: gov
  about: CONCEDE by gov
* amn ACCUSE/disapprove occurred
  when: 2018-07-06/2018-07-30 bounded
  by: amnesty
  to: gov
  about: hangs
  answers: hangs
* reject REJECT occurred
  when: 2018-07-06/2018-07-30 bounded
  by: gov
  to: eu; amnesty
  answers: eucall "brushed this aside"
  about: eucall
* sarin ASSAULT/unconventional occurred
  when: 1995 "that Monday morning"
  where: kasumi
  by: aum
  to: "the assistant stationmaster at Kasumigaseki"
  with: chemical "the bag"
  killed: 12 "twelve" side civilian
  killed: 13 "thirteen" side civilian voice "the state"
  injured: 6300 "6,300" side civilian
* arrest COERCE/arrest occurred
  when: ?
  to: asahara
* care AID occurred optional
  when: 1995/2009 "fourteen bedridden years"
  by: "her brother"
  to: "a woman"
* comp AID occurred
  when: 2008 "2008"
  by: "parliament"
  to: "6,300 injured"
* estate CONCEDE occurred
  when: ? "Before that"
  by: aum
* dissolve SANCTION/discontinue occurred
  when: 1995-10 "October 1995"
  to: aum
* noban REJECT occurred
  when: 1997-01 "January 1997"
  by: commission
  to: aum
  about: COERCE/restrict by commission to aum
* search18 COERCE/seize occurred
  when: 2018-07-02/2018-07-08 bounded "the week of the first hangings"
  by: "agents"
  to: aleph
  sites: 26 "26 of its rooms"
  where: "fifteen prefectures"
* vigil PROTEST/demo occurred
  when: 2018-07-06 "that night"
  where: "the detention house"
  by: "Some of the faithful"
* ashes2 CONCEDE hypothetical
  when: ?
  to: "the widow"
  said: psia official suggested "warns"
* guardask REQUEST/assist occurred
  when: 2018-07-06/2018-07-30 bounded
  by: "the daughter's lawyer"
  to: gov
  about: MOBILIZE/police by gov
* drill COOPERATE occurred
  when: 2018-03/2018-05 bounded "this year"
  where: tsukiji
  by: sdf; "the fire service"; "the metro company"
* exchange CONSULT/visit occurred
  when: 2000/2001 "2000" "2001"
  where: "Japan"
  by: "American officers"
  to: "Japan"
* decon AID occurred
  when: 1995
  by: murayama; sdf
* anthrax ASSAULT/unconventional occurred
  when: 2001 "2001"
  with: biological "letters"
* sorry18 CONCEDE occurred
  when: ? "years ago"
  by: "Some"
  said: "an old reporter of the case" unnamed "replied"
* hangs ASSAULT occurred
  when: 2018-07-06/2018-07-26 day from text "Within twenty days this month"
  where: "Tokyo"; "Osaka"; "Nagoya"; "Fukuoka"; "Hiroshima"
  by: gov
  to: "the whole first rank of a sect"
  killed: 13 "ten of the thirteen" side recipient
* retrej REJECT denied
  when: ?
  to: "ten of the thirteen"
  about: retrial
  said: "lawyers of the men" party "said"
* abdic RETREAT/resign announced optional
  when: 2019-04 "next April"
  by: "the emperor"
* inspect COERCE/restrict ongoing optional
  when: 2000/2018 "since 2000"
  by: "inspectors"
  to: aum
