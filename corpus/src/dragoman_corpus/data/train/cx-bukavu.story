story: cx-bukavu
conflict: DR Congo
countries: CD
facts: On 26 May 2004 troops of the dismissed Colonel Jules Mutebutsi and of General Mbuza Mabe fought in Bukavu; General Laurent Nkunda marched from Goma and on 2 June the dissidents took the town. On 3 June crowds in Kinshasa, Kisangani and other towns attacked United Nations offices; peacekeepers fired, two dead in Kinshasa and more
  in all. President Kabila accused Rwanda. Nkunda left on 6 June, the army returned on 9 June, Rwanda shut the border; on 11 June guards under Major Eric Lenge attempted a coup in Kinshasa; Mutebutsi crossed to Rwanda on 21 June. (public record: MONUC, Security Council, governments of DR Congo and Rwanda; press.)

who mutebutsi: person CD | Jules Mutebutsi; Colonel Mutebutsi; Mutebutsi
who nkunda: person CD | Laurent Nkunda; General Nkunda; Nkunda
who mabe: person CD | Mbuza Mabe; General Mabe; Mabe
who dissidents: group CD | dissidents; the dissidents; rebel soldiers; renegade soldiers; mutineers
who army: force CD | Congolese army; the army; government troops; loyalist troops; loyalists
who kabila: person CD | Joseph Kabila; President Kabila; Kabila
who drc: government CD | transitional government; the government; Congo's government
who rcd: party CD | RCD-Goma; RCD
who ruberwa: person CD | Azarias Ruberwa; Ruberwa
who monuc: force - | MONUC; UN mission; peacekeepers; blue helmets; UN troops
who uruguayans: force UY | Uruguayans; Uruguayan battalion; Uruguayan peacekeepers
who swing: person - | William Swing; Swing
who annan: person - | Kofi Annan; Annan
who council: body - | Security Council
who rwanda: state RW | Rwanda; Kigali
who sa: state ZA | South Africa; Pretoria
who us: state US | United States; Washington
who belgium: state BE | Belgium; Brussels
who lenge: person CD | Eric Lenge; Major Lenge; Lenge
who crowd: population CD | rioters; demonstrators; crowd; crowds; students; young men
who banyamulenge: population CD | Banyamulenge; Congolese Tutsis

where bukavu: town CD -2.51 28.86 | Bukavu
where goma: town CD -1.68 29.23 | Goma
where kavumu: site CD -2.31 28.81 | Kavumu airport; Kavumu
where kinshasa: town CD -4.32 15.31 | Kinshasa
where kisangani: town CD 0.52 25.20 | Kisangani
where cyangugu: town RW -2.48 28.90 | Cyangugu
where kalehe: town CD -2.10 28.90 | Kalehe
where minova: town CD -1.71 29.02 | Minova
where walungu: town CD -2.63 28.67 | Walungu

== cx-bukavu-1
outlet: Great Lakes Press
register: wire
published: 2004-06-03
--
Crowds {riot|turn on} UN across Congo after rebels {take|seize} Bukavu

KINSHASA, June 3 (GLP) - Peacekeepers {unfire|shot} dead two men who were {loot|plundering} a UN depot in Kinshasa on Thursday, the UN mission said, as {riot|protests} at the {take|fall} of the eastern town of Bukavu swept from one end of the Democratic Republic of Congo to the other.

Since morning thousands of demonstrators, students at their head, had {stone|stoned} the mission's offices, {burncars|burned} at least thirty of its white cars and {tyres|blocked} the boulevard of June 30 with tyres. "MONUC watched while our brothers were {brothers|killed}," one banner said. Police {gas|used} tear gas to little effect. At Kisangani a house of UN observers was {kisburn|set alight}; in Kindu and Lubumbashi staff were {evac|flown} to the airports by helicopter. Nineteen civilians of the mission have been {hurt|beaten}, its chief, William Swing, told reporters.

