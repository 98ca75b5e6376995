story: a-fiveplusfive
conflict: Libya
countries: LY TR IT
facts: On 23 October 2020 the 5+5 Joint Military Commission signed a permanent ceasefire for Libya in Geneva; foreign fighters were to leave within three months. The oil blockade had been lifted from 18 September. Italian fishermen held since 1 September were freed in Benghazi on 17 December; Turkey prolonged its mission on 22 December, Haftar threatened it on 24 December, and Turkey's defence minister replied from Tripoli on 26 December. (public record: UNSMIL, statements of the parties, press of October to December 2020.)

who jmc: body LY | Joint Military Commission; 5+5 Commission; JMC; Commission of Ten
who lna: force LY | Libyan National Army; LNA; Haftar's forces; Arab Armed Forces
who haftar: person LY | Khalifa Haftar; Haftar; the Marshal
who gna: government LY | Government of National Accord; GNA; Tripoli government
who sarraj: person LY | Fayez al-Sarraj; Sarraj
who namroush: person LY | Salah al-Namroush; Namroush; GNA defence minister
who saleh: person LY | Aguila Saleh; Saleh
who hor: body LY | House of Representatives
who unsmil: organisation - | UNSMIL; UN mission; the Mission
who williams: person - | Stephanie Williams; Williams
who guterres: person - | António Guterres; Guterres; the Secretary-General
who turkey: state TR | Turkey; Ankara
who erdogan: person TR | Recep Tayyip Erdogan; Erdogan
who akar: person TR | Hulusi Akar; Akar
who tgna: body TR | Turkish parliament; Grand National Assembly
who russia: state RU | Russia; Moscow
who wagner: group RU | Wagner; Wagner Group; Wagner men
who uae: state AE | Emirates; United Arab Emirates
who egypt: state EG | Egypt; Cairo
who eu: organisation - | European Union; EU
who us: state US | United States; Washington; American
who noc: organisation LY | National Oil Corporation; NOC
who conte: person IT | Giuseppe Conte; Conte
who dimaio: person IT | Luigi Di Maio; Di Maio
who italy: state IT | Italy; Rome
who fishers: population IT | fishermen; the eighteen; fishers

where geneva: town CH 46.2022 6.1457 | Geneva; GENEVA
where libya: country LY - - | Libya
where tripoli: town LY 32.8874 13.1873 | Tripoli
where benghazi: town LY 32.1167 20.0667 | Benghazi
where sirte: town LY 31.2089 16.5887 | Sirte
where jufra: site LY 29.2000 16.0000 | Jufra; Al Jufra
where brega: town LY 30.4085 19.5735 | Brega
where tarhuna: town LY 32.4350 13.6332 | Tarhuna
where tunis: town TN 36.8190 10.1658 | Tunis
where ghadames: town LY 30.1337 9.5007 | Ghadames
where mazara: town IT 37.6530 12.5910 | Mazara del Vallo; Mazara

== a-fiveplusfive-1
outlet: Lake Leman Wire
register: wire
published: 2020-10-23
--
Libya's foes {sign|sign} "permanent" {truce|ceasefire} in Geneva; foreign fighters to {forout|leave}

GENEVA, Oct 23 - Five officers from each side of Libya's war on Friday {sign|put their names} to a nationwide {truce|ceasefire}, effective at once, and {sign|agreed} that every mercenary and foreign soldier must be {forout|gone} from the country by January 23.

"I {williams|salute} you," the acting UN envoy, Stephanie Williams, told the Commission of Ten, who stood masked under the frescoes of the Palais. Two years ago to the month some of these men were {shell18|shelling} one another's quarters. All units are to {units|withdraw} from the front lines to their camps, the text says; training by foreign officers is {train|frozen} until a new government sits; a joint police force is to {jpol|secure} the coast road; prisoners will be {pris|exchanged} by lists; and whoever breaks the {truce|truce} loses its protection. Groups on the UN's terror list are left out of it.

The {truce|truce} on the ground is older. Guns have been largely still around Sirte and Jufra since June, when Turkish drones and officers helped the GNA {driven|throw} Haftar's forces {driven|back} from the capital, and two {aug|declarations} of August 21, by Sarraj and by Aguila Saleh, {aug|called for} what is now on paper. A week ago a commercial plane {flight|flew} from Tripoli to Benghazi for the first time in over a year.

