story: b-rwanda-turquoise
conflict: Rwanda
countries: RW, FR, BE
facts: April to June 1994: the presidents' aircraft shot down on 6 April, ten Belgian soldiers and the prime minister killed on the 7th, Belgian withdrawal, Security Council
  resolution 912 of 21 April cutting UNAMIR to 270, resolution 918 of 17 May (embargo, 5,500 men), resolution 929 of 22 June (ten for, five abstaining)
  allowing the French Operation Turquoise, refused by the RPF. (public record: UN documents and press of those weeks)

who rpf: group RW | Rwandan Patriotic Front; RPF; the Front; FPR
who far: force RW | Rwandan government forces; government soldiers; government army; FAR
who guard: force RW | Presidential Guard
who interim: government RW | interim government; Gitarama government
who habya: person RW | Juvénal Habyarimana; Habyarimana
who agathe: office RW | Agathe Uwilingiyimana; prime minister
who unamir: force - | UNAMIR; United Nations mission; Blue Helmets
who council: body - | Security Council; Council
who belgium: state BE | Belgium; Belgian government
who belgians: force BE | Belgian paratroopers; Belgian contingent
who france: state FR | France; Paris; French government
who french: force FR | French troops; French soldiers; French army
who militia: group RW | Interahamwe; militias
who tutsi: population RW | Tutsis; Tutsi
who oau: organisation - | Organization of African Unity; OAU
where kigali: town RW -1.95 30.06 | Kigali
where airport: site RW -1.97 30.14 | airport; Kanombe
where camp: site RW -1.96 30.06 | Camp Kigali
where gitarama: town RW -2.07 29.76 | Gitarama
where goma: town CD -1.68 29.22 | Goma
where cyangugu: town RW -2.48 28.91 | Cyangugu
where byumba: town RW -1.58 30.07 | Byumba
where rwanda: country RW -2.0 30.0 | Rwanda

== b-rwanda-turquoise-1
outlet: Radio Senne
register: radio
published: 1994-04-08
--
Transcript of the one o'clock news, Friday 8 April

PRESENTER: Good afternoon. The ministry of defence has now confirmed it: ten Belgian paratroopers of the United Nations mission were {ten|killed} yesterday in Kigali. They had been {escort|sent} before daybreak to
protect the prime minister, Agathe Uwilingiyimana. She too is {agd|dead}. Our colleague has been on the telephone to the Rwandan capital all morning. What do we know of how they were {ten|murdered}?

REPORTER: We know it from a Togolese officer who got out. The men were {disarm|disarmed} at the prime minister's gate about nine o'clock, {driven|driven} to Camp Kigali, and there a crowd of government soldiers, told that
Belgium had {plane|brought down} the president's aircraft, {ten|set upon} them with rifle butts, then with bullets and grenades. The last four held a hut until the afternoon, I am told, with a single weapon taken from an attacker.

PRESENTER: And that {blame|charge} against us?

REPORTER: {grot|Grotesque}, says the foreign minister. Nobody has shown who {plane|fired} on the Falcon. It was {plane|hit} on Wednesday evening, coming in to land, with Juvénal Habyarimana and the president of Burundi on board; two missiles, say
people who live below the flight path. Colonels on the radio {blame|blame} the Rwandan Patriotic Front, and we Belgians along with it. The Front says it {plane!denied|shot} at nothing.

PRESENTER: Who governs this afternoon?

REPORTER: Nobody I could reach. Since Thursday's dawn the Presidential Guard has been {hunt|going} from house to house with lists: ministers of the opposition, the head of the constitutional court, Jesuits at
Remera. From their windows people see militias {block|closing} the crossroads and {tutsi|cutting down} Tutsis who can't show the right card. The six hundred RPF soldiers lodged in the parliament under the peace {accord|accord}
{sortie|broke out} at four yesterday and {sortie|exchanged} mortar rounds with the Guard. It {sortie|goes on}; you may hear it behind me on the line.

PRESENTER: There are fifteen hundred of our countrymen there.

