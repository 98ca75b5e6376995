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
Karabakh Armenians {deal|agree} to {disarm|lay down arms} after one-day Azerbaijani {op|assault}

STEPANAKERT, Sept 20 - Ethnic Armenian forces in Nagorno-Karabakh {halt|stopped} {op|fighting} at 13:00 on Wednesday under a {deal|deal}, {med|proposed} by the Russian contingent, that obliges them to {dissolve|disband} and {disarm|give up} all heavy weapons.

Azerbaijan had {op|begun} what it called "local anti-terrorist {op|measures}" on Tuesday with artillery and drones, hours after it had reported four policemen and two civilians {mine|killed} by mines near Khojavend whose laying it {minecharge|blamed} on Armenian separatists. The human rights ombudsman of the region said at least 32 people, seven of them civilians, had been {op|killed} and more than 200 {op|wounded}. The Azerbaijani defence ministry denied that its gunners had {civ|aimed} at anything but military targets.

Representatives of the local Armenians will {yev|meet} Azerbaijani officials at Yevlakh on Thursday. Baku {hik|offered} through Hajiyev, an adviser of Aliyev, an {amn!announced|amnesty} to those who comply, and safe {passage!announced|passage} to the rest.

A car with Russian peacekeepers was {rus|fired on} near Janyatag; those inside were {rus|killed}, Moscow said. Aliyev {sorry|apologised} for it to Vladimir Putin by {call|telephone} and {inq|promised} an {inq2|inquiry}.

Pashinyan, who {nowar|ruled out} sending the army, told Armenians his government had had no hand in the text. Outside his office protesters {yer|threw} bottles and {yerdem|demanded} that he {res|go}; police {stun|used} stun grenades. Antony Blinken {blink|called on} Baku to cease "immediately"; France {unsc|asked for} a {unscm|sitting} of the UN Security Council, which is set for tomorrow.
--
* deal AGREE occurred
  when: 2023-09-20 "Wednesday"
  by: karabakh; azer
  to: azer; karabakh
  about: disarm
* disarm RETREAT/disarm announced
  when: ?
  where: nk
  by: karabakh
* op ASSAULT/heavy-weapons occurred
  when: 2023-09-19/2023-09-20 "Tuesday"
  where: nk
  by: azer
  to: karabakh
  with: artillery "artillery"; drone "drones"
  killed: >=32 "at least 32 people" side unknown voice ombuds
  killed: 7 "seven of them civilians" part side civilian voice ombuds
  injured: >=200 "more than 200" side unknown voice ombuds
* med REQUEST/change occurred
  when: 2023-09-19/2023-09-20 bounded
  by: rpeace
  to: karabakh; azer
  about: deal
* dissolve RETREAT/disarm announced
  when: ?
  where: nk
  by: karabakh
* mine ASSAULT/explosives occurred
  when: 2023-09-19 "Tuesday"
  where: "Khojavend"
  by: karabakh alleged of azer
  to: "four policemen and two civilians"
  with: mine "mines"
  killed: 6 "four policemen and two civilians" side recipient voice azer
  said: azer party "reported"
* minecharge ACCUSE/allege occurred
  when: 2023-09-19 "Tuesday"
  by: azer
  to: karabakh
  about: mine
* civ ASSAULT denied
  when: 2023-09-19/2023-09-20 bounded
  by: azer
  said: azdef party denied "denied"
* yev CONSULT announced
  when: 2023-09-21 "Thursday"
  where: yevlakh
  by: "Representatives of the local Armenians"; "Azerbaijani officials"
* hik AGREE occurred
  when: 2023-09-19/2023-09-20 bounded
  by: hikmet
  to: karabakh
  about: amn
* rus ASSAULT/firearms occurred
  when: 2023-09-19/2023-09-20 bounded
  where: "Janyatag"
  to: rpeace
  said: russia party "said"
* sorry CONCEDE occurred
  when: 2023-09-20
  by: aliyev
  to: "Vladimir Putin"
  about: rus
  answers: rus "apologised for it"
* inq AGREE occurred
  when: 2023-09-20
  by: aliyev
  to: "Vladimir Putin"
  about: inq2
* inq2 ACCUSE/investigate announced
  when: ?
  by: azer
  about: rus
* nowar REJECT occurred
  when: 2023-09-19/2023-09-20 bounded
  by: pash
  about: MOBILIZE/troops
