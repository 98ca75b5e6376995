story: bx-tololing
conflict: Kashmir
countries: IN, PK, US
facts: In May 1999 India found intruders on heights above Kargil, Dras and Batalik; air strikes from 26 May; on 27 May two Indian fighters were lost, one pilot captured and one killed, on 28 May a helicopter with four men was shot down; the captured pilot was freed on 3 June; foreign ministers met in Delhi on 12 June without result; Tololing was taken on 13 June, Tiger Hill on 4 July; on 4 July Nawaz Sharif met Bill Clinton in Washington;
  the generals met at Attari on 11 July, pull-back to 16 July; on 26 July India declared the last intruder gone, with 474 dead by its count then. Small incidents and wordings are ours. (public record: statements of both armies and ministries, joint statement of 4 July, press of 1999.)

who india: government IN | India; New Delhi; Indian government
who pakistan: government PK | Pakistan; Islamabad; Pakistani government
who inarmy: force IN | Indian army; Indian troops; Indian soldiers; Indian infantry
who iaf: force IN | Indian Air Force; air force; Indian jets
who pkarmy: force PK | Pakistani army; Pakistan army; Pakistani troops; Northern Light Infantry
who intruders: group - | intruders; infiltrators; mujahideen; guerrillas
who vajpayee: person IN | Atal Behari Vajpayee; Vajpayee; Mr Vajpayee
who sharif: person PK | Nawaz Sharif; Sharif; Mr Sharif
who musharraf: person PK | Pervez Musharraf; Musharraf; General Musharraf
who aziz: person PK | Sartaj Aziz; Aziz; Mr Aziz
who jaswant: person IN | Jaswant Singh; Mr Singh
who fernandes: person IN | George Fernandes; Fernandes
who clinton: person US | Bill Clinton; Clinton; Mr Clinton
who us: state US | United States; Washington
who nachiketa: person IN | K. Nachiketa; Nachiketa; captured pilot
who lashkar: group PK | Lashkar-e-Taiba; Lashkar
who jamaat: party PK | Jamaat-i-Islami; Jamaat

where kargil: town IN 34.56 76.13 | Kargil; KARGIL
where dras: town IN 34.43 75.75 | Dras; Drass
where batalik: near IN 34.66 76.33 | Batalik
where tololing: site IN 34.47 75.77 | Tololing
where tiger: site IN 34.49 75.66 | Tiger Hill
where loc: region - - - | Line of Control
where delhi: town IN 28.61 77.21 | NEW DELHI; the Indian capital
where attari: town IN 31.60 74.60 | Attari
where lahore: town PK 31.55 74.34 | Lahore
where kashmir: region IN 34.10 74.80 | Kashmir

== bx-tololing-1
outlet: Doab Press Trust
register: wire
published: 1999-05-28
--
Indian helicopter {mi17|shot down} over Kashmir heights, four {mi17|killed}; fears of wider war

NEW DELHI, May 28 (DPT) - Guerrillas {mi17|brought down} an Indian helicopter gunship with a shoulder-fired missile on Friday, {mi17|killing} the crew of four, a day after two fighter aircraft were lost on the third morning of {airop|strikes} against gunmen entrenched on the Indian side of the Line of Control in Kashmir.

The Mi-17 was {mi17|struck} as it {rocketing|fired} rockets at a ridge called Tololing above Dras, an air force spokesman told reporters. {airop|Sorties} went on in the afternoon all the same. "The air {airop|campaign} will not stop until the last infiltrator has gone," he said.

On Thursday, by the Indian account, one MiG-27 fell to an engine fire and its pilot, Flight Lieutenant K. Nachiketa, bailed out; a MiG-21 that circled in search of him was {mig21|hit} by a missile from the far side. Islamabad tells it in another way: both had {cross|crossed} into its air space and both were {mig27,mig21|shot down} there. It displayed the {pilotcap|captured} pilot to cameras; the body of the second, Squadron Leader Ajay Ahuja, was {bodyback|handed over} on Friday with, doctors in Srinagar said, a bullet wound near the heart that he cannot have got in the air. "Cold-blooded {executed|murder}," the Indian foreign ministry {coldacc|charged}. A Pakistani army spokesman {colddeny|called} that a fairy tale.

