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
Three more North Korean agents {k19|shot} as {hunt|manhunt} widens; Seoul {armist|cries} truce {land|violation}

KANGNUNG, South Korea, Sept 20 (Daedong) - South Korean troops with dogs and loudspeakers {hunt|combed} wooded ridges along the east coast on Friday for the remaining infiltrators from a submarine that ran aground there two nights earlier, after three of them were {k19|killed} in gun {k19|battles} on Thursday.

The 35-metre vessel was spotted shortly after one o'clock on Wednesday morning by a taxi driver, who saw men squatting by the road and then something large and dark in the surf of the coast at Anin, south of Kangnung. By the afternoon searchers - some 40,000 {mob|deployed}, with helicopters - had come upon eleven bodies lying in a row near the top of Chonghak mountain, each with a bullet in the head. Officers believe that the crew were {suicide|put to death} by their own comrades so as not to be taken alive, or chose to be.

A twelfth man was {capture|caught} in a bean field that same afternoon after a farmer {tip|telephoned} the police. Yi Kwang-su, 31, gave at first contradictory answers, the defence ministry said. Plied with rice liquor, he then told interrogators that the boat had {sail|left} the port of Toejo on September 14 with 26 aboard and that its three {land|landed} scouts were to {spy|photograph} an airfield and a radar station.

"This is not a stray boat, it is an act of armed {land|aggression} and a flagrant {land|breach} of the armistice," President Kim told a {nscmeet|meeting} of his security ministers on Friday. He {vow|vowed} that Seoul would "{again|respond} with force" if the North tried anything similar. The ministry raised the {alert|alert} for front-line units and the navy put out extra {patrol|patrols}.

Pyongyang has been silent. At Panmunjom the United Nations Command {invite|called for} a meeting of officers; it got no reply. Washington {uscall|asked} both Koreas to "refrain from further provocative acts", a phrase that angered several newspapers in the South, since, as one put it, there had been only one side provoking.

Not all the gunfire has been well aimed. A private of 21 was {friend|shot} dead by a fellow sentry at dusk on Thursday, the army conceded. A {curfew|curfew} from dusk to dawn binds the 200,000 people of the district, the pine mushroom harvest has been {mush|forbidden} and fishing boats {mush|kept} in port.

The last such {land95|crossing} on land came in October 1995, when two agents were cornered near Puyo: one died in the {kill95|shoot-out}, the other was {cap95|taken}, and two policemen fell.

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
* k19 ASSAULT/firearms occurred
  when: 1996-09-19 "Thursday"
  where: ridges; kangnung
  by: troops
  to: crew
  killed: 3 "three of them" side recipient
  part_of: hunt
* armist ACCUSE/disapprove occurred
  when: 1996-09-20 "Friday"
  by: kimys; rok
  to: dprk
  about: land
  answers: land
* land COERCE occurred
  when: 1996-09-18 "two nights earlier" "Wednesday morning"
  where: anin; kangnung
  by: crew; dprk
  to: rok
  with: warship "submarine"
  said: captive party via mnd "told"
* mob MOBILIZE/troops occurred
  when: 1996-09-18 "Wednesday"
  where: kangnung; hill
  by: troops
  to: crew
  with: helicopter "helicopters"
* suicide ASSAULT/firearms occurred
  when: 1996-09-18 "By the afternoon"
  where: hill
  by: "their own comrades" alleged of "Officers"
  to: crew
  with: small-arms "a bullet"
  killed: 11 "eleven bodies" side recipient
  said: "Officers" official suggested "believe"
* capture COERCE/arrest occurred
  when: 1996-09-18 from suicide "that same afternoon"
  where: "a bean field"; kangnung
  to: captive
  detained: 1 "A twelfth man"
* tip AID occurred optional
  when: 1996-09-18 from suicide "that same afternoon"
  by: farmer
  to: police
* sail MOBILIZE occurred
  when: 1996-09-14 from text "September 14"
  where: toejo
  by: crew
  said: captive party via mnd "told"
* spy COERCE attempted
  when: 1996-09-14/1996-09-18 bounded
  where: kangnung
  by: crew; "scouts"
  to: "an airfield" thing; "a radar station" thing
  said: captive party via mnd "told"
* nscmeet CONSULT occurred
  when: 1996-09-20 "Friday"
  by: kimys; "his security ministers"
