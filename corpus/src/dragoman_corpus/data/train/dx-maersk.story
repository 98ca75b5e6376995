story: dx-maersk
conflict: Somalia
countries: SO, US, FR
facts: On 8 April 2009 four Somali pirates boarded the US-flagged container ship Maersk Alabama; its twenty crew regained the ship, the captain was carried off in a lifeboat. USS Bainbridge came on the 9th; he jumped overboard on the 10th and was recaptured. French commandos stormed the yacht Tanit that day (one hostage and two pirates dead, four freed).
  On Sunday 12 April snipers killed three pirates and the captain was freed; a fourth, on the Bainbridge, was held. Pirates vowed revenge; the Liberty Sun was fired on on the 14th. The survivor pleaded guilty in May 2010 and got 33 years and nine months on 16 February 2011 in New York. (public record: US Navy, court papers, press.)

who pirates: group SO | Somali pirates; pirates
who navy: force US | US Navy; Navy; navy
who phillips: person US | Richard Phillips; Phillips; the captain; Captain Phillips
who crew: population US | the crew; crew
who obama: person US | Barack Obama; Obama; President Obama
who gortney: person US | William Gortney; Gortney; Vice Admiral Gortney
who muse: person SO | Abduwali Muse; Muse; Abdiwali Muse
who fbi: body US | FBI
who maersk: organisation - | Maersk; Maersk Line
who france: state FR | France; Paris
who frcom: force FR | French commandos; French special forces
who wfp: organisation - | World Food Programme; WFP
where eyl: town SO 7.98 49.85 | Eyl
where mombasa: town KE -4.05 39.67 | Mombasa
where haradhere: town SO 4.65 47.85 | Haradhere; Harardhere
where coast: region SO - - | the Somali coast; Somali coast
where alabama: site - - - | Maersk Alabama; the Alabama
where gulf: region - 12.0 48.0 | Gulf of Aden

== dx-maersk-1
outlet: Swahili Coast Gazette
register: daily
published: 2009-04-11
--
Captain's {dive|swim} for freedom fails as gunboats {ships|close} round lifeboat

By our Mombasa staff

A sea captain {abd|held} by four Somali pirates in a covered orange lifeboat {dive|leapt} into the ocean on Thursday night, in full view of an American destroyer, and was {recap|hauled back} before the sailors could do anything about it, officials in Washington said yesterday.

Richard Phillips, 53, had got about ten metres when one of the gunmen {recap|fired} into the water, according to a defence official who was not allowed to speak openly. "They {recap|fished} him out and now he's {abd|tied up}," the official said.

It was the second blow of the day for those who hope that hostages at sea may be got out by force. Some hundreds of miles to the north French commandos {tanit|stormed} the sailing yacht Tanit, which pirates had {tanseize|taken} on April 4 with two couples and a small child aboard. Four people were {tanfree|freed}; a father of 28 was {tanit|killed} in the {tanit|assault}, as were two of the captors. Three more were {tanarr|taken} prisoner. Paris said that the gunmen had {tanrej|turned down} every {tanoffer|offer} made to them, even that of an officer to take the mother's place, and had begun to {tanthr|threaten} to {tankill|execute} their captives.

The American affair began on Wednesday at breakfast. The Maersk Alabama, with 20 crew and several thousand tonnes of maize meal and vegetable oil for the World Food Programme in its hold, was {board|boarded} some 500 kilometres from the Somali coast on its way to this port. The engineers {dark|cut} the power, hid in the steering room and {jump|jumped} on the pirates' leader with a knife; he was {swap|exchanged} for the captain, but the others did not keep their word, and {abd|made off} with Phillips in the boat. The crew has had its ship {retake|back} since and is expected in Mombasa tonight under {guard|escort} of armed sailors.

The USS Bainbridge {ships|reached} the scene before dawn on Thursday; a frigate and an assault ship with helicopters are {ships|following}. Negotiators of the FBI are {talk|talking} to the pirates by radio. The pirates {ransom|want} two million dollars, one of their associates in Haradhere told us by satellite telephone, and safe passage home. "If they {usatt!hypothetical|attack} us, they will have only his {bodythr|body}," he added. Four ships with hostages of other nations aboard had been ordered by the band's chiefs to {reinf|sail} to the lifeboat as a shield, he claimed.

