story: dx-caprivi
conflict: Namibia
countries: NA, BW, ZM, DK
facts: In October 1998 Mishake Muyongo and about ninety armed men crossed from Namibia's Caprivi strip to Botswana; he got asylum in Denmark in 1999. On 2 August 1999 the Caprivi Liberation Army attacked the police station, the barracks, the radio and an airfield at Katima Mulilo; some 13 or 14 died. Nujoma declared an emergency, lifted on 26 August; over 300 were held, beatings were documented, Muyongo claimed the attack and announced more.
  A trial for treason opened; ten were convicted in 2007, 43 cleared in 2013, thirty convicted on 14 September 2015 and sentenced to 3 to 18 years on 8 December 2015. (public record: court judgments, National Society for Human Rights, press.)

who cla: group NA | Caprivi Liberation Army; CLA; Caprivi separatists
who rebels: group NA | the rebels; rebels; the attackers; attackers
who muyongo: person NA | Mishake Muyongo; Muyongo; Mr Muyongo
who nujoma: office NA | Sam Nujoma; Nujoma; President Nujoma
who namgov: government NA | Namibian government; Windhoek; Namibia
who ndf: force NA | Namibian army; Namibia Defence Force; NDF; soldiers
who smf: force NA | Special Field Force; SFF
who nampolice: force NA | police; the police
who botswana: state BW | Botswana; Gaborone
who zambia: state ZM | Zambia; Lusaka
who denmark: state DK | Denmark; Copenhagen
who unita: group AO | Unita; UNITA
who nshr: organisation NA | National Society for Human Rights; NSHR
who unhcr: organisation - | UNHCR
where katima: town NA -17.50 24.28 | Katima Mulilo; Katima
where mpacha: site NA -17.63 24.18 | Mpacha
where wenela: site NA -17.47 24.25 | Wenela
where caprivi: province NA -17.8 23.9 | Caprivi; Caprivi strip
where dukwe: town BW -20.6 26.4 | Dukwe

== dx-caprivi-1
outlet: Kalahari Wire
register: wire
published: 1999-08-03
--
Namibia {emerg|clamps down} after dawn {att|raid} by separatists

WINDHOEK, Aug 3 (KW) - Namibian troops {hunt|combed} the bush of the Caprivi strip on Tuesday for the remnants of a force that on Monday {att|attacked} the region's main town and for some hours {take|held} its radio station. At least 13 people were {att|killed}, officials said.

About a hundred men with rifles, mortars and home-made spears {att|struck} at half past two in the morning. They {police|shot} their way into the police station of Katima Mulilo, {barr|shelled} the barracks, {mpacha|fired} on the airfield at Mpacha and {wenela|overran} the border post at Wenela, where two constables were {wenela|stabbed}. By noon soldiers had {retake|recaptured} every building; at dusk {clash|firing} could still be heard from the river.

President Sam Nujoma put the strip under a {emerg|state of emergency}, which allows {det!hypothetical|detention} without trial, and imposed a {curf|curfew} from six to six. "Those who did this will be {pun|dealt with} without mercy," he {punthr|warned} on television. The dead, according to the defence ministry, are three policemen, three soldiers, two civilians and five of the attackers; a doctor in the town spoke of fourteen.

By telephone from Copenhagen Mishake Muyongo called it "the start". Once a vice-president of the ruling party and later head of the opposition, he {flight|slipped away} into Botswana in October with ninety armed followers after the army had {camp|come upon} a training camp of theirs; more than 2,000 Caprivians followed. Denmark gave him {asyl|asylum} in June. "We are not Namibians, we never were," he said, and {further|promised} that there would be further {furth|strikes}.

Deputy minister Victor Simunja {uniacc|accused} Unita, the Angolan rebel movement, of having {unitr|trained} the men. He {zamacc|complained} too that some had {cross|come over} from Zambia, from whose western province a small party, the Barotse Patriotic Front, {bpf|hailed} the {att|attack}. Lusaka {zamden|rejected} the {zamacc|reproach} and {zamclose|closed} its side of the crossing, and the Front's chairman {refug|took refuge} in South Africa's mission. Gaborone, which in May had {bwassure|promised} the exiles that they would not be handed over, {bwarr|picked up} 15 men at the frontier.