REPORTER: The government will {evac|fly} them {evac|out}. Aircraft {lift|leave} Melsbroek tonight for Nairobi. But the airport at Kanombe is in the hands of the army, and the army has {landban|forbidden} Belgian planes to come down. A general in Brussels
told me: if they {shoot!hypothetical|fire} at our C-130s, we {shootbw,shootb|shoot} back. France, which has fewer enemies there, may {frland!hypothetical|land} first.

PRESENTER: In the Chamber this morning every party {chamber|rose} for a minute's silence, and voices from left and right {recall|asked} that the whole Belgian contingent be {bwith!demanded|brought home}. We come back to that at six.
--
who guard: the Guard
who far: the army; army
* ten ASSAULT/firearms occurred
  when: 1994-04-07 day "yesterday"
  where: camp; kigali
  by: far
  to: belgians
  with: blunt "rifle butts"; small-arms "bullets"; grenade "grenades"
  killed: 10 "ten Belgian paratroopers" side recipient voice "ministry of defence"
  said: "ministry of defence" official "confirmed"
  said: "Togolese officer" witness
* escort MOBILIZE/troops occurred
  when: 1994-04-07 day "before daybreak"
  where: kigali
  by: unamir
  to: agathe
* disarm COERCE/seize occurred
  when: 1994-04-07 day "about nine o'clock"
  where: "prime minister's gate"; kigali
  to: belgians
  said: "Togolese officer" witness
* plane ASSAULT/heavy-weapons occurred
  when: 1994-04-06 day "Wednesday evening"
  where: airport; kigali
  by: belgium alleged of "Colonels"; rpf alleged of "Colonels"; rpf denied
  to: habya; "president of Burundi"; "Falcon" thing
  with: missile "two missiles" 2
  said: "people who live below the flight path" witness
* blame ACCUSE/allege occurred
  when: 1994-04-06/1994-04-08 bounded
  by: "Colonels"
  to: rpf; belgium
  about: plane
* hunt ASSAULT/targeted ongoing
  when: 1994-04-07/1994-04-08 "Thursday's dawn"
  where: kigali
  by: guard
  to: "ministers of the opposition"; "head of the constitutional court"; "Jesuits"
* block COERCE/restrict occurred
  when: 1994-04-07/1994-04-08 bounded
  where: kigali
  by: militia
  to: "the crossroads" thing
  said: "people" witness "see"
* tutsi ASSAULT/primitive occurred
  when: 1994-04-07/1994-04-08 bounded
  where: kigali
  by: militia
  to: tutsi
  said: "people" witness "see"
* sortie ASSAULT/heavy-weapons ongoing
  when: 1994-04-07/1994-04-08 "at four yesterday"
  where: "parliament"; kigali
  by: rpf; guard
  to: guard; rpf
  with: mortar "mortar rounds"
* evac AID announced
  when: ?
  where: kigali
  by: belgium
  to: "countrymen"
* lift MOBILIZE announced
  when: 1994-04-08 day "tonight"
  where: "Melsbroek"
  by: belgium
* landban COERCE/restrict occurred
  when: 1994-04-07/1994-04-08 bounded
  where: airport
  by: far
  to: belgium; "Belgian planes" thing
* shoot ASSAULT/firearms hypothetical
  when: ?
  where: airport
  by: far
  to: belgium; "our C-130s" thing
  said: "general in Brussels" official "told"
* shootb ASSAULT/firearms hypothetical optional
  when: ?
  by: belgium
  to: far
* shootbw THREATEN/violence occurred
  when: 1994-04-07/1994-04-08 bounded
  by: belgium
  to: far
  said: "general in Brussels" official "told"
  about: shootb
* frland MOBILIZE/troops hypothetical
  when: ?
  where: airport
  by: france
* chamber SUPPORT occurred optional
  when: 1994-04-08 day "this morning"
  by: "every party"
  to: belgians
* recall REQUEST/change occurred
  when: 1994-04-08 day "this morning"
  by: "voices from left and right"
  to: belgium
  about: bwith
* bwith RETREAT/withdraw demanded optional
  when: ?
  by: belgium
* agd ASSAULT occurred
  when: 1994-04-07/1994-04-08 bounded
  where: kigali
  to: agathe
  killed: 1 "She" side recipient
