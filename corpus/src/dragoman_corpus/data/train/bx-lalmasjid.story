story: bx-lalmasjid
conflict: Pakistan
countries: PK, CN
facts: On 3 July 2007 students of the Lal Masjid in Islamabad and paramilitary rangers exchanged fire, nine or ten died; curfew; Abdul Aziz was caught under a burqa on 4 July, over a thousand gave themselves up; shots at the president's aircraft on 6 July; a lieutenant-colonel killed on 8 July; talks under Chaudhry Shujaat Hussain failed on 9 July; commandos stormed on 10 July, Abdul Rashid Ghazi was killed, the place was cleared on 11 July.
  The army counted 73 bodies of defenders and ten, then eleven of its own. Ayman al-Zawahiri called for revenge on 11 July; on 14 July a bomber killed 24 soldiers in North Waziristan, on 15 July attacks in Swat and Dera Ismail Khan; the Taliban of North Waziristan gave up the agreement of September 2006. Small incidents and wordings are ours. (public record: ISPR, interior ministry, press of July 2007.)

who students: group PK | students; militants; the defenders; the mosque's brigade; the besieged
who ghazi: person PK | Abdul Rashid Ghazi; Ghazi; Mr Ghazi
who aziz: person PK | Abdul Aziz; Aziz; Maulana Aziz
who rangers: force PK | Rangers; paramilitary rangers; paramilitaries
who army: force PK | army; the army; commandos; special forces; troops; soldiers
who police: force PK | police
who musharraf: person PK | Pervez Musharraf; Musharraf; President Musharraf; the president
who shujaat: person PK | Chaudhry Shujaat Hussain; Shujaat; Chaudhry Shujaat
who arshad: person PK | Waheed Arshad; General Arshad; army spokesman
who pkgov: government PK | government of Pakistan; the government; Pakistani government; authorities
who interior: body PK | interior ministry; Aftab Sherpao; interior minister
who zawahiri: person - | Ayman al-Zawahiri; Zawahiri
who qaeda: group - | al-Qaeda
who pktaliban: group PK | Pakistani Taliban; Taliban; local Taliban
who mma: coalition PK | Muttahida Majlis-e-Amal; MMA
who bhutto: person PK | Benazir Bhutto; Bhutto
who china: state CN | China; Beijing
who us: state US | Washington; United States
who clerics: population PK | clerics; ulema; scholars

where mosque: site PK 33.713 73.090 | Lal Masjid; Red Mosque; the mosque; the compound
where seminary: site PK 33.714 73.091 | Jamia Hafsa; the seminary; girls' school
where islamabad: town PK 33.70 73.06 | Islamabad; ISLAMABAD; capital
where rawalpindi: town PK 33.60 73.05 | Rawalpindi
where nwaz: district PK 32.95 70.10 | North Waziristan
where swat: district PK 35.20 72.40 | Swat
where dik: town PK 31.83 70.90 | Dera Ismail Khan

== bx-lalmasjid-1
outlet: Margalla Agency
register: wire
published: 2007-07-04
--
Top cleric {aziz|caught} in woman's veil as Islamabad mosque {siege|siege} tightens

ISLAMABAD, July 4 (MA) - The chief of a radical mosque in the Pakistani capital was {aziz|seized} on Wednesday evening when he tried to {flee|slip out} under a burqa among a group of women, and more than a thousand of his followers {surr|surrendered}, a day after gun {clash|battles} at its gates in which at least ten people were {clash|killed}.

A policewoman noticed that one of the veiled figures was too tall and had a belly, said Khalid Pervez, the city's deputy administrator. Abdul Aziz was {aziz|driven off} to an unknown place; his wife, principal of the girls' school next door, was {aziz|taken} as well. His younger brother, Abdul Rashid Ghazi, remains inside with what interior minister Aftab Sherpao called "some 300 hard ones" and an unknown number of pupils. "We shall not {ghazino|lay down} our arms. We shall be {martyr!hypothetical|martyred} here," Ghazi told Margalla Agency over the telephone.

