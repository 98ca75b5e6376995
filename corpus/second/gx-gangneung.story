story: gx-gangneung
conflict: Korea
countries: KR, KP
facts: On 18 September 1996 a North Korean submarine was found aground near Kangnung (Gangneung). Eleven of its 26 men were found shot dead on a hill the same day, one was captured; thirteen were killed in a hunt that ended on 5 November, one was
  not accounted for. About a dozen South Korean soldiers and four civilians died. The Security Council voiced concern on 15 October; a South Korean consul was killed in Vladivostok on 1 October; the North expressed deep regret on 29 December and
  received the ashes at Panmunjom on 30 December. (public record: South Korean defence ministry, KCNA, press of 1996)

who dprk: state KP | North Korea; Pyongyang; the North; DPRK
who rok: state KR | South Korea; Seoul; the South
who crew: force KP | infiltrators; the intruders; commandos; North Korean agents; the crew
who troops: force KR | South Korean troops; troops; soldiers; the army
who mnd: body KR | defence ministry; the ministry
who kimys: person KR | Kim Young-sam; President Kim
who captive: person KP | Lee Kwang-su; Yi Kwang-su; the prisoner; the captured man
who us: state US | United States; Washington
who council: body - | Security Council
who unc: body - | United Nations Command
where kangnung: town KR 37.75 128.88 | Kangnung
where anin: near KR 37.72 128.99 | coast at Anin
where hill: site KR 37.70 128.95 | Chonghak mountain; Chonghak
where panmunjom: site KR 37.96 126.68 | Panmunjom
where vlad: town RU 43.12 131.89 | Vladivostok

== gx-gangneung-1
outlet: Daedong Newswire
register: wire
published: 1996-09-20
--
Three more North Korean agents {thu|shot} as {hunt|manhunt} widens; Seoul {breach|cries} truce {sub|violation}

KANGNUNG, South Korea, Sept 20 (Daedong) - South Korean troops with dogs and loudspeakers {hunt|combed} wooded ridges along the east coast on Friday for the remaining infiltrators from a submarine that ran aground there two nights earlier, after three of them were {thu|killed} in gun {thu|battles} on Thursday.

The 35-metre vessel was spotted shortly after one o'clock on Wednesday morning by a taxi driver, who saw men squatting by the road and then something large and dark in the surf of the coast at Anin, south of Kangnung. By the afternoon searchers - some 40,000 {hunt|deployed}, with helicopters - had come upon eleven bodies lying in a row near the top of Chonghak mountain, each with a bullet in the head. Officers believe that the crew were {exec|put to death} by their own comrades so as not to be taken alive, or chose to be.

A twelfth man was {capture|caught} in a bean field that same afternoon after a farmer {tip|telephoned} the police. Yi Kwang-su, 31, gave at first contradictory answers, the defence ministry said. Plied with rice liquor, he then told interrogators that the boat had {sub|left} the port of Toejo on September 14 with 26 aboard and that its three landed scouts were to photograph an airfield and a radar station.

"This is not a stray boat, it is an act of armed {sub|aggression} and a flagrant {sub|breach} of the armistice," President Kim {breach|told} a meeting of his security ministers on Friday. He {vow|vowed} that Seoul would "respond with force" if the North tried anything similar. The ministry raised the {alert|alert} for front-line units and the navy put out extra {patrol|patrols}.

Pyongyang has been silent. At Panmunjom the United Nations Command {uncall|called for} a meeting of officers; it got no reply. Washington {refrain|asked} both Koreas to "refrain from further provocative acts", a phrase that {anger|angered} several newspapers in the South, since, as one put it, there had been only one side provoking.

Not all the gunfire has been well aimed. A private of 21 was {friendly|shot dead} by a fellow sentry at dusk on Thursday, the army conceded. A {curfew|curfew} from dusk to dawn binds the 200,000 people of the district, the pine mushroom harvest has been {harvest|forbidden} and fishing boats {port|kept} in port.

The last such {cross95|crossing} on land came in October 1995, when two agents were {puyo|cornered} near Puyo: one died in the {puyo|shoot-out}, the other was {taken95|taken}, and two policemen {puyo|fell}.

