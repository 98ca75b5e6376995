story: c-fourdays
conflict: Nagorno-Karabakh
countries: AZ, AM
facts: 2-5 April 2016: Azerbaijan reports 12 soldiers killed and a helicopter lost, 100 Armenians killed; Armenian side 18 dead and 35 hurt, a boy of
  12 killed in Martuni; Baku's unilateral halt on 3 April; truce from noon 5 April after chiefs of staff met in Moscow; Minsk Group in Vienna;
  bodies exchanged 10 April; 16 May Vienna meeting of presidents. (public record: agencies, OSCE, April-May 2016)

who aliyev: office AZ | Ilham Aliyev; Aliyev; President Aliyev
who sargsyan: office AM | Serzh Sargsyan; Sargsyan; Serge Sarkissian; Sarkissian
who azarmy: force AZ | Azerbaijani forces; Azerbaijani army; Azeri forces; the Azerbaijani side; Azerbaijani troops
who azdef: body AZ | defence ministry in Baku; Azerbaijani defence ministry; Azerbaijan's defence ministry
who azer: state AZ | Azerbaijan; Baku
who arm: state AM | Armenia; Yerevan
who armdef: body AM | Armenian defence ministry; defence ministry in Yerevan
who nkr: force - | Karabakh army; Karabakh forces; Armenian forces; the Armenian side; Defence Army
who nkrgov: unknown - | Stepanakert; Karabakh authorities
who putin: office RU | Vladimir Putin; Putin
who russia: state RU | Russia; Moscow; Russian
who minsk: body - | Minsk Group; the Minsk Group; OSCE Minsk Group; co-chairs; the co-chairs
who turkey: state TR | Turkey; Ankara
who erdogan: office TR | Recep Tayyip Erdogan; Erdogan
who icrc: organisation - | Red Cross; International Committee of the Red Cross; ICRC
who kerry: office US | John Kerry; Kerry
who lavrov: office RU | Sergei Lavrov; Lavrov
where nk: region AZ 39.90 46.80 | Nagorno-Karabakh; Karabakh; Artsakh
where talish: town AZ 40.37 46.75 | Talish; Talysh
where martuni: town AZ 39.80 47.11 | Martuni; Khojavend
where lele: site AZ 39.45 47.10 | Lele Tepe; Lalatapa
where vienna: town AT 48.21 16.37 | Vienna
where terter: town AZ 40.34 46.93 | Terter; Tartar
where moscow-t: town RU 55.75 37.62 | the Russian capital

== c-fourdays-1
outlet: Absheron Telegraph
register: wire
published: 2016-04-02
--
Baku says 12 soldiers {line|killed} in heaviest Karabakh {line|fighting} since 1994

BAKU, April 2 (AT) - Azerbaijan lost twelve soldiers and a Mi-24 helicopter in {line|battles} along the line of contact overnight and on Saturday, the Azerbaijani defence ministry said. It claimed more than 100 Armenian troops {line|killed} or {line|wounded}, six tanks {line|destroyed} and two heights and a village {take|taken}.

Each side {startacc|accused} the other of having begun. Yerevan spoke of a "massive {line|attack}" with tanks, artillery and aircraft on three sectors; Baku said its forces had {line|answered} mortar and grenade {azvil|fire} on villages in which two civilians were {azvil|killed}. The Karabakh authorities said a boy of 12 had been {boy|killed} and two other children {boy|wounded} by a Grad {boy|strike} at Martuni in the morning. The helicopter was {heli|shot down} by its air defence, the Karabakh army said; Baku said so too.

Eighteen Armenian servicemen had died and 35 were {line|hurt}, Sargsyan told ambassadors in the evening.

