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
Darfur rebels {omd|enter} Omdurman; {curfew|curfew} in capital

KHARTOUM, Sat. (NVF) - Fighters of the Justice and Equality Movement {omd|drove} into the west of Omdurman this afternoon in more than 100 pick-ups, witnesses and a rebel commander said. Helicopters {heli|fired} rockets at them near the radio building. At least six army vehicles were {omd|destroyed}.

State television, which broke off a children's film, said the {omd|assault} had been "{crush|crushed}" and announced a {curfew|curfew} from 5 p.m. till 6 a.m. All bridges on the Nile are {bridges|closed}.

"This is the end of the regime," JEM's leader Khalil Ibrahim told NVF by satellite telephone: he had {bridgetaken|taken} a bridge and would {palacethr,palace|enter} the Palace "before the dawn prayer". The army denied the {bridgetaken!denied|loss} of any bridge.

The SPLA said it was {spla|ready} to {defend|defend} Khartoum if asked. It was the first {omd|attack} on the capital since 1976.
--
who tv: outlet SD | State television
where radio: site SD 15.63 32.49 | radio building
where palace: site SD 15.61 32.53 | the Palace
* omd ASSAULT occurred
  when: 2008-05-10 "this afternoon"
  where: omdurman
  by: jem
  to: omdurman thing; "army vehicles" thing
  with: vehicle "more than 100 pick-ups" >=100
  vehicles: >=6 "At least six army vehicles" side recipient
  said: "witnesses" witness "said"
  said: "a rebel commander" party "said"
* heli ASSAULT/aerial occurred
  when: 2008-05-10
  where: radio; omdurman
  to: jem
  with: helicopter "Helicopters"; rocket "rockets"
* crush ASSAULT occurred
  when: 2008-05-10
  where: omdurman
  to: jem
  said: tv media "said"
* curfew COERCE/curfew occurred
  when: 2008-05-10 "from 5 p.m. till 6 a.m."
  where: khartoum
  said: tv media "announced"
* bridges COERCE/restrict ongoing
  when: 2008-05-10
  where: "the Nile"
  to: "All bridges on the Nile" thing
* bridgetaken COERCE/seize occurred
  when: 2008-05-10
  by: khalil
  to: "a bridge" thing
  said: khalil party "told"
  said: army party denied "denied"
* palacethr THREATEN/violence occurred
  when: 2008-05-10
  by: khalil
  to: "the regime"
  about: palace
* palace COERCE/seize threatened optional
  when: 2008-05-10/2008-05-11 bounded "before the dawn prayer"
  where: palace
  by: khalil
  to: palace thing
* spla AGREE occurred
  when: 2008-05-10
  by: spla
  about: defend
* defend MOBILIZE/troops hypothetical optional
  when: ?
  where: khartoum
  by: spla

== v-longarm-2
outlet: UN Mission in the Sudan, weekly bulletin
register: un
published: 2008-05-15
--
UNMIS briefing, Thursday 15 May: Khartoum after the {omd|attack}; Abyei

1. The Mission's movement {mrestr|restrictions} in Greater Khartoum were {mlift|lifted} at noon. The {curfew|curfew}, which still applied in Omdurman on Tuesday, {curfewend|ended} last night.

2. On 13 May the Security Council, by a statement of its President, {sccond|condemned} "in strong terms" the {omd|attack} by the Justice and Equality Movement on Omdurman, {scurge|urged} all sides to refrain from retaliation against civilians, and {sccall|called on} neighbouring States to cease {support|support} for each other's armed groups. The
Secretary-General's envoys, Mr. Eliasson and Mr. Salim, have {postpone|postponed} their {consultjem|consultations} with JEM; those with other movements were {geneva|held} in Geneva yesterday.

3. Casualties. The Government of National Unity has given figures that differ by agency: the Ministry of Defence counts 93 soldiers and 13 policemen, the Governor of Khartoum 30 civilians, and 90 rebels are said to have died. Mission staff were shown one site only.

4. {arrests|Arrests}. Some 300 persons, for the most part of Zaghawa origin, are reported {arrests|detained}; local monitors put it at over 500. Mr. Hassan al-Turabi and four colleagues were {tarr|held} for twelve hours on Monday and {trel|released} without charge. UNMIS human rights officers have {accreq|requested} access to visit places of detention and have not obtained it, though
an {assur|assurance} was given verbally last night. A journalist who filmed the {beating|beating} of a student at a checkpoint had his camera {camera|taken}.