~ Seoul stocks slip 1.1 pct on submarine jitters
--
who taxi: person KR | a taxi driver
who police: force KR | police; policemen
who farmer: person KR | a farmer
who navy: force KR | the navy
who kor: population - | both Koreas
who agents95: force KP | two agents
where toejo: town KP 39.90 127.78 | Toejo
where puyo: town KR 36.28 126.91 | Puyo
where ridges: near KR - - | wooded ridges along the east coast
* thu ASSAULT/firearms occurred
  when: 1996-09-19 "Thursday"
  where: ridges
  by: troops
  to: crew
  with: small-arms "gun"
  killed: 3 "three of them" side recipient
* hunt MOBILIZE/troops ongoing
  when: 1996-09-18/1996-09-20
  where: ridges; kangnung
  by: troops
  to: crew
* breach ACCUSE/allege occurred
  when: 1996-09-20 "on Friday"
  by: kimys; rok
  to: dprk
  about: sub
* sub MOBILIZE/troops occurred
  when: 1996-09-18 "Wednesday morning" "two nights earlier"
  where: anin
  by: dprk; crew
  to: rok
  said: captive party "told"
  said: kimys official "told"
* exec ASSAULT/firearms occurred
  when: 1996-09-18 "Wednesday"
  where: hill
  by: crew alleged of "Officers"
  to: crew
  killed: 11 "eleven bodies" side recipient
  said: "Officers" official suggested "believe"
* capture COERCE/arrest occurred
  when: 1996-09-18 "that same afternoon"
  where: "a bean field"
  to: captive
  detained: 1 "A twelfth man"
* tip COOPERATE occurred optional
  when: 1996-09-18 "that same afternoon"
  by: farmer
  to: police
* vow THREATEN/violence occurred
  when: 1996-09-20 "on Friday"
  by: kimys
  to: dprk
  about: ASSAULT by rok to dprk
* alert MOBILIZE/troops occurred
  when: 1996-09-18/1996-09-20 bounded
  by: mnd
* patrol MOBILIZE/troops occurred
  when: 1996-09-18/1996-09-20 bounded
  by: navy
* uncall REQUEST/meet occurred
  when: 1996-09-18/1996-09-20 bounded
  where: panmunjom
  by: unc
  to: dprk
  about: CONSULT
* refrain REQUEST/yield occurred
  when: 1996-09-18/1996-09-20 bounded
  by: us
  to: kor
* anger ACCUSE/disapprove occurred optional
  when: 1996-09-18/1996-09-20 bounded
  by: "several newspapers in the South"
  to: us
  about: refrain
  answers: refrain "angered"
* friendly ASSAULT/firearms occurred
  when: 1996-09-19 "dusk on Thursday"
  by: "a fellow sentry"
  to: troops "A private of 21"
  killed: 1 "A private of 21" side recipient voice troops
  said: troops party "conceded"
* curfew COERCE/curfew ongoing
  when: 1996-09-18/1996-09-20 bounded
  where: "the district"
  to: "the 200,000 people of the district"
* harvest COERCE/restrict ongoing
  when: 1996-09-18/1996-09-20 bounded
  where: "the district"
  to: "the pine mushroom harvest" thing
* port COERCE/restrict ongoing
  when: 1996-09-18/1996-09-20 bounded
  where: "the district"
  to: "fishing boats" thing
* cross95 MOBILIZE/troops occurred
  when: 1995-10 from text "October 1995"
  by: dprk; agents95
  to: rok
* puyo ASSAULT/firearms occurred
  when: 1995-10 from text "October 1995"
  where: puyo
  by: police; agents95
  to: agents95; police
  killed: 1 "one" part side unknown of agents95
  killed: 2 "two policemen" part side unknown of police
* taken95 COERCE/arrest occurred
  when: 1995-10 from text "October 1995"
  where: puyo
  by: police
  to: agents95 "the other"
  detained: 1 "the other"
figure: troops ~40000 "some 40,000" of troops
figure: crew 26 "26 aboard" of crew voice captive