Vladimir Putin {putin|urged} both to stop {line|firing} and show restraint, his spokesman said. Defence Minister Sergei Shoigu {shoigu|telephoned} his two counterparts. The OSCE's co-chairs {minskcall|appealed} for a {truceask|truce}; Turkey's president sent {erd|condolences} and {erd2|pledged} to stand with Azerbaijan "to the end". Volunteers were {vol|gathering} at the bus station in the Armenian capital, reporters saw, several buses having {vol|left} for the front by dusk.
--
who erdogan: Turkey's president
who russia: state RU | Moscow
* line ASSAULT ongoing
  when: 2016-04-01/2016-04-02 "overnight and on Saturday"
  where: nk; "the line of contact"; "three sectors"
  by: azer; nkr
  to: azer; nkr
  killed: 12 "twelve soldiers" side unknown voice azdef
  killed: >=100 "more than 100 Armenian troops" side unknown voice azdef
  killed: 18 "Eighteen Armenian servicemen" side unknown voice sargsyan
  injured: 35 "35" side unknown voice sargsyan
  sites: 6 "six tanks" voice azdef
  said: azdef party "said"
  said: arm party "spoke of"
  answers: azvil "answered"
  with: tank "tanks"; artillery "artillery"; airstrike "aircraft"
* startacc ACCUSE/allege occurred
  when: 2016-04-02
  by: azer; arm
  to: azer; arm
  about: line
* take COERCE/seize occurred
  when: 2016-04-01/2016-04-02 bounded
  by: azer
  to: "two heights and a village" thing
  where: nk
  said: azdef party claimed "claimed"
* azvil ASSAULT/heavy-weapons occurred
  when: 2016-04-01/2016-04-02 bounded
  where: "villages"
  by: "Armenian troops" alleged of azer
  to: "villages" thing; "two civilians"
  with: mortar "mortar"; grenade "grenade"
  killed: 2 "two civilians" side civilian voice azer
  said: azer party "said"
* boy ASSAULT/heavy-weapons occurred
  when: 2016-04-02 "the morning"
  where: martuni
  to: "a boy of 12"; "two other children"
  with: rocket "Grad"
  killed: 1 "a boy of 12" side civilian voice nkrgov
  injured: 2 "two other children" side civilian voice nkrgov
  said: nkrgov party "said"
* heli ASSAULT occurred
  when: 2016-04-01/2016-04-02 bounded
  by: nkr
  to: "a Mi-24 helicopter" thing
  with: air-defence "air defence"
  said: nkr party "said"
  said: azer party "said"
  where: nk; "the line of contact"
* putin REQUEST/yield occurred
  when: 2016-04-02
  by: putin
  to: azer; arm
  said: "his spokesman" official "said"
  about: RETREAT/ceasefire
* shoigu CONSULT/phone occurred
  when: 2016-04-02
  by: "Sergei Shoigu"; "his two counterparts"
  to: "his two counterparts"
* minskcall REQUEST/yield occurred
  when: 2016-04-02
  by: minsk
  to: azer; arm
  about: truceask
* truceask RETREAT/ceasefire demanded optional
  when: ?
* erd SUPPORT occurred optional
  when: 2016-04-02
  by: erdogan
  to: azer
* erd2 SUPPORT occurred
  when: 2016-04-02
  by: erdogan
  to: azer
* vol MOBILIZE/militia occurred
  when: 2016-04-02 "by dusk"
  where: "the Armenian capital"
  by: "Volunteers"
  said: "reporters" media "saw"

== c-fourdays-2
outlet: Hayots Dzayn
register: radio
published: 2016-04-04
--
Good evening. Here are the headlines of the third day.

The so-called {halt|ceasefire} that Baku {halt|declared} of its own on Sunday afternoon was a lie, our correspondent says; shells have {shell|fallen} on Talish and on the outskirts of Martakert without a break. A drone {bus|came down} this morning on a bus carrying volunteers from Sisian; five died, among them a village mayor. In {retal|recaptured} Talish our soldiers found an elderly couple {elders|shot} in their home and {elders|mutilated}. The human rights defender's office in Yerevan has {omb|filed} the photographs with Strasbourg.

Defence Army spokesmen put the enemy's loss at over 300 men, which the other side calls fantasy; of our own, twenty have given their lives since Saturday and twenty-six are missing.

