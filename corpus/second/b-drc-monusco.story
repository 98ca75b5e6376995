story: b-drc-monusco
conflict: DR Congo
countries: CD, UG, TZ, IN, MA
facts: 25 to 31 July 2022 and after: crowds attacked MONUSCO bases in Goma, Butembo and Uvira; three UN men killed in Butembo on 26 July; Kasindi shooting by returning peacekeepers on 31 July;
  government toll of 36 on 2 August, spokesman Mathias Gillmann asked to leave on 3 August. (public record: UN statements, government press conferences, press)

who monusco: force - | MONUSCO; UN mission; peacekeepers; Blue Helmets; blue helmets; UN force; the mission
who un: organisation - | United Nations; UN
who guterres: office - | António Guterres; Guterres; Secretary-General
who keita: office - | Bintou Keita; Special Representative; Ms. Keita
who lacroix: office - | Jean-Pierre Lacroix; Lacroix
who muyaya: office CD | Patrick Muyaya; Muyaya; government spokesman
who cdgov: government CD | Congolese government; Congolese authorities; Kinshasa government
who bahati: office CD | Modeste Bahati; Bahati; president of the Senate
who tshi: office CD | Félix Tshisekedi; Tshisekedi
who youth: organisation CD | Lucha; citizen movement; LUCHA
who crowd: population CD | demonstrators; protesters; crowd; rioters
who police: force CD | Congolese police; police
who fardc: force CD | FARDC; Congolese army
who m23: group CD | M23
who gillmann: office - | Mathias Gillmann; Gillmann; mission's spokesman
who morocco: state MA | Morocco
who india: state IN | India
who tanz: force TZ | Tanzanian contingent; Tanzanian soldiers; Tanzanians; Tanzania
where goma: town CD -1.68 29.22 | Goma
where butembo: town CD 0.14 29.29 | Butembo
where uvira: town CD -3.40 29.14 | Uvira
where kasindi: town CD 0.04 29.71 | Kasindi
where beni: town CD 0.49 29.47 | Beni
where nkivu: province CD -0.80 29.00 | North Kivu
where kinshasa: town CD -4.32 15.31 | Kinshasa

== b-drc-monusco-1
outlet: Radio Karisimbi FM
register: radio
published: 2022-07-26
--
"Seven to nine", the morning programme, Tuesday: transcript of the second hour

HOST: It's ten past eight, you are on Radio Karisimbi, and we go again to our reporter by the airport of Goma. Good morning. Is it quieter than yesterday?

REPORTER: No. They're {tyres|burning} tyres at the Entrée Présidente as we speak, and there is {gas|tear gas} on the wind. Yesterday, Monday, you'll remember, a crowd of several hundred {hq|broke} into the headquarters of the UN mission and then into its logistics base: {hq|carried off} chairs, fridges, computers,
bottles of good wine, somebody's wedding suit. At about eleven peacekeepers {lift|lifted} staff out by helicopter. This morning the crowd {back|returned} with ladders.

HOST: People on WhatsApp say there are dead.

REPORTER: The government spokesman, Patrick Muyaya, speaks of five dead and about fifty wounded since yesterday. Who {shots|fired}? He points at nobody. A nurse at the CBCA hospital told me that four bodies had bullets in them. I myself saw a man fall by the
mission's south gate, and I saw uniforms on the roof, but whether those were blue helmets or Congolese police I can't swear to you.

HOST: Why now, after twenty-two years of them?

REPORTER: Because of the M23, which in June {bunagana|took} Bunagana and which the mission, in the eyes of everybody here, leaves in peace. And because on the fifteenth the president of the Senate, Modeste Bahati, {bahati|told} a {rally|rally} in this very town that MONUSCO should pack its bags. That was the match. The youth league
of the presidential party, which had {callmarch|called for} Monday's {march|march}, says it called for no {hq|looting}. The town hall had {forbid|forbidden} the {march|gathering}.

HOST: Let me take a caller. Mama Furaha, from Majengo?