Erdogan was cool. The {sign|deal} was "not at the highest level", he said after Friday prayers; as for the {forout|going} of mercenaries, "time will tell". Egypt, the European Union and Washington {welc|welcomed} it within the hour. Guterres {gutcall|urged} those who meddle to respect the arms {embargo|embargo} of 2011. Moscow says it has no soldiers in Libya; experts of the Security Council have counted up to 1,200 men of the Wagner Group.

Political {lpdf|talks} follow in Tunis on November 9.
--
where palais: site CH 46.2266 6.1400 | the Palais
where capital: town LY 32.8874 13.1873 | the capital
* sign AGREE occurred
  when: 2020-10-23 "Friday"
  where: geneva
  by: jmc; lna; gna
  about: RETREAT/ceasefire
  to: lna; gna
* truce RETREAT/ceasefire occurred
  when: 2020-10-23 "at once"
  where: libya
  by: lna; gna
  to: lna; gna
* forout RETREAT/withdraw announced
  when: 2020-10-23/2021-01-23 bounded from text "January 23"
  where: libya
  by: "every mercenary and foreign soldier"
* williams SUPPORT occurred
  when: 2020-10-23
  where: palais; geneva
  by: williams
  to: jmc
  about: sign
  answers: sign "I salute you"
* shell18 ASSAULT/heavy-weapons occurred
  when: 2018-10 "Two years ago to the month"
  by: "some of these men"
  to: "one another's quarters" thing
* units RETREAT/withdraw announced
  when: ?
  by: lna; gna
  where: "the front lines"
* train SANCTION/discontinue announced
  when: ?
  where: libya
  by: lna; gna
  to: "foreign officers"
* pris RETREAT/release announced
  when: ?
  by: lna; gna
  to: "prisoners"
* driven ASSAULT occurred
  when: 2020-06 "June"
  where: capital
  by: gna; "Turkish drones and officers"
  to: lna
  with: drone "Turkish drones"
* aug REQUEST/yield occurred
  when: 2020-08-21 from text "August 21"
  by: sarraj; saleh
  about: RETREAT/ceasefire
  count: 2 "two declarations"
* flight COOPERATE occurred
  when: 2020-10-16 "A week ago"
  where: tripoli; benghazi
* welc SUPPORT occurred
  when: 2020-10-23 "within the hour"
  by: egypt; eu; us
  about: sign
  answers: sign "welcomed it"
  to: lna; gna
* gutcall REQUEST/change occurred
  when: 2020-10-23
  by: guterres
  to: "those who meddle"
  about: embargo
* embargo SANCTION/discontinue occurred
  when: 2011 from text "2011"
  to: libya "Libya"
* lpdf CONSULT/multilateral announced
  when: 2020-11-09 from text "November 9"
  where: tunis
* jpol COOPERATE announced optional
  when: ?
  where: "the coast road"
  by: lna; gna
figure: troops <=1200 "up to 1,200 men" of wagner at libya voice "experts of the Security Council"

== a-fiveplusfive-2
outlet: Desert Energy Letter
register: analysis
published: 2020-11-13
--
What the barrels say about the {truce|truce}

If you want to know whether Libya's {truce|ceasefire} holds, watch the tankers. On 18 September, after eight months, Haftar {oil|lifted} the {blockade|blockade} on ports and fields that his tribesmen had {blockade|imposed} on the eve of the Berlin {berlin|conference}. The NOC {fm|ended} force majeure at Ras Lanuf and Es Sider on 23 October, the very Friday of the Geneva {sign|signing}, and at El Feel three days later. Output: 90,000 barrels a day in early September, 1.2 million on Wednesday.

The {maiteeq|bargain} behind it was {maiteeq|struck} in Sochi between a son of the Marshal and Ahmed Maiteeq, deputy to Sarraj, over the head of the latter, who first {sarno|rejected} it and then {sarlive|learned} to live with it. Sarraj himself, who on 16 September {resann|promised} to {resig|step down} by the end of October, {stay|took} the {resann|promise} {stay|back} on the 30th at the {stayreq|request} of Berlin, of parliament's western rump and, not least, Williams.

The soldiers are the better diplomats. Their second {ghad|round}, the first on Libyan ground, was held in Ghadames from 2 to 4 November; the third {sirteround|ended} in Sirte last night. They {ghadagree|settled} a {hwd|withdrawal} of heavy arms from a line between Sirte and Bin Jawad, a joint {room|operations room}, and mine {mines|clearance}, which has {mines|begun} at kilometre 50 gate. What they did not get is a plane for their own use: on the 10th Wagner sentries at Al Jufra {deny10|refused} it leave to land, two delegates told us independently.

