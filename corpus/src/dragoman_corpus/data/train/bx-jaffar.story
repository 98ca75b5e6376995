story: bx-jaffar
conflict: Pakistan
countries: PK, AF, IN
facts: On 11 March 2025 fighters of the Baloch Liberation Army blew up the track and seized the Jaffar Express from Quetta to Peshawar in the Bolan district; some 440 people were aboard. The group claimed 182, later 214 hostages and set 48 hours for a swap of prisoners. The army ended the siege on 12 March: 33 attackers, 21 passengers and four soldiers dead;
  on 14 March it gave 26 hostages dead and 354 saved, later 31 dead in all; the group claimed to have killed 214. Pakistan blamed India and handlers in Afghanistan, both rejected it. On 16 March a convoy was bombed at Noshki, five dead. On 22 March Mahrang Baloch was arrested in Quetta after three protesters died. Small incidents and wordings are ours. (public record: ISPR briefings, statements of the group, press of March 2025.)

who bla: group PK | Baloch Liberation Army; BLA; Baloch fighters; the separatists
who army: force PK | Pakistani army; the army; the military; security forces; army commandos; troops
who fc: force PK | Frontier Corps; FC
who sharif: person PK | Shehbaz Sharif; Sharif
who chaudhry: person PK | Ahmed Sharif Chaudhry; General Chaudhry; military spokesman
who pakgov: government PK | Islamabad; Pakistan; the state
who jeeyand: person PK | Jeeyand Baloch
who india: state IN | India; New Delhi
who kabulgov: government AF | Kabul; Taliban government
who unsc: body - | UN Security Council; Security Council
who china: state CN | China; Beijing
who passengers: population PK | passengers; hostages; travellers
who mahrang: person PK | Mahrang Baloch
who byc: organisation PK | Baloch Yakjehti Committee; BYC
who railways: organisation PK | Pakistan Railways
who talal: person PK | Talal Chaudhry

where tunnel: near PK 29.70 67.50 | Mashkaf; tunnel number eight; Tunnel 8; the tunnel
where bolan: district PK 29.80 67.40 | Bolan
where balochistan: province PK 28.50 65.10 | Balochistan
where quetta: town PK 30.18 66.98 | Quetta; QUETTA
where peshawar: town PK 34.01 71.58 | Peshawar
where mach: town PK 29.86 67.33 | Mach
where noshki: town PK 29.55 66.02 | Noshki

== bx-jaffar-1
outlet: Chiltan Wire
register: live-blog
published: 2025-03-12
--
Train {hijack|hijack} in Balochistan - what is known hour by hour

**Wed 10.40 pm** "It is over." General Chaudhry, speaking to a private channel: all 33 gunmen have been {op|killed}, the last {op|assault} was made this evening with care because men in suicide vests were sitting between women and children. Twenty-one passengers had been {exec|murdered} before the army got to them. Four men of the Frontier Corps also died, one of them today.

**8.15 pm** The prime minister, Shehbaz Sharif, on X: he has {smeet|spoken} to the chief minister and is "in {scond|disgust}" at the {hijack|deed}. He {visit!announced|flies} to Quetta tomorrow.

**5.30 pm** Third relief train with empty coffins, then a denial: the coffins are a precaution, says Pakistan Railways. All services from Quetta are {stoptrains|suspended}.

**2.20 pm** We reached a man who was {firstrel|let out} with his mother. He walked four hours to the next station, carrying her. "They {idcheck|asked for} identity cards. Whoever was from the forces they {idcheck|took aside}. I heard {exec|shots}, I did not turn round."

**Noon** Officials: 190 {rescue|freed} so far, 37 hurt of whom are in hospital at Mach and in Quetta; 30 attackers {op|shot} dead. BLA by Telegram: not one of its men has fallen, it still {hold|holds} 150 people, ten of whom it has {execclaim|executed} as retaliation for drone {dronestr|strikes}. None of this can be checked; the mobile network in the gorge is {netcut|switched off}.

