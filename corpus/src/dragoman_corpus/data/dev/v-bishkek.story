story: v-bishkek
conflict: Kyrgyzstan
countries: KG
facts: After the parliamentary vote of 4 October 2020 crowds stormed the White House in Bishkek in the night to the 6th, freed ex-president Atambayev and Sadyr Japarov; one man died and some 590 people, later over 1,000, were hurt. The election commission annulled the
  result on the 6th. Rival councils formed. On the 9th President Jeenbekov declared a state of emergency, the two camps of supporters clashed on Ala-Too square and shots were fired at the car of Atambayev, who was
  arrested again on the 10th. Japarov was elected prime minister on 10 and 14 October; on the 15th Jeenbekov resigned. Russia suspended a $100m payment on the 14th. (public record: press reports of 5 to 16 October 2020.) The committee's order of the day and some quotations are composed.

who jeen: person KG | Sooronbay Jeenbekov; Jeenbekov
who atam: person KG | Almazbek Atambayev; Atambayev
who jap: person KG | Sadyr Japarov; Japarov
who boronov: person KG | Kubatbek Boronov; Boronov
who parl: body KG | Jogorku Kenesh; parliament
who cec: body KG | Central Election Commission; election commission
who council: coalition KG | Coordination Council; Coordinating Council
who russia: state RU | Russia; Moscow
who kremlin: government RU | Kremlin
who matraimov: person KG | Raimbek Matraimov; Matraimov
where kg: country KG 41.50 75.00 | Kyrgyzstan; Kyrgyz Republic
where bishkek: town KG 42.87 74.59 | Bishkek
where white: site KG 42.88 74.60 | White House
where square: site KG 42.88 74.60 | Ala-Too square; Ala-Too
where kumtor: site KG 41.86 78.19 | Kumtor
where talas: town KG 42.52 72.24 | Talas

