story: b-somalia-zobe
conflict: Somalia
countries: SO, TR, US, ET, UG, DJ
facts: 14 October 2017: truck bomb at Zobe junction in Mogadishu on a Saturday afternoon, tolls rising from 20 to 85, 231, 276, 358 and later 587; nobody claimed it, the government blamed al-Shabaab; Turkish, Kenyan, Qatari, US medical aid;
  march on the 18th; hotel siege on 28 October with 27 to 29 dead, police and intelligence chiefs dismissed on the 29th; a man sentenced to death on 5 February 2018. (public record: Somali government and committee figures, agencies)

who shabaab: group SO | al-Shabaab; Al-Shabaab; Shabaab; the youth
who farmaajo: office SO | Mohamed Abdullahi Farmaajo; Farmaajo; Farmajo; President Farmaajo
who somgov: government SO | Somali government; government
who khaire: office SO | Hassan Ali Khaire; Khaire
who somarmy: force SO | Somali army; army; soldiers
who nisa: body SO | NISA; intelligence agency
who turkey: state TR | Turkey; Ankara
who usa: state US | United States; Washington; America
who africom: force US | US Africa Command; Africom
who qatar: state QA | Qatar
who amisom: force - | AMISOM; African Union force
who court: body SO | Military Court; Court of the Armed Forces; court
who accused: person SO | Hassan Adan Isaq; Isaq; first accused
who guterres: office - | António Guterres; Guterres
where mogadishu: town SO 2.04 45.34 | Mogadishu; Somali capital; Mogadiscio; capital
where zobe: site SO 2.03 45.31 | Zobe; Zoppe; K5; kilometre five; Zobe junction
where madina: district SO 2.03 45.28 | Madina; Medina
where sinka: town SO 2.10 45.20 | Sinka Dheer
where bariire: town SO 2.05 44.90 | Bariire; Barire
where nasahablod: site SO 2.03 45.33 | Nasa Hablod; Naso-Hablod hotel; Nasa-Hablod Two

== b-somalia-zobe-1
outlet: Horn Flash
register: wire
published: 2017-10-14
--
Huge truck bomb {bomb|kills} at least 20 in Mogadishu

MOGADISHU, Oct 14 (HF) - A lorry packed with explosives {bomb|blew up} outside a hotel at a busy crossing in the Somali capital on Saturday afternoon, {bomb|killing} at least 20 people, police said.

The {bomb|explosion} at kilometre five, known as Zobe, {bomb|brought down} the Safari hotel and {bomb|set} dozens of minibuses {bomb|alight}. Rescuers are {resc|digging} with their hands. Two hours later a second {madina|blast} in Madina district {madina|killed} two people, a police major said; guards had {mchase|chased} that vehicle.

There was no claim. Al-Shabaab, which is {war|fighting} to topple the government, had {vowed|vowed} in July to step up {vow|attacks} in the city.
--
* bomb ASSAULT/explosives occurred
  when: 2017-10-14 day "Saturday afternoon"
  where: zobe; mogadishu
  to: "Safari hotel" thing; "dozens of minibuses" thing; "at least 20 people"
  with: car-bomb "lorry packed with explosives" 1
  killed: >=20 "at least 20 people" side civilian voice "police"
  said: "police" official "said"
* resc AID ongoing
  when: 2017-10-14 day
  where: zobe; mogadishu
  by: "Rescuers"
* madina ASSAULT/explosives occurred
  when: 2017-10-14 day "Two hours later"
  where: madina; mogadishu
  to: "two people"
  killed: 2 "two people" side civilian voice "police major"
  said: "police major" official "said"
* war ASSAULT ongoing optional
  when: ?
  by: shabaab
  to: somgov
* vowed THREATEN/violence occurred
  when: 2017-07 month "July"
  by: shabaab
  about: vow
* vow ASSAULT threatened
  when: ?
  where: mogadishu
  by: shabaab
* mchase COERCE/arrest attempted
  when: 2017-10-14 day
  where: madina; mogadishu
  by: "guards"
  to: "that vehicle" thing
  said: "police major" official "said"