Last year's catch was 42 {year08|hijackings}. This week alone, before the Alabama, a British and a Taiwanese vessel were {week|seized}. In the Seychelles, where a ferry-owner's two boats were {seych|captured} in February, people ask what the twenty warships of so many flags are for.

~ Tide table Kilindini: high 04.11, 16.32
~ Subscribe by SMS: send GAZETTE to 3737
--
who official: office US | officials in Washington
who navy: American destroyer; the sailors
where scene: site - - - | lifeboat
where seychelles: country SC - - | Seychelles
* retake COERCE/seize occurred
  when: 2009-04-08/2009-04-11 bounded "since"
  where: alabama
  by: crew
  to: alabama thing; pirates
* dive RETREAT/withdraw attempted optional
  when: 2009-04-09 "Thursday night"
  where: scene
  by: phillips
  said: official official "said"
* ships MOBILIZE/troops ongoing
  when: 2009-04-09/2009-04-11 "before dawn on Thursday"
  where: scene
  by: navy
  to: pirates
  with: warship "an assault ship"; helicopter "helicopters"
* abd ASSAULT/abduct ongoing
  when: 2009-04-08/2009-04-11 "Wednesday at breakfast"
  where: alabama; coast
  by: pirates
  to: phillips
  abducted: 1 "the captain" side civilian
* recap ASSAULT/abduct occurred
  when: 2009-04-09 "Thursday night"
  where: scene
  by: pirates
  to: phillips
  said: official official "said"
  said: "a defence official" unnamed "according to"
* tanit ASSAULT/firearms occurred
  when: 2009-04-10 "the day"
  where: "sailing yacht Tanit"
  by: frcom
  to: pirates
  killed: 1 "a father of 28" side civilian
  killed: 2 "two of the captors" side recipient
* tanseize COERCE/seize occurred
  when: 2009-04-04 from text "April 4"
  where: "Some hundreds of miles to the north"
  by: pirates
  to: "Tanit" thing; "two couples and a small child"
  abducted: 5 "two couples and a small child" side civilian
* tanfree RETREAT/release occurred
  when: 2009-04-10
  where: "sailing yacht Tanit"
  by: frcom
  to: "Four people"
  released: 4 "Four people"
  part_of: tanit
* tanarr COERCE/arrest occurred
  when: 2009-04-10
  where: "sailing yacht Tanit"
  by: frcom
  to: pirates
  detained: 3 "Three more"
* tanrej REJECT occurred
  when: 2009-04-04/2009-04-10 bounded
  by: pirates
  to: france
  answers: tanoffer "turned down every offer"
  said: france official "said"
* tanoffer AGREE occurred
  when: 2009-04-04/2009-04-10 bounded
  by: france
  to: pirates
  said: france official "said"
* tanthr THREATEN/violence occurred
  when: 2009-04-04/2009-04-10 bounded
  by: pirates
  to: "their captives"
  about: tankill
  said: france official "said"
* tankill ASSAULT threatened
  when: ?
  by: pirates
  to: "their captives"
  said: france official "said"
* board COERCE/seize occurred
  when: 2009-04-08 "Wednesday at breakfast"
  where: alabama; coast
  by: pirates
  to: alabama thing; crew
* dark COERCE/restrict occurred optional
  when: 2009-04-08
  where: alabama
  by: crew "engineers"
  to: pirates
* jump ASSAULT/primitive occurred
  when: 2009-04-08
  where: alabama
  by: crew "engineers"
  to: "the pirates' leader"
  with: knife "knife"
* swap RETREAT/release occurred
  when: 2009-04-08
  where: alabama
  by: crew
  to: "the pirates' leader"
* guard MOBILIZE/troops ongoing
  when: 2009-04-09/2009-04-11 bounded
  by: "armed sailors"
  to: crew
