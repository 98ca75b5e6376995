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
{disperse|Rubber bullets} in Tbilisi after Russian MP {session|takes the chair}

TBILISI, June 21 - At least 240 people were {disperse|hurt}, 80 of them officers, when Georgian riot police {disperse|fired} rubber bullets and tear gas overnight to {disperse|drive} a crowd from the steps of parliament, health officials said on Friday.

Two demonstrators lost an eye each, surgeons said. The interior ministry said 305 people had been {arrests|detained} for petty hooliganism and disobedience.

Some ten thousand had {rally|gathered} on Rustaveli avenue on Thursday evening, enraged that Sergei Gavrilov, a Communist from the Duma, had that morning opened a {session|session} of Orthodox lawmakers in Russian from the speaker's seat. Opposition members {rostrum|barred} the rostrum when he came back from lunch; his delegation {leave|left} for the airport under guard.

Towards ten o'clock Melia, of the UNM, {ult,ultthr|gave} speaker Irakli Kobakhidze, interior minister Gakharia and the security chief one hour to {stepdown|step down}. It lapsed. Then the front ranks tried to {push|push through} the cordon, {push|wresting} shields and helmets from policemen.

Kobakhidze {resign|resigned} on Friday at noon. President Salome Zourabichvili, who broke off a {minsk|visit} to Minsk, {enemy|called} Moscow "an enemy and occupier" on Facebook and {fifth|blamed} a "fifth column"; the Kremlin {kremlin|denounced} a "Russophobic {rally|provocation}".

Russian troops have {occ|held} a fifth of the country since the {war|war} of August 2008.
--
who interior: body GE | interior ministry
who rtroops: force RU | Russian troops
where minsk: town BY 53.90 27.57 | Minsk
* disperse ASSAULT/crowd-control occurred
  when: 2019-06-20/2019-06-21 day "overnight"
  where: "the steps of parliament"; tbilisi
  by: police
  to: protesters
  with: crowd-control "rubber bullets and tear gas"
  injured: >=240 "At least 240 people" side unknown voice "health officials"
  injured: 80 "80 of them officers" part side actor voice "health officials"
  injured: 2 "Two demonstrators" part side recipient voice "surgeons"
  said: "health officials" official "said"
* session CONSULT/multilateral occurred
  when: 2019-06-20 "that morning"
  where: "the speaker's seat"; tbilisi
  by: gavrilov; "Orthodox lawmakers"
* arrests COERCE/arrest occurred
  when: 2019-06-20/2019-06-21 bounded
  by: police
  to: "305 people"
  detained: 305 "305 people" voice interior
  said: interior official "said"
* rally PROTEST/demo occurred
  when: 2019-06-20 "Thursday evening"
  where: rustaveli; tbilisi
  by: protesters
  to: gavrilov
  answers: session "enraged that"
* rostrum PROTEST/obstruct occurred
  when: 2019-06-20 "when he came back from lunch"
  where: "the rostrum"; tbilisi
  by: "Opposition members"
  to: gavrilov
* leave RETREAT/withdraw occurred optional
  when: 2019-06-20
  where: tbilisi
  by: "his delegation"
* ult REQUEST/yield occurred
  when: 2019-06-20 "Towards ten o'clock"
  by: melia
  to: kobakhidze; gakharia; "the security chief"
  about: stepdown
* ultthr THREATEN occurred optional
  when: 2019-06-20 "Towards ten o'clock"
  by: melia
  to: kobakhidze; gakharia; "the security chief"
* stepdown RETREAT/resign demanded optional
  when: 2019-06-20 "one hour"
  by: kobakhidze; gakharia; "the security chief"
* push PROTEST/riot occurred
  when: 2019-06-20/2019-06-21 bounded
  where: "the steps of parliament"; tbilisi
  by: protesters
  to: police; "the cordon" thing
* resign RETREAT/resign occurred
  when: 2019-06-21 "Friday at noon"
  by: kobakhidze
* minsk CONSULT/visit occurred optional
  when: ?
  where: minsk
  by: zourabichvili
* enemy ACCUSE/disapprove occurred
  when: 2019-06-20/2019-06-21 bounded
  by: zourabichvili
  to: russia
* fifth ACCUSE/allege occurred
  when: 2019-06-20/2019-06-21 bounded
  by: zourabichvili
  to: "fifth column"