**9.05 am** The clock of the group's {deadline|ultimatum} runs until Thursday, 1 pm: all "Baloch political prisoners and missing persons" in {swap!demanded|exchange} for those on board. Otherwise the train will be {blowthr,blow!threatened|blown up}. "The government does not {notalk|negotiate} with terrorists," Talal Chaudhry, state minister for the interior, on breakfast television.

**6.00 am** Good morning. For those who wake up to this: at about one o'clock on Tuesday afternoon the Jaffar Express, nine carriages, some 440 people, was coming down the Bolan pass towards Peshawar when an {track|explosion} {track|tore out} the rails near tunnel number eight. Men on the slopes {driver|fired} at the engine and {driver|wounded} the driver, who has since died. They {hijack|took} the train and {firstrel|let} the old, the women and the Baloch {firstrel|go} before dusk, about 80 persons. They {hold|drove} the others into the hills, some of them; the BLA put its captives first at 182, towards midnight at 214. {op|Fighting} all night.

**How often has this line been hit?** Last August the BLA {colpur|blew up} a bridge at Kolpur, and trains stood still until October. In November a suicide bomber {qstation|killed} 26 people on platform one of Quetta station, most of them soldiers who were waiting for this very train.

~ Send us what you see: WhatsApp 0300 - Follow - Mute
~ Most viewed: Recipe for sehri parathas
--
who qspox: office PK | chief minister
where pass: district PK 29.80 67.40 | Bolan pass; the gorge
where kolpur: near PK 29.90 67.15 | Kolpur
where qstation: site PK 30.19 67.00 | Quetta station
where hills: near PK - - | the hills
who pakgov: The government
* hijack COERCE/seize occurred
  when: 2025-03-11 "Tuesday afternoon"
  where: tunnel; pass; balochistan
  by: bla
  to: passengers; "the Jaffar Express" thing
  abducted: 182 "182" side recipient voice bla
  abducted: 214 "214" side recipient voice bla as_of 2025-03-11
* op ASSAULT/firearms occurred
  when: 2025-03-11/2025-03-12 "this evening" "all night"
  where: tunnel; pass; balochistan
  by: army
  to: bla
  killed: 33 "33 gunmen" side recipient voice chaudhry
  killed: 30 "30 attackers" side recipient voice "Officials" as_of 2025-03-12
  killed: 4 "Four men of the Frontier Corps" side actor voice chaudhry
  killed: 1 "one of them today" part side actor voice chaudhry
  said: chaudhry party "speaking"
  said: "Officials" official
  said: bla party denied
* exec ASSAULT/firearms occurred
  when: 2025-03-11/2025-03-12 bounded
  where: tunnel
  by: bla
  to: passengers
  killed: 21 "Twenty-one passengers" side recipient voice chaudhry
  said: chaudhry party "speaking"
  said: "a man" witness
* smeet CONSULT occurred
  when: 2025-03-12 "8.15 pm"
  by: sharif; qspox
  to: qspox
* scond ACCUSE/disapprove occurred
  when: 2025-03-12 "8.15 pm"
  by: sharif
  to: bla
  about: hijack
  answers: hijack "disgust"
* visit CONSULT/visit announced
  when: 2025-03-13 "tomorrow"
  where: quetta
  by: sharif
* stoptrains COERCE/restrict occurred
  when: 2025-03-11/2025-03-12 bounded
  where: quetta
  by: railways
  to: passengers; "All services from Quetta" thing
* rescue RETREAT/release occurred
  when: 2025-03-11/2025-03-12 bounded
  where: tunnel
  by: army
  to: passengers
  released: 190 "190" side recipient voice "Officials" as_of 2025-03-12
  injured: 37 "37 hurt" side recipient voice "Officials"
  said: "Officials" official
  part_of: op
