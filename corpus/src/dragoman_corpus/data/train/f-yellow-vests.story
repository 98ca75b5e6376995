story: f-yellow-vests
conflict: France
countries: FR
facts: From 17 November 2018 people in yellow vests blocked roundabouts across France against a fuel tax; 282,710 on the first day, one woman killed by a driver, 409 hurt. On 1 December the Arc de Triomphe was damaged, 412 arrested in Paris, 263 hurt in France; an 80-year-old woman in Marseille died of a tear gas grenade. On 4 December the prime minister suspended the tax for six months; on 5 December it was dropped. On 10 December Macron announced 100 euros for minimum wages. By April 2019 eleven had died, mostly in road accidents. (public record: press of the time, interior ministry figures.)

who gov: government FR | the government; French government; government
who macron: person FR | Emmanuel Macron; Macron
who philippe: person FR | Edouard Philippe; Philippe; the prime minister
who castaner: person FR | Christophe Castaner; Castaner; the interior minister; interior minister
who vests: population FR | yellow vests; gilets jaunes; protesters; demonstrators; the movement
who police: force FR | police; riot police; CRS; gendarmes; mobile gendarmes
who interior: body FR | interior ministry
where paris: town FR 48.8534 2.3488 | Paris
where arc: site FR 48.8738 2.2950 | Arc de Triomphe; the Arch; Etoile
where champs: site FR 48.8698 2.3078 | Champs-Elysees
where marseille: town FR 43.2965 5.3698 | Marseille
where lepuy: town FR 45.0433 3.8850 | Le Puy-en-Velay; Le Puy
where reunion: province FR -21.1 55.5 | Reunion

== f-yellow-vests-1
outlet: Continental Morning Wire
register: wire
published: 2018-12-02
--
Macron {visit|visits} {dec1|wrecked} Arch as Paris counts cost of third Saturday of {dec1|unrest}

PARIS, Dec 2 (CMW) - President Emmanuel Macron flew home from Buenos Aires on Sunday and {visit|went} straight to the Arc de Triomphe, where the day before protesters had {marianne|smashed} a plaster Marianne, {spray|sprayed} slogans on the pillars and {loot|emptied} the souvenir shop.

He had come, aides said, "to {thank|thank} those who held the line". Some passers-by {cheer|cheered}. Others {boo|booed} him and {resigndem|shouted} for him to go.

Police {arrest|arrested} 412 people in the capital on Saturday, of whom 378 were still in {arrest|custody} on Sunday evening. Across France 263 people were {dec1|hurt}, 81 of them members of the security forces, the interior ministry said. A man of twenty was in a coma in Toulouse. Paris police {gas|fired} ten thousand rounds of tear gas, stun and sting-ball grenades; six buildings and 112 cars {burn|burned}.

In Le Puy-en-Velay a crowd {lepuy|set fire} to the prefecture while staff were inside. At a toll plaza near Arles a motorist was {arles|killed} when he ran into a lorry held up by a {arles|blockade}, the third death on the roads since the movement {start|began} on 17 November.

Government spokesman Benjamin Griveaux did not exclude a {emerg|state of emergency}. Interior minister Christophe Castaner, who on Friday had {red|promised} a "red zone" that nobody with a bad intention would enter, {admit|conceded} that "one always can do better". A police union {uniondem|demanded} the army's help with guarding buildings; another {unionem|called for} the {emerg|emergency law}.

What the protesters want has outgrown the tax on diesel against which they first {start|stopped} cars. Lists circulate with forty points. One of their eight "spokespersons", who on Friday {meetphil|sat} for an hour with Edouard Philippe, {walkout|left} early because the talk was not filmed; on Sunday ten others published an {offer|offer} to {talkoffer|negotiate} and by nightfall had received death {threats|threats} from their own side.
--
who union1: organisation FR | A police union
who griveaux: person FR | Benjamin Griveaux
who others: population FR | ten others
where toulouse: town FR 43.6043 1.4437 | Toulouse
where arles: near FR 43.68 4.63 | Arles
* dec1 PROTEST/riot occurred
  when: 2018-12-01 "the day before" "Saturday"
  where: arc; paris
  by: vests
  to: arc thing
  injured: 263 "263 people" voice interior
  injured: 81 "81 of them" part side recipient voice interior
  said: interior official "said"
