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
Maldives troops {storm|storm} top court, {saeedarr|seize} chief justice after {emergency|emergency}

MALE, Feb 6 (LNA) - Soldiers of the Maldives {storm|broke} into the Supreme Court before dawn on Tuesday and {saeedarr|took away} the chief justice, Abdulla Saeed, and another judge, hours after President Abdulla Yameen declared a 15-day {emergency|state of emergency} on the Indian Ocean islands.

Maumoon Abdul Gayoom, president for thirty years until 2008 and half-brother of the man who holds the office, was {gayarr|led} from his home at about midnight with a son-in-law. "I have not done anything to be {gayarr|arrested}," he told followers in a film he posted before the police came in. "{steadfast|Stay} steadfast. We will not {notgive|give up}."

The {emergency|decree}, read on television on Monday evening by the legal affairs minister, {emergency|suspends} most rights of arrest and search and the powers of parliament. It answers a {ruling|ruling} of last Thursday: the Supreme Court {quash|quashed} the {conv|convictions} of nine politicians and {ruling|ordered} them {free|freed}, among them Mohamed Nasheed, who lives in Colombo and London, and it {reinst|gave back} their seats to twelve members who had {leftparty|left} Yameen's party last summer. With these the opposition has a majority.

Yameen {refuse|refused} to obey, naming "concerns". Two police commissioners who said that they would {comply|comply} were {sack|dismissed} in two days. On Sunday the attorney general {agwarn|warned} that any order of the Court to {impeach|impeach} the president would be {resist|resisted} by the forces; the same day lawmakers found the gate of the Majlis {barred|barred}. Two of the twelve were {two|detained} on stepping off a plane.

About two thousand people {crowd|gathered} at the courthouse on Monday night. Police {spray|used} pepper spray on them until they scattered; three were {spray|injured}, a clinic said. There was no {shooting|shooting}.

From Colombo Nasheed {ask|asked} India to {send|send} an envoy "backed by its military" to {freej|free} the judges. New Delhi, which {land88|landed} paratroopers in Male in November 1988 to {land88|put down} a {coup88|coup} by mercenaries, said it was "{disturbed|disturbed}". The United States {uscall|called on} Yameen to obey the law and Britain {ukask|asked} him to {liftask|lift} the {emergency|emergency} "peacefully and swiftly".

China {adv|advised} its citizens not to travel during the new year holiday. (Additional reporting in London.)
--
who us: state US | The United States
who uk: state GB | Britain
who ag: office MV | attorney general
where london: town GB 51.51 -0.13 | London
where male: MALE
who maldives: state MV | Maldives
* storm ASSAULT occurred
  when: 2018-02-06 "Tuesday"
  where: court; male
  by: mndf "Soldiers"
  to: sc
* saeedarr COERCE/arrest occurred
  when: 2018-02-06 "Tuesday"
  where: court; male
  by: mndf "Soldiers"
  to: saeed; "another judge"
  detained: 2 "the chief justice, Abdulla Saeed, and another judge"
* emergency COERCE/martial-law occurred
  when: 2018-02-05 "Monday evening"
  where: "the Indian Ocean islands"
  by: yameen
  to: majlis "parliament"
  answers: ruling "answers"
* gayarr COERCE/arrest occurred
  when: 2018-02-05/2018-02-06 "midnight"
  where: "his home"
  by: police
  to: gayoom; "a son-in-law"
* steadfast REQUEST/change occurred optional
  when: ? "before the police came in"
  by: gayoom
  to: "followers"
* notgive REJECT occurred optional
  when: ? "before the police came in"
  by: gayoom
* ruling REQUEST/change occurred
  when: 2018-02-01 "last Thursday"
  by: sc
  to: yameen
  about: free
* quash REJECT occurred
  when: 2018-02-01 "last Thursday"
  by: sc
  to: nasheed; "nine politicians"
  about: conv
* conv SANCTION/convict occurred optional
  when: ?
  to: nasheed; "nine politicians"
  count: 9 "nine politicians"
* free RETREAT/release demanded optional
  when: ?
  to: nasheed; "nine politicians"
  released: 9 "nine politicians"
