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

Thirty Royal Marines {flownin|flown in} from Plymouth {grace|slid} down ropes on to a moving supertanker in the small hours of yesterday and, with our own police, {grace|took} her without a shot being {noshot|fired}. The Grace 1, 330 metres, Panama flag, two million barrels of Iranian crude, now lies off Gibraltar {grace|under arrest}.

Chief Minister Fabian Picardo said the ship was bound for the Baniyas refinery in Syria, the property of an entity under European Union {eusanc|sanctions}. "Be assured that Gibraltar remains safe, secure and committed to the rule of law," he told the House, {thankp|thanking} police, port and marines. The 28 crew, mostly Indians, some Pakistanis and Ukrainians, are being {question|interviewed} on board as witnesses. A court will be {extend|asked} today to {ext14!demanded|extend} the {grace|detention} by fourteen days.

In Tehran the British ambassador was {summons|summoned} over what a foreign ministry spokesman {pir|called} "illegal {grace|piracy}". Who ordered it? Madrid, which does not recognise our waters and whose foreign minister Josep Borrell is studying a {spprot|protest}, says the United States {usreq|asked} Britain. Downing Street denies nothing. John Bolton, on Twitter, {bolton|called} the {grace|seizure} "excellent news".

By evening a new note. A former commander of the Guards, Mohsen Rezaei, {rez|tweeted} that if Britain does not {rezreq,gibrel|let go} the ship, "it is the duty of those responsible to {takeuk|seize} a British tanker". 

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
  when: 2019-07-04 "the small hours of yesterday"
  where: gibraltar
  by: navy; gibpolice
  to: "The Grace 1" thing
* eusanc SANCTION/discontinue occurred
  when: ?
  by: eu
  to: "an entity"
  said: picardo official "said"
* thankp SUPPORT occurred
  when: 2019-07-04/2019-07-05 bounded
  by: picardo
  to: navy; gibpolice
  answers: grace "thanking police, port and marines"
* question ACCUSE/investigate ongoing
  when: 2019-07-04/2019-07-05 bounded
  where: "on board"
  to: crew
  count: 28 "28 crew"
* extend REQUEST/change announced
  when: 2019-07-05 "today"
  to: "A court"
  about: ext14
* summons REQUEST/meet occurred
  when: 2019-07-04/2019-07-05 bounded
  where: "Tehran"
  by: iran
  to: ambuk; uk
  about: grace
  answers: grace "over what a foreign ministry spokesman"
* pir ACCUSE/disapprove occurred
  when: 2019-07-04/2019-07-05 bounded
  by: irmfa
  to: uk
  about: grace
  answers: grace "called"
* spprot ACCUSE/disapprove hypothetical optional
  when: ?
  by: borrell; spain
  to: uk
  about: grace
* usreq REQUEST/assist occurred
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
* rez THREATEN/violence occurred
  when: 2019-07-04 "By evening"
  by: rezaei
  to: uk
  about: takeuk
* gibrel RETREAT/release demanded optional
  when: ?
  by: uk
  to: "the ship" thing
* takeuk COERCE/seize threatened optional
  when: ?
  by: iran
  to: "a British tanker" thing
* rezreq REQUEST/yield occurred
  when: 2019-07-04 "By evening"
  by: rezaei
  to: uk
  about: gibrel
* ext14 COERCE/seize demanded optional
  when: ?
  where: gibraltar
  by: "A court"
  to: "The Grace 1" thing
* flownin MOBILIZE/troops occurred optional
  when: ?
  where: gibraltar
  by: navy
  count: 30 "Thirty Royal Marines"
* noshot ASSAULT/firearms denied optional
  when: 2019-07-04 "the small hours of yesterday"
  where: gibraltar
  by: navy

== a-tankers-2
outlet: Gulf Dispatch
register: wire
published: 2019-07-20
--
Iran {stena|seizes} British-flagged tanker in Hormuz; London {avoid|tells} ships to keep out

DUBAI, July 20 - Iran's Revolutionary Guards {stena|seized} a British-flagged tanker in the Strait of Hormuz on Friday and {mesdar|boarded} a second, Liberian-flagged one for about an hour, and London said overnight there would be "{hthr|serious consequences}" unless the situation is settled quickly.

The Stena Impero, with 23 sailors of four nationalities, none of them British, was bound for Jubail when four vessels and a helicopter {stena|surrounded} her at about four in the afternoon local time. Recordings released by a maritime security firm have an Iranian officer {stena|ordering} her to alter course, and the frigate HMS Montrose, too far off by some minutes, {warnm|warning} that her passage must not be impeded. The Guards said the ship had collided with a fishing boat and switched off its transponder. An official in Tehran, however, told a news agency that it was an {stena|answer} to Gibraltar, where the {grace|arrest} of the Grace 1 was {prolong|prolonged} that very day until August 15.