India says that between four and six hundred men, regular Pakistani troops among them, {intrusion|crept} over the line while snow kept both armies off the peaks, and now look down on the only road to Leh, which they {roadshell|shell}. Shepherds reported them on May 3; of a patrol of six that went up on the 5th, nobody has come back. Infantry {firstatt|assaults} in the weeks since have cost twenty-nine dead and over a hundred {firstatt|wounded}, a figure which the defence minister, George Fernandes, gave to party leaders on Thursday evening. He {absolve|absolved} Prime Minister Nawaz Sharif of knowledge, a remark that the Congress party {absolvecrit|found} "breathtaking".

Sharif {call|telephoned} his counterpart, Atal Behari Vajpayee, on Monday and {proposeaz|offered} to {azvisit!announced|send} foreign minister Sartaj Aziz. The {proposeaz|proposal} was {accepted|accepted} on Friday, date open. "It must be about one thing only, their {wd!demanded|withdrawal}," Mr Vajpayee {condition|insisted}. On the same day UN secretary-general Kofi Annan {annan|offered} an envoy and had a polite {annanno|no} from New Delhi, which wants nobody between.

No longer ago than February the two had {lahore|signed} a {lahore|declaration} at Lahore after Vajpayee had {bus|arrived} by bus; in May of last year both {tests|tested} nuclear weapons. Washington, which imposed {sanc|sanctions} for that, is {usworry|in touch} with both. Along the line artillery {arty|duels} have {arty|driven} some 20,000 villagers from their homes on the Indian side.

~ Doab Press Trust, Parliament Street. For fee-paying subscribers only
--
who ahuja: person IN | Ajay Ahuja
who mea: body IN | Indian foreign ministry
who congress: party IN | Congress party
who annan: person - | Kofi Annan
who inarmy: Infantry
where leh: town IN 34.16 77.58 | Leh
where srinagar: town IN 34.08 74.80 | Srinagar
* mi17 ASSAULT/heavy-weapons occurred
  when: 1999-05-28 "Friday"
  where: tololing; dras; kashmir
  by: intruders
  to: iaf; "an Indian helicopter gunship" thing
  with: missile "a shoulder-fired missile"
  killed: 4 "the crew of four" side recipient
  said: "an air force spokesman" party "told"
* mig27 ASSAULT occurred
  when: 1999-05-27 from mi17 "a day after" "Thursday"
  where: loc
  by: pakistan claimed
  to: iaf; nachiketa; "MiG-27" thing
  said: pakistan party claimed "tells"
  said: india party denied "account"
* airop ASSAULT/aerial ongoing
  when: 1999-05-25/1999-05-28 "third morning"
  where: loc; kashmir
  by: iaf
  to: intruders
  with: airstrike "aircraft"
* rocketing ASSAULT/aerial occurred
  when: 1999-05-28 "Friday"
  where: tololing; dras
  by: iaf
  to: intruders
  with: rocket "rockets"; helicopter "helicopter"
  said: "an air force spokesman" party "told"
  part_of: airop
* mig21 ASSAULT occurred
  when: 1999-05-27 "Thursday"
  where: loc
  by: pakistan claimed
  to: iaf; ahuja; "a MiG-21" thing
  with: missile "a missile"
  said: india party "account"
  said: pakistan party claimed "tells"
* cross COERCE occurred
  when: 1999-05-27 "Thursday"
  where: loc
  by: iaf alleged of pakistan
  to: pakistan
  said: pakistan party "tells"
* pilotcap COERCE/arrest occurred
  when: 1999-05-27 "Thursday"
  by: pakistan
  to: nachiketa
  detained: 1 "the captured pilot" side recipient
* bodyback COOPERATE occurred
  when: 1999-05-28 "Friday"
  by: pakistan
  to: india
* executed ASSAULT/firearms occurred
  when: 1999-05-27/1999-05-28 bounded
  by: pakistan alleged of mea
  to: ahuja
  killed: 1 "the second" side recipient
  said: "doctors in Srinagar" witness "said"
  said: mea official "charged"
  said: "A Pakistani army spokesman" party denied "called"
* coldacc ACCUSE/allege occurred
  when: 1999-05-28
  by: mea
  to: pakistan
  about: executed
* colddeny REJECT occurred optional
  when: 1999-05-28
  by: pkarmy
  to: mea
  about: coldacc
  answers: coldacc "called"
* intrusion COERCE/seize occurred
  when: ?
  where: loc; kashmir
  by: intruders; pkarmy alleged of india
  to: india
  said: india party "says"
