story: dx-kampala
conflict: Uganda
countries: UG, SO, KE, US
facts: On Sunday 11 July 2010, during the football World Cup final, bombs went off at an Ethiopian restaurant and at a rugby ground in Kampala; the police counted 64 dead, then 74 and 76. Al-Shabaab claimed them on the 12th over Uganda's troops in Somalia; an unexploded vest was found in a discotheque in Makindye. The African Union summit (to 27 July) promised more troops. Suspects were brought from Kenya.
  A prosecutor, Joan Kagezi, was shot dead on 30 March 2015. On 26 May 2016 the High Court convicted seven men of terrorism; five got life, two 50 years; five were cleared. (public record: Ugandan police, judiciary, African Union, press.)

who shabaab: group SO | al-Shabaab; Al-Shabaab; Shabaab; Al Shabaab
who ugpolice: force UG | Ugandan police; police; the police
who kayihura: person UG | Kale Kayihura; Kayihura; General Kayihura
who museveni: office UG | Yoweri Museveni; Museveni; President Museveni
who uganda: state UG | Uganda; Kampala government
who updf: force UG | Ugandan army; UPDF
who rage: person SO | Ali Mohamud Rage; Rage; Sheikh Rage; Ali Rage
who amisom: force - | AMISOM; African Union force; Amisom
who au: organisation - | African Union
who obama: person US | Barack Obama; Obama; President Obama
who us: state US | United States; Washington
who fbi: body US | FBI
who burundi: state BI | Burundi
who kenya: state KE | Kenya
who luyima: person UG | Issa Luyima; Luyima; Isa Luyima
who fans: population UG | football fans; the fans; spectators
where village: site UG 0.297 32.595 | Ethiopian Village; Ethiopian Village restaurant
where rugby: site UG 0.332 32.610 | Kyadondo; Kyadondo Rugby Club; rugby ground; rugby club
where kampala: town UG 0.32 32.58 | Kampala; KAMPALA
where makindye: district UG 0.28 32.59 | Makindye
where mogadishu: town SO 2.04 45.34 | Mogadishu
where somalia: country SO - - | Somalia

== dx-kampala-1
outlet: Equatorial News Agency
register: wire
published: 2010-07-12
--
Somali rebels {att|strike} at World Cup parties: 74 dead in Uganda

KAMPALA, July 12 (ENA) - Somalia's al-Shabaab said on Monday that it was behind the two {att|bombings} in which 74 people watching the World Cup final were {att|killed} in Uganda's capital, its first {att|blow} outside its own country.

"We are sending a message to Uganda and Burundi: {outreq|take} your soldiers out of Somalia, or the next {next,thr|blasts} will be in Bujumbura too," the group's spokesman, Ali Mohamud Rage, told reporters in Mogadishu.

One bomb {village|exploded} on Sunday evening at the Ethiopian Village, a garden restaurant in the south of Kampala where many foreigners go, {village|killing} fifteen. Less than an hour later, with three minutes of the final left to play, two {rugby|explosions} one after the other {rugby|tore} through a crowd of thousands before a big screen at the Kyadondo rugby ground; 49 died there by a first count. A severed head was found at both places, which led investigators to believe that the attackers {rugby,village|blew themselves up}, police chief Kale Kayihura said. An American aid worker of 25 and some Eritreans and Ethiopians are among the victims; 71 people were {att|hurt}, the government said.

The shaken plastic chairs still stood in rows on Monday, many of them with blood on them. "I heard a {rugby|bang} and everyone laughed, we thought it was a transformer," a student, his shirt torn, recalled. "The {rugby2|second} was in front of the screen."

President Museveni, who {visit|came} to the ground in the morning, {vow|promised} to {hunt|hunt down} those responsible. "If you want to fight, go and fight soldiers; don't attack people who are enjoying themselves." His army would stay where it is, his spokesman {stay|insisted}. Opposition politicians who have long {oppout|called for} withdrawal renewed their {oppout|demand}, though with words of sorrow.

Uganda and Burundi provide all of the 6,100 men who {guard|keep} the weak Somali government in its few streets of Mogadishu. Rage had {thr9|warned} on July 5 that it would be the turn of these countries; a day later ministers of east African states {igad|agreed} to {surge|send} 2,000 men more. In Mogadishu's Bakara market last week shells of the peacekeepers {bakara|killed} a dozen people, according to hospital staff there, a charge the African Union force has {bakrej|dismissed}.

