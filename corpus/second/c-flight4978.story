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
Belarus {force|forces} airliner down, {arrest|arrests} critic who was aboard

VILNIUS, May 23 (Memel) - A Ryanair flight from Athens to Vilnius was {force|turned round} towards Minsk on Sunday minutes before it would have left Belarusian air space, {mig|escorted} by a MiG-29, and an opposition journalist among its 123 passengers was {arrest|led away}.

Lukashenko had given the order for a fighter to {mig|take off} in person, his press service said, after {bomb|word} of a bomb on board. No bomb was found. The airline said its crew had been told by Belarus controllers of a {bomb|threat} and {instr|instructed} to land at the nearest airport, though Vilnius was nearer.

Passengers saw Raman Pratasevich, 26, hand his telephone to a companion and say that the death penalty awaited him. His channel on Telegram steered the mass {protests|protests} of last August; Minsk {list|put} him on a list of terrorists in November. The young woman, a student at a university in the Lithuanian capital, was {arrest|kept} too.

Nauseda {callrel,callsky|called for} his release "at once" and for closing the sky over Belarus. "State {force|piracy}," the Polish premier {protest|protested}. Von der Leyen {vdl|warned} that any breach of rules "must bear consequences". Tsikhanouskaya, in exile since the stolen vote, {tikh|asked} ICAO to investigate. The flight, lighter by at least three other people believed to be KGB men, landed in Vilnius at 21:25, eight hours late.
--
who belkgb: force BY | KGB
* force COERCE/seize occurred
  when: 2021-05-23 "Sunday"
  where: "Belarusian air space"; minsk
  by: belarus; luka
  to: ryan; "A Ryanair flight" thing
  said: "The airline" party "said"
* arrest COERCE/arrest occurred
  when: 2021-05-23 "Sunday"
  where: minsk
  by: belarus
  to: prat; "The young woman"
  detained: 1 "an opposition journalist" side recipient
  detained: 1 "The young woman" part side recipient
* mig MOBILIZE/weapons occurred
  when: 2021-05-23 "Sunday"
  where: "Belarusian air space"
  by: luka; mig
  to: ryan
  with: other "a fighter"
  answers: bomb "after word of a bomb"
  said: "his press service" official "said"
* bomb THREATEN/violence occurred
  when: 2021-05-23 "Sunday"
  to: ryan
  about: ASSAULT/explosives to ryan
  said: "his press service" official "said"
  said: "Belarus controllers" official "told" via "The airline"
* instr REQUEST/change occurred
  when: 2021-05-23 "Sunday"
  by: "Belarus controllers"
  to: ryan
  answers: bomb "told by Belarus controllers of a threat"
  said: "The airline" party "said"
* protests PROTEST/demo occurred
  when: 2020-08 "last August"
  to: belarus
* list SANCTION occurred
  when: 2020-11 "November"
  by: belarus
  to: prat
* callrel REQUEST/yield occurred
  when: 2021-05-23
  by: nauseda
  to: belarus
  about: RETREAT/release by belarus to prat
  answers: arrest "called"
* callsky REQUEST/change occurred
  when: 2021-05-23
  by: nauseda
  about: SANCTION/discontinue to belarus
  answers: force "called"
* protest ACCUSE/disapprove occurred
  when: 2021-05-23
  by: "the Polish premier"
  to: belarus
  about: force
  answers: force "protested"
* vdl THREATEN occurred
  when: 2021-05-23
  by: vdl
  to: belarus
  answers: force "warned"
* tikh REQUEST/change occurred
  when: 2021-05-23
  by: tikh
  to: icao
  about: ACCUSE/investigate by icao to belarus
  answers: force "asked"

== c-flight4978-2
outlet: Zarya Respubliki
register: state-media
published: 2021-05-26
--
Lukashenko to deputies: they have gone from riots to strangulation

~ Читайте также: Удар по бездорожью | Рейд юных экологов
~ Подпишитесь на наш канал

{receive|Receiving} the members of both chambers in the Oval Hall today, the head of state dwelt upon the aircraft. He had acted lawfully in protecting people: the {bomb|message} of an explosive, sent from a Swiss address in the name of Hamas, {halt|demanded} a halt of fire in Gaza. That Hamas disowned the {bomb|letter} proves nothing. And on board flew a terrorist, who in Minsk has already told of the plan of a "bloody {mutiny|mutiny}". As for the fighter, it was {mig|raised} to guide the pilots in case of need, near the nuclear station. "An absolute lie that it {force|forced} them."