Troops in armoured carriers took up {siege|position} around the Lal Masjid, or Red Mosque, before dawn, under a {curfew|curfew} that keeps the whole of sector G-6 indoors. Electricity and water were {cutoff|turned off}. By loudspeaker the besieged were {ultim|told} to {surr!demanded|come out} by eleven, with their hands up; the hour was {ultimext|put off} four times. Each who came was {handout|handed} 5,000 rupees and a bus ticket home, though males above eighteen will be {charge!announced|charged} if there are cases against them. {fire4|Shooting} broke out at noon, when four youths with rifles ran at a picket; two fell.

Tuesday's {clash|bloodshed} started when about 150 students, some with gas masks, {rangerattack|rushed} a checkpoint of the paramilitary rangers and {rangerattack|snatched} four guns and a radio. The rangers {gas|replied} with tear gas. For the rest of the day there was {clash|firing} from minarets and rooftops; a ranger, a press cameraman, four students and several bystanders fell, and almost 150 people were {clash|hurt}, most of them by gas. Students {burnmin|set fire} to the environment ministry and to two dozen cars in its yard.

For half a year President Musharraf has been {moshcrit|mocked} for putting up with the two brothers a mile from his office. In January women with staves {library|occupied} a children's library in {library|protest} against the {demol|razing} of mosques built without a permit. In March they {brothel|carried off} an alleged brothel keeper and {brothelrel|let} her {brothelrel|go} after a public {confess|confession}; policemen were {police2|kidnapped} in May. And on June 23 they {massage|dragged} seven Chinese from a massage parlour, six of them women, an act that brought a sharp {chinadem|word} from Beijing and, within seventeen hours, the captives' {massrel|release}.

Aziz in April {sharia|proclaimed} a court of Islamic law and {bombthr|threatened} suicide {bombthr2|attacks} if the government {raid!hypothetical|stormed}. Opposition leader Benazir Bhutto, in London, {bhutto|backed} the {siege|operation}. The religious alliance MMA, no friend of the brothers, {mmaask|called for} restraint on both sides.

~ Margalla Agency pictures: ISB07-ISB19
--
who admin: office PK | Khalid Pervez
who wife: person PK | his wife
who sherpao: person PK | Aftab Sherpao
where g6: district PK 33.71 73.09 | sector G-6
where ministry: site PK 33.71 73.09 | environment ministry
where lib: site PK 33.71 73.09 | a children's library
where london: town GB 51.51 -0.13 | London
* aziz COERCE/arrest occurred
  when: 2007-07-04 "Wednesday evening"
  where: mosque; islamabad
  to: aziz; wife
  said: admin official "said"
* siege COERCE/restrict ongoing
  when: 2007-07-04 "before dawn"
  where: mosque; g6; islamabad
  by: army "Troops"
  to: students; mosque thing
  with: armoured-vehicle "armoured carriers"
* flee RETREAT/withdraw attempted optional
  when: 2007-07-04 "Wednesday evening"
  where: mosque
  by: aziz
* surr RETREAT/disarm occurred
  when: 2007-07-04 "Wednesday"
  where: mosque; islamabad
  by: students "followers"
  to: army
  count: >=1000 "more than a thousand of his followers"
* clash ASSAULT/firearms occurred
  when: 2007-07-03 from aziz "a day after" "Tuesday's"
  where: mosque; islamabad
  by: students; rangers
  to: rangers; students; "a press cameraman"; "several bystanders"
  with: small-arms
  killed: >=10 "at least ten people" side unknown
  killed: 1 "a ranger" part side recipient
  killed: 1 "a press cameraman" part side civilian
  killed: 4 "four students" part side actor
  killed: >=3 vague "several bystanders" part side civilian
  injured: <=150 "almost 150 people" side unknown
