story: ex-kerch
conflict: Ukraine
countries: UA, RU
facts: On 25 November 2018 Russian coast guard vessels rammed a Ukrainian tug in the morning and fired on two gunboats near the Kerch strait in the evening, seizing three vessels and 24 sailors; Kyiv counted six wounded, the FSB three.
  On 26 November parliament voted martial law for 30 days in ten regions with 276 votes; courts in Simferopol and Kerch ordered two months of custody on 27 and 28 November; Trump called off a meeting with Putin on the 29th; Ukraine barred
  Russian men of 16 to 60 on the 30th. The sea tribunal ordered release on 25 May 2019; on 7 September 2019 each side freed 35 prisoners; the boats came back on 18 November. (public record: Rada, FSB, ITLOS, UN records, agencies.)

who ukraine: state UA | Ukraine; Kyiv; Kiev
who russia: state RU | Russia; Moscow; the Kremlin; Kremlin
who poroshenko: office UA | Petro Poroshenko; Poroshenko; the president
who fsb: body RU | FSB; Federal Security Service
who coastguard: force RU | coast guard; Russian coast guard; border guards; Russian border guards; border service
who navy: force UA | Ukrainian navy; the navy
who rada: body UA | parliament; Verkhovna Rada; Rada; deputies
who sailors: force UA | sailors; seamen; crewmen; the crews; Ukrainian sailors
who putin: office RU | Vladimir Putin; Putin
who trump: office US | Donald Trump; Trump
who nato: organisation - | NATO
who stolt: office - | Jens Stoltenberg; Stoltenberg
who eu: organisation - | European Union; EU
who unsc: body - | Security Council; UN Security Council
who zelensky: office UA | Volodymyr Zelensky; Zelensky
who tug: unknown UA | Yany Kapu; tug; tugboat
who berd: unknown UA | Berdyansk
who niko: unknown UA | Nikopol
who court: body RU | court in Simferopol; Simferopol court; the court
who itlos: body - | International Tribunal for the Law of the Sea; the Hamburg tribunal
where strait: site - 45.30 36.50 | Kerch Strait; Kerch strait; strait
where bridge: site - 45.31 36.51 | the bridge; Crimean bridge
where kyivtown: town UA 50.4501 30.5234 | KYIV; central Kyiv
where blacksea: region - 43.00 34.00 | Black Sea
where azov: region - 46.00 36.50 | Sea of Azov
where mariupol: town UA 47.0958 37.5494 | Mariupol
where crimea: province UA 45.00 34.00 | Crimea
where donbas: region UA 48.20 38.00 | Donbas; Donbass

== ex-kerch-1
outlet: Dnieper Telegraph Agency
register: wire
published: 2018-11-26
--
Ukraine votes for {law|martial law} after Russia {fire|fires} on and {seize|seizes} three vessels

KYIV, Nov 26 (DTA) - Ukraine's parliament on Monday evening voted to impose {law|martial law} in ten regions that border on Russia, the separatist Transnistria or the sea, a day after the Russian coast guard {fire|opened fire} on two Ukrainian gunboats and a tug off Crimea, {fire|wounded} some of the men on board and {seize|captured} all three.

The motion of Petro Poroshenko was {law|carried} by 276 of the deputies present, 46 more than it needed. It is to hold for 30 days from Wednesday morning. The president had {ask60|asked for} sixty; he {cut|halved} the term after his rivals {rivals|objected} that a longer one would push back the election set for March 31. Reservists of the first line are to be {res|called up}, he said, though nobody was about to be {frontsend!denied|sent} to the front.

According to the navy the Berdyansk, the Nikopol and the tug Yany Kapu were on their way from Odesa to Mariupol, and had {notify|given notice} of it, when a Russian patrol ship {ram|rammed} the Yany Kapu on Sunday morning, {ram|crushing} its rail and an engine. A freighter was then {block|laid} across the passage beneath the bridge. Towards evening, as the little convoy turned back into the Black Sea, the Russians {fire|shot} at it. Six seamen were {fire|hurt}, the navy said, two of them gravely. The FSB gives three, none in danger, and says that the boats had {cross|entered} Russian waters and {ign|ignored} {stop|orders} to stop.

"This was an unprovoked act of {accagg|aggression}," Poroshenko told the chamber. He {askrel|demanded} that the 23 crewmen be {rel|returned} with their boats. The FSB later put the number of those {hold|held} at 24.