* grot REJECT occurred optional
  when: 1994-04-06/1994-04-08 bounded
  by: "foreign minister"
  to: "Colonels"
  about: blame
  answers: blame
* driven COERCE/arrest occurred
  when: 1994-04-07
  where: camp; kigali
  to: belgians
  said: "Togolese officer" witness
* accord AGREE occurred optional
  when: ?
  by: rpf
figure: troops 600 "six hundred RPF soldiers" of rpf at "parliament"
figure: civilians 1500 "fifteen hundred" of "countrymen" at kigali

== b-rwanda-turquoise-2
outlet: Turtle Bay Records
register: un
published: 1994-04-21
--
COUNCIL {cut|CUTS} RWANDA MISSION TO 270 AND {deplore|DEPLORES} {kills|SLAUGHTER}

{sess|Meeting} late this Thursday, members of the Security Council {cut|voted} without dissent to reduce UNAMIR, 2,165 strong on Wednesday's count, to some 270 soldiers and staff, who
will {stay!announced|remain} in Kigali to act as intermediary between the parties. Text 912 (1994) also {cdem|demands} an immediate {cdem2!demanded|cessation of hostilities} and {deplore|condemns} the {ten|killing} of ten Blue Helmets on 7 April.

The Secretary-General had laid three choices before the table on the 20th: massive {reinf!hypothetical|reinforcement}, the {cut|cut} now {cut|adopted}, or complete {allout!hypothetical|withdrawal}. "I do not {nofav|favour}" the third, he wrote.
The representative of Nigeria, for the Non-Aligned, had {ngap|pleaded} for the first.

Events overtook the paper. Belgium {bann|announced} on 14 April that its men would {bwith!announced|go}, and by Tuesday had {bwith|pulled} its last company off the airfield; Bangladesh is {bang|repatriating} most of a battalion which, in the Force Commander's words, has no ammunition to speak of.
Ghanaian troops {ghana|took over} the terminal.

{medi|Mediation} continues. The Special Representative {arusha|summoned} both belligerents to Arusha for the 23rd; the RPF has {arushayes|agreed} to attend while setting {condset|conditions}, first of them that the {kills|massacres} {stopk!demanded|stop}. At a
{meet15|meeting} under United Nations auspices on 15 April, its delegates had {meet15no|turned down} a {truce15|truce} drafted by the other side, since it came with no disbandment of the Presidential Guard.

Answering questions, a spokesman said relief agencies put the dead since 6 April in the tens of thousands, "possibly a hundred thousand"; the International Committee of the Red Cross, whose tent hospital {icrc|treats}
the wounded in the capital, had given the larger figure. On 14 April its ambulances were {amb|stopped} by militias and six patients {amb|dragged out} and {amb|killed}. Twelve thousand civilians {stad|shelter} under the mission's guard in the
Amahoro stadium, which was {amah|shelled} on Tuesday: he had no full count; more than twenty, he thought. Was the mission {aban!denied|abandoning} them? It was {aban!denied|leaving} nobody, he replied, though he conceded that 270 could not {protect!hypothetical|protect} everybody.

Humanitarian flights from Nairobi, {flights|suspended} since Sunday, are to {resume!announced|restart} should both armies {guar|give guarantees} for the runway.
--
who rpf: its delegates
* cut RETREAT/withdraw announced
  when: ?
  by: council
  to: unamir
* deplore ACCUSE/disapprove occurred
  when: 1994-04-21 day "Thursday"
  by: council
  about: ten
  answers: ten
* kills ASSAULT occurred
  when: 1994-04-06/1994-04-21 "since 6 April"
  where: rwanda
  killed: >=20000 vague "tens of thousands" voice "relief agencies"
  killed: ~100000 "possibly a hundred thousand" voice "International Committee of the Red Cross"
  said: "spokesman" official "said" via "relief agencies"
* stay MOBILIZE/troops announced
  when: ?
  where: kigali
  by: unamir
* cdem REQUEST/yield occurred
  when: 1994-04-21 day "Thursday"
  by: council
  to: "parties"
  about: cdem2