Bukavu, a lake town of half a million on the border with Rwanda, was {take|captured} on Wednesday by two officers who had {bow|refused} to bow to the new command: Colonel Jules Mutebutsi, {suspend|suspended} in February, and General Laurent Nkunda, who had {march|led} some two thousand men down from Goma "to save the Banyamulenge from {genocide|genocide}". Government troops under General Mbuza Mabe {mabeout|fled} to Walungu. The Uruguayan battalion, charged with the defence of Kavumu airport, {kavumu|gave} it {kavumu|up} without a shot when Nkunda's column {kavumu2|appeared} on Tuesday.

The victors {lootbuk|emptied} shops, the central bank and a warehouse of the World Food Programme with 300 tonnes of food, residents said by telephone. Three sisters of a parish, the youngest aged three, were {rape|raped} in one house, according to a priest. About eighty bodies have been gathered since the first {may26|clashes}, on May 26, a Red Cross official said. A UN military observer was {obs|killed} near Kalehe on Saturday as his team drove away from a mob of soldiers.

In a televised address President Joseph Kabila {kabacc|accused} Rwanda of having {rwhelp|sent} soldiers into the town. "It is an {rwhelp|attack} upon our country," he said; he {mobil|ordered} ten thousand men to the east and {calm|called for} calm. Rwanda's foreign minister, Charles Murigande, {rwrej|dismissed} the {kabacc|charge} as "pure invention". South Africa, godfather of the {peace98|agreement} by which the war of 1998 was ended, {sacond|condemned} the {take|seizure}. Belgium {belgask|asked} for a stronger mandate for MONUC; the Security Council {scmeet!announced|discusses} it on Friday.

~ Subscribe to the GLP morning bulletin

Vice-president Azarias Ruberwa, whose RCD held Bukavu for the whole of the war and in whose ranks both officers served, has {rubtrip|flown} to Goma to {rubtrip|parley} with them. He {rubcond|disowned} them in a few words: "They disobeyed." Nkunda said to GLP by satellite telephone that he would {nkout!announced|pull back} as soon as an {inq|inquiry} into the {kill|murder} of Tutsis is opened. Fifteen were {kill|slain} by Mabe's men last week, he {nkacc|alleged}. Mabe denied it.
--
who murigande: person RW | Charles Murigande
who wfp: organisation - | World Food Programme
who redcross: organisation - | Red Cross
who priest: person CD | a priest
who police: force CD | Police
who residents: population CD | residents
where depot: site CD -4.32 15.31 | UN depot in Kinshasa
where boulevard: site CD -4.31 15.30 | boulevard of June 30
where kindu: town CD -2.95 25.92 | Kindu
where lubumbashi: town CD -11.66 27.48 | Lubumbashi
* riot PROTEST/riot occurred
  when: 2004-06-03 "Thursday"
  where: kinshasa; kisangani; kindu; lubumbashi
  by: crowd
  to: monuc
  answers: take "at the fall of"
* take COERCE/seize occurred
  when: 2004-06-02 "Wednesday"
  where: bukavu
  by: mutebutsi; nkunda
  to: bukavu thing; army; mabe
* unfire ASSAULT/firearms occurred
  when: 2004-06-03 "Thursday"
  where: depot; kinshasa
  by: monuc "Peacekeepers"
  to: "two men"
  killed: 2 "two men" side recipient voice monuc
  said: monuc official "said"
* loot PROTEST/riot occurred
  when: 2004-06-03 "Thursday"
  where: depot; kinshasa
  by: "two men"
  to: monuc; depot thing
  said: monuc official "said"
* stone PROTEST/riot occurred
  when: 2004-06-03 "Since morning"
  where: kinshasa
  by: crowd "demonstrators"
  to: monuc; "the mission's offices" thing
  with: stones "stoned"
  part_of: riot