CALLER: I threw nothing. But my son did, and I say well done. They {came|came} with their soft drinks in 1999 and our dead are still ours.

HOST: Well. The mission's number two has {condemn|condemned} "unacceptable" acts and is to open an {inquiry|inquiry} with the Kinshasa government into who {shots|fired} what. We've asked them to join us; should they come into the studio, you'll be the first to hear. Now, a word on Butembo, where we're told that the market
has stayed shut since dawn and that the Moroccan post is {ring|ringed} by young men. They've {ult|given} the soldiers until noon to get out, "or we come in".

[music]
--
who crowd: young men
who youthleague: party CD | youth league
* tyres PROTEST/riot ongoing
  when: 2022-07-26 "as we speak"
  where: "Entrée Présidente"; goma
  by: crowd
  to: monusco
* gas ASSAULT/crowd-control ongoing
  when: 2022-07-26
  where: "Entrée Présidente"; goma
  to: crowd
  with: crowd-control "tear gas"
* hq PROTEST/riot occurred
  when: 2022-07-25 "Monday" "Yesterday"
  where: "the headquarters of the UN mission"; "its logistics base"; goma
  by: crowd
  to: monusco; "the headquarters of the UN mission" thing
* lift AID occurred
  when: 2022-07-25 "about eleven"
  where: goma
  by: monusco
  to: "staff"
* back PROTEST/riot occurred
  when: 2022-07-26 "This morning"
  where: goma
  by: crowd
  to: monusco
* shots ASSAULT/firearms occurred
  when: 2022-07-25/2022-07-26 bounded "since yesterday"
  where: "south gate"; goma
  by: monusco unknown; police unknown
  to: crowd
  killed: 5 "five dead" side recipient voice muyaya
  killed: 4 "four bodies" part side recipient voice "A nurse at the CBCA hospital"
  injured: ~50 "about fifty wounded" side recipient voice muyaya
  said: muyaya official "speaks"
  said: "A nurse at the CBCA hospital" witness "told"
* bunagana COERCE/seize occurred
  when: 2022-06 "June"
  where: "Bunagana"
  by: m23
* bahati REQUEST/yield occurred
  when: 2022-07-15 "the fifteenth"
  where: goma
  by: bahati
  to: monusco
  about: RETREAT/withdraw by monusco
* rally PROTEST/demo occurred optional
  when: 2022-07-15 "the fifteenth"
  where: goma
  by: bahati
* callmarch REQUEST/assist occurred
  when: 2022-07-15/2022-07-25 bounded
  by: youthleague
  about: march
* march PROTEST/demo occurred
  when: 2022-07-25 "Monday"
  where: goma
  by: crowd; youthleague
  to: monusco
* forbid COERCE/restrict occurred
  when: 2022-07-15/2022-07-25 bounded
  where: goma
  by: "The town hall"
  to: youthleague; "the gathering" thing
* came MOBILIZE/troops occurred optional
  when: 1999 from text "1999"
  by: monusco
  said: "CALLER" witness
* condemn ACCUSE/disapprove occurred
  when: 2022-07-25/2022-07-26 bounded
  by: "The mission's number two"
  to: crowd
  about: hq
  answers: hq "condemned"
* inquiry ACCUSE/investigate announced
  when: ?
  by: "The mission's number two"; cdgov
  about: shots
* ring PROTEST/obstruct ongoing
  when: 2022-07-26 "since dawn"
  where: "the Moroccan post"; butembo
  by: crowd
  to: "the Moroccan post" thing; monusco
* ult THREATEN/violence occurred
  when: 2022-07-26
  where: "the Moroccan post"; butembo
  by: crowd
  to: "the soldiers"
  about: ASSAULT by crowd to "the soldiers" at butembo

== b-drc-monusco-2
outlet: First Avenue Noon Notes
register: un
published: 2022-08-01
--
HIGHLIGHTS OF THE NOON BRIEFING, MONDAY