South African foreign minister Nkosazana Dlamini-Zuma {sacond|condemned} the {att|violence}, {saoffer|offering} Nujoma "whatever help he may need". Zimbabwe, an ally in the {congo|war} in Congo, has put a company on {zim|alert}. Namibia has 2,000 men in Congo itself, units of which are being {recall|flown back}.

~ Weather: Windhoek 21, Katima 30, dry
--
who front: party ZM | Barotse Patriotic Front; the Front
who simunja: person NA | Victor Simunja
who dzuma: office ZA | Nkosazana Dlamini-Zuma
who ndf: Namibian troops
who cla: separatists
who defmin: body NA | the defence ministry
who simb: state ZW | Zimbabwe
where congo: country CD - - | Congo
* saoffer AGREE occurred
  when: 1999-08-02/1999-08-03 bounded
  by: dzuma
  to: nujoma
  about: AID
* emerg COERCE/martial-law occurred
  when: 1999-08-02/1999-08-03 bounded
  where: caprivi
  by: nujoma
* att ASSAULT/firearms occurred
  when: 1999-08-02 "Monday"
  where: katima; caprivi
  by: cla; muyongo claimed
  to: ndf; nampolice
  with: small-arms "rifles"; mortar "mortars"; other "spears"
  killed: >=13 "At least 13 people" side unknown
  killed: 3 "three policemen" part side recipient voice defmin
  killed: 3 "three soldiers" part side recipient voice defmin
  killed: 2 "two civilians" part side civilian voice defmin
  killed: 5 "five of the attackers" part side actor voice defmin
  killed: 14 "fourteen" side unknown voice "a doctor"
  said: "officials" official "said"
  said: defmin official "according to"
* hunt COERCE/arrest attempted
  when: 1999-08-03 "Tuesday"
  where: "the bush of the Caprivi strip"; caprivi
  by: ndf
  to: rebels
* take COERCE/seize occurred
  when: 1999-08-02 "Monday"
  where: katima
  by: cla
  to: "radio station" thing
  part_of: att
* police ASSAULT/firearms occurred
  when: 1999-08-02 "half past two in the morning"
  where: katima
  by: rebels "About a hundred men"
  to: nampolice; "the police station" thing
  part_of: att
* barr ASSAULT/heavy-weapons occurred
  when: 1999-08-02 "half past two in the morning"
  where: katima
  by: rebels "About a hundred men"
  to: ndf; "the barracks" thing
  with: mortar "mortars"
  part_of: att
* mpacha ASSAULT/firearms occurred
  when: 1999-08-02 "half past two in the morning"
  where: mpacha
  by: rebels "About a hundred men"
  to: "the airfield" thing
  part_of: att
* wenela ASSAULT/primitive occurred
  when: 1999-08-02 "half past two in the morning"
  where: wenela
  by: rebels "About a hundred men"
  to: "two constables"; "the border post" thing
  part_of: att
* retake COERCE/seize occurred
  when: 1999-08-02 "By noon"
  where: katima
  by: ndf
  to: rebels; "every building" thing
* clash ASSAULT/firearms occurred
  when: 1999-08-02 "at dusk"
  where: "the river"
  by: ndf; rebels
  to: ndf; rebels
* det COERCE/arrest hypothetical
  when: ?
  where: caprivi
  by: nujoma
* curf COERCE/curfew occurred
  when: 1999-08-02/1999-08-03 bounded
  where: caprivi
  by: nujoma
* pun COERCE threatened
  when: ?
  by: nujoma
  to: rebels "Those who did this"
* punthr THREATEN/violence occurred
  when: 1999-08-02/1999-08-03 bounded
  by: nujoma
  to: rebels "Those who did this"
  about: pun
  answers: att
* flight RETREAT/withdraw occurred
  when: 1998-10 "October"
  where: "Botswana"
  by: muyongo
* camp COERCE/seize occurred
  when: ?
  where: caprivi
  by: "the army"
  to: "a training camp" thing; muyongo
* asyl AID occurred
  when: 1999-06 "June"
  by: denmark
  to: muyongo
* further THREATEN/violence occurred
  when: 1999-08-02/1999-08-03 bounded
  where: "Copenhagen"
  by: muyongo
  to: namgov
  about: furth