The {stena|seizure} was the second {heritage|attempt} in ten days. On July 10 three Guard Corps boats tried to {heritage|halt} the British Heritage and {turned|turned away} after the Montrose {guns|trained} her guns on them, the Defence Ministry in London said; Iran denies it. Nor does Tehran accept that one of its drones was {drone|destroyed} on Thursday by the USS Boxer, as Trump announced. "I am worried the US {drone!denied|shot down} their own," a deputy minister wrote.

Hunt, after the second {cobra|meeting} of the emergency committee, said he had {calls|spoken} with Pompeo and, in vain, {callz|rung} Zarif. France and Germany {freq|called on} Tehran to {strel|release} the vessel. The owner has {request|asked for} access to its men.

Central Command is preparing a {sentinel|naval operation}, "Sentinel", to watch over shipping. Riyadh, meanwhile, {ustroops|approved} the {station|stationing} of some 500 American soldiers at Prince Sultan base.

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
where psab: site SA 24.0700 47.5800 | Prince Sultan base
* stena COERCE/seize occurred
  when: 2019-07-19 "Friday" "about four in the afternoon"
  where: hormuz
  by: irgc
  to: "The Stena Impero" thing; crew
  detained: 23 "23 sailors" side civilian
  with: helicopter "helicopter" 1; warship "four vessels" 4
  answers: grace "an answer to Gibraltar"
  said: "An official in Tehran" unnamed via "a news agency" "told"
  said: irgc party "said"
* mesdar COERCE/seize occurred
  when: 2019-07-19 "Friday" "about an hour"
  where: hormuz
  by: irgc
  to: "Liberian-flagged one" thing
* avoid REQUEST/change occurred
  when: 2019-07-19/2019-07-20 bounded
  by: uk
  to: "ships"
* hthr THREATEN/violence occurred
  when: 2019-07-19/2019-07-20 "overnight"
  by: uk
  to: iran
  answers: stena "unless the situation is settled"
* warnm REQUEST/yield occurred
  when: 2019-07-19
  where: hormuz
  by: navy
  to: irgc "an Iranian officer"
  about: stena
* grace COERCE/seize ongoing
  when: ? "until August 15"
  where: "Gibraltar"
  by: gib
  to: "the Grace 1" thing
* prolong COERCE/seize occurred
  when: 2019-07-19 "that very day"
  where: "Gibraltar"
  by: gib
  to: "the Grace 1" thing
* heritage COERCE/seize attempted
  when: 2019-07-10 from text "July 10" "in ten days"
  where: hormuz
  by: irgc alleged of modgb; irgc denied
  to: "the British Heritage" thing
  said: modgb official "said"
  said: iran party denied "denies"
* turned RETREAT/withdraw occurred
  when: 2019-07-10 from text "July 10"
  where: hormuz
  by: irgc
  said: modgb official "said"
* guns THREATEN/violence occurred
  when: 2019-07-10 from text "July 10"
  where: hormuz
  by: navy "the Montrose"
  to: irgc
  said: modgb official "said"
* drone ASSAULT occurred
  when: 2019-07-18 "Thursday"
  by: boxer; us
  to: iran "one of its drones"
  said: trump official "announced"
  said: depmin official denied "wrote"
  said: iran party denied "accept"
* cobra CONSULT occurred
  when: 2019-07-19/2019-07-20 bounded
  by: hunt; "the emergency committee"
* calls CONSULT/phone occurred
  when: 2019-07-19/2019-07-20 bounded
  by: hunt; pompeo
  to: pompeo
  said: hunt official "said"
* callz CONSULT/phone attempted
  when: 2019-07-19/2019-07-20 bounded
  by: hunt; zarif
  to: zarif
  said: hunt official "said"
* freq REQUEST/yield occurred
  when: 2019-07-19/2019-07-20 bounded
  by: france; germany
  to: iran
  about: strel
* strel RETREAT/release demanded optional
  when: ?
  by: iran
  to: "the vessel" thing
* request REQUEST/change occurred
  when: 2019-07-19/2019-07-20 bounded
  by: stena
  to: iran
* sentinel MOBILIZE announced
  when: ?
  by: centcom
* station MOBILIZE/troops announced
  when: ?
  where: psab
  by: us "American"
* ustroops AGREE occurred
  when: ?
  where: psab
  by: saudi
  to: us "American"
  about: station
figure: troops ~500 "some 500 American soldiers" of us at psab

== a-tankers-3
outlet: Estrecho Hoy
register: translation
machine_translated: Spanish
published: 2019-08-16
--
Gibraltar {gibrel|leaves in liberty} to the "Grace 1" in spite of the last hour {usforfeit|petition} of Washington

