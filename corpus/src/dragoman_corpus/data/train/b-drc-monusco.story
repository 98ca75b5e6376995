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

REPORTER: No. They're {goma2|burning} tyres at the Entrée Présidente as we speak, and there is {gas|tear gas} on the wind. Yesterday, Monday, you'll remember, a crowd of several hundred {goma|broke} into the headquarters of the UN mission and then into its logistics base: {goma|carried off} chairs, fridges, computers,
bottles of good wine, somebody's wedding suit. At about eleven peacekeepers {extr|lifted} staff {extr|out} by helicopter. This morning the crowd {goma2|returned} with ladders.

HOST: People on WhatsApp say there are dead.

REPORTER: The government spokesman, Patrick Muyaya, speaks of five dead and about fifty wounded since yesterday. Who {fire|fired}? He points at nobody. A nurse at the CBCA hospital told me that four bodies had bullets in them. I myself saw a man fall by the
mission's south gate, and I saw uniforms on the roof, but whether those were blue helmets or Congolese police I can't swear to you.

HOST: Why now, after twenty-two years of them?

REPORTER: Because of the M23, which in June {bun|took} Bunagana and which the mission, in the eyes of everybody here, leaves in peace. And because on the fifteenth the president of the Senate, Modeste Bahati, {bahati|told} a {rally|rally} in this very town that MONUSCO should {pack!demanded|pack} its bags. That was the match. The youth league
of the presidential party, which had {call|called} for Monday's {goma|march}, says it called for no {goma|looting}. The town hall had {ban|forbidden} the {goma|gathering}.

HOST: Let me take a caller. Mama Furaha, from Majengo?

CALLER: I threw nothing. But my son did, and I say well done. They came with their soft drinks in 1999 and our dead are still ours.

HOST: Well. The mission's number two has {mcond|condemned} "unacceptable" {goma|acts} and is to open an {investig|inquiry} with the Kinshasa government into who {fire|fired} what. We've {joinask|asked} them to join us; should they {talk!hypothetical|come} into the studio, you'll be the first to hear. Now, a word on Butembo, where we're told that the market
has stayed {strike|shut} since dawn and that the Moroccan post is {ring|ringed} by young men. They've {ult,ultreq|given} the soldiers until noon to {leave!demanded|get out}, "or we {breakin!threatened|come} in".

[music]
--
who crowd: young men
who youthleague: party CD | youth league
* joinask REQUEST/meet occurred optional
  when: ?
  by: "We"
  to: monusco
  about: talk
* goma2 PROTEST/riot ongoing
  when: 2022-07-26 day "This morning"
  where: "Entrée Présidente"; goma
  by: crowd
  to: monusco
* gas ASSAULT/crowd-control ongoing
  when: 2022-07-26 day
  where: goma
  to: crowd
  with: crowd-control "tear gas"
* goma PROTEST/riot occurred
  when: 2022-07-25 day "Yesterday"
  where: "headquarters of the UN mission"; "logistics base"; goma
  by: crowd
  to: monusco
* extr AID occurred
  when: 2022-07-25 day "Yesterday"
  where: goma
  by: monusco
  to: "staff"
  with: helicopter "helicopter"
* fire ASSAULT/firearms occurred
  when: 2022-07-25/2022-07-26 "yesterday"
  where: goma
  to: crowd
  with: small-arms "bullets"
  killed: 5 "five dead" voice muyaya
  injured: ~50 "about fifty wounded" voice muyaya
  killed: 4 "four bodies" part voice "nurse"
  said: muyaya official
  said: "nurse" witness "told"
* bun COERCE/seize occurred
  when: 2022-06 month "June"
  where: "Bunagana"
  by: m23
  to: "Bunagana" thing
* bahati REQUEST/yield occurred
  when: 2022-07-15 day "fifteenth"
  where: goma
  by: bahati
  to: monusco
  about: RETREAT/withdraw by monusco
* rally PROTEST/demo occurred
  when: 2022-07-15 day "fifteenth"
  where: goma
  by: bahati
  to: monusco
* pack RETREAT/withdraw demanded optional
  when: ?
  by: monusco
  said: bahati official
* call REQUEST/assist occurred
  when: 2022-07-15/2022-07-25 bounded
  by: youthleague
  about: goma