* vow THREATEN/violence occurred
  when: 1996-09-20 "Friday"
  by: kimys
  to: dprk
  about: again
* again ASSAULT hypothetical optional
  when: ?
  by: rok
  to: dprk
* alert MOBILIZE/troops occurred
  when: 1996-09-18/1996-09-20 bounded
  by: mnd
* patrol MOBILIZE/troops occurred
  when: 1996-09-18/1996-09-20 bounded
  by: navy
* invite REQUEST/meet occurred
  when: 1996-09-18/1996-09-20 bounded
  where: panmunjom
  by: unc
  to: dprk
  about: CONSULT
* uscall REQUEST/yield occurred
  when: 1996-09-18/1996-09-20 bounded
  by: us
  to: kor
* friend ASSAULT/firearms occurred
  when: 1996-09-19 "at dusk on Thursday"
  where: kangnung
  by: "a fellow sentry"
  to: "A private of 21"
  killed: 1 "A private of 21" side recipient
  said: troops official "conceded"
* curfew COERCE/curfew ongoing
  when: 1996-09-18/1996-09-20
  where: kangnung
  to: "the 200,000 people of the district"
* mush COERCE/restrict ongoing
  when: 1996-09-18/1996-09-20
  where: kangnung
  to: "the pine mushroom harvest" thing; "fishing boats" thing
* land95 COERCE occurred
  when: 1995-10 from text "October 1995"
  where: puyo
  by: agents95
  to: rok
* kill95 ASSAULT/firearms occurred
  when: 1995-10 from text "October 1995"
  where: puyo
  by: agents95; police
  to: police; agents95
  killed: 1 "one" side actor
  killed: 2 "two policemen" side recipient
* cap95 COERCE/arrest occurred
  when: 1995-10 from text "October 1995"
  where: puyo
  to: agents95
  detained: 1 "the other"
* hunt ASSAULT/firearms ongoing
  when: 1996-09-18/1996-09-20 "Friday"
  where: ridges; kangnung
  by: troops
  to: crew
figure: troops ~40000 "some 40,000" of troops at kangnung
figure: troops 26 "26 aboard" of crew voice captive


== gx-gangneung-2
outlet: Han Gate Morning Post
register: daily
published: 1996-11-07
--
Diary on a dead man's body: last two of the submarine {last|shot} near the border

Forty-nine days, and it ended in snow. Two commandos who had walked a hundred kilometres over the spine of the Taebaek range were surprised by a patrol at dawn on Tuesday below Hyangno peak, some twenty kilometres from the demarcation line. They {last|fired} first and {last|threw} grenades, {last|killing} a colonel, a major and a private and {last|wounding} fourteen; in the afternoon, hemmed in on a slope, they {last|fell} to the rifles of a special battalion.

In the breast pocket of the older one the soldiers found a notebook. If the entries are genuine - the ministry showed photographs, not the pages - it was these two who on the 8th of October {pick|clubbed} to death three villagers gathering mushrooms on Mount Odae, one of them a woman of sixty-nine, because they had been seen. A driver who went missing the same week has been found {conscript|strangled}: a soldier on leave, off to cut bush clover for brooms.

The books of the {hunt|hunt} can thus be closed, almost. Of the twenty-six who {land|came} ashore on the 18th of September eleven were {suicide|executed} on the mountain on the first day, thirteen were {hunt|hunted down} one after another and one, Lee Kwang-su, is in {capture|custody} and by now has spoken on television. One is missing. Some officers doubt that he exists. On our side eleven soldiers are dead, three of them {friend3|hit} by bullets of comrades, and four civilians.

The hunt goes on in politics. Kim Young-sam told the National Assembly in October that the South would {kimno|give} nothing, not rice, not reactors, until the North {apology|apologised}, and he repeated that {demand|demand} in yesterday's speech. He has {kedo|halted} the dispatch of engineers to the two light-water reactors at Sinpo that a consortium is to {sinpo!announced|build} under the nuclear {af|accord} of 1994. Washington, which {af|signed} that {af|accord}, has {uskedo|urged} him in private to let the work go on; on Monday an envoy {envoy|sat} two hours in the Blue House and left with empty hands.

