story: e-majlis
conflict: Maldives
countries: MV, IN
facts: On 1 February 2018 the Supreme Court of the Maldives ordered nine opposition politicians freed and twelve members of parliament reinstated; President Abdulla Yameen refused and on 5 February declared a state of
  emergency; soldiers arrested Chief Justice Abdulla Saeed and ex-president Gayoom in the night; the remaining judges annulled the release on 6 February; the emergency was prolonged on 20 February and lifted on 22
  March; Ibrahim Mohamed Solih won the vote of 23 September and Yameen conceded. Small incidents and wordings are ours. (public record: court orders, Maldivian and Indian press of 2018)

who yameen: person MV | Abdulla Yameen; Yameen; President Yameen; the president
who gov: government MV | the government; Male's rulers
who nasheed: person MV | Mohamed Nasheed; Nasheed; Mr Nasheed
who gayoom: person MV | Maumoon Abdul Gayoom; Gayoom; Mr Gayoom
who saeed: person MV | Abdulla Saeed; Chief Justice Saeed; the chief justice; Saeed
who sc: body MV | Supreme Court; the Court; the judges
who mdp: party MV | Maldivian Democratic Party; MDP; the opposition; opposition
who majlis: body MV | Majlis; parliament; People's Majlis
who police: force MV | police; the police; Police
who mndf: force MV | Maldives National Defence Force; MNDF; soldiers; the army
who india: state IN | India; New Delhi
who china: state CN | China; Beijing
who solih: person MV | Ibrahim Mohamed Solih; Solih; Ibu
who un: body - | Security Council
where male: town MV 4.17 73.51 | Male; the capital
where court: site MV 4.175 73.508 | the court building; courthouse
where maafushi: site MV 3.94 73.49 | Maafushi
where colombo: town LK 6.93 79.85 | Colombo

== e-majlis-1
outlet: Laccadive News Agency
register: wire
published: 2018-02-06
--
Maldives troops {raid|storm} top court, {arrestcj|seize} chief justice after {emerg|emergency}

MALE, Feb 6 (LNA) - Soldiers of the Maldives {raid|broke} into the Supreme Court before dawn on Tuesday and {arrestcj|took away} the chief justice, Abdulla Saeed, and another judge, hours after President Abdulla Yameen declared a 15-day {emerg|state of emergency} on the Indian Ocean islands.

Maumoon Abdul Gayoom, president for thirty years until 2008 and half-brother of the man who holds the office, was {arrestgay|led} from his home at about midnight with a son-in-law. "I have not done anything to be {arrestgay|arrested}," he told followers in a film he posted before the police came in. "{stead|Stay} steadfast. We will not {giverej|give up}."

The {emerg|decree}, read on television on Monday evening by the legal affairs minister, {emerg|suspends} most rights of arrest and search and the powers of parliament. It answers a {ruling|ruling} of last Thursday: the Supreme Court {ruling|quashed} the {conv|convictions} of nine politicians and {rulefree|ordered} them {free9!demanded|freed}, among them Mohamed Nasheed, who lives in Colombo and London, and it {reinst|gave back} their seats to twelve members who had {cross|left} Yameen's party last summer. With these the opposition has a majority.

Yameen {refuse|refused} to obey, naming "concerns". Two police commissioners who said that they would {comply|comply} were {sack|dismissed} in two days. On Sunday the attorney general {agwarn|warned} that any order of the Court to {impeach!hypothetical|impeach} the president would be resisted by the forces; the same day lawmakers found the gate of the Majlis {majlisshut|barred}. Two of the twelve were {twoarr|detained} on stepping off a plane.

About two thousand people {demo|gathered} at the courthouse on Monday night. Police used {spray|pepper spray} on them until they scattered; three were {spray|injured}, a clinic said. There was no {shots!denied|shooting}.