* furth ASSAULT threatened
  when: ?
  by: cla
  to: namgov
* uniacc ACCUSE/allege occurred
  when: 1999-08-02/1999-08-03 bounded
  by: simunja
  to: unita
  about: unitr
* unitr AID occurred
  when: ?
  by: unita alleged of simunja
  to: rebels "the men"
  said: simunja official
* zamacc ACCUSE/disapprove occurred
  when: 1999-08-02/1999-08-03 bounded
  by: simunja
  to: zambia
  about: cross
* cross MOBILIZE/militia occurred
  when: ?
  where: "Zambia"
  by: rebels alleged of simunja
  said: simunja official
* bpf SUPPORT occurred
  when: 1999-08-02/1999-08-03 bounded
  by: front
  to: rebels
  about: att
  answers: att "hailed the attack"
* zamden REJECT occurred optional
  when: 1999-08-02/1999-08-03 bounded
  by: zambia
  to: simunja
  about: zamacc
  answers: zamacc "rejected the reproach"
* zamclose COERCE/restrict occurred
  when: 1999-08-02/1999-08-03 bounded
  where: "its side of the crossing"
  by: zambia
  to: "its side of the crossing" thing
* refug REQUEST/assist occurred optional
  when: 1999-08-02/1999-08-03 bounded
  where: "South Africa's mission"
  by: "the Front's chairman"
  to: "South Africa"
* bwassure AGREE occurred
  when: 1999-05 "May"
  by: botswana
  to: "the exiles"
  about: COERCE/deport
* bwarr COERCE/arrest occurred
  when: 1999-08-02/1999-08-03 bounded
  where: "the frontier"
  by: botswana
  to: "15 men"
  detained: 15 "15 men"
* sacond ACCUSE/disapprove occurred
  when: 1999-08-02/1999-08-03 bounded
  by: dzuma
  to: cla
  about: att
  answers: att "condemned the violence"
* zim MOBILIZE/troops occurred
  when: 1999-08-02/1999-08-03 bounded
  by: simb
* congo ASSAULT ongoing optional
  when: ?
  by: namgov; simb
  where: congo
* recall RETREAT/withdraw ongoing
  when: 1999-08-02/1999-08-03 bounded
  where: congo
  by: namgov
figure: troops ~100 "About a hundred men" of rebels
figure: displaced >=2000 "more than 2,000 Caprivians"
figure: troops 2000 "2,000 men" of namgov at congo
tie: muyongo leads cla

== dx-caprivi-2
outlet: Windhoek Rights Desk
register: ngo
published: 1999-08-27
--
Twenty-five days of {emerg|emergency} in Caprivi: what was done, and to whom

The National Society for Human Rights {welcome|welcomes} the {lift|lifting} of the {emerg|state of emergency}, which the President announced yesterday at Katima Mulilo, and sets down here, soberly, what it has on file.

Persons {det|held}: the police give 247, our list has 328, among them nine teachers, two headmen and the editor of a church bulletin. Of these 61 were {rel|released} by 20 August. Relatives {search|sought} access to all of them; they were {deny|turned away} at the gate of the prison at Grootfontein, to which 112 were {move|taken} in closed army lorries.

Treatment: fifty-four persons whom our lawyers could see bore marks. Whips of hippo hide, rifle butts, a bicycle chain are named. "They {beat|beat} us while they counted in Oshiwambo," says a fisherman of 60. A member of the regional council was {beat3|punched} in front of his class before a captain of the Special Field Force had him {councarr|taken away}. Defence minister Erkki Nghimtina {admit|acknowledged} to journalists on 13 August that there had been "mistakes"; the security forces, he said, were no angels. An {inq|inquiry} he had {promise|promised} then has not begun.

The dead: our toll of the {att|fighting} of 2 August is sixteen, two more than the official one, since we count a man who was {malan|shot} at Masokotwane on the 4th as he ran from SFF men, and another who died of a {beat2|thrashing} in a cell. Nor do we pass over what the CLA did: it {exec|put to death} a wounded policeman on the floor of the charge office, and it {cow|forced} boys of fifteen to {carry|carry} its bombs.