President Sargsyan {sarg|instructed} the foreign ministry today to work on a {treaty|treaty} of mutual assistance with Artsakh. Should the {line|operations} widen, he {warn|warned} ambassadors, Armenia would {recog|recognise} the republic's independence. Parliament held a minute's silence and {refuse|turned down} an opposition {mot|motion} to do so at once.

Guns of another kind: lorries with blankets from Gyumri, {aid|sent} by people who have known want, {aid|reached} Stepanakert at noon. The diaspora in Beirut {beirut|marched} to the Turkish embassy.

In the Iranian capital this evening... no, the {teh|meeting} of the three foreign ministers is tomorrow; excuse me. Tehran has {tehoffer|offered} to {tehmed|mediate}; three mortar bombs {iran|fell} on its side of the Arax on Saturday, injuring no one.

The weather follows.
--
* halt RETREAT/ceasefire occurred
  when: 2016-04-03 "Sunday afternoon"
  by: azer
* shell ASSAULT/heavy-weapons ongoing
  when: 2016-04-03/2016-04-04
  where: talish; "the outskirts of Martakert"
  by: azer
  to: nkr
  with: artillery "shells"
* bus ASSAULT/drone occurred
  when: 2016-04-04 "this morning"
  to: "a bus" thing; "volunteers from Sisian"
  with: drone "drone"
  killed: 5 "five" side recipient
* retal COERCE/seize occurred
  when: 2016-04-02/2016-04-04 bounded
  where: talish
  by: "our soldiers"
  to: talish thing
* elders ASSAULT/firearms occurred
  when: 2016-04-02/2016-04-04 bounded
  where: talish
  to: "an elderly couple"
  killed: 2 "an elderly couple" side civilian
* omb ACCUSE/allege occurred
  when: 2016-04-02/2016-04-04 bounded
  by: "The human rights defender's office in Yerevan"
  about: elders
* sarg REQUEST/change occurred optional
  when: 2016-04-04 "today"
  by: sargsyan
  to: "the foreign ministry"
* treaty AGREE announced
  when: ?
  by: arm
  to: "Artsakh"
* warn THREATEN occurred
  when: 2016-04-04
  by: sargsyan
  to: azer
  about: recog
* recog SUPPORT hypothetical optional
  when: ?
  by: arm
  to: "the republic"
* refuse REJECT occurred
  when: 2016-04-04
  by: "Parliament"
  to: "opposition"
  about: recog
  answers: mot
* aid AID occurred
  when: 2016-04-04 "noon"
  where: "Stepanakert"
  by: "people who have known want"
  to: nkrgov
* beirut PROTEST/demo occurred
  when: ?
  where: "the Turkish embassy"; "Beirut"
  by: "The diaspora in Beirut"
  to: "Turkish embassy"
* teh CONSULT/multilateral announced
  when: 2016-04-05 "tomorrow"
  by: "the three foreign ministers"
  where: "the Iranian capital"
* tehoffer AGREE occurred
  when: 2016-04-02/2016-04-04 bounded
  by: "Tehran"
  about: tehmed
* tehmed CONSULT/third-party announced
  when: ?
  by: "Tehran"
* iran ASSAULT/heavy-weapons occurred
  when: 2016-04-02 "Saturday"
  where: "its side of the Arax"
  with: mortar "three mortar bombs" 3
  injured: 0 "no one"
* mot REQUEST/change occurred
  when: 2016-04-04
  by: "opposition"
  to: "Parliament"
  about: recog
* line ASSAULT ongoing
  when: 2016-04-02/2016-04-04 "since Saturday"
  by: azer; nkr
  to: azer; nkr
  killed: >=300 "over 300 men" side unknown voice nkr
  killed: 20 "twenty" side unknown voice nkr
  missing: 26 "twenty-six" side unknown voice nkr

== c-fourdays-3
outlet: Ostkurier
register: daily
published: 2016-04-06
--
Noon on the fifth: the guns of Karabakh fall {truce|silent}

The {truce|ceasefire} took effect at 12.00 Baku time on Tuesday and, give or take a few {mines|mines} in the afternoon, it holds. It was not {deal|made} by the mediators whom the OSCE pays for it. The two chiefs of staff {moscow|met} in the Russian capital, their host at the head of the table, and {deal|agreed} "to {truce|stop}", in a verbal understanding that nobody has signed.

