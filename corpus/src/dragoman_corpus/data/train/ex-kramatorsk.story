story: ex-kramatorsk
conflict: Ukraine
countries: UA, RU
facts: On 8 April 2022 a Tochka-U missile with cluster warhead hit the railway station of Kramatorsk, where up to 4,000 people waited for evacuation trains; tolls 30, 39, 50, 52, 57 and later about 60, some 100 to 110 wounded.
  Russia denied it and named Ukraine's 19th missile brigade at Dobropillia; the Pentagon did not believe the denial. A rail overpass near Barvinkove had been bombed on 7 April. Von der Leyen, Borrell and Heger were in Kyiv on the 8th,
  Johnson on the 9th. Slovakia gave an S-300 battery. (public record: regional governor, Russian Defence Ministry, Pentagon briefing, Human Rights Watch report of February 2023.)

who ukraine: state UA | Ukraine; Kyiv; Kiev
who russia: state RU | Russia; Moscow
who zelensky: office UA | Volodymyr Zelensky; Zelensky; President Zelensky; Zelenskiy
who kyrylenko: office UA | Pavlo Kyrylenko; Kyrylenko; the governor; regional governor
who mayor: office UA | Oleksandr Honcharenko; Honcharenko; the mayor
who rumod: body RU | Russian Defence Ministry; Ministry of Defence; defence ministry; the ministry
who peskov: office RU | Dmitry Peskov; Peskov; the Kremlin
who pentagon: body US | Pentagon; the Pentagon
who leyen: office - | Ursula von der Leyen; von der Leyen; Von der Leyen
who borrell: office - | Josep Borrell; Borrell
who heger: office SK | Eduard Heger; Heger
who slovakia: state SK | Slovakia
who johnson: office GB | Boris Johnson; Johnson
who macron: office FR | Emmanuel Macron; Macron
who railway: organisation UA | Ukrainian Railways; Ukrzaliznytsia
who russians: force RU | Russian forces; Russian troops; the Russians; Russian army
who uaf: force UA | Ukrainian army; Ukrainian forces; Armed Forces of Ukraine
who evacuees: population UA | evacuees; passengers; women and children; families
where kramatorsk: town UA 48.7230 37.5563 | Kramatorsk
where station: site UA 48.7270 37.5440 | railway station; the station; train station
where donetskp: province UA 48.00 37.80 | Donetsk region
where kyivt: town UA 50.4501 30.5234 | the capital
where bucha: town UA 50.5486 30.2209 | Bucha
where sloviansk: town UA 48.8530 37.6060 | Sloviansk; Slavyansk
where barv: town UA 48.9090 37.0200 | Barvinkove
where dobro: town UA 48.4660 37.0850 | Dobropillia; Dobropolye
where donbas: region UA 48.20 38.00 | Donbas; Donbass

== ex-kramatorsk-1
outlet: Meridian East Agency
register: wire
published: 2022-04-08
--
Missile {hit|kills} at least 50 at station packed with Ukrainian evacuees

KRAMATORSK, Ukraine, April 8 (MEA) - A ballistic missile {hit|burst} over the railway station of Kramatorsk on Friday morning, while thousands were queuing for trains to the west, {hit|killing} at least 50 people, five of them children, Ukrainian officials said.

Pavlo Kyrylenko, governor of the Donetsk region, said that 98 more had been taken to hospitals in the city and in Sloviansk, sixteen children among them. His first message, an hour after the {hit|blast}, had told of over 30 dead; by two o'clock it was 39. Twelve of the victims died on the operating table.

Reporters saw bodies under blankets between suitcases and prams, four {hit|burned} cars, and on a lawn the tail of a Tochka-U with the words "for the children" painted on it in Russian. Oleksandr Honcharenko, the mayor, put the crowd at some 4,000. "They knew exactly where they were {hit|firing} and at whom," he said.

Russia {denyru|rejected} the {charge|accusation}. Its troops had no fire missions in Kramatorsk that day, the Russian Defence Ministry said, and missiles of this kind were used by the Ukrainian army alone. A senior Pentagon official said in Washington that the United States was "{pentrej|not buying} the {denyru|denial}" and took the weapon for a Russian SS-21.