The ring around the republic is being drawn. European leaders on Monday night {barbel|barred} Belavia from their runways and {beg|begged} their carriers to fly round us; in the same breath {freeze|froze} three billion of "investment package" that no one here has seen. Riga having allowed the mayor to {tear|tear} our state flag from a hockey championship mast, all Latvian diplomats were {expel|asked} to be gone in 48 hours; she {reply|replied} in the same coin. Ukraine {ukr|closes} the sky from today.

Our answer, Alexander Lukashenko {caution|cautioned}, will be hard. "We used to stop drugs and migrants. Now you will catch them yourselves." Food imports from the bloc may be {food|closed off}, transit to the Baltic ports {transit|turned} to Russia.

A phone {call|call} with Vladimir Putin took place on Tuesday; on Friday the two will {sochi|meet} at Sochi. The second tranche of the credit, half a billion dollars, is to {credit|come} before July. Russia sees no reason to doubt the explanations it received.
--
who luka2: office BY | the head of state
* receive CONSULT/visit occurred
  when: 2021-05-26 "today"
  where: "the Oval Hall"
  by: luka; "the members of both chambers"
  to: luka
* bomb THREATEN/violence occurred
  when: ?
  by: hamas alleged of luka; hamas denied
  said: luka party "dwelt"
* halt REQUEST/yield occurred
  when: ?
  by: hamas alleged of luka; hamas denied
  about: RETREAT/ceasefire
  said: luka party "dwelt"
* mutiny COERCE/martial-law hypothetical optional
  when: ?
  said: "a terrorist" party "told" via luka
* mig MOBILIZE/weapons occurred
  when: ?
  where: "near the nuclear station"
  by: luka
  said: luka party "dwelt"
* force COERCE/seize denied
  when: ?
  by: luka denied
  said: luka party denied "lie"
* barbel SANCTION/discontinue occurred
  when: 2021-05-24 "Monday night"
  by: "European leaders"
  to: "Belavia"
* beg REQUEST/change occurred
  when: 2021-05-24 "Monday night"
  by: "European leaders"
  to: "their carriers"
* freeze SANCTION/discontinue occurred
  when: 2021-05-24 "Monday night"
  by: "European leaders"
  to: luka
* tear PROTEST/vandalize occurred
  when: ?
  by: "the mayor"
  to: "our state flag" thing
* expel SANCTION/expel occurred
  when: 2021-05-24/2021-05-26 bounded
  by: luka
  to: "all Latvian diplomats"; latvia
  answers: tear "having allowed"
* reply SANCTION/expel occurred
  when: 2021-05-24/2021-05-26 bounded
  by: latvia
  answers: expel "replied in the same coin"
* ukr SANCTION/discontinue occurred
  when: 2021-05-26 "today"
  by: "Ukraine"
* caution THREATEN/relations occurred
  when: 2021-05-26 "today"
  by: luka
  to: eu
  about: food
  answers: barbel "Our answer"
* food SANCTION/discontinue threatened
  when: ?
  by: luka
  to: eu
  said: luka official "cautioned"
* transit SANCTION/discontinue threatened
  when: ?
  by: luka
  to: "the Baltic ports"
  said: luka official "cautioned"
* call CONSULT/phone occurred
  when: 2021-05-25 "Tuesday"
  by: luka; putin
  to: putin
* sochi CONSULT/visit announced
  when: 2021-05-28 "Friday"
  where: "Sochi"
  by: luka; putin
* credit AID announced
  when: 2021-05-26/2021-06-30 bounded "before July"
  by: russia

== c-flight4978-3
outlet: Brussels Ledger
register: daily
published: 2021-06-29
--
Potash, tobacco, and a chair left empty

LUXEMBOURG. One month and a day after the {summit|summit}, and a week after the EU, London, Washington and Ottawa {named|named} 78 further officials and eight firms in a concerted list, the bloc has done what it {threat|threatened} in May: since Friday it is {potash|forbidden} to buy Belarusian potash of certain grades, to lend to its state banks, or to sell it the gear with which telephones are listened to.