From Colombo Nasheed {askindia|asked} India to send an envoy "backed by its military" to free the judges. New Delhi, which {cactus|landed} paratroopers in Male in November 1988 to {cactus|put down} a {coup88|coup} by mercenaries, said it was "{indist|disturbed}". The United States {uscall|called on} Yameen to obey the law and Britain {ukcall|asked} him to {liftem|lift} the {emerg|emergency} "peacefully and swiftly".

China {chadv|advised} its citizens not to travel during the new year holiday. (Additional reporting in London.)
--
who us: state US | The United States
who uk: state GB | Britain
who ag: office MV | attorney general
where london: town GB 51.51 -0.13 | London
where male: MALE
who maldives: state MV | Maldives
* chadv REQUEST/change occurred optional
  when: 2018-02-05/2018-02-06 bounded
  by: china
  to: "its citizens"
* raid ASSAULT occurred
  when: 2018-02-06 "before dawn on Tuesday"
  where: "the Supreme Court"; male
  by: mndf
  to: sc
* arrestcj COERCE/arrest occurred
  when: 2018-02-06 "before dawn on Tuesday"
  where: "the Supreme Court"; male
  by: mndf
  to: saeed; "another judge"
  detained: 2 "the chief justice, Abdulla Saeed, and another judge"
* emerg COERCE/martial-law occurred
  when: 2018-02-05 "Monday evening"
  where: "the Indian Ocean islands"
  by: yameen
  answers: ruling "It answers a ruling"
* arrestgay COERCE/arrest occurred
  when: 2018-02-05/2018-02-06 "about midnight"
  where: "his home"; male
  by: police
  to: gayoom; "a son-in-law"
* conv SANCTION/convict occurred
  when: ?
  to: "nine politicians"
  count: 9 "nine politicians"
* ruling REJECT occurred
  when: 2018-02-01 "last Thursday"
  by: sc
  about: conv
* rulefree REQUEST/yield occurred
  when: 2018-02-01 "last Thursday"
  by: sc
  to: yameen
  about: free9
* free9 RETREAT/release demanded optional
  when: ?
  by: yameen
  to: nasheed; "nine politicians"
  released: 9 "nine politicians"
* reinst CONCEDE occurred
  when: 2018-02-01 "last Thursday"
  by: sc
  to: "twelve members"
* cross SANCTION/withdraw occurred
  when: 2017-06/2017-08 bounded "last summer"
  by: "twelve members"
  to: yameen
* refuse REJECT occurred
  when: 2018-02-01/2018-02-05 bounded
  by: yameen
  to: sc
  about: free9
  answers: rulefree "refused to obey"
* sack SANCTION/expel occurred
  when: 2018-02-01/2018-02-06 bounded "in two days"
  to: "Two police commissioners"
* agwarn THREATEN occurred
  when: 2018-02-04 "Sunday"
  by: ag
  to: sc
  about: impeach
* impeach SANCTION/expel hypothetical
  when: ?
  by: sc
  to: yameen
* majlisshut COERCE/restrict occurred
  when: 2018-02-04 "the same day"
  where: "the gate of the Majlis"; male
  to: majlis
* twoarr COERCE/arrest occurred
  when: 2018-02-01/2018-02-06 bounded
  to: "Two of the twelve"
  detained: 2 "Two of the twelve"
* demo PROTEST/demo occurred
  when: 2018-02-05 "Monday night"
  where: court; male
  by: "About two thousand people"
  participants: ~2000 "About two thousand people"
* spray ASSAULT/crowd-control occurred
  when: 2018-02-05 "Monday night"
  where: court; male
  by: police
  to: "About two thousand people"
  with: crowd-control "pepper spray"
  injured: 3 "three" side recipient voice "a clinic"
* shots ASSAULT/firearms denied
  when: 2018-02-05
  where: court; male
* askindia REQUEST/assist occurred
  when: 2018-02-05/2018-02-06 bounded
  where: colombo
  by: nasheed
  to: india
  about: RETREAT/release
* cactus MOBILIZE/troops occurred
  when: 1988-11 from text "November 1988"
  where: male
  by: india
  to: "mercenaries"
  answers: coup88 "to put down"
