story: f-cenepa
conflict: Ecuador and Peru
countries: EC PE
facts: Ecuador and Peru fought in the upper Cenepa valley from 26 January 1995 over posts at Tiwinza, Base Sur and Cueva de los Tayos. On 10 February Ecuador shot down two Su-22 and an A-37 of Peru. Peru's Fujimori declared a ceasefire from 14 February; the Itamaraty declaration was signed on 17 February; on 22 February 13 Ecuadorian soldiers died. Brazil, Argentina, Chile and the United States, guarantors of the Rio protocol of 1942, sent observers (MOMEP) from March; the forces were separated by 3 May. On 26 October 1998 Mahuad and Fujimori signed the peace in Brasilia; Peru gave Ecuador one square kilometre of private property at Tiwinza. (public record: press of the time, texts of the declarations.)

who ecuador: state EC | Ecuador; Ecuadorean; Ecuadoran; Quito; Ecuadorians
who peru: state PE | Peru; Peruvian; Lima; Peruvians
who fuji: person PE | Alberto Fujimori; Fujimori
who duran: person EC | Sixto Duran Ballen; Duran Ballen; Sixto
who mahuad: person EC | Jamil Mahuad; Mahuad
who earmy: force EC | Ecuadorean army; Ecuadoran troops; Ecuadorean troops
who parmy: force PE | Peruvian army; Peruvian troops
who guarantors: coalition - | guarantors; guarantor countries; Argentina, Brazil, Chile and the United States; the four
who momep: force - | MOMEP; observer mission; military observers
who brazil: state BR | Brazil
where cenepa: region - -3.5 -78.4 | Cenepa; Cenepa valley; Cordillera del Condor; Condor range
where tiwinza: site - -3.53 -78.43 | Tiwinza; Tihuinza; Tiwintza
where brasilia: town BR -15.7797 -47.9297 | Brasilia
where tayos: site - -3.5 -78.4 | Cueva de los Tayos
where loja: town EC -3.9931 -79.2042 | Loja
where itam: site BR -15.7997 -47.8664 | Itamaraty

== f-cenepa-1
outlet: Pacific Slope Agency
register: wire
published: 1995-02-11
--
Ecuador {down|downs} three Peruvian jets; both {mobil,mobil2|mobilise} on the coast

QUITO, Feb 11 (PSA) - Ecuadorean interceptors {down|shot down} two Sukhoi bombers and an A-37 of Peru on Friday in the sixteenth day of an undeclared {war|war} for a jungle ridge, and Peru denied all but one of the {down|losses}, which it laid to a mechanical failure.

A communique of the joint command in Quito said the {down|dogfight} took place at 12.43 over the Cenepa valley, when five aircraft came to {bombt|bomb} the post of Tiwinza. One pilot was seen under his parachute. The dead, it said, could not be counted, "the crater being in the forest".

President Sixto Duran Ballen, speaking from a balcony, {vowback|swore} "not one step back". He repeated that he would {talkready,tal|sit} down with Alberto Fujimori in any of the four guarantor countries. Fujimori, who had announced on Wednesday that his men had {takesur|taken} Base Sur and Cueva de los Tayos, {deadline|gave} the other side until Monday to {leave|leave} Tiwinza. After that, the general in command at Bagua said, "we will {threat,bombq|hit} what lies behind the mountains too."

Peru has {mobil|sent} an armoured division to Tumbes, Ecuador {mobil2|called up} the classes of 1972 and 1973. In Loja, people were digging shelters; schools near the border have been {schools|closed} since the 28th. The Red Cross {evacw|flew} 61 wounded out of Patuca.

{talks|Talks} of the deputy ministers, under way in Rio since the last days of January, were {break|broken off} on Sunday, {resume|resumed} on Wednesday. A draft of the guarantors {draft|asks} both to {pullb|withdraw} to posts held before the {war|fighting} and would {observers|place} observers between them. Lima {agreedraft|accepts} it; Quito {nodraft|does not}, since it names no post.

