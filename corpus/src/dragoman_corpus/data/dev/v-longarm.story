story: v-longarm
conflict: Sudan
countries: SD, TD
facts: On 10 May 2008 columns of the Justice and Equality Movement under Khalil Ibrahim, come from Darfur, entered Omdurman and were beaten at the bridges of Khartoum. A night curfew was imposed; on the 11th Sudan broke relations with Chad, which closed its border on the 12th. Hassan al-Turabi was arrested on the 12th and freed the same day.
  Official tolls rose to 222: some 93 soldiers, 13 policemen, 30 or 34 civilians and 90 rebels. A reward of 125,000, then 250,000 dollars was set on Khalil Ibrahim. Special courts passed the first ten death sentences on 29 July. (public record: press of 10 May to 31 July 2008; Security Council presidential statement of 13 May; UNMIS bulletins.) The court record, the convoy and minor quotations are composed.

who jem: group SD | Justice and Equality Movement; JEM; the rebels; rebels; the Movement
who khalil: person SD | Khalil Ibrahim; Khalil
who army: force SD | Sudanese army; the army; Sudanese Armed Forces
who bashir: person SD | Omar al-Bashir; President Bashir; Bashir
who chad: state TD | Chad; N'Djamena
who deby: person TD | Idriss Deby; Deby; Déby
who turabi: person SD | Hassan al-Turabi; Turabi
who sudang: government SD | the government; Government of the Sudan; Government of National Unity; Khartoum government
who unmis: body - | UNMIS; the Mission
who sc: body - | Security Council
who spla: force SD | SPLA
where omdurman: town SD 15.64 32.48 | Omdurman
where khartoum: town SD 15.50 32.56 | Khartoum
where darfur: region SD 13.50 24.50 | Darfur
where kordofan: region SD 13.00 30.00 | Kordofan
where wadi: site SD 15.78 32.45 | Wadi Seidna; Wadi Saydna
where abyei: town SD 9.59 28.44 | Abyei
where sudan: country SD 15.00 30.00 | Sudan; the Sudan

== v-longarm-1
outlet: Nile Valley Flash
register: wire
published: 2008-05-10
--
Darfur rebels {raid|enter} Omdurman; {curfew|curfew} in capital

KHARTOUM, Sat. (NVF) - Fighters of the Justice and Equality Movement {raid|drove} into the west of Omdurman this afternoon in more than 100 pick-ups, witnesses and a rebel commander said. Helicopters {heli|fired} rockets at them near the radio building. At least six army vehicles were {raid|destroyed}.

State television, which broke off a children's film, said the {raid|assault} had been "{raid!attempted|crushed}" and announced a {curfew|curfew} from 5 p.m. till 6 a.m. All bridges on the Nile are {bridges|closed}.

"This is the end of the regime," JEM's leader Khalil Ibrahim told NVF by satellite telephone: he had {bridge|taken} a bridge and would {palace|enter} the Palace "before the dawn prayer". The army denied the {bridge!denied|loss} of any bridge.

The SPLA said it was ready to {splahelp|defend} Khartoum if {splaask|asked}. It was the first {raid|attack} on the capital since 1976.
--
who tv: outlet SD | State television
where radio: site SD 15.63 32.49 | radio building
where palace: site SD 15.61 32.53 | the Palace
* raid ASSAULT occurred
  when: 2008-05-10 "this afternoon"
  where: omdurman
  by: jem
  to: omdurman thing
  said: "witnesses" witness "said"
  said: "a rebel commander" party "said"
  vehicles: >=6 "At least six army vehicles"
* curfew COERCE/curfew occurred
  when: 2008-05-10 "5 p.m."
  where: "capital"
  said: tv official "announced"
* heli ASSAULT/aerial occurred
  when: 2008-05-10 "this afternoon"
  where: radio; omdurman
  by: army
  to: jem
  with: helicopter "Helicopters"; rocket "rockets"
