story: ex-crocus
conflict: Russia
countries: RU
facts: On the evening of 22 March 2024 four gunmen shot concert-goers in Crocus City Hall at Krasnogorsk outside Moscow and set fire to it; tolls 40, 60, 93, 115, 133, 137, 140 and later 145. Islamic State claimed it. Eleven were held on the 23rd,
  four of them near Bryansk; Putin spoke of a "window" at the Ukrainian border, Kyiv denied any part. A court in Moscow ordered four men into custody on 24 March, with marks of beating. The US embassy had warned on 7 March. On 26 March the FSB
  head named the US, Britain and Ukraine. (public record: FSB, Investigative Committee, presidential address, White House statements, court reports.)

who putin: office RU | Vladimir Putin; Putin; the president
who fsb: body RU | FSB; Federal Security Service
who bortnikov: office RU | Alexander Bortnikov; Bortnikov
who ic: body RU | Investigative Committee; the investigators
who is: group - | Islamic State; IS; Islamic State group; Khorasan branch; ISIS-K
who ukraine: state UA | Ukraine; Kyiv
who zelensky: office UA | Volodymyr Zelensky; Zelensky
who podolyak: office UA | Mykhailo Podolyak; Podolyak
who us: state US | United States; Washington
who whitehouse: office US | White House; the White House
who usembassy: body US | US embassy; American embassy
who gunmen: group - | gunmen; the four; four men; the attackers; the shooters; the suspects; the accused
who peskov: office RU | Dmitry Peskov; Peskov; Kremlin spokesman
who medvedev: office RU | Dmitry Medvedev; Medvedev
who court: body RU | Basmanny district court; Basmanny court; a Moscow court; the judge
who public: population RU | concert-goers; spectators; the audience
who guards: force RU | National Guard
who un: body - | UN Security Council
who taj: state TJ | Tajikistan
who france: state FR | France; Paris
who macron: office FR | Emmanuel Macron; Macron
who britain: state GB | Britain
where hall: site RU 55.8258 37.3903 | Crocus City Hall; Crocus; the hall; concert hall
where krasnogorsk: town RU 55.8204 37.3302 | Krasnogorsk
where moscow: town RU 55.7522 37.6156 | Moscow
where bryansk: province RU 53.2500 34.3700 | Bryansk region; Bryansk
where kaluga: province RU 54.5000 36.2700 | Kaluga

== ex-crocus-1
outlet: Baltic Wave Online
register: live-blog
published: 2024-03-23
--
Concert hall {attack|attack} near Moscow: what we know so far

22:15 GMT We are pausing our updates. The Investigative Committee says 133 bodies have been found and that the {search|search} of the rubble goes on. The health ministry lists 107 people in hospital, sixteen of them in a critical state. Tomorrow is a day of mourning.

19:05 Volodymyr Zelensky in his evening video: after the {attack|bloodbath} "that nobody" in the Kremlin, he says, kept silent for a day and then shifted the {putacc|blame} on Ukraine; he {zelacc|calls} it contemptible. His adviser Mykhailo Podolyak had already {pod|called} it "absurd".

17:30 Who are "they"? State television airs the {quest|interrogation} of a young man, shaking, by a roadside. He says he was {hire|offered} half a million roubles over Telegram by someone whose name he never learned. A second clip, which we shall not link to, shows a soldier {ear|cutting} at the ear of a captive. We can't say where it was filmed.

13:20 Vladimir Putin speaks at last, five minutes, dark tie. A "barbaric terrorist {attack|act}". All four who {attack|shot} were {arrest|caught} as they {flee|headed} towards Ukraine, where, according to "preliminary data", a {window|window} had been {window|prepared} for them on the other side of the border. Everyone behind this will be {punish|punished}, he {putvow|vows}. Not a word on the IS claim.

10:40 The FSB director has told the president that eleven persons are {arrest|held}, among them four gunmen who were {stopcar|stopped} in a white Renault in Bryansk region after a {stopcar|chase} in which {stopcar|shots} were {stopcar|fired}. Toll up again: 115, say the investigators, against 93 at breakfast and 60 at four in the morning.

