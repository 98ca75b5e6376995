story: a-aban
conflict: Iran
countries: IR
facts: On 15 November 2019 (24 Aban 1398) Iran rationed petrol and raised its price; protests in over a hundred towns followed, the internet was cut on 16 November for about a week. Amnesty counted 106 dead by 19 November, later 208 and 304; Reuters reported 1,500 on 23 December. (public record: Amnesty International, NetBlocks, statements of Iranian officials, press.)

who khamenei: person IR | Ali Khamenei; Ayatollah Khamenei; Khamenei; the Supreme Leader; the Leader
who rouhani: person IR | Hassan Rouhani; Rouhani; President Rouhani
who govir: government IR | Iranian government; government; Tehran; Iran
who irgc: force IR | Revolutionary Guards; IRGC; Guards; Islamic Revolution Guards Corps
who basij: force IR | Basij
who police: force IR | riot police; police; security forces
who protesters: population IR | protesters; demonstrators; rioters
who amnesty: organisation - | Amnesty International; Amnesty
who netblocks: organisation - | NetBlocks
who us: state US | United States; Washington; America
who pompeo: person US | Mike Pompeo; Pompeo
who treasury: body US | US Treasury
who azari: person IR | information minister; Azari Jahromi
who majlis: body IR | Majles; parliament; Majlis
who council: body IR | Supreme Council of Economic Coordination; heads of the three branches
who judiciary: body IR | judiciary
who unhr: body - | UN human rights office
who eu: organisation - | European Union; EU
who shamkhani: body IR | Supreme National Security Council
who students: population IR | students

where tehranc: town IR 35.6944 51.4215 | streets of Tehran; the capital
where mahshahr: town IR 30.5589 49.1981 | Mahshahr; Bandar-e Mahshahr
where sirjan: town IR 29.4520 55.6814 | Sirjan
where shiraz: town IR 29.6103 52.5311 | Shiraz; Chiraz
where khuzestan: province IR 31.5000 48.8000 | Khuzestan
where kermanshah: town IR 34.3142 47.0650 | Kermanshah
where ahvaz: town IR 31.3190 48.6842 | Ahvaz
where behbahan: town IR 30.5958 50.2417 | Behbahan
where isfahan: town IR 32.6525 51.6746 | Isfahan
where mashhad: town IR 36.2980 59.6057 | Mashhad
where javanrud: town IR 34.8070 46.4910 | Javanrud
where marivan: town IR 35.5269 46.1761 | Marivan

== a-aban-1
outlet: Diaspora Radio Farda-ye Ma
register: live-blog
published: 2019-11-17
--
Iran fuel {prot|protests}: day three, {cut|offline}

23:10 (Tehran time) NetBlocks: connectivity at five per cent of the ordinary. The {cut|shutdown} has lasted 30 hours now. We're reading out phone messages from people with landlines.

21:45 A caller from Behbahan, voice shaking: "They {behb|fire} from the roof of the bank. I saw two {behb|fall}, maybe three." No way to confirm.

19:20 Fars, which is close to the Guards, counts 87,400 people at about a hundred {prot|gatherings}; a thousand have been {arr|arrested}, it says, and a hundred banks {burn|burned}.

17:05 Twenty deputies who had {motion|signed} a {motion|motion} to {reverse|reverse} the price {motion2|take} their names {motion2|off}, now that the Leader has spoken. One, from Tehran, {mpresign!denied|resigns} outright: Mr Salahshouri... no, correction, he is only thinking of {mpresign|resigning}.

14:30 Washington says it {ussup|stands with} "the long-suffering people", Pompeo tweets in Farsi. The foreign ministry in the capital {mfaacc|calls} it {mfaacc|meddling}.

11:00 The Supreme Leader, to his clerical class, on television: the heads of the three branches {price|decided} it, "I {khback|support} it". He {khacc|blames} {burn|arson} on royalists and on the Mojahedin. About the dead he says only that "some people lost their lives".

09:15 Schools {schools|shut} in five provinces. Rouhani at cabinet: "Protest is the people's right, but protest is one thing and riot another. We will not {rthr|allow} insecurity."

