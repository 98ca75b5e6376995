story: f-belgrade-october
conflict: Serbia 2000
countries: RS YU
facts: In the Yugoslav election of 24 September 2000 the opposition DOS counted 52 percent for Vojislav Kostunica; the federal commission gave him 48.96 and called a second round. A strike at the Kolubara mine from 29 September; on 5 October hundreds of thousands in Belgrade stormed the federal parliament and state television RTS; one woman died under a truck, one man of a heart attack, 65 hurt. On 6 October Milosevic conceded; Russia's Ivanov visited; on 7 October Kostunica was sworn in. On 9 October the EU lifted the oil embargo and the flight ban. Milosevic was arrested on 1 April 2001. (public record: press of the time, EU Council conclusions.)

who milosevic: person RS | Slobodan Milosevic; Milosevic; Slobo
who kostunica: person RS | Vojislav Kostunica; Kostunica
who dos: coalition RS | Democratic Opposition of Serbia; DOS; the opposition
who djindjic: person RS | Zoran Djindjic; Djindjic
who fec: body RS | federal election commission; the commission
who ccourt: body RS | Constitutional Court
who police: force RS | police; riot police; special police
who army: force RS | Yugoslav army; the army; generals
who miners: population RS | miners; the miners
who crowd: population RS | demonstrators; the crowd; crowds; protesters
who rts: organisation RS | RTS; state television
who ivanov: person RU | Igor Ivanov; Ivanov
who russia: state RU | Russia; Moscow
who eu: body - | European Union; EU
who us: state US | United States; Washington
where belgrade: town RS 44.8040 20.4651 | Belgrade
where parl: site RS 44.8117 20.4659 | federal parliament; parliament building; the parliament
where kolubara: site RS 44.4700 20.2900 | Kolubara; Kolubara mine
where cacak: town RS 43.8914 20.3497 | Cacak

== f-belgrade-october-1
outlet: Danube Telegraph Service
register: wire
published: 2000-10-04
--
Yugoslav police {raidmine|enter} {strike|striking} coal mine as {ultim|deadline} nears

KOLUBARA, Yugoslavia, Oct 4 (DTS) - Hundreds of riot police {raidmine|moved} into Serbia's biggest coal mine on Wednesday to {breakstrike|break} a {strike|strike} that has cut power to half the country, but {stopraid|pulled back} in the evening when some 20,000 people came with tractors and a bulldozer to the miners' {shield|aid}.

The 7,500 miners {strike|downed} tools last Friday, {quitdemand|demanding} that Slobodan Milosevic recognise his defeat in the election of 24 September. The Democratic Opposition of Serbia says that its candidate, Vojislav Kostunica, won outright. The federal election commission gave him 48.96 percent and ordered a second round for Sunday, which he {norunoff|refuses} to contest.

"We will not {nocoal|load} one shovel for thieves," a foreman shouted from an excavator. Kostunica, who {visit|came} by car from Belgrade at nightfall, {thank|thanked} the miners and {disobey|urged} the policemen to disobey. At least two buses of them {defect|turned} back on the bridge.

A court has issued {warrants|warrants} for eleven {strike|strike} leaders and two politicians for "sabotage", the state news agency Tanjug said. General Nebojsa Pavkovic, the chief of staff, had {pavk|visited} the pit on Tuesday and {threatmil|threatened} to put the miners under military duty.

The opposition has {ultim|given} Milosevic until three o'clock on Thursday afternoon to {quit|step aside}, to {freeprot|release} those {jailed|arrested} in the {demos|protests} of the past ten days and to {cancelwar|cancel} the {warrants|warrants}. In the Montenegrin capital, the republic's government said again that it would {boycott|stay out} of any second round. Russian president Vladimir Putin {invite|offered} to {receive!announced|receive} both candidates in Moscow. The Constitutional Court {annul|annulled} part of the election late on Wednesday, Tanjug reported, without saying which.
--
who pavk: person RS | Nebojsa Pavkovic; General Nebojsa Pavkovic
who foreman: person RS | a foreman
who courtk: body RS | A court
who mont: government ME | the republic's government
who putin: person RU | Vladimir Putin
* raidmine COERCE/restrict occurred
  when: 2000-10-04 "Wednesday"
  where: kolubara
  by: police
  to: kolubara thing; miners
* breakstrike COERCE/restrict attempted
  when: 2000-10-04 "Wednesday"
  where: kolubara
  by: police
  to: miners