* bridges COERCE/restrict ongoing
  when: 2008-05-10
  where: "bridges on the Nile"
  to: "bridges on the Nile" thing
* bridge COERCE/seize occurred
  when: 2008-05-10
  where: "bridge"
  by: khalil
  to: "a bridge" thing
  said: khalil party via "NVF" "told"
  said: army official denied "denied"
  part_of: raid
* palace COERCE/seize announced
  when: 2008-05-11 "before the dawn prayer"
  where: palace
  by: khalil
  to: palace thing
* splahelp AID hypothetical
  when: ?
  where: khartoum
  by: spla
* splaask REQUEST/assist hypothetical optional
  when: ?
  to: spla
figure: vehicles >=100 "more than 100 pick-ups" of jem voice "witnesses"

== v-longarm-2
outlet: UN Mission in the Sudan, weekly bulletin
register: un
published: 2008-05-15
--
UNMIS briefing, Thursday 15 May: Khartoum after the {raid|attack}; Abyei

1. The Mission's movement restrictions in Greater Khartoum were {easemov|lifted} at noon. The {curfew|curfew}, which still applied in Omdurman on Tuesday, {curfend|ended} last night.

2. On 13 May the Security Council, by a statement of its President, {sccond|condemned} "in strong terms" the {raid|attack} by the Justice and Equality Movement on Omdurman, {scnoret|urged} all sides to refrain from {retal|retaliation} against civilians, and {scstop|called on} neighbouring States to cease {proxy|support} for each other's armed groups. The
Secretary-General's envoys, Mr. Eliasson and Mr. Salim, have {postp|postponed} their {ec|consultations} with JEM; those with other movements were {meet2|held} in Geneva yesterday.

3. Casualties. The Government of National Unity has given figures that differ by agency: the Ministry of Defence counts 93 soldiers and 13 policemen, the Governor of Khartoum 30 civilians, and 90 rebels are said to have died. Mission staff were {showsite|shown} one site only.

4. {arrests|Arrests}. Some 300 persons, for the most part of Zaghawa origin, are reported {arrests|detained}; local monitors put it at over 500. Mr. Hassan al-Turabi and four colleagues were {turabi|held} for twelve hours on Monday and {turfree|released} without charge. UNMIS human rights officers have {reqacc|requested} access to {visit3|visit} places of detention and {noacc|have not obtained} it, though
an {assure2|assurance} was given verbally last night. A journalist who filmed the {beatcheck|beating} of a student at a checkpoint had his camera {seizecam|taken}.

5. Chad. Khartoum {relcut|severed} relations on Sunday, 12 May; its security men {search|entered} the Chadian embassy and {search|removed} computers. On Monday N'Djamena {bordercl|closed} the frontier, {oil|suspended} the transit of goods and {denych|repudiated} any part in the {raid|attack}. Senegal, under whose auspices the two {dakar|signed} their sixth {dakar|accord} at Dakar on 13 March, has {meddak|offered} to {receive|receive}
both Foreign Ministers. Should Chadian or Sudanese aircraft {air,air1|strike} across the border again, as on 1 April, camps around Goz Beida would be {evacu|evacuated}; a plan is ready.

6. Abyei. {abyei|Fighting} between the Sudanese Armed Forces and the SPLA broke out in the town on the evening of the 13th, after a soldier was {shotsol|shot} at a checkpoint. UNMIS gave {camp2|shelter} to about a hundred traders, {evac2|flew} 37 aid staff to Kadugli, and {ceaseloc|brokered} a local {ceaseloc2|ceasefire} the following noon, which held nine hours. Both commanders have {joint2|agreed}
to {withdraw2|pull back} five kilometres. Tens of thousands are walking south.

7. Food. A convoy of 24 trucks that was {hijack|stopped} by armed men near Umm Kaddadah on the 10th, presumably by stragglers, has been {convfree|let go} save for three vehicles and 60 tonnes of sorghum. Another band tried to {hij2|seize} a fuel truck outside El Fasher on Tuesday; its driver drove on with four flat tyres. WFP has {cut2|cut} the June ration in Darfur by half.