Lukashenko's cabinet took the {potash|blow} and looked round for something to break. On Monday it {partner|suspended} its part in the Eastern Partnership; it {recall|called home} its envoy in Brussels and {advise|advised} that of the EU to take the same road. Work on the readmission of migrants is {readm|stopped}. The first rubber boats... no: the first minibuses are already at the Lithuanian fence, where Vilnius has {sent|sent} soldiers and is {wire|rolling out} wire, with 30 officers {lent|lent} by Frontex.

In the same week the two prisoners were {house|moved} to house arrest in separate flats. For the mother of Protasevich it is a show: three times he has been {parade|paraded} on television, once in tears, his wrists marked. {torture|Torture}, {charge|charge} those in exile. "A bruise from a handcuff," says the prosecutor.

Not every arrow hit. Austria {holdup|held up} the banking {potash|ban} until its own banks were spared; the potash that Belarus really exports is not on the list. "They have {potash|sanctioned} the sort we do not sell," laughed a trader. In Minsk nobody laughed at the next item: 25 newsrooms {search|searched}, the largest news site {shut|shut}, its editor {jailed|jailed}.
--
who lith: Vilnius
* summit CONSULT/multilateral occurred
  when: 2021-05-24 from potash "One month and a day"
  by: eu
* named SANCTION/discontinue occurred
  when: 2021-06-18 week from potash "a week"
  by: eu; uk; us; "Ottawa"
  to: "78 further officials"; "eight firms"
* threat THREATEN/restrict occurred
  when: 2021-05 "May"
  by: eu
  to: belarus
  about: potash
* potash SANCTION/discontinue occurred
  when: 2021-06-25 "Friday"
  by: eu
  to: belarus; "its state banks"
* partner SANCTION/withdraw occurred
  when: 2021-06-28 "Monday"
  by: "Lukashenko's cabinet"
  to: eu
  answers: potash "took the blow and looked round for something to break"
* recall SANCTION/withdraw occurred
  when: 2021-06-28 "Monday"
  by: "Lukashenko's cabinet"
  to: eu
  answers: potash "took the blow and looked round for something to break"
* advise REQUEST/change occurred
  when: 2021-06-28 "Monday"
  by: "Lukashenko's cabinet"
  to: eu
  about: SANCTION/withdraw by eu
* readm SANCTION/discontinue occurred
  when: 2021-06-25/2021-06-29 bounded
  by: "Lukashenko's cabinet"
  to: eu
* sent MOBILIZE/troops occurred
  when: ?
  where: "the Lithuanian fence"
  by: lith
* wire COERCE/restrict ongoing
  when: ?
  where: "the Lithuanian fence"
  by: lith
* lent COOPERATE occurred
  when: ?
  where: "the Lithuanian fence"
  by: "Frontex"
  to: lith
* house COERCE/arrest occurred
  when: 2021-06-21/2021-06-29 bounded "the same week"
  where: "separate flats"
  by: belarus
  to: prat; "the two prisoners"
  detained: 2 "the two prisoners" side recipient
* parade COERCE occurred
  when: 2021-05-24/2021-06-29 bounded
  by: belarus
  to: prat
  count: 3 "three times"
  said: "the mother of Protasevich" witness claimed "it is a show"
* torture ASSAULT/torture occurred
  when: ?
  by: belarus alleged of "those in exile"
  to: prat
  said: "those in exile" party claimed "charge"
  said: "the prosecutor" official denied "says"
* charge ACCUSE/allege occurred
  when: ?
  by: "those in exile"
  to: belarus
  about: torture
  answers: torture "charge"
* holdup REJECT occurred
  when: 2021-05-24/2021-06-25 bounded
  by: "Austria"
  to: eu
  about: potash
* search COERCE/censor occurred
  when: ?
  where: minsk
  by: belarus
  to: "25 newsrooms" thing
  sites: 25 "25 newsrooms"
* shut COERCE/censor occurred
  when: ?
  where: minsk
  by: belarus
  to: "the largest news site"
* jailed COERCE/arrest occurred
  when: ?
  where: minsk
  by: belarus
  to: "its editor"
  detained: 1 "its editor" side recipient
figure: officers 30 "30 officers" of "Frontex" at "the Lithuanian fence"