The Supreme Court of Gibraltar has {gibrel|lifted} this Thursday the {grace|embargo} on the Iranian petrol ship "Grace 1", {grace|retained} from the 4 of July, after that the authorities received from Teheran a {assure|compromise} in writing that the 2,1 million of barrels will not have for destiny Syria. The captain, an Indian, and three officials were put {crewrel|in liberty} without charges.

Barely four hours before of the view, the Department of Justice of the United States had {usforfeit|solicited} that one {confiscate|incaute} the ship, {uslinks|alleging} links with the Guard Corps, that Washington {ftolist|declared} terrorist organization in April. Picardo manifested that this {usforfeit|request} will be object of separate study. To the sailors the State Department {visathr|menaced} with refusing visas of by life to who assists the vessel.

In Iran the joy was with mouth small. Zarif wrote that America {tried|attempted} to {tried|steal} on the high sea and that its {tried|try} of piracy has failed. Denied, that yes, the ministry that there be {assure!denied|promise} any: "We will {assure!denied|give} no guarantee, we said only that the destiny was not Syria". London {uknote|took note} and {ukcall|exhorted} that Iran act according to its {assure|word}. A source of the Foreign Office discards an {swap!denied|exchange} for the "Stena Impero", {stena|captured} the 19 of July in represalia.

In La Línea the seamen read other page. Since the strange night of July, in which Spain presented a note of {spprot|protest} by the {grace|abordage} in waters that considers its own, three Spanish patrol boats have {patrol|entered}, according to the Peñón, in those waters; one was {patrol2|expelled} with radio and horn the Sunday.

The petrol ship will raise the flag of Iran and be called "Adrian Darya 1". It could {depart|depart} yet this night, if there is crew.

~ Compartir 412 | Tuitear | Comentarios (57) Las opiniones son de sus autores
--
who gib: the Peñón
who iran: Teheran
who irmfa: body IR | the ministry
who statedept: body US | the State Department
who fco: body GB | the Foreign Office
where linea: town ES 36.1681 -5.3478 | La Línea
* gibrel RETREAT/release occurred
  when: 2019-08-15 "this Thursday"
  by: gcourt; gib
  to: "Grace 1" thing
* grace COERCE/seize occurred
  when: 2019-07-04 from text "the 4 of July"
  by: gib
  to: "Grace 1" thing
* assure AGREE occurred
  when: 2019-07-04/2019-08-15 bounded
  by: iran
  to: gib
  said: irmfa official denied "Denied"
* crewrel RETREAT/release occurred
  when: 2019-08-15
  to: "The captain"; "three officials"
  released: 4 "The captain, an Indian, and three officials" side civilian
* usforfeit REQUEST/change occurred
  when: 2019-08-15 "four hours before"
  by: usjust
  to: gcourt
  about: confiscate
* confiscate COERCE/seize demanded optional
  when: ?
  by: gib
  to: "the ship" thing
* ftolist SANCTION occurred
  when: 2019-04 "April"
  by: us
  to: irgc
* visathr THREATEN/restrict occurred
  when: 2019-08-15/2019-08-16 bounded
  by: statedept
  to: crew; "who assists the vessel"
* tried COERCE/seize attempted
  when: ?
  where: "the high sea"
  by: us alleged of zarif
  to: "the vessel" thing
  said: zarif official "wrote"
* uknote SUPPORT occurred optional
  when: 2019-08-15/2019-08-16 bounded
  by: uk
* ukcall REQUEST/change occurred
  when: 2019-08-15/2019-08-16 bounded
  by: uk
  to: iran
  about: assure
* swap RETREAT/release denied
  when: ?
  to: "Stena Impero" thing
  said: fco official denied "discards"
* stena COERCE/seize occurred
  when: 2019-07-19 from text "the 19 of July"
  to: "Stena Impero" thing
  answers: grace "represalia"
* spprot ACCUSE/disapprove occurred
  when: 2019-07-04 "the strange night of July"
  by: spain
  to: uk
  about: grace
  answers: grace "by the abordage"
* patrol MOBILIZE occurred
  when: 2019-07/2019-08-16 bounded
  where: "those waters"
  by: spain "three Spanish patrol boats"
  with: warship "three Spanish patrol boats" 3
  said: gib official "according to"
* patrol2 COERCE/deport occurred
  when: 2019-08-11 "the Sunday"
  where: "those waters"
  to: spain
  said: gib official "according to"
* depart RETREAT/withdraw hypothetical
  when: 2019-08-16/2019-08-17 "this night"
  by: "The petrol ship"
* uslinks ACCUSE/allege occurred
  when: 2019-08-15 "four hours before"
  by: usjust
  to: "the ship" thing

== a-tankers-4
outlet: Bandar Abbas Port Bulletin
register: other
published: 2019-09-27
--
Stena Impero {strel|sails} after 70 days

