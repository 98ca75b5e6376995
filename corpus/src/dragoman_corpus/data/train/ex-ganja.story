story: ex-ganja
conflict: Nagorno-Karabakh
countries: AZ
facts: In the night to 17 October 2020 a ballistic missile hit houses in Ganja: 12, 13, later 15 dead, over 40 to 55 hurt; a first missile on 11 October had killed 9 or 10. Azerbaijan accused Armenia, which denied it. Stepanakert was shelled the same
  night. A humanitarian truce agreed in Paris for midnight of 17 to 18 October broke at once, like the Moscow truce of 10 October and that of Washington of 26 October. On 28 October rockets killed 21 in Barda; Stepanakert's maternity hospital was hit.
  On 8 November Aliyev announced the capture of Shusha; on the 9th a Russian Mi-24 was shot down, Azerbaijan apologised; the trilateral statement of 9 November ended the war on the 10th. (public record: HRW, Prosecutor General of Azerbaijan, ICRC,
  Russian Foreign Ministry, agencies.)

who azer: state AZ | Azerbaijan; Baku
who azarmy: force AZ | Azerbaijani army; Azerbaijani forces; Azerbaijani troops; Azeri forces
who armenia: state AM | Armenia; Yerevan
who artsakh: force - | Karabakh Defence Army; Karabakh army; the Defence Army; Artsakh defence army
who armarmy: force AM | Armenian forces; Armenian army
who aliyev: office AZ | Ilham Aliyev; Aliyev; President Aliyev
who pash: office AM | Nikol Pashinyan; Pashinyan
who azmod: body AZ | Azerbaijani Defence Ministry; Defence Ministry
who armmod: body AM | Armenian Defence Ministry; Shushan Stepanyan
who azpros: body AZ | Prosecutor General's Office; prosecutor general's office; prosecutors
who hajiyev: office AZ | Hikmet Hajiyev; Hajiyev
who russia: state RU | Russia; Moscow
who putin: office RU | Vladimir Putin; Putin
who lavrov: office RU | Sergei Lavrov; Lavrov
who turkey: state TR | Turkey; Ankara
who france: state FR | France; Paris
who us: state US | United States; Washington
who icrc: organisation - | Red Cross; ICRC
who hrw: organisation - | Human Rights Watch
who civilians: population AZ | civilians; residents; families
where ganja: town AZ 40.6828 46.3606 | Ganja
where step: town AZ 39.8153 46.7520 | Stepanakert; Khankendi
where barda: town AZ 40.3758 47.1268 | Barda
where shusha: town AZ 39.7537 46.7465 | Shusha; Shushi
where mingachevir: town AZ 40.7700 47.0489 | Mingachevir
where nk: region AZ 39.8000 46.7500 | Nagorno-Karabakh; Karabakh
where lachinc: region AZ 39.6400 46.5500 | Lachin corridor

== ex-ganja-1
outlet: Caspian Meridian
register: wire
published: 2020-10-17
--
Missile {ganja2|kills} 13 as they sleep in Azerbaijan's second city

GANJA, Azerbaijan, Oct 17 (CM) - A ballistic missile {ganja2|flattened} a row of single-storey houses in Ganja in the early hours of Saturday, {ganja2|killing} 13 people, among them two small children, and {ganja2|wounding} more than 45, the Prosecutor General's Office said, in the second {ganja2|strike} on the city in a week.

Azerbaijan {acc|blamed} Armenia. "We shall take our {aliyevthr|revenge} on the battlefield," Ilham Aliyev said in a televised address, adding that the weapon was an Elbrus, known in the West as Scud, {ganja2|fired} from the district of Vardenis. The Armenian Defence Ministry denied any {ganja2!denied|launch} from its land. Its spokeswoman, Shushan Stepanyan, published a list of what she described as military targets in Ganja.

A reporter counted more than twenty houses {ganja2|razed}. Men dug with their hands, under floodlights, asking for silence now and then to listen. "My wife is in there," one of them said and pointed at a crater. At about the same time another missile {ming|came down} at Mingachevir, where the country's largest dam stands; nobody was hurt.

Stepanakert, the chief town of Nagorno-Karabakh, had been {step|shelled} in the hours before. Three civilians were {step|injured} there, Armenian officials said, and a market roof was {step|blown away}. In Barda region, Baku said, a man who was at a funeral died when artillery {terter|hit} the graveyard of Terter on Thursday.