* coup88 COERCE/martial-law attempted
  when: 1988-11 from text "November 1988"
  where: male
  by: "mercenaries"
* uscall REQUEST/change occurred
  when: 2018-02-05/2018-02-06 bounded
  by: us
  to: yameen
* ukcall REQUEST/yield occurred
  when: 2018-02-05/2018-02-06 bounded
  by: uk
  to: yameen
  about: liftem
* liftem CONCEDE demanded optional
  when: ?
  by: yameen
* giverej REJECT/yield occurred
  when: 2018-02-05/2018-02-06 bounded
  by: gayoom
* stead REQUEST/assist occurred optional
  when: 2018-02-05/2018-02-06 bounded
  by: gayoom
  to: "followers"
* comply AGREE occurred optional
  when: 2018-02-01/2018-02-06 bounded
  by: "Two police commissioners"
  to: sc
  about: RETREAT/release
* indist ACCUSE/disapprove occurred optional
  when: 2018-02-05/2018-02-06 bounded
  by: india
  to: yameen

== e-majlis-2
outlet: Male Daily Mirror
register: daily
published: 2018-02-07
rewrite_of: e-majlis-1
--
Three judges {annul|undo} what five had done

MALE - A court of five became on Tuesday a Supreme Court of three, and by ten at night the three had {annul|set aside} the most explosive paragraph of last week's {ruling|judgment}: the nine politicians stay {conv|convicted}, and those in Maafushi stay in Maafushi. This they did, the text says, "in the light of the concerns raised by the president".

Chief Justice Saeed was not asked. According to an agency, soldiers {raid|forced} the courthouse in the small hours and {arrestcj|carried} him to the police training centre; his lawyer says he was {drag|dragged} along the floor and {cutthr|threatened} with being {cut|cut} into pieces. The police commissioner, the third in a week, told reporters that Saeed and his colleague are {bribeinv|suspected} of having accepted large bribes and that 150,000 dollars were {moneyfound|found} in a bag. Whose bag he left open.

President Yameen spoke on television, a flag at each shoulder. He had had to act, he said, against a {coupplot|coup} in robes. "This is not a war, a pandemic or a disaster. It is something more dangerous." The islands would soon vote; tourists were welcome; the {emerg|emergency} touched nobody who kept the law. His envoys were to {envoys!announced|leave} on Wednesday for China, Pakistan and Saudi Arabia, "friends", to explain. India {indiano|declined}: the dates did not suit.

At the house of Mr Gayoom a daughter, Dunya Maumoon, a minister in the government until last night, gave in her {dunya|resignation}. Rajje TV, at whose door men with motorcycle helmets had {arson|poured} petrol on Sunday, only to find the match wet, is on air without a bulletin: the broadcasting commission {rajjewarn|warned} it of {rajjeclose!threatened|closure}. The union of resort workers has considered a {strike|stoppage}. For now its leader says: no.

Ferries ran. In the fish market the skipjack was as cheap as ever.

~ TODAY'S PRAYER TIMES | Dive into savings: snorkel sets half price
--
who dunya: person MV | Dunya Maumoon; a daughter
who rajje: outlet MV | Rajje TV
who pakistan: state PK | Pakistan
who saudi: state SA | Saudi Arabia
who pc: office MV | The police commissioner
who bc: body MV | broadcasting commission
* annul REJECT occurred
  when: 2018-02-06 "Tuesday" "ten at night"
  where: court
  by: sc; "three"
  to: sc
  about: ruling
  answers: ruling
* conv SANCTION/convict occurred
  when: ?
  to: "the nine politicians"
  count: 9 "the nine politicians"
* ruling REJECT occurred
  when: 2018-01-29/2018-02-04 week "last week"
  by: sc
* raid ASSAULT occurred
  when: 2018-02-06 "the small hours"
  where: court; male
  by: mndf
  to: sc
  said: "an agency" media "According to"