== b-somalia-zobe-2
outlet: Al-Sahil al-Gharbi
register: translation
machine_translated: Arabic
published: 2017-10-17
--
Somalia buries without names... and the brothers {qat,kenya|send} the aircraft of mercy

Mogadiscio: Risen has the outcome of the {bomb|explosion} which {bomb|hit} the crossing of Zoppe, the day of Saturday, to two hundred and seventy-six of martyrs and three hundred of wounded, and this after that the figure was, yesterday, two hundred and thirty-one. And the director of the service of ambulance "Aamin" said that among them is a girl student who was to be crowned with the diploma of medicine on the morrow,
and her father arrived from London to the feast and found the burial.

And had the Turks {trevac|transported} in a military aircraft thirty-five of the wounded to Ankara, in company of the minister of health, who {trvisit|visited} the hospital of Erdogan and gave from his blood. And {kenya|presented} Kenya eleven tons of medicines, and {djibp|promised} Ethiopia and Djibouti to {djib|send} physicians. As for Qatar, its embassy was {bomb|damaged} in the {bomb|event}
and was {bomb|hurt} its chargé; and with this {qat|lent} its aircraft. And America will {usaid|send} a plane of bandages today.

And President Farmaajo {acc|accused} the movement of the Youth with the {bomb|crime}, and decreed {mourn|mourning} of three days, and he {blood|gave} from his blood also. And the movement did not say yes nor no. And {gut|condemned} the {bomb|attack} the Secretary of the Nations Guterres, and likewise Ankara and Cairo and the Arab League {league|condemned}. And extinguished Paris the
lights of its tower in {paris|solidarity}.

And asked the people: how did the truck cross the barriers? It was {lorrystop|stopped} at the gate of Sinka Dheer, it is said, then {waved|released} after that a merchant known gave for it his guarantee. And the intelligence {merchantarr|arrested} that merchant. And it is said that the driver, when the police {chase|chased} him, drove over cars and {bomb|exploded} beside a tanker of fuel; and that he wished to {basatt|strike} the base
of the Turks in the south of the city, so he was not enabled.

And {call|called} the youth of the city to a {march|march} the day of Wednesday, with red bands on the forehead. And the governor {perm|permitted}; "if {roadclose|closes} anyone the road before you, I shall {open|open} it", he said.
--
who nisa: the intelligence
who shabaab: movement of the Youth; the movement; movement
* bomb ASSAULT/explosives occurred
  when: 2017-10-14 day "Saturday"
  where: zobe; mogadishu
  by: shabaab alleged of farmaajo
  to: zobe thing; "its embassy" thing; "its chargé"
  with: car-bomb "truck" 1
  killed: 276 "two hundred and seventy-six of martyrs" side civilian as_of 2017-10-17
  killed: 231 "two hundred and thirty-one" side civilian as_of 2017-10-16
  injured: 300 "three hundred of wounded" side civilian as_of 2017-10-17
  injured: 1 "its chargé" part side civilian
  killed: 1 "a girl student" part side civilian voice "director of the service of ambulance"
* trevac AID occurred
  when: 2017-10-14/2017-10-17 bounded
  where: mogadishu
  by: turkey
  to: "thirty-five of the wounded"
* trvisit CONSULT/visit occurred
  when: 2017-10-14/2017-10-17 bounded
  where: "hospital of Erdogan"; mogadishu
  by: "minister of health"
* kenya AID occurred
  when: 2017-10-14/2017-10-17 bounded
  by: "Kenya"
  to: "Somalia"
* djibp AGREE occurred
  when: 2017-10-14/2017-10-17 bounded
  by: "Ethiopia"; "Djibouti"
  to: "Somalia"
  about: djib
* djib AID announced
  when: ?
  by: "Ethiopia"; "Djibouti"
  to: "Somalia"
* qat AID occurred
  when: 2017-10-14/2017-10-17 bounded
  by: qatar
  to: "Somalia"
* usaid AID announced
  when: 2017-10-17 day "today"
  by: usa
  to: "Somalia"
