story: u-gavrilov-night
conflict: Georgia
countries: GE, RU
facts: On Thursday 20 June 2019 the Russian deputy Sergei Gavrilov spoke from the speaker's chair of the Georgian parliament; at night a crowd tried to enter the building and police used tear gas, rubber bullets and water cannon; 240 were hurt (160 protesters, 80 police) and 305 arrested, two people lost an eye. Speaker Irakli Kobakhidze resigned on the 21st; Putin banned Russian flights to Georgia from 8 July; on 24 June Ivanishvili promised proportional elections in 2020; on 25 July opposition leader Nika Melia had been charged, stripped of immunity (26 June). Interior minister Gakharia stayed and became prime minister in September. (public record: press; Human Rights Watch)

who gavrilov: person RU | Sergei Gavrilov; Gavrilov; Sergey Gavrilov
who gd: party GE | Georgian Dream
who unm: party GE | United National Movement; UNM
who kobakhidze: person GE | Irakli Kobakhidze; Kobakhidze
who gakharia: person GE | Giorgi Gakharia; Gakharia
who ivanishvili: person GE | Bidzina Ivanishvili; Ivanishvili
who zourabichvili: person GE | Salome Zourabichvili; Zurabishvili; Zourabichvili
who melia: person GE | Nika Melia; Melia
who police: force GE | riot police; the police; the riot police
who putin: person RU | Vladimir Putin; Putin
who russia: government RU | Russia; Moscow; the Kremlin
who hrw: organisation US | Human Rights Watch
who parliament: body GE | Georgian parliament; the parliament; the House
who protesters: population GE | protesters; the protesters; demonstrators; the demonstrators
who ombuds: office GE | public defender
where tbilisi: town GE 41.72 44.79 | Tbilisi
where rustaveli: site GE 41.70 44.80 | Rustaveli avenue; Rustaveli
where russia-c: country RU 60.0 100.0 | to Russia
where georgia: country GE 42.0 43.5 | Georgia; to Georgia

== u-gavrilov-night-1
outlet: Black Sea Wire
register: wire
published: 2019-06-21
--
{gas|Rubber bullets} in Tbilisi after Russian MP takes the chair

TBILISI, June 21 - At least 240 people were {gas|hurt}, 80 of them officers, when Georgian riot police {gas|fired} rubber bullets and tear gas overnight to drive a crowd from the steps of parliament, health officials said on Friday.

Two demonstrators lost an eye each, surgeons said. The interior ministry said 305 people had been {arrests|detained} for petty hooliganism and disobedience.

Some ten thousand had {rally|gathered} on Rustaveli avenue on Thursday evening, enraged that Sergei Gavrilov, a Communist from the Duma, had that morning opened a {session|session} of Orthodox lawmakers in Russian from the speaker's seat. Opposition members {block|barred} the rostrum when he came back from lunch; his delegation {leave|left} for the airport under guard.

Towards ten o'clock Melia, of the UNM, {ultim|gave} speaker Irakli Kobakhidze, interior minister Gakharia and the security chief one hour to {quit|step down}. It lapsed. Then the front ranks tried to {storm|push} through the cordon, {shields|wresting} shields and helmets from policemen.

Kobakhidze {kobres|resigned} on Friday at noon. President Salome Zourabichvili, who {cut|broke off} a {minsk|visit} to Minsk, {enemy|called} Moscow "an enemy and occupier" on Facebook and {blame|blamed} a "fifth column"; the Kremlin {krem|denounced} a "Russophobic {rally|provocation}".

Russian troops have {occupy|held} a fifth of the country since the war of August 2008.
--
who interior: body GE | interior ministry
who rtroops: force RU | Russian troops
where minsk: town BY 53.90 27.57 | Minsk
* gas ASSAULT/crowd-control occurred
  when: 2019-06-20/2019-06-21 day "overnight"
  where: "the steps of parliament"; rustaveli; tbilisi
  by: police
  to: protesters
  with: crowd-control "rubber bullets"; crowd-control "tear gas"
  injured: >=240 "At least 240 people" side unknown voice "health officials"
  injured: 80 "80 of them officers" part side actor voice "health officials"
  injured: 2 "Two demonstrators" part side civilian voice "surgeons"
  said: "health officials" official "said"
* arrests COERCE/arrest occurred
  when: 2019-06-20/2019-06-21 day
  where: tbilisi
  by: police
  to: protesters
  detained: 305 "305 people" voice interior
  said: interior official "said"
* rally PROTEST/demo occurred
  when: 2019-06-20 "Thursday evening"
  where: rustaveli; tbilisi
  by: protesters
  to: gavrilov
  answers: session "enraged that"
* session CONSULT/multilateral occurred
  when: 2019-06-20 from rally "that morning"
  where: "the speaker's seat"; tbilisi
  by: gavrilov; "Orthodox lawmakers"
* block PROTEST/obstruct occurred
  when: 2019-06-20
  where: "the rostrum"; tbilisi
  by: "Opposition members"
  to: gavrilov