* talk CONSULT ongoing
  when: 2009-04-09/2009-04-11 bounded
  where: scene
  by: fbi; pirates
* ransom REQUEST/yield occurred
  when: 2009-04-09/2009-04-11 bounded
  by: pirates
  to: fbi
  about: AID
  said: "one of their associates" party "told"
  money: 2000000 "two million dollars"
* usatt ASSAULT hypothetical
  when: ?
  where: scene
  by: navy
  to: pirates
  said: "one of their associates" party "added"
* bodythr THREATEN/violence occurred
  when: 2009-04-09/2009-04-11 bounded
  where: haradhere
  by: pirates
  to: navy; phillips
  about: ASSAULT by pirates to phillips
  said: "one of their associates" party "added"
* reinf MOBILIZE announced
  when: 2009-04-09/2009-04-11 bounded
  where: scene
  by: pirates
  to: navy
  count: 4 "Four ships"
  said: "one of their associates" party claimed "claimed"
* year08 COERCE/seize occurred
  when: 2008 "Last year"
  by: pirates
  count: 42 "42"
* week COERCE/seize occurred
  when: 2009-04-05/2009-04-08 bounded "This week"
  by: pirates
  to: "a British and a Taiwanese vessel" thing
* seych COERCE/seize occurred
  when: 2009-02 "February"
  where: seychelles
  to: "two boats" thing

== dx-maersk-2
outlet: Capitol Press
register: wire
published: 2009-04-13
--
Snipers {shot|kill} three pirates, captain {rescue|freed} after five days

MOMBASA, April 13 (CP) - US Navy sharpshooters {shot|killed} three Somali pirates with a single {shot|volley} at nightfall on Sunday and {rescue|brought out} unharmed the American they had {abd|kept} in a lifeboat since Wednesday. Within hours their comrades ashore {vow|swore} that Americans would {rev|pay}.

Vice Admiral Gortney, speaking from Bahrain, said that a pirate had been {aim|pointing} an assault rifle at the back of Richard Phillips when the commander of the Bainbridge gave the {shot|order}. President Obama had twice {auth|authorised} {shot!hypothetical|force} should the life of the hostage be in danger. "They {shot|fired} three times, one at each," the admiral said.

A fourth man, who had come aboard the destroyer to {talk|haggle} and to have a wound {treat|treated}, is in American {muse|custody}. The Justice Department is examining whether he should be {tryny!hypothetical|brought} before a court in New York or {hand!hypothetical|handed} to Kenya.

The lifeboat, out of fuel, had been taken in {tow|tow} with the pirates' consent as the sea rose. {talk|Talks} with Somali elders, who had {ask|asked} that nobody be arrested, broke down on Saturday after the navy {no|refused} that condition. On the same morning the gunmen had {dinghy|shot} at a launch of sailors that came near; the sailors did not {fireback!denied|return} fire.

In Eyl, where much of the trade is at home, a man who calls himself a commander said by telephone: "From now on, if we {frcap|take} foreign ships and their countries {natt!hypothetical|attack} us, we will {rev|kill} the crews." He named the Americans and the French, who on Friday {tanit|shot} two pirates dead when they {tanit|took back} the yacht Tanit; a French hostage died too.

The crew of the Maersk Alabama, at berth in Mombasa since Saturday, {flare|let off} flares when the news came. The first mate {crit|reproached} shipping firms for sending men unarmed through these waters. Maersk {thank|thanked} the navy. In Nairobi the foreign minister {kencong|praised} the {shot|operation}, and {kencall|urged} other states to follow it up on land.

Not all were glad. A seafarers' charity in London {lond|regretted} that the cost might be borne by the more than 200 sailors, most of them Filipinos, who are still {held|held} off Eyl and Haradhere. In Mogadishu, meanwhile, insurgents {payne|fired} mortars on Monday at the airport as the aeroplane of a congressman, Donald Payne, took off after a {paynev|visit} to the Somali president. He was not hurt; al-Shabaab said the shells were its own.