* arrestcj COERCE/arrest occurred
  when: 2018-02-06 "the small hours"
  where: court; male
  by: mndf
  to: saeed
  said: "an agency" media "According to"
* drag ASSAULT/beat occurred
  when: 2018-02-06
  by: mndf
  to: saeed
  said: "his lawyer" party "says"
* cutthr THREATEN/violence occurred
  when: 2018-02-06
  by: mndf
  to: saeed
  about: cut
  said: "his lawyer" party "says"
* cut ASSAULT/torture threatened optional
  when: ?
  by: mndf
  to: saeed
  said: "his lawyer" party "says"
* bribeinv ACCUSE/investigate occurred
  when: 2018-02-06/2018-02-07 bounded
  by: pc
  to: saeed; "his colleague"
* moneyfound COERCE/seize occurred optional
  when: 2018-02-06/2018-02-07 bounded
  said: pc official "told"
* emerg COERCE/martial-law occurred
  when: 2018-01-29/2018-02-07 bounded
  by: yameen
  answers: coupplot
* coupplot COERCE/martial-law attempted
  when: 2018-01-29/2018-02-07 bounded
  by: sc alleged of yameen
  to: yameen
  said: yameen official "said"
* envoys CONSULT/visit announced
  when: 2018-02-07 "Wednesday"
  by: yameen; china; pakistan; saudi
  to: china; pakistan; saudi
* indiano REJECT/meet occurred
  when: 2018-02-06/2018-02-07 bounded
  by: india
  to: yameen
  about: CONSULT/visit
* dunya RETREAT/resign occurred
  when: 2018-02-06 "last night"
  where: "the house of Mr Gayoom"
  by: dunya
* arson ASSAULT/destroy attempted
  when: 2018-02-04 "Sunday"
  by: "men with motorcycle helmets"
  to: rajje
  with: incendiary "petrol"
* rajjewarn THREATEN/restrict occurred
  when: ?
  by: bc
  to: rajje
  about: rajjeclose
* rajjeclose COERCE/censor threatened
  when: ?
  by: bc
  to: rajje
* strike PROTEST/strike hypothetical
  when: ?
  by: "The union of resort workers"

== e-majlis-3
outlet: Lawyers' Watch Indian Ocean
register: court
published: 2018-03-24
--
Note on the proceedings of February and March 2018 before the courts of the Maldives

1. The {emerg|emergency} of 5 February {liftem|ended} on Thursday, 22 March, when the president {liftem|lifted} it on advice of the security services. It had been {prolong|extended} on 20 February for thirty days by the {prolong|vote} of 38 members, in the absence of the opposition and, the constitution requiring 43, of a quorum. The Prosecutor General himself had {pgobject|called} that {prolong|vote} unlawful and {pgask|asked} the Supreme Court to rule; the three sitting judges {pgrej|dismissed} him in an hour.

2. On 20 March nine persons were {charge|charged} with terrorism before the Criminal Court: Mr Gayoom, his son Faris (whose case was severed), Chief Justice Saeed, Justice Ali Hameed, and others. The act alleged is an attempt to {coupplot|overthrow} the state by means of the {rulefree|order} of 1 February. Mr Gayoom {gayref|refused} to give a statement or his telephone. For that he faces in addition an {obst|obstruction count}.

3. Conditions. In the detention block of Dhoonidhoo seven of the accused {hunger|refused} food from 26 February to 2 March, {askdoc|demanding} doctors. Two doctors were {doct|let in} on the fifth day. The chief justice has not been {visitcj!denied|visited} by his family. Counsel report that he was {nosleep|kept} awake by floodlights and {nosleep|moved} in handcuffs each night. We have {complain|placed} this before the Special Rapporteur on judges.

4. At the sitting of 14 March the bench {bar|suspended} Mr Husnu Al Suood, counsel, "indefinitely", for having {suoodcall|called} the {arrestcj|detention} unlawful. Thirty-one colleagues {walk|walked out}. Fifty-four others have been {disc|referred} for discipline since last September for having {petition|signed} a {petition|petition} for judicial reform.