* reinst CONCEDE occurred
  when: 2018-02-01 "last Thursday"
  by: sc
  to: "twelve members"
  count: 12 "twelve members"
* leftparty SANCTION/withdraw occurred
  when: 2017 season "last summer"
  by: "twelve members"
  to: "Yameen's party"
* refuse REJECT occurred
  when: 2018-02-01/2018-02-06 bounded
  by: yameen
  to: sc
  about: ruling
  answers: ruling "refused to obey"
* comply AGREE occurred
  when: 2018-02-01/2018-02-06 bounded
  by: "Two police commissioners"
  to: sc
  about: ruling
  answers: ruling "comply"
* sack SANCTION/expel occurred
  when: 2018-02-01/2018-02-06 bounded "two days"
  to: "Two police commissioners"
  count: 2 "Two police commissioners"
* agwarn THREATEN occurred
  when: 2018-02-04 "Sunday"
  by: ag
  to: sc
  about: resist
* impeach SANCTION/expel hypothetical optional
  when: ?
  by: sc
  to: yameen
* resist REJECT hypothetical optional
  when: ?
  by: "the forces"
  to: sc
  about: impeach
* barred COERCE/restrict occurred
  when: 2018-02-04 "the same day"
  where: "the gate of the Majlis"
  to: majlis; "lawmakers"
* two COERCE/arrest occurred
  when: 2018-02-01/2018-02-06 bounded
  to: "Two of the twelve"
  detained: 2 "Two of the twelve"
* crowd PROTEST/demo occurred
  when: 2018-02-05 "Monday night"
  where: court; male
  by: "people"
  participants: ~2000 "About two thousand people"
* spray ASSAULT/crowd-control occurred
  when: 2018-02-05 "Monday night"
  where: court; male
  by: police
  to: "people"
  with: crowd-control "pepper spray"
  injured: 3 "three" side recipient voice "a clinic"
* shooting ASSAULT/firearms denied
  when: 2018-02-05 "Monday night"
  where: court; male
* ask REQUEST/assist occurred
  when: 2018-02-06
  where: colombo
  by: nasheed
  to: india
  about: send
  about: freej
* send MOBILIZE/troops demanded optional
  when: ?
  by: india
* freej RETREAT/release demanded optional
  when: ?
  by: india
  to: saeed; "another judge"
* land88 MOBILIZE/troops occurred
  when: 1988-11 from text "November 1988"
  where: male
  by: india
  to: "mercenaries"
  answers: coup88 "to put down"
* coup88 COERCE/martial-law attempted
  when: 1988-11 from text "November 1988"
  where: male
  by: "mercenaries"
* disturbed ACCUSE/disapprove occurred optional
  when: 2018-02-05/2018-02-06 bounded
  by: india
* uscall REQUEST/change occurred
  when: 2018-02-05/2018-02-06 bounded
  by: us
  to: yameen
* ukask REQUEST/yield occurred
  when: 2018-02-05/2018-02-06 bounded
  by: uk
  to: yameen
  about: liftask
* liftask CONCEDE demanded optional
  when: ?
  by: yameen
* adv REQUEST/change occurred optional
  when: ?
  by: china
  to: "its citizens"

== e-majlis-2
outlet: Male Daily Mirror
register: daily
published: 2018-02-07
rewrite_of: e-majlis-1
--
Three judges {annul|undo} what five had done

MALE - A court of five became on Tuesday a Supreme Court of three, and by ten at night the three had {annul|set aside} the most explosive paragraph of last week's {ruling|judgment}: the nine politicians stay {conv|convicted}, and those in Maafushi stay in Maafushi. This they did, the text says, "in the light of the {refuse|concerns} raised by the president".

Chief Justice Saeed was not asked. According to an agency, soldiers {storm|forced} the courthouse in the small hours and {saeedarr|carried} him to the police training centre; his lawyer says he was {drag|dragged} along the floor and {cut|threatened} with being cut into pieces. The police commissioner, the third in a week, told reporters that Saeed and his colleague are {suspect|suspected} of having accepted large bribes and that 150,000 dollars were found in a bag. Whose bag he left open.