Now the politics. In Tunis, 75 Libyans chosen by the UN mission have been {lpdf|sitting} since Monday. On Wednesday they {elec|agreed} on elections within eighteen months. And yet on the Tuesday, in broad daylight, in a Benghazi shopping street, masked men {lawyer|shot} a lawyer who had the habit of {critic|speaking} against the sons of powerful fathers. Thirty-two members of the forum {lawcond|condemned} the {lawyer|murder} by name; four from the east signed and {unsign|withdrew} their names the next day. {bribes|Bribes}, too: $200,000 a vote, according to three delegates. The Mission is {probe|investigating}.

Graves go on being opened at Tarhuna. Seventeen more bodies, all handcuffed, were {tarfind|dug up} between 5 and 9 November, victims of a clan that ruled and {tarkill|murdered} there for Haftar until June. A {tarkill|massacre} in instalments, one might say. There are lists. There isn't a judge.

~ The author advises oil companies. Disclosure: he holds no Libyan assets.
~ SUBSCRIBERS ONLY from here
--
who sonmaiteeq: person LY | Ahmed Maiteeq
who sonhaf: person LY | a son of the Marshal
who berlin: government DE | request of Berlin
who sentries: group RU | Wagner sentries
who forum: body LY | members of the forum; 75 Libyans
who clan: group LY | a clan
where sochi: town RU 43.5992 39.7257 | Sochi
where raslanuf: town LY 30.5000 18.5700 | Ras Lanuf
where essider: site LY 30.6300 18.3500 | Es Sider
where elfeel: site LY 26.6000 12.2000 | El Feel
where binjawad: town LY 30.7970 18.0830 | Bin Jawad
where gate50: site LY - - | kilometre 50 gate
where berlinc: town DE 52.5244 13.4105 | the Berlin
* truce RETREAT/ceasefire ongoing
  when: 2020-10-23/2020-11-13 bounded
  where: libya
* oil RETREAT/access occurred
  when: 2020-09-18 from text "18 September"
  by: haftar
  to: "ports and fields" thing
* blockade COERCE/restrict occurred
  when: 2020-01/2020-09-18 "eight months"
  by: "his tribesmen"
  to: "ports and fields" thing
* berlin CONSULT/multilateral occurred optional
  when: 2020-01
  where: berlinc
* fm RETREAT/access occurred
  when: 2020-10-23 from text "23 October"
  when: 2020-10-26 "three days later"
  where: raslanuf; essider; elfeel
  by: noc
* sign AGREE occurred
  when: 2020-10-23 from text "the very Friday"
  where: geneva
* maiteeq AGREE occurred
  when: ?
  where: sochi
  by: sonhaf; sonmaiteeq
  about: RETREAT/access
  to: sonhaf; sonmaiteeq
* sarno REJECT occurred
  when: ?
  by: sarraj
  to: sonhaf; sonmaiteeq
  about: maiteeq
  answers: maiteeq "first rejected it"
* sarlive AGREE occurred optional
  when: ?
  by: sarraj
  about: maiteeq
  answers: maiteeq "to live with it"
* resann AGREE occurred
  when: 2020-09-16 from text "16 September"
  by: sarraj
  about: resig
* resig RETREAT/resign announced
  when: ? "the end of October"
  by: sarraj
* stay REJECT occurred
  when: 2020-10-30 from text "the 30th"
  by: sarraj
  about: resig
  answers: stayreq "at the request of Berlin"
* stayreq REQUEST/change occurred
  when: 2020-09-16/2020-10-30 bounded
  by: berlin; "parliament's western rump"; williams
  to: sarraj
  about: resig
* ghad CONSULT occurred
  when: 2020-11-02/2020-11-04 day from text "2 to 4 November"
  where: ghadames
  by: "The soldiers"
* sirteround CONSULT occurred
  when: 2020-11-12 "last night"
  where: sirte
  by: "The soldiers"
* ghadagree AGREE occurred
  when: 2020-11-02/2020-11-12 bounded
  by: "The soldiers"
  about: hwd
  to: "The soldiers"
* room COOPERATE announced optional
  when: ?
  by: "The soldiers"
* mines COOPERATE ongoing
  when: 2020-11-02/2020-11-13 bounded
  where: gate50
* deny10 REJECT occurred
  when: 2020-11-10 from text "the 10th"
  where: jufra
  by: sentries
  to: "a plane" thing
  said: "two delegates" unnamed "told"
