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
Marines {board|board} Iran supertanker off the Rock

Thirty Royal Marines flown in from Plymouth {board|slid down} ropes on to a moving supertanker in the small hours of yesterday and, with our own police, {board|took} her without a shot being fired. The Grace 1, 330 metres, Panama flag, two million barrels of Iranian crude, now lies off Gibraltar under {arrest|arrest}.

Chief Minister Fabian Picardo said the ship was bound for the Baniyas refinery in Syria, the property of an entity under European Union {eusanc|sanctions}. "Be assured that Gibraltar remains safe, secure and committed to the rule of law," he told the House, {thank|thanking} police, port and marines. The 28 crew, mostly Indians, some Pakistanis and Ukrainians, are being {interview|interviewed} on board as witnesses. A court will be {ask|asked} today to {extend|extend} the detention by fourteen days.

In Tehran the British ambassador was {summon|summoned} over what a foreign ministry spokesman called "illegal {board|piracy}". Who ordered it? Madrid, which does not recognise our waters and whose foreign minister Josep Borrell is {study|studying} a {protest|protest}, says the United States {usask|asked} Britain. Downing Street denies nothing. John Bolton, on Twitter, called the {board|seizure} "{praise|excellent news}".

By evening a new note. A former commander of the Guards, Mohsen Rezaei, tweeted that if Britain does not {letgo|let go} the ship, "it is the duty of those responsible to {seizebrit|seize} a British tanker". 

The port captain reports no disturbance to traffic; bunkering went on through the {board|raid}.

~ MORE: Gibraltar lose 6-0 | Levanter cloud to stay till Sunday | Barbary ape bites tourist
--
who gibpolice: force GI | our own police
who rezaei: person IR | Mohsen Rezaei
who bolton: person US | John Bolton
who ambuk: person GB | the British ambassador
who irmfa: office IR | a foreign ministry spokesman
who downing: office GB | Downing Street
where baniyas: town SY 35.1820 35.9490 | Baniyas
* board COERCE/seize occurred
  when: 2019-07-04 "in the small hours of yesterday"
  where: gibraltar
  by: navy; gibpolice
  to: "Iran supertanker" thing
  answers: usask
* arrest COERCE/seize ongoing optional
  when: 2019-07-04/2019-07-05 bounded
  where: gibraltar
  to: "The Grace 1" thing
* eusanc SANCTION/discontinue ongoing optional
  when: ?
  by: eu
* thank SUPPORT occurred
  when: 2019-07-04
  by: picardo
  to: gibpolice; navy
* interview ACCUSE/investigate ongoing optional
  when: 2019-07-04/2019-07-05 bounded
  to: "The 28 crew"
* ask REQUEST announced
  when: 2019-07-05 "today"
  about: extend
* extend COERCE/seize announced
  when: 2019-07-05 "today"
  by: "A court"
* summon ACCUSE/disapprove occurred
  when: 2019-07-04/2019-07-05 bounded
  where: "Tehran"
  by: iran
  to: ambuk
  about: board
  answers: board "was summoned over"
* study ACCUSE/disapprove hypothetical optional
  when: ?
  by: borrell
* protest ACCUSE/disapprove hypothetical
  when: ?
  by: spain
  to: uk
* usask REQUEST occurred
  when: ?
  by: us alleged of spain
  to: uk
  about: board
  said: borrell official "says"
* praise SUPPORT occurred
  when: 2019-07-04/2019-07-05 bounded
  by: bolton
  about: board
  answers: board
* letgo RETREAT/release demanded
  when: ?
  by: uk
* seizebrit COERCE/seize threatened
  when: ?
  to: "a British tanker" thing

== a-tankers-2
outlet: Gulf Dispatch
register: wire
published: 2019-07-20
--
Iran {stena|seizes} British-flagged tanker in Hormuz; London {keepout|tells} ships to {avoid|keep out}