* acc ACCUSE/allege occurred
  when: 2017-10-14/2017-10-17 bounded
  by: farmaajo
  to: shabaab
  about: bomb
* gut ACCUSE/disapprove occurred
  when: 2017-10-14/2017-10-17 bounded
  by: guterres
  answers: bomb
  about: bomb
* league ACCUSE/disapprove occurred
  when: 2017-10-14/2017-10-17 bounded
  by: turkey; "Cairo"; "Arab League"
  answers: bomb
  about: bomb
* paris SUPPORT occurred optional
  when: 2017-10-14/2017-10-17 bounded
  by: "Paris"
* lorrystop COERCE/restrict occurred
  when: 2017-10-14 day
  where: sinka
  to: "truck" thing
  said: "it is said" unnamed
* waved RETREAT/access occurred
  when: 2017-10-14 day
  where: sinka
  to: "truck" thing
  said: "it is said" unnamed
* merchantarr COERCE/arrest occurred
  when: 2017-10-14/2017-10-17 bounded
  by: nisa
  to: "merchant"
* basatt ASSAULT/explosives attempted
  when: 2017-10-14 day
  where: "base of the Turks"; mogadishu
  by: "driver"
  to: "base of the Turks" thing
  said: "it is said" unnamed
* call REQUEST/assist occurred
  when: 2017-10-14/2017-10-17 bounded
  by: "youth of the city"
  about: march
* march PROTEST/demo announced
  when: 2017-10-18 day "Wednesday"
  where: mogadishu
  by: "youth of the city"
* perm AGREE occurred
  when: 2017-10-14/2017-10-17 bounded
  by: "governor"
  to: "youth of the city"
  about: march
* roadclose COERCE/restrict hypothetical
  when: 2017-10-18 day
  where: mogadishu
  by: "anyone"
  to: "road" thing
  said: "governor" official "said"
* open RETREAT/access hypothetical
  when: 2017-10-18 day
  where: mogadishu
  by: "governor"
  to: "road" thing
* chase COERCE/arrest attempted
  when: 2017-10-14 day
  where: mogadishu
  by: "police"
  to: "driver"
  said: "it is said" unnamed
* mourn SUPPORT occurred optional
  when: 2017-10-14/2017-10-17 bounded
  by: farmaajo
* blood AID occurred optional
  when: 2017-10-14/2017-10-17 bounded
  by: farmaajo

== b-somalia-zobe-3
outlet: The Peninsula Review
register: analysis
published: 2017-10-30
--
Mogadishu: the fortnight that changed a president's vocabulary

Before 14 October Mohamed Abdullahi Farmaajo spoke of "reform". He now speaks of nothing but offence. Two days before the lorry, his defence minister and his army chief had {resig|resigned} within an hour of each other, without a reason; the morning after it he went to lie on a hospital cot with a needle in his arm. By the 18th, when some thousands in red headbands {march|marched} to the crater, from the stadium rostrum
he {callreq|asked} every man who could carry a rifle to {callup|come forward}: "if we don't act, they'll {next|strike} again." Soldiers {marchsh|shot} over the heads of part of that same {march|crowd}, {marchsh|hurting} two, and the prime minister, Hassan Ali Khaire, {khapol|apologised} on the spot.

They did {hotel|strike}. On Saturday at five a car bomb {hotel|opened} the gate of Nasa-Hablod Two, and five men in police jackets {hotel|held} the upper floors until Sunday at dawn: 27 dead, says the ministry of security; 29, says the ambulance service, among them a mother and three children {hotelk|shot} in the head and a former lawmaker. Three attackers were {hotelcap|taken alive}. Al-Shabaab boasted of this one within the half-hour. Khaire's
cabinet {cabmeet|met} through the night and {sack|dismissed} the police commissioner and the director of NISA.