* burncars PROTEST/riot occurred
  when: 2004-06-03 "Since morning"
  where: kinshasa
  by: crowd "demonstrators"
  to: monuc; "white cars" thing
  sites: >=30 "at least thirty"
  part_of: riot
* tyres PROTEST/obstruct occurred
  when: 2004-06-03 "Since morning"
  where: boulevard; kinshasa
  by: crowd "demonstrators"
  to: monuc
  part_of: riot
* kill ASSAULT occurred
  when: 2004-05-24/2004-05-30 week "last week"
  by: mabe "Mabe's men" alleged of nkunda
  to: banyamulenge "Tutsis"
  killed: 15 "Fifteen" side recipient voice nkunda
  said: nkunda party claimed "alleged"
  said: mabe party denied "denied"
* brothers ASSAULT occurred
  when: 2004-05-26/2004-06-03 bounded
  to: "our brothers"
  said: crowd witness "said"
* gas ASSAULT/crowd-control occurred
  when: 2004-06-03 "Since morning"
  where: kinshasa
  by: police
  to: crowd "demonstrators"
  with: crowd-control "tear gas"
* kisburn PROTEST/riot occurred
  when: 2004-06-03 "Thursday"
  where: kisangani
  by: crowd
  to: monuc; "a house of UN observers" thing
  part_of: riot
* evac AID occurred
  when: 2004-06-03
  where: kindu; lubumbashi
  to: "staff"
  with: helicopter "helicopter"
* hurt ASSAULT/beat occurred
  when: 2004-06-03
  by: crowd
  to: monuc "Nineteen civilians of the mission"
  injured: 19 "Nineteen civilians" side recipient voice swing
  said: swing official "told"
* suspend SANCTION/expel occurred
  when: 2004-02 "February"
  to: mutebutsi
* march MOBILIZE/troops occurred
  when: 2004-05-26/2004-06-02 bounded
  where: goma
  by: nkunda
* genocide ASSAULT/unconventional hypothetical
  when: ?
  to: banyamulenge
  said: nkunda party
* mabeout RETREAT/withdraw occurred
  when: 2004-06-02
  where: bukavu; walungu
  by: army "Government troops"; mabe
* kavumu RETREAT/withdraw occurred
  when: 2004-06-01 "Tuesday"
  where: kavumu
  by: uruguayans
  to: nkunda
* kavumu2 COERCE/seize occurred
  when: 2004-06-01 "Tuesday"
  where: kavumu
  by: nkunda
  to: kavumu thing; uruguayans
* lootbuk COERCE/seize occurred
  when: 2004-06-02/2004-06-03 bounded
  where: bukavu
  by: mutebutsi; nkunda
  to: "shops" thing; "the central bank" thing; wfp
  said: residents witness "said"
* rape ASSAULT/sexual occurred
  when: 2004-06-02/2004-06-03 bounded
  where: bukavu; "in one house"
  to: "Three sisters of a parish"
  said: priest witness "according to"
* may26 ASSAULT occurred
  when: 2004-05-26 from text "May 26"
  where: bukavu
  by: mutebutsi; mabe
  to: mabe; mutebutsi
  killed: ~80 "About eighty bodies" side unknown voice redcross
* obs ASSAULT occurred
  when: 2004-05-29 "Saturday"
  where: kalehe
  by: "a mob of soldiers"
  to: monuc "A UN military observer"
  killed: 1 "A UN military observer" side recipient
* kabacc ACCUSE/allege occurred
  when: 2004-06-02/2004-06-03 bounded
  by: kabila
  to: rwanda
  about: rwhelp
* rwhelp ASSAULT occurred
  when: 2004-06-02
  where: bukavu
  by: rwanda alleged of kabila
  to: "our country"
  said: kabila official "accused"
  said: murigande official denied "dismissed"
* mobil MOBILIZE/troops announced
  when: ?
  where: "the east"
  by: kabila
  to: mutebutsi; nkunda
