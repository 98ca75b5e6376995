story: dx-lusaka
conflict: Zambia
countries: ZM, ZA, TZ
facts: On 28 October 1997 Captain Steven Lungu announced on Zambian radio that soldiers of a "National Redemption Council" had taken power; loyal commandos retook the station within three hours, one man died, Lungu and some fifteen others were caught. Chiluba declared an emergency on the 29th; 84 soldiers were held in all, the opposition politician Dean Mung'omba was arrested on the 31st and said he had been tortured.
  Kaunda, wounded by a police bullet at Kabwe on 23 August, was arrested on 25 December; he ended a hunger strike after Nyerere's visit, was put under house arrest on the 31st and freed in June 1998. The emergency was lifted on 17 March 1998; in September 1999 59 soldiers were sentenced to death. (public record: Zambian government, Amnesty International, press.)

who chiluba: office ZM | Frederick Chiluba; Chiluba; President Chiluba; President Frederick Chiluba; Mr Chiluba
who lungu: person ZM | Steven Lungu; Lungu; Captain Lungu; Captain Solo; Captain Steven Lungu
who plotters: group ZM | the mutineers; mutineers; plotters; the plotters; the putschists; putschists
who army: force ZM | Zambian army; army; loyal troops; commandos; paratroopers
who zpolice: force ZM | police; the police
who kaunda: person ZM | Kenneth Kaunda; Kaunda; Mr Kaunda; the old man
who mung: person ZM | Dean Mung'omba; Mung'omba; Mr Mung'omba
who gov: government ZM | Zambian government; the government; government
who unip: party ZM | UNIP; Unip
who mandela: person ZA | Nelson Mandela; Mandela; President Mandela
who nyerere: person TZ | Julius Nyerere; Nyerere; Mwalimu
who sa: state ZA | South Africa; Pretoria
who parl: body ZM | parliament; Parliament; National Assembly
where lusaka: town ZM -15.42 28.28 | Lusaka; LUSAKA
where station: site ZM -15.42 28.32 | Mass Media Complex; radio station; the broadcasting house
where arakan: site ZM -15.41 28.33 | Arakan barracks
where kabwe: town ZM -14.45 28.45 | Kabwe

== dx-lusaka-1
outlet: Zambezi Newsfile
register: wire
published: 1997-10-29
--
Zambia under {emerg|emergency} after three-hour {coup|coup}; more soldiers {arr|held}

LUSAKA, Oct 29 (ZN) - President Frederick Chiluba on Wednesday declared a {emerg|state of emergency} throughout Zambia, a day after a handful of drunken-sounding soldiers {radio|seized} the state radio and told the country that he had been {coup|overthrown}.

"We must {vow|find} the people behind it, and we shall," Chiluba said in a broadcast from State House, the residence which the {coup|putsch} never reached. The {emerg|order}, which parliament has seven days to confirm, lets the police {det!hypothetical|hold} anyone for up to 28 days without charge and {search!hypothetical|search} homes at will.

It was five minutes to six on Tuesday when a voice that introduced itself as Captain Solo {radio|interrupted} the hymns. He spoke for a "National Redemption Council" and a plan named Operation Born Again; Chiluba had until nine to {resreq|give up} his office or be {killthr,killch|killed}. The chiefs of the army and of the police he declared {sackfic|dismissed}. Commuters turned round at the bus stops. Students {cheer|danced} in the street at the university before teargas {gas|scattered} them.

Three hours and some minutes later commandos {storm|stormed} the broadcasting house. An engineer, who had spent the time under a mixing desk with a pistol {pistol|held} to his neck, told of a short, deafening {storm|exchange}. One of the putschists was {storm|killed} and three people, a messenger boy among them, were {storm|hurt}. Lungu, a captain of 33, was {lungarr|pulled} out of a large rubbish bin, and paraded before cameras with one boot missing.

Fifteen men were {arr|arrested} on Tuesday, according to the defence minister, Chitalu Sampa, and 29 more in the course of the night, nine of them officers. Tanks which the group had {tank|taken} from Arakan barracks had never {tank2!denied|got} as far as State House, he added: one broke down, the crew of the other {surr|gave up} to the guard. The commander of the army had {escape|climbed} over his garden wall in pyjamas when they {house|came} for him at four in the morning.