Barack Obama {obamacall|telephoned} Museveni and {obamahelp|offered} him help; agents of the FBI are {fbi|examining} the sites. The European Union, Nigeria and the Arab League {cond|condemned} the {att|attacks}, and in Nairobi patrols were {kepat|doubled}. The African Union's {summit|summit}, due in Kampala in a week, will take place "more than ever", its chairman's office said.

~ FACTBOX: Five facts on al-Shabaab
~ Ugandan shilling, fixing: 2,265
--
who arableague: organisation - | Arab League
who nigeria: state NG | Nigeria
who eu: organisation - | European Union
who gov: government UG | The government; the government
who minister: body - | ministers of east African states
who amisom: the peacekeepers
who updf: His army
where bujumbura: town BI -3.38 29.36 | Bujumbura
where bakara: site SO 2.05 45.32 | Bakara market
where nairobi: town KE -1.29 36.82 | Nairobi
* att ASSAULT/suicide-attack occurred
  when: 2010-07-11 "Sunday evening"
  where: village; rugby; kampala
  by: shabaab claimed
  to: "people watching the World Cup final"
  killed: 74 "74 people" side civilian
  injured: 71 "71 people" side civilian voice gov
  said: rage party claimed "told"
  said: gov official "said"
* village ASSAULT/suicide-attack occurred
  when: 2010-07-11 "Sunday evening"
  where: village; kampala
  by: shabaab claimed
  to: village thing
  killed: 15 "fifteen" part side civilian
  part_of: att
  said: kayihura official suggested "said"
  with: bomb "One bomb" 1
* rugby ASSAULT/suicide-attack occurred
  when: 2010-07-11 from village "Less than an hour later"
  where: rugby; kampala
  by: shabaab claimed
  to: "a crowd of thousands"
  killed: 49 "49" part side civilian
  part_of: att
  said: kayihura official suggested "said"
  said: "a student" witness "recalled"
* rugby2 ASSAULT/suicide-attack occurred
  when: 2010-07-11 from village "Less than an hour later"
  by: shabaab claimed
  where: rugby; kampala
  to: "a crowd of thousands"
  part_of: rugby
  said: "a student" witness "recalled"
* outreq REQUEST/yield occurred
  when: 2010-07-12 "Monday"
  where: mogadishu
  by: rage; shabaab
  to: uganda; burundi
  about: RETREAT/withdraw by uganda at somalia
* next ASSAULT/explosives threatened
  when: ?
  where: bujumbura
  by: shabaab
  to: uganda; burundi
* thr THREATEN/violence occurred
  when: 2010-07-12 "Monday"
  where: mogadishu
  by: rage; shabaab
  to: uganda; burundi
  about: next
* visit CONSULT/visit occurred optional
  when: 2010-07-12 "in the morning"
  where: rugby
  by: museveni
* vow THREATEN/arrest occurred
  when: 2010-07-12 "Monday"
  where: rugby
  by: museveni
  to: "those responsible"
  about: hunt
* hunt COERCE/arrest threatened
  when: ?
  by: museveni
  to: "those responsible"
* stay REJECT/yield occurred
  when: 2010-07-12
  by: museveni "his spokesman"
  to: shabaab
  about: RETREAT/withdraw by updf at somalia
  answers: outreq "insisted"
* oppout REQUEST/change occurred
  when: 2010-07-11/2010-07-12 bounded
  by: "Opposition politicians"
  to: museveni
  about: RETREAT/withdraw at somalia
* guard MOBILIZE/troops ongoing
  when: 2010-07-12
  where: mogadishu
  by: uganda; burundi
  to: "the weak Somali government"
* thr9 THREATEN/violence occurred
  when: 2010-07-05 from text "July 5"
  by: rage
  to: uganda; burundi
* igad AGREE occurred
  when: 2010-07-06 from thr9 "a day later"
  by: minister
  about: surge
* surge MOBILIZE/troops announced
  when: ?
  where: mogadishu
  by: minister
  troops: 2000 "2,000 men"
* bakara ASSAULT/heavy-weapons occurred
  when: 2010-07-05/2010-07-11 week "last week"
  where: bakara; mogadishu
  by: amisom alleged of "hospital staff"; amisom denied
  to: "a dozen people"
  with: artillery "shells"
  killed: ~12 "a dozen people" side civilian voice "hospital staff"
  said: "hospital staff" witness "according to"
  said: amisom party denied "dismissed"