A {moscow|truce} for the exchange of bodies and prisoners, {moscow|agreed} in Moscow on October 10 after eleven hours of {moscowtalks|talks} hosted by Sergei Lavrov, has existed on paper alone. On the night after it was to begin, ten people were {ganja1|killed} in a block of flats in Ganja by a similar rocket. In the war, which {war|began} on September 27, Karabakh's army has owned to 633 {losses|killed}; Azerbaijan says that 60 of its civilians have been {civ|killed} and does not give military losses.

On the ground Aliyev declared on Saturday that his troops had {fizuli|taken} the town of Fizuli, {fizuli93|lost} in 1993, and seven villages. Lavrov {lavcall|spoke} by phone with both foreign ministers and {lavask|insisted} that they {keep|honour} the Moscow {moscow|agreement}. The EU {eu|deplored} the {ganja2|strikes} on Ganja. Turkey {turk|called} the {ganja2|attack} a "war {ganja2|crime}". Late in the evening both sides announced a new humanitarian {paris|truce}, from midnight, arranged by France.

~ Reporting by our staff in Ganja and Stepanakert; editing in Tbilisi
--
who azarmy: his troops
who eu: organisation - | The EU
who fms: office - | both foreign ministers
who armoff: office AM | Armenian officials
who karmy: force - | Karabakh's army
who man: person AZ | a man who was at a funeral
where terter: town AZ 40.3450 46.9320 | Terter
where fizuli: town AZ 39.6000 47.1450 | Fizuli
where vardenis: district AM 40.1830 45.7300 | Vardenis
where moscowt: town RU 55.7522 37.6156 | in Moscow
* ganja2 ASSAULT/heavy-weapons occurred
  when: 2020-10-17 "early hours of Saturday"
  where: ganja
  by: armenia alleged of azer; armenia denied
  to: "13 people"; "a row of single-storey houses" thing
  with: missile "A ballistic missile" 1
  killed: 13 "13 people" side civilian voice azpros
  killed: 2 "two small children" part side civilian voice azpros
  injured: >=45 "more than 45" side civilian voice azpros
  sites: >=20 "more than twenty houses"
  said: azpros official "said"
  said: armmod official denied "denied"
* acc ACCUSE/allege occurred
  when: 2020-10-17
  by: azer; aliyev
  to: armenia
  about: ganja2
* aliyevthr THREATEN/violence occurred
  when: 2020-10-17
  by: aliyev
  to: armenia
  about: ASSAULT
  answers: ganja2 "revenge"
* ming ASSAULT/heavy-weapons occurred
  when: 2020-10-17 from ganja2 "At about the same time"
  where: mingachevir
  to: mingachevir thing
  with: missile "another missile" 1
  injured: 0 "nobody" side civilian
* step ASSAULT/heavy-weapons occurred
  when: 2020-10-16/2020-10-17 day from ganja2 "in the hours before"
  where: step
  to: "Three civilians"; "a market roof" thing
  with: artillery
  injured: 3 "Three civilians" side civilian voice armoff
  said: armoff official "said"
* terter ASSAULT/heavy-weapons occurred
  when: 2020-10-15 "Thursday"
  where: "the graveyard of Terter"; terter
  to: man; "the graveyard" thing
  with: artillery "artillery"
  killed: 1 "a man" side civilian voice azer
  said: azer party "said"
* moscow AGREE occurred
  when: 2020-10-10 from text "October 10"
  where: moscowt
  by: azer; armenia
  to: armenia; azer
  about: RETREAT/ceasefire
* moscowtalks CONSULT/third-party occurred
  when: 2020-10-09/2020-10-10 bounded "eleven hours"
  where: moscowt
  by: lavrov; azer; armenia
  to: lavrov
* ganja1 ASSAULT/heavy-weapons occurred
  when: 2020-10-10/2020-10-11 day from moscow "On the night after"
  where: "a block of flats in Ganja"; ganja
  to: "a block of flats" thing
  with: rocket "a similar rocket" 1
  killed: 10 "ten people" side civilian
* losses ASSAULT occurred
  when: 2020-09-27/2020-10-17 bounded from text "September 27"
  where: nk
  to: karmy
  killed: 633 "633" side recipient voice karmy