~ Photos: homecoming preparations in Vermont
~ (C) Capitol Press 2009. Not to be redistributed.
--
who commander: person SO | a man who calls himself a commander
who kenfm: office KE | the foreign minister
who elders: population SO | Somali elders
who shabaab: group SO | al-Shabaab
who us: state US | Americans; the Americans
where mogadishu: town SO 2.04 45.34 | Mogadishu
where nairobi: town KE -1.29 36.82 | Nairobi
where boat: site - - - | The lifeboat; lifeboat
* tryny ACCUSE/investigate hypothetical optional
  when: ?
  where: "New York"
  by: "The Justice Department"
  to: "A fourth man"
* shot ASSAULT/firearms occurred
  when: 2009-04-12 "at nightfall on Sunday"
  where: boat
  by: navy
  to: pirates
  killed: 3 "three Somali pirates" side recipient voice gortney
  said: gortney official "said"
* rescue RETREAT/release occurred
  when: 2009-04-12 "Sunday"
  where: boat
  by: navy
  to: phillips
  released: 1 "captain"
  part_of: shot
* abd ASSAULT/abduct occurred
  when: 2009-04-08/2009-04-12 "since Wednesday"
  where: boat
  by: pirates
  to: phillips
* vow THREATEN/violence occurred
  when: 2009-04-12/2009-04-13 "Within hours"
  where: eyl
  by: commander; pirates
  to: us; "the French"
  about: rev
* rev ASSAULT threatened
  when: ?
  by: pirates
  to: us; "the crews"
  said: commander party "said"
* aim THREATEN/violence occurred
  when: 2009-04-12 "Sunday"
  where: boat
  by: "a pirate"
  to: phillips
  with: small-arms "an assault rifle"
  said: gortney official "said"
* auth AGREE occurred
  when: 2009-04-08/2009-04-12 bounded
  by: obama
  to: navy
  about: shot
  count: 2 "twice"
* talk CONSULT occurred
  when: 2009-04-09/2009-04-12 bounded
  by: navy; pirates; elders
* muse COERCE/arrest occurred
  when: 2009-04-08/2009-04-13 bounded
  where: "the destroyer"
  by: navy
  to: "A fourth man"
  detained: 1 "A fourth man"
* hand COOPERATE hypothetical
  when: ?
  by: "The Justice Department"
  to: "Kenya"
* tow COOPERATE occurred optional
  when: 2009-04-10/2009-04-12 bounded
  where: boat
  by: navy
  to: pirates; boat thing
* ask REQUEST/change occurred
  when: 2009-04-09/2009-04-11 bounded
  by: elders
  to: navy
  about: COERCE/arrest to pirates
* no REJECT/change occurred
  when: 2009-04-11 "Saturday"
  by: navy
  to: elders
  answers: ask "refused that condition"
* dinghy ASSAULT/firearms occurred
  when: 2009-04-11 "On the same morning"
  where: boat
  by: pirates
  to: navy; "a launch of sailors" thing
* fireback ASSAULT/firearms denied
  when: 2009-04-11 "On the same morning"
  where: boat
  by: navy
  to: pirates
* frcap COERCE/seize hypothetical
  when: ?
  by: pirates
  to: "foreign ships" thing
  said: commander party "said"
* natt ASSAULT hypothetical
  when: ?
  by: "their countries"
  to: pirates
  said: commander party "said"
* tanit ASSAULT/firearms occurred
  when: 2009-04-10 "Friday"
  where: "yacht Tanit"
  by: "the French"
  to: pirates
  killed: 2 "two pirates" side recipient
  killed: 1 "a French hostage" side civilian
* flare SUPPORT occurred optional
  when: 2009-04-12/2009-04-13 bounded
  to: navy
  where: mombasa
  by: crew
* crit ACCUSE/disapprove occurred
  when: 2009-04-12/2009-04-13 bounded
  where: mombasa
  by: "The first mate"
  to: "shipping firms"
* thank SUPPORT occurred
  when: 2009-04-12/2009-04-13 bounded
  by: maersk
  to: navy
  about: rescue
  answers: rescue "thanked the navy"