* bakrej REJECT occurred optional
  when: 2010-07-05/2010-07-12 bounded
  by: amisom
  to: "hospital staff"
  about: bakara
* obamacall CONSULT/phone occurred
  when: 2010-07-11/2010-07-12 bounded
  by: obama; museveni
  to: museveni
* obamahelp AGREE occurred
  when: 2010-07-11/2010-07-12 bounded
  by: obama
  to: museveni
  about: AID by obama to uganda
* fbi ACCUSE/investigate ongoing
  when: 2010-07-12
  where: village; rugby
  by: fbi
  to: shabaab
  about: att
* cond ACCUSE/disapprove occurred
  when: 2010-07-11/2010-07-12 bounded
  by: eu; nigeria; arableague
  to: shabaab
  about: att
  answers: att "condemned the attacks"
* kepat MOBILIZE/police occurred
  when: 2010-07-11/2010-07-12 bounded
  where: nairobi
* summit CONSULT/multilateral announced
  when: 2010-07-19 "in a week"
  where: kampala
  by: au
  to: museveni
figure: troops 6100 "6,100 men" of amisom at mogadishu

== dx-kampala-2
outlet: Pretoria Brief
register: analysis
published: 2010-07-29
--
What the {summit|summit} gave Museveni, and what it kept back

The heads of state who {summit|met} under helmets and roadblocks at Munyonyo until Tuesday had been meant to speak of mothers and children. Two weeks after the {att|attacks} of 11 July they spoke mostly of Somalia. It is worth counting what came of it.

Guinea has {guinea|offered} a battalion, and Djibouti {djib|promised} some hundreds of men; with the 2,000 which the regional bloc IGAD had {igad|decided} upon earlier in the month, AMISOM could grow from about 6,300 to more than 8,000 by October. But Uganda {mandask|wanted} a mandate that lets its soldiers {strike!hypothetical|strike} first. It {mandask|asked} for one in plain terms: Museveni told his colleagues to "{mandask|sweep} them out of Africa". The legal advisers of the United Nations {mandno|would not have it}. What Uganda got is a {perm|permission}, half spoken, to {pre|shoot} when an {rebatt!hypothetical|attack} is near. "That suffices," one of its generals told me with a smile.

It had already used the {perm|permission} before it had it. In the week after the {att|bombs}, which {att|took} 76 lives, Ugandan tanks {adv|pushed} the insurgents out of three blocks north of the presidential palace, and mortar bombs {mort|fell} on Bakara, {mort|killing} 14 traders on 22 July by the ambulance service's count. Shabaab {retal|answered} with a mortar {retal|barrage} on the seaport. Its leader, whose voice one rarely hears, {praise|praised} in a recording of 15 July the "martyrs" of Kampala and announced that "what happened is only the {more|beginning}".

In Uganda itself, 20 people were in {arr|custody} by mid-month, most of them Somali traders from Kisenyi, and more than half have been {rel|let go}. The real find was a laptop bag: workers at a discotheque in Makindye {found|handed} it to the police on the Monday, with a belt, ball bearings and a mobile phone in it. The number in the phone led to Kenya, and from there three men have been {rend|delivered} to Kampala without a hearing. Lawyers in Nairobi have {suit|gone to court} over it. The US {usgift|gave} another 24 million dollars' worth of equipment, and France and Britain will {train|train} Somali recruits at Bihanga with their European partners.

There's another balance to be drawn up. Under cover of grief the government {tap|passed} a law on the tapping of telephones within three days; it had slept in committee since 2007. A {rallyh|rally} of the opposition in Masaka was {rallyban|forbidden} "for reasons of security", and when the party {rallyh|held} it all the same, on 20 July, policemen {gas|scattered} it with tear gas and {arrmas|picked up} a former minister. "They {secacc|abuse} the dead," she said as she was {arrmas|pushed} into the van.

The Somali parliament has not {quorum!denied|met} since May.