* ban COERCE/restrict occurred
  when: 2022-07-15/2022-07-25 bounded
  where: goma
  by: "town hall"
  to: youthleague
* mcond ACCUSE/disapprove occurred
  when: 2022-07-25/2022-07-26 bounded
  by: monusco
  to: crowd
  answers: goma
  about: goma
* investig ACCUSE/investigate announced
  when: ?
  by: monusco; cdgov
  about: fire
* talk CONSULT hypothetical optional
  when: ?
  by: monusco
* strike PROTEST/strike ongoing
  when: 2022-07-26 day "dawn"
  where: "the market"; butembo
* ring PROTEST/obstruct ongoing
  when: 2022-07-26 day
  where: butembo
  by: crowd
  to: monusco; "Moroccan post" thing
* ult THREATEN/violence occurred
  when: 2022-07-26 day
  where: butembo
  by: crowd
  to: monusco
  about: breakin
* leave RETREAT/withdraw demanded optional
  when: 2022-07-26 day "noon"
  by: monusco
  said: crowd party
* breakin PROTEST/riot threatened
  when: 2022-07-26 day "noon"
  where: butembo
  by: crowd
  to: monusco
* ultreq REQUEST/yield occurred
  when: 2022-07-26 day
  where: butembo
  by: crowd
  to: monusco
  about: leave

== b-drc-monusco-2
outlet: First Avenue Noon Notes
register: un
published: 2022-08-01
--
HIGHLIGHTS OF THE NOON BRIEFING, MONDAY

DR Congo. The Secretary-General is {outr|outraged} by the {kasindi|shooting} that took place yesterday at the border crossing of Kasindi, between Uganda and North Kivu. Soldiers of the intervention brigade, on their way back from leave, {kasindi|opened fire} for reasons not yet explained after words with Congolese police at the barrier,
then {pass|forced} the gate and drove on towards Beni. Two people were {kasindi|killed} and fifteen {kasindi|wounded}, by the count of local authorities; we have since heard of a third death from hospital sources and cannot exclude more.

Ms. Keita, the Special Representative, has {kapol|apologised} to the families. The soldiers were {disar|disarmed} and {arr|confined} at their base last night, and their country of origin has been {probe|asked} to {justice!demanded|try} them, with the victims and witnesses heard. We leave it to Member States to name themselves.

In reply to a question: yes, it is a Tanzanian contingent. Dar es Salaam is {tzsend|sending} a military prosecutor this week and has {tzcoop|promised} full cooperation.

The Under-Secretary-General, Jean-Pierre Lacroix, {lacv|met} President Tshisekedi in Kinshasa on Saturday and is {goma3|expected} in Goma tonight. They {agr|agreed} to {revise!announced|look} again at the calendar of the mission's departure, for which 2024 had been set.

Asked about the {riots|disturbances} of last week, the Spokesman recalled the tolls given so far. On Tuesday 26 July one Moroccan soldier and two Indian police officers were {butembo|killed} in Butembo when assailants {snatch|wrenched} rifles from Congolese police and {butembo|fired} on the peacekeepers
at close quarters. A fourth member of the mission died in circumstances being looked at. In Uvira on the Wednesday four demonstrators died under a fallen cable; whether a bullet had {elec|brought it down} is "a question for the {investig|inquiry}". The Security Council on that same Wednesday {sc|condemned} the {butembo|killings} in the strongest terms and {scr|reminded} the Congolese authorities of their
duty to protect; it also {scp|paid tribute} to Morocco and India. Was it accurate that blue helmets had {fire|shot} into crowds in Goma? The mission says it used warning {warn|shots} and {gas|tear gas} only, the Spokesman answered, and joint investigators have begun their {investig|inquiry} with autopsies.

Would the United Nations {wd!hypothetical|leave} early if the host asked? "We are there by consent," he said. "If consent is {consentw!hypothetical|withdrawn}, we {wd|go}."

Elsewhere: Sri Lanka, monkeypox, and the tenth Review Conference of the Non-Proliferation Treaty, which opens today.
--
who crowd: demonstrators; assailants; crowds
* kasindi ASSAULT/firearms occurred
  when: 2022-07-31 day "yesterday"
  where: kasindi; nkivu
  by: tanz
  to: "Two people"
  killed: 2 "Two people" voice "local authorities"
  injured: 15 "fifteen" voice "local authorities"
  killed: 3 "third death" voice "hospital sources"
  said: "local authorities" official "by the count"