President Yameen spoke on television, a flag at each shoulder. He had had to {emergency|act}, he said, against a {coup|coup} in robes. "This is not a war, a pandemic or a disaster. It is something more dangerous." The islands would soon vote; tourists were welcome; the {emergency|emergency} touched nobody who kept the law. His envoys were to {envoys|leave} on Wednesday for China, Pakistan and Saudi Arabia, "friends", to explain. India {decline|declined}: the dates did not suit.

At the house of Mr Gayoom a daughter, Dunya Maumoon, a minister in the government until last night, gave in her {dunya|resignation}. Rajje TV, at whose door men with motorcycle helmets had {arson|poured} petrol on Sunday, only to find the match wet, is on air without a bulletin: the broadcasting commission {bcwarn|warned} it of {close|closure}. The union of resort workers has considered a {stoppage|stoppage}. For now its leader says: {nostop|no}.

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
  when: 2018-02-06 "Tuesday"
  by: sc
  to: "the nine politicians"
  about: ruling
  answers: refuse "in the light of"
* ruling REQUEST/change occurred
  when: 2018-01-29/2018-02-04 week "last week"
  by: "five"
* conv SANCTION/convict occurred optional
  when: ?
  to: "the nine politicians"
  count: 9 "the nine politicians"
* refuse REJECT occurred optional
  when: ?
  by: yameen
  to: sc
  about: ruling
  answers: ruling
* storm ASSAULT occurred
  when: 2018-02-06 "the small hours"
  where: court; male
  by: mndf
  to: court thing
  said: "an agency" media "According to"
* saeedarr COERCE/arrest occurred
  when: 2018-02-06 "the small hours"
  where: court; male
  by: mndf
  to: saeed
  said: "an agency" media "According to"
* drag ASSAULT/beat occurred
  when: 2018-02-06 "the small hours"
  where: court; male
  by: mndf
  to: saeed
  said: "his lawyer" party "says"
* cut THREATEN/violence occurred
  when: 2018-02-06 "the small hours"
  where: court; male
  by: mndf
  to: saeed
  about: ASSAULT to saeed
  said: "his lawyer" party "says"
* suspect ACCUSE/allege occurred
  when: 2018-02-06/2018-02-07 bounded
  by: pc
  to: saeed; "his colleague"
* emergency COERCE/martial-law occurred
  when: ?
  by: yameen
  answers: coup "had had to act"
  said: yameen official "he said"
* coup COERCE/martial-law attempted
  when: ?
  by: sc alleged of yameen
  to: yameen
  said: yameen official "he said"
* envoys CONSULT/visit announced
  when: 2018-02-07 "Wednesday"
  by: yameen "His envoys"
  to: china; pakistan; saudi
* decline REJECT/meet occurred
  when: ?
  by: india
  to: yameen
  about: envoys
* dunya RETREAT/resign occurred
  when: 2018-02-06 "last night"
  where: "the house of Mr Gayoom"
  by: dunya
  to: gov
* arson ASSAULT/destroy attempted
  when: 2018-02-04 "Sunday"
  where: "door"
  by: "men with motorcycle helmets"
  to: rajje
  with: incendiary "petrol"
* bcwarn THREATEN/restrict occurred
  when: ?
  by: bc
  to: rajje
  about: close
* close COERCE/censor threatened optional
  when: ?
  by: bc
  to: rajje
* stoppage PROTEST/strike hypothetical optional
  when: ?
  by: "The union of resort workers"
* nostop REJECT occurred
  when: ? "For now"
  by: "its leader"
  about: stoppage
tie: dunya holds_office gov former "a minister in the government until last night"

== e-majlis-3
outlet: Lawyers' Watch Indian Ocean
register: court
published: 2018-03-24
--
Note on the proceedings of February and March 2018 before the courts of the Maldives

1. The {emergency|emergency} of 5 February {lift|ended} on Thursday, 22 March, when the president {lift|lifted} it on advice of the security services. It had been {extend|extended} on 20 February for thirty days by the {extend|vote} of 38 members, in the absence of the opposition and, the constitution requiring 43, of a quorum. The Prosecutor General himself had {unlaw|called} that {extend|vote} unlawful and {askrule|asked} the Supreme Court to rule; the three sitting judges {dismiss|dismissed} him in an hour.