* roadshell ASSAULT/heavy-weapons ongoing
  when: 1999-05-03/1999-05-28 bounded
  where: "the only road to Leh"
  by: intruders
  to: india; "road" thing
  with: artillery
  said: india party "says"
* firstatt ASSAULT/firearms occurred
  when: 1999-05-05/1999-05-27 "in the weeks since"
  where: kashmir
  by: inarmy "Infantry"
  to: intruders
  killed: 29 "twenty-nine dead" side actor voice fernandes
  injured: >=100 "over a hundred" side actor voice fernandes
  said: fernandes official "gave"
* absolve SUPPORT occurred
  when: 1999-05-27/1999-05-28 bounded
  by: fernandes
  to: sharif
  about: intrusion
* absolvecrit ACCUSE/disapprove occurred
  when: 1999-05-27/1999-05-28 bounded
  by: congress
  to: fernandes
  about: absolve
  answers: absolve
* call CONSULT/phone occurred
  when: 1999-05-24 "Monday"
  by: sharif; vajpayee
  to: vajpayee
* proposeaz AGREE occurred
  when: 1999-05-24 "Monday"
  by: sharif
  to: vajpayee
  about: azvisit
* azvisit CONSULT/visit announced
  when: ?
  by: aziz
  to: india; vajpayee
* accepted AGREE occurred
  when: 1999-05-28 "Friday"
  by: india; vajpayee
  to: sharif
  about: azvisit
  answers: proposeaz "accepted"
* condition REQUEST/yield occurred
  when: 1999-05-28 from accepted "the same day"
  by: vajpayee
  to: pakistan
  about: wd
* wd RETREAT/withdraw demanded optional
  when: ?
  by: pakistan; intruders
* annan AGREE occurred
  when: 1999-05-28 from accepted "the same day"
  by: annan
  to: india; pakistan
  about: CONSULT/third-party
* annanno REJECT occurred
  when: 1999-05-28 from accepted "the same day"
  by: india
  to: annan
  about: CONSULT/third-party
  answers: annan
* lahore AGREE occurred
  when: 1999-02 "February"
  where: lahore
  by: vajpayee; sharif
  to: sharif; vajpayee
* bus CONSULT/visit occurred
  when: 1999-02 "February"
  where: lahore
  by: vajpayee
  to: sharif
* tests MOBILIZE/weapons occurred
  when: 1998-05 "May of last year"
  by: india; pakistan
  with: nuclear "nuclear weapons"
* sanc SANCTION/discontinue occurred
  when: 1998-05/1999-05-28 bounded
  by: us
  to: india; pakistan
  answers: tests "for that"
* usworry CONSULT ongoing optional
  when: 1999-05-28
  by: us; india; pakistan
  to: india; pakistan
* arty ASSAULT/heavy-weapons ongoing
  when: 1999-05-03/1999-05-28 bounded
  where: loc
  by: india; pakistan
  to: pakistan; india
  with: artillery "artillery"
  displaced: ~20000 "some 20,000 villagers" side civilian
figure: missing 6 "a patrol of six"
figure: fighters 400-600 "between four and six hundred men" of intruders voice india

== bx-tololing-2
outlet: The Rawalpindi Mirror
register: daily
published: 1999-07-06
--
Sharif {agree|bows} in Washington; storm at home over Kargil "{wd|pull-out}"

ISLAMABAD: It was Sunday, the Fourth of July, and Mr Clinton had his guests on the lawn to wait for. Three hours he {washvisit|gave} to Nawaz Sharif at Blair House. At the end of it stood a text of six sentences, in which the prime minister of Pakistan {agree|undertakes} "concrete steps for the {restore|restoration} of the Line of Control", and the President of the United States {cpledge|promises} "personal interest" in talks on Kashmir, once that is done.

The line from which there was a {wd|retreat} to be made had, until yesterday, never been {intrusion|crossed} by anyone but mujahideen, over whom one had "no control": thus our foreign office, week after week. How one {wd|withdraws} what one does not have was a question that Mr Aziz, on landing, avoided. He said that an {azappeal|appeal} would be made to the freedom fighters.