07:00 Paris, Berlin, Ankara, Beijing: {cond|condemnation} from nearly everywhere. The UN Security Council {unsc|denounces} a "heinous and cowardly" {attack|attack}. The White House said late on Friday there was no sign at this time that Ukraine was involved; a spokeswoman adds this morning that Washington had passed Russia a {warnpriv|warning} in early March of something {plan!hypothetical|planned} against large gatherings.

00:30 Recap for those who went to bed early. Shortly before eight on Friday evening men in fatigues {attack|walked} into Crocus City Hall in Krasnogorsk, where the band Picnic was to play to a full house of 6,200, and {attack|shot} people at the doors, on the stairs, in the stalls. Then they {fire|poured} petrol and {fire|lit} it. The roof {fire|burned} through within the hour. Some 100 were {rescue|brought out} of the cellar by firemen. The FSB's first figure: 40 {attack|killed}, more than a hundred {attack|injured}. Islamic State says on its channel that its fighters did it and "got back safely to base". National Guard units {guards|searched} the building until midnight.

~ Follow @balticwave | Donate
--
who fsbdir: office RU | FSB director
who firemen: force RU | firemen
who healthmin: body RU | health ministry
who whspoke: office US | a spokeswoman
who captive: person - | a captive
who youngman: person - | a young man
who soldier: force RU | a soldier
who kremlin: government RU | the Kremlin
who russia: state RU | Russia
who germany: state DE | Berlin
who turkey: state TR | Ankara
who china: state CN | Beijing
who is: its fighters
who gunmen: men in fatigues; All four
* attack ASSAULT/firearms occurred
  when: 2024-03-22 "Friday evening"
  where: hall; krasnogorsk; moscow
  by: gunmen; is claimed
  to: "people"; hall thing
  killed: 133 "133 bodies" side civilian voice ic as_of 2024-03-23
  killed: 115 "115" side civilian voice ic as_of 2024-03-23
  killed: 93 "93" side civilian voice ic as_of 2024-03-23
  killed: 60 "60" side civilian voice ic as_of 2024-03-23
  killed: 40 "40" side civilian voice fsb as_of 2024-03-22
  injured: 107 "107 people" side civilian voice healthmin
  injured: 16 "sixteen of them" part side civilian voice healthmin
  injured: >=100 "more than a hundred" side civilian voice fsb as_of 2024-03-22
  said: is party claimed "says"
* zelacc ACCUSE/disapprove occurred
  when: 2024-03-23 "19:05"
  by: zelensky
  to: putin; kremlin
  about: putacc
  answers: putacc "calls it contemptible"
* putacc ACCUSE/allege occurred
  when: 2024-03-23
  by: kremlin; putin
  to: ukraine
  about: attack
* quest ACCUSE/investigate occurred
  when: 2024-03-23 "17:30"
  where: "a roadside"
  to: youngman
  about: attack
* hire AGREE occurred optional
  when: ?
  by: "someone"
  to: youngman
  said: youngman witness "says"
* ear ASSAULT/torture occurred
  when: 2024-03-22/2024-03-23 bounded
  by: soldier
  to: captive
* arrest COERCE/arrest occurred
  when: 2024-03-22/2024-03-23 bounded
  where: bryansk
  to: gunmen; "eleven persons"
  detained: 11 "eleven persons" side actor voice fsbdir
  detained: 4 "four gunmen" part side actor voice fsbdir
  said: fsbdir official "told"
* window AID occurred
  when: ?
  where: "the other side of the border"
  by: ukraine alleged of putin
  to: gunmen
  said: putin official "according to"
* putvow THREATEN occurred
  when: 2024-03-23 "13:20"
  by: putin
  to: "Everyone behind this"
  about: punish
  answers: attack "behind this"
* stopcar ASSAULT/firearms occurred
  when: 2024-03-22/2024-03-23 bounded
  where: bryansk
  to: gunmen; "a white Renault" thing
  said: fsbdir official "told"