5. Chad. Khartoum {sever|severed} relations on Sunday, 12 May; its security men {emb|entered} the Chadian embassy and {emb|removed} computers. On Monday N'Djamena {border|closed} the frontier, {transit|suspended} the transit of goods and repudiated any part in the {omd|attack}. Senegal, under whose auspices the two {dakar|signed} their sixth {dakar|accord} at Dakar on 13 March, has {offer|offered} to {senmeet|receive}
both Foreign Ministers. Should Chadian or Sudanese aircraft {strikehyp,strike|strike} across the border again, as on 1 April, camps around Goz Beida would be {evac|evacuated}; a plan is ready.

6. Abyei. {abyei|Fighting} between the Sudanese Armed Forces and the SPLA broke out in the town on the evening of the 13th, after a soldier was {soldier|shot} at a checkpoint. UNMIS gave {shelter|shelter} to about a hundred traders, {flew|flew} 37 aid staff to Kadugli, and {broker|brokered} a local {cease|ceasefire} the following noon, which held nine hours. Both commanders have {pullagree|agreed}
to {pullback|pull back} five kilometres. Tens of thousands are walking south.

7. Food. A convoy of 24 trucks that was {convoy|stopped} by armed men near Umm Kaddadah on the 10th, presumably by stragglers, has been {convoyrel|let go} save for three vehicles and 60 tonnes of sorghum. Another band tried to {fuel|seize} a fuel truck outside El Fasher on Tuesday; its driver drove on with four flat tyres. WFP has {ration|cut} the June ration in Darfur by half.

8. Any other. A demining {blast|blast} heard in Juba this morning was planned. Football: UNMIS beat the Embassy of Kenya, 4-2.
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
* omd ASSAULT occurred
  when: ?
  where: omdurman
  by: jem; chad denied
  to: omdurman thing
  killed: 93 "93 soldiers" part side recipient voice mod
  killed: 13 "13 policemen" part side recipient voice mod
  killed: 30 "30 civilians" part side civilian voice gov2
  killed: 90 "90 rebels" part side actor
* mrestr COERCE/restrict occurred optional
  when: ?
  where: khtm
  by: unmis
* mlift CONCEDE occurred
  when: 2008-05-15 "noon"
  where: khtm
  by: unmis
* curfew COERCE/curfew occurred
  when: 2008-05-13/2008-05-14 "Tuesday"
  where: omdurman
* curfewend CONCEDE occurred
  when: 2008-05-14 "last night"
  where: omdurman
* sccond ACCUSE/disapprove occurred
  when: 2008-05-13 from text "13 May"
  by: sc
  to: jem
  about: omd
  answers: omd "condemned"
* scurge REQUEST/yield occurred
  when: 2008-05-13 from text "13 May"
  by: sc
  to: "all sides"
  about: ASSAULT
* sccall REQUEST/yield occurred
  when: 2008-05-13 from text "13 May"
  by: sc
  to: "neighbouring States"
  about: support
* support AID ongoing optional
  when: ?
  by: "neighbouring States"
  to: "armed groups"
* postpone SANCTION/discontinue occurred
  when: ?
  by: sg
  to: jem
  about: consultjem
* consultjem CONSULT/third-party announced
  when: ?
  by: sg; jem
* geneva CONSULT/third-party occurred
  when: 2008-05-14 "yesterday"
  where: geneva
  by: sg; "other movements"
* arrests COERCE/arrest occurred
  when: ?
  to: "Some 300 persons"
  detained: ~300 "Some 300 persons" side recipient
  detained: >=500 "over 500" side recipient voice monitors
* tarr COERCE/arrest occurred
  when: 2008-05-12 "Monday"
  to: turabi; "four colleagues"
  detained: 5 "Mr. Hassan al-Turabi and four colleagues" side recipient
* trel RETREAT/release occurred
  when: 2008-05-12 "Monday"
  to: turabi; "four colleagues"
  released: 5 "Mr. Hassan al-Turabi and four colleagues"