* yer PROTEST/riot occurred
  when: 2023-09-19/2023-09-20 bounded
  where: "his office"
  by: crowd
  to: pash
* yerdem REQUEST/yield occurred
  when: 2023-09-19/2023-09-20 bounded
  where: "his office"
  by: crowd
  to: pash
  about: res
* res RETREAT/resign demanded optional
  when: ?
  by: pash
* stun ASSAULT/crowd-control occurred
  when: 2023-09-19/2023-09-20 bounded
  where: "his office"
  by: police
  to: crowd
  with: crowd-control "stun grenades"
* blink REQUEST/yield occurred
  when: 2023-09-19/2023-09-20 bounded
  by: blinken
  to: azer
  about: RETREAT/ceasefire
* unsc REQUEST/meet occurred
  when: 2023-09-19/2023-09-20 bounded
  by: france
  to: un
  about: unscm
* unscm CONSULT/multilateral announced
  when: 2023-09-21 "tomorrow"
  by: un
* halt RETREAT/ceasefire occurred
  when: 2023-09-20 "13:00" "Wednesday"
  where: nk
  by: karabakh
* amn CONCEDE announced optional
  when: ?
  by: azer
  to: "those who comply"
* passage RETREAT/access announced optional
  when: ?
  by: azer
  to: "the rest"
* call CONSULT/phone occurred optional
  when: 2023-09-20
  by: aliyev; "Vladimir Putin"
  to: "Vladimir Putin"

== c-lachin-2
outlet: Goris Border Diary
register: thread
published: 2023-09-26
--
What the road looks like tonight

1. 13,550 names in the government tent by eight this evening. On Sunday, when the Lachin road {open|opened} after nine months {block|shut}, it was 377. Two old men in tractor buckets. Nobody says {cleans!denied|deported}; everybody left between one night and the next.

2. The explosion. It was a petrol depot near Stepanakert, yesterday, people queueing to fill up for the road. 20 dead by the first count, 68 by tonight, 105 missing, 290 in hospital. No one here claims to know the cause. Not an act of anyone, says a medic. Helicopters {hel|carried} the burned to Yerevan; Baku {bakuaid|sent} ointments, and let ambulances {let|through}.

3. Samantha Power {power|came} to Kornidzor in a grey fleece, {pmoney|promised} 11.5 million dollars, and {pcall|asked} that Azerbaijan {unv|admit} a UN mission. A Red Cross convoy {food|took} in 70 tons of flour on Saturday, so I was told by its driver.

4. {khoj|Talks} number two were held yesterday at Khojaly, "constructive" says one side; the other side has no more spokesmen.

5. In Yerevan 142 more people were {arr|detained} this morning for {sit|sitting} in the streets. The opposition wants to {imp|impeach}. Pashinyan {ally|blames} an ally that did nothing; Moscow {mosk|calls} that "a massive mistake" and that its peacekeepers {shelt|sheltered} five thousand.
--
who rpeace: its peacekeepers
* open RETREAT/access occurred
  when: 2023-09-24 "Sunday"
  where: lachin
  to: lachin thing
* block COERCE/restrict occurred
  when: 2022-12/2023-09 "nine months"
  where: lachin
  to: lachin thing
* hel AID occurred
  when: 2023-09-25/2023-09-26 bounded
  where: "Yerevan"
  to: "the burned"
  with: helicopter "Helicopters"
* bakuaid AID occurred
  when: 2023-09-25/2023-09-26 bounded
  by: azer
  to: "the burned"
* let RETREAT/access occurred
  when: 2023-09-25/2023-09-26 bounded
  by: azer
  to: "ambulances"
* power CONSULT/visit occurred
  when: ?
  where: goris
  by: usaid
* pmoney AGREE occurred
  when: ?
  where: goris
  by: usaid
  about: AID
* pcall REQUEST/change occurred
  when: ?
  where: goris
  by: usaid
  to: azer
  about: unv
* unv CONSULT/visit demanded optional
  when: ?
  by: un; azer
  to: azer
* food AID occurred
  when: 2023-09-23 "Saturday"
  by: icrc
  said: "its driver" witness "told"
* khoj CONSULT occurred
  when: 2023-09-25 "yesterday"
  where: "Khojaly"
  by: "one side"; "the other side"