* cond ACCUSE/disapprove occurred
  when: 2024-03-22/2024-03-23 bounded "07:00"
  by: france; germany; turkey; china
  to: gunmen
  about: attack
  answers: attack "condemnation"
* unsc ACCUSE/disapprove occurred
  when: 2024-03-22/2024-03-23 bounded "07:00"
  by: un
  to: gunmen
  about: attack
  answers: attack "denounces"
* warnpriv COOPERATE occurred
  when: 2024-03-01/2024-03-10 bounded "early March"
  by: us
  to: russia
  about: plan
  said: whspoke official "adds"
* plan ASSAULT hypothetical
  when: ?
  to: "large gatherings"
  said: us official
* fire ASSAULT/destroy occurred
  when: 2024-03-22 "Friday evening"
  where: hall; krasnogorsk
  by: gunmen
  to: hall thing; "The roof" thing
  with: incendiary "petrol"
  part_of: attack
* guards COERCE/restrict occurred optional
  when: 2024-03-22 "until midnight"
  where: hall
  by: guards
  to: hall thing
* pod REJECT occurred optional
  when: 2024-03-22/2024-03-23 bounded
  by: podolyak
  to: kremlin
  about: putacc
  answers: putacc "called it"
* rescue AID occurred
  when: 2024-03-22 "Friday evening"
  where: "the cellar"; hall
  by: firemen
  to: "Some 100"
  count: ~100 "Some 100"
* search AID ongoing optional
  when: 2024-03-23 "22:15"
  where: hall
  said: ic official "says"
* flee RETREAT/withdraw occurred optional
  when: 2024-03-22/2024-03-23 bounded
  by: gunmen
  said: putin official "according to"
* punish SANCTION threatened optional
  when: ?
  by: putin
  to: "Everyone behind this"

== ex-crocus-2
outlet: Oka Press International
register: wire
published: 2024-03-25
--
Four {charge|charged} over Moscow concert {attack|massacre} appear in court {beaten|bruised}

MOSCOW, March 25 (OPI) - A Moscow court ordered four men to be {remand|kept} in jail until May 22 on {charge|charges} of terrorism over the {attack|killing} of at least 137 people at a concert, the deadliest {attack|attack} in the region of the Russian capital in two decades.

One of the four was wheeled into the Basmanny district court unconscious late on Sunday, an eye missing. Another had a plastic bag still stuck to his neck, a third a bandage where his ear had been. All are citizens of Tajikistan; two, court officials said, {plead|pleaded} guilty on all counts. They face life. Kremlin spokesman Dmitry Peskov declined to answer when asked whether the suspects had been {beaten|tortured}.

Three more were {remand2|jailed} on Monday: a father and his two sons, one of whom had {sellcar|sold} the gunmen the Renault.

The Islamic State group, which claimed the {attack|shooting} on the night itself, has since published footage of it taken by one of the attackers. "Radical Islamists {attack|carried out} this," Putin conceded on Monday in a video {meeting|conference} with his officials. "We are interested in who {cust|ordered} it." The trail, he said again, {putacc|led} to Ukraine; why else did they {flee|run} that way?

Kyiv has {kyrej|rejected} any tie. Emmanuel Macron said in Cayenne that French services too had reason to believe that an IS entity stood behind it; the same group, he said, had tried several times in recent months to {frplots|strike} in France. Paris {alert|raised} its alert to the highest level on Sunday. The White House {whcall|called} the Kremlin's hints "nonsense" and "propaganda".

Medvedev, the former president, {medv|demanded} {death|death} for the accused and for everyone who paid or sympathised. "{medthr|Kill} every one," he wrote. Russia has had a {morat|moratorium} on executions since 1996. Peskov said the Kremlin took no part in that discussion.

Across the country people {vigil|laid} flowers and toys on Sunday. Outside the {fire|burned} hall the {vigil|queue} was two kilometres long. In Blagoveshchensk, 7,000 km off, unknown persons {pavilion|burned down} a market stand of Tajik traders; in Kaluga three Tajiks were {kaluga|beaten up} on a street. Tajikistan's foreign ministry {tajadv|advised} its people not to leave home without need. Its president, Emomali Rahmon, had {phone|told} Putin by telephone on Saturday that terrorists have neither nation nor homeland, and {phone2|promised} that their services would work together.