As for the {bomb|bomb} of Zobe, the group's silence goes on, and the toll climbs: 358 dead, 228 {bomb|injured}, 56 unaccounted for, in the committee's list of the 20th. Some officers have a theory. In August, in Bariire, American and Somali troops on a {barraid|raid} {barraid|killed} ten people, children among them by the villagers' count; the driver of the lorry, they say, had been a soldier, and came from there. Washington maintains that only "armed enemy" died; the Somali
government, having first said the same, {blood2|paid} blood money to clan elders and called them civilians.

What can be done? Farmaajo {tour|toured} Kampala, Djibouti and Addis Ababa last week. Museveni, said to be cool, {musprom|promised} to {musmen|send} five thousand men if someone {somepay|pays}; the Ethiopians have {ethsent|sent} armour over the border at Dolow since Thursday. Yet the African Union force is to {amisomcut|withdraw} a thousand men by the new year under a Council text {sctext|adopted} in August, and Farmaajo's {delayreq|plea} that it wait was {delayrej|refused} in Brussels, which {eupay|pays} the wages. The United States {drone|hit} two camps from the air on the 21st. US Africa Command flies from Ballidogle twice a day.

Offensive, then; but with whom? In Lower Shabelle soldiers unpaid since June {mutiny|walked off} two bases on Friday and {mutiny|left} Bariire to the enemy, who {bartake|took} it singing. "If we are {pay3|paid}", their major told me over the phone, "we {return|go back} the same day."
--
* resig RETREAT/resign occurred
  when: 2017-10-12 day "Two days before the lorry"
  by: "defence minister"; "army chief"
* march PROTEST/demo occurred
  when: 2017-10-18 day "18th"
  where: zobe; mogadishu
  by: "some thousands"
* callup MOBILIZE/militia demanded optional
  when: ?
  said: farmaajo official
* callreq REQUEST/assist occurred
  when: 2017-10-18 day "18th"
  where: "stadium"; mogadishu
  by: farmaajo
  to: "every man who could carry a rifle"; "some thousands"
  about: MOBILIZE/militia
* next ASSAULT hypothetical
  when: ?
  by: shabaab
  said: farmaajo official
* marchsh ASSAULT/crowd-control occurred
  when: 2017-10-18 day "18th"
  where: mogadishu
  by: somarmy
  to: "some thousands"
  injured: 2 "hurting two" side civilian
* khapol CONCEDE occurred
  when: 2017-10-18 day "on the spot"
  by: khaire
  to: "some thousands"
  answers: marchsh
* hotel ASSAULT/explosives occurred
  when: 2017-10-28/2017-10-29 "Saturday at five"
  where: nasahablod; mogadishu
  by: shabaab claimed
  to: nasahablod thing
  with: car-bomb "car bomb" 1
  killed: 27 "27 dead" side civilian voice "ministry of security"
  killed: 29 "29" side civilian voice "ambulance service"
  killed: 1 "a former lawmaker" part side civilian voice "ambulance service"
  said: "ministry of security" official "says"
  said: "ambulance service" official "says"
* hotelk ASSAULT/firearms occurred
  when: 2017-10-28/2017-10-29 bounded
  where: nasahablod; mogadishu
  by: "five men in police jackets"
  to: "mother and three children"
  killed: 4 "a mother and three children" part side civilian
  said: "ambulance service" official "says"
  part_of: hotel
* hotelcap COERCE/arrest occurred
  when: 2017-10-29 day
  where: nasahablod; mogadishu
  to: "Three attackers"
  detained: 3 "Three attackers"
* sack SANCTION/expel occurred
  when: 2017-10-28/2017-10-29 "through the night"
  by: khaire
  to: "police commissioner"; "director of NISA"
* bomb ASSAULT/explosives occurred
  when: 2017-10-14 day from text "14 October"
  where: zobe
  with: car-bomb "lorry" 1
  killed: 358 "358 dead" side civilian voice "committee" as_of 2017-10-20
  injured: 228 "228 injured" side civilian voice "committee" as_of 2017-10-20
  missing: 56 "56 unaccounted for" voice "committee" as_of 2017-10-20