* accreq REQUEST/yield occurred
  when: ?
  by: unmis "UNMIS human rights officers"
  about: RETREAT/access
* assur AGREE occurred
  when: 2008-05-14 "last night"
  to: unmis "UNMIS human rights officers"
  about: RETREAT/access
  answers: accreq "assurance"
* beating ASSAULT/beat occurred
  when: ?
  where: "a checkpoint"
  to: "a student"
* camera COERCE/seize occurred
  when: ?
  to: "A journalist"; "his camera" thing
* sever SANCTION/discontinue occurred
  when: 2008-05-12 from text "12 May"
  when: 2008-05-11 "Sunday"
  by: sudang "Khartoum"
  to: chad
* emb COERCE/seize occurred
  when: 2008-05-12 from text "12 May"
  where: chadem
  by: "its security men"
  to: chad; chadem thing; "computers" thing
* border COERCE/restrict occurred
  when: 2008-05-12 "Monday"
  where: "the frontier"
  by: chad
  to: "the frontier" thing
* transit SANCTION/discontinue occurred
  when: 2008-05-12 "Monday"
  by: chad
  to: "the transit of goods" thing
* dakar AGREE occurred
  when: 2008-03-13 from text "13 March"
  where: dakar
  by: sudang; chad
  to: chad; sudang
* offer AGREE occurred
  when: 2008-05-12/2008-05-15 bounded
  by: senegal
  to: "both Foreign Ministers"
  about: senmeet
* senmeet CONSULT/third-party announced optional
  when: ?
  by: senegal; "both Foreign Ministers"
  to: senegal
* strike ASSAULT/aerial occurred
  when: 2008-04-01 from text "1 April"
  where: "the border"
  by: "Chadian or Sudanese aircraft"
* strikehyp ASSAULT/aerial hypothetical
  when: ?
  where: "the border"
  by: "Chadian or Sudanese aircraft"
* evac AID hypothetical
  when: ?
  where: goz
  to: "camps around Goz Beida"
* abyei ASSAULT occurred
  when: 2008-05-13 from text "the evening of the 13th"
  where: abyei
  by: army; spla
  to: spla; army
* soldier ASSAULT/firearms occurred
  when: 2008-05-13 from text "the 13th"
  where: "a checkpoint"; abyei
  to: "a soldier"
* shelter AID occurred
  when: 2008-05-13/2008-05-15 bounded
  where: abyei
  by: unmis
  to: "about a hundred traders"
  count: ~100 "about a hundred traders"
* flew AID occurred
  when: 2008-05-13/2008-05-15 bounded
  where: abyei
  by: unmis
  to: "37 aid staff"
  evacuated: 37 "37 aid staff"
* broker CONSULT/third-party occurred
  when: 2008-05-14 from abyei "the following noon"
  where: abyei
  by: unmis; army; spla
* cease RETREAT/ceasefire occurred
  when: 2008-05-14 from abyei "the following noon"
  where: abyei
  by: army; spla
  to: spla; army
* pullagree AGREE occurred
  when: 2008-05-14/2008-05-15 bounded
  by: army "Both commanders"; spla "Both commanders"
  to: spla; army
  about: pullback
* pullback RETREAT/withdraw announced optional
  when: ?
  where: abyei
  by: army "Both commanders"; spla "Both commanders"
* convoy COERCE/seize occurred
  when: 2008-05-10 from text "the 10th"
  where: umm
  by: "armed men"; "stragglers" alleged
  to: "A convoy of 24 trucks" thing
  vehicles: 24 "24 trucks" side recipient
* convoyrel RETREAT/release occurred
  when: 2008-05-10/2008-05-15 bounded
  by: "armed men"
  to: "A convoy of 24 trucks" thing
* fuel COERCE/seize attempted
  when: 2008-05-13 "Tuesday"
  where: "outside El Fasher"
  by: "Another band"
  to: "a fuel truck" thing
* ration SANCTION/discontinue occurred
  when: ?
  where: darfur
  by: wfp
  to: "the June ration" thing
* blast RETREAT/disarm occurred optional
  when: 2008-05-15 "this morning"
  where: "Juba"
figure: displaced >=20000 vague "Tens of thousands" at abyei