Across the border: some 300 people waded to Zambia and 60 more got to Dukwe camp in Botswana, where UNHCR {shelter|feeds} them. Zambia {zamdep|handed} three of them {zamdep|over} on the 18th at night. UNHCR {protest|protested} in Lusaka and has had no reply. Four who went back under a {safe|promise} of safety from the governor were {arr4|arrested} at Ngoma bridge.

We {dem1,dem2,dem3|call on} the government to {charge|charge} or {rel2|release} those who are still {det|held}; on Zambia to {halt|stop} any further {zamdep2|expulsions}; on the CLA and Mr Muyongo to {renounce|lay down} arms that can bring nothing but funerals.

~ This release may be freely copied.
--
who nghim: person NA | Erkki Nghimtina
who nshr: our lawyers; We
who namgov: the government
who relatives: population NA | Relatives
where masokotwane: town NA -17.95 24.10 | Masokotwane
where grootfontein: town NA -19.57 18.12 | Grootfontein
where ngoma: site NA -17.93 24.72 | Ngoma bridge
* emerg COERCE/martial-law occurred
  when: 1999-08-02/1999-08-26 "Twenty-five days"
  where: caprivi
  by: "the President"
* welcome SUPPORT occurred
  when: 1999-08-26/1999-08-27 bounded
  by: nshr
  to: "the President"
  about: lift
  answers: lift "welcomes the lifting"
* lift CONCEDE occurred
  when: 1999-08-26 "yesterday"
  where: katima; caprivi
  by: "the President"
* det COERCE/arrest occurred
  when: 1999-08-02/1999-08-27 bounded
  where: caprivi
  by: namgov
  to: "nine teachers, two headmen and the editor of a church bulletin"
  detained: 247 "247" voice nampolice
  detained: 328 "328" voice nshr
* rel RETREAT/release occurred
  when: 1999-08-02/1999-08-20 bounded from text "by 20 August"
  to: "61"
  released: 61 "61"
* search REQUEST/change occurred
  when: 1999-08-02/1999-08-27 bounded
  where: grootfontein
  by: relatives
  about: RETREAT/access
* deny REJECT/change occurred
  when: 1999-08-02/1999-08-27 bounded
  where: grootfontein
  to: relatives
  answers: search "turned away"
* move COERCE/arrest occurred
  when: 1999-08-02/1999-08-27 bounded
  where: grootfontein
  by: "army"
  to: "112"
  detained: 112 "112" part
  part_of: det
* beat ASSAULT/torture occurred
  when: 1999-08-02/1999-08-27 bounded
  where: caprivi
  by: "They"
  to: "a fisherman of 60"; "fifty-four persons"
  with: blunt "Whips of hippo hide, rifle butts, a bicycle chain"
  injured: 54 "fifty-four persons" side civilian voice nshr
  said: "a fisherman of 60" witness "says"
* beat3 ASSAULT/beat occurred
  when: 1999-08-02/1999-08-27 bounded
  where: caprivi
  to: "A member of the regional council"
* councarr COERCE/arrest occurred
  when: 1999-08-02/1999-08-27 bounded
  where: caprivi
  by: smf
  to: "A member of the regional council"
  detained: 1 "A member of the regional council"
* admit CONCEDE occurred
  when: 1999-08-13 from text "13 August"
  by: nghim
  about: beat
* inq ACCUSE/investigate announced
  when: ?
  by: nghim
  about: beat
* promise AGREE occurred
  when: 1999-08-13 from text "13 August"
  by: nghim
  about: inq
* att ASSAULT/firearms occurred
  when: 1999-08-02 from text "2 August"
  where: katima
  by: cla
  killed: 16 "sixteen" side unknown voice nshr
* malan ASSAULT/firearms occurred
  when: 1999-08-04 from text "4th"
  where: masokotwane
  by: smf
  to: "a man"
  killed: 1 "a man" side civilian voice nshr
* beat2 ASSAULT/beat occurred
  when: 1999-08-02/1999-08-27 bounded
  where: "a cell"
  to: "another"
  killed: 1 "another" side civilian voice nshr
* exec ASSAULT/targeted occurred
  when: 1999-08-02 from text "2 August"
  where: "the charge office"; katima
  by: cla
  to: "a wounded policeman"
  killed: 1 "a wounded policeman" side recipient