* lpdf CONSULT/multilateral ongoing
  when: 2020-11-09/2020-11-13 "Monday"
  where: tunis
  by: forum
* elec AGREE occurred
  when: 2020-11-11 "Wednesday"
  where: tunis
  by: forum
* lawyer ASSAULT/targeted occurred
  when: 2020-11-10 "Tuesday"
  where: benghazi; "a Benghazi shopping street"
  by: "masked men"
  to: "a lawyer"
  with: small-arms "shot"
  killed: 1 "a lawyer" side civilian
* critic ACCUSE/disapprove occurred optional
  when: ?
  by: "a lawyer"
  to: "the sons of powerful fathers"
* lawcond ACCUSE/disapprove occurred
  when: 2020-11-10/2020-11-13 bounded
  by: forum
  to: "masked men"
  about: lawyer
  answers: lawyer "condemned the murder"
* unsign SANCTION/withdraw occurred optional
  when: 2020-11-11/2020-11-13 bounded "the next day"
  by: "four from the east"
* probe ACCUSE/investigate ongoing
  when: 2020-11-13
  by: unsmil
  to: forum
  about: bribes
* tarfind COERCE/seize occurred optional
  when: 2020-11-05/2020-11-09 bounded from text "5 and 9 November"
  where: tarhuna
* tarkill ASSAULT occurred
  when: ? "until June"
  where: tarhuna
  by: clan
  killed: 17 "Seventeen more bodies" part side civilian
  to: "Seventeen more bodies"
* bribes COERCE/misinformation occurred optional
  when: ?
  said: "three delegates" unnamed
* hwd RETREAT/withdraw announced optional
  when: ?
  where: "a line between Sirte and Bin Jawad"
  by: "The soldiers"
  to: "heavy arms" thing

== a-fiveplusfive-3
outlet: Il Corriere del Canale
register: daily
published: 2020-12-18
--
"They cried, we cried": Mazara's fishermen {fishfree|come home} after 108 days

MAZARA DEL VALLO - The bells rang yesterday at twenty to eleven, and no one had told the sexton to. Eight Italians, six Tunisians, two Senegalese and two Indonesians, the crews of the Medinea and the Antartide, {fishfree|walked out} of a barracks in Benghazi into the arms of nobody, since the square was roped off for the prime minister.

Giuseppe Conte and Luigi Di Maio had {conte|flown} in at dawn to {conte|see} the Marshal. That was the price, or a part of it: a {conte|handshake} with a man whom Rome does not recognise. "We {deal!denied|paid} nothing and {deal!denied|exchanged} nobody," Di Maio said on the tarmac. Haftar had for weeks {swapdem|demanded} four Libyan footballers, so his people call them, who were {conv|sentenced} in Catania in 2015 to between twenty and thirty years for the {ferr|deaths} of 49 migrants in a hold. "{swapno|Not on the table}," the justice minister said yet again.

Let us recall how it began. On the evening of 1 September, forty miles off the coast, in waters Libya has {zone|claimed} as its own since 2005, a gunboat {seize|fired} bursts over four trawlers and {seize|took} two. Hours earlier Di Maio had been in Tripoli {dmvisit|shaking} the other hand, that of Sarraj; in the east they read that as an insult. "They {hold|kept} us in the dark, four to a cell, they {beatf|threatened} me with a rifle to the neck," one of the older men said on the phone to his daughter, who repeated it to this paper. Not one was {tort!denied|beaten}, insists a captain.

Wives had {chain|chained} themselves to the gate in front of Montecitorio since 24 September. They {unchain|took down} the tent on Thursday at noon. Opposition leaders {thank|thanked} the secret service, and only the secret service; Salvini {salv|called} the {conte|trip} "a {salv|surrender} in a jacket".

The boats {boats|left} Benghazi at midnight, batteries flat, escorted by a frigate from the third mile. They are {arrive|expected} on Sunday morning.

~ Leggi anche: Covid, la Sicilia in zona gialla | Strage sulla A29 | Palermo calcio: colpo in attacco
~ Foto: la gioia delle mogli (Ansa-style agency)
--
who libyast: state LY | Libya
who mazarin: person IT | one of the older men
who salvini: person IT | Salvini
who justmin: person IT | the justice minister
who wives: population IT | Wives
who trawler: organisation IT | the Medinea and the Antartide
where montec: site IT 41.9010 12.4790 | Montecitorio
where catania: town IT 37.5021 15.0872 | Catania
where off: near - - - | forty miles off the coast
* fishfree RETREAT/release occurred
  when: 2020-12-17 "yesterday at twenty to eleven"
  where: "a barracks"; benghazi
  by: haftar
  to: fishers
  released: 8 "Eight Italians" part side recipient of "Italians"
  released: 6 "six Tunisians" part side recipient of "Tunisians"
  released: 2 "two Senegalese" part side recipient of "Senegalese"
  released: 2 "two Indonesians" part side recipient of "Indonesians"