8. Any other. A demining blast heard in Juba this morning was planned. Football: UNMIS beat the Embassy of Kenya, 4-2.
--
who sg: person - | Secretary-General's envoys; Mr. Eliasson; Mr. Salim
who mod: body SD | Ministry of Defence
who gov2: person SD | Governor of Khartoum
who turabi: Mr. Hassan al-Turabi
who sudang: Government of National Unity
who senegal: state SN | Senegal
who wfp: body - | WFP
who monitors: organisation SD | local monitors
where khtm: region SD - - | Greater Khartoum
where geneva: town CH 46.20 6.15 | Geneva
where dakar: town SN 14.69 -17.45 | Dakar
where goz: town TD 12.22 21.41 | Goz Beida
where kadugli: town SD 11.01 29.72 | Kadugli
where umm: town SD 13.60 26.70 | Umm Kaddadah
where chadem: site SD - - | Chadian embassy
* raid ASSAULT occurred
  when: ?
  where: omdurman
  by: jem; chad denied
  to: omdurman thing
  killed: 93 "93 soldiers" part side recipient voice mod
  killed: 13 "13 policemen" part side recipient voice mod
  killed: 30 "30 civilians" part side civilian voice gov2
  killed: 90 "90 rebels" part side actor
* easemov CONCEDE occurred
  when: 2008-05-15 "noon"
  where: khtm
  by: unmis
* curfew COERCE/curfew occurred
  when: ? "Tuesday" "last night"
  where: omdurman
* curfend CONCEDE occurred
  when: 2008-05-14 "last night"
  where: omdurman
* showsite RETREAT/access occurred optional
  when: ?
  to: unmis
  sites: 1 "one site"
* sccond ACCUSE/disapprove occurred
  when: 2008-05-13 from text "13 May"
  by: sc
  to: jem
  about: raid
  answers: raid "condemned"
* scnoret REQUEST/yield occurred
  when: 2008-05-13 from text "13 May"
  by: sc
  to: "all sides"
  about: retal
* retal ASSAULT hypothetical
  when: ?
  to: "civilians"
* scstop REQUEST/yield occurred
  when: 2008-05-13 from text "13 May"
  by: sc
  to: "neighbouring States"
  about: proxy
* proxy AID ongoing optional
  when: ?
  by: "neighbouring States"
  to: "armed groups"
* postp REJECT/meet occurred
  when: ?
  by: sg
  to: jem
  about: ec
* ec CONSULT announced
  when: ?
  by: sg; jem
* meet2 CONSULT/multilateral occurred
  when: 2008-05-14 "yesterday"
  where: geneva
  by: sg; "other movements"
* arrests COERCE/arrest occurred
  when: ?
  where: khartoum
  to: "persons"
  detained: ~300 "Some 300 persons"
  detained: >=500 "over 500" voice monitors
* turabi COERCE/arrest occurred
  when: 2008-05-12 "Monday"
  to: turabi; "four colleagues"
  detained: 5 "Mr. Hassan al-Turabi and four colleagues"
* turfree RETREAT/release occurred
  when: 2008-05-12 "Monday"
  to: turabi; "four colleagues"
  released: 5 "Mr. Hassan al-Turabi and four colleagues"
* reqacc REQUEST/assist occurred
  when: ?
  by: unmis
  about: visit3
* visit3 CONSULT/visit demanded optional
  when: ?
  by: unmis
* noacc REJECT occurred
  when: ?
  to: unmis
  about: visit3
  answers: reqacc "have not obtained"
* assure2 AGREE occurred
  when: 2008-05-14 "last night"
  to: unmis
  about: visit3
* beatcheck ASSAULT/beat occurred
  when: ?
  where: "checkpoint"
  to: "student"