* pass ASSAULT/destroy occurred optional
  when: 2022-07-31 day "yesterday"
  where: kasindi
  by: tanz
  to: "gate" thing
* kapol CONCEDE occurred
  when: 2022-07-31/2022-08-01 bounded
  by: keita
  to: "families"
  answers: kasindi
* arr COERCE/arrest occurred
  when: 2022-07-31 day "last night"
  where: "their base"
  to: tanz
* disar COERCE/seize occurred
  when: 2022-07-31 day "last night"
  where: "their base"
  to: tanz
* probe REQUEST/change occurred
  when: 2022-07-31/2022-08-01 bounded
  by: un
  to: tanz
  about: justice
* justice ACCUSE/investigate demanded optional
  when: ?
  by: tanz
  said: un official
* tzsend ACCUSE/investigate announced
  when: 2022-08-01/2022-08-07 week "this week"
  by: "Dar es Salaam"
  to: tanz
  about: kasindi
* tzcoop AGREE occurred
  when: 2022-07-31/2022-08-01 bounded
  by: "Dar es Salaam"
  to: un
* lacv CONSULT occurred
  when: 2022-07-30 day "Saturday"
  where: kinshasa
  by: lacroix; tshi
  to: tshi
* goma3 CONSULT/visit announced
  when: 2022-08-01 day "tonight"
  where: goma
  by: lacroix
* agr AGREE occurred
  when: 2022-07-30 day "Saturday"
  where: kinshasa
  by: lacroix; tshi
  to: tshi; lacroix
  about: revise
* revise RETREAT/withdraw announced
  when: ?
  by: monusco
* riots PROTEST/riot occurred
  when: 2022-07-25/2022-07-31 week "last week"
  by: crowd
  to: monusco
* butembo ASSAULT/firearms occurred
  when: 2022-07-26 day from text "Tuesday 26 July"
  where: butembo
  by: crowd
  to: monusco
  with: small-arms "rifles"
  killed: 1 "one Moroccan soldier" part side recipient
  killed: 2 "two Indian police officers" part side recipient
* snatch COERCE/seize occurred
  when: 2022-07-26 day from text "Tuesday 26 July"
  where: butembo
  by: crowd
  to: police; "rifles" thing
* elec ASSAULT/firearms hypothetical optional
  when: 2022-07-27 day "Wednesday"
  where: uvira
  to: crowd
  killed: 4 "four demonstrators" side civilian
* sc ACCUSE/disapprove occurred
  when: 2022-07-27 day "Wednesday"
  by: "Security Council"
  to: crowd
  answers: butembo
  about: butembo
* scr REQUEST/change occurred
  when: 2022-07-27 day "Wednesday"
  by: "Security Council"
  to: cdgov
* scp SUPPORT occurred
  when: 2022-07-27 day "Wednesday"
  by: "Security Council"
  to: morocco; india
* fire ASSAULT/firearms denied
  when: 2022-07-25/2022-07-31 week "last week"
  where: goma
  by: monusco
  to: crowd
  said: monusco official denied "says"
* warn ASSAULT/crowd-control occurred
  when: 2022-07-25/2022-07-31 week "last week"
  where: goma
  by: monusco
  to: crowd
  said: monusco official "says"
* gas ASSAULT/crowd-control occurred
  when: 2022-07-25/2022-07-31 week "last week"
  where: goma
  by: monusco
  to: crowd
  with: crowd-control "tear gas"
  said: monusco official "says"
* investig ACCUSE/investigate ongoing
  when: 2022-08-01 day
  by: "joint investigators"
  about: fire
* wd RETREAT/withdraw hypothetical
  when: ?
  by: un
* consentw REJECT hypothetical
  when: ?
  by: cdgov
  to: un
* outr ACCUSE/disapprove occurred
  when: 2022-07-31/2022-08-01 bounded
  by: guterres
  to: tanz
  about: kasindi
  answers: kasindi