Overnight some hundred and fifty people had {emb|burned} tyres and {emb|thrown} smoke bombs at the Russian embassy in central Kyiv; a car with diplomatic plates was {car|set on fire}.

In New York the Security Council {meet|met} at the {meetreq|wish} of both. A Russian {bid|bid} to have the matter debated as a {cross|violation} of its border was {down|voted down}, seven members being against and four in favour. The American envoy {haley|called} the {seize|capture} an "outrageous {seize|violation}". Stoltenberg, the secretary general of NATO, {call|spoke} with Poroshenko by telephone, offered full {stoltsup|support} and {stoltask|called on} Moscow to {rel|free} the men; the European Union {euask|urged} both sides to show restraint. Germany's foreign minister {maas|proposed} to {mediate|mediate} together with France.

Moscow {opened|opened} passage through the strait to merchant ships at dawn on Monday. It {sum|summoned} a Ukrainian diplomat and {prov|charged} Kyiv with a "{cross|provocation}" thought up to rescue an unpopular president.
--
who american: office US | The American envoy
who maas: office DE | Germany's foreign minister
who france: state FR | France
who coastguard: the Russians; a Russian patrol ship
who rivals: party UA | his rivals
where odesa: town UA 46.4775 30.7326 | Odesa
where ny: town US 40.7143 -74.0060 | New York
where embassy: site UA 50.4270 30.5030 | Russian embassy
* law COERCE/martial-law occurred
  when: 2018-11-26 "Monday evening"
  where: "ten regions"
  by: rada; poroshenko
* fire ASSAULT/firearms occurred
  when: 2018-11-25 "Towards evening"
  where: "off Crimea"; blacksea
  by: coastguard; russia
  to: berd thing; niko thing; tug thing; sailors; navy
  injured: 6 "Six seamen" side recipient voice "the navy"
  injured: 2 "two of them gravely" part side recipient voice "the navy"
  injured: 3 "three" side recipient voice fsb
  said: "the navy" party "According to"
  said: fsb party "gives"
* seize COERCE/seize occurred
  when: 2018-11-25 from law "a day after"
  where: "off Crimea"; blacksea
  by: coastguard; russia
  to: berd thing; niko thing; tug thing; ukraine
  sites: 3 "three vessels"
* ask60 REQUEST/change occurred
  when: 2018-11-25/2018-11-26 bounded
  by: poroshenko
  to: rada
  about: law
* cut CONCEDE occurred
  when: 2018-11-25/2018-11-26 bounded
  by: poroshenko
  to: rivals
  about: law
* rivals REJECT/change occurred
  when: 2018-11-25/2018-11-26 bounded
  by: rivals
  to: poroshenko
  about: ask60
  answers: ask60 "objected"
* res MOBILIZE/troops announced
  when: ?
  by: ukraine
  said: poroshenko official "he said"
* notify CONSULT occurred optional
  when: ?
  by: navy
  to: russia
  said: "the navy" party "According to"
* ram ASSAULT occurred
  when: 2018-11-25 "Sunday morning"
  where: "off Crimea"
  by: coastguard
  to: tug thing; navy
  with: warship "a Russian patrol ship" 1
  said: "the navy" party "According to"
* block COERCE/restrict occurred
  when: 2018-11-25
  where: "the passage beneath the bridge"; bridge
  by: coastguard
  to: navy
  said: "the navy" party "According to"
* cross ASSAULT occurred
  when: 2018-11-25
  where: "Russian waters"
  by: navy alleged of fsb; ukraine alleged of russia
  to: russia
  said: fsb party "says"
* accagg ACCUSE/disapprove occurred
  when: 2018-11-26
  by: poroshenko
  to: russia
  about: fire
  answers: fire "act of aggression"
* stop REQUEST/yield occurred
  when: 2018-11-25
  by: coastguard
  to: navy
  said: fsb party "says"
* ign REJECT/yield occurred
  when: 2018-11-25
  by: navy
  to: coastguard
  about: stop
  answers: stop "ignored orders"
  said: fsb party "says"
* askrel REQUEST/yield occurred
  when: 2018-11-26
  by: poroshenko
  to: russia
  about: rel
* rel RETREAT/release demanded optional
  when: ?
  by: russia
  to: sailors
* hold COERCE/arrest occurred
  when: 2018-11-25
  by: russia
  to: sailors
  detained: 24 "24" voice fsb
  detained: 23 "23 crewmen" voice poroshenko
  said: fsb party "put"
  where: "off Crimea"