* cdem2 RETREAT/ceasefire demanded optional
  when: ?
  by: "parties"
* ten ASSAULT/firearms occurred
  when: 1994-04-07 day from text "7 April"
  to: unamir
  killed: 10 "ten Blue Helmets" side recipient
* allout RETREAT/withdraw hypothetical
  when: ?
  by: unamir
  said: "Secretary-General" official "wrote"
* ngap REQUEST/assist occurred
  when: 1994-04-20/1994-04-21 bounded
  by: "representative of Nigeria"
  to: council
  about: reinf
* bann AGREE occurred optional
  when: 1994-04-14 day from text "14 April"
  by: belgium
  about: RETREAT/withdraw by belgium
* bwith RETREAT/withdraw occurred
  when: 1994-04-14/1994-04-19 bounded "Tuesday"
  where: "airfield"; kigali
  by: belgium
* bang RETREAT/withdraw ongoing
  when: 1994-04-21
  by: "Bangladesh"
* ghana MOBILIZE/troops occurred
  when: 1994-04-14/1994-04-21 bounded
  where: "terminal"; "airfield"
  by: "Ghanaian troops"
  to: "terminal" thing
* medi CONSULT/third-party ongoing
  when: 1994-04-21 day
  by: "both belligerents"; "Special Representative"
* arusha REQUEST/meet occurred
  when: ?
  by: "Special Representative"
  to: rpf; "both belligerents"
  about: CONSULT at "Arusha"
* arushayes AGREE occurred
  when: ?
  by: rpf
  to: "Special Representative"
  answers: arusha
  about: CONSULT by rpf
* stopk RETREAT/ceasefire demanded optional
  when: ?
* meet15 CONSULT/third-party occurred
  when: 1994-04-15 day from text "15 April"
  by: rpf; "other side"; "United Nations"
* meet15no REJECT/yield occurred
  when: 1994-04-15 day from text "15 April"
  by: rpf
  to: "other side"
  about: truce15
* icrc AID ongoing optional
  when: 1994-04-06/1994-04-21 bounded
  where: kigali; "tent hospital"
  by: "International Committee of the Red Cross"
  to: "wounded"
* amb ASSAULT occurred
  when: 1994-04-14 day from text "14 April"
  where: kigali
  by: militia
  to: "six patients"; "its ambulances" thing
  killed: 6 "six patients" side civilian
* stad AID ongoing
  when: 1994-04-06/1994-04-21 bounded
  where: "Amahoro stadium"; kigali
  by: unamir
  to: "civilians"
* amah ASSAULT/heavy-weapons occurred
  when: 1994-04-19 day "Tuesday"
  where: "Amahoro stadium"; kigali
  to: "civilians"; "Amahoro stadium" thing
  killed: >=20 "more than twenty" side civilian voice "spokesman"
  said: "spokesman" official suggested "thought"
* aban RETREAT/withdraw denied optional
  when: 1994-04-21 day
  by: unamir
  to: "civilians"
  said: "spokesman" official denied "replied"
* protect AID hypothetical
  when: ?
  by: unamir
  to: "civilians"
  said: "spokesman" official "conceded"
* flights COERCE/restrict ongoing
  when: 1994-04-17/1994-04-21 "Sunday"
  where: "Nairobi"
  to: "Humanitarian flights" thing
* guar AGREE hypothetical
  when: ?
  by: "both armies"
* resume RETREAT/access announced
  when: ?
  to: "Humanitarian flights" thing
  said: "spokesman" official
* condset REQUEST/yield occurred
  when: ?
  by: rpf
  about: stopk
* reinf MOBILIZE/troops hypothetical optional
  when: ?
  to: unamir
* nofav REJECT occurred
  when: 1994-04-20 from text "the 20th"
  by: "Secretary-General"
  about: allout
* sess CONSULT/multilateral occurred optional
  when: 1994-04-21 "Thursday"
  by: council
* truce15 RETREAT/ceasefire demanded optional
  when: ?
  by: rpf; "other side"
figure: troops 2165 "2,165" of unamir
figure: troops ~270 "some 270 soldiers and staff" of unamir at kigali
figure: displaced 12000 "Twelve thousand civilians" at "Amahoro stadium"