* calm REQUEST/yield occurred
  when: 2004-06-02/2004-06-03 bounded
  by: kabila
* rwrej REJECT occurred optional
  when: 2004-06-02/2004-06-03 bounded
  by: murigande; rwanda
  to: kabila
  about: kabacc
  answers: kabacc "dismissed the charge"
* sacond ACCUSE/disapprove occurred
  when: 2004-06-02/2004-06-03 bounded
  by: sa
  to: mutebutsi; nkunda
  about: take
  answers: take "condemned the seizure"
* belgask REQUEST/assist occurred
  when: 2004-06-02/2004-06-03 bounded
  by: belgium
  to: council
* scmeet CONSULT/multilateral announced
  when: 2004-06-04 "Friday"
  by: council
* rubtrip CONSULT/visit occurred
  when: 2004-06-02/2004-06-03 bounded
  where: goma
  by: ruberwa; mutebutsi; nkunda
  to: mutebutsi; nkunda
* rubcond ACCUSE/disapprove occurred
  when: 2004-06-02/2004-06-03 bounded
  by: ruberwa
  to: mutebutsi; nkunda
* nkout RETREAT/withdraw announced
  when: ?
  where: bukavu
  by: nkunda
* inq ACCUSE/investigate demanded optional
  when: ?
  to: mabe
* nkacc ACCUSE/allege occurred
  when: 2004-06-02/2004-06-03 bounded
  by: nkunda
  to: mabe
  about: kill
* bow REJECT/yield occurred
  when: ?
  by: mutebutsi; nkunda
  to: "the new command"
* peace98 AGREE occurred optional
  when: ?
figure: troops ~2000 "some two thousand men" of nkunda
figure: troops 10000 "ten thousand men" of army voice kabila

== cx-bukavu-2
outlet: Le Fleuve
register: daily
published: 2004-06-12
--
Three hours of a {putsch|putsch}: Kinshasa wakes to the guns of a major

The lights went out at half past two in the night to Friday. Then, on state radio, came the voice of a certain Major Eric Lenge of the presidential guard: the transition had failed, he was "{neutral|suspending} the institutions", everybody was to {quiet|keep quiet}. Ten minutes later the aerial was {aerial|switched off}, and when the sun rose the {putsch|coup} was over.

What did happen? With some forty men Lenge {putsch|occupied} the radio at Gombe and a power station, {putsch|fired} in the air, and found that the other companies would not {nomove|move}. By six, loyalists had {chase|driven} him towards N'djili airport; there was {shoot|shooting} at the tarmac's edge until nine, and nobody, oddly, was killed. Twelve of the mutineers were {arr12|taken}. He himself is being {hunt|hunted} in the Bas-Congo by helicopter. Kabila, in uniform, showed himself on television at eleven: "I am all right. I will let no one derail the peace."

Information Minister Vital Kamerhe {kamacc|sees} "the same hand" behind the {putsch|attempt} and behind Bukavu. For the RCD, Ruberwa {rubput|deplored} the {putsch|adventure} but would not {rubrej|hear} of any link. There are those who shrug and call it theatre. The United States and Brussels {uscond|condemned} it before noon; Annan {annanask|urged} all former enemies to close ranks.

In Bukavu itself the flag of the government flies again. General Nkunda {nkout|pulled out} on Sunday, as Swing and Ruberwa had {swingask|pressed} him to do, and {nkout|led} his men back towards Minova. "I have made my point," he remarked. On Tuesday, after an {ultim|ultimatum} of which he took no notice, the colonel too {mutout|left} the town for Kamanyola with three hundred soldiers, and on Wednesday Mabe {retake|rode in}, {welcome|kissed} by women with palm branches. Loyalists {lootback|robbed} in their turn; two Banyamulenge houses were {burnb|burnt down} and their owners are with the UN, which {shelter|guards} three thousand in its compound.