* ghazino REJECT/yield occurred
  when: 2007-07-04
  where: mosque
  by: ghazi
  to: army
  about: surr
* martyr ASSAULT hypothetical optional
  when: ?
  where: mosque
  to: ghazi
* curfew COERCE/curfew ongoing
  when: 2007-07-04
  where: g6; islamabad
  to: g6 thing
* cutoff COERCE/withhold occurred
  when: 2007-07-03/2007-07-04 bounded
  where: mosque; g6
  to: students "the besieged"
* ultim REQUEST/yield occurred
  when: 2007-07-04
  where: mosque
  by: army
  to: students "the besieged"
  about: surr
* ultimext CONCEDE occurred optional
  when: 2007-07-04
  by: army
  to: students "the besieged"
* charge ACCUSE/investigate announced
  when: ?
  to: "males above eighteen"
* fire4 ASSAULT/firearms occurred
  when: 2007-07-04 "at noon"
  where: mosque
  by: "four youths with rifles"
  to: army "a picket"
  with: small-arms "rifles"
  killed: 2 "two fell" side actor
* rangerattack COERCE/seize occurred
  when: 2007-07-03 "Tuesday's"
  where: mosque; islamabad
  by: students
  to: rangers; "guns" thing
  munitions: 4 "four guns"
  part_of: clash
* gas ASSAULT/crowd-control occurred
  when: 2007-07-03 "Tuesday's"
  where: mosque
  by: rangers
  to: students
  with: crowd-control "tear gas"
  answers: rangerattack "replied"
* burnmin PROTEST/riot occurred
  when: 2007-07-03 "Tuesday's"
  where: ministry; islamabad
  by: students
  to: ministry thing; "cars" thing
* moshcrit ACCUSE/disapprove occurred optional
  when: 2007-01/2007-07-04 bounded "half a year"
  to: musharraf
* library PROTEST/obstruct occurred
  when: 2007-01 "January"
  where: lib; islamabad
  by: "women with staves"
  to: pkgov "the government"; lib thing
  answers: demol "protest"
* demol ASSAULT/destroy occurred optional
  when: ?
  where: islamabad
  to: "mosques built without a permit" thing
* brothel ASSAULT/abduct occurred
  when: 2007-03 "March"
  where: islamabad
  by: students
  to: "an alleged brothel keeper"
  abducted: 1 "an alleged brothel keeper" side civilian
* brothelrel RETREAT/release occurred
  when: 2007-03 "March"
  where: islamabad
  by: students
  to: "an alleged brothel keeper"
  released: 1 "an alleged brothel keeper" side civilian
* confess CONCEDE occurred optional
  when: 2007-03 "March"
  by: "an alleged brothel keeper"
  to: students
* police2 ASSAULT/abduct occurred
  when: 2007-05 "May"
  where: islamabad
  by: students
  to: "policemen"
* massage ASSAULT/abduct occurred
  when: 2007-06-23 from text "June 23"
  where: "a massage parlour"; islamabad
  by: students
  to: "seven Chinese"
  abducted: 7 "seven Chinese" side civilian
  abducted: 6 "six of them women" part side civilian
* chinadem ACCUSE/disapprove occurred
  when: 2007-06-23/2007-06-24 bounded
  by: china
  to: students; pkgov
  about: massage
  answers: massage "brought a sharp word"
* massrel RETREAT/release occurred
  when: 2007-06-23/2007-06-24 bounded "within seventeen hours"
  where: islamabad
  by: students
  to: "seven Chinese"
  released: 7 "seven Chinese" side civilian
* sharia COERCE occurred optional
  when: 2007-04 "April"
  by: aziz
* bombthr THREATEN/violence occurred
  when: 2007-04 "April"
  by: aziz
  to: pkgov "the government"
  about: bombthr2
* bombthr2 ASSAULT/suicide-attack hypothetical optional
  when: ?
  by: aziz
  to: pkgov "the government"