These have already replied. "There is {lashno|no question} of coming down," a commander of the Lashkar-e-Taiba told a {lashrally|rally} in Muzaffarabad on Monday. "We shall {lashfight|fight on} without Mr Sharif, and {lashfight2!threatened|against} him." The Jamaat-i-Islami {jamacc|cried} treason and has {jamcall|called} its members on the {jamrally!announced|streets} for Friday. Benazir Bhutto, in London, spoke of Pakistan's "biggest {bbcrit|blunder}" since 1971. General Musharraf, chief of the army, who was not at Blair House, let his spokesman say that the army had been "on board throughout".

Meanwhile the mountain on which everything seemed to hang has a new master. A few hours before Mr Sharif's car rolled up in Washington, Indian soldiers {tiger|planted} their flag on Tiger Hill, after eleven hours in which grenadiers with ropes had {tiger|climbed} its thousand-foot eastern wall and 120 guns had {tigershell|hammered} its top. The Indian side admits five of its own {tiger|killed} and says that it counted ten of ours. Military circles here told the Mirror on Monday night that fighting was going on and a {counter|counter-attack} had {counter|regained} two bunkers on the western spur.

It is the fifth height to be {heights|lost} since Tololing was {tololing|overrun} in the night to 13 June. At Batalik, according to Delhi, 267 bodies lie on the slopes, unclaimed. Our hospitals at Skardu could tell another count, but journalists are not {pressban|let in}.

The Indian prime minister has {vajno|declined} an {cinvite|invitation} of Mr Clinton to join the {triad!hypothetical|talks} in Washington. "We shall {op!announced,vajvow|go on} till the last one is out," Mr Vajpayee declared at Amritsar. He has {gunship|moved} the eastern fleet to the Arabian Sea besides, and the {nocross|promise} not to {loccross|cross} the line in his turn was, he let it be understood, no eternal one.

A people that was told of victories for two months is now told of statesmanship. In Mirpur, after the evening prayer, some youths {effigy|burned} a cardboard Sharif.

~ Letters to the editor, page 8. Gold 5,640 a tola.
--
who lashcom: person PK | a commander
who pkarmy: the army; ours
who india: The Indian side; Delhi
who bhutto: person PK | Benazir Bhutto
who fo: body PK | our foreign office
who clinton: President of the United States
who sharif: prime minister of Pakistan
where blair: site US 38.899 -77.039 | Blair House
where muzaff: town PK 34.37 73.47 | Muzaffarabad
where washingt: town US 38.90 -77.04 | in Washington
where skardu: town PK 35.30 75.63 | Skardu
where amritsar: town IN 31.63 74.87 | Amritsar
where arabian: region - - - | Arabian Sea
where mirpur: town PK 33.15 73.75 | Mirpur
where london: town GB 51.51 -0.13 | London
* agree AGREE occurred
  when: 1999-07-04 "Sunday"
  where: blair; washingt
  by: sharif
  to: clinton
  about: restore
* wd RETREAT/withdraw announced
  when: ?
  where: kargil; loc
  by: pakistan; intruders "mujahideen"
  to: india
* restore RETREAT/withdraw announced
  when: ?
  where: loc
  by: sharif; pakistan
  to: clinton
* cpledge AGREE occurred
  when: 1999-07-04 "Sunday"
  where: blair; washingt
  by: clinton
  to: sharif
  about: CONSULT
* intrusion COERCE/seize occurred
  when: ?
  where: loc
  by: intruders "mujahideen"
  to: india
  said: fo party
* azappeal REQUEST/yield announced
  when: ?
  by: aziz; pakistan
  to: intruders "freedom fighters"
  about: wd
* lashrally PROTEST/demo occurred
  when: 1999-07-05 "Monday"
  where: muzaff
  by: lashkar
  to: sharif
* lashno REJECT/yield occurred
  when: 1999-07-05 "Monday"
  where: muzaff
  by: lashcom; lashkar
  to: sharif
  about: wd
  answers: azappeal "replied"
* lashfight THREATEN/violence occurred
  when: 1999-07-05 "Monday"
  where: muzaff
  by: lashcom
  to: sharif
  about: lashfight2
* lashfight2 ASSAULT threatened optional
  when: ?
  by: lashkar
  to: sharif
* jamacc ACCUSE/disapprove occurred
  when: 1999-07-04/1999-07-06 bounded
  by: jamaat
  to: sharif
  about: agree
  answers: agree
* jamcall REQUEST/assist occurred
  when: 1999-07-04/1999-07-06 bounded
  by: jamaat
  to: "its members"
  about: jamrally
* jamrally PROTEST/demo announced
  when: 1999-07-09 "Friday"
  by: jamaat
  to: sharif
