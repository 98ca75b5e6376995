story: c-lachin
conflict: Nagorno-Karabakh
countries: AZ, AM
facts: 19-20 September 2023: Azerbaijan's one-day operation, after four police and two civilians die on mines; truce of 20 September at 13:00 by
  Russian mediation, arms to be given up; Russian peacekeepers killed in a car; talks in Yevlakh 21 September; protests in Yerevan; over 100,000
  leave from 24 September; fuel depot blast 25 September; Vardanyan held 27 September; decree ending the entity 28 September. (public record)

who azer: state AZ | Azerbaijan; Baku
who azdef: body AZ | Azerbaijani defence ministry; Azerbaijan's Ministry of Defence
who aliyev: office AZ | Ilham Aliyev; Aliyev
who hikmet: office AZ | Hikmet Hajiyev; Hajiyev
who karabakh: group - | Karabakh Armenians; Armenian separatists; Karabakh authorities; separatist authorities
who shahram: office - | Samvel Shahramanyan; Shahramanyan
who ombuds: office - | Gegham Stepanyan; human rights ombudsman
who pash: office AM | Nikol Pashinyan; Pashinyan
who armenia: state AM | Armenia; Yerevan
who rpeace: force RU | Russian peacekeepers; Russian contingent; Russian peacekeeping force
who russia: state RU | Moscow; Russia
who blinken: office US | Antony Blinken; Blinken
who us: state US | United States; Washington
who france: state FR | France; Paris
who erdogan: office TR | Erdogan
who usaid: body US | USAID; Samantha Power
who icrc: organisation - | Red Cross; ICRC
who vard: person - | Ruben Vardanyan; Vardanyan
who un: body - | UN mission; United Nations; UN Security Council
who police: force AM | police; the police
who crowd: population AM | protesters; demonstrators
where nk: region AZ 39.82 46.75 | Nagorno-Karabakh; Karabakh; the enclave
where step: town AZ 39.82 46.75 | Stepanakert; Khankendi
where yevlakh: town AZ 40.62 47.15 | Yevlakh
where goris: town AM 39.51 46.34 | Goris; Kornidzor
where lachin: town AZ 39.64 46.55 | Lachin corridor; Lachin road
where yerevan-t: town AM 40.18 44.51 | Republic Square

== c-lachin-1
outlet: Ararat Plain Wire
register: wire
published: 2023-09-20
--
Karabakh Armenians {deal|agree} to {disarm|lay down} arms after one-day Azerbaijani {op|assault}

STEPANAKERT, Sept 20 - Ethnic Armenian forces in Nagorno-Karabakh {cease|stopped} fighting at 13:00 on Wednesday under a {deal|deal}, {prop|proposed} by the Russian contingent, that obliges them to {disband|disband} and {disarm|give up} all heavy weapons.

Azerbaijan had begun what it called "local anti-terrorist {op|measures}" on Tuesday with artillery and drones, hours after it had reported four policemen and two civilians {mines|killed} by mines near Khojavend whose {mines|laying} it {blame|blamed} on Armenian separatists. The human rights ombudsman of the region said at least 32 people, seven of them civilians, had been {op|killed} and more than 200 {op|wounded}. The Azerbaijani defence ministry denied that its gunners had {aim!denied|aimed} at anything but military targets.

Representatives of the local Armenians will {yevtalk|meet} Azerbaijani officials at Yevlakh on Thursday. Baku {offer|offered} through Hajiyev, an adviser of Aliyev, an {amn|amnesty} to those who comply, and safe {passage|passage} to the rest.

A car with Russian peacekeepers was {car|fired on} near Janyatag; those inside were {car|killed}, Moscow said. Aliyev {sorry|apologised} for it to Vladimir Putin by {call|telephone} and {prominq|promised} an {inq|inquiry}.