5. Assembly and press. We counted 141 {arr141|arrests} at {rallies|gatherings} in the capital between 2 February and 18 March. On 16 March police {gas16|sprayed} crowds on Majeedhee Magu with gas; a reporter was {reporterbeat|struck} in the face by a canister and three more {threerep|taken in}. A second television station, VTV, {vtv|suspended} its programmes on its own motion, fearing that it may be {vtvclose!hypothetical|shut}.

6. Reaction abroad. The European Council on 26 February {eu|resolved} to consider targeted {eusanc!hypothetical|measures} if things did not improve. India {indianavy!denied|massed} no troops, in spite of what was printed; eleven Chinese warships were said in the same newspapers to have {plan|entered} the eastern Indian Ocean, which Beijing called ordinary. The Maldives {milan|declined} an Indian {milaninv|invitation} to the Milan naval {milanex|exercise} of 6 March. The Commonwealth, which the Maldives {leftcw|left} in 2016 in anger, has {offercw|offered} once more to {mediate!announced|mediate}; the opposition {acceptcw|accepts}, the president does not.

7. We {callrel|call for} the {relcalled!demanded|release} of all named above, and will {mission!announced|send} a mission of observation in May. If it is {visa!hypothetical|denied} visas, that too will be reported.
--
who pg: office MV | Prosecutor General
who crim: body MV | Criminal Court
who eu: body - | European Council
who cw: organisation - | Commonwealth
who maldives: state MV | The Maldives; the Maldives
who we: organisation - | We; we
who suood: person MV | Husnu Al Suood
who vtv: outlet MV | VTV
where dhoon: site MV 4.19 73.51 | Dhoonidhoo
* emerg COERCE/martial-law occurred
  when: 2018-02-05 from text "5 February"
  by: yameen
* liftem CONCEDE occurred
  when: 2018-03-22 from text "Thursday, 22 March"
  by: yameen
* prolong COERCE/martial-law occurred
  when: 2018-02-20 from text "20 February"
  by: "38 members"
* pgobject ACCUSE/disapprove occurred
  when: 2018-02-20/2018-03-24 bounded
  by: pg
  to: "38 members"
  about: prolong
  answers: prolong "that vote"
* pgask REQUEST/change occurred
  when: 2018-02-20/2018-03-24 bounded
  by: pg
  to: sc
* pgrej REJECT occurred
  when: 2018-02-20/2018-03-24 bounded
  by: sc
  to: pg
  answers: pgask "dismissed him"
  about: pgask
* charge ACCUSE/investigate occurred
  when: 2018-03-20 from text "20 March"
  to: gayoom; "his son Faris"; saeed; "Justice Ali Hameed"
  count: 9 "nine persons"
* coupplot COERCE/martial-law attempted
  when: 2018-02-01 from text "1 February"
  by: gayoom alleged; saeed alleged
  to: "the state" thing
* gayref REJECT/yield occurred
  when: ?
  by: gayoom
* hunger PROTEST/hunger occurred
  when: 2018-02-26/2018-03-02 "from 26 February to 2 March"
  where: dhoon
  by: "seven of the accused"
* askdoc REQUEST/assist occurred
  when: 2018-02-26/2018-03-02 "from 26 February to 2 March"
  where: dhoon
  by: "seven of the accused"
  about: AID
* doct RETREAT/access occurred
  when: 2018-03-02 from hunger "the fifth day"
  where: dhoon
  to: "Two doctors"
* visitcj RETREAT/access denied
  when: ?
  to: saeed
* nosleep ASSAULT/torture occurred
  when: ? "each night"
  to: saeed
  said: "Counsel" party "report"
* complain ACCUSE/allege occurred
  when: ?
  by: we
  to: "Special Rapporteur on judges"
  about: nosleep
* bar SANCTION/expel occurred
  when: 2018-03-14 from text "14 March"
  by: "the bench"
  to: suood
  answers: suoodcall "for having"