== gx-gangneung-2
outlet: Han Gate Morning Post
register: daily
published: 1996-11-07
--
Diary on a dead man's body: last two of the submarine {hyang|shot} near the border

Forty-nine days, and it ended in snow. Two commandos who had walked a hundred kilometres over the spine of the Taebaek range were surprised by a patrol at dawn on Tuesday below Hyangno peak, some twenty kilometres from the demarcation line. They {grenades|fired} first and {grenades|threw} grenades, {grenades|killing} a colonel, a major and a private and {grenades|wounding} fourteen; in the afternoon, hemmed in on a slope, they {hyang|fell} to the rifles of a special battalion.

In the breast pocket of the older one the soldiers found a notebook. If the entries are genuine - the ministry showed photographs, not the pages - it was these two who on the 8th of October {odae|clubbed} to death three villagers gathering mushrooms on Mount Odae, one of them a woman of sixty-nine, because they had been seen. A driver who went missing the same week has been found {driver|strangled}: a soldier on leave, off to cut bush clover for brooms.

The books of the {hunt|hunt} can thus be closed, almost. Of the twenty-six who {sub|came ashore} on the 18th of September eleven were {exec|executed} on the mountain on the first day, thirteen were {hunted|hunted down} one after another and one, Lee Kwang-su, is in {capture|custody} and by now has spoken on television. One is missing. Some officers doubt that he exists. On our side eleven soldiers are dead, three of them {ownfire|hit} by bullets of comrades, and four civilians.

The hunt goes on in politics. Kim Young-sam told the National Assembly in October that the South would {rejgive|give nothing}, not rice, not reactors, until the North {apol|apologised}, and he {repeat|repeated} that {insist|demand} in yesterday's speech. He has {halt|halted} the dispatch of engineers to the two light-water reactors at Sinpo that a consortium is to {build|build} under the nuclear {accord|accord} of 1994. Washington, which {accord|signed} that {accord|accord}, has {letgo|urged} him in private to let the work go on; on Monday an envoy {blue|sat} two hours in the Blue House and left with empty hands.

For its part Pyongyang speaks of a training boat with engine trouble, {vessel|demands} the vessel and "the live and dead" back, and on the 2nd of October {hundred|warned} at Panmunjom, through a colonel who {panmeet|met} American officers for a quarter of an hour, that it would retaliate "a hundredfold, a thousandfold". One day earlier an attache of our consulate in Vladivostok had been {vladkill|beaten} to death on the stairs of his house with a blunt instrument; a poison of the sort carried by the intruders was in his blood. Seoul {suspect|suspects} the North, Russian detectives say nothing. The Security Council voiced "serious {voice|concern}" over the submarine {sub|incident} on the 15th in a statement of its president, from which China had {struck|struck} the word "condemns".

In Kangnung the {curfew|curfew} was {lift|lifted} yesterday evening. Fishermen, who say they lost two billion won, {quay|blocked} a quay with nets on Wednesday to {comp|press} for compensation. The grey boat has been {haul|hauled} to the naval port of Tonghae. Children go to see it.

~ Letters: why did a taxi driver see what radar did not?
--
who consort: organisation - | a consortium
who patrolu: force KR | a patrol; a special battalion
who colonel: person KP | a colonel who
who envoyu: person US | an envoy
who russian: force RU | Russian detectives
who china: state CN | China
who fishers: population KR | Fishermen
where hyangno: near KR 38.33 128.31 | Hyangno peak
where odae: site KR 37.80 128.54 | Mount Odae
where sinpo: town KP 40.03 128.19 | Sinpo
where blueh: site KR 37.587 126.975 | Blue House
where tonghae: town KR 37.52 129.11 | Tonghae
* hyang ASSAULT/firearms occurred
  when: 1996-11-05 "Tuesday" "in the afternoon"
  where: hyangno
  by: patrolu "a special battalion"
  to: crew "Two commandos"
  with: small-arms "rifles"
  killed: 2 "last two of the submarine" side recipient
  part_of: hunted