== b-rwanda-turquoise-3
outlet: Rwandan Patriotic Front, Commission for Information
register: communique
published: 1994-06-20
--
{rej|NO} TO AN ARMED {turq!announced|MISSION} FROM PARIS

The Rwandan Patriotic Front has learned of the wish of the French government to {turq!announced|send} two thousand soldiers to our country "to save lives". We {rej|refuse}.

For three years and a half the French army {train|trained} and {train|armed} those who today {kills|exterminate}. It was French instructors who {militrain|drilled} the Interahamwe at Gabiro and Bigogwe. It was a French aircraft that on
9 April, when compatriots of ours were being {kills|butchered} within sight of the lycée, {akazu|lifted} the widow of Habyarimana and the men of her clan to safety, and {orph|left} Tutsi employees of the embassy at the gate. And {goma|deliveries} of shells by
way of Goma have not ceased, in spite of the {emb|embargo} that the Security Council put on arms on 17 May.

Let nobody come now, after ten weeks and half a million graves, and with the criminals losing. Gitarama {gita|fell} to our forces on the 13th; in the capital, of which we {siege!ongoing|encircle} the last quarters, the
Blue Helmets have {exch|exchanged} through our lines thousands of threatened people since the end of May, and we {exch|helped} them to do it. That is what saving lives is.

We therefore
- {ask|ask} every member of the Council to {ask2!demanded|vote down} the French draft;
- {ask3|request} that the 5,500 men {prom|promised} for UNAMIR, of whom not one has {none!denied|arrived}, be {come!demanded|sent} instead;
- {thank|thank} the OAU, Uganda and Belgium for their clear position;
- {sum|suspend} as from tonight all contact with the embassy staff of France in the region;
- {warn|state} that if French troops {cross!hypothetical|step} between us and the killers, we will {fight|treat} them as the enemy. We have the means.

Mulindi, this 20 June 1994
--
who rpf: We; we; our forces
* rej REJECT occurred
  when: 1994-06-20 day from text "20 June 1994"
  by: rpf
  to: france
  answers: turq
  about: turq
* turq MOBILIZE/troops announced
  when: ?
  where: "our country"
  by: france
* train AID occurred
  when: 1990-12-20/1994-06-20 "three years and a half"
  by: french
  to: "those who today exterminate"
  said: rpf party
* militrain AID occurred
  when: 1990-12-20/1994-06-20 bounded
  where: "Gabiro"; "Bigogwe"
  by: "French instructors"
  to: militia
  said: rpf party
* kills ASSAULT ongoing
  when: 1994-04-09/1994-06-20 from text "9 April" "today"
  where: "within sight of the lycée"
  by: "those who today exterminate" alleged of rpf
  to: "compatriots"
  killed: ~500000 "half a million graves" voice rpf
  said: rpf party
* akazu AID occurred
  when: 1994-04-09 day from text "9 April"
  by: france
  to: "widow of Habyarimana"; "men of her clan"
  said: rpf party
* orph REJECT/assist occurred
  when: 1994-04-09 day from text "9 April"
  by: france
  to: "Tutsi employees of the embassy"
  said: rpf party
* goma AID ongoing
  when: 1994-05-17/1994-06-20
  where: goma
  to: "those who today exterminate"
  said: rpf party claimed
* emb SANCTION/discontinue occurred
  when: 1994-05-17 day from text "17 May"
  by: council
* gita COERCE/seize occurred
  when: 1994-06-13 day from text "13th"
  where: gitarama
  by: rpf
  to: gitarama thing
* siege COERCE/restrict ongoing
  when: 1994-06-20 day
  where: "capital"
  by: rpf
  to: "last quarters" thing
* exch AID occurred
  when: 1994-05-25/1994-06-20 "end of May"
  where: "capital"
  by: unamir; rpf
  to: "threatened people"
  evacuated: >=2000 vague "thousands of threatened people"
* ask REQUEST/change occurred
  when: 1994-06-20 day from text "20 June 1994"
  by: rpf
  to: council
  about: ask2