Neighbouring states were quick. Mandela {mancall|rang} Chiluba before noon and {mancond|condemned} the {coup|attempt} as "an insult to Africa"; Zimbabwe put a battalion at Kariba on {zim|alert}, and Robert Mugabe {zimoff|offered} it to his colleague. The Commonwealth and the United States {weststate|denounced} the {coup|mutiny} too, Washington however {usreq|advising} the president to respect the rights of suspects.

At home the applause is thinner. UNIP, the party of former president Kenneth Kaunda, {unipcond|disapproved} of the {coup|takeover bid} but {unipacc|charged} Chiluba with having bred it by {bar|barring} Kaunda from last November's election. Kaunda himself, who is travelling in South Africa, had been {kabwe|grazed} by a police bullet at Kabwe in August, in an {kabwe|incident} which Chiluba's ministers put down to clumsiness and he to {kabwe|murder}. Three weeks ago he foretold "an explosion" in the country; in the ruling party they have not forgotten it. Its youth wing {demarr|wants} him {kkarr!demanded|arrested}.

~ MARKETS: Kwacha steady at 1,320 after early dip
~ zn@zamnet.invalid
--
who sampa: person ZM | Chitalu Sampa
who youth: party ZM | Its youth wing
who mugabe: office ZW | Robert Mugabe
who zimb: state ZW | Zimbabwe
who us: state US | United States; Washington
where statehouse: site ZM -15.43 28.31 | State House
* emerg COERCE/martial-law occurred
  when: 1997-10-29 "Wednesday"
  where: "throughout Zambia"
  by: chiluba
* coup COERCE/martial-law attempted
  when: 1997-10-28 "Tuesday"
  where: lusaka
  by: plotters; lungu
  to: chiluba
* arr COERCE/arrest occurred
  when: 1997-10-28/1997-10-29 "Tuesday"
  to: plotters
  detained: 15 "Fifteen men" voice sampa as_of 1997-10-28
  detained: 29 "29 more" part voice sampa
  detained: 9 "nine of them officers" part voice sampa
  said: sampa official "according to"
* radio COERCE/seize occurred
  when: 1997-10-28 "five minutes to six on Tuesday"
  where: station; lusaka
  by: lungu; plotters
  to: station thing
  part_of: coup
* det COERCE/arrest hypothetical
  when: ?
  by: zpolice
  to: "anyone"
* search COERCE/restrict hypothetical optional
  when: ?
  by: zpolice
  to: "homes" thing
* resreq REQUEST/yield occurred
  when: 1997-10-28 "five minutes to six on Tuesday"
  where: station
  by: lungu
  to: chiluba
  about: RETREAT/resign by chiluba
* killthr THREATEN/violence occurred
  when: 1997-10-28 "five minutes to six on Tuesday"
  where: station
  by: lungu
  to: chiluba
  about: killch
* killch ASSAULT threatened
  when: 1997-10-28 "nine"
  by: plotters
  to: chiluba
* sackfic SANCTION/expel attempted
  when: 1997-10-28 "five minutes to six on Tuesday"
  by: lungu
  to: "The chiefs of the army and of the police"
* cheer PROTEST/demo occurred
  when: 1997-10-28
  where: "at the university"; lusaka
  by: "Students"
  to: chiluba
* gas ASSAULT/crowd-control occurred
  when: 1997-10-28
  where: "at the university"; lusaka
  to: "Students"
  with: crowd-control "teargas"
* storm ASSAULT/firearms occurred
  when: 1997-10-28 from radio "Three hours and some minutes later"
  where: station; lusaka
  by: army
  to: plotters; station thing
  killed: 1 "One of the putschists" side recipient
  injured: 3 "three people" side unknown
  said: "An engineer" witness "told"
* pistol THREATEN/violence occurred
  when: 1997-10-28
  where: station
  by: plotters
  to: "An engineer"
  said: "An engineer" witness "told"
  with: small-arms "a pistol"
* lungarr COERCE/arrest occurred
  when: 1997-10-28
  where: station
  by: army
  to: lungu
  detained: 1 "Lungu"
* tank COERCE/seize occurred
  when: 1997-10-28
  where: arakan
  by: plotters "the group"
  to: "Tanks" thing
  said: sampa official "added"
* tank2 MOBILIZE/weapons denied
  when: 1997-10-28
  where: statehouse
  by: plotters "the group"
  said: sampa official "added"
* surr RETREAT/withdraw occurred
  when: 1997-10-28
  by: "the crew of the other"
  to: "the guard"
  said: sampa official "added"
