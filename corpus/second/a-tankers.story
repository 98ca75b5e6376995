story: a-tankers
conflict: Iran
countries: IR GB GI
facts: On 4 July 2019 Royal Marines and Gibraltar police seized the tanker Grace 1; on 10 July Iranian boats tried to stop the British Heritage; on 18 July the United States said it destroyed an Iranian drone; on 19 July the Revolutionary Guards seized the Stena Impero. Grace 1 was released on 15 August and sailed as Adrian Darya 1 on 18 August; the Stena Impero left on 27 September. (public record: statements of the governments of Gibraltar, the United Kingdom and Iran; press.)

who irgc: force IR | Revolutionary Guards; IRGC; the Guards; Guard Corps
who iran: state IR | Iran; Tehran; Islamic Republic
who uk: state GB | Britain; United Kingdom; London; the UK
who navy: force GB | Royal Navy; Royal Marines; marines; HMS Montrose
who hunt: person GB | Jeremy Hunt; Hunt
who raab: person GB | Dominic Raab; Raab
who gib: government GI | Gibraltar government; Gibraltar
who picardo: person GI | Fabian Picardo; Picardo; Chief Minister
who gcourt: body GI | Supreme Court of Gibraltar; Supreme Court; the court
who us: state US | United States; Washington; US; America
who trump: person US | Donald Trump; Trump
who usjust: body US | Justice Department; Department of Justice
who zarif: person IR | Mohammad Javad Zarif; Javad Zarif; Zarif
who khamenei: person IR | Ali Khamenei; Khamenei; the Leader
who rouhani: person IR | Hassan Rouhani; Rouhani
who spain: state ES | Spain; Madrid
who borrell: person ES | Josep Borrell; Borrell
who eu: organisation - | European Union; EU
who syria: state SY | Syria; Damascus
who stena: organisation SE | Stena Bulk; the owner; Swedish owner
who oman: state OM | Oman; Muscat
who france: state FR | France; Paris
who sweden: state SE | Sweden; Stockholm
who crew: population - | crew; sailors; crewmen

where hormuz: region - 26.5700 56.2500 | Strait of Hormuz; Hormuz; the Strait
where gibraltar: region GI 36.1447 -5.3526 | off Gibraltar; waters of Gibraltar
where bandar: town IR 27.1865 56.2808 | Bandar Abbas
where grace: site - - - | the Rock
where dubai: town AE 25.0657 55.1713 | Port Rashid; Dubai

== a-tankers-1
outlet: Levanter Post
register: daily
published: 2019-07-05
--
Marines {grace|board} Iran supertanker off the Rock

Thirty Royal Marines flown in from Plymouth slid down ropes on to a moving supertanker in the small hours of yesterday and, with our own police, {grace|took} her without a shot being fired. The Grace 1, 330 metres, Panama flag, two million barrels of Iranian crude, now lies off Gibraltar under {grace|arrest}.

Chief Minister Fabian Picardo said the ship was bound for the Baniyas refinery in Syria, the property of an entity under European Union sanctions. "Be assured that Gibraltar remains safe, secure and committed to the rule of law," he told the House, {thank|thanking} police, port and marines. The 28 crew, mostly Indians, some Pakistanis and Ukrainians, are being {interview|interviewed} on board as witnesses. A court will be {askext|asked} today to {extend|extend} the {grace|detention} by fourteen days.

In Tehran the British ambassador was {summon|summoned} over what a foreign ministry spokesman {callpiracy|called} "illegal {grace|piracy}". Who ordered it? Madrid, which {notrec|does not recognise} our waters and whose foreign minister Josep Borrell is studying a protest, says the United States {usask|asked} Britain. Downing Street denies nothing. John Bolton, on Twitter, {bolton|called} the {grace|seizure} "excellent news".

By evening a new note. A former commander of the Guards, Mohsen Rezaei, tweeted that if Britain does not {letgo|let go} the ship, "it is the duty of those responsible to {threat,seizebrit|seize} a British tanker". 

The port captain reports no disturbance to traffic; bunkering went on through the {grace|raid}.

~ MORE: Gibraltar lose 6-0 | Levanter cloud to stay till Sunday | Barbary ape bites tourist
--
who gibpolice: force GI | our own police
who rezaei: person IR | Mohsen Rezaei
who bolton: person US | John Bolton
who ambuk: person GB | the British ambassador
who irmfa: office IR | a foreign ministry spokesman
who downing: office GB | Downing Street
where baniyas: town SY 35.1820 35.9490 | Baniyas
* grace COERCE/seize occurred
  when: 2019-07-04 "yesterday"
  where: gibraltar
  by: navy; gibpolice
  to: iran; "The Grace 1" thing
  detained: 28 "28 crew" side recipient