President Zelensky, addressing Finland's parliament by video, {zel|called} Russia "an evil without limits" and {zelask|asked for} heavier arms. "If it is not {punish|punished} it will not stop," he said.

The {hit|strike} came as the authorities {leave|implored} civilians to {quit|quit} the Donbas before an expected Russian {offens!hypothetical|offensive}. Three trains had been stuck near Barvinkove since Thursday, when bombs {bridge|fell} on an overpass of the only line still under Ukrainian control. Ukrainian Railways {bus|laid on} buses to Sloviansk after the {hit|attack} and said {evac|evacuation} would go on.

Ursula von der Leyen and Josep Borrell, who {kyiv|arrived} in the capital on Friday with the Slovak prime minister, Eduard Heger, {buchavisit|stopped} first in Bucha, where more than 400 corpses have been found since Russian troops {bucharet|pulled out} last week. Zelensky {receive|received} the three in the evening. Von der Leyen {leyc|described} the {hit|bombing} as despicable; she {form|handed} him a questionnaire, the first step on the way to membership. Heger announced that Slovakia had {s300|given} Ukraine its S-300 air defence battery. Emmanuel Macron {macron|spoke} of a crime against humanity and {macpledge|promised} help to the investigators.

On Thursday the UN General Assembly had {unhrc|suspended} Russia from the Human Rights Council by 93 votes to 24. Moscow {ruquit|left} it the same hour.
--
who unga: body - | UN General Assembly
who us: state US | United States
who authorities: government UA | the authorities; Ukrainian officials
* hit ASSAULT/heavy-weapons occurred
  when: 2022-04-08 "Friday morning"
  where: station; kramatorsk
  by: russia alleged of mayor; russia alleged of pentagon; russia denied; uaf alleged of rumod
  to: evacuees; station thing; "people"
  with: missile "A ballistic missile" 1; missile "a Tochka-U" 1
  killed: >=50 "at least 50 people" side civilian voice authorities
  killed: 5 "five of them children" part side civilian voice authorities of "children"
  killed: >=30 "over 30 dead" side civilian voice kyrylenko as_of 2022-04-08
  killed: 39 "39" side civilian voice kyrylenko as_of 2022-04-08
  killed: 12 "Twelve of the victims" part side civilian
  injured: 98 "98 more" side civilian voice kyrylenko
  injured: 16 "sixteen children" part side civilian voice kyrylenko
  said: authorities official "said"
  said: kyrylenko official "said"
  said: mayor official "said"
  said: rumod party denied "said"
* charge ACCUSE/allege occurred
  when: 2022-04-08
  by: mayor; ukraine
  to: russia
  about: hit
* denyru REJECT occurred optional
  when: 2022-04-08
  by: russia; rumod
  to: ukraine
  about: charge
  answers: charge "rejected the accusation"
* zel ACCUSE/disapprove occurred
  when: 2022-04-08
  by: zelensky
  to: russia
* zelask REQUEST/assist occurred
  when: 2022-04-08
  by: zelensky
  to: "Finland's parliament"
  about: AID to ukraine
* punish SANCTION hypothetical
  when: ?
  to: russia
  said: zelensky party "said"
* leave REQUEST/change occurred
  when: 2022-04-08
  by: authorities
  to: "civilians"
  about: quit
* offens ASSAULT hypothetical
  when: ?
  where: donbas
  by: russia
  to: ukraine
* bridge ASSAULT/aerial occurred
  when: 2022-04-07 "Thursday"
  where: barv
  to: "an overpass" thing; railway
  with: bomb "bombs"
* bus AID occurred
  when: 2022-04-08
  where: sloviansk
  by: railway
  to: evacuees
* evac AID announced
  when: ?
  by: railway
  to: evacuees
* kyiv CONSULT/visit occurred
  when: 2022-04-08 "Friday"
  where: kyivt
  by: leyen; borrell; heger
  to: zelensky