* escape RETREAT/withdraw occurred optional
  when: 1997-10-28 "four in the morning"
  by: "The commander of the army"
* house ASSAULT/abduct attempted
  when: 1997-10-28 "four in the morning"
  by: plotters
  to: "The commander of the army"
* mancall CONSULT/phone occurred
  when: 1997-10-28 "before noon"
  by: mandela; chiluba
  to: chiluba
* mancond ACCUSE/disapprove occurred
  when: 1997-10-28 "before noon"
  by: mandela
  to: plotters
  about: coup
  answers: coup "condemned the attempt"
* zim MOBILIZE/troops occurred
  when: 1997-10-28/1997-10-29 bounded
  where: "Kariba"
  by: zimb
* zimoff AGREE occurred
  when: 1997-10-28/1997-10-29 bounded
  by: mugabe
  to: chiluba
  about: AID by zimb to chiluba
* weststate ACCUSE/disapprove occurred
  when: 1997-10-28/1997-10-29 bounded
  by: us; "The Commonwealth"
  to: plotters
  about: coup
  answers: coup "denounced the mutiny"
* usreq REQUEST/change occurred
  when: 1997-10-28/1997-10-29 bounded
  by: us
  to: chiluba
* unipcond ACCUSE/disapprove occurred
  when: 1997-10-28/1997-10-29 bounded
  by: unip
  to: plotters
  about: coup
  answers: coup "disapproved of"
* unipacc ACCUSE/allege occurred
  when: 1997-10-28/1997-10-29 bounded
  by: unip
  to: chiluba
  about: coup
* bar COERCE/restrict occurred
  when: 1996-11 "last November"
  by: chiluba alleged of unip
  to: kaunda
  said: unip party
* kabwe ASSAULT/firearms occurred
  when: 1997-08 "August"
  where: kabwe
  by: zpolice
  to: kaunda
  with: small-arms "bullet"
  injured: 1 "Kaunda himself" side recipient
* demarr REQUEST/change occurred
  when: 1997-10-28/1997-10-29 bounded
  by: youth
  to: chiluba
  about: kkarr
* kkarr COERCE/arrest demanded optional
  when: ?
  to: kaunda
* vow THREATEN/arrest occurred optional
  when: 1997-10-28/1997-10-29 bounded
  where: statehouse
  by: chiluba
  to: "the people behind it"

== dx-lusaka-2
outlet: Copper Star
register: daily
published: 1997-12-27
--
Old man of the nation {kkarr|taken} on Christmas morning

Kenneth Kaunda was eating his porridge when they {kkarr|came} for him. Two hundred paramilitary police in riot gear {ring|surrounded} the house in Kalundu on Thursday at eight, and at half past nine the man who led Zambia to freedom, 73 years old and two days back from abroad, was {kkarr|driven off} to Lusaka Central Prison and from there, yesterday, {flown|flown} to Mukobeko, the maximum security jail. The ground given is section 33 of the Preservation of Public Security regulations, under which the {emerg|emergency} of October 29 stands.

His lawyers were told nothing more precise than "activities in connection with the {coup|attempted coup}". He has {hunger|taken} nothing but water since he was {kkarr|locked in}, they report, and will go on so until he is {charge!hypothetical|charged} or {kkrel!hypothetical|freed}. Home affairs minister Peter Machungwa said that the State had evidence and would show it "when we see fit". On Tuesday, as he crossed the frontier at Chirundu, Kaunda had been {warnkk|advised} by a friend to stay away. "Where else would I die?" was his answer.

Eighty-four soldiers and five civilians are in {arr|custody} since Captain Lungu's {radio|broadcast}. Some have talked to a judge of how they were questioned. Dean Mung'omba, who was {mungarr|picked up} on October 31 and who heads the largest opposition group in the towns, showed the court burns from cigarettes and electric {tort|shocks}; police had {hang|hung} him from a bar, he testified, until he {sign|put} his name to a page. The inspector-general {tortden|dismissed} this as theatre. Mr Chiluba then appointed a commission under Judge Japhet Banda to {inq|look into} it.

Protests came from everywhere. Mandela {mancrit|called} the {kkarr|detention} "a great sadness" and {manreq|asked} to be allowed to speak to the prisoner. The European Union, which had {aidcut|frozen} part of its aid after the 1996 election, {eureq|demanded} that Kaunda be {kkrel|released} or tried without delay; so did the Commonwealth's secretary-general. The Archbishop of Lusaka {bish|celebrated} Mass for him. In Kitwe UNIP youths {kitwe|stoned} a post office and {kitwe|burned} two government cars, whereupon 41 of them were {kitarr|rounded up}.