* kremlin ACCUSE/disapprove occurred
  when: 2019-06-20/2019-06-21 bounded
  by: russia
  to: protesters
  about: rally
  answers: rally "denounced"
* occ COERCE/seize ongoing optional
  when: 2008-08/2019-06-21 "since the war of August 2008"
  where: "a fifth of the country"
  by: rtroops
* war ASSAULT occurred optional
  when: 2008-08 from text "August 2008"
figure: demonstrators ~10000 "Some ten thousand" of protesters at rustaveli
tie: melia member_of unm "of the UNM"
tie: gakharia leads interior "interior minister"

== u-gavrilov-night-2
outlet: Rossiya Segodnya i Vsegda
register: state-media
published: 2019-06-22
--
Putin {ban|shields} Russian tourists from {push|rampage} of Georgian radicals

The president has {ban|signed} a {ban|decree} which, from 8 July, {ban|forbids} our airlines to carry citizens to Georgia. Tour operators are {tours|advised} to sell no more packages, and the government will {home|bring home} those already there. "In order to safeguard national security and protect Russian nationals from unlawful acts", the text says.

The {push|pogrom} in Tbilisi, staged by the party of the fugitive Saakashvili, was no people's {push|revolt}. Our deputies, {invite|invited} by Georgian Dream, had water {water|poured} over them and papers {water|torn} out of their hands. Gavrilov, now safe in Moscow, {fake|dismissed} as a fake the tale that he once {abkh|fought} in Abkhazia. "I feel sorry for the hospitable Georgian people," he said. He will not {norep|take part} in any further sitting there.

For the second night running a mob {rally2,headreq|brayed} on Rustaveli for the head of the interior minister. The crowd, which organisers put at fifteen thousand, was closer to four. Policemen stood by unarmed.

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
* ban SANCTION/discontinue announced
  when: 2019-07-08 day from text "8 July"
  by: putin
  to: geostate; "our airlines"
* push PROTEST/riot occurred
  when: ?
  where: tbilisi
  by: unm; "Georgian radicals"
* tours REQUEST/change occurred
  when: ?
  by: putin
  to: "Tour operators"
  about: SANCTION/discontinue
* home AID announced
  when: ?
  by: russia
  to: "those already there"
* invite REQUEST/meet occurred optional
  when: ?
  by: gd
  to: "Our deputies"
* water PROTEST/riot occurred
  when: ?
  where: tbilisi
  by: unm
  to: "Our deputies"
  part_of: push
* fake REJECT occurred optional
  when: ?
  where: moscow
  by: gavrilov
  about: abkh
* abkh ASSAULT denied optional
  when: ? "once"
  where: abkhazia
  by: gavrilov
  said: gavrilov party denied "dismissed"
* norep REJECT occurred
  when: ?
  by: gavrilov
  about: CONSULT
* rally2 PROTEST/demo occurred
  when: 2019-06-21 "the second night running"
  where: rustaveli
  by: "a mob"
  to: gakharia
* headreq REQUEST/yield occurred
  when: 2019-06-21 "the second night running"
  where: rustaveli
  by: "a mob"
  to: gakharia
  about: RETREAT/resign
* wine SANCTION/discontinue occurred
  when: 2006 from text "2006"
  by: russia
  to: geostate; "Georgian wine" thing
* wineopen RETREAT/access occurred
  when: 2013 from text "2013"
  by: russia
  to: geostate; "Georgian wine" thing
figure: demonstrators ~15000 "fifteen thousand" at rustaveli voice "organisers"
figure: demonstrators ~4000 "closer to four" at rustaveli

== u-gavrilov-night-3
outlet: Didube Daily
register: daily
published: 2019-06-26
--
Ivanishvili {promise|gives in} on elections; the crowd {headreq|wants} Gakharia

One {oppask|demand} is {promise|met}, one remains. Bidzina Ivanishvili, chairman of Georgian Dream, {promise|promised} on Monday that next year's vote will be held by party lists alone and without a threshold - what the opposition has {oppask|asked for} since 2016. "We see that society {society|demands} change," he read from a sheet.