~ Subscriptions: 3 months, 15 dollars, by bearer

Kigali {border|closed} its frontier on Sunday, at Cyangugu as at Gisenyi. It did so, Murigande explained, since it was "tired of being {rwacc2|accused}". Some 2,500 Congolese Tutsis crossed into Cyangugu before that.

And the UN? From the {riot|riots} of the first week of June its bill stands at a million dollars and, throughout the country, twelve Congolese dead, of whom its own men {unshots|shot} at least three. The Security Council on Monday {sccond|condemned} "in the strongest terms" the {take|capture} of Bukavu and {sccond2|assured} MONUC of its confidence, a thing {hrwcrit|criticised} by a New York rights group: "Confidence in whom? They had seven hundred soldiers there and {hand|handed over} the keys." Annan {annanreq|wants} the force doubled. Uruguay, stung, {uruanswer|replied} that its orders had been never to fire first.
--
who kamerhe: person CD | Vital Kamerhe; Information Minister
who murigande: person RW | Murigande
who rights: organisation - | a New York rights group
who uruguay: state UY | Uruguay
who nkunda: General Nkunda
who lengemen: group CD | the mutineers
who mutebutsi: the colonel
who un: organisation - | the UN
where gombe: district CD -4.30 15.30 | Gombe
where ndjili: site CD -4.39 15.44 | N'djili airport
where bascongo: province CD -5.5 14.0 | Bas-Congo
where kamanyola: town CD -2.74 29.00 | Kamanyola
where gisenyi: town RW -1.70 29.26 | Gisenyi
* putsch COERCE/martial-law attempted
  when: 2004-06-11 "in the night to Friday"
  where: kinshasa; gombe
  by: lenge
  to: kabila
* neutral COERCE/martial-law attempted
  when: 2004-06-11 "in the night to Friday"
  where: kinshasa
  by: lenge
  to: "the institutions"
  part_of: putsch
* aerial COERCE/censor occurred
  when: 2004-06-11 from putsch "Ten minutes later"
  where: kinshasa
  to: lenge
* chase ASSAULT occurred
  when: 2004-06-11 "By six"
  where: ndjili; kinshasa
  by: army "loyalists"
  to: lenge
* shoot ASSAULT/firearms occurred
  when: 2004-06-11 "until nine"
  where: ndjili
  by: army "loyalists"; lenge
  to: lenge; army "loyalists"
  killed: 0 "nobody" side unknown
* arr12 COERCE/arrest occurred
  when: 2004-06-11
  where: kinshasa
  by: army "loyalists"
  to: lengemen
  detained: 12 "Twelve of the mutineers"
* hunt COERCE/arrest attempted
  when: 2004-06-11/2004-06-12 bounded
  where: bascongo
  by: army
  to: lenge
  with: helicopter "helicopter"
* kamacc ACCUSE/allege occurred
  when: 2004-06-11/2004-06-12 bounded
  by: kamerhe
  about: putsch
* rubput ACCUSE/disapprove occurred
  when: 2004-06-11/2004-06-12 bounded
  by: ruberwa; rcd
  to: lenge
  about: putsch
  answers: putsch "deplored"
* uscond ACCUSE/disapprove occurred
  when: 2004-06-11 "before noon"
  by: us; belgium
  to: lenge
  about: putsch
  answers: putsch "condemned it"
* annanask REQUEST/yield occurred
  when: 2004-06-11/2004-06-12 bounded
  by: annan
  to: "all former enemies"
* nkout RETREAT/withdraw occurred
  when: 2004-06-06 "Sunday"
  where: bukavu; minova
  by: nkunda
  answers: swingask "as Swing and Ruberwa had pressed him"
* swingask REQUEST/yield occurred
  when: ?
  by: swing; ruberwa
  to: nkunda
  about: nkout
* ultim REQUEST/yield occurred
  when: 2004-06-06/2004-06-08 bounded
  to: mutebutsi
  about: mutout