* emb PROTEST/riot occurred
  when: 2018-11-25/2018-11-26 day "Overnight"
  where: embassy; kyivtown
  by: "some hundred and fifty people"
  to: russia
  with: incendiary "smoke bombs"
* car PROTEST/riot occurred
  when: 2018-11-25/2018-11-26 day "Overnight"
  where: embassy; kyivtown
  by: "some hundred and fifty people"
  to: "a car with diplomatic plates" thing; russia
  part_of: emb
* meet CONSULT/multilateral occurred
  when: 2018-11-25/2018-11-26 bounded
  where: ny
  by: unsc
* down REJECT occurred
  when: 2018-11-25/2018-11-26 bounded
  where: ny
  by: unsc
  to: russia
  about: CONSULT
  answers: bid "voted down"
* haley ACCUSE/disapprove occurred
  when: 2018-11-25/2018-11-26 bounded
  where: ny
  by: american
  to: russia
  about: seize
  answers: seize "called the capture"
* call CONSULT/phone occurred
  when: 2018-11-25/2018-11-26 bounded
  by: stolt; poroshenko
  to: poroshenko
* stoltsup SUPPORT occurred
  when: 2018-11-25/2018-11-26 bounded
  by: stolt
  to: poroshenko; ukraine
* stoltask REQUEST/yield occurred
  when: 2018-11-25/2018-11-26 bounded
  by: stolt
  to: russia
  about: rel
* euask REQUEST/change occurred
  when: 2018-11-25/2018-11-26 bounded
  by: eu
  to: ukraine; russia
* maas AGREE occurred
  when: 2018-11-25/2018-11-26 bounded
  by: maas
  to: ukraine; russia
  about: mediate
* mediate CONSULT/third-party announced optional
  when: ?
  by: maas; france; ukraine; russia
* meetreq REQUEST/meet occurred
  when: 2018-11-25/2018-11-26 bounded
  by: ukraine; russia
  to: unsc
  about: meet
* frontsend MOBILIZE/troops denied optional
  when: ?
  by: ukraine
  said: poroshenko official "he said"
* opened RETREAT/access occurred
  when: 2018-11-26 "dawn on Monday"
  where: strait
  by: russia
  to: "merchant ships"
* sum REQUEST/meet occurred
  when: 2018-11-25/2018-11-26 bounded
  by: russia
  to: ukraine "a Ukrainian diplomat"
* prov ACCUSE/allege occurred
  when: 2018-11-25/2018-11-26 bounded
  by: russia
  to: ukraine; poroshenko
  about: cross
* bid REQUEST/meet occurred
  when: 2018-11-25/2018-11-26 bounded
  where: ny
  by: russia
  to: unsc
  about: CONSULT
figure: votes 276 "276 of the deputies present" of rada
figure: votes 7 "seven members being against" of unsc
figure: votes 4 "four in favour" of unsc

== ex-kerch-2
outlet: Taurida Vestnik
register: state-media
published: 2018-11-29
--
Two months: the court has spoken on the violators of the strait

All twenty-four Ukrainian military sailors who on November 25 {cross|broke into} Russia's territorial sea will spend the winter behind Russian bars. The court in Simferopol finished on Wednesday with the last nine; three of them it {remand|remanded} by video link, as they lie in a Kerch hospital with light {fire|wounds}. Their condition, doctors say, gives no cause for concern. The article is 322, illegal {cross|crossing} of the state border, by a group, with the threat of force: up to six years.

Three of the {hold|detained} have already {confess|admitted} on camera that the {cross|manoeuvre} was planned, the Federal Security Service showed. Two officers of the Ukrainian special service were on board. One of the captains, however, has {refuse|refused} to testify and calls himself a prisoner of war, a status which he can hardly have since there is no war.

Recall how it was. From the evening of November 24 the three boats were {stop|warned} over the radio. They uncovered their guns and {point|trained} them on our border guards. After warning {warn|shots} had been {warn|fired} across the bow and {ign|not heeded}, {fire|fire} for effect was opened; the {fire|shooting} was in strict keeping with the law, Vladimir Putin said at a forum in Moscow. "What were they to do? They did their duty." Behind the {cross|incursion}, he went on, he {putacc|saw} the hand of a president fifth in the polls.