It did not empty Rustaveli. For a sixth evening several thousand {rally6|stood} there on Tuesday, many with a patch over one eye for those whom police bullets {disperse|blinded} on the 20th, and {rally6|whistled} at each mention of the interior minister. Gakharia {refuse|refuses} to go while his ministry {probe|investigates} eleven of its own men; two of them have been {duty|taken off duty}, the public defender was {logs|let in} to see the custody logs.

Human Rights Watch {hrw|charged} yesterday that officers had {disperse|shot} without warning at people who held up their hands, and that reporters were {disperse|aimed at}: it lists 32 {disperse|hurt}.

Parliament {immunity|votes} today on the immunity of Nika Melia. Prosecutors have {charge|charged} him with organising mass {push|violence} and {custreq|want} him in {custody|custody}. His answer: "I'll {walk|walk in} by myself." Of the 305 {arrests|taken} that night, 121 were {sentence|sentenced} to up to fifteen days; on Sunday a court {early|let} seventeen {early|out} early.

~ Support us: become a patron
--
who protesters: the crowd
who interior: body GE | his ministry
who police: police; officers
* promise CONCEDE occurred
  when: 2019-06-24 "Monday"
  by: ivanishvili
  to: "the opposition"; protesters
  answers: oppask "One demand is met"
* headreq REQUEST/yield occurred
  when: 2019-06-20/2019-06-26 bounded
  where: rustaveli
  by: protesters
  to: gakharia
  about: RETREAT/resign
* oppask REQUEST/change occurred
  when: 2016/2019-06-24 "since 2016"
  by: "the opposition"
  about: CONCEDE
* society REQUEST/change occurred optional
  when: ?
  by: "society"
  said: ivanishvili party "read"
* rally6 PROTEST/demo occurred
  when: 2019-06-25 "Tuesday" "a sixth evening"
  where: rustaveli
  by: protesters
  to: gakharia
* disperse ASSAULT/crowd-control occurred
  when: 2019-06-20 from text "the 20th"
  by: police
  to: "people who held up their hands"; "reporters"
  with: crowd-control "bullets"
  injured: 32 "32 hurt" side civilian voice hrw
  said: hrw witness claimed "charged"
* refuse REJECT/yield occurred
  when: 2019-06-20/2019-06-26 bounded
  by: gakharia
  to: protesters
  about: RETREAT/resign
  answers: headreq "refuses to go"
* probe ACCUSE/investigate ongoing
  when: 2019-06-20/2019-06-26 bounded
  by: interior
  to: "eleven of its own men"
  count: 11 "eleven of its own men"
  about: disperse
* duty SANCTION/expel occurred
  when: 2019-06-20/2019-06-26 bounded
  by: interior
  to: "two of them"
  count: 2 "two of them"
* logs RETREAT/access occurred
  when: 2019-06-20/2019-06-26 bounded
  by: interior
  to: ombuds
* hrw ACCUSE/allege occurred
  when: 2019-06-25 "yesterday"
  by: hrw
  to: police
  about: disperse
* immunity SANCTION announced
  when: 2019-06-26 "today"
  by: "Parliament"
  to: melia
* charge ACCUSE/investigate occurred
  when: 2019-06-20/2019-06-26 bounded
  by: "Prosecutors"
  to: melia
  about: push
* push PROTEST/riot occurred
  when: 2019-06-20/2019-06-21 day "that night"
  by: melia alleged of "Prosecutors"
  said: "Prosecutors" official claimed "charged"
* custreq REQUEST/change occurred
  when: 2019-06-20/2019-06-26 bounded
  by: "Prosecutors"
  about: custody
* custody COERCE/arrest demanded optional
  when: ?
  to: melia
* walk RETREAT/withdraw announced
  when: ?
  by: melia
  said: melia party "answer"
  answers: custreq "His answer"
* arrests COERCE/arrest occurred
  when: 2019-06-20/2019-06-21 day "that night"
  by: police
  to: "305"
  detained: 305 "305"
* sentence SANCTION/convict occurred
  when: 2019-06-20/2019-06-26 bounded
  to: "121"
  count: 121 "121"
* early RETREAT/release occurred
  when: 2019-06-23 "Sunday"
  by: "a court"
  to: "seventeen"
  released: 17 "seventeen" side recipient
figure: demonstrators >=2000 vague "several thousand" of protesters at rustaveli
tie: ivanishvili leads gd "chairman of"
tie: gakharia leads interior "his ministry"