* kencong SUPPORT occurred
  when: 2009-04-12/2009-04-13 bounded
  where: nairobi
  by: kenfm
  to: navy
  about: shot
  answers: shot "praised the operation"
* kencall REQUEST/assist occurred
  when: 2009-04-12/2009-04-13 bounded
  where: nairobi
  by: kenfm
  to: "other states"
* lond ACCUSE/disapprove occurred optional
  when: 2009-04-12/2009-04-13 bounded
  where: "London"
  by: "A seafarers' charity"
* held ASSAULT/abduct ongoing
  when: ?
  where: eyl; haradhere
  by: pirates
  to: "sailors"
  abducted: >=200 "more than 200 sailors" side civilian
* payne ASSAULT/heavy-weapons occurred
  when: 2009-04-13 "Monday"
  where: "the airport"; mogadishu
  by: "insurgents"; shabaab claimed
  to: "the aeroplane of a congressman" thing; "Donald Payne"
  with: mortar "mortars"
  said: shabaab party "said"
  injured: 0 "not hurt"
* paynev CONSULT/visit occurred
  when: 2009-04-13 "Monday"
  where: mogadishu
  by: "Donald Payne"; "the Somali president"
  to: "the Somali president"
* treat AID occurred optional
  when: 2009-04-08/2009-04-13 bounded
  where: "the destroyer"
  to: "A fourth man"

== dx-maersk-3
outlet: Manhattan Docket Service
register: court
published: 2011-02-17
--
United States v. Muse: {sent|sentencing} of a pirate

NEW YORK - Thirty-three years and nine months: with that {sent|term}, {sent|pronounced} on Wednesday by a federal judge, closed the case of the only man who came alive out of the lifeboat of the Maersk Alabama.

Abduwali Muse, who was perhaps 16 and perhaps 18 in April 2009, had {plea|pleaded} guilty last May to {board|hijacking}, {abd|kidnapping} and {abd|hostage-taking}. The government {askmax|asked} for the highest term of the range. It recalled that he was first up the ladder, that he {firebr|fired} at the captain on the bridge, that he {bomb|threatened} to {blow|blow up} the ship with a bomb which did not exist, and that in the weeks before he had {two|taken} two other vessels and had even boasted to his captives of it.

Defence counsel {plea27|asked} for 27 years. A boy from a country without a school, she said, who had been {recruit|sent} to sea by older men; none of those is before any court. The three others in the boat had been {shot|shot} through the head by the navy while he was on the Bainbridge {talk|arranging} a ransom. "He thought he was under a white flag."

The prosecution {rej|disputed} that: he had come over since a sailor's knife had {jump|cut} his hand, and since he was losing heart. He had {surr|given} himself {surr|up}.

Captain Phillips sent no letter. A deckhand did, to be read aloud; he doesn't sleep. Eleven of the crew have {sue|brought suit} against the line and the ship's owner, whom they {blame|fault} for steering within 250 miles of Somalia when every notice {notice|bade} them keep 600 off. "You {guns!denied|gave} us fire hoses," the letter said.

Muse, in a grey shirt, through the interpreter: "I am very {sorry|sorry} for what I did. I {forg|ask} forgiveness of all whom I harmed and of the American people."

The judge noted that pirates off the Somali coast today {held11|hold} some 700 seafarers, against 200 in the spring of 2009. Fifty-three ships were {ships10|captured} last year. She wished, she said, to be heard there. She also {res|ordered} him to pay 550,000 dollars.

Outside, a lawyer said that there would be no {app!denied|appeal}; the {plea|plea} excluded it.
--
who judge: office US | a federal judge; The judge
who govt: body US | The government; The prosecution
who counsel: person US | Defence counsel
where newyork: town US 40.71 -74.00 | NEW YORK
where bainbridge: site - - - | the Bainbridge
where alab: site - - - | the lifeboat
* sent SANCTION/convict occurred
  when: 2011-02-16 "Wednesday"
  where: newyork
  by: judge
  to: muse