* war ASSAULT ongoing optional
  when: 2020-09-27/2020-10-17 from text "September 27"
  where: nk
  by: azer; armenia
  to: armenia; azer
* civ ASSAULT occurred
  when: 2020-09-27/2020-10-17 from text "September 27"
  to: "60 of its civilians"
  killed: 60 "60 of its civilians" side civilian voice azer
  said: azer party "says"
* fizuli COERCE/seize occurred
  when: 2020-10-17 "Saturday"
  where: fizuli
  by: azarmy
  to: fizuli thing; "seven villages" thing
  said: aliyev party claimed "declared"
* lavcall CONSULT/phone occurred
  when: 2020-10-17
  by: lavrov; fms
  to: fms
* lavask REQUEST/change occurred
  when: 2020-10-17
  by: lavrov
  to: fms
  about: keep
* keep RETREAT/ceasefire demanded optional
  when: ?
  by: azer; armenia
* eu ACCUSE/disapprove occurred
  when: 2020-10-17
  by: eu
  to: armenia
  about: ganja2
  answers: ganja2 "deplored the strikes"
* turk ACCUSE/disapprove occurred
  when: 2020-10-17
  by: turkey
  to: armenia
  about: ganja2
  answers: ganja2 "called the attack"
* paris AGREE occurred
  when: 2020-10-17 "Late in the evening"
  by: azer; armenia; france
  to: armenia; azer
  about: RETREAT/ceasefire
* fizuli93 COERCE/seize occurred
  when: 1993 from text "1993"
  where: fizuli
  to: fizuli thing

== ex-ganja-2
outlet: Steppe & Sea Dispatch
register: daily
published: 2020-10-29
--
Barda, eight minutes past one

The street sweeper had lost a leg and was asking for his broom. Around him {barda|burned} five cars; a motor scooter stood upright, without a rider. Twenty-one people were {barda|killed} in the centre of Barda yesterday, Azerbaijani prosecutors say, and 70 were {barda|hurt} by Smerch rockets that {barda|scattered} small bombs over a square with a bank and a hospital at lunch time. It is the worst {barda|blow} to civilians of the war, and the second in two days in the same district: on Tuesday four had been {bardav|killed} in the village of Garayusifli, a girl of seven among them.

"Armenian {barda,hajacc|terror}," Hikmet Hajiyev, the president's aide, wrote, and {hajask|called upon} the world to speak. From Yerevan came the usual denial by Shushan Stepanyan. Amnesty International's weapons people, shown pictures, {amn|attribute} the rockets to Armenia.

On the opposite side of the line it was the day of the maternity hospital. A shell {mat|tore} its glass front {mat|off} in Stepanakert shortly after noon; nobody was inside, since the mothers were {evac|moved} to the cellars weeks ago. In Shushi, ten kilometres up the hill, one man was {shushis|killed} and two were {shushis|wounded}. The Azerbaijani Defence Ministry says it {mat!denied|fires} at no civilian building.

So much for the third {wash|truce}, announced by the State Department on Sunday, that was to {washtr|hold} from eight on Monday morning. It lasted until five past eight; each {blame|held} the other {blame|responsible}. Donald Trump had {trump|congratulated} both. Mike Pompeo on Wednesday {pompeo|telephoned} Aliyev and Pashinyan once more. In Geneva their foreign ministers are to {geneva|sit down} tomorrow with the three mediators of the OSCE.

Meanwhile the front creeps up the valleys. Azeri forces {gubadli|took} Gubadli on Sunday and stand, by the account of Karabakh's leader Arayik Harutyunyan himself, five kilometres from Shushi. "Who holds Shushi controls Artsakh," he told his people on video, and {hararm|called} every man to arms. Bayraktar drones, {buy|bought} from Ankara, {drones|pick off} tanks and lorries by the dozen; the footage runs in Baku on giant screens. Nikol Pashinyan {passend|asked} Moscow in a letter to begin "urgent consultations" on security {rushelp!demanded|help}. Russia's foreign ministry {rusans|replied} that it will {rushelp!announced|give} all that is needed if the fighting {spill!hypothetical|spreads} to Armenia proper.

