story: u-dakar-march
conflict: Senegal
countries: SN
facts: On Wednesday 3 March 2021 the opposition leader Ousmane Sonko was arrested in Dakar on his way to a judge who was to question him over a rape complaint; riots followed, French shops were looted, two TV stations were cut for 72 hours. He was charged and freed under judicial supervision on Monday 8 March; Macky Sall spoke that evening and eased the curfew. Tolls: 4 to 5 (government), 8, 10, 11 and later 14 (Amnesty). M2D called three days of protest, then put off the march of 13 March after mediation by religious leaders. (public record: press; Amnesty International)

who sonko: person SN | Ousmane Sonko; Sonko
who pastef: party SN | Pastef
who sall: person SN | Macky Sall; Sall
who gov: government SN | Senegal's government; the government; the State
who m2d: coalition SN | Movement for the Defence of Democracy; M2D
who police: force SN | the police; police; gendarmes; the gendarmerie
who diome: person SN | Antoine Félix Diome; Diome
who amnesty: organisation GB | Amnesty International; Amnesty
who ecowas: body - | ECOWAS
who un: body - | United Nations
who auchan: organisation FR | Auchan
who regulator: body SN | National Audiovisual Council; CNRA
who judge: office SN | the judge; the senior examining magistrate
who khalif: office SN | Khalif of the Mourides; Mouride khalif
who jama: organisation SN | Reporters Without Borders
where dakar: town SN 14.69 -17.45 | Dakar
where bignona: town SN 12.81 -16.23 | Bignona
where diaobe: town SN 12.92 -14.15 | Diaobé
where plateau: district SN 14.67 -17.44 | Plateau
where obelisk: site SN 14.69 -17.46 | Place de l'Obélisque
where mbao: site SN 14.73 -17.33 | Mbao
where ucad: site SN 14.69 -17.46 | Cheikh Anta Diop university
where casamance: region SN 12.8 -15.5 | Casamance
where senegal: country SN 14.5 -14.5 | Senegal

== u-dakar-march-1
outlet: Sahel-Atlantic News
register: wire
published: 2021-03-05
--
Senegal {cut|silences} two TV stations as {riots|riots} over {arrest|jailed} Sonko spread

DAKAR, March 5 - Soldiers with armoured vehicles {deploy|took up} posts in central Dakar on Friday after a second night of {riots|looting} set off by the {arrest|arrest} of Ousmane Sonko, third in the 2019 election and the man most feared by President Macky Sall.

Gendarmes {arrest|pulled} him out of his car on Wednesday as a singing crowd {escort|escorted} it towards the courthouse, where a magistrate was to {hearing|question} him over a {rape|rape} {complaint|complaint} by an employee of a massage parlour. He {reject|calls} the {complaint|charge} a plot. Prosecutors have since {charge|accused} him of disturbing public order.

One person died on Thursday in Bignona, in the south, the interior ministry said; activists there spoke of {bignona|gunfire} and of three. At the Cheikh Anta Diop university students {stones|hurled} stones and police {gas|answered} with tear gas. Fourteen Auchan supermarkets have been {auchan|attacked}, ten of them {auchan|stripped bare}, the French chain said, and at Mbao a toll plaza {mbao|burned}.

The audiovisual regulator, CNRA, {cut|took} Sen TV and Walf TV off the air for 72 hours for showing "on a loop" images of violence. NetBlocks, which monitors the internet, reported that Facebook and WhatsApp were {net|throttled} before dawn.

"I will {warn|use} every means that the law gives me to restore order," interior minister Antoine Félix Diome said late on Thursday, {blame|blaming} "terrorist {riots|acts}" on those who had {rise|called for} insurrection.

The M2D, a new alliance of parties and movements, {callm2d|urged} Senegalese to {march3|take to the streets} for three days from Monday. ECOWAS {ecowas|asked} all parties to show restraint.
--
who netblocks: organisation GB | NetBlocks
who interior: body SN | interior ministry
* cut COERCE/censor occurred
  when: 2021-03-03/2021-03-05 bounded
  by: regulator
  to: "Sen TV"; "Walf TV"