* suoodcall ACCUSE/disapprove occurred
  when: ?
  by: suood
  about: arrestcj
  answers: arrestcj
* arrestcj COERCE/arrest ongoing
  when: ?
  to: saeed
* walk PROTEST/strike occurred
  when: 2018-03-14 from text "14 March"
  by: "Thirty-one colleagues"
  to: "the bench"
* disc ACCUSE/investigate occurred
  when: 2017-09/2018-03-24 bounded "since last September"
  to: "Fifty-four others"
  answers: petition "for having"
* petition REQUEST/change occurred
  when: ?
  by: "Fifty-four others"
* arr141 COERCE/arrest occurred
  when: 2018-02-02/2018-03-18 "between 2 February and 18 March"
  where: male
  detained: 141 "141 arrests" voice we
* rallies PROTEST/demo occurred
  when: 2018-02-02/2018-03-18 "between 2 February and 18 March"
  where: male
* gas16 ASSAULT/crowd-control occurred
  when: 2018-03-16 from text "16 March"
  where: "Majeedhee Magu"
  by: police
  to: "crowds"
  with: crowd-control "gas"
* reporterbeat ASSAULT/crowd-control occurred
  when: 2018-03-16 from text "16 March"
  where: "Majeedhee Magu"
  by: police
  to: "a reporter"
  with: crowd-control "a canister"
  injured: 1 "a reporter" side civilian
  part_of: gas16
* threerep COERCE/arrest occurred
  when: 2018-03-16 from text "16 March"
  where: "Majeedhee Magu"
  by: police
  to: "three more"
  detained: 3 "three more"
* vtv SANCTION/discontinue occurred optional
  when: 2018-02-05/2018-03-24 bounded
  by: vtv
* vtvclose COERCE/censor hypothetical
  when: ?
  to: vtv
* eu THREATEN/restrict occurred
  when: 2018-02-26 from text "26 February"
  by: eu
  to: maldives
  about: eusanc
* eusanc SANCTION/discontinue hypothetical
  when: ?
  by: eu
  to: maldives
* indianavy MOBILIZE/troops denied
  when: 2018-02-05/2018-03-24 bounded
  by: india
* plan MOBILIZE/weapons occurred
  when: 2018-02-05/2018-03-24 bounded
  where: "the eastern Indian Ocean"
  by: china
  with: warship "warships" 11
  said: "the same newspapers" media claimed
* milan REJECT occurred
  when: ?
  by: maldives
  to: india
  about: milanex
  answers: milaninv "declined"
* milanex COOPERATE announced
  when: 2018-03-06 "6 March"
  by: india
* leftcw SANCTION/withdraw occurred
  when: 2016 "2016"
  by: maldives
  to: cw
* offercw AGREE occurred
  when: 2018-02-05/2018-03-24 bounded
  by: cw
  to: maldives
  about: mediate
* mediate CONSULT/third-party announced
  when: ?
  by: cw; mdp; yameen
  to: mdp; yameen
* acceptcw AGREE occurred
  when: 2018-02-05/2018-03-24 bounded
  by: mdp
  to: cw
  answers: offercw "accepts"
  about: mediate
* callrel REQUEST/yield occurred
  when: 2018-03-24
  by: we
  to: maldives
  about: relcalled
* relcalled RETREAT/release demanded optional
  when: ?
  by: maldives
  to: gayoom; saeed
* mission MOBILIZE announced
  when: 2018-05 "in May"
  by: we
* visa COERCE/restrict hypothetical
  when: 2018-03-24/2018-05-31 bounded
  by: maldives
  to: we
* obst ACCUSE/investigate occurred optional
  when: 2018-03-20/2018-03-24 bounded
  to: gayoom
  answers: gayref "For that"
* milaninv REQUEST/assist occurred
  when: ?
  by: india
  to: maldives
  about: milanex
* rulefree REQUEST/yield occurred
  when: 2018-02-01 from text "1 February"
figure: votes 38 "38 members"