* marianne PROTEST/vandalize occurred
  when: 2018-12-01 "the day before"
  where: arc; paris
  by: vests
  to: "a plaster Marianne" thing
  part_of: dec1
* spray PROTEST/vandalize occurred
  when: 2018-12-01 "the day before"
  where: arc; paris
  by: vests
  to: "the pillars" thing
  part_of: dec1
* loot PROTEST/riot occurred
  when: 2018-12-01 "the day before"
  where: arc; paris
  by: vests
  to: "the souvenir shop" thing
  part_of: dec1
* thank SUPPORT occurred
  when: 2018-12-02
  where: arc; paris
  by: macron
  to: police
  said: "aides" official "said"
* boo PROTEST/demo occurred
  when: 2018-12-02
  where: arc; paris
  by: "Others"
  to: macron
* resigndem REQUEST/yield occurred
  when: 2018-12-02
  where: arc; paris
  by: "Others"
  to: macron
  about: RETREAT/resign by macron
* arrest COERCE/arrest occurred
  when: 2018-12-01 "Saturday"
  where: paris
  by: police
  to: "people"
  detained: 412 "412 people"
  detained: 378 "378" as_of 2018-12-02
* gas ASSAULT/crowd-control occurred
  when: 2018-12-01
  where: paris
  by: police
  to: vests
  with: crowd-control "tear gas"; grenade "sting-ball grenades"
  munitions: ~10000 "ten thousand rounds"
* burn PROTEST/riot occurred
  when: 2018-12-01
  where: paris
  to: "six buildings" thing; "112 cars" thing
  part_of: dec1
* lepuy PROTEST/riot occurred
  when: 2018-12-01
  where: lepuy
  by: "a crowd"
  to: "the prefecture" thing
* arles PROTEST/obstruct occurred
  when: 2018-12-01/2018-12-02 bounded
  where: arles
  by: vests
  killed: 1 "a motorist" side civilian
* start PROTEST/obstruct occurred
  when: 2018-11-17 from text "17 November"
  by: vests
  to: "the tax on diesel" thing
* emerg COERCE/martial-law hypothetical
  when: ?
  by: gov
  said: griveaux official suggested "did not exclude"
* red AGREE occurred
  when: 2018-11-30 "Friday"
  by: castaner
* admit CONCEDE occurred
  when: 2018-12-01/2018-12-02 bounded
  by: castaner
* uniondem REQUEST/assist occurred
  when: 2018-12-01/2018-12-02 bounded
  by: union1
  about: AID
* unionem REQUEST/change occurred
  when: 2018-12-01/2018-12-02 bounded
  by: "another"
  about: emerg
* meetphil CONSULT occurred
  when: 2018-11-30 "Friday"
  by: philippe; "One of their eight"
  to: philippe
* walkout SANCTION/discontinue occurred
  when: 2018-11-30 "Friday"
  by: "One of their eight"
  to: philippe
  about: meetphil
* offer AGREE occurred
  when: 2018-12-02 "Sunday"
  by: others
  to: gov
  about: talkoffer
* talkoffer CONSULT announced
  when: ?
  by: others; gov
* threats THREATEN/violence occurred
  when: 2018-12-02 "nightfall"
  by: "their own side"
  to: others
* cheer SUPPORT occurred optional
  when: 2018-12-02
  where: arc; paris
  by: "Some passers-by"
  to: macron
* visit CONSULT/visit occurred optional
  when: 2018-12-02 "Sunday"
  where: arc; paris
  by: macron

== f-yellow-vests-2
outlet: Le Fil des Ronds-Points
register: thread
published: 2018-12-05
--
[1] They {suspend|suspend}. Six months! Six months without the fuel tax and after that? Edouard Philippe yesterday at noon, grave as a notary. We {reject|refuse} the crumbs.

[2] Update 21.40. Now the Elysee says: {cancel|cancelled}, gone for all of 2019. So it's the palace against Matignon. They are {suspend,cancel|backing down} every twelve hours, keep going.