* cow COERCE occurred
  when: 1999-08-02 from text "2 August"
  where: katima
  by: cla
  to: "boys of fifteen"
  about: carry
* carry MOBILIZE/weapons occurred optional
  when: 1999-08-02 from text "2 August"
  by: "boys of fifteen"
* shelter AID ongoing
  when: 1999-08-02/1999-08-27 bounded
  where: dukwe
  by: unhcr
  to: "60 more"
* zamdep COERCE/deport occurred
  when: 1999-08-18 from text "18th"
  by: zambia
  to: "three of them"
  count: 3 "three of them"
* protest ACCUSE/disapprove occurred
  when: 1999-08-18/1999-08-27 bounded
  where: "Lusaka"
  by: unhcr
  to: zambia
  about: zamdep
  answers: zamdep "protested"
* arr4 COERCE/arrest occurred
  when: 1999-08-02/1999-08-27 bounded
  where: ngoma
  to: "Four"
  detained: 4 "Four"
* dem1 REQUEST/change occurred
  when: 1999-08-27
  by: nshr
  to: namgov
  about: charge
  about: rel2
* dem2 REQUEST/yield occurred
  when: 1999-08-27
  by: nshr
  to: zambia
  about: halt
* dem3 REQUEST/yield occurred
  when: 1999-08-27
  by: nshr
  to: cla; muyongo
  about: renounce
* charge ACCUSE/investigate demanded optional
  when: ?
  by: namgov
  to: "those who are still held"
* rel2 RETREAT/release demanded optional
  when: ?
  by: namgov
  to: "those who are still held"
* halt RETREAT demanded optional
  when: ?
  by: zambia
* zamdep2 COERCE/deport hypothetical optional
  when: ?
  by: zambia
* renounce RETREAT/disarm demanded optional
  when: ?
  by: cla; muyongo
* safe AGREE occurred
  when: ?
  by: "the governor"
  to: "Four"
figure: displaced ~300 "some 300 people" at "Zambia"

== dx-caprivi-3
outlet: Tsodilo Courier
register: daily
published: 2015-12-09
--
Sixteen years later, judge {sent|sends} thirty to prison over Caprivi

Windhoek - After the longest {trial|trial} in the country's history a judge {sent|jailed} thirty men on Tuesday for between three and eighteen years over the separatist {att|uprising} of August 1999 in what was then called the Caprivi.

Judge Elton Hoff took account of the time, well over a decade for most, which the men have spent in {cust|custody}. "Your victims are dead and your own youth is gone," he told them. He had {conv|convicted} them on September 14 of high treason, nine counts of murder and 91 of attempted murder. On the same day 32 were {acq|acquitted}; another 43 had {acq13|walked free} in February 2013. Twenty-two of the accused died before judgment.

The {att|raid} on Katima Mulilo, in which at least eleven people lost their lives, lasted a morning. Its consequences filled the courts for half a generation. The first ten rebels to be {conv07|sentenced}, in 2007, got more than thirty years each; the Supreme Court {supre|overturned} that because they had been {abduct|abducted} from Botswana. In 2002 the same court {legal|ordered} the State to pay for counsel. A witness, {tort|tortured} by officers of the Special Field Force in 1999, was {comp|compensated} with 15,000 dollars and three {wit|withdrew} statements that they said had been {extort|wrung} from them.

The convicts {song|sang} as they were led out. In Dukwe camp, across the border, a spokesman for some nine hundred exiles {rejv|dismissed} the {sent|judgment} as "foreign", and repeated the {vote|call} for a referendum. Botswana has {bwulti,bwreq|told} those people to be gone by the end of the month, failing which it would {bwdep|deport} them. The UN refugee agency {unask|asked} it on Monday to wait; a delegation of elders that {tour|visited} Windhoek in August had {tourreq|wanted} talks with Mr Muyongo, who lives in Denmark, and was told that the government "does not {nomeet|negotiate} with fugitives".

In the Zambezi region, so renamed in 2013, police {patrol|reinforced} posts at the weekend. A mother of one of the thirty stood at the court's gate with a cake. He'll be out in 2022, she has worked out. "I shall be eighty-one."