* idcheck COERCE/restrict occurred
  when: 2025-03-11/2025-03-12 bounded
  where: tunnel
  by: bla
  to: passengers
  said: "a man" witness
* hold ASSAULT/abduct occurred
  when: 2025-03-11/2025-03-12
  where: hills; tunnel
  by: bla
  to: passengers; "150 people"
  abducted: 150 "150 people" side recipient voice bla
  said: bla party claimed "by Telegram"
* execclaim ASSAULT/firearms occurred
  when: 2025-03-11/2025-03-12 bounded
  where: tunnel
  by: bla claimed
  to: "ten of whom"
  killed: 10 "ten of whom" side recipient voice bla
  answers: dronestr "retaliation"
  said: bla party claimed "by Telegram"
* dronestr ASSAULT/drone occurred
  when: 2025-03-11/2025-03-12 bounded
  where: tunnel
  by: army alleged of bla
  to: bla
  with: drone "drone"
  said: bla party claimed "by Telegram"
* netcut COERCE/censor occurred
  when: 2025-03-11/2025-03-12 bounded
  where: pass
  to: "mobile network" thing
* deadline REQUEST/yield occurred
  when: 2025-03-11/2025-03-12 bounded
  by: bla
  to: pakgov
  about: swap
* swap RETREAT/release demanded optional
  when: 2025-03-11/2025-03-13 bounded "Thursday, 1 pm"
  by: pakgov; bla
  to: "Baloch political prisoners and missing persons"; passengers
* blow ASSAULT/explosives threatened optional
  when: 2025-03-13 "Thursday, 1 pm"
  where: tunnel
  by: bla
  to: passengers; "the train" thing
* notalk REJECT/meet occurred
  when: 2025-03-12 "breakfast"
  by: talal; pakgov
  to: bla
  about: CONSULT
* track ASSAULT/explosives occurred
  when: 2025-03-11 "about one o'clock on Tuesday afternoon"
  where: tunnel; pass
  by: bla
  to: "the rails" thing
  with: ied
  part_of: hijack
* driver ASSAULT/firearms occurred
  when: 2025-03-11 "about one o'clock on Tuesday afternoon"
  where: tunnel; pass
  by: bla "Men on the slopes"
  to: "the driver"; "the engine" thing
  killed: 1 "the driver" side recipient
  part_of: hijack
* firstrel RETREAT/release occurred
  when: 2025-03-11 "before dusk"
  where: tunnel
  by: bla
  to: "the old, the women and the Baloch"
  released: ~80 "about 80 persons"
* colpur ASSAULT/explosives occurred
  when: 2024-08 "Last August"
  where: kolpur
  by: bla
  to: "a bridge" thing
* qstation ASSAULT/suicide-attack occurred
  when: 2024-11 "November"
  where: qstation
  by: "a suicide bomber"
  to: "26 people"; "soldiers"
  with: suicide-vest "suicide bomber"
  killed: 26 "26 people" side unknown
* blowthr THREATEN/violence occurred
  when: 2025-03-11/2025-03-12 bounded
  by: bla
  to: pakgov
  about: blow
figure: aboard ~440 "some 440 people"

== bx-jaffar-2
outlet: The Karachi Examiner
register: daily
published: 2025-03-17
--
Five die in Noshki convoy {noshki|bombing} as train recriminations cross two borders

QUETTA: A vehicle packed with explosives was {noshki|driven} into a bus of the Frontier Corps on the Quetta-Taftan highway near Noshki on Sunday, {noshki|killing} three paramilitary soldiers and two civilians and {noshki|injuring} more than thirty, less than a week after gunmen in the same province {hijack|captured} a whole train.

A second bus was {noshki2|sprayed} with bullets as it tried to get past the wreck, said Zafarullah Sumalani, the town's police chief; troops {repel|killed} four of the assailants. Helicopters {evac|took} the wounded to Quetta. In a message signed Jeeyand Baloch the BLA called the {noshki|strike} the work of its Majeed Brigade and put the number of dead at ninety, which officials laughed off.