* seizecam COERCE/censor occurred
  when: ?
  where: "checkpoint"
  to: "journalist"; "camera" thing
* relcut SANCTION/discontinue occurred
  when: 2008-05-12 from text "12 May"
  when: 2008-05-11 "Sunday"
  by: sudang
  to: chad
* search COERCE/seize occurred
  when: 2008-05-11/2008-05-15 bounded
  where: chadem; khartoum
  by: "security men"
  to: "computers" thing
* bordercl COERCE/restrict occurred
  when: 2008-05-12 "Monday"
  where: "the frontier"
  by: chad
  to: sudang
* oil SANCTION/discontinue occurred
  when: 2008-05-12 "Monday"
  by: chad
  to: sudang
* denych REJECT occurred optional
  when: 2008-05-12 "Monday"
  by: chad
  about: raid
* dakar AGREE occurred
  when: 2008-03-13 from text "13 March"
  where: dakar
  by: chad; sudang
* meddak AGREE occurred
  when: ?
  by: senegal
  to: chad; sudang
  about: receive
* receive CONSULT/third-party announced optional
  when: ?
  by: senegal; "both Foreign Ministers"
  to: senegal
* air ASSAULT/aerial hypothetical
  when: ?
  by: chad; sudang
* air1 ASSAULT/aerial occurred optional
  when: 2008-04-01 from text "1 April"
  by: chad; sudang
* evacu AID hypothetical
  when: ?
  where: goz
  to: "camps around Goz Beida" thing
* abyei ASSAULT occurred
  when: 2008-05-13 from text "evening of the 13th"
  where: abyei
  by: army; spla
  to: army; spla
* shotsol ASSAULT/firearms occurred
  when: 2008-05-13 from text "evening of the 13th"
  where: "checkpoint"; abyei
  to: "a soldier"
* camp2 AID occurred
  when: 2008-05-13/2008-05-15 bounded
  where: abyei
  by: unmis
  to: "traders"
  count: ~100 "about a hundred traders"
* evac2 AID occurred
  when: 2008-05-13/2008-05-15 bounded
  where: kadugli; abyei
  by: unmis
  to: "aid staff"
  count: 37 "37 aid staff"
* ceaseloc CONSULT/third-party occurred
  when: 2008-05-14 "the following noon"
  where: abyei
  by: unmis; army; spla
* ceaseloc2 RETREAT/ceasefire occurred
  when: 2008-05-14 "the following noon"
  where: abyei
  by: army; spla
* joint2 AGREE occurred
  when: 2008-05-14/2008-05-15 bounded
  by: "Both commanders"
  about: withdraw2
* withdraw2 RETREAT/withdraw announced
  when: ?
  where: abyei
  by: army; spla
* hijack COERCE/seize occurred
  when: 2008-05-10 from text "the 10th"
  where: umm
  by: "armed men"
  to: "convoy of 24 trucks" thing
  vehicles: 24 "24 trucks"
* hij2 COERCE/seize attempted
  when: 2008-05-13 "Tuesday"
  where: "El Fasher"
  by: "Another band"
  to: "fuel truck" thing
* convfree RETREAT/release occurred
  when: 2008-05-10/2008-05-15 bounded
  where: umm
  by: "armed men"
  to: "convoy of 24 trucks" thing
* cut2 SANCTION/discontinue occurred
  when: ?
  where: darfur
  by: wfp
figure: displaced >=20000 vague "Tens of thousands" at abyei

== v-longarm-3
outlet: Anti-Terrorism Court No. 1, Omdurman (unofficial translation)
register: court
published: 2008-07-29
--
Judgement in the matter of the first eighteen defendants

In the name of God.

I. The facts. On Saturday the tenth of May, 5 Jumada al-Ula 1429, a force of the so-called Justice and Equality Movement, some 1,200 men in 191 vehicles, having {depart|set out} from the region of Um Jaras on the fifth, {raid|attacked} Omdurman from the north-west. A first column attempted to {wadib|take} the air base of Wadi Seidna
and was {wadib|thrown back}; a second reached the Ingaz bridge at about 4.30 in the afternoon, where it was {destroy|destroyed}. The accused were {capture|captured} between that hour and the following Tuesday, in the town, in wells, or on the road to Hamrat al-Wizz.