Argentina, itself one of the four, opened an {armsprobe|inquiry} into a shipment of rifles and shells said to have {arms|reached} Ecuador in mid-February.
--
who general: person PE | the general in command at Bagua
who redcross: organisation - | The Red Cross
who argentina: state AR | Argentina
where tumbes: town PE -3.5669 -80.4515 | Tumbes
where patuca: site EC -2.75 -78.26 | Patuca
where rio: town BR -22.9 -43.2 | Rio
* down ASSAULT/aerial occurred
  when: 1995-02-10 "Friday" "12.43"
  where: cenepa
  by: ecuador
  to: peru; "two Sukhoi bombers and an A-37" thing
  with: airstrike "interceptors"
  aircraft: 3 "three Peruvian jets"
  said: "A communique of the joint command in Quito" party "said"
  said: peru party denied "denied"
* war ASSAULT ongoing optional
  when: 1995-01-26/1995-02-11 "in the sixteenth day"
  where: cenepa
  by: ecuador; peru
  to: ecuador; peru
* mobil MOBILIZE/troops occurred
  when: 1995-01-26/1995-02-11 bounded
  where: tumbes; "the coast"
  by: peru
* bombt ASSAULT/aerial attempted
  when: 1995-02-10 "12.43"
  where: tiwinza
  by: peru alleged of "A communique of the joint command in Quito"
  to: tiwinza thing
  said: "A communique of the joint command in Quito" party "said"
  with: airstrike "five aircraft"
* vowback REJECT/yield occurred
  when: ?
  by: duran
  to: peru
* talkready AGREE occurred
  when: ?
  by: duran
  to: fuji
  about: tal
* tal CONSULT announced optional
  when: ?
  by: duran; fuji
* takesur COERCE/seize occurred
  when: 1995-01-26/1995-02-08 bounded
  where: tayos; "Base Sur"
  by: peru
  to: ecuador; tayos thing; "Base Sur" thing
  said: fuji party "announced"
* deadline REQUEST/yield occurred
  when: 1995-02-08/1995-02-11 bounded
  by: fuji
  to: ecuador
  about: leave
* leave RETREAT/withdraw demanded optional
  when: 1995-02-08/1995-02-13 bounded "Monday"
  where: tiwinza
  by: ecuador
* threat THREATEN/violence occurred
  when: 1995-02-08/1995-02-11 bounded
  by: general
  to: ecuador
  about: bombq
* bombq ASSAULT threatened optional
  when: ?
  where: "behind the mountains"
  by: peru
* mobil2 MOBILIZE/troops occurred
  when: 1995-01-26/1995-02-11 bounded
  where: "the coast"
  by: ecuador
* schools COERCE/restrict ongoing
  when: 1995-01-28/1995-02-11 "the 28th"
  where: "the border"
  to: "schools" thing
* evacw AID occurred
  when: 1995-01-26/1995-02-11 bounded
  where: patuca
  by: redcross
  to: "61 wounded"
  injured: 61 "61 wounded"
* break SANCTION/discontinue occurred
  when: 1995-02-05 "Sunday"
  where: rio
  by: "the deputy ministers"
* resume CONSULT/third-party occurred
  when: 1995-02-08 "Wednesday"
  where: rio
  by: "the deputy ministers"
* draft REQUEST/yield occurred
  when: 1995-02-08/1995-02-11 bounded
  by: guarantors
  to: ecuador; peru
  about: pullb
* pullb RETREAT/withdraw demanded optional
  when: ?
  by: ecuador; peru
* observers MOBILIZE hypothetical
  when: ?
  by: guarantors
* agreedraft AGREE occurred
  when: 1995-02-08/1995-02-11 bounded
  by: peru
  to: guarantors
  about: draft
  answers: draft "accepts it"
* nodraft REJECT occurred
  when: 1995-02-08/1995-02-11 bounded
  by: ecuador
  to: guarantors
  about: draft
  answers: draft "does not"
* armsprobe ACCUSE/investigate occurred
  when: ?
  by: argentina
  about: arms
* arms AID occurred
  when: 1995-02 "mid-February"
  to: ecuador