== v-longarm-3
outlet: Anti-Terrorism Court No. 1, Omdurman (unofficial translation)
register: court
published: 2008-07-29
--
{sent,acq|Judgement} in the matter of the first eighteen defendants

In the name of God.

I. The facts. On Saturday the tenth of May, 5 Jumada al-Ula 1429, a force of the so-called Justice and Equality Movement, some 1,200 men in 191 vehicles, having {setout|set out} from the region of Um Jaras on the fifth, {omd|attacked} Omdurman from the north-west. A first column attempted to {wadi|take} the air base of Wadi Seidna
and was {wadi|thrown back}; a second reached the Ingaz bridge at about 4.30 in the afternoon, where it was {bridge|destroyed}. The accused were {capture|captured} between that hour and the following Tuesday, in the town, in wells, or on the road to Hamrat al-Wizz.

II. The defence has said that the accused be {powreq|treated} as prisoners of war. {powrej|Rejected}. It has said that the two who are under eighteen be {juvreq|sent} to a court for children. The bench {juvok|agrees} as regards accused No. 9; the birth certificate of No. 14 is {juvno|not believed}. It has said that {confess|confessions} were taken under the {lash|lash}. Two officers, heard on the
first of July, swore that no man was {lash!denied|touched}. Five lawyers {walkout|walked out} of this hall the same day and have not come back; the court gave the accused others.

III. Findings. That accused No. 3, a cook, {plunder|plundered} a pharmacy in Abu Seid is proved by the pharmacist. That accused Nos. 5 and 6 {recruits|shot} three recruits of the police at the Libya market is proved by their own words. That No. 11 drove the vehicle of the leader is {admit|admitted} by him; he adds that the leader {flee|left} the field with a wound to the hand and that Chadian
officers had {ammo|handed} them ammunition at Um Jaras, "each box counted". That No. 17 had {phone|telephoned} a cousin in the police, two days before, to warn him of what was coming, is to his credit.

IV. {sent|Sentence}. Ten of the accused are {sent|condemned} to death by hanging. {acq|Acquitted} for want of proof, to be {free|set free} tonight: one. Seven cases are {putoff|put off}.

V. Of the {reward|reward}. The court takes note of the letter by which the Ministry of Interior {reward|raised} to 250,000 dollars its {reward|offer} for information on Khalil Ibrahim, and of the Movement's {threat,threat2|answer}, broadcast on 20 July, in which it {threat,threat2|threatens} to {hang|hang} "every judge who hangs one of ours" and to {return|return} to the capital "by the end of the rains". Such {threat,threat2|words} do not {rejthr|move} this bench.

VI. An appeal lies within seven days. No {sent|sentence} will be {exec|carried out} before the President of the Republic has {confirm|confirmed} it. A {petition|petition} of the mothers for clemency, handed in at the gate this morning, has been passed on.