And what does Kiev do? Since nine this morning {law|martial law} has been in force in ten of its regions. Reservists are {drill|drilling}, ports on the Azov Sea have been {ports|closed}, Poroshenko tells foreign newspapers that Russian tanks {tanksrf|stand} at the border, and {ships|begs} Germany to {ships2|send} warships. Angela Merkel {merkno|declined}: no military solution. Washington {penturge|calls upon} Europe to {sanc|tighten} its sanctions, and Donald Trump, aboard his aircraft, has just {trumpoff|called off} the {buenos|conversation} in Buenos Aires "until the sailors are {rel|back}". In the Kremlin this was {regret|met} with regret: the {buenos|meeting} was needed by both.

A battalion more of S-400 rockets was {s400|put} on duty in the north of the peninsula yesterday. The work had been planned long beforehand, the Black Sea Fleet stressed.

~ READ ON THE TOPIC: Ukrainian housewives hoard salt
--
who sbu: force UA | Two officers of the Ukrainian special service
who captain: person UA | One of the captains
who merkel: office DE | Angela Merkel
who us: state US | Washington
who fleet: force RU | Black Sea Fleet
who coastguard: our border guards
who poroshenko: a president fifth in the polls
who sailors: Ukrainian military sailors; the three boats
where kerchtown: town UA 45.3571 36.4683 | Kerch
where moscowt: town RU 55.7522 37.6156 | in Moscow
where azov: Azov Sea
where ba: town AR -34.6132 -58.3772 | Buenos Aires
where peninsula: province UA 45.00 34.00 | the peninsula
where simf: town UA 44.9572 34.1108 | in Simferopol
* remand COERCE/arrest occurred
  when: 2018-11-28 "Wednesday"
  where: simf
  by: court
  to: sailors
  detained: 24 "twenty-four Ukrainian military sailors" side recipient
  detained: 9 "the last nine" part side recipient
  detained: 3 "three of them" part side recipient
* cross ASSAULT occurred
  when: 2018-11-25 from text "November 25"
  where: "Russia's territorial sea"; strait
  by: sailors; poroshenko alleged of putin
  to: russia
  said: putin official "went on"
* fire ASSAULT/firearms occurred
  when: 2018-11-25 from text "November 25"
  where: strait
  by: coastguard
  to: sailors
  injured: 3 "three of them" side recipient
  said: putin official "said"
* hold COERCE/arrest occurred
  when: 2018-11-25/2018-11-28 bounded
  by: fsb
  to: sailors
  where: strait
* confess CONCEDE occurred optional
  when: 2018-11-25/2018-11-29 bounded
  by: "Three of the detained"
  to: fsb
  said: fsb party "showed"
* refuse REJECT/yield occurred
  when: 2018-11-25/2018-11-29 bounded
  by: captain
  to: court
* stop REQUEST/yield occurred
  when: 2018-11-24/2018-11-25 bounded "From the evening of November 24"
  by: coastguard
  to: sailors
* point THREATEN/violence occurred
  when: 2018-11-24/2018-11-25 bounded
  where: strait
  by: sailors
  to: coastguard
* warn ASSAULT/firearms occurred
  when: 2018-11-25
  where: strait
  by: coastguard
  to: sailors
  said: putin official "said"
* ign REJECT/yield occurred
  when: 2018-11-25
  where: strait
  by: sailors
  to: coastguard
  about: stop
  answers: warn "not heeded"
* putacc ACCUSE/allege occurred
  when: 2018-11-28/2018-11-29 bounded
  where: moscowt
  by: putin
  to: poroshenko
  about: cross
* law COERCE/martial-law ongoing
  when: 2018-11-28/2018-11-29 "Since nine this morning"
  where: "ten of its regions"
  by: ukraine
* drill MOBILIZE/troops ongoing
  when: 2018-11-29
  by: ukraine "Reservists"
* ports COERCE/restrict occurred
  when: 2018-11-25/2018-11-29 bounded
  where: azov
  by: ukraine
  to: "ports" thing
* ships REQUEST/assist occurred
  when: 2018-11-25/2018-11-29 bounded
  by: poroshenko
  to: "Germany"
  about: ships2
* ships2 MOBILIZE/weapons demanded optional
  when: ?
  by: "Germany"
  with: warship "warships"
* merkno REJECT/assist occurred
  when: 2018-11-25/2018-11-29 bounded
  by: merkel
  to: poroshenko
  about: ships
  answers: ships "declined"
* penturge REQUEST/assist occurred
  when: 2018-11-25/2018-11-29 bounded
  by: us
  to: "Europe"
  about: sanc
