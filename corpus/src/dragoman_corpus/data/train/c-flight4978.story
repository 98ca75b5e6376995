story: c-flight4978
conflict: Belarus
countries: BY, LT
facts: 23 May 2021: Ryanair flight FR4978 Athens-Vilnius diverted to Minsk with a MiG-29 on a told bomb alert, Raman Pratasevich and his companion
  held; 24 May EU summit asks for flight bans, sanctions, frees no money; Latvia and Belarus expel each other's diplomats; 26 May Lukashenko in
  parliament; 21 June joint sanctions by EU, US, UK and Canada, 24 June economic ones; 28 June Minsk leaves the Eastern Partnership. (public record:
  European Council, press May-June 2021)

who luka: office BY | Alexander Lukashenko; Lukashenko; Lukashenka
who belarus: state BY | Belarus; Minsk authorities
who prat: person BY | Raman Pratasevich; Pratasevich; Roman Protasevich; Protasevich
who ryan: organisation IE | Ryanair
who eu: body - | European Union; EU; EU leaders; Brussels; the bloc
who lith: state LT | Lithuania; Vilnius government
who nauseda: office LT | Gitanas Nauseda; Nauseda
who latvia: state LV | Latvia; Riga
who russia: state RU | Russia; Moscow
who putin: office RU | Vladimir Putin; Putin
who tikh: person BY | Sviatlana Tsikhanouskaya; Tsikhanouskaya; Tikhanovskaya
who us: state US | United States; Washington
who uk: state GB | Britain; London
who icao: body - | ICAO
who hamas: group PS | Hamas
who vdl: office - | Ursula von der Leyen; Von der Leyen
who poland: state PL | Poland; Warsaw
who mig: force BY | MiG-29; a fighter; fighter jet
where minsk: town BY 53.90 27.56 | Minsk; Minsk airport
where vilnius: town LT 54.69 25.28 | Vilnius
where athens: town GR 37.98 23.73 | Athens
where brest: town BY 52.10 23.70 | Brest

== c-flight4978-1
outlet: Memel Wire
register: wire
published: 2021-05-23
--
Belarus {divert|forces} airliner {divert|down}, {arrest|arrests} critic who was aboard

VILNIUS, May 23 (Memel) - A Ryanair flight from Athens to Vilnius was {divert|turned round} towards Minsk on Sunday minutes before it would have left Belarusian air space, {mig|escorted} by a MiG-29, and an opposition journalist among its 123 passengers was {arrest|led away}.

Lukashenko had given the order for a fighter to {mig|take off} in person, his press service said, after word of a bomb on board. No bomb was found. The airline said its crew had been told by Belarus controllers of a {hamas|threat} and {divert|instructed} to land at the nearest airport, though Vilnius was nearer.

Passengers saw Raman Pratasevich, 26, hand his telephone to a companion and say that the death penalty awaited him. His channel on Telegram steered the mass {aug|protests} of last August; Minsk {list|put} him on a list of terrorists in November. The young woman, a student at a university in the Lithuanian capital, was {arrest|kept} too.

Nauseda {naus,naus2|called for} his release "at once" and for {closing|closing} the sky over Belarus. "State {divert|piracy}," the Polish premier {pol|protested}. Von der Leyen {vdl|warned} that any breach of rules "must bear consequences". Tsikhanouskaya, in exile since the {stolen|stolen} vote, {tik|asked} ICAO to {inv|investigate}. The flight, lighter by at least three other people believed to be KGB men, landed in Vilnius at 21:25, eight hours late.
--
who belkgb: force BY | KGB
* divert COERCE/seize occurred
  when: 2021-05-23 "Sunday"
  where: minsk
  by: belarus; luka
  to: ryan
* mig MOBILIZE/weapons occurred
  when: 2021-05-23 "Sunday"
  where: "Belarusian air space"
  by: luka
  to: ryan
  said: "his press service" official "said"
* arrest COERCE/arrest occurred
  when: 2021-05-23 "Sunday"
  where: minsk
  by: belarus
  to: prat; "The young woman"
* hamas THREATEN/violence occurred optional
  when: 2021-05-23
  to: ryan
  said: ryan witness "said"
* aug PROTEST/demo occurred
  when: 2020-08 "last August"
* list SANCTION occurred
  when: 2020-11 "November"
  by: belarus "Minsk"
  to: prat
* naus REQUEST/yield occurred
  when: 2021-05-23
  by: nauseda
  to: belarus
  about: RETREAT/release
  answers: arrest "his release"
* closing COERCE/restrict demanded optional
  when: ?
  where: "the sky over Belarus"
* pol ACCUSE/disapprove occurred
  when: 2021-05-23
  by: "the Polish premier"
  to: belarus
  about: divert
  answers: divert "State piracy"