* arr COERCE/arrest occurred
  when: 2023-09-26 "this morning"
  where: "Yerevan"
  to: "142 more people"
  detained: 142 "142 more people"
  answers: sit "for sitting"
* sit PROTEST/obstruct occurred
  when: 2023-09-26 "this morning"
  where: "Yerevan"
  by: "142 more people"
* imp SANCTION/expel announced
  when: ?
  by: "The opposition"
  to: pash
* ally ACCUSE/allege occurred
  when: ?
  by: pash
  to: russia
* mosk ACCUSE/disapprove occurred
  when: ?
  by: russia
  to: pash
  about: ally
  answers: ally "a massive mistake"
* shelt AID occurred
  when: ?
  by: rpeace
  to: "five thousand"
  said: russia party "calls"
* cleans COERCE/deport denied optional
  when: ?
figure: refugees 13550 "13,550"
figure: refugees 377 "377"

== c-lachin-3
outlet: Caspian State Gazette
register: state-media
published: 2023-09-29
--
Self-styled "republic" {decree|abolishes} itself

~ Oxumağa davam et: Bakı Marafonu küçələri bağlayır

The head of the junta in Khankendi, Samvel Shahramanyan, {decree|signed} yesterday a {decree|paper} under which all its "institutions" cease to exist on 1 January. It {invite|invites} the Armenian inhabitants to acquaint themselves with the terms of reintegration {offer|offered} by the Republic of Azerbaijan.

So ends, without a parade, an occupation of thirty years. In five days the army has {seize|collected} more than 800 guns, 11 armoured vehicles and 6 tanks. The State Border Service on Wednesday {vard|detained} Ruben Vardanyan at the Lachin checkpoint as he sought to slip out among families; a court in the capital has {remand|remanded} him for four months on a {chg|charge} of financing terrorism.

Losses: 192 servicemen and one civilian gave their lives on 19 and 20 September, the Health Ministry has announced. Blessed be their memory. Azerbaijan {trucks|dispatched} forty trucks of bread, and its hospitals are open to all.

Hajiyev confirmed that a UN mission may {unv|come} "within days", the first in three decades. It will find no one {cleans!denied|expelled}. President Aliyev {erd|received} his Turkish brother Erdogan in Nakhchivan on Monday; they {gas|laid} the first stone of a gas line. With Paris, which has resolved to {parisarms|sell} arms to Yerevan, there is at present no such understanding: the ambassador was {summon|called in}, for the second time this month.
--
* decree CONCEDE occurred
  when: 2023-09-28 "yesterday"
  by: shahram
* offer AGREE occurred
  when: ?
  by: "the Republic of Azerbaijan"
  to: "the Armenian inhabitants"
* seize COERCE/seize occurred
  when: 2023-09-24/2023-09-29 bounded "In five days"
  by: "the army"
  to: "guns" thing
  munitions: >=800 "more than 800 guns"
  munitions: 11 "11 armoured vehicles"
  munitions: 6 "6 tanks"
* vard COERCE/arrest occurred
  when: 2023-09-27 "Wednesday"
  where: "the Lachin checkpoint"
  by: "The State Border Service"
  to: vard
* remand COERCE/arrest occurred
  when: 2023-09-27/2023-09-29 bounded
  by: "a court in the capital"
  to: vard
* chg ACCUSE/investigate occurred
  when: 2023-09-27/2023-09-29 bounded
  to: vard
* trucks AID occurred
  when: 2023-09-19/2023-09-29 bounded
  by: azer
* unv CONSULT/visit announced
  when: ? "within days"
  by: un
  said: hikmet official "confirmed"
* cleans COERCE/deport denied
  when: ?
* erd CONSULT/visit occurred
  when: 2023-09-25 "Monday"
  where: "Nakhchivan"
  by: aliyev; erdogan
  to: aliyev
* gas COOPERATE occurred
  when: 2023-09-25 "Monday"
  where: "Nakhchivan"
  by: aliyev; erdogan
* parisarms COOPERATE announced
  when: ?
  by: france
  to: armenia
* summon REQUEST/meet occurred
  when: 2023-09 "this month"
  by: azer
  to: "the ambassador"; france
* invite REQUEST/change occurred
  when: 2023-09-28 "yesterday"
  by: shahram
  to: "the Armenian inhabitants"
figure: killed 1 "one civilian" of azer voice "the Health Ministry"
figure: killed 192 "192 servicemen" of azer voice "the Health Ministry"