* buchavisit CONSULT/visit occurred
  when: 2022-04-08 "Friday"
  where: bucha
  by: leyen; borrell; heger
  to: ukraine
* bucharet RETREAT/withdraw occurred
  when: 2022-03-28/2022-04-03 week "last week"
  where: bucha
  by: russians
* receive CONSULT/multilateral occurred
  when: 2022-04-08 "in the evening"
  where: kyivt
  by: zelensky; leyen; borrell; heger
  to: zelensky
* leyc ACCUSE/disapprove occurred
  when: 2022-04-08
  by: leyen
  to: russia
  about: hit
  answers: hit "described the bombing as despicable"
* form SUPPORT occurred
  when: 2022-04-08
  where: kyivt
  by: leyen
  to: zelensky; ukraine
* s300 AID occurred
  when: 2022-04-08
  by: slovakia
  to: ukraine
  with: air-defence "S-300 air defence battery" 1
  said: heger official "announced"
* macron ACCUSE/disapprove occurred
  when: 2022-04-08
  by: macron
  to: russia
  about: hit
  answers: hit "spoke of a crime"
* macpledge AGREE occurred
  when: 2022-04-08
  by: macron
  to: ukraine "the investigators"
  about: AID
* unhrc SANCTION/expel occurred
  when: 2022-04-07 "Thursday"
  by: unga
  to: russia
* ruquit SANCTION/withdraw occurred
  when: 2022-04-07 from unhrc "the same hour"
  by: russia
  to: unga "Human Rights Council"
* pentrej REJECT occurred optional
  when: 2022-04-08
  where: "Washington"
  by: us; pentagon
  to: russia
  about: denyru
  answers: denyru "not buying the denial"
* quit RETREAT/withdraw demanded optional
  when: ?
  where: donbas
  by: "civilians"
figure: votes 93 "93 votes" of unga
figure: votes 24 "24" of unga
figure: killed >=400 "more than 400 corpses" at bucha

== ex-kramatorsk-2
outlet: Briefing room, Ministry of Defence
register: communique
published: 2022-04-09
--
Statement of the Ministry of Defence on the {hit|bloodshed} in Kramatorsk

1. All {charge|statements} by the representatives of the Kiev nationalist regime that Russia carried out a "missile {hit!denied|attack}" on April 8 on the railway station of Kramatorsk are a {rurej|provocation} and correspond in no way to reality.

2. The Tochka-U missile, the fragments of which were found near the station and published by eyewitnesses, is used solely by the Armed Forces of Ukraine. On April 8 Russian forces neither had nor planned any fire missions in the city.

3. It has been reliably established that the {hit|strike} was delivered by a division of the 19th missile brigade from the area of Dobropolye, 45 kilometres south-west of the city. The purpose of the Kiev regime was to {shield|frustrate} the mass departure of residents, in order to {shield|use} them as a human shield, as it has done in other towns of the Donbass.

4. On March 14 a like missile of the same brigade {march14|hit} the centre of Donetsk; 17 people were {march14|killed} on the spot and 36 {march14|wounded}. The international organisations were silent then. On the {hit|tragedy} of Friday they {outcry|cry out} in one voice, without having looked at a single serial number. We {reqnum|call upon} the UN and the OSCE to {exam|examine} it.

5. In the past 24 hours high-precision air-based missiles have {depots|destroyed} an assembly of foreign mercenaries near Odessa, and the rail stations of Pokrovsk, Slavyansk and Barvenkovo, through which arms of the Ukrainian army were passing, have been {depots2|struck}. Eight drones have been {drones|shot down}.

6. Presidential spokesman Peskov: "Our military do not use this type. No tasks were set or planned." The {charge|accusations} of Kiev he {pesk|described} as lies.
--
who brigade: force UA | 19th missile brigade
who kreg: government UA | Kiev regime; Kiev nationalist regime
who mercs: group - | foreign mercenaries
who uno: body - | the UN
who osce: body - | the OSCE
where donetskc: town UA 48.0159 37.8028 | Donetsk
where odesa: town UA 46.4775 30.7326 | Odessa
where pokrovsk: town UA 48.2819 37.1758 | Pokrovsk
where barv: Barvenkovo
* hit ASSAULT/heavy-weapons occurred
  when: 2022-04-08 from text "April 8"
  where: station; kramatorsk
  by: brigade alleged of rumod; kreg alleged of rumod; russia denied; russia alleged of kreg
  to: station thing; "residents"
  with: missile "The Tochka-U missile" 1
  said: peskov official denied
  said: kreg party claimed "statements"