For its part Pyongyang speaks of a training boat with engine trouble, {body|demands} the vessel and "the live and dead" back, and on the 2nd of October {threatn|warned} at Panmunjom, through a colonel who {meetpj|met} American officers for a quarter of an hour, that it would {reta!threatened|retaliate} "a hundredfold, a thousandfold". One day earlier an attache of our consulate in Vladivostok had been {consul|beaten} to death on the stairs of his house with a blunt instrument; a poison of the sort carried by the intruders was in his blood. Seoul {consulblame|suspects} the North, Russian detectives say nothing. The Security Council voiced "serious {sccon|concern}" over the submarine {land|incident} on the 15th in a statement of its president, from which China had {water|struck} the word "condemns".

In Kangnung the {curfew|curfew} was {lift|lifted} yesterday evening. Fishermen, who say they lost two billion won, {fish|blocked} a quay with nets on Wednesday to {fishask|press for} compensation. The grey boat has been {towed|hauled} to the naval port of Tonghae. Children go to see it.

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
* last ASSAULT/firearms occurred
  when: 1996-11-05 "Tuesday"
  where: hyangno
  by: patrolu; crew "Two commandos"
  to: crew "Two commandos"; patrolu
  with: small-arms "rifles"; grenade "grenades"
  killed: 3 "a colonel, a major and a private" side recipient
  killed: 2 "Two commandos" side actor
  injured: 14 "fourteen" side recipient
  part_of: hunt
* pick ASSAULT/beat occurred
  when: 1996-10-08 from text "8th of October"
  where: odae
  by: crew alleged of mnd
  to: "three villagers"
  with: blunt "clubbed"
  killed: 3 "three villagers" side civilian
  said: mnd official "showed"
* conscript ASSAULT occurred
  when: 1996-10-06/1996-10-13 week from pick "the same week"
  to: "A driver"
  killed: 1 "A driver" side recipient
* land COERCE occurred
  when: 1996-09-18 from text "18th of September"
  where: kangnung
  by: crew; dprk
  to: rok
* suicide ASSAULT/firearms occurred
  when: 1996-09-18 "the first day"
  where: "the mountain"
  to: crew
  killed: 11 "eleven" side recipient
* hunt ASSAULT/firearms occurred
  when: 1996-09-18/1996-11-05 "Forty-nine days"
  by: troops
  to: crew
  killed: 13 "thirteen" side recipient
  killed: 11 "eleven soldiers" side actor
  killed: 4 "four civilians" side civilian
* capture COERCE/arrest occurred
  when: 1996-09-18/1996-11-07 bounded
  to: captive
  detained: 1 "one" side actor
* friend3 ASSAULT/firearms occurred
  when: 1996-09-18/1996-11-05 bounded
  by: troops "comrades"
  to: troops
  with: small-arms "bullets"
  killed: 3 "three of them" part side recipient
  part_of: hunt
* apology CONCEDE demanded optional
  when: ?
  by: dprk
  to: rok
* demand REQUEST/yield occurred
  when: 1996-11-06 "yesterday's speech"
  by: kimys
  to: dprk
  about: CONCEDE by dprk to rok
* kedo SANCTION/discontinue occurred
  when: 1996-09-18/1996-11-07 bounded
  where: sinpo
  by: kimys
  to: dprk
* sinpo AID announced
  when: ?
  where: sinpo
  by: consort
  to: dprk
* af AGREE occurred
  when: 1994 from text "1994"
  by: us; dprk
  to: dprk; us
* uskedo REQUEST/change occurred
  when: 1996-09-18/1996-11-07 bounded
  by: us
  to: kimys
  about: kedo
* envoy CONSULT/visit occurred
  when: 1996-11-04 "Monday"
  where: blueh
  by: envoyu
  to: "the Blue House"
* body REQUEST/yield occurred
  when: 1996-09-18/1996-11-07 bounded
  by: dprk
  to: rok
  about: RETREAT/release by rok to dprk
* threatn THREATEN/violence occurred
  when: 1996-10-02 from text "2nd of October"
  where: panmunjom
  by: dprk; colonel
  to: rok
  about: reta
* meetpj CONSULT occurred
  when: 1996-10-02 from text "2nd of October"
  where: panmunjom
  by: colonel; "American officers"
* reta ASSAULT threatened
  when: ?
  by: dprk
  to: rok