* strike PROTEST/strike ongoing
  when: 2000-09-29/2000-10-04 "last Friday"
  where: kolubara
  by: miners
  to: milosevic
  participants: 7500 "7,500 miners"
* stopraid RETREAT/withdraw occurred
  when: 2000-10-04 "the evening"
  where: kolubara
  by: police
* shield AID occurred
  when: 2000-10-04 "the evening"
  where: kolubara
  by: "some 20,000 people"
  to: miners
  participants: ~20000 "some 20,000 people"
* quitdemand REQUEST/change occurred
  when: 2000-09-29/2000-10-04 "last Friday"
  by: miners
  to: milosevic
  about: CONCEDE by milosevic
* norunoff REJECT occurred
  when: 2000-09-24/2000-10-04 bounded
  by: kostunica
  to: fec
* nocoal REJECT/yield occurred
  when: 2000-10-04
  where: kolubara
  by: miners; foreman
  to: "thieves"
* visit CONSULT/visit occurred
  when: 2000-10-04 "nightfall"
  where: kolubara
  by: kostunica; miners
  to: miners
* thank SUPPORT occurred
  when: 2000-10-04 "nightfall"
  where: kolubara
  by: kostunica
  to: miners
* disobey REQUEST/yield occurred
  when: 2000-10-04 "nightfall"
  where: kolubara
  by: kostunica
  to: police
  about: COERCE by police to miners
* defect RETREAT/withdraw occurred
  when: 2000-10-04
  where: kolubara
  by: police
* warrants ACCUSE/investigate occurred
  when: 2000-09-29/2000-10-04 bounded
  by: courtk
  to: "eleven strike leaders and two politicians"
  said: "the state news agency Tanjug" media "said"
* pavk CONSULT/visit occurred
  when: 2000-10-03 "Tuesday"
  where: kolubara
  by: pavk; miners
  to: miners
* threatmil THREATEN/restrict occurred
  when: 2000-10-03 "Tuesday"
  where: kolubara
  by: pavk
  to: miners
  about: COERCE by pavk to miners
* ultim REQUEST/yield occurred
  when: 2000-09-24/2000-10-04 bounded
  by: dos
  to: milosevic
  about: quit
* quit RETREAT/resign demanded optional
  when: 2000-10-04/2000-10-05 bounded "three o'clock on Thursday afternoon"
  by: milosevic
* freeprot RETREAT/release demanded optional
  when: 2000-10-04/2000-10-05 bounded "three o'clock on Thursday afternoon"
  by: milosevic
  to: "those arrested in the protests"
* jailed COERCE/arrest occurred
  when: 2000-09-24/2000-10-04 "the past ten days"
  to: "those"
* demos PROTEST/demo occurred
  when: 2000-09-24/2000-10-04 "the past ten days"
* cancelwar CONCEDE demanded optional
  when: 2000-10-04/2000-10-05 bounded "three o'clock on Thursday afternoon"
  by: milosevic
  about: warrants
* boycott PROTEST/boycott announced
  when: 2000-10-08 "Sunday"
  by: mont
  said: mont official "said"
* invite AGREE occurred
  when: 2000-09-24/2000-10-04 bounded
  by: putin
  to: milosevic; kostunica
  about: receive
* annul REJECT occurred
  when: 2000-10-04 "late on Wednesday"
  by: ccourt
  said: "Tanjug" media "reported"
* receive CONSULT announced optional
  when: ?
  where: "Moscow"
  by: putin; milosevic; kostunica
  to: putin
figure: police >=200 vague "Hundreds of riot police" of police

== f-belgrade-october-2
outlet: Otpor Street Bulletin
register: communique
published: 2000-10-06
--
HE IS FINISHED!

Citizens! Yesterday, the fifth of October, we {storm|took} back what was {fraud|stolen} from us.

From Cacak alone {march|came} a column twenty-two kilometres long. Police had {block|parked} sand lorries across the road at Preljina and at Ljig; the people of Cacak {unblock|lifted} them into the ditch with their hands. At half past three the parliament was {storm|ours}, in spite of {gas|gas} that made old women weep. A man called Joe {rts|drove} his loader into the gate of Slobo's television; the sewer that for ten years poured lies into our rooms was {rts|burning} an hour later.