DUBAI, July 20 - Iran's Revolutionary Guards {stena|seized} a British-flagged tanker in the Strait of Hormuz on Friday and {mesdar|boarded} a second, Liberian-flagged one for about an hour, and London {threat|said} overnight there would be "serious {cons|consequences}" unless the situation is settled quickly.

The Stena Impero, with 23 sailors of four nationalities, none of them British, was bound for Jubail when four vessels and a helicopter {stena|surrounded} her at about four in the afternoon local time. Recordings released by a maritime security firm have an Iranian officer {order|ordering} her to alter course, and the frigate HMS Montrose, too far off by some minutes, {warn|warning} that her passage must not be impeded. The Guards said the ship had collided with a fishing boat and switched off its transponder. An official in Tehran, however, told a news agency that it was an answer to Gibraltar, where the {arrest|arrest} of the Grace 1 was {prolong|prolonged} that very day until August 15.

The {stena|seizure} was the second attempt in ten days. On July 10 three Guard Corps boats {heritage|tried to halt} the British Heritage and turned away after the Montrose trained her guns on them, the Defence Ministry in London said; Iran denies it. Nor does Tehran accept that one of its drones was {drone|destroyed} on Thursday by the USS Boxer, as Trump announced. "I am worried the US {own|shot down} their own," a deputy minister wrote.

Hunt, after the second {cobra|meeting} of the emergency committee, said he had {pompeo|spoken} with Pompeo and, in vain, {zarif|rung} Zarif. France and Germany {callrel|called on} Tehran to {release|release} the vessel. The owner has {askacc|asked} for access to its men.

Central Command is {sentinel|preparing} a naval operation, "Sentinel", to watch over shipping. Riyadh, meanwhile, approved the {station|stationing} of some 500 American soldiers at Prince Sultan base.

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
  when: 2019-07-19 "on Friday"
  where: hormuz
  by: irgc
  to: "a British-flagged tanker" thing
  said: irgc party "said"
  answers: arrest "an answer to Gibraltar"
* keepout REQUEST occurred
  when: 2019-07-19/2019-07-20 "overnight"
  by: uk
* avoid RETREAT demanded optional
  when: ?
* mesdar COERCE/seize occurred
  when: 2019-07-19 "on Friday"
  where: hormuz
  by: irgc
  to: "Liberian-flagged one" thing
* threat THREATEN occurred
  when: 2019-07-19/2019-07-20 "overnight"
  by: uk
  to: iran
  answers: stena
* cons SANCTION threatened optional
  when: ?
  by: uk
* order REQUEST/yield occurred
  when: 2019-07-19
  by: "an Iranian officer"
* warn REQUEST/yield occurred
  when: 2019-07-19
  by: navy
  to: irgc
* arrest COERCE/seize occurred
  when: ?
  to: "the Grace 1" thing
* prolong COERCE/seize occurred
  when: 2019-07-19 "that very day"
  to: "the Grace 1" thing
* heritage COERCE/seize attempted
  when: 2019-07-10 "On July 10"
  by: irgc alleged of modgb; irgc denied of iran
  to: "the British Heritage" thing
  said: modgb official "said"
* drone ASSAULT occurred
  when: 2019-07-18 "on Thursday"
  by: boxer
  to: "one of its drones" thing
  said: trump official "announced"
  said: iran official denied
* own ASSAULT hypothetical optional
  when: ?
  by: us
* cobra CONSULT occurred
  when: ?
  by: hunt
* pompeo CONSULT/phone occurred
  when: 2019-07-19/2019-07-20 bounded
  by: hunt; pompeo
* zarif CONSULT/phone attempted
  when: 2019-07-19/2019-07-20 bounded
  by: hunt
  to: zarif
* callrel REQUEST/yield occurred
  when: 2019-07-19/2019-07-20 bounded
  by: france; germany
  to: iran
  about: release
* release RETREAT/release demanded optional
  when: ?
  by: iran
* askacc REQUEST occurred
  when: 2019-07-19/2019-07-20 bounded
  by: stena