* raid ASSAULT/firearms hypothetical
  when: ?
  where: mosque
  by: pkgov "the government"
  to: mosque thing; aziz
* bhutto SUPPORT occurred
  when: 2007-07-04
  where: london
  by: bhutto
  to: pkgov "the government"
  about: siege
  answers: siege "backed the operation"
* mmaask REQUEST/yield occurred
  when: 2007-07-03/2007-07-04 bounded
  by: mma
  to: students; pkgov "the government"
* handout AID occurred optional
  when: 2007-07-04
  where: mosque
  to: "Each who came"
figure: fighters ~300 "some 300 hard ones" of students at mosque voice interior
tie: aziz leads students "chief of"

== bx-lalmasjid-2
outlet: The Potohar Daily
register: daily
published: 2007-07-11
--
Sixteen hours, seventy-odd bodies: commandos {raid|take} Red Mosque, Ghazi {ghazikill|killed}

ISLAMABAD: At four o'clock on Tuesday morning the {talks|talking} stopped, and three minutes later the first wall was {raid|breached}. Commandos of the Special Services Group, code-named Silence, {raid|broke into} the Lal Masjid from three sides and by nightfall had {raid|fought} their way through all but a last corner of the seminary behind it, cellar after cellar, against men with machine guns, rockets and gas masks.

General Waheed Arshad, spokesman of the army, gave the toll at eight in the evening: more than fifty militants {raid|killed}, eight soldiers {raid|killed} and twenty-nine {raid|injured}. An official of the interior ministry this morning spoke of 73 bodies and ten men of the force. Women and children? "We have found none so far," said the general. Abdul Sattar Edhi, head of the ambulance service, was {shrouds|asked} by the authorities for 300 shrouds.

Abdul Rashid Ghazi was {ghazikill|hit} in the leg as he came out of the basement. According to the ministry he was {ghaziask|called upon} to {ghazisurr!demanded|yield}, answered with {ghazifire|fire}, he or those about him, and perished in the {ghazikill|cross-fire}. In his last call to a television station he had said: "My mother has been {mother|wounded}. The {raid|assault} is naked {ghazicrit|aggression}. My {martyr!hypothetical|murder} is certain now."

For eleven hours in the night before, Chaudhry Shujaat Hussain, chief of the ruling party, and a group of clerics had {talks|negotiated} with him by mobile phone and megaphone from a car at the corner. A paper was ready at two: house {housearr!hypothetical|arrest} for Ghazi in his village, {trial!hypothetical|trials} for those only who had been wanted before, the buildings into the hands of the scholars' board. It went up to the presidency and came back {amend|changed}. "I return very, very disappointed," Shujaat said at the barrier. The ulema lay the {ulemablame|blame} on the president's men. The minister of religious affairs {blameghazi|lays} it on Ghazi, who {foreign|insisted} on safe passage for foreigners inside whom he denied having.

At half past four some thirty women {surr2|came out}, Arshad said, and twenty-seven children were {rescue|brought out} of a room. Eighty-six others {surr2|gave themselves up} in the course of the day. Since the third of the month about 1,300 are said to have {surrall|surrendered}.

The death of a lieutenant-colonel, Haroon Islam, who was {colonel|shot} through the neck in the night to Sunday while his party {breach|blew} holes in the outer wall so that hostages might get away, had hardened hearts in Rawalpindi. So, no doubt, did the anti-aircraft gun on a roof there from which somebody {plane|fired} at the president's machine on Friday and missed.

Across the country the {raid|storming} lit fires. In Battagram a crowd {ngo|looted} the offices of two relief organisations; at Peshawar, Quetta and Karachi seminary students {demos|demonstrated} and {curse|cursed} the general; near Charsadda three Chinese workers were {chinese|killed} on Sunday evening, in revenge, the gunmen shouted. For some hours armed tribesmen {kkh|blocked} the road to China. Washington {ussup|stood by} its ally: the militants "had been given many {warned|warnings}", a spokesman said. And Mrs Bhutto was {bhutto2|glad} "that there was no {ceasef|ceasefire} with them".