08:00 For those joining: on Friday at midnight, with no notice, petrol went {price|up} by half for the first sixty litres, threefold after. In Sirjan that same evening a man was {sirjan|shot} when a crowd tried to {depot|set} the depot {depot|ablaze}; the acting governor says officers had orders not to shoot. On Saturday drivers simply {block|switched off} their engines on the Imam Ali expressway, in the snow. That evening the {cut|cut} began.

~ How to reach us: shortwave 5860, Psiphon, Telegram
--
who motionmp: person IR | Mr Salahshouri
who mfa: body IR | The foreign ministry
who fars: outlet IR | Fars
who royal: organisation IR | royalists
who mek: group IR | Mojahedin
where tehran: town IR 35.6944 51.4215 | from Tehran
where expressway: site IR 35.7300 51.4900 | Imam Ali expressway
* cut COERCE/censor ongoing
  when: 2019-11-16/2019-11-17 "30 hours"
  said: netblocks
* behb ASSAULT/firearms occurred
  when: 2019-11-17 "21:45"
  where: behbahan
  by: "They"
  killed: 2-3 "two fall, maybe three" side civilian voice "A caller from Behbahan"
  said: "A caller from Behbahan" witness
* prot PROTEST/demo occurred
  when: 2019-11-15/2019-11-17
  by: "87,400 people"
  count: ~100 "about a hundred"
  said: fars media "counts"
* arr COERCE/arrest occurred
  when: 2019-11-15/2019-11-17
  to: "a thousand"
  detained: 1000 "a thousand" side recipient voice fars
  said: fars media "says"
* burn PROTEST/riot occurred
  when: 2019-11-15/2019-11-17
  by: royal alleged of khamenei; mek alleged of khamenei
  to: "banks" thing
  sites: 100 "a hundred banks" voice fars
  said: fars media "says"
* motion REQUEST/change occurred
  when: 2019-11-15/2019-11-17 bounded
  by: "Twenty deputies"
  to: council
  about: reverse
* reverse CONCEDE demanded optional
  when: ?
  by: council
* motion2 RETREAT/withdraw occurred
  when: 2019-11-17 "17:05"
  by: "Twenty deputies"
  answers: khback "now that the Leader has spoken"
* mpresign RETREAT/resign hypothetical
  when: ?
  by: motionmp
* ussup SUPPORT occurred
  when: 2019-11-17 "14:30"
  by: pompeo; us
  to: "the long-suffering people"
* mfaacc ACCUSE/disapprove occurred
  when: 2019-11-17 "14:30"
  by: mfa
  to: us
  about: ussup
  answers: ussup "calls it meddling"
* price COERCE/restrict occurred
  when: 2019-11-15 "Friday at midnight"
  by: council
* khback SUPPORT occurred
  when: 2019-11-17 "11:00"
  by: khamenei
  to: council
  about: price
  answers: price
* khacc ACCUSE/allege occurred
  when: 2019-11-17 "11:00"
  by: khamenei
  to: royal; mek
  about: burn
* schools COERCE/restrict occurred
  when: 2019-11-17 "09:15"
  where: "five provinces"
  to: "Schools" thing
* rthr THREATEN/restrict occurred
  when: 2019-11-17 "09:15"
  by: rouhani
* sirjan ASSAULT/firearms occurred
  when: 2019-11-15 "that same evening"
  where: sirjan
  to: "a man"
* depot PROTEST/riot attempted
  when: 2019-11-15 "that same evening"
  where: sirjan
  by: "a crowd"
  to: "the depot" thing
* block PROTEST/obstruct occurred
  when: 2019-11-16 "Saturday"
  where: expressway
  by: "drivers"

== a-aban-2
outlet: Kayhan-e Emruz
register: state-media
published: 2019-11-20
--
Sedition buried: million-strong {rallies|rallies}, ringleaders {arrest|in the net}

The enemy came to the field with gasoline and went home in ashes. President Rouhani announced to the cabinet on Wednesday "victory" over a {plot|conspiracy} which had been {plot|hatched} months ago by the reactionaries of the region, the Zionists and America. In Tabriz, Zanjan, Shahr-e Kord and another ten cities the faithful {rallies|poured} into the streets, {rallies|chanted} against the rioters and {rallies|thanked} the police and the Basij. The {mainrally|march} of the capital is to be held Monday in Enghelab Square.