== b-drc-monusco-3
outlet: Mouvement citoyen Lucha, section de Goma
register: communique
published: unknown
--
WHAT WE WANT, AND WHAT WE DO NOT

1. The citizen movement {bow|bows} before the dead of Goma, Butembo, Uvira and Kasindi: according to our own register forty-one, whereas Kinshasa counts thirty-six.

2. We {cond|condemn} the {fire|shots} {fire|fired} at unarmed people from inside United Nations camps. We also {cond2|condemn} the {riots|pillage}. A man who leaves with a refrigerator on his head doesn't liberate anybody.

3. We {acc|accuse} the Congolese government of hypocrisy. For a week its tenors {incite|egged} the crowd {incite|on}; when the crowd was bleeding, its ministers {visit|toured} the bases to {reg|apologise}. And we do not forget that the police {arrl|picked up} eleven of our comrades
before a {sitin|sit-in} had even {sitin!attempted|sat down}, on Thursday, near the governor's office. Nine were {rel|released} on Friday evening. Two, a woman of nineteen and her brother, {held!ongoing|remain} in the cells of Munzenze for "insult". Let them {relw|go}!

4. We {with|demand} a calendar for the {wd!demanded|withdrawal} of the mission, written in dates. Not 2024 "if conditions permit". We {offer|offered} to {meet!announced|debate} it with Ms. Keita in public, on the esplanade of the ULPGL, with microphones. She has {yes|accepted} by letter, and we {thank|thank} her for it.

5. To those who dream of an army of the neighbours in the place of the blue helmets: {noeac|no}. We will not have Kenyans, Ugandans and even less Rwandans {eac|deployed} on our hills under an East African flag.

6. If by 30 August no answer is given, we shall {deadw,dead!threatened|close} the roads to the bases: with our bodies, and without one stone. Shopkeepers of the Virunga market have {shop|promised} us a {dead2!announced|dead-city day} on the first Monday of September. Whoever {stone!hypothetical|throws} a stone that day isn't one of us.
--
who youth: We; we; our
who cdgov: Kinshasa
* bow SUPPORT occurred optional
  when: ?
  by: youth
  to: "the dead"
* cond ACCUSE/disapprove occurred
  when: ?
  by: youth
  to: monusco
  answers: fire
  about: fire
* fire ASSAULT/firearms occurred
  when: ?
  where: "United Nations camps"
  by: monusco
  to: "unarmed people"
* cond2 ACCUSE/disapprove occurred
  when: ?
  by: youth
  to: crowd
  answers: riots
  about: riots
* riots PROTEST/riot occurred
  when: ?
  by: crowd
  killed: 41 "forty-one" voice youth
  killed: 36 "thirty-six" voice cdgov
* acc ACCUSE/allege occurred
  when: ?
  by: youth
  to: cdgov
  about: incite
* incite REQUEST/assist occurred
  when: ? "For a week"
  by: cdgov alleged of youth
  to: crowd
  about: riots
* visit CONSULT/visit occurred
  when: ?
  where: "the bases"
  by: cdgov; monusco
  to: monusco
* reg CONCEDE occurred
  when: ?
  by: cdgov
  to: monusco
* arrl COERCE/arrest occurred
  when: ? "Thursday"
  where: "governor's office"; goma
  by: police
  to: "comrades"
  detained: 11 "eleven"
* sitin PROTEST/demo attempted
  when: ? "Thursday"
  where: "governor's office"; goma
  by: youth
* rel RETREAT/release occurred
  when: ? "Friday evening"
  to: "Nine"
  released: 9 "Nine"
* held COERCE/arrest ongoing
  when: ?
  where: "Munzenze"; goma
  by: police
  to: "Two"
  detained: 2 "Two"
* relw REQUEST/yield occurred
  when: ?
  by: youth
  to: cdgov
  about: RETREAT/release to "Two"
* with REQUEST/yield occurred
  when: ?
  by: youth
  to: monusco
  about: wd
* wd RETREAT/withdraw demanded
  when: ?
  by: monusco
* meet CONSULT announced
  when: ?
  where: "esplanade of the ULPGL"; goma
  by: youth; keita
* yes AGREE occurred
  when: ?
  by: keita
  to: youth
  about: meet
  answers: offer
* thank SUPPORT occurred
  when: ?
  by: youth
  to: keita
  answers: yes