Mr Sharif {shcond|condemned} the {noshki|attack}. "These cowards shall find no {shvow|mercy}," he said, and repeated the {thank|thanks} he had given the commandos of the Bolan {op|operation} on Thursday, on a {visit|visit} to Quetta with the army chief.

On the toll of that {op|operation} the military has had to add up again. Twenty-six people were {exec|slain} by the hijackers, eighteen of them soldiers on leave, three railwaymen and five ordinary travellers, General Chaudhry told a long press conference on Friday; 354 were {rescue|rescued} alive. The separatists, he said, {exec|lined up} the soldiers in threes. Not so, according to the BLA: all 214 of its prisoners of war were {exec214|executed} when the {deadline|time} was up because the state "chose {notalk|stubbornness}". No trace of so many bodies has been shown.

It was at the same table that the general {inacc|pointed at} India, "the main sponsor", and at "handlers in Afghanistan", with whom the gunmen {satphone|talked} by satellite telephone while the {hijack|siege} lasted. New Delhi {inrej|called} this baseless: everybody knew where the centre of world terrorism was to be found. Kabul's foreign ministry {afrej|advised} Pakistan to look to its own house "instead of such irresponsible remarks", {afcond|condemned} the {exec|loss} of innocent life - and {afden|denied} that any Baloch group {shelter!denied|had a home} on its soil.

In New York the Security Council on Friday {unsc|condemned} the train {hijack|attack} "in the strongest terms" and {unreq|urged} all states to help Islamabad {bring!demanded|bring} the organisers to justice. Beijing, whose engineers are targets of the same group from Gwadar to Karachi, {chinasup|promised} "firm" support.

How firm is the ground under the government here? A former chief minister, Akhtar Mengal, who {mengal|quit} the National Assembly in September, said at the weekend that "not an inch" of the province was left in which Islamabad's writ ran. Hundreds of families wait in a {camp|camp} before the press club for sons whom, they say, the FC {missing|carried off}. Trains do not run; buses are {nightban|forbidden} on three highways after dark since Saturday. And those who were {rescue|brought home} tell what the briefings left out. A bogie attendant from Lahore saw guards of the train {guards|fire back} until they had nothing left to fire. "For the first two hours," he said, "no one came."

~ Corrections and clarifications, page 4
--
who sharif: Mr Sharif
who police: person PK | Zafarullah Sumalani
who majeed: force PK | Majeed Brigade
who chief: person PK | the army chief
who afmfa: body AF | Kabul's foreign ministry
who mengal: person PK | Akhtar Mengal
who families: population PK | Hundreds of families
who natass: body PK | National Assembly
who pakgov: the government
who army: the commandos
where newyork: town US 40.71 -74.01 | New York
where highway: site PK - - | Quetta-Taftan highway
where gwadar: town PK 25.12 62.32 | Gwadar
where karachi: town PK 24.86 67.01 | Karachi
* noshki ASSAULT/suicide-attack occurred
  when: 2025-03-16 "Sunday"
  where: highway; noshki
  by: bla claimed; majeed claimed of bla
  to: fc; "a bus of the Frontier Corps" thing
  with: car-bomb "A vehicle packed with explosives"
  killed: 5 "Five" side unknown
  killed: 3 "three paramilitary soldiers" part side recipient
  killed: 2 "two civilians" part side civilian
  killed: 90 "ninety" side recipient voice bla
  injured: >=30 "more than thirty" side unknown
  said: police official "said"
  said: jeeyand party claimed "message"
* hijack COERCE/seize occurred
  when: 2025-03-10/2025-03-17 bounded "less than a week"
  where: "the same province"
  by: bla; india alleged of chaudhry; "handlers in Afghanistan" alleged of chaudhry
  to: passengers "travellers"; "a whole train" thing