* plea CONCEDE occurred
  when: 2010-05 "last May"
  by: muse
  about: board
* board COERCE/seize occurred
  when: 2009-04 from text "April 2009"
  where: alabama
  by: muse
  to: alabama thing
* abd ASSAULT/abduct occurred
  when: 2009-04 from text "April 2009"
  where: alab; alabama
  by: muse
  to: phillips
* askmax REQUEST/change occurred
  when: 2011-02-16 "Wednesday"
  by: govt
  to: judge
  about: sent
* firebr ASSAULT/firearms occurred
  when: 2009-04 from text "April 2009"
  where: "the bridge"; alabama
  by: muse
  to: phillips
  part_of: board
  said: govt official "recalled"
* bomb THREATEN/violence occurred
  when: 2009-04 from text "April 2009"
  where: alabama
  by: muse
  to: crew
  about: blow
  said: govt official "recalled"
* blow ASSAULT/explosives threatened
  when: ?
  where: alabama
  by: muse
  to: "the ship" thing
  with: bomb "a bomb"
  said: govt official "recalled"
* two COERCE/seize occurred
  when: 2009-03/2009-04 bounded from board "in the weeks before"
  by: muse
  to: "two other vessels" thing
  count: 2 "two other vessels"
  said: govt official "recalled"
* plea27 REQUEST/change occurred
  when: 2011-02-16 "Wednesday"
  by: counsel
  to: judge
  about: sent
* recruit MOBILIZE occurred optional
  when: ?
  by: "older men"
  to: muse
  said: counsel party "said"
* shot ASSAULT/firearms occurred
  when: 2009-04 from text "April 2009"
  where: alab
  by: navy
  to: "The three others in the boat"
  killed: 3 "The three others" side recipient
  said: counsel party "said"
* talk CONSULT occurred
  when: 2009-04 from text "April 2009"
  where: bainbridge
  by: muse; navy
  said: counsel party "said"
* rej REJECT occurred
  when: 2011-02-16
  where: newyork
  by: govt
  to: counsel
  about: talk
* jump ASSAULT/primitive occurred
  when: 2009-04 from text "April 2009"
  where: alabama
  by: "a sailor"
  to: muse
  with: knife "knife"
  said: govt official "disputed"
* surr RETREAT/withdraw occurred
  when: 2009-04 from text "April 2009"
  by: muse
  to: navy
  said: govt official "disputed"
* sue ACCUSE/investigate occurred
  when: 2009-04/2011-02-17 bounded
  by: crew
  to: "the line"; "the ship's owner"
  count: 11 "Eleven of the crew"
* blame ACCUSE/disapprove occurred
  when: 2009-04/2011-02-17 bounded
  by: crew
  to: "the line"; "the ship's owner"
* notice REQUEST/change occurred optional
  when: ?
* guns AID denied
  when: ?
  by: "the line"
  to: crew
  said: "A deckhand" witness
* sorry CONCEDE occurred
  when: 2011-02-16
  where: newyork
  by: muse
  to: "the American people"; "all whom I harmed"
  about: board
  answers: board "sorry for what I did"
* forg REQUEST/assist occurred optional
  when: 2011-02-16
  where: newyork
  by: muse
  to: "the American people"; "all whom I harmed"
* held11 ASSAULT/abduct ongoing
  when: 2011-02-16 "today"
  where: coast
  by: pirates
  to: "seafarers"
  abducted: ~700 "some 700 seafarers" side civilian voice judge
  abducted: 200 "200" side civilian voice judge as_of 2009-04-30
  said: judge official "noted"
* ships10 COERCE/seize occurred
  when: 2010 "last year"
  where: coast
  by: pirates
  to: "ships" thing
  count: 53 "Fifty-three ships"
  said: judge official "noted"
* res SANCTION/convict occurred
  when: 2011-02-16
  where: newyork
  by: judge
  to: muse
  money: 550000 "550,000 dollars"
* app REQUEST/change denied
  when: ?
  by: muse
  to: judge
  said: "a lawyer" party "said"