* thank SUPPORT occurred
  when: 2019-07-04/2019-07-05 bounded
  where: "the House"
  by: picardo
  to: gibpolice; navy
  answers: grace "thanking"
* interview ACCUSE/investigate ongoing optional
  when: 2019-07-04/2019-07-05 bounded
  where: gibraltar
  to: crew
* askext REQUEST/assist announced
  when: 2019-07-05 "today"
  by: gib
  to: "A court"
  about: COERCE/seize
* extend COERCE/seize demanded optional
  when: 2019-07-05 "today"
  by: "A court"
  to: "The Grace 1" thing
* summon CONSULT occurred
  when: 2019-07-04/2019-07-05 bounded
  where: "Tehran"
  by: irmfa
  to: ambuk
  answers: grace "over"
* callpiracy ACCUSE/disapprove occurred
  when: 2019-07-04/2019-07-05 bounded
  where: "Tehran"
  by: irmfa
  to: uk
  about: grace
  answers: grace "called"
* notrec REJECT ongoing optional
  when: ?
  by: spain
  to: gib
* usask REQUEST/assist occurred
  when: ?
  by: us alleged of spain
  to: uk
  about: grace
  said: spain official "says"
* bolton SUPPORT occurred
  when: 2019-07-04/2019-07-05 bounded
  by: bolton
  to: uk
  about: grace
  answers: grace "excellent news"
* letgo RETREAT/release hypothetical optional
  when: ?
  by: uk
  to: "the ship" thing
* threat THREATEN/restrict occurred
  when: 2019-07-04 "evening"
  by: rezaei
  to: uk
  about: COERCE/seize to uk
  answers: grace "if Britain does not let go the ship"
* seizebrit COERCE/seize threatened optional
  when: ?
  by: iran
  to: uk; "a British tanker" thing

== a-tankers-2
outlet: Gulf Dispatch
register: wire
published: 2019-07-20
--
Iran {stena|seizes} British-flagged tanker in Hormuz; London {keepout|tells} ships to keep out

DUBAI, July 20 - Iran's Revolutionary Guards {stena|seized} a British-flagged tanker in the Strait of Hormuz on Friday and {second|boarded} a second, Liberian-flagged one for about an hour, and London said overnight there would be "serious {conseq|consequences}" unless the situation is settled quickly.

The Stena Impero, with 23 sailors of four nationalities, none of them British, was bound for Jubail when four vessels and a helicopter {stena|surrounded} her at about four in the afternoon local time. Recordings released by a maritime security firm have an Iranian officer {stena|ordering} her to alter course, and the frigate HMS Montrose, too far off by some minutes, {montwarn|warning} that her passage must not be impeded. The Guards said the ship had collided with a fishing boat and switched off its transponder. An official in Tehran, however, told a news agency that it was an answer to Gibraltar, where the {grace|arrest} of the Grace 1 was {prolong|prolonged} that very day until August 15.

The {stena|seizure} was the second {stena|attempt} in ten days. On July 10 three Guard Corps boats tried to {heritage|halt} the British Heritage and {turned|turned away} after the Montrose {guns|trained} her guns on them, the Defence Ministry in London said; Iran denies it. Nor does Tehran accept that one of its drones was {drone|destroyed} on Thursday by the USS Boxer, as Trump announced. "I am worried the US {drone|shot down} their own," a deputy minister wrote.

Hunt, after the second {cobra|meeting} of the emergency committee, said he had {pompeo|spoken} with Pompeo and, in vain, {zarif|rung} Zarif. France and Germany {callrel|called on} Tehran to {release|release} the vessel. The owner has {owner|asked} for access to its men.

Central Command is {sentinel|preparing} a naval {sentinel|operation}, "Sentinel", to watch over shipping. Riyadh, meanwhile, {approve|approved} the {station|stationing} of some 500 American soldiers at Prince Sultan base.