* sentinel MOBILIZE/weapons announced
  when: ?
  by: centcom
* station MOBILIZE/troops announced
  when: ?
  where: psab
  by: saudi; us
  troops: ~500 "some 500 American soldiers"

== a-tankers-3
outlet: Estrecho Hoy
register: translation
machine_translated: Spanish
published: 2019-08-16
--
Gibraltar {free|leaves} in liberty to the "Grace 1" in spite of the last hour {petition|petition} of Washington

The Supreme Court of Gibraltar has {free|lifted} this Thursday the embargo on the Iranian petrol ship "Grace 1", {keep|retained} from the 4 of July, after that the authorities received from Teheran a {promise|compromise} in writing that the 2,1 million of barrels will not have for destiny Syria. The captain, an Indian, and three officials were {crewfree|put in liberty} without charges.

Barely four hours before of the view, the Department of Justice of the United States had {petition|solicited} that one {incaute|incaute} the ship, alleging links with the Guard Corps, that Washington {list|declared} terrorist organization in April. Picardo manifested that this {petition|request} will be object of separate study. To the sailors the State Department {menace|menaced} with {visa|refusing} visas of by life to who assists the vessel.

In Iran the joy was with mouth small. Zarif wrote that America attempted to {steal|steal} on the high sea and that its try of {steal|piracy} has failed. Denied, that yes, the ministry that there be {promise!denied|promise} any: "We will give no guarantee, we said only that the destiny was not Syria". London took note and {exhort|exhorted} that Iran act according to its word. A source of the Foreign Office discards an {exchange|exchange} for the "Stena Impero", {stena|captured} the 19 of July in {stena|represalia}.

In La Línea the seamen read other page. Since the strange night of July, in which Spain {note|presented} a note of {note|protest} by the {abord|abordage} in waters that considers its own, three Spanish patrol boats have {enter|entered}, according to the Peñón, in those waters; one was {expel|expelled} with radio and horn the Sunday.

The petrol ship will raise the flag of Iran and be called "Adrian Darya 1". It could depart yet this night, if there is crew.

~ Compartir 412 | Tuitear | Comentarios (57) Las opiniones son de sus autores
--
who gib: the Peñón
who iran: Teheran
who irmfa: body IR | the ministry
who statedept: body US | the State Department
who fco: body GB | the Foreign Office
where linea: town ES 36.1681 -5.3478 | La Línea
* free RETREAT/release occurred
  when: 2019-08-15 "this Thursday"
  by: gcourt
  to: "Grace 1" thing
  answers: promise
* petition REQUEST occurred
  when: 2019-08-15 "Barely four hours before of the view"
  by: us; usjust
  to: gib
  about: incaute
* keep COERCE/seize occurred
  when: 2019-07-04/2019-08-15 "from the 4 of July"
  to: "Grace 1" thing
* promise AGREE occurred
  when: ?
  by: iran
  said: irmfa official denied "Denied"
* crewfree RETREAT/release occurred
  when: 2019-08-15
  to: "The captain, an Indian, and three officials"
  released: 4 "The captain, an Indian, and three officials"
* incaute COERCE/seize demanded
  when: ?
  to: "the ship" thing
* list SANCTION/discontinue occurred
  when: 2019-04 "in April"
  by: us
  to: irgc
* menace THREATEN/restrict occurred
  when: 2019-08-15/2019-08-16 bounded
  by: statedept
  to: "the sailors"
  about: visa
* visa SANCTION/discontinue threatened optional
  when: ?
* steal COERCE/seize attempted
  when: ?
  by: us alleged of zarif
  said: zarif official "wrote"
* exhort REQUEST occurred
  when: 2019-08-15/2019-08-16 bounded
  by: uk
  to: iran
* exchange RETREAT/release denied
  when: ?
  said: fco official denied "discards"
* stena COERCE/seize occurred
  when: 2019-07-19 "the 19 of July"
  by: iran
  to: "Stena Impero" thing
  answers: abord "in represalia"