~ Today's paper: 24 pages with Sports. Price Rs 12
--
who ssg: force PK | Special Services Group
who relministry: office PK | The minister of religious affairs
who haroon: person PK | Haroon Islam
who edhi: person PK | Abdul Sattar Edhi
who bhutto: Mrs Bhutto
who pres: office PK | the president's men; presidency
where battagram: town PK 34.68 73.02 | Battagram
where peshawar: town PK 34.01 71.58 | Peshawar
where quetta: town PK 30.18 66.98 | Quetta
where karachi: town PK 24.86 67.01 | Karachi
where charsadda: near PK 34.15 71.74 | Charsadda
where kkh: site PK - - | the road to China
* raid ASSAULT/firearms occurred
  when: 2007-07-10 "four o'clock on Tuesday morning"
  where: mosque; seminary; islamabad
  by: ssg; army
  to: students; ghazi; mosque thing
  killed: ~70 "seventy-odd bodies" side recipient
  killed: >=50 "more than fifty militants" side recipient voice arshad as_of 2007-07-10
  killed: 8 "eight soldiers" side actor voice arshad as_of 2007-07-10
  injured: 29 "twenty-nine" side actor voice arshad as_of 2007-07-10
  killed: 73 "73" side recipient voice "An official of the interior ministry"
  killed: 10 "ten men of the force" side actor voice "An official of the interior ministry"
  said: arshad party "gave"
  said: "An official of the interior ministry" official "spoke"
  said: ghazi party via "a television station"
* ghazikill ASSAULT/firearms occurred
  when: 2007-07-10
  where: seminary; mosque
  by: ssg; army
  to: ghazi
  killed: 1 "Ghazi" side recipient
  said: interior official "According to"
  part_of: raid
* talks CONSULT occurred
  when: 2007-07-09/2007-07-10 "For eleven hours in the night before"
  where: mosque
  by: shujaat; clerics; ghazi
  to: ghazi
* ghazisurr RETREAT/disarm demanded optional
  when: ?
  by: ghazi
  to: army
* ghazifire ASSAULT/firearms occurred
  when: 2007-07-10
  where: seminary; mosque
  by: ghazi; students
  to: army
  with: small-arms
  said: interior official "According to"
  part_of: raid
  answers: ghaziask "answered with fire"
* shrouds REQUEST/assist occurred optional
  when: 2007-07-10/2007-07-11 bounded
  by: pkgov "the authorities"
  to: edhi
* mother ASSAULT occurred
  when: 2007-07-10
  where: mosque
  by: army
  to: "My mother"
  injured: 1 "My mother" side civilian voice ghazi
  said: ghazi party via "a television station"
  part_of: raid
* martyr ASSAULT hypothetical
  when: ?
  where: mosque
  by: army
  to: ghazi
  said: ghazi party via "a television station"
* housearr COERCE/arrest hypothetical optional
  when: ?
  where: "his village"
  by: pkgov "the authorities"
  to: ghazi
* trial ACCUSE/investigate hypothetical optional
  when: ?
  to: "those only who had been wanted before"
* amend REJECT occurred
  when: 2007-07-10
  by: pres
  to: shujaat; clerics
* ulemablame ACCUSE/allege occurred
  when: 2007-07-10/2007-07-11 bounded
  by: clerics "The ulema"
  to: pres
  about: amend
* blameghazi ACCUSE/allege occurred
  when: 2007-07-10/2007-07-11 bounded
  by: relministry
  to: ghazi
* foreign REQUEST/assist occurred
  when: 2007-07-09/2007-07-10 bounded
  by: ghazi
  to: shujaat
  said: relministry official
  about: RETREAT/access
* surr2 RETREAT/disarm occurred
  when: 2007-07-10 "half past four" "in the course of the day"
  where: mosque
  by: "some thirty women"; "Eighty-six others"
  to: army
  count: 86 "Eighty-six"
  said: arshad party "said"