~ This story was updated to add the reaction of France
--
who hunt: he
who modgb: body GB | Defence Ministry in London
who pompeo: person US | Pompeo
who germany: state DE | Germany
who centcom: force US | Central Command
who saudi: state SA | Riyadh
who boxer: force US | USS Boxer
who depmin: person IR | a deputy minister
where gibplace: region GI 36.1447 -5.3526 | to Gibraltar
where psab: site SA 24.0700 47.5800 | Prince Sultan base
* stena COERCE/seize occurred
  when: 2019-07-19 "Friday"
  where: hormuz
  by: irgc
  to: uk; "The Stena Impero" thing; "23 sailors"
  with: helicopter "helicopter" 1; other "four vessels" 4
  detained: 23 "23 sailors" side recipient
  answers: grace "an answer to Gibraltar"
* keepout REQUEST/change occurred optional
  when: 2019-07-19/2019-07-20 bounded
  by: uk
  to: "ships"
* second COERCE/seize occurred
  when: 2019-07-19 "Friday"
  where: hormuz
  by: irgc
  to: "a second, Liberian-flagged one" thing
* conseq THREATEN/violence occurred
  when: 2019-07-19/2019-07-20 "overnight"
  by: uk
  to: iran
  answers: stena "unless the situation is settled quickly"
* montwarn REQUEST/yield occurred
  when: 2019-07-19 "Friday"
  where: hormuz
  by: navy
  to: "an Iranian officer"
  answers: stena "warning"
  said: "a maritime security firm" media "Recordings"
* grace COERCE/seize occurred
  when: ?
  where: gibplace
  to: "the Grace 1" thing
* prolong COERCE/seize occurred
  when: 2019-07-19 "that very day"
  where: gibplace
  to: "the Grace 1" thing
* heritage COERCE/seize attempted
  when: 2019-07-10 from text "July 10"
  where: hormuz
  by: irgc alleged of modgb
  to: uk; "the British Heritage" thing
  said: modgb official "said"
  said: iran party denied "denies"
* turned RETREAT/withdraw occurred optional
  when: 2019-07-10 from text "July 10"
  by: irgc
  said: modgb official "said"
* guns THREATEN/violence occurred
  when: 2019-07-10 from text "July 10"
  by: navy
  to: irgc
  said: modgb official "said"
* drone ASSAULT/destroy occurred
  when: 2019-07-18 "Thursday"
  by: boxer claimed
  to: iran; "one of its drones" thing
  said: trump party "announced"
  said: depmin official denied "wrote"
* cobra CONSULT occurred optional
  when: 2019-07-19/2019-07-20 bounded
  by: "the emergency committee"
* pompeo CONSULT/phone occurred
  when: 2019-07-19/2019-07-20 bounded
  by: hunt; pompeo
  to: pompeo
  said: hunt official "said"
* zarif CONSULT/phone attempted
  when: 2019-07-19/2019-07-20 bounded
  by: hunt
  to: zarif
  said: hunt official "said"
* callrel REQUEST/yield occurred
  when: 2019-07-19/2019-07-20 bounded
  by: france; germany
  to: iran
  about: RETREAT/release by iran to "the vessel"
  answers: stena "called on Tehran to release"
* release RETREAT/release demanded optional
  when: ?
  by: iran
  to: "the vessel" thing
* owner REQUEST/yield occurred
  when: 2019-07-19/2019-07-20 bounded
  by: stena
  to: iran
  about: RETREAT/access to stena
* sentinel MOBILIZE/troops announced
  when: ?
  where: hormuz
  by: centcom
* approve AGREE occurred
  when: 2019-07-19/2019-07-20 bounded
  by: saudi
  to: us
  about: station
* station MOBILIZE/troops announced
  when: ?
  where: psab
  by: us

== a-tankers-3
outlet: Estrecho Hoy
register: translation
machine_translated: Spanish
published: 2019-08-16
--
Gibraltar {release|leaves in liberty} to the "Grace 1" in spite of the last hour {petition|petition} of Washington

The Supreme Court of Gibraltar has {release|lifted} this Thursday the {grace|embargo} on the Iranian petrol ship "Grace 1", {grace|retained} from the 4 of July, after that the authorities received from Teheran a {compromise|compromise} in writing that the 2,1 million of barrels will not have for destiny Syria. The captain, an Indian, and three officials were {officers|put in liberty} without charges.

Barely four hours before of the view, the Department of Justice of the United States had {petition|solicited} that one {incaute|incaute} the ship, {alleging|alleging} links with the Guard Corps, that Washington {terror|declared} terrorist organization in April. Picardo manifested that this {petition|request} will be object of separate study. To the sailors the State Department {menace|menaced} with {visas|refusing} visas of by life to who assists the vessel.