2. On 20 March nine persons were {charge|charged} with terrorism before the Criminal Court: Mr Gayoom, his son Faris (whose case was severed), Chief Justice Saeed, Justice Ali Hameed, and others. The act {charge|alleged} is an {coup|attempt} to {coup|overthrow} the state by means of the {ruling|order} of 1 February. Mr Gayoom {refstat|refused} to give a statement or his telephone. For that he faces in addition an obstruction {obs|count}.

3. Conditions. In the detention block of Dhoonidhoo seven of the accused {hunger|refused} food from 26 February to 2 March, {docask|demanding} doctors. Two doctors were {docs|let in} on the fifth day. The chief justice has not been visited by his family. Counsel report that he was {torture|kept awake} by floodlights and {torture|moved} in handcuffs each night. We have {placed|placed} this before the Special Rapporteur on judges.

4. At the sitting of 14 March the bench {suood|suspended} Mr Husnu Al Suood, counsel, "indefinitely", for having {suoodcall|called} the {detention|detention} unlawful. Thirty-one colleagues {walkout|walked out}. Fifty-four others have been {refer|referred} for discipline since last September for having {petition|signed} a {petition|petition} for judicial reform.

5. Assembly and press. We counted 141 {arr141|arrests} at {gath|gatherings} in the capital between 2 February and 18 March. On 16 March police {gas16|sprayed} crowds on Majeedhee Magu with gas; a reporter was {gas16|struck} in the face by a canister and three more {rep3|taken in}. A second television station, VTV, suspended its programmes on its own motion, fearing that it may be {vtvshut|shut}.

6. Reaction abroad. The European Council on 26 February {euthreat|resolved} to consider targeted {eumeas|measures} if things did not improve. India {massed|massed} no troops, in spite of what was printed; eleven Chinese warships were said in the same newspapers to have {ships|entered} the eastern Indian Ocean, which Beijing called ordinary. The Maldives {milan|declined} an Indian {milaninv|invitation} to the Milan naval {milanex|exercise} of 6 March. The Commonwealth, which the Maldives {cwleft|left} in 2016 in anger, has {cwoffer|offered} once more to {mediate|mediate}; the opposition {accept|accepts}, the president {yamno|does not}.

7. We {relcall|call for} the {rel|release} of all named above, and will {mission|send} a mission of observation in May. If it is {visas|denied} visas, that too will be reported.
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
* emergency COERCE/martial-law occurred
  when: 2018-02-05 from text "5 February"
  where: "the Maldives"
  by: yameen
* lift CONCEDE occurred
  when: 2018-03-22 from text "Thursday, 22 March"
  where: "the Maldives"
  by: yameen
* extend COERCE/martial-law occurred
  when: 2018-02-20 from text "20 February"
  where: "the Maldives"
  by: "38 members"
* unlaw ACCUSE/disapprove occurred
  when: 2018-02-20/2018-03-24 bounded
  by: pg
  to: "38 members"
  about: extend
  answers: extend
* askrule REQUEST/change occurred
  when: 2018-02-20/2018-03-24 bounded
  by: pg
  to: sc
  about: REJECT by sc
* dismiss REJECT occurred
  when: 2018-02-20/2018-03-24 bounded
  by: sc
  to: pg
  about: askrule
  answers: askrule "dismissed"
* charge ACCUSE/investigate occurred
  when: 2018-03-20 from text "20 March"
  to: gayoom; saeed; "his son Faris"; "Justice Ali Hameed"
  about: coup
  count: 9 "nine persons"
* coup COERCE/martial-law attempted
  when: 2018-02-01 from text "1 February"
  by: gayoom alleged; saeed alleged; "Justice Ali Hameed" alleged
* ruling REQUEST/change occurred
  when: 2018-02-01 from text "1 February"
* refstat REJECT occurred
  when: ?
  by: gayoom
* obs ACCUSE/investigate occurred
  when: 2018-03-20/2018-03-24 bounded
  to: gayoom
  about: refstat
  answers: refstat "For that"
* hunger PROTEST/hunger occurred
  when: 2018-02-26/2018-03-02 from text "26 February to 2 March"
  where: "the detention block"; dhoon
  by: "seven of the accused"
  participants: 7 "seven"