DR Congo. The Secretary-General is {outrage|outraged} by the {kasindi|shooting} that took place yesterday at the border crossing of Kasindi, between Uganda and North Kivu. Soldiers of the intervention brigade, on their way back from leave, {kasindi|opened fire} for reasons not yet explained after words with Congolese police at the barrier,
then {kasindi|forced} the gate and drove on towards Beni. Two people were {kasindi|killed} and fifteen {kasindi|wounded}, by the count of local authorities; we have since heard of a third death from hospital sources and cannot exclude more.

Ms. Keita, the Special Representative, has {apol|apologised} to the families. The soldiers were {disarmed|disarmed} and {confined|confined} at their base last night, and their country of origin has been {try|asked} to try them, with the victims and witnesses heard. We leave it to Member States to name themselves.

In reply to a question: yes, it is a Tanzanian contingent. Dar es Salaam is {pros|sending} a military prosecutor this week and has {coop|promised} full cooperation.

The Under-Secretary-General, Jean-Pierre Lacroix, {met|met} President Tshisekedi in Kinshasa on Saturday and is {gomavisit|expected} in Goma tonight. They {agreed|agreed} to look again at the calendar of the mission's {depart|departure}, for which 2024 had been set.

Asked about the {riots|disturbances} of last week, the Spokesman recalled the tolls given so far. On Tuesday 26 July one Moroccan soldier and two Indian police officers were {butembo|killed} in Butembo when assailants {rifles|wrenched} rifles from Congolese police and {butembo|fired} on the peacekeepers
at close quarters. A fourth member of the mission died in circumstances being looked at. In Uvira on the Wednesday four demonstrators died under a fallen cable; whether a bullet had {cable|brought} it down is "a question for the {inquiry|inquiry}". The Security Council on that same Wednesday {unsc|condemned} the {butembo|killings} in the strongest terms and {remind|reminded} the Congolese authorities of their
duty to protect; it also {tribute|paid tribute} to Morocco and India. Was it accurate that blue helmets had {shots|shot} into crowds in Goma? The mission says it used {gas|warning shots} and {gas|tear gas} only, the Spokesman answered, and joint investigators have begun their {inquiry|inquiry} with autopsies.

Would the United Nations {leave|leave} early if the host asked? "We are there by consent," he said. "If consent is {consent|withdrawn}, we {leave|go}."

Elsewhere: Sri Lanka, monkeypox, and the tenth Review {npt|Conference} of the Non-Proliferation Treaty, which opens today.
--
who crowd: demonstrators; assailants; crowds
who tanz: Dar es Salaam
* outrage ACCUSE/disapprove occurred
  when: 2022-07-31/2022-08-01 bounded
  by: guterres
  to: tanz
  about: kasindi
  answers: kasindi "outraged by the shooting"
* kasindi ASSAULT/firearms occurred
  when: 2022-07-31 "yesterday"
  where: kasindi
  by: "Soldiers of the intervention brigade"; tanz
  to: police; "the gate" thing
  killed: 2 "Two people" side recipient voice "local authorities"
  injured: 15 "fifteen" side recipient voice "local authorities"
  killed: 3 "a third death" side recipient voice "hospital sources"
  said: un official
* apol CONCEDE occurred
  when: 2022-07-31/2022-08-01 bounded
  by: keita
  to: "the families"
  answers: kasindi "apologised to the families"
* disarmed COERCE/seize occurred
  when: 2022-07-31 "last night"
  where: "their base"
  by: monusco
  to: "Soldiers of the intervention brigade"
* confined COERCE/arrest occurred
  when: 2022-07-31 "last night"
  where: "their base"
  by: monusco
  to: "Soldiers of the intervention brigade"
* try REQUEST/change occurred
  when: 2022-07-31/2022-08-01 bounded
  by: un
  to: tanz
  about: ACCUSE/investigate by tanz to "Soldiers of the intervention brigade"