* noshki2 ASSAULT/firearms occurred
  when: 2025-03-16 "Sunday"
  where: highway; noshki
  by: bla claimed
  to: fc; "A second bus" thing
  with: small-arms "bullets"
  said: police official "said"
  part_of: noshki
* repel ASSAULT/firearms occurred
  when: 2025-03-16 "Sunday"
  where: highway; noshki
  by: army "troops"
  to: bla "assailants"
  killed: 4 "four of the assailants" side recipient voice police
  said: police official "said"
* evac AID occurred
  when: 2025-03-16
  where: quetta
  to: "the wounded"
  with: helicopter "Helicopters"
* shcond ACCUSE/disapprove occurred
  when: 2025-03-16/2025-03-17 bounded
  by: sharif
  to: bla
  about: noshki
  answers: noshki "condemned"
* shvow THREATEN/violence occurred
  when: 2025-03-16/2025-03-17 bounded
  by: sharif
  to: bla "These cowards"
  about: ASSAULT to bla
  answers: noshki "These cowards"
* thank SUPPORT occurred
  when: 2025-03-13 "Thursday"
  where: quetta
  by: sharif
  to: army
  about: op
  answers: op "the thanks he had given"
* op ASSAULT/firearms occurred
  when: 2025-03-10/2025-03-13 bounded
  where: bolan
  by: army
  to: bla
* visit CONSULT/visit occurred
  when: 2025-03-13 "Thursday"
  where: quetta
  by: sharif; chief
  to: army
* exec ASSAULT/firearms occurred
  when: 2025-03-10/2025-03-14 bounded
  where: bolan
  by: bla
  to: passengers; "soldiers on leave"; "railwaymen"
  killed: 26 "Twenty-six people" side recipient voice chaudhry
  killed: 18 "eighteen of them soldiers on leave" part side recipient voice chaudhry
  killed: 3 "three railwaymen" part side civilian voice chaudhry
  killed: 5 "five ordinary travellers" part side civilian voice chaudhry
  said: chaudhry party "told"
* rescue RETREAT/release occurred
  when: 2025-03-10/2025-03-14 bounded
  where: bolan
  by: army
  to: passengers
  released: 354 "354" side recipient voice chaudhry
  said: chaudhry party "told"
  part_of: op
* exec214 ASSAULT/firearms occurred
  when: 2025-03-10/2025-03-17 bounded "when the time was up"
  where: bolan
  by: bla claimed
  to: "prisoners of war"
  killed: 214 "214" side recipient voice bla
  answers: notalk "because"
  said: bla party claimed "according to"
* deadline REQUEST/yield occurred
  when: 2025-03-10/2025-03-17 bounded
  by: bla
  to: pakgov "the state"
* notalk REJECT/meet occurred
  when: 2025-03-10/2025-03-17 bounded
  by: pakgov "the state"
  to: bla
  said: bla party "according to"
* inacc ACCUSE/allege occurred
  when: 2025-03-14 "Friday"
  by: chaudhry
  to: india; "handlers in Afghanistan"
  about: hijack
* satphone CONSULT/phone occurred
  when: 2025-03-10/2025-03-14 bounded
  by: bla "the gunmen"; "handlers in Afghanistan"
  to: "handlers in Afghanistan"
  said: chaudhry party
* inrej REJECT occurred
  when: 2025-03-14/2025-03-17 bounded
  by: india
  to: chaudhry; pakgov
  about: inacc
  answers: inacc "baseless"
* afrej REJECT occurred
  when: 2025-03-14/2025-03-17 bounded
  by: afmfa
  to: pakgov
  about: inacc
  answers: inacc "irresponsible remarks"
* afcond ACCUSE/disapprove occurred
  when: 2025-03-14/2025-03-17 bounded
  by: afmfa
  to: bla
  about: exec
  answers: exec "condemned"