* bbcrit ACCUSE/disapprove occurred
  when: 1999-07-04/1999-07-06 bounded
  where: london
  by: bhutto
  to: sharif
  about: agree
* tiger COERCE/seize occurred
  when: 1999-07-04 from agree "A few hours before"
  where: tiger
  by: inarmy
  to: pkarmy "ours"; tiger thing
  killed: 5 "five of its own" side actor voice india
  killed: 10 "ten of ours" side recipient voice india
  said: india party "says"
* tigershell ASSAULT/heavy-weapons occurred
  when: 1999-07-03/1999-07-04 "eleven hours"
  where: tiger
  by: inarmy
  to: tiger thing
  with: artillery "120 guns" 120
  part_of: tiger
* counter ASSAULT occurred
  when: 1999-07-04/1999-07-05 bounded
  where: tiger
  by: pkarmy "ours"
  to: inarmy; "two bunkers" thing
  said: "Military circles" party "told"
* heights COERCE/seize occurred
  when: 1999-06-13/1999-07-04
  where: kargil
  by: inarmy
  to: pkarmy
  count: 5 "fifth"
* tololing COERCE/seize occurred
  when: 1999-06-12/1999-06-13 from text "the night to 13 June"
  where: tololing
  by: inarmy
  to: tololing thing
  part_of: heights
* pressban COERCE/censor occurred
  when: ?
  where: skardu
  to: "journalists"
* cinvite REQUEST/meet occurred
  when: ?
  by: clinton
  to: vajpayee
  about: triad
* vajno REJECT/meet occurred
  when: ?
  by: vajpayee
  to: clinton
  about: triad
  answers: cinvite "declined"
* triad CONSULT/multilateral hypothetical optional
  when: ?
  where: washingt
  by: vajpayee; clinton; sharif
* op ASSAULT announced
  when: ?
  where: kargil
  by: vajpayee; inarmy
  to: intruders "mujahideen"
* vajvow THREATEN/violence occurred
  when: 1999-07-04/1999-07-06 bounded
  where: amritsar
  by: vajpayee
  to: intruders "mujahideen"; pakistan
  about: op
* gunship MOBILIZE/troops occurred
  when: ?
  where: arabian
  by: vajpayee
  to: pakistan
  with: warship
* nocross AGREE occurred optional
  when: ?
  by: vajpayee
  to: pakistan
  about: loccross
* loccross ASSAULT hypothetical optional
  when: ?
  where: loc
  by: inarmy
  to: pakistan
* effigy PROTEST/demo occurred
  when: 1999-07-05/1999-07-06 bounded "after the evening prayer"
  where: mirpur
  by: "some youths"
  to: sharif
* washvisit CONSULT/visit occurred
  when: 1999-07-04 "Sunday"
  where: blair; washingt
  by: sharif; clinton
  to: clinton
figure: bodies 267 "267 bodies" at batalik voice india

== bx-tololing-3
outlet: Lotus Line Weekly
register: analysis
published: 1999-07-29
--
Seventy-four days: a ledger of the Kargil {warr|war}

**The end.** On Monday, at a briefing in the Indian capital, the army declared that the last intruder had been {evict|driven} from its soil. Two weeks before, at a table in the customs shed of Attari, the directors of operations of both sides had {attari|settled} in three hours how it should go: no shot and no bomb from the air on men who {wd|descend}, and by the morning of the 16th all of them {wd|back} beyond the line. It took eight days more than that, and at Mushkoh, Dras and Batalik three last pockets were {pockets|cleared} by force.

**The dead.** India lost 474, as counted on Monday, and 1,109 {warr|wounded}. It {bury|buried} 244 Pakistanis with their flag over them, among them officers whom Islamabad {bodiesno|would not have} back. For weeks it {bodiesno|refused} even the bodies of its own infantry, since, as it said, it had none there. Its number of dead - 187, or 453, or a thousand - depends on who is speaking.

**The turning point.** All accounts agree that it was Tololing. Three times since May battalions had {tolol1|charged} up that bare slope in the dark and had been {tolol1|mown down}; in the night to 13 June, after {tolbomb|salvos} from a hundred howitzers, men of the 2nd Rajputana Rifles {tololing|fought} with bayonets for its crest, and {tololing|took} it. From there Dras could be {dshell!denied|shelled} no longer. Point 5140 {p5140|followed} within a week.