* grenades ASSAULT/firearms occurred
  when: 1996-11-05 "at dawn on Tuesday"
  where: hyangno
  by: crew "Two commandos"
  to: patrolu "a patrol"
  with: grenade "grenades"
  killed: 3 "a colonel, a major and a private" side recipient
  injured: 14 "fourteen" side recipient
* odae ASSAULT/beat occurred
  when: 1996-10-08 from text "the 8th of October"
  where: odae
  by: crew alleged of "the entries"
  to: "three villagers gathering mushrooms"
  killed: 3 "three villagers" side civilian
  killed: 1 "one of them a woman of sixty-nine" part side civilian
* driver ASSAULT occurred
  when: 1996-10-07/1996-10-13 week from odae "the same week"
  to: "A driver"
  killed: 1 "A driver" side recipient
* hunt MOBILIZE/troops occurred
  when: 1996-09-18/1996-11-05 "Forty-nine days"
  by: troops
  to: crew
* sub MOBILIZE/troops occurred
  when: 1996-09-18 from text "the 18th of September"
  by: crew; dprk
  to: rok
* exec ASSAULT/firearms occurred
  when: 1996-09-18 from text "the first day"
  where: "the mountain"
  to: crew
  killed: 11 "eleven" side recipient
* hunted ASSAULT/firearms occurred
  when: 1996-09-18/1996-11-05 "Forty-nine days"
  by: troops
  to: crew
  killed: 13 "thirteen" side recipient
  killed: 11 "eleven soldiers" side actor
  killed: 4 "four civilians" side civilian
  missing: 1 "One is missing" side recipient
* capture COERCE/arrest occurred
  when: 1996-09-18/1996-11-07 bounded
  by: rok
  to: captive
  detained: 1 "one"
* ownfire ASSAULT/firearms occurred
  when: 1996-09-18/1996-11-05 bounded
  by: "comrades"
  to: troops
  killed: 3 "three of them" side recipient
  part_of: hunted
* rejgive REJECT/assist occurred
  when: 1996-10 "October"
  by: kimys; rok
  to: dprk
  about: AID by rok to dprk
* apol CONCEDE demanded optional
  when: ?
  by: dprk
  to: rok
* insist REQUEST/change occurred
  when: 1996-10 "October"
  by: kimys
  to: dprk
  about: apol
* repeat REQUEST/change occurred
  when: 1996-11-06 "yesterday"
  by: kimys
  to: dprk
  about: apol
* halt SANCTION/discontinue occurred
  when: 1996-09-18/1996-11-07 bounded
  where: sinpo
  by: kimys
  to: dprk
* build AID announced optional
  when: ?
  where: sinpo
  by: consort
  to: dprk
* accord AGREE occurred
  when: 1994 from text "1994"
  by: us
* letgo REQUEST/change occurred
  when: 1996-09-18/1996-11-07 bounded
  by: us
  to: kimys
  about: halt
* blue CONSULT/visit occurred
  when: 1996-11-04 "on Monday"
  where: blueh
  by: envoyu; kimys
  to: kimys
* vessel REQUEST/yield occurred
  when: 1996-09-18/1996-11-07 bounded
  by: dprk
  to: rok
  about: RETREAT/release by rok to dprk
* hundred THREATEN/violence occurred
  when: 1996-10-02 from text "the 2nd of October"
  where: panmunjom
  by: dprk; colonel
  to: rok
  about: ASSAULT by dprk to rok
* panmeet CONSULT occurred
  when: 1996-10-02 from text "the 2nd of October"
  where: panmunjom
  by: colonel; "American officers"
* vladkill ASSAULT/beat occurred
  when: 1996-10-01 from hundred "One day earlier"
  where: vlad
  by: dprk alleged of rok
  to: "an attache of our consulate"
  with: blunt "a blunt instrument"; chemical "poison"
  killed: 1 "an attache" side recipient
* suspect ACCUSE/allege occurred optional
  when: 1996-10-01/1996-11-07 bounded
  by: rok
  to: dprk
  about: vladkill
* voice ACCUSE/disapprove occurred
  when: 1996-10-15 from text "the 15th"
  by: council
  to: dprk
  about: sub
  answers: sub "over the submarine incident"