* afden REJECT occurred optional
  when: 2025-03-14/2025-03-17 bounded
  by: afmfa
  to: pakgov
  about: shelter
* shelter AID denied
  when: ?
  by: afmfa
  to: "Baloch group"
  said: afmfa official denied "denied"
* unsc ACCUSE/disapprove occurred
  when: 2025-03-14 "Friday"
  where: newyork
  by: unsc
  to: bla
  about: hijack
  answers: hijack "condemned"
* unreq REQUEST/assist occurred
  when: 2025-03-14 "Friday"
  where: newyork
  by: unsc
  to: "all states"
  about: bring
* bring COOPERATE demanded optional
  when: ?
  by: "all states"
  to: pakgov
* chinasup AGREE occurred
  when: 2025-03-10/2025-03-17 bounded
  by: china
  to: pakgov
* mengal RETREAT/resign occurred
  when: 2024-09 "September"
  by: mengal
  to: natass
* camp PROTEST/demo ongoing
  when: 2025-03-17
  where: "press club"
  by: families
  to: fc; pakgov
* missing ASSAULT/abduct occurred
  when: ?
  where: "the province"
  by: fc alleged of families
  to: "sons"
  said: families witness "say"
* nightban COERCE/restrict occurred
  when: 2025-03-15/2025-03-17 "since Saturday"
  where: "three highways"
  to: "buses" thing
* guards ASSAULT/firearms occurred
  when: 2025-03-10/2025-03-12 bounded
  where: bolan
  by: "guards of the train"
  to: bla
  with: small-arms
  answers: hijack "fire back"
  said: "A bogie attendant" witness "saw"
tie: majeed part_of bla "its Majeed Brigade"

== bx-jaffar-3
outlet: Makran Human Rights Desk
register: ngo
published: 2025-03-24
--
Bodies, a {sitin|sit-in}, three more bodies: Quetta, 19 to 23 March

1. On the evening of 19 March relatives {morgue|forced} the gate of the Civil Hospital's morgue and {morgue|took} with them at least five corpses. Twenty-three dead, which the authorities attribute to the {op|rescue} of the Jaffar Express, lay there without names. "Our missing sons are among your {op|slain} terrorists," the women said. Police got three of the bodies {getback|back} in {getback|raids} the same night, and {raidsarr|arrested} some thirty people, a student of fifteen among them.

2. On 20 March the Baloch Yakjehti Committee (BYC), a peaceful movement led by the physician Mahrang Baloch, {callsit|asked} its followers to assemble on Sariab Road. Mobile data were {net|blocked} from six in the morning of the 21st.

3. Water cannon and tear gas were {gas|used} against the {sitin|gathering} in the afternoon. Then there were {shots|shots}. Three people died: a labourer, an Afghan boy of 12 and a man of twenty whose family allowed us to see the entry wound. Eight were {shots|hurt}, two of them gravely. The provincial government's spokesman, Shahid Rind, says that nobody but the protesters was violent, that stones were {stonesq|thrown} and ten officers {stonesq|injured}, that police {shots!denied|fired} no bullet, and that the dead were {bycshot|hit} by armed men who {sitin|marched} with the BYC.

4. Mahrang Baloch and her companions {vigil|kept watch} beside the three coffins through the night. At 5.30 on 22 March police came, {dawn|beat} the women with sticks and {mahr|took} her to Hudda prison. Sixteen others were {mahr|taken} with her. She is {charge|charged} with terrorism, sedition and incitement to the morgue {morgue|break-in}, under three paragraphs, and {mpo|held} for thirty days under the Maintenance of Public Order law. No lawyer was {lawyer|admitted} until Sunday.

5. A {strike|shutter-down strike} on the BYC's {strikecall|appeal} emptied bazaars in Quetta, Kalat, Mastung and Noshki on 22 and 23 March. In Karachi a {karachi|rally} in her support on Monday was {karban|forbidden}, then {karbreak|broken up}; Sammi Deen Baloch, herself the daughter of a man who was {sammidad|disappeared} in 2009, was {kararr|detained} with five others.