* mutout RETREAT/withdraw occurred
  when: 2004-06-08 "Tuesday"
  where: bukavu; kamanyola
  by: mutebutsi
* retake COERCE/seize occurred
  when: 2004-06-09 "Wednesday"
  where: bukavu
  by: mabe; army
  to: bukavu thing
* welcome SUPPORT occurred optional
  when: 2004-06-09 "Wednesday"
  where: bukavu
  by: "women with palm branches"
  to: mabe
* lootback COERCE/seize occurred
  when: 2004-06-09/2004-06-12 bounded
  where: bukavu
  by: army "Loyalists"
* burnb ASSAULT/destroy occurred
  when: 2004-06-09/2004-06-12 bounded
  where: bukavu
  by: army "Loyalists"
  to: banyamulenge; "two Banyamulenge houses" thing
  sites: 2 "two Banyamulenge houses"
* shelter AID ongoing
  when: 2004-06-12
  where: bukavu; "in its compound"
  by: un
  to: banyamulenge "three thousand"
* border COERCE/restrict occurred
  when: 2004-06-06 "Sunday"
  where: cyangugu; gisenyi
  by: rwanda
  to: drc
  answers: rwacc2 "since it was"
* riot PROTEST/riot occurred
  when: 2004-06-01/2004-06-07 week "the first week of June"
  where: "throughout the country"
  to: un
  killed: 12 "twelve Congolese dead" side actor
* unshots ASSAULT/firearms occurred
  when: 2004-06-01/2004-06-07 week "the first week of June"
  by: monuc "its own men"
  to: "Congolese"
  killed: >=3 "at least three" side recipient
  where: "throughout the country"
* sccond ACCUSE/disapprove occurred
  when: 2004-06-07 "Monday"
  by: council
  to: mutebutsi; nkunda
  about: take
  answers: take "condemned"
* take COERCE/seize occurred
  when: ?
  where: bukavu
  by: mutebutsi; nkunda
  to: bukavu thing
* sccond2 SUPPORT occurred
  when: 2004-06-07 "Monday"
  by: council
  to: monuc
* hrwcrit ACCUSE/disapprove occurred
  when: 2004-06-07/2004-06-12 bounded
  by: rights
  to: council; monuc
  about: sccond2
  answers: sccond2 "criticised"
* hand RETREAT/withdraw occurred
  when: ?
  where: bukavu
  by: monuc alleged of rights
  to: mutebutsi; nkunda
  said: rights
* annanreq REQUEST/assist occurred
  when: 2004-06-07/2004-06-12 bounded
  by: annan
  to: council
* uruanswer REJECT occurred optional
  when: 2004-06-07/2004-06-12 bounded
  by: uruguay
  to: rights
  about: hrwcrit
  answers: hrwcrit "replied"
* nomove REJECT/yield occurred
  when: 2004-06-11 "in the night to Friday"
  where: kinshasa
  by: "the other companies"
  to: lenge
* rubrej REJECT occurred optional
  when: 2004-06-11/2004-06-12 bounded
  by: ruberwa; rcd
  to: kamerhe
  about: kamacc
  answers: kamacc "would not hear of any link"
* quiet REQUEST/yield occurred
  when: 2004-06-11 "in the night to Friday"
  where: kinshasa
  by: lenge
  to: "everybody"
* rwacc2 ACCUSE/allege occurred optional
  when: ?
  to: rwanda
  said: murigande official "explained"
figure: displaced 2500 "2,500 Congolese Tutsis" at cyangugu
figure: troops 700 "seven hundred soldiers" of monuc at bukavu
figure: troops ~40 "some forty men" of lenge
figure: troops 300 "three hundred soldiers" of mutebutsi

== cx-bukavu-3
outlet: Two Lakes Humanitarian Desk
register: ngo
published: 2004-06-24
--
South Kivu: situation note no. 9