In Iran the joy was with mouth small. Zarif wrote that America attempted to {zarifacc|steal} on the high sea and that its try of {zarifacc|piracy} has failed. Denied, that yes, the ministry that there be {compromise!denied|promise} any: "We will give no {compromise!denied|guarantee}, we said only that the destiny was not Syria". London took note and {exhort|exhorted} that Iran act according to its word. A source of the Foreign Office {discard|discards} an exchange for the "Stena Impero", {stena|captured} the 19 of July in represalia.

In La Línea the seamen read other page. Since the strange night of July, in which Spain presented a note of {protest|protest} by the {grace|abordage} in waters that considers its own, three Spanish patrol boats have {enter|entered}, according to the Peñón, in those waters; one was {expel|expelled} with radio and horn the Sunday.

The petrol ship will raise the flag of Iran and be called "Adrian Darya 1". It could {depart|depart} yet this night, if there is crew.

~ Compartir 412 | Tuitear | Comentarios (57) Las opiniones son de sus autores
--
who gib: the Peñón
who iran: Teheran
who irmfa: body IR | the ministry
who statedept: body US | the State Department
who fco: body GB | the Foreign Office
where linea: town ES 36.1681 -5.3478 | La Línea
* release RETREAT/release occurred
  when: 2019-08-15 "this Thursday"
  by: gcourt
  to: iran; "Grace 1" thing
* petition REQUEST/assist occurred
  when: 2019-08-15 "Barely four hours before of the view"
  by: usjust
  to: gcourt
  about: COERCE/seize to "the ship"
* grace COERCE/seize occurred
  when: 2019-07-04 from text "the 4 of July"
  to: iran; "Grace 1" thing
* compromise AGREE occurred
  when: 2019-07-04/2019-08-15 bounded
  by: iran
  to: gib
  said: irmfa official denied "Denied"
* officers RETREAT/release occurred
  when: 2019-08-15 "this Thursday"
  to: "The captain"; "three officials"
  released: 1 "The captain" part side recipient
  released: 3 "three officials" part side recipient
* incaute COERCE/seize demanded optional
  when: ?
  to: "the ship" thing
* alleging ACCUSE/allege occurred
  when: 2019-08-15 "Barely four hours before of the view"
  by: usjust
  to: "the ship"
* terror SANCTION occurred
  when: 2019-04 from text "April"
  by: us
  to: irgc
* menace THREATEN/restrict occurred
  when: 2019-07-04/2019-08-16 bounded
  by: statedept
  to: crew
  about: SANCTION/discontinue by statedept to crew
* visas SANCTION/discontinue threatened optional
  when: ?
  by: statedept
  to: crew
* zarifacc ACCUSE/allege occurred
  when: 2019-08-15/2019-08-16 bounded
  by: zarif
  to: us
  about: petition
* exhort REQUEST/yield occurred
  when: 2019-08-15/2019-08-16 bounded
  by: uk
  to: iran
  about: compromise
* discard REJECT occurred
  when: 2019-08-15/2019-08-16 bounded
  by: "A source of the Foreign Office"
  to: iran
  about: COOPERATE by uk to iran
* stena COERCE/seize occurred
  when: 2019-07-19 from text "the 19 of July"
  by: iran
  to: uk; "Stena Impero" thing
  answers: grace "in represalia"
* protest ACCUSE/disapprove occurred
  when: 2019-07-04/2019-08-16 bounded "the strange night of July"
  by: spain
  to: gib
  about: grace
  answers: grace "by the abordage"
* enter MOBILIZE occurred
  when: 2019-07-04/2019-08-16 "Since the strange night of July"
  where: "those waters"
  by: spain
  to: gib
  count: 3 "three Spanish patrol boats"
  said: gib official "according to"
* expel COERCE/restrict occurred
  when: 2019-08-11 "the Sunday"
  where: "those waters"
  by: gib
  to: spain
  said: gib official "according to"
  answers: enter "expelled"
* depart RETREAT/withdraw hypothetical optional
  when: 2019-08-16 "this night"
  by: "The petrol ship"
tie: irgc designated_by us "declared terrorist organization"

== a-tankers-4
outlet: Bandar Abbas Port Bulletin
register: other
published: 2019-09-27
--
Stena Impero {sail|sails} after 70 days

The tanker Stena Impero {sail|weighed} anchor here this morning about nine and was in international waters before noon, the maritime organisation of Hormozgan reports. Sixteen crewmen were aboard; seven had been {seven|let go} already on 4 September "on humanitarian grounds". The {case|case} on damage to a fishing boat stays open. The ship's company {undertook|undertook} in writing to make no claim.