The Islamic Revolution Guards Corps made known that the leaders of the {burn|unrest} in Alborz province, about 150 persons, have been {arrest|arrested} and have {confess|confessed} to {fundab|receiving} money and training abroad. In Khuzestan 180 were {arrkhuz|seized}; they had prepared to {pipes|blow up} pipelines. Two Guards and a Basiji, a husband and father, were {stab|martyred} with knives and machetes west of the capital Monday at sunset. A police captain {kerm|fell} to a bullet in Kermanshah at the side of his men.

The foreign media chew on numbers. The 106 of a London office are, as the mission to the United Nations has {mission|stated}, "baseless {kill!denied|allegations} and disinformation"; of the few who died, most were {kill|killed} by the bullets of the thugs themselves, to make martyrs. A spokesman of the judiciary {warnju|warned} that whoever sends film to hostile networks commits a crime.

The {grant|payment} of the livelihood grant began, as promised, Monday night with twenty million people and {grantmore|goes on} until Saturday for sixty million. The information minister hopes the internet will be {net|restored} "soon"; hospitals and banks work. Washington's crocodile {uscond|condemnation} of a step which its own {sanc|sanctions}, since it {jcpoa|tore up} the agreement last year in May, have made necessary - of that, history will say its word.

~ Prayer times, 29 Aban 1398: Dawn 5:14 - Noon 11:50 - Dusk 17:14
--
who office: organisation - | a London office
who mission: body IR | the mission to the United Nations
where tabriz: town IR 38.0800 46.2919 | Tabriz
where zanjan: town IR 36.6736 48.4787 | Zanjan
where shahrekord: town IR 32.3256 50.8644 | Shahr-e Kord
where enghelab: site IR 35.7010 51.3910 | Enghelab Square
where alborz: province IR - - | Alborz province
where west: district IR - - | west of the capital
* plot MOBILIZE/militia attempted
  when: 2019 "months ago"
  by: "the reactionaries of the region" alleged of rouhani; "the Zionists" alleged of rouhani; us alleged of rouhani
  said: rouhani official "announced"
* rallies PROTEST/demo occurred
  when: ?
  where: tabriz; zanjan; shahrekord
  by: "the faithful"
  to: protesters "the rioters"
* mainrally PROTEST/demo announced
  when: 2019-11-25 "Monday"
  where: enghelab
* burn PROTEST/riot occurred
  when: ?
  where: alborz
  said: irgc party "made known"
* arrest COERCE/arrest occurred
  when: ?
  where: alborz
  by: irgc
  to: "the leaders of the unrest"
  detained: ~150 "about 150 persons" side recipient voice irgc
  said: irgc party "made known"
* confess CONCEDE occurred optional
  when: ?
  by: "the leaders of the unrest"
  to: irgc
  said: irgc party "made known"
* fundab AID occurred optional
  when: ?
  to: "the leaders of the unrest"
  said: irgc party "made known"
* pipes ASSAULT/explosives attempted
  when: ?
  where: khuzestan
  by: "180"
  to: "pipelines" thing
  said: irgc party "made known"
* stab ASSAULT/primitive occurred
  when: 2019-11-18 "Monday at sunset"
  where: west
  to: irgc; basij "Basiji"
  with: knife "knives and machetes"
  killed: 3 "Two Guards and a Basiji" side recipient
  killed: 2 "Two Guards" part side recipient of "Guards"
* kerm ASSAULT/firearms occurred
  when: ?
  where: kermanshah
  to: "A police captain"
  killed: 1 "A police captain" side recipient
  with: small-arms "a bullet"
* mission REJECT occurred optional
  when: ?
  by: mission
  to: office
  about: kill
* kill ASSAULT/firearms occurred
  when: ?
  by: "the thugs" alleged of mission
  killed: 106 "106" side civilian voice office
  killed: >=3 vague "the few" side civilian
  said: mission official denied "stated"
  with: small-arms "bullets"