II. The defence has said that the accused be {defpow|treated} as prisoners of war. {nopow|Rejected}. It has said that the two who are under eighteen be {juv,defjuv|sent} to a court for children. The bench {juvok|agrees} as regards accused No. 9; the birth certificate of No. 14 is not believed. It has said that confessions were {tortc|taken} under the lash. Two officers, heard on the
first of July, swore that no man was {tortc!denied|touched}. Five lawyers {boycott|walked out} of this hall the same day and have not come back; the court gave the accused others.

III. Findings. That accused No. 3, a cook, {loot|plundered} a pharmacy in Abu Seid is proved by the pharmacist. That accused Nos. 5 and 6 {checkk|shot} three recruits of the police at the Libya market is proved by their own words. That No. 11 drove the vehicle of the leader is admitted by him; he adds that the leader {flee2|left} the field with a wound to the hand and that Chadian
officers had {arms2|handed} them ammunition at Um Jaras, "each box counted". That No. 17 had {warn17|telephoned} a cousin in the police, two days before, to {warn17|warn} him of what was coming, is to his credit.

IV. {death|Sentence}. Ten of the accused are {death|condemned} to death by {hangus|hanging}. {acquit|Acquitted} for want of proof, to be {acquit!announced|set free} tonight: one. Seven cases are {separ|put off}.

V. Of the reward. The court takes note of the letter by which the Ministry of Interior raised to 250,000 dollars its {reward|offer} for information on Khalil Ibrahim, and of the Movement's answer, broadcast on 20 July, in which it {threatj|threatens} to {judges|hang} "every judge who {hangus|hangs} one of ours" and to {again2|return} to the capital "by the end of the rains". Such words do not move this bench.

VI. An appeal lies within seven days. No {death|sentence} will be {hangus|carried out} before the President of the Republic has {confirm|confirmed} it. A {moth|petition} of the mothers for clemency, handed in at the gate this morning, has been {forward|passed on}.