Security. Colonel Mutebutsi and about three hundred of his soldiers {cross|crossed} the Ruzizi into Rwanda on Monday 21 June, after two days in which General Mabe's troops had {kaman|shelled} their camp at Kamanyola; nine were {kaman|killed}, according to a nurse. The Rwandan army {disarmed|took} their rifles away and {camp|lodged} them in a school near Cyangugu. The government in Kinshasa {extrad|demands} that they be {handover!demanded|handed over}; Kigali has so far {norefoul|declined}. General Nkunda sits in the hills above Minova, some 100 km to the north. His men {ratoma|ambushed} an army lorry on Friday, {ratoma|killing} two.

The border, {border|shut} by Rwanda on 6 June, has been partly {borderopen|reopened} since Saturday for pedestrians. President Kabila and his Rwandan colleague are to {abuja!announced|meet} in Abuja tomorrow at the {obinv|invitation} of Nigeria's president. In Kinshasa, three soldiers who took part in the {putsch|coup attempt} of 11 June have been {charged|charged}; Major Lenge is still at large.

Protection. Our teams have now registered 117 women and girls {rapes|raped} in Bukavu between 2 and 8 June, when the town was {take|held} by the dissidents, and 19 since the army's {retake|return}. In Kadutu, soldiers of the Tenth Region {tutbeat|beat} two students whom they took for Banyamulenge; one died of it. We {askmabe|ask} General Mabe to {punish!demanded|bring} the culprits before a court. He {mabeyes|promised} this to us on Tuesday.

~ Data as of 22 June, 18.00 hours

Relief. WFP, which lost 300 tonnes in the {lootbuk|pillage} of its warehouse, {wfp|fed} 21,000 people last week; Unicef {pumps|repaired} two pumps. A convoy of ours to Walungu was {convoy|stopped} on the 18th by armed men who {convoytake|took} blankets and a radio. Uruguayan peacekeepers {unescort|escort} our lorries again since then. MONUC has {monapol|apologised}, in a letter to the bishop, for having {kavumu|given up} Kavumu without a fight; crowds {stones|threw} stones at its patrol the same evening.
--
who rwarmy: force RW | The Rwandan army
who desk: organisation - | Our teams; We; us
who obasanjo: person NG | Nigeria's president
who wfp: organisation - | WFP
who unicef: organisation - | Unicef
who mabetroops: force CD | General Mabe's troops
who tenth: force CD | soldiers of the Tenth Region
where kamanyola: town CD -2.74 29.00 | Kamanyola
where kadutu: district CD -2.52 28.85 | Kadutu
where ruzizi: district CD -2.60 28.90 | Ruzizi
where abuja: town NG 9.06 7.49 | Abuja
* cross RETREAT/withdraw occurred
  when: 2004-06-21 from text "Monday 21 June"
  where: ruzizi
  by: mutebutsi; "three hundred of his soldiers"
  to: rwanda
* kaman ASSAULT/heavy-weapons occurred
  when: 2004-06-19/2004-06-21 "two days"
  where: kamanyola
  by: mabetroops
  to: mutebutsi; "their camp" thing
  killed: 9 "nine" side recipient voice "a nurse"
  said: "a nurse" witness "according to"
* disarmed COERCE/seize occurred
  when: 2004-06-21
  where: cyangugu
  by: rwarmy
  to: mutebutsi; "their rifles" thing
* camp AID occurred
  when: 2004-06-21/2004-06-24 bounded
  where: "a school near Cyangugu"; cyangugu
  by: rwarmy
  to: mutebutsi
* extrad REQUEST/change occurred
  when: 2004-06-21/2004-06-24 bounded
  by: drc
  to: rwanda
  about: handover
* handover COOPERATE demanded optional
  when: ?
  by: rwanda
  to: drc
* norefoul REJECT/change occurred
  when: 2004-06-21/2004-06-24 bounded
  by: rwanda
  to: drc
  about: extrad
  answers: extrad "declined"