The {search|search} for bodies was ended on Monday evening. Of 182 wounded 97 were in hospital still, the Moscow region's health minister said.

~ Read more: Who are ISIS-K?
--
who kremlin: government RU | the Kremlin's
who rahmon: office TJ | Emomali Rahmon
who tajmfa: body TJ | Tajikistan's foreign ministry
who father: person - | a father and his two sons
who tajtraders: population TJ | Tajik traders
who tajiks: population TJ | three Tajiks
who hmin: office RU | the Moscow region's health minister
who macron: he said
who is: an IS entity
where blag: town RU 50.2796 127.5405 | Blagoveshchensk
where cayenne: town GF 4.9333 -52.3333 | Cayenne
* charge ACCUSE/investigate occurred
  when: 2024-03-24 "late on Sunday"
  where: moscow
  to: gunmen
  about: attack
* attack ASSAULT/firearms occurred
  when: ? "the night itself"
  where: moscow
  by: gunmen alleged of court; is claimed
  to: "137 people"
  killed: >=137 "at least 137 people" side civilian
  injured: 182 "182 wounded" side civilian voice hmin
  injured: 97 "97" part side civilian voice hmin
  said: putin official "conceded"
  said: macron official "said"
* beaten ASSAULT/torture occurred
  when: ?
  to: gunmen
* remand COERCE/arrest occurred
  when: 2024-03-24 "late on Sunday"
  where: moscow
  by: court
  to: gunmen
  detained: 4 "four men"
* plead CONCEDE occurred optional
  when: 2024-03-24 "late on Sunday"
  where: moscow
  by: "two"
  to: court
  said: "court officials" official "said"
* remand2 COERCE/arrest occurred
  when: 2024-03-25 "Monday"
  to: father
  detained: 3 "Three more"
* sellcar AID occurred optional
  when: ?
  by: father "one of whom"
  to: gunmen
* meeting CONSULT occurred
  when: 2024-03-25 "Monday"
  by: putin; "his officials"
  to: "his officials"
* cust REQUEST/assist hypothetical
  when: ?
  to: gunmen
  said: putin official
* putacc ACCUSE/allege occurred
  when: 2024-03-25 "Monday"
  by: putin
  to: ukraine
  about: attack
* flee RETREAT/withdraw occurred optional
  when: ?
  by: gunmen
  said: putin official "he said"
* frplots ASSAULT attempted
  when: ? "in recent months"
  where: france
  by: is
  to: france
  count: >=3 vague "several times"
  said: macron official "he said"
* alert MOBILIZE/police occurred
  when: 2024-03-24 "Sunday"
  by: france
  where: "France"
* whcall ACCUSE/disapprove occurred
  when: ?
  by: whitehouse
  to: kremlin
  about: putacc
  answers: putacc "called the Kremlin's hints"
* medv REQUEST/change occurred
  when: ?
  by: medvedev
  about: death
* death SANCTION/convict demanded optional
  when: ?
  by: "Russia"
  to: gunmen
* medthr THREATEN/violence occurred
  when: ?
  by: medvedev
  to: gunmen
* morat AGREE occurred optional
  when: 1996 from text "1996"
  by: "Russia"
* vigil PROTEST/demo occurred
  when: 2024-03-24 "Sunday"
  where: "Across the country"; "Outside the burned hall"
  by: "people"
* pavilion ASSAULT/destroy occurred
  when: ?
  where: blag
  by: "unknown persons"
  to: tajtraders; "a market stand" thing
* kaluga ASSAULT/beat occurred
  when: ?
  where: kaluga
  to: tajiks
  injured: 3 "three Tajiks" side civilian
* tajadv REQUEST/change occurred optional
  when: ?
  by: tajmfa
  to: "its people"
* phone CONSULT/phone occurred
  when: 2024-03-23 "Saturday"
  by: rahmon; putin
  to: putin