* sanc SANCTION/discontinue demanded optional
  when: ?
  by: "Europe"
  to: russia
* trumpoff SANCTION/discontinue occurred
  when: 2018-11-29
  by: trump
  to: putin
  about: buenos
  answers: hold "until the sailors are back"
* buenos CONSULT announced
  when: ?
  where: ba
  by: trump; putin
* rel RETREAT/release demanded optional
  when: ?
  by: russia
  to: sailors
  said: trump official
* regret ACCUSE/disapprove occurred optional
  when: 2018-11-29
  by: russia
  to: trump
  about: trumpoff
  answers: trumpoff "this was met with regret"
* s400 MOBILIZE/weapons occurred
  when: 2018-11-28 "yesterday"
  where: peninsula
  by: fleet
  with: air-defence "S-400 rockets"
  said: fleet party "stressed"
* tanksrf MOBILIZE/weapons ongoing
  when: ?
  where: "the border"
  by: russia
  to: ukraine
  with: tank "Russian tanks"
  said: poroshenko official "tells"

== ex-kerch-3
outlet: The Rhine and Ruhr Post
register: daily
published: 2019-09-08
--
Seventy {swap|come home}: Ukraine and Russia {swap|trade} prisoners

Boryspil/Moscow. Two aircraft took off at almost the same minute on Saturday, one from Vnukovo, the other from Boryspil, each with 35 people on board. When the Ukrainian machine had landed, a film director {swap|freed} after five years, Oleg Sentsov, stepped down the stairs and fell into the arms of his daughter. Behind him, in tracksuits and with plastic bags, came the 24 sailors whom the Russian coast guard had {hold|taken} near the Kerch strait last November.

"It is a first step to {endwar!hypothetical|ending} this war," said Volodymyr Zelensky, who received them on the tarmac. He had {phone|agreed} the {swap|exchange} by telephone with Vladimir Putin in August. Putin, for his part, {putgood|spoke} on Thursday of a "good step towards normalisation". Angela Merkel {merk|congratulated} both; from the White House Donald Trump {trump|did so} in a tweet.

Whom did Moscow receive? Its government gives no list. Known are the journalist Kirill Vyshinsky, {vysh|accused} in Kyiv of treason and {bail|released} on bail in August, and two soldiers {sent|convicted} of desertion. Painful above all for the Netherlands is the name of Volodymyr Tsemakh. He commanded an air defence unit of the separatists in Snizhne in July 2014, when flight MH17 was {mh17|shot down} over the Donbas and 298 people were {mh17|killed}. Ukrainian agents had {tsem|carried} him {tsem|off} across the line this June. The Dutch government, which had {dutchreq|begged} Kyiv to keep him, "deeply {dutchreg|regrets}" that he was {swap|let go}; forty members of the European Parliament had {mep|written} to Zelensky to the same effect. Investigators were able at least to {quest|question} him before.

The case of the seamen was the simpler one in law. On 25 November the border service had {ram|rammed} the tugboat and {fire|fired} at the Berdyansk, {fire|injuring} three or six men according to the side one asks; a Simferopol court {remand|jailed} the crews as ordinary trespassers. In May the International Tribunal for the Law of the Sea {order|ruled} by 19 votes to one that Russia must {rel|release} them and their boats within a month. Moscow {ignore|let} the date {ignore|pass}; the tribunal, it held, had no say. The three hulls still lie at Kerch.

More than a hundred Ukrainians remain in Russian {remain|custody} by Kyiv's count, Crimean Tatars most of them, and over two hundred more are {dnr|held} by the separatists. At the front near Marinka, meanwhile, one soldier was {front|killed} on Friday night by a sniper.

~ Mehr zum Thema: Wer ist Oleg Senzow? | Kommentar: Ein Preis, der wehtut
--
who sentsov: person UA | Oleg Sentsov
who tsemakh: person UA | Volodymyr Tsemakh
who dutch: government NL | Dutch government
who ep: body - | members of the European Parliament
who merkel: office DE | Angela Merkel
who vysh: person RU | Kirill Vyshinsky
who separatists: group UA | separatists
who agents: force UA | Ukrainian agents
where vnukovo: site RU 55.5960 37.2750 | Vnukovo
where boryspil: site UA 50.3450 30.8940 | Boryspil
where snizhne: town UA 48.0330 38.7660 | Snizhne
where marinka: town UA 47.9420 37.5040 | Marinka
where kerchtown: town UA 45.3571 36.4683 | Kerch
* swap RETREAT/release occurred
  when: 2019-09-07 "Saturday"
  where: vnukovo; boryspil
  by: ukraine; russia
  to: sentsov; sailors; tsemakh; vysh
  released: 70 "Seventy"
  released: 35 "35 people" part side recipient
  released: 24 "24 sailors" part of "sailors"