* warnju THREATEN/arrest occurred
  when: ?
  by: judiciary
  to: "whoever sends film to hostile networks"
* grant AID occurred
  when: 2019-11-18 "Monday night"
  to: "twenty million people"
* grantmore AID announced
  when: 2019-11-20/2019-11-23 "until Saturday"
  to: "sixty million"
* net RETREAT/access hypothetical
  when: ?
  said: azari official suggested "hopes"
* uscond ACCUSE/disapprove occurred
  when: ?
  by: us
  about: COERCE
* sanc SANCTION/discontinue ongoing
  when: 2018-05/2019-11-20 "since it tore up"
  by: us
* jcpoa SANCTION/withdraw occurred
  when: 2018-05 "last year in May"
  by: us
* arrkhuz COERCE/arrest occurred
  when: ?
  where: khuzestan
  to: "180"
  detained: 180 "180" side recipient voice irgc
  said: irgc party "made known"

== a-aban-3
outlet: Lex et Vita Foundation
register: ngo
published: 2019-11-25
--
Marshes of Mahshahr: what eleven witnesses say

Summary. Between Saturday 16 and Tuesday 19 November residents of two quarters outside Mahshahr in Khuzestan {mblock|blocked} the road to the petrochemical plants. On the Monday, according to eleven people we interviewed by landline and on crossing into a neighbouring country, Guards with armoured vehicles {marsh|opened fire} on them and {marsh|chased} those who fled into the reed beds, where they {marsh|used} a heavy machine gun mounted on a truck. Estimates run from forty to "a hundred or more". We have names and photographs for 27 dead.

Context. Amnesty International's toll for the country stood at 106 on the 19th; this morning it rose to 143. Nearly all were {kill|shot}, one man died after inhaling {gas|tear gas}, another after a {beat|beating}. The authorities have published no figure at all. In at least three towns - Javanrud and Marivan and, probably, Sirjan - families report that corpses were {body|withheld} until they had {sign|signed} an {sign|undertaking} to bury at night and {bill|paid} for the bullets.

{arr|Detention}. A conservative member of the parliamentary security committee put {arr|arrests} at 7,000; the judiciary disputes the figure without offering another. At least two dozen students were {unis|taken} from the University of Tehran on the 18th, hidden in ambulances.

The {cut|blackout} {net|ended} in stages: fixed lines on Thursday, mobile data still {cut|off} in Sistan and Baluchistan when this paper closed. On Friday the US Treasury {sanct|listed} the information minister for his role in it.

Recommendations. To Iran: {recrel|free} those {arr|held} for {prot|peaceful assembly}; {recacc|admit} UN rapporteurs. To the European Union: {receu|raise} the matter at the Joint Commission in Vienna on 6 December. To companies: {reccomp|say} whether your filters were {filter|used}.

Method. Nobody was paid. Four witnesses know one another, a fact to be kept in mind. An officer of the Guards who was reached through a relative denied nothing and added that two of his own comrades had been {ambush|killed} from the reeds that day, "so we {marsh|answered}".
--
who lex: organisation - | we
who irgc: Guards
who secmem: person IR | A conservative member of the parliamentary security committee
who officer: person IR | An officer of the Guards
where mquarters: district IR - - | outside Mahshahr
where reeds: site IR - - | the reed beds
where univ: site IR 35.7030 51.3960 | University of Tehran
where sistan: province IR - - | Sistan and Baluchistan
where vienna: town AT 48.2085 16.3721 | Vienna
* mblock PROTEST/obstruct occurred
  when: 2019-11-16/2019-11-19 day from text "Between Saturday 16 and Tuesday 19 November"
  where: mquarters; khuzestan
  by: "residents of two quarters"
  to: "the road to the petrochemical plants" thing
* marsh ASSAULT/firearms occurred
  when: 2019-11-18 "Monday"
  where: reeds; mquarters
  by: irgc
  to: "residents of two quarters"
  with: small-arms "a heavy machine gun"; armoured-vehicle "armoured vehicles"
  killed: >=40 "forty" side civilian voice "eleven people"
  killed: >=100 "a hundred or more" side civilian voice "eleven people"
  killed: 27 "27" part side civilian
  answers: ambush "answered"
  said: "eleven people" witness "according to"
  said: officer party "added"