* consul ASSAULT/beat occurred
  when: 1996-10-01 from threatn "One day earlier"
  where: "the stairs of his house"; vlad
  by: dprk alleged of rok
  to: "an attache of our consulate"
  with: blunt "a blunt instrument"; chemical "a poison"
  killed: 1 "an attache" side recipient
* consulblame ACCUSE/allege occurred
  when: 1996-10-01/1996-11-07 bounded
  by: rok
  to: dprk
  about: consul
* sccon ACCUSE/disapprove occurred
  when: 1996-10-15 from text "the 15th"
  by: council
  to: dprk
  about: land
  answers: land
* water REJECT occurred optional
  when: 1996-10-15
  by: china
  to: council
  about: ACCUSE/disapprove by council to dprk
* curfew COERCE/curfew occurred
  when: 1996-09-18/1996-11-06
  where: kangnung
  to: "Kangnung"
* lift CONCEDE occurred
  when: 1996-11-06 "yesterday evening"
  where: kangnung
  to: "Kangnung"
* fish PROTEST/obstruct occurred
  when: 1996-11-06 "Wednesday"
  where: "a quay"; kangnung
  by: fishers
  to: "a quay" thing
* fishask REQUEST/assist occurred
  when: 1996-11-06 "Wednesday"
  where: kangnung
  by: fishers
* towed COERCE/seize occurred
  when: 1996-09-18/1996-11-07 bounded
  where: tonghae
  to: "The grey boat" thing
* kimno REJECT/assist occurred
  when: 1996-10 "October"
  where: "the National Assembly"
  by: kimys
  to: dprk
  about: AID by rok to dprk
figure: troops 26 "the twenty-six" of crew at kangnung

== gx-gangneung-3
outlet: Pacific Diplomatic Monitor
register: analysis
published: 1996-12-31
--
An {sorry|apology} without an address: how the two Koreas climbed down

Twenty-four ashen boxes wrapped in white were {ashes|carried} across a line of concrete at Panmunjom on Monday afternoon. A South Korean officer {ashes|handed} them to an American one, the American to a major of the North. The whole {ashes|ceremony} lasted less than half an hour and was the price for a sentence read on Radio Pyongyang the day before.

The sentence says that the DPRK "is authorised to express deep {sorry|regret}" for the submarine {land|incident} "that {land|caused} the tragic loss of human life", and will make {pledge|efforts} to see that nothing of the sort recurs. To whom the {sorry|regret} is offered it does not say. Seoul, which for three months had {demand|insisted on} an {apology|apology} to the South Korean people and on the {punish|punishment} of those who gave the order, has {accept|decided} to find itself addressed.

The wording came out of nine {nytalk|meetings} in New York between an American diplomat, Mark Minton, and Li Hyong-chol of the North's foreign ministry, in the last of which, on 28 December, both sides {deal|agreed} on a bundle. Pyongyang will attend a joint {brief|briefing} on the four-party peace {fourtalk|talks} that Washington and Seoul {fourprop|proposed} in April on the island of Cheju; the United States {ashes|returned} the remains; South Korea {kedolift|resumes} work on the reactors which it had {kedo|suspended}; and an American grain firm gets a {grain|licence} to sell half a million tonnes.

What led there was attrition on both sides. When the {hunt|chase} for the crew was at its height the South had, in the words of one minister, "the moral high ground and no ladder". Its {budget|cut} of food aid hurt less than a second year of floods. North Korea, for its part, had {threatn|threatened} {reta|revenge} in October and then {hunziker|freed} an American, {hold|held} as a spy since August for swimming the Yalu while drunk, to a {congvisit|visiting} congressman in November: that was the first hint. It also let drop that it might {unfthr,unfreeze|reopen} its plutonium plant if the oil {oil!hypothetical|stopped}. Some in Seoul said Washington was being {blackm|blackmailed}; a few said so to Warren Christopher's face when he and President Kim {manila|met} in Manila on 24 November.

Three questions stay open. First, the missing man: if one of the {land|landing} party got home, as the prisoner now believes, then the army {hunt|hunted} a shadow for weeks. Second, the {consul|killing} of the consul in Vladivostok, for which nobody has been {charge|charged}. Third, the next time. The defence ministry has {dismiss|sacked} a corps commander and two generals over the {land|landing} and {buy|ordered} sensors for 300 kilometres of beach. "They regret that they were caught," an aide to a conservative deputy sums up. Families of the dead conscripts were of the same mind; thirty of them {famprot|stood} at the gate of the ministry on Monday with photographs, and nobody {recv!denied|received} them.

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
* sorry CONCEDE occurred
  when: 1996-12-29 from ashes "the day before"
  by: dprk
  to: rok
  about: land
  answers: land "for the submarine incident"