The ruling MMD {mmd|praised} the police for "a job without bloodshed". In the Assembly, which in November {prolong|extended} the {emerg|emergency} by three months against 15 votes, its chief whip said that no one is above the law, not even one with a white handkerchief. The price of mealie meal, raised on Monday, was not debated.

~ Christmas numbers of the State Lottery: 4 - 17 - 23 - 31 - 38
~ Copper Star, P.O. Box 30394. Founded 1964
--
who lawyers: person ZM | His lawyers
who parl: the Assembly
who machungwa: office ZM | Peter Machungwa
who igp: office ZM | The inspector-general
who mmd: party ZM | MMD
who eu: organisation - | European Union
who chief: office - | the Commonwealth's secretary-general
where house: site ZM -15.38 28.33 | house in Kalundu
where prison: site ZM - - | Lusaka Central Prison
where mukobeko: site ZM -14.42 28.45 | Mukobeko
where chirundu: town ZM -16.03 28.85 | Chirundu
where kitwe: town ZM -12.80 28.21 | Kitwe
* kkarr COERCE/arrest occurred
  when: 1997-12-25 "Christmas morning"
  where: house
  by: zpolice
  to: kaunda
  detained: 1 "Kenneth Kaunda"
  answers: coup "in connection with"
* ring COERCE/restrict occurred
  when: 1997-12-25 "Thursday at eight"
  where: house
  by: zpolice
  to: kaunda; house thing
* emerg COERCE/martial-law ongoing
  when: 1997-10-29/1997-12-27 from text "October 29"
  where: "Zambia"
  by: gov "the State"
* coup COERCE/martial-law attempted
  when: ?
  by: lungu
* hunger PROTEST/hunger ongoing
  when: 1997-12-25/1997-12-27 "since he was locked in"
  where: mukobeko; prison
  by: kaunda
  to: gov "the State"
  said: lawyers party "report"
* charge ACCUSE/investigate hypothetical
  when: ?
  to: kaunda
* kkrel RETREAT/release demanded
  when: ?
  by: gov "the State"
  to: kaunda
* warnkk REQUEST/change occurred optional
  when: 1997-12-23 "Tuesday"
  where: chirundu
  by: "a friend"
  to: kaunda
* arr COERCE/arrest ongoing
  when: ? "since Captain Lungu's broadcast"
  to: "soldiers"; "civilians"
  detained: 84 "Eighty-four soldiers" part
  detained: 5 "five civilians" part
* radio COERCE/seize occurred
  when: ?
  by: lungu
* mungarr COERCE/arrest occurred
  when: 1997-10-31 from text "October 31"
  by: zpolice
  to: mung
  detained: 1 "Dean Mung'omba"
* tort ASSAULT/torture occurred
  when: 1997-10-31/1997-12-27 bounded
  by: zpolice alleged of mung
  to: mung
  said: mung party "testified"
  said: igp official denied "dismissed"
* hang ASSAULT/torture occurred
  when: 1997-10-31/1997-12-27 bounded
  by: zpolice alleged of mung
  to: mung
  part_of: tort
  said: mung party "testified"
* sign CONCEDE occurred optional
  when: 1997-10-31/1997-12-27 bounded
  by: mung
  to: zpolice
  said: mung party "testified"
* tortden REJECT occurred optional
  when: 1997-10-31/1997-12-27 bounded
  by: igp
  to: mung
  about: tort
* inq ACCUSE/investigate occurred
  when: 1997-10-31/1997-12-27 bounded
  by: chiluba; "Judge Japhet Banda"
  to: zpolice
  about: tort
* mancrit ACCUSE/disapprove occurred
  when: 1997-12-25/1997-12-27 bounded
  by: mandela
  to: gov
  about: kkarr
  answers: kkarr "called the detention"
* manreq REQUEST/meet occurred
  when: 1997-12-25/1997-12-27 bounded
  by: mandela
  to: gov
  about: CONSULT by mandela to kaunda
* aidcut SANCTION/discontinue occurred
  when: ?
  by: eu
  to: gov
* eureq REQUEST/change occurred
  when: 1997-12-25/1997-12-27 bounded
  by: eu; chief
  to: gov
  about: kkrel
* bish SUPPORT occurred optional
  when: 1997-12-25/1997-12-27 bounded
  where: lusaka
  by: "The Archbishop of Lusaka"
  to: kaunda