* talks CONSULT/third-party occurred
  when: 1995-01-28/1995-02-05 bounded "the last days of January"
  where: rio
  by: "the deputy ministers"

== f-cenepa-2
outlet: Radio Andina del Pueblo
register: radio
published: 1995-02-23
--
It is noon. The people on the plaza of Loja have taken their hats off, because the lists are being read.

Yesterday, the twenty-second, five days after the deputy ministers {itamaraty|signed} the {itamaraty|declaration} of Itamaraty, between eleven and three in the afternoon, mortar shells and two helicopters {blackw|struck} our men in the sector of Tiwinza. Thirteen are dead. A hundred and more have been {blackw|wounded}. The high command {hccond|calls} it a treacherous {blackw|violation} of the {truce|truce}; in Lima they say it was they who were {attackp|attacked}, and that they {answerb|answered}.

I have the voice of a corporal, by radio: "We had our rifles {lay|stacked}. We thought it was over."

What now? The government has put all three services back on {alert|alert} and handed a {protest|protest} to the ambassadors of the four. Brazil's has {urgebr|begged} both presidents on the telephone to {truce2|hold} fire; Washington has {offerheli|offered} helicopters for the observers, who are to {observers|arrive} in the zone, if it pleases God and the paperwork, in the second week of March.

Collections. In Cuenca the market women have {donate|given} four lorries of rice and panela; the prisoners of Machala {blood|gave} blood. A shop that raised the price of candles was {loot|stoned}; I do not approve.

After the news, the rosary.
--
who us: state US | Washington
who we: force EC | our men; We; our
who gov: government EC | The government
who women: population EC | the market women
who hc: force EC | The high command
who prisoners: population EC | the prisoners of Machala
* itamaraty AGREE occurred
  when: 1995-02-17 from blackw "five days after"
  by: "the deputy ministers"
* blackw ASSAULT/heavy-weapons occurred
  when: 1995-02-22 "Yesterday, the twenty-second"
  where: tiwinza
  by: peru alleged of hc
  to: we
  with: mortar "mortar"; helicopter "helicopters" 2
  killed: 13 "Thirteen" side recipient
  injured: >=100 "A hundred and more" side recipient
  said: hc party "calls"
  said: peru party denied "say"
* attackp ASSAULT occurred
  when: 1995-02-22
  where: tiwinza
  by: we alleged of peru
  to: peru
  said: peru party claimed "say"
* answerb ASSAULT occurred
  when: 1995-02-22
  where: tiwinza
  by: peru
  to: we
  said: peru party claimed "say"
  answers: attackp "answered"
* lay RETREAT/disarm occurred optional
  when: 1995-02-22
  by: we
* alert MOBILIZE/troops occurred
  when: 1995-02-22/1995-02-23 bounded
  by: gov
* protest ACCUSE/disapprove occurred
  when: 1995-02-22/1995-02-23 bounded
  by: gov
  to: peru
  about: blackw
  answers: blackw "handed a protest"
* urgebr REQUEST/yield occurred
  when: 1995-02-22/1995-02-23 bounded
  by: brazil
  to: "both presidents"
  about: truce2
* truce2 RETREAT/ceasefire demanded optional
  when: ?
  by: "both presidents"
* offerheli AGREE occurred
  when: 1995-02-22/1995-02-23 bounded
  by: us
  to: "the observers"
  about: AID
* observers MOBILIZE announced
  when: 1995-03-06/1995-03-12 week "in the second week of March"
  where: "the zone"
  by: "the observers"
* donate AID occurred
  when: ?
  where: "Cuenca"
  by: women
* blood AID occurred
  when: ?
  where: "Machala"
  by: prisoners
* loot PROTEST/riot occurred
  when: ?
  to: "A shop" thing
* truce RETREAT/ceasefire occurred
  when: 1995-02-17/1995-02-22 bounded
  by: we; peru
* hccond ACCUSE/disapprove occurred
  when: 1995-02-22/1995-02-23 bounded
  by: hc
  to: peru
  about: blackw
  answers: blackw "calls it a treacherous violation"