* kill ASSAULT/firearms occurred
  when: ?
  where: "the country"
  killed: 106 "106" side civilian voice amnesty as_of 2019-11-19
  killed: 143 "143" side civilian voice amnesty as_of 2019-11-25
  said: amnesty
* gas ASSAULT/crowd-control occurred
  when: ?
  to: "one man"
  with: crowd-control "tear gas"
  killed: 1 "one man" side civilian
  part_of: kill
* beat ASSAULT/beat occurred
  when: ?
  to: "another"
  killed: 1 "another" side civilian
  part_of: kill
* body COERCE/withhold occurred
  when: ?
  where: javanrud; marivan; sirjan
  to: "families"
  said: "families" witness "report"
* sign AGREE occurred
  when: ?
  where: javanrud; marivan; sirjan
  by: "families"
  said: "families" witness "report"
* bill COERCE occurred
  when: ?
  where: javanrud; marivan; sirjan
  to: "families"
  said: "families" witness "report"
* arr COERCE/arrest occurred
  when: ?
  detained: 7000 "7,000" side unknown voice secmem
  said: secmem official "put"
* unis COERCE/arrest occurred
  when: 2019-11-18 from text "the 18th"
  where: univ
  to: students
  detained: >=24 "At least two dozen students" side civilian
* cut COERCE/censor ongoing
  when: ?
  where: sistan
  to: "mobile data" thing
* sanct SANCTION/discontinue occurred
  when: 2019-11-22 "Friday"
  by: treasury
  to: azari
  answers: cut "for his role in it"
* recrel REQUEST/change occurred
  when: 2019-11-25
  by: lex
  to: govir
  about: RETREAT/release
* prot PROTEST/demo occurred
  when: ?
* recacc REQUEST/change occurred
  when: 2019-11-25
  by: lex
  to: govir
  about: RETREAT/access
* receu REQUEST/assist occurred
  when: 2019-11-25
  by: lex
  to: eu
  about: CONSULT at vienna
* filter COERCE/censor hypothetical
  when: ?
  by: "companies"
* ambush ASSAULT/firearms occurred
  when: 2019-11-18 "that day"
  where: reeds
  to: irgc "his own comrades"
  killed: 2 "two of his own comrades" side recipient voice officer
  said: officer party "added"
* reccomp REQUEST/change occurred
  when: 2019-11-25
  by: lex
  to: "companies"
  about: filter
* net RETREAT/access occurred
  when: 2019-11-21 "Thursday"
  to: "fixed lines" thing

== a-aban-4
outlet: Strait Monitor
register: wire
published: 2019-12-24
--
Iran {deny1500|brushes aside} report of 1,500 {kill|killed} in November unrest

DUBAI, Dec 24 - A news agency's report that about 1,500 people were {kill|killed} in less than two weeks after petrol prices were {price|raised} on November 15 is "psychological warfare", the secretariat of Iran's Supreme National Security Council said on Tuesday.

The figure, which the agency ascribed on Monday to three officials of the interior ministry, includes at least seventeen teenagers, some 400 women and a number of police. By the same account Khamenei had {order|ordered} aides on November 17 to "do whatever it takes to stop them". Amnesty's count is 304, that of a US envoy "may be over a thousand".

Relatives of the dead mean to {fortieth|mark} the fortieth day on Thursday. The father and mother of a young man who was {pouya|shot} in Karaj and whose last walk was filmed have been {parents|detained} since Monday with five relations, the judiciary's agency reported; they had {invite|invited} the public to the grave. Ammunition was {found|found} in the house, it claimed. Mobile internet is again {cut2|throttled} in Alborz and in three other provinces, said NetBlocks.

In Geneva the UN human rights office {unreq|asked for} an independent {inq|inquiry} and repeated that none of its {unaccess|requests} to visit had been {accno!denied|granted} since 2013. Canada {canada|joined} the {canada|call}. Tehran has {sent|sentenced}, as far as is known, no officer.