* leave RETREAT/withdraw occurred
  when: 2019-06-20
  by: "his delegation"
* ultim REQUEST/yield occurred
  when: 2019-06-20 "Towards ten o'clock"
  by: melia
  to: kobakhidze; gakharia; "the security chief"
  about: quit
* quit RETREAT/resign demanded optional
  when: 2019-06-20 from ultim "one hour"
  by: kobakhidze; gakharia; "the security chief"
* storm PROTEST/riot attempted
  when: 2019-06-20
  where: "the steps of parliament"; rustaveli; tbilisi
  by: "the front ranks"
  to: police
* shields PROTEST/riot occurred optional
  when: 2019-06-20
  where: "the steps of parliament"; rustaveli; tbilisi
  by: "the front ranks"
  to: police
  part_of: storm
* kobres RETREAT/resign occurred
  when: 2019-06-21 "Friday at noon"
  by: kobakhidze
* minsk CONSULT/visit occurred
  when: 2019-06-20/2019-06-21 bounded
  where: minsk
  by: zourabichvili
* cut RETREAT/withdraw occurred optional
  when: 2019-06-20/2019-06-21 bounded
  where: minsk
  by: zourabichvili
* blame ACCUSE/allege occurred
  when: 2019-06-20/2019-06-21 bounded
  by: zourabichvili
  to: "fifth column"
* krem ACCUSE/disapprove occurred
  when: 2019-06-20/2019-06-21 bounded
  by: russia
  to: protesters
  about: rally
  answers: rally "denounced a"
* occupy COERCE/seize ongoing
  when: 2008-08/2019-06-21 from text "August 2008"
  where: "a fifth of the country"
  by: rtroops
  to: "a fifth of the country" thing
* enemy ACCUSE/disapprove occurred
  when: 2019-06-20/2019-06-21 bounded
  by: zourabichvili
  to: russia
figure: protesters ~10000 "Some ten thousand" at rustaveli
tie: melia member_of unm "of the UNM"
tie: gakharia holds_office interior "interior minister"

== u-gavrilov-night-2
outlet: Rossiya Segodnya i Vsegda
register: state-media
published: 2019-06-22
--
Putin shields Russian tourists from {storm|rampage} of Georgian radicals

The president has {flyban|signed} a {flyban|decree} which, from 8 July, {flyban|forbids} our airlines to carry citizens to Georgia. Tour operators are {tours|advised} to sell no more packages, and the government will {home|bring home} those already there. "In order to safeguard national security and protect Russian nationals from unlawful acts", the text says.

The {storm|pogrom} in Tbilisi, staged by the party of the fugitive Saakashvili, was no people's revolt. Our deputies, {invite|invited} by Georgian Dream, had water {water|poured} over them and papers {water|torn} out of their hands. Gavrilov, now safe in Moscow, dismissed as a fake the tale that he once {abkh!denied|fought} in Abkhazia. "I feel sorry for the hospitable Georgian people," he said. He {talkoff|will not} take part in any further sitting there.

For the second night running a mob {rally2|brayed} on Rustaveli for the head of the interior minister. The crowd, which organisers put at fifteen thousand, was closer to four. Policemen stood by unarmed.

Wine producers are nervous. In 2006 Moscow had to {wine|close} its market to Georgian wine, of which Rospotrebnadzor found much to be falsified; it was {wineopen|reopened} only in 2013.

~ ТАКЖЕ ПО ТЕМЕ: Боржоми подешевеет?
~ Share: VK  OK  Telegram
--
who saak: person GE | Saakashvili
where moscow: town RU 55.75 37.62 | in Moscow
where abkhazia: region GE 43.0 41.0 | Abkhazia
who geostate: state GE | Georgia; to Georgia
who unm: the party of the fugitive Saakashvili
who russia: the government
who gakharia: the interior minister
* storm PROTEST/riot occurred
  when: 2019-06-20/2019-06-21 bounded
  where: tbilisi
  by: "Georgian radicals"; unm
  to: "Our deputies"
* flyban SANCTION/discontinue announced
  when: 2019-07-08 from text "8 July"
  by: putin
  to: geostate
* tours REQUEST/change occurred
  when: ?
  to: "Tour operators"
* home AID announced
  when: ?
  by: russia
  to: "those already there"
* invite REQUEST/meet occurred
  when: ?
  by: gd
  to: "Our deputies"
* water ASSAULT occurred optional
  when: 2019-06-20/2019-06-22 bounded
  where: tbilisi
  by: "Georgian radicals"
  to: "Our deputies"
* talkoff REJECT/meet occurred
  when: 2019-06-20/2019-06-22 bounded
  by: gavrilov
  about: CONSULT by gavrilov
* abkh ASSAULT denied
  when: ?
  where: abkhazia
  by: gavrilov denied
  said: gavrilov party denied "dismissed"
* rally2 PROTEST/demo occurred
  when: 2019-06-21 "second night running"
  where: rustaveli
  by: "a mob"
  to: gakharia