* charge ACCUSE/allege occurred
  when: 2022-04-08/2022-04-09 bounded
  by: kreg
  to: russia
  about: hit
* shield COERCE/restrict attempted
  when: 2022-04-08
  where: kramatorsk
  by: kreg alleged of rumod
  to: "residents"
* march14 ASSAULT/heavy-weapons occurred
  when: 2022-03-14 from text "March 14"
  where: donetskc
  by: brigade alleged of rumod
  to: "17 people"
  with: missile "a like missile" 1
  killed: 17 "17 people" side civilian
  injured: 36 "36" side civilian
* outcry ACCUSE/disapprove occurred optional
  when: 2022-04-08/2022-04-09 bounded
  by: "The international organisations"
  about: hit
  answers: hit "On the tragedy"
* reqnum REQUEST/change occurred
  when: 2022-04-09
  by: "We"
  to: uno; osce
  about: exam
* depots ASSAULT/aerial occurred
  when: 2022-04-08/2022-04-09 day "In the past 24 hours"
  where: "near Odessa"; odesa
  by: russians
  to: mercs
  with: missile "high-precision air-based missiles"
* depots2 ASSAULT/aerial occurred
  when: 2022-04-08/2022-04-09 day "In the past 24 hours"
  where: pokrovsk; sloviansk; barv
  by: russians
  to: "rail stations" thing; uaf
  with: missile "high-precision air-based missiles"
* drones ASSAULT occurred
  when: 2022-04-08/2022-04-09 day "In the past 24 hours"
  by: russians
  to: "Eight drones" thing
  count: 8 "Eight drones"
* pesk REJECT occurred optional
  when: 2022-04-08/2022-04-09 bounded
  by: peskov
  to: kreg
  about: charge
  answers: charge "The accusations of Kiev"
* rurej REJECT occurred optional
  when: 2022-04-08/2022-04-09 bounded
  by: rumod
  to: kreg
  about: charge
  answers: charge "are a provocation"
* exam ACCUSE/investigate demanded optional
  when: ?
  by: uno; osce
  about: hit

== ex-kramatorsk-3
outlet: Aftenbladet Sund
register: daily
published: 2022-04-11
--
Platform one: the city that cannot stop leaving

KRAMATORSK. The clock stands at 10.28. Men with hoses wash what is left off the asphalt, and on Sunday the dead number 57; Pavlo Kyrylenko, the regional governor, added five to his list after five had died in the night. A hundred and nine are being treated.

A week ago 2,000 to 3,000 passengers a day boarded here. Since the {hit|massacre} there is no train; minibuses {pick|collect} families from a church yard. "My aunt held my hand, and then there was a hand," a schoolgirl from Lyman told this paper. She was {hit|wounded} in the thigh by one of the small bombs that the rocket {hit|scattered}.

Did somebody in the Kremlin give the order? The text on the tail gives no answer. Ukraine's security service has opened a {probe|case} and {crewhunt|looks for} the crew. The Russians have stuck to their version: it was {hit|fired} by the other side, to blacken them. Military observers asked by us note that both armies have the weapon, which Moscow officially laid aside in 2019, and that its columns were filmed in Belarus in March.

Elsewhere too death came by rail. On Thursday an aircraft {bridge|bombed} the flyover outside Barvinkove; no one was hurt. In Dnipro a missile {dnipro|razed} the airport on Sunday and {dnipro|injured} six rescuers. In the village of Buzova, {retake|retaken} from Russian troops, a pit with dozens of {buzova|shot} civilians was found.