* riots PROTEST/riot occurred
  when: 2021-03-03/2021-03-05 "second night"
  where: dakar
  by: "those who had called for insurrection" alleged of diome
  answers: arrest "set off by"
* arrest COERCE/arrest occurred
  when: 2021-03-03 "Wednesday"
  where: dakar
  by: police
  to: sonko
* deploy MOBILIZE/troops occurred
  when: 2021-03-05 "Friday"
  where: dakar
  by: "Soldiers"
  with: armoured-vehicle "armoured vehicles"
* escort PROTEST/demo occurred
  when: 2021-03-03 "Wednesday"
  where: dakar
  by: "a singing crowd"
* hearing ACCUSE/investigate announced
  when: 2021-03-03 "Wednesday"
  where: "the courthouse"; dakar
  by: "a magistrate"
  to: sonko
  about: rape
* complaint ACCUSE/investigate occurred optional
  when: ?
  by: "an employee of a massage parlour"
  to: sonko
  about: rape
* rape ASSAULT/sexual occurred optional
  when: ?
  by: sonko alleged of "an employee of a massage parlour"
  to: "an employee of a massage parlour"
  said: "an employee of a massage parlour" witness claimed "complaint"
  said: sonko party denied "calls"
* reject REJECT occurred optional
  when: ?
  by: sonko
  to: "an employee of a massage parlour"
  about: complaint
  answers: complaint "calls the charge a plot"
* charge ACCUSE/investigate occurred
  when: 2021-03-03/2021-03-05 bounded
  by: "Prosecutors"
  to: sonko
* bignona ASSAULT/firearms occurred
  when: 2021-03-04 "Thursday"
  where: bignona
  killed: 1 "One person" side civilian voice interior
  killed: 3 "three" side civilian voice "activists"
  said: "activists" party "spoke"
* stones PROTEST/riot occurred
  when: 2021-03-03/2021-03-05 bounded
  where: ucad; dakar
  by: "students"
  to: police
  with: stones "stones"
  part_of: riots
* gas ASSAULT/crowd-control occurred
  when: 2021-03-03/2021-03-05 bounded
  where: ucad; dakar
  by: police
  to: "students"
  with: crowd-control "tear gas"
  answers: stones "answered"
* auchan PROTEST/riot occurred
  when: 2021-03-03/2021-03-05 bounded
  to: auchan
  sites: 14 "Fourteen Auchan supermarkets" voice auchan
  sites: 10 "ten of them" part voice auchan
  said: auchan "said"
  part_of: riots
* mbao PROTEST/riot occurred
  when: 2021-03-03/2021-03-05 bounded
  where: mbao
  to: "a toll plaza" thing
  part_of: riots
* net COERCE/censor occurred
  when: 2021-03-05 "before dawn"
  where: senegal
  to: "Facebook" thing; "WhatsApp" thing
  said: netblocks "reported"
* warn THREATEN occurred
  when: 2021-03-04 "late on Thursday"
  by: diome
  to: "those who had called for insurrection"
* blame ACCUSE/allege occurred
  when: 2021-03-04 "late on Thursday"
  by: diome
  to: "those who had called for insurrection"
  about: riots
* rise REQUEST/assist occurred
  when: 2021-03-03/2021-03-04 bounded
  by: "those who had called for insurrection" alleged of diome
  about: PROTEST/riot
  said: diome official "said"
* callm2d REQUEST/assist occurred
  when: ?
  by: m2d
  to: "Senegalese"
  about: march3
* march3 PROTEST/demo demanded optional
  when: 2021-03-08/2021-03-10 "three days from Monday"
  by: "Senegalese"
* ecowas REQUEST/yield occurred
  when: 2021-03-03/2021-03-05 bounded
  by: ecowas
  to: "all parties"

== u-dakar-march-2
outlet: Le Baobab du Soir
register: translation
machine_translated: French
published: 2021-03-09
--
Sonko {free|out}, Sall at the small screen: the day where the country has breathed

DAKAR, Tuesday - He has {free|come out} of the palace of justice yesterday a little before fifteen hours, on foot, in the middle of the lawyers. The dean of the judges of instruction has {charge2|inculpated} Ousmane Sonko for {rape|rape} and {menace|menaces} of death, but has {free|left} him at liberty under judicial {passport|control}: passport {passport|deposited}, no declaration on the affair. His {arrest|retention} in view had ended on Sunday.