* ask2 REJECT demanded optional
  when: ?
  by: council
  to: france
* ask3 REQUEST/assist occurred
  when: 1994-06-20 day from text "20 June 1994"
  by: rpf
  to: council
  about: come
* come MOBILIZE/troops demanded optional
  when: ?
  by: unamir
* none MOBILIZE/troops denied
  when: 1994-05-17/1994-06-20 bounded
  by: unamir
  said: rpf party
* thank SUPPORT occurred
  when: 1994-06-20 day from text "20 June 1994"
  by: rpf
  to: oau; "Uganda"; belgium
* sum SANCTION/discontinue occurred
  when: 1994-06-20 day "tonight"
  by: rpf
  to: "embassy staff of France"
* warn THREATEN/violence occurred
  when: 1994-06-20 day from text "20 June 1994"
  by: rpf
  to: french
  about: fight
* cross MOBILIZE/troops hypothetical
  when: ?
  by: french
* fight ASSAULT hypothetical optional
  when: ?
  by: rpf
  to: french
* prom AGREE occurred optional
  when: ?
  to: unamir
  about: MOBILIZE/troops by unamir
figure: troops 2000 "two thousand soldiers" of france
figure: troops 5500 "5,500 men" of unamir

== b-rwanda-turquoise-4
outlet: Transglobe News
register: wire
published: 1994-06-22
--
Divided Council {auth|clears} French force for Rwanda; rebels {defy|angry}

UNITED NATIONS, Wednesday (Transglobe) - By ten votes to none, with Brazil, China, New Zealand, Nigeria and Pakistan {abst|abstaining}, the Security Council {auth|gave} France leave on Wednesday to lead a two-month
armed {turq|operation} in Rwanda, using, as the text has it, all necessary means.

The first detachments were to {turq|drive} from the Zairean towns of Goma and Bukavu towards Cyangugu at daybreak on Thursday, French officers said. Senegal {senegal|offered} 40 soldiers; Italy {italy|declined}.

Prime minister Edouard Balladur {ball|laid down} limits in parliament on Tuesday: no {inter!denied|interposition}, no lasting presence, all French troops {out!announced|out} by the end of July.

The RPF representative in New York {defy|denounced} the {auth|vote} as a lifeline for murderers. But a senior rebel in Byumba, reached by satellite telephone, took a milder line than the Front's {rej|statement} of Monday: fighters
would not {nofight|shoot} at anyone who stays west of the Kibuye road, and a delegate was {talk|received} in Paris the same afternoon by foreign minister Alain Juppé.

In Gitarama's stead the interim government, now in Gisenyi, {wel|welcomed} the {auth|resolution} and {hang|told} its militias to take {hang2!demanded|down} the roadblocks on the French itinerary. The OAU, which {oauopp|opposed} the plan last week,
kept its silence.

UNAMIR meanwhile {togo|evacuated} 42 francophone African observers by road to Uganda after RPF crowds in Kigali {togob|threatened} them on account of the French {turq|initiative}.
--
* auth SUPPORT occurred
  when: 1994-06-22 day "Wednesday"
  by: council
  to: france
  about: turq
* turq MOBILIZE/troops announced
  when: 1994-06-23 day "Thursday"
  where: rwanda; goma; "Bukavu"; cyangugu
  by: france
  said: "French officers" official "said"
* senegal AGREE occurred
  when: ?
  by: "Senegal"
  to: france
  about: MOBILIZE/troops by "Senegal"
* italy REJECT/assist occurred
  when: ?
  by: "Italy"
  to: france
* ball AGREE occurred
  when: 1994-06-21 day "Tuesday"
  by: "Edouard Balladur"
  about: out
* inter MOBILIZE/troops denied optional
  when: ?
  by: french
* out RETREAT/withdraw announced optional
  when: 1994-06-21/1994-07-31 bounded "by the end of July"
  by: french
* defy ACCUSE/disapprove occurred
  when: 1994-06-22 day "Wednesday"
  by: rpf
  to: council
  answers: auth "the vote"
  about: auth