Only in the evening did the Minsk Group {minsk|convene} in Vienna, where the American and the French co-chair announced that they would all three {trip|travel} to the region at the end of the week. Berlin {berlin|welcomed} the {truce|quiet}. Russia's prime minister is to {medv|arrive} in Yerevan tomorrow and in Baku on Friday; Lavrov is there already.

What has the {line|four-day war} changed? On the map little: Azeri forces {take|keep} the height of Lele Tepe in the south and some hundred metres near Talish, the first ground to {take|change hands} since the {bishkek|truce} of May 1994. Politically a good deal. Baku has shown it can take what talks do not give. In Armenia anger turns on the ally who {sell|sold} the other side the Smerch and the Solntsepyok systems used in these days; a few hundred people {egg|threw} eggs at Russia's embassy. The Kremlin will not {sellno|stop} deliveries, its vice-premier let it be known.

The balance of the dead is a matter of faith. Baku admits 31, Stepanakert 29 of its soldiers; each gives the foe three hundred and more. The Red Cross {icrc|offers} to {ferry|transport} the bodies that lie between the trenches. "No one can sleep when it is quiet," says a teacher in Terter, whose roof was {roof|holed} on Sunday night.
--
* truce RETREAT/ceasefire ongoing
  when: 2016-04-05 "12.00 Baku time on Tuesday"
  where: nk
  by: azer; arm
* deal AGREE occurred
  when: ?
  where: moscow-t
  by: "The two chiefs of staff"
  to: "The two chiefs of staff"
  about: truce
* moscow CONSULT/third-party occurred
  when: ?
  where: moscow-t
  by: "The two chiefs of staff"; "their host"
  to: "their host"
* minsk CONSULT/multilateral occurred
  when: 2016-04-05 "the evening"
  where: vienna
  by: minsk
* trip CONSULT/visit announced
  when: 2016-04-08/2016-04-10 "the end of the week"
  by: minsk
  where: "the region"
* berlin SUPPORT occurred
  when: 2016-04-05/2016-04-06 bounded
  by: "Berlin"
  answers: truce "welcomed the quiet"
* medv CONSULT/visit announced
  when: 2016-04-07/2016-04-08 "tomorrow" "Friday"
  by: "Russia's prime minister"
  to: arm; azer
  where: "Yerevan"; "Baku"
* line ASSAULT occurred
  when: 2016-04-02/2016-04-05 "four-day"
  where: nk
  by: azer; nkrgov
  to: azer; nkrgov
  killed: >=300 "three hundred and more"
  killed: 31 "31" side unknown voice azer
  killed: 29 "29 of its soldiers" side unknown voice nkrgov
* take COERCE/seize occurred
  when: 2016-04-02/2016-04-06 bounded
  where: lele; talish
  by: azarmy
  to: lele thing
* bishkek RETREAT/ceasefire occurred
  when: 1994-05 from text "May 1994"
  where: nk
* sell AID occurred
  when: ?
  by: russia
  to: azer
* egg PROTEST/riot occurred
  when: 2016-04-02/2016-04-06 bounded
  where: "Russia's embassy"; "Armenia"
  by: "a few hundred people"
  to: russia
* sellno REJECT occurred
  when: 2016-04-02/2016-04-06 bounded
  by: "The Kremlin"
  said: "its vice-premier" official
  about: SANCTION/discontinue
* icrc AGREE occurred
  when: 2016-04-05/2016-04-06 bounded
  by: icrc
  about: ferry
* ferry AID announced optional
  when: ?
  where: "between the trenches"
  by: icrc
* roof ASSAULT/heavy-weapons occurred
  when: 2016-04-03 "Sunday night"
  where: terter
  to: "roof" thing
* mines ASSAULT/heavy-weapons occurred
  when: 2016-04-05 "the afternoon"
  where: nk
  with: mortar "mines"