(Outside, according to the registry's note, about ninety women {sit|sat} on the pavement until police with sticks {disperse|dispersed} them; four were {women4|taken away} and, at sunset, {women4free|let go}.)
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
* setout MOBILIZE/troops occurred
  when: 2008-05-05 from omd "the fifth"
  where: umj
  by: jem
* omd ASSAULT occurred
  when: 2008-05-10 from text "Saturday the tenth of May"
  where: omdurman
  by: jem
  to: omdurman thing
  with: vehicle "191 vehicles" 191
  injured: 1 "the leader" side actor voice "No. 11"
* wadi ASSAULT occurred
  when: 2008-05-10
  where: wadi
  by: jem "A first column"
  to: wadi thing
  part_of: omd
* bridge ASSAULT occurred
  when: 2008-05-10 "about 4.30 in the afternoon"
  where: ingaz
  to: jem "a second"
* capture COERCE/arrest occurred
  when: 2008-05-10/2008-05-13 "between that hour and the following Tuesday"
  where: "the town"; "wells"; hamrat
  to: accused
  detained: 18 "eighteen defendants" side recipient
* powreq REQUEST/change occurred
  when: ?
  by: defence
  to: bench
* powrej REJECT/change occurred
  when: 2008-07-29
  by: bench
  to: defence
  about: powreq
  answers: powreq "Rejected"
* juvreq REQUEST/change occurred
  when: ?
  by: defence
  to: bench
* juvok AGREE occurred
  when: 2008-07-29
  by: bench
  to: defence
  about: juvreq
  answers: juvreq "agrees as regards accused No. 9"
* juvno REJECT/change occurred optional
  when: 2008-07-29
  by: bench
  to: defence
  about: juvreq
  answers: juvreq "not believed"
* confess CONCEDE occurred optional
  when: ?
  by: accused
  said: defence party "said"
* lash ASSAULT/torture occurred
  when: ?
  to: accused
  said: defence party "said"
  said: "Two officers" official denied "swore"
* walkout PROTEST/boycott occurred
  when: 2008-07-01 from text "the same day"
  where: "this hall"
  by: lawyers
  participants: 5 "Five lawyers"
* plunder COERCE/seize occurred
  when: 2008-05-10/2008-05-13 bounded
  where: abus
  by: "accused No. 3"
  to: "a pharmacy" thing
  said: "the pharmacist" witness "proved"
* recruits ASSAULT/firearms occurred
  when: 2008-05-10/2008-05-13 bounded
  where: libya
  by: "accused Nos. 5 and 6"
  to: "three recruits of the police"
  said: "accused Nos. 5 and 6" party "their own words"
* admit CONCEDE occurred optional
  when: ?
  by: "No. 11"
* flee RETREAT/withdraw occurred optional
  when: 2008-05-10
  by: "the leader"
  said: "No. 11" party "adds"
* ammo AID occurred
  when: ?
  where: umj
  by: "Chadian officers" alleged of "No. 11"
  to: jem "them"
  said: "No. 11" party "adds"
* phone CONSULT/phone occurred optional
  when: 2008-05-08 from omd "two days before"
  by: "No. 17"
  to: "a cousin in the police"
* sent SANCTION/convict occurred
  when: 2008-07-29
  by: bench
  to: accused "Ten of the accused"
  count: 10 "Ten of the accused"
* acq RETREAT/release occurred
  when: 2008-07-29
  by: bench
  to: "one"
  released: 1 "one"
* free RETREAT/release announced
  when: 2008-07-29 "tonight"
  by: bench
  to: "one"
* putoff SANCTION/discontinue occurred optional
  when: 2008-07-29
  by: bench
  count: 7 "Seven cases"
* reward AGREE occurred
  when: ?
  by: mint
  money: 250000 "250,000 dollars"
* threat THREATEN/violence occurred
  when: 2008-07-20 from text "20 July"
  by: jem
  to: "every judge who hangs one of ours"
  about: hang
  answers: reward "answer"
* threat2 THREATEN/violence occurred
  when: 2008-07-20 from text "20 July"
  by: jem
  to: "the capital" thing
  about: return
  answers: reward "answer"
* hang ASSAULT hypothetical optional
  when: ?
  by: jem
  to: "every judge who hangs one of ours"
* return ASSAULT threatened optional
  when: ? "by the end of the rains"
  where: "the capital"
  by: jem
  to: "the capital" thing
* rejthr REJECT/yield occurred optional
  when: 2008-07-29
  by: bench
  to: jem
  about: threat
  answers: threat "do not move"
  answers: threat2 "do not move"
* exec ASSAULT hypothetical optional
  when: ?
  to: accused
* confirm SUPPORT hypothetical optional
  when: ?
  by: "the President of the Republic"
  about: sent
* petition REQUEST/yield occurred
  when: 2008-07-29 "this morning"
  where: "the gate"
  by: mothers
  about: CONCEDE
* sit PROTEST/demo occurred
  when: 2008-07-29
  where: "the pavement"
  by: "about ninety women"
  participants: ~90 "about ninety women"
  said: "the registry's note" official "according to"
* disperse ASSAULT/crowd-control occurred
  when: 2008-07-29
  where: "the pavement"
  by: police
  to: "about ninety women"
  with: blunt "sticks"
  said: "the registry's note" official "according to"
* women4 COERCE/arrest occurred
  when: 2008-07-29
  where: "the pavement"
  by: police
  to: "four"
  detained: 4 "four" side recipient
  said: "the registry's note" official "according to"
* women4free RETREAT/release occurred
  when: 2008-07-29 "sunset"
  by: police
  to: "four"
  released: 4 "four"
  said: "the registry's note" official "according to"
figure: troops ~1200 "some 1,200 men" of jem