~ CLASSIFIEDS: Boats. Bakkies. Goats.
~ Tell us what you think: SMS 4060
--
who judge: person NA | a judge; Judge Elton Hoff; judge
who supcourt: body NA | Supreme Court; the same court
who exiles: population - | exiles; those people
who thirty: population NA | thirty men; The convicts
who unref: organisation - | UN refugee agency
where windhoek: town NA -22.57 17.08 | Windhoek
who namgov: the State; the government
where zambezi: province NA - - | Zambezi region
* sent SANCTION/convict occurred
  when: 2015-12-08 "Tuesday"
  where: windhoek
  by: judge
  to: thirty
  count: 30 "thirty men"
  answers: att "over the separatist uprising"
* att ASSAULT/firearms occurred
  when: 1999-08 from text "August 1999"
  to: namgov
  where: katima; caprivi
  by: thirty; "rebels"
  killed: >=11 "at least eleven people" side unknown
* cust COERCE/arrest occurred
  when: 1999/2015-12-08 "well over a decade"
  to: thirty
* conv SANCTION/convict occurred
  when: 2015-09-14 from text "September 14"
  where: windhoek
  by: judge
  to: thirty
* acq RETREAT/release occurred
  when: 2015-09-14 "On the same day"
  by: judge
  to: "32"
  released: 32 "32"
  where: windhoek
* acq13 RETREAT/release occurred
  when: 2013-02 from text "February 2013"
  to: "another 43"
  released: 43 "another 43"
* conv07 SANCTION/convict occurred
  when: 2007 from text "2007"
  to: "The first ten rebels"
  count: 10 "The first ten rebels"
* supre REJECT occurred
  when: 2007/2015-12-09 bounded
  by: supcourt
  about: conv07
  answers: abduct "because they had been abducted"
* abduct ASSAULT/abduct occurred
  when: ?
  where: "Botswana"
  to: "The first ten rebels"
* legal REQUEST/assist occurred
  when: 2002 from text "2002"
  by: supcourt
  to: namgov
* tort ASSAULT/torture occurred
  when: 1999 from text "1999"
  where: caprivi
  by: smf
  to: "A witness"
* comp CONCEDE occurred
  when: 1999/2015-12-09 bounded
  to: "A witness"
  answers: tort
* wit RETREAT occurred
  when: ?
  by: "three"
* extort COERCE occurred
  when: ?
  to: "three"
  said: "three" witness "said"
* song PROTEST/demo occurred optional
  when: 2015-12-08
  where: windhoek
  by: thirty
* rejv REJECT occurred
  when: 2015-12-08/2015-12-09 bounded
  where: dukwe
  by: exiles
  to: judge
  about: sent
  answers: sent "dismissed the judgment"
* vote REQUEST/change occurred
  when: 2015-12-08/2015-12-09 bounded
  where: dukwe
  by: exiles
  to: namgov
* bwulti THREATEN/expel occurred
  when: ?
  by: botswana
  to: exiles
  about: bwdep
* bwdep COERCE/deport threatened
  when: 2015-12-31 "the end of the month"
  where: dukwe
  by: botswana
  to: exiles
* unask REQUEST/change occurred
  when: 2015-12-07 "Monday"
  by: unref
  to: botswana
  about: bwdep
  answers: bwulti "asked it on Monday to wait"
* tour CONSULT/visit occurred
  when: 2015-08 "August"
  where: windhoek
  by: "a delegation of elders"; namgov
  to: namgov
* tourreq REQUEST/meet occurred
  when: 2015-08 "August"
  where: windhoek
  by: "a delegation of elders"
  to: namgov
  about: CONSULT by namgov to muyongo
* nomeet REJECT/meet occurred
  when: 2015-08 "August"
  where: windhoek
  by: namgov
  to: "a delegation of elders"
  answers: tourreq "told"
* patrol MOBILIZE/police occurred
  when: 2015-12-05/2015-12-06 "at the weekend"
  where: zambezi
  by: nampolice
* bwreq REQUEST/change occurred
  when: ?
  by: botswana
  to: exiles
  about: RETREAT/withdraw by exiles
* trial ACCUSE/investigate occurred
  when: ?
  where: windhoek
  to: thirty
  about: att
figure: refugees ~900 "some nine hundred exiles" at dukwe