We bow before Jasmina Jovanovic, who fell under a wheel, and before a comrade whose heart gave out. More than a hundred were {gas|hurt}, by their police, not by us: we {disarm|took} their helmets and kissed them. The 63rd parachute brigade stayed in its barracks. The Red Berets {defectrb|drove} into the crowd, and {defectrb|waved}.

The commission that {fraud|stole} 400,000 votes has {resignfec|resigned} to the last man. The warehouse where the {fraud|rigged} ballots lay is empty, they are blowing about the Terazije.

We {demand|demand}: the butcher out of his house at Uzicka 15 and before a court of ours; the prisoners {release|freed}, Ivan and Bojan of our movement first; those who {shoot|shot} at us on the roof of the television {arrdem|arrested}. Nobody goes home until the president we chose has {oath|sworn} his oath.

Tonight as every night: eight o'clock, Republic Square. {callout|Bring} pots. No stones.
--
who we: group RS | our movement; We; us
who sixtythird: force RS | 63rd parachute brigade
who berets: force RS | Red Berets
where preljina: town RS 43.9200 20.4000 | Preljina
where ljig: town RS 44.2230 20.2400 | Ljig
where tv: site RS - - | Slobo's television; the television
* storm PROTEST/riot occurred
  when: 2000-10-05 "Yesterday, the fifth of October" "half past three"
  where: parl
  by: we; "the people of Cacak"
  to: parl thing
  killed: 1 "Jasmina Jovanovic" side actor
  killed: 1 "a comrade" side actor
* march PROTEST/demo occurred
  when: 2000-10-05
  where: cacak
  by: "a column"
* block COERCE/restrict occurred
  when: 2000-10-05
  where: preljina; ljig
  by: police
  to: "the people of Cacak"
* gas ASSAULT/crowd-control occurred
  when: 2000-10-05
  where: parl
  by: police
  to: we; "old women"
  with: crowd-control "gas"
  injured: >=100 "More than a hundred" side recipient
* rts PROTEST/riot occurred
  when: 2000-10-05 "an hour later"
  where: tv
  by: "A man called Joe"
  to: tv thing
  with: vehicle "loader"
* disarm COERCE/seize occurred optional
  when: 2000-10-05
  by: we
  to: police; "helmets" thing
* defectrb SUPPORT occurred
  when: 2000-10-05
  by: berets
  to: we
* fraud COERCE/misinformation occurred
  when: ?
  by: fec
  to: "400,000 votes" thing
* resignfec RETREAT/resign occurred
  when: 2000-10-05/2000-10-06 bounded
  by: fec
* demand REQUEST/yield occurred
  when: 2000-10-06
  by: we
  about: release
  about: arrdem
* release RETREAT/release demanded optional
  when: ?
  to: "prisoners"; "Ivan and Bojan"
* shoot ASSAULT/firearms occurred
  when: 2000-10-05
  where: "the roof of the television"
  to: we
  by: "those who"
* oath SUPPORT demanded optional
  when: ?
* arrdem COERCE/arrest demanded optional
  when: ?
  to: "those who"
* callout REQUEST/assist occurred optional
  when: 2000-10-06
  by: we
  to: "Citizens"
  about: PROTEST/demo
* unblock RETREAT/access occurred optional
  when: 2000-10-05
  where: preljina; ljig
  by: "the people of Cacak"

== f-belgrade-october-3
outlet: The Thames Gazette
register: daily
published: 2000-10-10
--
EU {lift|drops} oil {embargo|embargo} as Belgrade counts its new masters

Foreign ministers {lift|lifted} the oil {embargo|embargo} and the {flightban|flight ban} against Yugoslavia in Luxembourg yesterday, four days after crowds {storm|swept} Slobodan Milosevic from power and two after Vojislav Kostunica {oath|took} his oath in a conference hall smelling of wet coats. The {visaban|ban} on visas for Mr Milosevic and some 600 of his circle will {visaban|stay}.

"A warm hand," the French minister Hubert Vedrine said, and he is to {vedrine|carry} it to Belgrade himself today. He brings an {aid|offer} of two billion pounds over seven years. Washington is slower: the State Department {link|tied} the end of its own {ussanc|sanctions} to the fate of "indicted persons". Mr Kostunica has said he will not {nohague,extradite|hand over} anyone to The Hague, whose tribunal he {selective|calls} an American tool.