* pros MOBILIZE announced
  when: 2022-08-01/2022-08-07 bounded "this week"
  by: tanz
* coop AGREE occurred
  when: 2022-07-31/2022-08-01 bounded
  by: tanz
  to: un
  about: COOPERATE by tanz
* met CONSULT occurred
  when: 2022-07-30 "Saturday"
  where: kinshasa
  by: lacroix; tshi
  to: tshi
* gomavisit CONSULT/visit announced
  when: 2022-08-01 "tonight"
  where: goma
  by: lacroix
* agreed AGREE occurred
  when: 2022-07-30 "Saturday"
  where: kinshasa
  by: lacroix; tshi
  to: lacroix; tshi
  about: depart
* depart RETREAT/withdraw announced
  when: 2024 from text "2024"
  by: monusco
* riots PROTEST/riot occurred
  when: 2022-07-25/2022-07-31 bounded "last week"
  where: goma; butembo; uvira
  by: crowd
  to: monusco
* butembo ASSAULT/firearms occurred
  when: 2022-07-26 from text "Tuesday 26 July"
  where: butembo
  by: crowd
  to: monusco; morocco; india
  with: small-arms "rifles"
  killed: 3 "one Moroccan soldier and two Indian police officers" side recipient
  killed: 1 "one Moroccan soldier" part side recipient
  killed: 2 "two Indian police officers" part side recipient
  said: un official "recalled"
* rifles COERCE/seize occurred
  when: 2022-07-26 from text "Tuesday 26 July"
  where: butembo
  by: crowd
  to: police; "rifles" thing
* cable ASSAULT/firearms hypothetical
  when: 2022-07-27 "Wednesday"
  where: uvira
  to: crowd; "cable" thing
  killed: 4 "four demonstrators" side recipient
* inquiry ACCUSE/investigate ongoing
  when: 2022-07-26/2022-08-01 bounded
  by: "joint investigators"
  about: shots
* unsc ACCUSE/disapprove occurred
  when: 2022-07-27 "Wednesday"
  by: "The Security Council"
  to: crowd
  about: butembo
  answers: butembo "condemned the killings"
* remind REQUEST occurred
  when: 2022-07-27 "Wednesday"
  by: "The Security Council"
  to: cdgov
  about: AID by cdgov
* tribute SUPPORT occurred
  when: 2022-07-27 "Wednesday"
  by: "The Security Council"
  to: morocco; india
* shots ASSAULT/firearms denied
  when: 2022-07-25/2022-07-31 bounded "last week"
  where: goma
  by: monusco denied
  to: crowd
  said: monusco party denied "says"
* gas ASSAULT/crowd-control occurred
  when: 2022-07-25/2022-07-31 bounded "last week"
  where: goma
  by: monusco
  to: crowd
  with: crowd-control "tear gas"; small-arms "warning shots"
  said: monusco party "says"
* leave RETREAT/withdraw hypothetical
  when: ?
  by: un
* consent SANCTION/discontinue hypothetical optional
  when: ?
  by: "the host"
  to: un
* npt CONSULT/multilateral ongoing optional
  when: 2022-08-01 "today"

== b-drc-monusco-3
outlet: Mouvement citoyen Lucha, section de Goma
register: communique
published: unknown
--
WHAT WE WANT, AND WHAT WE DO NOT

1. The citizen movement bows before the dead of Goma, Butembo, Uvira and Kasindi: according to our own register forty-one, whereas Kinshasa counts thirty-six.

2. We {condemn|condemn} the {shots|shots} fired at unarmed people from inside United Nations camps. We also {condemn2|condemn} the {riots|pillage}. A man who leaves with a refrigerator on his head doesn't liberate anybody.

3. We {accuse|accuse} the Congolese government of hypocrisy. For a week its tenors {egg|egged} the crowd on; when the crowd was bleeding, its ministers {tour|toured} the bases to {apol2|apologise}. And we do not forget that the police {pick|picked up} eleven of our comrades
before a {sitin|sit-in} had even sat down, on Thursday, near the governor's office. Nine were {nine|released} on Friday evening. Two, a woman of nineteen and her brother, remain in the cells of Munzenze for "insult". {letgo|Let} them go!