~ The author directs our Horn programme. Views are his own.
--
who britain: state GB | Britain
who france: state FR | France
who djibouti: state DJ | Djibouti
who guinea: state GN | Guinea
who gov: government UG | the government
who igad: organisation - | IGAD; regional bloc IGAD
who un: organisation - | United Nations
who ugpolice: policemen
who us: The US
where munyonyo: site UG 0.24 32.62 | Munyonyo
where bakara: site SO 2.05 45.32 | Bakara
where bihanga: town UG -0.06 30.55 | Bihanga
where masaka: town UG -0.34 31.73 | Masaka
where nairobi: town KE -1.29 36.82 | Nairobi
* perm AGREE occurred
  when: 2010-07-25/2010-07-27 bounded
  where: munyonyo
  by: "The heads of state"
  to: uganda
  about: pre
* rallyh PROTEST/demo occurred
  when: 2010-07-20 from text "20 July"
  where: masaka
  by: "the opposition"
  to: gov
* summit CONSULT/multilateral occurred
  when: 2010-07-25/2010-07-27 bounded "until Tuesday"
  where: munyonyo
  by: "The heads of state"; museveni
  to: museveni
* att ASSAULT/suicide-attack occurred
  when: 2010-07-11 from text "11 July"
  where: kampala
  by: shabaab claimed
  killed: 76 "76 lives" side civilian
* guinea AGREE occurred
  when: 2010-07-25/2010-07-27 bounded
  where: munyonyo
  by: guinea
  about: MOBILIZE/troops at somalia
* djib AGREE occurred
  when: 2010-07-25/2010-07-27 bounded
  where: munyonyo
  by: djibouti
  about: MOBILIZE/troops at somalia
* igad AGREE occurred
  when: 2010-07 "earlier in the month"
  by: igad
  about: MOBILIZE/troops
* strike ASSAULT hypothetical
  when: ?
  where: somalia
  by: uganda
  to: shabaab
* mandask REQUEST/change occurred
  when: 2010-07-25/2010-07-27 bounded
  where: munyonyo
  by: uganda; museveni
  to: "The heads of state"
  about: strike
* mandno REJECT/change occurred
  when: 2010-07-25/2010-07-27 bounded
  by: un
  to: uganda
  about: strike
  answers: mandask "would not have it"
* pre ASSAULT/firearms hypothetical
  when: ?
  where: somalia
  by: uganda
  to: shabaab
* rebatt ASSAULT hypothetical
  when: ?
  by: shabaab
  to: uganda
* adv ASSAULT/heavy-weapons occurred
  when: 2010-07-12/2010-07-18 from att "In the week after"
  where: "three blocks north of the presidential palace"; somalia
  by: uganda "Ugandan tanks"
  to: shabaab
  with: tank "tanks"
* mort ASSAULT/heavy-weapons occurred
  when: 2010-07-22 from text "22 July"
  where: bakara
  by: uganda
  to: "traders"
  with: mortar "mortar bombs"
  killed: 14 "14 traders" side civilian voice "the ambulance service"
  said: "the ambulance service" witness "count"
* retal ASSAULT/heavy-weapons occurred
  when: 2010-07-12/2010-07-29 bounded
  where: "the seaport"
  by: shabaab
  to: "the seaport" thing; uganda
  with: mortar "mortar"
  answers: mort "answered"
* praise SUPPORT occurred
  when: 2010-07-15 from text "15 July"
  by: shabaab "Its leader"
  to: "martyrs"
  about: att
* more THREATEN/violence occurred
  when: 2010-07-15 from text "15 July"
  by: shabaab "Its leader"
  to: uganda
* arr COERCE/arrest occurred
  when: 2010-07-11/2010-07-15 bounded "by mid-month"
  where: "Uganda"
  to: "20 people"
  detained: 20 "20 people"
* rel RETREAT/release occurred
  when: 2010-07-15/2010-07-29 bounded
  to: "Somali traders from Kisenyi"
  released: >=11 "more than half"
* found COOPERATE occurred
  when: 2010-07-12 "on the Monday"
  where: makindye
  by: "workers at a discotheque"
  to: ugpolice
* rend COERCE/deport occurred
  when: 2010-07-12/2010-07-29 bounded
  where: kampala
  to: "three men"
  deported: 3 "three men"
* suit ACCUSE/investigate occurred
  when: 2010-07-12/2010-07-29 bounded
  where: nairobi
  by: "Lawyers in Nairobi"
  about: rend
  answers: rend "over it"
* usgift AID occurred
  when: 2010-07-11/2010-07-29 bounded
  by: us
  to: uganda
  money: 24000000 "24 million dollars"
* train AID announced
  when: ?
  where: bihanga
  by: france; britain; "their European partners"
  to: "Somali recruits"