6. Our view of the {hijack|taking} of the train has been plain from the first hour: it was a {hijackcond|crime}. Those who {exec|shot} unarmed travellers between 11 and 12 March must be {trydem|tried}. But grief in Balochistan is no plot. Collective {punish|punishment} of those who ask for their dead will bring recruits to the hills, not peace.

7. We {ask|call on} Pakistan: {freemahr!demanded|release} Mahrang Baloch at once; {dna!demanded|publish} DNA tests on all bodies; {probe!demanded|let} a judge of the Supreme Court {probe!demanded|investigate} who {shots|shot} on Sariab Road. UN experts and Amnesty International have {others|asked} for the same on Sunday.

Contact: by Signal only
--
who relatives: population PK | relatives
who police: force PK | police
who rind: person PK | Shahid Rind
who sammi: person PK | Sammi Deen Baloch
who amnesty: organisation - | Amnesty International
who unexp: office - | UN experts
who authorities: government PK | the authorities; provincial government
who protesters: population PK | the protesters; followers
where morgue: site PK 30.20 67.01 | Civil Hospital's morgue; the gate
where sariab: site PK 30.14 66.98 | Sariab Road
where hudda: site PK 30.19 66.99 | Hudda prison
where kalat: town PK 29.03 66.59 | Kalat
where mastung: town PK 29.80 66.85 | Mastung
where karachi: town PK 24.86 67.01 | Karachi
* sitin PROTEST/demo occurred
  when: 2025-03-21 "in the afternoon"
  where: sariab; quetta
  by: byc; protesters "followers"
  to: authorities
* morgue PROTEST/riot occurred
  when: 2025-03-19 from text "the evening of 19 March"
  where: morgue; quetta
  by: relatives
  to: authorities; "corpses" thing
* op ASSAULT/firearms occurred
  when: 2025-03-11/2025-03-12 bounded
  by: authorities
  to: "terrorists"
  killed: 23 "Twenty-three dead" side recipient voice authorities
  said: authorities official "attribute"
* getback COERCE/seize occurred
  when: 2025-03-19/2025-03-20 from morgue "the same night"
  where: quetta
  by: police
  to: relatives; "three of the bodies" thing
* raidsarr COERCE/arrest occurred
  when: 2025-03-19/2025-03-20 from morgue "the same night"
  where: quetta
  by: police
  to: "some thirty people"
  detained: ~30 "some thirty people" side civilian
  detained: 1 "a student of fifteen" part side civilian
* callsit REQUEST/assist occurred
  when: 2025-03-20 from text "20 March"
  by: byc
  to: protesters "followers"
  about: sitin
* net COERCE/censor occurred
  when: 2025-03-21 from text "six in the morning of the 21st"
  where: quetta
  to: "Mobile data" thing
* gas ASSAULT/crowd-control occurred
  when: 2025-03-21 "in the afternoon"
  where: sariab; quetta
  to: byc; protesters
  with: crowd-control "tear gas"; crowd-control "Water cannon"
* shots ASSAULT/firearms occurred
  when: 2025-03-21 "Then"
  where: sariab; quetta
  by: police denied
  to: "Three people"; byc
  with: small-arms
  killed: 3 "Three people" side civilian
  killed: 1 "a labourer" part side civilian
  killed: 1 "an Afghan boy of 12" part side civilian
  killed: 1 "a man of twenty" part side civilian
  injured: 8 "Eight" side civilian
  injured: 2 "two of them" part side civilian
  said: rind official denied "says"
* stonesq PROTEST/riot occurred
  when: 2025-03-21
  where: sariab; quetta
  by: protesters alleged of rind
  to: police "ten officers"
  with: stones "stones"
  injured: 10 "ten officers" side recipient voice rind
  said: rind official "says"