The opponent has not held three hours. Facing the press in the evening, he {sonkocall|exhorts} the street to {streetdemo|demonstrate}, "pacifically", until the departure of the chief of the State in 2024, and {demand|reclaims} the liberation of the "political prisoners" - some hundred persons {detain|interpellated} since February, according to his lawyers.

In the same minutes, Macky Sall {saladdress|promises} on all the chains to {curfew|alleviate} the {curfew0|curfew}: it {curfew|passes} in Dakar and Thiès from midnight to five hours, instead of twenty-one. He has a thought for the dead, five according to his ministers, ten at the least to believe the Red Cross's local committee. "I {calm|call} each one to calm. Let us silence the rancours."

In the course of the day one pupil of seventeen years has been {kill|killed} by ball at Diaobé, where the gendarmerie brigade has been {brigade|put to fire}. Some blinded vehicles {vehicles|circulated} to the Plateau.

The mediators of the civil society have {medi|received} Thursday, they say, the word of the two camps. The Mouride khalif had {khalif|sent} Sunday his emissaries to the houses of the one and of the other.

~ Lire aussi : Lutte - Modou Lo frappe d'entrée
~ Partager 1.204 fois
--
who redcross: organisation SN | Red Cross
who cso: organisation SN | mediators of the civil society
who judge: The dean of the judges of instruction
* free RETREAT/release occurred
  when: 2021-03-08 "yesterday"
  where: "the palace of justice"; dakar
  by: judge
  to: sonko
* charge2 ACCUSE/investigate occurred
  when: 2021-03-08 "yesterday"
  where: dakar
  by: judge
  to: sonko
  about: rape
* rape ASSAULT/sexual occurred optional
  when: ?
  by: sonko alleged of judge
  said: judge official claimed "inculpated"
* passport COERCE/restrict occurred
  when: 2021-03-08
  by: judge
  to: sonko
* sonkocall REQUEST/assist occurred
  when: 2021-03-08 "in the evening"
  by: sonko
  to: "the street"
  about: streetdemo
* streetdemo PROTEST/demo demanded optional
  when: ? "2024"
  by: "the street"
  to: sall
* demand REQUEST/yield occurred
  when: 2021-03-08 "in the evening"
  by: sonko
  about: RETREAT/release
* detain COERCE/arrest occurred
  when: 2021-02/2021-03-09 bounded "since February"
  to: "political prisoners"
  detained: ~100 "some hundred persons" voice "his lawyers"
  said: "his lawyers" party "according to"
* saladdress AGREE occurred
  when: 2021-03-08 "In the same minutes"
  by: sall
  about: curfew
* curfew CONCEDE announced
  when: ?
  where: dakar; "Thiès"
  by: sall
* curfew0 COERCE/curfew ongoing
  when: ?
  where: dakar; "Thiès"
* calm REQUEST/yield occurred
  when: 2021-03-08
  by: sall
  to: "each one"
* kill ASSAULT/firearms occurred
  when: 2021-03-08 "the day"
  where: diaobe
  to: "one pupil of seventeen years"
  with: small-arms "ball"
  killed: 1 "one pupil" side civilian
* brigade PROTEST/riot occurred
  when: 2021-03-08 "the day"
  where: diaobe
  to: "the gendarmerie brigade" thing
* vehicles MOBILIZE/weapons occurred
  when: 2021-03-08 "the day"
  where: plateau
  with: armoured-vehicle "blinded vehicles"
* medi CONSULT/third-party occurred
  when: 2021-03-04 "Thursday"
  by: cso; "the two camps"
  to: "the two camps"
  said: cso party "say"
* khalif CONSULT/third-party occurred
  when: 2021-03-07 "Sunday"
  by: khalif; sall; sonko
  to: sall; sonko
* arrest COERCE/arrest occurred
  when: ? "Sunday"
  to: sonko
* menace THREATEN/violence occurred optional
  when: ?
  by: sonko alleged of judge
  said: judge official claimed "inculpated"