* tap COERCE/restrict occurred
  when: 2010-07-11/2010-07-14 "within three days"
  by: gov
* rallyban COERCE/restrict occurred
  when: 2010-07-11/2010-07-20 bounded
  where: masaka
  by: gov
  to: "the opposition"
* gas ASSAULT/crowd-control occurred
  when: 2010-07-20 from text "20 July"
  where: masaka
  by: ugpolice
  to: "the opposition"
  with: crowd-control "tear gas"
* arrmas COERCE/arrest occurred
  when: 2010-07-20 from text "20 July"
  where: masaka
  by: ugpolice
  to: "a former minister"
  detained: 1 "a former minister"
* secacc ACCUSE/disapprove occurred
  when: 2010-07-20 from text "20 July"
  where: masaka
  by: "a former minister"
  to: gov
* quorum CONSULT denied optional
  when: 2010-05/2010-07-29 "since May"
  by: "The Somali parliament"
figure: troops 2000 "2,000" of igad
figure: troops ~6300 "about 6,300" of amisom
figure: troops >=200 vague "some hundreds of men" of djibouti

== dx-kampala-3
outlet: Nile Law Reporter
register: court
published: 2016-05-28
--
Five {life|life terms} in the World Cup case: the {conv|judgment} in brief

High Court of Uganda, International Crimes Division, Kampala. Uganda v. Hussein Hassan Agade and twelve others.

1. On Thursday the court {conv|found} seven of the thirteen accused {conv|guilty} of terrorism, murder and attempted murder in connection with the {att|explosions} of 11 July 2010 at Kabalagala and Kyadondo, by which 76 persons lost their lives. On Friday it {life|sent} five of them to prison for the rest of their days, and two for fifty years. Five were {acq|cleared} of every count. One, who had {aid|helped} another to a bed and an identity card, was {serv|sentenced} to community service.

2. Issa Luyima was held to have {att|directed} the {att|operation}: he rented the house in Namasuba, {carry|brought} the vests over the border at Malaba with his brother, and showed the two bombers the way. The brother had {confess|told} a magistrate as much; that {confess|confession} he {retract|withdrew} at trial, saying that it had been {tort|beaten} out of him by the Rapid Response Unit. The judge believed that he was {tort|ill-treated}, "but not that he was taught the details".

3. Defence counsel had {challenge|objected} that eight of the accused were {rend8|carried off} from Kenya and Tanzania without any extradition proceedings, and that foreign agents {interr|questioned} them with hoods over their heads. The Constitutional Court had {rejcc|turned down} that {petition|petition} in 2014; the trial judge regretted the manner and {rej2|declined} to stop the case on account of it.

4. Why death was not imposed. The prosecution had {deathask|prayed} for it. "Those who {att|blew} themselves {att|up} wished to die. The court will not make martyrs," said the judge, who spoke of the evening itself in four lines, and with a break in his voice.

5. A chair in the well of the court stayed empty. Joan Kagezi, who led the prosecution, was {kagezi|shot} at a fruit stall in Kiwatule on 30 March 2015 before the eyes of three of her children, by two men on a motorcycle. Nobody has been {kagchg!denied|indicted}; the police then {kagacc|suspected} al-Shabaab, the US embassy had {uswarn|cautioned} its citizens five days earlier. The trial was {adj|adjourned} for ten weeks, and when it went on soldiers {guard15|manned} the roof.

6. Those {acq|cleared} did not go home. In the yard they were {rearr|seized} again by men in plain clothes. Their counsel, who {habeas|applied} the same evening for their release, {gowr|reproached} the State with contempt of its own judges. Two of the {conv|convicted} have given notice of {appeal|appeal}. Families of the dead, for whom nothing was awarded, {askcomp|request} a fund.
--
who court: body UG | High Court of Uganda; the court; The court; the trial judge; The judge; the judge
who pros: body UG | the prosecution; The prosecution
who cc: body UG | Constitutional Court
who rru: force UG | Rapid Response Unit
who usemb: body US | the US embassy
who counsel: person UG | Defence counsel; Their counsel
who brother: person UG | his brother; The brother
where kabalagala: district UG 0.297 32.595 | Kabalagala
where kiwatule: district UG 0.365 32.625 | Kiwatule
where namasuba: district UG 0.26 32.57 | Namasuba
where malaba: town UG 0.65 34.26 | Malaba
* life SANCTION/convict occurred
  when: 2016-05-27 "Friday"
  where: kampala
  by: court
  to: "five of them"; "two"
  count: 5 "five of them"
  count: 2 "two"