* nofight AGREE occurred
  when: 1994-06-20/1994-06-22 bounded
  by: "senior rebel"; rpf
  to: "anyone who stays west of the Kibuye road"
  about: ASSAULT/firearms
* talk CONSULT/visit occurred
  when: 1994-06-22 day "the same afternoon"
  where: "Paris"
  by: "delegate"; "Alain Juppé"
  to: "Alain Juppé"
* wel SUPPORT occurred
  when: 1994-06-22 day "Wednesday"
  by: interim
  to: council
  answers: auth "the resolution"
* hang REQUEST/yield occurred
  when: 1994-06-22 day
  by: interim
  to: militia
  about: hang2
* hang2 RETREAT/access demanded optional
  when: ?
  where: "the French itinerary"
  by: militia
  to: "roadblocks" thing
* oauopp REJECT occurred
  when: 1994-06-13/1994-06-19 week "last week"
  by: oau
  to: france
  about: turq
  answers: turq
* togo AID occurred
  when: ?
  where: kigali
  by: unamir
  to: "African observers"
  evacuated: 42 "42 francophone African observers"
* togob THREATEN/violence occurred
  when: ?
  where: kigali
  by: "RPF crowds"
  to: "African observers"
  answers: turq "on account of the French initiative"
* abst REJECT occurred optional
  when: 1994-06-22 "Wednesday"
  by: "Brazil"; "China"; "New Zealand"; "Nigeria"; "Pakistan"
  to: france
  about: auth
* rej REJECT occurred
  when: 1994-06-20 "Monday"
  by: rpf
  to: france
  about: turq
figure: votes 10 "ten votes" of council
figure: votes 0 "none" of council
figure: troops 40 "40 soldiers" of "Senegal"

== b-rwanda-turquoise-5
outlet: Nordlandposten
register: wire
published: 1994-06-23
copy_of: b-rwanda-turquoise-4
--
French soldiers {turq|set} for Rwanda at dawn

UNITED NATIONS (Transglobe) - By ten votes to none, with Brazil, China, New Zealand, Nigeria and Pakistan {abst|abstaining}, the Security Council {auth|gave} France leave on Wednesday to lead a two-month
armed {turq|operation} in Rwanda, using, as the text has it, all necessary means.

The first detachments were to {turq|drive} from the Zairean towns of Goma and Bukavu towards Cyangugu at daybreak on Thursday, French officers said. Senegal {senegal|offered} 40 soldiers; Italy {italy|declined}.

The RPF representative in New York {defy|denounced} the {auth|vote} as a lifeline for murderers.

UNAMIR meanwhile {togo|evacuated} 42 francophone African observers by road to Uganda after RPF crowds in Kigali {togob|threatened} them on account of the French {turq|initiative}.

~ Været i morgen: sol i sør, byger på Vestlandet
--
* turq MOBILIZE/troops announced
  when: 1994-06-23 day "Thursday"
  where: rwanda; goma; "Bukavu"; cyangugu
  by: france
  said: "French officers" official "said"
* auth SUPPORT occurred
  when: 1994-06-22 day "Wednesday"
  by: council
  to: france
  about: turq
* senegal AGREE occurred
  when: ?
  by: "Senegal"
  to: france
  about: MOBILIZE/troops by "Senegal"
* italy REJECT/assist occurred
  when: ?
  by: "Italy"
  to: france
* defy ACCUSE/disapprove occurred
  when: 1994-06-22 day "Wednesday"
  by: rpf
  to: council
  answers: auth "the vote"
  about: auth
* togo AID occurred
  when: ?
  where: kigali
  by: unamir
  to: "African observers"
  evacuated: 42 "42 francophone African observers"
* togob THREATEN/violence occurred
  when: ?
  where: kigali
  by: "RPF crowds"
  to: "African observers"
  answers: turq "on account of the French initiative"
* abst REJECT occurred optional
  when: 1994-06-22 "Wednesday"
  by: "Brazil"; "China"; "New Zealand"; "Nigeria"; "Pakistan"
  to: france
  about: auth
figure: votes 10 "ten votes" of council
figure: votes 0 "none" of council
figure: troops 40 "40 soldiers" of "Senegal"