== v-bishkek-1
outlet: The Daily Bugle-Post
register: tabloid
published: 2020-10-06
--
{storm|THEY'RE IN!} Mob {storm|trashes} Kyrgyz president's office and {freeat|springs} ex-leader from jail

Dawn selfies on the presidential sofa as "third revolution" {storm|smashes} capital

IT WAS the house-warming from hell.

Thousands of furious Kyrgyz {storm|burst} through the gates of the seven-storey White House in Bishkek in the early hours today, {storm|hurled} state papers from the windows like confetti and {fireit|torched} two floors.

Then they went round the corner to the secret service lock-up and {freeat|marched out} with ex-president Almazbek Atambayev, 64, who was doing 11 years for {pardon|letting} a mafia boss {pardon|walk}.

"He was eating dumplings!" said one of his jolly jailbreakers.

Earlier, cops had {gas|used} stun grenades, water cannon and gas to {gas|clear} the square of fans of a dozen parties who {rally|rallied} there because, they say, Sunday's election was {fraud|bought}. It didn't work. They {regroup|came back} with bin lids, {burncars|set} police cars {burncars|ablaze} and {chase|chased} coppers down
Chui Avenue.

A lad of 19 died. A staggering 590 are {hurt|hurt}, say hospital chiefs, half of them police.

By breakfast the election commission had {annul|scrapped} the result. By lunch President Sooronbay Jeenbekov, who's hiding goodness knows where, was {offerphone|begging} party chiefs to sit down with him. He {noshoot|ordered} his men not to {shootcrowd|open fire}, he bragged. The mayor {mayorq|quit}. Two governors {govq|quit}. And a convicted
kidnapper, Sadyr Japarov, 51, {freejap|sprung} from another clink before sunrise, was {nameit|picked} as premier in a HOTEL!

It all got a bit silly at the gold mines. Rivals {minesiege|besieged} one at Ishtamberdi, {mine|beat up} the guards and {minefire|set} the canteen {minefire|alight}. At the huge Kumtor pit security has been {kumtor|doubled}.

Jeenbekov's lot {callcoup|called} it a {storm|coup}. And could the old president be back? "If my country calls," winked Atambayev. Worried expats were {embassy|advised} by the British embassy to stay in. Over in Moscow, a Kremlin spokesman said Russia "has an interest in order" and that its airbase at Kant is {kant|on alert}.

Kyrgyzstan, pop. 6.5 million, has {purge05|kicked out} two presidents already, in 2005 and 2010.

~ SEE ALSO: Strictly star's backstage bust-up
~ PHOTO: Flames leap from the White House. Picture: GETSNAP
~ Got a story? Ring our newsdesk
--
who police: force KG | police; cops; coppers
who hosp: body KG | hospital chiefs
who mob: population KG | Thousands of furious Kyrgyz; jolly jailbreakers; Mob
who ukemb: body GB | British embassy
who jeen: Kyrgyz president; President Sooronbay Jeenbekov
where lockup: site KG - - | secret service lock-up
where chui: site KG - - | Chui Avenue
where ishtam: site KG 41.40 71.20 | Ishtamberdi
where kant: site KG 42.85 74.85 | Kant
* storm PROTEST/riot occurred
  when: 2020-10-06 "early hours today"
  where: white; bishkek
  by: mob
  to: jeen; white thing
* fireit PROTEST/riot occurred
  when: 2020-10-06 "early hours today"
  where: white; bishkek
  by: mob
  to: white thing
  part_of: storm
* freeat RETREAT/release occurred
  when: 2020-10-06 "early hours today"
  where: lockup; bishkek
  by: mob
  to: atam
* pardon RETREAT/release occurred optional
  when: ?
  by: atam
  to: "mafia boss"
* gas ASSAULT/crowd-control occurred
  when: 2020-10-04/2020-10-06 bounded "Earlier"
  where: "square"; bishkek
  by: police
  to: "fans of a dozen parties"
  with: crowd-control "stun grenades"; crowd-control "water cannon"; crowd-control "gas"
* rally PROTEST/demo occurred
  when: 2020-10-04/2020-10-06 bounded "Earlier"
  where: "square"; bishkek
  by: "fans of a dozen parties"
  answers: fraud "because"
* fraud COERCE/misinformation occurred optional
  when: 2020-10-04 "Sunday"
  said: "fans of a dozen parties" party claimed "say"
* regroup PROTEST/riot occurred
  when: 2020-10-04/2020-10-06 bounded
  where: chui; bishkek
  by: "fans of a dozen parties"
  to: police
* burncars PROTEST/riot occurred
  when: 2020-10-04/2020-10-06 bounded
  where: chui; bishkek
  by: "fans of a dozen parties"
  to: "police cars" thing
  part_of: regroup
* chase PROTEST/riot occurred
  when: 2020-10-04/2020-10-06 bounded
  where: chui; bishkek
  by: "fans of a dozen parties"
  to: police
  part_of: regroup
* hurt ASSAULT occurred
  when: 2020-10-04/2020-10-06 bounded
  where: bishkek
  killed: 1 "A lad of 19" side unknown
  injured: 590 "590" side unknown voice hosp
  said: hosp official "say"
* annul COERCE occurred
  when: 2020-10-06 "By breakfast"
  by: cec
  to: "result" thing
* offerphone REQUEST/meet occurred
  when: 2020-10-06 "By lunch"
  by: jeen
  to: "party chiefs"
* noshoot REQUEST/change occurred
  when: 2020-10-04/2020-10-06 bounded
  by: jeen
  to: "his men"
  said: jeen official "bragged"
  about: shootcrowd
* shootcrowd ASSAULT/firearms hypothetical optional
  when: ?
  by: "his men"
* mayorq RETREAT/resign occurred
  when: 2020-10-06
  by: "mayor"
* govq RETREAT/resign occurred
  when: 2020-10-06
  by: "Two governors"
  count: 2 "Two governors"
* freejap RETREAT/release occurred
  when: 2020-10-06 "before sunrise"
  where: "another clink"
  to: jap
* nameit SUPPORT occurred optional
  when: 2020-10-06
  where: "HOTEL"
  to: jap
* mine ASSAULT/beat occurred
  when: ?
  where: ishtam
  by: "Rivals"
  to: "guards"
* minesiege COERCE/restrict occurred
  when: ?
  where: ishtam
  by: "Rivals"
  to: ishtam thing
* minefire PROTEST/riot occurred
  when: ?
  where: ishtam
  by: "Rivals"
  to: "canteen" thing
* kumtor MOBILIZE occurred
  when: ?
  where: kumtor
* callcoup ACCUSE/disapprove occurred
  when: 2020-10-06
  by: jeen
  to: mob
  about: storm
  answers: storm "called it a coup"
* embassy REQUEST/change occurred optional
  when: ?
  by: ukemb
  to: "expats"
* kant MOBILIZE/troops ongoing
  when: 2020-10-06
  where: kant
  by: russia
  said: kremlin official "said"
* purge05 COERCE/martial-law occurred
  when: 2005/2010 "2005 and 2010"
  where: kg
  by: kg
  to: "two presidents"
  count: 2 "two presidents"

== v-bishkek-2
outlet: Coordinating Council of Patriots, Talas road
register: communique
published: 2020-10-08
--
ORDER OF THE DAY No. 2

The Coordination Council, formed on 6 October by five parties in the Hotel Dostuk, makes known to the residents of the capital:

One. The self-styled government of S. Japarov, {nameit|voted} in at a hotel by 35 deputies out of 120 while persons with stones stood behind their chairs, is null. We {notwork|shall not recognise} it and {noobey|call on} all civil servants to {obeyno|disregard} its orders.

Two. Our {meetneg|consultations} with the delegates of Ata Meken and Bir Bol last night at house 12 were held in a spirit of trust. {agree|Agreement} was reached on a joint candidate, O. Babanov, for head of government; three parties have {accedecand|acceded}, one {reserve|withholds} its consent.

Three. People's guards. Two thousand one hundred volunteers are {guards|on duty} at banks, bazaars and the television centre. They have so far {grabloot|handed over} forty-three looters to the militia and {restore|returned} eleven stolen vehicles. Whoever {plunder|robs} in these days will be {punish,lynch|dealt with} by the street, we cannot hide it.

Four. Last night, at about 23.40, a group arriving on three lorries from the south tried to {try|enter} the television centre, and were {hoses|driven off} with fire hoses. We {accusemat|accuse} the clan of Raimbek Matraimov of having {hirelor|hired} them. His lawyers {denyloud|deny} it: he was asleep.

Five. We {demandres|demand} that S. Jeenbekov {resign|lay down} his powers by noon on Saturday. Should he declare {soe|emergency rule} instead, the sixth of October will be {repeatw,repeat|repeated}. To the soldiers of the Panfilov garrison we express {thankgar|gratitude} that they stayed in barracks.

Six. Foreign missions. We {assurem|guarantee} the safety of every embassy and investor. The Kumtor mine will not be {nat|touched}. We {askru,askrefr|ask} our strategic partner in the north to {loan|disburse} the {promise|promised} assistance, and to refrain from {nointerf|calling} those who were {gas|beaten} on the night of the fifth a "rabble".

Bread is free today at the Osh bazaar, a {bread|gift} of the bakers. {donor|Needed}: blood, Station 3, groups I and III.

For the council: (signatures)
--
who council: The Coordination Council
who group: group KG | a group arriving on three lorries
who jap: S. Japarov
who jeen: S. Jeenbekov
who atam2: party KG | Ata Meken
who bir: party KG | Bir Bol
who lawyers: person KG | His lawyers
who panf: force KG | Panfilov garrison
who ru2: state RU | our strategic partner in the north
who guardsv: group KG | People's guards; volunteers
where tv: site KG 42.87 74.60 | television centre
where house12: site KG - - | house 12
where bazaar: site KG 42.87 74.57 | Osh bazaar
* nameit SUPPORT occurred optional
  when: ?
  where: "hotel"
  by: "35 deputies"
  to: jap
* notwork REJECT occurred
  when: 2020-10-08
  by: council
  to: jap
  about: nameit
  answers: nameit "null"
* noobey REQUEST/assist occurred
  when: 2020-10-08
  by: council
  to: "civil servants"
  about: obeyno
* obeyno PROTEST/boycott demanded optional
  when: ?
  by: "civil servants"
  to: jap
* meetneg CONSULT/multilateral occurred
  when: 2020-10-07 "last night"
  where: house12
  by: council; atam2; bir
* agree AGREE occurred
  when: 2020-10-07 "last night"
  where: house12
  by: council; atam2; bir
* accedecand AGREE occurred
  when: 2020-10-07/2020-10-08 bounded
  by: "three parties"
  to: council
  about: agree
* reserve REJECT occurred
  when: 2020-10-07/2020-10-08 bounded
  by: "one"
  to: council
  about: agree
* guards MOBILIZE/militia ongoing
  when: 2020-10-08
  where: "banks"; "bazaars"; tv
  by: guardsv
* grabloot COOPERATE occurred
  when: 2020-10-06/2020-10-08 bounded
  by: guardsv
  to: "militia"
  detained: 43 "forty-three looters"
* restore RETREAT/release occurred optional
  when: 2020-10-06/2020-10-08 bounded
  by: guardsv
  to: "eleven stolen vehicles" thing
  vehicles: 11 "eleven stolen vehicles"
* plunder PROTEST/riot hypothetical optional
  when: ?
  by: "Whoever"
* punish THREATEN/violence occurred
  when: 2020-10-08
  by: council
  to: "Whoever"
  about: lynch
* lynch ASSAULT hypothetical optional
  when: ?
  by: "street"
  to: "Whoever"
* try PROTEST/riot attempted
  when: 2020-10-07 "Last night, at about 23.40"
  where: tv
  by: group
  to: tv thing
* hoses ASSAULT/crowd-control occurred
  when: 2020-10-07 "Last night, at about 23.40"
  where: tv
  to: group
  with: crowd-control "fire hoses"
* accusemat ACCUSE/allege occurred
  when: 2020-10-08
  by: council
  to: matraimov
  about: hirelor
* hirelor MOBILIZE/militia occurred
  when: ?
  by: matraimov alleged of council
  to: group
  said: council claimed "accuse"
  said: lawyers denied "deny"
* denyloud REJECT occurred optional
  when: 2020-10-07/2020-10-08 bounded
  by: lawyers
  to: council
  answers: accusemat "deny"
* demandres REQUEST/yield occurred
  when: 2020-10-08
  by: council
  to: jeen
  about: resign
* resign RETREAT/resign demanded
  when: 2020-10-08/2020-10-10 bounded "by noon on Saturday"
  by: jeen
* soe COERCE/martial-law hypothetical
  when: ?
  by: jeen
* repeat PROTEST/riot hypothetical optional
  when: ?
  by: council
  to: jeen
* repeatw THREATEN/violence occurred
  when: 2020-10-08
  by: council
  to: jeen
  about: repeat
* thankgar SUPPORT occurred
  when: 2020-10-08
  by: council
  to: panf
* assurem AGREE occurred
  when: 2020-10-08
  by: council
  to: "embassy"; "investor"
* nat AGREE occurred
  when: 2020-10-08
  by: council
  about: COERCE/seize by council to kumtor
* askru REQUEST/assist occurred
  when: 2020-10-08
  by: council
  to: ru2
  about: loan
* askrefr REQUEST/yield occurred
  when: 2020-10-08
  by: council
  to: ru2
  about: nointerf
* loan AID demanded optional
  when: ?
  by: ru2
* promise AGREE occurred optional
  when: ?
  by: ru2
  about: loan
* nointerf ACCUSE/disapprove occurred optional
  when: 2020-10-05/2020-10-08 bounded
  by: ru2
  to: "those who"
* gas ASSAULT/crowd-control occurred
  when: 2020-10-05 from text "night of the fifth"
  to: "those who"
* bread AID ongoing
  when: 2020-10-08 "today"
  where: bazaar
  by: "bakers"
* donor REQUEST/assist occurred optional
  when: 2020-10-08
  by: council
figure: votes 35 "35 deputies"
figure: troops 2100 "Two thousand one hundred volunteers" of guardsv

== v-bishkek-3
outlet: Silk Road Review
register: analysis
published: 2020-10-12
--
Who took Bishkek? Notes on a week of three governments

It is tempting to tell what happened in Kyrgyzstan between 5 and 10 October as one more revolution on an Asian square. It was, on closer inspection, two. In the first, young voters from the capital {rally|protested} a {fraud|fraud}. In the second, men with sport bags took the fruits out of their hands.

The first is soon told. On 4 October two parties close to the president and to the customs clan of Matraimov won the election by {fraud|purchase}, at some thousand to two thousand som a head. On the fifth the losers {rally|assembled} on Ala-Too square. Toward nightfall the police {gas|drove} them {gas|off} with
grenades; before dawn the seat of the president and that of parliament had been {storm|overrun}, the prison of the security committee {freeat|opened}. The state simply left.

The second began in that same hour. Sadyr Japarov had been serving a sentence for the {kidnap|abduction} of a governor in 2013, at a {kumtorpro|rally} for nationalising Kumtor. {freejap|Freed} by his men, he went directly to the hotel in which a rump of deputies sat. A crowd {pelt|threw} stones at the windows, {pelt|broke}
the door and {menace|threatened} that nobody would {exit|leave} before there was a premier. A rival, Tilek Toktogaziyev, was {brick|knocked} unconscious with a brick on the ninth, when both camps {clash9|met} on the square; a bullet {shotcar|struck} the car in which Atambayev was driving off. His guards {shotcar!attempted|foiled} what he calls
an {shotcar|assassination}.

Jeenbekov reappeared that evening, on paper. His decree on a {soe|state of emergency} until the 21st put colonels in charge of a {curfew|curfew} from nine to five, {ban|forbade} gatherings, and {column|brought} two hundred vehicles of the army to the edge of the city. Parliament was to {approve|approve} it within a day, and has put the item on tomorrow's list. On Saturday
special troops {arrest|arrested} Atambayev in his compound at Koi-Tash, the same where in August 2019 his bodyguards had {koitash|repelled} a first {koitash|raid} at the cost of an officer's life. On the same day 51 deputies, some of them by proxies nobody had seen, {elect|voted} Japarov in. The speaker, Myktybek
Abdyldayev, {speaker|stepped down}, then denied that he had, and then {speaker|went}.

What did the outer world do? Dmitry Kozak, the Kremlin's man for the near abroad, {kozak|came} on Monday the twelfth, {kozak|saw} both men, and left with a smile. He is thought to have {hint|intimated} that a credit of a hundred million dollars may be {stop100|frozen}. The embassies of the EU and the United States {eunote|deplored} "the role of
organised crime". China {chinask|asked for} protection of its mines and {chinaclos|shut} the pass at Torugart. Kazakhstan {kazfence|closed} its frontier, and the railway with it. Nobody {mediate|mediated}; the OSCE's {osce|offer} is on a desk.

Three scenarios remain. If the president {resign|goes}, the constitution hands his office to the speaker of the house, and if he too {isayev|declines}, to the premier: this is the plan. If he {stay|stays}, Japarov's people are likely to {march|march} on the residence, as they have {threatm|threatened} daily. In the third case the south, the president's home, moves; there has been
a {roadosh|blockade} on the Osh highway since yesterday, a small one, of five lorries and an aunt with a samovar. The chances of war are slight. The chances of the first case, I'd say, are two in three.

One ought not to forget those who started it. A student told me she had swept glass for three days with the volunteers. "We threw out one thief," she said, "and five climbed in by the window." On Saturday her group's own {women|march} was {womenbeat|attacked} by men in white caps. The police watched.

~ The author teaches at Osh. Views are personal.
~ Subscribe for 4 euros a month · Already a member? Log in
--
who supp: population KG | Japarov's people
who police: force KG | the police; The police
who toktog: person KG | Tilek Toktogaziyev
who speaker: person KG | Myktybek Abdyldayev
who kozak: person RU | Dmitry Kozak
who eu: body - | EU
who us: state US | United States
who china: state CN | China
who kaz: state KZ | Kazakhstan
who osce: body - | OSCE
who student: person KG | A student
who special: force KG | special troops
where koi: town KG 42.70 74.70 | Koi-Tash
where torugart: site KG 40.55 75.38 | Torugart
where hway: site KG - - | Osh highway
where prison: site KG - - | prison of the security committee
* rally PROTEST/demo occurred
  when: 2020-10-05 from text "On the fifth"
  where: square; bishkek
  by: "young voters"; "losers"
  to: "two parties close to the president"
  answers: fraud "protested"
* fraud COERCE/misinformation occurred optional
  when: 2020-10-04 from text "On 4 October"
  by: "two parties close to the president"
* gas ASSAULT/crowd-control occurred
  when: 2020-10-05 "Toward nightfall"
  where: square; bishkek
  by: police
  to: "losers"
  with: crowd-control "grenades"
* storm PROTEST/riot occurred
  when: 2020-10-06 "before dawn"
  where: "seat of the president"; bishkek
  to: parl; jeen; "seat of the president" thing
* freeat RETREAT/release occurred
  when: 2020-10-06 "before dawn"
  where: prison; bishkek
* kidnap ASSAULT/abduct occurred
  when: 2013 "2013"
  by: jap
  to: "governor"
* kumtorpro PROTEST/demo occurred
  when: 2013 "2013"
* freejap RETREAT/release occurred
  when: 2020-10-06 "that same hour"
  by: "his men"
  to: jap
* pelt PROTEST/riot occurred
  when: 2020-10-06 "that same hour"
  where: "hotel"; bishkek
  by: "crowd"
  to: "rump of deputies"
  with: stones "stones"
* menace THREATEN/restrict occurred
  when: 2020-10-06 "that same hour"
  where: "hotel"; bishkek
  by: "crowd"
  to: "rump of deputies"
  about: exit
* exit COERCE/restrict threatened optional
  when: 2020-10-06
  where: "hotel"
  by: "crowd"
  to: "rump of deputies"
* brick ASSAULT/primitive occurred
  when: 2020-10-09 from text "on the ninth"
  where: square; bishkek
  to: toktog
  with: stones "a brick"
  injured: 1 "A rival" side recipient
* clash9 ASSAULT occurred
  when: 2020-10-09 from text "on the ninth"
  where: square; bishkek
  by: "both camps"
  to: "both camps"
* shotcar ASSAULT/targeted attempted
  when: 2020-10-09 from text "on the ninth"
  where: square; bishkek
  to: atam; "the car" thing
  with: small-arms "bullet"
  said: atam party "calls"
* soe COERCE/martial-law occurred
  when: 2020-10-09 "that evening"
  where: bishkek
  by: jeen
* curfew COERCE/curfew occurred
  when: 2020-10-09/2020-10-21 "until the 21st"
  where: bishkek
  by: jeen
* ban COERCE/restrict occurred
  when: 2020-10-09/2020-10-21 "until the 21st"
  where: bishkek
  by: jeen
* column MOBILIZE/troops occurred
  when: 2020-10-09 "that evening"
  where: "edge of the city"; bishkek
  by: jeen
* approve SUPPORT announced
  when: 2020-10-13 "tomorrow"
  by: parl
  to: jeen
  about: soe
* arrest COERCE/arrest occurred
  when: 2020-10-10 "Saturday"
  where: koi
  by: special
  to: atam
* koitash ASSAULT occurred
  when: 2019-08 "August 2019"
  where: koi
  to: atam
  killed: 1 "an officer's life" side actor
* elect SUPPORT occurred optional
  when: 2020-10-10 "the same day"
  by: parl
  to: jap
* speaker RETREAT/resign occurred
  when: 2020-10-06/2020-10-12 bounded
  by: speaker
  said: speaker official denied "denied"
* kozak CONSULT/visit occurred
  when: 2020-10-12 from text "Monday the twelfth"
  where: bishkek
  by: kozak; jeen; jap
  to: jeen; jap
* hint THREATEN/restrict occurred
  when: 2020-10-12 from text "Monday the twelfth"
  by: kozak
  to: jeen; jap
  about: stop100
* stop100 SANCTION/discontinue hypothetical
  when: ?
  by: kremlin
* eunote ACCUSE/disapprove occurred
  when: 2020-10-05/2020-10-12 bounded
  by: eu; us
  to: "organised crime"
* chinask REQUEST/assist occurred
  when: 2020-10-05/2020-10-12 bounded
  by: china
* chinaclos COERCE/restrict occurred
  when: 2020-10-05/2020-10-12 bounded
  where: torugart
  by: china
* kazfence COERCE/restrict occurred
  when: 2020-10-05/2020-10-12 bounded
  where: "frontier"
  by: kaz
* mediate CONSULT/third-party denied
  when: 2020-10-05/2020-10-12 bounded
* osce AGREE occurred
  when: 2020-10-05/2020-10-12 bounded
  by: osce
  about: mediate
* resign RETREAT/resign hypothetical
  when: ?
  by: jeen
* isayev REJECT hypothetical
  when: ?
  by: "speaker of the house"
* stay REJECT hypothetical
  when: ?
  by: jeen
* march PROTEST/riot hypothetical
  when: ?
  where: "residence"
  by: supp
  to: jeen
* threatm THREATEN/violence occurred
  when: 2020-10-06/2020-10-12 bounded "daily"
  by: supp
  to: jeen
  about: march
* roadosh PROTEST/obstruct ongoing
  when: 2020-10-11/2020-10-12 "since yesterday"
  where: hway
* women PROTEST/demo occurred
  when: 2020-10-10 "Saturday"
  by: "her group"
* womenbeat ASSAULT occurred
  when: 2020-10-10 "Saturday"
  by: "men in white caps"
  to: "her group"
figure: votes 51 "51 deputies" of parl
figure: vehicles 200 "two hundred vehicles"

== v-bishkek-4
outlet: Ala-Too State Information Channel
register: state-media
published: 2020-10-15
--
Head of state {resign|lays down} powers in name of peace

BISHKEK, 15 October (Wednesday) - "I do not want to remain in history as a president who {shed|shot} at his own citizens," Sooronbay Jeenbekov says in an address to the people published at 13.10 today. He is {resign|resigning} so that there be no {clash2|confrontation} between the servicemen who guard the state residence and the
protesters who {gath|gather} before it.

As late as yesterday the head of state, after {meet14|receiving} Prime Minister Sadyr Japarov for two hours, had {norec|refused} to {resign!hypothetical|go} before a new election was called. The supporters of the prime minister gave him an {ultim|ultimatum} until this morning; otherwise, they {warn14|warned} him from the tribune, they would "{break|come} over the wall".

The speaker of the Jogorku Kenesh, Kanat Isayev, has {isayev|waived} the right to succeed. Powers pass to the prime minister.

The {soe|state of emergency} in the capital {soeend|ends} tomorrow at 8.00; soldiers are {pullb|returning} to barracks, checkpoints at the four entrances are being {dismantle|removed}. The {curfew|curfew} is {liftc|lifted} as of tonight.

In his first act the acting president {orderarr|instructed} the security committee to {arrmat|detain} "well-known persons of the customs". He {askrus|asked} the Russian Federation to {thaw|release} the tranche of 100 million dollars that was {stop100|suspended} yesterday, and {thankall|thanked} the doctors. Uzbekistan has {uzaid|sent}
twenty tonnes of flour, in return for which the transit of coal is {coal|resumed}.

The committee for youth {rejcrit|dismissed} as slander a Western agency's account of protesters being {paid|paid} by the day.

Losses of the {disord|disorders} of 5-9 October: one {disord|killed}, 1,233 {disord|injured}, of whom 41 are still in hospital. Damage to the White House is put at 1.2 billion som. The national ensemble postpones its premiere of "Manas under Siege".
--
who jap: Prime Minister Sadyr Japarov; prime minister; acting president
who jeen: Head of state; head of state
who supp: population KG | supporters of the prime minister
who isayev: person KG | Kanat Isayev; speaker of the Jogorku Kenesh
who sec: force KG | security committee
who ru: state RU | Russian Federation
who uz: state UZ | Uzbekistan
who youth: body KG | committee for youth
where resid: site KG - - | state residence
* resign RETREAT/resign occurred
  when: 2020-10-15 "today"
  by: jeen
* shed ASSAULT/firearms hypothetical
  when: ?
  by: jeen
  to: "his own citizens"
  said: jeen official "says"
* clash2 ASSAULT hypothetical
  when: ?
  where: resid
  by: "servicemen"; "protesters"
  to: "servicemen"; "protesters"
* gath PROTEST/demo ongoing
  when: 2020-10-15
  where: resid; bishkek
  by: "protesters"
  to: jeen
* meet14 CONSULT occurred
  when: 2020-10-14 "yesterday"
  by: jap; jeen
  to: jeen
* norec REJECT/yield occurred
  when: 2020-10-14 "yesterday"
  by: jeen
  about: resign
* ultim REQUEST/yield occurred
  when: 2020-10-14/2020-10-15 bounded
  by: supp
  to: jeen
  about: resign
* warn14 THREATEN/violence occurred
  when: 2020-10-14/2020-10-15 bounded
  by: supp
  to: jeen
  about: break
* break PROTEST/riot threatened optional
  when: 2020-10-15 "this morning"
  where: resid
  by: supp
  to: jeen
* isayev REJECT occurred
  when: 2020-10-15
  by: isayev
* soe COERCE/martial-law ongoing
  when: 2020-10-15
  where: bishkek
* soeend CONCEDE announced
  when: 2020-10-16 "tomorrow"
  where: bishkek
* pullb RETREAT/withdraw ongoing
  when: 2020-10-15
  where: bishkek
  by: "soldiers"
* dismantle RETREAT/access ongoing
  when: 2020-10-15
  where: "four entrances"; bishkek
* curfew COERCE/curfew ongoing
  when: 2020-10-15
  where: bishkek
* liftc CONCEDE announced
  when: 2020-10-15 "tonight"
  where: bishkek
* orderarr REQUEST/change occurred optional
  when: 2020-10-15
  by: jap
  to: sec
  about: arrmat
* arrmat COERCE/arrest announced
  when: ?
  by: sec
  to: "persons of the customs"
* askrus REQUEST/assist occurred
  when: 2020-10-15
  by: jap
  to: ru
  about: thaw
* thaw AID demanded optional
  when: ?
  by: ru
* stop100 SANCTION/discontinue occurred
  when: 2020-10-14 "yesterday"
  by: ru
* thankall SUPPORT occurred optional
  when: 2020-10-15
  by: jap
  to: "doctors"
* uzaid AID occurred
  when: ?
  by: uz
* coal COOPERATE occurred
  when: ?
  to: uz
  answers: uzaid "in return for"
* rejcrit REJECT occurred optional
  when: ?
  by: youth
  to: "Western agency"
  about: paid
* paid AID occurred optional
  when: ?
  to: "protesters"
  said: "Western agency" media
  said: youth official denied "dismissed"
* disord PROTEST/riot occurred
  when: 2020-10-05/2020-10-09 from text "5-9 October"
  killed: 1 "one" side unknown
  injured: 1233 "1,233" side unknown
  injured: 41 "41" part side unknown