* conv SANCTION/convict occurred
  when: 2016-05-26 "Thursday"
  where: kampala
  by: court
  to: "seven of the thirteen accused"
  count: 7 "seven of the thirteen accused"
* att ASSAULT/suicide-attack occurred
  when: 2010-07-11 from text "11 July 2010"
  to: "76 persons"
  where: kabalagala; rugby
  by: luyima; "seven of the thirteen accused"; "the two bombers"
  killed: 76 "76 persons" side civilian
  said: court official "held"
* acq RETREAT/release occurred
  when: 2016-05-26 "Thursday"
  where: kampala
  by: court
  to: "Five"
  released: 5 "Five"
* aid AID occurred
  when: ?
  by: "One"
  to: "another"
* serv SANCTION/convict occurred
  when: 2016-05-27 "Friday"
  where: kampala
  by: court
  to: "One"
* carry MOBILIZE/weapons occurred
  when: ?
  where: malaba
  by: luyima; brother
  with: suicide-vest "vests"
  said: court official "held"
* confess CONCEDE occurred optional
  when: ?
  by: brother
  to: "a magistrate"
* retract REJECT occurred optional
  when: ? "at trial"
  by: brother
  about: confess
* tort ASSAULT/torture occurred
  when: ?
  by: rru
  to: brother
  said: brother party "saying"
  said: court official "believed"
* challenge REJECT occurred
  when: ?
  by: counsel
  to: court
  about: rend8
  answers: rend8 "objected"
* rend8 COERCE/deport occurred
  when: 2010-07-11/2014 bounded
  where: "Kenya"; "Tanzania"
  to: "eight of the accused"
  count: 8 "eight of the accused"
  said: counsel party "objected"
* interr COERCE occurred
  when: 2010-07-11/2014 bounded
  by: "foreign agents"
  to: "eight of the accused"
  said: counsel party "objected"
* petition REQUEST/change occurred
  when: 2010-07-11/2014 bounded
  by: counsel
  to: cc
  about: rend8
* rejcc REJECT occurred
  when: 2014 from text "2014"
  by: cc
  to: counsel
  answers: petition "turned down that petition"
* rej2 REJECT occurred
  when: 2016-05-26
  by: court
  to: counsel
  answers: challenge "declined"
* deathask REQUEST/change occurred
  when: 2016-05-26/2016-05-27 bounded
  by: pros
  to: court
  about: SANCTION/convict
* kagezi ASSAULT/targeted occurred
  when: 2015-03-30 from text "30 March 2015"
  where: "a fruit stall"; kiwatule
  by: "two men on a motorcycle"; shabaab alleged of ugpolice
  to: "Joan Kagezi"
  killed: 1 "Joan Kagezi" side civilian
  said: ugpolice official
* kagchg ACCUSE/investigate denied
  when: 2015-03-30/2016-05-28 bounded
  about: kagezi
* kagacc ACCUSE/allege occurred
  when: 2015-03-30/2016-05-28 bounded
  by: ugpolice
  to: shabaab
  about: kagezi
* uswarn REQUEST/change occurred optional
  when: 2015-03-25 from kagezi "five days earlier"
  by: usemb
  to: "its citizens"
* adj COERCE occurred optional
  when: ? "for ten weeks"
  by: court
* guard15 MOBILIZE/troops occurred
  when: ?
  where: "the roof"; kampala
  by: "soldiers"
* rearr COERCE/arrest occurred
  when: 2016-05-26/2016-05-28 bounded
  where: "the yard"; kampala
  by: "men in plain clothes"
  to: "Those cleared"
  detained: 5 "Five"
* habeas REQUEST/yield occurred
  when: 2016-05-26/2016-05-28 bounded "the same evening"
  by: counsel
  to: court
  about: RETREAT/release
* gowr ACCUSE/disapprove occurred
  when: 2016-05-26/2016-05-28 bounded
  by: counsel
  to: "the State"
  about: rearr
  answers: rearr "reproached"
* appeal REQUEST/change occurred
  when: 2016-05-26/2016-05-28 bounded
  to: court
  by: "Two of the convicted"
  about: conv
* askcomp REQUEST/assist occurred
  when: 2016-05-26/2016-05-28 bounded
  by: "Families of the dead"