* vdl THREATEN/restrict occurred
  when: 2021-05-23
  by: vdl
  to: belarus
  about: SANCTION to belarus
  answers: divert "any breach of rules"
* tik REQUEST/change occurred
  when: 2021-05-23
  by: tikh
  to: icao
  about: inv
* inv ACCUSE/investigate demanded optional
  when: ?
  by: icao
* naus2 REQUEST/assist occurred
  when: 2021-05-23
  by: nauseda
  about: closing
  answers: divert "closing"
* stolen COERCE/misinformation occurred optional
  when: ?

== c-flight4978-2
outlet: Zarya Respubliki
register: state-media
published: 2021-05-26
--
Lukashenko to deputies: they have gone from riots to strangulation

~ Читайте также: Удар по бездорожью | Рейд юных экологов
~ Подпишитесь на наш канал

{receive|Receiving} the members of both chambers in the Oval Hall today, the head of state dwelt upon the aircraft. He had {divert|acted} lawfully in protecting people: the {hamas|message} of an explosive, sent from a Swiss address in the name of Hamas, {hamasask|demanded} a {gaza|halt} of fire in Gaza. That Hamas disowned the {hamas|letter} proves nothing. And on board flew a terrorist, who in Minsk has already told of the plan of a "bloody {mutiny|mutiny}". As for the fighter, it was {mig|raised} to guide the pilots in case of need, near the nuclear station. "An absolute lie that it {divert!denied|forced} them."

The ring around the republic is being drawn. European leaders on Monday night {ban|barred} Belavia from their runways and {advise|begged} their carriers to {avoid|fly round} us; in the same breath {freeze|froze} three billion of "investment package" that no one here has seen. Riga having allowed the mayor to {flag|tear} our state flag from a hockey championship mast, all Latvian diplomats were {exp|asked} to be gone in 48 hours; she {latexp|replied} in the same coin. Ukraine {ua|closes} the sky from today.

Our answer, Alexander Lukashenko {threat|cautioned}, will be hard. "We used to stop drugs and migrants. Now you will {threat|catch} them yourselves." Food imports from the bloc may be {embargo|closed off}, transit to the Baltic ports {transit|turned} to Russia.

A {phone|phone call} with Vladimir Putin took place on Tuesday; on Friday the two will {sochi|meet} at Sochi. The second tranche of the {credit|credit}, half a billion dollars, is to come before July. Russia {rusup|sees} no reason to doubt the explanations it received.
--
who eu: European leaders; the bloc
who luka: the head of state
who belarus: the republic
* receive CONSULT occurred
  when: 2021-05-26 "today"
  where: "the Oval Hall"
  by: luka; "the members of both chambers"
  to: luka
* mutiny COERCE/martial-law attempted
  when: ?
  by: "a terrorist" alleged of luka
  said: luka official
* divert COERCE/seize occurred
  when: ?
  by: luka
  to: "the aircraft" thing
  said: luka official
* hamas THREATEN/violence occurred
  when: ?
  by: hamas alleged of luka; hamas denied
  to: "the aircraft" thing
  said: luka official
  about: ASSAULT/explosives
* hamasask REQUEST/yield occurred
  when: ?
  by: hamas alleged of luka; hamas denied
  said: luka official
  about: gaza
* mig MOBILIZE/weapons occurred
  when: ?
* gaza RETREAT/ceasefire demanded optional
  when: ?
  where: "Gaza"
* ban SANCTION/discontinue occurred
  when: 2021-05-24 "Monday night"
  by: eu
  to: "Belavia"; belarus
* advise REQUEST/change occurred
  when: 2021-05-24 "Monday night"
  by: eu
  to: "their carriers"
  about: avoid
* avoid SANCTION/discontinue demanded optional
  when: ?
  by: "their carriers"
  to: belarus
* freeze SANCTION/discontinue occurred
  when: 2021-05-24 "Monday night"
  by: eu
  to: belarus
* flag PROTEST/vandalize occurred optional
  when: ?
  by: "the mayor"
  to: belarus; "state flag" thing
* exp SANCTION/expel occurred
  when: ?
  by: belarus
  to: latvia; "all Latvian diplomats"
  answers: flag "Riga having allowed"
* latexp SANCTION/expel occurred
  when: ?
  by: latvia
  to: belarus
  answers: exp "in the same coin"
* ua SANCTION/discontinue occurred
  when: 2021-05-26 "today"
  by: "Ukraine"
  to: belarus
* threat THREATEN/restrict occurred
  when: 2021-05-26 "today"
  by: luka
  to: eu
  about: embargo
  answers: ban "Our answer"