At Port Rashid doctors are waiting. The Swedish owner {thank|thanked} the governments that had helped, first of all Oman, whose envoys {visits|came} twice to the quay here, and Stockholm. In New York the United Kingdom's Raab {argue|argued} that the {stena|seizure} had been unlawful from first to last and {accuse|accused} Iran of trying to upset free navigation; he said so hours after Boris Johnson {met|met} Rouhani on the fringe of the Assembly. The Adrian Darya, ex Grace 1, has, as London sees it, {broken|broken} Tehran's {compromise|pledge} by unloading off Tartus. The {broken|charge} is {reject|rejected} here.

The Bulletin recalls: 4 July Gibraltar, marines {grace|take} Grace 1. 19 July Hormuz, Guards {stena|bring in} Stena Impero. 31 July, 4 August: two small bunker boats {bunker|detained} for fuel smuggling. 15 August Grace 1 {release|free}. 16 September: one more, near Greater Tunb, eleven {tunb|arrested}.

Notice to mariners no. 88: target {practice|practice} of coastal artillery, sector C, Sunday 06:00-14:00. Keep clear.
--
who maritime: body IR | maritime organisation of Hormozgan
who bj: person GB | Boris Johnson
who raab: he
where tartus: town SY 34.8890 35.8866 | Tartus
where newyork: town US 40.7143 -74.0060 | New York
where tunb: near IR 26.2600 55.3000 | Greater Tunb
where gibp: region GI 36.1447 -5.3526 | 4 July Gibraltar
where sectorc: near IR - - | sector C
where here: town IR 27.1865 56.2808 | weighed anchor here
* sail RETREAT/release occurred
  when: 2019-09-27 "this morning"
  where: here
  by: iran
  to: uk; "The tanker Stena Impero" thing; crew
  released: 16 "Sixteen crewmen" side recipient
  said: maritime official "reports"
* seven RETREAT/release occurred
  when: 2019-09-04 from text "4 September"
  by: iran
  to: crew
  released: 7 "seven" side recipient
* case ACCUSE/investigate ongoing
  when: 2019-07-19/2019-09-27
  by: iran
  to: stena
* undertook AGREE occurred
  when: 2019-07-19/2019-09-27 bounded
  by: "The ship's company"
  to: iran
* thank SUPPORT occurred
  when: 2019-07-19/2019-09-27 bounded
  by: stena
  to: oman; sweden
* visits CONSULT/visit occurred
  when: 2019-07-19/2019-09-27 bounded
  where: "the quay here"
  by: oman
  to: iran
  count: 2 "twice"
* argue ACCUSE/disapprove occurred
  when: 2019-09-04/2019-09-27 bounded
  where: newyork
  by: raab
  to: iran
  about: stena
  answers: stena "argued that the seizure had been unlawful"
* stena COERCE/seize occurred
  when: 2019-07-19 from text "19 July"
  where: hormuz
  by: "Guards"
  to: uk; "Stena Impero" thing
* accuse ACCUSE/allege occurred
  when: 2019-09-04/2019-09-27 bounded
  where: newyork
  by: raab
  to: iran
* met CONSULT occurred
  when: 2019-09-04/2019-09-27 bounded
  where: newyork
  by: bj; rouhani
  to: rouhani
* broken ACCUSE/allege occurred
  when: 2019-08-15/2019-09-27 bounded
  by: uk
  to: iran
  about: compromise
* compromise AGREE occurred
  when: 2019-07-04/2019-08-15 bounded
  by: iran
* reject REJECT occurred optional
  when: 2019-08-15/2019-09-27 bounded
  by: iran
  to: uk
  about: broken
  answers: broken "The charge is rejected"
* grace COERCE/seize occurred
  when: 2019-07-04 from text "4 July"
  where: gibp
  by: navy
  to: iran; "Grace 1" thing
* bunker COERCE/seize occurred
  when: 2019-07-31/2019-08-04 from text "31 July, 4 August"
  by: iran
  to: "bunker boats" thing
  count: 2 "two"
* release RETREAT/release occurred
  when: 2019-08-15 from text "15 August"
  to: iran; "Grace 1" thing
* tunb COERCE/arrest occurred
  when: 2019-09-16 from text "16 September"
  where: tunb
  by: iran
  to: "one more" thing
  detained: 11 "eleven" side recipient
* practice MOBILIZE/troops announced
  when: 2019-09-29 "Sunday"
  where: sectorc
  by: "coastal artillery"