* rescue AID occurred
  when: 2007-07-10 "At half past four"
  where: "a room"; mosque
  by: army
  to: "twenty-seven children"
  released: 27 "twenty-seven children" side civilian voice arshad
  said: arshad party "said"
* surrall RETREAT/disarm occurred
  when: 2007-07-03/2007-07-10 "Since the third of the month"
  where: mosque
  by: students
  to: army
  count: ~1300 "about 1,300"
  said: "are said" unnamed
* colonel ASSAULT/firearms occurred
  when: 2007-07-07/2007-07-08 "the night to Sunday"
  where: mosque
  to: haroon
  with: small-arms
  killed: 1 "a lieutenant-colonel" side recipient
* breach ASSAULT/explosives occurred
  when: 2007-07-07/2007-07-08 "the night to Sunday"
  where: mosque
  by: haroon; army
  to: "the outer wall" thing
* plane ASSAULT/heavy-weapons occurred
  when: 2007-07-06 "Friday"
  where: rawalpindi
  by: "somebody"
  to: musharraf; "the president's machine" thing
  with: air-defence "the anti-aircraft gun"
* ngo PROTEST/riot occurred
  when: 2007-07-10/2007-07-11 bounded
  where: battagram
  by: "a crowd"
  to: "offices of two relief organisations" thing
  answers: raid "lit fires"
* demos PROTEST/demo occurred
  when: 2007-07-10/2007-07-11 bounded
  where: peshawar; quetta; karachi
  by: "seminary students"
  to: musharraf "the general"
  answers: raid "lit fires"
* curse ACCUSE/disapprove occurred
  when: 2007-07-10/2007-07-11 bounded
  where: peshawar; quetta; karachi
  by: "seminary students"
  to: musharraf "the general"
  about: raid
  answers: raid "lit fires"
* chinese ASSAULT/firearms occurred
  when: 2007-07-08 "Sunday evening"
  where: charsadda
  by: "the gunmen"
  to: "three Chinese workers"
  with: small-arms
  killed: 3 "three Chinese workers" side civilian
* kkh PROTEST/obstruct occurred
  when: 2007-07-10/2007-07-11 bounded "For some hours"
  where: kkh
  by: "armed tribesmen"
  to: pkgov "the authorities"
  answers: raid "lit fires"
* ussup SUPPORT occurred
  when: 2007-07-10/2007-07-11 bounded
  by: us
  to: musharraf
  about: raid
* warned REQUEST/yield occurred optional
  when: 2007-07-03/2007-07-10 bounded
  to: students "militants"
  said: us official "said"
* ceasef RETREAT/ceasefire denied optional
  when: 2007-07-03/2007-07-10 bounded
  where: mosque
  by: army; students
* bhutto2 SUPPORT occurred
  when: 2007-07-10/2007-07-11 bounded
  by: bhutto
  to: musharraf
  about: raid
* ghaziask REQUEST/yield occurred
  when: 2007-07-10 "Tuesday"
  where: seminary; mosque
  by: army
  to: ghazi
  about: ghazisurr
  said: interior official "According to"
* ghazicrit ACCUSE/disapprove occurred
  when: 2007-07-10 "Tuesday"
  where: mosque
  by: ghazi
  to: army
  about: raid
  answers: raid "aggression"

== bx-lalmasjid-3
outlet: Kestrel Weekly
register: analysis
published: 2007-07-18
--
The bill for the Red Mosque comes in from the frontier

It was over, the army announced last Wednesday, when the last bunker in the Jamia Hafsa had been {raid|silenced}. It was not over. In the seven days since then more people have been {wave|killed} by bombs in the north-west of Pakistan than in the whole of the {raid|storming}.