* conte CONSULT/visit occurred
  when: 2020-12-17 "dawn"
  where: benghazi
  by: conte; dimaio; haftar
  to: haftar
* deal RETREAT/release denied optional
  when: ?
  by: italy unknown
  said: dimaio official denied "said"
* swapdem REQUEST/change occurred
  when: 2020-09-01/2020-12-18 bounded "weeks"
  by: haftar
  to: italy
  about: RETREAT/release to "four Libyan footballers"
* swapno REJECT occurred
  when: 2020-09-01/2020-12-18 bounded
  by: justmin
  to: haftar
  about: swapdem
  answers: swapdem "Not on the table"
* conv SANCTION/convict occurred
  when: 2015 from text "2015"
  where: catania
  to: "four Libyan footballers"
* ferr ASSAULT occurred optional
  when: ?
  by: "four Libyan footballers"
  to: "49 migrants"
  killed: 49 "49 migrants" side civilian
* zone THREATEN/territory occurred optional
  when: 2005 "2005"
  by: libyast
* seize COERCE/seize occurred
  when: 2020-09-01 from text "the evening of 1 September"
  where: off
  by: "a gunboat"
  to: trawler; fishers
  with: warship "gunboat"
  sites: 2 "two"
* dmvisit CONSULT/visit occurred
  when: 2020-09-01 "Hours earlier"
  where: tripoli
  by: dimaio; sarraj
  to: sarraj
* hold COERCE/arrest occurred
  when: 2020-09-01/2020-12-17 "108 days"
  where: benghazi
  by: haftar
  to: fishers
  said: mazarin witness via "his daughter" "said"
* beatf THREATEN/violence occurred
  when: 2020-09-01/2020-12-17 bounded
  where: benghazi
  by: "They"
  to: mazarin
  said: mazarin witness via "his daughter" "said"
* tort ASSAULT/beat denied
  when: 2020-09-01/2020-12-17 bounded
  where: benghazi
  to: fishers
  said: "a captain" witness denied "insists"
* chain PROTEST/demo occurred
  when: 2020-09-24/2020-12-17 "24 September"
  where: montec
  by: wives
* unchain RETREAT/withdraw occurred optional
  when: 2020-12-17 "Thursday at noon"
  where: montec
  by: wives
* thank SUPPORT occurred
  when: 2020-12-17/2020-12-18 bounded
  by: "Opposition leaders"
  to: "the secret service"
* salv ACCUSE/disapprove occurred
  when: 2020-12-17/2020-12-18 bounded
  by: salvini
  to: conte
  about: conte
  answers: conte "called the trip"
* boats RETREAT/release occurred
  when: 2020-12-18 "midnight"
  where: benghazi
  to: trawler "The boats"
* arrive RETREAT/release announced optional
  when: 2020-12-20 "Sunday morning"
  where: mazara

== a-fiveplusfive-4
outlet: Marmara Express
register: state-media
published: 2020-12-27
--
Akar in Tripoli: "The murderer Haftar's men have {akarthr|nowhere to run}"

Defence Minister Hulusi Akar, who {akar|arrived} in Tripoli on Saturday with the chief of general staff for an unannounced {akar|visit} to our heroic Mehmetcik, gave the putschist the {akarthr|reply} he deserves. Should there be any {attempt|attack} on Turkish personnel, he said, "the murderer Haftar and his supporters will be {akarthr|viewed} as a legitimate {akarthr|target} everywhere". If such a {attempt|step} is taken, "they won't be able to find a hole to flee to".

Two days before, on the anniversary of independence, the warlord had {hafthr|raved} in Benghazi that there was "no peace in the shadow of a coloniser" and had {hafthr|bidden} his mob "{hafthr|aim} at the Turk". The Grand National Assembly had, on 22 December, {mandate|extended} by eighteen months the mandate of our soldiers, who are in Libya by {invite|invitation} of the legitimate government.