* phone2 AGREE occurred
  when: 2024-03-23 "Saturday"
  by: rahmon
  to: putin
  about: COOPERATE
* kyrej REJECT occurred optional
  when: ?
  by: ukraine
  to: putin
  about: putacc
  answers: putacc "rejected any tie"
* fire ASSAULT/destroy occurred
  when: ?
  where: "hall"
  by: gunmen
  to: "hall" thing
  part_of: attack
* search AID occurred optional
  when: ? "Monday evening"

== ex-crocus-3
outlet: The Copper Square Review
register: analysis
published: 2024-03-29
--
Two stories of one {attack|massacre}

Within a week Russia has been given two accounts of what happened at Crocus City Hall on 22 March, and has been asked to believe both.

The first is simple. Four men came, {attack|fired} for a quarter of an hour with automatic rifles, {fire|set} the hall {fire|alight} and {flee|drove off}; 143 people are dead and 80 still in hospital. The Khorasan branch of Islamic State, which has {iskab|bombed} the Russian embassy in Kabul (September 2022) and {kerman|murdered} more than ninety at a memorial in Kerman in Iran this January, says it was their doing. It had cause: Russia's aircraft have {syria|bombed} its people in Syria since 2015. On 7 March the FSB itself reported that it had {kalplot|broken up} a cell of IS in Kaluga which meant to {synag|shoot} worshippers in a Moscow synagogue. On the same day the US embassy {warn|told} Americans to keep away from concerts for 48 hours. Three days before the {attack|carnage} Putin {putblack|dismissed} such {warn|notices} as "outright blackmail".

The second account needs more actors. Alexander Bortnikov, head of the FSB, on Tuesday {bort|blamed} the United States, Britain and Ukraine; Nikolai Patrushev, asked by a reporter whether it was IS or Kyiv, {patr|replied}: "Of course Ukraine." On Thursday the Investigative Committee announced that the accused had {money|received} large sums in cryptocurrency from Ukraine, and that a man who {money|sent} it had been {arrmoney|detained}. It showed nothing. Belarus's president Alexander Lukashenko, meanwhile, spoiled the tale: the gunmen had first made for his country, he told journalists, and {turn|turned away} because the roads were {roads|closed}.

Which story prevails will have a price. If it was Ukraine, the {energy|raids} on power plants of 22 March, in which 88 missiles and 63 drones were {energy|launched} at the neighbour some hours before the concert, may be {energy2!hypothetical|repeated} in the name of the dead. If it was IS, questions will be asked at home: why did the National Guard take an hour? Who {ignore|ignored} the Americans?

For now both are used. Lawmakers {bill|propose} the {deathpen|return} of capital punishment; police {raids|raid} hostels and markets, and by midweek courts in Saint Petersburg had {deport|expelled} 400 migrants. Turkey, where two of the shooters had spent some weeks, {turk|seized} 147 suspects. And in a country in which four battered defendants were {show|exhibited} before cameras, hardly a voice was raised against {beaten|torture}, save that of a former member of the human rights council, who {ombud|called} it "a disgrace for the state".
--
who russia: state RU | Russia
who russembassy: body RU | Russian embassy
who patrushev: office RU | Nikolai Patrushev
who lukashenko: office BY | Alexander Lukashenko
who turkey: state TR | Turkey
who police: force RU | police
who petcourts: body RU | courts in Saint Petersburg
who lawmakers: body RU | Lawmakers
who hrc: person RU | a former member of the human rights council
where kabul: town AF 34.5281 69.1723 | Kabul
where kerman: town IR 30.2832 57.0788 | Kerman
where syria: country SY 35.0 38.0 | Syria
* attack ASSAULT/firearms occurred
  when: 2024-03-22 from text "22 March"
  where: hall
  by: gunmen; is claimed
  with: small-arms "automatic rifles"
  killed: 143 "143 people" side civilian
  injured: 80 "80" side civilian
  to: "143 people"
* fire ASSAULT/destroy occurred
  when: 2024-03-22 from text "22 March"
  where: hall
  by: gunmen
  to: hall thing
  part_of: attack