Count them. On Saturday a man {daz|drove} a pick-up into a convoy at Daznary in North Waziristan; twenty-four soldiers were {daz|killed}, as many {daz|maimed}. On Sunday a double {swatbomb|ambush} with cars and a roadside charge near Matta in Swat took sixteen lives, thirteen of them military; the same morning a bomber in Dera Ismail Khan {dikbomb|tore into} a hall full of young men who had come for a police entrance test, {dikbomb|killing} twenty-six. On Tuesday it was the turn of the capital: seventeen died where lawyers and party people waited to hear the {cj|suspended} chief justice, {cj|dismissed} by President Musharraf in March, and it is still a riddle if the man who {islbomb|blew himself up} wanted them or the policemen.

The voice that {zaw|called for} it came on the day of the {raid|fall}. "Your salvation is only through jihad," Ayman al-Zawahiri told Pakistan's Muslims in a four-minute recording, and {zaw|demanded} {wave!demanded|revenge} for Ghazi. But the fuse lay nearer home. In a leaflet thrown from motorcycles at Miranshah on Sunday, the Taliban of North Waziristan {scrap|declared dead} the {deal|agreement} which they had {deal|concluded} with the governor last September: troops had {posts|returned} to checkposts which under its terms were {postsgone|given up}. The government {jirga|sent} forty-five elders on Monday to {save|plead for} it. They {jirgano|came home} with nothing.

In Swat the matter is simpler still. There, the preacher Fazlullah, on his illegal radio, {fazl|ordered} men to take up arms the hour the {siege|siege} began; the army has {deploy|moved} a division {deploy|up} the valley.

What did it cost to wait? Musharraf's critics say that a police {praid|raid} in January, when women with canes {library|took} a reading room, would have done. His friends reply that the six months served to discredit the brothers with the very middle class which is now burying its dead. There is something in both. On television, on the twelfth, he {vow|swore} that no mosque or madrasa would be allowed to become a fortress again, and {praised|saluted} the eleven commandos who fell.

How many fell on the other side? The army holds to 73 graves, numbered and without names, in sector H-11. The MMA speaks of four hundred, "mostly girls", and has {strike|shut} the bazaars of the frontier for three days of mourning. The supreme court, which is hearing parents who look for their children, {courtask|wants} a list by the end of the week. Abdul Aziz, who led by leave of his jailers the {azizpray|prayer} over his brother in a village of southern Punjab, said only that the blood would bring an Islamic revolution.

And the buildings? The seminary is to be {demol2!announced|pulled down}. On the mosque, painters have begun: it will no longer be red.
--
who fazlullah: person PK | Fazlullah
who cjustice: person PK | the suspended chief justice
who governor: office PK | the governor
who elders: population PK | forty-five elders
who scourt: body PK | supreme court
where dazn: near PK 32.95 70.05 | Daznary
where matta: near PK 34.93 72.42 | Matta
where miran: town PK 33.00 70.07 | Miranshah
where h11: district PK 33.66 73.02 | sector H-11
where spunjab: region PK 28.90 69.90 | southern Punjab
where northwest: region PK - - | north-west of Pakistan
* raid ASSAULT/firearms occurred
  when: 2007-07-11 "last Wednesday"
  where: seminary; mosque
  by: army
  to: mosque thing; seminary thing; "the brothers"
  killed: 11 "eleven commandos" side actor
  killed: 73 "73 graves" side recipient voice army
  killed: 400 "four hundred" side civilian voice mma
  said: army party "announced"
  said: mma party claimed "speaks"
* wave ASSAULT/explosives occurred
  when: 2007-07-11/2007-07-18 "In the seven days since then"
  where: northwest
  to: army
  with: bomb "bombs"
* daz ASSAULT/suicide-attack occurred
  when: 2007-07-14 "Saturday"
  where: dazn; nwaz
  by: "a man"
  to: "twenty-four soldiers"; "a convoy" thing
  with: car-bomb "a pick-up"
  killed: 24 "twenty-four soldiers" side recipient
  injured: 24 "as many maimed" side recipient
  part_of: wave