Visitors have been many. Boris Johnson {johnson|walked} through Kyiv with Zelenskiy on Saturday, unannounced, and {jpledge|promised} 120 armoured cars and missiles against ships. The Austrian chancellor, Karl Nehammer, who {nehkyiv|was there} the same day, {nehmos|travels} on Monday to Moscow and wants to tell Vladimir Putin to his face about Bucha. In Warsaw a donors' conference {donor|raised} 10.1 billion euros for the refugees. The EU on Friday {coal|forbade} the import of Russian coal.

And Kramatorsk? The mayor {mayplea|begs} those who stayed, about a fourth of 200,000, to go. "There will be no second Friday," he says, "because there will be nobody at the station."

~ Foto: Privat. Les også: Slik hjelper du
~ Annonse
--
who sbu: body UA | Ukraine's security service
who nehammer: office AT | Karl Nehammer; The Austrian chancellor
who putin: office RU | Vladimir Putin
who eu: organisation - | The EU
who rescuers: force UA | rescuers
who girl: person UA | a schoolgirl from Lyman
where dnipro: town UA 48.4647 35.0462 | Dnipro
where buzova: town UA 50.4050 30.0420 | Buzova
where kyivt: through Kyiv
where warsaw: town PL 52.2298 21.0118 | Warsaw
where moscowt: town RU 55.7522 37.6156 | to Moscow
* hit ASSAULT/heavy-weapons occurred
  when: 2022-04-08 "Friday"
  where: station; kramatorsk
  by: "the other side" alleged of russians
  to: evacuees; girl
  with: cluster-munition "the small bombs"; rocket "the rocket" 1
  killed: 57 "57" side civilian voice kyrylenko as_of 2022-04-10
  killed: 5 "five" part side civilian voice kyrylenko
  injured: 109 "A hundred and nine" side civilian
  said: girl witness "told"
* pick AID ongoing
  when: 2022-04-08/2022-04-11
  where: "a church yard"; kramatorsk
  by: "minibuses"
  to: evacuees
* probe ACCUSE/investigate occurred
  when: 2022-04-08/2022-04-11 bounded
  by: sbu
  to: "the crew"
  about: hit
* bridge ASSAULT/aerial occurred
  when: 2022-04-07 "Thursday"
  where: barv
  by: "an aircraft"
  to: "the flyover" thing
  with: airstrike "an aircraft"
  injured: 0 "no one" side civilian
* dnipro ASSAULT/heavy-weapons occurred
  when: 2022-04-10 "Sunday"
  where: dnipro
  to: "the airport" thing; rescuers
  with: missile "a missile" 1
  injured: 6 "six rescuers" side recipient
* buzova ASSAULT/firearms occurred
  when: ?
  where: buzova
  to: "civilians"
  killed: >=24 vague "dozens" side civilian
* johnson CONSULT/visit occurred
  when: 2022-04-09 "Saturday"
  where: kyivt
  by: johnson; zelensky
  to: zelensky
* jpledge AGREE occurred
  when: 2022-04-09 "Saturday"
  where: kyivt
  by: johnson
  to: zelensky
  about: AID
* nehmos CONSULT/visit announced
  when: 2022-04-11 "Monday"
  where: moscowt
  by: nehammer; putin
  to: putin
* donor AID occurred
  when: ?
  where: warsaw
  to: "refugees"
  by: "a donors' conference"
  money: 10100000000 "10.1 billion euros"
* coal SANCTION/discontinue occurred
  when: 2022-04-08 "Friday"
  by: eu
  to: russia "Russian"
* mayplea REQUEST/change occurred
  when: 2022-04-10/2022-04-11 bounded
  by: mayor
  to: "those who stayed"
  about: RETREAT/withdraw
* retake COERCE/seize occurred
  when: 2022-03/2022-04-11 bounded
  where: buzova
  to: russians; buzova thing
* nehkyiv CONSULT/visit occurred
  when: 2022-04-09 from johnson "the same day"
  where: kyivt
  by: nehammer
* crewhunt COERCE/arrest attempted
  when: 2022-04-08/2022-04-11 bounded
  by: sbu
  to: "the crew"