* ashes RETREAT/release occurred
  when: 1996-12-30 "Monday afternoon"
  where: panmunjom
  by: rok; us
  to: dprk
  answers: sorry "the price for a sentence"
* land COERCE occurred
  when: ?
  by: crew; dprk
  to: rok
* pledge AGREE occurred
  when: 1996-12-29
  by: dprk
  to: rok
* demand REQUEST/yield occurred
  when: 1996-09/1996-12-29 bounded "for three months"
  by: rok
  to: dprk
  about: apology
* apology CONCEDE demanded optional
  when: ?
  by: dprk
  to: rok
* accept AGREE occurred optional
  when: 1996-12-29/1996-12-31 bounded
  by: rok
  to: dprk
  about: sorry
  answers: sorry
* nytalk CONSULT occurred
  when: ?
  where: newyork
  by: minton; li
  count: 9 "nine"
* deal AGREE occurred
  when: 1996-12-28 from text "28 December"
  where: newyork
  by: minton; li; us; dprk
  to: dprk; us
  part_of: nytalk
* brief CONSULT/multilateral announced
  when: ?
  by: dprk; us; rok
* grain RETREAT/access announced optional
  when: ?
  by: us
  to: dprk
* fourprop REQUEST/meet occurred
  when: 1996-04 "April"
  where: cheju
  by: us; rok
  to: dprk
  about: fourtalk
* kedolift CONCEDE occurred
  when: 1996-12-28/1996-12-31 bounded
  by: rok
  to: dprk
  about: kedo
* kedo SANCTION/discontinue occurred
  when: ?
  by: rok
  to: dprk
* hunt ASSAULT/firearms occurred
  when: ? "for weeks"
  by: troops
  to: crew
* budget SANCTION/discontinue occurred
  when: ?
  by: rok
  to: dprk
* threatn THREATEN/violence occurred
  when: 1996-10 "October"
  by: dprk
  to: rok
  about: reta
* hunziker RETREAT/release occurred
  when: 1996-11 "November"
  by: dprk
  to: "an American"; congressman
  released: 1 "an American" side civilian
* hold COERCE/arrest occurred
  when: 1996-08 "August"
  by: dprk
  to: "an American"
  detained: 1 "an American" side civilian
* unfreeze SANCTION/withdraw hypothetical optional
  when: ?
  by: dprk
  to: us
* oil SANCTION/discontinue hypothetical
  when: ?
  by: us
  to: dprk
* blackm THREATEN occurred
  when: ?
  by: dprk alleged of "Some in Seoul"
  to: us
  said: "Some in Seoul" unnamed "said"
* manila CONSULT occurred
  when: 1996-11-24 from text "24 November"
  where: manila
  by: christopher; kimys
* consul ASSAULT/beat occurred
  when: ?
  where: vlad
  to: "the consul"
  killed: 1 "the consul" side recipient
* charge ACCUSE/investigate denied
  when: ?
  about: consul
* dismiss SANCTION/expel occurred
  when: ?
  by: mnd
  to: "a corps commander"; "two generals"
  answers: land "over the landing"
* buy MOBILIZE/weapons announced optional
  when: ?
  by: mnd
* famprot PROTEST/demo occurred
  when: 1996-12-30 "Monday"
  where: "the gate of the ministry"
  by: fams
  to: mnd
  participants: 30 "thirty of them"
* recv CONSULT denied
  when: 1996-12-30 "Monday"
  by: mnd
  to: fams
* unfthr THREATEN occurred
  when: ?
  by: dprk
  to: us
  about: unfreeze
* reta ASSAULT threatened optional
  when: ?
  by: dprk
  to: rok
* congvisit CONSULT/visit occurred optional
  when: 1996-11 "November"
  by: "congressman"
  to: dprk
* punish SANCTION/convict demanded optional
  when: ?
  by: dprk
  to: "those who gave the order"
* fourtalk CONSULT/multilateral demanded optional
  when: ?
  by: us; rok; dprk