* embargo SANCTION/discontinue hypothetical
  when: ?
  by: luka
  to: eu
* transit SANCTION/discontinue hypothetical
  when: ?
  by: luka
* phone CONSULT/phone occurred
  when: 2021-05-25 "Tuesday"
  by: luka; putin
  to: putin
* sochi CONSULT announced
  when: 2021-05-28 "Friday"
  where: "Sochi"
  by: luka; putin
* credit AID announced
  when: 2021-05-26/2021-06-30 bounded "before July"
* rusup SUPPORT occurred
  when: ?
  by: russia
  to: luka

== c-flight4978-3
outlet: Brussels Ledger
register: daily
published: 2021-06-29
--
Potash, tobacco, and a chair left empty

LUXEMBOURG. One month and a day after the summit, and a week after the EU, London, Washington and Ottawa {joint|named} 78 further officials and eight firms in a concerted {joint|list}, the bloc has done what it {vow|threatened} in May: since Friday it is {econ|forbidden} to buy Belarusian potash of certain grades, to lend to its state banks, or to sell it the gear with which telephones are listened to.

Lukashenko's cabinet took the {econ|blow} and looked round for something to break. On Monday it {partner|suspended} its part in the Eastern Partnership; it {rets|called} home its envoy in Brussels and {askenv|advised} that of the EU to {askenv|take} the same road. Work on the readmission of migrants is {readm|stopped}. The first rubber boats... no: the first minibuses are already at the Lithuanian fence, where Vilnius has {lithwire|sent} soldiers and is {wire|rolling} out wire, with 30 officers {frontex|lent} by Frontex.

In the same week the two prisoners were {house|moved} to house arrest in separate flats. For the mother of Protasevich it is a show: three times he has been {tv|paraded} on television, once in tears, his wrists marked. {beat|Torture}, {tort|charge} those in exile. "A bruise from a handcuff," says the prosecutor.

Not every arrow hit. Austria {austria|held up} the banking {econ|ban} until its own banks were spared; the potash that Belarus really exports is not on the list. "They have {econ|sanctioned} the sort we do not sell," laughed a trader. In Minsk nobody laughed at the next item: 25 newsrooms {press|searched}, the largest news site {tut|shut}, its editor {tutarr|jailed}.
--
who lith: Vilnius
* joint SANCTION/discontinue occurred
  when: 2021-06-21/2021-06-22 bounded "a week after"
  by: eu; uk; us; "Ottawa"
  to: "78 further officials"; "eight firms"
* vow THREATEN/restrict occurred
  when: 2021-05 "May"
  by: eu
  to: belarus
  about: econ
* econ SANCTION/discontinue occurred
  when: 2021-06-25 "since Friday"
  by: eu
  to: belarus
* partner SANCTION/withdraw occurred
  when: 2021-06-28 "Monday"
  by: luka
  to: "the Eastern Partnership"
  answers: econ "took the blow"
* rets SANCTION/withdraw occurred
  when: 2021-06-28 "Monday"
  by: luka
  to: eu
  answers: econ "took the blow"
* askenv SANCTION/expel occurred
  when: 2021-06-28 "Monday"
  by: luka
  to: eu "that of the EU"
  answers: econ "took the blow"
* readm SANCTION/discontinue occurred
  when: 2021-06-28/2021-06-29 bounded
  by: luka
  to: eu
  answers: econ "took the blow"
* lithwire MOBILIZE/troops occurred
  when: ?
  where: "the Lithuanian fence"
  by: lith
* wire COERCE/restrict ongoing
  when: 2021-06-29
  where: "the Lithuanian fence"
  by: lith
* frontex AID occurred
  when: ?
  where: "the Lithuanian fence"
  by: "Frontex"
  to: lith
* tv COERCE occurred
  when: ?
  to: prat
  count: 3 "three times"
* beat ASSAULT/torture occurred
  when: ?
  to: prat
  said: "those in exile" party claimed "charge"
  said: "the prosecutor" official denied "says"
* tort ACCUSE/allege occurred
  when: ?
  by: "those in exile"
  about: beat
* house CONCEDE occurred
  when: 2021-06-21/2021-06-29 bounded "the same week"
  to: "the two prisoners"
* austria REJECT occurred
  when: ?
  by: "Austria"
  to: eu
  about: SANCTION
* press COERCE/censor occurred
  when: ?
  where: minsk
  to: "25 newsrooms"
  sites: 25 "25 newsrooms"
* tut COERCE/censor occurred
  when: ?
  where: minsk
  to: "the largest news site"
* tutarr COERCE/arrest occurred
  when: ?
  where: minsk
  to: "its editor"
figure: troops 30 "30 officers"
figure: officials 78 "78 further officials"