4. We {calendar|demand} a calendar for the {depart|withdrawal} of the mission, written in dates. Not 2024 "if conditions permit". We {debate|offered} to debate it with Ms. Keita in public, on the esplanade of the ULPGL, with microphones. She has {acceptd|accepted} by letter, and we {thankk|thank} her for it.

5. To those who dream of an army of the neighbours in the place of the blue helmets: {noeac|no}. We will not have Kenyans, Ugandans and even less Rwandans deployed on our hills under an East African flag.

6. If by 30 August no answer is given, we shall {close|close} the roads to the bases: with our bodies, and without one stone. Shopkeepers of the Virunga market have {promised|promised} us a {strike|dead-city day} on the first Monday of September. Whoever throws a stone that day isn't one of us.
--
who youth: We; we; our
who cdgov: Kinshasa
* condemn ACCUSE/disapprove occurred
  when: ?
  by: youth
  to: monusco
  about: shots
  answers: shots "condemn the shots"
* shots ASSAULT/firearms occurred
  when: ?
  where: "United Nations camps"
  by: monusco
  to: "unarmed people"
  said: youth party
* condemn2 ACCUSE/disapprove occurred
  when: ?
  by: youth
  to: crowd
  about: riots
  answers: riots "condemn the pillage"
* riots PROTEST/riot occurred
  when: ? "a week"
  by: crowd
  to: monusco
  said: youth party
* accuse ACCUSE/disapprove occurred
  when: ?
  by: youth
  to: cdgov
* egg REQUEST/assist occurred optional
  when: ? "a week"
  by: "its tenors" alleged of youth
  to: crowd
  about: riots
  said: youth party
* tour CONSULT/visit occurred
  when: ?
  by: "its ministers" alleged of youth
  to: monusco
  said: youth party
* apol2 CONCEDE occurred
  when: ?
  by: "its ministers" alleged of youth
  to: monusco
  said: youth party
* pick COERCE/arrest occurred
  when: ? "Thursday"
  where: "the governor's office"; goma
  by: police
  to: youth; "eleven of our comrades"
  detained: 11 "eleven of our comrades" side recipient
  detained: 2 "Two" part side recipient
  said: youth party
* sitin PROTEST/demo attempted
  when: ? "Thursday"
  where: "the governor's office"; goma
  by: youth
  to: cdgov
  said: youth party
* nine RETREAT/release occurred
  when: ? "Friday evening"
  by: police
  to: youth; "Nine"
  released: 9 "Nine" side recipient
  said: youth party
* letgo REQUEST/yield occurred
  when: ?
  by: youth
  to: cdgov
  about: RETREAT/release by cdgov to "a woman of nineteen and her brother" at "the cells of Munzenze"
  answers: pick "Let them go"
* calendar REQUEST/yield occurred
  when: ?
  by: youth
  to: monusco
  about: depart
* depart RETREAT/withdraw announced
  when: 2024 from text "2024"
  by: monusco
* debate AGREE occurred
  when: ?
  by: youth
  to: keita
  about: CONSULT by youth to keita at "the esplanade of the ULPGL"
* acceptd AGREE occurred
  when: ?
  by: keita
  to: youth
  about: CONSULT by youth to keita at "the esplanade of the ULPGL"
  answers: debate "accepted by letter"
* thankk SUPPORT occurred
  when: ?
  by: youth
  to: keita
  answers: acceptd "thank her for it"
* noeac REJECT occurred
  when: ?
  by: youth
  to: "Kenyans"; "Ugandans"; "Rwandans"
  about: MOBILIZE/troops by "an army of the neighbours"
* close THREATEN/restrict occurred
  when: ?
  where: "the roads to the bases"
  by: youth
  to: monusco
  about: PROTEST/obstruct by youth at "the roads to the bases"