== f-cenepa-3
outlet: Guarantors' Bulletin, observer mission
register: un
published: 1995-05-05
--
Monthly summary no. 2

a. Separation of forces. Between 30 March and 3 May, under {verify|verification} by MOMEP, Ecuador {wd|withdrew} 2,360 and Peru 2,430 soldiers from the zone of contact to Patuca and El Milagro. The last Ecuadorean section {wdt|left} Tiwinza on 3 May at 10.20; the last Peruvian patrol {wdp|crossed} the Cenepa an hour before. Both flags were lowered together.

b. {viol|Violations}. There were four. The gravest, on 12 April, was a mine which {mineinc|killed} two Ecuadorean sappers; the mission could not say who had laid it. On 20 April {fire20|shots} were exchanged near Coangos, nobody was hit.

c. Joint work. Officers of both armies {joint|share} one mess and one radio net. They {demine|cleared} 61 mines from the landing strip. A line by telephone between the two brigades was {phone|opened} on the 17th.

d. {exch|Exchange}. Six prisoners, four Peruvian and two Ecuadorean, were {exch|handed over} on the international bridge in the presence of the Red Cross.

e. Support. Brazil {brazheli|provides} four helicopters, the United States six, Argentina and Chile doctors.

f. Outlook. A demilitarised zone of 528 square kilometres has been {dmz|proposed}. Should either party {dmzno|decline}, the mission would {momepleave|withdraw} at the end of its ninety days.
--
who mission: force - | the mission
who us: state US | United States
who argch: state - | Argentina and Chile
where coangos: site - -3.5 -78.35 | Coangos
where milagro: site PE - - | El Milagro
where patuca: site EC - - | Patuca
* verify COOPERATE occurred
  when: 1995-03-30/1995-05-03 from text "Between 30 March and 3 May"
  where: "the zone of contact"
  by: momep
  to: ecuador; peru
* wd RETREAT/withdraw occurred
  when: 1995-03-30/1995-05-03 from text "Between 30 March and 3 May"
  where: "the zone of contact"
  by: ecuador; peru
  troops: 2360 "2,360"
  troops: 2430 "2,430"
* wdt RETREAT/withdraw occurred
  when: 1995-05-03 from text "3 May"
  where: tiwinza
  by: "The last Ecuadorean section"
  part_of: wd
* wdp RETREAT/withdraw occurred
  when: 1995-05-03 "an hour before"
  where: cenepa
  by: "the last Peruvian patrol"
  part_of: wd
* mineinc ASSAULT/explosives occurred
  when: 1995-04-12 from text "12 April"
  to: "two Ecuadorean sappers"
  with: mine "mine"
  killed: 2 "two Ecuadorean sappers" side recipient
  part_of: viol
* fire20 ASSAULT/firearms occurred
  when: 1995-04-20 from text "20 April"
  where: coangos
  injured: 0 "nobody"
  part_of: viol
* joint COOPERATE ongoing
  when: 1995-03-30/1995-05-05 bounded
  by: "Officers of both armies"
* demine RETREAT/disarm occurred
  when: 1995-03-30/1995-05-05 bounded
  where: "the landing strip"
  by: "Officers of both armies"
  munitions: 61 "61 mines"
* phone COOPERATE occurred
  when: 1995-04-17 from text "the 17th"
  by: "the two brigades"
* exch RETREAT/release occurred
  when: 1995-03-30/1995-05-05 bounded
  where: "the international bridge"
  by: ecuador; peru
  to: "Six prisoners"
  released: 6 "Six"
  released: 4 "four Peruvian" part
  released: 2 "two Ecuadorean" part
* brazheli AID ongoing
  when: 1995-03-30/1995-05-05 bounded
  by: brazil; us; argch
  to: mission
  aircraft: 4 "four helicopters" part
  aircraft: 6 "six" part
* dmz REQUEST/yield occurred
  when: 1995-03-30/1995-05-05 bounded
  to: ecuador; peru
* dmzno REJECT hypothetical
  when: ?
  by: "either party"
* momepleave RETREAT/withdraw hypothetical
  when: ? "at the end of its ninety days"
  by: mission