Akar received from his colleague Namroush the {nthank|thanks} of the Libyan nation; the pair {meets|discussed} the training of a first brigade of 1,500 cadets. They also {inspect|attended} an {inspect|exercise}. It was the Turkish side's fourth such {visits|visit} within the year.

Who is violating the {sign|accord} of Geneva? Russian cargo planes {russ|land} daily at Jufra. In a trench 70 kilometres long the Wagner men are {dig|digging in}; in the south at Sabha the coup plotter's gunmen {sabha|stormed} on the 6th the Tendi camp belonging to the legitimate army, and were {sabharep|driven off}. Ankara has {ankask|called upon} the UN to {ankask|name} the violator. The spokesman of the pirates in Benghazi speaks of a "{sabha!denied|misunderstanding} with a local guard".

The freighter Mabrouka, flag Jamaica, crew of seventeen, {shipstop|stopped} by the pirates on 5 December off Ras al-Hilal, was {shipfree|released} on the 10th on payment of a {fine|fine}, after Ankara {shipwarn|warned} of grave consequences.

~ Son dakika | Spor | Ekonomi | Yazarlar
--
who haftar: the putschist; the warlord; the coup plotter
who akar: he
who ships: organisation - | The freighter Mabrouka
who mehmet: force TR | Mehmetcik; our soldiers; Turkish personnel
who pirates: force LY | the pirates; the coup plotter's gunmen; his mob
who cgs: person TR | the chief of general staff
where sabha: town LY 27.0377 14.4283 | Sabha
where tendi: site LY - - | Tendi camp
where rasal: near LY 32.9000 22.1700 | Ras al-Hilal
* akar CONSULT/visit occurred
  when: 2020-12-26 "Saturday"
  where: tripoli
  by: akar; cgs; mehmet
  to: mehmet
* attempt ASSAULT hypothetical
  when: ?
  by: haftar
  to: mehmet
  said: akar official "said"
* akarthr THREATEN/violence occurred
  when: 2020-12-26
  where: tripoli
  by: akar
  to: haftar
  about: ASSAULT
  answers: hafthr "gave the putschist the reply"
* hafthr THREATEN/violence occurred
  when: 2020-12-24 "Two days before"
  where: benghazi
  by: haftar
  to: turkey "the Turk"
  about: ASSAULT to mehmet
* mandate MOBILIZE/troops occurred
  when: 2020-12-22 from text "22 December"
  where: libya
  by: tgna
* invite REQUEST/assist occurred optional
  when: ?
  by: "the legitimate government"
  to: turkey "Turkish"
* meets CONSULT occurred
  when: 2020-12-26
  where: tripoli
  by: akar; namroush
  to: namroush
* nthank SUPPORT occurred
  when: 2020-12-26
  where: tripoli
  by: namroush
  to: akar
* inspect COOPERATE occurred
  when: 2020-12-26
  by: akar; namroush
* visits CONSULT/visit occurred
  when: 2020 "within the year"
  by: "the Turkish side"
  count: 4 "fourth"
* sign AGREE occurred
  when: ?
  where: geneva
* russ MOBILIZE/weapons ongoing
  when: 2020-12-27
  where: jufra
  by: "Russian cargo planes"
* dig MOBILIZE/troops ongoing
  when: 2020-12-27
  where: "a trench 70 kilometres long"
  by: wagner
* sabha ASSAULT/firearms occurred
  when: 2020-12-06 from text "the 6th"
  where: tendi; sabha
  by: pirates
  to: "the legitimate army"
  said: "The spokesman of the pirates" party denied "speaks"
* sabharep ASSAULT/firearms occurred
  when: 2020-12-06 from text "the 6th"
  where: tendi; sabha
  by: "the legitimate army"
  to: pirates
* ankask REQUEST/change occurred
  when: 2020-12-06/2020-12-27 bounded
  by: turkey
  to: "the UN"
  about: ACCUSE/allege
* shipstop COERCE/seize occurred
  when: 2020-12-05 from text "5 December"
  where: rasal
  by: pirates
  to: ships
  detained: 17 "crew of seventeen" side civilian
* shipfree RETREAT/release occurred
  when: 2020-12-10 from text "the 10th"
  by: pirates
  to: ships
  released: 17 "crew of seventeen" side civilian
* fine COERCE occurred optional
  when: 2020-12-05/2020-12-10 bounded
  by: pirates
  to: ships
* shipwarn THREATEN/violence occurred
  when: 2020-12-05/2020-12-10 bounded
  by: turkey
  to: pirates
  answers: shipstop "warned of grave consequences"