* barraid ASSAULT/firearms occurred
  when: 2017-08 month "August"
  where: bariire
  by: usa "American"; somarmy "Somali troops"
  to: "ten people"
  killed: 10 "ten people" side civilian
* blood2 CONCEDE occurred
  when: 2017-08-01/2017-10-30 bounded
  by: somgov
  to: "clan elders"
* tour CONSULT/visit occurred
  when: 2017-10-23/2017-10-29 week "last week"
  where: "Kampala"; "Djibouti"; "Addis Ababa"
  by: farmaajo; "Museveni"
  to: "Museveni"
* musprom AGREE occurred
  when: 2017-10-23/2017-10-29 week "last week"
  by: "Museveni"
  to: farmaajo
  about: musmen
* musmen MOBILIZE/troops hypothetical
  when: ?
  by: "Museveni"
  troops: 5000 "five thousand men"
* ethsent MOBILIZE/troops occurred
  when: 2017-10-26/2017-10-30 "since Thursday"
  where: "Dolow"
  by: "Ethiopians"
  with: armoured-vehicle "armour"
* amisomcut RETREAT/withdraw announced
  when: 2017-10-30/2018-01-01 bounded "new year"
  by: amisom
* sctext SUPPORT occurred optional
  when: 2017-08 month "August"
  by: "Council"
* delayreq REQUEST/change occurred
  when: 2017-08-01/2017-10-30 bounded
  by: farmaajo
  to: "Brussels"
  about: RETREAT/withdraw by amisom
* delayrej REJECT occurred
  when: 2017-08-01/2017-10-30 bounded
  by: "Brussels"
  to: farmaajo
  answers: delayreq "plea"
* eupay AID ongoing
  when: 2017-10-30 day
  by: "Brussels"
  to: amisom
* drone ASSAULT/aerial occurred
  when: 2017-10-21 day from text "21st"
  by: usa
  to: "two camps" thing
  sites: 2 "two camps"
* mutiny RETREAT/withdraw occurred
  when: 2017-10-27 day "Friday"
  where: "Lower Shabelle"; bariire
  by: somarmy
  to: shabaab
* bartake COERCE/seize occurred
  when: 2017-10-27/2017-10-30 bounded
  where: bariire
  by: shabaab
  to: bariire thing
* pay3 AID hypothetical
  when: ?
  to: somarmy
  said: "major" party "told"
* return MOBILIZE/troops hypothetical
  when: ? "the same day"
  where: bariire
  by: somarmy
  said: "major" party "told"
* cabmeet CONSULT occurred
  when: 2017-10-28/2017-10-29 "through the night"
  by: khaire; "cabinet"
* somepay AID hypothetical optional
  when: ?
  by: "someone"

== b-somalia-zobe-4
outlet: Wardheer Court Diary
register: court
published: unknown
--
COURT OF THE ARMED FORCES, MOGADISHU. Monday 5 February 2018. The State against Hassan Adan Isaq and four others

Presiding: Colonel Hassan Ali Noor Shute.

The {chargesheet|charge} sheet. That the first accused, aged 23, commanded the group which on 14 October 2017 {bomb|destroyed} the Zobe junction; that a second vehicle, with which he was to {airatt|storm} the airport gate, was {stop|stopped} by guards at Madina and {madina|blew up} as he jumped clear; that he was {arr|seized} there, on the same afternoon. Against accused Nos. 2 to 4: that they {waved|let the lorry pass}, one as a soldier of the
gate at Sinka Dheer, in return for 200 dollars. No. 5 is tried in absence; he is the owner.

Evidence. Seven witnesses; a telephone; the admission of the first accused, which counsel {contest|challenged} as got by {tort|beating}. The court {tortrej|rejected} that objection. It heard a statement by the prosecution that the dead are now 512. (A committee of relatives has since handed it a longer list.)

Judgment, read at 16.10. Hassan Adan Isaq: {con|death}, by firing squad. No. 2: {con2|life}. No. 3, the soldier: three {con2|years} and {dism|expulsion} from the army. No. 4 is {acq|acquitted} and {acq|freed} in the room. No. 5: ten {con2|years}, if he is {found|caught}; Interpol is {interpol|asked for} him.