~ Map: what changed since September
--
who amnesty: organisation - | Amnesty International
who state: body US | State Department
who trump: office US | Donald Trump
who pompeo: office US | Mike Pompeo
who har: office - | Arayik Harutyunyan
who rusmfa: body RU | Russia's foreign ministry
who osce: organisation - | OSCE
who fms: office - | their foreign ministers
who mothers: population - | the mothers
where garay: town AZ 40.3000 47.1000 | Garayusifli
where gubadli: town AZ 39.3440 46.5800 | Gubadli
where geneva: town CH 46.2022 6.1457 | Geneva
where aproper: country AM 40.0 45.0 | Armenia proper
* barda ASSAULT/heavy-weapons occurred
  when: 2020-10-28 "yesterday"
  where: barda
  by: armenia alleged of hajiyev; armenia alleged of amnesty; armenia denied
  to: civilians; "a square with a bank and a hospital" thing; "five cars" thing
  with: rocket "Smerch rockets"; cluster-munition "small bombs"
  killed: 21 "Twenty-one people" side civilian voice "Azerbaijani prosecutors"
  injured: 70 "70" side civilian voice "Azerbaijani prosecutors"
  said: "Azerbaijani prosecutors" official "say"
  said: armmod official denied "denial"
* bardav ASSAULT/heavy-weapons occurred
  when: 2020-10-27 "Tuesday"
  where: garay; barda
  to: "four"
  killed: 4 "four" side civilian
  killed: 1 "a girl of seven" part side civilian
* hajacc ACCUSE/disapprove occurred
  when: 2020-10-28/2020-10-29 bounded
  by: hajiyev
  to: armenia
  about: barda
  answers: barda "terror"
* hajask REQUEST/change occurred
  when: 2020-10-28/2020-10-29 bounded
  by: hajiyev
  to: "the world"
* amn ACCUSE/allege occurred
  when: 2020-10-28/2020-10-29 bounded
  by: amnesty
  to: armenia
  about: barda
* mat ASSAULT/heavy-weapons occurred
  when: 2020-10-28 "shortly after noon"
  where: step; "maternity hospital"
  by: azer denied
  to: "maternity hospital" thing
  with: artillery "A shell" 1
  said: azmod party denied "says"
* evac AID occurred
  when: ? "weeks ago"
  where: "the cellars"; step
  to: mothers
* shushis ASSAULT/heavy-weapons occurred
  when: 2020-10-28
  where: shusha
  to: "one man"
  killed: 1 "one man" side civilian
  injured: 2 "two" side civilian
* wash AGREE occurred
  when: 2020-10-25 "Sunday"
  by: azer; armenia; state
  to: armenia; azer
  about: RETREAT/ceasefire
* blame ACCUSE/allege occurred
  when: 2020-10-26/2020-10-29 bounded
  by: azer; armenia
  to: armenia; azer
  about: ASSAULT
* trump SUPPORT occurred
  when: 2020-10-25/2020-10-29 bounded
  by: trump
  to: azer; armenia
  about: wash
  answers: wash "congratulated both"
* pompeo CONSULT/phone occurred
  when: 2020-10-28 "Wednesday"
  by: pompeo; aliyev; pash
  to: aliyev; pash
* geneva CONSULT/third-party announced
  when: 2020-10-30 "tomorrow"
  where: geneva
  by: fms; osce
* gubadli COERCE/seize occurred
  when: 2020-10-25 "Sunday"
  where: gubadli
  by: azarmy
  to: gubadli thing
* hararm REQUEST/assist occurred
  when: 2020-10-25/2020-10-29 bounded
  by: har
  to: "every man"
* drones ASSAULT/drone ongoing
  when: 2020-09/2020-10-29
  where: "the front"
  by: azarmy
  to: "tanks and lorries" thing
  with: drone "Bayraktar drones"
  sites: >=24 vague "by the dozen"
* passend REQUEST/assist occurred
  when: ?
  by: pash
  to: russia
  about: rushelp
* rusans AGREE occurred
  when: ?
  by: rusmfa
  to: pash
  about: rushelp
  answers: passend "replied"
* rushelp AID announced
  when: ?
  by: russia
  to: armenia
* spill ASSAULT hypothetical optional
  when: ?
  where: aproper
  to: armenia
* buy AID occurred optional
  when: ?
  by: turkey
  to: azarmy
  with: drone "Bayraktar drones"
* washtr RETREAT/ceasefire occurred
  when: 2020-10-26 "Monday morning"
  by: azer; armenia