* noeac REJECT occurred
  when: ?
  by: youth
  about: eac
  answers: eac
  to: "those who dream of an army of the neighbours"
* eac MOBILIZE/troops hypothetical
  when: ?
  where: "our hills"
  by: "Kenyans"; "Ugandans"; "Rwandans"
* dead PROTEST/obstruct threatened optional
  when: ? "30 August"
  where: "the roads to the bases"
  by: youth
  to: monusco
* deadw THREATEN occurred
  when: ?
  by: youth
  to: monusco
  about: dead
* shop AGREE occurred
  when: ?
  by: "Shopkeepers of the Virunga market"
  to: youth
  about: dead2
* dead2 PROTEST/strike announced
  when: ? "first Monday of September"
  where: "Virunga market"
  by: "Shopkeepers of the Virunga market"
* stone PROTEST/riot hypothetical
  when: ?
* offer AGREE occurred
  when: ?
  by: youth
  to: keita
  about: meet

== b-drc-monusco-4
outlet: Standaard van het Zuiden
register: daily
published: 2022-08-04
--
Congo {exp|shows} UN spokesman the door

KINSHASA/BENI - The letter is four paragraphs long. In it the foreign minister of Congo {exp|asks} the United Nations to see to it that Mathias Gillmann, voice of the UN mission, leaves the territory "as soon as possible": his remarks are held to have stoked the anger of July.

What did he say? On 13 July, on a French station, he stated that the mission hadn't the military means to deal with the M23 should that group go on {m23att|attacking} like a conventional army. "Indelicate and inappropriate", the minister {indel|chides}. MONUSCO {regret|regrets} the {exp|request}, "takes note", and adds that the
spokesman is on leave anyway.

The {exp|gesture} costs little and comes in a week in which the government needed one. On Tuesday Patrick Muyaya raised the toll of the {riots|riots} to thirty-six, four of them peacekeepers, and more than 170 injured. The interior minister had {sits|conferred} until three in the morning with president Tshisekedi, the generals, and the mission about the {revise|withdrawal} plan.

In Kasindi, on the Ugandan frontier, the wounded are of another opinion about gestures. A money-changer of 27 shows the hole above his knee. On Sunday he was counting shillings when the white lorries of the Tanzanians came up from Uganda, "and the officer at the barrier raised his hand, that's all he did". The {kasindi|shooting} lasted perhaps
a minute. Three of his neighbours are under the ground. The day after, youths {kasburn|set} a customs hut {kasburn|alight} and {kasblock|barred} the road with eucalyptus trunks until the army {kasopen|cleared} it; a fourth victim, a schoolboy, was {kaskill|hit} then, in the stomach, and lives. Who {kaskill|shot}? "A Congolese", says the doctor, and looks away.

Doctors Without Borders {msf|moved} nineteen patients to Beni under escort. A Ugandan bank {bank|sent} blood bags. Tanzania's chief of defence staff, come on a {tzvisit|visit} to the barracks at Mavivi, {tzpay|offered} families a "gesture of condolence" and had twelve soldiers {tzarr|put} on a plane home in handcuffs. Dodoma hasn't confirmed the number.

Nor is it over. Butembo's mayor, a police colonel, {mayor|warns} that he will {arrnew|lock up} anyone found with a helmet or flak jacket from the {riots|looted} stores; forty-three persons have been {arrest43|caught} thus far and a lorryload of goods {return|handed} back to the mission. Young men counter that they will {againw,again!threatened|return} to the gates on 15 August,
Assumption Day, in case the UN is still there. It will be. Between the two stand seven hundred fresh policemen, {mob|flown} in from the capital on Monday, and a bishop, who has {bish|invited} both to {meetb!demanded|talk} in his garden under the mango trees.

~ Lees meer: Aanval op bakkerij in Gent was verzonnen
~ Foto: eigen archief
~ Cookies helpen ons. Alles accepteren / Voorkeuren
--
who fardc: the army
who tanz: Dodoma
* exp REQUEST/yield occurred
  when: 2022-07-13/2022-08-04 bounded
  by: "foreign minister of Congo"
  to: un
  about: RETREAT/withdraw by gillmann
* m23att ASSAULT hypothetical
  when: ?
  by: m23
  said: gillmann official "stated"