* hold COERCE/arrest occurred
  when: 2018-11 "last November"
  where: "near the Kerch strait"; strait
  by: coastguard
  to: sailors
  detained: 24 "24 sailors" side recipient
* endwar RETREAT/ceasefire hypothetical optional
  when: ?
  said: zelensky official "said"
* phone AGREE occurred
  when: 2019-08 "August"
  by: zelensky; putin
  to: putin; zelensky
  about: swap
* putgood SUPPORT occurred
  when: 2019-09-05 "Thursday"
  by: putin
  about: swap
* merk SUPPORT occurred
  when: 2019-09-07/2019-09-08 bounded
  by: merkel
  to: ukraine; russia
  about: swap
  answers: swap "congratulated both"
* trump SUPPORT occurred
  when: 2019-09-07/2019-09-08 bounded
  where: "the White House"
  by: trump
  to: ukraine; russia
  about: swap
  answers: swap "did so"
* vysh ACCUSE/investigate occurred
  when: ?
  where: "Kyiv"
  by: ukraine
  to: vysh
* bail RETREAT/release occurred
  when: 2019-08 "August"
  where: "Kyiv"
  by: ukraine
  to: vysh
* sent SANCTION/convict occurred
  when: ?
  to: "two soldiers"
  count: 2 "two soldiers"
* mh17 ASSAULT/heavy-weapons occurred
  when: 2014-07 from text "July 2014"
  where: donbas
  to: "flight MH17" thing; "298 people"
  killed: 298 "298 people" side civilian
* tsem ASSAULT/abduct occurred
  when: 2019-06 "this June"
  by: agents
  to: tsemakh
* dutchreq REQUEST/change occurred
  when: 2019-06/2019-09-07 bounded
  by: dutch
  to: ukraine
  about: COERCE/arrest to tsemakh
* dutchreg ACCUSE/disapprove occurred optional
  when: 2019-09-07/2019-09-08 bounded
  by: dutch
  to: ukraine
  about: swap
  answers: swap "regrets"
* mep REQUEST/change occurred
  when: 2019-06/2019-09-07 bounded
  by: ep
  to: zelensky
  about: COERCE/arrest to tsemakh
* quest ACCUSE/investigate occurred
  when: 2019-06/2019-09-07 bounded
  by: "Investigators"
  to: tsemakh
  about: mh17
* ram ASSAULT occurred
  when: 2018-11-25 from text "25 November"
  where: strait
  by: coastguard
  to: tug thing; sailors
* fire ASSAULT/firearms occurred
  when: 2018-11-25 from text "25 November"
  where: strait
  by: coastguard
  to: berd thing; sailors
  injured: 3 "three" side recipient
  injured: 6 "six men" side recipient
* remand COERCE/arrest occurred
  when: 2018-11-25/2019-05-31 bounded
  by: court
  to: sailors
  where: "Simferopol"
* order REQUEST/yield occurred
  when: 2019-05 "May"
  by: itlos
  to: russia
  about: rel
* rel RETREAT/release demanded optional
  when: 2019-05/2019-06 bounded from order "within a month"
  by: russia
  to: sailors; "their boats" thing
* ignore REJECT/yield occurred
  when: 2019-06/2019-09-08 bounded
  by: russia
  to: itlos
  about: order
  answers: order "let the date pass"
* remain COERCE/arrest ongoing
  when: 2019-09-08
  by: russia
  to: "Ukrainians"
  detained: >=100 "More than a hundred Ukrainians" voice ukraine
  said: ukraine party "count"
* dnr COERCE/arrest ongoing
  when: 2019-09-08
  by: separatists
  to: "Ukrainians"
  detained: >=200 "over two hundred more" voice ukraine
  said: ukraine party "count"
* front ASSAULT/firearms occurred
  when: 2019-09-06 "Friday night"
  where: marinka
  by: "a sniper"
  to: "one soldier"
  killed: 1 "one soldier" side recipient
figure: votes 19 "19 votes" of itlos