* docask REQUEST/assist occurred
  when: 2018-02-26/2018-03-02 from text "26 February to 2 March"
  where: "the detention block"; dhoon
  by: "seven of the accused"
  about: docs
* docs CONCEDE occurred
  when: 2018-03-02 from hunger "the fifth day"
  where: "the detention block"; dhoon
  to: "seven of the accused"
* torture ASSAULT/torture occurred
  when: ? "each night"
  to: saeed
  said: "Counsel" party "report"
* placed ACCUSE/investigate occurred optional
  when: ?
  by: we
  about: torture
* suood SANCTION/expel occurred
  when: 2018-03-14 from text "14 March"
  by: "the bench"
  to: suood
  answers: suoodcall "for having called"
* suoodcall ACCUSE/disapprove occurred
  when: ?
  by: suood
  about: detention
  answers: detention
* detention COERCE/arrest ongoing optional
  when: ?
  to: "the accused"
* walkout PROTEST/boycott occurred
  when: 2018-03-14 from text "14 March"
  by: "Thirty-one colleagues"
  to: "the bench"
  participants: 31 "Thirty-one colleagues"
* refer ACCUSE/investigate occurred
  when: 2017-09/2018-03-24 "since last September"
  to: "Fifty-four others"
  count: 54 "Fifty-four others"
  answers: petition "for having signed"
* petition REQUEST/change occurred
  when: ?
  by: "Fifty-four others"
* arr141 COERCE/arrest occurred
  when: 2018-02-02/2018-03-18 from text "between 2 February and 18 March"
  where: male
  detained: 141 "141"
  count: 141 "141 arrests"
* gath PROTEST/demo occurred optional
  when: 2018-02-02/2018-03-18 from text "between 2 February and 18 March"
  where: male
* gas16 ASSAULT/crowd-control occurred
  when: 2018-03-16 from text "16 March"
  where: "Majeedhee Magu"; male
  by: police
  to: "crowds"; "a reporter"
  with: crowd-control "gas"
  injured: 1 "a reporter" side recipient
* rep3 COERCE/arrest occurred
  when: 2018-03-16 from text "16 March"
  where: "Majeedhee Magu"; male
  by: police
  to: "three more"
  detained: 3 "three more"
  part_of: arr141
* vtvshut COERCE/censor hypothetical optional
  when: ?
  to: vtv
* euthreat THREATEN occurred
  when: 2018-02-26 from text "26 February"
  by: eu
  to: maldives
  about: eumeas
* eumeas SANCTION threatened optional
  when: ?
  by: eu
  to: maldives
* massed MOBILIZE/troops denied
  when: ?
  by: india
* ships MOBILIZE/weapons occurred
  when: ?
  where: "eastern Indian Ocean"
  by: china
  with: warship "warships" 11
  said: "the same newspapers" media "said"
  said: china official "called"
* milan REJECT occurred
  when: ?
  by: maldives
  to: india
  about: milaninv
  answers: milaninv "declined"
* milaninv REQUEST/assist occurred
  when: ?
  by: india
  to: maldives
  about: milanex
* milanex COOPERATE occurred
  when: 2018-03-06 from text "6 March"
  by: india
* cwleft SANCTION/withdraw occurred
  when: 2016 from text "2016"
  by: maldives
  to: cw
* cwoffer AGREE occurred
  when: ?
  by: cw
  to: mdp; yameen
  about: mediate
* mediate CONSULT/third-party announced optional
  when: ?
  by: cw; mdp; yameen
* accept AGREE occurred
  when: ?
  by: mdp
  to: cw
  about: cwoffer
  answers: cwoffer "accepts"
* yamno REJECT occurred
  when: ?
  by: yameen
  to: cw
  about: cwoffer
  answers: cwoffer "does not"
* relcall REQUEST/yield occurred
  when: 2018-03-24
  by: we
  about: rel
* rel RETREAT/release demanded optional
  when: ?
  to: gayoom; saeed; "Justice Ali Hameed"
* mission MOBILIZE announced
  when: 2018-05 "May"
  by: we
  to: maldives
* visas REJECT hypothetical optional
  when: ?
  by: maldives
  to: we
  about: mission
figure: votes 38 "38 members"