* promised AGREE occurred
  when: ?
  by: "Shopkeepers of the Virunga market"
  to: youth
  about: strike
* strike PROTEST/strike announced
  when: ? "the first Monday of September"
  where: goma
  by: "Shopkeepers of the Virunga market"
  to: monusco
figure: killed 41 "forty-one" voice youth
figure: killed 36 "thirty-six" voice cdgov

== b-drc-monusco-4
outlet: Standaard van het Zuiden
register: daily
published: 2022-08-04
--
Congo {expel|shows} UN spokesman the door

KINSHASA/BENI - The letter is four paragraphs long. In it the foreign minister of Congo {expel|asks} the United Nations to see to it that Mathias Gillmann, voice of the UN mission, leaves the territory "as soon as possible": his remarks are held to have stoked the anger of July.

What did he say? On 13 July, on a French station, he stated that the mission hadn't the military means to deal with the M23 should that group go on {m23att|attacking} like a conventional army. "Indelicate and inappropriate", the minister {chide|chides}. MONUSCO {regret|regrets} the {expel|request}, "takes note", and adds that the
spokesman is on leave anyway.

The {expel|gesture} costs little and comes in a week in which the government needed one. On Tuesday Patrick Muyaya raised the toll of the {riots|riots} to thirty-six, four of them peacekeepers, and more than 170 injured. The interior minister had {confer|conferred} until three in the morning with president Tshisekedi, the generals, and the mission about the {depart|withdrawal} plan.

In Kasindi, on the Ugandan frontier, the wounded are of another opinion about gestures. A money-changer of 27 shows the hole above his knee. On Sunday he was counting shillings when the white lorries of the Tanzanians came up from Uganda, "and the officer at the barrier raised his hand, that's all he did". The {kasindi|shooting} lasted perhaps
a minute. Three of his neighbours are under the ground. The day after, youths {hut|set} a customs hut alight and {bar|barred} the road with eucalyptus trunks until the army {clear|cleared} it; a fourth victim, a schoolboy, was {boy|hit} then, in the stomach, and lives. Who {boy|shot}? "A Congolese", says the doctor, and looks away.

Doctors Without Borders {move|moved} nineteen patients to Beni under escort. A Ugandan bank {blood|sent} blood bags. Tanzania's chief of defence staff, come on a {visit|visit} to the barracks at Mavivi, {condol|offered} families a "gesture of condolence" and had twelve soldiers {home|put} on a plane home in handcuffs. Dodoma hasn't confirmed the number.

Nor is it over. Butembo's mayor, a police colonel, {warn|warns} that he will lock up anyone found with a helmet or flak jacket from the {riots|looted} stores; forty-three persons have been {caught|caught} thus far and a lorryload of goods {handback|handed back} to the mission. Young men counter that they will {return|return} to the gates on 15 August,
Assumption Day, in case the UN is still there. It will be. Between the two stand seven hundred fresh policemen, {police|flown in} from the capital on Monday, and a bishop, who has {bishop|invited} both to talk in his garden under the mango trees.

~ Lees meer: Aanval op bakkerij in Gent was verzonnen
~ Foto: eigen archief
~ Cookies helpen ons. Alles accepteren / Voorkeuren
--
who tanz: Dodoma
* expel SANCTION/expel occurred
  when: 2022-08-01/2022-08-04 bounded "a week"
  by: "the foreign minister of Congo"
  to: gillmann; un
  answers: riots "held to have stoked the anger of July"
* m23att ASSAULT hypothetical
  when: ?
  by: m23
  said: gillmann official "stated"
* chide ACCUSE/disapprove occurred
  when: 2022-08-01/2022-08-04 bounded "a week"
  by: "the foreign minister of Congo"
  to: gillmann
* regret ACCUSE/disapprove occurred optional
  when: 2022-08-01/2022-08-04 bounded "a week"
  by: monusco
  to: "the foreign minister of Congo"
  about: expel
  answers: expel "regrets the request"