* swatbomb ASSAULT/explosives occurred
  when: 2007-07-15 "Sunday"
  where: matta; swat
  to: army "military"
  with: car-bomb "cars"; ied "a roadside charge"
  killed: 16 "sixteen lives" side unknown
  killed: 13 "thirteen of them military" part side recipient
  part_of: wave
* dikbomb ASSAULT/suicide-attack occurred
  when: 2007-07-15 from swatbomb "the same morning"
  where: dik
  by: "a bomber"
  to: "young men"; "a hall" thing
  with: suicide-vest
  killed: 26 "twenty-six" side unknown
  part_of: wave
* cj SANCTION/expel occurred
  when: 2007-03 "March"
  by: musharraf
  to: cjustice
* islbomb ASSAULT/suicide-attack occurred
  when: 2007-07-17 "Tuesday"
  where: islamabad
  by: "the man"
  to: "lawyers and party people"
  with: suicide-vest
  killed: 17 "seventeen" side unknown
  part_of: wave
* zaw REQUEST/assist occurred
  when: 2007-07-11 "on the day of the fall"
  by: zawahiri
  to: "Pakistan's Muslims"
  about: wave
  answers: raid "revenge"
* scrap SANCTION/discontinue occurred
  when: 2007-07-15 "Sunday"
  where: miran; nwaz
  by: pktaliban
  to: governor; pkgov
  about: deal
  answers: posts
* deal AGREE occurred
  when: 2006-09 "last September"
  where: nwaz
  by: pktaliban; governor
  to: governor; pktaliban
* posts MOBILIZE/troops occurred
  when: 2006-09/2007-07-15 bounded
  where: nwaz
  by: army "troops"
  to: pktaliban
  said: pktaliban party
* postsgone RETREAT/withdraw occurred
  when: 2006-09/2007-07-15 bounded
  where: nwaz
  by: army "troops"
  to: pktaliban
* jirga CONSULT occurred
  when: 2007-07-16 "Monday"
  by: elders; pkgov; pktaliban
  to: pktaliban
* save REQUEST/change occurred
  when: 2007-07-16 "Monday"
  by: elders; pkgov
  to: pktaliban
  about: deal
* jirgano REJECT occurred
  when: 2007-07-16/2007-07-18 bounded
  by: pktaliban
  to: elders
  about: deal
  answers: save
* fazl REQUEST/assist occurred
  when: ? "the hour the siege began"
  where: swat
  by: fazlullah
  to: "men"
  about: MOBILIZE/militia
* siege COERCE/restrict occurred
  when: ?
  where: mosque
  by: army
  to: "the brothers"
* deploy MOBILIZE/troops occurred
  when: ?
  where: swat
  by: army
  to: fazlullah
* praid COERCE hypothetical optional
  when: 2007-01 "January"
  to: "women with canes"
  said: "Musharraf's critics" unnamed "say"
* library PROTEST/obstruct occurred
  when: 2007-01 "January"
  by: "women with canes"
  to: "a reading room" thing
* vow THREATEN/restrict occurred
  when: 2007-07-12 from text "the twelfth"
  by: musharraf
  to: "no mosque or madrasa" thing
  about: COERCE/restrict
* praised SUPPORT occurred optional
  when: 2007-07-12 from text "the twelfth"
  by: musharraf
  to: army "commandos"
  about: raid
* strike PROTEST/strike occurred
  when: 2007-07-11/2007-07-18 "three days"
  where: "the frontier"
  by: mma
  to: pkgov
  answers: raid "mourning"
* courtask REQUEST/change occurred
  when: 2007-07-11/2007-07-18 bounded
  by: scourt
  to: pkgov
* azizpray SUPPORT occurred optional
  when: 2007-07-11/2007-07-18 bounded
  where: "a village of southern Punjab"
  by: aziz
  to: ghazi
* demol2 COERCE announced
  when: ?
  where: seminary
  to: seminary thing