Pashinyan, who {noarmy|ruled out} sending the army, told Armenians his government had had no hand in the text. Outside his office protesters {bottles|threw} bottles and {demgo|demanded} that he {go|go}; police {stun|used} stun grenades. Antony Blinken {blinken|called on} Baku to cease "immediately"; France {france|asked} for a {unsc|sitting} of the UN Security Council, which is set for tomorrow.
--
who putin: office RU | Vladimir Putin
* deal AGREE occurred
  when: 2023-09-19/2023-09-20 bounded
  by: karabakh
  to: azer
  about: disarm
* disarm RETREAT/disarm announced
  when: ?
  by: karabakh
* disband RETREAT/disarm announced
  when: ?
  by: karabakh
* op ASSAULT/heavy-weapons occurred
  when: 2023-09-19/2023-09-20 "Tuesday" "one-day"
  where: nk
  by: azer
  to: karabakh
  with: artillery "artillery"; drone "drones"
  killed: >=32 "at least 32 people" side recipient voice ombuds
  killed: 7 "seven of them civilians" part side civilian voice ombuds
  injured: >=200 "more than 200" side recipient voice ombuds
* cease RETREAT/ceasefire occurred
  when: 2023-09-20 "13:00 on Wednesday"
  where: nk
  by: karabakh
  to: azer
* prop REQUEST/change occurred
  when: 2023-09-19/2023-09-20 bounded
  by: rpeace
  to: karabakh
  about: deal
* mines ASSAULT/explosives occurred
  when: 2023-09-19 from op "hours after"
  where: "near Khojavend"
  by: karabakh alleged of azer
  to: "four policemen"; "two civilians"
  with: mine "mines"
  killed: 4 "four policemen" side recipient voice azer
  killed: 2 "two civilians" side civilian voice azer
  said: azer party "reported"
* blame ACCUSE/allege occurred
  when: 2023-09-19 from op "hours after"
  by: azer
  to: karabakh
  about: mines
* aim ASSAULT/heavy-weapons denied optional
  when: 2023-09-19/2023-09-20
  where: nk
  by: azer
  said: azdef official denied "denied"
* yevtalk CONSULT announced
  when: 2023-09-21 "Thursday"
  where: yevlakh
  by: karabakh; azer
* offer AGREE occurred
  when: 2023-09-19/2023-09-20 bounded
  by: azer; hikmet
  to: karabakh
  about: amn
* amn CONCEDE announced optional
  when: ?
  by: azer
  to: karabakh; "those who comply"
* passage RETREAT/access announced optional
  when: ?
  by: azer
  to: karabakh; "the rest"
* car ASSAULT/firearms occurred
  when: ?
  where: "near Janyatag"
  to: rpeace; "A car" thing
  said: russia official "said"
* sorry CONCEDE occurred
  when: ?
  by: aliyev
  to: putin
  about: car
  answers: car "apologised for it"
* call CONSULT/phone occurred optional
  when: ?
  by: aliyev; putin
  to: putin
* prominq AGREE occurred
  when: ?
  by: aliyev
  to: putin
  about: inq
* inq ACCUSE/investigate announced optional
  when: ?
  by: aliyev
  about: car
* noarmy REJECT/assist occurred
  when: ?
  by: pash
  about: MOBILIZE/troops by pash
* bottles PROTEST/riot occurred
  when: ?
  where: "Outside his office"
  by: crowd
  to: pash
* demgo REQUEST/yield occurred
  when: ?
  where: "Outside his office"
  by: crowd
  to: pash
  about: go
* go RETREAT/resign demanded optional
  when: ?
  by: pash
* stun ASSAULT/crowd-control occurred
  when: ?
  where: "Outside his office"
  by: police
  to: crowd
  with: crowd-control "stun grenades"
* blinken REQUEST/yield occurred
  when: 2023-09-19/2023-09-20 bounded
  by: blinken
  to: azer
  about: op
  answers: op "called on Baku to cease"
* france REQUEST/meet occurred
  when: 2023-09-19/2023-09-20 bounded
  by: france
  to: un
  about: unsc
* unsc CONSULT/multilateral announced
  when: 2023-09-21 "tomorrow"
  by: un

== c-lachin-2
outlet: Goris Border Diary
register: thread
published: 2023-09-26
--
What the road looks like tonight