figure: killed 5 "five according to his ministers" voice "his ministers"
figure: killed >=10 "ten at the least" voice redcross

== u-dakar-march-3
outlet: Open Streets Monitor
register: ngo
published: 2021-03-12
--
Senegal: {ask|account} for every bullet

Eleven people have died in the {riots|unrest} since 3 March, at least eight of them {shootings|shot}, and 590 have been {riots|hurt}, the local Red Cross says. The State speaks of five. Open Streets Monitor has gone through forty-one videos with open tools. In six, men in jeans with clubs and pistols, the so-called "nervis", {nervis|beat} demonstrators beside parked police vans, and nobody stops them. Diome told reporters that no such men were employed.

We {ask|call on} the authorities to
(a) open an independent {inquiry!demanded|inquiry};
(b) {prisoners|free} everyone {detain|held} for taking part in assemblies, among them the activist Guy Marius Sagna, {sagna|jailed} since 22 February;
(c) publish the order for the {net|slowing} of social networks on the 5th.

What has been done: a commission of {inquiry|inquiry} was {commission|promised} by the justice minister on Thursday. Sen TV and Walf TV {tvback|returned} on Sunday evening. The M2D, which had announced a {march|march} on Place de l'Obélisque tomorrow, has {postpone|put} it off at the {khalifask|request} of the Mouride khalif and handed him a list of ten {memo|demands} instead. Families of the dead were {visit|visited} by ministers bearing envelopes; two have {refuse|sent} them back.
--
who justice: office SN | the justice minister
who redcross: organisation SN | Red Cross
who osm: organisation - | Open Streets Monitor
who gov: the authorities
* riots PROTEST/riot occurred
  when: 2021-03-03/2021-03-12 from text "3 March"
  where: senegal
  killed: 11 "Eleven people" side unknown voice redcross
  killed: 5 "five" side unknown voice gov
  injured: 590 "590" side unknown voice redcross
  said: redcross witness "says"
* shootings ASSAULT/firearms occurred
  when: 2021-03-03/2021-03-12 from text "3 March"
  where: senegal
  killed: >=8 "at least eight of them" side civilian voice redcross
  part_of: riots
  said: redcross witness "says"
* nervis ASSAULT/beat occurred
  when: 2021-03-03/2021-03-12 bounded
  by: "men in jeans"
  to: "demonstrators"
  with: blunt "clubs"; small-arms "pistols"
* ask REQUEST/change occurred
  when: 2021-03-12
  by: osm
  to: gov
  about: prisoners
* prisoners RETREAT/release demanded optional
  when: ?
  by: gov
  to: "everyone"
* detain COERCE/arrest ongoing
  when: ?
  by: gov
  to: "everyone"
* sagna COERCE/arrest occurred
  when: 2021-02-22 from text "22 February"
  to: "Guy Marius Sagna"
  part_of: detain
* net COERCE/censor occurred
  when: 2021-03-05 from text "the 5th"
  by: gov
  to: "social networks" thing
* commission AGREE occurred
  when: 2021-03-11 "Thursday"
  by: justice
  about: inquiry
* inquiry ACCUSE/investigate announced optional
  when: ?
* tvback RETREAT/access occurred
  when: 2021-03-07 "Sunday evening"
  to: "Sen TV"; "Walf TV"
* march PROTEST/demo announced
  when: 2021-03-13 "tomorrow"
  where: obelisk
  by: m2d
* postpone CONCEDE occurred
  when: ?
  by: m2d
  to: khalif
  answers: khalifask "at the request of the Mouride khalif"
* khalifask REQUEST/yield occurred
  when: ?
  by: khalif
  to: m2d
  about: march
* memo REQUEST/change occurred
  when: ?
  by: m2d
  to: khalif
* visit CONSULT/visit occurred
  when: 2021-03-03/2021-03-12 bounded
  by: "ministers"; "Families of the dead"
  to: "Families of the dead"
* refuse REJECT/assist occurred
  when: 2021-03-03/2021-03-12 bounded
  by: "two"
  to: "ministers"
  about: AID by "ministers"
  answers: visit "sent them back"