Isaq's words, asked whether he had any: that he would {againthr,again|bomb} again were he {letout|let out}. A woman in the public {slap|struck} him with a shoe; {womanout|removed}. His counsel {app|appeals}. A delegate of the European Union {euask|pleaded} outside for the commutation of the sentence, and the judge's clerk {euno|rebuffed} him.
--
* bomb ASSAULT/explosives occurred
  when: 2017-10-14 day from text "14 October 2017"
  where: zobe
  by: accused
  to: zobe thing
  killed: 512 "512" side civilian voice "prosecution"
  said: "prosecution" official
* airatt ASSAULT/explosives attempted
  when: 2017-10-14 day from text "14 October 2017"
  where: "airport gate"
  by: accused
  to: "the airport gate" thing
  said: "prosecution" official
* madina ASSAULT/explosives occurred
  when: 2017-10-14 day from text "14 October 2017"
  where: madina
  by: accused
  said: "prosecution" official
* arr COERCE/arrest occurred
  when: 2017-10-14 day "same afternoon"
  where: madina
  to: accused
  said: "prosecution" official
* waved RETREAT/access occurred
  when: 2017-10-14 day
  where: sinka
  by: "Nos. 2 to 4"
  to: "the lorry" thing
  said: "prosecution" official
* contest REJECT occurred optional
  when: 2017-10-14/2018-02-05 bounded
  by: "counsel"
  to: court
* tort ASSAULT/torture occurred
  when: 2017-10-14/2018-02-05 bounded
  to: accused
  said: "counsel" party claimed "challenged"
* tortrej REJECT occurred
  when: 2018-02-05 day from text "5 February 2018"
  by: court
  to: "counsel"
  answers: contest "that objection"
* con SANCTION/convict occurred
  when: 2018-02-05 day "Monday"
  where: mogadishu
  by: court
  to: accused
* con2 SANCTION/convict occurred
  when: 2018-02-05 day "Monday"
  where: mogadishu
  by: court
  to: "No. 2"; "No. 3"; "No. 5"
* dism SANCTION/expel occurred
  when: 2018-02-05 day "Monday"
  where: mogadishu
  by: court
  to: "No. 3"
* acq RETREAT/release occurred
  when: 2018-02-05 day "Monday"
  where: mogadishu
  by: court
  to: "No. 4"
  released: 1 "No. 4" side recipient
* found COERCE/arrest hypothetical
  when: ?
  to: "No. 5"
* interpol REQUEST/assist occurred
  when: 2018-02-05 day
  by: court
  to: "Interpol"
* again ASSAULT hypothetical
  when: ?
  by: accused
* letout RETREAT/release hypothetical
  when: ?
  to: accused
* slap ASSAULT/beat occurred optional
  when: 2018-02-05 day
  where: mogadishu
  by: "woman in the public"
  to: accused
* app REQUEST/change occurred
  when: 2018-02-05 day
  by: "counsel"
  to: court
  about: con
* euask REQUEST/change occurred
  when: 2018-02-05 day
  by: "delegate of the European Union"
  to: court
  about: CONCEDE
* euno REJECT/change occurred
  when: 2018-02-05 day
  by: "clerk"
  to: "delegate of the European Union"
  answers: euask
* chargesheet ACCUSE/investigate occurred
  when: 2017-10-14/2018-02-05 bounded
  by: "prosecution"
  to: accused; "Nos. 2 to 4"; "No. 5"
* stop COERCE/restrict occurred
  when: 2017-10-14 day from text "14 October 2017"
  where: madina
  by: "guards"
  to: "a second vehicle" thing
  said: "prosecution" official
* againthr THREATEN/violence occurred
  when: 2018-02-05 day "Monday"
  where: mogadishu
  by: accused
  about: again
* womanout COERCE/restrict occurred optional
  when: 2018-02-05 day
  where: mogadishu
  to: "A woman in the public"