* kitwe PROTEST/riot occurred
  when: 1997-12-25/1997-12-27 bounded
  where: kitwe
  by: unip "UNIP youths"
  to: gov; "a post office" thing; "two government cars" thing
  with: stones "stoned"
* kitarr COERCE/arrest occurred
  when: 1997-12-25/1997-12-27 bounded
  by: zpolice
  where: kitwe
  to: unip "UNIP youths"
  detained: 41 "41 of them"
  answers: kitwe "whereupon"
* mmd SUPPORT occurred
  when: 1997-12-25/1997-12-27 bounded
  by: mmd
  to: zpolice
  about: kkarr
* prolong COERCE/martial-law occurred
  when: 1997-11 "November"
  where: "Zambia"
  by: parl
* flown COERCE occurred
  when: 1997-12-26 "yesterday"
  where: mukobeko; prison
  by: zpolice
  to: kaunda
figure: votes 15 "15 votes"

== dx-lusaka-3
outlet: Southern Crossroads
register: analysis
published: 1998-06-05
--
How Zambia's seven-month {emerg|emergency} {lift|ended} in a shrug

On Monday a state prosecutor rose in the High Court, spoke for under a minute, and {nolle|withdrew} the case against Kenneth Kaunda. The {charge|charge} that he had known of treason and kept silent thus lapsed, and the guards who since New Year's Eve had {housearr|kept} the former president inside his own garden {unguard|went} home. He has {kkretire|given up} the leadership of UNIP.

It's an end that several hands worked on. Julius Nyerere {nyvisit|came} to the prison cell at Mukobeko three days after Christmas, with a Bible and his own doctor, and {nyplea|pleaded} with his friend to eat; Kaunda {hungend|drank} tea the same evening. Three days later Chiluba {sendhome|sent} him home under guard, a {sendhome|concession} that the envoys had {envreq|begged} of him. In January Mandela {manletter|wrote}, the Americans {usfreeze|held back} 33 million dollars' worth of balance-of-payments support, and in May the donors {donors|told} a {paris|meeting} at Paris that there'd be money for Zambia if there were "progress in governance". On March 17, a week before the British foreign secretary's {cookvis|visit}, the {emerg|emergency} was {lift|lifted}.

What did the six months of it bring? Judge Banda's commission has {find|found} that Dean Mung'omba and at least eight others were {tortall|tortured} by the police, and it {findreq|recommended} that nine officers, named, be {pros|prosecuted}. The government {paper|accepts} the first in a white paper and is silent about the second. Mung'omba was {mungrel|discharged} in February for want of proof. Against 77 soldiers, Captain Lungu the best known, the treason {trial|trial} opened on Tuesday; the penalty is {deathp!hypothetical|hanging}. Counsel {app|asked} the court to throw out statements {beat|beaten} from eleven of them. "I did it, I alone, and with a hangover," the captain is said to have {confess|told} the police; of a Kaunda he did not speak.

Lusaka's diplomats mostly agree that there was a real {coup|mutiny} on October 28, badly led, in which a soldier was {storm|shot}, and that it was a godsend to a president whose party was quarrelling. The evidence against the opposition never came to light. Roger Chongwe, the lawyer who was {kabwe|wounded} along with Kaunda at Kabwe, lives in Australia and is {sue|suing} the State before the Human Rights Committee in Geneva.

And Kaunda? A gunman {shotsoff|fired} at his car, he told a press conference last week; nobody else saw it. He means to {peace|go} to Kinshasa as a mediator. The ruling party, on Wednesday, {citiz|moved} in court to have him declared a foreigner.

~ Our next issue: who owns the Zambezi's water?
--
who prosecutor: office ZM | a state prosecutor
who banda: body ZM | Judge Banda's commission
who chongwe: person ZM | Roger Chongwe
who us: state US | the Americans
who mmd: party ZM | The ruling party
where mukobeko: site ZM -14.42 28.45 | Mukobeko
* emerg COERCE/martial-law occurred
  when: 1997-10/1998-03-17 from text "seven-month"
  by: gov
* nolle CONCEDE occurred
  when: 1998-06-01 "Monday"
  where: "the High Court"; lusaka
  by: prosecutor
  to: kaunda
  about: charge
* charge ACCUSE/investigate occurred
  when: ?
  by: prosecutor
  to: kaunda