At home it is a matter of rooms. Committees of workers have {depose|turned out} managers in dozens of firms; the customs chief was {customs|marched} to the gate by men with pistols. Zoran Djindjic, who planned more of Thursday than he admits, set up a "crisis staff", and Mr Kostunica is said to have {scold|reproached} him for it. The Serbian government, still in the hands of Mr Milosevic's Socialists, {agreeel|agreed} in principle on Sunday to new elections, then {noagree|went back} on it when its police minister {resignpm|resigned}.

It was Igor Ivanov who had brought Mr Milosevic to see the end. The Russian minister {ivvisit|spent} an hour with him on Friday, having first {congrat|congratulated} the other on his victory in the name of the Kremlin; in the evening the fallen president appeared on the screen of an independent station and {conc|wished} his successor well. He means to rest, he said, and to strengthen his party.

Two people died on Thursday and 65 were {storm|hurt}, the emergency hospital's final list shows. Given what was feared, it was little. Two officers have told this newspaper of an order to {tanks|send} tanks to the capital, given at four in the afternoon and {notanks|ignored} at five past.
--
who vedrine: person FR | Hubert Vedrine
who kremlin: government RU | the Kremlin
who eumin: body - | Foreign ministers
who spsgov: government RS | The Serbian government
who hague: body - | The Hague
where lux: town LU 49.6117 6.1319 | Luxembourg
* lift RETREAT/access occurred
  when: 2000-10-09 "yesterday"
  where: lux
  by: eumin; eu
  to: "Yugoslavia"
* flightban SANCTION/discontinue occurred
  when: ?
  by: eu
  to: "Yugoslavia"
* storm PROTEST/riot occurred
  when: 2000-10-05 "Thursday"
  by: crowd
  to: milosevic
  killed: 2 "Two people" voice "the emergency hospital"
  injured: 65 "65" voice "the emergency hospital"
* oath SUPPORT occurred optional
  when: 2000-10-07 from lift "two after"
  by: kostunica
* visaban SANCTION/discontinue ongoing
  when: ?
  by: eu
  to: milosevic; "some 600 of his circle"
* vedrine CONSULT/visit announced
  when: 2000-10-10 "today"
  where: belgrade
  by: vedrine
* aid AGREE occurred
  when: ?
  by: eu
  to: "Yugoslavia"
  money: 2000000000 "two billion pounds"
  about: AID by eu
* link REQUEST/change occurred optional
  when: ?
  by: us
  to: kostunica
* ussanc SANCTION/discontinue ongoing
  when: ?
  by: us
  to: "Yugoslavia"
* nohague REJECT/yield occurred
  when: ?
  by: kostunica
  to: hague
  about: extradite
* extradite COOPERATE denied optional
  when: ?
  by: kostunica
  to: hague
  said: kostunica official "said"
* selective ACCUSE/disapprove occurred
  when: ?
  by: kostunica
  to: hague
* depose SANCTION/expel occurred
  when: 2000-10-05/2000-10-10 bounded
  by: "Committees of workers"
  to: "managers"
  sites: >=24 vague "dozens of firms"
* scold ACCUSE/disapprove occurred
  when: 2000-10-05/2000-10-10 bounded
  by: kostunica
  to: djindjic
* agreeel AGREE occurred
  when: 2000-10-08 "Sunday"
  by: spsgov
* noagree REJECT occurred
  when: 2000-10-08/2000-10-10 bounded
  by: spsgov
  about: agreeel
  answers: agreeel "went back"
* resignpm RETREAT/resign occurred
  when: 2000-10-08/2000-10-10 bounded
  by: "its police minister"
* ivvisit CONSULT/visit occurred
  when: 2000-10-06 "Friday"
  by: ivanov; milosevic
  to: milosevic
* congrat SUPPORT occurred
  when: 2000-10-06 "Friday"
  by: ivanov; kremlin
  to: kostunica
* conc CONCEDE occurred
  when: 2000-10-06 "the evening"
  by: milosevic
  to: kostunica
* tanks MOBILIZE/troops attempted
  when: 2000-10-05 "four in the afternoon"
  where: "the capital"
  with: tank "tanks"
  said: "Two officers" unnamed "told"
* notanks REJECT/yield occurred
  when: 2000-10-05 "five past"
  about: tanks
  answers: tanks "ignored"
* embargo SANCTION/discontinue occurred
  when: ?
  by: eu
  to: "Yugoslavia"
* customs COERCE/restrict occurred
  when: 2000-10-05/2000-10-10 bounded
  by: "men with pistols"
  to: "the customs chief"