== b-somalia-zobe-5
outlet: Maka al-Mukarama Live
register: live-blog
published: 2017-10-15
--
Mogadishu, the day after. Our page through Sunday 15 October (all hours local)

23:20 - Last entry tonight. 231, say police, and the hospitals are still counting. The generator of this office has four litres left. If the toll passes three hundred, as one surgeon fears, it'll be the worst single {bomb|attack} this country has known.

21:45 - Ankara's health minister {trvisit!announced|lands} at six tomorrow with an air ambulance. Embassy: thirty-five wounded will be {trevac|flown out}.

20:10 - Kenya will {kenya|send} medicines; Djibouti will {djib|lend} thirty doctors; Ethiopia the same, number unknown. The US mission {uscond|condemns} "in the strongest terms". Qatar says that its chargé d'affaires was {bomb|hurt} and its embassy badly {bomb|damaged}.

18:30 - President Farmaajo, arm bandaged after {blood|giving} blood at Erdogan Hospital, on national television: three days of {mourn|mourning}, flags down. "They don't care for the lives of our people, mothers, fathers and children." He {acc|blames} al-Shabaab by name. No word from them; their radio plays lectures on inheritance law.

17:00 - Some hundreds have {march15|marched} from Hodan to the crater, shouting against the killers. Police let them be. At the corner of the {bomb|burned} Safari hotel they knelt.

15:15 - About that second vehicle. Security sources give us this: a minibus, {stop|stopped} at a Turkish-run checkpoint near the airport road before noon, its driver {arr|detained}; the bus itself {madina|went up} later in Madina district, nobody {madina|hurt} but two guards. It was to have {airatt|blown} the way open for the lorry, which then, {chase|chased} by soldiers, turned into the traffic. The lorry itself, they think, was to {basatt|strike}
the new Turkish training base. We've not been able to check.

13:40 - Ambulance service Aamin: its lines were so overloaded that it {aaminreq|appealed} by loudspeaker for drivers. Ninety volunteers {volun|came}. They've {aamin|moved} 250 wounded since yesterday and lost one of their own.

12:05 - Bulldozers at the hotel. Four persons {resc2|pulled out} alive this morning, the last at eleven: a girl, and she asked for Fanta.

10:30 - A resident of Bulo Hubey, who lost a cousin, says over the telephone that traders were {threat|threatened} by message last Monday: {closereq,close|close}, "or we {warned|burn} you". Police say they knew of no {threat!denied|threat}.

08:50 - The mayor has {roads|shut} Maka al-Mukarama road to all but ambulances till further notice, and {free|freed} from toll every truck that carries water. Mobile companies are letting people call hospitals for nothing.

07:00 - Eighty-five, said the police in the night; a hundred and thirty-seven, says Medina Hospital's director this morning, for his and two other morgues. He {ask|begs}: "Don't come to look. Come to give." Yesterday's toll of twenty was given out within the hour and never had a meaning.

~ Dalil: taariikhda Muqdisho | Ad: 30% off solar lamps
--
where medhosp: site SO - - | Medina Hospital
* bomb ASSAULT/explosives occurred
  when: 2017-10-14 day "yesterday"
  where: mogadishu
  by: shabaab alleged of farmaajo
  to: "Safari hotel" thing; "its embassy" thing; "its chargé d'affaires"
  with: car-bomb "lorry" 1
  killed: 231 "231" side civilian voice "police" as_of 2017-10-15
  killed: 85 "Eighty-five" side civilian voice "police" as_of 2017-10-14
  killed: 137 "a hundred and thirty-seven" side civilian voice "director" as_of 2017-10-15
  killed: 20 "twenty" side civilian as_of 2017-10-14
  killed: 1 "one of their own" part side civilian voice "Ambulance service Aamin"
  injured: 250 "250 wounded" side civilian voice "Ambulance service Aamin" as_of 2017-10-15
  injured: 1 "its chargé d'affaires" part side civilian voice qatar
  said: "police" official "say"
  said: qatar official "says"
* trvisit CONSULT/visit announced
  when: 2017-10-16 day "six tomorrow"
  where: mogadishu
  by: turkey