* wine SANCTION/discontinue occurred
  when: 2006 from text "2006"
  by: russia
  to: geostate; "Georgian wine" thing
* wineopen RETREAT/access occurred
  when: 2013 from text "2013"
  by: russia
  to: geostate
figure: protesters 15000 "fifteen thousand" at rustaveli voice "organisers"
figure: protesters ~4000 "closer to four" at rustaveli

== u-gavrilov-night-3
outlet: Didube Daily
register: daily
published: 2019-06-26
--
Ivanishvili {concede|gives in} on elections; the crowd {crowdask|wants} Gakharia

One {ask|demand} is {concede|met}, one remains. Bidzina Ivanishvili, chairman of Georgian Dream, {concede|promised} on Monday that next year's vote will be held by party lists alone and without a threshold - what the opposition has {ask|asked for} since 2016. "We see that society demands change," he read from a sheet.

It did not empty Rustaveli. For a sixth evening several thousand {six|stood} there on Tuesday, many with a patch over one eye for those whom police bullets {gas|blinded} on the 20th, and {six|whistled} at each mention of the interior minister. Gakharia {stay|refuses} to go while his ministry {probe|investigates} eleven of its own men; two of them have been {suspended|taken off} duty, the public defender was {access|let in} to see the custody logs.

Human Rights Watch {hrw|charged} yesterday that officers had {gas|shot} without warning at people who held up their hands, and that reporters were {press|aimed} at: it lists 32 {press|hurt}.

Parliament votes today on the immunity of Nika Melia. Prosecutors have {charge|charged} him with organising mass {storm|violence} and {custody|want} him in custody. His answer: "I'll {walkin|walk in} by myself." Of the 305 {arrests|taken} that night, 121 were {jail|sentenced} to up to fifteen days; on Sunday a court {freed|let} seventeen {freed|out} early.

~ Support us: become a patron
--
who protesters: the crowd
who interior: body GE | his ministry
who police: police; officers
* concede CONCEDE occurred
  when: 2019-06-24 "Monday"
  by: ivanishvili
  to: "the opposition"
  answers: ask "what the opposition has asked for"
* ask REQUEST/change occurred
  when: 2016/2019-06-24 bounded "since 2016"
  by: "the opposition"
  to: gd
* six PROTEST/demo occurred
  when: 2019-06-25 "Tuesday"
  where: rustaveli
  by: "several thousand"
  to: gakharia
* gas ASSAULT/crowd-control occurred
  when: 2019-06-20 from text "the 20th"
  by: police
  to: "people who held up their hands"
  with: crowd-control "police bullets"
  said: hrw claimed "charged"
* crowdask REQUEST/yield occurred
  when: 2019-06-20/2019-06-26 bounded
  by: protesters
  to: gakharia
  about: RETREAT/resign by gakharia
* stay REJECT/yield occurred
  when: 2019-06-20/2019-06-26 bounded
  by: gakharia
  to: protesters
  about: RETREAT/resign by gakharia
  answers: crowdask "refuses to go"
* probe ACCUSE/investigate ongoing
  when: 2019-06-20/2019-06-26 bounded
  by: interior
  to: "eleven of its own men"
  count: 11 "eleven of its own men"
  about: gas
* suspended SANCTION/expel occurred
  when: 2019-06-20/2019-06-26 bounded
  by: interior
  to: "two of them"
  count: 2 "two of them"
* access RETREAT/access occurred
  when: 2019-06-20/2019-06-26 bounded
  to: ombuds
* hrw ACCUSE/allege occurred
  when: 2019-06-25 "yesterday"
  by: hrw
  to: police
  about: gas
  about: press
* press ASSAULT/crowd-control occurred
  when: 2019-06-20
  by: police alleged of hrw
  to: "reporters"
  injured: 32 "32" side civilian voice hrw
  said: hrw claimed "charged"
  part_of: gas
* charge ACCUSE/investigate occurred
  when: 2019-06-20/2019-06-26 bounded
  by: "Prosecutors"
  to: melia
  about: storm
* custody REQUEST/change occurred
  when: 2019-06-20/2019-06-26 bounded
  by: "Prosecutors"
  about: COERCE/arrest to melia
* walkin AGREE occurred optional
  when: 2019-06-20/2019-06-26 bounded
  by: melia
  to: "Prosecutors"
  answers: custody "His answer"
* arrests COERCE/arrest occurred
  when: 2019-06-20 from gas "that night"
  by: police
  detained: 305 "305"
* jail SANCTION/convict occurred
  when: 2019-06-20/2019-06-26 bounded
  to: "121"
  count: 121 "121"
* freed RETREAT/release occurred
  when: 2019-06-23 "Sunday"
  by: "a court"
  to: "seventeen"
  released: 17 "seventeen"
* storm PROTEST/riot occurred
  when: 2019-06-20 from gas "that night"
  by: melia alleged of "Prosecutors"
  said: "Prosecutors" official claimed "charged"
figure: protesters >=2000 vague "several thousand" at rustaveli
tie: ivanishvili leads gd "chairman of"