The tanker Stena Impero weighed anchor here this morning about nine and was {strel|in international waters} before noon, the maritime organisation of Hormozgan reports. Sixteen crewmen were aboard; seven had been {seven|let go} already on 4 September "on humanitarian grounds". The {case|case} on damage to a fishing boat stays open. The ship's company {noclaim|undertook} in writing to make no claim.

At Port Rashid doctors are waiting. The Swedish owner {thanks|thanked} the governments that had helped, first of all Oman, whose envoys {omvisit|came} twice to the quay here, and Stockholm. In New York the United Kingdom's Raab argued that the {stena|seizure} had been {raabunl|unlawful} from first to last and {raabacc|accused} Iran of trying to {disrupt|upset} free navigation; he said so hours after Boris Johnson {boris|met} Rouhani on the fringe of the Assembly. The Adrian Darya, ex Grace 1, has, as London sees it, {breach|broken} Tehran's {assure|pledge} by {breach|unloading} off Tartus. The {denb|charge} is {denb|rejected} here.

The Bulletin recalls: 4 July Gibraltar, marines {grace|take} Grace 1. 19 July Hormuz, Guards {stena|bring in} Stena Impero. 31 July, 4 August: two small bunker boats {fuelboats|detained} for fuel smuggling. 15 August Grace 1 {gibrel|free}. 16 September: one more, near Greater Tunb, eleven {tunb|arrested}.

Notice to mariners no. 88: {drill|target practice} of coastal artillery, sector C, Sunday 06:00-14:00. Keep clear.
--
who irgc: Guards
who maritime: body IR | maritime organisation of Hormozgan
who bj: person GB | Boris Johnson
who raab: he
where tartus: town SY 34.8890 35.8866 | Tartus
where newyork: town US 40.7143 -74.0060 | New York
where tunb: near IR 26.2600 55.3000 | Greater Tunb
where gibp: region GI 36.1447 -5.3526 | 4 July Gibraltar
where sectorc: near IR - - | sector C
where here: town IR 27.1865 56.2808 | weighed anchor here
* strel RETREAT/release occurred
  when: 2019-09-27 "this morning about nine" "before noon"
  where: here
  by: iran
  to: "The tanker Stena Impero" thing; crew
  released: 16 "Sixteen crewmen" side civilian
  said: maritime official "reports"
* seven RETREAT/release occurred
  when: 2019-09-04 from text "4 September"
  by: iran
  to: crew
  released: 7 "seven" side civilian
* case ACCUSE/investigate ongoing
  when: ?
* noclaim AGREE occurred
  when: 2019-07-19/2019-09-27 bounded
  by: "The ship's company"
* thanks SUPPORT occurred
  when: 2019-09-27
  by: stena
  to: oman; sweden
* omvisit CONSULT/visit occurred
  when: 2019-07-19/2019-09-27 bounded
  where: here
  by: oman "whose envoys"
* raabacc ACCUSE/allege occurred
  when: 2019-07-19/2019-09-27 bounded
  where: newyork
  by: raab
  to: iran
  about: disrupt
* disrupt COERCE/restrict attempted
  when: ?
  by: iran alleged of raab
  said: raab official "accused"
  to: "free navigation" thing
* stena COERCE/seize occurred
  when: 2019-07-19 from text "19 July"
  where: hormuz
  by: irgc
  to: "Stena Impero" thing
* boris CONSULT occurred
  when: 2019-07-19/2019-09-27 bounded
  where: newyork
  by: bj; rouhani
  to: rouhani
* breach SANCTION/withdraw occurred optional
  when: ?
  where: tartus
  by: iran alleged of uk
  said: uk official claimed "as London sees it"
* assure AGREE occurred
  when: ?
  by: iran
* denb REJECT occurred optional
  when: ?
  by: iran
  to: uk
  answers: breach "The charge is rejected"
* grace COERCE/seize occurred
  when: 2019-07-04 from text "4 July"
  where: gibp
  by: navy
  to: "Grace 1" thing
* fuelboats COERCE/seize occurred
  when: 2019-07-31 from text "31 July"
  when: 2019-08-04 from text "4 August"
  to: "two small bunker boats" thing
  count: 2 "two"
* gibrel RETREAT/release occurred
  when: 2019-08-15 from text "15 August"
  to: "Grace 1" thing
* tunb COERCE/arrest occurred
  when: 2019-09-16 from text "16 September"
  where: tunb
  detained: 11 "eleven" side unknown
  to: "eleven"
* drill MOBILIZE/weapons announced
  when: 2019-09-29 "Sunday 06:00-14:00"
  where: sectorc
  with: artillery "coastal artillery"
* raabunl ACCUSE/disapprove occurred
  when: 2019-07-19/2019-09-27 bounded
  where: newyork
  by: raab
  to: iran
  about: stena
  answers: stena "unlawful"