* riots PROTEST/riot occurred
  when: 2022-07 "July"
  where: butembo
  to: monusco
  killed: 36 "thirty-six" voice muyaya as_of 2022-08-02
  killed: 4 "four of them peacekeepers" part side recipient voice muyaya as_of 2022-08-02
  injured: >=170 "more than 170 injured" voice muyaya as_of 2022-08-02
  said: muyaya official "raised"
* confer CONSULT/multilateral occurred
  when: 2022-08-01/2022-08-02 bounded "three in the morning"
  by: "The interior minister"; tshi; "the generals"; monusco
* depart RETREAT/withdraw announced
  when: ?
  by: monusco
* kasindi ASSAULT/firearms occurred
  when: 2022-07-31 "Sunday"
  where: "the barrier"; kasindi
  by: tanz
  to: "A money-changer of 27"; "Three of his neighbours"
  killed: 3 "Three of his neighbours" side civilian voice "A money-changer of 27"
  injured: 1 "A money-changer of 27" side civilian
  said: "A money-changer of 27" witness
* hut PROTEST/riot occurred
  when: 2022-08-01 "The day after"
  where: kasindi
  by: "youths"
  to: "a customs hut" thing
* bar PROTEST/obstruct occurred
  when: 2022-08-01 "The day after"
  where: kasindi
  by: "youths"
  to: "the road" thing
* clear RETREAT/access occurred
  when: 2022-08-01 "The day after"
  where: kasindi
  by: "the army"
  to: "the road" thing
* boy ASSAULT/firearms occurred
  when: 2022-08-01 "The day after"
  where: kasindi
  by: "A Congolese" alleged of "the doctor"
  to: "a schoolboy"
  injured: 1 "a schoolboy" side civilian
  said: "the doctor" witness "says"
* move AID occurred
  when: 2022-07-31/2022-08-04 bounded
  where: kasindi; beni
  by: "Doctors Without Borders"
  to: "nineteen patients"
* blood AID occurred
  when: 2022-07-31/2022-08-04 bounded
  where: kasindi
  by: "A Ugandan bank"
* visit CONSULT/visit occurred
  when: 2022-07-31/2022-08-04 bounded
  where: "the barracks at Mavivi"
  by: "chief of defence staff"
  to: tanz
* condol SUPPORT occurred optional
  when: 2022-07-31/2022-08-04 bounded
  where: "the barracks at Mavivi"
  by: "chief of defence staff"
  to: "families"
* home COERCE/arrest occurred
  when: 2022-07-31/2022-08-04 bounded
  where: "the barracks at Mavivi"
  by: "chief of defence staff"
  to: "twelve soldiers"
  detained: 12 "twelve soldiers" side recipient
* warn THREATEN/arrest occurred
  when: 2022-07-26/2022-08-04 bounded
  where: butembo
  by: "Butembo's mayor"
  about: COERCE/arrest by "Butembo's mayor"
* caught COERCE/arrest occurred
  when: 2022-07-26/2022-08-04 bounded
  where: butembo
  by: "Butembo's mayor"
  to: "forty-three persons"
  detained: 43 "forty-three persons" side recipient
* handback COOPERATE occurred
  when: 2022-07-26/2022-08-04 bounded
  where: butembo
  by: "Butembo's mayor"
  to: monusco
* return PROTEST/demo threatened
  when: 2022-08-15 from text "15 August"
  where: "the gates"; butembo
  by: "Young men"
  to: monusco
  said: "Young men" party "counter"
* police MOBILIZE/police occurred
  when: 2022-08-01 "Monday"
  where: butembo
  by: "policemen"
* bishop REQUEST/meet occurred
  when: 2022-08-01/2022-08-04 bounded
  by: "a bishop"
  to: "both"
  about: CONSULT by "both" at "his garden"
figure: police 700 "seven hundred fresh policemen" at butembo
figure: patients 19 "nineteen patients"