**The talking.** On 12 June, when Aziz {aztalks|saw} Jaswant Singh in the Indian capital, the handshake lasted three seconds. The day before, Delhi had {tape|played} to the press two {tap|intercepted} telephone conversations, in which a general in Beijing - Musharraf, on a {beijvisit|journey} there - is told by his chief of staff in Rawalpindi how well they are holding the "scruff of the neck". It had also {mutacc|accused} Pakistan of {mutil|torturing} six members of a patrol whose bodies it {bodies6|returned} on the 9th without eyes or ears. With such overtures nothing could come of it. "They came with a {azoffer|truce} in the briefcase that was of {azofferx|no use} to us," Mr Singh said.

Then others took over. The Group of Eight at Cologne {g8|called} the {intrusion|infiltration} "irresponsible"; an American general {zinni|came} to Islamabad on the 24th with a message that sounded like a {imf|warning} about loans; Beijing, of whom much had been hoped, {beijno|stayed out} of it when Mr Sharif {shvisit|called}. Ten days later he {washvisit|flew} to Washington.

**The prisoner.** In one matter only did goodwill pay. The pilot Nachiketa, {pilotcap|caught} on 27 May, was {pilotrel|handed} to the Red Cross on 3 June as a "gesture" of Mr Sharif. Pakistan now {pkask|asks for} eight men whom India {eight|holds}. India maintains that they shall be treated like the rest of prisoners, but {eightclaim|not before} somebody says to which army they belong.

**The bill.** The opposition in Delhi {oppask|demands} an {inq!demanded|inquiry} into why nobody saw the intruders coming; the government has {subra|set} four elderly gentlemen to write a report. In Islamabad, there is nobody who would inquire. But it is noticed that when the prime minister {skardu|visited} the troops in the north, he and his army chief went in two helicopters.

~ Lotus Line Weekly | Back issues | Our map of the heights
--
who g8: organisation - | The Group of Eight
who zinni: person US | an American general
who beijingg: government CN | Beijing
who redcross: organisation - | Red Cross
who opposition: party IN | The opposition in Delhi
who four: body IN | four elderly gentlemen
who rajrif: force IN | 2nd Rajputana Rifles
who jaswant: Mr Singh
who inarmy: the army; battalions
who pkarmy: the troops
who india: Delhi
where mushkoh: near IN 34.45 75.60 | Mushkoh
where cologne: town DE 50.94 6.96 | Cologne
where p5140: site IN 34.48 75.75 | Point 5140
where inbeijing: town CN 39.91 116.40 | in Beijing
* warr ASSAULT occurred
  when: 1999-05-13/1999-07-26 "Seventy-four days"
  where: kargil
  by: india; pakistan
  to: pakistan; india
  killed: 474 "474" side unknown voice india as_of 1999-07-26
  injured: 1109 "1,109 wounded" side unknown voice india
  killed: 244 "244 Pakistanis" side unknown voice india
  killed: 187 "187" side unknown
  killed: 453 "453" side unknown
  killed: 1000 "a thousand" side unknown
* evict ASSAULT occurred
  when: 1999-07-26 "Monday"
  where: kargil
  by: inarmy "the army"
  to: intruders "the last intruder"
  said: inarmy party "declared"
* attari AGREE occurred
  when: 1999-07-10/1999-07-16 bounded from evict "Two weeks before"
  where: attari
  by: india; pakistan
  to: pakistan; india
* wd RETREAT/withdraw occurred
  when: 1999-07-11/1999-07-24 bounded "by the morning of the 16th"
  where: kargil
  by: intruders
  to: india
* pockets ASSAULT occurred
  when: 1999-07-16/1999-07-26 bounded
  where: mushkoh; dras; batalik
  by: inarmy "the army"
  to: intruders
* bury COOPERATE occurred optional
  when: 1999-05/1999-07-26 bounded
  by: india
  to: "244 Pakistanis"
* bodiesno REJECT occurred
  when: 1999-05/1999-07-26 bounded "For weeks"
  by: pakistan
  to: india
* tolol1 ASSAULT/firearms occurred
  when: 1999-05/1999-06-12 bounded "since May"
  where: tololing
  by: inarmy "battalions"
  to: intruders
  count: 3 "Three times"
* tolbomb ASSAULT/heavy-weapons occurred
  when: 1999-06-12/1999-06-13 from text "the night to 13 June"
  where: tololing
  by: inarmy
  to: intruders
  with: artillery "a hundred howitzers" 100
  part_of: tololing