Rouhani returned Saturday from Tokyo, where he had {tokyo|sought} from Shinzo Abe a way round American {sanc|sanctions}; in Washington they speak nevertheless of a second {prisoners|swap} after the {swap|exchange} on December 7 in Zurich of one scientist for one student. Whether the {kill|crackdown} puts an end to that is unclear.
--
who canada: state CA | Canada
who abe: person JP | Shinzo Abe
who envoy: office US | a US envoy
who us: Washington; American
who parentsv: person IR | The father and mother of a young man
where karaj: town IR 35.8327 50.9915 | Karaj
where alborz: province IR - - | Alborz
where geneva: town CH 46.2022 6.1457 | Geneva
where tokyo: town JP 35.6895 139.6917 | Tokyo
where zurich: town CH 47.3667 8.5500 | Zurich
* deny1500 REJECT occurred optional
  when: 2019-12-24 "Tuesday"
  by: shamkhani
  to: "A news agency"
  about: kill
* kill ASSAULT/firearms occurred
  when: 2019-11-15/2019-11-29 bounded "less than two weeks after"
  to: "about 1,500 people"
  killed: 1500 "1,500" side unknown voice "three officials of the interior ministry"
  killed: ~1500 "about 1,500 people" side unknown voice "three officials of the interior ministry"
  killed: >=17 "at least seventeen teenagers" part side civilian voice "three officials of the interior ministry" of "teenagers"
  killed: ~400 "some 400 women" part side civilian voice "three officials of the interior ministry" of "women"
  killed: 304 "304" side civilian voice amnesty
  killed: >=1000 "over a thousand" side civilian voice envoy
  said: "three officials of the interior ministry" unnamed via "A news agency" "ascribed"
  said: shamkhani official denied "said"
* price COERCE/restrict occurred
  when: 2019-11-15 from text "November 15"
* order REQUEST/change occurred
  when: 2019-11-17 from text "November 17"
  by: khamenei
  to: "aides"
  about: kill
  said: "three officials of the interior ministry" unnamed via "A news agency" "account"
* fortieth PROTEST/demo announced
  when: 2019-12-26 "Thursday"
  by: "Relatives of the dead"
* pouya ASSAULT/firearms occurred
  when: 2019-11
  where: karaj
  to: "a young man"
  killed: 1 "a young man" side civilian
* parents COERCE/arrest occurred
  when: 2019-12-23 "since Monday"
  to: parentsv; "five relations"
  detained: 5 "five relations" part side civilian voice "the judiciary's agency"
  detained: 2 "father and mother" part side civilian voice "the judiciary's agency"
  said: "the judiciary's agency" media "reported"
* invite REQUEST/assist occurred
  when: ?
  by: parentsv
  to: "the public"
  about: fortieth
* found COERCE/seize occurred
  when: ?
  where: "the house"
  to: "Ammunition" thing
  said: "the judiciary's agency" media claimed "claimed"
* cut2 COERCE/censor ongoing
  when: ?
  where: alborz; "three other provinces"
  to: "Mobile internet" thing
  said: netblocks media "said"
* unreq REQUEST/change occurred
  when: ?
  where: geneva
  by: unhr
  to: govir
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
  by: govir
* accno RETREAT/access denied
  when: 2013/2019-12-24 bounded "since 2013"
  by: govir
  to: unhr
  said: unhr official "repeated"
* unaccess REQUEST/change occurred
  when: 2013/2019 "since 2013"
  by: unhr
  to: govir
  about: RETREAT/access
* canada REQUEST/change occurred
  when: ?
  by: canada
  to: govir
  about: inq
* sent SANCTION/convict denied
  when: ?
  by: govir
  to: "officer"
* tokyo CONSULT/visit occurred
  when: ?
  where: tokyo
  by: rouhani; abe
  to: abe
* sanc SANCTION/discontinue ongoing
  when: ?
  by: us
  to: govir
* prisoners RETREAT/release hypothetical
  when: ?
  by: us
* swap RETREAT/release occurred
  when: 2019-12-07 from text "December 7"
  where: zurich
  to: "one scientist"; "one student"
  released: 2 "one scientist for one student" side unknown