* indel ACCUSE/disapprove occurred
  when: 2022-07-13/2022-08-04 bounded
  by: "foreign minister of Congo"
  to: gillmann
* regret ACCUSE/disapprove occurred optional
  when: 2022-07-13/2022-08-04 bounded
  by: monusco
  to: "foreign minister of Congo"
  answers: exp
  about: exp
* riots PROTEST/riot occurred
  when: 2022-07 month "July"
  to: monusco
  killed: 36 "thirty-six" voice muyaya as_of 2022-08-02
  killed: 4 "four of them peacekeepers" part side recipient voice muyaya as_of 2022-08-02
  injured: >=170 "more than 170 injured" voice muyaya as_of 2022-08-02
  said: muyaya official
* sits CONSULT/multilateral occurred
  when: ? "until three in the morning"
  by: "interior minister"; tshi; "generals"; monusco
* revise RETREAT/withdraw announced optional
  when: ?
  by: monusco
* kasindi ASSAULT/firearms occurred
  when: 2022-07-31 day "Sunday"
  where: kasindi
  by: tanz
  to: "Three of his neighbours"
  killed: 3 "Three of his neighbours" side civilian
  said: "money-changer of 27" witness
* kasburn PROTEST/riot occurred
  when: 2022-08-01 day from kasindi "The day after"
  where: kasindi
  by: "youths"
  to: "customs hut" thing
* kasblock PROTEST/obstruct occurred
  when: 2022-08-01 day from kasindi "The day after"
  where: kasindi
  by: "youths"
  to: "the road" thing
* kasopen COERCE occurred
  when: 2022-08-01/2022-08-04 bounded
  where: kasindi
  by: fardc
  to: "youths"
* kaskill ASSAULT/firearms occurred
  when: 2022-08-01/2022-08-04 bounded
  where: kasindi
  by: "A Congolese" alleged of "the doctor"
  to: "schoolboy"
  injured: 1 "a fourth victim" side civilian
  said: "the doctor" witness "says"
* msf AID occurred
  when: 2022-07-31/2022-08-04 bounded
  where: kasindi; beni
  by: "Doctors Without Borders"
  to: "nineteen patients"
* bank AID occurred
  when: 2022-07-31/2022-08-04 bounded
  where: kasindi
  by: "Ugandan bank"
* tzvisit CONSULT/visit occurred
  when: 2022-07-31/2022-08-04 bounded
  where: "Mavivi"
  by: "chief of defence staff"
* tzpay AGREE occurred
  when: 2022-07-31/2022-08-04 bounded
  by: "chief of defence staff"
  to: "families"
* tzarr COERCE/arrest occurred
  when: 2022-07-31/2022-08-04 bounded
  where: "Mavivi"
  by: "chief of defence staff"
  to: "twelve soldiers"
  detained: 12 "twelve soldiers"
* mayor THREATEN/arrest occurred
  when: 2022-07/2022-08-04 bounded
  by: "mayor"
  to: "anyone found with a helmet or flak jacket"
  about: arrnew
* arrnew COERCE/arrest hypothetical
  when: ?
  where: butembo
  by: "mayor"
  to: "anyone found with a helmet or flak jacket"
* arrest43 COERCE/arrest occurred
  when: 2022-07/2022-08-04 bounded
  where: butembo
  to: "forty-three persons"
  detained: 43 "forty-three persons"
* return COOPERATE occurred
  when: 2022-07/2022-08-04 bounded
  where: butembo
  to: monusco
* again PROTEST/demo threatened optional
  when: 2022-08-15 day from text "15 August"
  where: butembo
  by: "Young men"
  to: un
* againw THREATEN occurred
  when: 2022-07/2022-08-04 bounded
  by: "Young men"
  to: un
  about: again
  answers: mayor "counter"
* mob MOBILIZE/police occurred
  when: 2022-08-01 day "Monday"
  where: butembo
  by: "seven hundred fresh policemen"
* bish REQUEST/meet occurred
  when: ?
  by: "bishop"
  to: "both"
  about: meetb
* meetb CONSULT demanded optional
  when: ?
  where: "garden"
  by: "both"
  said: "bishop" party "invited"
figure: police 700 "seven hundred" at butembo