1. 13,550 names in the government tent by eight this evening. On Sunday, when the Lachin road {open|opened} after nine months {shut|shut}, it was 377. Two old men in tractor buckets. Nobody says {expel!denied|deported}; everybody left between one night and the next.

2. The explosion. It was a petrol depot near Stepanakert, yesterday, people queueing to fill up for the road. 20 dead by the first count, 68 by tonight, 105 missing, 290 in hospital. No one here claims to know the cause. Not an act of anyone, says a medic. Helicopters {evac|carried} the burned to Yerevan; Baku {oint|sent} ointments, and {amb|let} ambulances {amb|through}.

3. Samantha Power {power|came} to Kornidzor in a grey fleece, {pledge|promised} 11.5 million dollars, and {ask|asked} that Azerbaijan {admit|admit} a UN {mission|mission}. A Red Cross convoy {flour|took in} 70 tons of flour on Saturday, so I was told by its driver.

4. {khojaly|Talks} number two were held yesterday at Khojaly, "constructive" says one side; the other side has no more spokesmen.

5. In Yerevan 142 more people were {detain|detained} this morning for {sit|sitting} in the streets. The opposition wants to {impeach|impeach}. Pashinyan {pashblame|blames} an ally that did nothing; Moscow {moscow|calls} that "a massive mistake" and that its peacekeepers {shelter|sheltered} five thousand.
--
who rpeace: its peacekeepers
* open RETREAT/access occurred
  when: 2023-09-24 "Sunday"
  where: lachin
  to: lachin thing
* shut COERCE/restrict occurred
  when: 2022-12/2023-09 "nine months"
  where: lachin
  to: lachin thing
* expel COERCE/deport denied optional
  when: ?
  to: "everybody"
* evac AID occurred
  when: 2023-09-25/2023-09-26 bounded
  where: "Yerevan"
  by: "Helicopters"
  to: "the burned"
* oint AID occurred
  when: 2023-09-25/2023-09-26 bounded
  by: azer
  to: "the burned"
* amb RETREAT/access occurred
  when: 2023-09-25/2023-09-26 bounded
  by: azer
  to: "ambulances" thing
* power CONSULT/visit occurred
  when: ?
  where: goris
  by: usaid
* pledge AGREE occurred
  when: ?
  where: goris
  by: usaid
  money: 11500000 "11.5 million dollars"
  about: AID
* ask REQUEST/change occurred
  when: ?
  where: goris
  by: usaid
  to: azer
  about: admit
* admit RETREAT/access demanded optional
  when: ?
  by: azer
  to: un
* mission MOBILIZE demanded optional
  when: ?
  by: un
  to: azer
* flour AID occurred
  when: 2023-09-23 "Saturday"
  by: icrc
  said: "its driver" witness "told"
* khojaly CONSULT occurred
  when: 2023-09-25 "yesterday"
  where: "Khojaly"
  by: "one side"; "the other side"
* detain COERCE/arrest occurred
  when: 2023-09-26 "this morning"
  where: "Yerevan"
  to: "142 more people"
  detained: 142 "142 more people"
  answers: sit "for sitting in the streets"
* sit PROTEST/obstruct occurred
  when: 2023-09-26 "this morning"
  where: "the streets"; "Yerevan"
  by: "142 more people"
* impeach SANCTION/expel announced optional
  when: ?
  by: "The opposition"
  to: pash
* pashblame ACCUSE/disapprove occurred
  when: ?
  by: pash
  to: russia; "an ally"
* moscow ACCUSE/disapprove occurred
  when: ?
  by: russia
  to: pash
  about: pashblame
  answers: pashblame "calls that"
* shelter AID occurred
  when: ?
  by: rpeace
  to: "five thousand"
  said: russia official
  count: 5000 "five thousand"
figure: displaced 13550 "13,550 names" as_of 2023-09-26
figure: displaced 377 "377" as_of 2023-09-24
figure: killed 20 "20 dead"
figure: killed 68 "68" as_of 2023-09-26
figure: missing 105 "105 missing"
figure: injured 290 "290 in hospital"