[3] For those who ask: the roundabout at Dole {holddole|holds}. The gendarmes {clear|cleared} us at five on Tuesday with a bulldozer, we were {back|back} at six with pallets and a bigger brazier. Nobody hit, they were polite.

[4] In Reunion the regional president {reunionfreeze|freezes} the tax for three years!!! That's what two weeks of port {reunion|blockade} does.

[5] Lycees: about 200 {lycee|blocked} yesterday. In Mantes the cops made 146 kids {mantes|kneel}, hands on the head. I have seen the film. That, never forgive.

[6] Madame Redouane, 80 years old, Marseille. She was closing her shutters on the fourth floor on Saturday when the grenade {zineb|hit} her face. She died Sunday on the operating table. The prosecutor opened an {probe|inquiry} into the "cause of death". We know the cause.

[7] {act4|Act IV} on Saturday. Eiffel tower {closing|closed}, Louvre {closing|closed}, matches postponed, 89,000 cops {deploy|promised}. They are afraid.

[8] And please: who {threats|threatens} our own delegates is doing the other side's work. Jacline {jac|stands} with Benjamin.

~ 2.1K retweets 3.4K j'aime
~ Ce fil vous a plu ? Abonnez-vous
--
who elysee: office FR | Elysee
who we: population FR | We; us; we
who gend: force FR | The gendarmes; the cops; cops
who kids: population FR | kids
who redouane: person FR | Madame Redouane
where dole: town FR 47.0920 5.4890 | Dole
where mantes: town FR 48.9900 1.7100 | Mantes
* suspend CONCEDE occurred
  when: 2018-12-04 "yesterday at noon"
  by: philippe
  to: we
* reject REJECT/yield occurred
  when: 2018-12-05
  by: we
  to: philippe
  answers: suspend
  about: suspend
* cancel CONCEDE occurred
  when: 2018-12-05 "21.40"
  by: elysee
  to: we
* holddole PROTEST/obstruct ongoing
  when: 2018-12-05
  where: dole
  by: we
* clear COERCE/restrict occurred
  when: 2018-12-04 "Tuesday"
  where: dole
  by: gend
  to: we
  injured: 0 "Nobody hit" side recipient
* back PROTEST/obstruct occurred
  when: 2018-12-04 "at six"
  where: dole
  by: we
* reunionfreeze CONCEDE occurred
  when: ?
  where: reunion
  by: "the regional president"
  answers: reunion "That's what two weeks of port blockade does"
* reunion PROTEST/obstruct occurred
  when: ? "two weeks"
  where: reunion
* lycee PROTEST/obstruct occurred
  when: 2018-12-04 "yesterday"
  to: "Lycees" thing
  sites: ~200 "about 200"
* mantes COERCE/arrest occurred
  when: ?
  where: mantes
  by: gend
  to: kids
  detained: 146 "146 kids"
* zineb ASSAULT/crowd-control occurred
  when: 2018-12-01 "Saturday"
  where: marseille
  to: redouane
  with: crowd-control "grenade"
  killed: 1 "Madame Redouane" side civilian
* probe ACCUSE/investigate occurred
  when: 2018-12-02/2018-12-05 bounded
  by: "The prosecutor"
  about: zineb
* closing COERCE/restrict announced
  when: 2018-12-08 "Saturday"
  to: "Eiffel tower" thing; "Louvre" thing
  where: "Eiffel tower"; "Louvre"
* deploy MOBILIZE/police announced
  when: 2018-12-08 "Saturday"
  by: gend
  police: 89000 "89,000 cops"
* threats THREATEN/violence occurred
  when: ?
  to: "our own delegates"
* act4 PROTEST/demo announced
  when: 2018-12-08 "Saturday"
  by: we
* jac SUPPORT occurred optional
  when: 2018-12-05
  by: "Jacline"
  to: "Benjamin"

== f-yellow-vests-3
outlet: The Severn Chronicle
register: daily
published: 2018-12-11
--
"My responsibility": Macron {conc|opens} the purse after four weeks of {movement|revolt}