(Outside, according to the registry's note, about ninety women {sit2|sat} on the pavement until police with sticks {sit2p|dispersed} them; four were {sit2a|taken away} and, at sunset, {sit2r|let go}.)
--
who accused: population SD | The accused; the accused; Ten of the accused
who defence: person SD | The defence
who bench: body SD | The bench; this bench; the court; The court
who lawyers: population SD | Five lawyers
who mint: body SD | Ministry of Interior
who police: force SD | police with sticks
who mothers: population SD | the mothers
where umj: town TD 16.30 22.80 | Um Jaras
where ingaz: site SD 15.62 32.50 | Ingaz bridge
where hamrat: town SD 15.50 30.30 | Hamrat al-Wizz
where abus: district SD 15.60 32.47 | Abu Seid
where libya: site SD 15.66 32.44 | Libya market
* raid ASSAULT occurred
  when: 2008-05-10 from text "tenth of May"
  where: omdurman
  by: jem
  to: omdurman thing
* depart MOBILIZE/militia occurred
  when: 2008-05-05 from text "on the fifth"
  where: umj
  by: jem
* wadib ASSAULT occurred
  when: 2008-05-10 from text "tenth of May"
  where: wadi
  by: jem
  to: wadi thing
  part_of: raid
* destroy ASSAULT occurred
  when: 2008-05-10 "4.30 in the afternoon"
  where: ingaz; omdurman
  to: jem
  part_of: raid
* capture COERCE/arrest occurred
  when: 2008-05-10/2008-05-13 bounded "the following Tuesday"
  where: omdurman; hamrat
  to: accused
  detained: 18 "eighteen"
* defpow REQUEST/change occurred
  when: ?
  by: defence
  to: bench
* nopow REJECT occurred
  when: 2008-07-29
  by: bench
  to: defence
  answers: defpow "Rejected"
  about: defpow
* juv COOPERATE demanded optional
  when: ?
  to: "two who are under eighteen"
* defjuv REQUEST/change occurred
  when: ?
  by: defence
  to: bench
  about: juv
* juvok CONCEDE occurred
  when: 2008-07-29
  by: bench
  to: defence
  about: juv
  answers: defjuv "agrees"
* tortc ASSAULT/torture occurred
  when: 2008-05-10/2008-07-01 bounded
  to: accused
  said: defence claimed "said"
  said: "Two officers" official denied "swore"
* boycott PROTEST/boycott occurred
  when: 2008-07-01 from text "first of July"
  where: "this hall"
  by: lawyers
  to: bench
  participants: 5 "Five lawyers"
* loot COERCE/seize occurred
  when: 2008-05-10/2008-05-13 bounded
  where: abus
  by: "accused No. 3"
  to: "pharmacy" thing
  said: "pharmacist" witness "proved"
* checkk ASSAULT/firearms occurred
  when: 2008-05-10/2008-05-13 bounded
  where: libya
  by: "accused Nos. 5 and 6"
  to: "recruits of the police"
  casualties: 3 "three recruits" side recipient
  said: "accused Nos. 5 and 6" party "own words"
* flee2 RETREAT/withdraw occurred optional
  when: 2008-05-10/2008-05-13 bounded
  by: "the leader"
  said: "No. 11" witness "adds"
* arms2 AID occurred
  when: ?
  where: umj
  by: "Chadian officers" alleged of "No. 11"
  to: jem
  said: "No. 11" witness "adds"
* warn17 COOPERATE occurred
  when: 2008-05-08 from raid "two days before"
  by: "No. 17"
  to: "cousin in the police"
* death SANCTION/convict occurred
  when: 2008-07-29
  by: bench
  to: accused
  count: 10 "Ten of the accused"
* acquit RETREAT/release occurred
  when: 2008-07-29
  by: bench
  to: "one"
  released: 1 "one"
* separ REJECT occurred optional
  when: 2008-07-29
  by: bench
* reward AGREE occurred
  when: ?
  by: mint
* threatj THREATEN/violence occurred
  when: 2008-07-20 from text "20 July"
  by: jem
  to: "every judge"
  about: judges
  answers: reward "the Movement's answer"
  about: again2
* judges ASSAULT/targeted hypothetical
  when: ?
  by: jem
  to: "every judge"
* hangus ASSAULT/targeted hypothetical
  when: ?
  to: "one of ours"
* again2 ASSAULT threatened
  when: ? "by the end of the rains"
  by: jem
  to: "the capital" thing
* confirm SUPPORT hypothetical
  when: ?
  by: "President of the Republic"
  about: death
* moth REQUEST/yield occurred
  when: 2008-07-29 "this morning"
  by: mothers
* forward COOPERATE occurred optional
  when: 2008-07-29
* sit2 PROTEST/demo occurred
  when: 2008-07-29
  where: "the pavement"
  by: "ninety women"
  said: "the registry's note" official "according to"
  participants: ~90 "about ninety women"
* sit2p ASSAULT/crowd-control occurred
  when: 2008-07-29
  where: "the pavement"
  by: police
  to: "ninety women"
  with: blunt "sticks"
  said: "the registry's note" official "according to"
* sit2a COERCE/arrest occurred
  when: 2008-07-29
  by: police
  to: "ninety women"
  detained: 4 "four"
  said: "the registry's note" official "according to"
* sit2r RETREAT/release occurred
  when: 2008-07-29 "at sunset"
  by: police
  to: "ninety women"
  released: 4 "four"
  said: "the registry's note" official "according to"
figure: troops ~1200 "some 1,200 men" of jem
figure: vehicles 191 "191 vehicles" of jem