* ratoma ASSAULT/firearms occurred
  when: 2004-06-18 "Friday"
  by: nkunda "His men"
  to: army; "an army lorry" thing
  killed: 2 "two" side recipient
* border COERCE/restrict occurred
  when: 2004-06-06 from text "6 June"
  by: rwanda
  to: "The border" thing
* borderopen RETREAT/access occurred
  when: 2004-06-19 "Saturday"
  by: rwanda
  to: "pedestrians"
* abuja CONSULT/third-party announced
  when: 2004-06-25 "tomorrow"
  where: abuja
  by: kabila; "his Rwandan colleague"; obasanjo
  to: obasanjo
* obinv REQUEST/meet occurred
  when: ?
  by: obasanjo
  to: kabila; "his Rwandan colleague"
  about: abuja
* putsch COERCE/martial-law attempted
  when: 2004-06-11 from text "11 June"
  where: kinshasa
  by: lenge; "three soldiers"
  to: kabila
* charged ACCUSE/investigate occurred
  when: 2004-06-11/2004-06-24 bounded
  where: kinshasa
  to: "three soldiers"
  about: putsch
* rapes ASSAULT/sexual occurred
  when: 2004-06-02/2004-06-08 from text "between 2 and 8 June"
  where: bukavu
  to: "women and girls"
  count: 117 "117 women and girls"
  count: 19 "19"
* take COERCE/seize occurred
  when: 2004-06-02/2004-06-08 from text "between 2 and 8 June"
  where: bukavu
  by: dissidents
  to: bukavu thing
* retake COERCE/seize occurred
  when: 2004-06-08/2004-06-24 bounded
  where: bukavu
  by: army
  to: bukavu thing
* tutbeat ASSAULT/beat occurred
  when: 2004-06-08/2004-06-24 bounded
  where: kadutu; bukavu
  by: tenth
  to: "two students"
  killed: 1 "one" side recipient
* askmabe REQUEST/change occurred
  when: 2004-06-08/2004-06-24 bounded
  by: desk
  to: mabe
  about: punish
* punish ACCUSE/investigate demanded optional
  when: ?
  by: mabe
  to: tenth "the culprits"
* mabeyes AGREE occurred
  when: 2004-06-22 "Tuesday"
  by: mabe
  to: desk
  about: punish
  answers: askmabe "promised this"
* lootbuk COERCE/seize occurred
  when: 2004-06-02/2004-06-24 bounded
  where: bukavu
  to: wfp; "its warehouse" thing
* wfp AID occurred
  when: 2004-06-14/2004-06-20 week "last week"
  by: wfp
  to: "21,000 people"
* pumps AID occurred
  when: 2004-06-14/2004-06-20 week "last week"
  by: unicef
  to: "two pumps" thing
* convoy COERCE/seize occurred
  when: 2004-06-18 from text "the 18th"
  where: walungu
  by: "armed men"
  to: desk; "A convoy of ours" thing
* convoytake COERCE/seize occurred
  when: 2004-06-18 from text "the 18th"
  where: walungu
  by: "armed men"
  to: desk; "blankets" thing; "a radio" thing
  part_of: convoy
* unescort AID ongoing
  when: 2004-06-18/2004-06-24 "since then"
  by: uruguayans
  to: desk; "our lorries" thing
* monapol CONCEDE occurred
  when: 2004-06-08/2004-06-24 bounded
  by: monuc
  to: "the bishop"
  about: kavumu
  answers: kavumu "for having given up"
* kavumu RETREAT/withdraw occurred
  when: ?
  where: kavumu
  by: monuc
* stones PROTEST/riot occurred
  when: 2004-06-08/2004-06-24 bounded "the same evening"
  by: crowd
  to: monuc "its patrol"
  with: stones "stones"
figure: troops ~300 "about three hundred of his soldiers" of mutebutsi