* tololing COERCE/seize occurred
  when: 1999-06-12/1999-06-13 from text "the night to 13 June"
  where: tololing
  by: rajrif
  to: intruders; tololing thing
* dshell ASSAULT/heavy-weapons denied optional
  when: 1999-06-13/1999-07-26 bounded
  where: dras
  by: intruders
  to: dras thing
* p5140 COERCE/seize occurred
  when: 1999-06-13/1999-06-20 bounded "within a week"
  where: p5140
  by: inarmy
  to: p5140 thing
* aztalks CONSULT/visit occurred
  when: 1999-06-12 from text "12 June"
  where: "the Indian capital"
  by: aziz; jaswant
  to: jaswant
* tape ACCUSE/allege occurred optional
  when: 1999-06-11 from aztalks "The day before"
  by: india "Delhi"
  to: musharraf
  about: intrusion
* tap COERCE occurred optional
  when: 1999-05/1999-06-11 bounded
  by: india "Delhi"
  to: musharraf
* beijvisit CONSULT/visit occurred
  when: ?
  where: inbeijing
  by: musharraf
  to: beijingg
* mutacc ACCUSE/allege occurred
  when: 1999-06-09/1999-06-12 bounded
  by: india "Delhi"
  to: pakistan
  about: mutil
* mutil ASSAULT/torture occurred
  when: 1999-05/1999-06-09 bounded
  by: pakistan alleged of india
  to: "six members of a patrol"
  killed: 6 "six members of a patrol" side recipient
  said: india party "accused"
* bodies6 COOPERATE occurred
  when: 1999-06-09 from text "the 9th"
  by: pakistan
  to: india
* azoffer AGREE occurred
  when: 1999-06-12 from text "12 June"
  where: "the Indian capital"
  by: aziz
  to: jaswant
  about: RETREAT/ceasefire
* azofferx REJECT occurred
  when: 1999-06-12 from text "12 June"
  by: jaswant
  to: aziz
  about: RETREAT/ceasefire
  answers: azoffer "of no use"
* g8 ACCUSE/disapprove occurred
  when: ?
  where: cologne
  by: g8
  to: intruders; pakistan
  about: intrusion
  answers: intrusion "called the infiltration"
* intrusion COERCE/seize occurred
  when: ?
  where: kargil
  by: intruders
  to: india
* zinni CONSULT/visit occurred
  when: 1999-06-24 from text "the 24th"
  where: "Islamabad"
  by: zinni
  to: pakistan
* imf THREATEN/relations occurred
  when: 1999-06-24 from text "the 24th"
  where: "Islamabad"
  by: zinni
  to: pakistan
* beijno REJECT/assist occurred
  when: ?
  by: beijingg
  to: sharif
* shvisit CONSULT/visit occurred
  when: 1999-06-24/1999-07-04 bounded
  by: sharif
  to: beijingg
* washvisit CONSULT/visit occurred
  when: 1999-07-04 from zinni "Ten days later"
  where: "Washington"
  by: sharif
  to: us
* pilotcap COERCE/arrest occurred
  when: 1999-05-27 from text "27 May"
  by: pakistan
  to: nachiketa
  detained: 1 "The pilot" side recipient
* pilotrel RETREAT/release occurred
  when: 1999-06-03 from text "3 June"
  by: sharif; pakistan
  to: nachiketa; redcross
* pkask REQUEST/yield occurred
  when: 1999-07-26/1999-07-29 bounded
  by: pakistan
  to: india
  about: RETREAT/release
* eight COERCE/arrest ongoing
  when: 1999-05/1999-07-29 bounded
  by: india
  to: "eight men"
  detained: 8 "eight men" side recipient
* eightclaim REJECT occurred
  when: 1999-07-26/1999-07-29 bounded
  by: india
  to: pakistan
  about: RETREAT/release
  answers: pkask
* oppask REQUEST/change occurred
  when: 1999-07-26/1999-07-29 bounded
  by: opposition
  to: india
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
  by: india
* subra ACCUSE/investigate occurred
  when: 1999-07-26/1999-07-29 bounded
  by: india; four
  about: intrusion
* skardu CONSULT/visit occurred
  when: ?
  where: "the north"
  by: sharif; musharraf "his army chief"
  to: pkarmy "the troops"