== c-lachin-3
outlet: Caspian State Gazette
register: state-media
published: 2023-09-29
--
Self-styled "republic" {decree|abolishes} itself

~ Oxumağa davam et: Bakı Marafonu küçələri bağlayır

The head of the junta in Khankendi, Samvel Shahramanyan, {decree|signed} yesterday a {decree|paper} under which all its "institutions" {dissolve|cease to exist} on 1 January. It {invite|invites} the Armenian inhabitants to acquaint themselves with the terms of reintegration {terms|offered} by the Republic of Azerbaijan.

So ends, without a parade, an occupation of thirty years. In five days the army has {collect|collected} more than 800 guns, 11 armoured vehicles and 6 tanks. The State Border Service on Wednesday {vard|detained} Ruben Vardanyan at the Lachin checkpoint as he sought to {slip|slip out} among families; a court in the capital has {remand|remanded} him for four months on a {charge|charge} of financing terrorism.

Losses: 192 servicemen and one civilian {op|gave their lives} on 19 and 20 September, the Health Ministry has announced. Blessed be their memory. Azerbaijan {bread|dispatched} forty trucks of bread, and its hospitals are open to all.

Hajiyev confirmed that a UN {mission|mission} may {mission|come} "within days", the first in three decades. It will find no one {expel!denied|expelled}. President Aliyev {erd|received} his Turkish brother Erdogan in Nakhchivan on Monday; they {gas|laid} the first stone of a gas line. With Paris, which has resolved to {arms|sell} arms to Yerevan, there is at present no such understanding: the ambassador was {summon|called in}, for the second time this month.
--
who health: body AZ | Health Ministry
who border: force AZ | State Border Service
* decree RETREAT/resign occurred
  when: 2023-09-28 "yesterday"
  by: shahram
  about: dissolve
* dissolve RETREAT/resign announced
  when: 2024-01-01 "1 January"
  by: "institutions"
* invite REQUEST/change occurred optional
  when: 2023-09-28 "yesterday"
  by: shahram
  to: "the Armenian inhabitants"
  about: terms
* terms AGREE occurred
  when: ?
  by: azer
  to: "the Armenian inhabitants"
* collect COERCE/seize occurred
  when: 2023-09-24/2023-09-29 "five days"
  by: "the army"
  to: "guns" thing; "armoured vehicles" thing; "tanks" thing
  munitions: >=800 "more than 800 guns"
  munitions: 11 "11 armoured vehicles"
  munitions: 6 "6 tanks"
* vard COERCE/arrest occurred
  when: 2023-09-27 "Wednesday"
  where: "the Lachin checkpoint"
  by: border
  to: vard
* slip RETREAT/withdraw attempted optional
  when: 2023-09-27 "Wednesday"
  where: "the Lachin checkpoint"
  by: vard
* remand COERCE/arrest occurred
  when: 2023-09-27/2023-09-29 bounded
  where: "the capital"
  by: "a court in the capital"
  to: vard
* charge ACCUSE/investigate occurred
  when: 2023-09-27/2023-09-29 bounded
  to: vard
* op ASSAULT/heavy-weapons occurred
  when: 2023-09-19/2023-09-20 from text "19 and 20 September"
  by: azer
  killed: 192 "192 servicemen" side actor voice health
  killed: 1 "one civilian" side civilian voice health
* bread AID occurred
  when: ?
  by: azer
* mission MOBILIZE announced
  when: ? "within days"
  by: un
  to: azer
  said: hikmet official "confirmed"
* expel COERCE/deport denied optional
  when: ?
  to: "no one"
* erd CONSULT/visit occurred
  when: 2023-09-25 "Monday"
  where: "Nakhchivan"
  by: aliyev; erdogan
  to: aliyev
* gas COOPERATE occurred
  when: 2023-09-25 "Monday"
  where: "Nakhchivan"
  by: aliyev; erdogan
  to: erdogan
* arms AID announced
  when: ?
  by: france
  to: armenia
* summon REQUEST/meet occurred
  when: 2023-09 "this month"
  to: france; "the ambassador"