* note ACCUSE/disapprove occurred
  when: ?
  by: spain
  to: uk
  about: abord
  answers: abord
* abord COERCE/seize occurred
  when: 2019-07 "the strange night of July"
* enter MOBILIZE occurred optional
  when: 2019-07-05/2019-08-16 bounded
  by: spain
  said: gib official "according to"
* expel COERCE/restrict occurred
  when: 2019-08-11 "the Sunday"
  by: gib

== a-tankers-4
outlet: Bandar Abbas Port Bulletin
register: other
published: 2019-09-27
--
Stena Impero {sail|sails} after 70 days

The tanker Stena Impero {sail|weighed anchor} here this morning about nine and was in international waters before noon, the maritime organisation of Hormozgan reports. Sixteen crewmen were aboard; seven had been {seven|let go} already on 4 September "on humanitarian grounds". The case on damage to a fishing boat stays open. The ship's company {undertook|undertook} in writing to make no claim.

At Port Rashid doctors are waiting. The Swedish owner {thank|thanked} the governments that had {help|helped}, first of all Oman, whose envoys {oman|came} twice to the quay here, and Stockholm. In New York the United Kingdom's Raab {argue|argued} that the {stena|seizure} had been unlawful from first to last and {argue|accused} Iran of trying to upset free navigation; he said so hours after Boris Johnson {meet|met} Rouhani on the fringe of the Assembly. The Adrian Darya, ex Grace 1, has, as London sees it, {breach|broken} Tehran's {pledge|pledge} by unloading off Tartus. The charge is {reject|rejected} here.

The Bulletin recalls: 4 July Gibraltar, marines {board|take} Grace 1. 19 July Hormuz, Guards {stena|bring in} Stena Impero. 31 July, 4 August: two small bunker boats {bunker|detained} for fuel smuggling. 15 August Grace 1 {free|free}. 16 September: one more, near Greater Tunb, eleven {tunb|arrested}.

Notice to mariners no. 88: {practice|target practice} of coastal artillery, sector C, Sunday 06:00-14:00. Keep clear.
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
  when: 2019-09-27 "this morning about nine"
  where: here
  by: iran
  to: "The tanker Stena Impero" thing
  said: maritime official "reports"
* seven RETREAT/release occurred
  when: 2019-09-04 "on 4 September"
  to: crew
  released: 7 "seven"
* undertook AGREE occurred
  when: ?
  by: stena
* thank SUPPORT occurred
  when: ?
  by: stena
  to: oman; sweden
  answers: help
* help AID occurred optional
  when: ?
  by: oman; sweden
* oman CONSULT/third-party occurred
  when: ?
  by: oman
* argue ACCUSE/allege occurred
  when: ?
  where: newyork
  by: raab
  to: iran
  about: stena
  answers: stena
* stena COERCE/seize occurred
  when: 2019-07-19 "19 July"
  where: hormuz
  by: "Guards"
  to: "Stena Impero" thing
* meet CONSULT occurred
  when: ?
  where: newyork
  by: bj; rouhani
* breach REJECT occurred
  when: ?
  by: iran alleged of uk
  said: uk official "sees"
* pledge AGREE occurred
  when: ?
  by: iran
* reject REJECT occurred optional
  when: ?
* board COERCE/seize occurred
  when: 2019-07-04 "4 July"
  where: gibp
  by: navy
  to: "Grace 1" thing
* bunker COERCE/seize occurred
  when: 2019-07-31/2019-08-04 "31 July, 4 August"
  to: "two small bunker boats" thing
* free RETREAT/release occurred
  when: 2019-08-15 "15 August"
  to: "Grace 1" thing
* tunb COERCE/seize occurred
  when: 2019-09-16 "16 September"
  where: tunb
  to: "one more" thing
  detained: 11 "eleven"
* practice MOBILIZE/weapons announced
  when: 2019-09-29 "Sunday 06:00-14:00"
  where: sectorc