* iskab ASSAULT/explosives occurred
  when: 2022-09 from text "September 2022"
  where: kabul
  by: is
  to: russembassy
* kerman ASSAULT occurred
  when: 2024-01 "this January"
  where: "a memorial"; kerman
  by: is
  to: "more than ninety"
  killed: >=90 "more than ninety" side civilian
* syria ASSAULT/aerial ongoing
  when: 2015/2024-03-29 from text "2015"
  where: syria
  by: russia
  to: is "its people"
  with: airstrike "aircraft"
* kalplot COERCE/seize occurred
  when: 2024-03-07 from text "7 March"
  where: kaluga
  by: fsb
  to: is "a cell of IS"
  said: fsb official "reported"
* synag ASSAULT/firearms attempted
  when: 2024-03-07
  where: "a Moscow synagogue"; moscow
  by: is alleged of fsb
  to: "worshippers"
  said: fsb official "reported"
* warn REQUEST/change occurred optional
  when: 2024-03-07 from kalplot "the same day"
  by: usembassy
  to: "Americans"
* putblack REJECT occurred
  when: 2024-03-19 from attack "Three days before"
  by: putin
  to: usembassy
  about: warn
  answers: warn "dismissed such notices"
* bort ACCUSE/allege occurred
  when: 2024-03-26 "Tuesday"
  by: bortnikov
  to: us; britain; ukraine
  about: attack
* patr ACCUSE/allege occurred
  when: 2024-03-22/2024-03-29 bounded
  by: patrushev
  to: ukraine
  about: attack
* money AID occurred
  when: ?
  by: ukraine alleged of ic; "a man" alleged of ic
  to: gunmen
  said: ic official "announced"
* arrmoney COERCE/arrest occurred
  when: 2024-03-22/2024-03-28 bounded
  to: "a man"
  detained: 1 "a man"
  said: ic official "announced"
* turn RETREAT/withdraw occurred optional
  when: 2024-03-22/2024-03-29 bounded
  by: gunmen
  said: lukashenko official "told"
  answers: roads "because"
* energy ASSAULT/aerial occurred
  when: 2024-03-22 from text "22 March"
  where: "power plants"
  by: russia
  to: ukraine "the neighbour"; "power plants" thing
  with: missile "88 missiles" 88; drone "63 drones" 63
* energy2 ASSAULT/aerial hypothetical
  when: ?
  by: russia
  to: ukraine
* ignore REJECT occurred optional
  when: 2024-03-07/2024-03-22 bounded
  to: us "the Americans"
  about: warn
  answers: warn "ignored the Americans"
* bill REQUEST/change occurred
  when: 2024-03-22/2024-03-29 bounded
  by: lawmakers
  about: deathpen
* deathpen SANCTION demanded optional
  when: ?
* raids COERCE occurred
  when: 2024-03-22/2024-03-29 bounded
  where: "hostels and markets"
  by: police
  to: "hostels and markets" thing
* deport COERCE/deport occurred
  when: 2024-03-22/2024-03-27 bounded "by midweek"
  where: "Saint Petersburg"
  by: petcourts
  to: "400 migrants"
  count: 400 "400 migrants"
* turk COERCE/arrest occurred
  when: 2024-03-22/2024-03-29 bounded
  where: "Turkey"
  by: turkey
  to: "147 suspects"
  detained: 147 "147 suspects"
* show COERCE occurred optional
  when: 2024-03-22/2024-03-29 bounded
  to: gunmen "four battered defendants"
* beaten ASSAULT/torture occurred
  when: 2024-03-22/2024-03-29 bounded
  to: gunmen "four battered defendants"
* ombud ACCUSE/disapprove occurred
  when: 2024-03-22/2024-03-29 bounded
  by: hrc
  about: beaten
  answers: beaten "called it"
* flee RETREAT/withdraw occurred optional
  when: 2024-03-22 from text "22 March"
  where: hall
  by: gunmen
* roads COERCE/restrict occurred
  when: 2024-03-22/2024-03-29 bounded
  to: "the roads" thing
  said: lukashenko official "told"