* trevac AID announced
  when: 2017-10-16 day "six tomorrow"
  where: mogadishu
  by: turkey
  to: "thirty-five wounded"
  said: "Embassy" official
* kenya AID announced
  when: ?
  by: "Kenya"
* djib AID announced
  when: ?
  by: "Djibouti"; "Ethiopia"
* uscond ACCUSE/disapprove occurred
  when: 2017-10-15 day "20:10"
  by: "US mission"
  answers: bomb
  about: bomb
* acc ACCUSE/allege occurred
  when: 2017-10-15 day "18:30"
  by: farmaajo
  to: shabaab
  about: bomb
* march15 PROTEST/demo occurred
  when: 2017-10-15 day "17:00"
  where: "crater"; mogadishu
  by: "Some hundreds"
  to: "killers"
* stop COERCE/restrict occurred
  when: 2017-10-14 day "before noon"
  where: "a Turkish-run checkpoint"; "airport road"
  to: "minibus" thing
  said: "Security sources" unnamed "give"
* arr COERCE/arrest occurred
  when: 2017-10-14 day "before noon"
  where: "airport road"
  to: "driver"
  said: "Security sources" unnamed "give"
* madina ASSAULT/explosives occurred
  when: 2017-10-14 day "later"
  where: madina; mogadishu
  to: "two guards"
  with: car-bomb "a minibus" 1
  injured: 2 "two guards" side recipient
  said: "Security sources" unnamed "give"
* airatt ASSAULT/explosives attempted
  when: 2017-10-14 day
  where: "airport road"
  said: "Security sources" unnamed "give"
* basatt ASSAULT/explosives attempted
  when: 2017-10-14 day
  where: "new Turkish training base"
  to: "the new Turkish training base" thing
  with: car-bomb "lorry" 1
  said: "Security sources" unnamed suggested "think"
* aaminreq REQUEST/assist occurred
  when: 2017-10-14/2017-10-15 bounded
  by: "Ambulance service Aamin"
  to: "drivers"
* aamin AID occurred
  when: 2017-10-14/2017-10-15 "since yesterday"
  where: mogadishu
  by: "Ambulance service Aamin"
  to: "250 wounded"
* resc2 AID occurred
  when: 2017-10-15 day "this morning"
  where: mogadishu; "hotel"
  to: "Four persons"
* threat THREATEN/violence occurred
  when: 2017-10-09 day "last Monday"
  to: "traders"
  said: "Police" official denied "knew of no threat"
  about: warned
  said: "resident of Bulo Hubey" witness "says"
* close COERCE/restrict demanded optional
  when: 2017-10-09 day "last Monday"
  by: "traders"
* warned ASSAULT/destroy threatened
  when: ?
  to: "traders"
  said: "resident of Bulo Hubey" witness "says"
* roads COERCE/restrict occurred
  when: 2017-10-15 day "08:50"
  where: "Maka al-Mukarama road"; mogadishu
  by: "mayor"
  to: "Maka al-Mukarama road" thing
* free CONCEDE occurred
  when: 2017-10-15 day "08:50"
  where: mogadishu
  by: "mayor"
  to: "truck" thing
* ask REQUEST/assist occurred
  when: 2017-10-15 day "this morning"
  where: medhosp
  by: "director"
* chase COERCE/arrest attempted
  when: 2017-10-14 day
  where: mogadishu
  by: somarmy
  to: "lorry" thing
  said: "Security sources" unnamed "give"
* closereq REQUEST/yield occurred
  when: 2017-10-09 day "last Monday"
  to: "traders"
  about: close
  said: "resident of Bulo Hubey" witness "says"
* volun AID occurred
  when: 2017-10-14/2017-10-15 bounded
  by: "Ninety volunteers"
  to: "Ambulance service Aamin"
* mourn SUPPORT occurred optional
  when: 2017-10-15 day "18:30"
  by: farmaajo
* blood AID occurred optional
  when: 2017-10-14/2017-10-15 bounded
  where: "Erdogan Hospital"
  by: farmaajo