* bycshot ASSAULT/firearms occurred
  when: 2025-03-21
  where: sariab; quetta
  by: "armed men who marched with the BYC" alleged of rind
  to: "the dead"
  said: rind official claimed "says"
* vigil PROTEST/demo occurred
  when: 2025-03-21/2025-03-22 "through the night"
  where: quetta
  by: mahrang; "her companions"
  to: authorities
* dawn ASSAULT/beat occurred
  when: 2025-03-22 from text "5.30 on 22 March"
  where: quetta
  by: police
  to: "the women"; mahrang
  with: blunt "sticks"
* mahr COERCE/arrest occurred
  when: 2025-03-22 from text "5.30 on 22 March"
  where: hudda; quetta
  by: police
  to: mahrang; "Sixteen others"
  detained: 16 "Sixteen others" part side recipient
* charge ACCUSE/investigate occurred
  when: 2025-03-22/2025-03-24 bounded
  to: mahrang
  about: morgue
* mpo COERCE/arrest occurred
  when: 2025-03-22/2025-03-24 bounded "thirty days"
  where: hudda
  to: mahrang
* lawyer COERCE/restrict occurred
  when: 2025-03-22/2025-03-23 "until Sunday"
  where: hudda
  to: mahrang; "lawyer"
* strike PROTEST/strike occurred
  when: 2025-03-22/2025-03-23 day from text "22 and 23 March"
  where: quetta; kalat; mastung; noshki
  by: byc
  to: authorities
  answers: strikecall "appeal"
* strikecall REQUEST/assist occurred
  when: 2025-03-21/2025-03-22 bounded
  by: byc
  about: strike
* karachi PROTEST/demo occurred
  when: 2025-03-24 "Monday"
  where: karachi
  by: sammi
  to: authorities
* karban COERCE/restrict occurred
  when: 2025-03-22/2025-03-24 bounded
  where: karachi
  to: "a rally" thing
* kararr COERCE/arrest occurred
  when: 2025-03-24 "Monday"
  where: karachi
  to: sammi; "five others"
  detained: 5 "five others" part side recipient
* sammidad ASSAULT/abduct occurred
  when: 2009 from text "2009"
  to: "a man"
  missing: 1 "a man" side civilian
* hijack COERCE/seize occurred
  when: 2025-03-11/2025-03-12 bounded
  to: "the train" thing
* hijackcond ACCUSE/disapprove occurred
  when: 2025-03-11/2025-03-24 bounded "from the first hour"
  by: "Our"
  about: hijack
  answers: hijack "it was a crime"
* exec ASSAULT/firearms occurred
  when: 2025-03-11/2025-03-12 from text "between 11 and 12 March"
  to: "unarmed travellers"
* trydem REQUEST/change occurred optional
  when: 2025-03-24
  by: "Our"
  to: pakgov
  about: ACCUSE/investigate
* punish COERCE occurred optional
  when: 2025-03-19/2025-03-24 bounded
  where: balochistan
  by: authorities
  to: "those who ask for their dead"
* ask REQUEST/change occurred
  when: 2025-03-24
  by: "We"
  to: pakgov
  about: freemahr
  about: dna
  about: probe
* freemahr RETREAT/release demanded optional
  when: ?
  by: pakgov
  to: mahrang
* dna CONCEDE demanded optional
  when: ?
  by: pakgov
* probe ACCUSE/investigate demanded optional
  when: ?
  by: "a judge of the Supreme Court"
  about: shots
* others REQUEST/change occurred
  when: 2025-03-23 "Sunday"
  by: unexp; amnesty
  to: pakgov
  about: freemahr
* karbreak ASSAULT/crowd-control occurred
  when: 2025-03-24 "Monday"
  where: karachi
  to: "a rally"
tie: mahrang leads byc "led by the physician"