* viol ASSAULT occurred optional
  when: 1995-03-30/1995-05-05 bounded
  count: 4 "four"

== f-cenepa-4
outlet: Mirador Sur
register: translation
machine_translated: Spanish
published: 1998-10-27
--
Peru and Ecuador {peace|seal} the peace "for always"

Brasilia.- In a salon of the palace of Itamaraty, before the King of Spain and six presidents, Alberto Fujimori and Jamil Mahuad {peace|subscribed} yesterday the act which {peace|closes} the conflict of frontier more ancient of the western hemisphere. Weeping, the Ecuadorian {gift|delivered} to his homologue a canteen that a soldier carried in Tiwinza.

By opinion of the guarantors, {ask|asked} on 8 October by both Congresses, which {cede|renounced} before to discuss it, the line goes by the heights of the Condor. In change, Peru {cede2|cedes} in property, without sovereignty, a square kilometer in Tiwinza, where rest Ecuadorian fallen. Two parks, one of each side, will be {parks|created}; the navigation by the Amazon {nav|remains free} for Ecuador with two centers of commerce. The banks and countries friends {fund|compromise} three thousand millions of dollars for the frontier.

In Iquitos the {iquitos|rejection} has been violent: Saturday a multitude {iquitos|set on fire} offices of the State and of a bank; four dead, by {iquitosp|bullets} of the police, assure the physicians. The government decreed there the {tox|touch of queue}. In Quito, at reverse, whites handkerchiefs; a hundred of military in retirement {quitop|marched} in silence.

The parliament of each country must yet {ratify|ratify} four treaties. The frontier will be {demarc|marked} in common from January, and the mines, that are calculated in 120,000, {demining|lifted} with experts of Canada.
--
who mobs: population PE | a multitude
who pgov: government PE | The government
who congresses: body - | both Congresses
who parls: body - | The parliament of each country
where iquitos: town PE -3.7491 -73.2538 | Iquitos
where quito: town EC -0.2298 -78.5250 | Quito
* peace AGREE occurred
  when: 1998-10-26 "yesterday"
  where: itam; brasilia
  by: fuji; mahuad
  to: mahuad; fuji
* gift SUPPORT occurred optional
  when: 1998-10-26 "yesterday"
  by: mahuad
  to: fuji
* cede CONCEDE occurred
  when: 1998-10-08/1998-10-26 bounded
  by: congresses
* cede2 CONCEDE announced
  when: ?
  where: tiwinza
  by: peru
  to: ecuador
* parks COOPERATE announced
  when: ?
  by: peru; ecuador
* nav COOPERATE announced
  when: ?
  by: peru
  to: ecuador
* fund AGREE occurred
  when: ?
  by: "The banks and countries friends"
  money: 3000000000 "three thousand millions of dollars"
  about: AID
* iquitos PROTEST/riot occurred
  when: 1998-10-24 "Saturday"
  where: iquitos
  by: mobs
  to: "offices of the State and of a bank" thing
  answers: peace "rejection"
* iquitosp ASSAULT/firearms occurred
  when: 1998-10-24 "Saturday"
  where: iquitos
  by: "police"
  to: mobs
  with: small-arms "bullets"
  killed: 4 "four dead" side recipient voice "the physicians"
  said: "the physicians" witness "assure"
* tox COERCE/curfew occurred
  when: 1998-10-24/1998-10-26 bounded
  where: iquitos
  by: pgov
* quitop PROTEST/demo occurred
  when: 1998-10-26/1998-10-27 bounded
  where: quito
  by: "a hundred of military in retirement"
  participants: ~100 "a hundred of military in retirement"
* ratify SUPPORT announced
  when: ?
  by: parls
* demarc COOPERATE announced
  when: 1999-01 "January"
  by: peru; ecuador
* demining RETREAT/disarm announced
  when: ?
  by: peru; ecuador; "experts of Canada"
  munitions: ~120000 "120,000"
* ask REQUEST/assist occurred
  when: 1998-10-08 from text "8 October"
  by: congresses
  to: guarantors