* struck REJECT occurred optional
  when: 1996-09-18/1996-10-15 bounded
  by: china
  to: council
  about: ACCUSE/disapprove
* curfew COERCE/curfew occurred
  when: 1996-09-18/1996-11-06 bounded
  where: kangnung
* lift CONCEDE occurred
  when: 1996-11-06 "yesterday evening"
  where: kangnung
  about: curfew
* quay PROTEST/obstruct occurred
  when: 1996-11-06 "on Wednesday"
  where: kangnung
  by: fishers
  to: "a quay" thing
* comp REQUEST/assist occurred
  when: 1996-11-06 "on Wednesday"
  where: kangnung
  by: fishers
  about: AID
* haul COERCE/seize occurred optional
  when: 1996-09-18/1996-11-07 bounded
  where: tonghae
  to: "The grey boat" thing
figure: infiltrators 26 "twenty-six" of crew

== gx-gangneung-3
outlet: Pacific Diplomatic Monitor
register: analysis
published: 1996-12-31
--
An {regret|apology} without an address: how the two Koreas climbed down

Twenty-four ashen boxes wrapped in white were {ashes|carried} across a line of concrete at Panmunjom on Monday afternoon. A South Korean officer {ashes|handed} them to an American one, the American to a major of the North. The whole {ashes|ceremony} lasted less than half an hour and was the price for a sentence {regret|read} on Radio Pyongyang the day before.

The sentence says that the DPRK "is authorised to express deep {regret|regret}" for the submarine {sub|incident} "that caused the tragic loss of human life", and will {promise|make efforts} to see that nothing of the sort recurs. To whom the {regret|regret} is offered it does not say. Seoul, which for three months had {demandall|insisted} on an {apol|apology} to the South Korean people and on the punishment of those who gave the order, has decided to {accept|find itself addressed}.

The wording came out of nine {ny|meetings} in New York between an American diplomat, Mark Minton, and Li Hyong-chol of the North's foreign ministry, in the {nylast|last} of which, on 28 December, both sides {bundle|agreed} on a {bundle|bundle}. Pyongyang will {brief|attend} a joint {brief|briefing} on the four-party peace {fourtalks|talks} that Washington and Seoul {propose|proposed} in April on the island of Cheju; the United States {ashes|returned} the remains; South Korea {resume|resumes} work on the reactors which it had {halt|suspended}; and an American grain firm gets a {licence|licence} to sell half a million tonnes.

What led there was attrition on both sides. When the {hunt|chase} for the crew was at its height the South had, in the words of one minister, "the moral high ground and no ladder". Its {cutaid|cut} of food aid hurt less than a second year of floods. North Korea, for its part, had {hundred|threatened} revenge in October and then {freeus|freed} an American, {heldus|held} as a spy since August for swimming the Yalu while drunk, to a {congvisit|visiting} congressman in November: that was the first hint. It also {plut|let drop} that it might reopen its plutonium plant if the oil stopped. Some in Seoul said Washington was being {plut|blackmailed}; a few said so to Warren Christopher's face when he and President Kim {manila|met} in Manila on 24 November.

Three questions stay open. First, the missing man: if one of the landing party {escape|got home}, as the prisoner now believes, then the army {hunt|hunted} a shadow for weeks. Second, the {vladkill|killing} of the consul in Vladivostok, for which nobody has been {charge|charged}. Third, the next time. The defence ministry has {sack|sacked} a corps commander and two generals over the {sub|landing} and {sensors|ordered} sensors for 300 kilometres of beach. "They regret that they were caught," an aide to a conservative deputy sums up. Families of the dead conscripts were of the same mind; thirty of them {gate|stood} at the gate of the ministry on Monday with photographs, and nobody received them.

~ The author teaches at a staff college. Views are his own.
--
who minton: person US | Mark Minton; an American diplomat
who li: person KP | Li Hyong-chol
who christopher: person US | Warren Christopher
who fams: population KR | Families of the dead conscripts
who congressman: person US | a visiting congressman
where newyork: town US 40.71 -74.01 | New York
where cheju: province KR 33.49 126.53 | Cheju
where manila: town PH 14.60 120.98 | Manila
* regret CONCEDE occurred
  when: 1996-12-29 from ashes "the day before"
  by: dprk
  to: rok
  about: sub