In thirteen minutes, hands flat on a gilded table, Emmanuel Macron {apol|apologised} without using the word, declared "a state of economic and social emergency" and {conc|gave} away some ten billion euros. The minimum wage goes {conc|up} by a hundred euros a month from January; overtime is {conc|freed} of tax; small pensions are {conc|spared} a levy that his own government had raised a year earlier. What he {isfrej|would not do} was to bring back the tax on fortunes.

Twenty-three million people watched. On a roundabout outside Montauban, where a television had been set up on a barrel, they {reject2|turned} it off before the anthem: "Peanuts." Others there thought that it was time to go home. A trade union that had stayed away so far called a {cgt|strike} for Friday. The far left and the far right, for once in one sentence, announced a {censure|motion of no confidence}.

The speech followed a fourth Saturday on which 136,000 people {act4|marched}, by the ministry's figures, 1,723 were {act4arr|arrested}, an absolute record, and armoured vehicles of the gendarmerie {armour|rolled} down Parisian avenues for the first time. Two hundred and sixty-four were {act4|injured}. Boulevards that had been boarded up looked, a resident said, "like before a hurricane". In Bordeaux a man {hand|lost} a hand to a grenade he had picked up. Amnesty {amnesty|accused} the police of {excess|beating} people who stood with raised arms; the prefect {excess!denied|rejects} that.

Italy's deputy prime minister Matteo Salvini tweeted that he, too, {gloat|stood} with decent citizens. And from Washington Donald Trump {trump|blamed} the Paris climate accord; France's foreign minister {trumpno|told} him to "leave our nation be".
--
who cgt: organisation FR | A trade union
who amnesty: organisation - | Amnesty
who salvini: person IT | Matteo Salvini
who trump: person US | Donald Trump
who fm: office FR | France's foreign minister
where bordeaux: town FR 44.8404 -0.5805 | Bordeaux
where montauban: near FR 44.0175 1.3550 | Montauban
* conc CONCEDE occurred
  when: 2018-12-08/2018-12-11 bounded
  by: macron
  money: ~10000000000 "some ten billion euros"
* movement PROTEST/obstruct ongoing
  when: 2018-11-13/2018-12-11 "four weeks"
* apol CONCEDE occurred
  when: 2018-12-08/2018-12-11 bounded
  by: macron
* reject2 REJECT occurred optional
  when: 2018-12-08/2018-12-11 bounded
  where: montauban
  by: "they"
  to: macron
  answers: conc
  about: conc
* cgt PROTEST/strike announced
  when: 2018-12-14 "Friday"
  by: cgt
* censure REQUEST/yield announced
  when: ?
  by: "The far left and the far right"
  to: gov
* act4 PROTEST/demo occurred
  when: 2018-12-08 "a fourth Saturday"
  by: "136,000 people"
  participants: 136000 "136,000 people" voice "the ministry"
  injured: 264 "Two hundred and sixty-four"
* act4arr COERCE/arrest occurred
  when: 2018-12-08 "a fourth Saturday"
  detained: 1723 "1,723" voice "the ministry"
* armour MOBILIZE/police occurred
  when: 2018-12-08 "a fourth Saturday"
  where: "Parisian avenues"
  by: "the gendarmerie"
  with: armoured-vehicle "armoured vehicles"
* hand ASSAULT/crowd-control occurred
  when: 2018-12-08
  where: bordeaux
  to: "a man"
  with: grenade "grenade"
  injured: 1 "a man" side recipient
* amnesty ACCUSE/allege occurred
  when: ?
  by: amnesty
  to: police
  about: excess
* excess ASSAULT/beat occurred
  when: ?
  by: police alleged of amnesty
  to: "people who stood with raised arms"
  said: amnesty party claimed "accused"
  said: "the prefect" official denied "rejects"
* gloat SUPPORT occurred
  when: ?
  by: salvini
  to: "decent citizens"
* trump ACCUSE/disapprove occurred
  when: ?
  where: "Washington"
  by: trump
  to: "the Paris climate accord" thing
* trumpno REQUEST/yield occurred
  when: ?
  by: fm
  to: trump
  answers: trump "told him"
* isfrej REJECT occurred
  when: 2018-12-08/2018-12-11 bounded
  by: macron
  about: CONCEDE by macron