== c-fourdays-4
outlet: Foreign Policy Dispatch
register: analysis
published: 2016-05-18
--
After Vienna: monitors, cameras, and the art of the minimum

Six weeks after the {line|April war}, John Kerry and Sergei Lavrov {vienna|got} Ilham Aliyev and Serzh Sargsyan into one room in Vienna on Monday. The two presidents {vienna|met} for the first time in five months, did not shake hands for the cameras, and {viendeal|agreed} on three things: a mechanism to {mech|investigate} breaches, more observers, and an {dataex|exchange} of data on the missing run by the ICRC. A next {june|round} is set for June.

None of it is new. Baku had {mechno|resisted} the first since 2011, since a camera on the line freezes the line. That it {mechyes|gave way} shows how the {line|offensive} of 2 April has altered its sums: it can afford calm.

There are small signs of it. On 10 April, under the supervision of the Red Cross, both sides {bodies|handed over} their dead, though Armenians then {mutil|complained} of {mutilact|mutilation} and Baku {mutil2|retorted} in kind. A private who strayed across was {pow|returned} within a fortnight. Sargsyan has {sack|dismissed} three generals over fuel and radios that were not there. Yerevan's bill to {recog|recognise} Karabakh was {shelve|shelved} by its own government.

Against this, {snipe|sniping} goes on, about forty {snipe|breaches} a night by each army's count, and on Saturday an Armenian soldier was {sniper|killed} near Martuni. Aliyev {vow|vows} in every speech to {retake|retake} the rest by force "if talks are an imitation".
--
* line ASSAULT occurred
  when: 2016-04-02 from text "2 April"
  by: azer
* vienna CONSULT/third-party occurred
  when: 2016-05-16 "Monday"
  where: vienna
  by: aliyev; sargsyan; kerry; lavrov
  to: kerry; lavrov
* viendeal AGREE occurred
  when: 2016-05-16 "Monday"
  where: vienna
  by: aliyev; sargsyan
  to: aliyev; sargsyan
  about: mech
* mech COOPERATE announced
  when: ?
  by: aliyev; sargsyan
* june CONSULT announced
  when: 2016-06 "June"
  by: aliyev; sargsyan
* mechno REJECT occurred
  when: 2011/2016 year "since 2011"
  by: azer
  about: mech
* mechyes CONCEDE occurred
  when: 2016-05-16
  by: azer
* bodies COOPERATE occurred
  when: 2016-04-10 from text "10 April"
  by: azer; "Armenians"
  to: azer; "Armenians"
* mutil ACCUSE/allege occurred
  when: 2016-04-10/2016-05-18 bounded
  by: "Armenians"
  to: azer
  about: mutilact
* mutil2 ACCUSE/allege occurred
  when: 2016-04-10/2016-05-18 bounded
  by: azer
  to: "Armenians"
  answers: mutil "retorted"
* pow RETREAT/release occurred
  when: ? "within a fortnight"
  to: "A private"
* sack SANCTION/expel occurred
  when: 2016-04-02/2016-05-18 bounded
  by: sargsyan
  to: "three generals"
* recog SUPPORT hypothetical optional
  when: ?
  by: arm
* shelve REJECT occurred
  when: 2016-04-02/2016-05-18 bounded
  by: "its own government"
  about: recog
* snipe ASSAULT/firearms ongoing
  when: 2016-05-18
  count: ~40 "about forty"
  said: "each army" party "count"
* sniper ASSAULT/firearms occurred
  when: 2016-05-14 "Saturday"
  where: martuni
  to: "an Armenian soldier"
  killed: 1 "an Armenian soldier" side recipient
  part_of: snipe
* vow THREATEN/violence occurred
  when: ?
  by: aliyev
  about: retake
* retake COERCE/seize threatened optional
  when: ?
  by: azer
* dataex COOPERATE announced optional
  when: ?
  by: aliyev; sargsyan
* mutilact ASSAULT occurred
  when: 2016-04-02/2016-04-10 bounded
  by: azer alleged of "Armenians"
  to: "their dead"
  said: "Armenians" party claimed "complained"