== ex-ganja-3
outlet: Foundation for Rights in War
register: ngo
published: 2020-12-18
--
Azerbaijan/Armenia: shells, bomblets and the law. A forty-four day war in fourteen findings (extract)

1. Between 27 September and 10 November 2020 both parties {civ2|attacked} towns with weapons that cannot be aimed. We visited nine sites on the Azerbaijani side and eleven in Nagorno-Karabakh and spoke with 122 people.

2. Ganja. Three {ganjaagg|strikes}, on 8, 11 and 17 October, {ganjaagg|killed} 32 civilians and {ganjaagg|injured} at least 125 in a city 100 kilometres from the front. Remnants found by us are those of R-17 missiles, which of the parties Armenia alone possesses. That of 11 October {ganja1|hit} an apartment house at two in the morning; that of the 17th {ganja2|destroyed} or {ganja2|damaged} 60 homes and {ganja2|killed} fifteen. There was no fighting in the town. Armenia's claim that a military airfield was {ganja2|aimed at} does not bear examination: the {ganja2|impacts} lay more than five kilometres from it.

3. Barda. Cluster rockets {barda|killed} 21 on 28 October, the gravest single {barda|incident} of the war. The Karabakh Defence Army has the Smerch launcher, and so does the Armenian army; which of the two {barda|fired} we were unable to tell.

4. Stepanakert. LAR-160 cluster munitions, an Israeli product, were {stepc|used} against the town's residential quarters at least four times from 27 September on, as well as Grad rockets and, on 4 and 9 October, air-dropped {stepair|bombs}. Thirteen civilians died in the town and 51 were {stepagg|wounded}. The Azerbaijani Defence Ministry did not reply to our letters.

5. On 8 October two missiles {cath|struck} the cathedral of Shushi within five hours; three journalists were {cath|hurt} in the second {cath|strike}, one of them gravely. The repetition speaks for intent.

6. Prisoners. Videos of Azerbaijani soldiers {exec|shooting} two captives, draped in flags, in Hadrut about 15 October are authentic. So is one in which an Azerbaijani border guard's throat is {throat|cut}. The {exch|exchange} of 14 December, in which 44 Armenians and 14 Azerbaijanis were {exch|sent home} on a Russian aircraft, left dozens {hold|held}.

7. The {tri|statement} of 9 November, {tri|signed} by Aliyev, Pashinyan and Putin, {truce|halted} the fighting at midnight Moscow time; 1,960 Russian peacekeepers {peace|deployed} along the line and in the Lachin corridor; Kelbajar, Aghdam and Lachin were {handover|handed over} by 1 December. It holds no word about accountability. Hours before it a Russian helicopter was {mi24|shot down} over Armenia near Nakhchivan, {mi24|killing} two; Baku {apol|apologised} for a "tragic error" and {comp|offered} compensation.

We {ask,ask2|call on} both governments to {bothinv|investigate}, and on all states to {arms|stop} deliveries of cluster munitions.
--
who rus: force RU | Russian peacekeepers
who azsol: force AZ | Azerbaijani soldiers
who journ: population - | three journalists
who captives: population - | two captives
who guard: force AZ | Azerbaijani border guard
who bothgov: government - | both governments
who azans: population AZ | 14 Azerbaijanis
who arms44: population AM | 44 Armenians
where hadrut: town AZ 39.5200 47.0300 | Hadrut
where kelb: district AZ 40.1000 46.0400 | Kelbajar
where agdam: district AZ 39.9910 46.9290 | Aghdam
where lachin: district AZ 39.6400 46.5500 | Lachin
where nakh: near AM 39.7000 45.0000 | near Nakhchivan
* civ2 ASSAULT/heavy-weapons occurred
  when: 2020-09-27/2020-11-10 from text "Between 27 September and 10 November 2020"
  by: azer; armenia
  to: "towns" thing
* ganjaagg ASSAULT/heavy-weapons occurred
  when: 2020-10-08/2020-10-17 from text "8, 11 and 17 October"
  where: ganja
  by: armenia
  to: civilians
  with: missile "R-17 missiles"
  count: 3 "Three strikes"
  killed: 32 "32 civilians" side civilian
  injured: >=125 "at least 125" side civilian
  part_of: civ2