* ashes RETREAT/release occurred
  when: 1996-12-30 "Monday afternoon"
  where: panmunjom
  by: rok "A South Korean officer"; us
  to: dprk
  released: 24 "Twenty-four ashen boxes"
  answers: regret "was the price for"
* sub MOBILIZE/troops occurred
  when: ?
  by: dprk; crew
  to: rok
* promise AGREE occurred
  when: 1996-12-29 from ashes "the day before"
  by: dprk
  to: rok
* demandall REQUEST/change occurred
  when: 1996-09-29/1996-12-29 bounded "for three months"
  by: rok
  to: dprk
  about: apol
  about: SANCTION by dprk
* apol CONCEDE demanded optional
  when: ?
  by: dprk
  to: rok "the South Korean people"
* accept AGREE occurred
  when: 1996-12-29/1996-12-31 bounded
  by: rok
  to: dprk
  about: regret
  answers: regret "find itself addressed"
* ny CONSULT occurred
  when: 1996-04/1996-12-28 bounded
  where: newyork
  by: minton; li
  count: 9 "nine meetings"
* nylast CONSULT occurred
  when: 1996-12-28 from text "28 December"
  where: newyork
  by: minton; li
  part_of: ny
* bundle AGREE occurred
  when: 1996-12-28 from text "28 December"
  where: newyork
  by: us; dprk
  about: brief
  about: ashes
  about: resume
  about: licence
* brief CONSULT/multilateral announced
  when: ?
  by: dprk; us; rok
* fourtalks CONSULT/multilateral demanded
  when: ?
  by: us; rok; dprk
* propose REQUEST/meet occurred
  when: 1996-04 "April"
  where: cheju
  by: us; rok
  to: dprk
  about: fourtalks
* resume COOPERATE announced
  when: ?
  by: rok
  to: dprk
* halt SANCTION/discontinue occurred
  when: ?
  by: rok
  to: dprk
* licence COOPERATE announced
  when: ?
  by: us
  to: "an American grain firm"; dprk
* hunt MOBILIZE/troops occurred
  when: ? "for weeks"
  by: rok; troops
  to: crew
* cutaid SANCTION/discontinue occurred
  when: ?
  by: rok
  to: dprk
* hundred THREATEN/violence occurred
  when: 1996-10 "October"
  by: dprk
  to: rok
  about: ASSAULT by dprk to rok
* freeus RETREAT/release occurred
  when: 1996-11 "November"
  by: dprk
  to: "an American"; congressman
  released: 1 "an American"
* heldus COERCE/arrest occurred
  when: 1996-08 "August"
  by: dprk
  to: "an American"
  detained: 1 "an American"
* congvisit CONSULT/visit occurred optional
  when: 1996-11 "November"
  by: congressman
  to: dprk
* plut THREATEN occurred
  when: 1996-10/1996-12-31 bounded
  by: dprk
  to: us
  about: MOBILIZE/weapons by dprk
* manila CONSULT occurred
  when: 1996-11-24 from text "24 November"
  where: manila
  by: christopher; kimys
* escape RETREAT/withdraw hypothetical optional
  when: ?
  by: crew
  said: captive party suggested "believes"
* vladkill ASSAULT/beat occurred
  when: ?
  where: vlad
  to: "the consul"
  killed: 1 "the consul" side recipient
* charge ACCUSE/investigate denied optional
  when: ?
  about: vladkill
* sack SANCTION/expel occurred
  when: ?
  by: mnd
  to: "a corps commander and two generals"
  count: 3 "a corps commander and two generals"
  answers: sub "over the landing"
* sensors MOBILIZE/weapons announced optional
  when: ?
  by: mnd
* gate PROTEST/demo occurred
  when: 1996-12-30 "Monday"
  where: "the gate of the ministry"
  by: fams
  to: mnd
figure: demonstrators 30 "thirty of them" of fams
tie: li member_of "the North's foreign ministry" "of the North's foreign ministry"