* housearr COERCE/restrict occurred
  when: 1997-12-31/1998-06-01 "since New Year's Eve"
  where: "his own garden"; lusaka
  by: "the guards"
  to: kaunda
* unguard RETREAT/withdraw occurred
  when: 1998-06-01
  where: "his own garden"
  by: "the guards"
* kkretire RETREAT/resign occurred
  when: ?
  by: kaunda
  to: unip
* nyvisit CONSULT/visit occurred
  when: 1997-12-28 from text "three days after Christmas"
  where: mukobeko
  by: nyerere; kaunda
  to: kaunda
* nyplea REQUEST/yield occurred
  when: 1997-12-28 from text "three days after Christmas"
  where: mukobeko
  by: nyerere
  to: kaunda
  about: hungend
* hungend CONCEDE occurred
  when: 1997-12-28 "the same evening"
  where: mukobeko
  by: kaunda
  to: nyerere
* envreq REQUEST/change occurred
  when: 1997-12-25/1997-12-31 bounded
  by: "the envoys"
  to: chiluba
  about: sendhome
* manletter REQUEST/change occurred optional
  when: 1998-01 "January"
  by: mandela
  to: chiluba
* usfreeze SANCTION/discontinue occurred
  when: 1998-01 "January"
  by: us
  to: gov
* donors REQUEST/change occurred
  when: 1998-05 "May"
  where: "Paris"
  by: "the donors"
  to: gov
* paris CONSULT/multilateral occurred
  when: 1998-05 "May"
  where: "Paris"
  by: "the donors"
* cookvis CONSULT/visit occurred optional
  when: 1998-03-24 from lift "a week before"
  by: "the British foreign secretary"
* lift CONCEDE occurred
  when: 1998-03-17 from text "March 17"
  by: gov
* find ACCUSE/allege occurred
  when: ?
  by: banda
  to: zpolice
  about: tortall
* tortall ASSAULT/torture occurred
  when: 1997-10/1998-03 bounded
  by: zpolice
  to: mung; "eight others"
  count: >=9 "at least eight others"
  said: banda official "found"
* findreq REQUEST/change occurred
  when: ?
  by: banda
  to: gov
  about: pros
* pros ACCUSE/investigate demanded optional
  when: ?
  by: gov
  to: "nine officers"
* paper AGREE occurred
  when: ?
  by: gov
  to: banda
  about: find
* mungrel RETREAT/release occurred
  when: 1998-02 "February"
  to: mung
  released: 1 "Mung'omba"
* trial ACCUSE/investigate occurred
  when: 1998-06-02 "Tuesday"
  by: gov
  to: lungu; "77 soldiers"
  count: 77 "77 soldiers"
* deathp SANCTION/convict hypothetical optional
  when: ?
  to: "77 soldiers"
* app REQUEST/change occurred
  when: 1998-06-02/1998-06-05 bounded
  by: "Counsel"
  to: "the court"
* beat ASSAULT/torture occurred
  when: 1997-10/1998-06-02 bounded
  by: zpolice alleged of "Counsel"
  to: "eleven of them"
  count: 11 "eleven of them"
  said: "Counsel" party
* coup COERCE/martial-law attempted
  when: 1997-10-28 from text "October 28"
  to: chiluba
  by: lungu
* storm ASSAULT/firearms occurred
  when: 1997-10-28 from text "October 28"
  to: "a soldier"
  killed: 1 "a soldier" side unknown
* kabwe ASSAULT/firearms occurred
  when: ?
  where: kabwe
  to: chongwe; kaunda
  injured: 2 "Roger Chongwe, the lawyer who was wounded along with Kaunda" side recipient
* sue ACCUSE/investigate ongoing
  when: 1998-06-05
  where: "Geneva"
  by: chongwe
  to: gov "the State"
  about: kabwe
* shotsoff ASSAULT/firearms occurred
  when: ?
  by: "A gunman"
  to: kaunda; "his car" thing
  said: kaunda party "told"
* peace CONSULT/third-party announced
  when: ?
  where: "Kinshasa"
  by: kaunda
* citiz REQUEST/change occurred
  when: 1998-06-03 "Wednesday"
  by: mmd
  to: "court"
  about: SANCTION/expel to kaunda
* sendhome CONCEDE occurred
  when: 1997-12-31 from nyvisit "Three days later"
  by: chiluba
  to: kaunda
  answers: envreq "a concession"
* confess CONCEDE occurred optional
  when: ?
  by: lungu
  to: zpolice