* ganja1 ASSAULT/heavy-weapons occurred
  when: 2020-10-11 from text "11 October"
  where: ganja
  by: armenia
  to: "an apartment house" thing
  with: missile "R-17 missiles"
  part_of: ganjaagg
* ganja2 ASSAULT/heavy-weapons occurred
  when: 2020-10-17 from text "17 October"
  where: ganja
  by: armenia
  to: "60 homes" thing
  with: missile "R-17 missiles"
  killed: 15 "fifteen" side civilian
  sites: 60 "60 homes"
  part_of: ganjaagg
* barda ASSAULT/heavy-weapons occurred
  when: 2020-10-28 from text "28 October"
  where: barda
  by: artsakh alleged; armarmy alleged
  to: "21"
  with: cluster-munition "Cluster rockets"
  killed: 21 "21" side civilian
  part_of: civ2
* stepc ASSAULT/heavy-weapons occurred
  when: 2020-09-27/2020-11-10 from text "27 September"
  where: step
  by: azer
  to: "the town's residential quarters" thing
  with: cluster-munition "LAR-160 cluster munitions"; rocket "Grad rockets"
  count: >=4 "at least four times"
  part_of: stepagg
* stepair ASSAULT/aerial occurred
  when: 2020-10-04/2020-10-09 bounded from text "4 and 9 October"
  where: step
  by: azer
  to: step thing
  with: bomb "air-dropped bombs"
  part_of: stepagg
* stepagg ASSAULT/heavy-weapons occurred
  when: 2020-09-27/2020-11-10
  where: step
  by: azer
  to: step thing
  killed: 13 "Thirteen civilians" side civilian
  injured: 51 "51" side civilian
  part_of: civ2
* cath ASSAULT/heavy-weapons occurred
  when: 2020-10-08 from text "8 October"
  where: shusha; "the cathedral of Shushi"
  to: "the cathedral of Shushi" thing; journ
  with: missile "two missiles" 2
  injured: 3 "three journalists" side civilian
  injured: 1 "one of them gravely" part side civilian
  part_of: civ2
* exec ASSAULT/firearms occurred
  when: 2020-10-15 from text "15 October"
  where: hadrut
  by: azsol
  to: captives
  killed: 2 "two captives" side recipient
* throat ASSAULT/primitive occurred
  when: 2020-09-27/2020-11-10 bounded
  to: guard
  killed: 1 "an Azerbaijani border guard" side recipient
* exch RETREAT/release occurred
  when: 2020-12-14 from text "14 December"
  by: azer; armenia
  to: arms44; azans
  released: 44 "44 Armenians" part
  released: 14 "14 Azerbaijanis" part
* hold COERCE/arrest ongoing
  when: 2020-12-14/2020-12-18 bounded
  to: "dozens"
  detained: >=24 vague "dozens"
* tri AGREE occurred
  when: 2020-11-09 from text "9 November"
  by: aliyev; pash; putin
  to: pash; aliyev
  about: truce
* truce RETREAT/ceasefire occurred
  when: 2020-11-09/2020-11-10 day "at midnight Moscow time"
  by: azer; armenia
* peace MOBILIZE/troops occurred
  when: 2020-11-09/2020-12-01 bounded
  where: lachinc; "the line"
  by: rus
* handover RETREAT/withdraw occurred
  when: 2020-11-10/2020-12-01 bounded from text "1 December"
  where: kelb; agdam; lachin
* mi24 ASSAULT/heavy-weapons occurred
  when: 2020-11-09 from tri "Hours before"
  where: nakh
  by: azer
  to: "a Russian helicopter" thing
  killed: 2 "two" side recipient
* apol CONCEDE occurred
  when: 2020-11-09/2020-11-10 bounded
  by: azer
  to: russia
  about: mi24
  answers: mi24 "apologised for"
* comp AGREE occurred
  when: 2020-11-09/2020-11-10 bounded
  by: azer
  to: russia
  about: AID
* ask REQUEST/change occurred
  when: 2020-12-18
  by: "We"
  to: bothgov
  about: bothinv
* arms SANCTION/discontinue demanded optional
  when: ?
  by: "all states"
* ask2 REQUEST/change occurred
  when: 2020-12-18
  by: "We"
  to: "all states"
  about: arms
* bothinv ACCUSE/investigate demanded optional
  when: ?
  by: bothgov
figure: troops 1960 "1,960 Russian peacekeepers" of rus
